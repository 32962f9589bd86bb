import type { Settings } from '../config/settings.ts';
import type { UpgradeSettings } from '../config/upgradeSettings.ts';
import type { Wishes } from '../planning/plan.ts';

/** The settings of a deployment of the plan: its own, or those of everything that belongs to none. */
export function settingsOf(settings: Settings, name: string): UpgradeSettings {
  return settings.deployments.find((deployment) => deployment.name === name) ?? settings.defaults;
}

/**
 * What holds for the pins of each file.
 * @param files those with pins
 * @throws Failure (bad input) when one belongs to two deployments
 */
export async function wishesFor(settings: Settings, files: readonly string[]): Promise<(file: string) => Wishes> {
  if (settings.deployments.length === 0) return () => settings.defaults;
  const { assignFiles } = await import('../config/resolveDeployments.ts');
  const { byDeployment } = assignFiles([...new Set(files)], settings.deployments);
  const owners = new Map([...byDeployment].flatMap(([name, own]) => own.map((file) => [file, name] as const)));
  return (file) => settings.deployments.find(({ name }) => name === owners.get(file)) ?? settings.defaults;
}
