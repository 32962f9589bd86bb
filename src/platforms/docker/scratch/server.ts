import { badInput, Failure } from '../../../failure.ts';
import type { Engine } from '../../../gateways/dockerEngine.ts';
import type { Address, CopyServer, OwnServer } from '../../scratch.ts';
import { loginFor } from '../fetchImage.ts';
import { parseImageName } from '../imageName.ts';
import type { EngineSeams } from '../seams.ts';
import { NEVER_RESTART } from '../stopContainer.ts';
import {
  addressOnHostNetwork,
  hostNetwork,
  privateNetwork,
  REHEARSAL_LABEL,
  ROLE_LABEL,
  SERVER_NAME,
} from './places.ts';

const PORTS = { postgres: 5432, mysql: 3306 } as const;

/**
 * A database server of its own, on the private network and on one by which this machine reaches it.
 * @param name of the live container, with which the names of all that is made begin
 */
export async function startServer(
  seams: Pick<EngineSeams, 'engine' | 'credentialsFor'>,
  name: string,
  run: string,
  own: OwnServer,
): Promise<CopyServer> {
  const { engine } = seams;
  if (!engine.local) {
    throw badInput(
      'The Docker Engine is on another machine, whose private networks are not reached from here. Rehearse there.',
    );
  }
  const inside = await privateNetwork(engine, `${name}-rehearsal-${run}`, run);
  const outside = await hostNetwork(engine, `${name}-rehearsal-${run}-database`, run);
  if (!(await engine.image(own.image))) {
    await engine.pull(own.image, await loginFor(seams, parseImageName(own.image)?.name ?? own.image));
  }
  const id = await engine.create(`${name}-rehearsal-${run}-database`, {
    Image: own.image,
    Env: Object.entries(variablesOf(own)).map(([variable, value]) => `${variable}=${value}`),
    Labels: { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: 'server' },
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      NetworkMode: inside,
      // A server that looks up who connects finds this machine at once, and does not wait for a name server that is not there.
      ExtraHosts: [`runner.rehearsal:${await addressOnHostNetwork(engine, outside)}`],
      RestartPolicy: NEVER_RESTART,
      LogConfig: { Type: 'json-file', Config: {} },
    },
    NetworkingConfig: { EndpointsConfig: { [inside]: { Aliases: [SERVER_NAME] } } },
  });
  await engine.connect(outside, id, {});
  await engine.start(id);
  const port = PORTS[own.engine];
  return { here: { host: await addressOn(engine, id, outside), port }, inside: { host: SERVER_NAME, port } };
}

/** As the official images of PostgreSQL, MariaDB and MySQL have them. */
function variablesOf({ engine, user, password }: OwnServer): Readonly<Record<string, string>> {
  if (engine === 'postgres') return { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: 'postgres' };
  return { MARIADB_ROOT_PASSWORD: password, MYSQL_ROOT_PASSWORD: password };
}

async function addressOn(engine: Engine, id: string, network: string): Promise<Address['host']> {
  const container = await engine.container(id);
  const endpoints = Object.values(container?.NetworkSettings.Networks ?? {});
  const address = endpoints.find(({ NetworkID }) => NetworkID === network)?.IPAddress;
  if (address) return address;
  const said = (await engine.log(id, 0, 5)).trim();
  throw new Failure(
    `The image of "tools-image" started no database server for the rehearsal.${said === '' ? '' : ` It said: ${said}`} ` +
      'Name an official image that has the server too, such as postgres:17, mariadb:11 or mysql:8.4.',
  );
}
