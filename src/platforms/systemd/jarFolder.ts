import type { Files } from '../../gateways/files.ts';
import type { ReadZipEntry } from '../../gateways/zipEntry.ts';
import { parseTag, printTag } from '../../metabase/tag.ts';
import type { Build } from '../platform.ts';

/** Beside the JAR, so on the same file system: what was fetched and what is kept, each under its version. */
export const OWN_FOLDER = 'metabase-upgrade';

/** Paths in our folder beside a JAR. */
export function ownFolder(jar: string) {
  const folder = jar.replace(/[^/]*$/, OWN_FOLDER);
  return {
    folder,
    former: `${folder}/former.jar`,
    next: `${folder}/next.jar`,
    of: (build: Build) => `${folder}/${tagOf(build)}.jar`,
  };
}

export function tagOf({ edition, version }: Build): string {
  return printTag(edition, version);
}

export function buildOfTag(text: string): Build | undefined {
  const tag = parseTag(text);
  return tag.kind === 'exact' ? { edition: tag.edition, version: tag.version } : undefined;
}

const MOST = 64 * 1024;

/**
 * The version of a JAR by its `version.properties` (metabase/metabase `src/metabase/config/core.clj`); undefined when it has none,
 * or is no JAR.
 */
export async function jarBuild(path: string, zipEntry: ReadZipEntry): Promise<Build | undefined> {
  const text = (await zipEntry(path, 'version.properties', MOST).catch(() => undefined))?.toString('utf8');
  const tag = text && /^\s*tag\s*[=:]\s*(\S+)\s*$/m.exec(text)?.[1];
  return tag ? buildOfTag(tag) : undefined;
}

/** Removes everything of ours but one JAR. */
export async function keepOnly(jar: string, build: Build | undefined, files: Files): Promise<void> {
  const own = ownFolder(jar);
  const kept = build && own.of(build);
  for (const { name } of await files.list(own.folder)) {
    if (`${own.folder}/${name}` !== kept) await files.remove(`${own.folder}/${name}`);
  }
}
