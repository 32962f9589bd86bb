export const id = 1726;
export const ids = [1726,2770];
export const modules = {

/***/ 91726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainAdvisories: () => (/* binding */ obtainAdvisories)
});

// UNUSED EXPORTS: mergeAdvisories

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/gateways/gitHubFailure.js
var gitHubFailure = __webpack_require__(72493);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/affected.js

/** Longer texts are no ranges. */
const LONGEST_TEXT = 2_000;
const COMPARATOR = /\s*,?\s*(<=|>=|==|=|<|>)?\s*(v?[0-9x][0-9.]*)(?=[\s,<>=]|$)/iy;
const NUMBER = /^v?(?:[01x]\.)?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/i;
/**
 * Reads a version as advisories write it: `x.63.10`, `0.63.10`, `1.63.10`, `v0.63.10` or `63.10`. All mean both editions:
 * advisories that are written in numbers of Enterprise hold for the Open Source release with the same digits
 * (metabase/metabase `release/src/alert-upgrade-versions.ts`).
 */
function parseAdvisoryVersion(text) {
    const [, major, minor = '0', hotfix = '0'] = NUMBER.exec(text.trim()) ?? [];
    return major === undefined ? undefined : (0,version/* version */.rE)(Number(major), Number(minor), Number(hotfix));
}
/** All versions in a text such as `x.58.28, x.59.25`; what isn't one is left out. */
function parsePatched(text) {
    const words = text.slice(0, LONGEST_TEXT).split(/[^\w.]+/);
    return words.flatMap((word) => /^v?[01x]\./i.test(word) || (0,version/* parseVersion */.ot)(word) ? (parseAdvisoryVersion(word) ?? []) : []);
}
/**
 * Reads `>= x.58.0, < x.58.28`, with commas or spaces, several ranges behind one another or with `||` between them, and
 * single versions; undefined when any part of the text is something else, or contradicts another part.
 */
function parseAffected(text) {
    if (text.length > LONGEST_TEXT)
        return undefined;
    const ranges = [];
    for (const part of text.split(/\|\||;|\n/)) {
        const read = part.trim() === '' ? undefined : readRanges(part);
        if (!read)
            return undefined;
        ranges.push(...read);
    }
    return ranges;
}
function readRanges(text) {
    const ranges = [];
    let open;
    for (let at = 0; text.slice(at).trim() !== ''; at = COMPARATOR.lastIndex) {
        COMPARATOR.lastIndex = at;
        const [, operator = '=', number = ''] = COMPARATOR.exec(text) ?? [];
        const limit = parseAdvisoryVersion(number);
        if (!limit)
            return undefined;
        const next = boundOf(operator, limit);
        // A range is over when it has both ends, or when what begins now lies above it.
        if (next.from && open?.below && (open.from || next.below || next.from.compare(open.below) >= 0)) {
            ranges.push(open);
            open = undefined;
        }
        if ((next.from && open?.from) || (next.below && open?.below))
            return undefined;
        open = { ...open, ...next };
        if (open.from && open.below && open.from.compare(open.below) >= 0)
            return undefined;
    }
    return open ? [...ranges, open] : undefined;
}
function boundOf(operator, limit) {
    const after = (0,version/* version */.rE)(limit.major, limit.minor, limit.patch + 1);
    switch (operator) {
        case '>=':
            return { from: limit };
        case '>':
            return { from: after };
        case '<':
            return { below: limit };
        case '<=':
            return { below: after };
        default:
            return { from: limit, below: after };
    }
}

// EXTERNAL MODULE: ./build/metabase/edition.js
var edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/shippedAdvisories.js + 1 modules
var shippedAdvisories = __webpack_require__(84988);
// EXTERNAL MODULE: ./build/sources/github.js
var github = __webpack_require__(92770);
;// CONCATENATED MODULE: ./build/sources/advisories.js






