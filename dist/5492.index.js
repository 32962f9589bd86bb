export const id = 5492;
export const ids = [5492];
export const modules = {

/***/ 75492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDotenv: () => (/* binding */ readDotenv)
/* harmony export */ });
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99760);

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/y;
const ESCAPES = { pattern: /\\[nrt"\\$]/g, units: () => 1 };
const DECODED = { '\\n': '\n', '\\r': '\r', '\\t': '\t' };
/** Reads an env file. Lines that are no assignment are passed over, as the programs that load such files do. */
const readDotenv = (text) => {
    const scalars = [];
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const name = nameAt(text, at);
        const found = name ? valueAt(text, ASSIGNMENT.lastIndex) : undefined;
        if (name && found)
            scalars.push({ path: [name], parent: 0, value: found.value, source: found.source });
        at = lineEnd(text, found?.end ?? at) + 1;
    }
    return { syntax: 'dotenv', scalars };
};
/** Leaves ASSIGNMENT.lastIndex at the value. */
function nameAt(text, at) {
    ASSIGNMENT.lastIndex = at;
    return ASSIGNMENT.exec(text)?.[1];
}
function valueAt(text, start) {
    return quotedAt(text, start) ?? unquotedAt(text, start);
}
/** A quoted value may go on over lines, but only if its quote closes with nothing but a comment behind it. */
function quotedAt(text, start) {
    const quote = text[start];
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    const close = closingQuote(text, start + 1, quote);
    if (close === -1)
        return undefined;
    const rest = text.slice(close + 1, lineEnd(text, close));
    if (!/^[ \t]*(?:#|\r?$)/.test(rest))
        return undefined;
    const raw = text.slice(start + 1, close);
    if (quote !== '"')
        return { value: raw, source: start + 1, end: close + 1 };
    const value = raw.replace(ESCAPES.pattern, (written) => DECODED[written] ?? written.slice(1));
    return { value, source: (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .v)(text, start + 1, close, value, ESCAPES), end: close + 1 };
}
function closingQuote(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === quote)
            return at;
        if (quote === '"' && text[at] === '\\')
            at += 1;
    }
    return -1;
}
/** A `#` opens a comment only behind white space: `image#1` is a value. */
function unquotedAt(text, start) {
    const line = text.slice(start, lineEnd(text, start));
    const isBehindSpace = start > 0 && /[ \t]/.test(text[start - 1] ?? '');
    const comment = line.startsWith('#') && isBehindSpace ? 0 : line.search(/[ \t]#/);
    const value = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
    return { value, source: start, end: start + value.length };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
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
