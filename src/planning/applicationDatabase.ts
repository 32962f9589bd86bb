import { uncommented, valuesOf } from './environment.ts';

export type Engine = 'postgres' | 'mysql' | 'mariadb' | 'h2';

export interface DatabaseImage {
  readonly product: Exclude<Engine, 'h2'>;
  /** The numbers at the start of its tag, e.g. `13` or `8.0.36`; undefined for `latest`. */
  readonly version?: string;
  /** With its tag, as written. */
  readonly image: string;
  readonly file: string;
}

const ENGINES: Readonly<Record<string, Engine>> = {
  postgres: 'postgres',
  postgresql: 'postgres',
  mysql: 'mysql',
  mariadb: 'mariadb',
  h2: 'h2',
};

/** Last part of the name of an image, to what it runs. Others, such as extensions with a tag of their own, are unknown. */
const PRODUCTS: Readonly<Record<string, DatabaseImage['product']>> = {
  postgres: 'postgres',
  postgresql: 'postgres',
  postgis: 'postgres',
  mysql: 'mysql',
  'mysql-server': 'mysql',
  mariadb: 'mariadb',
};

/**
 * The engine of the application database as the texts name it: by MB_DB_TYPE, MB_DB_CONNECTION_URI, or the values of the
 * Helm chart. Undefined when nothing names one, or two contradict each other. `mysql` may be MariaDB, which has the same
 * name in Metabase.
 */
export function engineIn(texts: readonly string[]): Engine | undefined {
  const plain = texts.map(uncommented);
  const named = new Set(plain.flatMap(enginesOf));
  if (named.size === 2 && named.has('mysql') && named.has('mariadb')) return 'mariadb';
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  // The file of H2 says nothing beside another engine, and everything without one: H2 is the default.
  return plain.some((text) => valuesOf('MB_DB_FILE', text).length > 0) ? 'h2' : undefined;
}

function enginesOf(text: string): readonly Engine[] {
  const types = valuesOf('MB_DB_TYPE', text);
  const schemes = valuesOf('MB_DB_CONNECTION_URI', text).map((uri) => /^(?:jdbc:)?(\w+):/.exec(uri)?.[1] ?? '');
  const chart = /^[ \t]*database:[ \t]*\n(?:[ \t]+\w.*\n){0,40}?[ \t]+type:[ \t]*["']?(\w+)/m.exec(text)?.[1] ?? '';
  return [...types, ...schemes, chart].flatMap((name) => ENGINES[name.toLowerCase()] ?? []);
}

/**
 * The image of the database beside Metabase, when exactly one database image stands in the file and Metabase isn't told
 * of a host outside.
 */
export function databaseImageIn(file: string, text: string): DatabaseImage | undefined {
  const plain = uncommented(text);
  if (hostsOf(plain).some(isOutside)) return undefined;
  const found = imagesIn(plain).filter(({ name }) => /postg|mysql|maria|percona|timescale/i.test(name));
  const [only] = found;
  const product = PRODUCTS[only?.name.split('/').at(-1)?.toLowerCase() ?? ''];
  if (!only || found.length > 1 || !product) return undefined;
  const version = /^\d+(?:\.\d+){0,2}/.exec(only.tag)?.[0];
  return { product, ...(version === undefined ? {} : { version }), image: `${only.name}:${only.tag}`, file };
}

function imagesIn(text: string): readonly { readonly name: string; readonly tag: string }[] {
  const one =
    /(?:\bimage["']?[ \t]*[:=][ \t]*|\bFROM[ \t]+)["']?([\w.-]+(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w.-]+))?/gi;
  const split =
    /\brepository["']?[ \t]*[:=][ \t]*["']?([\w./-]+)["']?,?\s+["']?tag["']?[ \t]*[:=][ \t]*["']?([\w.-]+)/gi;
  return [one, split].flatMap((form) =>
    [...text.matchAll(form)].map(([, name = '', tag = 'latest']) => ({ name, tag })),
  );
}

function hostsOf(text: string): readonly string[] {
  const hosts = valuesOf('MB_DB_HOST', text);
  const uris = valuesOf('MB_DB_CONNECTION_URI', text);
  return [...hosts, ...uris.flatMap((uri) => /\/\/(?:[^/@]*@)?([^:/?]+)/.exec(uri)?.[1] ?? [])];
}

/** A service of the same file has a plain name, or one inside the cluster. */
function isOutside(host: string): boolean {
  return /^[\w-]+(\.[\w-]+)+$/.test(host) && !/\.svc(\.cluster\.local)?$/.test(host);
}
