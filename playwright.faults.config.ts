import { defineConfig } from '@playwright/test';
import everyday from './playwright.config';

/**
 * `npm run test:faults`: every fault of every call to Office, in every flow. Outside `npm test`, for its length: run it when
 * the adapter, the session’s course or the check at Send changes. It needs a build. `FAULTS_SAMPLE=5` tries every fifth.
 */
export default defineConfig({
  ...everyday,
  testMatch: ['faults/*.spec.ts'],
  // One test tries every fault of one call.
  timeout: 300_000,
  fullyParallel: true,
  reporter: [['list'], ['./test/faults/count-faults.ts']],
  use: { ...everyday.use, trace: 'off', screenshot: 'off' },
});
