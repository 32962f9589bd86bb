import { Failure } from '../../../src/failure.ts';
import type { Asking } from '../../../src/sources/registry/ask.ts';
import type { Credentials } from '../../../src/sources/registry/credentials.ts';
import { createRegistry, type Registry } from '../../../src/sources/registry/registry.ts';

export const NOW = new Date('2026-10-08T12:00:00Z');

export interface Client {
  readonly registry: Registry;
  readonly asking: Asking;
  /** What was waited, in ms, without waiting. */
  readonly slept: readonly number[];
  readonly messages: readonly string[];
  readonly masked: readonly string[];
  /** The hosts for which credentials were asked. */
  readonly hosts: readonly string[];
}

export interface ClientOptions {
  readonly credentials?: Credentials;
  readonly mirror?: string;
  readonly fetch?: typeof fetch;
}

/** A registry client with nothing replaced but the time. */
export function client({ credentials, mirror, fetch = globalThis.fetch }: ClientOptions = {}): Client {
  const [slept, messages, masked, hosts]: [number[], string[], string[], string[]] = [[], [], [], []];
  const asking: Asking = {
    fetch,
    clock: { now: () => NOW },
    sleep: async (milliseconds) => void slept.push(milliseconds),
    onWait: (message) => void messages.push(message),
  };
  const registry = createRegistry({
    ...asking,
    mirror,
    mask: (secret) => void masked.push(secret),
    credentialsFor: async (host) => {
      hosts.push(host);
      return credentials;
    },
  });
  return { registry, asking, slept, messages, masked, hosts };
}

/** The failure that a work ends with; throws when it ends in another way. */
export async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    (value) => new Error(`no failure but ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw error;
}
