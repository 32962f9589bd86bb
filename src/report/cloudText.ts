import { code } from './markdown.ts';

const CLOUD = 'metabaseapp.com';

/** Whether an address, or a host alone, is of an instance at Metabase Cloud. */
export function isCloud(url: string): boolean {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return host === CLOUD || host.endsWith(`.${CLOUD}`);
}

/** What is said instead of a pull request. */
export function cloudText(url: string): string {
  return (
    `${code(url)} is an instance at Metabase Cloud, which upgrades itself: there is nothing to pin, and no pull request is opened. ` +
    "With the embedding SDK an instance can be kept on one version; to have it upgraded then, write to Metabase's support. " +
    'When it is not hosted by Metabase after all, correct its address.'
  );
}
