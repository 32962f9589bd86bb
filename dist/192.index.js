export const id = 192;
export const ids = [192];
export const modules = {

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainGitHub),
/* harmony export */   U: () => (/* binding */ isRequestFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9868);

/**
 * Turns what the client throws into one sentence with the remedy.
 * @param what what could not be done, as the start of a sentence
 */
function explainGitHub(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    if (!isRequestFailure(error))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${sentence(error)}`, { cause: error });
}
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
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

/***/ 3931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ replaceTexts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9868);




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
            staged.push({ path, temporary, file });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flush: true, flag: 'wx' });
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

/***/ 37:
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

/***/ 7215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   Yu: () => (/* binding */ proveEdits),
/* harmony export */   _0: () => (/* binding */ editOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9868);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5975);


/** The edit that moves a pin to `version`, or undefined when the template around it fixes another major or form. */
function editOf(pin, version) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version);
    const { before, after } = pin;
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const { file, line, column, start, end } = pin;
    return { file, line, column, start, end, old: pin.text, text: tag.slice(before.length, tag.length - after.length) };
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
 * Holds what was found before the edits against what is found after them: the same pins, each with the wanted version
 * or unchanged, and nothing new.
 * @throws Failure naming the first place that differs.
 */
function proveEdits(before, edits, after) {
    const wanted = new Map(edits.map((edit) => [key(edit), edit.text]));
    const moved = shifted(before, edits);
    for (const [index, pin] of moved.entries()) {
        const found = after[index];
        const text = wanted.get(key(before[index])) ?? pin.text;
        if (found && found.file === pin.file && found.start === pin.start && found.text === text)
            continue;
        const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${pin.file}:${pin.line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
            'Please report this with the file.');
    }
    const extra = after[moved.length];
    if (extra)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${extra.file}:${extra.line}: the edit would make a pin of "${extra.text}". Nothing was written.`);
}
/** Each pin where it stands once the edits before it in its file are made. Pins come in the order of their places. */
function shifted(pins, edits) {
    const growth = new Map(edits.map((edit) => [key(edit), edit.text.length - edit.old.length]));
    let file;
    let shift = 0;
    return pins.map((pin) => {
        if (pin.file !== file)
            shift = 0;
        file = pin.file;
        const moved = { ...pin, start: pin.start + shift };
        shift += growth.get(key(pin)) ?? 0;
        return moved;
    });
}
function key(place) {
    return `${place.file}:${place.start}`;
}


/***/ }),

/***/ 3681:
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
var metabase_tag = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(4971);
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

/***/ 4133:
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

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   O4: () => (/* binding */ printTag),
/* harmony export */   bG: () => (/* binding */ printTagLike)
/* harmony export */ });
/* unused harmony export precisionOf */
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4133);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4971);


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

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9868);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3681);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4133);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5975);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4971);





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

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isBeta),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   wr: () => (/* binding */ printVersion)
/* harmony export */ });
/* unused harmony export version */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3880);

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

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/gateways/candidates.js + 3 modules
var gateways_candidates = __webpack_require__(9678);
// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(3931);
;// CONCATENATED MODULE: ./build/gateways/tree.js

/** The files below a root that may hold pins. Each is read once; what can't be read is counted, with the reason. */
class Tree {
    root;
    /** Files that mention one of the words, as paths from the root, sorted. */
    files;
    leftOut = new Map();
    texts = new Map();
    #candidates;
    /** @param wanted which of the candidates are looked at */
    constructor(root, candidates, wanted) {
        this.root = root;
        this.#candidates = candidates;
        this.files = candidates.files.filter(wanted);
    }
    /** Undefined when the file isn't there, can't be read as text, or is ignored by git. */
    async read(file) {
        const known = this.texts.get(file);
        if (known !== undefined)
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
    mentioning(word, folders) {
        return this.#candidates.search(word, folders);
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

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(37);
;// CONCATENATED MODULE: ./build/manifests/documents/open.js

const NAMES = [
    [/\.ya?ml$/i, 'yaml'],
    [/\.jsonc?$/i, 'json'],
    // A Dockerfile's own ignore list has the name of a Dockerfile variant.
    [/\.dockerignore$/i, 'text'],
    [/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/i, 'dockerfile'],
    [/^\.env(?:\.|$)|\.env$/i, 'dotenv'],
];
/** Parsers load when a file first needs them: most trees have no use for most of them. */
const READERS = {
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 809))).readYaml,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(131), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 110))).readJson,
    dockerfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(154)]).then(__webpack_require__.bind(__webpack_require__, 3154))).readDockerfile,
    dotenv: async () => (await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 4110))).readDotenv,
    text: async () => (await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 2399))).readText,
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
    const read = await READERS[syntaxOf(path)]();
    try {
        return { document: read(text) };
    }
    catch (fault) {
        if (!(fault instanceof documents_document/* SyntaxFault */.ME))
            throw fault;
        const readText = await READERS.text();
        return { document: readText(text), fault };
    }
}

