import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { dockerEngine } from '../../../src/gateways/dockerEngine.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { FORMER, RUN, STEPS, STOP, TARGET } from './dockerSteps.ts';
import { livePlatform, scope } from './instance.ts';
import { docker, REPOSITORY, tinyMetabase } from './tinyMetabase.ts';

const STEP = fileURLToPath(new URL('dockerStep.ts', import.meta.url));
const engine = await dockerEngine();

beforeAll(async () => {
  for (const tag of [FORMER, STOP, TARGET]) await tinyMetabase(tag);
});

const UP_TO: readonly (readonly [string, readonly string[]])[] = [
  ['stop', []],
  ['swap', ['stop']],
  ['start', ['stop', 'swap']],
  ['stop', ['stop', 'swap', 'start']],
  ['swap again', ['stop', 'swap', 'start', 'stop']],
  ['putBack', ['stop', 'swap', 'start', 'stop']],
  ['restoreScale', ['stop', 'swap', 'start']],
  ['restoreScale', ['stop', 'swap', 'putBack', 'start']],
  ['finish', ['stop', 'swap', 'start', 'restoreScale']],
  ['finish', ['stop', 'swap', 'putBack', 'start', 'restoreScale']],
  ['runOnce', ['stop']],
];

describe.each(UP_TO)('%s after %j', (step, before) => {
  it('can be killed before every change, and is finished by doing it again', async () => {
    const { calls, end: wanted } = await instance(before, async (child) => Number((await child(step, 0)).output));
    expect(calls).toBeGreaterThan(0);
    const rows: string[] = [];
    for (let call = 1; call <= calls; call++) {
      const { end, calls: told } = await instance(before, async (child) => {
        const killed = await child(step, call);
        expect(killed.signal).toBe('SIGKILL');
        const again = await child(step, 0);
        expect(again.output).toMatch(/^\d+$/);
        return Number(again.output);
      });
      rows.push(`${step}, killed before call ${call} of ${calls}: ${told} calls to finish`);
      expect(end, rows.at(-1)).toEqual(wanted);
    }
  });
});

type Child = (step: string, killBefore: number) => Promise<{ signal: string | null; output: string }>;

/** A running instance after these steps; what work leaves behind. */
async function instance(before: readonly string[], work: (child: Child) => Promise<number>) {
  await using own = scope();
  await using folder = await temporaryFolder();
  const network = await own.network('net', '10.213.9.0/24');
  const second = await own.network('net2');
  const options = ['--network', network, '--ip', '10.213.9.40', '--network-alias', 'bi', '--restart', 'unless-stopped'];
  const image = `${REPOSITORY}:${FORMER}`;
  await docker('create', '--name', own.name, ...options, '-v', '/metabase.db', '--env', 'MB_DB_HOST=db', image);
  await docker('network', 'connect', '--alias', 'second', second, own.name);
  await docker('start', own.name);
  const former = await engine.container(own.name);
  await docker('exec', own.name, 'sh', '-c', 'echo kept > /metabase.db/proof');
  const platform = await livePlatform(own.name, folder.path);
  for (const step of before) await STEPS[step]?.(platform, RUN);
  const child: Child = (step, killBefore) =>
    new Promise((done) => {
      const args = [STEP, own.name, folder.path, step, String(killBefore)];
      execFile(process.execPath, args, (error, stdout, stderr) =>
        done({ signal: error?.signal ?? null, output: error && !error.signal ? stderr : stdout }),
      );
    });
  const calls = await work(child);
  const names = await own.containers();
  const found = await Promise.all(names.map((name) => engine.container(name)));
  const end = {
    containers: found.map((container) => ({
      name: container?.Name.replace(own.name, 'NAME'),
      former: container?.Id === former?.Id,
      image: container?.Config.Image,
      running: container?.State.Running,
      restart: container?.HostConfig.RestartPolicy?.Name,
      volume: container?.Mounts[0]?.Name === former?.Mounts[0]?.Name,
      networks: Object.entries(container?.NetworkSettings.Networks ?? {})
        .map(([name, { Aliases, IPAMConfig }]) => ({
          name: name.replace(own.name, 'NAME'),
          aliases: Aliases?.filter((alias) => !container?.Id.startsWith(alias)),
          address: IPAMConfig?.IPv4Address ?? null,
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
    inPlace: await platform.inPlace(RUN),
    note: existsSync(join(folder.path, 'platform.json')),
  };
  return { calls, end };
}
