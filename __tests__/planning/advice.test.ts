import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../src/metabase/databaseMinimum.ts';
import { EDITIONS, type Edition } from '../../src/metabase/edition.ts';
import { shippedAdvisories } from '../../src/metabase/shippedAdvisories.ts';
import { parseTag } from '../../src/metabase/tag.ts';
import { parseVersion, type Version } from '../../src/metabase/version.ts';
import type { VersionInfo } from '../../src/metabase/versionInfo.ts';
import { type Advice, adviceFor, type Known } from '../../src/planning/advice.ts';
import type { DeploymentFacts } from '../../src/planning/facts.ts';
import { changesOf, rollbackOf } from '../../src/planning/knownChanges.ts';
import { requirementsOf } from '../../src/planning/requirements.ts';
import { deploymentOf } from '../report/deployments.ts';

const version = (text: string) => parseVersion(text) as Version;
const NOTHING: DeploymentFacts = { platforms: [] };

function database(
  product: 'postgres' | 'mysql' | 'mariadb',
  number?: string,
  certain = true,
): Partial<DeploymentFacts> {
  const image = `${product}:${number ?? 'latest'}`;
  const found = { product, image, file: 'compose.yaml', certain, ...(number === undefined ? {} : { version: number }) };
  return certain ? { engine: product, database: found } : { database: found };
}

const COMPOSE: DeploymentFacts = { platforms: ['docker-compose'], form: 'image' };

