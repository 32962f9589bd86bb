export const id = 235;
export const ids = [235];
export const modules = {

/***/ 10235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtBackups: () => (/* binding */ lookAtBackups)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/config/readInputs.js + 2 modules
var readInputs = __webpack_require__(25561);
;// CONCATENATED MODULE: ./build/config/backupsSettings.js


const NAMES = ['backup-dir', 'deployment', 'tools-image', 'age-identity', 'format'];
/** @throws Failure (bad input) */
function backupsSettings(raw) {
    const read = (0,readInputs/* readInputs */.K)(raw, NAMES);
    if ('wrong' in read)
        throw (0,failure/* badInput */.AN)(read.wrong.join('\n'));
    const { 'backup-dir': backupDir, deployment, 'tools-image': toolsImage, 'age-identity': identity, format, } = read.inputs;
    return { backupDir, deployment, toolsImage, identity, format };
}

// EXTERNAL MODULE: ./build/databases/h2/h2.js + 2 modules
var h2 = __webpack_require__(20568);
// EXTERNAL MODULE: ./build/databases/mysql/dump.js + 1 modules
var dump = __webpack_require__(45439);
// EXTERNAL MODULE: ./build/databases/postgres/verify.js + 1 modules
var verify = __webpack_require__(73570);
;// CONCATENATED MODULE: ./build/databases/dumpVerifier.js



const ENGINES = {
    postgres: verify/* verifyPostgres */.RX,
    mysql: dump/* verifyMysql */.U,
    mariadb: dump/* verifyMysql */.U,
    h2: h2/* verifyH2 */.r,
};
/** Verifies dumps of every engine without a server: what they must hold stands in their manifests. */
function dumpVerifier(gateways) {
    return { verify: (dump, folder) => ENGINES[dump.engine](dump, folder, gateways) };
}

// EXTERNAL MODULE: ./build/databases/gateways.js
var databases_gateways = __webpack_require__(17190);
// EXTERNAL MODULE: ./build/upgrade/backupStore/stateFolder.js
var stateFolder = __webpack_require__(55870);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/upgrade/backupStore/use.js
var use = __webpack_require__(37784);
;// CONCATENATED MODULE: ./build/modes/backups.js






/** What is in the store, the newest first. */
async function listStored(settings, gateways) {
    const { store, mine } = await backups_open(settings, gateways);
    const { backups, unfinished, unreadable } = await (0,backupStore_store.listBackups)(store);
    return {
        folder: store.folder,
        backups: backups.filter(mine).map((one) => lineOf(store, one)),
        unfinished: unfinished.filter(mine).map(({ id }) => id),
        unreadable: unreadable.filter(mine),
    };
}
/** Reads one backup, or each of them, from end to end. @throws Failure for an id that there is not */
async function verifyStored(id, settings, gateways) {
    const { host, store, mine } = await backups_open(settings, gateways);
    const { backups, unreadable } = await (0,backupStore_store.listBackups)(store);
    const wanted = id === undefined ? backups.filter(mine) : [await (0,backupStore_store/* backupOf */.GH)(store, id)];
    const verifier = dumpVerifier({
        runTool: host.runTool,
        files: host.files,
        connectPostgres: host.connectPostgres,
        connectMysql: host.connectMysql,
        searchPath: (host.environment.PATH ?? '').split(':'),
        ...(settings.toolsImage === undefined ? {} : { container: (0,databases_gateways/* dockerTool */.F)(settings.toolsImage, host.user) }),
    });
    const identities = settings.identity === undefined ? [] : [settings.identity];
    const checks = [];
    for (const { id: one } of wanted) {
        try {
            const unknown = await (0,use/* verifyBackup */.gu)(store, one, verifier, identities);
            checks.push({ id: one, state: unknown.length === 0 ? 'whole' : 'in-part', told: unknown });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            checks.push({ id: one, state: 'broken', told: [error.message] });
        }
    }
    const others = id === undefined ? unreadable.filter(mine) : [];
    return [...checks, ...others.map(({ id: one, why }) => ({ id: one, state: 'broken', told: [why] }))];
}
async function backups_open({ backupDir, deployment }, { host: hostOf, clock }) {
    const host = await hostOf();
    const folder = `${backupDir ?? (0,stateFolder/* stateFolder */.y)(host.environment)}/backups`;
    if (backupDir !== undefined && (await host.files.look(backupDir)) === undefined) {
        throw (0,failure/* badInput */.AN)(`There is no folder ${backupDir}. Look whether "backup-dir" is the one that the workflows use.`);
    }
    const mine = ({ id, deployment: told }) => deployment === undefined || (told === undefined ? (0,backupStore_store.isOf)(deployment, id) : told === deployment);
    return { host, store: { folder, files: host.files, clock }, mine };
}
function lineOf(store, { id, createdAt, deployment, metabase, database, contents }) {
    const kept = contents.kind === 'dump' ? (contents.encrypted ?? contents.dump) : undefined;
    return {
        id,
        path: (0,backupStore_store.folderOf)(store, id),
        createdAt,
        deployment,
        version: metabase.version,
        database: `${database.engine} ${database.version}`,
        counts: database.counts,
        ...(kept === undefined ? {} : { bytes: kept.bytes, sha256: kept.sha256 }),
        encrypted: contents.kind === 'dump' && contents.encrypted !== undefined,
        ...(contents.kind === 'command' ? { reference: contents.reference } : {}),
    };
}

;// CONCATENATED MODULE: ./build/report/backupsText.js
function backupListText({ folder, backups, unfinished, unreadable }) {
    const lines = backups.map((one) => `${one.id}  ${one.version}  ${one.database}  ${sizeOf(one)}  ${one.counts.core_user ?? '?'} users`);
    return [
        ...(backups.length === 0 ? [`No backups in ${folder}.`] : lines),
        ...unfinished.map((id) => `${id}  not finished, and of no use`),
        ...unreadable.map(({ id, why }) => `${id}  ${why}`),
    ].join('\n');
}
function sizeOf({ bytes, encrypted, reference }) {
    if (reference !== undefined)
        return `made elsewhere as ${reference}`;
    return `${((bytes ?? 0) / 1024 ** 2).toFixed(1)} MiB${encrypted ? ' encrypted' : ''}`;
}
const STATES = {
    whole: 'whole: it is what was written, and was read from end to end',
    'in-part': 'looked at in part',
    broken: 'BROKEN',
};
function backupChecksText(checks) {
    if (checks.length === 0)
        return 'There are no backups to verify.';
    return checks
        .flatMap(({ id, state, told }) => [`${id}  ${STATES[state]}`, ...told.map((one) => `  ${one}`)])
        .join('\n');
}

;// CONCATENATED MODULE: ./build/backupsAtTerminal.js



/** Prints what is known of the backups of this machine. Exit code 1 when one of them is broken. */
async function lookAtBackups({ action, id, inputs }, gateways) {
    const settings = backupsSettings(inputs);
    const print = (text, found) => process.stdout.write(`${settings.format === 'text' ? text() : JSON.stringify(found, undefined, 2)}\n`);
    if (action === 'list') {
        const list = await listStored(settings, gateways);
        print(() => backupListText(list), list);
        return 0;
    }
    const checks = await verifyStored(id, settings, gateways);
    print(() => backupChecksText(checks), checks);
    return checks.some(({ state }) => state === 'broken') ? 1 : 0;
}


/***/ }),

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


/***/ })

};
