import { noOutputs, type Outputs } from './outputs.ts';
import type { RunReport } from './runReport.ts';

/** The outputs of a mode that works on an instance; seconds with one decimal. */
export function runOutputs(report: RunReport): Outputs {
  const { result, from, to, backup, downtimeSeconds, migrationSeconds, journal } = report;
  return {
    ...noOutputs(),
    result,
    'from-version': from,
    'to-version': to,
    'backup-path': backup?.path ?? '',
    'backup-sha256': backup?.sha256 ?? '',
    'downtime-seconds': downtimeSeconds?.toFixed(1) ?? '',
    'migration-seconds': migrationSeconds?.toFixed(1) ?? '',
    journal: journal ?? '',
  };
}
