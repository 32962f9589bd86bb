/** Container Apps with their revisions and replicas, and jobs, as `az` tells of them and changes them. */
import { type Cloud, GROUP_PATH, NOTHING, notFound, type Options, one, type Request } from './cloud.ts';

export interface TemplateState {
  revisionSuffix?: string;
  containers: { name: string; image: string; env?: object[]; probes?: object[]; [field: string]: unknown }[];
  scale?: { minReplicas?: number; maxReplicas?: number };
}

export interface ReplicaState {
  readonly name: string;
  createdTime: string;
  runningState: 'Running' | 'Waiting' | 'Terminated';
  restartCount: number;
}

export interface RevisionState {
  readonly name: string;
  active: boolean;
  readonly template: TemplateState;
  provisioningState: string;
  replicas: ReplicaState[];
}

export interface ContainerAppState {
  readonly name: string;
  mode: 'Single' | 'Multiple';
  fqdn: string | undefined;
  traffic: { weight: number; latestRevision?: boolean; revisionName?: string }[];
  registries: object[];
  secrets: { name: string; value?: string; keyVaultUrl?: string; identity?: string }[];
  template: TemplateState;
  revisions: RevisionState[];
  latestReady: string;
  log: string;
  /** Whether revisions get ready by themselves, where no container is behind them. */
  isReal: boolean;
}

export interface JobState {
  body: { location: string; properties: { template: TemplateState; configuration: Record<string, unknown> } };
  executions: { name: string; status: string }[];
  log: string;
}

export function addContainerApp(cloud: Cloud, name: string, image: string, env: object[]): ContainerAppState {
  const template: TemplateState = {
    revisionSuffix: '',
    containers: [{ name: 'metabase', image, env, resources: { cpu: 1, memory: '2Gi' } }],
    scale: { minReplicas: 1, maxReplicas: 3 },
  };
  const app: ContainerAppState = {
    ...{ name, mode: 'Single', fqdn: `${name}.happyhill-1.westeurope.azurecontainerapps.io` },
    ...{ traffic: [{ weight: 100, latestRevision: true }], registries: [], secrets: [], template, revisions: [] },
    ...{ latestReady: '', log: '', isReal: false },
  };
  cloud.containerApps.set(name, app);
  addRevision(app);
  return app;
}

/** In single mode the former one stays active until the next one is ready. */
function addRevision(app: ContainerAppState): void {
  const name = `${app.name}--${String(app.revisions.length + 1).padStart(7, '0')}`;
  app.revisions.push({
    name,
    active: true,
    template: structuredClone(app.template),
    provisioningState: 'Provisioned',
    replicas: [],
  });
  if (!app.isReal) makeReady(app, name);
}

export function makeReady(app: ContainerAppState, name: string): void {
  if (!app.isReal) addReplica(app, name);
  if (name !== app.revisions.at(-1)?.name) return;
  app.latestReady = name;
  if (app.mode === 'Single') for (const one of app.revisions) if (one.name !== name) deactivate(one, app);
}

function addReplica(app: ContainerAppState, name: string): void {
  const found = app.revisions.find((one) => one.name === name);
  const replica = {
    name: `${name}-abc`,
    createdTime: '2026-10-08T12:00:00Z',
    runningState: 'Running' as const,
    restartCount: 0,
  };
  if (found) found.replicas = [replica];
}

/** Where a container is behind it, its replica is there until that has ended. */
function deactivate(revision: RevisionState, { isReal }: ContainerAppState): void {
  revision.active = false;
  if (!isReal) revision.replicas = [];
}

export function answerContainerApps(cloud: Cloud, command: string, asked: Options | Request): unknown {
  if (command === 'rest') return resource(cloud, asked as Request);
  const name = one(asked as Options, 'name');
  if (command === 'containerapp logs show') {
    const app = cloud.containerApps.get(name);
    if (!app) throw notFound(name);
    return (asked as Options).has('type') ? '' : app.log;
  }
  if (command === 'containerapp job logs show') return cloud.jobs.get(name)?.log ?? '';
  return undefined;
}

