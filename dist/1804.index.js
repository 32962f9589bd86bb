export const id = 1804;
export const ids = [1804];
export const modules = {

/***/ 56125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   Yu: () => (/* binding */ proveEdits),
/* harmony export */   _0: () => (/* binding */ editOf),
/* harmony export */   jx: () => (/* binding */ exactEditOf),
/* harmony export */   t7: () => (/* binding */ editsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);


/** The edit that moves a pin to `version`, or undefined when the template around it fixes another major or form. */
function editOf(pin, version) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version);
    const { before, after } = pin;
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const { file, line, column, start, end } = pin;
    return { file, line, column, start, end, old: pin.text, text: tag.slice(before.length, tag.length - after.length) };
}
/**
 * All edits that move a pin: the tag's, and one for each digest beside it, in the form in which that is written. None when
 * the tag stays as it is.
 */
function editsOf(pin, version, digestOf) {
    const tag = editOf(pin, version);
    if (!tag || tag.text === tag.old)
        return { edits: [] };
    const edits = [tag];
    for (const place of pin.digests) {
        const { text: old, image } = place;
        const found = digestAsked(image, (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTagLike */ .bG)(pin.tag, version), digestOf);
        if ('unknown' in found)
            return found;
        const { file, line, column, start, end } = place;
        const text = old.includes(':') ? found.digest : found.digest.slice(ALGORITHM.length);
        edits.push({ file, line, column, start, end, old, text });
    }
    return { edits };
}
const ALGORITHM = 'sha256:';
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function digestAsked(image, tag, digestOf) {
    if (image === undefined)
        return { unknown: `the name of the image with the tag ${tag} is not known here` };
    const found = digestOf(image, tag);
    if ('unknown' in found || DIGEST.test(found.digest))
        return found;
    return { unknown: `the registry gave no sha256 digest for ${image}:${tag}` };
}
/** The edit that makes a floating tag exact; where no tag stands, it is put in with a colon. */
function exactEditOf({ file, line, column, start, end, text: old }, tag) {
    return { file, line, column, start, end, old, text: old === '' ? `:${tag}` : tag };
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
 * Holds what was found before the edits against what is found after them: the same places, each with the wanted text or
 * unchanged, their digests likewise, and nothing new.
 * @param before the pins in the order of their places, with the floating tags among them that the edits make exact
 * @throws Failure naming the first place that differs.
 */
function proveEdits(before, edits, after) {
    const expected = expectation(edits);
    const open = new Set(edits.map(key));
    for (const [index, pin] of before.entries()) {
        const found = after[index];
        const places = [pin, ...(pin.digests ?? [])];
        const now = [found, ...(found?.digests ?? [])];
        for (const [position, place] of places.entries()) {
            prove(place, expected(place), now[position]);
            open.delete(key(place));
        }
        if (now.length > places.length)
            throw notAlone(now.at(-1));
    }
    const extra = after[before.length];
    if (extra)
        throw notAlone(extra);
    const unproved = edits.find((edit) => open.has(key(edit)));
    if (unproved) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${unproved.file}:${unproved.line}: an edit is of "${unproved.old}", which is no pin. Nothing was written.`);
    }
}
function prove({ file, line }, { start, text }, found) {
    if (found && found.file === file && found.start === start && found.text === text)
        return;
    const now = found ? `"${found.text}" at ${found.file}:${found.line}:${found.column}` : 'no pin';
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${file}:${line}: after the edit "${text}" should be read back here, but ${now} was. Nothing was written. ` +
        'Please report this with the file.');
}
function notAlone({ file, line, text }) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${file}:${line}: the edit would make a pin of "${text}". Nothing was written.`);
}
/** What each place is once the edits are made: its new text, and its start behind the edits ahead of it in its file. */
function expectation(edits) {
    const wanted = new Map(edits.map((edit) => [key(edit), edit]));
    const growths = new Map();
    for (const { file, start, text, old } of [...edits].sort((a, b) => a.start - b.start)) {
        const own = growths.get(file) ?? [];
        own.push({ start, growth: (own.at(-1)?.growth ?? 0) + text.length - old.length });
        growths.set(file, own);
    }
    return (place) => {
        const start = place.start + growthBefore(growths.get(place.file) ?? [], place.start);
        const text = wanted.get(key(place))?.text ?? place.text;
        // A tag that was put in stands behind its colon.
        return place.text === '' && text.startsWith(':') ? { start: start + 1, text: text.slice(1) } : { start, text };
    };
}
function growthBefore(growths, place) {
    let [low, high] = [0, growths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (growths[middle].start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return growths[low - 1]?.growth ?? 0;
}
function key(place) {
    return `${place.file}:${place.start}`;
}


/***/ }),

/***/ 68162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ fixedBy),
/* harmony export */   aj: () => (/* binding */ minimumFix),
/* harmony export */   bB: () => (/* binding */ affects),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   vJ: () => (/* binding */ stillOpen)
/* harmony export */ });
function affects(advisory, version, edition) {
    if (!advisory.editions.includes(edition))
        return false;
    return advisory.affected.some((range) => (range.edition ?? edition) === edition && contains(range, version, advisory.patched));
}
/** Those that affect `from` and not `to`. */
function fixedBy(advisories, from, to, edition) {
    return stillOpen(advisories, from, edition).filter((advisory) => !affects(advisory, to, edition));
}
function stillOpen(advisories, version, edition) {
    return advisories.filter((advisory) => affects(advisory, version, edition));
}
/** What to run at least instead of `version`, so that the advisory is fixed. */
function minimumFix({ patched }, version) {
    const higher = patched.filter((fix) => fix.compare(version) > 0).sort((a, b) => a.compare(b));
    const inMajor = higher.find(({ major }) => major === version.major);
    if (inMajor)
        return { inMajor };
    return higher[0] ? { newer: higher[0] } : {};
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
/** The most urgent first: known to be exploited, then by severity, then the newest. */
function byUrgency(a, b) {
    return (Number(isExploited(b)) - Number(isExploited(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        order(b.published ?? '', a.published ?? '') ||
        order(a.id, b.id));
}
/** By code units, as ISO dates and ids need no more: the rules of a language take longer to load than a plan to make. */
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
function isExploited({ kev, exploited }) {
    return exploited || kev === true;
}
/**
 * A row such as `< x.63.10` beside others, without a lower end, would also cover what was fixed in older majors: a
 * version with a fix of its own major at or below it is not affected by such a row.
 */
function contains({ from, below }, version, patched) {
    if (below && version.compare(below) >= 0)
        return false;
    if (from)
        return version.compare(from) >= 0;
    return !patched.some((fix) => fix.major === version.major && fix.compare(version) <= 0);
}


/***/ }),

/***/ 65212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseTarget),
  R: () => (/* binding */ newestStop)
});

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/follow.js
var metabase_follow = __webpack_require__(64856);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var metabase_ignore = __webpack_require__(59367);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
;// CONCATENATED MODULE: ./build/metabase/noChoice.js




function contradiction(follow, { text, reason }) {
    const why = reason === undefined ? '' : ` (${reason})`;
    return (0,failure/* badInput */.AN)(`The target ${(0,metabase_follow/* printFollow */.$3)(follow)} is ignored by "${text}"${why}. Choose another target, or take "${text}" off ` +
        'the ignore list.');
}
function noneFollowed(follow, situation) {
    const { wanted, list } = asked(follow, situation);
    return (0,failure/* badInput */.AN)(`There is no ${wanted} in ${list}. Follow versions that are published, or use a newer release list.`);
}
function noneLeft(follow, situation, count, why, remedy) {
    const { wanted, list } = asked(follow, situation);
    return (0,failure/* badInput */.AN)(`Each ${wanted} in ${list} ${why} (${count} of them). ${remedy}`);
}
function asked(follow, { edition, catalogue }) {
    const { source, asOf } = catalogue;
    return {
        wanted: `version of the ${metabase_edition/* EDITIONS */.qR[edition].title} edition that "${(0,metabase_follow/* printFollow */.$3)(follow)}" follows`,
        list: `the release list (${source}, ${asOf}, ${(0,metabase_catalogue/* listSize */.gN)(catalogue)} releases)`,
    };
}

;// CONCATENATED MODULE: ./build/metabase/ages.js

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Undefined for what is no date. */
function startOf(date) {
    const at = Date.parse(date ?? '');
    if (date === undefined || Number.isNaN(at))
        return undefined;
    return { date, at: /^\d{4}-\d\d-\d\d$/.test(date) ? at + DAY : at };
}
/** When a major first came out, betas apart: by the earliest date that is known, since dates don't follow the numbers. */
function startOfMajor(major, { catalogue, edition }) {
    const starts = (0,metabase_catalogue/* releasesOf */.w0)(catalogue, edition)
        .filter(({ version }) => version.major === major)
        .flatMap(({ date }) => startOf(date) ?? []);
    return starts.reduce((first, one) => (first && first.at <= one.at ? first : one), undefined);
}
/** Why what has not been out for the time isn't taken, or undefined when it has. What is not known to have been has not. */
function waiting(what, start, time, now, setting) {
    if (!start) {
        return `when ${what} came out is not known, so neither is whether it has been out for ${printTime(time)} (${setting})`;
    }
    const end = endOfWait(start, time, now);
    return (end &&
        `${what} came out on ${start.date} and is taken from ${printMoment(end)} on, after ${printTime(time)} (${setting})`);
}
/** When it will have been out for the time, or undefined when it has been. */
function endOfWait({ at }, time, now) {
    const end = at + time;
    return end <= now.getTime() ? undefined : new Date(end);
}
/** `3 days`, `12 hours`. */
function printTime(milliseconds) {
    const [count, noun] = milliseconds % DAY === 0 ? [milliseconds / DAY, 'day'] : [milliseconds / HOUR, 'hour'];
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2026-10-09 00:00 UTC`. */
function printMoment(date) {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var path = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/newMajor.js



function belowMinimumPoint({ version }, situation) {
    const { minimumPoint } = situation.policy;
    if (version.minor >= minimumPoint || !isNewMajor(version, situation))
        return undefined;
    const first = `${version.major}.${minimumPoint}`;
    return `${(0,metabase_version/* printVersion */.wr)(version)} is below ${first}, the first point release taken of a new major (minimum-point: ${minimumPoint})`;
}
/** A major that the feed doesn't name yet has not begun to be rolled out. */
function rollingOut({ version }, situation) {
    const { policy, rollout } = situation;
    if (!policy.respectRollout || !rollout || !isNewMajor(version, situation))
        return undefined;
    if (version.major > rollout.version.major) {
        return `Metabase tells its instances of ${(0,metabase_version/* printVersion */.wr)(rollout.version)} and not of major ${version.major} yet (respect-rollout: true)`;
    }
    if (version.major < rollout.version.major || rollout.percent >= 100)
        return undefined;
    return `Metabase rolls major ${version.major} out in stages and is at ${rollout.percent} % (respect-rollout: true)`;
}
function soaking({ version }, situation) {
    const { policy, now } = situation;
    if (policy.majorSoak === 0 || !isNewMajor(version, situation))
        return undefined;
    const start = startOfMajor(version.major, situation);
    return waiting(`major ${version.major}`, start, policy.majorSoak, now, 'major-soak');
}
/** Whether the major is one that the deployment has not run yet, and may leave out. */
function isNewMajor({ major }, { current }) {
    return current !== undefined && major > Math.max(current.major, path/* THROUGH */.M);
}

;// CONCATENATED MODULE: ./build/metabase/situation.js
/** The advisories that `version` closes for the deployment; none when it isn't newer. */
function closedBy(version, { current, fixes }) {
    return current && version.compare(current) > 0 ? fixes(version) : [];
}

;// CONCATENATED MODULE: ./build/metabase/refusal.js






/** The first that refuses is the reason: what stays before what passes with time. */
const RULES = [
    { refuse: ignored, onTheWay: true },
    { refuse: capped },
    { refuse: unpublished, onTheWay: true },
    { refuse: unlisted, onTheWay: true, waived: true },
    { refuse: anyHotfix, onTheWay: true },
    { refuse: hotfixWithoutFix, onTheWay: true, waived: true },
    { refuse: belowMinimumPoint },
    { refuse: rollingOut },
    { refuse: soaking },
    { refuse: tooYoung, waived: true },
];
/** Why the release isn't taken, or undefined when nothing speaks against it. */
function refusalOf(release, situation, { onTheWay, urgent }) {
    if ((0,metabase_version/* isBeta */.Vb)(release.version))
        return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a beta`;
    for (const rule of RULES) {
        if ((onTheWay && !rule.onTheWay) || (urgent && rule.waived))
            continue;
        const reason = rule.refuse(release, situation);
        if (reason !== undefined)
            return reason + security(rule, release, situation);
    }
    return undefined;
}
/** Who waits or leaves out should know what for. */
function security({ waived }, { version }, situation) {
    const ids = closedBy(version, situation);
    if (ids.length === 0)
        return '';
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    const fixed = `${ids.slice(0, 3).join(', ')}${more}`;
    return waived
        ? `; for ${fixed} no hurry is needed, which an older version fixes too`
        : `, although it fixes ${fixed}`;
}
function ignored({ version }, { edition, ignore }) {
    const rule = (0,metabase_ignore/* ignoring */.O)(version, edition, ignore);
    const why = rule?.reason === undefined ? '' : `: ${rule.reason}`;
    return rule && `${(0,metabase_version/* printVersion */.wr)(version)} is on the ignore list, by "${rule.text}"${why}`;
}
function capped({ version }, { cap }) {
    return cap && version.compare(cap.version) > 0 ? `${(0,metabase_version/* printVersion */.wr)(version)} waits: ${cap.reason}` : undefined;
}
function unpublished({ version }, { published }) {
    const answer = published(version);
    if (answer?.published !== false)
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(version)} isn't published in ${answer.where}: it is taken once it can be had there`;
}
function unlisted({ version, unlisted }, { policy }) {
    if (!unlisted || policy.privatePatches)
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(version)} is in the registry but on no list of releases (private-patches: true takes it)`;
}
function isHotfix({ version }) {
    return version.patch > 0 && version.major > path/* THROUGH */.M;
}
function anyHotfix(release, { policy }) {
    if (policy.hotfixes !== 'none' || !isHotfix(release))
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a hotfix, and none is taken (hotfixes: false)`;
}
function hotfixWithoutFix(release, { policy }) {
    if (policy.hotfixes !== 'security' || !isHotfix(release))
        return undefined;
    return `${(0,metabase_version/* printVersion */.wr)(release.version)} is a hotfix that no known security hole calls for (hotfixes: security)`;
}
function tooYoung({ version, date }, { policy, now }) {
    if (policy.minimumReleaseAge === 0 || version.major <= path/* THROUGH */.M)
        return undefined;
    return waiting((0,metabase_version/* printVersion */.wr)(version), startOf(date), policy.minimumReleaseAge, now, 'minimum-release-age');
}

