import type { Pin } from '../manifests/pin.ts';
import { listSize, newest } from '../metabase/catalogue.ts';
import type { Passed } from '../metabase/choice.ts';
import type { Edition } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment, Plan } from './plan.ts';

/** The plan as other programs read it. `schema` is raised when a field changes its meaning or goes. */
export function planJson({ catalogue, deployments, skipped, warnings }: Plan) {
  const newestTag = (edition: Edition) => tagOrNull(edition, newest(catalogue, edition));
  return {
    schema: 1,
    catalogue: {
      newest: { oss: newestTag('oss'), enterprise: newestTag('enterprise') },
      releases: listSize(catalogue),
      source: catalogue.source,
      asOf: catalogue.asOf,
    },
    deployments: deployments.map(deploymentJson),
    skipped,
    warnings,
  };
}

function deploymentJson({ name, edition, current, target, stops, pins, passed, held }: Deployment) {
  return {
    name,
    edition,
    current: printTag(edition, current),
    next: tagOrNull(edition, stops[0]),
    target: printTag(edition, target),
    stops: stops.map((stop) => printTag(edition, stop)),
    upToDate: stops.length === 0,
    ...(held === undefined ? {} : { held }),
    ...(passed.length > 0 ? { passed: passed.map((one) => passedJson(one, edition)) } : {}),
    pins: pins.map(pinJson),
  };
}

function passedJson({ version, reason }: Passed, edition: Edition) {
  return { version: printTag(edition, version), reason };
}

function pinJson({ file, line, column, start, end, text, tag, edition, version, kind, document, at, usedBy }: Pin) {
  return {
    file,
    line,
    column,
    start,
    end,
    text,
    current: printTag(edition, version),
    kind,
    document,
    at,
    ...(tag.kind === 'rolling' ? { rolling: true } : {}),
    ...(usedBy.length > 0 ? { usedBy: usedBy.map((use) => ({ file: use.file, line: use.line })) } : {}),
  };
}

function tagOrNull(edition: Edition, version: Version | undefined): string | null {
  return version ? printTag(edition, version) : null;
}
