/**
 * Writes docs/knowledge.md from src/metabase/knowledge: what a plan knows of Metabase, each with its source.
 *
 *   node scripts/update-knowledge-doc.ts [--check]    --check only says whether the document is up to date
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import advisories from '../src/metabase/knowledge/advisories.json' with { type: 'json' };
import minimums from '../src/metabase/knowledge/minimums.json' with { type: 'json' };
import stops from '../src/metabase/knowledge/stops.json' with { type: 'json' };
import support from '../src/metabase/knowledge/support.json' with { type: 'json' };
import upgrades from '../src/metabase/knowledge/upgrades.json' with { type: 'json' };

const DOCUMENT = new URL('../docs/knowledge.md', import.meta.url);
const TITLES: Readonly<Record<string, string>> = { postgres: 'PostgreSQL', mysql: 'MySQL', mariadb: 'MariaDB' };

/** The whole document, as it should be. */
export function knowledgeDocument(): string {
  return `# What is known of Metabase

<!-- Written by scripts/update-knowledge-doc.ts from src/metabase/knowledge: don't edit it by hand. -->

A plan shows of this what concerns the step and what is known of the deployment. What is marked as likely was concluded from
a date or told by somebody else, and is shown as such. Corrections with a source are welcome.

## The path

${stops.releaseByRelease.rule} This holds up to ${stops.releaseByRelease.through}.

## Before an upgrade

As of ${upgrades.asOf}. A row of a stop holds when the next version is of that major; a row up to a major, for each next
version up to it; the others for every step over the major. Where a stop has an end, that version came out three weeks or
more after the fix was merged.

${table(['Major', 'Concerns', 'Kind', 'What', 'Source'], upgradeRows())}

## Going back

${Object.values(upgrades.rollbackRules)
  .map(({ text, sources }) => `- ${text} ${links(sources)}`)
  .join('\n')}

${table(['From', 'To', 'Concerns', 'Outcome', 'What', 'Source'], rollbackRows())}

## Requirements

As of ${minimums.asOf}.

${table(['What', 'From Metabase', 'At least', 'When it is less', 'Source'], requirementRows())}

## Support

${support.majors.rule} As of ${support.majors.asOf}.

${table(
  ['Major', 'Last day of support', 'Long-term support'],
  Object.entries(support.majors.versions).map(([major, { eol, lts }]) => [major, eol, lts ? 'yes' : '']),
)}

## Security advisories

As of ${advisories.asOf}; the list on GitHub overrides it. What was not read in the record itself says so.

${table(['Advisory', 'Severity', 'Affected', 'What', 'Source'], advisoryRows())}
`;
}

function upgradeRows(): readonly (readonly string[])[] {
  return upgrades.entries
    .filter(({ phase }) => phase === 'upgrade')
    .map(({ major, when, likelyFixedIn, appliesTo, severity, text, certainty, sources }) => [
      when === 'stop'
        ? `stop at ${major}${likelyFixedIn ? `, below ${likelyFixedIn}` : ''}`
        : when === 'up-to'
          ? `up to ${major}`
          : String(major),
      appliesTo.join(', ') || 'all',
      severity,
      sure(text, certainty),
      links(sources),
    ]);
}

function rollbackRows(): readonly (readonly string[])[] {
  return upgrades.entries
    .filter(({ phase }) => phase === 'rollback')
    .map(({ major, to, appliesTo, outcome, text, certainty, sources }) => [
      String(major),
      String(to),
      appliesTo.join(', ') || 'all',
      outcome === 'fails' ? 'fails' : 'may fail',
      sure(text, certainty),
      links(sources),
    ]);
}

function requirementRows(): readonly (readonly string[])[] {
  const databases = minimums.databases.map(
    ({ engine, from, version, enforcedAtStart, note = '', certainty, sources }) => [
      TITLES[engine] ?? engine,
      from,
      version,
      sure(
        [enforcedAtStart ? 'Metabase does not start.' : 'The migrations fail half-way.', note].join(' ').trim(),
        certainty,
      ),
      links(sources),
    ],
  );
  const java = minimums.java.map(({ from, version, note = '', certainty, sources }) => [
    'Java of the JAR',
    from,
    String(version),
    sure(note, certainty),
    links(sources),
  ]);
  const memory = minimums.memory.map(({ from, gib, note, certainty, sources }) => [
    'Memory',
    from,
    `${gib} GiB`,
    sure(note, certainty),
    links(sources),
  ]);
  const platforms = minimums.platforms.map(({ from, added, note, certainty, sources }) => [
    'Images',
    from,
    added,
    sure(note, certainty),
    links(sources),
  ]);
  return [...databases, ...java, ...memory, ...platforms];
}

function advisoryRows(): readonly (readonly string[])[] {
  return advisories.advisories.map(
    ({ id, aliases, url, severity, kev, exploited, editions, affected, summary, note = '', certainty, sources }) => [
      `[${id}](${url})${aliases.map((alias) => `, ${alias}`).join('')}`,
      [severity, ...(kev ? ['in KEV'] : []), ...(exploited ? ['exploited'] : [])].join(', '),
      affected
        .map(({ from, below }) => (from === undefined ? `below ${below}` : `${from} to below ${below}`))
        .join('; ') + (editions.length === 1 ? ` (${editions[0]})` : ''),
      [summary, note, certainty === 'read' ? '' : `(${certainty})`].filter(Boolean).join(' '),
      links(sources),
    ],
  );
}

function sure(text: string, certainty: string): string {
  return certainty === 'certain' ? text : `${text} (likely)`.trim();
}

/** `#43641` for an issue or pull request, else the name of the file or the host. */
function links(sources: readonly string[]): string {
  return sources
    .map((source) => {
      const { hostname, pathname } = new URL(source);
      const number = /^\/metabase\/metabase\/(?:issues|pull)\/(\d+)$/.exec(pathname)?.[1];
      const name = hostname === 'github.com' ? (pathname.split('/').at(-1) ?? '') : hostname;
      return `[${number ? `#${number}` : name}](${source})`;
    })
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replace(/[|<>*]/g, '\\$&')))];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (import.meta.main) {
  const wanted = knowledgeDocument();
  const current = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, wanted);
  else if (current !== wanted) {
    console.error('docs/knowledge.md is out of date: run npm run knowledge');
    process.exitCode = 1;
  }
}
