import { appVersion } from './appVersion.ts';
import { buildpack } from './buildpack.ts';
import { chartValues } from './chartValues.ts';
import { composedImage } from './composedImage.ts';
import { helmParameter } from './helmParameter.ts';
import { helmSet } from './helmSet.ts';
import { imageArguments } from './imageArguments.ts';
import { imageReference } from './imageReference.ts';
import { jarAddress } from './jarAddress.ts';
import { joinedImage } from './joinedImage.ts';
import { mappedImage } from './mappedImage.ts';
import { marked } from './marked.ts';
import { namedVersion } from './namedVersion.ts';
import { optionDefault } from './optionDefault.ts';
import type { Recognise } from './recogniser.ts';
import { replacement } from './replacement.ts';
import { splitImage } from './splitImage.ts';
import { versionFile } from './versionFile.ts';

/** Every way to write a pin. The first that sees a place gives it its kind. */
export const RECOGNISERS: readonly Recognise[] = [
  imageReference,
  composedImage,
  splitImage,
  mappedImage,
  imageArguments,
  chartValues,
  helmParameter,
  helmSet,
  joinedImage,
  replacement,
  jarAddress,
  appVersion,
  buildpack,
  versionFile,
  namedVersion,
  optionDefault,
  marked,
];
