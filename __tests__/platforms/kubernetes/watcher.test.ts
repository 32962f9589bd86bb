import { describe, expect, it } from 'vitest';
import { type Event, recordOf } from '../../live/kubernetes/watcher.ts';

const pod = (
  type: Event['type'],
  name: string,
  image: string,
  ready: boolean,
  restartCount = 0,
  phase = 'Running',
): Event => ({
  type,
  object: {
    metadata: { name },
    spec: { containers: [{ name: 'metabase', image }] },
    status: { phase, containerStatuses: [{ name: 'metabase', ready, restartCount }] },
  },
});
const OLD = [pod('ADDED', 'a', 'm:1', true), pod('ADDED', 'b', 'm:1', true)];
const GONE = [pod('DELETED', 'a', 'm:1', false), pod('DELETED', 'b', 'm:1', false)];

/** What the live tests rely on: it must see what must never be. */
describe('the watcher of pods', () => {
  it.each<[string, readonly Event[], readonly string[]]>([
    [
      'nodes that go and one that comes',
      [...OLD, ...GONE, pod('ADDED', 'c', 'm:2', false), pod('MODIFIED', 'c', 'm:2', true)],
      [],
    ],
    [
      'more nodes once the first was ready',
      [...GONE, pod('ADDED', 'c', 'm:2', true), pod('ADDED', 'd', 'm:2', false)],
      [],
    ],
    [
      'a restart of a version that was ready',
      [pod('ADDED', 'a', 'm:1', true), pod('MODIFIED', 'a', 'm:1', false, 1)],
      [],
    ],
    ['two versions', [...OLD, pod('ADDED', 'c', 'm:2', false)], ['Two versions at once: a m:1, b m:1, c m:2.']],
    [
      'a second node in a migration',
      [...OLD, ...GONE, pod('ADDED', 'c', 'm:2', false), pod('ADDED', 'd', 'm:2', false)],
      ['2 nodes before m:2 was ready: c m:2, d m:2.'],
    ],
    [
      'a restart in a migration',
      [...OLD, ...GONE, pod('ADDED', 'c', 'm:2', false), pod('MODIFIED', 'c', 'm:2', false, 1)],
      ['c was restarted before m:2 was ready.'],
    ],
    [
      'a pod that has come to its end',
      [...OLD, ...GONE, pod('ADDED', 'c', 'm:2', false, 0, 'Failed'), pod('ADDED', 'd', 'm:3', true)],
      [],
    ],
  ])('%s', (_, events, violations) => {
    const record = recordOf('metabase');
    for (const event of events) record.see(event);
    expect(record.violations).toEqual(violations);
  });
});
