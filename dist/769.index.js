export const id = 769;
export const ids = [769];
export const modules = {

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runningVersion)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(457);

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
    const tag = await tagOf(answer);
    const read = tag === undefined ? undefined : (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag);
    if (read?.kind === 'exact')
        return { version: read.version, edition: read.edition };
    return { unknown: 'its answer names no version of Metabase' };
}
async function tagOf(answer) {
    try {
        const { version } = (await answer.json());
        return typeof version?.tag === 'string' ? version.tag : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   Yu: () => (/* binding */ proveEdits),
/* harmony export */   _0: () => (/* binding */ editOf),
/* harmony export */   jx: () => (/* binding */ exactEditOf),
/* harmony export */   t7: () => (/* binding */ editsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);


/** The edit that moves a pin to `version`, or undefined when the template around it fixes another major or form. */
function editOf(pin, version) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version);
    const { before, after } = pin;
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const { file, line, column, start, end } = pin;
    return { file, line, column, start, end, old: pin.text, text: tag.slice(before.length, tag.length - after.length) };
}
/**
 * All edits that move a pin: the tag's, and one for each digest beside it, in the form in which that is written. None when
 * the tag stays as it is.
 */
function editsOf(pin, version, digestOf) {
    const tag = editOf(pin, version);
    if (!tag || tag.text === tag.old)
        return { edits: [] };
    const edits = [tag];
    for (const place of pin.digests) {
        const { text: old, image } = place;
        const found = digestAsked(image, (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version), digestOf);
        if ('unknown' in found)
            return found;
        const { file, line, column, start, end } = place;
        const text = old.includes(':') ? found.digest : found.digest.slice(ALGORITHM.length);
        edits.push({ file, line, column, start, end, old, text });
    }
    return { edits };
}
const ALGORITHM = 'sha256:';
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function digestAsked(image, tag, digestOf) {
    if (image === undefined)
        return { unknown: `the name of the image with the tag ${tag} is not known here` };
    const found = digestOf(image, tag);
    if ('unknown' in found || DIGEST.test(found.digest))
        return found;
    return { unknown: `the registry gave no sha256 digest for ${image}:${tag}` };
}
/** The edit that makes a floating tag exact; where no tag stands, it is put in with a colon. */
function exactEditOf({ file, line, column, start, end, text: old }, tag) {
    return { file, line, column, start, end, old, text: old === '' ? `:${tag}` : tag };
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
 * Holds what was found before the edits against what is found after them: the same places, each with the wanted text or
 * unchanged, their digests likewise, and nothing new.
 * @param before the pins in the order of their places, with the floating tags among them that the edits make exact
 * @throws Failure naming the first place that differs.
 */
function proveEdits(before, edits, after) {
    const expected = expectation(edits);
    const open = new Set(edits.map(key));
    for (const [index, pin] of before.entries()) {
        const found = after[index];
        const places = [pin, ...(pin.digests ?? [])];
        const now = [found, ...(found?.digests ?? [])];
        for (const [position, place] of places.entries()) {
            prove(place, expected(place), now[position]);
            open.delete(key(place));
        }
        if (now.length > places.length)
            throw notAlone(now.at(-1));
    }
    const extra = after[before.length];
    if (extra)
        throw notAlone(extra);
    const unproved = edits.find((edit) => open.has(key(edit)));
    if (unproved) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${unproved.file}:${unproved.line}: an edit is of "${unproved.old}", which is no pin. Nothing was written.`);
    }
}
function prove({ file, line }, { start, text }, found) {
    if (found && found.file === file && found.start === start && found.text === text)
        return;
    const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${file}:${line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
        'Please report this with the file.');
}
function notAlone({ file, line, text }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${file}:${line}: the edit would make a pin of "${text}". Nothing was written.`);
}
/** What each place is once the edits are made: its new text, and its start behind the edits ahead of it in its file. */
function expectation(edits) {
    const wanted = new Map(edits.map((edit) => [key(edit), edit]));
    const growths = new Map();
    for (const { file, start, text, old } of [...edits].sort((a, b) => a.start - b.start)) {
        const own = growths.get(file) ?? [];
        own.push({ start, growth: (own.at(-1)?.growth ?? 0) + text.length - old.length });
        growths.set(file, own);
    }
    return (place) => {
        const start = place.start + growthBefore(growths.get(place.file) ?? [], place.start);
        const text = wanted.get(key(place))?.text ?? place.text;
        // A tag that was put in stands behind its colon.
        return place.text === '' && text.startsWith(':') ? { start: start + 1, text: text.slice(1) } : { start, text };
    };
}
function growthBefore(growths, place) {
    let [low, high] = [0, growths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (growths[middle].start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return growths[low - 1]?.growth ?? 0;
}
function key(place) {
    return `${place.file}:${place.start}`;
}


/***/ }),

/***/ 4856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ printFollow),
/* harmony export */   RZ: () => (/* binding */ isLtsMajor),
/* harmony export */   bJ: () => (/* binding */ isFollowed),
/* harmony export */   rF: () => (/* binding */ parseFollow)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _knowledge_support_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4568);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3080);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2901);





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

/***/ 3431:
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

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3642);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8411);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2901);





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

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/gateways/candidates.js + 4 modules
var gateways_candidates = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/manifests/documents/open.js + 1 modules
var documents_open = __webpack_require__(9108);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(540);
// EXTERNAL MODULE: ./build/metabase/shippedAdvisories.js + 1 modules
var shippedAdvisories = __webpack_require__(4988);
;// CONCATENATED MODULE: ./build/modes/lookUp.js



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
        return (0,shippedAdvisories/* shippedAdvisories */.L)();
    const { obtainAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 1726));
    return obtainAdvisories(await (0,sources_catalogue/* releasesClient */.Y)(settings, gateways), (0,clock/* isoDate */._)(gateways.clock.now()));
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

