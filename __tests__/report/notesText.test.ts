import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesText } from '../../src/report/notesText.ts';
import type { ReleaseNote } from '../../src/sources/releaseNotes.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';

const ROOM = 60_000;

function note(version: string, body: string, date: string | null = '2026-09-15'): ReleaseNote {
  const url = `https://github.com/metabase/metabase/releases/tag/v0.${version}`;
  return { version: versionOf(version), url, date: date ?? undefined, body };
}

function text(from: string, to: string, notes: readonly ReleaseNote[] = [], room = ROOM): string {
  return notesText(versionOf(from), versionOf(to), notes, room);
}

const RELEASES = 'https://redirect.github.com/metabase/metabase/releases';
const CHANGELOG = 'https://www.metabase.com/changelog';
const NEWS = "what is new in [Metabase's announcements](https://www.metabase.com/releases)";

describe('what changed', () => {
  it.each([
    [
      '61.2',
      '63.18',
      `Changelog of major [63](${CHANGELOG}/63#metabase-6318), [62](${CHANGELOG}/62), [61](${CHANGELOG}/61); ${NEWS}.`,
    ],
    ['63.1', '63.18', `Changelog of major [63](${CHANGELOG}/63#metabase-6318).`],
    ['53.1', '53.18.1', `Changelog of major [53](${CHANGELOG}/53#metabase-5318).`],
    [
      '52.1',
      '53.18.1',
      `Changelog of major [53](${CHANGELOG}/53#metabase-5318); ${NEWS}.\n\n` +
        `Notes of the versions before 53 are on [the release pages](${RELEASES}).`,
    ],
    ['38.2', '38.6', `Release page of [\`v0.38.6\`](${RELEASES}/tag/v0.38.6).`],
    ['49.1', '52.17.1', `Release page of [\`v0.52.17.1\`](${RELEASES}/tag/v0.52.17.1).`],
  ])('from %s to %s is linked', (from, to, wanted) => {
    expect(text(from, to)).toBe(wanted);
  });

  it('is folded, one release after the other, made harmless; a release without notes is left out', () => {
    const notes = [note('38.6', 'Fixes #1 by @octocat <!-- x'), note('38.5', ' \n'), note('38.4', 'y', null)];
    expect(text('38.2', '38.6', notes)).toBe(
      [
        text('38.2', '38.6'),
        `<details>\n<summary>38.6 (2026-09-15)</summary>\n\n[release page](${RELEASES}/tag/v0.38.6)\n\nFixes #\u200b1 by @\u200boctocat\n\n</details>`,
        `<details>\n<summary>38.4</summary>\n\n[release page](${RELEASES}/tag/v0.38.4)\n\ny\n\n</details>`,
      ].join('\n\n'),
    );
  });

  it('leaves out the oldest that have no room, and counts them', () => {
    const notes = [note('38.6', 'small'), note('38.5', 'y'.repeat(5000)), note('38.4', 'z')];
    const result = text('38.2', '38.6', notes, 2000);
    expect(result).toContain('small');
    expect(result).not.toContain('yyy');
    expect(result.endsWith('\n\n2 older release notes did not fit here.')).toBe(true);
  });

  it('never takes more than its room', () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 6 }), fc.integer({ min: 250, max: 1500 }), (sizes, room) => {
        const notes = sizes.map((length, index) => note(`38.${index + 3}`, 'x'.repeat(length)));
        expect(text('38.2', '38.6', notes, room).length).toBeLessThanOrEqual(room);
      }),
      { numRuns: 1000 },
    );
  });
});
