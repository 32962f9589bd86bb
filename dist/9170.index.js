export const id = 9170;
export const ids = [9170];
export const modules = {

/***/ 41891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changelogPrint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * One short text for all that was applied, so that two states of a database can be told apart.
 * @param ids of all changesets, in any order
 * @param schema what else belongs to the state, such as the columns where a changeset can be applied in part
 */
function changelogPrint(ids, schema = []) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of [ids, schema])
        hash.update(`${JSON.stringify([...part].sort())}\n`);
    return hash.digest('hex');
}


/***/ }),

/***/ 86652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive),
/* harmony export */   o: () => (/* binding */ KEY_TABLES)
/* harmony export */ });
/** Tables whose rows a user would miss, in every version of Metabase so far. */
const KEY_TABLES = ['core_user', 'report_card', 'report_dashboard', 'metabase_database'];
/** A node that still runs: Quartz gives up one that is 7.5 s behind its interval (`clusterCheckinInterval`). */
function isLive({ ageMs, intervalMs }) {
    return ageMs <= intervalMs + 7_500;
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ expectUnchanged),
/* harmony export */   K9: () => (/* binding */ expectSame),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   aI: () => (/* binding */ countDifferences),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   dA: () => (/* binding */ readWhileWritten)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86652);



/**
 * Length and SHA-256 of what is on the disk. The tools write their files themselves, at full speed, and PostgreSQL's
 * goes back to the start of it at the end: only what is read back tells what is there.
 * @param look sees every chunk on the way
 */
async function fingerprint(files, path, look) {
    return fingerprintOf(files.read(path), look);
}
async function fingerprintOf(chunks, look = () => undefined) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        look(chunk);
    }
    return { bytes, sha256: hash.digest('hex') };
}
/**
 * Reads a file back while a tool still writes it: an instance that is down for the dump is not down for its verification,
 * too. What the reading finds counts only when the tool came to its end.
 * @param expectWritten throws for a tool that failed
 */
