/** Backups by commands of the user, on a PostgreSQL whose snapshots are copies of a database that nobody uses. */
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { openSite, prepareTemplate, type Site } from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const CONFIG = '.github/metabase-upgrade.yml';
const FAILING: StandIn = {
  tag: TO,
  changesets: releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  ),
};

describe('backups by commands of the user', () => {
  let server: DatabaseServer;
  let template: string;
  beforeAll(async () => {
    server = await startPostgres();
    template = await prepareTemplate(server, FROM);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** @param restore lines of a shell script, with the snapshot in $snapshot */
  async function withCommands(
    site: Site,
    restore = 'sql "DROP DATABASE live" "CREATE DATABASE live TEMPLATE $snapshot"',
  ) {
    const script = join(site.folder, 'snapshot.sh');
    await writeFile(
      script,
      `#!/bin/sh
set -eu
export PGHOST='${server.host}' PGPORT='${server.port}' PGUSER='${server.user}' PGPASSWORD='${server.password}'
sql() { for one in "$@"; do psql --no-psqlrc --quiet --dbname=postgres --command="$(echo "$one" | sed "s/live/\\"${site.database}\\"/")"; done; }
action=$1 snapshot=$2
case $action in
  backup) sql "CREATE DATABASE $snapshot TEMPLATE live"; echo "made it"; echo "$snapshot" ;;
  restore) ${restore} ;;
  forget) sql "DROP DATABASE $snapshot" ;;
esac
`,
    );
    await chmod(script, 0o700);
    const config = JSON.parse(await readFile(join(site.folder, CONFIG), 'utf8'));
    const name = `snap_${site.database}_`;
    Object.assign(config.deployments[0], {
      'backup-command': [script, 'backup', `${name}0`],
      'restore-command': [script, 'restore', '{backup}'],
      'forget-command': [script, 'forget', '{backup}'],
    });
    await writeFile(join(site.folder, CONFIG), JSON.stringify(config));
    return async (next: string) => {
      config.deployments[0]['backup-command'] = [script, 'backup', `${name}${next}`];
      await writeFile(join(site.folder, CONFIG), JSON.stringify(config));
    };
  }

  async function snapshots(site: Site): Promise<readonly string[]> {
    const rows = await server.query('SELECT datname AS name FROM pg_database ORDER BY 1');
    return rows.map(({ name }) => String(name)).filter((name) => name.startsWith(`snap_${site.database}_`));
  }

  it('are made, and restored after a migration that failed half done', async () => {
    await using site = await openSite(server, [FROM, FAILING], template);
    await withCommands(site);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone', 'backup-sha256': '' });
    expect(output).toContain('The backup was restored');
    expect(told.text).toContain(`made by backup-command as snap_${site.database}_0`);
    await site.expectSound([FROM], output);
    const manifest = await readFile(join(told['backup-path'] as string, 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({
      metabase: { version: FROM },
      database: { counts: { core_user: 1, report_card: 1 }, changelog: expect.stringMatching(/./) },
      contents: { kind: 'command', reference: `snap_${site.database}_0` },
    });
  });

  it('lead back to the former version, with one of today made before, and are forgotten when they are not kept', async () => {
    await using site = await openSite(server, [FROM, TO], template);
    const name = await withCommands(site);
    expect((await site.mode({ mode: 'upgrade' })).told.result).toBe('upgraded');
    await name('1');
    await site.client.addQuestion(await site.client.logIn(), 'Asked today');
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound([FROM], back.output);
    expect(await snapshots(site)).toHaveLength(2);
    await name('2');
    const again = await site.mode({ mode: 'upgrade', keep: '1', 'keep-days': '0' });
    expect(again.told, again.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    expect(await snapshots(site)).toEqual([`snap_${site.database}_2`]);
    expect(await readdir(join(site.folder, 'state/backups'))).toHaveLength(1);
  });

  it('are believed only when the database holds what was backed up', async () => {
    await using site = await openSite(server, [FROM, FAILING], template);
    await withCommands(site, 'true');
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'left' });
    expect(told.failure).toMatch(/The way back failed too: The database is not what the backup .* holds: /);
    expect(await site.version()).toBe(TO);
    // Once the command does its work, the next run goes on with the way back.
    await withCommands(site);
    const next = await site.mode({ mode: 'upgrade' });
    expect(next.output).toContain('The backup was restored');
  });

  it('are refused before anything is stopped when a program is not there', async () => {
    await using site = await openSite(server, [FROM, TO], template);
    const config = JSON.parse(await readFile(join(site.folder, CONFIG), 'utf8'));
    Object.assign(config.deployments[0], { 'backup-command': ['no-such-program'], 'restore-command': ['/no/such'] });
    await writeFile(join(site.folder, CONFIG), JSON.stringify(config));
    const { told } = await site.mode({ mode: 'upgrade' });
    expect(told.failure).toContain('- The program "no-such-program" of "backup-command" is not on this machine.');
    expect(told.failure).toContain('- The program "/no/such" of "restore-command" is not on this machine.');
    await site.expectSound([FROM]);
  });
});