// EXTERNAL MODULE: ./build/metabase/target.js
var metabase_target = __webpack_require__(71044);
;// CONCATENATED MODULE: ./build/metabase/choice.js








/**
 * The newest version that is followed and that nothing speaks against, or the current one when there is none: a pin is
 * never lowered. Never a beta. A version that is the target by name is taken as it is.
 * @throws Failure (bad input) when nothing is followed at all, when all of it is ignored, when the version named as the
 * target is, or when nothing is left and the pin names no version to stay at.
 */
function chooseTarget(follow, situation) {
    const { edition, catalogue, current, ignore, cap } = situation;
    if (follow.kind === 'version' && !(cap && follow.version.compare(cap.version) > 0)) {
        const target = (0,metabase_target/* resolveTarget */.u)(follow, edition, catalogue);
        const rule = (0,metabase_ignore/* ignoring */.O)(target, edition, ignore);
        if (rule)
            throw contradiction(follow, rule);
        return { target, rejected: beyond(follow, target, situation) };
    }
    const followed = (0,metabase_catalogue/* allOf */.bn)(catalogue, edition).filter(({ version }) => !(0,metabase_version/* isBeta */.Vb)(version) && isWanted(follow, version, situation));
    if (followed.length === 0)
        throw noneFollowed(follow, situation);
    if (followed.every(({ version }) => (0,metabase_ignore/* ignoring */.O)(version, edition, ignore))) {
        throw noneLeft(follow, situation, followed.length, 'is ignored', 'Take one off the ignore list, or follow others.');
    }
    const { taken, refused } = choice_select(followed, situation);
    const target = taken ?? current;
    if (!target) {
        const why = `is refused, the newest because ${refused[0]?.reason}`;
        throw noneLeft(follow, situation, followed.length, why, 'Change the policy, or pin a version by hand first.');
    }
    const rejected = [...refused, ...beyond(follow, target, situation)];
    return { target, rejected: rejected.sort((a, b) => b.version.compare(a.version)) };
}
/**
 * The last version of a major at which one stops on the way, where one need not stop: what is ignored, not published, on
 * no list or an unwanted hotfix isn't taken there either.
 */
