export const id = 4534;
export const ids = [4534];
export const modules = {

/***/ 94534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse_rehearse)
});

// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/upgrade/baseline.js
var baseline = __webpack_require__(79828);
// EXTERNAL MODULE: ./build/upgrade/journal.js
var journal = __webpack_require__(84316);
// EXTERNAL MODULE: ./build/upgrade/run.js
var upgrade_run = __webpack_require__(12478);
// EXTERNAL MODULE: ./build/upgrade/preflight.js + 2 modules
var preflight = __webpack_require__(13751);
;// CONCATENATED MODULE: ./build/upgrade/rehearsal/expectReady.js



/**
 * Looks whether the live instance is what it should be, so that a copy of its database tells something. What would keep an
 * upgrade from being begun is a matter of its own preflight.
 * @throws Failure (bad input)
 */
async function expectReady(run, former) {
    const state = await run.database.read();
    // A file can be copied from a backup alone, whatever the instance does now.
    const wrong = [
        ...(state.engine === 'h2' ? [] : await (0,preflight/* wrongInstance */.FU)(run, (0,metabase_tag/* printTag */.O4)(former.edition, former.version))),
        ...(0,preflight/* wrongSchema */.F_)(state, former.version.major),
        ...state.locks.map(({ by }) => `${by} holds the migration lock: a copy made now would be half migrated. Wait until it is done.`),
    ];
    if (wrong.length === 0)
        return state;
    throw (0,build_failure/* badInput */.AN)(`The rehearsal was not begun:\n${wrong.map((one) => `  - ${one}`).join('\n')}`);
}

// EXTERNAL MODULE: ./build/upgrade/tellingLines.js
var tellingLines = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/upgrade/verify.js
var verify = __webpack_require__(45206);
// EXTERNAL MODULE: ./build/upgrade/waitForMigration.js
var waitForMigration = __webpack_require__(77743);
;// CONCATENATED MODULE: ./build/upgrade/rehearsal/scratchInstance.js





/** @param before what the copy held before anything was started on it */
function scratchInstance(run, scratch, copy, before) {
    const verified = async (build) => {
        await (0,verify/* verify */.M)({ ...(await watched(run, scratch)), database: copy }, build, before);
        return {};
    };
    const end = () => scratch.end(run.id);
    return {
        async tryOut(former) {
            await startAndWait(run, scratch, copy, former);
            // Before we look into the copy ourselves: a connection of ours may be counted for a moment after it was closed.
            const users = await copy.users();
            if (users > 0) {
                await verified(former);
                await end();
                return {};
            }
            throw new build_failure/* Failure */.HR('The scratch instance is up, and nobody is connected to the copy of the database: it runs on another one, perhaps the ' +
                'live one. No newer version was started. Let the scratch command use the MB_DB_ variables that it is given, and nothing else.');
        },
        async migrate(build) {
            const stop = (0,metabase_tag/* printTag */.O4)(build.edition, build.version);
            const since = run.clock.now();
            const seconds = await startAndWait(run, scratch, copy, build);
            const errors = (0,tellingLines/* tellingLines */.$)(await scratch.log(run.id, since));
            for (const line of errors)
                run.log.info(`  in its log: ${line}`);
            return { [`migration ${stop}`]: seconds, [`errors ${stop}`]: errors };
        },
        verify: verified,
        end,
    };
}
/** @returns seconds until it was ready, as an upgrade measures them. @throws Failure; here nothing is left to its end */
async function startAndWait(run, scratch, copy, build) {
    const tag = (0,metabase_tag/* printTag */.O4)(build.edition, build.version);
    const since = run.clock.now();
    await scratch.start(run.id, build, copy.variables);
    try {
        return await (0,waitForMigration/* waitForMigration */.Ht)(await watched(run, scratch));
    }
    catch (error) {
        if (!(error instanceof waitForMigration/* StillMigrating */.fp))
            throw new build_failure/* Failure */.HR(`${tag} on the copy: ${(0,build_failure/* failureOf */.g5)(error).message}`);
        if (run.cancelled.aborted)
            throw new build_failure/* Failure */.HR(`The job was cancelled while ${tag} was started on the copy.`);
        const lines = (0,tellingLines/* tellingLines */.$)(await scratch.log(run.id, since)).map((line) => `\n  ${line}`);
        const minutes = Math.round(run.wishes.timeoutMs / 60_000);
        throw new build_failure/* Failure */.HR(`After ${minutes} minutes ${tag} was not ready on the copy. Set a longer "timeout".${lines.join('')}`);
    }
}
async function watched(run, scratch) {
    const { url, fetch } = await scratch.api(run.id);
    const platform = {
        name: 'scratch',
        url: async () => url,
        process: () => scratch.process(run.id),
        log: (since) => scratch.log(run.id, since),
    };
    return { ...run, fetch, platform, wishes: { timeoutMs: run.wishes.timeoutMs, url: undefined } };
}

