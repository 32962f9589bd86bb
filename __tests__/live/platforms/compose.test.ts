import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { runProcess } from '../../../src/gateways/process.ts';
import { composePlatform } from '../../../src/platforms/compose/composePlatform.ts';
import type { InPlace, Platform } from '../../../src/platforms/platform.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { SNAPSHOT } from '../../manifests/inMemoryTree.ts';
import { FORMER, RUN, STOP, TARGET } from './dockerSteps.ts';
import { build, liveSeams, scope } from './instance.ts';
import { docker, REPOSITORY, tinyMetabase } from './tinyMetabase.ts';

beforeAll(async () => {
  for (const tag of [FORMER, STOP, TARGET]) await tinyMetabase(tag);
});

const FILE = `# The team's own.
version: "2.4"
services:
  bi:
    image: ${REPOSITORY}:${FORMER}   # pinned
    restart: always
    environment: { MB_DB_TYPE: postgres, MB_DB_HOST: db }
    volumes: [/plugins]
  other:
    image: ${REPOSITORY}:${FORMER}
`;
const WITH_VARIABLE = FILE.replace(
  `bi:\n    image: ${REPOSITORY}:${FORMER}`,
  `bi:\n    image: ${REPOSITORY}:v0.\${VERSION}`,
);

async function project(
  files: Readonly<Record<string, string>>,
  scale = 1,
  more: { files?: string[]; envFiles?: string[] } = {},
) {
  const own = scope();
  const folder = await temporaryFolder(files);
  const state = await temporaryFolder();
  const named = [
    ...(more.files ?? []).flatMap((file) => ['-f', file]),
    ...(more.envFiles ?? []).flatMap((file) => ['--env-file', file]),
  ];
  const compose = async (...args: string[]) => {
    const { exitCode, stderr } = await runProcess('docker-compose', [...named, '-p', own.name, ...args], {
      cwd: folder.path,
    });
    if (exitCode !== 0) throw new Error(stderr);
  };
  await compose('up', '--detach', '--scale', `bi=${scale}`);
  const options = {
    directory: folder.path,
    files: [],
    envFiles: [],
    ...more,
    project: own.name,
    service: 'bi',
    images: [],
    catalogue: SNAPSHOT,
  };
  /** @param cutBefore the change before which all ends: whatever comes after it never happens */
  const platform = async (cutBefore = 0) => {
    const { note, ...seams } = await liveSeams(state.path);
    let changes = 0;
    const change = <Answer>(work: () => Promise<Answer>) => {
      if (cutBefore > 0 && ++changes >= cutBefore) return Promise.reject(new Error('cut off'));
      return work();
    };
    return composePlatform(options, {
      ...seams,
      note: { ...note, write: (value) => change(() => note.write(value)), forget: () => change(note.forget) },
      run: (program, args, inFolder) =>
        args.includes('up') || args.includes('config')
          ? change(() => runProcess(program, args, inFolder))
          : runProcess(program, args, inFolder),
    });
  };
  return {
    own,
    compose,
    platform,
    text: (file: string) => readFile(join(folder.path, file), 'utf8'),
    folder,
    async [Symbol.asyncDispose]() {
      await compose('down', '--volumes', '--remove-orphans');
      await folder[Symbol.asyncDispose]();
      await state[Symbol.asyncDispose]();
    },
  };
}

const imagesOf = async (name: string) =>
  (await docker('ps', '--all', '--filter', `name=${name}_`, '--format', '{{.Names}} {{.Image}} {{.State}}'))
    .split('\n')
    .sort();

