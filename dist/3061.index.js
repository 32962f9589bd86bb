export const id = 3061;
export const ids = [3061];
export const modules = {

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
        lock: () => lock((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'lock')),
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
            await file.write(line);
            await file.datasync();
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
    const own = { pid: process.pid, started: (await startOf(process.pid)) ?? '', host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() };
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
async function isAlive({ pid, started, host }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    const now = await startOf(pid);
    return now === undefined || started === '' || now === started;
}
/** The 22nd field of /proc/<pid>/stat, behind the name in brackets, which may hold anything; undefined where there is none. */
async function startOf(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
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

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHostMode: () => (/* binding */ runHostMode)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
;// CONCATENATED MODULE: ./build/databases/gateways.js
/**
 * Tools of an image through Docker's command line. The container shares the network of the machine, so that every
 * address means the same in it; folders are mounted under their own names; variables are handed on by name alone.
 */
function dockerTool(image, user) {
    return (tool, { environment, folders }) => ({
        program: 'docker',
        args: [
            ...['run', '--rm', '--interactive', '--network=host', `--user=${user.uid}:${user.gid}`, `--entrypoint=${tool}`],
            ...environment.map((name) => `--env=${name}`),
            ...folders.map((folder) => `--mount=type=bind,source=${folder},target=${folder}`),
            image,
        ],
    });
}

;// CONCATENATED MODULE: ./build/databases/settings/settings.js
const NAMES = { postgres: 'PostgreSQL', mysql: 'MySQL', h2: 'H2' };
/** For messages: no login in it. */
function describeSettings(settings) {
    if (settings.engine === 'h2')
        return `H2 database "${settings.file}"`;
    return `${NAMES[settings.engine]} database "${settings.database}" at ${settings.host}:${settings.port}`;
}
/** What must never be seen in any output. */
function secretsOf(settings) {
    if (settings.engine === 'h2')
        return [];
    return [settings.password, settings.asWritten?.password].filter((one) => one !== undefined && one !== '');
}

;// CONCATENATED MODULE: ./build/upgrade/backupStore/stateFolder.js

/**
 * Where backups and journals are kept when nothing else is said: a folder that outlives a job's workspace, by the XDG
 * base directory specification, which ignores a path that isn't absolute.
 */
function stateFolder(environment) {
    const { XDG_STATE_HOME: state, HOME: home } = environment;
    if (state?.startsWith('/'))
        return `${trimmed(state)}/metabase-upgrade`;
    if (home?.startsWith('/'))
        return `${trimmed(home)}/.local/state/metabase-upgrade`;
    throw (0,failure/* badInput */.AN)('There is no home folder to keep backups in: set the input "backup-dir" to a folder that outlives the job.');
}
function trimmed(path) {
    return path.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/databases/settings/connectionUri.js

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
        throw (0,failure/* badInput */.AN)(`${name} is longer than ${LONGEST} characters.`);
    if (/^jdbc:aws-wrapper:/i.test(text))
        throw (0,failure/* badInput */.AN)(identityMessage(name));
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
    return (0,failure/* badInput */.AN)(`${name} can't be used. ${what}. (Its value is not shown here, as it may hold a password.)`);
}
/** A login that is made anew every few minutes can't be handed to the tools that dump a database. */
function identityMessage(name) {
    return (`${name} asks for a login by cloud identity, for which backups are not supported. Give a user and a password of the ` +
        'database for the upgrade, or set "backup-command" and "restore-command" to use the snapshots of your provider.');
}

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
    const parts = uri && parseConnectionUri(uri.value, uri.by);
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
        throw (0,failure/* badInput */.AN)(identityMessage(identity));
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
        const code = error.code;
        const why = typeof code === 'string' ? ` (${code})` : '';
        throw (0,failure/* badInput */.AN)(`${name}_FILE names "${path}", which can't be read${why}. Make the file readable, or set ${name}.`);
    }
}

;// CONCATENATED MODULE: ./build/upgrade/databaseAccess.js



/**
 * The instance's own settings, with the paths and names that only it knows made those of this machine.
 * @param overrides what the user says besides, which goes first
 * @param readText reads a file of this machine
 * @throws Failure (bad input) that names the variable or input
 */
async function databaseAccess({ environment, folders, hosts }, overrides, readText) {
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
    if (!settings.given) {
        throw (0,failure/* badInput */.AN)('The settings of the instance name no database, so it uses a file of its own, which a new container would not have. ' +
            'Say where it is: MB_DB_FILE, or the input "database-file".');
    }
    const file = overrides.file === undefined ? fileHere(settings.file, folders) : settings.file;
    return { settings: { ...settings, file }, identity: settings.file };
}
/** An instance that says nothing of folders runs on this machine as it is. */
function fileHere(file, folders) {
    if (folders.length === 0)
        return file;
    const absolute = file.startsWith('/') ? file : `/${file}`;
    const found = outside(`${absolute}.mv.db`, folders);
    if (found !== undefined)
        return found.slice(0, -'.mv.db'.length);
    throw (0,failure/* badInput */.AN)(`The instance keeps its database in ${file}, and where that is on this machine can't be told. Give the input "database-file".`);
}
/** The longest folder that holds the path. */
function outside(path, folders) {
    const holders = folders.filter(({ inside }) => path === inside || path.startsWith(`${inside.replace(/\/$/, '')}/`));
    const [nearest] = holders.sort((a, b) => b.inside.length - a.inside.length);
    return nearest && nearest.outside.replace(/\/$/, '') + path.slice(nearest.inside.replace(/\/$/, '').length);
}
/** The two variables by which Metabase's image and every JVM take properties. */
function javaArguments(environment) {
    return [environment.JAVA_TOOL_OPTIONS, environment.JAVA_OPTS].flatMap((text) => text?.split(/\s+/) ?? []);
}

;// CONCATENATED MODULE: ./build/databases/database.js
/** Tables whose rows a user would miss, in every version of Metabase so far. */
const KEY_TABLES = ['core_user', 'report_card', 'report_dashboard', 'metabase_database'];
/** A node that still runs: Quartz gives up one that is 7.5 s behind its interval (`clusterCheckinInterval`). */
function isLive({ ageMs, intervalMs }) {
    return ageMs <= intervalMs + 7_500;
}

;// CONCATENATED MODULE: ./build/databases/failures.js


const LONGEST_REASON = 2_000;
/** What an outside program or a server said, without the secrets that it may have repeated. */
function withoutSecrets(text, settings) {
    const secrets = secretsOf(settings).flatMap((secret) => [secret, encodeURIComponent(secret)]);
    return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}
/** The last lines that a tool said: the first ones are often followed by the one that matters. */
function toolFailure(doing, tool, finished, settings) {
    const ended = finished.stopped === 'timeout'
        ? 'was stopped, as it took too long'
        : finished.stopped === 'aborted'
            ? 'was stopped, as the run was cancelled'
            : finished.exitCode === undefined
                ? 'was ended by a signal'
                : `exited with ${finished.exitCode}`;
    const said = withoutSecrets(finished.stderr.trim().slice(-LONGEST_REASON), settings);
    const full = /No space left|errno:? 28\b/.test(said) ? ' The disk is full.' : '';
    return new failure/* Failure */.HR(`${doing} the ${describeSettings(settings)} failed: ${tool} ${ended}${said === '' ? '.' : ` and said: ${said}`}${full}`);
}
/** An error of a driver, as a sentence about the database. */
function serverFailure(doing, error, settings) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    return new failure/* Failure */.HR(`${doing} the ${describeSettings(settings)} failed: ${reasonOf(error, settings)}`, {
        cause: withoutCause(error),
    });
}
function reasonOf(error, settings) {
    const { message, code } = error;
    const said = message === undefined || message === '' ? String(code ?? error) : message;
    return withoutSecrets(said.slice(0, LONGEST_REASON), settings);
}
/** A driver's error may carry the whole configuration of its connection. */
function withoutCause(error) {
    const code = error.code;
    return typeof code === 'string' ? code : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/databases/dumpFile.js



/**
 * Length and SHA-256 of what is on the disk. The tools write their files themselves, at full speed, and PostgreSQL's
 * goes back to the start of it at the end: only what is read back tells what is there.
 * @param look sees every chunk on the way
 */
async function fingerprint(files, path, look = () => undefined) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of files.read(path)) {
        hash.update(chunk);
        bytes += chunk.length;
        look(chunk);
    }
    return { bytes, sha256: hash.digest('hex') };
}
/** @throws Failure when the file isn't the one that the dump was */
async function dumpFile_expectUnchanged(files, dump, folder, look) {
    const path = `${folder}/${dump.file}`;
    if ((await files.look(path))?.kind !== 'file')
        throw new failure/* Failure */.HR(`The dump ${path} is gone. Take another backup.`);
    const found = await fingerprint(files, path, look);
    if (found.bytes === dump.bytes && found.sha256 === dump.sha256)
        return;
    throw new failure/* Failure */.HR(`The dump ${path} is not what was written: expected ${dump.bytes} bytes with SHA-256 ${dump.sha256}, found ` +
        `${found.bytes} bytes with ${found.sha256}. It must not be restored; take another backup.`);
}
/** The key tables of which two counts differ, as text: `core_user: 3 instead of 4`. */
function countDifferences(expected, found) {
    return KEY_TABLES.filter((table) => expected[table] !== found[table]).map((table) => `${table}: ${found[table] ?? 'no table'} instead of ${expected[table] ?? 'no table'}`);
}
/** @throws Failure when rows or tables are missing */
function expectSame(what, expected, found) {
    const missing = expected.tables.filter((table) => !found.tables.includes(table));
    const differences = countDifferences(expected.counts, found.counts);
    if (missing.length === 0 && differences.length === 0)
        return;
    const parts = [
        ...(missing.length > 0 ? [`these tables are missing: ${missing.slice(0, 10).join(', ')}`] : []),
        ...(differences.length > 0 ? [`these row counts differ: ${differences.join(', ')}`] : []),
    ];
    throw new failure/* Failure */.HR(`${what} is not complete: ${parts.join('; ')}.`);
}

;// CONCATENATED MODULE: ./build/databases/sideName.js

/** Both servers allow at least as many bytes. */
const LONGEST_NAME = 63;
/**
 * The name of a database that stands beside the live one: `metabase_restore_k3x9`. A long name loses its end, so that
 * what tells the two apart is kept.
 */
function sideName(live, kind, id) {
    if (!/^[a-z0-9]{1,16}$/.test(id))
        throw (0,failure/* badInput */.AN)(`"${id.slice(0, 40)}" is no id: 1 to 16 small letters or digits.`);
    return `${shortened(live, `_${kind}_${id}`)}_${kind}_${id}`;
}
function isSideName(live, name) {
    const [, front, end] = /^(.+?)(_(?:before_)?restore_[a-z0-9]{1,16})$/s.exec(name) ?? [];
    return front !== undefined && front === shortened(live, end);
}
/** Cut between characters: half of one is no name. */
function shortened(live, end) {
    const characters = [...live];
    while (Buffer.byteLength(characters.join('') + end) > LONGEST_NAME)
        characters.pop();
    return characters.join('');
}

;// CONCATENATED MODULE: ./build/databases/h2/fileHeader.js
const BLOCK_BYTES = 4096;
const HEADER_BYTES = 2 * BLOCK_BYTES;
/**
 * Reads the header, which stands twice, in the first block and in the second; one may be half written.
 * @param start the first HEADER_BYTES of the file
 * @returns undefined when neither has the right checksum, so that the file is broken, encrypted or none of H2's
 */
function readFileHeader(start) {
    return readBlock(start.subarray(0, BLOCK_BYTES)) ?? readBlock(start.subarray(BLOCK_BYTES));
}
/** `H:2,block:2,blockSize:1000,chunk:7,created:1441235ef73,format:3,version:7,fletcher:3044e6cc`, then blanks. */
function readBlock(block) {
    const text = /^H:2,[^\n]*?,fletcher:[0-9a-f]{1,8}(?=\n|\s|\0|$)/.exec(block.toString('latin1'))?.[0];
    if (text === undefined)
        return undefined;
    const covered = text.slice(0, text.lastIndexOf(',fletcher:'));
    const fields = new Map(text.split(',').map((pair) => pair.split(':', 2)));
    if (Number.parseInt(fields.get('fletcher') ?? '', 16) !== fletcher32(Buffer.from(covered, 'latin1')))
        return undefined;
    return {
        format: Number.parseInt(fields.get('format') ?? '1', 16),
        blockSize: Number.parseInt(fields.get('blockSize') ?? '', 16),
        created: fields.get('created') ?? '',
    };
}
/** Fletcher's checksum of 16-bit big-endian words, an odd byte at the end taken as the upper half of one. */
function fletcher32(bytes) {
    let [low, high] = [0xffff, 0xffff];
    for (let at = 0; at < bytes.length; at += 2) {
        low = (low + ((bytes[at] << 8) | (bytes[at + 1] ?? 0))) % 0xffff;
        high = (high + low) % 0xffff;
    }
    // Zero and 0xffff are the same modulo 0xffff; the format keeps the latter.
    return (((high === 0 ? 0xffff : high) << 16) | (low === 0 ? 0xffff : low)) >>> 0;
}

