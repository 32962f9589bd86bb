export const id = 7423;
export const ids = [7423];
export const modules = {

/***/ 77423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11267);



const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
const LONGEST_ANSWER = 60_000;
function createClient({ apiUrl, token, fetch, onWait, hurried, patience }) {
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
        request: { fetch: wholeAnswers(fetch ?? globalThis.fetch, patience ?? LONGEST_ANSWER) },
        throttle: {
            onRateLimit: wait('primary'),
            onSecondaryRateLimit: wait('secondary'),
            ...(hurried ? { write: NO_PAUSE, notifications: NO_PAUSE, retryAfterBaseValue: 1 } : {}),
        },
        retry: hurried ? { retryAfterBaseValue: 1 } : {},
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
}
/** An answer that breaks off, or doesn't end, is a request that failed: nobody takes half of it for the whole. */
function wholeAnswers(get, patience) {
    return async (input, init) => {
        const signal = AbortSignal.timeout(patience);
        const answer = await get(input, {
            ...init,
            signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal,
        });
        const body = await answer.arrayBuffer();
        const { status, statusText, headers } = answer;
        if (answer.ok && body.byteLength > 0 && headers.get('content-type')?.startsWith('application/json'))
            refuseHalf(body);
        const whole = new Response(NO_BODY.has(status) ? null : body, { status, statusText, headers });
        Object.defineProperty(whole, 'url', { value: answer.url });
        return whole;
    };
}
function refuseHalf(body) {
    try {
        JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        throw new Error('the answer breaks off');
    }
}
const NO_BODY = new Set([204, 205, 304]);
/** What the throttling plugin asks before a write, answered at once. */
const NO_PAUSE = {
    key: () => ({ schedule: async (_, work) => work() }),
};


/***/ })

};
