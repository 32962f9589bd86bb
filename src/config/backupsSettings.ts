import { badInput } from '../failure.ts';
import type { RawInputs } from './inputs.ts';
import { inputSchema } from './schema.ts';

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

const FIELDS = {
  'backup-dir': true,
  deployment: true,
  'tools-image': true,
  'age-identity': true,
  format: true,
} as const;

/** @throws Failure (bad input) */
export function backupsSettings(raw: RawInputs): BackupsSettings {
  const parsed = inputSchema.pick(FIELDS).safeParse(raw);
  if (!parsed.success) {
    throw badInput(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  }
  const {
    'backup-dir': backupDir,
    deployment,
    'tools-image': toolsImage,
    'age-identity': identity,
    format,
  } = parsed.data;
  return { backupDir, deployment, toolsImage, identity, format };
}
