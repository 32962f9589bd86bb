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
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3129), __webpack_require__.e(2498), __webpack_require__.e(4236), __webpack_require__.e(4353), __webpack_require__.e(5396)]).then(__webpack_require__.bind(__webpack_require__, 56316))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3129), __webpack_require__.e(2498), __webpack_require__.e(4236), __webpack_require__.e(4353), __webpack_require__.e(9767)]).then(__webpack_require__.bind(__webpack_require__, 12127))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5814), __webpack_require__.e(3129), __webpack_require__.e(2498), __webpack_require__.e(4236), __webpack_require__.e(4353), __webpack_require__.e(8444), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 70485))).pullRequest,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3129), __webpack_require__.e(2498), __webpack_require__.e(1635)]).then(__webpack_require__.bind(__webpack_require__, 695))).check,
};
/** One of those that look at files; `runHostMode` has the others. */
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
}


/***/ })

};
