import { type DigestOf, type Edit, editsOf } from '../manifests/edit.ts';
import type { Pin } from '../manifests/pin.ts';
import { printTagLike } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment, Plan } from './plan.ts';

/** An image whose digest has to be known before a deployment can be moved. */
export interface WantedDigest {
  readonly image: string;
  readonly tag: string;
}

const NOT_ASKED: DigestOf = () => ({ unknown: 'no registry was asked' });

/** What moves pins to a version, each place once; nothing and a reason to wait as long as one of their digests isn't known. */
export function movesTo(
  pins: readonly Pin[],
  next: Version,
  digestOf: DigestOf = NOT_ASKED,
): Pick<Deployment, 'edits' | 'held'> {
  const edits = new Map<string, Edit>();
  for (const pin of pins) {
    const moved = editsOf(pin, next, digestOf);
    if ('unknown' in moved) return { edits: [], held: heldBy(pin, next, moved.unknown) };
    for (const edit of moved.edits) edits.set(`${edit.file}:${edit.start}`, edit);
  }
  return { edits: [...edits.values()] };
}

function heldBy({ file, line, image, tag }: Pin, next: Version, reason: string): string {
  const name = `${image ?? 'the image'}:${printTagLike(tag, next)}`;
  return (
    `${file}:${line} is fixed by a digest too, and the digest of ${name} could not be read: ${reason}. Let the registry ` +
    'be asked, or change tag and digest by hand.'
  );
}

/** Those that the next stops need, each once. */
export function wantedDigests({ deployments }: Plan): readonly WantedDigest[] {
  const wanted = new Map<string, WantedDigest>();
  for (const deployment of deployments) {
    const next = deployment.stops[0];
    for (const pin of next ? movingPins(deployment, next) : []) {
      const tag = printTagLike(pin.tag, next as Version);
      for (const { image } of pin.digests) if (image !== undefined) wanted.set(`${image}:${tag}`, { image, tag });
    }
  }
  return [...wanted.values()];
}

/** The plan once digests are known: what waited for them alone can be moved, the others say why they still wait. */
export function withDigests(plan: Plan, digestOf: DigestOf): Plan {
  const deployments = plan.deployments.map((deployment): Deployment => {
    const next = deployment.stops[0];
    const moving = next ? movingPins(deployment, next) : [];
    if (!next || moving.every(({ digests }) => digests.length === 0)) return deployment;
    const { held: _, ...rest } = deployment;
    return { ...rest, ...movesTo(moving, next, digestOf) };
  });
  return { ...plan, deployments };
}

function movingPins({ pins }: Deployment, next: Version): readonly Pin[] {
  return pins.filter(({ version }) => version.compare(next) < 0);
}
