export const id = 9263;
export const ids = [9263];
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

/***/ 79263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSettings: () => (/* binding */ runSettings)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _metabase_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71044);
/* harmony import */ var _instanceUrl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57331);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49445);




const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;
const DATABASE = ['uri', 'type', 'host', 'port', 'name', 'user', 'password', 'file'];
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
    const platform = tried(() => platformOf(inputs, deployment?.instance));
    const to = tried(() => toOf(inputs));
    const url = tried(() => (inputs.url === undefined ? deployment?.url : (0,_instanceUrl_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceUrl */ .X)(inputs.url)));
    const database = Object.fromEntries(DATABASE.flatMap((key) => (inputs[`database-${key}`] === undefined ? [] : [[key, inputs[`database-${key}`]]])));
    const changes = mode !== 'backup';
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
    const encrypted = inputs['age-recipients'].length > 0 && inputs['age-identity'] === undefined;
    if (changes && encrypted && inputs.backup !== 'none' && inputs['on-failure'] === 'rollback') {
        wrong.push('With "age-recipients" alone this run could not read its own backup when the migration fails. Give "age-identity" too, or ' +
            'set "on-failure: leave".');
    }
    if (!platform || wrong.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(wrong.join('\n'));
    return {
        deployment: deployment?.name ?? inputs.deployment ?? 'metabase',
        platform,
        url,
        timeoutMs: inputs.timeout,
        backup: inputs.backup,
        backupEachStop: inputs['backup-each-stop'] ?? false,
        backupDir: inputs['backup-dir'],
        keep: { newest: inputs.keep, days: inputs['keep-days'] },
        onFailure: inputs['on-failure'],
        to,
        strategy: inputs.strategy,
        toolsImage: inputs['tools-image'],
        database,
        recipients: inputs['age-recipients'],
        identity: inputs['age-identity'],
    };
}
/** The one that is named, or the only one there is; undefined when the file has none. */
function deploymentOf({ deployment }, all) {
    const names = all.map(({ name }) => name);
    if (deployment !== undefined) {
        const found = all.find(({ name }) => name === deployment);
        if (found || (all.length === 0 && NAME.test(deployment)))
            return found;
        if (all.length === 0)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The input deployment must be of a-z, 0-9, ".", "_" and "-".');
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The deployment "${deployment}" is not known${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(deployment, names) || `; there are ${names.join(', ')}.`}`);
    }
    if (all.length < 2)
        return all[0];
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`There are several deployments: say which one is meant by "deployment", one of ${names.join(', ')}.`);
}
function platformOf(inputs, instance) {
    const kind = inputs.platform ?? instance?.platform;
    const container = inputs.container ?? instance?.container;
    const service = inputs.service ?? instance?.service;
    const files = inputs['compose-files'].length > 0 ? inputs['compose-files'] : (instance?.composeFiles ?? []);
    switch (kind) {
        case undefined:
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('How the instance runs is not known: set "platform" to "docker", "compose" or "command", here or in the deployment.');
        case 'docker':
            if (container === undefined)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The platform docker needs the name of the container: set "container".');
            return { kind, container };
        case 'compose':
            if (service === undefined)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The platform compose needs the name of the service: set "service".');
            return { kind, files, service };
        case 'command':
            if (instance?.commands === undefined) {
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The platform command needs "commands" in the deployment of the configuration file.');
            }
            if (DATABASE.every((key) => inputs[`database-${key}`] === undefined)) {
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The platform command can not see the settings of the instance: give its database by "database-uri", or by ' +
                    '"database-type", "database-host" and so on.');
            }
            return { kind, commands: instance.commands };
    }
}
function toOf({ to, mode, strategy }) {
    if (strategy !== 'auto' && mode !== 'rollback')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('"strategy" is for the mode rollback alone.');
    if (to === undefined)
        return undefined;
    if (mode === 'backup')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('"to" is for the modes upgrade and rollback.');
    const target = (0,_metabase_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .h)(to);
    if (target.kind !== 'version')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`"to" is "${to}"; give one version, e.g. "v0.58.3".`);
    const { version, edition } = target;
    return { version, ...(edition === undefined ? {} : { edition }) };
}


/***/ })

};