function newestStop(major, situation) {
    const releases = (0,metabase_catalogue/* allOf */.bn)(situation.catalogue, situation.edition).filter(({ version }) => version.major === major);
    return choice_select(releases, situation, true).taken;
}
/** Where a deployment goes for now is on its way to what is followed. */
function isWanted(follow, version, { cap, isLts }) {
    return (0,metabase_follow/* isFollowed */.bJ)(follow, version, isLts) || cap?.version.compare(version) === 0;
}
/**
 * The newest allowed of those above the current version that close the most holes. Some rules are waived for a version that is urgent: it closes a
 * hole that the newest one taken without hurry leaves open.
 */
function choice_select(releases, situation, onTheWay = false) {
    const { current } = situation;
    const newer = releases.filter(({ version }) => !current || version.compare(current) > 0).reverse();
    const calm = newer.find((release) => refusalOf(release, situation, { onTheWay, urgent: false }) === undefined);
    const closed = new Set(calm ? closedBy(calm.version, situation) : []);
    const judged = newer.map(({ version, ...rest }) => {
        const closes = closedBy(version, situation);
        const urgent = closes.some((id) => !closed.has(id));
        return { version, closes, reason: refusalOf({ version, ...rest }, situation, { onTheWay, urgent }) };
    });
    const allowed = judged.filter(({ reason }) => reason === undefined);
    // A newer version may have a hole that an older major has had closed by now.
    const most = allowed.reduce((count, { closes }) => Math.max(count, closes.length), 0);
    const taken = allowed.find(({ closes }) => closes.length === most);
    const above = taken ? judged.slice(0, judged.indexOf(taken)) : judged;
    const refused = above.map(({ version, closes, reason }) => ({
        version,
        reason: reason ?? leavesOpen(version, closes, taken),
        ...(situation.published(version)?.published === false ? { unpublished: true } : {}),
    }));
    return { taken: taken?.version, refused };
}
function leavesOpen(version, closes, taken) {
    const open = taken.closes.filter((id) => !closes.includes(id));
    return `${(0,metabase_version/* printVersion */.wr)(version)} leaves ${open.join(', ')} open, which ${(0,metabase_version/* printVersion */.wr)(taken.version)} closes`;
}
/** What is newer than the target and not followed: the newest of each major stands for the others. */
function beyond(follow, target, situation) {
    const newer = (0,metabase_catalogue/* releasesOf */.w0)(situation.catalogue, situation.edition).filter(({ version }) => version.compare(target) > 0 && !(0,metabase_version/* isBeta */.Vb)(version) && !isWanted(follow, version, situation));
    const setting = `${follow.kind === 'version' ? 'target' : 'follow'}: ${(0,metabase_follow/* printFollow */.$3)(follow)}`;
    return [...new Set(newer.map(({ version }) => version.major))].map((major) => {
        const [last, ...others] = newer.filter(({ version }) => version.major === major).reverse();
        const too = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${others.length} before it`;
        return { version: last.version, reason: `${(0,metabase_version/* printVersion */.wr)(last.version)} is not followed${too} (${setting})` };
    });
}


/***/ }),

/***/ 64856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ printFollow),
/* harmony export */   RZ: () => (/* binding */ isLtsMajor),
/* harmony export */   bJ: () => (/* binding */ isFollowed),
/* harmony export */   rF: () => (/* binding */ parseFollow)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _knowledge_support_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54568);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73080);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52901);





/**
 * Reads `latest`, `lts`, a major such as `58`, or a range such as `>=58 <60`.
 * @throws Failure (bad input); a single version is refused too, since following means to move on: it is a target.
 */
function parseFollow(text) {
    if (text === 'latest' || text === 'lts')
        return { kind: text };
    if (/^([2-9]|[1-9]\d{1,3})$/.test(text))
        return { kind: 'major', major: Number(text) };
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(text) && !/^[01]\./.test(text)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The version "${text}" can't be followed, since it never gets newer. Give it as "target" to stay at it, or ` +
            `follow a range such as "~${text}".`);
    }
    const range = (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .R)(text);
    if (range)
        return { kind: 'range', text, range };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The value "${text}" can't be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".`);
}
/** As it is written in the configuration. */
function printFollow(follow) {
    switch (follow.kind) {
        case 'range':
            return follow.text;
        case 'major':
            return String(follow.major);
        case 'version':
            return follow.edition ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(follow.edition, follow.version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .printVersion */ .wr)(follow.version);
        default:
            return follow.kind;
    }
}
/** What was known when this version of the project was made. */
function isLtsMajor(major) {
    const known = _knowledge_support_json__WEBPACK_IMPORTED_MODULE_1__/* .majors.versions */ .j.e4;
    return known[major]?.lts ?? false;
}
/** @param isLts whether a major has long-term support */
function isFollowed(follow, version, isLts) {
    switch (follow.kind) {
        case 'version':
            return version.compare(follow.version) === 0;
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


/***/ }),

