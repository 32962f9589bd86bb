import { readFileSync } from 'node:fs';
import type { ContainerInspect, ContainerSummary, ImageInspect } from '../../src/gateways/engineTypes.ts';

const file = new URL('fixtures/engine-20.10.json', import.meta.url);
/** What an Engine 20.10 told of a container with many settings, never started, and of its image. */
export const TOLD: { readonly container: ContainerInspect; readonly image: ImageInspect } = JSON.parse(
  readFileSync(file, 'utf8'),
);

type Changes = { readonly [Key in keyof ContainerInspect]?: Partial<ContainerInspect[Key]> };

/** That container with other fields; of parts such as `Config` the named ones alone. */
export function containerWith(changes: Changes): ContainerInspect {
  const parts = Object.entries(changes).map(([key, value]) => {
    const before = TOLD.container[key as keyof ContainerInspect];
    const merge = typeof value === 'object' && !Array.isArray(value);
    return [key, merge ? { ...(before as object), ...value } : value];
  });
  return { ...TOLD.container, ...Object.fromEntries(parts) };
}

export function summary(fields: Partial<ContainerSummary>): ContainerSummary {
  return { Id: 'f'.repeat(64), Names: ['/other'], Image: 'busybox', State: 'running', ...fields };
}
