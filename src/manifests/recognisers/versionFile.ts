import { parseTag } from '../../metabase/tag.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/**
 * A file that is called after Metabase's version and holds nothing else: `.metabase-version`, `METABASE_VERSION`. Or its
 * line in `.tool-versions`: `metabase 0.50.1`.
 */
export const versionFile: Recognise = ({ file, document }) => {
  const base = file.slice(file.lastIndexOf('/') + 1);
  if (base === '.tool-versions') {
    return document.scalars.flatMap((scalar) => {
      const [start, version] = /^metabase[ \t]+(\S+)/.exec(scalar.value) ?? [];
      return start && version ? sightingOf(scalar, start.length - version.length, version) : [];
    });
  }
  const name = base
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/[^a-z]/g, '');
  const [scalar, ...more] = document.scalars;
  if (!scalar || more.length > 0 || (name !== 'metabaseversion' && name !== 'mbversion')) return [];
  const text = scalar.value.trim();
  return sightingOf(scalar, scalar.value.indexOf(text), text);
};

function sightingOf(scalar: Sighting['scalar'], from: number, text: string): Sighting[] {
  const { kind } = parseTag(text);
  if (kind !== 'exact' && kind !== 'rolling') return [];
  return [{ kind: 'version-file', scalar, from, to: from + text.length, edition: 'by-tag' }];
}
