import type { ReadFile } from './definitions/definition.ts';
import type { SyntaxFault } from './documents/document.ts';
import { openDocument } from './documents/open.ts';
import { readMarkers } from './markers.ts';
import { lineStartsOf } from './place.ts';

/** Everything that is known of a file from its name and its text. */
export async function readFile(file: string, text: string): Promise<ReadFile & { readonly fault?: SyntaxFault }> {
  const lineStarts = lineStartsOf(text);
  const lines = () => lineStarts.map((start, index) => text.slice(start, lineStarts[index + 1]));
  return {
    file,
    text,
    lineStarts,
    markers: readMarkers(text.includes('metabase-upgrade') ? lines() : []),
    ...(await openDocument(file, text)),
  };
}
