export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ faultsOnly),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52251);

/** The line, counted from 1, of a UTF-16 offset. The end of the text is part of its last line. */
function lineAt(text, offset) {
    let line = 1;
    const stop = Math.min(offset, text.length - 1);
    for (let at = text.indexOf('\n'); at !== -1 && at < stop; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** No deployment nests as deeply as the stack allows, so there is no reading such a file. */
const TOO_DEEP = 'nested too deeply';
/**
 * Runs a recursive parser over text of unknown origin. A stack overflow is a fault of the text; what else a parser
 * throws that isn't a fault would be a defect of ours or of the parser, and either makes the text unreadable too.
 */
function faultsOnly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _document_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .ME)
            throw error;
        throw new _document_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .ME(error instanceof RangeError ? TOO_DEEP : 'unreadable', 1);
    }
}


/***/ }),

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
    return { value, source: (0,_positions_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .v)(text, offset + 1, offset + length - 1, value, ESCAPES) };
}
/** `CloseBraceExpected` -> `close brace expected`. */
function inWords(code) {
    return code
        .replace(/(?<=[a-z])[A-Z]/g, ' $&')
        .toLowerCase()
        .trim();
}


/***/ }),

/***/ 99760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf),
/* harmony export */   z: () => (/* binding */ verified)
/* harmony export */ });
/** The source of a value that is written in the file from `start` up to `end` (exclusive). */
function sourceOf(text, start, end, value, rewriting) {
    if (isVerbatim(text, start, end, value))
        return start;
    return verified(text, value, positions(text, start, end, rewriting));
}
function isVerbatim(text, start, end, value) {
    return end - start === value.length && text.startsWith(value, start);
}
function positions(text, start, end, { pattern, units }) {
    const found = [];
    let at = start;
    const copyUpTo = (stop) => {
        while (at < stop)
            found.push(at++);
    };
    for (const match of text.slice(start, end).matchAll(pattern)) {
        const count = units(match[0]);
        if (count === undefined)
            continue;
        copyUpTo(start + match.index);
        for (let unit = 0; unit < count; unit += 1)
            found.push(Number.NaN);
        at += match[0].length;
    }
    copyUpTo(end);
    return found;
}
/**
 * The decoding is a library's and the positions are ours. Where the two disagree, the position gives way: a pin that
 * can't be spliced gets reported, while one that is spliced at a wrong offset breaks a deployment.
 */
function verified(text, value, positions) {
    if (positions.length !== value.length)
        return new Array(value.length).fill(Number.NaN);
    const first = positions[0];
    const checked = positions.map((at, unit) => (text[at] === value[unit] ? at : Number.NaN));
    const isContiguous = first !== undefined && checked.every((at, unit) => at === first + unit);
    return isContiguous ? first : checked;
}


/***/ })

};
