/**
 * No password is an argument of a process or stands in what is kept or said. `runMode` looks through the latter two in every
 * live test; here the arguments of all processes of the machine are read while runs with everything in them go on.
 */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standInImage } from '../stand-in/image.ts';
import { openContainer } from './container.ts';
import { type Engine, SERVERS } from './engine.ts';
import { openSite } from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const IMAGE = 'registry.invalid/fine/metabase/metabase';
const LOOK_MS = 5;

interface Watch {
  /** Programs that were seen. */
  readonly programs: ReadonlySet<string>;
  /** Command lines with a secret in them. */
  readonly found: readonly string[];
  stop(): Promise<void>;
}

function watchArguments(secrets: readonly string[]): Watch {
  const programs = new Set<string>();
  const found: string[] = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
        const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
        programs.add(text.split('\0')[0]?.split('/').at(-1) ?? '');
        if (secrets.some((secret) => text.includes(secret))) found.push(text.replaceAll('\0', ' '));
      }
      await pause(LOOK_MS);
    }
  })();
  return {
    programs,
    found,
    stop: async () => {
      over = true;
      await watching;
    },
  };
}

it('an argument with a secret would be seen', async () => {
  const watch = watchArguments(['a secret of this test']);
  const { execFile } = await import('node:child_process');
  await new Promise((done) => execFile('sh', ['-c', 'sleep 1', 'a secret of this test'], done));
  await watch.stop();
  expect(watch.found).not.toEqual([]);
});

describe.each(SERVERS)('the password of %s', (_name, start) => {
  let engine: Engine;
  let ages: { readonly 'age-recipients': string; readonly 'age-identity': string };
  beforeAll(async () => {
    await standInImage({ tag: FROM }, `${IMAGE}:${FROM}`);
    await standInImage({ tag: TO }, `${IMAGE}:${TO}`);
    const identity = await generateIdentity();
    ages = { 'age-recipients': await identityToRecipient(identity), 'age-identity': identity };
    const made = await start();
    engine = { ...made, secrets: [...made.secrets, identity] };
  }, 600_000);
  afterAll(() => engine?.[Symbol.asyncDispose]());

  it.each([
    ['commands', () => openSite(engine, [FROM, TO])],
    ['a container', () => openContainer(engine, IMAGE, [FROM, TO])],
  ] as const)('is no argument of a process in runs on %s', async (_platform, open) => {
    await using site = await open();
    const watch = watchArguments(engine.secrets);
    try {
      for (const mode of ['backup', 'upgrade', 'rollback']) {
        const { told, output } = await site.mode({ mode, ...ages });
        expect(told.result, output).toMatch(/^(backed-up|upgraded|rolled-back)$/);
      }
    } finally {
      await watch.stop();
    }
    const tools = engine.name === 'postgres' ? ['pg_dump', 'pg_restore'] : ['mariadb-dump', 'mariadb'];
    expect([...watch.programs]).toEqual(expect.arrayContaining(tools));
    expect(watch.found).toEqual([]);
  });
});
