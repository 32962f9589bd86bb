export const id = 208;
export const ids = [208];
export const modules = {

/***/ 7208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listedCatalogue: () => (/* binding */ listedCatalogue)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
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

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
;// CONCATENATED MODULE: ./build/sources/releaseList.js


// The namespace, so that the bundle leaves out what isn't used, such as forty languages.



/** GitHub's answer to "list releases", as far as it is needed; everything else in it is ignored. */
const releaseList = schemas/* array */.YOg(schemas/* looseObject */._H3({
    tag_name: schemas/* string */.YjP().min(1),
    draft: schemas/* boolean */.zMY().optional(),
    published_at: datetime({ offset: true }).nullish(),
}));
/**
 * The catalogue from a file or an http(s) address that holds a release list.
 * @param place a path from `folder`, or an address
 * @throws Failure (bad input) that names the entry which is wrong
 */
async function listedCatalogue(place, folder, get) {
    const text = /^https?:\/\//.test(place) ? await download(place, get) : await readLocal((0,external_node_path_.resolve)(folder, place));
    const parsed = releaseList.safeParse(parseJson(text, place));
    if (!parsed.success)
        throw (0,failure/* badInput */.AN)(describe(parsed.error.issues[0], place));
    const published = parsed.data.filter(({ draft }) => draft !== true);
    const dates = published.flatMap(({ published_at }) => published_at ?? []).sort();
    const asOf = dates.at(-1)?.slice(0, 10);
    const tags = published.map(({ tag_name, published_at }) => ({
        tag: tag_name,
        ...(published_at ? { date: published_at.slice(0, 10) } : {}),
    }));
    const catalogue = (0,metabase_catalogue/* catalogueOf */.vq)('file', asOf ?? 'undated', tags);
    if (catalogue.releases.length > 0)
        return catalogue;
    throw (0,failure/* badInput */.AN)(`The catalogue ${place} has ${parsed.data.length} entries, and none is a published release of Metabase ` +
        '(a tag_name such as "v0.61.2").');
}
async function readLocal(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw (0,failure/* badInput */.AN)(`The catalogue ${path} can't be read (${error.code}).`);
    }
}
async function download(address, get) {
    try {
        const answer = await get(address, { signal: AbortSignal.timeout(30_000) });
        if (answer.ok)
            return await answer.text();
        throw new failure/* Failure */.HR(`The catalogue ${address} answered with HTTP ${answer.status}.`);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        throw new failure/* Failure */.HR(`The catalogue ${address} can't be reached: ${reason(error)}.`, { cause: error });
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
        throw (0,failure/* badInput */.AN)(`The catalogue ${place} is not JSON: ${error.message.split(',')[0]}.`);
    }
}
function describe(issue, place) {
    const [index, field] = issue?.path ?? [];
    const where = index === undefined ? '' : `, entry ${Number(index) + 1}${field === undefined ? '' : `, ${String(field)}`}`;
    return (`The catalogue ${place}${where}: ${issue?.message}. ` +
        "Expected GitHub's answer to GET /repos/metabase/metabase/releases: a list of {tag_name, published_at}.");
}


/***/ })

};
