import { describe, expect, it } from 'vitest';
import { type ConfigFile, parseConfigFile } from '../../src/config/configFile.ts';
import { Failure } from '../../src/failure.ts';
import { printFollow } from '../../src/metabase/follow.ts';

const HOUR = 60 * 60 * 1000;
const VERSION_HINT =
  'Give a tag such as "v0.61.2", a version such as "61.2", a major such as "61" or a range such as ">=61.2 <61.5".';
const EDITION_HINT =
  'The leading 0 or 1 of a tag is the edition and no part of the number: write 61.2 for v0.61.2 and for v1.61.2.';
const TOP_KEYS =
  '"deployments", "target", "follow", "path", "ignore", "labels", "reviewers", "team-reviewers", "assignees", ' +
  '"milestone", "draft", "base", "branch-prefix", "minimum-release-age", "hotfixes", "minimum-point", "major-soak", ' +
  '"respect-rollout", "private-patches", "pin-floating", "rolling", "schedule", "timezone", "automerge", ' +
  '"update-at-most", "steps", "images", "patterns", "documentation", "exclude", "dashboard", "open-limit"';
const NAME = 'a name of a-z, 0-9, ".", "_" and "-" that can end the name of a branch, e.g. "production"';

function read(text: string): ConfigFile {
  return parseConfigFile(text, 'm.yml');
}

/** The lines of the refusal. */
function refused(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.exitCode).toBe(2);
    return error.message.split('\n');
  }
  throw new Error('nothing was refused');
}

const SAID_NOTHING = {
  follow: undefined,
  path: undefined,
  ignore: [],
  labels: undefined,
  reviewers: undefined,
  teamReviewers: undefined,
  assignees: undefined,
  milestone: undefined,
  draft: undefined,
  base: undefined,
  branchPrefix: undefined,
  minimumReleaseAge: undefined,
  hotfixes: undefined,
  minimumPoint: undefined,
  majorSoak: undefined,
  respectRollout: undefined,
  privatePatches: undefined,
  pinFloating: undefined,
  rolling: undefined,
  schedule: undefined,
  timezone: undefined,
  automerge: undefined,
  updateAtMost: undefined,
  steps: undefined,
};

const EMPTY = {
  deployments: [],
  defaults: SAID_NOTHING,
  images: undefined,
  patterns: [],
  documentation: false,
  exclude: [],
  dashboard: undefined,
  openLimit: undefined,
};

