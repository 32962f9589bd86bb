export const id = 8183;
export const ids = [8183];
export const modules = {

/***/ 24473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ removeCommands),
/* harmony export */   UJ: () => (/* binding */ commandRuns),
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _fetchImage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93975);
/* harmony import */ var _recreate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59668);
/* harmony import */ var _seams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84231);
/* harmony import */ var _stopContainer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48567);





const LOOK_MS = 250;
const MOST_LINES = 10_000;
const LARGEST_OUTPUT = 1024 * 1024;
/**
 * Runs a command of Metabase in a container with the settings, mounts and networks of the instance. The entry point is the
 * image's own: it puts all it is told into one text for a shell of which only the first word group counts, so the command is
 * one argument (metabase/metabase `bin/docker/run_metabase.sh`).
 * @param of id of the container whose settings count
 * @param name of the instance, by which what was left is found
 */
async function runCommand(seams, of, name, build, command, wishes) {
    const { engine, sleep } = seams;
    for (const { Id } of await commandsOf(seams, name))
        await ended(seams, Id);
    await removeCommands(seams, name);
    const { reference } = await (0,_fetchImage_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchImage */ .aK)(seams, of, build, wishes);
    const container = await engine.container(of);
    const oldImage = container && (await engine.image(container.Image));
    if (!container || !oldImage?.Config)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The container ${name} or its image is gone.`);
    const { body, connect } = (0,_recreate_js__WEBPACK_IMPORTED_MODULE_2__/* .recreate */ .U)(container, oldImage.Config, reference);
    const id = await engine.create(`${name}-command`, commandBody(body, command, name));
    for (const { network, endpoint } of connect)
        await engine.connect(network, id, unnamed(endpoint));
    await engine.start(id);
    await ended({ engine, sleep }, id);
    const exitCode = (await engine.container(id))?.State.ExitCode ?? -1;
    const output = (await engine.log(id, 0, MOST_LINES)).slice(-LARGEST_OUTPUT);
    await engine.remove(id);
    return { exitCode, output };
}
async function commandRuns(seams, name) {
    return (await commandsOf(seams, name)).some(({ State }) => State === 'running');
}
/** What was left of commands that were cut off. @throws Failure when one still runs */
async function removeCommands(seams, name) {
    for (const { Id, State } of await commandsOf(seams, name)) {
        if (State === 'running')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The container ${name}-command still runs. Wait for its end, then run this again.`);
        await seams.engine.remove(Id);
    }
}
function commandsOf({ engine }, name) {
    return engine.containers({ label: [`${_seams_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMAND_LABEL */ .T}=${name}`] });
}
async function ended({ engine, sleep }, id) {
    for (;;) {
        const container = await engine.container(id);
        if (!container || !(0,_stopContainer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(container))
            return;
        await sleep(LOOK_MS);
    }
}
/** Nobody is to find it: no ports, no names, no labels of others. */
function commandBody(body, command, name) {
    const { Entrypoint: _, Cmd: __, Tty: ___, OpenStdin: ____, NetworkingConfig, ...own } = body;
    const endpoints = Object.entries(NetworkingConfig?.EndpointsConfig ?? {});
    return {
        ...own,
        Cmd: [command],
        Healthcheck: { Test: ['NONE'] },
        Labels: { [_seams_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMAND_LABEL */ .T]: name },
        HostConfig: { ...body.HostConfig, RestartPolicy: _stopContainer_js__WEBPACK_IMPORTED_MODULE_3__/* .NEVER_RESTART */ .JI, PortBindings: {}, PublishAllPorts: false },
        ...(endpoints.length === 0
            ? {}
            : {
                NetworkingConfig: {
                    EndpointsConfig: Object.fromEntries(endpoints.map(([network, endpoint]) => [network, unnamed(endpoint)])),
                },
            }),
    };
}
function unnamed({ Aliases: _, ...endpoint }) {
    return endpoint;
}


/***/ }),

/***/ 90956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ madeByCompose),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   oi: () => (/* binding */ dangersOf),
/* harmony export */   qK: () => (/* binding */ isHealer)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83199);

