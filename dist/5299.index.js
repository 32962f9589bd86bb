export const id = 5299;
export const ids = [5299];
export const modules = {

/***/ 34297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ replaceTexts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);





/** Larger files are no manifests. */
const LARGEST_BYTES = 1024 * 1024;
/**
 * Reads a file of the tree as UTF-8 (a byte order mark stays in the text), or says why not. Never leaves the root. At once:
 * a candidate is a few kilobytes, and handing each call to another thread takes longer than the call.
 */
function readText(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (stats.isSymbolicLink())
            return { leftOut: 'symbolic link' };
        if (!stats.isFile())
            return { leftOut: 'not a file' };
        if (stats.size > LARGEST_BYTES)
            return { leftOut: 'larger than 1 MiB' };
        if (!isInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)))
            return { leftOut: 'outside the root' };
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        return bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { leftOut: 'binary' } : { text: bytes.toString('utf8') };
    }
    catch (error) {
        return { leftOut: error.code === 'ENOENT' ? 'missing' : 'unreadable' };
    }
}
const inside = new Map();
/** Whether a folder really lies in the root, wherever links lead; asked once for each folder. */
function isInside(root, folder) {
    const key = `${root}\0${folder}`;
    const known = inside.get(key);
    if (known !== undefined)
        return known;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root), node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder));
    const answer = below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(below);
    inside.set(key, answer);
    return answer;
}
/**
 * Replaces files in place, mode kept: all of them or none. Each is written beside itself first and renamed, so that a
 * full disk or a kill never leaves half a file.
 * @param files new text by path from the root; `before` is what each must still hold
 */
async function replaceTexts(root, files, before) {
    const staged = [];
    const done = [];
    try {
        for (const [file, text] of files) {
            const now = readText(root, file);
            if (!('text' in now) || now.text !== before.get(file)) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`${file} changed while it was read: nothing was written. Run again.`);
            }
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file);
            const temporary = `${path}.metabase-upgrade-${process.pid}`;
            // What has the name already is somebody else's, and only what was made here is removed again.
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx')).close();
            staged.push({ path, temporary, file });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flush: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).mode);
        }
        for (const entry of staged) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(entry.temporary, entry.path);
            done.push(entry);
        }
    }
    catch (error) {
        for (const { path, file } of done)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, before.get(file) ?? '');
        for (const { temporary } of staged)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw error;
        const { code, path } = error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`${path ?? 'A file'} can't be written (${code}). Nothing was changed.`, { cause: error });
    }
}


/***/ }),

/***/ 52251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ SyntaxFault),
/* harmony export */   bA: () => (/* binding */ printPath),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/** The text is not of the syntax that its file name promises. `line` counts from 1. */
class SyntaxFault extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'SyntaxFault';
        this.line = line;
    }
}
/**
 * Where the units `from` up to `to` (exclusive) of the decoded value stand in the file, or undefined when they
 * don't stand there in one piece and unchanged (an escape or a line fold lies between), so that they can't be spliced.
 */
function rangeOf(scalar, from, to) {
    const { source } = scalar;
    if (typeof source === 'number')
        return { start: source + from, end: source + to };
    const start = source[from];
    if (from >= to || start === undefined)
        return undefined;
    // Each unit counts, not just the first and the last: the space of a fold takes as much room as its line break.
    for (let unit = from; unit < to; unit += 1)
        if (source[unit] !== start + unit - from)
            return undefined;
    return { start, end: start + to - from };
}
/** `services.metabase.image`, `images[0].newTag`: the path as a reader writes it. */
function printPath(path) {
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`)).join('');
}


/***/ }),

/***/ 39108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xJ: () => (/* binding */ loadUsualParsers),
  EJ: () => (/* binding */ openDocument)
});

// UNUSED EXPORTS: syntaxOf

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(52251);
;// CONCATENATED MODULE: ./build/manifests/documents/embedded.js

/** A document in a string in a document in a string: nobody goes deeper. */
const DEEPEST = 3;
/**
 * Adds the scalars of documents that stand inside the values of another: `values: |` of Argo CD with YAML in it, a
 * ConfigMap's `metabase.env: |`, JSON in a string. Their paths go on behind that of the value which holds them, and
 * their positions are those in the file. The holding value stays, for what is written in it may also be a command.
 *
 * @param readers by syntax; one that is missing leaves such values as they are
 */
function withEmbedded(document, readers, depth = DEEPEST) {
    let parents = 0;
    for (const { parent } of document.scalars)
        parents = Math.max(parents, parent + 1);
    let found = false;
    const scalars = [];
    for (const holder of document.scalars) {
        scalars.push(holder);
        const inner = depth > 0 ? readInside(holder, document.syntax, readers) : undefined;
        if (!inner)
            continue;
        found = true;
        const first = parents;
        for (const scalar of withEmbedded(inner, readers, depth - 1).scalars) {
            parents = Math.max(parents, first + scalar.parent + 1);
            scalars.push({
                path: [...holder.path, ...scalar.path],
                parent: first + scalar.parent,
                value: scalar.value,
                source: sourceIn(holder, scalar),
            });
        }
    }
    return found ? { ...document, scalars } : document;
}
function readInside(holder, outer, readers) {
    const syntax = syntaxIn(holder, outer);
    const read = syntax && readers.get(syntax);
    if (!read)
        return undefined;
    try {
        const inner = read(holder.value);
        // A script often reads as YAML, as one long plain scalar: only a mapping or a list is a document.
        return inner.scalars.some(({ path }) => path.length > 0) ? inner : undefined;
    }
    catch (fault) {
        if (fault instanceof documents_document/* SyntaxFault */.ME)
            return undefined;
        throw fault;
    }
}
const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"])/;
const YAML_START = /^\s*(?:(?:#[^\n]*|---[^\n]*)\n\s*)*(?:-\s+)?["']?[\w./-]{1,100}["']?:(?:\s|$)/;
/** By the name of a key that is a file's, else by the looks of the value. */
function syntaxIn({ path, value }, outer) {
    if (outer === 'text' || outer === 'dockerfile')
        return undefined;
    const key = String(path.at(-1) ?? '');
    const isLong = value.includes('\n');
    if (isLong && /\.env$/.test(key))
        return 'dotenv';
    if (isLong && /^dockerfile(_inline)?$/i.test(key))
        return 'dockerfile';
    if (JSON_TEXT.test(value))
        return 'json';
    return isLong && YAML_START.test(value) ? 'yaml' : undefined;
}
function sourceIn({ source: outer }, { source: inner, value }) {
    if (typeof outer === 'number')
        return typeof inner === 'number' ? outer + inner : inner.map((at) => outer + at);
    if (typeof inner === 'number')
        return outer.slice(inner, inner + value.length);
    return inner.map((at) => outer[at] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./build/manifests/documents/open.js


const NAMES = [
    [/\.(?:ya?ml|sls)$/i, 'yaml'],
    [/\.jsonc?$|^captain-definition$/i, 'json'],
    // A template is not yet the syntax that it makes.
    [/\.(?:j2|jinja2?|tmpl|tpl|gotmpl|erb|epp)$/i, 'text'],
    // A Dockerfile's own ignore list has the name of a Dockerfile variant.
    [/\.dockerignore$/i, 'text'],
    [/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/i, 'dockerfile'],
    [/^\.env(?:\.|$)|\.env$/i, 'dotenv'],
    [/\.(?:tf|tofu|tfvars|hcl|nomad)$/i, 'hcl'],
];
/** Parsers load when a file first needs them: most trees have no use for most of them. */
const READERS = {
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5338)]).then(__webpack_require__.bind(__webpack_require__, 65338))).readYaml,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(3520)]).then(__webpack_require__.bind(__webpack_require__, 73520))).readJson,
    dockerfile: async () => (await Promise.all(/* import() */[__webpack_require__.e(5279), __webpack_require__.e(7000)]).then(__webpack_require__.bind(__webpack_require__, 7000))).readDockerfile,
    dotenv: async () => (await __webpack_require__.e(/* import() */ 5492).then(__webpack_require__.bind(__webpack_require__, 75492))).readDotenv,
    hcl: async () => (await __webpack_require__.e(/* import() */ 5334).then(__webpack_require__.bind(__webpack_require__, 5334))).readHcl,
    text: async () => (await __webpack_require__.e(/* import() */ 4249).then(__webpack_require__.bind(__webpack_require__, 54249))).readText,
};
/** Loads what most trees need, in the time in which their files are still searched. */
async function loadUsualParsers() {
    await Promise.all([READERS.yaml(), READERS.dockerfile(), READERS.dotenv(), READERS.text()]);
}
/** The syntax that a file's name promises. */
function syntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}
/** Reads a file by its name. What doesn't parse, such as a template, is read as text. */
async function openDocument(path, text) {
    if (isDiff(path, text))
        return { document: { syntax: 'text', scalars: [] } };
    const read = await READERS[syntaxOf(path)]();
    try {
        const document = read(text);
        return { document: withEmbedded(document, await readersFor(document)) };
    }
    catch (fault) {
        if (!(fault instanceof documents_document/* SyntaxFault */.ME))
            throw fault;
        const readText = await READERS.text();
        return { document: readText(text), fault };
    }
}
/** A change that was committed as a file tells of two states and deploys neither. */
function isDiff(path, text) {
    return /\.(?:patch|diff)$/i.test(path) || /^(?:diff --git |(?:---|\+\+\+) [^\n]+\n(?:---|\+\+\+|@@) )/.test(text);
}
/** What may stand inside the values of a document; loaded only where there is a value that could hold it. */
async function readersFor({ syntax, scalars }) {
    if (syntax === 'text' || syntax === 'dockerfile')
        return new Map();
    const has = (pattern) => scalars.some(({ value }) => pattern.test(value));
    const inside = has(/\n/)
        ? ['yaml', 'json', 'dockerfile', 'dotenv']
        : has(/^\s*[[{]/)
            ? ['json', 'yaml']
            : [];
    return new Map(await Promise.all(inside.map(async (name) => [name, await READERS[name]()])));
}


/***/ }),

/***/ 76802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   xV: () => (/* binding */ lineStartsOf)
/* harmony export */ });
function lineStartsOf(text) {
    return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}
/** A line by its number from 1, without its end; empty behind the last one. */
function lineAt(file, line) {
    const start = file.lineStarts[line - 1] ?? file.text.length;
    return { text: file.text.slice(start, file.lineStarts[line]).replace(/[\r\n]+$/, ''), start };
}
/** Line and column (UTF-16, from 1) of a range. */
function placeOf(file, starts, range) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= range.start)
            low = middle;
        else
            high = middle - 1;
    }
    return { file, line: low + 1, column: range.start - starts[low] + 1, ...range };
}


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./build/manifests/documents/open.js + 1 modules
var documents_open = __webpack_require__(39108);
;// CONCATENATED MODULE: ./build/manifests/markers.js
const MARKER = /metabase-upgrade:\s*(oss|enterprise|ignore-file|ignore-start|ignore-end|ignore)(?![\w-])/;
/** A line that holds nothing but the comment speaks for the next one. */
const ALONE = /^\s*(?:#|\/\/|;|--|\/\*|<!--|\{\{-?\s*\/\*|\{#|REM\b|%)/i;
const NONE = { pinned: [], ignores: () => false };
/** @param lines of the file, without their ends */
function readMarkers(lines) {
    const pinned = [];
    const ignored = new Set();
    let wholeFile = false;
    let block = false;
    for (const [index, text] of lines.entries()) {
        const what = text.includes('metabase-upgrade') ? MARKER.exec(text)?.[1] : undefined;
        const line = ALONE.test(text) ? index + 2 : index + 1;
        if (block)
            ignored.add(index + 1);
        if (what === 'ignore')
            ignored.add(line);
        else if (what === 'ignore-file')
            wholeFile = true;
        else if (what === 'ignore-start')
            block = true;
        else if (what === 'ignore-end')
            block = false;
        else if (what !== undefined)
            pinned.push({ line, edition: what });
    }
    if (!wholeFile && pinned.length === 0 && ignored.size === 0)
        return NONE;
    return { pinned, ignores: (line) => wholeFile || ignored.has(line) };
}

// EXTERNAL MODULE: ./build/manifests/place.js
var place = __webpack_require__(76802);
;// CONCATENATED MODULE: ./build/manifests/readFile.js



/** Everything that is known of a file from its name and its text. */
async function readFile(file, text) {
    const lineStarts = (0,place/* lineStartsOf */.xV)(text);
    const lines = () => lineStarts.map((start, index) => text.slice(start, lineStarts[index + 1]));
    return {
        file,
        text,
        lineStarts,
        markers: readMarkers(text.includes('metabase-upgrade') ? lines() : []),
        ...(await (0,documents_open/* openDocument */.EJ)(file, text)),
    };
}


/***/ }),

/***/ 60788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/metabase/image.js
var metabase_image = __webpack_require__(99408);
;// CONCATENATED MODULE: ./build/manifests/assignments.js
/** A name is not looked for behind more characters than this, nor a value beyond them. */
const START = /(?<![\w.$%{-])(?:export\s+)?([A-Za-z_]\w{0,80})=(?=\S)/g;
const QUOTED = /(["'])([^"'\n]{0,200})\1/y;
const BARE = /(?:\$\{[^}\n]{0,200}\}|\$\([^)\n]{0,200}\)|[^\s"'`;,&|)\\]){1,200}/y;
/**
 * Names that are set within a longer value: `- TAG=v0.50.1` of a list, `--build-arg TAG=v0.50.1`, `Environment="TAG=v0.50.1"`
 * of systemd, `TAG=v0.50.1; docker run ...`, a line of a script or of `build-args: |`.
 */
function assignmentsIn(value) {
    return [...value.matchAll(START)].flatMap((match) => {
        const name = match[1];
        const at = match.index + match[0].length;
        QUOTED.lastIndex = at;
        const quoted = QUOTED.exec(value)?.[2];
        if (quoted !== undefined)
            return quoted === '' ? [] : [{ name, from: at + 1, to: at + 1 + quoted.length }];
        BARE.lastIndex = at;
        return BARE.test(value) ? [{ name, from: at, to: BARE.lastIndex }] : [];
    });
}
const DEFAULT = /(?:\?\?|\|\||\?:|\bor\b|\belse\b|\(\s{0,9}["'][\w.-]{1,80}["']\s{0,9},(?:\s{0,9}default(?:Value)?\s{0,9}[:=])?)\s{0,9}(["'`])([^"'`\n]{1,200})\1[\s)\]};,]{0,20}$/;
/** What a program's expression comes to when nothing else is given: `a ?? 'v0.50.1'`, `get('x') || 'v0.50.1'`, `env("X", "v0.50.1")`. */
function defaultAtEnd(value) {
    const end = value.slice(-LONGEST_END);
    const [found, , text] = DEFAULT.exec(end) ?? [];
    if (found === undefined || text === undefined)
        return undefined;
    const from = value.length - found.length + found.lastIndexOf(text);
    return { from, to: from + text.length };
}
const LONGEST_END = 400;
/** The value of an assignment without what stands behind it on the line: `v0.50.1 docker compose up`, `v0.50.1 \\`. */
function firstWord(value) {
    const length = /^[\w.-]{1,60}(?=[\s;&|)])/.exec(value)?.[0].length;
    return length === undefined ? undefined : { from: 0, to: length };
}

