export const id = 699;
export const ids = [699,423,40,25,711];
export const modules = {

/***/ 2699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 1 modules
var utils = __webpack_require__(2032);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/loadConfig.js + 1 modules
var loadConfig = __webpack_require__(354);
// EXTERNAL MODULE: ./build/config/runner.js
var runner = __webpack_require__(8917);
// EXTERNAL MODULE: ./build/config/settings.js + 1 modules
var config_settings = __webpack_require__(9040);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/gateways/candidates.js + 4 modules
var candidates = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(540);
// EXTERNAL MODULE: ./build/gateways/github.js
var gateways_github = __webpack_require__(7423);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/gateways/process.js

/** Nothing of the program's output reaches our own: stdout is kept for the answer alone. */
const runProcess = (program, args, options = {}) => (0,exec/* getExecOutput */.H)(program, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
});

// EXTERNAL MODULE: ./build/modes/modes.js
var modes = __webpack_require__(2787);
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(457);
// EXTERNAL MODULE: ./build/planning/planJson.js
var planJson = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/report/outputs.js


const NAMES = [
    'current-version',
    'next-version',
    'target-version',
    'path',
    'stop',
    'stops',
    'up-to-date',
    'pull-request-number',
    'pull-request-url',
    'operation',
    'plan',
    'violations',
];
/** Set before the work begins, so that a step that fails leaves them too. */
function noOutputs() {
    const empty = Object.fromEntries(NAMES.map((name) => [name, '']));
    return { ...empty, path: '[]', stop: '0', stops: '0', 'up-to-date': 'false', operation: 'none', violations: '[]' };
}
/**
 * With several deployments the single values are those of the first one that has a next stop, else of the first;
 * `plan` has them all.
 */
function outputsOf({ plan, pulls, violations = [] }) {
    const { deployments } = plan;
    const shown = deployments.find(({ stops }) => stops.length > 0) ?? deployments[0];
    const base = {
        ...noOutputs(),
        'up-to-date': String(!deployments.some(({ stops }) => stops.length > 0)),
        plan: JSON.stringify((0,planJson/* planJson */.i)(plan)),
        violations: JSON.stringify(violations),
    };
    if (!shown)
        return base;
    const { edition, current, target, stops } = shown;
    const tags = stops.map((stop) => (0,tag/* printTag */.O4)(edition, stop));
    const pull = pulls?.find(({ deployment }) => deployment === shown.name);
    return {
        ...base,
        'current-version': (0,tag/* printTag */.O4)(edition, current),
        'next-version': tags[0] ?? '',
        'target-version': (0,tag/* printTag */.O4)(edition, target),
        path: JSON.stringify(tags),
        stop: tags.length === 0 ? '0' : '1',
        stops: String(tags.length),
        'pull-request-number': pull?.number === undefined ? '' : String(pull.number),
        'pull-request-url': pull?.url ?? '',
        operation: pull?.operation ?? 'none',
    };
}

// EXTERNAL MODULE: ./build/report/planText.js
var planText = __webpack_require__(4711);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/report/checkText.js
var checkText = __webpack_require__(7016);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/pathPicture.js
var pathPicture = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/report/summary.js





