/**
 * A machine with one instance, its application database and its journals, all in memory, that outlives the process which
 * works on it. The process can be killed before any effect that it has on the world, and started anew.
 */
import { printTag } from '../../src/metabase/tag.ts';
import type { Build, InPlace, Platform } from '../../src/platforms/platform.ts';
import type { ApplicationDatabase, DatabaseState } from '../../src/upgrade/applicationDatabase.ts';
import { type JournalState, parseJournal, printEntry, stateOf } from '../../src/upgrade/journal.ts';
import { recover } from '../../src/upgrade/recover.ts';
import type { Revert } from '../../src/upgrade/revert.ts';
import type { Run, RunWishes } from '../../src/upgrade/run.ts';
import { type Result, type Route, upgrade } from '../../src/upgrade/upgrade.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';

/** What a released version does at its first start. */
export interface Behaviour {
  /** Seconds until it is ready, or how it ends. */
  readonly seconds: number;
  readonly fails?: 'before-changesets' | 'after-changesets';
}

interface Schema {
  major: number;
  changelog: number;
  users: number;
}

export class World {
  clock = Date.parse('2026-10-08T12:00:00Z');
  /** What is in place and what is kept, by run. */
  installed: { build: Build; startedAt: number | undefined; exitCode: number | undefined; started: boolean };
  kept: { run: string; build: Build } | undefined;
  database: Schema | undefined;
  aside: string[] = [];
  readonly backups = new Map<string, Schema>();
  readonly journals: { path: string; text: string }[] = [];
  nodes = 1;
  readonly warnings: string[] = [];
  /** Effects so far, and the one before which the process dies. */
  effects: string[] = [];
  killBefore = Number.POSITIVE_INFINITY;
  /** The job is cancelled when so many effects are done. */
  cancelAfter = Number.POSITIVE_INFINITY;
  dead = false;
  /** Fails instead of being done, once each. */
  readonly broken = new Set<string>();
  behaviour: (tag: string) => Behaviour = () => ({ seconds: 3 });
  migrateDownFails = false;
  /** Seconds that the instance takes to end once it is told to; whoever told it may be dead by then. */
  stopSeconds = 0;
  /** Who runs the instance starts it again so many seconds after it has failed. */
  startsAgainAfter: number | undefined;
  /** What it takes to read the log of the instance. */
  logSeconds = 0;
  private startsAt: number | undefined;
  private endsAt: number | undefined;
  private cancelling = new AbortController();
  everStartedOn: { tag: string; schema: number }[] = [];

  constructor(from: string) {
    const build = buildOf(from);
    this.installed = { build, startedAt: this.clock - 1e9, exitCode: undefined, started: true };
    this.database = { major: build.version.major, changelog: build.version.major * 10, users: 7 };
  }

  get tag(): string {
    return tagOf(this.installed.build);
  }

  /** Before each effect: the moment at which a process may die. Once dead it has no effect any more. */
  effect(name: string): void {
    if (this.dead || this.effects.length >= this.killBefore) {
      this.dead = true;
      throw new Error(`killed before ${name}`);
    }
    this.effects.push(name);
    if (this.effects.length > this.cancelAfter) this.cancelling.abort();
    if (this.broken.delete(name)) throw new Error(`${name} is broken`);
  }

  /** What the running instance has become by now; a migration goes on whatever happens to us. */
  settle(): 'down' | 'migrating' | 'ready' {
    const { installed, database } = this;
    if (this.endsAt !== undefined && this.clock >= this.endsAt) {
      installed.startedAt = undefined;
      this.nodes = 0;
      this.endsAt = undefined;
    }
    if (this.startsAt !== undefined && this.clock >= this.startsAt) {
      installed.startedAt = this.startsAt;
      this.startsAt = undefined;
    }
    if (installed.startedAt === undefined) return 'down';
    const { major } = installed.build.version;
    const { seconds, fails } = this.behaviour(this.tag);
    if (fails === 'before-changesets' && database && database.major < major) return this.exit();
    if (!database) return this.exit();
    if (database.major > major) return this.exit();
    if (database.major < major) {
      database.changelog += 1;
      if (this.clock - installed.startedAt < seconds * 1000) return 'migrating';
      if (fails === 'after-changesets') return this.exit();
      database.major = major;
      database.changelog = major * 10;
    }
    return 'ready';
  }

