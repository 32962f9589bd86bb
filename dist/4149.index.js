export const id = 4149;
export const ids = [4149];
export const modules = {

/***/ 14149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSummary: () => (/* binding */ runSummary),
/* harmony export */   runText: () => (/* binding */ runText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

const TITLES = {
    upgraded: 'upgraded',
    'rolled-back': 'rolled back',
    'backed-up': 'backed up',
    rehearsed: 'rehearsed',
    failed: 'failed, with nothing changed',
    'up-to-date': 'nothing to do',
    undone: 'failed, and undone',
    left: 'not finished',
};
/** For a reader at a terminal, and for the log of a job. */
function runText(report) {
    const { deployment, result, from, to, backup, recovered, phases, checks, next } = report;
    const lines = [`${deployment}: ${TITLES[result]}  ${from === to ? from : `${from} -> ${to}`}`];
    for (const line of recovered)
        lines.push(`  ${line}`);
    for (const one of phases)
        lines.push(`  ${nameOf(one).padEnd(24)} ${one.seconds.toFixed(1)} s${one.ended ? '' : '  (not ended)'}`);
    for (const { stop, ...seconds } of report.stopTimes ?? [])
        lines.push(`  ${stop.padEnd(24)} ${timesOf(seconds).join(', ')}`);
    if (report.downtimeSeconds !== undefined)
        lines.push(`  down for ${report.downtimeSeconds.toFixed(1)} s`);
    if (backup)
        lines.push(`  backup ${backup.path} (${madeAs(backup.reference) ?? `${backup.bytes} bytes, SHA-256 ${backup.sha256}`})`);
    if (report.journal !== undefined)
        lines.push(`  journal ${report.journal}`);
    for (const check of checks)
        lines.push(`  ok: ${check}`);
    for (const step of next)
        lines.push(`  next: ${step}`);
    return lines.join('\n');
}
/** The job summary. */
function runSummary(report) {
    const { mode, deployment, result, from, to, backup, phases, checks, recovered, next, failure } = report;
    const versions = from === to ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(from) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(from)} to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(to)}`;
    const parts = [`## Metabase ${mode}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(deployment)}`, `**${TITLES[result]}**: ${versions}`];
    if (failure)
        parts.push(quoted(failure.message));
    if (recovered.length > 0)
        parts.push('### Earlier runs', bullets(recovered));
    if (phases.length > 0) {
        const rows = phases.map((one) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(nameOf(one)), one.seconds.toFixed(1), one.ended ? 'done' : 'not ended']);
        parts.push('### Phases', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Phase', 'Seconds', ''], rows), gantt(phases));
    }
    const figures = [
        ...(report.downtimeSeconds === undefined ? [] : [['Down for', `${report.downtimeSeconds.toFixed(1)} s`]]),
        ...(report.migrationSeconds === undefined ? [] : [['Migrations', `${report.migrationSeconds.toFixed(1)} s`]]),
        ...(report.databaseBytes === undefined ? [] : [['Database', mebibytes(report.databaseBytes)]]),
        ...(backup
            ? [
                [
                    'Backup',
                    `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(backup.path)}, ${madeAs(backup.reference && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(backup.reference)) ?? mebibytes(backup.bytes)}`,
                ],
            ]
            : []),
        ...(backup?.sha256 ? [['SHA-256 of the backup', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(backup.sha256)]] : []),
        ...(report.journal === undefined ? [] : [['Journal', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.journal)]]),
    ];
    if (report.stopTimes && report.stopTimes.length > 0)
        parts.push('### Migrations', stopTable(report.stopTimes));
    if (figures.length > 0)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], figures));
    if (checks.length > 0)
        parts.push('### Checked', bullets(checks));
    if (next.length > 0)
        parts.push('### What to do next', bullets(next));
    return parts.join('\n\n');
}
function stopTable(times) {
    const seconds = (one) => one?.toFixed(1) ?? '';
    const rows = times.map(({ stop, rehearsed, real }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(stop), seconds(rehearsed), seconds(real)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Stop', 'Rehearsed, seconds', 'Upgrade, seconds'], rows);
}
function timesOf({ rehearsed, real }) {
    return [
        ...(rehearsed === undefined ? [] : [`rehearsed ${rehearsed.toFixed(1)} s`]),
        ...(real === undefined ? [] : [`took ${real.toFixed(1)} s`]),
    ];
}
function madeAs(reference) {
    return reference === undefined ? undefined : `made by backup-command as ${reference}`;
}
/** Line by line, as it was told. */
function quoted(message) {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line.trim())}`).join('\\\n');
}
function mebibytes(bytes) {
    return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}
/** Names and times are ours: nothing of it has to be escaped but the colon. */
function gantt(phases) {
    const bars = phases.map((one) => {
        const end = one.begun.getTime() + Math.max(one.seconds, 1) * 1000;
        return `    ${nameOf(one)} :${one.ended ? '' : 'crit, '}${one.begun.getTime()}, ${Math.round(end)}`;
    });
    const head = ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S'];
    return ['```mermaid', ...head, ...bars, '```'].join('\n');
}
function nameOf({ phase, stop }) {
    return stop === undefined ? phase : `${phase} ${stop}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line)}`).join('\n');
}


/***/ })

};
