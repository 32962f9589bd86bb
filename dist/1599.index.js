export const id = 1599;
export const ids = [1599,3642];
export const modules = {

/***/ 63642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bn: () => (/* binding */ allOf),
  vq: () => (/* binding */ catalogueOf),
  Xj: () => (/* binding */ hasVersion),
  fi: () => (/* binding */ isUnlisted),
  gN: () => (/* binding */ listSize),
  kK: () => (/* binding */ majorsOf),
  BP: () => (/* binding */ newest),
  CO: () => (/* binding */ newestOfLine),
  w0: () => (/* binding */ releasesOf),
  V3: () => (/* binding */ withRegistryTags)
});

;// CONCATENATED MODULE: ./build/metabase/knowledge/editions.json
const editions_namespaceObject = /*#__PURE__*/JSON.parse('{"H":{"HT":"37.0.2","yi":["37.1"]}}');
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/catalogue.js



/**
 * Makes the catalogue from tags in any order and of any shape: what is not an exact version of a release is left out
 * by its tag alone (GitHub's own `prerelease` flag "has never worked": metabase/metabase `release/src/release-notes.ts`).
 */
function catalogueOf(source, asOf, tags) {
    const found = new Map();
    for (const { tag, date } of tags) {
        const read = (0,metabase_tag/* parseTag */.ED)(tag);
        if (read.kind !== 'exact' || (0,metabase_version/* isBeta */.Vb)(read.version))
            continue;
        const key = (0,metabase_version/* printVersion */.wr)(read.version);
        const entry = found.get(key) ?? { version: read.version, editions: new Set() };
        entry.editions.add(read.edition);
        if (read.edition === 'oss' && hasEnterpriseTwin(read.version))
            entry.editions.add('enterprise');
        if (date !== undefined)
            entry.date ??= date;
        found.set(key, entry);
    }
    const releases = [...found.values()].map(({ version, editions, ...rest }) => ({
        version,
        editions: [...editions],
        ...rest,
    }));
    return { source, asOf, releases: releases.sort((a, b) => a.version.compare(b.version)) };
}
const FIRST_TWIN = (0,metabase_version/* parseVersion */.ot)(editions_namespaceObject.H.HT);
const HOLES = new Set(editions_namespaceObject.H.yi);
/** The rule and its source stand in knowledge/editions.json. */
function hasEnterpriseTwin(version) {
    return version.compare(FIRST_TWIN) >= 0 && !HOLES.has((0,metabase_version/* printVersion */.wr)(version));
}
/**
 * The catalogue with what the registry alone has, marked as unlisted; nothing is taken away.
 * @param edition of the image whose tags they are: what it has says nothing of the other edition's image
 */
function withRegistryTags(catalogue, edition, tags) {
    const known = new Set(allOf(catalogue, edition).map(({ version }) => (0,metabase_version/* printVersion */.wr)(version)));
    const added = [];
    for (const tag of tags) {
        const read = (0,metabase_tag/* parseTag */.ED)(tag);
        if (read.kind !== 'exact' || read.edition !== edition || (0,metabase_version/* isBeta */.Vb)(read.version))
            continue;
        if (known.has((0,metabase_version/* printVersion */.wr)(read.version)))
            continue;
        known.add((0,metabase_version/* printVersion */.wr)(read.version));
        added.push({ version: read.version, editions: [edition], unlisted: true });
    }
    if (added.length === 0)
        return catalogue;
    return { ...catalogue, releases: [...catalogue.releases, ...added].sort((a, b) => a.version.compare(b.version)) };
}
/** The releases of one edition, the lowest first. */
function releasesOf(catalogue, edition) {
    return allOf(catalogue, edition).filter(({ unlisted }) => !unlisted);
}
/** The releases of one edition and what its registry alone has, the lowest first. */
function allOf(catalogue, edition) {
    return catalogue.releases.filter(({ editions }) => editions.includes(edition));
}
/** How many releases there are on the list, whatever the edition. */
function listSize({ releases }) {
    return releases.filter(({ unlisted }) => !unlisted).length;
}
/** The newest version of an edition, by number; undefined when the catalogue has none of it. */
function newest(catalogue, edition) {
    return releasesOf(catalogue, edition).at(-1)?.version;
}
/** The newest version of a major (`{major: 63}`) or of one of its minors (`{major: 63, minor: 18}`). */
function newestOfLine(catalogue, edition, line) {
    return catalogue.releases.findLast(({ version, editions, unlisted }) => !unlisted &&
        version.major === line.major &&
        (line.minor === undefined || version.minor === line.minor) &&
        editions.includes(edition))?.version;
}
/** Whether it can be had at all, be it from the registry alone. */
function hasVersion(catalogue, edition, version) {
    return allOf(catalogue, edition).some((release) => release.version.compare(version) === 0);
}
function isUnlisted(catalogue, edition, version) {
    return allOf(catalogue, edition).some((release) => release.unlisted && release.version.compare(version) === 0);
}
/** The majors of an edition in order; holes in the numbering are normal. */
function majorsOf(catalogue, edition) {
    return [...new Set(releasesOf(catalogue, edition).map(({ version }) => version.major))];
}


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ neededBackups)
/* harmony export */ });
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91463);

