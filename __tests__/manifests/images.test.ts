import { describe, expect, it } from 'vitest';
import { type Files, scanFiles } from './inMemoryTree.ts';

const TAG = 'v0.50.1';

describe('the image of a pin', () => {
  it.each<[string, Files, string | undefined]>([
    ['as it is written', { 'a.yaml': `image: metabase/metabase:${TAG}\n` }, 'metabase/metabase'],
    [
      'with its registry and port',
      { 'a.yaml': `image: reg:5000/x/metabase/metabase:${TAG}\n` },
      'reg:5000/x/metabase/metabase',
    ],
    ['in FROM', { Dockerfile: `FROM docker.io/metabase/metabase:${TAG}\n` }, 'docker.io/metabase/metabase'],
    [
      'of a variable that is its tag',
      { 'a.yaml': 'image: ghcr.io/x/metabase/metabase:$TAG\n', '.env': `TAG=${TAG}\n` },
      'ghcr.io/x/metabase/metabase',
    ],
    [
      'with a registry in a variable',
      { 'a.yaml': `image: $REG/metabase/metabase:${TAG}\n`, '.env': 'REG=mirror:5000/hub\n' },
      'mirror:5000/hub/metabase/metabase',
    ],
    ['with a registry that is set nowhere', { 'a.yaml': `image: $REG/metabase/metabase:${TAG}\n` }, undefined],
    [
      'made of variables',
      { 'a.yaml': `image: \${REG}/\${IMAGE}:${TAG}\n`, '.env': 'REG=mirror\nIMAGE=metabase/metabase\n' },
      'mirror/metabase/metabase',
    ],
    ['under a key of its own', { 'v.yaml': `repository: metabase/metabase\ntag: ${TAG}\n` }, 'metabase/metabase'],
    [
      'with the registry under a third key',
      { 'v.yaml': `registry: quay.io/m\nrepository: metabase/metabase\ntag: ${TAG}\n` },
      'quay.io/m/metabase/metabase',
    ],
    [
      'with the first part of the name in the registry',
      { 'v.yaml': `registry: docker.io/metabase\nrepository: metabase\ntag: ${TAG}\n` },
      'docker.io/metabase/metabase',
    ],
    [
      'by the new name of Kustomize',
      { 'kustomization.yaml': `images:\n- {name: bi, newName: reg/metabase/metabase, newTag: ${TAG}}\n` },
      'reg/metabase/metabase',
    ],
    ['of a JAR', { 'a.sh': `curl https://downloads.metabase.com/${TAG}/metabase.jar\n` }, undefined],
    ['of a variable by its name', { '.env': `METABASE_VERSION=${TAG}\n` }, undefined],
    ['of a chart that names none', { 'metabase/values.yaml': `image: {tag: ${TAG}}\n` }, undefined],
  ])('is known: %s', async (_title, files, image) => {
    const { pins } = await scanFiles(files);
    expect(pins.map((pin) => [pin.text, pin.image])).toEqual([[TAG, image]]);
  });

  it('is known of a variable when one of the places that use it says it', async () => {
    const files = { '.env': `METABASE_VERSION=${TAG}\n`, 'a.yaml': 'image: reg/metabase/metabase:$METABASE_VERSION\n' };
    expect((await scanFiles(files)).pins.map(({ image }) => image)).toEqual(['reg/metabase/metabase']);
  });
});

describe('the digests of a pin', () => {
  it('are all those that stand beside its uses', async () => {
    const digest = (digits: string) => `sha256:${digits.repeat(32)}`;
    const files = {
      '.env': `TAG=${TAG}\n`,
      'a.yaml': `image: metabase/metabase:$TAG@${digest('0a')}\n`,
      'b.yaml': `image: reg/metabase/metabase:$TAG@${digest('0b')}\n`,
    };
    const { pins, skipped } = await scanFiles(files);
    expect(skipped).toEqual([]);
    expect(pins.map(({ file, digests }) => [file, digests.map((one) => [one.file, one.text, one.image])])).toEqual([
      [
        '.env',
        [
          ['a.yaml', digest('0a'), 'metabase/metabase'],
          ['b.yaml', digest('0b'), 'reg/metabase/metabase'],
        ],
      ],
    ]);
  });
});
