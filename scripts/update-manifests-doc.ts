/**
 * Writes docs/manifests.md from the examples of __tests__/manifests/examples and the answers of Renovate on them
 * (docs/renovate-44.json, see compare-renovate.ts).
 *
 *   node scripts/update-manifests-doc.ts [--check]    --check only says whether the document is up to date
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FAMILIES } from '../__tests__/manifests/examples/all.ts';
import type { Example, ExpectedPlace, Family } from '../__tests__/manifests/examples/example.ts';

const DOCUMENT = new URL('../docs/manifests.md', import.meta.url);
const ANSWERS = new URL('../docs/renovate-44.json', import.meta.url);

interface Answers {
  readonly renovate: string;
  /** `family: example` of each example that it was given: of a newer one nothing is known. */
  readonly asked: readonly string[];
  /** Versions by file by `family: example`. */
  readonly found: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const answers: Answers | undefined = existsSync(ANSWERS) ? JSON.parse(readFileSync(ANSWERS, 'utf8')) : undefined;

const ASKED = new Set(answers?.asked);

/** The whole document, as it should be. */
export function manifestsDocument(): string {
  const examples = FAMILIES.flatMap((family) => family.examples.map((example) => ({ family, example })));
  const pins = examples.flatMap(({ family, example }) => example.pins.map((pin) => ({ family, example, pin })));
  const asked = pins.filter(({ family, example }) => ASKED.has(`${family.title}: ${example.title}`)).length;
  const theirs = pins.filter(({ family, example, pin }) => isFoundByRenovate(family, example, pin)).length;
  const measured = answers
    ? ` Renovate ${answers.renovate}, with its managers for Kubernetes, Argo CD, Flux and Tekton turned on for every YAML file, finds ${theirs} of the ${asked} that it was asked for on its own: the last column (\`npm run compare:renovate\`).`
    : '';
  return `# What is found in manifests

<!-- Written by scripts/update-manifests-doc.ts from the examples of the tests: don't edit it by hand. -->

Each row is an example that the tests scan, move to the newest version and read back. There are ${pins.length} pins in ${examples.length} examples.${measured} A digest beside a tag moves with it; a floating tag becomes exact where \`pin-floating\` is on; the SDK follows the deployment that it belongs to.

${FAMILIES.map(section).join('\n')}`;
}

function section(family: Family): string {
  const head = ['What', 'How it is written', 'Found as', 'Moved to', ...(answers ? ['Renovate 44'] : [])];
  const rows = family.examples.flatMap((example) => rowsOf(family, example));
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `## ${family.title}\n\n${table}\n`;
}

function rowsOf(family: Family, example: Example): readonly (readonly string[])[] {
  const isAsked = ASKED.has(`${family.title}: ${example.title}`);
  const renovate = (found: boolean) => (answers ? [isAsked ? (found ? 'yes' : 'no') : 'not asked yet'] : []);
  const others = example.others.filter(({ kind }) => kind !== 'digest');
  if (example.pins.length + others.length === 0) {
    const [skip] = example.skipped;
    const [file = '', text = ''] = Object.entries(example.files)[0] ?? [];
    const written = text.split('\n').find((line) => /v?[01]\.\d+|latest|metabase\/metabase/.test(line)) ?? text;
    const isRead = Object.keys(answers?.found[`${family.title}: ${example.title}`] ?? {}).length > 0;
    return [
      [cell(example.title), code(file, written), skip ? `left: ${skip.reason}` : 'left alone', '', ...renovate(isRead)],
    ];
  }
  return [...example.pins, ...others].map((pin) => [
    cell(example.title),
    code(pin.file, lineOf(example.files[pin.file] ?? '', pin)),
    pin.kind,
    `\`${pin.moved}\`${hasDigest(example, pin) ? ', and the digest' : ''}`,
    ...(isOther(pin) ? [''] : renovate(isFoundByRenovate(family, example, pin))),
  ]);
}

function hasDigest({ others }: Example, pin: ExpectedPlace): boolean {
  return !isOther(pin) && others.some(({ kind, file }) => kind === 'digest' && file === pin.file);
}

/** Renovate was asked for pins of the image alone. */
function isOther({ kind }: ExpectedPlace): boolean {
  return kind === 'sdk' || kind === 'floating';
}

/** The line of a pin; of a long one, what stands near the pin. */
function lineOf(text: string, pin: ExpectedPlace): string {
  const from = Math.max(text.lastIndexOf('\n', pin.start - 1) + 1, pin.start - 60);
  const end = text.indexOf('\n', pin.start);
  return text.slice(from, Math.min(end === -1 ? text.length : end, pin.start + pin.text.length + 30));
}

/** Renovate names the tag with what stands around a variable in it. */
function isFoundByRenovate({ title }: Family, example: Example, pin: ExpectedPlace): boolean {
  const versions = answers?.found[`${title}: ${example.title}`]?.[pin.file] ?? [];
  return versions.some((version) => version === pin.text || version === `v${pin.text}`);
}

function code(file: string, text: string): string {
  const shown = text.trim().replace(/\|/g, '\\|');
  const fence = shown.includes('`') ? '``' : '`';
  return `${cell(file)}: ${fence}${fence === '``' ? ` ${shown} ` : shown}${fence}`;
}

function cell(text: string): string {
  return text.replace(/[|<>*_]/g, '\\$&');
}

if (import.meta.main) {
  const wanted = manifestsDocument();
  const current = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, wanted);
  else if (current !== wanted) {
    console.error('docs/manifests.md is out of date: run node scripts/update-manifests-doc.ts');
    process.exitCode = 1;
  }
}
