import type { Repository } from '../config/runner.ts';
import type { UpgradeSettings } from '../config/upgradeSettings.ts';
import type { Window } from '../config/window.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Log } from '../gateways/log.ts';
import type { RunProcess } from '../gateways/process.ts';
import type { Catalogue } from '../metabase/catalogue.ts';
import type { Deployment } from '../planning/plan.ts';
import type { SwitchAutomerge } from './automerge.ts';
import type { Pull } from './decide.ts';
import { parseMarker } from './marker.ts';
import type { Overview } from './overview.ts';

/** What one run knows and needs for all of its pull requests. */
export interface Round {
  readonly client: GitHubClient;
  /** Reads the releases of Metabase; another API than the repository's on a GitHub Enterprise Server. */
  readonly releases: GitHubClient;
  readonly repository: Repository;
  readonly catalogue: Catalogue;
  /** The folder that was searched, and where it lies in the repository: `deploy/`, or nothing. */
  readonly root: string;
  readonly folder: string;
  readonly run: RunProcess;
  readonly log: Log;
  readonly now: Date;
  readonly scope: string;
  /** The open pull requests of the repository whose branches have a prefix of ours. */
  readonly open: readonly Pull[];
  /** The newest pull request that ever came from a branch. */
  readonly newest: Overview['newest'];
  /** Branches of ours that no pull request shows. */
  readonly strays: Overview['strays'];
  /** Every branch that the plan wants now, those of later stops of a stack too. */
  readonly branches: ReadonlySet<string>;
  readonly limit: number | undefined;
  /** Ids of the boxes that are ticked in the dashboard. */
  readonly ticked: ReadonlySet<string>;
  readonly automerge: SwitchAutomerge;
  /** The pull requests that this run has opened. */
  readonly opened: Pull[];
}

/** The pull request that another one stands on. */
export interface Standing {
  readonly branch: string;
  readonly commit: string;
  readonly number: number;
}

/** One step of one deployment. */
export interface Step {
  readonly deployment: Deployment;
  /** The texts that the edits are made in, by path from the root. */
  readonly before: ReadonlyMap<string, string>;
  /** The proved new texts by path from the root; asked for only when something is to be written. */
  readonly after: () => Promise<ReadonlyMap<string, string>>;
  readonly wishes: UpgradeSettings['pull'];
  readonly window: Window | undefined;
  /** Of a stack: which one, counted from 1, of how many. */
  readonly place: number;
  readonly of: number;
  readonly below: Standing | undefined;
}

/** Ours, and of a run that looks at the same things as this one. */
export function isOfScope({ body }: Pull, { scope }: Round): boolean {
  return parseMarker(body)?.scope === scope;
}
