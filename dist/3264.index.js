export const id = 3264;
export const ids = [3264,2770];
export const modules = {

/***/ 84329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ chooseStrategy),
/* harmony export */   KU: () => (/* binding */ LOWEST_DOWN),
/* harmony export */   lZ: () => (/* binding */ wayBack)
/* harmony export */ });
/* unused harmony export migrateDownFault */
/* harmony import */ var _knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * Which way back is right after a failure. A Metabase that may be migrating is never touched; the former version is only
 * started on a database that no changeset of the next one has reached.
 */
function wayBack({ swapped, changesets, migrating, backup, onFailure }) {
    if (!swapped)
        return { do: 'start-old' };
    if (migrating)
        return { do: 'leave', why: 'a migration may still be running, and it must not be cut off' };
    if (onFailure === 'leave')
        return { do: 'leave', why: 'on-failure is "leave"' };
    if (changesets === 'none')
        return { do: 'swap-back' };
    // A database that can't be asked may be gone; a restore goes beside it first, and fails where there is no server.
    if (backup)
        return { do: 'restore' };
    const why = {
        applied: 'changesets were applied and this run made no backup',
        unknown: 'the application database can not be asked how far the migration came, and this run made no backup',
    };
    return { do: 'leave', why: why[changesets] };
}
/** The lowest major to which `migrate down` goes; the source stands in knowledge/upgrades.json. */
const LOWEST_DOWN = _knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .rollbackRules.lowest.major */ .oV.$k.major;
/**
 * How to go back. `auto` changes the image alone when no changeset was applied since, else it restores: what was entered
 * since then is lost either way by a restore, which is why the caller says so first.
 */
function chooseStrategy({ from, to, changesets, backup, asked }) {
    const without = 'There is no verified backup of the former version: give one, or use strategy: migrate-down.';
    switch (asked) {
        case 'auto':
            if (changesets === 'none')
                return { strategy: 'image-only' };
            return backup ? { strategy: 'restore' } : { refused: without };
        case 'restore':
            return backup ? { strategy: 'restore' } : { refused: without };
        case 'image-only':
            if (changesets === 'none')
                return { strategy: 'image-only' };
            return {
                refused: 'Changesets were applied since the former version ran, or that is not known, so the image alone is no way ' +
                    'back. Use strategy: restore.',
            };
        case 'migrate-down': {
            const fault = migrateDownFault(from, to);
            return fault === undefined ? { strategy: 'migrate-down' } : { refused: fault };
        }
    }
}
/** Why `migrate down` can't go from one version to the other; undefined when nothing is known against it. */
function migrateDownFault(from, to) {
    if (from.major === to.major) {
        return '"migrate down" goes back whole majors only, and both versions are of one. Use strategy: restore.';
    }
    if (to.major < LOWEST_DOWN) {
        return `"migrate down" is documented down to major ${LOWEST_DOWN} only. Use strategy: restore.`;
    }
    // What holds for some instances alone is told with the step; here nothing is known of them.
    const known = _knowledge_upgrades_json__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO.find(({ major, to: target, outcome, appliesTo }) => outcome !== undefined && appliesTo.length === 0 && target !== major && major <= from.major && major > to.major);
    if (!known)
        return undefined;
    const verdict = known.outcome === 'fails' ? 'fails' : 'has failed';
    return `From ${known.major} to ${known.to} "migrate down" ${verdict}: ${known.text} Use strategy: restore.`;
}


/***/ }),

/***/ 23264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullRequest: () => (/* binding */ pullRequest)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/gateways/gitHubFailure.js
var gitHubFailure = __webpack_require__(72493);
;// CONCATENATED MODULE: ./build/pulls/automerge.js

/** How far a step goes: only the fourth part of the version, inside a major, or to another major. */
function kindOf(current, next) {
    if (next.compare(current) <= 0)
        return 'none';
    if (next.major !== current.major)
        return 'major';
    return next.minor === current.minor ? 'hotfix' : 'point';
}
const ALLOWED = {
    none: [],
    hotfix: ['hotfix'],
    point: ['hotfix', 'point'],
};
/** Whether GitHub may merge this step by itself; a new major never. */
function mergesItself({ current, stops }, wish) {
    return stops[0] !== undefined && ALLOWED[wish].includes(kindOf(current, stops[0]));
}
const REPOSITORY = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { autoMergeAllowed viewerDefaultMergeMethod }
}`;
const ENABLE = `mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { clientMutationId }
}`;
const DISABLE = `mutation ($id: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $id }) { clientMutationId }
}`;
/** Asks the repository once, and warns once when it doesn't allow it. */
function automergeSwitch(client, { owner, name }, log) {
    let allowance;
    let warned = false;
    return async (pull, on) => {
        try {
            if (!on) {
                await client.graphql(DISABLE, { id: pull.node });
                return;
            }
            allowance ??= client.graphql(REPOSITORY, { owner, name });
            const { autoMergeAllowed, viewerDefaultMergeMethod: mergeMethod } = (await allowance).repository;
            if (autoMergeAllowed)
                await client.graphql(ENABLE, { id: pull.node, mergeMethod });
            else if (!warned) {
                warned = true;
                log.warning(`${owner}/${name} does not allow auto-merge, so "automerge" has no effect. Turn on "Allow auto-merge" in its settings.`);
            }
        }
        catch (error) {
            const what = `Pull request #${pull.number} is open, but auto-merge could not be switched ${on ? 'on' : 'off'}`;
            log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, what).message);
        }
    };
}
const READY = `mutation ($id: ID!) {
  markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId }
}`;
/** What stood on another pull request was a draft; now it is its turn. */
async function markReady(client, pull, log) {
    try {
        await client.graphql(READY, { id: pull.node });
    }
    catch (error) {
        const what = `Pull request #${pull.number} is the next one, but it could not be marked as ready for review`;
        log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, what).message);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/pulls/boxId.js

function boxId(kind, branch, next) {
    const short = (0,external_node_crypto_.createHash)('sha256').update(branch).digest('hex').slice(0, 12);
    return [kind, short, ...(next === undefined ? [] : [next])].join(':');
}

// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(98411);
;// CONCATENATED MODULE: ./build/pulls/branch.js

const LINE = /-v[01]\.\d+\.x$/;
/** What all branches of a deployment have in common: `metabase-upgrade/oss` of `metabase-upgrade/oss-v0.64.x`. */
function stemOf(branch) {
    return branch.replace(LINE, '');
}
/** The branch on which a stop of the deployment is proposed, now or when its turn comes. */
function branchOf({ branch, edition }, stop) {
    return `${stemOf(branch)}-v${metabase_edition/* EDITIONS */.qR[edition].digit}.${stop.major}.x`;
}

// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
;// CONCATENATED MODULE: ./build/report/boxes.js
/** A box that a person ticks in a body or in the dashboard to have something done; `id` is read back by the next run. */
function box(id, text, ticked = false) {
    return `- [${ticked ? 'x' : ' '}] <!-- box ${id} --> ${text}`;
}
const TICKED = /^[ \t]*[-*+] \[[xX]\] <!-- box ([a-z0-9][a-z0-9._:/-]{0,150}) -->/gm;
/** The ids of the boxes that are ticked. Anybody may have written them: an id that is not offered means nothing. */
function boxes_tickedBoxes(markdown) {
    return new Set([...(markdown ?? '').matchAll(TICKED)].map(([, id]) => id));
}

;// CONCATENATED MODULE: ./build/pulls/marker.js
const NEEDED = ['next', 'commit', 'edits', 'text'];
const OPTIONAL = ['files', 'moved', 'scope', 'on', 'automerge', 'lifts', 'closed'];
const PATTERN = /<!-- metabase-upgrade (\{[^<>]*\}) -->\s*$/;
function printMarker(marker) {
    const fields = [...NEEDED, ...OPTIONAL].flatMap((name) => {
        const value = marker[name];
        return value === undefined ? [] : [[name, value]];
    });
    const json = JSON.stringify(Object.fromEntries(fields));
    return `<!-- metabase-upgrade ${json.replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'))} -->`;
}
/** Undefined when there is none, or when it isn't one that we could have written. */
function parseMarker(body) {
    const json = PATTERN.exec(body ?? '')?.[1];
    if (json === undefined)
        return undefined;
    try {
        const found = JSON.parse(json);
        if (NEEDED.some((name) => typeof found[name] !== 'string'))
            return undefined;
        const known = [...NEEDED, ...OPTIONAL].filter((name) => typeof found[name] === 'string');
        return Object.fromEntries(known.map((name) => [name, found[name]]));
    }
    catch {
        return undefined;
    }
}
/** The body with another marker in the place of its own. */
function withMarker(body, marker) {
    return body.replace(PATTERN, () => printMarker(marker));
}

;// CONCATENATED MODULE: ./build/pulls/decide.js



/** The box in the body by which a person asks for a new commit on today's base. */
const REBASE = 'rebase';
/**
 * What becomes of the branch of a deployment, from the newest pull request that it ever had.
 * `former` is a commit of ours on which a branch without a pull request may still stand, `since` is when a person was last
 * given one that was then closed.
 */
function decide(newest, wanted, question = {}) {
    if (!newest)
        return { do: 'create' };
    const marker = parseMarker(newest.body);
    if (newest.merged)
        return { do: 'create', former: newest.head };
    if (newest.state === 'closed')
        return decideClosed(newest, marker, wanted, question);
    if (!marker) {
        const note = `The body of #${newest.number} has lost its marker, so it is left alone. Close it to get a new one.`;
        return { do: 'nothing', pull: newest, note };
    }
    if (marker.commit !== newest.head) {
        const note = `Somebody else committed to the branch of #${newest.number}, so it is left alone. Merge or close it to go on.`;
        return { do: 'nothing', pull: newest, note };
    }
    if (isLower(wanted.next, marker.next) && !question.isOffered?.(marker.next)) {
        const note = `#${newest.number} proposes ${marker.next}, and what can be had today leads only to ${wanted.next}. A list that ` +
            'got shorter lowers nothing, so it is left alone. Close it if you want the older one.';
        return { do: 'nothing', pull: newest, note };
    }
    const because = reasonToMove(marker, wanted, question.rebase || boxes_tickedBoxes(newest.body).has(REBASE));
    if (because)
        return { do: 'update', pull: newest, commit: true, because };
    const isOther = marker.text !== wanted.text && !question.tentative;
    if (isOther || marker.closed !== undefined)
        return { do: 'update', pull: newest, commit: false };
    return { do: 'nothing', pull: newest };
}
function decideClosed(newest, marker, wanted, { again, once }) {
    if (again || marker?.closed !== undefined)
        return { do: 'create', former: newest.head };
    if (marker && !once && isLower(marker.next, wanted.next)) {
        return { do: 'create', former: newest.head, ...(marker.moved === undefined ? {} : { since: marker.moved }) };
    }
    const note = `#${newest.number} was closed without being merged, so ${wanted.next} is not proposed again. Reopen it to go on.`;
    return { do: 'nothing', pull: newest, note };
}
/** A base that moved is no reason by itself: only one whose files with pins are others. */
function reasonToMove(marker, wanted, asked) {
    if (asked)
        return 'asked';
    // Older markers don't tell the files, which is no reason to move every pull request once.
    const changed = marker.files !== undefined && marker.files !== wanted.files;
    if (changed || marker.on !== wanted.on)
        return 'base';
    if (marker.next !== wanted.next)
        return 'newer';
    return marker.edits !== wanted.edits ? 'base' : undefined;
}
function isLower(tag, than) {
    const [a, b] = [(0,metabase_tag/* parseTag */.ED)(tag), (0,metabase_tag/* parseTag */.ED)(than)];
    return a.kind === 'exact' && b.kind === 'exact' && a.version.compare(b.version) < 0;
}

// EXTERNAL MODULE: ./build/metabase/catalogue.js + 1 modules
var metabase_catalogue = __webpack_require__(63642);
;// CONCATENATED MODULE: ./build/pulls/offered.js


/**
 * Whether a version can be had today: it is on the list of releases, and no registry is known to lack it. What a pull request
 * proposes is not lowered only because it can't: somebody may rely on it already.
 */
function isOffered(tag, catalogue, passed) {
    const read = (0,metabase_tag/* parseTag */.ED)(tag);
    if (read.kind !== 'exact' || !(0,metabase_catalogue/* hasVersion */.Xj)(catalogue, read.edition, read.version))
        return false;
    return !passed.some(({ version, unpublished }) => unpublished && version.compare(read.version) === 0);
}

// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(95603);
;// CONCATENATED MODULE: ./build/pulls/patience.js


/** Why the decision is not carried out by this run; undefined when it is. */
function reasonToWait(decision, circumstances) {
    const { now, window, updateAtMost, open, limit, asked } = circumstances;
    if (decision.do === 'nothing' || asked || isAsked(decision))
        return undefined;
    const what = decision.do === 'create' ? 'No pull request is opened' : `#${decision.pull.number} is not changed`;
    if (window && !(0,config_window/* isOpen */.nT)(window, now))
        return `${what} outside of the schedule ${printWindow(window)}.`;
    if (decision.do === 'create') {
        const due = dueAfter(decision.since, updateAtMost);
        if (due && due > now)
            return `What was closed is proposed in a newer version from ${printTime(due)} at the earliest.`;
        if (limit === undefined || open < limit)
            return undefined;
        const are = open === 1 ? 'one pull request of metabase-upgrade is' : `${open} pull requests of metabase-upgrade are`;
        return `${what} while ${are} open; the limit is ${limit}.`;
    }
    if (!decision.commit || decision.because !== 'newer')
        return undefined;
    const due = dueAfter(parseMarker(decision.pull.body)?.moved, updateAtMost);
    if (!due || due <= now)
        return undefined;
    return `There is something newer for #${decision.pull.number}; it moves on from ${printTime(due)} at the earliest.`;
}
function dueAfter(moved, updateAtMost) {
    const time = Date.parse(moved ?? '') + updateAtMost;
    return Number.isNaN(time) || updateAtMost === 0 ? undefined : new Date(time);
}
function isAsked(decision) {
    return decision.do === 'update' && decision.commit && decision.because === 'asked';
}
function printWindow({ expressions, timezone }) {
    return `${expressions.map((expression) => `"${expression}"`).join(', ')} (${timezone})`;
}
/** `2026-10-08 06:00 UTC`. */
function printTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/pulls/proposal.js

