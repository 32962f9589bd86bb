import { describe, expect, it } from 'vitest';
import { boxId } from '../../src/pulls/boxId.ts';
import { tickedBoxes } from '../../src/report/boxes.ts';
import { type DashboardPart, dashboardText } from '../../src/report/dashboardText.ts';
import type { PullOutcome } from '../../src/report/outcome.ts';
import { deploymentOf } from './deployments.ts';

const MARKER = '<!-- marker -->';
const BRANCH = 'metabase-upgrade/oss-v0.64.x';

async function part(more: Partial<DashboardPart> = {}): Promise<DashboardPart> {
  return { deployment: await deploymentOf('v0.63.1'), facts: {}, pulls: [], ignored: [], ...more };
}

function pull(outcome: Partial<PullOutcome>): PullOutcome {
  return { deployment: 'oss-v0.64.x', branch: BRANCH, operation: 'none', ...outcome };
}

describe('the dashboard', () => {
  it('tells everything that is known of a deployment', async () => {
    const deployment = {
      ...(await deploymentOf('v0.63.1')),
      held: 'the instance still runs v0.62.1; deploy v0.63.1 first.',
    };
    const facts = { running: 'v0.62.1', support: 'until 2027-01-31', advisories: 'none known' };
    const text = dashboardText([await part({ deployment, facts })], MARKER);
    for (const line of [
      '### oss-v0.64.x (Open Source)',
      '- Pinned: `v0.63.1`',
      '- Running: v0.62.1',
      '- Path: `v0.63.1` → `v0.64.1.5`',
      '- Support: until 2027-01-31',
      '- Advisories: none known',
      '- Held back: the instance still runs v0.62.1; deploy v0.63.1 first.',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text.endsWith(`\n\n${MARKER}`)).toBe(true);
  });

  it.each<[string, Partial<PullOutcome>, string]>([
    [
      'an open one',
      { operation: 'unchanged', number: 7, url: 'u', box: boxId('rebase', BRANCH) },
      'Make the commit of #7 anew',
    ],
    [
      'a closed one',
      { number: 7, url: 'u', note: 'n', box: boxId('retry', BRANCH, 'v0.64.1.5') },
      'Propose it again, on',
    ],
    ['one that waits', { note: 'n', waits: true, box: boxId('open', BRANCH, 'v0.64.1.5') }, 'Do it now, on'],
  ])('has a box for %s, which can be read back', async (_title, outcome, text) => {
    const said = dashboardText([await part({ pulls: [pull(outcome)] })], MARKER);
    expect(said).toContain(text);
    expect([...tickedBoxes(said)]).toEqual([]);
    expect([...tickedBoxes(said.replace('[ ]', '[x]'))]).toEqual([outcome.box]);
  });

  it.each<[string, Partial<PullOutcome>]>([
    ['one that somebody committed to', { number: 7, url: 'u', note: 'Somebody else committed.' }],
    ['one that was closed as not needed', { operation: 'closed', number: 7, url: 'u', note: 'n' }],
  ])('has none for %s', async (_title, outcome) => {
    expect(dashboardText([await part({ pulls: [pull(outcome)] })], MARKER)).not.toContain('[ ]');
  });

  it('names the newest of the versions that were not chosen, and counts the others', async () => {
    const deployment = await deploymentOf('v0.63.1');
    const version = deployment.target;
    const passed = Array.from({ length: 8 }, (_, index) => ({ version, reason: `reason @${index}` }));
    const text = dashboardText([await part({ deployment: { ...deployment, passed } })], MARKER);
    expect(text.match(/Not chosen: `/g)).toHaveLength(5);
    expect(text).toContain('- Not chosen: 3 older ones');
    expect(text).toContain('@\u200b0');
  });

  it('fits into an issue, however many deployments there are, and keeps its marker', async () => {
    const parts = Array.from({ length: 2000 }, () => part());
    const text = dashboardText(await Promise.all(parts), MARKER);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/\d+ more deployments are in the job summary\./);
    expect(text.endsWith(MARKER)).toBe(true);
  });

  it('says so when there is nothing', () => {
    expect(dashboardText([], MARKER)).toContain('No pin of Metabase');
  });
});
