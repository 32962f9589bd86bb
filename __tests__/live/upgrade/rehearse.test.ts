/** Rehearsals on real servers: the live instance is not touched, the scratch one reaches nobody, and nothing stays behind. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { mariadbImage, postgresImage } from '../servers/serverImage.ts';
import { docker, standInImage } from '../stand-in/image.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import {
  KEY,
  type Kill,
  NOTHING,
  type RehearsalSite,
  rehearsedContainer,
  rehearsedJar,
  rehearsedService,
} from './rehearsalSite.ts';

const FROM = 'v0.58.3';
const BETWEEN = 'v0.59.9';
const TO = 'v0.60.2';
const FINE = 'registry.invalid/rehearsed/metabase/metabase';
const FAILING = 'registry.invalid/rehearsed/failing/metabase/metabase';

const failing: StandIn = {
  tag: TO,
  changesets: releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  ),
};

let postgres: DatabaseServer;
let mariadb: DatabaseServer;
let images: { readonly postgres: string; readonly mariadb: string };

beforeAll(async () => {
  [postgres, mariadb] = [await startPostgres(), await startMariadb()];
  images = { postgres: await postgresImage(), mariadb: await mariadbImage() };
  for (const name of [FINE, FAILING]) await standInImage({ tag: FROM }, `${name}:${FROM}`);
  for (const tag of [BETWEEN, TO]) await standInImage({ tag }, `${FINE}:${tag}`);
  await standInImage(failing, `${FAILING}:${TO}`);
}, 600_000);
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
  await mariadb?.[Symbol.asyncDispose]();
});

async function expectGone(site: RehearsalSite, where: string): Promise<void> {
  await site.expectUntouched(where);
  expect(await site.leftovers(), where).toEqual(NOTHING);
}

describe('a container with PostgreSQL', () => {
  const open = (image = FINE, tags: readonly string[] = [FROM, TO]) => rehearsedContainer(postgres, image, tags);
  const rehearse = () => ({ mode: 'rehearse', 'tools-image': images.postgres }) as const;

  it('is rehearsed over every stop, which the upgrade may then ask for', async () => {
    await using site = await open(FINE, [FROM, BETWEEN, TO]);
    const wishes = { path: 'every-major' } as const;
    const early = await site.mode({ mode: 'upgrade', ...wishes, 'require-rehearsal': 'true' });
    expect(early.told.failure, early.output).toContain(
      `asks for a successful rehearsal of ${FROM} -> ${BETWEEN} -> ${TO}, and there is none`,
    );
    const { told, output } = await site.mode({ ...rehearse(), ...wishes });
    expect(told, output).toMatchObject({ result: 'rehearsed', 'from-version': FROM, 'to-version': TO });
    for (const stop of [BETWEEN, TO])
      expect(told.summary, output).toMatch(new RegExp(`\\| \`${stop}\` \\| \\d+\\.\\d \\|`));
    expect(told['migration-seconds']).toMatch(/^\d+\.\d$/);
    expect(told['downtime-seconds']).toBe('');
    await expectGone(site, output);

    const up = await site.mode({ mode: 'upgrade', ...wishes, 'require-rehearsal': 'true' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    expect(up.output).toMatch(/, \d+ s of \d+ s expected from the rehearsal/);
    for (const stop of [BETWEEN, TO])
      expect(up.told.summary).toMatch(new RegExp(`\\| \`${stop}\` \\| \\d+\\.\\d \\| \\d+\\.\\d \\|`));
    expect(await site.leftovers()).toEqual(NOTHING);
  });

  it('with a failing migration is told with its log, and is as it was', async () => {
    await using site = await open(FAILING);
    const { told, output } = await site.mode(rehearse());
    expect(told, output).toMatchObject({ result: 'failed', 'to-version': TO });
    expect(told.failure).toContain(`${TO} on the copy: The instance has ended with exit code 1`);
    expect(told.failure).toContain('From its log:');
    await expectGone(site, output);
    const up = await site.mode({ mode: 'upgrade', 'require-rehearsal': 'true' });
    expect(up.told.failure, up.output).toContain('and there is none');
  });

  it('is rehearsed beside the live database where there is no image with a server', async () => {
    await using site = await open();
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
    expect(output).toContain('trial …');
    await expectGone(site, output);
    const killed = await site.mode({ mode: 'rehearse' }, { at: 'begin migrate', after: 700 });
    expect((await site.leftovers()).databases, killed.output).toHaveLength(1);
    const next = await site.mode({ mode: 'rehearse' });
    expect(next.told, next.output).toMatchObject({ result: 'rehearsed' });
    await expectGone(site, next.output);
  });

  it('is as it was when the image with the server can not be had', async () => {
    await using site = await open();
    const other = await site.mode({ mode: 'rehearse', 'tools-image': 'registry.invalid/none:1' });
    expect(other.told.failure, other.output).toContain('could not pull registry.invalid/none:1');
    await expectGone(site, other.output);
  });

  it.each<Kill>([
    { at: 'begin copy', after: 300 },
    { at: 'end copy' },
    { at: 'begin migrate', after: 100 },
    { at: 'begin migrate', after: 1_500 },
    { at: 'end verify' },
    { at: 'begin throw-away' },
    { at: 'begin throw-away', after: 300 },
    { at: 'end throw-away' },
  ])('that is killed at $at, $after leaves nothing after the next run', async (kill) => {
    await using site = await open();
    const first = await site.mode(rehearse(), kill);
    const next = await site.mode(rehearse());
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(next.told, said).toMatchObject({ result: 'rehearsed' });
    await expectGone(site, said);
  });

  it('that is cancelled is thrown away at once', async () => {
    await using site = await open();
    const { told, output } = await site.mode(rehearse(), { at: 'begin migrate', after: 300, signal: 'SIGTERM' });
    expect(told, output).toMatchObject({ result: 'failed' });
    expect(told.failure).toContain('The job was cancelled');
    await expectGone(site, output);
  });

  it('runs its copy where nobody is reached and nobody comes in', async () => {
    await using site = await open();
    const listener = createServer((_, answer) => answer.end('reached')).listen(0, '0.0.0.0');
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    try {
      const { output } = await site.mode(rehearse(), { at: 'begin verify' });
      const { containers, networks } = await site.leftovers();
      const [instance = ''] = containers.filter((name) => !name.endsWith('-database'));
      expect(containers, output).toHaveLength(2);
      expect(networks).toHaveLength(2);
      const inspect = (format: string) => docker('inspect', '--format', format, instance);
      expect(await inspect('{{json .HostConfig.PortBindings}} {{json .NetworkSettings.Ports}}')).toMatch(
        /^(null|{}) {("3000\/tcp":null)?}$/,
      );
      expect(await inspect('{{range .Mounts}}{{.RW}} {{end}}')).toBe('false');
      const gateways = await Promise.all(
        networks.map((name) => docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Gateway}}', name)),
      );
      const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
      const addresses = own.filter(({ family }) => family === 'IPv4').map(({ address }) => address);
      const curl = (...args: string[]) => docker('exec', instance, 'curl', '--silent', '--max-time', '2', ...args);
      // The listener is up, and the tool works: what is not reached below is kept from it.
      expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('reached');
      expect(await curl('http://127.0.0.1:3000/api/health')).toContain('ok');
      for (const address of [...addresses, ...gateways])
        await expect(curl(`http://${address}:${port}`), address).rejects.toThrow();
      // The live database server listens on loopback; its throw-away one is all that is there.
      await expect(curl(`telnet://${postgres.host}:${postgres.port}`)).rejects.toThrow();
      const environment = await inspect('{{range .Config.Env}}{{println .}}{{end}}');
      expect(environment).toContain('MB_DISABLE_SCHEDULER=true');
      expect(environment).toContain(`MB_ENCRYPTION_SECRET_KEY=${KEY}`);
      expect(environment).not.toContain(postgres.password);
      const volumes = (
        await docker('inspect', '--format', '{{range .Mounts}}{{.Name}}{{end}}', `${instance}-database`)
      ).split('\n');
      expect(volumes[0]).toMatch(/^[0-9a-f]{64}$/);
      // The next run of another mode cleans up too.
      const up = await site.mode({ mode: 'upgrade' });
      expect(up.told, up.output).toMatchObject({ result: 'upgraded' });
      expect(up.output).toContain('was cut off, and what it had made was thrown away');
      expect(await site.leftovers(), up.output).toEqual(NOTHING);
      for (const volume of volumes)
        await expect(docker('volume', 'inspect', volume)).rejects.toThrow(/no such volume/i);
    } finally {
      listener.close();
    }
  });
});

it('a container with MariaDB is rehearsed', async () => {
  await using site = await rehearsedContainer(mariadb, FINE, [FROM, TO]);
  const { told, output } = await site.mode({ mode: 'rehearse', 'tools-image': images.mariadb });
  expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
  await expectGone(site, output);
});

it('a service of compose is rehearsed', async () => {
  await using site = await rehearsedService(postgres, FINE, [FROM, TO]);
  const { told, output } = await site.mode({ mode: 'rehearse', 'tools-image': images.postgres });
  expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
  await expectGone(site, output);
});

describe('commands', () => {
  it.each([
    ['PostgreSQL', () => postgres],
    ['MariaDB', () => mariadb],
  ])('rehearse on a copy beside the live database of %s', async (_, server) => {
    await using site = await rehearsedJar(server(), [{ tag: FROM }, { tag: TO }]);
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
    expect(output).toContain('trial …');
    await expectGone(site, output);
  });

  it('rehearse a file of H2 on a backup of it', async () => {
    await using site = await rehearsedJar(undefined, [{ tag: FROM }, { tag: TO }]);
    const early = await site.mode({ mode: 'rehearse' });
    expect(early.told.failure, early.output).toContain(`there is no backup of ${FROM} to rehearse on`);
    await expectGone(site, early.output);
    await site.handle('stop');
    expect((await site.mode({ mode: 'backup' })).told).toMatchObject({ result: 'backed-up' });
    await site.handle('start');
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
    await expectGone(site, output);
  });

  it('that fail are told with the log', async () => {
    await using site = await rehearsedJar(postgres, [{ tag: FROM }, failing]);
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'failed' });
    expect(told.failure).toContain('From its log:');
    await expectGone(site, output);
  });

  it('that take the live database are found out before anything newer is started', async () => {
    await using site = await rehearsedJar(postgres, [{ tag: FROM }, { tag: TO }], true);
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'failed' });
    expect(told.failure).toContain('nobody is connected to the copy');
    expect(output).not.toContain('migrate');
    await expectGone(site, output);
  });

  it.each<Kill>([{ at: 'begin trial', after: 700 }, { at: 'begin migrate', after: 700 }, { at: 'begin verify' }])(
    'that are killed at $at, $after leave nothing after the next run',
    async (kill) => {
      await using site = await rehearsedJar(postgres, [{ tag: FROM }, { tag: TO }]);
      const first = await site.mode({ mode: 'rehearse' }, kill);
      const left = await site.leftovers();
      expect(left.databases, first.output).toHaveLength(1);
      expect(left.processes, first.output).not.toEqual([]);
      const next = await site.mode({ mode: 'rehearse' });
      const said = `${first.output}\n--- next run\n${next.output}`;
      expect(next.told, said).toMatchObject({ result: 'rehearsed' });
      await expectGone(site, said);
    },
  );
});
