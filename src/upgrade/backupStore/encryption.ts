import { badInput, Failure } from '../../failure.ts';
import type { Files } from '../../gateways/files.ts';

/**
 * Encrypts a file for age recipients (https://age-encryption.org) as a stream: only who holds an identity can read it,
 * this machine not any more.
 * @throws Failure (bad input) for a text that is no recipient
 */
export async function encryptFile(
  files: Files,
  from: string,
  to: string,
  recipients: readonly string[],
): Promise<void> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw badInput(
        `"${recipient.startsWith('AGE-SECRET-KEY') ? 'AGE-SECRET-KEY…' : recipient.slice(0, 80)}" is no recipient of age. ` +
          'Give the public part, which starts with "age1".',
      );
    }
  }
  await files.writeStream(to, chunksOf(await encrypter.encrypt(streamOf(files.read(from)))));
}

/**
 * @param identities secret keys, which no message repeats
 * @throws Failure when none of them fits, or the file was changed
 */
export async function decryptFile(
  files: Files,
  from: string,
  to: string,
  identities: readonly string[],
): Promise<void> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity.trim());
    } catch {
      throw badInput('A given identity is none of age. It is the secret part, which starts with "AGE-SECRET-KEY-1".');
    }
  }
  await files.remove(to);
  try {
    await files.writeStream(to, chunksOf(await decrypter.decrypt(streamOf(files.read(from)))));
  } catch (error) {
    await files.remove(to);
    const why = (error as Error).message;
    throw new Failure(`${from} could not be decrypted: ${why}. Give the identity of a recipient it was made for.`);
  }
}

function streamOf(chunks: AsyncIterable<Buffer>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
