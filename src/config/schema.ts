import type { Policy } from '../metabase/policy.ts';
import {
  address,
  anyText,
  type Form,
  flag,
  matching,
  names,
  oneOf,
  only,
  optional,
  patience,
  perhaps,
  type Refused,
  span,
  wholeNumber,
  wordFor,
} from './inputForms.ts';
import { type InputName, MODES, PLATFORMS } from './inputs.ts';

const filled = (remedy: string) => only(anyText, (text) => text !== '', `is empty; give ${remedy}`);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const images = only(names, (all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const milestone = matching(/^\d+$/, Number, 'must be the number of a milestone, as in its address .../milestone/3');
const absolute = only(optional, (path) => path === undefined || path.startsWith('/'), 'must be an absolute path');

/**
 * The one definition of every input: `action.yml` lists the same names and the defaults, the command line has a flag of
 * each name. A test holds the two together.
 */
export const inputSchema = {
  mode: oneOf(MODES),
  root: filled('the folder to search, e.g. "."'),
  catalogue: filled('"auto", "github", "snapshot", a file or an https address'),
  config: anyText,
  target: optional,
  path: perhaps(oneOf(['direct', 'every-major'])),
  images,
  token: optional,
  base: optional,
  labels: names,
  reviewers: names,
  'team-reviewers': names,
  assignees: names,
  milestone: perhaps(milestone),
  draft: flag,
  'minimum-release-age': perhaps(span),
  hotfixes: perhaps(wordFor<Policy['hotfixes']>({ true: 'all', false: 'none', security: 'security' })),
  'private-patches': flag,
  'pin-floating': flag,
  automerge: perhaps(oneOf(['none', 'hotfix', 'point'])),
  steps: perhaps(oneOf(['one', 'stacked'])),
  dashboard: flag,
  registry: oneOf(['auto', 'off']),
  'registry-mirror': perhaps(address('https://mirror.example.com, or empty')),
  'registry-username': optional,
  'registry-password': optional,
  'version-info-url': perhaps(address('https://static.metabase.com, or empty')),
  'downloads-url': address('https://downloads.metabase.com'),
  'releases-api-url': address('https://api.github.com'),
  deployment: optional,
  platform: perhaps(oneOf(PLATFORMS)),
  container: optional,
  'compose-files': names,
  service: optional,
  unit: optional,
  jar: absolute,
  'java-home': anyText,
  'resource-group': optional,
  app: optional,
  subscription: optional,
  workload: optional,
  namespace: optional,
  'kube-context': optional,
  'patch-probes': flag,
  'pause-gitops': flag,
  url: optional,
  timeout: patience,
  backup: oneOf(['stopped', 'running', 'none']),
  'i-have-a-backup': flag,
  'backup-each-stop': flag,
  'backup-dir': absolute,
  keep: wholeNumber(1),
  'keep-days': wholeNumber(0),
  'on-failure': oneOf(['rollback', 'leave']),
  'require-rehearsal': flag,
  to: optional,
  strategy: oneOf(['auto', 'restore', 'migrate-down', 'image-only']),
  'tools-image': optional,
  'database-uri': optional,
  'database-type': perhaps(oneOf(['postgres', 'mysql', 'h2'])),
  'database-host': optional,
  'database-port': optional,
  'database-name': optional,
  'database-user': optional,
  // Blanks may belong to it.
  'database-password': perhaps(anyText),
  'database-file': optional,
  'age-recipients': names,
  'age-identity': optional,
  format: oneOf(['text', 'json']),
} satisfies Record<InputName, Form<unknown>>;

export type Inputs = { readonly [Name in InputName]: Exclude<ReturnType<(typeof inputSchema)[Name]>, Refused> };
