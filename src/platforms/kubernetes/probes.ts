import type { Container, PodSpec, Probe } from './objects.ts';

/** A part of a pod's template that is other during a run: patches by name, without the image. */
export interface TemplateChange {
  readonly during: TemplatePart;
  readonly former: TemplatePart;
}

export interface TemplatePart {
  readonly terminationGracePeriodSeconds?: number;
  readonly container?: { readonly [probe in (typeof PROBES)[number]]?: { readonly failureThreshold: number } };
}

const PROBES = ['startupProbe', 'livenessProbe'] as const;
/** Defaults of Kubernetes (API reference, Probe). */
const PERIOD_SECONDS = 10;
const THRESHOLD = 3;

/**
 * Metabase waits up to 20 s for its migration lock when it is told to end, chosen for Kubernetes' own 30 s
 * (metabase/metabase `src/metabase/app_db/liquibase.clj`, `release-migration-locks!`).
 */
const SHORTEST_GRACE_SECONDS = 30;

/** Seconds until a probe that never succeeds has the container restarted. */
export function budgetOf({
  initialDelaySeconds = 0,
  periodSeconds = PERIOD_SECONDS,
  failureThreshold = THRESHOLD,
}: Probe): number {
  return initialDelaySeconds + periodSeconds * failureThreshold;
}

/** Those that would restart a container before the time is over. A liveness probe waits for a startup probe to succeed. */
function shortProbes(container: Container, seconds: number) {
  const name = container.startupProbe ? 'startupProbe' : 'livenessProbe';
  const probe = container[name];
  return probe && budgetOf(probe) < seconds ? [{ name, probe } as const] : [];
}

/** What would kill a migration, each as a sentence with its remedy. */
export function probeDangers(container: Container, timeoutMs: number): readonly string[] {
  const seconds = Math.ceil(timeoutMs / 1000);
  return shortProbes(container, seconds).map(
    ({ name, probe }) =>
      `The ${name} of the container ${container.name} restarts it after ${budgetOf(probe)} s without an answer, and a migration is ` +
      `waited for up to ${seconds} s ("timeout"). Raise failureThreshold, set "patch-probes: true" to have it raised for the run, or ` +
      'shorten "timeout".',
  );
}

export function graceNotes({ terminationGracePeriodSeconds: grace }: PodSpec): readonly string[] {
  if (grace === undefined || grace >= SHORTEST_GRACE_SECONDS) return [];
  return [
    `Pods are killed ${grace} s after they are told to end (terminationGracePeriodSeconds). Metabase takes up to 20 s to let go of ` +
      `its migration lock; during the run it has ${SHORTEST_GRACE_SECONDS} s. Write that into the manifest.`,
  ];
}

/** @param timeoutMs of a migration; undefined: probes stay as they are */
export function templateChange(spec: PodSpec, container: Container, timeoutMs: number | undefined): TemplateChange {
  const seconds = Math.ceil((timeoutMs ?? 0) / 1000);
  const probes = timeoutMs === undefined ? [] : shortProbes(container, seconds);
  const during = probes.map(({ name, probe: { initialDelaySeconds = 0, periodSeconds = PERIOD_SECONDS } }) => [
    name,
    { failureThreshold: Math.ceil((seconds - initialDelaySeconds) / periodSeconds) },
  ]);
  const former = probes.map(({ name, probe }) => [name, { failureThreshold: probe.failureThreshold ?? THRESHOLD }]);
  const { terminationGracePeriodSeconds: grace } = spec;
  const short = grace !== undefined && grace < SHORTEST_GRACE_SECONDS;
  const part = (patched: readonly unknown[][], seconds: number | undefined): TemplatePart => ({
    ...(short && seconds !== undefined ? { terminationGracePeriodSeconds: seconds } : {}),
    ...(patched.length > 0 ? { container: Object.fromEntries(patched as [string, unknown][]) } : {}),
  });
  return { during: part(during, SHORTEST_GRACE_SECONDS), former: part(former, grace) };
}

/** A strategic patch of a workload's template. */
export function templatePatch(name: string, { container, ...spec }: TemplatePart, image?: string): object {
  const changed = { ...container, ...(image === undefined ? {} : { image }) };
  if (Object.keys(changed).length === 0 && Object.keys(spec).length === 0) return {};
  const containers = Object.keys(changed).length === 0 ? {} : { containers: [{ name, ...changed }] };
  return { template: { spec: { ...spec, ...containers } } };
}
