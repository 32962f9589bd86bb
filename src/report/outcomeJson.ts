import { planJson } from '../planning/planJson.ts';
import type { Outcome } from './outcome.ts';

/** The plan, with what `apply` wrote and what became of the pull requests. */
export function outcomeJson({ plan, edits, pulls, violations }: Outcome) {
  return {
    ...planJson(plan),
    ...(edits ? { edits } : {}),
    ...(violations ? { violations } : {}),
    ...(pulls
      ? {
          pullRequests: pulls.map(({ failure, waits, box, ...pull }) => ({
            ...pull,
            ...(failure ? { error: failure.message } : {}),
          })),
        }
      : {}),
  };
}
