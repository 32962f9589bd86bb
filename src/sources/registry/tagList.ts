// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import { Failure } from '../../failure.ts';
import type { AskRegistry } from './authentication.ts';
import { nextPage } from './nextPage.ts';
import { placeOf, type Question } from './question.ts';
import { type Reference, TAG } from './reference.ts';
import { Refusal } from './refusal.ts';
import { jsonOf, judged } from './verdict.ts';

/** All tags of an image, each once, or the reason why they are not known. A part of them is never given for the whole. */
export type TagList = { readonly tags: readonly string[] } | { readonly unreadable: string };

const PAGE = 1000;
const MOST_PAGES = 50;

/** An empty repository has null. */
const pageSchema = z.looseObject({ tags: z.array(z.string()).nullable() });

/** Page by page; a server that gives all at once, or pages of its own size, is as good. */
export async function listTags(reference: Reference, askRegistry: AskRegistry): Promise<TagList> {
  const tags = new Set<string>();
  let page: string | undefined = `${reference.url}/v2/${reference.repository}/tags/list?n=${PAGE}`;
  for (let pages = 0; page !== undefined; pages++) {
    const question: Question = { method: 'GET', url: page, headers: { accept: 'application/json' } };
    const place = placeOf(question);
    if (pages === MOST_PAGES) return { unreadable: `${place} has more than ${MOST_PAGES} pages` };
    const answer = await tagPage(reference, question, askRegistry);
    if ('unreadable' in answer) return answer;
    const parsed = pageSchema.safeParse(jsonOf(answer, question));
    if (!parsed.success) throw new Failure(`${place} answered with JSON that is no list of tags.`);
    for (const tag of parsed.data.tags ?? []) if (TAG.test(tag)) tags.add(tag);
    page = nextPage(answer.headers.get('link'), page);
    if (page === 'elsewhere') return { unreadable: `${place} continues on another host` };
  }
  return { tags: [...tags] };
}

async function tagPage(reference: Reference, question: Question, askRegistry: AskRegistry) {
  try {
    const answer = await askRegistry(reference, question);
    if (answer.status === 405)
      return { unreadable: `${placeOf(question)} can't be read (405): not every registry lists` };
    return judged(answer, question) ?? { unreadable: `${placeOf(question)} is not there (404)` };
  } catch (error) {
    if (error instanceof Refusal) return { unreadable: error.message.replace(/\.$/, '') };
    throw error;
  }
}
