import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type ConfigFile, parseConfigFile } from './configFile.ts';

/**
 * The text of the configuration file without a version on the ignore lists that hold for a deployment: its own, and that of the
 * whole file. Nothing else of the text changes.
 * @param version as it stands in the list
 * @returns undefined when it isn't there, or is written in a way that has no sure end
 */
export function withoutIgnored(text: string, deployment: string | undefined, version: string): string | undefined {
  let left = text;
  for (let changed = true; changed; ) {
    const shorter = withoutFirst(left, deployment, version);
    changed = shorter !== undefined;
    left = shorter ?? left;
  }
  return left !== text && isSameBut(text, left, deployment, version) ? left : undefined;
}

function withoutFirst(text: string, deployment: string | undefined, version: string): string | undefined {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) return undefined;
  for (const holder of [deploymentOf(contents, deployment), contents]) {
    const pair = holder?.items.find(({ key }) => isScalar(key) && key.value === 'ignore');
    if (!holder || !isSeq(pair?.value)) continue;
    const at = pair.value.items.findIndex((item) => versionIn(item) === version);
    if (at >= 0) return without(text, holder, pair as Pair<Node, YAMLSeq>, at);
  }
  return undefined;
}

function deploymentOf(root: YAMLMap, name: string | undefined): YAMLMap | undefined {
  const list = root.get('deployments', true);
  if (!isSeq(list) || name === undefined) return undefined;
  return list.items.find((item): item is YAMLMap => isMap(item) && item.get('name') === name);
}

/** 58.10 and 58.1 are one number, and two versions. */
function versionIn(item: unknown): string | undefined {
  const value = isMap(item) ? item.get('version', true) : item;
  if (!isScalar(value)) return undefined;
  return typeof value.value === 'number' ? value.source : String(value.value);
}

function without(text: string, holder: YAMLMap, pair: Pair<Node, YAMLSeq>, at: number): string | undefined {
  const { items, flow } = pair.value as YAMLSeq<Node>;
  const item = items[at]?.range;
  if (!item) return undefined;
  if (flow) {
    const [next, former] = [items[at + 1]?.range, items[at - 1]?.range];
    return cut(text, next || !former ? item[0] : former[1], next ? next[0] : item[1]);
  }
  const dash = text.lastIndexOf('-', item[0] - 1);
  if (text.slice(dash + 1, item[0]).trim() !== '') return undefined;
  if (items.length > 1)
    return isFirstOfLine(text, dash) ? cut(text, lineOf(text, dash), after(text, item[1])) : undefined;
  const key = pair.key.range?.[0];
  if (key === undefined) return undefined;
  if (isFirstOfLine(text, key)) return cut(text, lineOf(text, key), after(text, item[1]));
  // Behind the dash of a deployment: what follows moves there.
  const follower = holder.items[holder.items.indexOf(pair) + 1] as Pair<Node> | undefined;
  const next = follower?.key.range?.[0];
  if (next === undefined || text.slice(after(text, item[1]), next).trim() !== '') return undefined;
  return cut(text, key, next);
}

function cut(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(to);
}

function lineOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function isFirstOfLine(text: string, at: number): boolean {
  return text.slice(lineOf(text, at), at).trim() === '';
}

/** Where the line ends on which something ends, with what is said behind it. */
function after(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}

/** Read back: the same configuration, without this one entry. */
function isSameBut(text: string, shorter: string, deployment: string | undefined, version: string): boolean {
  try {
    const [before, now] = [text, shorter].map((one) => parseConfigFile(one, 'the configuration file')) as [
      ConfigFile,
      ConfigFile,
    ];
    const lifted = <Holder extends ConfigFile['defaults']>(holder: Holder) => ({
      ...holder,
      ignore: holder.ignore.filter((rule) => rule.text !== version),
    });
    const wanted = {
      ...before,
      defaults: lifted(before.defaults),
      deployments: before.deployments.map((one) => (one.name === deployment ? lifted(one) : one)),
    };
    return shapeOf(wanted) === shapeOf(now);
  } catch {
    return false;
  }
}

/** Lines move, and are no part of what is said. */
function shapeOf(config: ConfigFile): string {
  return JSON.stringify(config, (key, value) => (key === 'place' ? undefined : value));
}
