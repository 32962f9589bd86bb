import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunProcess } from '../../src/gateways/process.ts';
import { composeTool } from '../../src/platforms/compose/composeTool.ts';
import { processOf } from '../../src/platforms/compose/nodes.ts';
import { readServiceConfig } from '../../src/platforms/compose/serviceConfig.ts';
import { findServicePin, type PinSearch, writeServicePin } from '../../src/platforms/compose/servicePin.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';
import { SNAPSHOT, versionOf } from '../manifests/inMemoryTree.ts';
import { containerWith } from './containers.ts';

type Texts = Readonly<Record<string, string>>;
const service = (image: string, more = '') => `services:\n  bi:\n    image: ${image}\n${more}`;

async function searchIn(files: Texts, more: Partial<PinSearch> = {}) {
  const folder = await temporaryFolder(files);
  const search: PinSearch = {
    directory: folder.path,
    files: [],
    envFiles: [],
    service: 'bi',
    images: [],
    catalogue: SNAPSHOT,
    ...more,
  };
  const text = (file: string) => readFile(join(folder.path, file), 'utf8');
  return { search, text, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describe('the pin of a service', () => {
  it.each<[string, Texts, Partial<PinSearch>, string, string]>([
    ['its image', { 'compose.yaml': service('metabase/metabase:v0.57.1') }, {}, 'compose.yaml', 'v0.57.1'],
    ['quoted', { 'compose.yml': service('"r.io:5000/metabase/metabase:v0.57.1"') }, {}, 'compose.yml', 'v0.57.1'],
    [
      'a variable',
      { 'docker-compose.yml': service('metabase/metabase:${TAG}'), '.env': 'TAG=v0.57.1\n' },
      {},
      '.env',
      'v0.57.1',
    ],
    [
      'a part of a tag',
      { 'docker-compose.yml': service('metabase/metabase:v0.${V}'), '.env': 'V=57.1\n' },
      {},
      '.env',
      '57.1',
    ],
    [
      'a default',
      { 'docker-compose.yml': service('metabase/metabase:${TAG:-v0.57.1}') },
      {},
      'docker-compose.yml',
      'v0.57.1',
    ],
    [
      'another file of variables',
      { 'docker-compose.yml': service('metabase/metabase:${TAG}'), 'prod.env': 'TAG=v0.57.1' },
      { envFiles: ['prod.env'] },
      'prod.env',
      'v0.57.1',
    ],
    [
      'the file that goes over',
      {
        'docker-compose.yml': service('metabase/metabase:v0.50.1'),
        'docker-compose.override.yml': service('metabase/metabase:v0.57.1'),
      },
      {},
      'docker-compose.override.yml',
      'v0.57.1',
    ],
    [
      'an anchor',
      { 'compose.yaml': `x-bi: &bi\n  image: metabase/metabase:v0.57.1\nservices:\n  bi:\n    <<: *bi\n` },
      {},
      'compose.yaml',
      'v0.57.1',
    ],
    [
      'no other service',
      { 'compose.yaml': service('metabase/metabase:v0.57.1', '  old:\n    image: metabase/metabase:v0.50.1\n') },
      {},
      'compose.yaml',
      'v0.57.1',
    ],
    [
      'a name of the user',
      { 'compose.yaml': service('our/bi:v0.57.1') },
      { images: ['our/bi'] },
      'compose.yaml',
      'v0.57.1',
    ],
  ])('%s', async (_, files, more, file, text) => {
    await using at = await searchIn(files, more);
    const { pin } = await findServicePin(at.search);
    expect({ file: pin.file, text: pin.text }).toEqual({ file, text });
    await writeServicePin(at.search, versionOf('58.3'));
    expect((await findServicePin(at.search)).pin.version).toEqual(versionOf('58.3'));
    for (const [name, before] of Object.entries(files)) {
      expect(await at.text(name)).toBe(name === file ? before.replace('57.1', '58.3') : before);
    }
    await writeServicePin(at.search, versionOf('57.1'));
    expect(await at.text(file)).toBe(files[file]);
  });

  it.each<[string, Texts, Partial<PinSearch>, string]>([
    ['no file', {}, {}, 'No image of the service bi was found'],
    [
      'no such service',
      { 'compose.yaml': service('metabase/metabase:v0.57.1') },
      { service: 'metabase' },
      'No image of the service metabase',
    ],
    ['a file that is not there', {}, { files: ['prod.yml'] }, 'prod.yml in'],
    ['a file outside', {}, { files: ['../x.yml'] }, "can't be used"],
    ['a floating tag', { 'compose.yaml': service('metabase/metabase:latest') }, {}, "(compose.yaml:3) can't be moved"],
    ['a rolling tag', { 'compose.yaml': service('metabase/metabase:v0.57.x') }, {}, 'which moves by itself'],
    [
      'a digest',
      { 'compose.yaml': service(`metabase/metabase:v0.57.1@sha256:${'a'.repeat(64)}`) },
      {},
      "(compose.yaml:3) can't be moved",
    ],
    [
      'a variable that is set nowhere',
      { 'compose.yaml': service('metabase/metabase:${TAG}') },
      {},
      "(compose.yaml:3) can't be moved",
    ],
    [
      'an image of somebody else',
      { 'compose.yaml': service('postgres:16') },
      {},
      'what sets its tag is in none of the files compose.yaml',
    ],
  ])('is refused: %s', async (_, files, more, told) => {
    await using at = await searchIn(files, more);
    await expect(findServicePin(at.search)).rejects.toThrow(told);
  });
});

describe('compose itself', () => {
  const project = { directory: '/srv/bi', files: ['a.yml', 'b.yml'], envFiles: ['prod.env'], project: 'bi' };
  function recording(there: readonly string[], exitCode = 0) {
    const calls: string[] = [];
    const run: RunProcess = async (program, args, options) => {
      const line = [program, ...args].join(' ');
      if (args.at(-1) === 'version') {
        if (there.includes(line)) return { exitCode: 0, stdout: '', stderr: '' };
        if (program !== 'docker') throw new Error('ENOENT');
        return { exitCode: 1, stdout: '', stderr: '' };
      }
      calls.push(`${options?.cwd}: ${line}`);
      return { exitCode, stdout: '', stderr: 'no such service' };
    };
    return { calls, run };
  }
  const named = '--file a.yml --file b.yml --env-file prod.env --project-name bi';

  it.each([
    [
      'the plugin first',
      ['docker compose version', 'docker-compose version'],
      `/srv/bi: docker compose ${named} ps -q`,
    ],
    ['the program of its own', ['docker-compose version'], `/srv/bi: docker-compose ${named} ps -q`],
  ])('is %s', async (_, there, wanted) => {
    const { calls, run } = recording(there);
    await composeTool(project, run)('ps', '-q');
    expect(calls).toEqual([wanted]);
  });

  it('is missing, fails, or has a name that it would not take', async () => {
    await expect(composeTool(project, recording([]).run)('ps')).rejects.toThrow('Neither "docker compose" nor');
    const failing = composeTool(project, recording(['docker-compose version'], 1).run);
    await expect(failing('ps')).rejects.toThrow('"docker-compose ps" in /srv/bi ended with 1:\n  no such service');
    expect(() => composeTool({ ...project, project: '--help' }, recording([]).run)).toThrow(
      'no name of a compose project',
    );
  });
});

describe('what compose makes of the files', () => {
  it.each([
    [service('m:1'), { image: 'm:1', isBuilt: false }],
    ['services:\n  bi:\n    build: .\n', { image: undefined, isBuilt: true }],
    ['services:\n  bi: {}\n', { image: undefined, isBuilt: false }],
    [
      'services:\n  bi:\n    environment:\n      MB_DB_PORT: 5432\n      MB_DB_PASS: null\n',
      { image: undefined, isBuilt: false, environment: { MB_DB_PORT: '5432' } },
    ],
  ])('%j', (text, wanted) => {
    expect(readServiceConfig(text, 'bi')).toEqual({ environment: {}, ...wanted });
  });

  it.each(['', 'services: {}', 'services:\n  other: {}'])('%j has no such service', (text) => {
    expect(() => readServiceConfig(text, 'bi')).toThrow('There is no service bi');
  });
});

it('tells the state of all nodes together', () => {
  const node = (Running: boolean, Restarting = false) =>
    containerWith({ State: { Running, Restarting, ExitCode: 1, StartedAt: '2026-10-08T12:00:00Z' } });
  expect(processOf([])).toEqual({ state: 'absent' });
  expect(processOf([node(false), node(true)]).state).toBe('running');
  expect(processOf([node(true), node(true, true)]).state).toBe('restarting');
  expect(processOf([node(false)])).toEqual({ state: 'stopped', exitCode: 1 });
});
