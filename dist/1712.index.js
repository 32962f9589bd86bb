export const id = 1712;
export const ids = [1712];
export const modules = {

/***/ 81712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listedCatalogue: () => (/* binding */ listedCatalogue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _gateways_textFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78021);
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63642);

// The namespace, so that the bundle leaves out what isn't used, such as forty languages.




/** GitHub's answer to "list releases", as far as it is needed; everything else in it is ignored. */
const releaseList = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    tag_name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    draft: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
    published_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }).nullish(),
}));
/**
 * The catalogue from a file or an http(s) address that holds a release list.
 * @param place a path from `folder`, or an address
 * @throws Failure (bad input) that names the entry which is wrong
 */
async function listedCatalogue(place, folder, get) {
    const text = /^https?:\/\//.test(place) ? await download(place, get) : await readLocal((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, place));
    const parsed = releaseList.safeParse(parseJson(text, place));
    if (!parsed.success)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(describe(parsed.error.issues[0], place));
    const published = parsed.data.filter(({ draft }) => draft !== true);
    const dates = published.flatMap(({ published_at }) => published_at ?? []).sort();
    const asOf = dates.at(-1)?.slice(0, 10);
    const tags = published.map(({ tag_name, published_at }) => ({
        tag: tag_name,
        ...(published_at ? { date: published_at.slice(0, 10) } : {}),
    }));
    const catalogue = (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .catalogueOf */ .vq)('file', asOf ?? 'undated', tags);
    if (catalogue.releases.length > 0)
        return catalogue;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The catalogue ${place} has ${parsed.data.length} entries, and none is a published release of Metabase ` +
        '(a tag_name such as "v0.61.2").');
}
async function readLocal(path) {
    const found = await (0,_gateways_textFile_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFile */ .G)(path);
    if ('text' in found)
        return found.text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The catalogue ${path} can't be read (${found.code}).`);
}
async function download(address, get) {
    try {
        const answer = await get(address, { signal: AbortSignal.timeout(30_000) });
        if (answer.ok)
            return await answer.text();
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The catalogue ${address} answered with HTTP ${answer.status}.`);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The catalogue ${address} can't be reached: ${reason(error)}.`, { cause: error });
    }
}
function reason(error) {
    const { cause, message } = error;
    return cause?.code ?? cause?.message ?? message;
}
function parseJson(text, place) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        // What follows the first comma is an excerpt of the file.
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The catalogue ${place} is not JSON: ${error.message.split(',')[0]}.`);
    }
}
function describe(issue, place) {
    const [index, field] = issue?.path ?? [];
    const where = index === undefined ? '' : `, entry ${Number(index) + 1}${field === undefined ? '' : `, ${String(field)}`}`;
    return (`The catalogue ${place}${where}: ${issue?.message}. ` +
        "Expected GitHub's answer to GET /repos/metabase/metabase/releases: a list of {tag_name, published_at}.");
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
