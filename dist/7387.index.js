export const id = 7387;
export const ids = [7387];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 77387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(89190);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/commandLine.js



const BACKUPS = 'backups';
/**
 * `plan --root DIR --format json`: one mode, then a flag for each input, `--name value` or `--name=value`;
 * a switch such as `--draft` alone means true. `backups list` and `backups verify [ID]` stand in the place of a mode.
 * The mode must be given here: what opens pull requests doesn't start by accident.
 * @throws Failure (bad input) for what isn't known, with the nearest that is.
 */
function parseCommandLine(args, environment) {
    if (args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help')
        return { kind: 'help' };
    if (args.includes('--version'))
        return { kind: 'version' };
    const inputs = { ...config_inputs/* DEFAULTS */.zY };
    for (const [name, variable] of Object.entries(config_inputs/* SECRET_VARIABLES */.VP))
        inputs[name] = environment[variable] ?? '';
    let mode;
    const rest = [...args];
    const words = [];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (!word.startsWith('--')) {
            if (mode === BACKUPS) {
                words.push(word);
                continue;
            }
            if (mode !== undefined)
                throw (0,build_failure/* badInput */.AN)(`"${word}" is one word too many: the mode is already "${mode}".`);
            mode = word;
            continue;
        }
        const [name, attached] = splitFlag(word);
        const value = attached ?? (config_inputs/* SWITCHES */.Xj.includes(name) && isFlag(rest[0]) ? 'true' : valueFor(name, rest));
        if (name !== 'mode')
            inputs[name] = value;
        else if (mode === undefined)
            mode = value;
        else
            throw (0,build_failure/* badInput */.AN)(`The mode is given twice, as "${mode}" and as "${value}".`);
    }
    if (mode === BACKUPS)
        return backupsWish(words, inputs);
    if (mode === undefined)
        throw (0,build_failure/* badInput */.AN)(`A mode must be given: ${config_inputs/* MODES */.FN.join(', ')}.`);
    return { kind: 'run', inputs: { ...inputs, mode: knownMode(mode) } };
}
function backupsWish([action, id, more], inputs) {
    const none = action === 'verify' ? more : id;
    if (none !== undefined)
        throw (0,build_failure/* badInput */.AN)(`"${none}" is one word too many behind "${BACKUPS} ${action}".`);
    if (action === 'list' || action === 'verify')
        return { kind: BACKUPS, action, id, inputs };
    throw (0,build_failure/* badInput */.AN)(`Expected "${BACKUPS} list" or "${BACKUPS} verify", perhaps with the id of one backup.`);
}
function isFlag(word) {
    return word === undefined || word.startsWith('--');
}
function splitFlag(word) {
    const equals = word.indexOf('=');
    const name = word.slice(2, equals === -1 ? undefined : equals);
    if (Object.hasOwn(config_inputs/* SECRET_VARIABLES */.VP, name)) {
        const variable = config_inputs/* SECRET_VARIABLES */.VP[name];
        const what = name === 'token' ? 'A token' : `The ${name}`;
        throw (0,build_failure/* badInput */.AN)(`${what} on the command line can be read by every user of the machine: set ${variable} instead.`);
    }
    if (!config_inputs/* INPUT_NAMES */.Qh.includes(name)) {
        throw (0,build_failure/* badInput */.AN)(`The flag --${name} is not known${(0,nearest/* didYouMean */.a)(name, config_inputs/* INPUT_NAMES */.Qh) || '; --help lists them.'}`);
    }
    return [name, equals === -1 ? undefined : word.slice(equals + 1)];
}
/** The next word; one that starts with dashes is a flag, and as a value it must be attached by `=`. */
function valueFor(name, rest) {
    const value = isFlag(rest[0]) ? undefined : rest.shift();
    if (value !== undefined)
        return value;
    throw (0,build_failure/* badInput */.AN)(`The flag --${name} needs a value, e.g. --${name} ${config_inputs/* DEFAULTS */.zY[name] || '...'}.`);
}
function knownMode(mode) {
    if (config_inputs/* MODES */.FN.includes(mode))
        return mode;
    throw (0,build_failure/* badInput */.AN)(`The mode "${mode}" is not known${(0,nearest/* didYouMean */.a)(mode, config_inputs/* MODES */.FN) || `; there are ${config_inputs/* MODES */.FN.join(', ')}.`}`);
}

