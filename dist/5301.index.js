export const id = 5301;
export const ids = [5301,7682];
export const modules = {

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noOutputs),
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60457);
/* harmony import */ var _planning_planJson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51199);


const NAMES = [
    'current-version',
    'next-version',
    'target-version',
    'path',
    'stop',
    'stops',
    'up-to-date',
    'pull-request-number',
    'pull-request-url',
    'operation',
    'plan',
    'violations',
    'result',
    'from-version',
    'to-version',
    'backup-path',
    'backup-sha256',
    'downtime-seconds',
    'migration-seconds',
    'journal',
];
/** Set before the work begins, so that a step that fails leaves them too. */
function noOutputs() {
    const empty = Object.fromEntries(NAMES.map((name) => [name, '']));
    return { ...empty, path: '[]', stop: '0', stops: '0', 'up-to-date': 'false', operation: 'none', violations: '[]' };
}
/**
 * With several deployments the single values are those of the first upgrade that has a next stop, else of the first one;
 * `plan` has them all.
 */
function outputsOf({ plan, pulls, violations = [] }) {
    const { deployments } = plan;
    const waiting = deployments.filter(({ stops }) => stops.length > 0);
    const shown = waiting.find(({ exact }) => exact === undefined) ?? waiting[0] ?? deployments[0];
    const base = {
        ...noOutputs(),
        'up-to-date': String(waiting.length === 0),
        plan: JSON.stringify((0,_planning_planJson_js__WEBPACK_IMPORTED_MODULE_1__/* .planJson */ .i)(plan)),
        violations: JSON.stringify(violations),
    };
    if (!shown)
        return base;
    const { edition, current, target, stops } = shown;
    const tags = stops.map((stop) => (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, stop));
    const pull = pulls?.find(({ deployment }) => deployment === shown.name);
    return {
        ...base,
        'current-version': (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, current),
        'next-version': tags[0] ?? '',
        'target-version': (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .printTag */ .O4)(edition, target),
        path: JSON.stringify(tags),
        stop: tags.length === 0 ? '0' : '1',
        stops: String(tags.length),
        'pull-request-number': pull?.number === undefined ? '' : String(pull.number),
        'pull-request-url': pull?.url ?? '',
        operation: pull?.operation ?? 'none',
    };
}


/***/ }),

/***/ 17682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOutputs: () => (/* binding */ runOutputs)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94121);

/** The outputs of a mode that works on an instance; seconds with one decimal. */
function runOutputs(report) {
    const { result, from, to, backup, downtimeSeconds, migrationSeconds, journal } = report;
    return {
        ...(0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .noOutputs */ .Q)(),
        result,
        'from-version': from,
        'to-version': to,
        'backup-path': backup?.path ?? '',
        'backup-sha256': backup?.sha256 ?? '',
        'downtime-seconds': downtimeSeconds?.toFixed(1) ?? '',
        'migration-seconds': migrationSeconds?.toFixed(1) ?? '',
        journal: journal ?? '',
    };
}


/***/ })

};
