import { badInput } from '../../failure.ts';

/** A setting as Azure has it; a value that it keeps elsewhere is a reference, and can't be read with the others. */
export type Setting =
  | string
  | {
      /** In words. */
      readonly reference: string;
      /** Where in a Key Vault it is, as Azure writes it; undefined where it is in none. */
      readonly vault?: string | undefined;
    };

/** `@Microsoft.KeyVault(SecretUri=…)` in the app settings of a Web App (Azure docs, "app-service-key-vault-references"). */
const KEY_VAULT = /^@Microsoft\.KeyVault\(/i;

export function settingOf(value: string): Setting {
  return KEY_VAULT.test(value) ? { reference: 'a reference to a Key Vault', vault: value } : value;
}

/** Whether some of them can't be read. */
export function isPartly(settings: Readonly<Record<string, Setting>>): boolean {
  return Object.values(settings).some((value) => typeof value !== 'string');
}

/** The inputs `database-*` that tell what a variable would; `file` variables are read by Metabase's image alone. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  MB_DB_CONNECTION_URI: ['uri', 'host'],
  MB_DB_TYPE: ['uri', 'type'],
  MB_DB_HOST: ['uri', 'host'],
  MB_DB_PORT: ['uri', 'port'],
  MB_DB_DBNAME: ['uri', 'name'],
  MB_DB_USER: ['uri', 'user'],
  MB_DB_PASS: ['uri', 'password'],
};
const IN_A_FILE = /^(MB_DB_(?:CONNECTION_URI|USER|PASS))_FILE$/;

/**
 * The settings that can be read, as the environment of the instance.
 * @param given the inputs `database-*` that the user gave, without that word in front
 * @throws Failure (bad input) when one is missing of which only the instance knows the value, or when the database would be
 *   a file that the instance alone has
 */
export function instanceSettings(
  settings: Readonly<Record<string, Setting>>,
  given: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const hidden: string[] = [];
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(settings)) {
    const [, ofFile] = IN_A_FILE.exec(name) ?? [];
    const reference = typeof value === 'string' ? ofFile && 'in a file of the instance' : value.reference;
    if (reference === undefined) environment[name] = value as string;
    const inputs = reference === undefined ? undefined : TOLD_BY[ofFile ?? name];
    if (!inputs || inputs.some((input) => given.has(input))) continue;
    hidden.push(`${name} is ${reference}, which can't be read from here: give "database-${inputs.at(-1)}".`);
  }
  if (hidden.length > 0)
    throw badInput(`The settings of the instance can't all be read:\n  - ${hidden.join('\n  - ')}`);
  if (!given.has('uri') && !given.has('host')) expectServer(environment, given);
  return environment;
}

/** A file of H2 lies in the container, or on a share that nobody else may open while the instance runs. */
function expectServer(environment: Readonly<Record<string, string>>, given: ReadonlySet<string>): void {
  const { MB_DB_CONNECTION_URI: address = '', MB_DB_TYPE: type } = environment;
  const scheme = /^(?:jdbc:)?([^:]+):/.exec(address.trim())?.[1] ?? (type?.trim() || 'h2');
  const toldByJava = /-D(MB_DB_|mb\.db\.)/.test(
    `${environment.JAVA_OPTS ?? ''} ${environment.JAVA_TOOL_OPTIONS ?? ''}`,
  );
  if (scheme !== 'h2' || toldByJava || given.has('type')) return;
  throw badInput(
    'By its settings the instance keeps its database in a file of H2, which in Azure lies in the container or on its share and ' +
      'can not be backed up from here. Move to PostgreSQL first ' +
      '(https://www.metabase.com/docs/latest/installation-and-operation/migrating-from-h2).',
  );
}
