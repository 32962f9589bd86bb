import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/inputs.ts';
import { Failure } from '../../src/failure.ts';
import { loadConfig } from '../../src/modes/loadConfig.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

async function refusal(root: string, file: string): Promise<Failure> {
  const failure = await loadConfig(root, file).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Failure) return failure;
  throw new Error(`no failure but ${String(failure)}`);
}

describe('the configuration file of a root', () => {
  it('is read and parsed, under its own name and under another', async () => {
    const text = 'deployments: [{name: a, files: a/**}]\n';
    await using folder = await temporaryFolder({ [DEFAULTS.config]: text, 'ops/mine.yaml': 'follow: lts\n' });
    expect(await loadConfig(folder.path, DEFAULTS.config)).toMatchObject({
      deployments: [{ name: 'a', place: `${DEFAULTS.config}:1:32` }],
    });
    expect(await loadConfig(folder.path, 'ops/mine.yaml')).toMatchObject({ defaults: { follow: { kind: 'lts' } } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['it is not there', { 'a.yaml': '' }, DEFAULTS.config],
    ['its folder is a file', { '.github': '' }, DEFAULTS.config],
    ['no name is given', { [DEFAULTS.config]: 'labels: a' }, ''],
  ])('is nothing when %s', async (_title, files, name) => {
    await using folder = await temporaryFolder(files);
    expect(await loadConfig(folder.path, name)).toBeUndefined();
  });

  it('says nothing when it is empty', async () => {
    await using folder = await temporaryFolder({ [DEFAULTS.config]: '# nothing yet\n' });
    expect(await loadConfig(folder.path, DEFAULTS.config)).toMatchObject({ deployments: [], exclude: [] });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['one that was asked for is not there', {}, 'mine.yml', "The configuration file mine.yml can't be read below "],
    ['one that was asked for is not there', {}, 'mine.yml', '(ENOENT). Correct the input config.'],
    ['it is a folder', { [`${DEFAULTS.config}/a`]: '' }, DEFAULTS.config, '(EISDIR). Correct the input config.'],
    [
      'it does not parse',
      { [DEFAULTS.config]: 'a: [\n' },
      DEFAULTS.config,
      `${DEFAULTS.config}:2:1: This is not valid`,
    ],
    [
      'a key is wrong',
      { 'mine.yml': 'labels: a\nfolow: lts\n' },
      'mine.yml',
      'mine.yml:2:1: The key "folow" is not known at the top level, did you mean "follow"?',
    ],
  ])('is refused when %s', async (_title, files, name, message) => {
    await using folder = await temporaryFolder({ 'other.yaml': '', ...files });
    const failure = await refusal(folder.path, name);
    expect(failure.message).toContain(message);
    expect(failure.exitCode).toBe(2);
  });
});