/** The job summary: what runs, what comes next, what was done, what was left. */
function summaryOf({ plan, pulls, violations }) {
    if (violations)
        return violationsSummary(violations);
    const { catalogue, deployments, skipped, warnings } = plan;
    const parts = [
        '## Metabase upgrade',
        ...deployments.flatMap((deployment) => deploymentText(deployment, pulls?.find(({ deployment: name }) => name === deployment.name))),
    ];
    if (deployments.length === 0)
        parts.push('No pin of Metabase that could be moved was found.');
    if (skipped.length > 0) {
        const rows = skipped.map(({ file, line, text, message }) => [
            (0,markdown/* code */.aY)(`${file}:${line}`),
            text ? (0,markdown/* code */.aY)(text) : '',
            (0,markdown/* plain */.pj)(message),
        ]);
        parts.push('### Not moved', (0,markdown/* table */.tp)(['Place', 'Text', 'Why'], rows));
    }
    if (warnings.length > 0)
        parts.push('### Warnings', warnings.map((warning) => `- ${(0,markdown/* plain */.pj)(warning)}`).join('\n'));
    parts.push(`${catalogue.releases.length} releases from ${(0,markdown/* plain */.pj)(catalogue.source)}, as of ${catalogue.asOf}.`);
    return parts.join('\n\n');
}
function violationsSummary(violations) {
    if (violations.length > 0)
        return (0,checkText/* violationsText */.g)(violations);
    return '### Metabase upgrade check\n\nNothing is wrong with the Metabase pins of this pull request.';
}
function deploymentText(deployment, pull) {
    const { name, edition, current, target, stops, pins } = deployment;
    const heading = `### ${name} (${metabase_edition/* EDITIONS */.qR[edition].title})`;
    const places = (0,markdown/* table */.tp)(['File', 'Where', 'Pinned'], pins.map((pin) => [(0,markdown/* code */.aY)(`${pin.file}:${pin.line}`), (0,markdown/* code */.aY)(pin.at || 'line'), (0,markdown/* code */.aY)(pin.text)]));
    if (stops.length === 0) {
        return [heading, `${(0,tag/* printTag */.O4)(edition, current)} is up to date (target ${(0,tag/* printTag */.O4)(edition, target)}).`, places];
    }
    const here = 'next stop';
    return [heading, ...pullText(pull), (0,pathPicture/* pathPicture */.Q)(deployment, here), (0,pathPicture/* pathTable */.G)(deployment, here), places];
}
function pullText(pull) {
    if (!pull)
        return [];
    const name = pull.number === undefined || pull.url === undefined ? '' : (0,markdown/* link */.nf)(`#${pull.number}`, pull.url);
    if (pull.operation === 'created')
        return [`Opened pull request ${name}.`];
    if (pull.operation === 'updated')
        return [`Updated pull request ${name}.`];
    if (pull.operation === 'unchanged')
        return [`Pull request ${name} is open and current; nothing was written.`];
    return [(0,markdown/* plain */.pj)(pull.failure?.message ?? pull.note ?? '')];
}

;// CONCATENATED MODULE: ./build/action.js

















const actionLog = {
    info: (message) => core/* info */.pq(message),
    warning: (message, place) => core/* warning */.$e(message, properties(place)),
    error: (message, place) => core/* error */.z3(message, properties(place)),
};
/** Goes by the proxy that the runner is configured for. */
const proxied = utils/* defaults */.NT.request?.fetch;
const gateways = {
    run: runProcess,
    find: (0,candidates/* candidateSearch */.oe)(runProcess),
    clock: clock/* systemClock */.m,
    log: actionLog,
    fetch: proxied,
    gitHub: async (apiUrl, token) => (0,gateways_github.createClient)({ apiUrl, token, fetch: proxied, onWait: core/* info */.pq }),
};
/** The step of a workflow. All outputs are set whatever happens; the token is masked before it is used. */
async function runAction() {
    setOutputs(noOutputs());
    try {
        const inputs = Object.fromEntries(config_inputs/* INPUT_NAMES */.Qh.map((name) => [name, core/* getInput */.V4(name) || config_inputs/* DEFAULTS */.zY[name]]));
        if (inputs.token)
            core/* setSecret */.Pq(inputs.token);
        const folder = process.env.GITHUB_WORKSPACE ?? process.cwd();
        const repository = (0,runner/* repositoryOf */._)(process.env, github/* context */._.payload);
        const settings = await (0,config_settings.parseSettings)(inputs, { folder, repository, readConfig: loadConfig/* loadConfig */.Z });
        const outcome = await (0,modes.runMode)(settings, gateways);
        setOutputs(outputsOf(outcome));
        await core/* summary */.z.addRaw(summaryOf(outcome), true).write();
        return tell(outcome, (0,external_node_path_.relative)(folder, settings.root));
    }
    catch (error) {
        const failure = (0,build_failure/* failureOf */.g5)(error);
        core/* setFailed */.C1(failure.message);
        return failure.exitCode;
    }
}
/** Everything as log lines and annotations; `prefix` leads from the workspace to the searched folder. */
function tell(outcome, prefix) {
    const { plan, pulls = [], violations } = outcome;
    if (violations)
        return tellViolations(violations, prefix);
    core/* info */.pq((0,planText.planText)(outcome));
    for (const warning of plan.warnings)
        core/* warning */.$e(warning);
    for (const { file, line, column, message } of plan.skipped) {
        core/* notice */.lm(message, { file: (0,external_node_path_.join)(prefix, file), startLine: line, startColumn: column });
    }
    for (const { note } of pulls)
        if (note !== undefined)
            core/* warning */.$e(note);
    const failures = pulls.flatMap(({ failure }) => failure ?? []);
    for (const { message } of failures)
        core/* setFailed */.C1(message);
    return failures[0]?.exitCode ?? 0;
}
function tellViolations(violations, prefix) {
    for (const { severity, file, ...place } of violations) {
        actionLog[severity](place.message, { ...place, file: (0,external_node_path_.join)(prefix, file) });
    }
    const errors = violations.filter(({ severity }) => severity === 'error').length;
    core/* info */.pq(errors === 0 ? 'Nothing in this pull request harms an instance of Metabase.' : `${errors} errors.`);
    return errors === 0 ? 0 : 1;
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function properties(place) {
    if (!place)
        return {};
    const { file, line, column } = place;
    return {
        file,
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
const MODES = ['plan', 'apply', 'pull-request', 'check'];
/** The inputs of action.yml with their defaults, for the command line, where no runner fills them in. */
const DEFAULTS = {
    mode: 'pull-request',
    root: '.',
    catalogue: 'auto',
    config: '.github/metabase-upgrade.yml',
    target: '',
    path: '',
    images: '',
    token: '',
    base: '',
    labels: '',
    reviewers: '',
    'team-reviewers': '',
    assignees: '',
    milestone: '',
    draft: '',
    'releases-api-url': 'https://api.github.com',
    format: 'text',
};
const INPUT_NAMES = Object.keys(DEFAULTS);
/** Names one a line or separated by commas, each once. */
function splitNames(text) {
    const names = text.split(/[\n,]/).map((name) => name.trim());
    return [...new Set(names.filter(Boolean))];
}


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/gateways/configFile.js



/**
 * The text of the configuration file, or undefined when there is none.
 * @throws Failure (bad input) when a file that was asked for by name isn't there
 */
async function readConfigText(root, file, isDefault) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, file), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (isDefault && (code === 'ENOENT' || code === 'ENOTDIR'))
            return undefined;
        throw (0,failure/* badInput */.AN)(`The configuration file ${file} can't be read below ${root} (${code}). Correct the input config.`);
    }
}

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/config/loadConfig.js


