import type { Follow } from '../../src/metabase/follow.ts';
import { EVERYTHING } from '../../src/metabase/policy.ts';
import { parseTarget } from '../../src/metabase/target.ts';
import type { Wishes } from '../../src/planning/plan.ts';

/** The same wishes for every file; what isn't said is the default of the inputs. */
export function wishesOf(
  target: string | Follow = 'latest',
  more: Partial<Omit<Wishes, 'follow'>> = {},
): (file: string) => Wishes {
  const follow = typeof target === 'string' ? parseTarget(target) : target;
  return () => ({ follow, path: 'direct', ignore: [], branchPrefix: 'metabase-upgrade/', policy: EVERYTHING, ...more });
}
