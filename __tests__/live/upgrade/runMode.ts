/**
 * A process that runs one mode on an instance, as the command line does, to be killed while it works:
 * `node runMode.ts <root> <inputs as JSON>`. What it ends with goes to stdout as JSON.
 *
 * KILL_AT is a line of the journal, such as `end backup` or `begin migrate`: when it is on the disk, this process is killed.
 * With KILL_AFTER only so many milliseconds later, or right before the phase that begins with that line is written down as
 * ended: what comes first, so that it dies within the phase; `last` waits for the latter. With KILL_SEEN not before the log
 * of the instance, `<root>/log`, has these words. KILL_SIGNAL is SIGKILL unless told; with another one the process may go on.
 *
 * PAUSE_AT is such a line, too: behind it this process makes the file `<root>/paused`, and waits until somebody removes it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
const { KILL_AT, KILL_AFTER, KILL_SEEN, KILL_SIGNAL = 'SIGKILL', PAUSE_AT } = process.env;
const LOOK_MS = 5;

let dying: { readonly phase: string; readonly timer: NodeJS.Timeout | undefined } | undefined;

function kill(): void {
  clearTimeout(dying?.timer);
  dying = undefined;
  process.kill(process.pid, KILL_SIGNAL);
}

function deadly(file: JournalFile): JournalFile {
  return {
    path: file.path,
    close: () => file.close(),
    async append(line) {
      const entry = JSON.parse(line) as Entry;
      const phase = 'phase' in entry ? entry.phase : '';
      if (dying?.phase === phase && entry.kind !== 'begin') kill();
      await file.append(line);
      const name = `${entry.kind} ${phase}`.trim();
      if (name === PAUSE_AT) await pause();
      if (name !== KILL_AT) return;
      if (KILL_SEEN !== undefined) dying = { phase, timer: setInterval(killWhenSeen, LOOK_MS) };
      else if (KILL_AFTER === undefined) kill();
      else dying = { phase, timer: KILL_AFTER === 'last' ? undefined : setTimeout(kill, Number(KILL_AFTER)) };
    },
  };
}

async function pause(): Promise<void> {
  const path = `${root}/paused`;
  writeFileSync(path, '');
  while (existsSync(path)) await systemSleep(LOOK_MS);
}

function killWhenSeen(): void {
  if (!readFileSync(`${root}/log`, 'utf8').includes(KILL_SEEN as string)) return;
  clearInterval(dying?.timer);
  setTimeout(kill, Number(KILL_AFTER ?? 0));
}

function host(): Host {
  const own = systemHost(() => consoleLog.info('Cancelled.'));
  if (KILL_AT === undefined && PAUSE_AT === undefined) return own;
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
