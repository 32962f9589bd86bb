import type { ContainerInspect, ContainerSummary } from '../../gateways/engineTypes.ts';
import { databaseInside, environmentOf } from './settings.ts';

/** Who else may stop, start or replace the container, beside compose. */
const KEEPERS: readonly (readonly [string, string])[] = [
  ['com.docker.swarm.service.id', 'a service of Docker Swarm'],
  ['com.docker.stack.namespace', 'a stack of Docker Swarm'],
  ['io.kubernetes.pod.name', 'a pod of Kubernetes'],
];
const PROJECT = 'com.docker.compose.project';
const WATCHTOWER = 'com.centurylinklabs.watchtower.enable';

/**
 * What would lose data, kill a migration, or start the former version again: full sentences with the remedy.
 * @param healers containers of autoheal that run on the same Engine
 */
export function dangersOf(
  container: ContainerInspect,
  others: readonly ContainerSummary[],
  healers: readonly ContainerInspect[] = [],
): readonly string[] {
  const { Config, HostConfig: host, Mounts, Id } = container;
  const name = container.Name.slice(1);
  const labels = Config.Labels ?? {};
  const inside = databaseInside(Config, Mounts);
  const sharing = others.filter(({ HostConfig }) => HostConfig?.NetworkMode === `container:${Id}`);
  return [
    ...(host.AutoRemove
      ? [
          `The container ${name} is removed as soon as it stops (--rm), so nothing could be put back. Run it without --rm.`,
        ]
      : []),
    ...KEEPERS.filter(([label]) => labels[label] !== undefined).map(
      ([, what]) => `The container ${name} is part of ${what}, which would start it again. Upgrade it there.`,
    ),
    ...(container.State.Paused ? [`The container ${name} is paused. Unpause it first.`] : []),
    ...(inside === undefined
      ? []
      : [
          `The application database is the H2 file ${inside} inside the container ${name}, and no volume holds it: it ` +
            'would stay behind. Copy it out and run the container with a volume there, or move to PostgreSQL.',
        ]),
    ...(sharing.length > 0
      ? [
          `${namesOf(sharing)} use the network of the container ${name} and would lose it. Stop them first, and make them anew afterwards.`,
        ]
      : []),
    ...(labels.autoheal === 'true' && hasCheck(container)
      ? [
          `The container ${name} has a health check and the label autoheal=true: a migration would be killed when it takes ` +
            'longer than the check is patient. Stop autoheal during the upgrade, or run the container without that label.',
        ]
      : healers
          .filter((healer) => hasCheck(container) && watches(healer, labels))
          .map(
            (healer) =>
              `The container ${name} has a health check, and ${healer.Name.slice(1)} restarts what is unhealthy: a migration would ` +
              'be killed when it takes longer than the check is patient. Stop that container during the upgrade.',
          )),
    ...(labels[WATCHTOWER] === 'true'
      ? [
          `Watchtower may replace the container ${name} at any time (label ${WATCHTOWER}=true), in a migration too. Stop ` +
            'Watchtower during the upgrade, or set that label to false.',
        ]
      : []),
  ];
}

/** Autoheal looks after every container, or after those with a label of that name (willfarrell/docker-autoheal, README). */
function watches({ Config }: ContainerInspect, labels: Readonly<Record<string, string>>): boolean {
  const label = environmentOf(Config).AUTOHEAL_CONTAINER_LABEL ?? 'autoheal';
  return label === 'all' || labels[label] === 'true';
}

export function isHealer({ Image, State }: ContainerSummary): boolean {
  return State === 'running' && /\bautoheal\b/.test(Image);
}

/** Of the platform `docker` alone: compose would find a container that is not the one of its file. */
export function madeByCompose({ Name, Config }: ContainerInspect): readonly string[] {
  const project = Config.Labels?.[PROJECT];
  if (project === undefined) return [];
  return [`The container ${Name.slice(1)} belongs to the compose project ${project}. Use the platform compose.`];
}

/** What a careful person would want to know. */
export function notesOf(container: ContainerInspect, others: readonly ContainerSummary[]): readonly string[] {
  const name = container.Name.slice(1);
  const labels = container.Config.Labels ?? {};
  const running = others.filter(({ State }) => State === 'running');
  const healers = others.filter(isHealer);
  const towers = running.filter(({ Image }) => /\bwatchtower\b/.test(Image));
  const left = others.filter(({ Names }) => Names.some((one) => one.startsWith(`/${name}-before-`)));
  return [
    ...(healers.length > 0 && labels.autoheal !== 'true' && hasCheck(container)
      ? [`Autoheal runs here (${namesOf(healers)}); see to it that it does not watch the container ${name}.`]
      : []),
    ...(towers.length > 0 && labels[WATCHTOWER] !== 'true' && labels[WATCHTOWER] !== 'false'
      ? [`Watchtower runs here (${namesOf(towers)}); see to it that it leaves the container ${name} alone.`]
      : []),
    ...(left.length > 0 ? [`An earlier run kept ${namesOf(left)}. Remove what is not needed any more.`] : []),
  ];
}

function hasCheck({ Config: { Healthcheck: check } }: ContainerInspect): boolean {
  return check?.Test !== undefined && check.Test !== null && check.Test.length > 0 && check.Test[0] !== 'NONE';
}

function namesOf(containers: readonly ContainerSummary[]): string {
  return containers.map(({ Names, Id }) => Names[0]?.slice(1) ?? Id.slice(0, 12)).join(', ');
}
