/** Those that look at files and pull requests, and those that work on an instance. */
export const FILE_MODES = ['plan', 'apply', 'pull-request', 'check'] as const;
export const HOST_MODES = ['upgrade', 'rollback', 'backup', 'rehearse'] as const;
export const MODES = [...FILE_MODES, ...HOST_MODES] as const;
export type FileMode = (typeof FILE_MODES)[number];
export type HostMode = (typeof HOST_MODES)[number];

export function isHostMode(mode: string): mode is HostMode {
  return (HOST_MODES as readonly string[]).includes(mode);
}

/** How an instance may run. */
export const PLATFORMS = [
  ...(['docker', 'compose', 'systemd', 'kubernetes', 'azure-webapp', 'azure-containerapp'] as const),
  'command',
] as const;
export type PlatformKind = (typeof PLATFORMS)[number];

/** Where the application database is; each is an input with `database-` in front. */
export const DATABASE_INPUTS = ['uri', 'type', 'host', 'port', 'name', 'user', 'password', 'file'] as const;

/** The inputs of action.yml with their defaults, for the command line, where no runner fills them in. */
export const DEFAULTS = {
  mode: 'pull-request',
  root: '.',
  catalogue: 'auto',
  config: '.github/metabase-upgrade.yml',
  target: '',
  path: '',
  images: '',
  token: '',
  base: '',
  labels: '',
  reviewers: '',
  'team-reviewers': '',
  assignees: '',
  milestone: '',
  draft: '',
  'minimum-release-age': '',
  hotfixes: '',
  'private-patches': '',
  'pin-floating': '',
  automerge: '',
  steps: '',
  dashboard: '',
  registry: 'auto',
  'registry-mirror': '',
  'registry-username': '',
  'registry-password': '',
  'version-info-url': 'https://static.metabase.com',
  'downloads-url': 'https://downloads.metabase.com',
  'releases-api-url': 'https://api.github.com',
  deployment: '',
  platform: '',
  container: '',
  'compose-files': '',
  service: '',
  unit: '',
  jar: '',
  'java-home': '',
  'resource-group': '',
  app: '',
  subscription: '',
  workload: '',
  namespace: '',
  'kube-context': '',
  'patch-probes': '',
  'pause-gitops': '',
  url: '',
  timeout: '2h',
  backup: 'stopped',
  'i-have-a-backup': '',
  'backup-each-stop': '',
  'backup-dir': '',
  keep: '5',
  'keep-days': '14',
  'on-failure': 'rollback',
  'require-rehearsal': '',
  to: '',
  strategy: 'auto',
  'tools-image': '',
  'database-uri': '',
  'database-type': '',
  'database-host': '',
  'database-port': '',
  'database-name': '',
  'database-user': '',
  'database-password': '',
  'database-file': '',
  'age-recipients': '',
  'age-identity': '',
  format: 'text',
} as const;

export type InputName = keyof typeof DEFAULTS;
export const INPUT_NAMES = Object.keys(DEFAULTS) as InputName[];

/** Secrets that an argument would show to every user of the machine: on the command line they come from these variables. */
export const SECRET_VARIABLES = {
  token: 'GITHUB_TOKEN',
  'database-uri': 'METABASE_UPGRADE_DATABASE_URI',
  'registry-password': 'METABASE_UPGRADE_REGISTRY_PASSWORD',
  'database-password': 'METABASE_UPGRADE_DATABASE_PASSWORD',
  'age-identity': 'METABASE_UPGRADE_AGE_IDENTITY',
} as const satisfies Partial<Record<InputName, string>>;
/** What is masked before it is used. */
export const SECRETS = Object.keys(SECRET_VARIABLES) as InputName[];

/** On the command line these alone, without a value, mean `true`. */
export const SWITCHES: readonly InputName[] = [
  ...(['draft', 'private-patches', 'pin-floating', 'dashboard', 'patch-probes', 'pause-gitops'] as const),
  ...(['i-have-a-backup', 'backup-each-stop', 'require-rehearsal'] as const),
];

/** What the user gave, as text: every input, the defaults filled in. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** Names one a line or separated by commas, each once. */
export function splitNames(text: string): readonly string[] {
  const names = text.split(/[\n,]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}