async function readWhileWritten(files, path, writing, expectWritten, read) {
    let isWritten = false;
    const ended = writing.finally(() => {
        isWritten = true;
    });
    const [finished, found] = await Promise.allSettled([ended, read(files.readGrowing(path, () => isWritten))]);
    if (finished.status === 'rejected')
        throw finished.reason;
    expectWritten(finished.value);
    if (found.status === 'rejected')
        throw found.reason;
    return found.value;
}
/** @throws Failure when the file isn't the one that the dump was */
async function expectUnchanged(files, dump, folder, look) {
    const path = `${folder}/${dump.file}`;
    if ((await files.look(path))?.kind !== 'file')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The dump ${path} is gone. Take another backup.`);
    const found = await fingerprint(files, path, look);
    if (found.bytes === dump.bytes && found.sha256 === dump.sha256)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The dump ${path} is not what was written: expected ${dump.bytes} bytes with SHA-256 ${dump.sha256}, found ` +
        `${found.bytes} bytes with ${found.sha256}. It must not be restored; take another backup.`);
}
/** The key tables of which two counts differ, as text: `core_user: 3 instead of 4`. */
function countDifferences(expected, found) {
    return _database_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_TABLES */ .o.filter((table) => expected[table] !== found[table]).map((table) => `${table}: ${found[table] ?? 'no table'} instead of ${expected[table] ?? 'no table'}`);
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
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${what} is not complete: ${parts.join('; ')}.`);
}


/***/ }),

/***/ 59946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Lu: () => (/* binding */ toolFailure),
/* harmony export */   aG: () => (/* binding */ serverFailure)
/* harmony export */ });
/* unused harmony export withoutSecrets */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14670);


const LONGEST_REASON = 2_000;
/** What an outside program or a server said, without the secrets that it may have repeated. */
function withoutSecrets(text, settings) {
    const secrets = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(settings).flatMap((secret) => [secret, encodeURIComponent(secret)]);
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
    const last = finished.stderr.trim().slice(-LONGEST_REASON);
    const said = settings ? withoutSecrets(last, settings) : last;
    const what = settings ? `${doing} the ${(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSettings */ .T)(settings)}` : doing;
    const full = /No space left|errno:? 28\b/.test(said) ? `${/[.!?]$/.test(said) ? '' : '.'} The disk is full.` : '';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${what} failed: ${tool} ${ended}${said === '' ? '.' : ` and said: ${said}`}${full}`);
}
/** An error of a driver, as a sentence about the database. */
function serverFailure(doing, error, settings) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${doing} the ${(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSettings */ .T)(settings)} failed: ${reasonOf(error, settings)}`, {
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


/***/ }),

/***/ 17190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ dockerTool)
/* harmony export */ });
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


/***/ }),

/***/ 20568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ h2Database),
  r: () => (/* binding */ verifyH2)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/databases/dumpFile.js
var dumpFile = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/databases/sideName.js
var sideName = __webpack_require__(46509);
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
        const [copy, source] = [await (0,dumpFile/* fingerprint */.Rj)(files, temporary), await (0,dumpFile/* fingerprint */.Rj)(files, live)];
        if (copy.sha256 !== source.sha256) {
            throw new failure/* Failure */.HR(`The file ${live} changed while it was copied. Stop whatever writes to it, and try again.`);
        }
        await expectClosed(settings, gateways);
        await expectHeader(temporary, gateways);
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
    const verify = (taken, folder) => verifyH2(taken, folder, gateways);
    const copyTo = async (taken, folder, path) => {
        await verify(taken, folder);
        await files.copy(`${folder}/${taken.file}`, path);
        if ((await (0,dumpFile/* fingerprint */.Rj)(files, path)).sha256 === taken.sha256)
            return;
        await files.remove(path);
        throw new failure/* Failure */.HR(`The copy ${path} is not what was read. Check the disk.`);
    };
    return {
        settings,
        inspect: () => inspect(settings, gateways),
        hindrances: async () => ({ toBackUp: [], toRestore: [] }),
        dump,
        verify,
        restore: async (taken, folder, id) => {
            await expectClosed(settings, gateways);
            const fresh = `${parent}${(0,sideName/* sideName */.j)(base, 'restore', id)}${ENDING}`;
            const kept = `${parent}${(0,sideName/* sideName */.j)(base, 'before_restore', id)}${ENDING}`;
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
        silence: async () => [],
        users: async (name) => (await lockHolders(`${name}${ENDING}`, files)).length,
        drop: async (name) => {
            if (name === settings.file)
                throw (0,failure/* badInput */.AN)(`The file ${live} is not removed: it is the live database.`);
            for (const ending of [ENDING, '.trace.db'])
                await files.remove(`${name}${ending}`);
        },
        leftovers: async () => {
            const names = (await files.list(parent)).map(({ name }) => name).filter((name) => name.endsWith(ENDING));
            const databases = names.map((name) => name.slice(0, -ENDING.length));
            return databases.filter((name) => (0,sideName/* isSideName */.r)(base, name)).map((name) => `${parent}${name}`);
        },
    };
}
/** Hash and header; what is in the tables can't be read. */
async function verifyH2(dump, folder, gateways) {
    await (0,dumpFile/* expectUnchanged */.JG)(gateways.files, dump, folder);
    await expectHeader(`${folder}/${dump.file}`, gateways);
}
async function expectHeader(path, { files }) {
    if (readFileHeader(await files.readStart(path, HEADER_BYTES)) !== undefined)
        return;
    throw new failure/* Failure */.HR(`The dump ${path} has no header of H2. It must not be restored.`);
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


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   B5: () => (/* binding */ clientEnvironment),
/* harmony export */   Kz: () => (/* binding */ clientArguments),
/* harmony export */   R1: () => (/* binding */ isMariadb),
/* harmony export */   p: () => (/* binding */ withConnection)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59946);
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
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .serverFailure */ .aG)(doing, error, settings);
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


/***/ }),

/***/ 45439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ dumpMysql),
  U: () => (/* binding */ verifyMysql)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/databases/dumpFile.js
var dumpFile = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/databases/failures.js
var failures = __webpack_require__(59946);
// EXTERNAL MODULE: ./build/databases/mysql/connection.js
var mysql_connection = __webpack_require__(6186);
// EXTERNAL MODULE: ./build/databases/mysql/inspect.js
var inspect = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/databases/database.js
var database = __webpack_require__(86652);
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
    return database/* KEY_TABLES */.o.find((key) => key === name?.toLowerCase());
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

// EXTERNAL MODULE: ./build/databases/mysql/tools.js
var mysql_tools = __webpack_require__(1227);
;// CONCATENATED MODULE: ./build/databases/mysql/dump.js







const FILE = 'database.sql';
/**
 * A dump in one consistent snapshot. The tool can't share its snapshot, so rows are counted before: of a stopped instance
 * the dump has as many, and of a running one it has a number between that and the one afterwards.
 */
async function dumpMysql(settings, folder, gateways) {
    return (0,mysql_connection/* withConnection */.p)('Dumping', settings, gateways, async (connection) => {
        const [row] = await connection.query('SELECT VERSION() AS version');
        const server = (0,mysql_tools/* serverVersionOf */.FD)(String(row?.version));
        const tools = await (0,mysql_tools/* mysqlTools */.Qd)(server, gateways);
        const tables = await (0,inspect/* tableNames */.n$)(connection);
        const before = await (0,inspect/* countRows */.BO)(connection);
        const events = await mayReadEvents(connection);
        const { characterSet, collation } = await (0,inspect/* collationOf */.Ve)(connection);
        const temporary = `${folder}/${FILE}.partial`;
        await gateways.files.remove(temporary);
        const dumping = tools.dump([
            ...(0,mysql_connection/* clientArguments */.Kz)(settings, tools),
            ...['--single-transaction', '--quick', '--routines', '--triggers', '--hex-blob', '--no-tablespaces'],
            ...(events ? ['--events'] : []),
            // The first would set the server's replication when restored, the second asks for a table that old servers lack.
            ...((0,mysql_connection/* isMariadb */.R1)(tools) ? [] : ['--set-gtid-purged=OFF', '--loose-column-statistics=0']),
            '--',
            settings.database,
        ], { env: (0,mysql_connection/* clientEnvironment */.B5)(settings), stdout: temporary });
        const expectDone = (finished) => {
            if (finished.exitCode !== 0)
                throw (0,failures/* toolFailure */.Lu)('Dumping', tools.name, finished, settings);
        };
        const scanner = dumpScanner();
        const print = await (0,dumpFile/* readWhileWritten */.dA)(gateways.files, temporary, dumping, expectDone, (chunks) => (0,dumpFile/* fingerprintOf */.ax)(chunks, scanner.see));
        await gateways.files.finishDurably(temporary, `${folder}/${FILE}`);
        const scanned = scanner.end();
        const { counts } = scanned;
        expectWhole(`${folder}/${FILE}`, { counts, tables }, scanned);
        if ((0,dumpFile/* countDifferences */.aI)(before, counts).length > 0)
            expectBetween(before, counts, await (0,inspect/* countRows */.BO)(connection));
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
    const wrong = (0,dumpFile/* countDifferences */.aI)(before, dumped).filter((difference) => {
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
    await (0,dumpFile/* expectUnchanged */.JG)(gateways.files, dump, folder, scanner.see);
    expectWhole(`${folder}/${dump.file}`, dump, scanner.end());
}
function expectWhole(path, expected, { complete, ...found }) {
    if (!complete)
        throw new failure/* Failure */.HR(`The dump ${path} ends before the line "-- Dump completed": it was cut off.`);
    (0,dumpFile/* expectSame */.K9)(`The dump ${path}`, expected, found);
}


/***/ }),

/***/ 61348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   RZ: () => (/* binding */ inspectMysql),
/* harmony export */   Ve: () => (/* binding */ collationOf),
/* harmony export */   n$: () => (/* binding */ tableNames)
/* harmony export */ });
/* unused harmony export sessionLockName */
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41891);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86652);
/* harmony import */ var _schemaState_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74321);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1227);





async function inspectMysql(connection) {
    // MySQL remembers sizes for a day unless told; MariaDB doesn't know the variable, and doesn't.
    await connection.query('SET SESSION information_schema_stats_expiry = 0').catch(() => undefined);
    const [server = {}] = await connection.query(`
    SELECT VERSION() AS version, DATABASE() AS name, @@max_connections AS most, CONNECTION_ID() AS id,
      (SELECT CAST(COALESCE(SUM(data_length + index_length), 0) AS CHAR) FROM information_schema.tables WHERE table_schema = DATABASE()) AS size`);
    const [connected] = await connection.query(`SHOW STATUS LIKE 'Threads_connected'`);
    const { engine, version } = (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .serverVersionOf */ .FD)(String(server.version));
    const tables = await tablesOf(connection);
    const changelog = tables.get('databasechangelog');
    const ids = changelog === undefined ? [] : await connection.query(`SELECT ID AS id FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(changelog)}`);
    const names = ids.map(({ id }) => String(id));
    const collation = await collationOf(connection);
    return {
        engine,
        version,
        sizeBytes: Number(server.size),
        schema: (0,_schemaState_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaStateOf */ .e)(names),
        changesets: changelog === undefined ? undefined : ids.length,
        changelog: (0,_changelog_js__WEBPACK_IMPORTED_MODULE_0__/* .changelogPrint */ .C)(names, await columnsOf(connection)),
        locks: [...(await rowLocks(connection, tables)), ...(await sessionLock(connection, String(server.name)))],
        nodes: await nodesOf(connection, tables),
        counts: await countRows(connection),
        sessions: await sessionsOf(connection, tables),
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
    for (const key of _database_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_TABLES */ .o) {
        const table = tables.get(key);
        if (table === undefined)
            continue;
        const [row] = await connection.query(`SELECT COUNT(*) AS n FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)}`);
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
    const rows = await connection.query(`SELECT LOCKEDBY AS lockedby, UNIX_TIMESTAMP(LOCKGRANTED) * 1000 AS since FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)} WHERE LOCKED = 1`);
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
      CAST(CHECKIN_INTERVAL AS CHAR) AS gap FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)} ORDER BY 1`);
    return rows.map((row) => ({
        name: String(row.name),
        ageMs: Math.round(Number(row.age)),
        intervalMs: Number(row.gap),
    }));
}
async function sessionsOf(connection, tables) {
    const table = tables.get('core_session');
    if (table === undefined)
        return undefined;
    const [row] = await connection.query(`SELECT COUNT(*) AS n FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)}`);
    return Number(row?.n);
}
/** The row is there from 53 on; without a key it says so in one word (metabase/metabase `src/metabase/app_db/encryption.clj`). */
async function hasEncryptionCheck(connection, tables) {
    const table = tables.get('setting');
    if (table === undefined)
        return undefined;
    const rows = await connection.query(`SELECT 1 FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(table)} WHERE \`key\` = 'encryption-check' AND value <> 'unencrypted'`);
    return rows.length > 0;
}