/** Reads and parses the configuration file of a root. What checks it loads only when there is one. */
async function loadConfig(root, file) {
    if (file === '')
        return undefined;
    const text = await readConfigText(root, file, file === inputs/* DEFAULTS */.zY.config);
    if (text === undefined)
        return undefined;
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(857), __webpack_require__.e(6), __webpack_require__.e(856), __webpack_require__.e(815), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 787));
    return parseConfigFile(text, file);
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** `, did you mean "plan"?` when one of the known words is close to what was typed, else nothing. */
function didYouMean(typed, known) {
    const [best] = known.map((word) => ({ word, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word) })).sort((a, b) => a.far - b.far);
    if (!best || best.far > Math.max(2, Math.floor(typed.length / 3)))
        return '';
    return `, did you mean "${best.word}"?`;
}


/***/ }),

/***/ 9040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/metabase/target.js
var target = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/config/schema.js
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.


/** Input values are text, as a runner and a command line give them; empty means not set. */
const names = schemas/* string */.YjP().transform(inputs/* splitNames */.bZ);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const schema_images = names.refine((all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const optional = schemas/* string */.YjP().transform((text) => text.trim() || undefined);
const flag = schemas/* enum */.k5n(['true', 'false', 'yes', 'no', 'on', 'off', ''])
    .transform((text) => (text === '' ? undefined : /^(true|yes|on)$/.test(text)));
/**
 * The one definition of every input: `action.yml` lists the same names and the defaults, the command line has a flag of
 * each name. A test holds the two together.
 */
const inputSchema = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(inputs/* MODES */.FN),
    root: schemas/* string */.YjP().min(1, 'is empty; give the folder to search, e.g. "."'),
    catalogue: schemas/* string */.YjP().min(1, 'is empty; give "auto", "github", "snapshot", a file or an https address'),
    config: schemas/* string */.YjP(),
    target: optional,
    path: schemas/* enum */.k5n(['direct', 'every-major', '']).transform((policy) => policy || undefined),
    images: schema_images,
    token: optional,
    base: optional,
    labels: names,
    reviewers: names,
    'team-reviewers': names,
    assignees: names,
    milestone: schemas/* string */.YjP()
        .regex(/^\d*$/, 'must be the number of a milestone, as in its address .../milestone/3')
        .transform((text) => (text === '' ? undefined : Number(text))),
    draft: flag,
    'releases-api-url': schemas/* url */.OZ5({ protocol: /^https?$/, error: 'must be an address such as https://api.github.com' }),
    format: schemas/* enum */.k5n(['text', 'json']),
});

// EXTERNAL MODULE: ./build/config/upgradeSettings.js
var upgradeSettings = __webpack_require__(290);
;// CONCATENATED MODULE: ./build/config/settings.js








