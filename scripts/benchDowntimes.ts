import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DatabaseServer } from '../__tests__/live/servers/databaseServer.ts';
import { variables } from '../__tests__/live/upgrade/engine.ts';
import { type Installation, install, ready } from '../__tests__/live/upgrade/installation.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const BY_HAND = fileURLToPath(new URL('by-hand.sh', import.meta.url));
const INSTANCE = fileURLToPath(new URL('../__tests__/live/upgrade/instance.sh', import.meta.url));
const LOOK_MS = 10;
const run = promisify(execFile);

export interface Downtimes {
  /** Seconds of every round, by way. */
  readonly down: ReadonlyMap<string, readonly number[]>;
  /** Seconds of the phases of `upgrade` that lie in its downtime. */
  readonly phases: ReadonlyMap<string, readonly number[]>;
}

/** @param database the filled one, which every round copies. @param bundle the Action as it is shipped */
export async function downtimes(
  server: DatabaseServer,
  database: string,
  folder: string,
  bundle: string,
  rounds: number,
): Promise<Downtimes> {
  const phases = new Map<string, number[]>();
  const ways = new Map<string, (site: Installation, copy: string) => Promise<void>>([
    ['upgrade', (site, copy) => upgrade(server, bundle, site, copy, phases)],
    ['by hand', (site, copy) => byHand(server, folder, site, copy, [])],
    ['by hand, fast dump', (site, copy) => byHand(server, folder, site, copy, ['--compress=1'])],
  ]);
  const down = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of ways) {
      const copy = `bench_${round}_${[...ways.keys()].indexOf(name)}`;
      await server.query(`CREATE DATABASE ${copy} TEMPLATE ${database} STRATEGY file_copy`);
      await using site = await install([{ tag: FROM }, { tag: TO }], async () => variables(server, copy));
      await site.command('start');
      await ready(site.client);
      await server.query('CHECKPOINT');
      const outage = watch(site);
      await way(site, copy);
      await ready(site.client);
      const seconds = await outage();
      down.get(name)?.push(seconds);
      console.error(`  round ${round + 1}: ${name} ${seconds.toFixed(1)} s`);
      const { tag } = (await site.client.get('/api/session/properties')).json().version;
      if (tag !== TO) throw new Error(`${name} ended with ${tag}`);
      await site.command('stop');
      await server.query(`DROP DATABASE ${copy} WITH (FORCE)`);
    }
  }
  return { down, phases };
}

/** Asks for the health all the time; the answer gives the seconds from the last one of the old version to the first of the new. */
function watch({ client }: Installation): () => Promise<number> {
  let lastBefore = performance.now();
  let firstAfter: number | undefined;
  let away = false;
  let over = false;
  const watching = (async () => {
    while (!over) {
      const { status } = await client.health();
      const at = performance.now();
      if (status !== 'ok') away = true;
      else if (!away) lastBefore = at;
      else firstAfter ??= at;
      await pause(LOOK_MS);
    }
  })();
  return async () => {
    over = true;
    await watching;
    if (firstAfter === undefined) throw new Error('the instance was never away, or is still');
    return (firstAfter - lastBefore) / 1000;
  };
}

async function upgrade(
  server: DatabaseServer,
  bundle: string,
  { folder, url }: Installation,
  copy: string,
  phases: Map<string, number[]>,
): Promise<void> {
  const flags = {
    root: folder,
    catalogue: join(folder, 'releases.json'),
    url,
    'backup-dir': join(folder, 'state'),
    'database-type': 'postgres',
    'database-host': server.host,
    'database-port': String(server.port),
    'database-name': copy,
    'database-user': server.user,
    'version-info-url': '',
  };
  const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  const env = { PATH: process.env.PATH, HOME: folder, METABASE_UPGRADE_DATABASE_PASSWORD: server.password };
  await run(process.execPath, [bundle, 'upgrade', ...args], { cwd: folder, env });
  for (const [phase, seconds] of phasesOf(join(folder, 'state/journals/bi'))) {
    phases.set(phase, [...(phases.get(phase) ?? []), seconds]);
  }
}

async function byHand(
  server: DatabaseServer,
  folder: string,
  site: Installation,
  copy: string,
  options: readonly string[],
): Promise<void> {
  const login = { PGHOST: server.host, PGPORT: String(server.port), PGUSER: server.user, PGPASSWORD: server.password };
  const dump = join(folder, `${copy}.dump`);
  const args = [INSTANCE, site.folder, TO, site.url, dump, ...options];
  await run(BY_HAND, args, { env: { ...process.env, ...login, PGDATABASE: copy } });
  await run('rm', [dump]);
}

/** From the lines of the one journal; those before the stop are no downtime. */
function phasesOf(folder: string): readonly (readonly [string, number])[] {
  const [name] = readdirSync(folder).filter((one) => one.endsWith('.jsonl'));
  const lines = readFileSync(join(folder, name as string), 'utf8')
    .trim()
    .split('\n');
  const entries = lines.map((line) => JSON.parse(line) as { kind: string; phase: string; at: string });
  return ['quiesce', 'backup', 'swap', 'migrate'].map((phase) => {
    const at = (kind: string) => entries.find((one) => one.kind === kind && one.phase === phase)?.at ?? '';
    return [phase, (Date.parse(at('end')) - Date.parse(at('begin'))) / 1000];
  });
}
