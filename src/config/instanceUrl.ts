import { badInput } from '../failure.ts';

/**
 * The address of a running Metabase, without a slash at the end.
 * @throws Failure (bad input), which never repeats a text that may hold a password
 */
export function instanceUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && (url.username !== '' || url.password !== '')) {
    throw badInput(
      'The "url" holds a user name or password. Take it out: the version of Metabase is read without one.',
    );
  }
  if (url && /^https?:\/\//.test(text) && !url.search && !url.hash) return url.href.replace(/\/+$/, '');
  const found = text.includes('@') ? '' : ` "${text}"`;
  throw badInput(
    `The "url"${found} is no address of an instance. Give one such as "https://metabase.example.com", with the folder ` +
      'if Metabase is in one, and nothing behind it.',
  );
}
