/** A platform of Azure on the double, with a clock that stands still until somebody sleeps. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { keptNote } from '../../src/gateways/keptNote.ts';
import type { AzureOptions, AzureSeams } from '../../src/platforms/azure/seams.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import type { Elsewhere } from '../../src/platforms/scratch.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';
import { az, type Cloud, GROUP } from './cloud.ts';

export const FROM = 'v0.58.3';
export const IMAGE = 'metabase/metabase';
export const DATABASE = { MB_DB_TYPE: 'postgres', MB_DB_HOST: 'db', MB_DB_DBNAME: 'metabase', MB_DB_PASS: 's3cret' };

export async function opened(
  make: (options: AzureOptions, seams: AzureSeams) => Platform,
  cloud: Cloud,
  app: string,
  more: Partial<AzureOptions> = {},
) {
  const folder = await temporaryFolder();
  const note = keptNote(join(folder.path, 'platform.json'));
  const looked: string[] = [];
  const masked: string[] = [];
  /** After what a scratch container would be made. */
  const models: Elsewhere[] = [];
  /** Fails the write of the next change, as if the process was killed then. */
  const kill = { after: Number.POSITIVE_INFINITY };
  let time = Date.parse('2026-10-08T12:00:00Z');
  const seams: AzureSeams = {
    note,
    async run(program, args, options) {
      if (program !== 'az') throw new Error(`${program} is not to be run`);
      if (isChange(args) && --kill.after < 0) throw new Error('killed');
      return az(cloud, args, options?.input);
    },
    clock: { now: () => new Date(time) },
    sleep: async (ms) => {
      time += ms;
    },
    async lookUp(image) {
      looked.push(image);
      return 'sha256:1';
    },
    mask: (secret) => void masked.push(secret),
    scratchHere: (app) => {
      const unused = async () => expect.unreachable('no container is started');
      const unneeded = { open: unused, process: unused, log: unused, api: unused, end: unused, remove: unused };
      const obstacles = async () => ['There is no Engine.'];
      return {
        ...unneeded,
        makesServers: true,
        apart: true,
        obstacles,
        start: async () => void models.push(await app()),
      };
    },
  };
  const options: AzureOptions = {
    ...{ resourceGroup: GROUP, app, subscription: undefined, images: [], installed: undefined },
    given: new Set(),
    ...more,
  };
  return {
    platform: make(options, seams),
    note,
    looked,
    masked,
    models,
    kill,
    /** Calls that change something. */
    changes: () => cloud.calls.filter(isChange).map(shortened),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

function isChange(args: readonly string[]): boolean {
  return /^(webapp (stop|start|config appsettings (set|delete)|sitecontainers)|appservice plan update|rest --method (patch|put|delete)|rest --method post .*activate)/.test(
    args.join(' '),
  );
}

/** Without what is the same in all. */
function shortened(args: readonly string[]): string {
  return args
    .join(' ')
    .replace(
      / --resource-group \S+| --output json| --subscription \S+|\/subscriptions\/\S+\/providers\/|\?api-version=\S+/g,
      '',
    )
    .replace(/ --name \S+/, '');
}
