import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { runAction } from '../github/runner.ts';

const main = inject('bundle');
const post = join(dirname(main), 'post.js');
const cwd = fileURLToPath(new URL('../..', import.meta.url));
const upgrade = { mode: 'upgrade', platform: 'docker', container: 'metabase', catalogue: 'snapshot' };

describe('the post step', () => {
  it.each([
    ['after a plan', { mode: 'plan', catalogue: 'snapshot' }],
    ['after a main step that was killed before it had begun anything', upgrade],
  ])('does nothing and says nothing %s', async (_, inputs) => {
    const ran = await runAction({ bundle: post, cwd, inputs });
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '', summary: '', outputs: {}, state: {} });
  });

  it('does nothing after a run that has told its end', async () => {
    const inputs = { ...upgrade, container: '' };
    const first = await runAction({ bundle: main, cwd, inputs });
    expect(first.stdout).toContain('needs the name of the container');
    const ran = await runAction({ bundle: post, cwd, inputs: upgrade, env: { STATE_run: 'ended' } });
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('looks after a run that was cut off, and begins none', async () => {
    const ran = await runAction({
      bundle: post,
      cwd,
      inputs: { ...upgrade, container: '' },
      env: { STATE_run: 'open' },
    });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('::error::The platform docker needs the name of the container');
  });
});
