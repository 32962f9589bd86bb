import { Failure } from '../failure.ts';
import type { DatabaseState } from './applicationDatabase.ts';
import type { Run } from './run.ts';

/** A node that was stopped a moment ago looks alive until its last sign of life is old. */
const SILENCE_MS = 30_000;
/** How long the nodes that were named may take to be stopped by whoever stops them. */
const PATIENCE_MS = 15 * 60_000;
const EVERY_MS = 2_000;
const TELL_MS = 30_000;

type Waiting = Pick<Run, 'database' | 'sleep' | 'clock' | 'log' | 'wishes' | 'cancelled'>;

/**
 * Those of the nodes that were named which still show a sign of life. Quartz names a node by its host and the time of its start
 * (`bi-2` runs as `bi-21764166922000`), so what follows the name must be digits (quartz-scheduler `SimpleInstanceIdGenerator`).
 */
export function peersAmong(alive: readonly string[], named: readonly string[]): readonly string[] {
  return alive.filter((name) => named.some((peer) => name.startsWith(peer) && /^\d*$/.test(name.slice(peer.length))));
}

/**
 * The database once no more nodes use it than are expected, or when the time for that is over: nodes that were named are waited
 * for, others only until it is sure that they are alive.
 * @param nodes of this instance
 */
export async function settled(run: Waiting, nodes: number): Promise<DatabaseState> {
  const { database, sleep, clock, log, wishes, cancelled } = run;
  const start = clock.now().getTime();
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    const state = await database.read();
    const peers = peersAmong(state.nodes, wishes.peers);
    const now = clock.now().getTime();
    const patience = peers.length > 0 && state.nodes.length - peers.length <= nodes ? PATIENCE_MS : SILENCE_MS;
    if ((peers.length === 0 && state.nodes.length <= nodes) || now - start >= patience || cancelled.aborted)
      return state;
    if (peers.length > 0 && now - told >= TELL_MS) {
      log.info(`  waiting until these nodes are stopped: ${peers.join(', ')}`);
      told = now;
    }
    await sleep(EVERY_MS);
  }
}

/** In full sentences; empty when nobody else uses the database. */
export function strangers({ nodes: alive }: DatabaseState, nodes: number, named: readonly string[]): readonly string[] {
  const peers = peersAmong(alive, named);
  if (peers.length > 0) {
    return [
      `${peers.join(', ')} still use the application database. Stop them, each on its machine, and run this again.`,
    ];
  }
  if (alive.length <= nodes) return [];
  return [
    `${alive.length} nodes use the application database, ${nodes} expected: ${alive.join(', ')}. Stop the others first. A run of a ` +
      'deployment that names them by "nodes" waits for it.',
  ];
}

/** @throws Failure when a node that was named has come back in the meantime */
export function expectNoPeer({ nodes }: DatabaseState, named: readonly string[]): void {
  const back = peersAmong(nodes, named);
  if (back.length === 0) return;
  throw new Failure(
    `${back.join(', ')} came back while this instance was stopped. Keep it stopped until this run says that it may start.`,
  );
}

/** What to do with the other nodes after a run; empty when there are none. */
export function returnOfPeers(named: readonly string[], tag: string): readonly string[] {
  if (named.length === 0) return [];
  return [`The other nodes may come back now, with ${tag} and no other version: ${named.join(', ')}.`];
}
