export const id = 6681;
export const ids = [6681];
export const modules = {

/***/ 56681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listStored: () => (/* binding */ listStored),
  verifyStored: () => (/* binding */ verifyStored)
});

// EXTERNAL MODULE: ./build/databases/h2/h2.js + 2 modules
var h2 = __webpack_require__(20568);
// EXTERNAL MODULE: ./build/databases/mysql/dump.js + 1 modules
var dump = __webpack_require__(45439);
// EXTERNAL MODULE: ./build/databases/postgres/verify.js + 1 modules
var verify = __webpack_require__(73570);
;// CONCATENATED MODULE: ./build/databases/dumpVerifier.js



const ENGINES = {
    postgres: verify/* verifyPostgres */.RX,
    mysql: dump/* verifyMysql */.U,
    mariadb: dump/* verifyMysql */.U,
    h2: h2/* verifyH2 */.r,
};
/** Verifies dumps of every engine without a server: what they must hold stands in their manifests. */
function dumpVerifier(gateways) {
    return { verify: (dump, folder) => ENGINES[dump.engine](dump, folder, gateways) };
}

// EXTERNAL MODULE: ./build/databases/gateways.js
var databases_gateways = __webpack_require__(17190);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/upgrade/backupStore/stateFolder.js
var stateFolder = __webpack_require__(55870);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/upgrade/backupStore/use.js
var use = __webpack_require__(37784);
;// CONCATENATED MODULE: ./build/modes/backups.js






/** What is in the store, the newest first. */
async function listStored(settings, gateways) {
    const { store, mine } = await backups_open(settings, gateways);
    const { backups, unfinished, unreadable } = await (0,backupStore_store.listBackups)(store);
    return {
        folder: store.folder,
        backups: backups.filter(({ deployment }) => mine(deployment)).map((one) => lineOf(store, one)),
        unfinished: unfinished.filter(({ id }) => mine(idPart(id))).map(({ id }) => id),
        unreadable: unreadable.filter(({ id }) => mine(idPart(id))),
    };
}
/** Reads one backup, or each of them, from end to end. @throws Failure for an id that there is not */
async function verifyStored(id, settings, gateways) {
    const { host, store, mine } = await backups_open(settings, gateways);
    const { backups, unreadable } = await (0,backupStore_store.listBackups)(store);
    const wanted = id === undefined ? backups.filter(({ deployment }) => mine(deployment)) : [await (0,backupStore_store/* backupOf */.GH)(store, id)];
    const verifier = dumpVerifier({
        runTool: host.runTool,
        files: host.files,
        connectPostgres: host.connectPostgres,
        connectMysql: host.connectMysql,
        searchPath: (host.environment.PATH ?? '').split(':'),
        ...(settings.toolsImage === undefined ? {} : { container: (0,databases_gateways/* dockerTool */.F)(settings.toolsImage, host.user) }),
    });
    const identities = settings.identity === undefined ? [] : [settings.identity];
    const checks = [];
    for (const { id: one } of wanted) {
        try {
            const unknown = await (0,use/* verifyBackup */.gu)(store, one, verifier, identities);
            checks.push({ id: one, state: unknown.length === 0 ? 'whole' : 'in-part', told: unknown });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            checks.push({ id: one, state: 'broken', told: [error.message] });
        }
    }
    const others = id === undefined ? unreadable.filter((one) => mine(idPart(one.id))) : [];
    return [...checks, ...others.map(({ id: one, why }) => ({ id: one, state: 'broken', told: [why] }))];
}
async function backups_open({ backupDir, deployment }, { host: hostOf, clock }) {
    const host = await hostOf();
    const folder = `${backupDir ?? (0,stateFolder/* stateFolder */.y)(host.environment)}/backups`;
    if (backupDir !== undefined && (await host.files.look(backupDir)) === undefined) {
        throw (0,failure/* badInput */.AN)(`There is no folder ${backupDir}. Look whether "backup-dir" is the one that the workflows use.`);
    }
    const own = deployment === undefined ? undefined : (0,backupStore_store.nameInId)(deployment);
    const mine = (name) => own === undefined || (0,backupStore_store.nameInId)(name) === own;
    return { host, store: { folder, files: host.files, clock }, mine };
}
/** The deployment in `20261123T164555Z-prod-1f3a9c`, where no manifest tells it. */
function idPart(id) {
    return id.slice('20261123T164555Z-'.length, -'-1f3a9c'.length);
}
function lineOf(store, { id, createdAt, deployment, metabase, database, contents }) {
    const kept = contents.kind === 'dump' ? (contents.encrypted ?? contents.dump) : undefined;
    return {
        id,
        path: (0,backupStore_store.folderOf)(store, id),
        createdAt,
        deployment,
        version: metabase.version,
        database: `${database.engine} ${database.version}`,
        counts: database.counts,
        ...(kept === undefined ? {} : { bytes: kept.bytes, sha256: kept.sha256 }),
        encrypted: contents.kind === 'dump' && contents.encrypted !== undefined,
        ...(contents.kind === 'command' ? { reference: contents.reference } : {}),
    };
}


/***/ })

};
