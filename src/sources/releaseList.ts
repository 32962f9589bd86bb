import { resolve } from 'node:path';
// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import { badInput, Failure } from '../failure.ts';
import { readTextFile } from '../gateways/textFile.ts';
import { type Catalogue, catalogueOf } from '../metabase/catalogue.ts';

/** GitHub's answer to "list releases", as far as it is needed; everything else in it is ignored. */
const releaseList = z.array(
  z.looseObject({
    tag_name: z.string().min(1),
    draft: z.boolean().optional(),
    published_at: z.iso.datetime({ offset: true }).nullish(),
  }),
);

/**
 * The catalogue from a file or an http(s) address that holds a release list.
 * @param place a path from `folder`, or an address
 * @throws Failure (bad input) that names the entry which is wrong
 */
export async function listedCatalogue(place: string, folder: string, get: typeof fetch): Promise<Catalogue> {
  const text = /^https?:\/\//.test(place) ? await download(place, get) : await readLocal(resolve(folder, place));
  const parsed = releaseList.safeParse(parseJson(text, place));
  if (!parsed.success) throw badInput(describe(parsed.error.issues[0], place));
  const published = parsed.data.filter(({ draft }) => draft !== true);
  const dates = published.flatMap(({ published_at }) => published_at ?? []).sort();
  const asOf = dates.at(-1)?.slice(0, 10);
  const tags = published.map(({ tag_name, published_at }) => ({
    tag: tag_name,
    ...(published_at ? { date: published_at.slice(0, 10) } : {}),
  }));
  const catalogue = catalogueOf('file', asOf ?? 'undated', tags);
  if (catalogue.releases.length > 0) return catalogue;
  throw badInput(
    `The catalogue ${place} has ${parsed.data.length} entries, and none is a published release of Metabase ` +
      '(a tag_name such as "v0.61.2").',
  );
}

async function readLocal(path: string): Promise<string> {
  const found = await readTextFile(path);
  if ('text' in found) return found.text;
  throw badInput(`The catalogue ${path} can't be read (${found.code}).`);
}

async function download(address: string, get: typeof fetch): Promise<string> {
  try {
    const answer = await get(address, { signal: AbortSignal.timeout(30_000) });
    if (answer.ok) return await answer.text();
    throw new Failure(`The catalogue ${address} answered with HTTP ${answer.status}.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The catalogue ${address} can't be reached: ${reason(error)}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // What follows the first comma is an excerpt of the file.
    throw badInput(`The catalogue ${place} is not JSON: ${(error as Error).message.split(',')[0]}.`);
  }
}

function describe(issue: { path: PropertyKey[]; message: string } | undefined, place: string): string {
  const [index, field] = issue?.path ?? [];
  const where =
    index === undefined ? '' : `, entry ${Number(index) + 1}${field === undefined ? '' : `, ${String(field)}`}`;
  return (
    `The catalogue ${place}${where}: ${issue?.message}. ` +
    "Expected GitHub's answer to GET /repos/metabase/metabase/releases: a list of {tag_name, published_at}."
  );
}
