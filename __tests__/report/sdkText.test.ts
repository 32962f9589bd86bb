import { expect, it } from 'vitest';
import { makePlan } from '../../src/planning/plan.ts';
import { withSdks } from '../../src/planning/sdk.ts';
import { bodyOf } from '../../src/pulls/text.ts';
import { planText } from '../../src/report/planText.ts';
import { sdkText } from '../../src/report/sdkText.ts';
import { SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from '../planning/wishes.ts';

async function planOf(target: string, lockFiles: readonly string[]) {
  const found = await scanFiles({
    'a.yaml': 'image: metabase/metabase:v0.54.1\n',
    'web/package.json': '{"dependencies": {"@metabase/embedding-sdk-react": "^0.54.3"}}',
  });
  const plan = makePlan(found, SNAPSHOT, wishesOf(target));
  return withSdks(plan, found.sdks, wishesOf(target), () => lockFiles);
}

it.each([
  ['56', ['web/yarn.lock'], ['Up to Metabase 56 the major of the SDK must be', '`56-stable`', 'Renew `web/yarn.lock`']],
  ['57', [], ['From Metabase 57 on the SDK loads its code', '`57-stable`', 'There is no lock file']],
])(
  'the text of the SDK that moves to %s says the rule, the tag and what is left to do',
  async (target, locks, wanted) => {
    const plan = await planOf(target, locks);
    const [deployment] = plan.deployments;
    if (!deployment) throw new Error('no deployment');
    const text = sdkText(deployment) ?? '';
    for (const part of [...wanted, '`web/package.json:1` (`^0.54.3`)', 'npm was not asked'])
      expect(text).toContain(part);
    expect(bodyOf(deployment, [], { prefix: '', folder: '' }, '')).toContain(text);
    expect(planText({ plan })).toContain('web/package.json:1:53  ^0.54.3');
  },
);

it('there is no text without an SDK', async () => {
  const plan = makePlan(await scanFiles({ 'a.yaml': 'image: metabase/metabase:v0.54.1\n' }), SNAPSHOT, wishesOf());
  expect(plan.deployments.map(sdkText)).toEqual([undefined]);
});
