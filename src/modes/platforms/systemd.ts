import type { Build } from '../../platforms/platform.ts';
import { systemdPlatform } from '../../platforms/systemd/systemdPlatform.ts';
import { jarChecksums } from '../../sources/jarChecksums.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openSystemd: OpenPlatform<'systemd'> = async ({ unit, jar, javaHomes }, around) => {
  const { settings, gateways, host, note, folder } = around;
  const { run, clock, sleep, log, fetch } = gateways;
  const checksums = async ({ edition, version }: Build) => {
    // Whoever names a list of releases has no GitHub, or does not want it asked.
    if (!['auto', 'github'].includes(settings.catalogue)) return [];
    return jarChecksums(await gateways.gitHub(settings.releasesApiUrl, settings.token), edition, version);
  };
  const seams = {
    ...{ run, clock, sleep, log, fetch, note, checksums },
    ...{ files: host.files, zipEntry: host.zipEntry, user: host.user, staging: `${folder}/drop-ins` },
  };
  const options = { unit, jar, javaHomes, downloadsUrl: settings.downloadsUrl };
  return (installed) => systemdPlatform({ ...options, installed }, seams);
};
