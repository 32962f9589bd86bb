import type { Repository } from '../config/runner.ts';
import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import { wordsOf } from '../gateways/candidates.ts';
import type { Gateways } from '../gateways/gateways.ts';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Tree } from '../gateways/tree.ts';
import { compareScans } from '../planning/compare.ts';
import type { Violation } from '../planning/violation.ts';
import { violationsOf } from '../planning/violations.ts';
import { type ChangedFile, readAt, readChangedFiles } from '../pulls/changedFiles.ts';
import { folderOf } from '../pulls/changes.ts';
import { keepComment } from '../pulls/comment.ts';
import { violationsText } from '../report/checkText.ts';
import type { Outcome } from '../report/outcome.ts';
import { obtainCatalogue } from '../sources/catalogue.ts';
import { askForPins } from './askForPins.ts';
import { openTree } from './openTree.ts';
import { type Overlay, scanTree, type TreeScan } from './scanTree.ts';
import { wishesFor } from './wishesFor.ts';

type PullRequest = NonNullable<Repository['pullRequest']>;

/**
 * Judges the Metabase pins of a pull request, whoever made it. The checkout is one of its sides, whichever the event gave
 * it; the files of the other side are read as data, and nothing of either is ever run.
 */
export async function check(asked: Settings, gateways: Gateways): Promise<Outcome> {
  const { repository, root } = asked;
  const pull = repository?.pullRequest;
  if (!repository || !pull) {
    throw badInput('The mode check judges a pull request: run it on pull_request or pull_request_target.');
  }
  const client = await gateways.gitHub(repository.apiUrl, asked.token);
  const changed = await readChangedFiles(client, repository, pull.number);
  const isBase = (await headOf(root, gateways)) === pull.base;
  const sides = { client, repository, pull, folder: await folderOf(root, gateways.run), gateways, root };
  const settings = isBase ? asked : await underBase(asked, changed, sides);
  const [candidates, catalogue] = await Promise.all([
    gateways.find(root, wordsOf(settings.images)),
    obtainCatalogue(settings, gateways),
  ]);
  const tree = await openTree(settings, candidates);
  const here = await scanTree(tree, new Map(), settings, catalogue);
  const overlay = await otherSide(changed, isBase ? 'head' : 'base', tree, here, sides);
  const there = overlay.size === 0 ? here : await scanTree(tree, overlay, settings, catalogue);
  const change = isBase ? compareScans(here, there) : compareScans(there, here);
  const files = [...change.kept, ...change.pins]
    .map(({ to }) => to.file)
    .concat(change.sdks.map(({ sdk }) => sdk.file));
  const wishesOf = await wishesFor(settings, files);
  const base = isBase ? here : there;
  const violations = violationsOf(change, catalogue, {
    ignoreOf: (file) => wishesOf(file).ignore,
    deploymentOf: (file) => wishesOf(file).name,
    ...(await askForPins(change, base, settings, gateways)),
    texts: isBase ? withOverlay(tree.texts, overlay) : tree.texts,
  });
  await comment(client, repository, pull, violations, gateways);
  const plan = { catalogue, deployments: [], skipped: [], warnings: [] };
  return { plan, violations };
}

function withOverlay(texts: ReadonlyMap<string, string>, overlay: Overlay): ReadonlyMap<string, string> {
  const all = new Map(texts);
  for (const [file, text] of overlay) {
    if (text === undefined) all.delete(file);
    else all.set(file, text);
  }
  return all;
}

/** The rules are those of the base: a pull request that changes them is not judged by its own. */
async function underBase(settings: Settings, changed: readonly ChangedFile[], sides: Sides): Promise<Settings> {
  const path = sides.folder + settings.config;
  if (!changed.some(({ base, head }) => base === path || head === path)) return settings;
  const text = await readAt(sides.client, sides.repository, sides.pull.base, path, sides);
  if (text === undefined) return settings.under(undefined);
  const { parseConfigFile } = await import('../config/configFile.ts');
  return settings.under(parseConfigFile(text, settings.config));
}

async function headOf(root: string, { run }: Gateways): Promise<string | undefined> {
  const head = await run('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => undefined);
  return head?.exitCode === 0 ? head.stdout.trim() : undefined;
}

interface Sides {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly pull: PullRequest;
  /** Where the root lies in the repository, with a slash at the end, or nothing. */
  readonly folder: string;
  readonly root: string;
  readonly gateways: Gateways;
}

/** What the changed files that may hold a pin are on the side that isn't checked out. */
async function otherSide(
  changed: readonly ChangedFile[],
  side: 'base' | 'head',
  tree: Tree,
  here: TreeScan,
  sides: Sides,
): Promise<Overlay> {
  const { client, repository, pull, folder } = sides;
  const known = new Set(
    [...here.pins, ...here.pins.flatMap(({ digests }) => digests), ...here.skipped]
      .map(({ file }) => file)
      .concat(tree.files),
  );
  const overlay = new Map<string, string | undefined>();
  for (const file of changed) {
    const paths = [file.base, file.head].filter((path) => path?.startsWith(folder)) as string[];
    const names = paths.map((path) => path.slice(folder.length)).filter(tree.wants);
    if (!names.some((name) => known.has(name)) && !/metabase/i.test(file.patch)) continue;
    for (const name of names) overlay.set(name, undefined);
    const path = file[side];
    const name = path?.slice(folder.length);
    if (path === undefined || name === undefined || !names.includes(name)) continue;
    overlay.set(name, await readAt(client, repository, pull[side], path, sides));
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
