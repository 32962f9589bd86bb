export const id = 8280;
export const ids = [8280];
export const modules = {

/***/ 81573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ identityMessage),
/* harmony export */   s: () => (/* binding */ parseConnectionUri)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const ENGINES = {
    postgres: 'postgres',
    postgresql: 'postgres',
    mysql: 'mysql',
    h2: 'h2',
};
const LONGEST = 10_000;
/**
 * Reads a connection URI in the forms that Metabase takes: with or without `jdbc:`, the user in front of the host, among
 * the parameters, or elsewhere (src/metabase/app_db/data_source.clj).
 * @param name of the variable or input; messages name it and repeat nothing of its value, which may hold a password
 * @throws Failure (bad input)
 */
function parseConnectionUri(text, name) {
    if (text.length > LONGEST)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`${name} is longer than ${LONGEST} characters.`);
    if (/^jdbc:aws-wrapper:/i.test(text))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(identityMessage(name));
    const [, scheme = '', rest = ''] = /^(?:jdbc:)?([a-z0-9]+):(.*)$/is.exec(text.trim()) ?? [];
    const engine = Object.hasOwn(ENGINES, scheme.toLowerCase()) ? ENGINES[scheme.toLowerCase()] : undefined;
    if (engine === undefined) {
        throw unusable(name, 'It must start with postgres:, postgresql:, mysql: (for MariaDB too) or h2:, with or without jdbc: before');
    }
    return engine === 'h2' ? fileParts(rest, name) : serverParts(engine, rest, name);
}
function serverParts(engine, rest, name) {
    if (!rest.startsWith('//'))
        throw unusable(name, `Behind "${engine}:" it must go on with "//host/database"`);
    // No @ and no colon in either part, as Metabase has it; a slash may be in a password.
    const login = /^([^:@/?]*)(?::([^@:]*))?@(.*)$/s.exec(rest.slice(2));
    const address = login ? login[3] : rest.slice(2);
    const [, place = '', database = '', query = ''] = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? [];
    const parameters = readParameters(engine, query, name);
    const user = login?.[1] || undefined;
    const password = login?.[2] || undefined;
    const decoded = {
        user: user === undefined ? parameters.get('user') : decodeLeniently(user),
        password: password === undefined ? parameters.get('password') : decodeLeniently(password),
    };
    const changed = user !== undefined && (decoded.user !== user || (password !== undefined && decoded.password !== password));
    return {
        engine,
        ...hostAndPort(place, name),
        parameters,
        ...(database === '' ? {} : { database: decode(database, name) }),
        ...(decoded.user === undefined ? {} : { user: decoded.user }),
        ...(decoded.password === undefined ? {} : { password: decoded.password }),
        ...(changed ? { asWritten: { user, ...(password === undefined ? {} : { password }) } } : {}),
    };
}
function hostAndPort(place, name) {
    if (place.includes(',')) {
        throw unusable(name, 'It names several hosts, and a backup needs the one that is written to: name that one alone');
    }
    if (place.includes('@')) {
        throw unusable(name, 'An @ or a colon in the user or the password must be written as %40 or %3A, or the login given apart');
    }
    if (place === '')
        return {};
    const found = /^(\[[0-9a-f:.%]+\]|[^:[\]\s()=]+)(?::(\d{1,5}))?$/i.exec(place);
    const port = found?.[2] === undefined ? undefined : Number(found[2]);
    if (!found || port === 0 || (port ?? 1) > 65_535) {
        throw unusable(name, 'Its host and port must be written as "host", "host:5432" or "[::1]:5432"');
    }
    const host = found[1].replace(/^\[|\]$/g, '');
    return { host, ...(port === undefined ? {} : { port }) };
}
/** PostgreSQL's driver decodes a plus sign to a blank; the other one leaves it. */
function readParameters(engine, query, name) {
    const pairs = query.split('&').filter((pair) => pair !== '');
    return new Map(pairs.map((pair) => {
        const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
        return [key.toLowerCase(), decode(engine === 'postgres' ? value.replaceAll('+', ' ') : value, name)];
    }));
}
function fileParts(rest, name) {
    const path = rest.split(';')[0].replace(/^file:/i, '');
    if (/^mem:/i.test(path))
        throw unusable(name, 'It names an H2 database in memory, of which there is nothing to back up');
    if (/^(tcp|ssl|zip|nio\w*|async|split|retry):/i.test(path) || path === '') {
        throw unusable(name, 'It must name the file of an H2 database, such as "h2:file:/metabase.db/metabase.db"');
    }
    return { engine: 'h2', file: path.replace(/\.mv\.db$/, ''), parameters: new Map() };
}
function decode(text, name) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw unusable(name, 'A "%" in it is not followed by two hexadecimal digits; write "%25" for the sign itself');
    }
}
/** In a login a percent sign may be meant as such. */
function decodeLeniently(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unusable(name, what) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`${name} can't be used. ${what}. (Its value is not shown here, as it may hold a password.)`);
}
/** A login that is made anew every few minutes can't be handed to the tools that dump a database. */
function identityMessage(name) {
    return (`${name} asks for a login by cloud identity, for which backups are not supported. Give a user and a password of the ` +
        'database for the upgrade, or set "backup-command" and "restore-command" to use the snapshots of your provider.');
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


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ askHealth)
/* harmony export */ });
const PATIENCE_MS = 5_000;
const LONGEST = 10_000;
/**
 * Only JSON with the status "ok" counts as ready: every unknown path answers 200 with a page, even while the instance
 * migrates (https://github.com/metabase/metabase/pull/46730).
 */
async function askHealth(url, get) {
    let answer;
    let text;
    try {
        answer = await get(`${url}/api/health`, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'follow' });
        text = (await answer.text()).slice(0, LONGEST);
    }
    catch {
        return { state: 'silent' };
    }
    const said = readStatus(text);
    if (answer.status === 200 && said?.status === 'ok')
        return { state: 'ready' };
    if (said?.status === 'initializing')
        return { state: 'initializing', progress: said.progress };
    return { state: 'unwell', says: `${answer.status} ${said?.status ?? 'without a status'}`.slice(0, 200) };
}
function readStatus(text) {
    try {
        const { status, progress } = JSON.parse(text);
        if (typeof status !== 'string')
            return undefined;
        return { status, progress: typeof progress === 'number' && progress >= 0 && progress <= 1 ? progress : undefined };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ chooseStrategy),
/* harmony export */   KU: () => (/* binding */ LOWEST_DOWN),
/* harmony export */   lZ: () => (/* binding */ wayBack)
/* harmony export */ });
/* unused harmony export migrateDownFault */
/* harmony import */ var _knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * Which way back is right after a failure. A Metabase that may be migrating is never touched; the former version is only
 * started on a database that no changeset of the next one has reached.
 */
function wayBack({ swapped, changesets, migrating, backup, onFailure }) {
    if (!swapped)
        return { do: 'start-old' };
    if (migrating)
        return { do: 'leave', why: 'a migration may still be running, and it must not be cut off' };
    if (onFailure === 'leave')
        return { do: 'leave', why: 'on-failure is "leave"' };
    if (changesets === 'none')
        return { do: 'swap-back' };
    // A database that can't be asked may be gone; a restore goes beside it first, and fails where there is no server.
    if (backup)
        return { do: 'restore' };
    const why = {
        applied: 'changesets were applied and this run made no backup',
        unknown: 'the application database can not be asked how far the migration came, and this run made no backup',
    };
    return { do: 'leave', why: why[changesets] };
}
/** The lowest major to which `migrate down` goes; the source stands in knowledge/upgrades.json. */
const LOWEST_DOWN = _knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .rollbackRules.lowest.major */ .oV.$k.major;
/**
 * How to go back. `auto` changes the image alone when no changeset was applied since, else it restores: what was entered
 * since then is lost either way by a restore, which is why the caller says so first.
 */
function chooseStrategy({ from, to, changesets, backup, asked }) {
    const without = 'There is no verified backup of the former version: give one, or use strategy: migrate-down.';
    switch (asked) {
        case 'auto':
            if (changesets === 'none')
                return { strategy: 'image-only' };
            return backup ? { strategy: 'restore' } : { refused: without };
        case 'restore':
            return backup ? { strategy: 'restore' } : { refused: without };
        case 'image-only':
            if (changesets === 'none')
                return { strategy: 'image-only' };
            return {
                refused: 'Changesets were applied since the former version ran, or that is not known, so the image alone is no way ' +
                    'back. Use strategy: restore.',
            };
        case 'migrate-down': {
            const fault = migrateDownFault(from, to);
            return fault === undefined ? { strategy: 'migrate-down' } : { refused: fault };
        }
    }
}
/** Why `migrate down` can't go from one version to the other; undefined when nothing is known against it. */
function migrateDownFault(from, to) {
    if (from.major === to.major) {
        return '"migrate down" goes back whole majors only, and both versions are of one. Use strategy: restore.';
    }
    if (to.major < LOWEST_DOWN) {
        return `"migrate down" is documented down to major ${LOWEST_DOWN} only. Use strategy: restore.`;
    }
    // What holds for some instances alone is told with the step; here nothing is known of them.
    const known = _knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO.find(({ major, to: target, outcome, appliesTo }) => outcome !== undefined && appliesTo.length === 0 && target !== major && major <= from.major && major > to.major);
    if (!known)
        return undefined;
    const verdict = known.outcome === 'fails' ? 'fails' : 'has failed';
    return `From ${known.major} to ${known.to} "migrate down" ${verdict}: ${known.text} Use strategy: restore.`;
}


/***/ }),

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHostMode: () => (/* binding */ runHostMode),
  runPostStep: () => (/* binding */ runPostStep)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/databases/gateways.js
var databases_gateways = __webpack_require__(17190);
// EXTERNAL MODULE: ./build/databases/settings/settings.js
var settings = __webpack_require__(14670);
// EXTERNAL MODULE: ./build/upgrade/backupStore/stateFolder.js
var stateFolder = __webpack_require__(55870);
// EXTERNAL MODULE: ./build/databases/settings/connectionUri.js
var connectionUri = __webpack_require__(81573);
;// CONCATENATED MODULE: ./build/databases/settings/tls.js

/** pgjdbc's own words, and its default. */
const POSTGRES_MODES = {
    disable: 'disable',
    allow: 'prefer',
    prefer: 'prefer',
    require: 'require',
    'verify-ca': 'verify-ca',
    'verify-full': 'verify-full',
};
/** `sslMode` of MariaDB's driver, and the names that MySQL's own has for the same. */
const MYSQL_MODES = {
    disable: 'disable',
    disabled: 'disable',
    preferred: 'prefer',
    trust: 'require',
    required: 'require',
    'verify-ca': 'verify-ca',
    verify_ca: 'verify-ca',
    'verify-full': 'verify-full',
    verify_identity: 'verify-full',
};
/**
 * The parameters of the JDBC drivers that say how a connection is encrypted.
 * @param parameters by name in lower case
 * @param certificate value of MB_DB_SSL_CERT: `trust`, or a file in PEM
 * @throws Failure (bad input) for a value that no driver knows, and for Java's own key stores, which no other tool reads
 */
function tlsOf(engine, parameters, name, certificate) {
    const store = ['truststore', 'keystore', 'trustcertificatekeystoreurl', 'clientcertificatekeystoreurl'];
    const refused = [...parameters.keys()].find((key) => store.includes(key));
    const pem = (key) => parameters.get(key) || undefined;
    const clientKey = pem('sslkey');
    if (refused !== undefined || /\.(pk8|p12|der|jks)$/i.test(clientKey ?? '')) {
        throw (0,failure/* badInput */.AN)(`${name} names a key store or key of Java (${refused ?? 'sslkey'}), which the tools for dumps can't read. Give a URI ` +
            'with certificates in PEM for the upgrade, or set "backup-command" and "restore-command".');
    }
    const authorities = pem('sslrootcert') ?? pem('serversslcert') ?? (certificate === 'trust' ? undefined : certificate);
    const own = pem('sslcert');
    return {
        mode: engine === 'postgres' ? postgresMode(parameters, name) : mysqlMode(parameters, name, certificate),
        ...(authorities === undefined ? {} : { authorities: authorities.replace(/^file:(\/\/)?/, '') }),
        ...(own === undefined ? {} : { certificate: own }),
        ...(clientKey === undefined ? {} : { key: clientKey }),
    };
}
function postgresMode(parameters, name) {
    const mode = parameters.get('sslmode');
    if (mode !== undefined && mode !== '')
        return known(POSTGRES_MODES, mode, 'sslmode', name);
    if (!isTrue(parameters.get('ssl'), parameters.has('ssl')))
        return 'prefer';
    // What ssl=true alone means to pgjdbc, unless it is told to believe anyone.
    return /nonvalidating/i.test(parameters.get('sslfactory') ?? '') ? 'require' : 'verify-full';
}
function mysqlMode(parameters, name, certificate) {
    const mode = parameters.get('sslmode');
    if (mode !== undefined && mode !== '')
        return known(MYSQL_MODES, mode.toLowerCase(), 'sslMode', name);
    const asked = ['usessl', 'ssl', 'requiressl'].find((key) => parameters.has(key));
    const wanted = asked === undefined ? undefined : isTrue(parameters.get(asked), true);
    if (wanted === false)
        return 'disable';
    if (isTrue(parameters.get('trustservercertificate'), false) || certificate === 'trust')
        return 'require';
    if (parameters.get('verifyservercertificate') === 'false')
        return wanted ? 'require' : 'prefer';
    if (certificate !== undefined)
        return 'verify-ca';
    if (!wanted)
        return 'prefer';
    return isTrue(parameters.get('disablesslhostnameverification'), false) ? 'verify-ca' : 'verify-full';
}
/** A parameter without a value, as in `?ssl`, counts as set. */
function isTrue(value, there) {
    return value === '' ? there : value?.toLowerCase() === 'true';
}
function known(modes, mode, parameter, name) {
    const found = Object.hasOwn(modes, mode) ? modes[mode] : undefined;
    if (found !== undefined)
        return found;
    throw (0,failure/* badInput */.AN)(`${name} has a value for ${parameter} that is none of ${Object.keys(modes).join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/databases/settings/databaseSettings.js



const TYPES = ['postgres', 'mysql', 'h2'];
const DEFAULT_PORTS = { postgres: 5432, mysql: 3306 };
/**
 * The application database of an instance by the rules of Metabase's src/metabase/app_db/env.clj: a connection URI wins
 * over everything but MB_DB_USER and MB_DB_PASS, which may stand beside it, and sets the type. Overrides win over all.
 * @throws Failure (bad input) that names the variable or input
 */
function databaseSettings(variables, overrides = {}) {
    const over = (key) => said(`The input "database-${key}"`, overrides[key]);
    const set = (key) => said(key, variables[key]);
    const uri = over('uri') ?? (over('type') || over('file') ? undefined : set('MB_DB_CONNECTION_URI'));
    const parts = uri && (0,connectionUri/* parseConnectionUri */.s)(uri.value, uri.by);
    const type = over('type') ?? set('MB_DB_TYPE');
    const engine = parts?.engine ?? (over('file') && !over('type') ? 'h2' : engineOf(type));
    if (engine === 'h2')
        return fileSettings(parts, over('file') ?? set('MB_DB_FILE'), variables, type !== undefined);
    return serverSettings(engine, parts, uri?.by, over, set);
}
function serverSettings(engine, parts, uriName, over, set) {
    // Broken-out variables count only when there is no URI; a login beside the URI wins over the one in it, unless the
    // URI is the user's own and brings its login.
    const own = over('uri') !== undefined;
    const user = over('user') ?? (own && parts?.user !== undefined ? undefined : set('MB_DB_USER'));
    const password = over('password') ?? (own && parts?.user !== undefined ? undefined : set('MB_DB_PASS'));
    const identity = identityOf(set, password ?? (parts?.password === undefined ? undefined : { by: '', value: '' }));
    if (identity !== undefined && over('password') === undefined && !own)
        throw (0,failure/* badInput */.AN)((0,connectionUri/* identityMessage */._)(identity));
    const apart = (key) => (parts === undefined ? set(key) : undefined);
    const port = over('port') ?? apart('MB_DB_PORT');
    const name = (over('name') ?? apart('MB_DB_DBNAME'))?.value ?? parts?.database;
    const login = user?.value ?? parts?.user;
    const database = name ?? (engine === 'postgres' && parts !== undefined ? login : undefined);
    if (database === undefined) {
        throw (0,failure/* badInput */.AN)(parts === undefined
            ? 'MB_DB_DBNAME is not set, so it is not known which database of the server is Metabase\'s. Set it, or the input "database-name".'
            : `${uriName} names no database. Write its name behind the host, as in "//host:5432/metabase".`);
    }
    const secret = password?.value ?? parts?.password;
    const schema = engine === 'postgres' ? parts?.parameters.get('currentschema') : undefined;
    const asWritten = user === undefined && password === undefined ? parts?.asWritten : undefined;
    return {
        engine,
        host: (over('host') ?? apart('MB_DB_HOST'))?.value ?? parts?.host ?? 'localhost',
        port: port === undefined ? (parts?.port ?? DEFAULT_PORTS[engine]) : portOf(port),
        database,
        ...(login === undefined ? {} : { user: login }),
        ...(secret === undefined ? {} : { password: secret }),
        ...(schema === undefined || schema === '' ? {} : { schema }),
        tls: tlsOf(engine, parts?.parameters ?? new Map(), uriName ?? 'MB_DB_SSL_CERT', set('MB_DB_SSL_CERT')?.value),
        ...(asWritten === undefined ? {} : { asWritten }),
    };
}
function fileSettings(parts, file, variables, typeGiven) {
    if (parts === undefined && file === undefined && isOn(variables.MB_DB_IN_MEMORY)) {
        throw (0,failure/* badInput */.AN)('MB_DB_IN_MEMORY is set: this instance keeps nothing, so there is nothing to back up or to upgrade.');
    }
    const path = parts?.file ?? file?.value.replace(/\.mv\.db$/, '') ?? 'metabase.db';
    return { engine: 'h2', file: path, given: parts !== undefined || file !== undefined || typeGiven };
}
function engineOf(type) {
    if (type === undefined)
        return 'h2';
    const found = TYPES.find((one) => one === type.value.trim());
    if (found !== undefined)
        return found;
    throw (0,failure/* badInput */.AN)(`${type.by} is "${type.value.slice(0, 40)}". Metabase knows ${TYPES.join(', ')}; MariaDB is mysql.`);
}
/** The variable that asks for a login by cloud identity. A password beside Azure's wins over it, in Metabase too. */
function identityOf(set, password) {
    if (isOn(set('MB_DB_AWS_IAM')?.value))
        return 'MB_DB_AWS_IAM';
    const azure = set('MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID');
    return azure !== undefined && password === undefined ? azure.by : undefined;
}
function portOf({ by, value }) {
    const port = /^\s*\d{1,5}\s*$/.test(value) ? Number(value) : 0;
    if (port < 1 || port > 65_535)
        throw (0,failure/* badInput */.AN)(`${by} is no port, which is a number from 1 to 65535.`);
    return port;
}
function said(by, value) {
    return value === undefined || value.trim() === '' ? undefined : { by, value };
}
function isOn(value) {
    return value?.trim().toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./build/databases/settings/variables.js

/** The variables that say where the application database is (Metabase's src/metabase/app_db/env.clj). */
const DATABASE_VARIABLES = [
    'MB_DB_CONNECTION_URI',
    'MB_DB_TYPE',
    'MB_DB_HOST',
    'MB_DB_PORT',
    'MB_DB_DBNAME',
    'MB_DB_USER',
    'MB_DB_PASS',
    'MB_DB_FILE',
    'MB_DB_IN_MEMORY',
    'MB_DB_SSL_CERT',
    'MB_DB_AWS_IAM',
    'MB_DB_AZURE_MANAGED_IDENTITY_CLIENT_ID',
];
/** Only the image's start script reads these from files (bin/docker/run_metabase.sh); the JAR knows no `_FILE`. */
const FROM_FILES = ['MB_DB_USER', 'MB_DB_PASS', 'MB_DB_CONNECTION_URI'];
/**
 * What an instance reads, from its environment and the arguments of its Java. Blank is the same as unset. A property of
 * the JVM wins over the environment, and may be written as `MB_DB_TYPE` or `mb.db.type`.
 */
function databaseVariables(environment, javaArguments = []) {
    const properties = new Map(javaArguments.flatMap(propertyOf));
    const entries = DATABASE_VARIABLES.flatMap((name) => {
        const value = [properties.get(name), environment[name]].find((one) => one !== undefined && one.trim() !== '');
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
/** `-Dmb.db.type=postgres`; the last one of a name counts, as in Java. */
function propertyOf(argument) {
    const found = /^-D([A-Za-z_.-]+)=(.*)$/s.exec(argument);
    if (!found)
        return [];
    return [[found[1].toUpperCase().replace(/[.-]/g, '_'), found[2]]];
}
/**
 * The environment of a container of Metabase's image with its `_FILE` variables read.
 * @param readFile reads a file as the container sees it
 * @throws Failure (bad input) when both forms are set, as the image's start script does, or a file can't be read
 */
async function withSecretFiles(environment, readFile) {
    const result = { ...environment };
    for (const name of FROM_FILES) {
        const path = environment[`${name}_FILE`];
        if (path === undefined || path === '')
            continue;
        if ((environment[name] ?? '') !== '') {
            throw (0,failure/* badInput */.AN)(`Both ${name} and ${name}_FILE are set. Metabase's image accepts only one of them: remove the other.`);
        }
        // The script's shell drops the newlines at the end.
        result[name] = (await readSecret(name, path, readFile)).replace(/\n+$/, '');
    }
    return result;
}
async function readSecret(name, path, readFile) {
    try {
        return await readFile(path);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        const code = error.code;
        const why = typeof code === 'string' ? ` (${code})` : '';
        throw (0,failure/* badInput */.AN)(`${name}_FILE names "${path}", which can't be read${why}. Make the file readable, or set ${name}.`);
    }
}

