export const id = 2156;
export const ids = [2156];
export const modules = {

/***/ 79846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ removeOldBackups)
});

// EXTERNAL MODULE: ./build/upgrade/backupStore/command.js
var command = __webpack_require__(74138);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
;// CONCATENATED MODULE: ./build/modes/neededBackups.js

/** The backups that an open run may restore, and the one that the last finished upgrade leads back to. */
async function neededBackups(instance) {
    const journals = await (0,runs/* readJournals */.rZ)(instance);
    const open = journals.filter(({ state }) => state.closed === undefined);
    const last = journals.find(({ state }) => state.closed === 'done' && state.mode === 'upgrade');
    return [...open, ...(last ? [last] : [])].flatMap(({ state: { facts } }) => [facts.backup, facts.lastBackup].filter((id) => typeof id === 'string'));
}

// EXTERNAL MODULE: ./build/modes/secrets.js
var modes_secrets = __webpack_require__(67762);
;// CONCATENATED MODULE: ./build/modes/removeOldBackups.js




/** The work is done and counts: that old backups could not be removed is told, and no failure. */
async function removeOldBackups(instance) {
    const { store, asked, gateways, secrets } = instance;
    const keep = { ...asked.keep, deployment: asked.deployment, pinned: await neededBackups(instance) };
    try {
        const removed = await (0,backupStore_store/* pruneBackups */.Aw)(store, keep, (backup) => (0,command/* forgetByCommand */.gA)(backup, asked.backupCommands, (0,modes_secrets/* discreetRun */.lK)(gateways.run, secrets)));
        for (const id of removed)
            gateways.log.info(`Removed the backup ${id}.`);
    }
    catch (error) {
        gateways.log.warning(`Old backups could not be removed: ${error.message}`);
    }
}


/***/ }),

/***/ 57549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stuckReport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _tellRun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20023);


