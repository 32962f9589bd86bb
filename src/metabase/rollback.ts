import upgrades from './knowledge/upgrades.json' with { type: 'json' };
import type { Version } from './version.ts';

/** What is known when a run has failed or was cut off. */
export interface Situation {
  /** The next version was put in place, and may have been started; or the database was taken back already. */
  readonly swapped: boolean;
  /** Changesets that were applied since the backup; `unknown` when the database can't be asked. */
  readonly changesets: 'none' | 'applied' | 'unknown';
  /** A Metabase that may be migrating is alive, or holds the lock. */
  readonly migrating: boolean;
  /** There is a verified backup of this run. */
  readonly backup: boolean;
  /** What the user wants in this case. */
  readonly onFailure: 'rollback' | 'leave';
}

export type WayBack =
  | { readonly do: 'start-old' }
  | { readonly do: 'swap-back' }
  | { readonly do: 'restore' }
  | { readonly do: 'leave'; readonly why: string };

/**
 * Which way back is right after a failure. A Metabase that may be migrating is never touched; the former version is only
 * started on a database that no changeset of the next one has reached.
 */
export function wayBack({ swapped, changesets, migrating, backup, onFailure }: Situation): WayBack {
  if (!swapped) return { do: 'start-old' };
  if (migrating) return { do: 'leave', why: 'a migration may still be running, and it must not be cut off' };
  if (onFailure === 'leave') return { do: 'leave', why: 'on-failure is "leave"' };
  if (changesets === 'none') return { do: 'swap-back' };
  // A database that can't be asked may be gone; a restore goes beside it first, and fails where there is no server.
  if (backup) return { do: 'restore' };
  const why = {
    applied: 'changesets were applied and this run made no backup',
    unknown: 'the application database can not be asked how far the migration came, and this run made no backup',
  };
  return { do: 'leave', why: why[changesets] };
}

export type Strategy = 'auto' | 'restore' | 'migrate-down' | 'image-only';

/** What is known before somebody goes back on demand. */
export interface Return {
  readonly from: Version;
  readonly to: Version;
  /** Changesets that were applied since the former version ran; `unknown` when no journal or backup tells. */
  readonly changesets: 'none' | 'applied' | 'unknown';
  /** There is a verified backup that was made under the former version. */
  readonly backup: boolean;
  readonly asked: Strategy;
}

export type Chosen = { readonly strategy: Exclude<Strategy, 'auto'> } | { readonly refused: string };

/** The lowest major to which `migrate down` goes; the source stands in knowledge/upgrades.json. */
export const LOWEST_DOWN = upgrades.rollbackRules.lowest.major;

/**
 * How to go back. `auto` changes the image alone when no changeset was applied since, else it restores: what was entered
 * since then is lost either way by a restore, which is why the caller says so first.
 */
export function chooseStrategy({ from, to, changesets, backup, asked }: Return): Chosen {
  const without = 'There is no verified backup of the former version: give one, or use strategy: migrate-down.';
  switch (asked) {
    case 'auto':
      if (changesets === 'none') return { strategy: 'image-only' };
      return backup ? { strategy: 'restore' } : { refused: without };
    case 'restore':
      return backup ? { strategy: 'restore' } : { refused: without };
    case 'image-only':
      if (changesets === 'none') return { strategy: 'image-only' };
      return {
        refused:
          'Changesets were applied since the former version ran, or that is not known, so the image alone is no way ' +
          'back. Use strategy: restore.',
      };
    case 'migrate-down': {
      const fault = migrateDownFault(from, to);
      return fault === undefined ? { strategy: 'migrate-down' } : { refused: fault };
    }
  }
}

/** Why `migrate down` can't go from one version to the other; undefined when nothing is known against it. */
export function migrateDownFault(from: Version, to: Version): string | undefined {
  if (from.major === to.major) {
    return '"migrate down" goes back whole majors only, and both versions are of one. Use strategy: restore.';
  }
  if (to.major < LOWEST_DOWN) {
    return `"migrate down" is documented down to major ${LOWEST_DOWN} only. Use strategy: restore.`;
  }
  // What holds for some instances alone is told with the step; here nothing is known of them.
  const known = upgrades.entries.find(
    ({ major, to: target, outcome, appliesTo }) =>
      outcome !== undefined && appliesTo.length === 0 && target !== major && major <= from.major && major > to.major,
  );
  if (!known) return undefined;
  const verdict = known.outcome === 'fails' ? 'fails' : 'has failed';
  return `From ${known.major} to ${known.to} "migrate down" ${verdict}: ${known.text} Use strategy: restore.`;
}
