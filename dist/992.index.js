export const id = 992;
export const ids = [992];
export const modules = {

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCommand: () => (/* binding */ openCommand)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/processIdentity.js
var processIdentity = __webpack_require__(10573);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/platforms/kept.js
var platforms_kept = __webpack_require__(37963);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/platforms/command/commandLists.js



/** What may stand in braces, and in which commands. */
const KNOWN = {
    stop: ['run'],
    start: ['run'],
    status: [],
    swap: ['run', 'version', 'tag', 'edition'],
    putBack: ['run', 'version', 'tag', 'edition'],
    fetch: ['version', 'tag', 'edition'],
    restoreScale: ['run'],
    finish: ['run'],
    log: [],
    runOnce: ['version', 'tag', 'edition', 'command'],
    scratch: ['run', 'version', 'tag', 'edition'],
};
/** A word in single braces; what stands in double ones belongs to the program, such as docker's own templates. */
const PLACE = /\{\{[\s\S]*?\}\}|\{([A-Za-z][A-Za-z_-]*)\}/g;
/** A run's name goes into names of files and containers. */
const SAFE = /^[\w.-]{1,128}$/;
/**
 * Everything that is wrong with the lists, before any of them is run.
 * @throws Failure (bad input)
 */
function checkCommands(commands) {
    const wrong = Object.entries(KNOWN).flatMap(([name, known]) => faultsOf(name, commands[name], known));
    if (wrong.length > 0)
        throw (0,failure/* badInput */.AN)(`The commands can't be used:\n${wrong.map((one) => `  - ${one}`).join('\n')}`);
}
function faultsOf(name, list, known) {
    if (list === undefined)
        return [];
    const [program] = list;
    if (!program)
        return [`${name}: expected a list that begins with a program, found an empty one.`];
    if (list.some((part) => part.includes('\0')))
        return [`${name}: a zero character can't be in an argument.`];
    const first = placesIn(program).length > 0 ? [`${name}: the program itself can't have a place to fill.`] : [];
    const unknown = [...new Set(list.flatMap(placesIn))].filter((place) => !known.includes(place));
    const may = known.length === 0 ? 'none' : known.map((place) => `{${place}}`).join(', ');
    return [...first, ...unknown.map((place) => `${name}: {${place}} is not known here; places to fill: ${may}.`)];
}
function placesIn(text) {
    return [...text.matchAll(PLACE)].flatMap(([, place]) => place ?? []);
}
/** Each place filled; what is filled in is never read again. */
function fill(list, { run, build, command }) {
    if (run !== undefined && !SAFE.test(run))
        throw new TypeError(`${run} is no name of a run.`);
    const values = {
        run,
        command,
        version: build && (0,version/* printVersion */.wr)(build.version),
        tag: build && (0,metabase_tag/* printTag */.O4)(build.edition, build.version),
        edition: build?.edition,
    };
    return list.map((part) => part.replace(PLACE, (whole, place) => (place && values[place]) ?? whole));
}

// EXTERNAL MODULE: ./build/platforms/scratchSettings.js
var scratchSettings = __webpack_require__(77160);
;// CONCATENATED MODULE: ./build/platforms/command/commandScratch.js




const LARGEST_LOG = 1024 * 1024;
/**
 * Rehearsals by a command of the user that runs Metabase of a version in the foreground, with the variables that it is given.
 * The copy lies on the live server; nothing but these variables keeps the instance from the network.
 */
function commandScratch(command, cwd, { processes, freePort, readEnd, fetch, folder }) {
    let running;
    const end = async (run) => {
        await processes.end(run);
        running = undefined;
    };
    return {
        makesServers: false,
        apart: false,
        open: async (_, server) => {
            if (server && 'image' in server)
                throw new TypeError('No server of its own is made here.');
            return server && { here: server, inside: server };
        },
        async start(run, build, database) {
            await end(run);
            const port = await freePort();
            const environment = (0,scratchSettings/* scratchSettings */.O)({}, { ...database, MB_JETTY_HOST: '127.0.0.1', MB_JETTY_PORT: String(port) });
            const filled = fill(command, { run, build });
            const tag = (0,metabase_tag/* printTag */.O4)(build.edition, build.version);
            const logFile = `${folder}/${run}/${tag}.log`;
            const options = { environment, logFile, ...(cwd === undefined ? {} : { cwd }) };
            const child = await processes.start(run, filled, options).catch((cause) => {
                throw new failure/* Failure */.HR(`The scratch command could not be started for ${tag}: is there a program ${filled[0]}?`, {
                    cause,
                    exitCode: 2,
                });
            });
            running = { port, child, logFile };
        },
        async process() {
            if (!running)
                return { state: 'absent' };
            const exitCode = running.child.exitCode();
            return exitCode === undefined ? { state: 'running' } : { state: 'stopped', exitCode };
        },
        log: async () => (running ? readEnd(running.logFile, LARGEST_LOG) : ''),
        async api() {
            if (!running)
                throw new failure/* Failure */.HR('The scratch instance does not run.');
            return { url: `http://127.0.0.1:${running.port}`, fetch };
        },
        end,
        remove: end,
    };
}

;// CONCATENATED MODULE: ./build/platforms/command/runOnce.js

/**
 * Runs a command of Metabase to its end. It may be migrating, so it goes on whatever becomes of the job.
 * @throws Failure when the job is cancelled before that
 */
async function runOnce([program = '', ...args], command, cwd, { note, startLasting, cancelled }) {
    const { pid, started, ended, leave } = await startLasting(program, args, { cwd }).catch((cause) => {
        throw notStarted('runOnce', program, cause);
    });
    const kept = (await note.read());
    if (kept)
        await note.write({ ...kept, once: { pid, started } });
    const left = new Promise((_, fail) => {
        const go = () => {
            leave();
            fail(new failure/* Failure */.HR(`The job was cancelled, and "${command}" was left to its end.`));
        };
        if (cancelled.aborted)
            go();
        else
            cancelled.addEventListener('abort', go, { once: true });
    });
    return Promise.race([ended, left]);
}
function notStarted(name, program, cause) {
    return new failure/* Failure */.HR(`The ${name} command could not be started: is there a program ${program}?`, {
        cause,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/platforms/command/status.js


/** Words of systemd, Docker and init scripts among them. */
const WORDS = {
    running: { state: 'running' },
    active: { state: 'running' },
    deactivating: { state: 'running' },
    up: { state: 'running' },
    restarting: { state: 'restarting' },
    activating: { state: 'restarting' },
    stopped: { state: 'stopped' },
    inactive: { state: 'stopped' },
    created: { state: 'stopped' },
    exited: { state: 'stopped' },
    down: { state: 'stopped' },
    failed: { state: 'stopped', exitCode: 1 },
    absent: { state: 'absent' },
};
/** As LSB has it for init scripts: 1 and 2 are dead with something left behind, 3 is not running, 4 is unknown. */
const RUNNING = 0;
const STOPPED = [1, 2, 3];
const LARGEST_ANSWER = 64 * 1024;
/**
 * What a status command has answered: JSON such as `{"state":"running","version":"v0.58.3"}`, or a word, or nothing but its
 * exit code.
 * @throws Failure when none of them tells anything
 */
function readStatus({ exitCode, stdout }) {
    const text = stdout.trim();
    if (text.length <= LARGEST_ANSWER && text.startsWith('{'))
        return readJson(text);
    const word = Object.hasOwn(WORDS, text.toLowerCase()) ? WORDS[text.toLowerCase()] : undefined;
    if (word)
        return { process: word, build: undefined };
    if (exitCode === RUNNING)
        return { process: { state: 'running' }, build: undefined };
    if (STOPPED.includes(exitCode))
        return { process: { state: 'stopped' }, build: undefined };
    throw new failure/* Failure */.HR(`The status command ended with ${exitCode} and said ${quoted(text)}. Expected JSON with "state", one of the words ` +
        `${Object.keys(WORDS).join(', ')}, or an exit code of 0 (running) or 1 to 3 (stopped).`);
}
function readJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw (0,failure/* badInput */.AN)(`The status command said ${quoted(text)}, which begins like JSON and is none.`);
    }
    const { state, exitCode, since, version } = json;
    const known = typeof state === 'string' && Object.hasOwn(WORDS, state.toLowerCase()) && WORDS[state.toLowerCase()];
    if (!known) {
        throw (0,failure/* badInput */.AN)(`The status command said ${quoted(text)}. Expected "state" to be one of ${Object.keys(WORDS).join(', ')}.`);
    }
    return { process: withDetails(known, exitCode, since), build: buildOf(version) };
}
function withDetails(process, exitCode, since) {
    const code = Number.isInteger(exitCode) ? exitCode : undefined;
    const time = typeof since === 'string' ? new Date(since) : undefined;
    switch (process.state) {
        case 'running':
            return time && !Number.isNaN(time.getTime()) ? { state: 'running', since: time } : process;
        case 'restarting':
        case 'stopped':
            return code === undefined ? process : { state: process.state, exitCode: code };
        case 'absent':
            return process;
    }
}
function buildOf(version) {
    if (version === undefined || version === null)
        return undefined;
    const tag = (0,metabase_tag/* parseTag */.ED)(String(version));
    if (tag.kind === 'exact')
        return { edition: tag.edition, version: tag.version };
    throw (0,failure/* badInput */.AN)(`The status command told the version ${quoted(String(version))}. Expected a tag such as v0.58.3.`);
}
function quoted(text) {
    return text === '' ? 'nothing' : `"${text.slice(0, 200)}"`;
}

;// CONCATENATED MODULE: ./build/platforms/command/commandPlatform.js








const LOOK_MS = 1_000;
const LARGEST = 1024 * 1024;
/** An instance that only the user knows how to handle. @throws Failure (bad input) for commands that can't be used */
function commandPlatform(options, seams) {
    const { commands, environment } = options;
    const { note, clock, sleep } = seams;
    checkCommands(commands);
    if (Object.keys(environment).length === 0) {
        throw (0,failure/* badInput */.AN)('The platform command can not see the settings of the instance: give those of its database (MB_DB_…).');
    }
    const status = async () => readStatus(await finished('status'));
    const finished = async (name, filling = {}) => {
        const [program = '', ...args] = fill(commands[name] ?? [], filling);
        const where = { outlives: true, ...(options.cwd === undefined ? {} : { cwd: options.cwd }) };
        return seams.run(program, args, where).catch((cause) => {
            throw notStarted(name, program, cause);
        });
    };
    const succeed = async (name, filling = {}) => {
        if (commands[name] === undefined)
            return;
        const { exitCode, stderr, stdout } = await finished(name, filling);
        if (exitCode === 0)
            return;
        const last = (stderr.trim() || stdout.trim()).split('\n').slice(-5).join('\n  ');
        throw new failure/* Failure */.HR(`The ${name} command ended with ${exitCode}.${last === '' ? '' : `\n  ${last.slice(0, 1000)}`}`);
    };
    const current = async () => {
        const kept = (await note.read());
        const build = (await status()).build ?? (kept && commandPlatform_buildOf(kept.current)) ?? options.installed;
        if (build)
            return build;
        throw (0,failure/* badInput */.AN)('Which version is installed is not known: let the status command tell it as JSON, with "version".');
    };
    const change = async (run, build, after, command) => {
        const kept = await (0,platforms_kept/* keptOrFail */.uu)(note, run);
        await mustStand((await status()).process);
        await note.write({ ...kept, state: 'changing' });
        await succeed(command, { run, build });
        await note.write({ ...kept, state: after, current: tagOf(build) });
    };
    return {
        name: 'command',
        async inspect() {
            const build = await current();
            const unknown = { partly: true, folders: [], hosts: {}, nodes: 1, dangers: [], notes: [] };
            return { build, what: tagOf(build), environment, ...unknown };
        },
        async fetch(build) {
            await succeed('fetch', { build });
            return tagOf(build);
        },
        // Only the user's own command knows where it fetches from.
        missing: async () => undefined,
        space: async () => undefined,
        async stop(run, patienceMs) {
            await (0,platforms_kept/* keepOnce */.pc)(note, run, async () => {
                const former = tagOf(await current());
                return { run, former, current: former, state: 'former' };
            });
            if (isStill((await status()).process))
                return;
            await succeed('stop', { run });
            for (const start = clock.now().getTime(); !isStill((await status()).process); await sleep(LOOK_MS)) {
                if (clock.now().getTime() - start < patienceMs)
                    continue;
                throw new failure/* Failure */.HR(`The stop command is done, and by the status command the instance still runs after ${Math.round(patienceMs / 1000)} s. ` +
                    'When it has ended, run this again.');
            }
        },
        start: (run) => succeed('start', { run }),
        swap: (run, build) => change(run, build, 'next', 'swap'),
        async putBack(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept || kept.state === 'former')
                return;
            const former = commandPlatform_buildOf(kept.former);
            await change(run, former, 'former', commands.putBack === undefined ? 'swap' : 'putBack');
        },
        async restoreScale(run) {
            if (await (0,platforms_kept/* keptOf */.uq)(note, run))
                await succeed('restoreScale', { run });
        },
        async finish(run) {
            if (!(await (0,platforms_kept/* keptOf */.uq)(note, run)))
                return;
            await succeed('finish', { run });
            await note.forget();
        },
        async inPlace(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept)
                return 'former';
            return kept.state === 'changing' ? 'neither' : kept.state;
        },
        async commandRuns() {
            const { once } = (await note.read()) ?? {};
            return once !== undefined && (0,processIdentity/* isRunning */.W)(once);
        },
        process: async () => (await status()).process,
        async log() {
            return commands.log === undefined ? '' : (await finished('log')).stdout.slice(-LARGEST);
        },
        url: async () => options.url,
        async runOnce(build, command) {
            if (commands.runOnce === undefined) {
                throw (0,failure/* badInput */.AN)(`"${command}" can't be run without a command for it: give run-once, with {tag} and {command}.`);
            }
            return runOnce(fill(commands.runOnce, { build, command }), command, options.cwd, seams);
        },
        ...(commands.scratch && seams.scratch
            ? { scratch: commandScratch(commands.scratch, options.cwd, seams.scratch) }
            : {}),
    };
}
function isStill({ state }) {
    return state === 'stopped' || state === 'absent';
}
async function mustStand(process) {
    if (!isStill(process))
        throw new failure/* Failure */.HR(`By the status command the instance is ${process.state}: it must be stopped first.`);
}
function tagOf({ edition, version }) {
    return (0,metabase_tag/* printTag */.O4)(edition, version);
}
function commandPlatform_buildOf(text) {
    const tag = (0,metabase_tag/* parseTag */.ED)(text);
    return tag.kind === 'exact' ? { edition: tag.edition, version: tag.version } : undefined;
}

