export const id = 3132;
export const ids = [3132];
export const modules = {

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
