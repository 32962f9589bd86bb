export const id = 4353;
export const ids = [4353];
export const modules = {

/***/ 29461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runningVersion)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60457);

/** A Metabase that is up answers at once; one that migrates answers 503. */
const PATIENCE_MS = 10_000;
/**
 * Asks an instance for its version: `version.tag` of `GET /api/session/properties`, which needs no log-in
 * (metabase/metabase `src/metabase/version/settings.clj`). The answer also carries the setup token of a fresh instance:
 * nothing of it but the tag is kept, and nothing of it is ever shown.
 * @param url of the instance, without a slash at the end
 */
async function runningVersion(url, get) {
    let answer;
    try {
        answer = await get(`${url}/api/session/properties`, {
            signal: AbortSignal.timeout(PATIENCE_MS),
            redirect: 'follow',
        });
    }
    catch (error) {
        const { name, cause } = error;
        return {
            unknown: name === 'TimeoutError' ? 'it did not answer within 10 s' : `it can't be reached (${cause?.code ?? name})`,
        };
    }
    if (answer.status === 503)
        return { unknown: 'it is starting or migrating (503)' };
    if (!answer.ok)
        return { unknown: `it answered ${answer.status}` };
    const { tag, ...more } = await propertiesOf(answer);
    const read = tag === undefined ? undefined : (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag);
    if (read?.kind === 'exact') {
        return { version: read.version, edition: read.edition, ...more };
    }
    return { unknown: 'its answer names no version of Metabase' };
}
async function propertiesOf(answer) {
    try {
        const properties = (await answer.json());
        const { version, 'has-user-setup': setUp, 'is-hosted?': hosted } = properties;
        return {
            ...(typeof version?.tag === 'string' ? { tag: version.tag } : {}),
            ...(typeof setUp === 'boolean' ? { setUp } : {}),
            ...(typeof hosted === 'boolean' ? { hosted } : {}),
        };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 91936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * Credentials of docker for the images of containers. Those that were given as inputs are for the mirror, or for Docker Hub
 * where none is named.
 */
async function credentialsOf({ registry: { mirror, username, password } }, { run, mask, readDockerConfig }) {
    const [{ credentialsFrom }, { parseMirror, DOCKER_HUB }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1423)]).then(__webpack_require__.bind(__webpack_require__, 81423)),
        __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132)),
    ]);
    const host = mirror === undefined ? DOCKER_HUB : new URL(parseMirror(mirror)).host;
    const given = username !== undefined && password !== undefined ? { username, password, host } : undefined;
    return credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
}
/**
 * A client for the registries of these images. Credentials that were given as inputs go to one registry alone.
 * @throws Failure (bad input) when they could belong to several
 */