/** Who else may stop, start or replace the container, beside compose. */
const KEEPERS = [
    ['com.docker.swarm.service.id', 'a service of Docker Swarm'],
    ['com.docker.stack.namespace', 'a stack of Docker Swarm'],
    ['io.kubernetes.pod.name', 'a pod of Kubernetes'],
];
const PROJECT = 'com.docker.compose.project';
const WATCHTOWER = 'com.centurylinklabs.watchtower.enable';
/**
 * What would lose data, kill a migration, or start the former version again: full sentences with the remedy.
 * @param healers containers of autoheal that run on the same Engine
 */
function dangersOf(container, others, healers = []) {
    const { Config, HostConfig: host, Mounts, Id } = container;
    const name = container.Name.slice(1);
    const labels = Config.Labels ?? {};
    const inside = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseInside */ .y)(Config, Mounts);
    const sharing = others.filter(({ HostConfig }) => HostConfig?.NetworkMode === `container:${Id}`);
    return [
        ...(host.AutoRemove
            ? [
                `The container ${name} is removed as soon as it stops (--rm), so nothing could be put back. Run it without --rm.`,
            ]
            : []),
        ...KEEPERS.filter(([label]) => labels[label] !== undefined).map(([, what]) => `The container ${name} is part of ${what}, which would start it again. Upgrade it there.`),
        ...(container.State.Paused ? [`The container ${name} is paused. Unpause it first.`] : []),
        ...(inside === undefined
            ? []
            : [
                `The application database is the H2 file ${inside} inside the container ${name}, and no volume holds it: it ` +
                    'would stay behind. Copy it out and run the container with a volume there, or move to PostgreSQL.',
            ]),
        ...(sharing.length > 0
            ? [
                `${namesOf(sharing)} use the network of the container ${name} and would lose it. Stop them first, and make them anew afterwards.`,
            ]
            : []),
        ...(labels.autoheal === 'true' && hasCheck(container)
            ? [
                `The container ${name} has a health check and the label autoheal=true: a migration would be killed when it takes ` +
                    'longer than the check is patient. Stop autoheal during the upgrade, or run the container without that label.',
            ]
            : healers
                .filter((healer) => hasCheck(container) && watches(healer, labels))
                .map((healer) => `The container ${name} has a health check, and ${healer.Name.slice(1)} restarts what is unhealthy: a migration would ` +
                'be killed when it takes longer than the check is patient. Stop that container during the upgrade.')),
        ...(labels[WATCHTOWER] === 'true'
            ? [
                `Watchtower may replace the container ${name} at any time (label ${WATCHTOWER}=true), in a migration too. Stop ` +
                    'Watchtower during the upgrade, or set that label to false.',
            ]
            : []),
    ];
}
/** Autoheal looks after every container, or after those with a label of that name (willfarrell/docker-autoheal, README). */
function watches({ Config }, labels) {
    const label = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p)(Config).AUTOHEAL_CONTAINER_LABEL ?? 'autoheal';
    return label === 'all' || labels[label] === 'true';
}
function isHealer({ Image, State }) {
    return State === 'running' && /\bautoheal\b/.test(Image);
}
/** Of the platform `docker` alone: compose would find a container that is not the one of its file. */
function madeByCompose({ Name, Config }) {
    const project = Config.Labels?.[PROJECT];
    if (project === undefined)
        return [];
    return [`The container ${Name.slice(1)} belongs to the compose project ${project}. Use the platform compose.`];
}
/** What a careful person would want to know. */
function notesOf(container, others) {
    const name = container.Name.slice(1);
    const labels = container.Config.Labels ?? {};
    const running = others.filter(({ State }) => State === 'running');
    const healers = others.filter(isHealer);
    const towers = running.filter(({ Image }) => /\bwatchtower\b/.test(Image));
    const left = others.filter(({ Names }) => Names.some((one) => one.startsWith(`/${name}-before-`)));
    return [
        ...(healers.length > 0 && labels.autoheal !== 'true' && hasCheck(container)
            ? [`Autoheal runs here (${namesOf(healers)}); see to it that it does not watch the container ${name}.`]
            : []),
        ...(towers.length > 0 && labels[WATCHTOWER] !== 'true' && labels[WATCHTOWER] !== 'false'
            ? [`Watchtower runs here (${namesOf(towers)}); see to it that it leaves the container ${name} alone.`]
            : []),
        ...(left.length > 0 ? [`An earlier run kept ${namesOf(left)}. Remove what is not needed any more.`] : []),
    ];
}
function hasCheck({ Config: { Healthcheck: check } }) {
    return check?.Test !== undefined && check.Test !== null && check.Test.length > 0 && check.Test[0] !== 'NONE';
}
function namesOf(containers) {
    return containers.map(({ Names, Id }) => Names[0]?.slice(1) ?? Id.slice(0, 12)).join(', ');
}


