export const id = 2774;
export const ids = [2774];
export const modules = {

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutIgnored: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _configFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);


/**
 * The text of the configuration file without a version on the ignore lists that hold for a deployment: its own, and that of the
 * whole file. Nothing else of the text changes.
 * @param version as it stands in the list
 * @returns undefined when it isn't there, or is written in a way that has no sure end
 */
function withoutIgnored(text, deployment, version) {
    let left = text;
    for (let changed = true; changed;) {
        const shorter = withoutFirst(left, deployment, version);
        changed = shorter !== undefined;
        left = shorter ?? left;
    }
    return left !== text && isSameBut(text, left, deployment, version) ? left : undefined;
}
function withoutFirst(text, deployment, version) {
    const { contents, errors } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return undefined;
    for (const holder of [deploymentOf(contents, deployment), contents]) {
        const pair = holder?.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === 'ignore');
        if (!holder || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair?.value))
            continue;
        const at = pair.value.items.findIndex((item) => versionIn(item) === version);
        if (at >= 0)
            return without(text, holder, pair, at);
    }
    return undefined;
}
function deploymentOf(root, name) {
    const list = root.get('deployments', true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) || name === undefined)
        return undefined;
    return list.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) && item.get('name') === name);
}
/** 58.10 and 58.1 are one number, and two versions. */
function versionIn(item) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) ? item.get('version', true) : item;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return undefined;
    return typeof value.value === 'number' ? value.source : String(value.value);
}
function without(text, holder, pair, at) {
    const { items, flow } = pair.value;
    const item = items[at]?.range;
    if (!item)
        return undefined;
    if (flow) {
        const [next, former] = [items[at + 1]?.range, items[at - 1]?.range];
        return cut(text, next || !former ? item[0] : former[1], next ? next[0] : item[1]);
    }
    const dash = text.lastIndexOf('-', item[0] - 1);
    if (text.slice(dash + 1, item[0]).trim() !== '')
        return undefined;
    if (items.length > 1)
        return isFirstOfLine(text, dash) ? cut(text, lineOf(text, dash), after(text, item[1])) : undefined;
    const key = pair.key.range?.[0];
    if (key === undefined)
        return undefined;
    if (isFirstOfLine(text, key))
        return cut(text, lineOf(text, key), after(text, item[1]));
    // Behind the dash of a deployment: what follows moves there.
    const follower = holder.items[holder.items.indexOf(pair) + 1];
    const next = follower?.key.range?.[0];
    if (next === undefined || text.slice(after(text, item[1]), next).trim() !== '')
        return undefined;
    return cut(text, key, next);
}
function cut(text, from, to) {
    return text.slice(0, from) + text.slice(to);
}
function lineOf(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
function isFirstOfLine(text, at) {
    return text.slice(lineOf(text, at), at).trim() === '';
}
/** Where the line ends on which something ends, with what is said behind it. */
function after(text, end) {
    if (text[end - 1] === '\n')
        return end;
    const line = text.indexOf('\n', end);
    return line < 0 ? text.length : line + 1;
}
/** Read back: the same configuration, without this one entry. */
function isSameBut(text, shorter, deployment, version) {
    try {
        const [before, now] = [text, shorter].map((one) => (0,_configFile_js__WEBPACK_IMPORTED_MODULE_1__.parseConfigFile)(one, 'the configuration file'));
        const lifted = (holder) => ({
            ...holder,
            ignore: holder.ignore.filter((rule) => rule.text !== version),
        });
        const wanted = {
            ...before,
            defaults: lifted(before.defaults),
            deployments: before.deployments.map((one) => (one.name === deployment ? lifted(one) : one)),
        };
        return shapeOf(wanted) === shapeOf(now);
    }
    catch {
        return false;
    }
}
/** Lines move, and are no part of what is said. */
function shapeOf(config) {
    return JSON.stringify(config, (key, value) => (key === 'place' ? undefined : value));
}


/***/ })

};
