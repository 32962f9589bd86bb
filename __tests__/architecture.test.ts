import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url)).replaceAll('\\', '/');
const LONGEST_MODULE = 200;

/**
 * Who may import whom, as in docs/architecture.md. A folder, or a single module without its ending; `types` are imports
 * that leave nothing behind at run time. Every part may import `failure`.
 */
const ARROWS: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  main: { values: ['config', 'action', 'commandLine'] },
  action: { values: ['config', 'modes', 'report', 'gateways'], types: ['planning'] },
  commandLine: { values: ['config', 'gateways', 'version', 'terminal', 'backupsAtTerminal'] },
  terminal: { values: ['config', 'modes', 'report'], types: ['gateways'] },
  backupsAtTerminal: { values: ['config', 'modes', 'report'], types: ['gateways'] },
  modes: {
    values: [
      ...['pulls', 'report', 'planning', 'manifests', 'manifests/documents', 'sources', 'instance', 'gateways'],
      ...['sources/registry', 'metabase', 'databases', 'databases/settings', 'upgrade', 'upgrade/backupStore'],
      'upgrade/rehearsal',
      ...['modes/platforms', 'manifests/recognisers/customPattern'],
      // What the configuration file says of files is applied once the files are known; check reads the base's own.
      ...[
        'config/glob',
        'config/resolveDeployments',
        'config/customPattern',
        'config/configFile',
        'config/inputs',
        'config/ignoreEntry',
        'config/liftIgnored',
      ],
    ],
    types: ['config', 'manifests/definitions', 'manifests/recognisers', 'platforms'],
  },
  // One file a platform: what the platform needs, put together from settings and gateways.
  'modes/platforms': {
    values: [
      ...[
        'modes',
        'platforms/docker',
        'platforms/docker/scratch',
        'platforms/compose',
        'platforms/command',
        'platforms/kubernetes',
      ],
      ...['platforms/azure', 'platforms/systemd', 'instance', 'sources'],
    ],
    types: ['config', 'gateways', 'platforms'],
  },
  pulls: {
    values: ['report', 'report/body', 'planning', 'sources', 'gateways', 'metabase', 'config/window'],
    types: ['config', 'manifests'],
  },
  report: { values: ['report/body/size', 'planning', 'metabase'], types: ['manifests', 'sources'] },
  // The text of a pull request as sections.
  'report/body': { values: ['report', 'planning', 'metabase'], types: ['manifests', 'sources'] },
  planning: { values: ['manifests', 'metabase'] },
  instance: { values: ['metabase'] },
  // The run: phases, journal, way back. Platforms are handed in; one module makes a database of an engine and the backups.
  upgrade: {
    values: ['instance', 'metabase', 'databases', 'databases/settings', 'upgrade/backupStore'],
    types: ['gateways', 'platforms'],
  },
  // The same on a copy: made, taken over every stop, and thrown away.
  'upgrade/rehearsal': {
    values: ['upgrade', 'upgrade/backupStore', 'databases', 'databases/settings', 'metabase'],
    types: ['gateways', 'platforms'],
  },
  // How an instance runs, with one folder for each way; the image of a registry is pulled with its credentials.
  platforms: { values: ['metabase'], types: ['gateways'] },
  'platforms/docker': {
    values: ['platforms', 'platforms/docker/scratch', 'gateways', 'sources/registry/reference', 'metabase'],
    types: ['sources/registry'],
  },
  // A second instance on a private network.
  'platforms/docker/scratch': { values: ['platforms', 'platforms/docker', 'gateways'] },
  'platforms/compose': {
    values: [
      'platforms',
      'platforms/docker',
      'platforms/docker/scratch',
      'manifests',
      'manifests/definitions',
      'gateways',
      'metabase',
    ],
    types: ['sources/registry'],
  },
  'platforms/systemd': { values: ['platforms', 'platforms/systemd/scratch', 'metabase'], types: ['gateways'] },
  // A second instance as a unit beside the live one.
  'platforms/systemd/scratch': { values: ['platforms', 'platforms/systemd', 'databases/settings/connectionUri'] },
  'platforms/command': { values: ['platforms', 'gateways', 'metabase'] },
  // The name of an image is read as the platform docker reads it.
  'platforms/azure': { values: ['platforms', 'platforms/docker/imageName', 'metabase'], types: ['gateways'] },
  // Of a container it knows the name of its image, and where an H2 database lies.
  'platforms/kubernetes': {
    values: [
      ...['platforms', 'platforms/kubernetes/scratch', 'platforms/docker/imageName', 'platforms/docker/settings'],
      ...['databases/settings/connectionUri', 'metabase'],
    ],
    types: ['gateways'],
  },
  // A second instance in pods beside the live ones.
  'platforms/kubernetes/scratch': { values: ['platforms', 'platforms/kubernetes'] },
  sources: { values: ['gateways', 'metabase'], types: ['config'] },
  // A client of the distribution API: it knows images and nothing of Metabase but where its JARs are.
  'sources/registry': { values: [], types: ['gateways'] },
  manifests: { values: ['manifests/documents', 'manifests/definitions', 'manifests/recognisers', 'metabase'] },
  'manifests/definitions': {
    values: ['manifests/assignments', 'manifests/deploysNothing', 'manifests/records'],
    types: ['manifests', 'manifests/documents'],
  },
  'manifests/documents': { values: [] },
  // The template syntax of variables and where a line starts are all that a recogniser knows of the folder above it.
  'manifests/recognisers': {
    values: ['manifests/template', 'manifests/assignments', 'manifests/place', 'metabase'],
    types: ['manifests', 'manifests/definitions', 'manifests/documents'],
  },
  config: { values: ['metabase'] },
  // One file or folder an engine; they are put together in openDatabase alone.
  databases: {
    values: ['databases/settings', 'databases/postgres', 'databases/mysql', 'databases/h2'],
    types: ['gateways'],
  },
  'databases/settings': { values: [], types: ['gateways'] },
  'databases/postgres': { values: ['databases'], types: ['databases/settings', 'gateways'] },
  'databases/mysql': { values: ['databases'], types: ['databases/settings', 'gateways'] },
  'databases/h2': { values: ['databases'], types: ['databases/settings', 'gateways'] },
  'upgrade/backupStore': { values: ['databases'], types: ['databases/settings', 'gateways'] },
  metabase: { values: [] },
  gateways: { values: [] },
  failure: { values: [] },
  version: { values: [] },
};