/***/ }),

/***/ 75087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99408);
/* harmony import */ var _dangers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90956);
/* harmony import */ var _imageName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32610);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90535);
/* harmony import */ var _seams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84231);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83199);







/** What a container says of the instance. @throws Failure (bad input) when the version can't be told */
async function describe(engine, container, wishes, nodes, ownNodes = [container.Id]) {
    const oldImage = await engine.image(container.Image);
    const given = container.Config.Image ?? '';
    const { image, build } = (0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .installedImage */ .ef)(given, oldImage, wishes.images);
    const others = (await engine.containers({})).filter(({ Id, Labels }) => !ownNodes.includes(Id) && !Labels?.[_seams_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_LABEL */ .T]);
    const healers = await Promise.all(others.filter(_dangers_js__WEBPACK_IMPORTED_MODULE_4__/* .isHealer */ .qK).map(({ Id }) => engine.container(Id)));
    const what = `${image.name}${image.tag === undefined ? '' : `:${image.tag}`}`;
    return {
        build: build ?? wishes.installed ?? unknownBuild(what),
        what,
        environment: (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p)(container.Config),
        ...(container.HostConfig.Memory ? { memory: container.HostConfig.Memory } : {}),
        folders: (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersOf */ .pd)(container, engine),
        hosts: await (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .hostsOf */ .PP)(container, engine),
        nodes,
        dangers: [
            ...(oldImage?.Config
                ? []
                : [`The image of the container ${container.Name.slice(1)} is gone: pull ${what} again.`]),
            ...(0,_dangers_js__WEBPACK_IMPORTED_MODULE_4__/* .dangersOf */ .oi)(container, others, healers.flatMap((one) => one ?? [])),
        ],
        notes: [...(0,_dangers_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(container, others), ...(await secondInstances(engine, container, others, wishes))],
    };
}
function unknownBuild(what) {
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The container runs ${what}, and its tag names no exact version. Make it anew with the tag of the version that runs, e.g. ` +
        '"metabase/metabase:v0.58.3", or let the running instance tell it.');
}
const DATABASE = ['MB_DB_CONNECTION_URI', 'MB_DB_HOST', 'MB_DB_PORT', 'MB_DB_DBNAME', 'MB_DB_FILE'];
/** Other containers of Metabase that run with the same database, as far as their settings tell. */
async function secondInstances(engine, { Config }, others, { images }) {
    const database = databaseOf((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p)(Config));
    if (database === undefined)
        return [];
    const found = [];
    for (const { Id, Image, State } of others) {
        if (State !== 'running' || !(0,_metabase_image_js__WEBPACK_IMPORTED_MODULE_1__/* .metabaseImage */ .Q)((0,_imageName_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageName */ ["if"])(Image)?.name ?? '', images))
            continue;
        const other = await engine.container(Id);
        if (other && databaseOf((0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentOf */ .p)(other.Config)) === database)
            found.push(other.Name.slice(1));
    }
    if (found.length === 0)
        return [];
    return [`${found.join(', ')} seem to use the same application database. Stop every other node before an upgrade.`];
}
/** Never shown: it may hold a password. */
function databaseOf(environment) {
    const set = DATABASE.map((name) => environment[name]?.trim() ?? '');
    return set.every((value) => value === '') ? undefined : JSON.stringify(set);
}


/***/ }),

/***/ 90535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83199);

/** Where Metabase listens unless `MB_JETTY_PORT` says otherwise. */
const PORT = '3000';
/** Where the API answers: by a published port, else by the container's own address on this machine. */
function urlOf({ Config, HostConfig: host, NetworkSettings, State }, engine) {
    const port = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p)(Config).MB_JETTY_PORT?.trim() || PORT;
    if (!State.Running)
        return undefined;
    if (host.NetworkMode === 'host')
        return `http://${engine.host}:${port}`;
    const published = NetworkSettings.Ports?.[`${port}/tcp`]?.find(({ HostPort }) => HostPort !== '');
    if (published) {
        const everywhere = ['', '0.0.0.0', '::', '127.0.0.1', '::1'].includes(published.HostIp);
        const address = everywhere ? engine.host : published.HostIp;
        return `http://${address.includes(':') ? `[${address}]` : address}:${published.HostPort}`;
    }
    if (!engine.local)
        return undefined;
    const address = Object.values(NetworkSettings.Networks).find(({ IPAddress }) => IPAddress)?.IPAddress;
    return address && `http://${address}:${port}`;
}
/** Folders and files of the container that lie on this machine. */
function foldersOf({ Mounts }, engine) {
    if (!engine.local)
        return [];
    return Mounts.filter(({ Type, Source }) => (Type === 'bind' || Type === 'volume') && Source !== '').map(({ Source, Destination }) => ({ inside: Destination, outside: Source }));
}
/**
 * Names that the container knows and this machine perhaps does not: other containers on its networks, by name and alias,
 * legacy links, and what was added to its hosts.
 */
async function hostsOf(container, engine) {
    const hosts = {};
    const own = Object.entries(container.NetworkSettings.Networks);
    if (engine.local) {
        const linked = new Map(container.HostConfig.Links?.map((link) => link.split(':')));
        for (const { Id } of await engine.containers({ status: ['running'] })) {
            if (Id === container.Id)
                continue;
            const other = await engine.container(Id);
            for (const [network] of own) {
                const endpoint = other?.NetworkSettings.Networks[network];
                if (!other || !endpoint?.IPAddress)
                    continue;
                const alias = linked.get(other.Name)?.split('/').at(-1);
                // On the bridge that all share, only what was linked has a name.
                const names = network === 'bridge' ? [] : [other.Name.slice(1), other.Config.Hostname, ...(endpoint.Aliases ?? [])];
                for (const name of [...names, alias])
                    if (name)
                        hosts[name] ??= endpoint.IPAddress;
            }
        }
    }
    for (const entry of container.HostConfig.ExtraHosts ?? []) {
        const [, name, address] = /^([^:=]+)[:=](.+)$/.exec(entry) ?? [];
        if (name && address)
            hosts[name] = address === 'host-gateway' ? engine.host : address;
    }
    return hosts;
}


/***/ }),

