import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Outcome } from '../report/outcome.ts';

type Mode = (settings: Settings, gateways: Gateways) => Promise<Outcome>;

/** A mode loads when it is chosen. */
const MODES: Readonly<Record<Settings['mode'], () => Promise<Mode>>> = {
  plan: async () => (await import('./plan.ts')).plan,
  apply: async () => (await import('./apply.ts')).apply,
  'pull-request': async () => (await import('./pullRequest.ts')).pullRequest,
  check: async () => (await import('./check.ts')).check,
};

export async function runMode(settings: Settings, gateways: Gateways): Promise<Outcome> {
  const mode = await MODES[settings.mode]();
  return mode(settings, gateways);
}
