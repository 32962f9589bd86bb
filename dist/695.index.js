export const id = 695;
export const ids = [695];
export const modules = {

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/gateways/candidates.js + 4 modules
var gateways_candidates = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/gateways/gitHubFailure.js
var gitHubFailure = __webpack_require__(2493);
;// CONCATENATED MODULE: ./build/planning/compare.js
/**
 * The pins that differ between two scans of the same tree. A pin is the same one when it stands at the same place of the
 * same file (by its path in the document), or, in a file without such paths, when it is the n-th of its kind there.
 */
function compareScans(before, after) {
    const known = new Map(keyed(before.pins));
    const pins = [];
    const kept = [];
    for (const [key, to] of keyed(after.pins)) {
        const from = known.get(key);
        if (!from)
            pins.push({ to });
        else if (from.version.compare(to.version) === 0 && from.edition === to.edition)
            kept.push(to);
        else
            pins.push({ from, to });
    }
    const old = new Set(keyed(before.skipped).map(([key]) => key));
    return { pins, kept, skipped: keyed(after.skipped).flatMap(([key, item]) => (old.has(key) ? [] : [item])) };
}
function keyed(items) {
    const counts = new Map();
    return items.map((item) => {
        const place = 'at' in item ? `${item.kind} ${item.at}` : `${item.reason} ${item.text}`;
        const key = `${item.file}\0${place}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return [`${key}\0${count}`, item];
    });
}

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var edition = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var ignore = __webpack_require__(9367);
// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var metabase_path = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/planning/violations.js





const NO_RULES = { ignoreOf: () => [], deploymentOf: () => undefined };
/** Everything that is wrong with a change, whoever made it. */
function violationsOf(change, catalogue, rules = NO_RULES) {
    const skipped = change.skipped.flatMap(({ file, line, column, reason, message }) => reason === 'floating-tag' || reason === 'pre-release'
        ? [{ kind: reason, severity: 'error', file, line, column, message }]
        : []);
    const judged = change.pins.flatMap((pin) => [...judge(pin, catalogue), ...ignored(pin, rules.ignoreOf(pin.to.file))]);
    return [...judged, ...skipped, ...disagreements(change, rules.deploymentOf)];
}
function judge({ from, to }, catalogue) {
    const tag = (0,metabase_tag/* printTag */.O4)(to.edition, to.version);
    if (to.tag.kind === 'exact' && !(0,metabase_catalogue/* hasVersion */.Xj)(catalogue, to.edition, to.version)) {
        return [
            violation(to, 'unpublished', `${tag} is not in the release list (${catalogue.source}, ${catalogue.asOf}): its image or JAR can't be fetched.`),
        ];
    }
    if (!from)
        return [];
    const was = (0,metabase_tag/* printTag */.O4)(from.edition, from.version);
    if (from.edition !== to.edition) {
        if (from.version.compare(to.version) === 0)
            return [];
        const [before, after] = [edition/* EDITIONS */.qR[from.edition].title, edition/* EDITIONS */.qR[to.edition].title];
        const message = `This switches from ${before} (${was}) to ${after} (${tag}), and the version with it. Switch the edition at the same version first, then upgrade.`;
        return [violation(to, 'edition-switch', message)];
    }
    const order = to.version.compare(from.version);
    if (order < 0)
        return [downgrade(to, was, tag, from.version.major === to.version.major)];
    const [stop, ...rest] = (0,metabase_path/* upgradePath */.k)(from.version, to.version, to.edition, catalogue);
    if (!stop || rest.length === 0)
        return [];
    const path = [was, ...[stop, ...rest].map((version) => (0,metabase_tag/* printTag */.O4)(to.edition, version))].join(' -> ');
    const message = `From ${was} to ${tag} the upgrade must stop at ${(0,metabase_tag/* printTag */.O4)(to.edition, stop)} first: ${path}. Every stop has to run once, so that its migrations are done.`;
    return [violation(to, 'skipped-stop', message)];
}
/** Left out by the configuration, so that nobody brings it back by hand. */
function ignored({ to }, rules) {
    const rule = (0,ignore/* ignoring */.O)(to.version, to.edition, rules);
    if (!rule)
        return [];
    const why = rule.reason === undefined ? '' : `: ${rule.reason}`;
    return [
        violation(to, 'ignored', `${(0,metabase_tag/* printTag */.O4)(to.edition, to.version)} is on the ignore list ("${rule.text}")${why}.`),
    ];
}
/**
 * Across majors the older version refuses to start or breaks on the newer schema; inside a major nothing stops it, and it
 * has broken (https://github.com/metabase/metabase/issues/70797).
 */
function downgrade(to, was, tag, sameMajor) {
    const message = `This goes back from ${was} to ${tag}. The application database was migrated by ${was}`;
    return sameMajor
        ? violation(to, 'minor-downgrade', `${message} and Metabase does not notice a downgrade inside a major: have a backup of before ${was}.`, 'warning')
        : violation(to, 'downgrade', `${message}: restore the backup that was made before the upgrade, or run "migrate down" with ${was} first.`);
}
/**
 * Pins that were of one version and now aren't: somebody moved one and forgot the other. Which pins belong together is
 * known of a configured deployment; of the others only those are held together that the change itself touches.
 */
function disagreements({ pins, kept }, deploymentOf) {
    const groups = new Map();
    for (const { from, to } of pins) {
        if (!from)
            continue;
        const key = groupOf(from, deploymentOf(to.file));
        groups.set(key, [...(groups.get(key) ?? []), to]);
    }
    for (const pin of kept) {
        const name = deploymentOf(pin.file);
        if (name !== undefined)
            groups.get(groupOf(pin, name))?.push(pin);
    }
    return [...groups].flatMap(([key, [first, ...others]]) => {
        const other = others.find((pin) => first && pin.version.compare(first.version) !== 0);
        if (!first || !other)
            return [];
        const [moved, behind] = [(0,metabase_tag/* printTag */.O4)(first.edition, first.version), (0,metabase_tag/* printTag */.O4)(other.edition, other.version)];
        const was = key.slice(key.indexOf(' ') + 1);
        const message = `${first.file} and ${other.file} were both at ${was} and now differ: ${moved} and ${behind}. Pins of one deployment move together.`;
        return [violation(other, 'disagreement', message)];
    });
}
/** The deployment, if it is known, and the version at which its pins agreed. */
function groupOf({ edition, version }, name) {
    return `${name ?? ''} ${(0,metabase_tag/* printTag */.O4)(edition, version)}`;
}
function violation(pin, kind, message, severity = 'error') {
    const { file, line, column } = pin;
    return { kind, severity, file, line, column, message };
}

;// CONCATENATED MODULE: ./build/pulls/changedFiles.js

/** GitHub lists at most 3,000 files of a pull request (docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
async function readChangedFiles(client, { owner, name }, number) {
    try {
        const files = await client.paginate(client.rest.pulls.listFiles, {
            owner,
            repo: name,
            pull_number: number,
            per_page: 100,
        });
        return files.map(({ filename, previous_filename, status, patch }) => ({
            ...(status === 'added' ? {} : { base: previous_filename ?? filename }),
            ...(status === 'removed' ? {} : { head: filename }),
            patch: patch ?? '',
        }));
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$)(error, `The files of pull request #${number} could not be listed`);
    }
}
/** A file as it is at a commit: from git where the commit was fetched, else from GitHub. Undefined when it isn't there. */
async function readAt(client, { owner, name }, commit, path, { root, gateways: { run } }) {
    const local = await run('git', ['cat-file', 'blob', `${commit}:${path}`], { cwd: root }).catch(() => undefined);
    if (local?.exitCode === 0)
        return local.stdout;
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo: name, path, ref: commit });
        if (Array.isArray(data) || data.type !== 'file')
            return undefined;
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if ((0,gitHubFailure/* isRequestFailure */.U)(error) && error.status === 404)
            return undefined;
        throw (0,gitHubFailure/* explainGitHub */.$)(error, `${path} could not be read at ${commit.slice(0, 7)}`);
    }
}

