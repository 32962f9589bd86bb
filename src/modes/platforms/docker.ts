import { dockerPlatform } from '../../platforms/docker/dockerPlatform.ts';
import { engineSeams } from './engineSeams.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openDocker: OpenPlatform<'docker'> = async ({ container }, around) => {
  const { images } = around.settings;
  const seams = await engineSeams(around);
  return (installed) => dockerPlatform({ container, images, installed }, seams);
};
