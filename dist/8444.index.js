export const id = 8444;
export const ids = [8444];
export const modules = {

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

/***/ 93458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(34297);
;// CONCATENATED MODULE: ./build/gateways/tree.js

/** The files below a root that may hold pins. Each is read once; what can't be read is counted, with the reason. */
class Tree {
    root;
    /** Files that mention one of the words, as paths from the root, sorted. */
    files;
    leftOut = new Map();
    texts = new Map();
    /** Whether a file is looked at at all. */
    wants;
    #candidates;
    /** @param wanted which files are looked at, be it for pins or for what sets a variable */
    constructor(root, candidates, wanted) {
        this.root = root;
        this.wants = wanted;
        this.#candidates = candidates;
        this.files = candidates.files.filter(wanted);
    }
    /** Undefined when the file isn't there, isn't wanted, can't be read as text, or is ignored by git. */
    async read(file) {
        const known = this.texts.get(file);
        if (known !== undefined || !this.wants(file))
            return known;
        const result = await (0,workingTree/* readText */.y)(this.root, file);
        if ('text' in result) {
            if (!this.files.includes(file) && (await this.#candidates.isIgnored(file)))
                return undefined;
            this.texts.set(file, result.text);
            return result.text;
        }
        if (result.leftOut !== 'missing')
            this.#leaveOut(file, result.leftOut);
        return undefined;
    }
    /** The files that contain a word, in the folders or below those that end with a double star. */
    async mentioning(word, folders) {
        return (await this.#candidates.search(word, folders)).filter(this.wants);
    }
    #leaveOut(file, reason) {
        const files = this.leftOut.get(reason) ?? [];
        if (!files.includes(file))
            this.leftOut.set(reason, [...files, file]);
    }
}

;// CONCATENATED MODULE: ./build/manifests/documentation.js
const DOCUMENTATION = /(^|\/)(readme|changelog|changes|history|news)(\.[a-z]+)?$|\.(md|mdx|markdown|rst|adoc|asciidoc)$/i;
/** Prose that names versions is left alone: it tells of the past, and deploys nothing. */
function isDocumentation(file) {
    return DOCUMENTATION.test(file);
}

;// CONCATENATED MODULE: ./build/modes/openTree.js


/**
 * The tree of what may hold pins: the files that mention Metabase and those of the user's own patterns, without prose, our
 * own configuration, and what the user leaves out.
 */
async function openTree(settings, candidates) {
    const { root, exclude, patterns } = settings;
    if (exclude.length + patterns.length === 0)
        return new Tree(root, candidates, (file) => isManifest(file, settings));
    const { matcherOf } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597)]).then(__webpack_require__.bind(__webpack_require__, 37597));
    const isExcluded = matcherOf(exclude);
    const isNamed = matcherOf(patterns.flatMap(({ files }) => files));
    const named = patterns.length === 0 ? [] : (await candidates.all()).filter(isNamed);
    const files = [...new Set([...candidates.files, ...named])].sort();
    const wanted = (file) => !isExcluded(file) && (isNamed(file) || isManifest(file, settings));
    return new Tree(root, { ...candidates, files }, wanted);
}
function isManifest(file, { config, documentation }) {
    return file !== config && (documentation || !isDocumentation(file));
}


/***/ }),

/***/ 65061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ scanTree)
});

// EXTERNAL MODULE: ./build/manifests/readFile.js + 1 modules
var readFile = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/manifests/scan.js + 29 modules
var scan = __webpack_require__(10418);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
;// CONCATENATED MODULE: ./build/manifests/recognisers/customPattern.js

/** The recogniser of one such pattern: it goes over the text of a file, whatever its syntax. */
function customRecogniser({ isFor, find, edition }) {
    return ({ file, text }) => {
        if (!isFor(file))
            return [];
        const scalar = { path: [], parent: 0, value: text, source: 0 };
        return find(text).map(({ from, to }) => {
            const isWhole = /^v?[01]\./.test(text.slice(from, to));
            const before = isWhole ? {} : { before: `v${metabase_edition/* EDITIONS */.qR[edition ?? 'oss'].digit}.` };
            return { kind: 'custom', scalar, from, to, edition: edition ?? 'by-tag', ...before };
        });
    };
}

;// CONCATENATED MODULE: ./build/modes/customRecognisers.js

