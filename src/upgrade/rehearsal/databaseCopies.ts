import type { Dump } from '../../databases/database.ts';
import type { DatabaseGateways } from '../../databases/gateways.ts';
import { instanceVariables } from '../../databases/settings/instanceVariables.ts';
import type { DatabaseSettings, ServerSettings } from '../../databases/settings/settings.ts';
import { sideName } from '../../databases/sideName.ts';
import type { Tunnel } from '../../platforms/platform.ts';
import type { Address, CopyServer, OwnServer, Scratch } from '../../platforms/scratch.ts';
import type { Access } from '../databaseAccess.ts';
import { openAccess } from '../openAccess.ts';
import { stateOf } from '../openApplicationDatabase.ts';
import { ownPart } from '../ownPart.ts';
import type { Run } from '../run.ts';
import type { Copies, Copy } from './copies.ts';
import { ownServer, whenReady } from './ownServer.ts';
import { type Backups, withDumpOf } from './withDumpOf.ts';

/** What is needed to make a copy of the application database, and to throw it away. */
export interface CopyOptions extends Backups {
  /** To the live database. */
  readonly access: () => Promise<Access>;
  /** The same server by a way that leads to it. */
  readonly through: (way: Tunnel, access: Access) => Promise<Access>;
  readonly gateways: DatabaseGateways;
  readonly scratch: Scratch;
  /** An image with a database server, where one is given. */
  readonly image: string | undefined;
  /** Has a folder of its own for each run. */
  readonly folder: string;
  readonly keepSecret: (secret: string) => void;
}

export function databaseCopies(options: CopyOptions): Copies {
  return {
    scratch: options.scratch,
    make: (run, version) => makeCopy(run, options, version),
    throwAway: (run) => throwAwayCopy(run, options),
  };
}

/** Dumps the live database, restores the dump elsewhere, and takes from the copy what an instance on it would do in the world. */
async function makeCopy(run: Run, options: CopyOptions, version: string): Promise<Copy> {
  const { access, gateways, scratch, store, folder: all } = options;
  const tools = { ...gateways, signal: run.cancelled };
  const liveAccess = await access();
  const live = await openAccess(liveAccess, tools);
  const folder = `${all}/${run.id}`;
  await store.files.makePrivateFolder(folder);
  const own = ownServer(live.settings, options.image, scratch, options.keepSecret);
  const place = await scratch.open(run.id, own ?? addressOf(liveAccess));
  return withDumpOf(live, options, folder, version, async (dump, where) => {
    const beside = settingsOf(live.settings, dump, own, place?.here);
    const name = live.settings.engine === 'h2' ? `${folder}/metabase.db` : copyName(live.settings, run.id);
    const way = await accessTo(beside, liveAccess, own && place, options);
    const target = await (own ? whenReady(run, scratch, () => openAccess(way, tools)) : openAccess(way, tools));
    await target.clone(dump, where, name);
    const silenced = await target.silence(name);
    const copy = {
      ...target.settings,
      ...(beside.engine === 'h2' ? { file: name } : { database: name }),
    } as DatabaseSettings;
    const identity = beside.engine === 'h2' ? name : `${beside.host}:${beside.port}/${name}`;
    return {
      read: async () => stateOf(await (await openAccess({ ...way, settings: copy }, gateways)).inspect(), identity),
      users: () => target.users(name),
      variables: instanceVariables({ ...copy, ...place?.inside } as DatabaseSettings),
      apart: own !== undefined && scratch.apart,
      silenced,
    };
  });
}

/** Of the live server, from where it is reached. */
function addressOf({ settings, beside }: Access): Address | undefined {
  if (settings.engine === 'h2') return undefined;
  return beside?.there ?? { host: settings.host, port: settings.port };
}

/** @param place of a server of its own; undefined: the live one's way leads to the copy too */
async function accessTo(
  settings: DatabaseSettings,
  live: Access,
  place: CopyServer | undefined,
  { through }: CopyOptions,
): Promise<Access> {
  const { identity } = live;
  if (place === undefined) return { ...live, settings };
  return place.tunnel ? through(place.tunnel, { settings, identity }) : { settings, identity };
}

/** Also what a run that was killed has left; each step does nothing when it is done. */
async function throwAwayCopy(run: string, { access, gateways, scratch, store, folder }: CopyOptions): Promise<void> {
  await scratch.remove(run);
  const live = await openAccess(await access(), gateways);
  if (live.settings.engine !== 'h2') {
    const name = copyName(live.settings, run);
    if ((await live.leftovers()).includes(name)) await live.drop(name);
  }
  await store.files.remove(`${folder}/${run}`);
}

function copyName(settings: ServerSettings, run: string): string {
  return sideName(settings.database, 'rehearsal', ownPart(run));
}

/** The same database elsewhere; where its tables are is told, since what a server sets for a database is not copied. */
function settingsOf(
  live: DatabaseSettings,
  dump: Dump,
  own: OwnServer | undefined,
  here: Address | undefined,
): DatabaseSettings {
  if (live.engine === 'h2') return live;
  const { schema } = dump.properties;
  const looked = schema === undefined || schema === 'public' ? {} : { schema: `"${schema.replaceAll('"', '""')}"` };
  const moved = { ...looked, ...live };
  if (!own) return moved;
  // MySQL takes a password over an open connection only from who knows its key; its image has a certificate.
  const tls = { mode: dump.engine === 'mysql' ? 'require' : 'prefer' } as const;
  return { ...moved, ...here, user: own.user, password: own.password, tls };
}
