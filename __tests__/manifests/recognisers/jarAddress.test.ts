import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/manifests/readFile.ts';
import { jarAddress } from '../../../src/manifests/recognisers/jarAddress.ts';
import { single, testExamples, testUntouched } from './tables.ts';

const OSS = ['v0.50.1', 'v0.64.1.5'] as const;
const ENTERPRISE = ['v1.50.1', 'v1.64.1.5'] as const;

describe('the address of a JAR', () => {
  testExamples([
    single(
      'in ADD',
      'Dockerfile',
      'FROM eclipse-temurin:21-jre\nADD https://downloads.metabase.com/v0.50.1/metabase.jar /app/\n',
      '2:36 v0.50.1 jar-url ADD',
      OSS,
    ),
    single(
      'of Enterprise in RUN over several lines',
      'Dockerfile',
      'FROM x\nRUN curl -fsSL \\\n  https://downloads.metabase.com/enterprise/v1.50.1/metabase.jar \\\n  -o /metabase.jar\n',
      '3:45 v1.50.1 jar-url RUN',
      ENTERPRISE,
    ),
    single(
      'in a script',
      'install.sh',
      'wget "http://downloads.metabase.com/v0.50.1/metabase.jar"\n',
      '1:37 v0.50.1 jar-url ',
      OSS,
    ),
    single(
      'in Ansible',
      'roles/metabase/tasks/main.yml',
      '- get_url:\n    url: https://downloads.metabase.com/enterprise/v1.50.1/metabase.jar\n    dest: /opt\n',
      '2:52 v1.50.1 jar-url [0].get_url.url',
      ENTERPRISE,
    ),
    single(
      'in an env file',
      '.env',
      "JAR='https://downloads.metabase.com/v0.50.1/metabase.jar'\n",
      '1:37 v0.50.1 jar-url JAR',
      OSS,
    ),
    single(
      'in JSON',
      'packer.json',
      '{"url": "https:\\/\\/downloads.metabase.com/v0.50.1/metabase.jar"}',
      '1:43 v0.50.1 jar-url url',
      OSS,
    ),
    single(
      'with a query',
      'install.sh',
      'wget https://downloads.metabase.com/v0.50.1/metabase.jar?x=1\n',
      '1:37 v0.50.1 jar-url ',
      OSS,
    ),
    single(
      'rolling to the minor',
      'install.sh',
      'wget https://downloads.metabase.com/v0.53.4.x/metabase.jar\n',
      '1:37 v0.53.4.x jar-url ',
      ['v0.53.4.x', 'v0.64.1.x'],
    ),
    single(
      'rolling to the major',
      'install.sh',
      'wget https://downloads.metabase.com/enterprise/v1.53.x/metabase.jar\n',
      '1:48 v1.53.x jar-url ',
      ['v1.53.x', 'v1.64.x'],
    ),
    {
      title: 'twice on a line',
      files: { 'a.sh': 'get downloads.metabase.com/v0.9.1/metabase.jar downloads.metabase.com/v0.38.2/metabase.jar\n' },
      pins: ['a.sh:1:28 v0.9.1 jar-url ', 'a.sh:1:71 v0.38.2 jar-url '],
      after: {
        'a.sh': 'get downloads.metabase.com/v0.64.1.5/metabase.jar downloads.metabase.com/v0.64.1.5/metabase.jar\n',
      },
    },
  ]);
});

describe('an address that only looks like it', () => {
  testUntouched([
    ['another host', 'a.sh', 'get https://example.com/v0.50.1/metabase.jar\n'],
    ['a host that starts like it', 'a.sh', 'get https://downloads.metabase.com.example.com/v0.50.1/metabase.jar\n'],
    ['no folder behind the host', 'a.sh', 'get https://downloads.metabase.com-v0.50.1/metabase.jar\n'],
    ['another file', 'a.sh', 'get https://downloads.metabase.com/v0.50.1/driver.jar\n'],
    ['a deeper folder', 'a.sh', 'get https://downloads.metabase.com/x/v0.50.1/metabase.jar\n'],
    ['the host alone', 'a.sh', 'ping downloads.metabase.com\n'],
    ['the pieces of a program', 'a.js', 'get("https://downloads.metabase.com/" + version + "/metabase.jar");\n'],
    ['a comment', 'a.sh', '# get https://downloads.metabase.com/v0.50.1/metabase.jar\n'],
  ]);

  it('is passed over in linear time', async () => {
    const value = 'downloads.metabase.com/'.repeat(40_000);
    expect(jarAddress(await readFile('a.sh', value), [])).toEqual([]);
  });
});
