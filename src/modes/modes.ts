import type { FileMode } from '../config/inputs.ts';
import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Outcome } from '../report/outcome.ts';
import { plan } from './plan.ts';

type Mode = (settings: Settings, gateways: Gateways) => Promise<Outcome>;

/** What others do beyond the plan loads when it is chosen. */
const MODES: Readonly<Record<FileMode, () => Promise<Mode>>> = {
  plan: async () => plan,
  apply: async () => (await import('./apply.ts')).apply,
  'pull-request': async () => (await import('./pullRequest.ts')).pullRequest,
  check: async () => (await import('./check.ts')).check,
};

/** One of those that look at files; `runHostMode` has the others. */
export async function runMode(settings: Settings, gateways: Gateways): Promise<Outcome> {
  const mode = await MODES[settings.mode as FileMode]();
  return mode(settings, gateways);
}
