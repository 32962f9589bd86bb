import { badInput } from '../../failure.ts';
import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import { keepOnce, keptOf } from '../kept.ts';
import type { Platform } from '../platform.ts';
import { commandRuns, runCommand } from './commandContainers.ts';
import { madeByCompose } from './dangers.ts';
import { describe } from './describe.ts';
import { fetchImage, missingImage, spaceFor } from './fetchImage.ts';
import type { KeptContainer } from './keptContainer.ts';
import { processState } from './processState.ts';
import { urlOf } from './reach.ts';
import { recentLog } from './recentLog.ts';
import { dockerScratch } from './scratch/dockerScratch.ts';
import { containerSource } from './scratch/source.ts';
import type { EngineSeams, ImageWishes } from './seams.ts';
import { neverRestart, stopContainer } from './stopContainer.ts';
import { finish, inPlace, putBack, swap } from './swap.ts';

export interface DockerOptions extends ImageWishes {
  /** The name of the container; an id would be that of another one after the first swap. */
  readonly container: string;
}

/** One container of a Docker Engine. */
export function dockerPlatform(options: DockerOptions, seams: EngineSeams): Platform {
  const { container: name } = options;
  const { engine, note } = seams;
  return {
    name: `docker (${name})`,
    async inspect() {
      const container = await present(seams, name);
      const told = await describe(engine, container, options, 1);
      return { ...told, dangers: [...madeByCompose(container), ...told.dangers] };
    },
    fetch: async (build) => (await fetchImage(seams, name, build, options)).digest,
    missing: (build) => missingImage(seams, name, build, options),
    space: (build) => spaceFor(seams, name, build, options),
    async stop(run, patienceMs) {
      const container = await present(seams, name);
      await keepOnce<KeptContainer>(note, run, async () => remembered(run, container));
      await stopContainer(seams, container.Id, patienceMs);
    },
    async start(run) {
      const { Id } = await present(seams, name);
      if (await keptOf(note, run)) await neverRestart(seams, Id);
      await engine.start(Id);
    },
    swap: (run, build) => swap(seams, name, run, build, options),
    putBack: (run) => putBack(seams, name, run),
    async restoreScale(run) {
      const kept = await keptOf<KeptContainer>(note, run);
      if (kept) await engine.updateRestart((await present(seams, name)).Id, kept.restart);
    },
    finish: (run) => finish(seams, name, run),
    inPlace: (run) => inPlace(seams, name, run),
    commandRuns: () => commandRuns(seams, name),
    process: async () => processState(await engine.container(name)),
    log: (since) => recentLog(engine, name, since),
    async url() {
      const container = await engine.container(name);
      return container && urlOf(container, engine);
    },
    runOnce: (build, command) => runCommand(seams, name, name, build, command, options),
    scratch: dockerScratch(
      seams,
      containerSource(seams, () => present(seams, name), options),
    ),
  };
}

/** @throws Failure (bad input) when there is none, or when it was named by its id */
async function present({ engine }: EngineSeams, name: string): Promise<ContainerInspect> {
  const container = await engine.container(name);
  if (!container) {
    throw badInput(`There is no container ${name} on this Docker Engine. Look for its name with "docker ps --all".`);
  }
  if (container.Name === `/${name}`) return container;
  throw badInput(`The container ${name} has the name ${container.Name.slice(1)}: give that, since its id changes.`);
}

function remembered(run: string, { Id, HostConfig, NetworkSettings }: ContainerInspect): KeptContainer {
  const macs = Object.entries(NetworkSettings.Networks).flatMap(([network, { MacAddress }]) =>
    MacAddress ? [[network, MacAddress]] : [],
  );
  return {
    run,
    former: Id,
    restart: { Name: 'no', ...HostConfig.RestartPolicy },
    macs: Object.fromEntries(macs),
  };
}