/** The recognisers of the user's own patterns. The engine has no backtracking: no pattern and no file can hang a run. */
async function customRecognisers({ patterns }) {
    if (patterns.length === 0)
        return [];
    const [{ RE2JS }, { matcherOf }, { VERSION_GROUP }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597)]).then(__webpack_require__.bind(__webpack_require__, 37597)),
        Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(8808)]).then(__webpack_require__.bind(__webpack_require__, 88808)),
    ]);
    return patterns.map(({ files, match, edition }) => {
        const expression = RE2JS.compile(match, RE2JS.MULTILINE);
        const find = (text) => {
            const found = [];
            const matcher = expression.matcher(text);
            while (matcher.find()) {
                const from = matcher.start(VERSION_GROUP);
                if (from !== -1)
                    found.push({ from, to: matcher.end(VERSION_GROUP) });
            }
            return found;
        };
        return customRecogniser({ isFor: matcherOf(files), find, edition });
    });
}

;// CONCATENATED MODULE: ./build/modes/scanTree.js



/** Scans a tree as it is, or as it would be with other texts in it. Each file is opened once. */
async function scanTree(tree, overlay, settings, catalogue) {
    const faults = new Map();
    const opened = new Map();
    const read = async (path) => {
        const text = overlay.has(path) ? overlay.get(path) : await tree.read(path);
        if (text === undefined)
            return undefined;
        const { fault, ...file } = await (0,readFile/* readFile */.T)(path, text);
        if (fault)
            faults.set(path, `${path}:${fault.line}: ${fault.message}; it was read as plain text`);
        return file;
    };
    const open = (path) => {
        const known = opened.get(path) ?? read(path);
        opened.set(path, known);
        return known;
    };
    const mentioning = async (word, folders) => {
        const added = [...overlay].filter(([, text]) => text?.includes(word)).map(([path]) => path);
        return [...new Set([...(await tree.mentioning(word, folders)), ...added])];
    };
    const paths = [...new Set([...tree.files, ...overlay.keys()])].sort();
    await Promise.all(paths.map(open));
    const custom = await customRecognisers(settings);
    return { ...(await (0,scan/* scan */.S)(paths, { open, mentioning }, settings.images, catalogue, custom)), faults };
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _gateways_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39986);
/* harmony import */ var _manifests_documents_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39108);
/* harmony import */ var _sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98640);
/* harmony import */ var _lookUp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92469);
/* harmony import */ var _openTree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93458);
/* harmony import */ var _planAll_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44236);
/* harmony import */ var _scanTree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65061);







/** What every mode does first: look at the files and at the releases, and make the plan. Writes nothing. */
async function survey(settings, gateways) {
    const { root, images } = settings;
    const [candidates, catalogue, advisories] = await Promise.all([
        gateways.find(root, (0,_gateways_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(images)),
        (0,_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .obtainCatalogue */ .Z)(settings, gateways),
        (0,_lookUp_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUpAdvisories */ .M7)(settings, gateways),
        (0,_manifests_documents_open_js__WEBPACK_IMPORTED_MODULE_1__/* .loadUsualParsers */ .xJ)(),
    ]);
    const tree = await (0,_openTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openTree */ .r)(settings, candidates);
    const found = await (0,_scanTree_js__WEBPACK_IMPORTED_MODULE_6__/* .scanTree */ .w)(tree, new Map(), settings, catalogue);
    const warnings = [...templatesApart(found.faults, tree.texts), ...countLeftOut(tree)];
    if (found.pins.length + found.skipped.length === 0)
        warnings.push(nothingFound(tree));
    const listed = { found, texts: tree.texts, catalogue, advisories, all: candidates.all };
    return {
        plan: await (0,_planAll_js__WEBPACK_IMPORTED_MODULE_5__/* .planAll */ .n)(listed, settings, gateways, warnings),
        found,
        texts: tree.texts,
        rescan: (overlay) => (0,_scanTree_js__WEBPACK_IMPORTED_MODULE_6__/* .scanTree */ .w)(tree, overlay, settings, catalogue),
    };
}
/** Helm and Jinja templates never are the YAML that their name promises; nobody needs to hear of it. */
function templatesApart(faults, texts) {
    return [...faults].filter(([file]) => !/\{\{|\{%/.test(texts.get(file) ?? '')).map(([, message]) => message);
}
function countLeftOut({ leftOut }) {
    return [...leftOut].map(([reason, files]) => {
        const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
        return `Left out, ${reason}: ${files.slice(0, 3).join(', ')}${more}.`;
    });
}
function nothingFound({ files, root }) {
    return (`No pin of Metabase was found below ${root} (${files.length} files mention it). ` +
        'If the image has a name of its own, give it as an input: images.');
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

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ makeCommit)
/* harmony export */ });
/**
 * Makes one commit on the head of the base, through the Git data API: GitHub signs it for GITHUB_TOKEN and for an App.
 * No branch points to it yet. Its author is whoever the token stands for.
 */
async function makeCommit(client, repository, base, changes, message) {
    const target = { owner: repository.owner, repo: repository.name };
    const tree = await client.rest.git.createTree({
        ...target,
        base_tree: base.tree,
        tree: changes.map(({ path, text, file }) => ({ path, mode: file.mode, type: 'blob', content: text })),
    });
    const commit = await client.rest.git.createCommit({
        ...target,
        message,
        tree: tree.data.sha,
        parents: [base.commit],
    });
    return { sha: commit.data.sha, author: commit.data.author.name };
}


/***/ }),

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ createPull),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   RW: () => (/* binding */ ownPulls),
/* harmony export */   pZ: () => (/* binding */ updatePull),
/* harmony export */   sx: () => (/* binding */ newestPull)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72493);