;// CONCATENATED MODULE: ./build/upgrade/databaseAccess.js



/** What the image of Metabase uses when nothing is set (metabase/metabase `bin/docker/run_metabase.sh`). */
const FILE_OF_IMAGE = '/metabase.db';
/**
 * The instance's own settings, with the paths and names that only it knows made those of this machine.
 * @param overrides what the user says besides, which goes first
 * @param readText reads a file of this machine
 * @param isThere whether this machine has a file
 * @throws Failure (bad input) that names the variable or input
 */
async function databaseAccess({ environment, folders, hosts }, overrides, readText, isThere) {
    const whole = overrides.uri !== undefined || overrides.file !== undefined;
    const read = (path) => readText(outside(path, folders) ?? path);
    const known = whole ? environment : await withSecretFiles(environment, read);
    const settings = databaseSettings(databaseVariables(known, javaArguments(known)), overrides);
    if (settings.engine !== 'h2') {
        const address = overrides.uri === undefined && overrides.host === undefined ? hosts[settings.host] : undefined;
        return {
            settings: address === undefined ? settings : { ...settings, host: address },
            identity: `${settings.host}:${settings.port}/${settings.database}`,
        };
    }
    const ofImage = settings.given ? [] : placesOf(FILE_OF_IMAGE, folders);
    if (!settings.given && ofImage.length === 0) {
        throw (0,failure/* badInput */.AN)('The settings of the instance name no database, so it uses a file of its own, which a new container would not have. ' +
            'Say where it is: MB_DB_FILE, or the input "database-file".');
    }
    const inside = settings.given ? settings.file : FILE_OF_IMAGE;
    const file = overrides.file === undefined ? await fileHere(inside, folders, isThere) : settings.file;
    return { settings: { ...settings, file, given: true }, identity: inside };
}
/** An instance that says nothing of folders runs on this machine as it is. */
async function fileHere(file, folders, isThere) {
    if (folders.length === 0)
        return file;
    const places = placesOf(file, folders);
    for (const place of places)
        if (await isThere(`${place}${ENDING}`))
            return place;
    const [last] = places.slice(-1);
    if (last !== undefined)
        return last;
    throw (0,failure/* badInput */.AN)(`The instance keeps its database in ${file}, and where that is on this machine can't be told. Give the input "database-file".`);
}
const ENDING = '.mv.db';
/** Metabase's image makes a folder of the name that is set, and moves the file into it under the same name. */
function placesOf(file, folders) {
    const absolute = file.startsWith('/') ? file : `/${file}`;
    const name = absolute.slice(absolute.lastIndexOf('/') + 1);
    const found = [`${absolute}/${name}${ENDING}`, `${absolute}${ENDING}`].map((path) => outside(path, folders));
    return found.flatMap((path) => (path === undefined ? [] : [path.slice(0, -ENDING.length)]));
}
/** Of the longest folder that holds the path. @throws Failure (bad input) when nobody on this machine can read it */
function outside(path, folders) {
    const holders = folders.filter(({ inside }) => path === inside || path.startsWith(`${inside.replace(/\/$/, '')}/`));
    const [nearest] = holders.sort((a, b) => b.inside.length - a.inside.length);
    if (nearest?.closed !== undefined) {
        throw (0,failure/* badInput */.AN)(`The settings of the instance name the file "${path}", which is in ${nearest.closed} and can't be read from here. Say what it ` +
            'holds by the inputs database-*.');
    }
    return nearest && nearest.outside.replace(/\/$/, '') + path.slice(nearest.inside.replace(/\/$/, '').length);
}
/** The two variables by which Metabase's image and every JVM take properties. */
function javaArguments(environment) {
    return [environment.JAVA_TOOL_OPTIONS, environment.JAVA_OPTS].flatMap((text) => text?.split(/\s+/) ?? []);
}

// EXTERNAL MODULE: ./build/upgrade/openApplicationDatabase.js + 2 modules
var openApplicationDatabase = __webpack_require__(972);
;// CONCATENATED MODULE: ./build/modes/claim.js

/**
 * The journals and backups of a deployment belong to the repository that was the first to work on it: another one with a
 * deployment of the same name would take its journals for its own, and restore its backups. Who works at the command line is
 * of no repository, and knows what he does.
 * @param note of the owner
 * @throws Failure (bad input) when they belong to another one
 */
async function claim(note, path, deployment, { environment }) {
    const { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_ID: id = name } = environment;
    if (!name || !id)
        return;
    const owner = (await note.read());
    if (owner?.id === id && owner.name === name)
        return;
    if (owner === undefined || owner.id === id)
        return note.write({ id, name });
    throw new failure/* Failure */.HR(`The deployment ${deployment} on this machine belongs to the repository ${owner.name}, and this is a job of ${name}. Give one ` +
        `of the two another name, or a "backup-dir" of its own. If it is the same instance, which has moved, remove ${path}.`, { exitCode: 2 });
}

// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
;// CONCATENATED MODULE: ./build/modes/platforms/openPlatform.js

const PLATFORMS = {
    docker: async () => (await Promise.all(/* import() */[__webpack_require__.e(9072), __webpack_require__.e(8183), __webpack_require__.e(8441)]).then(__webpack_require__.bind(__webpack_require__, 58441))).openDocker,
    compose: async () => (await Promise.all(/* import() */[__webpack_require__.e(9072), __webpack_require__.e(3029), __webpack_require__.e(8183), __webpack_require__.e(9578)]).then(__webpack_require__.bind(__webpack_require__, 29578))).openCompose,
    systemd: async () => (await __webpack_require__.e(/* import() */ 4236).then(__webpack_require__.bind(__webpack_require__, 54236))).openSystemd,
    kubernetes: async () => (await __webpack_require__.e(/* import() */ 5400).then(__webpack_require__.bind(__webpack_require__, 5400))).openKubernetes,
    command: async () => (await __webpack_require__.e(/* import() */ 992).then(__webpack_require__.bind(__webpack_require__, 992))).openCommand,
    'azure-webapp': async () => (await Promise.all(/* import() */[__webpack_require__.e(9072), __webpack_require__.e(1433), __webpack_require__.e(9323)]).then(__webpack_require__.bind(__webpack_require__, 89323))).openAzureWebapp,
    'azure-containerapp': async () => (await Promise.all(/* import() */[__webpack_require__.e(9072), __webpack_require__.e(1433), __webpack_require__.e(2842)]).then(__webpack_require__.bind(__webpack_require__, 2842))).openAzureContainerapp,
};
/** The platform of the deployment. Where a tag does not tell the version, the running instance does. */
async function openPlatform(around) {
    const { asked, gateways } = around;
    const open = (await PLATFORMS[asked.platform.kind]());
    const make = await open(asked.platform, around);
    const first = make(undefined);
    const url = asked.url ?? (await first.url().catch(() => undefined));
    const get = asked.url === undefined ? (first.ask ?? gateways.fetch) : gateways.fetch;
    const running = url === undefined ? undefined : await (0,runningVersion/* runningVersion */.c)(url, get);
    if (running === undefined || 'unknown' in running)
        return first;
    return make({ edition: running.edition, version: running.version });
}

// EXTERNAL MODULE: ./build/modes/secrets.js
var secrets = __webpack_require__(67762);
;// CONCATENATED MODULE: ./build/modes/throughTunnel.js
/** In a container that is made for it. */
const FOLDER = '/tmp/metabase-upgrade';
/** @param image with the tools of the database; undefined: nothing is opened */
function openTunnels(platform, image, host) {
    const closing = [];
    // The program that leads there logs in as it does for everything else.
    const env = Object.fromEntries(Object.entries(host.environment).filter((entry) => entry[1] !== undefined));
    let opened;
    const through = async ({ toPort, exec }, access) => {
        const { settings } = access;
        if (settings.engine === 'h2')
            return access;
        const { host: name, port } = settings;
        const relay = await host.openProgramRelay(() => toPort(name, port));
        closing.push(relay);
        const tls = isName(name) ? { ...settings.tls, serverName: name } : settings.tls;
        const beside = { exec, env, folder: FOLDER, here: relay, there: { host: name, port } };
        return { ...access, settings: { ...settings, host: relay.host, port: relay.port, tls }, beside };
    };
    return {
        through,
        async reach(access) {
            const { settings } = access;
            const { tunnel } = platform;
            if (settings.engine === 'h2' || !tunnel || image === undefined)
                return access;
            if (await host.reaches(settings.host, settings.port))
                return access;
            opened ??= tunnel(image);
            const { close } = await opened;
            const reached = await through(await opened, access);
            closing.push({ [Symbol.asyncDispose]: close });
            return reached;
        },
        async [Symbol.asyncDispose]() {
            for (const one of closing.splice(0))
                await one[Symbol.asyncDispose]();
        },
    };
}
/** An address is in no certificate that a name is checked against. */
function isName(host) {
    return /[a-z]/i.test(host) && !host.includes(':');
}

;// CONCATENATED MODULE: ./build/modes/openInstance.js









const LARGEST_SECRET = 64 * 1024;
/** Nothing is changed by it, and the database is not asked yet. */
async function openInstance(settings, asked, given) {
    const host = await given.host();
    const all = (0,secrets/* secrets */.O3)(given.mask);
    for (const secret of [asked.database.password, asked.database.uri, asked.identity])
        all.add(secret);
    const gateways = { ...given, log: quietLog(given.log, all), mask: all.add };
    const state = asked.backupDir ?? (0,stateFolder/* stateFolder */.y)(host.environment);
    const folder = `${state}/journals/${asked.deployment}`;
    const store = { folder: `${state}/backups`, files: host.files, clock: gateways.clock };
    const note = host.note(`${folder}/platform.json`);
    const rehearsals = `${state}/rehearsals/${asked.deployment}`;
    const platform = (0,secrets/* discreet */.C)(await openPlatform({ settings, asked, gateways, host, folder, note, rehearsals }), all);
    const tunnels = openTunnels(platform, asked.toolsImage, host);
    const access = () => accessOf(platform, asked, host, all);
    const databases = {
        runTool: host.runTool,
        files: host.files,
        connectPostgres: host.connectPostgres,
        connectMysql: host.connectMysql,
        searchPath: (host.environment.PATH ?? '').split(':'),
        ...(asked.toolsImage === undefined ? {} : { container: (0,databases_gateways/* dockerTool */.F)(asked.toolsImage, host.user) }),
    };
    const database = (0,openApplicationDatabase/* openApplicationDatabase */.e4)({
        access: async () => tunnels.reach(await access()),
        gateways: databases,
        store,
        deployment: asked.deployment,
        by: host.environment.GITHUB_ACTOR ?? host.environment.USER ?? 'unknown',
        recipients: asked.recipients,
        identities: asked.identity === undefined ? [] : [asked.identity],
        commands: asked.backupCommands,
        run: (0,secrets/* discreetRun */.lK)(gateways.run, all),
        cancelled: host.cancelled,
    });
    const journals = host.journals(folder);
    const owner = `${state}/owners/${asked.deployment}.json`;
    const claimed = () => claim(host.note(owner), owner, asked.deployment, host);
    const opened = { platform, database, store, journals, tunnels, claim: claimed, access, databases, rehearsals };
    return { settings, asked, gateways, host, secrets: all, ...opened };
}
async function accessOf(platform, asked, host, all) {
    const installed = await platform.inspect();
    (0,secrets/* addSettings */.PJ)(all, installed.environment);
    const { files } = host;
    const access = await databaseAccess(installed, asked.database, (path) => files.readText(path, LARGEST_SECRET), async (path) => (await files.look(path)) !== undefined);
    for (const secret of (0,settings/* secretsOf */.F)(access.settings))
        all.add(secret);
    return access;
}
function quietLog(log, { hide }) {
    return {
        info: (message) => log.info(hide(message)),
        warning: (message, place) => log.warning(hide(message), place),
        error: (message, place) => log.error(hide(message), place),
    };
}

// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
;// CONCATENATED MODULE: ./build/modes/hostModes.js



const MODES = {
    upgrade: async () => (await __webpack_require__.e(/* import() */ 2156).then(__webpack_require__.bind(__webpack_require__, 82156))).upgrade,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(5814), __webpack_require__.e(8486), __webpack_require__.e(7874), __webpack_require__.e(7018)]).then(__webpack_require__.bind(__webpack_require__, 87018))).rollback,
    backup: async () => (await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 2986))).backup,
    rehearse: async () => (await __webpack_require__.e(/* import() */ 4534).then(__webpack_require__.bind(__webpack_require__, 94534))).rehearse,
};
/**
 * Works on the instance of one deployment, alone.
 * @throws Failure for everything that was refused before anything was changed; without a secret
 */
async function runHostMode(settings, gateways) {
    return onInstance(settings, gateways, await MODES[settings.mode]());
}
/**
 * Finishes or undoes what the main step of a job left open.
 * @returns undefined when there was nothing
 */
async function runPostStep(settings, gateways) {
    const { finishOpenRuns } = await __webpack_require__.e(/* import() */ 4762).then(__webpack_require__.bind(__webpack_require__, 94762));
    return onInstance(settings, gateways, finishOpenRuns);
}
async function onInstance(settings, gateways, work) {
    const { run: asked, mode } = settings;
    if (!asked)
        throw new TypeError(`${mode} works on no instance.`);
    const instance = await openInstance(settings, asked, gateways);
    try {
        return await (0,runs/* locked */.xt)(instance, () => work(instance));
    }
    catch (error) {
        const { message, exitCode } = (0,failure/* failureOf */.g5)(error);
        throw new failure/* Failure */.HR(instance.secrets.hide(message), { exitCode });
    }
    finally {
        await instance.tunnels[Symbol.asyncDispose]();
    }
}


/***/ }),

/***/ 7245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ copies),
  A: () => (/* binding */ throwAwayRehearsal)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/upgrade/journal.js
var journal = __webpack_require__(84316);
;// CONCATENATED MODULE: ./build/databases/settings/instanceVariables.js
/**
 * The variables by which an instance finds a database: what `databaseSettings` reads, the other way round. Broken-out ones
 * where they can say all of it, else a URI with the login among its parameters, a form that every version takes
 * (metabase/metabase `src/metabase/app_db/data_source.clj`).
 */
function instanceVariables(settings) {
    if (settings.engine === 'h2')
        return { MB_DB_TYPE: 'h2', MB_DB_FILE: settings.file };
    const { engine, host, port, database, user, password, schema, tls } = settings;
    if (tls.mode === 'prefer' && schema === undefined) {
        return {
            MB_DB_TYPE: engine,
            MB_DB_HOST: host,
            MB_DB_PORT: String(port),
            MB_DB_DBNAME: database,
            ...(user === undefined ? {} : { MB_DB_USER: user }),
            ...(password === undefined ? {} : { MB_DB_PASS: password }),
        };
    }
    const place = `${host.includes(':') ? `[${host}]` : host}:${port}/${encodeURIComponent(database)}`;
    const parameters = Object.entries({ user, password, ...encryption(settings), currentSchema: schema });
    const query = parameters.flatMap(([name, value]) => value === undefined ? [] : `${name}=${encodeURIComponent(value)}`);
    return { MB_DB_CONNECTION_URI: `${engine === 'postgres' ? 'postgresql' : 'mysql'}://${place}?${query.join('&')}` };
}
/** In the words of each driver; those of MariaDB's that its older releases know too. */
function encryption({ engine, tls }) {
    const { mode, authorities, certificate, key } = tls;
    if (engine === 'postgres')
        return { sslmode: mode, sslrootcert: authorities, sslcert: certificate, sslkey: key };
    if (mode === 'prefer')
        return {};
    return {
        useSSL: String(mode !== 'disable'),
        trustServerCertificate: mode === 'require' ? 'true' : undefined,
        disableSslHostnameVerification: mode === 'verify-ca' ? 'true' : undefined,
        serverSslCert: authorities,
    };
}

// EXTERNAL MODULE: ./build/databases/sideName.js
var sideName = __webpack_require__(46509);
// EXTERNAL MODULE: ./build/upgrade/openAccess.js + 15 modules
var openAccess = __webpack_require__(33499);
// EXTERNAL MODULE: ./build/upgrade/openApplicationDatabase.js + 2 modules
var openApplicationDatabase = __webpack_require__(972);
// EXTERNAL MODULE: ./build/upgrade/ownPart.js
var ownPart = __webpack_require__(44830);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/upgrade/rehearsal/ownServer.js


/**
 * A server for the copy alone, where there is an image with one. Its password is of the moment, as the server is.
 * @param keepSecret is told the password
 */
function ownServer({ engine }, image, scratch, keepSecret) {
    if (image === undefined || !scratch.makesServers || engine === 'h2')
        return undefined;
    const password = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    keepSecret(password);
    return { image, engine, user: engine === 'postgres' ? 'metabase' : 'root', password };
}
const PATIENCE_MS = 120_000;
const LOOK_MS = 500;
/** Opens a database on a server that was made a moment ago, once it answers. @throws Failure with what the server said */
async function whenReady(run, scratch, open) {
    const start = run.clock.now();
    for (;;) {
        try {
            return await open();
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            if (run.cancelled.aborted)
                throw new failure/* Failure */.HR('The job was cancelled while the database server was started.');
            if (run.clock.now().getTime() - start.getTime() > PATIENCE_MS) {
                const said = (await scratch.log(run.id, start)).trim().split('\n').slice(-5).join('\n  ');
                throw new failure/* Failure */.HR(`The database server of the rehearsal does not answer: ${error.message}\n  ${said.slice(0, 1000)}`);
            }
            await run.sleep(LOOK_MS);
        }
    }
}

// EXTERNAL MODULE: ./build/upgrade/backupStore/space.js
var space = __webpack_require__(88745);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/upgrade/backupStore/use.js
var backupStore_use = __webpack_require__(37784);
;// CONCATENATED MODULE: ./build/upgrade/rehearsal/withDumpOf.js




/**
 * Hands out a dump of the live database, made while it is used, for as long as it is needed. Of H2, which can't be read while
 * it runs, it is the one of the newest backup.
 * @param folder for the dump
 * @param version tag of what runs
 * @throws Failure when there is too little space, or no backup
 */
async function withDumpOf(live, { store, deployment, identities }, folder, version, use) {
    if (live.settings.engine !== 'h2') {
        const { engine, sizeBytes } = await live.inspect();
        (0,space/* expectSpace */.i)(folder, (0,space/* bytesNeeded */.v)(engine, sizeBytes, false), await store.files.freeBytes(folder));
        const dump = await live.dump(folder);
        const used = await use(dump, folder);
        // It holds all that the database does: no longer than it is needed.
        await store.files.remove(`${folder}/${dump.file}`);
        return used;
    }
    const { backups } = await (0,backupStore_store.listBackups)(store);
    const newest = backups.find(({ deployment: of, contents, metabase }) => of === deployment &&
        contents.kind === 'dump' &&
        contents.dump.format === 'h2-file' &&
        metabase.version === version);
    if (newest)
        return (0,backupStore_use/* withDump */.DA)(store, newest.id, identities, use);
    throw (0,failure/* badInput */.AN)(`An H2 file can not be copied while the instance runs, and there is no backup of ${version} to rehearse on. Stop the ` +
        'instance, run the mode backup, start it, and rehearse again.');
}

