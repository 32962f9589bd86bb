export const id = 8441;
export const ids = [8441];
export const modules = {

/***/ 58441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDocker: () => (/* binding */ openDocker)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/platforms/kept.js
var platforms_kept = __webpack_require__(37963);
// EXTERNAL MODULE: ./build/platforms/docker/commandContainers.js
var commandContainers = __webpack_require__(24473);
// EXTERNAL MODULE: ./build/platforms/docker/dangers.js
var dangers = __webpack_require__(90956);
// EXTERNAL MODULE: ./build/platforms/docker/describe.js
var describe = __webpack_require__(75087);
// EXTERNAL MODULE: ./build/platforms/docker/fetchImage.js
var fetchImage = __webpack_require__(93975);
// EXTERNAL MODULE: ./build/platforms/docker/processState.js
var processState = __webpack_require__(43988);
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
// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
// EXTERNAL MODULE: ./build/platforms/docker/recreate.js + 1 modules
var recreate = __webpack_require__(59668);
// EXTERNAL MODULE: ./build/platforms/docker/seams.js
var docker_seams = __webpack_require__(84231);
;// CONCATENATED MODULE: ./build/platforms/docker/swap.js







/**
 * The former container is renamed and kept. The next one is made from it under a name of its own, and gets the instance's
 * name when it is whole: until then it is not in place, and a swap that was cut off starts it anew.
 */
async function swap(seams, name, run, build, wishes) {
    const { engine } = seams;
    const kept = await (0,platforms_kept/* keptOrFail */.uu)(seams.note, run);
    const former = await formerOf(seams, kept);
    const oldImage = await engine.image(former.Image);
    const { image } = (0,imageName/* installedImage */.ef)(former.Config.Image ?? '', oldImage, wishes.images);
    const wanted = (0,imageName/* imageOf */.dT)(image, build);
    const newImage = await engine.image(wanted);
    if (!oldImage?.Config)
        throw new failure/* Failure */.HR(`The image of ${name} is gone, so what it gave to the container can't be told.`);
    if (!newImage)
        throw new failure/* Failure */.HR(`The image ${wanted} is not here any more. Pull it, and run this again.`);
    const reference = (0,imageName/* pinnedLike */.cR)(image, wanted, newImage);
    const present = await engine.container(name);
    if (present)
        mustStand(present);
    if (present && isOf(present, run) && present.Config.Image === reference)
        return;
    if (present && present.Id !== former.Id && !isOf(present, run))
        throw foreign(name);
    await removeNext(seams, name, run);
    const { body, connect } = (0,recreate/* recreate */.U)(withMacs(former, kept.macs), oldImage.Config, reference);
    const next = await engine.create(nextName(name, run), {
        ...body,
        Labels: { ...withoutOurs(body.Labels), [docker_seams/* RUN_LABEL */.j]: run },
        HostConfig: { ...body.HostConfig, RestartPolicy: stopContainer/* NEVER_RESTART */.JI },
    });
    for (const { network, endpoint } of connect)
        await engine.connect(network, next, endpoint);
    if (present?.Id === former.Id)
        await engine.rename(former.Id, formerName(name, run));
    else if (present)
        await engine.remove(present.Id);
    await engine.rename(next, name);
}
/** Nothing when it is back already, or when the run never stopped anything. */
async function putBack(seams, name, run) {
    const { engine } = seams;
    const kept = await (0,platforms_kept/* keptOf */.uq)(seams.note, run);
    if (!kept)
        return;
    const former = await formerOf(seams, kept);
    await (0,commandContainers/* removeCommands */.$c)(seams, name);
    await removeNext(seams, name, run);
    const present = await engine.container(name);
    if (present?.Id === former.Id)
        return;
    if (present) {
        if (!isOf(present, run))
            throw foreign(name);
        mustStand(present);
        await engine.remove(present.Id);
    }
    await engine.rename(former.Id, name);
}
/** Removes the former container, unless it is in place. */
async function finish(seams, name, run) {
    const kept = await (0,platforms_kept/* keptOf */.uq)(seams.note, run);
    if (!kept)
        return;
    const present = await seams.engine.container(name);
    if (!present)
        throw new failure/* Failure */.HR(`There is no container ${name}, so the one that was kept for it is not removed.`);
    await (0,commandContainers/* removeCommands */.$c)(seams, name);
    await removeNext(seams, name, run);
    if (present.Id !== kept.former) {
        if (!isOf(present, run))
            throw foreign(name);
        await seams.engine.remove(kept.former);
    }
    await seams.note.forget();
}
async function inPlace({ engine, note }, name, run) {
    const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
    const present = await engine.container(name);
    if (!present)
        return 'neither';
    if (isOf(present, run))
        return 'next';
    return kept === undefined || present.Id === kept.former ? 'former' : 'neither';
}
function formerName(name, run) {
    return `${name}-before-${run}`;
}
function nextName(name, run) {
    return `${name}-next-${run}`;
}
/** Half made, and never started. */
async function removeNext({ engine }, name, run) {
    const half = await engine.container(nextName(name, run));
    if (half && isOf(half, run))
        await engine.remove(half.Id);
}
async function formerOf({ engine }, { former, run }) {
    const container = await engine.container(former);
    if (container)
        return container;
    throw new failure/* Failure */.HR(`The container from before the run ${run} (${former.slice(0, 12)}) is gone: somebody removed it. Make it anew as it was, ` +
        'and move the journal of the run away.');
}
function withMacs(container, macs) {
    const { Networks } = container.NetworkSettings;
    const addressed = Object.entries(Networks).map(([network, endpoint]) => {
        const MacAddress = macs[network];
        return [network, MacAddress === undefined ? endpoint : { ...endpoint, MacAddress }];
    });
    return { ...container, NetworkSettings: { ...container.NetworkSettings, Networks: Object.fromEntries(addressed) } };
}
function isOf({ Config }, run) {
    return Config.Labels?.[docker_seams/* RUN_LABEL */.j] === run;
}
/** Labels of an earlier run. */
function withoutOurs(labels) {
    const { [docker_seams/* RUN_LABEL */.j]: _, ...others } = labels ?? {};
    return others;
}
function mustStand(container) {
    if (!(0,stopContainer/* isAlive */._n)(container))
        return;
    throw new failure/* Failure */.HR(`The container ${container.Name.slice(1)} runs and can't be replaced. Somebody started it: stop it first.`);
}
function foreign(name) {
    return new failure/* Failure */.HR(`The container ${name} is neither the one from before the run nor one that the run made: somebody replaced it. Look at ` +
        'what runs; nothing was changed.');
}

;// CONCATENATED MODULE: ./build/platforms/docker/dockerPlatform.js













/** One container of a Docker Engine. */
function dockerPlatform(options, seams) {
    const { container: name } = options;
    const { engine, note } = seams;
    return {
        name: `docker (${name})`,
        async inspect() {
            const container = await present(seams, name);
            const told = await (0,describe/* describe */.q)(engine, container, options, 1);
            return { ...told, dangers: [...(0,dangers/* madeByCompose */.VN)(container), ...told.dangers] };
        },
        fetch: async (build) => (await (0,fetchImage/* fetchImage */.aK)(seams, name, build, options)).digest,
        missing: (build) => (0,fetchImage/* missingImage */.iQ)(seams, name, build, options),
        space: (build) => (0,fetchImage/* spaceFor */.AP)(seams, name, build, options),
        async stop(run, patienceMs) {
            const container = await present(seams, name);
            await (0,platforms_kept/* keepOnce */.pc)(note, run, async () => remembered(run, container));
            await (0,stopContainer/* stopContainer */.SI)(seams, container.Id, patienceMs);
        },
        async start(run) {
            const { Id } = await present(seams, name);
            if (await (0,platforms_kept/* keptOf */.uq)(note, run))
                await (0,stopContainer/* neverRestart */.od)(seams, Id);
            await engine.start(Id);
        },
        swap: (run, build) => swap(seams, name, run, build, options),
        putBack: (run) => putBack(seams, name, run),
        async restoreScale(run) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
            if (kept)
                await engine.updateRestart((await present(seams, name)).Id, kept.restart);
        },
        finish: (run) => finish(seams, name, run),
        inPlace: (run) => inPlace(seams, name, run),
        commandRuns: () => (0,commandContainers/* commandRuns */.UJ)(seams, name),
        process: async () => (0,processState/* processState */.L)(await engine.container(name)),
        log: (since) => (0,recentLog/* recentLog */.m)(engine, name, since),
        async url() {
            const container = await engine.container(name);
            return container && (0,reach/* urlOf */.rs)(container, engine);
        },
        runOnce: (build, command) => (0,commandContainers/* runCommand */.d1)(seams, name, name, build, command, options),
        scratch: (0,dockerScratch/* dockerScratch */.n)(seams, (0,source/* containerSource */.H)(seams, () => present(seams, name), options)),
    };
}
/** @throws Failure (bad input) when there is none, or when it was named by its id */
async function present({ engine }, name) {
    const container = await engine.container(name);
    if (!container) {
        throw (0,failure/* badInput */.AN)(`There is no container ${name} on this Docker Engine. Look for its name with "docker ps --all".`);
    }
    if (container.Name === `/${name}`)
        return container;
    throw (0,failure/* badInput */.AN)(`The container ${name} has the name ${container.Name.slice(1)}: give that, since its id changes.`);
}
function remembered(run, { Id, HostConfig, NetworkSettings }) {
    const macs = Object.entries(NetworkSettings.Networks).flatMap(([network, { MacAddress }]) => MacAddress ? [[network, MacAddress]] : []);
    return {
        run,
        former: Id,
        restart: { Name: 'no', ...HostConfig.RestartPolicy },
        macs: Object.fromEntries(macs),
    };
}

// EXTERNAL MODULE: ./build/modes/platforms/engineSeams.js
var engineSeams = __webpack_require__(59041);
;// CONCATENATED MODULE: ./build/modes/platforms/docker.js


const openDocker = async ({ container }, around) => {
    const { images } = around.settings;
    const seams = await (0,engineSeams/* engineSeams */.K)(around);
    return (installed) => dockerPlatform({ container, images, installed }, seams);
};


/***/ })

};
