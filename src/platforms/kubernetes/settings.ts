import type { HostFolder } from '../platform.ts';
import type { Cluster } from './cluster.ts';
import type { Container, EnvSource, EnvVariable, KeyRef, PodSpec, Volume } from './objects.ts';

/** What an instance is told, as far as it can be read from here. */
export interface Told {
  readonly environment: Readonly<Record<string, string>>;
  /** Values that came out of Secrets. */
  readonly secret: readonly string[];
  /** Paths in the container that nobody outside can read, by what they are. */
  readonly folders: readonly HostFolder[];
  readonly notes: readonly string[];
}

type Data = Readonly<Record<string, string>>;
/** Names that are no secret wherever they are kept, and that would be hidden in every other word. */
const PUBLIC = /^MB_DB_(USER|HOST|PORT|DBNAME|TYPE)$/;
const REFERENCE = /\$\$|\$\(([^)]+)\)/g;

/** The environment of a container: envFrom, then env, as Kubernetes puts it together, with files of Secrets read. */
export async function readSettings(cluster: Cluster, spec: PodSpec, container: Container): Promise<Told> {
  const kept = new Map<string, Promise<Data | undefined>>();
  const dataOf = (kind: 'secrets' | 'configmaps', name: string): Promise<Data | undefined> => {
    const key = `${kind}/${name}`;
    const found = kept.get(key) ?? readData(cluster, kind, name);
    kept.set(key, found);
    return found;
  };
  const environment: Record<string, string> = {};
  const secret = new Set<string>();
  const notes: string[] = [];
  const set = (name: string, value: string, isSecret: boolean) => {
    environment[name] = value;
    if (isSecret && !PUBLIC.test(name)) secret.add(value);
  };
  for (const { name, value, isSecret } of await fromSources(container.envFrom ?? [], dataOf))
    set(name, value, isSecret);
  for (const variable of container.env ?? []) {
    const found = await readVariable(variable, environment, dataOf);
    if ('value' in found) set(variable.name, found.value, found.isSecret);
    else if (found.missing !== undefined)
      notes.push(`${variable.name} can not be told from here: it is ${found.missing}.`);
  }
  const mounts = container.volumeMounts ?? [];
  for (const [name, path] of Object.entries(environment).filter(([one]) => one.endsWith('_FILE'))) {
    const file = await fileIn(path, mounts, spec.volumes ?? [], dataOf);
    if (file === undefined) continue;
    delete environment[name];
    set(name.slice(0, -'_FILE'.length), file.text.replace(/\n+$/, ''), file.isSecret);
  }
  const folders = [ROOT, ...mounts.map((mount) => closed(mount, spec.volumes ?? []))];
  return { environment, secret: [...secret], folders, notes };
}

/** Secrets and ConfigMaps that are read, each once. */
export function sourcesOf({ volumes = [] }: PodSpec, { env = [], envFrom = [], volumeMounts = [] }: Container) {
  const mounted = volumes.filter(({ name }) => volumeMounts.some((mount) => mount.name === name));
  const files = env.some(({ name }) => name.endsWith('_FILE'));
  const secrets = [
    ...env.map(({ valueFrom }) => valueFrom?.secretKeyRef?.name),
    ...envFrom.map(({ secretRef }) => secretRef?.name),
    ...(files ? mounted.map(({ secret }) => secret?.secretName) : []),
  ];
  const maps = [
    ...env.map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name),
    ...envFrom.map(({ configMapRef }) => configMapRef?.name),
    ...(files ? mounted.map(({ configMap }) => configMap?.name) : []),
  ];
  const named = (resource: string, names: readonly (string | undefined)[]) =>
    [...new Set(names)].flatMap((name) => (name === undefined ? [] : [{ resource, name }]));
  return [...named('secrets', secrets), ...named('configmaps', maps)];
}

/** What an agent of a vault writes is there too. */
const ROOT: HostFolder = { inside: '/', outside: '', closed: 'the pod itself' };

