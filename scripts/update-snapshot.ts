/**
 * Writes src/sources/snapshot.json, the release list that is shipped for plans without GitHub.
 *
 *   node scripts/update-snapshot.ts                          from GitHub (GITHUB_TOKEN helps against its rate limit)
 *   node scripts/update-snapshot.ts --tsv FILE --majors FILE --as-of 2026-10-08
 *                                                            from a list `0.63.18<TAB>date` and the last known of each major
 *
 * A list that is shorter than the one it replaces is refused: tags don't disappear.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createClient } from '../src/gateways/github.ts';
import { parseTag } from '../src/metabase/tag.ts';
import { parseVersion, printVersion, type Version } from '../src/metabase/version.ts';
import { readReleaseDates, readTags } from '../src/sources/github.ts';

const FILE = new URL('../src/sources/snapshot.json', import.meta.url);

interface Entry {
  readonly version: Version;
  readonly date: string | null;
}

const { values } = parseArgs({
  options: { tsv: { type: 'string' }, majors: { type: 'string' }, 'as-of': { type: 'string' } },
});
const entries = values.tsv ? fromFiles(values.tsv, values.majors) : await fromGitHub();
const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
const sorted = [...entries.values()].sort((a, b) => a.version.compare(b.version));
const releases = Object.fromEntries(sorted.map(({ version, date }) => [printVersion(version), date]));

const before = Object.keys(JSON.parse(read(FILE) ?? '{"releases":{}}').releases);
const lost = before.filter((number) => !(number in releases));
if (lost.length > 0) {
  console.error(
    `The new list lacks ${lost.length} releases of the old one, e.g. ${lost.slice(0, 5)}: nothing was written.`,
  );
  process.exit(1);
}
const source = values.tsv
  ? 'endoflife-date/release-data:releases/metabase.json@1edc2905 (git tags), with the last known version of each major'
  : 'github.com/metabase/metabase git tags and releases';
writeFileSync(FILE, `${JSON.stringify({ asOf, source, releases }, undefined, 2)}\n`);
console.log(`${sorted.length} releases as of ${asOf}, ${sorted.length - before.length} more than before.`);

function fromFiles(tsv: string, majors: string | undefined): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const line of readFileSync(tsv, 'utf8').split('\n')) {
    const [number = '', date] = line.split('\t');
    if (line && !line.startsWith('#')) add(found, number.replace(/^0\./, ''), date ?? null);
  }
  const last: { lastKnown: string; date: string | null }[] = majors ? JSON.parse(readFileSync(majors, 'utf8')) : [];
  for (const { lastKnown, date } of last) add(found, lastKnown.replace(/^0\./, ''), date);
  return found;
}

async function fromGitHub(): Promise<Map<string, Entry>> {
  const client = createClient({ apiUrl: 'https://api.github.com', token: process.env.GITHUB_TOKEN });
  const dates = await readReleaseDates(client);
  const found = new Map<string, Entry>();
  for (const { tag } of await readTags(client)) {
    const read = parseTag(tag);
    if (read.kind === 'exact') add(found, printVersion(read.version), dates.get(printVersion(read.version)) ?? null);
  }
  return found;
}

/** A number that can't be read stops the script: a hole in the list would be found by nobody. */
function add(found: Map<string, Entry>, number: string, date: string | null): void {
  const version = parseVersion(number);
  if (!version) throw new Error(`"${number}" is not a version.`);
  const known = found.get(number);
  found.set(number, { version, date: known?.date ?? date });
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
