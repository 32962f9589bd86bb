import { execFile } from 'node:child_process';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './gateways/temporaryFolder.ts';

const SCRIPT = fileURLToPath(new URL('../scripts/test-setup.sh', import.meta.url));
/** What the script takes from any system; everything else of it is played. */
const REAL = ['bash', 'cat', 'env', 'mktemp', 'rm', 'touch'];

/** A program that writes down how it was called. */
const played = (name: string, body: string) => `#!/bin/bash\necho "${name} $*" >> "\${0%/*}/called"\n${body}\n`;

const THERE = { 'docker-registry': 'exit 0', openssl: 'exit 0', kubectl: 'exit 0' };
const ROOT = { id: 'echo 0' };
const USER = { id: 'echo 1000' };
const INSTALLS = 'if [ "${1}${2}" = --quiet--yes ]; then touch "${0%/*}/docker-registry"; fi';

/** Runs the script on a machine that has these programs and no others. */
async function setUp(programs: Readonly<Record<string, string>>) {
  await using folder = await temporaryFolder();
  // Where systemd runs, the registry that the package starts is stopped.
  for (const [name, body] of Object.entries({ systemctl: 'exit 0', ...programs })) {
    await folder.write({ [name]: played(name, body) });
    await chmod(join(folder.path, name), 0o755);
  }
  for (const name of REAL) await symlink(await placeOf(name), join(folder.path, name));
  const result = await new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
    const env = { PATH: folder.path, TMPDIR: folder.path };
    execFile(join(folder.path, 'bash'), [SCRIPT], { env }, (error, stdout, stderr) => {
      done({ code: error?.code ?? 0, stdout, stderr });
    });
  });
  const called = await readFile(join(folder.path, 'called'), 'utf8').catch(() => '');
  return { ...result, called: called.split('\n').filter((line) => /^(apt-get|sudo)/.test(line)) };
}

async function placeOf(program: string): Promise<string> {
  const { access } = await import('node:fs/promises');
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new Error(`${program} is not on this machine`);
}

const INSTALL = 'apt-get --quiet --yes install --no-install-recommends docker-registry';

describe.skipIf(process.platform === 'win32')('scripts/test-setup.sh', () => {
  it('does and says nothing when all is there', async () => {
    expect(await setUp(THERE)).toEqual({ code: 0, stdout: '', stderr: '', called: [] });
  });

  it('installs what is missing, as root', async () => {
    const machine = { ...ROOT, openssl: 'exit 0', kubectl: 'exit 0', 'apt-get': INSTALLS };
    expect(await setUp(machine)).toEqual({ code: 0, stdout: '', stderr: '', called: [INSTALL] });
  });

  it('updates the lists when they are too old, and tries again', async () => {
    const machine = {
      ...ROOT,
      openssl: 'exit 0',
      kubectl: 'exit 0',
      'apt-get': 'if [ "$2" = update ]; then touch "${0%/*}/updated"; else echo 404; [ -e "${0%/*}/updated" ]; fi',
    };
    const called = [INSTALL, 'apt-get --quiet update', INSTALL];
    expect(await setUp(machine)).toEqual({ code: 0, stdout: '', stderr: '', called });
  });

  it('asks sudo when it is not root', async () => {
    const machine = { ...USER, openssl: 'exit 0', kubectl: 'exit 0', sudo: 'shift; "$@"', 'apt-get': INSTALLS };
    const { code, called } = await setUp(machine);
    expect([code, called.at(-1)]).toEqual([0, INSTALL]);
    expect(called.filter((line) => line.startsWith('sudo')).every((line) => line.startsWith('sudo -n '))).toBe(true);
  });

  it.each<[string, Record<string, string>, string]>([
    ['without apt-get', ROOT, 'There is no apt-get on this machine.'],
    ['without rights', { ...USER, 'apt-get': INSTALLS }, 'Installing packages takes root, or sudo without a password.'],
    [
      'with a sudo that asks for a password',
      { ...USER, sudo: 'exit 1', 'apt-get': INSTALLS },
      'Installing packages takes root, or sudo without a password.',
    ],
  ])('names what is missing %s', async (_title, machine, sentence) => {
    const { code, stderr } = await setUp(machine);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${sentence} Please install the programs of the packages docker-registry openssl kubernetes-client by hand.\n`,
    );
  });

  it('shows what apt-get said when it fails', async () => {
    const { code, stderr } = await setUp({
      ...ROOT,
      openssl: 'exit 0',
      kubectl: 'exit 0',
      'apt-get': 'echo "no space left"; exit 100',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('no space left\n');
    expect(stderr).toContain('The packages docker-registry could not be installed.\n');
  });
});
