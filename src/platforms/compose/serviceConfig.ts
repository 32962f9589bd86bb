import { parse } from 'yaml';
import { badInput } from '../../failure.ts';
import type { Compose } from './composeTool.ts';

/** What compose itself makes of the files, with every variable in its place. */
export interface ServiceConfig {
  readonly image: string | undefined;
  readonly isBuilt: boolean;
}

/** @throws Failure (bad input) when there is no such service */
export async function serviceConfig(compose: Compose, service: string): Promise<ServiceConfig> {
  const { stdout } = await compose('config');
  return readServiceConfig(stdout, service);
}

export function readServiceConfig(text: string, service: string): ServiceConfig {
  const config = parse(text) as { services?: Record<string, { image?: unknown; build?: unknown }> } | null;
  const services = config?.services ?? {};
  if (!Object.hasOwn(services, service)) {
    throw badInput(
      `There is no service ${service} in the project; there are ${Object.keys(services).join(', ') || 'none'}.`,
    );
  }
  const { image, build } = services[service] ?? {};
  return { image: typeof image === 'string' ? image : undefined, isBuilt: build !== undefined && build !== null };
}
