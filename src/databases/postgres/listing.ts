/**
 * Those tables whose rows a listing has: `3412; 0 16391 TABLE DATA public core_user metabase`. Schema, name and owner
 * stand there without quotes, and any of them may hold blanks and dots.
 */
export function tablesListed(listing: string, tables: readonly string[]): readonly string[] {
  const entries = listing.split('\n').flatMap((line) => /^\d+; \d+ \d+ TABLE DATA (.+)$/.exec(line)?.[1] ?? []);
  const listed = entries.map((entry) => entry.replaceAll('.', ' '));
  return tables.filter((table) => listed.some((entry) => entry.startsWith(`${table.replaceAll('.', ' ')} `)));
}

/** Owners of what is in a dump, the last word of each line. */
export function ownersListed(listing: string): readonly string[] {
  const owners = listing.split('\n').flatMap((line) => {
    const found =
      /^\d+; \d+ \d+ (?:TABLE(?! DATA)|VIEW|SEQUENCE|FUNCTION|MATERIALIZED VIEW|TYPE|SCHEMA) .* (\S+)$/.exec(
        line.trimEnd(),
      );
    return found ? [found[1] as string] : [];
  });
  return [...new Set(owners)];
}
