export const id = 755;
export const ids = [755];
export const modules = {

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainGitHub),
/* harmony export */   U: () => (/* binding */ isRequestFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);

/**
 * Turns what the client throws into one sentence with the remedy.
 * @param what what could not be done, as the start of a sentence
 */
function explainGitHub(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    if (isGraphqlFailure(error))
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: GitHub answered "${error.errors[0]?.message}".`, { cause: error });
    if (!isRequestFailure(error))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${sentence(error)}`, { cause: error });
}
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
}
/** GraphQL answers with 200 and says in the answer what went wrong. */
function isGraphqlFailure(error) {
    return (error instanceof Error &&
        error.name === 'GraphqlResponseError' &&
        Array.isArray(error.errors));
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
    if (status === 403) {
        return `GitHub refuses it (403, "${error.message}"). The token needs contents: write and pull-requests: write.`;
    }
    if (status === 404) {
        return `GitHub does not find it (404). Check the name, and that the token may see the repository.`;
    }
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

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ replaceTexts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);




/** Larger files are no manifests. */
const LARGEST_BYTES = 1024 * 1024;
/** Reads a file of the tree as UTF-8 (a byte order mark stays in the text), or says why not. Never leaves the root. */
async function readText(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (stats.isSymbolicLink())
            return { leftOut: 'symbolic link' };
        if (!stats.isFile())
            return { leftOut: 'not a file' };
        if (stats.size > LARGEST_BYTES)
            return { leftOut: 'larger than 1 MiB' };
        if (!(await isInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
            return { leftOut: 'outside the root' };
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
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
    const known = inside.get(key) ??
        Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)]).then(([top, real]) => {
            const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real);
            return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below);
        });
    inside.set(key, known);
    return known;
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
            const now = await readText(root, file);
            if (!('text' in now) || now.text !== before.get(file)) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${file} changed while it was read: nothing was written. Run again.`);
            }
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
            const temporary = `${path}.metabase-upgrade-${process.pid}`;
            // What has the name already is somebody else's, and only what was made here is removed again.
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx')).close();
            staged.push({ path, temporary, file });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flush: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).mode);
        }
        for (const entry of staged) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(entry.temporary, entry.path);
            done.push(entry);
        }
    }
    catch (error) {
        for (const { path, file } of done)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, before.get(file) ?? '');
        for (const { temporary } of staged)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw error;
        const { code, path } = error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${path ?? 'A file'} can't be written (${code}). Nothing was changed.`, { cause: error });
    }
}


/***/ }),

/***/ 2251:
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

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xJ: () => (/* binding */ loadUsualParsers),
  EJ: () => (/* binding */ openDocument)
});

// UNUSED EXPORTS: syntaxOf

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(2251);
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
/** Parsers load when a file first needs them: most trees have no use for most of them. */
const READERS = {
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 5338))).readYaml,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 3520))).readJson,
    dockerfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 7000))).readDockerfile,
    dotenv: async () => (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 5492))).readDotenv,
    hcl: async () => (await __webpack_require__.e(/* import() */ 334).then(__webpack_require__.bind(__webpack_require__, 5334))).readHcl,
    text: async () => (await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 4249))).readText,
};
/** Loads what most trees need, in the time in which their files are still searched. */
async function loadUsualParsers() {
    await Promise.all([READERS.yaml(), READERS.dockerfile(), READERS.dotenv(), READERS.text()]);
}
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
        return { document: withEmbedded(document, await readersFor(document)) };
    }
    catch (fault) {
        if (!(fault instanceof documents_document/* SyntaxFault */.ME))
            throw fault;
        const readText = await READERS.text();
        return { document: readText(text), fault };
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


/***/ }),

/***/ 3642:
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
    return allOf(catalogue, edition).filter(({ unlisted }) => !unlisted);
}
/** The releases of one edition and what its registry alone has, the lowest first. */
function allOf(catalogue, edition) {
    return catalogue.releases.filter(({ editions }) => editions.includes(edition));
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
function jarAddress(tag, base = `https://${JAR_HOST}`) {
    const edition = /^v?1\./.test(tag) ? 'enterprise' : 'oss';
    return `${base}/${EDITIONS[edition].jarFolder}${tag}/metabase.jar`;
}


/***/ }),

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ignoring),
/* harmony export */   w: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3080);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2901);




/**
 * Reads what is to be ignored: `v0.61.2` and `v0.61.x` in their edition, `61.2` that version alone in both, `61` the
 * whole major, `61.2.x` or `>=61.2 <61.5` a range.
 * @throws Failure (bad input) when it is none of these.
 */
