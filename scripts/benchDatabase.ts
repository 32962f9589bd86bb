import type { Engine } from '../__tests__/live/upgrade/engine.ts';

/** Large in an instance that is in use, and unknown to the stand-in. */
const TABLES = `
CREATE TABLE query_execution (id serial PRIMARY KEY, hash bytea NOT NULL, started_at timestamptz NOT NULL, running_time int NOT NULL,
  result_rows int NOT NULL, native boolean NOT NULL, context varchar(32), executor_id int, card_id int, error text);
CREATE TABLE revision (id serial PRIMARY KEY, model varchar(16), model_id int, user_id int, at timestamptz, object text);
CREATE TABLE view_log (id serial PRIMARY KEY, user_id int, model varchar(16), model_id int, at timestamptz);`;

const ROWS = `
INSERT INTO report_card (name, display, dataset_query, visualization_settings, creator_id, archived, created_at)
  SELECT 'Question ' || n, 'table', '{"database":2,"type":"query","query":{"source-table":' || n % 200 ||
    ',"aggregation":[["count"]],"filter":["=",["field",' || n || ',null],"' || md5(random()::text) || '"]}}',
    '{"table.pivot_column":"' || md5(n::text) || '","column_settings":null}', 1, false, now()
  FROM generate_series(1, 5000) n;
INSERT INTO query_execution (hash, started_at, running_time, result_rows, native, context, executor_id, card_id)
  SELECT decode(md5(random()::text) || md5(n::text), 'hex'), now() - n * interval '1 second', (random() * 5000)::int,
    (random() * 2000)::int, n % 3 = 0, 'dashboard', n % 500, n % 20000 FROM generate_series(1, 350000) n;
INSERT INTO revision (model, model_id, user_id, at, object)
  SELECT 'Card', n % 20000, n % 500, now() - n * interval '1 minute',
    (SELECT '{"fields":[' || string_agg('{"name":"' || md5(random()::text || n || i) || '","base_type":"type/Text"}', ',') || ']}'
     FROM generate_series(1, 20) i) FROM generate_series(1, 18000) n;
INSERT INTO view_log (user_id, model, model_id, at)
  SELECT n % 500, 'dashboard', n % 3000, now() - n * interval '1 second' FROM generate_series(1, 250000) n;`;

/** The same rows again, which is faster than to make up others; a dump compresses too few of them at once to see it. */
const AGAIN = [
  ['report_card', 'name, display, dataset_query, visualization_settings, creator_id, archived, created_at', 5000],
  ['query_execution', 'hash, started_at, running_time, result_rows, native, context, executor_id, card_id', 350_000],
  ['revision', 'model, model_id, user_id, at, object', 18_000],
  ['view_log', 'user_id, model, model_id, at', 250_000],
].map(([table, columns, rows]) => `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table} LIMIT ${rows}`);

const INDEXES = `
CREATE INDEX ON query_execution (started_at);
CREATE INDEX ON query_execution (card_id);
CREATE INDEX ON revision (model, model_id);
CREATE INDEX ON view_log (at);
ANALYZE`;

/** The database of an instance of v0.58.3 that was set up, with so many bytes at least on its server. */
export async function fillDatabase(
  { server, open }: Engine,
  folder: string,
  least: number,
): Promise<{ readonly bytes: number; readonly database: string }> {
  if (!server) throw new TypeError('expected an engine with a server');
  const { name } = await open(folder, 'v0.58.3');
  console.error('Filling the database …');
  await server.query(TABLES + ROWS, name);
  while ((await bytesOf(server, name)) < least) for (const statement of AGAIN) await server.query(statement, name);
  await server.query(INDEXES, name);
  await server.query('CHECKPOINT', name);
  return { bytes: await bytesOf(server, name), database: name };
}

async function bytesOf({ query }: NonNullable<Engine['server']>, name: string): Promise<number> {
  const [row] = await query('SELECT pg_database_size(current_database())::float8 AS bytes', name);
  return Number(row?.bytes);
}
