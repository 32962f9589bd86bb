import type { Clock } from '../../gateways/clock.ts';
import type { Note } from '../../gateways/keptNote.ts';
import type { RunProcess } from '../../gateways/process.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { Build } from '../platform.ts';
import type { Elsewhere, Scratch } from '../scratch.ts';
import type { AppPlace } from './resources.ts';

export interface AzureOptions extends AppPlace {
  /** The user's own names of Metabase's image. */
  readonly images: OwnImages;
  /** What runs, where the tag does not tell; from the running instance. */
  readonly installed: Build | undefined;
  /** The inputs `database-*` that the user gave, without that word in front. */
  readonly given: ReadonlySet<string>;
}

export interface AzureSeams {
  readonly run: RunProcess;
  readonly note: Note;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** What a tag stands for in its registry. @throws Failure when it isn't there, or can't be looked up */
  readonly lookUp: (image: string) => Promise<string>;
  /** Rehearsals in containers of this machine, after an app. */
  readonly scratchHere: (app: () => Promise<Elsewhere>) => Scratch;
  /** Told of a secret before it is used. */
  readonly mask: (secret: string) => void;
}
