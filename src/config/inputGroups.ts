import type { InputName } from './inputs.ts';

/** The inputs by what they are about, in the order of action.yml, for those who read about them. */
export const INPUT_GROUPS: Readonly<Record<string, readonly InputName[]>> = {
  'Mode, files and path': ['mode', 'root', 'catalogue', 'config', 'target', 'path', 'images', 'token'],
  'Pull request': ['base', 'labels', 'reviewers', 'team-reviewers', 'assignees', 'milestone', 'draft'],
  'Which versions, and how they are proposed': [
    ...(['minimum-release-age', 'hotfixes', 'private-patches', 'pin-floating', 'automerge', 'steps'] as const),
    'dashboard',
  ],
  'Registries and release lists': [
    ...(['registry', 'registry-mirror', 'registry-username', 'registry-password'] as const),
    ...(['version-info-url', 'downloads-url', 'releases-api-url'] as const),
  ],
  'The instance, for the modes on a self-hosted runner': [
    ...(['deployment', 'platform', 'container', 'compose-files', 'service', 'unit', 'jar', 'java-home'] as const),
    ...(['resource-group', 'app', 'subscription', 'workload', 'namespace', 'kube-context'] as const),
    ...(['patch-probes', 'pause-gitops', 'url'] as const),
  ],
  'The run on it': [
    ...(['timeout', 'backup', 'i-have-a-backup', 'backup-each-stop', 'backup-dir', 'keep', 'keep-days'] as const),
    ...(['on-failure', 'require-rehearsal', 'to', 'strategy'] as const),
  ],
  'Its database and backups': [
    ...(['tools-image', 'database-uri', 'database-type', 'database-host', 'database-port', 'database-name'] as const),
    ...(['database-user', 'database-password', 'database-file', 'age-recipients', 'age-identity'] as const),
  ],
  'Command line': ['format'],
};