/***/ 53431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING)
/* harmony export */ });
/** What holds unless something else is asked for: everything that is published. */
const EVERYTHING = {
    minimumReleaseAge: 0,
    hotfixes: 'all',
    minimumPoint: 0,
    majorSoak: 0,
    respectRollout: false,
    privatePatches: false,
};


/***/ }),

/***/ 78982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportOf),
/* harmony export */   c: () => (/* binding */ ltsMajors)
/* harmony export */ });
/* harmony import */ var _knowledge_support_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;
const SHIPPED = new Map(Object.entries(_knowledge_support_json__WEBPACK_IMPORTED_MODULE_0__/* .majors.versions */ .j.e4).map(([major, facts]) => [Number(major), facts]));
const FIRST_LISTED = Math.min(...SHIPPED.keys());
/**
 * Whether a major is supported on a day, by what is shipped (knowledge/support.json) and by a live list, which
 * overrides it: days have been put off before.
 * @param today ISO date
 */
function supportOf(major, today, live) {
    const { eol, lts = false } = { ...SHIPPED.get(major), ...live?.get(major) };
    if (eol === undefined)
        return { state: major < FIRST_LISTED ? 'ended' : 'unknown', lts };
    const days = Math.round((Date.parse(eol) - Date.parse(today)) / DAY_MS);
    const state = days < 0 ? 'ended' : days <= SOON_DAYS ? 'ends-soon' : 'supported';
    return { state, eol, lts, days };
}
/** The majors with long-term support, of both lists. */
function ltsMajors(live) {
    const majors = [...SHIPPED.keys(), ...(live?.keys() ?? [])];
    return new Set(majors.filter((major) => (live?.get(major)?.lts ?? SHIPPED.get(major)?.lts) === true));
}


/***/ }),

/***/ 71044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63642);
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98411);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60457);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52901);





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
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The release list (${catalogue.source}, ${catalogue.asOf}, ${(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .listSize */ .gN)(catalogue)} releases) does not have ` +
        `${wanted}, which the target asks for.${hint} Choose a published version, or use a newer release list.`);
}
function otherEdition(version, asked, found) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The target ${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version)} is of the ${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[asked].title} edition, but pins of the ` +
        `${_edition_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITIONS */ .qR[found].title} edition were found, and an upgrade never changes the edition. ` +
        `Give the number alone (${(0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .printTag */ .O4)(asked, version).slice(3)}) to mean both.`);
}


/***/ }),

/***/ 57237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _metabase_advisory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68162);
/* harmony import */ var _metabase_support_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78982);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);



/**
 * What was looked up, as it matters for the choice of a version for each pin: the same object for pins of one version that
 * come from the same place, of which there are many.
 */
function circumstancesOf({ advisories, versionInfo }, publications, now) {
    const known = new Map();
    const lts = new Map();
    return (pin) => {
        const { edition, version } = pin;
        const key = `${edition} ${(0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_1__/* .printVersion */ .wr)(version)} ${publications?.placeOf(pin)}`;
        const same = known.get(key);
        if (same)
            return same;
        const info = versionInfo(edition);
        const live = 'failure' in info ? undefined : info;
        const majors = lts.get(edition) ?? (0,_metabase_support_js__WEBPACK_IMPORTED_MODULE_0__/* .ltsMajors */ .c)(live?.support);
        lts.set(edition, majors);
        const made = {
            now,
            fixes: fixesOf(pin, advisories.advisories),
            rollout: live?.rollout,
            published: (wanted) => publications?.of(pin, wanted),
            isLts: (major) => majors.has(major),
        };
        known.set(key, made);
        return made;
    };
}
/** Ids of the advisories that hit the pin and not the version; asked for each newer version, some of them often. */
function fixesOf({ version: current, edition }, advisories) {
    const open = (0,_metabase_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .stillOpen */ .vJ)(advisories, current, edition);
    if (open.length === 0)
        return () => [];
    const known = new WeakMap();
    return (version) => {
        const same = known.get(version);
        if (same)
            return same;
        const fixed = open.filter((advisory) => !(0,_metabase_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .affects */ .bB)(advisory, version, edition)).map(({ id }) => id);
        known.set(version, fixed);
        return fixed;
    };
}


/***/ }),

/***/ 49423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planAll),
  s: () => (/* binding */ withDatesIfNeeded)
});

// EXTERNAL MODULE: ./build/gateways/clock.js
var clock = __webpack_require__(70540);
// EXTERNAL MODULE: ./build/metabase/advisory.js
var metabase_advisory = __webpack_require__(68162);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/manifests/edit.js
var manifests_edit = __webpack_require__(56125);
// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/choice.js + 5 modules
var choice = __webpack_require__(65212);
// EXTERNAL MODULE: ./build/metabase/follow.js
var metabase_follow = __webpack_require__(64856);
;// CONCATENATED MODULE: ./build/metabase/circumstances.js

/** Nothing was looked up. So early that nothing has been out for long: who has a policy of ages says what time it is. */
const NOTHING_KNOWN = {
    now: new Date(0),
    fixes: () => [],
    published: () => undefined,
    isLts: metabase_follow/* isLtsMajor */.RZ,
};

// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/policy.js
var policy = __webpack_require__(53431);
;// CONCATENATED MODULE: ./build/planning/exact.js









/**
 * Deployments that make floating and rolling tags exact, as far as is wished, at the version that the instance runs, else
 * at the newest of the line. Where that could lower a version nothing is proposed, and the reason stands beside what is
 * skipped.
 * @param runsOf by the name of a configured deployment; undefined where no address is known
 */
