import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where what is slow to make is kept between runs: `METABASE_TESTS_CACHE`, else below `XDG_CACHE_HOME` or `~/.cache`. */
export function cacheFolder(): string {
  const { METABASE_TESTS_CACHE, XDG_CACHE_HOME } = process.env;
  return METABASE_TESTS_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'metabase-upgrade-tests');
}

/** The file of this name, made first when it isn't there; other processes see it whole or not at all. */
export async function cached(name: string, make: (temporary: string) => Promise<void>): Promise<string> {
  const path = join(cacheFolder(), name);
  if (existsSync(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    await make(temporary);
    await rename(temporary, path).catch((fault) => {
      // Somebody was faster with the same.
      if (!existsSync(path)) throw fault;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return path;
}