;// CONCATENATED MODULE: ./build/modes/platforms/command.js

const openCommand = async (platform, around) => {
    const { settings, asked, gateways, note, host, rehearsals } = around;
    const lists = platform.commands;
    const commands = {
        ...lists,
        putBack: lists['put-back'],
        restoreScale: lists['restore-scale'],
        runOnce: lists['run-once'],
    };
    const environment = environmentOf(asked.database);
    const { processes, freePort, files, startLasting, cancelled } = host;
    const scratch = { processes, freePort, readEnd: files.readEnd, fetch: gateways.fetch, folder: rehearsals };
    const { clock, sleep } = gateways;
    const seams = { run: gateways.run, startLasting, cancelled, note, clock, sleep, scratch };
    return (installed) => commandPlatform({ commands, installed, environment, url: asked.url, cwd: settings.root }, seams);
};
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


/***/ }),

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ keptOrOther),
/* harmony export */   pc: () => (/* binding */ keepOnce),
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   uu: () => (/* binding */ keptOrFail)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** Undefined when there is no note, or one of another run. */
async function keptOf(note, run) {
    const kept = (await note.read());
    return kept?.run === run ? kept : undefined;
}
/** @throws Failure when the run never stopped anything, so that there is nothing to go on from */
async function keptOrFail(note, run) {
    const kept = await keptOf(note, run);
    if (kept)
        return kept;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Nothing is remembered of the run ${run}, so it can't go on. Look at what runs, then start a new one.`);
}
/** The note of this run, made now when there is none. @throws Failure when another run left one */
async function keepOnce(note, run, make) {
    const kept = await keptOrOther(note, run);
    if (kept)
        return kept;
    const made = await make();
    await note.write(made);
    return made;
}
/** Undefined when there is no note. @throws Failure for one of another run */
async function keptOrOther(note, run) {
    const kept = (await note.read());
    if (kept === undefined || kept.run === run)
        return kept;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The run ${kept.run} was not finished, and what it turned off is still remembered. Run it to its end, or look at ` +
        'what runs and remove its note beside the journals.');
}


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scratchSettings)
/* harmony export */ });
/**
 * What a scratch instance is told beside the settings of the live one, so that it does nothing in the world:
 * - nothing scheduled runs, so no subscription, alert, sync or scan (metabase/metabase `src/metabase/task/impl.clj`);
 * - mail goes to a host that can't exist (RFC 2606), since an empty value counts as not given, and the one of the database
 *   would be taken (`src/metabase/settings/models/setting.clj`, `env-var-value`);
 * - it sends no statistics and asks for no newer version (docs/configuring-metabase/environment-variables.md).
 */
const QUIET = {
    MB_DISABLE_SCHEDULER: 'true',
    MB_EMAIL_SMTP_HOST: 'rehearsal.invalid',
    MB_ANON_TRACKING_ENABLED: 'false',
    MB_CHECK_FOR_UPDATES: 'false',
};
/** Settings of the live instance that a copy must not have: its database, mail, Slack, and a file that sets things up. */
const LEFT_OUT = /^MB_(DB_|EMAIL_|SLACK_|CONFIG_FILE_PATH$)/;
/** Variables with properties of the JVM, which go before a variable, under either of their names. */
const PROPERTIES = ['JAVA_OPTS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];
/**
 * The environment of a scratch instance.
 * @param own of the live instance, with its secrets: the key of encryption is needed to read the copy
 * @param database where the copy is
 */
function scratchSettings(own, database) {
    const told = { ...QUIET, ...database };
    const kept = Object.entries(own).filter(([name]) => !LEFT_OUT.test(name));
    const cleaned = kept.map(([name, value]) => [
        name,
        PROPERTIES.includes(name) ? withoutProperties(value, told) : value,
    ]);
    return { ...Object.fromEntries(cleaned), ...told };
}
function withoutProperties(options, told) {
    return options
        .split(/\s+/)
        .filter((word) => {
        const name = /^-D([A-Za-z_.-]+)=/.exec(word)?.[1]?.toUpperCase().replace(/[.-]/g, '_');
        return name === undefined || !(LEFT_OUT.test(name) || Object.hasOwn(told, name));
    })
        .join(' ');
}


/***/ })

};
