import type { HostMode } from '../config/inputs.ts';
import type { Settings } from '../config/settings.ts';
import { Failure, failureOf } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { RunReport } from '../report/runReport.ts';
import { type Instance, openInstance } from './openInstance.ts';
import { locked } from './runs.ts';

type Mode = (instance: Instance) => Promise<RunReport>;

const MODES: Readonly<Record<HostMode, () => Promise<Mode>>> = {
  upgrade: async () => (await import('./upgrade.ts')).upgrade,
  rollback: async () => (await import('./rollback.ts')).rollback,
  backup: async () => (await import('./backup.ts')).backup,
  rehearse: async () => (await import('./rehearse.ts')).rehearse,
};

/**
 * Works on the instance of one deployment, alone.
 * @throws Failure for everything that was refused before anything was changed; without a secret
 */
export async function runHostMode(settings: Settings, gateways: Gateways): Promise<RunReport> {
  return onInstance(settings, gateways, await MODES[settings.mode as HostMode]());
}

/**
 * Finishes or undoes what the main step of a job left open.
 * @returns undefined when there was nothing
 */
export async function runPostStep(settings: Settings, gateways: Gateways): Promise<RunReport | undefined> {
  const { finishOpenRuns } = await import('./finishOpenRuns.ts');
  return onInstance(settings, gateways, finishOpenRuns);
}

async function onInstance<T>(
  settings: Settings,
  gateways: Gateways,
  work: (instance: Instance) => Promise<T>,
): Promise<T> {
  const { run: asked, mode } = settings;
  if (!asked) throw new TypeError(`${mode} works on no instance.`);
  const instance = await openInstance(settings, asked, gateways);
  try {
    return await locked(instance, () => work(instance));
  } catch (error) {
    const { message, exitCode } = failureOf(error);
    throw new Failure(instance.secrets.hide(message), { exitCode });
  } finally {
    await instance.tunnels[Symbol.asyncDispose]();
  }
}