;// CONCATENATED MODULE: ./build/databases/h2/holders.js
const MOST_BYTES = 4 * 1024 ** 2;
/**
 * Processes that hold a lock on the file, as Linux lists them; none where it doesn't. H2 locks its file as long as it is
 * open. A process in another container is listed too, as long as the file system is the same.
 */
async function lockHolders(path, files) {
    const file = await files.look(path);
    if (file === undefined)
        return [];
    const table = await files.readText('/proc/locks', MOST_BYTES).catch(() => '');
    return holdersOf(table, file.inode);
}
/** `1: POSIX  ADVISORY  WRITE 4711 fe:00:1573091 0 EOF`; one that waits for the lock has `->` behind the number. */
function holdersOf(table, inode) {
    const holders = table.split('\n').flatMap((line) => {
        const found = /^\d+: (?:POSIX|FLOCK|OFDLCK)\s+\S+\s+\S+\s+(-?\d+) [0-9a-f]+:[0-9a-f]+:(\d+) /.exec(line);
        return found && BigInt(found[2]) === inode ? [Number(found[1])] : [];
    });
    return [...new Set(holders)];
}

;// CONCATENATED MODULE: ./build/databases/h2/h2.js





const ENDING = '.mv.db';
const COPY = `database${ENDING}`;
/**
 * H2 is a file that one process holds open, so it is copied while the instance is stopped. What is in its tables can't
 * be asked from outside.
 * @param settings with the path as this machine sees it
 */
function h2Database(settings, gateways) {
    const { files } = gateways;
    const live = `${settings.file}${ENDING}`;
    const [parent, base] = [settings.file.replace(/[^/]*$/, '') || './', settings.file.replace(/^.*\//, '')];
    const dump = async (folder) => {
        const header = await readHeader(settings, gateways);
        await expectClosed(settings, gateways);
        const temporary = `${folder}/${COPY}.partial`;
        await files.remove(temporary);
        await files.copy(live, temporary);
        const [copy, source] = [await fingerprint(files, temporary), await fingerprint(files, live)];
        if (copy.sha256 !== source.sha256) {
            throw new failure/* Failure */.HR(`The file ${live} changed while it was copied. Stop whatever writes to it, and try again.`);
        }
        await expectClosed(settings, gateways);
        await files.finishDurably(temporary, `${folder}/${COPY}`);
        return {
            format: 'h2-file',
            file: COPY,
            ...copy,
            counts: {},
            tables: [],
            tool: 'copy of the file',
            engine: 'h2',
            serverVersion: `format ${header.format}`,
            properties: {},
            notes: await notesOf(settings, header, gateways),
        };
    };
    const verify = async (taken, folder) => {
        await dumpFile_expectUnchanged(files, taken, folder);
        if (readFileHeader(await files.readStart(`${folder}/${taken.file}`, HEADER_BYTES)) !== undefined)
            return;
        throw new failure/* Failure */.HR(`The dump ${folder}/${taken.file} has no header of H2. It must not be restored.`);
    };
    const copyTo = async (taken, folder, path) => {
        await verify(taken, folder);
        await files.copy(`${folder}/${taken.file}`, path);
        if ((await fingerprint(files, path)).sha256 === taken.sha256)
            return;
        await files.remove(path);
        throw new failure/* Failure */.HR(`The copy ${path} is not what was read. Check the disk.`);
    };
    return {
        settings,
        inspect: () => inspect(settings, gateways),
        dump,
        verify,
        restore: async (taken, folder, id) => {
            await expectClosed(settings, gateways);
            const fresh = `${parent}${sideName(base, 'restore', id)}${ENDING}`;
            const kept = `${parent}${sideName(base, 'before_restore', id)}${ENDING}`;
            const there = (await files.look(live)) !== undefined;
            try {
                await copyTo(taken, folder, fresh);
                // The instance runs as a user of its own, who must be able to open the file.
                await files.takeOwner(fresh, there ? live : parent);
                if (there)
                    await files.replace(live, fresh, kept);
                else
                    await files.finishDurably(fresh, live);
            }
            catch (error) {
                await files.remove(fresh);
                throw error;
            }
            return { kept: there ? kept.slice(0, -ENDING.length) : undefined, counts: {}, notes: [] };
        },
        clone: async (taken, folder, to) => {
            if (await files.look(`${to}${ENDING}`))
                throw (0,failure/* badInput */.AN)(`The file ${to}${ENDING} is there already.`);
            await copyTo(taken, folder, `${to}${ENDING}`);
            return {};
        },
        drop: async (name) => {
            if (name === settings.file)
                throw (0,failure/* badInput */.AN)(`The file ${live} is not removed: it is the live database.`);
            for (const ending of [ENDING, '.trace.db'])
                await files.remove(`${name}${ending}`);
        },
        leftovers: async () => {
            const names = (await files.list(parent)).map(({ name }) => name).filter((name) => name.endsWith(ENDING));
            const databases = names.map((name) => name.slice(0, -ENDING.length));
            return databases.filter((name) => isSideName(base, name)).map((name) => `${parent}${name}`);
        },
    };
}
async function inspect(settings, gateways) {
    const header = await readHeader(settings, gateways);
    const file = await gateways.files.look(`${settings.file}${ENDING}`);
    const holders = await lockHolders(`${settings.file}${ENDING}`, gateways.files);
    return {
        engine: 'h2',
        version: `format ${header.format}`,
        sizeBytes: file?.bytes ?? 0,
        schema: { kind: 'unknown' },
        changesets: undefined,
        changelog: `${file?.inode}:${file?.bytes}:${file?.changed.getTime()}`,
        locks: [],
        // Whoever holds the file open is alive.
        nodes: holders.map((holder) => ({ name: `process ${holder}`, ageMs: 0, intervalMs: 0 })),
        counts: {},
        encrypted: undefined,
        pooled: false,
        notes: await notesOf(settings, header, gateways),
    };
}
async function readHeader({ file }, { files }) {
    const path = `${file}${ENDING}`;
    if ((await files.look(path))?.kind !== 'file') {
        const old = (await files.look(`${file}.h2.db`)) !== undefined;
        throw new failure/* Failure */.HR(`There is no file ${path}. ${old ? `There is ${file}.h2.db, the page store of an H2 that Metabase left long ago.` : 'Is it in a volume that this machine sees under another path?'}`);
    }
    const start = await files.readStart(path, HEADER_BYTES);
    const header = readFileHeader(start);
    if (header !== undefined)
        return header;
    const encrypted = start.subarray(0, 9).toString('latin1') === 'H2encrypt';
    throw new failure/* Failure */.HR(`The file ${path} is no database of H2 that can be backed up: ${encrypted ? 'it is encrypted by H2' : 'neither of its two headers is whole'}.`);
}
async function notesOf({ file }, { format }, { files }) {
    const trace = await files.look(`${file}.trace.db`);
    const lock = await files.look(`${file}.lock.db`);
    return [
        ...(format === 1 ? ['The file was written by H2 1.4. Metabase 46 and later convert it at their first start.'] : []),
        ...(trace && trace.bytes > 0 ? [`H2 reported errors in ${file}.trace.db; read it before you go on.`] : []),
        ...(lock ? [`There is a lock file ${file}.lock.db, of a process that runs or that was killed.`] : []),
    ];
}
async function expectClosed({ file }, { files }) {
    const holders = await lockHolders(`${file}${ENDING}`, files);
    if (holders.length === 0)
        return;
    throw new failure/* Failure */.HR(`The file ${file}${ENDING} is held open by process ${holders.join(', ')}. Stop Metabase first: a copy of a file that is written to may be broken.`);
}

;// CONCATENATED MODULE: ./build/databases/mysql/connection.js
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

/** @param database null: none, for a database that may not exist */
async function withConnection(doing, settings, gateways, use, database = settings.database) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { database: _, ...login } = settings;
            const connection = __addDisposableResource(env_1, await gateways.connectMysql({ ...login, ...(database === null ? {} : { database }) }), true);
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
        throw serverFailure(doing, error, settings);
    }
}
/**
 * How every client is started. The password is a variable; nobody's own option files or saved logins are read, as they
 * could name another server.
 */
function clientArguments(settings, tools) {
    return [
        '--no-defaults',
        `--host=${settings.host}`,
        `--port=${settings.port}`,
        '--protocol=tcp',
        ...(settings.user === undefined ? [] : [`--user=${settings.user}`]),
        ...tlsArguments(settings, isMariadb(tools)),
        '--default-character-set=utf8mb4',
        '--max-allowed-packet=1G',
    ];
}
function clientEnvironment({ password }) {
    return { MYSQL_TEST_LOGIN_FILE: '/dev/null', ...(password === undefined ? {} : { MYSQL_PWD: password }) };
}
function isMariadb(tools) {
    return tools.name.includes('MariaDB');
}
/** MySQL's clients have one option with five values, MariaDB's have switches, of which new ones are on unless told. */
function tlsArguments({ tls }, mariadb) {
    const files = [
        ...(tls.authorities === undefined ? [] : [`--ssl-ca=${tls.authorities}`]),
        ...(tls.certificate === undefined ? [] : [`--ssl-cert=${tls.certificate}`]),
        ...(tls.key === undefined ? [] : [`--ssl-key=${tls.key}`]),
    ];
    if (mariadb) {
        if (tls.mode === 'disable')
            return ['--skip-ssl'];
        // Without either switch the client takes what the server offers; it can't check a certificate without its name.
        const verified = tls.mode.startsWith('verify');
        const encrypted = tls.mode === 'prefer' ? [] : ['--ssl'];
        return [...encrypted, verified ? '--ssl-verify-server-cert' : '--skip-ssl-verify-server-cert', ...files];
    }
    const modes = {
        disable: 'DISABLED',
        prefer: 'PREFERRED',
        require: 'REQUIRED',
        'verify-ca': 'VERIFY_CA',
        'verify-full': 'VERIFY_IDENTITY',
    };
    const keyExchange = tls.mode === 'disable' || tls.mode === 'prefer' ? ['--get-server-public-key'] : [];
    return [`--ssl-mode=${modes[tls.mode]}`, ...keyExchange, ...files];
}
function quoteName(name) {
    return `\`${name.replaceAll('`', '``')}\``;
}

;// CONCATENATED MODULE: ./build/databases/changelog.js

/**
 * One short text for all that was applied, so that two states of a database can be told apart.
 * @param ids of all changesets, in any order
 * @param schema what else belongs to the state, such as the columns where a changeset can be applied in part
 */
function changelogPrint(ids, schema = []) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of [ids, schema])
        hash.update(`${JSON.stringify([...part].sort())}\n`);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/databases/schemaState.js
/**
 * Shipped in 55.x with ids of 56 by mistake; Metabase counts them as 55 too
 * (https://github.com/metabase/metabase/pull/62110).
 */
const COUNT_AS_55 = ['v56.2025-06-05T16:48:48', 'v56.2025-05-19T16:48:48'];
/**
 * The major that the schema is at: the highest one among the ids of all changesets. The baseline `v00.*` of new
 * installations says nothing, and ids up to 41 are plain numbers.
 */
function schemaStateOf(ids) {
    const majors = ids.flatMap((id) => {
        if (COUNT_AS_55.includes(id))
            return [55];
        const major = Number(/^v(\d{1,4})\./.exec(id)?.[1] ?? 0);
        return major === 0 ? [] : [major];
    });
    if (majors.length > 0)
        return { kind: 'major', major: majors.reduce((a, b) => Math.max(a, b)) };
    if (ids.some((id) => /^\d+$/.test(id)))
        return { kind: 'before-42' };
    // An empty changelog is what a start leaves that was cut off before its first changeset.
    return ids.length === 0 ? { kind: 'none' } : { kind: 'unknown' };
}

;// CONCATENATED MODULE: ./build/databases/tools.js

/**
 * The tools for a server: of its own major if there are any, else the next newer, else those of the container image.
 * A tool that is older than the server doesn't know all that is in it.
 * @throws Failure that says what was found
 */
async function findTools(search, gateways) {
    const found = await localTools(search, gateways);
    const best = bestOf(found, search.serverMajor);
    if (best !== undefined)
        return best;
    const contained = gateways.container && (await toolsIn(search, search.pairs, containerRunner(gateways)));
    if (contained !== undefined && contained.major >= search.serverMajor)
        return contained;
    const seen = [...found, ...(contained ? [contained] : [])].map(({ name }) => name);
    throw new failure/* Failure */.HR(`No tools for ${search.server} were found. Looked for ${search.pairs.map((pair) => pair.join(' and ')).join(' or ')} in ` +
        `the version of the server or a newer one, and found ${seen.length === 0 ? 'none' : [...new Set(seen)].join(', ')}. ` +
        'Install the client package of that version on the runner, or set "tools-image" to a container image that has them.');
}
/** The same major, else the nearest newer one; of equals the first. */
function bestOf(found, serverMajor) {
    const fitting = found.filter(({ major }) => major >= serverMajor);
    return fitting.reduce((best, one) => (best && best.major <= one.major ? best : one), undefined);
}
async function localTools(search, gateways) {
    const found = [];
    for (const folder of new Set([...search.folders, ...gateways.searchPath])) {
        for (const pair of search.pairs) {
            const paths = pair.map((tool) => `${folder}/${tool}`);
            const there = await Promise.all(paths.map((path) => gateways.files.look(path)));
            if (!there.every((one) => one !== undefined))
                continue;
            const tools = await toolsIn(search, [pair], (tool) => localRunner(`${folder}/${tool}`, gateways));
            if (tools === undefined)
                continue;
            // Nothing fits better, and starting each tool takes a while.
            if (tools.major === search.serverMajor)
                return [tools];
            found.push(tools);
        }
    }
    return found;
}
async function toolsIn(search, pairs, runner) {
    for (const [dump, restore] of pairs) {
        const asked = await runner(dump)(['--version']).catch(() => undefined);
        if (asked?.stopped === 'aborted')
            throw new failure/* Failure */.HR('The run was cancelled while it looked for tools.');
        const version = asked?.exitCode === 0 ? search.versionOf(asked.stdout) : undefined;
        if (version === undefined)
            continue;
        return { dump: runner(dump), restore: runner(restore), name: `${dump} ${version.version}`, major: version.major };
    }
    return undefined;
}
function localRunner(path, { runTool, signal }) {
    return (args, options = {}) => runTool(path, args, { ...(signal ? { signal } : {}), ...options });
}
function containerRunner({ runTool, container, signal }) {
    return (tool) => async (args, { folders = [], ...options } = {}) => {
        const environment = Object.keys(options.env ?? {});
        const start = container(tool, { environment, folders });
        return runTool(start.program, [...start.args, ...args], { ...(signal ? { signal } : {}), ...options });
    };
}