/***/ }),

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ serverVersionOf),
/* harmony export */   Qd: () => (/* binding */ mysqlTools)
/* harmony export */ });
/* unused harmony export mysqlToolVersion */
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36812);

/** `10.11.19-MariaDB-0+deb12u1`, `8.0.42-0ubuntu0.24.04.1`: only MariaDB says its name. */
function serverVersionOf(text) {
    const version = /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0] ?? '0';
    return { engine: /mariadb/i.test(text) ? 'mariadb' : 'mysql', version, major: Number.parseInt(version, 10) };
}
/** Tools of the same make: each of the two writes statements that the other doesn't read. */
async function mysqlTools(server, gateways) {
    const mysql = ['mysqldump', 'mysql'];
    const mariadb = server.engine === 'mariadb';
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .findTools */ .f$)({
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


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tablesListed),
/* harmony export */   Q: () => (/* binding */ ownersListed)
/* harmony export */ });
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


/***/ }),

/***/ 63634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ postgresTools),
/* harmony export */   Xs: () => (/* binding */ setsUnknownOption),
/* harmony export */   YQ: () => (/* binding */ onlyUnknownOption)
/* harmony export */ });
/* unused harmony export postgresToolVersion */
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36812);

/** Where Debian's, Red Hat's and Homebrew's packages keep each version apart. */
const VERSIONED = ['/usr/lib/postgresql', '/usr', '/opt/homebrew/opt'];
const VERSIONED_NAME = /^(\d+(\.\d+)?|pgsql-\d+(\.\d+)?|postgresql@\d+|libpq)$/;
/** pg_dump of the server's major, or of a newer one: it refuses a server that is newer than itself. */
async function postgresTools(serverVersion, gateways) {
    const major = Number.parseInt(serverVersion, 10);
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .findTools */ .f$)({
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


/***/ }),

