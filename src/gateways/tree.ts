import { type Candidates, findCandidates } from './candidates.ts';
import type { RunProcess } from './process.ts';
import { type LeftOut, readText } from './workingTree.ts';

/** The files below a root that may hold pins. Each is read once; what can't be read is counted, with the reason. */
export class Tree {
  readonly root: string;
  /** Files that mention one of the words, as paths from the root, sorted. */
  readonly files: readonly string[];
  readonly leftOut = new Map<LeftOut, string[]>();
  readonly texts = new Map<string, string>();
  readonly #candidates: Candidates;

  private constructor(root: string, candidates: Candidates, files: readonly string[]) {
    this.root = root;
    this.#candidates = candidates;
    this.files = files;
  }

  /** @param wanted which of the files that mention a word are looked at */
  static async open(
    root: string,
    words: readonly string[],
    wanted: (file: string) => boolean,
    run: RunProcess,
  ): Promise<Tree> {
    const candidates = await findCandidates(root, words, run);
    return new Tree(root, candidates, candidates.files.filter(wanted));
  }

  /** Undefined when the file isn't there, can't be read as text, or is ignored by git. */
  async read(file: string): Promise<string | undefined> {
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    const result = await readText(this.root, file);
    if ('text' in result) {
      if (!this.files.includes(file) && (await this.#candidates.isIgnored(file))) return undefined;
      this.texts.set(file, result.text);
      return result.text;
    }
    if (result.leftOut !== 'missing') this.#leaveOut(file, result.leftOut);
    return undefined;
  }

  #leaveOut(file: string, reason: LeftOut): void {
    const files = this.leftOut.get(reason) ?? [];
    if (!files.includes(file)) this.leftOut.set(reason, [...files, file]);
  }
}
