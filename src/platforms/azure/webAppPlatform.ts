import { badInput, Failure } from '../../failure.ts';
import { imageOf, installedImage } from '../docker/imageName.ts';
import { type Kept, keepOnce, keptOf, keptOrFail } from '../kept.ts';
import type { Build, Platform } from '../platform.ts';
import { azTool } from './az.ts';
import { azureScratch } from './azureScratch.ts';
import { complaintOf } from './complaintOf.ts';
import { describeWebApp, lookAround, webAppSettings } from './describeWebApp.ts';
import { areGuards, duringRun, type Guards, presentGuards, putGuards } from './guards.ts';
import { resourcesOf } from './resources.ts';
import type { AzureOptions, AzureSeams } from './seams.ts';
import { WEB, webApp } from './webApp.ts';
import { readImage, writeImage } from './webAppImage.ts';
import { lastTime, linesAfter, processFrom } from './webAppLog.ts';

/** What the platform remembers: images, and what was changed for the run. No setting that could be a secret. */
interface KeptApp extends Kept {
  readonly former: string;
  /** Images that the run put in place. */
  readonly placed: readonly string[];
  readonly before: Guards;
  readonly during: Guards;
  /** Time of the last line of the log when the app was started last; undefined when the log could not be read then. */
  readonly startedAfter?: string;
}

const STOP_LIMIT = 'WEBSITES_CONTAINER_STOP_TIME_LIMIT';
/** Seconds that App Service gives a container to end, and may take to tell it (Azure docs, "reference-app-settings"). */
const STOP_SECONDS = 5;
const TOLD_SECONDS = 5;
const LOOK_MS = 1_000;
const STOP_MS = 5 * 60_000;
const LARGEST_LOG = 1024 * 1024;

const NO_COMMANDS =
  'A Web App runs one container again and again and no command to its end, so "migrate down" can not be run there. Restore a ' +
  'backup instead (strategy: restore).';

/** A Web App of Azure App Service that runs a container on Linux. */
export function webAppPlatform(options: AzureOptions, seams: AzureSeams): Platform {
  const { images, app: name } = options;
  const { note, sleep, clock } = seams;
  const az = azTool(seams.run, sleep);
  const resources = resourcesOf(az);
  const app = webApp(az, resources, options);
  let host: string | undefined;

  const isStopped = async () => (await app.site()).properties.state.toLowerCase() === 'stopped';
  const mustStand = async () => {
    if (await isStopped()) return;
    throw new Failure(`The Web App ${name} runs and its image can't be replaced. Somebody started it: stop it first.`);
  };
  const logText = async () =>
    az.text(['rest', '--method', 'post', '--url', `${await app.path()}/containerlogs?api-version=${WEB}`]);
  const place = async (image: string) => {
    await mustStand();
    await writeImage(az, resources, app, images, image);
  };

  const lookUp = async (build: Build) => {
    const { image } = await readImage(app, images);
    return seams.lookUp(imageOf(installedImage(image, undefined, images).image, build));
  };
  const stopApp = async (patienceMs: number) => {
    if (await isStopped()) return;
    await az.json(['webapp', 'stop', ...app.options]);
    for (const start = clock.now().getTime(); !(await isStopped()); await sleep(LOOK_MS)) {
      if (clock.now().getTime() - start < patienceMs) continue;
      const seconds = Math.round(patienceMs / 1000);
      throw new Failure(`The Web App ${name} was told to stop ${seconds} s ago and has not. Run this again.`);
    }
    // What it says is what is wished for: how long the container may take to end is all that is known of it.
    const limit = Number((await app.settings())[STOP_LIMIT] ?? STOP_SECONDS);
    await sleep(1000 * ((Number.isFinite(limit) ? limit : STOP_SECONDS) + TOLD_SECONDS));
  };
  const startApp = async (run: string) => {
    if (!(await isStopped())) return;
    const kept = await keptOf<KeptApp>(note, run);
    if (kept) {
      const { startedAfter: _, ...rest } = kept;
      const log = await logText().catch(() => undefined);
      await note.write(log === undefined ? rest : { ...rest, startedAfter: lastTime(log) });
    }
    await az.json(['webapp', 'start', ...app.options]);
  };

  return {
    name: `azure-webapp (${name})`,
    onceRefused: NO_COMMANDS,
    inspect: async () => describeWebApp(await lookAround(app, options), options),
    fetch: lookUp,
    missing: (build) => complaintOf(lookUp(build)),
    space: async () => undefined,
    async stop(run, patienceMs) {
      const kept = await keepOnce<KeptApp>(note, run, async () => {
        const around = await lookAround(app, options);
        const during = duringRun(around);
        const before = presentGuards(around, during);
        return { run, former: around.image.image, placed: [], before, during };
      });
      await stopApp(patienceMs);
      await putGuards(az, resources, app, kept.during);
    },
    start: startApp,
    async swap(run, build) {
      const kept = await keptOrFail<KeptApp>(note, run);
      const image = imageOf(installedImage(kept.former, undefined, images).image, build);
      await note.write({ ...kept, placed: [...new Set([...kept.placed, image])] });
      await place(image);
    },
    async putBack(run) {
      const kept = await keptOf<KeptApp>(note, run);
      if (!kept || kept.placed.length === 0 || (await readImage(app, images)).image === kept.former) return;
      await place(kept.former);
    },
    async restoreScale(run) {
      const kept = await keptOf<KeptApp>(note, run);
      if (!kept || (await areGuards(app, kept.before))) return;
      // App Service would start a running app anew for each change, at a time of its own.
      await stopApp(STOP_MS);
      await putGuards(az, resources, app, kept.before);
      await startApp(run);
    },
    async finish(run) {
      if (await keptOf(note, run)) await note.forget();
    },
    async inPlace(run) {
      const kept = await keptOf<KeptApp>(note, run);
      if (!kept) return 'former';
      const { image } = await readImage(app, images);
      if (image === kept.former) return 'former';
      return kept.placed.includes(image) ? 'next' : 'neither';
    },
    // Nothing is ever run there but the instance.
    commandRuns: async () => false,
    async process() {
      if (await isStopped()) return { state: 'stopped' };
      const kept = (await note.read()) as KeptApp | undefined;
      if (kept?.startedAfter === undefined) return { state: 'running' };
      const log = await logText().catch(() => '');
      return processFrom(linesAfter(log, kept.startedAfter));
    },
    async log(since) {
      const kept = (await note.read()) as KeptApp | undefined;
      const after = kept?.startedAfter ?? since.toISOString().replace(/Z$/, '');
      return linesAfter(await logText(), after)
        .join('\n')
        .slice(-LARGEST_LOG);
    },
    async url() {
      host ??= (await app.site()).properties.defaultHostName;
      return `https://${host}`;
    },
    runOnce: async () => {
      throw badInput(NO_COMMANDS);
    },
    scratch: azureScratch(seams, az, async () => {
      const [image, settings] = [await readImage(app, images), await app.settings()];
      return { name, image: image.image, settings: webAppSettings({ image, settings }) };
    }),
  };
}
