import { badInput } from '../../failure.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { AppProperties } from './containerApp.ts';
import { isMetabase } from './webAppImage.ts';

export interface Probe {
  readonly type: string;
  readonly tcpSocket?: { readonly port: number };
  readonly [field: string]: unknown;
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly env?: readonly { readonly name: string; readonly value?: string; readonly secretRef?: string }[] | null;
  readonly probes?: readonly Probe[] | null;
  readonly [field: string]: unknown;
}

/** What a revision is made of. Fields that are not named here are handed on as they are. */
export interface Template {
  readonly containers: readonly Container[];
  readonly scale?: { readonly minReplicas?: number | null; readonly maxReplicas?: number | null } | null;
  readonly [field: string]: unknown;
}

/** What a run changes of a template. */
export interface Parts {
  readonly image: string;
  readonly probes: readonly Probe[];
  readonly minReplicas: number;
  readonly maxReplicas: number;
}

const METABASE_PORT = 3000;
/** Replicas where a template says nothing (Azure docs, "scale-app"). */
const [FEWEST, MOST] = [0, 10];

/** @throws Failure (bad input) when no container is Metabase's, or several are */
export function metabaseContainer({ containers }: Template, own: OwnImages): Container {
  const ours = containers.filter(({ image }) => isMetabase(image, own));
  const [container] = ours;
  if (container && ours.length === 1) return container;
  const found = containers.map(({ name, image }) => `${name} (${image})`).join(', ') || 'none';
  throw badInput(`Expected one container of Metabase in the Container App, found ${ours.length} among ${found}.`);
}

export function partsOf(template: Template, name: string): Parts {
  const container = template.containers.find((one) => one.name === name);
  return {
    image: container?.image ?? '',
    probes: container?.probes ?? [],
    minReplicas: template.scale?.minReplicas ?? FEWEST,
    maxReplicas: template.scale?.maxReplicas ?? MOST,
  };
}

export function withParts(template: Template, name: string, parts: Parts): Template {
  const { image, probes, minReplicas, maxReplicas } = parts;
  return {
    ...template,
    containers: template.containers.map((one) => (one.name === name ? { ...one, image, probes } : one)),
    scale: { ...template.scale, minReplicas, maxReplicas },
  };
}

/**
 * One node, and probes that ask for nothing but an open port, which Metabase opens before it migrates (metabase/metabase
 * `src/metabase/core/core.clj`). A probe of HTTP gets 503 from a migrating instance and would have it killed.
 */
export function duringRun(image: string, port: number): Parts {
  const asks = (type: string, periodSeconds: number): Probe => ({
    ...{ type, tcpSocket: { port }, periodSeconds, failureThreshold: 10, timeoutSeconds: 5 },
  });
  return {
    image,
    probes: [asks('Startup', 30), asks('Liveness', 60), asks('Readiness', 5)],
    minReplicas: 1,
    maxReplicas: 1,
  };
}

/** The port of the instance: where requests go, else what Metabase is told, else its own. */
export function portOf({ configuration, template }: AppProperties, name: string): number {
  const told = template.containers.find((one) => one.name === name)?.env?.find((one) => one.name === 'MB_JETTY_PORT');
  return configuration.ingress?.targetPort || Number(told?.value) || METABASE_PORT;
}

/** Whether the template has these parts; what Azure fills in besides does not count. */
export function hasParts(template: Template, name: string, parts: Parts): boolean {
  const found = partsOf(template, name);
  return (
    found.image === parts.image &&
    found.minReplicas === parts.minReplicas &&
    found.maxReplicas === parts.maxReplicas &&
    found.probes.length === parts.probes.length &&
    parts.probes.every((probe, index) => isPartOf(probe, found.probes[index]))
  );
}

function isPartOf(wanted: unknown, found: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return wanted === found;
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(wanted).every(([key, value]) => isPartOf(value, (found as Record<string, unknown>)[key]));
}