describe.each([
  ['the file', { 'docker-compose.yml': FILE }, 'docker-compose.yml', {}],
  ['.env', { 'docker-compose.yml': WITH_VARIABLE, '.env': `VERSION=${FORMER.slice(3)}\n` }, '.env', {}],
  [
    'a file of another name, over another',
    { 'base.yml': FILE, 'prod.yml': `version: "2.4"\nservices: { bi: { image: "${REPOSITORY}:${FORMER}" } }\n` },
    'prod.yml',
    { files: ['base.yml', 'prod.yml'] },
  ],
] as const)('pinned in %s', (_, files, file, more) => {
  it('goes over two stops and comes to its end', async () => {
    await using at = await project(files, 1, more as { files?: string[] });
    const platform = await at.platform();
    const told = await platform.inspect();
    expect({ ...told, environment: undefined }).toMatchObject({
      build: build(FORMER),
      nodes: 1,
      dangers: [],
      notes: [],
    });
    const volume = await docker('inspect', '--format', '{{(index .Mounts 0).Name}}', `${at.own.name}_bi_1`);
    await platform.stop(RUN, 30_000);
    expect(await platform.process()).toEqual({ state: 'stopped', exitCode: 143 });
    expect(await platform.inPlace(RUN)).toBe('former');
    for (const stop of [STOP, TARGET]) {
      await platform.swap(RUN, build(stop));
      expect(await platform.inPlace(RUN)).toBe('next');
      expect(await platform.process()).toEqual({ state: 'stopped' });
      await (await at.platform()).start(RUN);
      await until(async () =>
        (await (await fetch(`${await platform.url()}/api/session/properties`)).text()).includes(stop),
      );
      expect(await docker('inspect', '--format', '{{.HostConfig.RestartPolicy.Name}}', `${at.own.name}_bi_1`)).toBe(
        'no',
      );
      if (stop === STOP) await platform.stop(RUN, 30_000);
    }
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(await docker('inspect', '--format', '{{.HostConfig.RestartPolicy.Name}}', `${at.own.name}_bi_1`)).toBe(
      'always',
    );
    expect(await docker('inspect', '--format', '{{(index .Mounts 0).Name}}', `${at.own.name}_bi_1`)).toBe(volume);
    expect(await at.text(file)).toBe(edited(files, file, TARGET));
    expect(await imagesOf(at.own.name)).toEqual([
      `${at.own.name}_bi_1 ${REPOSITORY}:${TARGET} running`,
      `${at.own.name}_other_1 ${REPOSITORY}:${FORMER} running`,
    ]);
  });

  it('goes back to the same files', async () => {
    await using at = await project(files, 1, more as { files?: string[] });
    const platform = await at.platform();
    await platform.stop(RUN, 30_000);
    await platform.putBack(RUN);
    await platform.swap(RUN, build(STOP));
    await platform.swap(RUN, build(STOP));
    await platform.putBack(RUN);
    await platform.putBack(RUN);
    expect(await platform.inPlace(RUN)).toBe('former');
    expect(await at.text(file)).toBe((files as Readonly<Record<string, string>>)[file]);
    await platform.start(RUN);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect((await platform.process()).state).toBe('running');
  });
});

it('takes several nodes to one and back', async () => {
  await using at = await project({ 'docker-compose.yml': FILE }, 3);
  const platform = await at.platform();
  expect((await platform.inspect()).nodes).toBe(3);
  const running = (tag: string) => [1, 2, 3].map((node) => `${at.own.name}_bi_${node} ${REPOSITORY}:${tag} running`);
  const nodes = async () => (await imagesOf(at.own.name)).filter((one) => one.includes('_bi_'));
  await platform.stop(RUN, 30_000);
  await platform.putBack(RUN);
  await platform.start(RUN);
  await platform.restoreScale(RUN);
  expect(await nodes()).toEqual(running(FORMER));
  await platform.stop(RUN, 30_000);
  await platform.swap(RUN, build(STOP));
  await platform.start(RUN);
  expect(await nodes()).toEqual([running(STOP)[0]]);
  await platform.restoreScale(RUN);
  await platform.finish(RUN);
  expect(await nodes()).toEqual(running(STOP));
});

it('undoes the edit when compose would run something else', async () => {
  const files = { 'docker-compose.yml': WITH_VARIABLE, '.env': `VERSION=${FORMER.slice(3)}\n` };
  await using at = await project(files);
  const platform = await at.platform();
  await platform.stop(RUN, 30_000);
  process.env.VERSION = FORMER.slice(3);
  try {
    await expect(platform.swap(RUN, build(STOP))).rejects.toThrow('something else sets it');
  } finally {
    delete process.env.VERSION;
  }
  expect(await at.text('.env')).toBe(files['.env']);
});

