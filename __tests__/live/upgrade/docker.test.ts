/** The same runs on a container of the stand-in, whose settings are all that the run knows of the database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standInImage } from '../stand-in/image.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { openContainer } from './container.ts';
import { ENGINES, type Engine } from './engine.ts';
import type { Kill } from './modeProcess.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const FINE = 'registry.invalid/fine/metabase/metabase';
const FAILING = 'registry.invalid/failing/metabase/metabase';
const [POSTGRES] = ENGINES;

beforeAll(async () => {
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  );
  for (const name of [FINE, FAILING]) await standInImage({ tag: FROM }, `${name}:${FROM}`);
  await standInImage({ tag: TO }, `${FINE}:${TO}`);
  await standInImage({ tag: TO, changesets }, `${FAILING}:${TO}`);
}, 600_000);

/** Names of the containers of an image that are started; Docker keeps only the last few events, so they are read as they come. */
function watchStarts(image: string): { seen(): Promise<readonly string[]> } {
  const filters = ['--filter', 'type=container', '--filter', 'event=start', '--filter', `image=${image}`];
  const child = spawn('docker', ['events', ...filters, '--format', '{{.Actor.Attributes.name}}']);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk;
  });
  return {
    seen: async () => {
      child.kill();
      await once(child, 'close');
      return text.split('\n').filter(Boolean);
    },
  };
}

describe.concurrent.each(ENGINES)('a container with %s', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  const open = (image: string) => openContainer(engine, image, [FROM, TO]);

  it('is upgraded, backed up and rolled back', async () => {
    await using site = await open(FINE);
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    const backup = (await site.mode({ mode: 'backup' })).told;
    if (engine.server) expect(backup).toMatchObject({ result: 'backed-up' });
    else expect(backup.failure).toContain('is held open by process');
    const down = await site.mode({ mode: 'rollback', strategy: 'migrate-down', to: FROM });
    expect(down.told.failure, down.output).toContain(
      engine.server ? 'The release list has no version of major 59' : 'The changelog of an H2 file can not be read',
    );
    const restored = await site.mode({ mode: 'rollback' });
    expect(restored.told, restored.output).toMatchObject({ result: 'rolled-back' });
    await site.expectSound([FROM], restored.output);
  });

  it('is as it was after a failing migration, and is not restarted again and again', async () => {
    await using site = await open(FAILING);
    const starts = watchStarts(`${FAILING}:${TO}`);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure).toContain('From its log:');
    await site.expectSound([FROM], output);
    expect((await starts.seen()).filter((name) => name.startsWith(site.name))).toHaveLength(1);
  });
});

/** What each database adds to it, the kill table shows. */
describe.concurrent('a container whose run is killed', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await POSTGRES[1]();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it.each<Kill>([
    { at: 'end quiesce' },
    { at: 'begin swap', after: 15 },
    { at: 'begin swap', after: 40 },
    { at: 'begin swap', after: 'last' },
    { at: 'begin migrate', after: 100 },
    { at: 'begin migrate', after: 'last', signal: 'SIGTERM' },
    { at: 'begin finish', after: 10 },
    { at: 'begin finish', after: 'last' },
  ])('is brought to one version: $signal at $at, $after', async (kill) => {
    await using site = await openContainer(engine, FINE, [FROM, TO]);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toMatch(/^(upgraded|up-to-date)$/);
    await site.expectSound([TO], said);
  });

  it.each<Kill>([
    { at: 'begin put-back', after: 15 },
    { at: 'begin put-back', after: 40 },
    { at: 'begin put-back', after: 'last' },
  ])('is put back: $at, $after', async (kill) => {
    await using site = await openContainer(engine, FAILING, [FROM, TO]);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toBe('undone');
    await site.expectSound([FROM], said);
  });
});
