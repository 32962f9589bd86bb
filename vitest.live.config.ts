import { defineConfig } from 'vitest/config';

/** Tests against real servers, which the everyday run leaves out: `npm run test:live`. */
export default defineConfig({
  test: {
    include: ['__tests__/live/**/*.test.ts'],
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Each file starts its own server.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
