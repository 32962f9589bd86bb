import { box } from '../report/boxes.ts';
import { code } from '../report/markdown.ts';
import { REBASE } from './decide.ts';
import { type Marker, printMarker } from './marker.ts';

const APP = 'https://github.com/metabase-upgrade/metabase-upgrade/blob/main/docs/github-app.md';

/** Of a stack: this pull request, counted from 1, how many there are, and the one that is merged before it. */
export interface Place {
  readonly place: number;
  readonly of: number;
  readonly below: number | undefined;
}

export interface Tail {
  readonly base: string;
  readonly stack: Place | undefined;
  /** It was opened with the workflow's own token. */
  readonly waits: boolean;
  readonly marker: Marker;
}

/** What stands around the step itself: above it what it stands on, below it what it waits for and the box. */
export function tailOf({ base, stack, waits, marker }: Tail): { lead?: string; footer: string[]; marker: string } {
  const footer: string[] = [];
  const lead =
    stack?.below === undefined
      ? {}
      : {
          lead:
            `> [!IMPORTANT]\n> This is number ${stack.place} of ${stack.of} and stands on #${stack.below}. Merge that one first and ` +
            'let its version run; this one stays a draft until then.',
        };
  if (waits) {
    footer.push(
      "> [!NOTE]\n> This pull request was opened with the workflow's own `GITHUB_TOKEN`: its workflows wait until somebody with " +
        `write access approves them. [With the token of a GitHub App](${APP}) they start by themselves.`,
    );
  }
  footer.push(box(REBASE, `Make the commit anew on ${code(base)} as it is now`));
  return { ...lead, footer, marker: printMarker(marker) };
}