;// CONCATENATED MODULE: ./build/config/inputGroups.js
/** The inputs by what they are about, in the order of action.yml, for those who read about them. */
const INPUT_GROUPS = {
    'Mode, files and path': ['mode', 'root', 'catalogue', 'config', 'target', 'path', 'images', 'token'],
    'Pull request': ['base', 'labels', 'reviewers', 'team-reviewers', 'assignees', 'milestone', 'draft'],
    'Which versions, and how they are proposed': [
        ...['minimum-release-age', 'hotfixes', 'private-patches', 'pin-floating', 'automerge', 'steps'],
        'dashboard',
    ],
    'Registries and release lists': [
        ...['registry', 'registry-mirror', 'registry-username', 'registry-password'],
        ...['version-info-url', 'downloads-url', 'releases-api-url'],
    ],
    'The instance, for the modes on a self-hosted runner': [
        ...['deployment', 'platform', 'container', 'compose-files', 'service', 'unit', 'jar', 'java-home'],
        ...['resource-group', 'app', 'subscription', 'workload', 'namespace', 'kube-context'],
        ...['patch-probes', 'pause-gitops', 'url'],
    ],
    'The run on it': [
        ...['timeout', 'backup', 'i-have-a-backup', 'backup-each-stop', 'backup-dir', 'keep', 'keep-days'],
        ...['on-failure', 'require-rehearsal', 'to', 'strategy'],
    ],
    'Its database and backups': [
        ...['tools-image', 'database-uri', 'database-type', 'database-host', 'database-port', 'database-name'],
        ...['database-user', 'database-password', 'database-file', 'age-recipients', 'age-identity'],
    ],
    'Command line': ['format'],
};

;// CONCATENATED MODULE: ./build/config/help.js


const WIDTH = 100;
/** What the flags that are used most take; of the others README.md tells. */
const WHAT = {
    root: 'DIR           folder that is searched, default "."',
    catalogue: 'WHERE    auto, github, snapshot, a file or an https address of a release list',
    target: 'VERSION     latest, a major (61), a tag (v0.61.2) or a version (61.2)',
    path: 'POLICY        direct, or every-major to stop at each major',
    images: "NAMES       more image names that are Metabase's, separated by commas",
    format: 'FORMAT      text or json',
};
/** What --help prints. */
function helpText() {
    return `Usage: metabase-upgrade <mode> [flags]

Modes:
  plan            find every pin of Metabase, look up the releases, print the upgrade path
  apply           the same, then edit the files in place to the next stop
  pull-request    the same, then open or update a pull request (needs GITHUB_TOKEN and GITHUB_REPOSITORY)
  check           judge the pull request that started a workflow
  upgrade         take the instance on this machine over every stop, with a backup before
  rollback        take it back to the former version
  backup          dump its database, verify the dump, remove old ones
  rehearse        take a copy of its database over every stop, measure, throw the copy away

  backups list          show the backups of this machine, or of one --deployment
  backups verify [ID]   read them, or one of them, from end to end

Flags:
${Object.entries(WHAT)
        .map(([name, text]) => `  --${name} ${text}`)
        .join('\n')}

Every input of the Action is a flag:
${Object.entries(INPUT_GROUPS).flatMap(otherFlags).join('\n')}

Secrets are read from variables:
${Object.entries(config_inputs/* SECRET_VARIABLES */.VP)
        .map(([name, variable]) => `  ${name.padEnd(20)} ${variable}`)
        .join('\n')}

Exit code: 0 the plan could be made, 2 bad input, 1 otherwise.
Default mode is "${config_inputs/* DEFAULTS */.zY.mode}" as an Action; on the command line the mode must be given.`;
}
function otherFlags([title, names]) {
    const flags = names.filter((name) => !(name in WHAT) && name !== 'mode' && !(name in config_inputs/* SECRET_VARIABLES */.VP));
    if (flags.length === 0)
        return [];
    const lines = [];
    for (const name of flags) {
        const longer = `${lines.at(-1)} --${name}`;
        if (lines.length > 0 && longer.length <= WIDTH)
            lines[lines.length - 1] = longer;
        else
            lines.push(`    --${name}`);
    }
    return [`  ${title}:`, ...lines];
}

