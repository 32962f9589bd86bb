// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import type { Policy } from '../metabase/policy.ts';
import { type InputName, MODES, splitNames } from './inputs.ts';
import { parseSpan, SPAN } from './span.ts';

/** Input values are text, as a runner and a command line give them; empty means not set. */
const names = z.string().transform(splitNames);
/** A port may follow the registry, a tag or a digest not: with one the name would never be found. */
const images = names.refine((all) => all.every((name) => !/:[^/]*$|@/.test(name)), 'must be names without a tag');
const optional = z.string().transform((text) => text.trim() || undefined);

const flag = z
  .enum(['true', 'false', 'yes', 'no', 'on', 'off', ''])
  .transform((text) => (text === '' ? undefined : /^(true|yes|on)$/.test(text)));

const HOTFIXES: Readonly<Record<'true' | 'false' | 'security' | '', Policy['hotfixes'] | undefined>> = {
  true: 'all',
  false: 'none',
  security: 'security',
  '': undefined,
};

const address = (expected: string) =>
  z
    .string()
    .refine((text) => text === '' || z.url({ protocol: /^https?$/ }).safeParse(text).success, expected)
    .transform((text) => text.replace(/\/+$/, '') || undefined);

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
  'minimum-release-age': z
    .string()
    .regex(new RegExp(`^$|${SPAN.source}`), 'must be a time such as 12h, 3d or 2w')
    .transform((text) => (text === '' ? undefined : parseSpan(text))),
  hotfixes: z.enum(['true', 'false', 'security', '']).transform((text) => HOTFIXES[text]),
  'private-patches': flag,
  'pin-floating': flag,
  automerge: z.enum(['none', 'hotfix', 'point', '']).transform((text) => text || undefined),
  steps: z.enum(['one', 'stacked', '']).transform((text) => text || undefined),
  dashboard: flag,
  registry: z.enum(['auto', 'off']),
  'registry-mirror': address('must be an address such as https://mirror.example.com, or empty'),
  'registry-username': optional,
  'registry-password': optional,
  'version-info-url': address('must be an address such as https://static.metabase.com, or empty'),
  'downloads-url': z.url({ protocol: /^https?$/, error: 'must be an address such as https://downloads.metabase.com' }),
  'releases-api-url': z.url({ protocol: /^https?$/, error: 'must be an address such as https://api.github.com' }),
  format: z.enum(['text', 'json']),
} satisfies Record<InputName, z.ZodType>);

export type Inputs = z.infer<typeof inputSchema>;