// EXTERNAL MODULE: ./build/modes/openTree.js + 2 modules
var openTree = __webpack_require__(3458);
;// CONCATENATED MODULE: ./build/metabase/advisory.js
function affects(advisory, version, edition) {
    if (!advisory.editions.includes(edition))
        return false;
    return advisory.affected.some((range) => (range.edition ?? edition) === edition && contains(range, version, advisory.patched));
}
/** Those that affect `from` and not `to`. */
function fixedBy(advisories, from, to, edition) {
    return stillOpen(advisories, from, edition).filter((advisory) => !affects(advisory, to, edition));
}
function stillOpen(advisories, version, edition) {
    return advisories.filter((advisory) => affects(advisory, version, edition));
}
/** What to run at least instead of `version`, so that the advisory is fixed. */
function minimumFix({ patched }, version) {
    const higher = patched.filter((fix) => fix.compare(version) > 0).sort((a, b) => a.compare(b));
    const inMajor = higher.find(({ major }) => major === version.major);
    if (inMajor)
        return { inMajor };
    return higher[0] ? { newer: higher[0] } : {};
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
/** The most urgent first: known to be exploited, then by severity, then the newest. */
function byUrgency(a, b) {
    return (Number(isExploited(b)) - Number(isExploited(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (b.published ?? '').localeCompare(a.published ?? '') ||
        a.id.localeCompare(b.id));
}
function isExploited({ kev, exploited }) {
    return exploited || kev === true;
}
/**
 * A row such as `< x.63.10` beside others, without a lower end, would also cover what was fixed in older majors: a
 * version with a fix of its own major at or below it is not affected by such a row.
 */
function contains({ from, below }, version, patched) {
    if (below && version.compare(below) >= 0)
        return false;
    if (from)
        return version.compare(from) >= 0;
    return !patched.some((fix) => fix.major === version.major && fix.compare(version) <= 0);
}

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/manifests/edit.js
var manifests_edit = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/metabase/follow.js
var metabase_follow = __webpack_require__(4856);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var metabase_ignore = __webpack_require__(9367);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
;// CONCATENATED MODULE: ./build/metabase/noChoice.js




function contradiction(follow, { text, reason }) {
    const why = reason === undefined ? '' : ` (${reason})`;
    return (0,build_failure/* badInput */.AN)(`The target ${(0,metabase_follow/* printFollow */.$3)(follow)} is ignored by "${text}"${why}. Choose another target, or take "${text}" off ` +
        'the ignore list.');
}
function noneFollowed(follow, situation) {
    const { wanted, list } = asked(follow, situation);
    return (0,build_failure/* badInput */.AN)(`There is no ${wanted} in ${list}. Follow versions that are published, or use a newer release list.`);
}
function noneLeft(follow, situation, count, why, remedy) {
    const { wanted, list } = asked(follow, situation);
    return (0,build_failure/* badInput */.AN)(`Each ${wanted} in ${list} ${why} (${count} of them). ${remedy}`);
}
function asked(follow, { edition, catalogue }) {
    const { source, asOf } = catalogue;
    return {
        wanted: `version of the ${metabase_edition/* EDITIONS */.qR[edition].title} edition that "${(0,metabase_follow/* printFollow */.$3)(follow)}" follows`,
        list: `the release list (${source}, ${asOf}, ${(0,metabase_catalogue/* listSize */.gN)(catalogue)} releases)`,
    };
}

;// CONCATENATED MODULE: ./build/metabase/ages.js

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Undefined for what is no date. */
function startOf(date) {
    const at = Date.parse(date ?? '');
    if (date === undefined || Number.isNaN(at))
        return undefined;
    return { date, at: /^\d{4}-\d\d-\d\d$/.test(date) ? at + DAY : at };
}
/** When a major first came out, betas apart: by the earliest date that is known, since dates don't follow the numbers. */
function startOfMajor(major, { catalogue, edition }) {
    const starts = (0,metabase_catalogue/* releasesOf */.w0)(catalogue, edition)
        .filter(({ version }) => version.major === major)
        .flatMap(({ date }) => startOf(date) ?? []);
    return starts.reduce((first, one) => (first && first.at <= one.at ? first : one), undefined);
}
/** Why what has not been out for the time isn't taken, or undefined when it has. What is not known to have been has not. */
function waiting(what, start, time, now, setting) {
    if (!start) {
        return `when ${what} came out is not known, so neither is whether it has been out for ${printTime(time)} (${setting})`;
    }
    const end = endOfWait(start, time, now);
    return (end &&
        `${what} came out on ${start.date} and is taken from ${printMoment(end)} on, after ${printTime(time)} (${setting})`);
}
/** When it will have been out for the time, or undefined when it has been. */
function endOfWait({ at }, time, now) {
    const end = at + time;
    return end <= now.getTime() ? undefined : new Date(end);
}
/** `3 days`, `12 hours`. */
function printTime(milliseconds) {
    const [count, noun] = milliseconds % DAY === 0 ? [milliseconds / DAY, 'day'] : [milliseconds / HOUR, 'hour'];
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2026-10-09 00:00 UTC`. */
function printMoment(date) {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var path = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(2901);
;// CONCATENATED MODULE: ./build/metabase/newMajor.js



function belowMinimumPoint({ version }, situation) {
    const { minimumPoint } = situation.policy;
    if (version.minor >= minimumPoint || !isNewMajor(version, situation))
        return undefined;
    const first = `${version.major}.${minimumPoint}`;
    return `${(0,metabase_version/* printVersion */.wr)(version)} is below ${first}, the first point release taken of a new major (minimum-point: ${minimumPoint})`;
}
/** A major that the feed doesn't name yet has not begun to be rolled out. */
function rollingOut({ version }, situation) {
    const { policy, rollout } = situation;
    if (!policy.respectRollout || !rollout || !isNewMajor(version, situation))
        return undefined;
    if (version.major > rollout.version.major) {
        return `Metabase tells its instances of ${(0,metabase_version/* printVersion */.wr)(rollout.version)} and not of major ${version.major} yet (respect-rollout: true)`;
    }
    if (version.major < rollout.version.major || rollout.percent >= 100)
        return undefined;
    return `Metabase rolls major ${version.major} out in stages and is at ${rollout.percent} % (respect-rollout: true)`;
}
function soaking({ version }, situation) {
    const { policy, now } = situation;
    if (policy.majorSoak === 0 || !isNewMajor(version, situation))
        return undefined;
    const start = startOfMajor(version.major, situation);
    return waiting(`major ${version.major}`, start, policy.majorSoak, now, 'major-soak');
}
/** Whether the major is one that the deployment has not run yet, and may leave out. */
function isNewMajor({ major }, { current }) {
    return current !== undefined && major > Math.max(current.major, path/* THROUGH */.M);
}

;// CONCATENATED MODULE: ./build/metabase/situation.js
/** The advisories that `version` closes for the deployment; none when it isn't newer. */
function closedBy(version, { current, fixes }) {
    return current && version.compare(current) > 0 ? fixes(version) : [];
}

;// CONCATENATED MODULE: ./build/metabase/refusal.js






/** The first that refuses is the reason: what stays before what passes with time. */
const RULES = [
    { refuse: ignored, onTheWay: true },
    { refuse: capped },
    { refuse: unpublished, onTheWay: true },
    { refuse: unlisted, onTheWay: true, waived: true },
    { refuse: anyHotfix, onTheWay: true },
    { refuse: hotfixWithoutFix, onTheWay: true, waived: true },
    { refuse: belowMinimumPoint },
    { refuse: rollingOut },
    { refuse: soaking },
    { refuse: tooYoung, waived: true },
];
/** Why the release isn't taken, or undefined when nothing speaks against it. */
function refusalOf(release, situation, { onTheWay, urgent }) {
    if ((0,metabase_version/* isBeta */.Vb)(release.version))
        return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a beta`;
    for (const rule of RULES) {
        if ((onTheWay && !rule.onTheWay) || (urgent && rule.waived))
            continue;
        const reason = rule.refuse(release, situation);
        if (reason !== undefined)
            return reason + security(rule, release, situation);
    }
    return undefined;
}
/** Who waits or leaves out should know what for. */
function security({ waived }, { version }, situation) {
    const ids = closedBy(version, situation);
    if (ids.length === 0)
        return '';
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    const fixed = `${ids.slice(0, 3).join(', ')}${more}`;
    return waived
        ? `; for ${fixed} no hurry is needed, which an older version fixes too`
        : `, although it fixes ${fixed}`;
}
function ignored({ version }, { edition, ignore }) {
    const rule = (0,metabase_ignore/* ignoring */.O)(version, edition, ignore);
    const why = rule?.reason === undefined ? '' : `: ${rule.reason}`;
    return rule && `${(0,metabase_version/* printVersion */.wr)(version)} is on the ignore list, by "${rule.text}"${why}`;
}
function capped({ version }, { cap }) {
    return cap && version.compare(cap.version) > 0 ? `${(0,metabase_version/* printVersion */.wr)(version)} waits: ${cap.reason}` : undefined;
}
function unpublished({ version }, { published }) {
    const answer = published(version);
    if (answer?.published !== false)
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(version)} isn't published in ${answer.where}: it is taken once it can be had there`;
}
function unlisted({ version, unlisted }, { policy }) {
    if (!unlisted || policy.privatePatches)
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(version)} is in the registry but on no list of releases (private-patches: true takes it)`;
}
function isHotfix({ version }) {
    return version.patch > 0 && version.major > path/* THROUGH */.M;
}
function anyHotfix(release, { policy }) {
    if (policy.hotfixes !== 'none' || !isHotfix(release))
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a hotfix, and none is taken (hotfixes: false)`;
}
function hotfixWithoutFix(release, { policy }) {
    if (policy.hotfixes !== 'security' || !isHotfix(release))
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a hotfix that no known security hole calls for (hotfixes: security)`;
}
function tooYoung({ version, date }, { policy, now }) {
    if (policy.minimumReleaseAge === 0 || version.major <= path/* THROUGH */.M)
        return undefined;
    return waiting((0,metabase_version/* printVersion */.wr)(version), startOf(date), policy.minimumReleaseAge, now, 'minimum-release-age');
}

// EXTERNAL MODULE: ./build/metabase/target.js
var metabase_target = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/metabase/choice.js








/**
 * The newest version that is followed and that nothing speaks against, or the current one when there is none: a pin is
 * never lowered. Never a beta. A version that is the target by name is taken as it is.
 * @throws Failure (bad input) when nothing is followed at all, when all of it is ignored, when the version named as the
 * target is, or when nothing is left and the pin names no version to stay at.
 */
function chooseTarget(follow, situation) {
    const { edition, catalogue, current, ignore, cap } = situation;
    if (follow.kind === 'version' && !(cap && follow.version.compare(cap.version) > 0)) {
        const target = (0,metabase_target/* resolveTarget */.u)(follow, edition, catalogue);
        const rule = (0,metabase_ignore/* ignoring */.O)(target, edition, ignore);
        if (rule)
            throw contradiction(follow, rule);
        return { target, rejected: beyond(follow, target, situation) };
    }
    const followed = (0,metabase_catalogue/* allOf */.bn)(catalogue, edition).filter(({ version }) => !(0,metabase_version/* isBeta */.Vb)(version) && isWanted(follow, version, situation));
    if (followed.length === 0)
        throw noneFollowed(follow, situation);
    if (followed.every(({ version }) => (0,metabase_ignore/* ignoring */.O)(version, edition, ignore))) {
        throw noneLeft(follow, situation, followed.length, 'is ignored', 'Take one off the ignore list, or follow others.');
    }
    const { taken, refused } = choice_select(followed, situation);
    const target = taken ?? current;
    if (!target) {
        const why = `is refused, the newest because ${refused[0]?.reason}`;
        throw noneLeft(follow, situation, followed.length, why, 'Change the policy, or pin a version by hand first.');
    }
    const rejected = [...refused, ...beyond(follow, target, situation)];
    return { target, rejected: rejected.sort((a, b) => b.version.compare(a.version)) };
}
/**
 * The last version of a major at which one stops on the way, where one need not stop: what is ignored, not published, on
 * no list or an unwanted hotfix isn't taken there either.
 */
function newestStop(major, situation) {
    const releases = (0,metabase_catalogue/* allOf */.bn)(situation.catalogue, situation.edition).filter(({ version }) => version.major === major);
    return choice_select(releases, situation, true).taken;
}
/** Where a deployment goes for now is on its way to what is followed. */
function isWanted(follow, version, { cap, isLts }) {
    return (0,metabase_follow/* isFollowed */.bJ)(follow, version, isLts) || cap?.version.compare(version) === 0;
}
/**
 * The newest allowed of those above the current version that close the most holes. Some rules are waived for a version that is urgent: it closes a
 * hole that the newest one taken without hurry leaves open.
 */
function choice_select(releases, situation, onTheWay = false) {
    const { current } = situation;
    const newer = releases.filter(({ version }) => !current || version.compare(current) > 0).reverse();
    const calm = newer.find((release) => refusalOf(release, situation, { onTheWay, urgent: false }) === undefined);
    const closed = new Set(calm ? closedBy(calm.version, situation) : []);
    const judged = newer.map(({ version, ...rest }) => {
        const closes = closedBy(version, situation);
        const urgent = closes.some((id) => !closed.has(id));
        return { version, closes, reason: refusalOf({ version, ...rest }, situation, { onTheWay, urgent }) };
    });
    const allowed = judged.filter(({ reason }) => reason === undefined);
    // A newer version may have a hole that an older major has had closed by now.
    const most = allowed.reduce((count, { closes }) => Math.max(count, closes.length), 0);
    const taken = allowed.find(({ closes }) => closes.length === most);
    const above = taken ? judged.slice(0, judged.indexOf(taken)) : judged;
    const refused = above.map(({ version, closes, reason }) => ({
        version,
        reason: reason ?? leavesOpen(version, closes, taken),
    }));
    return { taken: taken?.version, refused };
}
function leavesOpen(version, closes, taken) {
    const open = taken.closes.filter((id) => !closes.includes(id));
    return `${(0,metabase_version/* printVersion */.wr)(version)} leaves ${open.join(', ')} open, which ${(0,metabase_version/* printVersion */.wr)(taken.version)} closes`;
}
/** What is newer than the target and not followed: the newest of each major stands for the others. */
function beyond(follow, target, situation) {
    const newer = (0,metabase_catalogue/* releasesOf */.w0)(situation.catalogue, situation.edition).filter(({ version }) => version.compare(target) > 0 && !(0,metabase_version/* isBeta */.Vb)(version) && !isWanted(follow, version, situation));
    const setting = `${follow.kind === 'version' ? 'target' : 'follow'}: ${(0,metabase_follow/* printFollow */.$3)(follow)}`;
    return [...new Set(newer.map(({ version }) => version.major))].map((major) => {
        const [last, ...others] = newer.filter(({ version }) => version.major === major).reverse();
        const too = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${others.length} before it`;
        return { version: last.version, reason: `${(0,metabase_version/* printVersion */.wr)(last.version)} is not followed${too} (${setting})` };
    });
}

