export const id = 9578;
export const ids = [9578];
export const modules = {

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
// EXTERNAL MODULE: ./build/platforms/docker/scratch/source.js + 1 modules
var source = __webpack_require__(92077);
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
// EXTERNAL MODULE: ./build/manifests/readFile.js + 11 modules
var readFile = __webpack_require__(70052);
// EXTERNAL MODULE: ./build/manifests/scan.js + 48 modules
var scan = __webpack_require__(39753);
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
        scratch: (0,dockerScratch/* dockerScratch */.n)(seams, (0,source/* containerSource */.H)(seams, first, options)),
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
