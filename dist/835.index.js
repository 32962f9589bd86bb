export const id = 835;
export const ids = [835,2770];
export const modules = {

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

/***/ 90835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withDates: () => (/* binding */ withDates)
/* harmony export */ });
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72493);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52901);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92770);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13029);




/**
 * The same catalogue with the day of each release, as far as somebody tells it: the list of tags has none. Days of older
 * ones are shipped, those of newer ones are on GitHub's newest page of releases and in Metabase's own feed.
 */
async function withDates(catalogue, client, infos, log) {
    const dates = new Map();
    for (const { version, date } of (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.snapshotCatalogue)().releases) {
        if (date !== undefined)
            dates.set((0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_3__/* .printVersion */ .wr)(version), date);
    }
    for (const { version, released } of infos.flatMap(({ releases }) => releases)) {
        if (released !== undefined)
            dates.set((0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_3__/* .printVersion */ .wr)(version), released);
    }
    try {
        for (const [version, date] of await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleaseDates */ .R5)(client, 1))
            dates.set(version, date);
    }
    catch (error) {
        log.warning((0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainGitHub */ .$2)(error, 'The days of the newest releases could not be read').message);
    }
    const releases = catalogue.releases.map((release) => {
        const date = release.date ?? dates.get((0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_3__/* .printVersion */ .wr)(release.version));
        return date === undefined ? release : { ...release, date };
    });
    return { ...catalogue, releases };
}


/***/ })

};
