import { describe, expect, it } from 'vitest';
import { EDITIONS, editionOfDigit, jarAddress } from '../../src/metabase/edition.ts';
import { metabaseImage } from '../../src/metabase/image.ts';

describe('an edition', () => {
  it('is told by the first digit of a tag', () => {
    expect([editionOfDigit('0'), editionOfDigit('1')]).toEqual(['oss', 'enterprise']);
    for (const [edition, { digit }] of Object.entries(EDITIONS)) expect(editionOfDigit(digit)).toBe(edition);
  });

  it.each([
    ['v0.50.1', 'https://downloads.metabase.com/v0.50.1/metabase.jar'],
    ['v1.50.1', 'https://downloads.metabase.com/enterprise/v1.50.1/metabase.jar'],
    ['v0.53.4.x', 'https://downloads.metabase.com/v0.53.4.x/metabase.jar'],
    ['v1.53.4.x', 'https://downloads.metabase.com/enterprise/v1.53.4.x/metabase.jar'],
  ])('has the JAR of %s at %s', (tag, address) => {
    expect(jarAddress(tag)).toBe(address);
  });
});

const OWN = ['registry.example.com/bi/metabase-custom', 'bi'];

describe('an image name', () => {
  it.each([
    ['metabase/metabase:metabase/metabase', undefined],
    ['a:b/metabase/metabase', undefined],
    ['${REGISTRY:-docker.io}/metabase/metabase', 'oss'],
    ['metabase/metabase', 'oss'],
    ['metabase/metabase-enterprise', 'enterprise'],
    ['docker.io/metabase/metabase', 'oss'],
    ['index.docker.io/metabase/metabase-enterprise', 'enterprise'],
    ['registry.example.com:5000/hub/metabase/metabase', 'oss'],
    ['docker://metabase/metabase', 'oss'],
    ['docker://quay.io/metabase/metabase-enterprise', 'enterprise'],
    ['registry.example.com/bi/metabase-custom', 'by-tag'],
    ['docker://registry.example.com/bi/metabase-custom', 'by-tag'],
    ['bi', 'by-tag'],
    ['metabase', undefined],
    ['', undefined],
    ['x/metabase', undefined],
    ['ghcr.io/x/y/metabase', undefined],
    ['mymetabase/metabase', undefined],
    ['metabase/metabase-head', undefined],
    ['metabase/metabase-enterprise-head', undefined],
    ['metabase/metabase-proxy', undefined],
    ['someone/metabase-proxy', undefined],
    ['Metabase/Metabase', undefined],
    ['metabase/metabase/extra', undefined],
    ['https://github.com/metabase/metabase', undefined],
    ['http://example.com/metabase/metabase', undefined],
    ['git@github.com:metabase/metabase', undefined],
    ['ssh://git@github.com/metabase/metabase', undefined],
    ['github.com/metabase/metabase', undefined],
    ['mirror/registry.example.com/bi/metabase-custom', undefined],
    ['x/bi', undefined],
  ])('%j is of: %s', (name, edition) => {
    expect(metabaseImage(name, OWN)).toBe(edition);
  });
});