function planExact(found, catalogue, wishesOf, runsOf) {
    const members = [];
    const skipped = found.skipped.flatMap((item) => {
        const { floating } = item;
        const wishes = wishesOf(item.file);
        if (!floating || wishes.pinFloating !== true)
            return [item];
        const exact = exactOf(floating, wishes, catalogue, runsOf);
        if ('unknown' in exact)
            return [{ ...item, message: `${item.message} ${exact.unknown}` }];
        members.push(memberOf(floating, wishes, exact));
        return [];
    });
    const pins = found.pins.filter((pin) => {
        const wishes = wishesOf(pin.file);
        if (wishes.pinRolling !== true || !isPlainRolling(pin))
            return true;
        const exact = exactOf(pin, wishes, catalogue, runsOf);
        if ('unknown' in exact)
            return true;
        members.push(memberOf(pin, wishes, exact));
        return false;
    });
    const names = [...new Set(members.map(nameOf))];
    const deployments = names.map((name) => deploymentOf(name, members.filter((member) => nameOf(member) === name)));
    return { deployments, pins, skipped };
}
/** A digest fixes it already, and a template would make something else of it. */
function isPlainRolling({ tag, before, after, digests }) {
    return tag.kind === 'rolling' && before + after === '' && digests.length === 0;
}
function exactOf(tag, wishes, catalogue, runsOf) {
    if (wishes.edition !== undefined && wishes.edition !== tag.edition) {
        return { unknown: `It is not of the edition of ${wishes.name}.` };
    }
    const line = 'tag' in tag ? (tag.tag.kind === 'rolling' ? tag.tag.line : undefined) : lineOf(tag);
    const runs = wishes.name === undefined ? undefined : runsOf(wishes.name);
    if (runs)
        return running(runs, tag.edition, line);
    if (line) {
        const version = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, tag.edition, line);
        return version ? { version, by: 'newest' } : { unknown: 'The release list has no version of its line.' };
    }
    return newestFollowed(tag.edition, wishes, catalogue);
}
function lineOf({ major }) {
    return major === undefined ? undefined : { major };
}
function running(runs, edition, line) {
    if ('unknown' in runs)
        return { unknown: `It is not pinned, since what the instance runs is not known: ${runs.unknown}.` };
    const { version } = runs;
    const isOfLine = !line || (version.major === line.major && (line.minor ?? version.minor) === version.minor);
    if (runs.edition === edition && isOfLine)
        return { version, by: 'running' };
    return {
        unknown: `It is not pinned, since the instance runs ${(0,metabase_tag/* printTag */.O4)(runs.edition, version)}, which this tag is not.`,
    };
}
/** `latest` may run the newest major, so that an older one that is followed could lower it. */
function newestFollowed(edition, { follow, ignore }, catalogue) {
    const known = (0,metabase_catalogue/* newest */.BP)(catalogue, edition);
    try {
        // What `latest` runs has gone by no policy.
        const situation = { ...NOTHING_KNOWN, edition, catalogue, current: undefined, ignore, policy: policy/* EVERYTHING */.Q };
        const { target } = (0,choice/* chooseTarget */.b)(follow, situation);
        if (known && target.major === known.major)
            return { version: target, by: 'newest' };
    }
    catch (failure) {
        if (!(failure instanceof build_failure/* Failure */.HR))
            throw failure;
    }
    const may = known ? ` ${(0,metabase_tag/* printTag */.O4)(edition, known)} already` : ' a newer version';
    const message = `It is not pinned, since it may run${may} while "${(0,metabase_follow/* printFollow */.$3)(follow)}" is followed: give the deployment's url, or pin what runs.`;
    return { unknown: message };
}
function memberOf(tag, wishes, { version, by }) {
    const { edition } = tag;
    const exact = { kind: 'exact', edition, version, v: true };
    const edit = (0,manifests_edit/* exactEditOf */.jx)(tag, (0,metabase_tag/* printTag */.O4)(edition, version));
    const pin = 'tag' in tag ? { ...tag, version } : { ...tag, tag: exact, version, before: '', after: '', digests: [] };
    return { wishes, pin, edit, by };
}
/** One for each line, so that its branch stays the same when others come or go. */
function nameOf({ wishes, pin: { edition, version } }) {
    return `${wishes.name ?? edition}-v${metabase_edition/* EDITIONS */.qR[edition].digit}.${version.major}.x-exact`;
}
function deploymentOf(name, members) {
    const [{ wishes, pin, by }] = members;
    const versions = members.map((member) => member.pin.version).sort((a, b) => a.compare(b));
    const highest = versions.at(-1);
    return {
        name,
        exact: by,
        ...(wishes.name === undefined ? {} : { owner: wishes.name }),
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${name}`,
        current: versions[0],
        target: highest,
        stops: [highest],
        pins: members.map((member) => member.pin),
        edits: members.map(({ edit }) => edit),
        passed: [],
    };
}
/** An upgrade of a configured deployment waits until its tags are exact: its pins are to move together. */
function waitForExact(deployments, exact) {
    return deployments.map((deployment) => {
        const first = exact.find(({ owner }) => owner === deployment.name);
        if (!first || deployment.stops.length === 0)
            return deployment;
        return { ...deployment, held: `${deployment.name} waits until its floating tags are exact (${first.name}).` };
    });
}

// EXTERNAL MODULE: ./build/planning/facts.js + 3 modules
var planning_facts = __webpack_require__(62278);
// EXTERNAL MODULE: ./build/planning/sdk.js
var sdk = __webpack_require__(63676);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/metabase/knowledge/support.json
var support = __webpack_require__(54568);
// EXTERNAL MODULE: ./build/metabase/support.js
var metabase_support = __webpack_require__(78982);
// EXTERNAL MODULE: ./build/planning/knownChanges.js
var knownChanges = __webpack_require__(58890);
// EXTERNAL MODULE: ./build/planning/requirements.js
var planning_requirements = __webpack_require__(86502);
;// CONCATENATED MODULE: ./build/planning/advice.js






function adviceFor({ edition, current, target, stops }, known) {
    const { facts, today } = known;
    const info = 'failure' in known.versionInfo ? undefined : known.versionInfo;
    const { advisories } = known.advisories;
    const next = stops[0];
    const told = (found, from) => found.toSorted(metabase_advisory/* byUrgency */.td).map((advisory) => advisoryAdvice(advisory, from, edition));
    const supported = ({ major }) => ({ major, ...(0,metabase_support/* supportOf */.D)(major, today, info?.support) });
    const requirements = next ? (0,planning_requirements/* requirementsOf */.C)(current, next, facts) : [];
    return {
        urgency: {
            fixed: next ? told((0,metabase_advisory/* fixedBy */.Wu)(advisories, current, next, edition), current) : [],
            open: told((0,metabase_advisory/* stillOpen */.vJ)(advisories, next ?? current, edition), next ?? current),
            atTarget: told((0,metabase_advisory/* stillOpen */.vJ)(advisories, target, edition), target),
            support: { current: supported(current), ...(next ? { next: supported(next) } : {}), target: supported(target) },
            mustUpgrade: (info?.mustUpgrade ?? [])
                .filter(({ min, fixed }) => current.compare(min) >= 0 && current.compare(fixed) < 0)
                .map(({ id, fixed, message }) => ({ ...(id ? { id } : {}), fixed: (0,metabase_tag/* printTag */.O4)(edition, fixed), message })),
        },
        requirements,
        changes: next ? (0,knownChanges/* changesOf */.fs)(current, next, facts) : [],
        ...(next ? { rollback: (0,knownChanges/* rollbackOf */.ID)(current, next, facts) } : {}),
        notKnown: notKnown(known, requirements),
    };
}
function advisoryAdvice(advisory, from, edition) {
    const { affected: _, patched: __, editions: ___, rangesUnderstood: ____, ...shown } = advisory;
    const { inMajor, newer } = (0,metabase_advisory/* minimumFix */.aj)(advisory, from);
    const fix = inMajor ?? newer;
    return {
        ...shown,
        ...(fix ? { minimumFix: { tag: (0,metabase_tag/* printTag */.O4)(edition, fix), sameMajor: inMajor !== undefined } } : {}),
    };
}
function notKnown({ advisories, versionInfo, facts }, requirements) {
    const { source, asOf, failure, notUnderstood } = advisories;
    return [
        ...(source === 'shipped'
            ? [`Advisories not looked up: ${failure ?? 'GitHub was not asked.'} Shown are those known on ${asOf}.`]
            : []),
        ...(notUnderstood.length > 0
            ? [
                `Advisories whose affected versions are not understood, so that they may concern this step: ${notUnderstood.join(', ')}.`,
            ]
            : []),
        ...('failure' in versionInfo
            ? [`Support not looked up: ${versionInfo.failure} Shown is what was known on ${support/* majors.asOf */.j.sT}.`]
            : []),
        ...(facts.engine === undefined && requirements.some(({ kind }) => kind === 'database')
            ? [`Engine of the application database not known: the files of the deployment don't name it.`]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/cloudText.js

const CLOUD = 'metabaseapp.com';
/** Whether an address, or a host alone, is of an instance at Metabase Cloud. */
function isCloud(url) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
    if (!URL.canParse(address))
        return false;
    const host = new URL(address).hostname.replace(/\.$/, '');
    return host === CLOUD || host.endsWith(`.${CLOUD}`);
}
/** What is said instead of a pull request. */
function cloudText(url) {
    return (`${(0,markdown/* code */.aY)(url)} is an instance at Metabase Cloud, which upgrades itself: there is nothing to pin, and no pull request is opened. ` +
        "With the embedding SDK an instance can be kept on one version; to have it upgraded then, write to Metabase's support. " +
        'When it is not hosted by Metabase after all, correct its address.');
}

;// CONCATENATED MODULE: ./build/modes/advise.js



/** The plan with what is known of each step; an instance at Metabase Cloud gets an answer instead of a pull request. */
function advise(plan, known, texts, settings) {
    const deployments = plan.deployments.map((deployment) => {
        const { pins, owner, name, edition } = deployment;
        const facts = (0,planning_facts/* factsOf */.x)(texts, pins);
        const own = settings.deployments.find((one) => one.name === (owner ?? name));
        const cloud = own?.url !== undefined && isCloud(own.url) ? own.url : facts.cloud;
        const { advisories, today } = known;
        const info = known.versionInfo(edition);
        const advice = adviceFor(deployment, { facts, advisories, today, versionInfo: info });
        const tentative = advisories.failure !== undefined || ('failure' in info && info.passing === true);
        return { ...deployment, facts, advice, tentative, ...(cloud === undefined ? {} : { held: cloudText(cloud) }) };
    });
    return { ...plan, deployments };
}

// EXTERNAL MODULE: ./build/modes/circumstances.js
var modes_circumstances = __webpack_require__(57237);
// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
;// CONCATENATED MODULE: ./build/modes/exactTags.js


/** Plans what becomes exact, and asks only the instances of deployments that have such a tag. */
async function exactTags(found, catalogue, wishesOf, { deployments }, { fetch }) {
    const names = new Set([
        ...found.skipped.filter(({ file, floating }) => floating && wishesOf(file).pinFloating).map(nameOf),
        ...found.pins.filter(({ file, tag }) => tag.kind === 'rolling' && wishesOf(file).pinRolling).map(nameOf),
    ]);
    const asked = deployments.filter(({ name, url }) => url !== undefined && names.has(name));
    const answers = await Promise.all(asked.map(({ url }) => (0,runningVersion/* runningVersion */.c)(url, fetch)));
    const runs = new Map(asked.map(({ name }, index) => [name, answers[index]]));
    return planExact(found, catalogue, wishesOf, (name) => runs.get(name));
    function nameOf({ file }) {
        return wishesOf(file).name;
    }
}

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
        const running = await (0,runningVersion/* runningVersion */.c)(own.url, gateways.fetch);
        if (!('unknown' in running) && running.hosted)
            return cloudText(own.url);
        const reason = notRunning(deployment, running);
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
        const reason = notRunning(first, await (0,runningVersion/* runningVersion */.c)(ahead.url, gateways.fetch));
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/modes/lockFiles.js

const NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];
/**
 * The lock files that a package.json is installed from: those of its own folder, else of the nearest one above, which holds
 * those of a workspace.
 * @param all the files of the tree
 */
