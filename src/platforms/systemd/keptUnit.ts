import type { Kept } from '../kept.ts';

/** What the platform systemd remembers. */
export interface KeptUnit extends Kept {
  /** The tag of what ran before. */
  readonly former: string;
  /** Absolute path of the JAR. */
  readonly jar: string;
  /** The Java that the unit was started with. */
  readonly java: {
    readonly major: number | undefined;
    /** The text of our drop-in of an earlier run, which chose it. */
    readonly dropIn: string | undefined;
  };
  /** The last start of the unit when another JAR was put in place: what has not been started since, never was. */
  readonly placedAfter?: string;
}
