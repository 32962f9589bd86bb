import type { ReadDocument, Scalar } from './document.ts';

/**
 * Lines that are comments in the languages that deploy with plain text: shell, HCL, ini, SQL, XML, and the inside of
 * a block comment. `--` and `*` need white space behind them, for `--set image.tag=...` is an argument and `*)` a case.
 */
const COMMENT = /^\s*(?:#|\/\/|;|--(?=[\s-]|$)|<!--|\*(?=[\s*/]|$)|\/\*)/;

/** Reads any text: one scalar per line, save blank lines and comments, for a commented-out pin deploys nothing. */
export const readText: ReadDocument = (text) => {
  const scalars: Scalar[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(at).split(/(?<=\n|\r(?!\n))/)) {
    const value = line.replace(/\r?\n$|\r$/, '');
    if (value.trim() !== '' && !COMMENT.test(value)) scalars.push({ path: [], parent: 0, value, source: at });
    at += line.length;
  }
  return { syntax: 'text', scalars };
};
