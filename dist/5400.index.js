export const id = 5400;
export const ids = [5400];
export const modules = {

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKubernetes: () => (/* binding */ openKubernetes)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
;// CONCATENATED MODULE: ./build/platforms/kubernetes/cluster.js

/** Somebody else wrote in between. */
class Conflict extends failure/* Failure */.HR {
}
/** So long is one answer waited for; an answer that doesn't come is asked for again. */
const PATIENCE = '--request-timeout=30s';
const TRIES = 5;
const PAUSE_MS = 2_000;
const PASSING = /Unable to connect to the server|connection re(fused|set)|i\/o timeout|TLS handshake|unexpected EOF|etcdserver|\((ServiceUnavailable|TooManyRequests|InternalError|ServerTimeout|Timeout)\)/;
/**
 * A cluster through `kubectl`: contexts, plug-ins for logging in and rights are those of the user. Objects that hold a secret
 * are read as its output and written to its input, never as an argument.
 */
function kubectlCluster(place, { run, sleep }) {
    const context = place.context === undefined ? [] : [`--context=${place.context}`];
    const ask = (args, input, namespace = place.namespace) => run('kubectl', [...context, `--namespace=${namespace}`, ...args], input === undefined ? {} : { input }).catch((cause) => {
        throw (0,failure/* badInput */.AN)(`kubectl could not be started: ${cause.message}. Install it on the runner.`);
    });
    const answer = async (doing, args, namespace) => {
        for (let tries = 1;; tries++) {
            const { exitCode, stdout, stderr } = await ask([PATIENCE, ...args], undefined, namespace);
            if (exitCode === 0)
                return stdout;
            if (tries === TRIES || !PASSING.test(stderr))
                throw refused(doing, stderr);
            await sleep(PAUSE_MS);
        }
    };
    return {
        ...place,
        place: [...context, `--namespace=${place.namespace}`],
        ask: (args, input) => ask(args, input),
        async groups() {
            const { groups } = JSON.parse(await answer('Asking what the cluster knows', ['get', '--raw', '/apis']));
            return new Map(groups.map(({ name, versions, preferredVersion }) => [
                name,
                [preferredVersion, ...versions].flatMap((one) => one?.version ?? []),
            ]));
        },
        async get(resource, name, namespace) {
            const args = ['get', resource, name, '--ignore-not-found', '--output=json'];
            const text = await answer(`Reading ${resource} ${name}`, args, namespace);
            return text.trim() === '' ? undefined : JSON.parse(text);
        },
        async list(resource, selector, everywhere) {
            const which = [
                ...(selector === undefined ? [] : [`--selector=${selector}`]),
                ...(everywhere === undefined ? [] : ['--all-namespaces']),
            ];
            const text = await answer(`Listing ${resource}`, ['get', resource, ...which, '--output=json']);
            return JSON.parse(text).items;
        },
        async patch(how, resource, name, patch, namespace) {
            const args = ['patch', resource, name, `--type=${how}`, `--patch=${JSON.stringify(patch)}`, '--output=name'];
            await answer(`Changing ${resource} ${name}`, args, namespace);
        },
        async create(object) {
            const { exitCode, stderr } = await ask([PATIENCE, 'create', '--filename=-', '--validate=false', '--output=name'], JSON.stringify(object));
            if (exitCode !== 0)
                throw refused('Making what the run needs', stderr);
        },
        async remove(resource, name) {
            // What is removed is of the run alone, and nothing waits for its end.
            const args = ['delete', resource, name, '--ignore-not-found', '--wait=false', '--output=name'];
            await answer(`Removing ${resource} ${name}`, args);
        },
    };
}
const LONGEST = 1_000;
function refused(doing, stderr) {
    const said = stderr
        .replace(/^(WARNING|Warning):.*\n/gm, '')
        .trim()
        .slice(0, LONGEST);
    const message = `${doing} failed, kubectl says: ${said}`;
    if (/\(Conflict\)/.test(stderr))
        return new Conflict(message);
    return /\((Forbidden|Unauthorized)\)|doesn't have a resource type|context .* does not exist/.test(stderr)
        ? (0,failure/* badInput */.AN)(message)
        : new failure/* Failure */.HR(message);
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/ask.js
const ask_PATIENCE = '--request-timeout=5s';
/** What kubectl tells of an answer that it takes for an error, at this level of its log (k8s.io/client-go `rest/request.go`). */
const LOG_LEVEL = '--v=8';
const ask_TRIES = 3;
const SILENT = /^Unable to connect to the server: /m;
const STATUS = /Response Status: (\d{3})/;
const BODY = /Object 'Kind' is missing in '([\s\S]*?)'$/m;
/**
 * A way to a pod through the API server's proxy, which needs no ingress and no network between this machine and the pod.
 * @returns a fetch of paths of the API server
 */
function askThroughApi(cluster) {
    return async (path) => {
        const { exitCode, stdout, stderr } = await answered(cluster, [ask_PATIENCE, LOG_LEVEL, 'get', '--raw', String(path)]);
        if (exitCode === 0)
            return new Response(stdout, { status: 200 });
        const status = Number(STATUS.exec(stderr)?.[1] ?? 0);
        const body = BODY.exec(stderr)?.[1];
        // Without a body it is the API server that answers, of a pod that does not.
        if (status < 400 || body === undefined)
            throw new TypeError('fetch failed', { cause: { code: reasonOf(stderr) } });
        return new Response(body, { status });
    };
}
/** An API server that is busy for a moment says nothing of the pod. */
async function answered(cluster, args) {
    for (let tries = 1;; tries++) {
        const finished = await cluster.ask(args);
        if (finished.exitCode === 0 || tries === ask_TRIES || !SILENT.test(finished.stderr))
            return finished;
    }
}
function reasonOf(stderr) {
    return stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? 'no answer';
}

// EXTERNAL MODULE: ./build/metabase/image.js
var metabase_image = __webpack_require__(99408);
// EXTERNAL MODULE: ./build/platforms/docker/imageName.js
var imageName = __webpack_require__(32610);
;// CONCATENATED MODULE: ./build/platforms/kubernetes/workload.js



const WRITTEN = /^(deployment|statefulset)s?(?:\.apps)?\/([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?)$/i;
/** Reads `deployment/metabase`. @throws Failure (bad input) for every other form */
function parseWorkload(text) {
    const [, kind, name] = WRITTEN.exec(text) ?? [];
    if (name === undefined) {
        throw (0,failure/* badInput */.AN)(`"workload" is "${text}"; expected "deployment/NAME" or "statefulset/NAME".`);
    }
    return kind?.toLowerCase() === 'deployment'
        ? { kind: 'Deployment', resource: 'deployments.apps', name }
        : { kind: 'StatefulSet', resource: 'statefulsets.apps', name };
}
/** @throws Failure (bad input) when there is none */
async function readWorkload(cluster, { kind, resource, name }) {
    const found = await cluster.get(resource, name);
    if (found)
        return found;
    throw (0,failure/* badInput */.AN)(`There is no ${kind} ${name} in the namespace ${cluster.namespace}${cluster.context === undefined ? '' : ` of the context ${cluster.context}`}. ` +
        'Look for it with "kubectl get deployments,statefulsets --all-namespaces".');
}
/** The container of Metabase; init containers and sidecars are never touched. @throws Failure (bad input) */
function metabaseContainer({ containers }, { container, images }) {
    const names = containers.map(({ name }) => name).join(', ');
    if (container !== undefined) {
        const named = containers.find(({ name }) => name === container);
        if (named)
            return named;
        throw (0,failure/* badInput */.AN)(`The workload has no container ${container}; it has ${names}.`);
    }
    const [first, ...more] = containers.filter(({ image = '' }) => (0,metabase_image/* metabaseImage */.Q)((0,imageName/* parseImageName */["if"])(image)?.name ?? '', images) !== undefined);
    if (first && more.length === 0)
        return first;
    throw (0,failure/* badInput */.AN)(`${first ? 'Several containers' : 'No container'} of the workload ${first ? 'have' : 'has'} an image of Metabase (containers: ${names}). ` +
        'Say which one it is by "container", and name an image of your own by "images".');
}
/** `app=metabase,tier in (a,b)`, as kubectl takes it. */
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
    const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
    const more = matchExpressions.map(({ key, operator, values = [] }) => {
        if (operator === 'Exists')
            return key;
        if (operator === 'DoesNotExist')
            return `!${key}`;
        return `${key} ${operator.toLowerCase()} (${values.join(',')})`;
    });
    return [...labels, ...more].join(',');
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/pods.js

/** So long a node may be looked for, by a cluster that adds machines when it needs them. */
const UNSCHEDULED_MS = 300_000;
/**
 * Pods of the workload that have not come to their end, those of older ReplicaSets and those that are being deleted too: the
 * newest first.
 */
async function podsOf(cluster, workload) {
    const selector = selectorText(workload.spec.selector);
    // In one answer: this is asked again and again.
    const kinds = workload.kind === 'Deployment' ? 'replicasets.apps,pods' : 'pods';
    const all = await cluster.list(kinds, selector);
    const own = [workload.metadata.uid];
    const sets = all.filter(({ kind, metadata }) => kind === 'ReplicaSet' && ownedBy(metadata, own));
    const owners = [...own, ...sets.map(({ metadata }) => metadata.uid)];
    return all
        .filter(({ kind, metadata }) => kind === 'Pod' && ownedBy(metadata, owners))
        .filter(({ status }) => !/^(Succeeded|Failed)$/.test(status?.phase ?? ''))
        .sort((a, b) => Date.parse(b.metadata.creationTimestamp ?? '') - Date.parse(a.metadata.creationTimestamp ?? ''));
}
function ownedBy({ ownerReferences = [] }, owners) {
    return ownerReferences.some(({ uid, controller }) => controller === true && owners.includes(uid));
}
function statusOf(pod, container) {
    return pod?.status?.containerStatuses?.find(({ name }) => name === container);
}
/**
 * What the container does. Kubernetes starts it again whenever it ends: what runs a second time may be migrating, and only
 * the pause before the next start is told as `restarting`.
 * @param pods of the workload
 */
function processOf(pods, container, now) {
    const pod = pods.find(({ metadata }) => metadata.deletionTimestamp === undefined) ?? pods[0];
    if (!pod)
        return { state: 'absent' };
    const status = statusOf(pod, container);
    const { running, waiting, terminated } = status?.state ?? {};
    if (running)
        return running.startedAt ? { state: 'running', since: new Date(running.startedAt) } : { state: 'running' };
    const ended = terminated ?? status?.lastState?.terminated;
    if (ended)
        return { state: 'restarting', exitCode: ended.exitCode };
    if (fault(waiting?.reason) || pod.status?.initContainerStatuses?.some(({ state }) => fault(state?.waiting?.reason))) {
        return { state: 'restarting' };
    }
    const unscheduled = pod.status?.conditions?.find(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
    const since = Date.parse(unscheduled?.lastTransitionTime ?? '');
    return now.getTime() - since > UNSCHEDULED_MS ? { state: 'absent' } : { state: 'running' };
}
/** Reasons of waiting that are no part of getting started. */
function fault(reason) {
    return reason !== undefined && !/^(ContainerCreating|PodInitializing)$/.test(reason);
}
/** Why a pod does not run, in the words of Kubernetes; empty when nothing is told. */
function complaintsOf(pod) {
    const { conditions = [], containerStatuses = [], initContainerStatuses = [] } = pod.status ?? {};
    const waiting = [...initContainerStatuses, ...containerStatuses].flatMap(({ name, state }) => fault(state?.waiting?.reason)
        ? [`Error: the container ${name} waits: ${state?.waiting?.reason}: ${state?.waiting?.message ?? ''}`]
        : []);
    const unscheduled = conditions.filter(({ type, status }) => type === 'PodScheduled' && status === 'False');
    return [
        ...waiting,
        ...unscheduled.map(({ reason, message }) => `Error: no node takes the pod: ${reason}: ${message}`),
    ];
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/commandJob.js



const LABEL = 'metabase-upgrade/command-of';
const LOOK_MS = 500;
const POD_MS = 60_000;
const LARGEST_OUTPUT = 1024 * 1024;
const RESOURCE = 'jobs.batch';
/**
 * Runs a command of Metabase once, as a Job with the template of the workload, another image and one argument; never tried again.
 * The entry point of the image takes one argument alone (metabase/metabase `bin/docker/run_metabase.sh`).
 */
async function runCommand(seams, options, build, command, fetch) {
    const { cluster, sleep } = seams;
    const { workload: name } = options;
    while (await commandRuns(seams, name))
        await sleep(LOOK_MS);
    await removeCommands(seams, name);
    const { reference } = await fetch(build);
    const workload = await readWorkload(cluster, name);
    const { name: container } = metabaseContainer(workload.spec.template.spec, options);
    const job = jobName(name);
    await cluster.create(commandJob(workload, job, container, reference, command));
    const pod = await podOf(seams, job);
    for (;;) {
        const now = await cluster.get('pods', pod);
        const ended = endOf(now);
        if (ended === undefined) {
            await sleep(LOOK_MS);
            continue;
        }
        const args = ['logs', pod, `--container=${container}`, `--limit-bytes=${LARGEST_OUTPUT}`];
        const { stdout } = await cluster.ask(args);
        const output = [stdout, ...(now ? complaintsOf(now) : [])].join('\n');
        await removeCommands(seams, name);
        return { ...ended, output };
    }
}
/** Whether a command that was cut off has not come to its end; one whose pod is still to be made counts too. */
async function commandRuns({ cluster }, name) {
    const jobs = await cluster.list(RESOURCE, `${LABEL}=${labelOf(name)}`);
    if (jobs.length === 0)
        return false;
    const pods = await cluster.list('pods', `${LABEL}=${labelOf(name)}`);
    if (pods.length === 0)
        return jobs.some(({ status }) => (status?.conditions ?? []).length === 0);
    return pods.some((pod) => endOf(pod) === undefined);
}
/** @throws Failure when one still runs */
async function removeCommands(seams, name) {
    const { cluster } = seams;
    const jobs = await cluster.list(RESOURCE, `${LABEL}=${labelOf(name)}`);
    if (jobs.length === 0)
        return;
    if (await commandRuns(seams, name)) {
        throw new failure/* Failure */.HR(`The Job ${jobs[0]?.metadata.name} still runs. Wait for its end, then run this again.`);
    }
    for (const { metadata } of jobs)
        await cluster.remove(RESOURCE, metadata.name);
    while ((await cluster.list('pods', `${LABEL}=${labelOf(name)}`)).length > 0)
        await seams.sleep(LOOK_MS);
}
/** How the command ended: a sidecar beside it goes on. One that can't be started has ended too. */
function endOf(pod) {
    const status = pod && statusOf(pod, pod.metadata.labels?.[CONTAINER_LABEL] ?? '');
    const { terminated } = status?.state ?? {};
    if (terminated)
        return { exitCode: terminated.exitCode };
    const over = !pod || /^(Succeeded|Failed)$/.test(pod.status?.phase ?? '') || complaintsOf(pod).length > 0;
    return over ? { exitCode: -1 } : undefined;
}
async function podOf({ cluster, clock, sleep }, job) {
    for (const begun = clock.now().getTime();; await sleep(LOOK_MS)) {
        const [pod] = await cluster.list('pods', `job-name=${job}`);
        if (pod)
            return pod.metadata.name;
        if (clock.now().getTime() - begun >= POD_MS) {
            throw new failure/* Failure */.HR(`No pod was made of the Job ${job}. Look at it with "kubectl describe job ${job}", then remove it.`);
        }
    }
}
const CONTAINER_LABEL = 'metabase-upgrade/container';
/** Labels of its own, so that no Service sends it requests; annotations of the template, which an agent of a vault goes by. */
function commandJob({ metadata, spec }, job, container, image, command) {
    const labels = { [LABEL]: labelOf(metadata), [CONTAINER_LABEL]: container };
    const { annotations } = spec.template.metadata ?? {};
    const containers = spec.template.spec.containers.map((one) => {
        const { livenessProbe: _, readinessProbe: __, startupProbe: ___, ports: ____, ...bare } = one;
        return one.name === container ? { ...bare, image, args: [command] } : bare;
    });
    return {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { name: job, labels },
        spec: {
            backoffLimit: 0,
            template: {
                metadata: { labels, annotations },
                spec: { ...spec.template.spec, containers, restartPolicy: 'Never' },
            },
        },
    };
}
function jobName({ name }) {
    return `${name.slice(0, 50)}-command`;
}
function labelOf({ name }) {
    return name.slice(0, 63).replace(/[^a-z0-9]+$/, '');
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/placement.js
/** For pods that are no part of a mesh: what it would put beside them never ends, and waits for what they may not reach. */
const NO_SIDECAR = { 'sidecar.istio.io/inject': 'false' };
/** Where pods of a workload run and by what right its images are pulled: another pod with the same runs where they do. */
function placementOf(spec) {
    const { imagePullSecrets, serviceAccountName, nodeSelector, tolerations, affinity } = spec;
    return {
        ...{ imagePullSecrets, serviceAccountName, nodeSelector, tolerations },
        ...(affinity?.nodeAffinity ? { affinity: { nodeAffinity: affinity.nodeAffinity } } : {}),
        automountServiceAccountToken: false,
    };
}
/** By which names it finds others. */
function resolverOf({ hostAliases, dnsPolicy, dnsConfig }) {
    return { hostAliases, dnsPolicy, dnsConfig };
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/fetchPod.js





const fetchPod_LOOK_MS = 1_000;
/** An image of half a gigabyte over a slow line. */
const PULL_MS = 900_000;
const CONTAINER = 'fetch';
/** What a kubelet says of an image that it can't have. */
const REFUSED = /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|ImageInspectError|RegistryUnavailable)$/;
/** `docker-pullable://name@sha256:…` of dockershim, `name@sha256:…` of the others. */
const DIGEST = /@(sha256:[a-f0-9]{64})$/;
/**
 * Has a node pull the image of a build, by a pod that runs nothing of it, with the account, the secrets and the nodes of the
 * workload. Each build once.
 */
function imageFetcher(seams, options) {
    const known = new Map();
    return async (build) => {
        const workload = await readWorkload(seams.cluster, options.workload);
        const container = metabaseContainer(workload.spec.template.spec, options);
        const { image } = (0,imageName/* installedImage */.ef)(container.image ?? '', undefined, options.images);
        const wanted = (0,imageName/* imageOf */.dT)(image, build);
        const found = known.get(wanted) ?? (await fetch(seams, workload, container, image, wanted));
        known.set(wanted, found);
        return found;
    };
}
async function fetch(seams, workload, container, former, wanted) {
    const imageId = await pulled(seams, fetchPod(workload, container, wanted));
    const digest = DIGEST.exec(imageId)?.[1];
    if (former.digest === undefined)
        return { reference: wanted, digest: digest ?? imageId };
    if (digest !== undefined)
        return { reference: `${wanted}@${digest}`, digest };
    throw (0,failure/* badInput */.AN)(`The image is pinned by a digest, and which one ${wanted} has could not be told by the node (${imageId}). Push the image to a registry, ` +
        'or take the digest out of the workload.');
}
/** @returns what the node calls the image */
async function pulled({ cluster, clock, sleep }, pod) {
    const { name } = pod.metadata;
    const [{ image }] = pod.spec.containers;
    try {
        for (const begun = clock.now().getTime();; await sleep(fetchPod_LOOK_MS)) {
            // One that is left of a run that was cut off has the same name and is as good.
            const now = await cluster.get('pods', name);
            if (!now)
                await cluster.create(pod);
            const status = statusOf(now, CONTAINER);
            if (status?.imageID)
                return status.imageID;
            const { reason = '', message = '' } = status?.state?.waiting ?? {};
            if (REFUSED.test(reason)) {
                throw new failure/* Failure */.HR(`${image} can't be pulled by the cluster: ${reason}: ${message.slice(0, 500)} Look whether it is published, and whether the ` +
                    'imagePullSecrets of the workload are for it.');
            }
            if (clock.now().getTime() - begun < PULL_MS)
                continue;
            const why = now?.status?.conditions?.find(({ status: is }) => is === 'False')?.message ?? 'no reason is told';
            throw new failure/* Failure */.HR(`${image} was not pulled within ${PULL_MS / 60_000} minutes by the pod ${name}: ${why}.`);
        }
    }
    finally {
        await cluster.remove('pods', name);
    }
}
/** The command is of the shell's, and of no matter: a container that can't be started has its image too. */
function fetchPod({ metadata, spec }, container, image) {
    const { securityContext, priorityClassName } = spec.template.spec;
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name: `${metadata.name.slice(0, 40)}-fetch-${suffixOf(image)}`,
            labels: { 'metabase-upgrade/fetch-for': metadata.name.slice(0, 63), ...NO_SIDECAR },
            annotations: NO_SIDECAR,
        },
        spec: {
            ...placementOf(spec.template.spec),
            ...{ securityContext, priorityClassName, restartPolicy: 'Never', terminationGracePeriodSeconds: 0 },
            containers: [
                {
                    name: CONTAINER,
                    image,
                    command: ['true'],
                    imagePullPolicy: container.imagePullPolicy ?? 'IfNotPresent',
                    securityContext: container.securityContext,
                    resources: SMALL,
                },
            ],
        },
    };
}
/** Beside the nodes that still run, and where a quota wants limits. */
const SMALL = { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '64Mi' } };
/** A name that is the same for the same image. */
function suffixOf(image) {
    let hash = 5381;
    for (const character of image)
        hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0;
    return hash.toString(36);
}

// EXTERNAL MODULE: ./build/platforms/docker/settings.js
var settings = __webpack_require__(83199);
// EXTERNAL MODULE: ./build/platforms/kept.js
var platforms_kept = __webpack_require__(37963);
;// CONCATENATED MODULE: ./build/platforms/kubernetes/claim.js




/** Says which run works on the workload and what it must put back, to every other runner too. */
const RUN_ANNOTATION = 'metabase-upgrade/run';
/** The run that put the image in place. */
const PLACED_ANNOTATION = 'metabase-upgrade/placed-by';
const claim_TRIES = 10;
/** From the note, or from the workload where the note was lost. */
async function recall({ cluster, note }, name, run) {
    const kept = await (0,platforms_kept/* keptOf */.uq)(note, run);
    if (kept)
        return kept;
    const claimed = claimOn(await readWorkload(cluster, name));
    return claimed?.run === run ? claimed : undefined;
}
/** @throws Failure when the run never stopped anything */
async function recallOrFail(seams, name, run) {
    const kept = await recall(seams, name, run);
    if (kept)
        return kept;
    throw new failure/* Failure */.HR(`Nothing is remembered of the run ${run}, so it can't go on. Look at what runs, then start a new one.`);
}
/**
 * Writes down what the run must put back, before it changes anything: on the workload, where only one run can be, and in the note.
 * @throws Failure when another run is there
 */
async function claim({ cluster, note, sleep }, name, run, remember) {
    for (let tries = 1;; tries++) {
        const noted = await (0,platforms_kept/* keptOrOther */.M4)(note, run);
        const workload = await readWorkload(cluster, name);
        const known = claimOn(workload);
        if (known && known.run !== run)
            throw new failure/* Failure */.HR(claimedDanger(known));
        const kept = known ?? noted ?? (await remember(workload));
        try {
            if (!known)
                await annotate(cluster, name, workload, kept);
            if (!noted)
                await note.write(kept);
            return kept;
        }
        catch (error) {
            if (!(error instanceof Conflict) || tries === claim_TRIES)
                throw error;
            await sleep(100);
        }
    }
}
/** The version that was read must still be the newest: of two runs one comes first. */
function annotate(cluster, { resource, name }, workload, kept) {
    const { resourceVersion } = workload.metadata;
    const annotations = { [RUN_ANNOTATION]: JSON.stringify(kept) };
    return cluster.patch('strategic', resource, name, { metadata: { resourceVersion, annotations } });
}
/** What a run wrote on the workload and did not take away yet. */
function claimOn({ metadata }) {
    const text = metadata.annotations?.[RUN_ANNOTATION];
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        throw new failure/* Failure */.HR(`The annotation ${RUN_ANNOTATION} of ${metadata.name} can't be read: somebody changed it. Look at what runs, then remove it.`);
    }
}
function claimedDanger({ run, replicas, image, paused }) {
    const also = paused.length === 0 ? '' : `, and it paused ${paused.map(({ what }) => what).join(', ')}`;
    return (`The run ${run} works on this workload or was not finished (annotation ${RUN_ANNOTATION}). Before it, ${replicas} replicas ran ${image}${also}. ` +
        'Run again where its journal is; if that is lost, put back what it says and remove the annotation.');
}

// EXTERNAL MODULE: ./build/databases/settings/connectionUri.js
var connectionUri = __webpack_require__(81573);
;// CONCATENATED MODULE: ./build/platforms/kubernetes/databaseAddress.js


const URI = 'MB_DB_CONNECTION_URI';
/** Where an instance finds its database, as far as its variables say; the port is left out where they do not. */
function databaseAddress(environment) {
    const { [URI]: uri, MB_DB_HOST: host, MB_DB_PORT: port } = environment;
    // A URI goes before the variables (metabase/metabase `src/metabase/app_db/env.clj`).
    if (uri)
        return addressIn(uri);
    if (!host)
        return undefined;
    return port && /^\d+$/.test(port) ? { host, port: Number(port) } : { host };
}
/** Whoever opens the database says what is wrong with one that can't be read. */
function addressIn(uri) {
    try {
        const { host, port } = (0,connectionUri/* parseConnectionUri */.s)(uri, URI);
        if (host === undefined)
            return undefined;
        return port === undefined ? { host } : { host, port };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/owners.js
const ARGO = 'applications.argoproj.io';
const FLUX = [
    ['kustomize.toolkit.fluxcd.io', 'kustomizations', 'Kustomization'],
    ['helm.toolkit.fluxcd.io', 'helmreleases', 'HelmRelease'],
];
const TRACKING_ID = 'argocd.argoproj.io/tracking-id';
const INSTANCE_LABELS = ['app.kubernetes.io/instance', 'argocd.argoproj.io/instance'];
/** Whether Argo CD can have anything to do with it: it marks all that it keeps by one of these. */
function mayBeOfArgo({ annotations = {}, labels = {} }) {
    return annotations[TRACKING_ID] !== undefined || INSTANCE_LABELS.some((label) => labels[label] !== undefined);
}
/** Objects of Flux that apply it, by its labels. */
function fluxObjects({ labels = {}, annotations = {} }, namespace) {
    return FLUX.flatMap(([group, plural, kind]) => {
        const name = labels[`${group}/name`];
        if (name === undefined || annotations[`${group}/reconcile`] === 'disabled')
            return [];
        return [{ group, plural, kind, name, namespace: labels[`${group}/namespace`] ?? namespace }];
    });
}
/** Looks for everybody who writes the workload besides its user. */
async function ownersOf(cluster, workload, groups) {
    const { metadata } = workload;
    const found = [
        operator(metadata),
        helm(metadata),
        await argo(cluster, workload, groups),
        await flux(cluster, metadata, groups),
    ];
    return {
        keepers: found.flatMap(({ keepers = [] }) => keepers),
        dangers: found.flatMap(({ dangers = [] }) => dangers),
        notes: found.flatMap(({ notes = [] }) => notes),
    };
}
/** A controller of its own makes the workload anew from what it keeps. */
function operator({ ownerReferences = [] }) {
    const owner = ownerReferences.find(({ controller }) => controller === true);
    if (!owner)
        return {};
    return {
        dangers: [
            `The workload belongs to the ${owner.kind} ${owner.name}, whose operator would undo every change. Upgrade by a pull request that ` +
                'changes what the operator reads.',
        ],
    };
}
/** Helm changes nothing by itself (https://helm.sh/docs/topics/advanced/: state is compared when a release is upgraded). */
function helm({ labels = {}, annotations = {} }) {
    const release = annotations['meta.helm.sh/release-name'];
    if (release === undefined && labels['app.kubernetes.io/managed-by'] !== 'Helm')
        return {};
    return {
        notes: [
            `The workload is of the Helm release ${release ?? labels['app.kubernetes.io/instance'] ?? '(not named)'}. Helm does not revert it by itself, but ` +
                'the next "helm upgrade" installs the version of the values: merge the pull request that moves them before.',
        ],
    };
}
/** Applications name what they keep; a workload names its application by an annotation, where that is how it is tracked. */
async function argo(cluster, workload, groups) {
    if (!mayBeOfArgo(workload.metadata))
        return {};
    const tracked = workload.metadata.annotations?.[TRACKING_ID]?.split(':')[0];
    if (!groups.has('argoproj.io'))
        return tracked === undefined ? {} : { dangers: [elsewhere(tracked)] };
    const all = await cluster.list(ARGO, undefined, 'everywhere');
    const own = all.find((one) => resourceIn(one, cluster, workload) !== undefined);
    if (!own)
        return tracked === undefined ? {} : { dangers: [elsewhere(tracked)] };
    const { metadata, spec } = own;
    const automated = spec?.syncPolicy?.automated;
    if (!automated || automated.enabled === false)
        return { notes: [byHand(metadata.name)] };
    const set = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
    if (set) {
        return {
            dangers: [
                `The Argo CD Application ${metadata.name} syncs by itself, and its ApplicationSet ${set.name} would turn that on again. Upgrade by ` +
                    'pull request, or take the automation out of the ApplicationSet for the time of the run.',
            ],
        };
    }
    const keeper = {
        what: `the Argo CD Application ${metadata.name}`,
        resource: ARGO,
        namespace: metadata.namespace ?? '',
        name: metadata.name,
        pause: { spec: { syncPolicy: { automated: null } } },
        resume: { spec: { syncPolicy: { automated } } },
        kind: 'gitops',
    };
    return { keepers: [keeper] };
}
/** Whether Git says what runs, as Argo CD compares them; undefined when it does not tell. */
async function inSync(cluster, keeper, workload) {
    if (keeper.resource !== ARGO)
        return undefined;
    const application = await cluster.get(ARGO, keeper.name, keeper.namespace);
    const status = application && resourceIn(application, cluster, workload)?.status;
    return status === undefined ? undefined : status === 'Synced';
}
function resourceIn({ status }, { namespace }, { kind, metadata }) {
    return status?.resources?.find((one) => one.kind === kind && one.name === metadata.name && (one.namespace ?? namespace) === namespace);
}
function elsewhere(application) {
    return (`The workload is kept by the Argo CD Application ${application}, which is not in this cluster or not to be seen from here, so it ` +
        'can not be paused. Upgrade by pull request, or turn its automated sync off and take the annotation out for the run.');
}
function byHand(application) {
    return `The Argo CD Application ${application} is synced by hand: merge the pull request that moves the pins before the next sync.`;
}
/** @see https://fluxcd.io/flux/components/kustomize/kustomizations/ (suspend, the labels of what is applied) */
async function flux(cluster, metadata, groups) {
    const keepers = [];
    for (const { group, plural, kind, name, namespace } of fluxObjects(metadata, cluster.namespace)) {
        const resource = `${plural}.${group}`;
        const object = groups.has(group)
            ? await cluster.get(resource, name, namespace)
            : undefined;
        if (!object || object.spec?.suspend === true)
            continue;
        const what = `the Flux ${kind} ${namespace}/${name}`;
        const resume = { spec: { suspend: object.spec?.suspend ?? null } };
        keepers.push({ what, resource, namespace, name, pause: { spec: { suspend: true } }, resume, kind: 'gitops' });
    }
    return { keepers };
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/probes.js
const PROBES = (/* unused pure expression or super */ null && (['startupProbe', 'livenessProbe']));
/** Defaults of Kubernetes (API reference, Probe). */
const PERIOD_SECONDS = 10;
const THRESHOLD = 3;
/**
 * Metabase waits up to 20 s for its migration lock when it is told to end, chosen for Kubernetes' own 30 s
 * (metabase/metabase `src/metabase/app_db/liquibase.clj`, `release-migration-locks!`).
 */
const SHORTEST_GRACE_SECONDS = 30;
/** Seconds until a probe that never succeeds has the container restarted. */
function budgetOf({ initialDelaySeconds = 0, periodSeconds = PERIOD_SECONDS, failureThreshold = THRESHOLD, }) {
    return initialDelaySeconds + periodSeconds * failureThreshold;
}
/** Those that would restart a container before the time is over. A liveness probe waits for a startup probe to succeed. */
function shortProbes(container, seconds) {
    const name = container.startupProbe ? 'startupProbe' : 'livenessProbe';
    const probe = container[name];
    return probe && budgetOf(probe) < seconds ? [{ name, probe }] : [];
}
/** What would kill a migration, each as a sentence with its remedy. */
function probeDangers(container, timeoutMs) {
    const seconds = Math.ceil(timeoutMs / 1000);
    return shortProbes(container, seconds).map(({ name, probe }) => `The ${name} of the container ${container.name} restarts it after ${budgetOf(probe)} s without an answer, and a migration is ` +
        `waited for up to ${seconds} s ("timeout"). Raise failureThreshold, set "patch-probes: true" to have it raised for the run, or ` +
        'shorten "timeout".');
}
function graceNotes({ terminationGracePeriodSeconds: grace }) {
    if (grace === undefined || grace >= SHORTEST_GRACE_SECONDS)
        return [];
    return [
        `Pods are killed ${grace} s after they are told to end (terminationGracePeriodSeconds). Metabase takes up to 20 s to let go of ` +
            `its migration lock; during the run it has ${SHORTEST_GRACE_SECONDS} s. Write that into the manifest.`,
    ];
}
/** @param timeoutMs of a migration; undefined: probes stay as they are */
function templateChange(spec, container, timeoutMs) {
    const seconds = Math.ceil((timeoutMs ?? 0) / 1000);
    const probes = timeoutMs === undefined ? [] : shortProbes(container, seconds);
    const during = probes.map(({ name, probe: { initialDelaySeconds = 0, periodSeconds = PERIOD_SECONDS } }) => [
        name,
        { failureThreshold: Math.ceil((seconds - initialDelaySeconds) / periodSeconds) },
    ]);
    const former = probes.map(({ name, probe }) => [name, { failureThreshold: probe.failureThreshold ?? THRESHOLD }]);
    const { terminationGracePeriodSeconds: grace } = spec;
    const short = grace !== undefined && grace < SHORTEST_GRACE_SECONDS;
    const part = (patched, seconds) => ({
        ...(short && seconds !== undefined ? { terminationGracePeriodSeconds: seconds } : {}),
        ...(patched.length > 0 ? { container: Object.fromEntries(patched) } : {}),
    });
    return { during: part(during, SHORTEST_GRACE_SECONDS), former: part(former, grace) };
}
/** A strategic patch of a workload's template. */
function templatePatch(name, { container, ...spec }, image) {
    const changed = { ...container, ...(image === undefined ? {} : { image }) };
    if (Object.keys(changed).length === 0 && Object.keys(spec).length === 0)
        return {};
    const containers = Object.keys(changed).length === 0 ? {} : { containers: [{ name, ...changed }] };
    return { template: { spec: { ...spec, ...containers } } };
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/settings.js
/** Names that are no secret wherever they are kept, and that would be hidden in every other word. */
const PUBLIC = /^MB_DB_(USER|HOST|PORT|DBNAME|TYPE)$/;
const REFERENCE = /\$\$|\$\(([^)]+)\)/g;
/** The environment of a container: envFrom, then env, as Kubernetes puts it together, with files of Secrets read. */
async function readSettings(cluster, spec, container) {
    const kept = new Map();
    const dataOf = (kind, name) => {
        const key = `${kind}/${name}`;
        const found = kept.get(key) ?? readData(cluster, kind, name);
        kept.set(key, found);
        return found;
    };
    const environment = {};
    const secret = new Set();
    const notes = [];
    const set = (name, value, isSecret) => {
        environment[name] = value;
        if (isSecret && !PUBLIC.test(name))
            secret.add(value);
    };
    for (const { name, value, isSecret } of await fromSources(container.envFrom ?? [], dataOf))
        set(name, value, isSecret);
    for (const variable of container.env ?? []) {
        const found = await readVariable(variable, environment, dataOf);
        if ('value' in found)
            set(variable.name, found.value, found.isSecret);
        else if (found.missing !== undefined)
            notes.push(`${variable.name} can not be told from here: it is ${found.missing}.`);
    }
    const mounts = container.volumeMounts ?? [];
    for (const [name, path] of Object.entries(environment).filter(([one]) => one.endsWith('_FILE'))) {
        const file = await fileIn(path, mounts, spec.volumes ?? [], dataOf);
        if (file === undefined)
            continue;
        delete environment[name];
        set(name.slice(0, -'_FILE'.length), file.text.replace(/\n+$/, ''), file.isSecret);
    }
    const folders = [ROOT, ...mounts.map((mount) => settings_closed(mount, spec.volumes ?? []))];
    return { environment, secret: [...secret], folders, notes };
}
/** Secrets and ConfigMaps that are read, each once. */
function sourcesOf({ volumes = [] }, { env = [], envFrom = [], volumeMounts = [] }) {
    const mounted = volumes.filter(({ name }) => volumeMounts.some((mount) => mount.name === name));
    const files = env.some(({ name }) => name.endsWith('_FILE'));
    const secrets = [
        ...env.map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
        ...envFrom.map(({ secretRef }) => secretRef?.name),
        ...(files ? mounted.map(({ secret }) => secret?.secretName) : []),
    ];
    const maps = [
        ...env.map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name),
        ...envFrom.map(({ configMapRef }) => configMapRef?.name),
        ...(files ? mounted.map(({ configMap }) => configMap?.name) : []),
    ];
    const named = (resource, names) => [...new Set(names)].flatMap((name) => (name === undefined ? [] : [{ resource, name }]));
    return [...named('secrets', secrets), ...named('configmaps', maps)];
}
/** What an agent of a vault writes is there too. */
const ROOT = { inside: '/', outside: '', closed: 'the pod itself' };
async function readData(cluster, kind, name) {
    const object = await cluster.get(kind, name);
    if (!object)
        return undefined;
    const data = Object.entries(object.data ?? {});
    if (kind === 'configmaps')
        return Object.fromEntries(data);
    return Object.fromEntries(data.map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
}
async function fromSources(sources, dataOf) {
    const read = sources.map(async ({ prefix = '', secretRef, configMapRef }) => {
        const data = secretRef
            ? await dataOf('secrets', secretRef.name)
            : configMapRef && (await dataOf('configmaps', configMapRef.name));
        return Object.entries(data ?? {}).map(([key, value]) => ({
            name: `${prefix}${key}`,
            value,
            isSecret: secretRef !== undefined,
        }));
    });
    return (await Promise.all(read)).flat();
}
async function readVariable({ value, valueFrom }, before, dataOf) {
    if (valueFrom === undefined)
        return { value: expanded(value ?? '', before), isSecret: false };
    const { secretKeyRef, configMapKeyRef, fieldRef } = valueFrom;
    if (fieldRef)
        return {};
    const reference = secretKeyRef ?? configMapKeyRef;
    if (!reference)
        return {};
    const kind = secretKeyRef ? 'secrets' : 'configmaps';
    const found = (await dataOf(kind, reference.name))?.[reference.key];
    if (found !== undefined)
        return { value: found, isSecret: kind === 'secrets' };
    return reference.optional ? {} : { missing: describe(kind, reference) };
}
function describe(kind, { name, key }) {
    return `${key} of the ${kind === 'secrets' ? 'Secret' : 'ConfigMap'} ${name}, which is not there`;
}
/** `$(NAME)` of a variable that was set before; `$$` is one dollar (API reference, EnvVar). */
function expanded(text, before) {
    return text.replace(REFERENCE, (whole, name) => (name === undefined ? '$' : (before[name] ?? whole)));
}
/** A file of a Secret or a ConfigMap that is mounted; undefined for every other one. */
async function fileIn(path, mounts, volumes, dataOf) {
    const [mount] = mounts
        .filter(({ mountPath }) => path === mountPath || path.startsWith(`${mountPath.replace(/\/$/, '')}/`))
        .sort((a, b) => b.mountPath.length - a.mountPath.length);
    const volume = volumes.find(({ name }) => name === mount?.name);
    const name = volume?.secret?.secretName ?? volume?.configMap?.name;
    if (!mount || !volume || name === undefined)
        return undefined;
    const inside = mount.subPath ?? path.slice(mount.mountPath.replace(/\/$/, '').length + 1);
    const items = (volume.secret ?? volume.configMap)?.items;
    const key = items === undefined ? inside : items.find((item) => item.path === inside)?.key;
    const text = key === undefined ? undefined : (await dataOf(volume.secret ? 'secrets' : 'configmaps', name))?.[key];
    return text === undefined ? undefined : { text, isSecret: volume.secret !== undefined };
}
/** Who looks for a file there is told what it is in. */
function settings_closed({ name, mountPath }, volumes) {
    const kind = Object.keys(volumes.find((one) => one.name === name) ?? {}).find((key) => key !== 'name');
    return { inside: mountPath, outside: '', closed: `the volume ${name} of the pod (${kind ?? 'of an unknown kind'})` };
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/rights.js



/** What is only read, and needed even to tell what there is. */
function readingRights({ resource, name }, namespace, workload, container, groups) {
    const [plural] = resource.split('.');
    const { metadata, spec } = workload;
    const rights = [
        ['', 'pods', 'list'],
        ['', 'pods/log', 'get'],
        ['', 'pods/proxy', 'get'],
        ...(plural === 'deployments' ? [['apps', 'replicasets', 'list']] : []),
        ['autoscaling', 'horizontalpodautoscalers', 'list'],
        ['policy', 'poddisruptionbudgets', 'list'],
    ];
    return [
        { verb: 'get', group: 'apps', resource: plural, name, namespace },
        ...rights.map(([group, one, verb]) => ({ verb, group, resource: one, namespace })),
        ...sourcesOf(spec.template.spec, container).map((one) => ({ verb: 'get', group: '', namespace, ...one })),
        ...(groups.has('argoproj.io') && mayBeOfArgo(metadata)
            ? [{ verb: 'list', group: 'argoproj.io', resource: 'applications', namespace: undefined }]
            : []),
        ...fluxObjects(metadata, namespace)
            .filter(({ group }) => groups.has(group))
            .map(({ group, plural: one, name: of, namespace: at }) => ({
            verb: 'get',
            group,
            resource: one,
            name: of,
            namespace: at,
        })),
        ...(groups.has('keda.sh') ? [{ verb: 'list', group: 'keda.sh', resource: 'scaledobjects', namespace }] : []),
    ];
}
/** What a run changes, of the workload and of what it makes itself. */
function changingRights({ resource, name }, namespace, keepers, tunnel) {
    const [plural] = resource.split('.');
    const own = [
        ['', 'pods', ['get', 'create', 'delete']],
        ['batch', 'jobs', ['list', 'create', 'delete']],
        ['policy', 'poddisruptionbudgets', ['create', 'delete']],
        ...(tunnel ? [['', 'pods/exec', ['create']]] : []),
    ];
    return [
        { verb: 'patch', group: 'apps', resource: plural, name, namespace },
        ...own.flatMap(([group, one, verbs]) => verbs.map((verb) => ({ verb, group, resource: one, namespace }))),
        ...keepers.flatMap((keeper) => {
            const [one, ...group] = keeper.resource.split('.');
            const of = { group: group.join('.'), resource: one, name: keeper.name, namespace: keeper.namespace };
            return ['get', 'patch'].map((verb) => ({ verb, ...of }));
        }),
    ];
}
/**
 * Those of the rights that the user does not have, asked for in one go by what "kubectl auth can-i" asks.
 * @throws Failure when the cluster does not answer
 */
async function missingRights(cluster, rights) {
    const items = rights.map(({ verb, group, resource, name, namespace }) => {
        const [plural, subresource] = resource.split('/');
        const resourceAttributes = { verb, group, resource: plural, subresource, name, namespace };
        return { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes } };
    });
    const args = ['create', '--filename=-', '--validate=false', '--output=jsonpath={.status.allowed}{"\\n"}'];
    const { exitCode, stdout, stderr } = await cluster.ask(args, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
    const answers = stdout.trim().split('\n');
    if (exitCode !== 0 || answers.length !== rights.length) {
        throw new failure/* Failure */.HR(`Which rights there are could not be asked, kubectl says: ${stderr.trim().slice(0, 1_000)}`);
    }
    return rights.filter((_, index) => answers[index]?.trim() !== 'true');
}
/** One sentence for all of them. */
function missingRightsDanger(missing) {
    if (missing.length === 0)
        return [];
    const told = missing.map(({ verb, group, resource, name, namespace }) => `${verb} ${resource}${group === '' ? '' : `.${group}`}${name === undefined ? '' : ` "${name}"`}${namespace === undefined ? ' in all namespaces' : ` in ${namespace}`}`);
    return [
        `The user of kubectl lacks rights: ${told.join('; ')}. examples/kubernetes/rights.yaml grants what is needed.`,
    ];
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scalers.js
/** KEDA keeps a workload at so many replicas while it is there (https://keda.sh/docs/latest/concepts/scaling-deployments/). */
const KEDA_PAUSED = 'autoscaling.keda.sh/paused-replicas';
const KEDA = 'scaledobjects.keda.sh';
const HPA = 'horizontalpodautoscalers.autoscaling';
/**
 * Those who would start a second node. A HorizontalPodAutoscaler leaves a workload with 0 replicas alone, and raises one with 1 to
 * its minimum (https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/, implicit maintenance-mode
 * deactivation): during a run it may have 1 at most.
 */
async function scalersOf(cluster, workload, groups) {
    const byKeda = groups.has('keda.sh') ? await cluster.list(KEDA) : [];
    const keda = byKeda.filter((one) => isTarget(one, workload) && one.metadata.annotations?.[KEDA_PAUSED] === undefined);
    const all = await cluster.list(HPA);
    // KEDA makes one of its own and removes it when it is paused.
    const plain = all.filter((one) => isTarget(one, workload) && !one.metadata.ownerReferences?.some(({ kind }) => kind === 'ScaledObject'));
    const { namespace } = cluster;
    return [
        ...keda.map(({ metadata: { name } }) => ({
            what: `the ScaledObject ${name} of KEDA`,
            resource: KEDA,
            namespace,
            name,
            pause: { metadata: { annotations: { [KEDA_PAUSED]: '0' } } },
            resume: { metadata: { annotations: { [KEDA_PAUSED]: null } } },
            kind: 'scaler',
        })),
        ...plain
            .filter(({ spec: { maxReplicas = 1 } }) => maxReplicas > 1)
            .map(({ metadata: { name }, spec: { minReplicas = 1, maxReplicas = 1 } }) => ({
            what: `the HorizontalPodAutoscaler ${name} (${minReplicas} to ${maxReplicas} replicas)`,
            resource: HPA,
            namespace,
            name,
            pause: { spec: { minReplicas: 1, maxReplicas: 1 } },
            resume: { spec: { minReplicas, maxReplicas } },
            kind: 'scaler',
        })),
    ];
}
function isTarget({ spec: { scaleTargetRef } }, { kind, metadata }) {
    return (scaleTargetRef.kind ?? 'Deployment') === kind && scaleTargetRef.name === metadata.name;
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/serviceOf.js
/** The Service that a host name stands for in the cluster: `db`, `db.data`, `db.data.svc.cluster.local`. */
async function serviceOf(cluster, host) {
    const [name = '', namespace = cluster.namespace, kind = 'svc'] = host.split('.');
    if (!/^[a-z][-a-z0-9]*$/.test(name) || kind !== 'svc')
        return undefined;
    const args = ['get', 'services', name, '--ignore-not-found', '--output=json'];
    // Of another namespace it may not be read, and then is left to the resolver of this machine.
    const { exitCode, stdout } = await cluster.ask(namespace === cluster.namespace ? args : [`--namespace=${namespace}`, ...args]);
    return exitCode === 0 && stdout.trim() !== '' ? JSON.parse(stdout).spec : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/inspect.js












/** @throws Failure (bad input) when there is no such workload, or rights are missing even to look at it */
async function inspect(seams, options) {
    const { cluster, note, mask } = seams;
    const workload = await readWorkload(cluster, options.workload);
    const template = workload.spec.template.spec;
    const container = metabaseContainer(template, options);
    const groups = await cluster.groups();
    const { namespace } = cluster;
    const reading = readingRights(options.workload, namespace, workload, container, groups);
    const changing = changingRights(options.workload, namespace, [], options.tunnel);
    const missing = await missingRights(cluster, [...reading, ...changing]);
    if (missing.some((right) => reading.includes(right)))
        throw (0,failure/* badInput */.AN)(missingRightsDanger(missing).join(' '));
    const { environment, secret, folders, notes } = await readSettings(cluster, template, container);
    for (const value of secret)
        mask(value);
    const owners = await ownersOf(cluster, workload, groups);
    const keepers = [...owners.keepers, ...(await scalersOf(cluster, workload, groups))];
    const ofKeepers = changingRights(options.workload, namespace, keepers, options.tunnel).slice(changing.length);
    const more = options.pauseGitops && keepers.length > 0 ? await missingRights(cluster, ofKeepers) : [];
    const claimed = claimOn(workload);
    const own = (await note.read())?.run;
    return {
        build: buildOf(container, options),
        what: container.image ?? '',
        environment,
        folders,
        hosts: await serviceAddresses(seams, environment),
        nodes: claimed?.replicas ?? workload.spec.replicas ?? 1,
        dangers: [
            ...(claimed && claimed.run !== own ? [claimedDanger(claimed)] : []),
            ...missingRightsDanger([...missing, ...more]),
            ...owners.dangers,
            ...(options.pauseGitops ? [] : keepers.map(pausable)),
            ...(options.patchProbes ? [] : probeDangers(container, options.timeoutMs)),
            ...rolloutDangers(workload),
            ...databaseDangers(container, environment),
        ],
        notes: [...notes, ...owners.notes, ...graceNotes(template)],
    };
}
/** Who would be paused for a run. */
async function keepersOf({ cluster }, workload) {
    const groups = await cluster.groups();
    return [...(await ownersOf(cluster, workload, groups)).keepers, ...(await scalersOf(cluster, workload, groups))];
}
function pausable({ what, kind }) {
    return kind === 'gitops'
        ? `${what} keeps the workload as its repository says, and would undo the upgrade. Upgrade by a pull request there, or set ` +
            '"pause-gitops: true" to have it paused for the run.'
        : `${what} would start a second node during the migration. Set "pause-gitops: true" to have it paused for the run, or pause it yourself.`;
}
function buildOf({ image = '' }, { images, installed }) {
    const build = (0,imageName/* installedImage */.ef)(image, undefined, images).build ?? installed;
    if (build)
        return build;
    throw (0,failure/* badInput */.AN)(`The workload has the image ${image}, whose tag names no exact version, and no instance that runs tells it. Set the tag of the ` +
        'version that runs, e.g. "metabase/metabase:v0.58.3".');
}
/** What would start the former version in place of the next one. */
function rolloutDangers({ kind, metadata, spec }) {
    const partition = spec.updateStrategy?.rollingUpdate?.partition ?? 0;
    return [
        ...(spec.paused === true
            ? [
                `The rollout of ${kind} ${metadata.name} is paused, so another image would not be taken. Run "kubectl rollout resume" first.`,
            ]
            : []),
        ...(kind === 'StatefulSet' && partition > 0
            ? [
                `StatefulSet ${metadata.name} has a partition of ${partition}: pods below it keep the former image. Set the partition to 0 first.`,
            ]
            : []),
    ];
}
function databaseDangers({ volumeMounts = [] }, environment) {
    const config = { Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`) };
    const inside = (0,settings/* databaseInside */.y)(config, []);
    if (inside === undefined)
        return [];
    const held = volumeMounts.some(({ mountPath }) => inside === mountPath || inside.startsWith(`${mountPath}/`));
    return [
        `The application database is the H2 file ${inside} in the pod${held ? ', on a volume that can not be backed up from here' : ', which is lost with it'}. ` +
            'Move to PostgreSQL or MySQL first.',
    ];
}
/** A Service by its short name is only known in the cluster, and its address perhaps here too. */
async function serviceAddresses({ cluster }, environment) {
    const host = databaseAddress(environment)?.host ?? '';
    const address = (await serviceOf(cluster, host))?.clusterIP ?? '';
    return /^[\da-f.:]+$/.test(address) ? { [host]: address } : {};
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/reach.js
const PORT = 3000;
/** The path of the API server that leads to the instance in a pod. */
function proxyPath({ namespace }, pod, container, environment) {
    const secure = environment.MB_JETTY_SSL === 'true';
    const port = secure ? (environment.MB_JETTY_SSL_PORT ?? 8443) : (environment.MB_JETTY_PORT ?? portOf(container));
    return `/api/v1/namespaces/${namespace}/pods/${secure ? 'https:' : ''}${pod.metadata.name}:${port}/proxy`;
}
/** The only one, or the one that is called so. */
function portOf({ ports = [] }) {
    const tcp = ports.filter(({ protocol = 'TCP' }) => protocol === 'TCP');
    const [only, ...more] = tcp;
    if (only && more.length === 0)
        return only.containerPort;
    return tcp.find(({ name }) => name === 'http')?.containerPort ?? PORT;
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/recentLog.js

const LARGEST = 1024 * 1024;
/** What the newest pod of a workload has written. */
async function recentLog(cluster, workload, container, since) {
    const [pod] = await podsOf(cluster, workload);
    return pod ? podLog(cluster, pod, container, since) : '';
}
/** What a container has written, before its last start too, with what Kubernetes says of its pod. */
async function podLog(cluster, pod, container, since) {
    const args = [
        'logs',
        pod.metadata.name,
        `--container=${container}`,
        `--since-time=${since.toISOString().replace(/\.\d+/, '')}`,
    ];
    const again = (statusOf(pod, container)?.restartCount ?? 0) > 0;
    const before = again ? (await cluster.ask([...args, '--previous'])).stdout : '';
    const { stdout } = await cluster.ask(args);
    return [before, stdout, ...complaintsOf(pod)].join('\n').slice(-LARGEST);
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/disruptions.js
const disruptions_LABEL = 'metabase-upgrade/budget-of';
/**
 * For the time of the run no pod may be evicted, so that a node that is emptied waits for the migration. Scaling is not bound by
 * it (https://kubernetes.io/docs/tasks/run-application/configure-pdb/).
 */
async function forbidEvictions(cluster, workload) {
    const name = budgetName(workload);
    if (await cluster.get('poddisruptionbudgets.policy', name))
        return;
    const versions = (await cluster.groups()).get('policy') ?? [];
    await cluster.create({
        // Before 1.21 there was only the beta.
        apiVersion: versions.includes('v1') ? 'policy/v1' : 'policy/v1beta1',
        kind: 'PodDisruptionBudget',
        metadata: { name, labels: { [disruptions_LABEL]: workload.metadata.name.slice(0, 63) } },
        spec: { maxUnavailable: 0, selector: workload.spec.selector },
    });
}
async function allowEvictions(cluster, workload) {
    await cluster.remove('poddisruptionbudgets.policy', budgetName(workload));
}
function budgetName({ metadata }) {
    return `${metadata.name.slice(0, 200)}-metabase-upgrade`;
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/pausing.js


const pausing_LOOK_MS = 2_000;
/** Argo CD compares anew within seconds of being asked. */
const COMPARED_MS = 60_000;
async function pauseAll({ cluster }, paused) {
    for (const { resource, name, namespace, pause } of paused)
        await cluster.patch('merge', resource, name, pause, namespace);
}
/** KEDA keeps to a number, which goes with that of the run. */
async function keeping({ cluster }, paused, replicas) {
    for (const { name, namespace } of paused.filter(({ resource }) => resource === KEDA)) {
        const annotations = { [KEDA_PAUSED]: String(replicas) };
        await cluster.patch('merge', KEDA, name, { metadata: { annotations } }, namespace);
    }
}
async function resumeScalers({ cluster }, paused) {
    for (const { resource, name, namespace, resume } of paused.filter(({ kind }) => kind === 'scaler')) {
        await cluster.patch('merge', resource, name, resume, namespace);
    }
}
/**
 * Lets go of those who apply a repository. After an upgrade they would bring the former version back onto a migrated database, as
 * long as the repository says that one: only who is known to agree is let go, and of the others it is told how.
 * @param workload as it is left
 * @param changed whether another version runs than before
 */
async function resumeGitops(seams, paused, workload, changed) {
    const { cluster, log } = seams;
    for (const keeper of paused.filter(({ kind }) => kind === 'gitops')) {
        const { resource, name, namespace, resume, what } = keeper;
        if (!changed || (await agrees(seams, keeper, workload))) {
            await cluster.patch('merge', resource, name, resume, namespace);
            continue;
        }
        log.warning(`${what[0]?.toUpperCase()}${what.slice(1)} stays paused: it is not known to say the version that runs now, and would start the former ` +
            `one on the migrated database. Merge the pull request that moves the pins, then resume it: kubectl --namespace=${namespace} patch ` +
            `${resource} ${name} --type=merge --patch='${JSON.stringify(resume)}'`);
    }
}
/** Asked to look again, as its own "refresh" does (https://argo-cd.readthedocs.io/, annotation argocd.argoproj.io/refresh). */
async function agrees(seams, keeper, workload) {
    const { cluster, clock, sleep } = seams;
    if ((await inSync(cluster, keeper, workload)) === undefined)
        return false;
    const refresh = { metadata: { annotations: { 'argocd.argoproj.io/refresh': 'normal' } } };
    await cluster.patch('merge', keeper.resource, keeper.name, refresh, keeper.namespace);
    for (const begun = clock.now().getTime(); clock.now().getTime() - begun < COMPARED_MS; await sleep(pausing_LOOK_MS)) {
        const asked = await cluster.get(keeper.resource, keeper.name, keeper.namespace);
        // It takes the annotation away when it has compared.
        if (asked?.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined) {
            return (await inSync(cluster, keeper, workload)) === true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scale.js







const scale_LOOK_MS = 500;
/** A controller makes a pod at once; a quota or a policy that forbids it never ends. */
const scale_POD_MS = 60_000;
/** The other nodes may have to wait for a machine, which is no reason to go back. */
const NODES_MS = 300_000;
/**
 * No replicas, and waits until every pod is gone, also those of older ReplicaSets. Pods are told to end as by every scaling down;
 * nothing is deleted by force.
 * @throws Failure when a pod is still there when the time is over
 */
async function stop(seams, name, run, patienceMs, remember) {
    const { clock } = seams;
    const kept = await claim(seams, name, run, remember);
    await pauseAll(seams, kept.paused);
    await forbidEvictions(seams.cluster, await readWorkload(seams.cluster, name));
    const end = clock.now().getTime() + patienceMs;
    await betweenStarts(seams, name, run, kept, end);
    await scaleTo(seams, name, 0);
    for (;;) {
        const pods = await podsOf(seams.cluster, await readWorkload(seams.cluster, name));
        if (pods.length === 0)
            return;
        if (clock.now().getTime() >= end) {
            throw new failure/* Failure */.HR(`${pods.map(({ metadata }) => metadata.name).join(', ')} ${pods.length === 1 ? 'is' : 'are'} still there after ${Math.round(patienceMs / 1000)} s. ` +
                'A pod on a machine that does not answer stays until somebody has looked at it ("kubectl describe pod"). It was not deleted by ' +
                'force; when it is gone, run this again.');
        }
        await seams.sleep(scale_LOOK_MS);
    }
}
/**
 * The version that the run put there may have failed and been started again by Kubernetes: it is stopped in the pause between two
 * starts, when nothing migrates.
 */
async function betweenStarts({ cluster, clock, sleep }, name, run, { container }, end) {
    for (;;) {
        const workload = await readWorkload(cluster, name);
        if (workload.metadata.annotations?.[PLACED_ANNOTATION] !== run)
            return;
        const pods = await podsOf(cluster, workload);
        const busy = pods.filter((pod) => {
            const { ready, restartCount = 0, state } = statusOf(pod, container) ?? {};
            return restartCount > 0 && ready !== true && state?.running !== undefined;
        });
        if (busy.length === 0)
            return;
        if (clock.now().getTime() >= end) {
            throw new failure/* Failure */.HR(`${busy[0]?.metadata.name} failed and was started again by Kubernetes. It may be migrating, so it was left alone. When it is ready ` +
                'or has failed again, run this again.');
        }
        await sleep(scale_LOOK_MS);
    }
}
/** One replica of what is in place. Nothing when the run never stopped it. @throws Failure when no pod comes of it */
async function start(seams, name, run) {
    const { cluster, clock, sleep } = seams;
    const kept = await recall(seams, name, run);
    if (!kept)
        return;
    const workload = await observed(seams, name);
    await keeping(seams, kept.paused, 1);
    if (workload.spec.replicas !== 1)
        await scaleTo(seams, name, 1);
    for (const begun = clock.now().getTime();; await sleep(scale_LOOK_MS)) {
        const now = await readWorkload(cluster, name);
        const pods = await podsOf(cluster, now);
        if (pods.length > 0)
            return mustHaveImage(pods, now, kept.container);
        if (clock.now().getTime() - begun < scale_POD_MS)
            continue;
        const why = now.status?.conditions?.find(({ type }) => type === 'ReplicaFailure')?.message ?? 'it does not say why';
        throw new failure/* Failure */.HR(`No pod was made of ${name.kind} ${name.name}: ${why}.`);
    }
}
function mustHaveImage(pods, { spec }, container) {
    const imageOf = ({ containers }) => containers.find((one) => one.name === container)?.image;
    const wanted = imageOf(spec.template.spec);
    const other = pods.find((pod) => imageOf(pod.spec) !== wanted);
    if (!other)
        return;
    throw new failure/* Failure */.HR(`The pod ${other.metadata.name} has the image ${imageOf(other.spec)} and not ${wanted}: something changes images when pods are made. ` +
        'Let it leave this workload alone.');
}
/** As many replicas as before, with the template that they had but for the image; waited for, and told when it takes long. */
async function restoreScale(seams, name, run) {
    const { cluster, clock, sleep, log } = seams;
    const kept = await recall(seams, name, run);
    if (!kept)
        return;
    const { replicas, container, change } = kept;
    const spec = { replicas, ...templatePatch(container, change.former) };
    await cluster.patch('strategic', name.resource, name.name, { spec });
    await resumeScalers(seams, kept.paused);
    for (const begun = clock.now().getTime();; await sleep(scale_LOOK_MS)) {
        const workload = await readWorkload(cluster, name);
        if (isWhole(workload, replicas))
            return;
        if (clock.now().getTime() - begun < NODES_MS)
            continue;
        const told = (await podsOf(cluster, workload)).flatMap(complaintsOf).join(' ');
        return log.warning(`${name.kind} ${name.name} is to have ${replicas} replicas, and ${workload.status?.readyReplicas ?? 0} are ready after ${NODES_MS / 60_000} minutes. ${told}`);
    }
}
/** A scaler may have more by now. */
function isWhole({ metadata, status }, replicas) {
    const { observedGeneration = 0, replicas: all = 0, updatedReplicas = 0, readyReplicas = 0 } = status ?? {};
    return observedGeneration >= (metadata.generation ?? 0) && readyReplicas >= replicas && updatedReplicas === all;
}
async function scaleTo({ cluster }, { resource, name }, replicas) {
    await cluster.patch('strategic', resource, name, { spec: { replicas } });
}
/** Waits until the controller has seen the newest version: it would start the one before otherwise. */
async function observed(seams, name) {
    const { cluster, clock, sleep } = seams;
    for (const begun = clock.now().getTime();; await sleep(scale_LOOK_MS)) {
        const workload = await readWorkload(cluster, name);
        if ((workload.status?.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0))
            return workload;
        if (clock.now().getTime() - begun < scale_POD_MS)
            continue;
        throw new failure/* Failure */.HR(`Kubernetes has not looked at the change of ${name.kind} ${name.name} for ${scale_POD_MS / 1000} s: is its controller manager running?`);
    }
}
/** What the one pod does. */
async function process({ cluster, clock }, name, container) {
    return processOf(await podsOf(cluster, await readWorkload(cluster, name)), container, clock.now());
}

// EXTERNAL MODULE: ./build/platforms/scratchSettings.js
var scratchSettings = __webpack_require__(77160);
;// CONCATENATED MODULE: ./build/platforms/kubernetes/scratch/places.js

/** On everything that a rehearsal makes; its value is the run. */
const REHEARSAL_LABEL = 'metabase-upgrade/rehearsal';
/** What a pod of a rehearsal is; the container in it has the same name. */
const ROLE_LABEL = 'metabase-upgrade/rehearsal-role';
const places_LOOK_MS = 500;
const PATIENCE_MS = 120_000;
/** A pod without time to end is forgotten by the cluster while it still runs; one that has a moment is not. */
const GRACE_SECONDS = 1;
/** The names of all that a rehearsal makes, which only its run and the workload tell: a pod, a Secret and a NetworkPolicy each. */
function nameOf(workload, run, role) {
    const own = `${workload.slice(0, 40)}-rehearsal-${run}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return role === 'instance' ? own : `${own}-database`;
}
/** Of its own alone, so that no Service, budget or policy of the workload is for it. */
function labelsOf(run, role) {
    return { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: role };
}
/** Values that must be in no pod's description. */
function secretOf(workload, run, role, values) {
    const data = Object.entries(values).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
    return {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: nameOf(workload, run, role), labels: labelsOf(run, role) },
        data: Object.fromEntries(data),
    };
}
/** Ends the pods of a run and waits until they are gone. @param role undefined: all of them */
async function removePods({ cluster, clock, sleep }, run, role) {
    const selector = `${REHEARSAL_LABEL}=${run}${role === undefined ? '' : `,${ROLE_LABEL}=${role}`}`;
    for (const begun = clock.now().getTime();; await sleep(places_LOOK_MS)) {
        const pods = await cluster.list('pods', selector);
        if (pods.length === 0)
            return;
        const standing = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
        for (const { metadata } of standing)
            await cluster.remove('pods', metadata.name);
        if (clock.now().getTime() - begun < PATIENCE_MS)
            continue;
        throw new failure/* Failure */.HR(`${pods.map(({ metadata }) => metadata.name).join(', ')} of the rehearsal ${run} could not be ended within ${PATIENCE_MS / 1000} s. ` +
            'A pod on a machine that does not answer stays until somebody has looked at it ("kubectl describe pod").');
    }
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scratch/instancePod.js



/** Where the scratch instance answers, whatever the live one is set to. */
const instancePod_PORT = 3000;
const DOOR = { MB_JETTY_HOST: '0.0.0.0', MB_JETTY_PORT: String(instancePod_PORT), MB_JETTY_SSL: 'false' };
/** Volumes of which every pod has its own, or that nobody can write to. */
const TAKEN_OVER = ['secret', 'configMap', 'projected', 'downwardAPI', 'csi', 'emptyDir'];
/** What is told to those who collect numbers of every pod that says so. */
const FOR_COLLECTORS = /^prometheus\.io\//;
/**
 * All that a scratch instance is told, for a Secret of the run: where the live one has a value from a Secret, it may stand in no
 * pod's description.
 * @param own of the live instance, as it was read
 * @param database where the copy is
 */
function settingsOf(own, database) {
    return (0,scratchSettings/* scratchSettings */.O)(own, { ...database, ...DOOR });
}
/**
 * A pod with the container of Metabase alone: init containers and sidecars of the live one do things in the world, and so do its
 * hooks. No label of it is taken over, no probe, no claimed volume.
 * @param settings names of what the Secret holds
 */
function instancePod({ metadata, spec }, container, run, image, settings) {
    const template = spec.template;
    const volumes = (template.spec.volumes ?? []).filter(isTakenOver);
    const mounts = (container.volumeMounts ?? []).filter(({ name }) => volumes.some((one) => one.name === name));
    const mounted = volumes.filter(({ name }) => mounts.some((one) => one.name === name));
    const { imagePullPolicy, command, args, workingDir, resources, securityContext } = container;
    const name = nameOf(metadata.name, run, 'instance');
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
            name,
            labels: { ...labelsOf(run, 'instance'), ...NO_SIDECAR },
            annotations: { ...forAgents(template.metadata?.annotations), ...NO_SIDECAR },
        },
        spec: {
            ...placementOf(template.spec),
            ...resolverOf(template.spec),
            ...{ securityContext: template.spec.securityContext, volumes: mounted },
            ...{ restartPolicy: 'Never', terminationGracePeriodSeconds: GRACE_SECONDS, enableServiceLinks: false },
            containers: [
                {
                    ...{ name: 'instance', image, imagePullPolicy, command, args, workingDir, resources, securityContext },
                    envFrom: [{ secretRef: { name } }],
                    env: (container.env ?? []).filter((one) => isOfPod(one, settings)),
                    volumeMounts: mounts,
                },
            ],
        },
    };
}
function isTakenOver(volume) {
    return Object.keys(volume).every((key) => key === 'name' || TAKEN_OVER.includes(key));
}
/** What only the pod knows, such as its address. One that says where the live database is goes before what the Secret says. */
function isOfPod({ name, valueFrom }, settings) {
    if (valueFrom?.fieldRef === undefined && valueFrom?.resourceFieldRef === undefined)
        return false;
    return !settings.includes(name) && Object.hasOwn((0,scratchSettings/* scratchSettings */.O)({ [name]: '' }, {}), name);
}
/** An agent that writes secrets into the pod goes by them. */
function forAgents(annotations = {}) {
    return Object.fromEntries(Object.entries(annotations).filter(([name]) => !FOR_COLLECTORS.test(name)));
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scratch/isolation.js

/** Where pods ask for names: the resolvers of most clusters, and OpenShift's behind its Service. */
const DNS_PORTS = [53, 5353];
/**
 * NetworkPolicies of a run, which hold only where the network of the cluster enforces them: the scratch instance reaches nothing
 * but resolvers and its database server, and a server of its own is reached by it alone and reaches nothing.
 * @param server of the copy: of its own, or the live one by the address that pods have of it, with the ports behind a Service
 */
function isolation(workload, run, server) {
    const names = { ports: DNS_PORTS.flatMap((port) => ['UDP', 'TCP'].map((protocol) => ({ protocol, port }))) };
    const own = policy(workload, run, 'instance', { policyTypes: ['Egress'], egress: [names, wayTo(run, server)] });
    if (server !== 'own')
        return [own];
    const from = [{ podSelector: { matchLabels: { [REHEARSAL_LABEL]: run } } }];
    const closed = { policyTypes: ['Ingress', 'Egress'], ingress: [{ from }], egress: [] };
    return [own, policy(workload, run, 'server', closed)];
}
/** A name can't be written into a policy, and what it stands for may change: then the port is all that is said. */
function wayTo(run, server) {
    if (server === 'own')
        return { to: [{ podSelector: { matchLabels: labelsOf(run, 'server') } }] };
    const { host, port, behind } = server;
    const ports = [...new Set([port, ...behind])].map((one) => ({ protocol: 'TCP', port: one }));
    if (/^\d+(\.\d+){3}$/.test(host))
        return { to: [{ ipBlock: { cidr: `${host}/32` } }], ports };
    return host.includes(':') ? { to: [{ ipBlock: { cidr: `${host}/128` } }], ports } : { ports };
}
function policy(workload, run, role, spec) {
    const labels = labelsOf(run, role);
    return {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: nameOf(workload, run, role), labels },
        spec: { podSelector: { matchLabels: labels }, ...spec },
    };
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scratch/scratchRights.js
/** What a rehearsal makes and removes beside the pods that every run does. @param server one of its own is made for the copy */
function scratchRights(namespace, server) {
    const own = [
        ['', 'secrets', ['create', 'delete']],
        ['networking.k8s.io', 'networkpolicies', ['create', 'delete']],
        ...(server ? [['', 'pods/exec', ['create']]] : []),
    ];
    return own.flatMap(([group, resource, verbs]) => verbs.map((verb) => ({ verb, group, resource, namespace })));
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/toolsPod.js




const toolsPod_CONTAINER = 'tools';
const toolsPod_LOOK_MS = 500;
const toolsPod_PATIENCE_MS = 300_000;
/** One that a killed run left ends by itself. */
const LONGEST_SECONDS = 86_400;
function toolsPod(seams, name, image) {
    const { cluster } = seams;
    const pod = `${name.name.slice(0, 50)}-tools`;
    return {
        async exec(command) {
            await standing(seams, name, pod, image);
            return {
                program: 'kubectl',
                args: [...cluster.place, 'exec', '--stdin', pod, `--container=${toolsPod_CONTAINER}`, '--', ...command],
            };
        },
        remove: () => cluster.remove('pods', pod),
    };
}
async function standing(seams, name, pod, image) {
    const { cluster, clock, sleep } = seams;
    for (const begun = clock.now().getTime();; await sleep(toolsPod_LOOK_MS)) {
        const now = await cluster.get('pods', pod);
        const status = statusOf(now, toolsPod_CONTAINER);
        if (status?.state?.running && now?.metadata.deletionTimestamp === undefined)
            return;
        if (!now)
            await make(cluster, await readWorkload(cluster, name), pod, image);
        else if (status?.state?.terminated)
            await cluster.remove('pods', pod);
        if (clock.now().getTime() - begun < toolsPod_PATIENCE_MS)
            continue;
        const why = now ? complaintsOf(now).join(' ') : '';
        throw new failure/* Failure */.HR(`The pod ${pod} with the image ${image} ("tools-image") did not start: ${why || 'no reason is told'}.`);
    }
}
/** With the account, the secrets, the nodes and the names of the workload; labels of its own, so that no Service finds it. */
async function make(cluster, { metadata, spec }, name, image) {
    const { securityContext, hostNetwork } = spec.template.spec;
    await cluster.create({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, labels: { 'metabase-upgrade/tools-of': metadata.name.slice(0, 63) } },
        spec: {
            ...placementOf(spec.template.spec),
            ...resolverOf(spec.template.spec),
            ...{ securityContext, hostNetwork, restartPolicy: 'Never' },
            activeDeadlineSeconds: LONGEST_SECONDS,
            terminationGracePeriodSeconds: 0,
            containers: [{ name: toolsPod_CONTAINER, image, imagePullPolicy: 'IfNotPresent', command: ['tail', '-f', '/dev/null'] }],
        },
    });
}
/**
 * Joins its input and output to a port, whichever of the two usual programs for it an image has. Host and port are arguments and no
 * part of the text.
 */
const TO_PORT = [
    'sh',
    '-c',
    `if command -v bash >/dev/null; then
  exec bash -c 'exec 3<>"/dev/tcp/$0/$1" || exit 1; { cat <&3; kill $$; } & cat >&3; kill %1' "$1" "$2"
fi
exec nc "$1" "$2"`,
    'sh',
];

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scratch/serverPod.js






const PORTS = { postgres: 5432, mysql: 3306 };
const serverPod_CONTAINER = 'server';
const serverPod_LOOK_MS = 500;
/** Its image may have to be pulled. */
const serverPod_PATIENCE_MS = 900_000;
/** One that a killed run left ends by itself. */
const serverPod_LONGEST_SECONDS = 86_400;
/**
 * A database server for the copy in a pod of its own, without a volume. This machine reaches it through programs in that pod,
 * where the tools of the same version are too.
 */
async function startServer(seams, workload, run, own) {
    const { cluster } = seams;
    const { name } = workload.metadata;
    await cluster.create(secretOf(name, run, 'server', variablesOf(own)));
    await cluster.create(serverPod(workload, run, own.image));
    const pod = nameOf(name, run, 'server');
    const port = PORTS[own.engine];
    const host = await addressOf(seams, pod, own.image);
    return { here: { host: '127.0.0.1', port }, inside: { host, port }, tunnel: wayInto(cluster, pod) };
}
/** As the official images of PostgreSQL, MariaDB and MySQL have them. */
function variablesOf({ engine, user, password }) {
    if (engine === 'postgres')
        return { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: 'postgres' };
    return { MARIADB_ROOT_PASSWORD: password, MYSQL_ROOT_PASSWORD: password };
}
function serverPod({ metadata, spec }, run, image) {
    const name = nameOf(metadata.name, run, 'server');
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, labels: { ...labelsOf(run, 'server'), ...NO_SIDECAR }, annotations: NO_SIDECAR },
        spec: {
            ...placementOf(spec.template.spec),
            ...{ restartPolicy: 'Never', terminationGracePeriodSeconds: GRACE_SECONDS, enableServiceLinks: false },
            activeDeadlineSeconds: serverPod_LONGEST_SECONDS,
            // Else the server is the first process, which inherits what is left of programs that lead to it: PostgreSQL takes the end
            // of one by a signal for a crash of its own, and starts anew (postgres/postgres `src/backend/postmaster/postmaster.c`).
            shareProcessNamespace: true,
            containers: [{ name: serverPod_CONTAINER, image, imagePullPolicy: 'IfNotPresent', envFrom: [{ secretRef: { name } }] }],
        },
    };
}
async function addressOf({ cluster, clock, sleep }, name, image) {
    for (const begun = clock.now();; await sleep(serverPod_LOOK_MS)) {
        const pod = await cluster.get('pods', name);
        const running = statusOf(pod, serverPod_CONTAINER)?.state?.running !== undefined;
        if (running && pod?.status?.podIP)
            return pod.status.podIP;
        const { state } = processOf(pod ? [pod] : [], serverPod_CONTAINER, clock.now());
        if (state === 'running' && clock.now().getTime() - begun.getTime() < serverPod_PATIENCE_MS)
            continue;
        const said = pod ? (await podLog(cluster, pod, serverPod_CONTAINER, begun)).trim().slice(-1_000) : 'somebody removed it';
        throw new failure/* Failure */.HR(`The image ${image} ("tools-image") started no database server for the rehearsal: ${said || complaintsOf(pod).join(' ')} ` +
            'Name an official image that has the server too, such as postgres:17, mariadb:11 or mysql:8.4.');
    }
}
function wayInto(cluster, pod) {
    const exec = async (command) => ({
        program: 'kubectl',
        args: [...cluster.place, 'exec', '--stdin', pod, `--container=${serverPod_CONTAINER}`, '--', ...command],
    });
    return { exec, toPort: (host, port) => exec([...TO_PORT, host, String(port)]), close: async () => undefined };
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/scratch/kubernetesScratch.js














const ROLES = ['instance', 'server'];
/**
 * Rehearsals in pods beside the live ones, in the same namespace: no Service finds them, and a NetworkPolicy keeps them from
 * finding anybody but their database server. Since not every cluster enforces those, a scratch instance is never taken to be
 * sure of reaching nothing else.
 * @param look the live workload, whose settings the scratch instance gets
 */
function kubernetesScratch(seams, { name }, look, fetch) {
    const { cluster, clock, log, mask } = seams;
    const podOf = (run, role) => cluster.get('pods', nameOf(name, run, role));
    const tell = async () => {
        const { workload, container } = await look();
        const told = await readSettings(cluster, workload.spec.template.spec, container);
        for (const value of told.secret)
            mask(value);
        return { workload, container, environment: told.environment };
    };
    const end = async (run) => {
        await removePods(seams, run, 'instance');
        await cluster.remove('secrets', nameOf(name, run, 'instance'));
    };
    return {
        makesServers: true,
        apart: false,
        async open(run, server) {
            if (server === undefined) {
                throw (0,failure/* badInput */.AN)('An H2 file in a pod can not be copied from outside. Move to PostgreSQL or MySQL first.');
            }
            const own = 'image' in server;
            const missing = await missingRights(cluster, scratchRights(cluster.namespace, own));
            if (missing.length > 0)
                throw (0,failure/* badInput */.AN)(missingRightsDanger(missing).join(' '));
            const { workload, environment } = await tell();
            const live = own ? undefined : expectReachable({ ...server, ...databaseAddress(environment) });
            const way = live ? { ...live, behind: await portsBehind(seams, live.host) } : 'own';
            for (const policy of isolation(name, run, way))
                await cluster.create(policy);
            log.info('  a NetworkPolicy lets the scratch instance reach its database server alone, if the cluster enforces it');
            return own ? startServer(seams, workload, run, server) : { here: server, inside: live };
        },
        async start(run, build, database) {
            await end(run);
            const { reference } = await fetch(build);
            const { workload, container, environment } = await tell();
            const settings = settingsOf(environment, database);
            await cluster.create(secretOf(name, run, 'instance', settings));
            await cluster.create(instancePod(workload, container, run, reference, Object.keys(settings)));
        },
        async process(run) {
            const pod = await podOf(run, 'instance');
            const ended = statusOf(pod, 'instance')?.state?.terminated;
            if (ended)
                return { state: 'stopped', exitCode: ended.exitCode };
            return processOf(pod ? [pod] : [], 'instance', clock.now());
        },
        async log(run, since) {
            for (const role of ROLES) {
                const pod = await podOf(run, role);
                if (pod)
                    return podLog(cluster, pod, role, since);
            }
            return '';
        },
        async api(run) {
            const pod = await podOf(run, 'instance');
            if (!pod)
                throw new failure/* Failure */.HR(`The pod of the rehearsal ${run} is gone: somebody removed it.`);
            return { url: proxyPath(cluster, pod, { name: 'instance' }, kubernetesScratch_DOOR), fetch: askThroughApi(cluster) };
        },
        end,
        async remove(run) {
            const missing = await missingRights(cluster, scratchRights(cluster.namespace, false));
            await removePods(seams, run, undefined);
            // Who may make none has made none.
            if (missing.some(({ verb }) => verb === 'create'))
                return;
            for (const role of ROLES) {
                await cluster.remove('secrets', nameOf(name, run, role));
                await cluster.remove('networkpolicies.networking.k8s.io', nameOf(name, run, role));
            }
        },
    };
}
const kubernetesScratch_DOOR = { MB_JETTY_PORT: String(instancePod_PORT) };
const LOOPBACK = /^(localhost|127\.|::1$)/;
/** @throws Failure (bad input) when only the live pod has what listens there */
function expectReachable(server) {
    if (!LOOPBACK.test(server.host))
        return server;
    throw (0,failure/* badInput */.AN)(`The instance reaches its database at ${server.host}, so by a container beside it, which a scratch instance does not have. Set ` +
        '"tools-image" to an official image of the database, such as postgres:17: the copy is then on a server of its own.');
}
/** A policy goes by the ports of the pods behind a Service, whatever that one has. */
async function portsBehind({ cluster }, host) {
    const ports = (await serviceOf(cluster, host))?.ports ?? [];
    return ports.flatMap(({ targetPort }) => targetPort ?? []);
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/swap.js









/** Another image in the template of a workload without pods, together with what is other during the run. */
async function swap(seams, name, run, build, fetch) {
    const kept = await recallOrFail(seams, name, run);
    const workload = await readWorkload(seams.cluster, name);
    if (placeOf(workload, run, kept) === 'neither')
        throw foreign(name, workload, kept);
    const { reference } = await fetch(build);
    if (imageIn(workload, kept) !== reference)
        await mustStand(seams, workload);
    const annotations = { [PLACED_ANNOTATION]: run };
    const spec = templatePatch(kept.container, kept.change.during, reference);
    await seams.cluster.patch('strategic', name.resource, name.name, { metadata: { annotations }, spec });
    const now = await observed(seams, name);
    const found = imageIn(now, kept);
    if (found === reference)
        return;
    throw new failure/* Failure */.HR(`The image of ${name.kind} ${name.name} was set to ${reference} and is ${found}: a controller or a policy changes it. Let it leave the ` +
        'workload alone for the run.');
}
/** Nothing when it is back already, or when the run never stopped anything. */
async function putBack(seams, name, run) {
    const kept = await recall(seams, name, run);
    if (!kept)
        return;
    await removeCommands(seams, name);
    const workload = await readWorkload(seams.cluster, name);
    const place = placeOf(workload, run, kept);
    if (place === 'neither')
        throw foreign(name, workload, kept);
    if (place === 'former')
        return;
    await mustStand(seams, workload);
    const annotations = { [PLACED_ANNOTATION]: null };
    const spec = templatePatch(kept.container, kept.change.former, kept.image);
    await seams.cluster.patch('strategic', name.resource, name.name, { metadata: { annotations }, spec });
    await observed(seams, name);
}
/** Lets everybody go on who was kept from it, and takes away what the run wrote on the workload. */
async function finish(seams, name, run) {
    const { cluster, note } = seams;
    const kept = await recall(seams, name, run);
    if (!kept)
        return;
    await removeCommands(seams, name);
    const workload = await readWorkload(cluster, name);
    if (claimOn(workload)) {
        await resumeGitops(seams, kept.paused, workload, placeOf(workload, run, kept) !== 'former');
        await allowEvictions(cluster, workload);
        const annotations = { [RUN_ANNOTATION]: null, [PLACED_ANNOTATION]: null };
        await cluster.patch('strategic', name.resource, name.name, { metadata: { annotations } });
    }
    await note.forget();
}
async function inPlace(seams, name, run) {
    const kept = await recall(seams, name, run);
    if (!kept)
        return 'former';
    return placeOf(await readWorkload(seams.cluster, name), run, kept);
}
function placeOf(workload, run, kept) {
    if (imageIn(workload, kept) === kept.image)
        return 'former';
    return workload.metadata.annotations?.[PLACED_ANNOTATION] === run ? 'next' : 'neither';
}
function imageIn({ spec }, { container }) {
    return spec.template.spec.containers.find(({ name }) => name === container)?.image;
}
async function mustStand({ cluster }, workload) {
    const pods = await podsOf(cluster, workload);
    if (pods.length === 0 && (workload.spec.replicas ?? 1) === 0)
        return;
    throw new failure/* Failure */.HR(`${workload.kind} ${workload.metadata.name} has ${workload.spec.replicas ?? 1} replicas and ${pods.length} pods, and should have none: somebody ` +
        'scaled it. Scale it to 0, and run this again.');
}
function foreign({ kind, name }, workload, kept) {
    return new failure/* Failure */.HR(`The image of ${kind} ${name} is ${imageIn(workload, kept)}, neither the one from before the run (${kept.image}) nor one that the run put ` +
        'there: somebody changed it. Look at what runs; nothing was changed.');
}

;// CONCATENATED MODULE: ./build/platforms/kubernetes/kubernetesPlatform.js














/** A Deployment or a StatefulSet. Only its replicas and its template are changed, so that every pod is made by Kubernetes itself. */
function kubernetesPlatform(options, seams) {
    const { workload: name } = options;
    const { cluster } = seams;
    const fetch = imageFetcher(seams, options);
    let told;
    const look = async () => {
        const workload = await readWorkload(cluster, name);
        return { workload, container: metabaseContainer(workload.spec.template.spec, options) };
    };
    const remember = async (run, workload) => {
        const { spec } = workload.spec.template;
        const container = metabaseContainer(spec, options);
        return {
            run,
            replicas: workload.spec.replicas ?? 1,
            container: container.name,
            image: container.image ?? '',
            change: templateChange(spec, container, options.patchProbes ? options.timeoutMs : undefined),
            paused: options.pauseGitops ? await keepersOf(seams, workload) : [],
        };
    };
    return {
        name: `kubernetes (${[cluster.context ?? [], cluster.namespace, name.resource.split('.')[0], name.name].flat().join(', ')})`,
        inspect: () => inspect(seams, options),
        async fetch(build) {
            return (await fetch(build)).digest;
        },
        // What a node can have is known once one has pulled it.
        missing: async () => undefined,
        // Which node will take it is not known before.
        space: async () => undefined,
        stop: (run, patienceMs) => stop(seams, name, run, patienceMs, (workload) => remember(run, workload)),
        start: (run) => start(seams, name, run),
        swap: (run, build) => swap(seams, name, run, build, fetch),
        putBack: (run) => putBack(seams, name, run),
        restoreScale: (run) => restoreScale(seams, name, run),
        finish: (run) => finish(seams, name, run),
        inPlace: (run) => inPlace(seams, name, run),
        commandRuns: () => commandRuns(seams, name),
        process: async () => process(seams, name, (await look()).container.name),
        async log(since) {
            const { workload, container } = await look();
            return recentLog(cluster, workload, container.name, since);
        },
        async url() {
            const { workload, container } = await look();
            const [pod] = await podsOf(cluster, workload);
            if (!pod)
                return undefined;
            // Settings stay as they are during a run, and this is asked every second.
            told ??= readSettings(cluster, workload.spec.template.spec, container);
            return proxyPath(cluster, pod, container, (await told).environment);
        },
        ask: askThroughApi(cluster),
        async tunnel(image) {
            const { exec, remove } = toolsPod(seams, name, image);
            return { exec, toPort: (host, port) => exec([...TO_PORT, host, String(port)]), close: remove };
        },
        runOnce: (build, command) => runCommand(seams, options, build, command, fetch),
        scratch: kubernetesScratch(seams, name, look, fetch),
    };
}

;// CONCATENATED MODULE: ./build/modes/platforms/kubernetes.js



const openKubernetes = async (asked, { settings, asked: run, gateways, note }) => {
    const { clock, sleep, log, mask } = gateways;
    const context = asked.context ?? (await currentContext(gateways));
    const cluster = kubectlCluster({ context, namespace: asked.namespace }, gateways);
    const { container, patchProbes, pauseGitops } = asked;
    const which = { workload: parseWorkload(asked.workload), container, images: settings.images };
    const wishes = { timeoutMs: run.timeoutMs, patchProbes, pauseGitops, tunnel: run.toolsImage !== undefined };
    const seams = { cluster, note, clock, sleep, log, mask };
    return (installed) => kubernetesPlatform({ ...which, ...wishes, installed }, seams);
};
/** The context of the moment, held for the whole run; none in a pod, where kubectl is its service account. */
async function currentContext({ run }) {
    const { exitCode, stdout } = await run('kubectl', ['config', 'current-context']).catch(() => ({
        exitCode: 1,
        stdout: '',
    }));
    return exitCode === 0 ? stdout.trim() || undefined : undefined;
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


/***/ })

};
