import { type Edit, editOf, proveEdits, splice } from '../manifests/edit.ts';
import type { Pin } from '../manifests/pin.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import { branchOf } from '../pulls/branch.ts';
import type { Survey } from './survey.ts';

/** One stop of a deployment, as it is once the stops before it are merged. */
export interface Stage {
  readonly deployment: Deployment;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * Every stop of the deployment on top of the one before: each is made from the text that the former leaves, and proved by
 * scanning it. Ends before a stop that can't be written, or that what is written would not be read as.
 */
export async function stagesOf(survey: Survey, deployment: Deployment): Promise<readonly Stage[]> {
  const own = new Set(deployment.pins.map((pin) => survey.found.pins.findIndex((one) => isSame(one, pin))));
  const stages: Stage[] = [];
  let pins = survey.found.pins;
  let texts = survey.texts;
  let edits: readonly Edit[] | undefined = deployment.edits;
  for (const [at, stop] of deployment.stops.entries()) {
    const members = pins.filter((_, index) => own.has(index));
    if (at > 0) edits = editsTo(members, stop);
    if (!edits || edits.length === 0) break;
    const changed = spliced(texts, edits);
    const after = new Map([...texts].filter(([file, text]) => survey.texts.get(file) !== text || changed.has(file)));
    for (const [file, text] of changed) after.set(file, text);
    const found = (await survey.rescan(after)).pins;
    proveEdits(pins, edits, found);
    const reached = found.filter((_, index) => own.has(index));
    if (at > 0 && reached.some(({ version }) => version.compare(stop) < 0)) break;
    stages.push({
      deployment: at === 0 ? deployment : later(deployment, at, members, edits),
      before: texts,
      after: changed,
    });
    // A rolling tag that already runs something newer leaves no place for the stops between.
    if (reached.some(({ version }) => version.compare(stop) > 0)) break;
    pins = found;
    texts = new Map([...texts, ...changed]);
  }
  return stages;
}

function later(deployment: Deployment, at: number, pins: readonly Pin[], edits: readonly Edit[]): Deployment {
  const [former, stop] = [deployment.stops[at - 1] as Version, deployment.stops[at] as Version];
  const { advice, sdks, lockFiles, ...rest } = deployment;
  return {
    ...rest,
    branch: branchOf(deployment, stop),
    current: former,
    stops: deployment.stops.slice(at),
    pins,
    edits,
  };
}

/** Undefined when a template fixes something else around one of them. */
function editsTo(pins: readonly Pin[], stop: Version): readonly Edit[] | undefined {
  const moving = pins.filter(({ version }) => version.compare(stop) < 0);
  // Of a later stop no digest is known yet.
  if (moving.some(({ digests }) => digests.length > 0)) return undefined;
  const edits = moving.flatMap((pin) => editOf(pin, stop) ?? []);
  if (edits.length < moving.length) return undefined;
  return edits.filter(({ text, old }) => text !== old);
}

function spliced(texts: ReadonlyMap<string, string>, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const files = [...new Set(edits.map(({ file }) => file))];
  const own = (name: string) => edits.filter(({ file }) => file === name);
  return new Map(files.map((file) => [file, splice(texts.get(file) ?? '', own(file))]));
}

function isSame(a: Pin, b: Pin): boolean {
  return a.file === b.file && a.start === b.start;
}

/** Of a deployment whose stops are proposed one by one: the branch of the next one alone. */
export function branchesOf(deployment: Deployment, stacked: boolean): readonly string[] {
  if (!stacked) return deployment.stops.length > 0 ? [deployment.branch] : [];
  return deployment.stops.map((stop) => branchOf(deployment, stop));
}
