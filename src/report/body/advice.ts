/**
 * What an expert would add to a step, as far as it is known: the shape that the body is written from. Texts may have been
 * written by others, and are treated so. Everything is optional; nothing known makes a shorter body.
 */
export interface StepAdvice {
  readonly urgency?: Urgency | undefined;
  readonly requirements?: readonly Requirement[] | undefined;
  /** What somebody who upgrades must know, of every major on the way. */
  readonly changes?: readonly Change[] | undefined;
  readonly rollback?: Rollback | undefined;
  /** Sentences such as "Advisories were not looked up: GitHub did not answer." */
  readonly notKnown?: readonly string[] | undefined;
}

export interface Urgency {
  /** Advisories that hit the current version and not the next one, the most urgent first. */
  readonly fixed: readonly AdvisoryNews[];
  /** Advisories that hit the next version too, and those of them that hit the target of the path. */
  readonly open: readonly AdvisoryNews[];
  readonly atTarget?: readonly { readonly id: string }[] | undefined;
  /** Of the major that runs now, and of that of the next version. */
  readonly support?: { readonly current: SupportNews; readonly next?: SupportNews | undefined } | undefined;
  /** Metabase asks to leave the current version for the tag `fixed` or a newer one. */
  readonly mustUpgrade?: readonly { readonly fixed: string; readonly message: string }[] | undefined;
}

export interface AdvisoryNews {
  readonly id: string;
  readonly url: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  /** In CISA's catalogue of known exploited vulnerabilities; null when nobody looked. */
  readonly kev: boolean | null;
  /** Attackers are known to have used it. */
  readonly exploited: boolean;
  readonly summary: string;
  /** `read` in the advisory itself; `secondary` and `inferred` are told as such. */
  readonly certainty?: 'read' | 'secondary' | 'inferred' | undefined;
  /** The lowest tag with the fix: of the same major, else of the next one that has it. */
  readonly minimumFix?: { readonly tag: string; readonly sameMajor: boolean } | undefined;
}

export interface SupportNews {
  readonly major: number;
  readonly state: 'supported' | 'ends-soon' | 'ended' | 'unknown';
  /** ISO date of the last day of support. */
  readonly eol?: string | undefined;
  readonly lts?: boolean | undefined;
  /** Until that day; negative when it is past. */
  readonly days?: number | undefined;
}

type Certainty = 'certain' | 'likely';

export interface Requirement {
  readonly text: string;
  readonly state: 'met' | 'unmet' | 'unknown';
  /** What was found and where. */
  readonly found?: string | undefined;
  /** Addresses of what says so. */
  readonly sources: readonly string[];
  readonly certainty?: Certainty | undefined;
}

export interface Change {
  readonly major: number;
  readonly severity: 'breaking' | 'action' | 'info';
  readonly text: string;
  readonly sources: readonly string[];
  readonly certainty?: Certainty | undefined;
  /** `possible` when the files don't tell whether it concerns this deployment. */
  readonly applies?: 'certain' | 'possible' | undefined;
}

export interface Rollback {
  /** `migrate down` is known to fail on this step. */
  readonly knownToFail: boolean;
  /** `limit` is how `migrate down` works, which the body says anyway. */
  readonly reasons: readonly {
    readonly text: string;
    readonly sources: readonly string[];
    readonly outcome: 'fails' | 'may-fail' | 'limit';
    readonly certainty?: Certainty | undefined;
  }[];
}

/** What the files tell of how the instance runs; what isn't known is not guessed. */
export interface InstanceFacts {
  /** Of the application database; Metabase calls MariaDB `mysql` too. */
  readonly engine?: 'postgres' | 'mysql' | 'mariadb' | 'h2' | undefined;
  /** The database runs beside Metabase; `certain` when it is also the one that Metabase is told to use. */
  readonly database?: { readonly certain: boolean } | undefined;
  /** `docker-compose`, `kubernetes`, `helm`, `systemd`; others have no commands of their own here. */
  readonly platforms?: readonly string[] | undefined;
  readonly form?: 'image' | 'jar' | 'both' | undefined;
}