;// CONCATENATED MODULE: ./build/databases/mysql/tools.js

/** `10.11.19-MariaDB-0+deb12u1`, `8.0.42-0ubuntu0.24.04.1`: only MariaDB says its name. */
function serverVersionOf(text) {
    const version = /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0] ?? '0';
    return { engine: /mariadb/i.test(text) ? 'mariadb' : 'mysql', version, major: Number.parseInt(version, 10) };
}
/** Tools of the same make: each of the two writes statements that the other doesn't read. */
async function mysqlTools(server, gateways) {
    const mysql = ['mysqldump', 'mysql'];
    const mariadb = server.engine === 'mariadb';
    return findTools({
        pairs: mariadb ? [['mariadb-dump', 'mariadb'], mysql] : [mysql],
        folders: [],
        versionOf: (text) => mysqlToolVersion(text, server.engine),
        serverMajor: server.major,
        server: `${mariadb ? 'MariaDB' : 'MySQL'} ${server.major}`,
    }, gateways);
}
/**
 * `mysqldump  Ver 8.0.42 for Linux`, `mysqldump  Ver 10.19 Distrib 10.11.19-MariaDB, for debian-linux-gnu`,
 * `mariadb-dump from 11.4.2-MariaDB, client 10.19`.
 */
function mysqlToolVersion(text, engine) {
    const mariadb = /(\d+\.\d+\.\d+)-MariaDB/.exec(text)?.[1];
    if (engine === 'mariadb') {
        return mariadb === undefined ? undefined : { version: `${mariadb}-MariaDB`, major: Number.parseInt(mariadb, 10) };
    }
    const own = /(?:Distrib|Ver) (\d+\.\d+\.\d+)/.exec(text)?.[1];
    return own === undefined || mariadb !== undefined ? undefined : { version: own, major: Number.parseInt(own, 10) };
}

;// CONCATENATED MODULE: ./build/databases/mysql/inspect.js





async function inspectMysql(connection) {
    // MySQL remembers sizes for a day unless told; MariaDB doesn't know the variable, and doesn't.
    await connection.query('SET SESSION information_schema_stats_expiry = 0').catch(() => undefined);
    const [server = {}] = await connection.query(`
    SELECT VERSION() AS version, DATABASE() AS name, @@max_connections AS most, CONNECTION_ID() AS id,
      (SELECT CAST(COALESCE(SUM(data_length + index_length), 0) AS CHAR) FROM information_schema.tables WHERE table_schema = DATABASE()) AS size`);
    const [connected] = await connection.query(`SHOW STATUS LIKE 'Threads_connected'`);
    const { engine, version } = serverVersionOf(String(server.version));
    const tables = await tablesOf(connection);
    const changelog = tables.get('databasechangelog');
    const ids = changelog === undefined ? [] : await connection.query(`SELECT ID AS id FROM ${quoteName(changelog)}`);
    const names = ids.map(({ id }) => String(id));
    const collation = await collationOf(connection);
    return {
        engine,
        version,
        sizeBytes: Number(server.size),
        schema: schemaStateOf(names),
        changesets: changelog === undefined ? undefined : ids.length,
        changelog: changelogPrint(names, await columnsOf(connection)),
        locks: [...(await rowLocks(connection, tables)), ...(await sessionLock(connection, String(server.name)))],
        nodes: await nodesOf(connection, tables),
        counts: await countRows(connection),
        encrypted: await hasEncryptionCheck(connection, tables),
        pooled: connection.processId !== undefined && connection.processId !== server.id,
        collation,
        connections: { most: Number(server.most), now: Number(connected?.Value ?? 0) },
        notes: [...collationNotes(collation), ...(await engineNotes(connection))],
    };
}
async function tablesOf(connection) {
    const names = await tableNames(connection);
    return new Map(names.map((name) => [name.toLowerCase(), name]));
}
/** Tables without views. */
async function tableNames(connection) {
    const rows = await connection.query(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1`);
    return rows.map(({ name }) => String(name));
}
/** A changeset that fails half done leaves no row in the changelog here, and what it did to the tables stays. */
async function columnsOf(connection) {
    const rows = await connection.query(`
    SELECT CONCAT_WS('|', LOWER(table_name), column_name, column_type, is_nullable) AS line
    FROM information_schema.columns WHERE table_schema = DATABASE()`);
    return rows.map(({ line }) => String(line));
}
async function countRows(connection) {
    const tables = await tablesOf(connection);
    const counted = [];
    for (const key of KEY_TABLES) {
        const table = tables.get(key);
        if (table === undefined)
            continue;
        const [row] = await connection.query(`SELECT COUNT(*) AS n FROM ${quoteName(table)}`);
        counted.push([key, Number(row?.n)]);
    }
    return Object.fromEntries(counted);
}
async function collationOf(connection) {
    const [row] = await connection.query(`
    SELECT default_character_set_name AS characterSet, default_collation_name AS collation
    FROM information_schema.schemata WHERE schema_name = DATABASE()`);
    return { characterSet: String(row?.characterSet), collation: String(row?.collation) };
}
/** What Metabase's page on moving from H2 asks for; others broke migrations of v62 (metabase/metabase issue 75458). */
function collationNotes({ characterSet, collation }) {
    if (characterSet === 'utf8mb4' && collation === 'utf8mb4_unicode_ci')
        return [];
    return [`The database has ${characterSet} with ${collation}; Metabase asks for utf8mb4 with utf8mb4_unicode_ci.`];
}
async function engineNotes(connection) {
    const rows = await connection.query(`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND engine <> 'InnoDB' ORDER BY 1`);
    if (rows.length === 0)
        return [];
    const names = rows.map(({ name }) => String(name)).join(', ');
    return [`These tables are not of InnoDB, so a dump of the running instance may catch them half changed: ${names}.`];
}
async function rowLocks(connection, tables) {
    const table = tables.get('databasechangeloglock');
    if (table === undefined)
        return [];
    const rows = await connection.query(`SELECT LOCKEDBY AS lockedby, UNIX_TIMESTAMP(LOCKGRANTED) * 1000 AS since FROM ${quoteName(table)} WHERE LOCKED = 1`);
    return rows.map((row) => ({ kind: 'row', by: String(row.lockedby ?? 'unknown'), ...since(row) }));
}
/** The name is that of Liquibase's extension for session locks (liquibase-sessionlock, MySQLLockService). */
function sessionLockName(database) {
    return `${database}.DATABASECHANGELOGLOCK`.toUpperCase();
}
async function sessionLock(connection, database) {
    const name = sessionLockName(database);
    // The server refuses a longer one, so nobody holds it.
    if ([...name].length > 64)
        return [];
    const [row] = await connection.query(`SELECT l.id AS id, p.HOST AS host, p.USER AS user FROM (SELECT IS_USED_LOCK(?) AS id) l
     LEFT JOIN information_schema.processlist p ON p.ID = l.id`, [name]);
    if (row?.id === null || row?.id === undefined)
        return [];
    const who = row.host === null ? '' : ` (${row.user} at ${row.host})`;
    return [{ kind: 'session', by: `connection ${row.id}${who}` }];
}
function since(row) {
    return row.since === null ? {} : { since: new Date(Number(row.since)) };
}
async function nodesOf(connection, tables) {
    const table = tables.get('qrtz_scheduler_state');
    if (table === undefined)
        return [];
    const rows = await connection.query(`
    SELECT INSTANCE_NAME AS name, CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 - LAST_CHECKIN_TIME AS CHAR) AS age,
      CAST(CHECKIN_INTERVAL AS CHAR) AS gap FROM ${quoteName(table)} ORDER BY 1`);
    return rows.map((row) => ({
        name: String(row.name),
        ageMs: Math.round(Number(row.age)),
        intervalMs: Number(row.gap),
    }));
}
async function hasEncryptionCheck(connection, tables) {
    const table = tables.get('setting');
    if (table === undefined)
        return undefined;
    const rows = await connection.query(`SELECT 1 FROM ${quoteName(table)} WHERE \`key\` = 'encryption-check'`);
    return rows.length > 0;
}

;// CONCATENATED MODULE: ./build/databases/mysql/scanDump.js

/** As much of a line as tells what it is: a name has up to 64 characters of up to four bytes, a quote doubled. */
const HEAD_BYTES = 700;
const [NEWLINE, QUOTE, OPEN, CLOSE, SEMICOLON, LETTER_V, BACKSLASH, BACKTICK] = [
    10, 39, 40, 41, 59, 86, 92, 96,
];
/**
 * Lines are read only as far as needed: a row may be as long as a gigabyte. Values hold no line break, as the tools
 * write one as `\n`; bodies of programs do, and stand between two DELIMITER lines.
 */
