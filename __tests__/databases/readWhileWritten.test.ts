import { describe, expect, it } from 'vitest';
import { fingerprintOf, readWhileWritten } from '../../src/databases/dumpFile.ts';
import { systemFiles } from '../../src/gateways/files.ts';
import { runTool, type ToolFinished } from '../../src/gateways/tool.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

const SLOWLY = 'for word in a dump in parts; do echo $word; sleep 0.03; done';

async function written<T>(script: string, read: (chunks: AsyncIterable<Buffer>) => Promise<T>): Promise<T> {
  await using folder = await temporaryFolder();
  const path = `${folder.path}/dump`;
  const writing = runTool('sh', ['-c', script], { stdout: path });
  const expectWritten = ({ exitCode }: ToolFinished) => {
    if (exitCode !== 0) throw new Error(`the tool ended with ${exitCode}`);
  };
  return readWhileWritten(systemFiles, path, writing, expectWritten, read);
}

describe('a file that is read while a tool writes it', () => {
  it('is read to its end', async () => {
    let text = '';
    const print = await written(SLOWLY, (chunks) => fingerprintOf(chunks, (chunk) => (text += chunk)));
    expect(text).toBe('a\ndump\nin\nparts\n');
    expect(print).toEqual({
      bytes: 16,
      sha256: '3b98909a7ecc9e4a0796af30f94c289d6860432bf3eacd4974757b95c8df10bb',
    });
  });

  it('counts for nothing when the tool fails, whatever the reading found', async () => {
    await expect(written(`${SLOWLY}; exit 3`, fingerprintOf)).rejects.toThrow('the tool ended with 3');
    const bad = async () => {
      throw new Error('unreadable');
    };
    await expect(written(`${SLOWLY}; exit 3`, bad)).rejects.toThrow('the tool ended with 3');
  });

  it('is waited for to the end also when it can not be read', async () => {
    const start = performance.now();
    const bad = async () => {
      throw new Error('unreadable');
    };
    await expect(written(SLOWLY, bad)).rejects.toThrow('unreadable');
    expect(performance.now() - start).toBeGreaterThan(100);
  });
});
