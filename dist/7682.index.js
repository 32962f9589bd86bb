export const id = 7682;
export const ids = [7682];
export const modules = {

/***/ 17682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOutputs: () => (/* binding */ runOutputs)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94121);

/** The outputs of a mode that works on an instance; seconds with one decimal. */
function runOutputs(report) {
    const { result, from, to, backup, downtimeSeconds, migrationSeconds, journal } = report;
    return {
        ...(0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .noOutputs */ .Q)(),
        result,
        'from-version': from,
        'to-version': to,
        'backup-path': backup?.path ?? '',
        'backup-sha256': backup?.sha256 ?? '',
        'downtime-seconds': downtimeSeconds?.toFixed(1) ?? '',
        'migration-seconds': migrationSeconds?.toFixed(1) ?? '',
        journal: journal ?? '',
    };
}


/***/ })

};
