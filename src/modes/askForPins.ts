import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Pin } from '../manifests/pin.ts';
import { printTagLike } from '../metabase/tag.ts';
import type { ScanChange } from '../planning/compare.ts';
import type { Rules } from '../planning/violations.ts';
import { asksOutside } from './lookUp.ts';
import { publicationsOf } from './publications.ts';
import type { TreeScan } from './scanTree.ts';

/**
 * Asks the registries whether they have what is newly pinned, and for its digest. The head may come from anybody: only those
 * that the base names are asked, and Docker Hub.
 */
export async function askForPins(
  { pins, kept }: ScanChange,
  base: Pick<TreeScan, 'pins'>,
  settings: Settings,
  gateways: Gateways,
): Promise<Pick<Rules, 'publicationOf' | 'digestOf'>> {
  const repinned = kept.filter(({ from, to }) => digestsIn(from) !== digestsIn(to));
  const changed = [...pins, ...repinned].map(({ to }) => to);
  if (changed.length === 0 || !asksOutside(settings) || !settings.registry.asked)
    return { publicationOf: () => undefined, digestOf: () => undefined };
  const { parseReference } = await import('../sources/registry/reference.ts');
  const hostOf = (image: string) => {
    try {
      return parseReference(image).host;
    } catch {
      return undefined;
    }
  };
  const trusted = new Set<string | undefined>([
    'docker.io',
    ...base.pins.flatMap(({ image }) => (image ? [hostOf(image)] : [])),
  ]);
  const asked = changed.filter(({ image }) => image === undefined || (hostOf(image) && trusted.has(hostOf(image))));
  const publications = publicationsOf(settings, gateways, [...base.pins, ...asked]);
  await publications.askPins(asked);
  const digests = new Map<Pin, string | undefined>();
  for (const pin of asked) {
    if (pin.image === undefined || pin.digests.length === 0) continue;
    const tag = printTagLike(pin.tag, pin.version);
    // Whether it is published was told above; what can't be asked is not known.
    digests.set(pin, await publications.digest(pin.image, tag).catch(() => undefined));
  }
  return { publicationOf: (pin) => publications.of(pin, pin.version), digestOf: (pin) => digests.get(pin) };
}

function digestsIn({ digests }: Pin): string {
  return digests.map(({ text }) => text).join(' ');
}
