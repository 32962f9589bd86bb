/**
 * What Renovate finds on the examples of the manifests beside what we find. Each example gets a folder of its own in one
 * temporary git repository, and Renovate reads it with `--platform=local --dry-run=extract`, which looks nothing up. Its
 * managers for Kubernetes, Argo CD, Flux and Tekton, which are off until told what to read, get every YAML file.
 *
 *   node scripts/compare-renovate.ts [--cache FOLDER] [--write]    --write stores the answers for docs/manifests.md
 *
 * Exits with 1 if Renovate finds a pin that we neither find nor name among what we leave.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAMILIES } from '../__tests__/manifests/examples/all.ts';
import type { Example } from '../__tests__/manifests/examples/example.ts';
import { scanTexts } from '../__tests__/manifests/examples/memory.ts';
import type { Pin } from '../src/manifests/pin.ts';
import { parseTag } from '../src/metabase/tag.ts';

const MAJOR = '44';
const FORMATTER = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));
const ANSWERS = fileURLToPath(new URL(`../docs/renovate-${MAJOR}.json`, import.meta.url));
const YAML = { managerFilePatterns: ['/\\.ya?ml$/'] };
const CONFIG = {
  platform: 'local',
  dryRun: 'extract',
  onboarding: false,
  requireConfig: 'ignored',
  kubernetes: YAML,
  argocd: YAML,
  flux: YAML,
  tekton: YAML,
};

interface Dependency {
  readonly packageName?: string;
  readonly depName?: string;
  readonly currentValue?: string;
}
type PackageFiles = Record<string, { packageFile: string; deps: Dependency[] }[]>;

/** One example with its place in the temporary repository. */
interface Row {
  readonly folder: string;
  readonly family: string;
  readonly example: Example;
}

