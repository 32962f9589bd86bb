import { badInput, Failure } from '../failure.ts';
import { printEntry } from '../upgrade/journal.ts';
import type { Copies } from '../upgrade/rehearsal/copies.ts';
import { databaseCopies } from '../upgrade/rehearsal/databaseCopies.ts';
import type { Instance } from './openInstance.ts';
import type { Journal } from './runs.ts';

/** What a rehearsal of this instance works with. @throws Failure (bad input) when its platform has no way to do one */
export function copies(instance: Instance): Copies {
  const { platform, access, databases, store, asked, rehearsals, secrets, tunnels } = instance;
  const { scratch } = platform;
  if (!scratch) {
    throw badInput(
      `The platform ${platform.name} can't rehearse: it has no way to start a second instance beside the live one. The platforms ` +
        'docker, compose, systemd, kubernetes, azure-webapp and azure-containerapp can, and command with a "scratch" among its commands.',
    );
  }
  return databaseCopies({
    access: async () => tunnels.reach(await access()),
    through: tunnels.through,
    gateways: databases,
    scratch,
    image: asked.toolsImage,
    store,
    deployment: asked.deployment,
    identities: asked.identity === undefined ? [] : [asked.identity],
    folder: rehearsals,
    keepSecret: secrets.add,
  });
}

/** Removes what a rehearsal has left that was cut off, and closes its journal. @throws Failure when something stays */
export async function throwAwayRehearsal(instance: Instance, { path, state }: Journal): Promise<void> {
  try {
    await copies(instance).throwAway(state.run);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `What the rehearsal ${state.run} has left could not be thrown away: ${error.message} Remove it by hand, all of which has ` +
        `"rehearsal" in its name, and move ${path} away.`,
    );
  }
  const file = await instance.journals.reopen(path);
  try {
    const at = instance.gateways.clock.now().toISOString();
    await file.append(printEntry({ kind: 'closed', at, ending: 'abandoned' }));
  } finally {
    await file.close();
  }
}
