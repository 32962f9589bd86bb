import type { RunProcess } from '../../gateways/process.ts';
import type { Build } from '../../platforms/platform.ts';
import { systemdPlatform } from '../../platforms/systemd/systemdPlatform.ts';
import { jarChecksums } from '../../sources/jarChecksums.ts';
import type { OpenPlatform } from './openPlatform.ts';

/** As a shell has it: by a signal. */
const KILLED = 128;

export const openSystemd: OpenPlatform<'systemd'> = async ({ unit, jar, javaHomes }, around) => {
  const { settings, gateways, host, note, folder } = around;
  const { clock, sleep, log, fetch } = gateways;
  // With few variables of ours, and messages in English.
  const run: RunProcess = async (program, args) => {
    const { exitCode = KILLED, stdout, stderr } = await host.runTool(program, args);
    return { exitCode, stdout, stderr };
  };
  const checksums = async ({ edition, version }: Build) => {
    // Whoever names a list of releases has no GitHub, or does not want it asked.
    if (!['auto', 'github'].includes(settings.catalogue)) return [];
    return jarChecksums(await gateways.gitHub(settings.releasesApiUrl, settings.token), edition, version);
  };
  const seams = {
    ...{ run, clock, sleep, log, fetch, note, checksums },
    ...{ files: host.files, zipEntry: host.zipEntry, user: host.user, staging: `${folder}/drop-ins` },
    freePort: host.freePort,
  };
  const options = { unit, jar, javaHomes, downloadsUrl: settings.downloadsUrl };
  return (installed) => systemdPlatform({ ...options, installed }, seams);
};
