/** How people start Metabase: the first line of the unit, and the scripts behind it. */
import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../../src/platforms/systemd/elsewhere.ts';
import { findLaunch, otherWords } from '../../../src/platforms/systemd/launch.ts';
import { environmentOf, settingsOf, urlOf } from '../../../src/platforms/systemd/settings.ts';
import type { Unit } from '../../../src/platforms/systemd/unit.ts';

interface Case {
  readonly what: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly found: readonly [java: string, jar: string, by: 'unit' | 'script'];
}

const CASES: readonly Case[] = [
  {
    what: 'the unit of the documentation',
    words: ['/usr/bin/java', '--add-opens', 'java.base/java.nio=ALL-UNNAMED', '-jar', '/var/metabase/metabase.jar'],
    found: ['/usr/bin/java', '/var/metabase/metabase.jar', 'unit'],
  },
  {
    what: 'a relative JAR in the working directory',
    words: ['/usr/bin/java', '-Xmx2g', '-jar', 'metabase.jar'],
    folder: '/opt/metabase/',
    found: ['/usr/bin/java', '/opt/metabase/metabase.jar', 'unit'],
  },
  {
    what: 'a Java and options from variables',
    words: ['${JAVA_HOME}/bin/java', '$JAVA_OPTS', '-jar', '${METABASE_JAR}'],
    environment: { JAVA_HOME: '/opt/jdk', JAVA_OPTS: '-Xmx1g -Dx=y', METABASE_JAR: '/srv/mb.jar' },
    found: ['/opt/jdk/bin/java', '/srv/mb.jar', 'unit'],
  },
  {
    what: 'a program in front',
    words: ['/usr/bin/nice', '-n', '5', '/usr/bin/java', '-jar', '/srv/mb.jar'],
    found: ['/usr/bin/java', '/srv/mb.jar', 'unit'],
  },
  {
    what: 'everything in one variable',
    words: ['/usr/bin/java', '$ARGS'],
    environment: { ARGS: '-Xmx1g -jar /srv/mb.jar' },
    found: ['/usr/bin/java', '/srv/mb.jar', 'script'],
  },
  {
    what: 'a shell with its text',
    words: ['/bin/sh', '-c', 'exec java $JAVA_OPTS -jar /srv/mb.jar >> /var/log/mb.log 2>&1'],
    environment: { JAVA_OPTS: '-Xmx1g' },
    found: ['java', '/srv/mb.jar', 'script'],
  },
  {
    what: 'a script with variables of its own',
    words: ['/opt/mb/start.sh'],
    files: {
      '/opt/mb/start.sh':
        '#!/bin/bash\n# starts it\nset -e\nexport JAVA_HOME=/usr/lib/jvm/java-11\nJAR="${METABASE_JAR:-/opt/mb/metabase.jar}"\n' +
        'cd /opt/mb\nexec "$JAVA_HOME/bin/java" \\\n  -Xmx2g -Dmb.db.type=postgres \\\n  -jar "$JAR" "$@"\n',
    },
    found: ['/usr/lib/jvm/java-11/bin/java', '/opt/mb/metabase.jar', 'script'],
  },
  {
    what: 'a script that reads a file and changes the folder',
    words: ['/bin/bash', '/opt/mb/run'],
    files: {
      '/opt/mb/run': '. /etc/default/metabase\ncd "$MB_HOME" && java -jar ./metabase.jar\n',
      '/etc/default/metabase': "MB_HOME='/home/mb'\nexport MB_DB_PASS=$(cat /run/secret)\n",
    },
    found: ['java', '/home/mb/metabase.jar', 'script'],
  },
];

describe('Java and JAR', () => {
  it.each(CASES)('$what', async ({ words, environment = {}, folder = '/', files = {}, found }) => {
    const launch = await findLaunch({ words, environment, folder, jar: undefined }, async (path) => files[path]);
    expect([launch.java, launch.jar, launch.by]).toEqual(found);
  });

  it('what a script sets counts, and what it runs is not known', async () => {
    const [last] = CASES.slice(-1) as [Case];
    const launch = await findLaunch(
      { words: last.words, environment: { A: '1' }, folder: '/', jar: undefined },
      async (path) => last.files?.[path],
    );
    expect(launch.environment).toMatchObject({ A: '1', MB_HOME: '/home/mb' });
    expect(launch.unread).toEqual(['MB_DB_PASS']);
    expect(launch.folder).toBe('/home/mb');
  });

  it('are asked for when nothing tells', async () => {
    const start = { words: ['/opt/mb/start'], environment: { JAVA_HOME: '/opt/jdk' }, folder: '/' };
    const binary = async () => '\u007fELF';
    await expect(findLaunch({ ...start, jar: undefined }, binary)).rejects.toThrow('Give its path by the input "jar"');
    expect(await findLaunch({ ...start, jar: '/opt/mb/mb.jar' }, binary)).toMatchObject({
      java: '/opt/jdk/bin/java',
      jar: '/opt/mb/mb.jar',
      by: 'script',
    });
  });

  it('are changed in the words of the unit without their variables', () => {
    const words = ['/usr/bin/nice', '/usr/bin/java', '$OPTS', '-jar', '/srv/a.jar', 'x'];
    expect(otherWords(words, '/opt/21/bin/java', '/srv/$b.jar', ['migrate', 'down'])).toEqual([
      ...['/usr/bin/nice', '/opt/21/bin/java', '$OPTS', '-jar', '/srv/$$b.jar', 'migrate', 'down'],
    ]);
  });
});

