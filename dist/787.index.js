export const id = 787;
export const ids = [787];
export const modules = {

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMode: () => (/* binding */ runMode)
/* harmony export */ });
/** A mode loads when it is chosen. */
const MODES = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(755), __webpack_require__.e(409), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 6316))).plan,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(755), __webpack_require__.e(409), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 2127))).apply,
    'pull-request': async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(814), __webpack_require__.e(755), __webpack_require__.e(409), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 4733))).pullRequest,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(755), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 695))).check,
};
async function runMode(settings, gateways) {
    const mode = await MODES[settings.mode]();
    return mode(settings, gateways);
}


/***/ })

};
