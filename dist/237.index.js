export const id = 237;
export const ids = [237,770];
export const modules = {

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ editedTexts)
/* harmony export */ });
/* harmony import */ var _manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6125);

/**
 * The new text of every file that the edits change, proved by scanning the tree as it would be: the same pins, with only
 * the wanted versions changed.
 */
async function editedTexts(survey, edits) {
    const changed = new Map();
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const own = edits.filter((edit) => edit.file === file);
        changed.set(file, (0,_manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .splice */ .V4)(survey.texts.get(file) ?? '', own));
    }
    if (changed.size > 0)
        (0,_manifests_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .proveEdits */ .Yu)(survey.pins, edits, (await survey.rescan(changed)).pins);
    return changed;
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullRequest: () => (/* binding */ pullRequest)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/gateways/gitHubFailure.js
var gitHubFailure = __webpack_require__(2493);
// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(457);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/report/notesText.js



/**
 * From this major on the notes stand on Metabase's changelog page, and a release page has nothing but a link to it
 * (metabase/docs.metabase.github.io `_releases/changelog/53.md`, metabase/metabase `release/src/release-notes-templates.ts`).
 */
const CHANGELOG_FROM = 53;
const RELEASES = 'https://redirect.github.com/metabase/metabase/releases';
/**
 * What changed between two versions: the changelog of each major on the way, and the notes that were read, folded.
 * @param room how many characters may be used; notes that don't fit are left out and counted
 */
