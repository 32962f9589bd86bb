import type { DatabaseGateways } from '../../../src/databases/gateways.ts';
import { systemFiles } from '../../../src/gateways/files.ts';
import { connectMysql } from '../../../src/gateways/mysqlConnection.ts';
import { connectPostgres } from '../../../src/gateways/postgresConnection.ts';
import { runTool } from '../../../src/gateways/tool.ts';

/** The real ones. Every program that was started, with what it was given and what it said, is kept for a look at it. */
export function realGateways(): DatabaseGateways & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    runTool: async (program, args, options = {}) => {
      const finished = await runTool(program, args, options);
      seen.push(JSON.stringify([program, args, finished]));
      return finished;
    },
    files: systemFiles,
    connectPostgres,
    connectMysql,
    searchPath: (process.env.PATH ?? '').split(':'),
  };
}

export async function messageOf(failing: Promise<unknown>): Promise<string> {
  return failing.then(
    () => 'It did not fail.',
    (error: Error) => error.message,
  );
}
