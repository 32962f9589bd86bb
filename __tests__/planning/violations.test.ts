import { describe, expect, it } from 'vitest';
import { type Catalogue, catalogueOf } from '../../src/metabase/catalogue.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { compareScans } from '../../src/planning/compare.ts';
import type { Violation } from '../../src/planning/violation.ts';
import { violationsOf } from '../../src/planning/violations.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';

async function judged(before: Files, after: Files, catalogue: Catalogue = SNAPSHOT): Promise<readonly Violation[]> {
  const [old, now] = await Promise.all([scanFiles(before, [], catalogue), scanFiles(after, [], catalogue)]);
  return violationsOf(compareScans(old, now), catalogue);
}

/** One file, in which the image stands in line 2. */
function file(image: string): Files {
  return { 'a.yaml': `# One instance\nimage: metabase/${image}\n` };
}

/** Several files with an image each, `0.yaml`, `1.yaml`, ... */
function files(...tags: readonly string[]): Files {
  return Object.fromEntries(tags.map((tag, index) => [`${index}.yaml`, `image: metabase/metabase:${tag}\n`]));
}

const WRONG: readonly (readonly [title: string, from: string, to: string, wanted: string, message: string])[] = [
  [
    'a stop that is skipped',
    'metabase:v0.38.2',
    'metabase:v0.64.1.5',
    'error skipped-stop 2:26',
    'From v0.38.2 to v0.64.1.5 the upgrade must stop at v0.38.6 first: v0.38.2 -> v0.38.6 -> v0.39.7 -> v0.40.8 -> ' +
      'v0.64.1.5. Every stop has to run once, so that its migrations are done.',
  ],
  [
    'a stop of Enterprise that is skipped',
    'metabase-enterprise:v1.39.7',
    'metabase-enterprise:v1.50.36',
    'error skipped-stop 2:37',
    'must stop at v1.40.8 first: v1.39.7 -> v1.40.8 -> v1.50.36.',
  ],
  [
    'a stop that a rolling tag skips',
    'metabase:v0.38.2',
    'metabase:v0.41.x',
    'error skipped-stop 2:26',
    'must stop at v0.38.6 first',
  ],
  [
    'a way back over majors',
    'metabase:v0.57.20',
    'metabase:v0.50.36',
    'error downgrade 2:26',
    'This goes back from v0.57.20 to v0.50.36. The application database was migrated by v0.57.20: restore the backup ' +
      'that was made before the upgrade, or run "migrate down" with v0.57.20 first.',
  ],
  [
    'a way back inside a major, which is only a warning',
    'metabase:v0.57.20',
    'metabase:v0.57.1',
    'warning minor-downgrade 2:26',
    'This goes back from v0.57.20 to v0.57.1. The application database was migrated by v0.57.20 and Metabase does not ' +
      'notice a downgrade inside a major: have a backup of before v0.57.20.',
  ],
  [
    'an edition that is switched together with the version',
    'metabase:v0.57.1',
    'metabase-enterprise:v1.57.20',
    'error edition-switch 2:37',
    'This switches from Open Source (v0.57.1) to Enterprise (v1.57.20), and the version with it. Switch the edition at ' +
      'the same version first, then upgrade.',
  ],
  [
    'an edition that is switched on the way back',
    'metabase-enterprise:v1.57.20',
    'metabase:v0.50.36',
    'error edition-switch 2:26',
    'from Enterprise (v1.57.20) to Open Source (v0.50.36)',
  ],
  [
    'a floating tag',
    'metabase:v0.57.1',
    'metabase:latest',
    'error floating-tag 2:26',
    'The tag latest moves by itself',
  ],
  ['an image without a tag', 'metabase:v0.57.1', 'metabase', 'error floating-tag 2:25', 'Without a tag'],
  ['a beta', 'metabase:v0.57.1', 'metabase:v0.64.0-beta', 'error pre-release 2:26', 'v0.64.0-beta is a pre-release.'],
  [
    'a tag that is not published',
    'metabase:v0.57.1',
    'metabase:v0.57.99',
    'error unpublished 2:26',
    "v0.57.99 is not in the release list (snapshot, 2026-10-08): its image or JAR can't be fetched.",
  ],
  [
    'a tag that is published in the other edition alone, before anything else is said of it',
    'metabase:v0.57.20',
    'metabase-enterprise:v1.50.99',
    'error unpublished 2:37',
    'v1.50.99 is not in the release list',
  ],
];

