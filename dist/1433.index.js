export const id = 1433;
export const ids = [1433];
export const modules = {

/***/ 63786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openAzure)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/platforms/azure/az.js
var az = __webpack_require__(68628);
;// CONCATENATED MODULE: ./build/platforms/azure/acr.js

const REGISTRY = /^([a-z0-9]+)\.azurecr\.io\/(.+)$/i;
/**
 * The digest of an image in a registry of Azure, where the one who is logged in to az may read it; undefined for an image of
 * any other registry.
 * @throws Failure when it is not there, or may not be read
 */
async function acrDigest(run, sleep, name, tag) {
    const [, registry, repository] = REGISTRY.exec(name) ?? [];
    if (registry === undefined)
        return undefined;
    const show = ['acr', 'repository', 'show', '--name', registry, '--image', `${repository}:${tag}`];
    const { digest } = (await (0,az/* azTool */.S)(run, sleep).read(show));
    return digest;
}

// EXTERNAL MODULE: ./build/modes/openRegistry.js
var openRegistry = __webpack_require__(91936);
// EXTERNAL MODULE: ./build/platforms/docker/scratch/dockerScratch.js + 5 modules
var dockerScratch = __webpack_require__(26094);
// EXTERNAL MODULE: ./build/platforms/docker/scratch/source.js + 1 modules
var source = __webpack_require__(92077);
// EXTERNAL MODULE: ./build/modes/platforms/engineSeams.js
var engineSeams = __webpack_require__(59041);
;// CONCATENATED MODULE: ./build/modes/platforms/scratchHere.js




/** Rehearsals of an instance that runs elsewhere, in containers of the machine of the job. Its Engine is asked for nothing else. */
function scratchHere(around, live) {
    let opened;
    const scratch = () => {
        opened ??= (0,engineSeams/* engineSeams */.K)(around).then((seams) => (0,dockerScratch/* dockerScratch */.n)(seams, (0,source/* elsewhereSource */.E)(seams, live, { images: around.settings.images })));
        return opened;
    };
    return {
        makesServers: true,
        apart: true,
        async obstacles() {
            try {
                await (await around.host.engine()).info();
                return [];
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.HR))
                    throw error;
                return [
                    `What runs elsewhere is rehearsed in containers on the machine of the job, which needs a Docker Engine. ${error.message} ` +
                        'Or use a runner that has one.',
                ];
            }
        },
        fetch: async (build) => (await scratch()).fetch?.(build),
        open: async (run, server) => (await scratch()).open(run, server),
        start: async (run, build, database) => (await scratch()).start(run, build, database),
        process: async (run) => (await scratch()).process(run),
        log: async (run, since) => (await scratch()).log(run, since),
        api: async (run) => (await scratch()).api(run),
        end: async (run) => (await scratch()).end(run),
        remove: async (run) => (await scratch()).remove(run),
    };
}

;// CONCATENATED MODULE: ./build/modes/platforms/azure.js




/** What both kinds of apps in Azure are opened with. */
function openAzure(make, place, around) {
    const { settings, asked, gateways, note } = around;
    const { run, clock, sleep, mask } = gateways;
    const given = new Set(Object.keys(asked.database));
    const lookUp = async (image) => {
        if (!settings.registry.asked)
            return 'not looked up (registry: off)';
        const [name, tag] = [image.slice(0, image.lastIndexOf(':')), image.slice(image.lastIndexOf(':') + 1)];
        const inAzure = await acrDigest(run, sleep, name, tag);
        if (inAzure !== undefined)
            return inAzure;
        const manifest = await (await (0,openRegistry/* openRegistry */.M)(settings, gateways, [name])).manifest(name, tag);
        if (manifest)
            return manifest.digest;
        throw new failure/* Failure */.HR(`${image} is not published, so Azure could not pull it. Look for the tag in the registry.`);
    };
    const here = (app) => scratchHere(around, app);
    const seams = { run, note, clock, sleep, lookUp, scratchHere: here, mask };
    return (installed) => make({ ...place, images: settings.images, installed, given }, seams);
}


