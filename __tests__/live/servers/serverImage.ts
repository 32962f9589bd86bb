/**
 * Images with the database servers of this machine, that are told of their users as the official images are: by
 * `POSTGRES_USER` and `POSTGRES_PASSWORD`, or `MARIADB_ROOT_PASSWORD`.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { baseImage, docker } from '../stand-in/image.ts';

const run = promisify(execFile);
const LABEL = 'metabase-upgrade-tests.server';

interface Server {
  readonly name: string;
  /** Whose libraries are needed. */
  readonly programs: readonly string[];
  readonly folders: readonly string[];
  readonly path: string;
  readonly start: string;
}

const DATA = '/var/lib/rehearsal';
const AS = 'setpriv --reuid=nobody --regid=nogroup --clear-groups';

/** The major version is part of the name. */
export async function postgresImage(): Promise<string> {
  const [major = ''] = (await readdir('/usr/lib/postgresql')).sort((a, b) => Number(b) - Number(a));
  const bin = `/usr/lib/postgresql/${major}/bin`;
  return serverImage({
    name: `registry.invalid/postgres:${major}`,
    programs: ['postgres', 'initdb', 'psql', 'pg_dump', 'pg_restore'].map((program) => join(bin, program)),
    folders: [`/usr/lib/postgresql/${major}`, `/usr/share/postgresql/${major}`],
    path: bin,
    start: `printf %s "$POSTGRES_PASSWORD" > ${DATA}/password
${AS} initdb --pgdata=${DATA}/data --username="$POSTGRES_USER" --pwfile=${DATA}/password --auth=scram-sha-256 \\
  --encoding=UTF8 --locale=C.UTF-8 --no-sync
rm ${DATA}/password
echo 'host all all all scram-sha-256' >> ${DATA}/data/pg_hba.conf
exec ${AS} postgres -D ${DATA}/data -h '*' -k ${DATA} -c fsync=off`,
  });
}

export async function mariadbImage(): Promise<string> {
  return serverImage({
    name: 'registry.invalid/mariadb:of-this-machine',
    programs: ['/usr/sbin/mariadbd', '/usr/bin/my_print_defaults', '/usr/bin/resolveip'],
    folders: ['/usr/bin/mariadb-install-db', '/usr/share/mysql', '/usr/lib/mysql/plugin'],
    path: '/usr/sbin',
    start: `${AS} mariadb-install-db --no-defaults --datadir=${DATA}/data --skip-name-resolve --skip-test-db \\
  --auth-root-authentication-method=normal
printf "CREATE USER root@'%%' IDENTIFIED BY '%s';\\nGRANT ALL ON *.* TO root@'%%' WITH GRANT OPTION;\\n" \\
  "$MARIADB_ROOT_PASSWORD" > ${DATA}/first.sql
exec ${AS} mariadbd --no-defaults --datadir=${DATA}/data --socket=${DATA}/socket --bind-address=0.0.0.0 \\
  --init-file=${DATA}/first.sql --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_ci \\
  --innodb-flush-log-at-trx-commit=0`,
  });
}

async function serverImage({ name, programs, folders, path, start }: Server): Promise<string> {
  const apart = programs.filter((program) => !folders.some((folder) => program.startsWith(`${folder}/`)));
  const files = [...folders, ...apart, ...(await librariesOf(programs))];
  const stamps = await Promise.all(files.map(async (file) => `${file} ${(await stat(file)).mtimeMs}`));
  const base = await baseImage();
  const content = createHash('sha256')
    .update(JSON.stringify([stamps, start, base]))
    .digest('hex');
  const known = await docker('image', 'inspect', '--format', `{{index .Config.Labels "${LABEL}"}}`, name).catch(
    () => '',
  );
  if (known === content) return name;
  const folder = await mkdtemp(join(tmpdir(), 'server-image-'));
  try {
    const relative = files.map((file) => file.slice(1));
    await run('tar', [
      '--create',
      '--dereference',
      '--hard-dereference',
      `--file=${folder}/root.tar`,
      '--directory=/',
      ...relative,
    ]);
    await writeFile(join(folder, 'start.sh'), `#!/bin/sh\nset -eu\ninstall -d -o nobody -m 700 ${DATA}\n${start}\n`, {
      mode: 0o755,
    });
    const lines = [
      `FROM ${base}`,
      'ADD root.tar /',
      'COPY start.sh /start.sh',
      `ENV PATH=${path}:/usr/sbin:/usr/bin:/sbin:/bin`,
      `LABEL ${LABEL}=${content}`,
      `VOLUME ${DATA}`,
      'ENTRYPOINT ["/start.sh"]',
    ];
    await writeFile(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
    await docker('build', '--quiet', '--tag', name, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return name;
}

/** By the folder that they are really in: an image's own links to it must stay. */
async function librariesOf(programs: readonly string[]): Promise<readonly string[]> {
  const told = await Promise.all(programs.map(async (program) => (await run('ldd', [program])).stdout));
  const paths = told.flatMap((text) => [...text.matchAll(/=> (\/\S+)/g)].map(([, path]) => path as string));
  const real = await Promise.all(
    [...new Set(paths)].map(async (path) => join(await realpath(dirname(path)), basename(path))),
  );
  return [...new Set(real)];
}