// EXTERNAL MODULE: ./build/gateways/candidates.js + 5 modules
var candidates = __webpack_require__(78935);
// EXTERNAL MODULE: ./build/gateways/childProcess.js
var childProcess = __webpack_require__(83327);
// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(70540);
;// CONCATENATED MODULE: ./build/gateways/log.js
/** The command line: everything on stderr, so that stdout carries nothing but the answer. */
const consoleLog = {
    info: (message) => void process.stderr.write(`${message}\n`),
    warning: (message, place) => void process.stderr.write(`warning: ${printPlace(place)}${message}\n`),
    error: (message, place) => void process.stderr.write(`error: ${printPlace(place)}${message}\n`),
};
function printPlace(place) {
    if (!place)
        return '';
    return `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `;
}

// EXTERNAL MODULE: ./build/gateways/proxiedFetch.js
var proxiedFetch = __webpack_require__(25859);
// EXTERNAL MODULE: ./build/gateways/sleep.js
var sleep = __webpack_require__(86177);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

const VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/commandLine.js












const gateways = {
    run: childProcess/* startProcess */.k,
    find: (0,candidates/* candidateSearch */.oe)(childProcess/* startProcess */.k),
    clock: clock/* systemClock */.m,
    log: consoleLog,
    sleep: sleep/* systemSleep */.H,
    fetch: proxiedFetch/* proxiedFetch */.i,
    // Nothing is masked on a terminal: what is secret is never printed in the first place.
    mask: () => undefined,
    readDockerConfig: async () => {
        const { readDockerConfig } = await __webpack_require__.e(/* import() */ 3042).then(__webpack_require__.bind(__webpack_require__, 53042));
        return readDockerConfig(process.env.DOCKER_CONFIG);
    },
    host: async () => {
        const { systemHost } = await __webpack_require__.e(/* import() */ 3985).then(__webpack_require__.bind(__webpack_require__, 3985));
        return systemHost(() => consoleLog.info('Cancelled: what can be undone safely is undone, and a migration is left to its end.'));
    },
    gitHub: async (apiUrl, token) => {
        const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(56), __webpack_require__.e(7423)]).then(__webpack_require__.bind(__webpack_require__, 77423));
        return createClient({ apiUrl, token, fetch: proxiedFetch/* proxiedFetch */.i, onWait: consoleLog.info });
    },
};
/** The answer goes to stdout, everything else to stderr. Resolves to the exit code: 0, 2 for bad input, else 1. */
async function runCommandLine() {
    try {
        const wish = parseCommandLine(process.argv.slice(2), process.env);
        if (wish.kind === 'backups')
            return await (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9170), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 10235))).lookAtBackups(wish, gateways);
        if (wish.kind !== 'run') {
            process.stdout.write(`${wish.kind === 'help' ? helpText() : VERSION}\n`);
            return 0;
        }
        const { inputs } = wish;
        // The search runs while the rest of the program loads.
        if (inputs.root !== '' && !(0,config_inputs/* isHostMode */.Qv)(inputs.mode))
            gateways.find((0,external_node_path_.resolve)(inputs.root), (0,candidates/* wordsOf */.Z9)((0,config_inputs/* splitNames */.bZ)(inputs.images)));
        return await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1887), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 90429))).runAtTerminal(inputs, gateways);
    }
    catch (error) {
        const failure = (0,build_failure/* failureOf */.g5)(error);
        for (const line of failure.message.split('\n'))
            consoleLog.error(line);
        return failure.exitCode;
    }
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


/***/ })

};