function dumpScanner() {
    const tables = [];
    const rows = new Map();
    let head = Buffer.alloc(0);
    let reading = 'head';
    let inProgram = false;
    let lastLine = '';
    let tuples = tupleCounter(() => undefined);
    const headRead = (text) => {
        if (text.trim() !== '')
            lastLine = text;
        if (text.startsWith('DELIMITER '))
            inProgram = !/^DELIMITER ;\s*$/.test(text);
        if (inProgram)
            return 'rest';
        const made = /^CREATE TABLE `((?:[^`]|``)+)`/.exec(text);
        if (made)
            tables.push(made[1].replaceAll('``', '`'));
        const key = keyTableOf(/^INSERT (?:IGNORE )?INTO `([^`]+)`/.exec(text)?.[1]);
        if (key === undefined)
            return 'rest';
        tuples = tupleCounter(() => rows.set(key, (rows.get(key) ?? 0) + 1));
        return 'rows';
    };
    const see = (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (reading === 'rows') {
                at = tuples.read(chunk, at);
                if (tuples.ended())
                    reading = 'rest';
                continue;
            }
            const newline = chunk.indexOf(NEWLINE, at);
            const end = newline === -1 ? chunk.length : newline;
            if (reading === 'rest') {
                if (newline !== -1)
                    reading = 'head';
                at = end + 1;
                continue;
            }
            const taken = Math.min(end, at + HEAD_BYTES - head.length);
            head = Buffer.concat([head, chunk.subarray(at, taken)]);
            at = taken;
            if (newline !== taken && head.length < HEAD_BYTES)
                continue;
            const whole = head;
            head = Buffer.alloc(0);
            reading = headRead(whole.toString());
            // The rows may begin in what was taken already.
            if (reading !== 'rows')
                continue;
            tuples.read(whole, 0);
            if (tuples.ended())
                reading = 'rest';
        }
    };
    return {
        see,
        end: () => {
            if (head.length > 0)
                headRead(head.toString());
            for (const table of tables) {
                const key = keyTableOf(table);
                if (key !== undefined && !rows.has(key))
                    rows.set(key, 0);
            }
            return { tables, counts: Object.fromEntries(rows), complete: lastLine.startsWith('-- Dump completed') };
        },
    };
}
function keyTableOf(name) {
    return KEY_TABLES.find((key) => key === name?.toLowerCase());
}
/** Calls for each tuple behind VALUES. A list of columns stands in front of it when one of them is generated. */
function tupleCounter(found) {
    let depth = 0;
    let quote = 0;
    let escaped = false;
    let behindValues = false;
    let ended = false;
    const read = (chunk, from) => {
        for (let at = from; at < chunk.length; at++) {
            const byte = chunk[at];
            if (quote !== 0) {
                if (escaped)
                    escaped = false;
                else if (byte === BACKSLASH && quote === QUOTE)
                    escaped = true;
                else if (byte === quote)
                    quote = 0;
            }
            else if (byte === QUOTE || byte === BACKTICK)
                quote = byte;
            else if (byte === OPEN) {
                if (depth === 0 && behindValues)
                    found();
                depth++;
            }
            else if (byte === CLOSE)
                depth--;
            else if (depth > 0)
                continue;
            else if (byte === LETTER_V)
                behindValues = true;
            else if (byte === SEMICOLON) {
                ended = true;
                return at + 1;
            }
        }
        return chunk.length;
    };
    return { read, ended: () => ended };
}

;// CONCATENATED MODULE: ./build/databases/mysql/dump.js







const FILE = 'database.sql';
/**
 * A dump in one consistent snapshot. The tool can't share its snapshot, so rows are counted before: of a stopped instance
 * the dump has as many, and of a running one it has a number between that and the one afterwards.
 */
async function dumpMysql(settings, folder, gateways) {
    return withConnection('Dumping', settings, gateways, async (connection) => {
        const [row] = await connection.query('SELECT VERSION() AS version');
        const server = serverVersionOf(String(row?.version));
        const tools = await mysqlTools(server, gateways);
        const tables = await tableNames(connection);
        const before = await countRows(connection);
        const events = await mayReadEvents(connection);
        const { characterSet, collation } = await collationOf(connection);
        const temporary = `${folder}/${FILE}.partial`;
        await gateways.files.remove(temporary);
        const finished = await tools.dump([
            ...clientArguments(settings, tools),
            ...['--single-transaction', '--quick', '--routines', '--triggers', '--hex-blob', '--no-tablespaces'],
            ...(events ? ['--events'] : []),
            // The first would set the server's replication when restored, the second asks for a table that old servers lack.
            ...(isMariadb(tools) ? [] : ['--set-gtid-purged=OFF', '--loose-column-statistics=0']),
            '--',
            settings.database,
        ], { env: clientEnvironment(settings), stdout: temporary });
        if (finished.exitCode !== 0)
            throw toolFailure('Dumping', tools.name, finished, settings);
        const scanner = dumpScanner();
        await gateways.files.finishDurably(temporary, `${folder}/${FILE}`);
        const print = await fingerprint(gateways.files, `${folder}/${FILE}`, scanner.see);
        const { counts } = scanner.end();
        if (countDifferences(before, counts).length > 0)
            expectBetween(before, counts, await countRows(connection));
        return {
            format: 'mysql-sql',
            file: FILE,
            ...print,
            counts,
            tables,
            tool: tools.name,
            engine: server.engine,
            serverVersion: String(row?.version),
            properties: { characterSet, collation },
            notes: events ? [] : ['The user may not read events of the database, so the dump has none. Metabase makes none.'],
        };
    });
}
/** Without the right, the tool would fail at the very end. */
async function mayReadEvents(connection) {
    return connection.query('SHOW EVENTS').then(() => true, () => false);
}
function expectBetween(before, dumped, after) {
    const wrong = countDifferences(before, dumped).filter((difference) => {
        const table = difference.split(':')[0];
        const [low, high] = [before[table] ?? -1, after[table] ?? -1].sort((a, b) => a - b);
        const rows = dumped[table];
        return rows === undefined || rows < low || rows > high;
    });
    if (wrong.length > 0)
        throw new failure/* Failure */.HR(`The dump is not complete: these row counts differ: ${wrong.join(', ')}.`);
}
/** Hash, every line, the last line, and the rows of the key tables. */
async function verifyMysql(dump, folder, gateways) {
    const scanner = dumpScanner();
    await dumpFile_expectUnchanged(gateways.files, dump, folder, scanner.see);
    const { complete, ...found } = scanner.end();
    const path = `${folder}/${dump.file}`;
    if (!complete)
        throw new failure/* Failure */.HR(`The dump ${path} ends before the line "-- Dump completed": it was cut off.`);
    expectSame(`The dump ${path}`, dump, found);
}

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
    await connection.query(`USE ${quoteName(database)}`);
    const programs = [];
    for (const kind of Object.keys(LISTS)) {
        for (const { name } of await connection.query(LISTS[kind])) {
            const [row = {}] = await connection.query(`SHOW CREATE ${kind} ${quoteName(String(name))}`);
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
    await connection.query(`USE ${quoteName(database)}`);
    for (const { kind, name } of programs)
        await connection.query(`DROP ${kind} IF EXISTS ${quoteName(name)}`);
}
/** A view may stand on another one that comes later: what fails is tried again as long as something succeeds. */
async function createPrograms(connection, database, programs, asleep = false) {
    await connection.query(`USE ${quoteName(database)}`);
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
            await connection.query(`ALTER EVENT ${quoteName(name)} DISABLE`);
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
    return withConnection('Swapping the tables of', settings, gateways, async (connection) => {
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
            throw new failure/* Failure */.HR(`All tables of the backup are in "${live}", but not all its views and programs: ${reasonOf(error, settings)}. ` +
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
        return [`Not all views and programs of the former database could be kept: ${reasonOf(error, settings)}`];
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
    await connection.query(`USE ${quoteName(from)}`);
    const names = (await tableNames(connection)).map(quoteName);
    return names.map((name) => `${quoteName(from)}.${name} TO ${quoteName(to)}.${name}`);
}
/** @throws Failure that says which right is missing */
async function createDatabase(connection, settings, name, { characterSet, collation }) {
    const options = [
        ...(characterSet === undefined ? [] : [`CHARACTER SET ${quoteName(characterSet)}`]),
        ...(collation === undefined ? [] : [`COLLATE ${quoteName(collation)}`]),
    ];
    try {
        await connection.query(`CREATE DATABASE ${quoteName(name)} ${options.join(' ')}`);
    }
    catch (error) {
        const { errno } = error;
        if (errno !== 1044 && errno !== 1227)
            throw error;
        const [row] = await connection.query('SELECT CURRENT_USER() AS user');
        const account = String(row?.user).replace(/^(.*)@(.*)$/, `'$1'@'$2'`);
        const pattern = `\`${settings.database.replaceAll('_', '\\_').replaceAll('`', '``')}\\_%\``;
        throw new failure/* Failure */.HR(`The user ${account} may not create the database "${name}", which a restore needs: it fills a new database and moves ` +
            'its tables, so that the old one is never half overwritten. Let an administrator run: ' +
            `GRANT ALL PRIVILEGES ON ${pattern}.* TO ${account};`);
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
    await connection.query(`USE ${quoteName(database)}`);
    return collationOf(connection);
}
/** @throws Failure for the live database, those of the server itself, and what the server refuses */
async function dropDatabase(settings, name, gateways) {
    const own = /^(mysql|sys|information_schema|performance_schema)$/i.test(name);
    // Where capitals don't count, a name in others is the same database.
    if (own || name.toLowerCase() === settings.database.toLowerCase()) {
        throw (0,failure/* badInput */.AN)(`The database "${name}" is not dropped: it is the live one, or the server's own.`);
    }
    const drop = async (connection) => {
        await connection.query(`DROP DATABASE IF EXISTS ${quoteName(name)}`);
    };
    await withConnection(`Dropping "${name}" beside`, settings, gateways, drop, null);
}

;// CONCATENATED MODULE: ./build/databases/mysql/restore.js









async function restoreMysql(settings, dump, folder, id, gateways) {
    await verifyMysql(dump, folder, gateways);
    const fresh = sideName(settings.database, 'restore', id);
    const kept = sideName(settings.database, 'before_restore', id);
    const live = await withConnection('Restoring', settings, gateways, async (connection) => {
        const properties = await livePropertiesOf(connection, settings.database);
        await createDatabase(connection, settings, fresh, properties ?? dump.properties);
        return properties;
    }, null);
    let emptied = false;
    try {
        const counts = await fill(settings, dump, folder, fresh, gateways);
        const target = live === undefined ? settings.database : kept;
        await withConnection('Restoring', settings, gateways, (c) => createDatabase(c, settings, target, live ?? dump.properties), null);
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
    await verifyMysql(dump, folder, gateways);
    const create = `Restoring a copy as "${to}" from`;
    await withConnection(create, settings, gateways, (c) => createDatabase(c, settings, to, dump.properties), null);
    try {
        return await fill(settings, dump, folder, to, gateways);
    }
    catch (error) {
        await dropQuietly(settings, to, gateways);
        throw error;
    }
}
async function fill(settings, dump, folder, into, gateways) {
    const version = await withConnection('Asking', settings, gateways, async (connection) => String((await connection.query('SELECT VERSION() AS version'))[0]?.version), null);
    const tools = await mysqlTools(serverVersionOf(version), gateways);
    const path = `${folder}/${dump.file}`;
    const finished = await tools.restore(
    // In binary mode the client runs no commands of its own, such as a shell's, that a dump could hold.
    [...clientArguments(settings, tools), '--binary-mode', '--batch', '--', into], { env: clientEnvironment(settings), stdin: path });
    if (finished.exitCode !== 0)
        throw toolFailure('Restoring', tools.name, finished, settings);
    const found = await withConnection('Counting the restored rows of', settings, gateways, async (connection) => ({ counts: await countRows(connection), tables: await tableNames(connection) }), into);
    expectSame(`What was restored from ${path}`, dump, found);
    return found.counts;
}
/** The kept database is dropped only while it holds nothing: after the swap it is the user's former data. */
async function dropIfEmpty(settings, kept, gateways) {
    const tables = await withConnection('Asking', settings, gateways, tableNames, kept).catch(() => undefined);
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
        inspect: () => withConnection('Inspecting', settings, gateways, inspectMysql),
        dump: (folder) => dumpMysql(settings, folder, gateways),
        verify: (dump, folder) => verifyMysql(dump, folder, gateways),
        restore: (dump, folder, id) => restoreMysql(settings, dump, folder, id, gateways),
        clone: (dump, folder, to) => cloneMysql(settings, dump, folder, to, gateways),
        drop: (name) => dropDatabase(settings, name, gateways),
        leftovers: async () => {
            const names = await withConnection('Asking', settings, gateways, databaseNames, null);
            return names.filter((name) => isSideName(settings.database, name));
        },
    };
}

;// CONCATENATED MODULE: ./build/databases/postgres/connection.js
var connection_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var connection_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
            reasons.push(`${database}: ${reasonOf(error, settings)}`);
        }
    }
    throw new failure/* Failure */.HR(`The user "${settings.user ?? ''}" can't connect to a database beside "${settings.database}", which a restore needs to ` +
        `create and rename databases. Allow connections to "postgres". (${reasons.join('; ')})`);
}
/** Runs in the live database. @throws Failure for whatever the server refuses */
async function connection_withConnection(doing, settings, gateways, use, database = settings.database) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const connection = connection_addDisposableResource(env_1, await connect(settings, gateways, database), true);
            return await use(connection);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = connection_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw serverFailure(doing, error, settings);
    }
}
/** Everything that libpq needs, the password too, as variables: arguments can be read by every user of the machine. */
function connection_clientEnvironment(settings, tls) {
    return {
        PGHOST: settings.host,
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
function connection_quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function quoteText(text) {
    const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
    return text.includes('\\') ? `E${quoted}` : quoted;
}

;// CONCATENATED MODULE: ./build/databases/postgres/copyRows.js

/**
 * Counts the rows of the key tables in the text that pg_restore makes of an archive, as it comes: each row between
 * `COPY schema.table (…) FROM stdin;` and `\.` is one line.
 */
function copyRowCounter(schema) {
    const rows = new Map();
    let left = Buffer.alloc(0);
    let table;
    const line = (text) => {
        if (table === undefined) {
            table = text.subarray(0, 5).equals(copyRows_COPY) ? copyRows_keyTableOf(text.toString(), schema) : undefined;
            if (table !== undefined)
                rows.set(table, 0);
        }
        else if (text.equals(END))
            table = undefined;
        else
            rows.set(table, (rows.get(table) ?? 0) + 1);
    };
    return {
        see: (chunk) => {
            const all = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
            let start = 0;
            for (let end = all.indexOf(10); end !== -1; end = all.indexOf(10, start)) {
                line(all.subarray(start, end));
                start = end + 1;
            }
            left = all.subarray(start);
        },
        counts: () => Object.fromEntries(rows),
    };
}
const copyRows_COPY = Buffer.from('COPY ');
const END = Buffer.from('\\.');
function copyRows_keyTableOf(statement, schema) {
    const [, found, table] = /^COPY ("(?:[^"]|"")+"|[^".\s]+)\.([a-z_]+) \(.*\) FROM stdin;$/.exec(statement) ?? [];
    const plain = found?.replace(/^"|"$/g, '').replaceAll('""', '"');
    return plain === schema && KEY_TABLES.some((key) => key === table) ? table : undefined;
}

;// CONCATENATED MODULE: ./build/databases/postgres/inspect.js



