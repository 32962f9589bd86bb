export const id = 2127;
export const ids = [2127];
export const modules = {

/***/ 12127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _gateways_workingTree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34297);
/* harmony import */ var _editedTexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18504);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91364);



/** Moves every pin to its next stop, in the files. */
async function apply(settings, gateways) {
    const seen = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .survey */ .F)(settings, gateways);
    const edits = seen.plan.deployments.flatMap(({ held, edits }) => (held === undefined ? edits : []));
    await (0,_gateways_workingTree_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceTexts */ .P)(settings.root, await (0,_editedTexts_js__WEBPACK_IMPORTED_MODULE_1__/* .editedTexts */ .m)(seen, edits), seen.texts);
    return { plan: seen.plan, edits };
}


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ editedTexts)
/* harmony export */ });
/* harmony import */ var _manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56125);

/**
 * The new text of every file that the edits change, proved by scanning the tree as it would be: the same pins, with only
 * the wanted versions changed.
 */
async function editedTexts(survey, edits) {
    const changed = new Map();
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file);
        changed.set(file, (0,_manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .splice */ .V4)(survey.texts.get(file) ?? '', own));
    }
    if (changed.size === 0)
        return changed;
    const after = await survey.rescan(changed);
    (0,_manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .proveEdits */ .Yu)(editablesOf(survey.found, edits), edits, [...after.pins, ...after.sdks]);
    return changed;
}
/** The pins with the floating tags that the edits make pins of, in the order of their places; behind them the SDK's. */
function editablesOf({ pins, skipped, sdks }, edits) {
    const edited = new Set(edits.map(({ file, start }) => `${file}:${start}`));
    const exact = skipped.flatMap(({ floating }) => floating && edited.has(`${floating.file}:${floating.start}`) ? [floating] : []);
    return [...[...pins, ...exact].sort(byPlace), ...sdks];
}
function byPlace(a, b) {
    return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}


/***/ })

};
