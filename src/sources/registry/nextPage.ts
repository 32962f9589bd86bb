/** No honest header is longer; what comes after is not read. */
const LONGEST_HEADER = 8192;

const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"<>]*))?)*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]*))/i;

/** The target of the first link with `rel="next"` in a `Link` header (RFC 8288), as it stands there. Never throws. */
export function nextLink(header: string): string | undefined {
  for (const [, target, parameters = ''] of header.slice(0, LONGEST_HEADER).matchAll(LINK)) {
    const [, quoted, bare = ''] = RELATION.exec(parameters) ?? [];
    if ((quoted ?? bare).toLowerCase().split(/\s+/).includes('next')) return target;
  }
  return undefined;
}

/**
 * The address of the next page; undefined after the last one, `'elsewhere'` when it is on another host. Of the link only
 * path and query are used: behind a proxy that ends TLS a registry takes its own address for plain http.
 */
export function nextPage(header: string | null, current: string): string | undefined | 'elsewhere' {
  const target = header === null ? undefined : nextLink(header);
  if (target === undefined) return undefined;
  if (!URL.canParse(target, current)) return 'elsewhere';
  const next = new URL(target, current);
  const here = new URL(current);
  if (next.host !== here.host || !/^https?:$/.test(next.protocol)) return 'elsewhere';
  return `${here.origin}${next.pathname}${next.search}`;
}