describe('requirements', () => {
  const ROWS: readonly (readonly [
    title: string,
    from: string,
    to: string,
    facts: Partial<DeploymentFacts>,
    wanted: readonly string[],
  ])[] = [
    ['none within a major', '63.1', '63.18', {}, []],
    ['of what changes between the two alone', '60.1', '63.18', {}, []],
    [
      'PostgreSQL that is too old',
      '58.34',
      '63.18',
      database('postgres', '13'),
      ['database unmet: PostgreSQL 14', 'memory unknown: '],
    ],
    [
      'PostgreSQL that will do',
      '58.34',
      '63.18',
      database('postgres', '14'),
      ['database met: PostgreSQL 14', 'memory unknown: '],
    ],
    [
      'PostgreSQL of an unknown version',
      '58.34',
      '63.18',
      database('postgres'),
      ['database unknown: PostgreSQL 14', 'memory unknown: '],
    ],
    [
      'PostgreSQL that may be a warehouse',
      '58.34',
      '63.18',
      database('postgres', '13', false),
      ['database unknown: PostgreSQL 14, MySQL 8.0 or MariaDB 10.6', 'memory unknown: '],
    ],
    [
      'an unknown engine',
      '58.34',
      '63.18',
      {},
      ['database unknown: PostgreSQL 14, MySQL 8.0 or MariaDB 10.6', 'memory unknown: '],
    ],
    [
      'MySQL or MariaDB',
      '58.34',
      '63.18',
      { engine: 'mysql' },
      ['database unknown: MySQL 8.0 or MariaDB 10.6', 'memory unknown: '],
    ],
    ['H2, which comes with Metabase', '58.34', '63.18', { engine: 'h2' }, ['memory unknown: ']],
    ['MySQL 5.7 (#43641)', '44.4', '49.13', database('mysql', '5.7'), ['database unmet: MySQL 8.0']],
    ['MySQL 8.0 by a tag that moves', '49.1', '50.36', database('mysql', '8.0'), ['database unknown: MySQL 8.0.17']],
    [
      'MySQL between the check and the documentation',
      '58.34',
      '60.27',
      database('mysql', '8.0.42'),
      ['database unknown: MySQL 8.0', 'memory unknown: '],
    ],
    [
      'MySQL as documented',
      '58.34',
      '60.27',
      database('mysql', '8.4'),
      ['database met: MySQL 8.0', 'memory unknown: '],
    ],
    ['MySQL below both', '58.34', '60.27', database('mysql', '5.7'), ['database unmet: MySQL 8.0', 'memory unknown: ']],
    ['MariaDB', '44.4', '64.1.5', database('mariadb', '10.5'), ['database unmet: MariaDB 10.6', 'memory unknown: ']],
    [
      'PostgreSQL 11 within 50 (#45530)',
      '50.10',
      '50.36',
      database('postgres', '11'),
      ['database unmet: PostgreSQL 12'],
    ],
    ['PostgreSQL 11 before that', '50.1', '50.10', database('postgres', '11'), []],
    ['PostgreSQL 12 after that', '50.11', '50.36', database('postgres', '12'), []],
  ];

  it.each(ROWS)('%s: %s to %s', (_title, from, to, facts, wanted) => {
    const found = requirementsOf(version(from), version(to), { ...COMPOSE, ...facts });
    const said = found.map(({ kind, state, text }) => `${kind} ${state}: ${/is (.*) or newer/.exec(text)?.[1] ?? ''}`);
    expect(said).toEqual(wanted);
    for (const { text, sources } of found) expect([text.at(-1), sources.length > 0]).toEqual(['.', true]);
  });

  it('say what was found, and what happens otherwise', () => {
    const [before] = requirementsOf(version('44.4'), version('49.13'), { ...COMPOSE, ...database('mysql', '5.7') });
    expect(before).toMatchObject({ found: 'mysql:5.7 in compose.yaml', certainty: 'certain' });
    expect(before?.text).toBe(
      'The application database is MySQL 8.0 or newer. With an older one the migrations fail half-way.',
    );
    const [after] = requirementsOf(version('58.34'), version('63.18'), COMPOSE);
    expect(after?.text).toContain('With an older one Metabase does not start. Early 60.x refused');
  });

  const JAVA: readonly (readonly [
    from: string,
    to: string,
    facts: Partial<DeploymentFacts>,
    wanted: string | undefined,
  ])[] = [
    ['43.7.3', '44.7.3', { form: 'jar', java: 8 }, 'unmet 11 certain'],
    ['43.7.3', '44.7.3', { form: 'jar', java: 11 }, 'met 11 certain'],
    ['52.17.1', '53.18.1', { form: 'jar', java: 17 }, 'unmet 21 certain'],
    ['52.17.1', '53.18.1', { form: 'both' }, 'unknown 21 certain'],
    ['58.34', '63.18', { form: 'jar', java: 21 }, 'unknown 25 likely'],
    ['58.34', '63.18', { form: 'jar', java: 25 }, 'met 25 likely'],
    ['43.7.3', '64.1.5', {}, 'unknown 25 likely'],
    ['43.7.3', '64.1.5', { form: 'image' }, undefined],
    ['53.1', '58.34', { form: 'jar' }, undefined],
  ];

  it.each(JAVA)('of Java from %s to %s, %j', (from, to, facts, wanted) => {
    const found = requirementsOf(version(from), version(to), { ...NOTHING, ...facts }).find(
      ({ kind }) => kind === 'java',
    );
    expect(found && `${found.state} ${/Java (\d+)/.exec(found.text)?.[1]} ${found.certainty}`).toBe(wanted);
  });

  it.each([
    ['13', '14', 'unmet'],
    ['14', '14', 'met'],
    ['14.9', '14', 'met'],
    ['9.6', '12', 'unmet'],
    ['10', '9.4', 'met'],
    ['8', '8.0', 'met'],
    ['8', '8.0.17', 'unknown'],
    ['8.0.16', '8.0.17', 'unmet'],
    ['8.0.17', '8.0.17', 'met'],
    ['8.4', '8.0.17', 'met'],
    ['10.5.22', '10.6', 'unmet'],
    [undefined, '14', 'unknown'],
  ] as const)('%s against %s', (found, minimum, wanted) => {
    expect(compareNumbers(found, minimum)).toBe(wanted);
  });
});

