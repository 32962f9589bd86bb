export const id = 3412;
export const ids = [3412];
export const modules = {

/***/ 13412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/candidates.js + 5 modules
var gateways_candidates = __webpack_require__(78935);
// EXTERNAL MODULE: ./build/gateways/gitHubFailure.js
var gitHubFailure = __webpack_require__(72493);
;// CONCATENATED MODULE: ./build/planning/compare.js
/**
 * The pins that differ between two scans of the same tree, with those that are never moved. A pin is the same one when it stands at the same place of the
 * same file (by its path in the document), or, in a file without such paths, when it is the n-th of its kind there.
 */
function compareScans(before, after) {
    const known = new Map(keyed(readIn(before)));
    const moved = new Set(after.pins);
    const pins = [];
    const kept = [];
    for (const [key, to] of keyed(readIn(after))) {
        const from = known.get(key);
        if (!from)
            pins.push({ to });
        else if (from.version.compare(to.version) !== 0 || from.edition !== to.edition)
            pins.push({ from, to });
        else if (moved.has(to))
            kept.push({ from, to });
    }
    const old = new Set(keyed(before.skipped).map(([key]) => key));
    return {
        pins,
        kept,
        skipped: keyed(after.skipped).flatMap(([key, item]) => (old.has(key) ? [] : [item])),
        sdks: after.sdks.map((sdk) => ({ sdk, isChanged: !before.sdks.some((other) => isSame(sdk, other)) })),
    };
}
/**
 * The pins, and what else is a version and is only not moved because a checksum or a digest fixes it as well: whoever changes
 * that by hand does to an instance what any other change does.
 */
function readIn({ pins, skipped }) {
    const places = new Map(pins.map((pin) => [`${pin.file}:${pin.start}`, pin]));
    for (const pin of skipped.flatMap(({ held = [] }) => held)) {
        const place = `${pin.file}:${pin.start}`;
        if (!places.has(place))
            places.set(place, pin);
    }
    return [...places.values()].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}
function isSame(a, b) {
    return a.file === b.file && a.at === b.at && a.text === b.text;
}
function keyed(items) {
    const counts = new Map();
    return items.map((item) => {
        const place = 'at' in item ? `${item.kind} ${item.at}` : `${item.reason} ${item.text}`;
        const key = `${item.file}\0${place}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return [`${key}\0${count}`, item];
    });
}

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
// EXTERNAL MODULE: ./build/metabase/edition.js
var edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/metabase/ignore.js
var ignore = __webpack_require__(59367);
// EXTERNAL MODULE: ./build/metabase/path.js + 1 modules
var metabase_path = __webpack_require__(46642);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
;// CONCATENATED MODULE: ./build/planning/violation.js
/** One at a place. */
function violation({ file, line, column }, kind, message, severity = 'error') {
    return { kind, severity, file, line, column, message };
}

;// CONCATENATED MODULE: ./build/planning/checksumViolations.js


/**
 * Checksums that stayed where the version beside them moved, each once: what is fetched then is refused, or, by an image's
 * digest, the former one. One that moved is taken for right, since nothing tells here what it should be.
 */
function checksumViolations({ pins }) {
    const places = new Map();
    for (const { from, to } of pins) {
        for (const found of from ? judge(from, to) : []) {
            const place = `${found.file}:${found.line}:${found.column}`;
            if (places.get(place)?.severity !== 'error')
                places.set(place, found);
        }
    }
    return [...places.values()];
}
function judge(from, to) {
    const { checksums = [] } = to;
    const former = new Set(from.checksums?.map(digitsOf));
    const stayed = checksums.filter((one) => former.has(digitsOf(one)));
    const [was, tag] = [(0,metabase_tag/* printTag */.O4)(from.edition, from.version), (0,metabase_tag/* printTagLike */.bG)(to.tag, to.version)];
    return stayed.map((one) => {
        // Where another one moved, this may be of something else that stays.
        const isSure = one.isSure && stayed.length === checksums.length;
        const where = `The version moved from ${was} to ${tag} (${to.file}:${to.line}) and the ${one.kind} beside it stayed`;
        return violation(one, 'checksum', `${where}: ${CONSEQUENCE[one.kind](tag, isSure)}`, isSure ? 'error' : 'warning');
    });
}
const CONSEQUENCE = {
    checksum: (tag, isSure) => isSure
        ? `it is that of the former file, so that the new one is refused. Put the checksum of ${tag} there.`
        : `if it is that of the former file, the new one is refused. Look whether it has to become the one of ${tag}.`,
    digest: (tag, isSure) => isSure
        ? `it is that of the former image, which is what runs if it is used. Put the digest of ${tag} there.`
        : `if it is that of the former image, this still runs. Look whether it has to become the one of ${tag}.`,
};
/** Hexadecimal digits are the same in either case, which counts in none of the others. */
function digitsOf({ text }) {
    return /^[\da-f ]+$/i.test(text) ? text.toLowerCase() : text;
}

;// CONCATENATED MODULE: ./build/planning/digestViolations.js


/**
 * Digests that no longer are those of the tags beside them: the digest decides which image runs, whatever the tag says. One
 * that the registry names is right. What it names may also be the list of an image whose digest is pinned for one platform,
 * so that another one alone proves nothing.
 */
function digestViolations({ pins, kept }, digestOf) {
    const moved = pins.flatMap(({ from, to }) => (from ? judgeMoved(from, to, digestOf(to)) : []));
    const changed = kept.flatMap(({ from, to }) => judgeKept(from, to, digestOf(to)));
    return [...moved, ...changed];
}
/** The tag was moved: a digest that was there before is that of the former image. */
function judgeMoved(from, to, known) {
    const [was, tag] = [(0,metabase_tag/* printTag */.O4)(from.edition, from.version), (0,metabase_tag/* printTagLike */.bG)(to.tag, to.version)];
    return to.digests.flatMap((digest) => {
        if (digestViolations_isSame(digest.text, known))
            return [];
        if (from.digests.some(({ text }) => digestViolations_isSame(text, digest.text))) {
            const message = `The tag moved from ${was} to ${tag} and the digest beside it stayed: the image that runs is still the former one.${remedy(known)}`;
            return [violation(digest, 'digest', message)];
        }
        return known === undefined ? [] : [violation(digest, 'digest', another(digest, tag, known), 'warning')];
    });
}
/** The tag stayed: only that of a line may get another image. */
function judgeKept(from, to, known) {
    if (to.tag.kind === 'rolling')
        return [];
    const tag = (0,metabase_tag/* printTagLike */.bG)(to.tag, to.version);
    const fresh = to.digests.filter(({ text }) => !from.digests.some((former) => digestViolations_isSame(former.text, text)));
    if (from.digests.length === 0 && known === undefined)
        return [];
    return fresh.flatMap((digest) => {
        if (digestViolations_isSame(digest.text, known))
            return [];
        const wasRight = from.digests.some(({ text }) => digestViolations_isSame(text, known));
        const message = known === undefined
            ? `The digest changed and the tag ${tag} beside it stayed, which names one image for good: the image that runs may be another version than it says.`
            : another(digest, tag, known);
        return [violation(digest, 'digest', message, wasRight ? 'error' : 'warning')];
    });
}
function another({ image }, tag, known) {
    return `This is not the digest of ${image ?? 'the image'}:${tag}, which is ${known}: the image that runs may be another version than it says.`;
}
function remedy(known) {
    return known === undefined ? ' Move both.' : ` The digest of the new one is ${known}.`;
}
/** With `sha256:` or as digits alone. */
function digestViolations_isSame(text, other) {
    return other !== undefined && digits(text) === digits(other);
}
function digits(digest) {
    return digest.replace(/^sha256:/i, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/planning/disagreements.js


/**
 * Pins that were of one version and now aren't: somebody moved one and forgot the other. Which pins belong together is
 * known of a configured deployment; of the others only those of a folder are held together that the change itself touches.
 */
function disagreements({ pins, kept }, deploymentOf) {
    const groups = new Map();
    for (const { from, to } of pins) {
        if (!from)
            continue;
        const key = groupOf(from, deploymentOf(to.file));
        groups.set(key, [...(groups.get(key) ?? []), to]);
    }
    for (const { to: pin } of kept) {
        const name = deploymentOf(pin.file);
        if (name !== undefined)
            groups.get(groupOf(pin, name))?.push(pin);
    }
    return [...groups].flatMap(([key, [first, ...others]]) => {
        const other = others.find((pin) => first && pin.version.compare(first.version) !== 0);
        if (!first || !other)
            return [];
        const [moved, behind] = [(0,metabase_tag/* printTag */.O4)(first.edition, first.version), (0,metabase_tag/* printTag */.O4)(other.edition, other.version)];
        const was = key.slice(key.lastIndexOf(' ') + 1);
        const message = `${first.file} and ${other.file} were both at ${was} and now differ: ${moved} and ${behind}. Pins of one deployment move together.`;
        return [violation(other, 'disagreement', message)];
    });
}
/** The deployment, or the folder as long as none is known, and the version at which its pins agreed. */
function groupOf({ file, edition, version }, name) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    return `${JSON.stringify(name === undefined ? { folder } : { name })} ${(0,metabase_tag/* printTag */.O4)(edition, version)}`;
}

// EXTERNAL MODULE: ./build/planning/facts.js + 3 modules
var facts = __webpack_require__(62278);
// EXTERNAL MODULE: ./build/planning/requirements.js
var requirements = __webpack_require__(86502);
// EXTERNAL MODULE: ./build/planning/sdk.js
var planning_sdk = __webpack_require__(63676);
;// CONCATENATED MODULE: ./build/planning/sdkViolations.js


/**
 * Places that ask for the SDK of another major than that of the Metabase they are embedded from, as far as the change moved
 * one of the two. Up to 56 they must be equal; from 57 on the SDK loads its bundle from the instance and only its types are
 * those of another version (metabase/docs `embedding/sdk/version.md`).
 */
function sdkViolations({ pins, kept, sdks }, deploymentOf) {
    const instances = [
        ...pins.map(({ from, to }) => ({ pin: to, isMoved: from?.version.major !== to.version.major })),
        ...kept.map(({ to }) => ({ pin: to, isMoved: false })),
    ];
    return sdks.flatMap(({ sdk, isChanged }) => {
        const name = deploymentOf(sdk.file);
        const own = instances.filter(({ pin }) => name === undefined || deploymentOf(pin.file) === name);
        const [major, ...others] = new Set(own.map(({ pin }) => pin.version.major));
        if (major === undefined || others.length > 0 || major < planning_sdk/* FIRST_SDK */.e7 || sdk.major === major)
            return [];
        return isChanged || own.some(({ isMoved }) => isMoved) ? [otherMajor(sdk, major)] : [];
    });
}
function otherMajor(sdk, major) {
    const { text, major: own } = sdk;
    const isBound = major <= planning_sdk/* LAST_BOUND_SDK */.hw;
    const why = isBound
        ? `Up to major ${planning_sdk/* LAST_BOUND_SDK */.hw} the SDK works only with Metabase of its own major`
        : `The SDK follows the major of Metabase, and its types are those of ${own}`;
    const message = `Metabase is at major ${major} here, and the SDK is asked for as ${text}. ${why}: ask for ${major}-stable.`;
    return violation(sdk, 'sdk', message, isBound ? 'error' : 'warning');
}

;// CONCATENATED MODULE: ./build/planning/violations.js












const NO_RULES = {
    ignoreOf: () => [],
    deploymentOf: () => undefined,
    publicationOf: () => undefined,
    digestOf: () => undefined,
    texts: new Map(),
};
/** Everything that is wrong with a change, whoever made it. */
function violationsOf(change, catalogue, some = {}) {
    const rules = { ...NO_RULES, ...some };
    const skipped = change.skipped.flatMap(({ file, line, column, reason, message }) => reason === 'floating-tag' || reason === 'pre-release'
        ? [{ kind: reason, severity: 'error', file, line, column, message }]
        : []);
    const judged = change.pins.flatMap((pin) => [
        ...violations_judge(pin, catalogue, rules.publicationOf(pin.to)),
        ...ignored(pin, rules.ignoreOf(pin.to.file)),
        ...unmet(pin, rules.texts),
    ]);
    return [
        ...judged,
        ...skipped,
        ...disagreements(change, rules.deploymentOf),
        ...digestViolations(change, rules.digestOf),
        ...checksumViolations(change),
        ...sdkViolations(change, rules.deploymentOf),
    ];
}
function violations_judge({ from, to }, catalogue, publication) {
    const tag = (0,metabase_tag/* printTag */.O4)(to.edition, to.version);
    if (publication?.published === false) {
        return [violation(to, 'unpublished', `${publication.where} has no ${tag}: it can't be fetched from there.`)];
    }
    // A version that only the registry has is a private patch.
    if (to.tag.kind === 'exact' && !publication && !(0,metabase_catalogue/* hasVersion */.Xj)(catalogue, to.edition, to.version)) {
        return [
            violation(to, 'unpublished', `${tag} is not in the release list (${catalogue.source}, ${catalogue.asOf}): its image or JAR can't be fetched.`),
        ];
    }
    if (!from)
        return [];
    const was = (0,metabase_tag/* printTag */.O4)(from.edition, from.version);
    if (from.edition !== to.edition) {
        if (from.version.compare(to.version) === 0)
            return [];
        const [before, after] = [edition/* EDITIONS */.qR[from.edition].title, edition/* EDITIONS */.qR[to.edition].title];
        const message = `This switches from ${before} (${was}) to ${after} (${tag}), and the version with it. Switch the edition at the same version first, then upgrade.`;
        return [violation(to, 'edition-switch', message)];
    }
    const order = to.version.compare(from.version);
    if (order < 0)
        return [downgrade(to, was, tag, from.version.major === to.version.major)];
    const [stop, ...rest] = (0,metabase_path/* upgradePath */.k)(from.version, to.version, to.edition, catalogue);
    if (!stop || rest.length === 0)
        return [];
    const path = [was, ...[stop, ...rest].map((version) => (0,metabase_tag/* printTag */.O4)(to.edition, version))].join(' -> ');
    const message = `From ${was} to ${tag} the upgrade must stop at ${(0,metabase_tag/* printTag */.O4)(to.edition, stop)} first: ${path}. Every stop has to run once, so that its migrations are done.`;
    return [violation(to, 'skipped-stop', message)];
}
/** What the new version needs and the files show not to be there. */
function unmet({ from, to }, texts) {
    if (!from || from.edition !== to.edition || from.version.compare(to.version) >= 0)
        return [];
    return (0,requirements/* requirementsOf */.C)(from.version, to.version, (0,facts/* factsOf */.x)(texts, [to]))
        .filter(({ state }) => state === 'unmet')
        .map(({ text, found }) => {
        const what = `${(0,metabase_tag/* printTag */.O4)(to.edition, to.version)} needs more than is there. ${text}`;
        return violation(to, 'requirement', `${what}${found === undefined ? '' : ` Found: ${found}.`}`);
    });
}
/** Left out by the configuration, so that nobody brings it back by hand. */
function ignored({ to }, rules) {
    const rule = (0,ignore/* ignoring */.O)(to.version, to.edition, rules);
    if (!rule)
        return [];
    const why = rule.reason === undefined ? '' : `: ${rule.reason}`;
    return [
        violation(to, 'ignored', `${(0,metabase_tag/* printTag */.O4)(to.edition, to.version)} is on the ignore list ("${rule.text}")${why}.`),
    ];
}
/**
 * Across majors the older version refuses to start or breaks on the newer schema; inside a major nothing stops it, and it
 * has broken (https://github.com/metabase/metabase/issues/70797).
 */
function downgrade(to, was, tag, sameMajor) {
    const message = `This goes back from ${was} to ${tag}. The application database was migrated by ${was}`;
    return sameMajor
        ? violation(to, 'minor-downgrade', `${message} and Metabase does not notice a downgrade inside a major: have a backup of before ${was}.`, 'warning')
        : violation(to, 'downgrade', `${message}: restore the backup that was made before the upgrade, or run "migrate down" with ${was} first.`);
}

;// CONCATENATED MODULE: ./build/pulls/changedFiles.js

/** GitHub lists at most 3,000 files of a pull request (docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
async function readChangedFiles(client, { owner, name }, number) {
    try {
        const files = await client.paginate(client.rest.pulls.listFiles, {
            owner,
            repo: name,
            pull_number: number,
            per_page: 100,
        });
        return files.map(({ filename, previous_filename, status, patch }) => ({
            ...(status === 'added' ? {} : { base: previous_filename ?? filename }),
            ...(status === 'removed' ? {} : { head: filename }),
            patch: patch ?? '',
        }));
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$2)(error, `The files of pull request #${number} could not be listed`);
    }
}
/** A file as it is at a commit: from git where the commit was fetched, else from GitHub. Undefined when it isn't there. */
async function readAt(client, { owner, name }, commit, path, { root, gateways: { run } }) {
    const local = await run('git', ['cat-file', 'blob', `${commit}:${path}`], { cwd: root }).catch(() => undefined);
    if (local?.exitCode === 0)
        return local.stdout;
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo: name, path, ref: commit });
        if (Array.isArray(data) || data.type !== 'file')
            return undefined;
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if ((0,gitHubFailure/* isRequestFailure */.UZ)(error) && error.status === 404)
            return undefined;
        throw (0,gitHubFailure/* explainGitHub */.$2)(error, `${path} could not be read at ${commit.slice(0, 7)}`);
    }
}

