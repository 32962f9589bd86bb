import type { AdvisoryAdvice } from '../planning/advice.ts';

/** What stands in brackets behind the id of an advisory: `critical, known to be exploited`. */
export function advisoryNotes({ severity, kev, exploited, certainty }: AdvisoryAdvice): string {
  const notes = [
    severity,
    ...(kev || exploited ? ['known to be exploited'] : []),
    ...(certainty === 'inferred' ? ['probably'] : []),
  ];
  return notes.join(', ');
}
