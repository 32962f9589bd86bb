import { resolve } from 'node:path';
import { badInput } from '../failure.ts';
import { parseTarget, type Target } from '../metabase/target.ts';
import { MODES, type RawInputs } from './inputs.ts';
import { didYouMean } from './nearest.ts';
import type { Repository } from './runner.ts';
import { type Inputs, inputSchema } from './schema.ts';

/** Everything that was asked for, parsed once; nothing else reads an input or an environment variable. */
export interface Settings {
  readonly mode: Inputs['mode'];
  /** Absolute. */
  readonly root: string;
  readonly catalogue: string;
  readonly target: Target;
  /** As the user wrote it, for messages. */
  readonly targetText: string;
  readonly path: Inputs['path'];
  readonly images: readonly string[];
  readonly token: string | undefined;
  readonly releasesApiUrl: string;
  readonly format: Inputs['format'];
  readonly pull: {
    readonly base: string | undefined;
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly teamReviewers: readonly string[];
    readonly assignees: readonly string[];
    readonly milestone: number | undefined;
    readonly draft: boolean;
  };
  /** The repository on GitHub that the run is about; undefined on a command line without one. */
  readonly repository: Repository | undefined;
}

/** @throws Failure (bad input) with every input that is wrong, not only the first. */
export function parseSettings(raw: RawInputs, folder: string, repository: Repository | undefined): Settings {
  const parsed = inputSchema.safeParse(raw);
  if (!parsed.success) {
    throw badInput(parsed.error.issues.map((issue) => explain(issue, raw)).join('\n'));
  }
  const inputs = parsed.data;
  return {
    mode: inputs.mode,
    root: resolve(folder, inputs.root),
    catalogue: inputs.catalogue,
    target: parseTarget(inputs.target),
    targetText: inputs.target,
    path: inputs.path,
    images: inputs.images,
    token: inputs.token,
    releasesApiUrl: inputs['releases-api-url'].replace(/\/+$/, ''),
    format: inputs.format,
    pull: {
      base: inputs.base,
      labels: inputs.labels,
      reviewers: inputs.reviewers,
      teamReviewers: inputs['team-reviewers'],
      assignees: inputs.assignees,
      milestone: inputs.milestone,
      draft: inputs.draft,
    },
    repository,
  };
}

interface Issue {
  readonly path: PropertyKey[];
  readonly message: string;
  readonly values?: unknown;
}

function explain(issue: Issue, raw: RawInputs): string {
  const name = String(issue.path[0]) as keyof RawInputs;
  const value = raw[name] ?? '';
  if (name === 'mode') {
    return `The mode "${value}" is not known${didYouMean(value, MODES) || `; there are ${MODES.join(', ')}.`}`;
  }
  if (Array.isArray(issue.values)) {
    return `The input ${name} is "${value}"; it can be ${issue.values.map((known) => `"${known}"`).join(' or ')}.`;
  }
  return value === '' ? `The input ${name} ${issue.message}.` : `The input ${name} is "${value}": it ${issue.message}.`;
}
