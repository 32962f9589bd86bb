export const id = 7874;
export const ids = [7874,5603];
export const modules = {

/***/ 95603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ cronExpression),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);


function isOpen({ expressions, timezone }, now) {
    const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
    return expressions.some((expression) => cronOf(expression, timezone).match(minute));
}
/**
 * The expression as it is given.
 * @throws Failure (bad input) when it isn't a cron expression of five fields
 */
function cronExpression(expression) {
    if (!isCron(expression)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The schedule "${expression}" is not a cron expression of five fields (minute, hour, day, month, weekday). ` +
            'It covers each minute that may be used: "* 22-23 * * 1-5" is every weekday from 22:00 to midnight.');
    }
    return expression;
}
/** Nicknames such as @daily stand for a single minute, which is no window. */
function isCron(expression) {
    if (expression.trim().split(/\s+/).length !== 5)
        return false;
    try {
        cronOf(expression, 'UTC');
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The name as it is given.
 * @throws Failure (bad input) when no such time zone is known
 */
function timeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return name;
    }
    catch {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The time zone "${name}" is not known. Give a name such as "Europe/Berlin" or "UTC".`);
    }
}
function cronOf(expression, timezone) {
    return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(expression, { paused: true, timezone, mode: '5-part' });
}


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ editedTexts)
/* harmony export */ });
/* harmony import */ var _manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56125);

/**
 * The new text of every file that the edits change, proved by scanning the tree as it would be: the same pins, with only
 * the wanted versions changed.
 */
async function editedTexts(survey, edits) {
    const changed = new Map();
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file);
        changed.set(file, (0,_manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .splice */ .V4)(survey.texts.get(file) ?? '', own));
    }
    if (changed.size === 0)
        return changed;
    const after = await survey.rescan(changed);
    (0,_manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .proveEdits */ .Yu)(editablesOf(survey.found, edits), edits, [...after.pins, ...after.sdks]);
    return changed;
}
/** The pins with the floating tags that the edits make pins of, in the order of their places; behind them the SDK's. */
function editablesOf({ pins, skipped, sdks }, edits) {
    const edited = new Set(edits.map(({ file, start }) => `${file}:${start}`));
    const exact = skipped.flatMap(({ floating }) => floating && edited.has(`${floating.file}:${floating.start}`) ? [floating] : []);
    return [...[...pins, ...exact].sort(byPlace), ...sdks];
}
function byPlace(a, b) {
    return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}


/***/ }),

/***/ 51174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   bU: () => (/* binding */ readBaseFiles),
/* harmony export */   wZ: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72493);



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
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestFailure */ .UZ)(error) || error.status !== 404) {
            throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error, `The branch ${branch} could not be read`);
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

/***/ 28770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changesOn),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51174);


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
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} is to be changed, but ${base.branch} at ${base.commit.slice(0, 7)} does not have it as a file. ` +
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

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ makeCommit)
/* harmony export */ });
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/**
 * Makes one commit on the head of the base, through the Git data API: GitHub signs it for GITHUB_TOKEN and for an App.
 * No branch points to it yet. Its author is whoever the token stands for.
 * @param scope of the run that makes it, for its seal
 */
async function makeCommit(client, repository, base, changes, message, scope) {
    const target = { owner: repository.owner, repo: repository.name };
    const tree = await client.rest.git.createTree({
        ...target,
        base_tree: base.tree,
        tree: changes.map(({ path, text, file }) => ({ path, mode: file.mode, type: 'blob', content: text })),
    });
    const commit = await client.rest.git.createCommit({
        ...target,
        message: (0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .withSeal */ .m)(message, tree.data.sha, base.commit, scope),
        tree: tree.data.sha,
        parents: [base.commit],
    });
    return { sha: commit.data.sha, author: commit.data.author.name };
}


/***/ }),

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ openPulls),
/* harmony export */   G7: () => (/* binding */ createPull),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   pZ: () => (/* binding */ updatePull),
/* harmony export */   sx: () => (/* binding */ newestPull)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72493);


/** Every open pull request from a branch of the repository itself. */
async function openPulls(client, repository) {
    const { owner, name } = repository;
    const whole = `${owner}/${name}`.toLowerCase();
    try {
        const found = await client.paginate(client.rest.pulls.list, { owner, repo: name, state: 'open', per_page: 100 });
        return found.filter(({ head }) => head.repo?.full_name?.toLowerCase() === whole).map(pullOf);
    }
    catch (error) {
        throw unread(error, repository);
    }
}
/** The newest pull request, open or closed, that ever came from this branch of the repository itself. */
async function newestPull(client, repository, branch) {
    const { owner, name } = repository;
    try {
        const { data } = await client.rest.pulls.list({
            owner,
            repo: name,
            head: `${owner}:${branch}`,
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: 1,
        });
        return data[0] && pullOf(data[0]);
    }
    catch (error) {
        throw unread(error, repository);
    }
}
function unread(error, { owner, name }) {
    return (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$2)(error, `The pull requests of ${owner}/${name} could not be read`);
}
function pullOf({ head, base, user, ...pull }) {
    return {
        number: pull.number,
        url: pull.html_url,
        node: pull.node_id,
        state: pull.state === 'open' ? 'open' : 'closed',
        merged: typeof pull.merged_at === 'string',
        draft: pull.draft ?? false,
        branch: head.ref,
        base: base.ref,
        head: head.sha,
        author: user?.login ?? '',
        automerge: pull.auto_merge != null,
        body: pull.body,
    };
}
/** GitHub said no, for certain: the pull request was not opened by this request. */
class Refused extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
/** Where there are no drafts (private repositories of free plans), it is opened as any other. */
async function createPull(client, repository, pull) {
    const { owner, name, serverUrl } = repository;
    try {
        return pullOf((await client.rest.pulls.create({ owner, repo: name, ...pull })).data);
    }
    catch (error) {
        if (pull.draft && (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) && /draft pull requests are not supported/i.test(error.message)) {
            return createPull(client, repository, { ...pull, draft: false });
        }
        if ((0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) && /not permitted to create or approve pull requests/i.test(error.message)) {
            throw new Refused('The repository does not let GitHub Actions open pull requests. Turn on "Allow GitHub Actions to create and ' +
                `approve pull requests" at ${serverUrl}/${owner}/${name}/settings/actions, or give the token of an App.`, { cause: error });
        }
        const failure = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$2)(error, `The pull request from ${pull.head} to ${pull.base} could not be opened`);
        const refused = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) && error.status >= 400 && error.status < 500;
        throw refused ? new Refused(failure.message, { cause: error }) : failure;
    }
}
async function updatePull(client, { owner, name }, number, change) {
    try {
        await client.rest.pulls.update({ owner, repo: name, pull_number: number, ...change });
    }
    catch (error) {
        throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$2)(error, `Pull request #${number} could not be updated`);
    }
}


