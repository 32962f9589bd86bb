import { badInput, Failure } from '../../failure.ts';
import type { Elsewhere, Scratch } from '../scratch.ts';
import type { Az } from './az.ts';
import type { Setting } from './instanceSettings.ts';
import type { AzureSeams } from './seams.ts';
import { vaultSecret } from './vaultSecret.ts';

/** An app as far as a container elsewhere can be made after it. */
export interface AppModel {
  readonly name: string;
  readonly image: string;
  readonly settings: Readonly<Record<string, Setting>>;
}

/** Without it a copy of an encrypted database can't be opened; whatever else is closed to us a copy does without. */
const KEY = 'MB_ENCRYPTION_SECRET_KEY';
/** Names a file that the app alone has. */
const IN_A_FILE = /^MB_.*_FILE$/;

/**
 * Rehearsals of an app in containers of the machine of the job: a second app in Azure would have an address that everybody
 * finds, and would cost.
 */
export function azureScratch(
  { scratchHere, mask }: Pick<AzureSeams, 'scratchHere' | 'mask'>,
  az: Az,
  read: () => Promise<AppModel>,
): Scratch {
  let known: Promise<Elsewhere> | undefined;
  const live = () => {
    known ??= look();
    return known;
  };
  const look = async (): Promise<Elsewhere> => {
    const { name, image, settings } = await read();
    const key = await keyOf(settings, az);
    if (key !== undefined) mask(key);
    const plain = Object.entries(settings).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !IN_A_FILE.test(entry[0]),
    );
    return { name, image, environment: { ...Object.fromEntries(plain), ...(key === undefined ? {} : { [KEY]: key }) } };
  };
  const scratch = scratchHere(live);
  return {
    ...scratch,
    async obstacles() {
      const here = (await scratch.obstacles?.()) ?? [];
      try {
        await live();
        return here;
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return [...here, error.message];
      }
    },
  };
}

/** @throws Failure (bad input) when the app has one that can't be read from here */
async function keyOf(settings: AppModel['settings'], az: Az): Promise<string | undefined> {
  if (settings[`${KEY}_FILE`] !== undefined) throw closedKey('in a file of the instance', 'Set it as a setting.');
  const key = settings[KEY];
  if (key === undefined || typeof key === 'string') return key;
  if (key.vault === undefined) throw closedKey(key.reference, 'Look whether there is such a secret.');
  try {
    return await vaultSecret(az, key.vault);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const remedy = `Let who is logged in to az read it (role Key Vault Secrets User).\n    ${error.message}`;
    throw closedKey(key.reference, remedy);
  }
}

function closedKey(where: string, remedy: string): Failure {
  return badInput(
    `${KEY} is ${where}, which can't be read from here, and without it a copy of the database can't be used. ${remedy}`,
  );
}
