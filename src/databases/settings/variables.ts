import { badInput, Failure } from '../../failure.ts';

/** The variables that say where the application database is (Metabase's src/metabase/app_db/env.clj). */
export const DATABASE_VARIABLES = [
  'MB_DB_CONNECTION_URI',
  'MB_DB_TYPE',
  'MB_DB_HOST',
  'MB_DB_PORT',
  'MB_DB_DBNAME',
  'MB_DB_USER',
  'MB_DB_PASS',
  'MB_DB_FILE',
  'MB_DB_IN_MEMORY',
  'MB_DB_SSL_CERT',
  'MB_DB_AWS_IAM',
  'MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID',
] as const;
export type DatabaseVariable = (typeof DATABASE_VARIABLES)[number];
export type DatabaseVariables = Readonly<Partial<Record<DatabaseVariable, string>>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Only the image's start script reads these from files (bin/docker/run_metabase.sh); the JAR knows no `_FILE`. */
const FROM_FILES = ['MB_DB_USER', 'MB_DB_PASS', 'MB_DB_CONNECTION_URI'] as const;

/**
 * What an instance reads, from its environment and the arguments of its Java. Blank is the same as unset. A property of
 * the JVM wins over the environment, and may be written as `MB_DB_TYPE` or `mb.db.type`.
 */
export function databaseVariables(environment: Environment, javaArguments: readonly string[] = []): DatabaseVariables {
  const properties = new Map(javaArguments.flatMap(propertyOf));
  const entries = DATABASE_VARIABLES.flatMap((name) => {
    const value = [properties.get(name), environment[name]].find((one) => one !== undefined && one.trim() !== '');
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** `-Dmb.db.type=postgres`; the last one of a name counts, as in Java. */
function propertyOf(argument: string): readonly (readonly [string, string])[] {
  const found = /^-D([A-Za-z_.-]+)=(.*)$/s.exec(argument);
  if (!found) return [];
  return [[(found[1] as string).toUpperCase().replace(/[.-]/g, '_'), found[2] as string]];
}

/**
 * The environment of a container of Metabase's image with its `_FILE` variables read.
 * @param readFile reads a file as the container sees it
 * @throws Failure (bad input) when both forms are set, as the image's start script does, or a file can't be read
 */
export async function withSecretFiles(
  environment: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<Environment> {
  const result: Record<string, string | undefined> = { ...environment };
  for (const name of FROM_FILES) {
    const path = environment[`${name}_FILE`];
    if (path === undefined || path === '') continue;
    if ((environment[name] ?? '') !== '') {
      throw badInput(
        `Both ${name} and ${name}_FILE are set. Metabase's image accepts only one of them: remove the other.`,
      );
    }
    // The script's shell drops the newlines at the end.
    result[name] = (await readSecret(name, path, readFile)).replace(/\n+$/, '');
  }
  return result;
}

async function readSecret(name: string, path: string, readFile: (path: string) => Promise<string>): Promise<string> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as { code?: unknown }).code;
    const why = typeof code === 'string' ? ` (${code})` : '';
    throw badInput(`${name}_FILE names "${path}", which can't be read${why}. Make the file readable, or set ${name}.`);
  }
}