;// CONCATENATED MODULE: ./build/upgrade/rehearsal/databaseCopies.js







function databaseCopies(options) {
    return {
        scratch: options.scratch,
        make: (run, version) => makeCopy(run, options, version),
        throwAway: (run) => throwAwayCopy(run, options),
    };
}
/** Dumps the live database, restores the dump elsewhere, and takes from the copy what an instance on it would do in the world. */
async function makeCopy(run, options, version) {
    const { access, gateways, scratch, store, folder: all } = options;
    const tools = { ...gateways, signal: run.cancelled };
    const liveAccess = await access();
    const live = await (0,openAccess/* openAccess */.b)(liveAccess, tools);
    const folder = `${all}/${run.id}`;
    await store.files.makePrivateFolder(folder);
    const own = ownServer(live.settings, options.image, scratch, options.keepSecret);
    const place = await scratch.open(run.id, own ?? addressOf(liveAccess));
    return withDumpOf(live, options, folder, version, async (dump, where) => {
        const beside = settingsOf(live.settings, dump, own, place?.here);
        const name = live.settings.engine === 'h2' ? `${folder}/metabase.db` : copyName(live.settings, run.id);
        const way = await accessTo(beside, liveAccess, own && place, options);
        const target = await (own ? whenReady(run, scratch, () => (0,openAccess/* openAccess */.b)(way, tools)) : (0,openAccess/* openAccess */.b)(way, tools));
        await target.clone(dump, where, name);
        const silenced = await target.silence(name);
        const copy = {
            ...target.settings,
            ...(beside.engine === 'h2' ? { file: name } : { database: name }),
        };
        const identity = beside.engine === 'h2' ? name : `${beside.host}:${beside.port}/${name}`;
        return {
            read: async () => (0,openApplicationDatabase/* stateOf */.L4)(await (await (0,openAccess/* openAccess */.b)({ ...way, settings: copy }, gateways)).inspect(), identity),
            users: () => target.users(name),
            variables: instanceVariables({ ...copy, ...place?.inside }),
            apart: own !== undefined && scratch.apart,
            silenced,
        };
    });
}
/** Of the live server, from where it is reached. */
function addressOf({ settings, beside }) {
    if (settings.engine === 'h2')
        return undefined;
    return beside?.there ?? { host: settings.host, port: settings.port };
}
/** @param place of a server of its own; undefined: the live one's way leads to the copy too */
async function accessTo(settings, live, place, { through }) {
    const { identity } = live;
    if (place === undefined)
        return { ...live, settings };
    return place.tunnel ? through(place.tunnel, { settings, identity }) : { settings, identity };
}
/** Also what a run that was killed has left; each step does nothing when it is done. */
async function throwAwayCopy(run, { access, gateways, scratch, store, folder }) {
    await scratch.remove(run);
    const live = await (0,openAccess/* openAccess */.b)(await access(), gateways);
    if (live.settings.engine !== 'h2') {
        const name = copyName(live.settings, run);
        if ((await live.leftovers()).includes(name))
            await live.drop(name);
    }
    await store.files.remove(`${folder}/${run}`);
}
function copyName(settings, run) {
    return (0,sideName/* sideName */.j)(settings.database, 'rehearsal', (0,ownPart/* ownPart */.c)(run));
}
/** The same database elsewhere; where its tables are is told, since what a server sets for a database is not copied. */
function settingsOf(live, dump, own, here) {
    if (live.engine === 'h2')
        return live;
    const { schema } = dump.properties;
    const looked = schema === undefined || schema === 'public' ? {} : { schema: `"${schema.replaceAll('"', '""')}"` };
    const moved = { ...looked, ...live };
    if (!own)
        return moved;
    // MySQL takes a password over an open connection only from who knows its key; its image has a certificate.
    const tls = { mode: dump.engine === 'mysql' ? 'require' : 'prefer' };
    return { ...moved, ...here, user: own.user, password: own.password, tls };
}

;// CONCATENATED MODULE: ./build/modes/rehearsals.js



/** What a rehearsal of this instance works with. @throws Failure (bad input) when its platform has no way to do one */
function copies(instance) {
    const { platform, access, databases, store, asked, rehearsals, secrets, tunnels } = instance;
    const { scratch } = platform;
    if (!scratch) {
        throw (0,failure/* badInput */.AN)(`The platform ${platform.name} can't rehearse: it has no way to start a second instance beside the live one. The platforms ` +
            'docker, compose, systemd, kubernetes, azure-webapp and azure-containerapp can, and command with a "scratch" among its commands.');
    }
    return databaseCopies({
        access: async () => tunnels.reach(await access()),
        through: tunnels.through,
        gateways: databases,
        scratch,
        image: asked.toolsImage,
        store,
        deployment: asked.deployment,
        identities: asked.identity === undefined ? [] : [asked.identity],
        folder: rehearsals,
        keepSecret: secrets.add,
    });
}
/** Removes what a rehearsal has left that was cut off, and closes its journal. @throws Failure when something stays */
async function throwAwayRehearsal(instance, { path, state }) {
    try {
        await copies(instance).throwAway(state.run);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw new failure/* Failure */.HR(`What the rehearsal ${state.run} has left could not be thrown away: ${error.message} Remove it by hand, all of which has ` +
            `"rehearsal" in its name, and move ${path} away.`);
    }
    const file = await instance.journals.reopen(path);
    try {
        const at = instance.gateways.clock.now().toISOString();
        await file.append((0,journal/* printEntry */.qM)({ kind: 'closed', at, ending: 'abandoned' }));
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 91463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yy: () => (/* binding */ buildOf),
  xt: () => (/* binding */ locked),
  rZ: () => (/* binding */ readJournals),
  B6: () => (/* binding */ recoverRuns),
  AD: () => (/* binding */ startRun),
  cO: () => (/* binding */ tagOf)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/journalFiles.js
var journalFiles = __webpack_require__(17390);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/upgrade/journal.js
var upgrade_journal = __webpack_require__(84316);
// EXTERNAL MODULE: ./build/upgrade/goBack.js
var goBack = __webpack_require__(91422);
// EXTERNAL MODULE: ./build/upgrade/run.js
var upgrade_run = __webpack_require__(12478);
// EXTERNAL MODULE: ./build/upgrade/upgrade.js + 1 modules
var upgrade = __webpack_require__(67328);
;// CONCATENATED MODULE: ./build/upgrade/recover.js






/** Until then nothing of the instance is changed. */
const HARMLESS = new Set([undefined, 'preflight', 'fetch']);
const WAY_BACK = new Set(['way-back', 'stop-next', 'restore', 'put-back']);
/**
 * Finishes or undoes a run of which only the journal is left. What is in place decides: the next version is waited for
 * and verified, the former one is started again, and a way back that was begun is carried to its end.
 * @param run with the journal of that run, reopened, and its name
 */
async function recover(run, state, route) {
    if (HARMLESS.has(state.phase) || backedUpRunning(state)) {
        await run.journal.append((0,upgrade_journal/* printEntry */.qM)({ kind: 'closed', at: (0,upgrade_run/* now */.t)(run), ending: 'abandoned' }));
        return { did: 'closed' };
    }
    const { facts } = state;
    if (WAY_BACK.has(state.phase) && facts.way !== undefined) {
        return { did: 'went-back', retreat: await goOnBack(run, route.former, facts) };
    }
    if (state.phase === 'finish')
        return { did: 'went-on', result: await (0,upgrade/* finish */.O)(run, facts) };
    const stop = state.stop ?? '';
    if (await canGoOn(run, route.former, stop)) {
        return { did: 'went-on', result: await (0,upgrade/* upgrade */.f)(run, route, { stop, facts }) };
    }
    const why = new Error(`The run was cut off in ${state.phase}.`);
    return { did: 'went-back', retreat: await (0,goBack/* goBack */.O)(run, route.former, facts, why) };
}
/** What keeps it from its end today may be gone at the next run, so the journal stays open. */
async function goOnBack(run, former, facts) {
    try {
        return await (0,goBack/* bringBack */.k)(run, former, facts);
    }
    catch (error) {
        const { message } = (0,failure/* failureOf */.g5)(error);
        return { ending: 'left', told: `The way back failed again: ${message} Run this again to go on with it.` };
    }
}
/** With `backup: running` the backup comes before anything is stopped. */
function backedUpRunning({ phase, ended }) {
    return phase === 'backup' && !ended.some((one) => one.phase === 'quiesce');
}
/** The stop that was to be taken is in place, and runs or was never started; what has ended has failed. */
async function canGoOn({ id, platform }, { edition }, stop) {
    if ((await platform.inPlace(id)) !== 'next')
        return false;
    const { build } = await platform.inspect();
    if (build.edition !== edition || (0,metabase_tag/* printTag */.O4)(build.edition, build.version) !== stop)
        return false;
    const process = await platform.process();
    return process.state === 'running' || (process.state === 'stopped' && process.exitCode === undefined);
}

// EXTERNAL MODULE: ./build/modes/rehearsals.js + 4 modules
var rehearsals = __webpack_require__(7245);
;// CONCATENATED MODULE: ./build/modes/runs.js






/** The newest first. @throws Failure for one that can't be read */
async function readJournals({ journals }) {
    const files = await journals.read();
    // A file without a line was made by a run that did not even begin.
    return files
        .filter(({ text }) => text.includes('\n'))
        .map(({ path, text }) => ({ path, state: (0,upgrade_journal/* stateOf */.L4)((0,upgrade_journal/* parseJournal */.z8)(text, path)) }));
}
/** Does the work while no other run works on the deployment. */
async function locked({ journals, claim }, work) {
    const release = await journals.lock();
    try {
        await claim();
        return await work();
    }
    finally {
        await release();
    }
}
/** Opens a journal for a new run. */
async function startRun(instance, opening) {
    const { journals, gateways, asked, platform } = instance;
    const at = gateways.clock.now();
    const id = (0,journalFiles/* runName */.r)(at);
    const journal = await journals.create(id);
    const entry = { run: id, deployment: asked.deployment, platform: platform.name, ...opening };
    await journal.append((0,upgrade_journal/* printEntry */.qM)({ kind: 'opened', at: at.toISOString(), ...entry }));
    return runOf(instance, id, journal, []);
}
function runOf(instance, id, journal, begun) {
    const { asked, gateways, host, platform, database } = instance;
    const { timeoutMs, backup, backupEachStop, onFailure, url, nodes: peers } = asked;
    return {
        id,
        platform,
        database,
        journal,
        begun: new Set(begun),
        clock: gateways.clock,
        log: gateways.log,
        sleep: gateways.sleep,
        fetch: gateways.fetch,
        cancelled: host.cancelled,
        wishes: { timeoutMs, stopMs: STOP_MS, backup, backupEachStop, onFailure, peers, url },
    };
}
/** Metabase gives a migration twenty seconds when it is told to end, and requests that run some more. */
const STOP_MS = 120_000;
/**
 * Finishes or undoes what earlier runs left, the newest first.
 * @throws Failure for a run on another instance
 */
async function recoverRuns(instance) {
    const { platform, gateways } = instance;
    const done = [];
    for (const journal of await readJournals(instance)) {
        const { path, state } = journal;
        if (state.closed !== undefined)
            continue;
        if (state.platform !== platform.name) {
            throw new failure/* Failure */.HR(`The run ${state.run} on ${state.platform} was not finished, and this is ${platform.name}. Go on with it as it was ` +
                `set up then, or look at what runs and move ${path} away.`);
        }
        gateways.log.warning(`The run ${state.run} was not finished: it ended in ${state.phase ?? 'its first moment'}. It is finished or undone first.`);
        if (state.mode === 'rehearse') {
            await (0,rehearsals/* throwAwayRehearsal */.A)(instance, journal);
            done.push({ journal, recovery: { did: 'threw-away' } });
            continue;
        }
        // Between two containers there is none to be asked for its settings: the former one stands still, and is put back.
        if ((await platform.inPlace(state.run)) === 'neither')
            await platform.putBack(state.run);
        await removeUnfinished(instance);
        const file = await instance.journals.reopen(path);
        try {
            const run = runOf(instance, state.run, file, state.begun);
            const recovery = await recover(run, state, routeOf(state));
            done.push({ journal, recovery });
        }
        finally {
            await file.close();
        }
    }
    return done;
}
/** Backups of this deployment that were cut off: nobody else writes any while the lock is ours. */
async function removeUnfinished({ store, asked }) {
    const { listBackups, folderOf, isOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60758));
    for (const { id } of (await listBackups(store)).unfinished) {
        if (isOf(asked.deployment, id))
            await store.files.remove(folderOf(store, id));
    }
}
function routeOf({ from, stops }) {
    return { former: buildOf(from), stops: stops.map((stop) => buildOf(stop).version) };
}
/** @throws Failure for what is no tag of one version */
function buildOf(text) {
    const tag = (0,metabase_tag/* parseTag */.ED)(text);
    if (tag.kind === 'exact')
        return { edition: tag.edition, version: tag.version };
    throw new failure/* Failure */.HR(`A journal names "${text}", which is no version of Metabase.`);
}
function tagOf({ edition, version }) {
    return (0,metabase_tag/* printTag */.O4)(edition, version);
}


/***/ }),

/***/ 67762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ discreet),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   PJ: () => (/* binding */ addSettings),
/* harmony export */   lK: () => (/* binding */ discreetRun)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** Anything shorter would be found in every other word. */
const SHORTEST = 4;
/** @param mask lets the runner do the same with everything that a job prints */
function secrets(mask) {
    const known = new Set();
    return {
        add(secret) {
            if (secret === undefined || secret.trim().length < SHORTEST)
                return;
            for (const form of [secret, encodeURIComponent(secret)]) {
                if (known.has(form))
                    continue;
                known.add(form);
                mask(form);
            }
        },
        // The longest first: one may be part of another.
        hide: (text) => [...known].sort((a, b) => b.length - a.length).reduce((left, one) => left.replaceAll(one, '***'), text),
    };
}
/** Settings of an instance that nobody should see. */
const SECRET_SETTING = /(PASS|PASSWORD|SECRET|SECRET_KEY|TOKEN|CONNECTION_URI|CONNECTION_?STRING|API_KEY|ACCOUNT_?KEY)$/i;
function addSettings(all, environment) {
    for (const [name, value] of Object.entries(environment))
        if (SECRET_SETTING.test(name))
            all.add(value);
}
/** What an instance or a command of the user says may repeat a secret: it is taken out before anybody else reads it. */
function discreet(platform, { hide }) {
    const quiet = withHiddenFailures(platform, hide);
    return {
        ...quiet,
        log: async (since) => hide(await quiet.log(since)),
        ...(platform.scratch ? { scratch: discreetScratch(platform.scratch, hide) } : {}),
        async runOnce(build, command) {
            const ran = await quiet.runOnce(build, command);
            return { ...ran, output: hide(ran.output) };
        },
    };
}
function discreetScratch(scratch, hide) {
    const quiet = withHiddenFailures(scratch, hide);
    return { ...quiet, log: async (run, since) => hide(await quiet.log(run, since)) };
}
function withHiddenFailures(subject, hide) {
    const told = Object.entries(subject).map(([name, member]) => {
        if (typeof member !== 'function')
            return [name, member];
        const call = member;
        return [
            name,
            async (...args) => {
                try {
                    return await call.apply(subject, args);
                }
                catch (error) {
                    throw hidden(error, hide);
                }
            },
        ];
    });
    return Object.fromEntries(told);
}
/** What a command of the user complains of goes into messages and the journal; what it answers is taken as it is. */
function discreetRun(run, { hide }) {
    return async (program, args, options) => {
        const { exitCode, stdout, stderr } = await run(program, args, options);
        return { exitCode, stdout: exitCode === 0 ? stdout : hide(stdout), stderr: hide(stderr) };
    };
}
function hidden(error, hide) {
    return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(hide(error.message), { exitCode: error.exitCode }) : error;
}


/***/ }),

/***/ 74138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ restoreByCommand),
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   gA: () => (/* binding */ forgetByCommand),
/* harmony export */   iB: () => (/* binding */ missingPrograms),
/* harmony export */   iJ: () => (/* binding */ placeholdersOf)
/* harmony export */ });
/* unused harmony export filled */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const LONGEST_REFERENCE = 1_000;
const LONGEST_COMPLAINT = 1_000;
/** @param id the name of the backup here; `{backup}` is what `backup-command` named it, once it has */
function placeholdersOf(id, { deployment, metabase }, reference) {
    const { version, edition } = metabase;
    return { id, deployment, tag: version, edition, ...(reference === undefined ? {} : { backup: reference }) };
}
/**
 * Replaces `{name}` in each argument. No argument becomes two, and a value is never looked at again.
 * @throws Failure (bad input) for a name that isn't known
 */
function filled(command, placeholders) {
    return command.map((argument) => argument.replace(/\{([a-z-]+)\}/g, (_, name) => {
        if (Object.hasOwn(placeholders, name))
            return placeholders[name];
        const known = Object.keys(placeholders).sort();
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"{${name}}" in a command is not known. There are: ${known.map((one) => `{${one}}`).join(', ')}.`);
    }));
}
/**
 * Runs a command of the user.
 * @param name of the setting, for messages
 * @returns the last line that it printed: what a backup-command names its backup
 */
async function runCommand(name, command, placeholders, run) {
    const [program, ...args] = filled(command, placeholders);
    if (program === undefined || program === '')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${name}" names no program.`);
    const { exitCode, stdout, stderr } = await run(program, args).catch((error) => {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The program "${program}" of "${name}" can't be started (${error.code ?? error.message}).`);
    });
    if (exitCode !== 0) {
        const said = (stderr.trim() || stdout.trim()).slice(-LONGEST_COMPLAINT);
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The program "${program}" of "${name}" exited with ${exitCode}${said === '' ? '.' : `: ${said}`}`);
    }
    return (stdout.trim().split('\n').at(-1) ?? '').slice(0, LONGEST_REFERENCE);
}
/** @throws Failure when there is no command for it, or it failed; what it restored is judged by the caller */
async function restoreByCommand(manifest, reference, commands, run) {
    if (!commands?.restore) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The backup ${manifest.id} was made by "backup-command" as "${reference}": set "restore-command" in the deployment, or ` +
            'restore it yourself.');
    }
    await runCommand('restore-command', commands.restore, placeholdersOf(manifest.id, manifest, reference), run);
}
/** Removes what a backup-command made, if the user has told how. */
async function forgetByCommand(manifest, commands, run) {
    if (manifest.contents.kind !== 'command' || !commands?.forget)
        return;
    const placeholders = placeholdersOf(manifest.id, manifest, manifest.contents.reference);
    await runCommand('forget-command', commands.forget, placeholders, run);
}
/** Programs of the commands that are nowhere to be found, in a sentence each. */
async function missingPrograms(commands, { files, searchPath }) {
    const missing = async (name, list) => {
        const [program = ''] = list ?? [];
        const paths = program.includes('/') ? [program] : searchPath.map((folder) => `${folder}/${program}`);
        const found = await Promise.all(paths.map((path) => files.look(path)));
        if (list === undefined || found.some((one) => one !== undefined))
            return [];
        return [`The program "${program}" of "${name}" is not on this machine.`];
    };
    return {
        toBackUp: await missing('backup-command', commands.backup),
        toRestore: await missing('restore-command', commands.restore),
    };
}


/***/ }),

/***/ 88745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ expectSpace),
/* harmony export */   v: () => (/* binding */ bytesNeeded)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const MARGIN_BYTES = 64 * 1024 ** 2;
/**
 * Bytes that a backup may need at most, from the size of the database on its server: PostgreSQL's dump is compressed and
 * has no indexes; text of MySQL may be longer than its rows, most of all in hexadecimal; a file of H2 is copied as it is.
 * Encryption needs the space twice until the plain dump is removed.
 */
function bytesNeeded(engine, sizeBytes, encrypted) {
    const growth = engine === 'mysql' || engine === 'mariadb' ? 2 : 1;
    return Math.ceil(sizeBytes * growth) * (encrypted ? 2 : 1) + MARGIN_BYTES;
}
/** @throws Failure when there is less */
function expectSpace(folder, needed, free) {
    if (free >= needed)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`There is too little space in ${folder} for a backup: up to ${mebibytes(needed)} are needed, ${mebibytes(free)} are ` +
        'free. Remove old backups or other files, or set "backup-dir" to a folder on a larger disk.');
}
function mebibytes(bytes) {
    return `${Math.ceil(bytes / 1024 ** 2)} MiB`;
}


