import { defineConfig } from 'vitest/config';

/** What needs real servers: `scripts/live-setup.sh` first, then `npm run test:live`. */
export default defineConfig({
  test: {
    include: ['__tests__/live/**/*.test.ts'],
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Each file starts its own server.
    maxWorkers: 2,
    maxConcurrency: 4,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
