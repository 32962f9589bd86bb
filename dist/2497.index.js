export const id = 2497;
export const ids = [2497,1423,3132];
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

/***/ 81423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  basicHeader: () => (/* binding */ basicHeader),
  credentialsFrom: () => (/* binding */ credentialsFrom)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/sources/registry/reference.js
var reference = __webpack_require__(3132);
;// CONCATENATED MODULE: ./build/sources/registry/loginFile.js
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.



/** The parts of docker's config.json that are about logging in; what an entry holds is read when it is wanted. */
const configSchema = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    credsStore: schemas/* string */.YjP().nullish(),
});
const entrySchema = schemas/* looseObject */._H3({
    auth: schemas/* string */.YjP().nullish(),
    identitytoken: schemas/* string */.YjP().nullish(),
    username: schemas/* string */.YjP().nullish(),
    password: schemas/* string */.YjP().nullish(),
});
/** It becomes part of the name of a program. */
const HELPER_NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
/**
 * Nothing of the text is ever in an error: it holds passwords.
 * @throws Failure (bad input) that names the file
 */
function parseLoginFile({ file, text }) {
    let json;
    try {
        json = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        throw faulty(file, 'it is not JSON');
    }
    const parsed = configSchema.safeParse(json);
    if (parsed.success)
        return { ...parsed.data, file };
    throw faulty(file, `"${String(parsed.error.issues[0]?.path[0] ?? 'the whole')}" has another form than Docker writes`);
}
/**
 * The name of the program that keeps the credentials of a host, the host's own before the one for all.
 * @throws Failure (bad input) for a name that is none
 */
function helperFor(host, { file, credHelpers, credsStore }) {
    const name = entryFor(host, credHelpers) ?? (credsStore || undefined);
    if (name === undefined || (typeof name === 'string' && HELPER_NAME.test(name)))
        return name;
    throw faulty(file, `the credential helper for ${host} is no name of one, such as "ecr-login"`);
}
/**
 * What `docker login` left in the file itself for a host; undefined when there is nothing, or an empty entry.
 * @throws Failure (bad input) for an entry that can't be read
 */
