export const id = 1087;
export const ids = [1087];
export const modules = {

/***/ 72493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ explainGitHub),
/* harmony export */   UZ: () => (/* binding */ isRequestFailure),
/* harmony export */   dM: () => (/* binding */ graphqlErrors)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * Turns what the client throws into one sentence with the remedy.
 * @param what what could not be done, as the start of a sentence
 */
function explainGitHub(error, what) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    const [first] = graphqlErrors(error) ?? [];
    if (first)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${graphqlSentence(first)}`, { cause: error });
    if (!isRequestFailure(error))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what}: ${sentence(error)}`, { cause: error });
}
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
}
/**
 * GraphQL answers with 200 and says in the answer what went wrong; undefined for every other error. What is a rate limit comes
 * from the plugin for it, as an error that has the answer.
 */
function graphqlErrors(error) {
    if (!(error instanceof Error))
        return undefined;
    const { errors, response } = error;
    const found = error.name === 'GraphqlResponseError' ? errors : response?.data?.errors;
    return !isRequestFailure(error) && Array.isArray(found) && found.length > 0
        ? found
        : undefined;
}
function graphqlSentence({ type, message }) {
    if (type === 'NOT_FOUND')
        return NOT_FOUND;
    if (type === 'FORBIDDEN')
        return refused(message);
    if (type === 'RATE_LIMITED')
        return "GitHub's rate limit is reached. Give a token, or run again in an hour.";
    return `GitHub answered "${message}".`;
}
const NOT_FOUND = 'GitHub does not find it (404). Check the name, and that the token may see the repository.';
function refused(message) {
    return `GitHub refuses it (403, "${message}"). The token needs contents: write and pull-requests: write.`;
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
    if (status === 403)
        return refused(error.message);
    if (status === 404)
        return NOT_FOUND;
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

/***/ 59367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ignoring),
/* harmony export */   w: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73080);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52901);




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

/***/ 46642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ THROUGH),
  k: () => (/* binding */ upgradePath)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
;// CONCATENATED MODULE: ./build/metabase/knowledge/stops.json
const stops_namespaceObject = /*#__PURE__*/JSON.parse('{"O":{"sc":40},"r":{"e4":{"9":"9.3","10":"10.4.1","11":"11.3","12":"12.1","13":"13.3","14":"14.1","15":"15.1","16":"16.1","17":"17.1","18":"18.1","19":"19.3","20":"20.3","21":"21.1","22":"22.2","23":"23.1","24":"24.2","25":"25.2","26":"26.2","27":"27.2","28":"28.6","29":"29.3","30":"30.4","31":"31.3","32":"32.10","33":"33.7.3","34":"34.3","35":"35.6","36":"36.12","37":"37.12","38":"38.6","39":"39.7","40":"40.8"}}}');
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
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

/***/ 73080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52901);



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

