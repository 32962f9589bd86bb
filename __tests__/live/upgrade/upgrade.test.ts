import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { ENGINES, type Engine } from './engine.ts';
import { openSite } from './site.ts';

// Most of the time a node has to fall silent, which costs nothing.
vi.setConfig({ maxConcurrency: 8 });

const HOPS = ['v0.38.2', 'v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5'];
const FROM = 'v0.58.3';
const TO = 'v0.60.2';

/** A release whose changeset at this place is another one than it should be. */
function changed(tag: string, at: number, how: { slowMs?: number; fails?: 'half-done' | 'at-once' }): StandIn {
  const all = releaseChangesets(tag);
  const place = at < 0 ? all.length + at : at;
  return { tag, changesets: all.map((one, index) => (index === place ? { ...one, ...how } : one)) };
}

/** The place of the first changeset that FROM does not have. */
const FIRST_NEW = releaseChangesets(TO).findIndex(
  ({ id }) => !releaseChangesets(FROM).some((known) => known.id === id),
);

describe.concurrent.each(ENGINES)('on %s', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  describe('an upgrade', () => {
    it('takes an instance over every stop, and has nothing to do the second time', async () => {
      await using site = await openSite(engine, HOPS);
      const { told, output } = await site.mode({ mode: 'upgrade' });
      expect(told, output).toMatchObject({ result: 'upgraded', 'from-version': 'v0.38.2', 'to-version': 'v0.64.1.5' });
      await site.expectSound(['v0.64.1.5']);
      expect(told.summary).toContain('migrate v0.39.7');
      expect(told.summary).toContain('```mermaid\ngantt');
      expect(Number(told['downtime-seconds'])).toBeGreaterThan(Number(told['migration-seconds']));
      expect(await readdir(told['backup-path'] as string)).toContain('manifest.json');
      expect((await site.mode({ mode: 'upgrade' })).told).toMatchObject({ result: 'up-to-date' });
    });

    it.each([
      ['its last changeset fails half done', -1, 'half-done'],
      ['its first changeset fails half done', FIRST_NEW, 'half-done'],
      ['its first changeset fails at once', FIRST_NEW, 'at-once'],
    ] as const)('is undone when %s', async (_name, at, fails) => {
      await using site = await openSite(engine, [FROM, changed(TO, at, { fails })]);
      const { told, output } = await site.mode({ mode: 'upgrade' });
      expect(told, output).toMatchObject({ result: 'undone' });
      expect(told.failure).toContain('From its log:');
      await site.expectSound([FROM], output);
      // Nothing half done is in the way of the repaired release.
      await site.release({ tag: TO });
      const second = await site.mode({ mode: 'upgrade' });
      expect(second.told, second.output).toMatchObject({ result: 'upgraded' });
      await site.expectSound([TO]);
    });

    it('leaves a migration that takes longer than the timeout, and the next run finishes', async () => {
      await using site = await openSite(engine, [FROM, changed(TO, -1, { slowMs: 45_000 })]);
      const first = await site.mode({ mode: 'upgrade', timeout: '2s' });
      expect(first.told, first.output).toMatchObject({ result: 'left' });
      expect(first.told.failure).toContain('it was left alone: do not stop it');
      const backup = await site.mode({ mode: 'backup' });
      expect(backup.told.failure).toContain(
        'is not finished, so a backup now could be one of a half migrated database',
      );
      const again = await site.mode({ mode: 'upgrade', timeout: '1s' });
      expect(again.told.result, again.output).toMatch(/left|upgraded/);
      const last = await site.mode({ mode: 'upgrade' });
      expect(last.told.result, last.output).toMatch(/upgraded|up-to-date/);
      await site.expectSound([TO]);
    });

    it('with on-failure leave stays where it failed, until a run may take it back', async () => {
      await using site = await openSite(engine, [FROM, changed(TO, -1, { fails: 'half-done' })]);
      const first = await site.mode({ mode: 'upgrade', 'on-failure': 'leave' });
      expect(first.told, first.output).toMatchObject({ result: 'left' });
      expect(await site.version()).toBe(TO);
      await site.release({ tag: TO });
      const second = await site.mode({ mode: 'upgrade' });
      expect(second.output).toContain('The backup was restored');
      expect(second.told, second.output).toMatchObject({ result: 'upgraded' });
      await site.expectSound([TO]);
    });

    it('refuses a second run while it works', async () => {
      await using site = await openSite(engine, [FROM, changed(TO, -1, { slowMs: 4_000 })]);
      const first = site.mode({ mode: 'upgrade' });
      const lock = join(site.folder, 'state/journals/bi');
      while (!(await readdir(lock).catch((): string[] => [])).includes('lock'))
        await new Promise((go) => setTimeout(go, 20));
      expect((await site.mode({ mode: 'upgrade' })).told.failure).toContain('is working on this deployment');
      expect((await first).told.result).toBe('upgraded');
      await site.expectSound([TO]);
    });
  });
});