it('is finished from an edit that compose never saw', async () => {
  await using at = await project({ 'docker-compose.yml': FILE });
  const platform = await at.platform();
  await platform.stop(RUN, 30_000);
  const note = await liveSeams(at.folder.path);
  expect(await note.note.read()).toBeUndefined();
  await platform.swap(RUN, build(STOP));
  await at.folder.write({ 'docker-compose.yml': edited({ 'docker-compose.yml': FILE }, 'docker-compose.yml', TARGET) });
  expect(await platform.inPlace(RUN)).toBe('neither');
  await platform.putBack(RUN);
  expect(await platform.inPlace(RUN)).toBe('former');
  expect(await at.text('docker-compose.yml')).toBe(FILE);
});

it('is finished from a container that compose had renamed and not made anew', async () => {
  await using at = await project({ 'docker-compose.yml': FILE });
  const platform = await at.platform();
  await platform.stop(RUN, 30_000);
  // docker-compose 1 makes way for the new one like this (docker/compose `service.py`, `recreate_container`).
  await docker('rename', `${at.own.name}_bi_1`, `0123456789ab_${at.own.name}_bi_1`);
  await platform.swap(RUN, build(STOP));
  expect(await platform.inPlace(RUN)).toBe('next');
  await platform.start(RUN);
  expect((await imagesOf(at.own.name)).filter((one) => one.includes('_bi_'))).toHaveLength(1);
});

it('can be cut off before every change of a swap and of the way back', async () => {
  await using at = await project({ 'docker-compose.yml': FILE });
  const whole = await at.platform();
  await whole.stop(RUN, 30_000);
  const steps: readonly [(platform: Platform) => Promise<void>, InPlace, string][] = [
    [(platform) => platform.swap(RUN, build(STOP)), 'next', edited({ f: FILE }, 'f', STOP)],
    [(platform) => platform.putBack(RUN), 'former', FILE],
  ];
  for (const [step, inPlace, text] of steps) {
    for (let cut = 1, done = false; !done; cut++) {
      const [other] = steps.filter(([one]) => one !== step);
      await other?.[0](whole);
      done = await step(await at.platform(cut)).then(
        () => true,
        () => false,
      );
      await step(whole);
      expect([await whole.inPlace(RUN), await at.text('docker-compose.yml')]).toEqual([inPlace, text]);
      expect((await imagesOf(at.own.name)).filter((one) => one.includes('_bi_'))).toHaveLength(1);
    }
  }
});

it('runs one command with the settings of the service', async () => {
  await using at = await project({ 'docker-compose.yml': FILE });
  const platform = await at.platform();
  expect(await platform.runOnce(build(STOP), 'migrate down')).toEqual({
    exitCode: 0,
    output: 'command: migrate down (1)\nsettings: db\n',
  });
  expect(await platform.commandRuns()).toBe(false);
  expect((await imagesOf(at.own.name)).length).toBe(2);
});

it('tells of a pin that is elsewhere, and of files that say another version', async () => {
  await using at = await project({ 'docker-compose.yml': FILE });
  const platform = await at.platform();
  await at.folder.write({ 'docker-compose.yml': FILE.replace(FORMER, STOP) });
  expect((await platform.inspect()).notes).toEqual([expect.stringContaining(`say ${REPOSITORY}:${STOP}`)]);
  await at.folder.write({ 'docker-compose.yml': FILE.replace(FORMER, 'latest') });
  expect((await platform.inspect()).dangers).toEqual([expect.stringContaining('docker-compose.yml:5')]);
  await at.folder.write({ 'docker-compose.yml': FILE });
});

function edited(files: Readonly<Record<string, string>>, file: string, tag: string): string {
  return (files[file] ?? '').replace(FORMER.slice(3), tag.slice(3));
}

async function until(work: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    if (await work().catch(() => false)) return;
    if (attempt > 100) throw new Error('It never came to be.');
    await setTimeout(100);
  }
}