/***/ }),

/***/ 68628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ azTool),
/* harmony export */   W: () => (/* binding */ NotThere)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** What was asked for is not there, as az tells it of an answer with 404. */
class NotThere extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
const TRIES = 3;
const AGAIN_MS = 2_000;
function azTool(run, sleep) {
    const finished = async (args, input) => {
        const told = await run('az', [...args, '--output', 'json'], input === undefined ? {} : { input }).catch((cause) => {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The command line of Azure could not be started: is there a program az on this machine?', {
                cause,
                exitCode: 2,
            });
        });
        if (told.exitCode === 0)
            return told;
        throw failureOf(args, told);
    };
    const json = async (args, input) => parsed(args, (await finished(args, input)).stdout);
    return {
        json,
        async read(args) {
            for (let tries = 1;; tries++) {
                try {
                    return await json(args);
                }
                catch (error) {
                    if (tries === TRIES || error instanceof NotThere)
                        throw error;
                    await sleep(AGAIN_MS);
                }
            }
        },
        text: async (args) => (await finished(args)).stdout,
    };
}
function parsed(args, stdout) {
    if (stdout.trim() === '')
        return undefined;
    try {
        return JSON.parse(stdout);
    }
    catch {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`"az ${shown(args)}" answered with ${stdout.length} characters that are no JSON.`);
    }
}
function failureOf(args, { exitCode, stderr }) {
    const said = stderr.trim().split('\n').slice(-8).join('\n  ').slice(0, 2000);
    const message = `"az ${shown(args)}" ended with ${exitCode}:\n  ${said}`;
    if (/Not Found|ResourceNotFound|could not be found|was not found/i.test(stderr))
        return new NotThere(message);
    const hint = /az login|AADSTS|No subscription found/i.test(stderr)
        ? '\nLog in before this step, e.g. with azure/login.'
        : /AuthorizationFailed|does not have authorization|Forbidden/i.test(stderr)
            ? '\nThe rights that are needed are in docs/platforms.md.'
            : '';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(message + hint);
}
function shown(args) {
    return args.join(' ').slice(0, 300);
}


/***/ }),

/***/ 86648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ azureScratch)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
;// CONCATENATED MODULE: ./build/platforms/azure/vaultSecret.js
const URI = /SecretUri=([^;)]+)/i;
const NAMED = { vault: /VaultName=([^;)]+)/i, name: /SecretName=([^;)]+)/i, version: /SecretVersion=([^;)]+)/i };
/**
 * What a secret of a Key Vault holds, where whoever is logged in to az may read it.
 * @param reference address of the secret, or a reference of an app setting, in either of its forms
 *   (Azure docs, "app-service-key-vault-references")
 * @throws Failure with what az said
 */
async function vaultSecret(az, reference) {
    const { value } = (await az.read(['keyvault', 'secret', 'show', ...placeOf(reference)]));
    return value;
}
function placeOf(reference) {
    if (/^https:/i.test(reference))
        return ['--id', reference];
    const address = URI.exec(reference)?.[1]?.trim();
    if (address !== undefined)
        return ['--id', address];
    const [vault = '', name = '', version] = [NAMED.vault, NAMED.name, NAMED.version].map((one) => one.exec(reference)?.[1]);
    return ['--vault-name', vault, '--name', name, ...(version === undefined ? [] : ['--version', version])];
}

;// CONCATENATED MODULE: ./build/platforms/azure/azureScratch.js


/** Without it a copy of an encrypted database can't be opened; whatever else is closed to us a copy does without. */
const KEY = 'MB_ENCRYPTION_SECRET_KEY';
/** Names a file that the app alone has. */
const IN_A_FILE = /^MB_.*_FILE$/;
/**
 * Rehearsals of an app in containers of the machine of the job: a second app in Azure would have an address that everybody
 * finds, and would cost.
 */
