import type { Deployment } from '../../planning/plan.ts';
import type { InstanceFacts } from './advice.ts';

/** Where commands are run. */
export interface Place {
  readonly platform: 'compose' | 'kubernetes' | 'systemd' | 'jar' | 'docker';
  /** What Metabase is called there. */
  readonly service: string;
  /** The database runs in the same Compose project or cluster. */
  readonly databaseBeside: boolean;
}

const PLATFORMS: Readonly<Record<string, Place['platform']>> = {
  'docker-compose': 'compose',
  kubernetes: 'kubernetes',
  helm: 'kubernetes',
  systemd: 'systemd',
};

/** A container called metabase when nothing says more: that reads as an example everywhere. */
export function placeOf({ pins }: Deployment, { platforms = [], form, database }: InstanceFacts): Place {
  const known = [...new Set(platforms.map((platform) => PLATFORMS[platform]))];
  const platform = (known.length === 1 ? known[0] : undefined) ?? (form === 'jar' ? 'jar' : 'docker');
  const databaseBeside = database?.certain === true && (platform === 'compose' || platform === 'kubernetes');
  return { platform, service: (platform === 'compose' && serviceOf(pins)) || 'metabase', databaseBeside };
}

/** The Compose service, when all pins are of one; its name goes into a command, so it is one word or not used. */
function serviceOf(pins: Deployment['pins']): string | undefined {
  const names = new Set(pins.map(({ at }) => /^services\.(\w[\w-]{0,62})\.image$/.exec(at)?.[1]));
  return names.size === 1 ? [...names][0] : undefined;
}
