/** `.metabase-version`, `METABASE_VERSION.txt`: such a file holds a version and nothing that says whose. */
const VERSION_FILE = /(^|\/)[._]?(mb|metabase)[._-]?version[^/]*$/i;
/** `metabase/values.yaml`, `values/metabase.yaml`, `metabase-values.prod.yaml`: the values of its chart need not name it again. */
const CHART_VALUES = /(^|\/)(metabase\/values|values[-_./]metabase|metabase[-_.]values)[^/]*\.ya?ml[^/]*$/i;

/** Whether a file is Metabase's by its name, so that it is looked at though it may not mention the word. */
export function isNamedFile(file: string): boolean {
  return VERSION_FILE.test(file) || CHART_VALUES.test(file);
}
