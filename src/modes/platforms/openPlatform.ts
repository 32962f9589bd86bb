import type { PlatformKind } from '../../config/inputs.ts';
import type { PlatformSettings } from '../../config/platformSettings.ts';
import type { RunSettings } from '../../config/runSettings.ts';
import type { Settings } from '../../config/settings.ts';
import type { Gateways } from '../../gateways/gateways.ts';
import type { Host } from '../../gateways/host.ts';
import type { Note } from '../../gateways/keptNote.ts';
import { runningVersion } from '../../instance/runningVersion.ts';
import type { Build, Platform } from '../../platforms/platform.ts';

/** What a platform is opened with. */
export interface Around {
  readonly settings: Settings;
  readonly asked: RunSettings;
  readonly gateways: Gateways;
  readonly host: Host;
  /** Of the deployment: its journals and notes. */
  readonly folder: string;
  /** What the platform remembers of a run. */
  readonly note: Note;
  /** Holds a folder for each rehearsal. */
  readonly rehearsals: string;
}

/** Gives the platform once it is known what runs, where that is not told by what is installed. */
export type Make = (installed: Build | undefined) => Platform;

/** One file a platform. */
export type OpenPlatform<Kind extends PlatformKind> = (
  platform: Extract<PlatformSettings, { kind: Kind }>,
  around: Around,
) => Promise<Make>;

const PLATFORMS: { readonly [Kind in PlatformKind]: () => Promise<OpenPlatform<Kind>> } = {
  docker: async () => (await import('./docker.ts')).openDocker,
  compose: async () => (await import('./compose.ts')).openCompose,
  systemd: async () => (await import('./systemd.ts')).openSystemd,
  kubernetes: async () => (await import('./kubernetes.ts')).openKubernetes,
  command: async () => (await import('./command.ts')).openCommand,
  'azure-webapp': async () => (await import('./azureWebapp.ts')).openAzureWebapp,
  'azure-containerapp': async () => (await import('./azureContainerapp.ts')).openAzureContainerapp,
};

/** The platform of the deployment. Where a tag does not tell the version, the running instance does. */
export async function openPlatform(around: Around): Promise<Platform> {
  const { asked, gateways } = around;
  const open = (await PLATFORMS[asked.platform.kind]()) as OpenPlatform<PlatformKind>;
  const make = await open(asked.platform, around);
  const first = make(undefined);
  const url = asked.url ?? (await first.url().catch(() => undefined));
  const get = asked.url === undefined ? (first.ask ?? gateways.fetch) : gateways.fetch;
  const running = url === undefined ? undefined : await runningVersion(url, get);
  if (running === undefined || 'unknown' in running) return first;
  return make({ edition: running.edition, version: running.version });
}
