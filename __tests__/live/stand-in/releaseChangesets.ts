import type { Changeset } from './changeset.ts';

const BASELINE = 'v00.00-000';
const FIRST_MAJOR = 30;
const FIRST_WITH_BASELINE = 45;
/** Point releases from this minor on carry one changeset more than the first ones of their major. */
const LATE_MINOR = 5;
/** When the schema of 50 and of the majors after it was written. */
const MONTHS = [
  ...['2024-05', '2024-08', '2024-11', '2025-01', '2025-03', '2025-05', '2025-07', '2025-10'],
  ...['2025-12', '2026-01', '2026-03', '2026-04', '2026-05', '2026-06', '2026-08'],
];
/** Ids of 56 that went out with 55.1. Source: metabase/metabase pull request 62110. */
const OF_56_IN_55 = ['v56.2025-05-19T16:48:48', 'v56.2025-06-05T16:48:48'];

const TABLES: readonly string[] = [
  `CREATE TABLE core_user (id \${serial}, email varchar(254) NOT NULL, first_name varchar(254), last_name varchar(254),
    password varchar(254), password_salt varchar(254), date_joined \${timestamp}, last_login \${timestamp},
    is_superuser \${boolean} NOT NULL, is_active \${boolean} NOT NULL, CONSTRAINT uq_core_user_email UNIQUE (email))`,
  'CREATE TABLE core_session (id varchar(254) NOT NULL PRIMARY KEY, user_id integer NOT NULL, created_at ${timestamp})',
  `CREATE TABLE report_card (id \${serial}, name varchar(254) NOT NULL, description \${text}, display varchar(254) NOT NULL,
    dataset_query \${text} NOT NULL, visualization_settings \${text} NOT NULL, creator_id integer NOT NULL,
    archived \${boolean} NOT NULL, created_at \${timestamp})`,
  'CREATE TABLE setting (${key} varchar(254) NOT NULL PRIMARY KEY, ${value} ${text} NOT NULL)',
  `CREATE TABLE metabase_database (id \${serial}, name varchar(254) NOT NULL, engine varchar(254) NOT NULL, details \${text},
    is_sample \${boolean} NOT NULL)`,
  `CREATE TABLE QRTZ_SCHEDULER_STATE (SCHED_NAME varchar(120) NOT NULL, INSTANCE_NAME varchar(200) NOT NULL,
    LAST_CHECKIN_TIME bigint NOT NULL, CHECKIN_INTERVAL bigint NOT NULL, PRIMARY KEY (SCHED_NAME, INSTANCE_NAME))`,
];

interface Release {
  readonly major: number;
  readonly minor: number;
}

type Step = Omit<Changeset, 'filename' | 'author'>;

/**
 * What a release with this tag would know, in order: the tables, then of each major a few changesets with ids and file names
 * of their time. Every major adds a table and a column to the questions.
 */
export function releaseChangesets(tag: string): readonly Changeset[] {
  const release = releaseOf(tag);
  const old = [
    ...TABLES.map((table, index) => ({ id: String(index + 1), apply: [table] })),
    ...stepsOf(release, false),
  ];
  const baseline =
    release.major < FIRST_WITH_BASELINE ? [] : [{ id: BASELINE, apply: old.flatMap((one) => one.apply) }];
  const steps: readonly Step[] = [...old, ...baseline, ...stepsOf(release, true)];
  return steps.map((step) => ({ ...step, author: 'metabase', filename: filenameOf(step.id, release) }));
}

export function releaseOf(tag: string): Release {
  const numbers = /^v[01]\.(\d+)\.(\d+)/.exec(tag);
  if (!numbers) throw new Error(`expected a tag such as v0.58.3, found ${tag}`);
  return { major: Number(numbers[1]), minor: Number(numbers[2]) };
}

/** Those before the baseline of new installs, or those after it. */
function stepsOf(release: Release, sinceBaseline: boolean): readonly Step[] {
  const first = sinceBaseline ? FIRST_WITH_BASELINE : FIRST_MAJOR;
  const last = sinceBaseline ? release.major : Math.min(release.major, FIRST_WITH_BASELINE - 1);
  const majors = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return majors.flatMap((major) => {
    const [early, late] = idsOf(major) as [string, string];
    const steps: Step[] = [
      {
        id: early,
        apply: [
          `CREATE TABLE step_${major} (id integer NOT NULL PRIMARY KEY, note \${text})`,
          `ALTER TABLE report_card ADD COLUMN since_${major} varchar(32)`,
        ],
        undo: [`ALTER TABLE report_card DROP COLUMN since_${major}`, `DROP TABLE step_${major}`],
      },
    ];
    if (major === 49) steps.push(userColumn('v49.2024-03-26T20:27:58', 'dated_49'));
    if (major === 55) steps.push(...OF_56_IN_55.map((id, index) => userColumn(id, `early_56_${index + 1}`)));
    if (major < release.major || release.minor >= LATE_MINOR) steps.splice(1, 0, userColumn(late, `late_${major}`));
    return steps;
  });
}

function userColumn(id: string, column: string): Step {
  return {
    id,
    apply: [`ALTER TABLE core_user ADD COLUMN ${column} varchar(32)`],
    undo: [`ALTER TABLE core_user DROP COLUMN ${column}`],
  };
}

/** The first changeset of a major and the one of its late point releases. */
function idsOf(major: number): readonly string[] {
  if (major <= 41) return [String((major - 10) * 10), String((major - 10) * 10 + 5)];
  if (major < 45) return [`v${major}.00-004`, `v${major}.00-060`];
  if (major <= 49) return [`v${major}.00-001`, `v${major}.00-059`];
  const month = MONTHS[major - 50] ?? '2026-10';
  return [`v${major}.${month}-03T09:15:00`, `v${major}.${month}-21T16:40:10`];
}

function filenameOf(id: string, release: Release): string {
  if (release.major < 48) return 'migrations/000_migrations.yaml';
  const [, major, date] = /^v(\d+)\.([\d-]*)/.exec(id) ?? [];
  if (major === undefined || (Number(major) < 45 && id !== BASELINE)) return 'migrations/000_legacy_migrations.yaml';
  if (Number(major) < 56 || release.major < 56) return 'migrations/001_update_migrations.yaml';
  if (Number(major) < 60) return `migrations/0${major}_update_migrations.yaml`;
  return `migrations/0${major}/${date?.replaceAll('-', '')}_step.yaml`;
}
