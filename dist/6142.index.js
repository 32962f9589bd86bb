export const id = 6142;
export const ids = [6142,3042,7423,2787];
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
// EXTERNAL MODULE: ./build/gateways/candidates.js + 4 modules
var candidates = __webpack_require__(39986);
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
 * programs ends this process when a program doesn't read its input, so that input goes the other way.
 */
const runProcess = (program, args, { cwd, input, outlives } = {}) => {
    const folder = cwd === undefined ? {} : { cwd };
    if (input !== undefined)
        return (0,childProcess/* startProcess */.k)(program, args, { ...folder, input, ...(outlives ? { outlives } : {}) });
    const env = outlives ? { env: (0,childProcess/* lastingEnvironment */.E)() } : {};
    return (0,exec/* getExecOutput */.H)(program, [...args], { silent: true, ignoreReturnCode: true, ...folder, ...env });
};

// EXTERNAL MODULE: ./build/gateways/proxiedFetch.js
var proxiedFetch = __webpack_require__(25859);
// EXTERNAL MODULE: ./build/gateways/sleep.js
var sleep = __webpack_require__(86177);
// EXTERNAL MODULE: ./build/modes/loadConfig.js
var loadConfig = __webpack_require__(88529);
// EXTERNAL MODULE: ./build/modes/modes.js
var modes = __webpack_require__(92787);
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
        const outcome = await (0,modes.runMode)(settings, gateways);
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
        const { runPostStep } = await Promise.all(/* import() */[__webpack_require__.e(9423), __webpack_require__.e(9170), __webpack_require__.e(4543)]).then(__webpack_require__.bind(__webpack_require__, 24543));
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
    return (0,settings.parseSettings)(inputs, { folder: workspace(), repository, readConfig: loadConfig/* loadConfig */.Z });
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
        const { runHostMode } = await Promise.all(/* import() */[__webpack_require__.e(9423), __webpack_require__.e(9170), __webpack_require__.e(4543)]).then(__webpack_require__.bind(__webpack_require__, 24543));
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
    core/* info */.pq((0,planText.planText)(outcome));
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
    'database-password': 'METABASE_UPGRADE_DATABASE_PASSWORD',
    'age-identity': 'METABASE_UPGRADE_AGE_IDENTITY',
};
/** What is masked before it is used. */
const SECRETS = [...Object.keys(SECRET_VARIABLES), 'registry-password'];
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

/***/ 39986:
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

;// CONCATENATED MODULE: ./build/gateways/namedFiles.js
/** `.metabase-version`, `METABASE_VERSION.txt`: such a file holds a version and nothing that says whose. */
const VERSION_FILE = /(^|\/)[._]?(mb|metabase)[._-]?version[^/]*$/i;
/** `metabase/values.yaml`, `values/metabase.yaml`, `metabase-values.prod.yaml`: the values of its chart need not name it again. */
const CHART_VALUES = /(^|\/)(metabase\/values|values[-_./]metabase|metabase[-_.]values)[^/]*\.ya?ml[^/]*$/i;
/** Whether a file is Metabase's by its name, so that it is looked at though it may not mention the word. */
function isNamedFile(file) {
    return VERSION_FILE.test(file) || CHART_VALUES.test(file);
}

;// CONCATENATED MODULE: ./build/gateways/gitFiles.js



const GREP = ['grep', '-l', '-z', '-F', '--no-recurse-submodules', '--no-full-name', '--no-color'];
const UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];
/** Every path behind its state, `?` for one that is not tracked. */
const ALL = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];
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
    try {
        // The listing first: while git searches with all processors, starting another program takes three times as long.
        const [listed, tracked] = await Promise.all([git(ALL), grep(['-i'], words, [])]);
        const paths = [...new Set(listed.files.map((line) => line.slice(2)))];
        const others = listed.files.flatMap((line) => (line.startsWith('? ') ? line.slice(2) : []));
        const called = paths.filter(isNamedFile);
        const all = async () => paths;
        const files = [...new Set([...tracked, ...(await mentioning(root, others, words)), ...called])].sort();
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
const startProcess = (program, args, { cwd, input, outlives } = {}) => new Promise((done, fail) => {
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
        return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(5814), __webpack_require__.e(2650), __webpack_require__.e(4761)]).then(__webpack_require__.bind(__webpack_require__, 92650))).parseConfigFile(found.text, file);
    const isAbsent = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    if (isAbsent && file === _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.config)
        return undefined;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(`The configuration file ${file} can't be read below ${root} (${found.code}). Correct the input config.`);
}


/***/ }),

/***/ 92787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/** A mode loads when it is chosen. */
const MODES = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(1804), __webpack_require__.e(9423), __webpack_require__.e(8624)]).then(__webpack_require__.bind(__webpack_require__, 56316))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(1804), __webpack_require__.e(9423), __webpack_require__.e(7267)]).then(__webpack_require__.bind(__webpack_require__, 12127))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5814), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(1804), __webpack_require__.e(9423), __webpack_require__.e(786), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 23264))).pullRequest,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(9423), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 80774))).check,
};
/** One of those that look at files; `runHostMode` has the others. */
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
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
        skipped: skipped.map(({ floating: _, ...item }) => item),
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


/***/ }),

/***/ 39270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planText: () => (/* binding */ planText)
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


/***/ })

};
