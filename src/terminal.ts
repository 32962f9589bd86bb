import type { RawInputs } from './config/inputs.ts';
import { repositoryOf } from './config/runner.ts';
import { parseSettings, type Settings } from './config/settings.ts';
import type { Gateways } from './gateways/gateways.ts';
import { loadConfig } from './modes/loadConfig.ts';
import { runMode } from './modes/modes.ts';
import { outcomeJson } from './report/outcomeJson.ts';
import { planText } from './report/planText.ts';

/** Runs a mode and prints what came of it to stdout. Resolves to the exit code. */
export async function runAtTerminal(inputs: RawInputs, gateways: Gateways): Promise<number> {
  const { log } = gateways;
  const repository = repositoryOf(process.env, undefined);
  const settings = await parseSettings(inputs, { folder: process.cwd(), repository, readConfig: loadConfig });
  if (settings.run) return runOnHost(settings, gateways);
  const outcome = await runMode(settings, gateways);
  for (const warning of outcome.plan.warnings) log.warning(warning);
  print(
    settings,
    () => planText(outcome),
    () => outcomeJson(outcome),
  );
  const failures = outcome.pulls?.flatMap(({ failure }) => failure ?? []) ?? [];
  for (const { message } of failures) log.error(message);
  return failures[0]?.exitCode ?? 0;
}

async function runOnHost(settings: Settings, gateways: Gateways): Promise<number> {
  const [{ runHostMode }, { runOutputs }, { runText }] = await Promise.all([
    import('./modes/hostModes.ts'),
    import('./report/runOutputs.ts'),
    import('./report/runText.ts'),
  ]);
  const report = await runHostMode(settings, gateways);
  print(
    settings,
    () => runText(report),
    () => runOutputs(report),
  );
  if (report.failure) for (const line of report.failure.message.split('\n')) gateways.log.error(line);
  return report.failure?.exitCode ?? 0;
}

function print({ format }: Pick<Settings, 'format'>, text: () => string, json: () => unknown): void {
  process.stdout.write(`${format === 'text' ? text() : JSON.stringify(json(), undefined, 2)}\n`);
}