;// CONCATENATED MODULE: ./build/metabase/circumstances.js

/** Nothing was looked up. So early that nothing has been out for long: who has a policy of ages says what time it is. */
const NOTHING_KNOWN = {
    now: new Date(0),
    fixes: () => [],
    published: () => undefined,
    isLts: metabase_follow/* isLtsMajor */.RZ,
};

// EXTERNAL MODULE: ./build/metabase/policy.js
var policy = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/planning/exact.js









/**
 * Deployments that make floating and rolling tags exact, as far as is wished, at the version that the instance runs, else
 * at the newest of the line. Where that could lower a version nothing is proposed, and the reason stands beside what is
 * skipped.
 * @param runsOf by the name of a configured deployment; undefined where no address is known
 */
function planExact(found, catalogue, wishesOf, runsOf) {
    const members = [];
    const skipped = found.skipped.flatMap((item) => {
        const { floating } = item;
        const wishes = wishesOf(item.file);
        if (!floating || wishes.pinFloating !== true)
            return [item];
        const exact = exactOf(floating, wishes, catalogue, runsOf);
        if ('unknown' in exact)
            return [{ ...item, message: `${item.message} ${exact.unknown}` }];
        members.push(memberOf(floating, wishes, exact));
        return [];
    });
    const pins = found.pins.filter((pin) => {
        const wishes = wishesOf(pin.file);
        if (wishes.pinRolling !== true || !isPlainRolling(pin))
            return true;
        const exact = exactOf(pin, wishes, catalogue, runsOf);
        if ('unknown' in exact)
            return true;
        members.push(memberOf(pin, wishes, exact));
        return false;
    });
    const names = [...new Set(members.map(nameOf))];
    const deployments = names.map((name) => deploymentOf(name, members.filter((member) => nameOf(member) === name)));
    return { deployments, pins, skipped };
}
/** A digest fixes it already, and a template would make something else of it. */
function isPlainRolling({ tag, before, after, digests }) {
    return tag.kind === 'rolling' && before + after === '' && digests.length === 0;
}
function exactOf(tag, wishes, catalogue, runsOf) {
    if (wishes.edition !== undefined && wishes.edition !== tag.edition) {
        return { unknown: `It is not of the edition of ${wishes.name}.` };
    }
    const line = 'tag' in tag ? (tag.tag.kind === 'rolling' ? tag.tag.line : undefined) : lineOf(tag);
    const runs = wishes.name === undefined ? undefined : runsOf(wishes.name);
    if (runs)
        return running(runs, tag.edition, line);
    if (line) {
        const version = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, tag.edition, line);
        return version ? { version, by: 'newest' } : { unknown: 'The release list has no version of its line.' };
    }
    return newestFollowed(tag.edition, wishes, catalogue);
}
function lineOf({ major }) {
    return major === undefined ? undefined : { major };
}
function running(runs, edition, line) {
    if ('unknown' in runs)
        return { unknown: `It is not pinned, since what the instance runs is not known: ${runs.unknown}.` };
    const { version } = runs;
    const isOfLine = !line || (version.major === line.major && (line.minor ?? version.minor) === version.minor);
    if (runs.edition === edition && isOfLine)
        return { version, by: 'running' };
    return {
        unknown: `It is not pinned, since the instance runs ${(0,metabase_tag/* printTag */.O4)(runs.edition, version)}, which this tag is not.`,
    };
}
/** `latest` may run the newest major, so that an older one that is followed could lower it. */
function newestFollowed(edition, { follow, ignore }, catalogue) {
    const known = (0,metabase_catalogue/* newest */.BP)(catalogue, edition);
    try {
        // What `latest` runs has gone by no policy.
        const situation = { ...NOTHING_KNOWN, edition, catalogue, current: undefined, ignore, policy: policy/* EVERYTHING */.Q };
        const { target } = chooseTarget(follow, situation);
        if (known && target.major === known.major)
            return { version: target, by: 'newest' };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
    }
    const may = known ? ` ${(0,metabase_tag/* printTag */.O4)(edition, known)} already` : ' a newer version';
    const message = `It is not pinned, since it may run${may} while "${(0,metabase_follow/* printFollow */.$3)(follow)}" is followed: give the deployment's url, or pin what runs.`;
    return { unknown: message };
}
function memberOf(tag, wishes, { version, by }) {
    const { edition } = tag;
    const exact = { kind: 'exact', edition, version, v: true };
    const edit = (0,manifests_edit/* exactEditOf */.jx)(tag, (0,metabase_tag/* printTag */.O4)(edition, version));
    const pin = 'tag' in tag ? { ...tag, version } : { ...tag, tag: exact, version, before: '', after: '', digests: [] };
    return { wishes, pin, edit, by };
}
/** One for each line, so that its branch stays the same when others come or go. */
function nameOf({ wishes, pin: { edition, version } }) {
    return `${wishes.name ?? edition}-v${metabase_edition/* EDITIONS */.qR[edition].digit}.${version.major}.x-exact`;
}
function deploymentOf(name, members) {
    const [{ wishes, pin, by }] = members;
    const versions = members.map((member) => member.pin.version).sort((a, b) => a.compare(b));
    const highest = versions.at(-1);
    return {
        name,
        exact: by,
        ...(wishes.name === undefined ? {} : { owner: wishes.name }),
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${name}`,
        current: versions[0],
        target: highest,
        stops: [highest],
        pins: members.map((member) => member.pin),
        edits: members.map(({ edit }) => edit),
        passed: [],
    };
}
/** An upgrade of a configured deployment waits until its tags are exact: its pins are to move together. */
function waitForExact(deployments, exact) {
    return deployments.map((deployment) => {
        const first = exact.find(({ owner }) => owner === deployment.name);
        if (!first || deployment.stops.length === 0)
            return deployment;
        return { ...deployment, held: `${deployment.name} waits until its floating tags are exact (${first.name}).` };
    });
}

;// CONCATENATED MODULE: ./build/planning/sdk.js
/** The first major that has one (docs.metabase.com, embedding/sdk/version: "minimum 52"). */
const FIRST_SDK = 52;
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

// EXTERNAL MODULE: ./build/metabase/knowledge/support.json
var support = __webpack_require__(4568);
;// CONCATENATED MODULE: ./build/metabase/support.js

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;
const SHIPPED = new Map(Object.entries(support/* majors.versions */.j.e4).map(([major, facts]) => [Number(major), facts]));
const FIRST_LISTED = Math.min(...SHIPPED.keys());
/**
 * Whether a major is supported on a day, by what is shipped (knowledge/support.json) and by a live list, which
 * overrides it: days have been put off before.
 * @param today ISO date
 */
function supportOf(major, today, live) {
    const { eol, lts = false } = { ...SHIPPED.get(major), ...live?.get(major) };
    if (eol === undefined)
        return { state: major < FIRST_LISTED ? 'ended' : 'unknown', lts };
    const days = Math.round((Date.parse(eol) - Date.parse(today)) / DAY_MS);
    const state = days < 0 ? 'ended' : days <= SOON_DAYS ? 'ends-soon' : 'supported';
    return { state, eol, lts, days };
}
/** The majors with long-term support, of both lists. */
function ltsMajors(live) {
    const majors = [...SHIPPED.keys(), ...(live?.keys() ?? [])];
    return new Set(majors.filter((major) => (live?.get(major)?.lts ?? SHIPPED.get(major)?.lts) === true));
}

;// CONCATENATED MODULE: ./build/metabase/knowledge/upgrades.json
const upgrades_namespaceObject = /*#__PURE__*/JSON.parse('{"oV":{"$k":{"major":44,"text":"`migrate down` goes no lower than 44: to a version before that only the backup leads back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.45/installation-and-operation/upgrading-metabase.md"]},"yQ":{"text":"`migrate down` goes back one major, to the one before the version that runs it. After a step over several majors each needs its own version in turn; the backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/metabase/issues/43641"]},"px":{"text":"Metabase compares majors alone: a step back within a major is never refused and never prepared for. The backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/setup.clj","https://github.com/metabase/metabase/issues/70797"]}},"jO":[{"id":"stop-at-40","major":40,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"certain","text":"Whoever comes from before 40 goes through the last point release of every major up to 40; from there one may jump.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/upgrading-metabase.md"]},{"id":"beanstalk-rds","major":40,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"On Elastic Beanstalk the RDS_* variables are no longer read: without MB_DB_* Metabase starts with an empty H2 database and shows its setup page. Set MB_DB_* to the same database, and decouple it from the environment, before this step.","sources":["https://github.com/metabase/metabase/issues/16984","https://github.com/metabase/metabase/issues/16977"]},{"id":"old-java","major":40,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["jar"],"certainty":"likely","text":"JARs of this age probably do not start on Java 15 or newer, which has no Nashorn; Java 8 or 11 is the safe choice for this stop.","sources":["https://github.com/metabase/metabase/issues/16793"]},{"id":"azure-at-sign","major":44,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["azure"],"certainty":"certain","text":"A user name with an @ in MB_DB_CONNECTION_URI, as Azure hands them out, must be written with %40 from 44 on.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-azure.md"]},{"id":"h2-file","major":46,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["h2"],"certainty":"certain","text":"The file of an H2 application database is converted from H2 1 to 2 at the first start. That needs the network (H2 1.4.197 comes from Maven Central) and room in the temporary folder, has left broken files behind, and cannot be taken back: stop Metabase and copy the file first.","sources":["https://github.com/metabase/metabase/issues/29663","https://github.com/metabase/metabase/issues/29109"]},{"id":"mysql-46-slow","major":46,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Migrations on MySQL and MariaDB have been slow here: let them finish, and let nothing restart Metabase meanwhile.","sources":["https://github.com/metabase/metabase/issues/30243"]},{"id":"mariadb-47-view","major":47,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["mariadb","mysql"],"certainty":"certain","text":"Going to 47.0 failed on MariaDB with an unknown view v_audit_log; take the last 47.x.","sources":["https://github.com/metabase/metabase/issues/33255"]},{"id":"beanstalk-artifact","major":47,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"The ready-made Elastic Beanstalk bundle ends with v0.47.2; from then on the tag in Dockerrun.aws.json is what one changes.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-elastic-beanstalk.md"]},{"id":"early-48","major":48,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 48.x has failed with a duplicate key (48.2), and with a lost connection and a lock left behind while an old node still ran (48.3): take the last 48.x and stop every old node first.","sources":["https://github.com/metabase/metabase/issues/37344","https://github.com/metabase/metabase/issues/37872"]},{"id":"small-pool","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["small-pool"],"certainty":"certain","text":"With a very small MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE, such as 3, the migrations hung for good; with 10 they ran, and 15 is the default.","sources":["https://github.com/metabase/metabase/issues/44528"]},{"id":"mysql-savepoint","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Some servers that speak the protocol of MySQL, such as ApsaraDB, have failed from here on with \\"SAVEPOINT does not exist\\"; ApsaraDB is not supported.","sources":["https://github.com/metabase/metabase/issues/47657","https://github.com/metabase/metabase/issues/40546"]},{"id":"slow-50","major":50,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"The migration of data permissions in early 50.x ran for up to several hours. Take the last 50.x, and give the start a long limit.","sources":["https://github.com/metabase/metabase/issues/46497","https://github.com/metabase/metabase/pull/46826"],"likelyFixedIn":"50.26"},{"id":"java-52","major":52,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["jar"],"certainty":"certain","text":"The images of 52 already run Java 21, and 52.8 failed on Java 11: use Java 21 from here.","sources":["https://github.com/metabase/metabase/issues/52950"]},{"id":"sdk-52","major":52,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"The embedding SDK works with Metabase 52 and newer.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"arm64","major":52,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["image","arm64"],"certainty":"certain","text":"By Metabase\'s build table the images up to 52 are for amd64 alone: on arm64 this stop needs emulation.","sources":["https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]},{"id":"encryption-checked","major":53,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 53 on Metabase does not start on an encrypted application database when MB_ENCRYPTION_SECRET_KEY is missing or another one. Keep the key exactly as it is in the same step as an upgrade, and keep a copy of it beside the backup.","sources":["https://github.com/metabase/metabase/pull/51546"]},{"id":"session-lock","major":54,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"likely","text":"From about 54 on migrations are guarded by a lock of the database session, and `migrate release-locks` is refused. A pooler in transaction mode is likely to break such a lock: connect to the database directly for the upgrade.","sources":["https://github.com/metabase/metabase/pull/53158"]},{"id":"sdk-56","major":56,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["sdk"],"certainty":"certain","text":"Up to 56 the major of the embedding SDK must be the major of Metabase: move both together.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"sdk-57","major":57,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"From 57 on the embedding SDK loads its code from the instance; install the package by the dist-tag of the major, e.g. @57-stable.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"probes-57","major":57,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["kubernetes","helm"],"certainty":"likely","text":"From about 57 on /livez answers as soon as the process runs, which suits a liveness probe during migrations; older versions answer 200 with a page on that path, so it proves nothing there.","sources":["https://github.com/metabase/metabase/pull/64479"]},{"id":"slow-59","major":59,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 59.x updated all rows of metabase_table at once, which failed with millions of tables; take a 59.x with the fix, i.e. the last one.","sources":["https://github.com/metabase/metabase/issues/70972","https://github.com/metabase/metabase/pull/70996","https://github.com/metabase/metabase/pull/71150"],"likelyFixedIn":"59.7"},{"id":"latest-59","major":59,"severity":"info","phase":"upgrade","when":"stop","appliesTo":["image"],"certainty":"certain","text":"The image tag \\"latest\\" has pointed to 58 while 59 was out: an exact tag keeps such a surprise away.","sources":["https://github.com/metabase/metabase/issues/70698"]},{"id":"database-enforced","major":60,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"certain","text":"From 60 on Metabase checks the version of its application database before it changes anything, and does not start when it is too old: the failure is safe, but the upgrade waits for the database.","sources":["https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn","https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/issues/73297"]},{"id":"collations-62","major":62,"severity":"breaking","phase":"upgrade","when":"stop","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"On MySQL and MariaDB with a collation other than utf8mb4_unicode_ci, or with utf8mb3, the migrations of 62.1 to 62.3.3 were reported to fail. Take the last 62.x, and convert the database when it fails still.","sources":["https://github.com/metabase/metabase/issues/75458","https://github.com/metabase/metabase/issues/76510","https://github.com/metabase/metabase/pull/75496","https://github.com/metabase/metabase/pull/76540","https://github.com/metabase/metabase/pull/76565"],"likelyFixedIn":"62.5"},{"id":"encryption-63","major":63,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 63 on Metabase does not encrypt existing data at its start: with MB_ENCRYPTION_SECRET_KEY set on a database that is not encrypted by it, it does not start. Then run `enable-encryption` once while Metabase is stopped; early 63.x had bugs in it.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/databases/encrypting-details-at-rest.md","https://github.com/metabase/metabase/issues/81881","https://github.com/metabase/metabase/issues/82786"]},{"id":"slow-63","major":63,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"With millions of rows in metabase_field a migration of early 63.x ran for over an hour, was cut off after about 60 minutes and began again, for ever. The fix takes seconds: take the last 63.x.","sources":["https://github.com/metabase/metabase/issues/78271","https://github.com/metabase/metabase/pull/78382","https://github.com/metabase/metabase/pull/78401"],"likelyFixedIn":"63.14"},{"id":"api-hardened","major":63,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"likely","text":"From 61.19, 62.17 and 63.14 on the API is stricter, as a hosting company reports: /api/card/{id}/query/{format} wants an id in each parameter, and exports hold no secrets any more.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/08-21-metabase-0.61.19-0.62.17-0.63.14.md"]},{"id":"checksum-44","major":44,"to":43,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"44.1 changed the checksum of change set 268, so that 44.0 and older refuse the database afterwards, mostly on MySQL and MariaDB.","sources":["https://github.com/metabase/metabase/issues/24909"]},{"id":"h2-46","major":46,"to":45,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":["h2"],"certainty":"certain","text":"An H2 file that 46 has converted is of no use to 45; only the copy from before leads back.","sources":["https://github.com/metabase/metabase/issues/29663"]},{"id":"fresh-46","major":46,"to":45,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"An instance that was first installed with 46 fails the validation of 45 after the way back.","sources":["https://github.com/metabase/metabase/issues/30053"]},{"id":"checksums-49","major":49,"to":48,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"49 writes checksums that older 48.x do not accept: 48.8 was reported to refuse the database after `migrate down`. 48.x and 49.x got a fix in April 2024.","sources":["https://github.com/metabase/metabase/issues/41295","https://github.com/metabase/metabase/issues/41641","https://github.com/metabase/metabase/pull/41662"]},{"id":"removed-50","major":50,"to":49,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"A change set that was removed later, v50.2024-04-12T12:33:09, has blocked the way back: 49 still refused to start.","sources":["https://github.com/metabase/metabase/issues/44784"]},{"id":"wrong-53","major":53,"to":52,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` counted change sets and could take back the wrong ones; 53.x later than the fix does not.","sources":["https://github.com/metabase/metabase/issues/53434","https://github.com/metabase/metabase/pull/57754"]},{"id":"checksums-55","major":55,"to":54,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"54 refuses the checksums that 55 leaves, unless `migrate down` is run with a 55.x that clears them.","sources":["https://github.com/metabase/metabase/pull/59570","https://github.com/metabase/metabase/issues/64959"]},{"id":"silent-56","major":56,"to":55,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` has failed here and ended as if it had not; 55 refused to start afterwards. Only the table DATABASECHANGELOG tells.","sources":["https://github.com/metabase/metabase/pull/64309","https://github.com/metabase/metabase/issues/62179"]},{"id":"inside-59","major":59,"to":59,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"Within 59 no step back is recognised: 59.1 failed on the database of 59.2.5 because a column was there already.","sources":["https://github.com/metabase/metabase/issues/70797"]},{"id":"plaintext-63","major":63,"to":62,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":["encryption"],"certainty":"certain","text":"An older version that was started after the way back could store settings unencrypted, which kept the next upgrade from starting, until a fix of August 2026.","sources":["https://github.com/metabase/metabase/pull/81478"]}]}');
;// CONCATENATED MODULE: ./build/planning/knownChanges.js


const ENGINES = ['postgres', 'mysql', 'mariadb', 'h2'];
const knownChanges_SEVERITIES = ['breaking', 'action', 'info'];
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
    const rank = ({ severity, applies }) => knownChanges_SEVERITIES.indexOf(severity) * 2 + (applies === 'certain' ? 0 : 1);
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
    const fixed = likelyFixedIn === undefined ? undefined : (0,metabase_version/* parseVersion */.ot)(likelyFixedIn);
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

;// CONCATENATED MODULE: ./build/metabase/knowledge/minimums.json
const minimums_namespaceObject = /*#__PURE__*/JSON.parse('{"LL":[{"engine":"postgres","from":"46.0","version":"9.4","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mysql","from":"46.0","version":"5.7.7","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mariadb","from":"46.0","version":"10.2.2","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.46/installation-and-operation/migrating-from-h2.md"]},{"engine":"mysql","from":"48.0","version":"8.0","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/36842","https://github.com/metabase/metabase/pull/36853"]},{"engine":"mysql","from":"50.0","version":"8.0.17","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.56/installation-and-operation/migrating-from-h2.md"]},{"engine":"mariadb","from":"50.0","version":"10.4","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.56/installation-and-operation/migrating-from-h2.md"]},{"engine":"postgres","from":"50.11","version":"12","enforcedAtStart":false,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/45367","https://github.com/metabase/metabase/issues/45530","https://github.com/metabase/metabase/pull/45560"]},{"engine":"postgres","from":"60.0","version":"14","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn"]},{"engine":"mysql","from":"60.0","version":"8.0","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/73331","https://github.com/metabase/metabase/issues/73297","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/migrating-from-h2.md"],"documented":"8.4","note":"Early 60.x refused anything below 8.4; later versions accept 8.0 again, while the documentation still asks for 8.4."},{"engine":"mariadb","from":"60.0","version":"10.6","enforcedAtStart":true,"certainty":"certain","sources":["https://github.com/metabase/metabase/pull/70446","https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn"]}],"JI":[{"from":"44.0","version":11,"certainty":"certain","sources":["https://github.com/metabase/metabase/issues/25205","https://github.com/metabase/metabase/issues/26342"]},{"from":"53.0","version":21,"certainty":"certain","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_releases/changelog/53.md"]},{"from":"60.0","version":25,"certainty":"likely","note":"The documentation of 60 and 64 asks for Java 25, that of 63 for 21; 25 is the safe choice.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/running-the-metabase-jar-file.md","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-the-metabase-jar-file.md","https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]}],"m1":[{"from":"60.0","gib":2,"certainty":"likely","note":"Told by a hosting company: with 1 GiB the last version that started was 59.9.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/05-06-metabase-60-ram.md"]}]}');
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
        const since = (0,metabase_version/* parseVersion */.ot)(entry.from);
        return from.compare(since) < 0 && to.compare(since) >= 0;
    });
    const engines = possibleEngines(facts);
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