/** Reaching a file, a process, the network or GitHub is the business of these alone. */
const MAY_REACH_OUT = ['action', 'gateways'];
const REACHES_OUT =
  /^(node:(fs|child_process|http|https|http2|net|tls|dgram|dns|worker_threads)(\/|$)|@actions\/|@octokit\/|pg$|mysql2)/;

/** Nothing of Node at all: these could run anywhere. */
const PURE = [
  ...['metabase', 'manifests/documents', 'manifests/recognisers', 'planning', 'report', 'report/body'],
  'databases/settings',
];

interface Import {
  /** Path from src. */
  readonly by: string;
  readonly line: number;
  readonly specifier: string;
  /** Path from src of a module of ours. */
  readonly of: string | undefined;
  readonly typeOnly: boolean;
}

const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const imports = modules.flatMap((path) => importsOf(path, readFileSync(join(SRC, path), 'utf8')));
const own = imports.filter((one): one is Import & { of: string } => one.of !== undefined);

describe('reading imports', () => {
  it('sees every form of them', () => {
    const text = `import type { A } from './a.ts';
import { type B, type C } from '../x/b.ts';
import {
  d,
  type D,
} from './d.ts';
export { e } from './e.ts';
import './f.ts';
import list from './g.json' with { type: 'json' };
const late = await import('./h.ts');
const shape: import('./i.ts').I = late;
import fs from 'node:fs';`;
    expect(importsOf('m/me.ts', text).map(({ specifier, of, typeOnly }) => [specifier, of, typeOnly])).toEqual([
      ['./a.ts', 'm/a.ts', true],
      ['../x/b.ts', 'x/b.ts', true],
      ['./d.ts', 'm/d.ts', false],
      ['./e.ts', 'm/e.ts', false],
      ['./f.ts', 'm/f.ts', false],
      ['./g.json', 'm/g.json', false],
      ['./h.ts', 'm/h.ts', false],
      ['./i.ts', 'm/i.ts', false],
      ['node:fs', undefined, false],
    ]);
  });

  it('finds the modules of src', () => {
    expect(modules).toContain('main.ts');
    expect(own.length).toBeGreaterThan(modules.length);
  });
});

