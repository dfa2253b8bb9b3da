import { expect, test as plain } from '@playwright/test'
import { ready } from './ready'

export { expect, type Page } from '@playwright/test'

/** A journey; on none of its pages the browser refuses anything because of the content security policy. */
export const test = plain.extend<{ refusedByPolicy: string[] }>({
  refusedByPolicy: [
    async ({ context }, use) => {
      const refused: string[] = []
      context.on('console', (message) => {
        const page = message.page()?.url() ?? ''
        // The identity provider's pages have a policy of their own.
        if (page.startsWith(ready().address) && /Content Security Policy|Permissions-Policy/i.test(message.text())) {
          refused.push(`${page}: ${message.text()}`)
        }
      })
      await use(refused)
      expect(refused).toEqual([])
    },
    { auto: true },
  ],
})
