/** The unit and the environment of a scratch instance, before systemd sees them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../../src/gateways/files.ts';
import { parseEnvironmentFile, printEnvironmentFile } from '../../../src/platforms/systemd/environmentFile.ts';
import type { UnitInstance } from '../../../src/platforms/systemd/instance.ts';
import type { Launch } from '../../../src/platforms/systemd/launch.ts';
import { scratchCommands } from '../../../src/platforms/systemd/rights.ts';
import { type ScratchStart, scratchFiles } from '../../../src/platforms/systemd/scratch/scratchFiles.ts';
import { scratchOptions, scratchOptionsText } from '../../../src/platforms/systemd/scratch/scratchOptions.ts';
import { settingsOf } from '../../../src/platforms/systemd/settings.ts';
import type { Unit } from '../../../src/platforms/systemd/unit.ts';
import { buildOf } from '../../upgrade/world.ts';

const FORMER = buildOf('v0.58.3');
const NEXT = buildOf('v0.60.2');
const SECRET = 'nobody $may "read" this';
const COPY = {
  MB_DB_TYPE: 'postgres',
  MB_DB_HOST: 'db',
  MB_DB_DBNAME: 'metabase_rehearsal_1a2b3c',
  MB_DB_PASS: SECRET,
};

interface Given {
  readonly launch?: Partial<Launch>;
  readonly set?: Unit['set'];
  readonly drivers?: readonly string[];
  readonly start?: Partial<ScratchStart>;
  readonly javaHomes?: Readonly<Record<number, string>>;
}

/** Lines of the unit, and the environment as systemd reads it. */
async function made({ launch: changes = {}, set = {}, drivers = [], start = {}, javaHomes = {} }: Given = {}) {
  const launch = {
    ...{ java: '/usr/bin/java', jar: '/srv/mb.jar', options: [], by: 'unit' as const, unread: [] },
    ...{
      environment: { MB_DB_HOST: 'live', MB_DB_PASS: SECRET, MB_JETTY_PORT: '80' },
      folder: '/srv/data',
      ...changes,
    },
  };
  const instance = {
    unit: { name: 'metabase.service', set: { User: 'metabase', ...set } },
    launch,
    settings: settingsOf(launch.environment, launch.options, launch.folder),
    place: { unit: 'metabase.service', jar: launch.jar, staging: '/state', user: { uid: 0, gid: 0 } },
    build: FORMER,
  } as unknown as UnitInstance;
  const list = async (folder: string) => {
    expect(folder).toBe('/srv/data/plugins');
    return drivers.map((name) => ({ name }));
  };
  const told = {
    run: 'r-1',
    build: NEXT,
    database: COPY,
    port: 4711,
    environmentFile: '/state/e',
    ownJava: 21,
    ...start,
  };
  const options = { unit: 'metabase.service', javaHomes, jar: undefined, downloadsUrl: '', installed: undefined };
  const { unit, environment } = await scratchFiles(instance, told, options, { files: { list } as unknown as Files });
  return { lines: unit.trimEnd().split('\n'), unit, environment: parseEnvironmentFile(environment) };
}

/** Words of `ExecStart=` with their variables filled in, as systemd does. */
async function wordsOf(given: Given): Promise<readonly string[]> {
  const { lines, environment } = await made(given);
  const line = lines.find((one) => one.startsWith('ExecStart='))?.slice('ExecStart='.length) ?? '';
  const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word);
  return words.map((word) => environment[/^\$\{(\w+)\}$/.exec(word)?.[1] ?? ''] ?? word);
}

describe('the unit of a scratch instance', () => {
  it('runs once, as the same user, and writes to nothing but what is its own', async () => {
    const { lines } = await made({ set: { MemoryMax: '2147483648', CPUWeight: '[not set]', MemoryHigh: 'infinity' } });
    expect(lines).toEqual([
      '# Made by metabase-upgrade for a rehearsal, and removed at its end.',
      '[Unit]',
      'Description=Rehearsal r-1 of metabase.service',
      'StartLimitIntervalSec=0',
      '[Service]',
      'User=metabase',
      'MemoryMax=2147483648',
      'EnvironmentFile=/state/e',
      'PrivateTmp=yes',
      'ProtectSystem=strict',
      'WorkingDirectory=/tmp',
      'ExecStartPre=/bin/mkdir /tmp/plugins',
      'ExecStart="/usr/bin/java" "-jar" "/srv/metabase-upgrade/v0.60.2.jar"',
      'Restart=no',
      'SuccessExitStatus=143',
      'TimeoutStopSec=20',
    ]);
  });

  it.each<[string, Unit['set'], string]>([
    ['half a processor', { CPUQuotaPerSecUSec: '500ms' }, 'CPUQuota=50%'],
    ['one and a half', { CPUQuotaPerSecUSec: '1.500000s' }, 'CPUQuota=150%'],
    ['a group', { Group: 'bi', SupplementaryGroups: 'a b' }, 'Group=bi'],
    ['a user of the moment', { DynamicUser: 'yes' }, 'DynamicUser=yes'],
  ])('has %s of the live one', async (_, set, line) => {
    expect((await made({ set })).lines).toContain(line);
  });

  it('runs the JAR that is in place for the version that runs', async () => {
    expect(await wordsOf({ start: { build: FORMER } })).toEqual(['/usr/bin/java', '-jar', '/srv/mb.jar']);
  });

  it('has the Java that an upgrade would choose', async () => {
    const homes = { javaHomes: { 21: '/opt/java 21%' }, start: { ownJava: 11 } };
    expect((await wordsOf(homes))[0]).toBe('/opt/java 21%%/bin/java');
    await expect(made({ start: { ownJava: 11 } })).rejects.toThrow('No Java is known on which v0.60.2 runs.');
  });

  it('shows no option, and hands each of them over as one word', async () => {
    const options = ['-Xmx1g', `-Djavax.net.ssl.trustStorePassword=${SECRET}`, `-DMB_DB_PASS=${SECRET}`, ''];
    expect((await made({ launch: { options } })).unit).not.toContain('read');
    expect(await wordsOf({ launch: { options } })).toEqual([
      ...['/usr/bin/java', '-Xmx1g', `-Djavax.net.ssl.trustStorePassword=${SECRET}`],
      ...['-jar', '/srv/metabase-upgrade/v0.60.2.jar'],
    ]);
  });

  it('has copies of the drivers that Metabase does not bring along', async () => {
    const { lines } = await made({ drivers: ['my driver.jar', 'mongo.metabase-driver.jar'] });
    const copied = 'ExecStartPre="/bin/cp" "--" "/srv/data/plugins/my driver.jar" "/tmp/plugins"';
    expect(lines.filter((line) => line.startsWith('ExecStartPre'))).toEqual([
      'ExecStartPre=/bin/mkdir /tmp/plugins',
      copied,
    ]);
  });

  it('sees its H2 file, and what lies in a folder that it has one of its own for', async () => {
    const database = { MB_DB_TYPE: 'h2', MB_DB_FILE: '/root/state/r-1/metabase.db' };
    const { lines, environment } = await made({ start: { database }, launch: { jar: '/tmp/a b/mb.jar' } });
    expect(lines.filter((line) => line.startsWith('Bind'))).toEqual([
      'BindReadOnlyPaths="/tmp/a b/metabase-upgrade/v0.60.2.jar"',
      'BindPaths="/root/state/r-1":/tmp/h2',
    ]);
    expect(environment).toMatchObject({ MB_DB_TYPE: 'h2', MB_DB_FILE: '/tmp/h2/metabase.db' });
  });
});