/** Ours, and of a run that looks at the same things as this one. */
function isOfScope({ body }, { scope }) {
    return parseMarker(body)?.scope === scope;
}

// EXTERNAL MODULE: ./build/pulls/wanted.js + 1 modules
var pulls_wanted = __webpack_require__(81387);
;// CONCATENATED MODULE: ./build/pulls/workflowToken.js
/**
 * Whether GitHub says that a workflow's own GITHUB_TOKEN did it. The token itself doesn't tell: those of Apps begin with the
 * same letters.
 * @param author login of a pull request's author, or name of a commit's
 */
function isOfWorkflow(author) {
    return author === 'github-actions[bot]';
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/body/size.js
const encoder = new TextEncoder();
/**
 * How long GitHub could take a text to be. Its message speaks of characters; people who measured found code points for
 * pull requests and bytes for issues (dead-claudia/github-limits#13). Bytes of UTF-8 are never fewer than characters,
 * whatever is meant. A line end counts twice: a browser sends it as two characters when somebody ticks a box.
 */
function sizeOf(text) {
    return encoder.encode(text).length + (text.match(/\n/g)?.length ?? 0);
}

;// CONCATENATED MODULE: ./build/report/body/document.js


/** Whole lines; what somebody else wrote is never one, because `foreign` takes comments away. */
const document_ANCHOR = /^[ \t]*<!-- section ([a-z0-9-]{1,60}) -->[ \t]*$/gm;
const GAP = '\n\n';
/**
 * The body as GitHub gets it, never larger than `limit`. What is too much is cut from the least important section on:
 * it gets shorter, then gives way to a line that names it, and at last leaves without a word. The marker always stays.
 * @throws RangeError when not even the marker has room
 */
function printBody({ sections, marker }, limit = markdown/* LONGEST_BODY */._l) {
    const printed = new Map(sections.map((section) => [section, printSection(section, section.markdown)]));
    const leastFirst = [...sections].reverse().sort((a, b) => a.importance - b.importance);
    const excess = () => sizeOf([...printed.values(), marker].join(GAP)) - limit;
    for (const section of leastFirst) {
        const over = excess();
        if (over <= 0)
            break;
        const frame = sizeOf(printSection(section, 'x')) - 1;
        const room = sizeOf(printed.get(section)) - frame - over;
        const shorter = section.shorter && room > 0 ? section.shorter(room) : undefined;
        const fits = shorter !== undefined && sizeOf(shorter) <= room;
        const instead = fits ? shorter : leftOut(section);
        if (fits || sizeOf(instead) < sizeOf(section.markdown))
            printed.set(section, printSection(section, instead));
    }
    for (const section of leastFirst) {
        if (excess() > 0)
            printed.delete(section);
    }
    if (excess() > 0)
        throw new RangeError(`A body of ${limit} has no room for its marker.`);
    return [...printed.values(), marker].join(GAP);
}
/** What stands between two anchors: the same that `parseBody` gives back. */
function textOf({ heading, title }, markdown) {
    const text = markdown.replace(document_ANCHOR, '').trim();
    return heading ? `### ${title}${GAP}${text}`.trim() : text;
}
function printSection(section, markdown) {
    return `<!-- section ${section.id} -->${GAP}${textOf(section, markdown)}`;
}
function leftOut({ heading, title }) {
    return heading
        ? '_Left out: this text would be longer than GitHub takes._'
        : `_Left out for want of room: ${title}._`;
}

;// CONCATENATED MODULE: ./build/report/body/parse.js


const MARKER = /^<!-- metabase-upgrade \{[^<>\n]*\} -->\s*$/;
/** Reads what `printBody` wrote. Of two sections with one id, the first is ours: a quotation stands below. */
function parseBody(body) {
    const all = (body ?? '').replace(/\r\n?/g, '\n');
    const last = all.trimEnd().lastIndexOf('\n') + 1;
    const marker = MARKER.test(all.slice(last)) ? all.slice(last).trim() : undefined;
    const text = marker === undefined ? all : all.slice(0, last);
    const anchors = [...text.matchAll(ANCHOR)];
    const sections = new Map();
    for (const [index, anchor] of anchors.entries()) {
        const id = anchor[1];
        if (sections.has(id))
            continue;
        sections.set(id, text.slice(anchor.index + anchor[0].length, anchors[index + 1]?.index).trim());
    }
    return { sections: [...sections].map(([id, text]) => ({ id, text })), ticked: tickedBoxes(all), marker };
}
/** What a person confirmed in the checklist; other boxes ask for something to be done, once. */
const KEPT = 'requirement/';
/**
 * The new body with the boxes of the checklist ticked that were ticked in the old one. An id stands for one sentence in
 * one state, so that a tick does not survive what it was given for. The length stays the same.
 */
function keepTicks(body, old) {
    const ticked = [...boxes_tickedBoxes(old)].filter((id) => id.startsWith(KEPT));
    return ticked.reduce((text, id) => text.replaceAll(box(id, ''), () => box(id, '', true)), body);
}

// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/report/notesText.js




/**
 * From this major on the notes stand on Metabase's changelog page, and a release page has nothing but a link to it
 * (metabase/docs.metabase.github.io `_releases/changelog/53.md`, metabase/metabase `release/src/release-notes-templates.ts`).
 */
const CHANGELOG_FROM = 53;
const ANNOUNCEMENTS = (0,markdown/* link */.nf)("Metabase's announcements", 'https://www.metabase.com/releases');
const RELEASES = 'https://redirect.github.com/metabase/metabase/releases';
/**
 * What changed between two versions: the changelog of each major on the way, and the notes that were read, folded.
 * @param room how much may be used, in the measure of `sizeOf`; notes that don't fit are left out and counted
 */
function notesText(from, to, notes, room) {
    const parts = links(from, to);
    const texts = notes.filter(({ body }) => body.trim() !== '').map(foldedNote);
    const shown = [];
    let used = sizeOf(parts.join('\n\n')) + 100;
    for (const text of texts) {
        used += sizeOf(text) + 4;
        if (used > room)
            break;
        shown.push(text);
    }
    const cut = texts.length - shown.length;
    return [...parts, ...shown, ...(cut > 0 ? [`${cut} older release notes did not fit here.`] : [])].join('\n\n');
}
function links(from, to) {
    const majors = Array.from({ length: to.major - from.major + 1 }, (_, index) => to.major - index);
    const changelogs = majors
        .filter((major) => major >= CHANGELOG_FROM)
        .map((major) => (0,markdown/* link */.nf)(`${major}`, changelogOf(major, to)));
    const parts = changelogs.length > 0
        ? [
            `Changelog of major ${changelogs.join(', ')}${from.major < to.major ? `; what is new in ${ANNOUNCEMENTS}` : ''}.`,
        ]
        : [];
    if (to.major < CHANGELOG_FROM) {
        const tag = (0,metabase_tag/* printTag */.O4)('oss', to);
        parts.push(`Release page of ${(0,markdown/* link */.nf)(`\`${tag}\``, `${RELEASES}/tag/${tag}`)}.`);
    }
    else if (from.major < CHANGELOG_FROM) {
        parts.push(`Notes of the versions before ${CHANGELOG_FROM} are on ${(0,markdown/* link */.nf)('the release pages', RELEASES)}.`);
    }
    return parts;
}
function foldedNote({ version, url, date, body }) {
    const title = `${(0,metabase_version/* printVersion */.wr)(version)}${date ? ` (${date})` : ''}`;
    const page = (0,markdown/* link */.nf)('release page', url.replace('://github.com/', '://redirect.github.com/'));
    return (0,markdown/* folded */.TM)(title, `${page}\n\n${(0,markdown/* foreign */.V$)(body)}`);
}
/** The anchor is major and minor without a separator (metabase/metabase `release/src/release-notes.ts`). */
function changelogOf(major, to) {
    const anchor = major === to.major ? `#metabase-${major}${to.minor}` : '';
    return `https://www.metabase.com/changelog/${major}${anchor}`;
}

// EXTERNAL MODULE: ./build/sources/github.js
var github = __webpack_require__(92770);
;// CONCATENATED MODULE: ./build/sources/releaseNotes.js



const PER_PAGE = 100;
/** A second page is asked for only when the first held none; what is not on them is linked instead. */
const MOST_PAGES = 2;
/**
 * The notes of the releases above `from` up to `to` that stand on the page where they are most likely: pages are newest
 * first, so the number of newer releases tells the page. A note is an extra: when GitHub doesn't give one the
 * pull request does without.
 */
async function readReleaseNotes(client, catalogue, from, to) {
    const notes = new Map();
    let page = Math.floor(catalogue.releases.filter(({ version }) => version.compare(to) > 0).length / PER_PAGE) + 1;
    for (let asked = 0; asked < MOST_PAGES && page > 0 && notes.size === 0; asked++) {
        const { data } = await client.rest.repos.listReleases({ ...github/* METABASE */["do"], per_page: PER_PAGE, page });
        const seen = [];
        for (const { tag_name, html_url, published_at, body } of data) {
            const tag = (0,metabase_tag/* parseTag */.ED)(tag_name);
            if (tag.kind !== 'exact')
                continue;
            seen.push(tag.version);
            if (tag.version.compare(from) <= 0 || tag.version.compare(to) > 0)
                continue;
            const key = (0,metabase_version/* printVersion */.wr)(tag.version);
            // Until about v50 each edition had a page of its own with the same notes.
            if (!notes.has(key) || tag.edition === 'oss') {
                notes.set(key, { version: tag.version, url: html_url, date: published_at?.slice(0, 10), body: body ?? '' });
            }
        }
        if (seen.length === 0)
            break;
        page += step(seen, to);
    }
    return [...notes.values()].sort((a, b) => b.version.compare(a.version));
}
/** Towards older pages when this one holds mostly newer releases, else towards newer ones. */
function step(seen, to) {
    const newer = seen.filter((version) => version.compare(to) > 0).length;
    return newer * 2 > seen.length || seen.some((version) => version.compare(to) === 0) ? 1 : -1;
}

// EXTERNAL MODULE: ./build/pulls/base.js
var pulls_base = __webpack_require__(51174);
// EXTERNAL MODULE: ./build/pulls/changes.js
var pulls_changes = __webpack_require__(28770);
// EXTERNAL MODULE: ./build/pulls/commit.js
var commit = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/pulls/pull.js
var pulls_pull = __webpack_require__(98588);
// EXTERNAL MODULE: ./build/pulls/ref.js
var ref = __webpack_require__(44590);
;// CONCATENATED MODULE: ./build/pulls/openPull.js


/** A refused pull request takes its branch with it; when GitHub's answer was lost, the pull request may be there. */
async function openPull(wanted, commit, { client, repository }) {
    try {
        return await (0,pulls_pull/* createPull */.G7)(client, repository, wanted);
    }
    catch (error) {
        if (!(error instanceof pulls_pull/* Refused */.Lw))
            throw error;
        const newest = await (0,pulls_pull/* newestPull */.sx)(client, repository, wanted.head);
        if (newest?.state === 'open' && newest.head === commit)
            return newest;
        await (0,ref/* dropBranch */.Yh)(client, repository, wanted.head);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/pulls/tail.js




const APP = 'https://github.com/metabase-upgrade/metabase-upgrade/blob/main/docs/github-app.md';
/** What stands around the step itself: above it what it stands on, below it what it waits for and the box. */
function tailOf({ base, stack, waits, marker }) {
    const footer = [];
    const lead = stack?.below === undefined
        ? {}
        : {
            lead: `> [!IMPORTANT]\n> This is number ${stack.place} of ${stack.of} and stands on #${stack.below}. Merge that one first and ` +
                'let its version run; this one stays a draft until then.',
        };
    if (waits) {
        footer.push("> [!NOTE]\n> This pull request was opened with the workflow's own `GITHUB_TOKEN`: its workflows wait until somebody with " +
            `write access approves them. [With the token of a GitHub App](${APP}) they start by themselves.`);
    }
    footer.push(box(REBASE, `Make the commit anew on ${(0,markdown/* code */.aY)(base)} as it is now`));
    return { ...lead, footer, marker: printMarker(marker) };
}

// EXTERNAL MODULE: ./build/report/exactText.js
var exactText = __webpack_require__(18223);
;// CONCATENATED MODULE: ./build/report/body/pins.js


/** The diff shows all of them. */
const MOST_ROWS = 200;
const MOST_SEEN = 8;
/** What moves and to what; as many rows as there is room for. */
function pinTable({ pins, edits }, links, room = Number.POSITIVE_INFINITY) {
    const wanted = new Map(edits.map((edit) => [`${edit.file}:${edit.start}`, edit.text]));
    const moved = pins.flatMap((pin) => {
        const text = wanted.get(`${pin.file}:${pin.start}`);
        return text === undefined
            ? []
            : [[fileLink(pin, links), (0,markdown/* code */.aY)(pin.at || 'line'), (0,markdown/* code */.aY)(pin.text || '(no tag)'), (0,markdown/* code */.aY)(text)]];
    });
    let left = room - 300;
    const shown = moved.slice(0, MOST_ROWS).filter((row) => {
        left -= sizeOf(row.join(' | ')) + 6;
        return left > 0;
    });
    const rest = moved.length > shown.length ? `\n\n${moved.length - shown.length} more are in the diff.` : '';
    const text = (0,markdown/* table */.tp)(['File', 'Where', 'Now', 'Then'], shown) + rest;
    return moved.length > MOST_SEEN ? (0,markdown/* folded */.TM)(`${moved.length} places`, text) : text;
}
function fileLink({ file, line }, { prefix, folder }) {
    return `[${(0,markdown/* code */.aY)(`${file}:${line}`)}](${prefix}${(0,markdown/* pathInAddress */.$)(folder + file)}#L${line})`;
}

;// CONCATENATED MODULE: ./build/report/body/exactBody.js


/** The body of a pull request that makes floating tags exact: no upgrade, so it has no path, no back-up and no way back. */
function exactBody({ deployment, links, marker, footer }) {
    const shorter = (room) => pinTable(deployment, links, room);
    return {
        sections: [
            { id: 'summary', title: 'Summary', heading: false, importance: 100, markdown: (0,exactText/* whyExact */.iS)(deployment) },
            { id: 'pins', title: 'Pins', heading: true, importance: 20, markdown: pinTable(deployment, links), shorter },
            { id: 'effect', title: 'What merging does', heading: true, importance: 80, markdown: (0,exactText/* exactEffect */.tU)(deployment) },
            { id: 'footer', title: 'Footer', heading: false, importance: 95, markdown: ['---', ...footer].join('\n\n') },
        ],
        marker,
    };
}

// EXTERNAL MODULE: ./build/report/pathPicture.js
var pathPicture = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/report/sdkText.js

/** What to know of the SDK for embedding that moves along; undefined when none does. */
function sdkText({ stops, sdks = [], lockFiles = [] }) {
    const major = stops[0]?.major;
    if (sdks.length === 0 || major === undefined)
        return undefined;
    const tag = `${major}-stable`;
    const rule = major <= LAST_EQUAL
        ? `Up to Metabase ${LAST_EQUAL} the major of the SDK must be that of the instance.`
        : `From Metabase ${LAST_EQUAL + 1} on the SDK loads its code from the instance, and is installed by the tag of its major; its types may differ from those of before.`;
    const locks = lockFiles.length > 0
        ? `Renew ${lockFiles.map(markdown/* code */.aY).join(', ')} on this branch or after the merge (\`npm install\`, \`yarn\`, \`pnpm install\` or \`bun install\`): a lock file is not edited here.`
        : 'There is no lock file to renew beside it.';
    const files = sdks.map(({ file, line, text }) => `${(0,markdown/* code */.aY)(`${file}:${line}`)} (${(0,markdown/* code */.aY)(text)})`).join(', ');
    return `${rule} So \`@metabase/embedding-sdk-react\` is set to \`${tag}\` in ${files}. npm was not asked whether this tag is there: see before you merge. ${locks}`;
}
/** metabase/docs `embedding/sdk/version.md` of v0.63. */
const LAST_EQUAL = 56;

;// CONCATENATED MODULE: ./build/report/body/dump.js
/** Saves the application database under a name; with a stopped Metabase. */
function dumpOf(engine, place, name) {
    switch (engine) {
        case 'postgres':
            return postgres(place, name);
        case 'mysql':
            return mysql('mysqldump', place, name, '# on MariaDB: mariadb-dump');
        case 'mariadb':
            return mysql('mariadb-dump', place, name, '');
        case 'h2':
            return h2(place, name);
    }
}
/** What runs a command in the database's container: with its input, and with a terminal for a password. */
function inside({ platform }) {
    return platform === 'compose'
        ? {
            choose: 'DB=db   # the service of your database',
            piped: 'docker compose exec -T "$DB"',
            asking: 'docker compose exec "$DB"',
        }
        : {
            choose: 'DB=statefulset/postgres   # what the database runs in',
            piped: 'kubectl exec -i "$DB" --',
            asking: 'kubectl exec -it "$DB" --',
        };
}
function postgres(place, name) {
    const readable = '/dev/null && echo "The dump can be read."';
    if (!place.databaseBeside) {
        return [
            `pg_dump --format=custom --file=${name}.dump \\`,
            '  --host="$MB_DB_HOST" --username="$MB_DB_USER" "$MB_DB_DBNAME"',
            `pg_restore --list ${name}.dump > ${readable}`,
        ].join('\n');
    }
    const { choose, piped } = inside(place);
    return [
        choose,
        `${piped} pg_dump --format=custom \\`,
        `  --username="$MB_DB_USER" "$MB_DB_DBNAME" > ${name}.dump`,
        `${piped} pg_restore --list < ${name}.dump > ${readable}`,
    ].join('\n');
}
/** The password is asked for: as an argument others could read it. A terminal would mix the question into a pipe. */
function mysql(program, place, name, remark) {
    const whole = `${program} --single-transaction --routines --triggers \\`;
    if (!place.databaseBeside) {
        return [
            ...(remark ? [remark] : []),
            whole,
            `  --host="$MB_DB_HOST" --user="$MB_DB_USER" -p "$MB_DB_DBNAME" > ${name}.sql`,
            `tail -1 ${name}.sql   # "Dump completed"`,
        ].join('\n');
    }
    const { choose, piped, asking } = inside(place);
    return [
        choose.replace('postgres', program.startsWith('maria') ? 'mariadb' : 'mysql'),
        ...(remark ? [remark] : []),
        `${asking} ${whole}`,
        `  --user="$MB_DB_USER" -p --result-file=/tmp/${name}.sql "$MB_DB_DBNAME"`,
        `${piped} cat /tmp/${name}.sql > ${name}.sql`,
        `tail -1 ${name}.sql   # "Dump completed"`,
    ].join('\n');
}
/**
 * Where the image keeps the file: metabase/metabase `bin/docker/run_metabase.sh`. A stopped pod has no file system to
 * copy from; a stopped container has.
 */
function h2({ platform, service }, name) {
    const file = '/metabase.db/metabase.db.mv.db';
    const elsewhere = '# with MB_DB_FILE, in the folder of that name';
    switch (platform) {
        case 'compose':
            return `${elsewhere}\ndocker cp "$(docker compose ps --all --quiet ${service})":${file} ${name}.mv.db`;
        case 'kubernetes':
            return '# then take a snapshot of the volume that holds /metabase.db';
        case 'systemd':
        case 'jar':
            return `cp metabase.db.mv.db ${name}.mv.db   # in the folder that Metabase runs in, or of MB_DB_FILE`;
        case 'docker':
            return `${elsewhere}\ndocker cp ${service}:${file} ${name}.mv.db`;
    }
}

;// CONCATENATED MODULE: ./build/report/body/instancePlace.js
const PLATFORMS = {
    'docker-compose': 'compose',
    kubernetes: 'kubernetes',
    helm: 'kubernetes',
    systemd: 'systemd',
};
/** A container called metabase when nothing says more: that reads as an example everywhere. */
function placeOf({ pins }, { platforms = [], form, database }) {
    const known = [...new Set(platforms.map((platform) => PLATFORMS[platform]))];
    const platform = (known.length === 1 ? known[0] : undefined) ?? (form === 'jar' ? 'jar' : 'docker');
    const databaseBeside = database?.certain === true && (platform === 'compose' || platform === 'kubernetes');
    return { platform, service: (platform === 'compose' && serviceOf(pins)) || 'metabase', databaseBeside };
}
/** The Compose service, when all pins are of one; its name goes into a command, so it is one word or not used. */
function serviceOf(pins) {
    const names = new Set(pins.map(({ at }) => /^services\.(\w[\w-]{0,62})\.image$/.exec(at)?.[1]));
    return names.size === 1 ? [...names][0] : undefined;
}

;// CONCATENATED MODULE: ./build/report/body/backUp.js




const BACKING_UP = 'https://www.metabase.com/docs/latest/installation-and-operation/backing-up-metabase-application-data';
const TITLES = [
    ['postgres', 'PostgreSQL'],
    ['mysql', 'MySQL or MariaDB'],
    ['h2', 'H2, the file that Metabase uses when nothing else is set'],
];
/** Commands that save the application database: of its own engine when that is known, else of each. */
function backUp(deployment, facts = {}) {
    const name = `metabase-${(0,metabase_tag/* printTag */.O4)(deployment.edition, deployment.current)}`;
    const place = placeOf(deployment, facts);
    const { engine } = facts;
    const commands = (of) => (0,markdown/* codeBlock */.DV)('sh', [stopping(place), dumpOf(of, place, name)].join('\n'));
    const page = `[Metabase's own page](${BACKING_UP})`;
    const rest = [
        ...(engine === 'h2' ? [] : ['`$MB_DB_…` stand for the settings of the instance: set them in your shell.']),
        '**Keep `MB_ENCRYPTION_SECRET_KEY`, if there is one**: a backup is worth nothing without it. Do not add, change or drop it in this step.',
    ].join(' ');
    if (engine !== undefined)
        return [`Stop Metabase and save its application database (${page}):`, commands(engine), rest].join('\n\n');
    return [
        `Stop Metabase and save its application database (${page}). Which one it is, is not known here; \`MB_DB_TYPE\` or \`MB_DB_CONNECTION_URI\` tells:`,
        ...TITLES.map(([of, title]) => (0,markdown/* folded */.TM)(title, commands(of))),
        rest,
    ].join('\n\n');
}
/** Docker's own ten seconds are less than the twenty for which Metabase waits for its locks. */
function stopping({ platform, service }) {
    switch (platform) {
        case 'compose':
            return `docker compose stop -t 60 ${service}`;
        case 'kubernetes':
            return `kubectl scale --replicas=0 deployment/${service}   # the name of yours`;
        case 'systemd':
            return `sudo systemctl stop ${service}`;
        case 'jar':
            return '# stop Metabase first';
        case 'docker':
            return `docker stop -t 60 ${service}   # the name of your container`;
    }
}

;// CONCATENATED MODULE: ./build/report/body/prose.js

/** Sentences of others in which `code` may stand, and no other markup. */
function prose(text) {
    return text
        .split(/(`[^`\n]{1,200}`)/)
        .map((part, index) => (index % 2 === 1 ? (0,markdown/* code */.aY)(part.slice(1, -1)) : (0,markdown/* plain */.pj)(part)))
        .join('');
}
/** The same with a full stop, so that something can follow. */
function sentence(text) {
    const written = prose(text).trim();
    return /[.!?:]$/.test(written) ? written : `${written}.`;
}
/** Behind what no source states as it is. */
const LIKELY = ' _(likely, not confirmed)_';

;// CONCATENATED MODULE: ./build/report/body/source.js

const GITHUB = /^https:\/\/(?:www\.)?github\.com\//i;
const THREAD = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/(?:issues|pull)\/(\d+)$/i;
const FILE = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[^?#]*?([\w.-]+)$/i;
/** `metabase#123`, the name of a file on GitHub, or the host of another page; the number must not become a reference from the thread back to here. */
function sourceLink(address) {
    const [, , repository, number] = THREAD.exec(address) ?? [];
    if (repository !== undefined)
        return outward(`${(0,markdown/* plain */.pj)(repository)}#\u200b${number}`, address);
    const file = FILE.exec(address)?.[1];
    if (file !== undefined)
        return outward((0,markdown/* plain */.pj)(file), address);
    const host = /^https:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1];
    return host === undefined ? (0,markdown/* code */.aY)(address) : outward((0,markdown/* plain */.pj)(host), address);
}
/** ` (metabase#1, www.example.org)`, or nothing. */
function sourceLinks(addresses) {
    const links = [...new Set(addresses.map(sourceLink))].filter(Boolean);
    return links.length === 0 ? '' : ` (${links.join(', ')})`;
}
/** A link that tells GitHub nothing; what isn't an address of the web is no link. */
function outward(text, address) {
    if (!/^https:\/\/[^\s<>]+$/i.test(address))
        return text;
    return (0,markdown/* link */.nf)(text, address.replace(GITHUB, 'https://redirect.github.com/'));
}

;// CONCATENATED MODULE: ./build/report/body/changes.js



const ORDER = ['breaking', 'action', 'info'];
const MOST_SHOWN = 5;
/** What breaks isn't folded as soon. */
const MOST_BREAKING = 10;
/** What somebody who upgrades must know, what breaks first, else as it comes; empty when nothing is known. */
function changesText(changes, brief = false) {
    const sorted = [...changes].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
    const breaking = sorted.filter(({ severity }) => severity === 'breaking').length;
    const shown = sorted.length > MOST_SHOWN + 1 ? sorted.slice(0, Math.max(MOST_SHOWN, Math.min(breaking, MOST_BREAKING))) : sorted;
    const more = sorted.slice(shown.length).map(item);
    const rest = brief ? `${more.length} more are left out here.` : (0,markdown/* folded */.TM)(`${more.length} more`, more.join('\n'));
    return [shown.map(item).join('\n'), ...(more.length > 0 ? [rest] : [])].filter(Boolean).join('\n\n');
}
const NAMES = { breaking: '**Breaks', action: '**To do', info: '**New' };
function item({ major, severity, text, sources, certainty, applies }) {
    const doubt = certainty === 'likely' ? LIKELY : '';
    const whose = applies === 'possible' ? ' _(where it applies: the files do not tell)_' : '';
    return `- ${NAMES[severity]} in ${major}:** ${sentence(text)}${doubt}${whose}${sourceLinks(sources)}`;
}

;// CONCATENATED MODULE: ./build/report/body/alert.js
/** A coloured box in GitHub's markdown. Every line is quoted, so that nothing of the text can leave it. */
function alert_alert(kind, text) {
    return [`[!${kind}]`, ...text.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}
/** `1 advisory`, `2 advisories`. */
function counted(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/report/body/requirements.js





/** Met ones need no reader: more of them are folded. */
const MOST_MET = 3;
/** The checklist, with what stands in the way first. */
function requirementsText(requirements, brief = false) {
    const of = (state) => requirements.filter((requirement) => requirement.state === state);
    const [unmet, unknown, met] = [of('unmet'), of('unknown'), of('met')];
    const verb = unmet.length === 1 ? 'is' : 'are';
    const warning = alert_alert('WARNING', `**${counted(unmet.length, 'requirement')} ${verb} not met.** Merge when ${unmet.length === 1 ? 'it is' : 'they are'}.`);
    const open = [...unmet, ...unknown].map(requirements_item);
    const done = met.map(requirements_item);
    const hidden = brief || done.length > MOST_MET;
    const list = [...open, ...(hidden ? [] : done)].join('\n');
    return [
        ...(unmet.length > 0 ? [warning] : []),
        ...(list ? [list] : []),
        ...(hidden && !brief ? [(0,markdown/* folded */.TM)(`${done.length} that are met`, done.join('\n'))] : []),
        ...(hidden && brief && done.length > 0 ? [`${done.length} more are met.`] : []),
    ].join('\n\n');
}
function requirements_item({ text, state, found, sources, certainty }) {
    const what = state === 'unmet' ? `❌ ${firstSentenceBold(text)}` : sentence(text);
    const doubt = certainty === 'likely' ? LIKELY : '';
    const seen = found === undefined ? '' : ` Found: ${sentence(found)}`;
    return box(`requirement/${state}/${idOf(text)}`, `${what}${doubt}${seen}${sourceLinks(sources)}`, state === 'met');
}
function firstSentenceBold(text) {
    const end = /[.!?](?= )/.exec(text)?.index;
    if (end === undefined)
        return `**${sentence(text)}**`;
    return `**${sentence(text.slice(0, end + 1))}** ${sentence(text.slice(end + 1))}`;
}
/** The same for the same words: a sentence that says something else has to be confirmed anew. FNV-1a. */
function idOf(text) {
    let hash = 0x811c9dc5;
    for (const character of text)
        hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
    return hash.toString(36);
}

;// CONCATENATED MODULE: ./build/report/body/step.js



/** From where to where, what is left, and what to do before it is merged. */
function summaryText({ edition, current, stops, target }, { requirements = [] }) {
    const next = stops[0];
    const more = stops.length - 1;
    const rest = more === 0
        ? 'It is the last stop.'
        : `After it ${more === 1 ? 'one stop is' : `${more} stops are`} left to \`${(0,metabase_tag/* printTag */.O4)(edition, target)}\`; once this is merged **and running**, the next run proposes the next one.`;
    const count = (state) => requirements.filter((requirement) => requirement.state === state).length;
    const todo = [
        '**back up**',
        ...(count('unmet') > 0 ? [`**${counted(count('unmet'), 'requirement')} not met**`] : []),
        ...(count('unknown') > 0 ? [`${counted(count('unknown'), 'requirement')} to confirm`] : []),
    ];
    return (`Moves Metabase (${metabase_edition/* EDITIONS */.qR[edition].title}) from \`${(0,metabase_tag/* printTag */.O4)(edition, current)}\` to \`${(0,metabase_tag/* printTag */.O4)(edition, next)}\`. ${rest}\n\n` +
        `Before you merge: ${todo.join(' · ')}`);
}
/** What it does to the application database. */
function migrationText({ edition, current, stops }) {
    const next = stops[0];
    const [from, to] = [(0,metabase_tag/* printTag */.O4)(edition, current), (0,metabase_tag/* printTag */.O4)(edition, next)];
    const majors = next.major - current.major;
    if (majors === 0) {
        return `\`${from}\` and \`${to}\` are of the same major. Point releases can bring migrations of the application database too.`;
    }
    return (`This crosses ${majors === 1 ? 'one major' : `${majors} majors`} (${current.major} to ${next.major}). ` +
        'At its first start the new version migrates the application database, one way.');
}
/** What to keep one's hands off meanwhile. */
const WHILE_IT_STARTS = [
    '- **Run one node**: scale a cluster down to one first, and up again when that one is healthy.',
    '- A migration can take from seconds to hours. Meanwhile `GET /api/health` answers 503: **do not stop or restart the container, and keep probes and watchdogs from doing so**.',
].join('\n');

// EXTERNAL MODULE: ./build/report/body/support.js
var body_support = __webpack_require__(48799);
;// CONCATENATED MODULE: ./build/report/body/urgency.js





/** More are folded: the first screen is for the worst. */
const urgency_MOST_SHOWN = 3;
const MOST_ASKED = 2;
/** Of a text that others wrote. */
const LONGEST_WORDS = 1_000;
/** Why not to wait, as coloured boxes; undefined when nothing is urgent. */
function urgencyText(urgency, brief = false) {
    const { fixed, open, support, mustUpgrade = [] } = urgency;
    const parts = [];
    const asked = mustUpgrade.slice(0, MOST_ASKED).map(askedText);
    if (fixed.length > 0 || asked.length > 0) {
        const kind = asked.length > 0 ? 'CAUTION' : urgency_kindOf(fixed);
        const title = fixed.length > 0 ? `**${fixesTitle(fixed)}**` : undefined;
        const items = fixed.map((news) => advisoryItem(news, fixText(news, 'your line'), brief));
        parts.push(...urgency_box(kind, [...asked, title], items));
    }
    const ending = support && (0,body_support/* supportText */.D)(support.current, support.next);
    if (open.length > 0) {
        const items = open.map((news) => advisoryItem(news, openText(news, urgency), brief));
        parts.push(...urgency_box('WARNING', [openTitle(open)], items, ending));
    }
    else if (ending)
        parts.push(alert_alert(support?.current.state === 'ended' ? 'WARNING' : 'IMPORTANT', ending));
    return parts.length === 0 ? undefined : parts.join('\n\n');
}
function askedText({ fixed, message }) {
    return `**Metabase asks everybody on this version to upgrade to ${(0,markdown/* code */.aY)(fixed)} or newer.** ${prose(message.slice(0, LONGEST_WORDS))}`;
}
function urgency_box(kind, titles, items, end) {
    const shown = items.length > urgency_MOST_SHOWN + 1 ? items.slice(0, urgency_MOST_SHOWN) : items;
    const more = items.slice(shown.length);
    const text = [...titles, shown.join('\n'), end].filter(Boolean).join('\n\n');
    return [alert_alert(kind, text), ...(more.length > 0 ? [(0,markdown/* folded */.TM)(`${more.length} more advisories`, more.join('\n'))] : [])];
}
function openTitle(open) {
    const advisories = counted(open.length, 'security advisory', 'security advisories');
    const verb = open.every(isInferred) ? 'may still be' : open.length === 1 ? 'is still' : 'are still';
    return `**${advisories} ${verb} open after this step.**`;
}
/** What is only inferred makes no promise: it is counted apart and hurries nobody. */
function fixesTitle(fixed) {
    const sure = fixed.filter((news) => !isInferred(news));
    const advisories = (number) => counted(number, 'security advisory', 'security advisories');
    if (sure.length === 0)
        return `This step probably fixes ${advisories(fixed.length)}.`;
    const more = fixed.length > sure.length ? ` and probably ${fixed.length - sure.length} more` : '';
    const used = sure.filter(isExploited).length;
    if (used === 0)
        return `This step fixes ${advisories(sure.length)}${more}.`;
    const attackers = fixed.length === 1 ? 'which attackers are known to use' : `${used} of them known to be exploited`;
    return `This step fixes ${advisories(sure.length)}${more}, ${attackers}. Do not wait.`;
}
function urgency_kindOf(fixes) {
    if (fixes.some((news) => isExploited(news) || news.severity === 'critical'))
        return 'CAUTION';
    return fixes.some(({ severity }) => severity === 'high' || severity === 'unknown') ? 'WARNING' : 'IMPORTANT';
}
function isInferred({ certainty }) {
    return certainty === 'inferred';
}
function isExploited({ kev, exploited }) {
    return exploited || kev === true;
}
const CERTAINTY = {
    read: '',
    secondary: ' _(as others report it)_',
    inferred: ' _(inferred, not confirmed)_',
};
function advisoryItem(news, fix, brief) {
    const severity = news.severity === 'unknown' ? 'Severity not known' : capital(news.severity);
    const used = news.kev ? ', exploited (CISA KEV)' : news.exploited ? ', exploited' : '';
    const head = `- **${severity}${used}** ${outward((0,markdown/* plain */.pj)(news.id), news.url)}`;
    return brief
        ? head
        : `${head}: ${sentence(news.summary.slice(0, LONGEST_WORDS))}${fix}${CERTAINTY[news.certainty ?? 'read']}`;
}
function fixText({ minimumFix }, line) {
    if (!minimumFix)
        return '';
    const { tag, sameMajor } = minimumFix;
    return sameMajor ? ` Fixed in ${line} from ${(0,markdown/* code */.aY)(tag)} on.` : ` No fix in ${line}; the first is ${(0,markdown/* code */.aY)(tag)}.`;
}
function openText(news, { atTarget }) {
    const later = atTarget !== undefined && !atTarget.some(({ id }) => id === news.id);
    return later ? ' A later stop of this path fixes it.' : fixText(news, 'the line of this step');
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

// EXTERNAL MODULE: ./build/metabase/rollback.js
var metabase_rollback = __webpack_require__(84329);
;// CONCATENATED MODULE: ./build/report/body/wayBack.js







const UPGRADING = 'https://www.metabase.com/docs/latest/installation-and-operation/upgrading-metabase';
/** The way back for exactly this step. */
function wayBack(deployment, rollback, facts = {}) {
    const { edition, current, stops } = deployment;
    const next = stops[0];
    const [from, to] = [(0,metabase_tag/* printTag */.O4)(edition, current), (0,metabase_tag/* printTag */.O4)(edition, next)];
    const restore = `Stop Metabase, restore the backup that was made before, revert this pull request so that \`${from}\` is pinned again, and start it. ` +
        (next.major === current.major
            ? 'Reverting alone is not a way back: Metabase does not notice a downgrade inside a major ([metabase#\u200b70797](https://redirect.github.com/metabase/metabase/issues/70797)).'
            : `\`${from}\` must not be started on a database that \`${to}\` has migrated.`);
    return [restore, down(deployment, next, placeOf(deployment, facts), rollback)].filter(Boolean).join('\n\n');
}
function down(deployment, next, place, rollback) {
    const { edition, current } = deployment;
    const majors = next.major - current.major;
    const seen = seenText(rollback);
    if (majors === 0)
        return seen;
    if (current.major < metabase_rollback/* LOWEST_DOWN */.KU) {
        return `\`migrate down\` is no way back here: it is documented down to major ${metabase_rollback/* LOWEST_DOWN */.KU} only.`;
    }
    if (rollback?.knownToFail) {
        return ['**`migrate down` is known to fail on this step: only the backup leads back.**', seen].join('\n\n').trim();
    }
    if (majors > 1) {
        const text = `\`migrate down\` goes back one major a run, each with that major's own version: for ${majors} majors the backup is the way.`;
        return [text, seen].join('\n\n').trim();
    }
    const tag = (0,metabase_tag/* printTag */.O4)(edition, next);
    return (0,markdown/* folded */.TM)('Without a backup: <code>migrate down</code> with the higher version', [
        ...(seen ? [seen] : []),
        `Run it with \`${tag}\`, with Metabase stopped and with the settings of the instance (\`MB_DB_…\`): without them it works on a new, empty database and says that all went well.`,
        (0,markdown/* codeBlock */.DV)('sh', commandOf(place, `${metabase_edition/* EDITIONS */.qR[edition].image}:${tag}`, tag)),
        `Its exit code proves nothing: look that the table \`databasechangelog\` holds no id that starts with \`v${next.major}.\` any more. [Metabase's own page](${UPGRADING}#rolling-back-an-upgrade)`,
    ].join('\n\n'));
}
/** What was seen to go wrong on the way back. */
function seenText(rollback) {
    const seen = (rollback?.reasons ?? []).filter(({ outcome }) => outcome !== 'limit');
    return seen
        .map(({ text, sources, certainty }) => {
        return `- ${sentence(text)}${certainty === 'likely' ? LIKELY : ''}${sourceLinks(sources)}`;
    })
        .join('\n');
}
/** Two words in one argument: the script that starts the image hands on the first one alone (`run_metabase.sh`). */
function commandOf({ platform, service }, image, tag) {
    const container = `docker run --rm --env-file metabase.env ${image} "migrate down"   # the quotes are needed`;
    const jar = `java --add-opens java.base/java.nio=ALL-UNNAMED -jar metabase.jar migrate down   # ${(0,metabase_edition/* jarAddress */.wS)(tag)}`;
    switch (platform) {
        case 'compose':
            return `docker compose run --rm ${service} "migrate down"   # before the revert; the quotes are needed`;
        case 'kubernetes':
            return `# a Job with the image ${image}, the environment of Metabase, and\nargs: ["migrate down"]   # as one element`;
        case 'systemd':
        case 'jar':
            return jar;
        case 'docker':
            return `${container}\n# of the JAR:\n${jar}`;
    }
}

;// CONCATENATED MODULE: ./build/report/body/stepBody.js












const NOTES_ROOM = 40_000;
const HERE = 'this pull request';
/** The sections of a step from top to bottom; those that have nothing to say are not there. */
function stepBody(step) {
    const { deployment, notes, links, facts, marker } = step;
    const { current, stops } = deployment;
    const next = stops[0];
    const { urgency, requirements = [], changes = [], rollback, notKnown = [] } = step.advice ?? {};
    const told = (brief) => [migrationText(deployment), changesText(changes, brief)].filter(Boolean).join('\n\n');
    const release = (room) => notesText(current, next, notes, room);
    const path = `${(0,pathPicture/* pathPicture */.Q)(deployment, HERE)}\n\n${(0,markdown/* folded */.TM)('The path as a table', (0,pathPicture/* pathTable */.G)(deployment, HERE))}`;
    const sections = [
        part('summary', 'Summary', 100, [step.lead, summaryText(deployment, step.advice ?? {})].filter(Boolean).join('\n\n')),
        urgency && part('urgency', 'Urgency', 90, urgencyText(urgency), () => urgencyText(urgency, true)),
        part('path', 'Path', 40, stops.length > 1 ? path : undefined),
        headed('pins', 'Pins', 20, pinTable(deployment, links), (room) => pinTable(deployment, links, room)),
        headed('requirements', 'Requirements', 80, requirements.length > 0 ? requirementsText(requirements) : undefined, () => requirementsText(requirements, true)),
        headed('changes', 'What this step changes', 50, told(false), () => told(true)),
        part('notes', 'Release notes', 10, release(NOTES_ROOM), release),
        headed('back-up', 'Before you merge: back up', 70, backUp(deployment, facts)),
        headed('while-it-starts', 'While it starts', 65, WHILE_IT_STARTS),
        headed('way-back', 'The way back', 75, wayBack(deployment, rollback, facts)),
        headed('sdk', 'The SDK for embedding', 30, sdkText(deployment)),
        headed('not-known', 'What is not known', 60, notKnown.map((sentence) => `- ${prose(sentence)}`).join('\n')),
        part('footer', 'Footer', 95, ['---', ...step.footer].join('\n\n')),
    ];
    return { sections: sections.filter((section) => section !== undefined), marker };
}
function headed(id, title, importance, markdown, shorter) {
    return sectionOf({ id, title, importance, heading: true }, markdown, shorter);
}
function part(id, title, importance, markdown, shorter) {
    return sectionOf({ id, title, importance, heading: false }, markdown, shorter);
}
function sectionOf(about, markdown, shorter) {
    if (!markdown)
        return undefined;
    return { ...about, markdown, ...(shorter ? { shorter: (room) => shorter(room) ?? '' } : {}) };
}

;// CONCATENATED MODULE: ./build/pulls/text.js





/** `Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)`. */
function titleOf(deployment) {
    if (deployment.exact)
        return (0,exactText/* exactTitle */.uR)(deployment);
    const { edition, current, stops } = deployment;
    const step = `Upgrade Metabase ${(0,metabase_tag/* printTag */.O4)(edition, current)} to ${(0,metabase_tag/* printTag */.O4)(edition, stops[0])}`;
    return stops.length === 1 ? step : `${step} (stop 1 of ${stops.length})`;
}
function commitMessageOf(deployment) {
    const all = [...new Set(deployment.edits.map(({ file }) => file))];
    const more = all.length > MOST_FILES ? [`and ${all.length - MOST_FILES} more`] : [];
    const files = [...all.slice(0, MOST_FILES), ...more];
    return `${titleOf(deployment)}\n\n${files.map((file) => `- ${file}`).join('\n')}`;
}
/** A commit message is read in a list: the diff has them all. */
const MOST_FILES = 50;
const FOOTER = 'Opened by metabase-upgrade. Commits of yours on this branch are respected: it is then left alone. Close this pull request and this version is not proposed again.';
/** The whole body, never longer than GitHub takes. */
function bodyOf(deployment, notes, links, marker, extras = {}) {
    const footer = [...(extras.footer ?? []), FOOTER];
    const body = deployment.exact
        ? exactBody({ deployment, links, marker, footer })
        : stepBody({ ...extras, deployment, notes, links, marker, footer });
    return printBody(body);
}

;// CONCATENATED MODULE: ./build/pulls/wishes.js

/** Labels, reviewers, assignees, milestone. The pull request is open already: what fails here is only a warning. */
async function addWishes(client, { owner, name }, number, wishes, log) {
    const issue = { owner, repo: name, issue_number: number };
    const { labels, reviewers, teamReviewers, assignees, milestone } = wishes;
    const attempt = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, `Pull request #${number} is open, but its ${what} could not be set`).message);
        }
    };
    // GitHub makes a label that is missing when it is added.
    if (labels.length > 0)
        await attempt('labels', () => client.rest.issues.addLabels({ ...issue, labels: [...labels] }));
    if (reviewers.length + teamReviewers.length > 0) {
        await attempt('reviewers', () => client.rest.pulls.requestReviewers({
            owner,
            repo: name,
            pull_number: number,
            ...(reviewers.length > 0 ? { reviewers: [...reviewers] } : {}),
            ...(teamReviewers.length > 0 ? { team_reviewers: [...teamReviewers] } : {}),
        }));
    }
    if (assignees.length > 0 || milestone !== undefined) {
        await attempt('assignees and milestone', () => client.rest.issues.update({
            ...issue,
            ...(assignees.length > 0 ? { assignees: [...assignees] } : {}),
            ...(milestone === undefined ? {} : { milestone }),
        }));
    }
}

;// CONCATENATED MODULE: ./build/pulls/write.js
















/** @returns the commit that the pull request shows now */
async function update(pull, step, draft, move, round) {
    const { client, repository } = round;
    const { branch } = step.deployment;
    const former = parseMarker(pull.body);
    const base = await (0,pulls_base/* readBase */.wZ)(client, repository, draft.base, round);
    const body = await bodyFor(step, base, round);
    const commit = move ? (await commitOf(step, base, round)).sha : pull.head;
    if (move)
        await (0,ref/* moveBranch */.ob)(client, repository, branch, commit);
    await (0,pulls_pull/* updatePull */.pZ)(client, repository, pull.number, {
        title: titleFor(step),
        body: keepTicks(body(draft, commit, move ? round.now.toISOString() : former?.moved), pull.body),
        ...(pull.base === draft.base ? {} : { base: draft.base }),
    });
    const wasAbove = former?.on !== undefined && step.below === undefined;
    if (wasAbove && pull.draft && !step.wishes.draft)
        await markReady(client, pull, round.log);
    if (draft.automerge && !pull.automerge && !step.wishes.draft)
        await round.automerge(pull, true);
    if (!draft.automerge && pull.automerge && former?.automerge !== undefined)
        await round.automerge(pull, false);
    return commit;
}
/** @returns undefined when somebody else has a branch of this name */
async function openNew(step, draftFor, former, round) {
    const { client, repository } = round;
    const base = await (0,pulls_base/* readBase */.wZ)(client, repository, draftFor(false).base, round);
    const body = await bodyFor(step, base, round);
    const { sha: commit, author } = await commitOf(step, base, round);
    if (!(await (0,ref/* makeBranch */.ll)(client, repository, step.deployment.branch, commit, former)))
        return undefined;
    const draft = draftFor(isOfWorkflow(author));
    const wanted = {
        title: titleFor(step),
        body: body(draft, commit, round.now.toISOString()),
        head: step.deployment.branch,
        base: draft.base,
        draft: step.wishes.draft || step.below !== undefined,
    };
    const pull = await openPull(wanted, commit, round);
    await addWishes(client, repository, pull.number, step.wishes, round.log);
    if (draft.automerge && !pull.draft)
        await round.automerge(pull, true);
    return pull;
}
function titleFor({ deployment, place, of }) {
    const title = titleOf(deployment);
    return place === 1 ? title : `${title.replace(/ \(stop 1 of \d+\)$/, '')} (stop ${place} of ${of})`;
}
async function bodyFor(step, { commit: at }, round) {
    const { deployment } = step;
    const { repository, folder, scope } = round;
    const notes = await notesOf(step, round);
    const links = { prefix: `${repository.serverUrl}/${repository.owner}/${repository.name}/blob/${at}/`, folder };
    return (draft, commit, moved) => {
        const marker = {
            ...draft.wanted,
            commit,
            scope,
            ...(moved === undefined ? {} : { moved }),
            ...(draft.automerge ? { automerge: 'on' } : {}),
        };
        const { advice, facts } = deployment;
        const { marker: last, ...around } = tailOf({ ...draft, marker });
        return bodyOf(deployment, notes, links, last, { ...around, advice, facts });
    };
}
async function commitOf({ deployment, before, after }, base, round) {
    const { client, repository, run, root, folder, scope } = round;
    const changes = await (0,pulls_changes/* changesOn */.t)(client, repository, base, await after(), { folder, run, root, before });
    try {
        return await (0,commit/* makeCommit */.m)(client, repository, base, changes, commitMessageOf(deployment), scope);
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$2)(error, 'The commit could not be made');
    }
}
/** Notes are an extra: without them the pull request is still right. Newer ones are linked and need no request. */
async function notesOf({ deployment }, { releases, catalogue, log }) {
    const next = deployment.stops[0];
    if (next.major >= CHANGELOG_FROM || deployment.exact)
        return [];
    try {
        return await readReleaseNotes(releases, catalogue, deployment.current, next);
    }
    catch (error) {
        log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, 'The release notes could not be read').message);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/pulls/propose.js













/**
 * Brings the pull request of one step to what it should be, with no request at all when it is open and right. Every object
 * is made before the branch that shows it, so that a run that is cut off leaves nothing that the next one can't take over.
 */
async function propose(step, round) {
    const { branch, name } = step.deployment;
    const outcome = { deployment: name, branch };
    const base = step.below?.branch ?? (await baseOf(step, round));
    const box = boxId('rebase', branch);
    const open = round.open.find((pull) => pull.branch === branch);
    const draft = draftOf(step, base, open !== undefined && isOfWorkflow(open.author));
    const ahead = open ? undefined : aheadOf(step, draft, round);
    if (ahead)
        return { outcome: { ...outcome, operation: 'none', note: ahead, waits: true } };
    const { decision, wait } = await settle(step, draft, open, round);
    if (wait !== undefined)
        return { outcome: { ...outcome, ...waiting(decision, wait), box: boxId('open', branch, draft.wanted.next) } };
    if (decision.do === 'nothing') {
        const { pull, note } = decision;
        const about = { ...outcome, number: pull.number, url: pull.url };
        if (note !== undefined) {
            const again = pull.state === 'closed' ? { box: boxId('retry', branch, draft.wanted.next) } : {};
            return { outcome: { ...about, operation: 'none', note, ...again } };
        }
        return {
            outcome: { ...about, operation: 'unchanged', box },
            standing: { branch, commit: pull.head, number: pull.number },
        };
    }
    if (decision.do === 'update') {
        const { pull } = decision;
        const commit = await update(pull, step, draft, decision.commit, round);
        const about = { ...outcome, operation: 'updated', number: pull.number, url: pull.url, box };
        return { outcome: about, standing: { branch, commit, number: pull.number } };
    }
    const pull = await openNew(step, (waits) => draftOf(step, base, waits), decision.former, round);
    if (!pull) {
        const note = `The branch ${branch} is there already, and its last commit is not ours, so it is left alone. Delete it to get a pull request.`;
        return { outcome: { ...outcome, operation: 'none', note } };
    }
    round.opened.push(pull);
    const { number, url, head: commit } = pull;
    return { outcome: { ...outcome, operation: 'created', number, url, box }, standing: { branch, commit, number } };
}
/** Closed ones are asked for only when one would be opened. */
async function settle(step, draft, open, round) {
    const { ticked } = round;
    const { branch } = step.deployment;
    const { next } = draft.wanted;
    const again = ticked.has(boxId('open', branch, next)) || ticked.has(boxId('retry', branch, next));
    const question = {
        again,
        rebase: ticked.has(boxId('rebase', branch)),
        once: step.deployment.exact !== undefined,
        tentative: step.deployment.tentative === true,
        isOffered: (tag) => isOffered(tag, round.catalogue, step.deployment.passed),
    };
    const circumstances = {
        now: round.now,
        window: step.window,
        updateAtMost: step.wishes.updateAtMost,
        open: countOpen(branch, round),
        limit: round.limit,
        asked: again,
    };
    const decision = decide(open, draft.wanted, question);
    const wait = reasonToWait(decision, circumstances);
    if (open || wait !== undefined)
        return { decision, wait };
    const later = decide(await round.newest(branch), draft.wanted, question);
    return { decision: later, wait: reasonToWait(later, circumstances) };
}
function waiting(decision, note) {
    if (decision.do === 'create')
        return { operation: 'none', note, waits: true };
    const { number, url } = decision.pull;
    return { operation: 'unchanged', number, url, note, waits: true };
}
function draftOf(step, base, waits) {
    const automerge = step.below === undefined && mergesItself(step.deployment, step.wishes.automerge);
    const stack = step.of > 1 ? { place: step.place, of: step.of, below: step.below?.number } : undefined;
    const saying = { stack: stack ? [stack.place, stack.of, stack.below] : [], waits, automerge };
    const wanted = (0,pulls_wanted/* wantedOf */.L)(step.deployment, base, step.before, saying);
    const on = step.below === undefined ? {} : { on: step.below.commit };
    return { base, wanted: { ...wanted, ...on }, stack, waits, automerge };
}
/** All that are open, without those that give way to this one. */
function countOpen(branch, { open, opened, branches, ...round }) {
    const stays = (pull) => parseMarker(pull.body) !== undefined &&
        (branches.has(pull.branch) ||
            stemOf(pull.branch) !== stemOf(branch) ||
            parseMarker(pull.body)?.scope !== round.scope);
    return open.filter(stays).length + opened.length;
}
/** A list of releases, or a registry, that got shorter leads to an older stop, on another branch; it is not opened beside the newer one. */
function aheadOf({ deployment: { branch, passed } }, { wanted }, round) {
    for (const pull of round.open) {
        const next = parseMarker(pull.body)?.next;
        if (next === undefined || round.branches.has(pull.branch) || stemOf(pull.branch) !== stemOf(branch))
            continue;
        if (!isOfScope(pull, round) || !isLower(wanted.next, next) || isOffered(next, round.catalogue, passed))
            continue;
        return (`#${pull.number} proposes ${next}, and what can be had today leads only to ${wanted.next}. A list that got ` +
            'shorter lowers nothing, so nothing older is opened beside it.');
    }
    return undefined;
}
async function baseOf({ wishes }, { client, repository }) {
    return wishes.base ?? repository.defaultBranch ?? (await defaultBranch(client, repository));
}
async function defaultBranch(client, { owner, name }) {
    try {
        return (await client.rest.repos.get({ owner, repo: name })).data.default_branch;
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : (0,gitHubFailure/* explainGitHub */.$2)(error, `The repository ${owner}/${name} could not be read`);
    }
}

;// CONCATENATED MODULE: ./build/pulls/strays.js


/**
 * Deletes the branches that a run like this one left when it was cut off before it opened their pull request, and that this run
 * has not taken over. One that somebody touched since is no longer at our commit, and stays.
 */
async function clearStrays({ client, repository, strays, scope, opened, log }) {
    for (const { branch, commit, ...stray } of strays) {
        if (stray.scope !== scope || opened.some((pull) => pull.branch === branch))
            continue;
        try {
            if (!(await (0,ref/* isAt */.ii)(client, repository, branch, commit)))
                continue;
            await (0,ref/* deleteBranch */.SN)(client, repository, branch);
            log.info(`Deleted the branch ${branch}, on which a former run was cut off before it could open a pull request.`);
        }
        catch (error) {
            log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, `The branch ${branch}, which a former run left, could not be deleted`).message);
        }
    }
}