function azureScratch({ scratchHere, mask }, az, read) {
    let known;
    const live = () => {
        known ??= look();
        return known;
    };
    const look = async () => {
        const { name, image, settings } = await read();
        const key = await keyOf(settings, az);
        if (key !== undefined)
            mask(key);
        const plain = Object.entries(settings).filter((entry) => typeof entry[1] === 'string' && !IN_A_FILE.test(entry[0]));
        return { name, image, environment: { ...Object.fromEntries(plain), ...(key === undefined ? {} : { [KEY]: key }) } };
    };
    const scratch = scratchHere(live);
    return {
        ...scratch,
        async obstacles() {
            const here = (await scratch.obstacles?.()) ?? [];
            try {
                await live();
                return here;
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.HR))
                    throw error;
                return [...here, error.message];
            }
        },
    };
}
/** @throws Failure (bad input) when the app has one that can't be read from here */
async function keyOf(settings, az) {
    if (settings[`${KEY}_FILE`] !== undefined)
        throw closedKey('in a file of the instance', 'Set it as a setting.');
    const key = settings[KEY];
    if (key === undefined || typeof key === 'string')
        return key;
    if (key.vault === undefined)
        throw closedKey(key.reference, 'Look whether there is such a secret.');
    try {
        return await vaultSecret(az, key.vault);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const remedy = `Let who is logged in to az read it (role Key Vault Secrets User).\n    ${error.message}`;
        throw closedKey(key.reference, remedy);
    }
}
function closedKey(where, remedy) {
    return (0,failure/* badInput */.AN)(`${KEY} is ${where}, which can't be read from here, and without it a copy of the database can't be used. ${remedy}`);
}


/***/ }),

