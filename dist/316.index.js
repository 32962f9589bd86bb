export const id = 316;
export const ids = [316];
export const modules = {

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5409);

/** Finds the pins, looks up the releases, computes the path. Writes nothing. */
async function plan(settings, gateways) {
    return { plan: (await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .F)(settings, gateways)).plan };
}


/***/ })

};
