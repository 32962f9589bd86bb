import { describe, expect, it } from 'vitest';
import { digestOf } from './feeds.ts';
import { NAME, OWNER, type Scene, setScene, writes } from './scene.ts';

const image = (tag: string) => `services:\n  metabase:\n    image: metabase/metabase:${tag}\n`;

/** The hole of August 2026, as GitHub lists it. */
const HOLE = {
  ghsa_id: 'GHSA-r495-55cx-fjh7',
  cve_id: null,
  summary: 'Several holes',
  severity: 'critical',
  published_at: '2026-08-11T00:00:00Z',
  vulnerabilities: [
    { package: { name: 'metabase' }, vulnerable_version_range: '< x.58.28', patched_versions: 'x.58.28' },
  ],
};

async function bodyOf(scene: Scene): Promise<string> {
  const [pull] = await scene.open();
  return pull?.body ?? '';
}

describe('a quiet run with all sources', () => {
  it('asks GitHub for three things and others for three', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.34') });
    await scene.act();
    scene.github.proxy.reset();
    scene.feeds.requests.length = 0;
    const { outputs } = await scene.act();
    expect(outputs.operation).toBe('unchanged');
    expect(scene.github.proxy.requests).toHaveLength(3);
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    expect(scene.feeds.requests.filter((asked) => !asked.includes('tags/list'))).toEqual([
      'GET /version-info.json',
      'HEAD /v2/metabase/metabase/manifests/v0.64.1.5',
    ]);
    expect(scene.feeds.requests.length).toBeLessThanOrEqual(4);
  });
});

describe('the registry', () => {
  it('decides what is proposed: a version that it lacks is passed over, and said why', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.34') });
    scene.feeds.withdraw('v0.64.1.5');
    const { outputs, stdout } = await scene.act();
    expect(outputs).toMatchObject({ operation: 'created', 'next-version': 'v0.63.18' });
    expect(stdout).toMatch(/not v0\.64\.1\.5: .*metabase\/metabase/);
  });

  it('holds back a stop that must be made and that it lacks', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.38.6') });
    scene.feeds.withdraw('v0.39.7');
    const { outputs, code, summary } = await scene.act();
    expect([code, outputs.operation]).toEqual([0, 'none']);
    expect(await scene.open()).toEqual([]);
    expect(summary).toMatch(/The next stop v0\.39\.7 isn't published in metabase\/metabase/);
  });

  it.each([
    ['refuses', (asked: string) => (asked.includes('/v2/') ? 403 : undefined), /403/],
    ['fails', (asked: string) => (asked.includes('/v2/') ? 500 : undefined), /500/],
  ])('holds everything back while it %s, in one sentence with the remedy', async (_title, fail, reason) => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.34') });
    scene.feeds.fail = fail;
    const { outputs, code, annotations } = await scene.act();
    expect([code, outputs.operation]).toEqual([0, 'none']);
    const warnings = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings.join('\n')).toMatch(reason);
    expect(warnings.join('\n')).toContain('Set registry: off to do without.');
    expect(await scene.open()).toEqual([]);
    const without = await scene.act({ inputs: { registry: 'off' } });
    expect(without.outputs.operation).toBe('created');
  });

  it('moves the digest beside the tag', async () => {
    await using scene = await setScene({ 'compose.yaml': image(`v0.58.34@${digestOf('v0.58.34')}`) });
    expect((await scene.act()).outputs.operation).toBe('created');
    const diff = await scene.github.diff(OWNER, NAME, 1);
    expect(diff['compose.yaml']?.patch).toContain(`+    image: metabase/metabase:v0.64.1.5@${digestOf('v0.64.1.5')}`);
  });

  it('is not asked for a JAR, whose server is', async () => {
    const line = (tag: string) => `ADD https://downloads.metabase.com/${tag}/metabase.jar /app/metabase.jar\n`;
    await using scene = await setScene({ Dockerfile: `FROM eclipse-temurin:25\n${line('v0.58.34')}` });
    scene.feeds.withdraw('v0.64.1.5');
    expect((await scene.act()).outputs['next-version']).toBe('v0.63.18');
    expect(scene.feeds.requests).toContain('HEAD /v0.64.1.5/metabase.jar');
    expect(scene.feeds.requests.filter((asked) => asked.includes('/v2/'))).toEqual([]);
  });
});