/***/ 57871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ complaintOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** What a look-up has to complain of; undefined when it finds what it looks for. */
async function complaintOf(lookUp) {
    try {
        await lookUp;
        return undefined;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 95479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ describeWebApp),
  h3: () => (/* binding */ lookAround),
  VN: () => (/* binding */ unknownVersion),
  Rc: () => (/* binding */ webAppSettings)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
// EXTERNAL MODULE: ./build/platforms/azure/instanceSettings.js
var instanceSettings = __webpack_require__(18533);
// EXTERNAL MODULE: ./build/platforms/azure/guards.js
var guards = __webpack_require__(92297);
// EXTERNAL MODULE: ./build/platforms/azure/webAppImage.js
var webAppImage = __webpack_require__(37145);
;// CONCATENATED MODULE: ./build/platforms/azure/webAppDangers.js


/** Tiers in which an app can't be kept awake, and has minutes of processor a day. */
const UNSTEADY = ['free', 'shared', 'dynamic'];
/** What would kill a migration, start a second node or take workers from others: full sentences with the remedy. */
function dangersOf(around, own) {
    const { plan, neighbours, autoscale } = around;
    const { tier, capacity } = plan.sku;
    const shared = neighbours.length > 0 && plan.properties.perSiteScaling !== true && capacity > 1;
    return [
        ...(UNSTEADY.includes(tier.toLowerCase())
            ? [
                `The plan ${plan.name} is of the tier ${tier}, which may unload the app in a migration. Move it to Basic or above.`,
            ]
            : []),
        ...(shared
            ? [
                `The plan ${plan.name} has ${capacity} workers that ${neighbours.join(', ')} use too, and an upgrade needs one node ` +
                    'alone: scaling the plan would take theirs. Move the app to a plan of its own, or turn on per-app scaling of the plan ' +
                    'and give each app its number of workers.',
            ]
            : []),
        ...(autoscale.length > 0
            ? [
                `The autoscale settings ${autoscale.join(', ')} would add workers to the plan ${plan.name} during the upgrade. Turn them ` +
                    'off: az monitor autoscale update --enabled false',
            ]
            : []),
        ...(plan.properties.elasticScaleEnabled === true
            ? [
                `The plan ${plan.name} scales automatically and would start a second node. Turn it off: ` +
                    'az appservice plan update --elastic-scale false',
            ]
            : []),
        ...around.slots.flatMap((slot) => dangerousSlot(slot, around, own)),
    ];
}
/** What a careful person would want to know. */
function notesOf({ image, slots }, own) {
    const asleep = slots.filter((slot) => slot.state !== 'Running' && (0,webAppImage/* isMetabase */.R6)(slot.image, own));
    return [
        `App Service gives a container at most 30 minutes until its first answer (${guards/* START_LIMIT */.Pq}), and the run sets that. By its ` +
            'documentation any answer counts, and Metabase answers before it migrates; should your app be started anew all the same, ' +
            'a migration that takes longer than 30 minutes can not be protected here.',
        ...(image.image.includes('@')
            ? [`The image is pinned by a digest (${image.image}); the next one is written by its tag alone.`]
            : []),
        ...(asleep.length > 0
            ? [
                `The slots ${asleep.map(({ name }) => name).join(', ')} are stopped: don't start them before they have the new version.`,
            ]
            : []),
    ];
}
const DATABASE = ['MB_DB_CONNECTION_URI', 'MB_DB_HOST', 'MB_DB_PORT', 'MB_DB_DBNAME', 'MB_DB_FILE'];
/** A slot that runs with the same database is a second node. Where that can't be told it counts as one. */
function dangerousSlot(slot, { settings, app }, own) {
    if (slot.state !== 'Running' || !(0,webAppImage/* isMetabase */.R6)(slot.image, own))
        return [];
    const [ours, theirs] = [databaseOf(settings), databaseOf(slot.settings)];
    if (ours !== theirs && ours !== undefined && theirs !== undefined)
        return [];
    const why = ours === undefined || theirs === undefined ? 'perhaps with the same' : 'with the same';
    return [
        `The slot ${slot.name} of ${app} runs Metabase ${why} application database: it would be a second node. Stop it first: ` +
            `az webapp stop --slot ${slot.name}`,
    ];
}
/** Never shown: it may hold a password. */
function databaseOf(settings) {
    const set = DATABASE.map((name) => settings[name]?.trim() ?? '');
    return set.every((value) => value === '') || set.some((value) => value.startsWith('@')) ? undefined : set.join('\n');
}

;// CONCATENATED MODULE: ./build/platforms/azure/describeWebApp.js





/** Reads all that an upgrade may run into; changes nothing. */
async function lookAround(app, { app: name, images }) {
    const plan = await app.plan();
    return {
        app: name,
        plan,
        image: await (0,webAppImage/* readImage */.AM)(app, images),
        config: await app.config(),
        settings: await app.settings(),
        slots: await app.slots(),
        neighbours: await app.neighbours(plan.id),
        autoscale: await app.autoscale(plan.id),
    };
}
/** @throws Failure (bad input) when version or database can't be told */
function describeWebApp(around, { images, installed, given }) {
    const { image, build } = (0,imageName/* installedImage */.ef)(around.image.image, undefined, images);
    const known = build ?? installed;
    if (!known)
        throw unknownVersion(around.image.image);
    const settings = webAppSettings(around);
    return {
        build: known,
        what: `${image.name}${image.tag === undefined ? '' : `:${image.tag}`}`,
        environment: (0,instanceSettings/* instanceSettings */.$i)(settings, given),
        partly: (0,instanceSettings/* isPartly */.bu)(settings),
        folders: [],
        hosts: {},
        nodes: nodesOf(around),
        dangers: dangersOf(around, images),
        notes: notesOf(around, images),
    };
}
/** Variables of the container itself take their value from an app setting, whose name they give. */
function webAppSettings({ image, settings, }) {
    const own = image.container?.properties;
    const inherited = own?.inheritAppSettingsAndConnectionStrings === false ? {} : settings;
    const named = (own?.environmentVariables ?? []).map(({ name, value }) => [name, settings[value] ?? value]);
    const all = { ...inherited, ...Object.fromEntries(named) };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, (0,instanceSettings/* settingOf */.y7)(value)]));
}
function nodesOf({ plan, config }) {
    const { capacity } = plan.sku;
    return Math.max(1, plan.properties.perSiteScaling === true ? Math.min(capacity, config.numberOfWorkers ?? 1) : capacity);
}
function unknownVersion(image) {
    return (0,failure/* badInput */.AN)(`The app runs ${image}, and its tag names no exact version. Set the tag of the version that runs, e.g. ` +
        '"metabase/metabase:v0.58.3", or let the running instance tell it.');
}


