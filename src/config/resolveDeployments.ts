import { badInput } from '../failure.ts';
import type { Edition } from '../metabase/edition.ts';
import type { After, ConfigFile } from './configFile.ts';
import { matcherOf } from './glob.ts';
import type { ConfiguredInstance } from './instanceFields.ts';
import { type GivenInputs, merged, type UpgradeSettings } from './upgradeSettings.ts';

export interface DeploymentSettings extends UpgradeSettings {
  readonly name: string;
  /** Globs from the root. */
  readonly files: readonly string[];
  readonly edition: Edition | undefined;
  readonly url: string | undefined;
  readonly after: After | undefined;
  /** How its instance runs, as far as the file says. */
  readonly instance: ConfiguredInstance | undefined;
  /** `file:line:column` of its globs, for messages. */
  readonly place: string;
}

/** Which deployment the files belong to. */
export interface Assignment {
  /** By the name of the deployment, in the order of the configuration; a deployment without files has an empty list. */
  readonly byDeployment: ReadonlyMap<string, readonly string[]>;
  readonly unassigned: readonly string[];
}

/** The deployments of the file: what each says itself goes before the inputs, and the inputs before the file. */
export function resolveDeployments(config: ConfigFile, inputs: GivenInputs): readonly DeploymentSettings[] {
  return config.deployments.map((deployment) => {
    const { name, files, edition, url, after, instance, place } = deployment;
    const ignore = [...deployment.ignore, ...config.defaults.ignore];
    const own = { name, files, edition, url, after, instance, place };
    return { ...own, ...merged([deployment, inputs, config.defaults], ignore) };
  });
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
