import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withIgnored } from '../../src/config/ignoreEntry.ts';
import { withoutIgnored } from '../../src/config/liftIgnored.ts';

describe('a version that is taken off the ignore list', () => {
  it.each<[string, string, string | undefined, string, string]>([
    ['the first of several', 'ignore:\n  - 58.7 # slow\n  - "59"\n', undefined, '58.7', 'ignore:\n  - "59"\n'],
    [
      'the last of several',
      'ignore:\n- 58.7\n# the dashboards\n- version: 59\n  reason: broke\nlabels: a\n',
      undefined,
      '59',
      'ignore:\n- 58.7\n# the dashboards\nlabels: a\n',
    ],
    [
      'the only one',
      '# Ours\nignore:\n  - 58.7\n# theirs\nlabels: a\n',
      undefined,
      '58.7',
      '# Ours\n# theirs\nlabels: a\n',
    ],
    ['58.1, not 58.10', 'ignore: [58.10, 58.1]\n', undefined, '58.1', 'ignore: [58.10]\n'],
    ['58.10, not 58.1', 'ignore: [58.10, 58.1]\n', undefined, '58.10', 'ignore: [58.1]\n'],
    ['the only one on a line', 'ignore: [ ">=59 <60" ] # x\n', undefined, '>=59 <60', 'ignore: [  ] # x\n'],
    [
      'one of its deployment',
      'ignore: [60]\ndeployments:\n  - name: a\n    files: a/**\n    ignore:\n      - 59\n  - name: b\n    files: b/**\n    ignore:\n      - 59\n',
      'b',
      '59',
      'ignore: [60]\ndeployments:\n  - name: a\n    files: a/**\n    ignore:\n      - 59\n  - name: b\n    files: b/**\n',
    ],
    [
      'one that stands before the name of its deployment',
      'deployments:\n  - ignore:\n      - version: 59\n        reason: no\n    name: b # live\n    files: b/**\n',
      'b',
      '59',
      'deployments:\n  - name: b # live\n    files: b/**\n',
    ],
    [
      'one that both lists have',
      'ignore: [59, 60]\ndeployments: [{ name: b, files: b/**, ignore: [59] }]\n',
      'b',
      '59',
      'ignore: [60]\ndeployments: [{ name: b, files: b/**, ignore: [] }]\n',
    ],
  ])('is %s', (_title, text, deployment, version, wanted) => {
    expect(withoutIgnored(text, deployment, version)).toBe(wanted);
  });

  it.each([
    ['that is not there', 'ignore: [58]\n', '59'],
    ['of another deployment', 'deployments: [{ name: a, files: a, ignore: [59] }]\n', '59'],
    ['of a list that is another one', 'x: &x [59]\nignore: *x\n', '59'],
    ['in a file of no YAML', 'ignore: [', '59'],
    ['in a file with a mistake', 'colour: red\nignore: [59]\n', '59'],
    [
      'where a comment would lose its place',
      'deployments:\n  - ignore:\n      - 59\n    # ours\n    name: b\n    files: b\n',
      '59',
    ],
  ])('is none %s', (_title, text, version) => {
    expect(withoutIgnored(text, 'b', version)).toBeUndefined();
  });

  it('leaves the example as it was before it was put in', () => {
    const text = readFileSync(new URL('../../examples/metabase-upgrade.yml', import.meta.url), 'utf8');
    for (const name of ['production', undefined]) {
      const added = withIgnored(text, name, { tag: 'v1.64.1.5', reason: 'No.' }) as string;
      expect(added).not.toBe(text);
      expect(withoutIgnored(added, name, 'v1.64.1.5')).toBe(text);
    }
  });

  it('undoes what was put in, in whatever file', () => {
    const entry = fc.constantFrom('58', '58.7 # slow', '{ version: 61.2, reason: "a: b" }', '"60.1.x"');
    const before = fc.constantFrom('', '# Ours\n', 'labels: [a]\n', 'follow: lts # why\n\n');
    const after = fc.constantFrom('', 'draft: true\n', '# The end\n');
    const own = fc.array(entry, { maxLength: 3 });
    fc.assert(
      fc.property(before, own, after, (top, entries, end) => {
        const list = entries.length > 0 ? `ignore:\n${entries.map((one) => `  - ${one}\n`).join('')}` : '';
        const text = `${top}${list}${end}`;
        const added = withIgnored(text, undefined, { tag: 'v0.64.1', reason: 'Back: "slow"' });
        fc.pre(added !== undefined);
        expect(withoutIgnored(added as string, undefined, 'v0.64.1')).toBe(text);
      }),
    );
  });
});