/***/ }),

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ START_LIMIT),
/* harmony export */   Tq: () => (/* binding */ areGuards),
/* harmony export */   Vm: () => (/* binding */ duringRun),
/* harmony export */   aB: () => (/* binding */ presentGuards),
/* harmony export */   wD: () => (/* binding */ putGuards)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _webApp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48514);


/**
 * Seconds that App Service waits for the first answer of a container before it starts it anew: 230 unless told, 1800 at most
 * (Azure docs, "reference-app-settings").
 */
const START_LIMIT = 'WEBSITES_CONTAINER_START_TIME_LIMIT';
const LONGEST_START = 1800;
/** Which answers count as the first one; any does where it is not set (same page). A migrating Metabase answers 503. */
const STATUSES = 'WEBSITE_WARMUP_STATUSES';
const MIGRATING = '503';
/** Lets a registry's webhook restart the app with what is under the tag now (`az webapp deployment container config`). */
const DEPLOYMENT = 'DOCKER_ENABLE_CI';
/** What must have another value while a migration may run, with that value. */
function duringRun({ config, settings, plan }) {
    const alone = plan.properties.perSiteScaling === true;
    const statuses = settings[STATUSES]?.trim();
    return {
        config: {
            // An app that nobody asks is unloaded after a while, whatever it does.
            ...(config.alwaysOn ? {} : { alwaysOn: true }),
            ...(config.autoHealEnabled ? { autoHealEnabled: false } : {}),
            ...(config.healthCheckPath ? { healthCheckPath: '' } : {}),
            ...(alone && (config.numberOfWorkers ?? 1) > 1 ? { numberOfWorkers: 1 } : {}),
        },
        settings: {
            ...(Number(settings[START_LIMIT] ?? 0) >= LONGEST_START ? {} : { [START_LIMIT]: String(LONGEST_START) }),
            ...(statuses && !statuses.includes(MIGRATING) ? { [STATUSES]: `${statuses},${MIGRATING}` } : {}),
            ...(settings[DEPLOYMENT]?.toLowerCase() === 'true' ? { [DEPLOYMENT]: 'false' } : {}),
        },
        workers: !alone && plan.sku.capacity > 1 ? 1 : undefined,
    };
}
/** The present values of the same things, to be put back. */
function presentGuards({ config, settings, plan }, of) {
    const names = Object.keys(of.config);
    return {
        config: Object.fromEntries(names.map((name) => [name, config[name] ?? (name === 'healthCheckPath' ? '' : null)])),
        settings: Object.fromEntries(Object.keys(of.settings).map((name) => [name, settings[name] ?? null])),
        workers: of.workers === undefined ? undefined : plan.sku.capacity,
    };
}
/** Whether all of them have these values. */
async function areGuards(app, wanted) {
    const { config, settings, workers } = await differing(app, wanted);
    return workers === undefined && Object.keys(config).length + Object.keys(settings).length === 0;
}
/** Gives them these values, each only where it has another one, and reads them back. */
async function putGuards(az, resources, app, wanted) {
    const left = await differing(app, wanted);
    if (left.workers !== undefined)
        await scalePlan(az, await app.plan(), left.workers);
    if (Object.keys(left.config).length > 0) {
        await resources.patch(`${await app.path()}/config/web`, _webApp_js__WEBPACK_IMPORTED_MODULE_1__/* .WEB */ .F, { properties: left.config });
    }
    const settings = Object.entries(left.settings);
    const set = settings.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
    const gone = settings.flatMap(([name, value]) => (value === null ? [name] : []));
    const command = ['webapp', 'config', 'appsettings'];
    if (set.length > 0)
        await az.json([...command, 'set', ...app.options, '--settings', ...set]);
    if (gone.length > 0)
        await az.json([...command, 'delete', ...app.options, '--setting-names', ...gone]);
    const still = await differing(app, wanted);
    const names = [...Object.keys(still.config), ...Object.keys(still.settings), ...(still.workers ? ['workers'] : [])];
    if (names.length === 0)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Azure was told to change ${names.join(', ')} of the Web App, and they are as before. Run this again.`);
}
async function differing(app, wanted) {
    const [config, settings] = [await app.config(), await app.settings()];
    const present = presentGuards({ config, settings, plan: await app.plan() }, wanted);
    const isOther = (here, there) => Object.fromEntries(Object.entries(here).filter(([name, value]) => value !== there[name]));
    return {
        config: isOther(wanted.config, present.config),
        settings: isOther(wanted.settings, present.settings),
        workers: wanted.workers === present.workers ? undefined : wanted.workers,
    };
}
async function scalePlan(az, { id }, workers) {
    const [, subscription = '', group = '', name = ''] = /\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/.*\/serverfarms\/([^/]+)$/i.exec(id) ?? [];
    const plan = ['--subscription', subscription, '--resource-group', group, '--name', name];
    await az.json(['appservice', 'plan', 'update', ...plan, '--number-of-workers', String(workers)]);
}


/***/ }),

/***/ 18533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ instanceSettings),
/* harmony export */   bu: () => (/* binding */ isPartly),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** `@Microsoft.KeyVault(SecretUri=…)` in the app settings of a Web App (Azure docs, "app-service-key-vault-references"). */
const KEY_VAULT = /^@Microsoft\.KeyVault\(/i;
function settingOf(value) {
    return KEY_VAULT.test(value) ? { reference: 'a reference to a Key Vault', vault: value } : value;
}
/** Whether some of them can't be read. */
function isPartly(settings) {
    return Object.values(settings).some((value) => typeof value !== 'string');
}
/** The inputs `database-*` that tell what a variable would; `file` variables are read by Metabase's image alone. */
const TOLD_BY = {
    MB_DB_CONNECTION_URI: ['uri', 'host'],
    MB_DB_TYPE: ['uri', 'type'],
    MB_DB_HOST: ['uri', 'host'],
    MB_DB_PORT: ['uri', 'port'],
    MB_DB_DBNAME: ['uri', 'name'],
    MB_DB_USER: ['uri', 'user'],
    MB_DB_PASS: ['uri', 'password'],
};
const IN_A_FILE = /^(MB_DB_(?:CONNECTION_URI|USER|PASS))_FILE$/;
/**
 * The settings that can be read, as the environment of the instance.
 * @param given the inputs `database-*` that the user gave, without that word in front
 * @throws Failure (bad input) when one is missing of which only the instance knows the value, or when the database would be
 *   a file that the instance alone has
 */
function instanceSettings(settings, given) {
    const hidden = [];
    const environment = {};
    for (const [name, value] of Object.entries(settings)) {
        const [, ofFile] = IN_A_FILE.exec(name) ?? [];
        const reference = typeof value === 'string' ? ofFile && 'in a file of the instance' : value.reference;
        if (reference === undefined)
            environment[name] = value;
        const inputs = reference === undefined ? undefined : TOLD_BY[ofFile ?? name];
        if (!inputs || inputs.some((input) => given.has(input)))
            continue;
        hidden.push(`${name} is ${reference}, which can't be read from here: give "database-${inputs.at(-1)}".`);
    }
    if (hidden.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The settings of the instance can't all be read:\n  - ${hidden.join('\n  - ')}`);
    if (!given.has('uri') && !given.has('host'))
        expectServer(environment, given);
    return environment;
}
/** A file of H2 lies in the container, or on a share that nobody else may open while the instance runs. */
function expectServer(environment, given) {
    const { MB_DB_CONNECTION_URI: address = '', MB_DB_TYPE: type } = environment;
    const scheme = /^(?:jdbc:)?([^:]+):/.exec(address.trim())?.[1] ?? (type?.trim() || 'h2');
    const toldByJava = /-D(MB_DB_|mb\.db\.)/.test(`${environment.JAVA_OPTS ?? ''} ${environment.JAVA_TOOL_OPTIONS ?? ''}`);
    if (scheme !== 'h2' || toldByJava || given.has('type'))
        return;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('By its settings the instance keeps its database in a file of H2, which in Azure lies in the container or on its share and ' +
        'can not be backed up from here. Move to PostgreSQL first ' +
        '(https://www.metabase.com/docs/latest/installation-and-operation/migrating-from-h2).');
}


