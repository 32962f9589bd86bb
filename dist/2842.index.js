export const id = 2842;
export const ids = [2842];
export const modules = {

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzureContainerapp: () => (/* binding */ openAzureContainerapp)
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
// EXTERNAL MODULE: ./build/platforms/azure/resources.js
var azure_resources = __webpack_require__(24170);
;// CONCATENATED MODULE: ./build/platforms/azure/containerApp.js



/** API version of Microsoft.App whose answers are described here. */
const APPS = '2024-03-01';
const LOOK_MS = 2_000;
/** A change of the template is carried out within seconds; whether the instance gets ready is no part of it. */
const MOST_LOOKS = 300;
function containerApp(az, resources, place, sleep) {
    const { app: name, resourceGroup, subscription } = place;
    const inGroup = [
        ...['--resource-group', resourceGroup],
        ...(subscription === undefined ? [] : ['--subscription', subscription]),
    ];
    let known;
    const group = () => {
        known ??= (0,azure_resources/* groupPath */.z)(az, place);
        return known;
    };
    const path = async () => `${await group()}/providers/Microsoft.App/containerApps/${name}`;
    const read = async () => {
        const found = await resources.get(await path(), APPS);
        if (found)
            return found;
        throw (0,failure/* badInput */.AN)(`There is no Container App ${name} in the resource group ${resourceGroup}. Look with "az containerapp list".`);
    };
    const revisions = async () => resources.list(`${await path()}/revisions`, APPS);
    return {
        path,
        group,
        read,
        options: [...inGroup, '--name', name],
        inGroup,
        async secrets() {
            const listed = (await resources.post(`${await path()}/listSecrets`, APPS));
            return listed?.value ?? [];
        },
        active: async () => (await revisions()).filter(({ properties }) => properties.active),
        async replicas(revision) {
            try {
                return await resources.list(`${await path()}/revisions/${revision}/replicas`, APPS);
            }
            catch (error) {
                if (error instanceof azure_az/* NotThere */.W)
                    return [];
                throw error;
            }
        },
        async activate(revision) {
            await resources.post(`${await path()}/revisions/${revision}/activate`, APPS);
        },
        async deactivate(revision) {
            await resources.post(`${await path()}/revisions/${revision}/deactivate`, APPS);
        },
        async update(template, isWanted) {
            // Without a name of its own the revision gets one that is free.
            const body = { properties: { template: { ...template, revisionSuffix: '' } } };
            await resources.patch(await path(), APPS, body);
            for (let looks = 0; looks < MOST_LOOKS; looks++) {
                const { provisioningState, latestRevisionName: latest } = (await read()).properties;
                if (/^(Failed|Canceled)$/i.test(provisioningState)) {
                    throw new failure/* Failure */.HR(`The Container App ${name} could not be changed: Azure says ${provisioningState}.`);
                }
                const made = (await revisions()).find((revision) => revision.name === latest);
                if (/^Succeeded$/i.test(provisioningState) && made && isWanted(made.properties.template))
                    return latest;
                await sleep(LOOK_MS);
            }
            throw new failure/* Failure */.HR(`The Container App ${name} was changed, and no revision has come of it within 10 minutes.`);
        },
    };
}

// EXTERNAL MODULE: ./build/platforms/azure/describeWebApp.js + 1 modules
var describeWebApp = __webpack_require__(95479);
// EXTERNAL MODULE: ./build/platforms/azure/instanceSettings.js
var instanceSettings = __webpack_require__(18533);
// EXTERNAL MODULE: ./build/platforms/azure/webAppImage.js
var webAppImage = __webpack_require__(37145);
;// CONCATENATED MODULE: ./build/platforms/azure/template.js


const METABASE_PORT = 3000;
/** Replicas where a template says nothing (Azure docs, "scale-app"). */
const [FEWEST, MOST] = [0, 10];
/** @throws Failure (bad input) when no container is Metabase's, or several are */
function metabaseContainer({ containers }, own) {
    const ours = containers.filter(({ image }) => (0,webAppImage/* isMetabase */.R6)(image, own));
    const [container] = ours;
    if (container && ours.length === 1)
        return container;
    const found = containers.map(({ name, image }) => `${name} (${image})`).join(', ') || 'none';
    throw (0,failure/* badInput */.AN)(`Expected one container of Metabase in the Container App, found ${ours.length} among ${found}.`);
}
function partsOf(template, name) {
    const container = template.containers.find((one) => one.name === name);
    return {
        image: container?.image ?? '',
        probes: container?.probes ?? [],
        minReplicas: template.scale?.minReplicas ?? FEWEST,
        maxReplicas: template.scale?.maxReplicas ?? MOST,
    };
}
function withParts(template, name, parts) {
    const { image, probes, minReplicas, maxReplicas } = parts;
    return {
        ...template,
        containers: template.containers.map((one) => (one.name === name ? { ...one, image, probes } : one)),
        scale: { ...template.scale, minReplicas, maxReplicas },
    };
}
/**
 * One node, and probes that ask for nothing but an open port, which Metabase opens before it migrates (metabase/metabase
 * `src/metabase/core/core.clj`). A probe of HTTP gets 503 from a migrating instance and would have it killed.
 */
function duringRun(image, port) {
    const asks = (type, periodSeconds) => ({
        ...{ type, tcpSocket: { port }, periodSeconds, failureThreshold: 10, timeoutSeconds: 5 },
    });
    return {
        image,
        probes: [asks('Startup', 30), asks('Liveness', 60), asks('Readiness', 5)],
        minReplicas: 1,
        maxReplicas: 1,
    };
}
/** The port of the instance: where requests go, else what Metabase is told, else its own. */
function portOf({ configuration, template }, name) {
    const told = template.containers.find((one) => one.name === name)?.env?.find((one) => one.name === 'MB_JETTY_PORT');
    return configuration.ingress?.targetPort || Number(told?.value) || METABASE_PORT;
}
/** Whether the template has these parts; what Azure fills in besides does not count. */
function hasParts(template, name, parts) {
    const found = partsOf(template, name);
    return (found.image === parts.image &&
        found.minReplicas === parts.minReplicas &&
        found.maxReplicas === parts.maxReplicas &&
        found.probes.length === parts.probes.length &&
        parts.probes.every((probe, index) => isPartOf(probe, found.probes[index])));
}
function isPartOf(wanted, found) {
    if (typeof wanted !== 'object' || wanted === null)
        return wanted === found;
    if (typeof found !== 'object' || found === null)
        return false;
    return Object.entries(wanted).every(([key, value]) => isPartOf(value, found[key]));
}

;// CONCATENATED MODULE: ./build/platforms/azure/describeContainerApp.js




/**
 * What a Container App says of the instance.
 * @param wanted the image that a run has put in place, which Azure knows only once it was started
 * @throws Failure (bad input) when version or database can't be told
 */
async function describeContainerApp(app, wanted, { images, installed, given }) {
    const found = await app.read();
    const container = metabaseContainer(found.properties.template, images);
    const active = await app.active();
    const { image, build } = (0,imageName/* installedImage */.ef)(wanted ?? container.image, undefined, images);
    const known = build ?? installed;
    if (!known)
        throw (0,describeWebApp/* unknownVersion */.VN)(container.image);
    const replicas = (await Promise.all(active.map(({ name }) => app.replicas(name)))).flat().length;
    const { minReplicas } = found.properties.template.scale ?? {};
    const settings = containerSettings(container, await app.secrets());
    return {
        build: known,
        what: `${image.name}${image.tag === undefined ? '' : `:${image.tag}`}`,
        environment: (0,instanceSettings/* instanceSettings */.$i)(settings, given),
        partly: (0,instanceSettings/* isPartly */.bu)(settings),
        folders: [],
        hosts: {},
        nodes: Math.max(1, minReplicas ?? 0, replicas),
        dangers: dangersOf(found, active),
        notes: notesOf(found, container),
    };
}
/** What would start a second node or hide the next one: full sentences with the remedy. */
function dangersOf({ name, properties: { configuration } }, active) {
    const traffic = configuration.ingress?.traffic ?? [];
    const fixed = traffic.some(({ weight, latestRevision }) => latestRevision !== true && (weight ?? 0) > 0);
    return [
        ...(active.length > 1
            ? [
                `${active.length} revisions of ${name} are active (${active.map((one) => one.name).join(', ')}): each is a node of its own. ` +
                    'Deactivate all but the one that is to be upgraded: az containerapp revision deactivate',
            ]
            : []),
        ...(fixed
            ? [
                `Requests to ${name} go to a revision by its name, so the upgraded one would get none. Send them to the latest: ` +
                    'az containerapp ingress traffic set --revision-weight latest=100',
            ]
            : []),
    ];
}
function notesOf({ name, properties: { configuration, template } }, { image, probes }) {
    return [
        ...(configuration.ingress
            ? []
            : [`${name} has no ingress: give the address at which the job reaches it as "url".`]),
        ...((template.scale?.minReplicas ?? 0) === 0
            ? [`${name} has no replica while nobody asks for it (minReplicas 0); it has one during the run.`]
            : []),
        ...((probes ?? []).some((probe) => 'httpGet' in probe)
            ? [
                'Its probes ask over HTTP, which a migrating instance does not pass: they ask for the open port alone during the run.',
            ]
            : []),
        ...(image.includes('@')
            ? [`The image is pinned by a digest (${image}); the next one is written by its tag alone.`]
            : []),
    ];
}
/** What the container of an app is told. */
function containerSettings({ env }, secrets) {
    return Object.fromEntries((env ?? []).map(({ name, value, secretRef }) => {
        if (!secretRef)
            return [name, value ?? ''];
        const secret = secrets.find((one) => one.name === secretRef);
        return [
            name,
            secret?.value || {
                reference: `the secret ${secretRef}${secret?.keyVaultUrl ? ' of a Key Vault' : ''}`,
                vault: secret?.keyVaultUrl,
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./build/platforms/azure/jobBody.js


/** Seconds; a command of Metabase takes as long as it takes. */
const LONGEST = 86_400;
/**
 * A job that runs one command with the settings, secrets and volumes of the app's container, and is never tried twice: a second
 * try would begin with what the first one has left.
 * @throws Failure (bad input) when the app has an identity that no job can have
 */
function jobBody(app, secrets, once, own) {
    const { location, identity, properties } = app;
    const { environmentId, workloadProfileName, configuration, template } = properties;
    const registries = configuration.registries ?? [];
    if (/"identity":"system"/i.test(JSON.stringify([secrets, registries]))) {
        throw (0,failure/* badInput */.AN)(`The Container App ${app.name} reads its secrets or its image by an identity that is its own, which no job can have. ` +
            'Restore a backup instead (strategy: restore), or give it an identity that is assigned by a user.');
    }
    const { name: _, probes: __, command: ___, args: ____, ...container } = metabaseContainer(template, own);
    const ids = Object.keys(identity?.userAssignedIdentities ?? {});
    return {
        location,
        ...(ids.length === 0
            ? {}
            : {
                identity: { type: 'UserAssigned', userAssignedIdentities: Object.fromEntries(ids.map((id) => [id, {}])) },
            }),
        properties: {
            environmentId,
            ...(workloadProfileName ? { workloadProfileName } : {}),
            configuration: {
                triggerType: 'Manual',
                manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 },
                replicaTimeout: LONGEST,
                replicaRetryLimit: 0,
                secrets,
                registries,
            },
            template: {
                containers: [{ ...container, name: once.name, image: once.image, args: [once.command] }],
                ...(template.volumes ? { volumes: template.volumes } : {}),
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/azure/onceJob.js




const ENDED = /^(Succeeded|Failed|Stopped|Degraded)$/;
const onceJob_LOOK_MS = 2_000;
/** What Azure is told is done within seconds; only the command itself may take its time. */
const onceJob_MOST_LOOKS = 150;
const LONGEST_NAME = 32;
/** A job beside the app that runs one command of Metabase once, and is removed. */
function onceJob({ az, resources, app, sleep, name, images, nextImage }) {
    const jobName = `once-${name.toLowerCase()}`.slice(0, LONGEST_NAME).replace(/-+$/, '');
    const path = async () => `${await app.group()}/providers/Microsoft.App/jobs/${jobName}`;
    const job = async () => resources.get(await path(), APPS);
    const executions = async () => resources.list(`${await path()}/executions`, APPS);
    const running = async () => (await executions()).some(({ properties }) => !ENDED.test(properties.status ?? ''));
    const until = async (done, what) => {
        for (let looks = 0; !(await done()); await sleep(onceJob_LOOK_MS)) {
            if (++looks > onceJob_MOST_LOOKS)
                throw new failure/* Failure */.HR(`The job ${jobName} was to be ${what}, and is not after 5 minutes.`);
        }
    };
    const isMade = async () => {
        const state = (await job())?.properties.provisioningState ?? '';
        if (!/^(Failed|Canceled)$/i.test(state))
            return /^Succeeded$/i.test(state);
        throw new failure/* Failure */.HR(`The job ${jobName} could not be made: Azure says ${state}.`);
    };
    const outputOf = async ({ name: execution }) => {
        const show = ['containerapp', 'job', 'logs', 'show', ...app.inGroup, '--name', jobName, '--container', jobName];
        return az.text([...show, '--execution', execution, '--tail', '300', '--format', 'text']).catch(() => '');
    };
    const runs = async () => (await job()) !== undefined && (await running());
    const remove = async () => {
        if ((await job()) === undefined)
            return;
        if (await running())
            throw new failure/* Failure */.HR(`The job ${jobName} still runs. Wait for its end, then run this again.`);
        await resources.remove(await path(), APPS);
        await until(async () => (await job()) === undefined, 'removed');
    };
    return {
        runs,
        remove,
        async run(build, command) {
            while (await runs())
                await sleep(onceJob_LOOK_MS);
            await remove();
            const found = await app.read();
            const image = nextImage(metabaseContainer(found.properties.template, images).image, build);
            const body = jobBody(found, await app.secrets(), { name: jobName, image, command }, images);
            await resources.put(await path(), APPS, body);
            await until(isMade, 'made');
            await resources.post(`${await path()}/start`, APPS);
            await until(async () => (await executions()).length > 0, 'started');
            while (await running())
                await sleep(onceJob_LOOK_MS);
            const [execution] = await executions();
            const output = execution === undefined ? '' : await outputOf(execution);
            await remove();
            return { exitCode: execution?.properties.status === 'Succeeded' ? 0 : 1, output };
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/azure/containerAppPlatform.js











const containerAppPlatform_LOOK_MS = 1_000;
const READY_MS = 10 * 60_000;
const LOG_LINES = '300';
/** An app of Azure Container Apps. Each change of its template makes a revision, and the one before is deactivated first. */
function containerAppPlatform(options, seams) {
    const { images, app: name } = options;
    const { note, sleep, clock } = seams;
    const az = (0,azure_az/* azTool */.S)(seams.run, sleep);
    const resources = (0,azure_resources/* resourcesOf */.F)(az);
    const app = containerApp(az, resources, options, sleep);
    const kept = (run) => (0,platforms_kept/* keptOf */.uq)(note, run);
    const wantedImage = async () => (await note.read())?.wanted;
    const nextImage = (former, build) => (0,imageName/* imageOf */.dT)((0,imageName/* installedImage */.ef)(former, undefined, images).image, build);
    const lookUp = async (build) => {
        const { image } = metabaseContainer((await app.read()).properties.template, images);
        return seams.lookUp(nextImage(image, build));
    };
    const mustStand = async () => {
        const [active] = await app.active();
        if (!active)
            return;
        throw new failure/* Failure */.HR(`The revision ${active.name} is active and can't be replaced. Somebody started it: stop it first.`);
    };
    const until = async (done, ms, complaint) => {
        for (const start = clock.now().getTime(); !(await done()); await sleep(containerAppPlatform_LOOK_MS)) {
            if (clock.now().getTime() - start >= ms)
                throw new failure/* Failure */.HR(complaint);
        }
    };
    const give = async (container, parts) => {
        const { template, latestRevisionName } = (await app.read()).properties;
        if (hasParts(template, container, parts))
            return latestRevisionName;
        return app.update(withParts(template, container, parts), (made) => hasParts(made, container, parts));
    };
    const once = onceJob({ az, resources, app, sleep, name, images, nextImage });
    const activeNames = async () => (await app.active()).map((revision) => revision.name);
    /** Waits until the last replica is gone: before that an instance which ends could still answer. */
    const end = async (names, patienceMs) => {
        for (const { name: one } of await app.active())
            if (names.includes(one))
                await app.deactivate(one);
        const isGone = async () => {
            const left = await Promise.all(names.map((one) => app.replicas(one)));
            return left.flat().length === 0 && !(await app.active()).some((one) => names.includes(one.name));
        };
        const seconds = Math.round(patienceMs / 1000);
        const complaint = `${names.join(', ')} of ${name} was deactivated, and after ${seconds} s it still has replicas.`;
        if (names.length > 0)
            await until(isGone, patienceMs, complaint);
    };
    return {
        name: `azure-containerapp (${name})`,
        inspect: async () => describeContainerApp(app, await wantedImage(), options),
        fetch: lookUp,
        missing: (build) => (0,complaintOf/* complaintOf */.N)(lookUp(build)),
        space: async () => undefined,
        async stop(run, patienceMs) {
            await (0,platforms_kept/* keepOnce */.pc)(note, run, async () => {
                const { template } = (await app.read()).properties;
                const { name: container, image } = metabaseContainer(template, images);
                return { run, container, former: partsOf(template, container), wanted: image };
            });
            // A run that was cut off may have told the last one to end, and it has not yet.
            const { latestReadyRevisionName: last } = (await app.read()).properties;
            await end([...new Set([...(await activeNames()), ...(last ? [last] : [])])], patienceMs);
        },
        async start(run) {
            const own = await kept(run);
            const { properties } = await app.read();
            // With everything from before the run there is nothing to be protected any more: what runs is not started anew.
            const isBack = !own || hasParts(properties.template, own.container, { ...own.former, image: own.wanted });
            const latest = isBack
                ? properties.latestRevisionName
                : await give(own.container, duringRun(own.wanted, portOf(properties, own.container)));
            const active = await activeNames();
            await end(active.filter((one) => one !== latest), READY_MS);
            if (!active.includes(latest))
                await app.activate(latest);
        },
        async swap(run, build) {
            const own = await (0,platforms_kept/* keptOrFail */.uu)(note, run);
            await mustStand();
            await note.write({ ...own, wanted: nextImage(own.former.image, build) });
        },
        async putBack(run) {
            const own = await kept(run);
            await once.remove();
            if (!own || own.wanted === own.former.image)
                return;
            await mustStand();
            await note.write({ ...own, wanted: own.former.image });
        },
        async restoreScale(run) {
            const own = await kept(run);
            if (!own)
                return;
            const latest = await give(own.container, { ...own.former, image: own.wanted });
            const isReady = async () => (await app.read()).properties.latestReadyRevisionName === latest;
            await until(isReady, READY_MS, `The revision ${latest} of ${name} with the probes and replicas from before has not got ready.`);
            for (const one of await activeNames())
                if (one !== latest)
                    await app.deactivate(one);
        },
        async finish(run) {
            if (!(await kept(run)))
                return;
            await once.remove();
            await note.forget();
        },
        async inPlace(run) {
            const own = await kept(run);
            return own && own.wanted !== own.former.image ? 'next' : 'former';
        },
        commandRuns: once.runs,
        async process() {
            const active = await app.active();
            if (active.length === 0)
                return { state: 'stopped' };
            const { name: container } = metabaseContainer((await app.read()).properties.template, images);
            const replicas = (await Promise.all(active.map((revision) => app.replicas(revision.name)))).flat();
            const containers = replicas.flatMap(({ properties }) => properties.containers.filter((one) => one.name === container));
            if (containers.some(({ runningState }) => runningState === 'Running'))
                return { state: 'running' };
            const hasEnded = containers.some(({ runningState, restartCount }) => runningState === 'Terminated' || (restartCount ?? 0) > 0);
            const isRefused = active.some(({ properties }) => properties.provisioningState === 'Failed');
            if (!hasEnded && !isRefused)
                return { state: 'running' };
            if ((await note.read()) === undefined)
                return { state: 'restarting' };
            // Azure has no policy against another try. Between two of them nothing runs that this could cut off, and an instance
            // that is just started again still loads.
            for (const revision of active)
                await app.deactivate(revision.name);
            return { state: 'stopped' };
        },
        async log() {
            const { name: container } = metabaseContainer((await app.read()).properties.template, images);
            const show = ['containerapp', 'logs', 'show', ...app.options, '--tail', LOG_LINES, '--format', 'text'];
            const system = await az.text([...show, '--type', 'system']).catch(() => '');
            return `${system}${await az.text([...show, '--container', container])}`;
        },
        async url() {
            const fqdn = (await app.read()).properties.configuration.ingress?.fqdn;
            return fqdn === undefined ? undefined : `https://${fqdn}`;
        },
        runOnce: (build, command) => once.run(build, command),
        scratch: (0,azureScratch/* azureScratch */.A)(seams, az, async () => {
            const container = metabaseContainer((await app.read()).properties.template, images);
            return { name, image: container.image, settings: containerSettings(container, await app.secrets()) };
        }),
    };
}

// EXTERNAL MODULE: ./build/modes/platforms/azure.js + 2 modules
var azure = __webpack_require__(63786);
;// CONCATENATED MODULE: ./build/modes/platforms/azureContainerapp.js


const openAzureContainerapp = async (place, around) => (0,azure/* openAzure */.a)(containerAppPlatform, place, around);


/***/ })

};
