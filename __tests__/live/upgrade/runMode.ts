/**
 * A process that runs one mode on an instance, as the command line does, to be killed while it works:
 * `node runMode.ts <root> <inputs as JSON>`. What it ends with goes to stdout as JSON.
 *
 * KILL_AT is a line of the journal, such as `end backup` or `begin migrate`: when it is on the disk, this process is killed,
 * KILL_AFTER milliseconds later. KILL_SIGNAL is SIGKILL unless told; with another one the process may go on.
 */
import { DEFAULTS, type RawInputs, SECRET_VARIABLES } from '../../../src/config/inputs.ts';
import { parseSettings } from '../../../src/config/settings.ts';
import { failureOf } from '../../../src/failure.ts';
import { startProcess } from '../../../src/gateways/childProcess.ts';
import { systemClock } from '../../../src/gateways/clock.ts';
import type { Gateways } from '../../../src/gateways/gateways.ts';
import { type Host, systemHost } from '../../../src/gateways/host.ts';
import type { JournalFile } from '../../../src/gateways/journalFiles.ts';
import { consoleLog } from '../../../src/gateways/log.ts';
import { systemSleep } from '../../../src/gateways/sleep.ts';
import { runHostMode } from '../../../src/modes/hostModes.ts';
import { loadConfig } from '../../../src/modes/loadConfig.ts';
import { runOutputs } from '../../../src/report/runOutputs.ts';
import { runSummary, runText } from '../../../src/report/runText.ts';
import type { Entry } from '../../../src/upgrade/journal.ts';

const [root, given] = process.argv.slice(2) as [string, string];
const { KILL_AT, KILL_AFTER = '0', KILL_SIGNAL = 'SIGKILL' } = process.env;

function deadly(file: JournalFile): JournalFile {
  return {
    path: file.path,
    close: () => file.close(),
    async append(line) {
      await file.append(line);
      const entry = JSON.parse(line) as Entry;
      if (`${entry.kind} ${'phase' in entry ? entry.phase : ''}`.trim() !== KILL_AT) return;
      const kill = () => process.kill(process.pid, KILL_SIGNAL);
      if (KILL_AFTER === '0') kill();
      else setTimeout(kill, Number(KILL_AFTER));
    },
  };
}

function host(): Host {
  const own = systemHost(() => consoleLog.info('Cancelled.'));
  if (KILL_AT === undefined) return own;
  return {
    ...own,
    journals: (folder) => {
      const files = own.journals(folder);
      return {
        ...files,
        create: async (run) => deadly(await files.create(run)),
        reopen: async (path) => deadly(await files.reopen(path)),
      };
    },
  };
}

const unused = () => {
  throw new Error('not to be used');
};
const gateways: Gateways = {
  run: startProcess,
  find: unused,
  clock: systemClock,
  log: consoleLog,
  sleep: systemSleep,
  fetch,
  mask: () => undefined,
  readDockerConfig: async () => undefined,
  host: async () => host(),
  gitHub: unused,
};

const secrets = Object.entries(SECRET_VARIABLES).map(([name, variable]) => [name, process.env[variable] ?? '']);
const inputs = { ...DEFAULTS, ...Object.fromEntries(secrets), ...JSON.parse(given) } as RawInputs;
try {
  const settings = await parseSettings(inputs, { folder: root, repository: undefined, readConfig: loadConfig });
  const report = await runHostMode(settings, gateways);
  const failure = report.failure?.message;
  console.log(JSON.stringify({ ...runOutputs(report), failure, text: runText(report), summary: runSummary(report) }));
} catch (error) {
  console.log(JSON.stringify({ result: 'refused', failure: failureOf(error).message }));
}
