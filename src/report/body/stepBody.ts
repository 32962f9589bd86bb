import type { Version } from '../../metabase/version.ts';
import type { Deployment } from '../../planning/plan.ts';
import type { ReleaseNote } from '../../sources/releaseNotes.ts';
import { code, folded } from '../markdown.ts';
import { notesText } from '../notesText.ts';
import { pathPicture, pathTable } from '../pathPicture.ts';
import type { InstanceFacts, StepAdvice } from './advice.ts';
import { backUp } from './backUp.ts';
import { changesText } from './changes.ts';
import type { Body, Section } from './document.ts';
import { type FileLinks, pinTable } from './pins.ts';
import { prose } from './prose.ts';
import { requirementsText } from './requirements.ts';
import { migrationText, summaryText, WHILE_IT_STARTS } from './step.ts';
import { urgencyText } from './urgency.ts';
import { wayBack } from './wayBack.ts';

/** Everything that the body of a step is made from. */
export interface StepBody {
  readonly deployment: Deployment;
  readonly notes: readonly ReleaseNote[];
  readonly links: FileLinks;
  /** Hidden, at the very end. */
  readonly marker: string;
  readonly advice?: StepAdvice | undefined;
  readonly facts?: InstanceFacts | undefined;
  /** A paragraph of ours above everything, e.g. that this one waits for another pull request. */
  readonly lead?: string | undefined;
  /** Paths of lock files that still hold the former version. */
  readonly lockFiles?: readonly string[] | undefined;
  /** Paragraphs of ours, with boxes, at the end. */
  readonly footer: readonly string[];
}

const NOTES_ROOM = 40_000;
const HERE = 'this pull request';

/** The sections of a step from top to bottom; those that have nothing to say are not there. */
export function stepBody(step: StepBody): Body {
  const { deployment, notes, links, facts, marker, lockFiles = [] } = step;
  const { current, stops } = deployment;
  const next = stops[0] as Version;
  const { urgency, requirements = [], changes = [], rollback, notKnown = [] } = step.advice ?? {};
  const told = (brief: boolean) =>
    [migrationText(deployment), changesText(changes, brief)].filter(Boolean).join('\n\n');
  const release = (room: number) => notesText(current, next, notes, room);
  const path = `${pathPicture(deployment, HERE)}\n\n${folded('The path as a table', pathTable(deployment, HERE))}`;

  const sections: readonly (Section | undefined)[] = [
    part(
      'summary',
      'Summary',
      100,
      [step.lead, summaryText(deployment, step.advice ?? {})].filter(Boolean).join('\n\n'),
    ),
    urgency && part('urgency', 'Urgency', 90, urgencyText(urgency), () => urgencyText(urgency, true)),
    part('path', 'Path', 40, stops.length > 1 ? path : undefined),
    headed('pins', 'Pins', 20, pinTable(deployment, links), (room) => pinTable(deployment, links, room)),
    headed(
      'requirements',
      'Requirements',
      80,
      requirements.length > 0 ? requirementsText(requirements) : undefined,
      () => requirementsText(requirements, true),
    ),
    headed('changes', 'What this step changes', 50, told(false), () => told(true)),
    part('notes', 'Release notes', 10, release(NOTES_ROOM), release),
    headed('back-up', 'Before you merge: back up', 70, backUp(deployment, facts)),
    headed('while-it-starts', 'While it starts', 65, WHILE_IT_STARTS),
    headed('way-back', 'The way back', 75, wayBack(deployment, rollback, facts)),
    headed('lock-files', 'Lock files', 30, lockFiles.length > 0 ? lockText(lockFiles) : undefined),
    headed('not-known', 'What is not known', 60, notKnown.map((sentence) => `- ${prose(sentence)}`).join('\n')),
    part('footer', 'Footer', 95, ['---', ...step.footer].join('\n\n')),
  ];
  return { sections: sections.filter((section) => section !== undefined), marker };
}

type Shorter = (room: number) => string | undefined;

function headed(id: string, title: string, importance: number, markdown: string | undefined, shorter?: Shorter) {
  return sectionOf({ id, title, importance, heading: true }, markdown, shorter);
}

function part(id: string, title: string, importance: number, markdown: string | undefined, shorter?: Shorter) {
  return sectionOf({ id, title, importance, heading: false }, markdown, shorter);
}

function sectionOf(about: Omit<Section, 'markdown' | 'shorter'>, markdown: string | undefined, shorter?: Shorter) {
  if (!markdown) return undefined;
  return { ...about, markdown, ...(shorter ? { shorter: (room: number) => shorter(room) ?? '' } : {}) };
}

function lockText(files: readonly string[]): string {
  const all = files.slice(0, 20).map(code).join(', ');
  const more = files.length > 20 ? ` and ${files.length - 20} more` : '';
  return `These still hold the former version and are not rewritten here; renew them with their own tool: ${all}${more}.`;
}