/***/ }),

/***/ 79828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   YY: () => (/* binding */ losses),
/* harmony export */   cq: () => (/* binding */ baselineFrom)
/* harmony export */ });
function baselineOf({ engine, identity, changelog, counts, sessions }) {
    return { engine, identity, changelog, counts, ...(sessions === undefined ? {} : { sessions }) };
}
/** Reads back what `{ baseline }` wrote; undefined when the run never came so far. */
function baselineFrom(facts) {
    const baseline = facts.baseline;
    return typeof baseline?.changelog === 'string' ? baseline : undefined;
}
/** What is lost or another one, in full sentences; empty when all is there. */
function losses(before, after) {
    const lost = Object.entries(before.counts)
        .filter(([table, rows]) => (after.counts[table] ?? 0) < rows)
        .map(([table, rows]) => `${table} had ${rows} rows and has ${after.counts[table] ?? 0} now.`);
    const other = before.engine === after.engine && before.identity === after.identity
        ? []
        : [
            `The application database was ${before.engine} at ${before.identity} and is ${after.engine} at ${after.identity} now.`,
        ];
    return [...other, ...lost];
}


/***/ }),

/***/ 91422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ goBack),
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _instance_health_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3650);
/* harmony import */ var _metabase_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84329);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79828);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84316);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12478);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45206);
/* harmony import */ var _waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77743);
/* harmony import */ var _whereAnswers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16013);









/**
 * After a failure: looks at what there is, decides, and brings the former version back where that is safe.
 * @param former what ran before the run
 * @param facts what the run found out so far
 */
async function goBack(run, former, facts, error) {
    try {
        const way = (0,_metabase_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .wayBack */ .lZ)(await look(run, facts, error));
        if (way.do === 'leave')
            return { ending: 'left', told: `Nothing more was done, since ${way.why}.` };
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .phase */ .O)(run, 'way-back', undefined, async () => ({ way: way.do }));
        return await bringBack(run, former, { ...facts, way: way.do });
    }
    catch (second) {
        return {
            ending: 'left',
            told: `The way back failed too: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(second).message} Run this again to go on with it.`,
        };
    }
}
/**
 * Carries out the way back that the journal names, from wherever it stands: each step can be done again.
 * @throws whatever keeps it from its end; the journal stays open then
 */
async function bringBack(run, former, facts) {
    const { platform, database, wishes } = run;
    const way = facts.way;
    if (way !== 'start-old') {
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .phase */ .O)(run, 'stop-next', undefined, async () => {
            if ((await platform.inPlace(run.id)) === 'next')
                await platform.stop(run.id, wishes.stopMs);
            return {};
        });
    }
    if (way === 'restore' && facts.restored !== true) {
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .phase */ .O)(run, 'restore', undefined, async () => {
            await database.restore(facts.backup, run.id);
            return { restored: true };
        });
    }
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .phase */ .O)(run, 'put-back', undefined, async () => {
        // Cut off in the middle of the stop, the former version may still be about to end, and would after it was started.
        if (way === 'start-old' && run.begun.has('quiesce'))
            await platform.stop(run.id, wishes.stopMs);
        await platform.putBack(run.id);
        await platform.start(run.id);
        // Nothing migrates now, and who cancelled the job wants the former version to run.
        const patient = { ...run, cancelled: new AbortController().signal };
        await (0,_waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForMigration */ .Ht)(patient);
        const baseline = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baselineFrom */ .cq)(facts);
        if (baseline)
            await (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .M)(run, former, baseline);
        await platform.restoreScale(run.id);
        await (0,_waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForMigration */ .Ht)(patient);
        await platform.finish(run.id);
        await database.forget(run.id);
        return {};
    });
    await run.journal.append((0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .printEntry */ .qM)({ kind: 'closed', at: (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .now */ .t)(run), ending: 'undone' }));
    return { ending: 'undone', told: TOLD[way] };
}
const TOLD = {
    'start-old': 'The former version was started again; nothing of it was changed.',
    'swap-back': 'No changeset had been applied, so the former version was put back and started.',
    restore: 'The backup was restored, and the former version was put back and started.',
    leave: '',
};
async function look(run, facts, error) {
    const swapped = run.begun.has('swap') || run.begun.has('revert');
    const isNext = swapped && (await run.platform.inPlace(run.id)) === 'next';
    return {
        swapped,
        // A command that took the database back may have outlived the process that started it.
        migrating: (await run.platform.commandRuns()) ||
            (isNext && (error instanceof _waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__/* .StillMigrating */ .fp || (await mayMigrate(run, error)))),
        changesets: swapped ? await changesetsSince(run, facts) : 'none',
        backup: typeof facts.backup === 'string',
        onFailure: run.wishes.onFailure,
    };
}
const LOOK_MS = 250;
/**
 * A running instance that isn't ready may be migrating; so may another node, whose session holds the lock. One that fails
 * again and again is left to fail once more, and the pause before its next start is the time to stop it.
 */
async function mayMigrate(run, error) {
    const { platform, database, clock, wishes } = run;
    const patience = error instanceof _waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__/* .RestartLoop */ .OD ? wishes.timeoutMs : 0;
    for (const start = clock.now().getTime(); (await platform.process()).state === 'running'; await run.sleep(LOOK_MS)) {
        const door = await (0,_whereAnswers_js__WEBPACK_IMPORTED_MODULE_7__/* .whereAnswers */ .D)(run);
        if (door !== undefined && (await (0,_instance_health_js__WEBPACK_IMPORTED_MODULE_8__/* .askHealth */ .Y)(door.url, door.get)).state === 'ready')
            return false;
        if (clock.now().getTime() - start >= patience)
            return true;
    }
    const state = await database.read().catch(() => undefined);
    return state?.locks.some(({ kind }) => kind === 'session') ?? false;
}
async function changesetsSince({ database }, facts) {
    const baseline = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baselineFrom */ .cq)(facts);
    const state = await database.read().catch(() => undefined);
    if (!baseline || !state)
        return 'unknown';
    return state.changelog === baseline.changelog ? 'none' : 'applied';
}


/***/ }),

/***/ 84316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   qM: () => (/* binding */ printEntry),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* unused harmony export PHASES */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** The phases of a run, in their order: `revert` is of a rollback alone. Those of the way back are not among them. */
const PHASES = (/* unused pure expression or super */ null && ([
    'preflight',
    'fetch',
    'quiesce',
    'backup',
    'revert',
    'swap',
    'migrate',
    'verify',
    'restore-scale',
    'finish',
]));
function printEntry(entry) {
    return `${JSON.stringify(entry)}\n`;
}
/**
 * Reads a journal. A last line that was cut off was never acted on, since each line is on the disk before what it
 * announces is done; any other line that can't be read is an error.
 * @throws Failure naming file and line
 */
function parseJournal(text, file) {
    const lines = text.split('\n');
    const last = lines.pop();
    const entries = lines.map((line, index) => entryOf(line, file, index + 1));
    const torn = last === undefined || last === '' ? undefined : tornEntry(last);
    if (torn)
        entries.push(torn);
    if (entries[0]?.kind !== 'opened') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The journal ${file} does not start with the opening of a run. Move it away to go on without it.`);
    }
    return entries;
}
/** A last line without its end of line may still be whole. */
function tornEntry(line) {
    try {
        return entryOf(line, '', 0);
    }
    catch {
        return undefined;
    }
}
const KINDS = new Set(['opened', 'begin', 'end', 'failed', 'closed']);
function entryOf(line, file, number) {
    try {
        const value = JSON.parse(line);
        if (KINDS.has(value?.kind) && typeof value.at === 'string')
            return value;
    }
    catch {
        // Told below.
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Line ${number} of the journal ${file} can't be read. Look at what runs, then move the journal away to go on without it.`);
}
function stateOf(entries) {
    const [opened, ...rest] = entries;
    if (opened?.kind !== 'opened')
        throw new TypeError('A journal starts with the opening of a run.');
    const { kind, at, ...opening } = opened;
    let state = {
        ...opening,
        openedAt: at,
        phase: undefined,
        phaseEnded: false,
        begun: [],
        stop: undefined,
        facts: {},
        ended: [],
        failure: undefined,
        closed: undefined,
    };
    let begun = at;
    for (const entry of rest) {
        if (entry.kind === 'begin')
            begun = entry.at;
        state = next(state, entry, begun);
    }
    return state;
}
function next(state, entry, begun) {
    switch (entry.kind) {
        case 'opened':
            return state;
        case 'begin':
            return {
                ...state,
                phase: entry.phase,
                phaseEnded: false,
                begun: [...state.begun, entry.phase],
                stop: entry.stop ?? state.stop,
            };
        case 'end': {
            const { phase, stop, facts, at } = entry;
            const seconds = (Date.parse(at) - Date.parse(begun)) / 1000;
            const ended = [...state.ended, { phase, seconds, ...(stop === undefined ? {} : { stop }) }];
            return { ...state, phase, phaseEnded: true, facts: { ...state.facts, ...facts }, ended };
        }
        case 'failed':
            return { ...state, failure: entry.why };
        case 'closed':
            return { ...state, closed: entry.ending };
    }
}


/***/ }),

/***/ 33499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openAccess)
});

// EXTERNAL MODULE: ./build/databases/failures.js
var failures = __webpack_require__(59946);
// EXTERNAL MODULE: ./build/databases/h2/h2.js + 2 modules
var h2 = __webpack_require__(20568);
// EXTERNAL MODULE: ./build/databases/sideName.js
var sideName = __webpack_require__(46509);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
;// CONCATENATED MODULE: ./build/databases/silence.js

/** Where mail and Slack go (metabase/metabase `src/metabase/channel/settings.clj`; the second token is from before 42). */
const DELIVERY = [
    'email-smtp-host',
    'email-smtp-host-override',
    'smtp-override-enabled',
    'slack-app-token',
    'slack-token',
];
/** Tables of Quartz that point at others come first (its own `tables_postgres.sql`). */
const TRIGGERS = ['simple', 'cron', 'simprop', 'blob'].map((kind) => `qrtz_${kind}_triggers`);
/** Rows that no migration is known to work on are taken, so that the rehearsal stays what the upgrade will be. */
const SWITCHES = [
    {
        table: 'setting',
        // The name of the column is a word of SQL in one of the two languages, and its table is small.
        statement: (table) => `DELETE FROM ${table} WHERE {key} IN (${DELIVERY.map((key) => `'${key}'`).join(', ')})`,
        told: 'The settings of mail and Slack were taken out.',
    },
    {
        table: 'channel',
        statement: (table) => `UPDATE ${table} SET active = {false}`,
        told: 'Webhooks were switched off.',
    },
    ...[...TRIGGERS, 'qrtz_fired_triggers', 'qrtz_triggers'].map((table) => ({
        table,
        statement: (name) => `DELETE FROM ${name}`,
        told: 'Everything that was scheduled was taken out.',
    })),
];
/**
 * @param tables of the copy, as the server writes them
 * @returns what was done, each sentence once
 */
async function silence(connection, tables, { quote, isFalse }) {
    const done = new Set();
    for (const { table, statement, told } of SWITCHES) {
        const found = tables.find((one) => one.toLowerCase() === table);
        if (found === undefined)
            continue;
        const sql = statement(quote(found)).replace('{key}', quote('key')).replace('{false}', isFalse);
        await connection.query(sql);
        done.add(told);
    }
    return [...done];
}
/** @throws Failure (bad input) for the live database: what is done to a copy would be a loss there */
function expectCopy(live, name) {
    if (live.toLowerCase() !== name.toLowerCase())
        return;
    throw (0,failure/* badInput */.AN)(`The database "${name}" is the live one, and only a copy may be changed.`);
}

// EXTERNAL MODULE: ./build/databases/mysql/connection.js
var mysql_connection = __webpack_require__(6186);
// EXTERNAL MODULE: ./build/databases/mysql/dump.js + 1 modules
var mysql_dump = __webpack_require__(45439);
// EXTERNAL MODULE: ./build/databases/tools.js + 1 modules
var databases_tools = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/databases/mysql/tools.js
var mysql_tools = __webpack_require__(1227);
;// CONCATENATED MODULE: ./build/databases/mysql/hindrances.js




/** Without tools there is no dump, and without rights on databases beside the live one no restore. */
async function hindrancesOf(settings, gateways) {
    return (0,mysql_connection/* withConnection */.p)('Asking', settings, gateways, async (connection) => {
        const [row] = await connection.query('SELECT VERSION() AS version');
        const tools = (0,mysql_tools/* mysqlTools */.Qd)((0,mysql_tools/* serverVersionOf */.FD)(String(row?.version)), gateways);
        return { toBackUp: await (0,databases_tools/* missingTools */.Cj)(tools), toRestore: await missingRights(connection, settings) };
    });
}
/** What a restore does beside the live database. Each is asked for on a table of a database that there is not. */
const NEEDED = {
    CREATE: (table) => `CREATE TABLE ${table} (id INT)`,
    ALTER: (table) => `ALTER TABLE ${table} ADD COLUMN id INT`,
    DROP: (table) => `DROP TABLE ${table}`,
    INSERT: (table) => `INSERT INTO ${table} VALUES (1)`,
};
/** "Access denied to database", "command denied to user for table", "you need the privilege". */
function isDenied(answer) {
    return [1044, 1142, 1227].includes(answer.errno ?? 0);
}
/**
 * The servers judge rights before they look whether a database is there, so asking changes nothing: without the right the
 * answer is that it is denied, with it that the database is unknown. Grants themselves would have to be read with their
 * patterns and roles.
 */
async function missingRights(connection, settings) {
    const missing = [];
    const beside = (0,sideName/* sideName */.j)(settings.database, 'restore', 'rights');
    for (const [right, statement] of Object.entries(NEEDED)) {
        const answer = await connection.query(statement(`${(0,mysql_connection/* quoteName */.AB)(beside)}.rights`)).catch((error) => error);
        if (isDenied(answer))
            missing.push(right);
    }
    if (missing.length === 0)
        return [];
    return [
        `A restore fills a new database, such as "${beside}", and moves its tables, so that the old one is never half overwritten. ` +
            `There the right to ${missing.join(', ')} is missing. ${await grantNeeded(connection, settings)}`,
    ];
}
/** What an administrator has to run, in a sentence. */
async function grantNeeded(connection, settings) {
    const [row] = await connection.query('SELECT CURRENT_USER() AS user');
    const account = String(row?.user).replace(/^(.*)@(.*)$/, `'$1'@'$2'`);
    const pattern = `\`${settings.database.replaceAll('_', '\\_').replaceAll('`', '``')}\\_%\``;
    return `Let an administrator run: GRANT ALL PRIVILEGES ON ${pattern}.* TO ${account};`;
}

// EXTERNAL MODULE: ./build/databases/mysql/inspect.js
var inspect = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/databases/dumpFile.js
var dumpFile = __webpack_require__(4929);
;// CONCATENATED MODULE: ./build/databases/mysql/programs.js

