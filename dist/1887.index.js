export const id = 1887;
export const ids = [1887];
export const modules = {

/***/ 25561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(89190);
// EXTERNAL MODULE: ./build/config/span.js
var span = __webpack_require__(1935);
;// CONCATENATED MODULE: ./build/config/inputForms.js


/** Why a text is not of the form. A class, so that no value can be taken for it. */
class Refused {
    /** Half a sentence about the input, such as `must be a whole number`. */
    reason;
    /** All that it could be, where that is a list. */
    choices;
    constructor(reason, choices = []) {
        this.reason = reason;
        this.choices = choices;
    }
}
const anyText = (text) => text;
/** Blanks alone are nothing. */
const optional = (text) => text.trim() || undefined;
const names = inputs/* splitNames */.bZ;
/** Empty, or of another form. */
function perhaps(form) {
    return (text) => (text === '' ? undefined : form(text));
}
/** Of another form, where what that means is right. */
function only(form, isRight, reason) {
    return (text) => {
        const value = form(text);
        return value instanceof Refused || isRight(value) ? value : new Refused(reason);
    };
}
function matching(pattern, read, reason) {
    return (text) => (pattern.test(text) ? read(text) : new Refused(reason));
}
/** Words that each stand for a value. */
function wordFor(meanings) {
    const words = Object.keys(meanings);
    return (text) => words.includes(text) ? meanings[text] : new Refused(`can be ${words.join(' or ')}`, words);
}
/** Words that stand for themselves. */
function oneOf(words) {
    return wordFor(Object.fromEntries(words.map((word) => [word, word])));
}
const flag = perhaps(wordFor({ true: true, false: false, yes: true, no: false, on: true, off: false }));
function wholeNumber(least) {
    const digits = matching(/^\d{1,4}$/, Number, 'must be a whole number');
    return only(digits, (number) => number >= least, `must be at least ${least}`);
}
/** Milliseconds, from hours, days or weeks. */
const inputForms_span = matching(span/* SPAN */.B, span/* parseSpan */.w, 'must be a time such as 12h, 3d or 2w');
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds, from seconds, minutes or hours. */
const patience = matching(/^[1-9]\d{0,3}[smh]$/, (text) => Number(text.slice(0, -1)) * UNITS[text.slice(-1)], 'must be a time such as 30m or 2h');
/** Of http or https; a slash at its end says nothing. */
function address(example) {
    const isAddress = (text) => /^https?:\/\//i.test(text) && URL.canParse(text);
    return only((text) => text.trim().replace(/\/+$/, ''), isAddress, `must be an address such as ${example}`);
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/schema.js


const filled = (remedy) => only(anyText, (text) => text !== '', `is empty; give ${remedy}`);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const schema_images = only(names, (all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const milestone = matching(/^\d+$/, Number, 'must be the number of a milestone, as in its address .../milestone/3');
const absolute = only(optional, (path) => path === undefined || path.startsWith('/'), 'must be an absolute path');
/**
 * The one definition of every input: `action.yml` lists the same names and the defaults, the command line has a flag of
 * each name. A test holds the two together.
 */
const inputSchema = {
    mode: oneOf(inputs/* MODES */.FN),
    root: filled('the folder to search, e.g. "."'),
    catalogue: filled('"auto", "github", "snapshot", a file or an https address'),
    config: anyText,
    target: optional,
    path: perhaps(oneOf(['direct', 'every-major'])),
    images: schema_images,
    token: optional,
    base: optional,
    labels: names,
    reviewers: names,
    'team-reviewers': names,
    assignees: names,
    milestone: perhaps(milestone),
    draft: flag,
    'minimum-release-age': perhaps(inputForms_span),
    hotfixes: perhaps(wordFor({ true: 'all', false: 'none', security: 'security' })),
    'private-patches': flag,
    'pin-floating': flag,
    automerge: perhaps(oneOf(['none', 'hotfix', 'point'])),
    steps: perhaps(oneOf(['one', 'stacked'])),
    dashboard: flag,
    registry: oneOf(['auto', 'off']),
    'registry-mirror': perhaps(address('https://mirror.example.com, or empty')),
    'registry-username': optional,
    'registry-password': optional,
    'version-info-url': perhaps(address('https://static.metabase.com, or empty')),
    'downloads-url': address('https://downloads.metabase.com'),
    'releases-api-url': address('https://api.github.com'),
    deployment: optional,
    platform: perhaps(oneOf(inputs/* PLATFORMS */.P4)),
    container: optional,
    'compose-files': names,
    service: optional,
    unit: optional,
    jar: absolute,
    'java-home': anyText,
    'resource-group': optional,
    app: optional,
    subscription: optional,
    workload: optional,
    namespace: optional,
    'kube-context': optional,
    'patch-probes': flag,
    'pause-gitops': flag,
    url: optional,
    timeout: patience,
    backup: oneOf(['stopped', 'running', 'none']),
    'i-have-a-backup': flag,
    'backup-each-stop': flag,
    'backup-dir': absolute,
    keep: wholeNumber(1),
    'keep-days': wholeNumber(0),
    'on-failure': oneOf(['rollback', 'leave']),
    'require-rehearsal': flag,
    to: optional,
    strategy: oneOf(['auto', 'restore', 'migrate-down', 'image-only']),
    'tools-image': optional,
    'database-uri': optional,
    'database-type': perhaps(oneOf(['postgres', 'mysql', 'h2'])),
    'database-host': optional,
    'database-port': optional,
    'database-name': optional,
    'database-user': optional,
    // Blanks may belong to it.
    'database-password': perhaps(anyText),
    'database-file': optional,
    'age-recipients': names,
    'age-identity': optional,
    format: oneOf(['text', 'json']),
};

;// CONCATENATED MODULE: ./build/config/readInputs.js




/** What the inputs of these names mean, or a sentence on every one that is wrong. */
function readInputs(raw, names) {
    const read = names.map((name) => [name, inputSchema[name](raw[name])]);
    const wrong = read.flatMap(([name, value]) => (value instanceof Refused ? [explain(name, raw[name], value)] : []));
    return wrong.length > 0 ? { wrong } : { inputs: Object.fromEntries(read) };
}
function explain(name, value, { reason, choices }) {
    if (name === 'mode') {
        return `The mode "${value}" is not known${(0,nearest/* didYouMean */.a)(value, inputs/* MODES */.FN) || `; there are ${inputs/* MODES */.FN.join(', ')}.`}`;
    }
    if (choices.length > 0) {
        return `The input ${name} is "${value}"; it can be ${choices.map((one) => `"${one}"`).join(' or ')}.`;
    }
    return value === '' ? `The input ${name} ${reason}.` : `The input ${name} is "${value}": it ${reason}.`;
}


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _metabase_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71044);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89190);
/* harmony import */ var _readInputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25561);
/* harmony import */ var _upgradeSettings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20290);







const NO_CONFIG = {
    deployments: [],
    images: undefined,
    patterns: [],
    documentation: false,
    exclude: [],
    dashboard: undefined,
    openLimit: undefined,
};
const EMPTY = {
    follow: undefined,
    path: undefined,
    ignore: [],
    labels: undefined,
    reviewers: undefined,
    teamReviewers: undefined,
    assignees: undefined,
    milestone: undefined,
    draft: undefined,
    base: undefined,
    branchPrefix: undefined,
    minimumReleaseAge: undefined,
    hotfixes: undefined,
    minimumPoint: undefined,
    majorSoak: undefined,
    respectRollout: undefined,
    privatePatches: undefined,
    pinFloating: undefined,
    rolling: undefined,
    schedule: undefined,
    timezone: undefined,
    automerge: undefined,
    updateAtMost: undefined,
    steps: undefined,
};
/** @throws Failure (bad input) with every input that is wrong, not only the first */
async function parseSettings(raw, { folder, repository, readConfig }) {
    const read = (0,_readInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(raw, _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh);
    const target = readTarget(raw.target.trim());
    if ('wrong' in read || target instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) {
        const wrong = 'wrong' in read ? read.wrong : [];
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)([...wrong, ...(target instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? [target.message] : [])].join('\n'));
    }
    const { inputs } = read;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.root);
    const given = givenOf(inputs, target);
    const under = async (file) => {
        const config = file ?? { ...NO_CONFIG, defaults: EMPTY };
        const deployments = file ? (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 67039))).resolveDeployments(file, given) : [];
        return {
            mode: inputs.mode,
            root,
            catalogue: inputs.catalogue,
            config: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.normalize)(inputs.config),
            images: [...new Set([...inputs.images, ...(config.images ?? [])])],
            token: inputs.token,
            releasesApiUrl: inputs['releases-api-url'],
            format: inputs.format,
            defaults: (0,_upgradeSettings_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveDefaults */ .$h)(config, given),
            deployments,
            patterns: config.patterns,
            documentation: config.documentation,
            exclude: config.exclude,
            dashboard: inputs.dashboard ?? config.dashboard ?? false,
            openLimit: config.openLimit,
            registry: {
                asked: inputs.registry === 'auto',
                mirror: inputs['registry-mirror'],
                username: inputs['registry-username'],
                password: inputs['registry-password'],
            },
            versionInfoUrl: inputs['version-info-url'],
            downloadsUrl: inputs['downloads-url'],
            run: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostMode */ .Qv)(inputs.mode) ? (await __webpack_require__.e(/* import() */ 2070).then(__webpack_require__.bind(__webpack_require__, 42070))).runSettings(inputs, deployments) : undefined,
            repository,
            under,
        };
    };
    return under(await readConfig(root, inputs.config));
}
/** An input that is empty was not given, and leaves the word to the configuration. */
function givenOf(inputs, target) {
    const list = (names) => (names.length > 0 ? names : undefined);
    return {
        follow: target,
        path: inputs.path,
        labels: list(inputs.labels),
        reviewers: list(inputs.reviewers),
        teamReviewers: list(inputs['team-reviewers']),
        assignees: list(inputs.assignees),
        milestone: inputs.milestone,
        draft: inputs.draft,
        base: inputs.base,
        minimumReleaseAge: inputs['minimum-release-age'],
        hotfixes: inputs.hotfixes,
        privatePatches: inputs['private-patches'],
        pinFloating: inputs['pin-floating'],
        automerge: inputs.automerge,
        steps: inputs.steps,
    };
}
function readTarget(text) {
    try {
        return text === '' ? undefined : (0,_metabase_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(text);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SPAN),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const HOUR = 60 * 60 * 1000;
const UNITS = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };
/** The written form, for editors; no minutes, which could be taken for months. */
const SPAN = /^([1-9]\d{0,3})([hdw])$/;
/**
 * `12h`, `3d` or `2w` in milliseconds.
 * @throws Failure (bad input)
 */
function parseSpan(text) {
    const [, count, unit] = SPAN.exec(text) ?? [];
    if (count && unit)
        return Number(count) * UNITS[unit];
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The time "${text}" is not understood. Give a whole number of hours, days or weeks: "12h", "3d" or "2w".`);
}


/***/ }),

/***/ 20290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ resolveDefaults),
/* harmony export */   Zu: () => (/* binding */ merged)
/* harmony export */ });
/* unused harmony export DEFAULT_BRANCH_PREFIX */
/* harmony import */ var _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53431);

const DEFAULT_BRANCH_PREFIX = 'metabase-upgrade/';
/** For pins that belong to no deployment. */
function resolveDefaults(config, inputs) {
    return merged([inputs, config.defaults], config.defaults.ignore);
}
/** The first of the layers that says something decides; lists are taken whole, never joined. */
function merged(layers, ignore) {
    const said = (key) => layers.find((layer) => layer[key] !== undefined)?.[key];
    const expressions = said('schedule');
    return {
        follow: said('follow') ?? { kind: 'latest' },
        path: said('path') ?? 'direct',
        ignore,
        branchPrefix: said('branchPrefix') ?? DEFAULT_BRANCH_PREFIX,
        policy: {
            minimumReleaseAge: said('minimumReleaseAge') ?? _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q.minimumReleaseAge,
            hotfixes: said('hotfixes') ?? _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q.hotfixes,
            minimumPoint: said('minimumPoint') ?? _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q.minimumPoint,
            majorSoak: said('majorSoak') ?? _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q.majorSoak,
            respectRollout: said('respectRollout') ?? _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q.respectRollout,
            privatePatches: said('privatePatches') ?? _metabase_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Q.privatePatches,
        },
        pinFloating: said('pinFloating') ?? false,
        pinRolling: said('rolling') === 'pin',
        schedule: expressions && { expressions, timezone: said('timezone') ?? 'UTC' },
        pull: {
            base: said('base'),
            labels: said('labels') ?? [],
            reviewers: said('reviewers') ?? [],
            teamReviewers: said('teamReviewers') ?? [],
            assignees: said('assignees') ?? [],
            milestone: said('milestone'),
            draft: said('draft') ?? false,
            automerge: said('automerge') ?? 'none',
            updateAtMost: said('updateAtMost') ?? 0,
            stacked: said('steps') === 'stacked',
        },
    };
}


/***/ }),

/***/ 72493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ explainGitHub),
/* harmony export */   UZ: () => (/* binding */ isRequestFailure),
/* harmony export */   dM: () => (/* binding */ graphqlErrors)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * Turns what the client throws into one sentence with the remedy.
 * @param what what could not be done, as the start of a sentence
 */
function explainGitHub(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    const [first] = graphqlErrors(error) ?? [];
    if (first)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${graphqlSentence(first)}`, { cause: error });
    if (!isRequestFailure(error))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${sentence(error)}`, { cause: error });
}
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
}
/**
 * GraphQL answers with 200 and says in the answer what went wrong; undefined for every other error. What is a rate limit comes
 * from the plugin for it, as an error that has the answer.
 */
function graphqlErrors(error) {
    if (!(error instanceof Error))
        return undefined;
    const { errors, response } = error;
    const found = error.name === 'GraphqlResponseError' ? errors : response?.data?.errors;
    return !isRequestFailure(error) && Array.isArray(found) && found.length > 0
        ? found
        : undefined;
}
function graphqlSentence({ type, message }) {
    if (type === 'NOT_FOUND')
        return NOT_FOUND;
    if (type === 'FORBIDDEN')
        return refused(message);
    if (type === 'RATE_LIMITED')
        return "GitHub's rate limit is reached. Give a token, or run again in an hour.";
    return `GitHub answered "${message}".`;
}
const NOT_FOUND = 'GitHub does not find it (404). Check the name, and that the token may see the repository.';
function refused(message) {
    return `GitHub refuses it (403, "${message}"). The token needs contents: write and pull-requests: write.`;
}
function sentence(error) {
    const { status, response } = error;
    const headers = response?.headers ?? {};
    if (!response)
        return `GitHub can't be reached (${error.message}). Check the network and run again.`;
    if (status === 401)
        return 'GitHub does not accept the token (401). Give one that is valid, e.g. ${{ github.token }}.';
    if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after']))) {
        return `GitHub's rate limit is reached (${status}); it ends ${until(headers)}. Give a token, or run again then.`;
    }
    if (status === 403)
        return refused(error.message);
    if (status === 404)
        return NOT_FOUND;
    if (status >= 500)
        return `GitHub has a fault of its own (${status}). Run again later.`;
    return `GitHub answered ${status}, "${error.message}".`;
}
function until(headers) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return `in ${Math.ceil(after / 60)} minutes`;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? `at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : 'within the hour';
}


/***/ }),

/***/ 78021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The text of a file that the user named, or the code of the reason why it can't be read, e.g. `ENOENT`. */
async function readTextFile(path) {
    try {
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') };
    }
    catch (error) {
        return { code: error.code };
    }
}


/***/ }),

/***/ 34297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ replaceTexts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);





/** Larger files are no manifests. */
const LARGEST_BYTES = 1024 * 1024;
/**
 * Reads a file of the tree as UTF-8 (a byte order mark stays in the text), or says why not. Never leaves the root. At once:
 * a candidate is a few kilobytes, and handing each call to another thread takes longer than the call.
 */
function readText(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (stats.isSymbolicLink())
            return { leftOut: 'symbolic link' };
        if (!stats.isFile())
            return { leftOut: 'not a file' };
        if (stats.size > LARGEST_BYTES)
            return { leftOut: 'larger than 1 MiB' };
        if (!isInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))
            return { leftOut: 'outside the root' };
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        return bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { leftOut: 'binary' } : { text: bytes.toString('utf8') };
    }
    catch (error) {
        return { leftOut: error.code === 'ENOENT' ? 'missing' : 'unreadable' };
    }
}
const inside = new Map();
/** Whether a folder really lies in the root, wherever links lead; asked once for each folder. */
function isInside(root, folder) {
    const key = `${root}\0${folder}`;
    const known = inside.get(key);
    if (known !== undefined)
        return known;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root), node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder));
    const answer = below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below);
    inside.set(key, answer);
    return answer;
}
/**
 * Replaces files in place, mode kept: all of them or none. Each is written beside itself first and renamed, so that a
 * full disk or a kill never leaves half a file.
 * @param files new text by path from the root; `before` is what each must still hold
 */
async function replaceTexts(root, files, before) {
    const staged = [];
    const done = [];
    try {
        for (const [file, text] of files) {
            const now = readText(root, file);
            if (!('text' in now) || now.text !== before.get(file)) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`${file} changed while it was read: nothing was written. Run again.`);
            }
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
            const temporary = `${path}.metabase-upgrade-${process.pid}`;
            // What has the name already is somebody else's, and only what was made here is removed again.
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx')).close();
            staged.push({ path, temporary, file });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flush: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).mode);
        }
        for (const entry of staged) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(entry.temporary, entry.path);
            done.push(entry);
        }
    }
    catch (error) {
        for (const { path, file } of done)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, before.get(file) ?? '');
        for (const { temporary } of staged)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw error;
        const { code, path } = error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`${path ?? 'A file'} can't be written (${code}). Nothing was changed.`, { cause: error });
    }
}


/***/ }),

/***/ 29461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runningVersion)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60457);

/** A Metabase that is up answers at once; one that migrates answers 503. */
const PATIENCE_MS = 10_000;
/**
 * Asks an instance for its version: `version.tag` of `GET /api/session/properties`, which needs no log-in
 * (metabase/metabase `src/metabase/version/settings.clj`). The answer also carries the setup token of a fresh instance:
 * nothing of it but the tag is kept, and nothing of it is ever shown.
 * @param url of the instance, without a slash at the end
 */
async function runningVersion(url, get) {
    let answer;
    try {
        answer = await get(`${url}/api/session/properties`, {
            signal: AbortSignal.timeout(PATIENCE_MS),
            redirect: 'follow',
        });
    }
    catch (error) {
        const { name, cause } = error;
        return {
            unknown: name === 'TimeoutError' ? 'it did not answer within 10 s' : `it can't be reached (${cause?.code ?? name})`,
        };
    }
    if (answer.status === 503)
        return { unknown: 'it is starting or migrating (503)' };
    if (!answer.ok)
        return { unknown: `it answered ${answer.status}` };
    const { tag, ...more } = await propertiesOf(answer);
    const read = tag === undefined ? undefined : (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag);
    if (read?.kind === 'exact') {
        return { version: read.version, edition: read.edition, ...more };
    }
    return { unknown: 'its answer names no version of Metabase' };
}
async function propertiesOf(answer) {
    try {
        const properties = (await answer.json());
        const { version, 'has-user-setup': setUp, 'is-hosted?': hosted } = properties;
        return {
            ...(typeof version?.tag === 'string' ? { tag: version.tag } : {}),
            ...(typeof setUp === 'boolean' ? { setUp } : {}),
            ...(typeof hosted === 'boolean' ? { hosted } : {}),
        };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 52251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ SyntaxFault),
/* harmony export */   bA: () => (/* binding */ printPath),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/** The text is not of the syntax that its file name promises. `line` counts from 1. */
class SyntaxFault extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'SyntaxFault';
        this.line = line;
    }
}
/**
 * Where the units `from` up to `to` (exclusive) of the decoded value stand in the file, or undefined when they
 * don't stand there in one piece and unchanged (an escape or a line fold lies between), so that they can't be spliced.
 */
function rangeOf(scalar, from, to) {
    const { source } = scalar;
    if (typeof source === 'number')
        return { start: source + from, end: source + to };
    const start = source[from];
    if (from >= to || start === undefined)
        return undefined;
    // Each unit counts, not just the first and the last: the space of a fold takes as much room as its line break.
    for (let unit = from; unit < to; unit += 1)
        if (source[unit] !== start + unit - from)
            return undefined;
    return { start, end: start + to - from };
}
/** `services.metabase.image`, `images[0].newTag`: the path as a reader writes it. */
function printPath(path) {
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`)).join('');
}


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ faultsOnly),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52251);

/** The line, counted from 1, of a UTF-16 offset. The end of the text is part of its last line. */
function lineAt(text, offset) {
    let line = 1;
    const stop = Math.min(offset, text.length - 1);
    for (let at = text.indexOf('\n'); at !== -1 && at < stop; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** No deployment nests as deeply as the stack allows, so there is no reading such a file. */
const TOO_DEEP = 'nested too deeply';
/**
 * Runs a recursive parser over text of unknown origin. A stack overflow is a fault of the text; what else a parser
 * throws that isn't a fault would be a defect of ours or of the parser, and either makes the text unreadable too.
 */
function faultsOnly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _document_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .ME)
            throw error;
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .ME(error instanceof RangeError ? TOO_DEEP : 'unreadable', 1);
    }
}


/***/ }),

/***/ 99760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/** The source of a value that is written in the file from `start` up to `end` (exclusive). */
function sourceOf(text, start, end, value, rewriting) {
    if (isVerbatim(text, start, end, value))
        return start;
    return verified(text, value, positions(text, start, end, rewriting));
}
/** Where each unit of a value stands; a character may be two of them. */
function sourcesOf({ value, source }) {
    return typeof source === 'number' ? Array.from({ length: value.length }, (_, at) => source + at) : source;
}
function isVerbatim(text, start, end, value) {
    return end - start === value.length && text.startsWith(value, start);
}
function positions(text, start, end, { pattern, units }) {
    const found = [];
    let at = start;
    const copyUpTo = (stop) => {
        while (at < stop)
            found.push(at++);
    };
    for (const match of text.slice(start, end).matchAll(pattern)) {
        const count = units(match[0]);
        if (count === undefined)
            continue;
        copyUpTo(start + match.index);
        for (let unit = 0; unit < count; unit += 1)
            found.push(Number.NaN);
        at += match[0].length;
    }
    copyUpTo(end);
    return found;
}
/**
 * The decoding is a library's and the positions are ours. Where the two disagree, the position gives way: a pin that
 * can't be spliced gets reported, while one that is spliced at a wrong offset breaks a deployment.
 */
function verified(text, value, positions) {
    if (positions.length !== value.length)
        return new Array(value.length).fill(Number.NaN);
    const first = positions[0];
    const checked = positions.map((at, unit) => (text[at] === value[unit] ? at : Number.NaN));
    const isContiguous = first !== undefined && checked.every((at, unit) => at === first + unit);
    return isContiguous ? first : checked;
}


/***/ }),

/***/ 56125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   Yu: () => (/* binding */ proveEdits),
/* harmony export */   _0: () => (/* binding */ editOf),
/* harmony export */   jx: () => (/* binding */ exactEditOf),
/* harmony export */   t7: () => (/* binding */ editsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);


/** The edit that moves a pin to `version`, or undefined when the template around it fixes another major or form. */
function editOf(pin, version) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version);
    const { before, after } = pin;
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const { file, line, column, start, end } = pin;
    return { file, line, column, start, end, old: pin.text, text: tag.slice(before.length, tag.length - after.length) };
}
/**
 * All edits that move a pin: the tag's, and one for each digest beside it, in the form in which that is written. None when
 * the tag stays as it is.
 */
function editsOf(pin, version, digestOf) {
    const tag = editOf(pin, version);
    if (!tag || tag.text === tag.old)
        return { edits: [] };
    const edits = [tag];
    for (const place of pin.digests) {
        const { text: old, image } = place;
        const found = digestAsked(image, (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version), digestOf);
        if ('unknown' in found)
            return found;
        const { file, line, column, start, end } = place;
        const text = old.includes(':') ? found.digest : found.digest.slice(ALGORITHM.length);
        edits.push({ file, line, column, start, end, old, text });
    }
    return { edits };
}
const ALGORITHM = 'sha256:';
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function digestAsked(image, tag, digestOf) {
    if (image === undefined)
        return { unknown: `the name of the image with the tag ${tag} is not known here` };
    const found = digestOf(image, tag);
    if ('unknown' in found || DIGEST.test(found.digest))
        return found;
    return { unknown: `the registry gave no sha256 digest for ${image}:${tag}` };
}
/** The edit that makes a floating tag exact; where no tag stands, it is put in with a colon. */
function exactEditOf({ file, line, column, start, end, text: old }, tag) {
    return { file, line, column, start, end, old, text: old === '' ? `:${tag}` : tag };
}
/** Splices the edits into the text. The order doesn't matter; overlapping or outdated ones are refused. */
function splice(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < at || text.slice(edit.start, edit.end) !== edit.old) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${edit.file}:${edit.line}: expected "${edit.old}" at offset ${edit.start}, found ` +
                `"${text.slice(edit.start, edit.end)}". Nothing was written; run again on the file as it is now.`);
        }
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
/**
 * Holds what was found before the edits against what is found after them: the same places, each with the wanted text or
 * unchanged, their digests likewise, and nothing new.
 * @param before the pins in the order of their places, with the floating tags among them that the edits make exact
 * @throws Failure naming the first place that differs.
 */
function proveEdits(before, edits, after) {
    const expected = expectation(edits);
    const open = new Set(edits.map(key));
    for (const [index, pin] of before.entries()) {
        const found = after[index];
        const places = [pin, ...(pin.digests ?? [])];
        const now = [found, ...(found?.digests ?? [])];
        for (const [position, place] of places.entries()) {
            prove(place, expected(place), now[position]);
            open.delete(key(place));
        }
        if (now.length > places.length)
            throw notAlone(now.at(-1));
    }
    const extra = after[before.length];
    if (extra)
        throw notAlone(extra);
    const unproved = edits.find((edit) => open.has(key(edit)));
    if (unproved) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${unproved.file}:${unproved.line}: an edit is of "${unproved.old}", which is no pin. Nothing was written.`);
    }
}
function prove({ file, line }, { start, text }, found) {
    if (found && found.file === file && found.start === start && found.text === text)
        return;
    const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${file}:${line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
        'Please report this with the file.');
}
function notAlone({ file, line, text }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${file}:${line}: the edit would make a pin of "${text}". Nothing was written.`);
}
/** What each place is once the edits are made: its new text, and its start behind the edits ahead of it in its file. */
function expectation(edits) {
    const wanted = new Map(edits.map((edit) => [key(edit), edit]));
    const growths = new Map();
    for (const { file, start, text, old } of [...edits].sort((a, b) => a.start - b.start)) {
        const own = growths.get(file) ?? [];
        own.push({ start, growth: (own.at(-1)?.growth ?? 0) + text.length - old.length });
        growths.set(file, own);
    }
    return (place) => {
        const start = place.start + growthBefore(growths.get(place.file) ?? [], place.start);
        const text = wanted.get(key(place))?.text ?? place.text;
        // A tag that was put in stands behind its colon.
        return place.text === '' && text.startsWith(':') ? { start: start + 1, text: text.slice(1) } : { start, text };
    };
}
function growthBefore(growths, place) {
    let [low, high] = [0, growths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (growths[middle].start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return growths[low - 1]?.growth ?? 0;
}
function key(place) {
    return `${place.file}:${place.start}`;
}


/***/ }),

/***/ 76802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   xV: () => (/* binding */ lineStartsOf)
/* harmony export */ });
function lineStartsOf(text) {
    return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}
/** A line by its number from 1, without its end; empty behind the last one. */
function lineAt(file, line) {
    const start = file.lineStarts[line - 1] ?? file.text.length;
    return { text: file.text.slice(start, file.lineStarts[line]).replace(/[\r\n]+$/, ''), start };
}
/** Line and column (UTF-16, from 1) of a range. */
function placeOf(file, starts, range) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= range.start)
            low = middle;
        else
            high = middle - 1;
    }
    return { file, line: low + 1, column: range.start - starts[low] + 1, ...range };
}


/***/ }),

/***/ 70052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(52251);
// EXTERNAL MODULE: ./build/manifests/documents/positions.js
var positions = __webpack_require__(99760);
;// CONCATENATED MODULE: ./build/manifests/documents/dotenv.js

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/y;
const ESCAPES = { pattern: /\\[nrt"\\$]/g, units: () => 1 };
const DECODED = { '\\n': '\n', '\\r': '\r', '\\t': '\t' };
/** Reads an env file. Lines that are no assignment are passed over, as the programs that load such files do. */
const readDotenv = (text) => {
    const scalars = [];
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const name = nameAt(text, at);
        const found = name ? valueAt(text, ASSIGNMENT.lastIndex) : undefined;
        if (name && found)
            scalars.push({ path: [name], parent: 0, value: found.value, source: found.source });
        at = lineEnd(text, found?.end ?? at) + 1;
    }
    return { syntax: 'dotenv', scalars };
};
/** Leaves ASSIGNMENT.lastIndex at the value. */
function nameAt(text, at) {
    ASSIGNMENT.lastIndex = at;
    return ASSIGNMENT.exec(text)?.[1];
}
function valueAt(text, start) {
    return quotedAt(text, start) ?? unquotedAt(text, start);
}
/** A quoted value may go on over lines, but only if its quote closes with nothing but a comment behind it. */
function quotedAt(text, start) {
    const quote = text[start];
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    const close = closingQuote(text, start + 1, quote);
    if (close === -1)
        return undefined;
    const rest = text.slice(close + 1, lineEnd(text, close));
    if (!/^[ \t]*(?:#|\r?$)/.test(rest))
        return undefined;
    const raw = text.slice(start + 1, close);
    if (quote !== '"')
        return { value: raw, source: start + 1, end: close + 1 };
    const value = raw.replace(ESCAPES.pattern, (written) => DECODED[written] ?? written.slice(1));
    return { value, source: (0,positions/* sourceOf */.vz)(text, start + 1, close, value, ESCAPES), end: close + 1 };
}
function closingQuote(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === quote)
            return at;
        if (quote === '"' && text[at] === '\\')
            at += 1;
    }
    return -1;
}
/** A `#` opens a comment only behind white space: `image#1` is a value. */
function unquotedAt(text, start) {
    const line = text.slice(start, lineEnd(text, start));
    const isBehindSpace = start > 0 && /[ \t]/.test(text[start - 1] ?? '');
    const comment = line.startsWith('#') && isBehindSpace ? 0 : line.search(/[ \t]#/);
    const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
    return { value, source: start, end: start + value.length };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/manifests/documents/embedded.js

/** A document in a string in a document in a string: nobody goes deeper. */
const DEEPEST = 3;
/**
 * Adds the scalars of documents that stand inside the values of another: `values: |` of Argo CD with YAML in it, a
 * ConfigMap's `metabase.env: |`, JSON in a string. Their paths go on behind that of the value which holds them, and
 * their positions are those in the file. The holding value stays, for what is written in it may also be a command.
 *
 * @param readers by syntax; one that is missing leaves such values as they are
 */
function withEmbedded(document, readers, depth = DEEPEST) {
    let parents = 0;
    for (const { parent } of document.scalars)
        parents = Math.max(parents, parent + 1);
    let found = false;
    const scalars = [];
    for (const holder of document.scalars) {
        scalars.push(holder);
        const inner = depth > 0 ? readInside(holder, document.syntax, readers) : undefined;
        if (!inner)
            continue;
        found = true;
        const first = parents;
        for (const scalar of withEmbedded(inner, readers, depth - 1).scalars) {
            parents = Math.max(parents, first + scalar.parent + 1);
            scalars.push({
                path: [...holder.path, ...scalar.path],
                parent: first + scalar.parent,
                value: scalar.value,
                source: sourceIn(holder, scalar),
                ...(holder.part || scalar.part ? { part: [...(holder.part ?? []), ...(scalar.part ?? [])] } : {}),
            });
        }
    }
    return found ? { ...document, scalars } : document;
}
function readInside(holder, outer, readers) {
    const syntax = syntaxIn(holder, outer);
    const read = syntax && readers.get(syntax);
    if (!read)
        return undefined;
    try {
        const inner = read(holder.value);
        // A script often reads as YAML, as one long plain scalar: only a mapping or a list is a document.
        return inner.scalars.some(({ path }) => path.length > 0) ? inner : undefined;
    }
    catch (fault) {
        if (fault instanceof documents_document/* SyntaxFault */.ME)
            return undefined;
        throw fault;
    }
}
const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"])/;
const YAML_START = /^\s*(?:(?:#[^\n]*|---[^\n]*)\n\s*)*(?:-\s+)?["']?[\w./-]{1,100}["']?:(?:\s|$)/;
/** By the name of a key that is a file's, else by the looks of the value. */
function syntaxIn({ path, value }, outer) {
    if (outer === 'text' || outer === 'dockerfile')
        return undefined;
    const key = String(path.at(-1) ?? '');
    const isLong = value.includes('\n');
    if (isLong && /\.env$/.test(key))
        return 'dotenv';
    if (isLong && /^dockerfile(_inline)?$/i.test(key))
        return 'dockerfile';
    if (JSON_TEXT.test(value))
        return 'json';
    return isLong && YAML_START.test(value) ? 'yaml' : undefined;
}
function sourceIn({ source: outer }, { source: inner, value }) {
    if (typeof outer === 'number')
        return typeof inner === 'number' ? outer + inner : inner.map((at) => outer + at);
    if (typeof inner === 'number')
        return outer.slice(inner, inner + value.length);
    return inner.map((at) => outer[at] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/manifests/documents/formatted.js
/** A place of HCL's `format`, and a percent sign that is none. */
const PLACE = /%(?:%|[sdv])/g;
/** A place with a width or an order of its own. */
const OTHER = /%(?![%sdv])/;
/** More places than this, or more text, is no image and no address. */
const MOST = 10;
const LONGEST = 2000;
/**
 * Reads HCL's `format("%s:%s", var.image, var.tag)`, whose arguments stand one behind another where its result does, as the
 * template `${var.image}:${var.tag}`.
 */
function withFormatted(document) {
    const { syntax, scalars } = document;
    if (syntax !== 'hcl' || !scalars.some(({ value }) => value.includes('%')))
        return document;
    const read = [];
    for (let index = 0; index < scalars.length; index++) {
        const scalar = scalars[index];
        const places = placesIn(scalar);
        const values = scalars.slice(index + 1, index + 1 + places);
        const isCall = places > 0 && values.length === places && values.every((value) => isBeside(value, scalar));
        read.push(isCall ? formatted(scalar, values) : scalar);
        if (isCall)
            index += places;
    }
    return { ...document, scalars: read };
}
function placesIn({ value }) {
    if (value.length > LONGEST || !value.includes('%'))
        return 0;
    const places = [...value.matchAll(PLACE)].filter(([sign]) => sign !== '%%').length;
    return places > MOST || OTHER.test(value.replaceAll('%%', '')) ? 0 : places;
}
function isBeside({ path, parent, value }, template) {
    const isAtPlace = path.length === template.path.length && path.every((key, depth) => key === template.path[depth]);
    return parent === template.parent && isAtPlace && value.length <= LONGEST;
}
function formatted(template, values) {
    let value = '';
    const source = [];
    const add = (scalar, from, to) => {
        value += scalar.value.slice(from, to);
        for (let at = from; at < to; at++)
            source.push(sourceOf(scalar, at));
    };
    let [at, next] = [0, 0];
    for (const { 0: sign, index } of template.value.matchAll(PLACE)) {
        add(template, at, sign === '%%' ? index + 1 : index);
        at = index + sign.length;
        const argument = sign === '%%' ? undefined : values[next++];
        if (argument)
            add(argument, 0, argument.value.length);
    }
    add(template, at, template.value.length);
    return { ...template, value, source };
}
function sourceOf({ source }, at) {
    return typeof source === 'number' ? source + at : (source[at] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/manifests/documents/joined-call.js
/** A longer value is data, and a longer result, of calls within calls, is nobody's. */
const joined_call_LONGEST = 2000;
/** A call in a call in a call: nobody goes deeper. */
const joined_call_DEEPEST = 5;
const CALL = /^(?:\[|\$\[|\$\{\{)?\s*(?:format|concat)\(/i;
const OPENING = /^(?:\[|\$\[|\$\{\{)?\s*/;
const END = /\s*(?:\]|\}\})?\s*$/y;
/** Whether a value starts like one. */
function isCall({ value }) {
    return value.length <= joined_call_LONGEST && CALL.test(value);
}
/** What the call that a value is gives, as a template; undefined where it is none, or gives what isn't known. */
function joinedOf(scalar) {
    const { value, source } = scalar;
    const reader = { value, at: OPENING.exec(value)?.[0].length ?? 0 };
    const units = readCall(reader, joined_call_DEEPEST);
    END.lastIndex = reader.at;
    if (!units || !END.test(value))
        return undefined;
    return {
        ...scalar,
        value: units.map(({ sign }) => sign).join(''),
        source: units.map(({ at }) => (typeof source === 'number' ? source + at : (source[at] ?? Number.NaN))),
    };
}
const NAME = /\s*(format|concat)\(/iy;
/** `format(...)` or `concat(...)` from here on, with the reader behind it; undefined when it is anything else. */
function readCall(reader, depth) {
    const name = take(reader, NAME)?.[1]?.toLowerCase();
    if (name === undefined || depth === 0)
        return undefined;
    const values = [];
    do {
        const argument = readText(reader) ?? readReference(reader) ?? readCall(reader, depth - 1) ?? readOther(reader);
        if (!argument)
            return undefined;
        values.push(argument);
    } while (take(reader, /\s*,/y));
    if (!take(reader, /\s*\)/y))
        return undefined;
    const [template = [], ...places] = values;
    const units = name === 'concat' ? values.flat() : filled(template, places);
    return units && units.length <= joined_call_LONGEST ? units : undefined;
}
/** A text in quotes, of which one inside is written twice, or with a backslash in Bicep. */
function readText(reader) {
    const text = take(reader, /\s*'((?:[^'\\]|''|\\.)*)'/y)?.[1];
    if (text === undefined)
        return undefined;
    const start = reader.at - 1 - text.length;
    return [...text.matchAll(/''|\\.|./gs)].map(({ 0: sign, index }) => sign.length === 1 ? { sign, at: start + index } : { sign: sign.slice(1), at: Number.NaN });
}
const PARAMETER = /\s*(?:parameters|variables)\('(\w{1,100})'\)(?=\s*[,)])/iy;
/** `tag`, `config.tag`, `env.TAG`: a name, and no call. */
const BARE = /\s*([A-Za-z_]\w{0,100}(?:\.\w{1,100}){0,5})(?=\s*[,)])/y;
function readReference(reader) {
    const found = take(reader, PARAMETER) ?? take(reader, BARE);
    const name = found?.[1];
    if (!found || name === undefined)
        return undefined;
    const start = reader.at - found[0].length + found[0].lastIndexOf(name);
    return [...made('${'), ...[...name].map((sign, index) => ({ sign, at: start + index })), ...made('}')];
}
const joined_call_OTHER = /\s*[A-Za-z_][\w.]{0,100}\(/y;
const REST = /(?:'(?:[^'\\]|''|\\.)*'|[^'()])*([()])/y;
const FIELDS = /(?:\.\w{1,100}|\[\w{1,100}\]){0,5}(?=\s*[,)])/y;
/** Another call, `reference(...).loginServer`: what it gives is not known here, and no variable is called so. */
function readOther(reader) {
    if (!take(reader, joined_call_OTHER))
        return undefined;
    for (let open = 1; open > 0;) {
        const sign = take(reader, REST)?.[1];
        if (sign === undefined)
            return undefined;
        open += sign === '(' ? 1 : -1;
    }
    return take(reader, FIELDS) && made('${__of_a_call__}');
}
function made(text) {
    return [...text].map((sign) => ({ sign, at: Number.NaN }));
}
const PART = /\$\{[^{}]*\}|\{\{|\}\}|\{(\d{1,3})\}|./gs;
/**
 * The template with each `{0}` replaced by what it stands for, and Bicep's own `${name}` left as it is; undefined when a place
 * has nothing, or a form of its own.
 */
function filled(template, places) {
    const text = template.map(({ sign }) => sign).join('');
    const units = [];
    for (const { 0: part, 1: number, index } of text.matchAll(PART)) {
        const own = part === '{{' || part === '}}' ? 1 : part.length;
        const place = number === undefined ? template.slice(index, index + own) : places[Number(number)];
        if (!place || part === '{' || units.length > joined_call_LONGEST)
            return undefined;
        units.push(...place);
    }
    return units;
}
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.value);
    if (!found)
        return undefined;
    reader.at = pattern.lastIndex;
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/documents/joined.js


/**
 * Reads what a call puts together of its arguments as one template, with `${name}` for each argument that is no text: ARM's
 * `[format('{0}:{1}', parameters('image'), parameters('tag'))]` and `[concat(...)]`, `format('{0}:{1}', image, tag)` of Bicep,
 * `${{ format('metabase/metabase:{0}', env.TAG) }}` of GitHub and Azure Pipelines. Texts and names keep their places in the file.
 * In a text, which is read line by line, a call goes on over the lines that it takes.
 */
function withJoined(document) {
    const { syntax, scalars } = document;
    if (!scalars.some(isCall))
        return document;
    const read = [];
    for (let index = 0; index < scalars.length;) {
        const scalar = scalars[index];
        const lines = syntax === 'text' && isCall(scalar) ? MOST_LINES : 1;
        const found = firstCall(scalars.slice(index, index + lines));
        read.push(found?.scalar ?? scalar);
        index += found?.lines ?? 1;
    }
    return { ...document, scalars: read };
}
/** A call over more lines is nobody's. */
const MOST_LINES = 20;
/** What the call at the start of the first value gives, and how many of the values it takes. */
function firstCall(values) {
    const [first] = values;
    if (!first || !isCall(first))
        return undefined;
    const alone = joinedOf(first);
    if (alone)
        return { scalar: alone, lines: 1 };
    const lines = closedAfter(values);
    const whole = values.slice(1, lines).reduce(withLine, first);
    const scalar = lines > 1 && whole.value.length <= joined_call_LONGEST ? joinedOf(whole) : undefined;
    return scalar && { scalar, lines };
}
/** With how many of the values the parentheses of the first are closed; 0 if they aren't. */
function closedAfter(values) {
    let open = 0;
    for (const [index, { path, value }] of values.entries()) {
        // A line that sets something is no argument.
        if ((index > 0 && path.length > 0) || value.length > joined_call_LONGEST)
            return 0;
        for (const [sign] of value.matchAll(PARENTHESIS))
            open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        if (open <= 0)
            return index + 1;
    }
    return 0;
}
/** One outside of a text; the texts are passed. */
const PARENTHESIS = /'[^']*'|[()]/g;
function withLine(above, line) {
    return {
        ...above,
        value: `${above.value}\n${line.value}`,
        source: [...(0,positions/* sourcesOf */.u0)(above), Number.NaN, ...(0,positions/* sourcesOf */.u0)(line)],
    };
}

;// CONCATENATED MODULE: ./build/manifests/documents/text.js
/**
 * Lines that are comments in the languages that deploy with plain text: shell, HCL, ini, SQL, XML, and the inside of
 * a block comment. `--` and `*` need white space behind them, for `--set image.tag=...` is an argument and `*)` a case;
 * `#[arg(long, default_value = "...")]` of Rust is the option of the field below it.
 */
const COMMENT = /^\s*(?:#(?!\[(?:arg|clap|structopt)\()|\/\/|;|--(?=[\s-]|$)|<!--|\*(?=[\s*/]|$)|\/\*)/;
/** `param tag string =` of Bicep, `var version string =` of Go: the type stands behind the name. */
const TYPED = /^\s*(?:export\s+)?(?:param|var|const)\s+(?!string\s)([A-Za-z_]\w*)\s+[\w'[\]]+\s*=\s*(?=\S)/;
/** `VERSION=`, `export VERSION=`, `version :=`, `$version =`, `const version: string =`, `version: `, `default['a']['b'] =`. */
const ASSIGNED = /^\s*(?:-\s+)?(?:[A-Za-z]+\s+|-\w\s+){0,5}(?:\[\w{1,30}\]\s?)?[$@%]?(?:env:)?["']?([A-Za-z_][\w.-]*(?:\[[:'"]?\w+['"]?\])*)["']?\s*(?::\s*[\w&'<>]{1,60}(?:\s\w{1,30})?\s*(?==))?(?:[:?]?=(?![=~])>?|:(?=\s))\s*(?=\S)/;
/** `<metabase.version>v0.50.1</metabase.version>` */
const ELEMENT = /^\s*<([A-Za-z_][\w.-]{0,100})>([^<]*)<\/\1>\s*$/;
/** `[metabase]` of ini and TOML: what follows belongs to it. */
const SECTION = /^\s*\[{1,2}([\w.-]+)(?::\w+)?\]{1,2}\s*$/;
/** A value in quotes, or one word, with nothing but the end of a statement or a comment behind it. */
const QUOTED = /^(["'`])((?:(?!\1).)*)\1(?:\.freeze)?[\s;,)\]}]*(?:(?:#|\/\/|--).*)?$/;
const WORD = /^([^\s"'`;,#]+)[;,]?\s*(?:(?:#|\/\/).*)?$/;
/** Between the documents of a stream of YAML, and hardly ever anything else. */
const SEPARATOR = /^---(?:\s|$)/m;
/**
 * Reads any text, line by line: an assignment as a value under its name (with its section, and what it is indented below),
 * any other line whole. Blank lines and comments are left out, for a commented-out pin deploys nothing. Lines of the same
 * block are siblings, as far as indentation tells.
 */
const text_readText = (text) => {
    const scalars = [];
    const blocks = new Blocks();
    let section = [];
    let documents = 0;
    const isStream = SEPARATOR.test(text);
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(at).split(/(?<=\n|\r(?!\n))/)) {
        const value = line.replace(/\r?\n$|\r$/, '');
        if (isStream && SEPARATOR.test(value)) {
            documents++;
            section = [];
            blocks.begin();
        }
        if (value.trim() !== '' && !COMMENT.test(value)) {
            const header = SECTION.exec(value.slice(0, LONGEST_NAME))?.[1];
            if (header !== undefined)
                section = [header];
            const block = blocks.blockOf(value, header !== undefined);
            const scalar = lineScalar(value, at);
            const path = scalar.path.length > 0 ? [...section, ...block.path, ...scalar.path] : [];
            scalars.push({ ...scalar, parent: block.id, path, ...(isStream ? { part: [documents] } : {}) });
        }
        at += line.length;
    }
    return { syntax: 'text', scalars };
};
/** `image:`, `- values:`, `metabase: {`, `"metabase" = {`: a name with nothing behind it but what is below. */
const HEADER = /^\s*(?:-\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*(?::|=(?=\s*\{))\s*\{?\s*$/;
/** A path that is longer says nothing more, and a hostile file would make it as long as itself. */
const text_DEEPEST = 8;
/** Which lines belong together: those of the same indentation with no lesser one, no list item and no section between. */
class Blocks {
    #open = [];
    #blocks = 0;
    #items = 0;
    /** What comes next is another document, and no part of what was before. */
    begin() {
        this.#open = [];
    }
    blockOf(line, isSection) {
        const start = line.slice(0, LONGEST_NAME);
        const dash = /^\s*-\s+(?=\S)/.exec(start)?.[0];
        const indent = dash?.length ?? line.length - line.trimStart().length;
        if (isSection)
            this.begin();
        while ((this.#open.at(-1)?.indent ?? -1) > (dash === undefined ? indent : indent - 1))
            this.#open.pop();
        const last = this.#open.at(-1);
        const block = last?.indent === indent ? last : this.#openBlock(indent, dash !== undefined, last);
        block.header = line.length <= LONGEST_NAME ? HEADER.exec(start)?.[1] : undefined;
        return block;
    }
    #openBlock(indent, isItem, above) {
        const holder = above?.header === undefined ? (above?.path ?? []) : [...above.path, above.header];
        const item = isItem ? [above ? above.items++ : this.#items++] : [];
        const block = { indent, id: this.#blocks++, path: [...holder, ...item].slice(-text_DEEPEST), items: 0 };
        this.#open.push(block);
        return block;
    }
}
/** A name and its sign stand near the start; a longer line is data, and is not searched for them. */
const LONGEST_NAME = 200;
function lineScalar(whole, at) {
    const line = withoutComment(whole);
    const start = line.slice(0, LONGEST_NAME);
    const element = ELEMENT.exec(start);
    if (element) {
        const [, name = '', value = ''] = element;
        return { path: [name], value, source: at + start.indexOf('>') + 1 };
    }
    const assigned = TYPED.exec(start) ?? ASSIGNED.exec(start);
    if (!assigned)
        return { path: [], value: line, source: at };
    const path = assigned[1].split(/[[\]'":]+/).filter(Boolean);
    const from = assigned[0].length;
    const rest = line.slice(from);
    const quoted = QUOTED.exec(rest);
    if (quoted)
        return { path, value: quoted[2], source: at + from + 1 };
    return { path, value: WORD.exec(rest)?.[1] ?? rest, source: at + from };
}
/** Without a comment at its end, unless the sign could stand in a string. */
function withoutComment(line) {
    const sign = /\s(?:#|\/\/)\s/.exec(line)?.index;
    if (sign === undefined)
        return line;
    const ahead = line.slice(0, sign);
    const isClosed = ['"', "'", '`'].every((quote) => ahead.split(quote).length % 2 === 1);
    return isClosed ? ahead : line;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/manifests/documents/aliases.js

/** No file needs more; a file made of merge keys alone would otherwise grow with the square of its size. */
const aliases_MOST = 10_000;
/**
 * The scalars that a mapping takes over by an alias (`tag: *tag`) or a merge key (`<<: *defaults`, `<<: [*a, *b]`). They
 * are siblings of what the mapping says itself, which comes first. Mappings in mappings are not followed: the values
 * that belong together are siblings there too.
 */
function referencesOf(node, anchors, nameOf) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    const own = new Set(node.items.map(({ key }) => nameOf(key)));
    return node.items.flatMap(({ key, value }) => {
        const name = nameOf(key);
        if (name === '<<') {
            const merged = ((0,dist/* isSeq */.oP)(value) ? value.items : [value]).map((item) => target(item, anchors));
            return merged.flatMap((map) => scalarsOf(map, nameOf).filter(([inner]) => !own.has(inner)));
        }
        const scalar = (0,dist/* isAlias */.Vj)(value) ? target(value, anchors) : undefined;
        return (0,dist/* isScalar */.jn)(scalar) ? [[name, scalar]] : [];
    });
}
function target(node, anchors) {
    return (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
}
function scalarsOf(map, nameOf) {
    if (!(0,dist/* isMap */.jh)(map))
        return [];
    return map.items.flatMap(({ key, value }) => ((0,dist/* isScalar */.jn)(value) ? [[nameOf(key), value]] : []));
}
/** Keeps the anchors up to date while a document is read: an alias stands for the last anchor of its name before it. */
function rememberAnchor(node, anchors) {
    if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor)
        anchors.set(node.anchor, node);
}
function hasRoom(aliased) {
    return aliased.length < aliases_MOST;
}

// EXTERNAL MODULE: ./build/manifests/documents/faults.js
var faults = __webpack_require__(7107);
;// CONCATENATED MODULE: ./build/manifests/documents/yaml-scalar.js

// White space is taken whole, so that a long run that doesn't end a line isn't scanned again from each of its units.
const FOLD = String.raw `[ \t]+(?:\r?\n[ \t\r\n]*)?|\r?\n[ \t\r\n]*`;
const PLAIN = { pattern: new RegExp(FOLD, 'g'), units: foldUnits };
const SINGLE_QUOTED = {
    pattern: new RegExp(`${FOLD}|''`, 'g'),
    units: (match) => (match === "''" ? 1 : foldUnits(match)),
};
const DOUBLE_QUOTED = {
    pattern: new RegExp(String.raw `${FOLD}|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|.)`, 'gs'),
    units: (match) => (match.startsWith('\\') ? escapeUnits(match) : foldUnits(match)),
};
/** One line break folds into a space, and more of them into one less; spaces within a line stay. */
function foldUnits(match) {
    const breaks = match.split('\n').length - 1;
    return breaks === 0 ? undefined : Math.max(1, breaks - 1);
}
function escapeUnits(match) {
    if (match.includes('\n'))
        return 0;
    return match.startsWith('\\U') && Number.parseInt(match.slice(2), 16) > 0xffff ? 2 : 1;
}
/** Where the units of a scalar stand, given its token and the offset `end` behind it. */
function scalarSource(text, token, end, value) {
    const start = end - token.source.length;
    switch (token.type) {
        case 'single-quoted-scalar':
            return (0,positions/* sourceOf */.vz)(text, start + 1, end - 1, value, SINGLE_QUOTED);
        case 'double-quoted-scalar':
            return (0,positions/* sourceOf */.vz)(text, start + 1, end - 1, value, DOUBLE_QUOTED);
        case 'block-scalar': {
            const isFolded = token.props.some((prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'));
            return (0,positions/* verified */.zr)(text, value, (isFolded ? foldedPositions : literalPositions)(text, start, end, value));
        }
        default:
            return (0,positions/* sourceOf */.vz)(text, start, end, value, PLAIN);
    }
}
/** The lines of a literal block are those of the file without their indentation, whatever that is. */
function literalPositions(text, start, end, value) {
    const positions = [];
    let at = start;
    for (const line of value.split('\n')) {
        const lineBreak = text.indexOf('\n', at);
        const stop = lineBreak === -1 || lineBreak > end ? end : lineBreak;
        const first = (stop > at && text[stop - 1] === '\r' ? stop - 1 : stop) - line.length;
        const isThere = first >= at && text.startsWith(line, first);
        for (let unit = 0; unit < line.length; unit += 1)
            positions.push(isThere ? first + unit : Number.NaN);
        positions.push(stop);
        at = stop + 1;
    }
    // The value's last line has no line break any more.
    return positions.slice(0, -1);
}
/**
 * The text of each line stands in the value as it is, and only breaks and spaces come in between. Those have no
 * position: whether a space is a fold or indentation depends on the lines around it.
 */
function foldedPositions(text, start, end, value) {
    const positions = [];
    const skipWhile = (isSkipped) => {
        while (positions.length < value.length && isSkipped(value[positions.length]))
            positions.push(Number.NaN);
    };
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
        const body = line.replace(/^ +/, '').replace(/\r$/, '');
        const first = at + line.length - (line.endsWith('\r') ? 1 : 0) - body.length;
        at += line.length + 1;
        if (body === '')
            continue;
        skipWhile((unit) => unit === ' ' || unit === '\n');
        if (!value.startsWith(body, positions.length))
            return [];
        for (let unit = 0; unit < body.length; unit += 1)
            positions.push(first + unit);
    }
    skipWhile(() => true);
    return positions;
}

;// CONCATENATED MODULE: ./build/manifests/documents/yaml.js





/**
 * Every scalar is a string to us: `1.50` is a version, not a number. Tags and duplicate keys are the business of the
 * program that the file is for, so nothing is resolved.
 */
const OPTIONS = {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    keepSourceTokens: true,
};
const NULL = /^(?:~|null|Null|NULL)$/;
/**
 * Reads a stream of YAML documents. What an alias or a merge key repeats is told apart from the scalars: the anchored
 * value is the one to edit, and each stands in the text once.
 */
const readYaml = (text) => (0,faults/* faultsOnly */.I8)(() => {
    const reading = { text, scalars: [], aliased: [], anchors: new Map(), parents: 0 };
    const starts = [];
    for (const document of composed(text)) {
        const [error] = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
        if (error)
            throw faultOf(text, error.pos[0], error.code, error.message);
        reading.anchors.clear();
        starts.push({ scalars: reading.scalars.length, aliased: reading.aliased.length });
        readNode(reading, document.contents, [], reading.parents++);
    }
    const scalars = inParts(reading.scalars, starts, 'scalars');
    const aliased = inParts(reading.aliased, starts, 'aliased');
    return { syntax: 'yaml', scalars, ...(aliased.length > 0 ? { aliased } : {}) };
});
/** Says of each value which document of the stream holds it, where there are several. */
function inParts(scalars, starts, of) {
    if (starts.length < 2)
        return scalars;
    return starts.flatMap((start, index) => {
        const part = [index];
        return scalars.slice(start[of], starts[index + 1]?.[of]).map((scalar) => ({ ...scalar, part }));
    });
}
/** More levels of brackets than anybody writes; the parser takes time by the square of them. */
const yaml_DEEPEST = 500;
/** Nor has a line so many signs and values outside of brackets, where each may open a level. */
const MOST_OF_A_LINE = 1000;
/**
 * The documents of a text, as far as the first mistake: a hostile text has a million of them, and the composer would keep a
 * message for each.
 */
function* composed(text) {
    const composer = new dist/* Composer */.Dk(OPTIONS);
    let first;
    const onError = (where, code, message, warning) => {
        if (warning || code === 'TAG_RESOLVE_FAILED')
            return;
        const at = typeof where === 'number' ? where : 'offset' in where ? where.offset : where[0];
        // The composer catches what is thrown, calls it exhaustion, and comes back with that.
        first ??= faultOf(text, at, code, message);
        throw first;
    };
    // It has no public way to stop at a mistake.
    Object.assign(composer, { onError });
    for (const token of tokensOf(text)) {
        if (token.type === 'error')
            throw faultOf(text, token.offset, 'UNEXPECTED_TOKEN', token.message);
        yield* composer.next(token);
    }
    yield* composer.end(false, text.length);
}
/** Signs of the lexer that don't stand in the text. */
const MADE_UP = new Set([dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR]);
function* tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    let [depth, ofLine, offset] = [0, 0, 0];
    // The parser takes the column behind a byte order mark for an indentation; a line break keeps all offsets as well.
    for (const lexeme of new dist/* Lexer */.JG().lex(withJoinedComments(text).replace(/^\uFEFF/, '\n'))) {
        if (lexeme === '[' || lexeme === '{')
            depth++;
        else if (lexeme === ']' || lexeme === '}')
            depth = Math.max(0, depth - 1);
        ofLine = lexeme.includes('\n') ? 0 : ofLine + (depth > 0 ? 0 : 1);
        if (depth > yaml_DEEPEST || ofLine > MOST_OF_A_LINE)
            throw new documents_document/* SyntaxFault */.ME(faults/* TOO_DEEP */.gZ, (0,faults/* lineAt */.mh)(text, offset));
        if (!MADE_UP.has(lexeme))
            offset += lexeme.length;
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
/** A line that may begin a scalar which is a whole document: in it a number sign at the start of a line is text. */
const WHOLE_SCALAR = /^(?:---[ \t].*|[!&].*)?["'|>]/m;
/**
 * Lines of comment that follow one another made one, with every character but the line breaks in its place: the parser keeps
 * each comment as carefully as a value, and there may be more of them than of anything else.
 */
function withJoinedComments(text) {
    return WHOLE_SCALAR.test(text) ? text : text.replace(/^(#.*)\n(?=#)/gm, '$1 ');
}
function faultOf(text, offset, code, message) {
    const line = (0,faults/* lineAt */.mh)(text, offset);
    if (code === 'RESOURCE_EXHAUSTION')
        return new documents_document/* SyntaxFault */.ME(faults/* TOO_DEEP */.gZ, line);
    // What follows the colon is an excerpt of the file, which may hold secrets.
    return new documents_document/* SyntaxFault */.ME(message.replace(/(?<=\w): .*/s, ''), line);
}
function readNode(reading, node, path, parent) {
    if (!(0,dist/* isNode */.Ll)(node) || (0,dist/* isAlias */.Vj)(node))
        return;
    rememberAnchor(node, reading.anchors);
    if ((0,dist/* isScalar */.jn)(node)) {
        readScalar(reading, node, path, parent, reading.scalars);
        return;
    }
    const here = reading.parents++;
    if ((0,dist/* isMap */.jh)(node)) {
        for (const { key, value } of node.items)
            readNode(reading, value, [...path, keyName(reading.text, key)], here);
        if (reading.anchors.size === 0)
            return;
        for (const [key, value] of referencesOf(node, reading.anchors, (name) => keyName(reading.text, name))) {
            if (hasRoom(reading.aliased))
                readScalar(reading, value, [...path, key], here, reading.aliased);
        }
    }
    else if ((0,dist/* isSeq */.oP)(node)) {
        for (const [index, item] of node.items.entries())
            readNode(reading, item, [...path, index], here);
    }
}
function readScalar(reading, node, path, parent, into) {
    const token = node.srcToken;
    if (!dist/* CST */.DB.isScalar(token) || !node.range)
        return;
    const value = String(node.source ?? '');
    const isPlain = token.type === 'scalar';
    if (isPlain && (value === '' || (NULL.test(value) && !node.tag)))
        return;
    into.push({
        path,
        parent,
        value,
        source: scalarSource(reading.text, token, node.range[1], value),
    });
}
/** A key that isn't a scalar is rare and gets no better name than its own text. */
function keyName(text, key) {
    if ((0,dist/* isScalar */.jn)(key))
        return String(key.source ?? key.value ?? '');
    if (!(0,dist/* isNode */.Ll)(key) || !key.range)
        return '';
    return text.slice(key.range[0], key.range[1]);
}

;// CONCATENATED MODULE: ./build/manifests/documents/open.js







const NAMES = [
    [/\.(?:ya?ml|sls)$/i, 'yaml'],
    [/\.jsonc?$|^captain-definition$/i, 'json'],
    // A template is not yet the syntax that it makes.
    [/\.(?:j2|jinja2?|tmpl|tpl|gotmpl|erb|epp)$/i, 'text'],
    // A Dockerfile's own ignore list has the name of a Dockerfile variant.
    [/\.dockerignore$/i, 'text'],
    [/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/i, 'dockerfile'],
    [/^\.env(?:\.|$)|\.env$/i, 'dotenv'],
    [/\.(?:tf|tofu|tfvars|hcl|nomad)$/i, 'hcl'],
];
/** Parsers of what is not in most trees load when a file first needs them. */
const READERS = {
    yaml: async () => readYaml,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3520)]).then(__webpack_require__.bind(__webpack_require__, 73520))).readJson,
    dockerfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(7000)]).then(__webpack_require__.bind(__webpack_require__, 7000))).readDockerfile,
    dotenv: async () => readDotenv,
    hcl: async () => (await __webpack_require__.e(/* import() */ 3047).then(__webpack_require__.bind(__webpack_require__, 63047))).readHcl,
    text: async () => text_readText,
};
/** The syntax that a file's name promises. */
function syntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}
/** Reads a file by its name. What doesn't parse, such as a template, is read as text. */
async function openDocument(path, text) {
    if (isDiff(path, text))
        return { document: { syntax: 'text', scalars: [] } };
    const read = await READERS[syntaxOf(path)]();
    try {
        const document = read(text);
        return { document: withJoined(withFormatted(withEmbedded(document, await readersFor(document)))) };
    }
    catch (fault) {
        if (!(fault instanceof documents_document/* SyntaxFault */.ME))
            throw fault;
        return { document: withJoined(text_readText(text)), fault };
    }
}
/** A change that was committed as a file tells of two states and deploys neither. */
function isDiff(path, text) {
    return /\.(?:patch|diff)$/i.test(path) || /^(?:diff --git |(?:---|\+\+\+) [^\n]+\n(?:---|\+\+\+|@@) )/.test(text);
}
/** What may stand inside the values of a document; loaded only where there is a value that could hold it. */
async function readersFor({ syntax, scalars }) {
    if (syntax === 'text' || syntax === 'dockerfile')
        return new Map();
    const has = (pattern) => scalars.some(({ value }) => pattern.test(value));
    const inside = has(/\n/)
        ? ['yaml', 'json', 'dockerfile', 'dotenv']
        : has(/^\s*[[{]/)
            ? ['json', 'yaml']
            : [];
    return new Map(await Promise.all(inside.map(async (name) => [name, await READERS[name]()])));
}

;// CONCATENATED MODULE: ./build/manifests/markers.js
const MARKER = /metabase-upgrade:\s*(oss|enterprise|ignore-file|ignore-start|ignore-end|ignore)(?![\w-])/;
/** A line that holds nothing but the comment speaks for the next one. */
const ALONE = /^\s*(?:#|\/\/|;|--|\/\*|<!--|\{\{-?\s*\/\*|\{#|REM\b|%)/i;
const NONE = { pinned: [], ignores: () => false };
/** @param lines of the file, without their ends */
function readMarkers(lines) {
    const pinned = [];
    const ignored = new Set();
    let wholeFile = false;
    let block = false;
    for (const [index, text] of lines.entries()) {
        const what = text.includes('metabase-upgrade') ? MARKER.exec(text)?.[1] : undefined;
        const line = ALONE.test(text) ? index + 2 : index + 1;
        if (block)
            ignored.add(index + 1);
        if (what === 'ignore')
            ignored.add(line);
        else if (what === 'ignore-file')
            wholeFile = true;
        else if (what === 'ignore-start')
            block = true;
        else if (what === 'ignore-end')
            block = false;
        else if (what !== undefined)
            pinned.push({ line, edition: what });
    }
    if (!wholeFile && pinned.length === 0 && ignored.size === 0)
        return NONE;
    return { pinned, ignores: (line) => wholeFile || ignored.has(line) };
}

// EXTERNAL MODULE: ./build/manifests/place.js
var place = __webpack_require__(76802);
;// CONCATENATED MODULE: ./build/manifests/readFile.js



/** Everything that is known of a file from its name and its text. */
async function readFile(file, text) {
    const lineStarts = (0,place/* lineStartsOf */.xV)(text);
    const lines = () => lineStarts.map((start, index) => text.slice(start, lineStarts[index + 1]));
    return {
        file,
        text,
        lineStarts,
        markers: readMarkers(text.includes('metabase-upgrade') ? lines() : []),
        ...(await openDocument(file, text)),
    };
}


/***/ }),

/***/ 39753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/metabase/image.js
var metabase_image = __webpack_require__(99408);
;// CONCATENATED MODULE: ./build/manifests/assignments.js
/** A name is not looked for behind more characters than this, nor a value beyond them. */
const START = /(?<![\w.$%{-])(?:export\s+)?([A-Za-z_]\w{0,80})=(?=\S)/g;
const QUOTED = /(["'])([^"'\n]{0,200})\1/y;
const BARE = /(?:\$\{[^}\n]{0,200}\}|\$\([^)\n]{0,200}\)|[^\s"'`;,&|)\\]){1,200}/y;
/**
 * Names that are set within a longer value: `- TAG=v0.50.1` of a list, `--build-arg TAG=v0.50.1`, `Environment="TAG=v0.50.1"`
 * of systemd, `TAG=v0.50.1; docker run ...`, a line of a script or of `build-args: |`.
 */
function assignmentsIn(value) {
    return [...value.matchAll(START)].flatMap((match) => {
        const name = match[1];
        const at = match.index + match[0].length;
        QUOTED.lastIndex = at;
        const quoted = QUOTED.exec(value)?.[2];
        if (quoted !== undefined)
            return quoted === '' ? [] : [{ name, from: at + 1, to: at + 1 + quoted.length }];
        BARE.lastIndex = at;
        return BARE.test(value) ? [{ name, from: at, to: BARE.lastIndex }] : [];
    });
}
const DEFAULT = /(?:\?\?|\|\||\?:|\bor\b|\belse\b|\(\s{0,9}["'][\w.-]{1,80}["']\s{0,9},(?:\s{0,9}default(?:Value)?\s{0,9}[:=])?)\s{0,9}(["'`])([^"'`\n]{1,200})\1[\s)\]};,]{0,20}$/;
/** What a program's expression comes to when nothing else is given: `a ?? 'v0.50.1'`, `get('x') || 'v0.50.1'`, `env("X", "v0.50.1")`. */
function defaultAtEnd(value) {
    const end = value.slice(-LONGEST_END);
    const [found, , text] = DEFAULT.exec(end) ?? [];
    if (found === undefined || text === undefined)
        return undefined;
    const from = value.length - found.length + found.lastIndexOf(text);
    return { from, to: from + text.length };
}
const LONGEST_END = 400;
/** The value of an assignment without what stands behind it on the line: `v0.50.1 docker compose up`, `v0.50.1 \\`. */
function firstWord(value) {
    const length = /^[\w.-]{1,60}(?=[\s;&|)])/.exec(value)?.[0].length;
    return length === undefined ? undefined : { from: 0, to: length };
}

;// CONCATENATED MODULE: ./build/manifests/definitions/settings.js

/** Keys under which a parameter holds its value: Terraform, ARM, CloudFormation, OpenShift, GitHub, Circle. */
const VALUE_KEYS = new Set([
    'default',
    'Default',
    'defaultValue',
    'value',
    'ParameterValue',
]);
const NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;
const ENTRY_VALUE = /^(?:value|default|defaultValue|ParameterValue)$/i;
function isValueKey(key) {
    return VALUE_KEYS.has(key);
}
const known = new WeakMap();
function settingsOf(document) {
    const settings = known.get(document) ?? readSettings(document);
    known.set(document, settings);
    return settings;
}
function readSettings({ scalars }) {
    const names = new Map();
    for (const { path, parent, value } of scalars) {
        if (NAME_KEY.test(String(path.at(-1))))
            names.set(parent, value.replace(/^\$\$/, ''));
    }
    const byKey = new Map();
    const entries = new Map();
    const assignments = new Map();
    for (const scalar of scalars) {
        const { path, parent, value } = scalar;
        const key = path.at(-1);
        add(byKey, String(key ?? ''), scalar);
        if (isValueKey(key) && path.length > 1)
            add(byKey, String(path.at(-2)), scalar);
        const name = names.get(parent);
        if (name !== undefined && ENTRY_VALUE.test(String(key)))
            add(entries, name, scalar);
        if (value.includes('='))
            for (const found of assignmentsIn(value))
                add(assignments, found.name, { ...found, scalar });
    }
    return { order: new Map(scalars.map((scalar, index) => [scalar, index])), byKey, entries, assignments };
}
function add(map, key, item) {
    const items = map.get(key);
    if (items)
        items.push(item);
    else
        map.set(key, [item]);
}

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(52251);
// EXTERNAL MODULE: ./build/manifests/place.js
var manifests_place = __webpack_require__(76802);
;// CONCATENATED MODULE: ./build/manifests/checksum.js



/** SHA-256 and SHA-512 in hexadecimal, or as Nix writes them; the digest of an image is another matter. */
const SUM = /(?<!@sha256:)(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])|sha(?:256|512)-[\w+/]{40,90}=/i;
/** As the whole value of a key that says so: Nix's own base 32, which has no e, o, t and u; SHA-1 of a file or a commit; MD5. */
const OTHER_SUM = /^(?:[0-9a-df-np-sv-z]{52}|[0-9a-f]{40}|[0-9a-f]{32})$/;
const KEY = /^(?:(?:mb|metabase)[\w-]*)?(?:sha\d*|hash|checksum|sum|md5|(digest))(?:sums?)?$/i;
const LINE = /^\s*["']?(?:sha\d*|hash|checksum)["']?[\s:=]/i;
/** A checksum stands within this many values of what it is the checksum of. */
const NEAR = 4;
/** Longer values are scripts, in which a sum may be of anything. */
const LONGEST = 2000;
/** Whether a digest is the one that a fixture is, by its place: another one may have the same text. */
function isFixture({ file, scalar: { source, value } }, digest) {
    if (file !== digest.file)
        return false;
    if (typeof source !== 'number')
        return source.includes(digest.start);
    return digest.start >= source && digest.start < source + value.length;
}
const SUMS = new RegExp(SUM, 'gi');
const COMMIT = /^[0-9a-f]{40}$/;
const ADDRESSES = /https?:\/\//g;
/** The sums that a fixture is, at the place of the first of them. */
function checksumIn({ kind, file, lineStarts, scalar }) {
    const { value } = scalar;
    const sums = [...value.matchAll(SUMS)];
    const text = sums.length > 0 ? sums.map(([sum]) => sum).join(' ') : value;
    const from = sums[0]?.index ?? 0;
    const start = typeof scalar.source === 'number' ? scalar.source + from : firstAt(scalar.source, from);
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, from + (sums[0]?.[0] ?? value).length) ?? { start, end: start };
    const isSure = !COMMIT.test(text) && (value.match(ADDRESSES) ?? []).length < 2;
    return { ...(0,manifests_place/* placeOf */.$t)(file, lineStarts, range), kind, text, isSure };
}
/** Where the first unit from there on that stands in the file by itself does. */
function firstAt(source, from) {
    return source.slice(from).find(Number.isFinite) ?? source.find(Number.isFinite) ?? 0;
}
/**
 * What stands beside a version and fixes what is fetched, so that the version can't be moved alone. The checksum of a file:
 * in the same value (`ADD --checksum=sha256:...`, `| sha256sum -c`) or under a key of its own among the siblings
 * (`checksum:`, `METABASE_SHA256=`, `hash = "sha256-..."`) or their options. The digest of an image: under such a key
 * (`METABASE_DIGEST=`).
 */
function fixturesOf({ file, lineStarts, document }, scalar) {
    const { scalars } = document;
    const { value } = scalar;
    if (value.length <= LONGEST && SUM.test(value))
        return [{ kind: 'checksum', file, lineStarts, scalar }];
    const index = settingsOf(document).order.get(scalar);
    if (index === undefined)
        return [];
    return scalars.slice(Math.max(0, index - NEAR), index + NEAR + 1).flatMap((near) => {
        const kind = near !== scalar && isBeside(near, scalar) ? fixtureIn(near) : undefined;
        return kind ? [{ kind, file, lineStarts, scalar: near }] : [];
    });
}
/** A sibling, or one of the `options` of the same mapping, as in Nomad's `artifact`. */
function isBeside(near, { path, parent }) {
    if (near.parent === parent)
        return true;
    const holder = path.slice(0, -1);
    return (near.path.length === path.length + 1 &&
        near.path.at(-2) === 'options' &&
        holder.every((part, at) => part === near.path[at]));
}
function fixtureIn({ path, value }) {
    if (value.length > LONGEST || !(SUM.test(value) || OTHER_SUM.test(value)))
        return undefined;
    const key = path.at(-1);
    if (typeof key !== 'string')
        return LINE.test(value) ? 'checksum' : undefined;
    const found = KEY.exec(key);
    return found ? (found[1] === undefined ? 'checksum' : 'digest') : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/prose.js
/** Programs whose command lines people keep in plain text. */
const COMMAND = /^[\s$>#]*(?:\w+=\S*\s+)*(?:sudo\s+)?(?:docker(?:-compose)?|podman|nerdctl|buildah|skopeo|crane|regctl|ctr|crictl|kubectl|oc|helm|kustomize|az|aws|gcloud|fly(?:ctl)?|curl|wget|java|FROM|ADD|RUN|image:)\s/;
const WORD = /(?:^|\s)["'(]?\p{L}[\p{L}']{1,60}[.,;:!?)"']{0,5}(?=\s|$)/gu;
/** So many words make a sentence. Fewer may be what is said of an image in a list of them, but not what leads up to one. */
const SENTENCE = 3;
const PHRASE = 2;
/** A command is told by its start. */
const prose_START = 600;
/** A script is one under any name: what a cloud runs at the start of a machine often ends in `.txt`. */
const SCRIPT = /^(?:#!|#cloud-config)/;
/**
 * Whether a line of a text file is documentation: it, or any line of its file, is a sentence, which no list of images, version
 * file or set of commands holds. What is commented out there is no line.
 */
function isProse({ text, document }, scalar) {
    if (SCRIPT.test(text))
        return false;
    const hasSentence = () => document.scalars.some(({ value }) => isText(value, SENTENCE));
    return once(document, hasSentence) || once(scalar, () => isText(scalar.value, PHRASE));
}
/** A file may hold thousands of versions, and so may a line. */
const prose_known = new WeakMap();
function once(of, find) {
    const found = prose_known.get(of) ?? find();
    prose_known.set(of, found);
    return found;
}
function isText(line, words) {
    return !COMMAND.test(line.slice(0, prose_START)) && (line.match(WORD) ?? []).length >= words;
}

;// CONCATENATED MODULE: ./build/manifests/deploysNothing.js

/** Keys whose value is told to a reader and deploys nothing. */
const TOLD = /^@?(?:(?:long|short|full|release|upgrade|usage|fail|success)?[_-]?(?:description|notes?|help|msg|message)|summary|abstract|about|title|caption|tagline|documentation|docs?|readme|usage|instructions?|explanation|rationale|reason|remarks?|details?|info|warnings?|hint|todo|placeholder|tooltip|prompt|examples?|comments?|changelog)$/i;
/** Below these, a text in each of several languages or a document in a string. */
const TOLD_WHOLLY = /^(?:descriptions?|documentation|release[_-]?notes|changelog|artifacthub\.io\/changes)$/i;
/** `@description('...')` of Bicep, `description: '...'` and `help="..."` among the arguments of a call. */
const TOLD_IN_LINE = /(?:^\s*@description\(|\b(?:description|(?:long_)?help)\s*[:=]\s*)(["'])[^"']*$/i;
/** More characters than this around it say nothing of a version. */
const deploysNothing_LONGEST = 300;
/** What must not be used. */
const DEAD = /(?:^|_)(?:deny|denied|blocked|(?:deny|block|black)_?list|broken|forbidden|deprecated|vulnerable|banned|unsupported|retired)(?:_|$)/i;
/**
 * Whether nothing runs by a version where it stands: in a text that is told to people (a description, a page, a text file
 * with sentences), in a list of what must not be used, in a matrix of what is tested, in what a script looks for.
 */
function deploysNothing(read, { scalar, from }) {
    const { path, value } = scalar;
    if (isTold(path) || path.includes('matrix') || path.some(isDead))
        return true;
    const ahead = lineBefore(value, from);
    if (TOLD_IN_LINE.test(ahead) || isSought(ahead))
        return true;
    if (/\.html?$/i.test(read.file))
        return true;
    return /\.txt$/i.test(read.file) && isProse(read, scalar);
}
/** What `sed` looks for is what was there before: `sed 's|metabase/metabase:v0.49.1|...|'`. */
function isSought(ahead) {
    const at = ahead.lastIndexOf('sed ');
    const command = at === -1 ? '' : ahead.slice(at);
    const [opens, sign] = [...command.matchAll(/["'\s;]s([|#,@!~/])/g)].at(-1) ?? [];
    return (opens !== undefined &&
        sign !== undefined &&
        !command.slice(command.lastIndexOf(opens) + opens.length).includes(sign));
}
function isDead(key) {
    return typeof key === 'string' && DEAD.test(key.replace(/([a-z])(?=[A-Z])|[-.]/g, '$1_'));
}
function isTold(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return (key !== undefined && TOLD.test(key)) || path.some((part) => TOLD_WHOLLY.test(String(part)));
}
function lineBefore(value, at) {
    const ahead = value.slice(Math.max(0, at - deploysNothing_LONGEST), at);
    return ahead.slice(ahead.lastIndexOf('\n') + 1);
}

;// CONCATENATED MODULE: ./build/manifests/distinct.js
/** One definition that several places use is one pin. */
function distinctPins(found) {
    const pins = new Map();
    for (const item of found) {
        if (!('pin' in item))
            continue;
        const key = `${item.pin.file}:${item.pin.start}`;
        const known = pins.get(key);
        if (!known)
            pins.set(key, { ...item.pin, usedBy: [...item.pin.usedBy], digests: [...item.pin.digests] });
        else
            join(known, item.pin);
    }
    return withoutHeld([...pins.values()], found).sort((a, b) => a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1);
}
function join(known, { usedBy, digests, image }) {
    known.usedBy.push(...usedBy);
    if (image !== undefined)
        known.image ??= image;
    const isKnown = (one) => known.digests.some(({ file, start }) => file === one.file && start === one.start);
    known.digests.push(...digests.filter((digest) => !isKnown(digest)));
}
/**
 * What moves only with something else is no pin, though another way of reading it knows nothing of that. One that was read
 * with its digest knows more.
 */
function withoutHeld(pins, found) {
    const held = new Set(found
        .flatMap((item) => ('skipped' in item ? (item.skipped.held ?? []) : []))
        .map((pin) => `${pin.file}:${pin.start}`));
    return pins.filter(({ file, start, digests }) => digests.length > 0 || !held.has(`${file}:${start}`));
}
/** Each place once, and none that another way of reading it made a pin of. */
function distinctSkipped(found, pins) {
    const pinned = new Set(pins.map(({ file, line, column }) => `${file}:${line}:${column}`));
    const places = new Map();
    for (const item of found) {
        if (!('skipped' in item))
            continue;
        const { file, line, column } = item.skipped;
        const key = `${file}:${line}:${column}`;
        if (!pinned.has(key) && !places.has(key))
            places.set(key, item.skipped);
    }
    return [...places.values()];
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/manifests/records.js

/** Reports and lists of contents by scanners, the state of Terraform, logs. */
const FILES = /\.(?:sarif|spdx|cdx|cyclonedx|sbom|tfstate|log)(?:\.(?:json|xml|ya?ml|rdf|backup))?$/i;
/** The same in a syntax that is read as text, near the start. */
const TEXTS = /^SPDXVersion:|<bom [^>]*cyclonedx\.org|^\s*<testsuites?[ >]/m;
const records_START = 2000;
/**
 * Keys by which a JSON or YAML file says what it is, all of them: CycloneDX, SPDX, Trivy (an image, a cluster), Snyk, Dockle,
 * what `docker inspect`, `docker ps` and `docker save` list, plans and states of Terraform and Pulumi.
 */
const SIGNS = [
    [/^bomFormat$/],
    [/^spdxVersion$/],
    [/^ArtifactName$/],
    [/^ClusterName$/, /^(?:Findings|Resources)\b/],
    [/^dependencyCount$/, /^packageManager$/],
    [/^vulnerabilities\b/, /^projectName$/],
    [/^summary\.fatal$/, /^summary\.warn$/],
    [/^RepoTags\b/],
    [/^Id$/, /^State\./],
    [/^ID$/, /^Image$/, /^State$/],
    [/^runs\[\d+\]\.tool\./],
    [/^terraform_version$/, /^(?:format_version|serial|lineage)$/],
    [/^deployment\.manifest\.magic$/],
];
/** Values by which it does: Grype, Syft, in-toto, OpenVEX, SPDX 3. */
const VALUES = [
    [/^descriptor\.name$/, /^(?:grype|syft)$/],
    [/^_type$/, /in-toto\.io\//],
    [/^@context(?:\[\d+\])?$/, /openvex\.dev|spdx\.org/],
];
/** Signs stand near the top of a document. */
const DEEPEST = 5;
/** Kinds of objects in a cluster that are written by what watches it; and Flux's, by which it looks for tags. */
const KINDS = /^(?:Cluster)?(?:VulnerabilityReport|ConfigAuditReport|ExposedSecretReport|SbomReport|InfraAssessmentReport|PolicyReport)$|^(?:Event|ControllerRevision|ImageRepository|ImagePolicy)$/;
/** Annotations that repeat what an object was made from. */
const REPEATED = /last-applied|^kapp\.k14s\.io\/original|rio\.cattle\.io\/applied/;
/**
 * Whether a value tells what was seen somewhere, and nothing is deployed from it: in a scanner's report or list of contents, a
 * state, a log; in an object as a cluster gives it, its `status`, what it repeats of itself, and all of an object that belongs
 * to another one, such as a pod of a Deployment.
 */
function isRecorded(file, scalar) {
    const { isWhole, objects } = recordsOf(file);
    const { path } = scalar;
    return (isWhole ||
        (isData(file.document) && path[depthOf(path)] === 'status') ||
        path.some((key) => REPEATED.test(String(key))) ||
        (objects.size > 0 && objects.has(objectOf(scalar))));
}
/** Found once for each file that holds a version. */
const records_known = new WeakMap();
function recordsOf({ file, text, document }) {
    const records = records_known.get(document) ?? {
        isWhole: FILES.test(file) || TEXTS.test(text.slice(0, records_START)) || isReport(document),
        objects: new Set(document.scalars.filter(makesRecord).map(objectOf)),
    };
    records_known.set(document, records);
    return records;
}
function isReport(document) {
    if (!isData(document))
        return false;
    const missing = SIGNS.map((signs) => new Set(signs));
    return document.scalars.some(({ path, value }) => {
        // Several images are a list of reports.
        const at = (0,documents_document/* printPath */.bA)(path.slice(typeof path[0] === 'number' ? 1 : 0, DEEPEST));
        for (const signs of missing)
            for (const sign of signs)
                if (sign.test(at))
                    signs.delete(sign);
        return missing.some(({ size }) => size === 0) || VALUES.some(([key, said]) => key.test(at) && said.test(value));
    });
}
/** A script may call a variable of its own like a key of an object. */
function isData({ syntax }) {
    return syntax === 'json' || syntax === 'yaml';
}
/** How deep the keys of an object lie: those of a `List` are items. */
function depthOf(path) {
    return path[0] === 'items' && typeof path[1] === 'number' ? 2 : 0;
}
function objectOf({ path, part }) {
    return JSON.stringify([part, path.slice(0, depthOf(path))]);
}
function makesRecord({ path, value }) {
    const [key, inside] = path.slice(depthOf(path));
    return (key === 'kind' && KINDS.test(value)) || (key === 'metadata' && inside === 'ownerReferences');
}

;// CONCATENATED MODULE: ./build/manifests/definitions/envFiles.js

const OPTION = /--env-file[ =]["']?([\w./-]{1,200})/g;
/** Nobody names more. */
const MOST = 20;
/**
 * The env files that a Compose file names, by `env_file:` or in a comment that says how it is started (`docker compose
 * --env-file ../config/prod.env up`). Paths are from the root; what is started from there names them from there.
 */
function envFilesOf(user) {
    const files = envFiles_known.get(user.document) ?? readEnvFiles(user);
    envFiles_known.set(user.document, files);
    return files;
}
/** Found once for all variables of a file that are set nowhere else. */
const envFiles_known = new WeakMap();
function readEnvFiles({ file, text, document }) {
    if (document.syntax !== 'yaml')
        return [];
    const listed = document.scalars.flatMap(({ path, value }) => path.slice(-3).includes('env_file') && /^[\w./-]+$/.test(value) ? [(0,posix_.join)((0,posix_.dirname)(file), value)] : []);
    const given = [...text.matchAll(OPTION)].flatMap(([, name = '']) => [(0,posix_.join)((0,posix_.dirname)(file), name), name]);
    const paths = [...listed, ...given].map((path) => (0,posix_.normalize)(path)).filter((path) => !path.startsWith('..'));
    return [...new Set(paths)].slice(0, MOST);
}

;// CONCATENATED MODULE: ./build/manifests/definitions/moduleArgument.js

/**
 * Whether a value is given to the module in whose folder `user` lies: an argument of a block `module`, or one of
 * Terragrunt's `inputs` beside the `source` of its block `terraform`.
 */
function isModuleArgument({ file, document }, { path, parent }, user) {
    const source = document.scalars.find((scalar) => path[0] === 'module'
        ? scalar.parent === parent && scalar.path.at(-1) === 'source'
        : path[0] === 'inputs' &&
            scalar.path.length === 2 &&
            scalar.path[0] === 'terraform' &&
            scalar.path[1] === 'source');
    return source !== undefined && isFolderOf(source.value, file, (0,posix_.dirname)(user));
}
/** `../modules//bi`, and `${get_repo_root()}//modules/bi` of which only the end is known. */
function isFolderOf(source, file, folder) {
    const known = /^\$\{[^}]*\}(?<path>\/.*)$/.exec(source)?.groups?.path;
    if (known === undefined)
        return /^\.{1,2}(?:\/|$)/.test(source) && bare((0,posix_.join)((0,posix_.dirname)(file), source)) === folder;
    const end = bare(known).replace(/^(?:\/|\.\.\/)+/, '');
    return end !== '' && (folder === end || folder.endsWith(`/${end}`));
}
function bare(path) {
    return (0,posix_.normalize)(path).replace(/(?<=.)\/$/, '');
}

;// CONCATENATED MODULE: ./build/manifests/definitions/setsVariable.js


/** What a variable's name is put in front of without telling where it is set. */
const PLAIN_SCOPES = new Set(['env', 'vars', 'inputs', 'parameters', 'params', 'matrix', 'variables', 'build', 'arg']);
/** Objects of a program that hold its settings; where those are set, nothing has this name. */
const HOLDERS = new Set(['this', 'self', 'cls', 'props', 'args', 'config', 'node', 'pillar', 'settings', 'opts']);
/** Every place in a document that sets the variable, in the order of the text. */
function settersIn(document, variable) {
    const { name } = variable;
    const { order, byKey, entries, assignments } = settingsOf(document);
    const called = variable.isMap ? document.scalars : (byKey.get(name) ?? []);
    const nameOf = ({ path }) => (variable.isMap ? path.slice(0, -1) : path);
    const keyed = called.filter((scalar) => !isOfMatrix(scalar.path) && isSetBy(nameOf(scalar), variable));
    const whole = [...new Set([...keyed, ...(entries.get(name) ?? [])])].map((scalar) => {
        const all = { from: 0, to: scalar.value.length };
        if (document.syntax !== 'text')
            return { scalar, ...all };
        return { scalar, ...(defaultAtEnd(scalar.value) ?? firstWord(scalar.value) ?? all) };
    });
    const isWhole = new Set(whole.map(({ scalar }) => scalar));
    const inside = isScoped(variable) ? [] : (assignments.get(name) ?? []).filter(({ scalar }) => !isWhole.has(scalar));
    const placeOf = ({ scalar }) => order.get(scalar) ?? 0;
    return [...whole, ...inside].sort((a, b) => placeOf(a) - placeOf(b));
}
function isSetBy(path, { name, scope }) {
    const last = path.at(-1);
    const names = [...scope.slice(1), name];
    switch (scope[0]) {
        case 'var': // Terraform: a variable's default, a module's argument, Terragrunt's inputs, a tfvars file.
            if (path[0] === 'variable')
                return ['default', 'type'].some((key) => samePath(path, defaultIn(key, names)));
            if (path[0] === 'module' || path[0] === 'inputs')
                return endsWith(path, names);
            return samePath(path, names);
        case 'local':
            return samePath(path, ['locals', ...names]);
        case 'Values': // Helm: the whole path below the top of a values file, or in an environment of helmfile.
            return samePath(path, names) || (path[0] === 'environments' && endsWith(path, names));
        default:
            if (isScoped({ scope }))
                return endsWith(path, [...withoutHolder(scope), name]);
            return last === name || (isValueKey(last) && path.at(-2) === name);
    }
}
/** `default = {tag = ...}` of a variable, and `type = object({tag = optional(string, ...)})`. */
function defaultIn(key, [name = '', ...keys]) {
    return ['variable', name, key, ...keys];
}
/** A matrix of versions is there to test each of them. */
function isOfMatrix(path) {
    return path.includes('matrix');
}
/** Whether the names in front of the variable's own are part of where it is set. */
function isScoped({ scope }) {
    return scope.length > 0 && !PLAIN_SCOPES.has(scope[0]) && !PLAIN_SCOPES.has(scope.at(-1));
}
function withoutHolder(scope) {
    return HOLDERS.has(scope[0]) ? scope.slice(1) : scope;
}
function endsWith(path, names) {
    return path.length >= names.length && samePath(path.slice(path.length - names.length), names);
}
function samePath(path, names) {
    return path.length === names.length && names.every((name, index) => String(path[index]) === name);
}

;// CONCATENATED MODULE: ./build/manifests/definitions/findDefinitions.js







/** Folders in which settings are kept beside what uses them, by Ansible's and many others' habit. */
const SETTINGS_FOLDERS = ['vars', 'defaults', 'group_vars', 'host_vars', 'env', 'envs', 'environments', 'inventories'];
/** Files that set Helm's values: its own, and a helmfile. */
const findDefinitions_VALUES = /(^|\/)(?:values[^/]*|helmfile[^/]*|helmfile\.d\/[^/]*)\.ya?ml(?:\.gotmpl)?$/;
/** Where modules are called from. */
const MODULES = ['**/*.tf', '**/*.tofu', '**/*.tf.json', '**/*.hcl'];
/**
 * Where a variable that `user` refers to is set, by the rules of its own ecosystem:
 * - Dockerfile: the last ARG or ENV before the reference in its own stage, else before the first FROM, else in the command
 *   (docs.docker.com/reference/dockerfile, "Understand how ARG and FROM interact"); a build argument from outside.
 * - everything else: the same file, then the files of the same folder, then of each folder above (`.env` for Compose,
 *   tfvars for Terraform, values for Helm, vars and defaults for Ansible); where nothing does, the env files that it names.
 * - Terraform besides: the arguments with which a module is called from anywhere in the repository.
 */
async function findDefinitions(variable, user, files) {
    if (variable.isFile)
        return inVersionFile(variable.name, user, files);
    const own = user.document.syntax === 'dockerfile' ? inDockerfile(variable.name, user) : inSameFile(variable, user);
    const folders = foldersAbove(user.file);
    const isModule = isModuleVariable(variable);
    const searched = `${variable.name} in ${user.file}, and in the files known to git of its folder and those above`;
    if (own.length > 0 && !isModule)
        return { levels: [[...own, ...(await buildArguments(variable, own, user, files))]], searched };
    const places = [...folders.flatMap(withSettings), ...(isModule ? MODULES : [])];
    const named = await files.mentioning(variable.name, places);
    const opened = await Promise.all(named.filter((file) => file !== user.file).map(files.open));
    const outside = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
    if (isModule)
        return { levels: [[...own, ...outside]].filter((level) => level.length > 0), searched };
    const levels = folders.map((folder) => outside.filter(({ file }) => isAt(folder, file)));
    const found = [own, ...levels].filter((level) => level.length > 0);
    return { levels: found.length > 0 ? found : await inEnvFiles(variable, user, files), searched };
}
/** An ARG with a default is given by whatever builds the image, as far as that is a file which is read anyway. */
async function buildArguments(variable, own, user, files) {
    const folders = foldersAbove(user.file);
    const isGiven = own[0]?.scalar.path[0] === 'ARG' && user.document.syntax === 'dockerfile';
    const near = isGiven ? (files.candidates ?? []).filter((file) => folders.some((folder) => isAt(folder, file))) : [];
    const opened = await Promise.all(near.filter((file) => file !== user.file).map(files.open));
    return opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : [])).filter(isArgument);
}
function isArgument({ scalar: { path } }) {
    return path.some((key) => /^(?:build[-_]?)?args$/i.test(String(key)));
}
/** What the user names itself as the files that hold its settings. */
async function inEnvFiles(variable, user, files) {
    const opened = await Promise.all(envFilesOf(user).map(files.open));
    const found = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
    return found.length > 0 ? [found] : [];
}
/** A Terraform variable may be set in several places at once, and each is somebody's version. */
function isModuleVariable({ scope }) {
    return scope[0] === 'var';
}
function inSameFile(variable, user) {
    const { scalar: _, ...file } = user;
    // A script may set a variable and use it in one value; a value that is the variable's own default sets nothing.
    return definitionsIn(variable, file, user.file).filter(({ scalar, from }) => scalar !== user.scalar || from > 0);
}
function definitionsIn(variable, file, user) {
    if (variable.scope[0] === 'Values' && !findDefinitions_VALUES.test(file.file))
        return [];
    const setters = settersIn(file.document, variable);
    // In an env file the last line that sets a variable counts.
    return (file.document.syntax === 'dotenv' ? setters.slice(-1) : setters)
        .filter((part) => !isRecorded(file, part.scalar) && !deploysNothing(file, part))
        .filter(({ scalar }) => isModuleArgument(file, scalar, user) || isNear(file, scalar, user, variable))
        .map((part) => ({ ...file, ...part }));
}
/** The arguments of another module's call are that one's; its own settings lie in its folder and those above. */
function isNear({ file }, { path }, user, variable) {
    if (path[0] === 'module')
        return false;
    return !isModuleVariable(variable) || file === user || foldersAbove(user).some((folder) => isAt(folder, file));
}
function inDockerfile(name, user) {
    const { scalar: reference, ...file } = user;
    const { order, byKey, assignments } = settingsOf(file.document);
    const here = order.get(reference) ?? 0;
    const set = (byKey.get(name) ?? []).filter((scalar) => /^(?:ARG|ENV)$/.test(String(scalar.path[0])) && (order.get(scalar) ?? 0) < here);
    const global = set.findLast(({ parent }) => parent === 0);
    const inStage = set.findLast(({ parent }) => parent === reference.parent);
    const scalar = reference.path[0] === 'FROM' ? global : (inStage ?? global);
    if (scalar)
        return [{ ...file, scalar, from: 0, to: scalar.value.length }];
    const inCommand = (assignments.get(name) ?? []).filter((assignment) => assignment.scalar === reference);
    return inCommand.map(({ from, to }) => ({ ...file, scalar: reference, from, to }));
}
/** A file whose whole content is the version, named from the user's folder or one above. */
async function inVersionFile(name, user, files) {
    const paths = foldersAbove(user.file).map((folder) => (0,posix_.normalize)((0,posix_.join)(folder, name)));
    for (const path of new Set(paths.filter((each) => !each.startsWith('..')))) {
        const file = await files.open(path);
        const [scalar, ...more] = file?.document.scalars ?? [];
        if (!file || !scalar || more.length > 0)
            continue;
        const from = scalar.value.length - scalar.value.trimStart().length;
        return { levels: [[{ ...file, scalar, from, to: from + scalar.value.trim().length }]], searched: path };
    }
    return { levels: [], searched: `a version in the file ${name}` };
}
/** `a/b`, `a` and the root for `a/b/c.yaml`. */
function foldersAbove(file) {
    const folder = (0,posix_.dirname)(file);
    return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}
function withSettings(folder) {
    return [folder, ...SETTINGS_FOLDERS.map((name) => `${(0,posix_.join)(folder, name)}/**`)];
}
function isAt(folder, file) {
    const below = folder === '.' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
    if (below === undefined)
        return false;
    const [first, ...rest] = below.split('/');
    return rest.length === 0 || SETTINGS_FOLDERS.includes(first);
}

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
;// CONCATENATED MODULE: ./build/manifests/digest.js


/** Charts have keys for the digits alone, `sha:`. */
const DIGEST = /^(?:sha256:)?[0-9a-f]{64}$/i;
const BEHIND = /@sha256:[0-9a-f]{64}$/i;
/** No tag is longer than 128 characters (distribution/distribution `reference/regexp.go`). */
const digest_LONGEST = 128 + '@sha256:'.length + 64;
/** The digest at the end of a value that is otherwise a tag: `tag: v0.50.1@sha256:...`. */
function digestBehind({ scalar, from, to, after }) {
    if (after !== '' || to - from > digest_LONGEST)
        return undefined;
    const found = BEHIND.exec(scalar.value.slice(from, to));
    return found ? { scalar, from: from + found.index + 1, to } : undefined;
}
/** The digest as it stands in the file; undefined when it isn't written out there in one piece. */
function digestOf({ scalar, from, to }, { file, lineStarts }, image) {
    const text = scalar.value.slice(from, to);
    const range = DIGEST.test(text) ? (0,documents_document/* rangeOf */.be)(scalar, from, to) : undefined;
    return range && { ...(0,manifests_place/* placeOf */.$t)(file, lineStarts, range), text, image };
}

;// CONCATENATED MODULE: ./build/manifests/judge.js







/** Whether a literal is a pin, and if it isn't, why. */
function judge(whole, spot, catalogue) {
    const own = digestBehind(whole);
    const literal = own ? { ...whole, to: own.from - 1 } : whole;
    const { scalar, from, to, before, after } = literal;
    const text = scalar.value.slice(from, to);
    const name = before + text + after;
    const tag = (0,metabase_tag/* parseTag */.ED)(name);
    const ownDigest = own && digestOf(own, spot, spot.image);
    if (own && !ownDigest)
        return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
    const digests = ownDigest ? [...spot.digests, ownDigest] : spot.digests;
    if (tag.kind !== 'exact' && tag.kind !== 'rolling') {
        if (tag.kind === 'floating' && digests.length > 0)
            return skip(spot, literal, 'digest', digestOfFloating(name));
        const found = skip(spot, literal, ...unpinned(tag.kind, name));
        return tag.kind === 'floating' ? withFloating(found, literal, spot) : found;
    }
    if (spot.edition !== 'by-tag' && spot.edition !== tag.edition) {
        const { title, digit } = metabase_edition/* EDITIONS */.qR[spot.edition];
        const message = `This is the ${title} edition, whose tags start with v${digit}: it has no ${name}.`;
        return skip(spot, literal, 'edition-mismatch', message);
    }
    const version = tag.kind === 'exact' ? tag.version : (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, tag.edition, tag.line);
    if (!version) {
        const message = `The release list (${catalogue.source}, ${catalogue.asOf}) has no version of the line ${name}.`;
        return skip(spot, literal, 'unknown-line', message);
    }
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to);
    const found = range
        ? {
            pin: { text, tag, before, after, edition: tag.edition, version, ...whereabouts(literal, range, spot), digests },
        }
        : skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
    const fixtures = fixturesBeside(literal, spot, digests);
    const [fixture] = fixtures;
    if (!fixture)
        return found;
    const held = 'pin' in found ? { pin: { ...found.pin, checksums: fixtures.map(checksumIn) } } : found;
    return skipHeld(spot, literal, fixture.kind, fixture.kind === 'digest' ? DIGEST_APART : CHECKSUM, [held]);
}
/** What stands beside the version or its use and would have to change with it; digests that are known change with it. */
function fixturesBeside({ scalar }, spot, digests) {
    const fixtures = [...spot.fixtures, ...fixturesOf(spot, scalar)];
    return fixtures.filter((fixture) => !digests.some((digest) => isFixture(fixture, digest)));
}
/** Where a tag stands, and of which image it is. */
function whereabouts(literal, range, spot) {
    const { document, usedBy, image } = spot;
    return {
        ...(0,manifests_place/* placeOf */.$t)(spot.file, spot.lineStarts, range),
        kind: kindOf(literal, spot),
        document: document.syntax,
        at: (0,documents_document/* printPath */.bA)(literal.scalar.path),
        usedBy,
        ...(image === undefined ? {} : { image }),
    };
}
/** A floating tag could be made exact where it is the whole tag and its edition is known. */
function withFloating(found, literal, spot) {
    const { scalar, from, to, before, after } = literal;
    const text = scalar.value.slice(from, to);
    const lts = (0,metabase_tag/* parseLts */.h4)(text);
    const edition = spot.edition === 'by-tag' ? lts?.edition : spot.edition;
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to);
    const isFixed = before + after !== '' || fixturesBeside(literal, spot, []).length > 0;
    if (!('skipped' in found) || !range || isFixed || !edition || (lts && lts.edition !== edition))
        return found;
    const floating = { text, major: lts?.major, edition, ...whereabouts(literal, range, spot) };
    return { skipped: { ...found.skipped, floating } };
}
/** An image without a tag, which could get one if the place is known to hold the whole image. */
function withoutTag(sighting, spot) {
    const found = skip(spot, sighting, 'floating-tag', NO_TAG);
    const literal = { ...sighting, kind: 'literal', isDefault: false, before: '', after: '' };
    return sighting.isOpenEnd === true ? withFloating(found, literal, spot) : found;
}
/** Characters that are looked back for the start of a default. */
const LONGEST_OPENING = 300;
/** The default inside `${X:-v0.50.1}` is a variable's value, wherever the variable stands. */
function kindOf({ scalar, from, isDefault }, { kind }) {
    if (isDefault)
        return 'variable';
    const ahead = scalar.value.slice(Math.max(0, from - LONGEST_OPENING), from);
    return ahead.lastIndexOf('${') > ahead.lastIndexOf('}') ? 'variable' : kind;
}
function skip(spot, { scalar, from, to }, reason, message) {
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to) ?? firstOf(scalar);
    const { file, line, column } = (0,manifests_place/* placeOf */.$t)(spot.file, spot.lineStarts, range);
    return { skipped: { file, line, column, text: scalar.value.slice(from, to), reason, message } };
}
/** The same of what has to change with something else: `found` is what it would be without. */
function skipHeld(spot, part, reason, message, found) {
    const held = found.flatMap((item) => ('pin' in item ? [item.pin] : (item.skipped.held ?? [])));
    return { skipped: { ...skip(spot, part, reason, message).skipped, ...(held.length > 0 ? { held } : {}) } };
}
/** The first character of a value that stands in the file by itself. */
function firstOf({ source, value }) {
    const start = typeof source === 'number' ? source : (source.find(Number.isFinite) ?? 0);
    return { start, end: value === '' ? start : start + 1 };
}
/** Why a digest can't be moved. */
const DIGEST_ALONE = 'A digest alone names no version. Put the tag in front of it, e.g. v0.63.18@sha256:..., to have both moved.';
const DIGEST_ELSEWHERE = 'The digest beside the tag has to move with it, and is not written out there in one piece (sha256: and 64 digits).';
const DIGEST_OF_SEVERAL = 'The tag and the digest beside it are set in several places, and nothing tells which digest is of which tag. Set both ' +
    'of them once, or once in each file.';
function digestOfFloating(tag) {
    return `The digest fixes the image, and the tag ${tag} does not tell its version. Pin an exact one beside it.`;
}
const CHECKSUM = 'A checksum beside it fixes the file, and would have to change together with the version: change both by hand.';
const DIGEST_APART = 'A digest stands beside it, and nothing here puts the two together as image:tag@digest: change both by hand.';
const NOT_IN_ONE_PIECE = 'The version is written with an escape or over several lines: write it in one piece.';
/** Why a tag that names no version stays where it is. */
const NO_TAG = 'Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.';
function unpinned(kind, tag) {
    switch (kind) {
        case 'floating':
            return [
                'floating-tag',
                `The tag ${tag} moves by itself from version to version. Pin an exact one, e.g. v0.63.18.`,
            ];
        case 'pre-release':
            return ['pre-release', `${tag} is a pre-release. Pin a release to have it moved.`];
        case 'foreign':
            return ['foreign-tag', `${tag} is no release for self-hosting.`];
        case 'unknown':
            return ['unknown-tag', `"${tag}" is not a tag of Metabase such as v0.61.2, v1.61.2.6 or v0.61.x.`];
    }
}

;// CONCATENATED MODULE: ./build/manifests/notation.js
/**
 * Reads a variable by a sticky pattern whose group `name` is the name. The group `fallback`, if there is one, is what
 * counts when the variable isn't set; the pattern has the flag `d` then.
 */
function matching(pattern) {
    return (value, at, to) => {
        pattern.lastIndex = at;
        const match = pattern.exec(value);
        const name = match?.groups?.name;
        if (!match || name === undefined || pattern.lastIndex > to)
            return undefined;
        const found = { names: parts(name), to: pattern.lastIndex };
        const range = match.indices?.groups?.fallback;
        return range ? { ...found, fallback: { from: range[0], to: range[1] } } : found;
    };
}
/** The same for the name of a file whose content is the version. */
function matchingFile(pattern) {
    return (value, at, to) => {
        pattern.lastIndex = at;
        const name = pattern.exec(value)?.groups?.name;
        return name !== undefined && pattern.lastIndex <= to
            ? { names: [name], to: pattern.lastIndex, isFile: true }
            : undefined;
    };
}
/** `a.b["c"][0]` -> a, b, c, 0. */
function parts(name) {
    return name.split(/[.[\]"':]+/).filter(Boolean);
}

;// CONCATENATED MODULE: ./build/manifests/notationsOfLanguages.js

const NAME = String.raw `(?<name>[A-Za-z_][\w.]{0,100})`;
const notationsOfLanguages_KEY = String.raw `(?<q>["'])(?<name>\w{1,100})\k<q>`;
const notationsOfLanguages_DEFAULT = String.raw `(?<d>["'])(?<fallback>[^"'\n]{0,200})\k<d>`;
/** `os.getenv("X", "v0.50.1")` and its like: a name in quotes, and a default in quotes behind it. */
function call(opens) {
    const start = opens.replace(/[.(]/g, '\\$&');
    return {
        opens,
        read: matching(new RegExp(String.raw `${start}\s{0,9}${notationsOfLanguages_KEY}\s{0,9},\s{0,9}${notationsOfLanguages_DEFAULT}\s{0,9}\)`, 'dy')),
    };
}
/**
 * How programs write a variable where a literal could stand: JavaScript `process.env.X ?? 'y'`; Python
 * `os.environ.get("X", "y")`, `os.getenv("X", "y")`, `"...%s" % x`, `"...{}".format(x)`; Ruby `ENV.fetch('X', 'y')`,
 * `#{x}` and Chef's `#{node['a']['b']}`; Go `Sprintf("...%s", x)`.
 */
const LANGUAGES = [
    {
        opens: 'process.env.',
        read: matching(/process\.env\.(?<name>\w{1,100})(?:\s{0,9}(?:\?\?|\|\|)\s{0,9}(["'`])(?<fallback>[^"'`\n]{0,200})\2)?/dy),
    },
    call('os.environ.get('),
    call('os.getenv('),
    call('ENV.fetch('),
    { opens: '#{', read: matching(/#\{(?<name>[A-Za-z_][\w.]{0,100}(?:\[[:'"]\w{1,60}['"]?\]){0,5})\}/y) },
    { opens: '%s', read: matching(new RegExp(String.raw `%s["'\`]\s{0,9}[,%]\s{0,9}\(?${NAME}`, 'y')) },
    { opens: '{}', read: matching(new RegExp(String.raw `\{\}["']\.format\(\s{0,9}${NAME}`, 'y')) },
];

;// CONCATENATED MODULE: ./build/manifests/notations.js


/** No reference is longer; without a bound each opening sign of a hostile file would cost the whole rest. */
const notations_LONGEST = 300;
/**
 * The first that fits wins, so longer signs come first: GitHub `${{ env.X }}`; Jinja, Helm, Go `{{ .Values.x }}`; make,
 * Azure, Kubernetes `$(X)` and a shell's `$(cat file)`; CapRover `$$cap_x`; shell, Compose, Docker, HCL, Nix,
 * CloudFormation `${X:-y}` and `${var.x}`; shell `$X`; Circle `<< parameters.x >>`; ARM `'{0}', parameters('x')` and
 * `', parameters('x')`; `' + x` of many languages; PHP `{$x}`; Python `{x}`.
 */
const NOTATIONS = [
    { opens: '${{', read: (value, at, to) => readExpression(value, at, to, 3, '}}') },
    { opens: '{{', read: (value, at, to) => readExpression(value, at, to, 2, '}}') },
    { opens: '$(', read: readParenthesis },
    { opens: '`cat ', read: matchingFile(/`cat\s+(?<name>[\w./-]{1,200})`/y) },
    { opens: '$$cap_', read: matching(/\$\$(?<name>cap_\w+)/y) },
    { opens: '${', read: readBraces },
    { opens: '$env:', read: matching(/\$env:(?<name>\w+)/y) },
    { opens: '"$', read: matching(/"\$\{?(?<name>[A-Za-z_]\w{0,100})\}?"/y) },
    { opens: '%', read: matching(/%(?<name>[A-Za-z_]\w{0,100})%/y) },
    ...LANGUAGES,
    { opens: '$', read: matching(/\$(?<name>[A-Za-z_]\w*)/y) },
    { opens: '<<', read: (value, at, to) => readExpression(value, at, to, 2, '>>') },
    { opens: '{0}', read: matching(/\{0\}'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
    { opens: "'", read: matching(/'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
    { opens: "'", read: matching(/'\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
    { opens: '"', read: matching(/"\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
    { opens: '{$', read: matching(/\{\$(?<name>[A-Za-z_]\w{0,100})\}/y) },
    { opens: '{', read: matching(/\{(?<name>[A-Za-z_][\w.]*)\}/y) },
];
const BRACED = /\$\{(?<name>\w{1,200}(?:\.[\w-]+|\[\w+\]|\["[^"]*"\])*)(?<operator>:?[-=]|:(?=v?[01]\.\d))?/y;
/** `${X}`, `${X:-default}`, `${X:=default}`, `${process.env.X || 'default'}`, `${X-default}`, `${X:?message}`, Spring's `${X:v0.50.1}`, `${var.x}`, `${local.x[var.y]}`. */
function readBraces(value, at, to) {
    BRACED.lastIndex = at;
    const { name, operator } = BRACED.exec(value)?.groups ?? {};
    const from = BRACED.lastIndex;
    const close = name === undefined ? -1 : closingSign(value, at + 1, Math.min(to, at + notations_LONGEST), '{}');
    if (name === undefined || close === -1)
        return undefined;
    if (operator !== undefined)
        return { names: parts(name), to: close + 1, fallback: { from, to: close } };
    const isMap = value[from] === '[' ? { isMap: true } : {};
    return { names: parts(name), to: close + 1, ...isMap, ...notations_defaultIn(value, from, close) };
}
function closingSign(value, open, to, [opens, closes]) {
    let depth = 0;
    for (let at = open; at < to; at++) {
        if (value[at] === opens)
            depth++;
        else if (value[at] === closes && --depth === 0)
            return at;
    }
    return -1;
}
/** A file, below the folder of the script or of a variable: `cat "$(dirname "$0")/version"`, `cat "$BP_DIR/version"`. */
const FILE = /^(?:(?:shell\s+)?cat\s+|<\s*)["']?(?:\$\([^()]{1,80}\)\/|\$\{?\w{1,60}\}?\/)?(?<file>[\w./-]+)["']?$/;
/** `$(X)`, and `$(shell cat file)`, `$(cat file)`, `$(<file)` for a file that holds the version. */
function readParenthesis(value, at, to) {
    const end = closingSign(value, at + 1, Math.min(to, at + notations_LONGEST), '()');
    if (end === -1)
        return undefined;
    const close = end - at;
    const inside = value.slice(at + 2, end).trim();
    const file = FILE.exec(inside)?.groups?.file;
    if (file !== undefined)
        return { names: [file], to: at + close + 1, isFile: true };
    return /^[A-Za-z_]\w*$/.test(inside) ? { names: [inside], to: at + close + 1 } : undefined;
}
const notations_DEFAULT = /(?:\bdefault\s*\(?\s*|(?:\|\||\?\?)\s*)(["'])(?<text>[^"']*)\1/;
/** `{{ name }}`, `{{ .Values.a.b | default "v0.50.1" }}`, `${{ inputs.tag || 'v0.50.1' }}`. */
function readExpression(value, at, to, sign, close) {
    const length = value.slice(at, Math.min(to, at + notations_LONGEST)).indexOf(close);
    if (length === -1)
        return undefined;
    const inside = value.slice(at + sign, at + length);
    const name = /^-?\s*(?:user\s+`|[.$]*)\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)*)/.exec(inside)?.[1];
    if (!name)
        return undefined;
    return { names: parts(name), to: at + length + close.length, ...notations_defaultIn(value, at + sign, at + length) };
}
/** What an expression falls back to. */
function notations_defaultIn(value, start, end) {
    const fallback = notations_DEFAULT.exec(value.slice(start, end));
    const text = fallback?.groups?.text;
    if (!fallback || text === undefined)
        return {};
    const from = start + fallback.index + fallback[0].length - 1 - text.length;
    return { fallback: { from, to: from + text.length } };
}

;// CONCATENATED MODULE: ./build/manifests/template.js

/**
 * Cuts `value` from `from` to `to` (exclusive) into literals and variables, in every notation of notations.ts. Offsets
 * are of `value`.
 */
function piecesOf(value, from = 0, to = value.length) {
    const pieces = [];
    let literal = from;
    let at = from;
    while (at < to) {
        const variable = variableAt(value, at, to);
        if (variable) {
            if (at > literal)
                pieces.push({ kind: 'literal', from: literal, to: at });
            pieces.push(variable);
            at = literal = variable.to;
        }
        else {
            at += value.startsWith('$$', at) ? 2 : 1;
        }
    }
    if (to > literal)
        pieces.push({ kind: 'literal', from: literal, to });
    return pieces;
}
/** By their first character, in the same order: at most characters of a value no notation begins. */
const BY_SIGN = new Map();
for (const notation of NOTATIONS) {
    const [sign] = notation.opens;
    BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), notation]);
}
const NONE = [];
/** The variable that starts at `at`, or undefined when nothing that starts there is one. */
function variableAt(value, at, to = value.length) {
    for (const notation of BY_SIGN.get(value[at]) ?? NONE) {
        if (!value.startsWith(notation.opens, at))
            continue;
        const found = readAs(notation, value, at, to);
        if (found)
            return found;
    }
    return undefined;
}
function readAs(notation, value, at, to) {
    const found = notation.read(value, at, to);
    const name = found?.names.at(-1);
    if (!found || name === undefined || found.to > to)
        return undefined;
    const { names, isFile = false, isMap = false, fallback } = found;
    const variable = {
        kind: 'variable',
        from: at,
        to: found.to,
        name,
        scope: names.slice(0, -1),
        isFile,
        isMap,
    };
    return fallback ? { ...variable, fallback } : variable;
}

;// CONCATENATED MODULE: ./build/manifests/readPart.js

/** A default inside a default inside ...: nobody writes more than this many. */
const readPart_DEEPEST = 4;
/** All literals and variables that a part leads to: `v${X:-0.50.1}` is a variable and a literal. */
function readPart({ scalar, from, to, before, after, isReference = false }, depth = readPart_DEEPEST) {
    const part = { scalar, from, to, before, after };
    const { value } = scalar;
    if (isReference) {
        const name = value.slice(from, to);
        const variable = { kind: 'variable', from, to, name, scope: [], isFile: false, isMap: false };
        return [{ kind: 'variable', variable, hasFallback: false, ...part }];
    }
    const variables = piecesOf(value, from, to).filter((piece) => piece.kind === 'variable');
    const [variable, ...others] = variables;
    if (!variable)
        return [{ kind: 'literal', isDefault: depth < readPart_DEEPEST, ...part }];
    if (others.length > 0)
        return [{ kind: 'several', names: variables.map(({ name }) => name), ...part }];
    const template = {
        before: before + value.slice(from, variable.from),
        after: value.slice(variable.to, to) + after,
    };
    const { fallback } = variable;
    // An empty default, `${X:-}`, is none.
    const isDefault = fallback !== undefined && fallback.to > fallback.from && depth > 0;
    const inner = isDefault ? readPart({ scalar, ...fallback, ...template }, depth - 1) : [];
    const hasFallback = inner.length > 0;
    return [{ kind: 'variable', variable, hasFallback, ...part, ...template }, ...inner];
}

;// CONCATENATED MODULE: ./build/manifests/follow.js






const TOO_MANY = 'This file uses variables that are set in more places than are followed. Pin the version in one place, or split the file.';
/** A variable that is set by a variable that is set by ...: longer chains are a loop or nobody's business. */
const LONGEST_CHAIN = 5;
/** Every pin that a part of a value leads to: itself, the default of a variable, the place where a variable is set. */
async function follow(part, spot, files, catalogue, chain = LONGEST_CHAIN) {
    const found = [];
    for (const reading of readPart(part)) {
        if (reading.kind === 'literal')
            found.push(judge(reading, spot, catalogue));
        else if (reading.kind === 'several')
            found.push(severalVariables(reading, part, spot));
        else
            found.push(...(await followVariable(reading, part, spot, files, catalogue, chain)));
    }
    return found;
}
/** The nearest level on which the variable is set to a version counts: farther ones are overridden by it. */
async function followVariable(reading, part, spot, files, catalogue, chain) {
    const { variable, scalar, hasFallback } = reading;
    if (spot.budget.left <= 0)
        return [skip(spot, part, 'unresolved-variable', TOO_MANY)];
    const circular = chain === 0 || spot.following.includes(`${spot.file}:${variable.name}`);
    const { levels, searched } = circular
        ? { levels: [], searched: '' }
        : await findDefinitions(variable, { ...spot, scalar }, files);
    const following = [...spot.following, `${spot.file}:${variable.name}`];
    const usedBy = [...spot.usedBy, ...useOf(reading, spot)];
    let first = [];
    for (const level of levels) {
        const found = [];
        for (const definition of level) {
            spot.budget.left--;
            const inner = { ...definition, before: reading.before, after: reading.after };
            found.push(...(await follow(inner, { ...spotOf(definition, spot, usedBy), following }, files, catalogue, chain - 1)));
        }
        const pins = found.filter((item) => 'pin' in item || item.skipped.held);
        // What else has the same name in another file is not known to be this variable.
        if (pins.length > 0)
            return level === levels[0] ? found : pins;
        if (first.length === 0)
            first = found;
    }
    // An env file is read by what stands beside it, so that what it says is meant, also when that is no version.
    const isMeant = levels[0]?.every(({ file, document }) => file === spot.file || document.syntax === 'dotenv');
    if (isMeant && first.length > 0)
        return first;
    if (hasFallback)
        return [];
    const message = circular
        ? `The tag is the variable ${variable.name}, which is set by a chain of variables that is too long or goes in circles: write it out.`
        : `The tag is the variable ${variable.name}. Looked for ${searched}, and found no version there.`;
    return [skip(spot, part, 'unresolved-variable', message)];
}
/** The place of a definition, with what is known of the place that uses it. */
function spotOf({ file, text, lineStarts, document }, spot, usedBy) {
    return { ...spot, file, text, lineStarts, document, kind: 'variable', usedBy };
}
function severalVariables({ names }, part, spot) {
    const message = `The tag is made of several variables (${names.join(', ')}): put it into one of them.`;
    return skip(spot, part, 'unresolved-variable', message);
}
/** The place that uses the variable, or of a call's argument its name; none when it is written with escapes. */
function useOf({ scalar, variable: { from, to } }, spot) {
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to) ?? (0,documents_document/* rangeOf */.be)(scalar, from + '${'.length, to - 1);
    return range ? [(0,manifests_place/* placeOf */.$t)(spot.file, spot.lineStarts, range)] : [];
}
/**
 * The text of a part with its variables replaced by what they are set to, as far as that is plain text: enough to tell
 * which image `${REGISTRY}/${IMAGE}` is. Undefined when a variable isn't set anywhere.
 */
async function resolveText(part, spot, files, chain = LONGEST_CHAIN) {
    const { scalar, from, to } = part;
    let text = '';
    for (const piece of piecesOf(scalar.value, from, to)) {
        if (piece.kind === 'literal') {
            text += scalar.value.slice(piece.from, piece.to);
            continue;
        }
        const isEnd = chain === 0 || spot.budget.left-- <= 0;
        const { levels } = isEnd ? { levels: [] } : await findDefinitions(piece, { ...spot, scalar }, files);
        const definition = levels[0]?.[0];
        const nothing = { before: '', after: '' };
        const value = definition
            ? await resolveText({ ...definition, ...nothing }, spotOf(definition, spot, []), files, chain - 1)
            : piece.fallback && (await resolveText({ scalar, ...piece.fallback, ...nothing }, spot, files, chain - 1));
        if (value === undefined)
            return undefined;
        text += value;
    }
    return text;
}
/** The image that several parts name (registry, repository), as far as their variables are known. */
async function resolveImage(sighting, spot, files) {
    const parts = await Promise.all((sighting.image ?? []).map((part) => resolveText({ ...part, before: '', after: '' }, spot, files)));
    if (parts.length === 0 || parts.includes(undefined))
        return undefined;
    return parts.join('/').replace(/^docker:\/\//, '') || undefined;
}

;// CONCATENATED MODULE: ./build/manifests/followDigest.js





/**
 * Where the digest beside a tag is written out: there, in the default of a variable, or where the variable is set. None
 * when it isn't in one piece anywhere.
 */
async function digestsAt(part, spot, files, chain = LONGEST_CHAIN) {
    const found = [];
    for (const reading of readPart({ before: '', ...part, after: '' })) {
        if (reading.kind === 'literal') {
            const digest = digestOf(reading, spot, spot.image);
            const { file, text, lineStarts, document, markers } = spot;
            const { scalar, from, to } = reading;
            if (digest)
                found.push({ file, text, lineStarts, document, markers, scalar, from, to, digest });
        }
        else if (reading.kind === 'variable' && chain > 0) {
            const { levels } = await findDefinitions(reading.variable, { ...spot, scalar: reading.scalar }, files);
            for (const level of levels) {
                const set = [];
                for (const definition of level) {
                    if (spot.budget.left-- <= 0)
                        return [];
                    set.push(...(await digestsAt({ ...definition, before: '' }, spotOf(definition, spot, []), files, chain - 1)));
                }
                found.push(...set);
                if (set.length > 0)
                    break;
            }
        }
    }
    return found;
}
/** What the tag may be called in place of the digest; nothing where the image is called by the name alone. */
const TAGS = ['tag', 'version', 'imagetag', 'imageversion', 'release', 'ver', ''];
const followDigest_DIGEST = /(?:image)?(?:digest|sha256|sha)$/;
/** The value beside a digest that is called as its tag must be: `METABASE_VERSION` beside `METABASE_DIGEST`. */
function tagBeside({ document, scalar: { path, parent } }) {
    const at = isValueKey(path.at(-1)) && path.length > 1 ? path.length - 2 : path.length - 1;
    const name = plain(path[at]);
    if (!followDigest_DIGEST.test(name))
        return undefined;
    const stem = name.replace(followDigest_DIGEST, '');
    const isBeside = ({ path: other, parent: holder }) => other.length === path.length &&
        (at < path.length - 1 || holder === parent) &&
        other.every((part, index) => index === at || part === path[index]);
    const beside = new Map(document.scalars.filter(isBeside).map((scalar) => [plain(scalar.path[at]), scalar]));
    return TAGS.map((tag) => beside.get(stem + tag)).find((scalar) => scalar !== undefined);
}
function plain(key) {
    return String(key ?? '')
        .replace(/[^A-Za-z0-9]/g, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/manifests/pairDigests.js
/**
 * Tags and digests that one place puts together, each from where it is set: one digest is of one version; of several, a
 * pin has those of its own file. Undefined when it can't be told which digest is of which tag.
 */
function pairDigests(found, digests) {
    const pins = found.flatMap((item) => ('pin' in item ? [item.pin] : []));
    const besideOf = new Map();
    for (const file of new Set(pins.map((pin) => pin.file))) {
        const here = pins.filter((pin) => pin.file === file);
        const beside = digests.filter((digest) => digest.file === file);
        if (pins.length === 1 || (digests.length === 1 && areOneVersion(pins)))
            besideOf.set(file, digests);
        else if (beside.length === 1 && areOneVersion(here))
            besideOf.set(file, beside);
        else
            return undefined;
    }
    return found.map((item) => ('pin' in item ? { pin: withDigests(item.pin, digests, besideOf) } : item));
}
/** The digest that is part of its own value stays its own. */
function withDigests(pin, all, besideOf) {
    const own = pin.digests.filter((digest) => !all.includes(digest));
    return { ...pin, digests: [...(besideOf.get(pin.file) ?? []), ...own] };
}
function areOneVersion([first, ...others]) {
    return others.every(({ version }) => version.compare(first?.version ?? version) === 0);
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/composedImage.js

/** Keys that hold an image, also `linuxFxVersion` of Azure's web apps, which puts a word in front of it. */
const IMAGE_KEY = /image|^FROM$|fx_?version$/i;
const AZURE = 'DOCKER|';
/** `{ name: 'bi', image: '${repository}:${tag}' }` on a line of a program. */
const IN_LINE = /\b(?:image|linuxFxVersion)["']?\s{0,9}[:=]\s{0,9}(["'`])([^"'`\n]{3,200})\1/dg;
/** A longer line is data. */
const LONGEST_LINE = 2000;
/**
 * `${REGISTRY}/${IMAGE}:${TAG}`: the name itself is made of variables. Whether it is Metabase's is known only once they are
 * followed. Of `${IMAGE}@${DIGEST}` the tag is in the variable as well.
 */
const composedImage = ({ document }) => document.scalars.flatMap((scalar) => imagesIn(scalar, document).flatMap((image) => sightingsIn(scalar, image)));
function imagesIn({ value, path }, { syntax }) {
    const key = path.at(-1);
    if (typeof key === 'string' && IMAGE_KEY.test(key))
        return [{ from: 0, to: value.length }];
    if (syntax !== 'text' || value.length > LONGEST_LINE || !value.includes('$'))
        return [];
    return [...value.matchAll(IN_LINE)].flatMap(({ indices }) => {
        const [from, to] = indices?.[2] ?? [0, 0];
        return from < to ? [{ from, to }] : [];
    });
}
function sightingsIn(scalar, { from: first, to: last }) {
    const { value } = scalar;
    const whole = value.slice(first, last);
    if (/\s/.test(whole.replace(/\{\{.*?\}\}/g, '')))
        return [];
    const end = first + (/@(?=sha256:|\$|\{\{)/.exec(whole)?.index ?? whole.length);
    const pieces = piecesOf(value, first, end);
    const colon = colonOf(value, pieces, last);
    const digest = end === last ? {} : { digest: { scalar, from: end + 1, to: last } };
    const start = value.startsWith(AZURE, first) ? first + AZURE.length : first;
    if (colon === undefined) {
        const variable = pieces.at(-1);
        if (variable?.kind !== 'variable' || end === last)
            return [];
        const { from, to } = variable;
        const name = { from: start, to: from };
        return [{ kind: 'image-tag', scalar, from, to, edition: 'by-tag', name, ...digest, holdsImage: true }];
    }
    const inName = pieces.some((piece) => piece.kind === 'variable' && piece.to <= colon);
    // A name that ends in plain text is what the other recogniser reads.
    if (!inName || /metabase\/metabase(-enterprise)?$/.test(value.slice(first, colon)))
        return [];
    const name = { from: start, to: colon };
    return [{ kind: 'image-tag', scalar, from: colon + 1, to: end, edition: 'by-tag', name, ...digest }];
}
/** Where the sign between the name of an image and its tag stands, unless a variable holds it. */
function colonOf(value, pieces, end = value.length) {
    return pieces
        .map((piece) => (piece.kind === 'literal' ? lastColon(value.slice(0, end), piece.from, piece.to) : -1))
        .findLast((at) => at !== -1);
}
/** A colon with a slash behind it belongs to a registry's port. */
function lastColon(value, from, to) {
    const at = value.slice(from, to).lastIndexOf(':');
    return at === -1 || value.indexOf('/', from + at) !== -1 ? -1 : from + at;
}

;// CONCATENATED MODULE: ./build/manifests/followHeldImage.js








/**
 * Every pin that `${IMAGE}@${DIGEST}` leads to, where the variable holds the image with its tag, each with its digest; a reason
 * where the digest can't be moved. None when it is no image of Metabase with a tag.
 * @param ahead what stands ahead of the variable, `${REGISTRY}/`
 */
async function followHeldImage(variable, ahead, digest, spot, files, own, catalogue) {
    const start = await resolveText({ ...ahead, before: '', after: '' }, spot, files);
    const images = start === undefined ? [] : await imagesAt(variable, start, spot, files, own);
    const [first] = images;
    if (!first)
        return [];
    const named = new Map(images.map(({ spot: { file, image } }) => [file, image]));
    const digests = (await digestsAt(digest, { ...spot, image: first.spot.image }, files)).map((set) => {
        return { ...set.digest, image: named.get(set.digest.file) ?? first.spot.image };
    });
    const found = [];
    for (const { tag, spot: there } of images) {
        found.push(...(await follow({ ...tag, before: '', after: '' }, { ...there, digests }, files, catalogue)));
    }
    if (digests.length === 0)
        return [skipHeld(spot, variable, 'digest', DIGEST_ELSEWHERE, found)];
    return pairDigests(found, digests) ?? [skipHeld(spot, variable, 'digest', DIGEST_OF_SEVERAL, found)];
}
/** Where the image is written out: there, in the default of a variable, or on the nearest level that sets it. */
async function imagesAt({ scalar, from, to }, start, spot, files, own, chain = LONGEST_CHAIN) {
    const pieces = piecesOf(scalar.value, from, to);
    const colon = colonOf(scalar.value, pieces, to);
    if (colon !== undefined) {
        const name = await resolveText({ scalar, from, to: colon, before: '', after: '' }, spot, files);
        const image = name === undefined ? undefined : start + name;
        const edition = image === undefined ? undefined : (0,metabase_image/* metabaseImage */.Q)(image, own);
        return edition ? [{ tag: { scalar, from: colon + 1, to }, spot: { ...spot, edition, image } }] : [];
    }
    const [variable, ...more] = pieces;
    if (variable?.kind !== 'variable' || more.length > 0 || chain === 0)
        return [];
    const { fallback } = variable;
    const found = fallback ? await imagesAt({ scalar, ...fallback }, start, spot, files, own, chain - 1) : [];
    const { levels } = await findDefinitions(variable, { ...spot, scalar }, files);
    const usedBy = [...spot.usedBy, ...useOf({ scalar, variable }, spot)];
    for (const level of levels) {
        const set = [];
        for (const definition of level) {
            if (spot.budget.left-- <= 0)
                return [];
            const there = { ...spotOf(definition, spot, usedBy), kind: 'image-tag' };
            set.push(...(await imagesAt(definition, start, there, files, own, chain - 1)));
        }
        if (set.length > 0)
            return [...found, ...set];
    }
    return found;
}

;// CONCATENATED MODULE: ./build/manifests/followWithDigest.js




/**
 * Every pin that a tag with a digest beside it leads to, each with its digests; a reason where one of the two can't be moved.
 * @param tag an empty part where the image has a digest and no tag
 */
async function followWithDigest(tag, digest, spot, files, catalogue) {
    const set = await digestsAt(digest, spot, files);
    const digests = set.map((one) => one.digest);
    if (tag.from < tag.to) {
        const found = await follow(tag, { ...spot, digests }, files, catalogue);
        if (digests.length === 0)
            return [skipHeld(spot, tag, 'digest', DIGEST_ELSEWHERE, found)];
        return pairDigests(found, digests) ?? [skipHeld(spot, tag, 'digest', DIGEST_OF_SEVERAL, found)];
    }
    const found = [];
    for (const one of set) {
        const scalar = tagBeside(one);
        if (!scalar)
            continue;
        const part = { scalar, from: 0, to: scalar.value.length, before: '', after: '' };
        found.push(...(await follow(part, { ...spotOf(one, spot, []), digests: [one.digest] }, files, catalogue)));
    }
    const pins = found.filter((item) => 'pin' in item);
    return pins.length > 0 ? pins : [skip(spot, tag, 'digest', DIGEST_ALONE)];
}

;// CONCATENATED MODULE: ./build/manifests/pin.js
/** What the user himself declared to be a pin is one wherever it stands. */
function isDeclared(kind) {
    return kind === 'marker' || kind === 'custom';
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/appVersion.js
/**
 * Helm charts, whose `version` is the chart's own; apps of Umbrel's and Runtipi's stores, whose `version` is shown as
 * Metabase's.
 */
const PACKAGES = [
    { file: /(^|\/)Chart\.ya?ml$/, name: 'name', version: 'appVersion' },
    { file: /(^|\/)umbrel-app\.ya?ml$/, name: 'id', version: 'version' },
    { file: /(^|\/)config\.json$/, name: 'id', version: 'version', sign: 'tipi_version' },
];
/** The version of Metabase that a package which is called so says that it holds. */
const appVersion = ({ file, document }) => {
    const kind = PACKAGES.find((one) => one.file.test(file));
    if (!kind)
        return [];
    const top = new Map(document.scalars.filter(({ path }) => path.length === 1).map((scalar) => [scalar.path[0], scalar]));
    const scalar = top.get(kind.version);
    if (!scalar || !/^metabase(-enterprise|-ee|-oss)?$/.test(top.get(kind.name)?.value ?? ''))
        return [];
    if (kind.sign !== undefined && !top.has(kind.sign))
        return [];
    return [
        {
            kind: 'app-version',
            scalar,
            from: 0,
            to: scalar.value.length,
            edition: 'by-tag',
            onlyIfVersion: true,
        },
    ];
};

;// CONCATENATED MODULE: ./build/manifests/recognisers/buildpack.js
const buildpack_NAME = '/metabase-buildpack';
const TAG = /(?:\.git)?#([\w.-]+)/y;
/** Heroku's buildpack at the tag of a version: `https://github.com/metabase/metabase-buildpack#v0.61.3`. */
const buildpack = ({ document }) => document.scalars.flatMap((scalar) => {
    const { value } = scalar;
    const sightings = [];
    for (let at = value.indexOf(buildpack_NAME); at !== -1; at = value.indexOf(buildpack_NAME, at + buildpack_NAME.length)) {
        TAG.lastIndex = at + buildpack_NAME.length;
        const tag = TAG.exec(value)?.[1];
        if (tag === undefined)
            continue;
        const to = TAG.lastIndex;
        const from = to - tag.length;
        sightings.push({ kind: 'buildpack', scalar, from, to, edition: 'by-tag', onlyIfVersion: true });
    }
    return sightings;
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/isInPartOf.js
/** Whether a value stands in the same document of a stream as another, or in one that is a value of that. */
function isInPartOf({ part = [] }, { part: holder = [] }) {
    return holder.every((number, depth) => number === part[depth]);
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/chartHolders.js

const CHART = /(^|\/)metabase$/;
/** Where a chart called metabase is asked for: `spec` of Flux's `spec.chart.spec.chart`, `releases[0]` of a helmfile. */
function chartHolders({ scalars }) {
    return scalars
        .filter(({ path, value }) => CHART.test(value) && (path.at(-1) === 'chart' || isHelmChart(path)))
        .map(({ path, part }) => ({
        path: path.at(-2) === 'spec' && path.at(-3) === 'chart' ? path.slice(0, -3) : path.slice(0, -1),
        ...(part ? { part } : {}),
    }));
}
/** `helmCharts: [{name: metabase}]` of Kustomize, a dependency of helmfile's or Fleet's. */
function isHelmChart(path) {
    return path.at(-1) === 'name' && path.at(-3) === 'helmCharts';
}
/** Whether a value, or a mapping that holds it, is below another mapping of the same document. */
function isBelow(value, holder) {
    return (isInPartOf(value, holder) &&
        value.path.length > holder.path.length &&
        holder.path.every((key, index) => key === value.path[index]));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/chartValues.js

const chartValues_VALUES = new Set(['values', 'valuesInline', 'valuesObject', 'valuesContent', 'helm', 'spec', 'source']);
/** A values file that is Metabase's by its own name or its folder's: `metabase/values.yaml`, `metabase-values.yaml`. */
const OWN_FILE = /(^|\/)(metabase\/values[^/]*|(values[-_.])?metabase([-_.]values[^/]*)?)\.ya?ml(\.gotmpl)?$/;
const ANY_VALUES_FILE = /(^|\/)values[^/]*\.ya?ml$/;
/**
 * `image: {tag: v0.50.1}` without a repository, for a chart whose default is Metabase's image: values given to a chart
 * that is called metabase (Flux, Argo CD, helmfile, Kustomize), its own values file, the values of a subchart.
 */
const chartValues = ({ file, document }) => {
    const charts = chartHolders(document);
    const tags = document.scalars.filter(({ path }) => path.at(-1) === 'tag' && path.at(-2) === 'image');
    if (tags.length === 0)
        return [];
    const isOwnFile = OWN_FILE.test(file);
    const named = new Set(document.scalars.filter(isName).map(({ parent }) => parent));
    const isMetabase = ({ path, parent, part }) => {
        if (named.has(parent))
            return false;
        const owner = path.slice(0, -2);
        if (isOwnFile && owner.length === 0)
            return true;
        const isSubchart = owner.at(-1) === 'metabase';
        if (isSubchart && owner.length === 1 && ANY_VALUES_FILE.test(file))
            return true;
        const holder = isSubchart ? owner.slice(0, -1) : owner;
        return charts.some((chart) => isGivenTo(chart, { path: holder, ...(part ? { part } : {}) }));
    };
    const digests = new Map(document.scalars.filter(isDigest).map((scalar) => [scalar.parent, scalar]));
    return tags.filter(isMetabase).map((scalar) => {
        const digest = digests.get(scalar.parent);
        return {
            kind: 'split-tag',
            ...whole(scalar),
            edition: 'by-tag',
            ...(digest ? { digest: whole(digest) } : {}),
            onlyIfVersion: true,
        };
    });
};
function isDigest({ path, value }) {
    return path.at(-2) === 'image' && /^(digest|sha)$/.test(String(path.at(-1))) && value !== '';
}
function whole(scalar) {
    return { scalar, from: 0, to: scalar.value.length };
}
/** An image that is named is what its name says; a registry alone has the chart's own image under it. */
function isName({ path, value }) {
    const key = String(path.at(-1));
    return (path.at(-2) === 'image' && (/^(repository|name|image)$/.test(key) || (key === 'registry' && value.includes('/'))));
}
/** Whether the values stand below the chart's own mapping, with nothing between but keys that hold values. */
function isGivenTo(chart, holder) {
    const between = holder.path.slice(chart.path.length);
    return isBelow(holder, chart) && between.every((part) => typeof part === 'number' || chartValues_VALUES.has(part));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/helmParameter.js


const helmParameter_TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const helmParameter_DIGEST = /(^|\.)(image\.digest|imageDigest|digest)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;
/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release,
 * `image.tag: v0.50.1` of Skaffold. It is Metabase's tag when the same list sets
 * Metabase's repository, or when it is given to a chart that is called so.
 */
const helmParameter = ({ document }, own) => {
    const entries = entriesOf(document.scalars);
    const charts = chartHolders(document);
    const images = new Map(entries
        .filter(({ name, value }) => REPOSITORY.test(name) && (0,metabase_image/* metabaseImage */.Q)(value.value, own) !== undefined)
        .map((entry) => [imageOf(entry, REPOSITORY), helmParameter_whole(entry.value)]));
    const digests = new Map(entries
        .filter(({ name, value }) => helmParameter_DIGEST.test(name) && value.value !== '')
        .map((entry) => [imageOf(entry, helmParameter_DIGEST), helmParameter_whole(entry.value)]));
    return entries.flatMap((entry) => {
        const { name, value } = entry;
        const scope = name.replace(helmParameter_TAG, '$1');
        const [image, digest] = [images.get(imageOf(entry, helmParameter_TAG)), digests.get(imageOf(entry, helmParameter_TAG))];
        const isOfChart = /^(?:metabase\.)?$/.test(scope) && charts.some((chart) => isBelow(value, chart));
        if (!helmParameter_TAG.test(name) || !(isOfChart || image))
            return [];
        return [
            {
                kind: 'split-tag',
                ...helmParameter_whole(value),
                edition: 'by-tag',
                ...(image ? { image: [image] } : {}),
                ...(digest ? { digest } : {}),
                onlyIfVersion: true,
            },
        ];
    });
};
function helmParameter_whole(scalar) {
    return { scalar, from: 0, to: scalar.value.length };
}
/** The image that an entry says something of: the list in which it is set, and what stands ahead of the key. */
function imageOf({ name, value: { path, part } }, key) {
    const entry = path.slice(0, -1);
    const list = typeof entry.at(-1) === 'number' ? entry.slice(0, -1) : entry;
    return JSON.stringify([part, list, name.replace(key, '$1')]);
}
function entriesOf(scalars) {
    const names = new Map();
    for (const { path, parent, value } of scalars)
        if (path.at(-1) === 'name')
            names.set(parent, value);
    return scalars.flatMap((scalar) => {
        const key = scalar.path.at(-1);
        if (typeof key === 'string' && key.includes('.'))
            return [{ name: key, value: scalar }];
        const name = names.get(scalar.parent);
        return name !== undefined && key === 'value' ? [{ name, value: scalar }] : [];
    });
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/imageReference.js


/**
 * `metabase/metabase:v0.50.1` with any registry or mirror in front, alone in a value or inside a longer one (a command
 * line, the default of a variable). A name without a tag or a digest counts only where it is the image of something, since
 * prose and addresses name it too.
 */
const imageReference = ({ document }, own) => document.scalars.flatMap((scalar) => imageReferences(scalar.value, own)
    .filter((found) => found.tagTo > found.tagFrom || found.digest || (found.whole && isImageKey(document, scalar)))
    .map((found) => ({
    kind: 'image-tag',
    scalar,
    from: found.tagFrom,
    to: found.tagTo,
    edition: found.edition,
    image: [{ scalar, from: found.from, to: found.to }],
    ...(found.digest ? { digest: { scalar, ...found.digest } } : {}),
    isOpenEnd: runsImage(document, scalar) && hasRoom(scalar.value, found),
})));
/** Beside a colon, a digest or a variable a tag that is put in would be another one than it says. */
function hasRoom(value, { tagFrom, tagTo }) {
    return tagTo > tagFrom || !/[:@$]/.test(value.slice(Math.max(0, tagFrom - 1), tagTo + 1));
}
/** Keys whose value is an image to run; others, such as `metabase_image`, may hold only its name. */
const imageReference_IMAGE_KEY = /^(docker|container|base)?[_-]?image([_-]?name)?$/i;
function isImageKey(document, scalar) {
    const key = scalar.path.at(-1);
    // `IMAGE=metabase/metabase` of an env file is a name to which somebody else puts a tag.
    if (document.syntax === 'dotenv')
        return false;
    return document.syntax === 'dockerfile' ? key === 'FROM' : typeof key === 'string' && imageReference_IMAGE_KEY.test(key);
}
/** Keys of lists of containers, of Kubernetes, ECS, Azure and Terraform. */
const CONTAINERS = /^(?:init|ephemeral)?_?containers?(?:_?definitions)?$/i;
/** Whether the value is the whole image that is run: a name alone may have its tag elsewhere, as in values of a chart. */
function runsImage({ syntax }, { path }) {
    if (syntax === 'dockerfile')
        return path[0] === 'FROM';
    if ((syntax !== 'yaml' && syntax !== 'json') || path.at(-1) !== 'image')
        return false;
    const holder = typeof path.at(-2) === 'number' ? path.at(-3) : undefined;
    return path.at(-3) === 'services' || (typeof holder === 'string' && CONTAINERS.test(holder));
}
/** Characters that are looked back for the start of a default; no variable has a longer name. */
const imageReference_LONGEST_OPENING = 100;
const imageReference_WORD = /[\w.-]/;
/** `name:tag`, and Kustomize's `name=*:tag` and `name=:tag` that keep the name. */
const imageReference_SIGNS = [':', '=*:', '=:'];
const imageReference_DIGEST = /sha256:[0-9a-f]{64}(?![\w.-])/iy;
/** Every reference to an image of Metabase in `value`, in order. Linear in the length of the value. */
function imageReferences(value, own) {
    const found = new Map();
    for (const [name, edition] of namesOf(own)) {
        for (let at = value.indexOf(name); at !== -1; at = value.indexOf(name, at + name.length)) {
            const reference = referenceAt(value, at, name, edition);
            if (reference && !found.has(reference.tagFrom))
                found.set(reference.tagFrom, reference);
        }
    }
    return [...found.values()].sort((a, b) => a.tagFrom - b.tagFrom);
}
function namesOf(own) {
    const official = Object.entries(metabase_edition/* EDITIONS */.qR).map(([edition, { image }]) => [image, edition]);
    return [...own.map((name) => [name, 'by-tag']), ...official];
}
function referenceAt(value, at, name, edition) {
    const ahead = value[at - 1] ?? '';
    const foreign = edition === 'by-tag' ? imageReference_WORD.test(ahead) || ahead === '/' : imageReference_WORD.test(ahead);
    const behind = at + name.length;
    if ((foreign && !isFreshStart(value, at)) || imageReference_WORD.test(value[behind] ?? '') || value[behind] === '/')
        return undefined;
    // Metabase's source code has the same path as its image.
    if (value.slice(Math.max(0, at - CODE_HOST.length), at).toLowerCase() === CODE_HOST)
        return undefined;
    const sign = imageReference_SIGNS.find((text) => value.startsWith(text, behind)) ?? '';
    const tagFrom = behind + sign.length;
    const tagTo = tagFrom === behind ? behind : endOfTag(value, tagFrom);
    const digest = digestAt(value, tagTo);
    const end = digest?.to ?? tagTo;
    const whole = end === value.length && /^(docker:\/\/)?[^\s]*$/.test(value.slice(0, at)) && !isAddress(value);
    const from = isFreshStart(value, at) ? at : startOfName(value, at);
    return { edition, from, to: behind, tagFrom, tagTo, digest, whole };
}
/** The digest behind a tag: written out, or by a variable, which is to be seen and can't be moved. */
function digestAt(value, at) {
    if (value[at] !== '@')
        return undefined;
    const from = at + 1;
    imageReference_DIGEST.lastIndex = from;
    if (imageReference_DIGEST.test(value))
        return { from, to: imageReference_DIGEST.lastIndex };
    const variable = variableAt(value, value.startsWith('sha256:', from) ? from + 'sha256:'.length : from);
    return variable && { from, to: variable.to };
}
/**
 * Goes back over a registry, its port and folders: `registry:5000/hub/metabase/metabase`. Of a variable ahead of them,
 * the start of that.
 */
function startOfName(value, at) {
    const first = Math.max(0, at - LONGEST_NAME);
    let from = at;
    while (from > first && (/[\w./-]/.test(value[from - 1]) || isPort(value, from - 1)))
        from--;
    const variable = variableBefore(value, from, first);
    if (variable !== undefined)
        return variable;
    return value[from] === '/' ? Math.min(at, from + 2) : from;
}
const LONGEST_NAME = 200;
function isPort(value, colon) {
    return value[colon] === ':' && /^\d{1,5}\//.test(value.slice(colon + 1, colon + 7));
}
/** Where the variable starts that ends at `end`, or whose bare name does, as that of `$REGISTRY/`. */
function variableBefore(value, end, first) {
    if (value[end - 1] === '$')
        return end - 1;
    if (!/[})]/.test(value[end - 1] ?? ''))
        return undefined;
    for (const opens of ['${', '{{', '$(']) {
        const start = value.lastIndexOf(opens, end - 1);
        if (start >= first && variableAt(value, start)?.to === end)
            return start;
    }
    return undefined;
}
const CODE_HOST = 'github.com/';
/** Behind `${NAME:-` and `docker://` a name starts, though what stands ahead of it could belong to one. */
function isFreshStart(value, at) {
    return /(\$\{\w+:?-|docker:\/\/)$/.test(value.slice(Math.max(0, at - imageReference_LONGEST_OPENING), at));
}
function isAddress(value) {
    return /^https?:/.test(value);
}
/** A tag runs as far as its characters do; a variable in it counts as one of them. */
function endOfTag(value, from) {
    let at = from;
    while (at < value.length) {
        const variable = variableAt(value, at);
        if (variable)
            at = variable.to;
        else if (imageReference_WORD.test(value[at]))
            at++;
        else
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/helmSet.js

/** `image.tag=`, `metabase.image.tag=` behind the start of an argument, a blank or a comma; the tag runs to the next one. */
const helmSet_TAG = /(?<=^|[\s,"'=])((?:[\w-]{1,60}\.){0,4})(?:image\.tag|imageTag)=["']?([^\s,"'\\]+)/g;
const helmSet_CHART = /(?<![\w.=-])(?:[\w.-]+\/)?metabase(?![\w./:-])/;
/**
 * `helm upgrade metabase pmint93/metabase --set image.tag=v0.50.1`, on one line or on several that are joined by a
 * backslash. It is Metabase's when the command names its chart, or sets its image.
 */
const helmSet = ({ document }, own) => document.scalars.flatMap((scalar, index) => {
    if (!/(?:image\.tag|imageTag)=/.test(scalar.value))
        return [];
    const command = commandAround(document, index);
    if (command.length > helmSet_LONGEST || !/\bhelm\b/.test(command))
        return [];
    return [...scalar.value.matchAll(helmSet_TAG)]
        .filter(([, scope = '']) => isMetabase(command, scope, own))
        .map((match) => {
        const to = match.index + match[0].length;
        const from = to - match[2].length;
        return { kind: 'split-tag', scalar, from, to, edition: 'by-tag', onlyIfVersion: true };
    });
});
function isMetabase(command, scope, own) {
    if (scope === 'metabase.')
        return true;
    if (command.includes(`${scope}image.repository=`))
        return imageReferences(command, own).length > 0;
    return scope === '' && helmSet_CHART.test(command);
}
/** A longer command is data. */
const helmSet_LONGEST = 20_000;
/** More lines than this are no command that a person wrote. */
const MOST_LINES = 60;
function commandAround({ syntax, scalars }, index) {
    if (syntax !== 'text')
        return scalars[index].value;
    const continues = (at) => /\\\s*$/.test(scalars[at]?.value.slice(-20) ?? '');
    let [first, last] = [index, index];
    while (index - first < MOST_LINES && continues(first - 1))
        first--;
    while (last - index < MOST_LINES && continues(last))
        last++;
    return scalars
        .slice(first, last + 1)
        .map(({ value }) => value)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/imageArguments.js

/** What stands between the name and the tag, and the tag: `", "v0.50.1"`, `', tag='v0.50.1'`. */
const imageArguments_TAG = /["'`]\s{0,9},\s{0,9}(?:tag\s{0,9}[:=]\s{0,9})?(["'`])([\w.-]{1,128})\1/y;
/**
 * Image and tag as arguments of a call: `new GenericImage("metabase/metabase", "v0.50.1")` of Testcontainers,
 * `pool.Run("metabase/metabase", "v0.50.1", ...)` of dockertest, `images.pull('metabase/metabase', tag='v0.50.1')` of Docker's
 * library for Python.
 */
const imageArguments = ({ document }, own) => {
    if (document.syntax !== 'text')
        return [];
    return document.scalars.flatMap((scalar) => imageReferences(scalar.value, own).flatMap(({ edition, from, to, tagFrom, tagTo }) => {
        imageArguments_TAG.lastIndex = to;
        const tag = tagTo === tagFrom ? imageArguments_TAG.exec(scalar.value)?.[2] : undefined;
        if (tag === undefined)
            return [];
        const end = imageArguments_TAG.lastIndex - 1;
        const image = [{ scalar, from, to }];
        return [{ kind: 'split-tag', scalar, from: end - tag.length, to: end, edition, image, onlyIfVersion: true }];
    }));
};

;// CONCATENATED MODULE: ./build/manifests/recognisers/jarAddress.js

const TAIL = '/metabase.jar';
/** No tag is longer, and a search without an end would be quadratic on a hostile file. */
const LONGEST_TAG = 200;
/** `https://downloads.metabase.com/v0.50.1/metabase.jar`, for Enterprise with `enterprise/` before the tag. */
const jarAddress = ({ document }) => document.scalars.flatMap((scalar) => {
    const { value } = scalar;
    const sightings = [];
    for (let host = value.indexOf(metabase_edition/* JAR_HOST */.RK); host !== -1; host = value.indexOf(metabase_edition/* JAR_HOST */.RK, host + 1)) {
        const path = host + metabase_edition/* JAR_HOST */.RK.length + 1;
        const enterprise = value.startsWith('enterprise/', path);
        const from = enterprise ? path + 'enterprise/'.length : path;
        const length = value.slice(from, from + LONGEST_TAG).indexOf(TAIL);
        const to = from + length;
        if (length === -1 ||
            value[path - 1] !== '/' ||
            /[\s/"']/.test(value.slice(from, to).replace(/\{\{[^{}]*\}\}/g, '')))
            continue;
        sightings.push({
            kind: 'jar-url',
            scalar,
            from,
            to,
            edition: enterprise ? 'enterprise' : 'oss',
        });
    }
    return sightings;
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/joinedImage.js


/**
 * An image that is joined of a list's items: CloudFormation's `!Join ['', ['metabase/metabase:', !Ref Tag]]` and
 * `!Join [':', [metabase/metabase, !Ref Tag]]`, in JSON `{"Fn::Join": [...]}` with `{"Ref": "Tag"}`.
 */
const joinedImage = ({ document }, own) => document.scalars.flatMap((scalar, index, scalars) => {
    const at = scalar.path.at(-1);
    const next = scalars[index + 1];
    if (typeof at !== 'number' || !next || !isBehind(scalar.path, at, next.path))
        return [];
    const edition = (0,metabase_image/* metabaseImage */.Q)(scalar.value.replace(/:$/, ''), own);
    if (!edition || !(scalar.value.endsWith(':') || isColon(scalars[index - at - 1], scalar.path)))
        return [];
    const { value } = next;
    const { kind } = (0,metabase_tag/* parseTag */.ED)(value);
    const isReference = kind !== 'exact' && kind !== 'rolling' && /^\w+$/.test(value);
    const span = { scalar: next, from: 0, to: value.length };
    const image = [{ scalar, from: 0, to: scalar.value.replace(/:$/, '').length }];
    return [{ kind: 'split-tag', ...span, edition, image, isReference, onlyIfVersion: true }];
});
/** The next item of the list, or the reference in it. */
function isBehind(path, at, next) {
    const list = path.slice(0, -1);
    const [index, key, ...more] = next.slice(list.length);
    return (list.every((part, depth) => part === next[depth]) &&
        index === at + 1 &&
        (key === undefined || key === 'Ref') &&
        more.length === 0);
}
/** The delimiter stands ahead of the list. */
function isColon(before, path) {
    return before?.value === ':' && before.path.length === path.length - 1;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/mappedImage.js

/**
 * The image is the key and its tag the value, `metabase/metabase: v0.50.1`, or the only item of a list, as Skopeo takes what
 * it copies. A longer list is of tags that are kept, and not of one that runs.
 */
const mappedImage = ({ document }, own) => document.scalars.flatMap((scalar, index) => {
    const { path, value } = scalar;
    const isItem = path.at(-1) === 0;
    const key = path.at(isItem ? -2 : -1);
    const edition = typeof key === 'string' && key.includes('/') ? (0,metabase_image/* metabaseImage */.Q)(key, own) : undefined;
    if (!edition)
        return [];
    if (isItem && document.scalars[index + 1]?.parent === scalar.parent)
        return [];
    return [{ kind: 'split-tag', scalar, from: 0, to: value.length, edition, onlyIfVersion: true }];
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/marked.js



/** A tag, or the part of one behind the edition, exact or rolling. */
const VERSION = /(?<![\w.])(?:v?[01]\.)?[1-9]\d{1,3}(?:\.\d+){0,2}(?:\.x)?(?![\w.])/g;
/** The version on a line that a comment declares to be Metabase's; an empty range when there is none on it. */
const marked = (file) => file.markers.pinned.flatMap(({ line, edition }) => {
    const { text, start } = (0,manifests_place/* lineAt */.mh)(file, line);
    const ahead = text.split(/metabase-upgrade:/)[0];
    const found = [...ahead.matchAll(VERSION)];
    const first = found.find((one) => isTag(one[0], edition)) ?? found[0];
    const scalar = { path: [], parent: 0, value: text, source: start };
    if (!first)
        return [{ kind: 'marker', scalar, from: 0, to: 0, edition }];
    const [version] = first;
    const span = { from: first.index, to: first.index + version.length };
    return [{ kind: 'marker', scalar, ...span, edition, before: missing(version, edition) }];
});
/** A port or a year on the line has the look of a major. */
function isTag(version, edition) {
    const { kind } = (0,metabase_tag/* parseTag */.ED)(missing(version, edition) + version);
    return kind === 'exact' || kind === 'rolling';
}
/** What has to be put in front of a bare number to make a tag of it. */
function missing(version, edition) {
    return /^v?[01]\./.test(version) ? '' : `v${metabase_edition/* EDITIONS */.qR[edition].digit}.`;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/versionName.js

/** Words that a key for Metabase's version is made of, in the order in which people put them. */
const versionName_NAME = /^(?:mb|metabase)(?:docker|container|oss|ee|enterprise)*(?:image|jar|app)?(?:version|versao|version|ver|tag|release)$/;
const NAME_BEHIND = /^(?:docker)?(?:image)?(?:versions?|tags?)(?:of)?metabase$/;
const versionName_VALUE_KEYS = new Set([
    'default',
    'Default',
    'defaultValue',
    'value',
    'ParameterValue',
]);
/** Keys under which a parameter holds its value. */
function versionName_isValueKey(key) {
    return versionName_VALUE_KEYS.has(key);
}
/** Whether words alone are what Metabase's version is called; several are the keys of mappings in each other. */
function versionName_isName(keys) {
    const bare = keys
        .join('')
        .toLowerCase()
        .replace(/^\$*cap_|^tf_var_|^[\w-]+:(?!:)/, '')
        .replace(/[^a-z]/g, '');
    return versionName_NAME.test(bare) || NAME_BEHIND.test(bare);
}
/** Below it is no release of Enterprise (the oldest on the list is 1.37), and 1.4.2 is the version of something else. */
const OLDEST_ENTERPRISE = 20;
/** Whether a text that only a name speaks for is a version of Metabase. */
function isVersion(text) {
    const tag = (0,metabase_tag/* parseTag */.ED)(text);
    if (tag.kind !== 'exact' && tag.kind !== 'rolling')
        return false;
    const { major } = tag.kind === 'exact' ? tag.version : tag.line;
    return tag.edition !== 'enterprise' || major >= OLDEST_ENTERPRISE;
}
/**
 * Whether the key, or the last two (`metabase: {version: ...}`), name the version of Metabase and nothing else.
 * @param sourced the mappings of sourcedIn
 */
function namesVersion({ path, parent }, sourced) {
    const keys = versionName_isValueKey(path.at(-1)) ? path.slice(0, -1) : path;
    // A list of versions is a choice, a test matrix or a history.
    if (typeof keys.at(-1) === 'number' || keys.includes('matrix'))
        return false;
    return versionName_isName(keys.slice(-1)) || (versionName_isName(keys.slice(-2)) && !isOfOther(keys) && !sourced.has(parent));
}
/** Keys that tell where a chart, a module or a role of a version comes from. */
const SOURCE = /^(?:chart|source|src|repo|repo_?url|git)$/i;
/** The mappings that say where something comes from, whose version is that of a package. */
function sourcedIn({ scalars }) {
    return new Set(scalars.filter(({ path }) => SOURCE.test(String(path.at(-1)))).map(({ parent }) => parent));
}
/** What has versions of its own and is called after what it is for. */
const OTHERS = /^(?:charts?|dependenc(?:y|ies)|plugins?|drivers?|(?:required_)?providers?|packages?|requirements|roles|collections)$/i;
/** How many parts of a path the type and the labels of a block of Terraform are. */
const BLOCKS = { module: 2, provider: 2, resource: 3, data: 3 };
/** `metabase: {version: 0.12.0}` of a chart, a driver, a package, or of a module or a resource that is called so. */
function isOfOther(keys) {
    const labels = BLOCKS[String(keys[0])] ?? 0;
    return keys.slice(0, -1).some((key) => OTHERS.test(String(key))) || keys.length - 1 === labels;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/namedVersion.js



/** Ahead of anything dearer: no other value can hold a name of Metabase's version. */
const HINT = /metabase|mb/i;
/**
 * A version under a key that says whose it is, `METABASE_VERSION: v0.50.1`, also where nothing in the repository uses it;
 * or under that name inside a value, `--build-arg METABASE_VERSION=v0.50.1`, `${METABASE_VERSION:-v0.50.1}`.
 * The key must be just that: `POSTGRES_METABASE_VERSION` and `METABASE_CLICKHOUSE_DRIVER_VERSION` are others' versions.
 */
const namedVersion = ({ document }) => {
    const entries = namedEntriesOf(document);
    const sourced = sourcedIn(document);
    return document.scalars.flatMap((scalar) => {
        const { value } = scalar;
        const isNamed = namesVersion(scalar, sourced) || entries.has(scalar);
        const own = isNamed ? ownSpan(value, document.syntax === 'text') : undefined;
        const hasName = HINT.test(value);
        const spans = own
            ? [own]
            : [...(hasName ? assignedIn(value) : []), ...(isNamed || hasName ? defaultsIn(value, isNamed) : [])];
        return spans.map(({ from, to }) => ({
            kind: 'variable',
            scalar,
            from,
            to,
            edition: 'by-tag',
            onlyIfVersion: true,
        }));
    });
};
/** The whole value; in a line of a script or a program its first word, or the default at its end. */
function ownSpan(value, isText) {
    const whole = { from: 0, to: value.length };
    return [whole, ...(isText ? [firstWord(value), defaultAtEnd(value)] : [])].find((span) => span && isVersion(value.slice(span.from, span.to)));
}
function assignedIn(value) {
    return assignmentsIn(value).filter(({ name, from, to }) => versionName_isName([name]) && isVersion(value.slice(from, to)));
}
/** Defaults of a variable of that name, or in the value of such a key: `${METABASE_VERSION:-v0.50.1}`, `{{ metabase_version | default('v0.50.1') }}`. */
function defaultsIn(value, isNamed) {
    return piecesOf(value).flatMap((piece) => {
        if (piece.kind === 'literal' || !piece.fallback || !(isNamed || versionName_isName([piece.name])))
            return [];
        const { from, to } = piece.fallback;
        return isVersion(value.slice(from, to)) ? [{ from, to }] : [];
    });
}
/** `{name: METABASE_VERSION, value: v0.50.1}` */
function namedEntriesOf({ scalars }) {
    const parents = new Set(scalars
        .filter(({ path, value }) => namedVersion_NAME_KEY.test(String(path.at(-1))) && versionName_isName([value]))
        .map(({ parent }) => parent));
    return new Set(scalars.filter(({ path, parent }) => parents.has(parent) && versionName_isValueKey(path.at(-1))));
}
const namedVersion_NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;

;// CONCATENATED MODULE: ./build/manifests/recognisers/optionNotation.js

/** A version in quotes, the sign of a default, and the name of an option, as parts of patterns. */
const optionNotation_VERSION = String.raw `(?<quote>["'\`])(?<version>v?[01]\.[\w.]{1,40})\k<quote>`;
const SIGN = String.raw `[Dd]efault(?:_?[Vv]alue(?:_t)?)?\s{0,9}(?:[:=]|=>|\()\s{0,9}(?:String::from\()?`;
/** With what an option takes, `--metabase-version <tag>`. */
const optionNotation_NAME = String.raw `(?<opens>["'\`])(?<dashes>--?)?(?<name>[A-Za-z][\w-]{1,60})(?:[ =][<[][^"'\`\n]{0,40})?\k<opens>`;
/** A call has no more arguments than this between a name and its default. */
const optionNotation_NEAR = 6;
const optionNotation_KEY = /^default_?(?:value)?$/i;
/** A longer line is no argument. */
const optionNotation_LONGEST = 500;
function versionAt(value, range) {
    if (!range || !isVersion(value.slice(...range)))
        return [];
    return [{ from: range[0], to: range[1] }];
}
const NAMES = new RegExp(optionNotation_NAME, 'g');
/** Whether an option called after Metabase's version is named there. */
function namesOption(value, withDashes) {
    if (value.length > optionNotation_LONGEST)
        return false;
    return [...value.matchAll(NAMES)].some(({ groups }) => (groups?.dashes !== undefined || !withDashes) && versionName_isName([groups?.name ?? '']));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/rustOption.js


/** The default of an option of Rust's clap, on a line that is part of an attribute or of a chain of calls. */
function rustOption(document, index) {
    const { value } = document.scalars[index];
    return value.length > optionNotation_LONGEST ? [] : [...aboveField(document, index), ...inChain(document, index)];
}
/** `#[arg(long, default_value = "v0.50.1")]`, and the same from its first line on. */
const ATTRIBUTE = new RegExp(String.raw `^\s*#\[\w+\([^\n]{0,200}?\b${SIGN}${optionNotation_VERSION}[^"'\n]{0,60}\)\]\s*$`, 'd');
const OPENING = /^\s*#\[\w+\($/;
const CLOSING = /^\s*\)\]\s*$/;
const PRIVATE_FIELD = /^\s*pub\([\w\s:]{1,40}\)\s+(\w{1,60}):/;
/** What names an option among the settings of an attribute. */
const NAMING = /^(?:long|env|id|name)$/;
/** The default in an attribute of Rust above the field that is called after the version, or beside another name of it. */
function aboveField({ scalars }, index) {
    const { path, parent, value } = scalars[index];
    const behind = scalars.slice(index + 1, index + 1 + optionNotation_NEAR);
    const isField = (one) => one !== undefined && versionName_isName([one.path.at(-1) ?? PRIVATE_FIELD.exec(one.value.slice(0, optionNotation_LONGEST))?.[1] ?? '']);
    const inLine = versionAt(value, ATTRIBUTE.exec(value)?.indices?.groups?.version);
    if (inLine.length > 0)
        return isField(behind.find((one) => one.parent === parent)) ? inLine : [];
    if (!optionNotation_KEY.test(String(path.at(-1))))
        return [];
    const ahead = scalars.slice(Math.max(0, index - optionNotation_NEAR), index);
    const opening = ahead.findLast((one) => one.parent !== parent);
    if (!opening || !OPENING.test(opening.value.slice(0, optionNotation_LONGEST)))
        return [];
    const settings = [...ahead, ...behind].filter((one) => one.parent === parent);
    const isNamed = settings.some((one) => NAMING.test(String(one.path.at(-1))) && versionName_isName([one.value])) ||
        isField(behind.find((one) => one.parent === opening.parent && !CLOSING.test(one.value.slice(0, optionNotation_LONGEST))));
    return isNamed ? versionAt(value, [0, value.length]) : [];
}
const CHAINED = new RegExp(String.raw `^\s*\.${SIGN}${optionNotation_VERSION}\s*\)[\s,;)]*$`, 'd');
/** `.default_value("v0.50.1")` on a line of its own, in the chain of calls that names the option. */
function inChain({ scalars }, index) {
    const { value } = scalars[index];
    const span = versionAt(value, CHAINED.exec(value)?.indices?.groups?.version);
    if (span.length === 0)
        return [];
    const isLink = (one) => /^\s*\./.test(one.value.slice(0, optionNotation_LONGEST));
    const ahead = scalars.slice(Math.max(0, index - optionNotation_NEAR), index);
    const behind = scalars.slice(index + 1, index + 1 + optionNotation_NEAR);
    const start = Math.max(0, ahead.findLastIndex((one) => !isLink(one)));
    const end = behind.findIndex((one) => !isLink(one));
    const chain = [...ahead.slice(start), ...behind.slice(0, end === -1 ? optionNotation_NEAR : end)];
    return chain.some((one) => namesOption(one.value, false)) ? span : [];
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/optionDefault.js



/**
 * What an option of a command line is given, `--metabase-version v0.50.1`, or falls back to:
 * `add_argument("--metabase-version", default="v0.50.1")` and `typer.Option("v0.50.1", "--metabase-version")` of Python,
 * `flag.String("metabase-version", "v0.50.1", ...)` of Go, `.option('--metabase-version <tag>', '...', 'v0.50.1')` of JavaScript,
 * `string(name: 'METABASE_VERSION', defaultValue: 'v0.50.1')` of Jenkins, `#[arg(long, default_value = "v0.50.1")]` above the field
 * `metabase_version` and `.long("metabase-version").default_value("v0.50.1")` of Rust; on one line, or with each argument on its own.
 */
const optionDefault = ({ document }) => {
    const isText = document.syntax === 'text';
    const sourced = isText ? sourcedIn(document) : undefined;
    return document.scalars.flatMap((scalar, index) => {
        if (!optionDefault_HINT.test(scalar.value))
            return [];
        const spans = [
            ...inLine(scalar.value),
            ...(isText ? [...besideName(document, index), ...rustOption(document, index)] : []),
            ...(sourced && namesVersion(scalar, sourced) ? ofNamed(scalar.value) : []),
        ];
        return spans.map(({ from, to }) => {
            return { kind: 'variable', scalar, from, to, edition: 'by-tag', onlyIfVersion: true };
        });
    });
};
/** Ahead of anything dearer: a version in quotes, behind a sign, or the whole value. */
const optionDefault_HINT = /(?:^|["'`= ])v?[01]\.\d/;
/** What may stand between the two, and no other option. */
const BETWEEN = String.raw `(?:(?!["'\`]--)[^\n;]){0,160}?`;
const WORDS = String.raw `(?:(?<q>["'])[^"'\n]{0,120}\k<q>\s{0,9},\s{0,9})?`;
/** How the name of an option and its default stand on one line. */
const FORMS = [
    `${optionNotation_NAME}${BETWEEN}\\b${SIGN}${optionNotation_VERSION}`,
    `${optionNotation_NAME}${BETWEEN}\\]\\s{0,9}=\\s{0,9}${optionNotation_VERSION}`,
    `\\b(?:String(?:Var)?P?|[Oo]ption|[Ff]lag)\\((?:&\\w{1,60}\\s{0,9},\\s{0,9})?${optionNotation_NAME}\\s{0,9},\\s{0,9}${WORDS}${optionNotation_VERSION}`,
    `\\b${SIGN}${optionNotation_VERSION}[^"'\`\n]{0,60}\\b(?:long|env)\\s{0,9}=\\s{0,9}${optionNotation_NAME}`,
    `\\b${SIGN}${optionNotation_VERSION}[^"'\`\n]{0,60}\\)\\]\\s{0,9}(?:pub\\s{1,9})?(?<name>[A-Za-z]\\w{1,60})\\s{0,9}:`,
    `${optionNotation_VERSION}\\s{0,9},\\s{0,9}(?:["']-\\w["']\\s{0,9},\\s{0,9})?(?=["'\`]--)${optionNotation_NAME}`,
    `(?<![\\w.-])--(?<name>[A-Za-z][\\w-]{1,60})[ =]["']?(?<version>v?[01]\\.[\\w.]{1,40})(?![\\w/-])`,
].map((form) => new RegExp(form, 'dg'));
/** A longer line is data. */
const optionDefault_LONGEST_LINE = 5000;
function inLine(value) {
    if (value.length > optionDefault_LONGEST_LINE || !/metabase|mb/i.test(value))
        return [];
    return FORMS.flatMap((form) => [...value.matchAll(form)].flatMap(({ groups: { name = '' } = {}, indices }) => versionName_isName([name]) ? versionAt(value, indices?.groups?.version) : []));
}
const ALONE = new RegExp(String.raw `^\s*${optionNotation_VERSION}\s*,?\s*$`, 'd');
/** `default="v0.50.1",` or `"v0.50.1",` on a line of its own, near the one that holds the name, or below it. */
function besideName({ scalars }, index) {
    const { path, parent, value } = scalars[index];
    const span = optionNotation_KEY.test(String(path.at(-1)))
        ? versionAt(value, [0, value.length])
        : versionAt(value, ALONE.exec(value)?.indices?.groups?.version);
    if (span.length === 0)
        return [];
    const near = scalars.slice(Math.max(0, index - optionNotation_NEAR), index + optionNotation_NEAR + 1).filter((one) => one.parent === parent);
    const opening = scalars.slice(Math.max(0, index - optionNotation_NEAR), index).findLast((one) => one.parent !== parent);
    const isNamed = near.some((one) => namesOption(one.value, true)) ||
        (opening !== undefined && /[({]\s*$/.test(opening.value.slice(-20)) && namesOption(opening.value, false));
    return isNamed ? span : [];
}
/** `Option("v0.50.1"`, `Field(default="v0.50.1"`, `Annotated[...] = "v0.50.1"`. */
const ARGUMENTS = [`^[\\w.]{1,60}\\(\\s{0,9}${optionNotation_VERSION}`, `\\b${SIGN}${optionNotation_VERSION}`, `\\]\\s{0,9}=\\s{0,9}${optionNotation_VERSION}`].map((form) => new RegExp(form, 'd'));
/** What a name for the version is set to by a call or with a type: `metabase_version: str = Field("v0.50.1")`. */
function ofNamed(value) {
    if (value.length > optionNotation_LONGEST)
        return [];
    return ARGUMENTS.flatMap((form) => versionAt(value, form.exec(value)?.indices?.groups?.version)).slice(0, 1);
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/replacement.js
/** More replacements than this are nobody's. */
const replacement_MOST = 200;
/**
 * Kustomize's `replacements:`, which write a field of a ConfigMap (`source.fieldPath: data.bi`) into Metabase's image
 * (`targets[].fieldPaths: ['...containers.[name=metabase].image']`): the field is a variable.
 */
const replacement = ({ file, document }) => {
    if (!/(^|\/)kustomization(\.ya?ml)?$/i.test(file))
        return [];
    let left = replacement_MOST;
    return document.scalars.flatMap((scalar) => {
        const { path, value } = scalar;
        const [field, source] = [path.at(-1), path.at(-2)];
        const from = value.lastIndexOf('.') + 1;
        if (field !== 'fieldPath' || source !== 'source' || !/^data\.[\w-]+$/.test(value))
            return [];
        if (left-- <= 0 || !writesImage(document, path.slice(0, -2)))
            return [];
        return [
            {
                kind: 'variable',
                scalar,
                from,
                to: value.length,
                edition: 'by-tag',
                isReference: true,
                onlyIfVersion: true,
            },
        ];
    });
};
function writesImage({ scalars }, owner) {
    const targets = scalars.filter(({ path }) => owner.every((part, depth) => part === path[depth]) && path[owner.length] === 'targets');
    const isImage = targets.some(({ path, value }) => path.includes('fieldPaths') && /\.image$/.test(value));
    return isImage && targets.some(({ value }) => /(^|=)metabase(\]|$)/.test(value.replace(/\.image$/, '')));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/splitImage.js


/** How an image and its tag are written as keys of one mapping. */
const splitImage_FORMS = [
    // Kustomize `images:`; newName replaces name (kubernetes-sigs/kustomize api/types/image.go).
    { names: ['newName', 'name'], tags: ['newTag'] },
    // Helm values and whatever else people call the two, at any depth; a `registry:` beside it is only put in front.
    {
        names: ['repository', 'image', 'imageRepository', 'imageName', 'dockerImage', 'containerImage', 'repo', 'name'],
        tags: ['tag', 'imageTag', 'dockerTag', 'containerTag', 'dockerImageTag', 'finalImageTag'],
    },
];
/** Keys that hold the tag beside an image, or the version of something else. */
const VERSIONS = ['version', 'imageVersion'];
const DIGESTS = ['digest', 'imageDigest', 'sha', 'newDigest'];
/** The name of the image and its tag stand under two keys of the same mapping. */
const splitImage = ({ document }, own) => {
    const globals = globalRegistries(document);
    return [...mappingsOf(document)].flatMap((siblings) => {
        const found = splitImage_FORMS.flatMap((form) => sightingsOf(form, siblings, globals, own));
        const tagged = found.filter(({ scalar, named }) => scalar !== named);
        return tagged.length > 0 ? tagged : found.slice(0, 1);
    });
};
function sightingsOf({ names, tags }, siblings, globals, own) {
    const named = names.map((name) => siblings.get(splitImage_plain(name))).find((scalar) => scalar !== undefined);
    if (!named)
        return [];
    const beside = ['registry', 'imageregistry'].map((key) => siblings.get(key)).find((scalar) => scalar?.value);
    const registry = beside ?? registryAbove(named, globals);
    const edition = editionOf(named.value, registry?.value, own);
    if (!edition)
        return [];
    const image = [...(registry ? [registry] : []), named].map(splitImage_whole);
    // An empty one is a chart's default, and none.
    const digest = DIGESTS.map((key) => siblings.get(splitImage_plain(key))).find((scalar) => scalar && scalar.value !== '');
    const shared = { kind: 'split-tag', edition, named, image, ...(digest ? { digest: splitImage_whole(digest) } : {}) };
    const found = tags.flatMap((key) => siblings.get(splitImage_plain(key)) ?? []);
    if (found.length > 0) {
        return found.map((scalar) => ({ ...shared, ...splitImage_whole(scalar) }));
    }
    const versions = tags.includes('tag') ? VERSIONS.flatMap((key) => siblings.get(splitImage_plain(key)) ?? []) : [];
    if (versions.length > 0) {
        return versions.map((scalar) => ({ ...shared, ...splitImage_whole(scalar), onlyIfVersion: true }));
    }
    const isKustomize = ['newname', 'newtag'].some((key) => siblings.has(key));
    if (isKustomize ? !tags.includes('newTag') : !digest)
        return [];
    const end = named.value.length;
    return [{ ...shared, scalar: named, from: end, to: end }];
}
function splitImage_whole(scalar) {
    return { scalar, from: 0, to: scalar.value.length };
}
/** The registry may hold the first part of the name: `registry: docker.io/metabase`, `repository: metabase`. */
function editionOf(name, registry, own) {
    return (0,metabase_image/* metabaseImage */.Q)(name, own) ?? (registry ? (0,metabase_image/* metabaseImage */.Q)(`${registry}/${name}`, own) : undefined);
}
/** `global.imageRegistry` and the like, which charts put in front of every image that has no registry of its own. */
function globalRegistries({ scalars }) {
    const found = scalars.filter(({ path, value }) => {
        const at = path.lastIndexOf('global');
        return at !== -1 && value !== '' && GLOBAL.test(path.slice(at + 1).join('.'));
    });
    return found.slice(0, MOST_GLOBALS);
}
/** More of them are nobody's. */
const MOST_GLOBALS = 50;
const GLOBAL = /^(?:imageRegistry|image\.registry|registry)$/;
/** The nearest one that holds for a value: it is below the mapping that has the `global`, in the same document. */
function registryAbove(named, globals) {
    const holderOf = (global) => global.path.slice(0, global.path.lastIndexOf('global'));
    const above = globals.filter((global) => isInPartOf(named, global) && holderOf(global).every((part, index) => part === named.path[index]));
    return above.sort((a, b) => holderOf(b).length - holderOf(a).length)[0];
}
/** What a mapping takes over by reference counts as far as it doesn't say it itself. */
function mappingsOf({ scalars, aliased = [] }) {
    const mappings = new Map();
    for (const scalar of [...aliased, ...scalars]) {
        const key = scalar.path.at(-1);
        if (typeof key !== 'string')
            continue;
        const mapping = mappings.get(scalar.parent) ?? new Map();
        mapping.set(splitImage_plain(key), scalar);
        mappings.set(scalar.parent, mapping);
    }
    return mappings.values();
}
/** `imageTag`, `image_tag` and `image-tag` are one key. */
function splitImage_plain(key) {
    return key.replace(/[_-]/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/versionFile.js

/**
 * A file that is called after Metabase's version and holds nothing else: `.metabase-version`, `METABASE_VERSION`. Or its
 * line in `.tool-versions`: `metabase 0.50.1`.
 */
const versionFile = ({ file, document }) => {
    const base = file.slice(file.lastIndexOf('/') + 1);
    if (base === '.tool-versions') {
        return document.scalars.flatMap((scalar) => {
            const [start, version] = /^metabase[ \t]+(\S+)/.exec(scalar.value) ?? [];
            return start && version ? sightingOf(scalar, start.length - version.length, version) : [];
        });
    }
    const name = base
        .toLowerCase()
        .replace(/\.txt$/, '')
        .replace(/[^a-z]/g, '');
    const [scalar, ...more] = document.scalars;
    if (!scalar || more.length > 0 || (name !== 'metabaseversion' && name !== 'mbversion'))
        return [];
    const text = scalar.value.trim();
    return sightingOf(scalar, scalar.value.indexOf(text), text);
};
function sightingOf(scalar, from, text) {
    const { kind } = (0,metabase_tag/* parseTag */.ED)(text);
    if (kind !== 'exact' && kind !== 'rolling')
        return [];
    return [{ kind: 'version-file', scalar, from, to: from + text.length, edition: 'by-tag' }];
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/recognisers.js

















/** Every way to write a pin. The first that sees a place gives it its kind. */
const RECOGNISERS = [
    imageReference,
    composedImage,
    splitImage,
    mappedImage,
    imageArguments,
    chartValues,
    helmParameter,
    helmSet,
    joinedImage,
    replacement,
    jarAddress,
    appVersion,
    buildpack,
    versionFile,
    namedVersion,
    optionDefault,
    marked,
];

;// CONCATENATED MODULE: ./build/manifests/sdk.js


const SDK_PACKAGE = '@metabase/embedding-sdk-react';
const SECTIONS = new Set([
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'resolutions',
]);
/** `npm:@metabase/embedding-sdk-react@0.55.3` under any name. */
const ALIAS = `npm:${SDK_PACKAGE}@`;
/** `0.55.3` with or without `^` or `~`, `0.55.x`, `55-stable`. */
const sdk_VERSION = /^[~^]?v?0\.(\d{2,4})(?:\.(?:\d+|x|\*))?(?:-\w+)?$/;
const sdk_TAG = /^(\d{2,4})-stable$/;
/** Where a package.json asks for the SDK for embedding Metabase, by its major. */
function sdksIn({ file, lineStarts, document, markers }) {
    const sdks = [];
    const skipped = [];
    if (!/(^|\/)package\.json$/.test(file))
        return { sdks, skipped };
    for (const scalar of document.scalars.filter(asksForSdk)) {
        const from = scalar.value.startsWith(ALIAS) ? ALIAS.length : 0;
        const text = scalar.value.slice(from);
        const [, major] = sdk_VERSION.exec(text) ?? sdk_TAG.exec(text) ?? [];
        const range = (0,documents_document/* rangeOf */.be)(scalar, from, scalar.value.length);
        if (!range)
            continue;
        const place = (0,manifests_place/* placeOf */.$t)(file, lineStarts, range);
        if (markers.ignores(place.line))
            continue;
        if (major !== undefined)
            sdks.push({ ...place, text, major: Number(major), at: (0,documents_document/* printPath */.bA)(scalar.path) });
        else
            skipped.push({ file, line: place.line, column: place.column, text, reason: 'sdk', message: OTHER });
    }
    return { sdks, skipped };
}
const OTHER = 'The SDK follows the major of Metabase only where it is asked for as 0.55.3, ^0.55.3, ~0.55.3 or 55-stable.';
function asksForSdk({ path, value }) {
    return path.length === 2 && SECTIONS.has(String(path[0])) && (path[1] === SDK_PACKAGE || value.startsWith(ALIAS));
}

;// CONCATENATED MODULE: ./build/manifests/scan.js












/**
 * Every pin of the given paths, and every place that names Metabase but can't be moved. `files` opens them, and those
 * that only define a variable. Pins come in the order of files and places, each once.
 */
async function scan(paths, files, own, catalogue, { custom = [], documentation = false } = {}) {
    const found = [];
    const sdks = [];
    const known = { ...searchingOnce(files), candidates: paths };
    for (const path of paths) {
        const opened = await files.open(path);
        if (!opened)
            continue;
        sdks.push(sdksIn(opened));
        const budget = { left: MOST_DEFINITIONS };
        const sightings = [...RECOGNISERS, ...custom]
            .flatMap((recognise) => recognise(opened, own))
            .filter((sighting) => isDeclared(sighting.kind) || isDeployed(sighting, opened, documentation));
        for (const sighting of withoutBareNames(sightings))
            found.push(...(await examine(sighting, { ...opened, budget }, known, own, catalogue)));
    }
    const shown = await withoutIgnored(found, files);
    const pins = distinctPins(shown);
    return {
        pins,
        sdks: sdks.flatMap((one) => one.sdks),
        skipped: [...distinctSkipped(shown, pins), ...sdks.flatMap(({ skipped }) => skipped)],
    };
}
/** What is told to people is looked at if that is asked for; what was only seen somewhere never is. */
function isDeployed(sighting, file, documentation) {
    return (documentation || !deploysNothing(file, sighting)) && !isRecorded(file, sighting.scalar);
}
/** No file leads to more places through its variables; one of variables that set each other would lead to any number. */
const MOST_DEFINITIONS = 20_000;
/** Nor does a tree use more variables that are set in other files; each is a search. */
const MOST_SEARCHES = 500;
/** Searches for each word once. */
function searchingOnce({ open, mentioning }) {
    const searches = new Map();
    return {
        open,
        mentioning: async (word, folders) => {
            const key = JSON.stringify([word, folders]);
            if (!searches.has(key) && searches.size >= MOST_SEARCHES)
                return [];
            const search = searches.get(key) ?? mentioning(word, folders);
            searches.set(key, search);
            return search;
        },
    };
}
/** What a comment in its own file hides is neither a pin nor worth a word. */
async function withoutIgnored(found, files) {
    const kept = [];
    for (const item of found) {
        const { file, line } = 'pin' in item ? item.pin : item.skipped;
        const opened = await files.open(file);
        if (opened?.markers.ignores(line) !== true)
            kept.push(item);
    }
    return kept;
}
/** `image: metabase/metabase` is no floating tag when a `tag:` beside it says which. */
function withoutBareNames(sightings) {
    const named = new Set(sightings.flatMap((sighting) => (sighting.named ? [sighting.named.source] : [])));
    return sightings.filter(({ named: own, scalar }) => own !== undefined || !named.has(scalar.source));
}
async function examine(sighting, opened, files, own, catalogue) {
    const { kind, name } = sighting;
    const part = { ...sighting, before: sighting.before ?? '', after: '' };
    const fixtures = fixturesOf(opened, sighting.scalar);
    const bare = { kind, edition: sighting.edition, fixtures, usedBy: [], image: undefined, digests: [], following: [] };
    let spot = { ...opened, ...bare };
    if (sighting.holdsImage && name && sighting.digest) {
        const ahead = { scalar: sighting.scalar, ...name };
        return followHeldImage(sighting, ahead, sighting.digest, spot, files, own, catalogue);
    }
    if (name) {
        const image = await resolveText({ ...part, ...name }, spot, files);
        const edition = image === undefined ? undefined : (0,metabase_image/* metabaseImage */.Q)(image, own);
        if (!edition)
            return [];
        spot = { ...spot, edition, image };
    }
    else {
        spot = { ...spot, image: await resolveImage(sighting, spot, files) };
    }
    const { digest } = sighting;
    if (!digest && sighting.from === sighting.to) {
        return [kind === 'marker' ? skip(spot, sighting, 'no-version', NO_VERSION) : withoutTag(sighting, spot)];
    }
    const found = digest
        ? await followWithDigest(part, digest, spot, files, catalogue)
        : await follow(part, spot, files, catalogue);
    // What only looks like a version of Metabase by the name of its key is worth no word when it is none.
    return sighting.onlyIfVersion
        ? found.filter((item) => 'pin' in item || NEEDS_PARTNER.has(item.skipped.reason))
        : found;
}
/** It is a version, and can't be moved alone. */
const NEEDS_PARTNER = new Set(['digest', 'checksum']);
const NO_VERSION = 'The comment "metabase-upgrade:" says that a version of Metabase stands on this line, but there is none on it.';


/***/ }),

/***/ 68162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ fixedBy),
/* harmony export */   aj: () => (/* binding */ minimumFix),
/* harmony export */   bB: () => (/* binding */ affects),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   vJ: () => (/* binding */ stillOpen)
/* harmony export */ });
function affects(advisory, version, edition) {
    if (!advisory.editions.includes(edition))
        return false;
    return advisory.affected.some((range) => (range.edition ?? edition) === edition && contains(range, version, advisory.patched));
}
/** Those that affect `from` and not `to`. */
function fixedBy(advisories, from, to, edition) {
    return stillOpen(advisories, from, edition).filter((advisory) => !affects(advisory, to, edition));
}
function stillOpen(advisories, version, edition) {
    return advisories.filter((advisory) => affects(advisory, version, edition));
}
/** What to run at least instead of `version`, so that the advisory is fixed. */
function minimumFix({ patched }, version) {
    const higher = patched.filter((fix) => fix.compare(version) > 0).sort((a, b) => a.compare(b));
    const inMajor = higher.find(({ major }) => major === version.major);
    if (inMajor)
        return { inMajor };
    return higher[0] ? { newer: higher[0] } : {};
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
/** The most urgent first: known to be exploited, then by severity, then the newest. */
function byUrgency(a, b) {
    return (Number(isExploited(b)) - Number(isExploited(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        order(b.published ?? '', a.published ?? '') ||
        order(a.id, b.id));
}
/** By code units, as ISO dates and ids need no more: the rules of a language take longer to load than a plan to make. */
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
function isExploited({ kev, exploited }) {
    return exploited || kev === true;
}
/**
 * A row such as `< x.63.10` beside others, without a lower end, would also cover what was fixed in older majors: a
 * version with a fix of its own major at or below it is not affected by such a row.
 */
function contains({ from, below }, version, patched) {
    if (below && version.compare(below) >= 0)
        return false;
    if (from)
        return version.compare(from) >= 0;
    return !patched.some((fix) => fix.major === version.major && fix.compare(version) <= 0);
}


/***/ }),

/***/ 63642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bn: () => (/* binding */ allOf),
  vq: () => (/* binding */ catalogueOf),
  Xj: () => (/* binding */ hasVersion),
  fi: () => (/* binding */ isUnlisted),
  gN: () => (/* binding */ listSize),
  kK: () => (/* binding */ majorsOf),
  TH: () => (/* binding */ newerThan),
  BP: () => (/* binding */ newest),
  CO: () => (/* binding */ newestOfLine),
  w0: () => (/* binding */ releasesOf),
  V3: () => (/* binding */ withRegistryTags)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/editions.json
const editions_namespaceObject = /*#__PURE__*/JSON.parse('{"H":{"HT":"37.0.2","yi":["37.1"]}}');
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/catalogue.js



/**
 * Makes the catalogue from tags in any order and of any shape: what is not an exact version of a release is left out
 * by its tag alone (GitHub's own `prerelease` flag "has never worked": metabase/metabase `release/src/release-notes.ts`).
 */
function catalogueOf(source, asOf, tags) {
    const found = new Map();
    for (const { tag, date } of tags) {
        const read = (0,metabase_tag/* parseTag */.ED)(tag);
        if (read.kind !== 'exact' || (0,metabase_version/* isBeta */.Vb)(read.version))
            continue;
        const { edition, version } = read;
        const key = (0,metabase_version/* printVersion */.wr)(version);
        const release = found.get(key) ?? { version, editions: [] };
        if (!release.editions.includes(edition))
            release.editions.push(edition);
        if (edition === 'oss' && !release.editions.includes('enterprise') && hasEnterpriseTwin(version))
            release.editions.push('enterprise');
        if (date !== undefined)
            release.date ??= date;
        found.set(key, release);
    }
    return { source, asOf, releases: [...found.values()].sort((a, b) => a.version.compare(b.version)) };
}
const FIRST_TWIN = (0,metabase_version/* parseVersion */.ot)(editions_namespaceObject.H.HT);
const HOLES = new Set(editions_namespaceObject.H.yi);
/** The rule and its source stand in knowledge/editions.json. */
function hasEnterpriseTwin(version) {
    return version.compare(FIRST_TWIN) >= 0 && !HOLES.has((0,metabase_version/* printVersion */.wr)(version));
}
/**
 * The catalogue with what the registry alone has, marked as unlisted; nothing is taken away.
 * @param edition of the image whose tags they are: what it has says nothing of the other edition's image
 */
function withRegistryTags(catalogue, edition, tags) {
    const known = new Set(allOf(catalogue, edition).map(({ version }) => (0,metabase_version/* printVersion */.wr)(version)));
    const added = [];
    for (const tag of tags) {
        const read = (0,metabase_tag/* parseTag */.ED)(tag);
        if (read.kind !== 'exact' || read.edition !== edition || (0,metabase_version/* isBeta */.Vb)(read.version))
            continue;
        if (known.has((0,metabase_version/* printVersion */.wr)(read.version)))
            continue;
        known.add((0,metabase_version/* printVersion */.wr)(read.version));
        added.push({ version: read.version, editions: [edition], unlisted: true });
    }
    if (added.length === 0)
        return catalogue;
    return { ...catalogue, releases: [...catalogue.releases, ...added].sort((a, b) => a.version.compare(b.version)) };
}
/** The releases of one edition, the lowest first. */
function releasesOf(catalogue, edition) {
    return byEdition(catalogue, edition).listed;
}
/** The releases of one edition and what its registry alone has, the lowest first. */
function allOf(catalogue, edition) {
    return byEdition(catalogue, edition).all;
}
/**
 * Of releases that are in order those above a version, the newest first; all of them without one. The place of the
 * version is found by halves: lists are long, and asked for each pin.
 */
function newerThan(releases, version) {
    let [from, to] = [0, version ? releases.length : 0];
    while (version && from < to) {
        const middle = (from + to) >> 1;
        if (releases[middle].version.compare(version) > 0)
            to = middle;
        else
            from = middle + 1;
    }
    return releases.slice(from).reverse();
}
const editionsOf = new WeakMap();
/** A catalogue never changes, and is asked for each pin. */
function byEdition(catalogue, edition) {
    const known = editionsOf.get(catalogue) ?? new Map();
    editionsOf.set(catalogue, known);
    const found = known.get(edition);
    if (found)
        return found;
    const all = catalogue.releases.filter(({ editions }) => editions.includes(edition));
    const made = { all, listed: all.filter(({ unlisted }) => !unlisted) };
    known.set(edition, made);
    return made;
}
/** How many releases there are on the list, whatever the edition. */
function listSize({ releases }) {
    return releases.filter(({ unlisted }) => !unlisted).length;
}
/** The newest version of an edition, by number; undefined when the catalogue has none of it. */
function newest(catalogue, edition) {
    return releasesOf(catalogue, edition).at(-1)?.version;
}
/** The newest version of a major (`{major: 63}`) or of one of its minors (`{major: 63, minor: 18}`). */
function newestOfLine(catalogue, edition, line) {
    return catalogue.releases.findLast(({ version, editions, unlisted }) => !unlisted &&
        version.major === line.major &&
        (line.minor === undefined || version.minor === line.minor) &&
        editions.includes(edition))?.version;
}
/** Whether it can be had at all, be it from the registry alone. */
function hasVersion(catalogue, edition, version) {
    return allOf(catalogue, edition).some((release) => release.version.compare(version) === 0);
}
function isUnlisted(catalogue, edition, version) {
    return allOf(catalogue, edition).some((release) => release.unlisted && release.version.compare(version) === 0);
}
/** The majors of an edition in order; holes in the numbering are normal. */
function majorsOf(catalogue, edition) {
    return [...new Set(releasesOf(catalogue, edition).map(({ version }) => version.major))];
}


/***/ }),

/***/ 65212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseTarget),
  R: () => (/* binding */ newestStop)
});

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/follow.js
var metabase_follow = __webpack_require__(64856);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var metabase_ignore = __webpack_require__(59367);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
;// CONCATENATED MODULE: ./build/metabase/noChoice.js




function contradiction(follow, { text, reason }) {
    const why = reason === undefined ? '' : ` (${reason})`;
    return (0,failure/* badInput */.AN)(`The target ${(0,metabase_follow/* printFollow */.$3)(follow)} is ignored by "${text}"${why}. Choose another target, or take "${text}" off ` +
        'the ignore list.');
}
function noneFollowed(follow, situation) {
    const { wanted, list } = asked(follow, situation);
    return (0,failure/* badInput */.AN)(`There is no ${wanted} in ${list}. Follow versions that are published, or use a newer release list.`);
}
function noneLeft(follow, situation, count, why, remedy) {
    const { wanted, list } = asked(follow, situation);
    return (0,failure/* badInput */.AN)(`Each ${wanted} in ${list} ${why} (${count} of them). ${remedy}`);
}
function asked(follow, { edition, catalogue }) {
    const { source, asOf } = catalogue;
    return {
        wanted: `version of the ${metabase_edition/* EDITIONS */.qR[edition].title} edition that "${(0,metabase_follow/* printFollow */.$3)(follow)}" follows`,
        list: `the release list (${source}, ${asOf}, ${(0,metabase_catalogue/* listSize */.gN)(catalogue)} releases)`,
    };
}

;// CONCATENATED MODULE: ./build/metabase/ages.js

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Undefined for what is no date. */
function startOf(date) {
    const at = Date.parse(date ?? '');
    if (date === undefined || Number.isNaN(at))
        return undefined;
    return { date, at: /^\d{4}-\d\d-\d\d$/.test(date) ? at + DAY : at };
}
/** When a major first came out, betas apart: by the earliest date that is known, since dates don't follow the numbers. */
function startOfMajor(major, { catalogue, edition }) {
    const starts = (0,metabase_catalogue/* releasesOf */.w0)(catalogue, edition)
        .filter(({ version }) => version.major === major)
        .flatMap(({ date }) => startOf(date) ?? []);
    return starts.reduce((first, one) => (first && first.at <= one.at ? first : one), undefined);
}
/** Why what has not been out for the time isn't taken, or undefined when it has. What is not known to have been has not. */
function waiting(what, start, time, now, setting) {
    if (!start) {
        return `when ${what} came out is not known, so neither is whether it has been out for ${printTime(time)} (${setting})`;
    }
    const end = endOfWait(start, time, now);
    return (end &&
        `${what} came out on ${start.date} and is taken from ${printMoment(end)} on, after ${printTime(time)} (${setting})`);
}
/** When it will have been out for the time, or undefined when it has been. */
function endOfWait({ at }, time, now) {
    const end = at + time;
    return end <= now.getTime() ? undefined : new Date(end);
}
/** `3 days`, `12 hours`. */
function printTime(milliseconds) {
    const [count, noun] = milliseconds % DAY === 0 ? [milliseconds / DAY, 'day'] : [milliseconds / HOUR, 'hour'];
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2026-10-09 00:00 UTC`. */
function printMoment(date) {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var path = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/newMajor.js



function belowMinimumPoint({ version }, situation) {
    const { minimumPoint } = situation.policy;
    if (version.minor >= minimumPoint || !isNewMajor(version, situation))
        return undefined;
    const first = `${version.major}.${minimumPoint}`;
    return `${(0,metabase_version/* printVersion */.wr)(version)} is below ${first}, the first point release taken of a new major (minimum-point: ${minimumPoint})`;
}
/** A major that the feed doesn't name yet has not begun to be rolled out. */
function rollingOut({ version }, situation) {
    const { policy, rollout } = situation;
    if (!policy.respectRollout || !rollout || !isNewMajor(version, situation))
        return undefined;
    if (version.major > rollout.version.major) {
        return `Metabase tells its instances of ${(0,metabase_version/* printVersion */.wr)(rollout.version)} and not of major ${version.major} yet (respect-rollout: true)`;
    }
    if (version.major < rollout.version.major || rollout.percent >= 100)
        return undefined;
    return `Metabase rolls major ${version.major} out in stages and is at ${rollout.percent} % (respect-rollout: true)`;
}
function soaking({ version }, situation) {
    const { policy, now } = situation;
    if (policy.majorSoak === 0 || !isNewMajor(version, situation))
        return undefined;
    const start = startOfMajor(version.major, situation);
    return waiting(`major ${version.major}`, start, policy.majorSoak, now, 'major-soak');
}
/** Whether the major is one that the deployment has not run yet, and may leave out. */
function isNewMajor({ major }, { current }) {
    return current !== undefined && major > Math.max(current.major, path/* THROUGH */.M);
}

;// CONCATENATED MODULE: ./build/metabase/situation.js
/** The advisories that `version` closes for the deployment; none when it isn't newer. */
function closedBy(version, { current, fixes }) {
    return current && version.compare(current) > 0 ? fixes(version) : [];
}
/** How many advisories a version can close for the deployment. */
function holesOf({ current, holes }) {
    return current ? holes : 0;
}

;// CONCATENATED MODULE: ./build/metabase/refusal.js






/** The first that refuses is the reason: what stays before what passes with time. */
const RULES = [
    { refuse: ignored, onTheWay: true },
    { refuse: capped },
    { refuse: unpublished, onTheWay: true },
    { refuse: unlisted, onTheWay: true, waived: true },
    { refuse: anyHotfix, onTheWay: true },
    { refuse: hotfixWithoutFix, onTheWay: true, waived: true },
    { refuse: belowMinimumPoint },
    { refuse: rollingOut },
    { refuse: soaking },
    { refuse: tooYoung, waived: true },
];
/** Why the release isn't taken, or undefined when nothing speaks against it. */
function refusalOf(release, situation, { onTheWay, urgent }) {
    if ((0,metabase_version/* isBeta */.Vb)(release.version))
        return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a beta`;
    for (const rule of RULES) {
        if ((onTheWay && !rule.onTheWay) || (urgent && rule.waived))
            continue;
        const reason = rule.refuse(release, situation);
        if (reason !== undefined)
            return reason + security(rule, release, situation);
    }
    return undefined;
}
/** Who waits or leaves out should know what for. */
function security({ waived }, { version }, situation) {
    const ids = closedBy(version, situation);
    if (ids.length === 0)
        return '';
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    const fixed = `${ids.slice(0, 3).join(', ')}${more}`;
    return waived
        ? `; for ${fixed} no hurry is needed, which an older version fixes too`
        : `, although it fixes ${fixed}`;
}
function ignored({ version }, { edition, ignore }) {
    const rule = (0,metabase_ignore/* ignoring */.O)(version, edition, ignore);
    const why = rule?.reason === undefined ? '' : `: ${rule.reason}`;
    return rule && `${(0,metabase_version/* printVersion */.wr)(version)} is on the ignore list, by "${rule.text}"${why}`;
}
function capped({ version }, { cap }) {
    return cap && version.compare(cap.version) > 0 ? `${(0,metabase_version/* printVersion */.wr)(version)} waits: ${cap.reason}` : undefined;
}
function unpublished({ version }, { published }) {
    const answer = published(version);
    if (answer?.published !== false)
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(version)} isn't published in ${answer.where}: it is taken once it can be had there`;
}
function unlisted({ version, unlisted }, { policy }) {
    if (!unlisted || policy.privatePatches)
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(version)} is in the registry but on no list of releases (private-patches: true takes it)`;
}
function isHotfix({ version }) {
    return version.patch > 0 && version.major > path/* THROUGH */.M;
}
function anyHotfix(release, { policy }) {
    if (policy.hotfixes !== 'none' || !isHotfix(release))
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a hotfix, and none is taken (hotfixes: false)`;
}
function hotfixWithoutFix(release, { policy }) {
    if (policy.hotfixes !== 'security' || !isHotfix(release))
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a hotfix that no known security hole calls for (hotfixes: security)`;
}
function tooYoung({ version, date }, { policy, now }) {
    if (policy.minimumReleaseAge === 0 || version.major <= path/* THROUGH */.M)
        return undefined;
    return waiting((0,metabase_version/* printVersion */.wr)(version), startOf(date), policy.minimumReleaseAge, now, 'minimum-release-age');
}

// EXTERNAL MODULE: ./build/metabase/target.js
var metabase_target = __webpack_require__(71044);
;// CONCATENATED MODULE: ./build/metabase/choice.js








/**
 * The newest version that is followed and that nothing speaks against, or the current one when there is none: a pin is
 * never lowered. Never a beta. A version that is the target by name is taken as it is.
 * @throws Failure (bad input) when nothing is followed at all, when all of it is ignored, when the version named as the
 * target is, or when nothing is left and the pin names no version to stay at.
 */
function chooseTarget(follow, situation) {
    const { edition, catalogue, current, ignore, cap } = situation;
    if (follow.kind === 'version' && !(cap && follow.version.compare(cap.version) > 0)) {
        const target = (0,metabase_target/* resolveTarget */.u)(follow, edition, catalogue);
        const rule = (0,metabase_ignore/* ignoring */.O)(target, edition, ignore);
        if (rule)
            throw contradiction(follow, rule);
        return { target, rejected: beyond(follow, target, situation) };
    }
    const all = (0,metabase_catalogue/* allOf */.bn)(catalogue, edition);
    const isOwn = ({ version }) => !(0,metabase_version/* isBeta */.Vb)(version) && isWanted(follow, version, situation);
    const isLeft = (release) => isOwn(release) && !(0,metabase_ignore/* ignoring */.O)(release.version, edition, ignore);
    if (!all.some(isLeft)) {
        const { length } = all.filter(isOwn);
        if (length === 0)
            throw noneFollowed(follow, situation);
        throw noneLeft(follow, situation, length, 'is ignored', 'Take one off the ignore list, or follow others.');
    }
    const { taken, refused } = choice_select((0,metabase_catalogue/* newerThan */.TH)(all, current).filter(isOwn), situation);
    const target = taken ?? current;
    if (!target) {
        const why = `is refused, the newest because ${refused[0]?.reason}`;
        const remedy = 'Change the policy, or pin a version by hand first.';
        throw noneLeft(follow, situation, all.filter(isOwn).length, why, remedy);
    }
    const rejected = [...refused, ...beyond(follow, target, situation)];
    return { target, rejected: rejected.sort((a, b) => b.version.compare(a.version)) };
}
/**
 * The last version of a major at which one stops on the way, where one need not stop: what is ignored, not published, on
 * no list or an unwanted hotfix isn't taken there either.
 */
function newestStop(major, situation) {
    const { catalogue, edition, current } = situation;
    const releases = (0,metabase_catalogue/* allOf */.bn)(catalogue, edition).filter(({ version }) => version.major === major);
    return choice_select((0,metabase_catalogue/* newerThan */.TH)(releases, current), situation, true).taken;
}
/** Where a deployment goes for now is on its way to what is followed. */
function isWanted(follow, version, { cap, isLts }) {
    return (0,metabase_follow/* isFollowed */.bJ)(follow, version, isLts) || cap?.version.compare(version) === 0;
}
/**
 * The newest allowed of those that close the most holes. Some rules are waived for a version that is urgent: it closes a
 * hole that the newest one taken without hurry leaves open. There may be hundreds of versions, and mostly the first is it:
 * none is judged that is older than one which closes every hole.
 * @param newer than the current version, the newest first
 */
function choice_select(newer, situation, onTheWay = false) {
    const calm = newer.find((release) => refusalOf(release, situation, { onTheWay, urgent: false }) === undefined);
    const closed = new Set(calm ? closedBy(calm.version, situation) : []);
    const judged = [];
    let taken;
    for (const release of newer) {
        const closes = closedBy(release.version, situation);
        const urgent = closes.some((id) => !closed.has(id));
        const reason = refusalOf(release, situation, { onTheWay, urgent });
        const one = { version: release.version, closes, reason };
        judged.push(one);
        // A newer version may have a hole that an older major has had closed by now.
        if (reason === undefined && closes.length > (taken?.closes.length ?? -1))
            taken = one;
        if (taken?.closes.length === holesOf(situation))
            break;
    }
    const above = taken ? judged.slice(0, judged.indexOf(taken)) : judged;
    const refused = above.map(({ version, closes, reason }) => ({
        version,
        reason: reason ?? leavesOpen(version, closes, taken),
        ...(situation.published(version)?.published === false ? { unpublished: true } : {}),
    }));
    return { taken: taken?.version, refused };
}
function leavesOpen(version, closes, taken) {
    const open = taken.closes.filter((id) => !closes.includes(id));
    return `${(0,metabase_version/* printVersion */.wr)(version)} leaves ${open.join(', ')} open, which ${(0,metabase_version/* printVersion */.wr)(taken.version)} closes`;
}
/** What is newer than the target and not followed: the newest of each major stands for the others. */
function beyond(follow, target, situation) {
    const newer = (0,metabase_catalogue/* newerThan */.TH)((0,metabase_catalogue/* releasesOf */.w0)(situation.catalogue, situation.edition), target)
        .filter(({ version }) => !(0,metabase_version/* isBeta */.Vb)(version) && !isWanted(follow, version, situation))
        .reverse();
    const setting = `${follow.kind === 'version' ? 'target' : 'follow'}: ${(0,metabase_follow/* printFollow */.$3)(follow)}`;
    return [...new Set(newer.map(({ version }) => version.major))].map((major) => {
        const [last, ...others] = newer.filter(({ version }) => version.major === major).reverse();
        const too = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${others.length} before it`;
        return { version: last.version, reason: `${(0,metabase_version/* printVersion */.wr)(last.version)} is not followed${too} (${setting})` };
    });
}


/***/ }),

/***/ 4086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compareNumbers),
/* harmony export */   m: () => (/* binding */ databaseMinimum)
/* harmony export */ });
/* harmony import */ var _knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10412);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);


/** The lowest version of a database engine that a version of Metabase works with; undefined when none is known. */
function databaseMinimum(engine, version) {
    return _knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_0__/* .databases */ .LL.findLast((one) => one.engine === engine && version.compare((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(one.from)) >= 0);
}
/**
 * Whether the numbers of `found` are at least `minimum`. What is less exact than the minimum, such as `8.0` for 8.0.17, may
 * be either.
 */
function compareNumbers(found, minimum) {
    if (found === undefined)
        return 'unknown';
    const has = found.split('.').map(Number);
    const wanted = minimum.split('.').map(Number);
    for (const [index, number] of has.entries()) {
        const least = wanted[index] ?? 0;
        if (number !== least)
            return number > least ? 'met' : 'unmet';
    }
    return wanted.slice(has.length).some((number) => number > 0) ? 'unknown' : 'met';
}


/***/ }),

/***/ 98411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ editionOfDigit),
/* harmony export */   RK: () => (/* binding */ JAR_HOST),
/* harmony export */   qR: () => (/* binding */ EDITIONS),
/* harmony export */   wS: () => (/* binding */ jarAddress)
/* harmony export */ });
const EDITIONS = {
    oss: { title: 'Open Source', digit: '0', image: 'metabase/metabase', jarFolder: '' },
    enterprise: { title: 'Enterprise', digit: '1', image: 'metabase/metabase-enterprise', jarFolder: 'enterprise/' },
};
const JAR_HOST = 'downloads.metabase.com';
function editionOfDigit(digit) {
    return digit === '1' ? 'enterprise' : 'oss';
}
/** `https://downloads.metabase.com/enterprise/v1.61.2/metabase.jar`; the tag names its edition. */
function jarAddress(tag, base = `https://${JAR_HOST}`) {
    const edition = /^v?1\./.test(tag) ? 'enterprise' : 'oss';
    return `${base}/${EDITIONS[edition].jarFolder}${tag}/metabase.jar`;
}


/***/ }),

/***/ 64856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ printFollow),
/* harmony export */   RZ: () => (/* binding */ isLtsMajor),
/* harmony export */   bJ: () => (/* binding */ isFollowed)
/* harmony export */ });
/* harmony import */ var _knowledge_support_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52901);



/** As it is written in the configuration. */
function printFollow(follow) {
    switch (follow.kind) {
        case 'range':
            return follow.text;
        case 'major':
            return String(follow.major);
        case 'version':
            return follow.edition ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(follow.edition, follow.version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .printVersion */ .wr)(follow.version);
        default:
            return follow.kind;
    }
}
/** What was known when this version of the project was made. */
function isLtsMajor(major) {
    const known = _knowledge_support_json__WEBPACK_IMPORTED_MODULE_0__/* .majors.versions */ .j.e4;
    return known[major]?.lts ?? false;
}
/** @param isLts whether a major has long-term support */
function isFollowed(follow, version, isLts) {
    switch (follow.kind) {
        case 'version':
            return version.compare(follow.version) === 0;
        case 'latest':
            return true;
        case 'lts':
            return isLts(version.major);
        case 'major':
            return version.major === follow.major;
        case 'range':
            return follow.range.test(version);
    }
}


/***/ }),

/***/ 59367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ignoring)
/* harmony export */ });
/** The first rule that covers the version. */
function ignoring(version, edition, rules) {
    return rules.find((rule) => rule.covers(version, edition));
}


/***/ }),

/***/ 99408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ metabaseImage)
/* harmony export */ });
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);

/** Metabase's code has the same path as its image, and no registry is given as an address. */
const SOURCE_CODE = /^([a-z][a-z0-9+.-]*:\/\/|github\.com\/)/i;
/** In front of an image a colon is for the port; a template may hold any. */
const NO_REGISTRY = /^[^${]*:(?!\d+\/)[^${]*$/;
/**
 * Whether `name` (no tag, no digest) is an image of Metabase: the official one, under any registry or mirror
 * (`registry:5000/hub/metabase/metabase`), or one of `own` exactly. Somebody's `x/metabase`, `metabase/metabase-head` and
 * `x/metabase-proxy` are not: their tags are not Metabase's.
 * Returns the edition, `'by-tag'` for the user's own, or undefined.
 */
function metabaseImage(name, own) {
    const bare = name.replace(/^docker:\/\//, '');
    if (own.includes(bare))
        return 'by-tag';
    if (SOURCE_CODE.test(bare))
        return undefined;
    for (const [edition, { image }] of Object.entries(_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR)) {
        if (bare === image)
            return edition;
        if (bare.endsWith(`/${image}`) && !NO_REGISTRY.test(bare.slice(0, -image.length)))
            return edition;
    }
    return undefined;
}


/***/ }),

/***/ 46642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ THROUGH),
  k: () => (/* binding */ upgradePath)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
;// CONCATENATED MODULE: ./build/metabase/knowledge/stops.json
const stops_namespaceObject = /*#__PURE__*/JSON.parse('{"O":{"sc":40},"r":{"e4":{"9":"9.3","10":"10.4.1","11":"11.3","12":"12.1","13":"13.3","14":"14.1","15":"15.1","16":"16.1","17":"17.1","18":"18.1","19":"19.3","20":"20.3","21":"21.1","22":"22.2","23":"23.1","24":"24.2","25":"25.2","26":"26.2","27":"27.2","28":"28.6","29":"29.3","30":"30.4","31":"31.3","32":"32.10","33":"33.7.3","34":"34.3","35":"35.6","36":"36.12","37":"37.12","38":"38.6","39":"39.7","40":"40.8"}}}');
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/path.js






/** The last major that is reached release by release; from it on one may jump. Source in knowledge/stops.json. */
const THROUGH = stops_namespaceObject.O.sc;
const FINALS = stops_namespaceObject.r.e4;
/**
 * The ordered stops from `current` to `target`, both of `edition`; the last one is the target, none are left out and
 * none is the current version. Empty when `current` is the target or newer.
 * @param lastOf the version at which one stops in a major where one need not; undefined for none
 * @throws Failure naming the stop that the catalogue doesn't have in this edition.
 */
function upgradePath(current, target, edition, catalogue, policy = 'direct', lastOf = (major) => (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, { major })) {
    if (current.compare(target) >= 0)
        return [];
    const mandatory = range(current.major, Math.min(THROUGH, target.major - 1)).map((major) => lastPointRelease(major, edition, catalogue, current));
    const majors = policy === 'direct' ? [] : (0,metabase_catalogue/* majorsOf */.kK)(catalogue, edition);
    const chosen = majors.filter((major) => major > Math.max(THROUGH, current.major) && major < target.major);
    const between = [...mandatory, ...chosen.flatMap((major) => lastOf(major) ?? [])];
    return [...between.filter((stop) => stop.compare(current) > 0 && stop.compare(target) < 0), target];
}
function range(from, to) {
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
/**
 * The last point release of a major. Of a finished major the last one is known, so that a list that was cut short can't
 * make the path stop too early; whoever runs it already has no need of a list that goes back so far.
 */
function lastPointRelease(major, edition, catalogue, current) {
    const final = FINALS[major] === undefined ? undefined : (0,version/* parseVersion */.ot)(FINALS[major]);
    const known = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, { major });
    if (known && (!final || known.compare(final) >= 0))
        return known;
    if (final && current.compare(final) >= 0)
        return current;
    const name = final ? (0,tag/* printTag */.O4)(edition, final) : `the last v${metabase_edition/* EDITIONS */.qR[edition].digit}.${major}`;
    throw new failure/* Failure */.HR(`The upgrade path must stop at ${name}, but the release list (${catalogue.source}, ${catalogue.asOf}) ` +
        `has ${known ? `nothing newer than ${(0,tag/* printTag */.O4)(edition, known)}` : 'no version'} of that major in the ` +
        `${metabase_edition/* EDITIONS */.qR[edition].title} edition. Use a complete release list, or upgrade to ${name} by hand first.`);
}


/***/ }),

/***/ 53431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING)
/* harmony export */ });
/** What holds unless something else is asked for: everything that is published. */
const EVERYTHING = {
    minimumReleaseAge: 0,
    hotfixes: 'all',
    minimumPoint: 0,
    majorSoak: 0,
    respectRollout: false,
    privatePatches: false,
};


/***/ }),

/***/ 84988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ shippedAdvisories)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/advisories.json
const advisories_namespaceObject = /*#__PURE__*/JSON.parse('{"sT":"2026-10-08","wk":[{"id":"CVE-2026-86116","aliases":[],"url":"https://www.cve.org/CVERecord?id=CVE-2026-86116","published":"2026-09-05","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Whoever is logged in can change the glossary without being allowed to.","affected":[{"below":"63.1"}],"patched":["63.1"],"certainty":"secondary","sources":["https://osv.dev/vulnerability/CVE-2026-86116"],"note":"The record names no lower bound; whether 58 to 62 got the fix is not known."},{"id":"GHSA-r495-55cx-fjh7","aliases":[],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-r495-55cx-fjh7","published":"2026-08-11","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Several vulnerabilities, the second advisory of August 2026. Every major below 58 is affected and gets no fix of its own.","affected":[{"below":"58.28"},{"from":"59.0","below":"59.25"},{"from":"60.0","below":"60.21"},{"from":"61.0","below":"61.15"},{"from":"62.0","below":"62.13"},{"from":"63.0","below":"63.10"}],"patched":["58.28","59.25","60.21","61.15","62.13","63.10"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/blob/master/release/src/alert-upgrade-versions.unit.spec.ts","https://www.cert.ssi.gouv.fr/avis/CERTFR-2026-AVI-1075/"],"note":"The fixed versions were published as images and JARs without a tag on GitHub; the first tagged ones with the fix are 58.31, 59.29, 60.25, 61.19, 62.17 and 63.14."},{"id":"CVE-2026-72898","aliases":["GHSA-vwf4-m7j8-wcjf"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-vwf4-m7j8-wcjf","published":"2026-08-06","severity":"critical","kev":true,"exploited":true,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance gets in as an administrator, by SQL injection in the request that resets a password. Used by attackers before there was a fix.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72898.json"],"note":"Until the fix runs, block /api/session/reset_password. Afterwards end all sessions, look through API keys and administrators, and change the credentials of the data warehouses."},{"id":"CVE-2026-72899","aliases":["GHSA-r8h2-qpfx-mx59"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-r8h2-qpfx-mx59","published":"2026-08-06","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"SQL injection without a log-in, through a question or dashboard that is shared publicly with a field filter.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72899.json"]},{"id":"CVE-2026-72900","aliases":["GHSA-8hmm-hrhg-ppqp"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-8hmm-hrhg-ppqp","published":"2026-08-06","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"A user with few rights can read the whole application database.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72900.json"]},{"id":"GHSA-cwxq-fmxq-jv8h","aliases":["CVE-2026-103928"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-cwxq-fmxq-jv8h","published":"2026-07-12","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"A user who may query an H2 database, such as the sample database, can read and write files of the server by built-in functions of H2.","affected":[{"from":"55.0","below":"58.16"},{"from":"59.0","below":"59.13"},{"from":"60.0","below":"60.9"},{"from":"61.0","below":"61.4"}],"patched":["58.16","59.13","60.9","61.4"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/security/advisories/GHSA-cwxq-fmxq-jv8h","https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/103xxx/CVE-2026-103928.json"],"note":"The ranges are from an operator\'s account of the advisory."},{"id":"CVE-2026-59826","aliases":["GHSA-8wx2-rxp2-4x35"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-8wx2-rxp2-4x35","published":"2026-07-09","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"An administrator can run code on the server by connecting a crafted H2 database.","affected":[{"from":"55.0","below":"58.15.1"},{"from":"59.0","below":"59.12"},{"from":"60.0","below":"60.6.3"},{"from":"61.0","below":"61.2"}],"patched":["58.15.1","59.12","60.6.3","61.2"],"certainty":"secondary","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/59xxx/CVE-2026-59826.json"]},{"id":"CVE-2026-59827","aliases":["GHSA-w95f-x9v9-wv36"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-w95f-x9v9-wv36","published":"2026-07-09","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"A user who may write SQL for an H2 database, such as the sample database, can run code on the server.","affected":[{"from":"58.0","below":"58.15"},{"from":"59.0","below":"59.12"},{"from":"60.0","below":"60.6.3"},{"from":"61.0","below":"61.1.4"}],"patched":["58.15","59.12","60.6.3","61.1.4"],"certainty":"secondary","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/59xxx/CVE-2026-59827.json","https://osv.dev/vulnerability/CVE-2026-59827"]},{"id":"CVE-2026-33725","aliases":["GHSA-fppj-vcm3-w229"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-fppj-vcm3-w229","published":"2026-03-27","severity":"high","kev":false,"exploited":false,"editions":["enterprise"],"summary":"Enterprise alone: an administrator can run code and read files of the server by importing a serialization with a crafted H2 connection.","affected":[{"below":"54.22"},{"from":"55.0","below":"55.22"},{"from":"56.0","below":"56.22"},{"from":"57.0","below":"57.16"},{"from":"58.0","below":"58.10"},{"from":"59.0","below":"59.4"}],"patched":["54.22","55.22","56.22","57.16","58.10","59.4"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/33xxx/CVE-2026-33725.json"]},{"id":"CVE-2026-27464","aliases":["GHSA-vcj8-rcm8-gfj9"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-vcj8-rcm8-gfj9","published":"2026-02-21","severity":"high","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"A user with few rights can get at credentials by a template in a notification.","affected":[{"below":"57.13"},{"from":"58.0","below":"58.7"}],"patched":["57.13","58.7"],"certainty":"secondary","sources":["https://osv.dev/vulnerability/CVE-2026-27464"],"note":"54.20, 55.20 and 56.20 came out on the day before and may have the fix too; no record says so."},{"id":"CVE-2026-22805","aliases":["GHSA-2wgg-7r2p-cmqx"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-2wgg-7r2p-cmqx","published":"2026-01-12","severity":"unknown","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Destinations of subscriptions can be used to reach other servers in the network of the instance.","affected":[{"below":"55.13"},{"from":"56.0","below":"56.3"},{"from":"57.0","below":"57.1"}],"patched":["55.13","56.3","57.1"],"certainty":"secondary","sources":["https://www.sentinelone.com/vulnerability-database/cve-2026-22805/"]},{"id":"CVE-2025-32382","aliases":["GHSA-832j-56xw-5p7f"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-832j-56xw-5p7f","published":"2025-04-10","severity":"low","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Credentials for Snowflake are written to the log of the server.","affected":[{"from":"52.12","below":"52.17.1"},{"from":"53.2.3","below":"53.9.5"},{"from":"54.0","below":"54.1.5"}],"patched":["52.17.1","53.9.5","54.1.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2025/32xxx/CVE-2025-32382.json"]},{"id":"CVE-2024-55951","aliases":["GHSA-rhjf-q2qw-rvx3"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-rhjf-q2qw-rvx3","published":"2024-12-16","severity":"medium","kev":false,"exploited":false,"editions":["enterprise"],"summary":"Sandboxed users can see the filter values of each other.","affected":[{"from":"52.0","below":"52.2.5"}],"patched":["52.2.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2024/55xxx/CVE-2024-55951.json"]},{"id":"CVE-2023-37470","aliases":["GHSA-p7w3-9m58-rq83"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-p7w3-9m58-rq83","published":"2023-08-04","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance can run code on the server by a crafted H2 connection. This is the second fix of July 2023, which counts.","affected":[{"below":"43.7.3"},{"from":"44.0","below":"44.7.3"},{"from":"45.0","below":"45.4.3"},{"from":"46.0","below":"46.6.4"}],"patched":["43.7.3","44.7.3","45.4.3","46.6.4"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2023/37xxx/CVE-2023-37470.json"],"note":"From the fixed versions on, H2 can no longer be added as a data warehouse."},{"id":"CVE-2023-38646","aliases":[],"url":"https://www.cve.org/CVERecord?id=CVE-2023-38646","published":"2023-07-21","severity":"critical","kev":null,"exploited":true,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance can run code on the server by its setup token. Used by attackers.","affected":[{"below":"43.7.2"},{"from":"44.0","below":"44.7.1"},{"from":"45.0","below":"45.4.1"},{"from":"46.0","below":"46.6.1"}],"patched":["43.7.2","44.7.1","45.4.1","46.6.1"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2023/38xxx/CVE-2023-38646.json"],"note":"The record names no lower bound, and accounts differ on how far back it goes."},{"id":"CVE-2022-24853","aliases":["GHSA-5cfq-582c-c38m"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-5cfq-582c-c38m","published":"2022-04","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"On Windows a map file can be used to read files or to hand on the log-in of the server.","affected":[{"below":"40.8"},{"from":"41.0","below":"41.7"},{"from":"42.0","below":"42.4"}],"patched":["40.8","41.7","42.4"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/security/advisories/GHSA-5cfq-582c-c38m"]},{"id":"CVE-2021-44228","aliases":[],"url":"https://github.com/metabase/metabase/issues/19344","published":"2021-12-10","severity":"critical","kev":true,"exploited":true,"editions":["oss","enterprise"],"summary":"Log4Shell: text that is logged can run code on the server.","affected":[{"from":"38.0","below":"38.6"},{"from":"39.0","below":"39.7"},{"from":"40.0","below":"40.7"},{"from":"41.0","below":"41.4"}],"patched":["38.6","39.7","40.7","41.4"],"certainty":"inferred","sources":["https://github.com/metabase/metabase/issues/19344","https://github.com/metabase/metabase/pull/19309"],"note":"The fixed versions are inferred from release dates (41.4 is named in the issue); majors below 38 got no release after it."}]}');
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/shippedAdvisories.js


/** The advisories that are known without a network. */
function shippedAdvisories() {
    return { advisories: advisories_namespaceObject.wk.map(advisoryOf), asOf: advisories_namespaceObject.sT, source: 'shipped', notUnderstood: [] };
}
function advisoryOf(entry) {
    const { id, aliases, url, kev, exploited, summary, published } = entry;
    return {
        id,
        aliases,
        url,
        severity: entry.severity,
        kev,
        exploited,
        editions: entry.editions,
        summary,
        affected: entry.affected.map(({ from, below }) => ({
            ...(from === undefined ? {} : { from: read(from) }),
            below: read(below),
        })),
        rangesUnderstood: true,
        patched: entry.patched.map(read),
        certainty: entry.certainty,
        published,
        ...(entry.note === undefined ? {} : { note: entry.note }),
    };
}
function read(number) {
    const version = (0,metabase_version/* parseVersion */.ot)(number);
    if (!version)
        throw new TypeError(`${number} in knowledge/advisories.json is no version.`);
    return version;
}


/***/ }),

/***/ 78982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportOf),
/* harmony export */   c: () => (/* binding */ ltsMajors)
/* harmony export */ });
/* harmony import */ var _knowledge_support_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;
const SHIPPED = new Map(Object.entries(_knowledge_support_json__WEBPACK_IMPORTED_MODULE_0__/* .majors.versions */ .j.e4).map(([major, facts]) => [Number(major), facts]));
const FIRST_LISTED = Math.min(...SHIPPED.keys());
/**
 * Whether a major is supported on a day, by what is shipped (knowledge/support.json) and by a live list, which
 * overrides it: days have been put off before.
 * @param today ISO date
 */
function supportOf(major, today, live) {
    const { eol, lts = false } = { ...SHIPPED.get(major), ...live?.get(major) };
    if (eol === undefined)
        return { state: major < FIRST_LISTED ? 'ended' : 'unknown', lts };
    const days = Math.round((Date.parse(eol) - Date.parse(today)) / DAY_MS);
    const state = days < 0 ? 'ended' : days <= SOON_DAYS ? 'ends-soon' : 'supported';
    return { state, eol, lts, days };
}
/** The majors with long-term support, of both lists. */
function ltsMajors(live) {
    const majors = [...SHIPPED.keys(), ...(live?.keys() ?? [])];
    return new Set(majors.filter((major) => (live?.get(major)?.lts ?? SHIPPED.get(major)?.lts) === true));
}


/***/ }),

/***/ 60457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   O4: () => (/* binding */ printTag),
/* harmony export */   bG: () => (/* binding */ printTagLike),
/* harmony export */   h4: () => (/* binding */ parseLts)
/* harmony export */ });
/* unused harmony export precisionOf */
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);


const EXACT = /^(v?)([01])\.(\d+\.\d+(?:\.\d+)?)$/;
const ROLLING = /^(v?)([01])\.([1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5}))?\.x$/;
const LTS = /^v?([01])\.(\d{1,6})-lts$/;
const PRE_RELEASE = /^v?[01]\.\d+(\.\d+){0,3}-(alpha|beta|rc)[-.]?\d*$/i;
const FOREIGN = /^(v[01]\.\d+(\.\d+)*-X\d+|embedding-sdk-.*)$/;
/** Every shape is listed in versions of the field: exact, rolling, LTS, pre-release, cloud, SDK. Never throws. */
function parseTag(text) {
    const exact = EXACT.exec(text);
    if (exact) {
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(exact[3]);
        if (version)
            return { kind: 'exact', edition: (0,_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionOfDigit */ .BW)(exact[2]), version, v: exact[1] === 'v' };
        return { kind: 'unknown' };
    }
    const rolling = ROLLING.exec(text);
    if (rolling) {
        const line = rolling[4] === undefined ? {} : { minor: Number(rolling[4]) };
        return {
            kind: 'rolling',
            edition: (0,_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionOfDigit */ .BW)(rolling[2]),
            line: { major: Number(rolling[3]), ...line },
            v: rolling[1] === 'v',
        };
    }
    if (text === 'latest' || LTS.test(text))
        return { kind: 'floating' };
    if (PRE_RELEASE.test(text))
        return { kind: 'pre-release' };
    if (FOREIGN.test(text))
        return { kind: 'foreign' };
    return { kind: 'unknown' };
}
/** The edition and the major of `v0.58-lts`. */
function parseLts(text) {
    const [, digit, major] = LTS.exec(text) ?? [];
    return digit === undefined ? undefined : { edition: (0,_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionOfDigit */ .BW)(digit), major: Number(major) };
}
/** `v0.61.2.6`. */
function printTag(edition, version) {
    return `v${_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].digit}.${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .printVersion */ .wr)(version)}`;
}
/** The tag of `version` in the form of `like`: rolling stays rolling at the same precision, no `v` where it had none. */
function printTagLike(like, version) {
    if (like.kind !== 'exact' && like.kind !== 'rolling')
        throw new TypeError(`A tag that is ${like.kind} has no form.`);
    const exact = printTag(like.edition, version);
    const text = like.kind === 'exact' ? exact : printRolling(like.edition, version, precisionOf(like.line));
    return like.v ? text : text.slice(1);
}
function precisionOf(line) {
    return line.minor === undefined ? 'major' : 'minor';
}
function printRolling(edition, version, precision) {
    const line = precision === 'major' ? `${version.major}` : `${version.major}.${version.minor}`;
    return `v${_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].digit}.${line}.x`;
}


/***/ }),

/***/ 71044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63642);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98411);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52901);





/** Reads `latest`, `61`, `v0.61.2`, or `61.2` (either edition). */
function parseTarget(text) {
    if (text === 'latest')
        return { kind: 'latest' };
    if (/^[1-9]\d{0,3}$/.test(text))
        return { kind: 'major', major: Number(text) };
    const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .ED)(text);
    // `0.61` and `1.61` are tags that lack a part: no version of Metabase is that low.
    const number = /^[01]\./.test(text) ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(text);
    const target = tag.kind === 'exact'
        ? { kind: 'version', version: tag.version, edition: tag.edition }
        : number && { kind: 'version', version: number };
    if (!target) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target "${text}" is not understood. Give "latest", a major such as "61", a tag such as "v0.61.2" or a ` +
            'version such as "61.2".');
    }
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBeta */ .Vb)(target.version)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target "${text}" is a beta: from major 50 on the first release is x.1. Choose a later one.`);
    }
    return target;
}
/**
 * The version that the target means in this edition.
 * @throws Failure (bad input) when the catalogue doesn't have it in this edition.
 */
function resolveTarget(target, edition, catalogue) {
    if (target.kind === 'version') {
        if (target.edition && target.edition !== edition)
            throw otherEdition(target.version, target.edition, edition);
        if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVersion */ .Xj)(catalogue, edition, target.version))
            return target.version;
        throw unknownTarget((0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(edition, target.version), nearest(target.version, edition, catalogue), catalogue);
    }
    const found = target.kind === 'latest' ? (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(catalogue, edition) : (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .newestOfLine */ .CO)(catalogue, edition, { major: target.major });
    if (found)
        return found;
    const wanted = target.kind === 'latest' ? 'any version' : `any version of major ${target.major}`;
    const last = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .majorsOf */ .kK)(catalogue, edition).at(-1);
    throw unknownTarget(`${wanted} in the ${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[edition].title} edition`, last ? `major ${last}` : '', catalogue);
}
function nearest(version, edition, catalogue) {
    const releases = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w0)(catalogue, edition);
    const below = releases.findLast((release) => release.version.compare(version) < 0) ?? releases[0];
    return below ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(edition, below.version) : '';
}
function unknownTarget(wanted, nearest, catalogue) {
    const hint = nearest ? ` The nearest that it has is ${nearest}.` : '';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The release list (${catalogue.source}, ${catalogue.asOf}, ${(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .listSize */ .gN)(catalogue)} releases) does not have ` +
        `${wanted}, which the target asks for.${hint} Choose a published version, or use a newer release list.`);
}
function otherEdition(version, asked, found) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target ${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version)} is of the ${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[asked].title} edition, but pins of the ` +
        `${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[found].title} edition were found, and an upgrade never changes the edition. ` +
        `Give the number alone (${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version).slice(3)}) to mean both.`);
}


/***/ }),

/***/ 52901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isBeta),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   wr: () => (/* binding */ printVersion)
/* harmony export */ });
/* unused harmony export Version */
/**
 * A Metabase version `major.minor[.hotfix]`, e.g. 61.2.6. The leading 0 or 1 of a tag is the edition and never part of it.
 * Numbers are compared, dates never: tags are not published in the order of their numbers (0.61.2.7 is younger than
 * 0.61.2.8). As a semantic version it is read only where a range has to be (range.ts): here there are three numbers, and
 * hundreds of versions in a list.
 */
class Version {
    major;
    minor;
    /** The hotfix; 0 for none. */
    patch;
    constructor(major, minor, patch) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
    }
    /** Below 0 when this one is lower than the other, above 0 when it is higher. */
    compare(other) {
        return this.major - other.major || this.minor - other.minor || this.patch - other.patch;
    }
    /** As a semantic version, always of three numbers. */
    toString() {
        return `${this.major}.${this.minor}.${this.patch}`;
    }
}
const NUMBER = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.([1-9]\d{0,5}))?$/;
/** Reads `61.2` or `61.2.6`; anything else is undefined. A hotfix 0 is never written, so `61.2.0` is refused. */
function parseVersion(text) {
    const match = NUMBER.exec(text);
    return match ? version(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)) : undefined;
}
function version(major, minor, hotfix = 0) {
    return new Version(major, minor, hotfix);
}
/** `61.2` or `61.2.6`. */
function printVersion(value) {
    return value.patch === 0 ? `${value.major}.${value.minor}` : `${value.major}.${value.minor}.${value.patch}`;
}
/**
 * From major 50 on, minor 0 is the beta of its major and never a stop or a target.
 * Source: metabase/docs.metabase.github.io `_docs/v0.63/developers-guide/versioning.md` says so of 57; the release
 * list of 50 starts at v0.50.1 (metabase/metabase `docs/releases.md`) and no x.0 tag exists from 51 to 63.
 */
function isBeta(value) {
    return value.major >= 50 && value.minor === 0;
}


/***/ }),

/***/ 57237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _metabase_advisory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68162);
/* harmony import */ var _metabase_support_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78982);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);



/**
 * What was looked up, as it matters for the choice of a version for each pin: the same object for pins of one version that
 * come from the same place, of which there are many.
 */
function circumstancesOf({ advisories, versionInfo }, publications, now) {
    const known = new Map();
    const lts = new Map();
    return (pin) => {
        const { edition, version } = pin;
        const key = `${edition} ${(0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_1__/* .printVersion */ .wr)(version)} ${publications?.placeOf(pin)}`;
        const same = known.get(key);
        if (same)
            return same;
        const info = versionInfo(edition);
        const live = 'failure' in info ? undefined : info;
        const majors = lts.get(edition) ?? (0,_metabase_support_js__WEBPACK_IMPORTED_MODULE_0__/* .ltsMajors */ .c)(live?.support);
        lts.set(edition, majors);
        const open = (0,_metabase_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .stillOpen */ .vJ)(advisories.advisories, version, edition);
        const made = {
            now,
            fixes: fixesOf(open, edition),
            holes: open.length,
            rollout: live?.rollout,
            published: (wanted) => publications?.of(pin, wanted),
            isLts: (major) => majors.has(major),
        };
        known.set(key, made);
        return made;
    };
}
/** The advisories that hit the pin and not a version; asked for each newer version, some of them often. */
function fixesOf(open, edition) {
    if (open.length === 0)
        return () => [];
    const known = new WeakMap();
    return (version) => {
        const same = known.get(version);
        if (same)
            return same;
        const fixed = open.filter((advisory) => !(0,_metabase_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .affects */ .bB)(advisory, version, edition)).map(({ id }) => id);
        known.set(version, fixed);
        return fixed;
    };
}


/***/ }),

/***/ 88529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89190);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _gateways_textFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78021);




/**
 * Reads and parses the configuration file of a root; undefined when there is none. What checks it loads only when there is
 * one.
 * @throws Failure (bad input) when a file that was asked for by name isn't there
 */
async function loadConfig(root, file) {
    if (file === '')
        return undefined;
    const found = await (0,_gateways_textFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file));
    if ('text' in found)
        return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2856), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(5814), __webpack_require__.e(8486), __webpack_require__.e(5603)]).then(__webpack_require__.bind(__webpack_require__, 48486))).parseConfigFile(found.text, file);
    const isAbsent = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    if (isAbsent && file === _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.config)
        return undefined;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(`The configuration file ${file} can't be read below ${root} (${found.code}). Correct the input config.`);
}


/***/ }),

/***/ 92469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ lookUpAdvisories),
/* harmony export */   hm: () => (/* binding */ lookUpVersionInfo),
/* harmony export */   o6: () => (/* binding */ asksOutside)
/* harmony export */ });
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70540);
/* harmony import */ var _metabase_shippedAdvisories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84988);
/* harmony import */ var _sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98640);



/**
 * Whether anything but the releases is asked for: a plan from the snapshot, or from a list of the user's own, is made
 * without the network.
 */
function asksOutside({ mode, catalogue, token, run }) {
    if (mode === 'pull-request' || catalogue === 'github')
        return true;
    return catalogue === 'auto' && (token !== undefined || run !== undefined);
}
/** The published advisories, joined with those that are shipped. */
async function lookUpAdvisories(settings, gateways) {
    if (!asksOutside(settings))
        return (0,_metabase_shippedAdvisories_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedAdvisories */ .L)();
    const { obtainAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1726)]).then(__webpack_require__.bind(__webpack_require__, 91726));
    return obtainAdvisories(await (0,_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .releasesClient */ .Y)(settings, gateways), (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._)(gateways.clock.now()));
}
/** @param editions those that are pinned: each has a file of its own at Metabase */
async function lookUpVersionInfo(settings, gateways, editions) {
    const { versionInfoUrl } = settings;
    if (versionInfoUrl === undefined)
        return () => ({ failure: 'It is switched off by version-info-url.' });
    if (!asksOutside(settings))
        return () => ({ failure: 'Nothing was asked for.' });
    const { readVersionInfo } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 47953));
    const read = async (edition) => {
        try {
            return await readVersionInfo(edition, gateways.fetch, versionInfoUrl);
        }
        catch (error) {
            return { failure: error.message, passing: true };
        }
    };
    const found = new Map(await Promise.all([...editions].map(async (edition) => [edition, await read(edition)])));
    return (edition) => found.get(edition) ?? { failure: 'Nothing was asked for.' };
}


/***/ }),

/***/ 47043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runMode)
});

// EXTERNAL MODULE: ./build/modes/survey.js + 1 modules
var survey = __webpack_require__(91364);
;// CONCATENATED MODULE: ./build/modes/plan.js

/** Finds the pins, looks up the releases, computes the path. Writes nothing. */
async function plan(settings, gateways) {
    return { plan: (await (0,survey/* survey */.F)(settings, gateways)).plan };
}

;// CONCATENATED MODULE: ./build/modes/modes.js

/** What others do beyond the plan loads when it is chosen. */
const MODES = {
    plan: async () => plan,
    apply: async () => (await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 12127))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(7874), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 23264))).pullRequest,
    check: async () => (await __webpack_require__.e(/* import() */ 3412).then(__webpack_require__.bind(__webpack_require__, 13412))).check,
};
/** One of those that look at files; `runHostMode` has the others. */
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
}


/***/ }),

/***/ 91936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * Credentials of docker for the images of containers. Those that were given as inputs are for the mirror, or for Docker Hub
 * where none is named.
 */
async function credentialsOf({ registry: { mirror, username, password } }, { run, mask, readDockerConfig }) {
    const [{ credentialsFrom }, { parseMirror, DOCKER_HUB }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1423)]).then(__webpack_require__.bind(__webpack_require__, 81423)),
        __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132)),
    ]);
    const host = mirror === undefined ? DOCKER_HUB : new URL(parseMirror(mirror)).host;
    const given = username !== undefined && password !== undefined ? { username, password, host } : undefined;
    return credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
}
/**
 * A client for the registries of these images. Credentials that were given as inputs go to one registry alone.
 * @throws Failure (bad input) when they could belong to several
 */
async function openRegistry({ registry: { mirror, username, password } }, { run, clock, log, fetch, sleep, mask, readDockerConfig }, images) {
    const [{ createRegistry }, { credentialsFrom }, { parseMirror, parseReference }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2497)]).then(__webpack_require__.bind(__webpack_require__, 42497)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1423)]).then(__webpack_require__.bind(__webpack_require__, 81423)),
        __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132)),
    ]);
    const given = username !== undefined && password !== undefined ? { username, password, host: theHost() } : undefined;
    const credentialsFor = credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
    return createRegistry({ fetch, clock, sleep, onWait: log.info, credentialsFor, mask, mirror });
    function theHost() {
        if (mirror !== undefined)
            return new URL(parseMirror(mirror)).host;
        const hosts = [...new Set(images.map((image) => parseReference(image).host))];
        const [host] = hosts;
        if (host !== undefined && hosts.length === 1)
            return host;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The inputs registry-username and registry-password are given, but the pins name ${hosts.length} registries ` +
            `(${hosts.join(', ')}). Log in to each with docker login in a step before this one instead.`);
    }
}


/***/ }),

/***/ 93458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ isManifest),
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
    #textOf;
    /** @param wanted which files are looked at, be it for pins or for what sets a variable */
    constructor(root, candidates, wanted, textOf = workingTree/* readText */.y) {
        this.root = root;
        this.wants = wanted;
        this.#candidates = candidates;
        this.#textOf = textOf;
        this.files = candidates.files.filter(wanted);
    }
    /** Undefined when the file isn't there, isn't wanted, can't be read as text, or is ignored by git. */
    async read(file) {
        const known = this.texts.get(file);
        if (known !== undefined || !this.wants(file))
            return known;
        const result = this.#textOf(this.root, file);
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
const DOCUMENTATION = /(^|\/)(readme|changelog|changes|history|news)(\.[a-z]+)?$|(^|\/)(install|installation|upgrad(e|ing)|notes|todo|howto|faq|about|contributing|license)\.txt$|\.(md|mdx|markdown|rst|adoc|asciidoc)$/i;
/** Prose that names versions is left alone: it tells of the past, and deploys nothing. */
function isDocumentation(file) {
    return DOCUMENTATION.test(file);
}

;// CONCATENATED MODULE: ./build/modes/openTree.js



/**
 * The tree of what may hold pins: the files that mention Metabase and those of the user's own patterns, without prose, our
 * own configuration, and what the user leaves out.
 */
async function openTree(settings, candidates, textOf = workingTree/* readText */.y) {
    const { root, exclude, patterns } = settings;
    if (exclude.length + patterns.length === 0)
        return new Tree(root, candidates, (file) => isManifest(file, settings), textOf);
    const { matcherOf } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597)]).then(__webpack_require__.bind(__webpack_require__, 37597));
    const isExcluded = matcherOf(exclude);
    const isNamed = matcherOf(patterns.flatMap(({ files }) => files));
    const named = patterns.length === 0 ? [] : (await candidates.all()).filter(isNamed);
    const files = [...new Set([...candidates.files, ...named])].sort();
    const wanted = (file) => !isExcluded(file) && (isNamed(file) || isManifest(file, settings));
    return new Tree(root, { ...candidates, files }, wanted, textOf);
}
function isManifest(file, { config, documentation }) {
    return file !== config && (documentation || !isDocumentation(file));
}


/***/ }),

/***/ 49423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planAll),
  s: () => (/* binding */ withDatesIfNeeded)
});

// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(70540);
// EXTERNAL MODULE: ./build/metabase/advisory.js
var metabase_advisory = __webpack_require__(68162);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/manifests/edit.js
var manifests_edit = __webpack_require__(56125);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/choice.js + 5 modules
var choice = __webpack_require__(65212);
// EXTERNAL MODULE: ./build/metabase/follow.js
var metabase_follow = __webpack_require__(64856);
;// CONCATENATED MODULE: ./build/metabase/circumstances.js

/** Nothing was looked up. So early that nothing has been out for long: who has a policy of ages says what time it is. */
const NOTHING_KNOWN = {
    now: new Date(0),
    fixes: () => [],
    holes: 0,
    published: () => undefined,
    isLts: metabase_follow/* isLtsMajor */.RZ,
};

// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/policy.js
var policy = __webpack_require__(53431);
;// CONCATENATED MODULE: ./build/planning/exact.js









/**
 * Deployments that make floating and rolling tags exact, as far as is wished, at the version that the instance runs, else
 * at the newest of the line. Where that could lower a version nothing is proposed, and the reason stands beside what is
 * skipped.
 * @param runsOf by the name of a configured deployment; undefined where no address is known
 */
function planExact(found, catalogue, wishesOf, runsOf) {
    const members = [];
    const skipped = found.skipped.flatMap((item) => {
        const { floating } = item;
        const wishes = wishesOf(item.file);
        if (!floating || wishes.pinFloating !== true)
            return [item];
        const exact = exactOf(floating, wishes, catalogue, runsOf);
        if ('unknown' in exact)
            return [{ ...item, message: `${item.message} ${exact.unknown}` }];
        members.push(memberOf(floating, wishes, exact));
        return [];
    });
    const pins = found.pins.filter((pin) => {
        const wishes = wishesOf(pin.file);
        if (wishes.pinRolling !== true || !isPlainRolling(pin))
            return true;
        const exact = exactOf(pin, wishes, catalogue, runsOf);
        if ('unknown' in exact)
            return true;
        members.push(memberOf(pin, wishes, exact));
        return false;
    });
    const names = [...new Set(members.map(nameOf))];
    const deployments = names.map((name) => deploymentOf(name, members.filter((member) => nameOf(member) === name)));
    return { deployments, pins, skipped };
}
/** A digest fixes it already, and a template would make something else of it. */
function isPlainRolling({ tag, before, after, digests }) {
    return tag.kind === 'rolling' && before + after === '' && digests.length === 0;
}
function exactOf(tag, wishes, catalogue, runsOf) {
    if (wishes.edition !== undefined && wishes.edition !== tag.edition) {
        return { unknown: `It is not of the edition of ${wishes.name}.` };
    }
    const line = 'tag' in tag ? (tag.tag.kind === 'rolling' ? tag.tag.line : undefined) : lineOf(tag);
    const runs = wishes.name === undefined ? undefined : runsOf(wishes.name);
    if (runs)
        return running(runs, tag.edition, line);
    if (line) {
        const version = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, tag.edition, line);
        return version ? { version, by: 'newest' } : { unknown: 'The release list has no version of its line.' };
    }
    return newestFollowed(tag.edition, wishes, catalogue);
}
function lineOf({ major }) {
    return major === undefined ? undefined : { major };
}
function running(runs, edition, line) {
    if ('unknown' in runs)
        return { unknown: `It is not pinned, since what the instance runs is not known: ${runs.unknown}.` };
    const { version } = runs;
    const isOfLine = !line || (version.major === line.major && (line.minor ?? version.minor) === version.minor);
    if (runs.edition === edition && isOfLine)
        return { version, by: 'running' };
    return {
        unknown: `It is not pinned, since the instance runs ${(0,metabase_tag/* printTag */.O4)(runs.edition, version)}, which this tag is not.`,
    };
}
/** `latest` may run the newest major, so that an older one that is followed could lower it. */
function newestFollowed(edition, { follow, ignore }, catalogue) {
    const known = (0,metabase_catalogue/* newest */.BP)(catalogue, edition);
    try {
        // What `latest` runs has gone by no policy.
        const situation = { ...NOTHING_KNOWN, edition, catalogue, current: undefined, ignore, policy: policy/* EVERYTHING */.Q };
        const { target } = (0,choice/* chooseTarget */.b)(follow, situation);
        if (known && target.major === known.major)
            return { version: target, by: 'newest' };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
    }
    const may = known ? ` ${(0,metabase_tag/* printTag */.O4)(edition, known)} already` : ' a newer version';
    const message = `It is not pinned, since it may run${may} while "${(0,metabase_follow/* printFollow */.$3)(follow)}" is followed: give the deployment's url, or pin what runs.`;
    return { unknown: message };
}
function memberOf(tag, wishes, { version, by }) {
    const { edition } = tag;
    const exact = { kind: 'exact', edition, version, v: true };
    const edit = (0,manifests_edit/* exactEditOf */.jx)(tag, (0,metabase_tag/* printTag */.O4)(edition, version));
    const pin = 'tag' in tag ? { ...tag, version } : { ...tag, tag: exact, version, before: '', after: '', digests: [] };
    return { wishes, pin, edit, by };
}
/** One for each line, so that its branch stays the same when others come or go. */
function nameOf({ wishes, pin: { edition, version } }) {
    return `${wishes.name ?? edition}-v${metabase_edition/* EDITIONS */.qR[edition].digit}.${version.major}.x-exact`;
}
function deploymentOf(name, members) {
    const [{ wishes, pin, by }] = members;
    const versions = members.map((member) => member.pin.version).sort((a, b) => a.compare(b));
    const highest = versions.at(-1);
    return {
        name,
        exact: by,
        ...(wishes.name === undefined ? {} : { owner: wishes.name }),
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${name}`,
        current: versions[0],
        target: highest,
        stops: [highest],
        pins: members.map((member) => member.pin),
        edits: members.map(({ edit }) => edit),
        passed: [],
    };
}
/** An upgrade of a configured deployment waits until its tags are exact: its pins are to move together. */
function waitForExact(deployments, exact) {
    return deployments.map((deployment) => {
        const first = exact.find(({ owner }) => owner === deployment.name);
        if (!first || deployment.stops.length === 0)
            return deployment;
        return { ...deployment, held: `${deployment.name} waits until its floating tags are exact (${first.name}).` };
    });
}

// EXTERNAL MODULE: ./build/planning/facts.js + 3 modules
var planning_facts = __webpack_require__(62278);
// EXTERNAL MODULE: ./build/planning/sdk.js
var sdk = __webpack_require__(63676);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/metabase/knowledge/support.json
var support = __webpack_require__(54568);
// EXTERNAL MODULE: ./build/metabase/support.js
var metabase_support = __webpack_require__(78982);
// EXTERNAL MODULE: ./build/planning/knownChanges.js
var knownChanges = __webpack_require__(58890);
// EXTERNAL MODULE: ./build/planning/requirements.js
var planning_requirements = __webpack_require__(86502);
;// CONCATENATED MODULE: ./build/planning/advice.js






function adviceFor({ edition, current, target, stops }, known) {
    const { facts, today } = known;
    const info = 'failure' in known.versionInfo ? undefined : known.versionInfo;
    const { advisories } = known.advisories;
    const next = stops[0];
    const told = (found, from) => found.toSorted(metabase_advisory/* byUrgency */.td).map((advisory) => advisoryAdvice(advisory, from, edition));
    const supported = ({ major }) => ({ major, ...(0,metabase_support/* supportOf */.D)(major, today, info?.support) });
    const requirements = next ? (0,planning_requirements/* requirementsOf */.C)(current, next, facts) : [];
    return {
        urgency: {
            fixed: next ? told((0,metabase_advisory/* fixedBy */.Wu)(advisories, current, next, edition), current) : [],
            open: told((0,metabase_advisory/* stillOpen */.vJ)(advisories, next ?? current, edition), next ?? current),
            atTarget: told((0,metabase_advisory/* stillOpen */.vJ)(advisories, target, edition), target),
            support: { current: supported(current), ...(next ? { next: supported(next) } : {}), target: supported(target) },
            mustUpgrade: (info?.mustUpgrade ?? [])
                .filter(({ min, fixed }) => current.compare(min) >= 0 && current.compare(fixed) < 0)
                .map(({ id, fixed, message }) => ({ ...(id ? { id } : {}), fixed: (0,metabase_tag/* printTag */.O4)(edition, fixed), message })),
        },
        requirements,
        changes: next ? (0,knownChanges/* changesOf */.fs)(current, next, facts) : [],
        ...(next ? { rollback: (0,knownChanges/* rollbackOf */.ID)(current, next, facts) } : {}),
        notKnown: notKnown(known, requirements),
    };
}
function advisoryAdvice(advisory, from, edition) {
    const { affected: _, patched: __, editions: ___, rangesUnderstood: ____, ...shown } = advisory;
    const { inMajor, newer } = (0,metabase_advisory/* minimumFix */.aj)(advisory, from);
    const fix = inMajor ?? newer;
    return {
        ...shown,
        ...(fix ? { minimumFix: { tag: (0,metabase_tag/* printTag */.O4)(edition, fix), sameMajor: inMajor !== undefined } } : {}),
    };
}
function notKnown({ advisories, versionInfo, facts }, requirements) {
    const { source, asOf, failure, notUnderstood } = advisories;
    return [
        ...(source === 'shipped'
            ? [`Advisories not looked up: ${failure ?? 'GitHub was not asked.'} Shown are those known on ${asOf}.`]
            : []),
        ...(notUnderstood.length > 0
            ? [
                `Advisories whose affected versions are not understood, so that they may concern this step: ${notUnderstood.join(', ')}.`,
            ]
            : []),
        ...('failure' in versionInfo
            ? [`Support not looked up: ${versionInfo.failure} Shown is what was known on ${support/* majors.asOf */.j.sT}.`]
            : []),
        ...(facts.engine === undefined && requirements.some(({ kind }) => kind === 'database')
            ? [`Engine of the application database not known: the files of the deployment don't name it.`]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/cloudText.js

const CLOUD = 'metabaseapp.com';
/** Whether an address, or a host alone, is of an instance at Metabase Cloud. */
function isCloud(url) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
    if (!URL.canParse(address))
        return false;
    const host = new URL(address).hostname.replace(/\.$/, '');
    return host === CLOUD || host.endsWith(`.${CLOUD}`);
}
/** What is said instead of a pull request. */
function cloudText(url) {
    return (`${(0,markdown/* code */.aY)(url)} is an instance at Metabase Cloud, which upgrades itself: there is nothing to pin, and no pull request is opened. ` +
        "With the embedding SDK an instance can be kept on one version; to have it upgraded then, write to Metabase's support. " +
        'When it is not hosted by Metabase after all, correct its address.');
}

;// CONCATENATED MODULE: ./build/modes/advise.js



/** The plan with what is known of each step; an instance at Metabase Cloud gets an answer instead of a pull request. */
function advise(plan, known, texts, settings) {
    const deployments = plan.deployments.map((deployment) => {
        const { pins, owner, name, edition } = deployment;
        const facts = (0,planning_facts/* factsOf */.x)(texts, pins);
        const own = settings.deployments.find((one) => one.name === (owner ?? name));
        const cloud = own?.url !== undefined && isCloud(own.url) ? own.url : facts.cloud;
        const { advisories, today } = known;
        const info = known.versionInfo(edition);
        const advice = adviceFor(deployment, { facts, advisories, today, versionInfo: info });
        const tentative = advisories.failure !== undefined || ('failure' in info && info.passing === true);
        return { ...deployment, facts, advice, tentative, ...(cloud === undefined ? {} : { held: cloudText(cloud) }) };
    });
    return { ...plan, deployments };
}

// EXTERNAL MODULE: ./build/modes/circumstances.js
var modes_circumstances = __webpack_require__(57237);
// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
;// CONCATENATED MODULE: ./build/modes/exactTags.js


/** Plans what becomes exact, and asks only the instances of deployments that have such a tag. */
async function exactTags(found, catalogue, wishesOf, { deployments }, { fetch }) {
    const names = new Set([
        ...found.skipped.filter(({ file, floating }) => floating && wishesOf(file).pinFloating).map(nameOf),
        ...found.pins.filter(({ file, tag }) => tag.kind === 'rolling' && wishesOf(file).pinRolling).map(nameOf),
    ]);
    const asked = deployments.filter(({ name, url }) => url !== undefined && names.has(name));
    const answers = await Promise.all(asked.map(({ url }) => (0,runningVersion/* runningVersion */.c)(url, fetch)));
    const runs = new Map(asked.map(({ name }, index) => [name, answers[index]]));
    return planExact(found, catalogue, wishesOf, (name) => runs.get(name));
    function nameOf({ file }) {
        return wishesOf(file).name;
    }
}

;// CONCATENATED MODULE: ./build/gateways/lastChange.js
/**
 * When a committed line of a file got what it says, from git's history. Undefined when that can't be told: no git, a line
 * that is not committed, or a history that was cut off before it (a shallow checkout).
 */
async function lastChange(root, file, line, run) {
    const args = ['blame', '--porcelain', '-L', `${line},${line}`, 'HEAD', '--', file];
    const blame = await run('git', args, { cwd: root }).catch(() => undefined);
    if (blame?.exitCode !== 0)
        return undefined;
    const seconds = /^committer-time (\d+)$/m.exec(blame.stdout)?.[1];
    // The first commit of a shallow history is its boundary too, and only looks like the one that made the line.
    const cutOff = /^boundary$/m.test(blame.stdout) && (await isShallow(root, run));
    return seconds === undefined || cutOff ? undefined : new Date(Number(seconds) * 1000);
}
async function isShallow(root, run) {
    const answer = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: root });
    return answer.stdout.trim() === 'true';
}

;// CONCATENATED MODULE: ./build/modes/holdBack.js




/**
 * Marks the deployments whose next stop must wait: the instance doesn't run what is pinned, or the deployment that goes
 * first hasn't been at the stop for long enough. Asks only for what the configuration names.
 */
async function holdBack(plan, settings, gateways) {
    if (settings.deployments.length === 0)
        return plan;
    const deployments = await Promise.all(plan.deployments.map(async (deployment) => {
        const own = settings.deployments.find(({ name }) => name === deployment.name);
        const held = own && deployment.stops[0] ? await reasonToWait(deployment, own, plan, settings, gateways) : undefined;
        return held === undefined ? deployment : { ...deployment, held };
    }));
    return { ...plan, deployments };
}
async function reasonToWait(deployment, own, plan, settings, gateways) {
    const next = deployment.stops[0];
    if (own.url !== undefined) {
        const running = await (0,runningVersion/* runningVersion */.c)(own.url, gateways.fetch);
        if (!('unknown' in running) && running.hosted)
            return cloudText(own.url);
        const reason = notRunning(deployment, running);
        if (reason !== undefined)
            return `${deployment.name}: ${reason}`;
    }
    if (!own.after)
        return undefined;
    const first = plan.deployments.find(({ name }) => name === own.after?.deployment);
    const ahead = settings.deployments.find(({ name }) => name === own.after?.deployment);
    if (!first || !ahead)
        return `${deployment.name} comes after ${own.after.deployment}, which has no pin yet.`;
    const tag = (0,metabase_tag/* printTag */.O4)(deployment.edition, next);
    if (first.current.compare(next) < 0) {
        return `${deployment.name} waits for ${first.name}, which pins ${(0,metabase_tag/* printTag */.O4)(first.edition, first.current)} and not ${tag} yet.`;
    }
    if (ahead.url !== undefined) {
        const reason = notRunning(first, await (0,runningVersion/* runningVersion */.c)(ahead.url, gateways.fetch));
        if (reason !== undefined)
            return `${deployment.name} waits for ${first.name}: ${reason}`;
    }
    return soaking(deployment.name, first, own.after.soak, settings, gateways);
}
/** What is pinned must run before the next stop is proposed, else a stop would be passed without its migrations. */
function notRunning({ edition, current, pins }, running) {
    const pinned = (0,metabase_tag/* printTag */.O4)(edition, current);
    if ('unknown' in running)
        return `whether the instance runs ${pinned} is not known: ${running.unknown}.`;
    const runs = (0,metabase_tag/* printTag */.O4)(running.edition, running.version);
    if (running.edition !== edition)
        return `the instance runs ${runs}, which is of the other edition than ${pinned}.`;
    const rolling = pins.some(({ tag }) => tag.kind === 'rolling');
    if (running.version.compare(current) === 0 || (rolling && running.version.major === current.major))
        return undefined;
    return running.version.compare(current) < 0
        ? `the instance still runs ${runs}; deploy ${pinned} first.`
        : `the instance already runs ${runs}, which is newer than the pin ${pinned}; pin what runs first.`;
}
/** Waits until the pins of the first deployment have been where they are for the time. */
async function soaking(name, first, soak, settings, { run, clock }) {
    if (soak === 0)
        return undefined;
    const changes = await Promise.all(first.pins.map(({ file, line }) => lastChange(settings.root, file, line, run)));
    const since = Math.max(...changes.map((date) => date?.getTime() ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(since)) {
        return `${name} waits for ${first.name}, but since when that is pinned is not known: check out the whole history (fetch-depth: 0).`;
    }
    const ends = new Date(since + soak);
    if (ends <= clock.now())
        return undefined;
    return `${name} waits for ${first.name}, which is to run until ${ends.toISOString().slice(0, 16).replace('T', ' ')} UTC first.`;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/modes/lockFiles.js

const NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
/**
 * The lock files that a package.json is installed from: those of its own folder, else of the nearest one above, which holds
 * those of a workspace.
 * @param all the files of the tree
 */
function lockFilesOf(packageFile, all) {
    for (let folder = (0,posix_.dirname)(packageFile);; folder = (0,posix_.dirname)(folder)) {
        const found = NAMES.map((name) => (0,posix_.join)(folder, name)).filter((path) => all.has(path));
        if (found.length > 0 || folder === '.')
            return found;
    }
}

// EXTERNAL MODULE: ./build/modes/lookUp.js
var lookUp = __webpack_require__(92469);
// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var path = __webpack_require__(46642);
;// CONCATENATED MODULE: ./build/planning/digests.js


const NOT_ASKED = () => ({ unknown: 'no registry was asked' });
/** What moves pins to a version, each place once; nothing and a reason to wait as long as one of their digests isn't known. */
function movesTo(pins, next, digestOf = NOT_ASKED) {
    const edits = new Map();
    for (const pin of pins) {
        const moved = (0,manifests_edit/* editsOf */.t7)(pin, next, digestOf);
        if ('unknown' in moved)
            return { edits: [], held: heldBy(pin, next, moved.unknown) };
        for (const edit of moved.edits)
            edits.set(`${edit.file}:${edit.start}`, edit);
    }
    return { edits: [...edits.values()] };
}
function heldBy({ file, line, image, tag }, next, reason) {
    const name = `${image ?? 'the image'}:${(0,metabase_tag/* printTagLike */.bG)(tag, next)}`;
    return (`${file}:${line} is fixed by a digest too, and the digest of ${name} could not be read: ${reason}. Let the registry ` +
        'be asked, or change tag and digest by hand.');
}
/** Those that the next stops need, each once. */
function wantedDigests({ deployments }) {
    const wanted = new Map();
    for (const deployment of deployments) {
        const next = deployment.stops[0];
        for (const pin of next ? movingPins(deployment, next) : []) {
            const tag = (0,metabase_tag/* printTagLike */.bG)(pin.tag, next);
            for (const { image } of pin.digests)
                if (image !== undefined)
                    wanted.set(`${image}:${tag}`, { image, tag });
        }
    }
    return [...wanted.values()];
}
/** The plan once digests are known: what waited for them alone can be moved, the others say why they still wait. */
function withDigests(plan, digestOf) {
    const deployments = plan.deployments.map((deployment) => {
        const next = deployment.stops[0];
        const moving = next ? movingPins(deployment, next) : [];
        if (!next || moving.every(({ digests }) => digests.length === 0))
            return deployment;
        const { held: _, ...rest } = deployment;
        return { ...rest, ...movesTo(moving, next, digestOf) };
    });
    return { ...plan, deployments };
}
function movingPins({ pins }, next) {
    return pins.filter(({ version }) => version.compare(next) < 0);
}

;// CONCATENATED MODULE: ./build/planning/refusals.js




/** @param name of the deployment that is declared to be of the edition */
function refuseOtherEdition(pin, edition, name) {
    if (edition === undefined || edition === pin.edition)
        return;
    throw (0,build_failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is ${metabase_edition/* EDITIONS */.qR[pin.edition].title}, but the ` +
        `deployment "${name}" is declared to be ${metabase_edition/* EDITIONS */.qR[edition].title}. Correct its "edition" or its "files".`);
}
/** A stop that must be made, or is the target by name, is never left out for want of its image. */
function unpublished(next, { edition, published }) {
    const answer = next && published(next);
    if (answer?.published !== false)
        return undefined;
    return (`The next stop ${(0,metabase_tag/* printTag */.O4)(edition, next)} isn't published in ${answer.where}, and it can't be left out: ` +
        'copy it there, and it is proposed.');
}
/**
 * Following never goes back: what is newer than the newest that is followed stays. To ask by name for a version that is
 * older than the pin is a mistake.
 */
function refuseDowngrade(pin, follow, catalogue) {
    const target = namedOlder(pin, follow, catalogue);
    if (!target || target.compare(pin.version) >= 0)
        return;
    throw (0,build_failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is newer than the target ` +
        `${(0,metabase_tag/* printTag */.O4)(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
        'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.');
}
function namedOlder({ edition, version }, follow, catalogue) {
    if (follow.kind === 'version')
        return follow.version;
    if (follow.kind !== 'major' || follow.major >= version.major)
        return undefined;
    return (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, follow);
}

;// CONCATENATED MODULE: ./build/planning/refuseMove.js



/** A pin that can't be written so that exactly the next stop runs. */
function refuseMove(pin, next, catalogue) {
    const { file, line, column, text, before, after, edition, tag } = pin;
    const stop = (0,metabase_tag/* printTag */.O4)(edition, next);
    if (!(0,manifests_edit/* editOf */._0)(pin, next)) {
        const message = `The next stop is ${stop}, but the place that uses this value fixes "${before}…${after}" around it: move the whole version into one value.`;
        return { file, line, column, text, reason: 'fixed-by-template', message };
    }
    if (tag.kind !== 'rolling')
        return undefined;
    if ((0,metabase_catalogue/* isUnlisted */.fi)(catalogue, edition, next)) {
        const message = `The next stop is ${stop}, which is in the registry but on no list of releases: whether ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} runs it is not known. Pin ${stop} instead.`;
        return { file, line, column, text, reason: 'rolling-tag', message };
    }
    const wanted = tag.line.minor === undefined ? { major: next.major } : { major: next.major, minor: next.minor };
    const newest = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, wanted);
    if (!newest || newest.compare(next) <= 0)
        return undefined;
    const message = `The next stop is ${stop}, but ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} would run ${(0,metabase_tag/* printTag */.O4)(edition, newest)}. Pin ${stop} instead.`;
    return { file, line, column, text, reason: 'rolling-tag', message };
}

;// CONCATENATED MODULE: ./build/planning/plan.js







/**
 * What is to be done. The pins of a configured deployment make one; of the others, those with the same edition and the
 * same next stop.
 * @param wishesOf tells what holds for the pins of a file
 * @param circumstancesOf tells what was looked up for a pin: its advisories, its registry
 * @throws Failure when the target is unknown or older than a pin, or the catalogue doesn't have a stop.
 */
function makePlan(found, catalogue, wishesOf, warnings = [], circumstancesOf = () => NOTHING_KNOWN) {
    const travels = [];
    const skipped = [...found.skipped];
    const wayOf = waysIn(catalogue);
    for (const pin of found.pins) {
        const wishes = wishesOf(pin.file);
        refuseOtherEdition(pin, wishes.edition, wishes.name);
        const way = wayOf(pin, wishes, circumstancesOf(pin));
        refuseDowngrade(pin, wishes.follow, catalogue);
        const [next] = way.stops;
        const refusal = next && refuseMove(pin, next, catalogue);
        if (refusal)
            skipped.push(refusal);
        else
            travels.push({ pin, wishes, ...way });
    }
    const names = [...new Set(travels.map(plan_nameOf))];
    const deployments = names.map((name) => plan_deploymentOf(name, travels.filter((travel) => plan_nameOf(travel) === name)));
    return { catalogue, deployments, skipped, warnings };
}
/** Where a version goes by what is wished and known; pins of one version for which the same holds go the same way. */
function waysIn(catalogue) {
    const known = [];
    return ({ edition, version: current }, wishes, around) => {
        const same = known.find((one) => one.around === around && one.wishes === wishes && one.edition === edition && one.current.compare(current) === 0);
        if (same)
            return same.way;
        const { ignore, policy, cap } = wishes;
        const situation = { ...around, edition, catalogue, current, ignore, policy, cap };
        const { target, rejected } = (0,choice/* chooseTarget */.b)(wishes.follow, situation);
        const lastOf = (major) => (0,choice/* newestStop */.R)(major, situation);
        const stops = (0,path/* upgradePath */.k)(current, target, edition, catalogue, wishes.path, lastOf);
        const way = { target, passed: rejected, stops, held: unpublished(stops[0], situation) };
        known.push({ edition, current, wishes, around, way });
        return way;
    };
}
/** An up-to-date pin belongs to the line that it is on. */
function plan_nameOf(travel) {
    return travel.wishes.name ?? `${travel.pin.edition}-${plan_lineOf(travel)}`;
}
function plan_lineOf({ pin, stops }) {
    return `v${metabase_edition/* EDITIONS */.qR[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}
/** All pins go to the next stop of the lowest one; those that are at it or above wait for the others. */
function plan_deploymentOf(name, members) {
    const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
    const { pin, wishes, target, passed, stops, held } = lowest;
    const next = stops[0];
    const moving = members.filter((member) => next && member.pin.version.compare(next) < 0);
    const moves = next
        ? movesTo(moving.map((member) => member.pin), next)
        : { edits: [] };
    const line = plan_lineOf(lowest);
    return {
        name,
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${wishes.name === undefined ? name : `${name}-${line}`}`,
        current: pin.version,
        target,
        stops,
        pins: members.map((member) => member.pin),
        ...moves,
        passed,
        ...(held === undefined ? {} : { held }),
    };
}

;// CONCATENATED MODULE: ./build/modes/planInOrder.js



/**
 * The plan, in which a deployment that comes after another one goes no farther than that one is. Else it would wait for
 * the newest release, and while releases come faster than the time to soak it would wait for ever.
 */
function planInOrder(found, catalogue, wishesOf, settings, warnings, circumstancesOf) {
    const plan = makePlan(found, catalogue, wishesOf, warnings, circumstancesOf);
    const caps = new Map();
    for (const { name, after } of settings.deployments) {
        const own = plan.deployments.find((deployment) => deployment.name === name);
        const first = plan.deployments.find((deployment) => deployment.name === after?.deployment);
        if (!own || !first || first.current.compare(own.current) <= 0 || first.current.compare(own.target) >= 0)
            continue;
        if (!(0,metabase_catalogue/* hasVersion */.Xj)(catalogue, own.edition, first.current))
            continue;
        const reason = `${name} comes after ${first.name}, which pins ${(0,metabase_tag/* printTag */.O4)(first.edition, first.current)}`;
        caps.set(name, { version: first.current, reason });
    }
    if (caps.size === 0)
        return plan;
    const capped = (file) => {
        const wishes = wishesOf(file);
        const cap = wishes.name === undefined ? undefined : caps.get(wishes.name);
        return cap ? { ...wishes, cap } : wishes;
    };
    return makePlan(found, catalogue, capped, warnings, circumstancesOf);
}

// EXTERNAL MODULE: ./build/modes/publications.js
var modes_publications = __webpack_require__(79524);
;// CONCATENATED MODULE: ./build/modes/readDigests.js


/** The plan with the digests that its next stops need, each asked for once; nothing is asked when none is needed. */
async function readDigests(plan, lookUp) {
    const wanted = wantedDigests(plan);
    if (!lookUp || wanted.length === 0)
        return plan;
    const known = new Map();
    for (const { image, tag } of wanted)
        known.set(`${image}:${tag}`, await answerOf(image, tag, lookUp));
    return withDigests(plan, (image, tag) => known.get(`${image}:${tag}`) ?? { unknown: 'it was not asked for' });
}
async function answerOf(image, tag, lookUp) {
    try {
        const digest = await lookUp(image, tag);
        return digest === undefined ? { unknown: 'the registry has no such tag' } : { digest };
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR))
            throw error;
        return { unknown: error.message.replace(/\.$/, '') };
    }
}

// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(55361);
;// CONCATENATED MODULE: ./build/modes/planAll.js

















/** At most so many versions are looked for in a registry that lacks one after the other. */
const MOST_ROUNDS = 10;
/** Makes the plan of everything, looking up what matters for it: support, images and digests, instances. */
async function planAll({ found, texts, advisories, ...listed }, settings, gateways, warnings) {
    const floating = found.skipped.filter((item) => item.floating);
    const wishesOf = await (0,wishesFor/* wishesFor */.D)(settings, [...found.pins, ...found.sdks, ...floating].map(({ file }) => file));
    const editions = new Set(found.pins.map(({ edition }) => edition));
    const versionInfo = await (0,lookUp/* lookUpVersionInfo */.hm)(settings, gateways, editions);
    const now = gateways.clock.now();
    const known = { advisories, versionInfo, today: (0,clock/* isoDate */._)(now) };
    const asked = (0,lookUp/* asksOutside */.o6)(settings) && settings.registry.asked;
    const publications = asked ? (0,modes_publications/* publicationsOf */.h)(settings, gateways, found.pins) : undefined;
    const dated = await withDatesIfNeeded(listed.catalogue, known, editions, settings, gateways);
    const catalogue = publications ? await publications.join(dated, urgent(found.pins, known, wishesOf)) : dated;
    const exact = await exactTags(found, catalogue, wishesOf, settings, gateways);
    const circumstances = (0,modes_circumstances/* circumstancesOf */.c)(known, publications, now);
    const make = () => planInOrder(exact, catalogue, wishesOf, settings, warnings, circumstances);
    let upgrades = make();
    for (let round = 0; round < MOST_ROUNDS && (await publications?.ask(upgrades.deployments)); round++)
        upgrades = make();
    const sure = {
        ...upgrades,
        deployments: await Promise.all(upgrades.deployments.map((one) => sureOf(one, texts, publications))),
    };
    const digested = await readDigests(sure, publications?.digest);
    const files = found.sdks.length === 0 ? new Set() : new Set(await listed.all());
    const moves = (0,sdk/* withSdks */.ue)(digested, found.sdks, wishesOf, (file) => lockFilesOf(file, files));
    const deployments = [...exact.deployments, ...waitForExact(moves.deployments, exact.deployments)];
    return advise(await holdBack({ ...moves, deployments }, settings, gateways), known, texts, settings);
}
/** The pins for which the registry may have a version that no list has: a hole is open, or all of them are wanted. */
function urgent(pins, { advisories }, wishesOf) {
    return pins.filter(({ file, version, edition }) => wishesOf(file).policy.privatePatches || (0,metabase_advisory/* stillOpen */.vJ)(advisories.advisories, version, edition).length > 0);
}
/** Tags have no days: who wants to wait for some of them has them looked up. */
async function withDatesIfNeeded(catalogue, { versionInfo }, editions, settings, gateways) {
    const policies = [settings.defaults, ...settings.deployments].map(({ policy }) => policy);
    const needed = policies.some(({ minimumReleaseAge, majorSoak }) => minimumReleaseAge + majorSoak > 0);
    if (!needed || catalogue.source !== 'github')
        return catalogue;
    const { withDates } = await Promise.all(/* import() */[__webpack_require__.e(3029), __webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__, 90835));
    const infos = [...editions].map(versionInfo).flatMap((info) => ('failure' in info ? [] : [info]));
    return withDates(catalogue, await (0,sources_catalogue/* releasesClient */.Y)(settings, gateways), infos, gateways.log);
}
/** Held back while it isn't known that the next stop can be had, or when its image is for other machines. */
async function sureOf(deployment, texts, publications) {
    if (!publications || deployment.held !== undefined || deployment.stops.length === 0)
        return deployment;
    const doubt = publications.doubt(deployment);
    if (doubt !== undefined) {
        const next = (0,metabase_tag/* printTag */.O4)(deployment.edition, deployment.stops[0]);
        const held = `${deployment.name}: whether ${next} is published is not known: ${doubt}. Set registry: off to do without.`;
        return { ...deployment, held };
    }
    if (!(0,planning_facts/* factsOf */.x)(texts, deployment.pins).arm64)
        return deployment;
    const image = await publications.lacking(deployment, 'linux/arm64');
    if (image === undefined)
        return deployment;
    const held = `${image} is not made for linux/arm64, which the files ask for: run this stop on another machine, or emulated.`;
    return { ...deployment, held };
}


/***/ }),

/***/ 79524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ publicationsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63642);
/* harmony import */ var _metabase_edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98411);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60457);
/* harmony import */ var _openRegistry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91936);





/** @param pins all that were found: their images tell which registries there are */
function publicationsOf(settings, gateways, pins) {
    const answers = new Map();
    const images = [...new Set(pins.flatMap(({ image }) => image ?? []))];
    let client;
    const registry = () => {
        client ??= (0,_openRegistry_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegistry */ .M)(settings, gateways, images);
        return client;
    };
    const digests = new Map();
    const digest = (image, tag) => {
        const known = digests.get(`${image}:${tag}`) ?? lookUp(image, tag);
        digests.set(`${image}:${tag}`, known);
        return known;
    };
    const lookUp = async (image, tag) => (await (await registry()).manifest(image, tag))?.digest;
    return {
        of(pin, version) {
            const answer = answers.get(keyOf(pin, version));
            return answer && 'published' in answer ? answer : undefined;
        },
        placeOf: (pin) => keyOf(pin, pin.version),
        async join(catalogue, own) {
            const wanted = new Map(own.flatMap(({ image, edition }) => (image ? [[image, edition]] : [])));
            let joined = catalogue;
            for (const [image, edition] of wanted)
                joined = await joinTags(joined, image, edition);
            return joined;
        },
        async askPins(own) {
            for (const pin of own) {
                const key = keyOf(pin, pin.version);
                if (!answers.has(key) && canAsk(pin))
                    answers.set(key, await answerTo(pin, pin.version));
            }
        },
        async ask(deployments) {
            const questions = deployments.flatMap(({ pins: own, stops: [next] }) => next ? own.filter((pin) => pin.version.compare(next) < 0).map((pin) => ({ pin, next })) : []);
            const fresh = new Map(questions.map((question) => [keyOf(question.pin, question.next), question]));
            let missing = false;
            for (const [key, { pin, next }] of fresh) {
                if (answers.has(key) || !canAsk(pin))
                    continue;
                const answer = await answerTo(pin, next);
                answers.set(key, answer);
                if ('published' in answer && !answer.published)
                    missing = true;
            }
            return missing;
        },
        doubt({ pins: own, stops: [next] }) {
            const found = next ? own.map((pin) => answers.get(keyOf(pin, next))) : [];
            return found.flatMap((answer) => (answer && 'unknown' in answer ? answer.unknown : []))[0];
        },
        async lacking({ pins: own, stops: [next] }, platform) {
            for (const { image, tag } of next ? own : []) {
                if (image === undefined)
                    continue;
                const name = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTagLike */ .bG)(tag, next);
                const platforms = await (await registry()).platforms(image, name).catch(() => undefined);
                // An image that doesn't tell may be made for any.
                if (platforms && platforms.length > 0 && !platforms.includes(platform))
                    return `${image}:${name}`;
            }
            return undefined;
        },
        digest,
    };
    async function answerTo(pin, version) {
        const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTagLike */ .bG)(pin.tag, version);
        const where = pin.image ?? (0,_metabase_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .jarAddress */ .wS)(tag, settings.downloadsUrl);
        try {
            if (pin.image !== undefined)
                return { where, published: (await digest(pin.image, tag)) !== undefined };
            const { jarStatus } = await __webpack_require__.e(/* import() */ 1576).then(__webpack_require__.bind(__webpack_require__, 21576));
            const { fetch, clock, sleep, log } = gateways;
            const status = await jarStatus(where, { fetch, clock, sleep, onWait: log.info });
            return typeof status === 'string' ? { where, published: status === 'published' } : status;
        }
        catch (error) {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                return { unknown: error.message.replace(/\.$/, '') };
            throw error;
        }
    }
    /** A list that may not be read is no fault: each stop is asked for by itself then. */
    async function joinTags(catalogue, image, edition) {
        try {
            const list = await (await registry()).tags(image);
            return 'tags' in list ? (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .withRegistryTags */ .V3)(catalogue, edition, list.tags) : catalogue;
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            gateways.log.warning(`Versions that only the registry has are not known: ${error.message}`);
            return catalogue;
        }
    }
}
/** An image whose name isn't known is pulled from anywhere. */
function canAsk({ image, kind }) {
    return image !== undefined || kind === 'jar-url';
}
function keyOf(pin, version) {
    return `${pin.image ?? 'jar'} ${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTagLike */ .bG)(pin.tag, version)}`;
}


/***/ }),

/***/ 65061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ scanTree)
});

// EXTERNAL MODULE: ./build/manifests/readFile.js + 11 modules
var readFile = __webpack_require__(70052);
// EXTERNAL MODULE: ./build/manifests/scan.js + 48 modules
var scan = __webpack_require__(39753);
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
async function scanTree(tree, overlay, settings, catalogue, fileOf = readFile/* readFile */.T) {
    const faults = new Map();
    const opened = new Map();
    const read = async (path) => {
        const text = overlay.has(path) ? overlay.get(path) : await tree.read(path);
        if (text === undefined)
            return undefined;
        const { fault, ...file } = await fileOf(path, text);
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
    const { images, documentation } = settings;
    const custom = await customRecognisers(settings);
    return { ...(await (0,scan/* scan */.S)(paths, { open, mentioning }, images, catalogue, { custom, documentation })), faults };
}


/***/ }),

/***/ 91364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/gateways/candidates.js + 5 modules
var gateways_candidates = __webpack_require__(78935);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/modes/lookUp.js
var lookUp = __webpack_require__(92469);
// EXTERNAL MODULE: ./build/modes/openTree.js + 2 modules
var openTree = __webpack_require__(93458);
// EXTERNAL MODULE: ./build/modes/planAll.js + 15 modules
var planAll = __webpack_require__(49423);
// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(34297);
// EXTERNAL MODULE: ./build/manifests/readFile.js + 11 modules
var readFile = __webpack_require__(70052);
;// CONCATENATED MODULE: ./build/modes/readingAhead.js



/**
 * Reads and parses each file once, and those that it is told of at once: while git still searches there is time for what it
 * has found so far. What is read ahead and then left out does no harm.
 */
function readingAhead(settings) {
    const texts = new Map();
    const files = new Map();
    const textOf = (root, file) => {
        const known = texts.get(file) ?? (0,workingTree/* readText */.y)(root, file);
        texts.set(file, known);
        return known;
    };
    const fileOf = (path, text) => {
        const known = files.get(path);
        if (known?.text === text)
            return known.file;
        const file = (0,readFile/* readFile */.T)(path, text);
        files.set(path, { text, file });
        return file;
    };
    const begin = (file) => {
        if (!(0,openTree/* isManifest */.Y)(file, settings))
            return;
        const read = textOf(settings.root, file);
        // Whoever asks for the file hears of its failure.
        if ('text' in read)
            fileOf(file, read.text).catch(() => undefined);
    };
    return { textOf, fileOf, begin };
}

// EXTERNAL MODULE: ./build/modes/scanTree.js + 2 modules
var scanTree = __webpack_require__(65061);
;// CONCATENATED MODULE: ./build/modes/survey.js







/** What every mode does first: look at the files and at the releases, and make the plan. Writes nothing. */
async function survey(settings, gateways) {
    const { root, images } = settings;
    const { begin, textOf, fileOf } = readingAhead(settings);
    const [candidates, catalogue, advisories] = await Promise.all([
        gateways.find(root, (0,gateways_candidates/* wordsOf */.Z9)(images), begin),
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
        (0,lookUp/* lookUpAdvisories */.M7)(settings, gateways),
    ]);
    const tree = await (0,openTree/* openTree */.r)(settings, candidates, textOf);
    const found = await (0,scanTree/* scanTree */.w)(tree, new Map(), settings, catalogue, fileOf);
    const warnings = [...templatesApart(found.faults, tree.texts), ...countLeftOut(tree)];
    if (found.pins.length + found.skipped.length === 0)
        warnings.push(nothingFound(tree));
    const listed = { found, texts: tree.texts, catalogue, advisories, all: candidates.all };
    return {
        plan: await (0,planAll/* planAll */.n)(listed, settings, gateways, warnings),
        found,
        texts: tree.texts,
        rescan: (overlay) => (0,scanTree/* scanTree */.w)(tree, overlay, settings, catalogue, fileOf),
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

/***/ 55361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wishesFor),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/** The settings of a deployment of the plan: its own, or those of everything that belongs to none. */
function settingsOf(settings, name) {
    return settings.deployments.find((deployment) => deployment.name === name) ?? settings.defaults;
}
/**
 * What holds for the pins of each file.
 * @param files those with pins
 * @throws Failure (bad input) when one belongs to two deployments
 */
async function wishesFor(settings, files) {
    if (settings.deployments.length === 0)
        return () => settings.defaults;
    const { assignFiles } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 67039));
    const { byDeployment } = assignFiles([...new Set(files)], settings.deployments);
    const owners = new Map([...byDeployment].flatMap(([name, own]) => own.map((file) => [file, name])));
    return (file) => settings.deployments.find(({ name }) => name === owners.get(file)) ?? settings.defaults;
}


/***/ }),

/***/ 62278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

;// CONCATENATED MODULE: ./build/planning/environment.js
/** A value up to the quote, space or bracket behind it; of `${NAME:-default}` the default. */
const VALUE = String.raw `["']?(?:\$\{\w+:?-([^}\s]*)\}|([^\s"',;}\]]+))`;
// Spaces are counted, so that a long run of them can't make the search slow.
const SPACES = String.raw `[ \t]{0,60}`;
const EQUALS = `["']?${SPACES}[:=]${SPACES}["']?`;
/** Between the two fields of a list such as Kubernetes' `env`: no dash and no bracket, which begin another entry. */
const NEXT_FIELD = String.raw `["']?\s{0,60},?\s{0,60}["']?`;
/** A text without the lines that are comments, in the syntaxes where pins are found. */
function uncommented(text) {
    return text.replace(/^[ \t]*(#|\/\/|;|--[ \t]).*$/gm, '');
}
/**
 * The values that a text gives to an environment variable, whatever its syntax: `NAME=value`, `NAME: value`,
 * `ENV NAME value`, `-DNAME=value`, or a name and a value as two fields. A search and no reading of the syntax: it may
 * miss a value, and what it finds must look like one to be believed. Values may be secrets, which go no further.
 * @param name a plain name such as MB_DB_TYPE
 */
function valuesOf(name, text) {
    if (!new RegExp(name, 'i').test(text))
        return [];
    const forms = [
        String.raw `(?:(?<![\w.$\{])|(?<=-D))${name}["']?${SPACES}(?:=>|[:=]|[ \t])${SPACES}${VALUE}`,
        `name${EQUALS}${name}${NEXT_FIELD}value${EQUALS}${VALUE}`,
        String.raw `(?<!\w)value${EQUALS}([^\s"',;}\]]+)${NEXT_FIELD}name${EQUALS}${name}(?!\w)`,
    ];
    return forms.flatMap((form) => [...text.matchAll(new RegExp(form, 'gi'))].flatMap(([, first, second]) => first ?? second ?? []));
}
/** Whether a text sets the variable, or takes it from a secret. */
function mentions(name, text) {
    return new RegExp(String.raw `(?<![\w.])(?:-D)?${name}(?!\w)`).test(text);
}

;// CONCATENATED MODULE: ./build/planning/applicationDatabase.js

const ENGINES = {
    postgres: 'postgres',
    postgresql: 'postgres',
    mysql: 'mysql',
    mariadb: 'mariadb',
    h2: 'h2',
};
/** Last part of the name of an image, to what it runs. Others, such as extensions with a tag of their own, are unknown. */
const PRODUCTS = {
    postgres: 'postgres',
    postgresql: 'postgres',
    postgis: 'postgres',
    mysql: 'mysql',
    'mysql-server': 'mysql',
    mariadb: 'mariadb',
};
/**
 * The engine of the application database as the texts name it: by MB_DB_TYPE, MB_DB_CONNECTION_URI, or the values of the
 * Helm chart. Undefined when nothing names one, or two contradict each other. `mysql` may be MariaDB, which has the same
 * name in Metabase.
 */
function engineIn(texts) {
    const plain = texts.map(uncommented);
    const named = new Set(plain.flatMap(enginesOf));
    if (named.size === 2 && named.has('mysql') && named.has('mariadb'))
        return 'mariadb';
    if (named.size > 0)
        return named.size === 1 ? [...named][0] : undefined;
    // The file of H2 says nothing beside another engine, and everything without one: H2 is the default.
    return plain.some((text) => valuesOf('MB_DB_FILE', text).length > 0) ? 'h2' : undefined;
}
function enginesOf(text) {
    const types = valuesOf('MB_DB_TYPE', text);
    const schemes = valuesOf('MB_DB_CONNECTION_URI', text).map((uri) => /^(?:jdbc:)?(\w+):/.exec(uri)?.[1] ?? '');
    const chart = /^[ \t]*database:[ \t]*\n(?:[ \t]+\w.*\n){0,40}?[ \t]+type:[ \t]*["']?(\w+)/m.exec(text)?.[1] ?? '';
    return [...types, ...schemes, chart].flatMap((name) => ENGINES[name.toLowerCase()] ?? []);
}
/**
 * The image of the database beside Metabase, when exactly one database image stands in the file and Metabase isn't told
 * of a host outside.
 */
function databaseImageIn(file, text) {
    const plain = uncommented(text);
    if (hostsOf(plain).some(isOutside))
        return undefined;
    const found = imagesIn(plain).filter(({ name }) => /postg|mysql|maria|percona|timescale/i.test(name));
    const [only] = found;
    const product = PRODUCTS[only?.name.split('/').at(-1)?.toLowerCase() ?? ''];
    if (!only || found.length > 1 || !product)
        return undefined;
    const version = /^\d+(?:\.\d+){0,2}/.exec(only.tag)?.[0];
    return { product, ...(version === undefined ? {} : { version }), image: `${only.name}:${only.tag}`, file };
}
function imagesIn(text) {
    const one = /(?:\bimage["']?[ \t]*[:=][ \t]*|\bFROM[ \t]+)["']?([\w.-]+(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w.-]+))?/gi;
    const split = /\brepository["']?[ \t]*[:=][ \t]*["']?([\w./-]+)["']?,?\s+["']?tag["']?[ \t]*[:=][ \t]*["']?([\w.-]+)/gi;
    return [one, split].flatMap((form) => [...text.matchAll(form)].map(([, name = '', tag = 'latest']) => ({ name, tag })));
}
function hostsOf(text) {
    const hosts = valuesOf('MB_DB_HOST', text);
    const uris = valuesOf('MB_DB_CONNECTION_URI', text);
    return [...hosts, ...uris.flatMap((uri) => /\/\/(?:[^/@]*@)?([^:/?]+)/.exec(uri)?.[1] ?? [])];
}
/** A service of the same file has a plain name, or one inside the cluster. */
function isOutside(host) {
    return /^[\w-]+(\.[\w-]+)+$/.test(host) && !/\.svc(\.cluster\.local)?$/.test(host);
}

;// CONCATENATED MODULE: ./build/planning/platform.js
/** By the name of a file, or by what no other platform's files contain. */
const SIGNS = [
    { platform: 'docker-compose', file: /(^|\/)(docker-)?compose[^/]*\.ya?ml$/i },
    { platform: 'elastic-beanstalk', file: /(^|\/)(Dockerrun\.aws\.json$|\.ebextensions\/|\.elasticbeanstalk\/)/ },
    { platform: 'elastic-beanstalk', text: /aws_elastic_beanstalk_|AWS::ElasticBeanstalk::/ },
    { platform: 'helm', file: /(^|\/)(Chart\.ya?ml|helmfile[^/]*\.ya?ml|helmrelease[^/]*\.ya?ml)$/i },
    { platform: 'helm', text: /^kind:[ \t]*HelmRelease\b|"helm_release"|pmint93/m },
    { platform: 'helm', file: /(^|\/)values[^/]*\.ya?ml$/i },
    { platform: 'kubernetes', text: /^[ \t]*kind:[ \t]*["']?(Deployment|StatefulSet|Pod|DaemonSet|Kustomization)\b/m },
    { platform: 'kubernetes', text: /"kubernetes_(deployment|stateful_set)(_v1)?"/ },
    { platform: 'ecs', text: /containerDefinitions|aws_ecs_task_definition|AWS::ECS::/i },
    {
        platform: 'azure',
        text: /"azurerm_|Microsoft\.(Web|App|ContainerInstance)\/|azurewebsites\.net|\bazurecontainerapps\b/,
    },
    { platform: 'cloud-run', text: /"google_cloud_run|serving\.knative\.dev|\bgcloud run deploy\b/ },
    { platform: 'systemd', file: /\.service(\.j2)?$/ },
    { platform: 'podman', file: /\.(container|kube)$/ },
    { platform: 'nomad', file: /\.nomad(\.hcl)?$/ },
    { platform: 'fly', file: /(^|\/)fly\.toml$/ },
    { platform: 'render', file: /(^|\/)render\.ya?ml$/ },
];
/** The platforms that files are for, none when they don't tell; at most one of them for each file. */
function platformsOf(files) {
    const found = [...files].flatMap(([file, text]) => {
        const sign = SIGNS.find((one) => (one.file?.test(file) ?? true) && (one.text?.test(text) ?? true));
        return sign ? [sign.platform] : [];
    });
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./build/planning/facts.js



const SDK = /"@metabase\/embedding-sdk-react"\s*:\s*"([^"\n]{1,100})"/;
const JAVA = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)?\S*(?:temurin|openjdk|corretto|semeru|liberica|sapmachine|zulu|distroless\/java|\bjdk|\bjre)\S*/gim;
const CLOUD = /(?<![\w.-])[a-z0-9-]{1,63}\.metabaseapp\.com(?![\w.-])/i;
/**
 * What is known of a deployment from the texts of the files where its pins are, and where these are used. A search that
 * would rather miss something: values that contradict each other count as unknown.
 * @param texts by path; of others than the pins' files only package.json is looked at
 */
function factsOf(texts, pins) {
    const paths = new Set(pins.flatMap(({ file, usedBy }) => [file, ...usedBy.map((use) => use.file)]));
    // What is only in a comment says nothing, and a comment may be most of a file.
    const files = new Map([...texts].filter(([path]) => paths.has(path)).map(([path, text]) => [path, uncommented(text)]));
    const plain = [...files.values()];
    const form = formOf(pins, files);
    const java = single([...files].flatMap(([path, text]) => (form === 'image' ? [] : javaOf(path, text))));
    const poolSize = single(plain.flatMap((text) => valuesOf('MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE', text)));
    const sdk = sdkIn(texts);
    const cloud = single(plain.flatMap((text) => CLOUD.exec(text)?.[0].toLowerCase() ?? []));
    return {
        ...databaseOf(files),
        ...(form ? { form } : {}),
        platforms: platformsOf(files),
        ...(plain.some((text) => mentions('MB_ENCRYPTION_SECRET_KEY', text)) ? { encryption: true } : {}),
        ...(plain.some((text) => /linux\/arm64|kubernetes\.io\/arch["']?\s*[:=]\s*["']?arm64/.test(text))
            ? { arm64: true }
            : {}),
        ...(poolSize && /^\d{1,4}$/.test(poolSize) ? { poolSize: Number(poolSize) } : {}),
        ...(sdk ? { sdk } : {}),
        ...(java === undefined ? {} : { java }),
        ...(cloud ? { cloud } : {}),
    };
}
function databaseOf(files) {
    const engine = engineIn([...files.values()]);
    const images = [...files].flatMap(([path, text]) => databaseImageIn(path, text) ?? []);
    const same = images.every(({ product, version }) => product === images[0]?.product && version === images[0]?.version);
    const image = same ? images[0] : undefined;
    if (!image)
        return engine ? { engine } : {};
    if (!engine)
        return { database: { ...image, certain: false } };
    // Metabase calls both of them mysql.
    const agrees = image.product === engine || (image.product === 'mariadb' && engine === 'mysql');
    return agrees ? { engine: image.product, database: { ...image, certain: true } } : { engine };
}
const FORMS = {
    'image-tag': 'image',
    'split-tag': 'image',
    'app-version': 'image',
    'jar-url': 'jar',
    buildpack: 'jar',
};
function formOf(pins, files) {
    const forms = new Set(pins.flatMap((pin) => FORMS[pin.kind] ?? formsUsing(pin, files)));
    if (forms.size === 2)
        return 'both';
    return [...forms][0];
}
/** A variable, or a version in a file of its own: by what the files around it make of it. */
function formsUsing({ file, usedBy }, files) {
    return [file, ...usedBy.map((use) => use.file)].flatMap((path) => {
        const text = files.get(path) ?? '';
        const image = /metabase\/metabase(-enterprise)?(?![\w.-])/.test(text);
        const jar = /downloads\.metabase\.com|\bmetabase\.jar\b/.test(text);
        return [...(image ? ['image'] : []), ...(jar ? ['jar'] : [])];
    });
}
/** Of the last stage, which is the one that runs. */
function javaOf(path, text) {
    if (!/(^|\/)[^/]*(dockerfile|containerfile)[^/]*$/i.test(path))
        return [];
    const last = [...text.matchAll(/^[ \t]*FROM[ \t].*$/gim)].at(-1)?.[0] ?? '';
    const base = [...last.matchAll(JAVA)][0]?.[0];
    const major = base && /(?:java|:(?:1\.)?|jdk-?|jre-?)(\d{1,2})(?!\d)/i.exec(base)?.[1];
    return major ? [Number(major)] : [];
}
function sdkIn(texts) {
    const packages = [...texts].filter(([path]) => /(^|\/)package\.json$/.test(path));
    const version = single(packages.flatMap(([, text]) => SDK.exec(text)?.[1] ?? []));
    if (version === undefined)
        return undefined;
    const major = /^[~^=v]*0\.(\d+)\./.exec(version)?.[1] ?? /^(\d+)-/.exec(version)?.[1];
    return { version, ...(major === undefined ? {} : { major: Number(major) }) };
}
/** The value when there is one, however often. */
function single(values) {
    return new Set(values).size === 1 ? values[0] : undefined;
}


/***/ }),

/***/ 58890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ possibleEngines),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);


const ENGINES = ['postgres', 'mysql', 'mariadb', 'h2'];
const SEVERITIES = ['breaking', 'action', 'info'];
/** Metabase has one name for MySQL and MariaDB. */
function possibleEngines({ engine, database }) {
    if (engine === undefined)
        return ENGINES;
    return engine === 'mysql' && !database ? ['mysql', 'mariadb'] : [engine];
}
/** What a step over majors brings and may concern the deployment, what breaks first. */
function changesOf(from, to, facts) {
    const found = _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO.flatMap((entry) => {
        const applies = entry.phase === 'upgrade' && isMet(entry, from.major, to) && appliesTo(entry, facts);
        if (!applies)
            return [];
        const { id, major, text, sources } = entry;
        return [
            {
                id,
                major,
                severity: entry.severity,
                text,
                sources,
                certainty: certaintyOf(entry),
                applies,
            },
        ];
    });
    const rank = ({ severity, applies }) => SEVERITIES.indexOf(severity) * 2 + (applies === 'certain' ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b) || a.major - b.major);
}
/** What is known of going back from `to` to `from` by `migrate down`. */
function rollbackOf(from, to, facts) {
    const { /* lowest */ "$k": lowest, /* oneMajor */ "yQ": oneMajor, /* samePoint */ "px": samePoint } = _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .rollbackRules */ .oV;
    const reasons = [];
    const add = (rule, outcome) => reasons.push({ text: rule.text, sources: rule.sources, certainty: 'certain', outcome });
    if (from.major === to.major)
        add(samePoint, 'limit');
    else if (from.major < lowest.major)
        add(lowest, 'fails');
    else if (to.major - from.major > 1)
        add(oneMajor, 'limit');
    for (const entry of _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO) {
        const { outcome, text, sources } = entry;
        if (entry.phase !== 'rollback' || outcome === undefined || !isOnTheWayBack(entry, from.major, to.major))
            continue;
        if (!appliesTo(entry, facts))
            continue;
        reasons.push({ text, sources, certainty: certaintyOf(entry), outcome: outcome });
    }
    return { knownToFail: reasons.some(({ outcome }) => outcome === 'fails'), reasons };
}
function isMet({ major, when, likelyFixedIn }, from, to) {
    if (from === to.major)
        return false;
    if (when === 'up-to')
        return to.major <= major;
    if (when !== 'stop')
        return from < major && major <= to.major;
    const fixed = likelyFixedIn === undefined ? undefined : (0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(likelyFixedIn);
    return major === to.major && !(fixed && to.compare(fixed) >= 0);
}
/** Below the lowest version that can be gone back to, no border matters. */
function isOnTheWayBack({ major, to: target }, from, to) {
    if (target === undefined)
        return false;
    if (target === major)
        return from === major && to === major;
    return from <= target && major <= to;
}
/** Each kind of thing that the entry names must fit; what the files don't tell may fit. */
function appliesTo({ appliesTo: wanted }, facts) {
    const verdicts = [
        verdictOf(wanted, ENGINES, facts.engine === undefined ? undefined : possibleEngines(facts)),
        verdictOf(wanted, ['jar', 'image'], facts.form === 'both' ? ['jar', 'image'] : facts.form && [facts.form]),
        verdictOf(wanted, ['elastic-beanstalk', 'azure', 'kubernetes', 'helm'], facts.platforms.length > 0 ? facts.platforms : undefined),
        // The key is often kept where no file shows it; the others are seldom.
        verdictOf(wanted, ['encryption'], facts.encryption ? ['encryption'] : undefined),
        verdictOf(wanted, ['sdk'], facts.sdk ? ['sdk'] : []),
        verdictOf(wanted, ['arm64'], facts.arm64 ? ['arm64'] : []),
        verdictOf(wanted, ['small-pool'], (facts.poolSize ?? 15) < 10 ? ['small-pool'] : []),
    ];
    if (verdicts.includes(false))
        return false;
    return verdicts.includes('possible') ? 'possible' : 'certain';
}
function verdictOf(wanted, kind, known) {
    const ofKind = wanted.filter((one) => kind.includes(one));
    if (ofKind.length === 0)
        return 'certain';
    if (known === undefined)
        return 'possible';
    const met = known.filter((one) => ofKind.includes(one)).length;
    return met === 0 ? false : met === known.filter((one) => kind.includes(one)).length ? 'certain' : 'possible';
}
function certaintyOf({ certainty }) {
    return certainty === 'certain' ? 'certain' : 'likely';
}


/***/ }),

/***/ 51199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63642);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);


/** The plan as other programs read it. `schema` is raised when a field changes its meaning or goes. */
function planJson({ catalogue, deployments, skipped, warnings }) {
    const newestTag = (edition) => tagOrNull(edition, (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(catalogue, edition));
    return {
        schema: 1,
        catalogue: {
            newest: { oss: newestTag('oss'), enterprise: newestTag('enterprise') },
            releases: (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .listSize */ .gN)(catalogue),
            source: catalogue.source,
            asOf: catalogue.asOf,
        },
        deployments: deployments.map(deploymentJson),
        skipped: skipped.map(({ floating: _, held: __, ...item }) => item),
        warnings,
    };
}
function deploymentJson(deployment) {
    const { name, edition, current, target, stops, pins, passed, held, exact, sdks = [], lockFiles = [], advice, } = deployment;
    return {
        name,
        edition,
        current: (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, current),
        next: tagOrNull(edition, stops[0]),
        target: (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, target),
        stops: stops.map((stop) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, stop)),
        upToDate: stops.length === 0,
        ...(held === undefined ? {} : { held }),
        ...(passed.length > 0 ? { passed: passed.map((one) => passedJson(one, edition)) } : {}),
        ...(exact === undefined ? {} : { exact }),
        pins: pins.map(pinJson),
        ...(advice ? { advice: adviceJson(advice) } : {}),
        ...(sdks.length > 0 ? { sdks: sdks.map(({ file, line, text }) => ({ file, line, text })), lockFiles } : {}),
    };
}
/** What a program acts on; the texts for people are in the pull request. */
function adviceJson({ urgency, requirements, notKnown }) {
    const advisoryJson = ({ id, severity, kev, certainty }) => ({ id, severity, kev, certainty });
    return {
        fixes: urgency.fixed.map(advisoryJson),
        open: urgency.open.map(advisoryJson),
        support: urgency.support,
        requirements: requirements.map(({ kind, state, text }) => ({ kind, state, text })),
        notKnown,
    };
}
function passedJson({ version, reason }, edition) {
    return { version: (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version), reason };
}
function pinJson(pin) {
    const { file, line, column, start, end, text, tag, edition, version, kind, document, at, usedBy, image, digests } = pin;
    return {
        file,
        line,
        column,
        start,
        end,
        text,
        current: (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version),
        kind,
        document,
        at,
        ...(image === undefined ? {} : { image }),
        ...(digests.length > 0
            ? { digests: digests.map((digest) => ({ file: digest.file, line: digest.line, text: digest.text })) }
            : {}),
        ...(tag.kind === 'rolling' ? { rolling: true } : {}),
        ...(usedBy.length > 0 ? { usedBy: usedBy.map((use) => ({ file: use.file, line: use.line })) } : {}),
    };
}
function tagOrNull(edition, version) {
    return version ? (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version) : null;
}


/***/ }),

/***/ 86502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* harmony import */ var _metabase_databaseMinimum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4086);
/* harmony import */ var _metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10412);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52901);
/* harmony import */ var _knownChanges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58890);




const TITLES = {
    postgres: 'PostgreSQL',
    mysql: 'MySQL',
    mariadb: 'MariaDB',
    h2: 'H2',
};
/** What changes between `from` and `to`, for what is known of the deployment; what is unknown is asked for briefly. */
function requirementsOf(from, to, facts) {
    const crossed = (entries) => entries.filter((entry) => {
        const since = (0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(entry.from);
        return from.compare(since) < 0 && to.compare(since) >= 0;
    });
    const engines = (0,_knownChanges_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleEngines */ .$r)(facts);
    const databases = engines.flatMap((engine) => crossed(_metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__/* .databases */ .LL).findLast((one) => one.engine === engine) ?? []);
    const java = facts.form === 'image' ? undefined : crossed(_metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__/* .java */ .JI).at(-1);
    const memory = crossed(_metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__/* .memory */ .m1).at(-1);
    return [
        ...(databases.length > 0 ? [databaseRequirement(databases, facts)] : []),
        ...(java ? [javaRequirement(java, facts)] : []),
        ...(memory ? [memoryRequirement(memory)] : []),
    ];
}
function databaseRequirement(needed, { database }) {
    const names = needed.map(({ engine, version }) => `${TITLES[engine]} ${version}`);
    const what = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0];
    const enforced = needed.some(({ enforcedAtStart }) => enforcedAtStart);
    const fate = enforced
        ? 'With an older one Metabase does not start.'
        : 'With an older one the migrations fail half-way.';
    const notes = needed.flatMap(({ note }) => note ?? []);
    const [only] = needed;
    const decides = database?.certain && needed.length === 1 && only ? judge(database.version, only) : 'unknown';
    return {
        kind: 'database',
        text: [`The application database is ${what} or newer.`, fate, ...notes].join(' '),
        sources: [...new Set(needed.flatMap(({ sources }) => sources))],
        state: decides,
        ...(database ? { found: `${database.image} in ${database.file}` } : {}),
        certainty: needed.every(({ certainty }) => certainty === 'certain') ? 'certain' : 'likely',
    };
}
/** Between what newer versions accept and what the documentation asks for, nothing is decided. */
function judge(found, { version, documented }) {
    const state = (0,_metabase_databaseMinimum_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S)(found, version);
    return state === 'met' && documented !== undefined && (0,_metabase_databaseMinimum_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S)(found, documented) !== 'met' ? 'unknown' : state;
}
function javaRequirement(needed, { java, form }) {
    const whose = form === undefined ? 'Where the JAR runs, it runs' : 'The JAR runs';
    const enough = java === undefined ? undefined : java >= needed.version;
    // What is only likely can't be failed.
    const state = enough === undefined ? 'unknown' : enough ? 'met' : needed.certainty === 'certain' ? 'unmet' : 'unknown';
    return {
        kind: 'java',
        text: [`${whose} on Java ${needed.version} or newer.`, needed.note].filter(Boolean).join(' '),
        sources: needed.sources,
        state,
        ...(java === undefined ? {} : { found: `Java ${java} in the Dockerfile` }),
        certainty: needed.certainty,
    };
}
function memoryRequirement({ gib, note, sources, certainty }) {
    return {
        kind: 'memory',
        text: `Metabase has at least ${gib} GiB of memory. ${note}`,
        sources,
        state: 'unknown',
        certainty: certainty,
    };
}


/***/ }),

/***/ 63676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ FIRST_SDK),
/* harmony export */   hw: () => (/* binding */ LAST_BOUND_SDK),
/* harmony export */   ue: () => (/* binding */ withSdks)
/* harmony export */ });
/** The first major that has one (docs.metabase.com, embedding/sdk/version: "minimum 52"). */
const FIRST_SDK = 52;
/** The last major whose instances work with the SDK of their own major alone. */
const LAST_BOUND_SDK = 56;
/**
 * The plan in which the SDK follows: up to 56 its major must be the instance's, from 57 on it loads its bundle from the
 * instance and is installed by the tag of the major (metabase/docs `embedding/sdk/version.md`). It never makes an upgrade by
 * itself, and moves only with the deployment that it is known to belong to.
 * @param lockFilesOf the lock files that a package.json is installed from
 */
function withSdks(plan, sdks, wishesOf, lockFilesOf) {
    if (sdks.length === 0)
        return plan;
    const skipped = [...plan.skipped];
    const moved = new Map();
    for (const sdk of sdks) {
        const owner = ownerOf(sdk, plan.deployments, wishesOf);
        if ('unknown' in owner) {
            const { file, line, column, text } = sdk;
            skipped.push({ file, line, column, text, reason: 'sdk', message: owner.unknown });
        }
        else if (follows(sdk, owner))
            moved.set(owner.name, [...(moved.get(owner.name) ?? []), sdk]);
    }
    const deployments = plan.deployments.map((deployment) => {
        const own = moved.get(deployment.name);
        if (!own)
            return deployment;
        const lockFiles = [...new Set(own.flatMap(({ file }) => lockFilesOf(file)))].sort();
        return { ...deployment, sdks: own, lockFiles, edits: [...deployment.edits, ...own.map(editFor(deployment))] };
    });
    return { ...plan, deployments, skipped };
}
/** Only together with pins: what waits for something has no edits, and a newer SDK is nobody's to lower. */
function follows({ major }, { stops, edits }) {
    const next = stops[0];
    return next !== undefined && edits.length > 0 && next.major >= FIRST_SDK && major < next.major;
}
function ownerOf({ file }, deployments, wishesOf) {
    const upgrades = deployments.filter(({ exact }) => exact === undefined);
    const { name } = wishesOf(file);
    const named = upgrades.find((deployment) => deployment.name === name);
    if (named)
        return named;
    if (name !== undefined)
        return { unknown: `The SDK follows the deployment ${name}, which has no pin of Metabase.` };
    const [only, ...others] = upgrades;
    if (only && others.length === 0)
        return only;
    const which = only ? 'there are several' : 'there is none here';
    return {
        unknown: `The SDK follows the Metabase that it is embedded from, and ${which}: add the file to the "files" of a deployment in the configuration.`,
    };
}
function editFor({ stops }) {
    const text = `${stops[0]?.major}-stable`;
    return ({ file, line, column, start, end, text: old }) => ({ file, line, column, start, end, old, text });
}


/***/ }),

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advisoryNotes)
/* harmony export */ });
/** What stands in brackets behind the id of an advisory: `critical, known to be exploited`. */
function advisoryNotes({ severity, kev, exploited, certainty }) {
    const notes = [
        severity,
        ...(kev || exploited ? ['known to be exploited'] : []),
        ...(certainty === 'inferred' ? ['probably'] : []),
    ];
    return notes.join(', ');
}


/***/ }),

/***/ 18223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ exactLines),
/* harmony export */   iS: () => (/* binding */ whyExact),
/* harmony export */   tU: () => (/* binding */ exactEffect),
/* harmony export */   uR: () => (/* binding */ exactTitle)
/* harmony export */ });
/* harmony import */ var _metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);


/** A pull request that makes floating tags exact is no upgrade: it has a title and a body of its own. */
function exactTitle(deployment) {
    return `Pin Metabase to ${versionsOf(deployment).join(' and ')}`;
}
/** Why the tags are to be exact, and where the version comes from. */
function whyExact(deployment) {
    const { edition, exact } = deployment;
    const versions = versionsOf(deployment).map((tag) => `\`${tag}\``);
    const from = exact === 'running'
        ? `the instance runs ${versions.join(' and ')} now, and that is what gets pinned.`
        : `${versions.join(' and ')} ${versions.length === 1 ? 'is' : 'are'} the newest of what the tags follow. What the instance runs is not known here: compare it before you merge, and give the deployment's \`url\` in the configuration to have it asked.`;
    return [
        `Gives Metabase (${_metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].title}) an exact version in place of tags that move by themselves: ${from}`,
        'With such a tag nobody decides when an upgrade happens: it comes with the next restart or the next node, without a ' +
            'backup, and the way back is not a change of this repository. The tag can also go back: `latest` has moved backwards ' +
            '([metabase#\u200b70698](https://redirect.github.com/metabase/metabase/issues/70698)), and an older Metabase may not start on a ' +
            'database that a newer one has migrated.',
    ].join('\n\n');
}
/** At a terminal. */
function exactLines(deployment) {
    const { name, edition, pins, edits, held } = deployment;
    const wanted = new Map(edits.map(({ file, start, text }) => [`${file}:${start}`, text]));
    const places = pins.map(({ file, line, column, start, text, at }) => `  ${file}:${line}:${column}  ${text || '(no tag)'} -> ${wanted.get(`${file}:${start}`) ?? text}  ${at}`);
    const why = deployment.exact === 'running' ? 'what runs' : 'the newest of the line';
    const waits = held === undefined ? [] : [`  not yet: ${held}`];
    return [`${name}  ${_metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].title}`, `  to be pinned exactly (${why})`, ...waits, ...places];
}
/** What merging does to the instance. */
function exactEffect({ exact }) {
    const same = exact === 'running'
        ? 'The instance goes on with the version that it runs, so no migration of the application database comes of it.'
        : 'If the instance runs this version, nothing changes for it. If it runs an older one this is an upgrade: back up the application database first. If it runs a newer one do not merge: pin that one instead.';
    return `${same} From then on each upgrade is a pull request of its own.`;
}
function versionsOf({ edition, pins }) {
    return [...new Set(pins.map(({ version }) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version)))];
}


/***/ }),

/***/ 34902:
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
/** Inline code; a fence longer than any run of backticks inside. Of nothing there is none: its fences would be text. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ');
    if (flat === '')
        return '';
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


/***/ }),

/***/ 39270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText)
});

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/report/advisoryNotes.js
var advisoryNotes = __webpack_require__(68771);
;// CONCATENATED MODULE: ./build/report/adviceLines.js

const MOST_IDS = 3;
/** What is urgent about a deployment and what it needs, for a reader at a terminal. */
function adviceLines({ advice, stops }) {
    if (!advice)
        return [];
    const { urgency, requirements } = advice;
    const unmet = requirements.filter(({ state }) => state === 'unmet');
    return [
        ...advisoryLine('fixes', urgency.fixed),
        ...advisoryLine(stops.length > 0 ? 'leaves open' : 'open', urgency.open),
        ...supportLine(urgency.support.current),
        ...unmet.map(({ text, found }) => `  needs: ${text}${found === undefined ? '' : ` Found: ${found}.`}`),
    ];
}
/** What could not be looked up, once for all deployments. */
function notKnownLines({ deployments }) {
    return [...new Set(deployments.flatMap(({ advice }) => advice?.notKnown ?? []))];
}
function advisoryLine(what, advisories) {
    if (advisories.length === 0)
        return [];
    const named = advisories.slice(0, MOST_IDS).map((advisory) => `${advisory.id} (${(0,advisoryNotes/* advisoryNotes */.v)(advisory)})`);
    const more = advisories.length > MOST_IDS ? [`${advisories.length - MOST_IDS} more`] : [];
    const noun = advisories.length === 1 ? 'security advisory' : 'security advisories';
    return [`  ${what} ${advisories.length} ${noun}: ${[...named, ...more].join(', ')}`];
}
function supportLine({ major, state, eol }) {
    if (state !== 'ended' && state !== 'ends-soon')
        return [];
    const when = eol === undefined ? '' : ` on ${eol}`;
    return [`  support of major ${major} ${state === 'ended' ? 'has ended' : 'ends'}${when}`];
}

// EXTERNAL MODULE: ./build/report/exactText.js
var exactText = __webpack_require__(18223);
;// CONCATENATED MODULE: ./build/report/planText.js





/** The plan for a reader at a terminal. */
function planText({ plan, edits }) {
    const { catalogue, deployments, skipped } = plan;
    const lines = [`${(0,metabase_catalogue/* listSize */.gN)(catalogue)} releases from ${catalogue.source}, as of ${catalogue.asOf}`];
    for (const deployment of deployments)
        lines.push('', ...deploymentLines(deployment));
    if (skipped.length > 0) {
        lines.push('', 'Not moved:');
        for (const { file, line, column, text, message } of skipped) {
            lines.push(`  ${file}:${line}:${column}  ${text || '(no tag)'}  ${message}`);
        }
    }
    const notKnown = notKnownLines(plan);
    if (notKnown.length > 0)
        lines.push('', ...notKnown);
    if (edits) {
        lines.push('', edits.length === 0 ? 'Nothing to write.' : `Wrote ${count(edits.length, 'edit')}:`);
        for (const { file, line, column, old, text } of edits)
            lines.push(`  ${file}:${line}:${column}  ${old} -> ${text}`);
    }
    return lines.join('\n');
}
function deploymentLines(deployment) {
    if (deployment.exact)
        return (0,exactText/* exactLines */.b6)(deployment);
    const { name, edition, current, stops, target, pins, held, sdks = [] } = deployment;
    const tag = (version) => (0,metabase_tag/* printTag */.O4)(edition, version);
    const where = pins.map((pin) => `  ${pin.file}:${pin.line}:${pin.column}  ${pin.text}  ${pin.at}${pin.tag.kind === 'rolling' ? '  (rolling)' : ''}`);
    const notChosen = [...adviceLines(deployment), ...passedLines(deployment)];
    const heading = `${name}  ${metabase_edition/* EDITIONS */.qR[edition].title}`;
    if (stops.length === 0)
        return [heading, `  ${tag(current)} is up to date (target ${tag(target)})`, ...notChosen, ...where];
    const path = [current, ...stops].map(tag).join(' -> ');
    const waits = held === undefined ? [] : [`  not yet: ${held}`];
    const sdk = sdks.map(({ file, line, column, text, at }) => `  ${file}:${line}:${column}  ${text}  ${at}  (SDK)`);
    return [heading, `  ${path}  (${count(stops.length, 'stop')})`, ...waits, ...notChosen, ...where, ...sdk];
}
/** Reasons that are shown for what was passed over; JSON and the job summary have more of them. */
const MOST_REASONS = 5;
function passedLines({ edition, passed }) {
    const reasons = [...new Set(passed.map(({ reason }) => reason))];
    const shown = reasons.length > MOST_REASONS ? reasons.slice(0, MOST_REASONS - 1) : reasons;
    const lines = shown.map((reason) => {
        const [first, ...others] = passed.filter((one) => one.reason === reason);
        const more = others.length > 0 ? ` and ${count(others.length, 'other')}` : '';
        return `  not ${(0,metabase_tag/* printTag */.O4)(edition, first.version)}${more}: ${reason}`;
    });
    const left = passed.filter(({ reason }) => !shown.includes(reason)).length;
    return left > 0 ? [...lines, `  and ${left} more that were not taken`] : lines;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 98640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ releasesClient),
/* harmony export */   Z: () => (/* binding */ obtainCatalogue)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70540);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72493);



/**
 * The releases, from where the settings say. What opens pull requests never acts on the snapshot, what works on an instance
 * only when it is told to; `plan` and `apply` may fall back to it, and say so with its date.
 */
async function obtainCatalogue(settings, gateways) {
    const { mode, catalogue, run } = settings;
    const acts = mode === 'pull-request' || run !== undefined;
    const source = catalogue === 'auto' ? (acts || settings.token ? 'github' : 'snapshot') : catalogue;
    if (source === 'snapshot') {
        if (mode === 'pull-request')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The mode pull-request never acts on the snapshot: set catalogue to "github" or to a list.');
        return snapshot(gateways, catalogue === 'auto' ? 'Without a token GitHub was not asked. ' : '');
    }
    if (source !== 'github') {
        const { listedCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1712)]).then(__webpack_require__.bind(__webpack_require__, 81712));
        return listedCatalogue(source, process.cwd(), gateways.fetch);
    }
    try {
        const { gitHubCatalogue } = await __webpack_require__.e(/* import() */ 2770).then(__webpack_require__.bind(__webpack_require__, 92770));
        const client = await releasesClient(settings, gateways);
        return await gitHubCatalogue(client, (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._)(gateways.clock.now()));
    }
    catch (error) {
        const failure = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error, `The releases of Metabase could not be read from ${settings.releasesApiUrl}`);
        if (acts || catalogue !== 'auto')
            throw failure;
        return snapshot(gateways, `${failure.message} `);
    }
}
/** The token goes to the API that it belongs to and to no other. */
function releasesClient(settings, gateways) {
    const own = settings.repository?.apiUrl ?? 'https://api.github.com';
    return gateways.gitHub(settings.releasesApiUrl, own === settings.releasesApiUrl ? settings.token : undefined);
}
async function snapshot(gateways, why) {
    const { snapshotCatalogue } = await __webpack_require__.e(/* import() */ 3029).then(__webpack_require__.bind(__webpack_require__, 13029));
    const catalogue = snapshotCatalogue();
    gateways.log.warning(`${why}The releases are those known on ${catalogue.asOf}, shipped with this version; newer ones are not seen. ` +
        'With --catalogue github they are looked up.');
    return catalogue;
}


/***/ }),

/***/ 10412:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"LL":[{"engine":"postgres","from":"46.0","version":"9.4","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mysql","from":"46.0","version":"5.7.7","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mariadb","from":"46.0","version":"10.2.2","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mysql","from":"48.0","version":"8.0","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/36842","https://github.com/metabase/metabase/pull/36853"]},{"engine":"mysql","from":"50.0","version":"8.0.17","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.56/installation-and-operation/migrating-from-h2.md"]},{"engine":"mariadb","from":"50.0","version":"10.4","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.56/installation-and-operation/migrating-from-h2.md"]},{"engine":"postgres","from":"50.11","version":"12","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/45367","https://github.com/metabase/metabase/issues/45530","https://github.com/metabase/metabase/pull/45560"]},{"engine":"postgres","from":"60.0","version":"14","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn"]},{"engine":"mysql","from":"60.0","version":"8.0","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/73331","https://github.com/metabase/metabase/issues/73297","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/migrating-from-h2.md"],"documented":"8.4","note":"Early 60.x refused anything below 8.4; later versions accept 8.0 again, while the documentation still asks for 8.4."},{"engine":"mariadb","from":"60.0","version":"10.6","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/70446","https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn"]}],"JI":[{"from":"44.0","version":11,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/25205","https://github.com/metabase/metabase/issues/26342"]},{"from":"53.0","version":21,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_releases/changelog/53.md"]},{"from":"60.0","version":25,"certainty":"likely","note":"The documentation of 60 and 64 asks for Java 25, that of 63 for 21; 25 is the safe choice.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/running-the-metabase-jar-file.md","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-the-metabase-jar-file.md","https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]}],"m1":[{"from":"60.0","gib":2,"certainty":"likely","note":"Told by a hosting company: with 1 GiB the last version that started was 59.9.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/05-06-metabase-60-ram.md"]}]}');

/***/ }),

/***/ 54568:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"j":{"sT":"2026-10-08","e4":{"54":{"eol":"2026-05-31","lts":false},"55":{"eol":"2026-05-31","lts":false},"56":{"eol":"2026-05-31","lts":false},"57":{"eol":"2026-05-31","lts":false},"58":{"eol":"2027-02-17","lts":true},"59":{"eol":"2026-09-01","lts":false},"60":{"eol":"2026-09-01","lts":false},"61":{"eol":"2026-09-01","lts":false},"62":{"eol":"2026-09-01","lts":false},"63":{"eol":"2026-11-01","lts":false},"64":{"eol":"2026-11-17","lts":false}}}}');

/***/ }),

/***/ 85044:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"oV":{"$k":{"major":44,"text":"`migrate down` goes no lower than 44: to a version before that only the backup leads back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.45/installation-and-operation/upgrading-metabase.md"]},"yQ":{"text":"`migrate down` goes back one major, to the one before the version that runs it. After a step over several majors each needs its own version in turn; the backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/metabase/issues/43641"]},"px":{"text":"Metabase compares majors alone: a step back within a major is never refused and never prepared for. The backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/setup.clj","https://github.com/metabase/metabase/issues/70797"]}},"jO":[{"id":"stop-at-40","major":40,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"certain","text":"Whoever comes from before 40 goes through the last point release of every major up to 40; from there one may jump.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/upgrading-metabase.md"]},{"id":"beanstalk-rds","major":40,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"On Elastic Beanstalk the RDS_* variables are no longer read: without MB_DB_* Metabase starts with an empty H2 database and shows its setup page. Set MB_DB_* to the same database, and decouple it from the environment, before this step.","sources":["https://github.com/metabase/metabase/issues/16984","https://github.com/metabase/metabase/issues/16977"]},{"id":"old-java","major":40,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["jar"],"certainty":"likely","text":"JARs of this age probably do not start on Java 15 or newer, which has no Nashorn; Java 8 or 11 is the safe choice for this stop.","sources":["https://github.com/metabase/metabase/issues/16793"]},{"id":"azure-at-sign","major":44,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["azure"],"certainty":"certain","text":"A user name with an @ in MB_DB_CONNECTION_URI, as Azure hands them out, must be written with %40 from 44 on.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-azure.md"]},{"id":"h2-file","major":46,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["h2"],"certainty":"certain","text":"The file of an H2 application database is converted from H2 1 to 2 at the first start. That needs the network (H2 1.4.197 comes from Maven Central) and room in the temporary folder, has left broken files behind, and cannot be taken back: stop Metabase and copy the file first.","sources":["https://github.com/metabase/metabase/issues/29663","https://github.com/metabase/metabase/issues/29109"]},{"id":"mysql-46-slow","major":46,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Migrations on MySQL and MariaDB have been slow here: let them finish, and let nothing restart Metabase meanwhile.","sources":["https://github.com/metabase/metabase/issues/30243"]},{"id":"mariadb-47-view","major":47,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["mariadb","mysql"],"certainty":"certain","text":"Going to 47.0 failed on MariaDB with an unknown view v_audit_log; take the last 47.x.","sources":["https://github.com/metabase/metabase/issues/33255"]},{"id":"beanstalk-artifact","major":47,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"The ready-made Elastic Beanstalk bundle ends with v0.47.2; from then on the tag in Dockerrun.aws.json is what one changes.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-elastic-beanstalk.md"]},{"id":"early-48","major":48,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 48.x has failed with a duplicate key (48.2), and with a lost connection and a lock left behind while an old node still ran (48.3): take the last 48.x and stop every old node first.","sources":["https://github.com/metabase/metabase/issues/37344","https://github.com/metabase/metabase/issues/37872"]},{"id":"small-pool","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["small-pool"],"certainty":"certain","text":"With a very small MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE, such as 3, the migrations hung for good; with 10 they ran, and 15 is the default.","sources":["https://github.com/metabase/metabase/issues/44528"]},{"id":"mysql-savepoint","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Some servers that speak the protocol of MySQL, such as ApsaraDB, have failed from here on with \\"SAVEPOINT does not exist\\"; ApsaraDB is not supported.","sources":["https://github.com/metabase/metabase/issues/47657","https://github.com/metabase/metabase/issues/40546"]},{"id":"slow-50","major":50,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"The migration of data permissions in early 50.x ran for up to several hours. Take the last 50.x, and give the start a long limit.","sources":["https://github.com/metabase/metabase/issues/46497","https://github.com/metabase/metabase/pull/46826"],"likelyFixedIn":"50.26"},{"id":"java-52","major":52,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["jar"],"certainty":"certain","text":"The images of 52 already run Java 21, and 52.8 failed on Java 11: use Java 21 from here.","sources":["https://github.com/metabase/metabase/issues/52950"]},{"id":"sdk-52","major":52,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"The embedding SDK works with Metabase 52 and newer.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"arm64","major":52,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["image","arm64"],"certainty":"certain","text":"By Metabase\'s build table the images up to 52 are for amd64 alone: on arm64 this stop needs emulation.","sources":["https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]},{"id":"encryption-checked","major":53,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 53 on Metabase does not start on an encrypted application database when `MB_ENCRYPTION_SECRET_KEY` is missing or another one. Keep the key exactly as it is in the same step as an upgrade, and keep a copy of it beside the backup.","sources":["https://github.com/metabase/metabase/pull/51546"]},{"id":"session-lock","major":54,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"likely","text":"From about 54 on migrations are guarded by a lock of the database session, and `migrate release-locks` is refused. A pooler in transaction mode is likely to break such a lock: connect to the database directly for the upgrade.","sources":["https://github.com/metabase/metabase/pull/53158"]},{"id":"sdk-56","major":56,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["sdk"],"certainty":"certain","text":"Up to 56 the major of the embedding SDK must be the major of Metabase: move both together.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"sdk-57","major":57,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"From 57 on the embedding SDK loads its code from the instance; install the package by the dist-tag of the major, e.g. @57-stable.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"probes-57","major":57,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["kubernetes","helm"],"certainty":"likely","text":"From about 57 on /livez answers as soon as the process runs, which suits a liveness probe during migrations; older versions answer 200 with a page on that path, so it proves nothing there.","sources":["https://github.com/metabase/metabase/pull/64479"]},{"id":"slow-59","major":59,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 59.x updated all rows of metabase_table at once, which failed with millions of tables; take a 59.x with the fix, i.e. the last one.","sources":["https://github.com/metabase/metabase/issues/70972","https://github.com/metabase/metabase/pull/70996","https://github.com/metabase/metabase/pull/71150"],"likelyFixedIn":"59.7"},{"id":"latest-59","major":59,"severity":"info","phase":"upgrade","when":"stop","appliesTo":["image"],"certainty":"certain","text":"The image tag \\"latest\\" has pointed to 58 while 59 was out: an exact tag keeps such a surprise away.","sources":["https://github.com/metabase/metabase/issues/70698"]},{"id":"database-enforced","major":60,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"certain","text":"From 60 on Metabase checks the version of its application database before it changes anything, and does not start when it is too old: the failure is safe, but the upgrade waits for the database.","sources":["https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn","https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/issues/73297"]},{"id":"collations-62","major":62,"severity":"breaking","phase":"upgrade","when":"stop","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"On MySQL and MariaDB with a collation other than utf8mb4_unicode_ci, or with utf8mb3, the migrations of 62.1 to 62.3.3 were reported to fail. Take the last 62.x, and convert the database when it fails still.","sources":["https://github.com/metabase/metabase/issues/75458","https://github.com/metabase/metabase/issues/76510","https://github.com/metabase/metabase/pull/75496","https://github.com/metabase/metabase/pull/76540","https://github.com/metabase/metabase/pull/76565"],"likelyFixedIn":"62.5"},{"id":"encryption-63","major":63,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 63 on Metabase does not encrypt existing data at its start: with `MB_ENCRYPTION_SECRET_KEY` set on a database that is not encrypted by it, it does not start. Then run `enable-encryption` once while Metabase is stopped; early 63.x had bugs in it.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/databases/encrypting-details-at-rest.md","https://github.com/metabase/metabase/issues/81881","https://github.com/metabase/metabase/issues/82786"]},{"id":"slow-63","major":63,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"With millions of rows in metabase_field a migration of early 63.x ran for over an hour, was cut off after about 60 minutes and began again, for ever. The fix takes seconds: take the last 63.x.","sources":["https://github.com/metabase/metabase/issues/78271","https://github.com/metabase/metabase/pull/78382","https://github.com/metabase/metabase/pull/78401"],"likelyFixedIn":"63.14"},{"id":"api-hardened","major":63,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"likely","text":"From 61.19, 62.17 and 63.14 on the API is stricter, as a hosting company reports: `/api/card/{id}/query/{format}` wants an id in each parameter, and exports hold no secrets any more.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/08-21-metabase-0.61.19-0.62.17-0.63.14.md"]},{"id":"checksum-44","major":44,"to":43,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"44.1 changed the checksum of change set 268, so that 44.0 and older refuse the database afterwards, mostly on MySQL and MariaDB.","sources":["https://github.com/metabase/metabase/issues/24909"]},{"id":"h2-46","major":46,"to":45,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":["h2"],"certainty":"certain","text":"An H2 file that 46 has converted is of no use to 45; only the copy from before leads back.","sources":["https://github.com/metabase/metabase/issues/29663"]},{"id":"fresh-46","major":46,"to":45,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"An instance that was first installed with 46 fails the validation of 45 after the way back.","sources":["https://github.com/metabase/metabase/issues/30053"]},{"id":"checksums-49","major":49,"to":48,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"49 writes checksums that older 48.x do not accept: 48.8 was reported to refuse the database after `migrate down`. 48.x and 49.x got a fix in April 2024.","sources":["https://github.com/metabase/metabase/issues/41295","https://github.com/metabase/metabase/issues/41641","https://github.com/metabase/metabase/pull/41662"]},{"id":"removed-50","major":50,"to":49,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"A change set that was removed later, v50.2024-04-12T12:33:09, has blocked the way back: 49 still refused to start.","sources":["https://github.com/metabase/metabase/issues/44784"]},{"id":"wrong-53","major":53,"to":52,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` counted change sets and could take back the wrong ones; 53.x later than the fix does not.","sources":["https://github.com/metabase/metabase/issues/53434","https://github.com/metabase/metabase/pull/57754"]},{"id":"checksums-55","major":55,"to":54,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"54 refuses the checksums that 55 leaves, unless `migrate down` is run with a 55.x that clears them.","sources":["https://github.com/metabase/metabase/pull/59570","https://github.com/metabase/metabase/issues/64959"]},{"id":"silent-56","major":56,"to":55,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` has failed here and ended as if it had not; 55 refused to start afterwards. Only the table DATABASECHANGELOG tells.","sources":["https://github.com/metabase/metabase/pull/64309","https://github.com/metabase/metabase/issues/62179"]},{"id":"inside-59","major":59,"to":59,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"Within 59 no step back is recognised: 59.1 failed on the database of 59.2.5 because a column was there already.","sources":["https://github.com/metabase/metabase/issues/70797"]},{"id":"plaintext-63","major":63,"to":62,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":["encryption"],"certainty":"certain","text":"An older version that was started after the way back could store settings unencrypted, which kept the next upgrade from starting, until a fix of August 2026.","sources":["https://github.com/metabase/metabase/pull/81478"]}]}');

/***/ })

};
