export const id = 9270;
export const ids = [9270,457];
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
    return byEdition(catalogue, edition).listed;
}
/** The releases of one edition and what its registry alone has, the lowest first. */
function allOf(catalogue, edition) {
    return byEdition(catalogue, edition).all;
}
const editionsOf = new WeakMap();
/** A catalogue never changes, and is asked for each pin. */
function byEdition(catalogue, edition) {
    const known = editionsOf.get(catalogue) ?? new Map();
    editionsOf.set(catalogue, known);
    const found = known.get(edition);
    if (found)
        return found;
    const all = catalogue.releases.filter(({ editions }) => editions.includes(edition));
    const made = { all, listed: all.filter(({ unlisted }) => !unlisted) };
    known.set(edition, made);
    return made;
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

/***/ 98411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ editionOfDigit),
/* harmony export */   RK: () => (/* binding */ JAR_HOST),
/* harmony export */   qR: () => (/* binding */ EDITIONS),
/* harmony export */   wS: () => (/* binding */ jarAddress)
/* harmony export */ });
const EDITIONS = {
    oss: { title: 'Open Source', digit: '0', image: 'metabase/metabase', jarFolder: '' },
    enterprise: { title: 'Enterprise', digit: '1', image: 'metabase/metabase-enterprise', jarFolder: 'enterprise/' },
};
const JAR_HOST = 'downloads.metabase.com';
function editionOfDigit(digit) {
    return digit === '1' ? 'enterprise' : 'oss';
}
/** `https://downloads.metabase.com/enterprise/v1.61.2/metabase.jar`; the tag names its edition. */
function jarAddress(tag, base = `https://${JAR_HOST}`) {
    const edition = /^v?1\./.test(tag) ? 'enterprise' : 'oss';
    return `${base}/${EDITIONS[edition].jarFolder}${tag}/metabase.jar`;
}


/***/ }),

/***/ 60457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   O4: () => (/* binding */ printTag),
/* harmony export */   bG: () => (/* binding */ printTagLike),
/* harmony export */   h4: () => (/* binding */ parseLts)
/* harmony export */ });
/* unused harmony export precisionOf */
/* harmony import */ var _edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52901);


const EXACT = /^(v?)([01])\.(\d+\.\d+(?:\.\d+)?)$/;
const ROLLING = /^(v?)([01])\.([1-9]\d{0,5})(?:\.(0|[1-9]\d{0,5}))?\.x$/;
const LTS = /^v?([01])\.(\d{1,6})-lts$/;
const PRE_RELEASE = /^v?[01]\.\d+(\.\d+){0,3}-(alpha|beta|rc)[-.]?\d*$/i;
const FOREIGN = /^(v[01]\.\d+(\.\d+)*-X\d+|embedding-sdk-.*)$/;
/** Every shape is listed in versions of the field: exact, rolling, LTS, pre-release, cloud, SDK. Never throws. */
function parseTag(text) {
    const exact = EXACT.exec(text);
    if (exact) {
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(exact[3]);
        if (version)
            return { kind: 'exact', edition: (0,_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionOfDigit */ .BW)(exact[2]), version, v: exact[1] === 'v' };
        return { kind: 'unknown' };
    }
    const rolling = ROLLING.exec(text);
    if (rolling) {
        const line = rolling[4] === undefined ? {} : { minor: Number(rolling[4]) };
        return {
            kind: 'rolling',
            edition: (0,_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionOfDigit */ .BW)(rolling[2]),
            line: { major: Number(rolling[3]), ...line },
            v: rolling[1] === 'v',
        };
    }
    if (text === 'latest' || LTS.test(text))
        return { kind: 'floating' };
    if (PRE_RELEASE.test(text))
        return { kind: 'pre-release' };
    if (FOREIGN.test(text))
        return { kind: 'foreign' };
    return { kind: 'unknown' };
}
/** The edition and the major of `v0.58-lts`. */
function parseLts(text) {
    const [, digit, major] = LTS.exec(text) ?? [];
    return digit === undefined ? undefined : { edition: (0,_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .editionOfDigit */ .BW)(digit), major: Number(major) };
}
/** `v0.61.2.6`. */
function printTag(edition, version) {
    return `v${_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].digit}.${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .printVersion */ .wr)(version)}`;
}
/** The tag of `version` in the form of `like`: rolling stays rolling at the same precision, no `v` where it had none. */
function printTagLike(like, version) {
    if (like.kind !== 'exact' && like.kind !== 'rolling')
        throw new TypeError(`A tag that is ${like.kind} has no form.`);
    const exact = printTag(like.edition, version);
    const text = like.kind === 'exact' ? exact : printRolling(like.edition, version, precisionOf(like.line));
    return like.v ? text : text.slice(1);
}
function precisionOf(line) {
    return line.minor === undefined ? 'major' : 'minor';
}
function printRolling(edition, version, precision) {
    const line = precision === 'major' ? `${version.major}` : `${version.major}.${version.minor}`;
    return `v${_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].digit}.${line}.x`;
}