  private exit(): 'down' {
    this.installed.startedAt = undefined;
    this.installed.exitCode = 1;
    if (this.startsAgainAfter !== undefined) this.startsAt = this.clock + this.startsAgainAfter * 1000;
    return 'down';
  }

  platform(): Platform {
    const world = this;
    return {
      name: 'memory',
      async inspect() {
        const { build } = world.installed;
        return { build, what: tagOf(build), environment: {}, folders: [], hosts: {}, nodes: 1, dangers: [], notes: [] };
      },
      async fetch(build) {
        world.effect(`fetch ${tagOf(build)}`);
        return `sha256:${tagOf(build)}`;
      },
      missing: async () => undefined,
      space: async () => undefined,
      async stop() {
        world.effect('stop');
        if (world.settle() === 'migrating') throw new Error('A migrating instance was stopped.');
        if (world.installed.startedAt !== undefined) world.endsAt ??= world.clock + world.stopSeconds * 1000;
        world.startsAt = undefined;
        world.effect('stopping');
        world.clock = Math.max(world.clock, world.endsAt ?? 0);
        world.settle();
      },
      async start() {
        world.effect('start');
        world.installed.exitCode = undefined;
        world.installed.started = true;
        world.installed.startedAt ??= world.clock;
        world.nodes = 1;
        world.everStartedOn.push({ tag: world.tag, schema: world.database?.major ?? 0 });
      },
      async swap(run, build) {
        world.effect(`swap ${tagOf(build)}: keep`);
        world.kept ??= { run, build: world.installed.build };
        world.effect(`swap ${tagOf(build)}: place`);
        world.installed = { build, startedAt: undefined, exitCode: undefined, started: false };
      },
      async putBack() {
        if (!world.kept) return;
        world.effect('put back');
        world.installed = { build: world.kept.build, startedAt: undefined, exitCode: undefined, started: false };
        world.kept = undefined;
      },
      async restoreScale() {
        world.effect('restore scale');
      },
      async finish() {
        world.effect('finish');
        world.kept = undefined;
      },
      async inPlace(run): Promise<InPlace> {
        if (world.kept?.run !== run) return 'former';
        return tagOf(world.installed.build) === tagOf(world.kept.build) ? 'neither' : 'next';
      },
      commandRuns: async () => false,
      async process() {
        const { startedAt, exitCode } = world.installed;
        world.settle();
        if (world.installed.startedAt !== undefined) return { state: 'running' };
        if (world.startsAt !== undefined) return { state: 'restarting', exitCode: 1 };
        const code = world.installed.exitCode ?? exitCode ?? (startedAt === undefined ? undefined : 1);
        return { state: 'stopped', ...(code === undefined ? {} : { exitCode: code }) };
      },
      async log() {
        world.clock += world.logSeconds * 1000;
        return '';
      },
      url: async () => 'http://instance',
      async runOnce(build) {
        world.effect(`migrate down with ${tagOf(build)}`);
        const { database } = world;
        if (!database || world.migrateDownFails) return { exitCode: 0, output: 'Error rolling back migration v64.x' };
        if (database.major > build.version.major) return { exitCode: 1, output: 'Cannot downgrade a database' };
        database.major = build.version.major - 1;
        database.changelog = database.major * 10;
        return { exitCode: 0, output: 'Rolling back app database schema' };
      },
    };
  }

  applicationDatabase(): ApplicationDatabase {
    const world = this;
    const read = async (): Promise<DatabaseState> => {
      world.settle();
      if (!world.database) throw new Error('The database is gone.');
      const { major, changelog, users } = world.database;
      return {
        engine: 'postgres',
        version: '15.1',
        identity: 'db:5432/metabase',
        sizeBytes: 1000,
        schema: major < 42 ? { kind: 'before-42' } : { kind: 'major', major },
        changelog: String(changelog),
        counts: { core_user: users },
        locks: world.settle() === 'migrating' ? [{ kind: 'session', by: 'the instance' }] : [],
        nodes: world.nodes > 0 ? ['node'] : [],
        notes: [],
      };
    };
    return {
      read,
      async backUp(version, runs) {
        world.effect('back up: dump');
        if (runs) world.effect('back up: read in full');
        world.effect('back up: manifest');
        const id = `${version}-${world.backups.size}`;
        world.backups.set(id, { ...(world.database as Schema) });
        return { id, path: `/backups/${id}`, sha256: 'f'.repeat(64), bytes: 1000 };
      },
      roomForBackup: async () => undefined,
      hindrances: async () => ({ toBackUp: [], toRestore: [] }),
      async restore(backup) {
        world.effect('restore: into another');
        world.aside.push('restored');
        world.effect('restore: away');
        world.database = undefined;
        world.effect('restore: into place');
        world.database = { ...(world.backups.get(backup) as Schema) };
        world.aside.push('broken');
      },
      async forget() {
        world.effect('forget');
        world.aside = [];
      },
    };
  }