describe('changes', () => {
  const ROWS: readonly (readonly [
    title: string,
    from: string,
    to: string,
    facts: DeploymentFacts,
    wanted: readonly string[],
  ])[] = [
    ['nothing within a major', '62.1', '62.19', COMPOSE, []],
    ['of H2', '45.4.3', '46.8', { ...COMPOSE, engine: 'h2' }, ['h2-file']],
    ['of an engine that nobody knows', '45.4.3', '46.8', COMPOSE, ['h2-file?', 'mysql-46-slow?']],
    ['of another engine', '45.4.3', '46.8', { ...COMPOSE, engine: 'postgres' }, []],
    ['of a stop, when the stop is there', '61.21', '62.3', { ...COMPOSE, engine: 'mariadb' }, ['collations-62']],
    [
      'of a stop, when it is passed',
      '61.21',
      '63.18',
      { ...COMPOSE, engine: 'mariadb' },
      ['encryption-63?', 'api-hardened'],
    ],
    [
      'of a point release before the fix',
      '62.3',
      '63.2.7',
      { ...COMPOSE, engine: 'h2', encryption: true },
      ['encryption-63', 'slow-63', 'api-hardened'],
    ],
    ['of a point release long after the fix', '61.21', '62.19', { ...COMPOSE, engine: 'mysql' }, []],
    [
      'of the last point release, where no fix is known',
      '47.13',
      '48.13',
      { ...COMPOSE, engine: 'postgres' },
      ['early-48'],
    ],
    ['of the key', '52.17.1', '53.18.1', { ...COMPOSE, encryption: true }, ['encryption-checked']],
    ['of the key, which may be set elsewhere', '52.17.1', '53.18.1', COMPOSE, ['encryption-checked?']],
    [
      'of Elastic Beanstalk',
      '39.7',
      '40.8',
      { platforms: ['elastic-beanstalk'], form: 'image', engine: 'postgres' },
      ['beanstalk-rds', 'stop-at-40'],
    ],
    ['of another platform', '39.7', '40.8', { ...COMPOSE, engine: 'postgres' }, ['stop-at-40']],
    [
      'of a JAR',
      '39.7',
      '40.8',
      { platforms: ['systemd'], form: 'jar', engine: 'postgres' },
      ['stop-at-40', 'old-java'],
    ],
    ['of Azure', '43.7.3', '44.7.3', { platforms: ['azure'], form: 'image', engine: 'postgres' }, ['azure-at-sign']],
    ['of a small pool', '48.13', '49.25.2', { ...COMPOSE, engine: 'postgres', poolSize: 3 }, ['small-pool']],
    ['of a pool as it comes', '48.13', '49.25.2', { ...COMPOSE, engine: 'postgres', poolSize: 15 }, []],
    ['of arm64 before there were images', '38.6', '39.7', { ...COMPOSE, arm64: true }, ['arm64']],
    ['of arm64 since', '52.17.1', '53.18.1', { ...COMPOSE, arm64: true, encryption: true }, ['encryption-checked']],
    ['of the SDK', '56.25.1', '57.20', { ...COMPOSE, sdk: { version: '0.56.3', major: 56 } }, ['sdk-57']],
    [
      'of a long jump, what breaks first',
      '44.4',
      '64.1.5',
      { ...COMPOSE, engine: 'postgres', encryption: true },
      ['encryption-checked', 'database-enforced', 'encryption-63', 'session-lock', 'api-hardened'],
    ],
  ];

  it.each(ROWS)('%s: %s to %s', (_title, from, to, facts, wanted) => {
    const found = changesOf(version(from), version(to), facts);
    expect(found.map(({ id, applies }) => (applies === 'certain' ? id : `${id}?`))).toEqual(wanted);
  });

  it('that are only likely say so', () => {
    const found = changesOf(version('53.1'), version('54.24'), { ...COMPOSE, engine: 'postgres' });
    expect(found.map(({ id, certainty }) => [id, certainty])).toEqual([['session-lock', 'likely']]);
  });
});

