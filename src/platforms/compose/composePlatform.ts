import { badInput, Failure } from '../../failure.ts';
import type { RestartPolicy } from '../../gateways/engineTypes.ts';
import type { RunProcess } from '../../gateways/process.ts';
import { type Version, version } from '../../metabase/version.ts';
import { commandRuns, removeCommands, runCommand } from '../docker/commandContainers.ts';
import { fetchImage, missingImage, spaceFor } from '../docker/fetchImage.ts';
import { urlOf } from '../docker/reach.ts';
import { recentLog } from '../docker/recentLog.ts';
import { dockerScratch } from '../docker/scratch/dockerScratch.ts';
import { containerSource } from '../docker/scratch/source.ts';
import type { EngineSeams, ImageWishes } from '../docker/seams.ts';
import { neverRestart, stopContainer } from '../docker/stopContainer.ts';
import { type Kept, keepOnce, keptOf } from '../kept.ts';
import type { Build, Platform } from '../platform.ts';
import { composeTool } from './composeTool.ts';
import { describeService } from './describeService.ts';
import { nodesOf, processOf } from './nodes.ts';
import { placeBuild } from './placeBuild.ts';
import { findServicePin, type PinSearch } from './servicePin.ts';

export type ComposeOptions = PinSearch & ImageWishes;
export type ComposeSeams = EngineSeams & { readonly run: RunProcess };

/** What the platform compose remembers. */
interface KeptService extends Kept {
  readonly former: { readonly edition: Build['edition']; readonly version: readonly [number, number, number] };
  readonly restart: RestartPolicy;
  readonly nodes: number;
  /** A swap was begun, so the pin may be another one. */
  readonly swapped: boolean;
}

/** A service of a compose project. Its containers are made by compose; what was there before is made again by `putBack`. */
export function composePlatform(options: ComposeOptions, seams: ComposeSeams): Platform {
  const { engine, note } = seams;
  const { service } = options;
  const compose = composeTool(options, seams.run);
  const nodes = nodesOf(engine, compose, service);
  const first = async () => {
    const [node] = await nodes();
    if (node) return node;
    throw badInput(`The service ${service} in ${options.directory} has no container. Start it with compose first.`);
  };
  const inspect = async () => describeService(engine, compose, await nodes(), await first(), options);
  const name = `compose-${service}`;
  const place = { seams, compose, nodes, options };
  return {
    name: `compose (${service})`,
    inspect,
    fetch: async (build) => (await fetchImage(seams, (await first()).Id, build, options)).digest,
    missing: async (build) => missingImage(seams, (await first()).Id, build, options),
    space: async (build) => spaceFor(seams, (await first()).Id, build, options),
    async stop(run, patienceMs) {
      await keepOnce<KeptService>(note, run, async () => {
        const { build, nodes: running } = await inspect();
        const restart = { Name: 'no', ...(await first()).HostConfig.RestartPolicy };
        const former = { edition: build.edition, version: numbersOf(build.version) };
        return { run, former, restart, nodes: running, swapped: false };
      });
      await Promise.all((await nodes()).map(({ Id }) => stopContainer(seams, Id, patienceMs)));
    },
    async start(run) {
      const { Id } = await first();
      if (await keptOf(note, run)) await neverRestart(seams, Id);
      await engine.start(Id);
    },
    async swap(run, build) {
      const kept = await keptOf<KeptService>(note, run);
      if (!kept) throw new Failure(`Nothing is remembered of the run ${run}, so it can't go on.`);
      await note.write({ ...kept, swapped: true });
      await placeBuild(place, build);
    },
    async putBack(run) {
      const kept = await keptOf<KeptService>(note, run);
      await removeCommands(seams, name);
      if (!kept?.swapped) return;
      await placeBuild(place, { edition: kept.former.edition, version: version(...kept.former.version) });
    },
    async restoreScale(run) {
      const kept = await keptOf<KeptService>(note, run);
      if (!kept) return;
      if (kept.nodes > 1) {
        await compose('up', '--detach', '--no-deps', '--no-recreate', '--scale', `${service}=${kept.nodes}`, service);
      }
      for (const { Id } of await nodes()) await engine.updateRestart(Id, kept.restart);
    },
    async finish(run) {
      if (!(await keptOf(note, run))) return;
      await removeCommands(seams, name);
      await note.forget();
    },
    async inPlace(run) {
      const kept = await keptOf<KeptService>(note, run);
      if (!kept?.swapped) return 'former';
      const found = await nodes();
      const { pin } = await findServicePin(options);
      const images = new Set(found.map(({ Config }) => Config.Image));
      // All nodes may be back already when the run that scaled them was cut off.
      const whole = images.size === 1 && found[0]?.Config.Image?.endsWith(`:${pin.before}${pin.text}${pin.after}`);
      if (!whole) return 'neither';
      return pin.version.compare(version(...kept.former.version)) === 0 ? 'former' : 'next';
    },
    commandRuns: () => commandRuns(seams, name),
    process: async () => processOf(await nodes()),
    log: async (since) => recentLog(engine, (await first()).Id, since),
    async url() {
      const running = (await nodes()).find(({ State }) => State.Running);
      return running && urlOf(running, engine);
    },
    runOnce: async (build, command) => runCommand(seams, (await first()).Id, name, build, command, options),
    scratch: dockerScratch(seams, containerSource(seams, first, options)),
  };
}

function numbersOf({ major, minor, patch }: Version): KeptService['former']['version'] {
  return [major, minor, patch];
}
