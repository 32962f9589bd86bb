/** The same runs on a Container App: `KILL_TABLE=1` prints the table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../servers/postgres.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import type { Kill } from '../upgrade/modeProcess.ts';
import { FAILING, FINE, FROM, openContainerAppSite, TO } from './azureSite.ts';
import { makeImages } from './images.ts';

const table: string[] = [];
let engine: Engine;
beforeAll(async () => {
  engine = serverEngine(await startPostgres());
  await makeImages();
});
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
  if (process.env.KILL_TABLE) console.log(table.sort().join('\n'));
});

const row = (what: string, result: string | undefined, tag: string) =>
  table.push(`azure-containerapp  ${what.padEnd(52)} ${result} -> ${tag}`);

describe.concurrent('a Container App', () => {
  it('is upgraded and rolled back, with never two versions at once', async () => {
    await using site = await openContainerAppSite(engine, FINE);
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    row('hop', up.told.result, await site.expectSound([TO], up.output));
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back' });
    row('rollback (restore)', back.told.result, await site.expectSound([FROM], back.output));
  });

  it('is as it was after a failing migration, which is tried again and again', async () => {
    await using site = await openContainerAppSite(engine, FAILING);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure, output).toContain('From its log:');
    row('failing migration', told.result, await site.expectSound([FROM], output));
  });

  it.each<Kill>([
    { at: 'end preflight' },
    { at: 'begin quiesce', after: 200 },
    { at: 'end quiesce' },
    { at: 'end backup' },
    { at: 'end swap' },
    { at: 'begin migrate', after: 100 },
    { at: 'begin migrate', after: 2_000 },
    { at: 'end verify' },
    { at: 'begin restore-scale', after: 300 },
    { at: 'end restore-scale' },
  ])('is brought to one version when the run is killed at $at, $after', async (kill) => {
    await using site = await openContainerAppSite(engine, FINE);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(first.told.result, said).toBe('killed');
    expect(['upgraded', 'up-to-date', 'undone'], said).toContain(next.told.result);
    row(`killed ${kill.at} ${kill.after ?? ''}`, next.told.result, await site.expectSound([FROM, TO], said));
  });

  it.each<Kill>([{ at: 'end stop-next' }, { at: 'end restore' }, { at: 'begin put-back', after: 200 }])(
    'is put back when the way back is killed at $at, $after',
    async (kill) => {
      await using site = await openContainerAppSite(engine, FAILING);
      const first = await site.mode({ mode: 'upgrade' }, kill);
      const next = await site.mode({ mode: 'upgrade' });
      const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
      expect(first.told.result, said).toBe('killed');
      expect(next.told.result, said).toBe('undone');
      row(`failing, killed ${kill.at} ${kill.after ?? ''}`, next.told.result, await site.expectSound([FROM], said));
    },
  );
});
