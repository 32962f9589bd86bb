// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import type { Policy } from '../metabase/policy.ts';
import { type InputName, MODES, PLATFORMS, splitNames } from './inputs.ts';
import { parseSpan, SPAN } from './span.ts';

// A schema that checks one value is done before zod has written and compiled a program that would do it faster.
z.config({ jitless: true });

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

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

const patience = z
  .string()
  .regex(/^[1-9]\d{0,3}[smh]$/, 'must be a time such as 30m or 2h')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] as number));

const wholeNumber = (least: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'must be a whole number')
    .transform(Number)
    .refine((number) => number >= least, `must be at least ${least}`);

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
  deployment: optional,
  platform: z.enum([...PLATFORMS, '']).transform((text) => text || undefined),
  container: optional,
  'compose-files': names,
  service: optional,
  unit: optional,
  jar: optional.refine((path) => path === undefined || path.startsWith('/'), 'must be an absolute path'),
  'java-home': z.string(),
  'resource-group': optional,
  app: optional,
  subscription: optional,
  workload: optional,
  namespace: optional,
  'kube-context': optional,
  'patch-probes': flag,
  'pause-gitops': flag,
  url: optional,
  timeout: patience,
  backup: z.enum(['stopped', 'running', 'none']),
  'i-have-a-backup': flag,
  'backup-each-stop': flag,
  'backup-dir': optional.refine((path) => path === undefined || path.startsWith('/'), 'must be an absolute path'),
  keep: wholeNumber(1),
  'keep-days': wholeNumber(0),
  'on-failure': z.enum(['rollback', 'leave']),
  'require-rehearsal': flag,
  to: optional,
  strategy: z.enum(['auto', 'restore', 'migrate-down', 'image-only']),
  'tools-image': optional,
  'database-uri': optional,
  'database-type': z.enum(['postgres', 'mysql', 'h2', '']).transform((text) => text || undefined),
  'database-host': optional,
  'database-port': optional,
  'database-name': optional,
  'database-user': optional,
  // Blanks may belong to it.
  'database-password': z.string().transform((text) => text || undefined),
  'database-file': optional,
  'age-recipients': names,
  'age-identity': optional,
  format: z.enum(['text', 'json']),
} satisfies Record<InputName, z.ZodType>);

export type Inputs = z.infer<typeof inputSchema>;
