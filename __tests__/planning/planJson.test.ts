import { describe, expect, it } from 'vitest';
import { catalogueOf, withRegistryTags } from '../../src/metabase/catalogue.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { makePlan } from '../../src/planning/plan.ts';
import { planJson } from '../../src/planning/planJson.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from './wishes.ts';

async function jsonOf(files: Files, catalogue = SNAPSHOT, warnings: readonly string[] = []) {
  const plan = makePlan(await scanFiles(files, [], catalogue), catalogue, wishesOf(), warnings);
  return JSON.parse(JSON.stringify(planJson(plan))) as unknown;
}

describe('the plan as JSON', () => {
  it('has the shape that other programs rely on', async () => {
    const files = {
      'compose.yaml': 'services:\n  metabase:\n    image: metabase/metabase:v0.38.2\n',
      'k8s/dev.yaml': 'image: metabase/metabase:latest\n',
    };
    expect(await jsonOf(files, SNAPSHOT, ['Careful.'])).toEqual({
      schema: 1,
      catalogue: {
        newest: { oss: 'v0.64.1.5', enterprise: 'v1.64.1.5' },
        releases: SNAPSHOT.releases.length,
        source: 'snapshot',
        asOf: SNAPSHOT.asOf,
      },
      deployments: [
        {
          name: 'oss-v0.38.x',
          edition: 'oss',
          current: 'v0.38.2',
          next: 'v0.38.6',
          target: 'v0.64.1.5',
          stops: ['v0.38.6', 'v0.39.7', 'v0.40.8', 'v0.64.1.5'],
          upToDate: false,
          pins: [
            {
              file: 'compose.yaml',
              line: 3,
              column: 30,
              start: 51,
              end: 58,
              text: 'v0.38.2',
              current: 'v0.38.2',
              kind: 'image-tag',
              document: 'yaml',
              at: 'services.metabase.image',
              image: 'metabase/metabase',
            },
          ],
        },
      ],
      skipped: [
        {
          file: 'k8s/dev.yaml',
          line: 1,
          column: 26,
          text: 'latest',
          reason: 'floating-tag',
          message: 'The tag latest moves by itself from version to version. Pin an exact one, e.g. v0.63.18.',
        },
      ],
      warnings: ['Careful.'],
    });
  });

  it('tells a rolling pin, the users of a variable, and what is up to date', async () => {
    const files = { '.env': 'MB=v0.64.x\n', 'compose.yaml': 'image: metabase/metabase:$MB\n' };
    expect(await jsonOf(files)).toMatchObject({
      deployments: [
        {
          name: 'oss-v0.64.x',
          current: 'v0.64.1.5',
          next: null,
          stops: [],
          upToDate: true,
          pins: [
            {
              file: '.env',
              text: 'v0.64.x',
              current: 'v0.64.1.5',
              kind: 'variable',
              document: 'dotenv',
              at: 'MB',
              rolling: true,
              usedBy: [{ file: 'compose.yaml', line: 1 }],
            },
          ],
        },
      ],
    });
  });

  it('tells what was passed over, with the tags of the edition', async () => {
    const catalogue = catalogueOf('file', '2026-10-08', [{ tag: 'v0.63.1' }, { tag: 'v0.63.2' }, { tag: 'v0.64.1' }]);
    const found = await scanFiles({ 'a.yaml': 'image: metabase/metabase-enterprise:v1.63.1\n' }, [], catalogue);
    const plan = makePlan(found, catalogue, wishesOf('63', { ignore: [parseIgnore('63.2', 'Slow')] }));
    expect(planJson(plan).deployments[0]?.passed).toEqual([
      { version: 'v1.64.1', reason: '64.1 is not followed (follow: 63)' },
      { version: 'v1.63.2', reason: '63.2 is on the ignore list, by "63.2": Slow' },
    ]);
  });

  it('counts the releases of the list', async () => {
    const catalogue = withRegistryTags(SNAPSHOT, 'oss', ['v0.63.19.9']);
    expect(await jsonOf({}, catalogue)).toMatchObject({
      catalogue: { newest: { oss: 'v0.64.1.5' }, releases: SNAPSHOT.releases.length },
    });
  });

  it('of an edition without a release and of no pins is whole too', async () => {
    const catalogue = catalogueOf('file', '2021-01-01', [{ tag: 'v0.36.1' }]);
    expect(await jsonOf({}, catalogue)).toEqual({
      schema: 1,
      catalogue: { newest: { oss: 'v0.36.1', enterprise: null }, releases: 1, source: 'file', asOf: '2021-01-01' },
      deployments: [],
      skipped: [],
      warnings: [],
    });
  });
});
