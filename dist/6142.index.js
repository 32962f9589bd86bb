export const id = 6142;
export const ids = [6142,3042,7423];
export const modules = {

/***/ 17538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runAfterwards: () => (/* binding */ runAfterwards)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 3 modules
var github = __webpack_require__(60722);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(89190);
// EXTERNAL MODULE: ./build/config/runner.js
var runner = __webpack_require__(18917);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/candidates.js + 5 modules
var candidates = __webpack_require__(78935);
// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(70540);
// EXTERNAL MODULE: ./build/gateways/dockerConfig.js
var dockerConfig = __webpack_require__(53042);
// EXTERNAL MODULE: ./build/gateways/github.js
var gateways_github = __webpack_require__(77423);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./build/gateways/childProcess.js
var childProcess = __webpack_require__(83327);
;// CONCATENATED MODULE: ./build/gateways/process.js


/**
 * Nothing of the program's output reaches our own: stdout is kept for the answer alone. The runner's own way of starting
 * programs ends this process when a program doesn't read its input, and tells of output in bytes: what has input, or is
 * listened to, goes the other way.
 */
const runProcess = (program, args, options = {}) => {
    const { cwd, input, onOutput, outlives } = options;
    if (input !== undefined || onOutput)
        return (0,childProcess/* startProcess */.k)(program, args, options);
    const folder = cwd === undefined ? {} : { cwd };
    const env = outlives ? { env: (0,childProcess/* lastingEnvironment */.E)() } : {};
    return (0,exec/* getExecOutput */.H)(program, [...args], { silent: true, ignoreReturnCode: true, ...folder, ...env });
};

// EXTERNAL MODULE: ./build/gateways/proxiedFetch.js
var proxiedFetch = __webpack_require__(25859);
// EXTERNAL MODULE: ./build/gateways/sleep.js
var sleep = __webpack_require__(86177);
// EXTERNAL MODULE: ./build/modes/loadConfig.js
var loadConfig = __webpack_require__(88529);
// EXTERNAL MODULE: ./build/modes/modes.js + 1 modules
var modes = __webpack_require__(47043);
// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(94121);
// EXTERNAL MODULE: ./build/report/planText.js + 1 modules
var planText = __webpack_require__(39270);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/report/checkText.js
var checkText = __webpack_require__(67016);
// EXTERNAL MODULE: ./build/report/exactText.js
var exactText = __webpack_require__(18223);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/pathPicture.js
var pathPicture = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/report/summary.js







/** The job summary: what runs, what comes next, what was done, what was left. */
function summaryOf({ plan, pulls = [], violations }) {
    if (violations)
        return violationsSummary(violations);
    const { catalogue, deployments, skipped, warnings } = plan;
    const parts = ['## Metabase upgrade', ...deployments.flatMap((deployment) => deploymentText(deployment, pulls))];
    if (deployments.length === 0)
        parts.push('No pin of Metabase that could be moved was found.');
    const gone = pulls.filter((pull) => !deployments.some(({ name }) => name === pull.deployment));
    if (gone.length > 0)
        parts.push('### Not needed any more', ...gone.flatMap(pullText));
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
    parts.push(`${(0,metabase_catalogue/* listSize */.gN)(catalogue)} releases from ${(0,markdown/* plain */.pj)(catalogue.source)}, as of ${catalogue.asOf}.`);
    return parts.join('\n\n');
}
function violationsSummary(violations) {
    if (violations.length > 0)
        return (0,checkText/* violationsText */.g)(violations);
    return '### Metabase upgrade check\n\nNothing is wrong with the Metabase pins of this pull request.';
}
function deploymentText(deployment, all) {
    const done = all.filter((pull) => pull.deployment === deployment.name).flatMap(pullText);
    const { name, edition, current, target, stops, pins } = deployment;
    const heading = `### ${name} (${metabase_edition/* EDITIONS */.qR[edition].title})`;
    const places = (0,markdown/* table */.tp)(['File', 'Where', 'Pinned'], pins.map((pin) => [(0,markdown/* code */.aY)(`${pin.file}:${pin.line}`), (0,markdown/* code */.aY)(pin.at || 'line'), (0,markdown/* code */.aY)(pin.text)]));
    if (stops.length === 0) {
        const text = `${(0,tag/* printTag */.O4)(edition, current)} is up to date (target ${(0,tag/* printTag */.O4)(edition, target)}).`;
        return [heading, ...done, text, ...passedText(deployment), places];
    }
    if (deployment.exact)
        return [heading, ...done, (0,exactText/* whyExact */.iS)(deployment), places];
    const here = 'next stop';
    return [
        heading,
        ...done,
        (0,pathPicture/* pathPicture */.Q)(deployment, here),
        (0,pathPicture/* pathTable */.G)(deployment, here),
        ...passedText(deployment),
        places,
    ];
}
/** Rows for the versions that were passed over; a summary has its limit. */
const PASSED_ROWS = 100;
function passedText({ edition, passed }) {
    if (passed.length === 0)
        return [];
    const rows = passed
        .slice(0, PASSED_ROWS)
        .map(({ version, reason }) => [(0,markdown/* code */.aY)((0,tag/* printTag */.O4)(edition, version)), (0,markdown/* plain */.pj)(reason)]);
    if (passed.length > PASSED_ROWS)
        rows.push(['', `and ${passed.length - PASSED_ROWS} more`]);
    return [(0,markdown/* folded */.TM)(`Newer versions that were not taken (${passed.length})`, (0,markdown/* table */.tp)(['Version', 'Why'], rows))];
}
function pullText(pull) {
    const { operation, note, failure } = pull;
    const name = pull.number === undefined || pull.url === undefined ? '' : (0,markdown/* link */.nf)(`#${pull.number}`, pull.url);
    if (operation === 'created')
        return [`Opened pull request ${name}.`];
    if (operation === 'updated')
        return [`Updated pull request ${name}.`];
    if (operation === 'closed')
        return [`Closed pull request ${name}. ${(0,markdown/* plain */.pj)(note ?? '')}`];
    if (operation === 'unchanged' && note !== undefined)
        return [`Pull request ${name} is open. ${(0,markdown/* plain */.pj)(note)}`];
    if (operation === 'unchanged')
        return [`Pull request ${name} is open and current; nothing was written.`];
    return [(0,markdown/* plain */.pj)(failure?.message ?? note ?? '')];
}

;// CONCATENATED MODULE: ./build/action.js



















const actionLog = {
    info: (message) => core/* info */.pq(message),
    warning: (message, place) => core/* warning */.$e(message, properties(place)),
    error: (message, place) => core/* error */.z3(message, properties(place)),
};
let cancelled = false;
const gateways = {
    run: runProcess,
    find: (0,candidates/* candidateSearch */.oe)(runProcess),
    clock: clock/* systemClock */.m,
    log: actionLog,
    sleep: sleep/* systemSleep */.H,
    fetch: proxiedFetch/* proxiedFetch */.i,
    mask: core/* setSecret */.Pq,
    readDockerConfig: () => (0,dockerConfig.readDockerConfig)(process.env.DOCKER_CONFIG),
    host: async () => {
        const { systemHost } = await __webpack_require__.e(/* import() */ 3985).then(__webpack_require__.bind(__webpack_require__, 3985));
        return systemHost(() => {
            cancelled = true;
            core/* info */.pq('Cancelled: what can be undone safely is undone, and a migration is left to its end.');
        });
    },
    gitHub: async (apiUrl, token) => (0,gateways_github.createClient)({ apiUrl, token, fetch: proxiedFetch/* proxiedFetch */.i, onWait: core/* info */.pq }),
};
/** The step of a workflow. All outputs are set whatever happens; the token is masked before it is used. */
async function runAction() {
    setOutputs((0,outputs/* noOutputs */.Q)());
    try {
        const settings = await readSettings();
        if (settings.run)
            return await runOnHost(settings);
        const outcome = await (0,modes/* runMode */.r)(settings, gateways);
        setOutputs((0,outputs/* outputsOf */.Y)(outcome));
        await core/* summary */.z.addRaw(summaryOf(outcome), true).write();
        return tell(outcome, (0,external_node_path_.relative)(workspace(), settings.root));
    }
    catch (error) {
        const failure = (0,build_failure/* failureOf */.g5)(error);
        core/* setFailed */.C1(failure.message);
        return failure.exitCode;
    }
}
/** The post step of a job whose main step was cut off: nothing new is begun. */
async function runAfterwards() {
    try {
        const settings = await readSettings();
        const { runPostStep } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9170), __webpack_require__.e(8280)]).then(__webpack_require__.bind(__webpack_require__, 38280));
        const report = await runPostStep(settings, gateways);
        if (!report)
            return 0;
        await tellReport(report);
        return report.failure?.exitCode ?? 0;
    }
    catch (error) {
        const failure = (0,build_failure/* failureOf */.g5)(error);
        core/* setFailed */.C1(failure.message);
        return failure.exitCode;
    }
}
async function readSettings() {
    const inputs = Object.fromEntries(config_inputs/* INPUT_NAMES */.Qh.map((name) => [name, core/* getInput */.V4(name) || config_inputs/* DEFAULTS */.zY[name]]));
    for (const name of config_inputs/* SECRETS */.cW)
        if (inputs[name])
            core/* setSecret */.Pq(inputs[name]);
    const repository = (0,runner/* repositoryOf */._M)(process.env, github/* context */._.payload);
    return (0,settings/* parseSettings */.P)(inputs, { folder: workspace(), repository, readConfig: loadConfig/* loadConfig */.Z });
}
function workspace() {
    return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
async function runOnHost(settings) {
    // A backup changes nothing of the instance, so none is left open.
    if (settings.mode !== 'backup')
        core/* saveState */.LZ(runner/* RUN_STATE */.KY, 'open');
    let left = false;
    try {
        const { runHostMode } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9170), __webpack_require__.e(8280)]).then(__webpack_require__.bind(__webpack_require__, 38280));
        const report = await runHostMode(settings, gateways);
        // A migration that was left to its end by a cancelled job may be ready when the job is over.
        left = cancelled && report.result === 'left';
        const { runOutputs } = await __webpack_require__.e(/* import() */ 7682).then(__webpack_require__.bind(__webpack_require__, 17682));
        setOutputs(runOutputs(report));
        await tellReport(report);
        return report.failure?.exitCode ?? 0;
    }
    finally {
        if (!left)
            core/* saveState */.LZ(runner/* RUN_STATE */.KY, 'ended');
    }
}
async function tellReport(report) {
    const { runSummary, runText } = await __webpack_require__.e(/* import() */ 4149).then(__webpack_require__.bind(__webpack_require__, 14149));
    core/* info */.pq(runText(report));
    if (report.failure)
        core/* setFailed */.C1(report.failure.message);
    await core/* summary */.z.addRaw(runSummary(report), true).write();
}
/** Everything as log lines and annotations; `prefix` leads from the workspace to the searched folder. */
function tell(outcome, prefix) {
    const { plan, pulls = [], violations } = outcome;
    if (violations)
        return tellViolations(violations, prefix);
    core/* info */.pq((0,planText/* planText */.P)(outcome));
    for (const warning of plan.warnings)
        core/* warning */.$e(warning);
    for (const { file, line, column, message } of plan.skipped) {
        core/* notice */.lm(message, { file: (0,external_node_path_.join)(prefix, file), startLine: line, startColumn: column });
    }
    for (const { note, waits } of pulls)
        if (note !== undefined)
            (waits ? core/* info */.pq : core/* warning */.$e)(note);
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

/***/ 89190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   P4: () => (/* binding */ PLATFORMS),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   Qv: () => (/* binding */ isHostMode),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   cW: () => (/* binding */ SECRETS),
/* harmony export */   oF: () => (/* binding */ DATABASE_INPUTS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony exports FILE_MODES, HOST_MODES */
/** Those that look at files and pull requests, and those that work on an instance. */
const FILE_MODES = ['plan', 'apply', 'pull-request', 'check'];
const HOST_MODES = ['upgrade', 'rollback', 'backup', 'rehearse'];
const MODES = [...FILE_MODES, ...HOST_MODES];
function isHostMode(mode) {
    return HOST_MODES.includes(mode);
}
/** How an instance may run. */
const PLATFORMS = [
    ...['docker', 'compose', 'systemd', 'kubernetes', 'azure-webapp', 'azure-containerapp'],
    'command',
];
/** Where the application database is; each is an input with `database-` in front. */
const DATABASE_INPUTS = ['uri', 'type', 'host', 'port', 'name', 'user', 'password', 'file'];
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
    'minimum-release-age': '',
    hotfixes: '',
    'private-patches': '',
    'pin-floating': '',
    automerge: '',
    steps: '',
    dashboard: '',
    registry: 'auto',
    'registry-mirror': '',
    'registry-username': '',
    'registry-password': '',
    'version-info-url': 'https://static.metabase.com',
    'downloads-url': 'https://downloads.metabase.com',
    'releases-api-url': 'https://api.github.com',
    deployment: '',
    platform: '',
    container: '',
    'compose-files': '',
    service: '',
    unit: '',
    jar: '',
    'java-home': '',
    'resource-group': '',
    app: '',
    subscription: '',
    workload: '',
    namespace: '',
    'kube-context': '',
    'patch-probes': '',
    'pause-gitops': '',
    url: '',
    timeout: '2h',
    backup: 'stopped',
    'i-have-a-backup': '',
    'backup-each-stop': '',
    'backup-dir': '',
    keep: '5',
    'keep-days': '14',
    'on-failure': 'rollback',
    'require-rehearsal': '',
    to: '',
    strategy: 'auto',
    'tools-image': '',
    'database-uri': '',
    'database-type': '',
    'database-host': '',
    'database-port': '',
    'database-name': '',
    'database-user': '',
    'database-password': '',
    'database-file': '',
    'age-recipients': '',
    'age-identity': '',
    format: 'text',
};
const INPUT_NAMES = Object.keys(DEFAULTS);
/** Secrets that an argument would show to every user of the machine: on the command line they come from these variables. */
const SECRET_VARIABLES = {
    token: 'GITHUB_TOKEN',
    'database-uri': 'METABASE_UPGRADE_DATABASE_URI',
    'registry-password': 'METABASE_UPGRADE_REGISTRY_PASSWORD',
    'database-password': 'METABASE_UPGRADE_DATABASE_PASSWORD',
    'age-identity': 'METABASE_UPGRADE_AGE_IDENTITY',
};
/** What is masked before it is used. */
const SECRETS = Object.keys(SECRET_VARIABLES);
/** On the command line these alone, without a value, mean `true`. */
const SWITCHES = [
    ...['draft', 'private-patches', 'pin-floating', 'dashboard', 'patch-probes', 'pause-gitops'],
    ...['i-have-a-backup', 'backup-each-stop', 'require-rehearsal'],
];
/** Names one a line or separated by commas, each once. */
function splitNames(text) {
    const names = text.split(/[\n,]/).map((name) => name.trim());
    return [...new Set(names.filter(Boolean))];
}


/***/ }),

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** `, did you mean "plan"?` when one of the known words is close to what was typed, else nothing. */
function didYouMean(typed, known) {
    const [best] = known.map((word) => ({ word, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, word) })).sort((a, b) => a.far - b.far);
    if (!best || best.far > Math.max(2, Math.floor(typed.length / 3)))
        return '';
    return `, did you mean "${best.word}"?`;
}


