import { Failure } from '../../../failure.ts';
import type { Engine } from '../../../gateways/dockerEngine.ts';

/** On everything that a rehearsal makes; its value is the run. */
export const REHEARSAL_LABEL = 'metabase-upgrade.rehearsal';
/** What a container of a rehearsal is. */
export const ROLE_LABEL = 'metabase-upgrade.rehearsal-role';
export type Role = 'instance' | 'server';

/** By which the scratch instance finds the database server. */
export const SERVER_NAME = 'rehearsal-database';

/**
 * The network of a scratch instance: no way leads out of it, and this machine has no address on it either.
 * (Docker, options of the bridge driver.)
 */
export async function privateNetwork(engine: Engine, name: string, run: string): Promise<string> {
  return network(engine, name, run, { 'com.docker.network.bridge.inhibit_ipv4': 'true' });
}

/** The network by which this machine reaches what is on it; no way leads from it to another one. */
export async function hostNetwork(engine: Engine, name: string, run: string): Promise<string> {
  return network(engine, name, run, {});
}

/** The address that this machine has on such a network. */
export async function addressOnHostNetwork(engine: Engine, id: string): Promise<string> {
  const [found] = await engine.networks({ id: [id] });
  const gateway = found?.IPAM?.Config?.find(({ Gateway }) => Gateway)?.Gateway;
  if (gateway === undefined) throw new Failure(`This machine has no address on the network ${found?.Name ?? id}.`);
  return gateway;
}

function network(engine: Engine, Name: string, run: string, Options: Readonly<Record<string, string>>) {
  const Labels = { [REHEARSAL_LABEL]: run };
  return engine.createNetwork({ Name, Driver: 'bridge', Internal: true, CheckDuplicate: true, Options, Labels });
}

export async function containersOf(engine: Engine, run: string, role?: Role) {
  const labels = [`${REHEARSAL_LABEL}=${run}`, ...(role === undefined ? [] : [`${ROLE_LABEL}=${role}`])];
  return engine.containers({ label: labels });
}

/** Containers before their networks. */
export async function removePlaces(engine: Engine, run: string): Promise<void> {
  for (const { Id } of await containersOf(engine, run)) await engine.throwAway(Id);
  for (const { Id } of await engine.networks({ label: [`${REHEARSAL_LABEL}=${run}`] })) await engine.removeNetwork(Id);
}
