import type { Document, ReadDocument, Scalar, Syntax } from './document.ts';
import { SyntaxFault } from './document.ts';

/** A document in a string in a document in a string: nobody goes deeper. */
const DEEPEST = 3;

/**
 * Adds the scalars of documents that stand inside the values of another: `values: |` of Argo CD with YAML in it, a
 * ConfigMap's `metabase.env: |`, JSON in a string. Their paths go on behind that of the value which holds them, and
 * their positions are those in the file. The holding value stays, for what is written in it may also be a command.
 *
 * @param readers by syntax; one that is missing leaves such values as they are
 */
export function withEmbedded(
  document: Document,
  readers: ReadonlyMap<Syntax, ReadDocument>,
  depth = DEEPEST,
): Document {
  let parents = 0;
  for (const { parent } of document.scalars) parents = Math.max(parents, parent + 1);
  let found = false;
  const scalars: Scalar[] = [];
  for (const holder of document.scalars) {
    scalars.push(holder);
    const inner = depth > 0 ? readInside(holder, document.syntax, readers) : undefined;
    if (!inner) continue;
    found = true;
    const first = parents;
    for (const scalar of withEmbedded(inner, readers, depth - 1).scalars) {
      parents = Math.max(parents, first + scalar.parent + 1);
      scalars.push({
        path: [...holder.path, ...scalar.path],
        parent: first + scalar.parent,
        value: scalar.value,
        source: sourceIn(holder, scalar),
        ...(holder.part || scalar.part ? { part: [...(holder.part ?? []), ...(scalar.part ?? [])] } : {}),
      });
    }
  }
  return found ? { ...document, scalars } : document;
}

function readInside(holder: Scalar, outer: Syntax, readers: ReadonlyMap<Syntax, ReadDocument>): Document | undefined {
  const syntax = syntaxIn(holder, outer);
  const read = syntax && readers.get(syntax);
  if (!read) return undefined;
  try {
    const inner = read(holder.value);
    // A script often reads as YAML, as one long plain scalar: only a mapping or a list is a document.
    return inner.scalars.some(({ path }) => path.length > 0) ? inner : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxFault) return undefined;
    throw fault;
  }
}

const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"])/;
const YAML_START = /^\s*(?:(?:#[^\n]*|---[^\n]*)\n\s*)*(?:-\s+)?["']?[\w./-]{1,100}["']?:(?:\s|$)/;

/** By the name of a key that is a file's, else by the looks of the value. */
function syntaxIn({ path, value }: Scalar, outer: Syntax): Syntax | undefined {
  if (outer === 'text' || outer === 'dockerfile') return undefined;
  const key = String(path.at(-1) ?? '');
  const isLong = value.includes('\n');
  if (isLong && /\.env$/.test(key)) return 'dotenv';
  if (isLong && /^dockerfile(_inline)?$/i.test(key)) return 'dockerfile';
  if (JSON_TEXT.test(value)) return 'json';
  return isLong && YAML_START.test(value) ? 'yaml' : undefined;
}

function sourceIn({ source: outer }: Scalar, { source: inner, value }: Scalar): Scalar['source'] {
  if (typeof outer === 'number') return typeof inner === 'number' ? outer + inner : inner.map((at) => outer + at);
  if (typeof inner === 'number') return outer.slice(inner, inner + value.length);
  return inner.map((at) => outer[at] ?? Number.NaN);
}