/***/ }),

/***/ 24170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resourcesOf),
/* harmony export */   z: () => (/* binding */ groupPath)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _az_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68628);


function resourcesOf(az) {
    const url = (path, version) => ['--url', `${path}?api-version=${version}`];
    // By stdin: what is sent may hold secrets.
    const send = (method, path, version, body) => az.json(['rest', '--method', method, ...url(path, version), '--body', '@-'], JSON.stringify(body));
    return {
        async get(path, version) {
            try {
                return (await az.read(['rest', '--method', 'get', ...url(path, version)]));
            }
            catch (error) {
                if (error instanceof _az_js__WEBPACK_IMPORTED_MODULE_1__/* .NotThere */ .W)
                    return undefined;
                throw error;
            }
        },
        async list(path, version) {
            const all = [];
            for (let next = url(path, version); next;) {
                const page = (await az.read(['rest', '--method', 'get', ...next]));
                all.push(...page.value);
                next = page.nextLink ? ['--url', page.nextLink] : undefined;
            }
            return all;
        },
        post: (path, version) => az.json(['rest', '--method', 'post', ...url(path, version)]),
        patch: (path, version, body) => send('patch', path, version, body),
        put: (path, version, body) => send('put', path, version, body),
        async remove(path, version) {
            try {
                await az.json(['rest', '--method', 'delete', ...url(path, version)]);
            }
            catch (error) {
                if (!(error instanceof _az_js__WEBPACK_IMPORTED_MODULE_1__/* .NotThere */ .W))
                    throw error;
            }
        },
    };
}
const GROUP = /^[\w.()-]{1,90}$/;
const APP = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;
/** The path of its resource group. @throws Failure (bad input) for a name that Azure would not take */
async function groupPath(az, { resourceGroup, app, subscription }) {
    if (!GROUP.test(resourceGroup))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${resourceGroup}" is no name of a resource group.`);
    if (!APP.test(app))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${app}" is no name of an app in Azure.`);
    const named = subscription === undefined ? [] : ['--subscription', subscription];
    const { id } = (await az.read(['account', 'show', ...named]));
    return `/subscriptions/${id}/resourceGroups/${resourceGroup}`;
}


