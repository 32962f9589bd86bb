import type { Platform } from '../platforms/platform.ts';
import type { Run, RunWishes } from './run.ts';

/** Where an instance answers, and the way there. */
export interface Door {
  readonly url: string;
  readonly get: typeof fetch;
}

type Asking = Pick<Run, 'fetch'> & {
  readonly platform: Pick<Platform, 'url' | 'ask'>;
  readonly wishes: Pick<RunWishes, 'url'>;
};

/** What the user says goes first, over the network; a platform may know a way of its own. Undefined while it can't be told. */
export async function whereAnswers({ wishes, platform, fetch }: Asking): Promise<Door | undefined> {
  if (wishes.url !== undefined) return { url: wishes.url, get: fetch };
  const url = await platform.url();
  return url === undefined ? undefined : { url, get: platform.ask ?? fetch };
}
