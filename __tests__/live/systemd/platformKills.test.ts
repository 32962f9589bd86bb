/** Every step of the platform, cut off before each call that changes something, and done again. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Platform } from '../../../src/platforms/platform.ts';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import { buildOf } from '../../upgrade/world.ts';
import { type Machine, startMachine } from './machine.ts';
import { FORMER, type TinyUnit, tinyJar, tinyUnit } from './tinyUnit.ts';

const RUN = '20261008T120000Z-1a2b3c';
/** Needs another Java, so that both drop-ins are in play. */
const TARGET = 'v0.53.4';

let machine: Machine;
let jars: JarServer;
beforeAll(async () => {
  [machine, jars] = await Promise.all([startMachine(), startJarServer()]);
  await machine.exec('useradd', '--system', 'metabase');
  const path = join(machine.folder, `${TARGET}.jar`);
  await writeFile(path, tinyJar(TARGET));
  jars.files.set(`/${TARGET}/metabase.jar`, path);
});
afterAll(async () => {
  for (const one of [machine, jars]) await one?.[Symbol.asyncDispose]();
});

const STEPS: Readonly<Record<string, (platform: Platform) => Promise<unknown>>> = {
  fetch: (platform) => platform.fetch(buildOf(TARGET)),
  stop: (platform) => platform.stop(RUN, 60_000),
  swap: (platform) => platform.swap(RUN, buildOf(TARGET)),
  start: (platform) => platform.start(RUN),
  putBack: (platform) => platform.putBack(RUN),
  restoreScale: (platform) => platform.restoreScale(RUN),
  finish: (platform) => platform.finish(RUN),
};

const UP_TO: readonly (readonly [step: string, before: readonly string[]])[] = [
  ['stop', ['fetch']],
  ['swap', ['fetch', 'stop']],
  ['start', ['fetch', 'stop', 'swap']],
  ['putBack', ['fetch', 'stop', 'swap', 'start', 'stop']],
  ['restoreScale', ['fetch', 'stop', 'swap', 'start']],
  ['finish', ['fetch', 'stop', 'swap', 'start', 'restoreScale']],
];

// One after the other: when one of them has systemd read its units anew, it does so for all.
describe.each(UP_TO)('%s', (step, before) => {
  it('can be cut off before every change, and is finished by doing it again', async () => {
    const { calls, end } = await cutOff(before, step, Number.POSITIVE_INFINITY);
    expect(calls).toBeGreaterThan(0);
    for (let call = 1; call <= calls; call++) {
      const other = await cutOff(before, step, call);
      expect(other.end, `${step}, cut off before call ${call} of ${calls}`).toEqual(end);
    }
  });
});

/** What is left when a step was cut off, and then done again by another process. */
async function cutOff(before: readonly string[], step: string, dieBefore: number) {
  await using tiny = await tinyUnit(machine, jars);
  const options = { javaHomes: { 21: await tiny.home(21) } };
  for (const one of before) await STEPS[one]?.(tiny.platform(options).platform);
  const { platform, calls } = tiny.platform(options, dieBefore);
  const work = STEPS[step]?.(platform);
  if (dieBefore === Number.POSITIVE_INFINITY) await work;
  else {
    await expect(work).rejects.toThrow('killed');
    await STEPS[step]?.(tiny.platform(options).platform);
  }
  return { calls: calls(), end: await endOf(tiny, options) };
}

async function endOf(tiny: TinyUnit, options: object) {
  const { platform } = tiny.platform(options);
  const process = await platform.process();
  if (process.state === 'running') await vi.waitFor(() => answering(tiny), { timeout: 60_000 });
  const anonymous = (text: string) =>
    text
      .replaceAll(tiny.folder, '')
      .replaceAll(tiny.unit, '')
      .replace(/PORT=\d+/, '');
  return {
    process: { ...process, since: undefined },
    inPlace: await platform.inPlace(RUN),
    answers: anonymous(JSON.stringify((await tiny.answers()) ?? null)),
    kept: await tiny.kept(),
    unit: anonymous(await tiny.cat()),
    restart: await tiny.show('Restart', 'NeedDaemonReload'),
    former: FORMER,
  };
}

async function answering({ answers }: TinyUnit): Promise<void> {
  if ((await answers()) === undefined) throw new Error('the unit does not answer yet');
}