;// CONCATENATED MODULE: ./build/manifests/definitions/settings.js

/** Keys under which a parameter holds its value: Terraform, ARM, CloudFormation, OpenShift, GitHub, Circle. */
const VALUE_KEYS = new Set([
    'default',
    'Default',
    'defaultValue',
    'value',
    'ParameterValue',
]);
const NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;
const ENTRY_VALUE = /^(?:value|default|defaultValue|ParameterValue)$/i;
function isValueKey(key) {
    return VALUE_KEYS.has(key);
}
const known = new WeakMap();
function settingsOf(document) {
    const settings = known.get(document) ?? readSettings(document);
    known.set(document, settings);
    return settings;
}
function readSettings({ scalars }) {
    const names = new Map();
    for (const { path, parent, value } of scalars) {
        if (NAME_KEY.test(String(path.at(-1))))
            names.set(parent, value.replace(/^\$\$/, ''));
    }
    const byKey = new Map();
    const entries = new Map();
    const assignments = new Map();
    for (const scalar of scalars) {
        const { path, parent, value } = scalar;
        const key = path.at(-1);
        add(byKey, String(key ?? ''), scalar);
        if (isValueKey(key) && path.length > 1)
            add(byKey, String(path.at(-2)), scalar);
        const name = names.get(parent);
        if (name !== undefined && ENTRY_VALUE.test(String(key)))
            add(entries, name, scalar);
        if (value.includes('='))
            for (const found of assignmentsIn(value))
                add(assignments, found.name, { ...found, scalar });
    }
    return { order: new Map(scalars.map((scalar, index) => [scalar, index])), byKey, entries, assignments };
}
function add(map, key, item) {
    const items = map.get(key);
    if (items)
        items.push(item);
    else
        map.set(key, [item]);
}

;// CONCATENATED MODULE: ./build/manifests/checksum.js

