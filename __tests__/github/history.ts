/** Commits, files and differences in an emulated repository, all through the API for git's own data. */
export type Files = Readonly<Record<string, string>>;
/** `null` deletes the file. */
export type Edits = Readonly<Record<string, string | null>>;
/** Of one file; `undefined` where it does not exist. */
export interface Change {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly patch: string | undefined;
}
export type Api = <T = unknown>(method: string, path: string, body?: object, token?: string) => Promise<T>;

/** Edits the tree of the first parent, or starts from nothing; moves no branch. Returns the sha. */
export async function writeCommit(
  api: Api,
  repository: string,
  edits: Edits,
  message: string,
  parents: readonly string[],
  token?: string,
): Promise<string> {
  const at = `/repos/${repository}/git`;
  const tree = Object.entries(edits).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    ...(content === null ? { sha: null } : { content }),
  }));
  const parent = parents[0] && (await api<{ tree: { sha: string } }>('GET', `${at}/commits/${parents[0]}`));
  const base = parent ? { base_tree: parent.tree.sha } : {};
  const made = await api<{ sha: string }>('POST', `${at}/trees`, { tree, ...base }, token);
  return (await api<{ sha: string }>('POST', `${at}/commits`, { message, tree: made.sha, parents }, token)).sha;
}

/** Without `paths`, all of them. A file that does not exist is left out. */
export async function readTree(
  api: Api,
  repository: string,
  ref: string,
  paths?: readonly string[],
): Promise<Record<string, string>> {
  const at = `/repos/${repository}`;
  const { commit } = await api<{ commit: { tree: { sha: string } } }>('GET', `${at}/commits/${ref}`);
  const { tree } = await api<{ tree: { path: string; type: string; sha: string }[] }>(
    'GET',
    `${at}/git/trees/${commit.tree.sha}?recursive=1`,
  );
  const wanted = tree.filter(({ path, type }) => type === 'blob' && (!paths || paths.includes(path)));
  const contents = wanted.map(async ({ path, sha }) => {
    const { content } = await api<{ content: string }>('GET', `${at}/git/blobs/${sha}`);
    return [path, Buffer.from(content, 'base64').toString()] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}

/** By path, what `head` changed since it left `base`. */
export async function changesBetween(
  api: Api,
  repository: string,
  base: string,
  head: string,
): Promise<Record<string, Change>> {
  const { merge_base_commit, files } = await api<{
    merge_base_commit: { sha: string };
    files: { filename: string; previous_filename?: string; patch?: string }[];
  }>('GET', `/repos/${repository}/compare/${base}...${head}`);
  const paths = files.flatMap(({ filename, previous_filename = filename }) => [filename, previous_filename]);
  const before = await readTree(api, repository, merge_base_commit.sha, paths);
  const after = await readTree(api, repository, head, paths);
  const patches = new Map(files.map(({ filename, patch }) => [filename, patch]));
  return Object.fromEntries(
    paths.map((path) => [path, { before: before[path], after: after[path], patch: patches.get(path) }]),
  );
}

/** A commit on `head` that takes in what `base` has changed meanwhile; `head` itself when there is nothing. */
export async function bringUpToDate(
  api: Api,
  repository: string,
  base: string,
  head: string,
  message: string,
): Promise<string> {
  const { behind_by } = await api<{ behind_by: number }>('GET', `/repos/${repository}/compare/${base}...${head}`);
  if (behind_by === 0) return head;
  const theirs = await changesBetween(api, repository, head, base);
  const ours = await changesBetween(api, repository, base, head);
  const both = Object.keys(theirs).filter((path) => path in ours && ours[path]?.after !== theirs[path]?.after);
  if (both.length > 0) throw new Error(`merge conflict in ${both.join(', ')}`);
  const edits = Object.fromEntries(
    Object.entries(theirs)
      .filter(([path]) => !(path in ours))
      .map(([path, { after }]) => [path, after ?? null]),
  );
  return writeCommit(api, repository, edits, message, [head, base]);
}