function parseIgnore(text, reason) {
    const covers = coveredBy(text);
    if (covers)
        return { text, reason, covers };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The version "${text}" to ignore is not understood. Give a tag such as "v0.61.2", a version such as "61.2", a ` +
        'major such as "61" or a range such as ">=61.2 <61.5".');
}
/** The first rule that covers the version. */
function ignoring(version, edition, rules) {
    return rules.find((rule) => rule.covers(version, edition));
}
function coveredBy(text) {
    const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(text);
    if (tag.kind === 'exact')
        return (one, edition) => edition === tag.edition && one.compare(tag.version) === 0;
    if (tag.kind === 'rolling')
        return (one, edition) => edition === tag.edition && isOfLine(one, tag.line);
    // `0.61` is no version but a tag that lacks a part, which parseRange explains.
    const alone = /^[01]\./.test(text) ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    if (alone)
        return (one) => one.compare(alone) === 0;
    const range = (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .R)(text);
    return range && ((one) => range.test(one));
}
function isOfLine({ major, minor }, line) {
    return major === line.major && (line.minor === undefined || minor === line.minor);
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ THROUGH),
  k: () => (/* binding */ upgradePath)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
;// CONCATENATED MODULE: ./build/metabase/knowledge/stops.json
const stops_namespaceObject = /*#__PURE__*/JSON.parse('{"O":{"sc":40},"r":{"e4":{"9":"9.3","10":"10.4.1","11":"11.3","12":"12.1","13":"13.3","14":"14.1","15":"15.1","16":"16.1","17":"17.1","18":"18.1","19":"19.3","20":"20.3","21":"21.1","22":"22.2","23":"23.1","24":"24.2","25":"25.2","26":"26.2","27":"27.2","28":"28.6","29":"29.3","30":"30.4","31":"31.3","32":"32.10","33":"33.7.3","34":"34.3","35":"35.6","36":"36.12","37":"37.12","38":"38.6","39":"39.7","40":"40.8"}}}');
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(457);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(2901);
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

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2901);



/**
 * A range over versions in the language of semver, e.g. `>=58 <60`, `58 || 59`, `61.2.x`; undefined when the text is
 * none.
 * @throws Failure (bad input) for a range that can't be meant: one that counts the edition's digit as a major, has
 * nothing beside a `||`, or can match no version.
 */
function parseRange(text) {
    const parts = text.split('||');
    if (text.trim() === '' || parts.some((part) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(part) === null))
        return undefined;
    if (parts.some((part) => part.trim() === '')) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The range "${text}" has nothing on one side of a "||", which would match every version. Remove it.`);
    }
    const range = new semver__WEBPACK_IMPORTED_MODULE_0__.Range(text);
    if (range.set.flat().some(({ semver }) => semver.major <= 1)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The range "${text}" has a major of 0 or 1. The leading 0 or 1 of a tag is the edition and no part of the ` +
            'number: write 61.2 for v0.61.2 and for v1.61.2.');
    }
    const dead = parts.find((part) => new semver__WEBPACK_IMPORTED_MODULE_0__.Range(part).set.every((comparators) => !isPossible(comparators)));
    if (dead === undefined)
        return range;
    const which = parts.length === 1 ? `The range "${text}"` : `The part "${dead.trim()}" of the range "${text}"`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`${which} can match no version that is published, betas left out. Give one with room in it, e.g. ">=58 <60".`);
}
/**
 * Comparators that all hold span one interval without holes, so that its lowest version decides; where that one is a
 * beta, which is never published as a release, the next is x.1.
 */
function isPossible(comparators) {
    const range = new semver__WEBPACK_IMPORTED_MODULE_0__.Range(comparators.map(({ value }) => value).join(' '));
    const lowest = (0,semver__WEBPACK_IMPORTED_MODULE_0__.minVersion)(range);
    return lowest !== null && (!(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeta */ .Vb)(lowest) || range.test((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE)(lowest.major, 1)));
}


/***/ }),

/***/ 4988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ shippedAdvisories)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/advisories.json
const advisories_namespaceObject = /*#__PURE__*/JSON.parse('{"sT":"2026-10-08","wk":[{"id":"CVE-2026-86116","aliases":[],"url":"https://www.cve.org/CVERecord?id=CVE-2026-86116","published":"2026-09-05","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Whoever is logged in can change the glossary without being allowed to.","affected":[{"below":"63.1"}],"patched":["63.1"],"certainty":"secondary","sources":["https://osv.dev/vulnerability/CVE-2026-86116"],"note":"The record names no lower bound; whether 58 to 62 got the fix is not known."},{"id":"GHSA-r495-55cx-fjh7","aliases":[],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-r495-55cx-fjh7","published":"2026-08-11","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Several vulnerabilities, the second advisory of August 2026. Every major below 58 is affected and gets no fix of its own.","affected":[{"below":"58.28"},{"from":"59.0","below":"59.25"},{"from":"60.0","below":"60.21"},{"from":"61.0","below":"61.15"},{"from":"62.0","below":"62.13"},{"from":"63.0","below":"63.10"}],"patched":["58.28","59.25","60.21","61.15","62.13","63.10"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/blob/master/release/src/alert-upgrade-versions.unit.spec.ts","https://www.cert.ssi.gouv.fr/avis/CERTFR-2026-AVI-1075/"],"note":"The fixed versions were published as images and JARs without a tag on GitHub; the first tagged ones with the fix are 58.31, 59.29, 60.25, 61.19, 62.17 and 63.14."},{"id":"CVE-2026-72898","aliases":["GHSA-vwf4-m7j8-wcjf"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-vwf4-m7j8-wcjf","published":"2026-08-06","severity":"critical","kev":true,"exploited":true,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance gets in as an administrator, by SQL injection in the request that resets a password. Used by attackers before there was a fix.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72898.json"],"note":"Until the fix runs, block /api/session/reset_password. Afterwards end all sessions, look through API keys and administrators, and change the credentials of the data warehouses."},{"id":"CVE-2026-72899","aliases":["GHSA-r8h2-qpfx-mx59"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-r8h2-qpfx-mx59","published":"2026-08-06","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"SQL injection without a log-in, through a question or dashboard that is shared publicly with a field filter.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72899.json"]},{"id":"CVE-2026-72900","aliases":["GHSA-8hmm-hrhg-ppqp"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-8hmm-hrhg-ppqp","published":"2026-08-06","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"A user with few rights can read the whole application database.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72900.json"]},{"id":"GHSA-cwxq-fmxq-jv8h","aliases":["CVE-2026-103928"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-cwxq-fmxq-jv8h","published":"2026-07-12","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"A user who may query an H2 database, such as the sample database, can read and write files of the server by built-in functions of H2.","affected":[{"from":"55.0","below":"58.16"},{"from":"59.0","below":"59.13"},{"from":"60.0","below":"60.9"},{"from":"61.0","below":"61.4"}],"patched":["58.16","59.13","60.9","61.4"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/security/advisories/GHSA-cwxq-fmxq-jv8h","https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/103xxx/CVE-2026-103928.json"],"note":"The ranges are from an operator\'s account of the advisory."},{"id":"CVE-2026-59826","aliases":["GHSA-8wx2-rxp2-4x35"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-8wx2-rxp2-4x35","published":"2026-07-09","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"An administrator can run code on the server by connecting a crafted H2 database.","affected":[{"from":"55.0","below":"58.15.1"},{"from":"59.0","below":"59.12"},{"from":"60.0","below":"60.6.3"},{"from":"61.0","below":"61.2"}],"patched":["58.15.1","59.12","60.6.3","61.2"],"certainty":"secondary","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/59xxx/CVE-2026-59826.json"]},{"id":"CVE-2026-59827","aliases":["GHSA-w95f-x9v9-wv36"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-w95f-x9v9-wv36","published":"2026-07-09","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"A user who may write SQL for an H2 database, such as the sample database, can run code on the server.","affected":[{"from":"58.0","below":"58.15"},{"from":"59.0","below":"59.12"},{"from":"60.0","below":"60.6.3"},{"from":"61.0","below":"61.1.4"}],"patched":["58.15","59.12","60.6.3","61.1.4"],"certainty":"secondary","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/59xxx/CVE-2026-59827.json","https://osv.dev/vulnerability/CVE-2026-59827"]},{"id":"CVE-2026-33725","aliases":["GHSA-fppj-vcm3-w229"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-fppj-vcm3-w229","published":"2026-03-27","severity":"high","kev":false,"exploited":false,"editions":["enterprise"],"summary":"Enterprise alone: an administrator can run code and read files of the server by importing a serialization with a crafted H2 connection.","affected":[{"below":"54.22"},{"from":"55.0","below":"55.22"},{"from":"56.0","below":"56.22"},{"from":"57.0","below":"57.16"},{"from":"58.0","below":"58.10"},{"from":"59.0","below":"59.4"}],"patched":["54.22","55.22","56.22","57.16","58.10","59.4"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/33xxx/CVE-2026-33725.json"]},{"id":"CVE-2026-27464","aliases":["GHSA-vcj8-rcm8-gfj9"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-vcj8-rcm8-gfj9","published":"2026-02-21","severity":"high","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"A user with few rights can get at credentials by a template in a notification.","affected":[{"below":"57.13"},{"from":"58.0","below":"58.7"}],"patched":["57.13","58.7"],"certainty":"secondary","sources":["https://osv.dev/vulnerability/CVE-2026-27464"],"note":"54.20, 55.20 and 56.20 came out on the day before and may have the fix too; no record says so."},{"id":"CVE-2026-22805","aliases":["GHSA-2wgg-7r2p-cmqx"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-2wgg-7r2p-cmqx","published":"2026-01-12","severity":"unknown","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Destinations of subscriptions can be used to reach other servers in the network of the instance.","affected":[{"below":"55.13"},{"from":"56.0","below":"56.3"},{"from":"57.0","below":"57.1"}],"patched":["55.13","56.3","57.1"],"certainty":"secondary","sources":["https://www.sentinelone.com/vulnerability-database/cve-2026-22805/"]},{"id":"CVE-2025-32382","aliases":["GHSA-832j-56xw-5p7f"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-832j-56xw-5p7f","published":"2025-04-10","severity":"low","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Credentials for Snowflake are written to the log of the server.","affected":[{"from":"52.12","below":"52.17.1"},{"from":"53.2.3","below":"53.9.5"},{"from":"54.0","below":"54.1.5"}],"patched":["52.17.1","53.9.5","54.1.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2025/32xxx/CVE-2025-32382.json"]},{"id":"CVE-2024-55951","aliases":["GHSA-rhjf-q2qw-rvx3"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-rhjf-q2qw-rvx3","published":"2024-12-16","severity":"medium","kev":false,"exploited":false,"editions":["enterprise"],"summary":"Sandboxed users can see the filter values of each other.","affected":[{"from":"52.0","below":"52.2.5"}],"patched":["52.2.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2024/55xxx/CVE-2024-55951.json"]},{"id":"CVE-2023-37470","aliases":["GHSA-p7w3-9m58-rq83"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-p7w3-9m58-rq83","published":"2023-08-04","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance can run code on the server by a crafted H2 connection. This is the second fix of July 2023, which counts.","affected":[{"below":"43.7.3"},{"from":"44.0","below":"44.7.3"},{"from":"45.0","below":"45.4.3"},{"from":"46.0","below":"46.6.4"}],"patched":["43.7.3","44.7.3","45.4.3","46.6.4"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2023/37xxx/CVE-2023-37470.json"],"note":"From the fixed versions on, H2 can no longer be added as a data warehouse."},{"id":"CVE-2023-38646","aliases":[],"url":"https://www.cve.org/CVERecord?id=CVE-2023-38646","published":"2023-07-21","severity":"critical","kev":null,"exploited":true,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance can run code on the server by its setup token. Used by attackers.","affected":[{"below":"43.7.2"},{"from":"44.0","below":"44.7.1"},{"from":"45.0","below":"45.4.1"},{"from":"46.0","below":"46.6.1"}],"patched":["43.7.2","44.7.1","45.4.1","46.6.1"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2023/38xxx/CVE-2023-38646.json"],"note":"The record names no lower bound, and accounts differ on how far back it goes."},{"id":"CVE-2022-24853","aliases":["GHSA-5cfq-582c-c38m"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-5cfq-582c-c38m","published":"2022-04","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"On Windows a map file can be used to read files or to hand on the log-in of the server.","affected":[{"below":"40.8"},{"from":"41.0","below":"41.7"},{"from":"42.0","below":"42.4"}],"patched":["40.8","41.7","42.4"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/security/advisories/GHSA-5cfq-582c-c38m"]},{"id":"CVE-2021-44228","aliases":[],"url":"https://github.com/metabase/metabase/issues/19344","published":"2021-12-10","severity":"critical","kev":true,"exploited":true,"editions":["oss","enterprise"],"summary":"Log4Shell: text that is logged can run code on the server.","affected":[{"from":"38.0","below":"38.6"},{"from":"39.0","below":"39.7"},{"from":"40.0","below":"40.7"},{"from":"41.0","below":"41.4"}],"patched":["38.6","39.7","40.7","41.4"],"certainty":"inferred","sources":["https://github.com/metabase/metabase/issues/19344","https://github.com/metabase/metabase/pull/19309"],"note":"The fixed versions are inferred from release dates (41.4 is named in the issue); majors below 38 got no release after it."}]}');
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(2901);
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

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   O4: () => (/* binding */ printTag),
/* harmony export */   bG: () => (/* binding */ printTagLike),
/* harmony export */   h4: () => (/* binding */ parseLts)
/* harmony export */ });
/* unused harmony export precisionOf */
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8411);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2901);


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

/***/ 2469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ lookUpAdvisories),
/* harmony export */   hm: () => (/* binding */ lookUpVersionInfo),
/* harmony export */   o6: () => (/* binding */ asksOutside)
/* harmony export */ });
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(540);
/* harmony import */ var _metabase_shippedAdvisories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4988);
/* harmony import */ var _sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8640);



/**
 * Whether anything but the releases is asked for: a plan from the snapshot, or from a list of the user's own, is made
 * without the network.
 */
function asksOutside({ mode, catalogue, token }) {
    if (mode === 'pull-request' || catalogue === 'github')
        return true;
    return catalogue === 'auto' && token !== undefined;
}
/** The published advisories, joined with those that are shipped. */
async function lookUpAdvisories(settings, gateways) {
    if (!asksOutside(settings))
        return (0,_metabase_shippedAdvisories_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedAdvisories */ .L)();
    const { obtainAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 1726));
    return obtainAdvisories(await (0,_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .releasesClient */ .Y)(settings, gateways), (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._)(gateways.clock.now()));
}
/** @param editions those that are pinned: each has a file of its own at Metabase */
async function lookUpVersionInfo(settings, gateways, editions) {
    const { versionInfoUrl } = settings;
    if (versionInfoUrl === undefined)
        return () => ({ failure: 'It is switched off by version-info-url.' });
    if (!asksOutside(settings))
        return () => ({ failure: 'Nothing was asked for.' });
    const { readVersionInfo } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 7953));
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

/***/ 3458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(4297);
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
    const { matcherOf } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 7597));
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

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ publicationsOf)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var edition = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/modes/openRegistry.js

/**
 * A client for the registries of these images. Credentials that were given as inputs go to one registry alone.
 * @throws Failure (bad input) when they could belong to several
 */
async function openRegistry({ registry: { mirror, username, password } }, { run, clock, log, fetch, sleep, mask, readDockerConfig }, images) {
    const [{ createRegistry }, { credentialsFrom }, { parseMirror, parseReference }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(497)]).then(__webpack_require__.bind(__webpack_require__, 2497)),
        Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 1423)),
        __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 3132)),
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
        throw (0,failure/* badInput */.AN)(`The inputs registry-username and registry-password are given, but the pins name ${hosts.length} registries ` +
            `(${hosts.join(', ')}). Log in to each with docker login in a step before this one instead.`);
    }
}

;// CONCATENATED MODULE: ./build/modes/publications.js





/** @param pins all that were found: their images tell which registries there are */
function publicationsOf(settings, gateways, pins) {
    const answers = new Map();
    const images = [...new Set(pins.flatMap(({ image }) => image ?? []))];
    let client;
    const registry = () => {
        client ??= openRegistry(settings, gateways, images);
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
                const name = (0,metabase_tag/* printTagLike */.bG)(tag, next);
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
        const tag = (0,metabase_tag/* printTagLike */.bG)(pin.tag, version);
        const where = pin.image ?? (0,edition/* jarAddress */.wS)(tag, settings.downloadsUrl);
        try {
            if (pin.image !== undefined)
                return { where, published: (await digest(pin.image, tag)) !== undefined };
            const { jarStatus } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 1576));
            const { fetch, clock, sleep, log } = gateways;
            const status = await jarStatus(where, { fetch, clock, sleep, onWait: log.info });
            return typeof status === 'string' ? { where, published: status === 'published' } : status;
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                return { unknown: error.message.replace(/\.$/, '') };
            throw error;
        }
    }
    /** A list that may not be read is no fault: each stop is asked for by itself then. */
    async function joinTags(catalogue, image, edition) {
        try {
            const list = await (await registry()).tags(image);
            return 'tags' in list ? (0,metabase_catalogue/* withRegistryTags */.V3)(catalogue, edition, list.tags) : catalogue;
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
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
    return `${pin.image ?? 'jar'} ${(0,metabase_tag/* printTagLike */.bG)(pin.tag, version)}`;
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ scanTree)
});

// EXTERNAL MODULE: ./build/manifests/documents/open.js + 1 modules
var documents_open = __webpack_require__(9108);
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

;// CONCATENATED MODULE: ./build/manifests/place.js
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

;// CONCATENATED MODULE: ./build/manifests/readFile.js



/** Everything that is known of a file from its name and its text. */
async function readFile(file, text) {
    const lineStarts = lineStartsOf(text);
    const lines = lineStarts.map((start, index) => text.slice(start, lineStarts[index + 1]));
    return {
        file,
        text,
        lineStarts,
        markers: readMarkers(text.includes('metabase-upgrade') ? lines : []),
        ...(await (0,documents_open/* openDocument */.EJ)(file, text)),
    };
}

// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
;// CONCATENATED MODULE: ./build/metabase/image.js

/** Metabase's code has the same path as its image, and no registry is given as an address. */
const SOURCE_CODE = /^([a-z][a-z0-9+.-]*:\/\/|github\.com\/)/i;
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
    for (const [edition, { image }] of Object.entries(metabase_edition/* EDITIONS */.qR)) {
        if (bare === image || bare.endsWith(`/${image}`))
            return edition;
    }
    return undefined;
}

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

;// CONCATENATED MODULE: ./build/manifests/checksum.js

/** SHA-256 and SHA-512 in hexadecimal, or as Nix writes them; the digest of an image is another matter. */
const SUM = /(?<!@sha256:)(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])|sha(?:256|512)-[\w+/]{40,90}=/i;
const KEY = /^(?:(?:mb|metabase)[\w-]*)?(?:sha\d*|hash|checksum|sum|md5)(?:sums?)?$/i;
const LINE = /^\s*["']?(?:sha\d*|hash|checksum)["']?[\s:=]/i;
/** A checksum stands within this many values of what it is the checksum of. */
const NEAR = 4;
/** Longer values are scripts, in which a sum may be of anything. */
const LONGEST = 2000;
/**
 * Whether the checksum of a file stands beside a version, so that the version can't be moved alone: in the same value
 * (`ADD --checksum=sha256:...`, `| sha256sum -c`) or under a key of its own among the siblings (`checksum:`,
 * `METABASE_SHA256=`, `hash = "sha256-..."`).
 */
function hasChecksum(document, scalar) {
    const { scalars } = document;
    if (scalar.value.length <= LONGEST && SUM.test(scalar.value))
        return true;
    const index = settingsOf(document).order.get(scalar);
    if (index === undefined)
        return false;
    return scalars
        .slice(Math.max(0, index - NEAR), index + NEAR + 1)
        .some((near) => near !== scalar && near.parent === scalar.parent && isChecksum(near));
}
function isChecksum({ path, value }) {
    if (value.length > LONGEST || !SUM.test(value))
        return false;
    const key = path.at(-1);
    return typeof key === 'string' ? KEY.test(key) : LINE.test(value);
}

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(2251);
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
    return range && { ...placeOf(file, lineStarts, range), text, image };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/manifests/definitions/setsVariable.js


/** What a variable's name is put in front of without telling where it is set. */
const PLAIN_SCOPES = new Set(['env', 'vars', 'inputs', 'parameters', 'params', 'matrix', 'variables', 'build', 'arg']);
/** Objects of a program that hold its settings; where those are set, nothing has this name. */
const HOLDERS = new Set(['this', 'self', 'cls', 'props', 'args', 'config', 'node', 'pillar', 'settings', 'opts']);
/** Every place in a document that sets the variable, in the order of the text. */
function settersIn(document, variable) {
    const { name } = variable;
    const { order, byKey, entries, assignments } = settingsOf(document);
    const keyed = (byKey.get(name) ?? []).filter(({ path }) => isSetBy(path, variable));
    const whole = [...new Set([...keyed, ...(entries.get(name) ?? [])])].map((scalar) => {
        const all = { from: 0, to: scalar.value.length };
        return { scalar, ...((document.syntax === 'text' && firstWord(scalar.value)) || all) };
    });
    const isWhole = new Set(whole.map(({ scalar }) => scalar));
    const inside = isScoped(variable) ? [] : (assignments.get(name) ?? []).filter(({ scalar }) => !isWhole.has(scalar));
    const placeOf = ({ scalar }) => order.get(scalar) ?? 0;
    return [...whole, ...inside].sort((a, b) => placeOf(a) - placeOf(b));
}
function isSetBy(path, { name, scope }) {
    const [first, second] = path;
    const last = path.at(-1);
    switch (scope[0]) {
        case 'var': // Terraform: a variable's default, a tfvars file, a module's argument, Terragrunt's inputs.
            if (first === 'variable')
                return second === name && last === 'default';
            return last === name && (path.length === 1 || first === 'module' || first === 'inputs');
        case 'local':
            return first === 'locals' && path.length === 2 && second === name;
        case 'Values': // Helm: the whole path below the top of a values file.
            return samePath(path, [...scope.slice(1), name]);
        default:
            if (isScoped({ scope }))
                return endsWith(path, [...withoutHolder(scope), name]);
            return last === name || (isValueKey(last) && path.at(-2) === name);
    }
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
/**
 * Where a variable that `user` refers to is set, by the rules of its own ecosystem:
 * - Dockerfile: the last ARG or ENV before the reference in its own stage, else before the first FROM, else in the command
 *   (docs.docker.com/reference/dockerfile, "Understand how ARG and FROM interact"); a build argument from outside.
 * - everything else: the same file, then the files of the same folder, then of each folder above (`.env` for Compose,
 *   tfvars and module arguments for Terraform, values for Helm, vars and defaults for Ansible).
 */
async function findDefinitions(variable, user, files) {
    if (variable.isFile)
        return inVersionFile(variable.name, user, files);
    const own = user.document.syntax === 'dockerfile' ? inDockerfile(variable.name, user) : inSameFile(variable, user);
    const folders = foldersAbove(user.file);
    const searched = `${variable.name} in ${user.file}, and in the files known to git of its folder and those above`;
    if (own.length > 0 && !isModuleVariable(variable))
        return { levels: [own], searched };
    const named = await files.mentioning(variable.name, folders.flatMap(withSettings));
    const opened = await Promise.all(named.filter((file) => file !== user.file).map(files.open));
    const outside = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
    const levels = folders.map((folder) => outside.filter(({ file }) => isAt(folder, file)));
    const all = [own, ...levels].filter((level) => level.length > 0);
    return { levels: isModuleVariable(variable) ? [all.flat()] : all, searched };
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
    if (variable.scope[0] === 'Values' && !/(^|\/)values[^/]*\.ya?ml$/.test(file.file))
        return [];
    const setters = settersIn(file.document, variable);
    // In an env file the last line that sets a variable counts.
    return (file.document.syntax === 'dotenv' ? setters.slice(-1) : setters)
        .filter(({ scalar }) => scalar.path[0] !== 'module' || isModuleOf(file, scalar, user))
        .map((part) => ({ ...file, ...part }));
}
/** Whether a module block's `source` is the folder of the file that uses the variable. */
function isModuleOf({ file, document }, argument, user) {
    const source = document.scalars.find(({ path, parent }) => parent === argument.parent && path.at(-1) === 'source');
    return source !== undefined && (0,posix_.normalize)((0,posix_.join)((0,posix_.dirname)(file), source.value)).replace(/\/$/, '') === (0,posix_.dirname)(user);
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
/** A file whose whole content is the version, named from the user's folder or from the root. */
async function inVersionFile(name, user, files) {
    const paths = [(0,posix_.normalize)((0,posix_.join)((0,posix_.dirname)(user.file), name)), (0,posix_.normalize)(name)].filter((path) => !path.startsWith('..'));
    for (const path of new Set(paths)) {
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
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
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
    // What has a digest is an image, and no file that a checksum could be of.
    const hasSum = digests.length === 0 && (spot.checksum || hasChecksum(spot.document, scalar));
    if (hasSum)
        return skip(spot, literal, 'checksum', CHECKSUM);
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to);
    if (!range)
        return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
    return {
        pin: { text, tag, before, after, edition: tag.edition, version, ...whereabouts(literal, range, spot), digests },
    };
}
/** Where a tag stands, and of which image it is. */
function whereabouts(literal, range, spot) {
    const { document, usedBy, image } = spot;
    return {
        ...placeOf(spot.file, spot.lineStarts, range),
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
    const isFixed = before + after !== '' || spot.checksum || hasChecksum(spot.document, scalar);
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
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to) ?? (0,documents_document/* rangeOf */.be)(scalar, 0, 1) ?? { start: 0, end: 0 };
    const { file, line, column } = placeOf(spot.file, spot.lineStarts, range);
    return { skipped: { file, line, column, text: scalar.value.slice(from, to), reason, message } };
}
/** Why a digest can't be moved. */
const DIGEST_ALONE = 'A digest alone names no version. Put the tag in front of it, e.g. v0.63.18@sha256:..., to have both moved.';
const DIGEST_ELSEWHERE = 'The digest beside the tag has to move with it, and is not written out there in one piece (sha256: and 64 digits).';
function digestOfFloating(tag) {
    return `The digest fixes the image, and the tag ${tag} does not tell its version. Pin an exact one beside it.`;
}
const CHECKSUM = 'A checksum beside it fixes the file, and would have to change together with the version: change both by hand.';
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
const DEFAULT = String.raw `(?<d>["'])(?<fallback>[^"'\n]{0,200})\k<d>`;
/** `os.getenv("X", "v0.50.1")` and its like: a name in quotes, and a default in quotes behind it. */
function call(opens) {
    const start = opens.replace(/[.(]/g, '\\$&');
    return {
        opens,
        read: matching(new RegExp(String.raw `${start}\s{0,9}${notationsOfLanguages_KEY}\s{0,9},\s{0,9}${DEFAULT}\s{0,9}\)`, 'dy')),
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
 * `', parameters('x')`; `' + x` of many languages; Python `{x}`.
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
    { opens: '{', read: matching(/\{(?<name>[A-Za-z_][\w.]*)\}/y) },
];
const BRACED = /\$\{(?<name>\w{1,200}(?:\.\w+|\[\w+\]|\["[^"]*"\])*)(?<operator>:?[-=])?/y;
/** `${X}`, `${X:-default}`, `${X:=default}`, `${process.env.X || 'default'}`, `${X-default}`, `${X:?message}`, `${var.x}`. */
function readBraces(value, at, to) {
    BRACED.lastIndex = at;
    const { name, operator } = BRACED.exec(value)?.groups ?? {};
    const from = BRACED.lastIndex;
    const close = name === undefined ? -1 : closingBrace(value, at + 1, Math.min(to, at + notations_LONGEST));
    if (name === undefined || close === -1)
        return undefined;
    if (operator !== undefined)
        return { names: parts(name), to: close + 1, fallback: { from, to: close } };
    return { names: parts(name), to: close + 1, ...defaultIn(value, from, close) };
}
function closingBrace(value, open, to) {
    let depth = 0;
    for (let at = open; at < to; at++) {
        if (value[at] === '{')
            depth++;
        else if (value[at] === '}' && --depth === 0)
            return at;
    }
    return -1;
}
const FILE = /^(?:(?:shell\s+)?cat\s+|<\s*)["']?(?<file>[\w./-]+)["']?$/;
/** `$(X)`, and `$(shell cat file)`, `$(cat file)`, `$(<file)` for a file that holds the version. */
function readParenthesis(value, at, to) {
    const close = value.slice(at, Math.min(to, at + notations_LONGEST)).indexOf(')');
    const inside = value.slice(at + 2, at + close).trim();
    if (close === -1)
        return undefined;
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
    const name = /^-?\s*[.$]*\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)*)/.exec(inside)?.[1];
    if (!name)
        return undefined;
    return { names: parts(name), to: at + length + close.length, ...defaultIn(value, at + sign, at + length) };
}
/** What an expression falls back to. */
function defaultIn(value, start, end) {
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
/** The variable that starts at `at`, or undefined when nothing that starts there is one. */
function variableAt(value, at, to = value.length) {
    for (const notation of NOTATIONS) {
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
    const { names, isFile = false, fallback } = found;
    const variable = { kind: 'variable', from: at, to: found.to, name, scope: names.slice(0, -1), isFile };
    return fallback ? { ...variable, fallback } : variable;
}

;// CONCATENATED MODULE: ./build/manifests/readPart.js

/** A default inside a default inside ...: nobody writes more than this many. */
const DEEPEST = 4;
/** All literals and variables that a part leads to: `v${X:-0.50.1}` is a variable and a literal. */
function readPart({ scalar, from, to, before, after, isReference = false }, depth = DEEPEST) {
    const part = { scalar, from, to, before, after };
    const { value } = scalar;
    if (isReference) {
        const name = value.slice(from, to);
        const variable = { kind: 'variable', from, to, name, scope: [], isFile: false };
        return [{ kind: 'variable', variable, hasFallback: false, ...part }];
    }
    const variables = piecesOf(value, from, to).filter((piece) => piece.kind === 'variable');
    const [variable, ...others] = variables;
    if (!variable)
        return [{ kind: 'literal', isDefault: depth < DEEPEST, ...part }];
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
        const pins = found.filter((item) => 'pin' in item);
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
function spotOf({ file, text, lineStarts, document }, spot, usedBy) {
    return { ...spot, file, text, lineStarts, document, kind: 'variable', usedBy };
}
function severalVariables({ names }, part, spot) {
    const message = `The tag is made of several variables (${names.join(', ')}): put it into one of them.`;
    return skip(spot, part, 'unresolved-variable', message);
}
/** The place that uses the variable; none when it is written with escapes. */
function useOf({ scalar, variable }, spot) {
    const range = (0,documents_document/* rangeOf */.be)(scalar, variable.from, variable.to);
    return range ? [placeOf(spot.file, spot.lineStarts, range)] : [];
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

;// CONCATENATED MODULE: ./build/manifests/recognisers/appVersion.js
/** `appVersion` of a Helm chart that is Metabase's by its name; the `version` beside it is the chart's own. */
const appVersion = ({ file, document }) => {
    if (!/(^|\/)Chart\.ya?ml$/.test(file))
        return [];
    const top = new Map(document.scalars.filter(({ path }) => path.length === 1).map((scalar) => [scalar.path[0], scalar]));
    const scalar = top.get('appVersion');
    if (!scalar || !/^metabase(-enterprise|-ee|-oss)?$/.test(top.get('name')?.value ?? ''))
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

;// CONCATENATED MODULE: ./build/manifests/recognisers/chartValues.js
const VALUES = new Set(['values', 'valuesInline', 'valuesObject', 'helm', 'spec', 'source']);
/** A values file that is Metabase's by its own name or its folder's: `metabase/values.yaml`, `metabase-values.yaml`. */
const OWN_FILE = /(^|\/)(metabase\/values[^/]*|(values[-_.])?metabase([-_.]values[^/]*)?)\.ya?ml(\.gotmpl)?$/;
const ANY_VALUES_FILE = /(^|\/)values[^/]*\.ya?ml$/;
const CHART = /(^|\/)metabase$/;
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
    const isMetabase = ({ path, parent }) => {
        if (named.has(parent))
            return false;
        const owner = path.slice(0, -2);
        if (isOwnFile && owner.length === 0)
            return true;
        const isSubchart = owner.at(-1) === 'metabase';
        if (isSubchart && owner.length === 1 && ANY_VALUES_FILE.test(file))
            return true;
        const holder = isSubchart ? owner.slice(0, -1) : owner;
        return charts.some((chart) => isGivenTo(chart, holder));
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
/** An image that is named is what its name says. */
function isName({ path }) {
    return path.at(-2) === 'image' && /^(repository|name|registry|image)$/.test(String(path.at(-1)));
}
/** Where a chart called metabase is asked for: `spec` of Flux's `spec.chart.spec.chart`, `releases[0]` of a helmfile. */
function chartHolders({ scalars }) {
    return scalars
        .filter(({ path, value }) => CHART.test(value) && (path.at(-1) === 'chart' || isHelmChart(path)))
        .map(({ path }) => (path.at(-2) === 'spec' && path.at(-3) === 'chart' ? path.slice(0, -3) : path.slice(0, -1)));
}
/** `helmCharts: [{name: metabase}]` of Kustomize, a dependency of helmfile's or Fleet's. */
function isHelmChart(path) {
    return path.at(-1) === 'name' && path.at(-3) === 'helmCharts';
}
/** Whether the values stand below the chart's own mapping, with nothing between but keys that hold values. */
function isGivenTo(chart, holder) {
    const between = holder.slice(chart.length);
    return (chart.every((part, index) => part === holder[index]) &&
        between.length > 0 &&
        between.every((part) => typeof part === 'number' || VALUES.has(part)));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/composedImage.js

/**
 * `${REGISTRY}/${IMAGE}:${TAG}`: the name itself is made of variables. Whether it is Metabase's is known only once they
 * are followed.
 */
const composedImage = ({ document }) => document.scalars.flatMap((scalar) => {
    const { value, path } = scalar;
    const key = path.at(-1);
    if (typeof key !== 'string' || !/image|^FROM$/i.test(key) || /\s/.test(value.replace(/\{\{.*?\}\}/g, '')))
        return [];
    const end = /@(?=sha256:|\$|\{\{)/.exec(value)?.index ?? value.length;
    const pieces = piecesOf(value, 0, end);
    const colon = pieces
        .map((piece) => (piece.kind === 'literal' ? lastColon(value, piece.from, piece.to) : -1))
        .findLast((at) => at !== -1);
    if (colon === undefined)
        return [];
    const inName = pieces.some((piece) => piece.kind === 'variable' && piece.to <= colon);
    // A name that ends in plain text is what the other recogniser reads.
    if (!inName || /metabase\/metabase(-enterprise)?$/.test(value.slice(0, colon)))
        return [];
    const digest = end === value.length ? {} : { digest: { scalar, from: end + 1, to: value.length } };
    const span = { from: colon + 1, to: end };
    return [{ kind: 'image-tag', scalar, ...span, edition: 'by-tag', name: { from: 0, to: colon }, ...digest }];
});
/** A colon with a slash behind it belongs to a registry's port. */
function lastColon(value, from, to) {
    const at = value.slice(from, to).lastIndexOf(':');
    return at === -1 || value.indexOf('/', from + at) !== -1 ? -1 : from + at;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/helmParameter.js

const helmParameter_TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const helmParameter_DIGEST = /(^|\.)(image\.digest|imageDigest|digest)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;
/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release,
 * `image.tag: v0.50.1` of Skaffold. It is Metabase's tag when the list sets Metabase's repository too, or when the chart beside it is called so.
 */
const helmParameter = ({ document }, own) => {
    const entries = entriesOf(document.scalars);
    const isChart = document.scalars.some(({ path, value }) => path.at(-1) === 'chart' && /(^|\/)metabase$/.test(value));
    const images = new Map(entries
        .filter(({ name, value }) => REPOSITORY.test(name) && metabaseImage(value.value, own) !== undefined)
        .map(({ name, value }) => [name.replace(REPOSITORY, '$1'), helmParameter_whole(value)]));
    const digests = new Map(entries
        .filter(({ name, value }) => helmParameter_DIGEST.test(name) && value.value !== '')
        .map(({ name, value }) => [name.replace(helmParameter_DIGEST, '$1'), helmParameter_whole(value)]));
    return entries.flatMap(({ name, value }) => {
        const scope = name.replace(helmParameter_TAG, '$1');
        const [image, digest] = [images.get(scope), digests.get(scope)];
        if (!helmParameter_TAG.test(name) || !(isChart || image))
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
 * line, the default of a variable). A name without a tag counts only where it is the image of something, since prose
 * and addresses name it too.
 */
const imageReference = ({ document }, own) => document.scalars.flatMap((scalar) => imageReferences(scalar.value, own)
    .filter((found) => found.tagTo > found.tagFrom || (found.whole && isImageKey(document, scalar)))
    .map((found) => ({
    kind: 'image-tag',
    scalar,
    from: found.tagFrom,
    to: found.tagTo,
    edition: found.edition,
    image: [{ scalar, from: found.from, to: found.to }],
    ...(found.digest ? { digest: { scalar, ...found.digest } } : {}),
    isOpenEnd: runsImage(document, scalar),
})));
/** Keys whose value is an image to run; others, such as `metabase_image`, may hold only its name. */
const IMAGE_KEY = /^(docker|container|base)?[_-]?image([_-]?name)?$/i;
function isImageKey(document, scalar) {
    const key = scalar.path.at(-1);
    // `IMAGE=metabase/metabase` of an env file is a name to which somebody else puts a tag.
    if (document.syntax === 'dotenv')
        return false;
    return document.syntax === 'dockerfile' ? key === 'FROM' : typeof key === 'string' && IMAGE_KEY.test(key);
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
const WORD = /[\w.-]/;
/** `name:tag`, and Kustomize's `name=*:tag` and `name=:tag` that keep the name. */
const SIGNS = [':', '=*:', '=:'];
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
    const foreign = edition === 'by-tag' ? WORD.test(ahead) || ahead === '/' : WORD.test(ahead);
    const behind = at + name.length;
    if ((foreign && !isFreshStart(value, at)) || WORD.test(value[behind] ?? '') || value[behind] === '/')
        return undefined;
    // Metabase's source code has the same path as its image.
    if (value.slice(Math.max(0, at - CODE_HOST.length), at).toLowerCase() === CODE_HOST)
        return undefined;
    const sign = SIGNS.find((text) => value.startsWith(text, behind)) ?? '';
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
        else if (WORD.test(value[at]))
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
    const edition = metabaseImage(scalar.value.replace(/:$/, ''), own);
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

;// CONCATENATED MODULE: ./build/manifests/recognisers/marked.js



/** A tag, or the part of one behind the edition, exact or rolling. */
const VERSION = /(?<![\w.])(?:v?[01]\.)?[1-9]\d{1,3}(?:\.\d+){0,2}(?:\.x)?(?![\w.])/g;
/** The version on a line that a comment declares to be Metabase's; an empty range when there is none on it. */
const marked = (file) => file.markers.pinned.flatMap(({ line, edition }) => {
    const { text, start } = lineAt(file, line);
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

;// CONCATENATED MODULE: ./build/manifests/recognisers/namedVersion.js



/** Words that a key for Metabase's version is made of, in the order in which people put them. */
const namedVersion_NAME = /^(?:mb|metabase)(?:docker|container|oss|ee|enterprise)*(?:image|jar|app)?(?:version|versao|version|ver|tag|release)$/;
const NAME_BEHIND = /^(?:docker)?(?:image)?(?:versions?|tags?)(?:of)?metabase$/;
/** Ahead of anything dearer: no other value can hold a name of Metabase's version. */
const HINT = /metabase|mb/i;
/**
 * A version under a key that says whose it is, `METABASE_VERSION: v0.50.1`, also where nothing in the repository uses it;
 * or under that name inside a value, `--build-arg METABASE_VERSION=v0.50.1`, `${METABASE_VERSION:-v0.50.1}`.
 * The key must be just that: `POSTGRES_METABASE_VERSION` and `METABASE_CLICKHOUSE_DRIVER_VERSION` are others' versions.
 */
const namedVersion = ({ document }) => {
    const entries = namedEntriesOf(document);
    return document.scalars.flatMap((scalar) => {
        const { path, value } = scalar;
        const isNamed = namesVersion(path) || entries.has(scalar);
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
/** The whole value, or its first word in a line of a script. */
function ownSpan(value, isText) {
    const whole = { from: 0, to: value.length };
    return [whole, isText ? firstWord(value) : undefined].find((span) => span && isVersion(value.slice(span.from, span.to)));
}
function assignedIn(value) {
    return assignmentsIn(value).filter(({ name, from, to }) => namedVersion_isName([name]) && isVersion(value.slice(from, to)));
}
/** Defaults of a variable of that name, or in the value of such a key: `${METABASE_VERSION:-v0.50.1}`, `{{ metabase_version | default('v0.50.1') }}`. */
function defaultsIn(value, isNamed) {
    return piecesOf(value).flatMap((piece) => {
        if (piece.kind === 'literal' || !piece.fallback || !(isNamed || namedVersion_isName([piece.name])))
            return [];
        const { from, to } = piece.fallback;
        return isVersion(value.slice(from, to)) ? [{ from, to }] : [];
    });
}
/** `{name: METABASE_VERSION, value: v0.50.1}` */
function namedEntriesOf({ scalars }) {
    const parents = new Set(scalars
        .filter(({ path, value }) => namedVersion_NAME_KEY.test(String(path.at(-1))) && namedVersion_isName([value]))
        .map(({ parent }) => parent));
    return new Set(scalars.filter(({ path, parent }) => parents.has(parent) && DEFAULT_KEYS.has(path.at(-1))));
}
function isVersion(text) {
    const { kind } = (0,metabase_tag/* parseTag */.ED)(text);
    return kind === 'exact' || kind === 'rolling';
}
const namedVersion_NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;
const DEFAULT_KEYS = new Set(['default', 'Default', 'defaultValue', 'value', 'ParameterValue']);
/** Whether the key, or the last two (`metabase: {version: ...}`), name the version of Metabase and nothing else. */
function namesVersion(path) {
    const keys = DEFAULT_KEYS.has(path.at(-1)) ? path.slice(0, -1) : path;
    // A list of versions is a choice, a test matrix or a history.
    if (typeof keys.at(-1) === 'number')
        return false;
    return namedVersion_isName(keys.slice(-1)) || namedVersion_isName(keys.slice(-2));
}
function namedVersion_isName(keys) {
    const bare = keys
        .join('')
        .toLowerCase()
        .replace(/^\$*cap_/, '')
        .replace(/[^a-z]/g, '');
    return namedVersion_NAME.test(bare) || NAME_BEHIND.test(bare);
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/replacement.js
/** More replacements than this are nobody's. */
const MOST = 200;
/**
 * Kustomize's `replacements:`, which write a field of a ConfigMap (`source.fieldPath: data.bi`) into Metabase's image
 * (`targets[].fieldPaths: ['...containers.[name=metabase].image']`): the field is a variable.
 */
const replacement = ({ file, document }) => {
    if (!/(^|\/)kustomization(\.ya?ml)?$/i.test(file))
        return [];
    let left = MOST;
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
const FORMS = [
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
const splitImage = ({ document }, own) => [...mappingsOf(document)].flatMap((siblings) => {
    const found = FORMS.flatMap((form) => sightingsOf(form, siblings, own));
    const tagged = found.filter(({ scalar, named }) => scalar !== named);
    return tagged.length > 0 ? tagged : found.slice(0, 1);
});
function sightingsOf({ names, tags }, siblings, own) {
    const named = names.map((name) => siblings.get(plain(name))).find((scalar) => scalar !== undefined);
    const edition = named && editionOf(named.value, siblings.get('registry')?.value, own);
    if (!named || !edition)
        return [];
    const registry = siblings.get('registry');
    const image = [...(registry?.value ? [registry] : []), named].map(splitImage_whole);
    // An empty one is a chart's default, and none.
    const digest = DIGESTS.map((key) => siblings.get(plain(key))).find((scalar) => scalar && scalar.value !== '');
    const shared = { kind: 'split-tag', edition, named, image, ...(digest ? { digest: splitImage_whole(digest) } : {}) };
    const found = tags.flatMap((key) => siblings.get(plain(key)) ?? []);
    if (found.length > 0) {
        return found.map((scalar) => ({ ...shared, ...splitImage_whole(scalar) }));
    }
    const versions = tags.includes('tag') ? VERSIONS.flatMap((key) => siblings.get(plain(key)) ?? []) : [];
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
    return metabaseImage(name, own) ?? (registry ? metabaseImage(`${registry}/${name}`, own) : undefined);
}
/** What a mapping takes over by reference counts as far as it doesn't say it itself. */
function mappingsOf({ scalars, aliased = [] }) {
    const mappings = new Map();
    for (const scalar of [...aliased, ...scalars]) {
        const key = scalar.path.at(-1);
        if (typeof key !== 'string')
            continue;
        const mapping = mappings.get(scalar.parent) ?? new Map();
        mapping.set(plain(key), scalar);
        mappings.set(scalar.parent, mapping);
    }
    return mappings.values();
}
/** `imageTag`, `image_tag` and `image-tag` are one key. */
function plain(key) {
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
        const place = placeOf(file, lineStarts, range);
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
async function scan(paths, files, own, catalogue, custom = []) {
    const found = [];
    const sdks = [];
    const known = searchingOnce(files);
    for (const path of paths) {
        const opened = await files.open(path);
        if (!opened)
            continue;
        sdks.push(sdksIn(opened));
        const budget = { left: MOST_DEFINITIONS };
        const sightings = [...RECOGNISERS, ...custom].flatMap((recognise) => recognise(opened, own));
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
    const checksum = hasChecksum(opened.document, sighting.scalar);
    const bare = { kind, edition: sighting.edition, checksum, usedBy: [], image: undefined, digests: [], following: [] };
    let spot = { ...opened, ...bare };
    if (name) {
        const image = await resolveText({ ...part, ...name }, spot, files);
        const edition = image === undefined ? undefined : metabaseImage(image, own);
        if (!edition)
            return [];
        spot = { ...spot, edition, image };
    }
    else {
        spot = { ...spot, image: await resolveImage(sighting, spot, files) };
    }
    if (sighting.digest) {
        if (sighting.from === sighting.to)
            return [skip(spot, sighting, 'digest', DIGEST_ALONE)];
        const digest = digestOf(sighting.digest, opened, spot.image);
        if (!digest)
            return [skip(spot, sighting, 'digest', DIGEST_ELSEWHERE)];
        spot = { ...spot, digests: [digest] };
    }
    if (sighting.from === sighting.to) {
        return [kind === 'marker' ? skip(spot, sighting, 'no-version', NO_VERSION) : withoutTag(sighting, spot)];
    }
    const found = await follow(part, spot, files, catalogue);
    // What only looks like a version of Metabase by the name of its key is worth no word when it is none.
    return sighting.onlyIfVersion ? found.filter((item) => 'pin' in item) : found;
}
const NO_VERSION = 'The comment "metabase-upgrade:" says that a version of Metabase stands on this line, but there is none on it.';
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
    return [...pins.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}
function join(known, { usedBy, digests, image }) {
    known.usedBy.push(...usedBy);
    if (image !== undefined)
        known.image ??= image;
    const isKnown = (one) => known.digests.some(({ file, start }) => file === one.file && start === one.start);
    known.digests.push(...digests.filter((digest) => !isKnown(digest)));
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
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856)),
        Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 7597)),
        Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 8808)),
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
        const { fault, ...file } = await readFile(path, text);
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
    return { ...(await scan(paths, { open, mentioning }, settings.images, catalogue, custom)), faults };
}


/***/ }),

/***/ 5361:
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
    const { assignFiles } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 7039));
    const { byDeployment } = assignFiles([...new Set(files)], settings.deployments);
    const owners = new Map([...byDeployment].flatMap(([name, own]) => own.map((file) => [file, name])));
    return (file) => settings.deployments.find(({ name }) => name === owners.get(file)) ?? settings.defaults;
}


/***/ }),

/***/ 2278:
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
    const files = new Map([...texts].filter(([path]) => paths.has(path)));
    const plain = [...files.values()].map(uncommented);
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
        const text = uncommented(files.get(path) ?? '');
        const image = /metabase\/metabase(-enterprise)?(?![\w.-])/.test(text);
        const jar = /downloads\.metabase\.com|\bmetabase\.jar\b/.test(text);
        return [...(image ? ['image'] : []), ...(jar ? ['jar'] : [])];
    });
}
/** Of the last stage, which is the one that runs. */
function javaOf(path, text) {
    if (!/(^|\/)[^/]*(dockerfile|containerfile)[^/]*$/i.test(path))
        return [];
    const plain = uncommented(text);
    const last = [...plain.matchAll(/^[ \t]*FROM[ \t].*$/gim)].at(-1)?.[0] ?? '';
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

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fs: () => (/* binding */ changesOf),
  $r: () => (/* binding */ possibleEngines),
  ID: () => (/* binding */ rollbackOf)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/upgrades.json
const upgrades_namespaceObject = /*#__PURE__*/JSON.parse('{"oV":{"$k":{"major":44,"text":"`migrate down` goes no lower than 44: to a version before that only the backup leads back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.45/installation-and-operation/upgrading-metabase.md"]},"yQ":{"text":"`migrate down` goes back one major, to the one before the version that runs it. After a step over several majors each needs its own version in turn; the backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/metabase/issues/43641"]},"px":{"text":"Metabase compares majors alone: a step back within a major is never refused and never prepared for. The backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/setup.clj","https://github.com/metabase/metabase/issues/70797"]}},"jO":[{"id":"stop-at-40","major":40,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"certain","text":"Whoever comes from before 40 goes through the last point release of every major up to 40; from there one may jump.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/upgrading-metabase.md"]},{"id":"beanstalk-rds","major":40,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"On Elastic Beanstalk the RDS_* variables are no longer read: without MB_DB_* Metabase starts with an empty H2 database and shows its setup page. Set MB_DB_* to the same database, and decouple it from the environment, before this step.","sources":["https://github.com/metabase/metabase/issues/16984","https://github.com/metabase/metabase/issues/16977"]},{"id":"old-java","major":40,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["jar"],"certainty":"likely","text":"JARs of this age probably do not start on Java 15 or newer, which has no Nashorn; Java 8 or 11 is the safe choice for this stop.","sources":["https://github.com/metabase/metabase/issues/16793"]},{"id":"azure-at-sign","major":44,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["azure"],"certainty":"certain","text":"A user name with an @ in MB_DB_CONNECTION_URI, as Azure hands them out, must be written with %40 from 44 on.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-azure.md"]},{"id":"h2-file","major":46,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["h2"],"certainty":"certain","text":"The file of an H2 application database is converted from H2 1 to 2 at the first start. That needs the network (H2 1.4.197 comes from Maven Central) and room in the temporary folder, has left broken files behind, and cannot be taken back: stop Metabase and copy the file first.","sources":["https://github.com/metabase/metabase/issues/29663","https://github.com/metabase/metabase/issues/29109"]},{"id":"mysql-46-slow","major":46,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Migrations on MySQL and MariaDB have been slow here: let them finish, and let nothing restart Metabase meanwhile.","sources":["https://github.com/metabase/metabase/issues/30243"]},{"id":"mariadb-47-view","major":47,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["mariadb","mysql"],"certainty":"certain","text":"Going to 47.0 failed on MariaDB with an unknown view v_audit_log; take the last 47.x.","sources":["https://github.com/metabase/metabase/issues/33255"]},{"id":"beanstalk-artifact","major":47,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"The ready-made Elastic Beanstalk bundle ends with v0.47.2; from then on the tag in Dockerrun.aws.json is what one changes.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-elastic-beanstalk.md"]},{"id":"early-48","major":48,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 48.x has failed with a duplicate key (48.2), and with a lost connection and a lock left behind while an old node still ran (48.3): take the last 48.x and stop every old node first.","sources":["https://github.com/metabase/metabase/issues/37344","https://github.com/metabase/metabase/issues/37872"]},{"id":"small-pool","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["small-pool"],"certainty":"certain","text":"With a very small MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE, such as 3, the migrations hung for good; with 10 they ran, and 15 is the default.","sources":["https://github.com/metabase/metabase/issues/44528"]},{"id":"mysql-savepoint","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Some servers that speak the protocol of MySQL, such as ApsaraDB, have failed from here on with \\"SAVEPOINT does not exist\\"; ApsaraDB is not supported.","sources":["https://github.com/metabase/metabase/issues/47657","https://github.com/metabase/metabase/issues/40546"]},{"id":"slow-50","major":50,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"The migration of data permissions in early 50.x ran for up to several hours. Take the last 50.x, and give the start a long limit.","sources":["https://github.com/metabase/metabase/issues/46497","https://github.com/metabase/metabase/pull/46826"],"likelyFixedIn":"50.26"},{"id":"java-52","major":52,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["jar"],"certainty":"certain","text":"The images of 52 already run Java 21, and 52.8 failed on Java 11: use Java 21 from here.","sources":["https://github.com/metabase/metabase/issues/52950"]},{"id":"sdk-52","major":52,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"The embedding SDK works with Metabase 52 and newer.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"arm64","major":52,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["image","arm64"],"certainty":"certain","text":"By Metabase\'s build table the images up to 52 are for amd64 alone: on arm64 this stop needs emulation.","sources":["https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]},{"id":"encryption-checked","major":53,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 53 on Metabase does not start on an encrypted application database when MB_ENCRYPTION_SECRET_KEY is missing or another one. Keep the key exactly as it is in the same step as an upgrade, and keep a copy of it beside the backup.","sources":["https://github.com/metabase/metabase/pull/51546"]},{"id":"session-lock","major":54,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"likely","text":"From about 54 on migrations are guarded by a lock of the database session, and `migrate release-locks` is refused. A pooler in transaction mode is likely to break such a lock: connect to the database directly for the upgrade.","sources":["https://github.com/metabase/metabase/pull/53158"]},{"id":"sdk-56","major":56,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["sdk"],"certainty":"certain","text":"Up to 56 the major of the embedding SDK must be the major of Metabase: move both together.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"sdk-57","major":57,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"From 57 on the embedding SDK loads its code from the instance; install the package by the dist-tag of the major, e.g. @57-stable.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"probes-57","major":57,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["kubernetes","helm"],"certainty":"likely","text":"From about 57 on /livez answers as soon as the process runs, which suits a liveness probe during migrations; older versions answer 200 with a page on that path, so it proves nothing there.","sources":["https://github.com/metabase/metabase/pull/64479"]},{"id":"slow-59","major":59,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 59.x updated all rows of metabase_table at once, which failed with millions of tables; take a 59.x with the fix, i.e. the last one.","sources":["https://github.com/metabase/metabase/issues/70972","https://github.com/metabase/metabase/pull/70996","https://github.com/metabase/metabase/pull/71150"],"likelyFixedIn":"59.7"},{"id":"latest-59","major":59,"severity":"info","phase":"upgrade","when":"stop","appliesTo":["image"],"certainty":"certain","text":"The image tag \\"latest\\" has pointed to 58 while 59 was out: an exact tag keeps such a surprise away.","sources":["https://github.com/metabase/metabase/issues/70698"]},{"id":"database-enforced","major":60,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"certain","text":"From 60 on Metabase checks the version of its application database before it changes anything, and does not start when it is too old: the failure is safe, but the upgrade waits for the database.","sources":["https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn","https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/issues/73297"]},{"id":"collations-62","major":62,"severity":"breaking","phase":"upgrade","when":"stop","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"On MySQL and MariaDB with a collation other than utf8mb4_unicode_ci, or with utf8mb3, the migrations of 62.1 to 62.3.3 were reported to fail. Take the last 62.x, and convert the database when it fails still.","sources":["https://github.com/metabase/metabase/issues/75458","https://github.com/metabase/metabase/issues/76510","https://github.com/metabase/metabase/pull/75496","https://github.com/metabase/metabase/pull/76540","https://github.com/metabase/metabase/pull/76565"],"likelyFixedIn":"62.5"},{"id":"encryption-63","major":63,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 63 on Metabase does not encrypt existing data at its start: with MB_ENCRYPTION_SECRET_KEY set on a database that is not encrypted by it, it does not start. Then run `enable-encryption` once while Metabase is stopped; early 63.x had bugs in it.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/databases/encrypting-details-at-rest.md","https://github.com/metabase/metabase/issues/81881","https://github.com/metabase/metabase/issues/82786"]},{"id":"slow-63","major":63,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"With millions of rows in metabase_field a migration of early 63.x ran for over an hour, was cut off after about 60 minutes and began again, for ever. The fix takes seconds: take the last 63.x.","sources":["https://github.com/metabase/metabase/issues/78271","https://github.com/metabase/metabase/pull/78382","https://github.com/metabase/metabase/pull/78401"],"likelyFixedIn":"63.14"},{"id":"api-hardened","major":63,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"likely","text":"From 61.19, 62.17 and 63.14 on the API is stricter, as a hosting company reports: /api/card/{id}/query/{format} wants an id in each parameter, and exports hold no secrets any more.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/08-21-metabase-0.61.19-0.62.17-0.63.14.md"]},{"id":"checksum-44","major":44,"to":43,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"44.1 changed the checksum of change set 268, so that 44.0 and older refuse the database afterwards, mostly on MySQL and MariaDB.","sources":["https://github.com/metabase/metabase/issues/24909"]},{"id":"h2-46","major":46,"to":45,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":["h2"],"certainty":"certain","text":"An H2 file that 46 has converted is of no use to 45; only the copy from before leads back.","sources":["https://github.com/metabase/metabase/issues/29663"]},{"id":"fresh-46","major":46,"to":45,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"An instance that was first installed with 46 fails the validation of 45 after the way back.","sources":["https://github.com/metabase/metabase/issues/30053"]},{"id":"checksums-49","major":49,"to":48,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"49 writes checksums that older 48.x do not accept: 48.8 was reported to refuse the database after `migrate down`. 48.x and 49.x got a fix in April 2024.","sources":["https://github.com/metabase/metabase/issues/41295","https://github.com/metabase/metabase/issues/41641","https://github.com/metabase/metabase/pull/41662"]},{"id":"removed-50","major":50,"to":49,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"A change set that was removed later, v50.2024-04-12T12:33:09, has blocked the way back: 49 still refused to start.","sources":["https://github.com/metabase/metabase/issues/44784"]},{"id":"wrong-53","major":53,"to":52,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` counted change sets and could take back the wrong ones; 53.x later than the fix does not.","sources":["https://github.com/metabase/metabase/issues/53434","https://github.com/metabase/metabase/pull/57754"]},{"id":"checksums-55","major":55,"to":54,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"54 refuses the checksums that 55 leaves, unless `migrate down` is run with a 55.x that clears them.","sources":["https://github.com/metabase/metabase/pull/59570","https://github.com/metabase/metabase/issues/64959"]},{"id":"silent-56","major":56,"to":55,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` has failed here and ended as if it had not; 55 refused to start afterwards. Only the table DATABASECHANGELOG tells.","sources":["https://github.com/metabase/metabase/pull/64309","https://github.com/metabase/metabase/issues/62179"]},{"id":"inside-59","major":59,"to":59,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"Within 59 no step back is recognised: 59.1 failed on the database of 59.2.5 because a column was there already.","sources":["https://github.com/metabase/metabase/issues/70797"]},{"id":"plaintext-63","major":63,"to":62,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":["encryption"],"certainty":"certain","text":"An older version that was started after the way back could store settings unencrypted, which kept the next upgrade from starting, until a fix of August 2026.","sources":["https://github.com/metabase/metabase/pull/81478"]}]}');
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(2901);
;// CONCATENATED MODULE: ./build/planning/knownChanges.js


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
    const found = upgrades_namespaceObject.jO.flatMap((entry) => {
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
    const { /* lowest */ "$k": lowest, /* oneMajor */ "yQ": oneMajor, /* samePoint */ "px": samePoint } = upgrades_namespaceObject.oV;
    const reasons = [];
    const add = (rule, outcome) => reasons.push({ text: rule.text, sources: rule.sources, certainty: 'certain', outcome });
    if (from.major === to.major)
        add(samePoint, 'limit');
    else if (from.major < lowest.major)
        add(lowest, 'fails');
    else if (to.major - from.major > 1)
        add(oneMajor, 'limit');
    for (const entry of upgrades_namespaceObject.jO) {
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
    const fixed = likelyFixedIn === undefined ? undefined : (0,version/* parseVersion */.ot)(likelyFixedIn);
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

/***/ 6206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ requirementsOf)
});

// UNUSED EXPORTS: compareNumbers

;// CONCATENATED MODULE: ./build/metabase/knowledge/minimums.json
const minimums_namespaceObject = /*#__PURE__*/JSON.parse('{"LL":[{"engine":"postgres","from":"46.0","version":"9.4","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mysql","from":"46.0","version":"5.7.7","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mariadb","from":"46.0","version":"10.2.2","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mysql","from":"48.0","version":"8.0","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/36842","https://github.com/metabase/metabase/pull/36853"]},{"engine":"mysql","from":"50.0","version":"8.0.17","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.56/installation-and-operation/migrating-from-h2.md"]},{"engine":"mariadb","from":"50.0","version":"10.4","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.56/installation-and-operation/migrating-from-h2.md"]},{"engine":"postgres","from":"50.11","version":"12","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/45367","https://github.com/metabase/metabase/issues/45530","https://github.com/metabase/metabase/pull/45560"]},{"engine":"postgres","from":"60.0","version":"14","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn"]},{"engine":"mysql","from":"60.0","version":"8.0","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/73331","https://github.com/metabase/metabase/issues/73297","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/migrating-from-h2.md"],"documented":"8.4","note":"Early 60.x refused anything below 8.4; later versions accept 8.0 again, while the documentation still asks for 8.4."},{"engine":"mariadb","from":"60.0","version":"10.6","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/70446","https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn"]}],"JI":[{"from":"44.0","version":11,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/25205","https://github.com/metabase/metabase/issues/26342"]},{"from":"53.0","version":21,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_releases/changelog/53.md"]},{"from":"60.0","version":25,"certainty":"likely","note":"The documentation of 60 and 64 asks for Java 25, that of 63 for 21; 25 is the safe choice.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/running-the-metabase-jar-file.md","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-the-metabase-jar-file.md","https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]}],"m1":[{"from":"60.0","gib":2,"certainty":"likely","note":"Told by a hosting company: with 1 GiB the last version that started was 59.9.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/05-06-metabase-60-ram.md"]}]}');
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/planning/knownChanges.js + 1 modules
var knownChanges = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/planning/requirements.js



const TITLES = {
    postgres: 'PostgreSQL',
    mysql: 'MySQL',
    mariadb: 'MariaDB',
    h2: 'H2',
};
/** What changes between `from` and `to`, for what is known of the deployment; what is unknown is asked for briefly. */
function requirementsOf(from, to, facts) {
    const crossed = (entries) => entries.filter((entry) => {
        const since = (0,version/* parseVersion */.ot)(entry.from);
        return from.compare(since) < 0 && to.compare(since) >= 0;
    });
    const engines = (0,knownChanges/* possibleEngines */.$r)(facts);
    const databases = engines.flatMap((engine) => crossed(minimums_namespaceObject.LL).findLast((one) => one.engine === engine) ?? []);
    const java = facts.form === 'image' ? undefined : crossed(minimums_namespaceObject.JI).at(-1);
    const memory = crossed(minimums_namespaceObject.m1).at(-1);
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
    const state = compareNumbers(found, version);
    return state === 'met' && documented !== undefined && compareNumbers(found, documented) !== 'met' ? 'unknown' : state;
}
/**
 * Whether the numbers at the start of an image's tag are at least `minimum`. A tag that is less exact than the minimum,
 * such as `8.0` for 8.0.17, may be either.
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

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ releasesClient),
/* harmony export */   Z: () => (/* binding */ obtainCatalogue)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(540);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2493);



/**
 * The releases, from where the settings say. What opens pull requests never acts on the snapshot; `plan` and `apply`
 * may fall back to it, and say so with its date.
 */
async function obtainCatalogue(settings, gateways) {
    const { mode, catalogue } = settings;
    const acts = mode === 'pull-request';
    const source = catalogue === 'auto' ? (acts || settings.token ? 'github' : 'snapshot') : catalogue;
    if (source === 'snapshot') {
        if (acts)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The mode pull-request never acts on the snapshot: set catalogue to "github" or to a list.');
        return snapshot(gateways, catalogue === 'auto' ? 'Without a token GitHub was not asked. ' : '');
    }
    if (source !== 'github') {
        const { listedCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 1712));
        return listedCatalogue(source, process.cwd(), gateways.fetch);
    }
    try {
        const { gitHubCatalogue } = await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 2770));
        const client = await releasesClient(settings, gateways);
        return await gitHubCatalogue(client, (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._)(gateways.clock.now()));
    }
    catch (error) {
        const failure = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$)(error, `The releases of Metabase could not be read from ${settings.releasesApiUrl}`);
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
    const { snapshotCatalogue } = await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 3029));
    const catalogue = snapshotCatalogue();
    gateways.log.warning(`${why}The releases are those known on ${catalogue.asOf}, shipped with this version; newer ones are not seen. ` +
        'With --catalogue github they are looked up.');
    return catalogue;
}


/***/ })

};
