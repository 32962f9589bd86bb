import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { badInput } from '../failure.ts';

/** Docker's own configuration, where `docker login` leaves what it was given. */
export interface DockerConfigText {
  readonly file: string;
  readonly text: string;
}

/** A file with a hundred log-ins has a tenth of this. */
const LARGEST_BYTES = 1024 * 1024;

/**
 * Reads `config.json`; undefined when there is none.
 * @param folder what `DOCKER_CONFIG` says; `.docker` in the home folder when that is not set
 * @throws Failure (bad input) when the file is there and can't be read
 */
export async function readDockerConfig(folder: string | undefined): Promise<DockerConfigText | undefined> {
  const file = join(folder || join(homedir(), '.docker'), 'config.json');
  try {
    const bytes = await readFile(file);
    if (bytes.length <= LARGEST_BYTES) return { file, text: bytes.toString('utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw badInput(`Docker's configuration ${file} can't be read (${code}). Correct its permissions or DOCKER_CONFIG.`);
  }
  throw badInput(`Docker's configuration ${file} is larger than 1 MiB, which is none that Docker writes.`);
}
