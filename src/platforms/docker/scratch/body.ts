import type { CreateBody } from '../../../gateways/engineTypes.ts';
import { scratchSettings } from '../../scratchSettings.ts';
import { NEVER_RESTART } from '../stopContainer.ts';
import type { ScratchModel } from './model.ts';

/** Asked for names that are not on the network: by RFC 5737 it is nobody's, so that no name leaves the machine. */
const NO_RESOLVER = '203.0.113.1';
/** Where the scratch instance answers, whatever the live one is set to. */
export const PORT = 3000;

/**
 * A scratch container: the live instance with another image, on another database and on the private network alone, without
 * published ports, and with a log that stays on this machine.
 * @param network id of the private network
 * @param labels all that it has
 * @param extraHosts names that it must know
 */
export function scratchBody(
  { config, host, environment }: ScratchModel,
  image: string,
  network: string,
  database: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
  extraHosts: readonly string[] = [],
): CreateBody {
  const listens = { MB_JETTY_HOST: '0.0.0.0', MB_JETTY_PORT: String(PORT) };
  const settings = scratchSettings(environment, { ...database, ...listens });
  return {
    ...config,
    Image: image,
    Env: Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    Labels: labels,
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      ...host,
      NetworkMode: network,
      Dns: [NO_RESOLVER],
      ...(extraHosts.length > 0 ? { ExtraHosts: extraHosts } : {}),
      RestartPolicy: NEVER_RESTART,
      LogConfig: { Type: 'json-file', Config: {} },
    },
  };
}