/***/ 59668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ recreate)
});

// EXTERNAL MODULE: ./build/platforms/docker/heldVolumes.js
var heldVolumes = __webpack_require__(93922);
;// CONCATENATED MODULE: ./build/platforms/docker/networks.js
/** These are no networks that a container is connected to by name. */
const SPECIAL = /^(host|none|container:.*)$/;
/**
 * What `NetworkMode` is to be: as it is, unless the container was taken off that network later. Undefined when it stays.
 */
function primaryNetwork({ HostConfig: host, NetworkSettings }) {
    const mode = host.NetworkMode ?? 'default';
    if (SPECIAL.test(mode) || keyOf(mode, NetworkSettings.Networks) !== undefined)
        return undefined;
    return Object.keys(NetworkSettings.Networks)[0] ?? 'none';
}
/** Every network with what was set for it, the one of `NetworkMode` first. */
function attachments(container, primary) {
    const { Networks } = container.NetworkSettings;
    const mode = primary ?? container.HostConfig.NetworkMode ?? 'default';
    const first = keyOf(mode, Networks);
    if (SPECIAL.test(mode))
        return [];
    const names = Object.keys(Networks).sort((a, b) => Number(b === first) - Number(a === first));
    return names.map((network) => {
        const mac = network === first ? container.Config.MacAddress : undefined;
        return { network, endpoint: ownEndpoint(Networks[network], container.Id, mac) };
    });
}
function keyOf(mode, networks) {
    const name = mode === 'default' ? 'bridge' : mode;
    if (Object.hasOwn(networks, name))
        return name;
    return Object.entries(networks).find(([, { NetworkID }]) => NetworkID?.startsWith(name))?.[0];
}
/** What was set by the user; the Engine's own alias is the beginning of the id, and the addresses are of the moment. */
function ownEndpoint(endpoint, id, mac) {
    const aliases = (endpoint.Aliases ?? []).filter((alias) => alias !== id.slice(0, 12));
    const address = mac || (endpoint.MacAddress && !isGenerated(endpoint.MacAddress) ? endpoint.MacAddress : undefined);
    return {
        ...(endpoint.IPAMConfig && Object.keys(endpoint.IPAMConfig).length > 0 ? { IPAMConfig: endpoint.IPAMConfig } : {}),
        ...(aliases.length > 0 ? { Aliases: aliases } : {}),
        ...(endpoint.Links && endpoint.Links.length > 0 ? { Links: endpoint.Links } : {}),
        ...(endpoint.DriverOpts && Object.keys(endpoint.DriverOpts).length > 0 ? { DriverOpts: endpoint.DriverOpts } : {}),
        ...(endpoint.GwPriority ? { GwPriority: endpoint.GwPriority } : {}),
        ...(address ? { MacAddress: address } : {}),
    };
}
/** The Engine's own begin so (moby/moby `libnetwork/netutils`). */
function isGenerated(mac) {
    return mac.toLowerCase().startsWith('02:42:');
}

