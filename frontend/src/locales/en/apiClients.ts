import type zh from '../zh-CN/apiClients'

export default {
  apiClients: {
    new: 'Create client',
    newTitle: 'Create an API client',
    editTitle: 'Edit API client',
    detailTitle: 'API client',
    list: 'API clients',
    intro:
      'Systems of organizations use a client ID and a secret to send and read the data of their organization. The administrator creates clients, the security administrator grants their scopes.',
    empty: 'No API clients yet',
    emptyHint: 'When an organization wants to connect a system of its own, create a client for it here.',
    create: 'Create and make a secret',
    whose: 'It sends and reads data of this organization and those below it only; this cannot be changed later',
    sourceSystemHint:
      'Letters, digits, dots and hyphens, such as oa; external IDs are unique within organization and source system and stay when the secret is replaced',
    sourceSystemWrong:
      'Begin with a letter or digit and use only letters, digits, dots, underscores and hyphens, 50 characters at most',
    nameHint: 'Such as “Office system of the chamber of commerce”; shown as who entered its records',
    scopesHint:
      'This is a request; it takes effect once the security administrator grants it. What was granted before still holds',
    scopesAsked: 'Scopes requested',
    noScopes: 'None granted yet; it can neither send nor read',
    waits: 'To be granted',
    waitsHint:
      'Requested scopes or a new secret wait for you. First make sure with the organization that the secret has reached the person in charge of its system.',
    unconfirmed: 'To be granted',
    grant: 'Grant or revoke scopes',
    grantHint:
      'What you select are all the scopes this client will have; anything not selected is revoked. This also confirms its current secrets.',
    grantedHint: 'In force from its next request on',
    confirmGrant: 'Confirm grant',
    grantNext: 'The new client may not do anything yet. Ask the security administrator to grant its scopes.',
    confirmNext: 'The new secret may not do anything yet. Ask the security administrator to grant its scopes again.',
    issued: 'Client ID and secret',
    once: 'The secret is shown this once and is not kept. Copy it now and hand it to the person in charge of the other system.',
    secret: 'Secret',
    copySecret: 'Copy secret',
    copyBoth: 'Copy ID and secret',
    both: 'Client ID: {id}\nSecret: {secret}',
    handOver: 'Do not send it in the clear by chat or mail; a lost secret can only be replaced, not recovered.',
    secretLost:
      'The client was created, but its secret was not delivered and can no longer be shown. Open the client and replace the secret.',
    toClient: 'View client',
    lastSeen: 'Last used',
    neverSeen: 'Never used',
    createdAt: 'Created',
    credentials: 'Credentials',
    seen: ', last used: {time}',
    unusable: 'Cannot be used',
    ends: ', invalid from {time}',
    rotate: 'Replace secret',
    rotateTitle: 'Replace secret',
    rotateHint:
      'A new client ID and secret are made; the old ones work for another {overlap}, so ask the other side to switch within that time. The new secret can be used once the security administrator has granted its scopes again; external IDs and records already sent are not affected.',
    atOnce: 'End the old secret at once (choose this if it has leaked)',
    confirmRotate: 'Make new secret',
    disable: 'Disable',
    disableTitle: 'Disable this client?',
    disableHint:
      'It is refused from its next request on; records already sent stay. You can enable it again at any time.',
    confirmDisable: 'Confirm disabling',
    enable: 'Enable again',
  },
} satisfies typeof zh
