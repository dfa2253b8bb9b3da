import { execFileSync } from 'node:child_process'
import { defineConfig } from '@playwright/test'
import { ready } from './journeys/ready'

/** The system's own Chromium: Playwright's download is not reachable everywhere. */
function chromium(): string {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    } catch {
      // the next one
    }
  }
  throw new Error('Chromium not found: apt-get install chromium fonts-noto-cjk')
}

export default defineConfig({
  testDir: 'journeys',
  // The journeys are tests; pictures and measurements go the same ways and are asked for by name.
  projects: [
    { name: 'journeys', testMatch: '*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots.ts' },
    { name: 'budgets', testMatch: 'budgets.ts', use: { trace: 'off' as const, screenshot: 'off' as const } },
  ],
  // One stack, one after the other: a journey that writes must not move a figure under another's eyes.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  outputDir: 'test-results/journeys',
  use: {
    baseURL: ready().address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