;// CONCATENATED MODULE: ./build/planning/advice.js






function adviceFor({ edition, current, target, stops }, known) {
    const { facts, today } = known;
    const info = 'failure' in known.versionInfo ? undefined : known.versionInfo;
    const { advisories } = known.advisories;
    const next = stops[0];
    const told = (found, from) => found.toSorted(byUrgency).map((advisory) => advisoryAdvice(advisory, from, edition));
    const supported = ({ major }) => ({ major, ...supportOf(major, today, info?.support) });
    const requirements = next ? requirementsOf(current, next, facts) : [];
    return {
        urgency: {
            fixed: next ? told(fixedBy(advisories, current, next, edition), current) : [],
            open: told(stillOpen(advisories, next ?? current, edition), next ?? current),
            atTarget: told(stillOpen(advisories, target, edition), target),
            support: { current: supported(current), ...(next ? { next: supported(next) } : {}), target: supported(target) },
            mustUpgrade: (info?.mustUpgrade ?? [])
                .filter(({ min, fixed }) => current.compare(min) >= 0 && current.compare(fixed) < 0)
                .map(({ id, fixed, message }) => ({ ...(id ? { id } : {}), fixed: (0,metabase_tag/* printTag */.O4)(edition, fixed), message })),
        },
        requirements,
        changes: next ? changesOf(current, next, facts) : [],
        ...(next ? { rollback: rollbackOf(current, next, facts) } : {}),
        notKnown: notKnown(known, requirements),
    };
}
function advisoryAdvice(advisory, from, edition) {
    const { affected: _, patched: __, editions: ___, rangesUnderstood: ____, ...shown } = advisory;
    const { inMajor, newer } = minimumFix(advisory, from);
    const fix = inMajor ?? newer;
    return {
        ...shown,
        ...(fix ? { minimumFix: { tag: (0,metabase_tag/* printTag */.O4)(edition, fix), sameMajor: inMajor !== undefined } } : {}),
    };
}
function notKnown({ advisories, versionInfo, facts }, requirements) {
    const { source, asOf, failure, notUnderstood } = advisories;
    return [
        ...(source === 'shipped'
            ? [`Advisories not looked up: ${failure ?? 'GitHub was not asked.'} Shown are those known on ${asOf}.`]
            : []),
        ...(notUnderstood.length > 0
            ? [
                `Advisories whose affected versions are not understood, so that they may concern this step: ${notUnderstood.join(', ')}.`,
            ]
            : []),
        ...('failure' in versionInfo
            ? [`Support not looked up: ${versionInfo.failure} Shown is what was known on ${support/* majors.asOf */.j.sT}.`]
            : []),
        ...(facts.engine === undefined && requirements.some(({ kind }) => kind === 'database')
            ? [`Engine of the application database not known: the files of the deployment don't name it.`]
            : []),
    ];
}

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

