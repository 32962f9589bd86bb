import { createHash } from 'node:crypto';
import { Failure } from '../../failure.ts';
import { jarAddress } from '../../metabase/edition.ts';
import type { Build } from '../platform.ts';
import { download } from './download.ts';
import { jarBuild, ownFolder, tagOf } from './jarFolder.ts';
import { keepLive } from './placeJar.ts';
import { asRoot, type Place, rootCommands } from './rights.ts';
import type { SystemdSeams } from './seams.ts';

/**
 * Gets the JAR of a build into our folder beside the one that runs, unless it is there or runs already, and keeps the one that
 * runs under its version, so that everything that the swap will do has been done once.
 * @returns what was got, with its SHA-256 and size
 * @throws Failure when it is not the version that was asked for, or not what the release says
 */
export async function fetchJar(seams: SystemdSeams, place: Place, build: Build, downloadsUrl: string): Promise<string> {
  const { files, zipEntry } = seams;
  const own = ownFolder(place.jar);
  const path = own.of(build);
  await asRoot(rootCommands(place).makeFolder, seams);
  const live = await jarBuild(place.jar, zipEntry);
  if (live && tagOf(live) === tagOf(build)) return described(place.jar, await fingerprint(place.jar, seams));
  if (live) await keepLive(seams, place, live);
  const address = jarAddress(tagOf(build), downloadsUrl);
  if ((await files.look(path)) === undefined) await download(address, path, seams);
  const found = await jarBuild(path, zipEntry);
  if (!found || tagOf(found) !== tagOf(build)) {
    await files.remove(path);
    throw new Failure(
      `${address} was to be ${tagOf(build)}, and by its version.properties it is ${found ? tagOf(found) : 'no JAR of Metabase'}. It was removed.`,
    );
  }
  const print = await fingerprint(path, seams);
  const published = await seams.checksums(build);
  if (published.length > 0 && !published.includes(print.sha256)) {
    await files.remove(path);
    throw new Failure(
      `${address} has the SHA-256 ${print.sha256}, and its release names ${published.join(', ')}. It was removed: do not run it.`,
    );
  }
  return described(address, print);
}

function described(what: string, { sha256, bytes }: { readonly sha256: string; readonly bytes: number }): string {
  return `${what} sha256:${sha256} ${bytes} bytes`;
}

async function fingerprint(path: string, { files }: SystemdSeams) {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of files.read(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
