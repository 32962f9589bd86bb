import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { systemFiles } from '../../../src/gateways/files.ts';
import { FIRST_USER, type MetabaseClient } from '../stand-in/metabaseClient.ts';
import { QUESTION, type SiteDatabase } from './engine.ts';
import { DEPLOYMENT, ready } from './installation.ts';

/**
 * Fails unless one of these versions runs with all its data, and nothing is left of any run.
 * @param state the backup-dir of the runs
 * @param where told with every failure
 * @returns the version
 */
export async function expectSound(
  client: MetabaseClient,
  database: SiteDatabase,
  state: string,
  versions: readonly string[],
  where: string,
): Promise<string> {
  await ready(client);
  const { tag } = (await client.get('/api/session/properties')).json().version;
  expect(versions, where).toContain(tag);
  const session = await client.logIn();
  expect(await client.emailOf(session), where).toBe(FIRST_USER.email);
  expect(await client.questions(session), where).toEqual([QUESTION]);
  expect(await database.leftovers(), where).toEqual([]);
  expect(await leftFiles(state), where).toEqual([]);
  return tag;
}

/** Backups without a manifest or with more than they should hold, journals that are open, notes and locks. */
export async function leftFiles(state: string): Promise<readonly string[]> {
  const journals = join(state, 'journals', DEPLOYMENT);
  const backups = join(state, 'backups');
  const left: string[] = [];
  for (const name of await readdir(journals).catch(() => [])) {
    if (!name.endsWith('.jsonl')) left.push(name);
    else {
      const text = await systemFiles.readText(join(journals, name), 2 ** 20);
      if (!/"kind":"closed"/.test(text)) left.push(`open ${name}: ${text}`);
    }
  }
  for (const name of await readdir(backups).catch(() => [])) {
    const inside = await readdir(join(backups, name));
    if (!inside.includes('manifest.json') || inside.length > 2) left.push(`backup ${name} holds ${inside}`);
  }
  return left;
}

/** How far the newest run came, by the last line of its journal: `begin backup`. */
export async function lastLine(state: string): Promise<string> {
  const journals = join(state, 'journals', DEPLOYMENT);
  const newest = (await readdir(journals).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
  const text = newest.length === 0 ? '' : await systemFiles.readText(join(journals, newest.at(-1) as string), 2 ** 20);
  const line = text.trim().split('\n').at(-1);
  if (!line) return 'nothing';
  const { kind, phase, ending } = JSON.parse(line) as { kind: string; phase?: string; ending?: string };
  return [kind, phase ?? ending].filter(Boolean).join(' ');
}
