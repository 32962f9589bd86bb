import * as module from 'node:module';
import { isAction, isPostStep, mayBeOpen } from './config/runner.ts';

// Whoever plans again on the same machine needn't wait for the compiler again. Node.js 20 doesn't have it.
module.enableCompileCache?.();
const entry = await entryFor(process.env);
process.exitCode = await entry();

/** Nearly always the post step has nothing to do, and loads nothing. */
async function entryFor(environment: NodeJS.ProcessEnv): Promise<() => number | Promise<number>> {
  if (!isAction(process.argv, environment)) return (await import('./commandLine.ts')).runCommandLine;
  if (!isPostStep(environment)) return (await import('./action.ts')).runAction;
  return mayBeOpen(environment) ? (await import('./action.ts')).runAfterwards : () => 0;
}
