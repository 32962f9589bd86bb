import { badInput } from '../../failure.ts';

/**
 * Where backups and journals are kept when nothing else is said: a folder that outlives a job's workspace, by the XDG
 * base directory specification, which ignores a path that isn't absolute.
 */
export function stateFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_STATE_HOME: state, HOME: home } = environment;
  if (state?.startsWith('/')) return `${trimmed(state)}/metabase-upgrade`;
  if (home?.startsWith('/')) return `${trimmed(home)}/.local/state/metabase-upgrade`;
  throw badInput(
    'There is no home folder to keep backups in: set the input "backup-dir" to a folder that outlives the job.',
  );
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
