import { printParseErrorCode, visit } from 'jsonc-parser';
import type { ReadDocument, Scalar } from './document.ts';
import { SyntaxFault } from './document.ts';
import { faultsOnly, lineAt } from './faults.ts';
import { type Rewriting, sourceOf } from './positions.ts';

const ESCAPES: Rewriting = { pattern: /\\(?:u.{4}|.)/gs, units: () => 1 };

/** Reads JSON, with comments and trailing commas. Booleans and nulls are no scalars here: neither holds a version. */
export const readJson: ReadDocument = (text) =>
  faultsOnly(() => {
    const scalars: Scalar[] = [];
    const holders: number[] = [0];
    let parents = 1;
    const enter = () => {
      holders.push(parents++);
    };
    const leave = () => {
      holders.pop();
    };
    // The parser doesn't know the byte order mark; a space in its place keeps all offsets.
    visit(
      text.replace(/^\uFEFF/, ' '),
      {
        onObjectBegin: enter,
        onArrayBegin: enter,
        onObjectEnd: leave,
        onArrayEnd: leave,
        onLiteralValue: (value, offset, length, _line, _character, path) => {
          const scalar = scalarAt(text, value, offset, length);
          if (scalar) scalars.push({ path: path(), parent: holders.at(-1) ?? 0, ...scalar });
        },
        onError: (code, offset) => {
          throw new SyntaxFault(inWords(printParseErrorCode(code)), lineAt(text, offset));
        },
      },
      { allowTrailingComma: true, allowEmptyContent: true },
    );
    return { syntax: 'json', scalars };
  });

function scalarAt(text: string, value: unknown, offset: number, length: number) {
  if (typeof value === 'number') return { value: text.slice(offset, offset + length), source: offset };
  if (typeof value !== 'string') return undefined;
  return { value, source: sourceOf(text, offset + 1, offset + length - 1, value, ESCAPES) };
}

/** `CloseBraceExpected` -> `close brace expected`. */
function inWords(code: string): string {
  return code
    .replace(/(?<=[a-z])[A-Z]/g, ' $&')
    .toLowerCase()
    .trim();
}