const applicationDatabase_ENGINES = {
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
    return [...types, ...schemes, chart].flatMap((name) => applicationDatabase_ENGINES[name.toLowerCase()] ?? []);
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

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/report/cloudText.js

const cloudText_CLOUD = 'metabaseapp.com';
/** Whether an address, or a host alone, is of an instance at Metabase Cloud. */
function isCloud(url) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
    if (!URL.canParse(address))
        return false;
    const host = new URL(address).hostname.replace(/\.$/, '');
    return host === cloudText_CLOUD || host.endsWith(`.${cloudText_CLOUD}`);
}
/** What is said instead of a pull request. */
function cloudText(url) {
    return (`${(0,markdown/* code */.aY)(url)} is an instance at Metabase Cloud, which upgrades itself: there is nothing to pin, and no pull request is opened. ` +
        "With the embedding SDK an instance can be kept on one version; to have it upgraded then, write to Metabase's support. " +
        'When it is not hosted by Metabase after all, correct its address.');
}

;// CONCATENATED MODULE: ./build/modes/advise.js



/** The plan with what is known of each step; an instance at Metabase Cloud gets an answer instead of a pull request. */
function advise(plan, known, texts, settings) {
    const deployments = plan.deployments.map((deployment) => {
        const { pins, owner, name, edition } = deployment;
        const facts = factsOf(texts, pins);
        const own = settings.deployments.find((one) => one.name === (owner ?? name));
        const cloud = own?.url !== undefined && isCloud(own.url) ? own.url : facts.cloud;
        const { advisories, today } = known;
        const info = known.versionInfo(edition);
        const advice = adviceFor(deployment, { facts, advisories, today, versionInfo: info });
        const tentative = advisories.failure !== undefined || ('failure' in info && info.passing === true);
        return { ...deployment, facts, advice, tentative, ...(cloud === undefined ? {} : { held: cloudText(cloud) }) };
    });
    return { ...plan, deployments };
}

