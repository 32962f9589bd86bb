/**
 * Writes schema/metabase-upgrade.schema.json, by which editors check and complete .github/metabase-upgrade.yml, from the
 * schema that the program itself reads the file with.
 *
 *   node scripts/update-schema.ts            writes it
 *   node scripts/update-schema.ts --check    exits with 1 when it isn't current
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fileSchema } from '../src/config/fileSchema.ts';

const ROOT = new URL('..', import.meta.url);
const FILE = new URL('schema/metabase-upgrade.schema.json', ROOT);

/** Where editors find it; the examples name it too. */
export const SCHEMA_URL =
  'https://raw.githubusercontent.com/metabase-upgrade/metabase-upgrade/v1/schema/metabase-upgrade.schema.json';

if (import.meta.main) {
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, `${JSON.stringify(editorSchema(), undefined, 2)}\n`);
    execFileSync(fileURLToPath(new URL('node_modules/.bin/biome', ROOT)), ['format', '--write', fileURLToPath(FILE)], {
      cwd: ROOT,
      stdio: 'inherit',
    });
  } else if (!isCurrent()) {
    console.error('schema/metabase-upgrade.schema.json is not what src/config says: run npm run schema and commit it.');
    process.exit(1);
  }
}

/** Draft 7, which every editor understands. */
export function editorSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-07' });
  return { $schema, $id: SCHEMA_URL, ...rest };
}

/** Whether the file says the same; how it is laid out is the formatter's business. */
export function isCurrent(): boolean {
  return JSON.stringify(JSON.parse(readFileSync(FILE, 'utf8'))) === JSON.stringify(editorSchema());
}
