import { randomBytes } from 'node:crypto';
import type { Database, Dump } from '../../databases/database.ts';
import type { DatabaseGateways } from '../../databases/gateways.ts';
import { openDatabase } from '../../databases/openDatabase.ts';
import { instanceVariables } from '../../databases/settings/instanceVariables.ts';
import type { DatabaseSettings, ServerSettings } from '../../databases/settings/settings.ts';
import { sideName } from '../../databases/sideName.ts';
import { badInput, Failure } from '../../failure.ts';
import type { OwnServer, Scratch } from '../../platforms/scratch.ts';
import { bytesNeeded, expectSpace } from '../backupStore/space.ts';
import { type BackupStore, listBackups } from '../backupStore/store.ts';
import { withDump } from '../backupStore/use.ts';
import type { Access } from '../databaseAccess.ts';
import { stateOf } from '../openApplicationDatabase.ts';
import { ownPart } from '../ownPart.ts';
import type { Run } from '../run.ts';
import type { Copies, Copy } from './rehearse.ts';

/** What is needed to make a copy of the application database, and to throw it away. */
export interface CopyOptions {
  readonly access: () => Promise<Access>;
  readonly gateways: DatabaseGateways;
  readonly scratch: Scratch;
  /** An image with a database server, where one is given. */
  readonly image: string | undefined;
  readonly store: BackupStore;
  readonly deployment: string;
  /** Of age, to read an encrypted backup. */
  readonly identities: readonly string[];
  /** For the dump; each run has one of its own in it. */
  readonly folder: string;
  readonly keepSecret: (secret: string) => void;
}

export function copiesOf(options: CopyOptions): Copies {
  return {
    scratch: options.scratch,
    make: (run, version) => makeCopy(run, options, version),
    throwAway: (run) => throwAwayCopy(run, options),
  };
}

/**
 * Dumps the live database while it is used, restores the dump elsewhere, and takes from the copy what an instance on it would
 * do in the world. The live one is only read. Of H2, which can't be read while it runs, the newest backup is taken.
 * @param version tag of what runs
 */
async function makeCopy(run: Run, options: CopyOptions, version: string): Promise<Copy> {
  const { access, gateways, scratch, store, folder: all } = options;
  const tools = { ...gateways, signal: run.cancelled };
  const live = await openDatabase((await access()).settings, tools);
  const folder = `${all}/${run.id}`;
  await store.files.makePrivateFolder(folder);
  const own = ownServer(options, live.settings);
  const wanted = own ?? (live.settings.engine === 'h2' ? undefined : live.settings);
  const place = await scratch.open(
    run.id,
    wanted && ('image' in wanted ? wanted : { host: wanted.host, port: wanted.port }),
  );
  return withDumpOf(live, options, folder, version, async (dump, where) => {
    const beside = settingsOf(live.settings, dump, own, place?.here);
    const name = live.settings.engine === 'h2' ? `${folder}/metabase.db` : copyName(live.settings, run.id);
    const target = await (own
      ? whenReady(run, options, () => openDatabase(beside, tools))
      : openDatabase(beside, tools));
    await target.clone(dump, where, name);
    const silenced = await target.silence(name);
    const copy = {
      ...target.settings,
      ...(beside.engine === 'h2' ? { file: name } : { database: name }),
    } as DatabaseSettings;
    const identity = beside.engine === 'h2' ? name : `${beside.host}:${beside.port}/${name}`;
    return {
      read: async () => stateOf(await (await openDatabase(copy, gateways)).inspect(), identity),
      users: () => target.users(name),
      variables: instanceVariables({ ...copy, ...place?.inside } as DatabaseSettings),
      apart: own !== undefined,
      silenced,
    };
  });
}

/** Also what a run that was killed has left; each step does nothing when it is done. */
async function throwAwayCopy(run: string, { access, gateways, scratch, store, folder }: CopyOptions): Promise<void> {
  await scratch.remove(run);
  const live = await openDatabase((await access()).settings, gateways);
  if (live.settings.engine !== 'h2') {
    const name = copyName(live.settings, run);
    if ((await live.leftovers()).includes(name)) await live.drop(name);
  }
  await store.files.remove(`${folder}/${run}`);
}

function copyName(settings: ServerSettings, run: string): string {
  return sideName(settings.database, 'rehearsal', ownPart(run));
}

/** A password of the moment, for a server that is thrown away. */
function ownServer({ image, scratch, keepSecret }: CopyOptions, { engine }: DatabaseSettings): OwnServer | undefined {
  if (image === undefined || !scratch.makesServers || engine === 'h2') return undefined;
  const password = randomBytes(16).toString('hex');
  keepSecret(password);
  return { image, engine, user: engine === 'postgres' ? 'metabase' : 'root', password };
}

/** The same database elsewhere; where its tables are is told, since what a server sets for a database is not copied. */
function settingsOf(
  live: DatabaseSettings,
  dump: Dump,
  own: OwnServer | undefined,
  here: { readonly host: string; readonly port: number } | undefined,
): DatabaseSettings {
  if (live.engine === 'h2') return live;
  const { schema } = dump.properties;
  const looked = schema === undefined || schema === 'public' ? {} : { schema: `"${schema.replaceAll('"', '""')}"` };
  const moved = { ...looked, ...live, ...here };
  if (!own) return moved;
  return { ...moved, user: own.user, password: own.password, tls: { mode: 'prefer' } };
}

async function withDumpOf<T>(
  live: Database,
  options: CopyOptions,
  folder: string,
  version: string,
  use: (dump: Dump, where: string) => Promise<T>,
): Promise<T> {
  const { store, deployment, identities } = options;
  if (live.settings.engine !== 'h2') {
    const { engine, sizeBytes } = await live.inspect();
    expectSpace(folder, bytesNeeded(engine, sizeBytes, false), await store.files.freeBytes(folder));
    return use(await live.dump(folder), folder);
  }
  const { backups } = await listBackups(store);
  const newest = backups.find(
    ({ deployment: of, contents, metabase }) =>
      of === deployment &&
      contents.kind === 'dump' &&
      contents.dump.format === 'h2-file' &&
      metabase.version === version,
  );
  if (newest) return withDump(store, newest.id, identities, use);
  throw badInput(
    `An H2 file can not be copied while the instance runs, and there is no backup of ${version} to rehearse on. Stop the ` +
      'instance, run the mode backup, start it, and rehearse again.',
  );
}

const PATIENCE_MS = 120_000;
const LOOK_MS = 500;

/** A server that was made a moment ago takes a while until it answers. */
async function whenReady<T>(run: Run, { scratch }: CopyOptions, open: () => Promise<T>): Promise<T> {
  const start = run.clock.now();
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (run.cancelled.aborted) throw new Failure('The job was cancelled while the database server was started.');
      if (run.clock.now().getTime() - start.getTime() > PATIENCE_MS) {
        const said = (await scratch.log(run.id, start)).trim().split('\n').slice(-5).join('\n  ');
        throw new Failure(
          `The database server of the rehearsal does not answer: ${error.message}\n  ${said.slice(0, 1000)}`,
        );
      }
      await run.sleep(LOOK_MS);
    }
  }
}
