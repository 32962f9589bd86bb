import type { ContainerConfig, Healthcheck } from '../../gateways/engineTypes.ts';

/**
 * The configuration that a user gave a container: what the Engine tells is that, merged with the image's when the container
 * was made (moby/moby `daemon/commit.go`, `merge`). A value that is the image's own is taken to come from it.
 */
export function withoutImage(config: ContainerConfig, image: ContainerConfig): ContainerConfig {
  const { Env, Labels, Cmd, Entrypoint, Volumes, ExposedPorts, Healthcheck: check, ...rest } = config;
  const { OnBuild: _, ArgsEscaped: __, Image: ___, ...kept } = rest;
  const single = Object.fromEntries(
    Object.entries(kept).filter(([name, value]) => !FROM_IMAGE.has(name) || !same(value, image[name])),
  );
  return {
    ...single,
    Env: (Env ?? []).filter((entry) => !image.Env?.includes(entry)),
    Labels: without(Labels, image.Labels) ?? {},
    ...command(config, image),
    ...optional('Volumes', without(Volumes, image.Volumes)),
    ...optional('ExposedPorts', without(ExposedPorts, image.ExposedPorts)),
    ...optional('Healthcheck', ownHealthcheck(check, image.Healthcheck)),
  };
}

/** Taken from the image when they are not given. */
const FROM_IMAGE: ReadonlySet<string> = new Set(['User', 'WorkingDir', 'StopSignal', 'Shell']);

/** An image's command is taken only together with its entry point, and an emptied one has to be given as such. */
function command({ Cmd, Entrypoint }: ContainerConfig, image: ContainerConfig): ContainerConfig {
  const sameCommand = same(list(Cmd), list(image.Cmd));
  if (same(list(Entrypoint), list(image.Entrypoint))) {
    if (sameCommand) return {};
    return list(Cmd).length > 0 ? { Cmd: list(Cmd) } : { Entrypoint: list(Entrypoint), Cmd: [] };
  }
  return { Entrypoint: list(Entrypoint).length > 0 ? list(Entrypoint) : [''], Cmd: list(Cmd) };
}

/** Field by field, since what is not there is taken from the image. */
function ownHealthcheck(own: Healthcheck | null | undefined, image: Healthcheck | null | undefined) {
  const fields = Object.entries(own ?? {}).filter(([name, value]) => !same(value, image?.[name]));
  return fields.length === 0 ? undefined : (Object.fromEntries(fields) as Healthcheck);
}

function without<Value>(
  own: Readonly<Record<string, Value>> | null | undefined,
  image: Readonly<Record<string, unknown>> | null | undefined,
): Readonly<Record<string, Value>> | undefined {
  const entries = Object.entries(own ?? {}).filter(
    ([name, value]) => !(image && Object.hasOwn(image, name) && same(value, image[name])),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function optional<Value>(name: string, value: Value | undefined) {
  return value === undefined ? {} : { [name]: value };
}

function list(value: readonly string[] | null | undefined): readonly string[] {
  return value ?? [];
}

/** Of what came as JSON. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
