import type zh from '../zh-CN/users'

export default {
  users: {
    new: 'Create user',
    newTitle: 'Create a user',
    detailTitle: 'User',
    list: 'Users',
    intro: 'The administrator creates, moves and disables accounts; the security administrator grants roles.',
    introSecurity:
      'Grant or revoke roles on the page of a user. Accounts are created and disabled, and passwords reset, by the administrator.',
    empty: 'No users yet',
    emptyHint: 'Create a user, or register an account that the identity provider already has.',
    noRole: 'No role yet',
    lastSeen: 'Last used',
    neverSeen: 'Never used',
    createdAt: 'Created',
    lastReason: 'Reason for the last change',
    pending:
      'The account is being made at the identity provider; look again shortly. One that is never finished is removed by itself.',
    behind:
      'The change is in force here; the identity provider does not answer at the moment and is brought up to date once it does.',
    trail: 'Audit entries of this user',
    changes: 'Changes of the account',
    usernameHint: 'For signing in; lower-case letters, digits, dots, underscores and hyphens; cannot be changed later',
    usernameWrong:
      'Begin with a lower-case letter or digit; 3 to 50 characters, only lower-case letters, digits, dots, underscores and hyphens',
    whose: 'Staff belong to an organization; committee, auditors and administrators need none',
    create: 'Create and make a temporary password',
    adopt: 'Register existing account',
    adoptTitle: 'Register an account of the identity provider',
    adoptHint:
      'Name, organization and roles are taken from the identity provider, without waiting for the first sign-in.',
    adoptConfirm: 'Register',
    toUser: 'View user',
    issued: 'User name and temporary password',
    once: 'The temporary password is shown this once and is not kept. Hand it over now; it has to be changed at the first sign-in.',
    password: 'Temporary password',
    both: 'User name: {username}\nTemporary password: {password}',
    copyBoth: 'Copy user name and temporary password',
    handOver: 'Tell it in person or by phone, never in a group chat. A lost password can only be reset, not recovered.',
    grantNext:
      'The new account has no role yet and sees nothing after signing in. Ask the security administrator to grant one; for roles other than staff, the person has to sign in and change the password first.',
    confirmNext:
      ' Its roles are suspended. Ask the security administrator to check with the person and grant them again.',
    passwordLost:
      'The account was created, but its temporary password was not delivered and can no longer be shown. Open the user and reset the password.',
    steps: {
      change: 'Change name',
      reset: 'Reset password',
      disable: 'Disable',
      enable: 'Enable again',
    },
    changeHint: 'Changes the name only. The user name stays; the organization is changed under “Handover and move”.',
    resetHint:
      'Makes a new temporary password; the old one and all sessions end at once. Roles are suspended until the security administrator has checked with the person and granted them again.',
    secondFactor: 'Also remove the one-time code, to be set up anew (choose this if the phone was lost or replaced)',
    secondFactorApart: 'One-time codes of security administrators and auditors cannot be removed here.',
    confirmReset: 'Make temporary password',
    reasonHint: 'Shown on the page of the user, such as “change of post”',
    switchHint: {
      disable:
        'The account stops working from its next action on, and all sessions end. Records it entered are not affected; you can enable it again at any time.',
      enable: 'Password and roles stay as they were.',
    },
    handoverFirst: 'If the person leaves or moves, look at the handover list first',
    confirm: {
      disable: 'Confirm disabling',
      enable: 'Confirm enabling',
    },
    rightsTitle: 'Roles and rights',
    rights: {
      committee:
        'Works for all organizations: approves records, assigns appeals, publishes programmes, drafts briefings.',
      staff:
        'Enters and views activities, volunteer service, purchases and appeals of the own organization and those below it; while it is lead or deputy, also approves records of the others in its alliance.',
      auditor: 'Views all business data and audit entries, verifies the audit chain; changes nothing.',
      admin:
        'Creates, moves and disables accounts, resets passwords, manages API clients; sees no business data and grants no roles.',
      security:
        'Grants and revokes the roles of others and the scopes of API clients; creates no accounts and sees no business data.',
    },
    mayNothing: 'No role yet; sees nothing after signing in.',
    resting:
      'The password was reset or the person moved to another organization: the roles above are suspended until the security administrator grants them again. For roles other than staff, the person has to sign in and change the password first.',
    restingShort: 'Roles suspended',
    rightsRest: 'The account is disabled; these roles have no effect now.',
    securityGives: 'Roles are granted by the security administrator; the administrator cannot change them.',
    notToOneself: 'You cannot grant roles to yourself; ask another security administrator.',
    setRoles: 'Grant or revoke roles',
    setRolesHint:
      'What you select are all the roles this user will have; anything not selected is revoked. It takes effect from the next action on, and the user has to sign in again. If the password was reset or the person moved, check with the person first.',
    rolesApart:
      'Administrator, security administrator and auditor exclude each other, and none of them goes together with committee or staff.',
    rolesSame: 'The roles have not changed',
    confirmRoles: 'Confirm roles',
  },
  handover: {
    title: 'Handover and move',
    open: 'Handover and move',
    of: '{name}: handover and move',
    openWork: 'Open work',
    openHint:
      'What this person entered and is not finished, webhooks this person keeps, and appeals waiting for the organization. Only numbers are shown here; the successor sees the content on the business pages.',
    what: 'Item',
    count: 'Number',
    next: 'Who goes on with it',
    sum: 'Total',
    lists: {
      activities: 'Activities',
      'volunteer-records': 'Volunteer records',
      'consumption-records': 'Farm-support purchases',
      'opening-entries': 'Opening entries',
      appeals: 'Appeals',
      imports: 'Uploaded sheets',
      webhooks: 'Webhooks',
    },
    nexts: {
      records: 'Stays with the organization, to be edited and submitted by its other staff',
      submitted: 'Submitted, to be approved as usual; if returned, to be edited by other staff of the organization',
      appeals: 'Stays with the organization, to be handled by its other staff',
      imports: 'Only this person can confirm the import: finish it first, or let the successor upload it again',
      writing: 'Being written; nothing to do',
      webhooks:
        'Stops sending once the person is disabled or moved; goes on once the successor saves or resumes it under webhooks. Delete what is no longer needed',
    },
    nothing: 'No open work.',
    successors: 'Who can take over',
    successorsHint: 'These active accounts can see these items; nothing else has to be handed over.',
    successor: '{name} ({username})',
    noSuccessor:
      'No other active account can go on with this. Create an account for the successor first and have the security administrator grant its role.',
    leave: 'Leaving or moving',
    how: 'What happens',
    ways: {
      disable: 'Leaves: disable the account',
      move: 'Moves to another organization',
    },
    wayHints: {
      disable:
        'The account stops working from its next action on, and all sessions end; you can enable it again at any time.',
      move: 'The person has to sign in again, and roles are suspended until the security administrator grants them for the new organization. What was entered before stays with the former organization.',
    },
    newUnit: 'New organization',
    sameUnit: 'This is the present organization',
    told: 'The successor has been given the list',
    toldNow: 'Given',
    tellFirst: 'There is open work; give the list to the successor first',
    confirm: {
      disable: 'Confirm handover and disable',
      move: 'Confirm handover and move',
    },
    isDisabled: 'The account is disabled. The successor goes on with the items above.',
    done: 'Handover done',
    said: {
      disable: 'The account of {name} is disabled.',
      move: '{name} has moved to {organization}.',
    },
    handedOver: 'Items handed over',
    copy: 'Copy handover list',
    textTitle: 'Handover list of {name} ({organization})',
    noUnit: 'no organization',
    line: '{what}, {state}: {count}. {next}',
  },
} satisfies typeof zh
