import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/inputs.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { readingAhead } from '../../src/modes/readingAhead.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

const settingsOf = (root: string) =>
  parseSettings({ ...DEFAULTS, root }, { folder: '/', repository: undefined, readConfig: async () => undefined });

it('reads and parses a file once, as soon as it is told of', async () => {
  await using folder = await temporaryFolder({ 'a.yaml': 'image: a\n', 'b.yaml': 'image: b\n', 'README.md': 'a\n' });
  const { begin, textOf, fileOf } = readingAhead(await settingsOf(folder.path));
  for (const file of ['a.yaml', 'README.md', 'gone.yaml']) begin(file);
  for (const file of ['a.yaml', 'b.yaml', 'README.md']) await writeFile(join(folder.path, file), 'other: text\n');
  expect(textOf(folder.path, 'a.yaml')).toEqual({ text: 'image: a\n' });
  for (const file of ['b.yaml', 'README.md']) expect(textOf(folder.path, file)).toEqual({ text: 'other: text\n' });
  expect(textOf(folder.path, 'gone.yaml')).toEqual({ leftOut: 'missing' });
  const ahead = fileOf('a.yaml', 'image: a\n');
  expect(fileOf('a.yaml', 'image: a\n')).toBe(ahead);
  expect((await ahead).document.scalars).toMatchObject([{ path: ['image'], value: 'a' }]);
});

it('parses a file anew when it is to have another text', async () => {
  const { fileOf } = readingAhead(await settingsOf('/'));
  const texts = ['image: a\n', 'image: b\n', 'image: a\n'];
  const files = await Promise.all(texts.map((text) => fileOf('a.yaml', text)));
  expect(files.map(({ document }) => document.scalars[0]?.value)).toEqual(['a', 'b', 'a']);
});
