export const id = 9072;
export const ids = [9072,3132];
export const modules = {

/***/ 59041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ engineSeams)
/* harmony export */ });
/* harmony import */ var _openRegistry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91936);

/** What is needed to work with the containers of an Engine. */
async function engineSeams({ settings, gateways, host, note }) {
    return {
        engine: await host.engine(),
        note,
        credentialsFor: await (0,_openRegistry_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .Y)(settings, gateways),
        clock: gateways.clock,
        sleep: gateways.sleep,
        freeBytes: host.freeBytes,
        openRelay: host.openRelay,
    };
}


/***/ }),

/***/ 93975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ spaceFor),
/* harmony export */   LD: () => (/* binding */ loginFor),
/* harmony export */   aK: () => (/* binding */ fetchImage),
/* harmony export */   eT: () => (/* binding */ pullBuild),
/* harmony export */   iQ: () => (/* binding */ missingImage)
/* harmony export */ });
/* unused harmony export loginOf */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3132);
/* harmony import */ var _imageName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32610);



/** What docker calls Docker Hub when it logs in. */
const HUB_SERVER = 'https://index.docker.io/v1/';
const ARCHITECTURES = { x86_64: 'amd64', aarch64: 'arm64' };
/**
 * Pulls the image of a build, under the name that the container's image has, unless it is here already.
 * @param container name or id of the one whose image is to be replaced
 * @returns the reference to run it by, and what it is
 */
async function fetchImage(seams, container, build, wishes) {
    const { image, oldImage } = await formerImage(seams, container, wishes);
    return pullBuild(seams, image, oldImage?.Architecture, build);
}
/**
 * The same for an image by the name of the former one.
 * @param architecture of the former one where it runs here, which that of this machine may differ from
 */
