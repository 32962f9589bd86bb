import type { EngineSeams } from '../../platforms/docker/seams.ts';
import { credentialsOf } from '../openRegistry.ts';
import type { Around } from './openPlatform.ts';

/** What is needed to work with the containers of an Engine. */
export async function engineSeams({ settings, gateways, host, note }: Around): Promise<EngineSeams> {
  return {
    engine: await host.engine(),
    note,
    credentialsFor: await credentialsOf(settings, gateways),
    clock: gateways.clock,
    sleep: gateways.sleep,
    freeBytes: host.freeBytes,
    openRelay: host.openRelay,
  };
}
