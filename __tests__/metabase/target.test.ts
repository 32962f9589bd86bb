import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { catalogueOf } from '../../src/metabase/catalogue.ts';
import type { Edition } from '../../src/metabase/edition.ts';
import { parseTarget, resolveTarget } from '../../src/metabase/target.ts';
import { printVersion } from '../../src/metabase/version.ts';
import { snapshotCatalogue } from '../../src/sources/snapshot.ts';

function refused(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const SNAPSHOT = snapshotCatalogue();
const WITHOUT_ENTERPRISE = catalogueOf('file', '2026-10-08', [{ tag: 'v0.36.12' }, { tag: 'v0.36.11' }]);
const EMPTY = catalogueOf('file', '2026-10-08', []);

describe('a target', () => {
  it.each<[string, Edition, string]>([
    ['latest', 'oss', '64.1.5'],
    ['latest', 'enterprise', '64.1.5'],
    ['61', 'oss', '61.21'],
    ['61', 'enterprise', '61.21'],
    ['40', 'oss', '40.8'],
    ['v0.61.2', 'oss', '61.2'],
    ['0.61.2', 'oss', '61.2'],
    ['v1.61.2', 'enterprise', '61.2'],
    ['v0.61.2.6', 'oss', '61.2.6'],
    ['61.2', 'oss', '61.2'],
    ['61.2', 'enterprise', '61.2'],
    ['61.2.6', 'enterprise', '61.2.6'],
    ['36.12', 'oss', '36.12'],
  ])('%s of the edition %s is %s', (text, edition, wanted) => {
    expect(printVersion(resolveTarget(parseTarget(text), edition, SNAPSHOT))).toBe(wanted);
  });

  it.each([
    ...[
      '',
      ' ',
      'newest',
      'Latest',
      'v61',
      'v61.2',
      'v56.4.5',
      '061',
      '0',
      '-61',
      '61.',
      '61.x',
      'v0.61.x',
      'v0.61',
      '0.61',
      'v1.61',
      '1.61',
    ],
    ...[
      '12345',
      '61.2.0',
      '>=61',
      'v0.61.2 ',
      'v0.58-lts',
      'v1.56.2-X01',
      'v0.64.0-beta',
      'v2.61.2',
      '６１',
      'v0.61.2.0',
    ],
  ])('%j is not understood', (text) => {
    const { message, exitCode } = refused(() => parseTarget(text));
    expect(message).toBe(
      `The target "${text}" is not understood. Give "latest", a major such as "61", a tag such as "v0.61.2" or a ` +
        'version such as "61.2".',
    );
    expect(exitCode).toBe(2);
  });

  it.each(['v0.64.0', '64.0', 'v1.50.0', '50.0.1'])('%s is a beta and refused as one', (text) => {
    const { message, exitCode } = refused(() => parseTarget(text));
    expect(message).toMatch(/is a beta: .* x\.1/);
    expect(exitCode).toBe(2);
  });

  it.each<[string, Edition, typeof SNAPSHOT, RegExp]>([
    ['v0.61.99', 'oss', SNAPSHOT, /does not have v0\.61\.99, .* nearest that it has is v0\.61\.21\./],
    ['99.1', 'enterprise', SNAPSHOT, /does not have v1\.99\.1, .* nearest that it has is v1\.64\.1\.5\./],
    ['36.12', 'enterprise', SNAPSHOT, /does not have v1\.36\.12, .* nearest that it has is v1\.37\.0\.2\./],
    ['1.1', 'oss', SNAPSHOT, /not (have|understood)/],
    ['65', 'oss', SNAPSHOT, /any version of major 65 in the Open Source edition, .* nearest that it has is major 64\./],
    ['36', 'enterprise', SNAPSHOT, /any version of major 36 in the Enterprise edition, /],
    [
      'latest',
      'enterprise',
      WITHOUT_ENTERPRISE,
      /does not have any version in the Enterprise edition, which the target/,
    ],
    ['36.12', 'enterprise', WITHOUT_ENTERPRISE, /does not have v1\.36\.12, which the target asks for\. Choose/],
    ['latest', 'oss', EMPTY, /\(file, 2026-10-08, 0 releases\) does not have any version/],
    ['v1.61.2', 'oss', SNAPSHOT, /v1\.61\.2 is of the Enterprise edition, but pins of the Open Source .*\(61\.2\)/],
    ['v0.61.2.6', 'enterprise', SNAPSHOT, /of the Open Source edition, but pins of the Enterprise .*\(61\.2\.6\)/],
  ])('%s of the edition %s is refused as bad input when the list does not have it', (text, edition, catalogue, why) => {
    const { message, exitCode } = refused(() => resolveTarget(parseTarget(text), edition, catalogue));
    expect(message).toMatch(why);
    expect(exitCode).toBe(2);
  });
});
