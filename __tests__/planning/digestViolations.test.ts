import { describe, expect, it } from 'vitest';
import { compareScans } from '../../src/planning/compare.ts';
import { violationsOf } from '../../src/planning/violations.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';

const digest = (digits: string) => `sha256:${digits.repeat(32)}`;
const [OLD, NEW, OTHER] = [digest('0a'), digest('1b'), digest('2c')];
const image = (tag: string, sum?: string) => `metabase/metabase:${tag}${sum === undefined ? '' : `@${sum}`}`;

async function judged(before: Files, after: Files, known?: string) {
  const [old, now] = await Promise.all([scanFiles(before), scanFiles(after)]);
  const found = violationsOf(compareScans(old, now), SNAPSHOT, { digestOf: () => known });
  return found.map(({ kind, severity, file, line, column }) => `${severity} ${kind} ${file}:${line}:${column}`);
}

describe('a digest beside a tag', () => {
  const ERROR = ['error digest a.yaml:1:34'];
  const WARNING = ['warning digest a.yaml:1:34'];

  it.each<[title: string, from: string, to: string, known: string | undefined, wanted: string[]]>([
    ['moves with its tag', image('v0.57.1', OLD), image('v0.58.34', NEW), undefined, []],
    ['moves to what the registry has', image('v0.57.1', OLD), image('v0.58.34', NEW), NEW, []],
    ['is left behind', image('v0.57.1', OLD), image('v0.58.34', OLD), undefined, ['error digest a.yaml:1:35']],
    ['is left behind, which the registry knows', image('v0.57.1', OLD), image('v0.58.1', OLD), NEW, ERROR],
    ['is the right one already', image('v0.57.1', OLD), image('v0.58.1', OLD), OLD, []],
    ['moves to another one than the registry has', image('v0.57.1', OLD), image('v0.58.1', OTHER), NEW, WARNING],
    ['is left out', image('v0.57.1', OLD), image('v0.58.1'), NEW, []],
    ['changes alone', image('v0.57.1', OLD), image('v0.57.1', NEW), undefined, ['warning digest a.yaml:1:34']],
    ['changes alone to what the registry has', image('v0.57.1', OLD), image('v0.57.1', NEW), NEW, []],
    ['changes alone from what the registry has', image('v0.57.1', OLD), image('v0.57.1', NEW), OLD, ERROR],
    ['changes alone from one wrong one to another', image('v0.57.1', OLD), image('v0.57.1', OTHER), NEW, WARNING],
    ['of a line changes alone', image('v0.57.x', OLD), image('v0.57.x', NEW), undefined, []],
    ['of a line is left behind', image('v0.57.x', OLD), image('v0.58.x', OLD), undefined, ERROR],
    ['comes to a tag that stays', image('v0.57.1'), image('v0.57.1', NEW), undefined, []],
    ['comes to a tag that stays, and is another', image('v0.57.1'), image('v0.57.1', OTHER), NEW, WARNING],
    ['stays', image('v0.57.1', OLD), image('v0.57.1', OLD), undefined, []],
  ])('%s', async (_title, from, to, known, wanted) => {
    const file = (text: string) => ({ 'a.yaml': `image: ${text}\n` });
    expect(await judged(file(from), file(to), known)).toEqual(wanted);
  });

  it('is told at its own place when it is a variable in another file', async () => {
    const files = (version: string) => ({
      'compose.yaml': `services:\n  a:\n    image: metabase/metabase:\${V}@\${D}\n`,
      '.env': `V=${version}\nD=${OLD}\n`,
    });
    expect(await judged(files('v0.57.1'), files('v0.58.34'))).toEqual(['error digest .env:2:3']);
  });

  it('is the same with and without its algorithm', async () => {
    const files = (version: string, sha: string) => ({
      'values.yaml': `repository: metabase/metabase\ntag: ${version}\nsha: ${sha}\n`,
    });
    const digits = OLD.slice('sha256:'.length);
    expect(await judged(files('v0.57.1', OLD), files('v0.57.1', digits))).toEqual([]);
    expect(await judged(files('v0.57.1', OLD), files('v0.58.34', digits))).toEqual(['error digest values.yaml:3:6']);
  });

  it('says what is wrong and what it should be', async () => {
    const file = (tag: string) => ({ 'a.yaml': `image: ${image(tag, OLD)}\n` });
    const change = compareScans(await scanFiles(file('v0.57.1')), await scanFiles(file('v0.58.34')));
    expect(violationsOf(change, SNAPSHOT, { digestOf: () => NEW }).map(({ message }) => message)).toEqual([
      `The tag moved from v0.57.1 to v0.58.34 and the digest beside it stayed: the image that runs is still the former one. The digest of the new one is ${NEW}.`,
    ]);
  });
});
