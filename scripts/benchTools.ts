import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DatabaseServer } from '../__tests__/live/servers/databaseServer.ts';
import type { Dump } from '../src/databases/database.ts';
import { openDatabase } from '../src/databases/openDatabase.ts';
import { systemFiles } from '../src/gateways/files.ts';
import { connectMysql } from '../src/gateways/mysqlConnection.ts';
import { connectPostgres } from '../src/gateways/postgresConnection.ts';
import { runTool } from '../src/gateways/tool.ts';

const run = promisify(execFile);

/**
 * Seconds of every round: our dump, its verification and our restore, and the tools alone with the same options. Ours ends
 * with names swapped and rows compared; the bare restore with the same ANALYZE, without which an instance would be slow.
 */
export async function toolTimes(
  server: DatabaseServer,
  template: string,
  folder: string,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const answer = await work();
    const seconds = (performance.now() - start) / 1000;
    times.set(name, [...(times.get(name) ?? []), seconds]);
    console.error(`  ${name} ${seconds.toFixed(1)} s`);
    return answer;
  };
  const name = 'bench_tools';
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  const { host, port, user, password } = server;
  const settings = { engine: 'postgres', host, port, user, password, database: name, tls: { mode: 'prefer' } } as const;
  const searchPath = (process.env.PATH ?? '').split(':');
  const gateways = { runTool, files: systemFiles, connectPostgres, connectMysql, searchPath };
  const database = await openDatabase(settings, gateways);
  const login = { PGHOST: host, PGPORT: String(port), PGUSER: user, PGPASSWORD: password };
  const bare = (program: string, ...args: string[]) => run(program, args, { env: { ...process.env, ...login } });
  for (let round = 0; round < rounds; round++) {
    const [ours, theirs] = [join(folder, `ours-${round}`), join(folder, `theirs-${round}.dump`)];
    mkdirSync(ours);
    // The first who reads what was restored also writes down which of its rows are visible.
    await bare('psql', '--quiet', '--command=VACUUM', name);
    const barely = () =>
      timed('pg_dump', () => bare('pg_dump', '--format=custom', '--compress=1', `--file=${theirs}`, name));
    if (round % 2 === 1) await barely();
    const dump: Dump = await timed('dump', () => database.dump(ours));
    if (round % 2 === 0) await barely();
    await timed('verification', () => database.verify(dump, ours));
    const { kept } = await timed('restore', () => database.restore(dump, ours, `r${round}`));
    if (kept !== undefined) await database.drop(kept);
    await timed('pg_restore', async () => {
      await bare('createdb', 'bench_bare');
      await bare('pg_restore', `--jobs=${Math.min(4, availableParallelism())}`, '--dbname=bench_bare', theirs);
      await bare('psql', '--quiet', '--command=ANALYZE', 'bench_bare');
    });
    await server.query('DROP DATABASE bench_bare');
    rmSync(ours, { recursive: true });
    rmSync(theirs);
  }
  await server.query(`DROP DATABASE ${name}`);
  return times;
}