const NO_CONFIG = {
    deployments: [],
    images: undefined,
    patterns: [],
    documentation: false,
    exclude: [],
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
};
/** @throws Failure (bad input) with every input that is wrong, not only the first */
async function parseSettings(raw, { folder, repository, readConfig }) {
    const parsed = inputSchema.safeParse(raw);
    const target = readTarget(raw.target.trim());
    if (!parsed.success || target instanceof failure/* Failure */.HR) {
        const wrong = (parsed.error?.issues ?? []).map((issue) => explain(issue, raw));
        throw (0,failure/* badInput */.AN)([...wrong, ...(target instanceof failure/* Failure */.HR ? [target.message] : [])].join('\n'));
    }
    const inputs = parsed.data;
    const root = (0,external_node_path_.resolve)(folder, inputs.root);
    const given = givenOf(inputs, target);
    const under = async (file) => {
        const config = file ?? { ...NO_CONFIG, defaults: EMPTY };
        return {
            mode: inputs.mode,
            root,
            catalogue: inputs.catalogue,
            config: (0,posix_.normalize)(inputs.config),
            images: [...new Set([...inputs.images, ...(config.images ?? [])])],
            token: inputs.token,
            releasesApiUrl: inputs['releases-api-url'].replace(/\/+$/, ''),
            format: inputs.format,
            defaults: (0,upgradeSettings/* resolveDefaults */.$h)(config, given),
            deployments: file ? (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 7039))).resolveDeployments(file, given) : [],
            patterns: config.patterns,
            documentation: config.documentation,
            exclude: config.exclude,
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
    };
}
function readTarget(text) {
    try {
        return text === '' ? undefined : (0,target/* parseTarget */.h)(text);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return error;
        throw error;
    }
}
function explain(issue, raw) {
    const name = String(issue.path[0]);
    const value = raw[name] ?? '';
    if (name === 'mode') {
        return `The mode "${value}" is not known${(0,nearest/* didYouMean */.a)(value, inputs/* MODES */.FN) || `; there are ${inputs/* MODES */.FN.join(', ')}.`}`;
    }
    if (Array.isArray(issue.values)) {
        const known = issue.values.filter((one) => one !== '');
        return `The input ${name} is "${value}"; it can be ${known.map((one) => `"${one}"`).join(' or ')}.`;
    }
    return value === '' ? `The input ${name} ${issue.message}.` : `The input ${name} is "${value}": it ${issue.message}.`;
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ resolveDefaults),
/* harmony export */   Zu: () => (/* binding */ merged)
/* harmony export */ });
/* unused harmony export DEFAULT_BRANCH_PREFIX */
const DEFAULT_BRANCH_PREFIX = 'metabase-upgrade/';
/** For pins that belong to no deployment. */
function resolveDefaults(config, inputs) {
    return merged([inputs, config.defaults], config.defaults.ignore);
}
/** The first of the layers that says something decides; lists are taken whole, never joined. */
function merged(layers, ignore) {
    const said = (key) => layers.find((layer) => layer[key] !== undefined)?.[key];
    return {
        follow: said('follow') ?? { kind: 'latest' },
        path: said('path') ?? 'direct',
        ignore,
        branchPrefix: said('branchPrefix') ?? DEFAULT_BRANCH_PREFIX,
        pull: {
            base: said('base'),
            labels: said('labels') ?? [],
            reviewers: said('reviewers') ?? [],
            teamReviewers: said('teamReviewers') ?? [],
            assignees: said('assignees') ?? [],
            milestone: said('milestone'),
            draft: said('draft') ?? false,
        },
    };
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/**
 * An error that is meant for the user: one or more full sentences that say what was expected, what was found, where,
 * and what can be done. Everything else that is thrown is a defect of this project.
 */
class Failure extends Error {
    /** What the process exits with: 2 for bad input, 1 for everything else. */
    exitCode;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = 'Failure';
        this.exitCode = options.exitCode ?? 1;
    }
}
/** The user gave something that can't be used. */
function badInput(message) {
    return new Failure(message, { exitCode: 2 });
}
/** What is no Failure is a defect of ours: it is shown whole, so that it can be reported. */
function failureOf(error) {
    if (error instanceof Failure)
        return error;
    const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new Failure(`This is a defect of metabase-upgrade; please report it with these lines. ${found}`, {
        cause: error,
    });
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oe: () => (/* binding */ candidateSearch),
  Z9: () => (/* binding */ wordsOf)
});

// UNUSED EXPORTS: findCandidates

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/gateways/mentions.js

