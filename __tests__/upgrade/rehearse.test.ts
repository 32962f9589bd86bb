import { describe, expect, it } from 'vitest';
import { printTag } from '../../src/metabase/tag.ts';
import { parseJournal, printEntry, stateOf } from '../../src/upgrade/journal.ts';
import type { Copies } from '../../src/upgrade/rehearsal/copies.ts';
import { rehearsalsOf } from '../../src/upgrade/rehearsal/rehearsals.ts';
import { type RehearsalResult, rehearse } from '../../src/upgrade/rehearsal/rehearse.ts';
import type { Run, RunWishes } from '../../src/upgrade/run.ts';
import { buildOf, World } from './world.ts';

const FROM = 'v0.58.3';
const STOPS = ['v0.59.9', 'v0.60.2'];

/** The machine of the live instance, on which a copy runs in a world of its own. */
class Stage {
  readonly live = new World(FROM);
  readonly scratch = new World(FROM);
  /** What was made and is there. */
  readonly made = new Set<string>();
  apart = true;
  /** The scratch instance takes no notice of the copy. */
  heedless = false;
  throwAwayFails = false;

  constructor() {
    this.scratch.installed.startedAt = undefined;
  }

  copies(): Copies {
    const { live, scratch, made } = this;
    const make = (what: string) => {
      live.effect(`make ${what}`);
      made.add(what);
    };
    const remove = (what: string) => {
      live.effect(`remove ${what}`);
      made.delete(what);
    };
    const settled = () => {
      scratch.clock = live.clock;
      return scratch.settle();
    };
    const stop = () => {
      scratch.installed.startedAt = undefined;
      if (made.has('instance')) remove('instance');
    };
    return {
      scratch: {
        makesServers: true,
        fetch: async ({ edition, version }) => live.effect(`fetch ${printTag(edition, version)} for the copy`),
        apart: this.apart,
        open: async () => undefined,
        async start(_, build) {
          stop();
          make('instance');
          settled();
          scratch.installed = { build, startedAt: live.clock, exitCode: undefined, started: true };
          scratch.everStartedOn.push({
            tag: printTag(build.edition, build.version),
            schema: scratch.database?.major ?? 0,
          });
        },
        async process() {
          settled();
          return scratch.platform().process();
        },
        log: async () => 'ERROR middleware.log :: GET /api/health 503\nERROR sync :: no network\nfine',
        api: async () => ({
          url: 'http://scratch',
          fetch: (async (address: string) => {
            settled();
            return scratch.fetch(address);
          }) as unknown as typeof fetch,
        }),
        end: async () => stop(),
        remove: async () => undefined,
      },
      make: async () => {
        make('server');
        make('dump');
        scratch.database = { ...(live.database as NonNullable<typeof live.database>) };
        make('copy');
        const read = scratch.applicationDatabase().read;
        return {
          read: async () => {
            settled();
            return read();
          },
          users: async () => (this.heedless ? 0 : 2),
          variables: {},
          apart: this.apart,
          silenced: ['Mail was switched off.'],
        };
      },
      throwAway: async () => {
        if (this.throwAwayFails) throw new Error('the server does not answer');
        stop();
        for (const what of ['copy', 'dump', 'server']) if (made.has(what)) remove(what);
      },
    };
  }

  async rehearse(wishes: Partial<RunWishes> = {}, change: (run: Run) => Run = (run) => run): Promise<RehearsalResult> {
    const id = `run-${this.live.journals.length + 1}`;
    const at = new Date(this.live.clock).toISOString();
    const opening = {
      run: id,
      mode: 'rehearse',
      deployment: 'd',
      platform: 'memory',
      from: FROM,
      stops: STOPS,
    } as const;
    this.live.journals.push({ path: id, text: printEntry({ kind: 'opened', at, ...opening }) });
    const route = { former: buildOf(FROM), stops: STOPS.map((stop) => buildOf(stop).version) };
    return rehearse(change(this.live.run(id, wishes)), this.copies(), route);
  }

  /** As the next run of any mode does. */
  async cleanUp(): Promise<void> {
    this.live.dead = false;
    this.live.killBefore = Number.POSITIVE_INFINITY;
    for (const state of this.states()) if (state.closed === undefined) await this.copies().throwAway(state.run);
  }

  states() {
    return this.live.journals.map(({ path, text }) => stateOf(parseJournal(text, path)));
  }

  expectUntouched(): void {
    expect(this.live.tag).toBe(FROM);
    expect(this.live.settle()).toBe('ready');
    expect(this.live.database).toEqual({ major: 58, changelog: 580, users: 7 });
    expect(this.live.effects.filter((effect) => !/^(journal|fetch|make|remove)/.test(effect))).toEqual([]);
    expect([...this.made]).toEqual([]);
  }
}

