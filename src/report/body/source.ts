import { code, link, plain } from '../markdown.ts';

const GITHUB = /^https:\/\/(?:www\.)?github\.com\//i;
const THREAD = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/(?:issues|pull)\/(\d+)$/i;
const FILE = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[^?#]*?([\w.-]+)$/i;

/** `metabase#123`, the name of a file on GitHub, or the host of another page; the number must not become a reference from the thread back to here. */
export function sourceLink(address: string): string {
  const [, , repository, number] = THREAD.exec(address) ?? [];
  if (repository !== undefined) return outward(`${plain(repository)}#\u200b${number}`, address);
  const file = FILE.exec(address)?.[1];
  if (file !== undefined) return outward(plain(file), address);
  const host = /^https:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1];
  return host === undefined ? code(address) : outward(plain(host), address);
}

/** ` (metabase#1, www.example.org)`, or nothing. */
export function sourceLinks(addresses: readonly string[]): string {
  const links = [...new Set(addresses.map(sourceLink))].filter(Boolean);
  return links.length === 0 ? '' : ` (${links.join(', ')})`;
}

/** A link that tells GitHub nothing; what isn't an address of the web is no link. */
export function outward(text: string, address: string): string {
  if (!/^https:\/\/[^\s<>]+$/i.test(address)) return text;
  return link(text, address.replace(GITHUB, 'https://redirect.github.com/'));
}