/** No manifest is larger; reading a dump of gigabytes for a word would be felt. */
const LARGEST_BYTES = 64 * 1024 * 1024;
/**
 * Whether a file holds one of the words, in any case. One that can't be read might, so that it is named among those left
 * out; a symbolic link never does, since nothing is read through it.
 */
async function mentions(path, words) {
    try {
        const stats = await (0,promises_.lstat)(path);
        if (!stats.isFile() || stats.size > LARGEST_BYTES)
            return false;
        const text = (await (0,promises_.readFile)(path)).toString('latin1').toLowerCase();
        return words.some((word) => text.includes(Buffer.from(word.toLowerCase()).toString('latin1')));
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/gateways/namedFiles.js
/** `.metabase-version`, `METABASE_VERSION.txt`: such a file holds a version and nothing that says whose. */
const VERSION_FILE = /(^|\/)[._]?(mb|metabase)[._-]?version[^/]*$/i;
/** `metabase/values.yaml`, `metabase-values.prod.yaml`: the values of its chart need not name it again. */
const CHART_VALUES = /(^|\/)(metabase\/values|values[-_.]metabase|metabase[-_.]values)[^/]*\.ya?ml[^/]*$/i;
/** Git's patterns for at least these files. */
const NAMED_FILES = [
    '*metabase*version*',
    '*mb*version*',
    '*metabase*values*',
    '*values*metabase*',
    'metabase/values*',
];
/** Whether a file is Metabase's by its name, so that it is looked at though it may not mention the word. */
function isNamedFile(file) {
    return VERSION_FILE.test(file) || CHART_VALUES.test(file);
}

;// CONCATENATED MODULE: ./build/gateways/gitFiles.js



const GREP = ['grep', '-l', '-z', '-F', '--no-recurse-submodules', '--no-full-name', '--no-color'];
const UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];
const NAMED = ['ls-files', '-z', '--', ...NAMED_FILES.map((name) => `:(icase,glob)**/${name}`)];
/**
 * What git knows and what it would add. Tracked files are searched by `git grep`, in parallel and in C; the few that are
 * not tracked yet are searched here, because `git grep --untracked` does both one after the other.
 * Undefined when git can't answer for this folder: not a work tree, ignored by the one around it, or git missing.
 */
async function gitCandidates(root, words, run) {
    const git = async (args) => {
        const { exitCode, stdout } = await run('git', args, { cwd: root });
        // 1 is the answer of a search that found nothing.
        if (exitCode > 1)
            throw new NoAnswer();
        return { found: exitCode === 0, files: stdout.split('\0').filter(Boolean) };
    };
    const grep = async (options, wanted, paths) => (await git([...GREP, ...options, ...wanted.flatMap((word) => ['-e', word]), '--', ...paths])).files;
    const search = async (word, folders) => {
        const paths = folders.map(pathspec);
        const [tracked, others] = await Promise.all([grep([], [word], paths), git([...UNTRACKED, '--', ...paths])]);
        return [...tracked, ...(await mentioning(root, others.files, [word]))].sort();
    };
    const all = async () => (await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])).files;
    try {
        const [tracked, others, named] = await Promise.all([grep(['-i'], words, []), git(UNTRACKED), git(NAMED)]);
        const called = [...named.files, ...others.files].filter(isNamedFile);
        const files = [...new Set([...tracked, ...(await mentioning(root, others.files, words)), ...called])].sort();
        // What git can't be asked about, such as a path behind a link, it would not commit either.
        const isIgnored = async (file) => git(['check-ignore', '-q', '--', file]).then(({ found }) => found, () => true);
        return files.length === 0 && (await isIgnored('.')) ? undefined : { files, isIgnored, search, all };
    }
    catch {
        return undefined;
    }
}
class NoAnswer extends Error {
}
async function mentioning(root, files, words) {
    const found = await Promise.all(files.map((file) => mentions((0,external_node_path_.join)(root, file), words)));
    return files.filter((_, index) => found[index]);
}
/** A folder's own files, or with a double star at its end everything below. */
function pathspec(folder) {
    const everything = folder.endsWith('/**');
    const literal = folder.replace(/\/\*\*$/, '').replace(/[\\*?[]/g, '\\$&');
    return `:(glob)${literal === '.' ? '' : `${literal}/`}${everything ? '**' : '*'}`;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/gateways/walkedFiles.js






/** Everything that no `.gitignore` leaves out, for folders of which git knows nothing. */
async function walkedCandidates(root, words) {
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 19));
    const rules = new Map();
    const files = [];
    const all = [];
    /** Of all rules the deepest that says anything counts, as in git. */
    const ignored = (path) => {
        const parents = path.replace(/\/$/, '').split('/').slice(0, -1);
        const folders = ['', ...parents.map((_, index) => `${parents.slice(0, index + 1).join('/')}/`)].reverse();
        for (const folder of folders) {
            const verdict = rules.get(folder)?.test(path.slice(folder.length));
            if (verdict?.ignored || verdict?.unignored)
                return verdict.ignored;
        }
        return false;
    };
    const visit = async (folder) => {
        const entries = await readFolder(root, folder);
        if (entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) {
            rules.set(folder, ignore({ ignorecase: false }).add(await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, '.gitignore'), 'utf8')));
        }
        for (const entry of entries) {
            const path = folder + entry.name;
            if (entry.name === '.git' || entry.name === 'node_modules')
                continue;
            if (entry.isDirectory() && !ignored(`${path}/`))
                await visit(`${path}/`);
            if (!entry.isFile() || ignored(path))
                continue;
            all.push(path);
            if (isNamedFile(path) || (await mentions((0,external_node_path_.join)(root, path), words)))
                files.push(path);
        }
    };
    await visit('');
    const search = async (word, folders) => {
        const near = all.filter((file) => folders.some((folder) => isIn(folder, file)));
        const found = await Promise.all(near.map((file) => mentions((0,external_node_path_.join)(root, file), [word])));
        return near.filter((_, index) => found[index]).sort();
    };
    return { files: files.sort(), isIgnored: async (file) => ignored(file), search, all: async () => all };
}
function isIn(folder, file) {
    if (folder.endsWith('/**'))
        return file.startsWith(folder.slice(0, -2));
    return (0,posix_.dirname)(file) === folder;
}
async function readFolder(root, folder) {
    try {
        return await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        throw new failure/* Failure */.HR(`The folder ${(0,external_node_path_.join)(root, folder)} can't be read (${code}): a pin in it would be missed.`);
    }
}

