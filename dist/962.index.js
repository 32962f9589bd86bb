export const id = 962;
export const ids = [962];
export const modules = {

/***/ 6125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   Yu: () => (/* binding */ proveEdits),
/* harmony export */   _0: () => (/* binding */ editOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);


/** The edit that moves a pin to `version`, or undefined when the template around it fixes another major or form. */
function editOf(pin, version) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version);
    const { before, after } = pin;
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const { file, line, column, start, end } = pin;
    return { file, line, column, start, end, old: pin.text, text: tag.slice(before.length, tag.length - after.length) };
}
/** Splices the edits into the text. The order doesn't matter; overlapping or outdated ones are refused. */
function splice(text, edits) {
    let result = '';
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < at || text.slice(edit.start, edit.end) !== edit.old) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${edit.file}:${edit.line}: expected "${edit.old}" at offset ${edit.start}, found ` +
                `"${text.slice(edit.start, edit.end)}". Nothing was written; run again on the file as it is now.`);
        }
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
/**
 * Holds what was found before the edits against what is found after them: the same pins, each with the wanted version
 * or unchanged, and nothing new.
 * @throws Failure naming the first place that differs.
 */
function proveEdits(before, edits, after) {
    const wanted = new Map(edits.map((edit) => [key(edit), edit.text]));
    const moved = shifted(before, edits);
    for (const [index, pin] of moved.entries()) {
        const found = after[index];
        const text = wanted.get(key(before[index])) ?? pin.text;
        if (found && found.file === pin.file && found.start === pin.start && found.text === text)
            continue;
        const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${pin.file}:${pin.line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
            'Please report this with the file.');
    }
    const extra = after[moved.length];
    if (extra)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${extra.file}:${extra.line}: the edit would make a pin of "${extra.text}". Nothing was written.`);
}
/** Each pin where it stands once the edits before it in its file are made. Pins come in the order of their places. */
function shifted(pins, edits) {
    const growth = new Map(edits.map((edit) => [key(edit), edit.text.length - edit.old.length]));
    let file;
    let shift = 0;
    return pins.map((pin) => {
        if (pin.file !== file)
            shift = 0;
        file = pin.file;
        const moved = { ...pin, start: pin.start + shift };
        shift += growth.get(key(pin)) ?? 0;
        return moved;
    });
}
function key(place) {
    return `${place.file}:${place.start}`;
}


/***/ }),

/***/ 5661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ chooseTarget),
  rF: () => (/* binding */ parseFollow)
});

// UNUSED EXPORTS: isLtsMajor, printFollow

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var metabase_ignore = __webpack_require__(9367);
;// CONCATENATED MODULE: ./build/metabase/knowledge/support.json
const support_namespaceObject = /*#__PURE__*/JSON.parse('{"j":{"e4":{"54":{"eol":"2026-05-31","lts":false},"55":{"eol":"2026-05-31","lts":false},"56":{"eol":"2026-05-31","lts":false},"57":{"eol":"2026-05-31","lts":false},"58":{"eol":"2027-02-17","lts":true},"59":{"eol":"2026-09-01","lts":false},"60":{"eol":"2026-09-01","lts":false},"61":{"eol":"2026-09-01","lts":false},"62":{"eol":"2026-09-01","lts":false},"63":{"eol":"2026-11-01","lts":false},"64":{"eol":"2026-11-17","lts":false}}}}');
// EXTERNAL MODULE: ./build/metabase/range.js
var metabase_range = __webpack_require__(3080);
// EXTERNAL MODULE: ./build/metabase/tag.js
var tag = __webpack_require__(457);
// EXTERNAL MODULE: ./build/metabase/target.js
var metabase_target = __webpack_require__(1044);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(2901);
;// CONCATENATED MODULE: ./build/metabase/follow.js









/**
 * Reads `latest`, `lts`, a major such as `58`, or a range such as `>=58 <60`.
 * @throws Failure (bad input); a single version is refused too, since following means to move on: it is a target.
 */