;// CONCATENATED MODULE: ./build/manifests/place.js
function lineStartsOf(text) {
    return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
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

// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(4133);
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/manifests/definitions/setsVariable.js
/** What a variable's name is put in front of without telling where it is set. */
const PLAIN_SCOPES = new Set(['env', 'vars', 'inputs', 'parameters', 'params', 'matrix', 'variables', 'build', 'arg']);
/** Keys under which a parameter holds its value: Terraform, ARM, CloudFormation, OpenShift, GitHub, Circle. */
const DEFAULT_KEYS = new Set(['default', 'Default', 'defaultValue', 'value']);
/** Every place in a document that sets the variable, in the order of the text. */
function settersIn(document, variable) {
    const names = namedEntries(document, variable.name);
    return document.scalars.flatMap((scalar) => {
        const { value, path } = scalar;
        if (isSetBy(path, variable) || names.has(scalar))
            return [{ scalar, from: 0, to: value.length }];
        // An entry of a list of settings, `- METABASE_VERSION=v0.50.1`.
        const from = variable.name.length + 1;
        const listed = typeof path.at(-1) === 'number' && value.startsWith(`${variable.name}=`);
        return listed ? [{ scalar, from, to: value.length }] : [];
    });
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
            if (scope.length > 0 && !PLAIN_SCOPES.has(scope[0]))
                return samePath(path, [...scope, name]);
            return last === name || (typeof last === 'string' && DEFAULT_KEYS.has(last) && path.at(-2) === name);
    }
}
function samePath(path, names) {
    return path.length === names.length && names.every((name, index) => String(path[index]) === name);
}
/** The values of `{name: X, value: v0.50.1}`, as OpenShift, Kubernetes and ECS list settings. */
function namedEntries({ scalars }, name) {
    const parents = new Set(scalars
        .filter((scalar) => /^name$/i.test(String(scalar.path.at(-1))) && scalar.value === name)
        .map(({ parent }) => parent));
    return new Set(scalars.filter(({ path, parent }) => parents.has(parent) && /^value$/i.test(String(path.at(-1)))));
}

;// CONCATENATED MODULE: ./build/manifests/definitions/findDefinitions.js


