export const id = 4318;
export const ids = [4318,457];
export const modules = {

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

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSettings: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59874);
/* harmony import */ var _metabase_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71044);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89190);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49445);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57096);
/* harmony import */ var _upgradeSettings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20290);








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
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .inputSchema */ .i.safeParse(raw);
    const target = readTarget(raw.target.trim());
    if (!parsed.success || target instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR) {
        const wrong = (parsed.error?.issues ?? []).map((issue) => explain(issue, raw));
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)([...wrong, ...(target instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? [target.message] : [])].join('\n'));
    }
    const inputs = parsed.data;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, inputs.root);
    const given = givenOf(inputs, target);
    const under = async (file) => {
        const config = file ?? { ...NO_CONFIG, defaults: EMPTY };
        const deployments = file ? (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9420)]).then(__webpack_require__.bind(__webpack_require__, 67039))).resolveDeployments(file, given) : [];
        return {
            mode: inputs.mode,
            root,
            catalogue: inputs.catalogue,
            config: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.normalize)(inputs.config),
            images: [...new Set([...inputs.images, ...(config.images ?? [])])],
            token: inputs.token,
            releasesApiUrl: inputs['releases-api-url'].replace(/\/+$/, ''),
            format: inputs.format,
            defaults: (0,_upgradeSettings_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDefaults */ .$h)(config, given),
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
            downloadsUrl: inputs['downloads-url'].replace(/\/+$/, ''),
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
function explain(issue, raw) {
    const name = String(issue.path[0]);
    const value = raw[name] ?? '';
    if (name === 'mode') {
        return `The mode "${value}" is not known${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(value, _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN) || `; there are ${_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN.join(', ')}.`}`;
    }
    if (Array.isArray(issue.values)) {
        const known = issue.values.filter((one) => one !== '');
        return `The input ${name} is "${value}"; it can be ${known.map((one) => `"${one}"`).join(' or ')}.`;
    }
    return value === '' ? `The input ${name} ${issue.message}.` : `The input ${name} is "${value}": it ${issue.message}.`;
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
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

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


/***/ })

};
