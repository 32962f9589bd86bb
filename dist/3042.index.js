export const id = 3042;
export const ids = [3042];
export const modules = {

/***/ 53042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerConfig: () => (/* binding */ readDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);




/** A file with a hundred log-ins has a tenth of this. */
const LARGEST_BYTES = 1024 * 1024;
/**
 * Reads `config.json`; undefined when there is none.
 * @param folder what `DOCKER_CONFIG` says; `.docker` in the home folder when that is not set
 * @throws Failure (bad input) when the file is there and can't be read
 */
async function readDockerConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'), 'config.json');
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        if (bytes.length <= LARGEST_BYTES)
            return { file, text: bytes.toString('utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)(`Docker's configuration ${file} can't be read (${code}). Correct its permissions or DOCKER_CONFIG.`);
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)(`Docker's configuration ${file} is larger than 1 MiB, which is none that Docker writes.`);
}


/***/ })

};