const TABLES = ['databasechangelog', 'databasechangeloglock', 'qrtz_scheduler_state', 'setting', ...KEY_TABLES];
/** Everything in one transaction, so that the parts agree with each other. */
async function inspectPostgres(connection) {
    await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [server = {}] = await connection.query(`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS size,
      current_setting('max_connections')::int AS most, pg_backend_pid() AS pid,
      (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS now,
      (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()) AS encoding,
      (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collate`);
    const tables = await inspect_tablesOf(connection);
    const ids = tables.has('databasechangelog') ? await connection.query('SELECT id FROM databasechangelog') : [];
    const names = ids.map(({ id }) => String(id));
    const inspection = {
        engine: 'postgres',
        version: String(server.version).split(' ')[0],
        sizeBytes: Number(server.size),
        schema: schemaStateOf(names),
        changesets: tables.has('databasechangelog') ? ids.length : undefined,
        changelog: changelogPrint(names),
        locks: [...(await inspect_rowLocks(connection, tables)), ...(await sessionLocks(connection))],
        nodes: await inspect_nodesOf(connection, tables),
        counts: await inspect_countRows(connection),
        encrypted: tables.has('setting') ? await inspect_hasEncryptionCheck(connection) : undefined,
        pooled: connection.processId !== undefined && connection.processId !== server.pid,
        collation: { characterSet: String(server.encoding), collation: String(server.collate) },
        connections: { most: Number(server.most), now: Number(server.now) },
        notes: [],
    };
    await connection.query('COMMIT');
    return inspection;
}
/** Of the schema that the connection looks in first; Metabase writes their names in small letters there. */
async function inspect_tablesOf(connection) {
    const rows = await connection.query('SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NOT NULL', [
        TABLES,
    ]);
    return new Set(rows.map(({ name }) => String(name)));
}
async function inspect_countRows(connection) {
    const there = await inspect_tablesOf(connection);
    const counted = [];
    for (const table of KEY_TABLES.filter((one) => there.has(one))) {
        const [row] = await connection.query(`SELECT count(*)::text AS rows FROM ${table}`);
        counted.push([table, Number(row?.rows)]);
    }
    return Object.fromEntries(counted);
}
/** All tables that a dump holds the rows of, as `schema.table`; those of an extension are the extension's business. */
async function inspect_tableNames(connection) {
    const rows = await connection.query(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
    ORDER BY 1`);
    return rows.map(({ name }) => String(name));
}
async function inspect_rowLocks(connection, tables) {
    if (!tables.has('databasechangeloglock'))
        return [];
    // The time has no zone in the table; it is taken as UTC.
    const rows = await connection.query('SELECT lockedby, (extract(epoch FROM lockgranted) * 1000)::float8 AS since FROM databasechangeloglock WHERE locked');
    return rows.map((row) => ({ kind: 'row', by: String(row.lockedby ?? 'unknown'), ...inspect_since(row) }));
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
        return { kind: 'session', by: `process ${row.pid}${from === '' ? '' : ` (${from})`}`, ...inspect_since(row) };
    });
}
function inspect_since(row) {
    return row.since === null || row.since === undefined ? {} : { since: new Date(Number(row.since)) };
}
async function inspect_nodesOf(connection, tables) {
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
async function inspect_hasEncryptionCheck(connection) {
    const rows = await connection.query(`SELECT 1 FROM setting WHERE key = 'encryption-check'`);
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
        `CREATE DATABASE ${connection_quoteName(name)} TEMPLATE template0`,
        ...(encoding === undefined ? [] : [`ENCODING ${quoteText(encoding)}`]),
        ...(collate === undefined ? [] : [`LC_COLLATE ${quoteText(collate)}`]),
        ...(ctype === undefined ? [] : [`LC_CTYPE ${quoteText(ctype)}`]),
        ...(icu ? [`LOCALE_PROVIDER icu ICU_LOCALE ${quoteText(locale)}`] : []),
        ...(owner && properties.owner !== undefined ? [`OWNER ${connection_quoteName(properties.owner)}`] : []),
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
    const target = role === null ? `DATABASE ${connection_quoteName(to)}` : `ROLE ${connection_quoteName(String(role))} IN DATABASE ${connection_quoteName(to)}`;
    const name = key.split('.').map(connection_quoteName).join('.');
    return `ALTER ${target} SET ${name} TO ${properties_LISTS.includes(key) && value !== '' ? value : quoteText(value)}`;
}
/** No rows mean the defaults. */
function rightStatements(rights, to) {
    if (rights.length === 0)
        return [];
    const grants = rights.map(({ right, role, grantable }) => {
        const grantee = role === null ? 'PUBLIC' : connection_quoteName(String(role));
        return `GRANT ${right} ON DATABASE ${connection_quoteName(to)} TO ${grantee}${grantable ? ' WITH GRANT OPTION' : ''}`;
    });
    return [`REVOKE ALL ON DATABASE ${connection_quoteName(to)} FROM PUBLIC`, ...grants];
}

;// CONCATENATED MODULE: ./build/databases/postgres/tools.js

/** Where Debian's, Red Hat's and Homebrew's packages keep each version apart. */
const VERSIONED = ['/usr/lib/postgresql', '/usr', '/opt/homebrew/opt'];
const VERSIONED_NAME = /^(\d+(\.\d+)?|pgsql-\d+(\.\d+)?|postgresql@\d+|libpq)$/;
/** pg_dump of the server's major, or of a newer one: it refuses a server that is newer than itself. */
async function postgresTools(serverVersion, gateways) {
    const major = Number.parseInt(serverVersion, 10);
    return findTools({
        pairs: [['pg_dump', 'pg_restore']],
        folders: await versionedFolders(gateways),
        versionOf: postgresToolVersion,
        serverMajor: major,
        server: `PostgreSQL ${major}`,
    }, gateways);
}
/** `pg_dump (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`. */
function postgresToolVersion(text) {
    const version = /\(PostgreSQL\) (\d+(?:\.\d+|beta\d+|rc\d+)?)/.exec(text)?.[1];
    return version === undefined ? undefined : { version, major: Number.parseInt(version, 10) };
}
async function versionedFolders({ files }) {
    const found = await Promise.all(VERSIONED.map(async (parent) => {
        const entries = await files.list(parent).catch(() => []);
        return entries.filter(({ name }) => VERSIONED_NAME.test(name)).map(({ name }) => `${parent}/${name}/bin`);
    }));
    return found.flat();
}
/** pg_dump and pg_restore from 17 on set an option that older servers don't know. */
const UNKNOWN_OPTION = /unrecognized configuration parameter "transaction_timeout"/;
/**
 * A newer pg_restore can't be told to stop at the first error, as the first statement of each of its connections is one
 * to an older server. It goes on, and this judges what it complained of.
 */
function onlyUnknownOption(stderr) {
    const errors = stderr.split('\n').filter((line) => /^pg_restore: error:/.test(line));
    return errors.length > 0 && errors.every((line) => UNKNOWN_OPTION.test(line));
}
function setsUnknownOption(tools, serverVersion) {
    return tools.major >= 17 && Number.parseInt(serverVersion, 10) < 17;
}

;// CONCATENATED MODULE: ./build/databases/postgres/dump.js








const dump_FILE = 'database.dump';
/**
 * The rows are counted in the snapshot that pg_dump reads, so that the dump can be held against them to the row, even
 * of a database in use.
 */
async function dumpPostgres(settings, folder, gateways) {
    return connection_withConnection('Dumping', settings, gateways, async (connection) => {
        await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const [row = {}] = await connection.query(`
      SELECT pg_export_snapshot() AS snapshot, current_schema() AS schema, current_setting('server_version') AS version`);
        const serverVersion = String(row.version).split(' ')[0];
        const tools = await postgresTools(serverVersion, gateways);
        const counts = await inspect_countRows(connection);
        const tables = await inspect_tableNames(connection);
        const properties = await propertiesOf(connection, settings.database);
        const temporary = `${folder}/${dump_FILE}.partial`;
        await gateways.files.remove(temporary);
        const finished = await tools.dump(
        // Downtime counts more than disk: the least compression is several times as fast as the usual one.
        ['--format=custom', '--compress=1', '--no-password', '--lock-wait-timeout=60s', `--snapshot=${row.snapshot}`], { env: connection_clientEnvironment(settings, await tlsForTools(settings, gateways)), stdout: temporary });
        if (finished.exitCode !== 0)
            throw toolFailure('Dumping', tools.name, finished, settings);
        await endTransaction(connection);
        await gateways.files.finishDurably(temporary, `${folder}/${dump_FILE}`);
        return {
            format: 'postgres-custom',
            file: dump_FILE,
            ...(await fingerprint(gateways.files, `${folder}/${dump_FILE}`)),
            counts,
            tables,
            tool: tools.name,
            engine: 'postgres',
            serverVersion,
            properties: { ...properties, schema: String(row.schema) },
            notes: [],
        };
    });
}
/** The dump is whole already: a server that went away meanwhile takes nothing from it. */
async function endTransaction(connection) {
    await connection.query('COMMIT').catch(() => undefined);
}
/** Hash, listing, every block of the archive, and the rows of the key tables. */
async function verifyPostgres(settings, dump, folder, gateways) {
    await dumpFile_expectUnchanged(gateways.files, dump, folder);
    const tools = await postgresTools(dump.serverVersion, gateways);
    const path = `${folder}/${dump.file}`;
    const read = async (args, onStdout) => {
        const options = { folders: [folder], ...(onStdout === undefined ? {} : { onStdout }) };
        const finished = await tools.restore([...args, path], options);
        if (finished.exitCode !== 0)
            throw toolFailure('Reading the dump of', tools.name, finished, settings);
        return finished.stdout;
    };
    const tables = tablesListed(await read(['--list']), dump.tables);
    await read(['--file=/dev/null']);
    const rows = copyRowCounter(dump.properties.schema ?? 'public');
    const keyTables = KEY_TABLES.filter((table) => dump.counts[table] !== undefined);
    if (keyTables.length > 0) {
        await read(['--data-only', '--file=-', ...keyTables.map((table) => `--table=${table}`)], rows.see);
    }
    expectSame(`The dump ${path}`, dump, { counts: rows.counts(), tables });
}
/**
 * Those tables whose rows a listing has: `3412; 0 16391 TABLE DATA public core_user metabase`. Schema, name and owner
 * stand there without quotes, and any of them may hold blanks and dots.
 */
function tablesListed(listing, tables) {
    const entries = listing.split('\n').flatMap((line) => /^\d+; \d+ \d+ TABLE DATA (.+)$/.exec(line)?.[1] ?? []);
    const listed = entries.map((entry) => entry.replaceAll('.', ' '));
    return tables.filter((table) => listed.some((entry) => entry.startsWith(`${table.replaceAll('.', ' ')} `)));
}
/** Owners of what is in a dump, the last word of each line. */
function ownersListed(listing) {
    const owners = listing.split('\n').flatMap((line) => {
        const found = /^\d+; \d+ \d+ (?:TABLE(?! DATA)|VIEW|SEQUENCE|FUNCTION|MATERIALIZED VIEW|TYPE|SCHEMA) .* (\S+)$/.exec(line.trimEnd());
        return found ? [found[1]] : [];
    });
    return [...new Set(owners)];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
    const role = connection_quoteName(String(row.role));
    if (row.creates !== true) {
        throw new failure/* Failure */.HR(`The user ${role} may not create databases, which a restore needs: it fills a new database and swaps the names, so ` +
            `that the old one is never half overwritten. Let an administrator run: ALTER ROLE ${role} CREATEDB;`);
    }
    if (row.owns === false) {
        throw new failure/* Failure */.HR(`The user ${role} does not own the database ${connection_quoteName(settings.database)} and may not rename it. Let an ` +
            `administrator run: ALTER DATABASE ${connection_quoteName(settings.database)} OWNER TO ${role};`);
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
            if (kept !== undefined)
                await beside.query(`ALTER DATABASE ${connection_quoteName(live)} RENAME TO ${connection_quoteName(kept)}`);
            await beside.query(`ALTER DATABASE ${connection_quoteName(fresh)} RENAME TO ${connection_quoteName(live)}`);
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
        const busy = /being accessed by other users/.test(reasonOf(error, settings));
        const hint = busy
            ? ' Something is still connected to it; stop every node of Metabase and whatever else reads it.'
            : '';
        throw new failure/* Failure */.HR(`The restored database could not take the place of "${live}", which is as it was: ${reasonOf(error, settings)}.${hint}`);
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
            await beside.query(`DROP DATABASE IF EXISTS ${connection_quoteName(name)}`);
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
        throw serverFailure(`Dropping "${name}" beside`, error, settings);
    }
}
/** Ours alone: those of other users we may not end, and whoever they are should be asked. */
async function endSessions(beside, databases) {
    await beside.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = ANY($1::text[]) AND usename = current_user AND pid <> pg_backend_pid()`, [databases]);
}

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
    await dumpFile_expectUnchanged(gateways.files, dump, folder);
    const fresh = sideName(settings.database, 'restore', id);
    const kept = sideName(settings.database, 'before_restore', id);
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
        throw serverFailure('Restoring', error, settings);
    }
}
async function clonePostgres(settings, dump, folder, to, gateways) {
    await dumpFile_expectUnchanged(gateways.files, dump, folder);
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
        throw serverFailure(`Restoring a copy as "${to}" from`, error, settings);
    }
}
/** @param faithful with owners and rights, where the server has all the roles */
async function restore_fill(settings, dump, folder, into, faithful, gateways) {
    const tools = await postgresTools(await serverVersion(settings, into, gateways), gateways);
    const path = `${folder}/${dump.file}`;
    const listing = await tools.restore(['--list', path], { folders: [folder] });
    if (listing.exitCode !== 0)
        throw toolFailure('Reading the dump of', tools.name, listing, settings);
    const strangers = faithful ? await foreignOwners(settings, into, ownersListed(listing.stdout), gateways) : [];
    const tolerant = setsUnknownOption(tools, await serverVersion(settings, into, gateways));
    const finished = await tools.restore([
        `--dbname=${connectionWord('dbname', into)}`,
        '--no-password',
        `--jobs=${Math.min(MOST_JOBS, (0,external_node_os_.availableParallelism)())}`,
        ...(tolerant ? [] : ['--exit-on-error']),
        ...(faithful && strangers.length === 0 ? [] : ['--no-owner']),
        ...(faithful ? [] : ['--no-privileges']),
        path,
    ], { env: connection_clientEnvironment(settings, await tlsForTools(settings, gateways)), folders: [folder] });
    const harmless = tolerant && finished.exitCode === 1 && onlyUnknownOption(finished.stderr);
    if (finished.exitCode !== 0 && !harmless)
        throw toolFailure('Restoring', tools.name, finished, settings);
    // The parameter of the connection is a list of names, so a name is quoted in it.
    const schema = settings.schema ?? (dump.properties.schema && connection_quoteName(dump.properties.schema));
    const login = { ...settings, ...(schema ? { schema } : {}) };
    const found = await connection_withConnection('Counting the restored rows of', login, gateways, async (connection) => {
        // A dump has no statistics: without them the first queries of the instance would be slow.
        await connection.query('ANALYZE');
        return { counts: await inspect_countRows(connection), tables: await inspect_tableNames(connection) };
    }, into);
    expectSame(`What was restored from ${path}`, dump, found);
    const owned = strangers.map((role) => `What belonged to "${role}" belongs to "${settings.user}" now.`);
    return { counts: found.counts, notes: owned };
}
async function serverVersion(settings, database, gateways) {
    return connection_withConnection('Asking', settings, gateways, async (connection) => {
        const [row] = await connection.query(`SELECT current_setting('server_version') AS version`);
        return String(row?.version);
    }, database);
}
/** Owners that aren't there, or in whose name we may not act. */
async function foreignOwners(settings, database, owners, gateways) {
    return connection_withConnection('Asking', settings, gateways, async (connection) => {
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
            lost.push(`A setting of the database could not be carried over: ${statement} (${reasonOf(error, settings)})`);
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
        inspect: () => connection_withConnection('Inspecting', settings, gateways, inspectPostgres),
        dump: (folder) => dumpPostgres(settings, folder, gateways),
        verify: (dump, folder) => verifyPostgres(settings, dump, folder, gateways),
        restore: (dump, folder, id) => restorePostgres(settings, dump, folder, id, gateways),
        clone: (dump, folder, to) => clonePostgres(settings, dump, folder, to, gateways),
        drop: (name) => swap_dropDatabase(settings, name, gateways),
        leftovers: async () => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const beside = postgres_addDisposableResource(env_1, await connectBeside(settings, gateways), true);
                return (await swap_databaseNames(beside)).filter((name) => isSideName(settings.database, name));
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
        return h2Database(settings, gateways);
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
    throw serverFailure('Connecting to', new Error(reasonOf(refused, settings)), settings);
}
function isMissingDatabase(error) {
    const { code, errno } = error;
    return code === '3D000' || errno === 1049;
}
function isRefusedLogin(error) {
    const { code, errno } = error;
    return code === '28P01' || code === '28000' || errno === 1045;
}

// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
;// CONCATENATED MODULE: ./build/upgrade/backupStore/encryption.js

/**
 * Encrypts a file for age recipients (https://age-encryption.org) as a stream: only who holds an identity can read it,
 * this machine not any more.
 * @throws Failure (bad input) for a text that is no recipient
 */
async function encryptFile(files, from, to, recipients) {
    const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const encrypter = new Encrypter();
    for (const recipient of recipients) {
        try {
            encrypter.addRecipient(recipient);
        }
        catch {
            throw (0,failure/* badInput */.AN)(`"${recipient.startsWith('AGE-SECRET-KEY') ? 'AGE-SECRET-KEY…' : recipient.slice(0, 80)}" is no recipient of age. ` +
                'Give the public part, which starts with "age1".');
        }
    }
    await files.writeStream(to, chunksOf(await encrypter.encrypt(streamOf(files.read(from)))));
}
/**
 * @param identities secret keys, which no message repeats
 * @throws Failure when none of them fits, or the file was changed
 */
async function decryptFile(files, from, to, identities) {
    const { Decrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    for (const identity of identities) {
        try {
            decrypter.addIdentity(identity.trim());
        }
        catch {
            throw (0,failure/* badInput */.AN)('A given identity is none of age. It is the secret part, which starts with "AGE-SECRET-KEY-1".');
        }
    }
    await files.remove(to);
    try {
        await files.writeStream(to, chunksOf(await decrypter.decrypt(streamOf(files.read(from)))));
    }
    catch (error) {
        await files.remove(to);
        const why = error.message;
        throw new failure/* Failure */.HR(`${from} could not be decrypted: ${why}. Give the identity of a recipient it was made for.`);
    }
}
function streamOf(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    return new ReadableStream({
        pull: async (controller) => {
            const { done, value } = await iterator.next();
            if (done)
                controller.close();
            else
                controller.enqueue(new Uint8Array(value));
        },
        cancel: async () => void (await iterator.return?.()),
    });
}
async function* chunksOf(stream) {
    const reader = stream.getReader();
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return;
        yield value;
    }
}

// EXTERNAL MODULE: ./build/upgrade/backupStore/manifest.js
var backupStore_manifest = __webpack_require__(22310);
;// CONCATENATED MODULE: ./build/upgrade/backupStore/space.js

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
    throw new failure/* Failure */.HR(`There is too little space in ${folder} for a backup: up to ${mebibytes(needed)} are needed, ${mebibytes(free)} are ` +
        'free. Remove old backups or other files, or set "backup-dir" to a folder on a larger disk.');
}
function mebibytes(bytes) {
    return `${Math.ceil(bytes / 1024 ** 2)} MiB`;
}

// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
;// CONCATENATED MODULE: ./build/upgrade/backupStore/create.js






/**
 * One folder a backup. The manifest is written last: a folder without one is unfinished, whatever else it holds.
 * @param recipients of age; none: the dump is kept as it is
 * @throws Failure; the folder of a dump that failed is removed
 */
async function createBackup(store, database, about, recipients = []) {
    const inspection = await database.inspect();
    return writeBackup(store, database, about, inspection, async (folder) => {
        const encrypted = recipients.length > 0;
        const needed = bytesNeeded(inspection.engine, inspection.sizeBytes, encrypted);
        expectSpace(store.folder, needed, await store.files.freeBytes(store.folder));
        const dump = await database.dump(folder);
        await database.verify(dump, folder);
        if (!encrypted)
            return { kind: 'dump', dump };
        return { kind: 'dump', dump, encrypted: await encryptDump(store, folder, dump, recipients) };
    });
}
/** A backup that the user's own command makes elsewhere, with what is needed to judge a restore by. */
async function recordBackup(store, database, about, make) {
    const inspection = await database.inspect();
    return writeBackup(store, database, about, inspection, async (folder, id) => ({
        kind: 'command',
        reference: await make(id, folder),
    }));
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
    await encryptFile(store.files, `${folder}/${dump.file}`, `${folder}/${file}.partial`, recipients);
    await store.files.finishDurably(`${folder}/${file}.partial`, `${folder}/${file}`);
    const print = await fingerprint(store.files, `${folder}/${file}`);
    await store.files.remove(`${folder}/${dump.file}`);
    return { file, ...print };
}

;// CONCATENATED MODULE: ./build/upgrade/backupStore/use.js




/**
 * Verifies a backup: what lies on the disk is what was written, and the dump in it can be read from end to end.
 * @param identities of age; without one, of an encrypted backup only the encrypted file is checked
 * @returns what could not be checked
 */
async function verifyBackup(store, id, database, identities = []) {
    const { contents } = await backupOf(store, id);
    if (contents.kind === 'command') {
        return [`The backup ${id} was made by "backup-command" as "${contents.reference}", which can't be looked into.`];
    }
    if (contents.encrypted !== undefined && identities.length === 0) {
        await expectUnchanged(store.files, { ...contents.dump, ...contents.encrypted }, folderOf(store, id));
        return [
            `The backup ${id} is encrypted: it is the file that was written, but without an identity it can't be read.`,
        ];
    }
    await withDump(store, id, identities, (dump, folder) => database.verify(dump, folder));
    return [];
}
/**
 * Hands out the dump of a backup, decrypted for as long as it is used.
 * @throws Failure when the backup has none, or there is no identity for it
 */
async function withDump(store, id, identities, use) {
    const { contents } = await (0,backupStore_store/* backupOf */.GH)(store, id);
    const folder = (0,backupStore_store.folderOf)(store, id);
    if (contents.kind === 'command') {
        throw new failure/* Failure */.HR(`The backup ${id} was made by "backup-command": it holds no dump, and "restore-command" restores it.`);
    }
    const { dump, encrypted } = contents;
    if (encrypted === undefined)
        return use(dump, folder);
    if (identities.length === 0)
        throw (0,failure/* badInput */.AN)(`The backup ${id} is encrypted. Give the identity of one of its recipients.`);
    await dumpFile_expectUnchanged(store.files, { ...dump, ...encrypted }, folder);
    const path = `${folder}/${dump.file}`;
    try {
        await decryptFile(store.files, `${folder}/${encrypted.file}`, path, identities);
        return await use(dump, folder);
    }
    finally {
        await store.files.remove(path);
    }
}
/**
 * Holds a database that was restored against the manifest, whoever restored it.
 * @throws Failure when it isn't the one that was backed up
 */
async function expectRestored(database, manifest) {
    const found = await database.inspect();
    const expected = manifest.database;
    const problems = [
        ...countDifferences(expected.counts, found.counts),
        ...(JSON.stringify(found.schema) === JSON.stringify(expected.schema) ? [] : ['the schema is at another version']),
        ...(found.changesets === expected.changesets
            ? []
            : [`${found.changesets ?? 'no'} changesets instead of ${expected.changesets ?? 'none'}`]),
    ];
    if (problems.length === 0)
        return;
    throw new failure/* Failure */.HR(`The database is not what the backup ${manifest.id} holds: ${problems.join('; ')}.`);
}

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
    const own = ownPart(run) + (0,external_node_crypto_.createHash)('sha256').update(backup).digest('hex').slice(0, 5);
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
    await withDump(store, backup, identities, (dump, folder) => database.restore(dump, folder, `${own}${attempt}`));
}
async function isRestored(database, manifest) {
    try {
        await expectRestored(database, manifest);
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
        if (SIDE.exec(name)?.[2]?.startsWith(ownPart(run)))
            await database.drop(name);
    }
}
/** What tells this run's databases from those of others; the end of a run's name is chance. */
function ownPart(run) {
    return run
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .slice(-6);
}