;// CONCATENATED MODULE: ./build/upgrade/rehearsal/rehearse.js







/**
 * Takes a copy of the database over every stop, with an instance of its own, and throws everything away, whatever happens.
 * The live instance goes on running and is only asked. A rehearsal counts once its journal has `rehearsed` and is closed.
 */
async function rehearse(run, copies, route) {
    const facts = {};
    const keep = async (name, work, stop) => {
        if (run.cancelled.aborted)
            throw new build_failure/* Failure */.HR(`The job was cancelled before ${name}.`);
        Object.assign(facts, await (0,upgrade_run/* phase */.O)(run, name, stop, work));
    };
    let failure;
    try {
        await onCopy(run, copies, route, keep);
    }
    catch (error) {
        failure = (0,build_failure/* failureOf */.g5)(error);
    }
    try {
        const measured = failure ? {} : { rehearsed: summaryOf(run, route, facts) };
        await (0,upgrade_run/* phase */.O)(run, 'throw-away', undefined, async () => {
            await copies.throwAway(run.id);
            return measured;
        });
        Object.assign(facts, measured);
    }
    catch (error) {
        const left = `What was made for the rehearsal could not be thrown away, which the next run tries again: ${(0,build_failure/* failureOf */.g5)(error).message}`;
        return { result: 'failed', facts, failure: new build_failure/* Failure */.HR([failure?.message ?? [], left].flat().join('\n')) };
    }
    await run.journal.append((0,journal/* printEntry */.qM)({ kind: 'closed', at: (0,upgrade_run/* now */.t)(run), ending: failure ? 'abandoned' : 'done' }));
    return failure ? { result: 'failed', facts, failure } : { result: 'rehearsed', facts };
}
async function onCopy(run, copies, { former, stops }, keep) {
    const builds = stops.map((version) => ({ edition: former.edition, version }));
    await keep('preflight', async () => {
        const { version, engine, sizeBytes } = await expectReady(run, former);
        return { database: `${engine} ${version}`, sizeBytes };
    });
    await keep('fetch', async () => {
        for (const build of builds) {
            await run.platform.fetch(build);
            await copies.scratch.fetch?.(build);
        }
        return {};
    });
    let apart = false;
    let instance;
    await keep('copy', async () => {
        const copy = await copies.make(run, tagOf(former));
        const state = await copy.read();
        for (const sentence of copy.silenced)
            run.log.info(`  ${sentence}`);
        apart = copy.apart;
        instance = scratchInstance(run, copies.scratch, copy, (0,baseline/* baselineOf */.Bv)(state));
        return { copyOn: `${state.engine} ${state.version}`, silenced: copy.silenced };
    });
    if (!apart)
        await keep('trial', () => instance.tryOut(former));
    for (const build of builds) {
        await keep('migrate', () => instance.migrate(build), tagOf(build));
        await keep('verify', () => instance.verify(build), tagOf(build));
        await instance.end();
    }
}
function summaryOf(run, { former, stops }, facts) {
    const tags = stops.map((version) => tagOf({ edition: former.edition, version }));
    return {
        from: tagOf(former),
        stops: tags.map((stop) => ({ stop, seconds: facts[`migration ${stop}`] })),
        at: (0,upgrade_run/* now */.t)(run),
        sizeBytes: facts.sizeBytes,
        copyOn: facts.copyOn,
    };
}
function tagOf({ edition, version }) {
    return (0,metabase_tag/* printTag */.O4)(edition, version);
}

