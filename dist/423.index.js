export const id = 423;
export const ids = [423];
export const modules = {

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1267);



const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
function createClient({ apiUrl, token, fetch, onWait }) {
    const wait = (kind) => (seconds, _, __, retries) => {
        const patient = retries === 0 && seconds <= LONGEST_WAIT_SECONDS;
        if (patient)
            onWait?.(`GitHub's ${kind} rate limit is reached; waiting ${seconds} s.`);
        return patient;
    };
    return new Client({
        baseUrl: apiUrl,
        userAgent: 'metabase-upgrade',
        ...(token === undefined ? {} : { auth: token }),
        ...(fetch === undefined ? {} : { request: { fetch } }),
        throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
}


/***/ })

};