  /** What a client of the instance is answered. */
  readonly fetch = (async (address: string) => {
    const state = this.settle();
    if (state === 'down') throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    const path = new URL(address).pathname;
    if (path === '/api/health') {
      return state === 'ready'
        ? Response.json({ status: 'ok' })
        : Response.json({ status: 'initializing', progress: 0.3 }, { status: 503 });
    }
    if (state !== 'ready') return new Response('Metabase is still initializing.', { status: 503 });
    return Response.json({ version: { tag: this.tag }, 'has-user-setup': (this.database?.users ?? 0) > 0 });
  }) as unknown as typeof fetch;

  /** The tools of a process on this world, with the journal of this run. */
  run(id: string, wishes: Partial<RunWishes> = {}, begun: JournalState['begun'] = []): Run {
    const entry = this.journals.find(({ path }) => path === id);
    if (!entry) throw new Error(`There is no journal ${id}.`);
    return {
      id,
      platform: this.platform(),
      database: this.applicationDatabase(),
      begun: new Set(begun),
      journal: {
        path: id,
        append: async (line) => {
          this.effect('journal');
          entry.text += line;
        },
        close: async () => undefined,
      },
      clock: { now: () => new Date(this.clock) },
      log: { info: () => undefined, warning: (text) => void this.warnings.push(text), error: () => undefined },
      sleep: async (ms) => {
        if (this.dead) throw new Error('killed while waiting');
        this.clock += ms;
      },
      fetch: this.fetch,
      cancelled: this.cancelling.signal,
      wishes: {
        timeoutMs: 600_000,
        stopMs: 60_000,
        backup: 'stopped',
        backupEachStop: false,
        onFailure: 'rollback',
        peers: [],
        url: undefined,
        ...wishes,
      },
    };
  }

  /** Like a run of the Action: finishes what an earlier one left, then upgrades what is not at the last stop. */
  async process(stops: readonly string[], wishes: Partial<RunWishes> = {}): Promise<Result | undefined> {
    await this.recover(wishes);
    const left = stops.filter((stop) => buildOf(stop).version.compare(this.installed.build.version) > 0);
    if (left.length === 0) return undefined;
    return upgrade(this.open('upgrade', left, wishes), routeOf(this.tag, left));
  }

  /** Goes back to this version, unless it is there. */
  async back(to: string, revert: Revert, wishes: Partial<RunWishes> = {}): Promise<Result | undefined> {
    await this.recover(wishes);
    if (this.tag === to) return undefined;
    return upgrade(this.open('rollback', [to], wishes), { ...routeOf(this.tag, [to]), revert });
  }

  private async recover(wishes: Partial<RunWishes>): Promise<void> {
    this.dead = false;
    this.cancelling = new AbortController();
    for (const { path, text } of this.journals) {
      if (text === '') continue;
      const state = stateOf(parseJournal(text, path));
      if (state.closed !== undefined) continue;
      const recovery = await recover(this.run(path, wishes, state.begun), state, routeOf(state.from, state.stops));
      // As the modes do: nothing new is begun while a way back is open.
      if (recovery.did === 'went-back' && recovery.retreat.ending === 'left') throw new Error(recovery.retreat.told);
    }
  }

  private open(mode: 'upgrade' | 'rollback', stops: readonly string[], wishes: Partial<RunWishes>): Run {
    const id = `run-${this.journals.length + 1}`;
    this.effect('open journal');
    const at = new Date(this.clock).toISOString();
    const opening = { run: id, mode, deployment: 'd', platform: 'memory', from: this.tag, stops } as const;
    this.journals.push({ path: id, text: printEntry({ kind: 'opened', at, ...opening }) });
    return this.run(id, wishes);
  }
}

export function buildOf(tag: string): Build {
  return { edition: tag.startsWith('v1') ? 'enterprise' : 'oss', version: versionOf(tag.slice(3)) };
}

function routeOf(from: string, stops: readonly string[]): Route {
  return { former: buildOf(from), stops: stops.map((stop) => buildOf(stop).version) };
}

function tagOf({ edition, version }: Build): string {
  return printTag(edition, version);
}
