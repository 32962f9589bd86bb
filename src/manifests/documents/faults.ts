import { SyntaxFault } from './document.ts';

/** The line, counted from 1, of a UTF-16 offset. The end of the text is part of its last line. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  const stop = Math.min(offset, text.length - 1);
  for (let at = text.indexOf('\n'); at !== -1 && at < stop; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** No deployment nests as deeply as the stack allows, so there is no reading such a file. */
export const TOO_DEEP = 'nested too deeply';

/**
 * Runs a recursive parser over text of unknown origin. A stack overflow is a fault of the text; what else a parser
 * throws that isn't a fault would be a defect of ours or of the parser, and either makes the text unreadable too.
 */
export function faultsOnly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxFault) throw error;
    throw new SyntaxFault(error instanceof RangeError ? TOO_DEEP : 'unreadable', 1);
  }
}