function lockFilesOf(packageFile, all) {
    for (let folder = (0,posix_.dirname)(packageFile);; folder = (0,posix_.dirname)(folder)) {
        const found = NAMES.map((name) => (0,posix_.join)(folder, name)).filter((path) => all.has(path));
        if (found.length > 0 || folder === '.')
            return found;
    }
}

// EXTERNAL MODULE: ./build/modes/lookUp.js
var lookUp = __webpack_require__(92469);
// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var path = __webpack_require__(46642);
;// CONCATENATED MODULE: ./build/planning/digests.js


const NOT_ASKED = () => ({ unknown: 'no registry was asked' });
/** What moves pins to a version, each place once; nothing and a reason to wait as long as one of their digests isn't known. */
function movesTo(pins, next, digestOf = NOT_ASKED) {
    const edits = new Map();
    for (const pin of pins) {
        const moved = (0,manifests_edit/* editsOf */.t7)(pin, next, digestOf);
        if ('unknown' in moved)
            return { edits: [], held: heldBy(pin, next, moved.unknown) };
        for (const edit of moved.edits)
            edits.set(`${edit.file}:${edit.start}`, edit);
    }
    return { edits: [...edits.values()] };
}
function heldBy({ file, line, image, tag }, next, reason) {
    const name = `${image ?? 'the image'}:${(0,metabase_tag/* printTagLike */.bG)(tag, next)}`;
    return (`${file}:${line} is fixed by a digest too, and the digest of ${name} could not be read: ${reason}. Let the registry ` +
        'be asked, or change tag and digest by hand.');
}
/** Those that the next stops need, each once. */
function wantedDigests({ deployments }) {
    const wanted = new Map();
    for (const deployment of deployments) {
        const next = deployment.stops[0];
        for (const pin of next ? movingPins(deployment, next) : []) {
            const tag = (0,metabase_tag/* printTagLike */.bG)(pin.tag, next);
            for (const { image } of pin.digests)
                if (image !== undefined)
                    wanted.set(`${image}:${tag}`, { image, tag });
        }
    }
    return [...wanted.values()];
}
/** The plan once digests are known: what waited for them alone can be moved, the others say why they still wait. */
function withDigests(plan, digestOf) {
    const deployments = plan.deployments.map((deployment) => {
        const next = deployment.stops[0];
        const moving = next ? movingPins(deployment, next) : [];
        if (!next || moving.every(({ digests }) => digests.length === 0))
            return deployment;
        const { held: _, ...rest } = deployment;
        return { ...rest, ...movesTo(moving, next, digestOf) };
    });
    return { ...plan, deployments };
}
function movingPins({ pins }, next) {
    return pins.filter(({ version }) => version.compare(next) < 0);
}

;// CONCATENATED MODULE: ./build/planning/refusals.js




