import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '../../../src/gateways/clock.ts';
import { dockerEngine, type Engine } from '../../../src/gateways/dockerEngine.ts';
import { keptNote } from '../../../src/gateways/keptNote.ts';
import { systemSleep } from '../../../src/gateways/sleep.ts';
import { dockerPlatform } from '../../../src/platforms/docker/dockerPlatform.ts';
import type { EngineSeams } from '../../../src/platforms/docker/seams.ts';
import type { Build } from '../../../src/platforms/platform.ts';
import { buildOf } from '../../upgrade/world.ts';
import { docker } from './tinyMetabase.ts';

/** The seams of a live platform; what a registry wants to know is nothing. */
export async function liveSeams(
  folder: string,
  wrap: (engine: Engine) => Engine = (engine) => engine,
): Promise<EngineSeams> {
  return {
    engine: wrap(await dockerEngine()),
    note: keptNote(join(folder, 'platform.json')),
    credentialsFor: async () => undefined,
    clock: systemClock,
    sleep: systemSleep,
    freeBytes: async () => 1e12,
  };
}

export async function livePlatform(container: string, folder: string) {
  return dockerPlatform({ container, images: [] }, await liveSeams(folder));
}

export function build(tag: string): Build {
  return buildOf(tag);
}

/** Names of everything that one test makes on the Engine, all removed when its scope ends. */
export interface Scope extends AsyncDisposable {
  readonly name: string;
  /** Networks of its own, `10.<n>.0.0/24`. */
  network(suffix: string, subnet?: string): Promise<string>;
  containers(): Promise<readonly string[]>;
}

export function scope(): Scope {
  const name = `mu-test-${randomBytes(4).toString('hex')}`;
  const networks: string[] = [];
  const containers = async () =>
    (await docker('ps', '--all', '--filter', `name=${name}`, '--format', '{{.Names}}'))
      .split('\n')
      .filter(Boolean)
      .sort();
  return {
    name,
    containers,
    async network(suffix, subnet) {
      const network = `${name}-${suffix}`;
      await docker('network', 'create', ...(subnet === undefined ? [] : ['--subnet', subnet]), network);
      networks.push(network);
      return network;
    },
    async [Symbol.asyncDispose]() {
      const left = await containers();
      // A volume without a name has been given to the next container by its name: no removal of a container takes it along.
      const format = '{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}} {{end}}{{end}}';
      const volumes =
        left.length === 0 ? [] : (await docker('inspect', '--format', format, ...left)).split(/\s+/).filter(Boolean);
      if (left.length > 0) await docker('rm', '--force', '--volumes', ...left);
      if (volumes.length > 0) await docker('volume', 'rm', '--force', ...new Set(volumes));
      for (const network of networks) await docker('network', 'rm', network);
    },
  };
}
