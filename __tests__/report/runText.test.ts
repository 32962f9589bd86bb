import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { runOutputs } from '../../src/report/runOutputs.ts';
import type { RunReport } from '../../src/report/runReport.ts';
import { runSummary, runText } from '../../src/report/runText.ts';

const begun = new Date('2026-10-08T12:00:00Z');
const REPORT: RunReport = {
  mode: 'upgrade',
  deployment: 'production',
  result: 'upgraded',
  from: 'v0.58.3',
  to: 'v0.60.2',
  backup: { path: '/state/backups/x', sha256: 'f'.repeat(64), bytes: 3 * 1024 ** 2 },
  phases: [
    { phase: 'backup', begun, seconds: 2.04, ended: true },
    { phase: 'migrate', stop: 'v0.60.2', begun: new Date(begun.getTime() + 2_000), seconds: 0.2, ended: false },
  ],
  databaseBytes: 9 * 1024 ** 2,
  downtimeSeconds: 12.34,
  migrationSeconds: 8,
  journal: '/state/journals/production/r.jsonl',
  checks: ['No migration lock is left.'],
  recovered: ['An earlier run was undone.'],
  next: ['Merge the pull request.'],
};

describe('what a run did', () => {
  it('is told at a terminal', () => {
    expect(runText(REPORT).split('\n')).toEqual([
      'production: upgraded  v0.58.3 -> v0.60.2',
      '  An earlier run was undone.',
      '  backup                   2.0 s',
      '  migrate v0.60.2          0.2 s  (not ended)',
      '  down for 12.3 s',
      `  backup /state/backups/x (3145728 bytes, SHA-256 ${'f'.repeat(64)})`,
      '  journal /state/journals/production/r.jsonl',
      '  ok: No migration lock is left.',
      '  next: Merge the pull request.',
    ]);
  });

  it('is summed up with a table and a picture', () => {
    const summary = runSummary(REPORT);
    expect(summary).toContain('| `migrate v0.60.2` | 0.2 | not ended |');
    const start = begun.getTime();
    expect(summary).toContain(`    backup :${start}, ${start + 2_040}\n`);
    // What takes no time would not be seen.
    expect(summary).toContain(`    migrate v0.60.2 :crit, ${start + 2_000}, ${start + 3_000}\n`);
    for (const part of ['### Checked', '### What to do next', '12.3 s', '9.0 MiB', '3.0 MiB'])
      expect(summary).toContain(part);
  });

  it('keeps what failed from becoming markup', () => {
    const failure = new Failure('It said <b>@everyone</b> `x`\n  # and more');
    const summary = runSummary({ ...REPORT, result: 'undone', failure });
    expect(summary).toContain('**failed, and undone**');
    expect(summary).not.toMatch(/<b>|@everyone|^#(?!#)/m);
    expect(summary).toMatch(/\n> It said .*\\\n> .*and more\n\n/);
  });

  it('has what was rehearsed beside what it took', () => {
    const stopTimes = [
      { stop: 'v0.59.9', rehearsed: 30.04, real: 31.26 },
      { stop: 'v0.60.2', real: 5 },
    ];
    const summary = runSummary({ ...REPORT, stopTimes });
    expect(summary).toContain('| Stop | Rehearsed, seconds | Upgrade, seconds |');
    expect(summary).toContain('| `v0.59.9` | 30.0 | 31.3 |');
    expect(summary).toMatch(/\| `v0\.60\.2` \| +\| 5\.0 \|/);
    const text = runText({ ...REPORT, stopTimes });
    expect(text).toContain('  v0.59.9                  rehearsed 30.0 s, took 31.3 s\n');
    expect(text).toContain('  v0.60.2                  took 5.0 s\n');
    expect(runSummary(REPORT)).not.toContain('### Migrations');
    expect(runSummary({ ...REPORT, mode: 'rehearse', result: 'rehearsed' })).toContain('**rehearsed**');
  });

  it('is there as outputs, all of them', () => {
    expect(runOutputs(REPORT)).toMatchObject({
      result: 'upgraded',
      'from-version': 'v0.58.3',
      'to-version': 'v0.60.2',
      'backup-path': '/state/backups/x',
      'backup-sha256': 'f'.repeat(64),
      'downtime-seconds': '12.3',
      'migration-seconds': '8.0',
      journal: '/state/journals/production/r.jsonl',
      violations: '[]',
    });
    const bare = { ...REPORT, backup: undefined, downtimeSeconds: undefined, migrationSeconds: undefined };
    expect(runOutputs({ ...bare, journal: undefined })).toMatchObject({
      'backup-path': '',
      'downtime-seconds': '',
      journal: '',
    });
  });
});