/***/ }),

/***/ 59874:
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

/***/ 78935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oe: () => (/* binding */ candidateSearch),
  Z9: () => (/* binding */ wordsOf)
});

// UNUSED EXPORTS: findCandidates

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/gateways/namedFiles.js
/** `.metabase-version`, `METABASE_VERSION.txt`: such a file holds a version and nothing that says whose. */
const VERSION_FILE = /(^|\/)[._]?(mb|metabase)[._-]?version[^/]*$/i;
/** `metabase/values.yaml`, `values/metabase.yaml`, `metabase-values.prod.yaml`: the values of its chart need not name it again. */
const CHART_VALUES = /(^|\/)(metabase\/values|values[-_./]metabase|metabase[-_.]values)[^/]*\.ya?ml[^/]*$/i;
/** Whether a file is Metabase's by its name, so that it is looked at though it may not mention the word. */
function isNamedFile(file) {
    return VERSION_FILE.test(file) || CHART_VALUES.test(file);
}

;// CONCATENATED MODULE: ./build/gateways/listing.js

const UNTRACKED = /(?<![^\0])\? ([^\0]+)/g;
/** Stands in every name of which `isNamedFile` holds. */
const SIGN = /metabase|mb[._-]?version/gi;
/**
 * Reads what `git ls-files -z -t` printed: each path behind its state, `?` where it is not tracked. A large repository has
 * thousands of paths of which hardly any matters, so that these alone are cut out of the text.
 */