// EXTERNAL MODULE: ./build/modes/rehearsals.js + 4 modules
var rehearsals = __webpack_require__(7245);
// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
// EXTERNAL MODULE: ./build/modes/tellRun.js
var tellRun = __webpack_require__(20023);
// EXTERNAL MODULE: ./build/modes/upgradeRoute.js
var upgradeRoute = __webpack_require__(28238);
;// CONCATENATED MODULE: ./build/modes/rehearse.js






/** Takes a copy of the database over the stops that an upgrade would make, beside the running instance, and measures them. */
async function rehearse_rehearse(instance) {
    const { platform, asked, gateways } = instance;
    const made = (0,rehearsals/* copies */.w)(instance);
    const recovered = await throwAwayLeft(instance);
    const { build } = await platform.inspect();
    const from = (0,runs/* tagOf */.cO)(build);
    const { stops } = await (0,upgradeRoute/* upgradeRoute */.a)(instance, build);
    const tags = stops.map((version) => (0,runs/* tagOf */.cO)({ edition: build.edition, version }));
    const to = tags.at(-1) ?? from;
    const base = {
        mode: 'rehearse',
        deployment: asked.deployment,
        recovered: (0,tellRun/* recoveredLines */.Pp)(recovered),
        from,
        to,
    };
    if (stops.length === 0)
        return { ...base, result: 'up-to-date', phases: [], checks: [], next: [] };
    const obstacles = (await made.scratch.obstacles?.()) ?? [];
    if (obstacles.length > 0) {
        throw (0,build_failure/* badInput */.AN)(`The rehearsal was not begun:\n${obstacles.map((one) => `  - ${one}`).join('\n')}`);
    }
    gateways.log.info(`Rehearsing from ${from} over ${tags.join(', ')}`);
    const run = await (0,runs/* startRun */.AD)(instance, { mode: 'rehearse', from, stops: tags });
    const result = await (0,tellRun/* closing */.ET)(run, () => rehearse(run, made, { former: build, stops }));
    const figures = await (0,tellRun/* figuresOf */.h5)(instance, run.journal.path, asRun(result));
    if (result.result === 'failed')
        return { ...base, ...figures, result: 'failed', next: [FAILED] };
    const rehearsed = result.facts.rehearsed;
    const stopTimes = rehearsed.stops.map(({ stop, seconds }) => ({ stop, rehearsed: seconds }));
    const next = [
        `Upgrade within two weeks: mode upgrade, with "require-rehearsal: true" if it must not go without this one.`,
    ];
    return { ...base, ...figures, result: 'rehearsed', checks: checksOf(result.facts), stopTimes, next };
}
/** Rehearsals that were cut off. A run that is open works on the live instance, which a rehearsal must not. */
async function throwAwayLeft(instance) {
    const open = (await (0,runs/* readJournals */.rZ)(instance)).filter(({ state }) => state.closed === undefined);
    const other = open.find(({ state }) => state.mode !== 'rehearse');
    if (other) {
        throw new build_failure/* Failure */.HR(`The ${other.state.mode} ${other.state.run} is not finished, so a rehearsal now could be one of a half migrated database. ` +
            `Run that mode again first: it finishes or undoes it (${other.path}).`);
    }
    for (const journal of open)
        await (0,rehearsals/* throwAwayRehearsal */.A)(instance, journal);
    return open.map((journal) => ({ journal, recovery: { did: 'threw-away' } }));
}
const FAILED = 'The instance runs on as before, and the copy is gone. Read why it failed, and rehearse again before you upgrade.';
/** In the terms of a run on the live instance. */
function asRun(result) {
    if (result.result === 'rehearsed')
        return { result: 'upgraded', facts: result.facts };
    return {
        result: 'undone',
        facts: result.facts,
        failure: result.failure,
        told: 'The live instance was not touched.',
    };
}
function checksOf(facts) {
    const { database, copyOn, silenced, sizeBytes } = facts;
    const size = `${(Number(sizeBytes) / 1024 ** 2).toFixed(1)} MiB`;
    const noisy = Object.entries(facts).flatMap(([name, lines]) => name.startsWith('errors ') && Array.isArray(lines) && lines.length > 0 ? [`${name.slice(7)}: ${lines.at(-1)}`] : []);
    return [
        'Each stop answered with its version and edition, its schema, and no fewer users and questions.',
        `The copy of ${size} was on ${copyOn}${database === copyOn ? '' : `; the live database is on ${database}`}.`,
        ...(Array.isArray(silenced) ? silenced.map((one) => `In the copy: ${one}`) : []),
        'Everything that was made for it was thrown away.',
        ...noisy.map((line) => `Told in the log of ${line}`),
    ];
}