const unitOf = (words: readonly string[], set: Unit['set'] = {}): Unit => ({
  name: 'metabase.service',
  state: {
    load: 'loaded',
    active: 'active',
    sub: 'running',
    type: 'simple',
    lastStart: '1',
    exitCode: 0,
    jobWaits: false,
    assertion: '',
  },
  set,
  commands: [words],
  stopCommands: [],
  environment: ['A=1', 'B=b=b', 'C=3'],
  environmentFiles: [
    { path: '/etc/mb', optional: false },
    { path: '/etc/none', optional: true },
  ],
  unsetEnvironment: ['C', 'B=other'],
});

describe('a unit without a JAR', () => {
  it.each<[string, Unit, string | undefined]>([
    [
      'docker run',
      unitOf(['/usr/bin/docker', 'run', '--rm', '--name', 'mb', 'metabase/metabase:v0.58.3']),
      'makes a container with "docker run" (mb)',
    ],
    [
      'docker start',
      unitOf(['/usr/bin/docker', 'start', '-a', 'metabase']),
      'use the platform docker with "container: metabase"',
    ],
    ['compose', unitOf(['/usr/bin/docker', 'compose', 'up']), 'use the platform compose'],
    ['docker-compose', unitOf(['/usr/local/bin/docker-compose', '-f', 'x', 'up']), 'use the platform compose'],
    ['podman', unitOf(['/usr/bin/podman', 'run', '--name=mb', 'x']), 'makes a container with "podman run" (mb)'],
    ['env docker', unitOf(['/usr/bin/env', 'docker', 'run', 'x']), 'makes a container with "docker run"'],
    [
      'Quadlet',
      unitOf(['/usr/bin/podman', 'run', 'x'], {
        SourcePath: '/etc/containers/systemd/mb.container',
        FragmentPath: '/run/systemd/generator/mb.service',
      }),
      'made by Podman Quadlet from /etc/containers/systemd/mb.container',
    ],
    ['a JAR', unitOf(['/usr/bin/java', '-jar', '/srv/docker/mb.jar']), undefined],
  ])('%s', (_, unit, wanted) => {
    if (wanted === undefined) expect(elsewhere(unit)).toBeUndefined();
    else expect(elsewhere(unit)?.message).toContain(wanted);
  });
});

describe('settings', () => {
  it('are those of the unit, then of its files, without what is unset', async () => {
    const unit = unitOf([]);
    const files: Record<string, string> = { '/etc/mb': 'A=2\nD=4\n' };
    expect(await environmentOf(unit, async (path) => files[path])).toEqual({ A: '2', B: 'b=b', D: '4' });
    await expect(environmentOf(unit, async () => undefined)).rejects.toThrow(
      'reads /etc/mb (EnvironmentFile=), and there is no such file',
    );
  });

  it.each<[Record<string, string>, string[], Record<string, string>]>([
    [{}, [], { MB_DB_FILE: '/data/metabase.db' }],
    [{ MB_DB_FILE: './x.db' }, [], { MB_DB_FILE: '/data/x.db' }],
    [{ MB_DB_TYPE: 'postgres' }, [], { MB_DB_TYPE: 'postgres' }],
    [
      { MB_DB_TYPE: 'h2' },
      ['-Dmb.db.type=postgres', '-DMB_DB_HOST=h', '-Xmx1g'],
      { MB_DB_TYPE: 'postgres', MB_DB_HOST: 'h' },
    ],
    [{ MB_DB_CONNECTION_URI: 'postgres://h/d' }, [], { MB_DB_CONNECTION_URI: 'postgres://h/d' }],
  ])('%j with %j', (environment, options, wanted) => {
    expect(settingsOf(environment, options, '/data/')).toEqual(wanted);
  });

  it.each([
    [{}, 'http://127.0.0.1:3000'],
    [{ MB_JETTY_HOST: '0.0.0.0', MB_JETTY_PORT: ' 3100 ' }, 'http://127.0.0.1:3100'],
    [{ MB_JETTY_HOST: '10.0.0.5' }, 'http://10.0.0.5:3000'],
    [{ MB_JETTY_HOST: '::1' }, 'http://[::1]:3000'],
    [{ MB_JETTY_SSL: 'true' }, undefined],
  ] as const)('%j answers at %s', (settings, url) => {
    expect(urlOf(settings)).toBe(url);
  });
});
