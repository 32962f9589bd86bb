import { Failure } from '../failure.ts';
import type { DigestOf } from '../manifests/edit.ts';
import { wantedDigests, withDigests } from '../planning/digests.ts';
import type { Plan } from '../planning/plan.ts';

/**
 * Asks the registry of an image for the digest of a tag (of the index, for all platforms): `sha256:` and 64 digits, or
 * undefined when it has no such tag. Throws a Failure when it can't be asked.
 */
export type LookUpDigest = (image: string, tag: string) => Promise<string | undefined>;

/** The plan with the digests that its next stops need, each asked for once; nothing is asked when none is needed. */
export async function readDigests(plan: Plan, lookUp: LookUpDigest | undefined): Promise<Plan> {
  const wanted = wantedDigests(plan);
  if (!lookUp || wanted.length === 0) return plan;
  const known = new Map<string, ReturnType<DigestOf>>();
  for (const { image, tag } of wanted) known.set(`${image}:${tag}`, await answerOf(image, tag, lookUp));
  return withDigests(plan, (image, tag) => known.get(`${image}:${tag}`) ?? { unknown: 'it was not asked for' });
}

async function answerOf(image: string, tag: string, lookUp: LookUpDigest): Promise<ReturnType<DigestOf>> {
  try {
    const digest = await lookUp(image, tag);
    return digest === undefined ? { unknown: 'the registry has no such tag' } : { digest };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { unknown: error.message.replace(/\.$/, '') };
  }
}
