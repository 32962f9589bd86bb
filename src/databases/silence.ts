import { badInput } from '../failure.ts';
import type { SqlConnection } from '../gateways/sql.ts';

/** One thing that a copy must not do, with the statements by which it is switched off, in tables that may not be there. */
interface Switch {
  readonly table: string;
  readonly statement: (table: string) => string;
  readonly told: string;
}

/** Where mail and Slack go (metabase/metabase `src/metabase/channel/settings.clj`; the second token is from before 42). */
const DELIVERY = [
  'email-smtp-host',
  'email-smtp-host-override',
  'smtp-override-enabled',
  'slack-app-token',
  'slack-token',
];

/** Tables of Quartz that point at others come first (its own `tables_postgres.sql`). */
const TRIGGERS = ['simple', 'cron', 'simprop', 'blob'].map((kind) => `qrtz_${kind}_triggers`);

/** Rows that no migration is known to work on are taken, so that the rehearsal stays what the upgrade will be. */
const SWITCHES: readonly Switch[] = [
  {
    table: 'setting',
    // The name of the column is a word of SQL in one of the two languages, and its table is small.
    statement: (table) => `DELETE FROM ${table} WHERE {key} IN (${DELIVERY.map((key) => `'${key}'`).join(', ')})`,
    told: 'The settings of mail and Slack were taken out.',
  },
  {
    table: 'channel',
    statement: (table) => `UPDATE ${table} SET active = {false}`,
    told: 'Webhooks were switched off.',
  },
  ...[...TRIGGERS, 'qrtz_fired_triggers', 'qrtz_triggers'].map((table) => ({
    table,
    statement: (name: string) => `DELETE FROM ${name}`,
    told: 'Everything that was scheduled was taken out.',
  })),
];

/** What the two languages write differently. */
export interface Dialect {
  readonly quote: (name: string) => string;
  readonly isFalse: string;
}

/**
 * @param tables of the copy, as the server writes them
 * @returns what was done, each sentence once
 */
export async function silence(
  connection: SqlConnection,
  tables: readonly string[],
  { quote, isFalse }: Dialect,
): Promise<readonly string[]> {
  const done = new Set<string>();
  for (const { table, statement, told } of SWITCHES) {
    const found = tables.find((one) => one.toLowerCase() === table);
    if (found === undefined) continue;
    const sql = statement(quote(found)).replace('{key}', quote('key')).replace('{false}', isFalse);
    await connection.query(sql);
    done.add(told);
  }
  return [...done];
}

/** @throws Failure (bad input) for the live database: what is done to a copy would be a loss there */
export function expectCopy(live: string, name: string): void {
  if (live.toLowerCase() !== name.toLowerCase()) return;
  throw badInput(`The database "${name}" is the live one, and only a copy may be changed.`);
}