;// CONCATENATED MODULE: ./build/pulls/close.js




const SAID = '<!-- metabase-upgrade closed -->';
/**
 * Closes a pull request of ours with one sentence and deletes its branch, unless somebody else committed to it.
 * It is marked first and its branch deleted last, which closes it: so a run that is cut off leaves either an open pull
 * request that the next run finds again, or nothing.
 * @returns undefined when it is closed, else why it was left alone
 */
async function closePull(client, repository, pull, sentence, log) {
    const marker = parseMarker(pull.body);
    if (!marker || marker.commit !== pull.head || !(await (0,ref/* isAt */.ii)(client, repository, pull.branch, marker.commit))) {
        return `${sentence} But somebody else committed to the branch of #${pull.number}, so it is left open. Close it if it is not needed.`;
    }
    const begun = marker.closed !== undefined;
    if (!begun)
        await mark(client, repository, pull, marker);
    await say(client, repository, pull.number, sentence, begun, log);
    await remove(client, repository, pull, begun, log);
    return undefined;
}
function mark(client, repository, { number, body }, marker) {
    return (0,pulls_pull/* updatePull */.pZ)(client, repository, number, { body: withMarker(body ?? '', { ...marker, closed: 'superseded' }) });
}
/** Not tried twice: a comment whose answer was lost is there. After a run that was cut off it is looked for. */
async function say(client, { owner, name: repo }, issue_number, sentence, look, log) {
    const issue = { owner, repo, issue_number };
    try {
        if (look) {
            const { data } = await client.rest.issues.listComments({ ...issue, per_page: 100 });
            if (data.some(({ body }) => body?.endsWith(SAID)))
                return;
        }
        await client.rest.issues.createComment({ ...issue, body: `${sentence}\n\n${SAID}`, request: { retries: 0 } });
    }
    catch (error) {
        log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, `Why #${issue_number} is closed could not be written there`).message);
    }
}
async function remove(client, repository, { number, branch }, again, log) {
    try {
        await (0,ref/* deleteBranch */.SN)(client, repository, branch);
    }
    catch (error) {
        const refused = (0,gitHubFailure/* isRequestFailure */.UZ)(error) && (error.status === 403 || error.status === 422);
        // Once may be an accident, and the next run tries again; twice is a rule that protects the branch.
        if (!refused || !again) {
            throw (0,gitHubFailure/* explainGitHub */.$2)(error, `Pull request #${number} could not be closed`);
        }
        await (0,pulls_pull/* updatePull */.pZ)(client, repository, number, { state: 'closed' });
        log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, `Pull request #${number} is closed, but its branch ${branch} could not be deleted`).message);
    }
}