;// CONCATENATED MODULE: ./build/modes/circumstances.js



/** What was looked up, as it matters for the choice of a version for each pin. */
function circumstancesOf({ advisories, versionInfo }, publications, now) {
    return (pin) => {
        const info = versionInfo(pin.edition);
        const live = 'failure' in info ? undefined : info;
        const lts = ltsMajors(live?.support);
        return {
            now,
            fixes: fixesOf(pin, advisories.advisories),
            rollout: live?.rollout,
            published: (version) => publications?.of(pin, version),
            isLts: (major) => lts.has(major),
        };
    };
}
/** Ids of the advisories that hit the pin and not the version; asked for each newer version, some of them often. */
function fixesOf({ version: current, edition }, advisories) {
    const open = stillOpen(advisories, current, edition);
    const known = new Map();
    return (version) => {
        const key = (0,metabase_version/* printVersion */.wr)(version);
        const fixed = known.get(key) ?? open.filter((advisory) => !affects(advisory, version, edition)).map(({ id }) => id);
        known.set(key, fixed);
        return fixed;
    };
}

// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/modes/exactTags.js


/** Plans what becomes exact, and asks only the instances of deployments that have such a tag. */
async function exactTags(found, catalogue, wishesOf, { deployments }, { fetch }) {
    const names = new Set([
        ...found.skipped.filter(({ file, floating }) => floating && wishesOf(file).pinFloating).map(nameOf),
        ...found.pins.filter(({ file, tag }) => tag.kind === 'rolling' && wishesOf(file).pinRolling).map(nameOf),
    ]);
    const asked = deployments.filter(({ name, url }) => url !== undefined && names.has(name));
    const answers = await Promise.all(asked.map(({ url }) => (0,runningVersion/* runningVersion */.c)(url, fetch)));
    const runs = new Map(asked.map(({ name }, index) => [name, answers[index]]));
    return planExact(found, catalogue, wishesOf, (name) => runs.get(name));
    function nameOf({ file }) {
        return wishesOf(file).name;
    }
}

;// CONCATENATED MODULE: ./build/gateways/lastChange.js
/**
 * When a committed line of a file got what it says, from git's history. Undefined when that can't be told: no git, a line
 * that is not committed, or a history that was cut off before it (a shallow checkout).
 */
async function lastChange(root, file, line, run) {
    const args = ['blame', '--porcelain', '-L', `${line},${line}`, 'HEAD', '--', file];
    const blame = await run('git', args, { cwd: root }).catch(() => undefined);
    if (blame?.exitCode !== 0)
        return undefined;
    const seconds = /^committer-time (\d+)$/m.exec(blame.stdout)?.[1];
    // The first commit of a shallow history is its boundary too, and only looks like the one that made the line.
    const cutOff = /^boundary$/m.test(blame.stdout) && (await isShallow(root, run));
    return seconds === undefined || cutOff ? undefined : new Date(Number(seconds) * 1000);
}
async function isShallow(root, run) {
    const answer = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: root });
    return answer.stdout.trim() === 'true';
}

;// CONCATENATED MODULE: ./build/modes/holdBack.js



/**
 * Marks the deployments whose next stop must wait: the instance doesn't run what is pinned, or the deployment that goes
 * first hasn't been at the stop for long enough. Asks only for what the configuration names.
 */
