export const id = 561;
export const ids = [561];
export const modules = {

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/** A mode loads when it is chosen. */
const MODES = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(765), __webpack_require__.e(223), __webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__, 946))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(765), __webpack_require__.e(223), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 2493))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(765), __webpack_require__.e(223), __webpack_require__.e(614)]).then(__webpack_require__.bind(__webpack_require__, 9614))).pullRequest,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(765), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 6552))).check,
};
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
}


/***/ })

};
