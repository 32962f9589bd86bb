import { describe, expect, it } from 'vitest';
import type { Rollback } from '../../../src/report/body/advice.ts';
import { migrationText, WHILE_IT_STARTS } from '../../../src/report/body/step.ts';
import { wayBack } from '../../../src/report/body/wayBack.ts';
import { deploymentOf } from '../deployments.ts';

/** One row for each kind of step: what it says about migrations, and which ways back it offers. */
interface Row {
  readonly tag: string;
  readonly target: string;
  readonly what: string;
  readonly reverting: string;
  readonly down: 'none' | 'offered' | 'too old' | 'several majors';
}

const ROWS: readonly Row[] = [
  {
    tag: 'v0.61.2',
    target: '61',
    what: '`v0.61.2` and `v0.61.21` are of the same major.',
    reverting: 'Reverting alone is not a way back',
    down: 'none',
  },
  {
    tag: 'v0.38.2',
    target: 'latest',
    what: '`v0.38.2` and `v0.38.6` are of the same major.',
    reverting: 'Reverting alone is not a way back',
    down: 'none',
  },
  {
    tag: 'v0.60.1',
    target: '61',
    what: 'This crosses one major (60 to 61).',
    reverting: '`v0.60.1` must not be started on a database that `v0.61.21` has migrated.',
    down: 'offered',
  },
  {
    tag: 'v0.44.1',
    target: '45',
    what: 'This crosses one major (44 to 45).',
    reverting: '`v0.44.1` must not be started',
    down: 'offered',
  },
  {
    tag: 'v0.43.1',
    target: '44',
    what: 'This crosses one major (43 to 44).',
    reverting: '`v0.43.1` must not be started',
    down: 'too old',
  },
  {
    tag: 'v0.38.6',
    target: 'latest',
    what: 'This crosses one major (38 to 39).',
    reverting: '`v0.38.6` must not be started on a database that `v0.39.7`',
    down: 'too old',
  },
  {
    tag: 'v0.40.8',
    target: 'latest',
    what: 'This crosses 24 majors (40 to 64).',
    reverting: '`v0.40.8` must not be started',
    down: 'too old',
  },
  {
    tag: 'v0.50.1',
    target: 'latest',
    what: 'This crosses 14 majors (50 to 64).',
    reverting: '`v0.50.1` must not be started',
    down: 'several majors',
  },
  {
    tag: 'v1.60.1',
    target: '61',
    what: 'This crosses one major (60 to 61).',
    reverting: '`v1.60.1` must not be started on a database that `v1.61.21` has migrated.',
    down: 'offered',
  },
  {
    tag: 'v0.60.x',
    target: '61',
    what: 'This crosses one major (60 to 61).',
    reverting: '`v0.60.27` must not be started',
    down: 'offered',
  },
];

const DOWN = {
  none: [],
  offered: ['<details>', '"migrate down"', 'databasechangelog'],
  'too old': ['`migrate down` is no way back here: it is documented down to major 44 only.'],
  'several majors': ['`migrate down` goes back one major a run', 'the backup is the way.'],
} as const;

describe('a step', () => {
  it.each(ROWS)(
    'from $tag to $target says what it does and how to get back',
    async ({ tag, target, what, reverting, down }) => {
      const deployment = await deploymentOf(tag, target);
      expect(migrationText(deployment)).toContain(what);
      const back = wayBack(deployment);
      expect(back).toContain('restore the backup');
      expect(back).toContain(reverting);
      for (const part of DOWN[down]) expect(back).toContain(part);
      if (down !== 'offered') expect(back).not.toContain('docker run');
      if (down === 'none') expect(back).not.toContain('migrate down');
    },
  );

  it.each([
    [
      'v0.60.1',
      'docker run --rm --env-file metabase.env metabase/metabase:v0.61.21 "migrate down"',
      'https://downloads.metabase.com/v0.61.21/metabase.jar',
    ],
    [
      'v1.60.1',
      'docker run --rm --env-file metabase.env metabase/metabase-enterprise:v1.61.21 "migrate down"',
      'https://downloads.metabase.com/enterprise/v1.61.21/metabase.jar',
    ],
  ])('back to %s runs the higher version of its own edition', async (tag, command, jar) => {
    const back = wayBack(await deploymentOf(tag, '61'));
    expect(back).toContain(command);
    expect(back).toContain(jar);
    expect(back).toContain('starts with `v61.`');
  });

  it.each<[string, string, Rollback['reasons'][number]['outcome'], boolean, string[], string[]]>([
    [
      'v0.60.1',
      '61',
      'fails',
      true,
      ['known to fail on this step', '- Columns are gone.'],
      ['<details>', 'docker run'],
    ],
    ['v0.60.1', '61', 'may-fail', false, ['<details>', '- Columns are gone.'], ['known to fail']],
    ['v0.60.1', '61', 'limit', false, ['<details>'], ['Columns are gone', 'known to fail']],
    ['v0.61.2', '61', 'fails', true, ['Reverting alone', '- Columns are gone.'], ['migrate down']],
    ['v0.50.1', 'latest', 'may-fail', false, ['the backup is the way', '- Columns are gone.'], ['known to fail']],
    ['v0.43.1', '44', 'fails', true, ['documented down to major 44 only'], ['Columns are gone']],
  ])('from %s to %s tells what is known: %s', async (tag, target, outcome, knownToFail, has, hasNot) => {
    const sources = ['https://github.com/metabase/metabase/issues/62179'];
    const reasons = [{ text: 'Columns are gone', outcome, sources }];
    const back = wayBack(await deploymentOf(tag, target), { knownToFail, reasons });
    for (const part of has) expect(back).toContain(part);
    for (const part of hasNot) expect(back).not.toContain(part);
  });

  it.each([
    ['docker-compose', 'docker compose run --rm metabase "migrate down"'],
    ['kubernetes', 'args: ["migrate down"]'],
    ['systemd', 'java --add-opens java.base/java.nio=ALL-UNNAMED -jar metabase.jar migrate down'],
  ])('back on %s is run as it is there', async (platform, command) => {
    const back = wayBack(await deploymentOf('v0.60.1', '61'), undefined, { platforms: [platform] });
    expect(back).toContain(command);
    expect(back).not.toContain('docker run ');
  });

  it('mentions and links nobody', async () => {
    const deployment = await deploymentOf('v0.61.2', '61');
    const text = [migrationText(deployment), WHILE_IT_STARTS, wayBack(deployment)].join('\n');
    expect(text).not.toMatch(/@[a-z]|#\d|https:\/\/github\.com/);
  });
});
