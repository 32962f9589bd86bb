// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import { type InputName, MODES, splitNames } from './inputs.ts';

/** Input values are text, as a runner and a command line give them; empty means not set. */
const names = z.string().transform(splitNames);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const images = names.refine((all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const optional = z.string().transform((text) => text.trim() || undefined);

const flag = z
  .enum(['true', 'false', 'yes', 'no', 'on', 'off', ''])
  .transform((text) => (text === '' ? undefined : /^(true|yes|on)$/.test(text)));

/**
 * The one definition of every input: `action.yml` lists the same names and the defaults, the command line has a flag of
 * each name. A test holds the two together.
 */
export const inputSchema = z.object({
  mode: z.enum(MODES),
  root: z.string().min(1, 'is empty; give the folder to search, e.g. "."'),
  catalogue: z.string().min(1, 'is empty; give "auto", "github", "snapshot", a file or an https address'),
  config: z.string(),
  target: optional,
  path: z.enum(['direct', 'every-major', '']).transform((policy) => policy || undefined),
  images,
  token: optional,
  base: optional,
  labels: names,
  reviewers: names,
  'team-reviewers': names,
  assignees: names,
  milestone: z
    .string()
    .regex(/^\d*$/, 'must be the number of a milestone, as in its address .../milestone/3')
    .transform((text) => (text === '' ? undefined : Number(text))),
  draft: flag,
  'releases-api-url': z.url({ protocol: /^https?$/, error: 'must be an address such as https://api.github.com' }),
  format: z.enum(['text', 'json']),
} satisfies Record<InputName, z.ZodType>);

export type Inputs = z.infer<typeof inputSchema>;
