import { defineConfig } from 'vitest/config';

/** What needs real servers: `scripts/live-setup.sh` first, then `npm run test:live`, and `test:live:kubernetes` with a cluster. */
export default defineConfig({
  test: {
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Servers and JVMs fill two cores already, and some files use the same networks.
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'host',
          include: ['__tests__/live/**/*.test.ts'],
          exclude: ['__tests__/live/kubernetes/**'],
        },
      },
      { extends: true, test: { name: 'kubernetes', include: ['__tests__/live/kubernetes/**/*.test.ts'] } },
    ],
  },
});
