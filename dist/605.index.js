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
/* harmony import */ var _upgrade_backupStore_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60758);
/* harmony import */ var _neededBackups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39583);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91463);




/** Dumps the database of the running instance, verifies the dump, and removes old backups. Nothing is stopped. */
async function backup(instance) {
    const { platform, database, store, asked, gateways } = instance;
    const open = (await (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournals */ .rZ)(instance)).find(({ state }) => state.closed === undefined);
    if (open) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The ${open.state.mode} ${open.state.run} is not finished, so a backup now could be one of a half migrated database. ` +
            `Run that mode again first: it finishes or undoes it (${open.path}).`);
    }
    const { build } = await platform.inspect();
    const tag = (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOf */ .cO)(build);
    const state = await database.read();
    const room = await database.roomForBackup(state);
    if (room !== undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(room);
    for (const note of state.notes)
        gateways.log.warning(note);
    const begun = gateways.clock.now();
    const made = await database.backUp(tag);
    const seconds = (gateways.clock.now().getTime() - begun.getTime()) / 1000;
    const removed = await (0,_upgrade_backupStore_store_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneBackups */ .Aw)(store, { ...asked.keep, pinned: await (0,_neededBackups_js__WEBPACK_IMPORTED_MODULE_2__/* .neededBackups */ .P)(instance) });
    for (const id of removed)
        gateways.log.info(`Removed the backup ${id}.`);
    return {
        mode: 'backup',
        deployment: asked.deployment,
        result: 'backed-up',
        from: tag,
        to: tag,
        backup: made,
        phases: [{ phase: 'backup', begun, seconds, ended: true }],
        checks: ['The dump was read in full, and its rows are those of the database.'],
        recovered: [],
        next: [],
    };
}


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ neededBackups)
/* harmony export */ });
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91463);

/** The backups that an open run may restore, and the one that the last finished upgrade leads back to. */
async function neededBackups(instance) {
    const journals = await (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournals */ .rZ)(instance);
    const open = journals.filter(({ state }) => state.closed === undefined);
    const last = journals.find(({ state }) => state.closed === 'done' && state.mode === 'upgrade');
    return [...open, ...(last ? [last] : [])].flatMap(({ state: { facts } }) => [facts.backup, facts.lastBackup].filter((id) => typeof id === 'string'));
}


/***/ })

};