async function holdBack(plan, settings, gateways) {
    if (settings.deployments.length === 0)
        return plan;
    const deployments = await Promise.all(plan.deployments.map(async (deployment) => {
        const own = settings.deployments.find(({ name }) => name === deployment.name);
        const held = own && deployment.stops[0] ? await reasonToWait(deployment, own, plan, settings, gateways) : undefined;
        return held === undefined ? deployment : { ...deployment, held };
    }));
    return { ...plan, deployments };
}
async function reasonToWait(deployment, own, plan, settings, gateways) {
    const next = deployment.stops[0];
    if (own.url !== undefined) {
        const reason = notRunning(deployment, await (0,runningVersion/* runningVersion */.c)(own.url, gateways.fetch));
        if (reason !== undefined)
            return `${deployment.name}: ${reason}`;
    }
    if (!own.after)
        return undefined;
    const first = plan.deployments.find(({ name }) => name === own.after?.deployment);
    const ahead = settings.deployments.find(({ name }) => name === own.after?.deployment);
    if (!first || !ahead)
        return `${deployment.name} comes after ${own.after.deployment}, which has no pin yet.`;
    const tag = (0,metabase_tag/* printTag */.O4)(deployment.edition, next);
    if (first.current.compare(next) < 0) {
        return `${deployment.name} waits for ${first.name}, which pins ${(0,metabase_tag/* printTag */.O4)(first.edition, first.current)} and not ${tag} yet.`;
    }
    if (ahead.url !== undefined) {
        const reason = notRunning(first, await (0,runningVersion/* runningVersion */.c)(ahead.url, gateways.fetch));
        if (reason !== undefined)
            return `${deployment.name} waits for ${first.name}: ${reason}`;
    }
    return holdBack_soaking(deployment.name, first, own.after.soak, settings, gateways);
}
/** What is pinned must run before the next stop is proposed, else a stop would be passed without its migrations. */
function notRunning({ edition, current, pins }, running) {
    const pinned = (0,metabase_tag/* printTag */.O4)(edition, current);
    if ('unknown' in running)
        return `whether the instance runs ${pinned} is not known: ${running.unknown}.`;
    const runs = (0,metabase_tag/* printTag */.O4)(running.edition, running.version);
    if (running.edition !== edition)
        return `the instance runs ${runs}, which is of the other edition than ${pinned}.`;
    const rolling = pins.some(({ tag }) => tag.kind === 'rolling');
    if (running.version.compare(current) === 0 || (rolling && running.version.major === current.major))
        return undefined;
    return running.version.compare(current) < 0
        ? `the instance still runs ${runs}; deploy ${pinned} first.`
        : `the instance already runs ${runs}, which is newer than the pin ${pinned}; pin what runs first.`;
}
/** Waits until the pins of the first deployment have been where they are for the time. */
async function holdBack_soaking(name, first, soak, settings, { run, clock }) {
    if (soak === 0)
        return undefined;
    const changes = await Promise.all(first.pins.map(({ file, line }) => lastChange(settings.root, file, line, run)));
    const since = Math.max(...changes.map((date) => date?.getTime() ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(since)) {
        return `${name} waits for ${first.name}, but since when that is pinned is not known: check out the whole history (fetch-depth: 0).`;
    }
    const ends = new Date(since + soak);
    if (ends <= clock.now())
        return undefined;
    return `${name} waits for ${first.name}, which is to run until ${ends.toISOString().slice(0, 16).replace('T', ' ')} UTC first.`;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/modes/lockFiles.js

const NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
/**
 * The lock files that a package.json is installed from: those of its own folder, else of the nearest one above, which holds
 * those of a workspace.
 * @param all the files of the tree
 */
function lockFilesOf(packageFile, all) {
    for (let folder = (0,posix_.dirname)(packageFile);; folder = (0,posix_.dirname)(folder)) {
        const found = NAMES.map((name) => (0,posix_.join)(folder, name)).filter((path) => all.has(path));
        if (found.length > 0 || folder === '.')
            return found;
    }
}

;// CONCATENATED MODULE: ./build/planning/digests.js


const NOT_ASKED = () => ({ unknown: 'no registry was asked' });
/** What moves pins to a version, each place once; nothing and a reason to wait as long as one of their digests isn't known. */
function movesTo(pins, next, digestOf = NOT_ASKED) {
    const edits = new Map();
    for (const pin of pins) {
        const moved = (0,manifests_edit/* editsOf */.t7)(pin, next, digestOf);
        if ('unknown' in moved)
            return { edits: [], held: heldBy(pin, next, moved.unknown) };
        for (const edit of moved.edits)
            edits.set(`${edit.file}:${edit.start}`, edit);
    }
    return { edits: [...edits.values()] };
}
function heldBy({ file, line, image, tag }, next, reason) {
    const name = `${image ?? 'the image'}:${(0,metabase_tag/* printTagLike */.bG)(tag, next)}`;
    return (`${file}:${line} is fixed by a digest too, and the digest of ${name} could not be read: ${reason}. Let the registry ` +
        'be asked, or change tag and digest by hand.');
}
/** Those that the next stops need, each once. */
function wantedDigests({ deployments }) {
    const wanted = new Map();
    for (const deployment of deployments) {
        const next = deployment.stops[0];
        for (const pin of next ? movingPins(deployment, next) : []) {
            const tag = (0,metabase_tag/* printTagLike */.bG)(pin.tag, next);
            for (const { image } of pin.digests)
                if (image !== undefined)
                    wanted.set(`${image}:${tag}`, { image, tag });
        }
    }
    return [...wanted.values()];
}
/** The plan once digests are known: what waited for them alone can be moved, the others say why they still wait. */
function withDigests(plan, digestOf) {
    const deployments = plan.deployments.map((deployment) => {
        const next = deployment.stops[0];
        const moving = next ? movingPins(deployment, next) : [];
        if (!next || moving.every(({ digests }) => digests.length === 0))
            return deployment;
        const { held: _, ...rest } = deployment;
        return { ...rest, ...movesTo(moving, next, digestOf) };
    });
    return { ...plan, deployments };
}
function movingPins({ pins }, next) {
    return pins.filter(({ version }) => version.compare(next) < 0);
}

;// CONCATENATED MODULE: ./build/planning/refusals.js




/** @param name of the deployment that is declared to be of the edition */
function refuseOtherEdition(pin, edition, name) {
    if (edition === undefined || edition === pin.edition)
        return;
    throw (0,build_failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is ${metabase_edition/* EDITIONS */.qR[pin.edition].title}, but the ` +
        `deployment "${name}" is declared to be ${metabase_edition/* EDITIONS */.qR[edition].title}. Correct its "edition" or its "files".`);
}
/** A stop that must be made, or is the target by name, is never left out for want of its image. */
function refusals_unpublished(next, { edition, published }) {
    const answer = next && published(next);
    if (answer?.published !== false)
        return undefined;
    return (`The next stop ${(0,metabase_tag/* printTag */.O4)(edition, next)} isn't published in ${answer.where}, and it can't be left out: ` +
        'copy it there, and it is proposed.');
}
/**
 * Following never goes back: what is newer than the newest that is followed stays. To ask by name for a version that is
 * older than the pin is a mistake.
 */
function refuseDowngrade(pin, follow, catalogue) {
    const target = namedOlder(pin, follow, catalogue);
    if (!target || target.compare(pin.version) >= 0)
        return;
    throw (0,build_failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is newer than the target ` +
        `${(0,metabase_tag/* printTag */.O4)(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
        'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.');
}
function namedOlder({ edition, version }, follow, catalogue) {
    if (follow.kind === 'version')
        return follow.version;
    if (follow.kind !== 'major' || follow.major >= version.major)
        return undefined;
    return (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, follow);
}

;// CONCATENATED MODULE: ./build/planning/plan.js









/**
 * What is to be done. The pins of a configured deployment make one; of the others, those with the same edition and the
 * same next stop.
 * @param wishesOf tells what holds for the pins of a file
 * @param circumstancesOf tells what was looked up for a pin: its advisories, its registry
 * @throws Failure when the target is unknown or older than a pin, or the catalogue doesn't have a stop.
 */
function makePlan(found, catalogue, wishesOf, warnings = [], circumstancesOf = () => NOTHING_KNOWN) {
    const travels = [];
    const skipped = [...found.skipped];
    for (const pin of found.pins) {
        const wishes = wishesOf(pin.file);
        refuseOtherEdition(pin, wishes.edition, wishes.name);
        const { edition, version: current } = pin;
        const { ignore, policy, cap } = wishes;
        const situation = { ...circumstancesOf(pin), edition, catalogue, current, ignore, policy, cap };
        const { target, rejected } = chooseTarget(wishes.follow, situation);
        refuseDowngrade(pin, wishes.follow, catalogue);
        const lastOf = (major) => newestStop(major, situation);
        const stops = (0,path/* upgradePath */.k)(current, target, edition, catalogue, wishes.path, lastOf);
        const refusal = stops[0] && refuseMove(pin, stops[0], catalogue);
        if (refusal)
            skipped.push(refusal);
        else
            travels.push({ pin, wishes, target, passed: rejected, stops, held: refusals_unpublished(stops[0], situation) });
    }
    const names = [...new Set(travels.map(plan_nameOf))];
    const deployments = names.map((name) => plan_deploymentOf(name, travels.filter((travel) => plan_nameOf(travel) === name)));
    return { catalogue, deployments, skipped, warnings };
}
/** An up-to-date pin belongs to the line that it is on. */
function plan_nameOf(travel) {
    return travel.wishes.name ?? `${travel.pin.edition}-${plan_lineOf(travel)}`;
}
function plan_lineOf({ pin, stops }) {
    return `v${metabase_edition/* EDITIONS */.qR[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}
/** All pins go to the next stop of the lowest one; those that are at it or above wait for the others. */
function plan_deploymentOf(name, members) {
    const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
    const { pin, wishes, target, passed, stops, held } = lowest;
    const next = stops[0];
    const moving = members.filter((member) => next && member.pin.version.compare(next) < 0);
    const moves = next
        ? movesTo(moving.map((member) => member.pin), next)
        : { edits: [] };
    const line = plan_lineOf(lowest);
    return {
        name,
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${wishes.name === undefined ? name : `${name}-${line}`}`,
        current: pin.version,
        target,
        stops,
        pins: members.map((member) => member.pin),
        ...moves,
        passed,
        ...(held === undefined ? {} : { held }),
    };
}
/** A pin that can't be written so that exactly the next stop runs. */
function refuseMove(pin, next, catalogue) {
    const { file, line, column, text, before, after, edition, tag } = pin;
    const stop = (0,metabase_tag/* printTag */.O4)(edition, next);
    if (!(0,manifests_edit/* editOf */._0)(pin, next)) {
        const message = `The next stop is ${stop}, but the place that uses this value fixes "${before}…${after}" around it: move the whole version into one value.`;
        return { file, line, column, text, reason: 'fixed-by-template', message };
    }
    if (tag.kind !== 'rolling')
        return undefined;
    if ((0,metabase_catalogue/* isUnlisted */.fi)(catalogue, edition, next)) {
        const message = `The next stop is ${stop}, which is in the registry but on no list of releases: whether ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} runs it is not known. Pin ${stop} instead.`;
        return { file, line, column, text, reason: 'rolling-tag', message };
    }
    const wanted = tag.line.minor === undefined ? { major: next.major } : { major: next.major, minor: next.minor };
    const newest = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, wanted);
    if (!newest || newest.compare(next) <= 0)
        return undefined;
    const message = `The next stop is ${stop}, but ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} would run ${(0,metabase_tag/* printTag */.O4)(edition, newest)}. Pin ${stop} instead.`;
    return { file, line, column, text, reason: 'rolling-tag', message };
}

;// CONCATENATED MODULE: ./build/modes/planInOrder.js



/**
 * The plan, in which a deployment that comes after another one goes no farther than that one is. Else it would wait for
 * the newest release, and while releases come faster than the time to soak it would wait for ever.
 */
function planInOrder(found, catalogue, wishesOf, settings, warnings, circumstancesOf) {
    const plan = makePlan(found, catalogue, wishesOf, warnings, circumstancesOf);
    const caps = new Map();
    for (const { name, after } of settings.deployments) {
        const own = plan.deployments.find((deployment) => deployment.name === name);
        const first = plan.deployments.find((deployment) => deployment.name === after?.deployment);
        if (!own || !first || first.current.compare(own.current) <= 0 || first.current.compare(own.target) >= 0)
            continue;
        if (!(0,metabase_catalogue/* hasVersion */.Xj)(catalogue, own.edition, first.current))
            continue;
        const reason = `${name} comes after ${first.name}, which pins ${(0,metabase_tag/* printTag */.O4)(first.edition, first.current)}`;
        caps.set(name, { version: first.current, reason });
    }
    if (caps.size === 0)
        return plan;
    const capped = (file) => {
        const wishes = wishesOf(file);
        const cap = wishes.name === undefined ? undefined : caps.get(wishes.name);
        return cap ? { ...wishes, cap } : wishes;
    };
    return makePlan(found, catalogue, capped, warnings, circumstancesOf);
}

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
        throw (0,build_failure/* badInput */.AN)(`The inputs registry-username and registry-password are given, but the pins name ${hosts.length} registries ` +
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
        digest,
    };
    async function answerTo(pin, version) {
        const tag = (0,metabase_tag/* printTagLike */.bG)(pin.tag, version);
        const where = pin.image ?? (0,metabase_edition/* jarAddress */.wS)(tag, settings.downloadsUrl);
        try {
            if (pin.image !== undefined)
                return { where, published: (await digest(pin.image, tag)) !== undefined };
            const { jarStatus } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 1576));
            const { fetch, clock, sleep, log } = gateways;
            const status = await jarStatus(where, { fetch, clock, sleep, onWait: log.info });
            return typeof status === 'string' ? { where, published: status === 'published' } : status;
        }
        catch (error) {
            if (error instanceof build_failure/* Failure */.HR)
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
            if (!(error instanceof build_failure/* Failure */.HR))
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

;// CONCATENATED MODULE: ./build/modes/readDigests.js


/** The plan with the digests that its next stops need, each asked for once; nothing is asked when none is needed. */
async function readDigests(plan, lookUp) {
    const wanted = wantedDigests(plan);
    if (!lookUp || wanted.length === 0)
        return plan;
    const known = new Map();
    for (const { image, tag } of wanted)
        known.set(`${image}:${tag}`, await answerOf(image, tag, lookUp));
    return withDigests(plan, (image, tag) => known.get(`${image}:${tag}`) ?? { unknown: 'it was not asked for' });
}
async function answerOf(image, tag, lookUp) {
    try {
        const digest = await lookUp(image, tag);
        return digest === undefined ? { unknown: 'the registry has no such tag' } : { digest };
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR))
            throw error;
        return { unknown: error.message.replace(/\.$/, '') };
    }
}

// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(5361);
;// CONCATENATED MODULE: ./build/modes/planAll.js















/** At most so many versions are looked for in a registry that lacks one after the other. */
const MOST_ROUNDS = 10;
/** Makes the plan of everything, looking up what matters for it: support, images and digests, instances. */
async function planAll({ found, texts, advisories, ...listed }, settings, gateways, warnings) {
    const floating = found.skipped.filter((item) => item.floating);
    const wishesOf = await (0,wishesFor/* wishesFor */.D)(settings, [...found.pins, ...found.sdks, ...floating].map(({ file }) => file));
    const editions = new Set(found.pins.map(({ edition }) => edition));
    const versionInfo = await lookUpVersionInfo(settings, gateways, editions);
    const now = gateways.clock.now();
    const known = { advisories, versionInfo, today: (0,clock/* isoDate */._)(now) };
    const asked = asksOutside(settings) && settings.registry.asked;
    const publications = asked ? publicationsOf(settings, gateways, found.pins) : undefined;
    const dated = await withDatesIfNeeded(listed.catalogue, known, editions, settings, gateways);
    const catalogue = publications ? await publications.join(dated, urgent(found.pins, known, wishesOf)) : dated;
    const exact = await exactTags(found, catalogue, wishesOf, settings, gateways);
    const circumstances = circumstancesOf(known, publications, now);
    const make = () => planInOrder(exact, catalogue, wishesOf, settings, warnings, circumstances);
    let upgrades = make();
    for (let round = 0; round < MOST_ROUNDS && (await publications?.ask(upgrades.deployments)); round++)
        upgrades = make();
    const sure = { ...upgrades, deployments: upgrades.deployments.map((one) => doubted(one, publications)) };
    const digested = await readDigests(sure, publications?.digest);
    const files = found.sdks.length === 0 ? new Set() : new Set(await listed.all());
    const moves = withSdks(digested, found.sdks, wishesOf, (file) => lockFilesOf(file, files));
    const deployments = [...exact.deployments, ...waitForExact(moves.deployments, exact.deployments)];
    return advise(await holdBack({ ...moves, deployments }, settings, gateways), known, texts, settings);
}
/** The pins for which the registry may have a version that no list has: a hole is open, or all of them are wanted. */
function urgent(pins, { advisories }, wishesOf) {
    return pins.filter(({ file, version, edition }) => wishesOf(file).policy.privatePatches || stillOpen(advisories.advisories, version, edition).length > 0);
}
/** Tags have no days: who wants to wait for some of them has them looked up. */
async function withDatesIfNeeded(catalogue, { versionInfo }, editions, settings, gateways) {
    const policies = [settings.defaults, ...settings.deployments].map(({ policy }) => policy);
    const needed = policies.some(({ minimumReleaseAge, majorSoak }) => minimumReleaseAge + majorSoak > 0);
    if (!needed || catalogue.source !== 'github')
        return catalogue;
    const { withDates } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 835));
    const infos = [...editions].map(versionInfo).flatMap((info) => ('failure' in info ? [] : [info]));
    return withDates(catalogue, await (0,sources_catalogue/* releasesClient */.Y)(settings, gateways), infos, gateways.log);
}
function doubted(deployment, publications) {
    const doubt = publications?.doubt(deployment);
    if (doubt === undefined || deployment.held !== undefined)
        return deployment;
    const held = `whether its image is published is not known: ${doubt}. Set registry: off to do without.`;
    return { ...deployment, held };
}

// EXTERNAL MODULE: ./build/modes/scanTree.js + 36 modules
var scanTree = __webpack_require__(2704);
;// CONCATENATED MODULE: ./build/modes/survey.js







/** What every mode does first: look at the files and at the releases, and make the plan. Writes nothing. */
async function survey(settings, gateways) {
    const { root, images } = settings;
    const [candidates, catalogue, advisories] = await Promise.all([
        gateways.find(root, (0,gateways_candidates/* wordsOf */.Z9)(images)),
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
        lookUpAdvisories(settings, gateways),
        (0,documents_open/* loadUsualParsers */.xJ)(),
    ]);
    const tree = await (0,openTree/* openTree */.r)(settings, candidates);
    const found = await (0,scanTree/* scanTree */.w)(tree, new Map(), settings, catalogue);
    const warnings = [...templatesApart(found.faults, tree.texts), ...countLeftOut(tree)];
    if (found.pins.length + found.skipped.length === 0)
        warnings.push(nothingFound(tree));
    const listed = { found, texts: tree.texts, catalogue, advisories, all: candidates.all };
    return {
        plan: await planAll(listed, settings, gateways, warnings),
        found,
        texts: tree.texts,
        rescan: (overlay) => (0,scanTree/* scanTree */.w)(tree, overlay, settings, catalogue),
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


/***/ }),

/***/ 4568:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"j":{"sT":"2026-10-08","e4":{"54":{"eol":"2026-05-31","lts":false},"55":{"eol":"2026-05-31","lts":false},"56":{"eol":"2026-05-31","lts":false},"57":{"eol":"2026-05-31","lts":false},"58":{"eol":"2027-02-17","lts":true},"59":{"eol":"2026-09-01","lts":false},"60":{"eol":"2026-09-01","lts":false},"61":{"eol":"2026-09-01","lts":false},"62":{"eol":"2026-09-01","lts":false},"63":{"eol":"2026-11-01","lts":false},"64":{"eol":"2026-11-17","lts":false}}}}');

/***/ })

};
