import { describe, expect, it } from 'vitest';
import { type DeploymentFacts, factsOf } from '../../src/planning/facts.ts';
import { platformsOf } from '../../src/planning/platform.ts';
import { type Files, scanFiles } from '../manifests/inMemoryTree.ts';

async function facts(files: Files): Promise<DeploymentFacts> {
  const { pins } = await scanFiles(files);
  return factsOf(new Map(Object.entries(files)), pins);
}

const METABASE = 'services:\n  metabase:\n    image: metabase/metabase:v0.50.1\n    environment:\n';
const COMPOSE = { platforms: ['docker-compose'], form: 'image' } as const;
const database = (product: string, version: string, image: string, certain: boolean) => ({
  product,
  version,
  image,
  file: 'compose.yaml',
  certain,
});

const ROWS: readonly (readonly [title: string, files: Files, wanted: object])[] = [
  [
    'Compose with its database',
    {
      'compose.yaml': `${METABASE}      MB_DB_TYPE: postgres\n      MB_DB_HOST: db\n  db:\n    image: postgres:13-alpine\n`,
    },
    { ...COMPOSE, engine: 'postgres', database: database('postgres', '13', 'postgres:13-alpine', true) },
  ],
  [
    'MariaDB, which Metabase calls mysql',
    { 'compose.yaml': `${METABASE}      MB_DB_TYPE: mysql\n  db:\n    image: mariadb:10.5\n` },
    { ...COMPOSE, engine: 'mariadb', database: database('mariadb', '10.5', 'mariadb:10.5', true) },
  ],
  [
    'a database beside it that nothing names',
    { 'compose.yaml': `${METABASE}      JAVA_TIMEZONE: UTC\n  db:\n    image: postgres:13\n` },
    { ...COMPOSE, database: database('postgres', '13', 'postgres:13', false) },
  ],
  [
    'a warehouse of another engine beside it',
    { 'compose.yaml': `${METABASE}      MB_DB_TYPE: mysql\n  warehouse:\n    image: postgres:13\n` },
    { ...COMPOSE, engine: 'mysql' },
  ],
  [
    'the key, a small pool and arm64',
    {
      'compose.yaml': `${METABASE}      MB_ENCRYPTION_SECRET_KEY: \${KEY}\n      MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE: 3\n    platform: linux/arm64\n`,
    },
    { ...COMPOSE, encryption: true, poolSize: 3, arm64: true },
  ],
  [
    'the same in comments',
    { 'compose.yaml': `${METABASE}      # MB_ENCRYPTION_SECRET_KEY: x\n      # MB_DB_TYPE: h2\n      A: b\n` },
    COMPOSE,
  ],
  [
    'a variable in another file, which is used in Compose',
    {
      '.env': 'METABASE_VERSION=v0.50.1\nMB_DB_TYPE=postgres\n',
      'compose.yaml':
        'services:\n  metabase:\n    image: metabase/metabase:${METABASE_VERSION}\n  db:\n    image: postgres:15\n',
    },
    { ...COMPOSE, engine: 'postgres', database: database('postgres', '15', 'postgres:15', true) },
  ],
  [
    'a JAR on Java 11',
    {
      Dockerfile:
        'FROM eclipse-temurin:11-jre\nENV MB_DB_TYPE postgres\nADD https://downloads.metabase.com/v0.50.1/metabase.jar /app/\n',
    },
    { platforms: [], form: 'jar', engine: 'postgres', java: 11 },
  ],
  [
    'a JAR on the Java of the last stage',
    {
      Dockerfile:
        'FROM eclipse-temurin:21 AS build\nADD https://downloads.metabase.com/v0.50.1/metabase.jar /app/\nFROM gcr.io/distroless/java17-debian12\n',
    },
    { platforms: [], form: 'jar', java: 17 },
  ],
  [
    'a JAR on a Java that a variable names',
    {
      Dockerfile:
        'ARG JAVA=11\nFROM eclipse-temurin:${JAVA}-jre\nADD https://downloads.metabase.com/v0.50.1/metabase.jar /app/\n',
    },
    { platforms: [], form: 'jar' },
  ],
  ['an image of ours', { Dockerfile: 'FROM metabase/metabase:v0.50.1\n' }, { platforms: [], form: 'image' }],
  [
    'Kubernetes',
    {
      'metabase.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - image: metabase/metabase:v0.50.1\n          env:\n            - name: MB_DB_TYPE\n              value: postgres\n            - name: MB_ENCRYPTION_SECRET_KEY\n              valueFrom:\n                secretKeyRef: {name: mb, key: key}\n',
    },
    { platforms: ['kubernetes'], form: 'image', engine: 'postgres', encryption: true },
  ],
  [
    'Metabase Cloud',
    { 'compose.yaml': `${METABASE}      MB_SITE_URL: https://Acme.metabaseapp.com/\n` },
    { ...COMPOSE, cloud: 'acme.metabaseapp.com' },
  ],
  [
    'a host that only ends like it',
    { 'compose.yaml': `${METABASE}      MB_SITE_URL: https://acme.metabaseapp.com.example.org/\n` },
    COMPOSE,
  ],
];

