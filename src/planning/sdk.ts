import type { Edit } from '../manifests/edit.ts';
import type { SdkPin } from '../manifests/pin.ts';
import type { Deployment, Plan, Wishes } from './plan.ts';

/** The first major that has one (docs.metabase.com, embedding/sdk/version: "minimum 52"). */
export const FIRST_SDK = 52;
/** The last major whose instances work with the SDK of their own major alone. */
export const LAST_BOUND_SDK = 56;

/**
 * The plan in which the SDK follows: up to 56 its major must be the instance's, from 57 on it loads its bundle from the
 * instance and is installed by the tag of the major (metabase/docs `embedding/sdk/version.md`). It never makes an upgrade by
 * itself, and moves only with the deployment that it is known to belong to.
 * @param lockFilesOf the lock files that a package.json is installed from
 */
export function withSdks(
  plan: Plan,
  sdks: readonly SdkPin[],
  wishesOf: (file: string) => Wishes,
  lockFilesOf: (file: string) => readonly string[],
): Plan {
  if (sdks.length === 0) return plan;
  const skipped = [...plan.skipped];
  const moved = new Map<string, SdkPin[]>();
  for (const sdk of sdks) {
    const owner = ownerOf(sdk, plan.deployments, wishesOf);
    if ('unknown' in owner) {
      const { file, line, column, text } = sdk;
      skipped.push({ file, line, column, text, reason: 'sdk', message: owner.unknown });
    } else if (follows(sdk, owner)) moved.set(owner.name, [...(moved.get(owner.name) ?? []), sdk]);
  }
  const deployments = plan.deployments.map((deployment): Deployment => {
    const own = moved.get(deployment.name);
    if (!own) return deployment;
    const lockFiles = [...new Set(own.flatMap(({ file }) => lockFilesOf(file)))].sort();
    return { ...deployment, sdks: own, lockFiles, edits: [...deployment.edits, ...own.map(editFor(deployment))] };
  });
  return { ...plan, deployments, skipped };
}

/** Only together with pins: what waits for something has no edits, and a newer SDK is nobody's to lower. */
function follows({ major }: SdkPin, { stops, edits }: Deployment): boolean {
  const next = stops[0];
  return next !== undefined && edits.length > 0 && next.major >= FIRST_SDK && major < next.major;
}

function ownerOf(
  { file }: SdkPin,
  deployments: readonly Deployment[],
  wishesOf: (file: string) => Wishes,
): Deployment | { readonly unknown: string } {
  const upgrades = deployments.filter(({ exact }) => exact === undefined);
  const { name } = wishesOf(file);
  const named = upgrades.find((deployment) => deployment.name === name);
  if (named) return named;
  if (name !== undefined) return { unknown: `The SDK follows the deployment ${name}, which has no pin of Metabase.` };
  const [only, ...others] = upgrades;
  if (only && others.length === 0) return only;
  const which = only ? 'there are several' : 'there is none here';
  return {
    unknown: `The SDK follows the Metabase that it is embedded from, and ${which}: add the file to the "files" of a deployment in the configuration.`,
  };
}

function editFor({ stops }: Deployment): (sdk: SdkPin) => Edit {
  const text = `${stops[0]?.major}-stable`;
  return ({ file, line, column, start, end, text: old }) => ({ file, line, column, start, end, old, text });
}
