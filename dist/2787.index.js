export const id = 2787;
export const ids = [2787];
export const modules = {

/***/ 92787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/** A mode loads when it is chosen. */
const MODES = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(1804), __webpack_require__.e(9423), __webpack_require__.e(8624)]).then(__webpack_require__.bind(__webpack_require__, 56316))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(1804), __webpack_require__.e(9423), __webpack_require__.e(7267)]).then(__webpack_require__.bind(__webpack_require__, 12127))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5814), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(1804), __webpack_require__.e(9423), __webpack_require__.e(786), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 23264))).pullRequest,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1087), __webpack_require__.e(5299), __webpack_require__.e(9423), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 80774))).check,
};
/** One of those that look at files; `runHostMode` has the others. */
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
}


/***/ })

};
