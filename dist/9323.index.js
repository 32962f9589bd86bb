export const id = 9323;
export const ids = [9323];
export const modules = {

/***/ 89323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzureWebapp: () => (/* binding */ openAzureWebapp)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
// EXTERNAL MODULE: ./build/platforms/kept.js
var platforms_kept = __webpack_require__(37963);
// EXTERNAL MODULE: ./build/platforms/azure/az.js
var azure_az = __webpack_require__(68628);
// EXTERNAL MODULE: ./build/platforms/azure/azureScratch.js + 1 modules
var azureScratch = __webpack_require__(86648);
// EXTERNAL MODULE: ./build/platforms/azure/complaintOf.js
var complaintOf = __webpack_require__(57871);
// EXTERNAL MODULE: ./build/platforms/azure/describeWebApp.js + 1 modules
var describeWebApp = __webpack_require__(95479);
// EXTERNAL MODULE: ./build/platforms/azure/guards.js
var guards = __webpack_require__(92297);
// EXTERNAL MODULE: ./build/platforms/azure/resources.js
var azure_resources = __webpack_require__(24170);
// EXTERNAL MODULE: ./build/platforms/azure/webApp.js
var webApp = __webpack_require__(48514);
// EXTERNAL MODULE: ./build/platforms/azure/webAppImage.js
var webAppImage = __webpack_require__(37145);
;// CONCATENATED MODULE: ./build/platforms/azure/webAppLog.js
/** Lines of App Service itself begin with a time in UTC: `2025-07-16T21:38:34.697Z ERROR - …`, older ones with a blank. */
const LINE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)Z?\s/;
/**
 * What App Service writes of a container that has ended or is given up, and Metabase itself before it ends. No documentation
 * fixes these words; they stand in many a log that people have shown. A failure in other words is not seen, and is waited
 * for until the time is over.
 */
const FAILED = /has exited, failing site start|did not start within expected time limit|didn't respond to HTTP pings on port|because it failed during startup|Failed to start site\b|Site startup probe failed|Metabase Initialization FAILED/;
const STARTED = /docker run -d|Starting container|Initiating warmup request to container|Starting Metabase version/;
/** The time of the last line that has one, as a text that sorts; empty when there is none. */
function lastTime(log) {
    return log.split('\n').reduce((last, line) => {
        const time = timeOf(line);
        return time !== undefined && time > last ? time : last;
    }, '');
}
/** The lines behind the first one that is younger than `after`, that one included. */
function linesAfter(log, after) {
    const lines = log.split('\n');
    const first = lines.findIndex((line) => (timeOf(line) ?? '') > after);
    return first < 0 ? [] : lines.slice(first);
}
/** What the container does, as far as the log tells it: only that it has failed, and was not started again since. */
function processFrom(lines) {
    const last = lines.findLast((line) => FAILED.test(line) || STARTED.test(line));
    return last !== undefined && FAILED.test(last) ? { state: 'restarting' } : { state: 'running' };
}
function timeOf(line) {
    const [, day, time] = LINE.exec(line) ?? [];
    return day === undefined ? undefined : `${day}T${time}`;
}

;// CONCATENATED MODULE: ./build/platforms/azure/webAppPlatform.js












const STOP_LIMIT = 'WEBSITES_CONTAINER_STOP_TIME_LIMIT';
/** Seconds that App Service gives a container to end, and may take to tell it (Azure docs, "reference-app-settings"). */
const STOP_SECONDS = 5;
const TOLD_SECONDS = 5;
const LOOK_MS = 1_000;
const STOP_MS = 5 * 60_000;
const LARGEST_LOG = 1024 * 1024;
const NO_COMMANDS = 'A Web App runs one container again and again and no command to its end, so "migrate down" can not be run there. Restore a ' +
    'backup instead (strategy: restore).';
