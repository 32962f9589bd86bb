import type { RunSettings } from '../config/runSettings.ts';
import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Host } from '../gateways/host.ts';
import type { Note } from '../gateways/keptNote.ts';
import { runningVersion } from '../instance/runningVersion.ts';
import type { EngineSeams } from '../platforms/docker/seams.ts';
import type { Build, Platform } from '../platforms/platform.ts';
import { credentialsOf } from './openRegistry.ts';

/**
 * The platform of the deployment. Where a tag does not tell the version, the running instance does.
 * @param note what the platform remembers of a run
 */
export async function openPlatform(
  settings: Settings,
  run: RunSettings,
  gateways: Gateways,
  host: Host,
  note: Note,
): Promise<Platform> {
  const make = await platformFor(settings, run, gateways, host, note);
  const first = make(undefined);
  const url = run.url ?? (await first.url().catch(() => undefined));
  const running = url === undefined ? undefined : await runningVersion(url, gateways.fetch);
  if (running === undefined || 'unknown' in running) return first;
  return make({ edition: running.edition, version: running.version });
}

type Make = (installed: Build | undefined) => Platform;

async function platformFor(
  settings: Settings,
  run: RunSettings,
  gateways: Gateways,
  host: Host,
  note: Note,
): Promise<Make> {
  const { platform, url } = run;
  const { root, images } = settings;
  switch (platform.kind) {
    case 'docker': {
      const { dockerPlatform } = await import('../platforms/docker/dockerPlatform.ts');
      const seams = await engineSeams(settings, gateways, host, note);
      return (installed) => dockerPlatform({ container: platform.container, images, installed }, seams);
    }
    case 'compose': {
      const [{ composePlatform }, { snapshotCatalogue }] = await Promise.all([
        import('../platforms/compose/composePlatform.ts'),
        import('../sources/snapshot.ts'),
      ]);
      // Only a pin of one exact version is moved there, which needs no list of today.
      const catalogue = snapshotCatalogue();
      const seams = { ...(await engineSeams(settings, gateways, host, note)), run: gateways.run };
      const { files, service } = platform;
      const search = { directory: root, files, envFiles: [], service, images, catalogue };
      return (installed) => composePlatform({ ...search, installed }, seams);
    }
    case 'command': {
      const { commandPlatform } = await import('../platforms/command/commandPlatform.ts');
      const lists = platform.commands;
      const commands = {
        ...lists,
        putBack: lists['put-back'],
        restoreScale: lists['restore-scale'],
        runOnce: lists['run-once'],
      };
      const environment = environmentOf(run.database);
      const seams = { run: gateways.run, note, clock: gateways.clock, sleep: gateways.sleep };
      return (installed) => commandPlatform({ commands, installed, environment, url, cwd: root }, seams);
    }
  }
}

async function engineSeams(settings: Settings, gateways: Gateways, host: Host, note: Note): Promise<EngineSeams> {
  return {
    engine: await host.engine(),
    note,
    credentialsFor: await credentialsOf(settings, gateways),
    clock: gateways.clock,
    sleep: gateways.sleep,
    freeBytes: host.freeBytes,
  };
}

const VARIABLES: readonly (readonly [string, keyof RunSettings['database']])[] = [
  ['MB_DB_CONNECTION_URI', 'uri'],
  ['MB_DB_TYPE', 'type'],
  ['MB_DB_HOST', 'host'],
  ['MB_DB_PORT', 'port'],
  ['MB_DB_DBNAME', 'name'],
  ['MB_DB_USER', 'user'],
  ['MB_DB_PASS', 'password'],
  ['MB_DB_FILE', 'file'],
];

/** What is known of an instance that only its user can look into. */
function environmentOf(database: RunSettings['database']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    VARIABLES.flatMap(([name, key]) => (database[key] === undefined ? [] : [[name, database[key]]])),
  );
}