;// CONCATENATED MODULE: ./build/pulls/supersede.js





/** @returns the sentence with which it is closed, or undefined when it stays */
function reasonToClose(pull, { deployments, outcomes, isOffered }) {
    const { next, lifts } = parseMarker(pull.body) ?? {};
    if (next === undefined)
        return undefined;
    if (lifts !== undefined)
        return `No ignore list of ${pull.base} keeps ${next} away any more.`;
    const same = deployments.filter(({ branch }) => stemOf(branch) === stemOf(pull.branch));
    if (same.length === 0)
        return `Nothing that is pinned in ${pull.base} leads to ${next} any more.`;
    if (same.every((deployment) => isPast(deployment, next))) {
        const pinned = same.map(({ edition, current }) => (0,metabase_tag/* printTag */.O4)(edition, current));
        return `${pull.base} pins ${[...new Set(pinned)].join(' and ')} already, so nothing is left to do here.`;
    }
    const below = same.filter((deployment) => !isPast(deployment, next));
    const successor = outcomes.find(({ number, branch, operation }) => number !== undefined && operation !== 'none' && below.some((deployment) => deployment.branch === branch));
    const towards = below.map(({ edition, stops, current }) => (0,metabase_tag/* printTag */.O4)(edition, stops[0] ?? current));
    // What can't be had today could be had before, and somebody may rely on it.
    if (towards.every((tag) => isLower(tag, next)) && !isOffered(next, below))
        return undefined;
    if (successor) {
        const goal = below.find(({ branch }) => branch === successor.branch)?.stops[0];
        const edition = below[0]?.edition ?? 'oss';
        return `Superseded by #${successor.number}${goal ? `, which goes to ${(0,metabase_tag/* printTag */.O4)(edition, goal)}` : ''}.`;
    }
    if (below.some(({ stops }) => stops.length > 0))
        return undefined;
    const read = (0,metabase_tag/* parseTag */.ED)(next);
    const passed = below
        .flatMap((deployment) => deployment.passed)
        .find(({ version }) => read.kind === 'exact' && version.compare(read.version) === 0);
    return `${next} is not chosen any more${passed ? `: ${passed.reason}` : ''}.`;
}
function isPast({ edition, current }, next) {
    const read = (0,metabase_tag/* parseTag */.ED)(next);
    return read.kind === 'exact' && metabase_edition/* EDITIONS */.qR[read.edition] === metabase_edition/* EDITIONS */.qR[edition] && current.compare(read.version) >= 0;
}

