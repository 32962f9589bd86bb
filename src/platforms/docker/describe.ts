import { badInput } from '../../failure.ts';
import type { Engine } from '../../gateways/dockerEngine.ts';
import type { ContainerInspect, ContainerSummary } from '../../gateways/engineTypes.ts';
import { metabaseImage } from '../../metabase/image.ts';
import type { Build, Installed } from '../platform.ts';
import { dangersOf, isHealer, notesOf } from './dangers.ts';
import { installedImage, parseImageName } from './imageName.ts';
import { foldersOf, hostsOf } from './reach.ts';
import { COMMAND_LABEL, type ImageWishes } from './seams.ts';
import { environmentOf } from './settings.ts';

/** What a container says of the instance. @throws Failure (bad input) when the version can't be told */
export async function describe(
  engine: Engine,
  container: ContainerInspect,
  wishes: ImageWishes,
  nodes: number,
  ownNodes: readonly string[] = [container.Id],
): Promise<Installed> {
  const oldImage = await engine.image(container.Image);
  const given = container.Config.Image ?? '';
  const { image, build } = installedImage(given, oldImage, wishes.images);
  const others = (await engine.containers({})).filter(
    ({ Id, Labels }) => !ownNodes.includes(Id) && !Labels?.[COMMAND_LABEL],
  );
  const healers = await Promise.all(others.filter(isHealer).map(({ Id }) => engine.container(Id)));
  const what = `${image.name}${image.tag === undefined ? '' : `:${image.tag}`}`;
  return {
    build: build ?? wishes.installed ?? unknownBuild(what),
    what,
    environment: environmentOf(container.Config),
    ...(container.HostConfig.Memory ? { memory: container.HostConfig.Memory } : {}),
    folders: foldersOf(container, engine),
    hosts: await hostsOf(container, engine),
    nodes,
    dangers: [
      ...(oldImage?.Config
        ? []
        : [`The image of the container ${container.Name.slice(1)} is gone: pull ${what} again.`]),
      ...dangersOf(
        container,
        others,
        healers.flatMap((one) => one ?? []),
      ),
    ],
    notes: [...notesOf(container, others), ...(await secondInstances(engine, container, others, wishes))],
  };
}

function unknownBuild(what: string): Build {
  throw badInput(
    `The container runs ${what}, and its tag names no exact version. Make it anew with the tag of the version that runs, e.g. ` +
      '"metabase/metabase:v0.58.3", or let the running instance tell it.',
  );
}

const DATABASE = ['MB_DB_CONNECTION_URI', 'MB_DB_HOST', 'MB_DB_PORT', 'MB_DB_DBNAME', 'MB_DB_FILE'];

/** Other containers of Metabase that run with the same database, as far as their settings tell. */
async function secondInstances(
  engine: Engine,
  { Config }: ContainerInspect,
  others: readonly ContainerSummary[],
  { images }: ImageWishes,
): Promise<readonly string[]> {
  const database = databaseOf(environmentOf(Config));
  if (database === undefined) return [];
  const found: string[] = [];
  for (const { Id, Image, State } of others) {
    if (State !== 'running' || !metabaseImage(parseImageName(Image)?.name ?? '', images)) continue;
    const other = await engine.container(Id);
    if (other && databaseOf(environmentOf(other.Config)) === database) found.push(other.Name.slice(1));
  }
  if (found.length === 0) return [];
  return [`${found.join(', ')} seem to use the same application database. Stop every other node before an upgrade.`];
}

/** Never shown: it may hold a password. */
function databaseOf(environment: Readonly<Record<string, string>>): string | undefined {
  const set = DATABASE.map((name) => environment[name]?.trim() ?? '');
  return set.every((value) => value === '') ? undefined : JSON.stringify(set);
}