const PER_PAGE = 100;
/**
 * One look at the newest hundred, open and closed: a repository that has no more is known by it. Of a larger one the
 * open ones are listed by themselves, and a branch that is not among the newest is asked for.
 */
async function ownPulls(client, repository, prefixes) {
    const { owner, name } = repository;
    const target = { owner, repo: name, per_page: PER_PAGE };
    const whole = `${owner}/${name}`.toLowerCase();
    const isOwn = ({ head }) => head.repo?.full_name?.toLowerCase() === whole;
    try {
        const { data } = await client.rest.pulls.list({ ...target, state: 'all', sort: 'created', direction: 'desc' });
        const isAll = data.length < PER_PAGE;
        const open = isAll
            ? data.filter(({ state }) => state === 'open')
            : await client.paginate(client.rest.pulls.list, { ...target, state: 'open' });
        const latest = data.filter(isOwn).map(pullOf);
        return {
            open: open
                .filter(isOwn)
                .map(pullOf)
                .filter(({ branch }) => prefixes.some((prefix) => branch.startsWith(prefix))),
            newest: async (branch) => {
                const found = latest.find((pull) => pull.branch === branch);
                return found || isAll ? found : newestPull(client, repository, branch);
            },
        };
    }
    catch (error) {
        throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$)(error, `The pull requests of ${owner}/${name} could not be read`);
    }
}
/** The newest pull request, open or closed, that ever came from this branch of the repository itself. */
async function newestPull(client, { owner, name }, branch) {
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
        throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$)(error, `The pull requests of ${owner}/${name} could not be read`);
    }
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
        if (pull.draft && (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(error) && /draft pull requests are not supported/i.test(error.message)) {
            return createPull(client, repository, { ...pull, draft: false });
        }
        if ((0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(error) && /not permitted to create or approve pull requests/i.test(error.message)) {
            throw new Refused('The repository does not let GitHub Actions open pull requests. Turn on "Allow GitHub Actions to create and ' +
                `approve pull requests" at ${serverUrl}/${owner}/${name}/settings/actions, or give the token of an App.`, { cause: error });
        }
        const failure = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$)(error, `The pull request from ${pull.head} to ${pull.base} could not be opened`);
        const refused = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(error) && error.status >= 400 && error.status < 500;
        throw refused ? new Refused(failure.message, { cause: error }) : failure;
    }
}
async function updatePull(client, { owner, name }, number, change) {
    try {
        await client.rest.pulls.update({ owner, repo: name, pull_number: number, ...change });
    }
    catch (error) {
        throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$)(error, `Pull request #${number} could not be updated`);
    }
}


/***/ }),

/***/ 44590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ TRAILER),
/* harmony export */   Yh: () => (/* binding */ dropBranch),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   ll: () => (/* binding */ makeBranch),
/* harmony export */   ob: () => (/* binding */ moveBranch)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72493);


/** The last line of every commit message of ours, by which a branch without a pull request is known again. */
const TRAILER = 'Made-by: metabase-upgrade';
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
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(error) || !/already exists/i.test(error.message))
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
        throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$)(error, `The branch ${branch} could not be read`);
    }
}
async function isOurs(client, { owner, name }, commit) {
    const { data } = await client.rest.git.getCommit({ owner, repo: name, commit_sha: commit });
    return data.message.trimEnd().endsWith(TRAILER);
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
/** Takes away a branch that nothing came of, so that no run leaves half of its work. */
async function dropBranch(client, { owner, name }, branch) {
    await client.rest.git.deleteRef({ owner, repo: name, ref: `heads/${branch}` }).catch(() => undefined);
}
function explainBranch(error, branch) {
    const what = `The branch ${branch} could not be written`;
    if ((0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestFailure */ .U)(error) && (error.status === 422 || error.status === 409)) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub answered "${error.message}". A branch protection or ruleset that covers this name is the usual ` +
            'reason: let it leave out metabase-upgrade/** or allow this token to pass it.', { cause: error });
    }
    return (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGitHub */ .$)(error, what);
}


/***/ })

};