/***/ 73570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AK: () => (/* binding */ archiveReader),
  G1: () => (/* binding */ expectContents),
  RX: () => (/* binding */ verifyPostgres)
});

// EXTERNAL MODULE: ./build/databases/database.js
var database = __webpack_require__(86652);
// EXTERNAL MODULE: ./build/databases/dumpFile.js
var dumpFile = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/databases/failures.js
var failures = __webpack_require__(59946);
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
            table = text.subarray(0, 5).equals(COPY) ? keyTableOf(text.toString(), schema) : undefined;
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
const COPY = Buffer.from('COPY ');
const END = Buffer.from('\\.');
function keyTableOf(statement, schema) {
    const [, found, table] = /^COPY ("(?:[^"]|"")+"|[^".\s]+)\.([a-z_]+) \(.*\) FROM stdin;$/.exec(statement) ?? [];
    const plain = found?.replace(/^"|"$/g, '').replaceAll('""', '"');
    return plain === schema && database/* KEY_TABLES */.o.some((key) => key === table) ? table : undefined;
}

// EXTERNAL MODULE: ./build/databases/postgres/listing.js
var listing = __webpack_require__(61801);
// EXTERNAL MODULE: ./build/databases/postgres/tools.js
var tools = __webpack_require__(63634);
;// CONCATENATED MODULE: ./build/databases/postgres/verify.js






