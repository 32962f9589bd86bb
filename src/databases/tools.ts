import { Failure } from '../failure.ts';
import type { ToolFinished, ToolOptions } from '../gateways/tool.ts';
import type { DatabaseGateways } from './gateways.ts';
import { toolsBeside } from './toolsBeside.ts';

export type RunOne = (
  args: readonly string[],
  options?: ToolOptions & { readonly folders?: readonly string[] },
) => Promise<ToolFinished>;

/** The pair that writes dumps and reads them, of one version. */
export interface Tools {
  readonly dump: RunOne;
  readonly restore: RunOne;
  /** `pg_dump 15.14`. */
  readonly name: string;
  readonly major: number;
}

export interface ToolSearch {
  /** Names of the two tools, in the order of preference. */
  readonly pairs: readonly (readonly [dump: string, restore: string])[];
  /** Folders before those of PATH: which of several versions PATH holds is chance. */
  readonly folders: readonly string[];
  /** What `--version` says of a tool that fits the server's kind. */
  readonly versionOf: (text: string) => ToolVersion | undefined;
  readonly serverMajor: number;
  /** `PostgreSQL 15`, for messages. */
  readonly server: string;
}

export interface ToolVersion {
  readonly version: string;
  readonly major: number;
}

/**
 * The tools for a server: those beside it where this machine does not reach it; else of its own major if there are any, else the next newer, else those of the container image.
 * A tool that is older than the server doesn't know all that is in it.
 * @throws Failure that says what was found
 */
export async function findTools(search: ToolSearch, gateways: DatabaseGateways): Promise<Tools> {
  const { beside } = gateways;
  const distant = beside && (await toolsIn(search, search.pairs, toolsBeside(beside, gateways)));
  if (distant !== undefined && distant.major >= search.serverMajor) return distant;
  const found = await localTools(search, gateways);
  const best = bestOf(found, search.serverMajor);
  if (best !== undefined) return best;
  const contained = gateways.container && (await toolsIn(search, search.pairs, containerRunner(gateways)));
  if (contained !== undefined && contained.major >= search.serverMajor) return contained;
  const seen = [...found, ...[distant, contained].flatMap((one) => one ?? [])].map(({ name }) => name);
  throw new Failure(
    `No tools for ${search.server} were found. Looked for ${search.pairs.map((pair) => pair.join(' and ')).join(' or ')} in ` +
      `the version of the server or a newer one, and found ${seen.length === 0 ? 'none' : [...new Set(seen)].join(', ')}. ` +
      'Install the client package of that version on the runner, or set "tools-image" to a container image that has them.',
  );
}

/** Why there are none; empty when there are. */
export async function missingTools(find: Promise<Tools>): Promise<readonly string[]> {
  try {
    await find;
    return [];
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}

/** The same major, else the nearest newer one; of equals the first. */
export function bestOf<T extends { readonly major: number }>(found: readonly T[], serverMajor: number): T | undefined {
  const fitting = found.filter(({ major }) => major >= serverMajor);
  return fitting.reduce<T | undefined>((best, one) => (best && best.major <= one.major ? best : one), undefined);
}

async function localTools(search: ToolSearch, gateways: DatabaseGateways): Promise<readonly Tools[]> {
  const found: Tools[] = [];
  for (const folder of new Set([...search.folders, ...gateways.searchPath])) {
    for (const pair of search.pairs) {
      const paths = pair.map((tool) => `${folder}/${tool}`) as [string, string];
      const there = await Promise.all(paths.map((path) => gateways.files.look(path)));
      if (!there.every((one) => one !== undefined)) continue;
      const tools = await toolsIn(search, [pair], (tool) => localRunner(`${folder}/${tool}`, gateways));
      if (tools === undefined) continue;
      // Nothing fits better, and starting each tool takes a while.
      if (tools.major === search.serverMajor) return [tools];
      found.push(tools);
    }
  }
  return found;
}

async function toolsIn(
  search: ToolSearch,
  pairs: ToolSearch['pairs'],
  runner: (tool: string) => RunOne,
): Promise<Tools | undefined> {
  for (const [dump, restore] of pairs) {
    const asked = await runner(dump)(['--version']).catch(() => undefined);
    if (asked?.stopped === 'aborted') throw new Failure('The run was cancelled while it looked for tools.');
    const version = asked?.exitCode === 0 ? search.versionOf(asked.stdout) : undefined;
    if (version === undefined) continue;
    return { dump: runner(dump), restore: runner(restore), name: `${dump} ${version.version}`, major: version.major };
  }
  return undefined;
}

function localRunner(path: string, { runTool, signal }: DatabaseGateways): RunOne {
  return (args, options = {}) => runTool(path, args, { ...(signal ? { signal } : {}), ...options });
}

function containerRunner({ runTool, container, signal }: DatabaseGateways): (tool: string) => RunOne {
  return (tool) =>
    async (args, { folders = [], ...options } = {}) => {
      const environment = Object.keys(options.env ?? {});
      const start = (container as NonNullable<typeof container>)(tool, { environment, folders });
      return runTool(start.program, [...start.args, ...args], { ...(signal ? { signal } : {}), ...options });
    };
}
