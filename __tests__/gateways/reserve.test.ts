import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { despiteFullDisk, putSpaceBy } from '../../src/gateways/reserve.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('space that was put by', () => {
  it('is given back at the end', async () => {
    await using folder = await temporaryFolder();
    const giveBack = await putSpaceBy(folder.path);
    expect(await readdir(folder.path)).toEqual(['reserve']);
    await giveBack();
    expect(await readdir(folder.path)).toEqual([]);
  });

  it.each(['ENOSPC', 'EDQUOT'])('is used when a write fails with %s, and only then', async (code) => {
    await using folder = await temporaryFolder();
    const giveBack = await putSpaceBy(folder.path);
    let tries = 0;
    const write = async () => {
      tries++;
      if (existsSync(join(folder.path, 'reserve'))) throw Object.assign(new Error(code), { code });
      return 'written';
    };
    expect(await despiteFullDisk(folder.path, async () => 'at once')).toBe('at once');
    expect(existsSync(join(folder.path, 'reserve'))).toBe(true);
    expect(await despiteFullDisk(folder.path, write)).toBe('written');
    expect(tries).toBe(2);
    await giveBack();
  });

  it('does not hide what else is wrong', async () => {
    await using folder = await temporaryFolder();
    const giveBack = await putSpaceBy(folder.path);
    const fail = (code: string) => async () => {
      throw Object.assign(new Error(code), { code });
    };
    await expect(despiteFullDisk(folder.path, fail('EIO'))).rejects.toThrow('EIO');
    expect(await readdir(folder.path)).toEqual(['reserve']);
    await expect(despiteFullDisk(folder.path, fail('ENOSPC'))).rejects.toThrow('ENOSPC');
    await giveBack();
  });
});
