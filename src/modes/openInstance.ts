import type { RunSettings } from '../config/runSettings.ts';
import type { Settings } from '../config/settings.ts';
import { type DatabaseGateways, dockerTool } from '../databases/gateways.ts';
import { secretsOf } from '../databases/settings/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Host } from '../gateways/host.ts';
import type { JournalFiles } from '../gateways/journalFiles.ts';
import type { Platform } from '../platforms/platform.ts';
import type { ApplicationDatabase } from '../upgrade/applicationDatabase.ts';
import { stateFolder } from '../upgrade/backupStore/stateFolder.ts';
import type { BackupStore } from '../upgrade/backupStore/store.ts';
import { type Access, databaseAccess } from '../upgrade/databaseAccess.ts';
import { openApplicationDatabase } from '../upgrade/openApplicationDatabase.ts';
import { claim } from './claim.ts';
import { openPlatform } from './platforms/openPlatform.ts';
import { addSettings, discreet, discreetRun, type Secrets, secrets } from './secrets.ts';
import { openTunnels, type Tunnels } from './throughTunnel.ts';

const LARGEST_SECRET = 64 * 1024;

/** The instance of one deployment, with everything that a run on it works with. */
export interface Instance {
  readonly settings: Settings;
  readonly asked: RunSettings;
  readonly gateways: Gateways;
  readonly host: Host;
  readonly platform: Platform;
  readonly database: ApplicationDatabase;
  readonly store: BackupStore;
  readonly journals: JournalFiles;
  readonly tunnels: Tunnels;
  /** Makes sure that journals and backups are this repository's. @throws Failure when they are another one's */
  readonly claim: () => Promise<void>;
  readonly secrets: Secrets;
  /** Where the application database is, by what is installed and what was said. */
  readonly access: () => Promise<Access>;
  readonly databases: DatabaseGateways;
  /** Holds a folder for each rehearsal. */
  readonly rehearsals: string;
}

/** Nothing is changed by it, and the database is not asked yet. */
export async function openInstance(settings: Settings, asked: RunSettings, given: Gateways): Promise<Instance> {
  const host = await given.host();
  const all = secrets(given.mask);
  for (const secret of [asked.database.password, asked.database.uri, asked.identity]) all.add(secret);
  const gateways: Gateways = { ...given, log: quietLog(given.log, all), mask: all.add };
  const state = asked.backupDir ?? stateFolder(host.environment);
  const folder = `${state}/journals/${asked.deployment}`;
  const store: BackupStore = { folder: `${state}/backups`, files: host.files, clock: gateways.clock };
  const note = host.note(`${folder}/platform.json`);
  const rehearsals = `${state}/rehearsals/${asked.deployment}`;
  const platform = discreet(await openPlatform({ settings, asked, gateways, host, folder, note, rehearsals }), all);
  const tunnels = openTunnels(platform, asked.toolsImage, host);
  const access = () => accessOf(platform, asked, host, all);
  const databases: DatabaseGateways = {
    runTool: host.runTool,
    files: host.files,
    connectPostgres: host.connectPostgres,
    connectMysql: host.connectMysql,
    searchPath: (host.environment.PATH ?? '').split(':'),
    ...(asked.toolsImage === undefined ? {} : { container: dockerTool(asked.toolsImage, host.user) }),
  };
  const database = openApplicationDatabase({
    access: async () => tunnels.reach(await access()),
    gateways: databases,
    store,
    deployment: asked.deployment,
    by: host.environment.GITHUB_ACTOR ?? host.environment.USER ?? 'unknown',
    recipients: asked.recipients,
    identities: asked.identity === undefined ? [] : [asked.identity],
    commands: asked.backupCommands,
    run: discreetRun(gateways.run, all),
    cancelled: host.cancelled,
  });
  const journals = host.journals(folder);
  const owner = `${state}/owners/${asked.deployment}.json`;
  const claimed = () => claim(host.note(owner), owner, asked.deployment, host);
  const opened = { platform, database, store, journals, tunnels, claim: claimed, access, databases, rehearsals };
  return { settings, asked, gateways, host, secrets: all, ...opened };
}

async function accessOf(platform: Platform, asked: RunSettings, host: Host, all: Secrets) {
  const installed = await platform.inspect();
  addSettings(all, installed.environment);
  const { files } = host;
  const access = await databaseAccess(
    installed,
    asked.database,
    (path) => files.readText(path, LARGEST_SECRET),
    async (path) => (await files.look(path)) !== undefined,
  );
  for (const secret of secretsOf(access.settings)) all.add(secret);
  return access;
}

function quietLog(log: Gateways['log'], { hide }: Secrets): Gateways['log'] {
  return {
    info: (message) => log.info(hide(message)),
    warning: (message, place) => log.warning(hide(message), place),
    error: (message, place) => log.error(hide(message), place),
  };
}