;// CONCATENATED MODULE: ./build/upgrade/openApplicationDatabase.js








/** The application database of an instance, with the backups of its deployment. */
function openApplicationDatabase(options) {
    const { gateways, store, deployment, by, recipients, identities, cancelled } = options;
    let opened;
    const open = () => {
        opened ??= openApplicationDatabase_connect(options).catch((error) => {
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
        async backUp(version) {
            const { access } = await open();
            const database = await openDatabase(access.settings, { ...gateways, signal: cancelled });
            const metabase = { version, edition: editionOf(version) };
            return madeOf(store, await createBackup(store, database, { deployment, by, metabase }, recipients));
        },
        async roomForBackup({ engine, sizeBytes }) {
            await store.files.makePrivateFolder(store.folder);
            const needed = bytesNeeded(engine, sizeBytes, recipients.length > 0);
            try {
                expectSpace(store.folder, needed, await store.files.freeBytes(store.folder));
                return undefined;
            }
            catch (error) {
                if (error instanceof failure/* Failure */.HR)
                    return error.message;
                throw error;
            }
        },
        async restore(backup, run) {
            await restoreOnce((await open()).database, store, backup, run, identities);
        },
        async forget(run) {
            await forgetRestores((await open()).database, run);
        },
    };
}
async function openApplicationDatabase_connect({ access, gateways }) {
    const found = await access();
    return { access: found, database: await openDatabase(found.settings, gateways) };
}
function stateOf(inspection, identity) {
    const { engine, version, sizeBytes, schema, changelog, counts, locks, nodes, pooled, notes } = inspection;
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
        locks,
        nodes: nodes.filter(isLive).map(({ name }) => name),
        notes: pooled ? [...notes, pooler] : notes,
    };
}
function madeOf(store, { id, contents }) {
    const kept = contents.kind === 'dump' ? (contents.encrypted ?? contents.dump) : { sha256: '', bytes: 0 };
    return { id, path: (0,backupStore_store.folderOf)(store, id), sha256: kept.sha256, bytes: kept.bytes };
}
function editionOf(version) {
    const tag = (0,metabase_tag/* parseTag */.ED)(version);
    return tag.kind === 'exact' ? tag.edition : 'oss';
}

// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
// EXTERNAL MODULE: ./build/modes/openRegistry.js
var openRegistry = __webpack_require__(91936);
;// CONCATENATED MODULE: ./build/modes/openPlatform.js


/**
 * The platform of the deployment. Where a tag does not tell the version, the running instance does.
 * @param note what the platform remembers of a run
 */
async function openPlatform(settings, run, gateways, host, note) {
    const make = await platformFor(settings, run, gateways, host, note);
    const first = make(undefined);
    const url = run.url ?? (await first.url().catch(() => undefined));
    const running = url === undefined ? undefined : await (0,runningVersion/* runningVersion */.c)(url, gateways.fetch);
    if (running === undefined || 'unknown' in running)
        return first;
    return make({ edition: running.edition, version: running.version });
}
async function platformFor(settings, run, gateways, host, note) {
    const { platform, url } = run;
    const { root, images } = settings;
    switch (platform.kind) {
        case 'docker': {
            const { dockerPlatform } = await Promise.all(/* import() */[__webpack_require__.e(5342), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 6094));
            const seams = await engineSeams(settings, gateways, host, note);
            return (installed) => dockerPlatform({ container: platform.container, images, installed }, seams);
        }
        case 'compose': {
            const [{ composePlatform }, { snapshotCatalogue }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3129), __webpack_require__.e(5342), __webpack_require__.e(1657)]).then(__webpack_require__.bind(__webpack_require__, 81657)),
                Promise.all(/* import() */[__webpack_require__.e(3029), __webpack_require__.e(3642)]).then(__webpack_require__.bind(__webpack_require__, 13029)),
            ]);
            // Only a pin of one exact version is moved there, which needs no list of today.
            const catalogue = snapshotCatalogue();
            const seams = { ...(await engineSeams(settings, gateways, host, note)), run: gateways.run };
            const { files, service } = platform;
            const search = { directory: root, files, envFiles: [], service, images, catalogue };
            return (installed) => composePlatform({ ...search, installed }, seams);
        }
        case 'command': {
            const { commandPlatform } = await __webpack_require__.e(/* import() */ 7557).then(__webpack_require__.bind(__webpack_require__, 7557));
            const lists = platform.commands;
            const commands = {
                ...lists,
                putBack: lists['put-back'],
                restoreScale: lists['restore-scale'],
                runOnce: lists['run-once'],
            };
            const environment = environmentOf(run.database);
            const seams = { run: gateways.run, note, clock: gateways.clock, sleep: gateways.sleep };
            return (installed) => commandPlatform({ commands, installed, environment, url, cwd: root }, seams);
        }
    }
}
async function engineSeams(settings, gateways, host, note) {
    return {
        engine: await host.engine(),
        note,
        credentialsFor: await (0,openRegistry/* credentialsOf */.Y)(settings, gateways),
        clock: gateways.clock,
        sleep: gateways.sleep,
        freeBytes: host.freeBytes,
    };
}
const VARIABLES = [
    ['MB_DB_CONNECTION_URI', 'uri'],
    ['MB_DB_TYPE', 'type'],
    ['MB_DB_HOST', 'host'],
    ['MB_DB_PORT', 'port'],
    ['MB_DB_DBNAME', 'name'],
    ['MB_DB_USER', 'user'],
    ['MB_DB_PASS', 'password'],
    ['MB_DB_FILE', 'file'],
];
/** What is known of an instance that only its user can look into. */
function environmentOf(database) {
    return Object.fromEntries(VARIABLES.flatMap(([name, key]) => (database[key] === undefined ? [] : [[name, database[key]]])));
}

