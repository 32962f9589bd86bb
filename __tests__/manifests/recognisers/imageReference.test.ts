import { describe, expect, it } from 'vitest';
import { imageReferences } from '../../../src/manifests/recognisers/imageReference.ts';
import { scanFiles } from '../inMemoryTree.ts';
import { type Example, single, testExamples, testUntouched } from './tables.ts';

const COMPOSE = 'services:\n  metabase:\n    image: ';
const AT = 'services.metabase.image';

/** An image in a Compose file, at `services.metabase.image`; the tag is at `column` of line 3. */
function compose(image: string, tag: string, column: number, moved: string): Example {
  return single(image, 'compose.yaml', `${COMPOSE}${image}\n`, `3:${column} ${tag} image-tag ${AT}`, [tag, moved]);
}

describe('an image reference in Compose', () => {
  testExamples([
    compose('metabase/metabase:v0.50.1', 'v0.50.1', 30, 'v0.64.1.5'),
    compose('metabase/metabase-enterprise:v1.50.1.2', 'v1.50.1.2', 41, 'v1.64.1.5'),
    compose('"metabase/metabase:v0.50.1"', 'v0.50.1', 31, 'v0.64.1.5'),
    compose("'metabase/metabase:v0.50.1' # the one", 'v0.50.1', 31, 'v0.64.1.5'),
    compose('docker.io/metabase/metabase:v0.50.1', 'v0.50.1', 40, 'v0.64.1.5'),
    compose('registry.example.com:5000/hub/metabase/metabase:v0.50.1', 'v0.50.1', 60, 'v0.64.1.5'),
    compose('docker://metabase/metabase:v0.50.1', 'v0.50.1', 39, 'v0.64.1.5'),
    compose('$REGISTRY/metabase/metabase:v0.50.1', 'v0.50.1', 40, 'v0.64.1.5'),
    compose('$' + '{REGISTRY:-docker.io}/metabase/metabase:v0.50.1', 'v0.50.1', 53, 'v0.64.1.5'),
    compose('$' + '{REGISTRY}metabase/metabase:v0.50.1', 'v0.50.1', 41, 'v0.64.1.5'),
    compose('metabase/metabase:0.50.1', '0.50.1', 30, '0.64.1.5'),
    compose('metabase/metabase-enterprise:1.50.1', '1.50.1', 41, '1.64.1.5'),
    compose('metabase/metabase:v0.59.x', 'v0.59.x', 30, 'v0.64.x'),
    compose('metabase/metabase:v0.61.1.x', 'v0.61.1.x', 30, 'v0.64.1.x'),
    compose('metabase/metabase-enterprise:1.61.x', '1.61.x', 41, '1.64.x'),
    compose('&image metabase/metabase:v0.50.1', 'v0.50.1', 37, 'v0.64.1.5'),
    compose('!!str metabase/metabase:v0.50.1', 'v0.50.1', 36, 'v0.64.1.5'),
  ]);
});

