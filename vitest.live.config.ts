import { defineConfig } from 'vitest/config';

/** Platforms with machines of their own, each a suite. */
const APART = ['systemd', 'kubernetes', 'azure'];
const KILLS = '__tests__/live/upgrade/kills.test.ts';
const FAULTS = '__tests__/live/upgrade/faults.test.ts';

/**
 * What needs real servers: `scripts/live-setup.sh` first, then `npm run test:live`, or `npm run test:live:NAME` for the kill
 * table, faults of disks and servers, or a platform.
 */
export default defineConfig({
  test: {
    setupFiles: ['__tests__/fuzzing.setup.ts'],
    // Servers and JVMs fill two cores already, and some files use the same networks.
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      project('host', ['__tests__/live/**/*.test.ts'], [...APART.map(below), KILLS, FAULTS]),
      project('kills', [KILLS]),
      project('faults', [FAULTS]),
      ...APART.map((name) => project(name, [below(name)])),
    ],
  },
});

function below(name: string): string {
  return `__tests__/live/${name}/**/*.test.ts`;
}

function project(name: string, include: string[], exclude: string[] = []) {
  return { extends: true as const, test: { name, include, exclude } };
}