;// CONCATENATED MODULE: ./build/modes/secrets.js

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
const SECRET_SETTING = /(PASS|PASSWORD|SECRET|SECRET_KEY|TOKEN|CONNECTION_URI|API_KEY)$/i;
function addSettings(all, environment) {
    for (const [name, value] of Object.entries(environment))
        if (SECRET_SETTING.test(name))
            all.add(value);
}
/** What an instance or a command of the user says may repeat a secret: it is taken out before anybody else reads it. */
function discreet(platform, { hide }) {
    const told = Object.entries(platform).map(([name, member]) => {
        if (typeof member !== 'function')
            return [name, member];
        const call = member;
        return [
            name,
            async (...args) => {
                try {
                    return await call.apply(platform, args);
                }
                catch (error) {
                    throw secrets_hidden(error, hide);
                }
            },
        ];
    });
    const quiet = Object.fromEntries(told);
    return {
        ...quiet,
        log: async (since) => hide(await quiet.log(since)),
        async runOnce(build, command) {
            const ran = await quiet.runOnce(build, command);
            return { ...ran, output: hide(ran.output) };
        },
    };
}
function secrets_hidden(error, hide) {
    return error instanceof failure/* Failure */.HR ? new failure/* Failure */.HR(hide(error.message), { exitCode: error.exitCode }) : error;
}

;// CONCATENATED MODULE: ./build/modes/openInstance.js







const LARGEST_SECRET = 64 * 1024;
/** Nothing is changed by it, and the database is not asked yet. */
async function openInstance(settings, asked, given) {
    const host = await given.host();
    const all = secrets(given.mask);
    for (const secret of [asked.database.password, asked.database.uri, asked.identity])
        all.add(secret);
    const gateways = { ...given, log: quietLog(given.log, all) };
    const state = asked.backupDir ?? stateFolder(host.environment);
    const folder = `${state}/journals/${asked.deployment}`;
    const store = { folder: `${state}/backups`, files: host.files, clock: gateways.clock };
    const note = host.note(`${folder}/platform.json`);
    const platform = discreet(await openPlatform(settings, asked, gateways, host, note), all);
    const database = openApplicationDatabase({
        access: () => accessOf(platform, asked, host, all),
        gateways: {
            runTool: host.runTool,
            files: host.files,
            connectPostgres: host.connectPostgres,
            connectMysql: host.connectMysql,
            searchPath: (host.environment.PATH ?? '').split(':'),
            ...(asked.toolsImage === undefined ? {} : { container: dockerTool(asked.toolsImage, host.user) }),
        },
        store,
        deployment: asked.deployment,
        by: host.environment.GITHUB_ACTOR ?? host.environment.USER ?? 'unknown',
        recipients: asked.recipients,
        identities: asked.identity === undefined ? [] : [asked.identity],
        cancelled: host.cancelled,
    });
    const journals = host.journals(folder);
    return { settings, asked, gateways, host, platform, database, store, journals, secrets: all };
}
async function accessOf(platform, asked, host, all) {
    const installed = await platform.inspect();
    addSettings(all, installed.environment);
    const access = await databaseAccess(installed, asked.database, (path) => host.files.readText(path, LARGEST_SECRET));
    for (const secret of secretsOf(access.settings))
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
    upgrade: async () => (await Promise.all(/* import() */[__webpack_require__.e(2498), __webpack_require__.e(4236), __webpack_require__.e(1599)]).then(__webpack_require__.bind(__webpack_require__, 84936))).upgrade,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(5814), __webpack_require__.e(3129), __webpack_require__.e(2498), __webpack_require__.e(4236), __webpack_require__.e(5713), __webpack_require__.e(8444), __webpack_require__.e(7018)]).then(__webpack_require__.bind(__webpack_require__, 87018))).rollback,
    backup: async () => (await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 2986))).backup,
};
/**
 * Works on the instance of one deployment, alone.
 * @throws Failure for everything that was refused before anything was changed; without a secret
 */
async function runHostMode(settings, gateways) {
    const { run: asked, mode } = settings;
    if (!asked)
        throw new TypeError(`${mode} works on no instance.`);
    const work = await MODES[mode]();
    const instance = await openInstance(settings, asked, gateways);
    try {
        return await (0,runs/* locked */.xt)(instance, () => work(instance));
    }
    catch (error) {
        const { message, exitCode } = (0,failure/* failureOf */.g5)(error);
        throw new failure/* Failure */.HR(instance.secrets.hide(message), { exitCode });
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
// EXTERNAL MODULE: ./build/upgrade/upgrade.js + 2 modules
var upgrade = __webpack_require__(56145);
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
        return { did: 'went-back', retreat: await (0,goBack/* bringBack */.k)(run, route.former, facts) };
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
async function locked({ journals }, work) {
    const release = await journals.lock();
    try {
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
    const { timeoutMs, backup, backupEachStop, onFailure, url } = asked;
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
        wishes: { timeoutMs, stopMs: STOP_MS, backup, backupEachStop, onFailure, url },
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
    const { listBackups, folderOf, nameInId } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60758));
    const own = `Z-${nameInId(asked.deployment)}-`;
    for (const { id } of (await listBackups(store)).unfinished) {
        if (id.slice(15, 15 + own.length) === own && id.length === 15 + own.length + 6) {
            await store.files.remove(folderOf(store, id));
        }
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

/***/ 22310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ LARGEST_MANIFEST),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);


const MANIFEST = 'manifest.json';
/** Of the form of the manifest. A newer one is refused, not guessed at. */
const MANIFEST_SCHEMA = 1;
const LARGEST_MANIFEST = 4 * 1024 ** 2;
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    core_user: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    report_card: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    report_dashboard: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    metabase_database: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
})
    .partial();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** A name in the backup's own folder: a manifest must not lead anywhere else. */
const fileName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9.]{0,60}$/);
const dump = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['postgres-custom', 'mysql-sql', 'h2-file']),
    file: fileName,
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    sha256,
    counts,
    tables: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['postgres', 'mysql', 'mariadb', 'h2']),
    serverVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly(),
});
const schemaState = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'before-42', 'unknown']) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('major'), major: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
]);
/** What is known of a backup without opening its dump. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(MANIFEST_SCHEMA),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** Deployment, run and user, as far as the caller knows. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The Metabase that wrote the database. */
    metabase: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), edition: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['oss', 'enterprise']) }),
    database: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        engine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['postgres', 'mysql', 'mariadb', 'h2']),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sizeBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        schema: schemaState,
        changesets: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().optional(),
        /** Tells whether changesets were applied since. */
        changelog: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        counts,
        encrypted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    }),
    /** A dump in the folder, or what the user's own command made elsewhere. */
    contents: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('dump'),
            dump,
            /** The dump lies there encrypted: then this file is kept, and the dump's own is made when it is needed. */
            encrypted: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: fileName, bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256 }).optional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'), reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    ]),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
});
/** @throws Failure that names the file */
function readManifest(text, path) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} is not JSON, so this backup can't be trusted. It was changed, or the disk is at fault.`);
    }
    const newer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).safeParse(data);
    if (newer.success && newer.data.schema > MANIFEST_SCHEMA) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} was written by a newer metabase-upgrade (form ${newer.data.schema}); use that one.`);
    }
    const parsed = manifestSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} is not the manifest of a backup: ${issue?.path.join('.')}: ${issue?.message}.`);
}


/***/ }),

/***/ 60758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GH: () => (/* binding */ backupOf),
  folderOf: () => (/* binding */ folderOf),
  listBackups: () => (/* binding */ listBackups),
  nameInId: () => (/* binding */ nameInId),
  _H: () => (/* binding */ newBackupId),
  Aw: () => (/* binding */ pruneBackups)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/upgrade/backupStore/manifest.js
var backupStore_manifest = __webpack_require__(22310);
;// CONCATENATED MODULE: ./build/upgrade/backupStore/prune.js
const DAY_MS = 86_400_000;
/**
 * The backups that nothing keeps: neither the newest ones, nor young, nor pinned. The newest one of a deployment is
 * always kept, whatever is asked.
 */
function backupsToRemove(backups, keep, now) {
    const newestFirst = [...backups].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
    const seen = new Map();
    return newestFirst.filter((backup) => {
        const rank = seen.get(backup.deployment) ?? 0;
        seen.set(backup.deployment, rank + 1);
        const young = now.getTime() - Date.parse(backup.createdAt) <= keep.days * DAY_MS;
        return rank >= Math.max(1, keep.newest) && !young && !keep.pinned.includes(backup.id);
    });
}
/** One that is written to right now is young; what was killed a day ago nobody finishes. */
function isAbandoned(changed, now) {
    return now.getTime() - changed.getTime() > DAY_MS;
}

;// CONCATENATED MODULE: ./build/upgrade/backupStore/store.js



