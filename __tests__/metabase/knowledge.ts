/** The shape of src/metabase/knowledge. It is held against the files here, and not each time that they are loaded. */
import * as z from 'zod';
import { EDITIONS, type Edition } from '../../src/metabase/edition.ts';
import { parseVersion } from '../../src/metabase/version.ts';

const day = z.iso.date();
const major = z.int().min(9).max(99);
const version = z.string().refine((text) => parseVersion(text) !== undefined, { error: 'a version such as 58.28' });
const numbers = z.string().regex(/^\d+(\.\d+){0,2}$/);
/** One or more sentences, in one line. */
const sentences = z
  .string()
  .min(20)
  .max(500)
  .regex(/^[^\n]+\.$/)
  .refine((text) => !/ {2}|\bTODO\b|^\s/.test(text), { error: 'clean text' });
/** Where a fact was read: an address that names the page, not a host alone. */
const sources = z.array(z.url({ protocol: /^https$/ }).refine((url) => new URL(url).pathname.length > 1)).min(1);
const certainty = z.enum(['certain', 'likely']);
const edition = z.enum(Object.keys(EDITIONS) as [Edition, ...Edition[]]);

export const APPLIES_TO = [
  ...['postgres', 'mysql', 'mariadb', 'h2'],
  ...['jar', 'image'],
  ...['elastic-beanstalk', 'azure', 'kubernetes', 'helm'],
  ...['encryption', 'sdk', 'arm64', 'small-pool'],
] as const;

const known = { id: z.string().regex(/^[a-z0-9-]+$/), major, severity: z.enum(['breaking', 'action', 'info']) };
const told = { appliesTo: z.array(z.enum(APPLIES_TO)), certainty, text: sentences, sources };
const rule = z.strictObject({ major: major.optional(), text: sentences, sources });

export const upgradesSchema = z.strictObject({
  asOf: day,
  about: sentences,
  rollbackRules: z.strictObject({ lowest: rule.required(), oneMajor: rule, samePoint: rule }),
  entries: z.array(
    z.discriminatedUnion('phase', [
      z
        .strictObject({
          ...known,
          phase: z.literal('upgrade'),
          when: z.enum(['crossing', 'stop', 'up-to']),
          likelyFixedIn: version.optional(),
          ...told,
        })
        .refine((entry) => {
          const fixed = entry.likelyFixedIn === undefined ? undefined : parseVersion(entry.likelyFixedIn);
          return !fixed || (entry.when === 'stop' && fixed.major === entry.major);
        }),
      z.strictObject({
        ...known,
        phase: z.literal('rollback'),
        to: major,
        outcome: z.enum(['fails', 'may-fail']),
        ...told,
      }),
    ]),
  ),
});

const since = { from: version, certainty, sources };
export const minimumsSchema = z.strictObject({
  asOf: day,
  about: sentences,
  databases: z.array(
    z.strictObject({
      engine: z.enum(['postgres', 'mysql', 'mariadb']),
      ...since,
      version: numbers,
      documented: numbers.optional(),
      enforcedAtStart: z.boolean(),
      note: sentences.optional(),
    }),
  ),
  java: z.array(z.strictObject({ ...since, version: z.int(), note: sentences.optional() })),
  memory: z.array(z.strictObject({ ...since, gib: z.number(), note: sentences })),
  platforms: z.array(z.strictObject({ ...since, added: z.string(), note: sentences })),
});

export const advisoriesSchema = z.strictObject({
  asOf: day,
  about: sentences,
  advisories: z.array(
    z.strictObject({
      id: z.string().regex(/^(CVE-\d{4}-\d{4,}|GHSA(-[a-z0-9]{4}){3})$/),
      aliases: z.array(z.string().regex(/^(CVE|GHSA)-/)),
      url: z.url({ protocol: /^https$/ }),
      published: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
      severity: z.enum(['critical', 'high', 'medium', 'low', 'unknown']),
      kev: z.boolean().nullable(),
      exploited: z.boolean(),
      editions: z.array(edition).min(1),
      summary: sentences,
      affected: z.array(z.strictObject({ from: version.optional(), below: version })).min(1),
      patched: z.array(version).min(1),
      certainty: z.enum(['read', 'secondary', 'inferred']),
      sources,
      note: sentences.optional(),
    }),
  ),
});
