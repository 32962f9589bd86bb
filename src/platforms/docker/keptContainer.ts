import type { RestartPolicy } from '../../gateways/engineTypes.ts';
import type { Kept } from '../kept.ts';

/** What the platform docker remembers. */
export interface KeptContainer extends Kept {
  /** The id of the container from before the run, which outlives every new name. */
  readonly former: string;
  readonly restart: RestartPolicy;
  /** Addresses of its networks that were set: a stopped container does not tell them. */
  readonly macs: Readonly<Record<string, string>>;
}