/***/ }),

/***/ 48514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ WEB),
/* harmony export */   y: () => (/* binding */ webApp)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24170);


/** API versions of Microsoft.Web and of autoscale settings whose answers are described here. */
const WEB = '2023-12-01';
const AUTOSCALE = '2022-10-01';
function webApp(az, resources, place) {
    const { app, resourceGroup, subscription } = place;
    const options = [
        ...['--resource-group', resourceGroup, '--name', app],
        ...(subscription === undefined ? [] : ['--subscription', subscription]),
    ];
    let group;
    const path = async () => {
        group ??= (0,_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPath */ .z)(az, place);
        return `${await group}/providers/Microsoft.Web/sites/${app}`;
    };
    const site = async () => {
        const found = await resources.get(await path(), WEB);
        if (found)
            return found;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`There is no Web App ${app} in the resource group ${resourceGroup}. Look with "az webapp list".`);
    };
    const settings = async (slot) => {
        const ofSlot = slot === undefined ? [] : ['--slot', slot];
        const listed = (await az.read([
            'webapp',
            'config',
            'appsettings',
            'list',
            ...options,
            ...ofSlot,
        ]));
        return Object.fromEntries(listed.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
    };
    const config = async (of = '') => {
        const found = await resources.get(`${await path()}${of}/config/web`, WEB);
        if (found)
            return found.properties;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The Web App ${app} has no configuration that can be read.`);
    };
    return {
        path,
        site,
        settings,
        options,
        config: () => config(),
        containers: async () => resources.list(`${await path()}/sitecontainers`, WEB),
        async slots() {
            const listed = await resources.list(`${await path()}/slots`, WEB);
            const slots = [];
            for (const { name: whole, properties } of listed) {
                const name = whole.slice(whole.lastIndexOf('/') + 1);
                const image = (await config(`/slots/${name}`)).linuxFxVersion ?? '';
                slots.push({ name, state: properties.state, image, settings: await settings(name) });
            }
            return slots;
        },
        async plan() {
            const { serverFarmId } = (await site()).properties;
            const found = (await resources.get(serverFarmId, WEB));
            if (found)
                return found;
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The plan of the Web App ${app} can't be read (${serverFarmId}).`);
        },
        async neighbours(plan) {
            const all = await resources.list(`${plan}/sites`, WEB);
            // A slot is named after its app: `app/slot` as a resource, `app(slot)` in older answers.
            return all.map(({ name }) => name).filter((name) => name.replace(/[/(].*$/, '') !== app);
        },
        async autoscale(plan) {
            const inGroup = /^.*\/resourceGroups\/[^/]+/i.exec(plan)?.[0] ?? '';
            const all = await resources.list(`${inGroup}/providers/Microsoft.Insights/autoscalesettings`, AUTOSCALE);
            return all
                .filter(({ properties: { enabled, targetResourceUri } }) => enabled && sameId(targetResourceUri ?? '', plan))
                .map(({ name }) => name);
        },
    };
}
/** Ids of Azure don't tell capital letters from small ones. */
function sameId(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 37145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   R6: () => (/* binding */ isMetabase),
/* harmony export */   te: () => (/* binding */ writeImage)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99408);
/* harmony import */ var _docker_imageName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32610);
/* harmony import */ var _webApp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48514);




