import { Failure } from '../../failure.ts';
import { jarAddress } from '../../metabase/edition.ts';
import { keepOnce, keptOf, keptOrFail } from '../kept.ts';
import type { Build, Platform } from '../platform.ts';
import { release, startOnce, stopUnit } from './control.ts';
import { describe } from './describe.ts';
import { missingAt, sizeAt } from './download.ts';
import { fetchJar } from './fetchJar.ts';
import { readInstance } from './instance.ts';
import { buildOfTag, jarBuild, keepOnly, ownFolder, tagOf } from './jarFolder.ts';
import { javaAdvice, javaDropIn, javaObstacles, javaOf, javaPath, placeJavaDropIn, readJavaDropIn } from './javas.ts';
import { javaVersion } from './javaVersion.ts';
import type { KeptUnit } from './keptUnit.ts';
import { placeJar } from './placeJar.ts';
import { isStill, processState } from './processState.ts';
import { recentLog } from './recentLog.ts';
import { dropInFolder, JAVA_DROP_IN } from './rights.ts';
import { commandRuns, runCommand, scriptFault } from './runCommand.ts';
import { systemdScratch } from './scratch/systemdScratch.ts';
import type { SystemdOptions, SystemdSeams } from './seams.ts';
import { urlOf } from './settings.ts';
import { unitState } from './unit.ts';

/** A JAR that a unit of systemd runs. */
export function systemdPlatform(options: SystemdOptions, seams: SystemdSeams): Platform {
  const { note, files, zipEntry, run } = seams;
  const instance = () => readInstance(options, seams);
  /** Of the unit as it was before a run, whatever this run let it start since. */
  const ownJava = async () => {
    const kept = (await note.read()) as KeptUnit | undefined;
    return kept ? kept.java.major : javaVersion(await javaPath((await instance()).launch, seams), run);
  };
  const change = async (name: string, build: Build) => {
    const kept = await keptOrFail<KeptUnit>(note, name);
    const { place, launch, unit, build: live } = await instance();
    const chosen =
      tagOf(build) === kept.former ? { own: true as const } : javaOf(build, kept.java.major, options.javaHomes);
    const dropIn = javaDropIn(chosen, kept.java.dropIn, launch, unit.commands[0] ?? []);
    const isThere = live && tagOf(live) === tagOf(build) && (await readJavaDropIn(place.unit, seams)) === dropIn;
    if (isThere) return;
    if (!isStill(unit.state)) {
      throw new Failure(
        `The unit ${unit.name} runs, and its JAR can't be replaced. Somebody started it: stop it first.`,
      );
    }
    await note.write({ ...kept, placedAfter: unit.state.lastStart });
    await placeJavaDropIn(seams, place, dropIn);
    await placeJar(seams, place, build);
  };
  return {
    name: `systemd (${options.unit})`,
    inspect: async () => describe(await instance(), options, seams),
    async obstacles(build, use) {
      const found = await instance();
      const byScript = use === 'migrate down' && found.launch.by === 'script';
      return [
        ...(await javaObstacles(build, await ownJava(), found, options.javaHomes, seams)),
        ...(byScript ? [scriptFault(found.unit.name, use)] : []),
      ];
    },
    async fetch(build) {
      const { place, launch } = await instance();
      const fetched = await fetchJar(seams, place, build, options.downloadsUrl);
      for (const line of javaAdvice(build, await ownJava(), options.javaHomes, launch)) seams.log.warning(line);
      return fetched;
    },
    async missing(build) {
      const { place, build: live } = await instance();
      const isHere = (live && tagOf(live) === tagOf(build)) || (await files.look(ownFolder(place.jar).of(build)));
      return isHere ? undefined : missingAt(jarAddress(tagOf(build), options.downloadsUrl), seams.fetch);
    },
    async space(build) {
      const { jar } = (await instance()).place;
      const where = jar.replace(/[^/]*$/, '');
      const there = (await files.look(ownFolder(jar).of(build))) ?? (await partOf(jar, build));
      const size =
        (await sizeAt(jarAddress(tagOf(build), options.downloadsUrl), seams.fetch)) ??
        (await files.look(jar))?.bytes ??
        0;
      return { needed: Math.max(0, size - (there?.bytes ?? 0)), free: await files.freeBytes(where), where };
    },
    async stop(name, patienceMs) {
      const { place, build } = await instance();
      await keepOnce<KeptUnit>(note, name, async () => {
        const java = { major: await ownJava(), dropIn: await readJavaDropIn(place.unit, seams) };
        const former = build ?? options.installed;
        if (!former) throw new Failure(`Of which version ${place.jar} is can't be told, so it could not be put back.`);
        return { run: name, former: tagOf(former), jar: place.jar, java };
      });
      await stopUnit(seams, place, patienceMs);
    },
    start: async () => startOnce(seams, (await instance()).place),
    swap: change,
    async putBack(name) {
      const kept = await keptOf<KeptUnit>(note, name);
      if (kept) await change(name, buildOfTag(kept.former) as Build);
    },
    restoreScale: async () => release(seams, (await instance()).place),
    async finish(name) {
      const kept = await keptOf<KeptUnit>(note, name);
      if (!kept) return;
      const live = await jarBuild(kept.jar, zipEntry);
      if (!live)
        throw new Failure(`${kept.jar} is no JAR of Metabase any more, so what is kept beside it is not removed.`);
      await keepOnly(kept.jar, tagOf(live) === kept.former ? undefined : buildOfTag(kept.former), files);
      const { unit } = (await instance()).place;
      if ((await readJavaDropIn(unit, seams)) !== kept.java.dropIn) seams.log.warning(otherJava(unit));
      await note.forget();
    },
    async inPlace(name) {
      const kept = await keptOf<KeptUnit>(note, name);
      if (!kept) return 'former';
      const live = await jarBuild(kept.jar, zipEntry);
      if (!live) return 'neither';
      return tagOf(live) === kept.former ? 'former' : 'next';
    },
    commandRuns: async () => commandRuns(await unitState(options.unit, run)),
    async process() {
      const kept = (await note.read()) as KeptUnit | undefined;
      return processState(await unitState(options.unit, run), kept?.placedAfter);
    },
    log: (since) => recentLog(seams, options.unit, since),
    url: async () => urlOf((await instance()).settings),
    runOnce: async (build, command) => runCommand(seams, await instance(), build, command, await ownJava(), options),
    scratch: systemdScratch(options, seams, { instance, ownJava }),
  };

  async function partOf(jar: string, build: Build) {
    return files.look(`${ownFolder(jar).of(build)}.part`);
  }
}

function otherJava(unit: string): string {
  return (
    `${unit} starts another Java than before, by ${dropInFolder(unit)}/${JAVA_DROP_IN}, since the version that is installed needs it. Name that Java in ` +
    'the unit itself, then remove the drop-in.'
  );
}
