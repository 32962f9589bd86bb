import { z } from 'zod';
import { Failure } from '../../failure.ts';

export const MANIFEST = 'manifest.json';
/** Of the form of the manifest. A newer one is refused, not guessed at. */
export const MANIFEST_SCHEMA = 1;
export const LARGEST_MANIFEST = 4 * 1024 ** 2;

const counts = z
  .object({
    core_user: z.int().nonnegative(),
    report_card: z.int().nonnegative(),
    report_dashboard: z.int().nonnegative(),
    metabase_database: z.int().nonnegative(),
  })
  .partial();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A name in the backup's own folder: a manifest must not lead anywhere else. */
const fileName = z.string().regex(/^[a-z][a-z0-9.]{0,60}$/);

const dump = z.object({
  format: z.enum(['postgres-custom', 'mysql-sql', 'h2-file']),
  file: fileName,
  bytes: z.int().nonnegative(),
  sha256,
  counts,
  tables: z.array(z.string()).readonly(),
  tool: z.string(),
  engine: z.enum(['postgres', 'mysql', 'mariadb', 'h2']),
  serverVersion: z.string(),
  properties: z.record(z.string(), z.string()),
  notes: z.array(z.string()).readonly(),
});

const schemaState = z.union([
  z.object({ kind: z.enum(['none', 'before-42', 'unknown']) }),
  z.object({ kind: z.literal('major'), major: z.int() }),
]);

/** What is known of a backup without opening its dump. */
export const manifestSchema = z.object({
  schema: z.literal(MANIFEST_SCHEMA),
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** Deployment, run and user, as far as the caller knows. */
  by: z.string(),
  deployment: z.string(),
  /** The Metabase that wrote the database. */
  metabase: z.object({ version: z.string(), edition: z.enum(['oss', 'enterprise']) }),
  database: z.object({
    engine: z.enum(['postgres', 'mysql', 'mariadb', 'h2']),
    version: z.string(),
    name: z.string(),
    sizeBytes: z.int().nonnegative(),
    schema: schemaState,
    changesets: z.int().nonnegative().optional(),
    /** Tells whether changesets were applied since. */
    changelog: z.string().optional(),
    counts,
    encrypted: z.boolean().optional(),
  }),
  /** A dump in the folder, or what the user's own command made elsewhere. */
  contents: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('dump'),
      dump,
      /** The dump lies there encrypted: then this file is kept, and the dump's own is made when it is needed. */
      encrypted: z.object({ file: fileName, bytes: z.int().nonnegative(), sha256 }).optional(),
    }),
    z.object({
      kind: z.literal('command'),
      reference: z.string(),
      /** Rows when the command was done, where people worked meanwhile: what it saved has a number in between. */
      countsAfter: counts.optional(),
    }),
  ]),
  durationMs: z.number().nonnegative(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** @throws Failure that names the file */
export function readManifest(text: string, path: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Failure(`${path} is not JSON, so this backup can't be trusted. It was changed, or the disk is at fault.`);
  }
  const newer = z.object({ schema: z.number() }).safeParse(data);
  if (newer.success && newer.data.schema > MANIFEST_SCHEMA) {
    throw new Failure(`${path} was written by a newer metabase-upgrade (form ${newer.data.schema}); use that one.`);
  }
  const parsed = manifestSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Failure(`${path} is not the manifest of a backup: ${issue?.path.join('.')}: ${issue?.message}.`);
}
