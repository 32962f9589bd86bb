/** Rehearsals of apps in the double of Azure: in containers of this machine, while the app there runs on and is only read. */
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../servers/postgres.ts';
import { postgresImage } from '../servers/serverImage.ts';
import { docker } from '../stand-in/image.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import type { Ended } from '../upgrade/modeProcess.ts';
import { FAILING, FINE, FROM, openContainerAppSite, openWebAppSite, TO } from './azureSite.ts';
import { makeImages } from './images.ts';

let engine: Engine;
let image: string;
beforeAll(async () => {
  engine = serverEngine(await startPostgres());
  image = await postgresImage();
  await makeImages();
});
afterAll(() => engine[Symbol.asyncDispose]());

async function expectGone({ told, output }: Ended): Promise<void> {
  const label = `label=metabase-upgrade.rehearsal=${basename(told.journal ?? '', '.jsonl')}`;
  expect(await docker('ps', '--all', '--quiet', '--filter', label), output).toBe('');
  expect(await docker('network', 'ls', '--quiet', '--filter', label), output).toBe('');
}

describe('a Web App', () => {
  it('is rehearsed with a database server of its own, which the upgrade may then ask for', async () => {
    await using site = await openWebAppSite(engine, FINE);
    const done = await site.mode({ mode: 'rehearse', 'tools-image': image });
    expect(done.told, done.output).toMatchObject({ result: 'rehearsed', 'from-version': FROM, 'to-version': TO });
    await expectGone(done);
    await site.expectSound([FROM], done.output);
    expect(site.service.started, done.output).toEqual([`${FINE}:${FROM}`]);
    const up = await site.mode({ mode: 'upgrade', 'require-rehearsal': 'true' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded' });
  });

  it('is refused where there is no Docker Engine, with nothing left to be thrown away', async () => {
    await using site = await openWebAppSite(engine, FINE);
    const { told, output } = await site.mode({ mode: 'rehearse' }, undefined, { DOCKER_HOST: 'unix:///nowhere.sock' });
    expect(told, output).toMatchObject({ result: 'refused' });
    expect(told.failure).toContain('which needs a Docker Engine');
    await site.expectSound([FROM], output);
  });
});

describe('a Container App', () => {
  it('is rehearsed beside the live database', async () => {
    await using site = await openContainerAppSite(engine, FINE);
    const done = await site.mode({ mode: 'rehearse' });
    expect(done.told, done.output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
    expect(done.output).toContain('trial …');
    await expectGone(done);
    await site.expectSound([FROM], done.output);
  });

  it('whose migration fails is told with its log, before it was touched', async () => {
    await using site = await openContainerAppSite(engine, FAILING);
    const done = await site.mode({ mode: 'rehearse' });
    expect(done.told, done.output).toMatchObject({ result: 'failed' });
    expect(done.told.failure, done.output).toContain('From its log:');
    await expectGone(done);
    await site.expectSound([FROM], done.output);
  });
});
