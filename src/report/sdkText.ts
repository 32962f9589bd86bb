import type { Deployment } from '../planning/plan.ts';
import { code } from './markdown.ts';

/** What to know of the SDK for embedding that moves along; undefined when none does. */
export function sdkText({ stops, sdks = [], lockFiles = [] }: Deployment): string | undefined {
  const major = stops[0]?.major;
  if (sdks.length === 0 || major === undefined) return undefined;
  const tag = `${major}-stable`;
  const rule =
    major <= LAST_EQUAL
      ? `Up to Metabase ${LAST_EQUAL} the major of the SDK must be that of the instance.`
      : `From Metabase ${LAST_EQUAL + 1} on the SDK loads its code from the instance, and is installed by the tag of its major; its types may differ from those of before.`;
  const locks =
    lockFiles.length > 0
      ? `Renew ${lockFiles.map(code).join(', ')} on this branch or after the merge (\`npm install\`, \`yarn\`, \`pnpm install\` or \`bun install\`): a lock file is not edited here.`
      : 'There is no lock file to renew beside it.';
  const files = sdks.map(({ file, line, text }) => `${code(`${file}:${line}`)} (${code(text)})`).join(', ');
  return `${rule} So \`@metabase/embedding-sdk-react\` is set to \`${tag}\` in ${files}. npm was not asked whether this tag is there: see before you merge. ${locks}`;
}

/** metabase/docs `embedding/sdk/version.md` of v0.63. */
const LAST_EQUAL = 56;
