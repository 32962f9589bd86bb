/**
 * Writes into README.md what other files already say, between markers such as `<!-- inputs -->` and `<!-- /inputs -->`:
 * the tables of inputs and outputs from action.yml, the workflow of examples/workflows, and the plan of the examples.
 *
 *   node scripts/update-readme.ts            writes README.md
 *   node scripts/update-readme.ts --check    exits with 1 when it isn't current
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { INPUT_GROUPS } from '../src/config/inputGroups.ts';

const ROOT = new URL('..', import.meta.url);

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

if (import.meta.main) {
  const before = read('README.md');
  const after = renewed(before);
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL('README.md', ROOT), after);
  } else if (after !== before) {
    console.error('README.md is not what action.yml and the examples say: run npm run readme and commit it.');
    process.exit(1);
  }
}

/** The text with every generated part as it should be. Throws when a pair of markers is missing. */
export function renewed(readme: string): string {
  const action: Action = parse(read('action.yml'));
  const parts = {
    inputs: inputTables(action),
    outputs: outputTable(action),
    workflow: codeBlock('yaml', read('examples/workflows/metabase-upgrade.yml')),
    plan: codeBlock('text', planOfExamples()),
  };
  return Object.entries(parts).reduce((text, [name, part]) => replaced(text, name, part), readme);
}

function replaced(text: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`README.md lacks the markers ${open} and ${close}, in this order.`);
  return `${text.slice(0, from + open.length)}\n${part}\n${text.slice(to)}`;
}

/** The first group stands open; of the others a reader opens the one that is looked for. */
function inputTables({ inputs }: Action): string {
  const [[, first], ...others] = Object.entries(INPUT_GROUPS) as [Group, ...Group[]];
  const folded = others.map(
    ([title, names]) => `<details><summary>${title}</summary>\n\n${inputTable(names, inputs)}\n\n</details>`,
  );
  return [inputTable(first, inputs), ...folded].join('\n\n');
}

type Group = [title: string, names: readonly string[]];

function inputTable(names: readonly string[], inputs: Action['inputs']): string {
  const rows = names.map((name) => {
    const { description = '', default: value } = inputs[name] ?? {};
    return [`\`${name}\``, description, value ? `\`${value}\`` : ''];
  });
  return table(['Input', 'What it is', 'Default'], rows);
}

function outputTable({ outputs }: Action): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['Output', 'What it is'], rows);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the command of the README prints, by the sources as they are now. */
function planOfExamples(): string {
  const args = ['src/main.ts', 'plan', '--root', 'examples', '--catalogue', 'snapshot'];
  return execFileSync(process.execPath, args, {
    cwd: fileURLToPath(ROOT),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}
