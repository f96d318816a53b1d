import { defineConfig } from '@playwright/test';
import { findPageBrowser, withoutOptimising } from './scripts/find-browser';

/**
 * The real-browser suite: the built add-in, in the embedded mailbox, through the real office.js, in Chromium.
 * One retry: a machine that stalls is not a fault of the product. What passes the second time only is listed as flaky, and is
 * a fault to be mended all the same.
 */
export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'contracts/*.spec.ts'],
  outputDir: 'build/test-results',
  // A quiet machine needs a tenth of these: one that is three times slower, and does other things, passes too.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 1,
  // A test waits for a fourth of its time: three of them keep two processors busy, and files of unequal length end together.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Recording every test makes the suite two thirds longer: `npx playwright test --trace on FILE` records the one that fails.
    trace: 'off',
    // Without a graphics card, its emulation costs a sixth of the suite; what optimises code that runs for long, a fifth.
    launchOptions: { executablePath: findPageBrowser(), args: ['--no-sandbox', '--disable-gpu', withoutOptimising] },
  },
});
