import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseImageIn, engineIn } from '../../src/planning/applicationDatabase.ts';
import { mentions, uncommented, valuesOf } from '../../src/planning/environment.ts';

const TYPE = 'MB_DB_TYPE';

const VALUES: readonly (readonly [title: string, text: string, wanted: readonly string[]])[] = [
  ['Compose, a list', 'environment:\n  - MB_DB_TYPE=postgres\n', ['postgres']],
  ['Compose, a map', 'environment:\n  MB_DB_TYPE: postgres\n', ['postgres']],
  ['Compose, quoted', 'environment:\n  - "MB_DB_TYPE=postgres"\n  MB_DB_TYPE: \'mysql\'\n', ['postgres', 'mysql']],
  ['a default', 'MB_DB_TYPE: ${DATABASE:-postgres}\n', ['postgres']],
  ['an env file', 'export MB_DB_TYPE=postgres\n', ['postgres']],
  ['a Dockerfile', 'ENV MB_DB_TYPE postgres\nENV MB_DB_TYPE=mysql\n', ['postgres', 'mysql']],
  ['docker run', 'docker run -e MB_DB_TYPE=postgres -p 3000:3000 x', ['postgres']],
  ['systemd', 'Environment="MB_DB_TYPE=postgres"\n', ['postgres']],
  ['a JVM property', 'java -DMB_DB_TYPE=postgres -jar metabase.jar', ['postgres']],
  ['HCL', 'env = {\n  MB_DB_TYPE = "postgres"\n  "MB_DB_TYPE" = "mysql"\n}\n', ['postgres', 'mysql']],
  ['Kubernetes', '- name: MB_DB_TYPE\n  value: "postgres"\n', ['postgres']],
  ['ECS in JSON', '{"name":"MB_DB_TYPE","value":"postgres"}', ['postgres']],
  ['ECS in JSON, the value first', '{ "value": "postgres", "name": "MB_DB_TYPE" }', ['postgres']],
  ['ECS in HCL', '{ name = "MB_DB_TYPE", value = "postgres" }', ['postgres']],
  ['Azure in HCL', 'env {\n  name  = "MB_DB_TYPE"\n  value = "postgres"\n}\n', ['postgres']],
  ['CloudFormation', '- Name: MB_DB_TYPE\n  Value: postgres\n', ['postgres']],
  ['Elastic Beanstalk', '- option_name: MB_DB_TYPE\n  value: postgres\n', ['postgres']],
  [
    'a list where another comes before',
    '- name: A\n  value: mysql\n- name: MB_DB_TYPE\n  value: postgres\n',
    ['postgres'],
  ],
  [
    'a list of JSON where another comes before',
    '[{"name":"A","value":"mysql"},{"name":"MB_DB_TYPE","value":"h2"}]',
    ['h2'],
  ],
  ['a secret', '- name: MB_DB_TYPE\n  valueFrom:\n    secretKeyRef: {name: x, key: y}\n', []],
  ['one that is handed through', '- MB_DB_TYPE\n- MB_DB_HOST\n', []],
  ['another variable', 'MB_DB_TYPE_OLD=mysql\nX_MB_DB_TYPE=mysql\nMY.MB_DB_TYPE=x\n', []],
  ['a use', 'command: echo $MB_DB_TYPE and ${MB_DB_TYPE}\n', []],
];

describe('a variable', () => {
  it.each(VALUES)('in %s', (_title, text, wanted) => {
    expect(valuesOf(TYPE, text)).toEqual(wanted);
  });

  it('is not read from comments', () => {
    const text = '# MB_DB_TYPE=h2\n  // MB_DB_TYPE=h2\n; MB_DB_TYPE=h2\nMB_DB_TYPE=mysql # was h2\n';
    expect(valuesOf(TYPE, uncommented(text))).toEqual(['mysql']);
  });

  it('is mentioned without a value too', () => {
    expect(mentions('MB_ENCRYPTION_SECRET_KEY', '- name: MB_ENCRYPTION_SECRET_KEY\n  valueFrom: {}\n')).toBe(true);
    expect(mentions('MB_ENCRYPTION_SECRET_KEY', 'OLD_MB_ENCRYPTION_SECRET_KEY: x')).toBe(false);
  });

  it('is looked for in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = valuesOf(TYPE, `${before}\nMB_DB_TYPE=postgres\n${after}`);
        expect(found).toContain('postgres');
      }),
    );
  });
});

