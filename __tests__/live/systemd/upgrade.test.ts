/** Runs on a JAR that a real systemd runs: forwards, back, and what keeps a unit from being upgraded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { type Machine, startMachine } from './machine.ts';
import { openUnit, prepareUnitTemplate } from './site.ts';

const FROM = 'v0.50.3';
const TO = 'v0.52.2';

let machine: Machine;
let server: DatabaseServer;
let jars: JarServer;
let template: string;
beforeAll(async () => {
  [machine, server, jars] = await Promise.all([startMachine(), startPostgres(), startJarServer()]);
  await machine.exec('useradd', '--system', 'metabase');
  template = await prepareUnitTemplate(machine, server, jars, FROM);
});
afterAll(async () => {
  for (const one of [machine, server, jars]) await one?.[Symbol.asyncDispose]();
});

describe.concurrent('a unit with PostgreSQL', () => {
  it('is upgraded, and restored by a rollback', async () => {
    await using site = await openUnit({
      machine,
      server,
      jars,
      from: FROM,
      releases: [{ tag: TO }],
      database: 'postgres',
      template,
    });
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
  });
});
