import { describe, expect, it } from 'vitest';
import { judge } from './openapi.ts';

function problems(method: string, target: string, body?: unknown): string[] {
  const { pathname, searchParams } = new URL(target, 'https://api.github.com');
  return judge({ method, path: pathname, query: searchParams, headers: { 'user-agent': 'test' }, body });
}

describe('what GitHub describes is right', () => {
  it.each<[string, string, unknown?]>([
    ['GET', '/repos/o/r/git/matching-refs/tags/v'],
    ['GET', '/repos/o/r/branches/a/b%2Fc'],
    ['GET', '/repos/o/r/contents/'],
    ['GET', '/repos/o/r/contents/a/b.yml?ref=main'],
    ['GET', '/repos/o/r/pulls?state=all&head=o:b&per_page=100&page=2'],
    ['GET', '/repos/o/r/issues/comments/3'],
    ['GET', '/repos/o/r/issues/comments?sort=updated'],
    ['POST', '/repos/o/r/pulls', { title: 't', head: 'h', base: 'b', draft: true }],
    [
      'POST',
      '/repos/o/r/git/trees',
      { base_tree: 'a', tree: [{ path: 'p', mode: '100644', type: 'blob', sha: null }] },
    ],
    ['PATCH', '/repos/o/r/git/refs/heads/a/b', { sha: 'a', force: true }],
    ['PATCH', '/repos/o/r/issues/3', { milestone: null }],
    ['POST', '/repos/o/r/issues/3/labels', { labels: ['a', { name: 'b' }] }],
    ['DELETE', '/repos/o/r/git/refs/heads/a/b'],
  ])('%s %s %j', (method, path, body) => {
    expect(problems(method, path, body)).toEqual([]);
  });
});

describe('what GitHub would refuse or ignore is a problem', () => {
  it.each<[string, string, unknown, string[]]>([
    ['GET', '/repos/o/r/pull', undefined, ['no such route']],
    ['PUT', '/repos/o/r/pulls', {}, ['no such route']],
    ['GET', '/repos/o/r/pulls?heads=o:b', undefined, ["query: unknown 'heads'"]],
    ['GET', '/repos/o/r/pulls?state=any', undefined, ['query/state: must be equal to one of the allowed values']],
    ['GET', '/repos/o/r/pulls?per_page=many', undefined, ['query/per_page: must be integer']],
    ['GET', '/repos/o/r/pulls/x', undefined, ['path/pull_number: must be integer']],
    ['POST', '/repos/o/r/git/refs', undefined, ['body: required']],
    ['POST', '/repos/o/r/git/refs', { ref: 'r' }, ["body: must have required property 'sha'"]],
    ['PATCH', '/repos/o/r/pulls/1', { draft: false }, ["body: unknown property 'draft'"]],
    ['POST', '/repos/o/r/git/commits', { message: 'm', tree: 1 }, ['body/tree: must be string']],
    ['DELETE', '/repos/o/r/git/refs/heads/b', { sha: 'a' }, ['body: the operation takes none']],
    ['POST', '/repos/o/r/git/commits', 'text', ['body: must be object']],
  ])('%s %s %j', (method, path, body, expected) => {
    expect(problems(method, path, body)).toEqual(expected);
  });

  it('looks into lists and dates', () => {
    const tree = [{ path: 'p', mode: '644', type: 'blob', content: 'c' }];
    expect(problems('POST', '/repos/o/r/git/trees', { tree })[0]).toMatch(/^body\/tree\/0\/mode: /);
    const author = { name: 'n', email: 'e', date: 'yesterday' };
    expect(problems('POST', '/repos/o/r/git/commits', { message: 'm', tree: 't', author })[0]).toMatch(/author\/date/);
  });

  it('wants a user agent', () => {
    const query = new URLSearchParams();
    expect(judge({ method: 'GET', path: '/user', query, headers: {}, body: undefined })).toHaveLength(1);
  });
});
