export const id = 1313;
export const ids = [1313];
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

/***/ 29578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCompose: () => (/* binding */ openCompose)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
// EXTERNAL MODULE: ./build/platforms/docker/commandContainers.js
var commandContainers = __webpack_require__(24473);
// EXTERNAL MODULE: ./build/platforms/docker/fetchImage.js
var fetchImage = __webpack_require__(93975);
// EXTERNAL MODULE: ./build/platforms/docker/reach.js
var reach = __webpack_require__(90535);
// EXTERNAL MODULE: ./build/platforms/docker/recentLog.js
var recentLog = __webpack_require__(93419);
// EXTERNAL MODULE: ./build/platforms/docker/scratch/dockerScratch.js + 5 modules
var dockerScratch = __webpack_require__(26094);
// EXTERNAL MODULE: ./build/platforms/docker/stopContainer.js
var stopContainer = __webpack_require__(48567);
// EXTERNAL MODULE: ./build/platforms/kept.js
var platforms_kept = __webpack_require__(37963);
;// CONCATENATED MODULE: ./build/platforms/compose/composeTool.js

/** The plugin of the Docker client first, then the program of its own; looked for once. */
const TOOLS = [
    ['docker', ['compose']],
    ['docker-compose', []],
];
const SAFE_PROJECT = /^[a-z0-9][a-z0-9_-]*$/;
function composeTool(project, run) {
    if (project.project !== undefined && !SAFE_PROJECT.test(project.project)) {
        throw (0,failure/* badInput */.AN)(`"${project.project}" is no name of a compose project: expected small letters, digits, "-" and "_".`);
    }
    const named = [
        ...project.files.flatMap((file) => ['--file', file]),
        ...project.envFiles.flatMap((file) => ['--env-file', file]),
        ...(project.project === undefined ? [] : ['--project-name', project.project]),
    ];
    let found;
    return async (...args) => {
        found ??= findTool(run, project.directory);
        const [program, first] = await found;
        const finished = await run(program, [...first, ...named, ...args], { cwd: project.directory });
        if (finished.exitCode === 0)
            return finished;
        const said = (finished.stderr.trim() || finished.stdout.trim()).split('\n').slice(-8).join('\n  ');
        throw new failure/* Failure */.HR(`"${[program, ...first, ...args].join(' ')}" in ${project.directory} ended with ${finished.exitCode}:\n  ${said.slice(0, 2000)}`);
    };
}
async function findTool(run, cwd) {
    for (const [program, first] of TOOLS) {
        const told = await run(program, [...first, 'version'], { cwd }).catch(() => undefined);
        if (told?.exitCode === 0)
            return [program, first];
    }
    throw (0,failure/* badInput */.AN)('Neither "docker compose" nor "docker-compose" is on this machine. Install one of them.');
}

// EXTERNAL MODULE: ./build/platforms/docker/describe.js
var describe = __webpack_require__(75087);
// EXTERNAL MODULE: ./build/platforms/docker/settings.js
var settings = __webpack_require__(83199);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/platforms/compose/serviceConfig.js


/** @throws Failure (bad input) when there is no such service */
async function serviceConfig(compose, service) {
    const { stdout } = await compose('config');
    return readServiceConfig(stdout, service);
}
function readServiceConfig(text, service) {
    const config = (0,dist/* parse */.qg)(text);
    const services = config?.services ?? {};
    if (!Object.hasOwn(services, service)) {
        throw (0,failure/* badInput */.AN)(`There is no service ${service} in the project; there are ${Object.keys(services).join(', ') || 'none'}.`);
    }
    const { image, build, environment } = services[service] ?? {};
    const set = Object.entries(environment ?? {}).filter(([, value]) => value !== null && value !== undefined);
    return {
        image: typeof image === 'string' ? image : undefined,
        isBuilt: build !== undefined && build !== null,
        environment: Object.fromEntries(set.map(([name, value]) => [name, String(value)])),
    };
}

// EXTERNAL MODULE: ./build/gateways/workingTree.js
var workingTree = __webpack_require__(34297);
// EXTERNAL MODULE: ./build/manifests/edit.js
var manifests_edit = __webpack_require__(56125);
// EXTERNAL MODULE: ./build/manifests/place.js
var place = __webpack_require__(76802);
// EXTERNAL MODULE: ./build/manifests/readFile.js + 1 modules
var readFile = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/manifests/scan.js + 39 modules
var scan = __webpack_require__(60788);
;// CONCATENATED MODULE: ./build/platforms/compose/servicePin.js