const ENGINES: readonly (readonly [title: string, texts: readonly string[], wanted: string | undefined])[] = [
  ['the type', ['MB_DB_TYPE=postgres'], 'postgres'],
  ['capitals', ['MB_DB_TYPE=Postgres'], 'postgres'],
  ['a connection', ['MB_DB_CONNECTION_URI=postgresql://mb:secret@db:5432/mb?ssl=true'], 'postgres'],
  ['a connection of JDBC', ['MB_DB_CONNECTION_URI: "jdbc:mysql://db/mb"'], 'mysql'],
  ['a connection to MariaDB', ['MB_DB_TYPE=mysql\nMB_DB_CONNECTION_URI=jdbc:mariadb://db/mb'], 'mariadb'],
  ['both, and they agree', ['MB_DB_TYPE=postgres\nMB_DB_CONNECTION_URI=postgres://db/mb'], 'postgres'],
  ['both, and they contradict', ['MB_DB_TYPE=mysql\nMB_DB_CONNECTION_URI=postgres://db/mb'], undefined],
  ['two files that agree', ['MB_DB_TYPE=mysql', 'MB_DB_TYPE: mysql'], 'mysql'],
  ['two files that contradict', ['MB_DB_TYPE=mysql', 'MB_DB_TYPE: postgres'], undefined],
  ['a template', ['MB_DB_TYPE: {{ .Values.database.type }}'], undefined],
  ['a template and a value', ['MB_DB_TYPE: ${TYPE}', 'MB_DB_TYPE=postgres'], 'postgres'],
  ['a name that Metabase doesn’t know', ['MB_DB_TYPE=oracle'], undefined],
  [
    'the values of the chart',
    ['image:\n  tag: v0.50.1\ndatabase:\n  encryptionKey: x\n  type: postgres\n'],
    'postgres',
  ],
  ['the type of another field', ['service:\n  type: mysql\n'], undefined],
  ['H2 by name', ['MB_DB_TYPE=h2\nMB_DB_FILE=/data/mb'], 'h2'],
  ['the file of H2 alone', ['MB_DB_FILE=/data/metabase.db'], 'h2'],
  ['the file of H2 beside another engine', ['MB_DB_FILE=/data/mb\nMB_DB_TYPE=postgres'], 'postgres'],
  ['nothing', ['image: metabase/metabase:v0.50.1'], undefined],
];

it.each(ENGINES)('the engine by %s', (_title, texts, wanted) => {
  expect(engineIn(texts)).toBe(wanted);
});

const IMAGES: readonly (readonly [
  title: string,
  text: string,
  wanted: readonly [string, string | undefined] | undefined,
])[] = [
  ['PostgreSQL on Alpine', 'image: postgres:13-alpine', ['postgres', '13']],
  ['quotes and a registry', 'image: "registry:5000/library/postgres:14.9"', ['postgres', '14.9']],
  ['Bitnami', 'image: docker.io/bitnami/postgresql:13.4.0-debian-10-r5', ['postgres', '13.4.0']],
  ['PostGIS', 'image: postgis/postgis:15-3.3', ['postgres', '15']],
  ['MySQL', 'image: mysql:5.7', ['mysql', '5.7']],
  ['MySQL, more exact', 'image: mysql/mysql-server:8.0.36-debian', ['mysql', '8.0.36']],
  ['MariaDB', 'image: mariadb:10.5', ['mariadb', '10.5']],
  ['no number', 'image: postgres:latest', ['postgres', undefined]],
  ['no tag', 'image: postgres\n', ['postgres', undefined]],
  ['a variable as tag', 'image: postgres:${PG}', ['postgres', undefined]],
  [
    'the split form of charts',
    'postgresql:\n  image:\n    repository: bitnami/postgresql\n    tag: "14.1.0"\n',
    ['postgres', '14.1.0'],
  ],
  ['quadlets', 'Image=docker.io/library/postgres:16', ['postgres', '16']],
  ['a host in the same file', 'MB_DB_HOST=db\nimage: postgres:13', ['postgres', '13']],
  ['a host in the cluster', 'MB_DB_HOST=db.prod.svc.cluster.local\nimage: postgres:13', ['postgres', '13']],
  ['a host outside', 'MB_DB_HOST=mb.abc.eu-west-1.rds.amazonaws.com\nimage: postgres:13', undefined],
  ['a connection outside', 'MB_DB_CONNECTION_URI=postgres://u:p@db.example.com:5432/mb\nimage: postgres:13', undefined],
  [
    'a connection inside',
    'MB_DB_CONNECTION_URI=postgres://u:p@postgres:5432/mb\nimage: postgres:13',
    ['postgres', '13'],
  ],
  ['two databases', 'a:\n  image: postgres:13\nb:\n  image: mysql:8', undefined],
  ['two of one kind', 'a:\n  image: postgres:13\nb:\n  image: postgres:14', undefined],
  ['one with a tag of its own', 'image: timescale/timescaledb:2.1-pg13', undefined],
  ['a tool for databases', 'image: prodrigestivill/postgres-backup-local:13', undefined],
  ['a comment', '# image: postgres:13', undefined],
  ['an address', 'url: postgres:5432', undefined],
  ['none', 'image: metabase/metabase:v0.50.1', undefined],
];

it.each(IMAGES)('the image of the database: %s', (_title, text, wanted) => {
  const found = databaseImageIn('compose.yaml', text);
  expect(found && [found.product, found.version]).toEqual(wanted);
  if (found) expect(found.file).toBe('compose.yaml');
});