async function pullBuild(seams, image, architecture, build) {
    const { engine } = seams;
    const wanted = (0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOf */ .dT)(image, build);
    if (!(await engine.image(wanted)))
        await engine.pull(wanted, await loginFor(seams, image.name));
    const found = await engine.image(wanted);
    if (!found)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${wanted} was pulled and is not here. Look whether something removes images on this machine.`);
    const { Architecture } = await engine.info();
    const own = ARCHITECTURES[Architecture] ?? Architecture;
    if (found.Architecture && found.Architecture !== own && found.Architecture !== architecture) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`${wanted} is for ${found.Architecture}, and this machine is ${own}. Pull the image for ${own}, or use a registry that has it.`);
    }
    const digests = (found.RepoDigests ?? []).filter((one) => one.startsWith(`${image.name}@`));
    return { reference: (0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedLike */ .cR)(image, wanted, found), digest: digests[0]?.slice(image.name.length + 1) ?? found.Id };
}
const REFUSED = [401, 403, 404];
/** The registry is asked for what is not here. What can't be told, such as by one that is down, shows when it is pulled. */
async function missingImage(seams, container, build, wishes) {
    const { engine } = seams;
    const { image } = await formerImage(seams, container, wishes);
    const wanted = (0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOf */ .dT)(image, build);
    if (await engine.image(wanted))
        return undefined;
    try {
        await engine.published(wanted, await loginFor(seams, image.name));
        return undefined;
    }
    catch (error) {
        const { statusCode } = (error.cause ?? {});
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || !REFUSED.includes(statusCode))
            return undefined;
        return `${error.message} Without it there is nothing to go on to: look at the name and the login.`;
    }
}
/** As large as the one that is replaced: how large it will be is not known before. */
async function spaceFor({ engine, ...seams }, container, build, wishes) {
    const { image, oldImage } = await formerImage({ engine }, container, wishes);
    if (!engine.local || !oldImage)
        return undefined;
    const { DockerRootDir: where } = await engine.info();
    const free = await seams.freeBytes(where);
    if (free === undefined)
        return undefined;
    return { needed: (await engine.image((0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .imageOf */ .dT)(image, build))) ? 0 : oldImage.Size, free, where };
}
async function formerImage({ engine }, name, { images }) {
    const container = await engine.container(name);
    if (!container)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`There is no container ${name}.`);
    const oldImage = await engine.image(container.Image);
    return { ...(0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .installedImage */ .ef)(container.Config.Image ?? '', oldImage, images), oldImage };
}
async function loginFor({ credentialsFor }, name) {
    const { host } = (0,_sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name);
    const found = await credentialsFor(host);
    return found && loginOf(found, host === _sources_registry_reference_js__WEBPACK_IMPORTED_MODULE_1__.DOCKER_HUB ? HUB_SERVER : host);
}
function loginOf(credentials, serveraddress) {
    if (credentials.kind === 'identity')
        return { serveraddress, identitytoken: credentials.token };
    return { serveraddress, username: credentials.username, password: credentials.password };
}


/***/ }),

/***/ 93922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heldVolumes)
/* harmony export */ });
/**
 * `Binds` and `Mounts` of a container with every volume by its name: those without one would be empty ones in a container
 * that is made anew. They come from the image, from `-v /folder`, or from a mount without a source.
 */
function heldVolumes({ HostConfig: host, Mounts }) {
    const volumes = Mounts.filter(({ Type, Name }) => Type === 'volume' && Name !== undefined);
    const named = host.Mounts?.map((mount) => {
        if (mount.Type !== 'volume' || mount.Source)
            return mount;
        const name = volumes.find(({ Destination }) => Destination === mount.Target)?.Name;
        return name === undefined ? mount : { ...mount, Source: name };
    });
    const covered = new Set([
        ...(host.Binds ?? []).map(destinationOf),
        ...(host.Mounts ?? []).map(({ Target }) => withoutSlash(Target)),
    ]);
    const missing = volumes.filter(({ Destination }) => !covered.has(withoutSlash(Destination))).map(bindOf);
    const binds = [...(host.Binds ?? []), ...missing];
    return {
        Binds: binds.length === 0 ? (host.Binds ?? null) : binds,
        ...(named === undefined ? {} : { Mounts: named }),
    };
}
/** `/host/folder:/folder:ro` or `name:/folder`. */
function destinationOf(bind) {
    const [first = '', second] = bind.split(':');
    return withoutSlash(second ?? first);
}
function bindOf({ Name, Destination, Mode, RW }) {
    const mode = Mode || (RW ? '' : 'ro');
    return `${Name}:${Destination}${mode === '' ? '' : `:${mode}`}`;
}
function withoutSlash(path) {
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
}


/***/ }),

/***/ 32610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ pinnedLike),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ef: () => (/* binding */ installedImage),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99408);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60457);



const REFERENCE = /^(.+?)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[a-f0-9]{64}))?$/;
const ID = /^(sha256:)?[a-f0-9]{12,64}$/;
/** Reads what `docker run` was given; undefined for an id. */
function parseImageName(text) {
    const [, name, tag, digest] = (ID.test(text) ? null : REFERENCE.exec(text)) ?? [];
    return name === undefined ? undefined : { name, tag, digest };
}
/**
 * The name by which a container's image is known, and the build that it says; of a container that was made by an id, a name
 * that the image has.
 * @throws Failure (bad input) when it is no image of Metabase
 */
function installedImage(given, image, own) {
    const names = [given, ...(image?.RepoTags ?? [])].flatMap((text) => parseImageName(text) ?? []);
    const known = names.filter(({ name }) => (0,_metabase_image_js__WEBPACK_IMPORTED_MODULE_1__/* .metabaseImage */ .Q)(name, own) !== undefined);
    const [first] = known;
    if (!first) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The container is of the image "${given}", which is none of Metabase's. Expected metabase/metabase or ` +
            'metabase/metabase-enterprise under any registry; give a name of your own as an input: images.');
    }
    const builds = known.filter(({ name }) => name === first.name).flatMap(({ tag }) => buildOfTag(tag) ?? []);
    return { image: first, build: builds[0] };
}
/** The image of another build, from the same registry under the same name; without digest. */
function imageOf(former, { edition, version }) {
    const like = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(former.tag ?? '');
    const tag = like.kind === 'exact' && like.edition === edition ? (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .printTagLike */ .bG)(like, version) : (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .printTag */ .O4)(edition, version);
    return `${former.name}:${tag}`;
}
/** With the digest behind it when the former one had one, so that what is pinned stays pinned. */
function pinnedLike(former, name, image) {
    if (former.digest === undefined)
        return name;
    const known = image.RepoDigests?.map(parseImageName).find((one) => one?.name === former.name);
    return known?.digest === undefined ? name : `${name}@${known.digest}`;
}
function buildOfTag(text) {
    const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(text ?? '');
    return tag.kind === 'exact' ? { edition: tag.edition, version: tag.version } : undefined;
}


/***/ }),

/***/ 43988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ processState)
/* harmony export */ });
/** One that was made and never started has no exit code, whatever the Engine fills in. */
function processState(container) {
    if (!container)
        return { state: 'absent' };
    const { Running, Restarting, ExitCode, StartedAt } = container.State;
    if (Restarting)
        return { state: 'restarting', exitCode: ExitCode };
    const started = new Date(StartedAt);
    const everStarted = started.getTime() > 0;
    if (Running)
        return everStarted ? { state: 'running', since: started } : { state: 'running' };
    return everStarted ? { state: 'stopped', exitCode: ExitCode } : { state: 'stopped' };
}


/***/ }),

/***/ 93419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ recentLog)
/* harmony export */ });
const MOST_LINES = 20_000;
const LARGEST = 1024 * 1024;
/** What a container has written since then: its last lines, and of these at most a megabyte. */
async function recentLog(engine, id, since) {
    const text = await engine.log(id, Math.floor(since.getTime() / 1000), MOST_LINES);
    return text.slice(-LARGEST);
}


