import { example, type Family, text } from './example.ts';

export const compose: Family = {
  title: 'Compose and Swarm',
  examples: [
    example('an image', {
      'compose.yaml': text`
      services:
        metabase:
          image: metabase/metabase:⟦v0.50.1⟧
          ports: ["3000:3000"]
    `,
    }),
    example('Enterprise, a registry, quotes', {
      'docker-compose.yml': text`
      version: "3.8"
      services:
        metabase:
          image: "docker.io/metabase/metabase-enterprise:⟦v1.50.1⟧"
    `,
    }),
    example('version 1 of the format, without services', {
      'docker-compose.yml': text`
      metabase:
        image: metabase/metabase:⟦v0.31.2⟧
        links: [postgres]
      postgres:
        image: postgres:9.6
    `,
    }),
    example('a rolling tag of a major', {
      'compose.yaml': text`
      services:
        metabase: {image: 'metabase/metabase:⟦v0.63.x→v0.64.x⟧'}
    `,
    }),
    example('a rolling tag of a minor', {
      'compose.yaml': text`
      services:
        metabase:
          image: metabase/metabase:⟦v0.63.18.x→v0.64.1.x⟧
    `,
    }),
    example('four parts, no v', {
      'compose.yaml': text`
      services:
        bi:
          image: metabase/metabase:⟦0.58.2.1→0.64.1.5⟧
    `,
    }),
    example('a default in the value', {
      'compose.yaml': text`
      services:
        metabase:
          image: metabase/metabase:\${METABASE_VERSION:-⟦variable v0.50.1⟧}
    `,
    }),
    example('a default behind a dash alone', {
      'compose.yaml': text`
      services:
        metabase:
          image: metabase/metabase:\${METABASE_VERSION-⟦variable v0.56.2.2⟧}
    `,
    }),
    example('a default that is the whole image', {
      'compose.yaml': text`
      services:
        metabase:
          image: \${METABASE_IMAGE:-metabase/metabase:⟦variable v0.63.1⟧}
    `,
    }),
    example('registry, image and tag as variables', {
      'compose.yaml': text`
        services:
          metabase:
            image: \${REGISTRY}/\${IMAGE}:\${TAG:-⟦variable v0.50.1⟧}
      `,
      '.env': 'REGISTRY=docker.io\nIMAGE=metabase/metabase\n',
    }),
    example('an env file beside it', {
      'compose.yaml': text`
        services:
          metabase:
            image: metabase/metabase:\${MB_TAG}
      `,
      '.env': 'POSTGRES_TAG=16\nMB_TAG=⟦variable v0.50.1⟧\n',
    }),
    example('a name in the env file that tells nothing', {
      'compose.yaml': text`
        services:
          metabase:
            image: metabase/metabase:\${VERSION}
      `,
      '.env': 'VERSION="⟦variable v0.50.1⟧" # bumped by hand\n',
    }),
    example('the image in the env file', {
      'compose.yaml': `services:\n  bi:\n    image: \${IMAGE}\n`,
      '.env': 'IMAGE=metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('env files of environments', {
      'compose.yaml': text`
        # docker compose --env-file env/prod.env up
        services:
          metabase:
            image: metabase/metabase:\${IMAGE_TAG}
      `,
      'env/prod.env': 'IMAGE_TAG=⟦variable v0.50.1⟧\n',
      'env/staging.env': 'IMAGE_TAG=⟦variable v0.53.4⟧\n',
    }),
    example('the v and the x around the variable', {
      'compose.yaml': 'services:\n  metabase:\n    image: metabase/metabase:v$metabaseVersion.x\n',
      '.env': 'metabaseVersion=⟦variable 0.63→0.64⟧\n',
    }),
    example('a bare number behind the edition', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:v0.\${METABASE}\n`,
      '.env': 'METABASE=⟦variable 50.1→64.1.5⟧\n',
    }),
    example('a field of its own', {
      'compose.yaml': text`
      x-metabase-image: &metabase-image metabase/metabase:⟦v0.50.1⟧
      services:
        metabase:
          image: *metabase-image
    `,
    }),
    example('a merge key', {
      'compose.yaml': text`
      x-metabase: &metabase
        image: metabase/metabase:⟦v0.50.1⟧
        restart: unless-stopped
      services:
        metabase-a:
          <<: *metabase
          ports: ["3000:3000"]
        metabase-b:
          <<: *metabase
          ports: ["3001:3000"]
    `,
    }),
    example('extends', {
      'common.yaml': 'services:\n  bi:\n    image: metabase/metabase:⟦v0.50.1⟧\n',
      'compose.yaml': text`
        services:
          metabase:
            extends: {file: common.yaml, service: bi}
      `,
    }),
    example('an override file', {
      'docker-compose.yml': 'services:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧\n',
      'docker-compose.override.yml': 'services:\n  metabase:\n    image: metabase/metabase:⟦v0.53.4⟧\n',
    }),
    example('a swarm stack', {
      'stack.yml': text`
      version: '3.9'
      services:
        metabase:
          image: metabase/metabase:⟦v0.50.1⟧
          deploy:
            replicas: 2
            labels: {traefik.enable: 'true'}
    `,
    }),
    example('build arguments as a map', {
      'docker-compose.yml': text`
        services:
          metabase:
            build:
              context: .
              args:
                MB_RELEASE_TAG: ⟦variable v0.50.1⟧
      `,
      Dockerfile: `ARG MB_RELEASE_TAG\nFROM metabase/metabase:\${MB_RELEASE_TAG}\n`,
    }),
    example('build arguments as a list', {
      'docker-compose.yml': text`
        services:
          metabase:
            build:
              context: ./metabase
              args:
                - TAG=⟦variable v0.50.1⟧
                - TZ=UTC
      `,
      'metabase/Dockerfile': `ARG TAG\nFROM metabase/metabase:\${TAG}\n`,
    }),
    example('a Dockerfile inside', {
      'compose.yaml': text`
      services:
        metabase:
          build:
            dockerfile_inline: |
              FROM metabase/metabase:⟦v0.50.1⟧
              COPY plugins /plugins
    `,
    }),
    example('unquoted number, flow style, CRLF', {
      'compose.yaml': 'services:\r\n  metabase: { image: metabase/metabase:⟦v0.50.1⟧, restart: always }\r\n',
    }),
    example(
      'the tag set by hand in the shell',
      {
        'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:\${METABASE_TAG:?set it}\n`,
      },
      [['compose.yaml', 'unresolved-variable']],
    ),
    example('a list of settings that names the version', {
      'compose.yaml': text`
      services:
        backup:
          image: ghcr.io/acme/backup:1.4.0
          environment:
            - METABASE_VERSION=⟦variable v0.50.1⟧
    `,
    }),

    example('a fragment for the image', {
      'docker-compose.yml': text`
      x-app: &app
        restart: unless-stopped
      services:
        metabase:
          <<: *app
          image: &mb metabase/metabase:⟦v0.50.1⟧
        worker:
          <<: *app
          image: *mb
    `,
    }),
    example('an env file that env_file names', {
      'deploy/docker-compose.yml': `services:\n  metabase:\n    image: metabase/metabase:\${BI_TAG}\n    env_file: ../config/bi.env\n`,
      'config/bi.env': 'BI_TAG=⟦variable v0.50.1⟧\n',
    }),
    example('an env file in the long form of env_file', {
      'base/bi.yml': `services:\n  bi:\n    image: "metabase/metabase:\${BI_TAG}"\n    env_file: [{path: ../conf/bi.env, required: true}]\n`,
      'conf/bi.env': 'BI_TAG=⟦variable v0.50.1⟧\n',
    }),
    example('an env file that a comment names', {
      'deploy/docker-compose.yml': `# docker compose --env-file ../config/prod.settings up -d\nservices:\n  metabase:\n    image: metabase/metabase:\${BI_TAG}\n`,
      'config/prod.settings': 'BI_TAG=⟦variable v0.50.1⟧\n',
    }),
    example('an env file below the root that a comment names', {
      'deploy/compose.yaml': `# from the root: docker compose --env-file=config/bi.env up\nservices:\n  metabase:\n    image: metabase/metabase:\${BI_TAG}\n`,
      'config/bi.env': 'BI_TAG=⟦variable v0.50.1⟧\n',
    }),
    example('the registry as a variable', {
      'compose.yml': `services:\n  mb:\n    image: \${REGISTRY:-docker.io}/metabase/metabase:⟦v0.50.1⟧\n`,
    }),
    example('image and tag with a default each', {
      'compose.yml': `services:\n  mb:\n    image: "\${MB_IMAGE:-metabase/metabase}:\${MB_TAG:-⟦variable v0.50.1⟧}"\n`,
    }),
    example('a default in a default', {
      'compose.yml': `services:\n  mb:\n    image: metabase/metabase:\${TAG:-\${DEFAULT_TAG:-⟦variable v0.50.1⟧}}\n`,
    }),
    example('a context of the build', {
      'compose.yml':
        'services:\n  mb:\n    build:\n      context: .\n      additional_contexts: {base: docker-image://metabase/metabase:⟦v0.50.1⟧}\n',
    }),
    example('a build argument over a default', {
      'compose.yml': 'services:\n  metabase:\n    build:\n      context: .\n      args: {TAG: ⟦variable v0.53.4⟧}\n',
      Dockerfile: `ARG TAG=⟦variable v0.50.1⟧\nFROM metabase/metabase:\${TAG}\n`,
    }),
    example('bake', {
      'docker-bake.hcl': text`
        variable "METABASE_VERSION" {
          default = "⟦variable v0.50.1⟧"
        }
        target "metabase" {
          args = {
            METABASE_VERSION = METABASE_VERSION
          }
          tags = ["acme/metabase:\${METABASE_VERSION}"]
        }
      `,
      Dockerfile: `ARG METABASE_VERSION\nFROM metabase/metabase:\${METABASE_VERSION}\n`,
    }),
    example('tabs, which are no YAML', {
      'compose.yaml': 'services:\n\tmetabase:\n\t\timage: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('the former one in a comment', {
      'compose.yaml': 'services:\n  m:\n    image: metabase/metabase:⟦v0.50.1⟧ # was metabase/metabase:v0.49.1\n',
    }),
  ],
};