/** SHA-256 and SHA-512 in hexadecimal, or as Nix writes them; the digest of an image is another matter. */
const SUM = /(?<!@sha256:)(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])|sha(?:256|512)-[\w+/]{40,90}=/i;
/** As the whole value of a key that says so: Nix's own base 32, which has no e, o, t and u; SHA-1 of a file or a commit; MD5. */
const OTHER_SUM = /^(?:[0-9a-df-np-sv-z]{52}|[0-9a-f]{40}|[0-9a-f]{32})$/;
const KEY = /^(?:(?:mb|metabase)[\w-]*)?(?:sha\d*|hash|checksum|sum|md5|(digest))(?:sums?)?$/i;
const LINE = /^\s*["']?(?:sha\d*|hash|checksum)["']?[\s:=]/i;
/** A checksum stands within this many values of what it is the checksum of. */
const NEAR = 4;
/** Longer values are scripts, in which a sum may be of anything. */
const LONGEST = 2000;
/**
 * What stands beside a version and fixes what is fetched, so that the version can't be moved alone. The checksum of a file:
 * in the same value (`ADD --checksum=sha256:...`, `| sha256sum -c`) or under a key of its own among the siblings
 * (`checksum:`, `METABASE_SHA256=`, `hash = "sha256-..."`) or their options. The digest of an image: under such a key
 * (`METABASE_DIGEST=`).
 */
function fixturesOf(document, scalar) {
    const { scalars } = document;
    const { value } = scalar;
    if (value.length <= LONGEST && SUM.test(value))
        return [{ kind: 'checksum', value }];
    const index = settingsOf(document).order.get(scalar);
    if (index === undefined)
        return [];
    return scalars
        .slice(Math.max(0, index - NEAR), index + NEAR + 1)
        .flatMap((near) => (near !== scalar && isBeside(near, scalar) ? fixtureIn(near) : []));
}
/** A sibling, or one of the `options` of the same mapping, as in Nomad's `artifact`. */
function isBeside(near, { path, parent }) {
    if (near.parent === parent)
        return true;
    const holder = path.slice(0, -1);
    return (near.path.length === path.length + 1 &&
        near.path.at(-2) === 'options' &&
        holder.every((part, at) => part === near.path[at]));
}
function fixtureIn({ path, value }) {
    if (value.length > LONGEST || !(SUM.test(value) || OTHER_SUM.test(value)))
        return [];
    const key = path.at(-1);
    if (typeof key !== 'string')
        return LINE.test(value) ? [{ kind: 'checksum', value }] : [];
    const found = KEY.exec(key);
    return found ? [{ kind: found[1] === undefined ? 'checksum' : 'digest', value }] : [];
}

;// CONCATENATED MODULE: ./build/manifests/deploysNothing.js
/** Keys whose value is told to a reader and deploys nothing. */
const TOLD = /^@?(?:description|summary|title|tagline|documentation|docs?|help|hint|placeholder|tooltip|examples?|comments?|(?:release|upgrade)?[_-]?notes?|changelog|message)$/i;
/** Below these, a text in each of several languages or a document in a string. */
const TOLD_WHOLLY = /^(?:descriptions?|documentation|release[_-]?notes|changelog)$/i;
/** `@description('...')` of Bicep, `description: '...'` among the arguments of a call. */
const TOLD_IN_LINE = /(?:^\s*@description\(|\bdescription\s*[:=]\s*)(["'])[^"']*$/i;
/** What the user himself declared to be a pin is one wherever it stands. */
const DECLARED = new Set(['marker', 'custom']);
/** Programs whose command lines people keep in plain text. */
const COMMAND = /^[\s$>#]*(?:\w+=\S*\s+)*(?:sudo\s+)?(?:docker(?:-compose)?|podman|nerdctl|buildah|skopeo|crane|regctl|ctr|crictl|kubectl|oc|helm|kustomize|az|aws|gcloud|fly(?:ctl)?|curl|wget|java|FROM|ADD|RUN|image:)\s/;
const WORD = /(?:^|\s)["'(]?\p{L}[\p{L}']+[.,;:!?)"']*(?=\s|$)/gu;
/** Fewer words may be what is said of an image in a list of them. */
const SENTENCE = 3;
/** More characters than this around it say nothing of a version. */
const deploysNothing_LONGEST = 300;
/** What must not be used. */
const DEAD = /(?:^|_)(?:deny|denied|blocked|(?:deny|block|black)_?list|broken|forbidden|deprecated|vulnerable|banned|unsupported|retired)(?:_|$)/i;
/**
 * Whether nothing runs by a version where it stands: in a text that is told to people (a description, a page, a sentence in
 * a text file), in a list of what must not be used, in a matrix of what is tested, in what a script looks for.
 */
function deploysNothing(file, { kind, scalar, from }) {
    if (DECLARED.has(kind))
        return false;
    const { path, value } = scalar;
    if (isTold(path) || path.includes('matrix') || path.some(isDead))
        return true;
    const ahead = lineBefore(value, from);
    if (TOLD_IN_LINE.test(ahead) || isSought(ahead))
        return true;
    if (/\.html?$/i.test(file))
        return true;
    return /\.txt$/i.test(file) && !COMMAND.test(value.slice(0, deploysNothing_LONGEST)) && isSentence(value, from);
}
function isSentence(value, at) {
    return (value.slice(Math.max(0, at - deploysNothing_LONGEST), at + deploysNothing_LONGEST).match(WORD) ?? []).length >= SENTENCE;
}
/** What `sed` looks for is what was there before: `sed 's|metabase/metabase:v0.49.1|...|'`. */
function isSought(ahead) {
    const at = ahead.lastIndexOf('sed ');
    const command = at === -1 ? '' : ahead.slice(at);
    const [opens, sign] = [...command.matchAll(/["'\s;]s([|#,@!~/])/g)].at(-1) ?? [];
    return (opens !== undefined &&
        sign !== undefined &&
        !command.slice(command.lastIndexOf(opens) + opens.length).includes(sign));
}
function isDead(key) {
    return typeof key === 'string' && DEAD.test(key.replace(/([a-z])(?=[A-Z])|[-.]/g, '$1_'));
}
function isTold(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return (key !== undefined && TOLD.test(key)) || path.some((part) => TOLD_WHOLLY.test(String(part)));
}
function lineBefore(value, at) {
    const ahead = value.slice(Math.max(0, at - deploysNothing_LONGEST), at);
    return ahead.slice(ahead.lastIndexOf('\n') + 1);
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/manifests/definitions/envFiles.js

const OPTION = /--env-file[ =]["']?([\w./-]{1,200})/g;
/** Nobody names more. */
const MOST = 20;
/**
 * The env files that a Compose file names, by `env_file:` or in a comment that says how it is started (`docker compose
 * --env-file ../config/prod.env up`). Paths are from the root; what is started from there names them from there.
 */
function envFilesOf(user) {
    const files = envFiles_known.get(user.document) ?? readEnvFiles(user);
    envFiles_known.set(user.document, files);
    return files;
}
/** Found once for all variables of a file that are set nowhere else. */
const envFiles_known = new WeakMap();
function readEnvFiles({ file, text, document }) {
    if (document.syntax !== 'yaml')
        return [];
    const listed = document.scalars.flatMap(({ path, value }) => path.slice(-3).includes('env_file') && /^[\w./-]+$/.test(value) ? [(0,posix_.join)((0,posix_.dirname)(file), value)] : []);
    const given = [...text.matchAll(OPTION)].flatMap(([, name = '']) => [(0,posix_.join)((0,posix_.dirname)(file), name), name]);
    const paths = [...listed, ...given].map((path) => (0,posix_.normalize)(path)).filter((path) => !path.startsWith('..'));
    return [...new Set(paths)].slice(0, MOST);
}

;// CONCATENATED MODULE: ./build/manifests/definitions/moduleArgument.js

/**
 * Whether a value is given to the module in whose folder `user` lies: an argument of a block `module`, or one of
 * Terragrunt's `inputs` beside the `source` of its block `terraform`.
 */
function isModuleArgument({ file, document }, { path, parent }, user) {
    const source = document.scalars.find((scalar) => path[0] === 'module'
        ? scalar.parent === parent && scalar.path.at(-1) === 'source'
        : path[0] === 'inputs' &&
            scalar.path.length === 2 &&
            scalar.path[0] === 'terraform' &&
            scalar.path[1] === 'source');
    return source !== undefined && isFolderOf(source.value, file, (0,posix_.dirname)(user));
}
/** `../modules//bi`, and `${get_repo_root()}//modules/bi` of which only the end is known. */
function isFolderOf(source, file, folder) {
    const known = /^\$\{[^}]*\}(?<path>\/.*)$/.exec(source)?.groups?.path;
    if (known === undefined)
        return /^\.{1,2}(?:\/|$)/.test(source) && bare((0,posix_.join)((0,posix_.dirname)(file), source)) === folder;
    const end = bare(known).replace(/^(?:\/|\.\.\/)+/, '');
    return end !== '' && (folder === end || folder.endsWith(`/${end}`));
}
function bare(path) {
    return (0,posix_.normalize)(path).replace(/(?<=.)\/$/, '');
}

;// CONCATENATED MODULE: ./build/manifests/definitions/setsVariable.js


/** What a variable's name is put in front of without telling where it is set. */
const PLAIN_SCOPES = new Set(['env', 'vars', 'inputs', 'parameters', 'params', 'matrix', 'variables', 'build', 'arg']);
/** Objects of a program that hold its settings; where those are set, nothing has this name. */
const HOLDERS = new Set(['this', 'self', 'cls', 'props', 'args', 'config', 'node', 'pillar', 'settings', 'opts']);
/** Every place in a document that sets the variable, in the order of the text. */
function settersIn(document, variable) {
    const { name } = variable;
    const { order, byKey, entries, assignments } = settingsOf(document);
    const called = variable.isMap ? document.scalars : (byKey.get(name) ?? []);
    const nameOf = ({ path }) => (variable.isMap ? path.slice(0, -1) : path);
    const keyed = called.filter((scalar) => !isOfMatrix(scalar.path) && isSetBy(nameOf(scalar), variable));
    const whole = [...new Set([...keyed, ...(entries.get(name) ?? [])])].map((scalar) => {
        const all = { from: 0, to: scalar.value.length };
        if (document.syntax !== 'text')
            return { scalar, ...all };
        return { scalar, ...(defaultAtEnd(scalar.value) ?? firstWord(scalar.value) ?? all) };
    });
    const isWhole = new Set(whole.map(({ scalar }) => scalar));
    const inside = isScoped(variable) ? [] : (assignments.get(name) ?? []).filter(({ scalar }) => !isWhole.has(scalar));
    const placeOf = ({ scalar }) => order.get(scalar) ?? 0;
    return [...whole, ...inside].sort((a, b) => placeOf(a) - placeOf(b));
}
function isSetBy(path, { name, scope }) {
    const last = path.at(-1);
    const names = [...scope.slice(1), name];
    switch (scope[0]) {
        case 'var': // Terraform: a variable's default, a module's argument, Terragrunt's inputs, a tfvars file.
            if (path[0] === 'variable')
                return ['default', 'type'].some((key) => samePath(path, defaultIn(key, names)));
            if (path[0] === 'module' || path[0] === 'inputs')
                return endsWith(path, names);
            return samePath(path, names);
        case 'local':
            return samePath(path, ['locals', ...names]);
        case 'Values': // Helm: the whole path below the top of a values file, or in an environment of helmfile.
            return samePath(path, names) || (path[0] === 'environments' && endsWith(path, names));
        default:
            if (isScoped({ scope }))
                return endsWith(path, [...withoutHolder(scope), name]);
            return last === name || (isValueKey(last) && path.at(-2) === name);
    }
}
/** `default = {tag = ...}` of a variable, and `type = object({tag = optional(string, ...)})`. */
function defaultIn(key, [name = '', ...keys]) {
    return ['variable', name, key, ...keys];
}
/** A matrix of versions is there to test each of them. */
function isOfMatrix(path) {
    return path.includes('matrix');
}
/** Whether the names in front of the variable's own are part of where it is set. */
function isScoped({ scope }) {
    return scope.length > 0 && !PLAIN_SCOPES.has(scope[0]) && !PLAIN_SCOPES.has(scope.at(-1));
}
function withoutHolder(scope) {
    return HOLDERS.has(scope[0]) ? scope.slice(1) : scope;
}
function endsWith(path, names) {
    return path.length >= names.length && samePath(path.slice(path.length - names.length), names);
}
function samePath(path, names) {
    return path.length === names.length && names.every((name, index) => String(path[index]) === name);
}

;// CONCATENATED MODULE: ./build/manifests/definitions/findDefinitions.js





/** Folders in which settings are kept beside what uses them, by Ansible's and many others' habit. */
const SETTINGS_FOLDERS = ['vars', 'defaults', 'group_vars', 'host_vars', 'env', 'envs', 'environments', 'inventories'];
/** Files that set Helm's values: its own, and a helmfile. */
const VALUES = /(^|\/)(?:values[^/]*|helmfile[^/]*|helmfile\.d\/[^/]*)\.ya?ml(?:\.gotmpl)?$/;
/** Where modules are called from. */
const MODULES = ['**/*.tf', '**/*.tofu', '**/*.tf.json', '**/*.hcl'];
/**
 * Where a variable that `user` refers to is set, by the rules of its own ecosystem:
 * - Dockerfile: the last ARG or ENV before the reference in its own stage, else before the first FROM, else in the command
 *   (docs.docker.com/reference/dockerfile, "Understand how ARG and FROM interact"); a build argument from outside.
 * - everything else: the same file, then the files of the same folder, then of each folder above (`.env` for Compose,
 *   tfvars for Terraform, values for Helm, vars and defaults for Ansible); where nothing does, the env files that it names.
 * - Terraform besides: the arguments with which a module is called from anywhere in the repository.
 */
async function findDefinitions(variable, user, files) {
    if (variable.isFile)
        return inVersionFile(variable.name, user, files);
    const own = user.document.syntax === 'dockerfile' ? inDockerfile(variable.name, user) : inSameFile(variable, user);
    const folders = foldersAbove(user.file);
    const isModule = isModuleVariable(variable);
    const searched = `${variable.name} in ${user.file}, and in the files known to git of its folder and those above`;
    if (own.length > 0 && !isModule)
        return { levels: [[...own, ...(await buildArguments(variable, own, user, files))]], searched };
    const places = [...folders.flatMap(withSettings), ...(isModule ? MODULES : [])];
    const named = await files.mentioning(variable.name, places);
    const opened = await Promise.all(named.filter((file) => file !== user.file).map(files.open));
    const outside = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
    if (isModule)
        return { levels: [[...own, ...outside]].filter((level) => level.length > 0), searched };
    const levels = folders.map((folder) => outside.filter(({ file }) => isAt(folder, file)));
    const found = [own, ...levels].filter((level) => level.length > 0);
    return { levels: found.length > 0 ? found : await inEnvFiles(variable, user, files), searched };
}
/** An ARG with a default is given by whatever builds the image, as far as that is a file which is read anyway. */
async function buildArguments(variable, own, user, files) {
    const folders = foldersAbove(user.file);
    const isGiven = own[0]?.scalar.path[0] === 'ARG' && user.document.syntax === 'dockerfile';
    const near = isGiven ? (files.candidates ?? []).filter((file) => folders.some((folder) => isAt(folder, file))) : [];
    const opened = await Promise.all(near.filter((file) => file !== user.file).map(files.open));
    return opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : [])).filter(isArgument);
}
function isArgument({ scalar: { path } }) {
    return path.some((key) => /^(?:build[-_]?)?args$/i.test(String(key)));
}
/** What the user names itself as the files that hold its settings. */
async function inEnvFiles(variable, user, files) {
    const opened = await Promise.all(envFilesOf(user).map(files.open));
    const found = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
    return found.length > 0 ? [found] : [];
}
/** A Terraform variable may be set in several places at once, and each is somebody's version. */
function isModuleVariable({ scope }) {
    return scope[0] === 'var';
}
function inSameFile(variable, user) {
    const { scalar: _, ...file } = user;
    // A script may set a variable and use it in one value; a value that is the variable's own default sets nothing.
    return definitionsIn(variable, file, user.file).filter(({ scalar, from }) => scalar !== user.scalar || from > 0);
}
function definitionsIn(variable, file, user) {
    if (variable.scope[0] === 'Values' && !VALUES.test(file.file))
        return [];
    const setters = settersIn(file.document, variable);
    // In an env file the last line that sets a variable counts.
    return (file.document.syntax === 'dotenv' ? setters.slice(-1) : setters)
        .filter(({ scalar }) => isModuleArgument(file, scalar, user) || isNear(file, scalar, user, variable))
        .map((part) => ({ ...file, ...part }));
}
/** The arguments of another module's call are that one's; its own settings lie in its folder and those above. */
function isNear({ file }, { path }, user, variable) {
    if (path[0] === 'module')
        return false;
    return !isModuleVariable(variable) || file === user || foldersAbove(user).some((folder) => isAt(folder, file));
}
function inDockerfile(name, user) {
    const { scalar: reference, ...file } = user;
    const { order, byKey, assignments } = settingsOf(file.document);
    const here = order.get(reference) ?? 0;
    const set = (byKey.get(name) ?? []).filter((scalar) => /^(?:ARG|ENV)$/.test(String(scalar.path[0])) && (order.get(scalar) ?? 0) < here);
    const global = set.findLast(({ parent }) => parent === 0);
    const inStage = set.findLast(({ parent }) => parent === reference.parent);
    const scalar = reference.path[0] === 'FROM' ? global : (inStage ?? global);
    if (scalar)
        return [{ ...file, scalar, from: 0, to: scalar.value.length }];
    const inCommand = (assignments.get(name) ?? []).filter((assignment) => assignment.scalar === reference);
    return inCommand.map(({ from, to }) => ({ ...file, scalar: reference, from, to }));
}
/** A file whose whole content is the version, named from the user's folder or one above. */
async function inVersionFile(name, user, files) {
    const paths = foldersAbove(user.file).map((folder) => (0,posix_.normalize)((0,posix_.join)(folder, name)));
    for (const path of new Set(paths.filter((each) => !each.startsWith('..')))) {
        const file = await files.open(path);
        const [scalar, ...more] = file?.document.scalars ?? [];
        if (!file || !scalar || more.length > 0)
            continue;
        const from = scalar.value.length - scalar.value.trimStart().length;
        return { levels: [[{ ...file, scalar, from, to: from + scalar.value.trim().length }]], searched: path };
    }
    return { levels: [], searched: `a version in the file ${name}` };
}
/** `a/b`, `a` and the root for `a/b/c.yaml`. */
function foldersAbove(file) {
    const folder = (0,posix_.dirname)(file);
    return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}
function withSettings(folder) {
    return [folder, ...SETTINGS_FOLDERS.map((name) => `${(0,posix_.join)(folder, name)}/**`)];
}
function isAt(folder, file) {
    const below = folder === '.' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
    if (below === undefined)
        return false;
    const [first, ...rest] = below.split('/');
    return rest.length === 0 || SETTINGS_FOLDERS.includes(first);
}

// EXTERNAL MODULE: ./build/manifests/documents/document.js
var documents_document = __webpack_require__(52251);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/manifests/place.js
var manifests_place = __webpack_require__(76802);
;// CONCATENATED MODULE: ./build/manifests/digest.js


/** Charts have keys for the digits alone, `sha:`. */
const DIGEST = /^(?:sha256:)?[0-9a-f]{64}$/i;
const BEHIND = /@sha256:[0-9a-f]{64}$/i;
/** No tag is longer than 128 characters (distribution/distribution `reference/regexp.go`). */
const digest_LONGEST = 128 + '@sha256:'.length + 64;
/** The digest at the end of a value that is otherwise a tag: `tag: v0.50.1@sha256:...`. */
function digestBehind({ scalar, from, to, after }) {
    if (after !== '' || to - from > digest_LONGEST)
        return undefined;
    const found = BEHIND.exec(scalar.value.slice(from, to));
    return found ? { scalar, from: from + found.index + 1, to } : undefined;
}
/** The digest as it stands in the file; undefined when it isn't written out there in one piece. */
function digestOf({ scalar, from, to }, { file, lineStarts }, image) {
    const text = scalar.value.slice(from, to);
    const range = DIGEST.test(text) ? (0,documents_document/* rangeOf */.be)(scalar, from, to) : undefined;
    return range && { ...(0,manifests_place/* placeOf */.$t)(file, lineStarts, range), text, image };
}

;// CONCATENATED MODULE: ./build/manifests/judge.js







/** Whether a literal is a pin, and if it isn't, why. */
function judge(whole, spot, catalogue) {
    const own = digestBehind(whole);
    const literal = own ? { ...whole, to: own.from - 1 } : whole;
    const { scalar, from, to, before, after } = literal;
    const text = scalar.value.slice(from, to);
    const name = before + text + after;
    const tag = (0,metabase_tag/* parseTag */.ED)(name);
    const ownDigest = own && digestOf(own, spot, spot.image);
    if (own && !ownDigest)
        return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
    const digests = ownDigest ? [...spot.digests, ownDigest] : spot.digests;
    if (tag.kind !== 'exact' && tag.kind !== 'rolling') {
        if (tag.kind === 'floating' && digests.length > 0)
            return skip(spot, literal, 'digest', digestOfFloating(name));
        const found = skip(spot, literal, ...unpinned(tag.kind, name));
        return tag.kind === 'floating' ? withFloating(found, literal, spot) : found;
    }
    if (spot.edition !== 'by-tag' && spot.edition !== tag.edition) {
        const { title, digit } = metabase_edition/* EDITIONS */.qR[spot.edition];
        const message = `This is the ${title} edition, whose tags start with v${digit}: it has no ${name}.`;
        return skip(spot, literal, 'edition-mismatch', message);
    }
    const version = tag.kind === 'exact' ? tag.version : (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, tag.edition, tag.line);
    if (!version) {
        const message = `The release list (${catalogue.source}, ${catalogue.asOf}) has no version of the line ${name}.`;
        return skip(spot, literal, 'unknown-line', message);
    }
    const fixture = fixtureOf(literal, spot, digests);
    if (fixture)
        return skip(spot, literal, fixture.kind, fixture.kind === 'digest' ? DIGEST_APART : CHECKSUM);
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to);
    if (!range)
        return skip(spot, literal, 'not-in-one-piece', NOT_IN_ONE_PIECE);
    return {
        pin: { text, tag, before, after, edition: tag.edition, version, ...whereabouts(literal, range, spot), digests },
    };
}
/** What stands beside the version or its use and would have to change with it; digests that are known change with it. */
function fixtureOf({ scalar }, spot, digests) {
    const fixtures = [...spot.fixtures, ...fixturesOf(spot.document, scalar)];
    return fixtures.find(({ value }) => !digests.some(({ text }) => value.includes(text)));
}
/** Where a tag stands, and of which image it is. */
function whereabouts(literal, range, spot) {
    const { document, usedBy, image } = spot;
    return {
        ...(0,manifests_place/* placeOf */.$t)(spot.file, spot.lineStarts, range),
        kind: kindOf(literal, spot),
        document: document.syntax,
        at: (0,documents_document/* printPath */.bA)(literal.scalar.path),
        usedBy,
        ...(image === undefined ? {} : { image }),
    };
}
/** A floating tag could be made exact where it is the whole tag and its edition is known. */
function withFloating(found, literal, spot) {
    const { scalar, from, to, before, after } = literal;
    const text = scalar.value.slice(from, to);
    const lts = (0,metabase_tag/* parseLts */.h4)(text);
    const edition = spot.edition === 'by-tag' ? lts?.edition : spot.edition;
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to);
    const isFixed = before + after !== '' || fixtureOf(literal, spot, []) !== undefined;
    if (!('skipped' in found) || !range || isFixed || !edition || (lts && lts.edition !== edition))
        return found;
    const floating = { text, major: lts?.major, edition, ...whereabouts(literal, range, spot) };
    return { skipped: { ...found.skipped, floating } };
}
/** An image without a tag, which could get one if the place is known to hold the whole image. */
function withoutTag(sighting, spot) {
    const found = skip(spot, sighting, 'floating-tag', NO_TAG);
    const literal = { ...sighting, kind: 'literal', isDefault: false, before: '', after: '' };
    return sighting.isOpenEnd === true ? withFloating(found, literal, spot) : found;
}
/** Characters that are looked back for the start of a default. */
const LONGEST_OPENING = 300;
/** The default inside `${X:-v0.50.1}` is a variable's value, wherever the variable stands. */
function kindOf({ scalar, from, isDefault }, { kind }) {
    if (isDefault)
        return 'variable';
    const ahead = scalar.value.slice(Math.max(0, from - LONGEST_OPENING), from);
    return ahead.lastIndexOf('${') > ahead.lastIndexOf('}') ? 'variable' : kind;
}
function skip(spot, { scalar, from, to }, reason, message) {
    const range = (0,documents_document/* rangeOf */.be)(scalar, from, to) ?? firstOf(scalar);
    const { file, line, column } = (0,manifests_place/* placeOf */.$t)(spot.file, spot.lineStarts, range);
    return { skipped: { file, line, column, text: scalar.value.slice(from, to), reason, message } };
}
/** The first character of a value that stands in the file by itself. */
function firstOf({ source, value }) {
    const start = typeof source === 'number' ? source : (source.find(Number.isFinite) ?? 0);
    return { start, end: value === '' ? start : start + 1 };
}
/** Why a digest can't be moved. */
const DIGEST_ALONE = 'A digest alone names no version. Put the tag in front of it, e.g. v0.63.18@sha256:..., to have both moved.';
const DIGEST_ELSEWHERE = 'The digest beside the tag has to move with it, and is not written out there in one piece (sha256: and 64 digits).';
const DIGEST_OF_SEVERAL = 'The tag and the digest beside it are set in several places, and nothing tells which digest is of which tag. Set both ' +
    'of them once, or once in each file.';
function digestOfFloating(tag) {
    return `The digest fixes the image, and the tag ${tag} does not tell its version. Pin an exact one beside it.`;
}
const CHECKSUM = 'A checksum beside it fixes the file, and would have to change together with the version: change both by hand.';
const DIGEST_APART = 'A digest stands beside it, and nothing here puts the two together as image:tag@digest: change both by hand.';
const NOT_IN_ONE_PIECE = 'The version is written with an escape or over several lines: write it in one piece.';
/** Why a tag that names no version stays where it is. */
const NO_TAG = 'Without a tag the image is whatever is newest when it is pulled. Pin an exact one, e.g. v0.63.18.';
function unpinned(kind, tag) {
    switch (kind) {
        case 'floating':
            return [
                'floating-tag',
                `The tag ${tag} moves by itself from version to version. Pin an exact one, e.g. v0.63.18.`,
            ];
        case 'pre-release':
            return ['pre-release', `${tag} is a pre-release. Pin a release to have it moved.`];
        case 'foreign':
            return ['foreign-tag', `${tag} is no release for self-hosting.`];
        case 'unknown':
            return ['unknown-tag', `"${tag}" is not a tag of Metabase such as v0.61.2, v1.61.2.6 or v0.61.x.`];
    }
}

;// CONCATENATED MODULE: ./build/manifests/notation.js
/**
 * Reads a variable by a sticky pattern whose group `name` is the name. The group `fallback`, if there is one, is what
 * counts when the variable isn't set; the pattern has the flag `d` then.
 */
function matching(pattern) {
    return (value, at, to) => {
        pattern.lastIndex = at;
        const match = pattern.exec(value);
        const name = match?.groups?.name;
        if (!match || name === undefined || pattern.lastIndex > to)
            return undefined;
        const found = { names: parts(name), to: pattern.lastIndex };
        const range = match.indices?.groups?.fallback;
        return range ? { ...found, fallback: { from: range[0], to: range[1] } } : found;
    };
}
/** The same for the name of a file whose content is the version. */
function matchingFile(pattern) {
    return (value, at, to) => {
        pattern.lastIndex = at;
        const name = pattern.exec(value)?.groups?.name;
        return name !== undefined && pattern.lastIndex <= to
            ? { names: [name], to: pattern.lastIndex, isFile: true }
            : undefined;
    };
}
/** `a.b["c"][0]` -> a, b, c, 0. */
function parts(name) {
    return name.split(/[.[\]"':]+/).filter(Boolean);
}

;// CONCATENATED MODULE: ./build/manifests/notationsOfLanguages.js

const NAME = String.raw `(?<name>[A-Za-z_][\w.]{0,100})`;
const notationsOfLanguages_KEY = String.raw `(?<q>["'])(?<name>\w{1,100})\k<q>`;
const notationsOfLanguages_DEFAULT = String.raw `(?<d>["'])(?<fallback>[^"'\n]{0,200})\k<d>`;
/** `os.getenv("X", "v0.50.1")` and its like: a name in quotes, and a default in quotes behind it. */
function call(opens) {
    const start = opens.replace(/[.(]/g, '\\$&');
    return {
        opens,
        read: matching(new RegExp(String.raw `${start}\s{0,9}${notationsOfLanguages_KEY}\s{0,9},\s{0,9}${notationsOfLanguages_DEFAULT}\s{0,9}\)`, 'dy')),
    };
}
/**
 * How programs write a variable where a literal could stand: JavaScript `process.env.X ?? 'y'`; Python
 * `os.environ.get("X", "y")`, `os.getenv("X", "y")`, `"...%s" % x`, `"...{}".format(x)`; Ruby `ENV.fetch('X', 'y')`,
 * `#{x}` and Chef's `#{node['a']['b']}`; Go `Sprintf("...%s", x)`.
 */
const LANGUAGES = [
    {
        opens: 'process.env.',
        read: matching(/process\.env\.(?<name>\w{1,100})(?:\s{0,9}(?:\?\?|\|\|)\s{0,9}(["'`])(?<fallback>[^"'`\n]{0,200})\2)?/dy),
    },
    call('os.environ.get('),
    call('os.getenv('),
    call('ENV.fetch('),
    { opens: '#{', read: matching(/#\{(?<name>[A-Za-z_][\w.]{0,100}(?:\[[:'"]\w{1,60}['"]?\]){0,5})\}/y) },
    { opens: '%s', read: matching(new RegExp(String.raw `%s["'\`]\s{0,9}[,%]\s{0,9}\(?${NAME}`, 'y')) },
    { opens: '{}', read: matching(new RegExp(String.raw `\{\}["']\.format\(\s{0,9}${NAME}`, 'y')) },
];

;// CONCATENATED MODULE: ./build/manifests/notations.js


/** No reference is longer; without a bound each opening sign of a hostile file would cost the whole rest. */
const notations_LONGEST = 300;
/**
 * The first that fits wins, so longer signs come first: GitHub `${{ env.X }}`; Jinja, Helm, Go `{{ .Values.x }}`; make,
 * Azure, Kubernetes `$(X)` and a shell's `$(cat file)`; CapRover `$$cap_x`; shell, Compose, Docker, HCL, Nix,
 * CloudFormation `${X:-y}` and `${var.x}`; shell `$X`; Circle `<< parameters.x >>`; ARM `'{0}', parameters('x')` and
 * `', parameters('x')`; `' + x` of many languages; PHP `{$x}`; Python `{x}`.
 */
const NOTATIONS = [
    { opens: '${{', read: (value, at, to) => readExpression(value, at, to, 3, '}}') },
    { opens: '{{', read: (value, at, to) => readExpression(value, at, to, 2, '}}') },
    { opens: '$(', read: readParenthesis },
    { opens: '`cat ', read: matchingFile(/`cat\s+(?<name>[\w./-]{1,200})`/y) },
    { opens: '$$cap_', read: matching(/\$\$(?<name>cap_\w+)/y) },
    { opens: '${', read: readBraces },
    { opens: '$env:', read: matching(/\$env:(?<name>\w+)/y) },
    { opens: '"$', read: matching(/"\$\{?(?<name>[A-Za-z_]\w{0,100})\}?"/y) },
    { opens: '%', read: matching(/%(?<name>[A-Za-z_]\w{0,100})%/y) },
    ...LANGUAGES,
    { opens: '$', read: matching(/\$(?<name>[A-Za-z_]\w*)/y) },
    { opens: '<<', read: (value, at, to) => readExpression(value, at, to, 2, '>>') },
    { opens: '{0}', read: matching(/\{0\}'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
    { opens: "'", read: matching(/'\s*,\s*(?:parameters|variables)\('(?<name>\w+)'\)/y) },
    { opens: "'", read: matching(/'\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
    { opens: '"', read: matching(/"\s*\+\s*(?<name>[A-Za-z_][\w.]*)/y) },
    { opens: '{$', read: matching(/\{\$(?<name>[A-Za-z_]\w{0,100})\}/y) },
    { opens: '{', read: matching(/\{(?<name>[A-Za-z_][\w.]*)\}/y) },
];
const BRACED = /\$\{(?<name>\w{1,200}(?:\.[\w-]+|\[\w+\]|\["[^"]*"\])*)(?<operator>:?[-=]|:(?=v?[01]\.\d))?/y;
/** `${X}`, `${X:-default}`, `${X:=default}`, `${process.env.X || 'default'}`, `${X-default}`, `${X:?message}`, Spring's `${X:v0.50.1}`, `${var.x}`, `${local.x[var.y]}`. */
function readBraces(value, at, to) {
    BRACED.lastIndex = at;
    const { name, operator } = BRACED.exec(value)?.groups ?? {};
    const from = BRACED.lastIndex;
    const close = name === undefined ? -1 : closingSign(value, at + 1, Math.min(to, at + notations_LONGEST), '{}');
    if (name === undefined || close === -1)
        return undefined;
    if (operator !== undefined)
        return { names: parts(name), to: close + 1, fallback: { from, to: close } };
    const isMap = value[from] === '[' ? { isMap: true } : {};
    return { names: parts(name), to: close + 1, ...isMap, ...notations_defaultIn(value, from, close) };
}
function closingSign(value, open, to, [opens, closes]) {
    let depth = 0;
    for (let at = open; at < to; at++) {
        if (value[at] === opens)
            depth++;
        else if (value[at] === closes && --depth === 0)
            return at;
    }
    return -1;
}
/** A file, below the folder of the script or of a variable: `cat "$(dirname "$0")/version"`, `cat "$BP_DIR/version"`. */
const FILE = /^(?:(?:shell\s+)?cat\s+|<\s*)["']?(?:\$\([^()]{1,80}\)\/|\$\{?\w{1,60}\}?\/)?(?<file>[\w./-]+)["']?$/;
/** `$(X)`, and `$(shell cat file)`, `$(cat file)`, `$(<file)` for a file that holds the version. */
function readParenthesis(value, at, to) {
    const end = closingSign(value, at + 1, Math.min(to, at + notations_LONGEST), '()');
    if (end === -1)
        return undefined;
    const close = end - at;
    const inside = value.slice(at + 2, end).trim();
    const file = FILE.exec(inside)?.groups?.file;
    if (file !== undefined)
        return { names: [file], to: at + close + 1, isFile: true };
    return /^[A-Za-z_]\w*$/.test(inside) ? { names: [inside], to: at + close + 1 } : undefined;
}
const notations_DEFAULT = /(?:\bdefault\s*\(?\s*|(?:\|\||\?\?)\s*)(["'])(?<text>[^"']*)\1/;
/** `{{ name }}`, `{{ .Values.a.b | default "v0.50.1" }}`, `${{ inputs.tag || 'v0.50.1' }}`. */
function readExpression(value, at, to, sign, close) {
    const length = value.slice(at, Math.min(to, at + notations_LONGEST)).indexOf(close);
    if (length === -1)
        return undefined;
    const inside = value.slice(at + sign, at + length);
    const name = /^-?\s*(?:user\s+`|[.$]*)\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_]\w*)*)/.exec(inside)?.[1];
    if (!name)
        return undefined;
    return { names: parts(name), to: at + length + close.length, ...notations_defaultIn(value, at + sign, at + length) };
}
/** What an expression falls back to. */
function notations_defaultIn(value, start, end) {
    const fallback = notations_DEFAULT.exec(value.slice(start, end));
    const text = fallback?.groups?.text;
    if (!fallback || text === undefined)
        return {};
    const from = start + fallback.index + fallback[0].length - 1 - text.length;
    return { fallback: { from, to: from + text.length } };
}

;// CONCATENATED MODULE: ./build/manifests/template.js

/**
 * Cuts `value` from `from` to `to` (exclusive) into literals and variables, in every notation of notations.ts. Offsets
 * are of `value`.
 */
function piecesOf(value, from = 0, to = value.length) {
    const pieces = [];
    let literal = from;
    let at = from;
    while (at < to) {
        const variable = variableAt(value, at, to);
        if (variable) {
            if (at > literal)
                pieces.push({ kind: 'literal', from: literal, to: at });
            pieces.push(variable);
            at = literal = variable.to;
        }
        else {
            at += value.startsWith('$$', at) ? 2 : 1;
        }
    }
    if (to > literal)
        pieces.push({ kind: 'literal', from: literal, to });
    return pieces;
}
/** The variable that starts at `at`, or undefined when nothing that starts there is one. */
function variableAt(value, at, to = value.length) {
    for (const notation of NOTATIONS) {
        if (!value.startsWith(notation.opens, at))
            continue;
        const found = readAs(notation, value, at, to);
        if (found)
            return found;
    }
    return undefined;
}
function readAs(notation, value, at, to) {
    const found = notation.read(value, at, to);
    const name = found?.names.at(-1);
    if (!found || name === undefined || found.to > to)
        return undefined;
    const { names, isFile = false, isMap = false, fallback } = found;
    const variable = {
        kind: 'variable',
        from: at,
        to: found.to,
        name,
        scope: names.slice(0, -1),
        isFile,
        isMap,
    };
    return fallback ? { ...variable, fallback } : variable;
}

;// CONCATENATED MODULE: ./build/manifests/readPart.js

/** A default inside a default inside ...: nobody writes more than this many. */
const DEEPEST = 4;
/** All literals and variables that a part leads to: `v${X:-0.50.1}` is a variable and a literal. */
function readPart({ scalar, from, to, before, after, isReference = false }, depth = DEEPEST) {
    const part = { scalar, from, to, before, after };
    const { value } = scalar;
    if (isReference) {
        const name = value.slice(from, to);
        const variable = { kind: 'variable', from, to, name, scope: [], isFile: false, isMap: false };
        return [{ kind: 'variable', variable, hasFallback: false, ...part }];
    }
    const variables = piecesOf(value, from, to).filter((piece) => piece.kind === 'variable');
    const [variable, ...others] = variables;
    if (!variable)
        return [{ kind: 'literal', isDefault: depth < DEEPEST, ...part }];
    if (others.length > 0)
        return [{ kind: 'several', names: variables.map(({ name }) => name), ...part }];
    const template = {
        before: before + value.slice(from, variable.from),
        after: value.slice(variable.to, to) + after,
    };
    const { fallback } = variable;
    // An empty default, `${X:-}`, is none.
    const isDefault = fallback !== undefined && fallback.to > fallback.from && depth > 0;
    const inner = isDefault ? readPart({ scalar, ...fallback, ...template }, depth - 1) : [];
    const hasFallback = inner.length > 0;
    return [{ kind: 'variable', variable, hasFallback, ...part, ...template }, ...inner];
}

;// CONCATENATED MODULE: ./build/manifests/follow.js






const TOO_MANY = 'This file uses variables that are set in more places than are followed. Pin the version in one place, or split the file.';
/** A variable that is set by a variable that is set by ...: longer chains are a loop or nobody's business. */
const LONGEST_CHAIN = 5;
/** Every pin that a part of a value leads to: itself, the default of a variable, the place where a variable is set. */
async function follow(part, spot, files, catalogue, chain = LONGEST_CHAIN) {
    const found = [];
    for (const reading of readPart(part)) {
        if (reading.kind === 'literal')
            found.push(judge(reading, spot, catalogue));
        else if (reading.kind === 'several')
            found.push(severalVariables(reading, part, spot));
        else
            found.push(...(await followVariable(reading, part, spot, files, catalogue, chain)));
    }
    return found;
}
/** The nearest level on which the variable is set to a version counts: farther ones are overridden by it. */
async function followVariable(reading, part, spot, files, catalogue, chain) {
    const { variable, scalar, hasFallback } = reading;
    if (spot.budget.left <= 0)
        return [skip(spot, part, 'unresolved-variable', TOO_MANY)];
    const circular = chain === 0 || spot.following.includes(`${spot.file}:${variable.name}`);
    const { levels, searched } = circular
        ? { levels: [], searched: '' }
        : await findDefinitions(variable, { ...spot, scalar }, files);
    const following = [...spot.following, `${spot.file}:${variable.name}`];
    const usedBy = [...spot.usedBy, ...useOf(reading, spot)];
    let first = [];
    for (const level of levels) {
        const found = [];
        for (const definition of level) {
            spot.budget.left--;
            const inner = { ...definition, before: reading.before, after: reading.after };
            found.push(...(await follow(inner, { ...spotOf(definition, spot, usedBy), following }, files, catalogue, chain - 1)));
        }
        const pins = found.filter((item) => 'pin' in item);
        // What else has the same name in another file is not known to be this variable.
        if (pins.length > 0)
            return level === levels[0] ? found : pins;
        if (first.length === 0)
            first = found;
    }
    // An env file is read by what stands beside it, so that what it says is meant, also when that is no version.
    const isMeant = levels[0]?.every(({ file, document }) => file === spot.file || document.syntax === 'dotenv');
    if (isMeant && first.length > 0)
        return first;
    if (hasFallback)
        return [];
    const message = circular
        ? `The tag is the variable ${variable.name}, which is set by a chain of variables that is too long or goes in circles: write it out.`
        : `The tag is the variable ${variable.name}. Looked for ${searched}, and found no version there.`;
    return [skip(spot, part, 'unresolved-variable', message)];
}
/** The place of a definition, with what is known of the place that uses it. */
function spotOf({ file, text, lineStarts, document }, spot, usedBy) {
    return { ...spot, file, text, lineStarts, document, kind: 'variable', usedBy };
}
function severalVariables({ names }, part, spot) {
    const message = `The tag is made of several variables (${names.join(', ')}): put it into one of them.`;
    return skip(spot, part, 'unresolved-variable', message);
}
/** The place that uses the variable; none when it is written with escapes. */
function useOf({ scalar, variable }, spot) {
    const range = (0,documents_document/* rangeOf */.be)(scalar, variable.from, variable.to);
    return range ? [(0,manifests_place/* placeOf */.$t)(spot.file, spot.lineStarts, range)] : [];
}
/**
 * The text of a part with its variables replaced by what they are set to, as far as that is plain text: enough to tell
 * which image `${REGISTRY}/${IMAGE}` is. Undefined when a variable isn't set anywhere.
 */
async function resolveText(part, spot, files, chain = LONGEST_CHAIN) {
    const { scalar, from, to } = part;
    let text = '';
    for (const piece of piecesOf(scalar.value, from, to)) {
        if (piece.kind === 'literal') {
            text += scalar.value.slice(piece.from, piece.to);
            continue;
        }
        const isEnd = chain === 0 || spot.budget.left-- <= 0;
        const { levels } = isEnd ? { levels: [] } : await findDefinitions(piece, { ...spot, scalar }, files);
        const definition = levels[0]?.[0];
        const nothing = { before: '', after: '' };
        const value = definition
            ? await resolveText({ ...definition, ...nothing }, spotOf(definition, spot, []), files, chain - 1)
            : piece.fallback && (await resolveText({ scalar, ...piece.fallback, ...nothing }, spot, files, chain - 1));
        if (value === undefined)
            return undefined;
        text += value;
    }
    return text;
}
/** The image that several parts name (registry, repository), as far as their variables are known. */
async function resolveImage(sighting, spot, files) {
    const parts = await Promise.all((sighting.image ?? []).map((part) => resolveText({ ...part, before: '', after: '' }, spot, files)));
    if (parts.length === 0 || parts.includes(undefined))
        return undefined;
    return parts.join('/').replace(/^docker:\/\//, '') || undefined;
}

;// CONCATENATED MODULE: ./build/manifests/followDigest.js





/**
 * Where the digest beside a tag is written out: there, in the default of a variable, or where the variable is set. None
 * when it isn't in one piece anywhere.
 */
async function digestsAt(part, spot, files, chain = LONGEST_CHAIN) {
    const found = [];
    for (const reading of readPart({ before: '', ...part, after: '' })) {
        if (reading.kind === 'literal') {
            const digest = digestOf(reading, spot, spot.image);
            const { file, text, lineStarts, document, markers } = spot;
            const { scalar, from, to } = reading;
            if (digest)
                found.push({ file, text, lineStarts, document, markers, scalar, from, to, digest });
        }
        else if (reading.kind === 'variable' && chain > 0) {
            const { levels } = await findDefinitions(reading.variable, { ...spot, scalar: reading.scalar }, files);
            for (const level of levels) {
                const set = [];
                for (const definition of level) {
                    if (spot.budget.left-- <= 0)
                        return [];
                    set.push(...(await digestsAt({ ...definition, before: '' }, spotOf(definition, spot, []), files, chain - 1)));
                }
                found.push(...set);
                if (set.length > 0)
                    break;
            }
        }
    }
    return found;
}
/** What the tag may be called in place of the digest; nothing where the image is called by the name alone. */
const TAGS = ['tag', 'version', 'imagetag', 'imageversion', 'release', 'ver', ''];
const followDigest_DIGEST = /(?:image)?(?:digest|sha256|sha)$/;
/** The value beside a digest that is called as its tag must be: `METABASE_VERSION` beside `METABASE_DIGEST`. */
function tagBeside({ document, scalar: { path, parent } }) {
    const at = isValueKey(path.at(-1)) && path.length > 1 ? path.length - 2 : path.length - 1;
    const name = plain(path[at]);
    if (!followDigest_DIGEST.test(name))
        return undefined;
    const stem = name.replace(followDigest_DIGEST, '');
    const isBeside = ({ path: other, parent: holder }) => other.length === path.length &&
        (at < path.length - 1 || holder === parent) &&
        other.every((part, index) => index === at || part === path[index]);
    const beside = new Map(document.scalars.filter(isBeside).map((scalar) => [plain(scalar.path[at]), scalar]));
    return TAGS.map((tag) => beside.get(stem + tag)).find((scalar) => scalar !== undefined);
}
function plain(key) {
    return String(key ?? '')
        .replace(/[^A-Za-z0-9]/g, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/manifests/pairDigests.js
/**
 * Tags and digests that one place puts together, each from where it is set: one digest is of one version; of several, a
 * pin has those of its own file. Undefined when it can't be told which digest is of which tag.
 */
function pairDigests(found, digests) {
    const pins = found.flatMap((item) => ('pin' in item ? [item.pin] : []));
    const besideOf = new Map();
    for (const file of new Set(pins.map((pin) => pin.file))) {
        const here = pins.filter((pin) => pin.file === file);
        const beside = digests.filter((digest) => digest.file === file);
        if (pins.length === 1 || (digests.length === 1 && areOneVersion(pins)))
            besideOf.set(file, digests);
        else if (beside.length === 1 && areOneVersion(here))
            besideOf.set(file, beside);
        else
            return undefined;
    }
    return found.map((item) => ('pin' in item ? { pin: withDigests(item.pin, digests, besideOf) } : item));
}
/** The digest that is part of its own value stays its own. */
function withDigests(pin, all, besideOf) {
    const own = pin.digests.filter((digest) => !all.includes(digest));
    return { ...pin, digests: [...(besideOf.get(pin.file) ?? []), ...own] };
}
function areOneVersion([first, ...others]) {
    return others.every(({ version }) => version.compare(first?.version ?? version) === 0);
}

;// CONCATENATED MODULE: ./build/manifests/followWithDigest.js




/**
 * Every pin that a tag with a digest beside it leads to, each with its digests; a reason where one of the two can't be moved.
 * @param tag an empty part where the image has a digest and no tag
 */
async function followWithDigest(tag, digest, spot, files, catalogue) {
    const set = await digestsAt(digest, spot, files);
    const digests = set.map((one) => one.digest);
    if (tag.from < tag.to) {
        if (digests.length === 0)
            return [skip(spot, tag, 'digest', DIGEST_ELSEWHERE)];
        const found = await follow(tag, { ...spot, digests }, files, catalogue);
        return pairDigests(found, digests) ?? [skip(spot, tag, 'digest', DIGEST_OF_SEVERAL)];
    }
    const found = [];
    for (const one of set) {
        const scalar = tagBeside(one);
        if (!scalar)
            continue;
        const part = { scalar, from: 0, to: scalar.value.length, before: '', after: '' };
        found.push(...(await follow(part, { ...spotOf(one, spot, []), digests: [one.digest] }, files, catalogue)));
    }
    const pins = found.filter((item) => 'pin' in item);
    return pins.length > 0 ? pins : [skip(spot, tag, 'digest', DIGEST_ALONE)];
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/appVersion.js
/**
 * Helm charts, whose `version` is the chart's own; apps of Umbrel's and Runtipi's stores, whose `version` is shown as
 * Metabase's.
 */
const PACKAGES = [
    { file: /(^|\/)Chart\.ya?ml$/, name: 'name', version: 'appVersion' },
    { file: /(^|\/)umbrel-app\.ya?ml$/, name: 'id', version: 'version' },
    { file: /(^|\/)config\.json$/, name: 'id', version: 'version', sign: 'tipi_version' },
];
/** The version of Metabase that a package which is called so says that it holds. */
const appVersion = ({ file, document }) => {
    const kind = PACKAGES.find((one) => one.file.test(file));
    if (!kind)
        return [];
    const top = new Map(document.scalars.filter(({ path }) => path.length === 1).map((scalar) => [scalar.path[0], scalar]));
    const scalar = top.get(kind.version);
    if (!scalar || !/^metabase(-enterprise|-ee|-oss)?$/.test(top.get(kind.name)?.value ?? ''))
        return [];
    if (kind.sign !== undefined && !top.has(kind.sign))
        return [];
    return [
        {
            kind: 'app-version',
            scalar,
            from: 0,
            to: scalar.value.length,
            edition: 'by-tag',
            onlyIfVersion: true,
        },
    ];
};

;// CONCATENATED MODULE: ./build/manifests/recognisers/buildpack.js
const buildpack_NAME = '/metabase-buildpack';
const TAG = /(?:\.git)?#([\w.-]+)/y;
/** Heroku's buildpack at the tag of a version: `https://github.com/metabase/metabase-buildpack#v0.61.3`. */
const buildpack = ({ document }) => document.scalars.flatMap((scalar) => {
    const { value } = scalar;
    const sightings = [];
    for (let at = value.indexOf(buildpack_NAME); at !== -1; at = value.indexOf(buildpack_NAME, at + buildpack_NAME.length)) {
        TAG.lastIndex = at + buildpack_NAME.length;
        const tag = TAG.exec(value)?.[1];
        if (tag === undefined)
            continue;
        const to = TAG.lastIndex;
        const from = to - tag.length;
        sightings.push({ kind: 'buildpack', scalar, from, to, edition: 'by-tag', onlyIfVersion: true });
    }
    return sightings;
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/chartHolders.js
const CHART = /(^|\/)metabase$/;
/** Where a chart called metabase is asked for: `spec` of Flux's `spec.chart.spec.chart`, `releases[0]` of a helmfile. */
function chartHolders({ scalars }) {
    return scalars
        .filter(({ path, value }) => CHART.test(value) && (path.at(-1) === 'chart' || isHelmChart(path)))
        .map(({ path }) => (path.at(-2) === 'spec' && path.at(-3) === 'chart' ? path.slice(0, -3) : path.slice(0, -1)));
}
/** `helmCharts: [{name: metabase}]` of Kustomize, a dependency of helmfile's or Fleet's. */
function isHelmChart(path) {
    return path.at(-1) === 'name' && path.at(-3) === 'helmCharts';
}
/** Whether a path is below another. */
function isBelow(path, holder) {
    return path.length > holder.length && holder.every((part, index) => part === path[index]);
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/chartValues.js

const chartValues_VALUES = new Set(['values', 'valuesInline', 'valuesObject', 'valuesContent', 'helm', 'spec', 'source']);
/** A values file that is Metabase's by its own name or its folder's: `metabase/values.yaml`, `metabase-values.yaml`. */
const OWN_FILE = /(^|\/)(metabase\/values[^/]*|(values[-_.])?metabase([-_.]values[^/]*)?)\.ya?ml(\.gotmpl)?$/;
const ANY_VALUES_FILE = /(^|\/)values[^/]*\.ya?ml$/;
/**
 * `image: {tag: v0.50.1}` without a repository, for a chart whose default is Metabase's image: values given to a chart
 * that is called metabase (Flux, Argo CD, helmfile, Kustomize), its own values file, the values of a subchart.
 */
const chartValues = ({ file, document }) => {
    const charts = chartHolders(document);
    const tags = document.scalars.filter(({ path }) => path.at(-1) === 'tag' && path.at(-2) === 'image');
    if (tags.length === 0)
        return [];
    const isOwnFile = OWN_FILE.test(file);
    const named = new Set(document.scalars.filter(isName).map(({ parent }) => parent));
    const isMetabase = ({ path, parent }) => {
        if (named.has(parent))
            return false;
        const owner = path.slice(0, -2);
        if (isOwnFile && owner.length === 0)
            return true;
        const isSubchart = owner.at(-1) === 'metabase';
        if (isSubchart && owner.length === 1 && ANY_VALUES_FILE.test(file))
            return true;
        const holder = isSubchart ? owner.slice(0, -1) : owner;
        return charts.some((chart) => isGivenTo(chart, holder));
    };
    const digests = new Map(document.scalars.filter(isDigest).map((scalar) => [scalar.parent, scalar]));
    return tags.filter(isMetabase).map((scalar) => {
        const digest = digests.get(scalar.parent);
        return {
            kind: 'split-tag',
            ...whole(scalar),
            edition: 'by-tag',
            ...(digest ? { digest: whole(digest) } : {}),
            onlyIfVersion: true,
        };
    });
};
function isDigest({ path, value }) {
    return path.at(-2) === 'image' && /^(digest|sha)$/.test(String(path.at(-1))) && value !== '';
}
function whole(scalar) {
    return { scalar, from: 0, to: scalar.value.length };
}
/** An image that is named is what its name says; a registry alone has the chart's own image under it. */
function isName({ path, value }) {
    const key = String(path.at(-1));
    return (path.at(-2) === 'image' && (/^(repository|name|image)$/.test(key) || (key === 'registry' && value.includes('/'))));
}
/** Whether the values stand below the chart's own mapping, with nothing between but keys that hold values. */
function isGivenTo(chart, holder) {
    const between = holder.slice(chart.length);
    return isBelow(holder, chart) && between.every((part) => typeof part === 'number' || chartValues_VALUES.has(part));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/composedImage.js

/**
 * `${REGISTRY}/${IMAGE}:${TAG}`: the name itself is made of variables. Whether it is Metabase's is known only once they
 * are followed.
 */
const composedImage = ({ document }) => document.scalars.flatMap((scalar) => {
    const { value, path } = scalar;
    const key = path.at(-1);
    if (typeof key !== 'string' || !/image|^FROM$/i.test(key) || /\s/.test(value.replace(/\{\{.*?\}\}/g, '')))
        return [];
    const end = /@(?=sha256:|\$|\{\{)/.exec(value)?.index ?? value.length;
    const pieces = piecesOf(value, 0, end);
    const colon = pieces
        .map((piece) => (piece.kind === 'literal' ? lastColon(value, piece.from, piece.to) : -1))
        .findLast((at) => at !== -1);
    if (colon === undefined)
        return [];
    const inName = pieces.some((piece) => piece.kind === 'variable' && piece.to <= colon);
    // A name that ends in plain text is what the other recogniser reads.
    if (!inName || /metabase\/metabase(-enterprise)?$/.test(value.slice(0, colon)))
        return [];
    const digest = end === value.length ? {} : { digest: { scalar, from: end + 1, to: value.length } };
    const span = { from: colon + 1, to: end };
    return [{ kind: 'image-tag', scalar, ...span, edition: 'by-tag', name: { from: 0, to: colon }, ...digest }];
});
/** A colon with a slash behind it belongs to a registry's port. */
function lastColon(value, from, to) {
    const at = value.slice(from, to).lastIndexOf(':');
    return at === -1 || value.indexOf('/', from + at) !== -1 ? -1 : from + at;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/helmParameter.js


const helmParameter_TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const helmParameter_DIGEST = /(^|\.)(image\.digest|imageDigest|digest)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;
/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release,
 * `image.tag: v0.50.1` of Skaffold. It is Metabase's tag when the same list sets
 * Metabase's repository, or when it is given to a chart that is called so.
 */
const helmParameter = ({ document }, own) => {
    const entries = entriesOf(document.scalars);
    const charts = chartHolders(document);
    const images = new Map(entries
        .filter(({ name, value }) => REPOSITORY.test(name) && (0,metabase_image/* metabaseImage */.Q)(value.value, own) !== undefined)
        .map((entry) => [imageOf(entry, REPOSITORY), helmParameter_whole(entry.value)]));
    const digests = new Map(entries
        .filter(({ name, value }) => helmParameter_DIGEST.test(name) && value.value !== '')
        .map((entry) => [imageOf(entry, helmParameter_DIGEST), helmParameter_whole(entry.value)]));
    return entries.flatMap((entry) => {
        const { name, value } = entry;
        const scope = name.replace(helmParameter_TAG, '$1');
        const [image, digest] = [images.get(imageOf(entry, helmParameter_TAG)), digests.get(imageOf(entry, helmParameter_TAG))];
        const isOfChart = /^(?:metabase\.)?$/.test(scope) && charts.some((chart) => isBelow(value.path, chart));
        if (!helmParameter_TAG.test(name) || !(isOfChart || image))
            return [];
        return [
            {
                kind: 'split-tag',
                ...helmParameter_whole(value),
                edition: 'by-tag',
                ...(image ? { image: [image] } : {}),
                ...(digest ? { digest } : {}),
                onlyIfVersion: true,
            },
        ];
    });
};
function helmParameter_whole(scalar) {
    return { scalar, from: 0, to: scalar.value.length };
}
/** The image that an entry says something of: the list in which it is set, and what stands ahead of the key. */
function imageOf({ name, value: { path } }, key) {
    const entry = path.slice(0, -1);
    const list = typeof entry.at(-1) === 'number' ? entry.slice(0, -1) : entry;
    return JSON.stringify([list, name.replace(key, '$1')]);
}
function entriesOf(scalars) {
    const names = new Map();
    for (const { path, parent, value } of scalars)
        if (path.at(-1) === 'name')
            names.set(parent, value);
    return scalars.flatMap((scalar) => {
        const key = scalar.path.at(-1);
        if (typeof key === 'string' && key.includes('.'))
            return [{ name: key, value: scalar }];
        const name = names.get(scalar.parent);
        return name !== undefined && key === 'value' ? [{ name, value: scalar }] : [];
    });
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/imageReference.js


/**
 * `metabase/metabase:v0.50.1` with any registry or mirror in front, alone in a value or inside a longer one (a command
 * line, the default of a variable). A name without a tag or a digest counts only where it is the image of something, since
 * prose and addresses name it too.
 */
const imageReference = ({ document }, own) => document.scalars.flatMap((scalar) => imageReferences(scalar.value, own)
    .filter((found) => found.tagTo > found.tagFrom || found.digest || (found.whole && isImageKey(document, scalar)))
    .map((found) => ({
    kind: 'image-tag',
    scalar,
    from: found.tagFrom,
    to: found.tagTo,
    edition: found.edition,
    image: [{ scalar, from: found.from, to: found.to }],
    ...(found.digest ? { digest: { scalar, ...found.digest } } : {}),
    isOpenEnd: runsImage(document, scalar) && hasRoom(scalar.value, found),
})));
/** Beside a colon, a digest or a variable a tag that is put in would be another one than it says. */
function hasRoom(value, { tagFrom, tagTo }) {
    return tagTo > tagFrom || !/[:@$]/.test(value.slice(Math.max(0, tagFrom - 1), tagTo + 1));
}
/** Keys whose value is an image to run; others, such as `metabase_image`, may hold only its name. */
const IMAGE_KEY = /^(docker|container|base)?[_-]?image([_-]?name)?$/i;
function isImageKey(document, scalar) {
    const key = scalar.path.at(-1);
    // `IMAGE=metabase/metabase` of an env file is a name to which somebody else puts a tag.
    if (document.syntax === 'dotenv')
        return false;
    return document.syntax === 'dockerfile' ? key === 'FROM' : typeof key === 'string' && IMAGE_KEY.test(key);
}
/** Keys of lists of containers, of Kubernetes, ECS, Azure and Terraform. */
const CONTAINERS = /^(?:init|ephemeral)?_?containers?(?:_?definitions)?$/i;
/** Whether the value is the whole image that is run: a name alone may have its tag elsewhere, as in values of a chart. */
function runsImage({ syntax }, { path }) {
    if (syntax === 'dockerfile')
        return path[0] === 'FROM';
    if ((syntax !== 'yaml' && syntax !== 'json') || path.at(-1) !== 'image')
        return false;
    const holder = typeof path.at(-2) === 'number' ? path.at(-3) : undefined;
    return path.at(-3) === 'services' || (typeof holder === 'string' && CONTAINERS.test(holder));
}
/** Characters that are looked back for the start of a default; no variable has a longer name. */
const imageReference_LONGEST_OPENING = 100;
const imageReference_WORD = /[\w.-]/;
/** `name:tag`, and Kustomize's `name=*:tag` and `name=:tag` that keep the name. */
const SIGNS = [':', '=*:', '=:'];
const imageReference_DIGEST = /sha256:[0-9a-f]{64}(?![\w.-])/iy;
/** Every reference to an image of Metabase in `value`, in order. Linear in the length of the value. */
function imageReferences(value, own) {
    const found = new Map();
    for (const [name, edition] of namesOf(own)) {
        for (let at = value.indexOf(name); at !== -1; at = value.indexOf(name, at + name.length)) {
            const reference = referenceAt(value, at, name, edition);
            if (reference && !found.has(reference.tagFrom))
                found.set(reference.tagFrom, reference);
        }
    }
    return [...found.values()].sort((a, b) => a.tagFrom - b.tagFrom);
}
function namesOf(own) {
    const official = Object.entries(metabase_edition/* EDITIONS */.qR).map(([edition, { image }]) => [image, edition]);
    return [...own.map((name) => [name, 'by-tag']), ...official];
}
function referenceAt(value, at, name, edition) {
    const ahead = value[at - 1] ?? '';
    const foreign = edition === 'by-tag' ? imageReference_WORD.test(ahead) || ahead === '/' : imageReference_WORD.test(ahead);
    const behind = at + name.length;
    if ((foreign && !isFreshStart(value, at)) || imageReference_WORD.test(value[behind] ?? '') || value[behind] === '/')
        return undefined;
    // Metabase's source code has the same path as its image.
    if (value.slice(Math.max(0, at - CODE_HOST.length), at).toLowerCase() === CODE_HOST)
        return undefined;
    const sign = SIGNS.find((text) => value.startsWith(text, behind)) ?? '';
    const tagFrom = behind + sign.length;
    const tagTo = tagFrom === behind ? behind : endOfTag(value, tagFrom);
    const digest = digestAt(value, tagTo);
    const end = digest?.to ?? tagTo;
    const whole = end === value.length && /^(docker:\/\/)?[^\s]*$/.test(value.slice(0, at)) && !isAddress(value);
    const from = isFreshStart(value, at) ? at : startOfName(value, at);
    return { edition, from, to: behind, tagFrom, tagTo, digest, whole };
}
/** The digest behind a tag: written out, or by a variable, which is to be seen and can't be moved. */
function digestAt(value, at) {
    if (value[at] !== '@')
        return undefined;
    const from = at + 1;
    imageReference_DIGEST.lastIndex = from;
    if (imageReference_DIGEST.test(value))
        return { from, to: imageReference_DIGEST.lastIndex };
    const variable = variableAt(value, value.startsWith('sha256:', from) ? from + 'sha256:'.length : from);
    return variable && { from, to: variable.to };
}
/**
 * Goes back over a registry, its port and folders: `registry:5000/hub/metabase/metabase`. Of a variable ahead of them,
 * the start of that.
 */
function startOfName(value, at) {
    const first = Math.max(0, at - LONGEST_NAME);
    let from = at;
    while (from > first && (/[\w./-]/.test(value[from - 1]) || isPort(value, from - 1)))
        from--;
    const variable = variableBefore(value, from, first);
    if (variable !== undefined)
        return variable;
    return value[from] === '/' ? Math.min(at, from + 2) : from;
}
const LONGEST_NAME = 200;
function isPort(value, colon) {
    return value[colon] === ':' && /^\d{1,5}\//.test(value.slice(colon + 1, colon + 7));
}
/** Where the variable starts that ends at `end`, or whose bare name does, as that of `$REGISTRY/`. */
function variableBefore(value, end, first) {
    if (value[end - 1] === '$')
        return end - 1;
    if (!/[})]/.test(value[end - 1] ?? ''))
        return undefined;
    for (const opens of ['${', '{{', '$(']) {
        const start = value.lastIndexOf(opens, end - 1);
        if (start >= first && variableAt(value, start)?.to === end)
            return start;
    }
    return undefined;
}
const CODE_HOST = 'github.com/';
/** Behind `${NAME:-` and `docker://` a name starts, though what stands ahead of it could belong to one. */
function isFreshStart(value, at) {
    return /(\$\{\w+:?-|docker:\/\/)$/.test(value.slice(Math.max(0, at - imageReference_LONGEST_OPENING), at));
}
function isAddress(value) {
    return /^https?:/.test(value);
}
/** A tag runs as far as its characters do; a variable in it counts as one of them. */
function endOfTag(value, from) {
    let at = from;
    while (at < value.length) {
        const variable = variableAt(value, at);
        if (variable)
            at = variable.to;
        else if (imageReference_WORD.test(value[at]))
            at++;
        else
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/helmSet.js

/** `image.tag=`, `metabase.image.tag=` behind the start of an argument, a blank or a comma; the tag runs to the next one. */
const helmSet_TAG = /(?<=^|[\s,"'=])((?:[\w-]{1,60}\.){0,4})(?:image\.tag|imageTag)=["']?([^\s,"'\\]+)/g;
const helmSet_CHART = /(?<![\w.=-])(?:[\w.-]+\/)?metabase(?![\w./:-])/;
/**
 * `helm upgrade metabase pmint93/metabase --set image.tag=v0.50.1`, on one line or on several that are joined by a
 * backslash. It is Metabase's when the command names its chart, or sets its image.
 */
const helmSet = ({ document }, own) => document.scalars.flatMap((scalar, index) => {
    if (!/(?:image\.tag|imageTag)=/.test(scalar.value))
        return [];
    const command = commandAround(document, index);
    if (command.length > helmSet_LONGEST || !/\bhelm\b/.test(command))
        return [];
    return [...scalar.value.matchAll(helmSet_TAG)]
        .filter(([, scope = '']) => isMetabase(command, scope, own))
        .map((match) => {
        const to = match.index + match[0].length;
        const from = to - match[2].length;
        return { kind: 'split-tag', scalar, from, to, edition: 'by-tag', onlyIfVersion: true };
    });
});
function isMetabase(command, scope, own) {
    if (scope === 'metabase.')
        return true;
    if (command.includes(`${scope}image.repository=`))
        return imageReferences(command, own).length > 0;
    return scope === '' && helmSet_CHART.test(command);
}
/** A longer command is data. */
const helmSet_LONGEST = 20_000;
/** More lines than this are no command that a person wrote. */
const MOST_LINES = 60;
function commandAround({ syntax, scalars }, index) {
    if (syntax !== 'text')
        return scalars[index].value;
    const continues = (at) => /\\\s*$/.test(scalars[at]?.value.slice(-20) ?? '');
    let [first, last] = [index, index];
    while (index - first < MOST_LINES && continues(first - 1))
        first--;
    while (last - index < MOST_LINES && continues(last))
        last++;
    return scalars
        .slice(first, last + 1)
        .map(({ value }) => value)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/imageArguments.js

/** What stands between the name and the tag, and the tag: `", "v0.50.1"`, `', tag='v0.50.1'`. */
const imageArguments_TAG = /["'`]\s{0,9},\s{0,9}(?:tag\s{0,9}[:=]\s{0,9})?(["'`])([\w.-]{1,128})\1/y;
/**
 * Image and tag as arguments of a call: `new GenericImage("metabase/metabase", "v0.50.1")` of Testcontainers,
 * `pool.Run("metabase/metabase", "v0.50.1", ...)` of dockertest, `images.pull('metabase/metabase', tag='v0.50.1')` of Docker's
 * library for Python.
 */
const imageArguments = ({ document }, own) => {
    if (document.syntax !== 'text')
        return [];
    return document.scalars.flatMap((scalar) => imageReferences(scalar.value, own).flatMap(({ edition, from, to, tagFrom, tagTo }) => {
        imageArguments_TAG.lastIndex = to;
        const tag = tagTo === tagFrom ? imageArguments_TAG.exec(scalar.value)?.[2] : undefined;
        if (tag === undefined)
            return [];
        const end = imageArguments_TAG.lastIndex - 1;
        const image = [{ scalar, from, to }];
        return [{ kind: 'split-tag', scalar, from: end - tag.length, to: end, edition, image, onlyIfVersion: true }];
    }));
};

;// CONCATENATED MODULE: ./build/manifests/recognisers/jarAddress.js

const TAIL = '/metabase.jar';
/** No tag is longer, and a search without an end would be quadratic on a hostile file. */
const LONGEST_TAG = 200;
/** `https://downloads.metabase.com/v0.50.1/metabase.jar`, for Enterprise with `enterprise/` before the tag. */
const jarAddress = ({ document }) => document.scalars.flatMap((scalar) => {
    const { value } = scalar;
    const sightings = [];
    for (let host = value.indexOf(metabase_edition/* JAR_HOST */.RK); host !== -1; host = value.indexOf(metabase_edition/* JAR_HOST */.RK, host + 1)) {
        const path = host + metabase_edition/* JAR_HOST */.RK.length + 1;
        const enterprise = value.startsWith('enterprise/', path);
        const from = enterprise ? path + 'enterprise/'.length : path;
        const length = value.slice(from, from + LONGEST_TAG).indexOf(TAIL);
        const to = from + length;
        if (length === -1 ||
            value[path - 1] !== '/' ||
            /[\s/"']/.test(value.slice(from, to).replace(/\{\{[^{}]*\}\}/g, '')))
            continue;
        sightings.push({
            kind: 'jar-url',
            scalar,
            from,
            to,
            edition: enterprise ? 'enterprise' : 'oss',
        });
    }
    return sightings;
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/joinedImage.js


/**
 * An image that is joined of a list's items: CloudFormation's `!Join ['', ['metabase/metabase:', !Ref Tag]]` and
 * `!Join [':', [metabase/metabase, !Ref Tag]]`, in JSON `{"Fn::Join": [...]}` with `{"Ref": "Tag"}`; Terraform's
 * `format("%s:%s", "metabase/metabase", var.tag)`.
 */
const joinedImage = ({ document }, own) => document.scalars.flatMap((scalar, index, scalars) => {
    const at = scalar.path.at(-1);
    const next = scalars[index + 1];
    if (next && isFormatted(scalars[index - 1], scalar, next))
        return formatted(scalar, next, own);
    if (typeof at !== 'number' || !next || !isBehind(scalar.path, at, next.path))
        return [];
    const edition = (0,metabase_image/* metabaseImage */.Q)(scalar.value.replace(/:$/, ''), own);
    if (!edition || !(scalar.value.endsWith(':') || isColon(scalars[index - at - 1], scalar.path)))
        return [];
    const { value } = next;
    const { kind } = (0,metabase_tag/* parseTag */.ED)(value);
    const isReference = kind !== 'exact' && kind !== 'rolling' && /^\w+$/.test(value);
    const span = { scalar: next, from: 0, to: value.length };
    const image = [{ scalar, from: 0, to: scalar.value.replace(/:$/, '').length }];
    return [{ kind: 'split-tag', ...span, edition, image, isReference, onlyIfVersion: true }];
});
/** Arguments of a function stand where its result does. */
function isFormatted(format, image, tag) {
    const isBeside = ({ parent, path }) => parent === image.parent && path.at(-1) === image.path.at(-1);
    return format?.value === '%s:%s' && isBeside(format) && isBeside(tag);
}
function formatted(image, tag, own) {
    const edition = (0,metabase_image/* metabaseImage */.Q)(image.value, own);
    if (!edition)
        return [];
    const name = [{ scalar: image, from: 0, to: image.value.length }];
    return [{ kind: 'split-tag', scalar: tag, from: 0, to: tag.value.length, edition, image: name, named: image }];
}
/** The next item of the list, or the reference in it. */
function isBehind(path, at, next) {
    const list = path.slice(0, -1);
    const [index, key, ...more] = next.slice(list.length);
    return (list.every((part, depth) => part === next[depth]) &&
        index === at + 1 &&
        (key === undefined || key === 'Ref') &&
        more.length === 0);
}
/** The delimiter stands ahead of the list. */
function isColon(before, path) {
    return before?.value === ':' && before.path.length === path.length - 1;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/mappedImage.js

/**
 * The image is the key and its tag the value, `metabase/metabase: v0.50.1`, or the only item of a list, as Skopeo takes what
 * it copies. A longer list is of tags that are kept, and not of one that runs.
 */
const mappedImage = ({ document }, own) => document.scalars.flatMap((scalar, index) => {
    const { path, value } = scalar;
    const isItem = path.at(-1) === 0;
    const key = path.at(isItem ? -2 : -1);
    const edition = typeof key === 'string' && key.includes('/') ? (0,metabase_image/* metabaseImage */.Q)(key, own) : undefined;
    if (!edition)
        return [];
    if (isItem && document.scalars[index + 1]?.parent === scalar.parent)
        return [];
    return [{ kind: 'split-tag', scalar, from: 0, to: value.length, edition, onlyIfVersion: true }];
});

;// CONCATENATED MODULE: ./build/manifests/recognisers/marked.js



/** A tag, or the part of one behind the edition, exact or rolling. */
const VERSION = /(?<![\w.])(?:v?[01]\.)?[1-9]\d{1,3}(?:\.\d+){0,2}(?:\.x)?(?![\w.])/g;
/** The version on a line that a comment declares to be Metabase's; an empty range when there is none on it. */
const marked = (file) => file.markers.pinned.flatMap(({ line, edition }) => {
    const { text, start } = (0,manifests_place/* lineAt */.mh)(file, line);
    const ahead = text.split(/metabase-upgrade:/)[0];
    const found = [...ahead.matchAll(VERSION)];
    const first = found.find((one) => isTag(one[0], edition)) ?? found[0];
    const scalar = { path: [], parent: 0, value: text, source: start };
    if (!first)
        return [{ kind: 'marker', scalar, from: 0, to: 0, edition }];
    const [version] = first;
    const span = { from: first.index, to: first.index + version.length };
    return [{ kind: 'marker', scalar, ...span, edition, before: missing(version, edition) }];
});
/** A port or a year on the line has the look of a major. */
function isTag(version, edition) {
    const { kind } = (0,metabase_tag/* parseTag */.ED)(missing(version, edition) + version);
    return kind === 'exact' || kind === 'rolling';
}
/** What has to be put in front of a bare number to make a tag of it. */
function missing(version, edition) {
    return /^v?[01]\./.test(version) ? '' : `v${metabase_edition/* EDITIONS */.qR[edition].digit}.`;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/versionName.js
/** Words that a key for Metabase's version is made of, in the order in which people put them. */
const versionName_NAME = /^(?:mb|metabase)(?:docker|container|oss|ee|enterprise)*(?:image|jar|app)?(?:version|versao|version|ver|tag|release)$/;
const NAME_BEHIND = /^(?:docker)?(?:image)?(?:versions?|tags?)(?:of)?metabase$/;
const versionName_VALUE_KEYS = new Set([
    'default',
    'Default',
    'defaultValue',
    'value',
    'ParameterValue',
]);
/** Keys under which a parameter holds its value. */
function versionName_isValueKey(key) {
    return versionName_VALUE_KEYS.has(key);
}
/** Whether words alone are what Metabase's version is called; several are the keys of mappings in each other. */
function versionName_isName(keys) {
    const bare = keys
        .join('')
        .toLowerCase()
        .replace(/^\$*cap_|^tf_var_|^[\w-]+:(?!:)/, '')
        .replace(/[^a-z]/g, '');
    return versionName_NAME.test(bare) || NAME_BEHIND.test(bare);
}
/**
 * Whether the key, or the last two (`metabase: {version: ...}`), name the version of Metabase and nothing else.
 * @param sourced the mappings of sourcedIn
 */
function namesVersion({ path, parent }, sourced) {
    const keys = versionName_isValueKey(path.at(-1)) ? path.slice(0, -1) : path;
    // A list of versions is a choice, a test matrix or a history.
    if (typeof keys.at(-1) === 'number' || keys.includes('matrix'))
        return false;
    return versionName_isName(keys.slice(-1)) || (versionName_isName(keys.slice(-2)) && !isOfOther(keys) && !sourced.has(parent));
}
/** Keys that tell where a chart, a module or a role of a version comes from. */
const SOURCE = /^(?:chart|source|src|repo|repo_?url|git)$/i;
/** The mappings that say where something comes from, whose version is that of a package. */
function sourcedIn({ scalars }) {
    return new Set(scalars.filter(({ path }) => SOURCE.test(String(path.at(-1)))).map(({ parent }) => parent));
}
/** What has versions of its own and is called after what it is for. */
const OTHERS = /^(?:charts?|dependenc(?:y|ies)|plugins?|drivers?|(?:required_)?providers?|packages?|requirements|roles|collections)$/i;
/** How many parts of a path the type and the labels of a block of Terraform are. */
const BLOCKS = { module: 2, provider: 2, resource: 3, data: 3 };
/** `metabase: {version: 0.12.0}` of a chart, a driver, a package, or of a module or a resource that is called so. */
function isOfOther(keys) {
    const labels = BLOCKS[String(keys[0])] ?? 0;
    return keys.slice(0, -1).some((key) => OTHERS.test(String(key))) || keys.length - 1 === labels;
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/namedVersion.js




/** Ahead of anything dearer: no other value can hold a name of Metabase's version. */
const HINT = /metabase|mb/i;
/**
 * A version under a key that says whose it is, `METABASE_VERSION: v0.50.1`, also where nothing in the repository uses it;
 * or under that name inside a value, `--build-arg METABASE_VERSION=v0.50.1`, `${METABASE_VERSION:-v0.50.1}`.
 * The key must be just that: `POSTGRES_METABASE_VERSION` and `METABASE_CLICKHOUSE_DRIVER_VERSION` are others' versions.
 */
const namedVersion = ({ document }) => {
    const entries = namedEntriesOf(document);
    const sourced = sourcedIn(document);
    return document.scalars.flatMap((scalar) => {
        const { value } = scalar;
        const isNamed = namesVersion(scalar, sourced) || entries.has(scalar);
        const own = isNamed ? ownSpan(value, document.syntax === 'text') : undefined;
        const hasName = HINT.test(value);
        const spans = own
            ? [own]
            : [
                ...(hasName ? [...assignedIn(value), ...optionsIn(value)] : []),
                ...(isNamed || hasName ? defaultsIn(value, isNamed) : []),
            ];
        return spans.map(({ from, to }) => ({
            kind: 'variable',
            scalar,
            from,
            to,
            edition: 'by-tag',
            onlyIfVersion: true,
        }));
    });
};
/** The whole value; in a line of a script or a program its first word, or the default at its end. */
function ownSpan(value, isText) {
    const whole = { from: 0, to: value.length };
    return [whole, ...(isText ? [firstWord(value), defaultAtEnd(value)] : [])].find((span) => span && isVersion(value.slice(span.from, span.to)));
}
const namedVersion_OPTION = /(["'])(?:--?)?([A-Za-z][\w-]{1,60})\1[^\n]{0,120}?\bdefault(?:Value)?\s{0,9}[:=]\s{0,9}(["'])([^"'\n]{1,60})\3/g;
/** Options by name with a default: `string(name: 'METABASE_VERSION', defaultValue: 'v0.50.1')`, `option("--metabase-version", default="v0.50.1")`. */
function optionsIn(value) {
    return [...value.matchAll(namedVersion_OPTION)].flatMap(({ 0: found, 2: name = '', 4: text = '', index }) => {
        const to = index + found.length - 1;
        return versionName_isName([name]) && isVersion(text) ? [{ from: to - text.length, to }] : [];
    });
}
function assignedIn(value) {
    return assignmentsIn(value).filter(({ name, from, to }) => versionName_isName([name]) && isVersion(value.slice(from, to)));
}
/** Defaults of a variable of that name, or in the value of such a key: `${METABASE_VERSION:-v0.50.1}`, `{{ metabase_version | default('v0.50.1') }}`. */
function defaultsIn(value, isNamed) {
    return piecesOf(value).flatMap((piece) => {
        if (piece.kind === 'literal' || !piece.fallback || !(isNamed || versionName_isName([piece.name])))
            return [];
        const { from, to } = piece.fallback;
        return isVersion(value.slice(from, to)) ? [{ from, to }] : [];
    });
}
/** `{name: METABASE_VERSION, value: v0.50.1}` */
function namedEntriesOf({ scalars }) {
    const parents = new Set(scalars
        .filter(({ path, value }) => namedVersion_NAME_KEY.test(String(path.at(-1))) && versionName_isName([value]))
        .map(({ parent }) => parent));
    return new Set(scalars.filter(({ path, parent }) => parents.has(parent) && versionName_isValueKey(path.at(-1))));
}
function isVersion(text) {
    const tag = (0,metabase_tag/* parseTag */.ED)(text);
    if (tag.kind !== 'exact' && tag.kind !== 'rolling')
        return false;
    const { major } = tag.kind === 'exact' ? tag.version : tag.line;
    return tag.edition !== 'enterprise' || major >= OLDEST_ENTERPRISE;
}
/** Below it is no release of Enterprise (the oldest on the list is 1.37), and 1.4.2 is the version of something else. */
const OLDEST_ENTERPRISE = 20;
const namedVersion_NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;

;// CONCATENATED MODULE: ./build/manifests/recognisers/replacement.js
/** More replacements than this are nobody's. */
const replacement_MOST = 200;
/**
 * Kustomize's `replacements:`, which write a field of a ConfigMap (`source.fieldPath: data.bi`) into Metabase's image
 * (`targets[].fieldPaths: ['...containers.[name=metabase].image']`): the field is a variable.
 */
const replacement = ({ file, document }) => {
    if (!/(^|\/)kustomization(\.ya?ml)?$/i.test(file))
        return [];
    let left = replacement_MOST;
    return document.scalars.flatMap((scalar) => {
        const { path, value } = scalar;
        const [field, source] = [path.at(-1), path.at(-2)];
        const from = value.lastIndexOf('.') + 1;
        if (field !== 'fieldPath' || source !== 'source' || !/^data\.[\w-]+$/.test(value))
            return [];
        if (left-- <= 0 || !writesImage(document, path.slice(0, -2)))
            return [];
        return [
            {
                kind: 'variable',
                scalar,
                from,
                to: value.length,
                edition: 'by-tag',
                isReference: true,
                onlyIfVersion: true,
            },
        ];
    });
};
function writesImage({ scalars }, owner) {
    const targets = scalars.filter(({ path }) => owner.every((part, depth) => part === path[depth]) && path[owner.length] === 'targets');
    const isImage = targets.some(({ path, value }) => path.includes('fieldPaths') && /\.image$/.test(value));
    return isImage && targets.some(({ value }) => /(^|=)metabase(\]|$)/.test(value.replace(/\.image$/, '')));
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/splitImage.js

/** How an image and its tag are written as keys of one mapping. */
const FORMS = [
    // Kustomize `images:`; newName replaces name (kubernetes-sigs/kustomize api/types/image.go).
    { names: ['newName', 'name'], tags: ['newTag'] },
    // Helm values and whatever else people call the two, at any depth; a `registry:` beside it is only put in front.
    {
        names: ['repository', 'image', 'imageRepository', 'imageName', 'dockerImage', 'containerImage', 'repo', 'name'],
        tags: ['tag', 'imageTag', 'dockerTag', 'containerTag', 'dockerImageTag', 'finalImageTag'],
    },
];
/** Keys that hold the tag beside an image, or the version of something else. */
const VERSIONS = ['version', 'imageVersion'];
const DIGESTS = ['digest', 'imageDigest', 'sha', 'newDigest'];
/** The name of the image and its tag stand under two keys of the same mapping. */
const splitImage = ({ document }, own) => {
    const globals = globalRegistries(document);
    return [...mappingsOf(document)].flatMap((siblings) => {
        const found = FORMS.flatMap((form) => sightingsOf(form, siblings, globals, own));
        const tagged = found.filter(({ scalar, named }) => scalar !== named);
        return tagged.length > 0 ? tagged : found.slice(0, 1);
    });
};
function sightingsOf({ names, tags }, siblings, globals, own) {
    const named = names.map((name) => siblings.get(splitImage_plain(name))).find((scalar) => scalar !== undefined);
    if (!named)
        return [];
    const beside = ['registry', 'imageregistry'].map((key) => siblings.get(key)).find((scalar) => scalar?.value);
    const registry = beside ?? registryAbove(named, globals);
    const edition = editionOf(named.value, registry?.value, own);
    if (!edition)
        return [];
    const image = [...(registry ? [registry] : []), named].map(splitImage_whole);
    // An empty one is a chart's default, and none.
    const digest = DIGESTS.map((key) => siblings.get(splitImage_plain(key))).find((scalar) => scalar && scalar.value !== '');
    const shared = { kind: 'split-tag', edition, named, image, ...(digest ? { digest: splitImage_whole(digest) } : {}) };
    const found = tags.flatMap((key) => siblings.get(splitImage_plain(key)) ?? []);
    if (found.length > 0) {
        return found.map((scalar) => ({ ...shared, ...splitImage_whole(scalar) }));
    }
    const versions = tags.includes('tag') ? VERSIONS.flatMap((key) => siblings.get(splitImage_plain(key)) ?? []) : [];
    if (versions.length > 0) {
        return versions.map((scalar) => ({ ...shared, ...splitImage_whole(scalar), onlyIfVersion: true }));
    }
    const isKustomize = ['newname', 'newtag'].some((key) => siblings.has(key));
    if (isKustomize ? !tags.includes('newTag') : !digest)
        return [];
    const end = named.value.length;
    return [{ ...shared, scalar: named, from: end, to: end }];
}
function splitImage_whole(scalar) {
    return { scalar, from: 0, to: scalar.value.length };
}
/** The registry may hold the first part of the name: `registry: docker.io/metabase`, `repository: metabase`. */
function editionOf(name, registry, own) {
    return (0,metabase_image/* metabaseImage */.Q)(name, own) ?? (registry ? (0,metabase_image/* metabaseImage */.Q)(`${registry}/${name}`, own) : undefined);
}
/** `global.imageRegistry` and the like, which charts put in front of every image that has no registry of its own. */
function globalRegistries({ scalars }) {
    const found = scalars.filter(({ path, value }) => {
        const at = path.lastIndexOf('global');
        return at !== -1 && value !== '' && GLOBAL.test(path.slice(at + 1).join('.'));
    });
    return found.slice(0, MOST_GLOBALS);
}
/** More of them are nobody's. */
const MOST_GLOBALS = 50;
const GLOBAL = /^(?:imageRegistry|image\.registry|registry)$/;
/** The nearest one that holds for a value: it is below the mapping that has the `global`. */
function registryAbove({ path }, globals) {
    const holderOf = (global) => global.path.slice(0, global.path.lastIndexOf('global'));
    const above = globals.filter((global) => holderOf(global).every((part, index) => part === path[index]));
    return above.sort((a, b) => holderOf(b).length - holderOf(a).length)[0];
}
/** What a mapping takes over by reference counts as far as it doesn't say it itself. */
function mappingsOf({ scalars, aliased = [] }) {
    const mappings = new Map();
    for (const scalar of [...aliased, ...scalars]) {
        const key = scalar.path.at(-1);
        if (typeof key !== 'string')
            continue;
        const mapping = mappings.get(scalar.parent) ?? new Map();
        mapping.set(splitImage_plain(key), scalar);
        mappings.set(scalar.parent, mapping);
    }
    return mappings.values();
}
/** `imageTag`, `image_tag` and `image-tag` are one key. */
function splitImage_plain(key) {
    return key.replace(/[_-]/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/versionFile.js

/**
 * A file that is called after Metabase's version and holds nothing else: `.metabase-version`, `METABASE_VERSION`. Or its
 * line in `.tool-versions`: `metabase 0.50.1`.
 */
const versionFile = ({ file, document }) => {
    const base = file.slice(file.lastIndexOf('/') + 1);
    if (base === '.tool-versions') {
        return document.scalars.flatMap((scalar) => {
            const [start, version] = /^metabase[ \t]+(\S+)/.exec(scalar.value) ?? [];
            return start && version ? sightingOf(scalar, start.length - version.length, version) : [];
        });
    }
    const name = base
        .toLowerCase()
        .replace(/\.txt$/, '')
        .replace(/[^a-z]/g, '');
    const [scalar, ...more] = document.scalars;
    if (!scalar || more.length > 0 || (name !== 'metabaseversion' && name !== 'mbversion'))
        return [];
    const text = scalar.value.trim();
    return sightingOf(scalar, scalar.value.indexOf(text), text);
};
function sightingOf(scalar, from, text) {
    const { kind } = (0,metabase_tag/* parseTag */.ED)(text);
    if (kind !== 'exact' && kind !== 'rolling')
        return [];
    return [{ kind: 'version-file', scalar, from, to: from + text.length, edition: 'by-tag' }];
}

;// CONCATENATED MODULE: ./build/manifests/recognisers/recognisers.js
















/** Every way to write a pin. The first that sees a place gives it its kind. */
const RECOGNISERS = [
    imageReference,
    composedImage,
    splitImage,
    mappedImage,
    imageArguments,
    chartValues,
    helmParameter,
    helmSet,
    joinedImage,
    replacement,
    jarAddress,
    appVersion,
    buildpack,
    versionFile,
    namedVersion,
    marked,
];

;// CONCATENATED MODULE: ./build/manifests/sdk.js


const SDK_PACKAGE = '@metabase/embedding-sdk-react';
const SECTIONS = new Set([
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'resolutions',
]);
/** `npm:@metabase/embedding-sdk-react@0.55.3` under any name. */
const ALIAS = `npm:${SDK_PACKAGE}@`;
/** `0.55.3` with or without `^` or `~`, `0.55.x`, `55-stable`. */
const sdk_VERSION = /^[~^]?v?0\.(\d{2,4})(?:\.(?:\d+|x|\*))?(?:-\w+)?$/;
const sdk_TAG = /^(\d{2,4})-stable$/;
/** Where a package.json asks for the SDK for embedding Metabase, by its major. */
function sdksIn({ file, lineStarts, document, markers }) {
    const sdks = [];
    const skipped = [];
    if (!/(^|\/)package\.json$/.test(file))
        return { sdks, skipped };
    for (const scalar of document.scalars.filter(asksForSdk)) {
        const from = scalar.value.startsWith(ALIAS) ? ALIAS.length : 0;
        const text = scalar.value.slice(from);
        const [, major] = sdk_VERSION.exec(text) ?? sdk_TAG.exec(text) ?? [];
        const range = (0,documents_document/* rangeOf */.be)(scalar, from, scalar.value.length);
        if (!range)
            continue;
        const place = (0,manifests_place/* placeOf */.$t)(file, lineStarts, range);
        if (markers.ignores(place.line))
            continue;
        if (major !== undefined)
            sdks.push({ ...place, text, major: Number(major), at: (0,documents_document/* printPath */.bA)(scalar.path) });
        else
            skipped.push({ file, line: place.line, column: place.column, text, reason: 'sdk', message: OTHER });
    }
    return { sdks, skipped };
}
const OTHER = 'The SDK follows the major of Metabase only where it is asked for as 0.55.3, ^0.55.3, ~0.55.3 or 55-stable.';
function asksForSdk({ path, value }) {
    return path.length === 2 && SECTIONS.has(String(path[0])) && (path[1] === SDK_PACKAGE || value.startsWith(ALIAS));
}

;// CONCATENATED MODULE: ./build/manifests/scan.js








/**
 * Every pin of the given paths, and every place that names Metabase but can't be moved. `files` opens them, and those
 * that only define a variable. Pins come in the order of files and places, each once.
 */
async function scan(paths, files, own, catalogue, { custom = [], documentation = false } = {}) {
    const found = [];
    const sdks = [];
    const known = { ...searchingOnce(files), candidates: paths };
    for (const path of paths) {
        const opened = await files.open(path);
        if (!opened)
            continue;
        sdks.push(sdksIn(opened));
        const budget = { left: MOST_DEFINITIONS };
        const sightings = [...RECOGNISERS, ...custom]
            .flatMap((recognise) => recognise(opened, own))
            .filter((sighting) => documentation || !deploysNothing(path, sighting));
        for (const sighting of withoutBareNames(sightings))
            found.push(...(await examine(sighting, { ...opened, budget }, known, own, catalogue)));
    }
    const shown = await withoutIgnored(found, files);
    const pins = distinctPins(shown);
    return {
        pins,
        sdks: sdks.flatMap((one) => one.sdks),
        skipped: [...distinctSkipped(shown, pins), ...sdks.flatMap(({ skipped }) => skipped)],
    };
}
/** No file leads to more places through its variables; one of variables that set each other would lead to any number. */
const MOST_DEFINITIONS = 20_000;
/** Nor does a tree use more variables that are set in other files; each is a search. */
const MOST_SEARCHES = 500;
/** Searches for each word once. */
function searchingOnce({ open, mentioning }) {
    const searches = new Map();
    return {
        open,
        mentioning: async (word, folders) => {
            const key = JSON.stringify([word, folders]);
            if (!searches.has(key) && searches.size >= MOST_SEARCHES)
                return [];
            const search = searches.get(key) ?? mentioning(word, folders);
            searches.set(key, search);
            return search;
        },
    };
}
/** What a comment in its own file hides is neither a pin nor worth a word. */
async function withoutIgnored(found, files) {
    const kept = [];
    for (const item of found) {
        const { file, line } = 'pin' in item ? item.pin : item.skipped;
        const opened = await files.open(file);
        if (opened?.markers.ignores(line) !== true)
            kept.push(item);
    }
    return kept;
}
/** `image: metabase/metabase` is no floating tag when a `tag:` beside it says which. */
function withoutBareNames(sightings) {
    const named = new Set(sightings.flatMap((sighting) => (sighting.named ? [sighting.named.source] : [])));
    return sightings.filter(({ named: own, scalar }) => own !== undefined || !named.has(scalar.source));
}
async function examine(sighting, opened, files, own, catalogue) {
    const { kind, name } = sighting;
    const part = { ...sighting, before: sighting.before ?? '', after: '' };
    const fixtures = fixturesOf(opened.document, sighting.scalar);
    const bare = { kind, edition: sighting.edition, fixtures, usedBy: [], image: undefined, digests: [], following: [] };
    let spot = { ...opened, ...bare };
    if (name) {
        const image = await resolveText({ ...part, ...name }, spot, files);
        const edition = image === undefined ? undefined : (0,metabase_image/* metabaseImage */.Q)(image, own);
        if (!edition)
            return [];
        spot = { ...spot, edition, image };
    }
    else {
        spot = { ...spot, image: await resolveImage(sighting, spot, files) };
    }
    const { digest } = sighting;
    if (!digest && sighting.from === sighting.to) {
        return [kind === 'marker' ? skip(spot, sighting, 'no-version', NO_VERSION) : withoutTag(sighting, spot)];
    }
    const found = digest
        ? await followWithDigest(part, digest, spot, files, catalogue)
        : await follow(part, spot, files, catalogue);
    // What only looks like a version of Metabase by the name of its key is worth no word when it is none.
    return sighting.onlyIfVersion
        ? found.filter((item) => 'pin' in item || NEEDS_PARTNER.has(item.skipped.reason))
        : found;
}
/** It is a version, and can't be moved alone. */
const NEEDS_PARTNER = new Set(['digest', 'checksum']);
const NO_VERSION = 'The comment "metabase-upgrade:" says that a version of Metabase stands on this line, but there is none on it.';
/** One definition that several places use is one pin. */
function distinctPins(found) {
    const pins = new Map();
    for (const item of found) {
        if (!('pin' in item))
            continue;
        const key = `${item.pin.file}:${item.pin.start}`;
        const known = pins.get(key);
        if (!known)
            pins.set(key, { ...item.pin, usedBy: [...item.pin.usedBy], digests: [...item.pin.digests] });
        else
            join(known, item.pin);
    }
    return [...pins.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}
function join(known, { usedBy, digests, image }) {
    known.usedBy.push(...usedBy);
    if (image !== undefined)
        known.image ??= image;
    const isKnown = (one) => known.digests.some(({ file, start }) => file === one.file && start === one.start);
    known.digests.push(...digests.filter((digest) => !isKnown(digest)));
}
/** Each place once, and none that another way of reading it made a pin of. */
function distinctSkipped(found, pins) {
    const pinned = new Set(pins.map(({ file, line, column }) => `${file}:${line}:${column}`));
    const places = new Map();
    for (const item of found) {
        if (!('skipped' in item))
            continue;
        const { file, line, column } = item.skipped;
        const key = `${file}:${line}:${column}`;
        if (!pinned.has(key) && !places.has(key))
            places.set(key, item.skipped);
    }
    return [...places.values()];
}


/***/ }),

/***/ 99408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ metabaseImage)
/* harmony export */ });
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);

/** Metabase's code has the same path as its image, and no registry is given as an address. */
const SOURCE_CODE = /^([a-z][a-z0-9+.-]*:\/\/|github\.com\/)/i;
/** In front of an image a colon is for the port; a template may hold any. */
const NO_REGISTRY = /^[^${]*:(?!\d+\/)[^${]*$/;
/**
 * Whether `name` (no tag, no digest) is an image of Metabase: the official one, under any registry or mirror
 * (`registry:5000/hub/metabase/metabase`), or one of `own` exactly. Somebody's `x/metabase`, `metabase/metabase-head` and
 * `x/metabase-proxy` are not: their tags are not Metabase's.
 * Returns the edition, `'by-tag'` for the user's own, or undefined.
 */
function metabaseImage(name, own) {
    const bare = name.replace(/^docker:\/\//, '');
    if (own.includes(bare))
        return 'by-tag';
    if (SOURCE_CODE.test(bare))
        return undefined;
    for (const [edition, { image }] of Object.entries(_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR)) {
        if (bare === image)
            return edition;
        if (bare.endsWith(`/${image}`) && !NO_REGISTRY.test(bare.slice(0, -image.length)))
            return edition;
    }
    return undefined;
}


/***/ })

};
