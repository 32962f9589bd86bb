import { join } from 'node:path';
import type { StandIn } from '../stand-in/standIn.ts';
import type { Engine, SiteDatabase } from './engine.ts';
import { type Installation, install, ready } from './installation.ts';
import { type Ended, type Fate, type Inputs, runMode } from './modeProcess.ts';
import { expectSound } from './sound.ts';

/** An instance with its database, run by commands, and the machine that works on it. */
export interface Site extends Installation, Runs {
  /** What every run is told. */
  readonly inputs: Inputs;
  readonly database: SiteDatabase;
}

/** An instance however it runs, and what works on it. */
export interface Runs {
  /** What runs keep. */
  readonly state: string;
  mode(inputs: Inputs, fate?: Fate): Promise<Ended>;
  /** @returns which of these versions runs; fails unless it has all its data, and nothing is left of any run */
  expectSound(versions: readonly string[], where?: string): Promise<string>;
}

/** @param releases all there are; the first one runs, set up, with one question */
export async function openSite(engine: Engine, releases: readonly (string | StandIn)[]): Promise<Site> {
  const all = releases.map((one) => (typeof one === 'string' ? { tag: one } : one));
  let database: SiteDatabase | undefined;
  const installation = await install(all, async (folder) => {
    database = await engine.open(folder, (all[0] as StandIn).tag);
    return database.env;
  });
  const { folder, url, client } = installation;
  const state = join(folder, 'state');
  const own = database as SiteDatabase;
  const told: Inputs = {
    ...{ root: folder, catalogue: join(folder, 'releases.json'), url, timeout: '90s' },
    ...{ 'backup-dir': state, 'version-info-url': '', ...own.inputs },
  };
  await installation.command('start');
  await ready(client);
  return {
    ...installation,
    database: own,
    state,
    inputs: told,
    mode: (inputs, fate) =>
      runMode(folder, {
        inputs: { ...told, ...inputs },
        env: engine.password === undefined ? {} : { METABASE_UPGRADE_DATABASE_PASSWORD: engine.password },
        fate,
        secrets: engine.secrets,
      }),
    expectSound: (versions, where = '') => expectSound(client, own, state, versions, where),
  };
}
