import { Failure } from '../../failure.ts';
import type { MarkedProcess, MarkedProcesses } from '../../gateways/markedProcess.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Scratch } from '../scratch.ts';
import { scratchSettings } from '../scratchSettings.ts';
import { type CommandList, fill } from './commandLists.ts';

export interface CommandScratchSeams {
  readonly processes: MarkedProcesses;
  readonly freePort: () => Promise<number>;
  readonly readEnd: (path: string, bytes: number) => Promise<string>;
  readonly fetch: typeof fetch;
  /** Holds a folder for each rehearsal, with its log. */
  readonly folder: string;
}

const LARGEST_LOG = 1024 * 1024;

/**
 * Rehearsals by a command of the user that runs Metabase of a version in the foreground, with the variables that it is given.
 * The copy lies on the live server; nothing but these variables keeps the instance from the network.
 */
export function commandScratch(
  command: CommandList,
  cwd: string | undefined,
  { processes, freePort, readEnd, fetch, folder }: CommandScratchSeams,
): Scratch {
  let running: { readonly port: number; readonly child: MarkedProcess; readonly logFile: string } | undefined;
  const end = async (run: string) => {
    await processes.end(run);
    running = undefined;
  };
  return {
    makesServers: false,
    apart: false,
    open: async (_, server) => {
      if (server && 'image' in server) throw new TypeError('No server of its own is made here.');
      return server && { here: server, inside: server };
    },
    async start(run, build, database) {
      await end(run);
      const port = await freePort();
      const environment = scratchSettings({}, { ...database, MB_JETTY_HOST: '127.0.0.1', MB_JETTY_PORT: String(port) });
      const filled = fill(command, { run, build });
      const tag = printTag(build.edition, build.version);
      const logFile = `${folder}/${run}/${tag}.log`;
      const options = { environment, logFile, ...(cwd === undefined ? {} : { cwd }) };
      const child = await processes.start(run, filled, options).catch((cause: unknown) => {
        throw new Failure(`The scratch command could not be started for ${tag}: is there a program ${filled[0]}?`, {
          cause,
          exitCode: 2,
        });
      });
      running = { port, child, logFile };
    },
    async process() {
      if (!running) return { state: 'absent' };
      const exitCode = running.child.exitCode();
      return exitCode === undefined ? { state: 'running' } : { state: 'stopped', exitCode };
    },
    log: async () => (running ? readEnd(running.logFile, LARGEST_LOG) : ''),
    async api() {
      if (!running) throw new Failure('The scratch instance does not run.');
      return { url: `http://127.0.0.1:${running.port}`, fetch };
    },
    end,
    remove: end,
  };
}
