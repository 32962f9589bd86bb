/** One request. */
export interface Question {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a POST. It is never sent on to where a server points. */
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty unless the status is 200. */
  readonly body: Buffer;
  /** Whether it comes from the asked host, and not from another that it pointed to. */
  readonly own: boolean;
}

/** The address to be shown: without what may be secret, user name and query. */
export function placeOf({ url }: Question): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
