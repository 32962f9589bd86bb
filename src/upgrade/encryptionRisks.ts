import type { Version } from '../metabase/version.ts';
import type { Installed } from '../platforms/platform.ts';

/** In full sentences: what is wrong, and what may be. */
export interface Risks {
  readonly wrong: readonly string[];
  readonly doubtful: readonly string[];
}

const KEY = 'MB_ENCRYPTION_SECRET_KEY';
/** From here on a database that is encrypted says so, in the setting `encryption-check` (metabase/metabase pull 51546). */
const FIRST_WITH_MARK = 53;
/** From here on nothing is encrypted at a start (docs v0.63, databases/encrypting-details-at-rest). */
const FIRST_THAT_REFUSES = 63;

/**
 * The key must stay what it is over an upgrade, and fit the database. Metabase looks at it after its migrations, so what is
 * wrong with it would show only then.
 * @param encrypted whether the database says that it is encrypted
 */
export function encryptionRisks(
  { environment, next, partly }: Pick<Installed, 'environment' | 'next' | 'partly'>,
  encrypted: boolean | undefined,
  former: Version,
  stops: readonly Version[],
): Risks {
  const [key, later] = [keyIn(environment), keyIn(next ?? environment)];
  if (key !== later) {
    const how = key === undefined ? 'added' : later === undefined ? 'taken out' : 'changed';
    const text = `${KEY} would be ${how} by this run. Never do that together with an upgrade: first make what runs anew with it.`;
    return { wrong: [text], doubtful: [] };
  }
  if (partly || toldByJava(environment)) return { wrong: [], doubtful: [] };
  if (key === undefined) return { wrong: encrypted ? [withoutKey()] : [], doubtful: [] };
  const marked = former.major >= FIRST_WITH_MARK;
  if (encrypted !== false || !stops.some(({ major }) => major >= FIRST_THAT_REFUSES))
    return { wrong: [], doubtful: [] };
  return marked ? { wrong: [unfitting()], doubtful: [] } : { wrong: [], doubtful: [unmarked()] };
}

function withoutKey(): string {
  return (
    `The application database is encrypted, and the instance has no ${KEY}: from ${FIRST_WITH_MARK} on Metabase does not start ` +
    'so. Give it the key with which it was encrypted.'
  );
}

function unfitting(): string {
  return (
    `${KEY} is set and the application database is not encrypted with any: from ${FIRST_THAT_REFUSES} on Metabase does not start ` +
    'so. Encrypt it by "enable-encryption" while nothing runs, or take the key out, before the upgrade.'
  );
}

function unmarked(): string {
  return (
    `${KEY} is set, and a database from before ${FIRST_WITH_MARK} does not tell whether it is encrypted. From ` +
    `${FIRST_THAT_REFUSES} on Metabase does not start with a key when the database is not.`
  );
}

/** Blank is as good as not set. */
function keyIn(environment: Readonly<Record<string, string>>): string | undefined {
  const value = environment[KEY];
  return value === undefined || value.trim() === '' ? undefined : value;
}

function toldByJava({ JAVA_OPTS = '', JAVA_TOOL_OPTIONS = '' }: Readonly<Record<string, string>>): boolean {
  return /-Dmb[._]encryption/i.test(`${JAVA_OPTS} ${JAVA_TOOL_OPTIONS}`);
}