describe('the arrows', () => {
  it('name every part of src', () => {
    expect([...new Set(modules.map(partOf))].filter((part) => !(part in ARROWS))).toEqual([]);
  });

  it('point one way', () => {
    const wrong = own.filter(({ by, of, typeOnly }) => !allowed(partOf(by), of, typeOnly));
    expect(wrong.map(({ by, line, of, typeOnly }) => `${by}:${line} -> ${of}${typeOnly ? ' (type)' : ''}`)).toEqual([]);
  });

  it('forbid what they do not name', () => {
    expect(allowed('metabase', 'gateways/clock.ts', true)).toBe(false);
    expect(allowed('report', 'pulls/text.ts', false)).toBe(false);
    expect(allowed('report', 'manifests/pin.ts', false)).toBe(false);
    expect(allowed('report', 'manifests/pin.ts', true)).toBe(true);
    expect(allowed('manifests/recognisers', 'manifests/scan.ts', false)).toBe(false);
    expect(allowed('manifests/definitions', 'manifests/follow.ts', false)).toBe(false);
    expect(allowed('instance', 'gateways/clock.ts', true)).toBe(false);
    expect(allowed('config', 'gateways/process.ts', false)).toBe(false);
    expect(allowed('modes', 'config/settings.ts', false)).toBe(false);
    expect(allowed('modes', 'config/settings.ts', true)).toBe(true);
    const edges: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ];
    expect(circles(edges)).toEqual(['b', 'c']);
  });

  it('make no circle between folders at run time', () => {
    const edges = own
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ by, of }) => [topOf(by), topOf(of)] as const)
      .filter(([from, to]) => from !== to);
    expect(circles(edges)).toEqual([]);
  });

  it('make no circle between modules at run time', () => {
    expect(circles(own.filter(({ typeOnly }) => !typeOnly).map(({ by, of }) => [by, of] as const))).toEqual([]);
  });
});

describe('the outside', () => {
  it('is reached by gateways alone', () => {
    const wrong = imports.filter(
      ({ by, specifier, typeOnly }) =>
        !typeOnly && REACHES_OUT.test(specifier) && !MAY_REACH_OUT.some((part) => covers(part, by)),
    );
    expect(wrong.map(({ by, line, specifier }) => `${by}:${line} -> ${specifier}`)).toEqual([]);
  });

  it('is unknown to what is pure', () => {
    const wrong = imports.filter(({ by, specifier }) => PURE.includes(partOf(by)) && specifier.startsWith('node:'));
    expect(wrong.map(({ by, line, specifier }) => `${by}:${line} -> ${specifier}`)).toEqual([]);
  });
});

it(`no module is longer than ${LONGEST_MODULE} lines`, () => {
  const long = modules
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > LONGEST_MODULE);
  expect(long).toEqual([]);
});

/** Static imports and exports, imports for their effect, and `import('…')`, which counts as a value wherever it is. */
function importsOf(by: string, text: string): readonly Import[] {
  const forms = /^\s*(?:import|export)\b([^'";]*?)\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(forms)].map((found) => {
    const specifier = (found[2] ?? found[3] ?? found[4]) as string;
    const start = (found.index ?? 0) + (/\S/.exec(found[0])?.index ?? 0);
    return {
      by,
      line: text.slice(0, start).split('\n').length,
      specifier,
      of: specifier.startsWith('.') ? relative('.', join(dirname(by), specifier)) : undefined,
      typeOnly: isTypeOnly(found[1]),
    };
  });
}

/** `type { A }`, or names that are all marked as types. */
function isTypeOnly(clause: string | undefined): boolean {
  if (clause === undefined) return false;
  if (/^\s*type\b(?!\s*,|\s*$)/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false;
}

/** The key of ARROWS that a module belongs to: its folder, or its own name when it lies in src itself. */
function partOf(path: string): string {
  return dirname(path) === '.' ? path.replace(/\.[a-z]+$/, '') : dirname(path).replace(/^metabase\/.*/, 'metabase');
}

function topOf(path: string): string {
  return partOf(path).split('/')[0] as string;
}

function covers(target: string, path: string): boolean {
  return partOf(path) === target || path.replace(/\.[a-z]+$/, '') === target;
}

/** What lies outside src, such as package.json, is data and open to all; so is one's own folder. */
function allowed(from: string, to: string, typeOnly: boolean): boolean {
  if (to.startsWith('../') || partOf(to) === from || partOf(to) === 'failure') return true;
  const { values, types = [] } = ARROWS[from] ?? { values: [] };
  return [...values, ...(typeOnly ? types : [])].some((target) => covers(target, to));
}

/** Every node that can be reached from itself. */
function circles(edges: readonly (readonly [string, string])[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const reachable = (from: string) => {
    const seen = new Set<string>();
    const visit = (node: string): void => {
      for (const to of next.get(node) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        visit(to);
      }
    };
    visit(from);
    return seen;
  };
  return [...next.keys()].filter((node) => reachable(node).has(node));
}
