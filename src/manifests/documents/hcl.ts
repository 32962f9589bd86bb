import type { ReadDocument, Scalar } from './document.ts';
import { faultsOnly } from './faults.ts';
import { Cursor, IDENTIFIER } from './hcl-cursor.ts';
import { type Reading, readValue } from './hcl-expression.ts';
import { readString } from './hcl-string.ts';

/** The blocks of a body that have the same type and labels. */
interface Namesakes {
  count: number;
  /** The range of the first one's scalars. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads HCL as Terraform, OpenTofu, Terragrunt, Packer and Nomad write it (github.com/hashicorp/hcl,
 * hclsyntax/spec.md). Interpolations stay as they are, and so does what they hold. The path goes over the block's type
 * and labels; blocks of one body with the same type and labels are told apart by an index behind them.
 *
 * The parser is our own because the one there is for JavaScript, tree-sitter's, takes time in the square of the length
 * of white space and of what doesn't parse, and can't be bundled as it is.
 */
export const readHcl: ReadDocument = (text) =>
  faultsOnly(() => {
    const reading: Reading = { cursor: new Cursor(text), scalars: [], parents: 0 };
    readBody(reading, []);
    if (reading.cursor.next !== undefined) throw reading.cursor.fault('name expected');
    return { syntax: 'hcl', scalars: reading.scalars };
  });

/** Reads attributes and blocks as far as there are any. */
function readBody(reading: Reading, path: Scalar['path']): void {
  const { cursor } = reading;
  const parent = reading.parents++;
  const blocks = new Map<string, Namesakes>();
  for (cursor.skipLines(); ; cursor.skipLines()) {
    const name = cursor.take(IDENTIFIER);
    if (name === undefined) return;
    cursor.skip();
    if (cursor.takes('=')) readValue(reading, { path: [...path, name], parent });
    else readBlock(reading, path, [name, ...readLabels(reading)], blocks);
    cursor.skip();
    if (cursor.next !== undefined && cursor.next !== '\n' && cursor.next !== '}')
      throw cursor.fault('line end expected');
  }
}

function readLabels({ cursor }: Reading): string[] {
  const labels: string[] = [];
  for (;;) {
    cursor.skip();
    const label = readString(cursor)?.value ?? cursor.take(IDENTIFIER);
    if (label === undefined) return labels;
    labels.push(label);
  }
}

function readBlock(reading: Reading, around: Scalar['path'], header: string[], blocks: Map<string, Namesakes>): void {
  const { cursor, scalars } = reading;
  cursor.expect('{');
  const path = [...around, ...header];
  const key = isMerged(path) ? undefined : header.join('\0');
  const namesakes = key === undefined ? undefined : blocks.get(key);
  if (namesakes?.count === 1) insertIndex(scalars, namesakes, path.length);
  const from = scalars.length;
  cursor.deeper(() => readBody(reading, namesakes ? [...path, namesakes.count] : path));
  cursor.expect('}');
  if (namesakes) namesakes.count += 1;
  else if (key !== undefined) blocks.set(key, { count: 1, from, to: scalars.length });
}

/** Terraform takes all blocks of locals for one, so that a name in them says enough. */
function isMerged(path: Scalar['path']): boolean {
  return path.length === 1 && path[0] === 'locals';
}

/** A block turns out to be the first of several only when the second comes. */
function insertIndex(scalars: Scalar[], { from, to }: Namesakes, depth: number): void {
  for (let each = from; each < to; each += 1) {
    const scalar = scalars[each] as Scalar;
    scalars[each] = { ...scalar, path: scalar.path.toSpliced(depth, 0, 0) };
  }
}
