// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';

/** Every form of a manifest; a registry that is not told of indexes gives the manifest of one platform, with its digest. */
export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export const DIGEST = /^sha256:[0-9a-f]{64}$/;

const platform = z.looseObject({ os: z.string(), architecture: z.string(), variant: z.string().nullish() });

const manifestSchema = z.union([
  z.looseObject({ manifests: z.array(z.looseObject({ platform: platform.nullish() })) }),
  z.looseObject({ config: z.looseObject({ digest: z.string().regex(DIGEST) }) }),
]);

/** Either the platforms of an index, or the digest of the configuration in which a single image names its own. */
export type ManifestContent = { readonly platforms: readonly string[] } | { readonly configDigest: string };

/** Undefined for what is no manifest. */
export function readManifest(json: unknown): ManifestContent | undefined {
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) return undefined;
  if (!('manifests' in parsed.data)) return { configDigest: (parsed.data.config as { digest: string }).digest };
  const manifests = parsed.data.manifests as readonly { platform?: z.infer<typeof platform> | null | undefined }[];
  const printed = manifests.flatMap(({ platform }) => (platform ? [printPlatform(platform)] : []));
  // Build attestations stand in the index as images of an unknown platform.
  return { platforms: [...new Set(printed)].filter((one) => one !== 'unknown/unknown').sort() };
}

/** The platform in the configuration of an image; undefined for what is none. */
export function readConfiguration(json: unknown): string | undefined {
  const parsed = platform.safeParse(json);
  return parsed.success ? printPlatform(parsed.data) : undefined;
}

/** `linux/amd64`, `linux/arm/v7`. Every arm64 is v8, and Docker leaves that out. */
function printPlatform({ os, architecture, variant }: z.infer<typeof platform>): string {
  const same = architecture === 'arm64' && variant === 'v8';
  return [os, architecture, ...(variant && !same ? [variant] : [])].join('/');
}
