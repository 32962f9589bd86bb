import * as z from 'zod';
import { Failure } from '../failure.ts';
import type { Edition } from '../metabase/edition.ts';
import type { MajorSupport } from '../metabase/support.ts';
import { parseTag } from '../metabase/tag.ts';
import { isBeta, type Version } from '../metabase/version.ts';
import type { MustUpgrade, VersionInfo } from '../metabase/versionInfo.ts';

/** `VERSION_INFO_PUBLIC_ORIGIN` of metabase/metabase `release/src/version-info.ts`. */
export const VERSION_INFO = 'https://static.metabase.com';

const FILES: Readonly<Record<Edition, string>> = { oss: 'version-info.json', enterprise: 'version-info-ee.json' };
const PATIENCE_MS = 30_000;
const LONGEST_BYTES = 5 * 1024 * 1024;
const LONGEST_MESSAGE = 2_000;

const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
/** An exact tag of either edition, as a version; betas and the like are none. */
const exact = z.string().transform((text, context): Version => {
  const tag = parseTag(text);
  if (tag.kind === 'exact') return tag.version;
  context.addIssue({ code: 'custom', message: 'no exact version' });
  return z.NEVER;
});

const release = z.looseObject({
  version: exact,
  released: day.optional().catch(undefined),
  rollout: z.number().min(0).max(100).optional().catch(undefined),
});
const majorSupport = z.looseObject({
  major: z.int().min(1).max(9999),
  eol: day.optional().catch(undefined),
  lts: z.boolean().optional().catch(undefined),
  released: day.optional().catch(undefined),
});
const alert = z.looseObject({
  min: exact,
  fixed: exact,
  id: z.string().max(100).optional().catch(undefined),
  message: z.string().catch(''),
});
const list = z.array(z.unknown()).catch([]);
const info = z.looseObject({
  latest: z.unknown().optional(),
  older: list,
  major_version_support: list,
  alert_upgrade_versions: list,
});

/**
 * What Metabase tells its own instances: support of majors, versions to leave, releases.
 * @param base address of the folder, without a slash at the end
 * @throws Failure of one sentence when it can't be had or is no JSON object; a broken entry is left out
 */
export async function readVersionInfo(edition: Edition, get: typeof fetch, base = VERSION_INFO): Promise<VersionInfo> {
  const address = `${base.replace(/\/+$/, '')}/${FILES[edition]}`;
  return parseVersionInfo(await download(address, get), address);
}

/** @throws Failure of one sentence when it is no JSON object */
export function parseVersionInfo(text: string, address: string): VersionInfo {
  const parsed = info.safeParse(jsonOf(text));
  if (!parsed.success) throw new Failure(`${address} holds no version information: expected a JSON object.`);
  const { latest, older, major_version_support, alert_upgrade_versions } = parsed.data;
  const newest = goodOf(release, [latest])[0];
  const releases = [...(newest ? [newest] : []), ...goodOf(release, older)].filter(({ version }) => !isBeta(version));
  return {
    support: supportOf(goodOf(majorSupport, major_version_support)),
    mustUpgrade: goodOf(alert, alert_upgrade_versions).map(mustUpgradeOf),
    releases: releases.map(({ version, released }) => ({ version, ...(released ? { released } : {}) })),
    ...(newest?.rollout === undefined ? {} : { rollout: { version: newest.version, percent: newest.rollout } }),
    ...(newest ? { latest: newest.version } : {}),
  };
}

function goodOf<Entry>(schema: z.ZodType<Entry>, entries: readonly unknown[]): readonly Entry[] {
  return entries.flatMap((entry) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** A major is appended anew when its day is put off: the latest day holds. */
function supportOf(entries: readonly z.infer<typeof majorSupport>[]): ReadonlyMap<number, MajorSupport> {
  const majors = new Map<number, MajorSupport>();
  for (const { major, eol, lts, released } of entries) {
    const known = majors.get(major);
    const last = [known?.eol, eol]
      .filter((one) => one !== undefined)
      .sort()
      .at(-1);
    const facts = { eol: last, lts: lts ?? known?.lts, released: released ?? known?.released };
    majors.set(major, Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)));
  }
  return majors;
}

function mustUpgradeOf({ min, fixed, id, message }: z.infer<typeof alert>): MustUpgrade {
  return { min, fixed, ...(id === undefined ? {} : { id }), message: message.slice(0, LONGEST_MESSAGE) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

async function download(address: string, get: typeof fetch): Promise<string> {
  try {
    const answer = await get(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return await bounded(answer, address);
    await answer.body?.cancel();
    throw new Failure(`${address} answered with HTTP ${answer.status}.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const why = name === 'TimeoutError' ? 'did not answer within 30 s' : `can't be reached (${cause?.code ?? name})`;
    throw new Failure(`${address} ${why}.`, { cause: error });
  }
}

async function bounded(answer: Response, address: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early ends the download.
  for await (const piece of answer.body ?? []) {
    length += piece.byteLength;
    if (length > LONGEST_BYTES) throw new Failure(`${address} is larger than 5 MiB, which version information is not.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
