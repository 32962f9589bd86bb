import { splitNames } from './inputs.ts';
import { parseSpan, SPAN } from './span.ts';

/**
 * How an input is written: makes its text, as a runner and a command line give it, into what it means. Functions and no
 * library of schemas: a plan reads every input, and to make a schema of each takes longer than to read them all.
 */
export type Form<Value> = (text: string) => Value | Refused;

/** Why a text is not of the form. A class, so that no value can be taken for it. */
export class Refused {
  /** Half a sentence about the input, such as `must be a whole number`. */
  readonly reason: string;
  /** All that it could be, where that is a list. */
  readonly choices: readonly string[];

  constructor(reason: string, choices: readonly string[] = []) {
    this.reason = reason;
    this.choices = choices;
  }
}

export const anyText: Form<string> = (text) => text;
/** Blanks alone are nothing. */
export const optional: Form<string | undefined> = (text) => text.trim() || undefined;
export const names: Form<readonly string[]> = splitNames;

/** Empty, or of another form. */
export function perhaps<Value>(form: Form<Value>): Form<Value | undefined> {
  return (text) => (text === '' ? undefined : form(text));
}

/** Of another form, where what that means is right. */
export function only<Value>(form: Form<Value>, isRight: (value: Value) => boolean, reason: string): Form<Value> {
  return (text) => {
    const value = form(text);
    return value instanceof Refused || isRight(value) ? value : new Refused(reason);
  };
}

export function matching<Value>(pattern: RegExp, read: (text: string) => Value, reason: string): Form<Value> {
  return (text) => (pattern.test(text) ? read(text) : new Refused(reason));
}

/** Words that each stand for a value. */
export function wordFor<Value>(meanings: Readonly<Record<string, Value>>): Form<Value> {
  const words = Object.keys(meanings);
  return (text) =>
    words.includes(text) ? (meanings[text] as Value) : new Refused(`can be ${words.join(' or ')}`, words);
}

/** Words that stand for themselves. */
export function oneOf<const Word extends string>(words: readonly Word[]): Form<Word> {
  return wordFor(Object.fromEntries(words.map((word) => [word, word])));
}

export const flag = perhaps(wordFor({ true: true, false: false, yes: true, no: false, on: true, off: false }));

export function wholeNumber(least: number): Form<number> {
  const digits = matching(/^\d{1,4}$/, Number, 'must be a whole number');
  return only(digits, (number) => number >= least, `must be at least ${least}`);
}

/** Milliseconds, from hours, days or weeks. */
export const span = matching(SPAN, parseSpan, 'must be a time such as 12h, 3d or 2w');

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds, from seconds, minutes or hours. */
export const patience = matching(
  /^[1-9]\d{0,3}[smh]$/,
  (text) => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] as number),
  'must be a time such as 30m or 2h',
);

/** Of http or https; a slash at its end says nothing. */
export function address(example: string): Form<string> {
  const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);
  return only((text) => text.trim().replace(/\/+$/, ''), isAddress, `must be an address such as ${example}`);
}
