import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Most of an end-to-end test is waiting for the client's own pauses between writes.
    maxConcurrency: 16,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['__tests__/**/*.test.ts'],
          // Live tests need servers: npm run test:live.
          exclude: ['__tests__/live/**', '__tests__/e2e/**'],
        },
      },
      // The bundle takes longer to make than many a test to run: only those wait for it that run it.
      {
        extends: true,
        test: { name: 'e2e', include: ['__tests__/e2e/**/*.test.ts'], globalSetup: ['__tests__/bundle.setup.ts'] },
      },
    ],
  },
});