;// CONCATENATED MODULE: ./build/modes/closeSuperseded.js






/** Closes what is open on branches that the plan has no use for any more: superseded, merged elsewhere, or given up. */
async function closeSuperseded({ deployments, catalogue }, outcomes, round) {
    const offered = (tag, own) => isOffered(tag, catalogue, own.flatMap(({ passed }) => passed));
    const closed = [];
    for (const pull of round.open) {
        if (round.branches.has(pull.branch) || !isOfScope(pull, round))
            continue;
        const sentence = reasonToClose(pull, { deployments, outcomes, isOffered: offered });
        if (sentence === undefined)
            continue;
        const stem = stemOf(pull.branch);
        const deployment = deployments.find(({ branch }) => stemOf(branch) === stem)?.name ?? pull.branch;
        const outcome = { deployment, branch: pull.branch, number: pull.number, url: pull.url };
        try {
            const note = await closePull(round.client, round.repository, pull, sentence, round.log);
            if (note === undefined)
                closed.push({ ...outcome, operation: 'closed', note: sentence, waits: true });
            else
                closed.push({ ...outcome, operation: 'none', note, waits: true });
        }
        catch (error) {
            const failure = (0,gitHubFailure/* explainGitHub */.$2)(error, `#${pull.number} is not needed any more, but it could not be closed`);
            closed.push({ ...outcome, operation: 'none', failure });
        }
    }
    return closed;
}