/***/ }),

/***/ 20023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   Pp: () => (/* binding */ recoveredLines),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   vJ: () => (/* binding */ stillOpen)
/* harmony export */ });
/* unused harmony export backupOf */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _upgrade_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79828);
/* harmony import */ var _upgrade_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84316);



/** What a run did, read back from its journal. @param result left out of one that was taken back by a later run */
async function figuresOf(instance, path, result) {
    const text = (await instance.journals.read()).find((one) => one.path === path)?.text ?? '';
    const entries = (0,_upgrade_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJournal */ .z8)(text, path);
    const { facts } = (0,_upgrade_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(entries);
    return {
        phases: phasesOf(entries),
        databaseBytes: typeof facts.databaseBytes === 'number' ? facts.databaseBytes : undefined,
        downtimeSeconds: downtimeOf(entries, facts),
        migrationSeconds: migrationOf(facts),
        backup: backupOf(facts),
        journal: path,
        checks: result?.result === 'upgraded' ? checksOf(facts) : [],
        failure: !result || result.result === 'upgraded' ? undefined : failureWith(instance, result),
    };
}
function failureWith({ secrets }, { failure, told }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(secrets.hide(`${failure.message}\n${told}`.trim()), { exitCode: failure.exitCode });
}
function phasesOf(entries) {
    const phases = [];
    for (const entry of entries) {
        const at = new Date(entry.at);
        const last = phases.at(-1);
        if (entry.kind === 'begin') {
            phases.push({ phase: entry.phase, stop: entry.stop, begun: at, seconds: 0, ended: false });
        }
        else if (last && (entry.kind === 'end' || entry.kind === 'failed')) {
            last.seconds = (at.getTime() - last.begun.getTime()) / 1000;
            last.ended = entry.kind === 'end';
        }
    }
    return phases;
}
/** Until the last stop was ready, or the former version was put back. */
function downtimeOf(entries, { stoppedAt, readyAt }) {
    if (typeof stoppedAt !== 'string')
        return undefined;
    const back = entries.findLast((entry) => entry.kind === 'end' && entry.phase === 'put-back')?.at;
    const until = back ?? (typeof readyAt === 'string' ? readyAt : undefined);
    return until === undefined ? undefined : (Date.parse(until) - Date.parse(stoppedAt)) / 1000;
}
function migrationOf(facts) {
    const seconds = Object.entries(facts).flatMap(([name, value]) => name.startsWith('migration ') && typeof value === 'number' ? [value] : []);
    return seconds.length === 0 ? undefined : seconds.reduce((sum, one) => sum + one, 0);
}
function backupOf({ backupPath, backupSha256, backupBytes, backupReference }) {
    if (typeof backupPath !== 'string')
        return undefined;
    const reference = typeof backupReference === 'string' ? { reference: backupReference } : {};
    return { path: backupPath, sha256: String(backupSha256), bytes: Number(backupBytes), ...reference };
}
function checksOf(facts) {
    const { restoredCounts, sessions } = facts;
    const baseline = (0,_upgrade_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineFrom */ .cq)(facts);
    const counts = (restoredCounts ?? baseline?.counts ?? {});
    const before = baseline?.sessions;
    const rows = Object.entries(counts).map(([table, number]) => `${table} ${number}`);
    return [
        'The instance answers with the version and edition that were wanted.',
        ...(rows.length === 0
            ? ['The rows of an H2 file can not be counted.']
            : [`The schema is of that major, and nothing was lost: ${rows.join(', ')}.`]),
        'No migration lock is left.',
        ...(before === undefined || typeof sessions !== 'number' || restoredCounts !== undefined
            ? []
            : [`Sessions of people who were signed in: ${before} before, ${sessions} now (rows, not tried).`]),
    ];
}
/** In a sentence each. */
function recoveredLines(all) {
    return all.map(({ journal: { state }, recovery }) => {
        const name = `The ${state.mode} ${state.run} from ${state.from} to ${state.stops.at(-1) ?? state.from}`;
        if (recovery.did === 'threw-away')
            return `${name} was cut off, and what it had made was thrown away.`;
        if (recovery.did === 'closed')
            return `${name} had changed nothing and is closed.`;
        if (recovery.did === 'went-on') {
            const { result } = recovery;
            if (result.result === 'upgraded')
                return `${name} was finished.`;
            return `${name} failed: ${result.failure.message} ${result.told}`;
        }
        return `${name} was taken back. ${recovery.retreat.told}`;
    });
}
/** One that could neither be finished nor undone, so that nothing new may be begun. */
function stillOpen(all) {
    return all.find(({ recovery }) => {
        if (recovery.did === 'closed' || recovery.did === 'threw-away')
            return false;
        return recovery.did === 'went-on' ? recovery.result.result === 'left' : recovery.retreat.ending === 'left';
    });
}
/** The run is closed whatever happens to it; only its file is not needed any more. */
async function closing(run, work) {
    try {
        return await work();
    }
    finally {
        await run.journal.close();
    }
}


/***/ }),

