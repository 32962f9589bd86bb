export const id = 5603;
export const ids = [5603];
export const modules = {

/***/ 95603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ cronExpression),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);


function isOpen({ expressions, timezone }, now) {
    const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
    return expressions.some((expression) => cronOf(expression, timezone).match(minute));
}
/**
 * The expression as it is given.
 * @throws Failure (bad input) when it isn't a cron expression of five fields
 */
function cronExpression(expression) {
    if (!isCron(expression)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The schedule "${expression}" is not a cron expression of five fields (minute, hour, day, month, weekday). ` +
            'It covers each minute that may be used: "* 22-23 * * 1-5" is every weekday from 22:00 to midnight.');
    }
    return expression;
}
/** Nicknames such as @daily stand for a single minute, which is no window. */
function isCron(expression) {
    if (expression.trim().split(/\s+/).length !== 5)
        return false;
    try {
        cronOf(expression, 'UTC');
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The name as it is given.
 * @throws Failure (bad input) when no such time zone is known
 */
function timeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return name;
    }
    catch {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The time zone "${name}" is not known. Give a name such as "Europe/Berlin" or "UTC".`);
    }
}
function cronOf(expression, timezone) {
    return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(expression, { paused: true, timezone, mode: '5-part' });
}


/***/ })

};