type Mount = NonNullable<Container['volumeMounts']>[number];
type DataOf = (kind: 'secrets' | 'configmaps', name: string) => Promise<Data | undefined>;

async function readData(cluster: Cluster, kind: 'secrets' | 'configmaps', name: string): Promise<Data | undefined> {
  const object = await cluster.get<{ data?: Data }>(kind, name);
  if (!object) return undefined;
  const data = Object.entries(object.data ?? {});
  if (kind === 'configmaps') return Object.fromEntries(data);
  return Object.fromEntries(data.map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
}

async function fromSources(sources: readonly EnvSource[], dataOf: DataOf) {
  const read = sources.map(async ({ prefix = '', secretRef, configMapRef }) => {
    const data = secretRef
      ? await dataOf('secrets', secretRef.name)
      : configMapRef && (await dataOf('configmaps', configMapRef.name));
    return Object.entries(data ?? {}).map(([key, value]) => ({
      name: `${prefix}${key}`,
      value,
      isSecret: secretRef !== undefined,
    }));
  });
  return (await Promise.all(read)).flat();
}

async function readVariable(
  { value, valueFrom }: EnvVariable,
  before: Data,
  dataOf: DataOf,
): Promise<{ readonly value: string; readonly isSecret: boolean } | { readonly missing?: string }> {
  if (valueFrom === undefined) return { value: expanded(value ?? '', before), isSecret: false };
  const { secretKeyRef, configMapKeyRef, fieldRef } = valueFrom;
  if (fieldRef) return {};
  const reference = secretKeyRef ?? configMapKeyRef;
  if (!reference) return {};
  const kind = secretKeyRef ? 'secrets' : 'configmaps';
  const found = (await dataOf(kind, reference.name))?.[reference.key];
  if (found !== undefined) return { value: found, isSecret: kind === 'secrets' };
  return reference.optional ? {} : { missing: describe(kind, reference) };
}

function describe(kind: 'secrets' | 'configmaps', { name, key }: KeyRef): string {
  return `${key} of the ${kind === 'secrets' ? 'Secret' : 'ConfigMap'} ${name}, which is not there`;
}

/** `$(NAME)` of a variable that was set before; `$$` is one dollar (API reference, EnvVar). */
function expanded(text: string, before: Data): string {
  return text.replace(REFERENCE, (whole, name?: string) => (name === undefined ? '$' : (before[name] ?? whole)));
}

/** A file of a Secret or a ConfigMap that is mounted; undefined for every other one. */
async function fileIn(
  path: string,
  mounts: readonly Mount[],
  volumes: readonly Volume[],
  dataOf: DataOf,
): Promise<{ readonly text: string; readonly isSecret: boolean } | undefined> {
  const [mount] = mounts
    .filter(({ mountPath }) => path === mountPath || path.startsWith(`${mountPath.replace(/\/$/, '')}/`))
    .sort((a, b) => b.mountPath.length - a.mountPath.length);
  const volume = volumes.find(({ name }) => name === mount?.name);
  const name = volume?.secret?.secretName ?? volume?.configMap?.name;
  if (!mount || !volume || name === undefined) return undefined;
  const inside = mount.subPath ?? path.slice(mount.mountPath.replace(/\/$/, '').length + 1);
  const items = (volume.secret ?? volume.configMap)?.items;
  const key = items === undefined ? inside : items.find((item) => item.path === inside)?.key;
  const text = key === undefined ? undefined : (await dataOf(volume.secret ? 'secrets' : 'configmaps', name))?.[key];
  return text === undefined ? undefined : { text, isSecret: volume.secret !== undefined };
}

/** Who looks for a file there is told what it is in. */
function closed({ name, mountPath }: Mount, volumes: readonly Volume[]): HostFolder {
  const kind = Object.keys(volumes.find((one) => one.name === name) ?? {}).find((key) => key !== 'name');
  return { inside: mountPath, outside: '', closed: `the volume ${name} of the pod (${kind ?? 'of an unknown kind'})` };
}
