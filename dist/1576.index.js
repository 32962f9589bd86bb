export const id = 1576;
export const ids = [1576];
export const modules = {

/***/ 71976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
;// CONCATENATED MODULE: ./build/sources/registry/networkFault.js
/** An authority that Node doesn't know: a company's own, or nobody's. */
const UNKNOWN_AUTHORITY = new Set([
    ...['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED'],
]);
const BAD_CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|HOSTNAME_MISMATCH|CRL_)/;
const NO_TLS = /^(?:EPROTO|ERR_SSL_)/;
/**
 * What a rejected fetch means. Only its code is told: a message may hold more of the address than is meant to be seen.
 * @param seconds how long it was waited for
 */
function networkFault(error, seconds) {
    const { name, cause } = error;
    if (name === 'TimeoutError')
        return { reason: `did not answer within ${seconds} s`, passing: true };
    const code = typeof cause?.code === 'string' ? cause.code : name;
    if (UNKNOWN_AUTHORITY.has(code)) {
        return {
            reason: `has a certificate of an authority that is not known here (${code}); set the environment variable ` +
                'NODE_EXTRA_CA_CERTS to a file with the certificate of your authority',
            passing: false,
        };
    }
    if (BAD_CERTIFICATE.test(code))
        return { reason: `has a certificate that is not valid (${code})`, passing: false };
    if (NO_TLS.test(code))
        return { reason: `does not speak https (${code})`, passing: false };
    if (code === 'ENOTFOUND')
        return { reason: 'is not known to the name server (ENOTFOUND)', passing: false };
    return { reason: `can't be reached, or broke off (${code})`, passing: true };
}

// EXTERNAL MODULE: ./build/sources/registry/question.js
var registry_question = __webpack_require__(59589);
;// CONCATENATED MODULE: ./build/sources/registry/rateLimit.js
/** What a server that limits requests says of when it will answer again; undefined when it doesn't say. */
function secondsToWait(headers, now) {
    const after = headers.get('retry-after');
    if (after !== null && /^[0-9]{1,9}$/.test(after))
        return Number(after);
    if (after !== null && !Number.isNaN(Date.parse(after)))
        return secondsUntil(Date.parse(after), now);
    // Docker Hub's own API gives points in time, in seconds since 1970.
    for (const name of ['x-retry-after', 'x-ratelimit-reset']) {
        const reset = headers.get(name) ?? '';
        if (/^[0-9]{10}$/.test(reset))
            return secondsUntil(Number(reset) * 1000, now);
    }
    const reset = headers.get('ratelimit-reset') ?? '';
    if (/^[0-9]{1,9}$/.test(reset))
        return Number(reset);
    // `ratelimit-remaining: 0;w=21600`: used up for a window of six hours, of which some may be over.
    const window = /^0\s*;\s*w=([0-9]{1,9})$/.exec(headers.get('ratelimit-remaining') ?? '')?.[1];
    return window === undefined ? undefined : Number(window);
}
function secondsUntil(then, now) {
    return Math.max(0, Math.ceil((then - now.getTime()) / 1000));
}

;// CONCATENATED MODULE: ./build/sources/registry/receive.js


const MOST_REDIRECTS = 5;
/** The largest body that is read, of a manifest as of a list. */
const LARGEST_BYTES = 4 * 1024 * 1024;
/**
 * One exchange. Redirects are followed here and not by fetch, so that credentials stay with the host they are for,
 * whatever implementation of fetch is used; one from https to plain http is refused.
 */
