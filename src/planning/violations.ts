import type { Pin } from '../manifests/pin.ts';
import { type Catalogue, hasVersion } from '../metabase/catalogue.ts';
import type { Publication } from '../metabase/circumstances.ts';
import { EDITIONS } from '../metabase/edition.ts';
import { type IgnoreRule, ignoring } from '../metabase/ignore.ts';
import { upgradePath } from '../metabase/path.ts';
import { printTag } from '../metabase/tag.ts';
import { checksumViolations } from './checksumViolations.ts';
import type { PinChange, ScanChange } from './compare.ts';
import { type DigestOfPin, digestViolations } from './digestViolations.ts';
import { disagreements } from './disagreements.ts';
import { factsOf } from './facts.ts';
import { requirementsOf } from './requirements.ts';
import { sdkViolations } from './sdkViolations.ts';
import { type Violation, violation } from './violation.ts';

/** What the configuration says of the pins of a file. */
export interface Rules {
  readonly ignoreOf: (file: string) => readonly IgnoreRule[];
  /** Undefined where the file belongs to no configured deployment. */
  readonly deploymentOf: (file: string) => string | undefined;
  /** Whether the version can be had where the pin takes it from; undefined when that isn't known. */
  readonly publicationOf: (pin: Pin) => Publication | undefined;
  readonly digestOf: DigestOfPin;
  /** The files as they are after the change, as far as they were read. */
  readonly texts: ReadonlyMap<string, string>;
}

const NO_RULES: Rules = {
  ignoreOf: () => [],
  deploymentOf: () => undefined,
  publicationOf: () => undefined,
  digestOf: () => undefined,
  texts: new Map(),
};

/** Everything that is wrong with a change, whoever made it. */
export function violationsOf(
  change: ScanChange,
  catalogue: Catalogue,
  some: Partial<Rules> = {},
): readonly Violation[] {
  const rules = { ...NO_RULES, ...some };
  const skipped = change.skipped.flatMap(({ file, line, column, reason, message }): Violation[] =>
    reason === 'floating-tag' || reason === 'pre-release'
      ? [{ kind: reason, severity: 'error', file, line, column, message }]
      : [],
  );
  const judged = change.pins.flatMap((pin) => [
    ...judge(pin, catalogue, rules.publicationOf(pin.to)),
    ...ignored(pin, rules.ignoreOf(pin.to.file)),
    ...unmet(pin, rules.texts),
  ]);
  return [
    ...judged,
    ...skipped,
    ...disagreements(change, rules.deploymentOf),
    ...digestViolations(change, rules.digestOf),
    ...checksumViolations(change),
    ...sdkViolations(change, rules.deploymentOf),
  ];
}

function judge({ from, to }: PinChange, catalogue: Catalogue, publication: Publication | undefined): Violation[] {
  const tag = printTag(to.edition, to.version);
  if (publication?.published === false) {
    return [violation(to, 'unpublished', `${publication.where} has no ${tag}: it can't be fetched from there.`)];
  }
  // A version that only the registry has is a private patch.
  if (to.tag.kind === 'exact' && !publication && !hasVersion(catalogue, to.edition, to.version)) {
    return [
      violation(
        to,
        'unpublished',
        `${tag} is not in the release list (${catalogue.source}, ${catalogue.asOf}): its image or JAR can't be fetched.`,
      ),
    ];
  }
  if (!from) return [];
  const was = printTag(from.edition, from.version);
  if (from.edition !== to.edition) {
    if (from.version.compare(to.version) === 0) return [];
    const [before, after] = [EDITIONS[from.edition].title, EDITIONS[to.edition].title];
    const message = `This switches from ${before} (${was}) to ${after} (${tag}), and the version with it. Switch the edition at the same version first, then upgrade.`;
    return [violation(to, 'edition-switch', message)];
  }
  const order = to.version.compare(from.version);
  if (order < 0) return [downgrade(to, was, tag, from.version.major === to.version.major)];
  const [stop, ...rest] = upgradePath(from.version, to.version, to.edition, catalogue);
  if (!stop || rest.length === 0) return [];
  const path = [was, ...[stop, ...rest].map((version) => printTag(to.edition, version))].join(' -> ');
  const message = `From ${was} to ${tag} the upgrade must stop at ${printTag(to.edition, stop)} first: ${path}. Every stop has to run once, so that its migrations are done.`;
  return [violation(to, 'skipped-stop', message)];
}

/** What the new version needs and the files show not to be there. */
function unmet({ from, to }: PinChange, texts: Rules['texts']): Violation[] {
  if (!from || from.edition !== to.edition || from.version.compare(to.version) >= 0) return [];
  return requirementsOf(from.version, to.version, factsOf(texts, [to]))
    .filter(({ state }) => state === 'unmet')
    .map(({ text, found }) => {
      const what = `${printTag(to.edition, to.version)} needs more than is there. ${text}`;
      return violation(to, 'requirement', `${what}${found === undefined ? '' : ` Found: ${found}.`}`);
    });
}

/** Left out by the configuration, so that nobody brings it back by hand. */
function ignored({ to }: PinChange, rules: readonly IgnoreRule[]): Violation[] {
  const rule = ignoring(to.version, to.edition, rules);
  if (!rule) return [];
  const why = rule.reason === undefined ? '' : `: ${rule.reason}`;
  return [
    violation(to, 'ignored', `${printTag(to.edition, to.version)} is on the ignore list ("${rule.text}")${why}.`),
  ];
}

/**
 * Across majors the older version refuses to start or breaks on the newer schema; inside a major nothing stops it, and it
 * has broken (https://github.com/metabase/metabase/issues/70797).
 */
function downgrade(to: PinChange['to'], was: string, tag: string, sameMajor: boolean): Violation {
  const message = `This goes back from ${was} to ${tag}. The application database was migrated by ${was}`;
  return sameMajor
    ? violation(
        to,
        'minor-downgrade',
        `${message} and Metabase does not notice a downgrade inside a major: have a backup of before ${was}.`,
        'warning',
      )
    : violation(
        to,
        'downgrade',
        `${message}: restore the backup that was made before the upgrade, or run "migrate down" with ${was} first.`,
      );
}