const LISTS = {
    // Functions first: a view may use one.
    FUNCTION: `SELECT routine_name AS name FROM information_schema.routines WHERE routine_schema = DATABASE() AND routine_type = 'FUNCTION' ORDER BY 1`,
    PROCEDURE: `SELECT routine_name AS name FROM information_schema.routines WHERE routine_schema = DATABASE() AND routine_type = 'PROCEDURE' ORDER BY 1`,
    VIEW: `SELECT table_name AS name FROM information_schema.views WHERE table_schema = DATABASE() ORDER BY 1`,
    TRIGGER: `SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY action_order, 1`,
    EVENT: `SELECT event_name AS name FROM information_schema.events WHERE event_schema = DATABASE() ORDER BY 1`,
};
const COLUMNS = {
    FUNCTION: 'Create Function',
    PROCEDURE: 'Create Procedure',
    VIEW: 'Create View',
    TRIGGER: 'SQL Original Statement',
    EVENT: 'Create Event',
};
/** As the server prints them while the database is the current one: then they don't name it. */
async function readPrograms(connection, database) {
    await connection.query(`USE ${(0,mysql_connection/* quoteName */.AB)(database)}`);
    const programs = [];
    for (const kind of Object.keys(LISTS)) {
        for (const { name } of await connection.query(LISTS[kind])) {
            const [row = {}] = await connection.query(`SHOW CREATE ${kind} ${(0,mysql_connection/* quoteName */.AB)(String(name))}`);
            const sql = row[COLUMNS[kind]];
            if (typeof sql !== 'string') {
                throw new Error(`the user may not read the ${kind.toLowerCase()} "${name}", so it could not be kept`);
            }
            programs.push({
                kind,
                name: String(name),
                sql,
                mode: row.sql_mode === undefined ? undefined : String(row.sql_mode),
            });
        }
    }
    return programs;
}
async function dropPrograms(connection, database, programs) {
    await connection.query(`USE ${(0,mysql_connection/* quoteName */.AB)(database)}`);
    for (const { kind, name } of programs)
        await connection.query(`DROP ${kind} IF EXISTS ${(0,mysql_connection/* quoteName */.AB)(name)}`);
}
/** A view may stand on another one that comes later: what fails is tried again as long as something succeeds. */
async function createPrograms(connection, database, programs, asleep = false) {
    await connection.query(`USE ${(0,mysql_connection/* quoteName */.AB)(database)}`);
    let left = programs;
    while (left.length > 0) {
        const failed = [];
        for (const program of left) {
            try {
                await create(connection, program, asleep);
            }
            catch (error) {
                failed.push({ program, error });
            }
        }
        if (failed.length === left.length)
            throw failed[0]?.error;
        left = failed.map(({ program }) => program);
    }
}
/** @param asleep events don't run: those of a database that is only kept must change nothing */
async function create(connection, { kind, name, sql, mode }, asleep) {
    const [before] = await connection.query('SELECT @@SESSION.sql_mode AS mode');
    if (mode !== undefined)
        await connection.query('SET SESSION sql_mode = ?', [mode]);
    try {
        await connection.query(sql);
        if (kind === 'EVENT' && asleep)
            await connection.query(`ALTER EVENT ${(0,mysql_connection/* quoteName */.AB)(name)} DISABLE`);
    }
    finally {
        await connection.query('SET SESSION sql_mode = ?', [before?.mode]);
    }
}
/** Creating in the name of another account is a right of administrators. */
function withoutDefiner(program) {
    return { ...program, sql: program.sql.replace(/^(CREATE [^`]*?)DEFINER=`(?:[^`]|``)*`@`(?:[^`]|``)*` /, '$1') };
}

;// CONCATENATED MODULE: ./build/databases/mysql/swap.js






/** A table that somebody still uses ends the attempt instead of hanging for a day. */
const LOCK_WAIT_SECONDS = 15;
/**
 * The servers can't rename a database. One RENAME TABLE statement moves all tables of the live database away and all
 * restored ones to their place, as a whole or not at all; a key table is never missing in between. Triggers forbid it
 * and are made anew afterwards, as is everything that doesn't move with a table.
 * @returns what could not be kept of the former database
 * @throws Failure; before the tables moved, the live database is as it was
 */
async function swapTables(swap) {
    const { settings, fresh, kept, gateways } = swap;
    const live = settings.database;
    return (0,mysql_connection/* withConnection */.p)('Swapping the tables of', settings, gateways, async (connection) => {
        await connection.query(`SET SESSION lock_wait_timeout = ${LOCK_WAIT_SECONDS}`);
        const restored = await readPrograms(connection, fresh);
        const former = kept === undefined ? [] : await readPrograms(connection, live);
        const moves = [
            ...(kept === undefined ? [] : await movesOf(connection, live, kept)),
            ...(await movesOf(connection, fresh, live)),
        ];
        await dropPrograms(connection, fresh, restored.filter(isTrigger));
        await moveTables(connection, settings, former.filter(isTrigger), moves);
        try {
            const others = former.filter((one) => !isTrigger(one));
            await dropPrograms(connection, live, others);
            await createPrograms(connection, live, restored);
        }
        catch (error) {
            throw new failure/* Failure */.HR(`All tables of the backup are in "${live}", but not all its views and programs: ${(0,failures/* reasonOf */.A3)(error, settings)}. ` +
                `Restore once more; the former tables are kept in "${kept ?? ''}".`);
        }
        return kept === undefined ? [] : keepPrograms(connection, kept, former, settings);
    }, null);
}
/** In the name of whoever is connected, and asleep: what is only kept must neither fail the restore nor do anything. */
async function keepPrograms(connection, kept, former, settings) {
    try {
        await createPrograms(connection, kept, former.map(withoutDefiner), true);
        return [];
    }
    catch (error) {
        return [`Not all views and programs of the former database could be kept: ${(0,failures/* reasonOf */.A3)(error, settings)}`];
    }
}
async function moveTables(connection, settings, triggers, moves) {
    try {
        if (triggers.length > 0)
            await dropPrograms(connection, settings.database, triggers);
        if (moves.length > 0)
            await connection.query(`RENAME TABLE ${moves.join(', ')}`);
    }
    catch (error) {
        if (triggers.length > 0) {
            await dropPrograms(connection, settings.database, triggers);
            await createPrograms(connection, settings.database, triggers);
        }
        throw error;
    }
}
function isTrigger({ kind }) {
    return kind === 'TRIGGER';
}
async function movesOf(connection, from, to) {
    await connection.query(`USE ${(0,mysql_connection/* quoteName */.AB)(from)}`);
    const names = (await (0,inspect/* tableNames */.n$)(connection)).map(mysql_connection/* quoteName */.AB);
    return names.map((name) => `${(0,mysql_connection/* quoteName */.AB)(from)}.${name} TO ${(0,mysql_connection/* quoteName */.AB)(to)}.${name}`);
}
/** @throws Failure that says which right is missing */
async function createDatabase(connection, settings, name, { characterSet, collation }) {
    const options = [
        ...(characterSet === undefined ? [] : [`CHARACTER SET ${(0,mysql_connection/* quoteName */.AB)(characterSet)}`]),
        ...(collation === undefined ? [] : [`COLLATE ${(0,mysql_connection/* quoteName */.AB)(collation)}`]),
    ];
    try {
        await connection.query(`CREATE DATABASE ${(0,mysql_connection/* quoteName */.AB)(name)} ${options.join(' ')}`);
    }
    catch (error) {
        if (!isDenied(error))
            throw error;
        throw new failure/* Failure */.HR(`The database "${name}", which a restore needs, may not be created: it fills a new database and moves its tables, so that ` +
            `the old one is never half overwritten. ${await grantNeeded(connection, settings)}`);
    }
}
async function databaseNames(connection) {
    const rows = await connection.query('SELECT schema_name AS name FROM information_schema.schemata ORDER BY 1');
    return rows.map(({ name }) => String(name));
}
/** Undefined when there is no live database. */
async function livePropertiesOf(connection, database) {
    if (!(await databaseNames(connection)).includes(database))
        return undefined;
    await connection.query(`USE ${(0,mysql_connection/* quoteName */.AB)(database)}`);
    return (0,inspect/* collationOf */.Ve)(connection);
}
/** @throws Failure for the live database, those of the server itself, and what the server refuses */
async function dropDatabase(settings, name, gateways) {
    const own = /^(mysql|sys|information_schema|performance_schema)$/i.test(name);
    // Where capitals don't count, a name in others is the same database.
    if (own || name.toLowerCase() === settings.database.toLowerCase()) {
        throw (0,failure/* badInput */.AN)(`The database "${name}" is not dropped: it is the live one, or the server's own.`);
    }
    const drop = async (connection) => {
        await connection.query(`DROP DATABASE IF EXISTS ${(0,mysql_connection/* quoteName */.AB)(name)}`);
    };
    await (0,mysql_connection/* withConnection */.p)(`Dropping "${name}" beside`, settings, gateways, drop, null);
}

;// CONCATENATED MODULE: ./build/databases/mysql/restore.js









async function restoreMysql(settings, dump, folder, id, gateways) {
    await (0,mysql_dump/* verifyMysql */.U)(dump, folder, gateways);
    const fresh = (0,sideName/* sideName */.j)(settings.database, 'restore', id);
    const kept = (0,sideName/* sideName */.j)(settings.database, 'before_restore', id);
    const live = await (0,mysql_connection/* withConnection */.p)('Restoring', settings, gateways, async (connection) => {
        const properties = await livePropertiesOf(connection, settings.database);
        await createDatabase(connection, settings, fresh, properties ?? dump.properties);
        return properties;
    }, null);
    let emptied = false;
    try {
        const counts = await fill(settings, dump, folder, fresh, gateways);
        const target = live === undefined ? settings.database : kept;
        await (0,mysql_connection/* withConnection */.p)('Restoring', settings, gateways, (c) => createDatabase(c, settings, target, live ?? dump.properties), null);
        emptied = true;
        const notes = await swapTables({ settings, fresh, kept: live === undefined ? undefined : kept, gateways });
        await dropDatabase(settings, fresh, gateways);
        return { kept: live === undefined ? undefined : kept, counts, notes };
    }
    catch (error) {
        if (emptied && live !== undefined)
            await dropIfEmpty(settings, kept, gateways);
        await dropQuietly(settings, fresh, gateways);
        throw error;
    }
}
async function cloneMysql(settings, dump, folder, to, gateways) {
    await (0,mysql_dump/* verifyMysql */.U)(dump, folder, gateways);
    const create = `Restoring a copy as "${to}" from`;
    await (0,mysql_connection/* withConnection */.p)(create, settings, gateways, (c) => createDatabase(c, settings, to, dump.properties), null);
    try {
        return await fill(settings, dump, folder, to, gateways);
    }
    catch (error) {
        await dropQuietly(settings, to, gateways);
        throw error;
    }
}
async function fill(settings, dump, folder, into, gateways) {
    const version = await (0,mysql_connection/* withConnection */.p)('Asking', settings, gateways, async (connection) => String((await connection.query('SELECT VERSION() AS version'))[0]?.version), null);
    const tools = await (0,mysql_tools/* mysqlTools */.Qd)((0,mysql_tools/* serverVersionOf */.FD)(version), gateways);
    const path = `${folder}/${dump.file}`;
    const finished = await tools.restore(
    // In binary mode the client runs no commands of its own, such as a shell's, that a dump could hold.
    [...(0,mysql_connection/* clientArguments */.Kz)(settings, tools), '--binary-mode', '--batch', '--', into], { env: (0,mysql_connection/* clientEnvironment */.B5)(settings), stdin: path });
    if (finished.exitCode !== 0)
        throw (0,failures/* toolFailure */.Lu)('Restoring', tools.name, finished, settings);
    const found = await (0,mysql_connection/* withConnection */.p)('Counting the restored rows of', settings, gateways, async (connection) => ({ counts: await (0,inspect/* countRows */.BO)(connection), tables: await (0,inspect/* tableNames */.n$)(connection) }), into);
    (0,dumpFile/* expectSame */.K9)(`What was restored from ${path}`, dump, found);
    return found.counts;
}
/** The kept database is dropped only while it holds nothing: after the swap it is the user's former data. */
async function dropIfEmpty(settings, kept, gateways) {
    const tables = await (0,mysql_connection/* withConnection */.p)('Asking', settings, gateways, inspect/* tableNames */.n$, kept).catch(() => undefined);
    if (tables?.length === 0)
        await dropQuietly(settings, kept, gateways);
}
async function dropQuietly(settings, name, gateways) {
    await dropDatabase(settings, name, gateways).catch((error) => {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
    });
}

;// CONCATENATED MODULE: ./build/databases/mysql/mysql.js








/** MySQL and MariaDB. */
function mysqlDatabase(settings, gateways) {
    return {
        settings,
        inspect: () => (0,mysql_connection/* withConnection */.p)('Inspecting', settings, gateways, inspect/* inspectMysql */.RZ),
        hindrances: () => hindrancesOf(settings, gateways),
        dump: (folder) => (0,mysql_dump/* dumpMysql */.H)(settings, folder, gateways),
        verify: (dump, folder) => (0,mysql_dump/* verifyMysql */.U)(dump, folder, gateways),
        restore: (dump, folder, id) => restoreMysql(settings, dump, folder, id, gateways),
        clone: (dump, folder, to) => cloneMysql(settings, dump, folder, to, gateways),
        silence: async (name) => {
            expectCopy(settings.database, name);
            const switchOff = async (connection) => silence(connection, await (0,inspect/* tableNames */.n$)(connection), { quote: mysql_connection/* quoteName */.AB, isFalse: 'FALSE' });
            return (0,mysql_connection/* withConnection */.p)('Switching off the copy of', settings, gateways, switchOff, name);
        },
        users: async (name) => {
            const sessions = 'SELECT COUNT(*) AS users FROM information_schema.processlist WHERE db = ?';
            const count = async (connection) => Number((await connection.query(sessions, [name]))[0]?.users);
            return (0,mysql_connection/* withConnection */.p)('Asking', settings, gateways, count, null);
        },
        drop: (name) => dropDatabase(settings, name, gateways),
        leftovers: async () => {
            const names = await (0,mysql_connection/* withConnection */.p)('Asking', settings, gateways, databaseNames, null);
            return names.filter((name) => (0,sideName/* isSideName */.r)(settings.database, name));
        },
    };
}

;// CONCATENATED MODULE: ./build/databases/postgres/connection.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** Where systems keep the authorities that everybody trusts; libpq before 16 looks in none of them by itself. */
const SYSTEM_AUTHORITIES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/cert.pem',
];
/** Databases that a server has besides the user's; one is needed to rename the live one from. */
const MAINTENANCE = ['postgres', 'template1'];
/** @param database other than the live one, where only tables of the live one are looked for by its schema */
async function connect(settings, gateways, database = settings.database) {
    return gateways.connectPostgres({ ...settings, database });
}
/** A connection that isn't to the live database, so that this one can be renamed. */
async function connectBeside(settings, gateways) {
    const reasons = [];
    for (const database of MAINTENANCE) {
        try {
            const { schema: _, ...login } = settings;
            return await gateways.connectPostgres({ ...login, database });
        }
        catch (error) {
            reasons.push(`${database}: ${(0,failures/* reasonOf */.A3)(error, settings)}`);
        }
    }
    throw new failure/* Failure */.HR(`The user "${settings.user ?? ''}" can't connect to a database beside "${settings.database}", which a restore needs to ` +
        `create and rename databases. Allow connections to "postgres". (${reasons.join('; ')})`);
}
/** Runs in the live database. @throws Failure for whatever the server refuses */
async function withConnection(doing, settings, gateways, use, database = settings.database) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const connection = __addDisposableResource(env_1, await connect(settings, gateways, database), true);
            return await use(connection);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,failures/* serverFailure */.aG)(doing, error, settings);
    }
}
/** Everything that libpq needs, the password too, as variables: arguments can be read by every user of the machine. */
function clientEnvironment(settings, tls) {
    return {
        // The name counts for the certificate, the address for the way there.
        PGHOST: tls.serverName ?? settings.host,
        ...(tls.serverName === undefined ? {} : { PGHOSTADDR: settings.host }),
        PGPORT: String(settings.port),
        PGDATABASE: settings.database,
        PGCONNECT_TIMEOUT: '15',
        PGAPPNAME: 'metabase-upgrade',
        PGSSLMODE: tls.mode,
        ...(settings.user === undefined ? {} : { PGUSER: settings.user }),
        ...(settings.password === undefined ? {} : { PGPASSWORD: settings.password }),
        ...(tls.authorities === undefined ? {} : { PGSSLROOTCERT: tls.authorities }),
        ...(tls.certificate === undefined ? {} : { PGSSLCERT: tls.certificate }),
        ...(tls.key === undefined ? {} : { PGSSLKEY: tls.key }),
    };
}
/** A certificate that must be verified is verified against the system's authorities when none are named. */
async function tlsForTools({ tls }, { files }) {
    if (!tls.mode.startsWith('verify') || tls.authorities !== undefined)
        return tls;
    for (const authorities of SYSTEM_AUTHORITIES) {
        if (await files.look(authorities))
            return { ...tls, authorities };
    }
    return tls;
}
/** Words of a connection string are quoted, and a name may hold anything. */
function connectionWord(key, value) {
    return `${key}='${value.replace(/[\\']/g, (char) => `\\${char}`)}'`;
}
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function quoteText(text) {
    const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
    return text.includes('\\') ? `E${quoted}` : quoted;
}

// EXTERNAL MODULE: ./build/databases/changelog.js
var changelog = __webpack_require__(41891);
// EXTERNAL MODULE: ./build/databases/database.js
var database = __webpack_require__(86652);
// EXTERNAL MODULE: ./build/databases/schemaState.js
var schemaState = __webpack_require__(74321);
;// CONCATENATED MODULE: ./build/databases/postgres/inspect.js



