export const id = 5338;
export const ids = [5338];
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


/***/ }),

/***/ 65338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/manifests/documents/aliases.js

/** No file needs more; a file made of merge keys alone would otherwise grow with the square of its size. */
const MOST = 10_000;
/**
 * The scalars that a mapping takes over by an alias (`tag: *tag`) or a merge key (`<<: *defaults`, `<<: [*a, *b]`). They
 * are siblings of what the mapping says itself, which comes first. Mappings in mappings are not followed: the values
 * that belong together are siblings there too.
 */
function referencesOf(node, anchors, nameOf) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    const own = new Set(node.items.map(({ key }) => nameOf(key)));
    return node.items.flatMap(({ key, value }) => {
        const name = nameOf(key);
        if (name === '<<') {
            const merged = ((0,dist/* isSeq */.oP)(value) ? value.items : [value]).map((item) => target(item, anchors));
            return merged.flatMap((map) => scalarsOf(map, nameOf).filter(([inner]) => !own.has(inner)));
        }
        const scalar = (0,dist/* isAlias */.Vj)(value) ? target(value, anchors) : undefined;
        return (0,dist/* isScalar */.jn)(scalar) ? [[name, scalar]] : [];
    });
}
function target(node, anchors) {
    return (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : undefined;
}
function scalarsOf(map, nameOf) {
    if (!(0,dist/* isMap */.jh)(map))
        return [];
    return map.items.flatMap(({ key, value }) => ((0,dist/* isScalar */.jn)(value) ? [[nameOf(key), value]] : []));
}
/** Keeps the anchors up to date while a document is read: an alias stands for the last anchor of its name before it. */
function rememberAnchor(node, anchors) {
    if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor)
        anchors.set(node.anchor, node);
}
function hasRoom(aliased) {
    return aliased.length < MOST;
}

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(52251);
// EXTERNAL MODULE: ./build/manifests/documents/faults.js
var faults = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/manifests/documents/positions.js
var positions = __webpack_require__(99760);
;// CONCATENATED MODULE: ./build/manifests/documents/yaml-scalar.js