/***/ }),

/***/ 26094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ dockerScratch)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/platforms/docker/processState.js
var processState = __webpack_require__(43988);
// EXTERNAL MODULE: ./build/platforms/docker/recentLog.js
var recentLog = __webpack_require__(93419);
// EXTERNAL MODULE: ./build/platforms/scratchSettings.js
var scratchSettings = __webpack_require__(77160);
// EXTERNAL MODULE: ./build/platforms/docker/stopContainer.js
var stopContainer = __webpack_require__(48567);
;// CONCATENATED MODULE: ./build/platforms/docker/scratch/body.js


/** Asked for names that are not on the network: by RFC 5737 it is nobody's, so that no name leaves the machine. */
const NO_RESOLVER = '203.0.113.1';
/** Where the scratch instance answers, whatever the live one is set to. */
const PORT = 3000;
/**
 * A scratch container: the live instance with another image, on another database and on the private network alone, without
 * published ports, and with a log that stays on this machine.
 * @param network id of the private network
 * @param labels all that it has
 * @param extraHosts names that it must know
 */
function scratchBody({ config, host, environment }, image, network, database, labels, extraHosts = []) {
    const listens = { MB_JETTY_HOST: '0.0.0.0', MB_JETTY_PORT: String(PORT) };
    const settings = (0,scratchSettings/* scratchSettings */.O)(environment, { ...database, ...listens });
    return {
        ...config,
        Image: image,
        Env: Object.entries(settings).map(([name, value]) => `${name}=${value}`),
        Labels: labels,
        Healthcheck: { Test: ['NONE'] },
        HostConfig: {
            ...host,
            NetworkMode: network,
            Dns: [NO_RESOLVER],
            ...(extraHosts.length > 0 ? { ExtraHosts: extraHosts } : {}),
            RestartPolicy: stopContainer/* NEVER_RESTART */.JI,
            LogConfig: { Type: 'json-file', Config: {} },
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/docker/scratch/innerFetch.js

const PATIENCE_SECONDS = 5;
/**
 * Asks an API from inside of its own container, since nothing else is on its network: by curl, which Metabase's images have
 * (metabase/metabase `Dockerfile`). Only GET, and only what this project looks at: status and body.
 */
function innerFetch(engine, id) {
    return async (address) => {
        const options = ['--silent', '--noproxy', '*', '--location', '--max-time', String(PATIENCE_SECONDS)];
        const { exitCode, stdout } = await engine.exec(id, [
            'curl',
            ...options,
            '--write-out',
            '\n%{http_code}',
            String(address),
        ]);
        const end = stdout.lastIndexOf('\n');
        const status = Number(stdout.slice(end + 1));
        if (exitCode !== 0 || !(status >= 200 && status <= 599)) {
            throw new TypeError('fetch failed', { cause: { code: `curl ${exitCode}` } });
        }
        return new Response(status === 204 ? null : stdout.slice(0, end), { status });
    };
}
/** @throws Failure (bad input) when the image has no curl, which would look like an instance that never answers */
async function expectCurl(engine, id, image) {
    const asked = await engine.exec(id, ['curl', '--version']).catch((error) => {
        if (error instanceof failure/* Failure */.HR)
            return { exitCode: 127 };
        throw error;
    });
    if (asked.exitCode === 0)
        return;
    // One that has ended at once tells why in its log.
    if ((await engine.container(id))?.State.Running === false)
        return;
    throw (0,failure/* badInput */.AN)(`The image ${image} has no curl, by which a rehearsal asks the scratch instance on its private network. Metabase's own ` +
        'images have it: add it to yours.');
}

;// CONCATENATED MODULE: ./build/platforms/docker/scratch/places.js

/** On everything that a rehearsal makes; its value is the run. */
const REHEARSAL_LABEL = 'metabase-upgrade.rehearsal';
/** What a container of a rehearsal is. */
const ROLE_LABEL = 'metabase-upgrade.rehearsal-role';
/** By which the scratch instance finds the database server. */
const SERVER_NAME = 'rehearsal-database';
/**
 * The network of a scratch instance: no way leads out of it, and this machine has no address on it either.
 * (Docker, options of the bridge driver.)
 */
async function privateNetwork(engine, name, run) {
    return network(engine, name, run, { 'com.docker.network.bridge.inhibit_ipv4': 'true' });
}
/** The network by which this machine reaches what is on it; no way leads from it to another one. */
async function hostNetwork(engine, name, run) {
    return network(engine, name, run, {});
}
/** The address that this machine has on such a network. */
async function addressOnHostNetwork(engine, id) {
    const [found] = await engine.networks({ id: [id] });
    const gateway = found?.IPAM?.Config?.find(({ Gateway }) => Gateway)?.Gateway;
    if (gateway === undefined)
        throw new failure/* Failure */.HR(`This machine has no address on the network ${found?.Name ?? id}.`);
    return gateway;
}
function network(engine, Name, run, Options) {
    const Labels = { [REHEARSAL_LABEL]: run };
    return engine.createNetwork({ Name, Driver: 'bridge', Internal: true, CheckDuplicate: true, Options, Labels });
}
async function containersOf(engine, run, role) {
    const labels = [`${REHEARSAL_LABEL}=${run}`, ...(role === undefined ? [] : [`${ROLE_LABEL}=${role}`])];
    return engine.containers({ label: labels });
}
/** Containers before their networks. */
async function removePlaces(engine, run) {
    for (const { Id } of await containersOf(engine, run))
        await engine.throwAway(Id);
    for (const { Id } of await engine.networks({ label: [`${REHEARSAL_LABEL}=${run}`] }))
        await engine.removeNetwork(Id);
}

;// CONCATENATED MODULE: ./build/platforms/docker/scratch/liveServer.js


/**
 * The live server, handed on to a network from which nothing else is reached but this machine, on the address that it has
 * there. A server that goes by a name keeps it, since its certificate may be for that.
 */
async function relayServer(engine, name, run, server, openRelay) {
    if (!engine.local || openRelay === undefined) {
        throw (0,failure/* badInput */.AN)('The Docker Engine is on another machine, whose private networks are not reached from here. Rehearse there.');
    }
    const id = await hostNetwork(engine, `${name}-rehearsal-${run}`, run);
    const gateway = await addressOnHostNetwork(engine, id);
    const relay = await openRelay(gateway, server);
    const named = /[a-z]/i.test(server.host) && !server.host.includes(':') && server.host !== 'localhost';
    return {
        server: { here: server, inside: { host: named ? server.host : gateway, port: relay.port } },
        relay,
        extraHosts: named ? [`${server.host}:${gateway}`] : [],
    };
}

// EXTERNAL MODULE: ./build/platforms/docker/fetchImage.js
var fetchImage = __webpack_require__(93975);
// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
;// CONCATENATED MODULE: ./build/platforms/docker/scratch/server.js





const PORTS = { postgres: 5432, mysql: 3306 };
/**
 * A database server of its own, on the private network and on one by which this machine reaches it.
 * @param name of the live container, with which the names of all that is made begin
 */
async function startServer(seams, name, run, own) {
    const { engine } = seams;
    if (!engine.local) {
        throw (0,failure/* badInput */.AN)('The Docker Engine is on another machine, whose private networks are not reached from here. Rehearse there.');
    }
    const inside = await privateNetwork(engine, `${name}-rehearsal-${run}`, run);
    const outside = await hostNetwork(engine, `${name}-rehearsal-${run}-database`, run);
    if (!(await engine.image(own.image))) {
        await engine.pull(own.image, await (0,fetchImage/* loginFor */.LD)(seams, (0,imageName/* parseImageName */["if"])(own.image)?.name ?? own.image));
    }
    const id = await engine.create(`${name}-rehearsal-${run}-database`, {
        Image: own.image,
        Env: Object.entries(variablesOf(own)).map(([variable, value]) => `${variable}=${value}`),
        Labels: { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: 'server' },
        Healthcheck: { Test: ['NONE'] },
        HostConfig: {
            NetworkMode: inside,
            // A server that looks up who connects finds this machine at once, and does not wait for a name server that is not there.
            ExtraHosts: [`runner.rehearsal:${await addressOnHostNetwork(engine, outside)}`],
            RestartPolicy: stopContainer/* NEVER_RESTART */.JI,
            LogConfig: { Type: 'json-file', Config: {} },
        },
        NetworkingConfig: { EndpointsConfig: { [inside]: { Aliases: [SERVER_NAME] } } },
    });
    await engine.connect(outside, id, {});
    await engine.start(id);
    const port = PORTS[own.engine];
    return { here: { host: await addressOn(engine, id, outside), port }, inside: { host: SERVER_NAME, port } };
}
/** As the official images of PostgreSQL, MariaDB and MySQL have them. */
function variablesOf({ engine, user, password }) {
    if (engine === 'postgres')
        return { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: 'postgres' };
    return { MARIADB_ROOT_PASSWORD: password, MYSQL_ROOT_PASSWORD: password };
}
async function addressOn(engine, id, network) {
    const container = await engine.container(id);
    const endpoints = Object.values(container?.NetworkSettings.Networks ?? {});
    const address = endpoints.find(({ NetworkID }) => NetworkID === network)?.IPAddress;
    if (address)
        return address;
    const said = (await engine.log(id, 0, 5)).trim();
    throw new failure/* Failure */.HR(`The image of "tools-image" started no database server for the rehearsal.${said === '' ? '' : ` It said: ${said}`} ` +
        'Name an official image that has the server too, such as postgres:17, mariadb:11 or mysql:8.4.');
}

;// CONCATENATED MODULE: ./build/platforms/docker/scratch/dockerScratch.js








/**
 * Rehearsals in containers: the scratch instance is alone on a private network, with a database server of its own, or with a
 * relay to the live one.
 * @param source the live instance, whose settings the scratch one gets
 */
function dockerScratch(seams, source) {
    const { engine } = seams;
    let relayed;
    const instance = async (run) => {
        const [found] = await containersOf(engine, run, 'instance');
        return found && engine.container(found.Id);
    };
    const present = async (run) => {
        const found = await instance(run);
        if (found)
            return found;
        throw new failure/* Failure */.HR(`The scratch container of the rehearsal ${run} is gone: somebody removed it.`);
    };
    const end = async (run) => {
        for (const { Id } of await containersOf(engine, run, 'instance'))
            await engine.throwAway(Id);
    };
    return {
        makesServers: true,
        apart: true,
        async fetch(build) {
            await source.image(build);
        },
        async open(run, server) {
            if (server === undefined) {
                throw (0,failure/* badInput */.AN)('A container with an H2 file can not be rehearsed here. Move to PostgreSQL, or rehearse the JAR on a copy of the file ' +
                    'with the platform command.');
            }
            if ('image' in server)
                return startServer(seams, await source.name(), run, server);
            relayed = await relayServer(engine, await source.name(), run, server, seams.openRelay);
            return relayed.server;
        },
        async start(run, build, database) {
            await end(run);
            const image = await source.image(build);
            const id = await make(seams, await source.model(), run, image, database, relayed?.extraHosts ?? []);
            await engine.start(id);
            await expectCurl(engine, id, image);
        },
        process: async (run) => (0,processState/* processState */.L)(await instance(run)),
        async log(run, since) {
            const found = (await instance(run)) ?? (await containersOf(engine, run, 'server'))[0];
            return found ? (0,recentLog/* recentLog */.m)(engine, found.Id, since) : '';
        },
        api: async (run) => ({ url: `http://127.0.0.1:${PORT}`, fetch: innerFetch(engine, (await present(run)).Id) }),
        end,
        async remove(run) {
            await removePlaces(engine, run);
            await relayed?.relay.close();
            relayed = undefined;
        },
    };
}
async function make({ engine }, model, run, image, database, extraHosts) {
    const name = `${model.name}-rehearsal-${run}`;
    const ours = await engine.networks({ label: [`${REHEARSAL_LABEL}=${run}`] });
    const network = ours.find(({ Name }) => Name === name);
    if (!network)
        throw new failure/* Failure */.HR(`The network ${name} is gone: somebody removed it. Rehearse again.`);
    const labels = { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: 'instance' };
    return engine.create(name, scratchBody(model, image, network.Id, database, labels, extraHosts));
}


/***/ }),

/***/ 92077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ containerSource),
  E: () => (/* binding */ elsewhereSource)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/platforms/docker/fetchImage.js
