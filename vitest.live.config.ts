import { defineConfig } from 'vitest/config';

/** What needs real servers, such as a Docker Engine. */
export default defineConfig({
  test: {
    include: ['__tests__/live/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