describe('a change is wrong with', () => {
  it.each(WRONG)('%s', async (_title, from, to, wanted, message) => {
    const found = await judged(file(from), file(to));
    expect(found.map((one) => `${one.severity} ${one.kind} ${one.line}:${one.column}`)).toEqual([wanted]);
    expect(found[0]?.message).toContain(message);
    expect(found[0]?.file).toBe('a.yaml');
  });
});

describe('a version beside a checksum, moved by hand', () => {
  const sum = (letter: string) => letter.repeat(64);
  const summed = (tag: string, of: string): Files => ({
    Dockerfile: `FROM alpine:3.20\nADD --checksum=sha256:${sum(of)} https://downloads.metabase.com/${tag}/metabase.jar /app/\n`,
  });

  it.each([
    ['skips a stop', 'v0.38.2', 'v0.64.1.5', 'error skipped-stop'],
    ['goes back over majors', 'v0.57.20', 'v0.50.36', 'error downgrade'],
    ['goes back inside a major', 'v0.57.20', 'v0.57.1', 'warning minor-downgrade'],
    ['is not published', 'v0.57.20', 'v0.57.99', 'error unpublished'],
  ])('is wrong when it %s', async (_title, from, to, wanted) => {
    const found = await judged(summed(from, 'a'), summed(to, 'b'));
    expect(found.map(({ severity, kind, file, line, column }) => [`${severity} ${kind}`, file, line, column])).toEqual([
      [wanted, 'Dockerfile', 2, 'ADD --checksum=sha256:'.length + 64 + ' https://downloads.metabase.com/'.length + 1],
    ]);
  });

  it.each([
    ['to the next stop', 'v0.38.2', 'v0.38.6'],
    ['nowhere', 'v0.38.2', 'v0.38.2'],
  ])('is right when it goes %s', async (_title, from, to) => {
    expect(await judged(summed(from, 'a'), summed(to, 'b'))).toEqual([]);
  });

  it('that stays behind a pin which moves is left to the person', async () => {
    const before = { ...summed('v0.57.1', 'a'), ...files('v0.57.1') };
    expect(await judged(before, { ...before, ...files('v0.57.20') })).toEqual([]);
  });
});

describe('a change is right with', () => {
  it.each([
    ['a next stop', 'metabase:v0.38.2', 'metabase:v0.38.6'],
    ['a version on the way to it', 'metabase:v0.38.2', 'metabase:v0.38.3'],
    ['the newest from any major above 40', 'metabase:v0.41.1', 'metabase:v0.64.1.5'],
    ['the other edition at the same version', 'metabase:v0.57.1', 'metabase-enterprise:v1.57.1'],
    ['the way back to the other edition at the same version', 'metabase-enterprise:v1.57.1', 'metabase:v0.57.1'],
    ['a rolling tag of the same line', 'metabase:v0.59.31', 'metabase:v0.59.x'],
    ['a floating tag that becomes a version', 'metabase:latest', 'metabase:v0.50.1'],
    ['a floating tag that stays', 'metabase:latest', 'metabase:latest'],
    ['another comment alone', 'metabase:v0.50.1', 'metabase:v0.50.1 # here'],
    ['a tag that is nothing of ours any more', 'metabase:v0.50.1', 'metabase-proxy:v0.1'],
  ])('%s', async (_title, from, to) => {
    expect(await judged(file(from), file(to))).toEqual([]);
  });
});

