import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLive } from '../../src/databases/database.ts';
import { schemaStateOf } from '../../src/databases/schemaState.ts';

it.each([
  [[], { kind: 'none' }],
  [['1', '316'], { kind: 'before-42' }],
  [['1', '316', 'v42.00-004'], { kind: 'major', major: 42 }],
  [['v00.00-000', 'v49.2024-03-26T20:27:58', 'v58.2025-11-01T00:00:00'], { kind: 'major', major: 58 }],
  // As text, v9 would be above v10.
  [['v100.2030-01-01T00:00:00', 'v99.2029-01-01T00:00:00'], { kind: 'major', major: 100 }],
  [['v62.2026-05-13T12:00:01-updated'], { kind: 'major', major: 62 }],
  // Shipped in 55 by mistake.
  [['v55.2025-01-01T00:00:00', 'v56.2025-06-05T16:48:48', 'v56.2025-05-19T16:48:48'], { kind: 'major', major: 55 }],
  [['v56.2025-06-05T16:48:48'], { kind: 'major', major: 55 }],
  [['v56.2025-06-05T16:48:48', 'v56.2025-06-06T00:00:00'], { kind: 'major', major: 56 }],
  // Nothing but the baseline, and a form that isn't known yet.
  [['v00.00-000'], { kind: 'unknown' }],
  [['add-table-x'], { kind: 'unknown' }],
  [['v58', 'v-1.x', 'xv58.1'], { kind: 'unknown' }],
])('%j', (ids, expected) => {
  expect(schemaStateOf(ids)).toEqual(expected);
});

it('is the highest major, in any order', () => {
  const majors = fc.array(fc.integer({ min: 42, max: 999 }), { minLength: 1 });
  fc.assert(
    fc.property(majors, fc.array(fc.constantFrom('1', 'v00.00-000', 'other')), (numbers, others) => {
      const ids = [...numbers.map((major) => `v${major}.00-001`), ...others].reverse();
      expect(schemaStateOf(ids)).toEqual({ kind: 'major', major: Math.max(...numbers) });
    }),
  );
});

it('gives up a node that missed its time', () => {
  const live = (ageMs: number) => isLive({ name: 'n', ageMs, intervalMs: 20_000 });
  expect([live(0), live(27_500), live(27_501), live(3_600_000)]).toEqual([true, true, false, false]);
});
