import { parse } from 'yaml';
import { badInput } from '../../failure.ts';
import type { Compose } from './composeTool.ts';

/** What compose itself makes of the files, with every variable in its place. */
export interface ServiceConfig {
  readonly image: string | undefined;
  readonly isBuilt: boolean;
  /** Those that have a value, also from files of variables. */
  readonly environment: Readonly<Record<string, string>>;
}

/** @throws Failure (bad input) when there is no such service */
export async function serviceConfig(compose: Compose, service: string): Promise<ServiceConfig> {
  const { stdout } = await compose('config');
  return readServiceConfig(stdout, service);
}

interface Service {
  readonly image?: unknown;
  readonly build?: unknown;
  readonly environment?: Readonly<Record<string, unknown>> | null;
}

export function readServiceConfig(text: string, service: string): ServiceConfig {
  const config = parse(text) as { services?: Record<string, Service> } | null;
  const services = config?.services ?? {};
  if (!Object.hasOwn(services, service)) {
    throw badInput(
      `There is no service ${service} in the project; there are ${Object.keys(services).join(', ') || 'none'}.`,
    );
  }
  const { image, build, environment } = services[service] ?? {};
  const set = Object.entries(environment ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    image: typeof image === 'string' ? image : undefined,
    isBuilt: build !== undefined && build !== null,
    environment: Object.fromEntries(set.map(([name, value]) => [name, String(value)])),
  };
}
