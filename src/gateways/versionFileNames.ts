/** `.metabase-version`, `METABASE_VERSION.txt`: such a file holds a version and nothing that says whose. */
export function isVersionFile(file: string): boolean {
  return /(^|\/)[._]?(mb|metabase)[._-]?version[^/]*$/i.test(file);
}
