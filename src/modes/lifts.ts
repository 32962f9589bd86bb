import type { Settings } from '../config/settings.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import { readText } from '../gateways/workingTree.ts';
import { releasesOf } from '../metabase/catalogue.ts';
import type { IgnoreRule } from '../metabase/ignore.ts';
import type { Deployment, Plan } from '../planning/plan.ts';
import { type Lift, proposeLift } from '../pulls/lift.ts';
import type { Round } from '../pulls/proposal.ts';
import { fingerprint } from '../pulls/wanted.ts';
import type { PullOutcome } from '../report/outcome.ts';
import { settingsOf } from './wishesFor.ts';

/** The entries of the ignore lists that keep something newer from a deployment, each with the file as it is without it. */
export async function liftsOf(plan: Plan, settings: Settings): Promise<readonly Lift[]> {
  const found = new Map<string, { readonly rule: IgnoreRule; readonly own: Deployment[] }>();
  for (const deployment of plan.deployments) {
    if (deployment.exact) continue;
    for (const rule of settingsOf(settings, deployment.name).ignore.filter((one) => keepsAway(one, deployment, plan))) {
      const ofFile = settings.defaults.ignore.some(({ text }) => text === rule.text);
      const key = JSON.stringify([rule.text, ofFile ? '' : deployment.name]);
      found.set(key, { rule, own: [...(found.get(key)?.own ?? []), deployment] });
    }
  }
  if (found.size === 0) return [];
  const { withoutIgnored } = await import('../config/liftIgnored.ts');
  const read = await readText(settings.root, settings.config);
  const before = 'text' in read ? read.text : '';
  return [...found].map(([key, { rule, own }]) => {
    const name = (own[0] as Deployment).name;
    const { pull: wishes, branchPrefix } = settingsOf(settings, name);
    return {
      version: rule.text,
      reason: rule.reason,
      file: settings.config,
      deployments: own.map((deployment) => deployment.name),
      branch: `${branchPrefix}un-ignore-${slugOf(rule.text)}-${fingerprint(key).slice(0, 6)}`,
      before,
      after: withoutIgnored(before, name, rule.text),
      base: wishes.base ?? settings.repository?.defaultBranch ?? '',
      wishes,
    };
  });
}

function keepsAway({ covers }: IgnoreRule, { edition, current }: Deployment, { catalogue }: Plan): boolean {
  return releasesOf(catalogue, edition).some(({ version }) => version.compare(current) > 0 && covers(version, edition));
}

/** What a range has of letters and digits. */
function slugOf(text: string): string {
  return text.replace(/[^0-9A-Za-z.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}

/** One that can't be proposed does not keep the others from it. */
export async function proposeLifts(lifts: readonly Lift[], round: Round): Promise<readonly PullOutcome[]> {
  const outcomes: PullOutcome[] = [];
  for (const lift of lifts) {
    try {
      outcomes.push(...[(await proposeLift(lift, round)) ?? []].flat());
    } catch (error) {
      const failure = explainGitHub(
        error,
        `No pull request could be made that takes ${lift.version} off the ignore list`,
      );
      outcomes.push({ deployment: lift.deployments[0] as string, branch: lift.branch, operation: 'none', failure });
    }
  }
  return outcomes;
}
