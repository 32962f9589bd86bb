export const id = 4059;
export const ids = [4059];
export const modules = {

/***/ 44059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backupChecksText: () => (/* binding */ backupChecksText),
/* harmony export */   backupListText: () => (/* binding */ backupListText)
/* harmony export */ });
function backupListText({ folder, backups, unfinished, unreadable }) {
    const lines = backups.map((one) => `${one.id}  ${one.version}  ${one.database}  ${sizeOf(one)}  ${one.counts.core_user ?? '?'} users`);
    return [
        ...(backups.length === 0 ? [`No backups in ${folder}.`] : lines),
        ...unfinished.map((id) => `${id}  not finished, and of no use`),
        ...unreadable.map(({ id, why }) => `${id}  ${why}`),
    ].join('\n');
}
function sizeOf({ bytes, encrypted, reference }) {
    if (reference !== undefined)
        return `made elsewhere as ${reference}`;
    return `${((bytes ?? 0) / 1024 ** 2).toFixed(1)} MiB${encrypted ? ' encrypted' : ''}`;
}
const STATES = {
    whole: 'whole: it is what was written, and was read from end to end',
    'in-part': 'looked at in part',
    broken: 'BROKEN',
};
function backupChecksText(checks) {
    if (checks.length === 0)
        return 'There are no backups to verify.';
    return checks
        .flatMap(({ id, state, told }) => [`${id}  ${STATES[state]}`, ...told.map((one) => `  ${one}`)])
        .join('\n');
}


/***/ })

};
