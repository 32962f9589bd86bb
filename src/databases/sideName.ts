import { badInput } from '../failure.ts';

/** Both servers allow at least as many bytes. */
const LONGEST_NAME = 63;

/**
 * The name of a database that stands beside the live one: `metabase_restore_k3x9`. A long name loses its end, so that
 * what tells the two apart is kept.
 */
export function sideName(live: string, kind: 'restore' | 'before_restore' | 'rehearsal', id: string): string {
  if (!/^[a-z0-9]{1,16}$/.test(id)) throw badInput(`"${id.slice(0, 40)}" is no id: 1 to 16 small letters or digits.`);
  return `${shortened(live, `_${kind}_${id}`)}_${kind}_${id}`;
}

export function isSideName(live: string, name: string): boolean {
  const [, front, end] = /^(.+?)(_(?:(?:before_)?restore|rehearsal)_[a-z0-9]{1,16})$/s.exec(name) ?? [];
  return front !== undefined && front === shortened(live, end as string);
}

/** Cut between characters: half of one is no name. */
function shortened(live: string, end: string): string {
  const characters = [...live];
  while (Buffer.byteLength(characters.join('') + end) > LONGEST_NAME) characters.pop();
  return characters.join('');
}
