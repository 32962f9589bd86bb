import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { systemFiles } from '../../../src/gateways/files.ts';
import { runProcess } from '../../../src/gateways/process.ts';
import { filled, runCommand } from '../../../src/upgrade/backupStore/command.ts';
import { decryptFile, encryptFile } from '../../../src/upgrade/backupStore/encryption.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';

describe('encryption', () => {
  it.each([0, 1, 65_535, 65_536, 3_000_000])('gives %i bytes back', async (length) => {
    await using folder = await temporaryFolder();
    const [plain, hidden, back] = ['plain', 'hidden', 'back'].map((name) => `${folder.path}/${name}`) as [
      string,
      string,
      string,
    ];
    const bytes = randomBytes(length);
    await writeFile(plain, bytes);
    const [one, two] = [await generateIdentity(), await generateIdentity()];
    await encryptFile(systemFiles, plain, hidden, await Promise.all([one, two].map(identityToRecipient)));
    expect((await readFile(hidden)).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
    for (const identity of [one, `${two}\n`]) {
      await decryptFile(systemFiles, hidden, back, [identity]);
      expect(await readFile(back)).toEqual(bytes);
    }
  });

  it('leaves nothing of a file that was changed or is for another', async () => {
    await using folder = await temporaryFolder();
    const [plain, hidden, back] = ['plain', 'hidden', 'back'].map((name) => `${folder.path}/${name}`) as [
      string,
      string,
      string,
    ];
    await writeFile(plain, randomBytes(200_000));
    const identity = await generateIdentity();
    await encryptFile(systemFiles, plain, hidden, [await identityToRecipient(identity)]);
    await expect(decryptFile(systemFiles, hidden, back, [await generateIdentity()])).rejects.toThrow(
      'could not be decrypted',
    );
    const bytes = await readFile(hidden);
    bytes[150_000] = (bytes[150_000] as number) ^ 1;
    await writeFile(hidden, bytes);
    await expect(decryptFile(systemFiles, hidden, back, [identity])).rejects.toThrow('could not be decrypted');
    expect(await readdir(folder.path)).toEqual(['hidden', 'plain']);
  });

  it('refuses what is no key, and repeats no secret one', async () => {
    await using folder = await temporaryFolder({ plain: 'x' });
    const secret = await generateIdentity();
    const wrong = (recipient: string) =>
      encryptFile(systemFiles, `${folder.path}/plain`, `${folder.path}/h`, [recipient]);
    await expect(wrong('age1nothing')).rejects.toThrow('"age1nothing" is no recipient of age');
    await expect(wrong(secret)).rejects.toThrow('"AGE-SECRET-KEY…" is no recipient');
    const identity = decryptFile(systemFiles, `${folder.path}/plain`, `${folder.path}/b`, ['AGE-SECRET-KEY-1QQQQ']);
    await expect(identity).rejects.toThrow('A given identity is none of age');
    await expect(identity).rejects.not.toThrow('QQQQ');
  });
});

describe("the user's own commands", () => {
  it.each([
    [
      ['snap', '{id}', '--db={database}'],
      ['snap', 'b-1', '--db=my base; rm -rf /'],
    ],
    [
      ['echo', '{{id}}', '$HOME', '{}', '{ID}'],
      ['echo', '{b-1}', '$HOME', '{}', '{ID}'],
    ],
    // What a value holds is not looked at again.
    [['{nested}'], ['{id}']],
  ])('%j', (command, expected) => {
    expect(filled(command, { id: 'b-1', database: 'my base; rm -rf /', nested: '{id}' })).toEqual(expected);
  });

  it('know their placeholders', () => {
    expect(() => filled(['{constructor}'], { id: 'x', folder: 'y' })).toThrow(
      '"{constructor}" in a command is not known. There are: {folder}, {id}.',
    );
  });

  it('are run without a shell and answer with their last line', async () => {
    const say = (script: string, value = 'x') =>
      runCommand('backup-command', ['sh', '-c', script, '{id}'], { id: value }, runProcess);
    expect(await say('echo one; echo "two $0"; echo', '$(id)')).toBe('two $(id)');
    expect(await say('true')).toBe('');
    await expect(say('echo why >&2; exit 3')).rejects.toThrow(
      'The program "sh" of "backup-command" exited with 3: why',
    );
    await expect(runCommand('restore-command', [], {}, runProcess)).rejects.toThrow('names no program');
    await expect(runCommand('restore-command', ['/no/such'], {}, runProcess)).rejects.toThrow("can't be started");
  });
});
