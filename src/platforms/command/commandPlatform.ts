import { badInput, Failure } from '../../failure.ts';
import type { Clock } from '../../gateways/clock.ts';
import type { Note } from '../../gateways/keptNote.ts';
import type { StartLasting } from '../../gateways/lastingProgram.ts';
import type { Finished, RunProcess } from '../../gateways/process.ts';
import { isRunning } from '../../gateways/processIdentity.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import { parseTag, printTag } from '../../metabase/tag.ts';
import { keepOnce, keptOf, keptOrFail } from '../kept.ts';
import type { Build, Platform, Process } from '../platform.ts';
import { type Commands, checkCommands, type Filling, fill } from './commandLists.ts';
import { type CommandScratchSeams, commandScratch } from './commandScratch.ts';
import { type KeptCommand, notStarted, runOnce } from './runOnce.ts';
import { readStatus, type Status } from './status.ts';

export interface CommandOptions {
  readonly commands: Commands;
  /** What runs before the run, from the running instance; a status command that tells the version goes before it. */
  readonly installed: Build | undefined;
  /** The settings of the instance, as far as the database needs them. */
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string | undefined;
  readonly cwd?: string | undefined;
}

export interface CommandSeams {
  readonly run: RunProcess;
  readonly startLasting: StartLasting;
  readonly note: Note;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** For rehearsals, which need a command for it too. */
  readonly scratch?: CommandScratchSeams;
  readonly cancelled: AbortSignal;
}

/** What the platform command remembers. Tags; `state` is written before and after each change. */
interface KeptBuild extends KeptCommand {
  readonly former: string;
  readonly current: string;
  readonly state: 'former' | 'changing' | 'next';
}

const LOOK_MS = 1_000;
const LARGEST = 1024 * 1024;

/** An instance that only the user knows how to handle. @throws Failure (bad input) for commands that can't be used */
export function commandPlatform(options: CommandOptions, seams: CommandSeams): Platform {
  const { commands, environment } = options;
  const { note, clock, sleep } = seams;
  checkCommands(commands);
  if (Object.keys(environment).length === 0) {
    throw badInput(
      'The platform command can not see the settings of the instance: give those of its database (MB_DB_…).',
    );
  }
  const status = async (): Promise<Status> => readStatus(await finished('status'));
  const finished = async (name: keyof Commands, filling: Filling = {}): Promise<Finished> => {
    const [program = '', ...args] = fill(commands[name] ?? [], filling);
    const where = { outlives: true, ...(options.cwd === undefined ? {} : { cwd: options.cwd }) };
    return seams.run(program, args, where).catch((cause: unknown) => {
      throw notStarted(name, program, cause);
    });
  };
  const succeed = async (name: keyof Commands, filling: Filling = {}): Promise<void> => {
    if (commands[name] === undefined) return;
    const { exitCode, stderr, stdout } = await finished(name, filling);
    if (exitCode === 0) return;
    const last = (stderr.trim() || stdout.trim()).split('\n').slice(-5).join('\n  ');
    throw new Failure(`The ${name} command ended with ${exitCode}.${last === '' ? '' : `\n  ${last.slice(0, 1000)}`}`);
  };
  const current = async (): Promise<Build> => {
    const kept = (await note.read()) as KeptBuild | undefined;
    const build = (await status()).build ?? (kept && buildOf(kept.current)) ?? options.installed;
    if (build) return build;
    throw badInput('Which version is installed is not known: let the status command tell it as JSON, with "version".');
  };
  const change = async (run: string, build: Build, after: 'former' | 'next', command: keyof Commands) => {
    const kept = await keptOrFail<KeptBuild>(note, run);
    await mustStand((await status()).process);
    await note.write({ ...kept, state: 'changing' });
    await succeed(command, { run, build });
    await note.write({ ...kept, state: after, current: tagOf(build) });
  };
  return {
    name: 'command',
    async inspect() {
      const build = await current();
      const unknown = { partly: true, folders: [], hosts: {}, nodes: 1, dangers: [], notes: [] };
      return { build, what: tagOf(build), environment, ...unknown };
    },
    async fetch(build) {
      await succeed('fetch', { build });
      return tagOf(build);
    },
    // Only the user's own command knows where it fetches from.
    missing: async () => undefined,
    space: async () => undefined,
    async stop(run, patienceMs) {
      await keepOnce<KeptBuild>(note, run, async () => {
        const former = tagOf(await current());
        return { run, former, current: former, state: 'former' };
      });
      if (isStill((await status()).process)) return;
      await succeed('stop', { run });
      for (const start = clock.now().getTime(); !isStill((await status()).process); await sleep(LOOK_MS)) {
        if (clock.now().getTime() - start < patienceMs) continue;
        throw new Failure(
          `The stop command is done, and by the status command the instance still runs after ${Math.round(patienceMs / 1000)} s. ` +
            'When it has ended, run this again.',
        );
      }
    },
    start: (run) => succeed('start', { run }),
    swap: (run, build) => change(run, build, 'next', 'swap'),
    async putBack(run) {
      const kept = await keptOf<KeptBuild>(note, run);
      if (!kept || kept.state === 'former') return;
      const former = buildOf(kept.former) as Build;
      await change(run, former, 'former', commands.putBack === undefined ? 'swap' : 'putBack');
    },
    async restoreScale(run) {
      if (await keptOf(note, run)) await succeed('restoreScale', { run });
    },
    async finish(run) {
      if (!(await keptOf(note, run))) return;
      await succeed('finish', { run });
      await note.forget();
    },
    async inPlace(run) {
      const kept = await keptOf<KeptBuild>(note, run);
      if (!kept) return 'former';
      return kept.state === 'changing' ? 'neither' : kept.state;
    },
    async commandRuns() {
      const { once } = ((await note.read()) as KeptBuild | undefined) ?? {};
      return once !== undefined && isRunning(once);
    },
    process: async () => (await status()).process,
    async log() {
      return commands.log === undefined ? '' : (await finished('log')).stdout.slice(-LARGEST);
    },
    url: async () => options.url,
    async runOnce(build, command) {
      if (commands.runOnce === undefined) {
        throw badInput(`"${command}" can't be run without a command for it: give run-once, with {tag} and {command}.`);
      }
      return runOnce(fill(commands.runOnce, { build, command }), command, options.cwd, seams);
    },
    ...(commands.scratch && seams.scratch
      ? { scratch: commandScratch(commands.scratch, options.cwd, seams.scratch) }
      : {}),
  };
}

function isStill({ state }: Process): boolean {
  return state === 'stopped' || state === 'absent';
}

async function mustStand(process: Process): Promise<void> {
  if (!isStill(process))
    throw new Failure(`By the status command the instance is ${process.state}: it must be stopped first.`);
}

function tagOf({ edition, version }: Build): string {
  return printTag(edition, version);
}

function buildOf(text: string): Build | undefined {
  const tag = parseTag(text);
  return tag.kind === 'exact' ? { edition: tag.edition, version: tag.version } : undefined;
}