/** Folders in which settings are kept beside what uses them, by Ansible's and many others' habit. */
const SETTINGS_FOLDERS = ['vars', 'defaults', 'group_vars', 'host_vars', 'env', 'envs', 'environments', 'inventories'];
/**
 * Where a variable that `user` refers to is set, by the rules of its own ecosystem:
 * - Dockerfile: the last ARG or ENV before the reference in its own stage, else before the first FROM
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
    return definitionsIn(variable, file, user.file).filter(({ scalar }) => scalar !== user.scalar);
}
function definitionsIn(variable, file, user) {
    if (variable.scope[0] === 'Values' && !/(^|\/)values[^/]*\.ya?ml$/.test(file.file))
        return [];
    return settersIn(file.document, variable)
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
    const { scalars } = file.document;
    const before = scalars.slice(0, scalars.indexOf(reference));
    const set = before.filter(({ path: [key, variable] }) => (key === 'ARG' || key === 'ENV') && variable === name);
    const global = set.findLast(({ parent }) => parent === 0);
    const inStage = set.findLast(({ parent }) => parent === reference.parent);
    const scalar = reference.path[0] === 'FROM' ? global : (inStage ?? global);
    return scalar ? [{ ...file, scalar, from: 0, to: scalar.value.length }] : [];
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
var metabase_catalogue = __webpack_require__(3681);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/manifests/judge.js





/** Whether a literal is a pin, and if it isn't, why. */
function judge(literal, spot, catalogue) {
    const { scalar, from, to, before, after } = literal;
    const text = scalar.value.slice(from, to);
    const whole = before + text + after;
    const tag = (0,metabase_tag/* parseTag */.ED)(whole);
    if (spot.digest)
        return skip(spot, literal, 'digest', DIGEST);
    if (tag.kind !== 'exact' && tag.kind !== 'rolling')
        return skip(spot, literal, ...unpinned(tag.kind, whole));
    if (spot.edition !== 'by-tag' && spot.edition !== tag.edition) {
        const { title, digit } = metabase_edition/* EDITIONS */.qR[spot.edition];
        const message = `This is the ${title} edition, whose tags start with v${digit}: it has no ${whole}.`;
        return skip(spot, literal, 'edition-mismatch', message);
    }
    const version = tag.kind === 'exact' ? tag.version : (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, tag.edition, tag.line);
    if (!version) {
        const message = `The release list (${catalogue.source}, ${catalogue.asOf}) has no version of the line ${whole}.`;
        return skip(spot, literal, 'unknown-line', message);
    }
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to);
    if (!range)
        return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
    const place = placeOf(spot.file, spot.lineStarts, range);
    const { document, usedBy } = spot;
    return {
        pin: {
            ...place,
            text,
            tag,
            before,
            after,
            edition: tag.edition,
            version,
            kind: kindOf(literal, spot),
            document: document.syntax,
            at: (0,documents_document/* printPath */.bA)(scalar.path),
            usedBy,
        },
    };
}
/** The default inside `${X:-v0.50.1}` is a variable's value, wherever the variable stands. */
function kindOf({ scalar, from }, { kind }) {
    const ahead = scalar.value.slice(0, from);
    return ahead.lastIndexOf('${') > ahead.lastIndexOf('}') ? 'variable' : kind;
}
function skip(spot, { scalar, from, to }, reason, message) {
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to) ?? (0,documents_document/* rangeOf */.be)(scalar, 0, 1) ?? { start: 0, end: 0 };
    const { file, line, column } = placeOf(spot.file, spot.lineStarts, range);
    return { skipped: { file, line, column, text: scalar.value.slice(from, to), reason, message } };
}
const DIGEST = 'A digest fixes the image and would have to change together with the tag, which is not supported yet.';
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

