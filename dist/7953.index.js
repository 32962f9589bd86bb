export const id = 7953;
export const ids = [7953];
export const modules = {

/***/ 47953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersionInfo: () => (/* binding */ readVersionInfo)
/* harmony export */ });
/* unused harmony exports VERSION_INFO, parseVersionInfo */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52901);




/** `VERSION_INFO_PUBLIC_ORIGIN` of metabase/metabase `release/src/version-info.ts`. */
const VERSION_INFO = 'https://static.metabase.com';
const FILES = { oss: 'version-info.json', enterprise: 'version-info-ee.json' };
const PATIENCE_MS = 30_000;
const LONGEST_BYTES = 5 * 1024 * 1024;
const LONGEST_MESSAGE = 2_000;
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
/** An exact tag of either edition, as a version; betas and the like are none. */
const exact = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(text);
    if (tag.kind === 'exact')
        return tag.version;
    context.addIssue({ code: 'custom', message: 'no exact version' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
const release = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    version: exact,
    released: day.optional().catch(undefined),
    rollout: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100).optional().catch(undefined),
});
const majorSupport = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    major: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(9999),
    eol: day.optional().catch(undefined),
    lts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().catch(undefined),
    released: day.optional().catch(undefined),
});
const alert = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    min: exact,
    fixed: exact,
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(100).optional().catch(undefined),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().catch(''),
});
const list = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).catch([]);
const info = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    latest: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    older: list,
    major_version_support: list,
    alert_upgrade_versions: list,
});
/**
 * What Metabase tells its own instances: support of majors, versions to leave, releases.
 * @param base address of the folder, without a slash at the end
 * @throws Failure of one sentence when it can't be had or is no JSON object; a broken entry is left out
 */
async function readVersionInfo(edition, get, base = VERSION_INFO) {
    const address = `${base.replace(/\/+$/, '')}/${FILES[edition]}`;
    return parseVersionInfo(await download(address, get), address);
}
/** @throws Failure of one sentence when it is no JSON object */
function parseVersionInfo(text, address) {
    const parsed = info.safeParse(jsonOf(text));
    if (!parsed.success)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${address} holds no version information: expected a JSON object.`);
    const { latest, older, major_version_support, alert_upgrade_versions } = parsed.data;
    const newest = goodOf(release, [latest])[0];
    const releases = [...(newest ? [newest] : []), ...goodOf(release, older)].filter(({ version }) => !(0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBeta */ .Vb)(version));
    return {
        support: supportOf(goodOf(majorSupport, major_version_support)),
        mustUpgrade: goodOf(alert, alert_upgrade_versions).map(mustUpgradeOf),
        releases: releases.map(({ version, released }) => ({ version, ...(released ? { released } : {}) })),
        ...(newest?.rollout === undefined ? {} : { rollout: { version: newest.version, percent: newest.rollout } }),
        ...(newest ? { latest: newest.version } : {}),
    };
}
function goodOf(schema, entries) {
    return entries.flatMap((entry) => {
        const read = schema.safeParse(entry);
        return read.success ? [read.data] : [];
    });
}
/** A major is appended anew when its day is put off: the latest day holds. */
function supportOf(entries) {
    const majors = new Map();
    for (const { major, eol, lts, released } of entries) {
        const known = majors.get(major);
        const last = [known?.eol, eol]
            .filter((one) => one !== undefined)
            .sort()
            .at(-1);
        const facts = { eol: last, lts: lts ?? known?.lts, released: released ?? known?.released };
        majors.set(major, Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)));
    }
    return majors;
}
function mustUpgradeOf({ min, fixed, id, message }) {
    return { min, fixed, ...(id === undefined ? {} : { id }), message: message.slice(0, LONGEST_MESSAGE) };
}
function jsonOf(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
async function download(address, get) {
    try {
        const answer = await get(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
        if (answer.ok)
            return await bounded(answer, address);
        await answer.body?.cancel();
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${address} answered with HTTP ${answer.status}.`);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw error;
        const { name, cause } = error;
        const why = name === 'TimeoutError' ? 'did not answer within 30 s' : `can't be reached (${cause?.code ?? name})`;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${address} ${why}.`, { cause: error });
    }
}
async function bounded(answer, address) {
    const pieces = [];
    let length = 0;
    // Leaving the loop early ends the download.
    for await (const piece of answer.body ?? []) {
        length += piece.byteLength;
        if (length > LONGEST_BYTES)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${address} is larger than 5 MiB, which version information is not.`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}


/***/ })

};
