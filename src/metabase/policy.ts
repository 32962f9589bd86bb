/** Which of the newer versions are taken, beyond what is followed and ignored. Times in milliseconds, 0 for none. */
export interface Policy {
  /** A version is taken only when it has been out for so long; one that fixes a security hole at once. */
  readonly minimumReleaseAge: number;
  /** Versions of four parts: always, never, or only those that fix a security hole. */
  readonly hotfixes: 'all' | 'none' | 'security';
  /** A major that is new to the deployment is taken from this point release on. */
  readonly minimumPoint: number;
  /** A major that is new to the deployment is taken only when its first release has been out for so long. */
  readonly majorSoak: number;
  /** A new major that Metabase still rolls out in stages is not taken. */
  readonly respectRollout: boolean;
  /** Versions that are in the registry but on no list of releases are taken like others. */
  readonly privatePatches: boolean;
}

/** What holds unless something else is asked for: everything that is published. */
export const EVERYTHING: Policy = {
  minimumReleaseAge: 0,
  hotfixes: 'all',
  minimumPoint: 0,
  majorSoak: 0,
  respectRollout: false,
  privatePatches: false,
};
