import { describe } from 'vitest';
import { single, testExamples, testUntouched } from './tables.ts';

const OSS = ['v0.50.1', 'v0.64.1.5'] as const;
const ENTERPRISE = ['v1.50.1', 'v1.64.1.5'] as const;

describe('an image and its tag under two keys', () => {
  testExamples([
    single(
      'Helm values',
      'values.yaml',
      'image:\n  repository: metabase/metabase\n  tag: v0.50.1\n',
      '3:8 v0.50.1 split-tag image.tag',
      OSS,
    ),
    single(
      'tag first, quoted',
      'values.yaml',
      'image:\n  tag: "v0.50.1"\n  repository: metabase/metabase\n',
      '2:9 v0.50.1 split-tag image.tag',
      OSS,
    ),
    single(
      'at the top',
      'values.yaml',
      'repository: metabase/metabase-enterprise\ntag: v1.50.1',
      '2:6 v1.50.1 split-tag tag',
      ENTERPRISE,
    ),
    single(
      'deep in an umbrella chart',
      'charts/values.yml',
      'bi:\n  metabase:\n    app:\n    - image: {repository: metabase/metabase, pullPolicy: Always, tag: v0.50.1}\n',
      '4:71 v0.50.1 split-tag bi.metabase.app[0].image.tag',
      OSS,
    ),
    single(
      'a registry beside it',
      'values.yaml',
      'image:\n  registry: registry.example.com:5000\n  repository: metabase/metabase\n  tag: v0.50.1\n',
      '4:8 v0.50.1 split-tag image.tag',
      OSS,
    ),
    single(
      'a registry that holds the first part of the name',
      'values.yaml',
      'image:\n  registry: docker.io/metabase\n  repository: metabase\n  tag: v0.50.1\n',
      '4:8 v0.50.1 split-tag image.tag',
      OSS,
    ),
    single(
      'a mirror in the repository',
      'values.yaml',
      'image:\n  repository: mirror.example.com/hub/metabase/metabase\n  tag: 0.50.1\n',
      '3:8 0.50.1 split-tag image.tag',
      ['0.50.1', '0.64.1.5'],
    ),
    single(
      'a rolling tag',
      'values.yaml',
      'image:\n  repository: metabase/metabase\n  tag: v0.61.1.x\n',
      '3:8 v0.61.1.x split-tag image.tag',
      ['v0.61.1.x', 'v0.64.1.x'],
    ),
    single(
      'image and imageTag',
      'values.yaml',
      'metabase:\n  image: metabase/metabase\n  imageTag: v0.50.1\n',
      '3:13 v0.50.1 split-tag metabase.imageTag',
      OSS,
    ),
    single(
      'image and tag in JSON',
      'values.json',
      '{"image": "metabase/metabase", "tag": "v0.50.1"}',
      '1:40 v0.50.1 split-tag tag',
      OSS,
    ),
    single(
      'Kustomize by name',
      'kustomization.yaml',
      'images:\n- name: metabase/metabase\n  newTag: v0.50.1\n',
      '3:11 v0.50.1 split-tag images[0].newTag',
      OSS,
    ),
    single(
      'Kustomize with a new name',
      'kustomization.yaml',
      'images:\n  - name: app\n    newName: mirror.example.com/metabase/metabase-enterprise\n    newTag: "v1.50.1"\n',
      '4:14 v1.50.1 split-tag images[0].newTag',
      ENTERPRISE,
    ),
    single(
      'Kustomize with the mirror as the new name',
      'kustomization.yaml',
      'images:\n  - newTag: v0.50.1\n    newName: mirror.example.com/metabase/metabase\n    name: metabase/metabase\n',
      '2:13 v0.50.1 split-tag images[0].newTag',
      OSS,
    ),
    {
      title: 'both editions in one file',
      files: {
        'values.yaml':
          'a: {repository: metabase/metabase, tag: v0.50.1}\nb: {repository: metabase/metabase-enterprise, tag: 1.38.2}\n',
      },
      pins: ['values.yaml:1:41 v0.50.1 split-tag a.tag', 'values.yaml:2:52 1.38.2 split-tag b.tag'],
      after: {
        'values.yaml':
          'a: {repository: metabase/metabase, tag: v0.64.1.5}\nb: {repository: metabase/metabase-enterprise, tag: 1.64.1.5}\n',
      },
    },
    {
      title: 'an own image, with the registry in its name',
      files: { 'values.yaml': 'image:\n  registry: registry.example.com\n  repository: bi/mb\n  tag: v1.50.1\n' },
      own: ['registry.example.com/bi/mb'],
      pins: ['values.yaml:4:8 v1.50.1 split-tag image.tag'],
      after: { 'values.yaml': 'image:\n  registry: registry.example.com\n  repository: bi/mb\n  tag: v1.64.1.5\n' },
    },
  ]);
});

describe('two keys that only look like it', () => {
  testUntouched([
    ['another repository with the same end', 'values.yaml', 'repository: ghcr.io/x/y/metabase\ntag: v0.50.1\n'],
    ['a proxy', 'values.yaml', 'repository: someone/metabase-proxy\ntag: v0.50.1\n'],
    ['the head', 'values.yaml', 'repository: metabase/metabase-head\ntag: v0.50.1\n'],
    ['the name alone without its organisation', 'values.yaml', 'repository: metabase\ntag: v0.50.1\n'],
    ['a registry of somebody else', 'values.yaml', 'registry: ghcr.io/x\nrepository: metabase\ntag: v0.50.1\n'],
    ['the address of the code', 'values.yaml', 'repository: https://github.com/metabase/metabase\ntag: v0.50.1\n'],
    ['the place of the code', 'values.yaml', 'repository: github.com/metabase/metabase\ntag: v0.50.1\n'],
    ['a tag in another mapping', 'values.yaml', 'image:\n  repository: metabase/metabase\nother:\n  tag: v0.50.1\n'],
    ['a tag one level up', 'values.yaml', 'tag: v0.50.1\nimage:\n  repository: metabase/metabase\n'],
    ['a tag in the next item of a list', 'values.yaml', '- repository: metabase/metabase\n- tag: v0.50.1\n'],
    ['a tag in the next document', 'values.yaml', 'repository: metabase/metabase\n---\ntag: v0.50.1\n'],
    [
      'a new name that is none of ours',
      'kustomization.yaml',
      'images:\n- name: metabase/metabase\n  newName: x/mb\n  newTag: v0.50.1\n',
    ],
    ['a Kustomize name alone', 'kustomization.yaml', 'images:\n- name: metabase/metabase\n'],
    ['a checkout of the code', '.github/workflows/ci.yml', 'with:\n  repository: metabase/metabase\n  ref: v0.50.1\n'],
  ]);
});