/** @param folder of the archives, which a tool in a container must be given */
function archiveReader(tools, folder) {
    const read = async (args, options) => {
        const finished = await tools.restore(args, { folders: [folder], ...options });
        if (finished.exitCode !== 0)
            throw (0,failures/* toolFailure */.Lu)(`Reading the dump in ${folder}`, tools.name, finished);
        return finished.stdout;
    };
    return {
        blocks: async (input) => void (await read(['--file=/dev/null'], { input })),
        listing: (path) => read(['--list', path], {}),
        rows: async (path, tables, onStdout) => {
            const wanted = tables.map((table) => `--table=${table}`);
            await read(['--data-only', '--file=-', ...wanted, path], { onStdout });
        },
    };
}
/** All tables, and the rows of the key tables. @throws Failure when some are missing */
async function expectContents(archive, path, expected) {
    const { counts, tables, schema } = expected;
    const listed = (0,listing/* tablesListed */.D)(await archive.listing(path), tables);
    const rows = copyRowCounter(schema);
    const keyTables = database/* KEY_TABLES */.o.filter((table) => counts[table] !== undefined);
    if (keyTables.length > 0)
        await archive.rows(path, keyTables, rows.see);
    (0,dumpFile/* expectSame */.K9)(`The dump ${path}`, expected, { counts: rows.counts(), tables: listed });
}
/** Hash, listing, every block of the archive, and the rows of the key tables. */
async function verifyPostgres(dump, folder, gateways) {
    const path = `${folder}/${dump.file}`;
    await (0,dumpFile/* expectUnchanged */.JG)(gateways.files, dump, folder);
    const archive = archiveReader(await (0,tools/* postgresTools */.P3)(dump.serverVersion, gateways), folder);
    await expectContents(archive, path, { ...dump, schema: dump.properties.schema ?? 'public' });
    await archive.blocks(gateways.files.read(path));
}


/***/ }),

/***/ 74321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ schemaStateOf)
/* harmony export */ });
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


/***/ }),

/***/ 14670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   T: () => (/* binding */ describeSettings)
/* harmony export */ });
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


/***/ }),

/***/ 46509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sideName),
/* harmony export */   r: () => (/* binding */ isSideName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** Both servers allow at least as many bytes. */
const LONGEST_NAME = 63;
/**
 * The name of a database that stands beside the live one: `metabase_restore_k3x9`. A long name loses its end, so that
 * what tells the two apart is kept.
 */
function sideName(live, kind, id) {
    if (!/^[a-z0-9]{1,16}$/.test(id))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${id.slice(0, 40)}" is no id: 1 to 16 small letters or digits.`);
    return `${shortened(live, `_${kind}_${id}`)}_${kind}_${id}`;
}
function isSideName(live, name) {
    const [, front, end] = /^(.+?)(_(?:(?:before_)?restore|rehearsal)_[a-z0-9]{1,16})$/s.exec(name) ?? [];
    return front !== undefined && front === shortened(live, end);
}
/** Cut between characters: half of one is no name. */
function shortened(live, end) {
    const characters = [...live];
    while (Buffer.byteLength(characters.join('') + end) > LONGEST_NAME)
        characters.pop();
    return characters.join('');
}


/***/ }),

