/** What the Docker Engine tells and takes, as far as it is used here; field names are those of its API. */
export type Fields = Readonly<Record<string, unknown>>;

/** `Config` of a container, and of an image, which gives a container what it was not told. */
export interface ContainerConfig extends Fields {
  readonly Image?: string;
  readonly Hostname?: string;
  readonly User?: string;
  readonly WorkingDir?: string;
  readonly StopSignal?: string;
  readonly MacAddress?: string;
  readonly Tty?: boolean;
  readonly Env?: readonly string[] | null;
  readonly Cmd?: readonly string[] | null;
  readonly Entrypoint?: readonly string[] | null;
  readonly Shell?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly Volumes?: Fields | null;
  readonly ExposedPorts?: Fields | null;
  readonly Healthcheck?: Healthcheck | null;
}

/** A field that is 0 or not there is taken from the image. */
export interface Healthcheck extends Fields {
  readonly Test?: readonly string[] | null;
}

export interface RestartPolicy {
  readonly Name: string;
  readonly MaximumRetryCount?: number;
}

export interface HostConfig extends Fields {
  readonly NetworkMode?: string;
  readonly UTSMode?: string;
  readonly AutoRemove?: boolean;
  /** Bytes; 0 is as much as there is. */
  readonly Memory?: number;
  readonly RestartPolicy?: RestartPolicy;
  readonly Binds?: readonly string[] | null | undefined;
  readonly Links?: readonly string[] | null;
  readonly ExtraHosts?: readonly string[] | null;
  readonly Dns?: readonly string[] | null;
  readonly Mounts?:
    | readonly (Fields & { readonly Type: string; readonly Source?: string; readonly Target: string })[]
    | null;
}

export interface Endpoint extends Fields {
  readonly NetworkID?: string;
  readonly IPAMConfig?: Fields | null;
  readonly Aliases?: readonly string[] | null;
  readonly Links?: readonly string[] | null;
  readonly DriverOpts?: Fields | null;
  readonly IPAddress?: string;
  readonly MacAddress?: string;
  readonly GwPriority?: number;
}

export interface Mount {
  readonly Type: string;
  readonly Name?: string;
  /** On the machine of the Engine. */
  readonly Source: string;
  readonly Destination: string;
  readonly Mode?: string;
  readonly RW: boolean;
}

export interface ContainerInspect {
  readonly Id: string;
  /** With a slash at its beginning. */
  readonly Name: string;
  /** The image's id. */
  readonly Image: string;
  readonly State: {
    readonly Running: boolean;
    readonly Paused?: boolean;
    readonly Restarting: boolean;
    readonly ExitCode: number;
    readonly StartedAt: string;
  };
  readonly Config: ContainerConfig;
  readonly HostConfig: HostConfig;
  readonly Mounts: readonly Mount[];
  readonly NetworkSettings: {
    readonly Ports?: Readonly<Record<string, readonly { readonly HostIp: string; readonly HostPort: string }[] | null>>;
    readonly Networks: Readonly<Record<string, Endpoint>>;
  };
}

export interface ContainerSummary {
  readonly Id: string;
  readonly Names: readonly string[];
  readonly Image: string;
  readonly State: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly HostConfig?: { readonly NetworkMode?: string };
}

export interface ImageInspect {
  readonly Id: string;
  readonly Size: number;
  readonly Os?: string;
  readonly Architecture?: string;
  readonly RepoTags?: readonly string[] | null;
  readonly RepoDigests?: readonly string[] | null;
  readonly Config?: ContainerConfig | null;
}

export interface EngineInfo {
  readonly DockerRootDir: string;
  /** As the kernel says it: `x86_64`, `aarch64`. */
  readonly Architecture: string;
}

/** What `create` takes. */
export interface CreateBody extends ContainerConfig {
  readonly HostConfig: HostConfig;
  readonly NetworkingConfig?: { readonly EndpointsConfig: Readonly<Record<string, Endpoint>> };
}

/** What a registry is told of who pulls. */
export type PullLogin = Readonly<Record<'serveraddress', string>> & Readonly<Record<string, string>>;

/** What `createNetwork` takes. */
export interface NetworkBody {
  readonly Name: string;
  readonly Driver: string;
  /** No way leads from it to another network. */
  readonly Internal: boolean;
  readonly CheckDuplicate: boolean;
  readonly Options?: Readonly<Record<string, string>>;
  readonly Labels: Readonly<Record<string, string>>;
}

export interface NetworkInspect {
  readonly Id: string;
  readonly Name: string;
  readonly IPAM?: { readonly Config?: readonly { readonly Gateway?: string }[] | null };
}
