import { describe, expect, it } from 'vitest';
import { parseTag } from '../../src/metabase/tag.ts';
import type { Advice } from '../../src/planning/advice.ts';
import { parseMarker, printMarker } from '../../src/pulls/marker.ts';
import { bodyOf, commitMessageOf, titleOf } from '../../src/pulls/text.ts';
import { wantedOf } from '../../src/pulls/wanted.ts';
import { sizeOf } from '../../src/report/body/size.ts';
import type { ReleaseNote } from '../../src/sources/releaseNotes.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';
import { deploymentOf, planOf } from '../report/deployments.ts';

const LINKS = { prefix: 'https://github.com/o/r/blob/0123/', folder: 'deploy/' };
const MARKER = { next: 'v0.38.6', commit: 'c', edits: 'e', text: 't' };
const LONGEST = 65_536;

function note(version: string, body: string): ReleaseNote {
  return {
    version: versionOf(version),
    url: `https://github.com/metabase/metabase/releases/tag/v0.${version}`,
    date: '2021-12-10',
    body,
  };
}

describe('the title', () => {
  it.each([
    ['v0.38.2', 'latest', 'Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)'],
    ['v0.50.1', 'latest', 'Upgrade Metabase v0.50.1 to v0.64.1.5'],
    ['v1.39.7', '41', 'Upgrade Metabase v1.39.7 to v1.40.8 (stop 1 of 2)'],
    ['v0.59.x', 'latest', 'Upgrade Metabase v0.59.31 to v0.64.1.5'],
  ])('of %s to %s is %s', async (tag, target, title) => {
    expect(titleOf(await deploymentOf(tag, target))).toBe(title);
  });
});

describe('the branch', () => {
  it.each([
    ['v0.38.2', 'metabase-upgrade/oss-v0.38.x'],
    ['v0.38.6', 'metabase-upgrade/oss-v0.39.x'],
    ['v1.50.1', 'metabase-upgrade/enterprise-v1.64.x'],
  ])('of %s is %s', async (tag, branch) => {
    expect((await deploymentOf(tag)).branch).toBe(branch);
  });
});

describe('the commit message', () => {
  it('has the title and every file once', async () => {
    const files = {
      'b.yaml': 'a: {image: "metabase/metabase:v0.50.1"}\nb: {image: "metabase/metabase:v0.50.2"}\n',
      'a.yaml': 'image: metabase/metabase:v0.51.1\n',
    };
    const [deployment] = (await planOf(files)).deployments;
    if (!deployment) throw new Error('no deployment');
    expect(commitMessageOf(deployment)).toBe('Upgrade Metabase v0.50.1 to v0.64.1.5\n\n- a.yaml\n- b.yaml');
  });
});

