import { example, type Family, text } from './example.ts';

export const markers: Family = {
  title: 'Markers',
  examples: [
    example('on the line', {
      'notes.conf': 'bi 0.50.1 # metabase-upgrade: oss\n'.replace('0.50.1', '⟦marker 0.50.1→0.64.1.5⟧'),
    }),
    example('above the line', { 'page.html': '<!-- metabase-upgrade: enterprise -->\n<b>⟦marker v1.50.1⟧</b>\n' }),
    example('a number without the edition', { 'x.sql': "-- metabase-upgrade: oss\nselect '⟦marker 50.1→64.1.5⟧';\n" }),
    example('a rolling version', { 'x.yaml': 'bi: ⟦marker 63.x→64.x⟧ # metabase-upgrade: oss\n' }),
    example('ignored on the line', {
      'compose.yaml': 'services:\n  a: {image: "metabase/metabase:v0.50.1"} # metabase-upgrade: ignore\n',
    }),
    example('ignored from above', { Dockerfile: '# metabase-upgrade: ignore\nFROM metabase/metabase:v0.50.1\n' }),
    example('an ignored block', {
      'compose.yaml': text`
      services:
        # metabase-upgrade: ignore-start
        old:
          image: metabase/metabase:v0.50.1
        # metabase-upgrade: ignore-end
        new:
          image: metabase/metabase:⟦v0.53.4⟧
    `,
    }),
    example('an ignored file', {
      'compose.yaml': '# metabase-upgrade: ignore-file\nservices:\n  a: {image: metabase/metabase:v0.50.1}\n',
    }),
    example('a line without a version', { 'notes.conf': 'bi latest # metabase-upgrade: oss\n' }, [
      ['notes.conf', 'no-version'],
    ]),
  ],
};
