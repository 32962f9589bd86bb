import { resolve } from 'node:path';
import { type BackupsWish, parseCommandLine } from './config/commandLine.ts';
import { helpText } from './config/help.ts';
import { isHostMode, splitNames } from './config/inputs.ts';
import { repositoryOf } from './config/runner.ts';
import type { Settings } from './config/settings.ts';
import { failureOf } from './failure.ts';
import { candidateSearch, wordsOf } from './gateways/candidates.ts';
import { startProcess } from './gateways/childProcess.ts';
import { systemClock } from './gateways/clock.ts';
import type { Gateways } from './gateways/gateways.ts';
import { consoleLog } from './gateways/log.ts';
import { proxiedFetch } from './gateways/proxiedFetch.ts';
import { systemSleep } from './gateways/sleep.ts';
import { loadConfig } from './modes/loadConfig.ts';
import { VERSION } from './version.ts';

const gateways: Gateways = {
  run: startProcess,
  find: candidateSearch(startProcess),
  clock: systemClock,
  log: consoleLog,
  sleep: systemSleep,
  fetch: proxiedFetch,
  // Nothing is masked on a terminal: what is secret is never printed in the first place.
  mask: () => undefined,
  readDockerConfig: async () => {
    const { readDockerConfig } = await import('./gateways/dockerConfig.ts');
    return readDockerConfig(process.env.DOCKER_CONFIG);
  },
  host: async () => {
    const { systemHost } = await import('./gateways/host.ts');
    return systemHost(() =>
      consoleLog.info('Cancelled: what can be undone safely is undone, and a migration is left to its end.'),
    );
  },
  gitHub: async (apiUrl, token) => {
    const { createClient } = await import('./gateways/github.ts');
    return createClient({ apiUrl, token, fetch: proxiedFetch, onWait: consoleLog.info });
  },
};

/** The answer goes to stdout, everything else to stderr. Resolves to the exit code: 0, 2 for bad input, else 1. */
export async function runCommandLine(): Promise<number> {
  try {
    const wish = parseCommandLine(process.argv.slice(2), process.env);
    if (wish.kind === 'backups') return await lookAtBackups(wish);
    if (wish.kind !== 'run') {
      say(wish.kind === 'help' ? helpText() : VERSION);
      return 0;
    }
    const { inputs } = wish;
    // The search runs while the rest of the program loads.
    if (inputs.root !== '' && !isHostMode(inputs.mode))
      gateways.find(resolve(inputs.root), wordsOf(splitNames(inputs.images)));
    const [{ parseSettings }, { runMode }, { planText }, { outcomeJson }] = await Promise.all([
      import('./config/settings.ts'),
      import('./modes/modes.ts'),
      import('./report/planText.ts'),
      import('./report/outcomeJson.ts'),
    ]);
    const repository = repositoryOf(process.env, undefined);
    const settings = await parseSettings(inputs, { folder: process.cwd(), repository, readConfig: loadConfig });
    if (settings.run) return await runOnHost(settings);
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

/** Exit code 1 when one of them is broken. */
async function lookAtBackups({ action, id, inputs }: BackupsWish): Promise<number> {
  const [{ backupsSettings }, { listStored, verifyStored }, { backupChecksText, backupListText }] = await Promise.all([
    import('./config/backupsSettings.ts'),
    import('./modes/backups.ts'),
    import('./report/backupsText.ts'),
  ]);
  const settings = backupsSettings(inputs);
  const json = (value: unknown) => JSON.stringify(value, undefined, 2);
  if (action === 'list') {
    const list = await listStored(settings, gateways);
    say(settings.format === 'text' ? backupListText(list) : json(list));
    return 0;
  }
  const checks = await verifyStored(id, settings, gateways);
  say(settings.format === 'text' ? backupChecksText(checks) : json(checks));
  return checks.some(({ state }) => state === 'broken') ? 1 : 0;
}

async function runOnHost(settings: Settings): Promise<number> {
  const [{ runHostMode }, { runOutputs }, { runText }] = await Promise.all([
    import('./modes/hostModes.ts'),
    import('./report/runOutputs.ts'),
    import('./report/runText.ts'),
  ]);
  const report = await runHostMode(settings, gateways);
  say(settings.format === 'text' ? runText(report) : JSON.stringify(runOutputs(report), undefined, 2));
  if (report.failure) for (const line of report.failure.message.split('\n')) consoleLog.error(line);
  return report.failure?.exitCode ?? 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
