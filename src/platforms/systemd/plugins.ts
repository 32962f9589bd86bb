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

/** Drivers of others in the plugins folder of an instance. */
export interface ForeignDrivers {
  readonly plugins: string;
  readonly names: readonly string[];
}

export async function foreignDrivers(
  settings: Readonly<Record<string, string>>,
  folder: string,
  files: Files,
): Promise<ForeignDrivers> {
  const named = settings.MB_PLUGINS_DIR?.trim() || 'plugins';
  const plugins = named.startsWith('/') ? named : `${folder.replace(/\/$/, '')}/${named}`;
  const entries = await files.list(plugins).catch(() => []);
  return { plugins, names: entries.map(({ name }) => name).filter(isForeign) };
}

/** A sentence about them, since no upgrade of Metabase brings them along; undefined when there are none. */
export function tellDrivers({ plugins, names }: ForeignDrivers): string | undefined {
  if (names.length === 0) return undefined;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return (
    `${plugins} has drivers of others, which stay as they are: ${names.slice(0, MOST_NAMES).join(', ')}${more}. See whether they are made ` +
    'for the version that you go to.'
  );
}

export function isForeign(name: string): boolean {
  if (!name.endsWith('.jar')) return false;
  const driver = /^(.+)\.metabase-driver\.jar$/.exec(name)?.[1];
  return driver === undefined || !OWN.includes(driver);
}
