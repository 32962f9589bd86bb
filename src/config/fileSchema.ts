import { z } from 'zod';
import { customPattern } from './customPattern.ts';
import { globs, names, readBy, text } from './fileFields.ts';
import { inherited } from './inheritedFields.ts';
import { instanceFields } from './instanceFields.ts';
import { instanceUrl } from './instanceUrl.ts';
import { parseSpan, SPAN } from './span.ts';

const NAME = 'a name of a-z, 0-9, ".", "_" and "-" that can end the name of a branch, e.g. "production"';
const edition = z.enum(['oss', 'enterprise'], { error: '"oss" or "enterprise"' });

const after = z
  .strictObject(
    {
      deployment: text('the name of another deployment').meta({ description: 'Name of a deployment of this file.' }),
      soak: z
        .string({ error: 'a time such as "12h", "3d" or "2w"' })
        .transform(readBy(parseSpan))
        .meta({
          description: 'How long it must have been there: hours, days or weeks.',
          pattern: SPAN.source,
        })
        .optional(),
    },
    { error: 'a mapping of "deployment" and "soak"' },
  )
  .meta({
    description:
      'The next stop is proposed only when this other deployment has been at it, on the base branch, for the soak time.',
  });

/** Says to an editor what `parseConfigFile` says of a file that has both. */
const oneAim = { not: { required: ['target', 'follow'] } };

export const deploymentSchema = z
  .strictObject(
    {
      name: z
        .string({ error: NAME })
        // The branch of the deployment is named after it.
        .regex(/^[a-z0-9](?!.*(\.\.|\.$|\.lock$))[a-z0-9._-]{0,99}$/, { error: NAME })
        .meta({ description: 'Names the deployment in branches, pull requests and messages. Unique in the file.' }),
      files: globs.meta({
        description:
          'Files that hold the pins of this deployment, as globs from the folder that is searched, e.g. deploy/**. No ' +
          'file may belong to two deployments.',
      }),
      edition: edition
        .meta({ description: 'A guard: pins of the other edition in these files are an error.' })
        .optional(),
      url: text('an address such as "https://metabase.example.com"')
        .transform(readBy(instanceUrl))
        .meta({
          description: 'Address of the running instance. The next stop is proposed only when it runs the former one.',
          pattern: '^https?://',
        })
        .optional(),
      after: after.optional(),
      ...instanceFields,
      ...inherited,
    },
    { error: 'a mapping with "name" and "files"' },
  )
  .meta(oneAim);

export const patternSchema = z.strictObject(
  {
    files: globs.meta({ description: 'Files in which the expression is looked for, as globs.' }),
    match: z
      .string({ error: 'a regular expression with a group named "version"' })
      .transform(readBy(customPattern))
      .meta({
        description:
          'Regular expression (RE2) whose group named version is the version, e.g. bi_release: (?<version>\\S+)',
      }),
    edition: edition
      .meta({ description: 'Edition of the version, needed where its text is a number without the leading 0 or 1.' })
      .optional(),
  },
  { error: 'a mapping of "files", "match" and "edition"' },
);

/**
 * The one definition of .github/metabase-upgrade.yml. The descriptions are what an editor shows: the JSON schema in
 * schema/ is made of this by scripts/update-schema.ts.
 */
export const fileSchema = z
  .strictObject(
    {
      deployments: z
        .array(deploymentSchema, { error: 'a list of deployments' })
        .meta({ description: 'The pins that move together: one entry for each environment.' })
        .optional(),
      ...inherited,
      images: names('an image name, or a list of them', '"registry.example.com/bi/metabase"')
        .meta({
          description: "More image names that are Metabase's, without a tag. Their tags must be Metabase's own.",
        })
        .optional(),
      patterns: z
        .array(patternSchema, { error: 'a list of patterns' })
        .meta({ description: 'Ways of writing a pin that are your own.' })
        .optional(),
      documentation: z
        .boolean({ error: 'true or false' })
        .meta({
          description:
            'Whether pins in documentation (*.md), descriptions and other text for people are looked at too.',
        })
        .optional(),
      exclude: globs.meta({ description: 'Files that are not looked at, as globs.' }).optional(),
      dashboard: z
        .boolean({ error: 'true or false' })
        .meta({ description: 'Whether one issue shows all deployments, what is open and what is held back.' })
        .optional(),
      'open-limit': z
        .int({ error: 'a whole number of at least 1' })
        .min(1, { error: 'a whole number of at least 1' })
        .meta({ description: 'How many pull requests of ours may be open at once. Left out, there is no limit.' })
        .optional(),
    },
    { error: 'a mapping with keys such as "deployments"' },
  )
  .meta({
    ...oneAim,
    title: 'Metabase Upgrade',
    description: 'Which files pin Metabase in which deployment, and how each of them is upgraded.',
  });

/** What the schema makes of a file. */
export type FileValues = z.output<typeof fileSchema>;
export type DeploymentValues = z.output<typeof deploymentSchema>;
