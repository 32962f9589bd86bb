import type { Candidates } from './candidates.ts';
import { type LeftOut, readText } from './workingTree.ts';

/** The files below a root that may hold pins. Each is read once; what can't be read is counted, with the reason. */
export class Tree {
  readonly root: string;
  /** Files that mention one of the words, as paths from the root, sorted. */
  readonly files: readonly string[];
  readonly leftOut = new Map<LeftOut, string[]>();
  readonly texts = new Map<string, string>();
  /** Whether a file is looked at at all. */
  readonly wants: (file: string) => boolean;
  readonly #candidates: Candidates;
  readonly #textOf: typeof readText;

  /** @param wanted which files are looked at, be it for pins or for what sets a variable */
  constructor(root: string, candidates: Candidates, wanted: (file: string) => boolean, textOf = readText) {
    this.root = root;
    this.wants = wanted;
    this.#candidates = candidates;
    this.#textOf = textOf;
    this.files = candidates.files.filter(wanted);
  }

  /** Undefined when the file isn't there, isn't wanted, can't be read as text, or is ignored by git. */
  async read(file: string): Promise<string | undefined> {
    const known = this.texts.get(file);
    if (known !== undefined || !this.wants(file)) return known;
    const result = this.#textOf(this.root, file);
    if ('text' in result) {
      if (!this.files.includes(file) && (await this.#candidates.isIgnored(file))) return undefined;
      this.texts.set(file, result.text);
      return result.text;
    }
    if (result.leftOut !== 'missing') this.#leaveOut(file, result.leftOut);
    return undefined;
  }

  /** The files that contain a word, in the folders or below those that end with a double star. */
  async mentioning(word: string, folders: readonly string[]): Promise<readonly string[]> {
    return (await this.#candidates.search(word, folders)).filter(this.wants);
  }

  #leaveOut(file: string, reason: LeftOut): void {
    const files = this.leftOut.get(reason) ?? [];
    if (!files.includes(file)) this.leftOut.set(reason, [...files, file]);
  }
}
