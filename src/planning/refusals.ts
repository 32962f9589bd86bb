import { badInput } from '../failure.ts';
import type { Pin } from '../manifests/pin.ts';
import { type Catalogue, newestOfLine } from '../metabase/catalogue.ts';
import { EDITIONS, type Edition } from '../metabase/edition.ts';
import type { Follow } from '../metabase/follow.ts';
import type { Situation } from '../metabase/situation.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';

/** @param name of the deployment that is declared to be of the edition */
export function refuseOtherEdition(pin: Pin, edition: Edition | undefined, name: string | undefined): void {
  if (edition === undefined || edition === pin.edition) return;
  throw badInput(
    `${pin.file}:${pin.line} pins ${printTag(pin.edition, pin.version)}, which is ${EDITIONS[pin.edition].title}, but the ` +
      `deployment "${name}" is declared to be ${EDITIONS[edition].title}. Correct its "edition" or its "files".`,
  );
}

/** A stop that must be made, or is the target by name, is never left out for want of its image. */
export function unpublished(next: Version | undefined, { edition, published }: Situation): string | undefined {
  const answer = next && published(next);
  if (answer?.published !== false) return undefined;
  return (
    `The next stop ${printTag(edition, next as Version)} isn't published in ${answer.where}, and it can't be left out: ` +
    'copy it there, and it is proposed.'
  );
}

/**
 * Following never goes back: what is newer than the newest that is followed stays. To ask by name for a version that is
 * older than the pin is a mistake.
 */
export function refuseDowngrade(pin: Pin, follow: Follow, catalogue: Catalogue): void {
  const target = namedOlder(pin, follow, catalogue);
  if (!target || target.compare(pin.version) >= 0) return;
  throw badInput(
    `${pin.file}:${pin.line} pins ${printTag(pin.edition, pin.version)}, which is newer than the target ` +
      `${printTag(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
      'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.',
  );
}

function namedOlder({ edition, version }: Pin, follow: Follow, catalogue: Catalogue): Version | undefined {
  if (follow.kind === 'version') return follow.version;
  if (follow.kind !== 'major' || follow.major >= version.major) return undefined;
  return newestOfLine(catalogue, edition, follow);
}
