/**
 * Whether package.json, package-lock.json, CHANGELOG.md and dist all say the version of a tag.
 *
 *   node scripts/check-release.ts v1.2.3            exits with 1 and says what disagrees
 *   node scripts/check-release.ts v1.2.3 --notes    prints that version's part of the changelog
 *
 * It uses nothing but Node, so that a release installs nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = new URL('..', import.meta.url);
const { positionals, values } = parseArgs({ allowPositionals: true, options: { notes: { type: 'boolean' } } });
const [tag = ''] = positionals;
const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
if (version === undefined) fail([`The tag "${tag}" is not of the form v1.2.3.`]);

const notes = notesOf(read('CHANGELOG.md'), version);
const found = {
  'package.json': JSON.parse(read('package.json')).version,
  'package-lock.json': JSON.parse(read('package-lock.json')).version,
  'node dist/index.js --version': run('dist/index.js', '--version'),
};
const wrong = Object.entries(found)
  .filter(([, stated]) => stated !== version)
  .map(([where, stated]) => `${where} says ${stated}, the tag says ${version}.`);
if (!notes) wrong.push(`CHANGELOG.md has no part "## [${version}] - YYYY-MM-DD" with entries.`);
if (wrong.length > 0) fail(wrong);
console.log(values.notes ? notes : `${tag}: package.json, package-lock.json, CHANGELOG.md and dist agree.`);

/** What stands between the heading of a version and the next heading of its rank, or the links at the end. */
function notesOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^(?=## )/m);
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}\\s*\\n`);
  const part = parts.find((text) => heading.test(text));
  const text = part?.replace(heading, '').replace(/^\[[^\]]+\]: .*$/gm, '');
  return text?.trim() || undefined;
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

function run(file: string, ...args: string[]): string {
  return execFileSync(process.execPath, [fileURLToPath(new URL(file, ROOT)), ...args], { encoding: 'utf8' }).trim();
}

function fail(problems: readonly string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
