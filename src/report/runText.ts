import { code, plain, table } from './markdown.ts';
import type { RanPhase, RunReport, StopTime } from './runReport.ts';

const TITLES: Readonly<Record<RunReport['result'], string>> = {
  upgraded: 'upgraded',
  'rolled-back': 'rolled back',
  'backed-up': 'backed up',
  rehearsed: 'rehearsed',
  failed: 'failed, with nothing changed',
  'up-to-date': 'nothing to do',
  undone: 'failed, and undone',
  left: 'not finished',
};

/** For a reader at a terminal, and for the log of a job. */
export function runText(report: RunReport): string {
  const { deployment, result, from, to, backup, recovered, phases, checks, next } = report;
  const lines = [`${deployment}: ${TITLES[result]}  ${from === to ? from : `${from} -> ${to}`}`];
  for (const line of recovered) lines.push(`  ${line}`);
  for (const one of phases)
    lines.push(`  ${nameOf(one).padEnd(24)} ${one.seconds.toFixed(1)} s${one.ended ? '' : '  (not ended)'}`);
  for (const { stop, ...seconds } of report.stopTimes ?? [])
    lines.push(`  ${stop.padEnd(24)} ${timesOf(seconds).join(', ')}`);
  if (report.downtimeSeconds !== undefined) lines.push(`  down for ${report.downtimeSeconds.toFixed(1)} s`);
  if (backup)
    lines.push(
      `  backup ${backup.path} (${madeAs(backup.reference) ?? `${backup.bytes} bytes, SHA-256 ${backup.sha256}`})`,
    );
  if (report.journal !== undefined) lines.push(`  journal ${report.journal}`);
  for (const check of checks) lines.push(`  ok: ${check}`);
  for (const step of next) lines.push(`  next: ${step}`);
  return lines.join('\n');
}

/** The job summary. */
export function runSummary(report: RunReport): string {
  const { mode, deployment, result, from, to, backup, phases, checks, recovered, next, failure } = report;
  const versions = from === to ? code(from) : `${code(from)} to ${code(to)}`;
  const parts = [`## Metabase ${mode}: ${plain(deployment)}`, `**${TITLES[result]}**: ${versions}`];
  if (failure) parts.push(quoted(failure.message));
  if (recovered.length > 0) parts.push('### Earlier runs', bullets(recovered));
  if (phases.length > 0) {
    const rows = phases.map((one) => [code(nameOf(one)), one.seconds.toFixed(1), one.ended ? 'done' : 'not ended']);
    parts.push('### Phases', table(['Phase', 'Seconds', ''], rows), gantt(phases));
  }
  const figures = [
    ...(report.downtimeSeconds === undefined ? [] : [['Down for', `${report.downtimeSeconds.toFixed(1)} s`]]),
    ...(report.migrationSeconds === undefined ? [] : [['Migrations', `${report.migrationSeconds.toFixed(1)} s`]]),
    ...(report.databaseBytes === undefined ? [] : [['Database', mebibytes(report.databaseBytes)]]),
    ...(backup
      ? [
          [
            'Backup',
            `${code(backup.path)}, ${madeAs(backup.reference && code(backup.reference)) ?? mebibytes(backup.bytes)}`,
          ],
        ]
      : []),
    ...(backup?.sha256 ? [['SHA-256 of the backup', code(backup.sha256)]] : []),
    ...(report.journal === undefined ? [] : [['Journal', code(report.journal)]]),
  ];
  if (report.stopTimes && report.stopTimes.length > 0) parts.push('### Migrations', stopTable(report.stopTimes));
  if (figures.length > 0) parts.push(table(['', ''], figures));
  if (checks.length > 0) parts.push('### Checked', bullets(checks));
  if (next.length > 0) parts.push('### What to do next', bullets(next));
  return parts.join('\n\n');
}

function stopTable(times: readonly StopTime[]): string {
  const seconds = (one: number | undefined) => one?.toFixed(1) ?? '';
  const rows = times.map(({ stop, rehearsed, real }) => [code(stop), seconds(rehearsed), seconds(real)]);
  return table(['Stop', 'Rehearsed, seconds', 'Upgrade, seconds'], rows);
}

function timesOf({ rehearsed, real }: Omit<StopTime, 'stop'>): readonly string[] {
  return [
    ...(rehearsed === undefined ? [] : [`rehearsed ${rehearsed.toFixed(1)} s`]),
    ...(real === undefined ? [] : [`took ${real.toFixed(1)} s`]),
  ];
}

function madeAs(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : `made by backup-command as ${reference}`;
}

/** Line by line, as it was told. */
function quoted(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `> ${plain(line.trim())}`).join('\\\n');
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

/** Names and times are ours: nothing of it has to be escaped but the colon. */
function gantt(phases: readonly RanPhase[]): string {
  const bars = phases.map((one) => {
    const end = one.begun.getTime() + Math.max(one.seconds, 1) * 1000;
    return `    ${nameOf(one)} :${one.ended ? '' : 'crit, '}${one.begun.getTime()}, ${Math.round(end)}`;
  });
  const head = ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S'];
  return ['```mermaid', ...head, ...bars, '```'].join('\n');
}

function nameOf({ phase, stop }: RanPhase): string {
  return stop === undefined ? phase : `${phase} ${stop}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}