;// CONCATENATED MODULE: ./build/gateways/candidates.js




/**
 * A search of its own for each root and words. It is what takes longest, so it may be begun before everything else is
 * known, and asked for when it is.
 */
function candidateSearch(run) {
    const searches = new Map();
    return (root, words) => {
        const key = JSON.stringify([root, words]);
        const search = searches.get(key) ?? findCandidates(root, words, run);
        // Whoever asks for it hears of its failure; until then nobody waits for it.
        search.catch(() => undefined);
        searches.set(key, search);
        return search;
    };
}
/**
 * Every image of Metabase has the word in its name; its settings are also called MB_ for short, and the user's own images
 * are searched by their names.
 */
function wordsOf(images) {
    return ['metabase', 'mb_version', 'mb_tag', 'mb_image', ...images.filter((image) => !/metabase/i.test(image))];
}
/**
 * Searches what git knows or would add; without git, everything that no `.gitignore` leaves out. The search for the word
 * comes first so that only a handful of files is ever parsed; `git grep` does it in parallel and in C.
 * @throws Failure (bad input) when the root isn't a folder with files in it.
 */
async function findCandidates(root, words, run) {
    const entries = listRoot(root);
    const byGit = await gitCandidates(root, words, run);
    if (byGit)
        return byGit;
    if (entries.filter((name) => name !== '.git').length === 0) {
        throw (0,failure/* badInput */.AN)(`The folder ${root} is empty. In a workflow, actions/checkout must come before this step.`);
    }
    return walkedCandidates(root, words);
}
/** At once, so that the search is under way before anything else is loaded. */
function listRoot(root) {
    try {
        return (0,external_node_fs_.readdirSync)(root);
    }
    catch (error) {
        const code = error.code;
        const found = code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : `can't be read (${code})`;
        throw (0,failure/* badInput */.AN)(`The root ${root} ${found}. Give the folder that holds the deployment's files.`);
    }
}


/***/ }),

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isoDate),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = { now: () => new Date() };
/** `2026-10-08` in UTC. */
function isoDate(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1267);