// EXTERNAL MODULE: ./build/pulls/changes.js
var changes = __webpack_require__(8770);
;// CONCATENATED MODULE: ./build/pulls/comment.js
const MARKER = '<!-- metabase-upgrade check -->';
/**
 * Brings the one comment of the check on a pull request up to date: made when there is something to say, changed when it
 * says something else, and told to be settled when nothing is wrong any more. Returns what was done.
 */
async function keepComment(client, { owner, name }, number, text) {
    const target = { owner, repo: name };
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...target,
        issue_number: number,
        per_page: 100,
    });
    const own = comments.find(({ body }) => body?.trimEnd().endsWith(MARKER));
    const body = `${text ?? 'Nothing is wrong with the Metabase pins of this pull request any more.'}\n\n${MARKER}`;
    if (!own && text === undefined)
        return 'none';
    if (!own) {
        await client.rest.issues.createComment({ ...target, issue_number: number, body });
        return 'created';
    }
    if (own.body === body)
        return 'unchanged';
    await client.rest.issues.updateComment({ ...target, comment_id: own.id, body });
    return 'updated';
}

// EXTERNAL MODULE: ./build/report/checkText.js
var checkText = __webpack_require__(7016);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/modes/openTree.js + 2 modules
var openTree = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/modes/scanTree.js + 34 modules
var scanTree = __webpack_require__(8498);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(5361);
;// CONCATENATED MODULE: ./build/modes/check.js













