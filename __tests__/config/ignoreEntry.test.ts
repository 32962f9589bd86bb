import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withIgnored } from '../../src/config/ignoreEntry.ts';

const ENTRY = { tag: 'v0.64.1.5', reason: 'Rolled back on 2026-10-08: "slow"' };
const LINES = ['version: v0.64.1.5', 'reason: "Rolled back on 2026-10-08: \\"slow\\""'];
const FLOW = `{ ${LINES.join(', ')} }`;

describe('a version that is ignored from now on', () => {
  it.each<[string, string, string | undefined, string]>([
    ['into an empty file', '', undefined, `ignore:\n  - ${LINES.join('\n    ')}\n`],
    ['behind a comment', '# Ours', undefined, `# Ours\nignore:\n  - ${LINES.join('\n    ')}\n`],
    [
      'before what is ignored already',
      'follow: lts # why\nignore:\n    - 58.7 # slow\n',
      undefined,
      `follow: lts # why\nignore:\n    - ${LINES.join('\n      ')}\n    - 58.7 # slow\n`,
    ],
    ['in a list on one line', 'ignore: [58.7]\n', undefined, `ignore: [${FLOW}, 58.7]\n`],
    ['in an empty list', 'ignore: []\n', undefined, `ignore: [${FLOW}]\n`],
    [
      'at the top of a file that ignores nothing',
      '# Ours\nfollow: lts\nlabels: a\n',
      undefined,
      `# Ours\nignore:\n  - ${LINES.join('\n    ')}\nfollow: lts\nlabels: a\n`,
    ],
    [
      'for its deployment alone',
      'deployments:\n  - name: a\n    files: a/**\n  - name: b # live\n    files: b/**\n',
      'b',
      `deployments:\n  - name: a\n    files: a/**\n  - ignore:\n      - ${LINES.join('\n        ')}\n    name: b # live\n    files: b/**\n`,
    ],
    [
      'in the list of its deployment',
      'deployments:\n- name: b\n  files: b/**\n  ignore:\n  - 58.7\n',
      'b',
      `deployments:\n- name: b\n  files: b/**\n  ignore:\n  - ${LINES.join('\n    ')}\n  - 58.7\n`,
    ],
    [
      'in a deployment on one line',
      'deployments: [{ name: b, files: b/** }]\n',
      'b',
      `deployments: [{ ignore: [${FLOW}], name: b, files: b/** }]\n`,
    ],
    [
      'for all when the deployment has no entry',
      'deployments: [{ name: b, files: b/** }]\n',
      'oss-v0.64.x',
      `ignore:\n  - ${LINES.join('\n    ')}\ndeployments: [{ name: b, files: b/** }]\n`,
    ],
  ])('stands %s', (_title, text, deployment, wanted) => {
    expect(withIgnored(text, deployment, ENTRY)).toBe(wanted);
  });

  it('changes nothing else of the example', () => {
    const text = readFileSync(new URL('../../examples/metabase-upgrade.yml', import.meta.url), 'utf8');
    const added = withIgnored(text, 'production', { tag: 'v1.64.1.5', reason: 'No.' }) as string;
    const lines = new Set(text.split('\n').map((line) => line.replace(/^( *- )?/, '').trim()));
    const fresh = added.split('\n').filter((line) => !lines.has(line.replace(/^( *- )?/, '').trim()));
    expect(fresh.map((line) => line.trim())).toEqual(['- version: v1.64.1.5', 'reason: "No."']);
  });

  it.each([
    ['of no YAML', 'a: [', ENTRY],
    ['that is a list', '- a\n', ENTRY],
    ['with a mistake', 'colour: red\n', ENTRY],
    ['whose list is another one', 'x: &x [58.7]\nignore: *x\n', ENTRY],
    ['for something that is no tag', '', { tag: '64', reason: 'x' }],
  ])('has no place in a file %s', (_title, text, entry) => {
    expect(withIgnored(text, undefined, entry)).toBeUndefined();
  });
});
