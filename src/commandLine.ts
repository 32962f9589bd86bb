import { resolve } from 'node:path';
import { parseCommandLine } from './config/commandLine.ts';
import { helpText } from './config/help.ts';
import { isHostMode, splitNames } from './config/inputs.ts';
import { failureOf } from './failure.ts';
import { candidateSearch, wordsOf } from './gateways/candidates.ts';
import { startProcess } from './gateways/childProcess.ts';
import { systemClock } from './gateways/clock.ts';
import type { Gateways } from './gateways/gateways.ts';
import { consoleLog } from './gateways/log.ts';
import { proxiedFetch } from './gateways/proxiedFetch.ts';
import { systemSleep } from './gateways/sleep.ts';
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
    if (wish.kind === 'backups') return await (await import('./backupsAtTerminal.ts')).lookAtBackups(wish, gateways);
    if (wish.kind !== 'run') {
      process.stdout.write(`${wish.kind === 'help' ? helpText() : VERSION}\n`);
      return 0;
    }
    const { inputs } = wish;
    // The search runs while the rest of the program loads.
    if (inputs.root !== '' && !isHostMode(inputs.mode))
      gateways.find(resolve(inputs.root), wordsOf(splitNames(inputs.images)));
    return await (await import('./terminal.ts')).runAtTerminal(inputs, gateways);
  } catch (error) {
    const failure = failureOf(error);
    for (const line of failure.message.split('\n')) consoleLog.error(line);
    return failure.exitCode;
  }
}
