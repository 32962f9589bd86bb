import { badInput } from '../failure.ts';
import type { RawInputs } from './inputs.ts';
import { readInputs } from './readInputs.ts';

/** What is needed to look at the backups of this machine; no instance is. */
export interface BackupsSettings {
  /** Undefined: the state folder of the user. */
  readonly backupDir: string | undefined;
  /** Undefined: those of every deployment. */
  readonly deployment: string | undefined;
  readonly toolsImage: string | undefined;
  readonly identity: string | undefined;
  readonly format: 'text' | 'json';
}

const NAMES = ['backup-dir', 'deployment', 'tools-image', 'age-identity', 'format'] as const;

/** @throws Failure (bad input) */
export function backupsSettings(raw: RawInputs): BackupsSettings {
  const read = readInputs(raw, NAMES);
  if ('wrong' in read) throw badInput(read.wrong.join('\n'));
  const {
    'backup-dir': backupDir,
    deployment,
    'tools-image': toolsImage,
    'age-identity': identity,
    format,
  } = read.inputs;
  return { backupDir, deployment, toolsImage, identity, format };
}