describe('the way back', () => {
  const ROWS: readonly (readonly [
    title: string,
    from: string,
    to: string,
    facts: DeploymentFacts,
    fails: boolean,
    wanted: readonly RegExp[],
  ])[] = [
    ['within a major', '63.1', '63.18', COMPOSE, false, [/compares majors alone/]],
    ['within 59', '59.1', '59.31', COMPOSE, true, [/compares majors alone/, /59\.1 failed/]],
    ['over one major', '57.20', '58.34', COMPOSE, false, []],
    [
      'over several (#43641)',
      '44.4',
      '49.13',
      { ...COMPOSE, engine: 'postgres' },
      false,
      [/goes back one major/, /first installed with 46/, /48\.8/],
    ],
    ['over the conversion of H2', '45.4.3', '46.8', { ...COMPOSE, engine: 'h2' }, true, [/H2 file/, /first installed/]],
    [
      'to below the lowest',
      '40.8',
      '64.1.5',
      { ...COMPOSE, engine: 'postgres', encryption: true },
      true,
      [/no lower than 44/, /change set 268/],
    ],
    ['from 56', '55.24.1', '56.25.1', COMPOSE, false, [/ended as if it had not/]],
    ['from 63 with a key', '62.19', '63.18', { ...COMPOSE, encryption: true }, false, [/unencrypted/]],
  ];

  it.each(ROWS)('%s: %s to %s', (_title, from, to, facts, fails, wanted) => {
    const { knownToFail, reasons } = rollbackOf(version(from), version(to), facts);
    expect(knownToFail).toBe(fails);
    for (const [index, pattern] of wanted.entries()) expect(reasons[index]?.text).toMatch(pattern);
    if (wanted.length < 2) expect(reasons).toHaveLength(wanted.length);
    expect(reasons.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

const INFO: VersionInfo = {
  support: new Map([[63, { eol: '2026-12-01', lts: false }]]),
  mustUpgrade: [
    { min: version('63.0'), fixed: version('63.10'), id: 'GHSA-r495-55cx-fjh7', message: '**Upgrade**' },
    { min: version('62.0'), fixed: version('62.13'), message: 'Upgrade' },
  ],
  releases: [],
};

function known(more: Partial<Known> = {}): Known {
  const advisories = { ...shippedAdvisories(), source: 'github' as const };
  return { facts: { ...COMPOSE, engine: 'postgres' }, advisories, versionInfo: INFO, today: '2026-10-08', ...more };
}

function travel(current: string, target: string, edition: Edition = 'oss') {
  return {
    edition,
    current: version(current),
    target: version(target),
    stops: current === target ? [] : [version(target)],
  };
}

describe('advice', () => {
  it('for 63.2.7 in August 2026 is urgent', () => {
    const { urgency, requirements, rollback, notKnown } = adviceFor(travel('63.2.7', '63.18'), known());
    expect(urgency.fixed.map(({ id, severity, kev, minimumFix }) => [id, severity, kev, minimumFix?.tag])).toEqual([
      ['CVE-2026-72898', 'critical', true, 'v0.63.5'],
      ['GHSA-r495-55cx-fjh7', 'critical', false, 'v0.63.10'],
      ['CVE-2026-72899', 'critical', false, 'v0.63.5'],
      ['CVE-2026-72900', 'medium', false, 'v0.63.5'],
    ]);
    expect([urgency.open, urgency.atTarget, requirements, notKnown]).toEqual([[], [], [], []]);
    expect(urgency.mustUpgrade).toEqual([{ id: 'GHSA-r495-55cx-fjh7', fixed: 'v0.63.10', message: '**Upgrade**' }]);
    expect(urgency.support.current).toEqual({ major: 63, state: 'ends-soon', eol: '2026-12-01', lts: false, days: 54 });
    expect(rollback?.knownToFail).toBe(false);
  });

  it('for Enterprise prints its own tags', () => {
    const [first] = adviceFor(travel('57.20', '58.34', 'enterprise'), known()).urgency.fixed;
    expect(first).toMatchObject({ id: 'GHSA-r495-55cx-fjh7', minimumFix: { tag: 'v1.58.28', sameMajor: false } });
  });

  it('for a path with stepping stones tells of the next one alone', async () => {
    const deployment = await deploymentOf('v0.38.2');
    const { urgency, changes, requirements } = adviceFor(deployment, known());
    expect(deployment.stops).toHaveLength(4);
    expect(urgency.fixed.map(({ id, certainty, note }) => [id, certainty, note?.includes('inferred')])).toEqual([
      ['CVE-2021-44228', 'inferred', true],
    ]);
    expect(urgency.open.map(({ id }) => id)).toContain('CVE-2023-37470');
    expect(urgency.atTarget).toEqual([]);
    expect([changes, requirements]).toEqual([[], []]);
    expect(urgency.support.next).toMatchObject({ major: 38, state: 'ended' });
    expect(urgency.support.target.major).toBe(64);
  });

  it('for one that is up to date tells what is open', () => {
    const { urgency, changes, rollback, requirements } = adviceFor(travel('57.20', '57.20'), known());
    expect(urgency.fixed).toEqual([]);
    expect(urgency.open.map(({ id }) => id)).toEqual([
      'GHSA-r495-55cx-fjh7',
      'GHSA-cwxq-fmxq-jv8h',
      'CVE-2026-59826',
      'CVE-2026-86116',
    ]);
    expect([changes, requirements, rollback, urgency.support.next]).toEqual([[], [], undefined, undefined]);
  });

  const UNKNOWN: readonly (readonly [title: string, more: Partial<Known>, wanted: readonly string[]])[] = [
    [
      'GitHub was not asked',
      { advisories: shippedAdvisories() },
      ['Advisories not looked up: GitHub was not asked. Shown are those known on 2026-10-08.'],
    ],
    [
      'GitHub gave none',
      { advisories: { ...shippedAdvisories(), failure: 'GitHub has a fault of its own (502).' } },
      ['Advisories not looked up: GitHub has a fault of its own (502). Shown are those known on 2026-10-08.'],
    ],
    [
      'ranges are not understood',
      { advisories: { ...shippedAdvisories(), source: 'github', notUnderstood: ['GHSA-aaaa-bbbb-cccc'] } },
      [
        'Advisories whose affected versions are not understood, so that they may concern this step: GHSA-aaaa-bbbb-cccc.',
      ],
    ],
    [
      'Metabase gave nothing',
      { versionInfo: { failure: 'https://x/version-info.json answered with HTTP 403.' } },
      [
        'Support not looked up: https://x/version-info.json answered with HTTP 403. Shown is what was known on 2026-10-08.',
      ],
    ],
    [
      'the engine is not named',
      { facts: COMPOSE },
      ["Engine of the application database not known: the files of the deployment don't name it."],
    ],
  ];

  it.each(UNKNOWN)('says when %s', (_title, more, wanted) => {
    expect(adviceFor(travel('58.34', '63.18'), known(more)).notKnown).toEqual(wanted);
  });

  it('can be written as JSON', () => {
    const advice: Advice = adviceFor(
      travel('44.4', '64.1.5'),
      known({ facts: { ...COMPOSE, ...database('mysql', '5.7') } }),
    );
    expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
    expect(advice.requirements[0]).toMatchObject({ state: 'unmet', found: 'mysql:5.7 in compose.yaml' });
    for (const { minimumFix } of advice.urgency.fixed) {
      expect(parseTag(minimumFix?.tag ?? '').kind).toBe('exact');
      expect(minimumFix?.tag.startsWith(`v${EDITIONS.oss.digit}.`)).toBe(true);
    }
  });
});
