import { Failure } from '../../failure.ts';
import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import { keptOf, keptOrFail } from '../kept.ts';
import type { Build, InPlace } from '../platform.ts';
import { removeCommands } from './commandContainers.ts';
import { imageOf, installedImage, pinnedLike } from './imageName.ts';
import type { KeptContainer } from './keptContainer.ts';
import { recreate } from './recreate.ts';
import { type EngineSeams, type ImageWishes, RUN_LABEL } from './seams.ts';
import { isAlive, NEVER_RESTART } from './stopContainer.ts';

/**
 * The former container is renamed and kept. The next one is made from it under a name of its own, and gets the instance's
 * name when it is whole: until then it is not in place, and a swap that was cut off starts it anew.
 */
export async function swap(
  seams: EngineSeams,
  name: string,
  run: string,
  build: Build,
  wishes: ImageWishes,
): Promise<void> {
  const { engine } = seams;
  const kept = await keptOrFail<KeptContainer>(seams.note, run);
  const former = await formerOf(seams, kept);
  const oldImage = await engine.image(former.Image);
  const { image } = installedImage(former.Config.Image ?? '', oldImage, wishes.images);
  const wanted = imageOf(image, build);
  const newImage = await engine.image(wanted);
  if (!oldImage?.Config)
    throw new Failure(`The image of ${name} is gone, so what it gave to the container can't be told.`);
  if (!newImage) throw new Failure(`The image ${wanted} is not here any more. Pull it, and run this again.`);
  const reference = pinnedLike(image, wanted, newImage);
  const present = await engine.container(name);
  if (present) mustStand(present);
  if (present && isOf(present, run) && present.Config.Image === reference) return;
  if (present && present.Id !== former.Id && !isOf(present, run)) throw foreign(name);

  await removeNext(seams, name, run);
  const { body, connect } = recreate(withMacs(former, kept.macs), oldImage.Config, reference);
  const next = await engine.create(nextName(name, run), {
    ...body,
    Labels: { ...withoutOurs(body.Labels), [RUN_LABEL]: run },
    HostConfig: { ...body.HostConfig, RestartPolicy: NEVER_RESTART },
  });
  for (const { network, endpoint } of connect) await engine.connect(network, next, endpoint);
  if (present?.Id === former.Id) await engine.rename(former.Id, formerName(name, run));
  else if (present) await engine.remove(present.Id);
  await engine.rename(next, name);
}

/** Nothing when it is back already, or when the run never stopped anything. */
export async function putBack(seams: EngineSeams, name: string, run: string): Promise<void> {
  const { engine } = seams;
  const kept = await keptOf<KeptContainer>(seams.note, run);
  if (!kept) return;
  const former = await formerOf(seams, kept);
  await removeCommands(seams, name);
  await removeNext(seams, name, run);
  const present = await engine.container(name);
  if (present?.Id === former.Id) return;
  if (present) {
    if (!isOf(present, run)) throw foreign(name);
    mustStand(present);
    await engine.remove(present.Id);
  }
  await engine.rename(former.Id, name);
}

/** Removes the former container, unless it is in place. */
export async function finish(seams: EngineSeams, name: string, run: string): Promise<void> {
  const kept = await keptOf<KeptContainer>(seams.note, run);
  if (!kept) return;
  const present = await seams.engine.container(name);
  if (!present) throw new Failure(`There is no container ${name}, so the one that was kept for it is not removed.`);
  await removeCommands(seams, name);
  await removeNext(seams, name, run);
  if (present.Id !== kept.former) {
    if (!isOf(present, run)) throw foreign(name);
    await seams.engine.remove(kept.former);
  }
  await seams.note.forget();
}

export async function inPlace({ engine, note }: EngineSeams, name: string, run: string): Promise<InPlace> {
  const kept = await keptOf<KeptContainer>(note, run);
  const present = await engine.container(name);
  if (!present) return 'neither';
  if (isOf(present, run)) return 'next';
  return kept === undefined || present.Id === kept.former ? 'former' : 'neither';
}

export function formerName(name: string, run: string): string {
  return `${name}-before-${run}`;
}

function nextName(name: string, run: string): string {
  return `${name}-next-${run}`;
}

/** Half made, and never started. */
async function removeNext({ engine }: EngineSeams, name: string, run: string): Promise<void> {
  const half = await engine.container(nextName(name, run));
  if (half && isOf(half, run)) await engine.remove(half.Id);
}

async function formerOf({ engine }: EngineSeams, { former, run }: KeptContainer): Promise<ContainerInspect> {
  const container = await engine.container(former);
  if (container) return container;
  throw new Failure(
    `The container from before the run ${run} (${former.slice(0, 12)}) is gone: somebody removed it. Make it anew as it was, ` +
      'and move the journal of the run away.',
  );
}

function withMacs(container: ContainerInspect, macs: Readonly<Record<string, string>>): ContainerInspect {
  const { Networks } = container.NetworkSettings;
  const addressed = Object.entries(Networks).map(([network, endpoint]) => {
    const MacAddress = macs[network];
    return [network, MacAddress === undefined ? endpoint : { ...endpoint, MacAddress }];
  });
  return { ...container, NetworkSettings: { ...container.NetworkSettings, Networks: Object.fromEntries(addressed) } };
}

function isOf({ Config }: ContainerInspect, run: string): boolean {
  return Config.Labels?.[RUN_LABEL] === run;
}

/** Labels of an earlier run. */
function withoutOurs(labels: Readonly<Record<string, string>> | null | undefined): Readonly<Record<string, string>> {
  const { [RUN_LABEL]: _, ...others } = labels ?? {};
  return others;
}

function mustStand(container: ContainerInspect): void {
  if (!isAlive(container)) return;
  throw new Failure(
    `The container ${container.Name.slice(1)} runs and can't be replaced. Somebody started it: stop it first.`,
  );
}

function foreign(name: string): Failure {
  return new Failure(
    `The container ${name} is neither the one from before the run nor one that the run made: somebody replaced it. Look at ` +
      'what runs; nothing was changed.',
  );
}
