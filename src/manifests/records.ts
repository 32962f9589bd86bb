import type { ReadFile } from './definitions/definition.ts';
import { type Document, printPath, type Scalar } from './documents/document.ts';

/** Reports and lists of contents by scanners, the state of Terraform, logs. */
const FILES = /\.(?:sarif|spdx|cdx|cyclonedx|sbom|tfstate|log)(?:\.(?:json|xml|ya?ml|rdf|backup))?$/i;
/** The same in a syntax that is read as text, near the start. */
const TEXTS = /^SPDXVersion:|<bom [^>]*cyclonedx\.org|^\s*<testsuites?[ >]/m;
const START = 2000;

/**
 * Keys by which a JSON or YAML file says what it is, all of them: CycloneDX, SPDX, Trivy (an image, a cluster), Snyk, Dockle,
 * what `docker inspect`, `docker ps` and `docker save` list, plans and states of Terraform and Pulumi.
 */
const SIGNS: readonly (readonly RegExp[])[] = [
  [/^bomFormat$/],
  [/^spdxVersion$/],
  [/^ArtifactName$/],
  [/^ClusterName$/, /^(?:Findings|Resources)\b/],
  [/^dependencyCount$/, /^packageManager$/],
  [/^vulnerabilities\b/, /^projectName$/],
  [/^summary\.fatal$/, /^summary\.warn$/],
  [/^RepoTags\b/],
  [/^Id$/, /^State\./],
  [/^ID$/, /^Image$/, /^State$/],
  [/^runs\[\d+\]\.tool\./],
  [/^terraform_version$/, /^(?:format_version|serial|lineage)$/],
  [/^deployment\.manifest\.magic$/],
];
/** Values by which it does: Grype, Syft, in-toto, OpenVEX, SPDX 3. */
const VALUES: readonly (readonly [path: RegExp, value: RegExp])[] = [
  [/^descriptor\.name$/, /^(?:grype|syft)$/],
  [/^_type$/, /in-toto\.io\//],
  [/^@context(?:\[\d+\])?$/, /openvex\.dev|spdx\.org/],
];
/** Signs stand near the top of a document. */
const DEEPEST = 5;

/** Kinds of objects in a cluster that are written by what watches it; and Flux's, by which it looks for tags. */
const KINDS =
  /^(?:Cluster)?(?:VulnerabilityReport|ConfigAuditReport|ExposedSecretReport|SbomReport|InfraAssessmentReport|PolicyReport)$|^(?:Event|ControllerRevision|ImageRepository|ImagePolicy)$/;
/** Annotations that repeat what an object was made from. */
const REPEATED = /last-applied|^kapp\.k14s\.io\/original|rio\.cattle\.io\/applied/;

/**
 * Whether a value tells what was seen somewhere, and nothing is deployed from it: in a scanner's report or list of contents, a
 * state, a log; in an object as a cluster gives it, its `status`, what it repeats of itself, and all of an object that belongs
 * to another one, such as a pod of a Deployment.
 */
export function isRecorded(file: ReadFile, scalar: Scalar): boolean {
  const { isWhole, objects } = recordsOf(file);
  const { path } = scalar;
  return (
    isWhole ||
    (isData(file.document) && path[depthOf(path)] === 'status') ||
    path.some((key) => REPEATED.test(String(key))) ||
    (objects.size > 0 && objects.has(objectOf(scalar)))
  );
}

interface Records {
  readonly isWhole: boolean;
  /** Objects that are records, in a file that is none. */
  readonly objects: ReadonlySet<string>;
}

/** Found once for each file that holds a version. */
const known = new WeakMap<Document, Records>();

function recordsOf({ file, text, document }: ReadFile): Records {
  const records = known.get(document) ?? {
    isWhole: FILES.test(file) || TEXTS.test(text.slice(0, START)) || isReport(document),
    objects: new Set(document.scalars.filter(makesRecord).map(objectOf)),
  };
  known.set(document, records);
  return records;
}

function isReport(document: Document): boolean {
  if (!isData(document)) return false;
  const missing = SIGNS.map((signs) => new Set(signs));
  return document.scalars.some(({ path, value }) => {
    // Several images are a list of reports.
    const at = printPath(path.slice(typeof path[0] === 'number' ? 1 : 0, DEEPEST));
    for (const signs of missing) for (const sign of signs) if (sign.test(at)) signs.delete(sign);
    return missing.some(({ size }) => size === 0) || VALUES.some(([key, said]) => key.test(at) && said.test(value));
  });
}

/** A script may call a variable of its own like a key of an object. */
function isData({ syntax }: Document): boolean {
  return syntax === 'json' || syntax === 'yaml';
}

/** How deep the keys of an object lie: those of a `List` are items. */
function depthOf(path: Scalar['path']): number {
  return path[0] === 'items' && typeof path[1] === 'number' ? 2 : 0;
}

function objectOf({ path, part }: Scalar): string {
  return JSON.stringify([part, path.slice(0, depthOf(path))]);
}

function makesRecord({ path, value }: Scalar): boolean {
  const [key, inside] = path.slice(depthOf(path));
  return (key === 'kind' && KINDS.test(value)) || (key === 'metadata' && inside === 'ownerReferences');
}
