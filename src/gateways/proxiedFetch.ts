const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * A fetch that goes by the proxy of the environment, chosen for each address: NO_PROXY may name a registry and not GitHub.
 * Where no proxy is set, nothing more is loaded.
 */
export const proxiedFetch: typeof fetch = async (input, init) => {
  if (!PROXIES.some((name) => process.env[name])) return fetch(input, init);
  const [{ HttpClient }, { fetch: dispatched }] = await Promise.all([import('@actions/http-client'), import('undici')]);
  const address = input instanceof Request ? input.url : String(input);
  const dispatcher = new HttpClient().getAgentDispatcher(address);
  if (!dispatcher) return fetch(input, init);
  return (dispatched as unknown as typeof fetch)(address, { ...init, dispatcher } as unknown as RequestInit);
};
