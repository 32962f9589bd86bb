/** The same runs on a Deployment with three nodes, in any cluster that KUBECONFIG names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { standInImage } from '../stand-in/image.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { prepareTemplate } from '../upgrade/site.ts';
import { load, noCluster } from './cluster.ts';
import { letPodsIn, openCluster } from './site.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';
const FINE = 'registry.invalid/cluster-fine/metabase/metabase';

describe.skipIf(noCluster())('a workload with three nodes', () => {
  let server: DatabaseServer;
  let template: string;
  beforeAll(async () => {
    server = await startPostgres(['listen_addresses=*']);
    await letPodsIn(server);
    template = await prepareTemplate(server, FROM);
    await standInImage({ tag: FROM }, `${FINE}:${FROM}`);
    await standInImage({ tag: TO }, `${FINE}:${TO}`);
    await load(`${FINE}:${FROM}`, `${FINE}:${TO}`);
  });
  afterAll(() => server?.[Symbol.asyncDispose]());

  it('is upgraded and rolled back', async () => {
    await using site = await openCluster(server, template, { image: FINE, from: FROM, tags: [FROM, TO] });
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    console.log(up.output, site.watcher.record.violations);
  });
});
void releaseChangesets;
