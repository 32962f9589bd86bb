export const id = 711;
export const ids = [711];
export const modules = {

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
