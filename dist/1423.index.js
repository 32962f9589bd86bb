export const id = 1423;
export const ids = [1423,3132];
export const modules = {

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


/***/ })

};
