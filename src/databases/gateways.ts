import type { Files } from '../gateways/files.ts';
import type { ConnectSql } from '../gateways/sql.ts';
import type { RunTool } from '../gateways/tool.ts';
import type { Beside } from './toolsBeside.ts';

/** How a tool is run from a container image, when this machine has none that fits. */
export type ContainerTool = (
  tool: string,
  needs: { readonly environment: readonly string[]; readonly folders: readonly string[] },
) => { readonly program: string; readonly args: readonly string[] };

/** What the engines need of the outside. */
export interface DatabaseGateways {
  readonly runTool: RunTool;
  readonly files: Files;
  readonly connectPostgres: ConnectSql;
  readonly connectMysql: ConnectSql;
  /** The folders of PATH, in which tools are looked for. */
  readonly searchPath: readonly string[];
  readonly container?: ContainerTool;
  /** Tools that run where the server is reached, when this machine does not reach it. */
  readonly beside?: Beside;
  /** Ends a tool that is running. */
  readonly signal?: AbortSignal;
}

/**
 * Tools of an image through Docker's command line. The container shares the network of the machine, so that every
 * address means the same in it; folders are mounted under their own names; variables are handed on by name alone.
 */
export function dockerTool(image: string, user: { readonly uid: number; readonly gid: number }): ContainerTool {
  return (tool, { environment, folders }) => ({
    program: 'docker',
    args: [
      ...['run', '--rm', '--interactive', '--network=host', `--user=${user.uid}:${user.gid}`, `--entrypoint=${tool}`],
      ...environment.map((name) => `--env=${name}`),
      ...folders.map((folder) => `--mount=type=bind,source=${folder},target=${folder}`),
      image,
    ],
  });
}
