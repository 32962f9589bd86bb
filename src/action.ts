import { join, relative } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { DEFAULTS, INPUT_NAMES, type RawInputs, SECRETS } from './config/inputs.ts';
import { RUN_STATE, repositoryOf } from './config/runner.ts';
import { parseSettings, type Settings } from './config/settings.ts';
import { failureOf } from './failure.ts';
import { candidateSearch } from './gateways/candidates.ts';
import { systemClock } from './gateways/clock.ts';
import { readDockerConfig } from './gateways/dockerConfig.ts';
import type { Gateways } from './gateways/gateways.ts';
import { createClient } from './gateways/github.ts';
import type { Log, Place } from './gateways/log.ts';
import { runProcess } from './gateways/process.ts';
import { proxiedFetch } from './gateways/proxiedFetch.ts';
import { systemSleep } from './gateways/sleep.ts';
import { loadConfig } from './modes/loadConfig.ts';
import { runMode } from './modes/modes.ts';
import type { Violation } from './planning/violation.ts';
import type { Outcome } from './report/outcome.ts';
import { noOutputs, outputsOf } from './report/outputs.ts';
import { planText } from './report/planText.ts';
import type { RunReport } from './report/runReport.ts';
import { summaryOf } from './report/summary.ts';

const actionLog: Log = {
  info: (message) => core.info(message),
  warning: (message, place) => core.warning(message, properties(place)),
  error: (message, place) => core.error(message, properties(place)),
};

let cancelled = false;

const gateways: Gateways = {
  run: runProcess,
  find: candidateSearch(runProcess),
  clock: systemClock,
  log: actionLog,
  sleep: systemSleep,
  fetch: proxiedFetch,
  mask: core.setSecret,
  readDockerConfig: () => readDockerConfig(process.env.DOCKER_CONFIG),
  host: async () => {
    const { systemHost } = await import('./gateways/host.ts');
    return systemHost(() => {
      cancelled = true;
      core.info('Cancelled: what can be undone safely is undone, and a migration is left to its end.');
    });
  },
  gitHub: async (apiUrl, token) => createClient({ apiUrl, token, fetch: proxiedFetch, onWait: core.info }),
};

/** The step of a workflow. All outputs are set whatever happens; the token is masked before it is used. */
export async function runAction(): Promise<number> {
  setOutputs(noOutputs());
  try {
    const settings = await readSettings();
    if (settings.run) return await runOnHost(settings);
    const outcome = await runMode(settings, gateways);
    setOutputs(outputsOf(outcome));
    await core.summary.addRaw(summaryOf(outcome), true).write();
    return tell(outcome, relative(workspace(), settings.root));
  } catch (error) {
    const failure = failureOf(error);
    core.setFailed(failure.message);
    return failure.exitCode;
  }
}

/** The post step of a job whose main step was cut off: nothing new is begun. */
export async function runAfterwards(): Promise<number> {
  try {
    const settings = await readSettings();
    const { runPostStep } = await import('./modes/hostModes.ts');
    const report = await runPostStep(settings, gateways);
    if (!report) return 0;
    await tellReport(report);
    return report.failure?.exitCode ?? 0;
  } catch (error) {
    const failure = failureOf(error);
    core.setFailed(failure.message);
    return failure.exitCode;
  }
}

async function readSettings(): Promise<Settings> {
  const inputs = Object.fromEntries(INPUT_NAMES.map((name) => [name, core.getInput(name) || DEFAULTS[name]]));
  for (const name of SECRETS) if (inputs[name]) core.setSecret(inputs[name]);
  const repository = repositoryOf(process.env, context.payload);
  return parseSettings(inputs as RawInputs, { folder: workspace(), repository, readConfig: loadConfig });
}

function workspace(): string {
  return process.env.GITHUB_WORKSPACE ?? process.cwd();
}

async function runOnHost(settings: Settings): Promise<number> {
  // A backup changes nothing of the instance, so none is left open.
  if (settings.mode !== 'backup') core.saveState(RUN_STATE, 'open');
  let left = false;
  try {
    const { runHostMode } = await import('./modes/hostModes.ts');
    const report = await runHostMode(settings, gateways);
    // A migration that was left to its end by a cancelled job may be ready when the job is over.
    left = cancelled && report.result === 'left';
    const { runOutputs } = await import('./report/runOutputs.ts');
    setOutputs(runOutputs(report));
    await tellReport(report);
    return report.failure?.exitCode ?? 0;
  } finally {
    if (!left) core.saveState(RUN_STATE, 'ended');
  }
}

async function tellReport(report: RunReport): Promise<void> {
  const { runSummary, runText } = await import('./report/runText.ts');
  core.info(runText(report));
  if (report.failure) core.setFailed(report.failure.message);
  await core.summary.addRaw(runSummary(report), true).write();
}

/** Everything as log lines and annotations; `prefix` leads from the workspace to the searched folder. */
function tell(outcome: Outcome, prefix: string): number {
  const { plan, pulls = [], violations } = outcome;
  if (violations) return tellViolations(violations, prefix);
  core.info(planText(outcome));
  for (const warning of plan.warnings) core.warning(warning);
  for (const { file, line, column, message } of plan.skipped) {
    core.notice(message, { file: join(prefix, file), startLine: line, startColumn: column });
  }
  for (const { note, waits } of pulls) if (note !== undefined) (waits ? core.info : core.warning)(note);
  const failures = pulls.flatMap(({ failure }) => failure ?? []);
  for (const { message } of failures) core.setFailed(message);
  return failures[0]?.exitCode ?? 0;
}

function tellViolations(violations: readonly Violation[], prefix: string): number {
  for (const { severity, file, ...place } of violations) {
    actionLog[severity](place.message, { ...place, file: join(prefix, file) });
  }
  const errors = violations.filter(({ severity }) => severity === 'error').length;
  core.info(errors === 0 ? 'Nothing in this pull request harms an instance of Metabase.' : `${errors} errors.`);
  return errors === 0 ? 0 : 1;
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function properties(place: Place | undefined): core.AnnotationProperties {
  if (!place) return {};
  const { file, line, column } = place;
  return {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}