/***/ }),

/***/ 52901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isBeta),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   wr: () => (/* binding */ printVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

const NUMBER = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.([1-9]\d{0,5}))?$/;
/** Reads `61.2` or `61.2.6`; anything else is undefined. A hotfix 0 is never written, so `61.2.0` is refused. */
function parseVersion(text) {
    const match = NUMBER.exec(text);
    return match ? version(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)) : undefined;
}
function version(major, minor, hotfix = 0) {
    return new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(`${major}.${minor}.${hotfix}`);
}
/** `61.2` or `61.2.6`. */
function printVersion(value) {
    return value.patch === 0 ? `${value.major}.${value.minor}` : `${value.major}.${value.minor}.${value.patch}`;
}
/**
 * From major 50 on, minor 0 is the beta of its major and never a stop or a target.
 * Source: metabase/docs.metabase.github.io `_docs/v0.63/developers-guide/versioning.md` says so of 57; the release
 * list of 50 starts at v0.50.1 (metabase/metabase `docs/releases.md`) and no x.0 tag exists from 51 to 63.
 */
function isBeta(value) {
    return value.major >= 50 && value.minor === 0;
}


/***/ }),

/***/ 68771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advisoryNotes)
/* harmony export */ });
/** What stands in brackets behind the id of an advisory: `critical, known to be exploited`. */
function advisoryNotes({ severity, kev, exploited, certainty }) {
    const notes = [
        severity,
        ...(kev || exploited ? ['known to be exploited'] : []),
        ...(certainty === 'inferred' ? ['probably'] : []),
    ];
    return notes.join(', ');
}


/***/ }),

/***/ 18223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ exactLines),
/* harmony export */   iS: () => (/* binding */ whyExact),
/* harmony export */   tU: () => (/* binding */ exactEffect),
/* harmony export */   uR: () => (/* binding */ exactTitle)
/* harmony export */ });
/* harmony import */ var _metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98411);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);


/** A pull request that makes floating tags exact is no upgrade: it has a title and a body of its own. */
function exactTitle(deployment) {
    return `Pin Metabase to ${versionsOf(deployment).join(' and ')}`;
}
/** Why the tags are to be exact, and where the version comes from. */
function whyExact(deployment) {
    const { edition, exact } = deployment;
    const versions = versionsOf(deployment).map((tag) => `\`${tag}\``);
    const from = exact === 'running'
        ? `the instance runs ${versions.join(' and ')} now, and that is what gets pinned.`
        : `${versions.join(' and ')} ${versions.length === 1 ? 'is' : 'are'} the newest of what the tags follow. What the instance runs is not known here: compare it before you merge, and give the deployment's \`url\` in the configuration to have it asked.`;
    return [
        `Gives Metabase (${_metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].title}) an exact version in place of tags that move by themselves: ${from}`,
        'With such a tag nobody decides when an upgrade happens: it comes with the next restart or the next node, without a ' +
            'backup, and the way back is not a change of this repository. The tag can also go back: `latest` has moved backwards ' +
            '([metabase#\u200b70698](https://redirect.github.com/metabase/metabase/issues/70698)), and an older Metabase may not start on a ' +
            'database that a newer one has migrated.',
    ].join('\n\n');
}
/** At a terminal. */
function exactLines(deployment) {
    const { name, edition, pins, edits, held } = deployment;
    const wanted = new Map(edits.map(({ file, start, text }) => [`${file}:${start}`, text]));
    const places = pins.map(({ file, line, column, start, text, at }) => `  ${file}:${line}:${column}  ${text || '(no tag)'} -> ${wanted.get(`${file}:${start}`) ?? text}  ${at}`);
    const why = deployment.exact === 'running' ? 'what runs' : 'the newest of the line';
    const waits = held === undefined ? [] : [`  not yet: ${held}`];
    return [`${name}  ${_metabase_edition_js__WEBPACK_IMPORTED_MODULE_0__/* .EDITIONS */ .qR[edition].title}`, `  to be pinned exactly (${why})`, ...waits, ...places];
}
/** What merging does to the instance. */
function exactEffect({ exact }) {
    const same = exact === 'running'
        ? 'The instance goes on with the version that it runs, so no migration of the application database comes of it.'
        : 'If the instance runs this version, nothing changes for it. If it runs an older one this is an upgrade: back up the application database first. If it runs a newer one do not merge: pin that one instead.';
    return `${same} From then on each upgrade is a pull request of its own.`;
}
function versionsOf({ edition, pins }) {
    return [...new Set(pins.map(({ version }) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(edition, version)))];
}


/***/ }),

/***/ 39270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planText: () => (/* binding */ planText)
});

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
// EXTERNAL MODULE: ./build/report/advisoryNotes.js
var advisoryNotes = __webpack_require__(68771);
;// CONCATENATED MODULE: ./build/report/adviceLines.js