// EXTERNAL MODULE: ./build/pulls/changes.js
var changes = __webpack_require__(28770);
;// CONCATENATED MODULE: ./build/pulls/comment.js
const MARKER = '<!-- metabase-upgrade check -->';
/**
 * Brings the one comment of the check on a pull request up to date: made when there is something to say, changed when it
 * says something else, and told to be settled when nothing is wrong any more. Returns what was done.
 */
async function keepComment(client, { owner, name }, number, text) {
    const target = { owner, repo: name };
    const comments = await client.paginate(client.rest.issues.listComments, {
        ...target,
        issue_number: number,
        per_page: 100,
    });
    const own = comments.find(({ body }) => body?.trimEnd().endsWith(MARKER));
    const body = `${text ?? 'Nothing is wrong with the Metabase pins of this pull request any more.'}\n\n${MARKER}`;
    if (!own && text === undefined)
        return 'none';
    if (!own) {
        await client.rest.issues.createComment({ ...target, issue_number: number, body });
        return 'created';
    }
    if (own.body === body)
        return 'unchanged';
    await client.rest.issues.updateComment({ ...target, comment_id: own.id, body });
    return 'updated';
}

// EXTERNAL MODULE: ./build/report/checkText.js
var checkText = __webpack_require__(67016);
// EXTERNAL MODULE: ./build/sources/catalogue.js
var sources_catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/modes/lookUp.js
var lookUp = __webpack_require__(92469);
// EXTERNAL MODULE: ./build/modes/publications.js
var modes_publications = __webpack_require__(79524);
;// CONCATENATED MODULE: ./build/modes/askForPins.js