/***/ 36812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f$: () => (/* binding */ findTools),
  Cj: () => (/* binding */ missingTools)
});

// UNUSED EXPORTS: bestOf

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/databases/dumpFile.js
var dumpFile = __webpack_require__(4929);
;// CONCATENATED MODULE: ./build/databases/toolsBeside.js


const TRIES = 3;
/** The input of the tool is what comes after the variables. */
const REST = '-';
/**
 * Input, output, then the tool with its arguments; variables come line by line before an empty one, so that a password is no
 * argument of any process. A shell reads them byte by byte and leaves the rest of its input as it is.
 */
const RUN = `umask 077; mkdir -p "$1"; in=$2; out=$3; shift 3
while IFS= read -r line && [ -n "$line" ]; do export "$line"; done
[ "$in" = ${REST} ] || exec < "\${in:-/dev/null}"
[ -z "$out" ] || exec > "$out"
exec "$@"`;
const TAKE = 'umask 077; mkdir -p "$1"; cat > "$2"';
/**
 * Runs tools beside the server. A file is carried over as a whole, in both directions, and its SHA-256 must be the same on both ends:
 * a stream that is cut off there can end without an error here.
 */
function toolsBeside({ exec, env: own, folder, here, there }, { runTool, files, signal }) {
    const ended = signal === undefined ? {} : { signal };
    const run = async (command, options = {}) => {
        const { program, args } = await exec(command);
        return runTool(program, args, { ...ended, ...options, env: own });
    };
    const shell = (script, ...args) => ['sh', '-c', script, 'sh', ...args];
    const hashThere = async (path) => (await run(['sha256sum', path])).stdout.split(/\s/)[0];
    /** The same file there, under the name of what is in it; what came from there is there already. */
    const carried = async (path) => {
        const { sha256 } = await (0,dumpFile/* fingerprint */.Rj)(files, path);
        const name = `${folder}/${sha256}`;
        for (let tries = 0; (await hashThere(name)) !== sha256; tries++) {
            if (tries === TRIES)
                throw new failure/* Failure */.HR(`${path} could not be carried to where the tools are: it arrives as another file.`);
            await run(shell(TAKE, folder, name), { stdin: path });
        }
        return name;
    };
    const fetched = async (from, to) => {
        const wanted = await hashThere(from);
        for (let tries = 0; tries < TRIES; tries++) {
            await files.remove(to);
            const finished = await run(['cat', from], { stdout: to });
            const { sha256 } = await (0,dumpFile/* fingerprint */.Rj)(files, to);
            if (finished.exitCode !== 0 || sha256 !== wanted)
                continue;
            await run(['mv', from, `${folder}/${sha256}`]);
            return;
        }
        throw new failure/* Failure */.HR(`${from} could not be carried from where the tools are: it has SHA-256 ${wanted} there and another one here.`);
    };
    return (tool) => async (args, { folders = [], env = {}, stdin, input, stdout, ...options } = {}) => {
        const isFile = (one) => folders.some((folder) => one.startsWith(`${folder}/`));
        const carriedArgs = [];
        for (const one of args)
            carriedArgs.push(isFile(one) ? await carried(one) : toThere(one, here, there));
        const source = input === undefined ? stdin && (await carried(stdin)) : REST;
        const output = stdout === undefined ? '' : `${folder}/output`;
        const lines = Object.entries(environmentThere(env, here, there)).map(([name, value]) => `${name}=${value}\n`);
        const finished = await run(shell(RUN, folder, source ?? '', output, tool, ...carriedArgs), {
            ...options,
            input: after(`${lines.join('')}\n`, input),
        });
        if (stdout !== undefined && finished.exitCode === 0)
            await fetched(output, stdout);
        return finished;
    };
}
async function* after(lines, input = '') {
    yield Buffer.from(lines);
    if (typeof input === 'string')
        yield Buffer.from(input);
    else
        yield* input;
}
function toThere(arg, here, there) {
    if (arg === `--host=${here.host}`)
        return `--host=${there.host}`;
    return arg === `--port=${here.port}` ? `--port=${there.port}` : arg;
}
function environmentThere(env, here, there) {
    if (env.PGPORT !== String(here.port))
        return env;
    const { PGHOSTADDR: _, ...others } = env;
    return { ...others, PGHOST: there.host, PGPORT: String(there.port) };
}

