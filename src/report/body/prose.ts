import { code, plain } from '../markdown.ts';

/** Sentences of others in which `code` may stand, and no other markup. */
export function prose(text: string): string {
  return text
    .split(/(`[^`\n]{1,200}`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join('');
}

/** The same with a full stop, so that something can follow. */
export function sentence(text: string): string {
  const written = prose(text).trim();
  return /[.!?:]$/.test(written) ? written : `${written}.`;
}

/** Behind what no source states as it is. */
export const LIKELY = ' _(likely, not confirmed)_';
