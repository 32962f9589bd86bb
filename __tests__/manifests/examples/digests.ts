import { example, type Family, text } from './example.ts';

const OLD = `sha256:${'0a'.repeat(32)}`;
const MARKED = `⟦digest ${OLD}⟧`;

export const digests: Family = {
  title: 'Digests',
  examples: [
    example('Compose', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧@${MARKED}\n`,
    }),
    example('a registry with a port', {
      'compose.yaml': `services:\n  bi:\n    image: "registry.example.org:5000/hub/metabase/metabase:⟦v0.50.1⟧@${MARKED}"\n`,
    }),
    example('FROM', { Dockerfile: `FROM metabase/metabase:⟦v0.50.1⟧@${MARKED} AS bi\nUSER 2000\n` }),
    example('FROM with the tag in an ARG', {
      Dockerfile: `ARG TAG=⟦variable v0.50.1⟧\nFROM metabase/metabase:\${TAG}@${MARKED}\n`,
    }),
    example('ARG of tag and digest', {
      Dockerfile: `ARG TAG=⟦variable v0.50.1⟧@${MARKED}\nFROM metabase/metabase:\${TAG}\n`,
    }),
    example('an env file', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:\${MB_TAG}\n`,
      '.env': `MB_TAG=⟦variable v0.50.1⟧@${MARKED}\n`,
    }),
    example('Kubernetes', {
      'deployment.yaml': text`
      spec:
        containers:
          - name: metabase
            image: metabase/metabase-enterprise:⟦v1.50.1⟧@${MARKED}
    `,
    }),
    example('JSON', {
      'task.json': `{"containerDefinitions": [{"image": "metabase/metabase:⟦v0.50.1⟧@${MARKED}", "memory": 2048}]}\n`,
    }),
    example('Terraform', {
      'main.tf': `resource "docker_image" "metabase" {\n  name = "metabase/metabase:⟦v0.50.1⟧@${MARKED}"\n}\n`,
    }),
    example('a shell script', {
      'run.sh': `docker run -d -p 3000:3000 metabase/metabase:⟦v0.50.1⟧@${MARKED} --debug\n`,
    }),
    example('Kustomize', {
      'kustomization.yaml': text`
      images:
        - name: metabase/metabase
          newTag: ⟦split-tag v0.50.1⟧
          digest: ${MARKED}
    `,
    }),
    example('Kustomize, the digest first, a new name', {
      'kustomization.yaml': text`
      images:
        - digest: ${MARKED}
          name: metabase
          newName: mirror.example.org/metabase/metabase
          newTag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('Helm, behind the tag', {
      'values.yaml': `image:\n  repository: metabase/metabase\n  tag: "⟦split-tag v0.50.1⟧@${MARKED}"\n`,
    }),
    example('Helm, beside the tag', {
      'values.yaml': text`
      image:
        registry: docker.io
        repository: metabase/metabase
        tag: ⟦split-tag v0.50.1⟧
        digest: "${MARKED}"
    `,
    }),
    example('Helm, the digits alone', {
      'values.yaml': text`
      image:
        repository: metabase/metabase
        tag: ⟦split-tag v0.50.1⟧
        sha: ⟦digest ${'0a'.repeat(32)}→${'1b'.repeat(32)}⟧
    `,
    }),
    example('Helm, an empty digest', {
      'values.yaml': 'image:\n  repository: metabase/metabase\n  tag: ⟦split-tag v0.50.1⟧\n  digest: ""\n',
    }),
    example('Argo CD, by name', {
      'application.yaml': text`
      spec:
        source:
          helm:
            parameters:
              - {name: image.repository, value: metabase/metabase}
              - {name: image.tag, value: ⟦split-tag v0.50.1⟧}
              - {name: image.digest, value: '${MARKED}'}
    `,
    }),
    example('the same digest twice', {
      'compose.yaml': text`
      services:
        a: {image: 'metabase/metabase:⟦v0.50.1⟧@${MARKED}'}
        b: {image: 'metabase/metabase:⟦v0.50.1⟧@${MARKED}'}
    `,
    }),
    example('a digest alone', { 'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase@${OLD}\n` }, [
      ['compose.yaml', 'digest'],
    ]),
    example('a digest in a variable', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧@\${DIGEST}\n`,
      '.env': `DIGEST=${MARKED}\n`,
    }),
    example('tag and digest in variables', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:\${MB_VERSION}@\${MB_DIGEST}\n`,
      '.env': `MB_VERSION=⟦variable v0.50.1⟧\nMB_DIGEST=${MARKED}\n`,
    }),
    example('tag and digits in variables', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:\${V}@sha256:\${D}\n`,
      '.env': `V=⟦variable v0.50.1⟧\nD=⟦digest ${'0a'.repeat(32)}→${'1b'.repeat(32)}⟧\n`,
    }),
    example('tag and digest in env files of environments', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:\${V}@\${D}\n`,
      'env/prod.env': `V=⟦variable v0.50.1⟧\nD=${MARKED}\n`,
      'env/staging.env': `V=⟦variable v0.53.4⟧\nD=${MARKED}\n`,
    }),
    example('tag and digest as defaults', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:\${V:-⟦variable v0.50.1⟧}@\${D:-${MARKED}}\n`,
    }),
    example('the digest alone in the image, the tag beside its variable', {
      'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase@\${METABASE_DIGEST}\n`,
      '.env': `METABASE_VERSION=⟦variable v0.50.1⟧\nMETABASE_DIGEST=${MARKED}\n`,
    }),
    example('FROM with tag and digest in ARGs', {
      Dockerfile: `ARG TAG=⟦variable v0.50.1⟧\nARG DIGEST=${MARKED}\nFROM metabase/metabase:\${TAG}@\${DIGEST}\n`,
    }),
    example('Terraform, variables', {
      'main.tf': text`
        variable "metabase_version" {
          default = "⟦variable v0.50.1⟧"
        }
        variable "metabase_digest" {
          default = "${MARKED}"
        }
        resource "docker_image" "metabase" {
          name = "metabase/metabase:\${var.metabase_version}@\${var.metabase_digest}"
        }
      `,
    }),
    example('Terraform, the digest alone in the image', {
      'main.tf': text`
        variable "metabase_version" {
          default = "⟦variable v0.50.1⟧"
        }
        variable "metabase_digest" {
          default = "${MARKED}"
        }
        resource "docker_image" "metabase" {
          name = "metabase/metabase@\${var.metabase_digest}"
        }
      `,
    }),
    example('a template of Helm and its values', {
      'chart/templates/deployment.yaml':
        '{{ if .Values.on }}\nimage: "{{ .Values.image.name }}:{{ .Values.image.tag }}@{{ .Values.image.digest }}"\n# metabase\n{{ end }}\n',
      'chart/values.yaml': `image:\n  name: metabase/metabase\n  tag: ⟦variable v0.50.1⟧\n  digest: ${MARKED}\n`,
    }),
    example('GitLab, variables', {
      '.gitlab-ci.yml': text`
        variables:
          MB_TAG: ⟦variable v0.50.1⟧
          MB_SHA: "${MARKED}"
        test:
          image: metabase/metabase:$MB_TAG@$MB_SHA
      `,
    }),
    example('an image with its tag in a variable, and its digest in another', {
      'compose.yaml': 'services:\n  metabase:\n    image: ${IMAGE}@${DIGEST}\n',
      '.env': `IMAGE=metabase/metabase:⟦v0.50.1⟧\nDIGEST=${MARKED}\n`,
    }),
    example('an image with its tag in a variable, and its digest written out', {
      'compose.yaml': `services:\n  metabase:\n    image: \${IMAGE}@${MARKED}\n`,
      '.env': 'IMAGE=metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('image and digits in variables', {
      'compose.yaml': 'services:\n  metabase:\n    image: ${IMAGE}@sha256:${SHA}\n',
      '.env': `IMAGE=metabase/metabase:⟦v0.50.1⟧\nSHA=⟦digest ${'0a'.repeat(32)}→${'1b'.repeat(32)}⟧\n`,
    }),
    example('registry, image and digest in variables', {
      'compose.yaml': 'services:\n  metabase:\n    image: ${REGISTRY}/${IMAGE}@${DIGEST}\n',
      '.env': `REGISTRY=ghcr.io/hub\nIMAGE=metabase/metabase:⟦v0.50.1⟧\nDIGEST=${MARKED}\n`,
    }),
    example('image and digest as defaults', {
      'compose.yaml': `services:\n  metabase:\n    image: \${IMAGE:-metabase/metabase:⟦variable v0.50.1⟧}@\${DIGEST:-${MARKED}}\n`,
    }),
    example('an image in a variable that takes its tag from another', {
      'compose.yaml': 'services:\n  metabase:\n    image: ${IMAGE}@${DIGEST}\n',
      '.env': `TAG=⟦variable v0.50.1⟧\nIMAGE=metabase/metabase:\${TAG}\nDIGEST=${MARKED}\n`,
    }),
    example('image and digest in env files of environments', {
      'compose.yaml': 'services:\n  metabase:\n    image: ${IMAGE}@${DIGEST}\n',
      'env/prod.env': `IMAGE=metabase/metabase:⟦v0.50.1⟧\nDIGEST=${MARKED}\n`,
      'env/staging.env': `IMAGE=metabase/metabase:⟦v0.53.4⟧\nDIGEST=${MARKED}\n`,
    }),
    example(
      'the same digest in env files of environments, in one of them not as a value of its own',
      {
        'compose.yaml': 'services:\n  metabase:\n    image: ${IMAGE}@${DIGEST}\n',
        'env/prod.env': `IMAGE=metabase/metabase:⟦v0.50.1⟧\nDIGEST=${MARKED}\n`,
        'env/staging.env': `IMAGE=metabase/metabase:v0.50.1\nDIGEST=DIGEST=${OLD}\n`,
      },
      [['env/staging.env', 'digest']],
    ),
    example('FROM with image and digest in ARGs', {
      Dockerfile: `ARG IMAGE=metabase/metabase:⟦v0.50.1⟧\nARG DIGEST=${MARKED}\nFROM \${IMAGE}@\${DIGEST}\n`,
    }),
    example('Terraform, image and digest in variables', {
      'main.tf': text`
        variable "image" {
          default = "metabase/metabase:⟦v0.50.1⟧"
        }
        variable "digest" {
          default = "${MARKED}"
        }
        resource "docker_container" "metabase" {
          image = "\${var.image}@\${var.digest}"
        }
      `,
    }),
    example('a template of Helm, image and digest', {
      'chart/templates/deployment.yaml':
        '{{ if .Values.on }}\nimage: "{{ .Values.image }}@{{ .Values.digest }}"\n# metabase\n{{ end }}\n',
      'chart/values.yaml': `image: metabase/metabase:⟦v0.50.1⟧\ndigest: ${MARKED}\n`,
    }),
    example(
      'an image in a variable, and a digest that nobody sets',
      {
        'compose.yaml': 'services:\n  metabase:\n    image: ${IMAGE}@${DIGEST}\n',
        '.env': 'IMAGE=metabase/metabase:v0.50.1\n',
      },
      [['compose.yaml', 'digest']],
    ),
    example(
      'two images and two digests in one file',
      {
        '.gitlab-ci.yml': text`
        a: {variables: {I: 'metabase/metabase:v0.50.1', S: "${OLD}"}, image: '$I@$S'}
        b: {variables: {I: 'metabase/metabase:v0.53.4', S: "${OLD}"}, image: '$I@$S'}
      `,
      },
      [
        ['.gitlab-ci.yml', 'digest'],
        ['.gitlab-ci.yml', 'digest'],
      ],
    ),
    example("others' image and digest in variables", {
      'compose.yaml': 'services:\n  metabase-proxy:\n    image: ${IMAGE}@${DIGEST}\n',
      '.env': `IMAGE=acme/metabase-proxy:v0.50.1\nDIGEST=${OLD}\n`,
    }),
    example(
      'a version by its name, and a digest that nobody sets',
      {
        'compose.yaml': 'services:\n  metabase:\n    image: metabase/metabase:${METABASE_VERSION}@${DIGEST}\n',
        '.env': 'METABASE_VERSION=v0.50.1\n',
      },
      [['compose.yaml', 'digest']],
    ),
    example(
      'a digest in a variable that nobody sets',
      { 'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:v0.50.1@\${DIGEST}\n` },
      [['compose.yaml', 'digest']],
    ),
    example(
      'two tags and two digests in one file',
      {
        '.gitlab-ci.yml': text`
        a: {variables: {TAG: v0.50.1, SHA: "${OLD}"}, image: 'metabase/metabase:$TAG@$SHA'}
        b: {variables: {TAG: v0.53.4, SHA: "${OLD}"}, image: 'metabase/metabase:$TAG@$SHA'}
      `,
      },
      [
        ['.gitlab-ci.yml', 'digest'],
        ['.gitlab-ci.yml', 'digest'],
      ],
    ),
    example(
      'a version and a digest that nothing here puts together',
      { '.env': `METABASE_VERSION=v0.50.1\nMETABASE_DIGEST=${OLD}\n` },
      [['.env', 'digest']],
    ),
    example(
      'an image and a digest beside it',
      { 'images.yaml': `metabase:\n  image: metabase/metabase:v0.50.1\n  digest: ${OLD}\n` },
      [['images.yaml', 'digest']],
    ),
    example(
      'latest with a digest',
      { 'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:latest@${OLD}\n` },
      [['compose.yaml', 'digest']],
    ),
  ],
};
