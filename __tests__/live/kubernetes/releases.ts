import { startPostgres } from '../servers/postgres.ts';
import { standInImage } from '../stand-in/image.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import { load } from './cluster.ts';
import { letPodsIn } from './site.ts';

export const FROM = 'v0.58.3';
export const BETWEEN = 'v0.59.9';
export const TO = 'v0.60.2';
export const FINE = 'registry.invalid/cluster-fine/metabase/metabase';
export const FAILING = 'registry.invalid/cluster-failing/metabase/metabase';
const SLOW_MS = 3_000;

/** A server that pods reach, and the images of its releases on the nodes. */
export async function prepareReleases(): Promise<Engine> {
  const server = await startPostgres({ settings: ['listen_addresses=*'] });
  await letPodsIn(server);
  const last = (more: object) =>
    releaseChangesets(TO).map((one, index, all) => (index < all.length - 1 ? one : { ...one, ...more }));
  for (const name of [FINE, FAILING]) await standInImage({ tag: FROM }, `${name}:${FROM}`);
  await standInImage({ tag: BETWEEN }, `${FINE}:${BETWEEN}`);
  // Long enough for something to come in between.
  await standInImage({ tag: TO, changesets: last({ slowMs: SLOW_MS }) }, `${FINE}:${TO}`);
  await standInImage({ tag: TO, changesets: last({ fails: 'half-done' }) }, `${FAILING}:${TO}`);
  await load(`${FINE}:${FROM}`, `${FINE}:${BETWEEN}`, `${FINE}:${TO}`, `${FAILING}:${FROM}`, `${FAILING}:${TO}`);
  return serverEngine(server);
}
