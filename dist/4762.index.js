export const id = 4762;
export const ids = [4762];
export const modules = {

/***/ 94762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishOpenRuns: () => (/* binding */ finishOpenRuns)
/* harmony export */ });
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91463);
/* harmony import */ var _stuckReport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57549);
/* harmony import */ var _tellRun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20023);



/** GitHub ends what a cancelled job still does after five minutes; something of that is needed for the way back. */
const PATIENCE_MS = 3 * 60_000;
/**
 * What the post step does: finishes or undoes the run that the main step was cut off in, and begins nothing new.
 * @returns undefined when no run is open
 */
async function finishOpenRuns(instance) {
    const { asked } = instance;
    const hurried = { ...instance, asked: { ...asked, timeoutMs: Math.min(asked.timeoutMs, PATIENCE_MS) } };
    const recovered = await (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .recoverRuns */ .B6)(hurried);
    const [newest] = recovered;
    if (!newest)
        return undefined;
    const mode = modeOf(newest);
    const stuck = (0,_tellRun_js__WEBPACK_IMPORTED_MODULE_2__/* .stillOpen */ .vJ)(recovered);
    if (stuck)
        return (0,_stuckReport_js__WEBPACK_IMPORTED_MODULE_1__/* .stuckReport */ .d)(instance, mode, recovered, stuck);
    const { path, state } = newest.journal;
    const result = resultOf(newest);
    const next = state.stops.at(-1) ?? state.from;
    const wasLeft = result === 'undone' || result === 'failed';
    const { recovery } = newest;
    const figures = await (0,_tellRun_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(instance, path, recovery.did === 'went-on' ? recovery.result : undefined);
    return {
        ...figures,
        mode,
        deployment: asked.deployment,
        result,
        from: state.from,
        to: wasLeft ? state.from : next,
        recovered: (0,_tellRun_js__WEBPACK_IMPORTED_MODULE_2__/* .recoveredLines */ .Pp)(recovered).map(instance.secrets.hide),
        next: [
            wasLeft
                ? `${state.from} runs. Start the workflow again when you want to.`
                : `Let the pins say ${next}, so that nothing starts ${state.from} again.`,
        ],
    };
}
function modeOf({ journal: { state } }) {
    return state.mode === 'rollback' || state.mode === 'rehearse' ? state.mode : 'upgrade';
}
function resultOf({ journal, recovery }) {
    if (recovery.did === 'threw-away')
        return 'failed';
    const done = recovery.did === 'went-on' && recovery.result.result === 'upgraded';
    if (!done)
        return 'undone';
    return journal.state.mode === 'rollback' ? 'rolled-back' : 'upgraded';
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


/***/ })

};
