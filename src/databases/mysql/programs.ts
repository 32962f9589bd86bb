import type { SqlConnection } from '../../gateways/sql.ts';
import { quoteName } from './connection.ts';

/** What RENAME TABLE doesn't take along. */
export interface Program {
  readonly kind: 'VIEW' | 'TRIGGER' | 'PROCEDURE' | 'FUNCTION' | 'EVENT';
  readonly name: string;
  readonly sql: string;
  /** The mode that it was written in, by which the server reads it for good. */
  readonly mode: string | undefined;
}

const LISTS: Readonly<Record<Program['kind'], string>> = {
  // Functions first: a view may use one.
  FUNCTION: `SELECT routine_name AS name FROM information_schema.routines WHERE routine_schema = DATABASE() AND routine_type = 'FUNCTION' ORDER BY 1`,
  PROCEDURE: `SELECT routine_name AS name FROM information_schema.routines WHERE routine_schema = DATABASE() AND routine_type = 'PROCEDURE' ORDER BY 1`,
  VIEW: `SELECT table_name AS name FROM information_schema.views WHERE table_schema = DATABASE() ORDER BY 1`,
  TRIGGER: `SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY action_order, 1`,
  EVENT: `SELECT event_name AS name FROM information_schema.events WHERE event_schema = DATABASE() ORDER BY 1`,
};
const COLUMNS: Readonly<Record<Program['kind'], string>> = {
  FUNCTION: 'Create Function',
  PROCEDURE: 'Create Procedure',
  VIEW: 'Create View',
  TRIGGER: 'SQL Original Statement',
  EVENT: 'Create Event',
};

/** As the server prints them while the database is the current one: then they don't name it. */
export async function readPrograms(connection: SqlConnection, database: string): Promise<readonly Program[]> {
  await connection.query(`USE ${quoteName(database)}`);
  const programs: Program[] = [];
  for (const kind of Object.keys(LISTS) as Program['kind'][]) {
    for (const { name } of await connection.query(LISTS[kind])) {
      const [row = {}] = await connection.query(`SHOW CREATE ${kind} ${quoteName(String(name))}`);
      const sql = row[COLUMNS[kind]];
      if (typeof sql !== 'string') {
        throw new Error(`the user may not read the ${kind.toLowerCase()} "${name}", so it could not be kept`);
      }
      programs.push({
        kind,
        name: String(name),
        sql,
        mode: row.sql_mode === undefined ? undefined : String(row.sql_mode),
      });
    }
  }
  return programs;
}

export async function dropPrograms(
  connection: SqlConnection,
  database: string,
  programs: readonly Program[],
): Promise<void> {
  await connection.query(`USE ${quoteName(database)}`);
  for (const { kind, name } of programs) await connection.query(`DROP ${kind} IF EXISTS ${quoteName(name)}`);
}

/** A view may stand on another one that comes later: what fails is tried again as long as something succeeds. */
export async function createPrograms(
  connection: SqlConnection,
  database: string,
  programs: readonly Program[],
  asleep = false,
): Promise<void> {
  await connection.query(`USE ${quoteName(database)}`);
  let left = programs;
  while (left.length > 0) {
    const failed: { readonly program: Program; readonly error: unknown }[] = [];
    for (const program of left) {
      try {
        await create(connection, program, asleep);
      } catch (error) {
        failed.push({ program, error });
      }
    }
    if (failed.length === left.length) throw failed[0]?.error;
    left = failed.map(({ program }) => program);
  }
}

/** @param asleep events don't run: those of a database that is only kept must change nothing */
async function create(connection: SqlConnection, { kind, name, sql, mode }: Program, asleep: boolean): Promise<void> {
  const [before] = await connection.query('SELECT @@SESSION.sql_mode AS mode');
  if (mode !== undefined) await connection.query('SET SESSION sql_mode = ?', [mode]);
  try {
    await connection.query(sql);
    if (kind === 'EVENT' && asleep) await connection.query(`ALTER EVENT ${quoteName(name)} DISABLE`);
  } finally {
    await connection.query('SET SESSION sql_mode = ?', [before?.mode]);
  }
}

/** Creating in the name of another account is a right of administrators. */
export function withoutDefiner(program: Program): Program {
  return { ...program, sql: program.sql.replace(/^(CREATE [^`]*?)DEFINER=`(?:[^`]|``)*`@`(?:[^`]|``)*` /, '$1') };
}