const PER_PAGE = 100;
/** Metabase has published a few dozen; a list that never ends is cut off. */
const MOST_PAGES = 10;
const LONGEST_SUMMARY = 300;
const optionalText = schemas/* string */.YjP().max(10_000).nullish().catch(undefined);
/** One entry of GitHub's answer as far as it is needed; without its id it is of no use. */
const entry = schemas/* looseObject */._H3({
    ghsa_id: schemas/* string */.YjP().regex(/^GHSA(-[a-z0-9]{4}){3}$/i),
    cve_id: schemas/* string */.YjP()
        .regex(/^CVE-\d{4}-\d{4,10}$/)
        .nullish()
        .catch(undefined),
    summary: optionalText,
    severity: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']).nullish().catch(undefined),
    published_at: iso/* datetime */.w$({ offset: true }).nullish().catch(undefined),
    withdrawn_at: optionalText,
    vulnerabilities: schemas/* array */.YOg(schemas/* looseObject */._H3({
        package: schemas/* looseObject */._H3({ name: optionalText }).nullish().catch(undefined),
        vulnerable_version_range: optionalText,
        patched_versions: optionalText,
    }))
        .nullish()
        .catch(undefined),
});
/**
 * The advisories that Metabase has published on GitHub, in one request unless the page is full, joined with those that
 * are shipped; without a client, or when GitHub doesn't give them, the shipped ones and why.
 * @param today ISO date on which the list is read
 */
async function obtainAdvisories(client, today) {
    const shipped = (0,shippedAdvisories/* shippedAdvisories */.L)();
    if (!client)
        return shipped;
    try {
        return mergeAdvisories(await readPublished(client), shipped, today);
    }
    catch (error) {
        const { message } = (0,gitHubFailure/* explainGitHub */.$2)(error, 'The security advisories of Metabase could not be read');
        return { ...shipped, failure: message };
    }
}
async function readPublished(client) {
    const found = [];
    let pages = 0;
    const list = client.rest.securityAdvisories.listRepositoryAdvisories;
    const wanted = { ...github/* METABASE */["do"], state: 'published', per_page: PER_PAGE };
    for await (const { data } of client.paginate.iterator(list, wanted)) {
        found.push(...data);
        pages += 1;
        if (data.length < PER_PAGE || pages === MOST_PAGES)
            break;
    }
    return found;
}
/**
 * A live advisory takes the place of the shipped one with one of its ids; what GitHub doesn't tell (whether it is
 * exploited, notes, editions, ranges that can't be read) stays as shipped. One that is withdrawn goes.
 */
