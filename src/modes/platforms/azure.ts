import type { AzurePlace } from '../../config/platformSettings.ts';
import { Failure } from '../../failure.ts';
import { acrDigest } from '../../platforms/azure/acr.ts';
import type { AzureOptions, AzureSeams } from '../../platforms/azure/seams.ts';
import { openRegistry } from '../openRegistry.ts';
import type { Around, Make } from './openPlatform.ts';
import { scratchHere } from './scratchHere.ts';

/** What both kinds of apps in Azure are opened with. */
export function openAzure(
  make: (options: AzureOptions, seams: AzureSeams) => ReturnType<Make>,
  place: AzurePlace,
  around: Around,
): Make {
  const { settings, asked, gateways, note } = around;
  const { run, clock, sleep, mask } = gateways;
  const given = new Set(Object.keys(asked.database));
  const lookUp = async (image: string): Promise<string> => {
    if (!settings.registry.asked) return 'not looked up (registry: off)';
    const [name, tag] = [image.slice(0, image.lastIndexOf(':')), image.slice(image.lastIndexOf(':') + 1)];
    const inAzure = await acrDigest(run, sleep, name, tag);
    if (inAzure !== undefined) return inAzure;
    const manifest = await (await openRegistry(settings, gateways, [name])).manifest(name, tag);
    if (manifest) return manifest.digest;
    throw new Failure(`${image} is not published, so Azure could not pull it. Look for the tag in the registry.`);
  };
  const here: AzureSeams['scratchHere'] = (app) => scratchHere(around, app);
  const seams: AzureSeams = { run, note, clock, sleep, lookUp, scratchHere: here, mask };
  return (installed) => make({ ...place, images: settings.images, installed, given }, seams);
}
