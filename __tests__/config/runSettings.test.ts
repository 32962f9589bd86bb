import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { DEFAULTS, type InputName } from '../../src/config/inputs.ts';
import type { RunSettings } from '../../src/config/runSettings.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { Failure } from '../../src/failure.ts';

type Inputs = Partial<Record<InputName, string>>;

const DOCKER: Inputs = { mode: 'upgrade', platform: 'docker', container: 'metabase' };
const TWO = 'deployments: [{name: a, files: a, platform: docker, container: one}, {name: b, files: b}]';
const COMMANDS = `deployments:
  - {name: a, files: a, platform: command, url: http://a, commands: {stop: [x], start: [x], status: [x], swap: [x, '{tag}']}}`;

const SNAPSHOTS = (more: string) =>
  `deployments: [{name: a, files: a, platform: docker, container: one, backup-command: [snap, '{id}', '{tag}']${more}}]`;

async function run(inputs: Inputs, config?: string): Promise<RunSettings | undefined> {
  const readConfig = async (_root: string, file: string) =>
    config === undefined ? undefined : parseConfigFile(config, file);
  const raw = { ...DEFAULTS, ...inputs };
  return (await parseSettings(raw, { folder: '/checkout', repository: undefined, readConfig })).run;
}

describe('an instance', () => {
  it('is of no matter to the modes that look at files', async () => {
    expect(await run({ mode: 'plan', backup: 'none' })).toBeUndefined();
  });

  it('is given by the inputs alone, with these defaults', async () => {
    expect(await run(DOCKER)).toEqual({
      deployment: 'metabase',
      platform: { kind: 'docker', container: 'metabase' },
      nodes: [],
      timeoutMs: 7_200_000,
      backup: 'stopped',
      backupEachStop: false,
      keep: { newest: 5, days: 14 },
      onFailure: 'rollback',
      requireRehearsal: false,
      strategy: 'auto',
      database: {},
      recipients: [],
    });
  });

  it('is that of the only deployment, or of the one that is named; inputs go first', async () => {
    expect(await run({ mode: 'backup', deployment: 'a' }, TWO)).toMatchObject({
      deployment: 'a',
      platform: { kind: 'docker', container: 'one' },
    });
    expect(await run({ ...DOCKER, deployment: 'b', url: 'http://x/' }, TWO)).toMatchObject({
      deployment: 'b',
      platform: { container: 'metabase' },
      url: 'http://x',
    });
    const database = { 'database-uri': 'postgres://h/m' };
    expect(await run({ mode: 'upgrade', ...database }, COMMANDS)).toMatchObject({
      deployment: 'a',
      url: 'http://a',
      platform: { kind: 'command', commands: { stop: ['x'], swap: ['x', '{tag}'] } },
      database: { uri: 'postgres://h/m' },
    });
    const file =
      'deployments: [{name: a, files: a, platform: systemd, unit: bi, java-home: {8: /opt/8, 11: /opt/11/}, nodes: [b, c]}]';
    const java = '11=/usr/lib/jvm/java-11/\n 21 = /usr/lib/jvm/java-21, 25=/opt/25';
    expect(await run({ mode: 'upgrade', 'java-home': java }, file)).toMatchObject({
      platform: {
        ...{ kind: 'systemd', unit: 'bi.service', jar: undefined },
        javaHomes: { 8: '/opt/8', 11: '/usr/lib/jvm/java-11', 21: '/usr/lib/jvm/java-21', 25: '/opt/25' },
      },
      nodes: ['b', 'c'],
    });
    const compose = { mode: 'upgrade', platform: 'compose', service: 'bi', 'compose-files': 'a.yml\nb.yml' };
    expect((await run(compose))?.platform).toEqual({ kind: 'compose', files: ['a.yml', 'b.yml'], service: 'bi' });
    const azure = 'deployments: [{name: a, files: a, platform: azure-webapp, resource-group: rg, app: bi}]';
    const place = { resourceGroup: 'rg', app: 'bi', subscription: 'Production' };
    expect((await run({ mode: 'upgrade', subscription: 'Production' }, azure))?.platform).toEqual({
      kind: 'azure-webapp',
      ...place,
    });
    expect((await run({ mode: 'upgrade', platform: 'azure-containerapp' }, azure))?.platform).toEqual({
      ...{ kind: 'azure-containerapp', ...place },
      subscription: undefined,
    });
  });

  it.each<[Inputs]>([
    [{ backup: 'none', 'i-have-a-backup': 'true' }],
    [{ mode: 'backup', backup: 'none' }],
    [{ to: 'v0.58.3' }],
    [{ mode: 'rollback', to: '58.3', strategy: 'restore' }],
    [{ 'age-recipients': 'age1x', 'age-identity': 'AGE-SECRET-KEY-1X' }],
    [{ 'age-recipients': 'age1x', 'on-failure': 'leave' }],
    [{ mode: 'backup', 'age-recipients': 'age1x' }],
    [{ 'database-uri': 'postgres://h/m', 'database-user': 'u', 'database-password': 'p' }],
  ])('is taken with %j', async (inputs) => {
    expect(await run({ ...DOCKER, ...inputs })).toBeDefined();
  });

  it.each<[string, Inputs, string | undefined, RegExp]>([
    ['no platform', { mode: 'upgrade' }, undefined, /set "platform" to one of "docker", "compose", /],
    ['no unit', { mode: 'upgrade', platform: 'systemd' }, undefined, /The platform systemd needs the name of the unit/],
    [
      'a Java without a home',
      { mode: 'upgrade', platform: 'systemd', unit: 'a@b.service', 'java-home': '11:/opt' },
      undefined,
      /"11:\/opt" is no major with a folder/,
    ],
    ['no container', { mode: 'upgrade', platform: 'docker' }, undefined, /set "container"/],
    ['no service', { mode: 'upgrade', platform: 'compose' }, undefined, /set "service"/],
    ['no app', { mode: 'upgrade', platform: 'azure-webapp', app: 'bi' }, undefined, /set "resource-group" and "app"/],
    ['no commands', { mode: 'upgrade', platform: 'command' }, undefined, /needs "commands" in the deployment/],
    ['no database', { mode: 'upgrade' }, COMMANDS, /give its database by "database-uri"/],
    ['several deployments', DOCKER, TWO, /There are several deployments: .* one of a, b\./],
    ['another deployment', { ...DOCKER, deployment: 'c' }, TWO, /"c" is not known/],
    ['a name that leads elsewhere', { ...DOCKER, deployment: '../x' }, undefined, /must be of a-z/],
    ['no backup', { ...DOCKER, backup: 'none' }, undefined, /"i-have-a-backup: true" as well/],
    [
      'a contradiction',
      { ...DOCKER, backup: 'none', 'i-have-a-backup': 'true', 'backup-each-stop': 'true' },
      undefined,
      /contradict/,
    ],
    ['a URI and its parts', { ...DOCKER, 'database-uri': 'x', 'database-host': 'h' }, undefined, /or the URI\.$/],
    ['unreadable backups', { ...DOCKER, 'age-recipients': 'age1x' }, undefined, /Give "age-identity" too/],
    ['a strategy to go forward', { ...DOCKER, strategy: 'restore' }, undefined, /for the mode rollback alone/],
    [
      'a version to back up',
      { ...DOCKER, mode: 'backup', to: 'v0.58.3' },
      undefined,
      /for the modes upgrade, rollback and rehearse/,
    ],
    [
      'a rehearsal to go back',
      { ...DOCKER, mode: 'rollback', 'require-rehearsal': 'true' },
      undefined,
      /for the mode upgrade alone/,
    ],
    ['a major', { ...DOCKER, to: '58' }, undefined, /give one version, e\.g\. "v0\.58\.3"/],
    ['a time without a unit', { ...DOCKER, timeout: '30' }, undefined, /must be a time such as 30m or 2h/],
    ['a relative folder', { ...DOCKER, 'backup-dir': 'here' }, undefined, /must be an absolute path/],
    ['nothing kept', { ...DOCKER, keep: '0' }, undefined, /must be at least 1/],
    ['another backup', { ...DOCKER, backup: 'maybe' }, undefined, /"stopped" or "running" or "none"/],
    ['backups that nothing restores', { mode: 'upgrade' }, SNAPSHOTS(''), /Give "restore-command" too/],
    [
      'dumps to encrypt that are never made',
      { mode: 'backup', 'age-recipients': 'age1x' },
      SNAPSHOTS(''),
      /"age-recipients" encrypts dumps, and "backup-command" makes none/,
    ],
    [
      'a way back from nowhere',
      { mode: 'upgrade' },
      SNAPSHOTS('').replace('backup-command', 'restore-command'),
      /"restore-command" is of no use without "backup-command"/,
    ],
    [
      'a place that a backup-command can not know',
      { mode: 'upgrade' },
      SNAPSHOTS('').replace('{tag}', '{backup}'),
      /"\{backup\}" is not known here; there are \{id\}, \{deployment\}, \{tag\}, \{edition\}\./,
    ],
    ['a login in the address', { ...DOCKER, url: 'http://u:hidden@x' }, undefined, /^(?!.*hidden).*holds a user name/],
  ])('is refused with %s', async (_name, inputs, config, message) => {
    const failure = await run(inputs, config).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).message).toMatch(message);
    expect((failure as Failure).exitCode).toBe(2);
  });

  it('has commands of its own for backups', async () => {
    const more = ", restore-command: [restore, '{backup}'], forget-command: [forget, '{backup}', '{id}']";
    expect((await run({ mode: 'upgrade' }, SNAPSHOTS(more)))?.backupCommands).toEqual({
      backup: ['snap', '{id}', '{tag}'],
      restore: ['restore', '{backup}'],
      forget: ['forget', '{backup}', '{id}'],
    });
    expect((await run({ mode: 'backup' }, SNAPSHOTS('')))?.backupCommands).toEqual({
      backup: ['snap', '{id}', '{tag}'],
    });
    expect(await run({ mode: 'upgrade', 'on-failure': 'leave' }, SNAPSHOTS(''))).toBeDefined();
  });

  it('is refused with everything that is wrong at once', async () => {
    const failure = await run({ mode: 'upgrade', backup: 'none', to: '58' }).catch((error: Error) => error.message);
    expect(String(failure).split('\n')).toHaveLength(3);
  });
});