describe('what files tell of a deployment', () => {
  it.each(ROWS)('%s', async (_title, files, wanted) => {
    expect(await facts(files)).toEqual(wanted);
  });

  it('is taken from the files of the pins and of no others', async () => {
    const files = { 'compose.yaml': `${METABASE}      A: b\n`, 'other.env': 'MB_DB_TYPE=mysql\n' };
    expect(await facts(files)).toEqual(COMPOSE);
  });

  it.each([
    ['^0.55.3', 55],
    ['0.56.10', 56],
    ['58-stable', 58],
    ['latest', undefined],
  ])('has the embedding SDK %s', async (version, major) => {
    const { sdk } = await facts({
      'compose.yaml': METABASE,
      'web/package.json': `{"dependencies": {"@metabase/embedding-sdk-react": "${version}"}}`,
    });
    expect(sdk).toEqual(major === undefined ? { version } : { version, major });
  });

  it('has no SDK when two packages contradict each other', async () => {
    const sdk = (version: string) => `{"dependencies": {"@metabase/embedding-sdk-react": "${version}"}}`;
    const files = { 'compose.yaml': METABASE, 'a/package.json': sdk('0.55.3'), 'b/package.json': sdk('0.56.1') };
    expect((await facts(files)).sdk).toBeUndefined();
  });

  it('may be both an image and a JAR', async () => {
    const files = {
      'compose.yaml': METABASE,
      'install.sh': 'curl -O https://downloads.metabase.com/v0.50.1/metabase.jar\n',
    };
    expect((await facts(files)).form).toBe('both');
  });

  it('can be written as JSON', async () => {
    const found = await facts({ 'compose.yaml': METABASE });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('never holds a secret', async () => {
    const secret = 'hunter2';
    const files = {
      'compose.yaml': `${METABASE}      MB_DB_CONNECTION_URI: postgres://mb:${secret}@db/mb\n      MB_DB_PASS: ${secret}\n      MB_ENCRYPTION_SECRET_KEY: ${secret}\n`,
    };
    const found = await facts(files);
    expect(found).toMatchObject({ engine: 'postgres', encryption: true });
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

const PLATFORMS: readonly (readonly [file: string, text: string, wanted: readonly string[]])[] = [
  ['docker-compose.prod.yml', '', ['docker-compose']],
  ['deploy/compose.yaml', '', ['docker-compose']],
  ['Dockerrun.aws.json', '{}', ['elastic-beanstalk']],
  ['.ebextensions/metabase.config', '', ['elastic-beanstalk']],
  ['main.tf', 'resource "aws_elastic_beanstalk_environment" "x" {}', ['elastic-beanstalk']],
  ['main.tf', 'resource "aws_ecs_task_definition" "x" {}', ['ecs']],
  ['task.json', '{"containerDefinitions": []}', ['ecs']],
  ['main.tf', 'resource "azurerm_linux_web_app" "x" {}', ['azure']],
  ['main.bicep', "resource x 'Microsoft.App/containerApps@2023-05-01' = {}", ['azure']],
  ['main.tf', 'resource "helm_release" "x" {}', ['helm']],
  ['main.tf', 'resource "kubernetes_deployment_v1" "x" {}', ['kubernetes']],
  ['main.tf', 'resource "google_cloud_run_v2_service" "x" {}', ['cloud-run']],
  ['chart/values.yaml', 'image:\n  tag: v0.50.1\n', ['helm']],
  ['release.yaml', 'kind: HelmRelease\n', ['helm']],
  ['app.yaml', 'apiVersion: v1\nkind: Pod\n', ['kubernetes']],
  ['metabase.service', '', ['systemd']],
  ['metabase.container', '', ['podman']],
  ['metabase.nomad.hcl', '', ['nomad']],
  ['fly.toml', '', ['fly']],
  ['render.yaml', '', ['render']],
  ['Dockerfile', 'FROM metabase/metabase:v0.50.1', []],
  ['notes.yaml', 'kind: Recipe', []],
];

it.each(PLATFORMS)('the platform of %s, %s', (file, text, wanted) => {
  expect(platformsOf(new Map([[file, text]]))).toEqual(wanted);
});

it('a deployment may have several platforms, each named once', () => {
  const files = new Map(['a/compose.yaml', 'b/compose.yaml', 'fly.toml'].map((file) => [file, '']));
  expect(platformsOf(files)).toEqual(['docker-compose', 'fly']);
});
