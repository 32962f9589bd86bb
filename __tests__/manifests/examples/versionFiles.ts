import { example, type Family, text } from './example.ts';

export const versionFiles: Family = {
  title: 'Files that hold a version',
  examples: [
    example('METABASE_VERSION', { METABASE_VERSION: '⟦version-file v0.50.1⟧\n' }),
    example('.metabase-version', { '.metabase-version': '⟦version-file 0.50.1→0.64.1.5⟧' }),
    example('VERSION.txt, read by a script', {
      'run.sh': 'docker run metabase/metabase:$(cat VERSION.txt)\n',
      'VERSION.txt': '⟦variable v0.50.1⟧\n',
    }),
    example('a text file of settings', {
      'versions.txt':
        '# The versions of everything that we run\nMETABASE_VERSION=⟦variable v0.50.1⟧\nPOSTGRES_VERSION=16\n',
    }),
    example('metabase_version.txt', { 'ops/metabase_version.txt': '⟦version-file v0.50.x→v0.64.x⟧\r\n' }),
    example('bin/version, named by a workflow', {
      'bin/version': '⟦variable 0.50.1→0.64.1.5⟧\n',
      '.github/workflows/build.yml': text`
        jobs:
          build:
            steps:
              - run: docker pull "metabase/metabase:v$(cat bin/version)"
      `,
    }),
    example('a version file, named by Terraform in a test', {
      VERSION: '⟦variable v0.50.1⟧\n',
      'test/run.sh': 'TAG=$(< VERSION)\ndocker run metabase/metabase:$TAG\n',
    }),
    example('.tool-versions', { '.tool-versions': 'java temurin-21\nmetabase ⟦version-file 0.50.1→0.64.1.5⟧\n' }),
    example('versions.yaml', { 'versions.yaml': 'java: "21"\nmetabase_version: ⟦variable v0.50.1⟧\n' }),
    example('versions.env', { 'versions.env': '# Metabase\nexport MB_VERSION="⟦variable v0.50.1⟧"\n' }),
    example('a map of versions', { 'versions.yaml': 'versions:\n  metabase: ⟦variable v0.50.1⟧\n  redis: 7.2.4\n' }),
    example('an env file with an ending of its own', {
      'env.production': 'TZ=UTC\nMETABASE_IMAGE_TAG=⟦variable v0.50.1⟧\n',
    }),
    example('upper and lower case', { 'settings.ini': '[bi]\nMetabaseVersion = ⟦variable v0.50.1⟧\n' }),
  ],
};
