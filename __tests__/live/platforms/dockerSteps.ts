import type { Platform } from '../../../src/platforms/platform.ts';
import { build } from './instance.ts';

export const RUN = '20261008T120000Z-1a2b3c';
export const FORMER = 'v0.57.1';
export const STOP = 'v0.58.3';
export const TARGET = 'v0.59.2';

/** What a run does with a platform; `before` of a step are those that came first. */
export const STEPS: Readonly<Record<string, (platform: Platform, run: string) => Promise<unknown>>> = {
  stop: (platform, run) => platform.stop(run, 30_000),
  swap: (platform, run) => platform.swap(run, build(STOP)),
  'swap again': (platform, run) => platform.swap(run, build(TARGET)),
  start: (platform, run) => platform.start(run),
  restoreScale: (platform, run) => platform.restoreScale(run),
  finish: (platform, run) => platform.finish(run),
  putBack: (platform, run) => platform.putBack(run),
  runOnce: (platform) => platform.runOnce(build(STOP), 'migrate down'),
};
