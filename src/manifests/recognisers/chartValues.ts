import type { Scalar } from '../documents/document.ts';
import { type ChartHolder, chartHolders, isBelow } from './chartHolders.ts';
import type { Recognise, ScalarPart, Sighting } from './recogniser.ts';

const VALUES = new Set(['values', 'valuesInline', 'valuesObject', 'valuesContent', 'helm', 'spec', 'source']);
/** A values file that is Metabase's by its own name or its folder's: `metabase/values.yaml`, `metabase-values.yaml`. */
const OWN_FILE = /(^|\/)(metabase\/values[^/]*|(values[-_.])?metabase([-_.]values[^/]*)?)\.ya?ml(\.gotmpl)?$/;
const ANY_VALUES_FILE = /(^|\/)values[^/]*\.ya?ml$/;

/**
 * `image: {tag: v0.50.1}` without a repository, for a chart whose default is Metabase's image: values given to a chart
 * that is called metabase (Flux, Argo CD, helmfile, Kustomize), its own values file, the values of a subchart.
 */
export const chartValues: Recognise = ({ file, document }) => {
  const charts = chartHolders(document);
  const tags = document.scalars.filter(({ path }) => path.at(-1) === 'tag' && path.at(-2) === 'image');
  if (tags.length === 0) return [];
  const isOwnFile = OWN_FILE.test(file);
  const named = new Set(document.scalars.filter(isName).map(({ parent }) => parent));
  const isMetabase = ({ path, parent, part }: Scalar) => {
    if (named.has(parent)) return false;
    const owner = path.slice(0, -2);
    if (isOwnFile && owner.length === 0) return true;
    const isSubchart = owner.at(-1) === 'metabase';
    if (isSubchart && owner.length === 1 && ANY_VALUES_FILE.test(file)) return true;
    const holder = isSubchart ? owner.slice(0, -1) : owner;
    return charts.some((chart) => isGivenTo(chart, { path: holder, ...(part ? { part } : {}) }));
  };
  const digests = new Map(document.scalars.filter(isDigest).map((scalar) => [scalar.parent, scalar]));
  return tags.filter(isMetabase).map((scalar): Sighting => {
    const digest = digests.get(scalar.parent);
    return {
      kind: 'split-tag',
      ...whole(scalar),
      edition: 'by-tag',
      ...(digest ? { digest: whole(digest) } : {}),
      onlyIfVersion: true,
    };
  });
};

function isDigest({ path, value }: Scalar): boolean {
  return path.at(-2) === 'image' && /^(digest|sha)$/.test(String(path.at(-1))) && value !== '';
}

function whole(scalar: Scalar): ScalarPart {
  return { scalar, from: 0, to: scalar.value.length };
}

/** An image that is named is what its name says; a registry alone has the chart's own image under it. */
function isName({ path, value }: Scalar): boolean {
  const key = String(path.at(-1));
  return (
    path.at(-2) === 'image' && (/^(repository|name|image)$/.test(key) || (key === 'registry' && value.includes('/')))
  );
}

/** Whether the values stand below the chart's own mapping, with nothing between but keys that hold values. */
function isGivenTo(chart: ChartHolder, holder: ChartHolder): boolean {
  const between = holder.path.slice(chart.path.length);
  return isBelow(holder, chart) && between.every((part) => typeof part === 'number' || VALUES.has(part));
}
