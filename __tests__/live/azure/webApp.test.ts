/** Runs on a Web App in the double of Azure, with real containers of the stand-in behind it. `KILL_TABLE=1` prints the table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../servers/postgres.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import type { Kill } from '../upgrade/modeProcess.ts';
import { FAILING, FINE, FROM, openWebAppSite, SLOW, TO } from './azureSite.ts';
import { makeImages } from './images.ts';
import { pause } from './standInContainer.ts';

const START_LIMIT = '15';
/** Nothing but the answer of an instance that is ready counts, and soon. */
const IMPATIENT = {
  ...{ WEBSITES_CONTAINER_START_TIME_LIMIT: START_LIMIT, WEBSITE_WARMUP_STATUSES: '200' },
  WEBSITE_WARMUP_PATH: '/api/health',
};
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
  table.push(`azure-webapp  ${what.padEnd(52)} ${result} -> ${tag}`);

describe.concurrent('a Web App', () => {
  it('is upgraded, backed up and rolled back', async () => {
    await using site = await openWebAppSite(engine, FINE);
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    row('hop', up.told.result, await site.expectSound([TO], up.output));
    const down = await site.mode({ mode: 'rollback', strategy: 'migrate-down', to: FROM });
    expect(down.told.failure, down.output).toContain('"migrate down" can not be run there');
    await site.expectSound([TO], down.output);
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back' });
    row('rollback (restore)', back.told.result, await site.expectSound([FROM], back.output));
  });

  it('is as it was after a failing migration, which its log tells', async () => {
    await using site = await openWebAppSite(engine, FAILING);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure, output).toContain('From its log:');
    row('failing migration', told.result, await site.expectSound([FROM], output));
  });

  it('migrates for longer than a start may take, whatever answers count', async () => {
    await using site = await openWebAppSite(engine, SLOW);
    site.service.expectSettings(IMPATIENT);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'upgraded' });
    row('migration longer than the limit of a start', told.result, await site.expectSound([TO], output));
    // The second start of it is the last one, with the settings that were put back.
    expect(site.service.started, output).toEqual([`${SLOW}:${FROM}`, `${SLOW}:${TO}`, `${SLOW}:${TO}`]);
  });

  it('would be killed in that migration without the run', async () => {
    await using site = await openWebAppSite(engine, SLOW);
    const { service } = site;
    const { app } = service;
    site.service.expectSettings(IMPATIENT);
    app.config.linuxFxVersion = `DOCKER|${SLOW}:${TO}`;
    app.generation += 1;
    while (service.started.length < 3) await pause(100);
    await service.refreshLog();
    expect(app.log).toContain('did not start within expected time limit');
  });

  it.each<Kill>([
    { at: 'end preflight' },
    { at: 'end fetch' },
    { at: 'begin quiesce', after: 400 },
    { at: 'begin quiesce', after: 7_000 },
    { at: 'end quiesce' },
    { at: 'end backup' },
    { at: 'begin swap', after: 60 },
    { at: 'end swap' },
    { at: 'begin migrate', after: 1_500 },
    { at: 'end migrate' },
    { at: 'end verify' },
    { at: 'begin restore-scale', after: 200 },
    { at: 'end restore-scale' },
    { at: 'begin finish', after: 10 },
  ])('is brought to one version when the run is killed at $at, $after', async (kill) => {
    await using site = await openWebAppSite(engine, FINE);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(first.told.result, said).toBe('killed');
    expect(['upgraded', 'up-to-date', 'undone'], said).toContain(next.told.result);
    row(`killed ${kill.at} ${kill.after ?? ''}`, next.told.result, await site.expectSound([FROM, TO], said));
  });

  it.each<Kill>([
    { at: 'end way-back' },
    { at: 'begin stop-next', after: 300 },
    { at: 'end stop-next' },
    { at: 'begin restore', after: 100 },
    { at: 'end restore' },
    { at: 'begin put-back', after: 100 },
    { at: 'end put-back' },
  ])('is put back when the way back is killed at $at, $after', async (kill) => {
    await using site = await openWebAppSite(engine, FAILING);
    const first = await site.mode({ mode: 'upgrade' }, kill);
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
    expect(first.told.result, said).toBe('killed');
    expect(next.told.result, said).toBe('undone');
    row(`failing, killed ${kill.at} ${kill.after ?? ''}`, next.told.result, await site.expectSound([FROM], said));
  });
});
