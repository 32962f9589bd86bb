import { resolve } from 'node:path';
import { normalize } from 'node:path/posix';
import { badInput, Failure } from '../failure.ts';
import { parseTarget, type Target } from '../metabase/target.ts';
import type { ConfigFile, CustomPattern } from './configFile.ts';
import { INPUT_NAMES, isHostMode, type RawInputs } from './inputs.ts';
import { readInputs } from './readInputs.ts';
import type { DeploymentSettings } from './resolveDeployments.ts';
import type { Repository } from './runner.ts';
import type { RunSettings } from './runSettings.ts';
import type { Inputs } from './schema.ts';
import { type GivenInputs, resolveDefaults, type UpgradeSettings } from './upgradeSettings.ts';

/** Everything that was asked for, parsed once; nothing else reads an input or an environment variable. */
export interface Settings {
  readonly mode: Inputs['mode'];
  /** Absolute. */
  readonly root: string;
  readonly catalogue: string;
  /** The configuration file, from the root; it need not be there. */
  readonly config: string;
  readonly images: readonly string[];
  readonly token: string | undefined;
  readonly releasesApiUrl: string;
  readonly format: Inputs['format'];
  /** For pins of files that belong to no deployment. */
  readonly defaults: UpgradeSettings;
  readonly deployments: readonly DeploymentSettings[];
  readonly patterns: readonly CustomPattern[];
  readonly documentation: boolean;
  /** Globs of files that are not looked at. */
  readonly exclude: readonly string[];
  /** One issue shows everything. */
  readonly dashboard: boolean;
  /** How many pull requests of ours may be open at once. */
  readonly openLimit: number | undefined;
  readonly registry: RegistrySettings;
  /** Where Metabase's version-info files are; undefined when they are not to be asked for. */
  readonly versionInfoUrl: string | undefined;
  /** Where the JAR of a version is looked for. */
  readonly downloadsUrl: string;
  /** Of the modes that work on an instance. */
  readonly run: RunSettings | undefined;
  /** The repository on GitHub that the run is about; undefined on a command line without one. */
  readonly repository: Repository | undefined;
  /** The same inputs under another configuration file. */
  readonly under: (config: ConfigFile | undefined) => Promise<Settings>;
}

/** How registries are asked whether an image is published. */
export interface RegistrySettings {
  /** Whether they are asked at all. */
  readonly asked: boolean;
  /** An address that is asked in place of Docker Hub. */
  readonly mirror: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
}

/** What a run is started with. */
export interface Start {
  /** Relative paths start here. */
  readonly folder: string;
  readonly repository: Repository | undefined;
  /** The parsed configuration file of the root; undefined when there is none. */
  readonly readConfig: (root: string, file: string) => Promise<ConfigFile | undefined>;
}

const NO_CONFIG: Omit<ConfigFile, 'defaults'> = {
  deployments: [],
  images: undefined,
  patterns: [],
  documentation: false,
  exclude: [],
  dashboard: undefined,
  openLimit: undefined,
};

const EMPTY: ConfigFile['defaults'] = {
  follow: undefined,
  path: undefined,
  ignore: [],
  labels: undefined,
  reviewers: undefined,
  teamReviewers: undefined,
  assignees: undefined,
  milestone: undefined,
  draft: undefined,
  base: undefined,
  branchPrefix: undefined,
  minimumReleaseAge: undefined,
  hotfixes: undefined,
  minimumPoint: undefined,
  majorSoak: undefined,
  respectRollout: undefined,
  privatePatches: undefined,
  pinFloating: undefined,
  rolling: undefined,
  schedule: undefined,
  timezone: undefined,
  automerge: undefined,
  updateAtMost: undefined,
  steps: undefined,
};

/** @throws Failure (bad input) with every input that is wrong, not only the first */
export async function parseSettings(raw: RawInputs, { folder, repository, readConfig }: Start): Promise<Settings> {
  const read = readInputs(raw, INPUT_NAMES);
  const target = readTarget(raw.target.trim());
  if ('wrong' in read || target instanceof Failure) {
    const wrong = 'wrong' in read ? read.wrong : [];
    throw badInput([...wrong, ...(target instanceof Failure ? [target.message] : [])].join('\n'));
  }
  const { inputs } = read;
  const root = resolve(folder, inputs.root);
  const given = givenOf(inputs, target);
  const under = async (file: ConfigFile | undefined): Promise<Settings> => {
    const config: ConfigFile = file ?? { ...NO_CONFIG, defaults: EMPTY };
    const deployments = file ? (await import('./resolveDeployments.ts')).resolveDeployments(file, given) : [];
    return {
      mode: inputs.mode,
      root,
      catalogue: inputs.catalogue,
      config: normalize(inputs.config),
      images: [...new Set([...inputs.images, ...(config.images ?? [])])],
      token: inputs.token,
      releasesApiUrl: inputs['releases-api-url'],
      format: inputs.format,
      defaults: resolveDefaults(config, given),
      deployments,
      patterns: config.patterns,
      documentation: config.documentation,
      exclude: config.exclude,
      dashboard: inputs.dashboard ?? config.dashboard ?? false,
      openLimit: config.openLimit,
      registry: {
        asked: inputs.registry === 'auto',
        mirror: inputs['registry-mirror'],
        username: inputs['registry-username'],
        password: inputs['registry-password'],
      },
      versionInfoUrl: inputs['version-info-url'],
      downloadsUrl: inputs['downloads-url'],
      run: isHostMode(inputs.mode) ? (await import('./runSettings.ts')).runSettings(inputs, deployments) : undefined,
      repository,
      under,
    };
  };
  return under(await readConfig(root, inputs.config));
}

/** An input that is empty was not given, and leaves the word to the configuration. */
function givenOf(inputs: Inputs, target: Target | undefined): GivenInputs {
  const list = (names: readonly string[]) => (names.length > 0 ? names : undefined);
  return {
    follow: target,
    path: inputs.path,
    labels: list(inputs.labels),
    reviewers: list(inputs.reviewers),
    teamReviewers: list(inputs['team-reviewers']),
    assignees: list(inputs.assignees),
    milestone: inputs.milestone,
    draft: inputs.draft,
    base: inputs.base,
    minimumReleaseAge: inputs['minimum-release-age'],
    hotfixes: inputs.hotfixes,
    privatePatches: inputs['private-patches'],
    pinFloating: inputs['pin-floating'],
    automerge: inputs.automerge,
    steps: inputs.steps,
  };
}

function readTarget(text: string): Target | Failure | undefined {
  try {
    return text === '' ? undefined : parseTarget(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
