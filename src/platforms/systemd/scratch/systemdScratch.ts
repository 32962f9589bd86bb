import { parseConnectionUri } from '../../../databases/settings/connectionUri.ts';
import { Failure } from '../../../failure.ts';
import type { Process } from '../../platform.ts';
import type { Scratch } from '../../scratch.ts';
import { otherRoot } from '../dangers.ts';
import { closedFile } from '../describe.ts';
import type { UnitInstance } from '../instance.ts';
import { javaObstacles } from '../javas.ts';
import { processState } from '../processState.ts';
import { recentLog } from '../recentLog.ts';
import { asRoot, lackingLines, type Place, rootCommands, scratchCommands, scratchUnitOf } from '../rights.ts';
import type { SystemdOptions, SystemdSeams } from '../seams.ts';
import { unitState } from '../unit.ts';
import { scratchFiles } from './scratchFiles.ts';
import { descriptionOf } from './scratchUnit.ts';

/** The live unit, and what is known of its Java. */
export interface LiveUnit {
  readonly instance: () => Promise<UnitInstance>;
  /** Major of the unit's own Java. */
  readonly ownJava: () => Promise<number | undefined>;
}

const LARGEST_UNIT = 64 * 1024;
const KEY = 'MB_ENCRYPTION_SECRET_KEY';

/**
 * Rehearsals as a unit beside the live one, with its user and its limits, below `/run`: so systemd tells its state and keeps its
 * log, what a killed job leaves is found by its name, and nothing of it comes up with the machine. The copy lies on the live
 * server; nothing but the settings keeps the instance from the network.
 */
export function systemdScratch(options: SystemdOptions, seams: SystemdSeams, { instance, ownJava }: LiveUnit): Scratch {
  const { files, run: runProgram, staging } = seams;
  let port: number | undefined;
  let place: Place | undefined;

  /** The unit of a run, as long as it is there. */
  const unitOf = async (run: string) => {
    place ??= (await instance()).place;
    const { name, path, environment } = scratchUnitOf(place.unit);
    const text = (await files.look(path)) === undefined ? undefined : await files.readText(path, LARGEST_UNIT);
    const isOurs = text?.includes(`\nDescription=${descriptionOf(run, place.unit).replaceAll('%', '%%')}\n`) === true;
    const commands = { ...scratchCommands(place), reload: rootCommands(place).reload };
    return { name, environmentFile: environment, isThere: text !== undefined, isOurs, commands };
  };
  const end = async (run: string) => {
    const { name, isOurs, commands } = await unitOf(run);
    if (!isOurs) return;
    await asRoot(commands.stop, seams);
    if ((await unitState(name, runProgram)).active === 'failed') await asRoot(commands.forget, seams);
  };

  return {
    makesServers: false,
    apart: false,
    async obstacles() {
      const { unit, launch, settings } = await instance();
      const { commands } = await unitOf('');
      return [
        ...otherRoot(unit),
        ...(await closedFile(settings, seams)),
        ...(launch.unread.includes(KEY)
          ? [`The script that ${unit.name} starts sets ${KEY} by a command, which is not run here. Set it in the unit.`]
          : []),
        ...(await lackingLines(Object.values(commands), seams)),
      ];
    },
    async fetch(build) {
      const [obstacle] = await javaObstacles(build, await ownJava(), await instance(), options.javaHomes, seams);
      if (obstacle !== undefined) throw new Failure(obstacle);
    },
    open: async (_, server) => {
      if (server && 'image' in server) throw new TypeError('No server of its own is made here.');
      return server && { here: server, inside: server };
    },
    async start(run, build, database) {
      await end(run);
      const { name, environmentFile, isThere, isOurs, commands } = await unitOf(run);
      if (isThere && !isOurs) throw new Failure(othersUnit(name));
      port = await seams.freePort();
      const start = { run, build, database, port, environmentFile, ownJava: await ownJava() };
      const found = await instance();
      const { unit, environment } = await scratchFiles(found, start, options, seams);
      if (database.MB_DB_FILE) await handOver(database.MB_DB_FILE, h2FileOf(found), files);
      await files.makePrivateFolder(staging);
      await files.writeDurably(`${staging}/${name}.env`, environment);
      await files.writeDurably(`${staging}/${name}`, unit);
      await asRoot(commands.make, seams);
      await asRoot(commands.tell, seams);
      await asRoot(commands.reload, seams);
      try {
        await asRoot(commands.start, seams);
      } catch (error) {
        // What has failed at once is told with its log by whoever waits for it.
        if ((await unitState(name, runProgram)).active !== 'failed') throw error;
      }
    },
    async process(run): Promise<Process> {
      const { name, isOurs } = await unitOf(run);
      return isOurs ? processState(await unitState(name, runProgram)) : { state: 'absent' };
    },
    async log(run, since) {
      const { name, isOurs } = await unitOf(run);
      return isOurs ? recentLog(seams, name, since) : '';
    },
    async api() {
      if (port === undefined) throw new Failure('The scratch instance does not run.');
      return { url: `http://127.0.0.1:${port}`, fetch: seams.fetch };
    },
    end,
    async remove(run) {
      await end(run);
      const { isOurs, commands } = await unitOf(run);
      if (isOurs) {
        await asRoot(commands.remove, seams);
        await asRoot(commands.reload, seams);
      }
      await files.remove(staging);
    },
  };
}

/** The unit's user opens the copy as it does the file that was copied, and writes beside it. Both without their ending. */
async function handOver(copy: string, live: string, files: SystemdSeams['files']): Promise<void> {
  const folder = copy.replace(/\/[^/]*$/, '');
  await files.takeOwner(`${copy}.mv.db`, `${live}.mv.db`);
  await files.takeOwner(folder, `${live}.mv.db`);
  await files.makePrivateFolder(folder);
}

function h2FileOf({ settings, launch }: UnitInstance): string {
  const { MB_DB_CONNECTION_URI: uri, MB_DB_FILE: named = '' } = settings;
  const inUri = uri ? parseConnectionUri(uri, 'MB_DB_CONNECTION_URI').file : undefined;
  const file = (inUri ?? named).replace(/\.mv\.db$/, '');
  return file.startsWith('/') ? file : `${launch.folder}/${file}`;
}

function othersUnit(name: string): string {
  return (
    `The unit ${name} is there, and of another rehearsal. Wait for its end; if there is none any more, run "systemctl stop ${name}" and remove ` +
    `/run/systemd/system/${name} with the file .env beside it.`
  );
}
