export const id = 1301;
export const ids = [1301];
export const modules = {

/***/ 95603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ cronExpression),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);


function isOpen({ expressions, timezone }, now) {
    const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
    return expressions.some((expression) => cronOf(expression, timezone).match(minute));
}
/**
 * The expression as it is given.
 * @throws Failure (bad input) when it isn't a cron expression of five fields
 */
function cronExpression(expression) {
    if (!isCron(expression)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The schedule "${expression}" is not a cron expression of five fields (minute, hour, day, month, weekday). ` +
            'It covers each minute that may be used: "* 22-23 * * 1-5" is every weekday from 22:00 to midnight.');
    }
    return expression;
}
/** Nicknames such as @daily stand for a single minute, which is no window. */
function isCron(expression) {
    if (expression.trim().split(/\s+/).length !== 5)
        return false;
    try {
        cronOf(expression, 'UTC');
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The name as it is given.
 * @throws Failure (bad input) when no such time zone is known
 */
function timeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return name;
    }
    catch {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The time zone "${name}" is not known. Give a name such as "Europe/Berlin" or "UTC".`);
    }
}
function cronOf(expression, timezone) {
    return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(expression, { paused: true, timezone, mode: '5-part' });
}


/***/ }),

/***/ 64856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ printFollow),
/* harmony export */   RZ: () => (/* binding */ isLtsMajor),
/* harmony export */   bJ: () => (/* binding */ isFollowed),
/* harmony export */   rF: () => (/* binding */ parseFollow)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _knowledge_support_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73080);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52901);





/**
 * Reads `latest`, `lts`, a major such as `58`, or a range such as `>=58 <60`.
 * @throws Failure (bad input); a single version is refused too, since following means to move on: it is a target.
 */
function parseFollow(text) {
    if (text === 'latest' || text === 'lts')
        return { kind: text };
    if (/^([2-9]|[1-9]\d{1,3})$/.test(text))
        return { kind: 'major', major: Number(text) };
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(text) && !/^[01]\./.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The version "${text}" can't be followed, since it never gets newer. Give it as "target" to stay at it, or ` +
            `follow a range such as "~${text}".`);
    }
    const range = (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .R)(text);
    if (range)
        return { kind: 'range', text, range };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The value "${text}" can't be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".`);
}
/** As it is written in the configuration. */
function printFollow(follow) {
    switch (follow.kind) {
        case 'range':
            return follow.text;
        case 'major':
            return String(follow.major);
        case 'version':
            return follow.edition ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(follow.edition, follow.version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .printVersion */ .wr)(follow.version);
        default:
            return follow.kind;
    }
}
/** What was known when this version of the project was made. */
function isLtsMajor(major) {
    const known = _knowledge_support_json__WEBPACK_IMPORTED_MODULE_1__/* .majors.versions */ .j.e4;
    return known[major]?.lts ?? false;
}
/** @param isLts whether a major has long-term support */
function isFollowed(follow, version, isLts) {
    switch (follow.kind) {
        case 'version':
            return version.compare(follow.version) === 0;
        case 'latest':
            return true;
        case 'lts':
            return isLts(version.major);
        case 'major':
            return version.major === follow.major;
        case 'range':
            return follow.range.test(version);
    }
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

/***/ 54568:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"j":{"sT":"2026-10-08","e4":{"54":{"eol":"2026-05-31","lts":false},"55":{"eol":"2026-05-31","lts":false},"56":{"eol":"2026-05-31","lts":false},"57":{"eol":"2026-05-31","lts":false},"58":{"eol":"2027-02-17","lts":true},"59":{"eol":"2026-09-01","lts":false},"60":{"eol":"2026-09-01","lts":false},"61":{"eol":"2026-09-01","lts":false},"62":{"eol":"2026-09-01","lts":false},"63":{"eol":"2026-11-01","lts":false},"64":{"eol":"2026-11-17","lts":false}}}}');

/***/ })

};
