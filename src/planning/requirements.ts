import { compareNumbers } from '../metabase/databaseMinimum.ts';
import minimums from '../metabase/knowledge/minimums.json' with { type: 'json' };
import { parseVersion, type Version } from '../metabase/version.ts';
import type { Engine } from './applicationDatabase.ts';
import type { DeploymentFacts } from './facts.ts';
import { possibleEngines } from './knownChanges.ts';

/** What the next version needs and the current one doesn't. */
export interface Requirement {
  readonly kind: 'database' | 'java' | 'memory';
  /** A sentence, without what was found. */
  readonly text: string;
  readonly sources: readonly string[];
  /** `unknown` when the files don't tell, or what they tell decides nothing. */
  readonly state: 'met' | 'unmet' | 'unknown';
  /** What the files say, e.g. `postgres:13-alpine in compose.yaml`. */
  readonly found?: string;
  readonly certainty: 'certain' | 'likely';
}

type Certainty = Requirement['certainty'];
type Minimum = (typeof minimums.databases)[number];

const TITLES: Readonly<Record<Engine, string>> = {
  postgres: 'PostgreSQL',
  mysql: 'MySQL',
  mariadb: 'MariaDB',
  h2: 'H2',
};

/** What changes between `from` and `to`, for what is known of the deployment; what is unknown is asked for briefly. */
export function requirementsOf(from: Version, to: Version, facts: DeploymentFacts): readonly Requirement[] {
  const crossed = <Entry extends { readonly from: string }>(entries: readonly Entry[]) =>
    entries.filter((entry) => {
      const since = parseVersion(entry.from) as Version;
      return from.compare(since) < 0 && to.compare(since) >= 0;
    });
  const engines = possibleEngines(facts);
  const databases = engines.flatMap(
    (engine) => crossed(minimums.databases).findLast((one) => one.engine === engine) ?? [],
  );
  const java = facts.form === 'image' ? undefined : crossed(minimums.java).at(-1);
  const memory = crossed(minimums.memory).at(-1);
  return [
    ...(databases.length > 0 ? [databaseRequirement(databases, facts)] : []),
    ...(java ? [javaRequirement(java, facts)] : []),
    ...(memory ? [memoryRequirement(memory)] : []),
  ];
}

function databaseRequirement(needed: readonly Minimum[], { database }: DeploymentFacts): Requirement {
  const names = needed.map(({ engine, version }) => `${TITLES[engine as Engine]} ${version}`);
  const what = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0];
  const enforced = needed.some(({ enforcedAtStart }) => enforcedAtStart);
  const fate = enforced
    ? 'With an older one Metabase does not start.'
    : 'With an older one the migrations fail half-way.';
  const notes = needed.flatMap(({ note }) => note ?? []);
  const [only] = needed;
  const decides = database?.certain && needed.length === 1 && only ? judge(database.version, only) : 'unknown';
  return {
    kind: 'database',
    text: [`The application database is ${what} or newer.`, fate, ...notes].join(' '),
    sources: [...new Set(needed.flatMap(({ sources }) => sources))],
    state: decides,
    ...(database ? { found: `${database.image} in ${database.file}` } : {}),
    certainty: needed.every(({ certainty }) => certainty === 'certain') ? 'certain' : 'likely',
  };
}

/** Between what newer versions accept and what the documentation asks for, nothing is decided. */
function judge(found: string | undefined, { version, documented }: Minimum): Requirement['state'] {
  const state = compareNumbers(found, version);
  return state === 'met' && documented !== undefined && compareNumbers(found, documented) !== 'met' ? 'unknown' : state;
}

function javaRequirement(needed: (typeof minimums.java)[number], { java, form }: DeploymentFacts): Requirement {
  const whose = form === undefined ? 'Where the JAR runs, it runs' : 'The JAR runs';
  const enough = java === undefined ? undefined : java >= needed.version;
  // What is only likely can't be failed.
  const state =
    enough === undefined ? 'unknown' : enough ? 'met' : needed.certainty === 'certain' ? 'unmet' : 'unknown';
  return {
    kind: 'java',
    text: [`${whose} on Java ${needed.version} or newer.`, needed.note].filter(Boolean).join(' '),
    sources: needed.sources,
    state,
    ...(java === undefined ? {} : { found: `Java ${java} in the Dockerfile` }),
    certainty: needed.certainty as Certainty,
  };
}

function memoryRequirement({ gib, note, sources, certainty }: (typeof minimums.memory)[number]): Requirement {
  return {
    kind: 'memory',
    text: `Metabase has at least ${gib} GiB of memory. ${note}`,
    sources,
    state: 'unknown',
    certainty: certainty as Certainty,
  };
}