const TABLES = [
    'databasechangelog',
    'databasechangeloglock',
    'qrtz_scheduler_state',
    'setting',
    'core_session',
    ...database/* KEY_TABLES */.o,
];
/** Everything in one transaction, so that the parts agree with each other. */
async function inspectPostgres(connection) {
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [server = {}] = await connection.query(`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS size,
      current_setting('max_connections')::int AS most, pg_backend_pid() AS pid,
      (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS now,
      (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()) AS encoding,
      (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collate`);
    const tables = await tablesOf(connection);
    const ids = tables.has('databasechangelog') ? await connection.query('SELECT id FROM databasechangelog') : [];
    const names = ids.map(({ id }) => String(id));
    const inspection = {
        engine: 'postgres',
        version: String(server.version).split(' ')[0],
        sizeBytes: Number(server.size),
        schema: (0,schemaState/* schemaStateOf */.e)(names),
        changesets: tables.has('databasechangelog') ? ids.length : undefined,
        changelog: (0,changelog/* changelogPrint */.C)(names),
        locks: [...(await rowLocks(connection, tables)), ...(await sessionLocks(connection))],
        nodes: await nodesOf(connection, tables),
        counts: await countRows(connection),
        sessions: tables.has('core_session') ? await sessionsOf(connection) : undefined,
        encrypted: tables.has('setting') ? await hasEncryptionCheck(connection) : undefined,
        pooled: connection.processId !== undefined && connection.processId !== server.pid,
        collation: { characterSet: String(server.encoding), collation: String(server.collate) },
        connections: { most: Number(server.most), now: Number(server.now) },
        notes: [],
    };
    await connection.query('COMMIT');
    return inspection;
}
/** Of the schema that the connection looks in first; Metabase writes their names in small letters there. */
async function tablesOf(connection) {
    const rows = await connection.query('SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NOT NULL', [
        TABLES,
    ]);
    return new Set(rows.map(({ name }) => String(name)));
}
async function countRows(connection) {
    const there = await tablesOf(connection);
    const counted = [];
    for (const table of database/* KEY_TABLES */.o.filter((one) => there.has(one))) {
        const [row] = await connection.query(`SELECT count(*)::text AS rows FROM ${table}`);
        counted.push([table, Number(row?.rows)]);
    }
    return Object.fromEntries(counted);
}
/** All tables that a dump holds the rows of, as `schema.table`; those of an extension are the extension's business. */
async function tableNames(connection) {
    const rows = await connection.query(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
    ORDER BY 1`);
    return rows.map(({ name }) => String(name));
}
async function rowLocks(connection, tables) {
    if (!tables.has('databasechangeloglock'))
        return [];
    // The time has no zone in the table; it is taken as UTC.
    const rows = await connection.query('SELECT lockedby, (extract(epoch FROM lockgranted) * 1000)::float8 AS since FROM databasechangeloglock WHERE locked');
    return rows.map((row) => ({ kind: 'row', by: String(row.lockedby ?? 'unknown'), ...since(row) }));
}
/** Any advisory lock of this database counts: the key that Liquibase's extension computes changed over its releases. */
async function sessionLocks(connection) {
    const rows = await connection.query(`
    SELECT l.pid, a.application_name AS name, host(a.client_addr) AS host, (extract(epoch FROM a.backend_start) * 1000)::float8 AS since
    FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.granted
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
    return rows.map((row) => {
        const from = [row.name, row.host].filter((part) => part !== null && part !== '').join(' at ');
        return { kind: 'session', by: `process ${row.pid}${from === '' ? '' : ` (${from})`}`, ...since(row) };
    });
}
function since(row) {
    return row.since === null || row.since === undefined ? {} : { since: new Date(Number(row.since)) };
}
async function nodesOf(connection, tables) {
    if (!tables.has('qrtz_scheduler_state'))
        return [];
    const rows = await connection.query(`
    SELECT instance_name AS name, (extract(epoch FROM clock_timestamp()) * 1000 - last_checkin_time)::float8 AS age,
      checkin_interval::float8 AS interval FROM qrtz_scheduler_state ORDER BY 1`);
    return rows.map((row) => ({
        name: String(row.name),
        ageMs: Math.round(Number(row.age)),
        intervalMs: Number(row.interval),
    }));
}
async function sessionsOf(connection) {
    const [row] = await connection.query('SELECT count(*)::text AS rows FROM core_session');
    return Number(row?.rows);
}
/** The row is there from 53 on; without a key it says so in one word (metabase/metabase `src/metabase/app_db/encryption.clj`). */
async function hasEncryptionCheck(connection) {
    const rows = await connection.query(`SELECT 1 FROM setting WHERE key = 'encryption-check' AND value <> 'unencrypted'`);
    return rows.length > 0;
}

;// CONCATENATED MODULE: ./build/databases/postgres/properties.js

/** What CREATE DATABASE takes, of an existing one. Columns came and went with the versions: `to_jsonb` has what is there. */
async function propertiesOf(connection, database) {
    const [row = {}] = await connection.query(`SELECT to_jsonb(d) AS all, pg_encoding_to_char(encoding) AS encoding, pg_get_userbyid(datdba) AS owner
     FROM pg_database d WHERE datname = $1`, [database]);
    const all = (row.all ?? {});
    const values = {
        encoding: row.encoding,
        owner: row.owner,
        collate: all.datcollate,
        ctype: all.datctype,
        provider: all.datlocprovider,
        locale: all.datlocale ?? all.daticulocale,
        connectionLimit: all.datconnlimit,
    };
    const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(given.map(([key, value]) => [key, String(value)]));
}
/** @param owner false: whoever creates it owns it */
function createStatement(name, properties, owner) {
    const { encoding, collate, ctype, provider, locale, connectionLimit } = properties;
    const icu = provider === 'i' && locale !== undefined;
    return [
        `CREATE DATABASE ${quoteName(name)} TEMPLATE template0`,
        ...(encoding === undefined ? [] : [`ENCODING ${quoteText(encoding)}`]),
        ...(collate === undefined ? [] : [`LC_COLLATE ${quoteText(collate)}`]),
        ...(ctype === undefined ? [] : [`LC_CTYPE ${quoteText(ctype)}`]),
        ...(icu ? [`LOCALE_PROVIDER icu ICU_LOCALE ${quoteText(locale)}`] : []),
        ...(owner && properties.owner !== undefined ? [`OWNER ${quoteName(properties.owner)}`] : []),
        ...(connectionLimit === undefined || connectionLimit === '-1'
            ? []
            : [`CONNECTION LIMIT ${Number(connectionLimit)}`]),
    ].join(' ');
}
/** Settings that hold a list, which is kept with its quotes. */
const properties_LISTS = ['search_path', 'temp_tablespaces', 'session_preload_libraries', 'local_preload_libraries'];
/** Rights and settings that hang on the database itself, which no dump of its contents holds. */
async function carryOver(connection, from, to) {
    const settings = await connection.query(`SELECT unnest(s.setconfig) AS setting, r.rolname AS role FROM pg_db_role_setting s
     JOIN pg_database d ON d.oid = s.setdatabase LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = $1`, [from]);
    const rights = await connection.query(`SELECT a.privilege_type AS right, r.rolname AS role, a.is_grantable AS grantable FROM pg_database d
     CROSS JOIN LATERAL aclexplode(d.datacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee WHERE d.datname = $1`, [from]);
    return [...settings.map((row) => settingStatement(row, to)), ...rightStatements(rights, to)];
}
function settingStatement({ setting, role }, to) {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(String(setting)) ?? [];
    const target = role === null ? `DATABASE ${quoteName(to)}` : `ROLE ${quoteName(String(role))} IN DATABASE ${quoteName(to)}`;
    const name = key.split('.').map(quoteName).join('.');
    return `ALTER ${target} SET ${name} TO ${properties_LISTS.includes(key) && value !== '' ? value : quoteText(value)}`;
}
/** No rows mean the defaults. */
function rightStatements(rights, to) {
    if (rights.length === 0)
        return [];
    const grants = rights.map(({ right, role, grantable }) => {
        const grantee = role === null ? 'PUBLIC' : quoteName(String(role));
        return `GRANT ${right} ON DATABASE ${quoteName(to)} TO ${grantee}${grantable ? ' WITH GRANT OPTION' : ''}`;
    });
    return [`REVOKE ALL ON DATABASE ${quoteName(to)} FROM PUBLIC`, ...grants];
}

// EXTERNAL MODULE: ./build/databases/postgres/tools.js
var postgres_tools = __webpack_require__(63634);
// EXTERNAL MODULE: ./build/databases/postgres/verify.js + 1 modules
var verify = __webpack_require__(73570);
;// CONCATENATED MODULE: ./build/databases/postgres/dump.js







const FILE = 'database.dump';
/**
 * The rows are counted in the snapshot that pg_dump reads, so that the dump can be held against them to the row, even
 * of a database in use. Reading every block too took a third of pg_dump's own time, in which an instance is down: that is
 * left to `verify`, and this reads the listing and the key tables, which the format can seek.
 */
async function dumpPostgres(settings, folder, gateways) {
    const { files } = gateways;
    return withConnection('Dumping', settings, gateways, async (connection) => {
        await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const [row = {}] = await connection.query(`
      SELECT pg_export_snapshot() AS snapshot, current_schema() AS schema, current_setting('server_version') AS version`);
        const serverVersion = String(row.version).split(' ')[0];
        const schema = String(row.schema);
        const tools = await (0,postgres_tools/* postgresTools */.P3)(serverVersion, gateways);
        const counts = await countRows(connection);
        const tables = await tableNames(connection);
        const properties = await propertiesOf(connection, settings.database);
        const [temporary, path] = [`${folder}/${FILE}.partial`, `${folder}/${FILE}`];
        await files.remove(temporary);
        const env = clientEnvironment(settings, await tlsForTools(settings, gateways));
        const dumped = await tools.dump(
        // Downtime counts more than disk: the least compression is several times as fast as the usual one.
        ['--format=custom', '--compress=1', '--no-password', '--lock-wait-timeout=60s', `--snapshot=${row.snapshot}`], { env, stdout: temporary });
        if (dumped.exitCode !== 0)
            throw (0,failures/* toolFailure */.Lu)('Dumping', tools.name, dumped, settings);
        await endTransaction(connection);
        await files.finishDurably(temporary, path);
        const [print] = await Promise.all([
            (0,dumpFile/* fingerprint */.Rj)(files, path),
            (0,verify/* expectContents */.G1)((0,verify/* archiveReader */.AK)(tools, folder), path, { counts, tables, schema }),
        ]);
        return {
            format: 'postgres-custom',
            file: FILE,
            ...print,
            counts,
            tables,
            tool: tools.name,
            engine: 'postgres',
            serverVersion,
            properties: { ...properties, schema },
            notes: [],
        };
    });
}
/** The dump is whole already: a server that went away meanwhile takes nothing from it. */
async function endTransaction(connection) {
    await connection.query('COMMIT').catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/databases/postgres/swap.js
var swap_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var swap_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * @returns whether the live database is there
 * @throws Failure that names the right that is missing, before anything is done
 */
async function expectRights(beside, settings) {
    const [row = {}] = await beside.query(`SELECT rolname AS role, rolcreatedb OR rolsuper AS creates,
       (SELECT pg_has_role(current_user, datdba, 'USAGE') FROM pg_database WHERE datname = $1) AS owns
     FROM pg_roles WHERE rolname = current_user`, [settings.database]);
    const role = quoteName(String(row.role));
    if (row.creates !== true) {
        throw new failure/* Failure */.HR(`The user ${role} may not create databases, which a restore needs: it fills a new database and swaps the names, so ` +
            `that the old one is never half overwritten. Let an administrator run: ALTER ROLE ${role} CREATEDB;`);
    }
    if (row.owns === false) {
        throw new failure/* Failure */.HR(`The user ${role} does not own the database ${quoteName(settings.database)} and may not rename it. Let an ` +
            `administrator run: ALTER DATABASE ${quoteName(settings.database)} OWNER TO ${role};`);
    }
    return row.owns !== null;
}
/**
 * Both names change in one transaction: at no moment does the live name lead nowhere.
 * @throws Failure when they didn't change
 */
async function swapNames(swap) {
    const { settings, fresh, kept, gateways } = swap;
    const live = settings.database;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beside = swap_addDisposableResource(env_1, await connectBeside(settings, gateways), true);
            await endSessions(beside, [live, fresh]);
            await beside.query('BEGIN');
            // A server that answers before it has written loses its last commits when it dies, and this one is acted on.
            await beside.query("SELECT set_config('synchronous_commit', 'local', true) WHERE current_setting('synchronous_commit') = 'off'");
            if (kept !== undefined)
                await beside.query(`ALTER DATABASE ${quoteName(live)} RENAME TO ${quoteName(kept)}`);
            await beside.query(`ALTER DATABASE ${quoteName(fresh)} RENAME TO ${quoteName(live)}`);
            await beside.query('COMMIT');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = swap_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (await swapped(swap))
            return;
        const busy = /being accessed by other users/.test((0,failures/* reasonOf */.A3)(error, settings));
        const hint = busy
            ? ' Something is still connected to it; stop every node of Metabase and whatever else reads it.'
            : '';
        throw new failure/* Failure */.HR(`The restored database could not take the place of "${live}", which is as it was: ${(0,failures/* reasonOf */.A3)(error, settings)}.${hint}`);
    }
}
/** The answer to COMMIT may have been lost, not the commit. */
async function swapped({ settings, fresh, gateways }) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const beside = swap_addDisposableResource(env_2, await connectBeside(settings, gateways), true);
            const names = await swap_databaseNames(beside);
            return names.includes(settings.database) && !names.includes(fresh);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = swap_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch {
        return false;
    }
}
async function swap_databaseNames(beside) {
    const rows = await beside.query('SELECT datname AS name FROM pg_database WHERE NOT datistemplate ORDER BY 1');
    return rows.map(({ name }) => String(name));
}
/** @throws Failure for the live database, those of the server itself, and what the server refuses */
async function swap_dropDatabase(settings, name, gateways) {
    if (name === settings.database || /^(postgres|template[01])$/.test(name)) {
        throw (0,failure/* badInput */.AN)(`The database "${name}" is not dropped: it is the live one, or the server's own.`);
    }
    try {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const beside = swap_addDisposableResource(env_3, await connectBeside(settings, gateways), true);
            await endSessions(beside, [name]);
            await beside.query(`DROP DATABASE IF EXISTS ${quoteName(name)}`);
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_3 = swap_disposeResources(env_3);
            if (result_3)
                await result_3;
        }
    }
    catch (error) {
        throw (0,failures/* serverFailure */.aG)(`Dropping "${name}" beside`, error, settings);
    }
}
/** Ours alone: those of other users we may not end, and whoever they are should be asked. */
async function endSessions(beside, databases) {
    await beside.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = ANY($1::text[]) AND usename = current_user AND pid <> pg_backend_pid()`, [databases]);
}

;// CONCATENATED MODULE: ./build/databases/postgres/hindrances.js
var hindrances_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var hindrances_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Without tools there is no dump, and without the rights to create and rename databases no restore. */
async function hindrances_hindrancesOf(settings, gateways) {
    const version = await withConnection('Asking', settings, gateways, async (connection) => {
        const [row] = await connection.query(`SELECT current_setting('server_version') AS version`);
        return String(row?.version);
    });
    return {
        toBackUp: await (0,databases_tools/* missingTools */.Cj)((0,postgres_tools/* postgresTools */.P3)(version, gateways)),
        toRestore: await hindrances_missingRights(settings, gateways),
    };
}
async function hindrances_missingRights(settings, gateways) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beside = hindrances_addDisposableResource(env_1, await connectBeside(settings, gateways), true);
            await expectRights(beside, settings);
            return [];
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = hindrances_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return [error.message];
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/databases/postgres/listing.js
var postgres_listing = __webpack_require__(61801);
;// CONCATENATED MODULE: ./build/databases/postgres/restore.js
var restore_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var restore_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** More connections than this help little, and small servers have few to give. */
const MOST_JOBS = 4;
async function restorePostgres(settings, dump, folder, id, gateways) {
    await (0,dumpFile/* expectUnchanged */.JG)(gateways.files, dump, folder);
    const fresh = (0,sideName/* sideName */.j)(settings.database, 'restore', id);
    const kept = (0,sideName/* sideName */.j)(settings.database, 'before_restore', id);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beside = restore_addDisposableResource(env_1, await connectBeside(settings, gateways), true);
            const live = await expectRights(beside, settings);
            const properties = live ? await propertiesOf(beside, settings.database) : dump.properties;
            await beside.query(createStatement(fresh, properties, live));
            try {
                const { counts, notes } = await restore_fill(settings, dump, folder, fresh, true, gateways);
                const lost = live ? await carryOverTo(beside, settings, fresh) : [];
                await swapNames({ settings, fresh, kept: live ? kept : undefined, gateways });
                return { kept: live ? kept : undefined, counts, notes: [...notes, ...lost] };
            }
            catch (error) {
                await restore_dropQuietly(settings, fresh, gateways);
                throw error;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = restore_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,failures/* serverFailure */.aG)('Restoring', error, settings);
    }
}
async function clonePostgres(settings, dump, folder, to, gateways) {
    await (0,dumpFile/* expectUnchanged */.JG)(gateways.files, dump, folder);
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const beside = restore_addDisposableResource(env_2, await connectBeside(settings, gateways), true);
            await expectRights(beside, { ...settings, database: to });
            await beside.query(createStatement(to, dump.properties, false));
            try {
                return (await restore_fill(settings, dump, folder, to, false, gateways)).counts;
            }
            catch (error) {
                await restore_dropQuietly(settings, to, gateways);
                throw error;
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = restore_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        throw (0,failures/* serverFailure */.aG)(`Restoring a copy as "${to}" from`, error, settings);
    }
}
/** @param faithful with owners and rights, where the server has all the roles */
async function restore_fill(settings, dump, folder, into, faithful, gateways) {
    const tools = await (0,postgres_tools/* postgresTools */.P3)(await serverVersion(settings, into, gateways), gateways);
    const path = `${folder}/${dump.file}`;
    const listing = await tools.restore(['--list', path], { folders: [folder] });
    if (listing.exitCode !== 0)
        throw (0,failures/* toolFailure */.Lu)('Reading the dump of', tools.name, listing, settings);
    const strangers = faithful ? await foreignOwners(settings, into, (0,postgres_listing/* ownersListed */.Q)(listing.stdout), gateways) : [];
    const tolerant = (0,postgres_tools/* setsUnknownOption */.Xs)(tools, await serverVersion(settings, into, gateways));
    const finished = await tools.restore([
        `--dbname=${connectionWord('dbname', into)}`,
        '--no-password',
        `--jobs=${Math.min(MOST_JOBS, (0,external_node_os_.availableParallelism)())}`,
        ...(tolerant ? [] : ['--exit-on-error']),
        ...(faithful && strangers.length === 0 ? [] : ['--no-owner']),
        ...(faithful ? [] : ['--no-privileges']),
        path,
    ], { env: clientEnvironment(settings, await tlsForTools(settings, gateways)), folders: [folder] });
    const harmless = tolerant && finished.exitCode === 1 && (0,postgres_tools/* onlyUnknownOption */.YQ)(finished.stderr);
    if (finished.exitCode !== 0 && !harmless)
        throw (0,failures/* toolFailure */.Lu)('Restoring', tools.name, finished, settings);
    // The parameter of the connection is a list of names, so a name is quoted in it.
    const schema = settings.schema ?? (dump.properties.schema && quoteName(dump.properties.schema));
    const login = { ...settings, ...(schema ? { schema } : {}) };
    const found = await withConnection('Counting the restored rows of', login, gateways, async (connection) => {
        // A dump has no statistics: without them the first queries of the instance would be slow.
        await connection.query('ANALYZE');
        return { counts: await countRows(connection), tables: await tableNames(connection) };
    }, into);
    (0,dumpFile/* expectSame */.K9)(`What was restored from ${path}`, dump, found);
    const owned = strangers.map((role) => `What belonged to "${role}" belongs to "${settings.user}" now.`);
    return { counts: found.counts, notes: owned };
}
async function serverVersion(settings, database, gateways) {
    return withConnection('Asking', settings, gateways, async (connection) => {
        const [row] = await connection.query(`SELECT current_setting('server_version') AS version`);
        return String(row?.version);
    }, database);
}
/** Owners that aren't there, or in whose name we may not act. */
async function foreignOwners(settings, database, owners, gateways) {
    return withConnection('Asking', settings, gateways, async (connection) => {
        const rows = await connection.query(`SELECT name FROM unnest($1::text[]) name LEFT JOIN pg_roles ON rolname = name
       WHERE rolname IS NULL OR NOT pg_has_role(current_user, oid, 'MEMBER')`, [owners]);
        return rows.map(({ name }) => String(name)).filter((name) => name !== 'pg_database_owner');
    }, database);
}
/** A setting that only a superuser may make is told, and is no reason to stay without a database. */
async function carryOverTo(beside, settings, to) {
    const lost = [];
    for (const statement of await carryOver(beside, settings.database, to)) {
        await beside.query(statement).catch((error) => {
            lost.push(`A setting of the database could not be carried over: ${statement} (${(0,failures/* reasonOf */.A3)(error, settings)})`);
        });
    }
    return lost;
}
async function restore_dropQuietly(settings, name, gateways) {
    await swap_dropDatabase(settings, name, gateways).catch((error) => {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
    });
}

;// CONCATENATED MODULE: ./build/databases/postgres/postgres.js
var postgres_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var postgres_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









function postgresDatabase(settings, gateways) {
    return {
        settings,
        inspect: () => withConnection('Inspecting', settings, gateways, inspectPostgres),
        hindrances: () => hindrances_hindrancesOf(settings, gateways),
        dump: (folder) => dumpPostgres(settings, folder, gateways),
        verify: (dump, folder) => (0,verify/* verifyPostgres */.RX)(dump, folder, gateways),
        restore: (dump, folder, id) => restorePostgres(settings, dump, folder, id, gateways),
        clone: (dump, folder, to) => clonePostgres(settings, dump, folder, to, gateways),
        silence: async (name) => {
            expectCopy(settings.database, name);
            const switchOff = async (connection) => {
                const tables = await connection.query('SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()');
                return silence(connection, tables.map((row) => String(row.name)), { quote: quoteName, isFalse: 'FALSE' });
            };
            return withConnection('Switching off the copy of', settings, gateways, switchOff, name);
        },
        users: async (name) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const beside = postgres_addDisposableResource(env_1, await connectBeside(settings, gateways), true);
                const sessions = `SELECT count(*)::int AS users FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`;
                return Number((await beside.query(sessions, [name]))[0]?.users);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = postgres_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        },
        drop: (name) => swap_dropDatabase(settings, name, gateways),
        leftovers: async () => {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const beside = postgres_addDisposableResource(env_2, await connectBeside(settings, gateways), true);
                return (await swap_databaseNames(beside)).filter((name) => (0,sideName/* isSideName */.r)(settings.database, name));
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = postgres_disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/databases/openDatabase.js
var openDatabase_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var openDatabase_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * Connects once, so that what is wrong with the settings is told before anything is done.
 * @throws Failure when the server can't be reached or refuses the login
 */
async function openDatabase(settings, gateways) {
    if (settings.engine === 'h2')
        return (0,h2/* h2Database */.K)(settings, gateways);
    if (settings.engine === 'postgres') {
        return postgresDatabase(await loggedIn(settings, gateways.connectPostgres), gateways);
    }
    return mysqlDatabase(await loggedIn(settings, gateways.connectMysql), gateways);
}
/** The settings with the login that the server takes. A database that is gone is no reason to refuse: it can be restored. */
async function loggedIn(settings, connect) {
    const { asWritten, ...decoded } = settings;
    const candidates = asWritten === undefined ? [decoded] : [decoded, { ...decoded, ...asWritten }];
    let refused;
    for (const candidate of candidates) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = openDatabase_addDisposableResource(env_1, await connect(candidate), true);
                return candidate;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = openDatabase_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if (isMissingDatabase(error))
                return candidate;
            refused ??= error;
            if (!isRefusedLogin(error))
                break;
        }
    }
    throw (0,failures/* serverFailure */.aG)('Connecting to', new Error((0,failures/* reasonOf */.A3)(refused, settings)), settings);
}
function isMissingDatabase(error) {
    const { code, errno } = error;
    return code === '3D000' || errno === 1049;
}
function isRefusedLogin(error) {
    const { code, errno } = error;
    return code === '28P01' || code === '28000' || errno === 1045;
}

;// CONCATENATED MODULE: ./build/upgrade/openAccess.js

/** Opens a database, with the tools beside its server where this machine does not reach it. */
function openAccess({ settings, beside }, gateways) {
    return openDatabase(settings, beside === undefined ? gateways : { ...gateways, beside });
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ openApplicationDatabase),
  L4: () => (/* binding */ stateOf)
});

// UNUSED EXPORTS: madeOf

// EXTERNAL MODULE: ./build/databases/database.js
var database = __webpack_require__(86652);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/upgrade/backupStore/command.js
var command = __webpack_require__(74138);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/databases/dumpFile.js
var dumpFile = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/upgrade/backupStore/encryption.js
var encryption = __webpack_require__(16578);
// EXTERNAL MODULE: ./build/upgrade/backupStore/manifest.js
var backupStore_manifest = __webpack_require__(22310);
// EXTERNAL MODULE: ./build/upgrade/backupStore/space.js
var space = __webpack_require__(88745);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
;// CONCATENATED MODULE: ./build/upgrade/backupStore/create.js







/**
 * One folder a backup. The manifest is written last: a folder without one is unfinished, whatever else it holds.
 * @throws Failure; the folder of a dump that failed is removed
 */
async function createBackup(store, database, about, { recipients = [], readInFull = false } = {}) {
    const inspection = await database.inspect();
    return writeBackup(store, database, about, inspection, async (folder) => {
        const encrypted = recipients.length > 0;
        const needed = (0,space/* bytesNeeded */.v)(inspection.engine, inspection.sizeBytes, encrypted);
        (0,space/* expectSpace */.i)(store.folder, needed, await store.files.freeBytes(store.folder));
        const dump = await database.dump(folder);
        if (readInFull)
            await database.verify(dump, folder);
        if (!encrypted)
            return { kind: 'dump', dump };
        return { kind: 'dump', dump, encrypted: await encryptDump(store, folder, dump, recipients) };
    });
}
/**
 * A backup that the user's own command makes elsewhere, with what is needed to judge a restore by.
 * @param make gives the name by which it is found again
 * @throws Failure (bad input) for a file of H2, of which nothing could be judged
 */
async function recordBackup(store, database, about, make) {
    const inspection = await database.inspect();
    if (inspection.engine === 'h2') {
        throw (0,failure/* badInput */.AN)('Nothing in a file of H2 can be counted, so a backup by "backup-command" could not be verified. Take it out: the file is ' +
            'copied then.');
    }
    return writeBackup(store, database, about, inspection, async (_folder, id) => {
        const reference = (await make(id)) || id;
        const { changelog, counts } = await database.inspect();
        if (changelog !== inspection.changelog) {
            throw new failure/* Failure */.HR('Changesets were applied while "backup-command" worked: what it has saved is in between.');
        }
        const moved = (0,dumpFile/* countDifferences */.aI)(inspection.counts, counts).length > 0;
        return { kind: 'command', reference, ...(moved ? { countsAfter: counts } : {}) };
    });
}
async function writeBackup(store, database, about, inspection, contents) {
    const started = store.clock.now();
    const id = (0,backupStore_store/* newBackupId */._H)(started, about.deployment, (0,external_node_crypto_.randomBytes)(3).toString('hex'));
    const folder = (0,backupStore_store.folderOf)(store, id);
    await store.files.makePrivateFolder(store.folder);
    await store.files.makePrivateFolder(folder);
    try {
        const made = await contents(folder, id);
        const { settings } = database;
        const manifest = backupStore_manifest/* manifestSchema */.rc.parse({
            schema: backupStore_manifest/* MANIFEST_SCHEMA */.KB,
            id,
            createdAt: started.toISOString(),
            by: about.by,
            deployment: about.deployment,
            metabase: about.metabase,
            database: {
                engine: inspection.engine,
                version: inspection.version,
                name: settings.engine === 'h2' ? settings.file : settings.database,
                sizeBytes: inspection.sizeBytes,
                schema: inspection.schema,
                changesets: inspection.changesets,
                changelog: inspection.changelog,
                counts: made.kind === 'dump' ? made.dump.counts : inspection.counts,
                encrypted: inspection.encrypted,
            },
            contents: made,
            durationMs: store.clock.now().getTime() - started.getTime(),
        });
        await store.files.writeDurably(`${folder}/${backupStore_manifest/* MANIFEST */.e0}`, `${JSON.stringify(manifest, undefined, 2)}\n`);
        return manifest;
    }
    catch (error) {
        await store.files.remove(folder);
        throw error;
    }
}
/** The plain dump goes only when the other one is on the disk. */
async function encryptDump(store, folder, dump, recipients) {
    const file = `${dump.file}.age`;
    await (0,encryption/* encryptFile */.o)(store.files, `${folder}/${dump.file}`, `${folder}/${file}.partial`, recipients);
    await store.files.finishDurably(`${folder}/${file}.partial`, `${folder}/${file}`);
    const print = await (0,dumpFile/* fingerprint */.Rj)(store.files, `${folder}/${file}`);
    await store.files.remove(`${folder}/${dump.file}`);
    return { file, ...print };
}

// EXTERNAL MODULE: ./build/upgrade/backupStore/use.js
var use = __webpack_require__(37784);
// EXTERNAL MODULE: ./build/upgrade/openAccess.js + 15 modules
var openAccess = __webpack_require__(33499);
// EXTERNAL MODULE: ./build/upgrade/ownPart.js
var ownPart = __webpack_require__(44830);
;// CONCATENATED MODULE: ./build/upgrade/restoreOnce.js





/** The two kinds of databases that a restore leaves beside the live one (`sideName`). */
const SIDE = /_(before_)?restore_([a-z0-9]+)$/;
/**
 * Restores a backup, also when an earlier process of the same run was cut off while it did. What it had half filled is
 * dropped. What it had kept aside may be all that is left of the live data, so it stays until the run has ended well; if
 * the swap was done, nothing is left to do.
 */
async function restoreOnce(database, store, backup, run, identities) {
    const manifest = await (0,backupStore_store/* backupOf */.GH)(store, backup);
    const own = (0,ownPart/* ownPart */.c)(run) + (0,external_node_crypto_.createHash)('sha256').update(backup).digest('hex').slice(0, 5);
    const left = (await database.leftovers()).map((name) => ({ name, side: SIDE.exec(name) }));
    const ours = left.filter(({ side }) => side?.[2]?.startsWith(own));
    const filled = ours.filter(({ side }) => side?.[1] === undefined);
    const kept = ours.filter(({ side }) => side?.[1] !== undefined);
    const swapped = kept.some(({ side }) => !filled.some((one) => one.side?.[2] === side?.[2]));
    if (swapped && (await isRestored(database, manifest)))
        return;
    for (const { name } of filled)
        await database.drop(name);
    const attempt = kept.length.toString(36);
    await (0,use/* withDump */.DA)(store, backup, identities, (dump, folder) => database.restore(dump, folder, `${own}${attempt}`));
}
async function isRestored(database, manifest) {
    try {
        await (0,use/* expectRestored */.mR)(database, manifest);
        return true;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return false;
        throw error;
    }
}
/** Drops everything that restores of this run made or kept. */
async function forgetRestores(database, run) {
    for (const name of await database.leftovers()) {
        if (SIDE.exec(name)?.[2]?.startsWith((0,ownPart/* ownPart */.c)(run)))
            await database.drop(name);
    }
}

;// CONCATENATED MODULE: ./build/upgrade/openApplicationDatabase.js










/** The application database of an instance, with the backups of its deployment. */
function openApplicationDatabase(options) {
    const { gateways, store, deployment, by, recipients, identities, cancelled, commands, run: runProcess } = options;
    let opened;
    const open = () => {
        opened ??= connect(options).catch((error) => {
            opened = undefined;
            throw error;
        });
        return opened;
    };
    return {
        async read() {
            const { database, access } = await open();
            return stateOf(await database.inspect(), access.identity);
        },
        async backUp(version, runs) {
            const { access } = await open();
            const database = await (0,openAccess/* openAccess */.b)(access, { ...gateways, signal: cancelled });
            const about = { deployment, by, metabase: { version, edition: editionOf(version) } };
            if (!commands)
                return madeOf(store, await createBackup(store, database, about, { recipients, readInFull: runs }));
            const make = (id) => (0,command/* runCommand */.d1)('backup-command', commands.backup, (0,command/* placeholdersOf */.iJ)(id, about), runProcess);
            return madeOf(store, await recordBackup(store, database, about, make));
        },
        async roomForBackup({ engine, sizeBytes }, backups = 1, others = []) {
            if (commands)
                return undefined;
            await store.files.makePrivateFolder(store.folder);
            const own = backups * (0,space/* bytesNeeded */.v)(engine, sizeBytes, recipients.length > 0);
            const needed = own + (await onDiskOf(store, others));
            try {
                (0,space/* expectSpace */.i)(store.folder, needed, await store.files.freeBytes(store.folder));
                return undefined;
            }
            catch (error) {
                if (error instanceof failure/* Failure */.HR)
                    return error.message;
                throw error;
            }
        },
        async hindrances() {
            return commands ? (0,command/* missingPrograms */.iB)(commands, gateways) : (await open()).database.hindrances();
        },
        async restore(backup, run) {
            const manifest = await (0,backupStore_store/* backupOf */.GH)(store, backup);
            if (manifest.contents.kind === 'dump') {
                return restoreOnce((await open()).database, store, backup, run, identities);
            }
            // It may be the whole server that comes back, so nothing is asked of it before.
            await (0,command/* restoreByCommand */.Df)(manifest, manifest.contents.reference, commands, runProcess);
            await (0,use/* expectRestored */.mR)((await open()).database, manifest);
        },
        async forget(run) {
            await forgetRestores((await open()).database, run);
        },
    };
}
async function connect({ access, gateways }) {
    const found = await access();
    return { access: found, database: await (0,openAccess/* openAccess */.b)(found, gateways) };
}
function stateOf(inspection, identity) {
    const { engine, version, sizeBytes, schema, changelog, counts, locks, nodes, pooled, notes } = inspection;
    const { sessions, encrypted } = inspection;
    const pooler = 'Something between this machine and the server hands out its connections. A migration needs one of its own: let the ' +
        'instance connect to the server itself.';
    return {
        engine,
        version,
        identity,
        sizeBytes,
        schema,
        changelog,
        counts: Object.fromEntries(Object.entries(counts).filter((entry) => entry[1] !== undefined)),
        sessions,
        encrypted,
        locks,
        nodes: nodes.filter(database/* isLive */.D).map(({ name }) => name),
        notes: pooled ? [...notes, pooler] : notes,
    };
}
/** Images may go to the disk of the backups. */
async function onDiskOf({ folder, files }, others) {
    const disk = await files.diskOf(folder);
    const disks = await Promise.all(others.map(({ where }) => files.diskOf(where)));
    return others.reduce((sum, { needed }, index) => sum + (disks[index] === disk ? needed : 0), 0);
}
function madeOf(store, { id, contents }) {
    const path = (0,backupStore_store.folderOf)(store, id);
    if (contents.kind === 'command')
        return { id, path, sha256: '', bytes: 0, reference: contents.reference };
    const { sha256, bytes } = contents.encrypted ?? contents.dump;
    return { id, path, sha256, bytes };
}
function editionOf(version) {
    const tag = (0,metabase_tag/* parseTag */.ED)(version);
    return tag.kind === 'exact' ? tag.edition : 'oss';
}


/***/ }),

/***/ 44830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownPart)
/* harmony export */ });
/** What tells this run's databases from those of others; the end of a run's name is chance. */
function ownPart(run) {
    return run
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .slice(-6);
}


/***/ }),

/***/ 21342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ expectNoPeer),
/* harmony export */   Jz: () => (/* binding */ returnOfPeers),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   ob: () => (/* binding */ strangers)
/* harmony export */ });
/* unused harmony export peersAmong */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** A node that was stopped a moment ago looks alive until its last sign of life is old. */
const SILENCE_MS = 30_000;
/** How long the nodes that were named may take to be stopped by whoever stops them. */
const PATIENCE_MS = 15 * 60_000;
const EVERY_MS = 2_000;
const TELL_MS = 30_000;
/**
 * Those of the nodes that were named which still show a sign of life. Quartz names a node by its host and the time of its start
 * (`bi-2` runs as `bi-21764166922000`), so what follows the name must be digits (quartz-scheduler `SimpleInstanceIdGenerator`).
 */
function peersAmong(alive, named) {
    return alive.filter((name) => named.some((peer) => name.startsWith(peer) && /^\d*$/.test(name.slice(peer.length))));
}
/**
 * The database once no more nodes use it than are expected, or when the time for that is over: nodes that were named are waited
 * for, others only until it is sure that they are alive.
 * @param nodes of this instance
 */
async function settled(run, nodes) {
    const { database, sleep, clock, log, wishes, cancelled } = run;
    const start = clock.now().getTime();
    let told = Number.NEGATIVE_INFINITY;
    for (;;) {
        const state = await database.read();
        const peers = peersAmong(state.nodes, wishes.peers);
        const now = clock.now().getTime();
        const patience = peers.length > 0 && state.nodes.length - peers.length <= nodes ? PATIENCE_MS : SILENCE_MS;
        if ((peers.length === 0 && state.nodes.length <= nodes) || now - start >= patience || cancelled.aborted)
            return state;
        if (peers.length > 0 && now - told >= TELL_MS) {
            log.info(`  waiting until these nodes are stopped: ${peers.join(', ')}`);
            told = now;
        }
        await sleep(EVERY_MS);
    }
}
/** In full sentences; empty when nobody else uses the database. */
function strangers({ nodes: alive }, nodes, named) {
    const peers = peersAmong(alive, named);
    if (peers.length > 0) {
        return [
            `${peers.join(', ')} still use the application database. Stop them, each on its machine, and run this again.`,
        ];
    }
    if (alive.length <= nodes)
        return [];
    return [
        `${alive.length} nodes use the application database, ${nodes} expected: ${alive.join(', ')}. Stop the others first. A run of a ` +
            'deployment that names them by "nodes" waits for it.',
    ];
}
/** @throws Failure when a node that was named has come back in the meantime */
function expectNoPeer({ nodes }, named) {
    const back = peersAmong(nodes, named);
    if (back.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${back.join(', ')} came back while this instance was stopped. Keep it stopped until this run says that it may start.`);
}
/** What to do with the other nodes after a run; empty when there are none. */
function returnOfPeers(named, tag) {
    if (named.length === 0)
        return [];
    return [`The other nodes may come back now, with ${tag} and no other version: ${named.join(', ')}.`];
}