/** A Web App of Azure App Service that runs a container on Linux. */
function webAppPlatform(options, seams) {
    const { images, app: name } = options;
    const { note, sleep, clock } = seams;
    const az = (0,azure_az/* azTool */.S)(seams.run, sleep);
    const resources = (0,azure_resources/* resourcesOf */.F)(az);
    const app = (0,webApp/* webApp */.y)(az, resources, options);
    let host;
    const isStopped = async () => (await app.site()).properties.state.toLowerCase() === 'stopped';
    const mustStand = async () => {
        if (await isStopped())
            return;
        throw new failure/* Failure */.HR(`The Web App ${name} runs and its image can't be replaced. Somebody started it: stop it first.`);
    };
    const logText = async () => az.text(['rest', '--method', 'post', '--url', `${await app.path()}/containerlogs?api-version=${webApp/* WEB */.F}`]);
    const place = async (image) => {
        await mustStand();
        await (0,webAppImage/* writeImage */.te)(az, resources, app, images, image);
    };
    const lookUp = async (build) => {
        const { image } = await (0,webAppImage/* readImage */.AM)(app, images);
        return seams.lookUp((0,imageName/* imageOf */.dT)((0,imageName/* installedImage */.ef)(image, undefined, images).image, build));
    };
    const stopApp = async (patienceMs) => {
        if (await isStopped())
            return;
        await az.json(['webapp', 'stop', ...app.options]);
        for (const start = clock.now().getTime(); !(await isStopped()); await sleep(LOOK_MS)) {
            if (clock.now().getTime() - start < patienceMs)
                continue;
            const seconds = Math.round(patienceMs / 1000);
            throw new failure/* Failure */.HR(`The Web App ${name} was told to stop ${seconds} s ago and has not. Run this again.`);
        }
        // What it says is what is wished for: how long the container may take to end is all that is known of it.
        const limit = Number((await app.settings())[STOP_LIMIT] ?? STOP_SECONDS);
        await sleep(1000 * ((Number.isFinite(limit) ? limit : STOP_SECONDS) + TOLD_SECONDS));
    };
    const startApp = async (run) => {
        if (!(await isStopped()))
            return;
        const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
        if (kept) {
            const { startedAfter: _, ...rest } = kept;
            const log = await logText().catch(() => undefined);
            await note.write(log === undefined ? rest : { ...rest, startedAfter: lastTime(log) });
        }
        await az.json(['webapp', 'start', ...app.options]);
    };
    return {
        name: `azure-webapp (${name})`,
        onceRefused: NO_COMMANDS,
        inspect: async () => (0,describeWebApp/* describeWebApp */.p)(await (0,describeWebApp/* lookAround */.h3)(app, options), options),
        fetch: lookUp,
        missing: (build) => (0,complaintOf/* complaintOf */.N)(lookUp(build)),
        space: async () => undefined,
        async stop(run, patienceMs) {
            const kept = await (0,platforms_kept/* keepOnce */.pc)(note, run, async () => {
                const around = await (0,describeWebApp/* lookAround */.h3)(app, options);
                const during = (0,guards/* duringRun */.Vm)(around);
                const before = (0,guards/* presentGuards */.aB)(around, during);
                return { run, former: around.image.image, placed: [], before, during };
            });
            await stopApp(patienceMs);
            await (0,guards/* putGuards */.wD)(az, resources, app, kept.during);
        },
        start: startApp,
        async swap(run, build) {
            const kept = await (0,platforms_kept/* keptOrFail */.uu)(note, run);
            const image = (0,imageName/* imageOf */.dT)((0,imageName/* installedImage */.ef)(kept.former, undefined, images).image, build);
            await note.write({ ...kept, placed: [...new Set([...kept.placed, image])] });
            await place(image);
        },
        async putBack(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept || kept.placed.length === 0 || (await (0,webAppImage/* readImage */.AM)(app, images)).image === kept.former)
                return;
            await place(kept.former);
        },
        async restoreScale(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept || (await (0,guards/* areGuards */.Tq)(app, kept.before)))
                return;
            // App Service would start a running app anew for each change, at a time of its own.
            await stopApp(STOP_MS);
            await (0,guards/* putGuards */.wD)(az, resources, app, kept.before);
            await startApp(run);
        },
        async finish(run) {
            if (await (0,platforms_kept/* keptOf */.uq)(note, run))
                await note.forget();
        },
        async inPlace(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (!kept)
                return 'former';
            const { image } = await (0,webAppImage/* readImage */.AM)(app, images);
            if (image === kept.former)
                return 'former';
            return kept.placed.includes(image) ? 'next' : 'neither';
        },
        // Nothing is ever run there but the instance.
        commandRuns: async () => false,
        async process() {
            if (await isStopped())
                return { state: 'stopped' };
            const kept = (await note.read());
            if (kept?.startedAfter === undefined)
                return { state: 'running' };
            const log = await logText().catch(() => '');
            return processFrom(linesAfter(log, kept.startedAfter));
        },
        async log(since) {
            const kept = (await note.read());
            const after = kept?.startedAfter ?? since.toISOString().replace(/Z$/, '');
            return linesAfter(await logText(), after)
                .join('\n')
                .slice(-LARGEST_LOG);
        },
        async url() {
            host ??= (await app.site()).properties.defaultHostName;
            return `https://${host}`;
        },
        runOnce: async () => {
            throw (0,failure/* badInput */.AN)(NO_COMMANDS);
        },
        scratch: (0,azureScratch/* azureScratch */.A)(seams, az, async () => {
            const [image, settings] = [await (0,webAppImage/* readImage */.AM)(app, images), await app.settings()];
            return { name, image: image.image, settings: (0,describeWebApp/* webAppSettings */.Rc)({ image, settings }) };
        }),
    };
}

// EXTERNAL MODULE: ./build/modes/platforms/azure.js + 2 modules
var azure = __webpack_require__(63786);
;// CONCATENATED MODULE: ./build/modes/platforms/azureWebapp.js


const openAzureWebapp = async (place, around) => (0,azure/* openAzure */.a)(webAppPlatform, place, around);


/***/ })

};
