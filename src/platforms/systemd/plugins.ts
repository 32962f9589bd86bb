import type { Files } from '../../gateways/files.ts';

/** Drivers that Metabase brings along and unpacks itself, now or formerly (metabase/metabase `modules/drivers`). */
const OWN = [
  ...[
    'athena',
    'bigquery',
    'bigquery-cloud-sdk',
    'clickhouse',
    'databricks',
    'druid',
    'druid-jdbc',
    'google',
    'googleanalytics',
  ],
  ...[
    'hive-like',
    'mongo',
    'oracle',
    'presto',
    'presto-common',
    'presto-jdbc',
    'redshift',
    'snowflake',
    'sparksql',
    'sqlite',
  ],
  ...['sqlserver', 'starburst', 'vertica'],
];
const MOST_NAMES = 10;

/** A sentence about drivers of others, which no upgrade of Metabase brings along; undefined when there are none. */
export async function foreignDrivers(
  settings: Readonly<Record<string, string>>,
  folder: string,
  files: Files,
): Promise<string | undefined> {
  const named = settings.MB_PLUGINS_DIR?.trim() || 'plugins';
  const plugins = named.startsWith('/') ? named : `${folder.replace(/\/$/, '')}/${named}`;
  const entries = await files.list(plugins).catch(() => []);
  const foreign = entries.map(({ name }) => name).filter(isForeign);
  if (foreign.length === 0) return undefined;
  const more = foreign.length > MOST_NAMES ? ` and ${foreign.length - MOST_NAMES} more` : '';
  return (
    `${plugins} has drivers of others, which stay as they are: ${foreign.slice(0, MOST_NAMES).join(', ')}${more}. See whether they are made ` +
    'for the version that you go to.'
  );
}

export function isForeign(name: string): boolean {
  if (!name.endsWith('.jar')) return false;
  const driver = /^(.+)\.metabase-driver\.jar$/.exec(name)?.[1];
  return driver === undefined || !OWN.includes(driver);
}