describe('the body', () => {
  it('tells path, pins, step, backup, way back, notes, and ends with the marker', async () => {
    const body = bodyOf(await deploymentOf('v0.38.2'), [note('38.6', 'Fixes #1')], LINKS, printMarker(MARKER));
    const parts = [
      'Moves Metabase (Open Source) from `v0.38.2` to `v0.38.6`. After it 3 stops are left to `v0.64.1.5`',
      '```mermaid',
      'you are here',
      '| [`compose.yaml:1`](https://github.com/o/r/blob/0123/deploy/compose.yaml#L1) | `image` | `v0.38.2` | `v0.38.6` |',
      'of the same major',
      'Fixes #\u200b1',
      'pg_dump',
      'Run one node',
      'restore the backup',
      'Opened by metabase-upgrade',
    ];
    const places = parts.map((part) => body.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(body.endsWith(`\n\n${printMarker(MARKER)}`)).toBe(true);
  });

  it.each([
    ['v0.50.1', 'It is the last stop.'],
    ['v0.40.2', 'After it one stop is left to `v0.64.1.5`'],
    ['v0.39.2', 'After it 2 stops are left to `v0.64.1.5`'],
  ])('of %s counts what is left', async (tag, text) => {
    expect(bodyOf(await deploymentOf(tag), [], LINKS, '')).toContain(text);
  });

  it.each([
    ['one huge note', [note('38.6', 'x'.repeat(200_000))]],
    ['many large notes', Array.from({ length: 50 }, (_, index) => note(`38.${index + 3}`, 'y'.repeat(3000)))],
    ['notes of every length', Array.from({ length: 400 }, (_, index) => note(`38.${index + 3}`, 'z'.repeat(index)))],
    ['a note that never closes what it opens', [note('38.6', `<!-- <details> \`\`\`\n${'~~~\n'.repeat(99)}`)]],
  ])('with %s is never longer than GitHub takes, and its marker is the last', async (_title, notes) => {
    const body = bodyOf(await deploymentOf('v0.38.2'), notes, LINKS, printMarker(MARKER));
    expect(sizeOf(body)).toBeLessThanOrEqual(LONGEST);
    expect(parseMarker(body)).toEqual(MARKER);
  });

  it('fits whatever the length of a note is', async () => {
    const deployment = await deploymentOf('v0.38.2');
    const bare = sizeOf(bodyOf(deployment, [], LINKS, printMarker(MARKER)));
    for (let length = LONGEST - bare - 300; length < LONGEST - bare + 50; length += 7) {
      const notes = [note('38.6', 'x'.repeat(length)), note('38.5', 'more')];
      expect(sizeOf(bodyOf(deployment, notes, LINKS, printMarker(MARKER)))).toBeLessThanOrEqual(LONGEST);
    }
  });

  it('with thousands of pins shows the first of them', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => `a${index}: {image: "metabase/metabase:v0.50.1"}`).join(
      '\n',
    );
    const [deployment] = (await planOf({ 'compose.yaml': text })).deployments;
    if (!deployment) throw new Error('no deployment');
    const body = bodyOf(deployment, [], LINKS, printMarker(MARKER));
    const shown = body.match(/^\| \[`compose\.yaml:/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(body).toContain(`\n\n${3000 - shown} more are in the diff.`);
    expect(sizeOf(body)).toBeLessThanOrEqual(LONGEST);
    expect(parseMarker(body)).toEqual(MARKER);
  });
});

describe('what a pull request is made from', () => {
  it('is the same from run to run, and another when base, path, pins or edits are', async () => {
    const first = wantedOf(await deploymentOf('v0.38.2'), 'main');
    expect(wantedOf(await deploymentOf('v0.38.2'), 'main')).toEqual(first);
    expect(first.next).toBe('v0.38.6');
    const edited = wantedOf(await deploymentOf('v0.38.3'), 'main');
    expect([edited.edits === first.edits, edited.text === first.text]).toEqual([false, false]);
    const rebased = wantedOf(await deploymentOf('v0.38.2'), 'trunk');
    expect([rebased.edits === first.edits, rebased.text === first.text]).toEqual([false, false]);
    const retargeted = wantedOf(await deploymentOf('v0.38.2', '63'), 'main');
    expect([retargeted.edits === first.edits, retargeted.text === first.text]).toEqual([true, false]);
  });

  it('changes with the advice that matters, and not from day to day', async () => {
    const deployment = await deploymentOf('v0.62.2', '63');
    const support = (days: number) => ({ major: 62, state: 'ends-soon', lts: false, eol: '2026-11-30', days }) as const;
    const ending = (days: number): Advice => ({
      urgency: {
        fixed: [],
        open: [],
        atTarget: [],
        mustUpgrade: [],
        support: { current: support(days), target: support(days) },
      },
      requirements: [],
      changes: [],
      notKnown: [],
    });
    const texts = [20, 19, 14].map((days) => wantedOf({ ...deployment, advice: ending(days) }, 'main'));
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toMatchObject({ edits: texts[0]?.edits });
    expect(new Set([...texts, wantedOf(deployment, 'main')].map(({ text }) => text)).size).toBe(3);
  });

  it('is nothing where there is no next stop', async () => {
    const deployment = await deploymentOf('v0.64.1.5');
    expect(() => wantedOf(deployment, 'main')).toThrow(TypeError);
  });

  it('is of the edition of its pins', async () => {
    expect(parseTag(wantedOf(await deploymentOf('v1.60.1'), 'main').next)).toMatchObject({ edition: 'enterprise' });
  });
});