var fetchImage = __webpack_require__(93975);
// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
// EXTERNAL MODULE: ./build/platforms/docker/heldVolumes.js
var heldVolumes = __webpack_require__(93922);
// EXTERNAL MODULE: ./build/platforms/docker/settings.js
var settings = __webpack_require__(83199);
// EXTERNAL MODULE: ./build/platforms/docker/withoutImage.js
var withoutImage = __webpack_require__(20199);
;// CONCATENATED MODULE: ./build/platforms/docker/scratch/model.js



/** How it computes, which a measured time depends on. All else of the machine stays with the live container. */
const TAKEN_OVER = [
    ...['Memory', 'MemorySwap', 'MemoryReservation', 'NanoCpus', 'CpuShares', 'CpuPeriod', 'CpuQuota', 'CpusetCpus'],
    ...['ShmSize', 'Ulimits', 'Init', 'Runtime', 'SecurityOpt', 'UsernsMode', 'ReadonlyRootfs', 'Tmpfs'],
];
/** A container of this machine, without its names and ports and without the right to write to what it has mounted. */
function modelOf(container, oldImage) {
    const { Hostname: _, MacAddress: __, ExposedPorts: ___, Volumes: ____, Env, ...config } = (0,withoutImage/* withoutImage */.W)(container.Config, oldImage);
    return {
        name: container.Name.slice(1),
        environment: (0,settings/* environmentOf */.p)({ Env: Env ?? null }),
        config,
        host: {
            ...Object.fromEntries(Object.entries(container.HostConfig).filter(([name]) => TAKEN_OVER.includes(name))),
            ...readOnly((0,heldVolumes/* heldVolumes */.N)(container)),
        },
    };
}
function readOnly({ Binds, Mounts }) {
    return {
        ...(Binds ? { Binds: Binds.filter((bind) => bind.includes(':')).map(bindReadOnly) } : {}),
        ...(Mounts
            ? { Mounts: Mounts.map((mount) => (mount.Type === 'tmpfs' ? mount : { ...mount, ReadOnly: true })) }
            : {}),
    };
}
/** `source:target` or `source:target:z,rw`. */
function bindReadOnly(bind) {
    const [source = '', target = '', mode = ''] = bind.split(':');
    const modes = mode.split(',').filter((one) => one !== '' && one !== 'rw' && one !== 'ro');
    return [source, target, ['ro', ...modes].join(',')].join(':');
}

