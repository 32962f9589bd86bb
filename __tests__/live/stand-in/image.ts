import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianImage, docker, inspectImage } from './debianImage.ts';
import { type StandIn, standIn } from './standIn.ts';

export { docker } from './debianImage.ts';

const ENTRY_POINT = fileURLToPath(new URL('run_metabase.sh', import.meta.url));
const PACKAGES = ['openjdk-17-jre-headless', 'curl'];
const LABEL = 'metabase-upgrade-tests.stand-in';

/** The name of an image in the Docker Engine that runs this release: `metabase/metabase:v0.58.3` or its Enterprise twin. */
export async function standInImage(release: StandIn, name = imageOf(release.tag)): Promise<string> {
  const jar = await standIn(release);
  const base = await baseImage();
  const content = createHash('sha256')
    .update(jar)
    .update(await readFile(ENTRY_POINT))
    .update(base)
    .digest('hex');
  if ((await inspectImage(name, `{{index .Config.Labels "${LABEL}"}}`)) === content) return name;
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-image-'));
  try {
    await copyFile(jar, join(folder, 'metabase.jar'));
    await copyFile(ENTRY_POINT, join(folder, 'run_metabase.sh'));
    // As Metabase's own: no user, no health check, no volume.
    const lines = [
      `FROM ${base}`,
      'COPY metabase.jar run_metabase.sh /app/',
      `LABEL ${LABEL}=${content}`,
      'EXPOSE 3000',
      'ENTRYPOINT ["/app/run_metabase.sh"]',
    ];
    await writeFile(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
    await docker('build', '--quiet', '--tag', name, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return name;
}

export function imageOf(tag: string): string {
  return tag.startsWith('v1.') ? `metabase/metabase-enterprise:${tag}` : `metabase/metabase:${tag}`;
}

/** Debian with a Java runtime. */
export function baseImage(): Promise<string> {
  return debianImage('jre', PACKAGES);
}
