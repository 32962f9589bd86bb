import { scratchSettings } from '../../scratchSettings.ts';
import type { Container, EnvVariable, Volume, Workload } from '../objects.ts';
import { NO_SIDECAR, placementOf, resolverOf } from '../placement.ts';
import { GRACE_SECONDS, labelsOf, nameOf } from './places.ts';

/** Where the scratch instance answers, whatever the live one is set to. */
export const PORT = 3000;
const DOOR = { MB_JETTY_HOST: '0.0.0.0', MB_JETTY_PORT: String(PORT), MB_JETTY_SSL: 'false' };

/** Volumes of which every pod has its own, or that nobody can write to. */
const TAKEN_OVER = ['secret', 'configMap', 'projected', 'downwardAPI', 'csi', 'emptyDir'];
/** What is told to those who collect numbers of every pod that says so. */
const FOR_COLLECTORS = /^prometheus\.io\//;

/**
 * All that a scratch instance is told, for a Secret of the run: where the live one has a value from a Secret, it may stand in no
 * pod's description.
 * @param own of the live instance, as it was read
 * @param database where the copy is
 */
export function settingsOf(
  own: Readonly<Record<string, string>>,
  database: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return scratchSettings(own, { ...database, ...DOOR });
}

/**
 * A pod with the container of Metabase alone: init containers and sidecars of the live one do things in the world, and so do its
 * hooks. No label of it is taken over, no probe, no claimed volume.
 * @param settings names of what the Secret holds
 */
export function instancePod(
  { metadata, spec }: Workload,
  container: Container,
  run: string,
  image: string,
  settings: readonly string[],
): object {
  const template = spec.template;
  const volumes = (template.spec.volumes ?? []).filter(isTakenOver);
  const mounts = (container.volumeMounts ?? []).filter(({ name }) => volumes.some((one) => one.name === name));
  const mounted = volumes.filter(({ name }) => mounts.some((one) => one.name === name));
  const { imagePullPolicy, command, args, workingDir, resources, securityContext } = container;
  const name = nameOf(metadata.name, run, 'instance');
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      labels: { ...labelsOf(run, 'instance'), ...NO_SIDECAR },
      annotations: { ...forAgents(template.metadata?.annotations), ...NO_SIDECAR },
    },
    spec: {
      ...placementOf(template.spec),
      ...resolverOf(template.spec),
      ...{ securityContext: template.spec.securityContext, volumes: mounted },
      ...{ restartPolicy: 'Never', terminationGracePeriodSeconds: GRACE_SECONDS, enableServiceLinks: false },
      containers: [
        {
          ...{ name: 'instance', image, imagePullPolicy, command, args, workingDir, resources, securityContext },
          envFrom: [{ secretRef: { name } }],
          env: (container.env ?? []).filter((one) => isOfPod(one, settings)),
          volumeMounts: mounts,
        },
      ],
    },
  };
}

function isTakenOver(volume: Volume): boolean {
  return Object.keys(volume).every((key) => key === 'name' || TAKEN_OVER.includes(key));
}

/** What only the pod knows, such as its address. One that says where the live database is goes before what the Secret says. */
function isOfPod({ name, valueFrom }: EnvVariable, settings: readonly string[]): boolean {
  if (valueFrom?.fieldRef === undefined && valueFrom?.resourceFieldRef === undefined) return false;
  return !settings.includes(name) && Object.hasOwn(scratchSettings({ [name]: '' }, {}), name);
}

/** An agent that writes secrets into the pod goes by them. */
function forAgents(annotations: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(annotations).filter(([name]) => !FOR_COLLECTORS.test(name)));
}