function notesText(from, to, notes, room) {
    const parts = links(from, to);
    const texts = notes.filter(({ body }) => body.trim() !== '').map(foldedNote);
    const shown = [];
    let used = parts.join('\n\n').length + 100;
    for (const text of texts) {
        used += text.length + 2;
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
    const parts = changelogs.length > 0 ? [`Changelog of major ${changelogs.join(', ')}.`] : [];
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
var github = __webpack_require__(2770);
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
var pulls_base = __webpack_require__(1174);
// EXTERNAL MODULE: ./build/pulls/changes.js
var pulls_changes = __webpack_require__(8770);
;// CONCATENATED MODULE: ./build/pulls/commit.js
/**
 * Makes one commit on the head of the base, through the Git data API: GitHub signs it for GITHUB_TOKEN and for an App.
 * No branch points to it yet. Returns its sha.
 */
async function makeCommit(client, repository, base, changes, message) {
    const target = { owner: repository.owner, repo: repository.name };
    const tree = await client.rest.git.createTree({
        ...target,
        base_tree: base.tree,
        tree: changes.map(({ path, text, file }) => ({ path, mode: file.mode, type: 'blob', content: text })),
    });
    const commit = await client.rest.git.createCommit({
        ...target,
        message,
        tree: tree.data.sha,
        parents: [base.commit],
    });
    return commit.data.sha;
}

;// CONCATENATED MODULE: ./build/pulls/marker.js
const PATTERN = /<!-- metabase-upgrade (\{[^<>]*\}) -->\s*$/;
function printMarker({ next, commit, edits, text }) {
    return `<!-- metabase-upgrade ${JSON.stringify({ next, commit, edits, text })} -->`;
}
/** Undefined when there is none, or when it isn't one that we could have written. */
function parseMarker(body) {
    const json = PATTERN.exec(body ?? '')?.[1];
    if (json === undefined)
        return undefined;
    try {
        const { next, commit, edits, text } = JSON.parse(json);
        if (typeof next !== 'string' || typeof commit !== 'string')
            return undefined;
        if (typeof edits !== 'string' || typeof text !== 'string')
            return undefined;
        return { next, commit, edits, text };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/pulls/decide.js


/**
 * What becomes of the branch of a deployment, from the newest pull request that it ever had.
 * `former` is a commit of ours on which a branch without a pull request may still stand.
 */
function decide(newest, wanted) {
    if (!newest)
        return { do: 'create' };
    const marker = parseMarker(newest.body);
    if (newest.merged)
        return { do: 'create', former: newest.head };
    if (newest.state === 'closed') {
        if (marker && isLower(marker.next, wanted.next))
            return { do: 'create', former: newest.head };
        const note = `#${newest.number} was closed without being merged, so ${wanted.next} is not proposed again. Reopen it to go on.`;
        return { do: 'nothing', pull: newest, note };
    }
    if (!marker) {
        const note = `The body of #${newest.number} has lost its marker, so it is left alone. Close it to get a new one.`;
        return { do: 'nothing', pull: newest, note };
    }
    if (marker.commit !== newest.head) {
        const note = `Somebody else committed to the branch of #${newest.number}, so it is left alone. Merge or close it to go on.`;
        return { do: 'nothing', pull: newest, note };
    }
    if (isLower(wanted.next, marker.next)) {
        const note = `#${newest.number} proposes ${marker.next}, and the release list of today leads only to ${wanted.next}. A list that ` +
            'got shorter lowers nothing, so it is left alone. Close it if you want the older one.';
        return { do: 'nothing', pull: newest, note };
    }
    if (marker.edits !== wanted.edits)
        return { do: 'update', pull: newest, commit: true };
    if (marker.text !== wanted.text)
        return { do: 'update', pull: newest, commit: false };
    return { do: 'nothing', pull: newest };
}
function isLower(tag, than) {
    const [a, b] = [(0,metabase_tag/* parseTag */.ED)(tag), (0,metabase_tag/* parseTag */.ED)(than)];
    return a.kind === 'exact' && b.kind === 'exact' && a.version.compare(b.version) < 0;
}

;// CONCATENATED MODULE: ./build/pulls/pull.js


/** The newest pull request, open or closed, that ever came from this branch of the repository itself. */
async function newestPull(client, { owner, name }, branch) {
    try {
        const { data } = await client.rest.pulls.list({
            owner,
            repo: name,
            head: `${owner}:${branch}`,
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: 1,
        });
        const [pull] = data;
        if (!pull)
            return undefined;
        const { number, html_url: url, state, merged_at, head, body } = pull;
        return {
            number,
            url,
            state: state === 'open' ? 'open' : 'closed',
            merged: merged_at !== null,
            head: head.sha,
            body,
        };
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$)(error, `The pull requests of ${owner}/${name} could not be read`);
    }
}
/** GitHub said no, for certain: the pull request was not opened by this request. */
class Refused extends failure/* Failure */.HR {
}
async function createPull(client, { owner, name, serverUrl }, pull) {
    try {
        const { data } = await client.rest.pulls.create({ owner, repo: name, ...pull });
        return { number: data.number, url: data.html_url };
    }
    catch (error) {
        if ((0,gitHubFailure/* isRequestFailure */.U)(error) && /not permitted to create or approve pull requests/i.test(error.message)) {
            throw new Refused('The repository does not let GitHub Actions open pull requests. Turn on "Allow GitHub Actions to create and ' +
                `approve pull requests" at ${serverUrl}/${owner}/${name}/settings/actions, or give the token of an App.`, { cause: error });
        }
        const failure = (0,gitHubFailure/* explainGitHub */.$)(error, `The pull request from ${pull.head} to ${pull.base} could not be opened`);
        const refused = (0,gitHubFailure/* isRequestFailure */.U)(error) && error.status >= 400 && error.status < 500;
        throw refused ? new Refused(failure.message, { cause: error }) : failure;
    }
}
async function updatePull(client, { owner, name }, number, text) {
    try {
        await client.rest.pulls.update({ owner, repo: name, pull_number: number, ...text });
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$)(error, `Pull request #${number} could not be updated`);
    }
}
/** Labels, reviewers, assignees, milestone. The pull request is open already: what fails here is only a warning. */
async function addWishes(client, { owner, name }, number, wishes, log) {
    const issue = { owner, repo: name, issue_number: number };
    const { labels, reviewers, teamReviewers, assignees, milestone } = wishes;
    const attempt = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            log.warning((0,gitHubFailure/* explainGitHub */.$)(error, `Pull request #${number} is open, but its ${what} could not be set`).message);
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

;// CONCATENATED MODULE: ./build/pulls/ref.js


/** The last line of every commit message of ours, by which a branch without a pull request is known again. */
const TRAILER = 'Made-by: metabase-upgrade';
/**
 * Makes the branch. If it is there already it is taken over only when its head is `former` or a commit of ours, which a
 * run that was cut off, or a merged pull request, left behind.
 * @returns whether the branch is at the commit; false when it is somebody else's
 */
async function makeBranch(client, repository, branch, commit, former) {
    const target = { owner: repository.owner, repo: repository.name };
    try {
        await client.rest.git.createRef({ ...target, ref: `refs/heads/${branch}`, sha: commit });
        return true;
    }
    catch (error) {
        if (!(0,gitHubFailure/* isRequestFailure */.U)(error) || !/already exists/i.test(error.message))
            throw explainBranch(error, branch);
    }
    const { data } = await client.rest.git.getRef({ ...target, ref: `heads/${branch}` });
    if (data.object.sha !== former && !(await isOurs(client, repository, data.object.sha)))
        return false;
    await moveBranch(client, repository, branch, commit);
    return true;
}
async function isOurs(client, { owner, name }, commit) {
    const { data } = await client.rest.git.getCommit({ owner, repo: name, commit_sha: commit });
    return data.message.trimEnd().endsWith(TRAILER);
}
/** Only ever called for a branch whose head is known to be ours. */
async function moveBranch(client, { owner, name }, branch, commit) {
    try {
        await client.rest.git.updateRef({ owner, repo: name, ref: `heads/${branch}`, sha: commit, force: true });
    }
    catch (error) {
        throw explainBranch(error, branch);
    }
}
/** Takes away a branch that nothing came of, so that no run leaves half of its work. */
async function dropBranch(client, { owner, name }, branch) {
    await client.rest.git.deleteRef({ owner, repo: name, ref: `heads/${branch}` }).catch(() => undefined);
}
function explainBranch(error, branch) {
    const what = `The branch ${branch} could not be written`;
    if ((0,gitHubFailure/* isRequestFailure */.U)(error) && (error.status === 422 || error.status === 409)) {
        return new failure/* Failure */.HR(`${what}: GitHub answered "${error.message}". A branch protection or ruleset that covers this name is the usual ` +
            'reason: let it leave out metabase-upgrade/** or allow this token to pass it.', { cause: error });
    }
    return (0,gitHubFailure/* explainGitHub */.$)(error, what);
}

// EXTERNAL MODULE: ./build/metabase/edition.js
var metabase_edition = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/report/pathPicture.js
var pathPicture = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/report/stepText.js



const UPGRADING = 'https://www.metabase.com/docs/latest/installation-and-operation/upgrading-metabase';
const BACKING_UP = 'https://www.metabase.com/docs/latest/installation-and-operation/backing-up-metabase-application-data';
/** The lowest major to which `migrate down` is documented to go (metabase/docs `_docs/v0.45/.../upgrading-metabase.md`). */
const LOWEST_DOWN = 44;
/** What merging does to the application database. */
function whatItDoes({ edition, current, stops }) {
    const next = stops[0];
    const [from, to] = [(0,metabase_tag/* printTag */.O4)(edition, current), (0,metabase_tag/* printTag */.O4)(edition, next)];
    const majors = next.major - current.major;
    const what = majors === 0
        ? `\`${from}\` and \`${to}\` are of the same major. Point releases can bring migrations of the application database too.`
        : `This crosses ${majors === 1 ? 'one major' : `${majors} majors`} (${current.major} to ${next.major}). ` +
            'At its first start the new version migrates the application database, one way.';
    return (`${what} A migration can take from seconds to hours. While it runs \`GET /api/health\` answers 503; ` +
        '**do not stop or restart the container, and keep probes and watchdogs from doing so**. ' +
        'Run one node during the upgrade: scale a cluster down to one first.');
}
/** Commands that save the application database of this deployment, for each engine that it can be. */
function backUp({ edition, current }) {
    const name = `metabase-${(0,metabase_tag/* printTag */.O4)(edition, current)}`;
    return [
        `Stop Metabase, then save the application database ([Metabase's own page](${BACKING_UP})). Use the one that it runs on:`,
        (0,markdown/* codeBlock */.DV)('sh', [
            '# PostgreSQL',
            `pg_dump --format=custom --file=${name}.dump \\`,
            '  --host="$MB_DB_HOST" --username="$MB_DB_USER" "$MB_DB_DBNAME"',
            '# MySQL or MariaDB',
            `mysqldump --single-transaction --routines --triggers \\`,
            `  --host="$MB_DB_HOST" --user="$MB_DB_USER" -p "$MB_DB_DBNAME" > ${name}.sql`,
            '# H2 in a container called metabase',
            `docker cp metabase:/metabase.db/metabase.db.mv.db ${name}.mv.db`,
        ].join('\n')),
        'A backup of an encrypted instance is worth nothing without its `MB_ENCRYPTION_SECRET_KEY`: keep it, and do not change it in this step.',
    ].join('\n\n');
}
/** The way back for exactly this step. */
function wayBack({ edition, current, stops }) {
    const next = stops[0];
    const [from, to] = [(0,metabase_tag/* printTag */.O4)(edition, current), (0,metabase_tag/* printTag */.O4)(edition, next)];
    const restore = `Stop Metabase, restore the backup that was made before, revert this pull request so that \`${from}\` is pinned again, and start it. ` +
        (next.major === current.major
            ? 'Reverting alone is not a way back: Metabase does not notice a downgrade inside a major ([metabase#\u200b70797](https://redirect.github.com/metabase/metabase/issues/70797)).'
            : `\`${from}\` must not be started on a database that \`${to}\` has migrated.`);
    return [restore, down(edition, current, next)].filter(Boolean).join('\n\n');
}
function down(edition, current, next) {
    const majors = next.major - current.major;
    if (majors === 0)
        return '';
    if (current.major < LOWEST_DOWN) {
        return `\`migrate down\` is no way back here: it is documented down to major ${LOWEST_DOWN} only.`;
    }
    if (majors > 1) {
        return `\`migrate down\` goes back one major a run, each with that major's own version: for ${majors} majors the backup is the way.`;
    }
    const image = `${metabase_edition/* EDITIONS */.qR[edition].image}:${(0,metabase_tag/* printTag */.O4)(edition, next)}`;
    return (0,markdown/* folded */.TM)('Without a backup: <code>migrate down</code> with the higher version', [
        `Run it with \`${(0,metabase_tag/* printTag */.O4)(edition, next)}\`, with the settings of the instance (\`MB_DB_…\`): without them it works on a new, empty database and says that all went well. The quotes are needed.`,
        (0,markdown/* codeBlock */.DV)('sh', `docker run --rm --env-file metabase.env ${image} "migrate down"`),
        `Of the JAR (${(0,metabase_edition/* jarAddress */.wS)((0,metabase_tag/* printTag */.O4)(edition, next))}):`,
        (0,markdown/* codeBlock */.DV)('sh', 'java --add-opens java.base/java.nio=ALL-UNNAMED -jar metabase.jar migrate down'),
        `Its exit code proves nothing: look that the table \`databasechangelog\` holds no id that starts with \`v${next.major}.\` any more. [Metabase's own page](${UPGRADING}#rolling-back-an-upgrade)`,
    ].join('\n\n'));
}

;// CONCATENATED MODULE: ./build/pulls/text.js







/** `Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)`. */
function titleOf({ edition, current, stops }) {
    const step = `Upgrade Metabase ${(0,metabase_tag/* printTag */.O4)(edition, current)} to ${(0,metabase_tag/* printTag */.O4)(edition, stops[0])}`;
    return stops.length === 1 ? step : `${step} (stop 1 of ${stops.length})`;
}
function commitMessageOf(deployment) {
    const all = [...new Set(deployment.edits.map(({ file }) => file))];
    const more = all.length > MOST_FILES ? [`and ${all.length - MOST_FILES} more`] : [];
    const files = [...all.slice(0, MOST_FILES), ...more];
    return `${titleOf(deployment)}\n\n${files.map((file) => `- ${file}`).join('\n')}\n\n${TRAILER}`;
}
/** A commit message is read in a list: the diff has them all. */
const MOST_FILES = 50;
/** The whole body, never longer than GitHub takes; what gives way are the release notes. */
function bodyOf(deployment, notes, links, marker) {
    const { edition, current, stops, target } = deployment;
    const next = stops[0];
    const more = stops.length - 1;
    const rest = more === 0
        ? 'It is the last stop.'
        : `After it ${more === 1 ? 'one stop is' : `${more} stops are`} left to \`${(0,metabase_tag/* printTag */.O4)(edition, target)}\`; once this is merged **and running**, the next run proposes the next one.`;
    const before = [
        `Moves Metabase (${metabase_edition/* EDITIONS */.qR[edition].title}) from \`${(0,metabase_tag/* printTag */.O4)(edition, current)}\` to \`${(0,metabase_tag/* printTag */.O4)(edition, next)}\`. ${rest}`,
        (0,pathPicture/* pathPicture */.Q)(deployment, 'this pull request'),
        (0,pathPicture/* pathTable */.G)(deployment, 'this pull request'),
        '### Pins',
        pinTable(deployment, links),
        '### What this step does',
        whatItDoes(deployment),
        '### Before you merge: back up',
        backUp(deployment),
        '### The way back',
        wayBack(deployment),
        '### What changed',
    ];
    const after = [
        '---',
        'Opened by metabase-upgrade. Commits of yours on this branch are respected: it is then left alone. Close this pull request and this version is not proposed again.',
        marker,
    ];
    const room = markdown/* LONGEST_BODY */._l - [...before, ...after, ''].join('\n\n').length;
    return [...before, notesText(current, next, notes, room), ...after].join('\n\n');
}
/** Half of the body is enough for the pins: the diff shows all of them. */
const LONGEST_PIN_TABLE = markdown/* LONGEST_BODY */._l / 2;
function pinTable({ pins, edits }, links) {
    const wanted = new Map(edits.map((edit) => [`${edit.file}:${edit.start}`, edit.text]));
    const moved = pins.flatMap((pin) => {
        const text = wanted.get(`${pin.file}:${pin.start}`);
        return text === undefined ? [] : [[fileLink(pin, links), (0,markdown/* code */.aY)(pin.at || 'line'), (0,markdown/* code */.aY)(pin.text), (0,markdown/* code */.aY)(text)]];
    });
    let room = LONGEST_PIN_TABLE;
    const shown = moved.filter((row) => {
        room -= row.join(' | ').length + 6;
        return room > 0;
    });
    const rest = moved.length > shown.length ? `\n\n${moved.length - shown.length} more are in the diff.` : '';
    return (0,markdown/* table */.tp)(['File', 'Where', 'Now', 'Then'], shown) + rest;
}
function fileLink({ file, line }, { prefix, folder }) {
    return `[${(0,markdown/* code */.aY)(`${file}:${line}`)}](${prefix}${(0,markdown/* pathInAddress */.$)(folder + file)}#L${line})`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/pulls/wanted.js


/** Raised when title or body are written differently, so that open pull requests get the new text once. */
const TEXT_VERSION = 1;
/** The fingerprint of what a pull request of this deployment holds: known before anything is asked of GitHub. */
function wantedOf(deployment, base) {
    const { edition, current, stops, pins } = deployment;
    const next = stops[0];
    if (!next)
        throw new TypeError(`${deployment.name} is up to date.`);
    const edits = deployment.edits.map(({ file, start, old, text }) => [file, start, old, text]);
    const text = [
        TEXT_VERSION,
        base,
        (0,metabase_tag/* printTag */.O4)(edition, current),
        stops.map(String),
        pins.map(({ file, line }) => [file, line]),
    ];
    return { next: (0,metabase_tag/* printTag */.O4)(edition, next), edits: fingerprint([base, edits]), text: fingerprint([text, edits]) };
}
function fingerprint(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/pulls/propose.js













/**
 * Brings the pull request of one deployment to what it should be, with as few requests as that takes: one when there is
 * nothing to do. Every object is made before the branch that shows it, so that a run that is cut off leaves nothing that
 * the next one can't take over.
 */
async function propose(deployment, proposal) {
    const { client, repository } = proposal;
    const { branch } = deployment;
    const outcome = { deployment: deployment.name, branch };
    const baseName = proposal.wishes.base ?? repository.defaultBranch ?? (await defaultBranch(client, repository));
    const wanted = wantedOf(deployment, baseName);
    const decision = decide(await newestPull(client, repository, branch), wanted);
    if (decision.do === 'nothing') {
        const { number, url } = decision.pull;
        const operation = decision.note === undefined ? 'unchanged' : 'none';
        return { ...outcome, operation, number, url, ...(decision.note === undefined ? {} : { note: decision.note }) };
    }
    const notes = await notesOf(deployment, proposal);
    const base = await (0,pulls_base/* readBase */.wZ)(client, repository, baseName, proposal);
    const title = titleOf(deployment);
    const links = {
        prefix: `${repository.serverUrl}/${repository.owner}/${repository.name}/blob/${base.commit}/`,
        folder: await (0,pulls_changes/* folderOf */.y)(proposal.root, proposal.run),
    };
    const body = (commit) => bodyOf(deployment, notes, links, printMarker({ ...wanted, commit }));
    if (decision.do === 'update') {
        const { pull } = decision;
        const commit = decision.commit ? await commitOf(deployment, proposal, base, links.folder) : pull.head;
        if (decision.commit)
            await moveBranch(client, repository, branch, commit);
        await updatePull(client, repository, pull.number, { title, body: body(commit) });
        return { ...outcome, operation: 'updated', number: pull.number, url: pull.url };
    }
    const commit = await commitOf(deployment, proposal, base, links.folder);
    if (!(await makeBranch(client, repository, branch, commit, decision.former))) {
        const note = `The branch ${branch} is there already, and its last commit is not ours, so it is left alone. Delete it to get a pull request.`;
        return { ...outcome, operation: 'none', note };
    }
    const pull = await openPull(proposal, { branch, base: baseName, commit, title, body: body(commit) });
    await addWishes(client, repository, pull.number, proposal.wishes, proposal.log);
    return { ...outcome, operation: 'created', ...pull };
}
/** A refused pull request takes its branch with it; when GitHub's answer was lost, the pull request may be there. */
async function openPull({ client, repository, wishes }, opening) {
    const { branch, base, commit, title, body } = opening;
    try {
        return await createPull(client, repository, { title, body, head: branch, base, draft: wishes.draft });
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        const newest = await newestPull(client, repository, branch);
        if (newest?.state === 'open' && newest.head === commit)
            return { number: newest.number, url: newest.url };
        await dropBranch(client, repository, branch);
        throw error;
    }
}
async function commitOf(deployment, proposal, base, folder) {
    const { client, repository, run, root } = proposal;
    const changes = await (0,pulls_changes/* changesOn */.t)(client, repository, base, await proposal.editedTexts(), {
        folder,
        run,
        root,
        before: proposal.texts,
    });
    try {
        return await makeCommit(client, repository, base, changes, commitMessageOf(deployment));
    }
    catch (error) {
        throw (0,gitHubFailure/* explainGitHub */.$)(error, 'The commit could not be made');
    }
}
/** Notes are an extra: without them the pull request is still right. Newer ones are linked and need no request. */
async function notesOf(deployment, proposal) {
    if (deployment.stops[0].major >= CHANGELOG_FROM)
        return [];
    try {
        return await readReleaseNotes(proposal.releases, proposal.catalogue, deployment.current, deployment.stops[0]);
    }
    catch (error) {
        proposal.log.warning((0,gitHubFailure/* explainGitHub */.$)(error, 'The release notes could not be read').message);
        return [];
    }
}
async function defaultBranch(client, { owner, name }) {
    try {
        return (await client.rest.repos.get({ owner, repo: name })).data.default_branch;
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : (0,gitHubFailure/* explainGitHub */.$)(error, `The repository ${owner}/${name} could not be read`);
    }
}

// EXTERNAL MODULE: ./build/sources/catalogue.js
var catalogue = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/modes/editedTexts.js
var editedTexts = __webpack_require__(8504);
// EXTERNAL MODULE: ./build/modes/survey.js + 5 modules
var survey = __webpack_require__(8962);
// EXTERNAL MODULE: ./build/modes/wishesFor.js
var wishesFor = __webpack_require__(5361);
;// CONCATENATED MODULE: ./build/modes/pullRequest.js







/** Opens or updates one pull request for each deployment that has a next stop. */
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
    const pulls = [];
    for (const deployment of seen.plan.deployments) {
        if (deployment.stops.length === 0)
            continue;
        if (deployment.held !== undefined) {
            pulls.push({ deployment: deployment.name, branch: deployment.branch, operation: 'none', note: deployment.held });
            continue;
        }
        const client = await gateways.gitHub(repository.apiUrl, token);
        pulls.push(await proposeOrFail(deployment, {
            client,
            releases: await (0,catalogue/* releasesClient */.Y)(settings, gateways),
            repository,
            catalogue: seen.plan.catalogue,
            wishes: (0,wishesFor/* settingsOf */.f)(settings, deployment.name).pull,
            root: settings.root,
            texts: seen.texts,
            run: gateways.run,
            log: gateways.log,
            editedTexts: () => (0,editedTexts/* editedTexts */.m)(seen, deployment.edits),
        }));
    }
    return { plan: seen.plan, pulls };
}
/** One deployment that can't be proposed does not keep the others from it. */
async function proposeOrFail(deployment, proposal) {
    try {
        return await propose(deployment, proposal);
    }
    catch (error) {
        const failure = (0,gitHubFailure/* explainGitHub */.$)(error, `No pull request could be made for ${deployment.name}`);
        return { deployment: deployment.name, branch: deployment.branch, operation: 'none', failure };
    }
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   bU: () => (/* binding */ readBaseFiles),
/* harmony export */   wZ: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2493);



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
        if (!(0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestFailure */ .U)(error) || error.status !== 404) {
            throw (0,_gateways_gitHubFailure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$)(error, `The branch ${branch} could not be read`);
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

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changesOn),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1174);


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
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} holds a pin, but ${base.branch} at ${base.commit.slice(0, 7)} does not have it as a file. ` +
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

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pathInAddress),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   _l: () => (/* binding */ LONGEST_BODY),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Pieces of GitHub-flavoured markdown. What comes from outside passes `plain`, `code` or `foreign` first. */
/** A body may have this many characters (GitHub's limit for issues, pull requests and comments). */
const LONGEST_BODY = 65_536;
/** Text that must not become markup, a mention or a reference. */
function plain(text) {
    return unlinked(text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~$]/g, '\\$&'));
}
/** Inline code; a fence longer than any run of backticks inside. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ');
    const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    const pad = /^`|`$/.test(flat) ? ' ' : '';
    return `${fence}${pad}${flat.replaceAll('|', '\\|')}${pad}${fence}`;
}
function link(text, url) {
    return `[${text}](${encodeURI(decodeSafely(url)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
/** A path for an address: what would end the path or the link is encoded. */
function pathInAddress(path) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function folded(summary, text) {
    return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
function codeBlock(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
/**
 * Somebody else's markdown, made harmless: no mention notifies anybody, no number links to this repository, no link
 * leaves a trace in the issue that it names, no comment or half-open HTML changes what follows.
 */
function foreign(text) {
    const bare = text
        .replace(/\r\n?/g, '\n')
        .replace(/<!--[\s\S]*?(-->|$)/g, '')
        .replace(/<(?=[/!?a-z])/gi, '&lt;');
    return unlinked(closedFences(bare)).trim();
}
const ZERO_WIDTH_SPACE = '\u200b';
function unlinked(text) {
    return text
        .replace(/(https?:\/\/(www\.)?|\bwww\.)github\.com\//gi, 'https://redirect.github.com/')
        .replace(/&(?=#|commat;|num;)/gi, '&amp;')
        .replace(/@(?=[a-z0-9])/gi, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`);
}
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
/**
 * A fence that is never closed would swallow the rest of the body. An indented one may belong to a list, whose end
 * closes it, so that it becomes text: only fences at the start of a line are sure.
 */
function closedFences(text) {
    let open;
    const lines = text
        .replace(/^[ \t]+(?:`{3,}|~{3,})/gm, (fence) => fence.replace(/[`~]/g, '\\$&'))
        .split('\n')
        .map((line) => {
        const [, fence, rest = ''] = FENCE.exec(line) ?? [];
        if (fence === undefined)
            return line;
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open) && rest.trim() === '')
            open = undefined;
        return line;
    });
    return (open === undefined ? lines : [...lines, open]).join('\n');
}
function decodeSafely(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathTable),
/* harmony export */   Q: () => (/* binding */ pathPicture)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(457);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);


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

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ METABASE),
/* harmony export */   gitHubCatalogue: () => (/* binding */ gitHubCatalogue)
/* harmony export */ });
/* unused harmony exports readTags, readReleaseDates */
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2901);



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
/** The day of each release that has a page, by version number (`63.18`), over all pages. */
async function readReleaseDates(client) {
    const dates = new Map();
    for await (const { data } of client.paginate.iterator(client.rest.repos.listReleases, {
        ...METABASE,
        per_page: 100,
    })) {
        for (const { tag_name, published_at } of data) {
            const tag = parseTag(tag_name);
            if (tag.kind === 'exact' && published_at)
                dates.set(printVersion(tag.version), published_at.slice(0, 10));
        }
    }
    return dates;
}


/***/ })

};
