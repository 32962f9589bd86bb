import { distance } from 'fastest-levenshtein';

/** `, did you mean "plan"?` when one of the known words is close to what was typed, else nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const [best] = known.map((word) => ({ word, far: distance(typed, word) })).sort((a, b) => a.far - b.far);
  if (!best || best.far > Math.max(2, Math.floor(typed.length / 3))) return '';
  return `, did you mean "${best.word}"?`;
}