function readListing(output) {
    return {
        untracked: [...output.matchAll(UNTRACKED)].map(([, path]) => path),
        named: pathsAround(SIGN, output).filter(isNamedFile),
        all: () => [...new Set(output.split('\0').filter(Boolean).map(pathOf))],
    };
}
function pathsAround(sign, output) {
    const paths = new Set();
    for (const { index } of output.matchAll(sign)) {
        const end = output.indexOf('\0', index);
        paths.add(pathOf(output.slice(output.lastIndexOf('\0', index) + 1, end === -1 ? undefined : end)));
    }
    return [...paths];
}
function pathOf(line) {
    return line.slice('H '.length);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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

;// CONCATENATED MODULE: ./build/gateways/gitFiles.js



const GREP = ['grep', '-l', '-z', '-F', '--no-recurse-submodules', '--no-full-name', '--no-color'];
const gitFiles_UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];
/** Every path behind its state, `?` for one that is not tracked. */
const LISTING = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];
/**
 * What git knows and what it would add. Tracked files are searched by `git grep`, in parallel and in C; the few that are
 * not tracked yet are searched here, because `git grep --untracked` does both one after the other.
 * Undefined when git can't answer for this folder: not a work tree, ignored by the one around it, or git missing.
 */
async function gitCandidates(root, words, run, onFile) {
    const git = async (args, onOutput) => {
        const { exitCode, stdout } = await run('git', args, { cwd: root, ...(onOutput ? { onOutput } : {}) });
        // 1 is the answer of a search that found nothing.
        if (exitCode > 1)
            throw new NoAnswer();
        return { found: exitCode === 0, stdout };
    };
    const list = async (args, onPath) => (await git(args, onPath && cutIntoPaths(onPath))).stdout.split('\0').filter(Boolean);
    const search = async (word, folders) => {
        const paths = folders.map(pathspec);
        const [tracked, others] = await Promise.all([
            list([...searchFor([word]), ...paths]),
            list([...gitFiles_UNTRACKED, '--', ...paths]),
        ]);
        return [...tracked, ...(await mentioning(root, others, [word]))].sort();
    };
    try {
        // The listing first: while git searches with all processors, starting another program takes three times as long.
        const [listed, tracked] = await Promise.all([git(LISTING), list(searchFor(words, '-i'), onFile)]);
        const { untracked, named, all } = readListing(listed.stdout);
        const files = [...new Set([...tracked, ...(await mentioning(root, untracked, words)), ...named])].sort();
        // What git can't be asked about, such as a path behind a link, it would not commit either.
        const isIgnored = async (file) => git(['check-ignore', '-q', '--', file]).then(({ found }) => found, () => true);
        return files.length === 0 && (await isIgnored('.'))
            ? undefined
            : { files, isIgnored, search, all: async () => all() };
    }
    catch {
        return undefined;
    }
}
class NoAnswer extends Error {
}
/** Arguments that let git name the tracked files with one of the words; pathspecs may stand behind them. */
function searchFor(words, ...options) {
    return [...GREP, ...options, ...words.flatMap((word) => ['-e', word]), '--'];
}
/** Of output that comes in pieces, tells of each path that is whole. */
function cutIntoPaths(tell) {
    let rest = '';
    return (piece) => {
        const paths = (rest + piece).split('\0');
        rest = paths.pop() ?? '';
        for (const path of paths)
            tell(path);
    };
}
async function mentioning(root, files, words) {
    const found = await Promise.all(files.map((file) => mentions((0,external_node_path_.join)(root, file), words)));
    return files.filter((_, index) => found[index]);
}
/** A folder's own files, or with a double star at its end everything below; with one at its start all files of an ending. */
function pathspec(folder) {
    if (folder.startsWith('**/'))
        return `:(glob)${folder}`;
    const everything = folder.endsWith('/**');
    const literal = folder.replace(/\/\*\*$/, '').replace(/[\\*?[]/g, '\\$&');
    return `:(glob)${literal === '.' ? '' : `${literal}/`}${everything ? '**' : '*'}`;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/gateways/walkedFiles.js






/** Everything that no `.gitignore` leaves out, for folders of which git knows nothing. */
async function walkedCandidates(root, words) {
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
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
    if (folder.startsWith('**/*'))
        return file.endsWith(folder.slice('**/*'.length));
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
    return (root, words, onFile) => {
        const key = JSON.stringify([root, words]);
        const search = searches.get(key) ?? begin(root, words, run);
        searches.set(key, search);
        if (onFile) {
            search.found.forEach(onFile);
            search.listeners.push(onFile);
        }
        return search.candidates;
    };
}
function begin(root, words, run) {
    const [found, listeners] = [[], []];
    const candidates = findCandidates(root, words, run, (file) => {
        found.push(file);
        for (const tell of listeners)
            tell(file);
    });
    // Whoever asks for it hears of its failure; until then nobody waits for it.
    candidates.catch(() => undefined);
    return { candidates, found, listeners };
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
async function findCandidates(root, words, run, onFile = () => undefined) {
    const entries = listRoot(root);
    const byGit = await gitCandidates(root, words, run, onFile);
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

/***/ 83327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lastingEnvironment),
/* harmony export */   k: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Output of a listing of the largest repositories. */
const LARGEST_OUTPUT_BYTES = 1024 ** 3;
/**
 * An environment without the mark by which a runner finds, at the end of a job, what the job has started and ends it
 * (actions/runner `src/Runner.Worker/JobExtension.cs`).
 */
function lastingEnvironment() {
    const { RUNNER_TRACKING_ID: _, ...others } = process.env;
    return others;
}
/**
 * The seam for processes on the command line: the program is started before this function returns, so that it runs
 * while our own modules load. The runner's own way of starting programs looks for them on the disk first.
 */
const startProcess = (program, args, { cwd, input, onOutput, outlives } = {}) => new Promise((done, fail) => {
    const env = outlives ? { env: lastingEnvironment() } : {};
    const options = {
        maxBuffer: LARGEST_OUTPUT_BYTES,
        windowsHide: true,
        ...(cwd === undefined ? {} : { cwd }),
        ...env,
    };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number')
            fail(error);
        else
            done({ exitCode: error ? error.code : 0, stdout, stderr });
    });
    if (onOutput)
        child.stdout?.on('data', onOutput);
    if (input === undefined)
        return;
    // A program that ends without reading its input has said all that it has to say by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
});


/***/ }),

