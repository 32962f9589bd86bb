import type { Repository } from '../config/runner.ts';
import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import { wordsOf } from '../gateways/candidates.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Tree } from '../gateways/tree.ts';
import { compareScans } from '../planning/compare.ts';
import { type Violation, violationsOf } from '../planning/violations.ts';
import { type ChangedFile, readAt, readChangedFiles } from '../pulls/changedFiles.ts';
import { folderOf } from '../pulls/changes.ts';
import { keepComment } from '../pulls/comment.ts';
import { violationsText } from '../report/checkText.ts';
import type { Outcome } from '../report/outcome.ts';
import { obtainCatalogue } from '../sources/catalogue.ts';
import { openTree } from './openTree.ts';
import { type Overlay, scanTree, type TreeScan } from './scanTree.ts';

type PullRequest = NonNullable<Repository['pullRequest']>;

/**
 * Judges the Metabase pins of a pull request, whoever made it. The checkout is one of its sides, whichever the event gave
 * it; the files of the other side are read as data, and nothing of either is ever run.
 */
export async function check(settings: Settings, gateways: Gateways): Promise<Outcome> {
  const { repository, root, images } = settings;
  const pull = repository?.pullRequest;
  if (!repository || !pull) {
    throw badInput('The mode check judges a pull request: run it on pull_request or pull_request_target.');
  }
  const [candidates, catalogue] = await Promise.all([
    gateways.find(root, wordsOf(images)),
    obtainCatalogue(settings, gateways),
  ]);
  const tree = await openTree(settings, candidates);
  const here = await scanTree(tree, new Map(), settings, catalogue);
  const client = await gateways.gitHub(repository.apiUrl, settings.token);
  const changed = await readChangedFiles(client, repository, pull.number);
  const isBase = (await headOf(root, gateways)) === pull.base;
  const overlay = await otherSide(changed, isBase ? 'head' : 'base', {
    client,
    repository,
    pull,
    tree,
    here,
    gateways,
  });
  const there = overlay.size === 0 ? here : await scanTree(tree, overlay, settings, catalogue);
  const violations = violationsOf(isBase ? compareScans(here, there) : compareScans(there, here), catalogue);
  await comment(client, repository, pull, violations, gateways);
  const plan = { catalogue, deployments: [], skipped: [], warnings: [] };
  return { plan, violations };
}

async function headOf(root: string, { run }: Gateways): Promise<string | undefined> {
  const head = await run('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => undefined);
  return head?.exitCode === 0 ? head.stdout.trim() : undefined;
}

interface Sides {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly tree: Tree;
  readonly here: TreeScan;
  readonly gateways: Gateways;
}

/** What the changed files that may hold a pin are on the side that isn't checked out. */
async function otherSide(changed: readonly ChangedFile[], side: 'base' | 'head', sides: Sides): Promise<Overlay> {
  const { client, repository, pull, tree, here, gateways } = sides;
  const folder = await folderOf(tree.root, gateways.run);
  const known = new Set([...tree.files, ...here.pins.map(({ file }) => file), ...here.skipped.map(({ file }) => file)]);
  const overlay = new Map<string, string | undefined>();
  for (const file of changed) {
    const paths = [file.base, file.head].filter((path) => path?.startsWith(folder)) as string[];
    const names = paths.map((path) => path.slice(folder.length)).filter(tree.wants);
    if (!names.some((name) => known.has(name)) && !/metabase/i.test(file.patch)) continue;
    for (const name of names) overlay.set(name, undefined);
    const path = file[side];
    if (path?.startsWith(folder) !== true) continue;
    const text = await readAt(client, repository, pull[side], path, { root: tree.root, run: gateways.run });
    overlay.set(path.slice(folder.length), text);
  }
  return overlay;
}

/** Without the right to comment the annotations and the summary say the same. */
async function comment(
  client: GitHubClient,
  repository: Repository,
  pull: PullRequest,
  violations: readonly Violation[],
  { log }: Gateways,
): Promise<void> {
  try {
    await keepComment(
      client,
      repository,
      pull.number,
      violations.length === 0 ? undefined : violationsText(violations),
    );
  } catch (error) {
    log.info(explainGitHub(error, 'No comment was written').message);
  }
}
