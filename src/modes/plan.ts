import type { Settings } from '../config/settings.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Outcome } from '../report/outcome.ts';
import { survey } from './survey.ts';

/** Finds the pins, looks up the releases, computes the path. Writes nothing. */
export async function plan(settings: Settings, gateways: Gateways): Promise<Outcome> {
  return { plan: (await survey(settings, gateways)).plan };
}