;// CONCATENATED MODULE: ./build/databases/tools.js


/**
 * The tools for a server: those beside it where this machine does not reach it; else of its own major if there are any, else the next newer, else those of the container image.
 * A tool that is older than the server doesn't know all that is in it.
 * @throws Failure that says what was found
 */
async function findTools(search, gateways) {
    const { beside } = gateways;
    const distant = beside && (await toolsIn(search, search.pairs, toolsBeside(beside, gateways)));
    if (distant !== undefined && distant.major >= search.serverMajor)
        return distant;
    const found = await localTools(search, gateways);
    const best = bestOf(found, search.serverMajor);
    if (best !== undefined)
        return best;
    const contained = gateways.container && (await toolsIn(search, search.pairs, containerRunner(gateways)));
    if (contained !== undefined && contained.major >= search.serverMajor)
        return contained;
    const seen = [...found, ...[distant, contained].flatMap((one) => one ?? [])].map(({ name }) => name);
    throw new failure/* Failure */.HR(`No tools for ${search.server} were found. Looked for ${search.pairs.map((pair) => pair.join(' and ')).join(' or ')} in ` +
        `the version of the server or a newer one, and found ${seen.length === 0 ? 'none' : [...new Set(seen)].join(', ')}. ` +
        'Install the client package of that version on the runner, or set "tools-image" to a container image that has them.');
}
/** Why there are none; empty when there are. */
async function missingTools(find) {
    try {
        await find;
        return [];
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return [error.message];
        throw error;
    }
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


/***/ }),

