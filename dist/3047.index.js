export const id = 3047;
export const ids = [3047];
export const modules = {

/***/ 63047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHcl: () => (/* binding */ readHcl)
});

// EXTERNAL MODULE: ./build/manifests/documents/faults.js
var faults = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(52251);
;// CONCATENATED MODULE: ./build/manifests/documents/hcl-cursor.js


/** Far beyond what people nest, and far below what the stack allows. */
const DEEPEST = 500;
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const REST_OF_LINE = /[^\n]*/y;
const SPACE = /[ \t\r]+/y;
const SPACE_AND_LINE_ENDS = /\s+/y;
/** A place in HCL text that moves forward. What doesn't fit there is a fault. */
class Cursor {
    text;
    at;
    /** A line end closes an attribute and an item of an object, and means nothing within parentheses and brackets. */
    #lineEndsCount = true;
    #depth = 0;
    constructor(text) {
        this.text = text;
        this.at = text.startsWith('\uFEFF') ? 1 : 0;
    }
    /** The character to be read next; undefined at the end. */
    get next() {
        return this.text[this.at];
    }
    /** Reads what the sticky pattern matches here; undefined when it doesn't. */
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    /** Reads `word` if it stands here. */
    takes(word) {
        const isHere = this.text.startsWith(word, this.at);
        if (isHere)
            this.at += word.length;
        return isHere;
    }
    /** Reads `word`, which must stand here or behind some space. */
    expect(word) {
        this.skip();
        if (!this.takes(word))
            throw this.fault(`"${word}" expected`);
    }
    /** Passes a comment; one that goes up to the end of its line leaves that end. */
    takesComment() {
        if (this.takes('#') || this.takes('//'))
            return this.take(REST_OF_LINE) !== undefined;
        if (!this.text.startsWith('/*', this.at))
            return false;
        const end = this.text.indexOf('*/', this.at + 2);
        if (end === -1)
            throw this.fault('"*/" expected');
        this.at = end + 2;
        return true;
    }
    /** Passes space and comments, and line ends where they mean nothing. */
    skip() {
        const space = this.#lineEndsCount ? SPACE : SPACE_AND_LINE_ENDS;
        while (this.take(space) !== undefined || this.takesComment())
            ;
    }
    /** Passes space, comments and line ends wherever it is. */
    skipLines() {
        this.whereLineEnds(false, () => this.skip());
    }
    /** Reads something in which line ends count, or don't. */
    whereLineEnds(count, read) {
        const around = this.#lineEndsCount;
        this.#lineEndsCount = count;
        read();
        this.#lineEndsCount = around;
    }
    /** Reads something that may hold more of its kind. */
    deeper(read) {
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw this.fault(faults/* TOO_DEEP */.gZ);
        read();
        this.#depth -= 1;
    }
    fault(message) {
        return new documents_document/* SyntaxFault */.ME(message, (0,faults/* lineAt */.mh)(this.text, this.at));
    }
}

// EXTERNAL MODULE: ./build/manifests/documents/positions.js
var documents_positions = __webpack_require__(99760);
;// CONCATENATED MODULE: ./build/manifests/documents/hcl-join.js

/** A separator of the parts of an image or an address; what is joined by another is a list of several. */
const CALL = /\(\s*"([:/@.-]?v?)"\s*,\s*\[(?!\s*for\s)/y;
const END = /\]\s*(?:,\s*)?\)$/;
/** No image and no address has more parts, or longer ones. */
const MOST = 10;
const LONGEST = 2000;
const LONGEST_END = 100;
/**
 * Reads HCL's `join(":", [var.image, var.tag])` as the template `${var.image}:${var.tag}` that it makes, with each part at its place
 * in the file; undefined where a part isn't known, or where it makes something else.
 * @param call the call from its parenthesis on
 * @param read what was read in it: the separator, and what the list holds
 * @param list the one that was read last in it
 */
