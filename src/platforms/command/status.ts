import { badInput, Failure } from '../../failure.ts';
import type { Finished } from '../../gateways/process.ts';
import { parseTag } from '../../metabase/tag.ts';
import type { Build, Process } from '../platform.ts';

export interface Status {
  readonly process: Process;
  /** When the command tells it. */
  readonly build: Build | undefined;
}

/** Words of systemd, Docker and init scripts among them. */
const WORDS: Readonly<Record<string, Process>> = {
  running: { state: 'running' },
  active: { state: 'running' },
  deactivating: { state: 'running' },
  up: { state: 'running' },
  restarting: { state: 'restarting' },
  activating: { state: 'restarting' },
  stopped: { state: 'stopped' },
  inactive: { state: 'stopped' },
  created: { state: 'stopped' },
  exited: { state: 'stopped' },
  down: { state: 'stopped' },
  failed: { state: 'stopped', exitCode: 1 },
  absent: { state: 'absent' },
};

/** As LSB has it for init scripts: 1 and 2 are dead with something left behind, 3 is not running, 4 is unknown. */
const RUNNING = 0;
const STOPPED: readonly number[] = [1, 2, 3];
const LARGEST_ANSWER = 64 * 1024;

/**
 * What a status command has answered: JSON such as `{"state":"running","version":"v0.58.3"}`, or a word, or nothing but its
 * exit code.
 * @throws Failure when none of them tells anything
 */
export function readStatus({ exitCode, stdout }: Finished): Status {
  const text = stdout.trim();
  if (text.length <= LARGEST_ANSWER && text.startsWith('{')) return readJson(text);
  const word = Object.hasOwn(WORDS, text.toLowerCase()) ? WORDS[text.toLowerCase()] : undefined;
  if (word) return { process: word, build: undefined };
  if (exitCode === RUNNING) return { process: { state: 'running' }, build: undefined };
  if (STOPPED.includes(exitCode)) return { process: { state: 'stopped' }, build: undefined };
  throw new Failure(
    `The status command ended with ${exitCode} and said ${quoted(text)}. Expected JSON with "state", one of the words ` +
      `${Object.keys(WORDS).join(', ')}, or an exit code of 0 (running) or 1 to 3 (stopped).`,
  );
}

function readJson(text: string): Status {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badInput(`The status command said ${quoted(text)}, which begins like JSON and is none.`);
  }
  const { state, exitCode, since, version } = json as Record<string, unknown>;
  const known = typeof state === 'string' && Object.hasOwn(WORDS, state.toLowerCase()) && WORDS[state.toLowerCase()];
  if (!known) {
    throw badInput(
      `The status command said ${quoted(text)}. Expected "state" to be one of ${Object.keys(WORDS).join(', ')}.`,
    );
  }
  return { process: withDetails(known, exitCode, since), build: buildOf(version) };
}

function withDetails(process: Process, exitCode: unknown, since: unknown): Process {
  const code = Number.isInteger(exitCode) ? (exitCode as number) : undefined;
  const time = typeof since === 'string' ? new Date(since) : undefined;
  switch (process.state) {
    case 'running':
      return time && !Number.isNaN(time.getTime()) ? { state: 'running', since: time } : process;
    case 'restarting':
    case 'stopped':
      return code === undefined ? process : { state: process.state, exitCode: code };
    case 'absent':
      return process;
  }
}

function buildOf(version: unknown): Build | undefined {
  if (version === undefined || version === null) return undefined;
  const tag = parseTag(String(version));
  if (tag.kind === 'exact') return { edition: tag.edition, version: tag.version };
  throw badInput(`The status command told the version ${quoted(String(version))}. Expected a tag such as v0.58.3.`);
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : `"${text.slice(0, 200)}"`;
}