describe('pins that no longer agree', () => {
  const kinds = (found: readonly Violation[]) => found.map(({ kind, file: name }) => `${name} ${kind}`);

  it('are told once, with both files, at the second of them', async () => {
    const found = await judged(files('v0.57.1', 'v0.57.1', 'v0.57.1'), files('v0.57.20', 'v0.57.20', 'v0.58.34'));
    expect(kinds(found)).toEqual(['2.yaml disagreement']);
    expect(found[0]?.message).toBe(
      '0.yaml and 2.yaml were both at v0.57.1 and now differ: v0.57.20 and v0.58.34. Pins of one deployment move together.',
    );
  });

  it('are right as long as they come from different versions, or arrive together', async () => {
    expect(await judged(files('v0.57.1', 'v0.50.36'), files('v0.57.20', 'v0.58.34'))).toEqual([]);
    expect(await judged(files('v0.57.1', 'v0.57.1'), files('v0.58.34', 'v0.58.34'))).toEqual([]);
  });

  it('are right in two folders', async () => {
    const before = {
      'a/x.yaml': 'image: metabase/metabase:v0.57.1\n',
      'b/x.yaml': 'image: metabase/metabase:v0.57.1\n',
    };
    const after = {
      'a/x.yaml': 'image: metabase/metabase:v0.57.20\n',
      'b/x.yaml': 'image: metabase/metabase:v0.58.34\n',
    };
    expect(await judged(before, after)).toEqual([]);
  });

  it('are right where one is new', async () => {
    expect(await judged(files('v0.57.1'), files('v0.57.20', 'v0.58.34'))).toEqual([]);
  });

  it('are told besides what is wrong with each of them, in the order of pins, places and agreement', async () => {
    const before = { ...files('v0.38.2', 'v0.38.2'), 'z.yaml': 'image: metabase/metabase:v0.57.1\n' };
    const after = { ...files('v0.64.1.5', 'v0.39.7'), 'z.yaml': 'image: metabase/metabase:latest\n' };
    expect(kinds(await judged(before, after))).toEqual([
      '0.yaml skipped-stop',
      '1.yaml skipped-stop',
      'z.yaml floating-tag',
      '1.yaml disagreement',
    ]);
  });
});

it('a new pin is judged for what it is, not for where it comes from', async () => {
  const added = async (tag: string) => (await judged({}, files(tag))).map(({ kind }) => kind);
  expect(await added('v0.38.2')).toEqual([]);
  expect(await added('v0.57.99')).toEqual(['unpublished']);
  expect(await added('latest')).toEqual(['floating-tag']);
});

it('a pin newer than a short release list is said to be unpublished, with the list that was looked at', async () => {
  const short = catalogueOf('file', '2026-01-02', [{ tag: 'v0.50.1' }]);
  const [found] = await judged(file('metabase:v0.50.1'), file('metabase:v0.50.36'), short);
  expect(found).toMatchObject({ kind: 'unpublished', message: expect.stringContaining('(file, 2026-01-02)') });
});

describe('a version on the ignore list', () => {
  const rules = [parseIgnore('v0.58.34', 'It is slow'), parseIgnore('57.x')];
  const told = async (before: Files, after: Files) => {
    const change = compareScans(await scanFiles(before), await scanFiles(after));
    const ignoreOf = (name: string) => (name === '0.yaml' ? rules : []);
    const deploymentOf = () => undefined;
    return violationsOf(change, SNAPSHOT, { ignoreOf, deploymentOf }).map(({ kind, file: name, message }) => ({
      kind,
      name,
      message,
    }));
  };

  it('is told with the reason, where the list holds', async () => {
    const wanted = { kind: 'ignored', name: '0.yaml', message: expect.stringContaining('It is slow') };
    expect(await told(files('v0.50.1', 'v0.50.2'), files('v0.58.34', 'v0.58.34'))).toEqual([wanted]);
  });

  it('is told without a reason by the rule', async () => {
    const wanted = { kind: 'ignored', name: '0.yaml', message: expect.stringContaining('57.x') };
    expect(await told({}, files('v0.57.1'))).toEqual([wanted]);
  });

  it('is not told where it was before', async () => {
    expect(await told(files('v0.57.1'), files('v0.57.1'))).toEqual([]);
  });
});

