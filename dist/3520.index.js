export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 73520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52251);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99760);




const ESCAPES = { pattern: /\\(?:u.{4}|.)/gs, units: () => 1 };
/** Reads JSON, with comments and trailing commas. Booleans and nulls are no scalars here: neither holds a version. */
const readJson = (text) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultsOnly */ .I8)(() => {
    const scalars = [];
    const holders = [0];
    let parents = 1;
    const enter = () => {
        holders.push(parents++);
    };
    const leave = () => {
        holders.pop();
    };
    // The parser doesn't know the byte order mark; a space in its place keeps all offsets.
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text.replace(/^\uFEFF/, ' '), {
        onObjectBegin: enter,
        onArrayBegin: enter,
        onObjectEnd: leave,
        onArrayEnd: leave,
        onLiteralValue: (value, offset, length, _line, _character, path) => {
            const scalar = scalarAt(text, value, offset, length);
            if (scalar)
                scalars.push({ path: path(), parent: holders.at(-1) ?? 0, ...scalar });
        },
        onError: (code, offset) => {
            throw new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxFault */ .ME(inWords((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)), (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, offset));
        },
    }, { allowTrailingComma: true, allowEmptyContent: true });
    return { syntax: 'json', scalars };
});
function scalarAt(text, value, offset, length) {
    if (typeof value === 'number')
        return { value: text.slice(offset, offset + length), source: offset };
    if (typeof value !== 'string')
        return undefined;
    return { value, source: (0,_positions_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(text, offset + 1, offset + length - 1, value, ESCAPES) };
}
/** `CloseBraceExpected` -> `close brace expected`. */
function inWords(code) {
    return code
        .replace(/(?<=[a-z])[A-Z]/g, ' $&')
        .toLowerCase()
        .trim();
}


/***/ })

};
