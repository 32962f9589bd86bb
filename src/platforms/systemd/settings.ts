import { badInput } from '../../failure.ts';
import { parseEnvironmentFile } from './environmentFile.ts';
import type { Unit } from './unit.ts';

type Environment = Readonly<Record<string, string>>;

/**
 * The variables that a unit's process gets: `Environment=`, then the files of `EnvironmentFile=` over it, without what is unset
 * (systemd.exec(5)). A file that may be missing is left out when it is.
 * @param read gives the text of a file, undefined when there is none. @throws when it can't be read
 */
export async function environmentOf(
  unit: Unit,
  read: (path: string) => Promise<string | undefined>,
): Promise<Environment> {
  const environment: Record<string, string> = Object.fromEntries(unit.environment.map(pairOf));
  for (const { path, optional } of unit.environmentFiles) {
    const text = await read(path);
    if (text === undefined && !optional) {
      throw badInput(`The unit ${unit.name} reads ${path} (EnvironmentFile=), and there is no such file.`);
    }
    Object.assign(environment, parseEnvironmentFile(text ?? ''));
  }
  for (const one of unit.unsetEnvironment) {
    const [name, value] = one.includes('=') ? pairOf(one) : [one, undefined];
    if (value === undefined || environment[name] === value) delete environment[name];
  }
  return environment;
}

function pairOf(entry: string): readonly [string, string] {
  const at = entry.indexOf('=');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}

/**
 * The settings of the instance: what its Java is told by `-D` goes before its environment, by Metabase's own rule, and an H2
 * file has its whole path. Without any setting Metabase keeps `metabase.db` in the folder that it is started in
 * (metabase/metabase `src/metabase/app_db/env.clj`).
 */
export function settingsOf(environment: Environment, options: readonly string[], folder: string): Environment {
  const settings: Record<string, string> = { ...environment };
  for (const option of options) {
    const [, name, value] = /^-D(MB_[A-Z_]+|mb\.[a-z.]+)=(.*)$/s.exec(option) ?? [];
    if (name !== undefined) settings[name.toUpperCase().replaceAll('.', '_')] = value ?? '';
  }
  const set = (name: string) => settings[name]?.trim() || undefined;
  const isFile = set('MB_DB_CONNECTION_URI') === undefined && (set('MB_DB_TYPE') ?? 'h2') === 'h2';
  if (!isFile || set('MB_DB_IN_MEMORY') === 'true') return settings;
  const file = set('MB_DB_FILE') ?? 'metabase.db';
  return {
    ...settings,
    MB_DB_FILE: file.startsWith('/') ? file : `${folder.replace(/\/$/, '')}/${file.replace(/^\.\//, '')}`,
  };
}

/** Where Metabase listens; a server of its own with TLS answers under a name that only the user knows. */
export function urlOf(settings: Environment): string | undefined {
  if (settings.MB_JETTY_SSL?.trim() === 'true') return undefined;
  const host = settings.MB_JETTY_HOST?.trim() || 'localhost';
  const everywhere = ['0.0.0.0', '::', 'localhost', '*'].includes(host);
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${settings.MB_JETTY_PORT?.trim() || '3000'}`;
}
