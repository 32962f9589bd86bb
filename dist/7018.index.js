export const id = 7018;
export const ids = [7018];
export const modules = {

/***/ 87018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback_rollback)
});

// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
// EXTERNAL MODULE: ./build/upgrade/peers.js
var peers = __webpack_require__(21342);
// EXTERNAL MODULE: ./build/upgrade/upgrade.js + 1 modules
var upgrade = __webpack_require__(67328);
// EXTERNAL MODULE: ./build/gateways/gitHubFailure.js
var gitHubFailure = __webpack_require__(72493);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var metabase_ignore = __webpack_require__(59367);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/config/configFile.js + 13 modules
var configFile = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/config/ignoreEntry.js




/**
 * The text of the configuration file with one more version that is never chosen, for the deployment of this name if the
 * file has one, else for all. Nothing else of the text changes.
 * @returns undefined when the file is written in a way that has no sure place for it
 */
function withIgnored(text, deployment, entry) {
    const document = (0,dist/* parseDocument */.Tp)(text, { keepSourceTokens: true });
    const root = document.contents;
    if (document.errors.length > 0)
        return undefined;
    const own = (0,dist/* isMap */.jh)(root) ? deploymentOf(root, deployment) : undefined;
    const holder = own ?? root;
    const added = (0,dist/* isMap */.jh)(holder) ? intoMap(text, holder, entry) : isEmpty(root) ? atTheEnd(text, entry) : undefined;
    return added !== undefined && isIgnored(added, own ? deployment : undefined, entry.tag) ? added : undefined;
}
function deploymentOf(root, name) {
    const list = root.get('deployments', true);
    if (!(0,dist/* isSeq */.oP)(list) || name === undefined)
        return undefined;
    return list.items.find((item) => (0,dist/* isMap */.jh)(item) && item.get('name') === name);
}
function intoMap(text, map, entry) {
    const list = map.get('ignore', true);
    if ((0,dist/* isSeq */.oP)(list))
        return intoList(text, list, entry);
    if (list !== undefined)
        return undefined;
    const start = map.range?.[0];
    if (start === undefined)
        return undefined;
    if (map.flow)
        return insert(text, start + 1, ` ignore: [${flowEntry(entry)}],`);
    // Ahead of the first key of the block: its indentation is that of the map.
    const indent = ' '.repeat(columnOf(text, start));
    return insert(text, start, `ignore:\n${indent}  - ${blockEntry(entry, `${indent}    `)}\n${indent}`);
}
function intoList(text, list, entry) {
    const start = list.range?.[0];
    if (start === undefined)
        return undefined;
    if (list.flow)
        return insert(text, start + 1, list.items.length > 0 ? `${flowEntry(entry)}, ` : flowEntry(entry));
    const indent = ' '.repeat(columnOf(text, start));
    return insert(text, start, `- ${blockEntry(entry, `${indent}  `)}\n${indent}`);
}
function atTheEnd(text, entry) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${before}ignore:\n  - ${blockEntry(entry, '    ')}\n`;
}
function isEmpty(root) {
    return root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null);
}
function blockEntry({ tag, reason }, indent) {
    return `version: ${tag}\n${indent}reason: ${JSON.stringify(reason)}`;
}
function flowEntry({ tag, reason }) {
    return `{ version: ${tag}, reason: ${JSON.stringify(reason)} }`;
}
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
function insert(text, at, added) {
    return text.slice(0, at) + added + text.slice(at);
}
/** Read back: what was written must be understood, and say what it was written for. */
function isIgnored(text, deployment, written) {
    const tag = (0,metabase_tag/* parseTag */.ED)(written);
    if (tag.kind !== 'exact')
        return false;
    try {
        const { deployments, defaults } = (0,configFile.parseConfigFile)(text, 'the configuration file');
        const { ignore } = deployments.find(({ name }) => name === deployment) ?? defaults;
        return (0,metabase_ignore/* ignoring */.O)(tag.version, tag.edition, ignore) !== undefined;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(70540);
// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(34297);
// EXTERNAL MODULE: ./build/manifests/edit.js
var edit = __webpack_require__(56125);
// EXTERNAL MODULE: ./build/pulls/changes.js
var pulls_changes = __webpack_require__(28770);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/returnText.js


function returnTitle({ edition, to }) {
    return `Go back to Metabase ${(0,metabase_tag/* printTag */.O4)(edition, to)}`;
}
/** The body of the pull request by which the pins follow an instance that was taken back. */
function returnBody({ name, edition, from, to, edits, config, told }) {
    const [was, is] = [(0,markdown/* code */.aY)((0,metabase_tag/* printTag */.O4)(edition, from)), (0,markdown/* code */.aY)((0,metabase_tag/* printTag */.O4)(edition, to))];
    const rows = edits.map(({ file, line, old, text }) => [(0,markdown/* code */.aY)(`${file}:${line}`), (0,markdown/* code */.aY)(old), (0,markdown/* code */.aY)(text)]);
    const kept = config === undefined
        ? `Add ${was} to the ignore list of the configuration file before the next run, or it is proposed again.`
        : `${(0,markdown/* code */.aY)(config)} keeps ${was} away: take it off the ignore list to have it proposed again.`;
    return [
        `The instance of ${(0,markdown/* plain */.pj)(name)} was taken back from ${was} and runs ${is} again. ${(0,markdown/* plain */.pj)(told)}`,
        '> [!IMPORTANT]\n> Merge this before anything deploys from this repository: with the newer version pinned, the next deployment would ' +
            'start it again on the database that was taken back.',
        (0,markdown/* table */.tp)(['Place', 'Now', 'Then'], rows),
        kept,
        '---',
        'Opened by metabase-upgrade after a rollback.',
    ].join('\n\n');
}

// EXTERNAL MODULE: ./build/pulls/base.js
var pulls_base = __webpack_require__(51174);
// EXTERNAL MODULE: ./build/pulls/commit.js
var commit = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/pulls/pull.js
var pulls_pull = __webpack_require__(98588);
// EXTERNAL MODULE: ./build/pulls/ref.js
var ref = __webpack_require__(44590);
;// CONCATENATED MODULE: ./build/pulls/returnPull.js








/**
 * Opens the pull request by which the pins follow an instance that was taken back: the only one that lowers a pin. One that
 * is open already is left as it is.
 * @throws Failure when GitHub refuses, or the files on the base are others
 */
async function openReturn(back, { before, after }, { client, repository, branch, base: baseName, root, folder, run }) {
    const newest = await (0,pulls_pull/* newestPull */.sx)(client, repository, branch);
    if (newest?.state === 'open')
        return { number: newest.number, url: newest.url, opened: false };
    const base = await (0,pulls_base/* readBase */.wZ)(client, repository, baseName, { root, run });
    const known = new Map([...after].filter(([path]) => before.has(path)));
    const fresh = [...after].filter(([path]) => !before.has(path));
    const title = returnTitle(back);
    try {
        const changes = [
            ...(await (0,pulls_changes/* changesOn */.t)(client, repository, base, known, { folder, run, root, before })),
            ...fresh.map(([path, text]) => ({ path: folder + path, text, file: { mode: '100644', blob: '' } })),
        ];
        const { sha } = await (0,commit/* makeCommit */.m)(client, repository, base, changes, title, 'return');
        if (!(await (0,ref/* makeBranch */.ll)(client, repository, branch, sha, newest?.head))) {
            throw new failure/* Failure */.HR(`The branch ${branch} is there already, and its last commit is not ours. Delete it and run again.`);
        }
        const pull = await (0,pulls_pull/* createPull */.G7)(client, repository, {
            title,
            body: returnBody(back),
            head: branch,
            base: baseName,
            draft: false,
        });
        return { number: pull.number, url: pull.url, opened: true };
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$2)(error, `The pull request that pins what runs again could not be made`);
    }
}

// EXTERNAL MODULE: ./build/modes/editedTexts.js
var editedTexts = __webpack_require__(18504);
// EXTERNAL MODULE: ./build/modes/survey.js + 1 modules
var survey = __webpack_require__(91364);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(55361);
;// CONCATENATED MODULE: ./build/modes/proposeReturn.js











/**
 * Opens the pull request that pins what runs again and keeps the version away that was left. Needs a token and a repository.
 * @returns undefined when no pin of the deployment is newer than what runs
 * @throws Failure when it can't be made; the instance is as it is
 */
async function proposeReturn({ name, to, told }, settings, gateways) {
    const { token, repository, root, config } = settings;
    if (!token || !repository)
        throw (0,failure/* badInput */.AN)('Without token and repository no pull request can be made.');
    const seen = await (0,survey/* survey */.F)(settings, gateways);
    const upgrades = seen.plan.deployments.filter((one) => !one.exact);
    // Without a configuration an instance has a name that no pin knows of.
    const only = settings.deployments.length === 0 && upgrades.length === 1 ? upgrades[0] : undefined;
    const deployment = upgrades.find((one) => one.name === name) ?? only;
    const pins = deployment?.pins.filter(({ version }) => version.compare(to) > 0) ?? [];
    const [first] = pins;
    if (!deployment || !first)
        return undefined;
    const edits = pins.flatMap((pin) => (pin.digests.length > 0 ? [] : ((0,edit/* editOf */._0)(pin, to) ?? [])));
    if (edits.length < pins.length) {
        throw (0,failure/* badInput */.AN)(`Not every pin of ${name} can be set to ${(0,metabase_tag/* printTag */.O4)(deployment.edition, to)} by itself, for want of a digest or because ` +
            'a template fixes a part of it. Change them by hand.');
    }
    const highest = pins.reduce((a, b) => (a.version.compare(b.version) > 0 ? a : b)).version;
    const read = (0,workingTree/* readText */.y)(root, config);
    const former = 'text' in read ? read.text : undefined;
    const entry = {
        tag: (0,metabase_tag/* printTag */.O4)(deployment.edition, highest),
        reason: `Taken back on ${(0,clock/* isoDate */._)(gateways.clock.now())}`,
    };
    const ignored = withIgnored(former ?? '', name, entry);
    const after = new Map(await (0,editedTexts/* editedTexts */.m)(seen, edits));
    const before = new Map(seen.texts);
    if (ignored !== undefined)
        after.set(config, ignored);
    if (former !== undefined)
        before.set(config, former);
    const { pull, branchPrefix } = (0,wishesFor/* settingsOf */.f)(settings, name);
    const client = await gateways.gitHub(repository.apiUrl, token);
    const base = pull.base ?? repository.defaultBranch;
    if (base === undefined)
        throw (0,failure/* badInput */.AN)('The branch that the pull request goes to is not known: set the input base.');
    const back = { name, edition: deployment.edition, from: highest, to, edits, told };
    const folder = await (0,pulls_changes/* folderOf */.y)(root, gateways.run);
    return openReturn({ ...back, config: ignored === undefined ? undefined : config }, { before, after }, { client, repository, branch: `${branchPrefix}${name}-return`, base, root, folder, run: gateways.run });
}

;// CONCATENATED MODULE: ./build/modes/pinWhatRuns.js



/**
 * Opens the pull request by which the pins follow an instance that was taken back. The instance is back either way: what
 * fails here is a warning.
 * @returns what to do next, as a sentence; undefined when the pins are to be changed by hand
 */
async function pinWhatRuns(back, settings, gateways) {
    if (!settings.token || !settings.repository)
        return undefined;
    try {
        const pull = await proposeReturn(back, settings, gateways);
        if (!pull)
            return `No pin of ${back.name} in this repository is newer than ${(0,version/* printVersion */.wr)(back.to)}.`;
        return `Merge ${pull.url}, which pins what runs and keeps the newer version away, before anything deploys.`;
    }
    catch (error) {
        gateways.log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, 'The pull request that pins what runs again could not be made').message);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/rollback.js
var rollback = __webpack_require__(84329);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/upgrade/baseline.js
var baseline = __webpack_require__(79828);
// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
;// CONCATENATED MODULE: ./build/modes/rollbackRoute.js








/**
 * Where a rollback goes and how: to the version that is named, else to the one from before the last upgrade.
 * @throws Failure (bad input) when that is not known, not older, or no way leads there
 */
async function rollbackRoute(instance, installed) {
    const { asked, store, database } = instance;
    const upgrades = (await (0,runs/* readJournals */.rZ)(instance)).filter(({ state }) => isUpgrade(state));
    const to = formerOf(asked.to, upgrades, installed);
    const from = (0,runs/* tagOf */.cO)(installed);
    if (to.edition !== installed.edition)
        throw (0,failure/* badInput */.AN)(`${from} runs, and ${(0,runs/* tagOf */.cO)(to)} is of the other edition.`);
    if (to.version.compare(installed.version) >= 0) {
        throw (0,failure/* badInput */.AN)(`${from} runs, and ${(0,runs/* tagOf */.cO)(to)} is not older. To go forward, use the mode upgrade.`);
    }
    const backup = (await (0,backupStore_store.listBackups)(store)).backups.find(({ deployment, metabase, contents }) => deployment === asked.deployment &&
        metabase.version === (0,runs/* tagOf */.cO)(to) &&
        (contents.kind === 'dump' || asked.backupCommands?.restore !== undefined));
    const state = await database.read();
    if (asked.strategy === 'migrate-down' && state.engine === 'h2') {
        throw (0,failure/* badInput */.AN)('The changelog of an H2 file can not be read from outside, so nobody could see whether "migrate down" did its work. ' +
            'Use strategy: restore.');
    }
    const under = upgrades.find(({ state: { from: former } }) => former === (0,runs/* tagOf */.cO)(to));
    const former = backup?.database.changelog ?? (under && (0,baseline/* baselineFrom */.cq)(under.state.facts)?.changelog);
    const changesets = former === undefined ? 'unknown' : former === state.changelog ? 'none' : 'applied';
    const chosen = (0,rollback/* chooseStrategy */.$3)({
        from: installed.version,
        to: to.version,
        changesets,
        backup: backup !== undefined,
        asked: asked.strategy,
    });
    if ('refused' in chosen)
        throw (0,failure/* badInput */.AN)(`Going back from ${from} to ${(0,runs/* tagOf */.cO)(to)} is refused. ${chosen.refused}`);
    return { to, revert: await revertBy(instance, chosen.strategy, installed, to, backup) };
}
function isUpgrade({ mode, closed }) {
    return mode === 'upgrade' && closed === 'done';
}
function formerOf(asked, upgrades, installed) {
    if (asked)
        return { edition: asked.edition ?? installed.edition, version: asked.version };
    const [last] = upgrades;
    if (last)
        return (0,runs/* buildOf */.Yy)(last.state.from);
    throw (0,failure/* badInput */.AN)('No journal tells of an upgrade on this machine, so say where to go back to: set "to", e.g. "v0.58.3".');
}
async function revertBy(instance, strategy, installed, to, backup) {
    switch (strategy) {
        case 'image-only':
            return { strategy };
        case 'restore': {
            const { id, database } = backup;
            return { strategy, backup: id, counts: counted(database.counts) };
        }
        case 'migrate-down':
            return { strategy, builds: await downBuilds(instance, installed, to) };
    }
}
/** Each major is taken back by a version of its own: what runs, then the newest of each one below. */
async function downBuilds({ settings, gateways }, installed, to) {
    const { edition } = installed;
    const builds = [installed];
    const between = installed.version.major - to.version.major - 1;
    if (between <= 0)
        return builds;
    const catalogue = await (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways);
    for (let major = installed.version.major - 1; major > to.version.major; major--) {
        const version = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, { major });
        if (!version) {
            throw (0,failure/* badInput */.AN)(`The release list has no version of major ${major}, which takes the database back below it.`);
        }
        builds.push({ edition, version });
    }
    return builds;
}
function counted(counts) {
    return Object.fromEntries(Object.entries(counts).filter((entry) => typeof entry[1] === 'number'));
}
/** How it is done, for the reader. */
function described(revert) {
    switch (revert.strategy) {
        case 'image-only':
            return 'No changeset was applied since, so only the version is changed.';
        case 'restore':
            return `The backup ${revert.backup} is restored: what was entered since then is lost.`;
        case 'migrate-down':
            return `"migrate down" is run with ${revert.builds.map((one) => (0,metabase_tag/* printTag */.O4)(one.edition, one.version)).join(', then ')}.`;
    }
}

// EXTERNAL MODULE: ./build/modes/stuckReport.js
var stuckReport = __webpack_require__(57549);
// EXTERNAL MODULE: ./build/modes/tellRun.js
var tellRun = __webpack_require__(20023);
;// CONCATENATED MODULE: ./build/modes/rollback.js








/** Finishes or undoes what earlier runs left, then goes back to a former version, with a backup of today made first. */
async function rollback_rollback(instance) {
    const { platform, asked, gateways } = instance;
    const recovered = await (0,runs/* recoverRuns */.B6)(instance);
    const stuck = (0,tellRun/* stillOpen */.vJ)(recovered);
    if (stuck)
        return (0,stuckReport/* stuckReport */.d)(instance, 'rollback', recovered, stuck);
    const { build } = await platform.inspect();
    const from = (0,runs/* tagOf */.cO)(build);
    const base = { mode: 'rollback', deployment: asked.deployment, recovered: (0,tellRun/* recoveredLines */.Pp)(recovered), from };
    if (asked.to === undefined && recovered.some((one) => destinationOf(one) === from)) {
        // What was left open has led there already.
        return { ...base, result: 'rolled-back', to: from, phases: [], checks: [], next: pins(from) };
    }
    const { to, revert } = await rollbackRoute(instance, build);
    gateways.log.info(`Back from ${from} to ${(0,runs/* tagOf */.cO)(to)}. ${described(revert)}`);
    const run = await (0,runs/* startRun */.AD)(instance, { mode: 'rollback', from, stops: [(0,runs/* tagOf */.cO)(to)] });
    const result = await (0,tellRun/* closing */.ET)(run, () => (0,upgrade/* upgrade */.f)(run, { former: build, stops: [to.version], revert }));
    const figures = await (0,tellRun/* figuresOf */.h5)(instance, run.journal.path, result);
    if (result.result === 'upgraded') {
        const back = { name: asked.deployment, to: to.version, told: described(revert) };
        const pinned = await pinWhatRuns(back, instance.settings, gateways);
        const pinning = pinned === undefined ? pins((0,runs/* tagOf */.cO)(to), (0,version/* printVersion */.wr)(build.version)) : [pinned];
        const next = [...(0,peers/* returnOfPeers */.Jz)(asked.nodes, (0,runs/* tagOf */.cO)(to)), ...pinning];
        return { ...base, ...figures, result: 'rolled-back', to: (0,runs/* tagOf */.cO)(to), next };
    }
    const next = result.result === 'undone'
        ? [
            ...(0,peers/* returnOfPeers */.Jz)(asked.nodes, from),
            `${from} runs again, as before. Read why it failed in the log of this job.`,
        ]
        : ['Look at the log of the instance and at GET /api/health, and run this again: it goes on from the journal.'];
    return { ...base, ...figures, result: result.result, to: (0,runs/* tagOf */.cO)(to), next };
}
/** Where a run leads to that is undone, or that was a rollback itself. */
function destinationOf({ journal: { state }, recovery }) {
    if (recovery.did === 'closed' || recovery.did === 'threw-away')
        return undefined;
    return state.mode === 'rollback' ? state.stops.at(-1) : state.from;
}
/** Nothing in the repository was changed: the next deployment of it would bring the newer version back. */
function pins(to, left) {
    return [
        `Revert the commit that moved the pins, so that they say ${to} again: they bring the newer version back otherwise.`,
        ...(left === undefined
            ? []
            : [`Write "ignore: [{version: '${left}', reason: …}]" into the deployment, so that it is not proposed again.`]),
    ];
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