function joinedList(call, [separator, ...items], list) {
    CALL.lastIndex = 0;
    const between = CALL.exec(call)?.[1];
    if (between === undefined || !separator || !END.test(call.slice(-LONGEST_END)))
        return undefined;
    const depth = separator.path.length;
    const isItem = ({ path, parent, value }, index) => parent === list?.parent && path.length === depth + 1 && path[depth] === index && value.length <= LONGEST;
    // Of an item that isn't known nothing was read.
    if (items.length === 0 || items.length > MOST || items.length !== list?.length)
        return undefined;
    if (!items.every(isItem))
        return undefined;
    const gap = Array.from(between, () => Number.NaN);
    return {
        ...separator,
        value: items.map(({ value }) => value).join(between),
        source: items.flatMap((item, index) => [...(index > 0 ? gap : []), ...(0,documents_positions/* sourcesOf */.u0)(item)]),
    };
}

;// CONCATENATED MODULE: ./build/manifests/documents/hcl-template.js
const OPENING = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
const LINE = /[^\n]*/y;
const PLAIN_IN_QUOTES = /[^"\\$%\n]+/y;
const PLAIN_IN_HEREDOC = /[^$%\n]+/y;
const PLAIN_IN_CODE = /[^"{}<#/]+/y;
/** Passes a quoted string and says what stands between its quotes; undefined when none starts here. */
function takeQuoted(cursor) {
    if (!cursor.takes('"'))
        return undefined;
    const start = cursor.at;
    const codes = [];
    for (;;) {
        cursor.take(PLAIN_IN_QUOTES);
        const end = cursor.at;
        if (cursor.takes('"'))
            return { start, end, codes };
        if (cursor.next === undefined || cursor.next === '\n')
            throw cursor.fault('closing quote expected');
        if (cursor.next === '\\') {
            if (cursor.take(ESCAPE) === undefined)
                throw cursor.fault('unknown escape');
        }
        else if (takesCode(cursor))
            codes.push({ start: end, end: cursor.at });
    }
}
/** Passes a heredoc with its marker and says where its lines stand; undefined when none starts here. */
function takeHeredoc(cursor) {
    const opening = cursor.take(OPENING);
    if (opening === undefined)
        return undefined;
    const marker = opening.replace(/^<<-?/, '').trim();
    const start = cursor.at;
    const lines = [];
    for (;;) {
        const line = cursor.at;
        const isMarker = cursor.take(LINE)?.trim() === marker;
        if (isMarker)
            return { start, end: line, isIndented: opening.startsWith('<<-'), lines };
        cursor.at = line;
        lines.push(line);
        while (!cursor.takes('\n')) {
            if (cursor.next === undefined)
                throw cursor.fault(`closing ${marker} expected`);
            if (cursor.take(PLAIN_IN_HEREDOC) === undefined)
                takesCode(cursor);
        }
    }
}
/** Passes `${...}` or `%{...}`; false when it was only a `$` or a `%`, or the escape `$${` or `%%{`. */
function takesCode(cursor) {
    const sign = cursor.next;
    if (cursor.takes(`${sign}${sign}{`))
        return false;
    if (cursor.takes(`${sign}{`)) {
        cursor.deeper(() => skipToBrace(cursor));
        return true;
    }
    cursor.at += 1;
    return false;
}
/** Counts the braces only, as HCL's own scanner does, but not those in strings and comments. */
function skipToBrace(cursor) {
    for (let open = 1; open > 0;) {
        cursor.take(PLAIN_IN_CODE);
        if (cursor.next === undefined)
            throw cursor.fault('"}" expected');
        if (takeQuoted(cursor) || takeHeredoc(cursor) || cursor.takesComment())
            continue;
        if (cursor.next === '{')
            open += 1;
        if (cursor.next === '}')
            open -= 1;
        cursor.at += 1;
    }
}

;// CONCATENATED MODULE: ./build/manifests/documents/hcl-string.js


const ESCAPES = {
    pattern: /\\(?:u.{4}|U.{8}|.)/g,
    units: (match) => decoded(match).length,
};
const CONTROLS = { n: '\n', r: '\r', t: '\t' };
const LARGEST_CODE_POINT = 0x10ffff;
const INDENT = /[^\S\n]*/y;
/** Reads a quoted string or a heredoc; undefined when neither starts here. */
function readString(cursor) {
    const quoted = takeQuoted(cursor);
    if (quoted)
        return quotedPart(cursor.text, quoted);
    const heredoc = takeHeredoc(cursor);
    return heredoc && heredocPart(cursor.text, heredoc);
}
/**
 * Code stays as it is, with the escapes in it. So do `$${` and `%%{`: decoded, they could no longer be told from
 * code.
 */
function quotedPart(text, { start, end, codes }) {
    if (!text.slice(start, end).includes('\\'))
        return verbatim(text, start, end);
    const parts = [];
    let at = start;
    for (const code of [...codes, { start: end, end }]) {
        const value = text.slice(at, code.start).replace(ESCAPES.pattern, decoded);
        parts.push({ value, source: (0,documents_positions/* sourceOf */.vz)(text, at, code.start, value, ESCAPES) }, verbatim(text, code.start, code.end));
        at = code.end;
    }
    return joined(text, parts);
}
function decoded(match) {
    const kind = match.charAt(1);
    if (kind !== 'u' && kind !== 'U')
        return CONTROLS[kind] ?? kind;
    const point = Number.parseInt(match.slice(2), 16);
    return point > LARGEST_CODE_POINT ? '\uFFFD' : String.fromCodePoint(point);
}
/** A heredoc has no escapes. Each line loses as much as the least indented one has; blank lines are left out of it. */
function heredocPart(text, { start, end, lines, isIndented }) {
    if (!isIndented)
        return verbatim(text, start, end);
    const indented = lines
        .map((line) => ({ line, indent: indentAt(text, line) }))
        .filter(({ line, indent }) => text[line + indent] !== '\n');
    const least = indented.reduce((smallest, { indent }) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
    const parts = [];
    let at = start;
    for (const { line } of indented) {
        parts.push(verbatim(text, at, line));
        at = line + least;
    }
    return joined(text, [...parts, verbatim(text, at, end)]);
}
function indentAt(text, line) {
    INDENT.lastIndex = line;
    return INDENT.exec(text)?.[0].length ?? 0;
}
function verbatim(text, start, end) {
    return { value: text.slice(start, end), source: start };
}
function joined(text, parts) {
    const value = parts.map((part) => part.value).join('');
    const positions = parts.flatMap(({ value: { length }, source }) => typeof source === 'number' ? Array.from({ length }, (_, unit) => source + unit) : source);
    return { value, source: (0,documents_positions/* verified */.zr)(text, value, positions) };
}

;// CONCATENATED MODULE: ./build/manifests/documents/hcl-expression.js



const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const OPERATOR = /[=!<>]=|&&|\|\||[-+*/%<>]/y;
const ATTRIBUTE = /\.\s*(?:[\p{ID_Start}_][\p{ID_Continue}-]*|\d+|\*)/uy;
const FOR = /for(?=\s+[\p{ID_Start}_])/uy;
/**
 * Reads an expression. Its strings and numbers stand at `place`, whatever operators, conditionals and functions make of
 * them; only objects and lists lead further. Nothing is computed, so all operators are alike.
 */
function readExpression(reading, place) {
    const { cursor } = reading;
    cursor.deeper(() => {
        do {
            readOperand(reading, place);
            cursor.skip();
        } while (takesConditional(reading, place) || cursor.take(OPERATOR) !== undefined);
    });
}
/**
 * Reads the expression of an attribute, a key or an item. One that only names what is set elsewhere, `var.tag`, means the
 * same as `"${var.tag}"` and is read as if it were written so.
 */
function readValue(reading, place) {
    const { cursor, scalars } = reading;
    cursor.skip();
    const start = cursor.at;
    const { length } = scalars;
    readExpression(reading, place);
    if (scalars.length > length)
        return;
    const read = cursor.text.slice(start, Math.min(cursor.at, start + LONGEST_REFERENCE));
    const text = REFERENCE.exec(read)?.[0];
    if (text === undefined || !NOTHING.test(read.slice(text.length)))
        return;
    const source = [Number.NaN, Number.NaN, ...Array.from({ length: text.length }, (_, at) => start + at), Number.NaN];
    scalars.push({ ...place, value: `\${${text}}`, source });
}
const LONGEST_REFERENCE = 200;
const REFERENCE = /^(?:var|local)(?:\.[\w-]+|\["[^"]*"\]|\[(?:var|local|terraform)\.[\w-]+\])+/;
/** Behind it a comment may stand that was passed over. */
const NOTHING = /^\s*(?:$|#|\/[/*])/;
/** `? value :`, so that what is left of the conditional is one more operand. */
function takesConditional(reading, place) {
    if (!reading.cursor.takes('?'))
        return false;
    readExpression(reading, place);
    reading.cursor.expect(':');
    return true;
}
function readOperand(reading, place) {
    const { cursor } = reading;
    do
        cursor.skip();
    while (cursor.takes('-') || cursor.takes('!'));
    readTerm(reading, place);
    for (cursor.skip(); cursor.take(ATTRIBUTE) !== undefined || takesIndex(reading, place); cursor.skip())
        ;
}
function readTerm(reading, place) {
    const { cursor, scalars } = reading;
    const literal = readString(cursor) ?? readNumber(cursor);
    if (literal)
        scalars.push({ ...place, ...literal });
    else if (cursor.takes('['))
        readList(reading, place);
    else if (cursor.takes('{'))
        readObject(reading, place);
    else if (cursor.takes('('))
        readItems(reading, ')', () => place);
    else {
        const name = cursor.take(IDENTIFIER);
        if (name === undefined)
            throw cursor.fault('value expected');
        while (cursor.takes('::'))
            cursor.take(IDENTIFIER);
        cursor.skip();
        const call = { start: cursor.at, from: scalars.length };
        // What is put into a text stands there as if it were written in it; other functions choose.
        if (cursor.takes('('))
            readItems(reading, ')', () => place, name === 'format' ? readValue : readExpression);
        if (name === 'join')
            readJoined(reading, call);
    }
}
/** Puts what a call of `join` makes in the place of what was read in it. */
function readJoined({ cursor, scalars, list }, { start, from }) {
    const joined = joinedList(cursor.text.slice(start, cursor.at), scalars.slice(from), list);
    if (joined)
        scalars.splice(from, scalars.length, joined);
}
function readNumber(cursor) {
    const source = cursor.at;
    const value = cursor.take(NUMBER);
    return value === undefined ? undefined : { value, source };
}
/** `[0]`, `["key"]` or `[*]`. */
function takesIndex(reading, place) {
    const { cursor } = reading;
    if (!cursor.takes('['))
        return false;
    cursor.whereLineEnds(false, () => {
        cursor.skip();
        if (!cursor.takes('*'))
            readKey(reading, place);
        cursor.expect(']');
    });
    return true;
}
function readList(reading, place) {
    const parent = reading.parents++;
    if (takesFor(reading, place, ']'))
        return;
    const length = readItems(reading, ']', (index) => ({ path: [...place.path, index], parent }), readValue);
    reading.list = { parent, length };
}
/** @returns how many there are */
function readItems(reading, close, placeOf, read = readExpression) {
    const { cursor } = reading;
    let count = 0;
    cursor.whereLineEnds(false, () => {
        cursor.skip();
        for (; !cursor.takes(close); count += 1) {
            read(reading, placeOf(count));
            // The last argument of a call may be a list of arguments.
            cursor.takes('...');
            cursor.skip();
            if (!cursor.takes(',') && cursor.next !== close)
                throw cursor.fault(`"${close}" expected`);
            cursor.skip();
        }
    });
    return count;
}
function readObject(reading, place) {
    const { cursor } = reading;
    const parent = reading.parents++;
    if (takesFor(reading, place, '}'))
        return;
    cursor.whereLineEnds(true, () => {
        for (cursor.skipLines(); !cursor.takes('}'); cursor.skipLines()) {
            const key = readKey(reading, place);
            if (!cursor.takes(':'))
                cursor.expect('=');
            readValue(reading, { path: [...place.path, key], parent });
            if (!cursor.takes(',') && cursor.next !== '\n' && cursor.next !== '}')
                throw cursor.fault('"}" expected');
        }
    });
}
/** `for k, v in list : k => v if condition`. What is repeated stands at the place of the whole. */
function takesFor(reading, place, close) {
    const { cursor } = reading;
    cursor.skipLines();
    if (cursor.take(FOR) === undefined)
        return false;
    cursor.whereLineEnds(false, () => {
        do {
            cursor.skip();
            cursor.take(IDENTIFIER);
            cursor.skip();
        } while (cursor.takes(','));
        cursor.expect('in');
        readExpression(reading, place);
        cursor.expect(':');
        if (close === '}') {
            readKey(reading, place);
            cursor.expect('=>');
        }
        readExpression(reading, place);
        cursor.takes('...');
        cursor.skip();
        if (cursor.takes('if'))
            readExpression(reading, place);
        cursor.expect(close);
    });
    return true;
}
/** A key is no value. A string names itself, and anything else gets its own text for a name. */
function readKey(reading, place) {
    const { cursor, scalars } = reading;
    const start = cursor.at;
    const { length } = scalars;
    readExpression(reading, place);
    const [first] = scalars.splice(length);
    const raw = cursor.text.slice(start, cursor.at).trim();
    return first && raw.startsWith('"') ? first.value : raw;
}

;// CONCATENATED MODULE: ./build/manifests/documents/hcl.js




/**
 * Reads HCL as Terraform, OpenTofu, Terragrunt, Packer and Nomad write it (github.com/hashicorp/hcl,
 * hclsyntax/spec.md). Interpolations stay as they are, and so does what they hold. The path goes over the block's type
 * and labels; blocks of one body with the same type and labels are told apart by an index behind them.
 *
 * The parser is our own because the one there is for JavaScript, tree-sitter's, takes time in the square of the length
 * of white space and of what doesn't parse, and can't be bundled as it is.
 */
const readHcl = (text) => (0,faults/* faultsOnly */.I8)(() => {
    const reading = { cursor: new Cursor(text), scalars: [], parents: 0 };
    readBody(reading, []);
    if (reading.cursor.next !== undefined)
        throw reading.cursor.fault('name expected');
    return { syntax: 'hcl', scalars: reading.scalars };
});
/** Reads attributes and blocks as far as there are any. */
function readBody(reading, path) {
    const { cursor } = reading;
    const parent = reading.parents++;
    const blocks = new Map();
    for (cursor.skipLines();; cursor.skipLines()) {
        const name = cursor.take(IDENTIFIER);
        if (name === undefined)
            return;
        cursor.skip();
        if (cursor.takes('='))
            readValue(reading, { path: [...path, name], parent });
        else
            readBlock(reading, path, [name, ...readLabels(reading)], blocks);
        cursor.skip();
        if (cursor.next !== undefined && cursor.next !== '\n' && cursor.next !== '}')
            throw cursor.fault('line end expected');
    }
}
function readLabels({ cursor }) {
    const labels = [];
    for (;;) {
        cursor.skip();
        const label = readString(cursor)?.value ?? cursor.take(IDENTIFIER);
        if (label === undefined)
            return labels;
        labels.push(label);
    }
}
function readBlock(reading, around, header, blocks) {
    const { cursor, scalars } = reading;
    cursor.expect('{');
    const path = [...around, ...header];
    const key = isMerged(path) ? undefined : header.join('\0');
    const namesakes = key === undefined ? undefined : blocks.get(key);
    if (namesakes?.count === 1)
        insertIndex(scalars, namesakes, path.length);
    const from = scalars.length;
    cursor.deeper(() => readBody(reading, namesakes ? [...path, namesakes.count] : path));
    cursor.expect('}');
    if (namesakes)
        namesakes.count += 1;
    else if (key !== undefined)
        blocks.set(key, { count: 1, from, to: scalars.length });
}
/** Terraform takes all blocks of locals for one, so that a name in them says enough. */
function isMerged(path) {
    return path.length === 1 && path[0] === 'locals';
}
/** A block turns out to be the first of several only when the second comes. */
function insertIndex(scalars, { from, to }, depth) {
    for (let each = from; each < to; each += 1) {
        const scalar = scalars[each];
        scalars[each] = { ...scalar, path: scalar.path.toSpliced(depth, 0, 0) };
    }
}


/***/ })

};
