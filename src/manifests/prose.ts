import type { ReadFile } from './definitions/definition.ts';
import type { Document, Scalar } from './documents/document.ts';

/** Programs whose command lines people keep in plain text. */
const COMMAND =
  /^[\s$>#]*(?:\w+=\S*\s+)*(?:sudo\s+)?(?:docker(?:-compose)?|podman|nerdctl|buildah|skopeo|crane|regctl|ctr|crictl|kubectl|oc|helm|kustomize|az|aws|gcloud|fly(?:ctl)?|curl|wget|java|FROM|ADD|RUN|image:)\s/;
const WORD = /(?:^|\s)["'(]?\p{L}[\p{L}']{1,60}[.,;:!?)"']{0,5}(?=\s|$)/gu;
/** So many words make a sentence. Fewer may be what is said of an image in a list of them, but not what leads up to one. */
const SENTENCE = 3;
const PHRASE = 2;

/** A command is told by its start. */
const START = 600;

/** A script is one under any name: what a cloud runs at the start of a machine often ends in `.txt`. */
const SCRIPT = /^(?:#!|#cloud-config)/;

/**
 * Whether a line of a text file is documentation: it, or any line of its file, is a sentence, which no list of images, version
 * file or set of commands holds. What is commented out there is no line.
 */
export function isProse({ text, document }: ReadFile, scalar: Scalar): boolean {
  if (SCRIPT.test(text)) return false;
  const hasSentence = () => document.scalars.some(({ value }) => isText(value, SENTENCE));
  return once(document, hasSentence) || once(scalar, () => isText(scalar.value, PHRASE));
}

/** A file may hold thousands of versions, and so may a line. */
const known = new WeakMap<Document | Scalar, boolean>();

function once(of: Document | Scalar, find: () => boolean): boolean {
  const found = known.get(of) ?? find();
  known.set(of, found);
  return found;
}

function isText(line: string, words: number): boolean {
  return !COMMAND.test(line.slice(0, START)) && (line.match(WORD) ?? []).length >= words;
}