describe('the environment of a scratch instance', () => {
  it('is that of the live one on the copy, with a port of its own', async () => {
    const environment = {
      ...{ MB_DB_HOST: 'live', MB_ENCRYPTION_SECRET_KEY: SECRET, MB_JETTY_SSL: 'true', LANG: 'C' },
      ...{ LOG4J_CONFIGURATION_FILE: '/srv/log4j2.xml', JAVA_TOOL_OPTIONS: '-Xss1m -javaagent:/srv/a.jar=9404' },
    };
    const options = ['-Dmb.site.name=Ours', '-DMB_DB_HOST=elsewhere'];
    expect((await made({ launch: { environment, options } })).environment).toEqual({
      ...COPY,
      ...{ MB_DISABLE_SCHEDULER: 'true', MB_EMAIL_SMTP_HOST: 'rehearsal.invalid' },
      ...{ MB_ANON_TRACKING_ENABLED: 'false', MB_CHECK_FOR_UPDATES: 'false' },
      ...{ MB_JETTY_HOST: '127.0.0.1', MB_JETTY_PORT: '4711', MB_JETTY_SSL: 'false', MB_PLUGINS_DIR: '/tmp/plugins' },
      ...{ MB_ENCRYPTION_SECRET_KEY: SECRET, LANG: 'C', JAVA_TOOL_OPTIONS: '-Xss1m', MB_SITE_NAME: 'Ours' },
    });
  });

  it('is read by systemd as it was written', () => {
    const values = fc.dictionary(fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,9}$/), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(values, (variables) => {
        expect(parseEnvironmentFile(printEnvironmentFile(variables))).toEqual({ ...variables });
      }),
    );
  });
});

describe('options of Java', () => {
  it.each([
    '-Dcom.sun.management.jmxremote.port=9010',
    '-javaagent:/srv/exporter.jar=9404',
    '-agentlib:jdwp=transport=dt_socket,server=y,address=5005',
    '-Xlog:gc*:file=/var/log/metabase/gc.log',
    '-Xloggc:/var/log/metabase/gc.log',
    '-XX:HeapDumpPath=/srv/data',
    '-Dlog4j2.configurationFile=file:/srv/log4j2.xml',
    '-Djava.io.tmpdir=/srv/tmp',
  ])('%s is of the live instance alone', (option) => {
    expect(scratchOptions(['-Xmx1g', option])).toEqual(['-Xmx1g']);
    expect(scratchOptionsText(`-Xmx1g ${option}`)).toBe('-Xmx1g');
  });

  it.each(['-Xmx2g', '-XX:+UseG1GC', '-XX:MaxRAMPercentage=70', '--add-opens', '-Dfile.encoding=UTF-8', '-server'])(
    '%s is of both',
    (option) => {
      expect(scratchOptions([option])).toEqual([option]);
    },
  );
});

it('the commands of a rehearsal are the same for every run', () => {
  const place = { unit: 'metabase.service', jar: '/srv/mb.jar', staging: '/s', user: { uid: 1, gid: 1 } };
  const name = 'metabase-upgrade-rehearsal-metabase.service';
  expect(scratchCommands(place)).toEqual({
    make: ['install', '-m', '0644', '-T', `/s/${name}`, `/run/systemd/system/${name}`],
    tell: ['install', '-m', '0600', '-T', `/s/${name}.env`, `/run/systemd/system/${name}.env`],
    start: ['systemctl', 'start', name],
    stop: ['systemctl', 'stop', name],
    forget: ['systemctl', 'reset-failed', name],
    remove: ['rm', '-f', `/run/systemd/system/${name}.env`, `/run/systemd/system/${name}`],
  });
});
