import type { OwnImages } from '../../metabase/image.ts';
import type { Document, Scalar } from '../documents/document.ts';
import { imageReferences } from './imageReference.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** `image.tag=`, `metabase.image.tag=` behind the start of an argument, a blank or a comma; the tag runs to the next one. */
const TAG = /(?<=^|[\s,"'=])((?:[\w-]{1,60}\.){0,4})(?:image\.tag|imageTag)=["']?([^\s,"'\\]+)/g;
const CHART = /(?<![\w.=-])(?:[\w.-]+\/)?metabase(?![\w./:-])/;

/**
 * `helm upgrade metabase pmint93/metabase --set image.tag=v0.50.1`, on one line or on several that are joined by a
 * backslash. It is Metabase's when the command names its chart, or sets its image.
 */
export const helmSet: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar, index): Sighting[] => {
    if (!/(?:image\.tag|imageTag)=/.test(scalar.value)) return [];
    const command = commandAround(document, index);
    if (command.length > LONGEST || !/\bhelm\b/.test(command)) return [];
    return [...scalar.value.matchAll(TAG)]
      .filter(([, scope = '']) => isMetabase(command, scope, own))
      .map((match) => {
        const to = match.index + match[0].length;
        const from = to - (match[2] as string).length;
        return { kind: 'split-tag', scalar, from, to, edition: 'by-tag', onlyIfVersion: true };
      });
  });

function isMetabase(command: string, scope: string, own: OwnImages): boolean {
  if (scope === 'metabase.') return true;
  if (command.includes(`${scope}image.repository=`)) return imageReferences(command, own).length > 0;
  return scope === '' && CHART.test(command);
}

/** A longer command is data. */
const LONGEST = 20_000;
/** More lines than this are no command that a person wrote. */
const MOST_LINES = 60;

function commandAround({ syntax, scalars }: Document, index: number): string {
  if (syntax !== 'text') return (scalars[index] as Scalar).value;
  const continues = (at: number) => /\\\s*$/.test(scalars[at]?.value.slice(-20) ?? '');
  let [first, last] = [index, index];
  while (index - first < MOST_LINES && continues(first - 1)) first--;
  while (last - index < MOST_LINES && continues(last)) last++;
  return scalars
    .slice(first, last + 1)
    .map(({ value }) => value)
    .join('\n');
}