/***/ 84988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ shippedAdvisories)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/advisories.json
const advisories_namespaceObject = /*#__PURE__*/JSON.parse('{"sT":"2026-10-08","wk":[{"id":"CVE-2026-86116","aliases":[],"url":"https://www.cve.org/CVERecord?id=CVE-2026-86116","published":"2026-09-05","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Whoever is logged in can change the glossary without being allowed to.","affected":[{"below":"63.1"}],"patched":["63.1"],"certainty":"secondary","sources":["https://osv.dev/vulnerability/CVE-2026-86116"],"note":"The record names no lower bound; whether 58 to 62 got the fix is not known."},{"id":"GHSA-r495-55cx-fjh7","aliases":[],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-r495-55cx-fjh7","published":"2026-08-11","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Several vulnerabilities, the second advisory of August 2026. Every major below 58 is affected and gets no fix of its own.","affected":[{"below":"58.28"},{"from":"59.0","below":"59.25"},{"from":"60.0","below":"60.21"},{"from":"61.0","below":"61.15"},{"from":"62.0","below":"62.13"},{"from":"63.0","below":"63.10"}],"patched":["58.28","59.25","60.21","61.15","62.13","63.10"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/blob/master/release/src/alert-upgrade-versions.unit.spec.ts","https://www.cert.ssi.gouv.fr/avis/CERTFR-2026-AVI-1075/"],"note":"The fixed versions were published as images and JARs without a tag on GitHub; the first tagged ones with the fix are 58.31, 59.29, 60.25, 61.19, 62.17 and 63.14."},{"id":"CVE-2026-72898","aliases":["GHSA-vwf4-m7j8-wcjf"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-vwf4-m7j8-wcjf","published":"2026-08-06","severity":"critical","kev":true,"exploited":true,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance gets in as an administrator, by SQL injection in the request that resets a password. Used by attackers before there was a fix.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72898.json"],"note":"Until the fix runs, block /api/session/reset_password. Afterwards end all sessions, look through API keys and administrators, and change the credentials of the data warehouses."},{"id":"CVE-2026-72899","aliases":["GHSA-r8h2-qpfx-mx59"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-r8h2-qpfx-mx59","published":"2026-08-06","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"SQL injection without a log-in, through a question or dashboard that is shared publicly with a field filter.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72899.json"]},{"id":"CVE-2026-72900","aliases":["GHSA-8hmm-hrhg-ppqp"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-8hmm-hrhg-ppqp","published":"2026-08-06","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"A user with few rights can read the whole application database.","affected":[{"from":"58.0","below":"58.24"},{"from":"59.0","below":"59.21"},{"from":"60.0","below":"60.17"},{"from":"61.0","below":"61.11"},{"from":"62.0","below":"62.9"},{"from":"63.0","below":"63.5"}],"patched":["58.24","59.21","60.17","61.11","62.9","63.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/72xxx/CVE-2026-72900.json"]},{"id":"GHSA-cwxq-fmxq-jv8h","aliases":["CVE-2026-103928"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-cwxq-fmxq-jv8h","published":"2026-07-12","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"A user who may query an H2 database, such as the sample database, can read and write files of the server by built-in functions of H2.","affected":[{"from":"55.0","below":"58.16"},{"from":"59.0","below":"59.13"},{"from":"60.0","below":"60.9"},{"from":"61.0","below":"61.4"}],"patched":["58.16","59.13","60.9","61.4"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/security/advisories/GHSA-cwxq-fmxq-jv8h","https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/103xxx/CVE-2026-103928.json"],"note":"The ranges are from an operator\'s account of the advisory."},{"id":"CVE-2026-59826","aliases":["GHSA-8wx2-rxp2-4x35"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-8wx2-rxp2-4x35","published":"2026-07-09","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"An administrator can run code on the server by connecting a crafted H2 database.","affected":[{"from":"55.0","below":"58.15.1"},{"from":"59.0","below":"59.12"},{"from":"60.0","below":"60.6.3"},{"from":"61.0","below":"61.2"}],"patched":["58.15.1","59.12","60.6.3","61.2"],"certainty":"secondary","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/59xxx/CVE-2026-59826.json"]},{"id":"CVE-2026-59827","aliases":["GHSA-w95f-x9v9-wv36"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-w95f-x9v9-wv36","published":"2026-07-09","severity":"critical","kev":null,"exploited":false,"editions":["oss","enterprise"],"summary":"A user who may write SQL for an H2 database, such as the sample database, can run code on the server.","affected":[{"from":"58.0","below":"58.15"},{"from":"59.0","below":"59.12"},{"from":"60.0","below":"60.6.3"},{"from":"61.0","below":"61.1.4"}],"patched":["58.15","59.12","60.6.3","61.1.4"],"certainty":"secondary","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/59xxx/CVE-2026-59827.json","https://osv.dev/vulnerability/CVE-2026-59827"]},{"id":"CVE-2026-33725","aliases":["GHSA-fppj-vcm3-w229"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-fppj-vcm3-w229","published":"2026-03-27","severity":"high","kev":false,"exploited":false,"editions":["enterprise"],"summary":"Enterprise alone: an administrator can run code and read files of the server by importing a serialization with a crafted H2 connection.","affected":[{"below":"54.22"},{"from":"55.0","below":"55.22"},{"from":"56.0","below":"56.22"},{"from":"57.0","below":"57.16"},{"from":"58.0","below":"58.10"},{"from":"59.0","below":"59.4"}],"patched":["54.22","55.22","56.22","57.16","58.10","59.4"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/33xxx/CVE-2026-33725.json"]},{"id":"CVE-2026-27464","aliases":["GHSA-vcj8-rcm8-gfj9"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-vcj8-rcm8-gfj9","published":"2026-02-21","severity":"high","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"A user with few rights can get at credentials by a template in a notification.","affected":[{"below":"57.13"},{"from":"58.0","below":"58.7"}],"patched":["57.13","58.7"],"certainty":"secondary","sources":["https://osv.dev/vulnerability/CVE-2026-27464"],"note":"54.20, 55.20 and 56.20 came out on the day before and may have the fix too; no record says so."},{"id":"CVE-2026-22805","aliases":["GHSA-2wgg-7r2p-cmqx"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-2wgg-7r2p-cmqx","published":"2026-01-12","severity":"unknown","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Destinations of subscriptions can be used to reach other servers in the network of the instance.","affected":[{"below":"55.13"},{"from":"56.0","below":"56.3"},{"from":"57.0","below":"57.1"}],"patched":["55.13","56.3","57.1"],"certainty":"secondary","sources":["https://www.sentinelone.com/vulnerability-database/cve-2026-22805/"]},{"id":"CVE-2025-32382","aliases":["GHSA-832j-56xw-5p7f"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-832j-56xw-5p7f","published":"2025-04-10","severity":"low","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Credentials for Snowflake are written to the log of the server.","affected":[{"from":"52.12","below":"52.17.1"},{"from":"53.2.3","below":"53.9.5"},{"from":"54.0","below":"54.1.5"}],"patched":["52.17.1","53.9.5","54.1.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2025/32xxx/CVE-2025-32382.json"]},{"id":"CVE-2024-55951","aliases":["GHSA-rhjf-q2qw-rvx3"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-rhjf-q2qw-rvx3","published":"2024-12-16","severity":"medium","kev":false,"exploited":false,"editions":["enterprise"],"summary":"Sandboxed users can see the filter values of each other.","affected":[{"from":"52.0","below":"52.2.5"}],"patched":["52.2.5"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2024/55xxx/CVE-2024-55951.json"]},{"id":"CVE-2023-37470","aliases":["GHSA-p7w3-9m58-rq83"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-p7w3-9m58-rq83","published":"2023-08-04","severity":"critical","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance can run code on the server by a crafted H2 connection. This is the second fix of July 2023, which counts.","affected":[{"below":"43.7.3"},{"from":"44.0","below":"44.7.3"},{"from":"45.0","below":"45.4.3"},{"from":"46.0","below":"46.6.4"}],"patched":["43.7.3","44.7.3","45.4.3","46.6.4"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2023/37xxx/CVE-2023-37470.json"],"note":"From the fixed versions on, H2 can no longer be added as a data warehouse."},{"id":"CVE-2023-38646","aliases":[],"url":"https://www.cve.org/CVERecord?id=CVE-2023-38646","published":"2023-07-21","severity":"critical","kev":null,"exploited":true,"editions":["oss","enterprise"],"summary":"Anybody who reaches the instance can run code on the server by its setup token. Used by attackers.","affected":[{"below":"43.7.2"},{"from":"44.0","below":"44.7.1"},{"from":"45.0","below":"45.4.1"},{"from":"46.0","below":"46.6.1"}],"patched":["43.7.2","44.7.1","45.4.1","46.6.1"],"certainty":"read","sources":["https://github.com/CVEProject/cvelistV5/blob/main/cves/2023/38xxx/CVE-2023-38646.json"],"note":"The record names no lower bound, and accounts differ on how far back it goes."},{"id":"CVE-2022-24853","aliases":["GHSA-5cfq-582c-c38m"],"url":"https://github.com/metabase/metabase/security/advisories/GHSA-5cfq-582c-c38m","published":"2022-04","severity":"medium","kev":false,"exploited":false,"editions":["oss","enterprise"],"summary":"On Windows a map file can be used to read files or to hand on the log-in of the server.","affected":[{"below":"40.8"},{"from":"41.0","below":"41.7"},{"from":"42.0","below":"42.4"}],"patched":["40.8","41.7","42.4"],"certainty":"secondary","sources":["https://github.com/metabase/metabase/security/advisories/GHSA-5cfq-582c-c38m"]},{"id":"CVE-2021-44228","aliases":[],"url":"https://github.com/metabase/metabase/issues/19344","published":"2021-12-10","severity":"critical","kev":true,"exploited":true,"editions":["oss","enterprise"],"summary":"Log4Shell: text that is logged can run code on the server.","affected":[{"from":"38.0","below":"38.6"},{"from":"39.0","below":"39.7"},{"from":"40.0","below":"40.7"},{"from":"41.0","below":"41.4"}],"patched":["38.6","39.7","40.7","41.4"],"certainty":"inferred","sources":["https://github.com/metabase/metabase/issues/19344","https://github.com/metabase/metabase/pull/19309"],"note":"The fixed versions are inferred from release dates (41.4 is named in the issue); majors below 38 got no release after it."}]}');
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
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

