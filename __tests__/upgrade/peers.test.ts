import { describe, expect, it } from 'vitest';
import type { DatabaseState } from '../../src/upgrade/applicationDatabase.ts';
import { expectNoPeer, peersAmong, returnOfPeers, settled, strangers } from '../../src/upgrade/peers.ts';
import { World } from './world.ts';

const OWN = 'bi-11764166922000';
const TWO = 'bi-21764166922001';
const FAR = 'bi-2x1764166922001';

describe('other nodes', () => {
  it.each([
    [['bi-2'], [TWO]],
    [['bi-2', 'bi-3'], [TWO]],
    [['bi-2x'], [FAR]],
    [['bi'], []],
    [[], []],
  ])('that are named %j', (named, wanted) => {
    expect(peersAmong([OWN, TWO, FAR], named)).toEqual(wanted);
  });

  it('are told apart from strangers', () => {
    const state = (nodes: readonly string[]) => ({ nodes }) as DatabaseState;
    expect(strangers(state([OWN]), 1, ['bi-2'])).toEqual([]);
    expect(strangers(state([OWN, TWO]), 1, ['bi-2'])[0]).toContain(`${TWO} still use the application database`);
    expect(strangers(state([OWN, FAR]), 1, ['bi-2'])[0]).toContain('2 nodes use the application database, 1 expected');
    expect(() => expectNoPeer(state([TWO]), ['bi-2'])).toThrow(`${TWO} came back`);
    expect(() => expectNoPeer(state([OWN]), ['bi-2'])).not.toThrow();
    expect(returnOfPeers(['bi-2', 'bi-3'], 'v0.58.3')).toEqual([
      'The other nodes may come back now, with v0.58.3 and no other version: bi-2, bi-3.',
    ]);
  });

  /** Seconds until the waiting ends, and what the database says then. */
  async function waited(nodesAt: (seconds: number) => readonly string[], peers: readonly string[]) {
    const world = new World('v0.58.3');
    const start = world.clock;
    const seconds = () => (world.clock - start) / 1000;
    world.journals.push({ path: 'x', text: '' });
    const lines: string[] = [];
    const { database, ...run } = world.run('x', { peers });
    const read = async () => ({ ...(await database.read()), nodes: nodesAt(seconds()) });
    const log = { ...run.log, info: (line: string) => void lines.push(line) };
    const { nodes } = await settled({ ...run, log, database: { ...database, read } }, 1);
    return { seconds: seconds(), nodes, lines };
  }

  it('are waited for when they are named, and told', async () => {
    const { seconds, nodes, lines } = await waited((now) => (now < 300 ? [OWN, TWO] : [OWN]), ['bi-2']);
    expect([seconds, nodes]).toEqual([300, [OWN]]);
    expect(lines.length).toBe(10);
    expect(lines[0]).toContain(`waiting until these nodes are stopped: ${TWO}`);
  });

  it('are not waited for longer than a quarter of an hour', async () => {
    expect(await waited(() => [OWN, TWO], ['bi-2'])).toMatchObject({ seconds: 900, nodes: [OWN, TWO] });
  });

  it('that are not named are waited for until they are seen to be alive', async () => {
    expect((await waited(() => [OWN, TWO], [])).seconds).toBe(30);
    expect((await waited((now) => (now < 20 ? [OWN, TWO] : [OWN]), [])).seconds).toBe(20);
    expect((await waited(() => [OWN, FAR, TWO], ['bi-2'])).seconds).toBe(30);
  });

  it('that come back while the instance stands still end the run, and the former version runs', async () => {
    const world = new World('v0.58.3');
    const database = world.applicationDatabase.bind(world);
    world.applicationDatabase = () => ({
      ...database(),
      read: async () => ({ ...(await database().read()), nodes: world.nodes > 0 ? [OWN] : [TWO] }),
    });
    const result = await world.process(['v0.60.2'], { peers: ['bi-2'] });
    expect(result).toMatchObject({ result: 'undone' });
    expect(world.tag).toBe('v0.58.3');
    expect(world.settle()).toBe('ready');
  });
});