/***/ }),

/***/ 13751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ni: () => (/* binding */ buildsOfRevert),
  Mz: () => (/* binding */ preflight),
  FU: () => (/* binding */ wrongInstance),
  F_: () => (/* binding */ wrongSchema)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/instance/health.js
var instance_health = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/upgrade/peers.js
var peers = __webpack_require__(21342);
// EXTERNAL MODULE: ./build/metabase/databaseMinimum.js
var databaseMinimum = __webpack_require__(4086);
// EXTERNAL MODULE: ./build/metabase/knowledge/minimums.json
var minimums = __webpack_require__(10412);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/upgrade/encryptionRisks.js
const KEY = 'MB_ENCRYPTION_SECRET_KEY';
/** From here on a database that is encrypted says so, in the setting `encryption-check` (metabase/metabase pull 51546). */
const FIRST_WITH_MARK = 53;
/** From here on nothing is encrypted at a start (docs v0.63, databases/encrypting-details-at-rest). */
const FIRST_THAT_REFUSES = 63;
/**
 * The key must stay what it is over an upgrade, and fit the database. Metabase looks at it after its migrations, so what is
 * wrong with it would show only then.
 * @param encrypted whether the database says that it is encrypted
 */
function encryptionRisks({ environment, next, partly }, encrypted, former, stops) {
    const [key, later] = [keyIn(environment), keyIn(next ?? environment)];
    if (key !== later) {
        const how = key === undefined ? 'added' : later === undefined ? 'taken out' : 'changed';
        const text = `${KEY} would be ${how} by this run. Never do that together with an upgrade: first make what runs anew with it.`;
        return { wrong: [text], doubtful: [] };
    }
    if (partly || toldByJava(environment))
        return { wrong: [], doubtful: [] };
    if (key === undefined)
        return { wrong: encrypted ? [withoutKey()] : [], doubtful: [] };
    const marked = former.major >= FIRST_WITH_MARK;
    if (encrypted !== false || !stops.some(({ major }) => major >= FIRST_THAT_REFUSES))
        return { wrong: [], doubtful: [] };
    return marked ? { wrong: [unfitting()], doubtful: [] } : { wrong: [], doubtful: [unmarked()] };
}
function withoutKey() {
    return (`The application database is encrypted, and the instance has no ${KEY}: from ${FIRST_WITH_MARK} on Metabase does not start ` +
        'so. Give it the key with which it was encrypted.');
}
function unfitting() {
    return (`${KEY} is set and the application database is not encrypted with any: from ${FIRST_THAT_REFUSES} on Metabase does not start ` +
        'so. Encrypt it by "enable-encryption" while nothing runs, or take the key out, before the upgrade.');
}
function unmarked() {
    return (`${KEY} is set, and a database from before ${FIRST_WITH_MARK} does not tell whether it is encrypted. From ` +
        `${FIRST_THAT_REFUSES} on Metabase does not start with a key when the database is not.`);
}
/** Blank is as good as not set. */
function keyIn(environment) {
    const value = environment[KEY];
    return value === undefined || value.trim() === '' ? undefined : value;
}
function toldByJava({ JAVA_OPTS = '', JAVA_TOOL_OPTIONS = '' }) {
    return /-Dmb[._]encryption/i.test(`${JAVA_OPTS} ${JAVA_TOOL_OPTIONS}`);
}

;// CONCATENATED MODULE: ./build/upgrade/risks.js





/** What in the settings of the instance, and in its database server, would make the stops fail. */
function risksOf(installed, state, former, stops) {
    const encryption = encryptionRisks(installed, state.encrypted, former.version, stops);
    const database = databaseRisks(state, former, stops);
    return {
        wrong: [...otherDatabase(installed), ...encryption.wrong, ...database.wrong],
        doubtful: [
            ...smallPool(installed),
            ...encryption.doubtful,
            ...database.doubtful,
            ...littleMemory(installed, former, stops),
        ],
    };
}
const DATABASE_SETTING = /^MB_DB_(?!AUDIT_|SSL_CERT)/;
/** The next version would start on another database, where its settings are written down anew. Values are not shown. */
function otherDatabase({ environment, next }) {
    if (next === undefined)
        return [];
    const names = [...Object.keys(environment), ...Object.keys(next)].filter((name) => DATABASE_SETTING.test(name));
    const differ = [...new Set(names)].filter((name) => (environment[name] ?? '') !== (next[name] ?? '')).sort();
    if (differ.length === 0)
        return [];
    return [
        `The files that the next version is made from set ${differ.join(', ')} otherwise than what runs: it would use another ` +
            'database, or another login. Make what runs anew from them first, or correct them.',
    ];
}
/** With three connections a migration waited for ever, with ten it did not (metabase/metabase issue 44528). */
const ENOUGH_CONNECTIONS = 10;
const POOL = 'MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE';
function smallPool({ environment, next }) {
    const size = Number((next ?? environment)[POOL]);
    if (!Number.isInteger(size) || size < 1 || size >= ENOUGH_CONNECTIONS)
        return [];
    return [
        `${POOL} is ${size}. Migrations have waited for ever with 3 connections; take it out (15) or set it to ${ENOUGH_CONNECTIONS} or more.`,
    ];
}
/** One sentence for each minimum that the stops bring and the server does not have. */
function databaseRisks({ engine, version }, former, stops) {
    const had = (0,databaseMinimum/* databaseMinimum */.m)(engine, former.version);
    const wrong = new Map();
    const doubtful = new Map();
    for (const stop of stops) {
        const needed = (0,databaseMinimum/* databaseMinimum */.m)(engine, stop);
        if (!needed || needed === had)
            continue;
        const tag = (0,metabase_tag/* printTag */.O4)(former.edition, stop);
        const fate = needed.enforcedAtStart ? 'it does not start with an older one' : 'its migrations fail half-way';
        if ((0,databaseMinimum/* compareNumbers */.S)(version, needed.version) === 'unmet') {
            const [source] = needed.sources;
            const text = `${tag} needs ${engine} ${needed.version} or newer, and the server is ${version}: ${fate} (${source}).`;
            if (!wrong.has(needed.version))
                wrong.set(needed.version, text);
        }
        else if (needed.documented && (0,databaseMinimum/* compareNumbers */.S)(version, needed.documented) === 'unmet') {
            doubtful.set(needed.version, `The server is ${engine} ${version}. ${needed.note ?? ''}`.trim());
        }
    }
    return { wrong: [...wrong.values()], doubtful: [...doubtful.values()] };
}
/** Told by others than Metabase, so it is no reason to refuse. */
function littleMemory({ memory }, former, stops) {
    if (memory === undefined)
        return [];
    const needs = minimums/* memory */.m1.findLast(({ from }) => {
        const since = (0,version/* parseVersion */.ot)(from);
        return former.version.compare(since) < 0 && stops.some((stop) => stop.compare(since) >= 0);
    });
    if (!needs || memory >= needs.gib * 1024 ** 3)
        return [];
    const limit = Math.round(memory / 1024 ** 2);
    return [`The instance may use ${limit} MiB of memory, and from ${needs.from} on ${needs.gib} GiB are likely needed.`];
}

// EXTERNAL MODULE: ./build/upgrade/whereAnswers.js
var whereAnswers = __webpack_require__(16013);
;// CONCATENATED MODULE: ./build/upgrade/preflight.js







/**
 * Looks at everything before anything is stopped, and refuses with all that is wrong at once.
 * @throws Failure (bad input)
 */
