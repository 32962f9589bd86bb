import { EDITIONS, jarAddress } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import { codeBlock, folded } from './markdown.ts';

const UPGRADING = 'https://www.metabase.com/docs/latest/installation-and-operation/upgrading-metabase';
const BACKING_UP =
  'https://www.metabase.com/docs/latest/installation-and-operation/backing-up-metabase-application-data';

/** The lowest major to which `migrate down` is documented to go (metabase/docs `_docs/v0.45/.../upgrading-metabase.md`). */
const LOWEST_DOWN = 44;

/** What merging does to the application database. */
export function whatItDoes({ edition, current, stops }: Deployment): string {
  const next = stops[0] as Version;
  const [from, to] = [printTag(edition, current), printTag(edition, next)];
  const majors = next.major - current.major;
  const what =
    majors === 0
      ? `\`${from}\` and \`${to}\` are of the same major. Point releases can bring migrations of the application database too.`
      : `This crosses ${majors === 1 ? 'one major' : `${majors} majors`} (${current.major} to ${next.major}). ` +
        'At its first start the new version migrates the application database, one way.';
  return (
    `${what} A migration can take from seconds to hours. While it runs \`GET /api/health\` answers 503; ` +
    '**do not stop or restart the container, and keep probes and watchdogs from doing so**. ' +
    'Run one node during the upgrade: scale a cluster down to one first.'
  );
}

/** Commands that save the application database of this deployment, for each engine that it can be. */
export function backUp({ edition, current }: Deployment): string {
  const name = `metabase-${printTag(edition, current)}`;
  return [
    `Stop Metabase, then save the application database ([Metabase's own page](${BACKING_UP})). Use the one that it runs on:`,
    codeBlock(
      'sh',
      [
        '# PostgreSQL',
        `pg_dump --format=custom --file=${name}.dump \\`,
        '  --host="$MB_DB_HOST" --username="$MB_DB_USER" "$MB_DB_DBNAME"',
        '# MySQL or MariaDB',
        `mysqldump --single-transaction --routines --triggers \\`,
        `  --host="$MB_DB_HOST" --user="$MB_DB_USER" -p "$MB_DB_DBNAME" > ${name}.sql`,
        '# H2 in a container called metabase',
        `docker cp metabase:/metabase.db/metabase.db.mv.db ${name}.mv.db`,
      ].join('\n'),
    ),
    'A backup of an encrypted instance is worth nothing without its `MB_ENCRYPTION_SECRET_KEY`: keep it, and do not change it in this step.',
  ].join('\n\n');
}

/** The way back for exactly this step. */
export function wayBack({ edition, current, stops }: Deployment): string {
  const next = stops[0] as Version;
  const [from, to] = [printTag(edition, current), printTag(edition, next)];
  const restore =
    `Stop Metabase, restore the backup that was made before, revert this pull request so that \`${from}\` is pinned again, and start it. ` +
    (next.major === current.major
      ? 'Reverting alone is not a way back: Metabase does not notice a downgrade inside a major ([metabase#\u200b70797](https://redirect.github.com/metabase/metabase/issues/70797)).'
      : `\`${from}\` must not be started on a database that \`${to}\` has migrated.`);
  return [restore, down(edition, current, next)].filter(Boolean).join('\n\n');
}

function down(edition: Deployment['edition'], current: Version, next: Version): string {
  const majors = next.major - current.major;
  if (majors === 0) return '';
  if (current.major < LOWEST_DOWN) {
    return `\`migrate down\` is no way back here: it is documented down to major ${LOWEST_DOWN} only.`;
  }
  if (majors > 1) {
    return `\`migrate down\` goes back one major a run, each with that major's own version: for ${majors} majors the backup is the way.`;
  }
  const image = `${EDITIONS[edition].image}:${printTag(edition, next)}`;
  return folded(
    'Without a backup: <code>migrate down</code> with the higher version',
    [
      `Run it with \`${printTag(edition, next)}\`, with the settings of the instance (\`MB_DB_…\`): without them it works on a new, empty database and says that all went well. The quotes are needed.`,
      codeBlock('sh', `docker run --rm --env-file metabase.env ${image} "migrate down"`),
      `Of the JAR (${jarAddress(printTag(edition, next))}):`,
      codeBlock('sh', 'java --add-opens java.base/java.nio=ALL-UNNAMED -jar metabase.jar migrate down'),
      `Its exit code proves nothing: look that the table \`databasechangelog\` holds no id that starts with \`v${next.major}.\` any more. [Metabase's own page](${UPGRADING}#rolling-back-an-upgrade)`,
    ].join('\n\n'),
  );
}