/**
 * Asks the registries whether they have what is newly pinned, and for its digest. The head may come from anybody: only those
 * that the base names are asked, and Docker Hub.
 */
async function askForPins({ pins, kept }, base, settings, gateways) {
    const repinned = kept.filter(({ from, to }) => digestsIn(from) !== digestsIn(to));
    const changed = [...pins, ...repinned].map(({ to }) => to);
    if (changed.length === 0 || !(0,lookUp/* asksOutside */.o6)(settings) || !settings.registry.asked)
        return { publicationOf: () => undefined, digestOf: () => undefined };
    const { parseReference } = await __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132));
    const hostOf = (image) => {
        try {
            return parseReference(image).host;
        }
        catch {
            return undefined;
        }
    };
    const trusted = new Set([
        'docker.io',
        ...base.pins.flatMap(({ image }) => (image ? [hostOf(image)] : [])),
    ]);
    const asked = changed.filter(({ image }) => image === undefined || (hostOf(image) && trusted.has(hostOf(image))));
    const publications = (0,modes_publications/* publicationsOf */.h)(settings, gateways, [...base.pins, ...asked]);
    await publications.askPins(asked);
    const digests = new Map();
    for (const pin of asked) {
        if (pin.image === undefined || pin.digests.length === 0)
            continue;
        const tag = (0,metabase_tag/* printTagLike */.bG)(pin.tag, pin.version);
        // Whether it is published was told above; what can't be asked is not known.
        digests.set(pin, await publications.digest(pin.image, tag).catch(() => undefined));
    }
    return { publicationOf: (pin) => publications.of(pin, pin.version), digestOf: (pin) => digests.get(pin) };
}
function digestsIn({ digests }) {
    return digests.map(({ text }) => text).join(' ');
}

