import { describe, expect, it } from 'vitest';
import { dangersOf, notesOf } from '../../../src/platforms/systemd/dangers.ts';
import { javaAdvice } from '../../../src/platforms/systemd/javas.ts';
import type { Launch } from '../../../src/platforms/systemd/launch.ts';
import type { Unit } from '../../../src/platforms/systemd/unit.ts';
import { buildOf } from '../../upgrade/world.ts';

const unit = (set: Unit['set'] = {}, changes: Partial<Unit> = {}, type = 'simple'): Unit => ({
  name: 'metabase.service',
  state: {
    load: 'loaded',
    active: 'active',
    sub: 'running',
    type,
    lastStart: '1',
    exitCode: 0,
    jobWaits: false,
    assertion: '',
  },
  set: { KillMode: 'control-group', NeedDaemonReload: 'no', Transient: 'no', ...set },
  commands: [['/usr/bin/java', '-jar', '/srv/mb.jar']],
  stopCommands: [],
  environment: [],
  environmentFiles: [],
  unsetEnvironment: [],
  ...changes,
});
const launch = (changes: Partial<Launch> = {}): Launch => ({
  ...{ java: '/usr/bin/java', jar: '/srv/mb.jar', options: [], by: 'unit', environment: {}, folder: '/', unread: [] },
  ...changes,
});

describe('a unit that would harm a run', () => {
  it.each<[string, Unit, string]>([
    ['a script whose Java goes on', unit({ KillMode: 'process' }), 'With KillMode=process'],
    ['nothing is ended', unit({ KillMode: 'none' }), 'With KillMode=none'],
    [
      'a command that kills',
      unit({}, { stopCommands: [['/bin/kill', '-9', '$MAINPID']] }),
      'stopped by a command that kills',
    ],
    [
      'a shell that kills',
      unit({}, { stopCommands: [['/bin/sh', '-c', 'kill $MAINPID -KILL']] }),
      'stopped by a command that kills',
    ],
    ['files that were not read', unit({ NeedDaemonReload: 'yes' }), 'systemd has not read them'],
    ['one that is gone when it stops', unit({ Transient: 'yes' }), 'made by systemd-run'],
    ['another root', unit({ RootDirectory: '/srv/root' }), 'runs in another root (/srv/root)'],
    ['one that ends by itself', unit({}, {}, 'oneshot'), 'of the type oneshot'],
    ['two commands', unit({}, { commands: [['/a'], ['/b']] }), 'has 2 commands to start'],
  ])('%s', (_, given, told) => {
    expect(dangersOf(given)).toEqual([expect.stringContaining(told)]);
  });

  it('none of it', () => {
    const gentle = unit({}, { stopCommands: [['/bin/kill', '-TERM', '$MAINPID']] });
    expect(dangersOf(gentle)).toEqual([]);
    expect(notesOf(gentle, launch({ unread: ['TODAY'] }))).toEqual([]);
  });

  it('what else there is to know', () => {
    const set = { RequiredBy: 'nginx.service', BoundBy: 'a.service', TriggeredBy: 'metabase.socket' };
    expect(notesOf(unit(set), launch({ unread: ['MB_DB_PASS', 'TODAY'] }))).toEqual([
      expect.stringContaining('nginx.service, a.service stop together with metabase.service'),
      expect.stringContaining('metabase.socket starts metabase.service'),
      expect.stringContaining('sets MB_DB_PASS by a command'),
    ]);
  });
});

describe('what the documentation asks of Java', () => {
  const OPENS = ['--add-opens', 'java.base/java.nio=ALL-UNNAMED'];
  it.each<[string, number, Partial<Launch>, string[]]>([
    ['v0.55.1', 21, {}, []],
    ['v0.58.3', 21, {}, ['v0.58.3 starts Java with --add-opens']],
    ['v0.58.3', 21, { options: OPENS }, []],
    ['v0.58.3', 21, { environment: { JAVA_TOOL_OPTIONS: OPENS.join('=') } }, []],
    ['v0.60.2', 21, { options: OPENS }, ['asks for Java 25, and it will run on 21']],
    ['v0.60.2', 25, { options: OPENS }, []],
  ])('%s on %i with %j', (tag, own, changes, told) => {
    const advice = javaAdvice(buildOf(tag), own, {}, launch(changes));
    expect(advice).toEqual(told.map((text) => expect.stringContaining(text)));
  });
});
