import { exactEffect, whyExact } from '../exactText.ts';
import type { Body } from './document.ts';
import { pinTable } from './pins.ts';
import type { StepBody } from './stepBody.ts';

/** The body of a pull request that makes floating tags exact: no upgrade, so it has no path, no back-up and no way back. */
export function exactBody({ deployment, links, marker, footer }: Omit<StepBody, 'notes'>): Body {
  const shorter = (room: number) => pinTable(deployment, links, room);
  return {
    sections: [
      { id: 'summary', title: 'Summary', heading: false, importance: 100, markdown: whyExact(deployment) },
      { id: 'pins', title: 'Pins', heading: true, importance: 20, markdown: pinTable(deployment, links), shorter },
      { id: 'effect', title: 'What merging does', heading: true, importance: 80, markdown: exactEffect(deployment) },
      { id: 'footer', title: 'Footer', heading: false, importance: 95, markdown: ['---', ...footer].join('\n\n') },
    ],
    marker,
  };
}