describe('a pin that is left behind', () => {
  const told = async (deploymentOf: (file: string) => string | undefined) => {
    const change = compareScans(
      await scanFiles(files('v0.57.1', 'v0.57.1', 'v0.56.1')),
      await scanFiles(files('v0.57.20', 'v0.57.1', 'v0.56.1')),
    );
    return violationsOf(change, SNAPSHOT, { ignoreOf: () => [], deploymentOf }).map(({ file, message }) => ({
      file,
      message,
    }));
  };

  it('is told where the configuration says that both are of one deployment', async () => {
    expect(await told(() => 'production')).toEqual([
      {
        file: '1.yaml',
        message: expect.stringContaining(
          '0.yaml and 1.yaml were both at v0.57.1 and now differ: v0.57.20 and v0.57.1.',
        ),
      },
    ]);
  });

  it.each([
    ['they are of two deployments', (file: string) => file],
    ['nothing says that they belong together', () => undefined],
  ])('is nothing when %s', async (_, deploymentOf) => {
    expect(await told(deploymentOf)).toEqual([]);
  });
});

describe('what is published', () => {
  const published = async (from: string, to: string, answer: boolean | undefined) => {
    const [old, now] = await Promise.all([scanFiles(file(from), [], SNAPSHOT), scanFiles(file(to), [], SNAPSHOT)]);
    const publication = answer === undefined ? undefined : { published: answer, where: 'docker.io/metabase/metabase' };
    const found = violationsOf(compareScans(old, now), SNAPSHOT, { publicationOf: () => publication });
    return found.map(({ kind, message }) => `${kind}: ${message}`);
  };

  it.each<[string, boolean | undefined, string[]]>([
    ['v0.63.18', undefined, []],
    ['v0.63.18', true, []],
    ['v0.63.18', false, ["unpublished: docker.io/metabase/metabase has no v0.63.18: it can't be fetched from there."]],
    // A private patch is on no list.
    ['v0.63.13', true, []],
    ['v0.63.13', undefined, [expect.stringContaining('unpublished: v0.63.13 is not in the release list')]],
  ])('%s, which the registry has: %s, gives %j', async (tag, answer, wanted) => {
    expect(await published('metabase:v0.62.1', `metabase:${tag}`, answer)).toEqual(wanted);
  });
});

describe('what the new version needs', () => {
  const compose = (tag: string, database: string) => ({
    'compose.yaml': `services:
  metabase:
    image: metabase/metabase:${tag}
    environment: { MB_DB_TYPE: postgres, MB_DB_HOST: db }
  db:
    image: ${database}
`,
  });

  it.each<[string, string, string, string[]]>([
    ['v0.59.31', 'v0.60.27', 'postgres:13-alpine', ['requirement']],
    ['v0.59.31', 'v0.60.27', 'postgres:14', []],
    ['v0.59.31', 'v0.60.27', 'postgres:latest', []],
    ['v0.60.1', 'v0.60.27', 'postgres:13', []],
    ['v0.60.27', 'v0.59.31', 'postgres:13', ['downgrade']],
    ['v0.49.25.2', 'v0.57.20', 'postgres:11', ['requirement']],
  ])('from %s to %s beside %s: %j', async (from, to, database, wanted) => {
    const [before, after] = [compose(from, database), compose(to, database)];
    const [old, now] = await Promise.all([scanFiles(before, [], SNAPSHOT), scanFiles(after, [], SNAPSHOT)]);
    const found = violationsOf(compareScans(old, now), SNAPSHOT, { texts: new Map(Object.entries(after)) });
    expect(found.map(({ kind }) => kind)).toEqual(wanted);
    for (const { kind, message } of found) {
      if (kind === 'requirement')
        expect(message).toMatch(/needs more than is there\. .*PostgreSQL.* Found: postgres:1[13]/);
    }
  });
});