// EXTERNAL MODULE: ./build/instance/runningVersion.js
var runningVersion = __webpack_require__(29461);
;// CONCATENATED MODULE: ./build/report/dashboardText.js




const DASHBOARD_TITLE = 'Metabase upgrades';
/** Of versions that were not chosen, the newest tell enough. */
const MOST_PASSED = 5;
/** The text of the one issue that shows everything; the same from run to run as long as nothing changes. */
function dashboardText(parts, marker) {
    const before = 'Every deployment of Metabase that is pinned in this repository. Tick a box, and the next run does it. Close this issue ' +
        'if you do not want it, or set `dashboard: false`.';
    const none = 'No pin of Metabase that could be moved was found.';
    const sections = parts.length === 0 ? [none] : parts.map(dashboardText_sectionOf);
    const after = [marker];
    const more = (count) => `${count} more deployments are in the job summary.`;
    let room = markdown/* LONGEST_BODY */._l - [before, more(sections.length), ...after, ''].join('\n\n').length;
    const shown = sections.filter((section) => {
        room -= section.length + 2;
        return room > 0;
    });
    const rest = shown.length < sections.length ? [more(sections.length - shown.length)] : [];
    return [before, ...shown, ...rest, ...after].join('\n\n');
}
function dashboardText_sectionOf({ deployment, facts, pulls, ignored }) {
    const { name, edition, current, stops, target, held, passed } = deployment;
    const tag = (version) => (0,markdown/* code */.aY)((0,metabase_tag/* printTag */.O4)(edition, version));
    const lines = [`- Pinned: ${tag(current)}`];
    if (facts.running !== undefined)
        lines.push(`- Running: ${(0,markdown/* plain */.pj)(facts.running)}`);
    const path = [current, ...stops].map(tag).join(' → ');
    lines.push(stops.length === 0 ? `- Up to date (target ${tag(target)})` : `- Path: ${path}`);
    if (facts.support !== undefined)
        lines.push(`- Support: ${facts.support}`);
    if (facts.advisories !== undefined)
        lines.push(`- Advisories: ${facts.advisories}`);
    if (held !== undefined)
        lines.push(`- Held back: ${(0,markdown/* plain */.pj)(held)}`);
    for (const pull of pulls)
        lines.push(...pullLines(pull, held));
    for (const { version, reason } of passed.slice(0, MOST_PASSED)) {
        lines.push(`- Not chosen: ${tag(version)}: ${(0,markdown/* plain */.pj)(reason)}`);
    }
    if (passed.length > MOST_PASSED)
        lines.push(`- Not chosen: ${passed.length - MOST_PASSED} older ones`);
    lines.push(...ignored.map(ignoredLine));
    const boxes = [...pulls.flatMap(boxOf), ...ignored.flatMap(liftBoxOf)];
    const heading = `### ${(0,markdown/* plain */.pj)(name)} (${metabase_edition/* EDITIONS */.qR[edition].title})`;
    // One list: with a gap before the boxes, markdown would put gaps between all of its items.
    return `${heading}\n\n${[...lines, ...boxes].join('\n')}`;
}
function pullLines({ operation, number, url, note, failure }, held) {
    if (operation === 'closed')
        return [];
    const name = number === undefined || url === undefined ? undefined : (0,markdown/* link */.nf)(`#${number}`, url);
    const said = failure?.message ?? (note === held ? undefined : note);
    // A person closed it: it is told as a reason, not as one that is open.
    const shown = name !== undefined && operation !== 'none' ? [`- Pull request: ${name}`] : [];
    return said === undefined ? shown : [...shown, `- ${failure ? 'Failed' : 'Waits'}: ${(0,markdown/* plain */.pj)(said)}`];
}
function ignoredLine({ version, reason, file, pull, box: id }) {
    const why = reason === undefined ? '' : ` (${(0,markdown/* plain */.pj)(reason)})`;
    const line = `- Ignored: ${(0,markdown/* code */.aY)(version)}${why}`;
    if (pull?.number !== undefined && pull.url !== undefined)
        return `${line}; ${(0,markdown/* link */.nf)(`#${pull.number}`, pull.url)} takes it off the list`;
    const said = pull?.failure?.message ?? pull?.note;
    if (said !== undefined)
        return `${line}. ${(0,markdown/* plain */.pj)(said)}`;
    return id === undefined ? `${line}. Take it off the list in ${(0,markdown/* code */.aY)(file)} by hand to have it proposed again.` : line;
}
function liftBoxOf({ version, box: id }) {
    return id === undefined ? [] : [box(id, `Open a pull request that takes ${(0,markdown/* code */.aY)(version)} off the ignore list`)];
}
/** The id tells what ticking it does. */
function boxOf({ box: id, branch, number }) {
    if (id === undefined)
        return [];
    const kind = id.split(':')[0];
    if (kind === 'rebase')
        return [box(id, `Make the commit of #${number} anew on its base as it is now`)];
    if (kind === 'retry')
        return [box(id, `Propose it again, on ${(0,markdown/* code */.aY)(branch)}`)];
    return [box(id, `Do it now, on ${(0,markdown/* code */.aY)(branch)}`)];
}

;// CONCATENATED MODULE: ./build/pulls/dashboard.js




/** By which the issue is found without reading all of them; what makes it ours is the marker. */
const LABEL = 'metabase-upgrade-dashboard';
/** The last line of the issue. Runs of another scope have one of their own. */
function dashboardMarker(scope) {
    return `<!-- metabase-upgrade dashboard ${scope} -->`;
}
/** The one of the labelled issues that has the marker, whatever its title, open or closed. */
function thatOf(issues, marker) {
    const found = issues.find(({ body }) => body.trimEnd().endsWith(marker));
    return found && { number: found.number, open: found.state === 'OPEN', body: found.body, labelled: true };
}
/** Before one is made: the label may only have been taken off. */
async function search(client, { owner, name: repo }, marker) {
    const list = client.rest.issues.listForRepo;
    const pages = client.paginate.iterator(list, { owner, repo, state: 'all', per_page: 100 });
    for await (const { data } of pages) {
        const found = data.find(({ body, pull_request }) => !pull_request && body?.trimEnd().endsWith(marker));
        if (!found)
            continue;
        return { number: found.number, open: found.state === 'open', body: found.body ?? '', labelled: false };
    }
    return undefined;
}
/** The boxes that are ticked in it; none in one that was closed. */
function tickedIn(dashboard) {
    return dashboard?.open ? boxes_tickedBoxes(dashboard.body) : new Set();
}
/**
 * Brings the issue to this text, in no request when it says that already. One that a person closed stays closed.
 * @returns a note when it was left alone
 */
async function keepDashboard(client, repository, scope, known, body) {
    const target = { owner: repository.owner, repo: repository.name };
    try {
        const found = known ?? (await search(client, repository, dashboardMarker(scope)));
        if (!found) {
            // Not tried twice: when the answer was lost the issue may be there, and the next run finds it.
            await client.rest.issues.create({
                ...target,
                title: DASHBOARD_TITLE,
                body,
                labels: [LABEL],
                request: { retries: 0 },
            });
            return undefined;
        }
        if (!found.open) {
            return `The dashboard #${found.number} is closed, so it is left as it is. Reopen it, or set "dashboard: false".`;
        }
        if (!found.labelled)
            await client.rest.issues.addLabels({ ...target, issue_number: found.number, labels: [LABEL] });
        if (normal(found.body) !== normal(body)) {
            await client.rest.issues.update({ ...target, issue_number: found.number, body });
        }
        return undefined;
    }
    catch (error) {
        throw explainIssues(error, 'The dashboard could not be written');
    }
}
/** What a person edits in the browser comes back with other line ends. */
function normal(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
}
function explainIssues(error, what) {
    const status = (0,gitHubFailure/* isRequestFailure */.UZ)(error) ? error.status : undefined;
    if (status === 410)
        return new failure/* Failure */.HR(`${what}: issues are turned off in this repository.`, { cause: error });
    const mayBe = status === 403 || (0,gitHubFailure/* graphqlErrors */.dM)(error) !== undefined;
    if (mayBe && /not accessible|permission/i.test(error.message)) {
        return new failure/* Failure */.HR(`${what}: GitHub refuses it (403). The token needs issues: write for "dashboard".`, {
            cause: error,
        });
    }
    return (0,gitHubFailure/* explainGitHub */.$2)(error, what);
}

