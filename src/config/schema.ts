import { z } from 'zod';

export const MODES = ['plan', 'apply', 'pull-request'] as const;

/** Input values are text, as a runner and a command line give them; empty means not set. */
const names = z.string().transform((text) => [
  ...new Set(
    text
      .split(/[\n,]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const images = names.refine((all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const optional = z.string().transform((text) => text.trim() || undefined);

const flag = z.enum(['true', 'false', 'yes', 'no', 'on', 'off', '']).transform((text) => /^(true|yes|on)$/.test(text));

/**
 * The one definition of every input: `action.yml` lists the same names and the defaults, the command line has a flag of
 * each name. A test holds the two together.
 */
export const inputSchema = z.object({
  mode: z.enum(MODES),
  root: z.string().min(1, 'is empty; give the folder to search, e.g. "."'),
  catalogue: z.string().min(1, 'is empty; give "auto", "github", "snapshot", a file or an https address'),
  target: z.string().min(1, 'is empty; give "latest", a major, a tag or a version'),
  path: z.enum(['direct', 'every-major']),
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
});

export type Inputs = z.infer<typeof inputSchema>;
export type InputName = keyof Inputs;
export const INPUT_NAMES = Object.keys(inputSchema.shape) as InputName[];

/** The defaults of action.yml, for the command line, where no runner fills them in. */
export const DEFAULTS: Readonly<Record<InputName, string>> = {
  mode: 'pull-request',
  root: '.',
  catalogue: 'auto',
  target: 'latest',
  path: 'direct',
  images: '',
  token: '',
  base: '',
  labels: '',
  reviewers: '',
  'team-reviewers': '',
  assignees: '',
  milestone: '',
  draft: 'false',
  'releases-api-url': 'https://api.github.com',
  format: 'text',
};
