export const id = 605;
export const ids = [605];
export const modules = {

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backup: () => (/* binding */ backup)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
/* harmony import */ var _removeOldBackups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79846);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91463);



/** Dumps the database of the running instance, verifies the dump, and removes old backups. Nothing is stopped. */
async function backup(instance) {
    const { platform, database, asked, gateways } = instance;
    const open = (await (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournals */ .rZ)(instance)).find(({ state }) => state.closed === undefined && state.mode !== 'rehearse');
    if (open) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The ${open.state.mode} ${open.state.run} is not finished, so a backup now could be one of a half migrated database. ` +
            `Run that mode again first: it finishes or undoes it (${open.path}).`);
    }
    const { build } = await platform.inspect();
    const tag = (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(build);
    const state = await database.read();
    const room = await database.roomForBackup(state);
    const { toBackUp } = await database.hindrances();
    const wrong = [...(room === undefined ? [] : [room]), ...toBackUp];
    if (wrong.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(wrong.join('\n'));
    for (const note of state.notes)
        gateways.log.warning(note);
    const begun = gateways.clock.now();
    const made = await database.backUp(tag, true);
    const seconds = (gateways.clock.now().getTime() - begun.getTime()) / 1000;
    await (0,_removeOldBackups_js__WEBPACK_IMPORTED_MODULE_1__/* .removeOldBackups */ .h)(instance);
    return {
        mode: 'backup',
        deployment: asked.deployment,
        result: 'backed-up',
        from: tag,
        to: tag,
        backup: made,
        phases: [{ phase: 'backup', begun, seconds, ended: true }],
        checks: [
            made.reference === undefined
                ? 'The dump was read in full, and its rows are those of the database.'
                : 'What it must hold is noted: rows and changelog of the database. It is held against that when it is restored.',
        ],
        recovered: [],
        next: [],
    };
}


/***/ }),

/***/ 79846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ removeOldBackups)
});

// EXTERNAL MODULE: ./build/upgrade/backupStore/command.js
var command = __webpack_require__(74138);
// EXTERNAL MODULE: ./build/upgrade/backupStore/store.js + 1 modules
var backupStore_store = __webpack_require__(60758);
// EXTERNAL MODULE: ./build/modes/runs.js + 1 modules
var runs = __webpack_require__(91463);
;// CONCATENATED MODULE: ./build/modes/neededBackups.js

/** The backups that an open run may restore, and the one that the last finished upgrade leads back to. */
async function neededBackups(instance) {
    const journals = await (0,runs/* readJournals */.rZ)(instance);
    const open = journals.filter(({ state }) => state.closed === undefined);
    const last = journals.find(({ state }) => state.closed === 'done' && state.mode === 'upgrade');
    return [...open, ...(last ? [last] : [])].flatMap(({ state: { facts } }) => [facts.backup, facts.lastBackup].filter((id) => typeof id === 'string'));
}

// EXTERNAL MODULE: ./build/modes/secrets.js
var modes_secrets = __webpack_require__(67762);
;// CONCATENATED MODULE: ./build/modes/removeOldBackups.js




/** The work is done and counts: that old backups could not be removed is told, and no failure. */
async function removeOldBackups(instance) {
    const { store, asked, gateways, secrets } = instance;
    const keep = { ...asked.keep, deployment: asked.deployment, pinned: await neededBackups(instance) };
    try {
        const removed = await (0,backupStore_store/* pruneBackups */.Aw)(store, keep, (backup) => (0,command/* forgetByCommand */.gA)(backup, asked.backupCommands, (0,modes_secrets/* discreetRun */.lK)(gateways.run, secrets)));
        for (const id of removed)
            gateways.log.info(`Removed the backup ${id}.`);
    }
    catch (error) {
        gateways.log.warning(`Old backups could not be removed: ${error.message}`);
    }
}


/***/ })

};
