import type { Pin } from '../manifests/pin.ts';
import { type DatabaseImage, databaseImageIn, type Engine, engineIn } from './applicationDatabase.ts';
import { mentions, uncommented, valuesOf } from './environment.ts';
import { type Platform, platformsOf } from './platform.ts';

/** What the files of a deployment tell of it. What is left out isn't known: it may stand elsewhere. */
export interface DeploymentFacts {
  /** Of the application database. `mysql` may be MariaDB unless `database` says more. */
  readonly engine?: Engine;
  /** `certain` when the files also say that Metabase uses this engine, and not only that the image stands beside it. */
  readonly database?: DatabaseImage & { readonly certain: boolean };
  readonly form?: 'image' | 'jar' | 'both';
  readonly platforms: readonly Platform[];
  /** MB_ENCRYPTION_SECRET_KEY is set. */
  readonly encryption?: true;
  readonly arm64?: true;
  /** MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE. */
  readonly poolSize?: number;
  /** Of the embedding SDK, as package.json has it. */
  readonly sdk?: { readonly version: string; readonly major?: number };
  /** Major of the Java that a Dockerfile puts the JAR on. */
  readonly java?: number;
  /** Host of an instance at Metabase Cloud. */
  readonly cloud?: string;
}

const SDK = /"@metabase\/embedding-sdk-react"\s*:\s*"([^"\n]{1,100})"/;
const JAVA =
  /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)?\S*(?:temurin|openjdk|corretto|semeru|liberica|sapmachine|zulu|distroless\/java|\bjdk|\bjre)\S*/gim;
const CLOUD = /(?<![\w.-])[a-z0-9-]{1,63}\.metabaseapp\.com(?![\w.-])/i;

/**
 * What is known of a deployment from the texts of the files where its pins are, and where these are used. A search that
 * would rather miss something: values that contradict each other count as unknown.
 * @param texts by path; of others than the pins' files only package.json is looked at
 */
export function factsOf(texts: ReadonlyMap<string, string>, pins: readonly Pin[]): DeploymentFacts {
  const paths = new Set(pins.flatMap(({ file, usedBy }) => [file, ...usedBy.map((use) => use.file)]));
  // What is only in a comment says nothing, and a comment may be most of a file.
  const files = new Map(
    [...texts].filter(([path]) => paths.has(path)).map(([path, text]) => [path, uncommented(text)]),
  );
  const plain = [...files.values()];
  const form = formOf(pins, files);
  const java = single([...files].flatMap(([path, text]) => (form === 'image' ? [] : javaOf(path, text))));
  const poolSize = single(plain.flatMap((text) => valuesOf('MB_APPLICATION_DB_MAX_CONNECTION_POOL_SIZE', text)));
  const sdk = sdkIn(texts);
  const cloud = single(plain.flatMap((text) => CLOUD.exec(text)?.[0].toLowerCase() ?? []));
  return {
    ...databaseOf(files),
    ...(form ? { form } : {}),
    platforms: platformsOf(files),
    ...(plain.some((text) => mentions('MB_ENCRYPTION_SECRET_KEY', text)) ? { encryption: true } : {}),
    ...(plain.some((text) => /linux\/arm64|kubernetes\.io\/arch["']?\s*[:=]\s*["']?arm64/.test(text))
      ? { arm64: true }
      : {}),
    ...(poolSize && /^\d{1,4}$/.test(poolSize) ? { poolSize: Number(poolSize) } : {}),
    ...(sdk ? { sdk } : {}),
    ...(java === undefined ? {} : { java }),
    ...(cloud ? { cloud } : {}),
  };
}

function databaseOf(files: ReadonlyMap<string, string>): Pick<DeploymentFacts, 'engine' | 'database'> {
  const engine = engineIn([...files.values()]);
  const images = [...files].flatMap(([path, text]) => databaseImageIn(path, text) ?? []);
  const same = images.every(({ product, version }) => product === images[0]?.product && version === images[0]?.version);
  const image = same ? images[0] : undefined;
  if (!image) return engine ? { engine } : {};
  if (!engine) return { database: { ...image, certain: false } };
  // Metabase calls both of them mysql.
  const agrees = image.product === engine || (image.product === 'mariadb' && engine === 'mysql');
  return agrees ? { engine: image.product, database: { ...image, certain: true } } : { engine };
}

const FORMS: Readonly<Partial<Record<Pin['kind'], 'image' | 'jar'>>> = {
  'image-tag': 'image',
  'split-tag': 'image',
  'app-version': 'image',
  'jar-url': 'jar',
  buildpack: 'jar',
};

function formOf(pins: readonly Pin[], files: ReadonlyMap<string, string>): DeploymentFacts['form'] {
  const forms = new Set(pins.flatMap((pin) => FORMS[pin.kind] ?? formsUsing(pin, files)));
  if (forms.size === 2) return 'both';
  return [...forms][0];
}

/** A variable, or a version in a file of its own: by what the files around it make of it. */
function formsUsing({ file, usedBy }: Pin, files: ReadonlyMap<string, string>): readonly ('image' | 'jar')[] {
  return [file, ...usedBy.map((use) => use.file)].flatMap((path) => {
    const text = files.get(path) ?? '';
    const image = /metabase\/metabase(-enterprise)?(?![\w.-])/.test(text);
    const jar = /downloads\.metabase\.com|\bmetabase\.jar\b/.test(text);
    return [...(image ? (['image'] as const) : []), ...(jar ? (['jar'] as const) : [])];
  });
}

/** Of the last stage, which is the one that runs. */
function javaOf(path: string, text: string): readonly number[] {
  if (!/(^|\/)[^/]*(dockerfile|containerfile)[^/]*$/i.test(path)) return [];
  const last = [...text.matchAll(/^[ \t]*FROM[ \t].*$/gim)].at(-1)?.[0] ?? '';
  const base = [...last.matchAll(JAVA)][0]?.[0];
  const major = base && /(?:java|:(?:1\.)?|jdk-?|jre-?)(\d{1,2})(?!\d)/i.exec(base)?.[1];
  return major ? [Number(major)] : [];
}

function sdkIn(texts: ReadonlyMap<string, string>): DeploymentFacts['sdk'] {
  const packages = [...texts].filter(([path]) => /(^|\/)package\.json$/.test(path));
  const version = single(packages.flatMap(([, text]) => SDK.exec(text)?.[1] ?? []));
  if (version === undefined) return undefined;
  const major = /^[~^=v]*0\.(\d+)\./.exec(version)?.[1] ?? /^(\d+)-/.exec(version)?.[1];
  return { version, ...(major === undefined ? {} : { major: Number(major) }) };
}

/** The value when there is one, however often. */
function single<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
