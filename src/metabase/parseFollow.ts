import { badInput } from '../failure.ts';
import type { Follow } from './follow.ts';
import { parseRange } from './range.ts';
import { parseVersion } from './version.ts';

/**
 * Reads `latest`, `lts`, a major such as `58`, or a range such as `>=58 <60`.
 * @throws Failure (bad input); a single version is refused too, since following means to move on: it is a target.
 */
export function parseFollow(text: string): Follow {
  if (text === 'latest' || text === 'lts') return { kind: text };
  if (/^([2-9]|[1-9]\d{1,3})$/.test(text)) return { kind: 'major', major: Number(text) };
  if (parseVersion(text) && !/^[01]\./.test(text)) {
    throw badInput(
      `The version "${text}" can't be followed, since it never gets newer. Give it as "target" to stay at it, or ` +
        `follow a range such as "~${text}".`,
    );
  }
  const range = parseRange(text);
  if (range) return { kind: 'range', text, range };
  throw badInput(
    `The value "${text}" can't be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".`,
  );
}