/** What compose looks for when it is given no file: one of the first, and one that goes over it. */
const USUAL = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVER = [
    'compose.override.yaml',
    'compose.override.yml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
/** @throws Failure (bad input) when there is none that can be moved */
async function findServicePin(search) {
    const texts = await textsOf(search);
    const { scanned, opened } = await scanTexts(texts, search);
    const { service } = search;
    const places = imagePlaces(opened, service);
    const last = places.at(-1);
    const files = [...texts.keys()].join(', ') || 'none';
    if (!last) {
        throw (0,failure/* badInput */.AN)(`No image of the service ${service} was found in ${search.directory} (files: ${files}). Give service and files.`);
    }
    const isThere = (place) => place.file === last.file && place.line === last.line;
    const pin = scanned.pins.find((one) => isThere(one) || one.usedBy.some(isThere));
    const where = `${last.file}:${last.line}`;
    if (!pin) {
        const reason = scanned.skipped.find(isThere)?.message ?? `what sets its tag is in none of the files ${files}`;
        throw (0,failure/* badInput */.AN)(`The image of the service ${service} (${where}) can't be moved: ${reason}`);
    }
    if (pin.digests.length > 0) {
        throw (0,failure/* badInput */.AN)(`The image of the service ${service} (${where}) can't be moved: its digest would still name the former version. Take ` +
            'the digest out.');
    }
    if (pin.tag.kind === 'exact')
        return { pin, texts };
    throw (0,failure/* badInput */.AN)(`The service ${service} is pinned to ${pin.text} (${pin.file}:${pin.line}), which moves by itself. Pin the exact version that runs.`);
}
/**
 * Writes another version at the pin, proved by reading the files as they would be. Nothing when it is there already.
 * @throws Failure when the file changed meanwhile, or the edit can't be proved
 */
async function writeServicePin(search, version) {
    const { pin, texts } = await findServicePin(search);
    const edit = (0,manifests_edit/* editOf */._0)(pin, version);
    if (!edit)
        throw new failure/* Failure */.HR(`${pin.file}:${pin.line}: ${pin.text} stands in a text that fixes another form of the version.`);
    if (edit.text === edit.old)
        return;
    const changed = new Map([[pin.file, (0,manifests_edit/* splice */.V4)(texts.get(pin.file) ?? '', [edit])]]);
    const before = (await scanTexts(texts, search)).scanned.pins;
    (0,manifests_edit/* proveEdits */.Yu)(before, [edit], (await scanTexts(new Map([...texts, ...changed]), search)).scanned.pins);
    await (0,workingTree/* replaceTexts */.P)(search.directory, changed, texts);
}
async function textsOf({ directory, files, envFiles }) {
    const texts = new Map();
    const read = async (file, must) => {
        const found = (0,workingTree/* readText */.y)(directory, file);
        if ('text' in found)
            texts.set(file, found.text);
        else if (must || found.leftOut !== 'missing')
            throw (0,failure/* badInput */.AN)(`${file} in ${directory} can't be used: ${found.leftOut}.`);
        return 'text' in found;
    };
    for (const file of files)
        await read(file, true);
    if (files.length === 0) {
        for (const usual of [USUAL, OVER])
            for (const file of usual)
                if (await read(file, false))
                    break;
    }
    for (const file of envFiles)
        await read(file, true);
    if (envFiles.length === 0)
        await read('.env', false);
    return texts;
}
async function scanTexts(texts, { images, catalogue }) {
    const opened = new Map();
    for (const [file, text] of texts)
        opened.set(file, await (0,readFile/* readFile */.T)(file, text));
    const files = {
        open: async (file) => opened.get(file),
        mentioning: async (word) => [...texts].filter(([, text]) => text.includes(word)).map(([file]) => file),
    };
    return { scanned: await (0,scan/* scan */.S)([...texts.keys()], files, images, catalogue), opened: [...opened.values()] };
}
/** Where the files say the image of a service, in their order. */
function imagePlaces(opened, service) {
    return opened.flatMap(({ file, document, lineStarts }) => [...document.scalars, ...(document.aliased ?? [])]
        .filter(({ path }) => path.length === 3 && path[0] === 'services' && path[1] === service && path[2] === 'image')
        .flatMap(({ source }) => {
        const start = typeof source === 'number' ? source : source.find((offset) => !Number.isNaN(offset));
        return start === undefined ? [] : [(0,place/* placeOf */.$t)(file, lineStarts, { start, end: start })];
    }));
}

;// CONCATENATED MODULE: ./build/platforms/compose/describeService.js





/** What the first node, the files, and compose itself say; all that is wrong at once. */
async function describeService(engine, compose, nodes, first, options) {
    const { service } = options;
    const running = nodes.filter(({ State }) => State.Running || State.Restarting).length;
    const ids = nodes.map(({ Id }) => Id);
    const told = await (0,describe/* describe */.q)(engine, first, options, Math.max(1, running), ids);
    const { image, isBuilt, environment: next } = await serviceConfig(compose, service);
    const wrongPin = await findServicePin(options).then(() => [], (error) => {
        if (error instanceof failure/* Failure */.HR)
            return [error.message];
        throw error;
    });
    const built = `The image of the service ${service} is built here (build:), so its version is in a Dockerfile. Upgrade it there.`;
    const runs = first.Config.Image;
    return {
        ...told,
        next: { ...(await imageEnvironment(engine, first)), ...next },
        dangers: [...told.dangers, ...(isBuilt ? [built] : wrongPin)],
        notes: [
            ...told.notes,
            ...(image === undefined || image === runs
                ? []
                : [`The files of the project say ${image} for the service ${service}, and ${runs} is what was made.`]),
        ],
    };
}
/** What the image sets is no setting of the files, and stays the same for what is made of them. */
async function imageEnvironment(engine, { Image }) {
    const image = await engine.image(Image);
    return image?.Config ? (0,settings/* environmentOf */.p)(image.Config) : {};
}

// EXTERNAL MODULE: ./build/platforms/docker/processState.js
var processState = __webpack_require__(43988);
;// CONCATENATED MODULE: ./build/platforms/compose/nodes.js

const PROJECT = 'com.docker.compose.project';
const SERVICE = 'com.docker.compose.service';
const NUMBER = 'com.docker.compose.container-number';
const ONE_OFF = 'com.docker.compose.oneoff';
/** The containers of a service, the first one first. Compose is asked once for its project, then the Engine alone. */
function nodesOf(engine, compose, service) {
    let project;
    return async () => {
        const ids = project === undefined ? await idsFromCompose(compose, service) : await idsFrom(engine, project, service);
        const found = (await Promise.all(ids.map((id) => engine.container(id)))).flatMap((one) => one ?? []);
        project ??= found[0]?.Config.Labels?.[PROJECT];
        return found
            .filter(({ Config }) => Config.Labels?.[ONE_OFF]?.toLowerCase() !== 'true')
            .sort((a, b) => numberOf(a) - numberOf(b));
    };
}
/** Of all nodes together. */
function processOf(nodes) {
    const states = nodes.map(processState/* processState */.L);
    return (states.find(({ state }) => state === 'restarting') ??
        states.find(({ state }) => state === 'running') ??
        states[0] ?? { state: 'absent' });
}
async function idsFromCompose(compose, service) {
    const { stdout } = await compose('ps', '--all', '--quiet', service);
    return stdout.split('\n').flatMap((line) => line.trim() || []);
}
async function idsFrom(engine, project, service) {
    const listed = await engine.containers({ label: [`${PROJECT}=${project}`, `${SERVICE}=${service}`] });
    return listed.map(({ Id }) => Id);
}
function numberOf({ Config }) {
    return Number(Config.Labels?.[NUMBER] ?? 0);
}

// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
;// CONCATENATED MODULE: ./build/platforms/compose/placeBuild.js





/**
 * Moves the pin, lets compose say what it makes of it, and has it make one container of that without starting it. What was
 * begun is finished by doing it again: each part does nothing when it is done.
 * @throws Failure when a node runs, or when compose would make something else; the pin is as it was then
 */
async function placeBuild({ seams, compose, nodes, options }, build) {
    const { service, images } = options;
    const found = await nodes();
    const running = found.find(stopContainer/* isAlive */._n);
    if (running)
        throw new failure/* Failure */.HR(`The container ${running.Name.slice(1)} runs and can't be replaced. Stop it first.`);
    const { pin } = await findServicePin(options);
    await writeServicePin(options, build.version);
    const { image } = await serviceConfig(compose, service);
    const wanted = image && (0,imageName/* imageOf */.dT)((0,imageName/* installedImage */.ef)(image, undefined, images).image, build);
    if (image === undefined || image !== wanted) {
        await writeServicePin(options, pin.version);
        throw new failure/* Failure */.HR(`With the new version in ${pin.file}:${pin.line} compose would run ${image ?? 'nothing'} as ${service}: something else ` +
            'sets it, such as a variable of the environment. The file is as it was.');
    }
    if (!(await seams.engine.image(image)))
        throw new failure/* Failure */.HR(`The image ${image} is not here. Pull it, and run this again.`);
    if (found.length === 1 && found[0]?.Config.Image === image)
        return;
    await compose('up', '--no-start', '--no-deps', '--no-build', '--scale', `${service}=1`, service);
    const made = await nodes();
    if (made.length === 1 && made[0]?.Config.Image === image)
        return;
    throw new failure/* Failure */.HR(`Compose was to make one container of ${image} for ${service} and made ${made.map(({ Config }) => Config.Image).join(', ') || 'none'}. ` +
        'Look with "docker ps --all".');
}

;// CONCATENATED MODULE: ./build/platforms/compose/composePlatform.js














/** A service of a compose project. Its containers are made by compose; what was there before is made again by `putBack`. */
function composePlatform(options, seams) {
    const { engine, note } = seams;
    const { service } = options;
    const compose = composeTool(options, seams.run);
    const nodes = nodesOf(engine, compose, service);
    const first = async () => {
        const [node] = await nodes();
        if (node)
            return node;
        throw (0,failure/* badInput */.AN)(`The service ${service} in ${options.directory} has no container. Start it with compose first.`);
    };
    const inspect = async () => describeService(engine, compose, await nodes(), await first(), options);
    const name = `compose-${service}`;
    const place = { seams, compose, nodes, options };
    return {
        name: `compose (${service})`,
        inspect,
        fetch: async (build) => (await (0,fetchImage/* fetchImage */.aK)(seams, (await first()).Id, build, options)).digest,
        missing: async (build) => (0,fetchImage/* missingImage */.iQ)(seams, (await first()).Id, build, options),
        space: async (build) => (0,fetchImage/* spaceFor */.AP)(seams, (await first()).Id, build, options),
        async stop(run, patienceMs) {
            await (0,platforms_kept/* keepOnce */.pc)(note, run, async () => {
                const { build, nodes: running } = await inspect();
                const restart = { Name: 'no', ...(await first()).HostConfig.RestartPolicy };
                const former = { edition: build.edition, version: numbersOf(build.version) };
                return { run, former, restart, nodes: running, swapped: false };
            });
            await Promise.all((await nodes()).map(({ Id }) => (0,stopContainer/* stopContainer */.SI)(seams, Id, patienceMs)));
        },
        async start(run) {
            const { Id } = await first();
            if (await (0,platforms_kept/* keptOf */.uq)(note, run))
                await (0,stopContainer/* neverRestart */.od)(seams, Id);
            await engine.start(Id);
        },
        async swap(run, build) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept)
                throw new failure/* Failure */.HR(`Nothing is remembered of the run ${run}, so it can't go on.`);
            await note.write({ ...kept, swapped: true });
            await placeBuild(place, build);
        },
        async putBack(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            await (0,commandContainers/* removeCommands */.$c)(seams, name);
            if (!kept?.swapped)
                return;
            await placeBuild(place, { edition: kept.former.edition, version: (0,version/* version */.rE)(...kept.former.version) });
        },
        async restoreScale(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept)
                return;
            if (kept.nodes > 1) {
                await compose('up', '--detach', '--no-deps', '--no-recreate', '--scale', `${service}=${kept.nodes}`, service);
            }
            for (const { Id } of await nodes())
                await engine.updateRestart(Id, kept.restart);
        },
        async finish(run) {
            if (!(await (0,platforms_kept/* keptOf */.uq)(note, run)))
                return;
            await (0,commandContainers/* removeCommands */.$c)(seams, name);
            await note.forget();
        },
        async inPlace(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept?.swapped)
                return 'former';
            const found = await nodes();
            const { pin } = await findServicePin(options);
            const images = new Set(found.map(({ Config }) => Config.Image));
            // All nodes may be back already when the run that scaled them was cut off.
            const whole = images.size === 1 && found[0]?.Config.Image?.endsWith(`:${pin.before}${pin.text}${pin.after}`);
            if (!whole)
                return 'neither';
            return pin.version.compare((0,version/* version */.rE)(...kept.former.version)) === 0 ? 'former' : 'next';
        },
        commandRuns: () => (0,commandContainers/* commandRuns */.UJ)(seams, name),
        process: async () => processOf(await nodes()),
        log: async (since) => (0,recentLog/* recentLog */.m)(engine, (await first()).Id, since),
        async url() {
            const running = (await nodes()).find(({ State }) => State.Running);
            return running && (0,reach/* urlOf */.rs)(running, engine);
        },
        runOnce: async (build, command) => (0,commandContainers/* runCommand */.d1)(seams, (await first()).Id, name, build, command, options),
        scratch: (0,dockerScratch/* dockerScratch */.n)(seams, first, options),
    };
}
function numbersOf({ major, minor, patch }) {
    return [major, minor, patch];
}

// EXTERNAL MODULE: ./build/sources/snapshot.js + 1 modules
var snapshot = __webpack_require__(13029);
// EXTERNAL MODULE: ./build/modes/platforms/engineSeams.js
var engineSeams = __webpack_require__(59041);
;// CONCATENATED MODULE: ./build/modes/platforms/compose.js



const openCompose = async ({ files, service }, around) => {
    const { root, images } = around.settings;
    const seams = { ...(await (0,engineSeams/* engineSeams */.K)(around)), run: around.gateways.run };
    // Only a pin of one exact version is moved there, which needs no list of today.
    const catalogue = (0,snapshot.snapshotCatalogue)();
    const search = { directory: root, files, envFiles: [], service, images, catalogue };
    return (installed) => composePlatform({ ...search, installed }, seams);
};


/***/ })

};
