/** The few requests by which a test uses an instance, as a person would. */
export interface MetabaseClient {
  readonly url: string;
  /** `status` is `unreachable` when nothing listens. */
  health(): Promise<Health>;
  get(path: string, session?: string): Promise<Answer>;
  post(path: string, body: unknown, session?: string): Promise<Answer>;
  /** Makes the first user and returns the session. */
  setUp(): Promise<string>;
  logIn(): Promise<string>;
  addQuestion(session: string, name: string): Promise<void>;
  /** Their names, in order. */
  questions(session: string): Promise<readonly string[]>;
  /** Null when the session is not valid. */
  emailOf(session: string): Promise<string | null>;
}

export interface Health {
  readonly code: number;
  readonly status: string;
  readonly progress?: number;
}

export interface Answer {
  readonly code: number;
  readonly type: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  json(): any;
}

export const FIRST_USER = {
  email: 'ada@example.com',
  first_name: 'Ada',
  last_name: 'Lovelace',
  password: 'correct horse 1815',
} as const;

export function metabaseClient(url: string): MetabaseClient {
  const ask = async (path: string, session: string | undefined, init: RequestInit = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', ...(session ? { 'x-metabase-session': session } : {}) };
    const response = await fetch(url + path, { ...init, headers });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { code: response.status, type, text, json: () => JSON.parse(text) };
  };
  const get = (path: string, session?: string) => ask(path, session);
  const post = (path: string, body: unknown, session?: string) =>
    ask(path, session, { method: 'POST', body: JSON.stringify(body) });
  return {
    url,
    get,
    post,
    health: async () => {
      const answer = await get('/api/health').catch(() => undefined);
      return answer ? { code: answer.code, ...answer.json() } : { code: 0, status: 'unreachable' };
    },
    setUp: async () => {
      const token = (await get('/api/session/properties')).json()['setup-token'];
      const answer = await post('/api/setup', { token, user: FIRST_USER, prefs: { site_name: 'Engines' } });
      return idOf(answer);
    },
    logIn: async () => idOf(await post('/api/session', { username: FIRST_USER.email, password: FIRST_USER.password })),
    addQuestion: async (session, name) => {
      const answer = await post('/api/card', { name }, session);
      if (answer.code !== 200)
        throw new Error(`expected the question to be saved, found ${answer.code} ${answer.text}`);
    },
    questions: async (session) => {
      const cards: { name: string }[] = (await get('/api/card', session)).json();
      return cards.map(({ name }) => name);
    },
    emailOf: async (session) => {
      const answer = await get('/api/user/current', session);
      return answer.code === 200 ? answer.json().email : null;
    },
  };
}

function idOf(answer: Answer): string {
  if (answer.code !== 200) throw new Error(`expected a session, found ${answer.code} ${answer.text}`);
  return answer.json().id;
}
