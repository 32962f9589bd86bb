import { isAction } from './config/runner.ts';

const entry = isAction(process.argv, process.env)
  ? (await import('./action.ts')).runAction
  : (await import('./commandLine.ts')).runCommandLine;
process.exitCode = await entry();
