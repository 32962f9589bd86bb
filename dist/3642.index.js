export const id = 3642;
export const ids = [3642];
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


/***/ })

};