// EXTERNAL MODULE: ./build/platforms/docker/withoutImage.js
var withoutImage = __webpack_require__(20199);
;// CONCATENATED MODULE: ./build/platforms/docker/recreate.js



/**
 * The same container with another image. What the user set stays; what came from the old image is left to the new one.
 * Volumes without a name are taken over by theirs.
 * @param container stopped, so that its networks tell what is set and not what was given while it ran
 * @param oldImage the configuration of its image, with which it was merged when it was made
 */
function recreate(container, oldImage, image) {
    const { HostConfig: host } = container;
    const sharesNetwork = host.NetworkMode?.startsWith('container:') === true;
    const primary = primaryNetwork(container);
    const [first, ...others] = sharesNetwork ? [] : attachments(container, primary);
    const body = {
        ...ownConfig(container, oldImage, sharesNetwork),
        Image: image,
        HostConfig: hostConfig(container, primary),
        ...(first && Object.keys(first.endpoint).length > 0
            ? { NetworkingConfig: { EndpointsConfig: { [first.network]: first.endpoint } } }
            : {}),
    };
    return { body, connect: others };
}
function ownConfig({ Id, Config, HostConfig: host }, image, sharesNetwork) {
    const { Hostname, ExposedPorts, ...own } = (0,withoutImage/* withoutImage */.W)(Config, image);
    // A host name that was not set is the beginning of the id; in a namespace of others it can't be set.
    const named = Hostname !== undefined && Hostname !== Id.slice(0, 12) && !sharesNetwork && host.UTSMode !== 'host';
    return {
        ...own,
        ...(named ? { Hostname } : {}),
        ...(ExposedPorts === undefined || sharesNetwork ? {} : { ExposedPorts }),
    };
}
function hostConfig(container, primary) {
    const { HostConfig: host } = container;
    const { Binds, Mounts } = (0,heldVolumes/* heldVolumes */.N)(container);
    const config = { ...host, Binds, ...(Mounts === undefined ? {} : { Mounts }) };
    return {
        ...config,
        ...(host.Links ? { Links: host.Links.map(linkToCreate) } : {}),
        ...(primary === undefined ? {} : { NetworkMode: primary }),
    };
}
/** `/db:/metabase/database` is told where `db:database` is taken. */
function linkToCreate(link) {
    const [target = '', alias = ''] = link.split(':');
    return `${target.replace(/^\//, '')}:${alias.slice(alias.lastIndexOf('/') + 1)}`;
}


/***/ }),

/***/ 84231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ COMMAND_LABEL),
/* harmony export */   j: () => (/* binding */ RUN_LABEL)
/* harmony export */ });
/** On everything that a run makes. */
const RUN_LABEL = 'metabase-upgrade.run';
/** On a container that runs one command; its value is the name of the instance. */
const COMMAND_LABEL = 'metabase-upgrade.command-of';


/***/ })

};