/** The backups that an open run may restore, and the one that the last finished upgrade leads back to. */
async function neededBackups(instance) {
    const journals = await (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournals */ .rZ)(instance);
    const open = journals.filter(({ state }) => state.closed === undefined);
    const last = journals.find(({ state }) => state.closed === 'done' && state.mode === 'upgrade');
    return [...open, ...(last ? [last] : [])].flatMap(({ state: { facts } }) => [facts.backup, facts.lastBackup].filter((id) => typeof id === 'string'));
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
/* harmony import */ var _upgrade_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84316);


/** What a run did, read back from its journal. */
async function figuresOf(instance, path, result) {
    const text = (await instance.journals.read()).find((one) => one.path === path)?.text ?? '';
    const entries = (0,_upgrade_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJournal */ .z8)(text, path);
    const { facts } = (0,_upgrade_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(entries);
    return {
        phases: phasesOf(entries),
        downtimeSeconds: downtimeOf(entries, facts),
        migrationSeconds: migrationOf(facts),
        backup: backupOf(facts),
        journal: path,
        checks: result.result === 'upgraded' ? checksOf(facts) : [],
        failure: result.result === 'upgraded' ? undefined : failureWith(instance, result),
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
function backupOf({ backupPath, backupSha256, backupBytes }) {
    if (typeof backupPath !== 'string')
        return undefined;
    return { path: backupPath, sha256: String(backupSha256), bytes: Number(backupBytes) };
}
function checksOf({ baseline, restoredCounts }) {
    const counts = (restoredCounts ?? baseline?.counts ?? {});
    const rows = Object.entries(counts).map(([table, number]) => `${table} ${number}`);
    return [
        'The instance answers with the version and edition that were wanted.',
        ...(rows.length === 0
            ? ['The rows of an H2 file can not be counted.']
            : [`The schema is of that major, and nothing was lost: ${rows.join(', ')}.`]),
        'No migration lock is left.',
    ];
}
/** In a sentence each. */
function recoveredLines(all) {
    return all.map(({ journal: { state }, recovery }) => {
        const name = `The ${state.mode} ${state.run} from ${state.from} to ${state.stops.at(-1) ?? state.from}`;
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
        if (recovery.did === 'closed')
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

/***/ 84936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upgrade: () => (/* binding */ upgrade_upgrade)
});

// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/upgrade/upgrade.js + 2 modules
var upgrade = __webpack_require__(56145);
// EXTERNAL MODULE: ./build/modes/neededBackups.js
var neededBackups = __webpack_require__(39583);
// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
// EXTERNAL MODULE: ./build/modes/stuckReport.js
var stuckReport = __webpack_require__(57549);
// EXTERNAL MODULE: ./build/modes/tellRun.js
var tellRun = __webpack_require__(20023);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(70540);
// EXTERNAL MODULE: ./build/metabase/choice.js + 5 modules
var choice = __webpack_require__(65212);
// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var metabase_path = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/modes/circumstances.js
var circumstances = __webpack_require__(57237);
// EXTERNAL MODULE: ./build/modes/lookUp.js
var lookUp = __webpack_require__(92469);
// EXTERNAL MODULE: ./build/modes/planAll.js + 15 modules
var planAll = __webpack_require__(44236);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(55361);
;// CONCATENATED MODULE: ./build/modes/upgradeRoute.js










/**
 * The stops from what runs to where the deployment goes, whatever is pinned.
 * @throws Failure (bad input) when that is a version of the other edition, unknown, or older than what runs
 */
async function upgradeRoute({ settings, asked, gateways }, installed) {
    const { edition, version: current } = installed;
    const { to, deployment } = asked;
    const wishes = (0,wishesFor/* settingsOf */.f)(settings, deployment);
    const editions = new Set([edition]);
    const [listed, advisories, versionInfo] = await Promise.all([
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
        (0,lookUp/* lookUpAdvisories */.M7)(settings, gateways),
        (0,lookUp/* lookUpVersionInfo */.hm)(settings, gateways, editions),
    ]);
    const now = gateways.clock.now();
    const known = { advisories, versionInfo, today: (0,clock/* isoDate */._)(now) };
    const catalogue = await (0,planAll/* withDatesIfNeeded */.s)(listed, known, editions, settings, gateways);
    const { ignore, policy, path } = wishes;
    const around = (0,circumstances/* circumstancesOf */.c)(known, undefined, now)(installed);
    const situation = { ...around, edition, catalogue, current, ignore, policy, cap: undefined };
    const follow = to === undefined ? wishes.follow : { kind: 'version', ...to };
    const { target, rejected } = (0,choice/* chooseTarget */.b)(follow, situation);
    if (target.compare(current) < 0) {
        throw (0,failure/* badInput */.AN)(`${(0,runs/* tagOf */.cO)(installed)} runs, and ${(0,runs/* tagOf */.cO)({ edition, version: target })} is older. To go back, use the mode rollback.`);
    }
    const lastOf = (major) => (0,choice/* newestStop */.R)(major, situation);
    return { stops: (0,metabase_path/* upgradePath */.k)(current, target, edition, catalogue, path, lastOf), passed: rejected };
}

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
    const { stops, passed } = await upgradeRoute(instance, build);
    const tags = stops.map((version) => (0,runs/* tagOf */.cO)({ edition: build.edition, version }));
    const to = tags.at(-1) ?? from;
    const base = { mode: 'upgrade', deployment: asked.deployment, recovered: (0,tellRun/* recoveredLines */.Pp)(recovered) };
    for (const { reason } of passed.slice(0, 5))
        gateways.log.info(`Not taken: ${reason}`);
    if (stops.length === 0)
        return finishedBefore(base, from, recovered);
    gateways.log.info(`From ${from} over ${tags.join(', ')}`);
    const run = await (0,runs/* startRun */.AD)(instance, { mode: 'upgrade', from, stops: tags });
    const result = await (0,tellRun/* closing */.ET)(run, () => (0,upgrade/* upgrade */.f)(run, { former: build, stops }));
    const figures = await (0,tellRun/* figuresOf */.h5)(instance, run.journal.path, result);
    await prune(instance);
    return { ...base, ...figures, result: result.result, from, to, next: nextSteps(result.result, from, to, figures) };
}
/** The upgrade is what counts: that old backups could not be removed is told, and no failure. */
async function prune(instance) {
    const { store, asked, gateways } = instance;
    try {
        await (0,backupStore_store/* pruneBackups */.Aw)(store, { ...asked.keep, pinned: await (0,neededBackups/* neededBackups */.P)(instance) });
    }
    catch (error) {
        gateways.log.warning(`Old backups could not be removed: ${error.message}`);
    }
}
/** Nothing is left to do; an earlier run that was finished now is what happened today. */
function finishedBefore(base, from, recovered) {
    const done = recovered.find(({ recovery }) => recovery.did === 'went-on');
    const result = done?.journal.state.mode === 'upgrade' ? 'upgraded' : 'up-to-date';
    const started = done?.journal.state.from ?? from;
    const journal = done?.journal.path;
    return { ...base, result, from: started, to: from, phases: [], checks: [], next: [], journal };
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


/***/ })

};