;// CONCATENATED MODULE: ./build/report/liftText.js

function liftTitle({ version }) {
    return `Take ${version} off the ignore list`;
}
/** @param marker hidden, at the very end */
function liftBody({ version, reason, file, deployments }, marker) {
    const why = reason === undefined ? '' : ` The reason that is given there: “${(0,markdown/* plain */.pj)(reason)}”.`;
    const names = deployments.map(markdown/* plain */.pj).join(', ');
    return [
        `Somebody ticked the box of the dashboard for it: this takes ${(0,markdown/* code */.aY)(version)} off the ignore list in ${(0,markdown/* code */.aY)(file)}, and changes nothing else.${why}`,
        `Once this is merged, the next run chooses anew for ${names}. It upgrades nothing by itself: what is proposed then has a pull request of its own.`,
        '---',
        'Opened by metabase-upgrade. Close this pull request to leave the version on the list; the box is there again then.',
        marker,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/pulls/lift.js












/** The box of the dashboard that asks for it. */
function liftBox({ branch }) {
    return boxId('un-ignore', branch);
}
/**
 * Opens the pull request that takes the entry off the list when somebody ticked its box, and makes the commit of an open one anew
 * when the file has changed.
 * @returns undefined when there is none and nobody asked for one
 */
async function proposeLift(lift, round) {
    const { branch, after } = lift;
    const outcome = { deployment: lift.deployments[0], branch };
    const open = round.open.find((pull) => pull.branch === branch);
    if (after === undefined || (!open && !round.ticked.has(liftBox(lift))))
        return undefined;
    const about = open && { ...outcome, number: open.number, url: open.url };
    if (!open || !about) {
        const pull = await lift_openNew(lift, after, round);
        if (pull)
            return { ...outcome, operation: 'created', number: pull.number, url: pull.url };
        const note = `The branch ${branch} is there already, and its last commit is not ours, so it is left alone. Delete it to get a pull request.`;
        return { ...outcome, operation: 'none', note };
    }
    const marker = parseMarker(open.body);
    if (marker?.commit !== open.head) {
        const note = `Somebody else committed to the branch of #${open.number}, so it is left alone. Merge or close it to go on.`;
        return { ...about, operation: 'none', note };
    }
    if (marker.text === lift_textOf(lift))
        return { ...about, operation: 'unchanged', note: `It takes ${lift.version} off the ignore list.` };
    const commit = await lift_commitOf(lift, after, await lift_baseOf(lift, round), round);
    await (0,ref/* moveBranch */.ob)(round.client, round.repository, branch, commit);
    await (0,pulls_pull/* updatePull */.pZ)(round.client, round.repository, open.number, {
        title: liftTitle(lift),
        body: lift_bodyOf(lift, commit, round),
    });
    return { ...about, operation: 'updated' };
}
async function lift_openNew(lift, after, round) {
    const { client, repository, log } = round;
    const { branch, base, wishes } = lift;
    const former = await round.newest(branch);
    const commit = await lift_commitOf(lift, after, await lift_baseOf(lift, round), round);
    if (!(await (0,ref/* makeBranch */.ll)(client, repository, branch, commit, former?.head)))
        return undefined;
    const text = { title: liftTitle(lift), body: lift_bodyOf(lift, commit, round) };
    const pull = await openPull({ ...text, head: branch, base, draft: wishes.draft }, commit, round);
    round.opened.push(pull);
    await addWishes(client, repository, pull.number, wishes, log);
    return pull;
}
function lift_baseOf({ base }, round) {
    return (0,pulls_base/* readBase */.wZ)(round.client, round.repository, base, round);
}
async function lift_commitOf(lift, after, base, round) {
    const { client, repository, folder, root, run, scope } = round;
    const texts = { folder, root, run, before: new Map([[lift.file, lift.before]]) };
    const changes = await (0,pulls_changes/* changesOn */.t)(client, repository, base, new Map([[lift.file, after]]), texts);
    try {
        return (await (0,commit/* makeCommit */.m)(client, repository, base, changes, liftTitle(lift), scope)).sha;
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$2)(error, 'The commit could not be made');
    }
}
/** Known before anything is asked of GitHub: what the pull request says and changes. */
function lift_textOf({ version, reason, deployments, before }) {
    return (0,pulls_wanted/* fingerprint */.R)([version, reason, deployments, before]);
}
function lift_bodyOf(lift, commit, { scope, now }) {
    const text = lift_textOf(lift);
    const marker = { next: lift.version, commit, edits: text, text, scope, moved: now.toISOString(), lifts: 'ignore' };
    return liftBody(lift, printMarker(marker));
}

// EXTERNAL MODULE: ./build/report/advisoryNotes.js
var advisoryNotes = __webpack_require__(68771);
;// CONCATENATED MODULE: ./build/report/dashboardFacts.js


const MOST_IDS = 5;
/** What the dashboard shows of the advice; days and no numbers of days, so that it is the same tomorrow. */
function dashboardFacts(advice) {
    if (!advice)
        return {};
    const { fixed, open, support } = advice.urgency;
    const line = supportLine(support.current);
    const hits = [...fixed, ...open];
    const ids = hits.slice(0, MOST_IDS).map((advisory) => `${(0,markdown/* plain */.pj)(advisory.id)} (${(0,advisoryNotes/* advisoryNotes */.v)(advisory)})`);
    const more = hits.length > MOST_IDS ? [`${hits.length - MOST_IDS} more`] : [];
    const end = fixed.length > 0 ? `; the next stop fixes ${fixed.length === hits.length ? 'all' : fixed.length} of them` : '';
    return {
        ...(line === undefined ? {} : { support: line }),
        ...(hits.length > 0 ? { advisories: `${[...ids, ...more].join(', ')}${end}` } : {}),
    };
}
function supportLine({ major, state, eol, lts }) {
    const name = `major ${major}${lts ? ', long-term support' : ''}`;
    if (eol === undefined)
        return state === 'ended' ? `has ended (${name})` : undefined;
    return `${state === 'ended' ? 'ended on' : 'until'} ${eol} (${name})`;
}

;// CONCATENATED MODULE: ./build/modes/dashboard.js








/** Tells which boxes are ticked before anything is done. */
function openDashboard(settings, round, gateways) {
    const { client, repository, scope, log, dashboard: found } = round;
    const none = { ticked: new Set(), close: async () => { } };
    if (!settings.dashboard)
        return none;
    if (found instanceof failure/* Failure */.HR) {
        log.warning(found.message);
        return none;
    }
    return {
        ticked: tickedIn(found),
        close: async (plan, pulls, lifts) => {
            try {
                const text = await dashboard_textOf(plan, pulls, lifts, settings, scope, gateways);
                const note = await keepDashboard(client, repository, scope, found, text);
                if (note !== undefined)
                    log.info(note);
            }
            catch (error) {
                log.warning((0,gitHubFailure/* explainGitHub */.$2)(error, 'The dashboard could not be written').message);
            }
        },
    };
}
async function dashboard_textOf({ deployments }, pulls, lifts, settings, scope, gateways) {
    const parts = deployments.map(async (deployment) => {
        const running = await runningOf(deployment.owner ?? deployment.name, settings, gateways);
        return {
            deployment,
            facts: { ...dashboardFacts(deployment.advice), ...(running === undefined ? {} : { running }) },
            pulls: pulls.filter((pull) => pull.deployment === deployment.name && !lifts.some(({ branch }) => branch === pull.branch)),
            ignored: lifts
                .filter(({ deployments: names }) => names.includes(deployment.name))
                .map((lift) => ignoredOf(lift, pulls)),
        };
    });
    return dashboardText(await Promise.all(parts), dashboardMarker(scope));
}
function ignoredOf(lift, pulls) {
    const { version, reason, file, after } = lift;
    const pull = pulls.find(({ branch }) => branch === lift.branch);
    const box = after === undefined || pull?.number !== undefined ? undefined : liftBox(lift);
    return { version, reason, file, pull, ...(box === undefined ? {} : { box }) };
}
async function runningOf(name, settings, { fetch }) {
    const url = settings.deployments.find((deployment) => deployment.name === name)?.url;
    if (url === undefined)
        return undefined;
    const running = await (0,runningVersion/* runningVersion */.c)(url, fetch);
    return 'unknown' in running ? `not known: ${running.unknown}` : (0,metabase_tag/* printTag */.O4)(running.edition, running.version);
}

// EXTERNAL MODULE: ./build/modes/editedTexts.js
var editedTexts = __webpack_require__(18504);
// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(34297);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(55361);
;// CONCATENATED MODULE: ./build/modes/lifts.js






/** The entries of the ignore lists that keep something newer from a deployment, each with the file as it is without it. */
async function liftsOf(plan, settings) {
    const found = new Map();
    for (const deployment of plan.deployments) {
        if (deployment.exact)
            continue;
        for (const rule of (0,wishesFor/* settingsOf */.f)(settings, deployment.name).ignore.filter((one) => keepsAway(one, deployment, plan))) {
            const ofFile = settings.defaults.ignore.some(({ text }) => text === rule.text);
            const key = JSON.stringify([rule.text, ofFile ? '' : deployment.name]);
            found.set(key, { rule, own: [...(found.get(key)?.own ?? []), deployment] });
        }
    }
    if (found.size === 0)
        return [];
    const { withoutIgnored } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2856), __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8486), __webpack_require__.e(2774)]).then(__webpack_require__.bind(__webpack_require__, 32774));
    const read = await (0,workingTree/* readText */.y)(settings.root, settings.config);
    const before = 'text' in read ? read.text : '';
    return [...found].map(([key, { rule, own }]) => {
        const name = own[0].name;
        const { pull: wishes, branchPrefix } = (0,wishesFor/* settingsOf */.f)(settings, name);
        return {
            version: rule.text,
            reason: rule.reason,
            file: settings.config,
            deployments: own.map((deployment) => deployment.name),
            branch: `${branchPrefix}un-ignore-${slugOf(rule.text)}-${(0,pulls_wanted/* fingerprint */.R)(key).slice(0, 6)}`,
            before,
            after: withoutIgnored(before, name, rule.text),
            base: wishes.base ?? settings.repository?.defaultBranch ?? '',
            wishes,
        };
    });
}
function keepsAway({ covers }, { edition, current }, { catalogue }) {
    return (0,metabase_catalogue/* releasesOf */.w0)(catalogue, edition).some(({ version }) => version.compare(current) > 0 && covers(version, edition));
}
/** What a range has of letters and digits. */
function slugOf(text) {
    return text.replace(/[^0-9A-Za-z.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}
/** One that can't be proposed does not keep the others from it. */
async function proposeLifts(lifts, round) {
    const outcomes = [];
    for (const lift of lifts) {
        try {
            outcomes.push(...[(await proposeLift(lift, round)) ?? []].flat());
        }
        catch (error) {
            const failure = (0,gitHubFailure/* explainGitHub */.$2)(error, `No pull request could be made that takes ${lift.version} off the ignore list`);
            outcomes.push({ deployment: lift.deployments[0], branch: lift.branch, operation: 'none', failure });
        }
    }
    return outcomes;
}

// EXTERNAL MODULE: ./build/pulls/seal.js
var seal = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/pulls/overviewQuestion.js

const PULLS = `pullRequests(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
  pageInfo { hasNextPage }
  nodes {
    number id url state isDraft headRefName headRefOid baseRefName isCrossRepository
    author { __typename login } autoMergeRequest { __typename } body
  }
}`;
const ISSUES = `issues(first: 50, labels: $labels, orderBy: { field: CREATED_AT, direction: DESC }) {
  nodes { number state body }
}`;
/** The newest first: what was cut off lately is among them. */
const BRANCHES = `first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
  nodes {
    prefix name
    target { oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } }
    associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { headRefOid } }
  }
}`;
/** @param labels of the dashboard; undefined when issues are not to be read */
function questionOf({ owner, name }, prefixes, labels) {
    const declared = [
        '$owner: String!, $name: String!, $heads: String!',
        ...prefixes.map((_, at) => `$prefix${at}: String!`),
        ...(labels ? ['$labels: [String!]'] : []),
    ];
    const branches = prefixes.map((_, at) => `branches${at}: refs(refPrefix: $heads, query: $prefix${at}, ${BRANCHES}`);
    const parts = [PULLS, ...branches, ...(labels ? [ISSUES] : [])];
    return {
        query: `query (${declared.join(', ')}) { repository(owner: $owner, name: $name) { ${parts.join('\n')} } }`,
        variables: {
            owner,
            name,
            heads: 'refs/heads/',
            ...Object.fromEntries(prefixes.map((prefix, at) => [`prefix${at}`, prefix])),
            ...(labels ? { labels } : {}),
        },
    };
}
/** The login of a bot ends otherwise in GraphQL than in the REST API, whose form is ours. */
function pullOf({ author, state, ...pull }) {
    const login = author?.login ?? '';
    return {
        number: pull.number,
        url: pull.url,
        node: pull.id,
        state: state === 'OPEN' ? 'open' : 'closed',
        merged: state === 'MERGED',
        draft: pull.isDraft,
        branch: pull.headRefName,
        base: pull.baseRefName,
        head: pull.headRefOid,
        author: author?.__typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
        automerge: pull.autoMergeRequest !== null,
        body: pull.body,
    };
}
/** @param shown the heads of the pull requests that are known */
function strayOf({ prefix, name, target, ...ref }, shown) {
    if (target?.message === undefined || target.tree === undefined || shown.has(target.oid))
        return undefined;
    if (ref.associatedPullRequests.nodes.some(({ headRefOid }) => headRefOid === target.oid))
        return undefined;
    const parents = target.parents?.nodes.map(({ oid }) => oid) ?? [];
    const scope = (0,seal/* scopeOf */.O)({ message: target.message, tree: target.tree.oid, parents });
    if (scope === undefined)
        return undefined;
    return { branch: `${prefix}${name}`.replace(/^refs\/heads\//, ''), commit: target.oid, scope };
}

;// CONCATENATED MODULE: ./build/pulls/overview.js




/**
 * One look at the newest hundred pull requests, at our branches and at the dashboard, for which REST would need three. Of a
 * repository that has more, the open ones are listed by themselves, and a branch that is not among the newest is asked for.
 */
async function lookOver(client, repository, sought) {
    const { answer, dashboard } = await ask(client, repository, sought);
    const { nodes, pageInfo } = answer.pullRequests;
    const latest = nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(pullOf);
    const isAll = !pageInfo.hasNextPage;
    const open = isAll ? latest.filter(({ state }) => state === 'open') : await (0,pulls_pull/* openPulls */.Dw)(client, repository);
    const isOurs = (branch) => sought.prefixes.some((prefix) => branch.startsWith(prefix));
    const shown = new Set([...latest, ...open].map(({ head }) => head));
    const refs = sought.prefixes.flatMap((_, at) => answer[`branches${at}`]?.nodes ?? []);
    const strays = new Map(refs.flatMap((ref) => strayOf(ref, shown) ?? []).map((stray) => [stray.branch, stray]));
    return {
        open: open.filter(({ branch }) => isOurs(branch)),
        newest: async (branch) => {
            const found = latest.find((pull) => pull.branch === branch);
            return found || isAll ? found : (0,pulls_pull/* newestPull */.sx)(client, repository, branch);
        },
        strays: [...strays.values()].filter(({ branch }) => isOurs(branch)),
        dashboard,
    };
}
/** Without the dashboard, where the token may not read issues. */
async function ask(client, repository, { prefixes, dashboard: marker }) {
    const put = async (labels) => {
        const { query, variables } = questionOf(repository, prefixes, labels);
        return (await client.graphql(query, variables)).repository;
    };
    try {
        const answer = await put(marker === undefined ? undefined : [LABEL]);
        const dashboard = marker === undefined ? undefined : thatOf(answer.issues?.nodes ?? [], marker);
        return { answer, dashboard };
    }
    catch (error) {
        if (!(0,gitHubFailure/* graphqlErrors */.dM)(error)?.every(({ path }) => path?.[1] === 'issues'))
            throw (0,pulls_pull/* unread */.gy)(error, repository);
        const refused = explainIssues(error, 'The dashboard could not be read');
        return { answer: await put(undefined).catch(rethrow), dashboard: refused };
    }
    function rethrow(error) {
        throw (0,pulls_pull/* unread */.gy)(error, repository);
    }
}

// EXTERNAL MODULE: ./build/sources/catalogue.js
var catalogue = __webpack_require__(98640);
// EXTERNAL MODULE: ./build/manifests/edit.js
var edit = __webpack_require__(56125);
;// CONCATENATED MODULE: ./build/modes/stack.js


/**
 * Every stop of the deployment on top of the one before: each is made from the text that the former leaves, and proved by
 * scanning it. Ends before a stop that can't be written, or that what is written would not be read as.
 */
async function stagesOf(survey, deployment) {
    const own = new Set(deployment.pins.map((pin) => survey.found.pins.findIndex((one) => isSame(one, pin))));
    const stages = [];
    let pins = survey.found.pins;
    let texts = survey.texts;
    let edits = deployment.edits;
    for (const [at, stop] of deployment.stops.entries()) {
        const members = pins.filter((_, index) => own.has(index));
        if (at > 0)
            edits = editsTo(members, stop);
        if (!edits || edits.length === 0)
            break;
        const changed = spliced(texts, edits);
        const after = new Map([...texts].filter(([file, text]) => survey.texts.get(file) !== text || changed.has(file)));
        for (const [file, text] of changed)
            after.set(file, text);
        const found = (await survey.rescan(after)).pins;
        (0,edit/* proveEdits */.Yu)(pins, edits, found);
        const reached = found.filter((_, index) => own.has(index));
        if (at > 0 && reached.some(({ version }) => version.compare(stop) < 0))
            break;
        stages.push({
            deployment: at === 0 ? deployment : later(deployment, at, members, edits),
            before: texts,
            after: changed,
        });
        // A rolling tag that already runs something newer leaves no place for the stops between.
        if (reached.some(({ version }) => version.compare(stop) > 0))
            break;
        pins = found;
        texts = new Map([...texts, ...changed]);
    }
    return stages;
}
function later(deployment, at, pins, edits) {
    const [former, stop] = [deployment.stops[at - 1], deployment.stops[at]];
    const { advice, sdks, lockFiles, ...rest } = deployment;
    return {
        ...rest,
        branch: branchOf(deployment, stop),
        current: former,
        stops: deployment.stops.slice(at),
        pins,
        edits,
    };
}
/** Undefined when a template fixes something else around one of them. */
function editsTo(pins, stop) {
    const moving = pins.filter(({ version }) => version.compare(stop) < 0);
    // Of a later stop no digest is known yet.
    if (moving.some(({ digests }) => digests.length > 0))
        return undefined;
    const edits = moving.flatMap((pin) => (0,edit/* editOf */._0)(pin, stop) ?? []);
    if (edits.length < moving.length)
        return undefined;
    return edits.filter(({ text, old }) => text !== old);
}
function spliced(texts, edits) {
    const files = [...new Set(edits.map(({ file }) => file))];
    const own = (name) => edits.filter(({ file }) => file === name);
    return new Map(files.map((file) => [file, (0,edit/* splice */.V4)(texts.get(file) ?? '', own(file))]));
}
function isSame(a, b) {
    return a.file === b.file && a.start === b.start;
}
/** Of a deployment whose stops are proposed one by one: the branch of the next one alone. */
function branchesOf(deployment, stacked) {
    if (!stacked)
        return deployment.stops.length > 0 ? [deployment.branch] : [];
    return deployment.stops.map((stop) => branchOf(deployment, stop));
}

;// CONCATENATED MODULE: ./build/modes/round.js








/** Looks once, for all deployments, at what is open. */
async function openRound(plan, settings, { token, repository }, gateways) {
    const { root, defaults, deployments, config, openLimit } = settings;
    const client = await gateways.gitHub(repository.apiUrl, token);
    const folder = await (0,pulls_changes/* folderOf */.y)(root, gateways.run);
    const prefixes = [defaults, ...deployments].map(({ branchPrefix }) => branchPrefix);
    const scope = (0,pulls_wanted/* fingerprint */.R)([folder, config, defaults.pull.base ?? repository.defaultBranch ?? '']);
    const dashboard = settings.dashboard ? dashboardMarker(scope) : undefined;
    return {
        client,
        releases: await (0,catalogue/* releasesClient */.Y)(settings, gateways),
        repository,
        catalogue: plan.catalogue,
        root,
        folder,
        run: gateways.run,
        log: gateways.log,
        now: gateways.clock.now(),
        scope,
        ...(await lookOver(client, repository, { prefixes: [...new Set(prefixes)], dashboard })),
        branches: new Set(plan.deployments.flatMap((one) => branchesOf(one, (0,wishesFor/* settingsOf */.f)(settings, one.owner ?? one.name).pull.stacked))),
        limit: openLimit,
        automerge: automergeSwitch(client, repository, gateways.log),
        opened: [],
    };
}

// EXTERNAL MODULE: ./build/modes/survey.js + 1 modules
var survey = __webpack_require__(91364);
;// CONCATENATED MODULE: ./build/modes/pullRequest.js












/** Opens or updates the pull requests of each deployment that has a next stop, and closes those that have had their day. */
async function pullRequest(settings, gateways) {
    const { token, repository } = settings;
    if (!token)
        throw (0,failure/* badInput */.AN)('The mode pull-request needs a token: set the input token, e.g. ${{ github.token }}.');
    if (!repository)
        throw (0,failure/* badInput */.AN)('The mode pull-request needs a repository: set GITHUB_REPOSITORY to owner/name.');
    if (repository.fromFork) {
        throw (0,failure/* badInput */.AN)('This run was started by a pull request from a fork, so its token can only read. Run it on a schedule or by ' +
            'workflow_dispatch in the repository itself.');
    }
    const seen = await (0,survey/* survey */.F)(settings, gateways);
    const known = await openRound(seen.plan, settings, { token, repository }, gateways);
    const dashboard = openDashboard(settings, known, gateways);
    const lifts = await liftsOf(seen.plan, settings);
    const branches = new Set([...known.branches, ...lifts.map(({ branch }) => branch)]);
    const round = { ...known, branches, ticked: dashboard.ticked };
    const pulls = [];
    for (const deployment of seen.plan.deployments) {
        if (deployment.stops.length === 0)
            continue;
        if (deployment.held !== undefined) {
            pulls.push({ deployment: deployment.name, branch: deployment.branch, operation: 'none', note: deployment.held });
            continue;
        }
        pulls.push(...(await proposeSteps(deployment, seen, settings, round)));
    }
    pulls.push(...(await closeSuperseded(seen.plan, pulls, round)));
    pulls.push(...(await proposeLifts(lifts, round)));
    await clearStrays(round);
    await dashboard.close(seen.plan, pulls, lifts);
    return { plan: seen.plan, pulls };
}
/** The next stop, or with a stack each stop on the one before it, as far as those are open and ours. */
async function proposeSteps(deployment, seen, settings, round) {
    const outcomes = [];
    let below;
    try {
        for (const step of await stepsOf(deployment, seen, settings)) {
            const proposed = await proposeOrFail({ ...step, below }, round);
            outcomes.push(proposed.outcome);
            below = proposed.standing;
            if (!below)
                break;
        }
    }
    catch (error) {
        outcomes.push(failed(deployment, error));
    }
    return outcomes;
}
async function stepsOf(deployment, seen, settings) {
    const { pull: wishes, schedule: window } = (0,wishesFor/* settingsOf */.f)(settings, deployment.owner ?? deployment.name);
    const one = { wishes, window, below: undefined };
    if (!wishes.stacked || deployment.stops.length === 1) {
        const after = () => (0,editedTexts/* editedTexts */.m)(seen, deployment.edits);
        return [{ ...one, deployment, before: seen.texts, after, place: 1, of: 1 }];
    }
    const stages = await stagesOf(seen, deployment);
    return stages.map((stage, index) => ({
        ...one,
        ...stage,
        after: async () => stage.after,
        place: index + 1,
        of: deployment.stops.length,
    }));
}
/** One deployment that can't be proposed does not keep the others from it. */
async function proposeOrFail(step, round) {
    try {
        return await propose(step, round);
    }
    catch (error) {
        return { outcome: failed(step.deployment, error) };
    }
}
function failed({ name, branch }, error) {
    const failure = (0,gitHubFailure/* explainGitHub */.$2)(error, `No pull request could be made for ${name}`);
    return { deployment: name, branch, operation: 'none', failure };
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathTable),
/* harmony export */   Q: () => (/* binding */ pathPicture)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60457);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);


/** At most this many boxes are drawn; a longer path is shortened in the middle. */
const MOST_BOXES = 12;
/** The path as a Mermaid flow chart, which GitHub draws. */
function pathPicture({ edition, current, stops }, here) {
    const tags = stops.map((stop) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop));
    const shown = tags.length < MOST_BOXES ? tags : [...tags.slice(0, MOST_BOXES - 3), '…', tags.at(-1)];
    const boxes = [
        `s0(["${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, current)}<br/>pinned now"])`,
        ...shown.map((tag, index) => `s${index + 1}["${tag}${index === 0 ? `<br/>${here}` : ''}"]`),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)('mermaid', `flowchart LR\n  ${boxes.join(' --> ')}\n  style s1 stroke-width:4px`);
}
/** The path as a table with "you are here". */
function pathTable({ edition, current, stops }, here) {
    const rows = stops.map((stop, index) => [
        index === 0 ? `**${index + 1}**` : `${index + 1}`,
        index === 0 ? `**\`${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop)}\`**` : `\`${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop)}\``,
        index === 0 ? `**${here}**` : index === stops.length - 1 ? 'target' : 'after that',
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Stop', 'Version', ''], [['', `\`${(0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, current)}\``, 'you are here'], ...rows]);
}


/***/ }),

/***/ 92770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readReleaseDates),
/* harmony export */   "do": () => (/* binding */ METABASE),
/* harmony export */   gitHubCatalogue: () => (/* binding */ gitHubCatalogue)
/* harmony export */ });
/* unused harmony export readTags */
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63642);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52901);



