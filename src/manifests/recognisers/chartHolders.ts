import type { Document, Scalar } from '../documents/document.ts';

const CHART = /(^|\/)metabase$/;

/** Where a chart called metabase is asked for: `spec` of Flux's `spec.chart.spec.chart`, `releases[0]` of a helmfile. */
export function chartHolders({ scalars }: Document): readonly Scalar['path'][] {
  return scalars
    .filter(({ path, value }) => CHART.test(value) && (path.at(-1) === 'chart' || isHelmChart(path)))
    .map(({ path }) => (path.at(-2) === 'spec' && path.at(-3) === 'chart' ? path.slice(0, -3) : path.slice(0, -1)));
}

/** `helmCharts: [{name: metabase}]` of Kustomize, a dependency of helmfile's or Fleet's. */
function isHelmChart(path: Scalar['path']): boolean {
  return path.at(-1) === 'name' && path.at(-3) === 'helmCharts';
}

/** Whether a path is below another. */
export function isBelow(path: Scalar['path'], holder: Scalar['path']): boolean {
  return path.length > holder.length && holder.every((part, index) => part === path[index]);
}