describe('a good file', () => {
  it.each([
    ['', 'empty'],
    ['# nothing yet\n', 'only a comment'],
    ['---\n', 'only a marker'],
    ['{}', 'an empty mapping'],
    ['null', 'null'],
    ['deployments:\nlabels:\nfollow: ~\n', 'keys without values'],
    ['deployments: []', 'an empty list'],
    ['\uFEFF# with a byte order mark', 'a byte order mark'],
  ])('%j (%s) has no deployments and leaves everything to the inputs', (text) => {
    expect(read(text)).toEqual(EMPTY);
  });

  it('says everything', () => {
    const text = `
deployments:
  - name: staging
    files: deploy/staging/**
    edition: oss
    url: https://metabase.example.com/bi/
    target: v0.61.2
  - name: prod.eu_1-a
    files: [compose.yaml, '.env', "charts/{a,b}/*.y?ml"]
    follow: 58
    path: every-major
    after: { deployment: staging, soak: 3d }
    ignore: [61.10, { version: v0.61.x, reason: Slow }]
    labels: one
    reviewers: [octocat]
    team-reviewers: [data]
    assignees: hubot
    milestone: 7
    draft: true
    base: release/1.x
    branch-prefix: bi-
    minimum-release-age: 3d
    hotfixes: security
    minimum-point: 2
    major-soak: 2w
    respect-rollout: true
    private-patches: true
    pin-floating: true
    rolling: pin
    schedule: ["* 22-23 * * 1-5", "* * * * 0,6"]
    timezone: Europe/Berlin
    automerge: point
    update-at-most: 1d
    steps: stacked
target: latest
images: registry.example.com/bi/metabase
patterns:
  - files: inventory/*.ini
    match: 'bi = (?<version>\\S+)'
  - { files: [a], match: "(?P<version>v.*)", edition: enterprise }
documentation: true
exclude: [tests/**, "**/*.bak"]
dashboard: true
open-limit: 2
`;
    const config = read(text);
    const ignore = { text: 'v0.61.x', reason: 'Slow', covers: expect.any(Function) };
    expect(config).toEqual({
      deployments: [
        {
          ...SAID_NOTHING,
          name: 'staging',
          files: ['deploy/staging/**'],
          edition: 'oss',
          url: 'https://metabase.example.com/bi',
          follow: expect.objectContaining({ kind: 'version', edition: 'oss' }),
          after: undefined,
          place: 'm.yml:4:12',
        },
        {
          name: 'prod.eu_1-a',
          files: ['compose.yaml', '.env', 'charts/{a,b}/*.y?ml'],
          edition: undefined,
          url: undefined,
          follow: { kind: 'major', major: 58 },
          path: 'every-major',
          after: { deployment: 'staging', soak: 72 * HOUR },
          ignore: [{ text: '61.10', reason: undefined, covers: expect.any(Function) }, ignore],
          labels: ['one'],
          reviewers: ['octocat'],
          teamReviewers: ['data'],
          assignees: ['hubot'],
          milestone: 7,
          draft: true,
          base: 'release/1.x',
          branchPrefix: 'bi-',
          minimumReleaseAge: 72 * HOUR,
          hotfixes: 'security',
          minimumPoint: 2,
          majorSoak: 14 * 24 * HOUR,
          respectRollout: true,
          privatePatches: true,
          pinFloating: true,
          rolling: 'pin',
          schedule: ['* 22-23 * * 1-5', '* * * * 0,6'],
          timezone: 'Europe/Berlin',
          automerge: 'point',
          updateAtMost: 24 * HOUR,
          steps: 'stacked',
          place: 'm.yml:9:12',
        },
      ],
      defaults: { ...SAID_NOTHING, follow: { kind: 'latest' } },
      images: ['registry.example.com/bi/metabase'],
      patterns: [
        { files: ['inventory/*.ini'], match: 'bi = (?<version>\\S+)', edition: undefined },
        { files: ['a'], match: '(?P<version>v.*)', edition: 'enterprise' },
      ],
      documentation: true,
      exclude: ['tests/**', '**/*.bak'],
      dashboard: true,
      openLimit: 2,
    });
  });

  it.each([
    ['target: 61.10', '61.10'],
    ['target: v1.61.2.6', 'v1.61.2.6'],
    ['target: 61', '61'],
    ['follow: latest', 'latest'],
    ['follow: lts', 'lts'],
    ['follow: "58"', '58'],
    ['follow: ">=58 <60"', '>=58 <60'],
    ['follow: 58 || 59', '58 || 59'],
    ['follow: ~61.10', '~61.10'],
    ['follow: >-\n  >=58\n  <60', '>=58 <60'],
  ])('%j is followed as %s', (text, wanted) => {
    const { follow } = read(text).defaults;
    expect(follow && printFollow(follow)).toBe(wanted);
  });

  it.each([
    ['12h', 12 * HOUR],
    ['3d', 72 * HOUR],
    ['2w', 336 * HOUR],
  ])('waits for %s = %d ms', (soak, wanted) => {
    const text = `deployments: [{name: a, files: a}, {name: b, files: b, after: {deployment: a, soak: ${soak}}}]`;
    expect(read(text).deployments[1]?.after).toEqual({ deployment: 'a', soak: wanted });
  });

  it('waits for nothing but the other deployment when no time is given', () => {
    const text = 'deployments: [{name: a, files: a, after: {deployment: b}}, {name: b, files: b}]';
    expect(read(text).deployments[0]?.after).toEqual({ deployment: 'b', soak: 0 });
  });

  it('may use anchors, aliases and merge keys', () => {
    const text = `
labels: &people [a, b]
assignees: *people
deployments:
  - &staging
    name: staging
    files: staging/**
    draft: true
    path: direct
  - <<: *staging
    name: production
    files: production/**
    path: every-major
  - <<: [{ draft: false, base: main }, *staging]
    name: third
    files: third/**
`;
    const { defaults, deployments } = read(text);
    expect(defaults.assignees).toEqual(['a', 'b']);
    expect(deployments.map(({ name, files, draft, path, base }) => [name, ...files, draft, path, base])).toEqual([
      ['staging', 'staging/**', true, 'direct', undefined],
      ['production', 'production/**', true, 'every-major', undefined],
      ['third', 'third/**', false, 'direct', 'main'],
    ]);
  });
});

