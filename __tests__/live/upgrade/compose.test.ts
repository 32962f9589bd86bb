/** Whole runs on a service of compose: the version moves where it is pinned, and every node comes back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMariadb } from '../servers/mariadb.ts';
import { standInImage } from '../stand-in/image.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { type Engine, serverEngine } from './engine.ts';
import type { Kill } from './modeProcess.ts';
import { openProject, type ProjectOptions } from './project.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const FINE = 'registry.invalid/compose/metabase/metabase';
const FAILING = 'registry.invalid/compose-failing/metabase/metabase';

let engine: Engine;
beforeAll(async () => {
  engine = serverEngine(await startMariadb({ settings: ['bind-address=0.0.0.0'] }));
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  );
  for (const name of [FINE, FAILING]) await standInImage({ tag: FROM }, `${name}:${FROM}`);
  await standInImage({ tag: TO }, `${FINE}:${TO}`);
  await standInImage({ tag: TO, changesets }, `${FAILING}:${TO}`);
}, 600_000);
afterAll(() => engine?.[Symbol.asyncDispose]());

const open = (image: string, options: Partial<ProjectOptions> = {}) =>
  openProject({ engine, image, tags: [FROM, TO], ...options });

describe.concurrent('a service of compose', () => {
  it.each([
    ['pinned in its file', {}],
    ['pinned in .env', { dotenv: true }],
    ['of two nodes', { scale: 2 }],
  ] as const)('%s is upgraded and rolled back', async (_name, options) => {
    await using site = await open(FINE, options);
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound([FROM], back.output);
  });

  it.each([
    ['pinned in its file', {}],
    ['of two nodes, pinned in .env', { scale: 2, dotenv: true }],
  ] as const)('%s is as it was after a failing migration', async (_name, options) => {
    await using site = await open(FAILING, options);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    await site.expectSound([FROM], output);
  });

  it.each<Kill>([
    { at: 'end quiesce' },
    { at: 'begin swap', after: 300 },
    { at: 'begin swap', after: 'last' },
    { at: 'begin migrate', after: 500 },
    { at: 'begin migrate', after: 'last', signal: 'SIGTERM' },
    { at: 'begin restore-scale', after: 'last' },
  ])('is brought to one version when the run is killed: $signal at $at, $after', async (kill) => {
    await using site = await open(FINE, { dotenv: true, scale: 2 });
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toMatch(/^(upgraded|up-to-date)$/);
    await site.expectSound([TO], said);
  });

  it('is put back when the way back is killed', async () => {
    await using site = await open(FAILING);
    const first = await site.mode({ mode: 'upgrade' }, { at: 'begin put-back', after: 'last' });
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${first.output}\n--- next run\n${next.output}`;
    expect(next.told.result, said).toBe('undone');
    await site.expectSound([FROM], said);
  });
});
