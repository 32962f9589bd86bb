import { Failure } from '../../failure.ts';
import type { Build } from '../platform.ts';
import { jarBuild, ownFolder, tagOf } from './jarFolder.ts';
import { asRoot, type Place, rootCommands } from './rights.ts';
import type { SystemdSeams } from './seams.ts';

type Seams = Pick<SystemdSeams, 'run' | 'files' | 'zipEntry' | 'user'>;

/** Where SELinux shows itself. */
const LABELS = '/sys/fs/selinux/enforce';

/**
 * Puts the JAR of a build where the unit starts it, and keeps the one that was there under its version. At no moment is there
 * none, and both ways are the same: each step is a link or a rename, and one that was cut off is done again.
 */
export async function placeJar(seams: Seams, place: Place, build: Build): Promise<void> {
  const { files, zipEntry } = seams;
  const own = ownFolder(place.jar);
  const live = await jarBuild(place.jar, zipEntry);
  if (live && tagOf(live) === tagOf(build)) return;
  if (!live)
    throw new Failure(`${place.jar} is no JAR of Metabase, or can't be read any more. Nothing was put in its place.`);
  await keepLive(seams, place, live);
  const waiting = await jarBuild(own.next, zipEntry);
  if (!waiting || tagOf(waiting) !== tagOf(build)) {
    if (waiting) await files.rename(own.next, own.of(waiting));
    if ((await files.look(own.of(build))) === undefined) {
      throw new Failure(
        `The JAR of ${tagOf(build)} is not in ${own.folder} any more. Run this again, and it is fetched again.`,
      );
    }
    await files.rename(own.of(build), own.next);
  }
  const commands = rootCommands(place);
  await asRoot(commands.owner, seams);
  await asRoot(commands.mode, seams);
  if (await files.look(LABELS)) await asRoot(commands.label, seams);
  await asRoot(commands.place, seams);
}

/** A second name for the JAR that is in place; of a symbolic link, a link to the same file. */
export async function keepLive(seams: Seams, place: Place, live: Build): Promise<void> {
  const { files, run } = seams;
  const own = ownFolder(place.jar);
  const kept = own.of(live);
  const found = await files.look(place.jar);
  if (found?.kind === 'other') {
    const target = (await run('readlink', ['-f', '--', place.jar])).stdout.trimEnd();
    const { exitCode, stderr } = await run('ln', ['-s', '-f', '-T', '--', target, kept]);
    if (exitCode !== 0) throw new Failure(`${kept} could not be made: ${stderr.trim()}`);
    return;
  }
  if ((await files.look(kept))?.inode === found?.inode) return;
  await asRoot(rootCommands(place).keep, seams);
  // Two names of one file are not renamed into each other.
  if ((await files.look(kept))?.inode === (await files.look(own.former))?.inode) await files.remove(own.former);
  else await files.rename(own.former, kept);
}
