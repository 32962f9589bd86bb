import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startMariadb } from '../servers/mariadb.ts';
import { startPostgres } from '../servers/postgres.ts';
import { openSite } from './site.ts';

const HOPS = ['v0.38.2', 'v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5'];

describe.each([
  ['postgres', () => startPostgres()],
  ['mariadb', () => startMariadb()],
] as const)('on %s', (_engine, start) => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('takes an instance over every stop, and has nothing to do the second time', async () => {
    await using site = await openSite(server, HOPS);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'upgraded', 'from-version': 'v0.38.2', 'to-version': 'v0.64.1.5' });
    await site.expectSound(['v0.64.1.5']);
    expect(told.summary).toContain('migrate v0.39.7');
    expect(Number(told['downtime-seconds'])).toBeGreaterThan(0);
    expect((await site.mode({ mode: 'upgrade' })).told).toMatchObject({ result: 'up-to-date' });
  });
});
