import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENGINES, type Engine, SERVERS } from './engine.ts';
import { ready } from './installation.ts';
import { openSite } from './site.ts';

// Most of the time a node has to fall silent, which costs nothing.
vi.setConfig({ maxConcurrency: 8 });

const FROM = 'v0.58.3';
const TO = 'v0.60.2';

describe.concurrent.each(ENGINES)('a rollback on %s', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it('restores the backup of the former version, and what was there today is in a backup of its own', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    await site.mode({ mode: 'upgrade' });
    await site.client.addQuestion(await site.client.logIn(), 'Asked today');
    const { told, output } = await site.mode({ mode: 'rollback' });
    expect(told, output).toMatchObject({ result: 'rolled-back', 'from-version': TO, 'to-version': FROM });
    expect(output).toContain('what was entered since then is lost');
    await site.expectSound([FROM]);
    expect(await readdir(join(site.folder, 'state/backups'))).toHaveLength(2);
  });

  it.each(['begin revert', 'end revert', 'begin swap', 'begin verify', 'begin finish'])(
    'that is killed at %s is carried on',
    async (at) => {
      await using site = await openSite(engine, [FROM, TO]);
      await site.mode({ mode: 'upgrade' });
      const first = await site.mode({ mode: 'rollback', strategy: 'restore' }, { at });
      expect(first.told.result).toBe('killed');
      const next = await site.mode({ mode: 'rollback', strategy: 'restore' });
      expect(next.told, next.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
      await site.expectSound([FROM]);
    },
  );

  it('runs "migrate down" once a major, where the changelog can be read', async () => {
    await using site = await openSite(engine, [FROM, 'v0.59.9', TO]);
    await site.mode({ mode: 'upgrade' });
    const { told, output } = await site.mode({ mode: 'rollback', to: FROM, strategy: 'migrate-down' });
    if (engine.name === 'h2') {
      expect(told.failure).toContain('nobody could see whether "migrate down" did its work');
      await site.expectSound([TO]);
      return;
    }
    expect(told, output).toMatchObject({ result: 'rolled-back' });
    expect(output).toContain('migrate down with v0.59.9');
    await site.expectSound([FROM]);
  });

  it('is refused without a way', async () => {
    await using site = await openSite(engine, [TO, FROM]);
    expect((await site.mode({ mode: 'rollback' })).told.failure).toContain('set "to"');
    expect((await site.mode({ mode: 'rollback', to: FROM })).told.failure).toContain('There is no verified backup');
    const only = await site.mode({ mode: 'rollback', to: FROM, strategy: 'image-only' });
    expect(only.told.failure).toContain('Use strategy: restore.');
    await site.expectSound([TO]);
  });
});

/** Of a file can't be told whether changesets were applied, so there a backup is restored. */
describe.concurrent.each(SERVERS)('a rollback on %s within a major', (_name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it('changes the version alone when no changeset was applied since', async () => {
    await using site = await openSite(engine, ['v0.58.3', 'v0.58.4']);
    await site.mode({ mode: 'upgrade' });
    await site.client.addQuestion(await site.client.logIn(), 'Asked today');
    const { told, output } = await site.mode({ mode: 'rollback' });
    expect(told, output).toMatchObject({ result: 'rolled-back', 'to-version': 'v0.58.3' });
    await ready(site.client);
    expect(await site.client.questions(await site.client.logIn())).toEqual(['How many?', 'Asked today']);
    expect((await site.mode({ mode: 'rollback' })).told.failure).toContain('is not older');
  });
});