/***/ }),

/***/ 44590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ deleteBranch),
/* harmony export */   Yh: () => (/* binding */ dropBranch),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   ll: () => (/* binding */ makeBranch),
/* harmony export */   ob: () => (/* binding */ moveBranch)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72493);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);



/**
 * Makes the branch. If it is there already it is taken over only when its head is `former` or a commit of ours, which a
 * run that was cut off, or a merged pull request, left behind.
 * @returns whether the branch is at the commit; false when it is somebody else's
 */
async function makeBranch(client, repository, branch, commit, former) {
    const target = { owner: repository.owner, repo: repository.name };
    try {
        await client.rest.git.createRef({ ...target, ref: `refs/heads/${branch}`, sha: commit });
        return true;
    }
    catch (error) {
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) || !/already exists/i.test(error.message))
            throw explainBranch(error, branch);
    }
    const { data } = await client.rest.git.getRef({ ...target, ref: `heads/${branch}` });
    if (data.object.sha !== former && !(await isOurs(client, repository, data.object.sha)))
        return false;
    await moveBranch(client, repository, branch, commit);
    return true;
}
/** Whether the branch is at this commit still, and the commit is one of ours. */
async function isAt(client, repository, branch, commit) {
    const { owner, name: repo } = repository;
    try {
        const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha === commit && (await isOurs(client, repository, commit));
    }
    catch (error) {
        throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$2)(error, `The branch ${branch} could not be read`);
    }
}
async function isOurs(client, { owner, name }, commit) {
    const { data } = await client.rest.git.getCommit({ owner, repo: name, commit_sha: commit });
    const { message, tree, parents } = data;
    return (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .O)({ message, tree: tree.sha, parents: parents.map((parent) => parent.sha) }) !== undefined;
}
/** Only ever called for a branch whose head is known to be ours. */
async function moveBranch(client, { owner, name }, branch, commit) {
    try {
        await client.rest.git.updateRef({ owner, repo: name, ref: `heads/${branch}`, sha: commit, force: true });
    }
    catch (error) {
        throw explainBranch(error, branch);
    }
}
/** One that is gone already is fine. */
async function deleteBranch(client, { owner, name }, branch) {
    try {
        await client.rest.git.deleteRef({ owner, repo: name, ref: `heads/${branch}` });
    }
    catch (error) {
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) || !/does not exist/i.test(error.message))
            throw error;
    }
}
/** Takes away a branch that nothing came of; where that fails too, the next run does it. */
async function dropBranch(client, repository, branch) {
    await deleteBranch(client, repository, branch).catch(() => undefined);
}
function explainBranch(error, branch) {
    const what = `The branch ${branch} could not be written`;
    if ((0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .UZ)(error) && (error.status === 422 || error.status === 409)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub answered "${error.message}". A branch protection or ruleset that covers this name is the usual ` +
            'reason: let it leave out metabase-upgrade/** or allow this token to pass it.', { cause: error });
    }
    return (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$2)(error, what);
}


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   m: () => (/* binding */ withSeal)
/* harmony export */ });
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81387);

const LINE = /^([\s\S]*)\n\nMade-by: metabase-upgrade ([\w-]+) ([0-9a-f]{16})\s*$/;
/**
 * The message with a last line by which our commits are known again where no pull request tells of them. It stands for this very
 * commit: one that somebody amended, rebased or wrote with our words has another content or parent.
 * @param scope which runs may clear it away
 */
function withSeal(message, tree, parent, scope) {
    return `${message}\n\nMade-by: metabase-upgrade ${scope} ${(0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([message, tree, parent, scope])}`;
}
/** The scope of the run that made this very commit; undefined when somebody else made it or changed it. */
function scopeOf({ message, tree, parents: [parent, ...others] }) {
    const [, text, scope, seal] = LINE.exec(message.replaceAll('\r\n', '\n')) ?? [];
    if (text === undefined || scope === undefined || parent === undefined || others.length > 0)
        return undefined;
    return seal === (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([text, tree, parent, scope]) ? scope : undefined;
}


/***/ }),

/***/ 81387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ fingerprint),
  L: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/report/body/support.js
var body_support = __webpack_require__(48799);
;// CONCATENATED MODULE: ./build/report/body/fingerprint.js

/**
 * Another text when the advice says something else that matters, and the same from day to day: time counts in the stages
 * of `supportStage` alone. That a source could not be asked is left out: it passes, and is no reason to write.
 */
function adviceFingerprint(advice) {
    if (!advice)
        return '';
    const { urgency, requirements = [], changes = [], rollback } = advice;
    const { fixed = [], open = [], support, mustUpgrade = [] } = urgency ?? {};
    const stage = support && (0,body_support/* supportStage */.W)(support.current);
    return JSON.stringify([
        fixed.map(newsOf),
        open.map(newsOf),
        stage === undefined ? [] : [support?.current.major, stage, support?.current.eol ?? '', support?.next?.state ?? ''],
        mustUpgrade.map(({ fixed, message }) => [fixed, message]),
        requirements.map(({ text, state, found = '' }) => [text, state, found]),
        changes.map(({ major, severity, text }) => [major, severity, text]),
        rollback ? [rollback.knownToFail, rollback.reasons.map(({ text }) => text)] : [],
    ]);
}
function newsOf({ id, severity, kev, exploited, minimumFix }) {
    return [id, severity, exploited || kev === true, minimumFix?.tag ?? ''];
}

;// CONCATENATED MODULE: ./build/pulls/wanted.js



/** Raised when title or body are written differently, so that open pull requests get the new text once. */
const TEXT_VERSION = 2;
/**
 * The fingerprint of what a pull request of this deployment holds: known before anything is asked of GitHub.
 * @param before the texts that the edits are made in, by file
 */
function wantedOf(deployment, base, before = new Map(), saying = {}) {
    const { edition, current, stops, pins } = deployment;
    const next = stops[0];
    if (!next)
        throw new TypeError(`${deployment.name} is up to date.`);
    const edits = deployment.edits.map(({ file, start, old, text }) => [file, start, old, text]);
    const text = [
        TEXT_VERSION,
        base,
        (0,tag/* printTag */.O4)(edition, current),
        stops.map(String),
        pins.map(({ file, line }) => [file, line]),
        adviceFingerprint(deployment.advice),
        saying.stack ?? [],
        saying.waits ?? false,
        saying.automerge ?? false,
    ];
    const files = [...new Set(deployment.edits.map(({ file }) => file))];
    return {
        next: (0,tag/* printTag */.O4)(edition, next),
        edits: fingerprint([base, edits]),
        text: fingerprint([text, edits]),
        files: fingerprint(files.map((file) => [file, before.get(file)])),
    };
}
/** Sixteen digits that stand for a value. */
function fingerprint(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 48799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportText),
/* harmony export */   W: () => (/* binding */ supportStage)
/* harmony export */ });
/** Days before the end at which the body says so anew; in between it stays as it is. */
const STAGES = [0, 7, 14, 30, 60];
/** `ended`, the number of days that are left at most, or nothing when there is time or nothing is known. */
function supportStage({ state, days }) {
    if (state === 'ended')
        return 'ended';
    if (state !== 'ends-soon' || days === undefined)
        return undefined;
    return STAGES.find((stage) => days <= stage);
}
/** Sentences that stay true until the next stage; nothing while there is time. */
function supportText(current, next) {
    const stage = supportStage(current);
    if (stage === undefined)
        return undefined;
    const after = next && next.major !== current.major ? afterwards(next) : '';
    const what = `Metabase's support of ${named(current)}`;
    if (stage === 'ended') {
        const since = current.eol === undefined ? '' : ` on ${current.eol}`;
        return `${what} ended${since}: do not count on fixes, not even of security holes.${after}`;
    }
    const left = stage === 0 ? 'the day on which this was written' : `within ${stage} days`;
    return `${what} ends on **${current.eol}**, ${left}.${after}`;
}
function afterwards(next) {
    if (next.state === 'ended')
        return ` That of ${named(next)}, to which this step goes, ended too.`;
    return next.eol === undefined ? '' : ` That of ${named(next)}, to which this step goes, lasts until ${next.eol}.`;
}
function named({ major, lts }) {
    return `major ${major}${lts ? ' (LTS)' : ''}`;
}


/***/ })

};