async function preflight(run, { former, stops, revert }) {
    const { platform, database, wishes, log } = run;
    const installed = await platform.inspect();
    const state = await (0,peers/* settled */.gu)(run, installed.nodes);
    const wanted = (0,metabase_tag/* printTag */.O4)(former.edition, former.version);
    const found = (0,metabase_tag/* printTag */.O4)(installed.build.edition, installed.build.version);
    const builds = [...buildsOfRevert(revert), ...stops.map((version) => ({ edition: former.edition, version }))];
    const spaces = (await Promise.all(builds.map((build) => platform.space(build)))).flatMap((space) => space ?? []);
    // Going back, the version that ran before is no new risk; what it would be made from may be.
    const risks = risksOf(installed, state, former, revert ? [] : stops);
    const wrong = [
        ...(wanted === found ? [] : [`The installed version is ${found} (${installed.what}) and not ${wanted}.`]),
        // Who goes back may have an instance that doesn't run, and a schema that came half of the way.
        ...(revert ? await migrating(run) : await wrongInstance(run, wanted)),
        ...(revert ? [] : wrongSchema(state, former.version.major)),
        ...state.locks.map(({ kind, by }) => locked(kind, by)),
        ...(0,peers/* strangers */.ob)(state, installed.nodes, wishes.peers),
        ...installed.dangers,
        ...(await obstacles(run, former.edition, stops, revert)),
        ...risks.wrong,
        ...(revert?.strategy === 'migrate-down' && platform.onceRefused ? [platform.onceRefused] : []),
        ...(wishes.backup === 'none'
            ? []
            : [await database.roomForBackup(state, wishes.backupEachStop ? stops.length : 1, spaces)].flatMap((one) => one ?? [])),
        ...(await hindrances(run, revert)),
        ...noRoom(spaces),
        ...(await Promise.all(builds.map((build) => platform.missing(build)))).flatMap((one) => one ?? []),
    ];
    for (const note of [...installed.notes, ...state.notes, ...risks.doubtful])
        log.warning(note);
    if (!revert && state.nodes.length === 0) {
        log.warning(`No node has shown a sign of life in ${state.identity} of late: make sure that it is the database of this instance.`);
    }
    if (wrong.length === 0)
        return state;
    throw (0,failure/* badInput */.AN)(`The ${revert ? 'rollback' : 'upgrade'} was not begun:\n${wrong.map((one) => `  - ${one}`).join('\n')}`);
}
async function wrongInstance(run, wanted) {
    const door = await (0,whereAnswers/* whereAnswers */.D)(run);
    if (door === undefined)
        return ['Where the instance answers is not known: set url.'];
    const { url } = door;
    const running = await (0,runningVersion/* runningVersion */.c)(url, door.get);
    if ('unknown' in running)
        return [`Which version runs at ${url} is not known: ${running.unknown}.`];
    const tag = (0,metabase_tag/* printTag */.O4)(running.edition, running.version);
    return tag === wanted ? [] : [`The instance at ${url} runs ${tag} and not ${wanted}.`];
}
/** What is starting may be migrating, and that must come to its end first. */
async function migrating(run) {
    const door = await (0,whereAnswers/* whereAnswers */.D)(run);
    const health = door && (await (0,instance_health/* askHealth */.Y)(door.url, door.get));
    if (health?.state !== 'initializing')
        return [];
    return ['The instance is starting and may be migrating. Wait until it is ready or has ended.'];
}
/** A database that is empty, or that another version has migrated, is not the one of this instance. */
function wrongSchema({ engine, schema, identity }, major) {
    // Nothing can be asked of a file; that it is the right one shows in the users, once the instance runs.
    if (engine === 'h2')
        return [];
    switch (schema.kind) {
        case 'none':
            return [`The application database ${identity} has no changelog of Metabase: it is not the one of this instance.`];
        case 'unknown':
            return [`Of which major the schema of ${identity} is can't be told from its changelog.`];
        case 'before-42':
            return major < 42 ? [] : [`The schema of ${identity} is from before 42, and the instance is of major ${major}.`];
        case 'major':
            return schema.major === major
                ? []
                : [`The schema of ${identity} is of major ${schema.major}, and the instance is of major ${major}.`];
    }
}
function locked(kind, by) {
    return kind === 'row'
        ? `The migration lock is taken by ${by}. When no node migrates, release it with "migrate release-locks".`
        : `${by} holds the migration lock: a node is migrating. Wait until it is done.`;
}
/** Of every build that is to run here, and of each one that is to take the database back. */
async function obstacles({ platform }, edition, stops, revert) {
    const asked = async (build, use) => (await platform.obstacles?.(build, use)) ?? [];
    const down = buildsOfRevert(revert);
    const all = [];
    for (const build of down)
        all.push(...(await asked(build, 'migrate down')));
    for (const version of stops)
        all.push(...(await asked({ edition, version }, 'run')));
    return [...new Set(all)];
}
/** Tools and rights, as far as this run will need them. */
async function hindrances({ database, wishes }, revert) {
    const backsUp = wishes.backup !== 'none';
    const mayRestore = (backsUp && wishes.onFailure === 'rollback') || revert?.strategy === 'restore';
    if (!backsUp && !mayRestore)
        return [];
    const { toBackUp, toRestore } = await database.hindrances();
    return [...(backsUp ? toBackUp : []), ...(mayRestore ? toRestore : [])];
}
/** Versions that `migrate down` is run with. */
function buildsOfRevert(revert) {
    return revert?.strategy === 'migrate-down' ? revert.builds : [];
}
function noRoom(spaces) {
    const [first] = spaces;
    const needed = spaces.reduce((sum, space) => sum + space.needed, 0);
    if (!first || needed <= first.free)
        return [];
    return [
        `${megabytes(needed)} are needed in ${first.where} for what is to be fetched, and ${megabytes(first.free)} are free.`,
    ];
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 1024 ** 2)} MB`;
}


/***/ }),

/***/ 12478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ phase),
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84316);

/**
 * Does a phase between two lines of the journal, both on the disk before anything goes on.
 * @param work gives the facts that a later run may need
 */
async function phase(run, name, stop, work) {
    const of = stop === undefined ? {} : { stop };
    run.log.info(`${name}${stop === undefined ? '' : ` ${stop}`} …`);
    run.begun.add(name);
    await run.journal.append((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .printEntry */ .qM)({ kind: 'begin', at: now(run), phase: name, ...of }));
    try {
        const facts = await work();
        await run.journal.append((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .printEntry */ .qM)({ kind: 'end', at: now(run), phase: name, ...of, facts }));
        return facts;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        await run.journal.append((0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .printEntry */ .qM)({ kind: 'failed', at: now(run), phase: name, why }));
        throw error;
    }
}
function now({ clock }) {
    return clock.now().toISOString();
}


/***/ }),

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellingLines)
/* harmony export */ });
const MOST = 5;
const LONGEST = 300;
/**
 * The last lines of a log that may say why something failed. For a reader: they decide nothing, and may be in any language.
 * A probe that found an instance starting is logged as an error too, and is none.
 */
function tellingLines(log) {
    const lines = log.split('\n').filter((line) => /exception|error|FAILED|downgrade|lock|unsupported/i.test(line));
    const telling = lines.filter((line) => !/middleware\.log/.test(line));
    return telling.slice(-MOST).map((line) => line.slice(0, LONGEST));
}


/***/ }),

/***/ 67328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish),
  f: () => (/* binding */ upgrade)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/upgrade/baseline.js
var upgrade_baseline = __webpack_require__(79828);
// EXTERNAL MODULE: ./build/upgrade/goBack.js
var goBack = __webpack_require__(91422);
// EXTERNAL MODULE: ./build/upgrade/journal.js
var journal = __webpack_require__(84316);
// EXTERNAL MODULE: ./build/upgrade/peers.js
var peers = __webpack_require__(21342);
// EXTERNAL MODULE: ./build/upgrade/preflight.js + 2 modules
var preflight = __webpack_require__(13751);
;// CONCATENATED MODULE: ./build/upgrade/revert.js


/** With the instance stopped and a backup of today made. @throws Failure when the changelog is not what it should be */
async function revert(run, how) {
    switch (how.strategy) {
        case 'image-only':
            return {};
        case 'restore':
            await run.database.restore(how.backup, run.id);
            return { revertedTo: how.backup, restoredCounts: how.counts };
        case 'migrate-down':
            for (const build of how.builds)
                await oneMajorDown(run, build);
            return {};
    }
}
/**
 * `migrate down` goes to the major below that of the version which runs it, and ends with 0 also when it failed: what
 * counts is the changelog (https://github.com/metabase/metabase/pull/64309).
 */
async function oneMajorDown({ platform, database, log }, build) {
    const tag = (0,metabase_tag/* printTag */.O4)(build.edition, build.version);
    log.info(`  migrate down with ${tag}`);
    const { exitCode, output } = await platform.runOnce(build, 'migrate down');
    const { schema } = await database.read();
    const wanted = build.version.major - 1;
    if (schema.kind === 'major' && schema.major <= wanted)
        return;
    const telling = output.split('\n').filter((line) => /roll|exception|error|downgrade/i.test(line));
    const found = schema.kind === 'major' ? `of major ${schema.major}` : schema.kind;
    throw new failure/* Failure */.HR(`"migrate down" with ${tag} ended with ${exitCode}, and the schema is ${found} where ${wanted} was expected.` +
        telling
            .slice(-5)
            .map((line) => `\n  ${line.slice(0, 300)}`)
            .join(''));
}

// EXTERNAL MODULE: ./build/upgrade/run.js
var upgrade_run = __webpack_require__(12478);
// EXTERNAL MODULE: ./build/upgrade/verify.js
var verify = __webpack_require__(45206);
// EXTERNAL MODULE: ./build/upgrade/waitForMigration.js
var waitForMigration = __webpack_require__(77743);
;// CONCATENATED MODULE: ./build/upgrade/upgrade.js











/** What is left once the next version is ready: who cancels the job then is sooner at the end than back at the beginning. */
const CARRIED_ON = new Set(['verify', 'restore-scale']);
/**
 * Takes an instance over every stop. Nothing is stopped before everything that is needed is there; whatever fails after
 * that is undone, unless a migration may be running.
 * @throws Failure when the run is refused; nothing was changed then
 */
async function upgrade(run, route, resumption) {
    const facts = { ...resumption?.facts };
    const keep = async (name, work, stop) => {
        if (run.cancelled.aborted && !CARRIED_ON.has(name))
            throw new failure/* Failure */.HR(`The job was cancelled before ${name}.`);
        Object.assign(facts, await (0,upgrade_run/* phase */.O)(run, name, stop, async () => (await work()) ?? {}));
    };
    if (!resumption)
        await prepare(run, route, keep);
    try {
        if (!resumption)
            await leaveFormer(run, route.former, keep);
        if (!resumption && route.revert) {
            const { revert: how } = route;
            await keep('revert', () => revert(run, how));
        }
        const builds = route.stops.map((version) => ({ edition: route.former.edition, version }));
        const first = resumption ? builds.findIndex((build) => tagOf(build) === resumption.stop) : 0;
        for (const [index, build] of builds.entries()) {
            if (index < first)
                continue;
            const stop = tagOf(build);
            if (index > 0 && index > first)
                await leaveStop(run, builds[index - 1], keep);
            if (!resumption || index > first)
                await keep('swap', () => run.platform.swap(run.id, build).then(none), stop);
            await keep('migrate', () => migrate(run, stop), stop);
            await keep('verify', () => (0,verify/* verify */.M)(run, build, expected(facts)).then(sessionsIn), stop);
        }
        await keep('restore-scale', () => restoreScale(run));
    }
    catch (error) {
        const { ending, told } = await (0,goBack/* goBack */.O)(run, route.former, facts, error);
        return { result: ending, facts, failure: (0,failure/* failureOf */.g5)(error), told };
    }
    return finish(run, facts);
}
/** All is well: what was kept for a way back is let go. Nothing that fails here is a reason to go back. */
async function finish(run, facts) {
    await (0,upgrade_run/* phase */.O)(run, 'finish', undefined, async () => {
        await run.platform.finish(run.id);
        await run.database.forget(run.id);
        return {};
    });
    await run.journal.append((0,journal/* printEntry */.qM)({ kind: 'closed', at: (0,upgrade_run/* now */.t)(run), ending: 'done' }));
    return { result: 'upgraded', facts };
}
/** Changes nothing of the instance; what fails here is a refusal. */
async function prepare(run, route, keep) {
    try {
        await keep('preflight', async () => {
            const state = await (0,preflight/* preflight */.Mz)(run, route);
            return { baseline: { ...(0,upgrade_baseline/* baselineOf */.Bv)(state) }, databaseBytes: state.sizeBytes };
        });
        await keep('fetch', async () => {
            const fetched = [];
            const { revert: how, former, stops } = route;
            for (const build of [...(0,preflight/* buildsOfRevert */.ni)(how), ...stops.map((version) => ({ edition: former.edition, version }))]) {
                fetched.push(await run.platform.fetch(build));
            }
            return { fetched };
        });
    }
    catch (error) {
        await run.journal.append((0,journal/* printEntry */.qM)({ kind: 'closed', at: (0,upgrade_run/* now */.t)(run), ending: 'abandoned' }));
        throw error;
    }
}
async function leaveFormer(run, former, keep) {
    const { wishes, platform } = run;
    if (wishes.backup === 'running')
        await keep('backup', () => backUp(run, former, true));
    await keep('quiesce', async () => {
        const stoppedAt = (0,upgrade_run/* now */.t)(run);
        await platform.stop(run.id, wishes.stopMs);
        // People worked on until now: what must not be lost is what is there from here on.
        const state = await run.database.read();
        (0,peers/* expectNoPeer */.JJ)(state, wishes.peers);
        return { stoppedAt, baseline: { ...(0,upgrade_baseline/* baselineOf */.Bv)(state) } };
    });
    if (wishes.backup === 'stopped')
        await keep('backup', () => backUp(run, former, false));
}
/** What must be there in the end: what was there before the run, or in the backup that was restored. */
function expected(facts) {
    const baseline = (0,upgrade_baseline/* baselineFrom */.cq)(facts);
    const { restoredCounts } = facts;
    if (restoredCounts === undefined)
        return baseline;
    const { sessions: _, ...others } = baseline;
    return { ...others, counts: restoredCounts };
}
/** Between two stops: the one that is done is stopped, and backed up when that is wished. */
async function leaveStop(run, build, keep) {
    await keep('quiesce', () => run.platform.stop(run.id, run.wishes.stopMs).then(none), tagOf(build));
    if (!run.wishes.backupEachStop)
        return;
    // The way back of this run stays the first backup: nobody has worked since.
    await keep('backup', async () => ({ lastBackup: (await run.database.backUp(tagOf(build), false)).id }), tagOf(build));
}
async function backUp({ database }, build, runs) {
    const { id, path, sha256, bytes, reference } = await database.backUp(tagOf(build), runs);
    const elsewhere = reference === undefined ? {} : { backupReference: reference };
    return { backup: id, backupPath: path, backupSha256: sha256, backupBytes: bytes, ...elsewhere };
}
async function migrate(run, stop) {
    await run.platform.start(run.id);
    const seconds = await (0,waitForMigration/* waitForMigration */.Ht)(run, run.expected?.[stop]);
    return { readyAt: (0,upgrade_run/* now */.t)(run), [`migration ${stop}`]: seconds };
}
/** A platform that has to start it anew for that is waited for: the run ends with an instance that answers. */
async function restoreScale(run) {
    await run.platform.restoreScale(run.id);
    await (0,waitForMigration/* waitForMigration */.Ht)({ ...run, cancelled: new AbortController().signal });
}
function tagOf({ edition, version }) {
    return (0,metabase_tag/* printTag */.O4)(edition, version);
}
function sessionsIn({ sessions }) {
    return sessions === undefined ? {} : { sessions };
}
function none() {
    return undefined;
}


/***/ }),

/***/ 45206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _instance_runningVersion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29461);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60457);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79828);
/* harmony import */ var _whereAnswers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16013);





/** The first major whose changesets carry it in their ids (metabase/metabase `src/metabase/app_db/liquibase.clj`). */
const FIRST_WITH_MAJOR = 42;
/**
 * Success is what can be read back: the version from the instance, the schema from the changelog, the same users and
 * questions in the same database.
 * @throws Failure with everything that is wrong
 */
async function verify(run, build, before) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(build.edition, build.version);
    const state = await run.database.read();
    const wrong = [
        ...(await wrongInstance(run, build, before)),
        ...wrongSchema(state, build),
        ...(0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .losses */ .YY)(before, state),
        ...state.locks.map(({ by }) => `The migration lock is still held by ${by}.`),
    ];
    if (wrong.length === 0) {
        tellSessions(run, before.sessions, state.sessions);
        return state;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The instance is up, but it is not what ${tag} should be:\n${wrong.map((one) => `  ${one}`).join('\n')}`);
}
/** Their tokens are not known, so none can be tried. People may have signed out meanwhile. */
function tellSessions({ log }, before, now) {
    if (before === undefined || now === undefined || now >= before)
        return;
    log.warning(`Of ${before} sessions of people who were signed in ${now} are left: the others sign in again.`);
}
async function wrongInstance(run, build, before) {
    const door = await (0,_whereAnswers_js__WEBPACK_IMPORTED_MODULE_4__/* .whereAnswers */ .D)(run);
    if (door === undefined)
        return ['Where the instance answers is not known any more.'];
    const running = await (0,_instance_runningVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .runningVersion */ .c)(door.url, door.get);
    if ('unknown' in running)
        return [`Which version runs is not known: ${running.unknown}.`];
    const [wanted, found] = [(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(build.edition, build.version), (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(running.edition, running.version)];
    const version = wanted === found ? [] : [`It runs ${found} and not ${wanted}.`];
    // The rows of a file can't be counted; who upgrades one has set it up.
    const hadUsers = before.engine === 'h2' || (before.counts.core_user ?? 0) > 0;
    const fresh = running.setUp === false && hadUsers;
    return fresh ? [...version, 'It shows the setup page of a new installation: it runs on another database.'] : version;
}
function wrongSchema({ engine, schema }, { version }) {
    if (engine === 'h2')
        return [];
    if (version.major < FIRST_WITH_MAJOR) {
        return schema.kind === 'before-42' ? [] : [`The schema is ${described(schema)} and not one from before 42.`];
    }
    if (schema.kind === 'major' && schema.major === version.major)
        return [];
    return [`The schema is ${described(schema)} and not of major ${version.major}.`];
}
function described(schema) {
    switch (schema.kind) {
        case 'major':
            return `of major ${schema.major}`;
        case 'before-42':
            return 'from before 42';
        case 'none':
            return 'empty';
        case 'unknown':
            return 'of an unknown kind';
    }
}


/***/ }),

/***/ 77743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ waitForMigration),
/* harmony export */   OD: () => (/* binding */ RestartLoop),
/* harmony export */   fp: () => (/* binding */ StillMigrating)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _instance_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
/* harmony import */ var _tellingLines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3299);
/* harmony import */ var _whereAnswers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16013);




/** The waiting has ended and the migration has not: nothing may be stopped now. */
class StillMigrating extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
/** The instance fails, and whoever runs it starts it again and again: between two starts nothing migrates. */
class RestartLoop extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
const EVERY_MS = 1_000;
/** A line of progress at most so often, unless the progress itself changes. */
const TELL_MS = 30_000;
/** A process that is started again and again is seen by the third time. */
const MOST_RESTARTS = 2;
/**
 * Waits until the instance says that it is ready. Its log and its exit code only tell that it failed, never that all is
 * well (behaviour of `/api/health`: metabase/metabase `src/metabase/server/routes.clj`).
 * @throws StillMigrating when the time is over or the job is cancelled; RestartLoop or Failure when the process has ended
 * @param expected seconds that a rehearsal took
 * @returns seconds from the start of the waiting
 */
async function waitForMigration(run, expected) {
    const { platform, clock, log, wishes } = run;
    const start = clock.now();
    let told = { at: start.getTime(), what: '' };
    for (let restarts = 0;;) {
        const door = await (0,_whereAnswers_js__WEBPACK_IMPORTED_MODULE_1__/* .whereAnswers */ .D)(run);
        const health = door === undefined ? { state: 'silent' } : await (0,_instance_health_js__WEBPACK_IMPORTED_MODULE_2__/* .askHealth */ .Y)(door.url, door.get);
        const elapsed = clock.now().getTime() - start.getTime();
        if (health.state === 'ready')
            return elapsed / 1000;
        const process = await platform.process();
        if (process.state === 'restarting' && ++restarts > MOST_RESTARTS) {
            throw new RestartLoop(await whyEnded(run, start, process.exitCode));
        }
        if (process.state === 'stopped' || process.state === 'absent') {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(await whyEnded(run, start, process.state === 'stopped' ? process.exitCode : undefined));
        }
        const what = health.state === 'initializing' ? `starting or migrating (${percent(health.progress)})` : health.state;
        if (what !== told.what || clock.now().getTime() - told.at >= TELL_MS) {
            const of = expected === undefined ? '' : ` of ${Math.ceil(expected)} s expected from the rehearsal`;
            log.info(`  ${what}, ${Math.round(elapsed / 1000)} s${of}`);
            told = { at: clock.now().getTime(), what };
        }
        if (run.cancelled.aborted)
            throw new StillMigrating(`The job was cancelled. ${leftAlone(run)}`);
        if (elapsed >= wishes.timeoutMs) {
            const minutes = Math.round(wishes.timeoutMs / 60_000);
            throw new StillMigrating(`After ${minutes} minutes the instance was not ready. ${leftAlone(run)}`);
        }
        await run.sleep(EVERY_MS);
    }
}
function leftAlone({ platform }) {
    return ('A migration may be running, so it was left alone: do not stop it. Look at the log of the instance ' +
        `(${platform.name}) and at GET /api/health; when it is ready, run this again and it is verified and finished.`);
}
function percent(progress) {
    return progress === undefined ? 'no progress told' : `${Math.round(progress * 100)} %`;
}
async function whyEnded(run, since, exitCode) {
    const log = await run.platform.log(since).catch(() => '');
    const telling = (0,_tellingLines_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingLines */ .$)(log);
    const code = exitCode === undefined ? '' : ` with exit code ${exitCode}`;
    const last = telling.length > 0 ? `\nFrom its log:\n${telling.map((line) => `  ${line}`).join('\n')}` : '';
    return `The instance has ended${code} instead of getting ready.${last}`;
}


/***/ }),

/***/ 16013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ whereAnswers)
/* harmony export */ });
/** What the user says goes first, over the network; a platform may know a way of its own. Undefined while it can't be told. */
async function whereAnswers({ wishes, platform, fetch }) {
    if (wishes.url !== undefined)
        return { url: wishes.url, get: fetch };
    const url = await platform.url();
    return url === undefined ? undefined : { url, get: platform.ask ?? fetch };
}


/***/ })

};