const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
function createClient({ apiUrl, token, fetch, onWait }) {
    const wait = (kind) => (seconds, _, __, retries) => {
        const patient = retries === 0 && seconds <= LONGEST_WAIT_SECONDS;
        if (patient)
            onWait?.(`GitHub's ${kind} rate limit is reached; waiting ${seconds} s.`);
        return patient;
    };
    return new Client({
        baseUrl: apiUrl,
        userAgent: 'metabase-upgrade',
        ...(token === undefined ? {} : { auth: token }),
        ...(fetch === undefined ? {} : { request: { fetch } }),
        throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
}


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vq: () => (/* binding */ catalogueOf),
  Xj: () => (/* binding */ hasVersion),
  kK: () => (/* binding */ majorsOf),
  BP: () => (/* binding */ newest),
  CO: () => (/* binding */ newestOfLine),
  w0: () => (/* binding */ releasesOf)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/editions.json
const editions_namespaceObject = /*#__PURE__*/JSON.parse('{"H":{"HT":"37.0.2","yi":["37.1"]}}');
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(2901);
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
        const key = (0,metabase_version/* printVersion */.wr)(read.version);
        const entry = found.get(key) ?? { version: read.version, editions: new Set() };
        entry.editions.add(read.edition);
        if (read.edition === 'oss' && hasEnterpriseTwin(read.version))
            entry.editions.add('enterprise');
        if (date !== undefined)
            entry.date ??= date;
        found.set(key, entry);
    }
    const releases = [...found.values()].map(({ version, editions, ...rest }) => ({
        version,
        editions: [...editions],
        ...rest,
    }));
    return { source, asOf, releases: releases.sort((a, b) => a.version.compare(b.version)) };
}
const FIRST_TWIN = (0,metabase_version/* parseVersion */.ot)(editions_namespaceObject.H.HT);
const HOLES = new Set(editions_namespaceObject.H.yi);
/** The rule and its source stand in knowledge/editions.json. */
function hasEnterpriseTwin(version) {
    return version.compare(FIRST_TWIN) >= 0 && !HOLES.has((0,metabase_version/* printVersion */.wr)(version));
}
/** The releases of one edition, the lowest first. */
function releasesOf(catalogue, edition) {
    return catalogue.releases.filter((release) => release.editions.includes(edition));
}
/** The newest version of an edition, by number; undefined when the catalogue has none of it. */
function newest(catalogue, edition) {
    return catalogue.releases.findLast((release) => release.editions.includes(edition))?.version;
}
/** The newest version of a major (`{major: 63}`) or of one of its minors (`{major: 63, minor: 18}`). */
function newestOfLine(catalogue, edition, line) {
    return catalogue.releases.findLast(({ version, editions }) => version.major === line.major &&
        (line.minor === undefined || version.minor === line.minor) &&
        editions.includes(edition))?.version;
}
function hasVersion(catalogue, edition, version) {
    return catalogue.releases.some((release) => release.version.compare(version) === 0 && release.editions.includes(edition));
}
/** The majors of an edition in order; holes in the numbering are normal. */
function majorsOf(catalogue, edition) {
    return [...new Set(releasesOf(catalogue, edition).map(({ version }) => version.major))];
}


/***/ }),

/***/ 8411:
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
function jarAddress(tag) {
    const edition = /^v?1\./.test(tag) ? 'enterprise' : 'oss';
    return `https://${JAR_HOST}/${EDITIONS[edition].jarFolder}${tag}/metabase.jar`;
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   O4: () => (/* binding */ printTag),
/* harmony export */   bG: () => (/* binding */ printTagLike)
/* harmony export */ });
/* unused harmony export precisionOf */
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8411);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2901);


const EXACT = /^(v?)([01])\.(\d+\.\d+(?:\.\d+)?)$/;
const ROLLING = /^(v?)([01])\.([1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5}))?\.x$/;
const LTS = /^v?[01]\.\d+-lts$/;
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

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3642);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8411);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2901);





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
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The release list (${catalogue.source}, ${catalogue.asOf}, ${catalogue.releases.length} releases) does not have ` +
        `${wanted}, which the target asks for.${hint} Choose a published version, or use a newer release list.`);
}
function otherEdition(version, asked, found) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target ${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version)} is of the ${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[asked].title} edition, but pins of the ` +
        `${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[found].title} edition were found, and an upgrade never changes the edition. ` +
        `Give the number alone (${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version).slice(3)}) to mean both.`);
}


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isBeta),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   wr: () => (/* binding */ printVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

const NUMBER = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.([1-9]\d{0,5}))?$/;
/** Reads `61.2` or `61.2.6`; anything else is undefined. A hotfix 0 is never written, so `61.2.0` is refused. */
function parseVersion(text) {
    const match = NUMBER.exec(text);
    return match ? version(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)) : undefined;
}
function version(major, minor, hotfix = 0) {
    return new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(`${major}.${minor}.${hotfix}`);
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

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/** A mode loads when it is chosen. */
const MODES = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(915), __webpack_require__.e(962), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 6316))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(915), __webpack_require__.e(962), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 2127))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(915), __webpack_require__.e(962), __webpack_require__.e(237)]).then(__webpack_require__.bind(__webpack_require__, 1237))).pullRequest,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(915), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 695))).check,
};
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);


