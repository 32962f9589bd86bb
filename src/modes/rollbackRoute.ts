import { badInput } from '../failure.ts';
import { newestOfLine } from '../metabase/catalogue.ts';
import { chooseStrategy } from '../metabase/rollback.ts';
import { printTag } from '../metabase/tag.ts';
import type { Build } from '../platforms/platform.ts';
import { obtainCatalogue } from '../sources/catalogue.ts';
import type { Manifest } from '../upgrade/backupStore/manifest.ts';
import { listBackups } from '../upgrade/backupStore/store.ts';
import { baselineFrom } from '../upgrade/baseline.ts';
import type { Revert } from '../upgrade/revert.ts';
import type { Instance } from './openInstance.ts';
import { buildOf, type Journal, readJournals, tagOf } from './runs.ts';

export interface RollbackRoute {
  readonly to: Build;
  readonly revert: Revert;
}

/**
 * Where a rollback goes and how: to the version that is named, else to the one from before the last upgrade.
 * @throws Failure (bad input) when that is not known, not older, or no way leads there
 */
export async function rollbackRoute(instance: Instance, installed: Build): Promise<RollbackRoute> {
  const { asked, store, database } = instance;
  const upgrades = (await readJournals(instance)).filter(({ state }) => isUpgrade(state));
  const to = formerOf(asked.to, upgrades, installed);
  const from = tagOf(installed);
  if (to.edition !== installed.edition) throw badInput(`${from} runs, and ${tagOf(to)} is of the other edition.`);
  if (to.version.compare(installed.version) >= 0) {
    throw badInput(`${from} runs, and ${tagOf(to)} is not older. To go forward, use the mode upgrade.`);
  }
  const backup = (await listBackups(store)).backups.find(
    ({ deployment, metabase, contents }) =>
      deployment === asked.deployment &&
      metabase.version === tagOf(to) &&
      (contents.kind === 'dump' || asked.backupCommands?.restore !== undefined),
  );
  const state = await database.read();
  const under = upgrades.find(({ state: { from: former } }) => former === tagOf(to));
  const former = backup?.database.changelog ?? (under && baselineFrom(under.state.facts)?.changelog);
  const changesets = former === undefined ? 'unknown' : former === state.changelog ? 'none' : 'applied';
  const chosen = chooseStrategy({
    from: installed.version,
    to: to.version,
    changesets,
    backup: backup !== undefined,
    asked: asked.strategy,
  });
  if ('refused' in chosen) throw badInput(`Going back from ${from} to ${tagOf(to)} is refused. ${chosen.refused}`);
  return { to, revert: await revertBy(instance, chosen.strategy, installed, to, backup) };
}

function isUpgrade({ mode, closed }: Journal['state']): boolean {
  return mode === 'upgrade' && closed === 'done';
}

function formerOf(asked: Instance['asked']['to'], upgrades: readonly Journal[], installed: Build): Build {
  if (asked) return { edition: asked.edition ?? installed.edition, version: asked.version };
  const [last] = upgrades;
  if (last) return buildOf(last.state.from);
  throw badInput(
    'No journal tells of an upgrade on this machine, so say where to go back to: set "to", e.g. "v0.58.3".',
  );
}

async function revertBy(
  instance: Instance,
  strategy: Revert['strategy'],
  installed: Build,
  to: Build,
  backup: Manifest | undefined,
): Promise<Revert> {
  switch (strategy) {
    case 'image-only':
      return { strategy };
    case 'restore': {
      const { id, database } = backup as Manifest;
      return { strategy, backup: id, counts: counted(database.counts) };
    }
    case 'migrate-down':
      return { strategy, builds: await downBuilds(instance, installed, to) };
  }
}

/** Each major is taken back by a version of its own: what runs, then the newest of each one below. */
async function downBuilds({ settings, gateways }: Instance, installed: Build, to: Build): Promise<readonly Build[]> {
  const { edition } = installed;
  const builds = [installed];
  const between = installed.version.major - to.version.major - 1;
  if (between <= 0) return builds;
  const catalogue = await obtainCatalogue(settings, gateways);
  for (let major = installed.version.major - 1; major > to.version.major; major--) {
    const version = newestOfLine(catalogue, edition, { major });
    if (!version) {
      throw badInput(`The release list has no version of major ${major}, which takes the database back below it.`);
    }
    builds.push({ edition, version });
  }
  return builds;
}

function counted(counts: Manifest['database']['counts']): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** How it is done, for the reader. */
export function described(revert: Revert): string {
  switch (revert.strategy) {
    case 'image-only':
      return 'No changeset was applied since, so only the version is changed.';
    case 'restore':
      return `The backup ${revert.backup} is restored: what was entered since then is lost.`;
    case 'migrate-down':
      return `"migrate down" is run with ${revert.builds.map((one) => printTag(one.edition, one.version)).join(', then ')}.`;
  }
}
