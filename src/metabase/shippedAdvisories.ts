import type { Advisory, AdvisoryCertainty, KnownAdvisories, Severity } from './advisory.ts';
import type { Edition } from './edition.ts';
import known from './knowledge/advisories.json' with { type: 'json' };
import { parseVersion, type Version } from './version.ts';

/** As knowledge/advisories.json has it; a test holds the file against its schema. */
type Entry = (typeof known.advisories)[number];

/** The advisories that are known without a network. */
export function shippedAdvisories(): KnownAdvisories {
  return { advisories: known.advisories.map(advisoryOf), asOf: known.asOf, source: 'shipped', notUnderstood: [] };
}

function advisoryOf(entry: Entry): Advisory {
  const { id, aliases, url, kev, exploited, summary, published } = entry;
  return {
    id,
    aliases,
    url,
    severity: entry.severity as Severity,
    kev,
    exploited,
    editions: entry.editions as Edition[],
    summary,
    affected: entry.affected.map(({ from, below }) => ({
      ...(from === undefined ? {} : { from: read(from) }),
      below: read(below),
    })),
    rangesUnderstood: true,
    patched: entry.patched.map(read),
    certainty: entry.certainty as AdvisoryCertainty,
    published,
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}

function read(number: string): Version {
  const version = parseVersion(number);
  if (!version) throw new TypeError(`${number} in knowledge/advisories.json is no version.`);
  return version;
}
