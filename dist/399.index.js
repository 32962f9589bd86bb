export const id = 399;
export const ids = [399];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/**
 * Lines that are comments in the languages that deploy with plain text: shell, HCL, ini, SQL, XML, and the inside of
 * a block comment. `--` and `*` need white space behind them, for `--set image.tag=...` is an argument and `*)` a case.
 */
const COMMENT = /^\s*(?:#|\/\/|;|--(?=[\s-]|$)|<!--|\*(?=[\s*/]|$)|\/\*)/;
/** `param tag string =` of Bicep, `var version string =` of Go: the type stands behind the name. */
const TYPED = /^\s*(?:export\s+)?(?:param|var|const)\s+([A-Za-z_]\w*)\s+[\w'[\]]+\s*=\s*(?=\S)/;
/** `VERSION=`, `export VERSION=`, `version :=`, `$version =`, `const version: string =`, `version: `, `default['a']['b'] =`. */
const ASSIGNED = /^\s*(?:[A-Za-z]+\s+){0,3}[$@%]?([A-Za-z_][\w.-]*(?:\[[:'"]?\w+['"]?\])*)\s*(?::\s*\w+\s*)?(?:[:?]?=(?![=~])>?|:(?=\s))\s*(?=\S)/;
/** A value in quotes, or one word, with nothing but the end of a statement or a comment behind it. */
const QUOTED = /^(["'`])((?:(?!\1).)*)\1[\s;,)\]}]*(?:(?:#|\/\/|--).*)?$/;
const WORD = /^([^\s"'`;,#]+)[;,]?\s*(?:(?:#|\/\/).*)?$/;
/**
 * Reads any text, line by line: an assignment as a value under its name, any other line whole. Blank lines and comments
 * are left out, for a commented-out pin deploys nothing.
 */
const readText = (text) => {
    const scalars = [];
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(at).split(/(?<=\n|\r(?!\n))/)) {
        const value = line.replace(/\r?\n$|\r$/, '');
        if (value.trim() !== '' && !COMMENT.test(value))
            scalars.push(lineScalar(value, at));
        at += line.length;
    }
    return { syntax: 'text', scalars };
};
/** A name and its sign stand near the start; a longer line is data, and is not searched for them. */
const LONGEST_NAME = 200;
function lineScalar(line, at) {
    const start = line.slice(0, LONGEST_NAME);
    const assigned = TYPED.exec(start) ?? ASSIGNED.exec(start);
    if (!assigned)
        return { path: [], parent: 0, value: line, source: at };
    const path = assigned[1].split(/[[\]'":]+/).filter(Boolean);
    const from = assigned[0].length;
    const rest = line.slice(from);
    const quoted = QUOTED.exec(rest);
    if (quoted)
        return { path, parent: 0, value: quoted[2], source: at + from + 1 };
    return { path, parent: 0, value: WORD.exec(rest)?.[1] ?? rest, source: at + from };
}


/***/ })

};
