import type { SdkPin } from '../manifests/pin.ts';
import type { ScanChange } from './compare.ts';
import { FIRST_SDK, LAST_BOUND_SDK } from './sdk.ts';
import { type Violation, violation } from './violation.ts';

/**
 * Places that ask for the SDK of another major than that of the Metabase they are embedded from, as far as the change moved
 * one of the two. Up to 56 they must be equal; from 57 on the SDK loads its bundle from the instance and only its types are
 * those of another version (metabase/docs `embedding/sdk/version.md`).
 */
export function sdkViolations(
  { pins, kept, sdks }: ScanChange,
  deploymentOf: (file: string) => string | undefined,
): readonly Violation[] {
  const instances = [
    ...pins.map(({ from, to }) => ({ pin: to, isMoved: from?.version.major !== to.version.major })),
    ...kept.map(({ to }) => ({ pin: to, isMoved: false })),
  ];
  return sdks.flatMap(({ sdk, isChanged }): Violation[] => {
    const name = deploymentOf(sdk.file);
    const own = instances.filter(({ pin }) => name === undefined || deploymentOf(pin.file) === name);
    const [major, ...others] = new Set(own.map(({ pin }) => pin.version.major));
    if (major === undefined || others.length > 0 || major < FIRST_SDK || sdk.major === major) return [];
    return isChanged || own.some(({ isMoved }) => isMoved) ? [otherMajor(sdk, major)] : [];
  });
}

function otherMajor(sdk: SdkPin, major: number): Violation {
  const { text, major: own } = sdk;
  const isBound = major <= LAST_BOUND_SDK;
  const why = isBound
    ? `Up to major ${LAST_BOUND_SDK} the SDK works only with Metabase of its own major`
    : `The SDK follows the major of Metabase, and its types are those of ${own}`;
  const message = `Metabase is at major ${major} here, and the SDK is asked for as ${text}. ${why}: ask for ${major}-stable.`;
  return violation(sdk, 'sdk', message, isBound ? 'error' : 'warning');
}
