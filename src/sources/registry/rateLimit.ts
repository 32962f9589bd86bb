/** What a server that limits requests says of when it will answer again; undefined when it doesn't say. */
export function secondsToWait(headers: Headers, now: Date): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null && /^[0-9]{1,9}$/.test(after)) return Number(after);
  if (after !== null && !Number.isNaN(Date.parse(after))) return secondsUntil(Date.parse(after), now);
  // Docker Hub's own API gives points in time, in seconds since 1970.
  for (const name of ['x-retry-after', 'x-ratelimit-reset']) {
    const reset = headers.get(name) ?? '';
    if (/^[0-9]{10}$/.test(reset)) return secondsUntil(Number(reset) * 1000, now);
  }
  const reset = headers.get('ratelimit-reset') ?? '';
  if (/^[0-9]{1,9}$/.test(reset)) return Number(reset);
  // `ratelimit-remaining: 0;w=21600`: used up for a window of six hours, of which some may be over.
  const window = /^0\s*;\s*w=([0-9]{1,9})$/.exec(headers.get('ratelimit-remaining') ?? '')?.[1];
  return window === undefined ? undefined : Number(window);
}

function secondsUntil(then: number, now: Date): number {
  return Math.max(0, Math.ceil((then - now.getTime()) / 1000));
}
