import { expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { DEFAULTS } from '../../src/config/inputs.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { NOTHING_KNOWN } from '../../src/metabase/circumstances.ts';
import { printTag } from '../../src/metabase/tag.ts';
import { planInOrder } from '../../src/modes/planInOrder.ts';
import { wishesFor } from '../../src/modes/wishesFor.ts';
import { scanFiles } from '../manifests/inMemoryTree.ts';
import { dated } from '../metabase/situations.ts';

const LIST = dated(
  ...['38.6', '39.7', '40.8', '60.2 2026-03-01', '61.1 2026-05-14', '61.2 2026-10-06'],
  ...['62.1 2026-06-08', '62.1.1 2026-06-09', '63.1 2026-07-16'],
);

/** The path of production and what it passed over, when staging is at a tag and goes first. */
async function production(staging: string, own: string, more = ''): Promise<string[]> {
  const config = `deployments:
  - { name: staging, files: s.yaml }
  - { name: production, files: p.yaml, after: { deployment: staging }${more} }
`;
  const settings = await parseSettings(
    { ...DEFAULTS, root: '/nowhere' },
    { folder: '/', repository: undefined, readConfig: async (_, file) => parseConfigFile(config, file) },
  );
  const image = (tag: string) => `image: metabase/metabase:${tag}\n`;
  const found = await scanFiles({ 's.yaml': image(staging), 'p.yaml': image(own) }, [], LIST);
  const known = () => ({ ...NOTHING_KNOWN, now: new Date('2026-10-08T00:00:00Z') });
  const plan = planInOrder(found, LIST, await wishesFor(settings, ['s.yaml', 'p.yaml']), settings, [], known);
  const deployment = plan.deployments.find(({ name }) => name === 'production');
  const path = deployment?.stops.map((stop) => printTag('oss', stop)).join(' ') ?? '';
  return [path, ...(deployment?.passed ?? []).map(({ reason }) => reason)];
}

const WAITS = 'waits: production comes after staging, which pins v0.61.2';
const AHEAD = ['63.1', '62.1.1', '62.1'].map((version) => `${version} ${WAITS}`);

it.each<[string, string, string, string, string[]]>([
  ['goes as far as the one before', 'v0.61.2', 'v0.60.2', '', ['v0.61.2', ...AHEAD]],
  [
    'makes the stops of the one before',
    'v0.38.6',
    'v0.38.2',
    ", follow: '>=60'",
    [
      'v0.38.6',
      ...['63.1', '62.1.1', '62.1', '61.2', '61.1', '60.2'].map(
        (version) => `${version} waits: production comes after staging, which pins v0.38.6`,
      ),
      '40.8 is not followed (follow: >=60)',
      '39.7 is not followed (follow: >=60)',
    ],
  ],
  [
    'goes there on its way to a major',
    'v0.61.2',
    'v0.60.2',
    ", follow: '62'",
    ['v0.61.2', '63.1 is not followed (follow: 62)', ...AHEAD.slice(1)],
  ],
  [
    'goes there on its way to a target',
    'v0.61.2',
    'v0.60.2',
    ", target: '62.1'",
    ['v0.61.2', '63.1 is not followed (target: 62.1)', '62.1.1 is not followed (target: 62.1)', AHEAD[2] as string],
  ],
  [
    'does not go to what is ignored for it',
    'v0.61.2',
    'v0.60.2',
    ", ignore: ['61.2']",
    ['v0.61.1', ...AHEAD, '61.2 is on the ignore list, by "61.2"'],
  ],
  [
    'has its own policy',
    'v0.61.2',
    'v0.60.2',
    ', minimum-release-age: 3d',
    [
      'v0.61.1',
      ...AHEAD,
      '61.2 came out on 2026-10-06 and is taken from 2026-10-10 00:00 UTC on, after 3 days (minimum-release-age)',
    ],
  ],
  ['has no limit where the one before is no farther', 'v0.61.2', 'v0.61.2', '', ['v0.63.1']],
  ['has no limit where the one before is at the end', 'v0.63.1', 'v0.61.2', '', ['v0.63.1']],
  ['has no limit where the list does not have what the one before is at', 'v0.61.5', 'v0.60.2', '', ['v0.63.1']],
])('a deployment that comes after another %s', async (_title, staging, own, more, wanted) => {
  expect(await production(staging, own, more)).toEqual(wanted);
});
