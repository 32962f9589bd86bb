export const id = 5773;
export const ids = [5773];
export const modules = {

/***/ 85773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backupsSettings: () => (/* binding */ backupsSettings)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57096);


const FIELDS = {
    'backup-dir': true,
    deployment: true,
    'tools-image': true,
    'age-identity': true,
    format: true,
};
/** @throws Failure (bad input) */
function backupsSettings(raw) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSchema */ .i.pick(FIELDS).safeParse(raw);
    if (!parsed.success) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
    }
    const { 'backup-dir': backupDir, deployment, 'tools-image': toolsImage, 'age-identity': identity, format, } = parsed.data;
    return { backupDir, deployment, toolsImage, identity, format };
}


/***/ }),

/***/ 57096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inputSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89190);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1935);
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.



// A schema that checks one value is done before zod has written and compiled a program that would do it faster.
zod__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W({ jitless: true });
/** Input values are text, as a runner and a command line give them; empty means not set. */
const names = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNames */ .bZ);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const images = names.refine((all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const optional = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text) => text.trim() || undefined);
const flag = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['true', 'false', 'yes', 'no', 'on', 'off', ''])
    .transform((text) => (text === '' ? undefined : /^(true|yes|on)$/.test(text)));
const HOTFIXES = {
    true: 'all',
    false: 'none',
    security: 'security',
    '': undefined,
};
const address = (expected) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine((text) => text === '' || zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ }).safeParse(text).success, expected)
    .transform((text) => text.replace(/\/+$/, '') || undefined);
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };
const patience = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,3}[smh]$/, 'must be a time such as 30m or 2h')
    .transform((text) => Number(text.slice(0, -1)) * UNITS[text.slice(-1)]);
const wholeNumber = (least) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^\d{1,4}$/, 'must be a whole number')
    .transform(Number)
    .refine((number) => number >= least, `must be at least ${least}`);
/**
 * The one definition of every input: `action.yml` lists the same names and the defaults, the command line has a flag of
 * each name. A test holds the two together.
 */
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .MODES */ .FN),
    root: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'is empty; give the folder to search, e.g. "."'),
    catalogue: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, 'is empty; give "auto", "github", "snapshot", a file or an https address'),
    config: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    target: optional,
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['direct', 'every-major', '']).transform((policy) => policy || undefined),
    images,
    token: optional,
    base: optional,
    labels: names,
    reviewers: names,
    'team-reviewers': names,
    assignees: names,
    milestone: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^\d*$/, 'must be the number of a milestone, as in its address .../milestone/3')
        .transform((text) => (text === '' ? undefined : Number(text))),
    draft: flag,
    'minimum-release-age': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(new RegExp(`^$|${_span_js__WEBPACK_IMPORTED_MODULE_1__/* .SPAN */ .B.source}`), 'must be a time such as 12h, 3d or 2w')
        .transform((text) => (text === '' ? undefined : (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpan */ .w)(text))),
    hotfixes: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['true', 'false', 'security', '']).transform((text) => HOTFIXES[text]),
    'private-patches': flag,
    'pin-floating': flag,
    automerge: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'hotfix', 'point', '']).transform((text) => text || undefined),
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['one', 'stacked', '']).transform((text) => text || undefined),
    dashboard: flag,
    registry: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'off']),
    'registry-mirror': address('must be an address such as https://mirror.example.com, or empty'),
    'registry-username': optional,
    'registry-password': optional,
    'version-info-url': address('must be an address such as https://static.metabase.com, or empty'),
    'downloads-url': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an address such as https://downloads.metabase.com' }),
    'releases-api-url': zod__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an address such as https://api.github.com' }),
    deployment: optional,
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORMS */ .P4, '']).transform((text) => text || undefined),
    container: optional,
    'compose-files': names,
    service: optional,
    unit: optional,
    jar: optional.refine((path) => path === undefined || path.startsWith('/'), 'must be an absolute path'),
    'java-home': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
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
    backup: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['stopped', 'running', 'none']),
    'i-have-a-backup': flag,
    'backup-each-stop': flag,
    'backup-dir': optional.refine((path) => path === undefined || path.startsWith('/'), 'must be an absolute path'),
    keep: wholeNumber(1),
    'keep-days': wholeNumber(0),
    'on-failure': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['rollback', 'leave']),
    'require-rehearsal': flag,
    to: optional,
    strategy: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'restore', 'migrate-down', 'image-only']),
    'tools-image': optional,
    'database-uri': optional,
    'database-type': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['postgres', 'mysql', 'h2', '']).transform((text) => text || undefined),
    'database-host': optional,
    'database-port': optional,
    'database-name': optional,
    'database-user': optional,
    // Blanks may belong to it.
    'database-password': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text) => text || undefined),
    'database-file': optional,
    'age-recipients': names,
    'age-identity': optional,
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'json']),
});


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
