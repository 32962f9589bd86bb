import * as z from 'zod';
import { explainGitHub } from '../gateways/gitHubFailure.ts';
import type { GitHubClient } from '../gateways/github.ts';
import type { Advisory, KnownAdvisories, Severity } from '../metabase/advisory.ts';
import { parseAffected, parsePatched } from '../metabase/affected.ts';
import { EDITIONS, type Edition } from '../metabase/edition.ts';
import { shippedAdvisories } from '../metabase/shippedAdvisories.ts';
import { METABASE } from './github.ts';

const PER_PAGE = 100;
/** Metabase has published a few dozen; a list that never ends is cut off. */
const MOST_PAGES = 10;
const LONGEST_SUMMARY = 300;

const optionalText = z.string().max(10_000).nullish().catch(undefined);

/** One entry of GitHub's answer as far as it is needed; without its id it is of no use. */
const entry = z.looseObject({
  ghsa_id: z.string().regex(/^GHSA(-[a-z0-9]{4}){3}$/i),
  cve_id: z
    .string()
    .regex(/^CVE-\d{4}-\d{4,10}$/)
    .nullish()
    .catch(undefined),
  summary: optionalText,
  severity: z.enum(['critical', 'high', 'medium', 'low']).nullish().catch(undefined),
  published_at: z.iso.datetime({ offset: true }).nullish().catch(undefined),
  withdrawn_at: optionalText,
  vulnerabilities: z
    .array(
      z.looseObject({
        package: z.looseObject({ name: optionalText }).nullish().catch(undefined),
        vulnerable_version_range: optionalText,
        patched_versions: optionalText,
      }),
    )
    .nullish()
    .catch(undefined),
});

type Entry = z.infer<typeof entry>;
/** The editions are undefined when the entry names none, which is not to say both. */
type Live = Omit<Advisory, 'editions'> & { readonly editions: readonly Edition[] | undefined; readonly gone: boolean };

/**
 * The advisories that Metabase has published on GitHub, in one request unless the page is full, joined with those that
 * are shipped; without a client, or when GitHub doesn't give them, the shipped ones and why.
 * @param today ISO date on which the list is read
 */
export async function obtainAdvisories(client: GitHubClient | undefined, today: string): Promise<KnownAdvisories> {
  const shipped = shippedAdvisories();
  if (!client) return shipped;
  try {
    return mergeAdvisories(await readPublished(client), shipped, today);
  } catch (error) {
    const { message } = explainGitHub(error, 'The security advisories of Metabase could not be read');
    return { ...shipped, failure: message };
  }
}

async function readPublished(client: GitHubClient): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  let pages = 0;
  const list = client.rest.securityAdvisories.listRepositoryAdvisories;
  const wanted = { ...METABASE, state: 'published', per_page: PER_PAGE } as const;
  for await (const { data } of client.paginate.iterator(list, wanted)) {
    found.push(...data);
    pages += 1;
    if (data.length < PER_PAGE || pages === MOST_PAGES) break;
  }
  return found;
}

/**
 * A live advisory takes the place of the shipped one with one of its ids; what GitHub doesn't tell (whether it is
 * exploited, notes, editions, ranges that can't be read) stays as shipped. One that is withdrawn goes.
 */
export function mergeAdvisories(answer: readonly unknown[], shipped: KnownAdvisories, today: string): KnownAdvisories {
  const live = answer.flatMap((one) => {
    const read = entry.safeParse(one);
    return read.success ? [liveOf(read.data)] : [];
  });
  const known = shipped.advisories.filter((one) => !live.some((other) => areSame(one, other)));
  const current = live.filter(({ gone }) => !gone);
  const merged = current.map((one) =>
    joined(
      one,
      shipped.advisories.find((other) => areSame(one, other)),
    ),
  );
  const advisories = [...merged, ...known];
  const notUnderstood = merged.filter(({ rangesUnderstood }) => !rangesUnderstood).map(({ id }) => id);
  return { advisories, asOf: today, source: 'github', notUnderstood };
}

type Named = Pick<Advisory, 'id' | 'aliases'>;

function areSame(a: Named, b: Named): boolean {
  const ids = [b.id, ...b.aliases];
  return [a.id, ...a.aliases].some((id) => ids.includes(id));
}

function joined({ gone: _, editions, ...live }: Live, shipped: Advisory | undefined): Advisory {
  if (!shipped) return { ...live, editions: editions ?? (Object.keys(EDITIONS) as Edition[]) };
  const ids = new Set([live.id, ...live.aliases, ...shipped.aliases]);
  ids.delete(shipped.id);
  const { kev, exploited, affected, patched, certainty } = shipped;
  return {
    ...shipped,
    ...live,
    ...(live.patched.length === 0 ? { patched } : {}),
    // Rather too many ranges than too few.
    ...(live.rangesUnderstood
      ? {}
      : { affected: [...live.affected, ...affected], patched: unique([...live.patched, ...patched]), certainty }),
    id: shipped.id,
    aliases: [...ids],
    severity: live.severity === 'unknown' ? shipped.severity : live.severity,
    summary: live.summary || shipped.summary,
    editions: editions ?? shipped.editions,
    kev,
    exploited,
  };
}

function liveOf({ ghsa_id: id, cve_id, summary, severity, published_at, withdrawn_at, vulnerabilities }: Entry): Live {
  const rows = (vulnerabilities ?? []).map((row) => ({
    enterprise: /enterprise|\bee\b/i.test(row.package?.name ?? ''),
    ranges: parseAffected(row.vulnerable_version_range ?? ''),
    patched: parsePatched(row.patched_versions ?? ''),
  }));
  // Beside a row for Enterprise, one that names only Metabase is for the other edition; else it is for both.
  const named = rows.some(({ enterprise }) => enterprise);
  const editionOf = ({ enterprise }: { readonly enterprise: boolean }) => (enterprise ? 'enterprise' : 'oss');
  return {
    id,
    aliases: cve_id ? [cve_id] : [],
    url: `https://github.com/${METABASE.owner}/${METABASE.repo}/security/advisories/${id}`,
    severity: (severity ?? 'unknown') satisfies Severity,
    kev: null,
    exploited: false,
    editions: named ? [...new Set(rows.map(editionOf))] : undefined,
    summary: oneLine(summary ?? ''),
    affected: rows.flatMap((row) =>
      (row.ranges ?? []).map((range) => (named ? { ...range, edition: editionOf(row) } : range)),
    ),
    rangesUnderstood: rows.length > 0 && rows.every(({ ranges }) => ranges !== undefined),
    patched: unique(rows.flatMap(({ patched }) => patched)),
    certainty: 'read',
    ...(published_at ? { published: published_at.slice(0, 10) } : {}),
    gone: Boolean(withdrawn_at),
  };
}

function unique(versions: Advisory['patched']): Advisory['patched'] {
  return versions.filter((one, index) => versions.findIndex((other) => other.compare(one) === 0) === index);
}

/** Written by others, and shown in a table. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > LONGEST_SUMMARY ? `${line.slice(0, LONGEST_SUMMARY - 1)}…` : line;
}
