import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/serverAnswers.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A build server may stall for seconds. What passes only at the second try is named in the summary, so that nobody overlooks it.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: process.env.CI ? 10_000 : 5_000 },
  reporter: [['list']],
  // Who places liquidity fills a whole market, and who quotes comes back to it; other tests look at it. --no-deps runs these alone.
  projects: [
    { name: 'page', testIgnore: ['**/liquidity.spec.ts', '**/quoting.spec.ts'] },
    { name: 'liquidity', testMatch: '**/liquidity.spec.ts', dependencies: ['page'] },
    { name: 'quoting', testMatch: '**/quoting.spec.ts', dependencies: ['liquidity'] },
  ],
  use: {
    baseURL: process.env.NIHA_URL ?? 'http://127.0.0.1:8080',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Bucharest',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