// EXTERNAL MODULE: ./build/modes/openTree.js + 2 modules
var openTree = __webpack_require__(93458);
// EXTERNAL MODULE: ./build/modes/scanTree.js + 2 modules
var scanTree = __webpack_require__(65061);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(55361);
;// CONCATENATED MODULE: ./build/modes/check.js














/**
 * Judges the Metabase pins of a pull request, whoever made it. The checkout is one of its sides, whichever the event gave
 * it; the files of the other side are read as data, and nothing of either is ever run.
 */
async function check(asked, gateways) {
    const { repository, root } = asked;
    const pull = repository?.pullRequest;
    if (!repository || !pull) {
        throw (0,failure/* badInput */.AN)('The mode check judges a pull request: run it on pull_request or pull_request_target.');
    }
    const client = await gateways.gitHub(repository.apiUrl, asked.token);
    const changed = await readChangedFiles(client, repository, pull.number);
    const isBase = (await headOf(root, gateways)) === pull.base;
    const sides = { client, repository, pull, folder: await (0,changes/* folderOf */.y)(root, gateways.run), gateways, root };
    const settings = isBase ? asked : await underBase(asked, changed, sides);
    const [candidates, catalogue] = await Promise.all([
        gateways.find(root, (0,gateways_candidates/* wordsOf */.Z9)(settings.images)),
        (0,sources_catalogue/* obtainCatalogue */.Z)(settings, gateways),
    ]);
    const tree = await (0,openTree/* openTree */.r)(settings, candidates);
    const here = await (0,scanTree/* scanTree */.w)(tree, new Map(), settings, catalogue);
    const overlay = await otherSide(changed, isBase ? 'head' : 'base', tree, here, sides);
    const there = overlay.size === 0 ? here : await (0,scanTree/* scanTree */.w)(tree, overlay, settings, catalogue);
    const change = isBase ? compareScans(here, there) : compareScans(there, here);
    const files = [...change.kept, ...change.pins]
        .map(({ to }) => to.file)
        .concat(change.sdks.map(({ sdk }) => sdk.file));
    const wishesOf = await (0,wishesFor/* wishesFor */.D)(settings, files);
    const base = isBase ? here : there;
    const violations = violationsOf(change, catalogue, {
        ignoreOf: (file) => wishesOf(file).ignore,
        deploymentOf: (file) => wishesOf(file).name,
        ...(await askForPins(change, base, settings, gateways)),
        texts: isBase ? withOverlay(tree.texts, overlay) : tree.texts,
    });
    await comment(client, repository, pull, violations, gateways);
    const plan = { catalogue, deployments: [], skipped: [], warnings: [] };
    return { plan, violations };
}
function withOverlay(texts, overlay) {
    const all = new Map(texts);
    for (const [file, text] of overlay) {
        if (text === undefined)
            all.delete(file);
        else
            all.set(file, text);
    }
    return all;
}
/** The rules are those of the base: a pull request that changes them is not judged by its own. */
async function underBase(settings, changed, sides) {
    const path = sides.folder + settings.config;
    if (!changed.some(({ base, head }) => base === path || head === path))
        return settings;
    const text = await readAt(sides.client, sides.repository, sides.pull.base, path, sides);
    if (text === undefined)
        return settings.under(undefined);
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2856), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(5814), __webpack_require__.e(8486), __webpack_require__.e(5603)]).then(__webpack_require__.bind(__webpack_require__, 48486));
    return settings.under(parseConfigFile(text, settings.config));
}
async function headOf(root, { run }) {
    const head = await run('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => undefined);
    return head?.exitCode === 0 ? head.stdout.trim() : undefined;
}
/** What the changed files that may hold a pin are on the side that isn't checked out. */
async function otherSide(changed, side, tree, here, sides) {
    const { client, repository, pull, folder } = sides;
    const known = new Set([...here.pins, ...here.pins.flatMap(({ digests }) => digests), ...here.skipped]
        .map(({ file }) => file)
        .concat(tree.files));
    const overlay = new Map();
    for (const file of changed) {
        const paths = [file.base, file.head].filter((path) => path?.startsWith(folder));
        const names = paths.map((path) => path.slice(folder.length)).filter(tree.wants);
        if (!names.some((name) => known.has(name)) && !/metabase/i.test(file.patch))
            continue;
        for (const name of names)
            overlay.set(name, undefined);
        const path = file[side];
        const name = path?.slice(folder.length);
        if (path === undefined || name === undefined || !names.includes(name))
            continue;
        overlay.set(name, await readAt(client, repository, pull[side], path, sides));
    }
    return overlay;
}
/** Without the right to comment the annotations and the summary say the same. */
async function comment(client, repository, pull, violations, { log }) {
    try {
        await keepComment(client, repository, pull.number, violations.length === 0 ? undefined : (0,checkText/* violationsText */.g)(violations));
    }
    catch (error) {
        log.info((0,gitHubFailure/* explainGitHub */.$2)(error, 'No comment was written').message);
    }
}


/***/ }),

