import { withIgnored } from '../config/ignoreEntry.ts';
import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import { isoDate } from '../gateways/clock.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { readText } from '../gateways/workingTree.ts';
import { editOf } from '../manifests/edit.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import { folderOf } from '../pulls/changes.ts';
import { openReturn } from '../pulls/returnPull.ts';
import { editedTexts } from './editedTexts.ts';
import { survey } from './survey.ts';
import { settingsOf } from './wishesFor.ts';

/** A deployment whose instance was taken back. */
export interface TakenBack {
  readonly name: string;
  readonly to: Version;
  /** How, as a sentence. */
  readonly told: string;
}

/**
 * Opens the pull request that pins what runs again and keeps the version away that was left. Needs a token and a repository.
 * @returns undefined when no pin of the deployment is newer than what runs
 * @throws Failure when it can't be made; the instance is as it is
 */
export async function proposeReturn({ name, to, told }: TakenBack, settings: Settings, gateways: Gateways) {
  const { token, repository, root, config } = settings;
  if (!token || !repository) throw badInput('Without token and repository no pull request can be made.');
  const seen = await survey(settings, gateways);
  const upgrades = seen.plan.deployments.filter((one) => !one.exact);
  // Without a configuration an instance has a name that no pin knows of.
  const only = settings.deployments.length === 0 && upgrades.length === 1 ? upgrades[0] : undefined;
  const deployment = upgrades.find((one) => one.name === name) ?? only;
  const pins = deployment?.pins.filter(({ version }) => version.compare(to) > 0) ?? [];
  const [first] = pins;
  if (!deployment || !first) return undefined;
  const edits = pins.flatMap((pin) => (pin.digests.length > 0 ? [] : (editOf(pin, to) ?? [])));
  if (edits.length < pins.length) {
    throw badInput(
      `Not every pin of ${name} can be set to ${printTag(deployment.edition, to)} by itself, for want of a digest or because ` +
        'a template fixes a part of it. Change them by hand.',
    );
  }
  const highest = pins.reduce((a, b) => (a.version.compare(b.version) > 0 ? a : b)).version;
  const read = readText(root, config);
  const former = 'text' in read ? read.text : undefined;
  const entry = {
    tag: printTag(deployment.edition, highest),
    reason: `Taken back on ${isoDate(gateways.clock.now())}`,
  };
  const ignored = withIgnored(former ?? '', name, entry);
  const after = new Map(await editedTexts(seen, edits));
  const before = new Map(seen.texts);
  if (ignored !== undefined) after.set(config, ignored);
  if (former !== undefined) before.set(config, former);
  const { pull, branchPrefix } = settingsOf(settings, name);
  const client = await gateways.gitHub(repository.apiUrl, token);
  const base = pull.base ?? repository.defaultBranch;
  if (base === undefined) throw badInput('The branch that the pull request goes to is not known: set the input base.');
  const back = { name, edition: deployment.edition, from: highest, to, edits, told };
  const folder = await folderOf(root, gateways.run);
  return openReturn(
    { ...back, config: ignored === undefined ? undefined : config },
    { before, after },
    { client, repository, branch: `${branchPrefix}${name}-return`, base, root, folder, run: gateways.run },
  );
}
