import { describe, expect, it } from 'vitest';
import type { InstanceFacts } from '../../../src/report/body/advice.ts';
import { backUp } from '../../../src/report/body/backUp.ts';
import { deploymentOf, planOf } from '../deployments.ts';

const BESIDE = { certain: true };

/** What is known, the commands that follow in their order, and what must not be there. */
const ROWS: readonly (readonly [InstanceFacts, readonly string[], readonly string[]])[] = [
  [
    {},
    ['docker stop', '--file=metabase-v0.60.1.dump', 'mysqldump', '> metabase-v0.60.1.sql', ' metabase-v0.60.1.mv.db'],
    ['compose', 'kubectl'],
  ],
  [
    { engine: 'postgres' },
    ['docker stop -t 60', 'pg_dump', '--host="$MB_DB_HOST"', 'pg_restore --list'],
    ['mysql', 'mv.db'],
  ],
  [{ engine: 'mysql' }, ['# on MariaDB: mariadb-dump', 'mysqldump', ' -p ', 'Dump completed'], ['pg_dump', 'mv.db']],
  [{ engine: 'mariadb' }, ['mariadb-dump', ' -p ', 'Dump completed'], ['mysqldump', 'pg_dump']],
  [
    { engine: 'h2' },
    ['docker stop', 'MB_DB_FILE', 'docker cp metabase:/metabase.db/metabase.db.mv.db'],
    ['$MB_DB', 'pg_dump'],
  ],
  [{ engine: 'h2', form: 'jar' }, ['# stop', 'cp metabase.db.mv.db'], ['docker']],
  [{ engine: 'h2', platforms: ['systemd'] }, ['systemctl stop metabase', 'cp metabase.db.mv.db'], ['docker']],
  [
    { engine: 'h2', platforms: ['kubernetes'] },
    ['kubectl scale --replicas=0', 'snapshot of the volume'],
    ['docker', 'cp '],
  ],
  [
    { engine: 'h2', platforms: ['docker-compose'] },
    ['docker compose stop -t 60 bi', 'docker cp "$(docker compose ps --all --quiet bi)":/metabase.db/'],
    ['docker stop'],
  ],
  [
    { engine: 'postgres', platforms: ['docker-compose'], database: BESIDE },
    [
      'docker compose stop -t 60 bi',
      'DB=db',
      'docker compose exec -T "$DB" pg_dump',
      '> metabase-v0.60.1.dump',
      'pg_restore',
    ],
    ['$MB_DB_HOST'],
  ],
  [
    { engine: 'postgres', platforms: ['docker-compose'], database: { certain: false } },
    ['docker compose stop', 'pg_dump', '--host="$MB_DB_HOST"'],
    ['exec'],
  ],
  [
    { engine: 'mariadb', platforms: ['docker-compose'], database: BESIDE },
    ['exec "$DB" mariadb-dump', '--result-file=/tmp/metabase-v0.60.1.sql', 'exec -T "$DB" cat'],
    ['$MB_DB_HOST'],
  ],
  [
    { engine: 'mysql', platforms: ['helm', 'kubernetes'], database: BESIDE },
    ['kubectl scale', 'DB=statefulset/mysql', 'kubectl exec -it "$DB" -- mysqldump', 'kubectl exec -i "$DB" -- cat'],
    ['docker'],
  ],
  [{ engine: 'postgres', platforms: ['docker-compose', 'kubernetes'] }, ['docker stop'], ['compose', 'kubectl']],
  [{ engine: 'postgres', platforms: ['nomad'] }, ['docker stop'], ['kubectl']],
];

describe('backing up', () => {
  it.each(ROWS)('of what is known as %j', async (facts, has, hasNot) => {
    const files = { 'compose.yaml': 'services:\n  bi:\n    image: metabase/metabase:v0.60.1\n' };
    const [deployment] = (await planOf(files)).deployments;
    if (!deployment) throw new Error('no deployment');
    const text = backUp(deployment, facts);
    const places = has.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const part of hasNot) expect(text.replace(/^.*Metabase's own page.*$/m, '')).not.toContain(part);
    expect(text).toContain('MB_ENCRYPTION_SECRET_KEY');
  });

  it.each([
    [
      'two services',
      'services:\n  a:\n    image: metabase/metabase:v0.60.1\n  b:\n    image: metabase/metabase:v0.60.1\n',
    ],
    ['a name that is no word', 'services:\n  "x; reboot":\n    image: metabase/metabase:v0.60.1\n'],
  ])('takes no service from %s', async (_title, text) => {
    const [deployment] = (await planOf({ 'compose.yaml': text })).deployments;
    if (!deployment) throw new Error('no deployment');
    expect(backUp(deployment, { engine: 'h2', platforms: ['docker-compose'] })).toContain('stop -t 60 metabase\n');
  });

  it('is called after what runs', async () => {
    expect(backUp(await deploymentOf('v1.60.1'))).toContain('--file=metabase-v1.60.1.dump');
  });
});
