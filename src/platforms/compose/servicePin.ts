import { badInput, Failure } from '../../failure.ts';
import { readText, replaceTexts } from '../../gateways/workingTree.ts';
import type { Files, ReadFile } from '../../manifests/definitions/definition.ts';
import { editOf, proveEdits, splice } from '../../manifests/edit.ts';
import type { Pin } from '../../manifests/pin.ts';
import { placeOf } from '../../manifests/place.ts';
import { readFile } from '../../manifests/readFile.ts';
import { type Scan, scan } from '../../manifests/scan.ts';
import type { Catalogue } from '../../metabase/catalogue.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { Version } from '../../metabase/version.ts';
import type { ComposeProject } from './composeTool.ts';

/** What compose looks for when it is given no file: one of the first, and one that goes over it. */
const USUAL = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVER = [
  'compose.override.yaml',
  'compose.override.yml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

export interface PinSearch extends ComposeProject {
  readonly service: string;
  readonly images: OwnImages;
  readonly catalogue: Catalogue;
}

type Texts = ReadonlyMap<string, string>;

/** The pin of a service, in one of the project's files, with the texts that it was found in. */
export interface ServicePin {
  readonly pin: Pin;
  readonly texts: Texts;
}

/** @throws Failure (bad input) when there is none that can be moved */
export async function findServicePin(search: PinSearch): Promise<ServicePin> {
  const texts = await textsOf(search);
  const { scanned, opened } = await scanTexts(texts, search);
  const { service } = search;
  const places = imagePlaces(opened, service);
  const last = places.at(-1);
  const files = [...texts.keys()].join(', ') || 'none';
  if (!last) {
    throw badInput(
      `No image of the service ${service} was found in ${search.directory} (files: ${files}). Give service and files.`,
    );
  }
  const isThere = (place: { file: string; line: number }) => place.file === last.file && place.line === last.line;
  const pin = scanned.pins.find((one) => isThere(one) || one.usedBy.some(isThere));
  const where = `${last.file}:${last.line}`;
  if (!pin) {
    const reason = scanned.skipped.find(isThere)?.message ?? `what sets its tag is in none of the files ${files}`;
    throw badInput(`The image of the service ${service} (${where}) can't be moved: ${reason}`);
  }
  if (pin.digests.length > 0) {
    throw badInput(
      `The image of the service ${service} (${where}) can't be moved: its digest would still name the former version. Take ` +
        'the digest out.',
    );
  }
  if (pin.tag.kind === 'exact') return { pin, texts };
  throw badInput(
    `The service ${service} is pinned to ${pin.text} (${pin.file}:${pin.line}), which moves by itself. Pin the exact version that runs.`,
  );
}

/**
 * Writes another version at the pin, proved by reading the files as they would be. Nothing when it is there already.
 * @throws Failure when the file changed meanwhile, or the edit can't be proved
 */
export async function writeServicePin(search: PinSearch, version: Version): Promise<void> {
  const { pin, texts } = await findServicePin(search);
  const edit = editOf(pin, version);
  if (!edit)
    throw new Failure(`${pin.file}:${pin.line}: ${pin.text} stands in a text that fixes another form of the version.`);
  if (edit.text === edit.old) return;
  const changed = new Map([[pin.file, splice(texts.get(pin.file) ?? '', [edit])]]);
  const before = (await scanTexts(texts, search)).scanned.pins;
  proveEdits(before, [edit], (await scanTexts(new Map([...texts, ...changed]), search)).scanned.pins);
  await replaceTexts(search.directory, changed, texts);
}

async function textsOf({ directory, files, envFiles }: ComposeProject): Promise<Texts> {
  const texts = new Map<string, string>();
  const read = async (file: string, must: boolean) => {
    const found = readText(directory, file);
    if ('text' in found) texts.set(file, found.text);
    else if (must || found.leftOut !== 'missing')
      throw badInput(`${file} in ${directory} can't be used: ${found.leftOut}.`);
    return 'text' in found;
  };
  for (const file of files) await read(file, true);
  if (files.length === 0) {
    for (const usual of [USUAL, OVER]) for (const file of usual) if (await read(file, false)) break;
  }
  for (const file of envFiles) await read(file, true);
  if (envFiles.length === 0) await read('.env', false);
  return texts;
}

async function scanTexts(
  texts: Texts,
  { images, catalogue }: PinSearch,
): Promise<{ scanned: Scan; opened: readonly ReadFile[] }> {
  const opened = new Map<string, ReadFile>();
  for (const [file, text] of texts) opened.set(file, await readFile(file, text));
  const files: Files = {
    open: async (file) => opened.get(file),
    mentioning: async (word) => [...texts].filter(([, text]) => text.includes(word)).map(([file]) => file),
  };
  return { scanned: await scan([...texts.keys()], files, images, catalogue), opened: [...opened.values()] };
}

/** Where the files say the image of a service, in their order. */
function imagePlaces(opened: readonly ReadFile[], service: string) {
  return opened.flatMap(({ file, document, lineStarts }) =>
    [...document.scalars, ...(document.aliased ?? [])]
      .filter(({ path }) => path.length === 3 && path[0] === 'services' && path[1] === service && path[2] === 'image')
      .flatMap(({ source }) => {
        const start = typeof source === 'number' ? source : source.find((offset) => !Number.isNaN(offset));
        return start === undefined ? [] : [placeOf(file, lineStarts, { start, end: start })];
      }),
  );
}
