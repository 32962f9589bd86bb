import { createHash } from 'node:crypto';
import { badInput, Failure } from '../../failure.ts';
import type { Asking } from './ask.ts';
import { type AskRegistry, authenticated } from './authentication.ts';
import type { CredentialsFor, Mask } from './credentials.ts';
import { DIGEST, MANIFEST_TYPES, type ManifestContent, readConfiguration, readManifest } from './manifest.ts';
import { type Answer, placeOf, type Question } from './question.ts';
import { parseReference, type Reference, TAG } from './reference.ts';
import { listTags, type TagList } from './tagList.ts';
import { jsonOf, judged } from './verdict.ts';

export interface Manifest {
  /** `sha256:…` of the index if there is one, as it stands behind `@` in a pin. */
  readonly digest: string;
}

/** Images as they stand in manifests (no tag, no digest), in whatever registry they name. */
export interface Registry {
  /**
   * What a tag stands for; undefined when it is not published. Docker Hub does not count it as a pull.
   * @throws Refusal when it may not be read, Failure in one sentence for everything else
   */
  manifest(image: string, tag: string): Promise<Manifest | undefined>;
  /**
   * Such as `linux/amd64`, sorted; empty when the image doesn't tell, undefined when it is not published. Docker Hub
   * counts it as a pull.
   * @throws as `manifest`
   */
  platforms(image: string, tag: string): Promise<readonly string[] | undefined>;
  /**
   * All tags, or why they can't be read: not every registry lists them, and not to everybody.
   * @throws Failure in one sentence when the registry doesn't answer as one
   */
  tags(image: string): Promise<TagList>;
}

export interface RegistryOptions extends Asking {
  readonly credentialsFor: CredentialsFor;
  readonly mask: Mask;
  /** An address that is asked in place of Docker Hub. */
  readonly mirror?: string | undefined;
}

/** A client of the OCI distribution API. What it learns of logging in is kept for the run; answers are not. */
export function createRegistry({ credentialsFor, mask, mirror, ...asking }: RegistryOptions): Registry {
  const askRegistry = authenticated({ asking, credentialsFor, mask });
  return {
    manifest: async (image, tag) => {
      const reference = parseReference(image, mirror);
      const question = manifestQuestion(reference, tag, 'HEAD');
      const answer = judged(await askRegistry(reference, question), question);
      if (!answer) return undefined;
      const digest = answer.headers.get('docker-content-digest') ?? '';
      if (DIGEST.test(digest)) return { digest };
      // Some proxies drop the header; the digest is that of the bytes.
      const whole = await wholeManifest(reference, tag, askRegistry);
      return whole && { digest: whole.digest };
    },
    platforms: async (image, tag) => {
      const reference = parseReference(image, mirror);
      const content = (await wholeManifest(reference, tag, askRegistry))?.content;
      if (!content) return undefined;
      if ('platforms' in content) return content.platforms;
      return ownPlatform(reference, content.configDigest, askRegistry);
    },
    tags: async (image) => listTags(parseReference(image, mirror), askRegistry),
  };
}

function manifestQuestion({ url, repository }: Reference, tag: string, method: Question['method']): Question {
  if (!TAG.test(tag)) throw badInput(`"${tag.slice(0, 128)}" is no tag that an image can have.`);
  return { method, url: `${url}/v2/${repository}/manifests/${tag}`, headers: { accept: MANIFEST_TYPES } };
}

async function wholeManifest(
  reference: Reference,
  tag: string,
  askRegistry: AskRegistry,
): Promise<{ digest: string; content: ManifestContent } | undefined> {
  const question = manifestQuestion(reference, tag, 'GET');
  const answer = judged(await askRegistry(reference, question), question);
  if (!answer) return undefined;
  const content = readManifest(jsonOf(answer, question));
  if (!content) throw new Failure(`${placeOf(question)} answered with JSON that is no manifest of an image.`);
  const digest = digestOf(answer);
  const said = answer.headers.get('docker-content-digest');
  if (said === null || !DIGEST.test(said) || said === digest) return { digest, content };
  throw new Failure(`${placeOf(question)} answered with bytes that are not those of the digest it names.`);
}

/** An image without an index names its platform in its configuration; redirects lead to the store that has it. */
async function ownPlatform(reference: Reference, digest: string, askRegistry: AskRegistry): Promise<readonly string[]> {
  const url = `${reference.url}/v2/${reference.repository}/blobs/${digest}`;
  const question: Question = { method: 'GET', url };
  const answer = judged(await askRegistry(reference, question), question);
  if (!answer || digestOf(answer) !== digest) throw new Failure(`${placeOf(question)} is not there, or not whole.`);
  const platform = readConfiguration(jsonOf(answer, question));
  return platform === undefined ? [] : [platform];
}

function digestOf({ body }: Answer): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}