const DOCKER = /^DOCKER\|/i;
/** @throws Failure (bad input) when the app runs no container of Metabase, or more of them than one */
async function readImage(app, own) {
    const { linuxFxVersion, windowsFxVersion } = await app.config();
    const runs = linuxFxVersion || windowsFxVersion || 'nothing';
    if (DOCKER.test(runs))
        return { image: runs.replace(DOCKER, ''), container: undefined };
    if (/^COMPOSE\|/i.test(runs)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The Web App runs several containers by a compose file, which App Service does not keep. Convert it first: ' +
            'az webapp sitecontainers convert --mode sitecontainers');
    }
    if (!/^SITECONTAINERS/i.test(runs)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The Web App runs ${runs} and no container: expected linuxFxVersion DOCKER|… or SITECONTAINERS.`);
    }
    const all = await app.containers();
    const ours = all.filter(({ properties }) => isMetabase(properties.image, own));
    const [container] = ours;
    if (container && ours.length === 1)
        return { image: container.properties.image, container };
    const found = all.map(({ name, properties }) => `${name} (${properties.image})`).join(', ') || 'none';
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`Expected one container of Metabase in the Web App, found ${ours.length} among ${found}.`);
}
/** Writes another image there, unless it is there already, and reads it back. The app must stand still. */
async function writeImage(az, resources, app, own, image) {
    const present = await readImage(app, own);
    if (present.image === image)
        return;
    if (present.container === undefined) {
        const body = { properties: { linuxFxVersion: `DOCKER|${image}` } };
        await resources.patch(`${await app.path()}/config/web`, _webApp_js__WEBPACK_IMPORTED_MODULE_3__/* .WEB */ .F, body);
    }
    else {
        const named = ['--container-name', present.container.name, '--image', image];
        await az.json(['webapp', 'sitecontainers', 'update', ...app.options, ...named]);
    }
    const { image: written } = await readImage(app, own);
    if (written === image)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The Web App was told to run ${image}, and its configuration says ${written}. Look what else sets it.`);
}
function isMetabase(image, own) {
    return (0,_metabase_image_js__WEBPACK_IMPORTED_MODULE_1__/* .metabaseImage */ .Q)((0,_docker_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageName */ ["if"])(image.replace(DOCKER, ''))?.name ?? '', own) !== undefined;
}


/***/ })

};