/**
 * Judges the Metabase pins of a pull request, whoever made it. The checkout is one of its sides, whichever the event gave
 * it; the files of the other side are read as data, and nothing of either is ever run.
 */
async function check(asked, gateways) {
    const { repository, root } = asked;
    const pull = repository?.pullRequest;
    if (!repository || !pull) {
        throw (0,failure/* badInput */.AN)('The mode check judges a pull request: run it on pull_request or pull_request_target.');
    }
    const client = await gateways.gitHub(repository.apiUrl, asked.token);
    const changed = await readChangedFiles(client, repository, pull.number);
    const isBase = (await headOf(root, gateways)) === pull.base;
    const sides = { client, repository, pull, folder: await (0,changes/* folderOf */.y)(root, gateways.run), gateways, root };
    const settings = isBase ? asked : await underBase(asked, changed, sides);
    const [candidates, catalogue] = await Promise.all([
        gateways.find(root, (0,gateways_candidates/* wordsOf */.Z9)(settings.images)),
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
    ]);
    const tree = await (0,openTree/* openTree */.r)(settings, candidates);
    const here = await (0,scanTree/* scanTree */.w)(tree, new Map(), settings, catalogue);
    const overlay = await otherSide(changed, isBase ? 'head' : 'base', tree, here, sides);
    const there = overlay.size === 0 ? here : await (0,scanTree/* scanTree */.w)(tree, overlay, settings, catalogue);
    const change = isBase ? compareScans(here, there) : compareScans(there, here);
    const files = [...change.kept, ...change.pins.map(({ to }) => to)].map(({ file }) => file);
    const wishesOf = await (0,wishesFor/* wishesFor */.D)(settings, files);
    const violations = violationsOf(change, catalogue, {
        ignoreOf: (file) => wishesOf(file).ignore,
        deploymentOf: (file) => wishesOf(file).name,
    });
    await comment(client, repository, pull, violations, gateways);
    const plan = { catalogue, deployments: [], skipped: [], warnings: [] };
    return { plan, violations };
}
/** The rules are those of the base: a pull request that changes them is not judged by its own. */
async function underBase(settings, changed, sides) {
    const path = sides.folder + settings.config;
    if (!changed.some(({ base, head }) => base === path || head === path))
        return settings;
    const text = await readAt(sides.client, sides.repository, sides.pull.base, path, sides);
    if (text === undefined)
        return settings.under(undefined);
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 787));
    return settings.under(parseConfigFile(text, settings.config));
}
async function headOf(root, { run }) {
    const head = await run('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => undefined);
    return head?.exitCode === 0 ? head.stdout.trim() : undefined;
}
/** What the changed files that may hold a pin are on the side that isn't checked out. */
async function otherSide(changed, side, tree, here, sides) {
    const { client, repository, pull, folder } = sides;
    const known = new Set([...tree.files, ...here.pins.map(({ file }) => file), ...here.skipped.map(({ file }) => file)]);
    const overlay = new Map();
    for (const file of changed) {
        const paths = [file.base, file.head].filter((path) => path?.startsWith(folder));
        const names = paths.map((path) => path.slice(folder.length)).filter(tree.wants);
        if (!names.some((name) => known.has(name)) && !/metabase/i.test(file.patch))
            continue;
        for (const name of names)
            overlay.set(name, undefined);
        const path = file[side];
        const name = path?.slice(folder.length);
        if (path === undefined || name === undefined || !names.includes(name))
            continue;
        overlay.set(name, await readAt(client, repository, pull[side], path, sides));
    }
    return overlay;
}
/** Without the right to comment the annotations and the summary say the same. */
async function comment(client, repository, pull, violations, { log }) {
    try {
        await keepComment(client, repository, pull.number, violations.length === 0 ? undefined : (0,checkText/* violationsText */.g)(violations));
    }
    catch (error) {
        log.info((0,gitHubFailure/* explainGitHub */.$)(error, 'No comment was written').message);
    }
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   bU: () => (/* binding */ readBaseFiles),
/* harmony export */   wZ: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2493);



/** @throws Failure when the branch isn't there */
async function readBase(client, { owner, name: repo }, branch, { root, run }) {
    try {
        const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        const commit = data.object.sha;
        const head = await run('git', ['rev-parse', 'HEAD', 'HEAD^{tree}'], { cwd: root }).catch(() => undefined);
        const [sha, tree] = head?.stdout.split('\n') ?? [];
        if (sha === commit && tree)
            return { branch, commit, tree, local: true };
        const remote = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
        return { branch, commit, tree: remote.data.tree.sha, local: false };
    }
    catch (error) {
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestFailure */ .U)(error) || error.status !== 404) {
            throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$)(error, `The branch ${branch} could not be read`);
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The base branch "${branch}" is not found in ${owner}/${repo}, or the token may not read it. ` +
            'Set the input base to a branch that is there, and give the token contents: write.');
    }
}
/**
 * Those of the files that the base has, by path from the top of the repository. A checkout at the base's head knows them
 * without asking GitHub, whose answer is as large as the repository.
 */
async function readBaseFiles(client, { owner, name: repo }, base, files, { root, run }) {
    if (base.local) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', base.commit, '--', ...files];
        const { exitCode, stdout } = await run('git', args, { cwd: root });
        if (exitCode === 0)
            return collect(stdout.split('\0').map(entryOf));
    }
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: base.tree, recursive: 'true' });
    if (data.truncated) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${base.branch} has too many files to be compared through GitHub's API. Check out ${base.branch} at its head ` +
            'before this step (actions/checkout does), so that git can do it.');
    }
    return collect(data.tree.map(({ path, mode, sha }) => [path, mode, sha]));
}
/** A line of ls-tree: mode, type and name of the object, then a tab and the path. */
function entryOf(line) {
    const [facts = '', path] = line.split('\t');
    const [mode, , blob] = facts.split(' ');
    return [path, mode, blob];
}
function collect(entries) {
    const files = new Map();
    for (const [path, mode, blob] of entries) {
        if (path && blob && (mode === '100644' || mode === '100755'))
            files.set(path, { mode, blob });
    }
    return files;
}
/** The name that git gives to this content: sha1 of a header and the bytes. */
function blobOf(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changesOn),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1174);


