import { compareNumbers, databaseMinimum } from '../metabase/databaseMinimum.ts';
import minimums from '../metabase/knowledge/minimums.json' with { type: 'json' };
import { printTag } from '../metabase/tag.ts';
import { parseVersion, type Version } from '../metabase/version.ts';
import type { Build, Installed } from '../platforms/platform.ts';
import type { DatabaseState } from './applicationDatabase.ts';
import { encryptionRisks, type Risks } from './encryptionRisks.ts';

type Told = Pick<Installed, 'environment' | 'next' | 'partly' | 'memory'>;
type State = Pick<DatabaseState, 'engine' | 'version' | 'encrypted'>;

/** What in the settings of the instance, and in its database server, would make the stops fail. */
export function risksOf(installed: Told, state: State, former: Build, stops: readonly Version[]): Risks {
  const encryption = encryptionRisks(installed, state.encrypted, former.version, stops);
  const database = databaseRisks(state, former, stops);
  return {
    wrong: [...otherDatabase(installed), ...encryption.wrong, ...database.wrong],
    doubtful: [
      ...smallPool(installed),
      ...encryption.doubtful,
      ...database.doubtful,
      ...littleMemory(installed, former, stops),
    ],
  };
}

const DATABASE_SETTING = /^MB_DB_(?!AUDIT_|SSL_CERT)/;

/** The next version would start on another database, where its settings are written down anew. Values are not shown. */
function otherDatabase({ environment, next }: Told): readonly string[] {
  if (next === undefined) return [];
  const names = [...Object.keys(environment), ...Object.keys(next)].filter((name) => DATABASE_SETTING.test(name));
  const differ = [...new Set(names)].filter((name) => (environment[name] ?? '') !== (next[name] ?? '')).sort();
  if (differ.length === 0) return [];
  return [
    `The files that the next version is made from set ${differ.join(', ')} otherwise than what runs: it would use another ` +
      'database, or another login. Make what runs anew from them first, or correct them.',
  ];
}

/** With three connections a migration waited for ever, with ten it did not (metabase/metabase issue 44528). */
const ENOUGH_CONNECTIONS = 10;
const POOL = 'MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE';

function smallPool({ environment, next }: Told): readonly string[] {
  const size = Number((next ?? environment)[POOL]);
  if (!Number.isInteger(size) || size < 1 || size >= ENOUGH_CONNECTIONS) return [];
  return [
    `${POOL} is ${size}. Migrations have waited for ever with 3 connections; take it out (15) or set it to ${ENOUGH_CONNECTIONS} or more.`,
  ];
}

/** One sentence for each minimum that the stops bring and the server does not have. */
function databaseRisks({ engine, version }: State, former: Build, stops: readonly Version[]): Risks {
  const had = databaseMinimum(engine, former.version);
  const wrong = new Map<string, string>();
  const doubtful = new Map<string, string>();
  for (const stop of stops) {
    const needed = databaseMinimum(engine, stop);
    if (!needed || needed === had) continue;
    const tag = printTag(former.edition, stop);
    const fate = needed.enforcedAtStart ? 'it does not start with an older one' : 'its migrations fail half-way';
    if (compareNumbers(version, needed.version) === 'unmet') {
      const [source] = needed.sources;
      const text = `${tag} needs ${engine} ${needed.version} or newer, and the server is ${version}: ${fate} (${source}).`;
      if (!wrong.has(needed.version)) wrong.set(needed.version, text);
    } else if (needed.documented && compareNumbers(version, needed.documented) === 'unmet') {
      doubtful.set(needed.version, `The server is ${engine} ${version}. ${needed.note ?? ''}`.trim());
    }
  }
  return { wrong: [...wrong.values()], doubtful: [...doubtful.values()] };
}

/** Told by others than Metabase, so it is no reason to refuse. */
function littleMemory({ memory }: Told, former: Build, stops: readonly Version[]): readonly string[] {
  if (memory === undefined) return [];
  const needs = minimums.memory.findLast(({ from }) => {
    const since = parseVersion(from) as Version;
    return former.version.compare(since) < 0 && stops.some((stop) => stop.compare(since) >= 0);
  });
  if (!needs || memory >= needs.gib * 1024 ** 3) return [];
  const limit = Math.round(memory / 1024 ** 2);
  return [`The instance may use ${limit} MiB of memory, and from ${needs.from} on ${needs.gib} GiB are likely needed.`];
}
