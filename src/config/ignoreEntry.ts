import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { ignoring } from '../metabase/ignore.ts';
import { parseTag } from '../metabase/tag.ts';
import { parseConfigFile } from './configFile.ts';

export interface IgnoreEntry {
  /** A tag, e.g. `v0.64.1.5`. */
  readonly tag: string;
  readonly reason: string;
}

/**
 * The text of the configuration file with one more version that is never chosen, for the deployment of this name if the
 * file has one, else for all. Nothing else of the text changes.
 * @returns undefined when the file is written in a way that has no sure place for it
 */
export function withIgnored(text: string, deployment: string | undefined, entry: IgnoreEntry): string | undefined {
  const document = parseDocument(text, { keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length > 0) return undefined;
  const own = isMap(root) ? deploymentOf(root, deployment) : undefined;
  const holder = own ?? root;
  const added = isMap(holder) ? intoMap(text, holder, entry) : isEmpty(root) ? atTheEnd(text, entry) : undefined;
  return added !== undefined && isIgnored(added, own ? deployment : undefined, entry.tag) ? added : undefined;
}

function deploymentOf(root: YAMLMap, name: string | undefined): YAMLMap | undefined {
  const list = root.get('deployments', true);
  if (!isSeq(list) || name === undefined) return undefined;
  return list.items.find((item): item is YAMLMap => isMap(item) && item.get('name') === name);
}

function intoMap(text: string, map: YAMLMap, entry: IgnoreEntry): string | undefined {
  const list = map.get('ignore', true) as Node | undefined;
  if (isSeq(list)) return intoList(text, list, entry);
  if (list !== undefined) return undefined;
  const start = map.range?.[0];
  if (start === undefined) return undefined;
  if (map.flow) return insert(text, start + 1, ` ignore: [${flowEntry(entry)}],`);
  // Ahead of the first key of the block: its indentation is that of the map.
  const indent = ' '.repeat(columnOf(text, start));
  return insert(text, start, `ignore:\n${indent}  - ${blockEntry(entry, `${indent}    `)}\n${indent}`);
}

function intoList(text: string, list: YAMLSeq, entry: IgnoreEntry): string | undefined {
  const start = list.range?.[0];
  if (start === undefined) return undefined;
  if (list.flow) return insert(text, start + 1, list.items.length > 0 ? `${flowEntry(entry)}, ` : flowEntry(entry));
  const indent = ' '.repeat(columnOf(text, start));
  return insert(text, start, `- ${blockEntry(entry, `${indent}  `)}\n${indent}`);
}

function atTheEnd(text: string, entry: IgnoreEntry): string {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}ignore:\n  - ${blockEntry(entry, '    ')}\n`;
}

function isEmpty(root: unknown): boolean {
  return root === null || (isScalar(root) && root.value === null);
}

function blockEntry({ tag, reason }: IgnoreEntry, indent: string): string {
  return `version: ${tag}\n${indent}reason: ${JSON.stringify(reason)}`;
}

function flowEntry({ tag, reason }: IgnoreEntry): string {
  return `{ version: ${tag}, reason: ${JSON.stringify(reason)} }`;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

/** Read back: what was written must be understood, and say what it was written for. */
function isIgnored(text: string, deployment: string | undefined, written: string): boolean {
  const tag = parseTag(written);
  if (tag.kind !== 'exact') return false;
  try {
    const { deployments, defaults } = parseConfigFile(text, 'the configuration file');
    const { ignore } = deployments.find(({ name }) => name === deployment) ?? defaults;
    return ignoring(tag.version, tag.edition, ignore) !== undefined;
  } catch {
    return false;
  }
}