// White space is taken whole, so that a long run that doesn't end a line isn't scanned again from each of its units.
const FOLD = String.raw `[ \t]+(?:\r?\n[ \t\r\n]*)?|\r?\n[ \t\r\n]*`;
const PLAIN = { pattern: new RegExp(FOLD, 'g'), units: foldUnits };
const SINGLE_QUOTED = {
    pattern: new RegExp(`${FOLD}|''`, 'g'),
    units: (match) => (match === "''" ? 1 : foldUnits(match)),
};
const DOUBLE_QUOTED = {
    pattern: new RegExp(String.raw `${FOLD}|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|.)`, 'gs'),
    units: (match) => (match.startsWith('\\') ? escapeUnits(match) : foldUnits(match)),
};
/** One line break folds into a space, and more of them into one less; spaces within a line stay. */
function foldUnits(match) {
    const breaks = match.split('\n').length - 1;
    return breaks === 0 ? undefined : Math.max(1, breaks - 1);
}
function escapeUnits(match) {
    if (match.includes('\n'))
        return 0;
    return match.startsWith('\\U') && Number.parseInt(match.slice(2), 16) > 0xffff ? 2 : 1;
}
/** Where the units of a scalar stand, given its token and the offset `end` behind it. */
function scalarSource(text, token, end, value) {
    const start = end - token.source.length;
    switch (token.type) {
        case 'single-quoted-scalar':
            return (0,positions/* sourceOf */.v)(text, start + 1, end - 1, value, SINGLE_QUOTED);
        case 'double-quoted-scalar':
            return (0,positions/* sourceOf */.v)(text, start + 1, end - 1, value, DOUBLE_QUOTED);
        case 'block-scalar': {
            const isFolded = token.props.some((prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'));
            return (0,positions/* verified */.z)(text, value, (isFolded ? foldedPositions : literalPositions)(text, start, end, value));
        }
        default:
            return (0,positions/* sourceOf */.v)(text, start, end, value, PLAIN);
    }
}
/** The lines of a literal block are those of the file without their indentation, whatever that is. */
function literalPositions(text, start, end, value) {
    const positions = [];
    let at = start;
    for (const line of value.split('\n')) {
        const lineBreak = text.indexOf('\n', at);
        const stop = lineBreak === -1 || lineBreak > end ? end : lineBreak;
        const first = (stop > at && text[stop - 1] === '\r' ? stop - 1 : stop) - line.length;
        const isThere = first >= at && text.startsWith(line, first);
        for (let unit = 0; unit < line.length; unit += 1)
            positions.push(isThere ? first + unit : Number.NaN);
        positions.push(stop);
        at = stop + 1;
    }
    // The value's last line has no line break any more.
    return positions.slice(0, -1);
}
/**
 * The text of each line stands in the value as it is, and only breaks and spaces come in between. Those have no
 * position: whether a space is a fold or indentation depends on the lines around it.
 */
function foldedPositions(text, start, end, value) {
    const positions = [];
    const skipWhile = (isSkipped) => {
        while (positions.length < value.length && isSkipped(value[positions.length]))
            positions.push(Number.NaN);
    };
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
        const body = line.replace(/^ +/, '').replace(/\r$/, '');
        const first = at + line.length - (line.endsWith('\r') ? 1 : 0) - body.length;
        at += line.length + 1;
        if (body === '')
            continue;
        skipWhile((unit) => unit === ' ' || unit === '\n');
        if (!value.startsWith(body, positions.length))
            return [];
        for (let unit = 0; unit < body.length; unit += 1)
            positions.push(first + unit);
    }
    skipWhile(() => true);
    return positions;
}

;// CONCATENATED MODULE: ./build/manifests/documents/yaml.js





/**
 * Every scalar is a string to us: `1.50` is a version, not a number. Tags and duplicate keys are the business of the
 * program that the file is for, so nothing is resolved.
 */
const OPTIONS = {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    keepSourceTokens: true,
};
const NULL = /^(?:~|null|Null|NULL)$/;
/**
 * Reads a stream of YAML documents. What an alias or a merge key repeats is told apart from the scalars: the anchored
 * value is the one to edit, and each stands in the text once.
 */
const readYaml = (text) => (0,faults/* faultsOnly */.I8)(() => {
    const reading = { text, scalars: [], aliased: [], anchors: new Map(), parents: 0 };
    for (const document of composed(text)) {
        const [error] = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
        if (error)
            throw faultOf(text, error.pos[0], error.code, error.message);
        reading.anchors.clear();
        readNode(reading, document.contents, [], reading.parents++);
    }
    const { scalars, aliased } = reading;
    return { syntax: 'yaml', scalars, ...(aliased.length > 0 ? { aliased } : {}) };
});
/** More levels of brackets than anybody writes; the parser takes time by the square of them. */
const DEEPEST = 500;
/** Nor has a line so many signs and values outside of brackets, where each may open a level. */
const MOST_OF_A_LINE = 1000;
/**
 * The documents of a text, as far as the first mistake: a hostile text has a million of them, and the composer would keep a
 * message for each.
 */
function* composed(text) {
    const composer = new dist/* Composer */.Dk(OPTIONS);
    let first;
    const onError = (where, code, message, warning) => {
        if (warning || code === 'TAG_RESOLVE_FAILED')
            return;
        const at = typeof where === 'number' ? where : 'offset' in where ? where.offset : where[0];
        // The composer catches what is thrown, calls it exhaustion, and comes back with that.
        first ??= faultOf(text, at, code, message);
        throw first;
    };
    // It has no public way to stop at a mistake.
    Object.assign(composer, { onError });
    for (const token of tokensOf(text)) {
        if (token.type === 'error')
            throw faultOf(text, token.offset, 'UNEXPECTED_TOKEN', token.message);
        yield* composer.next(token);
    }
    yield* composer.end(false, text.length);
}
/** Signs of the lexer that don't stand in the text. */
const MADE_UP = new Set([dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR]);
function* tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    let [depth, ofLine, offset] = [0, 0, 0];
    // The parser takes the column behind a byte order mark for an indentation; a line break keeps all offsets as well.
    for (const lexeme of new dist/* Lexer */.JG().lex(text.replace(/^\uFEFF/, '\n'))) {
        if (lexeme === '[' || lexeme === '{')
            depth++;
        else if (lexeme === ']' || lexeme === '}')
            depth = Math.max(0, depth - 1);
        ofLine = lexeme.includes('\n') ? 0 : ofLine + (depth > 0 ? 0 : 1);
        if (depth > DEEPEST || ofLine > MOST_OF_A_LINE)
            throw new documents_document/* SyntaxFault */.ME(faults/* TOO_DEEP */.gZ, (0,faults/* lineAt */.mh)(text, offset));
        if (!MADE_UP.has(lexeme))
            offset += lexeme.length;
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
function faultOf(text, offset, code, message) {
    const line = (0,faults/* lineAt */.mh)(text, offset);
    if (code === 'RESOURCE_EXHAUSTION')
        return new documents_document/* SyntaxFault */.ME(faults/* TOO_DEEP */.gZ, line);
    // What follows the colon is an excerpt of the file, which may hold secrets.
    return new documents_document/* SyntaxFault */.ME(message.replace(/(?<=\w): .*/s, ''), line);
}
function readNode(reading, node, path, parent) {
    if (!(0,dist/* isNode */.Ll)(node) || (0,dist/* isAlias */.Vj)(node))
        return;
    rememberAnchor(node, reading.anchors);
    if ((0,dist/* isScalar */.jn)(node)) {
        readScalar(reading, node, path, parent, reading.scalars);
        return;
    }
    const here = reading.parents++;
    if ((0,dist/* isMap */.jh)(node)) {
        for (const { key, value } of node.items)
            readNode(reading, value, [...path, keyName(reading.text, key)], here);
        if (reading.anchors.size === 0)
            return;
        for (const [key, value] of referencesOf(node, reading.anchors, (name) => keyName(reading.text, name))) {
            if (hasRoom(reading.aliased))
                readScalar(reading, value, [...path, key], here, reading.aliased);
        }
    }
    else if ((0,dist/* isSeq */.oP)(node)) {
        for (const [index, item] of node.items.entries())
            readNode(reading, item, [...path, index], here);
    }
}
function readScalar(reading, node, path, parent, into) {
    const token = node.srcToken;
    if (!dist/* CST */.DB.isScalar(token) || !node.range)
        return;
    const value = String(node.source ?? '');
    const isPlain = token.type === 'scalar';
    if (isPlain && (value === '' || (NULL.test(value) && !node.tag)))
        return;
    into.push({
        path,
        parent,
        value,
        source: scalarSource(reading.text, token, node.range[1], value),
    });
}
/** A key that isn't a scalar is rare and gets no better name than its own text. */
function keyName(text, key) {
    if ((0,dist/* isScalar */.jn)(key))
        return String(key.source ?? key.value ?? '');
    if (!(0,dist/* isNode */.Ll)(key) || !key.range)
        return '';
    return text.slice(key.range[0], key.range[1]);
}


/***/ })

};
