import { setTimeout } from 'node:timers/promises';

/** Waits that many milliseconds. A seam of its own, so that no test has to wait. */
export type Sleep = (milliseconds: number) => Promise<void>;

export const systemSleep: Sleep = (milliseconds) => setTimeout(milliseconds);
