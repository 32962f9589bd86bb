/** After what scratch containers are made, and which images they are made of. */
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/gateways/dockerEngine.ts';
import { containerSource, elsewhereSource } from '../../src/platforms/docker/scratch/source.ts';
import type { EngineSeams } from '../../src/platforms/docker/seams.ts';
import { buildOf } from '../upgrade/world.ts';
import { containerWith, TOLD } from './containers.ts';

const NEXT = buildOf('v0.60.2');

/** An Engine that has what it has pulled. */
function seamsWith(present: readonly string[], architecture = 'amd64') {
  const images = new Set(present);
  const pulled: { readonly name: string; readonly login: unknown }[] = [];
  const engine: Partial<Engine> = {
    info: async () => ({ DockerRootDir: '/', Architecture: 'x86_64' }),
    container: async () => TOLD.container,
    image: async (name) => (images.has(name) ? { ...TOLD.image, Id: name, Architecture: architecture } : undefined),
    async pull(name, login) {
      images.add(name);
      pulled.push({ name, login });
    },
  };
  const credentialsFor = async (host: string) =>
    host === 'ours.azurecr.io' ? ({ kind: 'password', username: 'u', password: 'p' } as const) : undefined;
  return { pulled, seams: { engine, credentialsFor } as unknown as EngineSeams };
}

describe('an instance that runs elsewhere', () => {
  const live = {
    name: 'bi',
    image: 'ours.azurecr.io/metabase/metabase:v0.58.3',
    environment: { MB_SITE_NAME: 'Ours' },
  };

  it('gives its settings and nothing of a machine', async () => {
    const source = elsewhereSource(seamsWith([]).seams, async () => live, { images: [] });
    expect(await source.model()).toEqual({ name: 'bi', environment: live.environment, config: {}, host: {} });
    expect(await source.name()).toBe('bi');
  });

  it('has its next image pulled from the same registry, with its login, and once', async () => {
    const { seams, pulled } = seamsWith([]);
    const source = elsewhereSource(seams, async () => live, { images: [] });
    for (let times = 0; times < 2; times++)
      expect(await source.image(NEXT)).toBe('ours.azurecr.io/metabase/metabase:v0.60.2');
    const login = { serveraddress: 'ours.azurecr.io', username: 'u', password: 'p' };
    expect(pulled).toEqual([{ name: 'ours.azurecr.io/metabase/metabase:v0.60.2', login }]);
  });

  it('is refused where its image is for other machines', async () => {
    const source = elsewhereSource(seamsWith([], 'arm64').seams, async () => live, { images: [] });
    await expect(source.image(NEXT)).rejects.toThrow('is for arm64, and this machine is amd64');
  });
});

it('a container of this Engine whose image was removed is no model', async () => {
  const container = containerWith({ Config: { Env: ['MB_SITE_NAME=Ours'] } });
  const { seams } = seamsWith([]);
  await expect(containerSource(seams, async () => container, { images: [] }).model()).rejects.toThrow('is gone');
  const { seams: whole } = seamsWith([container.Image]);
  const model = await containerSource(whole, async () => container, { images: [] }).model();
  expect(model).toMatchObject({ name: container.Name.slice(1), environment: { MB_SITE_NAME: 'Ours' } });
});