function parseFollow(text) {
    if (text === 'latest' || text === 'lts')
        return { kind: text };
    if (/^([2-9]|[1-9]\d{1,3})$/.test(text))
        return { kind: 'major', major: Number(text) };
    if ((0,metabase_version/* parseVersion */.ot)(text) && !/^[01]\./.test(text)) {
        throw (0,failure/* badInput */.AN)(`The version "${text}" can't be followed, since it never gets newer. Give it as "target" to stay at it, or ` +
            `follow a range such as "~${text}".`);
    }
    const range = (0,metabase_range/* parseRange */.R)(text);
    if (range)
        return { kind: 'range', text, range };
    throw (0,failure/* badInput */.AN)(`The value "${text}" can't be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".`);
}
/** As it is written in the configuration. */
function printFollow(follow) {
    switch (follow.kind) {
        case 'range':
            return follow.text;
        case 'major':
            return String(follow.major);
        case 'version':
            return follow.edition ? (0,tag/* printTag */.O4)(follow.edition, follow.version) : (0,metabase_version/* printVersion */.wr)(follow.version);
        default:
            return follow.kind;
    }
}
/**
 * The newest version of the edition that is followed and not ignored; never a beta. A version that is the target by name
 * is taken as it is.
 * @param isLts whether a major has long-term support; unless told otherwise, by the list in knowledge/support.json
 * @throws Failure (bad input) when there is none, or when the version named as the target is to be ignored.
 */
function chooseTarget(follow, edition, catalogue, ignore, isLts = isLtsMajor) {
    if (follow.kind === 'version') {
        const target = (0,metabase_target/* resolveTarget */.u)(follow, edition, catalogue);
        const rule = (0,metabase_ignore/* ignoring */.O)(target, edition, ignore);
        if (rule)
            throw contradiction(follow, rule);
        return { target, rejected: [] };
    }
    const rejected = [];
    for (const { version } of (0,metabase_catalogue/* releasesOf */.w0)(catalogue, edition).toReversed()) {
        if ((0,metabase_version/* isBeta */.Vb)(version) || !isFollowed(follow, version, isLts))
            continue;
        const rule = (0,metabase_ignore/* ignoring */.O)(version, edition, ignore);
        if (!rule)
            return { target: version, rejected };
        rejected.push({ version, reason: rule.reason ?? `"${rule.text}" is on the ignore list` });
    }
    throw noneLeft(follow, edition, catalogue, rejected.length);
}
/** What was known when this version of the project was made. */
function isLtsMajor(major) {
    const known = support_namespaceObject.j.e4;
    return known[major]?.lts ?? false;
}
function isFollowed(follow, version, isLts) {
    switch (follow.kind) {
        case 'latest':
            return true;
        case 'lts':
            return isLts(version.major);
        case 'major':
            return version.major === follow.major;
        case 'range':
            return follow.range.test(version);
    }
}
function contradiction(follow, { text, reason }) {
    const why = reason === undefined ? '' : ` (${reason})`;
    return (0,failure/* badInput */.AN)(`The target ${printFollow(follow)} is ignored by "${text}"${why}. Choose another target, or take "${text}" off ` +
        'the ignore list.');
}
function noneLeft(follow, edition, catalogue, ignored) {
    const { source, asOf, releases } = catalogue;
    const wanted = `version of the ${metabase_edition/* EDITIONS */.qR[edition].title} edition that "${printFollow(follow)}" follows`;
    const list = `the release list (${source}, ${asOf}, ${releases.length} releases)`;
    if (ignored > 0) {
        return (0,failure/* badInput */.AN)(`Each ${wanted} in ${list} is ignored (${ignored} of them). Take one off the ignore list, or follow others.`);
    }
    return (0,failure/* badInput */.AN)(`There is no ${wanted} in ${list}. Follow versions that are published, or use a newer release list.`);
}


/***/ }),

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3642);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8411);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2901);





