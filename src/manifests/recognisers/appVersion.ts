import type { Recognise } from './recogniser.ts';

/** `appVersion` of a Helm chart that is Metabase's by its name; the `version` beside it is the chart's own. */
export const appVersion: Recognise = ({ file, document }) => {
  if (!/(^|\/)Chart\.ya?ml$/.test(file)) return [];
  const top = new Map(
    document.scalars.filter(({ path }) => path.length === 1).map((scalar) => [scalar.path[0], scalar]),
  );
  const scalar = top.get('appVersion');
  if (!scalar || !/^metabase(-enterprise|-ee|-oss)?$/.test(top.get('name')?.value ?? '')) return [];
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