;// CONCATENATED MODULE: ./build/platforms/docker/scratch/source.js




/** A live container of this Engine. */
function containerSource(seams, live, wishes) {
    return {
        name: async () => (await live()).Name.slice(1),
        async model() {
            const container = await live();
            const oldImage = await seams.engine.image(container.Image);
            if (oldImage?.Config)
                return modelOf(container, oldImage.Config);
            throw new failure/* Failure */.HR(`The image of ${container.Name.slice(1)} is gone: somebody removed it. Rehearse again.`);
        },
        image: async (build) => (await (0,fetchImage/* fetchImage */.aK)(seams, (await live()).Id, build, wishes)).reference,
    };
}
/** An instance that runs elsewhere: only its image and its settings can be had here. */
function elsewhereSource(seams, live, { images }) {
    return {
        name: async () => (await live()).name,
        async model() {
            const { name, environment } = await live();
            return { name, environment, config: {}, host: {} };
        },
        async image(build) {
            const { image } = (0,imageName/* installedImage */.ef)((await live()).image, undefined, images);
            return (await (0,fetchImage/* pullBuild */.eT)(seams, image, undefined, build)).reference;
        },
    };
}


/***/ }),

/***/ 83199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf),
/* harmony export */   y: () => (/* binding */ databaseInside)
/* harmony export */ });
/** The environment of a container, that of its image included. */
function environmentOf({ Env }) {
    return Object.fromEntries((Env ?? []).map((entry) => {
        const at = entry.indexOf('=');
        return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }));
}
/**
 * The H2 file that only the container itself holds, so that another container would start without it; undefined when there
 * is none. Without settings Metabase uses such a file, and its image one at /metabase.db
 * (metabase/metabase `src/metabase/app_db/env.clj`, `bin/docker/run_metabase.sh`).
 */
