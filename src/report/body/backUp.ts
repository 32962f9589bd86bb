import { printTag } from '../../metabase/tag.ts';
import type { Deployment } from '../../planning/plan.ts';
import { codeBlock, folded } from '../markdown.ts';
import type { InstanceFacts } from './advice.ts';
import { dumpOf } from './dump.ts';
import { type Place, placeOf } from './instancePlace.ts';

const BACKING_UP =
  'https://www.metabase.com/docs/latest/installation-and-operation/backing-up-metabase-application-data';

type Engine = NonNullable<InstanceFacts['engine']>;

const TITLES: readonly (readonly [Engine, string])[] = [
  ['postgres', 'PostgreSQL'],
  ['mysql', 'MySQL or MariaDB'],
  ['h2', 'H2, the file that Metabase uses when nothing else is set'],
];

/** Commands that save the application database: of its own engine when that is known, else of each. */
export function backUp(deployment: Deployment, facts: InstanceFacts = {}): string {
  const name = `metabase-${printTag(deployment.edition, deployment.current)}`;
  const place = placeOf(deployment, facts);
  const { engine } = facts;
  const commands = (of: Engine) => codeBlock('sh', [stopping(place), dumpOf(of, place, name)].join('\n'));
  const page = `[Metabase's own page](${BACKING_UP})`;
  const rest = [
    ...(engine === 'h2' ? [] : ['`$MB_DB_…` stand for the settings of the instance: set them in your shell.']),
    '**Keep `MB_ENCRYPTION_SECRET_KEY`, if there is one**: a backup is worth nothing without it. Do not add, change or drop it in this step.',
  ].join(' ');

  if (engine !== undefined)
    return [`Stop Metabase and save its application database (${page}):`, commands(engine), rest].join('\n\n');
  return [
    `Stop Metabase and save its application database (${page}). Which one it is, is not known here; \`MB_DB_TYPE\` or \`MB_DB_CONNECTION_URI\` tells:`,
    ...TITLES.map(([of, title]) => folded(title, commands(of))),
    rest,
  ].join('\n\n');
}

/** Docker's own ten seconds are less than the twenty for which Metabase waits for its locks. */
function stopping({ platform, service }: Place): string {
  switch (platform) {
    case 'compose':
      return `docker compose stop -t 60 ${service}`;
    case 'kubernetes':
      return `kubectl scale --replicas=0 deployment/${service}   # the name of yours`;
    case 'systemd':
      return `sudo systemctl stop ${service}`;
    case 'jar':
      return '# stop Metabase first';
    case 'docker':
      return `docker stop -t 60 ${service}   # the name of your container`;
  }
}