/**
 * The changes as they go on the base's head. The files that were read must be the files of that head: a checkout that is
 * behind would undo what others changed.
 * @throws Failure naming the file that differs
 */
async function changesOn(client, repository, base, texts, { folder, before, ...checkout }) {
    const paths = [...texts.keys()].map((file) => folder + file);
    const files = await (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseFiles */ .bU)(client, repository, base, paths, checkout);
    return [...texts].map(([path, text]) => {
        const file = files.get(folder + path);
        if (!file) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} holds a pin, but ${base.branch} at ${base.commit.slice(0, 7)} does not have it as a file. ` +
                `Commit it to ${base.branch} first, or let .gitignore leave it out.`);
        }
        if (file.blob === (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .blobOf */ .DE)(before.get(path) ?? ''))
            return { path: folder + path, text, file };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} in the checkout differs from ${base.branch} at ${base.commit.slice(0, 7)}. Nothing was written, so that ` +
            `nobody's change is undone. Check out ${base.branch} at its head (without line-end conversion) and run again.`);
    });
}
/** Where the root lies below the top of its repository: `deploy/`, or nothing at the top and outside git. */
async function folderOf(root, run) {
    const answer = await run('git', ['rev-parse', '--show-prefix'], { cwd: root }).catch(() => undefined);
    return answer?.exitCode === 0 ? answer.stdout.replace(/\r?\n$/, '') : '';
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ violationsText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);

