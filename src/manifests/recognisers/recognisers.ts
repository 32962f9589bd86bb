import { appVersion } from './appVersion.ts';
import { composedImage } from './composedImage.ts';
import { helmParameter } from './helmParameter.ts';
import { imageReference } from './imageReference.ts';
import { jarAddress } from './jarAddress.ts';
import { marked } from './marked.ts';
import { namedVersion } from './namedVersion.ts';
import type { Recognise } from './recogniser.ts';
import { splitImage } from './splitImage.ts';
import { versionFile } from './versionFile.ts';

/** Every way to write a pin. The first that sees a place gives it its kind. */
export const RECOGNISERS: readonly Recognise[] = [
  imageReference,
  composedImage,
  splitImage,
  helmParameter,
  jarAddress,
  appVersion,
  versionFile,
  namedVersion,
  marked,
];