describe('an image reference elsewhere', () => {
  testExamples([
    single(
      'is found in a Dockerfile',
      'Dockerfile',
      'FROM metabase/metabase:v0.50.1 AS app\n',
      '1:24 v0.50.1 image-tag FROM',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found behind a platform',
      'deploy/Dockerfile.prod',
      '# syntax=docker/dockerfile:1\nfrom --platform=linux/amd64 docker.io/metabase/metabase-enterprise:v1.50.1\r\n',
      '2:68 v1.50.1 image-tag FROM',
      ['v1.50.1', 'v1.64.1.5'],
    ),
    single(
      'is found in COPY --from',
      'Dockerfile',
      'FROM scratch\nCOPY --from=metabase/metabase:v0.50.1 /app /app\n',
      '2:31 v0.50.1 image-tag COPY',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in a shell script',
      'run.sh',
      '#!/bin/sh\nexec docker run -p 3000:3000 metabase/metabase:v0.50.1 "$@"\n',
      '2:48 v0.50.1 image-tag ',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in HCL',
      'main.tf',
      'resource "x" "y" {\n  image = "metabase/metabase:v0.50.1"\n}\n',
      '2:30 v0.50.1 image-tag resource.x.y.image',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in a systemd unit',
      'metabase.container',
      '[Container]\nImage=docker.io/metabase/metabase:v0.50.1\n',
      '2:35 v0.50.1 image-tag Container.Image',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in an env file',
      'prod.env',
      'export MB_IMAGE="metabase/metabase:v0.50.1"\n',
      '1:36 v0.50.1 image-tag MB_IMAGE',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in JSON with an escaped slash',
      'task.json',
      '{"containers": [{"image": "metabase\\/metabase:v0.50.1"}]}',
      '1:47 v0.50.1 image-tag containers[0].image',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in a folded block scalar',
      'job.yaml',
      'run: >-\n  docker run\n  metabase/metabase:v0.50.1\n  --help\n',
      '3:21 v0.50.1 image-tag run',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in a default',
      'compose.yaml',
      'image: $' + '{IMAGE:-metabase/metabase:v0.50.1}\n',
      '1:35 v0.50.1 variable image',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in a default without a colon',
      'compose.yaml',
      'image: $' + '{MB_IMAGE-metabase/metabase:v0.50.1}\n',
      '1:37 v0.50.1 variable image',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    single(
      'is found in the default of an ARG',
      'Dockerfile',
      'ARG BASE=metabase/metabase:v0.50.1\nFROM $' + '{BASE}\n',
      '1:28 v0.50.1 image-tag ARG.BASE',
      ['v0.50.1', 'v0.64.1.5'],
    ),
    {
      title: 'is found in every document and list of a Kubernetes file',
      files: {
        'k8s/all.yml':
          'kind: List\nitems:\n- kind: Deployment\n  spec: {template: {spec: {containers: [{name: metabase, image: "metabase/metabase:v0.50.1"}]}}}\n' +
          '---\nkind: Pod\nspec:\n  initContainers:\n  - image: busybox:1\n  - image: metabase/metabase:v0.50.2\n',
      },
      pins: [
        'k8s/all.yml:4:84 v0.50.1 image-tag items[0].spec.template.spec.containers[0].image',
        'k8s/all.yml:10:30 v0.50.2 image-tag spec.initContainers[1].image',
      ],
      after: {
        'k8s/all.yml':
          'kind: List\nitems:\n- kind: Deployment\n  spec: {template: {spec: {containers: [{name: metabase, image: "metabase/metabase:v0.64.1.5"}]}}}\n' +
          '---\nkind: Pod\nspec:\n  initContainers:\n  - image: busybox:1\n  - image: metabase/metabase:v0.64.1.5\n',
      },
    },
    {
      title: 'is found twice on one line of a literal block',
      files: {
        'job.yaml':
          'run: |\n    docker pull metabase/metabase:v0.38.2; docker run metabase/metabase-enterprise:v1.9.1 x\n',
      },
      pins: ['job.yaml:2:35 v0.38.2 image-tag run', 'job.yaml:2:84 v1.9.1 image-tag run'],
      after: {
        'job.yaml':
          'run: |\n    docker pull metabase/metabase:v0.64.1.5; docker run metabase/metabase-enterprise:v1.64.1.5 x\n',
      },
    },
    {
      title: 'is found in a template that is no YAML',
      files: { 'chart/templates/d.yaml': '{{- if .Values.on }}\nimage: metabase/metabase:v0.50.1\n{{- end }}\n' },
      pins: ['chart/templates/d.yaml:2:26 v0.50.1 image-tag image'],
      after: { 'chart/templates/d.yaml': '{{- if .Values.on }}\nimage: metabase/metabase:v0.64.1.5\n{{- end }}\n' },
    },
    {
      title: 'of an own image tells its edition by the tag',
      files: {
        'compose.yaml':
          'a:\n  image: registry.example.com/bi/mb:v1.50.1\nb:\n  image: docker://registry.example.com/bi/mb:0.50.x\n',
      },
      own: ['registry.example.com/bi/mb'],
      pins: ['compose.yaml:2:37 v1.50.1 image-tag a.image', 'compose.yaml:4:46 0.50.x image-tag b.image'],
      after: {
        'compose.yaml':
          'a:\n  image: registry.example.com/bi/mb:v1.64.1.5\nb:\n  image: docker://registry.example.com/bi/mb:0.64.x\n',
      },
    },
    {
      title: 'of an own image that ends like the official one is found once, by its tag',
      files: { 'compose.yaml': 'image: registry.example.com/metabase/metabase:v1.50.1\n' },
      own: ['registry.example.com/metabase/metabase'],
      pins: ['compose.yaml:1:47 v1.50.1 image-tag image'],
      after: { 'compose.yaml': 'image: registry.example.com/metabase/metabase:v1.64.1.5\n' },
    },
  ]);
});

describe('an image that only looks like it', () => {
  testUntouched([
    ['a proxy', 'compose.yaml', 'image: someone/metabase-proxy:v0.50.1\n'],
    ['the head', 'compose.yaml', 'image: metabase/metabase-head:v0.50.1\n'],
    ['the head of Enterprise', 'compose.yaml', 'image: metabase/metabase-enterprise-head:v1.50.1\n'],
    ["somebody's own build", 'compose.yaml', 'image: x/metabase:1.2\n'],
    ["somebody's own build of the same version", 'compose.yaml', 'image: ghcr.io/x/y/metabase:v0.50.1\n'],
    ['a longer organisation', 'compose.yaml', 'image: mymetabase/metabase:v0.50.1\n'],
    ['an organisation with a dash', 'compose.yaml', 'image: my-metabase/metabase:v0.50.1\n'],
    ['an organisation with a dot', 'compose.yaml', 'image: my.metabase/metabase:v0.50.1\n'],
    ['a longer path', 'compose.yaml', 'image: metabase/metabase/extra:v0.50.1\n'],
    ['another case', 'compose.yaml', 'image: Metabase/Metabase:v0.50.1\n'],
    ['a single name', 'compose.yaml', 'image: metabase:v0.50.1\n'],
    ['an address of the code', 'compose.yaml', 'url: https://github.com/metabase/metabase\n'],
    ['an address of the code as an image', 'compose.yaml', 'image: https://github.com/metabase/metabase\n'],
    ['an address of a release', 'run.sh', 'open https://github.com/metabase/metabase/releases/tag/v0.50.1\n'],
    ['an address of git', 'run.sh', 'git clone git@github.com:metabase/metabase.git -b v0.50.1\n'],
    ['an address with a ref', 'job.yaml', 'pip: git+https://github.com/metabase/metabase@v0.50.1\n'],
    ['a comment in YAML', 'compose.yaml', '# image: metabase/metabase:v0.50.1\nimage: x # metabase/metabase:v0.50.1\n'],
    ['a comment in a Dockerfile', 'Dockerfile', '# FROM metabase/metabase:v0.50.1\nFROM scratch\n'],
    ['a comment in a script', 'run.sh', '  # docker run metabase/metabase:v0.50.1\n'],
    ['a label of a Dockerfile', 'Dockerfile', 'FROM scratch\nLABEL base="metabase/metabase:v0.50.1"\n'],
    ['a key', 'compose.yaml', '"metabase/metabase:v0.50.1": x\n'],
    [
      'the name in prose',
      'notes.txt',
      'We run metabase/metabase. It is fine.\nSee metabase/metabase for more: really.\n',
    ],
    ['the name at the end of prose', 'compose.yaml', 'description: we like metabase/metabase\n'],
    ['a folder that is mounted', 'compose.yaml', 'volumes:\n- ./metabase/metabase:/metabase-data\n'],
    ['an own image that is not declared', 'compose.yaml', 'image: registry.example.com/bi/mb:v0.50.1\n'],
    ['a placeholder', 'compose.yaml', 'image: metabase/metabase:<tag>\n'],
  ]);

  it('is an own image under another registry or with a longer name', async () => {
    const text = 'a: {image: "mirror/bi/mb:v0.50.1"}\nb: {image: "bi/mb2:v0.50.1"}\nc: {image: "abi/mb:v0.50.1"}\n';
    expect(await scanFiles({ 'compose.yaml': text }, ['bi/mb'])).toEqual({ pins: [], sdks: [], skipped: [] });
  });
});

describe('references in a value', () => {
  it('come in order with their tags, digests and whether they stand alone', () => {
    const digest = `@sha256:${'0f'.repeat(32)}`;
    const value = `metabase/metabase-enterprise:v1.2.3${digest} metabase/metabase`;
    const behind = { from: 36, to: 107 };
    const last = { from: 108, to: 125, tagFrom: 125, tagTo: 125 };
    expect(imageReferences(value, [])).toEqual([
      { edition: 'enterprise', from: 0, to: 28, tagFrom: 29, tagTo: 35, digest: behind, whole: false },
      { edition: 'oss', ...last, digest: undefined, whole: false },
    ]);
    expect(imageReferences(`reg:5000/metabase/metabase${digest}`, [])).toEqual([
      { edition: 'oss', from: 0, to: 26, tagFrom: 26, tagTo: 26, digest: { from: 27, to: 98 }, whole: true },
    ]);
  });

  it.each([
    ['metabase/metabase:v0.50.1', 'metabase/metabase'],
    ['reg.example.com:5000/hub/metabase/metabase:v0.50.1', 'reg.example.com:5000/hub/metabase/metabase'],
    ['docker://reg/metabase/metabase:v0.50.1', 'reg/metabase/metabase'],
    ['image=metabase/metabase:v0.50.1', 'metabase/metabase'],
    ['index:metabase/metabase:v0.50.1', 'metabase/metabase'],
    ['run -it "reg/metabase/metabase:v0.50.1"', 'reg/metabase/metabase'],
    ['$REG/metabase/metabase:v0.50.1', '$REG/metabase/metabase'],
    [`\${REG:-a.b}/hub/metabase/metabase:v0.50.1`, `\${REG:-a.b}/hub/metabase/metabase`],
    ['{{ reg }}/metabase/metabase:v0.50.1', '{{ reg }}/metabase/metabase'],
    [`\${IMAGE:-metabase/metabase:v0.50.1}`, 'metabase/metabase'],
  ])('begin with the registry: %s', (value, name) => {
    expect(imageReferences(value, []).map(({ from, to }) => value.slice(from, to))).toEqual([name]);
  });

  it('are found in a long hostile value in linear time', () => {
    expect(imageReferences('metabase/metabase:'.repeat(50_000), [])).toHaveLength(50_000);
    expect(imageReferences(`metabase/metabase:${'$'.repeat(500_000)}`, [])).toHaveLength(1);
  });
});
