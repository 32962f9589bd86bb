export const id = 2070;
export const ids = [2070];
export const modules = {

/***/ 57331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ instanceUrl)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * The address of a running Metabase, without a slash at the end.
 * @throws Failure (bad input), which never repeats a text that may hold a password
 */
function instanceUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (url.username !== '' || url.password !== '')) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The "url" holds a user name or password. Take it out: the version of Metabase is read without one.');
    }
    if (url && /^https?:\/\//.test(text) && !url.search && !url.hash)
        return url.href.replace(/\/+$/, '');
    const found = text.includes('@') ? '' : ` "${text}"`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The "url"${found} is no address of an instance. Give one such as "https://metabase.example.com", with the folder ` +
        'if Metabase is in one, and nothing behind it.');
}


/***/ }),

/***/ 42070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSettings: () => (/* binding */ runSettings)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/target.js
var metabase_target = __webpack_require__(71044);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(89190);
// EXTERNAL MODULE: ./build/config/instanceUrl.js
var instanceUrl = __webpack_require__(57331);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/javaHomes.js

const LINE = /^(\d{1,2})\s*=\s*(\/\S.*)$/;
/**
 * Lines such as `11=/usr/lib/jvm/java-11-openjdk-amd64`, of which several may stand between commas.
 * @throws Failure (bad input) for a line of another form
 */
function parseJavaHomes(text) {
    const lines = text.split(/[\n,]/).map((line) => line.trim());
    return Object.fromEntries(lines.filter(Boolean).map((line) => {
        const [, major, home] = LINE.exec(line) ?? [];
        if (major !== undefined && home !== undefined)
            return [Number(major), home.replace(/\/+$/, '')];
        throw (0,failure/* badInput */.AN)(`"${line}" is no major with a folder, e.g. "21=/usr/lib/jvm/java-21-openjdk-amd64".`);
    }));
}

;// CONCATENATED MODULE: ./build/config/kubernetesSettings.js

/** @throws Failure (bad input) when the workload is not named */
function kubernetesSettings(inputs, instance) {
    const workload = inputs.workload ?? instance.workload;
    if (workload === undefined) {
        throw (0,failure/* badInput */.AN)('The platform kubernetes needs "workload", e.g. "deployment/metabase" or "statefulset/metabase".');
    }
    return {
        kind: 'kubernetes',
        workload,
        namespace: inputs.namespace ?? instance.namespace ?? 'default',
        context: inputs['kube-context'] ?? instance['kube-context'],
        container: inputs.container ?? instance.container,
        patchProbes: inputs['patch-probes'] ?? instance['patch-probes'] ?? false,
        pauseGitops: inputs['pause-gitops'] ?? instance['pause-gitops'] ?? false,
    };
}

;// CONCATENATED MODULE: ./build/config/platformSettings.js




/** One a platform; each names what it misses. */
const READ = {
    docker: (inputs, instance) => {
        const container = inputs.container ?? instance.container;
        if (container === undefined)
            throw (0,failure/* badInput */.AN)('The platform docker needs the name of the container: set "container".');
        return { kind: 'docker', container };
    },
    compose: (inputs, instance) => {
        const service = inputs.service ?? instance.service;
        if (service === undefined)
            throw (0,failure/* badInput */.AN)('The platform compose needs the name of the service: set "service".');
        const files = inputs['compose-files'].length > 0 ? inputs['compose-files'] : (instance['compose-files'] ?? []);
        return { kind: 'compose', files, service };
    },
    systemd: (inputs, instance) => {
        const unit = inputs.unit ?? instance.unit;
        if (unit === undefined)
            throw (0,failure/* badInput */.AN)('The platform systemd needs the name of the unit: set "unit".');
        const javaHomes = { ...instance['java-home'], ...parseJavaHomes(inputs['java-home']) };
        return { kind: 'systemd', unit: withEnding(unit), jar: inputs.jar ?? instance.jar, javaHomes };
    },
    kubernetes: kubernetesSettings,
    command: (inputs, { commands }) => {
        if (commands === undefined) {
            throw (0,failure/* badInput */.AN)('The platform command needs "commands" in the deployment of the configuration file.');
        }
        if (config_inputs/* DATABASE_INPUTS */.oF.every((key) => inputs[`database-${key}`] === undefined)) {
            throw (0,failure/* badInput */.AN)('The platform command can not see the settings of the instance: give its database by "database-uri", or by ' +
                '"database-type", "database-host" and so on.');
        }
        return { kind: 'command', commands };
    },
    'azure-webapp': (inputs, instance) => ({ kind: 'azure-webapp', ...azurePlace('azure-webapp', inputs, instance) }),
    'azure-containerapp': (inputs, instance) => ({
        kind: 'azure-containerapp',
        ...azurePlace('azure-containerapp', inputs, instance),
    }),
};
/** As systemctl has it, a name without an ending is that of a service. */
function withEnding(unit) {
    if (unit.startsWith('-'))
        throw (0,failure/* badInput */.AN)(`"${unit}" is no name of a unit.`);
    return /\.[a-z]+$/.test(unit) ? unit : `${unit}.service`;
}
/**
 * What the inputs say goes before what the file says of the deployment.
 * @throws Failure (bad input) that names what is missing
 */
function platformSettings(inputs, instance = {}) {
    const kind = inputs.platform ?? instance.platform;
    if (kind !== undefined)
        return READ[kind](inputs, instance);
    const kinds = config_inputs/* PLATFORMS */.P4.map((one) => `"${one}"`).join(', ');
    throw (0,failure/* badInput */.AN)(`How the instance runs is not known: set "platform" to one of ${kinds}, here or in the deployment.`);
}
function azurePlace(kind, inputs, instance) {
    const resourceGroup = inputs['resource-group'] ?? instance['resource-group'];
    const app = inputs.app ?? instance.app;
    if (resourceGroup === undefined || app === undefined) {
        throw (0,failure/* badInput */.AN)(`The platform ${kind} needs the app and its resource group: set "resource-group" and "app".`);
    }
    return { resourceGroup, app, subscription: inputs.subscription ?? instance.subscription };
}

;// CONCATENATED MODULE: ./build/config/runSettings.js






const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;
/** @throws Failure (bad input) with everything that is wrong */
function runSettings(inputs, deployments) {
    const deployment = deploymentOf(inputs, deployments);
    const { mode } = inputs;
    const wrong = [];
    const tried = (read) => {
        try {
            return read();
        }
        catch (error) {
            wrong.push(error.message);
            return undefined;
        }
    };
    const platform = tried(() => platformSettings(inputs, deployment?.instance));
    const to = tried(() => toOf(inputs));
    const url = tried(() => (inputs.url === undefined ? deployment?.url : (0,instanceUrl/* instanceUrl */.X)(inputs.url)));
    const database = Object.fromEntries(config_inputs/* DATABASE_INPUTS */.oF.flatMap((key) => inputs[`database-${key}`] === undefined ? [] : [[key, inputs[`database-${key}`]]]));
    const changes = mode === 'upgrade' || mode === 'rollback';
    if (changes && inputs.backup === 'none' && inputs['i-have-a-backup'] !== true) {
        wrong.push('With "backup: none" a failed migration can not be undone. Set "i-have-a-backup: true" as well when you have one that you ' +
            'have restored before, else leave "backup" out.');
    }
    if (changes && inputs.backup === 'none' && inputs['backup-each-stop'] === true) {
        wrong.push('"backup: none" and "backup-each-stop: true" contradict each other: take one of them out.');
    }
    if (database.uri !== undefined && ['type', 'host', 'port', 'name', 'file'].some((key) => key in database)) {
        wrong.push('"database-uri" holds type, host, port and name: take the inputs for them out, or the URI.');
    }
    const backupCommands = tried(() => backupCommandsOf(deployment?.instance));
    if (backupCommands && inputs['age-recipients'].length > 0) {
        wrong.push('"age-recipients" encrypts dumps, and "backup-command" makes none: take one of them out.');
    }
    const oneWay = backupCommands !== undefined && backupCommands.restore === undefined;
    if (changes && oneWay && inputs.backup !== 'none' && inputs['on-failure'] === 'rollback') {
        wrong.push('With "backup-command" alone this run could not restore its own backup when the migration fails. Give "restore-command" ' +
            'too, or set "on-failure: leave".');
    }
    const encrypted = inputs['age-recipients'].length > 0 && inputs['age-identity'] === undefined;
    if (changes && encrypted && inputs.backup !== 'none' && inputs['on-failure'] === 'rollback') {
        wrong.push('With "age-recipients" alone this run could not read its own backup when the migration fails. Give "age-identity" too, or ' +
            'set "on-failure: leave".');
    }
    if (inputs['require-rehearsal'] === true && mode !== 'upgrade') {
        wrong.push('"require-rehearsal" is for the mode upgrade alone.');
    }
    if (!platform || wrong.length > 0)
        throw (0,failure/* badInput */.AN)(wrong.join('\n'));
    return {
        deployment: deployment?.name ?? inputs.deployment ?? 'metabase',
        platform,
        nodes: deployment?.instance?.nodes ?? [],
        url,
        timeoutMs: inputs.timeout,
        backup: inputs.backup,
        backupEachStop: inputs['backup-each-stop'] ?? false,
        backupCommands,
        backupDir: inputs['backup-dir'],
        keep: { newest: inputs.keep, days: inputs['keep-days'] },
        onFailure: inputs['on-failure'],
        requireRehearsal: inputs['require-rehearsal'] ?? false,
        to,
        strategy: inputs.strategy,
        toolsImage: inputs['tools-image'],
        database,
        recipients: inputs['age-recipients'],
        identity: inputs['age-identity'],
    };
}
/** @throws Failure (bad input) for commands that lack the one which makes a backup */
function backupCommandsOf(instance = {}) {
    const { 'backup-command': backup, 'restore-command': restore, 'forget-command': forget } = instance;
    if (backup)
        return { backup, ...(restore && { restore }), ...(forget && { forget }) };
    if (!restore && !forget)
        return undefined;
    throw (0,failure/* badInput */.AN)(`"${restore ? 'restore' : 'forget'}-command" is of no use without "backup-command": give that too.`);
}
/** The one that is named, or the only one there is; undefined when the file has none. */
function deploymentOf({ deployment }, all) {
    const names = all.map(({ name }) => name);
    if (deployment !== undefined) {
        const found = all.find(({ name }) => name === deployment);
        if (found || (all.length === 0 && NAME.test(deployment)))
            return found;
        if (all.length === 0)
            throw (0,failure/* badInput */.AN)('The input deployment must be of a-z, 0-9, ".", "_" and "-".');
        throw (0,failure/* badInput */.AN)(`The deployment "${deployment}" is not known${(0,nearest/* didYouMean */.a)(deployment, names) || `; there are ${names.join(', ')}.`}`);
    }
    if (all.length < 2)
        return all[0];
    throw (0,failure/* badInput */.AN)(`There are several deployments: say which one is meant by "deployment", one of ${names.join(', ')}.`);
}
function toOf({ to, mode, strategy }) {
    if (strategy !== 'auto' && mode !== 'rollback')
        throw (0,failure/* badInput */.AN)('"strategy" is for the mode rollback alone.');
    if (to === undefined)
        return undefined;
    if (mode === 'backup')
        throw (0,failure/* badInput */.AN)('"to" is for the modes upgrade, rollback and rehearse.');
    const target = (0,metabase_target/* parseTarget */.h)(to);
    if (target.kind !== 'version')
        throw (0,failure/* badInput */.AN)(`"to" is "${to}"; give one version, e.g. "v0.58.3".`);
    const { version, edition } = target;
    return { version, ...(edition === undefined ? {} : { edition }) };
}


/***/ })

};
