import { INPUT_GROUPS } from './inputGroups.ts';
import { DEFAULTS, type InputName, SECRET_VARIABLES } from './inputs.ts';

const WIDTH = 100;

/** What the flags that are used most take; of the others README.md tells. */
const WHAT: Readonly<Partial<Record<InputName, string>>> = {
  root: 'DIR           folder that is searched, default "."',
  catalogue: 'WHERE    auto, github, snapshot, a file or an https address of a release list',
  target: 'VERSION     latest, a major (61), a tag (v0.61.2) or a version (61.2)',
  path: 'POLICY        direct, or every-major to stop at each major',
  images: "NAMES       more image names that are Metabase's, separated by commas",
  format: 'FORMAT      text or json',
};

/** What --help prints. */
export function helpText(): string {
  return `Usage: metabase-upgrade <mode> [flags]

Modes:
  plan            find every pin of Metabase, look up the releases, print the upgrade path
  apply           the same, then edit the files in place to the next stop
  pull-request    the same, then open or update a pull request (needs GITHUB_TOKEN and GITHUB_REPOSITORY)
  check           judge the pull request that started a workflow
  upgrade         take the instance on this machine over every stop, with a backup before
  rollback        take it back to the former version
  backup          dump its database, verify the dump, remove old ones
  rehearse        take a copy of its database over every stop, measure, throw the copy away

  backups list          show the backups of this machine, or of one --deployment
  backups verify [ID]   read them, or one of them, from end to end

Flags:
${Object.entries(WHAT)
  .map(([name, text]) => `  --${name} ${text}`)
  .join('\n')}

Every input of the Action is a flag:
${Object.entries(INPUT_GROUPS).flatMap(otherFlags).join('\n')}

Secrets are read from variables:
${Object.entries(SECRET_VARIABLES)
  .map(([name, variable]) => `  ${name.padEnd(20)} ${variable}`)
  .join('\n')}

Exit code: 0 the plan could be made, 2 bad input, 1 otherwise.
Default mode is "${DEFAULTS.mode}" as an Action; on the command line the mode must be given.`;
}

function otherFlags([title, names]: [string, readonly InputName[]]): readonly string[] {
  const flags = names.filter((name) => !(name in WHAT) && name !== 'mode' && !(name in SECRET_VARIABLES));
  if (flags.length === 0) return [];
  const lines: string[] = [];
  for (const name of flags) {
    const longer = `${lines.at(-1)} --${name}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`    --${name}`);
  }
  return [`  ${title}:`, ...lines];
}
