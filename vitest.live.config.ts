import { defineConfig } from 'vitest/config';

/** What needs real servers: `scripts/live-setup.sh` first, then `npm run test:live`. */
export default defineConfig({
  test: {
    include: ['__tests__/live/**/*.test.ts'],
    maxConcurrency: 4,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
