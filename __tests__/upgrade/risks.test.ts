import { describe, expect, it } from 'vitest';
import { risksOf } from '../../src/upgrade/risks.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';
import { buildOf } from './world.ts';

type Told = Parameters<typeof risksOf>[0];
type State = Parameters<typeof risksOf>[1];
type Row = [
  name: string,
  from: string,
  to: string,
  told: Partial<Told>,
  state: Partial<State>,
  found: RegExp | undefined,
];

const KEY = { MB_ENCRYPTION_SECRET_KEY: 'never shown' };

function risks(from: string, to: string, told: Partial<Told>, state: Partial<State>) {
  const stops = to.split(' ').map(versionOf);
  const server = { engine: 'postgres', version: '15.14', encrypted: undefined, ...state };
  return risksOf({ environment: {}, ...told }, server, buildOf(from), stops);
}

const WRONG: Row[] = [
  [
    'an old PostgreSQL',
    'v0.58.3',
    '60.2',
    {},
    { version: '13.4' },
    /^v0\.60\.2 needs postgres 14 or newer, and the server is 13\.4: it does not start/,
  ],
  [
    'one with which the migrations would fail',
    'v0.40.8',
    '50.12',
    {},
    { version: '11.2' },
    /^v0\.50\.12 needs postgres 12 or newer.*its migrations fail half-way/,
  ],
  ['an old MariaDB', 'v0.58.3', '64.1', {}, { engine: 'mariadb', version: '10.5.12' }, /needs mariadb 10\.6 or newer/],
  ['an old MySQL', 'v0.58.3', '60.2', {}, { engine: 'mysql', version: '5.7.44' }, /needs mysql 8\.0 or newer/],
  ['one that is old enough to be new', 'v0.58.3', '60.2', {}, { version: '14.0' }, undefined],
  ['a server that was too old before and worked', 'v0.58.3', '58.4', {}, { version: '11.2' }, undefined],
  ['a file', 'v0.58.3', '64.1', {}, { engine: 'h2', version: 'format 3' }, undefined],
  [
    'a key that is changed',
    'v0.58.3',
    '60.2',
    { environment: KEY, next: { MB_ENCRYPTION_SECRET_KEY: 'other' } },
    {},
    /would be changed by this run/,
  ],
  ['a key that is added', 'v0.58.3', '60.2', { next: KEY }, {}, /would be added by this run/],
  [
    'a key that is taken out',
    'v0.58.3',
    '60.2',
    { environment: KEY, next: {} },
    { encrypted: true },
    /would be taken out by this run/,
  ],
  [
    'a blank key in place of none',
    'v0.58.3',
    '60.2',
    { next: { MB_ENCRYPTION_SECRET_KEY: ' ' } },
    { encrypted: false },
    undefined,
  ],
  [
    'an encrypted database without its key',
    'v0.58.3',
    '60.2',
    {},
    { encrypted: true },
    /is encrypted, and the instance has no MB_ENCRYPTION_SECRET_KEY/,
  ],
  ['the same where the settings are not known', 'v0.58.3', '60.2', { partly: true }, { encrypted: true }, undefined],
  [
    'the same where Java may be told the key',
    'v0.58.3',
    '60.2',
    { environment: { JAVA_OPTS: '-Dmb.encryption.secret.key=x' } },
    { encrypted: true },
    undefined,
  ],
  ['an encrypted database with its key', 'v0.58.3', '64.1', { environment: KEY }, { encrypted: true }, undefined],
  [
    'a key that the database was never encrypted with',
    'v0.58.3',
    '64.1',
    { environment: KEY },
    { encrypted: false },
    /not encrypted with any: from 63 on/,
  ],
  [
    'the same on the way to a version that does not mind',
    'v0.58.3',
    '60.2',
    { environment: KEY },
    { encrypted: false },
    undefined,
  ],
  [
    'another database in the files',
    'v0.58.3',
    '58.4',
    { environment: { MB_DB_HOST: 'one', MB_DB_TYPE: 'postgres' }, next: { MB_DB_HOST: 'two' } },
    {},
    /set MB_DB_HOST, MB_DB_TYPE otherwise/,
  ],
  [
    'the same database in the files',
    'v0.58.3',
    '58.4',
    { environment: { MB_DB_HOST: 'one', PATH: '/bin' }, next: { MB_DB_HOST: 'one' } },
    {},
    undefined,
  ],
];

const DOUBTFUL: Row[] = [
  [
    'a pool of three',
    'v0.58.3',
    '58.4',
    { environment: { MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE: '3' } },
    {},
    /POOL_SIZE is 3\. .* set it to 10 or more/,
  ],
  [
    'a pool of ten',
    'v0.58.3',
    '58.4',
    { environment: { MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE: '10' } },
    {},
    undefined,
  ],
  [
    'a pool of three that becomes one of fifteen',
    'v0.58.3',
    '58.4',
    { environment: { MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE: '3' }, next: {} },
    {},
    undefined,
  ],
  [
    'a MySQL between what is accepted and what is asked for',
    'v0.58.3',
    '60.2',
    {},
    { engine: 'mysql', version: '8.0.42' },
    /server is mysql 8\.0\.42\. Early 60\.x refused/,
  ],
  [
    'a key of a database that has no mark yet',
    'v0.50.9',
    '64.1',
    { environment: KEY },
    { encrypted: false },
    /from before 53 does not tell whether it is encrypted/,
  ],
  [
    'little memory',
    'v0.58.3',
    '60.2',
    { memory: 1024 ** 3 },
    {},
    /may use 1024 MiB of memory, and from 60\.0 on 2 GiB are likely needed/,
  ],
  ['enough memory', 'v0.58.3', '60.2', { memory: 2 * 1024 ** 3 }, {}, undefined],
  ['as little memory as before', 'v0.60.1', '60.2', { memory: 1024 ** 3 }, {}, undefined],
];

function expectFound(found: readonly string[], wanted: RegExp | undefined): void {
  expect(found).toHaveLength(wanted === undefined ? 0 : 1);
  if (wanted !== undefined) expect(found[0]).toMatch(wanted);
}

describe('an upgrade is refused for', () => {
  it.each(WRONG)('%s', (_, from, to, told, state, wanted) => {
    const { wrong } = risks(from, to, told, state);
    expectFound(wrong, wanted);
    expect(wrong.join()).not.toContain('never shown');
  });
});

describe('an upgrader is told of', () => {
  it.each(DOUBTFUL)('%s', (_, from, to, told, state, wanted) => {
    const { doubtful } = risks(from, to, told, state);
    expectFound(doubtful, wanted);
  });
});
