type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

/** A merge patch (RFC 7396), or with `byName` one that merges containers by their names, as Kubernetes' strategic one does. */
export function patched(target: Json | undefined, patch: Json, byName: boolean): Json {
  if (Array.isArray(patch)) return byName && isNamed(patch) ? mergedByName(target, patch) : patch;
  if (!isFields(patch)) return patch;
  const result: Fields = isFields(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = patched(result[key], value, byName);
  }
  return result;
}

function mergedByName(target: Json | undefined, patch: Fields[]): Json {
  const present = Array.isArray(target) ? (target as Fields[]) : [];
  const names = new Set(present.map(({ name }) => name));
  const merged = present.map((one) => patched(one, patch.find(({ name }) => name === one.name) ?? {}, true));
  return [...merged, ...patch.filter(({ name }) => !names.has(name as string))];
}

function isNamed(list: Json[]): list is Fields[] {
  return list.every((one) => isFields(one) && typeof one.name === 'string');
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