describe('a bad file', () => {
  it.each<[string, string[]]>([
    ['[]', ['m.yml:1:1: The file is an empty list; expected a mapping with keys such as "deployments".']],
    ['- name: a', ['m.yml:1:1: The file is a list; expected a mapping with keys such as "deployments".']],
    ['latest', ['m.yml:1:1: The file is the text "latest"; expected a mapping with keys such as "deployments".']],
    ['a: b: c', ['m.yml:1:4: This is not valid YAML: Nested mappings are not allowed in compact mappings.']],
    ['draft: true\nlabels:\n\t- a', ['m.yml:3:1: This is not valid YAML: Tabs are not allowed as indentation.']],
    [
      'draft: true\npath: direct\r\ndraft: false',
      ['m.yml:3:1: This key was given before in the same mapping. Remove one of the two.'],
    ],
    [
      'draft: true\n---\ndraft: false',
      ['m.yml:2:1: A second YAML document begins here, and only one is read. Remove the line "---".'],
    ],
    ['labels: *l', ['m.yml:1:9: The alias *l has no anchor &l in front of it.']],
    ['<<: 5', ['m.yml:1:5: Only a mapping can be merged with "<<".']],
  ])('%j is no configuration', (text, lines) => {
    expect(refused(text)).toEqual(lines);
  });

  it.each<[string, string]>([
    ['draft: yes', '1:8: "draft" is the text "yes"; expected true or false.'],
    ['documentation: 1', '1:16: "documentation" is the number 1; expected true or false.'],
    ['path: fast', '1:7: "path" is the text "fast"; expected "direct" or "every-major".'],
    [
      'labels: []',
      '1:9: "labels" is an empty list; expected the name of a label, or a list of them, e.g. "dependencies".',
    ],
    [
      'labels: {a: b}',
      '1:9: "labels" is a mapping; expected the name of a label, or a list of them, e.g. "dependencies".',
    ],
    [
      'reviewers: [octocat, 7]',
      '1:22: Entry 2 of "reviewers" is the number 7; expected a user name, or a list of them, e.g. "octocat".',
    ],
    [
      'assignees:\n  - octocat\n  -',
      '3:4: Entry 2 of "assignees" is empty; expected a user name, or a list of them, e.g. "octocat".',
    ],
    [
      'milestone: 0',
      '1:12: "milestone" is the number 0; expected the number of a milestone, as in its address .../milestone/3.',
    ],
    [
      'milestone: Q3',
      '1:12: "milestone" is the text "Q3"; expected the number of a milestone, as in its address .../milestone/3.',
    ],
    [
      'base: my branch',
      '1:7: "my branch" can\'t be the name of a branch in git. Give one such as "main" or "release/1.x".',
    ],
    [
      'branch-prefix: /x',
      '1:16: No name of a branch in git can begin with "/x". Give a prefix such as "metabase-upgrade/".',
    ],
    [
      'ignore: v0.61.2',
      '1:9: "ignore" is the text "v0.61.2"; expected a list of versions, each with or without a reason.',
    ],
    ['ignore: [latest]', `1:10: The version "latest" to ignore is not understood. ${VERSION_HINT}`],
    ['ignore: [61.2, 0.61]', `1:16: The range "0.61" has a major of 0 or 1. ${EDITION_HINT}`],
    ['ignore: [{version: foo}]', `1:10: The version "foo" to ignore is not understood. ${VERSION_HINT}`],
    [
      'ignore: [{reason: slow}]',
      '1:10: "version" is missing or has no value; expected a tag, a version, a major or a range.',
    ],
    [
      'ignore: [{version: 61, raeson: slow}]',
      '1:24: The key "raeson" is not known in an entry of "ignore", did you mean "reason"?',
    ],
    [
      'ignore: [true]',
      '1:10: Entry 1 of "ignore" is true; expected a version, or a mapping of "version" and "reason".',
    ],
  ])('%j: %s', (text, line) => {
    expect(refused(text)).toEqual([`m.yml:${line}`]);
  });

  it.each<[string, string]>([
    [
      'target: 61.x',
      'The target "61.x" is not understood. Give "latest", a major such as "61", a tag such as "v0.61.2" or a version ' +
        'such as "61.2".',
    ],
    ['target: 64.0', 'The target "64.0" is a beta: from major 50 on the first release is x.1. Choose a later one.'],
    [
      'follow: newest',
      'The value "newest" can\'t be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".',
    ],
    [
      'follow: 61.10',
      'The version "61.10" can\'t be followed, since it never gets newer. Give it as "target" to stay at it, or follow ' +
        'a range such as "~61.10".',
    ],
    ['follow: v0.61.2', `The range "v0.61.2" has a major of 0 or 1. ${EDITION_HINT}`],
    ['follow: 0.58', `The range "0.58" has a major of 0 or 1. ${EDITION_HINT}`],
    ['follow: ">=58 <1.60"', `The range ">=58 <1.60" has a major of 0 or 1. ${EDITION_HINT}`],
    [
      'follow: ">60 <58"',
      'The range ">60 <58" can match no version that is published, betas left out. Give one with room in it, e.g. ' +
        '">=58 <60".',
    ],
    [
      'follow: "58 || >60 <58"',
      'The part ">60 <58" of the range "58 || >60 <58" can match no version that is published, betas left out. Give ' +
        'one with room in it, e.g. ">=58 <60".',
    ],
    [
      'follow: 58 ||',
      'The range "58 ||" has nothing on one side of a "||", which would match every version. Remove it.',
    ],
    ['follow: [58]', '"follow" is a list; expected "latest", "lts", a major or a range.'],
    ['follow: true', '"follow" is true; expected "latest", "lts", a major or a range.'],
  ])('%j leads nowhere', (text, message) => {
    expect(refused(text)).toEqual([`m.yml:1:9: ${message}`]);
  });

  it.each<[string, string[]]>([
    ['lables: [a]', ['1:1: The key "lables" is not known at the top level, did you mean "labels"?']],
    ['qwertz: 1', [`1:1: The key "qwertz" is not known at the top level; there are ${TOP_KEYS}.`]],
    ['__proto__: 1', [`1:1: The key "__proto__" is not known at the top level; there are ${TOP_KEYS}.`]],
    ['files: a', ['1:1: The key "files" belongs to a deployment: write it into an entry of "deployments".']],
    [
      'draft: true\ntoken: x',
      ['2:1: The key "token" is an input of the workflow\'s step: write it there, under "with".'],
    ],
    [
      'deployments: [{name: a, files: a, brnch-prefix: x}]',
      ['1:35: The key "brnch-prefix" is not known in a deployment, did you mean "branch-prefix"?'],
    ],
    [
      'deployments: [{name: a, files: a, images: x}]',
      ['1:35: The key "images" is for the whole file: write it at the top level.'],
    ],
    [
      'deployments: [{name: a, files: a}, {name: b, files: b, after: {deployment: a, wait: 3d}}]',
      ['1:79: The key "wait" is not known in "after"; there are "deployment", "soak".'],
    ],
    [
      'patterns: [{files: a, match: "(?<version>.)", egex: 1}]',
      ['1:47: The key "egex" is not known in a pattern; there are "files", "match", "edition".'],
    ],
  ])('%j has a key that is not known', (text, lines) => {
    expect(refused(text)).toEqual(lines.map((line) => `m.yml:${line}`));
  });

  it.each<[string, string[]]>([
    ['5', ['1:15: Entry 1 of "deployments" is the number 5; expected a mapping with "name" and "files".']],
    [
      '{name: a}',
      ['1:15: "files" is missing or has no value; expected a glob such as "deploy/**", or a list of them.'],
    ],
    [
      '{name: a, files: }',
      ['1:32: "files" is missing or has no value; expected a glob such as "deploy/**", or a list of them.'],
    ],
    [
      '{name: a, files: []}',
      ['1:32: "files" is an empty list; expected a glob such as "deploy/**", or a list of them.'],
    ],
    ['{files: a}', [`1:15: "name" is missing or has no value; expected ${NAME}.`]],
    ['{name: 7, files: a}', [`1:22: "name" is the number 7; expected ${NAME}.`]],
    ...['Prod', '-a', 'a/b', 'a..b', 'a.', 'a.lock', `${'a'.repeat(101)}`].map((name): [string, string[]] => [
      `{name: ${name}, files: a}`,
      [`1:22: "name" is the text "${name}"; expected ${NAME}.`],
    ]),
    ['{name: a, files: a, edition: pro}', ['1:44: "edition" is the text "pro"; expected "oss" or "enterprise".']],
    [
      '{name: a, files: a, url: metabase.example.com}',
      [
        '1:40: The "url" "metabase.example.com" is no address of an instance. Give one such as ' +
          '"https://metabase.example.com", with the folder if Metabase is in one, and nothing behind it.',
      ],
    ],
    [
      '{name: a, files: a, url: "https://u:hunter2@x.example"}',
      ['1:40: The "url" holds a user name or password. Take it out: the version of Metabase is read without one.'],
    ],
    [
      '{name: a, files: a, url: "u:hunter2@x.example"}',
      [
        '1:40: The "url" is no address of an instance. Give one such as "https://metabase.example.com", with the ' +
          'folder if Metabase is in one, and nothing behind it.',
      ],
    ],
    [
      '{name: a, files: a, target: 61, follow: lts}',
      ['1:47: "target" and "follow" are both given here, and both say where to go. Take one of them out.'],
    ],
    [
      '{name: a, files: a, after: b}',
      ['1:42: "after" is the text "b"; expected a mapping of "deployment" and "soak".'],
    ],
  ])('the deployment %s is refused', (deployment, lines) => {
    expect(refused(`deployments: [${deployment}]`)).toEqual(lines.map((line) => `m.yml:${line}`));
  });

  it.each<[string, string]>([
    ['', 'is empty. Give a path or a glob such as "deploy/**"'],
    ['deploy\\\\*', 'has a backslash. Separate folders with "/"; no character needs to be escaped'],
    ['!deploy/**', 'begins with "!". List what is not to be looked at under "exclude"'],
    ['/deploy/**', 'is an absolute path. Give it from the folder that is searched, without a "/" in front'],
    ['C:/deploy', 'is an absolute path. Give it from the folder that is searched, without a "/" in front'],
    ['./deploy', 'has a "." or ".." in place of a folder. Give the path from the folder that is searched'],
    ['a/../b', 'has a "." or ".." in place of a folder. Give the path from the folder that is searched'],
    ['deploy/', 'ends with "/", and a folder is no file. Add "**" to mean all files below it'],
    ['+(a|b)', 'has a "(", ")" or "|". Write alternatives as {a,b}, and ? for a character that is one of these'],
    ['**/a/**/b/**/c/**/d/**', 'has more than 4 stars (** counts as one). Give several shorter globs'],
    ['a/*b*c*d*e', 'has more than 3 stars between two "/". Give several shorter globs'],
    ['{a,b}'.repeat(9), 'has more than 8 braces. Give several shorter globs'],
    ...['a[', 'a]', '{a', '[z-a]', '[]'].map((glob): [string, string] => [
      glob,
      'is not understood: a "[" or "{" may lack its end, or a range such as [a-z] be the wrong way round',
    ]),
  ])('the glob "%s" %s', (glob, why) => {
    const shown = glob.replace('\\\\', '\\');
    expect(refused(`exclude: "${glob}"`)).toEqual([`m.yml:1:10: The glob "${shown}" ${why}.`]);
    expect(refused(`exclude: [a, "${glob}"]`)).toEqual([`m.yml:1:14: The glob "${shown}" ${why}.`]);
  });

  it.each<[string, string]>([
    [
      '(a',
      'The expression "(a" can\'t be read: missing closing ): `(a`. The syntax is that of RE2, which has no look-around ' +
        'and no back-references.',
    ],
    [
      'v(?=0)(?<version>.*)',
      'The expression "v(?=0)(?<version>.*)" can\'t be read: invalid or unsupported Perl syntax: `(?=`. The syntax is ' +
        'that of RE2, which has no look-around and no back-references.',
    ],
    [
      '((a{1000}){1000}){1000}',
      'The expression "((a{1000}){1000}){1000}" can\'t be read: invalid repeat count: `{1000}`. The syntax is that of ' +
        'RE2, which has no look-around and no back-references.',
    ],
    [
      'v(.*)',
      'The expression "v(.*)" does not say where the version is. Put a group named version around it, e.g. ' +
        '"bi_release: (?<version>\\S+)".',
    ],
  ])('the expression %s is refused', (match, message) => {
    expect(refused(`patterns: [{files: a, match: '${match}'}]`)).toEqual([`m.yml:1:30: ${message}`]);
  });

  it.each<[string, string[]]>([
    [
      ' - {name: a, files: a}\n - {name: b, files: b}\n - {name: a, files: c}',
      ['4:11: The name "a" is given to another deployment above. Choose one of its own for each.'],
    ],
    [
      ' - {name: staging, files: a}\n - {name: b, files: b, after: {deployment: stagin}}',
      ['3:44: No deployment of this file has the name "stagin", did you mean "staging"?'],
    ],
    [
      ' - {name: a, files: a, after: {deployment: qwertz}}\n - {name: b, files: b}',
      ['2:44: No deployment of this file has the name "qwertz"; there are "a", "b".'],
    ],
    [
      ' - {name: a, files: a, after: {deployment: a}}',
      ['2:44: The deployment "a" comes after itself, so that it could never move. Take "after" out.'],
    ],
    [
      ' - {name: a, files: a, after: {deployment: b}}\n - {name: b, files: b, after: {deployment: c}}\n' +
        ' - {name: c, files: c, after: {deployment: a}}\n - {name: d, files: d, after: {deployment: a}}',
      [
        '2:44: These deployments wait for each other, so that none could ever move: "a" after "b" after "c" after "a". ' +
          'Take "after" out of one.',
      ],
    ],
    [
      ' - {name: a, files: a}\n - {name: b, files: b, after: {deployment: a, soak: 30m}}\n' +
        ' - {name: c, files: c, after: {deployment: a, soak: 3}}',
      [
        '3:53: The time "30m" is not understood. Give a whole number of hours, days or weeks: "12h", "3d" or "2w".',
        '4:53: "soak" is the number 3; expected a time such as "12h", "3d" or "2w".',
      ],
    ],
  ])('the deployments %j are refused', (deployments, lines) => {
    expect(refused(`deployments:\n${deployments}`)).toEqual(lines.map((line) => `m.yml:${line}`));
  });

  it('hears of everything at once, in the order of the file', () => {
    const text = `lables: [a]
draft: maybe
deployments:
  - name: A
    files: [/x]
  - name: b
    files: b
    after: { deployment: live }
    ignore:
      - 61.2
      - ">60 <58"
  - name: b
    file: c
`;
    expect(refused(text).map((line) => line.slice(0, 60))).toEqual([
      'm.yml:1:1: The key "lables" is not known at the top level, d',
      'm.yml:2:8: "draft" is the text "maybe"; expected true or fal',
      'm.yml:4:11: "name" is the text "A"; expected a name of a-z, ',
      'm.yml:5:13: The glob "/x" is an absolute path. Give it from ',
      'm.yml:8:26: No deployment of this file has the name "live"; ',
      'm.yml:11:9: The range ">60 <58" can match no version that is',
      'm.yml:12:5: "files" is missing or has no value; expected a g',
      'm.yml:12:11: The name "b" is given to another deployment abo',
      'm.yml:13:5: The key "file" is not known in a deployment, did',
    ]);
  });

  it('is told once what an alias repeats', () => {
    const text = 'exclude: &globs [a, /b]\ndeployments:\n  - name: a\n    files: *globs';
    const why = 'is an absolute path. Give it from the folder that is searched, without a "/" in front.';
    expect(refused(text)).toEqual([`m.yml:1:21: The glob "/b" ${why}`]);
  });

  it('is told once what breaks the rest of the file', () => {
    expect(refused('a: '.repeat(50_000))).toHaveLength(10);
  });
});

describe('a hostile file', () => {
  const TOO_MUCH = /^m\.yml:\d+:\d+: The file holds more than 20000 values, or more than 30 inside each other, aliases/;
  const bomb = ['a', 'b', 'c', 'd', 'e', 'f']
    .map((name, level, all) => `${name}: &${name} [${`*${all[level - 1]},`.repeat(9).replaceAll('*undefined', 'x')}]`)
    .join('\n');

  it.each<[string, string, RegExp]>([
    ['of aliases of aliases', bomb, TOO_MUCH],
    ['with an alias that holds itself', 'labels: &a [*a]', TOO_MUCH],
    ['with a merge of itself', 'x: &a {<<: *a}', TOO_MUCH],
    ['with many values', `labels: [${'a,'.repeat(30_000)}]`, TOO_MUCH],
    ['of brackets', '['.repeat(100_000), /^m\.yml:1:\d+: The values are nested too deeply to be read\.$/],
    ['of dashes', '- '.repeat(100_000), /^m\.yml:1:\d+: The values are nested too deeply to be read\.$/],
  ])('%s is refused', (_, text, why) => {
    expect(refused(text)[0]).toMatch(why);
  });
});