async function receive(question, get, signal) {
    const { method, url, headers, body } = question;
    let current = new URL(url);
    let own = true;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const response = await get(current.href, {
            method,
            headers: { 'user-agent': 'metabase-upgrade', ...(own ? headers : withoutCredentials(headers)) },
            redirect: 'manual',
            signal,
            ...(body === undefined ? {} : { body }),
        });
        const location = response.headers.get('location');
        if (!isRedirect(response.status) || location === null || method === 'POST') {
            return { status: response.status, headers: response.headers, body: await bodyOf(response, question), own };
        }
        await response.body?.cancel();
        current = targetOf(location, current, question);
        // Once elsewhere, always elsewhere: what comes back was led by another host.
        own &&= current.origin === new URL(url).origin;
    }
    throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} redirects more than ${MOST_REDIRECTS} times.`);
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
function targetOf(location, current, question) {
    const target = URL.canParse(location, current.href) ? new URL(location, current) : undefined;
    const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && current.protocol === 'http:');
    if (target && allowed && target.username === '' && target.password === '')
        return target;
    throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} redirects to what is no https address; it was not followed.`);
}
/** What isn't asked for isn't read: the rest of the connection is given up. */
async function bodyOf(response, question) {
    if (response.status !== 200 || !response.body || question.method === 'HEAD') {
        await response.body?.cancel();
        return Buffer.alloc(0);
    }
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > LARGEST_BYTES)
            throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} answered with more than 4 MiB.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/sources/registry/ask.js





/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
/** When a server limits requests and doesn't say for how long. */
const USUAL_WAIT_SECONDS = 30;
const BACKOFF_MS = [1000, 4000];
const PATIENCE_SECONDS = 30;
/**
 * Asks, and again when it may help: twice more after an error of the server or the line, and once after a rate limit
 * that is over within a minute.
 * @throws Failure in one sentence: nothing answered, the server failed, or requests are limited for longer
 */
async function ask(question, asking) {
    let waited = false;
    for (let failures = 0;;) {
        const result = await attempt(question, asking);
        if ('status' in result && result.status === 429) {
            const said = secondsToWait(result.headers, asking.clock.now());
            const seconds = said ?? USUAL_WAIT_SECONDS;
            if (waited || seconds > LONGEST_WAIT_SECONDS)
                throw limited(question, said, asking.clock.now());
            waited = true;
            asking.onWait?.(`${(0,registry_question/* placeOf */.$)(question)} limits requests (429); waiting ${seconds} s.`);
            await asking.sleep(seconds * 1000);
            continue;
        }
        if ('status' in result && result.status < 500)
            return result;
        const fault = 'status' in result ? { reason: `failed (HTTP ${result.status})`, passing: true } : result;
        const pause = BACKOFF_MS[failures];
        if (!fault.passing)
            throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} ${fault.reason}.`);
        if (pause === undefined)
            throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} ${fault.reason}, three times. Run again later.`);
        failures += 1;
        await asking.sleep(pause);
    }
}
async function attempt(question, { fetch }) {
    try {
        return await receive(question, fetch, AbortSignal.timeout(PATIENCE_SECONDS * 1000));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        return networkFault(error, PATIENCE_SECONDS);
    }
}
function limited(question, seconds, now) {
    const longest = 366 * 24 * 3600;
    const then = new Date(now.getTime() + Math.min(seconds ?? 0, longest) * 1000);
    const until = seconds === undefined
        ? 'and does not say until when'
        : `until ${then.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    return new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} limits requests (429) ${until}. Run again later, or log in: most registries allow more to ` +
        'those they know.');
}


/***/ }),

/***/ 21576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jarStatus: () => (/* binding */ jarStatus)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71976);


/** An object store that doesn't list its contents answers 403 for what it doesn't have; Metabase's downloads are in one. */
const OFFICIAL_HOST = 'downloads.metabase.com';
/** Looks a JAR up by its address, without downloading it. Never throws for what a server does. */
async function jarStatus(address, asking) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        return { unknown: 'its address is none of http or https' };
    if (url.username !== '' || url.password !== '')
        return { unknown: 'its address holds a user name or password' };
    try {
        return judge(await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)({ method: 'HEAD', url: url.href }, asking), url.hostname === OFFICIAL_HOST);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return { unknown: error.message.replace(/\.$/, '') };
        throw error;
    }
}
function judge({ status, headers }, official) {
    if (status === 404 || status === 410 || (status === 403 && official))
        return 'missing';
    if (status !== 200)
        return { unknown: `its server answered with HTTP ${status}` };
    // A page for logging in, or one that says in words that there is nothing.
    if (/^text\/html\b/i.test(headers.get('content-type') ?? ''))
        return { unknown: 'its server answered with a web page' };
    return 'published';
}


/***/ }),

/***/ 59589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** The address to be shown: without what may be secret, user name and query. */
function placeOf({ url }) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}


/***/ })

};
