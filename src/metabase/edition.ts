/**
 * The two editions. An edition has its own tags, image and JAR address; the digits of a version are shared.
 * Sources: metabase/metabase `.github/workflows/release.yml` (image is chosen by the tag's first digit) and
 * `docs/installation-and-operation/upgrading-metabase.md` (addresses of the JAR).
 */
export type Edition = 'oss' | 'enterprise';

export interface EditionFacts {
  readonly title: string;
  /** The first digit of a tag. */
  readonly digit: '0' | '1';
  /** On Docker Hub. */
  readonly image: string;
  /** Between the host and the tag in the address of the JAR. */
  readonly jarFolder: string;
}

export const EDITIONS: Readonly<Record<Edition, EditionFacts>> = {
  oss: { title: 'Open Source', digit: '0', image: 'metabase/metabase', jarFolder: '' },
  enterprise: { title: 'Enterprise', digit: '1', image: 'metabase/metabase-enterprise', jarFolder: 'enterprise/' },
};

export const JAR_HOST = 'downloads.metabase.com';

export function editionOfDigit(digit: string): Edition {
  return digit === '1' ? 'enterprise' : 'oss';
}

/** `https://downloads.metabase.com/enterprise/v1.61.2/metabase.jar`; the tag names its edition. */
export function jarAddress(tag: string, base = `https://${JAR_HOST}`): string {
  const edition = /^v?1\./.test(tag) ? 'enterprise' : 'oss';
  return `${base}/${EDITIONS[edition].jarFolder}${tag}/metabase.jar`;
}