function databaseInside(config, mounts) {
    const environment = environmentOf(config);
    const set = (name) => environment[name]?.trim() || undefined;
    const address = set('MB_DB_CONNECTION_URI');
    const type = /^(?:jdbc:)?([^:]+):/.exec(address ?? '')?.[1] ?? set('MB_DB_TYPE') ?? 'h2';
    // What Java is told apart from the environment can be anything; who reads the database looks into it.
    const toldByJava = /-D(MB_DB_|mb\.db\.)/.test(`${environment.JAVA_OPTS ?? ''} ${environment.JAVA_TOOL_OPTIONS ?? ''}`);
    if (type !== 'h2' || set('MB_DB_CONNECTION_URI_FILE') || toldByJava)
        return undefined;
    const inAddress = /^(?:jdbc:)?h2:(?:file:)?([^;]+)/.exec(address ?? '')?.[1];
    const file = inAddress ?? set('MB_DB_FILE') ?? (isRoot(config.User) ? '/metabase.db' : 'metabase.db');
    const path = file.startsWith('/') ? file : `${config.WorkingDir || ''}/${file}`;
    const held = mounts.some(({ Destination: at }) => path === at || `${path}.mv.db` === at || path.startsWith(at.endsWith('/') ? at : `${at}/`));
    return held ? undefined : path;
}
function isRoot(user) {
    return !user || /^(0|root)(:|$)/.test(user);
}


/***/ }),

/***/ 48567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ NEVER_RESTART),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   od: () => (/* binding */ neverRestart)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const NEVER_RESTART = { Name: 'no', MaximumRetryCount: 0 };
const LOOK_MS = 250;
/**
 * Asks a container to end, and waits. The Engine's own stop would kill it after a time, and a migration with it; here it is
 * told once, and when the time is over it is left as it is. It is not started again by the Engine.
 * @throws Failure when it still runs then
 */