/***/ 92469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ lookUpAdvisories),
/* harmony export */   hm: () => (/* binding */ lookUpVersionInfo),
/* harmony export */   o6: () => (/* binding */ asksOutside)
/* harmony export */ });
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70540);
/* harmony import */ var _metabase_shippedAdvisories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84988);
/* harmony import */ var _sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98640);



/**
 * Whether anything but the releases is asked for: a plan from the snapshot, or from a list of the user's own, is made
 * without the network.
 */
function asksOutside({ mode, catalogue, token, run }) {
    if (mode === 'pull-request' || catalogue === 'github')
        return true;
    return catalogue === 'auto' && (token !== undefined || run !== undefined);
}
/** The published advisories, joined with those that are shipped. */
async function lookUpAdvisories(settings, gateways) {
    if (!asksOutside(settings))
        return (0,_metabase_shippedAdvisories_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedAdvisories */ .L)();
    const { obtainAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1726)]).then(__webpack_require__.bind(__webpack_require__, 91726));
    return obtainAdvisories(await (0,_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .releasesClient */ .Y)(settings, gateways), (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._)(gateways.clock.now()));
}
/** @param editions those that are pinned: each has a file of its own at Metabase */
async function lookUpVersionInfo(settings, gateways, editions) {
    const { versionInfoUrl } = settings;
    if (versionInfoUrl === undefined)
        return () => ({ failure: 'It is switched off by version-info-url.' });
    if (!asksOutside(settings))
        return () => ({ failure: 'Nothing was asked for.' });
    const { readVersionInfo } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 47953));
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

