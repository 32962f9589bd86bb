import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { addSettings, discreet, discreetRun, secrets } from '../../src/modes/secrets.ts';
import type { Scratch } from '../../src/platforms/scratch.ts';
import { World } from '../upgrade/world.ts';

describe('secrets', () => {
  it('are masked once, in every form, and hidden; the longest first', () => {
    const masked: string[] = [];
    const all = secrets((secret) => void masked.push(secret));
    for (const secret of ['p@ss', 'p@ss/word', 'p@ss', undefined, '', 'abc']) all.add(secret);
    expect(masked).toEqual(['p@ss', 'p%40ss', 'p@ss/word', 'p%40ss%2Fword']);
    expect(all.hide('a p@ss/word, p%40ss%2Fword and p@ss of abc')).toBe('a ***, *** and *** of abc');
  });

  it('are the settings that nobody should see', () => {
    const all = secrets(() => undefined);
    addSettings(all, {
      MB_DB_PASS: 'secret-1',
      MB_ENCRYPTION_SECRET_KEY: 'secret-2',
      MB_DB_CONNECTION_URI: 'secret-3',
      MB_EMAIL_SMTP_PASSWORD: 'secret-4',
      MB_DB_HOST: 'public',
    });
    expect(all.hide('secret-1 secret-2 secret-3 secret-4 public')).toBe('*** *** *** *** public');
  });

  it('are taken out of what an instance and its commands say', async () => {
    const all = secrets(() => undefined);
    all.add('hunter22');
    const loud = {
      ...new World('v0.58.3').platform(),
      log: async () => 'login with hunter22',
      runOnce: async () => ({ exitCode: 1, output: 'hunter22 is wrong' }),
      start: async () => {
        throw new Failure('It said hunter22.', { exitCode: 2 });
      },
      stop: async () => {
        throw new TypeError('ours');
      },
    };
    const quiet = discreet(loud, all);
    expect(await quiet.log(new Date())).toBe('login with ***');
    expect((await quiet.runOnce({} as never, 'migrate down')).output).toBe('*** is wrong');
    await expect(quiet.start('r')).rejects.toMatchObject({ message: 'It said ***.', exitCode: 2 });
    await expect(quiet.stop('r', 1)).rejects.toThrow(TypeError);
    expect(quiet.name).toBe('memory');
    expect(quiet.scratch).toBeUndefined();
    expect((await quiet.inspect()).what).toBe('v0.58.3');
  });

  it('are taken out of what a scratch instance says, too', async () => {
    const all = secrets(() => undefined);
    all.add('hunter22');
    const scratch = {
      log: async () => 'login with hunter22',
      start: async () => {
        throw new Failure('It said hunter22.');
      },
    };
    const quiet = discreet({ ...new World('v0.58.3').platform(), scratch: scratch as unknown as Scratch }, all);
    expect(await quiet.scratch?.log('r', new Date())).toBe('login with ***');
    await expect(quiet.scratch?.start('r', {} as never, {})).rejects.toThrow('It said ***.');
  });

  it('are taken out of what a command complains of, and not of what it answers', async () => {
    const all = secrets(() => undefined);
    all.add('hunter22');
    const run = (exitCode: number) =>
      discreetRun(async () => ({ exitCode, stdout: 'snap-hunter22', stderr: 'for hunter22' }), all)('x', []);
    expect(await run(0)).toEqual({ exitCode: 0, stdout: 'snap-hunter22', stderr: 'for ***' });
    expect(await run(1)).toEqual({ exitCode: 1, stdout: 'snap-***', stderr: 'for ***' });
  });
});
