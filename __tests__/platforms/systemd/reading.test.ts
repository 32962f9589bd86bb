/** What systemd says, and the files that it reads itself: pure parsers, as tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandArguments, printArguments } from '../../../src/platforms/systemd/arguments.ts';
import { busPathOf, commandsOf, filesOf, textsOf } from '../../../src/platforms/systemd/busctl.ts';
import { parseEnvironmentFile } from '../../../src/platforms/systemd/environmentFile.ts';
import { parseJavaVersion } from '../../../src/platforms/systemd/javaVersion.ts';
import { isForeign } from '../../../src/platforms/systemd/plugins.ts';
import { processState } from '../../../src/platforms/systemd/processState.ts';
import { messagesSince } from '../../../src/platforms/systemd/recentLog.ts';
import { parseShown, type UnitState } from '../../../src/platforms/systemd/unit.ts';

describe('busctl get-property', () => {
  it('has commands word for word', () => {
    const line =
      'a(sasbttttuii) 2 "/usr/bin/java" 4 "/usr/bin/java" "-Da=b c" "-jar" "/opt/meta base/metabase.jar" false 0 0 0 0 0 0 0 ' +
      '"/bin/true" 1 "true" true 1 2 3 4 5 6 7';
    expect(commandsOf(line)).toEqual([
      ['/usr/bin/java', '-Da=b c', '-jar', '/opt/meta base/metabase.jar'],
      ['/bin/true'],
    ]);
    expect(commandsOf('a(sasbttttuii) 0')).toEqual([]);
  });

  it.each([
    ['as 3 "MB_X=a b" "MB_Y=c" "MB_Z=\\303\\274\\"q"', ['MB_X=a b', 'MB_Y=c', 'MB_Z=ü"q']],
    ['as 2 "A=1\\n2\\tx" "B=\\\\ \\001"', ['A=1\n2\tx', 'B=\\ \u0001']],
    ['as 0', []],
  ])('%s', (line, wanted) => {
    expect(textsOf(line)).toEqual(wanted);
  });

  it('tells which files may be missing', () => {
    expect(filesOf('a(sb) 2 "/etc/mb/env" false "/etc/mb/true" true')).toEqual([
      { path: '/etc/mb/env', optional: false },
      { path: '/etc/mb/true', optional: true },
    ]);
  });

  it.each([
    ['metabase.service', 'metabase_2eservice'],
    ['metabase@bi-1.service', 'metabase_40bi_2d1_2eservice'],
    ['2nd.service', '_32nd_2eservice'],
  ])('the path of %s', (unit, label) => {
    expect(busPathOf(unit)).toBe(`/org/freedesktop/systemd1/unit/${label}`);
  });
});

describe('a file of EnvironmentFile=', () => {
  it.each<[string, string, Record<string, string>]>([
    ['plain lines', 'A=1\nB=two words\n', { A: '1', B: 'two words' }],
    ['comments', '# A=1\n;B=2\nC=3 # no comment\n', { C: '3 # no comment' }],
    ['blanks around', '  A = 1 \t\nB=\n', { A: '1', B: '' }],
    ['quotes', `A="x y "\nB='$Z "q"'\nC="a" "b"\n`, { A: 'x y ', B: '$Z "q"', C: 'ab' }],
    ['quotes in the middle', 'A=p"q"r\nB=a\'b\n', { A: 'p"q"r', B: "a'b" }],
    ['escapes', 'A=a\\ b\\\nc\nB="q\\"s\\$t\\n"\n', { A: 'a bc', B: 'q"s$t\\n' }],
    ['dollars and per cents', 'A=$B ${C} 100%\n', { A: '$B ${C} 100%' }],
    ['a value of several lines', 'A="one\ntwo"\nB=3\n', { A: 'one\ntwo', B: '3' }],
    ['no newline at the end', 'A="1"', { A: '1' }],
    ['what is no assignment', 'nothing\nexport A=1\nB=2\n', { B: '2' }],
    ['the last one counts', 'A=1\nA=2\n', { A: '2' }],
    [
      'a path with colons and equals',
      'MB_DB_CONNECTION_URI=postgres://h:5/d?user=u&password=p%40=\n',
      { MB_DB_CONNECTION_URI: 'postgres://h:5/d?user=u&password=p%40=' },
    ],
    ['lines of Windows', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
  ])('%s', (_, text, wanted) => {
    expect(parseEnvironmentFile(text)).toEqual(wanted);
  });

  it('any value is read back from single quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(!value.includes("'"));
        expect(parseEnvironmentFile(`A='${value}'\n`)).toEqual({ A: value });
      }),
    );
  });
});

describe('arguments', () => {
  const environment = { ONE: "two words 'of three'", EMPTY: '', HOME_OF: '/opt/java' };
  it.each<[readonly string[], readonly string[]]>([
    [['$ONE'], ['two', 'words', 'of three']],
    [['${ONE}'], ["two words 'of three'"]],
    [
      ['${HOME_OF}/bin/java', '-jar'],
      ['/opt/java/bin/java', '-jar'],
    ],
    [['$EMPTY', '$NONE', 'x'], ['x']],
    [
      ['a$$b', 'a$ONE', '100%'],
      ['a$b', 'a$ONE', '100%'],
    ],
  ])('%j', (words, wanted) => {
    expect(expandArguments(words, environment)).toEqual(wanted);
  });

  it('are written so that blanks, quotes and per cents stay what they are', () => {
    expect(printArguments(['/usr/bin/java', '$OPTS', 'a "b" \\ 5%'])).toBe(
      '"/usr/bin/java" "$OPTS" "a \\"b\\" \\\\ 5%%"',
    );
  });
});

describe('java -version', () => {
  it.each([
    ['openjdk version "17.0.17" 2025-10-21', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "11.0.25" 2024-10-15', 11],
    ['Error: could not open', undefined],
  ])('%s', (output, wanted) => {
    expect(parseJavaVersion(output)).toBe(wanted);
  });
});

describe('the state of a unit', () => {
  const state = (active: string, sub: string, more: Partial<UnitState> = {}): UnitState => ({
    ...{ load: 'loaded', active, sub, type: 'simple', lastStart: '7', exitCode: 143, jobWaits: false, assertion: '' },
    ...more,
  });
  it.each<[UnitState, string | undefined, unknown]>([
    [state('active', 'running'), undefined, { state: 'running' }],
    [state('active', 'exited', { exitCode: 0 }), undefined, { state: 'stopped', exitCode: 0 }],
    [state('activating', 'start-pre'), undefined, { state: 'running' }],
    [state('activating', 'auto-restart', { exitCode: 1 }), undefined, { state: 'restarting', exitCode: 1 }],
    [state('activating', 'auto-restart-queued'), undefined, { state: 'restarting', exitCode: 143 }],
    [state('deactivating', 'stop-sigterm'), undefined, { state: 'running' }],
    [state('reloading', 'reload'), undefined, { state: 'running' }],
    [state('failed', 'failed'), undefined, { state: 'stopped', exitCode: 143 }],
    [state('failed', 'failed'), '7', { state: 'stopped' }],
    [state('failed', 'failed', { lastStart: '8', exitCode: 1 }), '7', { state: 'stopped', exitCode: 1 }],
    [state('inactive', 'dead', { lastStart: '0', exitCode: 0 }), '0', { state: 'stopped' }],
    [state('inactive', 'dead', { load: 'not-found' }), undefined, { state: 'absent' }],
  ])('%j after %s', (unit, placedAfter, wanted) => {
    expect(processState(unit, placedAfter)).toEqual(wanted);
  });

  it('has values with equals signs', () => {
    expect(parseShown('Id=a.service\nDescription=x=y\nJob=\n')).toEqual({
      Id: 'a.service',
      Description: 'x=y',
      Job: '',
    });
  });
});

it('of a journal only what was written since then counts, with lines that belong together', () => {
  const text =
    '1782742122.100000 vm java[47]: old\n1782742123.500000 vm java[47]: new: a\n   second line\n1782742124.0 vm systemd[1]: Stopped.\n';
  expect(messagesSince(text, new Date(1782742123_000))).toBe('new: a\nsecond line\nStopped.');
});

it.each([
  ['snowflake.metabase-driver.jar', false],
  ['duckdb.metabase-driver.jar', true],
  ['ojdbc8.jar', true],
  ['notes.txt', false],
])('the plugin %s is of others: %s', (name, foreign) => {
  expect(isForeign(name)).toBe(foreign);
});
