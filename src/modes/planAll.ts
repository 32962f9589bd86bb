import type { Settings } from '../config/settings.ts';
import { isoDate } from '../gateways/clock.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Pin } from '../manifests/pin.ts';
import type { Scan } from '../manifests/scan.ts';
import { type KnownAdvisories, stillOpen } from '../metabase/advisory.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import { waitForExact } from '../planning/exact.ts';
import { factsOf } from '../planning/facts.ts';
import type { Plan, Wishes } from '../planning/plan.ts';
import { withSdks } from '../planning/sdk.ts';
import { releasesClient } from '../sources/catalogue.ts';
import { advise } from './advise.ts';
import { circumstancesOf } from './circumstances.ts';
import { exactTags } from './exactTags.ts';
import { holdBack } from './holdBack.ts';
import { lockFilesOf } from './lockFiles.ts';
import { asksOutside, type LookedUp, lookUpVersionInfo } from './lookUp.ts';
import { planInOrder } from './planInOrder.ts';
import { type Publications, publicationsOf } from './publications.ts';
import { readDigests } from './readDigests.ts';
import { wishesFor } from './wishesFor.ts';

/** What was found in the files, and on the lists. */
export interface Listed {
  readonly found: Scan;
  readonly texts: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
  readonly advisories: KnownAdvisories;
  /** Every file there is, for what stands beside a package.json. */
  readonly all: () => Promise<readonly string[]>;
}

/** At most so many versions are looked for in a registry that lacks one after the other. */
const MOST_ROUNDS = 10;

/** Makes the plan of everything, looking up what matters for it: support, images and digests, instances. */
export async function planAll(
  { found, texts, advisories, ...listed }: Listed,
  settings: Settings,
  gateways: Gateways,
  warnings: readonly string[],
): Promise<Plan> {
  const floating = found.skipped.filter((item) => item.floating);
  const wishesOf = await wishesFor(
    settings,
    [...found.pins, ...found.sdks, ...floating].map(({ file }) => file),
  );
  const editions = new Set(found.pins.map(({ edition }) => edition));
  const versionInfo = await lookUpVersionInfo(settings, gateways, editions);
  const now = gateways.clock.now();
  const known: LookedUp = { advisories, versionInfo, today: isoDate(now) };
  const asked = asksOutside(settings) && settings.registry.asked;
  const publications = asked ? publicationsOf(settings, gateways, found.pins) : undefined;
  const dated = await withDatesIfNeeded(listed.catalogue, known, editions, settings, gateways);
  const catalogue = publications ? await publications.join(dated, urgent(found.pins, known, wishesOf)) : dated;

  const exact = await exactTags(found, catalogue, wishesOf, settings, gateways);
  const circumstances = circumstancesOf(known, publications, now);
  const make = () => planInOrder(exact, catalogue, wishesOf, settings, warnings, circumstances);
  let upgrades = make();
  for (let round = 0; round < MOST_ROUNDS && (await publications?.ask(upgrades.deployments)); round++)
    upgrades = make();
  const sure = {
    ...upgrades,
    deployments: await Promise.all(upgrades.deployments.map((one) => sureOf(one, texts, publications))),
  };
  const digested = await readDigests(sure, publications?.digest);
  const files = found.sdks.length === 0 ? new Set<string>() : new Set(await listed.all());
  const moves = withSdks(digested, found.sdks, wishesOf, (file) => lockFilesOf(file, files));
  const deployments = [...exact.deployments, ...waitForExact(moves.deployments, exact.deployments)];
  return advise(await holdBack({ ...moves, deployments }, settings, gateways), known, texts, settings);
}

/** The pins for which the registry may have a version that no list has: a hole is open, or all of them are wanted. */
function urgent(pins: readonly Pin[], { advisories }: LookedUp, wishesOf: (file: string) => Wishes): readonly Pin[] {
  return pins.filter(
    ({ file, version, edition }) =>
      wishesOf(file).policy.privatePatches || stillOpen(advisories.advisories, version, edition).length > 0,
  );
}

/** Tags have no days: who wants to wait for some of them has them looked up. */
export async function withDatesIfNeeded(
  catalogue: Catalogue,
  { versionInfo }: LookedUp,
  editions: ReadonlySet<Pin['edition']>,
  settings: Settings,
  gateways: Gateways,
): Promise<Catalogue> {
  const policies = [settings.defaults, ...settings.deployments].map(({ policy }) => policy);
  const needed = policies.some(({ minimumReleaseAge, majorSoak }) => minimumReleaseAge + majorSoak > 0);
  if (!needed || catalogue.source !== 'github') return catalogue;
  const { withDates } = await import('../sources/releaseDates.ts');
  const infos = [...editions].map(versionInfo).flatMap((info) => ('failure' in info ? [] : [info]));
  return withDates(catalogue, await releasesClient(settings, gateways), infos, gateways.log);
}

/** Held back while it isn't known that the next stop can be had, or when its image is for other machines. */
async function sureOf(
  deployment: Plan['deployments'][number],
  texts: ReadonlyMap<string, string>,
  publications: Publications | undefined,
) {
  if (!publications || deployment.held !== undefined || deployment.stops.length === 0) return deployment;
  const doubt = publications.doubt(deployment);
  if (doubt !== undefined) {
    const next = printTag(deployment.edition, deployment.stops[0] as Version);
    const held = `${deployment.name}: whether ${next} is published is not known: ${doubt}. Set registry: off to do without.`;
    return { ...deployment, held };
  }
  if (!factsOf(texts, deployment.pins).arm64) return deployment;
  const image = await publications.lacking(deployment, 'linux/arm64');
  if (image === undefined) return deployment;
  const held = `${image} is not made for linux/arm64, which the files ask for: run this stop on another machine, or emulated.`;
  return { ...deployment, held };
}
