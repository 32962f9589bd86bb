import type { Settings } from '../config/settings.ts';
import { Failure } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { Pin } from '../manifests/pin.ts';
import { type Catalogue, withRegistryTags } from '../metabase/catalogue.ts';
import type { Publication } from '../metabase/circumstances.ts';
import { type Edition, jarAddress } from '../metabase/edition.ts';
import { printTagLike } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import { openRegistry } from './openRegistry.ts';

/** What is known so far of what can be had where the pins take it from; each question is asked once. */
export interface Publications {
  readonly of: (pin: Pin, version: Version) => Publication | undefined;
  /** Pins of which this is the same get the same answers. */
  readonly placeOf: (pin: Pin) => string;
  /** The catalogue with what the registry of these pins has besides. */
  join(catalogue: Catalogue, pins: readonly Pin[]): Promise<Catalogue>;
  /** Asks for what these pins pin. */
  askPins(pins: readonly Pin[]): Promise<void>;
  /** Asks for the next stop of each deployment. Tells whether one turned out not to be there. */
  ask(deployments: readonly Deployment[]): Promise<boolean>;
  /** Why it isn't known whether the next stop is there; undefined when it is known, or nobody asks. */
  doubt(deployment: Deployment): string | undefined;
  /** The image of the next stop that isn't made for the platform, e.g. `linux/arm64`; undefined when none is known. */
  lacking(deployment: Deployment, platform: string): Promise<string | undefined>;
  /** The digest of a tag; undefined when the registry doesn't have it. */
  digest(image: string, tag: string): Promise<string | undefined>;
}

type Answer = Publication | { readonly unknown: string };

/** @param pins all that were found: their images tell which registries there are */
export function publicationsOf(settings: Settings, gateways: Gateways, pins: readonly Pin[]): Publications {
  const answers = new Map<string, Answer>();
  const images = [...new Set(pins.flatMap(({ image }) => image ?? []))];
  let client: ReturnType<typeof openRegistry> | undefined;
  const registry = () => {
    client ??= openRegistry(settings, gateways, images);
    return client;
  };
  const digests = new Map<string, Promise<string | undefined>>();
  const digest = (image: string, tag: string) => {
    const known = digests.get(`${image}:${tag}`) ?? lookUp(image, tag);
    digests.set(`${image}:${tag}`, known);
    return known;
  };
  const lookUp = async (image: string, tag: string) => (await (await registry()).manifest(image, tag))?.digest;

  return {
    of(pin, version) {
      const answer = answers.get(keyOf(pin, version));
      return answer && 'published' in answer ? answer : undefined;
    },
    placeOf: (pin) => keyOf(pin, pin.version),
    async join(catalogue, own) {
      const wanted = new Map(own.flatMap(({ image, edition }) => (image ? [[image, edition] as const] : [])));
      let joined = catalogue;
      for (const [image, edition] of wanted) joined = await joinTags(joined, image, edition);
      return joined;
    },
    async askPins(own) {
      for (const pin of own) {
        const key = keyOf(pin, pin.version);
        if (!answers.has(key) && canAsk(pin)) answers.set(key, await answerTo(pin, pin.version));
      }
    },
    async ask(deployments) {
      const questions = deployments.flatMap(({ pins: own, stops: [next] }) =>
        next ? own.filter((pin) => pin.version.compare(next) < 0).map((pin) => ({ pin, next })) : [],
      );
      const fresh = new Map(questions.map((question) => [keyOf(question.pin, question.next), question]));
      let missing = false;
      for (const [key, { pin, next }] of fresh) {
        if (answers.has(key) || !canAsk(pin)) continue;
        const answer = await answerTo(pin, next);
        answers.set(key, answer);
        if ('published' in answer && !answer.published) missing = true;
      }
      return missing;
    },
    doubt({ pins: own, stops: [next] }) {
      const found = next ? own.map((pin) => answers.get(keyOf(pin, next))) : [];
      return found.flatMap((answer) => (answer && 'unknown' in answer ? answer.unknown : []))[0];
    },
    async lacking({ pins: own, stops: [next] }, platform) {
      for (const { image, tag } of next ? own : []) {
        if (image === undefined) continue;
        const name = printTagLike(tag, next as Version);
        const platforms = await (await registry()).platforms(image, name).catch(() => undefined);
        // An image that doesn't tell may be made for any.
        if (platforms && platforms.length > 0 && !platforms.includes(platform)) return `${image}:${name}`;
      }
      return undefined;
    },
    digest,
  };

  async function answerTo(pin: Pin, version: Version): Promise<Answer> {
    const tag = printTagLike(pin.tag, version);
    const where = pin.image ?? jarAddress(tag, settings.downloadsUrl);
    try {
      if (pin.image !== undefined) return { where, published: (await digest(pin.image, tag)) !== undefined };
      const { jarStatus } = await import('../sources/registry/jar.ts');
      const { fetch, clock, sleep, log } = gateways;
      const status = await jarStatus(where, { fetch, clock, sleep, onWait: log.info });
      return typeof status === 'string' ? { where, published: status === 'published' } : status;
    } catch (error) {
      if (error instanceof Failure) return { unknown: error.message.replace(/\.$/, '') };
      throw error;
    }
  }

  /** A list that may not be read is no fault: each stop is asked for by itself then. */
  async function joinTags(catalogue: Catalogue, image: string, edition: Edition): Promise<Catalogue> {
    try {
      const list = await (await registry()).tags(image);
      return 'tags' in list ? withRegistryTags(catalogue, edition, list.tags) : catalogue;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      gateways.log.warning(`Versions that only the registry has are not known: ${error.message}`);
      return catalogue;
    }
  }
}

/** An image whose name isn't known is pulled from anywhere. */
function canAsk({ image, kind }: Pin): boolean {
  return image !== undefined || kind === 'jar-url';
}

function keyOf(pin: Pin, version: Version): string {
  return `${pin.image ?? 'jar'} ${printTagLike(pin.tag, version)}`;
}
