import { parseCommandLine } from './config/commandLine.ts';
import { helpText } from './config/help.ts';
import { repositoryOf } from './config/runner.ts';
import { parseSettings } from './config/settings.ts';
import { Failure } from './failure.ts';
import { systemClock } from './gateways/clock.ts';
import type { Gateways } from './gateways/gateways.ts';
import { consoleLog } from './gateways/log.ts';
import { runProcess } from './gateways/process.ts';
import { runMode } from './modes/modes.ts';
import { planJson } from './planning/planJson.ts';
import { planText } from './report/planText.ts';
import { VERSION } from './version.ts';

const gateways: Gateways = {
  run: runProcess,
  clock: systemClock,
  log: consoleLog,
  fetch: (...args) => fetch(...args),
  gitHub: async (apiUrl, token) => {
    const { createClient } = await import('./gateways/github.ts');
    return createClient({ apiUrl, token, onWait: consoleLog.info });
  },
};

/** The answer goes to stdout, everything else to stderr. Resolves to the exit code: 0, 2 for bad input, else 1. */
export async function runCommandLine(): Promise<number> {
  try {
    const wish = parseCommandLine(process.argv.slice(2), process.env);
    if (wish.kind !== 'run') return say(wish.kind === 'help' ? helpText() : VERSION);
    const settings = parseSettings(wish.inputs, process.cwd(), repositoryOf(process.env, undefined));
    const outcome = await runMode(settings, gateways);
    for (const warning of outcome.plan.warnings) consoleLog.warning(warning);
    const { edits } = outcome;
    if (settings.format === 'text') return say(planText(outcome));
    return say(JSON.stringify({ ...planJson(outcome.plan), ...(edits ? { edits } : {}) }, undefined, 2));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const line of error.message.split('\n')) consoleLog.error(line);
    return error.exitCode;
  }
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}
