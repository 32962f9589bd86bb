import { example, type Family, text } from './example.ts';

/** The SDK for embedding, which follows the major of its deployment. */
export const sdk: Family = {
  title: 'The SDK for embedding',
  examples: [
    example('a version', {
      'package.json':
        '{"dependencies": {"@metabase/embedding-sdk-react": "⟦sdk 0.55.3→64-stable⟧", "react": "^18.0.0"}}\n',
    }),
    example('a range with a caret', {
      'web/package.json': text`
      {
        "dependencies": {
          "@metabase/embedding-sdk-react": "⟦sdk ^0.55.3→64-stable⟧"
        }
      }
    `,
    }),
    example('a range with a tilde, for development', {
      'package.json': '{"devDependencies": {"@metabase/embedding-sdk-react": "⟦sdk ~0.53.1→64-stable⟧"}}\n',
    }),
    example('a tag', {
      'package.json': '{"peerDependencies": {"@metabase/embedding-sdk-react": "⟦sdk 60-stable→64-stable⟧"}}\n',
    }),
    example('under another name', {
      'package.json': '{"dependencies": {"sdk": "npm:@metabase/embedding-sdk-react@⟦sdk ^0.55.3→64-stable⟧"}}\n',
    }),
    example('any version', { 'package.json': '{"dependencies": {"@metabase/embedding-sdk-react": "latest"}}\n' }, [
      ['package.json', 'sdk'],
    ]),
    example(
      'a version of the next',
      { 'package.json': '{"dependencies": {"@metabase/embedding-sdk-react": "60-beta"}}\n' },
      [['package.json', 'sdk']],
    ),
    example('other packages', {
      'package.json': '{"dependencies": {"@metabase/sql-helpers": "0.55.3", "metabase": "^0.55.3"}}\n',
    }),
    example('a lock file', {
      'package-lock.json':
        '{"packages": {"": {"dependencies": {"@metabase/embedding-sdk-react": "^0.55.3"}}, "node_modules/@metabase/embedding-sdk-react": {"version": "0.55.3"}}}\n',
    }),
  ],
};
