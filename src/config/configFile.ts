import { badInput } from '../failure.ts';
import type { Edition } from '../metabase/edition.ts';
import type { Follow } from '../metabase/follow.ts';
import type { IgnoreRule } from '../metabase/ignore.ts';
import type { PathPolicy } from '../metabase/path.ts';
import type { Policy } from '../metabase/policy.ts';
import { orderProblems } from './deploymentOrder.ts';
import { type Problem, problemsOf } from './fileProblems.ts';
import { type DeploymentValues, type FileValues, fileSchema } from './fileSchema.ts';
import { type ConfiguredInstance, instanceFields } from './instanceFields.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

/** What can be said for all deployments and for one of them; undefined is what was not said there. */
export interface Inheritable {
  readonly follow: Follow | undefined;
  readonly path: PathPolicy | undefined;
  readonly ignore: readonly IgnoreRule[];
  readonly labels: readonly string[] | undefined;
  readonly reviewers: readonly string[] | undefined;
  readonly teamReviewers: readonly string[] | undefined;
  readonly assignees: readonly string[] | undefined;
  readonly milestone: number | undefined;
  readonly draft: boolean | undefined;
  readonly base: string | undefined;
  readonly branchPrefix: string | undefined;
  readonly minimumReleaseAge: Policy['minimumReleaseAge'] | undefined;
  readonly hotfixes: Policy['hotfixes'] | undefined;
  readonly minimumPoint: number | undefined;
  readonly majorSoak: number | undefined;
  readonly respectRollout: boolean | undefined;
  readonly privatePatches: boolean | undefined;
  readonly pinFloating: boolean | undefined;
  readonly rolling: 'keep' | 'pin' | undefined;
  /** Cron expressions. */
  readonly schedule: readonly string[] | undefined;
  readonly timezone: string | undefined;
  readonly automerge: Automerge | undefined;
  /** In milliseconds. */
  readonly updateAtMost: number | undefined;
  readonly steps: 'one' | 'stacked' | undefined;
}

/** The largest step for which GitHub's auto-merge is switched on. */
export type Automerge = 'none' | 'hotfix' | 'point';

export interface ConfiguredDeployment extends Inheritable {
  readonly name: string;
  /** Globs from the root. */
  readonly files: readonly string[];
  readonly edition: Edition | undefined;
  /** Of the running instance, without a slash at the end. */
  readonly url: string | undefined;
  readonly after: After | undefined;
  /** How its instance runs, as far as the file says. */
  readonly instance: ConfiguredInstance | undefined;
  /** `file:line:column` of its globs, for messages. */
  readonly place: string;
}

/** The deployment that goes first, and for how long (ms) it must have been at a stop. */
export interface After {
  readonly deployment: string;
  readonly soak: number;
}

/** A way of writing a pin that is the user's own. */
export interface CustomPattern {
  readonly files: readonly string[];
  /** An expression of RE2 with a group `version`. */
  readonly match: string;
  readonly edition: Edition | undefined;
}

/** The configuration as it was written; what an input can override is undefined when the file doesn't say it. */
export interface ConfigFile {
  readonly deployments: readonly ConfiguredDeployment[];
  readonly defaults: Inheritable;
  readonly images: readonly string[] | undefined;
  readonly patterns: readonly CustomPattern[];
  readonly documentation: boolean;
  readonly exclude: readonly string[];
  readonly dashboard: boolean | undefined;
  readonly openLimit: number | undefined;
}

const INSTANCE_KEYS = Object.keys(instanceFields) as (keyof typeof instanceFields)[];

/** Keys whose numbers are versions. */
const VERSION_KEYS = new Set(['target', 'follow', 'ignore', 'version']);

/**
 * Reads `.github/metabase-upgrade.yml`. An empty file says nothing and has no deployments.
 * @param file its name, for messages
 * @throws Failure (bad input) with everything that is wrong, one line each, in the order of the file
 */
export function parseConfigFile(text: string, file: string): ConfigFile {
  const source = readYaml(text, file, VERSION_KEYS);
  const value = source.value ?? {};
  const parsed = fileSchema.safeParse(value);
  const problems = [...problemsOf(parsed.error?.issues ?? [], value), ...orderProblems(value), ...twoAims(value)];
  if (!parsed.success || problems.length > 0) throw badInput(told(problems, source));
  const values = parsed.data;
  return {
    deployments: (values.deployments ?? []).map((deployment, index) => deploymentOf(deployment, index, source)),
    defaults: inheritable(values),
    images: values.images,
    patterns: (values.patterns ?? []).map(({ files, match, edition }) => ({ files, match, edition })),
    documentation: values.documentation ?? false,
    exclude: values.exclude ?? [],
    dashboard: values.dashboard,
    openLimit: values['open-limit'],
  };
}

function deploymentOf(values: DeploymentValues, index: number, source: YamlSource): ConfiguredDeployment {
  const { name, files, edition, url, after } = values;
  return {
    ...inheritable(values),
    name,
    files,
    edition,
    url,
    instance: instanceOf(values),
    after: after && { deployment: after.deployment, soak: after.soak ?? 0 },
    place: source.place(source.spotOf(['deployments', index, 'files']).value),
  };
}

function instanceOf(values: DeploymentValues): ConfiguredInstance | undefined {
  const said = INSTANCE_KEYS.filter((key) => values[key] !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said.map((key) => [key, values[key]]));
}

function inheritable(values: DeploymentValues | FileValues): Inheritable {
  return {
    follow: values.follow ?? values.target,
    path: values.path,
    ignore: values.ignore ?? [],
    labels: values.labels,
    reviewers: values.reviewers,
    teamReviewers: values['team-reviewers'],
    assignees: values.assignees,
    milestone: values.milestone,
    draft: values.draft,
    base: values.base,
    branchPrefix: values['branch-prefix'],
    minimumReleaseAge: values['minimum-release-age'],
    hotfixes: values.hotfixes,
    minimumPoint: values['minimum-point'],
    majorSoak: values['major-soak'],
    respectRollout: values['respect-rollout'],
    privatePatches: values['private-patches'],
    pinFloating: values['pin-floating'],
    rolling: values.rolling,
    schedule: values.schedule,
    timezone: values.timezone,
    automerge: values.automerge,
    updateAtMost: values['update-at-most'],
    steps: values.steps,
  };
}

/** `target` and `follow` both say where to go, and nobody could tell which one holds. */
function twoAims(value: object): readonly Problem[] {
  const { deployments } = value as { deployments?: unknown };
  const places = Array.isArray(deployments)
    ? deployments.map((one, index) => ({ one, path: ['deployments', index] }))
    : [];
  return [{ one: value, path: [] }, ...places]
    .filter(({ one }) => one?.target !== undefined && one?.follow !== undefined)
    .map(({ path }) => ({
      path: [...path, 'follow'],
      of: 'key',
      message: '"target" and "follow" are both given here, and both say where to go. Take one of them out.',
    }));
}

/** What an alias repeats is told once, where it is written. */
function told(problems: readonly Problem[], { spotOf, place }: YamlSource): string {
  const lines = problems
    .map(({ path, of, message }) => ({ at: spotOf(path)[of], message }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, message }) => `${place(at)}: ${message}`);
  return [...new Set(lines)].join('\n');
}
