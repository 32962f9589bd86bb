import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMPOSE, NAME, OWNER, setScene, writes } from './scene.ts';

const BRANCH = 'metabase-upgrade/oss-v0.38.x';

describe.concurrent('pull-request', () => {
  it('walks from v0.38.2 over every stop to the newest, one merged pull request after the other', async () => {
    await using scene = await setScene();
    const { github } = scene;
    const titles: string[] = [];
    for (let run = 0; run < 5; run++) {
      github.proxy.reset();
      const { code, outputs, stdout } = await scene.act({ inputs: { labels: 'metabase' } });
      expect(code, stdout).toBe(0);
      expect(github.proxy.problems).toEqual([]);
      if (outputs['up-to-date'] === 'true') break;
      expect(outputs.operation).toBe('created');
      // Nine, and one for the label.
      expect(github.proxy.requests.length).toBeLessThanOrEqual(10);
      const [pull] = await scene.open();
      titles.push(pull?.title ?? '');
      await github.mergePullRequest(OWNER, NAME, Number(outputs['pull-request-number']));
      await scene.checkout();
    }
    expect(titles).toEqual([
      'Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)',
      'Upgrade Metabase v0.38.6 to v0.39.7 (stop 1 of 3)',
      'Upgrade Metabase v0.39.7 to v0.40.8 (stop 1 of 2)',
      'Upgrade Metabase v0.40.8 to v0.64.1.5',
    ]);
    expect(await github.readFiles(OWNER, NAME, 'main', ['compose.yaml'])).toEqual({
      'compose.yaml': COMPOSE.replace('v0.38.2', 'v0.64.1.5'),
    });
    expect(github.proxy.requests).toHaveLength(3);
  });

  it('says everything in title, body, commit, outputs and summary', async () => {
    await using scene = await setScene();
    const { outputs, summary, annotations } = await scene.act();
    const [pull] = await scene.open();
    expect(pull?.head.ref).toBe(BRANCH);
    expect(pull?.base.ref).toBe('main');
    const body = pull?.body ?? '';
    expect(body).toContain('| **1** | **`v0.38.6`** | **this pull request** |');
    expect(body).toContain('```mermaid\nflowchart LR');
    expect(body).toContain(`/${OWNER}/${NAME}/blob/${scene.clone.head}/compose.yaml#L3)`);
    expect(body).toContain('Notes of v0.38.6');
    expect(body).not.toContain('Notes of v0.38.2');
    expect(body).toContain('pg_dump --format=custom --file=metabase-v0.38.2.dump');
    expect(body).toMatch(/<!-- metabase-upgrade \{.*\} -->\s*$/);
    const commit = await scene.github.api<{ message: string; parents: { sha: string }[] }>(
      'GET',
      `/repos/${OWNER}/${NAME}/git/commits/${pull?.head.sha}`,
    );
    expect(commit.parents.map(({ sha }) => sha)).toEqual([scene.clone.head]);
    expect(commit.message.split('\n')[0]).toBe('Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)');
    expect(outputs).toMatchObject({
      'current-version': 'v0.38.2',
      'next-version': 'v0.38.6',
      'target-version': 'v0.64.1.5',
      path: '["v0.38.6","v0.39.7","v0.40.8","v0.64.1.5"]',
      stop: '1',
      stops: '4',
      'up-to-date': 'false',
      'pull-request-number': String(pull?.number),
      'pull-request-url': pull?.html_url,
      operation: 'created',
    });
    expect(JSON.parse(outputs.plan ?? '')).toMatchObject({ schema: 1, catalogue: { source: 'github' } });
    const declared = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).outputs;
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared).sort());
    expect(summary).toContain(`Opened pull request [#${pull?.number}]`);
    expect(summary).toContain('flowchart LR');
    expect(annotations).toEqual([]);
  });

  it('writes nothing when nothing is new, and asks for three things only', async () => {
    await using scene = await setScene();
    await scene.act();
    scene.github.proxy.reset();
    const { code, outputs, summary } = await scene.act();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ operation: 'unchanged', 'pull-request-number': '1' });
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(scene.github.proxy.requests).toHaveLength(3);
    expect(summary).toContain('nothing was written');
  });

  it('moves the open pull request on when a newer point release of its stop appears', async () => {
    await using scene = await setScene({ 'compose.yaml': COMPOSE.replace('v0.38.2', 'v0.63.18') });
    await scene.act();
    const [before] = await scene.open();
    scene.release('v0.64.2');
    scene.github.proxy.reset();
    const { outputs } = await scene.act();
    expect(outputs).toMatchObject({ operation: 'updated', 'next-version': 'v0.64.2' });
    const pulls = await scene.open();
    expect(pulls).toHaveLength(1);
    expect(pulls[0]).toMatchObject({ number: before?.number, title: 'Upgrade Metabase v0.63.18 to v0.64.2' });
    expect(pulls[0]?.head.sha).not.toBe(before?.head.sha);
    expect(scene.github.proxy.problems).toEqual([]);
    const diff = await scene.github.diff(OWNER, NAME, Number(before?.number));
    expect(diff['compose.yaml']?.after).toBe(COMPOSE.replace('v0.38.2', 'v0.64.2'));
  });

  it('changes only the text when the end of the path moves but not the stop', async () => {
    await using scene = await setScene();
    await scene.act();
    const [before] = await scene.open();
    scene.release('v0.64.2');
    scene.github.proxy.reset();
    const { outputs } = await scene.act();
    const [after] = await scene.open();
    expect(outputs.operation).toBe('updated');
    expect(after?.head.sha).toBe(before?.head.sha);
    expect(after?.body).toContain('v0.64.2');
    expect(writes(scene.github.proxy.requests).map(({ method }) => method)).toEqual(['PATCH']);
  });

  it('leaves a branch alone on which somebody else committed, and says so', async () => {
    await using scene = await setScene();
    await scene.act();
    await scene.github.commit(OWNER, NAME, BRANCH, { 'notes.txt': 'mine' }, 'My own change');
    scene.release('v0.38.7');
    scene.github.proxy.reset();
    const { code, outputs, annotations } = await scene.act();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ operation: 'none', 'pull-request-number': '1' });
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(annotations.map(({ message }) => message).join()).toContain('Somebody else committed to the branch of #1');
  });

  it('does not propose again what a person closed, but does propose what is newer', async () => {
    await using scene = await setScene({ 'compose.yaml': COMPOSE.replace('v0.38.2', 'v0.63.18') });
    await scene.act();
    await scene.github.closePullRequest(OWNER, NAME, 1);
    scene.github.proxy.reset();
    const closed = await scene.act();
    expect(closed.outputs.operation).toBe('none');
    expect(closed.annotations.map(({ message }) => message).join()).toContain('v0.64.1.5 is not proposed again');
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    scene.release('v0.64.2');
    const newer = await scene.act();
    expect(newer.outputs).toMatchObject({ operation: 'created', 'pull-request-number': '2' });
    expect((await scene.open()).map(({ title }) => title)).toEqual(['Upgrade Metabase v0.63.18 to v0.64.2']);
  });

  it("takes over its own branch that was left without a pull request, and nobody else's", async () => {
    await using scene = await setScene();
    scene.github.proxy.fail(({ method, path }) => method === 'POST' && path.endsWith('/pulls'), 'reset');
    const cut = await scene.act();
    expect(cut.code).toBe(1);
    expect(await scene.open()).toEqual([]);
    scene.github.proxy.reset();
    const again = await scene.act();
    expect(again.outputs.operation).toBe('created');
    expect(await scene.open()).toHaveLength(1);

    await using other = await setScene();
    await other.github.api('POST', `/repos/${OWNER}/${NAME}/git/refs`, {
      ref: `refs/heads/${BRANCH}`,
      sha: other.clone.head,
    });
    await other.github.commit(OWNER, NAME, BRANCH, { 'notes.txt': 'mine' }, 'Not of metabase-upgrade');
    const foreign = await other.act();
    expect(foreign.outputs.operation).toBe('none');
    expect(foreign.annotations.map(({ message }) => message).join()).toContain('is not ours, so it is left alone');
    expect(await other.open()).toEqual([]);
  });

  it('opens one pull request and no second when the answer to the first was lost', async () => {
    await using scene = await setScene();
    scene.github.proxy.fail(
      ({ method, path }, index) => method === 'POST' && path.endsWith('/pulls') && index < 20,
      'truncate',
    );
    await scene.act();
    scene.github.proxy.reset();
    const { outputs } = await scene.act();
    expect(outputs).toMatchObject({ operation: 'unchanged', 'pull-request-number': '1' });
    expect(await scene.open()).toHaveLength(1);
  });

  it('sets labels, reviewers, assignees, milestone and draft, within ten requests for a label', async () => {
    await using scene = await setScene();
    await scene.github.api('POST', `/repos/${OWNER}/${NAME}/milestones`, { title: 'Autumn' });
    const { code, annotations } = await scene.act({
      inputs: {
        labels: 'metabase, upgrades',
        reviewers: 'stranger',
        assignees: 'stranger',
        milestone: '1',
        draft: 'true',
      },
    });
    expect(code).toBe(0);
    expect(annotations).toEqual([]);
    const [pull] = await scene.open();
    expect(pull).toMatchObject({ draft: true, milestone: { title: 'Autumn' } });
    expect(pull?.labels.map(({ name }) => name).sort()).toEqual(['metabase', 'upgrades']);
    expect(pull?.assignees.map(({ login }) => login)).toEqual(['stranger']);
    expect(pull?.requested_reviewers.map(({ login }) => login)).toEqual(['stranger']);
    expect(scene.github.proxy.problems).toEqual([]);

    await using labelled = await setScene();
    await labelled.act({ inputs: { labels: 'metabase' } });
    expect(labelled.github.proxy.requests.length).toBeLessThanOrEqual(10);
  });

  it('opens one pull request for each edition', async () => {
    await using scene = await setScene({
      'oss/compose.yaml': COMPOSE.replace('v0.38.2', 'v0.63.18'),
      'ee/values.yaml': 'image:\n  repository: metabase/metabase-enterprise\n  tag: v1.63.18\n',
    });
    const { code } = await scene.act();
    expect(code).toBe(0);
    const pulls = await scene.open();
    expect(pulls.map(({ head, title }) => [head.ref, title])).toEqual([
      ['metabase-upgrade/enterprise-v1.64.x', 'Upgrade Metabase v1.63.18 to v1.64.1.5'],
      ['metabase-upgrade/oss-v0.64.x', 'Upgrade Metabase v0.63.18 to v0.64.1.5'],
    ]);
    scene.github.proxy.reset();
    await scene.act();
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(scene.github.proxy.requests.length).toBeLessThanOrEqual(3);
  });

  it('keeps the mode of an executable file, and the path of a root below the top', async () => {
    await using scene = await setScene({ 'deploy/run.sh': '#!/bin/sh\nexec docker run metabase/metabase:v0.63.18\n' });
    const { code, outputs } = await scene.act({ inputs: { root: 'deploy' } });
    expect(code).toBe(0);
    const [pull] = await scene.open();
    expect(pull?.body).toContain(`/blob/${scene.clone.head}/deploy/run.sh#L2`);
    const diff = await scene.github.diff(OWNER, NAME, Number(outputs['pull-request-number']));
    expect(Object.keys(diff)).toEqual(['deploy/run.sh']);
  });
});
