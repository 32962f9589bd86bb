import { readdir, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { DatabaseGateways } from '../../../src/databases/gateways.ts';
import { h2Database } from '../../../src/databases/h2/h2.ts';
import { Failure } from '../../../src/failure.ts';
import { systemClock } from '../../../src/gateways/clock.ts';
import { systemFiles } from '../../../src/gateways/files.ts';
import { createBackup } from '../../../src/upgrade/backupStore/create.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';

/** Written by H2 2.1.214. */
const HEADER = 'H:2,block:4,blockSize:1000,chunk:3,clean:1,created:1a209569f89,format:2,version:3,fletcher:7b0845ec\n';

it('reads a dump from end to end where there is time for it, and keeps none that fails', async () => {
  await using home = await temporaryFolder();
  const file = `${home.path}/metabase.db`;
  await writeFile(`${file}.mv.db`, HEADER.padEnd(8192, '\0'));
  const gateways = { files: systemFiles } as unknown as DatabaseGateways;
  const unreadable = {
    ...h2Database({ engine: 'h2', file, given: true }, gateways),
    verify: () => Promise.reject(new Failure('a block can not be read')),
  };
  const store = { folder: `${home.path}/backups`, files: systemFiles, clock: systemClock };
  const about = { deployment: 'a', metabase: { version: 'v0.58.1', edition: 'oss' }, by: 'test' } as const;
  await expect(createBackup(store, unreadable, about, { readInFull: true })).rejects.toThrow('a block can not be read');
  expect(await readdir(store.folder)).toEqual([]);
  const { id } = await createBackup(store, unreadable, about);
  expect(await readdir(store.folder)).toEqual([id]);
});