/** `20261123T164555Z-prod-1f3a9c`: sorts by time. Anything else in the folder is none of ours. */
const ID = /^\d{8}T\d{6}Z-[a-z0-9-]{1,60}-[0-9a-f]{6}$/;
function newBackupId(now, deployment, random) {
    const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
    return `${time}-${nameInId(deployment)}-${random}`;
}
/** The name of a deployment as an id has it. */
function nameInId(deployment) {
    const name = deployment
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return name || 'metabase';
}
/** @throws Failure (bad input) for what is no id, so that no path leads out of the store */
function folderOf(store, id) {
    if (!ID.test(id))
        throw (0,failure/* badInput */.AN)(`"${id.slice(0, 100)}" is no id of a backup. List the backups to see their ids.`);
    return `${store.folder}/${id}`;
}
async function listBackups(store) {
    const stored = {
        backups: [],
        unfinished: [],
        unreadable: [],
    };
    for (const { name: id, kind } of await store.files.list(store.folder)) {
        if (kind !== 'folder' || !ID.test(id))
            continue;
        if ((await store.files.look(`${store.folder}/${id}/${backupStore_manifest/* MANIFEST */.e0}`)) === undefined) {
            stored.unfinished.push({ id, changed: await lastChange(store, id) });
            continue;
        }
        try {
            stored.backups.push(await backupOf(store, id));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            stored.unreadable.push({ id, why: error.message });
        }
    }
    stored.backups.reverse();
    return stored;
}
/** @throws Failure when there is none of that id, it is unfinished, or its manifest isn't one */
async function backupOf(store, id) {
    const path = `${folderOf(store, id)}/${backupStore_manifest/* MANIFEST */.e0}`;
    if ((await store.files.look(path))?.kind !== 'file') {
        const there = (await store.files.look(folderOf(store, id))) !== undefined;
        throw new failure/* Failure */.HR(there
            ? `The backup ${id} was never finished, and can't be used.`
            : `There is no backup ${id} in ${store.folder}.`);
    }
    const manifest = (0,backupStore_manifest/* readManifest */.WI)(await store.files.readText(path, backupStore_manifest/* LARGEST_MANIFEST */.$D), path);
    if (manifest.id !== id)
        throw new failure/* Failure */.HR(`${path} is the manifest of another backup, ${manifest.id}.`);
    return manifest;
}
/** Of a folder that is being written to, its largest file changes and the folder doesn't. */
async function lastChange(store, id) {
    const inside = await store.files.list(`${store.folder}/${id}`);
    const folder = await store.files.look(`${store.folder}/${id}`);
    const times = [...inside.map(({ changed }) => changed.getTime()), folder?.changed.getTime() ?? 0];
    return new Date(Math.max(...times));
}
/** Removes what nothing keeps and what was abandoned; the manifest goes first, so that no half of a backup looks whole. */
async function pruneBackups(store, keep) {
    const { backups, unfinished } = await listBackups(store);
    const now = store.clock.now();
    const old = backupsToRemove(backups, keep, now).map(({ id }) => id);
    const abandoned = unfinished.filter(({ id, changed }) => isAbandoned(changed, now) && !keep.pinned.includes(id));
    const ids = [...old, ...abandoned.map(({ id }) => id)];
    for (const id of ids) {
        const folder = folderOf(store, id);
        await store.files.remove(`${folder}/${backupStore_manifest/* MANIFEST */.e0}`);
        await store.files.remove(folder);
    }
    for (const backup of backups)
        await removeDecrypted(store, backup, now);
    return ids;
}
/** A run that was killed while it restored an encrypted backup left the dump in the open. */
async function removeDecrypted(store, { id, contents }, now) {
    if (contents.kind !== 'dump' || contents.encrypted === undefined)
        return;
    const path = `${folderOf(store, id)}/${contents.dump.file}`;
    const found = await store.files.look(path);
    if (found !== undefined && isAbandoned(found.changed, now))
        await store.files.remove(path);
}


/***/ }),

/***/ 79828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   YY: () => (/* binding */ losses),
/* harmony export */   cq: () => (/* binding */ baselineFrom)
/* harmony export */ });
function baselineOf({ engine, identity, changelog, counts }) {
    return { engine, identity, changelog, counts };
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
/* harmony import */ var _instance_health_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3650);
/* harmony import */ var _metabase_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84329);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79828);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84316);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12478);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45206);
/* harmony import */ var _waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77743);








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
        await platform.putBack(run.id);
        await platform.start(run.id);
        // Nothing migrates now, and who cancelled the job wants the former version to run.
        await (0,_waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForMigration */ .H)({ ...run, cancelled: new AbortController().signal });
        const baseline = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .baselineFrom */ .cq)(facts);
        if (baseline)
            await (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .M)(run, former, baseline);
        await platform.restoreScale(run.id);
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
        migrating: (await run.platform.commandRuns()) || (isNext && (error instanceof _waitForMigration_js__WEBPACK_IMPORTED_MODULE_5__/* .StillMigrating */ .f || (await mayMigrate(run)))),
        changesets: swapped ? await changesetsSince(run, facts) : 'none',
        backup: typeof facts.backup === 'string',
        onFailure: run.wishes.onFailure,
    };
}
/** A running instance that isn't ready may be migrating; so may another node, whose session holds the lock. */
async function mayMigrate({ platform, database, wishes, fetch }) {
    if ((await platform.process()).state === 'running') {
        const url = wishes.url ?? (await platform.url());
        return url === undefined || (await (0,_instance_health_js__WEBPACK_IMPORTED_MODULE_7__/* .askHealth */ .Y)(url, fetch)).state !== 'ready';
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

/***/ 56145:
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
// EXTERNAL MODULE: ./build/instance/health.js
var instance_health = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
;// CONCATENATED MODULE: ./build/upgrade/preflight.js




/**
 * Looks at everything before anything is stopped, and refuses with all that is wrong at once.
 * @throws Failure (bad input)
 */
async function preflight(run, { former, stops, revert }) {
    const { platform, database, wishes, log } = run;
    const installed = await platform.inspect();
    const state = await settled(run, installed.nodes);
    const wanted = (0,metabase_tag/* printTag */.O4)(former.edition, former.version);
    const found = (0,metabase_tag/* printTag */.O4)(installed.build.edition, installed.build.version);
    const wrong = [
        ...(wanted === found ? [] : [`The installed version is ${found} (${installed.what}) and not ${wanted}.`]),
        // Who goes back may have an instance that doesn't run, and a schema that came half of the way.
        ...(revert ? await migrating(run) : await wrongInstance(run, wanted)),
        ...(revert ? [] : wrongSchema(state, former.version.major)),
        ...state.locks.map(({ kind, by }) => locked(kind, by)),
        ...(state.nodes.length > installed.nodes
            ? [
                `${state.nodes.length} nodes use the application database, ${installed.nodes} expected: ${state.nodes.join(', ')}. Stop the others first.`,
            ]
            : []),
        ...installed.dangers,
        ...(wishes.backup === 'none' ? [] : [await database.roomForBackup(state)].flatMap((one) => one ?? [])),
        ...(await noRoom(run, former.edition, stops)),
    ];
    for (const note of [...installed.notes, ...state.notes])
        log.warning(note);
    if (!revert && state.nodes.length === 0) {
        log.warning(`No node has shown a sign of life in ${state.identity} of late: make sure that it is the database of this instance.`);
    }
    if (wrong.length === 0)
        return state;
    throw (0,failure/* badInput */.AN)(`The ${revert ? 'rollback' : 'upgrade'} was not begun:\n${wrong.map((one) => `  - ${one}`).join('\n')}`);
}
/** A node that was stopped a moment ago looks alive until its last sign of life is old. */
const SILENCE_MS = 30_000;
const EVERY_MS = 2_000;
async function settled({ database, sleep, clock }, nodes) {
    for (const start = clock.now().getTime();; await sleep(EVERY_MS)) {
        const state = await database.read();
        if (state.nodes.length <= nodes || clock.now().getTime() - start >= SILENCE_MS)
            return state;
    }
}
async function wrongInstance({ wishes, platform, fetch }, wanted) {
    const url = wishes.url ?? (await platform.url());
    if (url === undefined)
        return ['Where the instance answers is not known: set url.'];
    const running = await (0,runningVersion/* runningVersion */.c)(url, fetch);
    if ('unknown' in running)
        return [`Which version runs at ${url} is not known: ${running.unknown}.`];
    const tag = (0,metabase_tag/* printTag */.O4)(running.edition, running.version);
    return tag === wanted ? [] : [`The instance at ${url} runs ${tag} and not ${wanted}.`];
}
/** What is starting may be migrating, and that must come to its end first. */
async function migrating({ wishes, platform, fetch }) {
    const url = wishes.url ?? (await platform.url());
    const health = url === undefined ? undefined : await (0,instance_health/* askHealth */.Y)(url, fetch);
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
async function noRoom({ platform }, edition, stops) {
    const spaces = await Promise.all(stops.map((version) => platform.space({ edition, version })));
    const known = spaces.flatMap((space) => space ?? []);
    const [first] = known;
    const needed = known.reduce((sum, space) => sum + space.needed, 0);
    if (!first || needed <= first.free)
        return [];
    return [
        `${megabytes(needed)} are needed in ${first.where} for what is to be fetched, and ${megabytes(first.free)} are free.`,
    ];
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 1024 ** 2)} MB`;
}

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










/**
 * Takes an instance over every stop. Nothing is stopped before everything that is needed is there; whatever fails after
 * that is undone, unless a migration may be running.
 * @throws Failure when the run is refused; nothing was changed then
 */
async function upgrade(run, route, resumption) {
    const facts = { ...resumption?.facts };
    const keep = async (name, work, stop) => {
        if (run.cancelled.aborted)
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
            await keep('verify', () => (0,verify/* verify */.M)(run, build, expected(facts)).then(none), stop);
        }
        await keep('restore-scale', () => run.platform.restoreScale(run.id).then(none));
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
            const state = await preflight(run, route);
            return { baseline: { ...(0,upgrade_baseline/* baselineOf */.Bv)(state) } };
        });
        await keep('fetch', async () => {
            const fetched = [];
            const { revert: how, former, stops } = route;
            const down = how?.strategy === 'migrate-down' ? how.builds : [];
            for (const build of [...down, ...stops.map((version) => ({ edition: former.edition, version }))]) {
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
        await keep('backup', () => backUp(run, former));
    await keep('quiesce', async () => {
        const stoppedAt = (0,upgrade_run/* now */.t)(run);
        await platform.stop(run.id, wishes.stopMs);
        // People worked on until now: what must not be lost is what is there from here on.
        return { stoppedAt, baseline: { ...(0,upgrade_baseline/* baselineOf */.Bv)(await run.database.read()) } };
    });
    if (wishes.backup === 'stopped')
        await keep('backup', () => backUp(run, former));
}
/** What must be there in the end: what was there before the run, or in the backup that was restored. */
function expected(facts) {
    const baseline = (0,upgrade_baseline/* baselineFrom */.cq)(facts);
    const { restoredCounts } = facts;
    return restoredCounts === undefined ? baseline : { ...baseline, counts: restoredCounts };
}
/** Between two stops: the one that is done is stopped, and backed up when that is wished. */
async function leaveStop(run, build, keep) {
    await keep('quiesce', () => run.platform.stop(run.id, run.wishes.stopMs).then(none), tagOf(build));
    if (!run.wishes.backupEachStop)
        return;
    // The way back of this run stays the first backup: nobody has worked since.
    await keep('backup', async () => ({ lastBackup: (await run.database.backUp(tagOf(build))).id }), tagOf(build));
}
async function backUp({ database }, build) {
    const { id, path, sha256, bytes } = await database.backUp(tagOf(build));
    return { backup: id, backupPath: path, backupSha256: sha256, backupBytes: bytes };
}
async function migrate(run, stop) {
    await run.platform.start(run.id);
    const seconds = await (0,waitForMigration/* waitForMigration */.H)(run);
    return { readyAt: (0,upgrade_run/* now */.t)(run), [`migration ${stop}`]: seconds };
}
function tagOf({ edition, version }) {
    return (0,metabase_tag/* printTag */.O4)(edition, version);
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
    if (wrong.length === 0)
        return state;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The instance is up, but it is not what ${tag} should be:\n${wrong.map((one) => `  ${one}`).join('\n')}`);
}
async function wrongInstance({ wishes, platform, fetch }, build, before) {
    const url = wishes.url ?? (await platform.url());
    if (url === undefined)
        return ['Where the instance answers is not known any more.'];
    const running = await (0,_instance_runningVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .runningVersion */ .c)(url, fetch);
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
/* harmony export */   H: () => (/* binding */ waitForMigration),
/* harmony export */   f: () => (/* binding */ StillMigrating)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _instance_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3650);


/** The waiting has ended and the migration has not: nothing may be stopped now. */
class StillMigrating extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
const EVERY_MS = 1_000;
/** A line of progress at most so often, unless the progress itself changes. */
const TELL_MS = 30_000;
/** A process that is started again and again is seen by the third time. */
const MOST_RESTARTS = 2;
/**
 * Waits until the instance says that it is ready. Its log and its exit code only tell that it failed, never that all is
 * well (behaviour of `/api/health`: metabase/metabase `src/metabase/server/routes.clj`).
 * @throws StillMigrating when the time is over or the job is cancelled; Failure when the process has ended
 * @returns seconds from the start of the waiting
 */
async function waitForMigration(run) {
    const { platform, clock, log, wishes } = run;
    const start = clock.now();
    let told = { at: start.getTime(), what: '' };
    for (let restarts = 0;;) {
        const url = wishes.url ?? (await platform.url());
        const health = url === undefined ? { state: 'silent' } : await (0,_instance_health_js__WEBPACK_IMPORTED_MODULE_1__/* .askHealth */ .Y)(url, run.fetch);
        const elapsed = clock.now().getTime() - start.getTime();
        if (health.state === 'ready')
            return elapsed / 1000;
        const process = await platform.process();
        if (process.state === 'restarting' && ++restarts > MOST_RESTARTS)
            throw await ended(run, start, process.exitCode);
        if (process.state === 'stopped' || process.state === 'absent') {
            throw await ended(run, start, process.state === 'stopped' ? process.exitCode : undefined);
        }
        const what = health.state === 'initializing' ? `starting or migrating (${percent(health.progress)})` : health.state;
        if (what !== told.what || clock.now().getTime() - told.at >= TELL_MS) {
            log.info(`  ${what}, ${Math.round(elapsed / 1000)} s`);
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
/** What the log says of the reason is shown for the reader; it decides nothing, and may be in any language. */
async function ended(run, since, exitCode) {
    const log = await run.platform.log(since).catch(() => '');
    const lines = log.split('\n').filter((line) => /exception|error|FAILED|downgrade|lock|unsupported/i.test(line));
    const telling = lines.filter((line) => !/middleware\.log/.test(line)).slice(-5);
    const code = exitCode === undefined ? '' : ` with exit code ${exitCode}`;
    const last = telling.length > 0 ? `\nFrom its log:\n${telling.map((line) => `  ${line.slice(0, 300)}`).join('\n')}` : '';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The instance has ended${code} instead of getting ready.${last}`);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
