import {
  type Advisory,
  type AdvisoryCertainty,
  byUrgency,
  fixedBy,
  type KnownAdvisories,
  minimumFix,
  type Severity,
  stillOpen,
} from '../metabase/advisory.ts';
import type { Edition } from '../metabase/edition.ts';
import shippedSupport from '../metabase/knowledge/support.json' with { type: 'json' };
import { type Support, supportOf } from '../metabase/support.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { VersionInfo } from '../metabase/versionInfo.ts';
import type { DeploymentFacts } from './facts.ts';
import { changesOf, type KnownChange, type RollbackAdvice, rollbackOf } from './knownChanges.ts';
import type { Deployment } from './plan.ts';
import { type Requirement, requirementsOf } from './requirements.ts';

/** An advisory as it concerns a deployment; printed values alone, so that it can be written as JSON. */
export interface AdvisoryAdvice {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly url: string;
  readonly severity: Severity;
  readonly kev: boolean | null;
  readonly exploited: boolean;
  readonly summary: string;
  readonly certainty: AdvisoryCertainty;
  readonly published?: string;
  readonly note?: string;
  /** The lowest tag with the fix: in the major that runs, else in the lowest newer one that has it. */
  readonly minimumFix?: { readonly tag: string; readonly sameMajor: boolean };
}

export interface MajorAdvice extends Support {
  readonly major: number;
}

/** All that is known of a deployment's next step; of one that is up to date, of staying where it is. */
export interface Advice {
  readonly urgency: {
    /** Advisories that this step fixes, those that stay open after it, and those that hit the target; the worst first. */
    readonly fixed: readonly AdvisoryAdvice[];
    readonly open: readonly AdvisoryAdvice[];
    readonly atTarget: readonly AdvisoryAdvice[];
    readonly support: { readonly current: MajorAdvice; readonly next?: MajorAdvice; readonly target: MajorAdvice };
    /** What Metabase itself says of the current version; the message is Markdown, written by others. */
    readonly mustUpgrade: readonly { readonly id?: string; readonly fixed: string; readonly message: string }[];
  };
  readonly requirements: readonly Requirement[];
  readonly changes: readonly KnownChange[];
  readonly rollback?: RollbackAdvice;
  /** Full sentences on what could not be looked up or read. */
  readonly notKnown: readonly string[];
}

export interface Known {
  readonly facts: DeploymentFacts;
  readonly advisories: KnownAdvisories;
  /** Or why it could not be had, as a sentence. */
  readonly versionInfo: VersionInfo | { readonly failure: string };
  /** ISO date. */
  readonly today: string;
}

type Travel = Pick<Deployment, 'edition' | 'current' | 'target' | 'stops'>;

export function adviceFor({ edition, current, target, stops }: Travel, known: Known): Advice {
  const { facts, today } = known;
  const info = 'failure' in known.versionInfo ? undefined : known.versionInfo;
  const { advisories } = known.advisories;
  const next = stops[0];
  const told = (found: readonly Advisory[], from: Version) =>
    found.toSorted(byUrgency).map((advisory) => advisoryAdvice(advisory, from, edition));
  const supported = ({ major }: Version) => ({ major, ...supportOf(major, today, info?.support) });
  const requirements = next ? requirementsOf(current, next, facts) : [];
  return {
    urgency: {
      fixed: next ? told(fixedBy(advisories, current, next, edition), current) : [],
      open: told(stillOpen(advisories, next ?? current, edition), next ?? current),
      atTarget: told(stillOpen(advisories, target, edition), target),
      support: { current: supported(current), ...(next ? { next: supported(next) } : {}), target: supported(target) },
      mustUpgrade: (info?.mustUpgrade ?? [])
        .filter(({ min, fixed }) => current.compare(min) >= 0 && current.compare(fixed) < 0)
        .map(({ id, fixed, message }) => ({ ...(id ? { id } : {}), fixed: printTag(edition, fixed), message })),
    },
    requirements,
    changes: next ? changesOf(current, next, facts) : [],
    ...(next ? { rollback: rollbackOf(current, next, facts) } : {}),
    notKnown: notKnown(known, requirements),
  };
}

function advisoryAdvice(advisory: Advisory, from: Version, edition: Edition): AdvisoryAdvice {
  const { affected: _, patched: __, editions: ___, rangesUnderstood: ____, ...shown } = advisory;
  const { inMajor, newer } = minimumFix(advisory, from);
  const fix = inMajor ?? newer;
  return {
    ...shown,
    ...(fix ? { minimumFix: { tag: printTag(edition, fix), sameMajor: inMajor !== undefined } } : {}),
  };
}

function notKnown({ advisories, versionInfo, facts }: Known, requirements: readonly Requirement[]): readonly string[] {
  const { source, asOf, failure, notUnderstood } = advisories;
  return [
    ...(source === 'shipped'
      ? [`Advisories not looked up: ${failure ?? 'GitHub was not asked.'} Shown are those known on ${asOf}.`]
      : []),
    ...(notUnderstood.length > 0
      ? [
          `Advisories whose affected versions are not understood, so that they may concern this step: ${notUnderstood.join(', ')}.`,
        ]
      : []),
    ...('failure' in versionInfo
      ? [`Support not looked up: ${versionInfo.failure} Shown is what was known on ${shippedSupport.majors.asOf}.`]
      : []),
    ...(facts.engine === undefined && requirements.some(({ kind }) => kind === 'database')
      ? [`Engine of the application database not known: the files of the deployment don't name it.`]
      : []),
  ];
}
