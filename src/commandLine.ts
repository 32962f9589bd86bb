import { parseCommandLine } from './config/commandLine.ts';
import { helpText } from './config/help.ts';
import { repositoryOf } from './config/runner.ts';
import { parseSettings } from './config/settings.ts';
import { failureOf } from './failure.ts';
import { systemClock } from './gateways/clock.ts';
import type { Gateways } from './gateways/gateways.ts';
import { consoleLog } from './gateways/log.ts';
import { runProcess } from './gateways/process.ts';
import { runMode } from './modes/modes.ts';
import { outcomeJson } from './report/outcomeJson.ts';
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
    if (wish.kind !== 'run') {
      say(wish.kind === 'help' ? helpText() : VERSION);
      return 0;
    }
    const settings = parseSettings(wish.inputs, process.cwd(), repositoryOf(process.env, undefined));
    const outcome = await runMode(settings, gateways);
    for (const warning of outcome.plan.warnings) consoleLog.warning(warning);
    say(settings.format === 'text' ? planText(outcome) : JSON.stringify(outcomeJson(outcome), undefined, 2));
    const failures = outcome.pulls?.flatMap(({ failure }) => failure ?? []) ?? [];
    for (const { message } of failures) consoleLog.error(message);
    return failures[0]?.exitCode ?? 0;
  } catch (error) {
    const failure = failureOf(error);
    for (const line of failure.message.split('\n')) consoleLog.error(line);
    return failure.exitCode;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
