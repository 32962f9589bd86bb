/** A container that is one of several nodes, the other one of which has a name in the configuration. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standInImage } from '../stand-in/image.ts';
import { type ContainerSite, openContainer } from './container.ts';
import { type Engine, SERVERS } from './engine.ts';
import { DEPLOYMENT } from './installation.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const PEER = 'bi-2';
const IMAGE = 'registry.invalid/nodes/metabase/metabase';
/** Long enough that the run has looked, found the node and begun to wait. */
const LATER_MS = 8_000;

beforeAll(async () => {
  for (const tag of [FROM, TO]) await standInImage({ tag }, `${IMAGE}:${tag}`);
}, 600_000);

async function open(engine: Engine): Promise<ContainerSite> {
  const site = await openContainer(engine, IMAGE, [FROM, TO]);
  const folder = join(site.folder, '.github');
  await mkdir(folder);
  // JSON is YAML too.
  const deployments = [{ name: DEPLOYMENT, files: 'none', nodes: [PEER] }];
  await writeFile(join(folder, 'metabase-upgrade.yml'), JSON.stringify({ deployments }));
  return site;
}

describe.concurrent.each(SERVERS)('one of two nodes on %s', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it('waits until the other one is stopped, and tells when it may come back', async () => {
    await using site = await open(engine);
    const stop = await site.addNode(PEER, FROM);
    let stopped = Promise.resolve();
    const work = async () => {
      stopped = new Promise((go) => setTimeout(go, LATER_MS)).then(async () => {
        // Nothing was touched while it was there.
        expect(await site.inspect('{{.Config.Image}} {{.State.Status}}')).toBe(`${IMAGE}:${FROM} running`);
        await stop();
      });
    };
    const { told, output } = await site.mode({ mode: 'upgrade' }, { at: 'begin preflight', work });
    await stopped;
    expect(told, output).toMatchObject({ result: 'upgraded' });
    expect(output).toMatch(/waiting until these nodes are stopped: bi-2\d+/);
    expect(output).toContain(`The other nodes may come back now, with ${TO} and no other version: ${PEER}.`);
    await (await site.addNode(PEER, TO))();
    await site.expectSound([TO], output);
  });

  it('goes back before anything is migrated when the other one comes back in the middle', async () => {
    await using site = await open(engine);
    let stop: (() => Promise<void>) | undefined;
    const work = async () => {
      stop = await site.addNode(PEER, FROM);
    };
    const { told, output } = await site.mode({ mode: 'upgrade' }, { at: 'begin quiesce', work });
    await stop?.();
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure, output).toMatch(/^bi-2\d+ came back while this instance was stopped/);
    await site.expectSound([FROM], output);
  });
});
