export const id = 8808;
export const ids = [8808];
export const modules = {

/***/ 88808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION_GROUP: () => (/* binding */ VERSION_GROUP),
/* harmony export */   customPattern: () => (/* binding */ customPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);


/** The group of a custom pattern that holds the version. */
const VERSION_GROUP = 'version';
/**
 * The text when it is an expression of RE2, which takes no longer than the text is long, with a group for the version.
 * @throws Failure (bad input)
 */
function customPattern(text) {
    if (VERSION_GROUP in compile(text).namedGroups())
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The expression "${text}" does not say where the version is. Put a group named ${VERSION_GROUP} around it, e.g. ` +
        '"bi_release: (?<version>\\S+)".');
}
function compile(text) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(text);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JSSyntaxException))
            throw error;
        const why = error.message.replace('error parsing regexp: ', '');
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The expression "${text}" can't be read: ${why}. The syntax is that of RE2, which has no look-around and no ` +
            'back-references.');
    }
}


/***/ })

};
