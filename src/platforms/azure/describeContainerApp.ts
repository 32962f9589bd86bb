import { installedImage } from '../docker/imageName.ts';
import type { Installed } from '../platform.ts';
import type { App, AppSecret, ContainerApp, Revision } from './containerApp.ts';
import { unknownVersion } from './describeWebApp.ts';
import { instanceSettings, isPartly, type Setting } from './instanceSettings.ts';
import type { AzureOptions } from './seams.ts';
import { type Container, metabaseContainer } from './template.ts';

/**
 * What a Container App says of the instance.
 * @param wanted the image that a run has put in place, which Azure knows only once it was started
 * @throws Failure (bad input) when version or database can't be told
 */
export async function describeContainerApp(
  app: ContainerApp,
  wanted: string | undefined,
  { images, installed, given }: AzureOptions,
): Promise<Installed> {
  const found = await app.read();
  const container = metabaseContainer(found.properties.template, images);
  const active = await app.active();
  const { image, build } = installedImage(wanted ?? container.image, undefined, images);
  const known = build ?? installed;
  if (!known) throw unknownVersion(container.image);
  const replicas = (await Promise.all(active.map(({ name }) => app.replicas(name)))).flat().length;
  const { minReplicas } = found.properties.template.scale ?? {};
  const settings = containerSettings(container, await app.secrets());
  return {
    build: known,
    what: `${image.name}${image.tag === undefined ? '' : `:${image.tag}`}`,
    environment: instanceSettings(settings, given),
    partly: isPartly(settings),
    folders: [],
    hosts: {},
    nodes: Math.max(1, minReplicas ?? 0, replicas),
    dangers: dangersOf(found, active),
    notes: notesOf(found, container),
  };
}

/** What would start a second node or hide the next one: full sentences with the remedy. */
function dangersOf({ name, properties: { configuration } }: App, active: readonly Revision[]): readonly string[] {
  const traffic = configuration.ingress?.traffic ?? [];
  const fixed = traffic.some(({ weight, latestRevision }) => latestRevision !== true && (weight ?? 0) > 0);
  return [
    ...(active.length > 1
      ? [
          `${active.length} revisions of ${name} are active (${active.map((one) => one.name).join(', ')}): each is a node of its own. ` +
            'Deactivate all but the one that is to be upgraded: az containerapp revision deactivate',
        ]
      : []),
    ...(fixed
      ? [
          `Requests to ${name} go to a revision by its name, so the upgraded one would get none. Send them to the latest: ` +
            'az containerapp ingress traffic set --revision-weight latest=100',
        ]
      : []),
  ];
}

function notesOf(
  { name, properties: { configuration, template } }: App,
  { image, probes }: Container,
): readonly string[] {
  return [
    ...(configuration.ingress
      ? []
      : [`${name} has no ingress: give the address at which the job reaches it as "url".`]),
    ...((template.scale?.minReplicas ?? 0) === 0
      ? [`${name} has no replica while nobody asks for it (minReplicas 0); it has one during the run.`]
      : []),
    ...((probes ?? []).some((probe) => 'httpGet' in probe)
      ? [
          'Its probes ask over HTTP, which a migrating instance does not pass: they ask for the open port alone during the run.',
        ]
      : []),
    ...(image.includes('@')
      ? [`The image is pinned by a digest (${image}); the next one is written by its tag alone.`]
      : []),
  ];
}

/** What the container of an app is told. */
export function containerSettings(
  { env }: Container,
  secrets: readonly AppSecret[],
): Readonly<Record<string, Setting>> {
  return Object.fromEntries(
    (env ?? []).map(({ name, value, secretRef }): [string, Setting] => {
      if (!secretRef) return [name, value ?? ''];
      const secret = secrets.find((one) => one.name === secretRef);
      return [
        name,
        secret?.value || {
          reference: `the secret ${secretRef}${secret?.keyVaultUrl ? ' of a Key Vault' : ''}`,
          vault: secret?.keyVaultUrl,
        },
      ];
    }),
  );
}