/** @param name of the deployment that is declared to be of the edition */
function refuseOtherEdition(pin, edition, name) {
    if (edition === undefined || edition === pin.edition)
        return;
    throw (0,build_failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is ${metabase_edition/* EDITIONS */.qR[pin.edition].title}, but the ` +
        `deployment "${name}" is declared to be ${metabase_edition/* EDITIONS */.qR[edition].title}. Correct its "edition" or its "files".`);
}
/** A stop that must be made, or is the target by name, is never left out for want of its image. */
function unpublished(next, { edition, published }) {
    const answer = next && published(next);
    if (answer?.published !== false)
        return undefined;
    return (`The next stop ${(0,metabase_tag/* printTag */.O4)(edition, next)} isn't published in ${answer.where}, and it can't be left out: ` +
        'copy it there, and it is proposed.');
}
/**
 * Following never goes back: what is newer than the newest that is followed stays. To ask by name for a version that is
 * older than the pin is a mistake.
 */
function refuseDowngrade(pin, follow, catalogue) {
    const target = namedOlder(pin, follow, catalogue);
    if (!target || target.compare(pin.version) >= 0)
        return;
    throw (0,build_failure/* badInput */.AN)(`${pin.file}:${pin.line} pins ${(0,metabase_tag/* printTag */.O4)(pin.edition, pin.version)}, which is newer than the target ` +
        `${(0,metabase_tag/* printTag */.O4)(pin.edition, target)}. The application database migrates one way: a pin is never lowered by an ` +
        'upgrade. Choose a newer target; to go back, restore the backup that was made before the upgrade.');
}
function namedOlder({ edition, version }, follow, catalogue) {
    if (follow.kind === 'version')
        return follow.version;
    if (follow.kind !== 'major' || follow.major >= version.major)
        return undefined;
    return (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, follow);
}

;// CONCATENATED MODULE: ./build/planning/refuseMove.js



/** A pin that can't be written so that exactly the next stop runs. */
function refuseMove(pin, next, catalogue) {
    const { file, line, column, text, before, after, edition, tag } = pin;
    const stop = (0,metabase_tag/* printTag */.O4)(edition, next);
    if (!(0,manifests_edit/* editOf */._0)(pin, next)) {
        const message = `The next stop is ${stop}, but the place that uses this value fixes "${before}…${after}" around it: move the whole version into one value.`;
        return { file, line, column, text, reason: 'fixed-by-template', message };
    }
    if (tag.kind !== 'rolling')
        return undefined;
    if ((0,metabase_catalogue/* isUnlisted */.fi)(catalogue, edition, next)) {
        const message = `The next stop is ${stop}, which is in the registry but on no list of releases: whether ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} runs it is not known. Pin ${stop} instead.`;
        return { file, line, column, text, reason: 'rolling-tag', message };
    }
    const wanted = tag.line.minor === undefined ? { major: next.major } : { major: next.major, minor: next.minor };
    const newest = (0,metabase_catalogue/* newestOfLine */.CO)(catalogue, edition, wanted);
    if (!newest || newest.compare(next) <= 0)
        return undefined;
    const message = `The next stop is ${stop}, but ${(0,metabase_tag/* printTagLike */.bG)(tag, next)} would run ${(0,metabase_tag/* printTag */.O4)(edition, newest)}. Pin ${stop} instead.`;
    return { file, line, column, text, reason: 'rolling-tag', message };
}

;// CONCATENATED MODULE: ./build/planning/plan.js







/**
 * What is to be done. The pins of a configured deployment make one; of the others, those with the same edition and the
 * same next stop.
 * @param wishesOf tells what holds for the pins of a file
 * @param circumstancesOf tells what was looked up for a pin: its advisories, its registry
 * @throws Failure when the target is unknown or older than a pin, or the catalogue doesn't have a stop.
 */
function makePlan(found, catalogue, wishesOf, warnings = [], circumstancesOf = () => NOTHING_KNOWN) {
    const travels = [];
    const skipped = [...found.skipped];
    const wayOf = waysIn(catalogue);
    for (const pin of found.pins) {
        const wishes = wishesOf(pin.file);
        refuseOtherEdition(pin, wishes.edition, wishes.name);
        const way = wayOf(pin, wishes, circumstancesOf(pin));
        refuseDowngrade(pin, wishes.follow, catalogue);
        const [next] = way.stops;
        const refusal = next && refuseMove(pin, next, catalogue);
        if (refusal)
            skipped.push(refusal);
        else
            travels.push({ pin, wishes, ...way });
    }
    const names = [...new Set(travels.map(plan_nameOf))];
    const deployments = names.map((name) => plan_deploymentOf(name, travels.filter((travel) => plan_nameOf(travel) === name)));
    return { catalogue, deployments, skipped, warnings };
}
/** Where a version goes by what is wished and known; pins of one version for which the same holds go the same way. */
function waysIn(catalogue) {
    const known = [];
    return ({ edition, version: current }, wishes, around) => {
        const same = known.find((one) => one.around === around && one.wishes === wishes && one.edition === edition && one.current.compare(current) === 0);
        if (same)
            return same.way;
        const { ignore, policy, cap } = wishes;
        const situation = { ...around, edition, catalogue, current, ignore, policy, cap };
        const { target, rejected } = (0,choice/* chooseTarget */.b)(wishes.follow, situation);
        const lastOf = (major) => (0,choice/* newestStop */.R)(major, situation);
        const stops = (0,path/* upgradePath */.k)(current, target, edition, catalogue, wishes.path, lastOf);
        const way = { target, passed: rejected, stops, held: unpublished(stops[0], situation) };
        known.push({ edition, current, wishes, around, way });
        return way;
    };
}
/** An up-to-date pin belongs to the line that it is on. */
function plan_nameOf(travel) {
    return travel.wishes.name ?? `${travel.pin.edition}-${plan_lineOf(travel)}`;
}
function plan_lineOf({ pin, stops }) {
    return `v${metabase_edition/* EDITIONS */.qR[pin.edition].digit}.${(stops[0] ?? pin.version).major}.x`;
}
/** All pins go to the next stop of the lowest one; those that are at it or above wait for the others. */
function plan_deploymentOf(name, members) {
    const lowest = members.reduce((a, b) => (b.pin.version.compare(a.pin.version) < 0 ? b : a));
    const { pin, wishes, target, passed, stops, held } = lowest;
    const next = stops[0];
    const moving = members.filter((member) => next && member.pin.version.compare(next) < 0);
    const moves = next
        ? movesTo(moving.map((member) => member.pin), next)
        : { edits: [] };
    const line = plan_lineOf(lowest);
    return {
        name,
        edition: pin.edition,
        branch: `${wishes.branchPrefix}${wishes.name === undefined ? name : `${name}-${line}`}`,
        current: pin.version,
        target,
        stops,
        pins: members.map((member) => member.pin),
        ...moves,
        passed,
        ...(held === undefined ? {} : { held }),
    };
}

;// CONCATENATED MODULE: ./build/modes/planInOrder.js



/**
 * The plan, in which a deployment that comes after another one goes no farther than that one is. Else it would wait for
 * the newest release, and while releases come faster than the time to soak it would wait for ever.
 */
function planInOrder(found, catalogue, wishesOf, settings, warnings, circumstancesOf) {
    const plan = makePlan(found, catalogue, wishesOf, warnings, circumstancesOf);
    const caps = new Map();
    for (const { name, after } of settings.deployments) {
        const own = plan.deployments.find((deployment) => deployment.name === name);
        const first = plan.deployments.find((deployment) => deployment.name === after?.deployment);
        if (!own || !first || first.current.compare(own.current) <= 0 || first.current.compare(own.target) >= 0)
            continue;
        if (!(0,metabase_catalogue/* hasVersion */.Xj)(catalogue, own.edition, first.current))
            continue;
        const reason = `${name} comes after ${first.name}, which pins ${(0,metabase_tag/* printTag */.O4)(first.edition, first.current)}`;
        caps.set(name, { version: first.current, reason });
    }
    if (caps.size === 0)
        return plan;
    const capped = (file) => {
        const wishes = wishesOf(file);
        const cap = wishes.name === undefined ? undefined : caps.get(wishes.name);
        return cap ? { ...wishes, cap } : wishes;
    };
    return makePlan(found, catalogue, capped, warnings, circumstancesOf);
}

// EXTERNAL MODULE: ./build/modes/publications.js
var modes_publications = __webpack_require__(79524);
;// CONCATENATED MODULE: ./build/modes/readDigests.js


/** The plan with the digests that its next stops need, each asked for once; nothing is asked when none is needed. */
async function readDigests(plan, lookUp) {
    const wanted = wantedDigests(plan);
    if (!lookUp || wanted.length === 0)
        return plan;
    const known = new Map();
    for (const { image, tag } of wanted)
        known.set(`${image}:${tag}`, await answerOf(image, tag, lookUp));
    return withDigests(plan, (image, tag) => known.get(`${image}:${tag}`) ?? { unknown: 'it was not asked for' });
}
async function answerOf(image, tag, lookUp) {
    try {
        const digest = await lookUp(image, tag);
        return digest === undefined ? { unknown: 'the registry has no such tag' } : { digest };
    }
    catch (error) {
        if (!(error instanceof build_failure/* Failure */.HR))
            throw error;
        return { unknown: error.message.replace(/\.$/, '') };
    }
}

// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(55361);
;// CONCATENATED MODULE: ./build/modes/planAll.js

















/** At most so many versions are looked for in a registry that lacks one after the other. */
const MOST_ROUNDS = 10;
/** Makes the plan of everything, looking up what matters for it: support, images and digests, instances. */
async function planAll({ found, texts, advisories, ...listed }, settings, gateways, warnings) {
    const floating = found.skipped.filter((item) => item.floating);
    const wishesOf = await (0,wishesFor/* wishesFor */.D)(settings, [...found.pins, ...found.sdks, ...floating].map(({ file }) => file));
    const editions = new Set(found.pins.map(({ edition }) => edition));
    const versionInfo = await (0,lookUp/* lookUpVersionInfo */.hm)(settings, gateways, editions);
    const now = gateways.clock.now();
    const known = { advisories, versionInfo, today: (0,clock/* isoDate */._)(now) };
    const asked = (0,lookUp/* asksOutside */.o6)(settings) && settings.registry.asked;
    const publications = asked ? (0,modes_publications/* publicationsOf */.h)(settings, gateways, found.pins) : undefined;
    const dated = await withDatesIfNeeded(listed.catalogue, known, editions, settings, gateways);
    const catalogue = publications ? await publications.join(dated, urgent(found.pins, known, wishesOf)) : dated;
    const exact = await exactTags(found, catalogue, wishesOf, settings, gateways);
    const circumstances = (0,modes_circumstances/* circumstancesOf */.c)(known, publications, now);
    const make = () => planInOrder(exact, catalogue, wishesOf, settings, warnings, circumstances);
    let upgrades = make();
    for (let round = 0; round < MOST_ROUNDS && (await publications?.ask(upgrades.deployments)); round++)
        upgrades = make();
    const sure = {
        ...upgrades,
        deployments: await Promise.all(upgrades.deployments.map((one) => sureOf(one, texts, publications))),
    };
    const digested = await readDigests(sure, publications?.digest);
    const files = found.sdks.length === 0 ? new Set() : new Set(await listed.all());
    const moves = (0,sdk/* withSdks */.ue)(digested, found.sdks, wishesOf, (file) => lockFilesOf(file, files));
    const deployments = [...exact.deployments, ...waitForExact(moves.deployments, exact.deployments)];
    return advise(await holdBack({ ...moves, deployments }, settings, gateways), known, texts, settings);
}
/** The pins for which the registry may have a version that no list has: a hole is open, or all of them are wanted. */
function urgent(pins, { advisories }, wishesOf) {
    return pins.filter(({ file, version, edition }) => wishesOf(file).policy.privatePatches || (0,metabase_advisory/* stillOpen */.vJ)(advisories.advisories, version, edition).length > 0);
}
/** Tags have no days: who wants to wait for some of them has them looked up. */
async function withDatesIfNeeded(catalogue, { versionInfo }, editions, settings, gateways) {
    const policies = [settings.defaults, ...settings.deployments].map(({ policy }) => policy);
    const needed = policies.some(({ minimumReleaseAge, majorSoak }) => minimumReleaseAge + majorSoak > 0);
    if (!needed || catalogue.source !== 'github')
        return catalogue;
    const { withDates } = await Promise.all(/* import() */[__webpack_require__.e(3029), __webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__, 90835));
    const infos = [...editions].map(versionInfo).flatMap((info) => ('failure' in info ? [] : [info]));
    return withDates(catalogue, await (0,sources_catalogue/* releasesClient */.Y)(settings, gateways), infos, gateways.log);
}
/** Held back while it isn't known that the next stop can be had, or when its image is for other machines. */
async function sureOf(deployment, texts, publications) {
    if (!publications || deployment.held !== undefined || deployment.stops.length === 0)
        return deployment;
    const doubt = publications.doubt(deployment);
    if (doubt !== undefined) {
        const next = (0,metabase_tag/* printTag */.O4)(deployment.edition, deployment.stops[0]);
        const held = `${deployment.name}: whether ${next} is published is not known: ${doubt}. Set registry: off to do without.`;
        return { ...deployment, held };
    }
    if (!(0,planning_facts/* factsOf */.x)(texts, deployment.pins).arm64)
        return deployment;
    const image = await publications.lacking(deployment, 'linux/arm64');
    if (image === undefined)
        return deployment;
    const held = `${image} is not made for linux/arm64, which the files ask for: run this stop on another machine, or emulated.`;
    return { ...deployment, held };
}


/***/ }),

/***/ 54568:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"j":{"sT":"2026-10-08","e4":{"54":{"eol":"2026-05-31","lts":false},"55":{"eol":"2026-05-31","lts":false},"56":{"eol":"2026-05-31","lts":false},"57":{"eol":"2026-05-31","lts":false},"58":{"eol":"2027-02-17","lts":true},"59":{"eol":"2026-09-01","lts":false},"60":{"eol":"2026-09-01","lts":false},"61":{"eol":"2026-09-01","lts":false},"62":{"eol":"2026-09-01","lts":false},"63":{"eol":"2026-11-01","lts":false},"64":{"eol":"2026-11-17","lts":false}}}}');

/***/ })

};
