import type { ContainerConfig, Mount } from '../../gateways/engineTypes.ts';

/** The environment of a container, that of its image included. */
export function environmentOf({ Env }: ContainerConfig): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Env ?? []).map((entry) => {
      const at = entry.indexOf('=');
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/**
 * The H2 file that only the container itself holds, so that another container would start without it; undefined when there
 * is none. Without settings Metabase uses such a file, and its image one at /metabase.db
 * (metabase/metabase `src/metabase/app_db/env.clj`, `bin/docker/run_metabase.sh`).
 */
export function databaseInside(
  config: ContainerConfig,
  mounts: readonly Pick<Mount, 'Destination'>[],
): string | undefined {
  const environment = environmentOf(config);
  const set = (name: string) => environment[name]?.trim() || undefined;
  const address = set('MB_DB_CONNECTION_URI');
  const type = /^(?:jdbc:)?([^:]+):/.exec(address ?? '')?.[1] ?? set('MB_DB_TYPE') ?? 'h2';
  // What Java is told apart from the environment can be anything; who reads the database looks into it.
  const toldByJava = /-D(MB_DB_|mb\.db\.)/.test(
    `${environment.JAVA_OPTS ?? ''} ${environment.JAVA_TOOL_OPTIONS ?? ''}`,
  );
  if (type !== 'h2' || set('MB_DB_CONNECTION_URI_FILE') || toldByJava) return undefined;
  const inAddress = /^(?:jdbc:)?h2:(?:file:)?([^;]+)/.exec(address ?? '')?.[1];
  const file = inAddress ?? set('MB_DB_FILE') ?? (isRoot(config.User) ? '/metabase.db' : 'metabase.db');
  const path = file.startsWith('/') ? file : `${config.WorkingDir || ''}/${file}`;
  const held = mounts.some(
    ({ Destination: at }) => path === at || `${path}.mv.db` === at || path.startsWith(at.endsWith('/') ? at : `${at}/`),
  );
  return held ? undefined : path;
}

function isRoot(user: string | undefined): boolean {
  return !user || /^(0|root)(:|$)/.test(user);
}
