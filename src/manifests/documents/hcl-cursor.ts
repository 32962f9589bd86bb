import { SyntaxFault } from './document.ts';
import { lineAt, TOO_DEEP } from './faults.ts';

/** Far beyond what people nest, and far below what the stack allows. */
const DEEPEST = 500;

export const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const REST_OF_LINE = /[^\n]*/y;
const SPACE = /[ \t\r]+/y;
const SPACE_AND_LINE_ENDS = /\s+/y;

/** A place in HCL text that moves forward. What doesn't fit there is a fault. */
export class Cursor {
  readonly text: string;
  at: number;
  /** A line end closes an attribute and an item of an object, and means nothing within parentheses and brackets. */
  #lineEndsCount = true;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** The character to be read next; undefined at the end. */
  get next(): string | undefined {
    return this.text[this.at];
  }

  /** Reads what the sticky pattern matches here; undefined when it doesn't. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Reads `word` if it stands here. */
  takes(word: string): boolean {
    const isHere = this.text.startsWith(word, this.at);
    if (isHere) this.at += word.length;
    return isHere;
  }

  /** Reads `word`, which must stand here or behind some space. */
  expect(word: string): void {
    this.skip();
    if (!this.takes(word)) throw this.fault(`"${word}" expected`);
  }

  /** Passes a comment; one that goes up to the end of its line leaves that end. */
  takesComment(): boolean {
    if (this.takes('#') || this.takes('//')) return this.take(REST_OF_LINE) !== undefined;
    if (!this.text.startsWith('/*', this.at)) return false;
    const end = this.text.indexOf('*/', this.at + 2);
    if (end === -1) throw this.fault('"*/" expected');
    this.at = end + 2;
    return true;
  }

  /** Passes space and comments, and line ends where they mean nothing. */
  skip(): void {
    const space = this.#lineEndsCount ? SPACE : SPACE_AND_LINE_ENDS;
    while (this.take(space) !== undefined || this.takesComment());
  }

  /** Passes space, comments and line ends wherever it is. */
  skipLines(): void {
    this.whereLineEnds(false, () => this.skip());
  }

  /** Reads something in which line ends count, or don't. */
  whereLineEnds(count: boolean, read: () => void): void {
    const around = this.#lineEndsCount;
    this.#lineEndsCount = count;
    read();
    this.#lineEndsCount = around;
  }

  /** Reads something that may hold more of its kind. */
  deeper(read: () => void): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.fault(TOO_DEEP);
    read();
    this.#depth -= 1;
  }

  fault(message: string): SyntaxFault {
    return new SyntaxFault(message, lineAt(this.text, this.at));
  }
}