/** Reads `latest`, `61`, `v0.61.2`, or `61.2` (either edition). */
function parseTarget(text) {
    if (text === 'latest')
        return { kind: 'latest' };
    if (/^[1-9]\d{0,3}$/.test(text))
        return { kind: 'major', major: Number(text) };
    const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .ED)(text);
    // `0.61` and `1.61` are tags that lack a part: no version of Metabase is that low.
    const number = /^[01]\./.test(text) ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(text);
    const target = tag.kind === 'exact'
        ? { kind: 'version', version: tag.version, edition: tag.edition }
        : number && { kind: 'version', version: number };
    if (!target) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target "${text}" is not understood. Give "latest", a major such as "61", a tag such as "v0.61.2" or a ` +
            'version such as "61.2".');
    }
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBeta */ .Vb)(target.version)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target "${text}" is a beta: from major 50 on the first release is x.1. Choose a later one.`);
    }
    return target;
}
/**
 * The version that the target means in this edition.
 * @throws Failure (bad input) when the catalogue doesn't have it in this edition.
 */
function resolveTarget(target, edition, catalogue) {
    if (target.kind === 'version') {
        if (target.edition && target.edition !== edition)
            throw otherEdition(target.version, target.edition, edition);
        if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .hasVersion */ .Xj)(catalogue, edition, target.version))
            return target.version;
        throw unknownTarget((0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(edition, target.version), nearest(target.version, edition, catalogue), catalogue);
    }
    const found = target.kind === 'latest' ? (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(catalogue, edition) : (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .newestOfLine */ .CO)(catalogue, edition, { major: target.major });
    if (found)
        return found;
    const wanted = target.kind === 'latest' ? 'any version' : `any version of major ${target.major}`;
    const last = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .majorsOf */ .kK)(catalogue, edition).at(-1);
    throw unknownTarget(`${wanted} in the ${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[edition].title} edition`, last ? `major ${last}` : '', catalogue);
}
function nearest(version, edition, catalogue) {
    const releases = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesOf */ .w0)(catalogue, edition);
    const below = releases.findLast((release) => release.version.compare(version) < 0) ?? releases[0];
    return below ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(edition, below.version) : '';
}
function unknownTarget(wanted, nearest, catalogue) {
    const hint = nearest ? ` The nearest that it has is ${nearest}.` : '';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The release list (${catalogue.source}, ${catalogue.asOf}, ${catalogue.releases.length} releases) does not have ` +
        `${wanted}, which the target asks for.${hint} Choose a published version, or use a newer release list.`);
}
function otherEdition(version, asked, found) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target ${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version)} is of the ${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[asked].title} edition, but pins of the ` +
        `${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[found].title} edition were found, and an upgrade never changes the edition. ` +
        `Give the number alone (${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version).slice(3)}) to mean both.`);
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./build/gateways/candidates.js + 4 modules
var gateways_candidates = __webpack_require__(9986);
// EXTERNAL MODULE: ./build/manifests/documents/open.js + 1 modules
var documents_open = __webpack_require__(9108);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(8640);
;// CONCATENATED MODULE: ./build/gateways/lastChange.js
/**
 * When a committed line of a file got what it says, from git's history. Undefined when that can't be told: no git, a line
 * that is not committed, or a history that was cut off before it (a shallow checkout).
 */
async function lastChange(root, file, line, run) {
    const args = ['blame', '--porcelain', '-L', `${line},${line}`, 'HEAD', '--', file];
    const blame = await run('git', args, { cwd: root }).catch(() => undefined);
    if (blame?.exitCode !== 0)
        return undefined;
    const seconds = /^committer-time (\d+)$/m.exec(blame.stdout)?.[1];
    // The first commit of a shallow history is its boundary too, and only looks like the one that made the line.
    const cutOff = /^boundary$/m.test(blame.stdout) && (await isShallow(root, run));
    return seconds === undefined || cutOff ? undefined : new Date(Number(seconds) * 1000);
}
async function isShallow(root, run) {
    const answer = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: root });
    return answer.stdout.trim() === 'true';
}

// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
;// CONCATENATED MODULE: ./build/instance/runningVersion.js

/** A Metabase that is up answers at once; one that migrates answers 503. */
const PATIENCE_MS = 10_000;
/**
 * Asks an instance for its version: `version.tag` of `GET /api/session/properties`, which needs no log-in
 * (metabase/metabase `src/metabase/version/settings.clj`). The answer also carries the setup token of a fresh instance:
 * nothing of it but the tag is kept, and nothing of it is ever shown.
 * @param url of the instance, without a slash at the end
 */
