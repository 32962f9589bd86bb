import * as module from 'node:module';
import { isAction } from './config/runner.ts';

// Whoever plans again on the same machine needn't wait for the compiler again. Node.js 20 doesn't have it.
module.enableCompileCache?.();
const entry = isAction(process.argv, process.env)
  ? (await import('./action.ts')).runAction
  : (await import('./commandLine.ts')).runCommandLine;
process.exitCode = await entry();
