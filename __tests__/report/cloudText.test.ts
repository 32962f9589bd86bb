import { describe, expect, it } from 'vitest';
import { cloudText, isCloud } from '../../src/report/cloudText.ts';

describe('Metabase Cloud', () => {
  it.each([
    ['https://acme.metabaseapp.com', true],
    ['https://acme.metabaseapp.com:443/dashboard/1', true],
    ['http://ACME.MetabaseApp.com/', true],
    ['acme.metabaseapp.com', true],
    ['https://a.b.metabaseapp.com.', true],
    ['https://user:word@acme.metabaseapp.com', true],
    ['https://metabaseapp.com', true],
    ['https://acme.metabaseapp.com.example.org', false],
    ['https://notmetabaseapp.com', false],
    ['https://example.org/acme.metabaseapp.com', false],
    ['https://acme.metabaseapp.com@example.org', false],
    ['https://metabase.example.org', false],
    ['', false],
    ['https://', false],
    ['two words', false],
  ])('is %s: %s', (url, cloud) => {
    expect(isCloud(url)).toBe(cloud);
  });

  it('upgrades itself, and says whom to ask', () => {
    const text = cloudText('acme.metabaseapp.com');
    for (const part of [
      '`acme.metabaseapp.com`',
      'upgrades itself',
      'no pull request',
      'embedding SDK',
      "Metabase's support",
    ]) {
      expect(text).toContain(part);
    }
  });
});
