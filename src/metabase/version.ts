/**
 * A Metabase version `major.minor[.hotfix]`, e.g. 61.2.6. The leading 0 or 1 of a tag is the edition and never part of it.
 * Numbers are compared, dates never: tags are not published in the order of their numbers (0.61.2.7 is younger than
 * 0.61.2.8). As a semantic version it is read only where a range has to be (range.ts): here there are three numbers, and
 * hundreds of versions in a list.
 */
export class Version {
  readonly major: number;
  readonly minor: number;
  /** The hotfix; 0 for none. */
  readonly patch: number;

  constructor(major: number, minor: number, patch: number) {
    this.major = major;
    this.minor = minor;
    this.patch = patch;
  }

  /** Below 0 when this one is lower than the other, above 0 when it is higher. */
  compare(other: Version): number {
    return this.major - other.major || this.minor - other.minor || this.patch - other.patch;
  }

  /** As a semantic version, always of three numbers. */
  toString(): string {
    return `${this.major}.${this.minor}.${this.patch}`;
  }
}

const NUMBER = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:\.([1-9]\d{0,5}))?$/;

/** Reads `61.2` or `61.2.6`; anything else is undefined. A hotfix 0 is never written, so `61.2.0` is refused. */
export function parseVersion(text: string): Version | undefined {
  const match = NUMBER.exec(text);
  return match ? version(Number(match[1]), Number(match[2]), Number(match[3] ?? 0)) : undefined;
}

export function version(major: number, minor: number, hotfix = 0): Version {
  return new Version(major, minor, hotfix);
}

/** `61.2` or `61.2.6`. */
export function printVersion(value: Version): string {
  return value.patch === 0 ? `${value.major}.${value.minor}` : `${value.major}.${value.minor}.${value.patch}`;
}

/**
 * From major 50 on, minor 0 is the beta of its major and never a stop or a target.
 * Source: metabase/docs.metabase.github.io `_docs/v0.63/developers-guide/versioning.md` says so of 57; the release
 * list of 50 starts at v0.50.1 (metabase/metabase `docs/releases.md`) and no x.0 tag exists from 51 to 63.
 */
export function isBeta(value: Version): boolean {
  return value.major >= 50 && value.minor === 0;
}
