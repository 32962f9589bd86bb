/** One backup, as far as its manifest tells. */
export interface BackupLine {
  readonly id: string;
  /** Its folder. */
  readonly path: string;
  /** ISO, in UTC. */
  readonly createdAt: string;
  readonly deployment: string;
  /** Tag of the Metabase that wrote the database. */
  readonly version: string;
  /** Engine and version of the server. */
  readonly database: string;
  readonly counts: Readonly<Record<string, number | undefined>>;
  /** Of the file that is kept; neither of one that a command of the user made elsewhere. */
  readonly bytes?: number;
  readonly sha256?: string;
  readonly encrypted: boolean;
  /** How that command named it. */
  readonly reference?: string;
}

export interface BackupList {
  readonly folder: string;
  readonly backups: readonly BackupLine[];
  /** Ids of folders that are being written to, or that were cut off. */
  readonly unfinished: readonly string[];
  readonly unreadable: readonly { readonly id: string; readonly why: string }[];
}

/** `in-part`: nothing is wrong with what could be looked at. */
export interface BackupCheck {
  readonly id: string;
  readonly state: 'whole' | 'in-part' | 'broken';
  readonly told: readonly string[];
}

export function backupListText({ folder, backups, unfinished, unreadable }: BackupList): string {
  const lines = backups.map(
    (one) => `${one.id}  ${one.version}  ${one.database}  ${sizeOf(one)}  ${one.counts.core_user ?? '?'} users`,
  );
  return [
    ...(backups.length === 0 ? [`No backups in ${folder}.`] : lines),
    ...unfinished.map((id) => `${id}  not finished, and of no use`),
    ...unreadable.map(({ id, why }) => `${id}  ${why}`),
  ].join('\n');
}

function sizeOf({ bytes, encrypted, reference }: BackupLine): string {
  if (reference !== undefined) return `made elsewhere as ${reference}`;
  return `${((bytes ?? 0) / 1024 ** 2).toFixed(1)} MiB${encrypted ? ' encrypted' : ''}`;
}

const STATES: Readonly<Record<BackupCheck['state'], string>> = {
  whole: 'whole: it is what was written, and was read from end to end',
  'in-part': 'looked at in part',
  broken: 'BROKEN',
};

export function backupChecksText(checks: readonly BackupCheck[]): string {
  if (checks.length === 0) return 'There are no backups to verify.';
  return checks
    .flatMap(({ id, state, told }) => [`${id}  ${STATES[state]}`, ...told.map((one) => `  ${one}`)])
    .join('\n');
}
