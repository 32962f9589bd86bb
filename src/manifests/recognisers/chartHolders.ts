import type { Document, Scalar } from '../documents/document.ts';
import { isInPartOf } from './isInPartOf.ts';

const CHART = /(^|\/)metabase$/;

/** A mapping by its path, and the document that holds it. */
export type ChartHolder = Pick<Scalar, 'path' | 'part'>;

/** Where a chart called metabase is asked for: `spec` of Flux's `spec.chart.spec.chart`, `releases[0]` of a helmfile. */
export function chartHolders({ scalars }: Document): readonly ChartHolder[] {
  return scalars
    .filter(({ path, value }) => CHART.test(value) && (path.at(-1) === 'chart' || isHelmChart(path)))
    .map(({ path, part }) => ({
      path: path.at(-2) === 'spec' && path.at(-3) === 'chart' ? path.slice(0, -3) : path.slice(0, -1),
      ...(part ? { part } : {}),
    }));
}

/** `helmCharts: [{name: metabase}]` of Kustomize, a dependency of helmfile's or Fleet's. */
function isHelmChart(path: Scalar['path']): boolean {
  return path.at(-1) === 'name' && path.at(-3) === 'helmCharts';
}

/** Whether a value, or a mapping that holds it, is below another mapping of the same document. */
export function isBelow(value: ChartHolder, holder: ChartHolder): boolean {
  return (
    isInPartOf(value, holder) &&
    value.path.length > holder.path.length &&
    holder.path.every((key, index) => key === value.path[index])
  );
}
