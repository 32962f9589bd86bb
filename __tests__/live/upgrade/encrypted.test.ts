/** Backups that are encrypted for a recipient of age, in runs that need them. */
import { readdir } from 'node:fs/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { ENGINES, type Engine } from './engine.ts';
import type { Kill } from './modeProcess.ts';
import { openSite } from './site.ts';

// Most of the time a node has to fall silent, which costs nothing.
vi.setConfig({ maxConcurrency: 8 });

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const FAILING: StandIn = {
  tag: TO,
  changesets: releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  ),
};

describe.concurrent.each(ENGINES)('an encrypted backup of %s', (_name, start) => {
  let engine: Engine;
  let ages: { readonly 'age-recipients': string; readonly 'age-identity': string };
  beforeAll(async () => {
    const identity = await generateIdentity();
    ages = { 'age-recipients': await identityToRecipient(identity), 'age-identity': identity };
    const made = await start();
    engine = { ...made, secrets: [...made.secrets, identity, identity.slice(-20)] };
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it('is restored by a rollback', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    const up = await site.mode({ mode: 'upgrade', ...ages });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded' });
    const inside = await readdir(up.told['backup-path'] as string);
    expect(inside.filter((name) => name !== 'manifest.json')).toEqual([expect.stringMatching(/^database\..*\.age$/)]);
    const without = await site.mode({ mode: 'rollback', 'age-recipients': '', 'age-identity': '' });
    expect(without.told.failure, without.output).toContain('is encrypted. Give the identity of one of its recipients');
    await site.expectSound([TO], without.output);
    const back = await site.mode({ mode: 'rollback', ...ages });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound([FROM], back.output);
  });

  it('is restored after a failing migration', async () => {
    await using site = await openSite(engine, [FROM, FAILING]);
    const { told, output } = await site.mode({ mode: 'upgrade', ...ages });
    expect(told, output).toMatchObject({ result: 'undone' });
    await site.expectSound([FROM], output);
  });

  it.each<Kill>([
    { at: 'begin backup', after: 'last' },
    { at: 'begin restore', after: 30 },
    { at: 'begin restore', after: 'last' },
  ])('leaves nothing in the open when the run is killed at $at, $after', async (kill) => {
    await using site = await openSite(engine, [FROM, FAILING]);
    const first = await site.mode({ mode: 'upgrade', ...ages }, kill);
    const next = await site.mode({ mode: 'upgrade', ...ages });
    const said = `${first.output}\n--- next run\n${next.output}`;
    expect(first.told.result, said).toBe('killed');
    expect(next.told.result, said).toBe('undone');
    await site.expectSound([FROM], said);
  });
});
