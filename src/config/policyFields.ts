import { z } from 'zod';
import { readBy, text } from './fileFields.ts';
import { parseSpan, SPAN } from './span.ts';
import { cronExpression, timeZone } from './window.ts';

const span = (description: string) =>
  z
    .string({ error: 'a time such as "12h", "3d" or "2w"' })
    .transform(readBy(parseSpan))
    .meta({ description, pattern: SPAN.source });

const yesOrNo = (description: string) => z.boolean({ error: 'true or false' }).meta({ description });

const cron = text('a cron expression such as "* 22-23 * * 1-5"').transform(readBy(cronExpression));

/** Which versions are taken, and when: can be said once for all deployments, and again for one. */
export const policyFields = {
  'minimum-release-age': span(
    'A version is taken only when it has been out for so long: hours, days or weeks. One that fixes a security ' +
      'advisory which hits the pinned version is taken at once.',
  ),
  hotfixes: z
    .union([z.boolean(), z.literal('security')], { error: 'true, false or "security"' })
    .transform(
      (given) => (given === true ? 'all' : given === false ? 'none' : 'security') as 'all' | 'none' | 'security',
    )
    .meta({
      description:
        'Whether versions of four parts such as v0.61.2.6 are taken: true, false, or security for those alone that fix ' +
        'an advisory which hits the pinned version.',
    }),
  'minimum-point': z
    .int({ error: 'a whole number such as 3' })
    .min(0, { error: 'a whole number such as 3' })
    .max(999, { error: 'a whole number such as 3' })
    .meta({
      description: 'A major that is new to the deployment is taken from this point release on, e.g. 3 for v0.64.3.',
    }),
  'major-soak': span(
    'A major that is new to the deployment is taken only when its first release has been out for so long.',
  ),
  'respect-rollout': yesOrNo('Whether a new major waits while Metabase rolls it out in stages.'),
  'private-patches': yesOrNo(
    'Whether versions that are in the registry but on no list of releases are taken like others. Those that fix an ' +
      'advisory which hits the pinned version always are.',
  ),
  'pin-floating': yesOrNo(
    'Whether tags that move by themselves, such as latest and v0.58-lts, are replaced by the exact version, in a pull ' +
      'request of its own.',
  ),
  rolling: z.enum(['keep', 'pin'], { error: '"keep" or "pin"' }).meta({
    description:
      'keep moves a tag such as v0.63.x in its form; pin replaces it by the exact version, in a pull request of its own.',
  }),
  schedule: z
    .union([cron, z.array(cron).min(1)], { error: 'a cron expression such as "* 22-23 * * 1-5", or a list of them' })
    .transform((given) => (Array.isArray(given) ? given : [given]))
    .meta({
      description:
        'When pull requests may be opened and changed: cron expressions of five fields, each read as the minutes that ' +
        'it covers.',
    }),
  timezone: text('a time zone such as "Europe/Berlin"').transform(readBy(timeZone)).meta({
    description: 'Time zone of the schedule, an IANA name. Left out, it is UTC.',
  }),
  automerge: z.enum(['none', 'hotfix', 'point'], { error: '"none", "hotfix" or "point"' }).meta({
    description:
      "Which steps GitHub's own auto-merge is switched on for: none, those that change only the fourth part of the " +
      'version (hotfix), or all inside a major (point). Never for a new major.',
  }),
  'update-at-most': span(
    'An open pull request is moved to a newer version at most once in this time, for the sake of its reviews.',
  ),
  steps: z.enum(['one', 'stacked'], { error: '"one" or "stacked"' }).meta({
    description:
      'one proposes the next stop alone; stacked opens one pull request for each stop, each on the one before it, of which ' +
      'only the first can be merged.',
  }),
};
