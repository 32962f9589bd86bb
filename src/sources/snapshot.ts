import { type Catalogue, catalogueOf } from '../metabase/catalogue.ts';
import list from './snapshot.json' with { type: 'json' };

/** The releases that were known when this version of the project was made; `asOf` is that day. */
export function snapshotCatalogue(): Catalogue {
  const releases: Readonly<Record<string, string | null>> = list.releases;
  const tags = Object.entries(releases).map(([number, date]) => ({
    tag: `v0.${number}`,
    ...(date === null ? {} : { date }),
  }));
  return catalogueOf('snapshot', list.asOf, tags);
}