/***/ 70540:
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

/***/ 53042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerConfig: () => (/* binding */ readDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);




/** A file with a hundred log-ins has a tenth of this. */
const LARGEST_BYTES = 1024 * 1024;
/**
 * Reads `config.json`; undefined when there is none.
 * @param folder what `DOCKER_CONFIG` says; `.docker` in the home folder when that is not set
 * @throws Failure (bad input) when the file is there and can't be read
 */
async function readDockerConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'), 'config.json');
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        if (bytes.length <= LARGEST_BYTES)
            return { file, text: bytes.toString('utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)(`Docker's configuration ${file} can't be read (${code}). Correct its permissions or DOCKER_CONFIG.`);
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)(`Docker's configuration ${file} is larger than 1 MiB, which is none that Docker writes.`);
}


/***/ }),

/***/ 77423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11267);



const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
const LONGEST_ANSWER = 60_000;
function createClient({ apiUrl, token, fetch, onWait, hurried, patience }) {
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
        request: { fetch: wholeAnswers(fetch ?? globalThis.fetch, patience ?? LONGEST_ANSWER) },
        throttle: {
            onRateLimit: wait('primary'),
            onSecondaryRateLimit: wait('secondary'),
            ...(hurried ? { write: NO_PAUSE, notifications: NO_PAUSE, retryAfterBaseValue: 1 } : {}),
        },
        retry: hurried ? { retryAfterBaseValue: 1 } : {},
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
}
/** An answer that breaks off, or doesn't end, is a request that failed: nobody takes half of it for the whole. */
function wholeAnswers(get, patience) {
    return async (input, init) => {
        const signal = AbortSignal.timeout(patience);
        const answer = await get(input, {
            ...init,
            signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal,
        });
        const body = await answer.arrayBuffer();
        const { status, statusText, headers } = answer;
        if (answer.ok && body.byteLength > 0 && headers.get('content-type')?.startsWith('application/json'))
            refuseHalf(body);
        const whole = new Response(NO_BODY.has(status) ? null : body, { status, statusText, headers });
        Object.defineProperty(whole, 'url', { value: answer.url });
        return whole;
    };
}
function refuseHalf(body) {
    try {
        JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        throw new Error('the answer breaks off');
    }
}
const NO_BODY = new Set([204, 205, 304]);
/** What the throttling plugin asks before a write, answered at once. */
const NO_PAUSE = {
    key: () => ({ schedule: async (_, work) => work() }),
};


