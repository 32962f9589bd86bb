import { parseTag } from '../../metabase/tag.ts';
import type { Recognise } from './recogniser.ts';

/** A file that is called after Metabase's version and holds nothing else: `.metabase-version`, `METABASE_VERSION`. */
export const versionFile: Recognise = ({ file, document }) => {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/[^a-z]/g, '');
  const [scalar, ...more] = document.scalars;
  if (!scalar || more.length > 0 || (name !== 'metabaseversion' && name !== 'mbversion')) return [];
  const text = scalar.value.trim();
  const { kind } = parseTag(text);
  if (kind !== 'exact' && kind !== 'rolling') return [];
  const from = scalar.value.indexOf(text);
  return [{ kind: 'version-file', scalar, from, to: from + text.length, edition: 'by-tag', digest: false }];
};
