export const id = 7597;
export const ids = [7597];
export const modules = {

/***/ 37597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   glob: () => (/* binding */ glob),
/* harmony export */   matcherOf: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);


/**
 * The same everywhere: paths from the root with forward slashes, and files that begin with a dot are files like all
 * others (`.env`, `.github/`). Extended globs are left out, because a few nested ones can take forever to match.
 */
const OPTIONS = {
    dot: true,
    windows: false,
    noextglob: true,
    regex: false,
    strictBrackets: true,
    posix: true,
};
/** What a glob can hold that would never match, or not what was meant; each with what to write instead. */
const FAULTS = [
    [/^$/, 'is empty. Give a path or a glob such as "deploy/**"'],
    [/\\/, 'has a backslash. Separate folders with "/"; no character needs to be escaped'],
    [/^!/, 'begins with "!". List what is not to be looked at under "exclude"'],
    [/^(\/|[A-Za-z]:)/, 'is an absolute path. Give it from the folder that is searched, without a "/" in front'],
    [/(^|\/)\.{1,2}(\/|$)/, 'has a "." or ".." in place of a folder. Give the path from the folder that is searched'],
    [/\/$/, 'ends with "/", and a folder is no file. Add "**" to mean all files below it'],
    [/[()|]/, 'has a "(", ")" or "|". Write alternatives as {a,b}, and ? for a character that is one of these'],
];
/**
 * The text when it is a glob that can match a file.
 * @throws Failure (bad input)
 */
function glob(text) {
    const fault = FAULTS.find(([form]) => form.test(text))?.[1] ?? tooMany(text) ?? unreadable(text);
    if (fault === undefined)
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The glob "${text}" ${fault}.`);
}
/** Each star tries every rest of the path anew, and each pair of braces doubles the ways: more are slow on a long path. */
const MOST_STARS = 4;
const MOST_IN_A_NAME = 3;
const MOST_BRACES = 8;
function tooMany(text) {
    const stars = (part) => part.match(/\*+/g)?.length ?? 0;
    if (stars(text) > MOST_STARS)
        return `has more than ${MOST_STARS} stars (** counts as one). Give several shorter globs`;
    if (text.split('/').some((name) => stars(name) > MOST_IN_A_NAME)) {
        return `has more than ${MOST_IN_A_NAME} stars between two "/". Give several shorter globs`;
    }
    const braces = text.split('{').length - 1;
    return braces > MOST_BRACES ? `has more than ${MOST_BRACES} braces. Give several shorter globs` : undefined;
}
/** Whether a path (from the root, forward slashes) matches one of the globs. */
function matcherOf(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], OPTIONS);
}
function unreadable(text) {
    try {
        // This is what picomatch makes of a class that holds nothing, such as [z-a].
        if (picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(text, OPTIONS).source !== '$^')
            return undefined;
    }
    catch {
        // A bracket or a brace that isn't closed, or a text that is too long.
    }
    return 'is not understood: a "[" or "{" may lack its end, or a range such as [a-z] be the wrong way round';
}


/***/ })

};
