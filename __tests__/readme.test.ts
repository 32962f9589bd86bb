import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renewed } from '../scripts/update-readme.ts';
import { DEFAULTS, INPUT_NAMES } from '../src/config/inputs.ts';
import { noOutputs } from '../src/report/outputs.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const action = parse(read('action.yml'));

describe('action.yml', () => {
  it('has the inputs of the schema, in its order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
  });

  // The token's default is an expression that only a runner can fill in.
  it.each(INPUT_NAMES.filter((name) => name !== 'token'))('has the default of the schema for %s', (name) => {
    expect(action.inputs[name].default).toBe(DEFAULTS[name]);
  });

  it('has the outputs that are set', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(noOutputs()));
  });

  const described = [...Object.entries(action.inputs), ...Object.entries(action.outputs)] as [string, Described][];
  it.each(described)('describes %s in a sentence', (_, { description }) => {
    expect(description).toMatch(/^\S.*\.$/s);
  });
});

interface Described {
  readonly description: string;
}

describe('README.md', () => {
  it('has the tables, the workflow and the plan as they are; npm run readme renews them', () => {
    const readme = read('README.md');
    expect(readme).toBe(renewed(readme));
  });

  it('says which part has no place to go', () => {
    expect(() => renewed('<!-- inputs -->\n<!-- /inputs -->')).toThrow('<!-- outputs --> and <!-- /outputs -->');
  });

  it('has the workflow of the examples', () => {
    expect(read('README.md')).toContain(
      `\`\`\`yaml\n${read('examples/workflows/metabase-upgrade.yml').trimEnd()}\n\`\`\``,
    );
  });
});

describe('links', () => {
  const pages = [...readdirSync(ROOT), ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
  const links = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => linksOf(read(page)).map((to) => [page, to]));

  it.each(links)('%s -> %s', (page = '', to = '') => {
    const [path = '', heading] = to.split('#');
    const target = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
    expect(existsSync(target)).toBe(true);
    if (heading !== undefined) expect(headingsOf(readFileSync(target, 'utf8'))).toContain(heading);
  });
});

/** Relative links, outside of code. */
function linksOf(text: string): readonly string[] {
  const prose = text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[()]/g, ''));
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((found) => found[1] as string)
    .filter((to) => !/^[a-z]+:/.test(to));
}

/** As GitHub names them: lower case, spaces to hyphens, other signs left out. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map((found) =>
    (found[1] as string)
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