async function stopContainer({ engine, clock, sleep }, id, patienceMs) {
    const first = await engine.container(id);
    if (!first)
        return;
    await neverRestart({ engine }, id);
    if (!isAlive(first))
        return;
    await engine.signal(id, stopSignal(first.Config.StopSignal));
    for (const start = clock.now().getTime();; await sleep(LOOK_MS)) {
        const now = await engine.container(id);
        if (!now || !isAlive(now))
            return;
        if (clock.now().getTime() - start < patienceMs)
            continue;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The container ${first.Name.slice(1)} was asked to stop and still runs after ${Math.round(patienceMs / 1000)} s. It was ` +
            'not killed. Look at its log; when it has ended, run this again.');
    }
}
/** Makes that nothing but `start` starts it. */
async function neverRestart({ engine }, id) {
    const policy = (await engine.container(id))?.HostConfig.RestartPolicy?.Name || 'no';
    if (policy !== NEVER_RESTART.Name)
        await engine.updateRestart(id, NEVER_RESTART);
}
function isAlive({ State, }) {
    return State.Running || State.Restarting;
}
/** The one that the container wants, unless that would kill it. */
function stopSignal(wanted) {
    return !wanted || /^(SIG)?KILL$|^9$/i.test(wanted) ? 'SIGTERM' : wanted;
}


/***/ }),

/***/ 20199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withoutImage)
/* harmony export */ });
/**
 * The configuration that a user gave a container: what the Engine tells is that, merged with the image's when the container
 * was made (moby/moby `daemon/commit.go`, `merge`). A value that is the image's own is taken to come from it.
 */
function withoutImage(config, image) {
    const { Env, Labels, Cmd, Entrypoint, Volumes, ExposedPorts, Healthcheck: check, ...rest } = config;
    const { OnBuild: _, ArgsEscaped: __, Image: ___, ...kept } = rest;
    const single = Object.fromEntries(Object.entries(kept).filter(([name, value]) => !FROM_IMAGE.has(name) || !same(value, image[name])));
    return {
        ...single,
        Env: (Env ?? []).filter((entry) => !image.Env?.includes(entry)),
        Labels: without(Labels, image.Labels) ?? {},
        ...command(config, image),
        ...optional('Volumes', without(Volumes, image.Volumes)),
        ...optional('ExposedPorts', without(ExposedPorts, image.ExposedPorts)),
        ...optional('Healthcheck', ownHealthcheck(check, image.Healthcheck)),
    };
}
/** Taken from the image when they are not given. */
const FROM_IMAGE = new Set(['User', 'WorkingDir', 'StopSignal', 'Shell']);
/** An image's command is taken only together with its entry point, and an emptied one has to be given as such. */
function command({ Cmd, Entrypoint }, image) {
    const sameCommand = same(list(Cmd), list(image.Cmd));
    if (same(list(Entrypoint), list(image.Entrypoint))) {
        if (sameCommand)
            return {};
        return list(Cmd).length > 0 ? { Cmd: list(Cmd) } : { Entrypoint: list(Entrypoint), Cmd: [] };
    }
    return { Entrypoint: list(Entrypoint).length > 0 ? list(Entrypoint) : [''], Cmd: list(Cmd) };
}
/** Field by field, since what is not there is taken from the image. */
function ownHealthcheck(own, image) {
    const fields = Object.entries(own ?? {}).filter(([name, value]) => !same(value, image?.[name]));
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
function without(own, image) {
    const entries = Object.entries(own ?? {}).filter(([name, value]) => !(image && Object.hasOwn(image, name) && same(value, image[name])));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
function optional(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function list(value) {
    return value ?? [];
}
/** Of what came as JSON. */
function same(one, other) {
    return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}


/***/ }),

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ keptOrOther),
/* harmony export */   pc: () => (/* binding */ keepOnce),
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   uu: () => (/* binding */ keptOrFail)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** Undefined when there is no note, or one of another run. */
async function keptOf(note, run) {
    const kept = (await note.read());
    return kept?.run === run ? kept : undefined;
}
/** @throws Failure when the run never stopped anything, so that there is nothing to go on from */
async function keptOrFail(note, run) {
    const kept = await keptOf(note, run);
    if (kept)
        return kept;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Nothing is remembered of the run ${run}, so it can't go on. Look at what runs, then start a new one.`);
}
/** The note of this run, made now when there is none. @throws Failure when another run left one */
async function keepOnce(note, run, make) {
    const kept = await keptOrOther(note, run);
    if (kept)
        return kept;
    const made = await make();
    await note.write(made);
    return made;
}
/** Undefined when there is no note. @throws Failure for one of another run */
async function keptOrOther(note, run) {
    const kept = (await note.read());
    if (kept === undefined || kept.run === run)
        return kept;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The run ${kept.run} was not finished, and what it turned off is still remembered. Run it to its end, or look at ` +
        'what runs and remove its note beside the journals.');
}


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scratchSettings)
/* harmony export */ });
/**
 * What a scratch instance is told beside the settings of the live one, so that it does nothing in the world:
 * - nothing scheduled runs, so no subscription, alert, sync or scan (metabase/metabase `src/metabase/task/impl.clj`);
 * - mail goes to a host that can't exist (RFC 2606), since an empty value counts as not given, and the one of the database
 *   would be taken (`src/metabase/settings/models/setting.clj`, `env-var-value`);
 * - it sends no statistics and asks for no newer version (docs/configuring-metabase/environment-variables.md).
 */
const QUIET = {
    MB_DISABLE_SCHEDULER: 'true',
    MB_EMAIL_SMTP_HOST: 'rehearsal.invalid',
    MB_ANON_TRACKING_ENABLED: 'false',
    MB_CHECK_FOR_UPDATES: 'false',
};
/** Settings of the live instance that a copy must not have: its database, mail, Slack, and a file that sets things up. */
const LEFT_OUT = /^MB_(DB_|EMAIL_|SLACK_|CONFIG_FILE_PATH$)/;
/** Variables with properties of the JVM, which go before a variable, under either of their names. */
const PROPERTIES = ['JAVA_OPTS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];
/**
 * The environment of a scratch instance.
 * @param own of the live instance, with its secrets: the key of encryption is needed to read the copy
 * @param database where the copy is
 */
function scratchSettings(own, database) {
    const told = { ...QUIET, ...database };
    const kept = Object.entries(own).filter(([name]) => !LEFT_OUT.test(name));
    const cleaned = kept.map(([name, value]) => [
        name,
        PROPERTIES.includes(name) ? withoutProperties(value, told) : value,
    ]);
    return { ...Object.fromEntries(cleaned), ...told };
}
function withoutProperties(options, told) {
    return options
        .split(/\s+/)
        .filter((word) => {
        const name = /^-D([A-Za-z_.-]+)=/.exec(word)?.[1]?.toUpperCase().replace(/[.-]/g, '_');
        return name === undefined || !(LEFT_OUT.test(name) || Object.hasOwn(told, name));
    })
        .join(' ');
}


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCKER_HUB: () => (/* binding */ DOCKER_HUB),
/* harmony export */   HUB_URL: () => (/* binding */ HUB_URL),
/* harmony export */   TAG: () => (/* binding */ TAG),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback),
/* harmony export */   parseMirror: () => (/* binding */ parseMirror),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRegistry: () => (/* binding */ sameRegistry)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

const DOCKER_HUB = 'docker.io';
const HUB_URL = 'https://registry-1.docker.io';
const HUB_NAMES = [DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io'];
/** The grammar of github.com/distribution/reference; what fits it is safe in a path. */
const PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/;
const LONGEST_NAME = 255;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/**
 * Where the image of a name is asked for. As in Docker, the first part is a registry when it has a dot or a port or is
 * `localhost`, anything else is on Docker Hub, and a registry on this machine alone is spoken to in plain http.
 * @param name as written in a manifest, without tag and digest; `docker://` may stand before it
 * @param mirror an address that is asked in place of Docker Hub
 * @throws Failure (bad input) for what is no name of an image, or no address of a mirror
 */
function parseReference(name, mirror) {
    const bare = name.replace(/^docker:\/\//, '');
    const [first = '', ...rest] = bare.split('/');
    const named = rest.length > 0 && (/[.:]|^localhost$/.test(first) || first !== first.toLowerCase());
    const host = named ? first.toLowerCase() : DOCKER_HUB;
    const parts = named ? rest : [first, ...rest];
    if (bare.length > LONGEST_NAME || !isHost(host) || !parts.every((part) => PART.test(part)))
        throw noName(name);
    if (!HUB_NAMES.includes(host))
        return { host, repository: parts.join('/'), url: addressOf(host) };
    const repository = parts.length === 1 ? `library/${parts[0]}` : parts.join('/');
    if (mirror === undefined)
        return { host: DOCKER_HUB, repository, url: HUB_URL };
    const url = parseMirror(mirror);
    return { host: new URL(url).host, repository, url };
}
/** The names of Docker Hub are one; credentials are looked up by this. */
function sameRegistry(one, other) {
    return one === other || (HUB_NAMES.includes(one) && HUB_NAMES.includes(other));
}
/** Whether a host, without its port and as `URL` writes it, is this machine; `127.example.com` is not. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(hostname);
}
/**
 * As dockerd's `registry-mirrors`: an address, perhaps with a folder.
 * @throws Failure (bad input), which never repeats a text that may hold a password
 */
function parseMirror(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url?.protocol === 'http:' && isLoopback(url.hostname);
    if (url && (plain || url.protocol === 'https:') && !/[?#@]/.test(text))
        return url.href.replace(/\/+$/, '');
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The mirror of Docker Hub${/[?#@]/.test(text) ? '' : ` "${text}"`} can't be used. Give an address such as ` +
        '"https://mirror.example.com", without user name and without anything behind it; plain http is for this machine.');
}
function isHost(host) {
    return HOST.test(host) && URL.canParse(`https://${host}`);
}
function addressOf(host) {
    const { hostname } = new URL(`https://${host}`);
    return `${isLoopback(hostname) ? 'http' : 'https'}://${host}`;
}
function noName(name) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"${name.slice(0, LONGEST_NAME)}" is no name of an image that a registry could have. Expected one such as ` +
        '"metabase/metabase" or "registry.example.com:5000/metabase/metabase", without tag and digest.');
}


/***/ })

};
