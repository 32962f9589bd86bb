import { badInput } from '../failure.ts';
import type { Edition } from '../metabase/edition.ts';
import type { Follow } from '../metabase/follow.ts';
import type { IgnoreRule } from '../metabase/ignore.ts';
import type { PathPolicy } from '../metabase/path.ts';
import type { After, ConfigFile, Inheritable } from './configFile.ts';
import { matcherOf } from './glob.ts';

/** The inputs that were given, which go before the defaults of the file; undefined is what was not given. */
export type GivenInputs = Partial<Omit<Inheritable, 'ignore' | 'branchPrefix'>>;

/** How pins are moved, wherever it was said. */
export interface UpgradeSettings {
  readonly follow: Follow;
  readonly path: PathPolicy;
  /** Those of the file and those of the deployment. */
  readonly ignore: readonly IgnoreRule[];
  readonly branchPrefix: string;
  readonly pull: {
    readonly base: string | undefined;
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly teamReviewers: readonly string[];
    readonly assignees: readonly string[];
    readonly milestone: number | undefined;
    readonly draft: boolean;
  };
}

export interface DeploymentSettings extends UpgradeSettings {
  readonly name: string;
  /** Globs from the root. */
  readonly files: readonly string[];
  readonly edition: Edition | undefined;
  readonly url: string | undefined;
  readonly after: After | undefined;
  /** `file:line:column` of its globs, for messages. */
  readonly place: string;
}

/** Which deployment the files belong to. */
export interface Assignment {
  /** By the name of the deployment, in the order of the configuration; a deployment without files has an empty list. */
  readonly byDeployment: ReadonlyMap<string, readonly string[]>;
  readonly unassigned: readonly string[];
}

export const DEFAULT_BRANCH_PREFIX = 'metabase-upgrade/';

/** The deployments of the file: what each says itself goes before the inputs, and the inputs before the file. */
export function resolveDeployments(config: ConfigFile, inputs: GivenInputs): readonly DeploymentSettings[] {
  return config.deployments.map((deployment) => {
    const { name, files, edition, url, after, place } = deployment;
    const ignore = [...deployment.ignore, ...config.defaults.ignore];
    return { name, files, edition, url, after, place, ...merged([deployment, inputs, config.defaults], ignore) };
  });
}

/** For pins that belong to no deployment. */
export function resolveDefaults(config: ConfigFile, inputs: GivenInputs): UpgradeSettings {
  return merged([inputs, config.defaults], config.defaults.ignore);
}

/**
 * Tells whose each file is. `files` are those with pins, as paths from the root with forward slashes.
 * @throws Failure (bad input) naming every file that belongs to two deployments
 */
export function assignFiles(
  files: readonly string[],
  deployments: readonly Pick<DeploymentSettings, 'name' | 'files' | 'place'>[],
): Assignment {
  const owners = deployments.map((deployment) => ({ deployment, isOwn: matcherOf(deployment.files) }));
  const byDeployment = new Map(deployments.map(({ name }) => [name, [] as string[]]));
  const unassigned: string[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const [owner, ...others] = owners.filter(({ isOwn }) => isOwn(file)).map(({ deployment }) => deployment);
    if (!owner) unassigned.push(file);
    else if (others.length === 0) byDeployment.get(owner.name)?.push(file);
    else faults.push(claimedTwice(file, [owner, ...others]));
  }
  if (faults.length > 0) throw badInput(faults.join('\n'));
  return { byDeployment, unassigned };
}

function claimedTwice(file: string, owners: readonly Pick<DeploymentSettings, 'name' | 'place'>[]): string {
  const claims = owners.map(({ name, place }) => `"${name}" (${place})`).join(' and ');
  return (
    `${file} has a pin and belongs to the deployments ${claims}, which may follow different versions. Narrow their ` +
    '"files" so that only one of them matches it.'
  );
}

/** The first of the layers that says something decides; lists are taken whole, never joined. */
function merged(layers: readonly GivenInputs[], ignore: readonly IgnoreRule[]): UpgradeSettings {
  const said = <Key extends keyof Inheritable>(key: Key) =>
    (layers as readonly Partial<Inheritable>[]).find((layer) => layer[key] !== undefined)?.[key];
  return {
    follow: said('follow') ?? { kind: 'latest' },
    path: said('path') ?? 'direct',
    ignore,
    branchPrefix: said('branchPrefix') ?? DEFAULT_BRANCH_PREFIX,
    pull: {
      base: said('base'),
      labels: said('labels') ?? [],
      reviewers: said('reviewers') ?? [],
      teamReviewers: said('teamReviewers') ?? [],
      assignees: said('assignees') ?? [],
      milestone: said('milestone'),
      draft: said('draft') ?? false,
    },
  };
}