/***/ 91936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * Credentials of docker for the images of containers. Those that were given as inputs are for the mirror, or for Docker Hub
 * where none is named.
 */
async function credentialsOf({ registry: { mirror, username, password } }, { run, mask, readDockerConfig }) {
    const [{ credentialsFrom }, { parseMirror, DOCKER_HUB }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1423)]).then(__webpack_require__.bind(__webpack_require__, 81423)),
        __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132)),
    ]);
    const host = mirror === undefined ? DOCKER_HUB : new URL(parseMirror(mirror)).host;
    const given = username !== undefined && password !== undefined ? { username, password, host } : undefined;
    return credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
}
/**
 * A client for the registries of these images. Credentials that were given as inputs go to one registry alone.
 * @throws Failure (bad input) when they could belong to several
 */
async function openRegistry({ registry: { mirror, username, password } }, { run, clock, log, fetch, sleep, mask, readDockerConfig }, images) {
    const [{ createRegistry }, { credentialsFrom }, { parseMirror, parseReference }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2497)]).then(__webpack_require__.bind(__webpack_require__, 42497)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1423)]).then(__webpack_require__.bind(__webpack_require__, 81423)),
        __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132)),
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The inputs registry-username and registry-password are given, but the pins name ${hosts.length} registries ` +
            `(${hosts.join(', ')}). Log in to each with docker login in a step before this one instead.`);
    }
}


/***/ }),

/***/ 79524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ publicationsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63642);
/* harmony import */ var _metabase_edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98411);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60457);
/* harmony import */ var _openRegistry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91936);





/** @param pins all that were found: their images tell which registries there are */
function publicationsOf(settings, gateways, pins) {
    const answers = new Map();
    const images = [...new Set(pins.flatMap(({ image }) => image ?? []))];
    let client;
    const registry = () => {
        client ??= (0,_openRegistry_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegistry */ .M)(settings, gateways, images);
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
        placeOf: (pin) => keyOf(pin, pin.version),
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
                const name = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTagLike */ .bG)(tag, next);
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
        const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTagLike */ .bG)(pin.tag, version);
        const where = pin.image ?? (0,_metabase_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .jarAddress */ .wS)(tag, settings.downloadsUrl);
        try {
            if (pin.image !== undefined)
                return { where, published: (await digest(pin.image, tag)) !== undefined };
            const { jarStatus } = await __webpack_require__.e(/* import() */ 1576).then(__webpack_require__.bind(__webpack_require__, 21576));
            const { fetch, clock, sleep, log } = gateways;
            const status = await jarStatus(where, { fetch, clock, sleep, onWait: log.info });
            return typeof status === 'string' ? { where, published: status === 'published' } : status;
        }
        catch (error) {
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                return { unknown: error.message.replace(/\.$/, '') };
            throw error;
        }
    }
    /** A list that may not be read is no fault: each stop is asked for by itself then. */
    async function joinTags(catalogue, image, edition) {
        try {
            const list = await (await registry()).tags(image);
            return 'tags' in list ? (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .withRegistryTags */ .V3)(catalogue, edition, list.tags) : catalogue;
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
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
    return `${pin.image ?? 'jar'} ${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTagLike */ .bG)(pin.tag, version)}`;
}


/***/ }),

/***/ 55361:
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
    const { assignFiles } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 67039));
    const { byDeployment } = assignFiles([...new Set(files)], settings.deployments);
    const owners = new Map([...byDeployment].flatMap(([name, own]) => own.map((file) => [file, name])));
    return (file) => settings.deployments.find(({ name }) => name === owners.get(file)) ?? settings.defaults;
}


/***/ }),

/***/ 62278:
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
    if (!new RegExp(name, 'i').test(text))
        return [];
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
    // What is only in a comment says nothing, and a comment may be most of a file.
    const files = new Map([...texts].filter(([path]) => paths.has(path)).map(([path, text]) => [path, uncommented(text)]));
    const plain = [...files.values()];
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
        const text = files.get(path) ?? '';
        const image = /metabase\/metabase(-enterprise)?(?![\w.-])/.test(text);
        const jar = /downloads\.metabase\.com|\bmetabase\.jar\b/.test(text);
        return [...(image ? ['image'] : []), ...(jar ? ['jar'] : [])];
    });
}
/** Of the last stage, which is the one that runs. */
function javaOf(path, text) {
    if (!/(^|\/)[^/]*(dockerfile|containerfile)[^/]*$/i.test(path))
        return [];
    const last = [...text.matchAll(/^[ \t]*FROM[ \t].*$/gim)].at(-1)?.[0] ?? '';
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

/***/ 58890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ possibleEngines),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);


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
    const found = _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO.flatMap((entry) => {
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
    const { /* lowest */ "$k": lowest, /* oneMajor */ "yQ": oneMajor, /* samePoint */ "px": samePoint } = _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .rollbackRules */ .oV;
    const reasons = [];
    const add = (rule, outcome) => reasons.push({ text: rule.text, sources: rule.sources, certainty: 'certain', outcome });
    if (from.major === to.major)
        add(samePoint, 'limit');
    else if (from.major < lowest.major)
        add(lowest, 'fails');
    else if (to.major - from.major > 1)
        add(oneMajor, 'limit');
    for (const entry of _metabase_knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO) {
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
    const fixed = likelyFixedIn === undefined ? undefined : (0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(likelyFixedIn);
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

/***/ 86502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* harmony import */ var _metabase_databaseMinimum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4086);
/* harmony import */ var _metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10412);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52901);
/* harmony import */ var _knownChanges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58890);




const TITLES = {
    postgres: 'PostgreSQL',
    mysql: 'MySQL',
    mariadb: 'MariaDB',
    h2: 'H2',
};
/** What changes between `from` and `to`, for what is known of the deployment; what is unknown is asked for briefly. */
function requirementsOf(from, to, facts) {
    const crossed = (entries) => entries.filter((entry) => {
        const since = (0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(entry.from);
        return from.compare(since) < 0 && to.compare(since) >= 0;
    });
    const engines = (0,_knownChanges_js__WEBPACK_IMPORTED_MODULE_3__/* .possibleEngines */ .$r)(facts);
    const databases = engines.flatMap((engine) => crossed(_metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__/* .databases */ .LL).findLast((one) => one.engine === engine) ?? []);
    const java = facts.form === 'image' ? undefined : crossed(_metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__/* .java */ .JI).at(-1);
    const memory = crossed(_metabase_knowledge_minimums_json__WEBPACK_IMPORTED_MODULE_1__/* .memory */ .m1).at(-1);
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
    const state = (0,_metabase_databaseMinimum_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S)(found, version);
    return state === 'met' && documented !== undefined && (0,_metabase_databaseMinimum_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S)(found, documented) !== 'met' ? 'unknown' : state;
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

/***/ 63676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ FIRST_SDK),
/* harmony export */   hw: () => (/* binding */ LAST_BOUND_SDK),
/* harmony export */   ue: () => (/* binding */ withSdks)
/* harmony export */ });
/** The first major that has one (docs.metabase.com, embedding/sdk/version: "minimum 52"). */
const FIRST_SDK = 52;
/** The last major whose instances work with the SDK of their own major alone. */
const LAST_BOUND_SDK = 56;
/**
 * The plan in which the SDK follows: up to 56 its major must be the instance's, from 57 on it loads its bundle from the
 * instance and is installed by the tag of the major (metabase/docs `embedding/sdk/version.md`). It never makes an upgrade by
 * itself, and moves only with the deployment that it is known to belong to.
 * @param lockFilesOf the lock files that a package.json is installed from
 */
function withSdks(plan, sdks, wishesOf, lockFilesOf) {
    if (sdks.length === 0)
        return plan;
    const skipped = [...plan.skipped];
    const moved = new Map();
    for (const sdk of sdks) {
        const owner = ownerOf(sdk, plan.deployments, wishesOf);
        if ('unknown' in owner) {
            const { file, line, column, text } = sdk;
            skipped.push({ file, line, column, text, reason: 'sdk', message: owner.unknown });
        }
        else if (follows(sdk, owner))
            moved.set(owner.name, [...(moved.get(owner.name) ?? []), sdk]);
    }
    const deployments = plan.deployments.map((deployment) => {
        const own = moved.get(deployment.name);
        if (!own)
            return deployment;
        const lockFiles = [...new Set(own.flatMap(({ file }) => lockFilesOf(file)))].sort();
        return { ...deployment, sdks: own, lockFiles, edits: [...deployment.edits, ...own.map(editFor(deployment))] };
    });
    return { ...plan, deployments, skipped };
}
/** Only together with pins: what waits for something has no edits, and a newer SDK is nobody's to lower. */
function follows({ major }, { stops, edits }) {
    const next = stops[0];
    return next !== undefined && edits.length > 0 && next.major >= FIRST_SDK && major < next.major;
}
function ownerOf({ file }, deployments, wishesOf) {
    const upgrades = deployments.filter(({ exact }) => exact === undefined);
    const { name } = wishesOf(file);
    const named = upgrades.find((deployment) => deployment.name === name);
    if (named)
        return named;
    if (name !== undefined)
        return { unknown: `The SDK follows the deployment ${name}, which has no pin of Metabase.` };
    const [only, ...others] = upgrades;
    if (only && others.length === 0)
        return only;
    const which = only ? 'there are several' : 'there is none here';
    return {
        unknown: `The SDK follows the Metabase that it is embedded from, and ${which}: add the file to the "files" of a deployment in the configuration.`,
    };
}
function editFor({ stops }) {
    const text = `${stops[0]?.major}-stable`;
    return ({ file, line, column, start, end, text: old }) => ({ file, line, column, start, end, old, text });
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

/***/ 98640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ releasesClient),
/* harmony export */   Z: () => (/* binding */ obtainCatalogue)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70540);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72493);



/**
 * The releases, from where the settings say. What opens pull requests never acts on the snapshot, what works on an instance
 * only when it is told to; `plan` and `apply` may fall back to it, and say so with its date.
 */
async function obtainCatalogue(settings, gateways) {
    const { mode, catalogue, run } = settings;
    const acts = mode === 'pull-request' || run !== undefined;
    const source = catalogue === 'auto' ? (acts || settings.token ? 'github' : 'snapshot') : catalogue;
    if (source === 'snapshot') {
        if (mode === 'pull-request')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The mode pull-request never acts on the snapshot: set catalogue to "github" or to a list.');
        return snapshot(gateways, catalogue === 'auto' ? 'Without a token GitHub was not asked. ' : '');
    }
    if (source !== 'github') {
        const { listedCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1712)]).then(__webpack_require__.bind(__webpack_require__, 81712));
        return listedCatalogue(source, process.cwd(), gateways.fetch);
    }
    try {
        const { gitHubCatalogue } = await __webpack_require__.e(/* import() */ 2770).then(__webpack_require__.bind(__webpack_require__, 92770));
        const client = await releasesClient(settings, gateways);
        return await gitHubCatalogue(client, (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._)(gateways.clock.now()));
    }
    catch (error) {
        const failure = (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error, `The releases of Metabase could not be read from ${settings.releasesApiUrl}`);
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
    const { snapshotCatalogue } = await __webpack_require__.e(/* import() */ 3029).then(__webpack_require__.bind(__webpack_require__, 13029));
    const catalogue = snapshotCatalogue();
    gateways.log.warning(`${why}The releases are those known on ${catalogue.asOf}, shipped with this version; newer ones are not seen. ` +
        'With --catalogue github they are looked up.');
    return catalogue;
}


/***/ })

};