/** An earlier run could be neither finished nor undone: nothing new is begun. */
function stuckReport({ asked, secrets }, mode, recovered, { journal }) {
    const { state, path } = journal;
    const lines = (0,_tellRun_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveredLines */ .Pp)(recovered).map(secrets.hide);
    return {
        mode,
        deployment: asked.deployment,
        result: 'left',
        from: state.from,
        to: state.stops.at(-1) ?? state.from,
        phases: [],
        checks: [],
        journal: path,
        recovered: lines,
        failure: new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The run ${state.run} is still not finished.\n${lines.join('\n')}`),
        next: ['Look at the log of the instance and at GET /api/health, and run this again.'],
    };
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

/***/ 82156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upgrade: () => (/* binding */ upgrade_upgrade)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/upgrade/peers.js
var peers = __webpack_require__(21342);
;// CONCATENATED MODULE: ./build/upgrade/rehearsal/rehearsals.js
/** A rehearsal that is older tells too little of a database that has grown since. */
const LONGEST_DAYS = 14;
const DAY_MS = 86_400_000;
/** The successful ones among the runs of a deployment, the newest first. */
function rehearsalsOf(newestFirst) {
    return newestFirst.flatMap(({ mode, closed, facts }) => {
        const rehearsed = facts.rehearsed;
        return mode === 'rehearse' && closed === 'done' && Array.isArray(rehearsed?.stops) ? [rehearsed] : [];
    });
}
/** Seconds of each stop in the newest rehearsal that began at the same version. */
function expectedSeconds(all, from) {
    const same = all.find((one) => one.from === from);
    return Object.fromEntries(same?.stops.map(({ stop, seconds }) => [stop, seconds]) ?? []);
}
/**
 * Why no rehearsal counts for an upgrade over these stops, in a full sentence; undefined when one does. It must have led over
 * exactly the same stops from the same version.
 */
function missingRehearsal(all, from, stops, today) {
    const way = (start, tags) => [start, ...tags].join(' -> ');
    const wanted = way(from, stops);
    const same = all.find((one) => way(one.from, one.stops.map(({ stop }) => stop)) === wanted);
    const remedy = 'Run the mode rehearse with the same inputs, or set "require-rehearsal: false".';
    if (!same) {
        const [last] = all;
        const other = last
            ? `; the last one was of ${way(last.from, last.stops.map(({ stop }) => stop))}`
            : '';
        return `"require-rehearsal" asks for a successful rehearsal of ${wanted}, and there is none${other}. ${remedy}`;
    }
    const days = Math.floor((today.getTime() - Date.parse(same.at)) / DAY_MS);
    if (days < LONGEST_DAYS)
        return undefined;
    return `The rehearsal of ${wanted} is ${days} days old, and one of the last ${LONGEST_DAYS} days is asked for. ${remedy}`;
}

// EXTERNAL MODULE: ./build/upgrade/upgrade.js + 1 modules
var upgrade = __webpack_require__(67328);
// EXTERNAL MODULE: ./build/modes/removeOldBackups.js + 1 modules
var removeOldBackups = __webpack_require__(79846);
// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
// EXTERNAL MODULE: ./build/modes/stuckReport.js
var stuckReport = __webpack_require__(57549);
// EXTERNAL MODULE: ./build/modes/tellRun.js
var tellRun = __webpack_require__(20023);
// EXTERNAL MODULE: ./build/modes/upgradeRoute.js
var upgradeRoute = __webpack_require__(28238);
;// CONCATENATED MODULE: ./build/modes/upgrade.js









/** Finishes or undoes what earlier runs left, then takes the instance over every stop to where its deployment goes. */
async function upgrade_upgrade(instance) {
    const { platform, asked, gateways } = instance;
    const recovered = await (0,runs/* recoverRuns */.B6)(instance);
    const stuck = (0,tellRun/* stillOpen */.vJ)(recovered);
    if (stuck)
        return (0,stuckReport/* stuckReport */.d)(instance, 'upgrade', recovered, stuck);
    const { build } = await platform.inspect();
    const from = (0,runs/* tagOf */.cO)(build);
    const { stops, passed } = await (0,upgradeRoute/* upgradeRoute */.a)(instance, build);
    const tags = stops.map((version) => (0,runs/* tagOf */.cO)({ edition: build.edition, version }));
    const to = tags.at(-1) ?? from;
    const base = { mode: 'upgrade', deployment: asked.deployment, recovered: (0,tellRun/* recoveredLines */.Pp)(recovered) };
    for (const { reason } of passed.slice(0, 5))
        gateways.log.info(`Not taken: ${reason}`);
    if (stops.length === 0)
        return finishedBefore(instance, base, from, recovered);
    const rehearsals = rehearsalsOf((await (0,runs/* readJournals */.rZ)(instance)).map(({ state }) => state));
    const missing = asked.requireRehearsal ? missingRehearsal(rehearsals, from, tags, gateways.clock.now()) : undefined;
    if (missing !== undefined)
        throw (0,failure/* badInput */.AN)(`The upgrade was not begun. ${missing}`);
    const expected = expectedSeconds(rehearsals, from);
    gateways.log.info(`From ${from} over ${tags.join(', ')}`);
    const run = { ...(await (0,runs/* startRun */.AD)(instance, { mode: 'upgrade', from, stops: tags })), expected };
    const result = await (0,tellRun/* closing */.ET)(run, () => (0,upgrade/* upgrade */.f)(run, { former: build, stops }));
    const figures = await (0,tellRun/* figuresOf */.h5)(instance, run.journal.path, result);
    await (0,removeOldBackups/* removeOldBackups */.h)(instance);
    const stopTimes = tags
        .map((stop) => ({ stop, rehearsed: expected[stop], real: result.facts[`migration ${stop}`] }))
        .filter(({ rehearsed, real }) => rehearsed !== undefined || real !== undefined);
    return {
        ...base,
        ...figures,
        stopTimes,
        result: result.result,
        from,
        to,
        next: [...upgrade_peers(asked.nodes, result.result, from, to), ...nextSteps(result.result, from, to, figures)],
    };
}
/** Nothing is left to do; an earlier run that was finished now is what happened today. */
async function finishedBefore(instance, base, from, recovered) {
    const done = recovered.find(({ recovery }) => recovery.did === 'went-on');
    if (done?.recovery.did !== 'went-on') {
        return { ...base, result: 'up-to-date', from, to: from, phases: [], checks: [], next: [] };
    }
    const { state, path } = done.journal;
    const result = state.mode === 'upgrade' ? 'upgraded' : 'up-to-date';
    const figures = await (0,tellRun/* figuresOf */.h5)(instance, path, done.recovery.result);
    return { ...base, ...figures, result, from: state.from, to: from, next: [] };
}
/** A node of another version must never meet the schema of this one. */
function upgrade_peers(nodes, result, from, to) {
    if (result !== 'left')
        return (0,peers/* returnOfPeers */.Jz)(nodes, result === 'upgraded' ? to : from);
    return nodes.length === 0 ? [] : [`Keep the other nodes stopped: ${nodes.join(', ')}.`];
}
function nextSteps(result, from, to, { backup, journal }) {
    switch (result) {
        case 'upgraded':
            return [
                `Let the pins say ${to}, by merging its pull request, so that nothing starts ${from} again.`,
                'Sign in and look at a few dashboards.',
                ...(backup ? [`To go back: mode rollback with to: ${from}. It restores ${backup.path}.`] : []),
            ];
        case 'undone':
            return [`${from} runs again. Read why it failed in the log of this job before the next try.`];
        case 'left':
            return [
                'Look at the log of the instance and at GET /api/health. Do not stop an instance that migrates.',
                `Run this again: it goes on from ${journal ?? 'the journal'}, finishing or undoing the run.`,
            ];
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
