import { example, type Family, text } from './example.ts';

export const paas: Family = {
  title: 'Platforms and app stores',
  examples: [
    example('Render', {
      'render.yaml':
        'services:\n  - type: web\n    runtime: image\n    image: {url: "docker.io/metabase/metabase:⟦v0.50.1⟧"}\n',
    }),
    example('Railway', { 'railway.json': '{"deploy": {"source": {"image": "metabase/metabase:⟦v0.50.1⟧"}}}\n' }),
    example('Fly', { 'fly.toml': 'app = "metabase"\n\n[build]\n  image = "metabase/metabase:⟦v0.50.1⟧"\n' }),
    example('DigitalOcean', {
      '.do/app.yaml': text`
      services:
        - name: metabase
          image:
            registry_type: DOCKER_HUB
            registry: metabase
            repository: metabase
            tag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('DigitalOcean, Enterprise', {
      '.do/app.yaml':
        'services:\n  - image: {registry: metabase, repository: metabase-enterprise, tag: ⟦split-tag v1.50.1⟧}\n',
    }),
    example('Heroku, an env variable', {
      'app.json': '{"env": {"METABASE_VERSION": {"description": "Metabase", "value": "⟦variable v0.50.1⟧"}}}\n',
    }),
    example('Heroku, the buildpack', {
      'app.json': '{"buildpacks": [{"url": "https://github.com/metabase/metabase-buildpack#⟦buildpack v0.50.1⟧"}]}\n',
    }),
    example('a list of buildpacks', {
      '.buildpacks':
        'https://github.com/heroku/heroku-buildpack-jvm-common#v162\nhttps://github.com/metabase/metabase-buildpack#⟦buildpack v0.61.3⟧\n',
    }),
    example('heroku.yml', { 'heroku.yml': 'build:\n  config:\n    METABASE_VERSION: ⟦variable v0.50.1⟧\n' }),
    example('CapRover', {
      'metabase.yml': text`
      captainVersion: 4
      services:
        $$cap_appname:
          image: metabase/metabase:$$cap_mb_version
      caproverOneClickApp:
        variables:
          - id: $$cap_mb_version
            label: Version
            defaultValue: ⟦variable v0.50.1⟧
    `,
    }),
    example('captain-definition', {
      'captain-definition': '{"schemaVersion": 2, "imageName": "metabase/metabase:⟦v0.50.1⟧"}\n',
    }),
    example('captain-definition, lines', {
      'captain-definition':
        '{\n  "schemaVersion": 2,\n  "dockerfileLines": [\n    "FROM metabase/metabase:⟦v0.50.1⟧"\n  ]\n}\n',
    }),
    example('Coolify', {
      'templates/compose/metabase.yaml':
        '# documentation: https://www.metabase.com\nservices:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('Portainer', {
      'templates.json': '{"templates": [{"title": "Metabase", "image": "metabase/metabase:⟦v0.50.1⟧"}]}\n',
    }),
    example('Portainer, a stack in a string', {
      'stack.json': '{"stackFileContent": "services:\\n  metabase:\\n    image: metabase/metabase:⟦v0.50.1⟧\\n"}\n',
    }),
    example('CasaOS', {
      'Apps/Metabase/docker-compose.yml':
        'name: metabase\nservices:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧\nx-casaos:\n  main: metabase\n',
    }),
    example('Runtipi', {
      'apps/metabase/docker-compose.json':
        '{"services": [{"name": "metabase", "image": "metabase/metabase:⟦v0.50.1⟧", "isMain": true}]}\n',
    }),
    example('Cloudron and Docker labels', {
      'CloudronManifest.json':
        '{"id": "com.metabase.app", "upstreamVersion": "0.50.1", "metabaseVersion": "⟦variable 0.50.1→0.64.1.5⟧"}\n',
    }),
    example('Zeabur', {
      'zeabur.yaml': text`
      spec:
        services:
          - name: Metabase
            spec:
              source:
                image: metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('Elestio', {
      'elestio.yml': 'environments:\n  - key: SOFTWARE_VERSION_TAG\n    value: ⟦variable v0.50.1⟧\n',
      'docker-compose.yml': `services:\n  metabase:\n    image: metabase/metabase:\${SOFTWARE_VERSION_TAG}\n`,
    }),
    example('Balena and others by an argument', {
      'docker-compose.yml': 'services:\n  bi:\n    build:\n      args: {METABASE_VERSION: ⟦variable v0.50.1⟧}\n',
    }),

    example('Render, a build argument', {
      'render.yaml': text`
      services:
        - type: web
          name: metabase
          dockerfilePath: ./Dockerfile
          envVars:
            - key: METABASE_VERSION
              value: ⟦variable v0.50.1⟧
    `,
    }),
    example('CapRover, with what is told of it', {
      'metabase.yml': text`
      services:
        $$cap_appname:
          image: metabase/metabase:$$cap_mb_version
      caproverOneClickApp:
        instructions:
          start: Metabase
        variables:
          - id: $$cap_mb_version
            label: Version
            description: See https://hub.docker.com/r/metabase/metabase/tags, e.g. metabase/metabase:v0.49.1
            defaultValue: '⟦variable v0.50.1⟧'
    `,
    }),
    example('Umbrel', {
      'metabase/docker-compose.yml': `services:\n  web:\n    image: metabase/metabase:⟦v0.50.1⟧@⟦digest sha256:${'0a'.repeat(32)}⟧\n`,
      'metabase/umbrel-app.yml': text`
        id: metabase
        version: "⟦app-version 0.50.1→0.64.1.5⟧"
        description: >-
          Metabase is easy. It runs metabase/metabase:v0.50.1 inside.
        releaseNotes: >-
          Updated to metabase/metabase:v0.50.1
      `,
    }),
    example('Portainer, with what is told of it', {
      'templates.json':
        '{"templates": [{"title": "Metabase", "description": "Runs metabase/metabase:v0.49.1 or newer", "image": "metabase/metabase:⟦v0.50.1⟧"}]}\n',
    }),
    example('Kamal', {
      'config/deploy.yml':
        'service: app\naccessories:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧\n    port: 3000\n',
    }),
    example('Scalingo', { 'scalingo.json': '{"env": {"METABASE_VERSION": {"value": "⟦variable v0.50.1⟧"}}}\n' }),
    example("a buildpack's variable", {
      'app.json':
        '{"env": {"METABASE_VERSION": "⟦variable v0.50.1⟧"}, "buildpacks": [{"url": "https://github.com/acme/metabase-buildpack"}]}\n',
    }),

    example('Runtipi, what is told of the app', {
      'apps/metabase/config.json':
        '{"name": "Metabase", "id": "metabase", "tipi_version": 2, "version": "⟦app-version v0.50.1⟧", "short_desc": "BI"}\n',
    }),
  ],
};
