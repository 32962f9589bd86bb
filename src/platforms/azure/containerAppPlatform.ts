import { Failure } from '../../failure.ts';
import { imageOf, installedImage } from '../docker/imageName.ts';
import { type Kept, keepOnce, keptOf, keptOrFail } from '../kept.ts';
import type { Build, Platform, Process } from '../platform.ts';
import { azTool } from './az.ts';
import { complaintOf } from './complaintOf.ts';
import { containerApp } from './containerApp.ts';
import { describeContainerApp } from './describeContainerApp.ts';
import { onceJob } from './onceJob.ts';
import { resourcesOf } from './resources.ts';
import type { AzureOptions, AzureSeams } from './seams.ts';
import { duringRun, hasParts, metabaseContainer, type Parts, partsOf, portOf, withParts } from './template.ts';

/** What the platform remembers. Probes may have headers, and nothing else of it could be a secret. */
interface KeptApp extends Kept {
  /** Name of the container of Metabase. */
  readonly container: string;
  readonly former: Parts;
  /** The image that is in place, which only `start` tells Azure: a revision runs as soon as it is made. */
  readonly wanted: string;
}

const LOOK_MS = 1_000;
const READY_MS = 10 * 60_000;
const LOG_LINES = '300';

/** An app of Azure Container Apps. Each change of its template makes a revision, and the one before is deactivated first. */
export function containerAppPlatform(options: AzureOptions, seams: AzureSeams): Platform {
  const { images, app: name } = options;
  const { note, sleep, clock } = seams;
  const az = azTool(seams.run, sleep);
  const resources = resourcesOf(az);
  const app = containerApp(az, resources, options, sleep);
  const kept = (run: string) => keptOf<KeptApp>(note, run);
  const wantedImage = async () => ((await note.read()) as KeptApp | undefined)?.wanted;
  const nextImage = (former: string, build: Build) => imageOf(installedImage(former, undefined, images).image, build);
  const lookUp = async (build: Build) => {
    const { image } = metabaseContainer((await app.read()).properties.template, images);
    return seams.lookUp(nextImage(image, build));
  };
  const mustStand = async () => {
    const [active] = await app.active();
    if (!active) return;
    throw new Failure(
      `The revision ${active.name} is active and can't be replaced. Somebody started it: stop it first.`,
    );
  };
  const until = async (done: () => Promise<boolean>, ms: number, complaint: string) => {
    for (const start = clock.now().getTime(); !(await done()); await sleep(LOOK_MS)) {
      if (clock.now().getTime() - start >= ms) throw new Failure(complaint);
    }
  };
  const give = async (container: string, parts: Parts): Promise<string> => {
    const { template, latestRevisionName } = (await app.read()).properties;
    if (hasParts(template, container, parts)) return latestRevisionName;
    return app.update(withParts(template, container, parts), (made) => hasParts(made, container, parts));
  };
  const once = onceJob({ az, resources, app, sleep, name, images, nextImage });
  const activeNames = async () => (await app.active()).map((revision) => revision.name);
  /** Waits until the last replica is gone: before that an instance which ends could still answer. */
  const end = async (names: readonly string[], patienceMs: number) => {
    for (const { name: one } of await app.active()) if (names.includes(one)) await app.deactivate(one);
    const isGone = async () => {
      const left = await Promise.all(names.map((one) => app.replicas(one)));
      return left.flat().length === 0 && !(await app.active()).some((one) => names.includes(one.name));
    };
    const seconds = Math.round(patienceMs / 1000);
    const complaint = `${names.join(', ')} of ${name} was deactivated, and after ${seconds} s it still has replicas.`;
    if (names.length > 0) await until(isGone, patienceMs, complaint);
  };

  return {
    name: `azure-containerapp (${name})`,
    inspect: async () => describeContainerApp(app, await wantedImage(), options),
    fetch: lookUp,
    missing: (build) => complaintOf(lookUp(build)),
    space: async () => undefined,
    async stop(run, patienceMs) {
      await keepOnce<KeptApp>(note, run, async () => {
        const { template } = (await app.read()).properties;
        const { name: container, image } = metabaseContainer(template, images);
        return { run, container, former: partsOf(template, container), wanted: image };
      });
      // A run that was cut off may have told the last one to end, and it has not yet.
      const { latestReadyRevisionName: last } = (await app.read()).properties;
      await end([...new Set([...(await activeNames()), ...(last ? [last] : [])])], patienceMs);
    },
    async start(run) {
      const own = await kept(run);
      const { properties } = await app.read();
      // With everything from before the run there is nothing to be protected any more: what runs is not started anew.
      const isBack = !own || hasParts(properties.template, own.container, { ...own.former, image: own.wanted });
      const latest = isBack
        ? properties.latestRevisionName
        : await give(own.container, duringRun(own.wanted, portOf(properties, own.container)));
      const active = await activeNames();
      await end(
        active.filter((one) => one !== latest),
        READY_MS,
      );
      if (!active.includes(latest)) await app.activate(latest);
    },
    async swap(run, build) {
      const own = await keptOrFail<KeptApp>(note, run);
      await mustStand();
      await note.write({ ...own, wanted: nextImage(own.former.image, build) });
    },
    async putBack(run) {
      const own = await kept(run);
      await once.remove();
      if (!own || own.wanted === own.former.image) return;
      await mustStand();
      await note.write({ ...own, wanted: own.former.image });
    },
    async restoreScale(run) {
      const own = await kept(run);
      if (!own) return;
      const latest = await give(own.container, { ...own.former, image: own.wanted });
      const isReady = async () => (await app.read()).properties.latestReadyRevisionName === latest;
      await until(
        isReady,
        READY_MS,
        `The revision ${latest} of ${name} with the probes and replicas from before has not got ready.`,
      );
      for (const one of await activeNames()) if (one !== latest) await app.deactivate(one);
    },
    async finish(run) {
      if (!(await kept(run))) return;
      await once.remove();
      await note.forget();
    },
    async inPlace(run) {
      const own = await kept(run);
      return own && own.wanted !== own.former.image ? 'next' : 'former';
    },
    commandRuns: once.runs,
    async process(): Promise<Process> {
      const active = await app.active();
      if (active.length === 0) return { state: 'stopped' };
      const { name: container } = metabaseContainer((await app.read()).properties.template, images);
      const replicas = (await Promise.all(active.map((revision) => app.replicas(revision.name)))).flat();
      const containers = replicas.flatMap(({ properties }) =>
        properties.containers.filter((one) => one.name === container),
      );
      if (containers.some(({ runningState }) => runningState === 'Running')) return { state: 'running' };
      const hasEnded = containers.some(
        ({ runningState, restartCount }) => runningState === 'Terminated' || (restartCount ?? 0) > 0,
      );
      const isRefused = active.some(({ properties }) => properties.provisioningState === 'Failed');
      if (!hasEnded && !isRefused) return { state: 'running' };
      if ((await note.read()) === undefined) return { state: 'restarting' };
      // Azure has no policy against another try. Between two of them nothing runs that this could cut off, and an instance
      // that is just started again still loads.
      for (const revision of active) await app.deactivate(revision.name);
      return { state: 'stopped' };
    },
    async log() {
      const { name: container } = metabaseContainer((await app.read()).properties.template, images);
      const show = ['containerapp', 'logs', 'show', ...app.options, '--tail', LOG_LINES, '--format', 'text'];
      const system = await az.text([...show, '--type', 'system']).catch(() => '');
      return `${system}${await az.text([...show, '--container', container])}`;
    },
    async url() {
      const fqdn = (await app.read()).properties.configuration.ingress?.fqdn;
      return fqdn === undefined ? undefined : `https://${fqdn}`;
    },
    runOnce: (build, command) => once.run(build, command),
  };
}
