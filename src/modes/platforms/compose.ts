import { composePlatform } from '../../platforms/compose/composePlatform.ts';
import { snapshotCatalogue } from '../../sources/snapshot.ts';
import { engineSeams } from './engineSeams.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openCompose: OpenPlatform<'compose'> = async ({ files, service }, around) => {
  const { root, images } = around.settings;
  const seams = { ...(await engineSeams(around)), run: around.gateways.run };
  // Only a pin of one exact version is moved there, which needs no list of today.
  const catalogue = snapshotCatalogue();
  const search = { directory: root, files, envFiles: [], service, images, catalogue };
  return (installed) => composePlatform({ ...search, installed }, seams);
};