function resource(cloud: Cloud, request: Request): unknown {
  const [provider, type, name = '', ...rest] = request.path.split('/');
  if (provider !== 'Microsoft.App') return undefined;
  if (type === 'jobs') return job(cloud, name, rest, request);
  const app = type === 'containerApps' ? cloud.containerApps.get(name) : undefined;
  if (!app) return undefined;
  const [part, revisionName, action] = rest;
  const revision = app.revisions.find((one) => one.name === revisionName);
  switch (`${request.method} ${[part, action].filter(Boolean).join('/')}`) {
    case 'get ':
      return appOf(app);
    case 'patch ':
      return patched(app, (request.body as { properties: { template: TemplateState } }).properties.template);
    case 'post listSecrets':
      return { value: app.secrets };
    case 'get revisions':
      return {
        value: app.revisions.map(({ name: id, active, template, provisioningState, replicas }) => ({
          ...{ id, name: id },
          properties: {
            active,
            template,
            provisioningState,
            replicas: replicas.length,
            runningState: active ? 'Running' : 'Stopped',
          },
        })),
      };
    case 'get revisions/replicas':
      return revision && { value: revision.replicas.map(replicaOf(app)) };
    case 'post revisions/activate':
      if (!revision) return undefined;
      revision.active = true;
      if (!app.isReal) addReplica(app, revision.name);
      return NOTHING;
    case 'post revisions/deactivate':
      if (!revision) return undefined;
      deactivate(revision, app);
      return NOTHING;
    default:
      return undefined;
  }
}

/** JSON merge patch; the template that is the same makes no revision. */
function patched(app: ContainerAppState, template: TemplateState): unknown {
  const next = { ...app.template, ...template };
  if (JSON.stringify(next) !== JSON.stringify(app.template)) {
    app.template = next;
    addRevision(app);
  }
  return appOf(app);
}

function appOf(app: ContainerAppState) {
  const { name, mode, fqdn, traffic, registries, secrets, template, latestReady } = app;
  return {
    ...{ id: `${GROUP_PATH}/providers/Microsoft.App/containerApps/${name}`, name, location: 'West Europe' },
    identity: { type: 'None' },
    properties: {
      ...{
        provisioningState: 'Succeeded',
        latestRevisionName: app.revisions.at(-1)?.name,
        latestReadyRevisionName: latestReady,
      },
      environmentId: `${GROUP_PATH}/providers/Microsoft.App/managedEnvironments/env`,
      workloadProfileName: 'Consumption',
      configuration: {
        activeRevisionsMode: mode,
        ingress: fqdn === undefined ? null : { fqdn, external: true, targetPort: 3000, transport: 'Auto', traffic },
        ...{ registries, secrets: secrets.map(({ value: _, ...secret }) => secret) },
      },
      template,
    },
  };
}

function replicaOf(app: ContainerAppState) {
  return ({ name, createdTime, runningState, restartCount }: ReplicaState) => ({
    ...{ id: name, name },
    properties: {
      createdTime,
      containers: app.template.containers.map((one) => ({
        name: one.name,
        ready: runningState === 'Running',
        restartCount,
        runningState,
      })),
    },
  });
}

function job(cloud: Cloud, name: string, rest: readonly string[], { method, body }: Request): unknown {
  const found = cloud.jobs.get(name);
  switch (`${method} ${rest.join('/')}`) {
    case 'put ':
      cloud.jobs.set(name, { body: body as JobState['body'], executions: [], log: '' });
      return { name, properties: { provisioningState: 'InProgress' } };
    case 'get ':
      return found && { id: name, name, properties: { ...found.body.properties, provisioningState: 'Succeeded' } };
    case 'delete ':
      cloud.jobs.delete(name);
      return found && NOTHING;
    case 'post start':
      found?.executions.push({ name: `${name}-x1`, status: 'Running' });
      return found && { name: `${name}-x1` };
    case 'get executions':
      return found && { value: found.executions.map(executionOf) };
    default:
      return undefined;
  }
}

/** It runs for as long as it takes to look at it once. */
function executionOf(execution: JobState['executions'][number]) {
  const { name, status } = execution;
  execution.status = 'Succeeded';
  return { id: name, name, properties: { status } };
}