describe('an image that is not made for the machine', () => {
  const onArm = (tag: string) => `${image(tag)}    platform: linux/arm64\n`;

  it.each([
    ['v0.39.7', 'none', /metabase\/metabase:v0\.40\.8 is not made for linux\/arm64/],
    ['v0.58.34', 'created', /Opened pull request/],
  ])('from %s: %s', async (tag, operation, says) => {
    await using scene = await setScene({ 'compose.yaml': onArm(tag) });
    const { outputs, summary } = await scene.act();
    expect(outputs.operation).toBe(operation);
    expect(summary).toMatch(says);
  });
});

describe('a private patch', () => {
  const follow = { '.github/metabase-upgrade.yml': 'follow: 58\nignore: [58.34]\n' };

  it('that closes a hole is proposed although no list has it', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.22'), ...follow });
    scene.github.advisories.push(HOLE);
    scene.release('v0.58.22');
    scene.feeds.publish('v0.58.24', 'v0.58.28', 'v0.58.x', 'v0.58.29-beta');
    const { outputs } = await scene.act();
    expect(outputs).toMatchObject({ operation: 'created', 'next-version': 'v0.58.28' });
    const body = await bodyOf(scene);
    expect(body).toContain('GHSA-r495-55cx-fjh7');
    expect(body).toContain('[!CAUTION]');
  });

  it('that closes none waits until it is wished', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.28'), ...follow });
    scene.release('v0.58.28');
    scene.feeds.publish('v0.58.30');
    expect((await scene.act()).outputs.operation).toBe('none');
    const wished = await scene.act({ inputs: { 'private-patches': 'true' } });
    expect(wished.outputs).toMatchObject({ operation: 'created', 'next-version': 'v0.58.30' });
  });
});

describe('what could not be looked up', () => {
  it('is said in the pull request, which is made all the same', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.34') });
    scene.feeds.versionInfo = undefined;
    scene.github.proxy.fail(({ path }) => path.includes('security-advisories'), {
      status: 404,
      body: { message: 'Not Found' },
    });
    const { outputs } = await scene.act();
    expect(outputs.operation).toBe('created');
    const body = await bodyOf(scene);
    expect(body).toContain('Advisories not looked up: ');
    expect(body).toContain('Support not looked up: ');
  });

  it('rewrites no text while it lasts, and what is new does afterwards', async () => {
    await using scene = await setScene({ 'compose.yaml': image('v0.58.34') });
    await scene.act();
    scene.feeds.versionInfo = undefined;
    scene.github.proxy.reset();
    expect((await scene.act()).outputs.operation).toBe('unchanged');
    expect(writes(scene.github.proxy.requests)).toEqual([]);
    scene.feeds.versionInfo = { major_version_support: [{ major: 58, eol: '2026-01-31', lts: true }] };
    expect((await scene.act()).outputs.operation).toBe('updated');
    expect(await bodyOf(scene)).toContain('2026-01-31');
  });
});

describe('an instance at Metabase Cloud', () => {
  it('gets an answer and no pull request', async () => {
    const compose = `${image('v0.58.34')}    environment: { MB_SITE_URL: https://acme.metabaseapp.com }\n`;
    await using scene = await setScene({ 'compose.yaml': compose });
    const { outputs, summary } = await scene.act();
    expect(outputs.operation).toBe('none');
    expect(summary).toContain('upgrades itself');
    expect(await scene.open()).toEqual([]);
  });
});