/***/ 28238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ upgradeRoute)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70540);
/* harmony import */ var _metabase_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65212);
/* harmony import */ var _metabase_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46642);
/* harmony import */ var _sources_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98640);
/* harmony import */ var _circumstances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57237);
/* harmony import */ var _lookUp_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92469);
/* harmony import */ var _planAll_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49423);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91463);
/* harmony import */ var _wishesFor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55361);










/**
 * The stops from what runs to where the deployment goes, whatever is pinned.
 * @throws Failure (bad input) when that is a version of the other edition, unknown, or older than what runs
 */
async function upgradeRoute({ settings, asked, gateways }, installed) {
    const { edition, version: current } = installed;
    const { to, deployment } = asked;
    const wishes = (0,_wishesFor_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f)(settings, deployment);
    const editions = new Set([edition]);
    const [listed, advisories, versionInfo] = await Promise.all([
        (0,_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .obtainCatalogue */ .Z)(settings, gateways),
        (0,_lookUp_js__WEBPACK_IMPORTED_MODULE_6__/* .lookUpAdvisories */ .M7)(settings, gateways),
        (0,_lookUp_js__WEBPACK_IMPORTED_MODULE_6__/* .lookUpVersionInfo */ .hm)(settings, gateways, editions),
    ]);
    const now = gateways.clock.now();
    const known = { advisories, versionInfo, today: (0,_gateways_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._)(now) };
    const catalogue = await (0,_planAll_js__WEBPACK_IMPORTED_MODULE_7__/* .withDatesIfNeeded */ .s)(listed, known, editions, settings, gateways);
    const { ignore, policy, path } = wishes;
    const around = (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_5__/* .circumstancesOf */ .c)(known, undefined, now)(installed);
    const situation = { ...around, edition, catalogue, current, ignore, policy, cap: undefined };
    const follow = to === undefined ? wishes.follow : { kind: 'version', ...to };
    const { target, rejected } = (0,_metabase_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseTarget */ .b)(follow, situation);
    if (target.compare(current) < 0) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`${(0,_runs_js__WEBPACK_IMPORTED_MODULE_8__/* .tagOf */ .cO)(installed)} runs, and ${(0,_runs_js__WEBPACK_IMPORTED_MODULE_8__/* .tagOf */ .cO)({ edition, version: target })} is older. To go back, use the mode rollback.`);
    }
    const lastOf = (major) => (0,_metabase_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .newestStop */ .R)(major, situation);
    return { stops: (0,_metabase_path_js__WEBPACK_IMPORTED_MODULE_3__/* .upgradePath */ .k)(current, target, edition, catalogue, path, lastOf), passed: rejected };
}


/***/ })

};
