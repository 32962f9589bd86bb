import type { Pin } from '../manifests/pin.ts';
import { printTag } from '../metabase/tag.ts';
import type { ScanChange } from './compare.ts';
import { type Violation, violation } from './violation.ts';
import type { Rules } from './violations.ts';

/**
 * Pins that were of one version and now aren't: somebody moved one and forgot the other. Which pins belong together is
 * known of a configured deployment; of the others only those of a folder are held together that the change itself touches.
 */
export function disagreements({ pins, kept }: ScanChange, deploymentOf: Rules['deploymentOf']): readonly Violation[] {
  const groups = new Map<string, Pin[]>();
  for (const { from, to } of pins) {
    if (!from) continue;
    const key = groupOf(from, deploymentOf(to.file));
    groups.set(key, [...(groups.get(key) ?? []), to]);
  }
  for (const { to: pin } of kept) {
    const name = deploymentOf(pin.file);
    if (name !== undefined) groups.get(groupOf(pin, name))?.push(pin);
  }
  return [...groups].flatMap(([key, [first, ...others]]) => {
    const other = others.find((pin) => first && pin.version.compare(first.version) !== 0);
    if (!first || !other) return [];
    const [moved, behind] = [printTag(first.edition, first.version), printTag(other.edition, other.version)];
    const was = key.slice(key.lastIndexOf(' ') + 1);
    const message = `${first.file} and ${other.file} were both at ${was} and now differ: ${moved} and ${behind}. Pins of one deployment move together.`;
    return [violation(other, 'disagreement', message)];
  });
}

/** The deployment, or the folder as long as none is known, and the version at which its pins agreed. */
function groupOf({ file, edition, version }: Pin, name: string | undefined): string {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  return `${JSON.stringify(name === undefined ? { folder } : { name })} ${printTag(edition, version)}`;
}
