/** What compose would make the next version from, beside what runs. */
import { expect, it } from 'vitest';
import { runProcess } from '../../../src/gateways/process.ts';
import { composePlatform } from '../../../src/platforms/compose/composePlatform.ts';
import { risksOf } from '../../../src/upgrade/risks.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { SNAPSHOT } from '../../manifests/inMemoryTree.ts';
import { FORMER, STOP } from './dockerSteps.ts';
import { build, liveSeams, scope } from './instance.ts';
import { REPOSITORY, tinyMetabase } from './tinyMetabase.ts';

const FILE = `version: "2.4"
services:
  bi:
    image: ${REPOSITORY}:${FORMER}
    environment: { MB_DB_TYPE: postgres }
    env_file: [settings.env]
`;
const SETTINGS = 'MB_DB_HOST=db\nMB_ENCRYPTION_SECRET_KEY=sixteen-letters-1\n';

const ROWS: [name: string, after: string, wanted: RegExp[]][] = [
  ['as they were', SETTINGS, []],
  [
    'another key',
    SETTINGS.replace('letters-1', 'letters-2'),
    [/MB_ENCRYPTION_SECRET_KEY would be changed by this run/],
  ],
  ['no key', 'MB_DB_HOST=db\n', [/MB_ENCRYPTION_SECRET_KEY would be taken out by this run/]],
  ['another database', SETTINGS.replace('=db', '=other'), [/set MB_DB_HOST otherwise than what runs/]],
];

it('settings in the files are compared with those of the container', async () => {
  await tinyMetabase(FORMER);
  await using own = scope();
  await using folder = await temporaryFolder({ 'docker-compose.yml': FILE, 'settings.env': SETTINGS });
  await using state = await temporaryFolder();
  const up = await runProcess('docker-compose', ['-p', own.name, 'up', '--detach'], { cwd: folder.path });
  expect(up.exitCode, up.stderr).toBe(0);
  try {
    const search = { directory: folder.path, files: [], envFiles: [], project: own.name, service: 'bi', images: [] };
    const seams = { ...(await liveSeams(state.path)), run: runProcess };
    for (const [name, after, wanted] of ROWS) {
      await folder.write({ 'settings.env': after });
      const installed = await composePlatform({ ...search, catalogue: SNAPSHOT }, seams).inspect();
      const database = { engine: 'postgres', version: '15.1', encrypted: true };
      const { wrong } = risksOf(installed, database, build(FORMER), [build(STOP).version]);
      expect(wrong, name).toEqual(wanted.map((one) => expect.stringMatching(one)));
      expect(wrong.join()).not.toContain('sixteen');
    }
  } finally {
    await runProcess('docker-compose', ['-p', own.name, 'down'], { cwd: folder.path });
  }
});