/** What is wrong with a pull request, for its comment and the job summary. */
function violationsText(violations) {
    const rows = violations.map(({ file, line, severity, message }) => [
        severity === 'error' ? '❌' : '⚠️',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message),
    ]);
    return ['### Metabase upgrade check', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Place', 'What is wrong'], rows)].join('\n\n');
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pathInAddress),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   _l: () => (/* binding */ LONGEST_BODY),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Pieces of GitHub-flavoured markdown. What comes from outside passes `plain`, `code` or `foreign` first. */
/** A body may have this many characters (GitHub's limit for issues, pull requests and comments). */
const LONGEST_BODY = 65_536;
/** Text that must not become markup, a mention or a reference. */
function plain(text) {
    return unlinked(text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~$]/g, '\\$&'));
}
/** Inline code; a fence longer than any run of backticks inside. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ');
    const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    const pad = /^`|`$/.test(flat) ? ' ' : '';
    return `${fence}${pad}${flat.replaceAll('|', '\\|')}${pad}${fence}`;
}
function link(text, url) {
    return `[${text}](${encodeURI(decodeSafely(url)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
/** A path for an address: what would end the path or the link is encoded. */
function pathInAddress(path) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function folded(summary, text) {
    return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
function codeBlock(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
/**
 * Somebody else's markdown, made harmless: no mention notifies anybody, no number links to this repository, no link
 * leaves a trace in the issue that it names, no comment or half-open HTML changes what follows.
 */
function foreign(text) {
    const bare = text
        .replace(/\r\n?/g, '\n')
        .replace(/<!--[\s\S]*?(-->|$)/g, '')
        .replace(/<(?=[/!?a-z])/gi, '&lt;');
    return unlinked(closedFences(bare)).trim();
}
const ZERO_WIDTH_SPACE = '\u200b';
function unlinked(text) {
    return text
        .replace(/(https?:\/\/(www\.)?|\bwww\.)github\.com\//gi, 'https://redirect.github.com/')
        .replace(/&(?=#|commat;|num;)/gi, '&amp;')
        .replace(/@(?=[a-z0-9])/gi, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`);
}
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
/**
 * A fence that is never closed would swallow the rest of the body. An indented one may belong to a list, whose end
 * closes it, so that it becomes text: only fences at the start of a line are sure.
 */
function closedFences(text) {
    let open;
    const lines = text
        .replace(/^[ \t]+(?:`{3,}|~{3,})/gm, (fence) => fence.replace(/[`~]/g, '\\$&'))
        .split('\n')
        .map((line) => {
        const [, fence, rest = ''] = FENCE.exec(line) ?? [];
        if (fence === undefined)
            return line;
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open) && rest.trim() === '')
            open = undefined;
        return line;
    });
    return (open === undefined ? lines : [...lines, open]).join('\n');
}
function decodeSafely(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}


/***/ })

};