async function runningVersion(url, get) {
    let answer;
    try {
        answer = await get(`${url}/api/session/properties`, {
            signal: AbortSignal.timeout(PATIENCE_MS),
            redirect: 'follow',
        });
    }
    catch (error) {
        const { name, cause } = error;
        return {
            unknown: name === 'TimeoutError' ? 'it did not answer within 10 s' : `it can't be reached (${cause?.code ?? name})`,
        };
    }
    if (answer.status === 503)
        return { unknown: 'it is starting or migrating (503)' };
    if (!answer.ok)
        return { unknown: `it answered ${answer.status}` };
    const tag = await tagOf(answer);
    const read = tag === undefined ? undefined : (0,metabase_tag/* parseTag */.ED)(tag);
    if (read?.kind === 'exact')
        return { version: read.version, edition: read.edition };
    return { unknown: 'its answer names no version of Metabase' };
}
async function tagOf(answer) {
    try {
        const { version } = (await answer.json());
        return typeof version?.tag === 'string' ? version.tag : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/modes/holdBack.js



/**
 * Marks the deployments whose next stop must wait: the instance doesn't run what is pinned, or the deployment that goes
 * first hasn't been at the stop for long enough. Asks only for what the configuration names.
 */
async function holdBack(plan, settings, gateways) {
    if (settings.deployments.length === 0)
        return plan;
    const deployments = await Promise.all(plan.deployments.map(async (deployment) => {
        const own = settings.deployments.find(({ name }) => name === deployment.name);
        const held = own && deployment.stops[0] ? await reasonToWait(deployment, own, plan, settings, gateways) : undefined;
        return held === undefined ? deployment : { ...deployment, held };
    }));
    return { ...plan, deployments };
}
async function reasonToWait(deployment, own, plan, settings, gateways) {
    const next = deployment.stops[0];
    if (own.url !== undefined) {
        const reason = notRunning(deployment, await runningVersion(own.url, gateways.fetch));
        if (reason !== undefined)
            return `${deployment.name}: ${reason}`;
    }
    if (!own.after)
        return undefined;
    const first = plan.deployments.find(({ name }) => name === own.after?.deployment);
    const ahead = settings.deployments.find(({ name }) => name === own.after?.deployment);
    if (!first || !ahead)
        return `${deployment.name} comes after ${own.after.deployment}, which has no pin yet.`;
    const tag = (0,metabase_tag/* printTag */.O4)(deployment.edition, next);
    if (first.current.compare(next) < 0) {
        return `${deployment.name} waits for ${first.name}, which pins ${(0,metabase_tag/* printTag */.O4)(first.edition, first.current)} and not ${tag} yet.`;
    }
    if (ahead.url !== undefined) {
        const reason = notRunning(first, await runningVersion(ahead.url, gateways.fetch));
        if (reason !== undefined)
            return `${deployment.name} waits for ${first.name}: ${reason}`;
    }
    return soaking(deployment.name, first, own.after.soak, settings, gateways);
}
/** What is pinned must run before the next stop is proposed, else a stop would be passed without its migrations. */
function notRunning({ edition, current, pins }, running) {
    const pinned = (0,metabase_tag/* printTag */.O4)(edition, current);
    if ('unknown' in running)
        return `whether the instance runs ${pinned} is not known: ${running.unknown}.`;
    const runs = (0,metabase_tag/* printTag */.O4)(running.edition, running.version);
    if (running.edition !== edition)
        return `the instance runs ${runs}, which is of the other edition than ${pinned}.`;
    const rolling = pins.some(({ tag }) => tag.kind === 'rolling');
    if (running.version.compare(current) === 0 || (rolling && running.version.major === current.major))
        return undefined;
    return running.version.compare(current) < 0
        ? `the instance still runs ${runs}; deploy ${pinned} first.`
        : `the instance already runs ${runs}, which is newer than the pin ${pinned}; pin what runs first.`;
}
/** Waits until the pins of the first deployment have been where they are for the time. */
async function soaking(name, first, soak, settings, { run, clock }) {
    if (soak === 0)
        return undefined;
    const changes = await Promise.all(first.pins.map(({ file, line }) => lastChange(settings.root, file, line, run)));
    const since = Math.max(...changes.map((date) => date?.getTime() ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(since)) {
        return `${name} waits for ${first.name}, but since when that is pinned is not known: check out the whole history (fetch-depth: 0).`;
    }
    const ends = new Date(since + soak);
    if (ends <= clock.now())
        return undefined;
    return `${name} waits for ${first.name}, which is to run until ${ends.toISOString().slice(0, 16).replace('T', ' ')} UTC first.`;
}

// EXTERNAL MODULE: ./build/modes/openTree.js + 2 modules
var openTree = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/manifests/edit.js
var edit = __webpack_require__(6125);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/metabase/follow.js + 1 modules
var follow = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var path = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/planning/plan.js







/**
 * What is to be done. The pins of a configured deployment make one; of the others, those with the same edition and the
 * same next stop.
 * @param wishesOf tells what holds for the pins of a file
 * @throws Failure when the target is unknown or older than a pin, or a stop isn't published.
 */
function makePlan(found, catalogue, wishesOf, warnings = []) {
    const travels = [];
    const skipped = [...found.skipped];
    for (const pin of found.pins) {
        const wishes = wishesOf(pin.file);
        refuseOtherEdition(pin, wishes);
        const { target } = (0,follow/* chooseTarget */.bx)(wishes.follow, pin.edition, catalogue, wishes.ignore);
        refuseDowngrade(pin, target, wishes.follow);
        const stops = (0,path/* upgradePath */.k)(pin.version, target, pin.edition, catalogue, wishes.path);
        const refusal = stops[0] && refuseMove(pin, stops[0], catalogue);
        if (refusal)
            skipped.push(refusal);
        else
            travels.push({ pin, wishes, target, stops });
    }
    const names = [...new Set(travels.map(nameOf))];
    const deployments = names.map((name) => deploymentOf(name, travels.filter((travel) => nameOf(travel) === name)));
    return { catalogue, deployments, skipped, warnings };
}
/** An up-to-date pin belongs to the line that it is on. */
function nameOf(travel) {
    return travel.wishes.name ?? `${travel.pin.edition}-${lineOf(travel)}`;
}
function lineOf({ pin, stops }) {
    return `v${metabase_edition/* EDITIONS */.qR[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}
/** All pins go to the next stop of the lowest one; those that are at it or above wait for the others. */
function deploymentOf(name, members) {
    const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
    const { pin, wishes, target, stops } = lowest;
    const next = stops[0];
    const moving = members.filter((member) => next && member.pin.version.compare(next) < 0);
    const edits = moving.flatMap((member) => (0,edit/* editOf */._0)(member.pin, next) ?? []);
    const line = lineOf(lowest);
    return {
        name,
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${wishes.name === undefined ? name : `${name}-${line}`}`,
        current: pin.version,
        target,
        stops,
        pins: members.map((member) => member.pin),
        edits: edits.filter((edit) => edit.text !== edit.old),
    };
}
function refuseOtherEdition(pin, { name, edition }) {
    if (edition === undefined || edition === pin.edition)
        return;
    throw (0,failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is ${metabase_edition/* EDITIONS */.qR[pin.edition].title}, but the ` +
        `deployment "${name}" is declared to be ${metabase_edition/* EDITIONS */.qR[edition].title}. Correct its "edition" or its "files".`);
}
/**
 * Following never goes back: what is newer than the newest that is followed stays. To ask by name for a version that is
 * older than the pin is a mistake.
 */
function refuseDowngrade(pin, target, follow) {
    const byName = follow.kind === 'version' || (follow.kind === 'major' && follow.major < pin.version.major);
    if (!byName || target.compare(pin.version) >= 0)
        return;
    throw (0,failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is newer than the target ` +
        `${(0,metabase_tag/* printTag */.O4)(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
        'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.');
}
/** A pin that can't be written so that exactly the next stop runs. */
function refuseMove(pin, next, catalogue) {
    const { file, line, column, text, before, after, edition, tag } = pin;
    const stop = (0,metabase_tag/* printTag */.O4)(edition, next);
    if (!(0,edit/* editOf */._0)(pin, next)) {
        const message = `The next stop is ${stop}, but the place that uses this value fixes "${before}…${after}" around it: move the whole version into one value.`;
        return { file, line, column, text, reason: 'fixed-by-template', message };
    }
    if (tag.kind !== 'rolling')
        return undefined;
    const wanted = tag.line.minor === undefined ? { major: next.major } : { major: next.major, minor: next.minor };
    const newest = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, wanted);
    if (!newest || newest.compare(next) <= 0)
        return undefined;
    const message = `The next stop is ${stop}, but ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} would run ${(0,metabase_tag/* printTag */.O4)(edition, newest)}. Pin ${stop} instead.`;
    return { file, line, column, text, reason: 'rolling-tag', message };
}

;// CONCATENATED MODULE: ./build/modes/planInOrder.js


/**
 * The plan, in which a deployment that comes after another one goes no farther than that one is. Else it would wait for
 * the newest release, and while releases come faster than the time to soak it would wait for ever.
 */
function planInOrder(found, catalogue, wishesOf, settings, warnings) {
    const plan = makePlan(found, catalogue, wishesOf, warnings);
    const caps = new Map();
    for (const { name, after } of settings.deployments) {
        const own = plan.deployments.find((deployment) => deployment.name === name);
        const first = plan.deployments.find((deployment) => deployment.name === after?.deployment);
        if (!own || !first || first.current.compare(own.current) <= 0 || first.current.compare(own.target) >= 0)
            continue;
        if ((0,metabase_catalogue/* hasVersion */.Xj)(catalogue, own.edition, first.current))
            caps.set(name, { kind: 'version', version: first.current });
    }
    if (caps.size === 0)
        return plan;
    const capped = (file) => {
        const wishes = wishesOf(file);
        const follow = wishes.name === undefined ? undefined : caps.get(wishes.name);
        return follow ? { ...wishes, follow } : wishes;
    };
    return makePlan(found, catalogue, capped, warnings);
}

// EXTERNAL MODULE: ./build/modes/scanTree.js + 34 modules
var scanTree = __webpack_require__(8498);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(5361);
;// CONCATENATED MODULE: ./build/modes/survey.js








/** What every mode does first: look at the files and at the releases, and make the plan. Writes nothing. */
async function survey(settings, gateways) {
    const { root, images } = settings;
    const [candidates, catalogue] = await Promise.all([
        gateways.find(root, (0,gateways_candidates/* wordsOf */.Z9)(images)),
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
        (0,documents_open/* loadUsualParsers */.xJ)(),
    ]);
    const tree = await (0,openTree/* openTree */.r)(settings, candidates);
    const found = await (0,scanTree/* scanTree */.w)(tree, new Map(), settings, catalogue);
    const files = found.pins.map(({ file }) => file);
    const warnings = [...templatesApart(found.faults, tree.texts), ...countLeftOut(tree)];
    if (found.pins.length + found.skipped.length === 0)
        warnings.push(nothingFound(tree));
    const plan = planInOrder(found, catalogue, await (0,wishesFor/* wishesFor */.D)(settings, files), settings, warnings);
    return {
        plan: await holdBack(plan, settings, gateways),
        pins: found.pins,
        texts: tree.texts,
        rescan: (overlay) => (0,scanTree/* scanTree */.w)(tree, overlay, settings, catalogue),
    };
}
/** Helm and Jinja templates never are the YAML that their name promises; nobody needs to hear of it. */
function templatesApart(faults, texts) {
    return [...faults].filter(([file]) => !/\{\{|\{%/.test(texts.get(file) ?? '')).map(([, message]) => message);
}
function countLeftOut({ leftOut }) {
    return [...leftOut].map(([reason, files]) => {
        const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
        return `Left out, ${reason}: ${files.slice(0, 3).join(', ')}${more}.`;
    });
}
function nothingFound({ files, root }) {
    return (`No pin of Metabase was found below ${root} (${files.length} files mention it). ` +
        'If the image has a name of its own, give it as an input: images.');
}


/***/ })

};
