import type { ReadFile } from './definitions/definition.ts';
import type { Scalar } from './documents/document.ts';
import { isProse } from './prose.ts';
import type { Sighting } from './recognisers/recogniser.ts';

/** Keys whose value is told to a reader and deploys nothing. */
const TOLD =
  /^@?(?:(?:long|short|full|release|upgrade|usage|fail|success)?[_-]?(?:description|notes?|help|msg|message)|summary|abstract|about|title|caption|tagline|documentation|docs?|readme|usage|instructions?|explanation|rationale|reason|remarks?|details?|info|warnings?|hint|todo|placeholder|tooltip|prompt|examples?|comments?|changelog)$/i;
/** Below these, a text in each of several languages or a document in a string. */
const TOLD_WHOLLY = /^(?:descriptions?|documentation|release[_-]?notes|changelog|artifacthub\.io\/changes)$/i;
/** `@description('...')` of Bicep, `description: '...'` and `help="..."` among the arguments of a call. */
const TOLD_IN_LINE = /(?:^\s*@description\(|\b(?:description|(?:long_)?help)\s*[:=]\s*)(["'])[^"']*$/i;

/** More characters than this around it say nothing of a version. */
const LONGEST = 300;

/** What must not be used. */
const DEAD =
  /(?:^|_)(?:deny|denied|blocked|(?:deny|block|black)_?list|broken|forbidden|deprecated|vulnerable|banned|unsupported|retired)(?:_|$)/i;

/**
 * Whether nothing runs by a version where it stands: in a text that is told to people (a description, a page, a text file
 * with sentences), in a list of what must not be used, in a matrix of what is tested, in what a script looks for.
 */
export function deploysNothing(read: ReadFile, { scalar, from }: Pick<Sighting, 'scalar' | 'from'>): boolean {
  const { path, value } = scalar;
  if (isTold(path) || path.includes('matrix') || path.some(isDead)) return true;
  const ahead = lineBefore(value, from);
  if (TOLD_IN_LINE.test(ahead) || isSought(ahead)) return true;
  if (/\.html?$/i.test(read.file)) return true;
  return /\.txt$/i.test(read.file) && isProse(read, scalar);
}

/** What `sed` looks for is what was there before: `sed 's|metabase/metabase:v0.49.1|...|'`. */
function isSought(ahead: string): boolean {
  const at = ahead.lastIndexOf('sed ');
  const command = at === -1 ? '' : ahead.slice(at);
  const [opens, sign] = [...command.matchAll(/["'\s;]s([|#,@!~/])/g)].at(-1) ?? [];
  return (
    opens !== undefined &&
    sign !== undefined &&
    !command.slice(command.lastIndexOf(opens) + opens.length).includes(sign)
  );
}

function isDead(key: string | number): boolean {
  return typeof key === 'string' && DEAD.test(key.replace(/([a-z])(?=[A-Z])|[-.]/g, '$1_'));
}

function isTold(path: Scalar['path']): boolean {
  const key = path.findLast((part) => typeof part === 'string');
  return (key !== undefined && TOLD.test(key)) || path.some((part) => TOLD_WHOLLY.test(String(part)));
}

function lineBefore(value: string, at: number): string {
  const ahead = value.slice(Math.max(0, at - LONGEST), at);
  return ahead.slice(ahead.lastIndexOf('\n') + 1);
}