/** The plan as other programs read it. `schema` is raised when a field changes its meaning or goes. */
function planJson({ catalogue, deployments, skipped, warnings }) {
    const newestTag = (edition) => tagOrNull(edition, (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(catalogue, edition));
    return {
        schema: 1,
        catalogue: {
            newest: { oss: newestTag('oss'), enterprise: newestTag('enterprise') },
            releases: catalogue.releases.length,
            source: catalogue.source,
            asOf: catalogue.asOf,
        },
        deployments: deployments.map(deploymentJson),
        skipped,
        warnings,
    };
}
function deploymentJson({ name, edition, current, target, stops, pins, held }) {
    return {
        name,
        edition,
        current: (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, current),
        next: tagOrNull(edition, stops[0]),
        target: (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, target),
        stops: stops.map((stop) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, stop)),
        upToDate: stops.length === 0,
        ...(held === undefined ? {} : { held }),
        pins: pins.map(pinJson),
    };
}
function pinJson({ file, line, column, start, end, text, tag, edition, version, kind, document, at, usedBy }) {
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
        ...(tag.kind === 'rolling' ? { rolling: true } : {}),
        ...(usedBy.length > 0 ? { usedBy: usedBy.map((use) => ({ file: use.file, line: use.line })) } : {}),
    };
}
function tagOrNull(edition, version) {
    return version ? (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version) : null;
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


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathTable),
/* harmony export */   Q: () => (/* binding */ pathPicture)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(457);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);


/** At most this many boxes are drawn; a longer path is shortened in the middle. */
const MOST_BOXES = 12;
/** The path as a Mermaid flow chart, which GitHub draws. */
function pathPicture({ edition, current, stops }, here) {
    const tags = stops.map((stop) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop));
    const shown = tags.length < MOST_BOXES ? tags : [...tags.slice(0, MOST_BOXES - 3), '…', tags.at(-1)];
    const boxes = [
        `s0(["${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, current)}<br/>pinned now"])`,
        ...shown.map((tag, index) => `s${index + 1}["${tag}${index === 0 ? `<br/>${here}` : ''}"]`),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)('mermaid', `flowchart LR\n  ${boxes.join(' --> ')}\n  style s1 stroke-width:4px`);
}
/** The path as a table with "you are here". */
function pathTable({ edition, current, stops }, here) {
    const rows = stops.map((stop, index) => [
        index === 0 ? `**${index + 1}**` : `${index + 1}`,
        index === 0 ? `**\`${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop)}\`**` : `\`${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop)}\``,
        index === 0 ? `**${here}**` : index === stops.length - 1 ? 'target' : 'after that',
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Stop', 'Version', ''], [['', `\`${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, current)}\``, 'you are here'], ...rows]);
}


/***/ }),

/***/ 4711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8411);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);


/** The plan for a reader at a terminal. */
function planText({ plan, edits }) {
    const { catalogue, deployments, skipped } = plan;
    const lines = [`${catalogue.releases.length} releases from ${catalogue.source}, as of ${catalogue.asOf}`];
    for (const deployment of deployments)
        lines.push('', ...deploymentLines(deployment));
    if (skipped.length > 0) {
        lines.push('', 'Not moved:');
        for (const { file, line, column, text, message } of skipped) {
            lines.push(`  ${file}:${line}:${column}  ${text || '(no tag)'}  ${message}`);
        }
    }
    if (edits) {
        lines.push('', edits.length === 0 ? 'Nothing to write.' : `Wrote ${count(edits.length, 'edit')}:`);
        for (const { file, line, column, old, text } of edits)
            lines.push(`  ${file}:${line}:${column}  ${old} -> ${text}`);
    }
    return lines.join('\n');
}
function deploymentLines({ name, edition, current, stops, target, pins, held }) {
    const tag = (version) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version);
    const where = pins.map((pin) => `  ${pin.file}:${pin.line}:${pin.column}  ${pin.text}  ${pin.at}${pin.tag.kind === 'rolling' ? '  (rolling)' : ''}`);
    const heading = `${name}  ${_metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].title}`;
    if (stops.length === 0)
        return [heading, `  ${tag(current)} is up to date (target ${tag(target)})`, ...where];
    const path = [current, ...stops].map(tag).join(' -> ');
    const waits = held === undefined ? [] : [`  not yet: ${held}`];
    return [heading, `  ${path}  (${count(stops.length, 'stop')})`, ...waits, ...where];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
