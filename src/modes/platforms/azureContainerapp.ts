import { containerAppPlatform } from '../../platforms/azure/containerAppPlatform.ts';
import { openAzure } from './azure.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openAzureContainerapp: OpenPlatform<'azure-containerapp'> = async (place, around) =>
  openAzure(containerAppPlatform, place, around);
