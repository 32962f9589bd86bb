import { standInImage } from '../stand-in/image.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import { FAILING, FINE, FROM, SLOW, TO } from './azureSite.ts';

const SLOW_MS = 1_500;
/** Longer than an impatient app lets a start take. */
const VERY_SLOW_MS = 25_000;

/** Makes the images of both releases: of the second one's last changeset the repositories have one behaviour each. */
export async function makeImages(): Promise<void> {
  const last = (behaviour: { readonly slowMs: number; readonly fails?: 'half-done' }) =>
    releaseChangesets(TO).map((one, index, all) => (index < all.length - 1 ? one : { ...one, ...behaviour }));
  const of = {
    [FINE]: last({ slowMs: SLOW_MS }),
    [FAILING]: last({ slowMs: SLOW_MS, fails: 'half-done' }),
    [SLOW]: last({ slowMs: VERY_SLOW_MS }),
  };
  for (const [name, changesets] of Object.entries(of)) {
    await standInImage({ tag: FROM }, `${name}:${FROM}`);
    await standInImage({ tag: TO, changesets }, `${name}:${TO}`);
  }
}
