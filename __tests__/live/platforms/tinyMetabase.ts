import { execFile } from 'node:child_process';
import { access, chmod, copyFile, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';

const run = promisify(execFile);
const BUSYBOX = '/bin/busybox';
/** No registry has this name: what is not here can't be had. */
export const REPOSITORY = 'platforms.invalid/metabase/metabase';

/**
 * Serves `/api/health` at once; SECONDS_TO_STOP makes it slow to end, FAILS makes it end at once. An argument is told and
 * ends it, so that its quoting can be seen.
 */
const ENTRY_POINT = `#!/bin/sh
if [ $# -gt 0 ]; then
  echo "command: $1 ($#)"
  echo "settings: $MB_DB_HOST"
  sleep "\${COMMAND_SECONDS:-0}"
  exit "\${COMMAND_CODE:-0}"
fi
[ -z "$FAILS" ] || { echo "Metabase Initialization FAILED"; exit 1; }
httpd -f -p "\${MB_JETTY_PORT:-3000}" -h /www &
server=$!
trap 'echo "Received system signal: SIGTERM"; sleep "\${SECONDS_TO_STOP:-0}"; kill $server; exit 143' TERM
echo "Metabase Initialization COMPLETE"
while :; do wait $server; done
`;

/** What an image gives to a container: of each release another value. */
function given(tag: string): readonly string[] {
  return [
    'ENV PATH=/bin',
    `ENV JAVA_HOME=/opt/java-of-${tag}`,
    `LABEL release=${tag}`,
    'LABEL vendor=Metabase',
    'EXPOSE 3000',
    `WORKDIR /app`,
    'STOPSIGNAL SIGTERM',
    'ENTRYPOINT ["/app/run_metabase.sh"]',
  ];
}

/** An image of a megabyte that behaves like Metabase as far as platforms can see; made when it is not there. */
export async function tinyMetabase(tag: string, repository = REPOSITORY, lines = given(tag)): Promise<string> {
  const name = `${repository}:${tag}`;
  await access(BUSYBOX).catch(() => {
    throw new Error(`expected ${BUSYBOX} of the package busybox-static; scripts/live-setup.sh installs it`);
  });
  await using folder = await temporaryFolder({ Dockerfile: ['FROM scratch', 'COPY root /', ...lines].join('\n') });
  const at = (path: string) => join(folder.path, 'root', path);
  for (const path of ['bin', 'app', 'tmp', 'metabase.db', 'etc']) await mkdir(at(path), { recursive: true });
  await copyFile(BUSYBOX, at('bin/busybox'));
  for (const applet of ['sh', 'httpd', 'sleep', 'cat', 'kill', 'wget']) await symlink('busybox', at(`bin/${applet}`));
  await folder.write({
    'root/app/run_metabase.sh': ENTRY_POINT,
    'root/etc/passwd': 'root:x:0:0::/:/bin/sh\n',
    'root/www/api/health': '{"status":"ok"}',
    'root/www/api/session/properties': `{"version":{"tag":"${tag}"},"has-user-setup":true}`,
  });
  await chmod(at('app/run_metabase.sh'), 0o755);
  await docker('build', '--quiet', '--tag', name, folder.path);
  return name;
}

/** Runs the Docker client and returns what it printed. */
export async function docker(...args: string[]): Promise<string> {
  return (await run('docker', args, { maxBuffer: 2 ** 26 })).stdout.trim();
}
