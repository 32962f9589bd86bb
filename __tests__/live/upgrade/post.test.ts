/** What the post step of a cancelled job makes of its run, with the bundle and the signals of a runner. */

import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemFiles } from '../../../src/gateways/files.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { type Engine, serverEngine } from './engine.ts';
import { buildBundle, cancelledJob } from './gitHubJob.ts';
import { openSite, type Site } from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
/** The start command is over then, so that the end of the job can't take the instance with it. */
const MIGRATING = { said: 'starting or migrating' };

function slow(slowMs: number): StandIn {
  const changesets = releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, slowMs },
  );
  return { tag: TO, changesets };
}

describe('the post step of a job', () => {
  let server: DatabaseServer;
  let engine: Engine;
  let bundle: string;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    bundle = buildBundle(folder.path);
    server = await startPostgres();
    engine = serverEngine(server);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });
  const jobOn = (site: Site, when: string | typeof MIGRATING, how: 'cancel' | 'kill') =>
    cancelledJob(bundle, site.folder, { ...site.inputs, mode: 'upgrade', root: '.' }, server.password, when, how);

  it.each([
    ['quiesce', 'kill'],
    ['backup', 'kill'],
    ['backup', 'cancel'],
  ] as const)('undoes a run that got no further than %s, after a %s', async (when, how) => {
    await using site = await openSite(engine, [FROM, TO]);
    const { main, post, postCode } = await jobOn(site, when, how);
    const said = `${main}\n--- post\n${post}`;
    await site.expectSound([FROM], said);
    if (how === 'kill') {
      expect(post, said).toContain(`from ${FROM} to ${TO} was taken back. The former version was started again`);
      expect(postCode, said).toBe(0);
    }
    // It was not begun anew.
    expect(`${main}${post}`.match(/^From v0\.58\.3 over/gm), said).toHaveLength(1);
  });

  it('has nothing to do after a job of another repository, which was refused', async () => {
    await using site = await openSite(engine, [FROM, TO]);
    const owner = join(site.folder, 'state/owners/bi.json');
    await systemFiles.makePrivateFolder(dirname(owner));
    await systemFiles.writeDurably(owner, JSON.stringify({ id: '1', name: 'bob/metabase' }));
    const { main, post, postCode } = await jobOn(site, 'preflight', 'cancel');
    expect(main).toContain('::error::The deployment bi on this machine belongs to the repository bob/metabase');
    expect([post, postCode], main).toEqual(['', 0]);
    await site.expectSound([FROM], main);
  });

  it('finishes a run that was killed while it migrated, and the migration outlived the job', async () => {
    await using site = await openSite(engine, [FROM, slow(6_000)]);
    const { main, post, postCode } = await jobOn(site, MIGRATING, 'kill');
    const said = `${main}\n--- post\n${post}`;
    expect(post, said).toContain(`from ${FROM} to ${TO} was finished.`);
    expect(postCode, said).toBe(0);
    await site.expectSound([TO], said);
  });

  it('finishes a run that was cancelled while it migrated, once the migration is done', async () => {
    await using site = await openSite(engine, [FROM, slow(12_000)]);
    const { main, post, postCode, outputs } = await jobOn(site, MIGRATING, 'cancel');
    const said = `${main}\n--- post\n${post}`;
    expect(outputs, said).toMatchObject({ result: 'left', 'from-version': FROM, 'to-version': TO });
    expect(post, said).toContain(`from ${FROM} to ${TO} was finished.`);
    expect(postCode, said).toBe(0);
    await site.expectSound([TO], said);
  });
});
