import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../src/planning/plan.ts';
import type { Pull } from '../../src/pulls/decide.ts';
import { printMarker } from '../../src/pulls/marker.ts';
import { reasonToClose } from '../../src/pulls/supersede.ts';
import type { PullOutcome } from '../../src/report/outcome.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';

function pull(next: string, branch = 'metabase-upgrade/oss-v0.63.x'): Pull {
  return { number: 3, branch, base: 'main', body: printMarker({ next, commit: 'c', edits: 'e', text: 't' }) } as Pull;
}

function deployment(current: string, stops: readonly string[], more: Partial<Deployment> = {}): Deployment {
  const line = (stops[0] ?? current).split('.')[0];
  return {
    name: `oss-v0.${line}.x`,
    edition: 'oss',
    branch: `metabase-upgrade/oss-v0.${line}.x`,
    current: versionOf(current),
    target: versionOf(stops.at(-1) ?? current),
    stops: stops.map(versionOf),
    pins: [],
    edits: [],
    passed: [],
    ...more,
  };
}

function outcome(branch: string, operation: PullOutcome['operation'], number?: number): PullOutcome {
  return {
    deployment: 'd',
    branch: `metabase-upgrade/${branch}`,
    operation,
    ...(number === undefined ? {} : { number }),
  };
}

interface Row {
  readonly title: string;
  readonly pull: Pull;
  readonly deployments: readonly Deployment[];
  readonly outcomes?: readonly PullOutcome[];
  readonly listed?: boolean;
  readonly says: string | undefined;
}

const ROWS: readonly Row[] = [
  {
    title: 'nothing is pinned any more',
    pull: pull('v0.63.1'),
    deployments: [],
    says: 'Nothing that is pinned in main leads to v0.63.1 any more.',
  },
  {
    title: 'only another deployment is left',
    pull: pull('v0.63.1', 'metabase-upgrade/old-v0.63.x'),
    deployments: [deployment('62.1', ['63.1'])],
    says: 'Nothing that is pinned in main leads to v0.63.1 any more.',
  },
  {
    title: 'the pins are at the stop',
    pull: pull('v0.63.1'),
    deployments: [deployment('63.1', [])],
    says: 'main pins v0.63.1 already, so nothing is left to do here.',
  },
  {
    title: 'the pins are past the stop',
    pull: pull('v0.63.1'),
    deployments: [deployment('63.2', ['64.1'])],
    says: 'main pins v0.63.2 already, so nothing is left to do here.',
  },
  {
    title: 'the next line took its place',
    pull: pull('v0.63.1'),
    deployments: [deployment('62.1', ['64.1'])],
    outcomes: [outcome('oss-v0.64.x', 'created', 9)],
    says: 'Superseded by #9, which goes to v0.64.1.',
  },
  {
    title: 'an older line took its place by the configuration',
    pull: pull('v0.63.1'),
    deployments: [deployment('61.1', ['62.9'])],
    outcomes: [outcome('oss-v0.62.x', 'unchanged', 9)],
    says: 'Superseded by #9, which goes to v0.62.9.',
  },
  {
    title: 'the list got shorter',
    pull: pull('v0.63.1'),
    deployments: [deployment('61.1', ['62.9'])],
    outcomes: [outcome('oss-v0.62.x', 'unchanged', 9)],
    listed: false,
    says: undefined,
  },
  {
    title: 'the list got shorter, and the rest is up to date',
    pull: pull('v0.63.1'),
    deployments: [deployment('62.9', [])],
    listed: false,
    says: undefined,
  },
  {
    title: 'the next line waits',
    pull: pull('v0.63.1'),
    deployments: [deployment('62.1', ['64.1'])],
    outcomes: [outcome('oss-v0.64.x', 'none')],
    says: undefined,
  },
  {
    title: 'the next line was closed by a person',
    pull: pull('v0.63.1'),
    deployments: [deployment('62.1', ['64.1'])],
    outcomes: [outcome('oss-v0.64.x', 'none', 9)],
    says: undefined,
  },
  {
    title: 'it is not chosen any more',
    pull: pull('v0.63.1'),
    deployments: [deployment('62.9', [], { passed: [{ version: versionOf('63.1'), reason: 'it broke dashboards' }] })],
    says: 'v0.63.1 is not chosen any more: it broke dashboards.',
  },
  {
    title: 'it is not chosen any more, for no reason that is known',
    pull: pull('v0.63.1'),
    deployments: [deployment('62.9', [])],
    says: 'v0.63.1 is not chosen any more.',
  },
  { title: 'the marker is gone', pull: { ...pull('v0.63.1'), body: 'Mine.' }, deployments: [], says: undefined },
];

describe('what was wanted once', () => {
  it.each(ROWS)('when $title', ({ pull: old, deployments, outcomes = [], listed = true, says }) => {
    expect(reasonToClose(old, { deployments, outcomes, isOffered: () => listed })).toBe(says);
  });
});
