import type { Place } from '../manifests/pin.ts';

export type ViolationKind =
  | 'skipped-stop'
  | 'downgrade'
  | 'minor-downgrade'
  | 'edition-switch'
  | 'floating-tag'
  | 'pre-release'
  | 'unpublished'
  | 'ignored'
  | 'requirement'
  | 'disagreement'
  | 'digest'
  | 'checksum'
  | 'sdk';

/** Something in a change that would harm an instance, at the line that would do it. */
export interface Violation extends Pick<Place, 'file' | 'line' | 'column'> {
  readonly kind: ViolationKind;
  /** An error fails the check; a warning is only told. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** One at a place. */
export function violation(
  { file, line, column }: Pick<Place, 'file' | 'line' | 'column'>,
  kind: ViolationKind,
  message: string,
  severity: Violation['severity'] = 'error',
): Violation {
  return { kind, severity, file, line, column, message };
}
