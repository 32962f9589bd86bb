import { describe, expect, it } from 'vitest';
import { askThroughApi } from '../../../src/platforms/kubernetes/ask.ts';
import type { Cluster } from '../../../src/platforms/kubernetes/cluster.ts';

const SILENT = 'Unable to connect to the server: context deadline exceeded\n';

/** kubectl that is answered by each of these in turn. */
function kubectl(...stderrs: readonly string[]) {
  const asked: string[][] = [];
  const ask: Cluster['ask'] = async (args) => {
    const stderr = stderrs[asked.push([...args]) - 1];
    return stderr === undefined
      ? { exitCode: 0, stdout: '{"status":"ok"}', stderr: '' }
      : { exitCode: 1, stdout: '', stderr };
  };
  return { asked, fetch: askThroughApi({ ask } as Cluster) };
}

describe('a question through the API server', () => {
  it.each([
    ['is asked again of one that is silent', [SILENT, SILENT], 3],
    ['is answered at once', [], 1],
  ])('%s', async (_, stderrs, times) => {
    const { asked, fetch } = kubectl(...stderrs);
    expect(await (await fetch('/proxy/api/health')).json()).toEqual({ status: 'ok' });
    expect(asked).toHaveLength(times);
  });

  it('is given up when it stays silent', async () => {
    const { asked, fetch } = kubectl(SILENT, SILENT, SILENT);
    await expect(fetch('/proxy/api/health')).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(3);
  });

  it('is not asked again of a pod that refuses it', async () => {
    const { asked, fetch } = kubectl('Error from server (ServiceUnavailable): error trying to reach service\n');
    await expect(fetch('/proxy/api/health')).rejects.toThrow('fetch failed');
    expect(asked).toHaveLength(1);
  });
});
