import { example, type Family, text } from './example.ts';

export const nearMisses: Family = {
  title: 'What is left alone',
  examples: [
    example("others' versions", {
      '.env': text`
      POSTGRES_METABASE_VERSION=14
      METABASE_DB_IMAGE=postgres:14.1
      METABASE_CLICKHOUSE_DRIVER_VERSION=0.50.1
      INTEL_IPSEC_MB_VERSION=v0.50
      METABASE_VERSION=metabase-0.45
      METABASE_DRIVER_VERSION=0.53.4
      METABASE_NODE_VERSION=0.10.48
    `,
    }),
    example("a chart's version", { 'vars.yml': 'metabase_chart_version: 0.50.1\nmetabase_helm_version: 0.50.1\n' }),
    example('images of others', {
      'compose.yaml': text`
      services:
        a: {image: 'acme/metabase-m1:v0.45.2.1'}
        b: {image: 'acme/metabase:v0.50.1'}
        c: {image: 'ghcr.io/x/y/metabase:v0.47.1'}
        d: {image: 'metabase/metabase-head:v0.50.1'}
        e: {image: 'metabase/metabase-dev:v0.50.1'}
        f: {image: 'acmemetabase/metabase:v0.50.1'}
        g: {image: 'metabase/metabase/plus:v0.50.1'}
    `,
    }),
    example("others' repository with upstream's number", {
      'values.yaml': 'image:\n  repository: ghcr.io/x/y/metabase\n  tag: v0.47.1\n',
    }),
    example("others' repository in Metabase's values", {
      'metabase/values.yaml': 'image:\n  repository: ghcr.io/x/y/metabase\n  tag: v0.47.1\n',
    }),
    example("others' repository for a subchart", {
      'values.yaml': 'metabase:\n  image:\n    repository: acme/metabase\n    tag: v0.47.1\n',
    }),
    example('neighbours', {
      'kustomization.yaml': text`
      # metabase
      images:
        - {name: busybox, newTag: "1.37"}
        - {name: nginx, newTag: "1.25"}
        - {name: mongo-express, newTag: 0.54.0}
    `,
    }),
    example('a neighbour without a name in a text', {
      'values.yaml.gotmpl': text`
      {{- if true }}
      metabase:
        repository: metabase/metabase
        tag: ⟦split-tag v0.50.1⟧
      exporter:
        tag: v0.50.1
      {{- end }}
    `,
    }),
    example('a list of dead tags', { 'broken.json': '{"metabase": {"broken": ["v0.50.1", "v0.50.2"]}}\n' }),
    example('a test matrix by name', {
      '.github/workflows/test.yml':
        'jobs:\n  test:\n    strategy:\n      matrix:\n        metabase-version: [v0.50.1, v0.53.4]\n',
    }),
    example('a fixture of the API', {
      'fixtures/properties.json': '{"site-name": "Metabase", "version": {"tag": "v0.50.1", "date": "2024-06-04"}}\n',
    }),
    example('a diff that is called a Dockerfile', {
      Dockerfile: text`
      diff --git a/Dockerfile b/Dockerfile
      --- a/Dockerfile
      +++ b/Dockerfile
      @@ -1 +1 @@
      -FROM metabase/metabase:v0.49.1
      +FROM metabase/metabase:v0.50.1
    `,
    }),
    example('a patch', {
      'bump.patch':
        '--- a/compose.yaml\n+++ b/compose.yaml\n@@ -1,2 +1,2 @@\n-    image: metabase/metabase:v0.49.1\n+    image: metabase/metabase:v0.50.1\n',
    }),
    example('comments of Renovate', {
      'run.sh': '# renovate: datasource=docker depName=metabase/metabase currentValue=v0.50.1\necho metabase\n',
    }),
    example('a comment behind a command', { 'run.sh': 'docker compose up -d # was metabase/metabase:v0.49.1\n' }),
    example('comments in every syntax', {
      'compose.yaml': 'services:\n  # image: metabase/metabase:v0.50.1\n  a: {image: redis:7}\n',
      Dockerfile: '# FROM metabase/metabase:v0.50.1\nFROM alpine:3.20\n',
      'main.bicep': "// image: 'metabase/metabase:v0.50.1'\n",
      '.env': '# MB_TAG=v0.50.1 metabase\n',
    }),
    example('labels of an image', { Dockerfile: 'FROM alpine:3.20\nLABEL metabase.version="v0.50.1"\n' }),
    example('pre-releases', { 'compose.yaml': 'services:\n  a: {image: metabase/metabase:v0.64.0-beta}\n' }, [
      ['compose.yaml', 'pre-release'],
    ]),
    example('the other edition', { 'compose.yaml': 'services:\n  a: {image: metabase/metabase:v1.50.1}\n' }, [
      ['compose.yaml', 'edition-mismatch'],
    ]),
    example('the source code', {
      'versions.yaml': 'source: https://github.com/metabase/metabase/releases/tag/v0.50.1\n',
    }),
    example('documentation of a deployment', {
      'notes.txt': 'See https://www.metabase.com/docs/v0.50/ for metabase 0.50.1.\n',
    }),
    example("another program's chart", {
      'charts/bi/Chart.yaml': 'name: metabase-exporter\nversion: 1.0.0\nappVersion: v0.50.1\n',
    }),
    example('the version of the chart', {
      'app.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    chart: metabase\n    targetRevision: 0.50.1\n',
    }),
    example('the requirement of a chart', {
      'Chart.yaml':
        'name: bi\ndependencies:\n  - name: metabase\n    version: 0.50.1\n    repository: https://pmint93.github.io/helm-charts\n',
    }),
    example('the policy of an image', {
      'policy.yaml':
        'apiVersion: image.toolkit.fluxcd.io/v1beta2\nkind: ImagePolicy\nmetadata: {name: metabase}\nspec:\n  policy:\n    semver:\n      range: 0.50.x\n',
    }),
    example('the version of the format', { 'metabase.yaml': 'version: "1.50.1"\nmetabase: {enabled: true}\n' }),
    example('a package of the same number', {
      'requirements.txt': 'metabase-api==0.50.1\nmetabase-version-tool==0.50.1\n',
    }),
    example('a message', { 'run.sh': 'echo "Metabase v0.50.1 is old"\n' }),

    example('a global registry of others', {
      'values.yaml':
        'global:\n  imageRegistry: ghcr.io/acme\nmetabase:\n  image:\n    repository: metabase\n    tag: v0.50.1\n',
    }),
    example("a registry without Metabase's folder", {
      'values.yaml': 'image:\n  registry: docker.io\n  repository: metabase\n  tag: v0.50.1\n',
    }),
    example("others' registry beside a global one", {
      'values.yaml':
        'global: {imageRegistry: docker.io/metabase}\nproxy:\n  image: {registry: ghcr.io/acme, repository: metabase, tag: v0.50.1}\n',
    }),
    example("others' registry for a subchart", {
      'values.yaml': 'metabase:\n  image:\n    registry: ghcr.io/acme/bi\n    tag: v0.50.1\n',
    }),
    example('prose in a text file', {
      'NOTES.txt': text`
      To upgrade, set the image to metabase/metabase:v0.50.1 and run docker compose up again.
      We moved from metabase/metabase:v0.49.1 last year.
      Das Image metabase/metabase:v0.50.1 läuft überall.
    `,
    }),
    example('a sentence in a text file, and what it leads up to', {
      'howto-upgrade.txt': text`
      First pull the new image:
        docker pull metabase/metabase:v0.50.1
      METABASE_VERSION=v0.50.1
      metabase/metabase:v0.50.1
    `,
      'next.txt': 'Upgrade to metabase/metabase:v0.50.1\n',
    }),
    example('a text file that tells how a variable is set', {
      'compose.yaml': 'services:\n  metabase:\n    image: metabase/metabase:${METABASE_VERSION}\n',
      '.env': 'METABASE_VERSION=⟦variable v0.50.1⟧\n',
      'env-vars.txt': 'Set these before you start the stack:\nMETABASE_VERSION=v0.49.1\n',
    }),
    example('keys that hold prose', {
      'bi.yaml': text`
      metabase:
        about: runs metabase/metabase:v0.40.1
        summary: metabase/metabase:v0.40.1 and a database
        note: metabase/metabase:v0.40.1 was here before
        upgrade_notes: came from metabase/metabase:v0.40.1
        longDescription: once metabase/metabase:v0.40.1
        help: e.g. metabase/metabase:v0.40.1
        usage: docker run metabase/metabase:v0.40.1
        comment: metabase/metabase:v0.40.1 does not start
        reason: metabase/metabase:v0.40.1 is too old
        remarks: metabase/metabase:v0.40.1 is too old
        fail_msg: metabase/metabase:v0.40.1 is too old
        image: metabase/metabase:⟦v0.50.1⟧
      annotations:
        artifacthub.io/changes: |
          - metabase/metabase:v0.40.1 is gone
    `,
    }),
    example('prose that is marked', {
      'bi.yaml':
        'metabase:\n  description: v0.40.1 # metabase-upgrade: ignore\n  note: ⟦marker v0.50.1⟧ # metabase-upgrade: oss\n',
      'next.txt': 'The next version of ours is ⟦marker v0.50.1⟧ # metabase-upgrade: oss\n',
    }),
    example('a page', {
      'public/index.html':
        '<li>Docker image: metabase/metabase:v0.55.20</li>\n<p><a href="https://downloads.metabase.com/v0.55.20/metabase.jar">JAR</a></p>\n',
    }),
    example('a form for issues', {
      '.github/ISSUE_TEMPLATE/bug.yml': text`
      body:
        - type: input
          attributes:
            label: Version
            description: The image, e.g. metabase/metabase:v0.50.1
            placeholder: metabase/metabase:v0.50.1
    `,
    }),
    example('the description of an API', {
      'openapi.yaml': text`
      properties:
        image:
          type: string
          description: The image, such as metabase/metabase:v0.50.1
          example: metabase/metabase:v0.50.1
    `,
    }),
    example('settings of other bots', {
      'renovate.json':
        '{"packageRules": [{"matchPackageNames": ["metabase/metabase"], "allowedVersions": "<v0.51.0", "description": "metabase/metabase:v0.50.1 is good"}]}\n',
      '.github/dependabot.yml':
        'updates:\n  - package-ecosystem: docker\n    ignore:\n      - dependency-name: metabase/metabase\n        versions: [v0.51.0]\n',
    }),
    example('images in a test matrix', {
      '.github/workflows/test.yml':
        'jobs:\n  test:\n    strategy:\n      matrix:\n        image: ["metabase/metabase:v0.49.1", "metabase/metabase:v0.50.1"]\n',
    }),
    example('images that must not be used', {
      'policy.yaml': 'blockedImages:\n  - metabase/metabase:v0.49.1\n',
      'policy.rego': 'deny_tags := ["metabase/metabase:v0.49.1"]\n',
      'kyverno.yaml': 'spec:\n  rules:\n    - validate:\n        message: "metabase/metabase:v0.49.1 is forbidden"\n',
    }),
    example('a list of tags that are kept', {
      'sync.yaml': 'docker.io:\n  images:\n    metabase/metabase: [v0.49.1, v0.50.1]\n',
    }),
    example('a comparison', {
      'check.sh':
        'if [ "$METABASE_VERSION" = "v0.49.1" ]; then echo old; fi\ncase "$TAG" in\n  v0.49.1|v0.50.1) echo "metabase broken" ;;\nesac\n',
    }),
    example('arguments of others', {
      'bi.py': "client.images.pull('acme/metabase', tag='v0.50.1')\nversions('metabase/metabase', 'v0.49.1.')\n",
    }),

    example('a provider of Terraform', {
      'versions.tf':
        'terraform {\n  required_providers {\n    metabase = {\n      source  = "acme/metabase"\n      version = "0.50.1"\n    }\n  }\n}\n',
      '.terraform.lock.hcl': 'provider "registry.terraform.io/acme/metabase" {\n  version = "0.50.1"\n}\n',
    }),
    example('a chart and a module of Terraform that are called so', {
      'main.tf': text`
      resource "helm_release" "metabase" {
        chart   = "metabase"
        version = "0.12.0"
      }
      module "metabase" {
        source  = "acme/metabase/aws"
        version = "1.2.0"
      }
    `,
    }),
    example('charts and roles by name', {
      'charts.yaml': 'charts:\n  metabase:\n    version: 0.12.0\n',
      'apps.yaml': 'metabase:\n  chart: pmint93/metabase\n  version: 0.12.0\n',
      'requirements.yml':
        'roles:\n  - src: https://example.org/metabase.git\n    name: metabase\n    version: v0.50.1\n',
    }),
    example("another program's version by name", { 'versions.yaml': 'metabase:\n  version: 1.4.2\n' }),
    example('packages that are locked', {
      'package-lock.json': '{"packages": {"node_modules/metabase": {"version": "0.50.1"}}}\n',
      'poetry.lock': '[[package]]\nname = "metabase"\nversion = "0.50.1"\n',
      'yarn.lock': '"@metabase/embedding-sdk-react@^0.50.1":\n  version "0.50.1"\n',
    }),
    example('labels of Kubernetes', {
      'deployment.yaml':
        'metadata:\n  labels:\n    app.kubernetes.io/name: metabase\n    app.kubernetes.io/version: v0.50.1\n    helm.sh/chart: metabase-0.50.1\n',
    }),
    example('a source that Flux follows', {
      'source.yaml': 'kind: GitRepository\nmetadata: {name: metabase}\nspec:\n  ref: {tag: v0.50.1}\n',
    }),
    example('a driver', {
      'metabase-plugin.yaml': 'info:\n  name: Metabase ClickHouse Driver\n  version: 1.50.1\n',
      Dockerfile:
        'FROM alpine:3.20\nADD https://example.org/metabase-clickhouse-driver/1.50.1/clickhouse.metabase-driver.jar /plugins/\n',
    }),
    example('a sidecar of a subchart', { 'values.yaml': 'metabase:\n  sidecar:\n    image:\n      tag: v0.50.1\n' }),
    example('a log', { 'run.log': '2024-06-04 Starting Metabase version v0.50.1 (abc1234) ...\n' }),

    example("another app's configuration", {
      'config.json': '{"id": "metabase", "version": "v0.50.1"}\n',
      'umbrel-app.yml': 'id: metabase-exporter\nversion: "0.50.1"\n',
    }),
  ],
};