const MOST_IDS = 3;
/** What is urgent about a deployment and what it needs, for a reader at a terminal. */
function adviceLines({ advice, stops }) {
    if (!advice)
        return [];
    const { urgency, requirements } = advice;
    const unmet = requirements.filter(({ state }) => state === 'unmet');
    return [
        ...advisoryLine('fixes', urgency.fixed),
        ...advisoryLine(stops.length > 0 ? 'leaves open' : 'open', urgency.open),
        ...supportLine(urgency.support.current),
        ...unmet.map(({ text, found }) => `  needs: ${text}${found === undefined ? '' : ` Found: ${found}.`}`),
    ];
}
/** What could not be looked up, once for all deployments. */
function notKnownLines({ deployments }) {
    return [...new Set(deployments.flatMap(({ advice }) => advice?.notKnown ?? []))];
}
function advisoryLine(what, advisories) {
    if (advisories.length === 0)
        return [];
    const named = advisories.slice(0, MOST_IDS).map((advisory) => `${advisory.id} (${(0,advisoryNotes/* advisoryNotes */.v)(advisory)})`);
    const more = advisories.length > MOST_IDS ? [`${advisories.length - MOST_IDS} more`] : [];
    const noun = advisories.length === 1 ? 'security advisory' : 'security advisories';
    return [`  ${what} ${advisories.length} ${noun}: ${[...named, ...more].join(', ')}`];
}
function supportLine({ major, state, eol }) {
    if (state !== 'ended' && state !== 'ends-soon')
        return [];
    const when = eol === undefined ? '' : ` on ${eol}`;
    return [`  support of major ${major} ${state === 'ended' ? 'has ended' : 'ends'}${when}`];
}

// EXTERNAL MODULE: ./build/report/exactText.js
var exactText = __webpack_require__(18223);
;// CONCATENATED MODULE: ./build/report/planText.js





/** The plan for a reader at a terminal. */
function planText({ plan, edits }) {
    const { catalogue, deployments, skipped } = plan;
    const lines = [`${(0,metabase_catalogue/* listSize */.gN)(catalogue)} releases from ${catalogue.source}, as of ${catalogue.asOf}`];
    for (const deployment of deployments)
        lines.push('', ...deploymentLines(deployment));
    if (skipped.length > 0) {
        lines.push('', 'Not moved:');
        for (const { file, line, column, text, message } of skipped) {
            lines.push(`  ${file}:${line}:${column}  ${text || '(no tag)'}  ${message}`);
        }
    }
    const notKnown = notKnownLines(plan);
    if (notKnown.length > 0)
        lines.push('', ...notKnown);
    if (edits) {
        lines.push('', edits.length === 0 ? 'Nothing to write.' : `Wrote ${count(edits.length, 'edit')}:`);
        for (const { file, line, column, old, text } of edits)
            lines.push(`  ${file}:${line}:${column}  ${old} -> ${text}`);
    }
    return lines.join('\n');
}
function deploymentLines(deployment) {
    if (deployment.exact)
        return (0,exactText/* exactLines */.b6)(deployment);
    const { name, edition, current, stops, target, pins, held, sdks = [] } = deployment;
    const tag = (version) => (0,metabase_tag/* printTag */.O4)(edition, version);
    const where = pins.map((pin) => `  ${pin.file}:${pin.line}:${pin.column}  ${pin.text}  ${pin.at}${pin.tag.kind === 'rolling' ? '  (rolling)' : ''}`);
    const notChosen = [...adviceLines(deployment), ...passedLines(deployment)];
    const heading = `${name}  ${metabase_edition/* EDITIONS */.qR[edition].title}`;
    if (stops.length === 0)
        return [heading, `  ${tag(current)} is up to date (target ${tag(target)})`, ...notChosen, ...where];
    const path = [current, ...stops].map(tag).join(' -> ');
    const waits = held === undefined ? [] : [`  not yet: ${held}`];
    const sdk = sdks.map(({ file, line, column, text, at }) => `  ${file}:${line}:${column}  ${text}  ${at}  (SDK)`);
    return [heading, `  ${path}  (${count(stops.length, 'stop')})`, ...waits, ...notChosen, ...where, ...sdk];
}
/** Reasons that are shown for what was passed over; JSON and the job summary have more of them. */
const MOST_REASONS = 5;
function passedLines({ edition, passed }) {
    const reasons = [...new Set(passed.map(({ reason }) => reason))];
    const shown = reasons.length > MOST_REASONS ? reasons.slice(0, MOST_REASONS - 1) : reasons;
    const lines = shown.map((reason) => {
        const [first, ...others] = passed.filter((one) => one.reason === reason);
        const more = others.length > 0 ? ` and ${count(others.length, 'other')}` : '';
        return `  not ${(0,metabase_tag/* printTag */.O4)(edition, first.version)}${more}: ${reason}`;
    });
    const left = passed.filter(({ reason }) => !shown.includes(reason)).length;
    return left > 0 ? [...lines, `  and ${left} more that were not taken`] : lines;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
