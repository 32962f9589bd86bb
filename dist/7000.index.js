export const id = 7000;
export const ids = [7000];
export const modules = {

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerfile: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52251);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99760);




const KEYWORDS = new Set(Object.values(dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Keyword));
/** Metadata deploys nothing. */
const IGNORED = new Set([dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Keyword.LABEL, dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Keyword.MAINTAINER]);
/** Reads a Dockerfile. Scalars of the same build stage are siblings; those ahead of the first FROM have parent 0. */
const readDockerfile = (text) => (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultsOnly */ .I8)(() => {
    // The parser doesn't look for directives behind a byte order mark; a space in its place keeps all offsets.
    const dockerfile = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(withoutComments(text).replace(/^\uFEFF/, ' '));
    const reading = { text, escapeUnit: dockerfile.getEscapeCharacter(), offsetAt: offsetsIn(text) };
    const instructions = dockerfile.getInstructions();
    const [first] = instructions;
    if (first && !instructions.some((instruction) => KEYWORDS.has(instruction.getKeyword()))) {
        const start = reading.offsetAt(first.getRange().start);
        throw new _document_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxFault */ .ME('no Dockerfile instruction', (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(text, start));
    }
    const scalars = [];
    let stage = 0;
    let behind = 0;
    for (const instruction of instructions) {
        if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.From)
            stage += 1;
        for (const part of partsOf(reading, instruction)) {
            // Behind a stray escape the library makes up a property that goes back over others.
            const { start, end } = extentOf(part) ?? { start: behind, end: behind };
            if (start < behind)
                continue;
            behind = end;
            scalars.push({ parent: stage, ...part });
        }
    }
    return { syntax: 'dockerfile', scalars };
});
/**
 * Behind the first instruction, where no directive is any more, lines of comment are emptied: the parser goes over each of
 * their characters. What continues a line or may be a here-document is left as it is. Lines keep their numbers, and the
 * others every column.
 */
function withoutComments(text) {
    if (text.includes('<<') || /\r(?!\n)/.test(text))
        return text;
    let mayEmpty = false;
    const lines = text.split('\n').map((line) => {
        if (/^[ \t]*#/.test(line))
            return mayEmpty ? '' : line;
        if (line.trim() !== '')
            mayEmpty = !/[\\`][ \t]*\r?$/.test(line);
        return line;
    });
    return lines.join('\n');
}
/** From the first to behind the last unit that has a place in the text; undefined when none has. */
function extentOf({ source, value }) {
    if (typeof source === 'number')
        return { start: source, end: source + value.length };
    const start = source.find(Number.isFinite);
    const last = source.findLast(Number.isFinite);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
function offsetsIn(text) {
    const starts = [0];
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + lineBreak.length);
    return ({ line, character }) => (starts[line] ?? text.length) + character;
}
function partsOf(reading, instruction) {
    const keyword = instruction.getKeyword();
    if (IGNORED.has(keyword))
        return [];
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.From)
        return imageOf(reading, instruction);
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Arg) {
        // An ARG without `=` has no default.
        const withDefault = instruction.getProperties().filter((property) => property.getAssignmentOperator() !== null);
        return withDefault.flatMap((property) => variableOf(reading, keyword, property));
    }
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Env) {
        return instruction.getProperties().flatMap((property) => variableOf(reading, keyword, property));
    }
    return argumentsOf(reading, instruction);
}
function imageOf({ text, offsetAt }, from) {
    const range = from.getImageRange();
    if (!range)
        return [];
    const source = offsetAt(range.start);
    return [{ path: ['FROM'], value: text.slice(source, offsetAt(range.end)), source }];
}
/** The arguments exactly as they are written, with their line continuations and here-documents. */
function argumentsOf({ text, offsetAt }, instruction) {
    const behindKeyword = offsetAt(instruction.getInstructionRange().end);
    const raw = text.slice(behindKeyword, offsetAt(instruction.getRange().end));
    const value = raw.trim();
    if (value === '')
        return [];
    const source = behindKeyword + raw.length - raw.trimStart().length;
    return [{ path: [instruction.getKeyword()], value, source }];
}
function variableOf({ text, escapeUnit, offsetAt }, keyword, property) {
    const range = property.getValueRange();
    if (!range)
        return [];
    const start = offsetAt(range.start);
    const end = offsetAt(range.end);
    const quote = quoteAround(text.slice(start, end));
    const inset = quote === '' ? 0 : 1;
    const value = property.getValue() ?? '';
    const source = (0,_positions_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(text, start + inset, end - inset, value, escapesOf(escapeUnit, quote));
    return [{ path: [keyword, property.getName()], value, source }];
}
function quoteAround(raw) {
    const quote = raw[0] ?? '';
    return raw.length > 1 && (quote === '"' || quote === "'") && raw.endsWith(quote) ? quote : '';
}
/** An escape joins lines everywhere, spares only the quote within double quotes, and nothing within single ones. */
function escapesOf(escapeUnit, quote) {
    const unit = `\\${escapeUnit}`;
    const spared = quote === '"' ? `|"|${unit}` : quote === '' ? '|.' : '';
    return {
        pattern: new RegExp(`${unit}(?:[ \\t]*\\r?\\n${spared})`, 'gs'),
        units: (match) => (match.includes('\n') ? 0 : 1),
    };
}


/***/ })

};
