export const id = 3985;
export const ids = [3985];
export const modules = {

/***/ 3985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  systemHost: () => (/* binding */ systemHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/gateways/engineApi.js






/** An answer of the Engine that is no success. */
class EngineRefusal extends Error {
    statusCode;
    constructor(statusCode, message) {
        super(message);
        this.statusCode = statusCode;
    }
}
const SOCKET = '/var/run/docker.sock';
/** @param environment `DOCKER_HOST`, `DOCKER_TLS_VERIFY` and `DOCKER_CERT_PATH`, as the Docker client has them */
function engineApi(environment) {
    const { options, secure } = whereIs(environment);
    return {
        host: options.socketPath === undefined ? (options.hostname ?? undefined) : undefined,
        call(method, path, { query = {}, body, headers = {} } = {}) {
            const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
            const text = body === undefined ? undefined : JSON.stringify(body);
            const type = text === undefined ? {} : { 'content-type': 'application/json' };
            const length = { 'content-length': Buffer.byteLength(text ?? '') };
            return new Promise((done, fail) => {
                const full = {
                    ...options,
                    method,
                    path: search.size === 0 ? path : `${path}?${search}`,
                    headers: { host: options.hostname ?? 'docker', ...type, ...length, ...headers },
                };
                const sent = (secure ? external_node_https_.request : external_node_http_.request)(full, (answer) => readWhole(answer).then(done, fail));
                sent.on('error', fail);
                sent.end(text);
            });
        },
    };
}
async function readWhole(answer) {
    const chunks = [];
    for await (const chunk of answer)
        chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { statusCode = 0 } = answer;
    if (statusCode >= 200 && statusCode < 300)
        return body;
    throw new EngineRefusal(statusCode, messageOf(body) ?? `HTTP ${statusCode}`);
}
function messageOf(body) {
    try {
        const { message } = JSON.parse(body.toString('utf8'));
        return typeof message === 'string' ? message : undefined;
    }
    catch {
        return undefined;
    }
}
function whereIs(environment) {
    const given = environment.DOCKER_HOST?.trim();
    if (!given)
        return { options: { socketPath: SOCKET }, secure: false };
    if (given.startsWith('unix://'))
        return { options: { socketPath: given.slice('unix://'.length) }, secure: false };
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url || !['tcp:', 'http:', 'https:'].includes(url.protocol)) {
        throw (0,failure/* badInput */.AN)('DOCKER_HOST must be a socket (unix:///var/run/docker.sock) or an address (tcp://host:2376). Run the job on the machine of ' +
            'the Docker Engine, or forward its socket there.');
    }
    const { DOCKER_TLS_VERIFY: verify, DOCKER_CERT_PATH: folder = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker') } = environment;
    const secure = url.protocol === 'https:' || (verify ?? '') !== '';
    const port = url.port || (secure ? '2376' : '2375');
    const options = { hostname: url.hostname.replace(/^\[|\]$/g, ''), port };
    if (!secure)
        return { options, secure };
    const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
    return { options: { ...options, ca, cert, key }, secure };
}

;// CONCATENATED MODULE: ./build/gateways/multiplexedLog.js
const HEADER_BYTES = 8;
/**
 * The text of a container's log. Without a terminal each piece has a header: the stream (0 to 2), three zeros, and its length
 * in four bytes, the highest first (Docker Engine API, `ContainerAttach`). What has no such header is the text itself.
 */
function plainLog(bytes) {
    const pieces = [];
    for (let at = 0; at < bytes.length;) {
        if (bytes.length - at < HEADER_BYTES || !isHeader(bytes, at))
            return bytes.toString('utf8');
        const length = bytes.readUInt32BE(at + 4);
        pieces.push(bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length));
        at += HEADER_BYTES + length;
    }
    return Buffer.concat(pieces).toString('utf8');
}
function isHeader(bytes, at) {
    return (bytes[at] ?? 3) <= 2 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0;
}

// EXTERNAL MODULE: ./build/gateways/sleep.js
var sleep = __webpack_require__(86177);
;// CONCATENATED MODULE: ./build/gateways/dockerEngine.js




const MOST_ATTEMPTS = 100;
const AGAIN_MS = 100;
/** The Engine that `DOCKER_HOST` names, or the one at the usual socket. Nothing is asked of it yet. */
async function dockerEngine() {
    const api = engineApi(process.env);
    const { host } = api;
    const local = host === undefined || /^(localhost$|127\.|::1$)/.test(host);
    const get = async (path, query = {}) => JSON.parse((await api.call('GET', path, { query })).toString('utf8'));
    const post = (path, request = {}) => api.call('POST', path, request).then(nothing);
    return {
        host: local ? '127.0.0.1' : (host ?? '127.0.0.1'),
        local,
        info: () => ask('tell about itself', () => get('/info')),
        containers: (filters) => ask('list containers', () => get('/containers/json', { all: 'true', filters: JSON.stringify(filters) })),
        container: (id) => ask(`inspect ${id}`, () => get(`${container(id)}/json`), [404]),
        image: (name) => ask(`inspect ${name}`, () => get(`/images/${segments(name)}/json`), [404]),
        create: (name, body) => ask(`create ${name}`, async () => {
            const made = await api.call('POST', '/containers/create', { query: { name }, body });
            return JSON.parse(made.toString('utf8')).Id;
        }),
        start: (id) => ask(`start ${id}`, () => post(`${container(id)}/start`), [304]),
        signal: (id, signal) => ask(`signal ${id}`, () => post(`${container(id)}/kill`, { query: { signal } }), [404, 409]),
        rename: (id, name) => ask(`rename ${id} to ${name}`, () => post(`${container(id)}/rename`, { query: { name } })),
        updateRestart: (id, RestartPolicy) => ask(`change the restart policy of ${id}`, () => 
        // One that is started again and again has ended between being asked and being changed.
        whenSettled(/cannot update a stopped container/, () => post(`${container(id)}/update`, { body: { RestartPolicy } }))),
        remove: (id) => ask(`remove ${id}`, () => whenSettled(/already in progress/, () => api.call('DELETE', container(id)).then(nothing)), [404]),
        connect: (network, id, endpoint) => ask(`connect ${id} to the network ${network}`, () => post(`/networks/${segments(network)}/connect`, { body: { Container: id, EndpointConfig: endpoint } })),
        throwAway: (id) => ask(`remove ${id}`, () => whenSettled(/already in progress/, () => api.call('DELETE', container(id), { query: { force: 'true', v: 'true' } }).then(nothing)), [404]),
        exec: (id, Cmd) => ask(`run ${Cmd[0]} in ${id}`, () => execute(api, id, Cmd)),
        networks: (filters) => ask('list networks', () => get('/networks', { filters: JSON.stringify(filters) })),
        createNetwork: (body) => ask(`create the network ${body.Name}`, async () => {
            const made = await api.call('POST', '/networks/create', { body });
            return JSON.parse(made.toString('utf8')).Id;
        }),
        removeNetwork: (id) => ask(`remove the network ${id}`, () => api.call('DELETE', `/networks/${segments(id)}`).then(nothing), [404]),
        pull: (name, login) => ask(`pull ${name}`, () => pull(api, name, login)),
        published: (name, login) => ask(`find ${name} in its registry`, () => api.call('GET', `/distribution/${segments(name)}/json`, { headers: authOf(login) }).then(nothing)),
        log: (id, since, tail) => ask(`show the log of ${id}`, async () => plainLog(await api.call('GET', `${container(id)}/logs`, { query: { stdout: 1, stderr: 1, since, tail } }))),
    };
}
function container(id) {
    return `/containers/${encodeURIComponent(id)}`;
}
/** The slashes of a name are slashes of the path. */
function segments(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
/** What is under way in the Engine, such as a removal that a killed process had asked for, is over after a moment. */
async function whenSettled(busy, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= MOST_ATTEMPTS || !busy.test(error.message))
                throw error;
            await (0,sleep/* systemSleep */.H)(AGAIN_MS);
        }
    }
}
/** A pull answers at once; whether it worked is at the end of what it tells, a line of JSON each. */
async function pull(api, name, login) {
    const [, fromImage = name, tag = 'latest'] = /^(.+?)(?:@(sha256:.+)|:([^/:]+))?$/.exec(name)?.filter(Boolean) ?? [];
    const told = await api.call('POST', '/images/create', { query: { fromImage, tag }, headers: authOf(login) });
    for (const line of told.toString('utf8').split('\n')) {
        const { error } = line.trim() === '' ? {} : JSON.parse(line);
        if (error !== undefined)
            throw new Error(error);
    }
}
async function execute(api, id, Cmd) {
    const body = { Cmd, AttachStdout: true };
    const made = await api.call('POST', `${container(id)}/exec`, { body });
    const { Id } = JSON.parse(made.toString('utf8'));
    const stdout = plainLog(await api.call('POST', `/exec/${Id}/start`, { body: { Detach: false, Tty: false } }));
    const ended = await api.call('GET', `/exec/${Id}/json`);
    return { exitCode: JSON.parse(ended.toString('utf8')).ExitCode, stdout };
}
function authOf(login) {
    return login === undefined ? {} : { 'x-registry-auth': Buffer.from(JSON.stringify(login)).toString('base64url') };
}
function nothing() {
    return undefined;
}
/** @param harmless codes of the API that are an answer and no fault */
async function ask(what, work, harmless = []) {
    try {
        return await work();
    }
    catch (error) {
        const { statusCode, code, message } = error;
        if (statusCode !== undefined && harmless.includes(statusCode))
            return undefined;
        if (statusCode === undefined && code !== undefined)
            throw unreachable(code, error);
        throw new failure/* Failure */.HR(`The Docker Engine could not ${what}: ${message.slice(0, 1000)}`, {
            cause: error,
        });
    }
}
function unreachable(code, cause) {
    const where = process.env.DOCKER_HOST ? `at ${process.env.DOCKER_HOST}` : 'at its usual socket';
    const remedy = code === 'EACCES' ? 'Let the user of this process use it (group docker)' : 'Start it, or set DOCKER_HOST';
    return new failure/* Failure */.HR(`The Docker Engine ${where} does not answer (${code}). ${remedy}.`, { cause });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/gateways/missing.js
/** For a file that may be missing: nothing there is an answer, anything else an error. */
function missing(instead) {
    return (error) => {
        if (error.code === 'ENOENT')
            return instead;
        throw error;
    };
}

;// CONCATENATED MODULE: ./build/gateways/growingFile.js



const LARGEST_CHUNK = 1024 ** 2;
const GROWTH_MS = 20;
/** What another program writes to a file, as it comes; also the rest, once `isWritten` says that nothing more will. */
async function* readGrowing(path, isWritten) {
    let file = await (0,promises_.open)(path, 'r').catch(missing(undefined));
    while (file === undefined) {
        if (isWritten())
            return;
        await (0,external_node_timers_promises_.setTimeout)(GROWTH_MS);
        file = await (0,promises_.open)(path, 'r').catch(missing(undefined));
    }
    try {
        for (;;) {
            // Asked first: what is written in between is read in the next round.
            const whole = isWritten();
            const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(LARGEST_CHUNK), 0, LARGEST_CHUNK, null);
            if (bytesRead > 0)
                yield buffer.subarray(0, bytesRead);
            else if (whole)
                return;
            else
                await (0,external_node_timers_promises_.setTimeout)(GROWTH_MS);
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/gateways/files.js





const systemFiles = {
    makePrivateFolder: async (path) => {
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        await (0,promises_.chmod)(path, 0o700);
    },
    writeDurably: async (path, text) => {
        const temporary = `${path}.tmp`;
        await (0,promises_.rm)(temporary, { force: true });
        const file = await (0,promises_.open)(temporary, 'wx', 0o600);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await finishDurably(temporary, path);
    },
    finishDurably,
    writeStream: (path, chunks) => writeChunks(path, 'wx', 0o600, chunks),
    appendStream: (path, chunks) => writeChunks(path, 'a', 0o644, chunks),
    rename: async (from, to) => {
        await (0,promises_.rename)(from, to);
        await sync((0,external_node_path_.dirname)(to));
    },
    copy: async (from, to) => {
        await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_EXCL);
        await (0,promises_.chmod)(to, 0o600);
        await sync(to);
    },
    read: (path) => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 ** 2 }),
    readGrowing: readGrowing,
    readText: async (path, atMostBytes) => {
        const { size } = await (0,promises_.lstat)(path);
        if (size > atMostBytes)
            throw new Error(`${path} has ${size} bytes, more than the ${atMostBytes} expected.`);
        return (0,promises_.readFile)(path, 'utf8');
    },
    readStart: async (path, bytes) => {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await file.close();
        }
    },
    readEnd: async (path, bytes) => {
        const file = await (0,promises_.open)(path, 'r').catch(() => undefined);
        if (!file)
            return '';
        try {
            const { size } = await file.stat();
            const end = Buffer.alloc(Math.min(bytes, size));
            const { bytesRead } = await file.read(end, 0, end.length, size - end.length);
            return end.subarray(0, bytesRead).toString('utf8');
        }
        finally {
            await file.close();
        }
    },
    look,
    list: async (folder) => {
        const names = await (0,promises_.readdir)(folder).catch(missing([]));
        const entries = await Promise.all(names.sort().map((name) => look(`${folder}/${name}`, name)));
        return entries.filter((entry) => entry !== undefined);
    },
    takeOwner: async (path, from) => {
        const [own, other] = await Promise.all([(0,promises_.lstat)(path), (0,promises_.lstat)(from)]);
        if (own.uid !== other.uid || own.gid !== other.gid)
            await (0,promises_.chown)(path, other.uid, other.gid);
        await (0,promises_.chmod)(path, other.isFile() ? other.mode & 0o777 : 0o600);
    },
    replace: async (path, by, keepAs) => {
        await (0,promises_.link)(path, keepAs);
        await (0,promises_.rename)(by, path);
        await sync((0,external_node_path_.dirname)(path));
    },
    remove: (path) => (0,promises_.rm)(path, { recursive: true, force: true }),
    diskOf: async (path) => {
        const found = await (0,promises_.stat)(path).catch(missing(undefined));
        return found === undefined ? undefined : String(found.dev);
    },
    freeBytes: async (folder) => {
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    },
};
async function writeChunks(path, flags, mode, chunks) {
    const file = await (0,promises_.open)(path, flags, mode);
    try {
        for await (const chunk of chunks)
            await file.writeFile(chunk);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function finishDurably(temporary, path) {
    await sync(temporary);
    await (0,promises_.rename)(temporary, path);
    await sync((0,external_node_path_.dirname)(path));
}
async function sync(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function look(path, name = path.slice(path.lastIndexOf('/') + 1)) {
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(missing(undefined));
    if (found === undefined)
        return undefined;
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { name, kind, bytes: Number(found.size), changed: found.mtime, inode: found.ino };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/gateways/freePort.js


/** A port of loopback that nobody listens on at this moment. */
async function freePort() {
    const server = (0,external_node_net_.createServer)().listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    server.close();
    await (0,external_node_events_.once)(server, 'close');
    if (address === null || typeof address === 'string')
        throw new TypeError('A server on loopback has a port.');
    return address.port;
}

// EXTERNAL MODULE: ./build/gateways/journalFiles.js
var journalFiles = __webpack_require__(17390);
// EXTERNAL MODULE: ./build/gateways/reserve.js
var reserve = __webpack_require__(30574);
;// CONCATENATED MODULE: ./build/gateways/keptNote.js




/** A note as a file of JSON that only its owner may read. @param path in the folder of the deployment's journals */
function keptNote(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return {
        async read() {
            try {
                return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return undefined;
                throw new failure/* Failure */.HR(`${path}, which remembers what a run turned off, can't be read. Look at what runs, then move it away to go on.`, { cause: error });
            }
        },
        async write(value) {
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            const draft = `${path}.draft`;
            await (0,reserve/* despiteFullDisk */.B)(folder, async () => {
                const file = await (0,promises_.open)(draft, 'w', 0o600);
                try {
                    await file.writeFile(JSON.stringify(value));
                    await file.sync();
                }
                finally {
                    await file.close();
                }
            });
            await (0,promises_.rename)(draft, path);
            await syncFolder(folder);
        },
        async forget() {
            await (0,promises_.rm)(path, { force: true });
        },
    };
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/gateways/childProcess.js
var childProcess = __webpack_require__(83327);
// EXTERNAL MODULE: ./build/gateways/processIdentity.js
var processIdentity = __webpack_require__(10573);
;// CONCATENATED MODULE: ./build/gateways/lastingProgram.js







const LARGEST_OUTPUT = 1024 ** 2;
/** In a session of its own, and without a pipe to this process: its output goes to a file that no folder has any more. */
const startLasting = async (program, args, { cwd }) => {
    const output = await namelessFile();
    const child = (0,external_node_child_process_.spawn)(program, [...args], {
        ...(cwd === undefined ? {} : { cwd }),
        env: (0,childProcess/* lastingEnvironment */.E)(),
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
    });
    const exit = new Promise((done) => child.once('exit', (code) => done(code ?? -1)));
    try {
        await new Promise((done, fail) => child.once('spawn', done).once('error', fail));
    }
    catch (error) {
        await output.close();
        throw error;
    }
    const identity = await (0,processIdentity/* identityOf */.c)(child.pid);
    const ended = exit.then(async (exitCode) => ({ exitCode, output: await endOf(output) }));
    return { ...identity, ended, leave: () => child.unref() };
};
async function namelessFile() {
    const path = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `metabase-upgrade-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const file = await (0,promises_.open)(path, 'wx+', 0o600);
    await (0,promises_.rm)(path);
    return file;
}
async function endOf(file) {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, LARGEST_OUTPUT));
    await file.read(bytes, 0, bytes.length, size - bytes.length);
    await file.close();
    return bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./build/gateways/markedProcess.js



/** A variable that children inherit, by which all of a tree of processes are found, also after we were killed. */
const MARK = 'METABASE_UPGRADE_REHEARSAL';
/** The runner's tokens and other people's settings stay out; a program gets what it needs to be found and to write. */
const HANDED_ON = /^(PATH|HOME|TMPDIR|TZ|LANG|LC_.*|USER|LOGNAME|XDG_RUNTIME_DIR|DOCKER_.*|JAVA_HOME|LD_LIBRARY_PATH)$/;
const GRACE_MS = 20_000;
const LOOK_MS = 100;
const markedProcesses = {
    async start(mark, [program = '', ...args], { environment, cwd, logFile }) {
        const log = await (0,promises_.open)(logFile, 'a', 0o600);
        try {
            const handedOn = Object.entries(process.env).filter(([name]) => HANDED_ON.test(name));
            const child = (0,external_node_child_process_.spawn)(program, args, {
                env: { ...Object.fromEntries(handedOn), ...environment, [MARK]: mark },
                ...(cwd === undefined ? {} : { cwd }),
                // A group of its own: a signal for the job is ours to act on.
                detached: true,
                stdio: ['ignore', log.fd, log.fd],
            });
            let ended;
            child.on('exit', (code) => {
                ended = code ?? -1;
            });
            await new Promise((started, failed) => child.once('spawn', () => started(undefined)).once('error', failed));
            child.unref();
            return { exitCode: () => ended };
        }
        finally {
            await log.close();
        }
    },
    async end(mark) {
        for (let waited = 0;; waited += LOOK_MS) {
            const alive = await marked(mark);
            if (alive.length === 0)
                return;
            if (waited === 0)
                signal(alive, 'SIGTERM');
            if (waited >= GRACE_MS)
                signal(alive, 'SIGKILL');
            await (0,sleep/* systemSleep */.H)(LOOK_MS);
        }
    },
};
/** As Linux tells it of the processes of this user; zombies have no environment any more. */
async function marked(mark) {
    const all = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
    const wanted = `${MARK}=${mark}`;
    const found = await Promise.all(all.map(async (pid) => {
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        return environment.split('\0').includes(wanted) && pid !== process.pid ? [pid] : [];
    }));
    return found.flat();
}
function signal(pids, name) {
    for (const pid of pids) {
        try {
            process.kill(pid, name);
        }
        catch {
            // It has ended by itself.
        }
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/gateways/sql.js
/** A server that doesn't answer is told from one that is slow to log in. */
const CONNECT_TIMEOUT_MS = 15_000;

;// CONCATENATED MODULE: ./build/gateways/tls.js

/** Options for both drivers; undefined means without encryption. */
async function tlsOptions(tls) {
    if (tls.mode === 'disable')
        return undefined;
    const [ca, cert, key] = await Promise.all([tls.authorities, tls.certificate, tls.key].map(readPem));
    const verified = tls.mode === 'verify-ca' || tls.mode === 'verify-full';
    return {
        rejectUnauthorized: verified,
        // The name in the certificate counts for verify-full alone.
        ...(tls.mode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
        ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
    };
}
async function readPem(file) {
    return file === undefined ? undefined : (0,promises_.readFile)(file, 'utf8');
}

;// CONCATENATED MODULE: ./build/gateways/mysqlConnection.js




/** The driver is loaded when the first connection is made: a plan needs none. */
const connectMysql = async (login) => {
    try {
        return await connect(login);
    }
    catch (error) {
        const unencrypted = error.code === 'HANDSHAKE_NO_SSL_SUPPORT';
        if (login.tls.mode !== 'prefer' || !unencrypted)
            throw error;
        return connect({ ...login, tls: { mode: 'disable' } });
    }
};
async function connect(login) {
    const { createConnection } = await __webpack_require__.e(/* import() */ 7588).then(__webpack_require__.t.bind(__webpack_require__, 27588, 19));
    const tls = await tlsOptions(login.tls);
    const ssl = tls === undefined ? undefined : { ...tls, verifyIdentity: login.tls.mode === 'verify-full' };
    const connection = await createConnection({
        host: login.host,
        port: login.port,
        ...(login.user === undefined ? {} : { user: login.user }),
        ...(login.password === undefined ? {} : { password: login.password }),
        ...(login.database === undefined ? {} : { database: login.database }),
        ...(ssl === undefined ? {} : { ssl }),
        charset: 'utf8mb4_unicode_ci',
        connectTimeout: CONNECT_TIMEOUT_MS,
    });
    // A connection that the server ends while nothing is asked of it would otherwise end the process.
    connection.on('error', () => undefined);
    try {
        if (login.tls.mode === 'verify-full')
            expectAddress(login.host, connection);
    }
    catch (error) {
        connection.destroy();
        throw error;
    }
    return {
        processId: connection.threadId,
        query: async (sql, values) => {
            const [rows] = await connection.query(sql, values === undefined ? [] : [...values]);
            return Array.isArray(rows) ? rows : [];
        },
        [Symbol.asyncDispose]: async () => connection.end().catch(() => connection.destroy()),
    };
}
/** The driver compares names alone, and lets any certificate pass for a host that is given as an address. */
function expectAddress(host, connection) {
    if ((0,external_node_net_.isIP)(host) === 0)
        return;
    const { stream } = connection.connection;
    const wrong = (0,external_node_tls_.checkServerIdentity)(host, stream.getPeerCertificate());
    if (wrong !== undefined)
        throw wrong;
}

;// CONCATENATED MODULE: ./build/gateways/postgresConnection.js


/** The driver is loaded when the first connection is made: a plan needs none. */
const connectPostgres = async (login) => {
    try {
        return await postgresConnection_connect(login);
    }
    catch (error) {
        if (login.tls.mode !== 'prefer' || !/does not support SSL/i.test(String(error)))
            throw error;
        return postgresConnection_connect({ ...login, tls: { mode: 'disable' } });
    }
};
async function postgresConnection_connect(login) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const ssl = await tlsOptions(login.tls);
    const client = new pg.Client({
        host: login.host,
        port: login.port,
        // An empty password is one; without any, the driver would look for it in its own variables.
        password: login.password ?? '',
        ...(login.user === undefined ? {} : { user: login.user }),
        ...(login.database === undefined ? {} : { database: login.database }),
        ssl: ssl ?? false,
        ...(login.schema === undefined ? {} : { options: `-c search_path=${escapeOption(login.schema)}` }),
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        application_name: 'metabase-upgrade',
    });
    // A connection that the server ends while nothing is asked of it would otherwise end the process.
    client.on('error', () => undefined);
    try {
        await client.connect();
    }
    catch (error) {
        await client.end().catch(() => undefined);
        throw error;
    }
    return {
        processId: client.processID ?? undefined,
        query: async (sql, values) => (await client.query(sql, values === undefined ? undefined : [...values])).rows,
        [Symbol.asyncDispose]: () => client.end(),
    };
}
/** Words of the start-up option are separated by blanks, and a backslash takes the next character as it is. */
function escapeOption(text) {
    return text.replace(/[\\\s]/g, (char) => `\\${char}`);
}

;// CONCATENATED MODULE: ./build/gateways/programRelay.js


const LOOPBACK = '127.0.0.1';
const openProgramRelay = async (start) => {
    const open = new Set();
    // A server that speaks first, and a client that has sent all, are heard to the end.
    const server = (0,external_node_net_.createServer)({ allowHalfOpen: true }, (socket) => {
        open.add(socket);
        socket.on('close', () => open.delete(socket));
        socket.on('error', () => undefined);
        start().then(({ program, args }) => join(socket, program, args), () => socket.destroy());
    });
    await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(0, LOOPBACK, done);
    });
    const { port } = server.address();
    // It is no reason for this process to go on.
    server.unref();
    return {
        host: LOOPBACK,
        port,
        async [Symbol.asyncDispose]() {
            for (const socket of open)
                socket.destroy();
            await new Promise((done) => server.close(done));
        },
    };
};
function join(socket, program, args) {
    if (socket.destroyed)
        return;
    const child = (0,external_node_child_process_.spawn)(program, [...args], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.on('error', () => socket.destroy());
    // A program that has ended takes no more input.
    child.stdin.on('error', () => undefined);
    socket.on('close', () => child.kill());
    socket.pipe(child.stdin);
    child.stdout.pipe(socket);
}

;// CONCATENATED MODULE: ./build/gateways/reaches.js

const PATIENCE_MS = 5_000;
const reaches = (host, port) => new Promise((done) => {
    const socket = (0,external_node_net_.connect)({ host, port, timeout: PATIENCE_MS });
    const end = (found) => {
        socket.destroy();
        done(found);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
});

;// CONCATENATED MODULE: ./build/gateways/relay.js


const openRelay = async (address, { host, port }) => {
    const open = new Set();
    const keep = (socket, other) => {
        open.add(socket);
        // An end is handed on behind all that was said before it; what breaks on one side breaks the other.
        socket.on('error', () => other.destroy()).on('close', () => open.delete(socket));
    };
    const relay = (0,external_node_net_.createServer)({ allowHalfOpen: true }, (inside) => {
        const outside = (0,external_node_net_.connect)({ host, port, allowHalfOpen: true });
        keep(inside, outside);
        keep(outside, inside);
        inside.pipe(outside).pipe(inside);
    });
    relay.listen(0, address);
    await (0,external_node_events_.once)(relay, 'listening');
    const bound = relay.address();
    if (bound === null || typeof bound === 'string')
        throw new TypeError('A server on an address has a port.');
    return {
        port: bound.port,
        async close() {
            const closed = (0,external_node_events_.once)(relay, 'close');
            relay.close();
            for (const socket of open)
                socket.destroy();
            await closed;
        },
    };
};

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/gateways/tool.js



const LONGEST_STDOUT = 64 * 1024 ** 2;
const LONGEST_STDERR = 64 * 1024;
const tool_GRACE_MS = 10_000;
/** Tokens of the runner and options that somebody set for his own use of the tools stay out. */
const tool_HANDED_ON = /^(PATH|HOME|TMPDIR|TZ|USER|LOGNAME|XDG_RUNTIME_DIR|DOCKER_.*|LD_LIBRARY_PATH|SystemRoot)$/;
const runTool = async (program, args, options = {}) => {
    const input = options.stdin === undefined ? undefined : await (0,promises_.open)(options.stdin, 'r');
    try {
        const output = options.stdout === undefined ? undefined : await (0,promises_.open)(options.stdout, 'wx', 0o600);
        try {
            const read = input?.fd ?? (options.input === undefined ? 'ignore' : 'pipe');
            const stdio = [read, output?.fd ?? 'pipe', 'pipe'];
            const child = (0,external_node_child_process_.spawn)(program, [...args], { env: environment(options.env), stdio: [...stdio] });
            // A tool that ends before it has read everything says itself why.
            if (options.input !== undefined && child.stdin)
                hand(options.input, child.stdin);
            return await finished(child, options);
        }
        finally {
            await output?.close();
        }
    }
    finally {
        await input?.close();
    }
};
function hand(input, stdin) {
    (0,external_node_stream_promises_.pipeline)(typeof input === 'string' ? [input] : input, stdin).catch(() => undefined);
}
/** Messages in English, so that the few that are read can be. */
function environment(own = {}) {
    const handedOn = Object.entries(process.env).filter(([name]) => tool_HANDED_ON.test(name));
    return { ...Object.fromEntries(handedOn), LC_ALL: 'C', ...own };
}
function finished(child, { timeoutMs, signal, onStdout }) {
    return new Promise((done, fail) => {
        let stopped;
        let overflow = false;
        let killing;
        const end = () => {
            child.kill('SIGTERM');
            killing ??= setTimeout(() => child.kill('SIGKILL'), tool_GRACE_MS);
        };
        const stop = (reason) => {
            stopped ??= reason;
            end();
        };
        const abort = () => stop('aborted');
        const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), timeoutMs);
        const out = [];
        let outLength = 0;
        let err = Buffer.alloc(0);
        child.stdout?.on('data', (chunk) => {
            if (onStdout)
                return onStdout(chunk);
            outLength += chunk.length;
            if (outLength <= LONGEST_STDOUT)
                out.push(chunk);
            else if (!overflow) {
                overflow = true;
                end();
            }
        });
        child.stderr?.on('data', (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-LONGEST_STDERR);
        });
        const settle = () => {
            clearTimeout(timer);
            clearTimeout(killing);
            signal?.removeEventListener('abort', abort);
        };
        child.on('error', (error) => {
            settle();
            fail(error);
        });
        child.on('close', (code) => {
            settle();
            if (overflow)
                return fail(new Error(`${child.spawnfile} wrote more than ${LONGEST_STDOUT} bytes.`));
            done({
                exitCode: code ?? undefined,
                ...(stopped === undefined ? {} : { stopped }),
                stdout: Buffer.concat(out).toString(),
                stderr: err.toString(),
            });
        });
        if (signal?.aborted)
            abort();
        else
            signal?.addEventListener('abort', abort);
    });
}

;// CONCATENATED MODULE: ./build/gateways/zipEntry.js
/** @throws Error when the path is no archive, or the file in it is larger than expected */
const readZipEntry = async (path, entry, atMostBytes) => {
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const archive = await yauzl.openPromise(path, { autoClose: false, decodeStrings: true });
    try {
        const found = await find(archive, entry);
        if (found === undefined)
            return undefined;
        if (found.uncompressedSize > atMostBytes) {
            throw new Error(`${entry} in ${path} has ${found.uncompressedSize} bytes, more than the ${atMostBytes} expected.`);
        }
        const chunks = [];
        for await (const chunk of await archive.openReadStreamPromise(found))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    finally {
        archive.close();
    }
};
async function find(archive, name) {
    for await (const entry of archive.eachEntry())
        if (entry.fileName === name)
            return entry;
    return undefined;
}

;// CONCATENATED MODULE: ./build/gateways/host.js















/** @param onCancel is told of the first signal */
function systemHost(onCancel) {
    return {
        files: systemFiles,
        runTool: runTool,
        zipEntry: readZipEntry,
        startLasting: startLasting,
        connectPostgres: connectPostgres,
        connectMysql: connectMysql,
        reaches: reaches,
        openProgramRelay: openProgramRelay,
        engine: dockerEngine,
        journals: journalFiles/* journalFiles */.R,
        note: keptNote,
        freeBytes,
        environment: process.env,
        processes: markedProcesses,
        freePort: freePort,
        openRelay: openRelay,
        user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        cancelled: cancelledBySignal(onCancel),
    };
}
function cancelledBySignal(onCancel) {
    const controller = new AbortController();
    const cancel = () => {
        if (controller.signal.aborted)
            return;
        controller.abort();
        onCancel();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, cancel);
    return controller.signal;
}
async function freeBytes(path) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(path);
        return bavail * bsize;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 17390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ journalFiles),
/* harmony export */   r: () => (/* binding */ runName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);
/* harmony import */ var _processIdentity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10573);
/* harmony import */ var _reserve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30574);







function journalFiles(folder) {
    return {
        async create(run) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${run}.jsonl`);
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
            await syncFolder(folder);
            return appending(path, file);
        },
        async reopen(path) {
            await cutTornLine(path);
            return appending(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a', 0o600));
        },
        async read() {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
            const journals = names
                .filter((name) => name.endsWith('.jsonl'))
                .sort()
                .reverse();
            return Promise.all(journals.map(async (name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), 'utf8') })));
        },
        async lock() {
            const unlock = await lock((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'lock'));
            try {
                const giveBack = await (0,_reserve_js__WEBPACK_IMPORTED_MODULE_6__/* .putSpaceBy */ .l)(folder);
                return () => giveBack().then(unlock);
            }
            catch (error) {
                await unlock();
                throw error;
            }
        },
    };
}
/** `20261008T120000Z-1a2b3c`: in the order of time, and never the same twice. */
function runName(now) {
    return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
}
function appending(path, file) {
    return {
        path,
        async append(line) {
            const { size } = await file.stat();
            await (0,_reserve_js__WEBPACK_IMPORTED_MODULE_6__/* .despiteFullDisk */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), async () => {
                // A disk that gets full in the middle leaves half a line.
                await file.truncate(size);
                await file.appendFile(line);
                await file.datasync();
            });
        },
        close: () => file.close(),
    };
}
/** A line that was cut off when the machine stopped would spoil the next one. */
async function cutTornLine(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    if (text === '' || text.endsWith('\n'))
        return;
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const last = text.slice(whole.length);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r+');
    try {
        if (isJson(last))
            await file.write('\n', Buffer.byteLength(text));
        else
            await file.truncate(Buffer.byteLength(whole));
        await file.datasync();
    }
    finally {
        await file.close();
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A lock whose process is gone is taken over; one of another machine, on a shared folder, never is. */
async function lock(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true, mode: 0o700 });
    const own = { ...(await (0,_processIdentity_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .c)(process.pid)), host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() };
    for (let attempt = 0; attempt < 2; attempt++) {
        // Written whole before it has its name, so that nobody reads half of it.
        const draft = `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', 0o600);
        await file.writeFile(JSON.stringify(own));
        await file.close();
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path);
            return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        }
        const holder = await holderOf(path);
        if (holder && (await isAlive(holder))) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`Another run (process ${holder.pid} on ${holder.host}) is working on this deployment. Wait for its end; if there ` +
                `is no such process any more, remove ${path}.`);
        }
        await takeAway(path, holder);
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`The lock ${path} could not be taken, since another run takes it again and again. Run this again.`);
}
/** Takes a stale lock away; when another process was faster and the lock is its own by now, it gets it back. */
async function takeAway(path, stale) {
    const away = `${path}.stale.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, away).catch(() => undefined);
    const taken = await holderOf(away);
    if (taken && (taken.pid !== stale?.pid || taken.started !== stale.started)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(away, path).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(away, { force: true });
}
async function holderOf(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
async function isAlive(holder) {
    return holder.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || (0,_processIdentity_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunning */ .W)(holder);
}


/***/ }),

