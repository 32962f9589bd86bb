import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // They need servers: npm run test:live.
    exclude: ['__tests__/live/**'],
    globalSetup: ['__tests__/bundle.setup.ts'],
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Most of an end-to-end test is waiting for the client's own pauses between writes.
    maxConcurrency: 16,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