function mergeAdvisories(answer, shipped, today) {
    const live = answer.flatMap((one) => {
        const read = entry.safeParse(one);
        return read.success ? [liveOf(read.data)] : [];
    });
    const known = shipped.advisories.filter((one) => !live.some((other) => areSame(one, other)));
    const current = live.filter(({ gone }) => !gone);
    const merged = current.map((one) => joined(one, shipped.advisories.find((other) => areSame(one, other))));
    const advisories = [...merged, ...known];
    const notUnderstood = merged.filter(({ rangesUnderstood }) => !rangesUnderstood).map(({ id }) => id);
    return { advisories, asOf: today, source: 'github', notUnderstood };
}
function areSame(a, b) {
    const ids = [b.id, ...b.aliases];
    return [a.id, ...a.aliases].some((id) => ids.includes(id));
}
function joined({ gone: _, editions, ...live }, shipped) {
    if (!shipped)
        return { ...live, editions: editions ?? Object.keys(edition/* EDITIONS */.qR) };
    const ids = new Set([live.id, ...live.aliases, ...shipped.aliases]);
    ids.delete(shipped.id);
    const { kev, exploited, affected, patched, certainty } = shipped;
    return {
        ...shipped,
        ...live,
        ...(live.patched.length === 0 ? { patched } : {}),
        // Rather too many ranges than too few.
        ...(live.rangesUnderstood
            ? {}
            : { affected: [...live.affected, ...affected], patched: unique([...live.patched, ...patched]), certainty }),
        id: shipped.id,
        aliases: [...ids],
        severity: live.severity === 'unknown' ? shipped.severity : live.severity,
        summary: live.summary || shipped.summary,
        editions: editions ?? shipped.editions,
        kev,
        exploited,
    };
}
function liveOf({ ghsa_id: id, cve_id, summary, severity, published_at, withdrawn_at, vulnerabilities }) {
    const rows = (vulnerabilities ?? []).map((row) => ({
        enterprise: /enterprise|\bee\b/i.test(row.package?.name ?? ''),
        ranges: parseAffected(row.vulnerable_version_range ?? ''),
        patched: parsePatched(row.patched_versions ?? ''),
    }));
    // Beside a row for Enterprise, one that names only Metabase is for the other edition; else it is for both.
    const named = rows.some(({ enterprise }) => enterprise);
    const editionOf = ({ enterprise }) => (enterprise ? 'enterprise' : 'oss');
    return {
        id,
        aliases: cve_id ? [cve_id] : [],
        url: `https://github.com/${github/* METABASE */["do"].owner}/${github/* METABASE */["do"].repo}/security/advisories/${id}`,
        severity: (severity ?? 'unknown'),
        kev: null,
        exploited: false,
        editions: named ? [...new Set(rows.map(editionOf))] : undefined,
        summary: oneLine(summary ?? ''),
        affected: rows.flatMap((row) => (row.ranges ?? []).map((range) => (named ? { ...range, edition: editionOf(row) } : range))),
        rangesUnderstood: rows.length > 0 && rows.every(({ ranges }) => ranges !== undefined),
        patched: unique(rows.flatMap(({ patched }) => patched)),
        certainty: 'read',
        ...(published_at ? { published: published_at.slice(0, 10) } : {}),
        gone: Boolean(withdrawn_at),
    };
}
function unique(versions) {
    return versions.filter((one, index) => versions.findIndex((other) => other.compare(one) === 0) === index);
}
/** Written by others, and shown in a table. */
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > LONGEST_SUMMARY ? `${line.slice(0, LONGEST_SUMMARY - 1)}…` : line;
}


/***/ }),

/***/ 92770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readReleaseDates),
/* harmony export */   "do": () => (/* binding */ METABASE),
/* harmony export */   gitHubCatalogue: () => (/* binding */ gitHubCatalogue)
/* harmony export */ });
/* unused harmony export readTags */
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63642);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52901);



const METABASE = { owner: 'metabase', repo: 'metabase' };
const PREFIX = 'refs/tags/';
/**
 * Every tag of Metabase in one request. The tags are the list, not the release pages: a hotfix of four parts may be a
 * tag without a page, and pages come a hundred at a time.
 */
async function readTags(client) {
    const { data } = await client.rest.git.listMatchingRefs({ ...METABASE, ref: 'tags/v' });
    return data.filter(({ ref }) => ref.startsWith(PREFIX)).map(({ ref }) => ({ tag: ref.slice(PREFIX.length) }));
}
/** @param today ISO date on which the list is read */
async function gitHubCatalogue(client, today) {
    return (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueOf */ .vq)('github', today, await readTags(client));
}
/**
 * The day of each release that has a page, by version number (`63.18`).
 * @param most pages of a hundred, the newest first
 */
async function readReleaseDates(client, most = Number.POSITIVE_INFINITY) {
    const dates = new Map();
    let pages = 0;
    for await (const { data } of client.paginate.iterator(client.rest.repos.listReleases, {
        ...METABASE,
        per_page: 100,
    })) {
        for (const { tag_name, published_at } of data) {
            const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag_name);
            if (tag.kind === 'exact' && published_at)
                dates.set((0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_2__/* .printVersion */ .wr)(tag.version), published_at.slice(0, 10));
        }
        pages += 1;
        if (pages >= most)
            break;
    }
    return dates;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
