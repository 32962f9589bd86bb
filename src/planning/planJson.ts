import type { Pin } from '../manifests/pin.ts';
import { listSize, newest } from '../metabase/catalogue.ts';
import type { Passed } from '../metabase/choice.ts';
import type { Edition } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Advice, AdvisoryAdvice } from './advice.ts';
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
    skipped: skipped.map(({ floating: _, held: __, ...item }) => item),
    warnings,
  };
}

function deploymentJson(deployment: Deployment) {
  const {
    name,
    edition,
    current,
    target,
    stops,
    pins,
    passed,
    held,
    exact,
    sdks = [],
    lockFiles = [],
    advice,
  } = deployment;
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
    ...(exact === undefined ? {} : { exact }),
    pins: pins.map(pinJson),
    ...(advice ? { advice: adviceJson(advice) } : {}),
    ...(sdks.length > 0 ? { sdks: sdks.map(({ file, line, text }) => ({ file, line, text })), lockFiles } : {}),
  };
}

/** What a program acts on; the texts for people are in the pull request. */
function adviceJson({ urgency, requirements, notKnown }: Advice) {
  const advisoryJson = ({ id, severity, kev, certainty }: AdvisoryAdvice) => ({ id, severity, kev, certainty });
  return {
    fixes: urgency.fixed.map(advisoryJson),
    open: urgency.open.map(advisoryJson),
    support: urgency.support,
    requirements: requirements.map(({ kind, state, text }) => ({ kind, state, text })),
    notKnown,
  };
}

function passedJson({ version, reason }: Passed, edition: Edition) {
  return { version: printTag(edition, version), reason };
}

function pinJson(pin: Pin) {
  const { file, line, column, start, end, text, tag, edition, version, kind, document, at, usedBy, image, digests } =
    pin;
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
    ...(image === undefined ? {} : { image }),
    ...(digests.length > 0
      ? { digests: digests.map((digest) => ({ file: digest.file, line: digest.line, text: digest.text })) }
      : {}),
    ...(tag.kind === 'rolling' ? { rolling: true } : {}),
    ...(usedBy.length > 0 ? { usedBy: usedBy.map((use) => ({ file: use.file, line: use.line })) } : {}),
  };
}

function tagOrNull(edition: Edition, version: Version | undefined): string | null {
  return version ? printTag(edition, version) : null;
}