/***/ 16578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decryptFile),
/* harmony export */   o: () => (/* binding */ encryptFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

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
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${recipient.startsWith('AGE-SECRET-KEY') ? 'AGE-SECRET-KEY…' : recipient.slice(0, 80)}" is no recipient of age. ` +
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
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('A given identity is none of age. It is the secret part, which starts with "AGE-SECRET-KEY-1".');
        }
    }
    await files.remove(to);
    try {
        await files.writeStream(to, chunksOf(await decrypter.decrypt(streamOf(files.read(from)))));
    }
    catch (error) {
        await files.remove(to);
        const why = error.message;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${from} could not be decrypted: ${why}. Give the identity of a recipient it was made for.`);
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
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'),
            reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            /** Rows when the command was done, where people worked meanwhile: what it saved has a number in between. */
            countsAfter: counts.optional(),
        }),
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

/***/ 55870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

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
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('There is no home folder to keep backups in: set the input "backup-dir" to a folder that outlives the job.');
}
function trimmed(path) {
    return path.replace(/\/+$/, '');
}


/***/ }),

/***/ 60758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GH: () => (/* binding */ backupOf),
  folderOf: () => (/* binding */ folderOf),
  isOf: () => (/* binding */ isOf),
  listBackups: () => (/* binding */ listBackups),
  _H: () => (/* binding */ newBackupId),
  Aw: () => (/* binding */ pruneBackups)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        const own = keep.deployment === undefined || keep.deployment === backup.deployment;
        return own && rank >= Math.max(1, keep.newest) && !young && !keep.pinned.includes(backup.id);
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
/** Whether a backup is one of this deployment, by its id alone; the names of no two are the same there. */
function isOf(deployment, id) {
    return id.slice('20261123T164555Z-'.length, -'-1f3a9c'.length) === nameInId(deployment);
}
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;
const HASH = 16;
/**
 * The name of a deployment as an id has it. One that can't stand there as it is has a hash behind two hyphens, which no other
 * name has: `prod.eu` is not taken for `prod-eu`.
 */
function nameInId(deployment) {
    if (PLAIN.test(deployment) && deployment.length <= LONGEST_NAME)
        return deployment;
    const like = deployment
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, LONGEST_NAME - HASH - 2)
        .replace(/^-+|-+$/g, '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(deployment).digest('hex').slice(0, HASH);
    return `${like || 'metabase'}--${hash}`;
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
/**
 * Removes what nothing keeps and what was abandoned; the manifest goes first, so that no half of a backup looks whole.
 * @param forget removes before that what lies elsewhere
 */
async function pruneBackups(store, keep, forget = async () => undefined) {
    const { backups, unfinished } = await listBackups(store);
    const now = store.clock.now();
    const old = backupsToRemove(backups, keep, now);
    const abandoned = unfinished.filter(({ id, changed }) => isAbandoned(changed, now) && !keep.pinned.includes(id));
    for (const backup of old)
        await forget(backup);
    const ids = [...old, ...abandoned].map(({ id }) => id);
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

/***/ 37784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ withDump),
/* harmony export */   gu: () => (/* binding */ verifyBackup),
/* harmony export */   mR: () => (/* binding */ expectRestored)
/* harmony export */ });
/* harmony import */ var _databases_database_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86652);
/* harmony import */ var _databases_dumpFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16578);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60758);





/**
 * Verifies a backup: what lies on the disk is what was written, and the dump in it can be read from end to end.
 * @param identities of age; without one, of an encrypted backup only the encrypted file is checked
 * @returns what could not be checked
 */
async function verifyBackup(store, id, database, identities = []) {
    const { contents } = await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .backupOf */ .GH)(store, id);
    if (contents.kind === 'command') {
        return [
            `The backup ${id} was made by "backup-command" as "${contents.reference}", which can't be looked into: it is held against ` +
                'its manifest when it is restored.',
        ];
    }
    if (contents.encrypted !== undefined && identities.length === 0) {
        await (0,_databases_dumpFile_js__WEBPACK_IMPORTED_MODULE_0__/* .expectUnchanged */ .JG)(store.files, { ...contents.dump, ...contents.encrypted }, (0,_store_js__WEBPACK_IMPORTED_MODULE_3__.folderOf)(store, id));
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
    const { contents } = await (0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .backupOf */ .GH)(store, id);
    const folder = (0,_store_js__WEBPACK_IMPORTED_MODULE_3__.folderOf)(store, id);
    if (contents.kind === 'command') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The backup ${id} was made by "backup-command": it holds no dump, and "restore-command" has to restore it.`);
    }
    const { dump, encrypted } = contents;
    if (encrypted === undefined)
        return use(dump, folder);
    if (identities.length === 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(`The backup ${id} is encrypted. Give the identity of one of its recipients.`);
    await (0,_databases_dumpFile_js__WEBPACK_IMPORTED_MODULE_0__/* .expectUnchanged */ .JG)(store.files, { ...dump, ...encrypted }, folder);
    const path = `${folder}/${dump.file}`;
    try {
        await (0,_encryption_js__WEBPACK_IMPORTED_MODULE_2__/* .decryptFile */ .I)(store.files, `${folder}/${encrypted.file}`, path, identities);
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
    const { database: expected, contents } = manifest;
    const after = (contents.kind === 'command' ? contents.countsAfter : undefined) ?? expected.counts;
    const schema = JSON.stringify(found.schema) === JSON.stringify(expected.schema);
    const changesets = found.changesets === expected.changesets;
    // Of H2 it tells one file from the other, also where both hold the same.
    const changelog = found.engine === 'h2' || found.changelog === (expected.changelog ?? found.changelog);
    const problems = [
        ...countsBeyond(expected.counts, after, found.counts),
        ...(schema ? [] : ['the schema is at another version']),
        ...(changesets ? [] : [`${found.changesets ?? 'no'} changesets instead of ${expected.changesets ?? 'none'}`]),
        ...(changelog || !schema || !changesets ? [] : ['other changesets are applied']),
    ];
    if (problems.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The database is not what the backup ${manifest.id} holds: ${problems.join('; ')}.`);
}
/** Tables with fewer rows than at both ends of the backup, or with more. */
function countsBeyond(before, after, found) {
    return _databases_database_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_TABLES */ .o.flatMap((table) => {
        const [rows, ...ends] = [found[table], before[table], after[table]];
        if (rows === undefined || ends.some((end) => end === undefined)) {
            return rows === before[table] ? [] : (0,_databases_dumpFile_js__WEBPACK_IMPORTED_MODULE_0__/* .countDifferences */ .aI)({ [table]: before[table] }, { [table]: rows });
        }
        const [least, most] = [Math.min(...ends), Math.max(...ends)];
        if (rows >= least && rows <= most)
            return [];
        return [`${table}: ${rows} instead of ${least === most ? least : `${least} to ${most}`}`];
    });
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
