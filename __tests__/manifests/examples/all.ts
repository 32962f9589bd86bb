import { ansible } from './ansible.ts';
import { ci } from './ci.ts';
import { cloud } from './cloud.ts';
import { compose } from './compose.ts';
import { digests } from './digests.ts';
import { dockerfile } from './dockerfile.ts';
import type { Family } from './example.ts';
import { floating } from './floating.ts';
import { gitops } from './gitops.ts';
import { helm } from './helm.ts';
import { kubernetes } from './kubernetes.ts';
import { kustomize } from './kustomize.ts';
import { languages } from './languages.ts';
import { markers } from './markers.ts';
import { nearMisses } from './nearMisses.ts';
import { paas } from './paas.ts';
import { records } from './records.ts';
import { scripts } from './scripts.ts';
import { sdk } from './sdk.ts';
import { systemd } from './systemd.ts';
import { terraform } from './terraform.ts';
import { versionFiles } from './versionFiles.ts';

export const FAMILIES: readonly Family[] = [
  compose,
  dockerfile,
  kubernetes,
  kustomize,
  helm,
  gitops,
  terraform,
  cloud,
  systemd,
  ansible,
  scripts,
  languages,
  ci,
  paas,
  versionFiles,
  digests,
  floating,
  sdk,
  markers,
  records,
  nearMisses,
];