/***/ }),

/***/ 25859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * A fetch that goes by the proxy of the environment, chosen for each address: NO_PROXY may name a registry and not GitHub.
 * Where no proxy is set, nothing more is loaded.
 */
const proxiedFetch = async (input, init) => {
    if (!PROXIES.some((name) => process.env[name]))
        return fetch(input, init);
    const [{ HttpClient }, { fetch: dispatched }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942)), __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19))]);
    const address = input instanceof Request ? input.url : String(input);
    const dispatcher = new HttpClient().getAgentDispatcher(address);
    if (!dispatcher)
        return fetch(input, init);
    return dispatched(address, { ...init, dispatcher });
};


/***/ }),

/***/ 86177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ systemSleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemSleep = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);


/***/ }),

/***/ 67016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ violationsText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

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

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noOutputs),
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60457);
/* harmony import */ var _planning_planJson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51199);


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
    'result',
    'from-version',
    'to-version',
    'backup-path',
    'backup-sha256',
    'downtime-seconds',
    'migration-seconds',
    'journal',
];
/** Set before the work begins, so that a step that fails leaves them too. */
function noOutputs() {
    const empty = Object.fromEntries(NAMES.map((name) => [name, '']));
    return { ...empty, path: '[]', stop: '0', stops: '0', 'up-to-date': 'false', operation: 'none', violations: '[]' };
}
/**
 * With several deployments the single values are those of the first upgrade that has a next stop, else of the first one;
 * `plan` has them all.
 */