/***/ 51174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   bU: () => (/* binding */ readBaseFiles),
/* harmony export */   wZ: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72493);



/** @throws Failure when the branch isn't there */
async function readBase(client, { owner, name: repo }, branch, { root, run }) {
    try {
        const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        const commit = data.object.sha;
        const head = await run('git', ['rev-parse', 'HEAD', 'HEAD^{tree}'], { cwd: root }).catch(() => undefined);
        const [sha, tree] = head?.stdout.split('\n') ?? [];
        if (sha === commit && tree)
            return { branch, commit, tree, local: true };
        const remote = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
        return { branch, commit, tree: remote.data.tree.sha, local: false };
    }
    catch (error) {
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestFailure */ .UZ)(error) || error.status !== 404) {
            throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error, `The branch ${branch} could not be read`);
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The base branch "${branch}" is not found in ${owner}/${repo}, or the token may not read it. ` +
            'Set the input base to a branch that is there, and give the token contents: write.');
    }
}
/**
 * Those of the files that the base has, by path from the top of the repository. A checkout at the base's head knows them
 * without asking GitHub, whose answer is as large as the repository.
 */
async function readBaseFiles(client, { owner, name: repo }, base, files, { root, run }) {
    if (base.local) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', base.commit, '--', ...files];
        const { exitCode, stdout } = await run('git', args, { cwd: root });
        if (exitCode === 0)
            return collect(stdout.split('\0').map(entryOf));
    }
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: base.tree, recursive: 'true' });
    if (data.truncated) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${base.branch} has too many files to be compared through GitHub's API. Check out ${base.branch} at its head ` +
            'before this step (actions/checkout does), so that git can do it.');
    }
    return collect(data.tree.map(({ path, mode, sha }) => [path, mode, sha]));
}
/** A line of ls-tree: mode, type and name of the object, then a tab and the path. */
function entryOf(line) {
    const [facts = '', path] = line.split('\t');
    const [mode, , blob] = facts.split(' ');
    return [path, mode, blob];
}
function collect(entries) {
    const files = new Map();
    for (const [path, mode, blob] of entries) {
        if (path && blob && (mode === '100644' || mode === '100755'))
            files.set(path, { mode, blob });
    }
    return files;
}
/** The name that git gives to this content: sha1 of a header and the bytes. */
function blobOf(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 28770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changesOn),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51174);


