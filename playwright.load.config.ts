import { defineConfig } from '@playwright/test';
import everyday from './playwright.config';

/**
 * `npm run test:load`: a folder of 5 000 messages, and a row of a hundred applications. Outside `npm test`, for its length:
 * run it when the queue, the reading of a selection or the message list changes. It needs a build.
 */
export default defineConfig({
  ...everyday,
  testMatch: ['load/*.spec.ts'],
  timeout: 900_000,
  expect: { timeout: 120_000 },
  workers: 1,
  use: { ...everyday.use, trace: 'off', screenshot: 'off' },
});
