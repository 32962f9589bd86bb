export const MODES = ['plan', 'apply', 'pull-request', 'check'] as const;

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
  format: 'text',
} as const;

export type InputName = keyof typeof DEFAULTS;
export const INPUT_NAMES = Object.keys(DEFAULTS) as InputName[];

/** What the user gave, as text: every input, the defaults filled in. */
export type RawInputs = Readonly<Record<InputName, string>>;

/** Names one a line or separated by commas, each once. */
export function splitNames(text: string): readonly string[] {
  const names = text.split(/[\n,]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}
