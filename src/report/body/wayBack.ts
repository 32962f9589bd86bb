import { EDITIONS, jarAddress } from '../../metabase/edition.ts';
import { LOWEST_DOWN } from '../../metabase/rollback.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Version } from '../../metabase/version.ts';
import type { Deployment } from '../../planning/plan.ts';
import { codeBlock, folded } from '../markdown.ts';
import type { InstanceFacts, Rollback } from './advice.ts';
import { type Place, placeOf } from './instancePlace.ts';
import { LIKELY, sentence } from './prose.ts';
import { sourceLinks } from './source.ts';

const UPGRADING = 'https://www.metabase.com/docs/latest/installation-and-operation/upgrading-metabase';

/** The way back for exactly this step. */
export function wayBack(deployment: Deployment, rollback?: Rollback, facts: InstanceFacts = {}): string {
  const { edition, current, stops } = deployment;
  const next = stops[0] as Version;
  const [from, to] = [printTag(edition, current), printTag(edition, next)];
  const restore =
    `Stop Metabase, restore the backup that was made before, revert this pull request so that \`${from}\` is pinned again, and start it. ` +
    (next.major === current.major
      ? 'Reverting alone is not a way back: Metabase does not notice a downgrade inside a major ([metabase#\u200b70797](https://redirect.github.com/metabase/metabase/issues/70797)).'
      : `\`${from}\` must not be started on a database that \`${to}\` has migrated.`);
  return [restore, down(deployment, next, placeOf(deployment, facts), rollback)].filter(Boolean).join('\n\n');
}

function down(deployment: Deployment, next: Version, place: Place, rollback: Rollback | undefined): string {
  const { edition, current } = deployment;
  const majors = next.major - current.major;
  const seen = seenText(rollback);
  if (majors === 0) return seen;
  if (current.major < LOWEST_DOWN) {
    return `\`migrate down\` is no way back here: it is documented down to major ${LOWEST_DOWN} only.`;
  }
  if (rollback?.knownToFail) {
    return ['**`migrate down` is known to fail on this step: only the backup leads back.**', seen].join('\n\n').trim();
  }
  if (majors > 1) {
    const text = `\`migrate down\` goes back one major a run, each with that major's own version: for ${majors} majors the backup is the way.`;
    return [text, seen].join('\n\n').trim();
  }
  const tag = printTag(edition, next);
  return folded(
    'Without a backup: <code>migrate down</code> with the higher version',
    [
      ...(seen ? [seen] : []),
      `Run it with \`${tag}\`, with Metabase stopped and with the settings of the instance (\`MB_DB_…\`): without them it works on a new, empty database and says that all went well.`,
      codeBlock('sh', commandOf(place, `${EDITIONS[edition].image}:${tag}`, tag)),
      `Its exit code proves nothing: look that the table \`databasechangelog\` holds no id that starts with \`v${next.major}.\` any more. [Metabase's own page](${UPGRADING}#rolling-back-an-upgrade)`,
    ].join('\n\n'),
  );
}

/** What was seen to go wrong on the way back. */
function seenText(rollback: Rollback | undefined): string {
  const seen = (rollback?.reasons ?? []).filter(({ outcome }) => outcome !== 'limit');
  return seen
    .map(({ text, sources, certainty }) => {
      return `- ${sentence(text)}${certainty === 'likely' ? LIKELY : ''}${sourceLinks(sources)}`;
    })
    .join('\n');
}

/** Two words in one argument: the script that starts the image hands on the first one alone (`run_metabase.sh`). */
function commandOf({ platform, service }: Place, image: string, tag: string): string {
  const container = `docker run --rm --env-file metabase.env ${image} "migrate down"   # the quotes are needed`;
  const jar = `java --add-opens java.base/java.nio=ALL-UNNAMED -jar metabase.jar migrate down   # ${jarAddress(tag)}`;
  switch (platform) {
    case 'compose':
      return `docker compose run --rm ${service} "migrate down"   # before the revert; the quotes are needed`;
    case 'kubernetes':
      return `# a Job with the image ${image}, the environment of Metabase, and\nargs: ["migrate down"]   # as one element`;
    case 'systemd':
    case 'jar':
      return jar;
    case 'docker':
      return `${container}\n# of the JAR:\n${jar}`;
  }
}
