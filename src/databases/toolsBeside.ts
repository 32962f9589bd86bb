import { Failure } from '../failure.ts';
import type { Files } from '../gateways/files.ts';
import type { RunTool, ToolFinished, ToolOptions } from '../gateways/tool.ts';
import { fingerprint } from './dumpFile.ts';
import type { RunOne } from './tools.ts';

/** Where tools run that reach a server which this machine does not reach. */
export interface Beside {
  /** Program and arguments that run a command there, with its input and output. */
  readonly exec: (
    command: readonly string[],
  ) => Promise<{ readonly program: string; readonly args: readonly string[] }>;
  /** Variables of that program. */
  readonly env: Readonly<Record<string, string>>;
  /** A folder there, made when it is not there. */
  readonly folder: string;
  /** The port here that leads to the server, and the server itself, as it is reached from there. */
  readonly here: Address;
  readonly there: Address;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

const TRIES = 3;

/** The input of the tool is what comes after the variables. */
const REST = '-';
/**
 * Input, output, then the tool with its arguments; variables come line by line before an empty one, so that a password is no
 * argument of any process. A shell reads them byte by byte and leaves the rest of its input as it is.
 */
const RUN = `umask 077; mkdir -p "$1"; in=$2; out=$3; shift 3
while IFS= read -r line && [ -n "$line" ]; do export "$line"; done
[ "$in" = ${REST} ] || exec < "\${in:-/dev/null}"
[ -z "$out" ] || exec > "$out"
exec "$@"`;
const TAKE = 'umask 077; mkdir -p "$1"; cat > "$2"';

/**
 * Runs tools beside the server. A file is carried over as a whole, in both directions, and its SHA-256 must be the same on both ends:
 * a stream that is cut off there can end without an error here.
 */
export function toolsBeside(
  { exec, env: own, folder, here, there }: Beside,
  { runTool, files, signal }: { readonly runTool: RunTool; readonly files: Files; readonly signal?: AbortSignal },
): (tool: string) => RunOne {
  const ended = signal === undefined ? {} : { signal };
  const run = async (command: readonly string[], options: Parameters<RunTool>[2] = {}): Promise<ToolFinished> => {
    const { program, args } = await exec(command);
    return runTool(program, args, { ...ended, ...options, env: own });
  };
  const shell = (script: string, ...args: string[]) => ['sh', '-c', script, 'sh', ...args];
  const hashThere = async (path: string) => (await run(['sha256sum', path])).stdout.split(/\s/)[0];

  /** The same file there, under the name of what is in it; what came from there is there already. */
  const carried = async (path: string): Promise<string> => {
    const { sha256 } = await fingerprint(files, path);
    const name = `${folder}/${sha256}`;
    for (let tries = 0; (await hashThere(name)) !== sha256; tries++) {
      if (tries === TRIES)
        throw new Failure(`${path} could not be carried to where the tools are: it arrives as another file.`);
      await run(shell(TAKE, folder, name), { stdin: path });
    }
    return name;
  };
  const fetched = async (from: string, to: string): Promise<void> => {
    const wanted = await hashThere(from);
    for (let tries = 0; tries < TRIES; tries++) {
      await files.remove(to);
      const finished = await run(['cat', from], { stdout: to });
      const { sha256 } = await fingerprint(files, to);
      if (finished.exitCode !== 0 || sha256 !== wanted) continue;
      await run(['mv', from, `${folder}/${sha256}`]);
      return;
    }
    throw new Failure(
      `${from} could not be carried from where the tools are: it has SHA-256 ${wanted} there and another one here.`,
    );
  };

  return (tool) =>
    async (args, { folders = [], env = {}, stdin, input, stdout, ...options } = {}) => {
      const isFile = (one: string) => folders.some((folder) => one.startsWith(`${folder}/`));
      const carriedArgs: string[] = [];
      for (const one of args) carriedArgs.push(isFile(one) ? await carried(one) : toThere(one, here, there));
      const source = input === undefined ? stdin && (await carried(stdin)) : REST;
      const output = stdout === undefined ? '' : `${folder}/output`;
      const lines = Object.entries(environmentThere(env, here, there)).map(([name, value]) => `${name}=${value}\n`);
      const finished = await run(shell(RUN, folder, source ?? '', output, tool, ...carriedArgs), {
        ...options,
        input: after(`${lines.join('')}\n`, input),
      });
      if (stdout !== undefined && finished.exitCode === 0) await fetched(output, stdout);
      return finished;
    };
}

async function* after(lines: string, input: ToolOptions['input'] = ''): AsyncIterable<Buffer> {
  yield Buffer.from(lines);
  if (typeof input === 'string') yield Buffer.from(input);
  else yield* input;
}

function toThere(arg: string, here: Address, there: Address): string {
  if (arg === `--host=${here.host}`) return `--host=${there.host}`;
  return arg === `--port=${here.port}` ? `--port=${there.port}` : arg;
}

function environmentThere(env: Readonly<Record<string, string>>, here: Address, there: Address) {
  if (env.PGPORT !== String(here.port)) return env;
  const { PGHOSTADDR: _, ...others } = env;
  return { ...others, PGHOST: there.host, PGPORT: String(there.port) };
}
