import { webAppPlatform } from '../../platforms/azure/webAppPlatform.ts';
import { openAzure } from './azure.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openAzureWebapp: OpenPlatform<'azure-webapp'> = async (place, around) =>
  openAzure(webAppPlatform, place, around);
