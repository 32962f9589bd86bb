import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { baseJar } from './build.ts';
import { cached } from './cacheFolder.ts';
import { type Changeset, propertiesOf, property } from './changeset.ts';
import { releaseChangesets } from './releaseChangesets.ts';
import { withFiles } from './zip.ts';

/** A release to imitate. */
export interface StandIn {
  /** `v0.58.3`, or `v1.58.3` for the Enterprise edition. */
  readonly tag: string;
  /** Otherwise `releaseChangesets(tag)`. */
  readonly changesets?: readonly Changeset[];
  /** Lowest versions of the database servers in place of the release's own; an empty text takes any. */
  readonly minimum?: Readonly<Partial<Record<'postgres' | 'mysql' | 'mariadb' | 'h2', string>>>;
  /** Whether checksums of Liquibase's next version are let pass; of the releases of 48, only the last ones do. */
  readonly acceptsNewerChecksums?: boolean;
  readonly hash?: string;
  readonly date?: string;
}

/** The path of a `metabase.jar` that behaves as this release. The same release gives the same file. */
export async function standIn(release: StandIn): Promise<string> {
  const { tag, changesets = releaseChangesets(tag), minimum = {}, acceptsNewerChecksums } = release;
  const options = Object.entries(minimum).map(([engine, version]) => property(`minimum.${engine}`, version));
  if (acceptsNewerChecksums !== undefined) options.push(property('accepts-newer-checksums', acceptsNewerChecksums));
  const { hash = createHash('sha1').update(tag).digest('hex').slice(0, 7), date = '2026-01-31' } = release;
  const files = {
    'version.properties': `${[property('tag', tag), property('hash', hash), property('date', date)].join('\n')}\n`,
    'stand-in.properties': `${options.join('\n')}\n`,
    'changelog.properties': propertiesOf(changesets),
  };
  const base = await baseJar();
  const key = createHash('sha256').update(basename(base)).update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const path = await cached(`jars/${tag}-${key}`, (folder) => writeJar(folder, base, files));
  return join(path, 'metabase.jar');
}

async function writeJar(folder: string, base: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'metabase.jar'), withFiles(await readFile(base), files));
}