/***/ 10573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function identityOf(pid) {
    return { pid, started: (await statOf(pid))?.started ?? '' };
}
/** One that has ended and that nobody has asked for its exit code runs no more. */
async function isRunning({ pid, started }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    const now = await statOf(pid);
    if (now?.state === 'Z')
        return false;
    return now === undefined || started === '' || now.started === started;
}
/**
 * The 3rd and the 22nd field of /proc/<pid>/stat; they are behind the name in brackets, which may hold anything. Undefined
 * where there is no such file.
 */
async function statOf(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat === undefined)
        return undefined;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', started: fields[19] ?? '' };
}


/***/ }),

/***/ 30574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ despiteFullDisk),
/* harmony export */   l: () => (/* binding */ putSpaceBy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const NAME = 'reserve';
/** A journal has some ten thousand bytes at its end. */
const BYTES = 64 * 1024;
/**
 * Puts space by in the folder of a deployment's journals for as long as a run works: when something else fills the disk
 * meanwhile, the run can still write down what it does, and bring the former version back.
 * @returns gives it back
 */
async function putSpaceBy(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w', 0o600);
    try {
        await file.writeFile(Buffer.alloc(BYTES));
        await file.sync();
    }
    finally {
        await file.close();
    }
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
}
/** Writes; where the disk is full, once more with the space that was put by. @param write can be repeated */
async function despiteFullDisk(folder, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!['ENOSPC', 'EDQUOT'].includes(error.code ?? ''))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME), { force: true });
        return write();
    }
}


/***/ })

};
