export const id = 7267;
export const ids = [7267,457];
export const modules = {

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


/***/ }),

/***/ 12127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _gateways_workingTree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34297);
/* harmony import */ var _editedTexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18504);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);



/** Moves every pin to its next stop, in the files. */
async function apply(settings, gateways) {
    const seen = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .survey */ .F)(settings, gateways);
    const edits = seen.plan.deployments.flatMap(({ held, edits }) => (held === undefined ? edits : []));
    await (0,_gateways_workingTree_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceTexts */ .P)(settings.root, await (0,_editedTexts_js__WEBPACK_IMPORTED_MODULE_1__/* .editedTexts */ .m)(seen, edits), seen.texts);
    return { plan: seen.plan, edits };
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
        const result = (0,workingTree/* readText */.y)(this.root, file);
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
// EXTERNAL MODULE: ./build/manifests/scan.js + 39 modules
var scan = __webpack_require__(60788);
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
    const { images, documentation } = settings;
    const custom = await customRecognisers(settings);
    return { ...(await (0,scan/* scan */.S)(paths, { open, mentioning }, images, catalogue, { custom, documentation })), faults };
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
/* harmony import */ var _planAll_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49423);
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


/***/ })

};