const METABASE = { owner: 'metabase', repo: 'metabase' };
const PREFIX = 'refs/tags/';
/**
 * Every tag of Metabase in one request. The tags are the list, not the release pages: a hotfix of four parts may be a
 * tag without a page, and pages come a hundred at a time.
 */
async function readTags(client) {
    const { data } = await client.rest.git.listMatchingRefs({ ...METABASE, ref: 'tags/v' });
    return data.filter(({ ref }) => ref.startsWith(PREFIX)).map(({ ref }) => ({ tag: ref.slice(PREFIX.length) }));
}
/** @param today ISO date on which the list is read */
async function gitHubCatalogue(client, today) {
    return (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueOf */ .vq)('github', today, await readTags(client));
}
/**
 * The day of each release that has a page, by version number (`63.18`).
 * @param most pages of a hundred, the newest first
 */
async function readReleaseDates(client, most = Number.POSITIVE_INFINITY) {
    const dates = new Map();
    let pages = 0;
    for await (const { data } of client.paginate.iterator(client.rest.repos.listReleases, {
        ...METABASE,
        per_page: 100,
    })) {
        for (const { tag_name, published_at } of data) {
            const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag_name);
            if (tag.kind === 'exact' && published_at)
                dates.set((0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_2__/* .printVersion */ .wr)(tag.version), published_at.slice(0, 10));
        }
        pages += 1;
        if (pages >= most)
            break;
    }
    return dates;
}


/***/ })

};
