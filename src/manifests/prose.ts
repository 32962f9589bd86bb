import type { Scalar } from './documents/document.ts';
import type { PinKind } from './pin.ts';
import type { Sighting } from './recognisers/recogniser.ts';

/** Keys whose value is told to a reader and deploys nothing. */
const TOLD =
  /^@?(?:description|summary|title|tagline|documentation|docs?|help|hint|placeholder|tooltip|examples?|comments?|(?:release|upgrade)?[_-]?notes?|changelog|message)$/i;
/** Below these, a text in each of several languages or a document in a string. */
const TOLD_WHOLLY = /^(?:descriptions?|documentation|release[_-]?notes|changelog)$/i;
/** `@description('...')` of Bicep, `description: '...'` among the arguments of a call. */
const TOLD_IN_LINE = /(?:^\s*@description\(|\bdescription\s*[:=]\s*)(["'])[^"']*$/i;

/** What the user himself declared to be a pin is one wherever it stands. */
const DECLARED: ReadonlySet<PinKind> = new Set(['marker', 'custom']);

/** Programs whose command lines people keep in plain text. */
const COMMAND =
  /^[\s$>#]*(?:\w+=\S*\s+)*(?:sudo\s+)?(?:docker(?:-compose)?|podman|nerdctl|buildah|skopeo|crane|regctl|ctr|crictl|kubectl|oc|helm|kustomize|az|aws|gcloud|fly(?:ctl)?|curl|wget|java|FROM|ADD|RUN|image:)\s/;
const WORD = /(?:^|\s)["'(]?[A-Za-z][a-z']+[.,;:!?)"']*(?=\s|$)/g;
/** Fewer words may be what is said of an image in a list of them. */
const SENTENCE = 3;

/**
 * Whether a version stands in a text that is told to people: a description, a page, a sentence in a text file. It tells of
 * some version, and nothing runs by it.
 */
export function isProse(file: string, { kind, scalar, from }: Sighting): boolean {
  if (DECLARED.has(kind)) return false;
  const { path, value } = scalar;
  if (isTold(path) || TOLD_IN_LINE.test(lineBefore(value, from))) return true;
  if (/\.html?$/i.test(file)) return true;
  return /\.txt$/i.test(file) && !COMMAND.test(value) && (value.match(WORD) ?? []).length >= SENTENCE;
}

function isTold(path: Scalar['path']): boolean {
  const key = path.findLast((part) => typeof part === 'string');
  return (key !== undefined && TOLD.test(key)) || path.some((part) => TOLD_WHOLLY.test(String(part)));
}

/** More characters than this ahead of it say nothing of a version. */
const LONGEST = 300;

function lineBefore(value: string, at: number): string {
  const ahead = value.slice(Math.max(0, at - LONGEST), at);
  return ahead.slice(ahead.lastIndexOf('\n') + 1);
}
