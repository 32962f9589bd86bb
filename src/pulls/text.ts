import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import { printBody } from '../report/body/document.ts';
import { exactBody } from '../report/body/exactBody.ts';
import type { FileLinks } from '../report/body/pins.ts';
import { type StepBody, stepBody } from '../report/body/stepBody.ts';
import { exactTitle } from '../report/exactText.ts';
import type { ReleaseNote } from '../sources/releaseNotes.ts';

/** `Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)`. */
export function titleOf(deployment: Deployment): string {
  if (deployment.exact) return exactTitle(deployment);
  const { edition, current, stops } = deployment;
  const step = `Upgrade Metabase ${printTag(edition, current)} to ${printTag(edition, stops[0] as Version)}`;
  return stops.length === 1 ? step : `${step} (stop 1 of ${stops.length})`;
}

export function commitMessageOf(deployment: Deployment): string {
  const all = [...new Set(deployment.edits.map(({ file }) => file))];
  const more = all.length > MOST_FILES ? [`and ${all.length - MOST_FILES} more`] : [];
  const files = [...all.slice(0, MOST_FILES), ...more];
  return `${titleOf(deployment)}\n\n${files.map((file) => `- ${file}`).join('\n')}`;
}

/** A commit message is read in a list: the diff has them all. */
const MOST_FILES = 50;

export type { FileLinks } from '../report/body/pins.ts';

/** What the body tells beyond the step itself, as far as it is known. */
export type Extras = Partial<Pick<StepBody, 'advice' | 'facts' | 'lead' | 'footer'>>;

const FOOTER =
  'Opened by metabase-upgrade. Commits of yours on this branch are respected: it is then left alone. Close this pull request and this version is not proposed again.';

/** The whole body, never longer than GitHub takes. */
export function bodyOf(
  deployment: Deployment,
  notes: readonly ReleaseNote[],
  links: FileLinks,
  marker: string,
  extras: Extras = {},
): string {
  const footer = [...(extras.footer ?? []), FOOTER];
  const body = deployment.exact
    ? exactBody({ deployment, links, marker, footer })
    : stepBody({ ...extras, deployment, notes, links, marker, footer });
  return printBody(body);
}