describe('a rehearsal', () => {
  it('takes the copy over every stop, measures each, and throws everything away', async () => {
    const stage = new Stage();
    stage.scratch.behaviour = (tag) => ({ seconds: tag === 'v0.60.2' ? 40 : 3 });
    const { result, facts } = await stage.rehearse();
    expect(result).toBe('rehearsed');
    expect(facts.rehearsed).toMatchObject({
      from: FROM,
      stops: [
        { stop: 'v0.59.9', seconds: 3 },
        { stop: 'v0.60.2', seconds: 40 },
      ],
      sizeBytes: 1000,
      copyOn: 'postgres 15.1',
    });
    expect(facts['errors v0.60.2']).toEqual(['ERROR sync :: no network']);
    const effects = stage.live.effects.filter((effect) => /^(fetch|make)/.test(effect));
    expect(effects.slice(0, 5)).toEqual([
      ...['fetch v0.59.9', 'fetch v0.59.9 for the copy', 'fetch v0.60.2', 'fetch v0.60.2 for the copy', 'make server'],
    ]);
    expect(stage.scratch.everStartedOn).toEqual([
      { tag: 'v0.59.9', schema: 58 },
      { tag: 'v0.60.2', schema: 59 },
    ]);
    stage.expectUntouched();
    expect(rehearsalsOf(stage.states())).toHaveLength(1);
  });

  it.each(['before-changesets', 'after-changesets'] as const)(
    'that fails %s is told, and leaves nothing',
    async (fails) => {
      const stage = new Stage();
      stage.scratch.behaviour = (tag) => ({ seconds: 1, ...(tag === 'v0.60.2' ? { fails } : {}) });
      const result = await stage.rehearse();
      expect(result).toMatchObject({
        result: 'failed',
        failure: { message: expect.stringMatching(/^v0\.60\.2 on the copy: The instance has ended with exit code 1/) },
      });
      expect((result as { failure: Error }).failure.message).toContain('no network');
      stage.expectUntouched();
      expect(stage.states()[0]?.closed).toBe('abandoned');
      expect(rehearsalsOf(stage.states())).toEqual([]);
    },
  );

  it('that takes longer than it may is ended, since nothing of it is kept', async () => {
    const stage = new Stage();
    stage.scratch.behaviour = () => ({ seconds: 10_000 });
    const result = await stage.rehearse({ timeoutMs: 120_000 });
    expect(result).toMatchObject({
      failure: { message: expect.stringContaining('After 2 minutes v0.59.9 was not ready') },
    });
    stage.expectUntouched();
  });

  it('that is cancelled is thrown away', async () => {
    const stage = new Stage();
    const controller = new AbortController();
    stage.scratch.behaviour = () => {
      controller.abort();
      return { seconds: 60 };
    };
    const result = await stage.rehearse({}, (run) => ({ ...run, cancelled: controller.signal }));
    expect(result).toMatchObject({ failure: { message: expect.stringContaining('The job was cancelled') } });
    stage.expectUntouched();
  });

  it('whose users are lost on the way fails', async () => {
    const stage = new Stage();
    stage.scratch.behaviour = () => {
      if (stage.scratch.database) stage.scratch.database.users = 6;
      return { seconds: 1 };
    };
    const result = await stage.rehearse();
    expect(result).toMatchObject({
      failure: { message: expect.stringContaining('core_user had 7 rows and has 6 now.') },
    });
    stage.expectUntouched();
  });

  it('of an instance that runs another version is not begun', async () => {
    const stage = new Stage();
    stage.live.installed.build = buildOf('v0.58.4');
    const result = await stage.rehearse();
    expect(result).toMatchObject({
      failure: { exitCode: 2, message: expect.stringContaining('runs v0.58.4 and not v0.58.3') },
    });
    expect(stage.live.effects.filter((effect) => /^(make|fetch)/.test(effect))).toEqual([]);
  });

  it('stays open while something could not be thrown away', async () => {
    const stage = new Stage();
    stage.throwAwayFails = true;
    const result = await stage.rehearse();
    expect(result).toMatchObject({
      result: 'failed',
      failure: { message: expect.stringContaining('could not be thrown away, which the next run tries again') },
    });
    expect(stage.states()[0]?.closed).toBeUndefined();
    expect(rehearsalsOf(stage.states())).toEqual([]);
    stage.throwAwayFails = false;
    await stage.cleanUp();
    stage.expectUntouched();
  });
});

describe('on the live server', () => {
  it('what runs is tried on the copy first', async () => {
    const stage = new Stage();
    stage.apart = false;
    expect(await stage.rehearse()).toMatchObject({ result: 'rehearsed' });
    expect(stage.scratch.everStartedOn.map(({ tag }) => tag)).toEqual([FROM, ...STOPS]);
    stage.expectUntouched();
  });

  it('nothing newer is started when it does not use the copy', async () => {
    const stage = new Stage();
    stage.apart = false;
    stage.heedless = true;
    expect(await stage.rehearse()).toMatchObject({
      failure: { message: expect.stringContaining('nobody is connected to the copy') },
    });
    expect(stage.scratch.everStartedOn.map(({ tag }) => tag)).toEqual([FROM]);
    stage.expectUntouched();
  });
});

it('killed before each of its effects, it leaves nothing after the next run', async () => {
  let kills = 0;
  for (; ; kills++) {
    const stage = new Stage();
    stage.apart = false;
    stage.live.killBefore = kills;
    await stage.rehearse().catch(() => undefined);
    if (!stage.live.dead) break;
    const left = stage.made.size;
    await stage.cleanUp();
    stage.expectUntouched();
    expect(left).toBeLessThanOrEqual(4);
  }
  expect(kills).toBeGreaterThan(30);
});