/**
 * The changes as they go on the base's head. The files that were read must be the files of that head: a checkout that is
 * behind would undo what others changed.
 * @throws Failure naming the file that differs
 */
async function changesOn(client, repository, base, texts, { folder, before, ...checkout }) {
    const paths = [...texts.keys()].map((file) => folder + file);
    const files = await (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseFiles */ .bU)(client, repository, base, paths, checkout);
    return [...texts].map(([path, text]) => {
        const file = files.get(folder + path);
        if (!file) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} is to be changed, but ${base.branch} at ${base.commit.slice(0, 7)} does not have it as a file. ` +
                `Commit it to ${base.branch} first, or let .gitignore leave it out.`);
        }
        if (file.blob === (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .blobOf */ .DE)(before.get(path) ?? ''))
            return { path: folder + path, text, file };
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} in the checkout differs from ${base.branch} at ${base.commit.slice(0, 7)}. Nothing was written, so that ` +
            `nobody's change is undone. Check out ${base.branch} at its head (without line-end conversion) and run again.`);
    });
}
/** Where the root lies below the top of its repository: `deploy/`, or nothing at the top and outside git. */
async function folderOf(root, run) {
    const answer = await run('git', ['rev-parse', '--show-prefix'], { cwd: root }).catch(() => undefined);
    return answer?.exitCode === 0 ? answer.stdout.replace(/\r?\n$/, '') : '';
}


/***/ }),

/***/ 67016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ violationsText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

/** What is wrong with a pull request, for its comment and the job summary. */
function violationsText(violations) {
    const rows = violations.map(({ file, line, severity, message }) => [
        severity === 'error' ? '❌' : '⚠️',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message),
    ]);
    return ['### Metabase upgrade check', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Place', 'What is wrong'], rows)].join('\n\n');
}


/***/ })

};
