export const id = 429;
export const ids = [429];
export const modules = {

/***/ 90429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAtTerminal: () => (/* binding */ runAtTerminal)
});

// EXTERNAL MODULE: ./build/config/runner.js
var runner = __webpack_require__(18917);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/modes/loadConfig.js
var loadConfig = __webpack_require__(88529);
// EXTERNAL MODULE: ./build/modes/modes.js + 1 modules
var modes = __webpack_require__(47043);
// EXTERNAL MODULE: ./build/planning/planJson.js
var planJson = __webpack_require__(51199);
;// CONCATENATED MODULE: ./build/report/outcomeJson.js

/** The plan, with what `apply` wrote and what became of the pull requests. */
function outcomeJson({ plan, edits, pulls, violations }) {
    return {
        ...(0,planJson/* planJson */.i)(plan),
        ...(edits ? { edits } : {}),
        ...(violations ? { violations } : {}),
        ...(pulls
            ? {
                pullRequests: pulls.map(({ failure, waits, box, ...pull }) => ({
                    ...pull,
                    ...(failure ? { error: failure.message } : {}),
                })),
            }
            : {}),
    };
}

// EXTERNAL MODULE: ./build/report/planText.js + 1 modules
var planText = __webpack_require__(39270);
;// CONCATENATED MODULE: ./build/terminal.js






/** Runs a mode and prints what came of it to stdout. Resolves to the exit code. */
async function runAtTerminal(inputs, gateways) {
    const { log } = gateways;
    const repository = (0,runner/* repositoryOf */._M)(process.env, undefined);
    const settings = await (0,config_settings/* parseSettings */.P)(inputs, { folder: process.cwd(), repository, readConfig: loadConfig/* loadConfig */.Z });
    if (settings.run)
        return runOnHost(settings, gateways);
    const outcome = await (0,modes/* runMode */.r)(settings, gateways);
    for (const warning of outcome.plan.warnings)
        log.warning(warning);
    print(settings, () => (0,planText/* planText */.P)(outcome), () => outcomeJson(outcome));
    const failures = outcome.pulls?.flatMap(({ failure }) => failure ?? []) ?? [];
    for (const { message } of failures)
        log.error(message);
    return failures[0]?.exitCode ?? 0;
}
async function runOnHost(settings, gateways) {
    const [{ runHostMode }, { runOutputs }, { runText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9170), __webpack_require__.e(8280)]).then(__webpack_require__.bind(__webpack_require__, 38280)),
        __webpack_require__.e(/* import() */ 5301).then(__webpack_require__.bind(__webpack_require__, 17682)),
        __webpack_require__.e(/* import() */ 4149).then(__webpack_require__.bind(__webpack_require__, 14149)),
    ]);
    const report = await runHostMode(settings, gateways);
    print(settings, () => runText(report), () => runOutputs(report));
    if (report.failure)
        for (const line of report.failure.message.split('\n'))
            gateways.log.error(line);
    return report.failure?.exitCode ?? 0;
}
function print({ format }, text, json) {
    process.stdout.write(`${format === 'text' ? text() : JSON.stringify(json(), undefined, 2)}\n`);
}


/***/ })

};
