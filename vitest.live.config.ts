import { defineConfig } from 'vitest/config';

/** What needs real servers: `scripts/live-setup.sh` first, then `npm run test:live`. */
export default defineConfig({
  test: {
    include: ['__tests__/live/**/*.test.ts'],
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Servers and JVMs fill two cores already, and some files use the same networks.
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