function outputsOf({ plan, pulls, violations = [] }) {
    const { deployments } = plan;
    const waiting = deployments.filter(({ stops }) => stops.length > 0);
    const shown = waiting.find(({ exact }) => exact === undefined) ?? waiting[0] ?? deployments[0];
    const base = {
        ...noOutputs(),
        'up-to-date': String(waiting.length === 0),
        plan: JSON.stringify((0,_planning_planJson_js__WEBPACK_IMPORTED_MODULE_1__/* .planJson */ .i)(plan)),
        violations: JSON.stringify(violations),
    };
    if (!shown)
        return base;
    const { edition, current, target, stops } = shown;
    const tags = stops.map((stop) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop));
    const pull = pulls?.find(({ deployment }) => deployment === shown.name);
    return {
        ...base,
        'current-version': (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, current),
        'next-version': tags[0] ?? '',
        'target-version': (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, target),
        path: JSON.stringify(tags),
        stop: tags.length === 0 ? '0' : '1',
        stops: String(tags.length),
        'pull-request-number': pull?.number === undefined ? '' : String(pull.number),
        'pull-request-url': pull?.url ?? '',
        operation: pull?.operation ?? 'none',
    };
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathTable),
/* harmony export */   Q: () => (/* binding */ pathPicture)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60457);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);


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


/***/ })

};
