import { z } from 'zod';
import { parseFollow } from '../metabase/parseFollow.ts';
import { parseIgnore } from '../metabase/parseIgnore.ts';
import { parseTarget } from '../metabase/target.ts';
import { branchName, branchPrefix } from './branchName.ts';
import { names, readBy, text, versionText } from './fileFields.ts';
import { policyFields } from './policyFields.ts';

const ignored = versionText('a version or a range')
  .transform(readBy((version) => parseIgnore(version)))
  .meta({
    description: 'Tag (v0.61.2), version (61.2: that one alone), major (61) or range (61.2.x, ">=61.2 <61.5").',
  });

const ignoredWithReason = z
  .strictObject({
    version: versionText('a tag, a version, a major or a range').meta({
      description: 'Tag (v0.61.2), version (61.2: that one alone), major (61) or range (61.2.x, ">=61.2 <61.5").',
    }),
    reason: text('a sentence that says why')
      .meta({ description: 'Why; shown wherever a version is passed over because of it.' })
      .optional(),
  })
  .transform(readBy(({ version, reason }) => parseIgnore(version, reason)));

const fields = {
  target: versionText('"latest", a major, a tag or a version')
    .transform(readBy(parseTarget))
    .meta({
      description:
        'Where the path leads, as in the input of this name: latest, a major such as 61, a tag such as v0.61.2, or a ' +
        'version of either edition such as 61.2. Give this or follow, not both.',
    }),
  follow: versionText('"latest", "lts", a major or a range')
    .transform(readBy(parseFollow))
    .meta({
      description:
        'Which versions to go along with: latest, lts (the newest major with long-term support), a major such as 58, ' +
        'or a semver range over versions without the leading 0 or 1 of the tag, such as ">=58 <60" or "58 || 59". ' +
        'Give this or target, not both.',
    }),
  path: z.enum(['direct', 'every-major'], { error: '"direct" or "every-major"' }).meta({
    description:
      'direct stops only where Metabase says that one must, every-major at the last point release of each major.',
  }),
  ignore: z
    .array(z.union([ignored, ignoredWithReason], { error: 'a version, or a mapping of "version" and "reason"' }), {
      error: 'a list of versions, each with or without a reason',
    })
    .meta({
      description: 'Versions that are never chosen. Those of a deployment are added to those of the whole file.',
    }),
  labels: names('the name of a label, or a list of them', '"dependencies"').meta({
    description: 'Labels of the pull request. Missing ones are made.',
  }),
  reviewers: names('a user name, or a list of them', '"octocat"').meta({ description: 'User names asked to review.' }),
  'team-reviewers': names('the slug of a team, or a list of them', '"data-platform"').meta({
    description: 'Slugs of teams asked to review. Needs a token of an App or a user.',
  }),
  assignees: names('a user name, or a list of them', '"octocat"').meta({
    description: 'User names to whom the pull request is assigned.',
  }),
  milestone: z
    .int({ error: 'the number of a milestone, as in its address .../milestone/3' })
    .min(1, { error: 'the number of a milestone, as in its address .../milestone/3' })
    .meta({ description: 'Number of the milestone of the pull request.' }),
  draft: z.boolean({ error: 'true or false' }).meta({ description: 'Whether the pull request is opened as a draft.' }),
  base: text('the name of a branch, e.g. "main"').transform(readBy(branchName)).meta({
    description: 'Branch that the pull request goes to. Left out, it is the default branch.',
  }),
  'branch-prefix': text('the beginning of a branch name, e.g. "metabase-upgrade/"')
    .transform(readBy(branchPrefix))
    .meta({ description: 'What the names of the branches begin with. Left out, it is metabase-upgrade/.' }),
};

/** What can be said once for all deployments, and again for one. */
export const inherited = z.strictObject({ ...fields, ...policyFields }).partial().shape;
