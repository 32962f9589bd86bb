import type { ReadFile } from './definitions/definition.ts';
import { printPath, rangeOf, type Scalar } from './documents/document.ts';
import type { SdkPin, Skipped } from './pin.ts';
import { placeOf } from './place.ts';

export const SDK_PACKAGE = '@metabase/embedding-sdk-react';

const SECTIONS = new Set([
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'resolutions',
]);
/** `npm:@metabase/embedding-sdk-react@0.55.3` under any name. */
const ALIAS = `npm:${SDK_PACKAGE}@`;
/** `0.55.3` with or without `^` or `~`, `0.55.x`, `55-stable`. */
const VERSION = /^[~^]?v?0\.(\d{2,4})(?:\.(?:\d+|x|\*))?(?:-\w+)?$/;
const TAG = /^(\d{2,4})-stable$/;

export interface FoundSdks {
  readonly sdks: readonly SdkPin[];
  readonly skipped: readonly Skipped[];
}

/** Where a package.json asks for the SDK for embedding Metabase, by its major. */
export function sdksIn({ file, lineStarts, document, markers }: ReadFile): FoundSdks {
  const sdks: SdkPin[] = [];
  const skipped: Skipped[] = [];
  if (!/(^|\/)package\.json$/.test(file)) return { sdks, skipped };
  for (const scalar of document.scalars.filter(asksForSdk)) {
    const from = scalar.value.startsWith(ALIAS) ? ALIAS.length : 0;
    const text = scalar.value.slice(from);
    const [, major] = VERSION.exec(text) ?? TAG.exec(text) ?? [];
    const range = rangeOf(scalar, from, scalar.value.length);
    if (!range) continue;
    const place = placeOf(file, lineStarts, range);
    if (markers.ignores(place.line)) continue;
    if (major !== undefined) sdks.push({ ...place, text, major: Number(major), at: printPath(scalar.path) });
    else skipped.push({ file, line: place.line, column: place.column, text, reason: 'sdk', message: OTHER });
  }
  return { sdks, skipped };
}

const OTHER =
  'The SDK follows the major of Metabase only where it is asked for as 0.55.3, ^0.55.3, ~0.55.3 or 55-stable.';

function asksForSdk({ path, value }: Scalar): boolean {
  return path.length === 2 && SECTIONS.has(String(path[0])) && (path[1] === SDK_PACKAGE || value.startsWith(ALIAS));
}
