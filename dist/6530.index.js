export const id = 6530;
export const ids = [6530,4149];
export const modules = {

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pathInAddress),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   _l: () => (/* binding */ LONGEST_BODY),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Pieces of GitHub-flavoured markdown. What comes from outside passes `plain`, `code` or `foreign` first. */
/** A body may have this many characters (GitHub's limit for issues, pull requests and comments). */
const LONGEST_BODY = 65_536;
/** Text that must not become markup, a mention or a reference. */
function plain(text) {
    return unlinked(text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~$]/g, '\\$&'));
}
/** Inline code; a fence longer than any run of backticks inside. Of nothing there is none: its fences would be text. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ');
    if (flat === '')
        return '';
    const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    const pad = /^`|`$/.test(flat) ? ' ' : '';
    return `${fence}${pad}${flat.replaceAll('|', '\\|')}${pad}${fence}`;
}
function link(text, url) {
    return `[${text}](${encodeURI(decodeSafely(url)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
/** A path for an address: what would end the path or the link is encoded. */
function pathInAddress(path) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function folded(summary, text) {
    return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
function codeBlock(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
/**
 * Somebody else's markdown, made harmless: no mention notifies anybody, no number links to this repository, no link
 * leaves a trace in the issue that it names, no comment or half-open HTML changes what follows.
 */
function foreign(text) {
    const bare = text
        .replace(/\r\n?/g, '\n')
        .replace(/<!--[\s\S]*?(-->|$)/g, '')
        .replace(/<(?=[/!?a-z])/gi, '&lt;');
    return unlinked(closedFences(bare)).trim();
}
const ZERO_WIDTH_SPACE = '\u200b';
function unlinked(text) {
    return text
        .replace(/(https?:\/\/(www\.)?|\bwww\.)github\.com\//gi, 'https://redirect.github.com/')
        .replace(/&(?=#|commat;|num;)/gi, '&amp;')
        .replace(/@(?=[a-z0-9])/gi, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`);
}
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
/**
 * A fence that is never closed would swallow the rest of the body. An indented one may belong to a list, whose end
 * closes it, so that it becomes text: only fences at the start of a line are sure.
 */
function closedFences(text) {
    let open;
    const lines = text
        .replace(/^[ \t]+(?:`{3,}|~{3,})/gm, (fence) => fence.replace(/[`~]/g, '\\$&'))
        .split('\n')
        .map((line) => {
        const [, fence, rest = ''] = FENCE.exec(line) ?? [];
        if (fence === undefined)
            return line;
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open) && rest.trim() === '')
            open = undefined;
        return line;
    });
    return (open === undefined ? lines : [...lines, open]).join('\n');
}
function decodeSafely(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}


/***/ }),

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
