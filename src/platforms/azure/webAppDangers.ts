import type { OwnImages } from '../../metabase/image.ts';
import { type Guarded, START_LIMIT } from './guards.ts';
import type { AppSettings, Slot } from './webApp.ts';
import { isMetabase, type WebAppImage } from './webAppImage.ts';

/** All that is looked at before anything is changed. */
export interface Surroundings extends Guarded {
  readonly app: string;
  readonly image: WebAppImage;
  readonly slots: readonly Slot[];
  readonly neighbours: readonly string[];
  /** Names of autoscale settings of the plan that are on. */
  readonly autoscale: readonly string[];
}

/** Tiers in which an app can't be kept awake, and has minutes of processor a day. */
const UNSTEADY: readonly string[] = ['free', 'shared', 'dynamic'];

/** What would kill a migration, start a second node or take workers from others: full sentences with the remedy. */
export function dangersOf(around: Surroundings, own: OwnImages): readonly string[] {
  const { plan, neighbours, autoscale } = around;
  const { tier, capacity } = plan.sku;
  const shared = neighbours.length > 0 && plan.properties.perSiteScaling !== true && capacity > 1;
  return [
    ...(UNSTEADY.includes(tier.toLowerCase())
      ? [
          `The plan ${plan.name} is of the tier ${tier}, which may unload the app in a migration. Move it to Basic or above.`,
        ]
      : []),
    ...(shared
      ? [
          `The plan ${plan.name} has ${capacity} workers that ${neighbours.join(', ')} use too, and an upgrade needs one node ` +
            'alone: scaling the plan would take theirs. Move the app to a plan of its own, or turn on per-app scaling of the plan ' +
            'and give each app its number of workers.',
        ]
      : []),
    ...(autoscale.length > 0
      ? [
          `The autoscale settings ${autoscale.join(', ')} would add workers to the plan ${plan.name} during the upgrade. Turn them ` +
            'off: az monitor autoscale update --enabled false',
        ]
      : []),
    ...(plan.properties.elasticScaleEnabled === true
      ? [
          `The plan ${plan.name} scales automatically and would start a second node. Turn it off: ` +
            'az appservice plan update --elastic-scale false',
        ]
      : []),
    ...around.slots.flatMap((slot) => dangerousSlot(slot, around, own)),
  ];
}

/** What a careful person would want to know. */
export function notesOf({ image, slots }: Surroundings, own: OwnImages): readonly string[] {
  const asleep = slots.filter((slot) => slot.state !== 'Running' && isMetabase(slot.image, own));
  return [
    `App Service gives a container at most 30 minutes until its first answer (${START_LIMIT}), and the run sets that. By its ` +
      'documentation any answer counts, and Metabase answers before it migrates; should your app be started anew all the same, ' +
      'a migration that takes longer than 30 minutes can not be protected here.',
    ...(image.image.includes('@')
      ? [`The image is pinned by a digest (${image.image}); the next one is written by its tag alone.`]
      : []),
    ...(asleep.length > 0
      ? [
          `The slots ${asleep.map(({ name }) => name).join(', ')} are stopped: don't start them before they have the new version.`,
        ]
      : []),
  ];
}

const DATABASE = ['MB_DB_CONNECTION_URI', 'MB_DB_HOST', 'MB_DB_PORT', 'MB_DB_DBNAME', 'MB_DB_FILE'];

/** A slot that runs with the same database is a second node. Where that can't be told it counts as one. */
function dangerousSlot(slot: Slot, { settings, app }: Surroundings, own: OwnImages): readonly string[] {
  if (slot.state !== 'Running' || !isMetabase(slot.image, own)) return [];
  const [ours, theirs] = [databaseOf(settings), databaseOf(slot.settings)];
  if (ours !== theirs && ours !== undefined && theirs !== undefined) return [];
  const why = ours === undefined || theirs === undefined ? 'perhaps with the same' : 'with the same';
  return [
    `The slot ${slot.name} of ${app} runs Metabase ${why} application database: it would be a second node. Stop it first: ` +
      `az webapp stop --slot ${slot.name}`,
  ];
}

/** Never shown: it may hold a password. */
function databaseOf(settings: AppSettings): string | undefined {
  const set = DATABASE.map((name) => settings[name]?.trim() ?? '');
  return set.every((value) => value === '') || set.some((value) => value.startsWith('@')) ? undefined : set.join('\n');
}