;// CONCATENATED MODULE: ./build/manifests/notations.js
/** No reference is longer; without a bound each opening sign of a hostile file would cost the whole rest. */
const LONGEST = 300;
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
    { opens: '$$cap_', read: matching(/\$\$(?<name>cap_\w+)/y) },
    { opens: '${', read: readBraces },
    { opens: '$', read: matching(/\$(?<name>[A-Za-z_]\w*)/y) },
    { opens: '<<', read: (value, at, to) => readExpression(value, at, to, 2, '>>') },
    { opens: '{0}', read: matching(/\{0\}'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
    { opens: "'", read: matching(/'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
    { opens: "'", read: matching(/'\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
    { opens: '"', read: matching(/"\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
    { opens: '{', read: matching(/\{(?<name>[A-Za-z_][\w.]*)\}/y) },
];
function matching(pattern) {
    return (value, at, to) => {
        pattern.lastIndex = at;
        const name = pattern.exec(value)?.groups?.name;
        return name !== undefined && pattern.lastIndex <= to ? { names: parts(name), to: pattern.lastIndex } : undefined;
    };
}
const BRACED = /\$\{(?<name>[A-Za-z_]\w*(?:\.\w+|\[\w+\]|\["[^"]*"\])*)(?<operator>:?-)?/y;
/** `${X}`, `${X:-default}`, `${X-default}`, `${X:?message}`, `${var.x}`. */
function readBraces(value, at, to) {
    BRACED.lastIndex = at;
    const { name, operator } = BRACED.exec(value)?.groups ?? {};
    const from = BRACED.lastIndex;
    const close = name === undefined ? -1 : closingBrace(value, at + 1, Math.min(to, at + LONGEST));
    if (name === undefined || close === -1)
        return undefined;
    return { names: parts(name), to: close + 1, ...(operator === undefined ? {} : { fallback: { from, to: close } }) };
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
    const close = value.slice(at, Math.min(to, at + LONGEST)).indexOf(')');
    const inside = value.slice(at + 2, at + close).trim();
    if (close === -1)
        return undefined;
    const file = FILE.exec(inside)?.groups?.file;
    if (file !== undefined)
        return { names: [file], to: at + close + 1, isFile: true };
    return /^[A-Za-z_]\w*$/.test(inside) ? { names: [inside], to: at + close + 1 } : undefined;
}
const DEFAULT = /(?:\bdefault\s*\(?\s*|\|\|\s*)(["'])(?<text>[^"']*)\1/;
/** `{{ name }}`, `{{ .Values.a.b | default "v0.50.1" }}`, `${{ inputs.tag || 'v0.50.1' }}`. */
function readExpression(value, at, to, sign, close) {
    const length = value.slice(at, Math.min(to, at + LONGEST)).indexOf(close);
    if (length === -1)
        return undefined;
    const inside = value.slice(at + sign, at + length);
    const name = /^-?\s*[.$]*\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)*)/.exec(inside)?.[1];
    if (!name)
        return undefined;
    const found = { names: parts(name), to: at + length + close.length };
    const fallback = DEFAULT.exec(inside);
    const text = fallback?.groups?.text;
    if (!fallback || text === undefined)
        return found;
    const from = at + sign + fallback.index + fallback[0].length - 1 - text.length;
    return { ...found, fallback: { from, to: from + text.length } };
}
/** `a.b["c"][0]` -> a, b, c, 0. */
function parts(name) {
    return name.split(/[.[\]"]+/).filter(Boolean);
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
function readPart({ scalar, from, to, before, after }, depth = DEEPEST) {
    const part = { scalar, from, to, before, after };
    const { value } = scalar;
    const variables = piecesOf(value, from, to).filter((piece) => piece.kind === 'variable');
    const [variable, ...others] = variables;
    if (!variable)
        return [{ kind: 'literal', ...part }];
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
    const { levels, searched } = await findDefinitions(variable, { ...spot, scalar }, files);
    const usedBy = [...spot.usedBy, ...useOf(reading, spot)];
    let first = [];
    for (const level of chain === 0 ? [] : levels) {
        const found = [];
        for (const definition of level) {
            const inner = { ...definition, before: reading.before, after: reading.after };
            found.push(...(await follow(inner, spotOf(definition, spot, usedBy), files, catalogue, chain - 1)));
        }
        const pins = found.filter((item) => 'pin' in item);
        // What else has the same name in another file is not known to be this variable.
        if (pins.length > 0)
            return level === levels[0] ? found : pins;
        if (first.length === 0)
            first = found;
    }
    const isOwn = levels[0]?.every(({ file }) => file === spot.file) === true;
    if (isOwn && first.length > 0)
        return first;
    if (hasFallback)
        return [];
    const message = `The tag is the variable ${variable.name}. Looked for ${searched}, and found no version there.`;
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
        const { levels } = chain === 0 ? { levels: [] } : await findDefinitions(piece, { ...spot, scalar }, files);
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
            digest: false,
            onlyIfVersion: true,
        },
    ];
};

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
    const pieces = piecesOf(value);
    const colon = pieces
        .map((piece) => (piece.kind === 'literal' ? lastColon(value, piece.from, piece.to) : -1))
        .findLast((at) => at !== -1);
    if (colon === undefined)
        return [];
    const inName = pieces.some((piece) => piece.kind === 'variable' && piece.to <= colon);
    // A name that ends in plain text is what the other recogniser reads.
    if (!inName || /metabase\/metabase(-enterprise)?$/.test(value.slice(0, colon)))
        return [];
    const span = { from: colon + 1, to: value.length };
    return [{ kind: 'image-tag', scalar, ...span, edition: 'by-tag', digest: false, name: { from: 0, to: colon } }];
});
/** A colon with a slash behind it belongs to a registry's port. */
function lastColon(value, from, to) {
    const at = value.slice(from, to).lastIndexOf(':');
    return at === -1 || value.indexOf('/', from + at) !== -1 ? -1 : from + at;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/helmParameter.js

const TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;
/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release. It
 * is Metabase's tag when the list sets Metabase's repository too, or when the chart beside it is called so.
 */
const helmParameter = ({ document }, own) => {
    const entries = entriesOf(document.scalars);
    const isMetabase = (scope) => entries.some(({ name, value }) => REPOSITORY.test(name) && name.startsWith(scope) && metabaseImage(value.value, own) !== undefined) || document.scalars.some(({ path, value }) => path.at(-1) === 'chart' && /(^|\/)metabase$/.test(value));
    return entries.flatMap(({ name, value }) => {
        if (!TAG.test(name) || !isMetabase(name.replace(TAG, '$1')))
            return [];
        return [
            {
                kind: 'split-tag',
                scalar: value,
                from: 0,
                to: value.value.length,
                edition: 'by-tag',
                digest: false,
                onlyIfVersion: true,
            },
        ];
    });
};
function entriesOf(scalars) {
    const names = new Map();
    for (const { path, parent, value } of scalars)
        if (path.at(-1) === 'name')
            names.set(parent, value);
    return scalars.flatMap((scalar) => {
        const name = names.get(scalar.parent);
        return name !== undefined && scalar.path.at(-1) === 'value' ? [{ name, value: scalar }] : [];
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
    digest: found.digest,
})));
/** Keys whose value is an image to run; others, such as `metabase_image`, may hold only its name. */
const IMAGE_KEY = /^(docker|container|base)?[_-]?image([_-]?name)?$/i;
function isImageKey(document, scalar) {
    const key = scalar.path.at(-1);
    return document.syntax === 'dockerfile' ? key === 'FROM' : typeof key === 'string' && IMAGE_KEY.test(key);
}
/** Characters that are looked back for the start of a default; no variable has a longer name. */
const LONGEST_OPENING = 100;
const WORD = /[\w.-]/;
const imageReference_DIGEST = /@sha256:[0-9a-f]{64}/iy;
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
    const tagFrom = value[behind] === ':' ? behind + 1 : behind;
    const tagTo = tagFrom === behind ? behind : endOfTag(value, tagFrom);
    imageReference_DIGEST.lastIndex = tagTo;
    const digest = imageReference_DIGEST.test(value);
    const end = digest ? imageReference_DIGEST.lastIndex : tagTo;
    const whole = end === value.length && /^(docker:\/\/)?[^\s]*$/.test(value.slice(0, at)) && !isAddress(value);
    return { edition, tagFrom, tagTo, digest, whole };
}
/** Behind `${NAME:-` and `docker://` a name starts, though what stands ahead of it could belong to one. */
function isFreshStart(value, at) {
    return /(\$\{\w+:?-|docker:\/\/)$/.test(value.slice(Math.max(0, at - LONGEST_OPENING), at));
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
        if (length === -1 || value[path - 1] !== '/' || /[\s/"']/.test(value.slice(from, to)))
            continue;
        sightings.push({
            kind: 'jar-url',
            scalar,
            from,
            to,
            edition: enterprise ? 'enterprise' : 'oss',
            digest: false,
        });
    }
    return sightings;
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/namedVersion.js

/** Words that a key for Metabase's version is made of, in the order in which people put them. */
const NAME = /^(?:mb|metabase)(?:docker|container|oss|ee|enterprise)*(?:image|jar|app)?(?:version|versao|version|ver|tag|release)$/;
const NAME_BEHIND = /^(?:docker)?(?:image)?(?:version|tag)(?:of)?metabase$/;
/**
 * A version under a key that says whose it is, `METABASE_VERSION: v0.50.1`, also where nothing in the repository uses it.
 * The key must be just that: `POSTGRES_METABASE_VERSION` and `METABASE_CLICKHOUSE_DRIVER_VERSION` are others' versions.
 */
const namedVersion = ({ document }) => document.scalars.flatMap((scalar) => {
    const { path, value } = scalar;
    if (!namesVersion(path))
        return [];
    const { kind } = (0,metabase_tag/* parseTag */.ED)(value);
    if (kind !== 'exact' && kind !== 'rolling')
        return [];
    return [
        { kind: 'variable', scalar, from: 0, to: value.length, edition: 'by-tag', digest: false, onlyIfVersion: true },
    ];
});
const namedVersion_DEFAULT_KEYS = new Set(['default', 'Default', 'defaultValue', 'value']);
/** Whether the key, or the last two (`metabase: {version: ...}`), name the version of Metabase and nothing else. */
function namesVersion(path) {
    const keys = namedVersion_DEFAULT_KEYS.has(path.at(-1)) ? path.slice(0, -1) : path;
    return isName(keys.slice(-1)) || isName(keys.slice(-2));
}
function isName(keys) {
    const bare = keys
        .join('')
        .toLowerCase()
        .replace(/^\$*cap_/, '')
        .replace(/[^a-z]/g, '');
    return NAME.test(bare) || NAME_BEHIND.test(bare);
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/splitImage.js

/** How an image and its tag are written as keys of one mapping. */
const FORMS = [
    // Kustomize `images:`; newName replaces name (kubernetes-sigs/kustomize api/types/image.go).
    { names: ['newName', 'name'], tag: 'newTag' },
    // Helm values, at any depth; a `registry:` beside it is only put in front.
    { names: ['repository', 'image'], tag: 'tag' },
    { names: ['repository', 'image'], tag: 'imageTag' },
];
/** The name of the image and its tag stand under two keys of the same mapping. */
const splitImage = ({ document }, own) => {
    const sightings = [];
    for (const siblings of mappingsOf(document.scalars)) {
        for (const form of FORMS) {
            const tag = siblings.get(form.tag);
            const named = form.names.map((name) => siblings.get(name)).find((scalar) => scalar !== undefined);
            const edition = named && editionOf(named.value, siblings.get('registry')?.value, own);
            if (!named || !edition)
                continue;
            const digest = siblings.has('digest');
            if (tag) {
                sightings.push({ kind: 'split-tag', scalar: tag, from: 0, to: tag.value.length, edition, digest, named });
            }
            else if (digest || siblings.has('newName')) {
                const end = named.value.length;
                sightings.push({ kind: 'split-tag', scalar: named, from: end, to: end, edition, digest, named });
            }
        }
    }
    return sightings;
};
/** The registry may hold the first part of the name: `registry: docker.io/metabase`, `repository: metabase`. */
function editionOf(name, registry, own) {
    return metabaseImage(name, own) ?? (registry ? metabaseImage(`${registry}/${name}`, own) : undefined);
}
function mappingsOf(scalars) {
    const mappings = new Map();
    for (const scalar of scalars) {
        const key = scalar.path.at(-1);
        if (typeof key !== 'string')
            continue;
        const mapping = mappings.get(scalar.parent) ?? new Map();
        mapping.set(key, scalar);
        mappings.set(scalar.parent, mapping);
    }
    return mappings.values();
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/versionFile.js

/** A file that is called after Metabase's version and holds nothing else: `.metabase-version`, `METABASE_VERSION`. */
const versionFile = ({ file, document }) => {
    const name = file
        .slice(file.lastIndexOf('/') + 1)
        .toLowerCase()
        .replace(/\.txt$/, '')
        .replace(/[^a-z]/g, '');
    const [scalar, ...more] = document.scalars;
    if (!scalar || more.length > 0 || (name !== 'metabaseversion' && name !== 'mbversion'))
        return [];
    const text = scalar.value.trim();
    const { kind } = (0,metabase_tag/* parseTag */.ED)(text);
    if (kind !== 'exact' && kind !== 'rolling')
        return [];
    const from = scalar.value.indexOf(text);
    return [{ kind: 'version-file', scalar, from, to: from + text.length, edition: 'by-tag', digest: false }];
};

;// CONCATENATED MODULE: ./build/manifests/recognisers/recognisers.js








/** Every way to write a pin. The first that sees a place gives it its kind. */
const RECOGNISERS = [
    imageReference,
    composedImage,
    splitImage,
    helmParameter,
    jarAddress,
    appVersion,
    versionFile,
    namedVersion,
];

;// CONCATENATED MODULE: ./build/manifests/scan.js




/**
 * Every pin of the given paths, and every place that names Metabase but can't be moved. `files` opens them, and those
 * that only define a variable. Pins come in the order of files and places, each once.
 */
async function scan(paths, files, own, catalogue) {
    const found = [];
    for (const path of paths) {
        const opened = await files.open(path);
        if (!opened)
            continue;
        const sightings = RECOGNISERS.flatMap((recognise) => recognise(opened, own));
        for (const sighting of withoutBareNames(sightings))
            found.push(...(await examine(sighting, opened, files, own, catalogue)));
    }
    const pins = distinctPins(found);
    return { pins, skipped: distinctSkipped(found, pins) };
}
/** `image: metabase/metabase` is no floating tag when a `tag:` beside it says which. */
function withoutBareNames(sightings) {
    const named = new Set(sightings.flatMap((sighting) => (sighting.named ? [sighting.named] : [])));
    return sightings.filter((sighting) => sighting.named !== undefined || !named.has(sighting.scalar));
}
async function examine(sighting, opened, files, own, catalogue) {
    const { kind, digest, name } = sighting;
    const part = { ...sighting, before: '', after: '' };
    let spot = { ...opened, kind, edition: sighting.edition, digest, usedBy: [] };
    if (name) {
        const image = await resolveText({ ...part, ...name }, spot, files);
        const edition = image === undefined ? undefined : metabaseImage(image, own);
        if (!edition)
            return [];
        spot = { ...spot, edition };
    }
    if (sighting.from === sighting.to && !digest)
        return [skip(spot, sighting, 'floating-tag', NO_TAG)];
    const found = await follow(part, spot, files, catalogue);
    // What only looks like a version of Metabase by the name of its key is worth no word when it is none.
    return sighting.onlyIfVersion ? found.filter((item) => 'pin' in item) : found;
}
/** One definition that several places use is one pin. */
function distinctPins(found) {
    const pins = new Map();
    for (const item of found) {
        if (!('pin' in item))
            continue;
        const key = `${item.pin.file}:${item.pin.start}`;
        const known = pins.get(key);
        pins.set(key, known ? { ...known, usedBy: [...known.usedBy, ...item.pin.usedBy] } : item.pin);
    }
    return [...pins.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
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

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/manifests/edit.js
var edit = __webpack_require__(7215);
;// CONCATENATED MODULE: ./build/metabase/knowledge/stops.json
const stops_namespaceObject = /*#__PURE__*/JSON.parse('{"O":{"sc":40},"r":{"e4":{"9":"9.3","10":"10.4.1","11":"11.3","12":"12.1","13":"13.3","14":"14.1","15":"15.1","16":"16.1","17":"17.1","18":"18.1","19":"19.3","20":"20.3","21":"21.1","22":"22.2","23":"23.1","24":"24.2","25":"25.2","26":"26.2","27":"27.2","28":"28.6","29":"29.3","30":"30.4","31":"31.3","32":"32.10","33":"33.7.3","34":"34.3","35":"35.6","36":"36.12","37":"37.12","38":"38.6","39":"39.7","40":"40.8"}}}');
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(4971);
;// CONCATENATED MODULE: ./build/metabase/path.js






/** The last major that is reached release by release; from it on one may jump. Source in knowledge/stops.json. */
const THROUGH = stops_namespaceObject.O.sc;
const FINALS = stops_namespaceObject.r.e4;
/**
 * The ordered stops from `current` to `target`, both of `edition`; the last one is the target, none are left out and
 * none is the current version. Empty when `current` is the target or newer.
 * @throws Failure naming the stop that the catalogue doesn't have in this edition.
 */
function upgradePath(current, target, edition, catalogue, policy = 'direct') {
    if (current.compare(target) >= 0)
        return [];
    const between = stopMajors(current.major, target.major, edition, catalogue, policy)
        .map((major) => lastPointRelease(major, edition, catalogue, current))
        .filter((stop) => stop.compare(current) > 0 && stop.compare(target) < 0);
    return [...between, target];
}
/** The majors below the target's at whose last point release the path stops. */
function stopMajors(from, to, edition, catalogue, policy) {
    const mandatory = range(from, Math.min(THROUGH, to - 1));
    if (policy === 'direct')
        return mandatory;
    const chosen = (0,metabase_catalogue/* majorsOf */.kK)(catalogue, edition).filter((major) => major > Math.max(THROUGH, from) && major < to);
    return [...mandatory, ...chosen];
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
    const name = final ? (0,metabase_tag/* printTag */.O4)(edition, final) : `the last v${metabase_edition/* EDITIONS */.qR[edition].digit}.${major}`;
    throw new failure/* Failure */.HR(`The upgrade path must stop at ${name}, but the release list (${catalogue.source}, ${catalogue.asOf}) ` +
        `has ${known ? `nothing newer than ${(0,metabase_tag/* printTag */.O4)(edition, known)}` : 'no version'} of that major in the ` +
        `${metabase_edition/* EDITIONS */.qR[edition].title} edition. Use a complete release list, or upgrade to ${name} by hand first.`);
}

// EXTERNAL MODULE: ./build/metabase/target.js
var metabase_target = __webpack_require__(146);
;// CONCATENATED MODULE: ./build/planning/plan.js






/**
 * What is to be done: pins of the same edition and the same next stop make one deployment.
 * @throws Failure when the target is unknown or older than a pin, or a stop isn't published.
 */
function makePlan(found, catalogue, wishes, warnings = []) {
    const travels = [];
    const skipped = [...found.skipped];
    for (const pin of found.pins) {
        const target = (0,metabase_target/* resolveTarget */.u)(wishes.target, pin.edition, catalogue);
        refuseDowngrade(pin, target, wishes.target);
        const stops = upgradePath(pin.version, target, pin.edition, catalogue, wishes.path);
        const next = stops[0];
        if (next && !(0,edit/* editOf */._0)(pin, next))
            skipped.push(fixedByTemplate(pin, next));
        else
            travels.push({ pin, target, stops });
    }
    const names = [...new Set(travels.map(nameOf))];
    const deployments = names.map((name) => deploymentOf(name, travels.filter((travel) => nameOf(travel) === name)));
    return { catalogue, deployments, skipped, warnings };
}
/** An up-to-date pin belongs to the line that it is on. */
function nameOf({ pin, stops }) {
    return `${pin.edition}-v${metabase_edition/* EDITIONS */.qR[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}
function deploymentOf(name, members) {
    const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
    const moving = members.filter(({ stops }) => stops.length > 0);
    const edits = moving.flatMap(({ pin, stops }) => (0,edit/* editOf */._0)(pin, stops[0]) ?? []);
    return {
        name,
        edition: lowest.pin.edition,
        current: lowest.pin.version,
        target: lowest.target,
        stops: lowest.stops,
        pins: members.map(({ pin }) => pin),
        edits: edits.filter((edit) => edit.text !== edit.old),
    };
}
/** Asking for `latest` never goes back; asking for a version that is older than the pin is a mistake. */
function refuseDowngrade(pin, target, wish) {
    const older = target.compare(pin.version) < 0;
    if (!older || wish.kind === 'latest' || (wish.kind === 'major' && wish.major >= pin.version.major))
        return;
    throw (0,failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is newer than the target ` +
        `${(0,metabase_tag/* printTag */.O4)(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
        'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.');
}
function fixedByTemplate(pin, next) {
    const { file, line, column, text, before, after } = pin;
    const message = `The next stop is ${(0,metabase_tag/* printTag */.O4)(pin.edition, next)}, but the place that uses this value fixes ` +
        `"${before}…${after}" around it: move the whole version into one value.`;
    return { file, line, column, text, reason: 'fixed-by-template', message };
}

// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(7070);
;// CONCATENATED MODULE: ./build/modes/survey.js








/** What every mode does first: look at the files and at the releases, and make the plan. Writes nothing. */
async function survey(settings, gateways) {
    const { root, images } = settings;
    const [candidates, catalogue] = await Promise.all([
        gateways.find(root, (0,gateways_candidates/* wordsOf */.Z9)(images)),
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
        loadUsualParsers(),
    ]);
    const tree = new Tree(root, candidates, (file) => !isDocumentation(file));
    const faults = new Map();
    const rescan = async (changed) => {
        const opened = new Map();
        const read = async (file) => {
            const text = changed.get(file) ?? (await tree.read(file));
            if (text === undefined)
                return undefined;
            const { document, fault } = await openDocument(file, text);
            if (fault)
                faults.set(file, `${file}:${fault.line}: ${fault.message}; it was read as plain text`);
            return { file, text, document, lineStarts: lineStartsOf(text) };
        };
        const open = (file) => {
            const known = opened.get(file) ?? read(file);
            opened.set(file, known);
            return known;
        };
        const mentioning = (word, folders) => tree.mentioning(word, folders);
        await Promise.all(tree.files.map(open));
        return scan(tree.files, { open, mentioning }, images, catalogue);
    };
    const found = await rescan(new Map());
    const warnings = [...templatesApart(faults, tree.texts), ...countLeftOut(tree)];
    if (found.pins.length + found.skipped.length === 0)
        warnings.push(nothingFound(tree));
    return { plan: makePlan(found, catalogue, settings, warnings), pins: found.pins, texts: tree.texts, rescan };
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

/***/ 7070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ releasesClient),
/* harmony export */   Z: () => (/* binding */ obtainCatalogue)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9868);
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4826);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9291);



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
        const { listedCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(233), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        return listedCatalogue(source, process.cwd(), gateways.fetch);
    }
    try {
        const { gitHubCatalogue } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 9648));
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
    const { snapshotCatalogue } = await __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 1412));
    const catalogue = snapshotCatalogue();
    gateways.log.warning(`${why}The releases are those known on ${catalogue.asOf}, shipped with this version; newer ones are not seen. ` +
        'With --catalogue github they are looked up.');
    return catalogue;
}


/***/ })

};
