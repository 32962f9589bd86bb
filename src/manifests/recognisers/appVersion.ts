import type { Recognise } from './recogniser.ts';

interface Package {
  readonly file: RegExp;
  /** The key of the name, which says that it is Metabase's. */
  readonly name: string;
  readonly version: string;
  /** A key that only files of this kind have. */
  readonly sign?: string;
}

/**
 * Helm charts, whose `version` is the chart's own; apps of Umbrel's and Runtipi's stores, whose `version` is shown as
 * Metabase's.
 */
const PACKAGES: readonly Package[] = [
  { file: /(^|\/)Chart\.ya?ml$/, name: 'name', version: 'appVersion' },
  { file: /(^|\/)umbrel-app\.ya?ml$/, name: 'id', version: 'version' },
  { file: /(^|\/)config\.json$/, name: 'id', version: 'version', sign: 'tipi_version' },
];

/** The version of Metabase that a package which is called so says that it holds. */
export const appVersion: Recognise = ({ file, document }) => {
  const kind = PACKAGES.find((one) => one.file.test(file));
  if (!kind) return [];
  const top = new Map(
    document.scalars.filter(({ path }) => path.length === 1).map((scalar) => [scalar.path[0], scalar]),
  );
  const scalar = top.get(kind.version);
  if (!scalar || !/^metabase(-enterprise|-ee|-oss)?$/.test(top.get(kind.name)?.value ?? '')) return [];
  if (kind.sign !== undefined && !top.has(kind.sign)) return [];
  return [
    {
      kind: 'app-version',
      scalar,
      from: 0,
      to: scalar.value.length,
      edition: 'by-tag',
      onlyIfVersion: true,
    },
  ];
};
