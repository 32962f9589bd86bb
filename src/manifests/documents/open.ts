import type { Document, ReadDocument, Syntax } from './document.ts';
import { SyntaxFault } from './document.ts';
import { readDotenv } from './dotenv.ts';
import { withEmbedded } from './embedded.ts';
import { withFormatted } from './formatted.ts';
import { withJoined } from './joined.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml.ts';

const NAMES: readonly (readonly [RegExp, Syntax])[] = [
  [/\.(?:ya?ml|sls)$/i, 'yaml'],
  [/\.jsonc?$|^captain-definition$/i, 'json'],
  // A template is not yet the syntax that it makes.
  [/\.(?:j2|jinja2?|tmpl|tpl|gotmpl|erb|epp)$/i, 'text'],
  // A Dockerfile's own ignore list has the name of a Dockerfile variant.
  [/\.dockerignore$/i, 'text'],
  [/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/i, 'dockerfile'],
  [/^\.env(?:\.|$)|\.env$/i, 'dotenv'],
  [/\.(?:tf|tofu|tfvars|hcl|nomad)$/i, 'hcl'],
];

/** Parsers of what is not in most trees load when a file first needs them. */
const READERS: Readonly<Record<Syntax, () => Promise<ReadDocument>>> = {
  yaml: async () => readYaml,
  json: async () => (await import('./json.ts')).readJson,
  dockerfile: async () => (await import('./dockerfile.ts')).readDockerfile,
  dotenv: async () => readDotenv,
  hcl: async () => (await import('./hcl.ts')).readHcl,
  text: async () => readText,
};

/** The syntax that a file's name promises. */
export function syntaxOf(path: string): Syntax {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}

export interface Opened {
  readonly document: Document;
  /** Why the file was read as plain text although its name promises a syntax. */
  readonly fault?: SyntaxFault;
}

/** Reads a file by its name. What doesn't parse, such as a template, is read as text. */
export async function openDocument(path: string, text: string): Promise<Opened> {
  if (isDiff(path, text)) return { document: { syntax: 'text', scalars: [] } };
  const read = await READERS[syntaxOf(path)]();
  try {
    const document = read(text);
    return { document: withJoined(withFormatted(withEmbedded(document, await readersFor(document)))) };
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    return { document: withJoined(readText(text)), fault };
  }
}

/** A change that was committed as a file tells of two states and deploys neither. */
function isDiff(path: string, text: string): boolean {
  return /\.(?:patch|diff)$/i.test(path) || /^(?:diff --git |(?:---|\+\+\+) [^\n]+\n(?:---|\+\+\+|@@) )/.test(text);
}

/** What may stand inside the values of a document; loaded only where there is a value that could hold it. */
async function readersFor({ syntax, scalars }: Document): Promise<ReadonlyMap<Syntax, ReadDocument>> {
  if (syntax === 'text' || syntax === 'dockerfile') return new Map();
  const has = (pattern: RegExp) => scalars.some(({ value }) => pattern.test(value));
  const inside: Syntax[] = has(/\n/)
    ? ['yaml', 'json', 'dockerfile', 'dotenv']
    : has(/^\s*[[{]/)
      ? ['json', 'yaml']
      : [];
  return new Map(await Promise.all(inside.map(async (name) => [name, await READERS[name]()] as const)));
}
