export const id = 7039;
export const ids = [7039,7597];
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


/***/ }),

/***/ 67039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assignFiles: () => (/* binding */ assignFiles),
/* harmony export */   resolveDeployments: () => (/* binding */ resolveDeployments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37597);
/* harmony import */ var _upgradeSettings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20290);



/** The deployments of the file: what each says itself goes before the inputs, and the inputs before the file. */
function resolveDeployments(config, inputs) {
    return config.deployments.map((deployment) => {
        const { name, files, edition, url, after, instance, place } = deployment;
        const ignore = [...deployment.ignore, ...config.defaults.ignore];
        const own = { name, files, edition, url, after, instance, place };
        return { ...own, ...(0,_upgradeSettings_js__WEBPACK_IMPORTED_MODULE_2__/* .merged */ .Zu)([deployment, inputs, config.defaults], ignore) };
    });
}
/**
 * Tells whose each file is. `files` are those with pins, as paths from the root with forward slashes.
 * @throws Failure (bad input) naming every file that belongs to two deployments
 */
function assignFiles(files, deployments) {
    const owners = deployments.map((deployment) => ({ deployment, isOwn: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__.matcherOf)(deployment.files) }));
    const byDeployment = new Map(deployments.map(({ name }) => [name, []]));
    const unassigned = [];
    const faults = [];
    for (const file of files) {
        const [owner, ...others] = owners.filter(({ isOwn }) => isOwn(file)).map(({ deployment }) => deployment);
        if (!owner)
            unassigned.push(file);
        else if (others.length === 0)
            byDeployment.get(owner.name)?.push(file);
        else
            faults.push(claimedTwice(file, [owner, ...others]));
    }
    if (faults.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(faults.join('\n'));
    return { byDeployment, unassigned };
}
function claimedTwice(file, owners) {
    const claims = owners.map(({ name, place }) => `"${name}" (${place})`).join(' and ');
    return (`${file} has a pin and belongs to the deployments ${claims}, which may follow different versions. Narrow their ` +
        '"files" so that only one of them matches it.');
}


/***/ })

};