function loginFor(host, { file, auths }) {
    const entry = entryFor(host, auths);
    if (entry === undefined)
        return undefined;
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success)
        throw faulty(file, `the entry for ${host} in "auths" has another form than Docker writes`);
    const { auth, identitytoken, username, password } = parsed.data;
    if (identitytoken)
        return { kind: 'identity', token: identitytoken };
    if (!auth)
        return username && password ? { kind: 'password', username, password } : undefined;
    // Docker pads some passwords with zero bytes.
    const [, user, secret] = /^([^:]+):([\s\S]*?)\0*$/.exec(decoded(auth)) ?? [];
    if (user !== undefined && secret)
        return { kind: 'password', username: user, password: secret };
    throw faulty(file, `"auth" of the entry for ${host} is not "user:password" in base64`);
}
function decoded(base64) {
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64').toString('utf8') : '';
}
/** A key is a host, with or without `https://` before it and a path behind it; the exact host comes first. */
function entryFor(host, entries) {
    if (!entries)
        return undefined;
    if (Object.hasOwn(entries, host))
        return entries[host];
    const hostOf = (key) => key
        .replace(/^https?:\/\//, '')
        .replace(/\/[\s\S]*$/, '')
        .toLowerCase();
    const key = Object.keys(entries).find((one) => (0,reference.sameRegistry)(hostOf(one), host));
    return key === undefined ? undefined : entries[key];
}
function faulty(file, what) {
    return (0,failure/* badInput */.AN)(`Docker's configuration ${file} can't be used: ${what}. Repair it with "docker login", or set DOCKER_CONFIG to a ` +
        'folder with another config.json.');
}

;// CONCATENATED MODULE: ./build/sources/registry/credentials.js



/** The user name that a helper gives for an identity token (docker/cli, `cli/config/credentials/native_store.go`). */
const IDENTITY_USER = '<token>';
/** What Docker Hub is called in every store. */
const HUB_KEY = 'https://index.docker.io/v1/';
/** The sentence by which helpers say that they know of nothing (docker/docker-credential-helpers, `credentials/error.go`). */
const NOT_FOUND = /credentials not found/i;
/** Looks a host up once, in the order that Docker has: what was given, a helper, the file. */
function credentialsFrom({ given, readConfig, run, mask }) {
    const known = new Map();
    const lookUp = async (host) => {
        if (given && (0,reference.sameRegistry)(given.host, host)) {
            return masked({ kind: 'password', username: given.username, password: given.password }, mask);
        }
        const text = await readConfig();
        if (!text)
            return undefined;
        const config = parseLoginFile(text);
        const helper = helperFor(host, config);
        const kept = helper === undefined ? undefined : await askHelper(helper, host, text.file, run, mask);
        return kept ?? masked(loginFor(host, config), mask);
    };
    return (host) => {
        const found = known.get(host) ?? lookUp(host);
        known.set(host, found);
        return found;
    };
}
/** The header value for HTTP Basic; masked too, since whoever has it has the password. */
function basicHeader({ username, password }, mask) {
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    mask(encoded);
    return `Basic ${encoded}`;
}
/** `docker-credential-<name> get`: the host on stdin, JSON on stdout. */
async function askHelper(name, host, file, run, mask) {
    const program = `docker-credential-${name}`;
    const refusal = (what) => new failure/* Failure */.HR(`The credentials for ${host} could not be had from ${program}, which ${file} names: ${what}. Try ` +
        `"docker pull" by hand, or take the helper out of that file.`, { exitCode: 2 });
    let finished;
    try {
        finished = await run(program, ['get'], { input: host === reference.DOCKER_HUB ? HUB_KEY : host });
    }
    catch {
        throw refusal("the program is not there or can't be started");
    }
    const { exitCode, stdout, stderr } = finished;
    if (exitCode !== 0 && NOT_FOUND.test(`${stdout}\n${stderr}`))
        return undefined;
    // What it printed may hold a secret, and is not shown.
    if (exitCode !== 0)
        throw refusal(`it ended with exit code ${exitCode}`);
    const { username, secret } = parseAnswer(stdout);
    if (secret)
        mask(secret);
    if (!secret || username === undefined)
        throw refusal('its answer is not JSON with "Username" and "Secret"');
    if (username === IDENTITY_USER)
        return { kind: 'identity', token: secret };
    return { kind: 'password', username, password: secret };
}
function parseAnswer(text) {
    try {
        const { Username: username, Secret: secret } = JSON.parse(text);
        return typeof username === 'string' && typeof secret === 'string' ? { username, secret } : {};
    }
    catch {
        return {};
    }
}
function masked(credentials, mask) {
    if (credentials)
        mask(credentials.kind === 'password' ? credentials.password : credentials.token);
    return credentials;
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


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKER_HUB: () => (/* binding */ DOCKER_HUB),
/* harmony export */   HUB_URL: () => (/* binding */ HUB_URL),
/* harmony export */   TAG: () => (/* binding */ TAG),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback),
/* harmony export */   parseMirror: () => (/* binding */ parseMirror),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRegistry: () => (/* binding */ sameRegistry)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const DOCKER_HUB = 'docker.io';
const HUB_URL = 'https://registry-1.docker.io';
const HUB_NAMES = [DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io'];
/** The grammar of github.com/distribution/reference; what fits it is safe in a path. */
const PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/;
const LONGEST_NAME = 255;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/**
 * Where the image of a name is asked for. As in Docker, the first part is a registry when it has a dot or a port or is
 * `localhost`, anything else is on Docker Hub, and a registry on this machine alone is spoken to in plain http.
 * @param name as written in a manifest, without tag and digest; `docker://` may stand before it
 * @param mirror an address that is asked in place of Docker Hub
 * @throws Failure (bad input) for what is no name of an image, or no address of a mirror
 */
function parseReference(name, mirror) {
    const bare = name.replace(/^docker:\/\//, '');
    const [first = '', ...rest] = bare.split('/');
    const named = rest.length > 0 && (/[.:]|^localhost$/.test(first) || first !== first.toLowerCase());
    const host = named ? first.toLowerCase() : DOCKER_HUB;
    const parts = named ? rest : [first, ...rest];
    if (bare.length > LONGEST_NAME || !isHost(host) || !parts.every((part) => PART.test(part)))
        throw noName(name);
    if (!HUB_NAMES.includes(host))
        return { host, repository: parts.join('/'), url: addressOf(host) };
    const repository = parts.length === 1 ? `library/${parts[0]}` : parts.join('/');
    if (mirror === undefined)
        return { host: DOCKER_HUB, repository, url: HUB_URL };
    const url = parseMirror(mirror);
    return { host: new URL(url).host, repository, url };
}
/** The names of Docker Hub are one; credentials are looked up by this. */
function sameRegistry(one, other) {
    return one === other || (HUB_NAMES.includes(one) && HUB_NAMES.includes(other));
}
/** Whether a host, without its port and as `URL` writes it, is this machine; `127.example.com` is not. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(hostname);
}
/**
 * As dockerd's `registry-mirrors`: an address, perhaps with a folder.
 * @throws Failure (bad input), which never repeats a text that may hold a password
 */
function parseMirror(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url?.protocol === 'http:' && isLoopback(url.hostname);
    if (url && (plain || url.protocol === 'https:') && !/[?#@]/.test(text))
        return url.href.replace(/\/+$/, '');
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The mirror of Docker Hub${/[?#@]/.test(text) ? '' : ` "${text}"`} can't be used. Give an address such as ` +
        '"https://mirror.example.com", without user name and without anything behind it; plain http is for this machine.');
}
function isHost(host) {
    return HOST.test(host) && URL.canParse(`https://${host}`);
}
function addressOf(host) {
    const { hostname } = new URL(`https://${host}`);
    return `${isLoopback(hostname) ? 'http' : 'https'}://${host}`;
}
function noName(name) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${name.slice(0, LONGEST_NAME)}" is no name of an image that a registry could have. Expected one such as ` +
        '"metabase/metabase" or "registry.example.com:5000/metabase/metabase", without tag and digest.');
}


/***/ }),

/***/ 42497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/sources/registry/ask.js + 3 modules
var ask = __webpack_require__(71976);
;// CONCATENATED MODULE: ./build/sources/registry/challenge.js
/** No honest header is longer; what comes after is not read. */
const LONGEST_HEADER = 8192;
const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([^\s,="]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s,"]*))/y;
const SCHEME = /([^\s,="]+)(?=[\s,]|$)/y;
/**
 * Every challenge of the header, in order (RFC 9110, 11.6.1): several may stand in one header, and commas separate
 * parameters as well as challenges. Reads up to the first place that fits the grammar in no way, and never throws.
 */
function parseChallenges(header) {
    const text = header.slice(0, LONGEST_HEADER);
    const challenges = [];
    let at = 0;
    const read = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found)
            at += found[0].length;
        return found;
    };
    for (;;) {
        read(SEPARATOR);
        const parameter = read(PARAMETER);
        if (parameter) {
            const [, name = '', quoted, bare = ''] = parameter;
            const { parameters } = challenges.at(-1) ?? {};
            const key = name.toLowerCase();
            if (parameters && !parameters.has(key))
                parameters.set(key, quoted?.replace(/\\([\s\S])/g, '$1') ?? bare);
            continue;
        }
        const scheme = read(SCHEME)?.[1];
        if (scheme === undefined)
            return challenges;
        challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    }
}

// EXTERNAL MODULE: ./build/sources/registry/credentials.js + 1 modules
var registry_credentials = __webpack_require__(81423);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/sources/registry/question.js
var registry_question = __webpack_require__(59589);
// EXTERNAL MODULE: ./build/sources/registry/reference.js
var registry_reference = __webpack_require__(3132);
;// CONCATENATED MODULE: ./build/sources/registry/refusal.js

/** A registry, or what gives its tokens, does not let us read. */
class Refusal extends failure/* Failure */.HR {
    constructor(message) {
        super(message);
        this.name = 'Refusal';
    }
}

;// CONCATENATED MODULE: ./build/sources/registry/token.js
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.







/** Names us to those who give tokens; they ask for one and don't know it beforehand. */
const CLIENT = 'metabase-upgrade';
const tokenSchema = schemas/* looseObject */._H3({ token: schemas/* string */.YjP().nullish(), access_token: schemas/* string */.YjP().nullish() });
/** What may stand in a header (RFC 6750, 2.1, and a little more). */
const HEADER_SAFE = /^[\x21-\x7e]{1,65536}$/;
/**
 * The wish in a Bearer challenge; a challenge without a scope wishes to pull.
 * @throws Failure when the realm would put credentials on the wire in plain: only a registry on this machine may have a
 * realm without https, and only on this machine
 */
function tokenWish(challenge, { url, repository, host }) {
    const realm = challenge.parameters.get('realm') ?? '';
    const parsed = URL.canParse(realm) ? new URL(realm) : undefined;
    const local = parsed?.protocol === 'http:' && (0,registry_reference.isLoopback)(parsed.hostname) && (0,registry_reference.isLoopback)(new URL(url).hostname);
    if (!parsed || (parsed.protocol !== 'https:' && !local) || parsed.username !== '' || parsed.password !== '') {
        throw new failure/* Failure */.HR(`The registry ${host} sends clients for a token to what is no https address; nothing was sent there. This is a ` +
            'fault of its configuration (the realm of its token authentication).');
    }
    const scopes = (challenge.parameters.get('scope') ?? `repository:${repository}:pull`).split(' ').filter(Boolean);
    return { realm: parsed, service: challenge.parameters.get('service'), scopes };
}
/**
 * What Docker Hub is known to ask for, so that it need not be provoked to; undefined for every other registry. Should it ask for
 * something else one day, its challenge counts.
 */
function knownWish({ url, repository }) {
    if (url !== registry_reference.HUB_URL)
        return undefined;
    const realm = new URL('https://auth.docker.io/token');
    return { realm, service: 'registry.docker.io', scopes: [`repository:${repository}:pull`] };
}
/**
 * A token for a wish, by the token specification of github.com/distribution/distribution: GET with HTTP Basic, or
 * without credentials as anybody; with an identity token POST, as in OAuth 2.
 * @throws Refusal when none is given, Failure when the answer is none
 */
async function fetchToken(wish, credentials, { asking, mask, host }) {
    const question = credentials?.kind === 'identity' ? exchange(wish, credentials.token) : request(wish, credentials, mask);
    const answer = await (0,ask/* ask */.k)(question, asking);
    const place = (0,registry_question/* placeOf */.$)(question);
    if (answer.status === 401 || answer.status === 403) {
        throw new Refusal(credentials
            ? `${place} refused the credentials for ${host} (${answer.status}). Check user name and password, or log in anew.`
            : `${place} gives no token for ${host} without credentials (${answer.status}). Log in with "docker login" first.`);
    }
    const token = answer.status === 200 && answer.own ? tokenIn(answer) : undefined;
    if (token === undefined)
        throw new failure/* Failure */.HR(`${place} gave no token for ${host} (HTTP ${answer.status}).`);
    mask(token);
    return token;
}
function request({ realm, service, scopes }, credentials, mask) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    if (credentials?.kind !== 'password')
        return { method: 'GET', url: url.href };
    return { method: 'GET', url: url.href, headers: { authorization: (0,registry_credentials.basicHeader)(credentials, mask) } };
}
function exchange({ realm, service, scopes }, token) {
    const body = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: CLIENT,
        service: service ?? realm.host,
        scope: scopes.join(' '),
        refresh_token: token,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: realm.href, headers, body: body.toString() };
}
function tokenIn({ body }) {
    try {
        const { token, access_token } = tokenSchema.parse(JSON.parse(body.toString('utf8')));
        const found = token || access_token || '';
        return HEADER_SAFE.test(found) ? found : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/sources/registry/authentication.js




/**
 * Answers a registry's challenge once, and remembers for the run: which `Authorization` a repository took, so that it
 * is sent ahead, and which token was had for which scope, so that none is asked for twice.
 */
function authenticated({ asking, credentialsFor, mask }) {
    const ahead = new Map();
    const tokens = new Map();
    const bearer = async (wish, { url, host }, refused) => {
        const key = JSON.stringify([url, wish.realm.href, wish.service, wish.scopes]);
        const known = tokens.get(key);
        if (known !== undefined && (await known) !== refused)
            return known;
        const asked = credentialsFor(host)
            .then((credentials) => fetchToken(wish, credentials, { asking, mask, host }))
            .then((token) => `Bearer ${token}`);
        tokens.set(key, asked);
        // One that could not be had is asked for again.
        asked.catch(() => tokens.delete(key));
        return asked;
    };
    /** What the challenges of an answer want; undefined when we have no such thing. */
    const proof = async (reference, header, refused) => {
        const challenges = parseChallenges(header);
        const wanted = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
        if (wanted)
            return bearer(tokenWish(wanted, reference), reference, refused);
        if (!challenges.some(({ scheme }) => scheme === 'basic'))
            return undefined;
        const credentials = await credentialsFor(reference.host);
        const basic = credentials?.kind === 'password' ? (0,registry_credentials.basicHeader)(credentials, mask) : undefined;
        return basic === refused ? undefined : basic;
    };
    return async (reference, question) => {
        const key = JSON.stringify([reference.url, reference.repository]);
        const wish = knownWish(reference);
        const sent = ahead.get(key) ?? (wish && (await bearer(wish, reference, undefined)));
        const answer = await (0,ask/* ask */.k)(withProof(question, sent), asking);
        // The challenge of a host that the registry pointed to is not for the registry's credentials.
        if (answer.status !== 401 || !answer.own)
            return answer;
        const wanted = await proof(reference, answer.headers.get('www-authenticate') ?? '', sent);
        if (wanted === undefined)
            return answer;
        ahead.set(key, wanted);
        return (0,ask/* ask */.k)(withProof(question, wanted), asking);
    };
}
function withProof(question, proof) {
    return proof === undefined ? question : { ...question, headers: { ...question.headers, authorization: proof } };
}

;// CONCATENATED MODULE: ./build/sources/registry/manifest.js
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.

/** Every form of a manifest; a registry that is not told of indexes gives the manifest of one platform, with its digest. */
const MANIFEST_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const platform = schemas/* looseObject */._H3({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP(), variant: schemas/* string */.YjP().nullish() });
const manifestSchema = schemas/* union */.KCZ([
    schemas/* looseObject */._H3({ manifests: schemas/* array */.YOg(schemas/* looseObject */._H3({ platform: platform.nullish() })) }),
    schemas/* looseObject */._H3({ config: schemas/* looseObject */._H3({ digest: schemas/* string */.YjP().regex(DIGEST) }) }),
]);
/** Undefined for what is no manifest. */
function readManifest(json) {
    const parsed = manifestSchema.safeParse(json);
    if (!parsed.success)
        return undefined;
    if (!('manifests' in parsed.data))
        return { configDigest: parsed.data.config.digest };
    const manifests = parsed.data.manifests;
    const printed = manifests.flatMap(({ platform }) => (platform ? [printPlatform(platform)] : []));
    // Build attestations stand in the index as images of an unknown platform.
    return { platforms: [...new Set(printed)].filter((one) => one !== 'unknown/unknown').sort() };
}
/** The platform in the configuration of an image; undefined for what is none. */
function readConfiguration(json) {
    const parsed = platform.safeParse(json);
    return parsed.success ? printPlatform(parsed.data) : undefined;
}
/** `linux/amd64`, `linux/arm/v7`. Every arm64 is v8, and Docker leaves that out. */
function printPlatform({ os, architecture, variant }) {
    const same = architecture === 'arm64' && variant === 'v8';
    return [os, architecture, ...(variant && !same ? [variant] : [])].join('/');
}

;// CONCATENATED MODULE: ./build/sources/registry/nextPage.js
/** No honest header is longer; what comes after is not read. */
const nextPage_LONGEST_HEADER = 8192;
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"<>]*))?)*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]*))/i;
/** The target of the first link with `rel="next"` in a `Link` header (RFC 8288), as it stands there. Never throws. */
function nextLink(header) {
    for (const [, target, parameters = ''] of header.slice(0, nextPage_LONGEST_HEADER).matchAll(LINK)) {
        const [, quoted, bare = ''] = RELATION.exec(parameters) ?? [];
        if ((quoted ?? bare).toLowerCase().split(/\s+/).includes('next'))
            return target;
    }
    return undefined;
}
/**
 * The address of the next page; undefined after the last one, `'elsewhere'` when it is on another host. Of the link only
 * path and query are used: behind a proxy that ends TLS a registry takes its own address for plain http.
 */
function nextPage(header, current) {
    const target = header === null ? undefined : nextLink(header);
    if (target === undefined)
        return undefined;
    if (!URL.canParse(target, current))
        return 'elsewhere';
    const next = new URL(target, current);
    const here = new URL(current);
    if (next.host !== here.host || !/^https?:$/.test(next.protocol))
        return 'elsewhere';
    return `${here.origin}${next.pathname}${next.search}`;
}

;// CONCATENATED MODULE: ./build/sources/registry/verdict.js



/**
 * The answer, if it is a registry's yes; undefined for its no (404).
 * @throws Refusal when it may not be read, Failure for every other answer
 */
function judged(answer, question) {
    const { status, headers } = answer;
    const place = (0,registry_question/* placeOf */.$)(question);
    if (status === 401 || status === 403) {
        throw new Refusal(`${place} may not be read (${status}): it is private, or not there. Check the name, or log in with ` +
            '"docker login" before.');
    }
    // A page for logging in, or a web server under the wrong name: neither its yes nor its no says anything of an image.
    if (/^text\/html\b/i.test(headers.get('content-type') ?? '') && !headers.has('docker-distribution-api-version')) {
        throw new failure/* Failure */.HR(`${place} answered with a web page (HTTP ${status}): it is no container registry, or something stands before it.`);
    }
    if (status === 404)
        return undefined;
    if (status === 200)
        return answer;
    throw new failure/* Failure */.HR(`${place} answered with HTTP ${status}, which no container registry should.`);
}
/** @throws Failure when the body was cut off on its way, or is none */
function jsonOf({ body }, question) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} answered with what is not whole JSON (${body.length} bytes).`);
    }
}

;// CONCATENATED MODULE: ./build/sources/registry/tagList.js
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.







const PAGE = 1000;
const MOST_PAGES = 50;
/** An empty repository has null. */
const pageSchema = schemas/* looseObject */._H3({ tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullable() });
/** Page by page; a server that gives all at once, or pages of its own size, is as good. */
async function listTags(reference, askRegistry) {
    const tags = new Set();
    let page = `${reference.url}/v2/${reference.repository}/tags/list?n=${PAGE}`;
    for (let pages = 0; page !== undefined; pages++) {
        const question = { method: 'GET', url: page, headers: { accept: 'application/json' } };
        const place = (0,registry_question/* placeOf */.$)(question);
        if (pages === MOST_PAGES)
            return { unreadable: `${place} has more than ${MOST_PAGES} pages` };
        const answer = await tagPage(reference, question, askRegistry);
        if ('unreadable' in answer)
            return answer;
        const parsed = pageSchema.safeParse(jsonOf(answer, question));
        if (!parsed.success)
            throw new failure/* Failure */.HR(`${place} answered with JSON that is no list of tags.`);
        for (const tag of parsed.data.tags ?? [])
            if (registry_reference.TAG.test(tag))
                tags.add(tag);
        page = nextPage(answer.headers.get('link'), page);
        if (page === 'elsewhere')
            return { unreadable: `${place} continues on another host` };
    }
    return { tags: [...tags] };
}
async function tagPage(reference, question, askRegistry) {
    try {
        const answer = await askRegistry(reference, question);
        if (answer.status === 405)
            return { unreadable: `${(0,registry_question/* placeOf */.$)(question)} can't be read (405): not every registry lists` };
        return judged(answer, question) ?? { unreadable: `${(0,registry_question/* placeOf */.$)(question)} is not there (404)` };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { unreadable: error.message.replace(/\.$/, '') };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sources/registry/registry.js








/** A client of the OCI distribution API. What it learns of logging in is kept for the run; answers are not. */
function createRegistry({ credentialsFor, mask, mirror, ...asking }) {
    const askRegistry = authenticated({ asking, credentialsFor, mask });
    return {
        manifest: async (image, tag) => {
            const reference = (0,registry_reference.parseReference)(image, mirror);
            const question = manifestQuestion(reference, tag, 'HEAD');
            const answer = judged(await askRegistry(reference, question), question);
            if (!answer)
                return undefined;
            const digest = answer.headers.get('docker-content-digest') ?? '';
            if (DIGEST.test(digest))
                return { digest };
            // Some proxies drop the header; the digest is that of the bytes.
            const whole = await wholeManifest(reference, tag, askRegistry);
            return whole && { digest: whole.digest };
        },
        platforms: async (image, tag) => {
            const reference = (0,registry_reference.parseReference)(image, mirror);
            const content = (await wholeManifest(reference, tag, askRegistry))?.content;
            if (!content)
                return undefined;
            if ('platforms' in content)
                return content.platforms;
            return ownPlatform(reference, content.configDigest, askRegistry);
        },
        tags: async (image) => listTags((0,registry_reference.parseReference)(image, mirror), askRegistry),
    };
}
function manifestQuestion({ url, repository }, tag, method) {
    if (!registry_reference.TAG.test(tag))
        throw (0,failure/* badInput */.AN)(`"${tag.slice(0, 128)}" is no tag that an image can have.`);
    return { method, url: `${url}/v2/${repository}/manifests/${tag}`, headers: { accept: MANIFEST_TYPES } };
}
async function wholeManifest(reference, tag, askRegistry) {
    const question = manifestQuestion(reference, tag, 'GET');
    const answer = judged(await askRegistry(reference, question), question);
    if (!answer)
        return undefined;
    const content = readManifest(jsonOf(answer, question));
    if (!content)
        throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} answered with JSON that is no manifest of an image.`);
    const digest = digestOf(answer);
    const said = answer.headers.get('docker-content-digest');
    if (said === null || !DIGEST.test(said) || said === digest)
        return { digest, content };
    throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} answered with bytes that are not those of the digest it names.`);
}
/** An image without an index names its platform in its configuration; redirects lead to the store that has it. */
async function ownPlatform(reference, digest, askRegistry) {
    const url = `${reference.url}/v2/${reference.repository}/blobs/${digest}`;
    const question = { method: 'GET', url };
    const answer = judged(await askRegistry(reference, question), question);
    if (!answer || digestOf(answer) !== digest)
        throw new failure/* Failure */.HR(`${(0,registry_question/* placeOf */.$)(question)} is not there, or not whole.`);
    const platform = readConfiguration(jsonOf(answer, question));
    return platform === undefined ? [] : [platform];
}
function digestOf({ body }) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
}


/***/ })

};