async function openRegistry({ registry: { mirror, username, password } }, { run, clock, log, fetch, sleep, mask, readDockerConfig }, images) {
    const [{ createRegistry }, { credentialsFrom }, { parseMirror, parseReference }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2497)]).then(__webpack_require__.bind(__webpack_require__, 42497)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1423)]).then(__webpack_require__.bind(__webpack_require__, 81423)),
        __webpack_require__.e(/* import() */ 3132).then(__webpack_require__.bind(__webpack_require__, 3132)),
    ]);
    const given = username !== undefined && password !== undefined ? { username, password, host: theHost() } : undefined;
    const credentialsFor = credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
    return createRegistry({ fetch, clock, sleep, onWait: log.info, credentialsFor, mask, mirror });
    function theHost() {
        if (mirror !== undefined)
            return new URL(parseMirror(mirror)).host;
        const hosts = [...new Set(images.map((image) => parseReference(image).host))];
        const [host] = hosts;
        if (host !== undefined && hosts.length === 1)
            return host;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The inputs registry-username and registry-password are given, but the pins name ${hosts.length} registries ` +
            `(${hosts.join(', ')}). Log in to each with docker login in a step before this one instead.`);
    }
}


/***/ }),

/***/ 85044:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"oV":{"$k":{"major":44,"text":"`migrate down` goes no lower than 44: to a version before that only the backup leads back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.45/installation-and-operation/upgrading-metabase.md"]},"yQ":{"text":"`migrate down` goes back one major, to the one before the version that runs it. After a step over several majors each needs its own version in turn; the backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/liquibase.clj","https://github.com/metabase/metabase/issues/43641"]},"px":{"text":"Metabase compares majors alone: a step back within a major is never refused and never prepared for. The backup is the way back.","sources":["https://github.com/metabase/metabase/blob/master/src/metabase/app_db/setup.clj","https://github.com/metabase/metabase/issues/70797"]}},"jO":[{"id":"stop-at-40","major":40,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"certain","text":"Whoever comes from before 40 goes through the last point release of every major up to 40; from there one may jump.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.64/installation-and-operation/upgrading-metabase.md"]},{"id":"beanstalk-rds","major":40,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"On Elastic Beanstalk the RDS_* variables are no longer read: without MB_DB_* Metabase starts with an empty H2 database and shows its setup page. Set MB_DB_* to the same database, and decouple it from the environment, before this step.","sources":["https://github.com/metabase/metabase/issues/16984","https://github.com/metabase/metabase/issues/16977"]},{"id":"old-java","major":40,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["jar"],"certainty":"likely","text":"JARs of this age probably do not start on Java 15 or newer, which has no Nashorn; Java 8 or 11 is the safe choice for this stop.","sources":["https://github.com/metabase/metabase/issues/16793"]},{"id":"azure-at-sign","major":44,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["azure"],"certainty":"certain","text":"A user name with an @ in MB_DB_CONNECTION_URI, as Azure hands them out, must be written with %40 from 44 on.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-azure.md"]},{"id":"h2-file","major":46,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["h2"],"certainty":"certain","text":"The file of an H2 application database is converted from H2 1 to 2 at the first start. That needs the network (H2 1.4.197 comes from Maven Central) and room in the temporary folder, has left broken files behind, and cannot be taken back: stop Metabase and copy the file first.","sources":["https://github.com/metabase/metabase/issues/29663","https://github.com/metabase/metabase/issues/29109"]},{"id":"mysql-46-slow","major":46,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Migrations on MySQL and MariaDB have been slow here: let them finish, and let nothing restart Metabase meanwhile.","sources":["https://github.com/metabase/metabase/issues/30243"]},{"id":"mariadb-47-view","major":47,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["mariadb","mysql"],"certainty":"certain","text":"Going to 47.0 failed on MariaDB with an unknown view v_audit_log; take the last 47.x.","sources":["https://github.com/metabase/metabase/issues/33255"]},{"id":"beanstalk-artifact","major":47,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["elastic-beanstalk"],"certainty":"certain","text":"The ready-made Elastic Beanstalk bundle ends with v0.47.2; from then on the tag in Dockerrun.aws.json is what one changes.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/installation-and-operation/running-metabase-on-elastic-beanstalk.md"]},{"id":"early-48","major":48,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 48.x has failed with a duplicate key (48.2), and with a lost connection and a lock left behind while an old node still ran (48.3): take the last 48.x and stop every old node first.","sources":["https://github.com/metabase/metabase/issues/37344","https://github.com/metabase/metabase/issues/37872"]},{"id":"small-pool","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["small-pool"],"certainty":"certain","text":"With a very small MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE, such as 3, the migrations hung for good; with 10 they ran, and 15 is the default.","sources":["https://github.com/metabase/metabase/issues/44528"]},{"id":"mysql-savepoint","major":49,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"Some servers that speak the protocol of MySQL, such as ApsaraDB, have failed from here on with \\"SAVEPOINT does not exist\\"; ApsaraDB is not supported.","sources":["https://github.com/metabase/metabase/issues/47657","https://github.com/metabase/metabase/issues/40546"]},{"id":"slow-50","major":50,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"The migration of data permissions in early 50.x ran for up to several hours. Take the last 50.x, and give the start a long limit.","sources":["https://github.com/metabase/metabase/issues/46497","https://github.com/metabase/metabase/pull/46826"],"likelyFixedIn":"50.26"},{"id":"java-52","major":52,"severity":"action","phase":"upgrade","when":"stop","appliesTo":["jar"],"certainty":"certain","text":"The images of 52 already run Java 21, and 52.8 failed on Java 11: use Java 21 from here.","sources":["https://github.com/metabase/metabase/issues/52950"]},{"id":"sdk-52","major":52,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"The embedding SDK works with Metabase 52 and newer.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"arm64","major":52,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["image","arm64"],"certainty":"certain","text":"By Metabase\'s build table the images up to 52 are for amd64 alone: on arm64 this stop needs emulation.","sources":["https://github.com/metabase/metabase/blob/master/release/src/version-helpers.ts"]},{"id":"encryption-checked","major":53,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 53 on Metabase does not start on an encrypted application database when MB_ENCRYPTION_SECRET_KEY is missing or another one. Keep the key exactly as it is in the same step as an upgrade, and keep a copy of it beside the backup.","sources":["https://github.com/metabase/metabase/pull/51546"]},{"id":"session-lock","major":54,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"likely","text":"From about 54 on migrations are guarded by a lock of the database session, and `migrate release-locks` is refused. A pooler in transaction mode is likely to break such a lock: connect to the database directly for the upgrade.","sources":["https://github.com/metabase/metabase/pull/53158"]},{"id":"sdk-56","major":56,"severity":"action","phase":"upgrade","when":"up-to","appliesTo":["sdk"],"certainty":"certain","text":"Up to 56 the major of the embedding SDK must be the major of Metabase: move both together.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"sdk-57","major":57,"severity":"action","phase":"upgrade","when":"crossing","appliesTo":["sdk"],"certainty":"certain","text":"From 57 on the embedding SDK loads its code from the instance; install the package by the dist-tag of the major, e.g. @57-stable.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/embedding/sdk/version.md"]},{"id":"probes-57","major":57,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":["kubernetes","helm"],"certainty":"likely","text":"From about 57 on /livez answers as soon as the process runs, which suits a liveness probe during migrations; older versions answer 200 with a page on that path, so it proves nothing there.","sources":["https://github.com/metabase/metabase/pull/64479"]},{"id":"slow-59","major":59,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"Early 59.x updated all rows of metabase_table at once, which failed with millions of tables; take a 59.x with the fix, i.e. the last one.","sources":["https://github.com/metabase/metabase/issues/70972","https://github.com/metabase/metabase/pull/70996","https://github.com/metabase/metabase/pull/71150"],"likelyFixedIn":"59.7"},{"id":"latest-59","major":59,"severity":"info","phase":"upgrade","when":"stop","appliesTo":["image"],"certainty":"certain","text":"The image tag \\"latest\\" has pointed to 58 while 59 was out: an exact tag keeps such a surprise away.","sources":["https://github.com/metabase/metabase/issues/70698"]},{"id":"database-enforced","major":60,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["postgres","mysql","mariadb"],"certainty":"certain","text":"From 60 on Metabase checks the version of its application database before it changes anything, and does not start when it is too old: the failure is safe, but the upgrade waits for the database.","sources":["https://github.com/metabase/metabase/blob/master/resources/metabase/app_db/supported-db-versions.edn","https://github.com/metabase/metabase/pull/70402","https://github.com/metabase/metabase/issues/73297"]},{"id":"collations-62","major":62,"severity":"breaking","phase":"upgrade","when":"stop","appliesTo":["mysql","mariadb"],"certainty":"certain","text":"On MySQL and MariaDB with a collation other than utf8mb4_unicode_ci, or with utf8mb3, the migrations of 62.1 to 62.3.3 were reported to fail. Take the last 62.x, and convert the database when it fails still.","sources":["https://github.com/metabase/metabase/issues/75458","https://github.com/metabase/metabase/issues/76510","https://github.com/metabase/metabase/pull/75496","https://github.com/metabase/metabase/pull/76540","https://github.com/metabase/metabase/pull/76565"],"likelyFixedIn":"62.5"},{"id":"encryption-63","major":63,"severity":"breaking","phase":"upgrade","when":"crossing","appliesTo":["encryption"],"certainty":"certain","text":"From 63 on Metabase does not encrypt existing data at its start: with MB_ENCRYPTION_SECRET_KEY set on a database that is not encrypted by it, it does not start. Then run `enable-encryption` once while Metabase is stopped; early 63.x had bugs in it.","sources":["https://github.com/metabase/docs.metabase.github.io/blob/master/_docs/v0.63/databases/encrypting-details-at-rest.md","https://github.com/metabase/metabase/issues/81881","https://github.com/metabase/metabase/issues/82786"]},{"id":"slow-63","major":63,"severity":"action","phase":"upgrade","when":"stop","appliesTo":[],"certainty":"certain","text":"With millions of rows in metabase_field a migration of early 63.x ran for over an hour, was cut off after about 60 minutes and began again, for ever. The fix takes seconds: take the last 63.x.","sources":["https://github.com/metabase/metabase/issues/78271","https://github.com/metabase/metabase/pull/78382","https://github.com/metabase/metabase/pull/78401"],"likelyFixedIn":"63.14"},{"id":"api-hardened","major":63,"severity":"info","phase":"upgrade","when":"crossing","appliesTo":[],"certainty":"likely","text":"From 61.19, 62.17 and 63.14 on the API is stricter, as a hosting company reports: /api/card/{id}/query/{format} wants an id in each parameter, and exports hold no secrets any more.","sources":["https://github.com/CleverCloud/documentation/blob/main/content/changelog/2026/08-21-metabase-0.61.19-0.62.17-0.63.14.md"]},{"id":"checksum-44","major":44,"to":43,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"44.1 changed the checksum of change set 268, so that 44.0 and older refuse the database afterwards, mostly on MySQL and MariaDB.","sources":["https://github.com/metabase/metabase/issues/24909"]},{"id":"h2-46","major":46,"to":45,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":["h2"],"certainty":"certain","text":"An H2 file that 46 has converted is of no use to 45; only the copy from before leads back.","sources":["https://github.com/metabase/metabase/issues/29663"]},{"id":"fresh-46","major":46,"to":45,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"An instance that was first installed with 46 fails the validation of 45 after the way back.","sources":["https://github.com/metabase/metabase/issues/30053"]},{"id":"checksums-49","major":49,"to":48,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"49 writes checksums that older 48.x do not accept: 48.8 was reported to refuse the database after `migrate down`. 48.x and 49.x got a fix in April 2024.","sources":["https://github.com/metabase/metabase/issues/41295","https://github.com/metabase/metabase/issues/41641","https://github.com/metabase/metabase/pull/41662"]},{"id":"removed-50","major":50,"to":49,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"A change set that was removed later, v50.2024-04-12T12:33:09, has blocked the way back: 49 still refused to start.","sources":["https://github.com/metabase/metabase/issues/44784"]},{"id":"wrong-53","major":53,"to":52,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` counted change sets and could take back the wrong ones; 53.x later than the fix does not.","sources":["https://github.com/metabase/metabase/issues/53434","https://github.com/metabase/metabase/pull/57754"]},{"id":"checksums-55","major":55,"to":54,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"54 refuses the checksums that 55 leaves, unless `migrate down` is run with a 55.x that clears them.","sources":["https://github.com/metabase/metabase/pull/59570","https://github.com/metabase/metabase/issues/64959"]},{"id":"silent-56","major":56,"to":55,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":[],"certainty":"certain","text":"`migrate down` has failed here and ended as if it had not; 55 refused to start afterwards. Only the table DATABASECHANGELOG tells.","sources":["https://github.com/metabase/metabase/pull/64309","https://github.com/metabase/metabase/issues/62179"]},{"id":"inside-59","major":59,"to":59,"severity":"breaking","phase":"rollback","outcome":"fails","appliesTo":[],"certainty":"certain","text":"Within 59 no step back is recognised: 59.1 failed on the database of 59.2.5 because a column was there already.","sources":["https://github.com/metabase/metabase/issues/70797"]},{"id":"plaintext-63","major":63,"to":62,"severity":"action","phase":"rollback","outcome":"may-fail","appliesTo":["encryption"],"certainty":"certain","text":"An older version that was started after the way back could store settings unencrypted, which kept the next upgrade from starting, until a fix of August 2026.","sources":["https://github.com/metabase/metabase/pull/81478"]}]}');

/***/ })

};