const { values } = parseArgs({
  options: { cache: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const program = install(values.cache ?? join(tmpdir(), `metabase-upgrade-renovate-${MAJOR}`));
const rows = FAMILIES.flatMap(({ title, examples }, family) =>
  examples.map((example, index): Row => ({ folder: `${family}-${index}`, family: title, example })),
);
const found = pinsOf(extract(rows));
process.exitCode = await report(rows, found);
if (values.write) store(rows, found);

/** With npm, outside of this project, whose dependencies it is none of. */
function install(cache: string): { bin: string; version: string } {
  const folder = join(cache, 'node_modules', 'renovate');
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{"private": true}\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', `renovate@${MAJOR}`], { cwd: cache });
  }
  const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { bin: join(folder, bin.renovate), version };
}

function extract(all: readonly Row[]): PackageFiles {
  const root = mkdtempSync(join(tmpdir(), 'compare-renovate-'));
  try {
    const tree = join(root, 'tree');
    for (const { folder, example } of all) {
      for (const [file, text] of Object.entries(example.files)) write(join(tree, folder, file), text);
    }
    write(join(root, 'config.json'), JSON.stringify(CONFIG));
    const author = ['-c', 'user.name=examples', '-c', 'user.email=examples@example.org', '-c', 'commit.gpgsign=false'];
    for (const args of [
      ['init', '-q'],
      ['add', '-A', '-f'],
      [...author, 'commit', '-q', '-m', 'Examples'],
    ]) {
      execFileSync('git', args, { cwd: tree });
    }
    const { PATH = '', HOME = root } = process.env;
    const settings = { RENOVATE_CONFIG_FILE: join(root, 'config.json'), RENOVATE_BASE_DIR: join(root, 'base') };
    const log = execFileSync(process.execPath, [program.bin], {
      cwd: tree,
      env: { PATH, HOME, LOG_FORMAT: 'json', LOG_LEVEL: 'info', ...settings },
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    const lines = log.split('\n').filter((line) => line.startsWith('{'));
    const answer = lines.map((line) => JSON.parse(line)).find(({ packageFiles }) => packageFiles !== undefined);
    if (!answer) throw new Error(`Renovate named no files. Its log:\n${log.slice(-2000)}`);
    return answer.packageFiles;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The versions of Metabase that Renovate read, by `folder/file`; several managers may read the same. */
function pinsOf(packageFiles: PackageFiles): ReadonlyMap<string, ReadonlySet<string>> {
  const pins = new Map<string, Set<string>>();
  for (const { packageFile, deps } of Object.values(packageFiles).flat()) {
    for (const { packageName, depName, currentValue = '' } of deps) {
      const isMetabase = /(^|\/)metabase\/metabase(-enterprise)?$/.test(packageName ?? depName ?? '');
      const { kind } = parseTag(currentValue);
      if (!isMetabase || (kind !== 'exact' && kind !== 'rolling')) continue;
      pins.set(packageFile, (pins.get(packageFile) ?? new Set()).add(currentValue));
    }
  }
  return pins;
}

/** Prints the table and what only Renovate finds; the number of the latter, at most 1. */
async function report(all: readonly Row[], theirs: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
  const counts = new Map<string, { pins: number; ours: number; renovate: number }>();
  const missed: string[] = [];
  const hidden: string[] = [];
  for (const { folder, family, example } of all) {
    const { pins, skipped } = await scanTexts(example.files);
    for (const expected of example.pins) {
      for (const name of [`kind ${expected.kind}`, `family ${family}`, 'all pins']) {
        const count = counts.get(name) ?? { pins: 0, ours: 0, renovate: 0 };
        count.pins++;
        const pin = pins.find(({ file, start }) => file === expected.file && start === expected.start);
        if (pin) count.ours++;
        if (theirs.get(`${folder}/${expected.file}`)?.has(pin ? wholeTag(pin) : expected.text)) count.renovate++;
        counts.set(name, count);
      }
    }
    for (const file of Object.keys(example.files)) {
      for (const version of theirs.get(`${folder}/${file}`) ?? []) {
        if (pins.some((pin) => pin.file === file && wholeTag(pin) === version)) continue;
        const isNamed = skipped.some((skip) => skip.file === file);
        const isIgnored = /metabase-upgrade: ignore/.test(example.files[file] ?? '');
        (isNamed || isIgnored ? hidden : missed).push(`${family}: ${example.title}: ${file}: ${version}`);
      }
    }
  }
  console.log(`Renovate ${program.version}, ${all.length} examples\n`);
  console.log(`${''.padEnd(48)}${['pins', 'ours', 'Renovate'].map((head) => head.padStart(10)).join('')}`);
  for (const [name, { pins, ours, renovate }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${name.padEnd(48)}${[pins, ours, renovate].map((count) => String(count).padStart(10)).join('')}`);
  }
  console.log(`\nRenovate reads ${hidden.length} that we leave and name, or that a marker hides:`);
  for (const line of hidden) console.log(`  ${line}`);
  console.log(`Renovate finds ${missed.length} that we don't:`);
  for (const line of missed) console.log(`  ${line}`);
  return missed.length > 0 ? 1 : 0;
}

/** As Renovate names it, with what stands around a variable. */
function wholeTag({ before, text, after }: Pin): string {
  return before + text + after;
}

/** The answers by example, so that the document can be made without Renovate. */
function store(all: readonly Row[], theirs: ReadonlyMap<string, ReadonlySet<string>>): void {
  const answers = Object.fromEntries(
    all.flatMap(({ folder, family, example }) => {
      const files = Object.keys(example.files).filter((file) => theirs.has(`${folder}/${file}`));
      const versions = files.map((file) => [file, [...(theirs.get(`${folder}/${file}`) ?? [])]]);
      return versions.length > 0 ? [[`${family}: ${example.title}`, Object.fromEntries(versions)]] : [];
    }),
  );
  const asked = all.map(({ family, example }) => `${family}: ${example.title}`);
  writeFileSync(ANSWERS, `${JSON.stringify({ renovate: program.version, asked, found: answers }, undefined, 2)}\n`);
  execFileSync(FORMATTER, ['format', '--write', ANSWERS], { stdio: 'ignore' });
}
