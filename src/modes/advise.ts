import type { Settings } from '../config/settings.ts';
import { adviceFor } from '../planning/advice.ts';
import { factsOf } from '../planning/facts.ts';
import type { Plan } from '../planning/plan.ts';
import { cloudText, isCloud } from '../report/cloudText.ts';
import type { LookedUp } from './lookUp.ts';

/** The plan with what is known of each step; an instance at Metabase Cloud gets an answer instead of a pull request. */
export function advise(plan: Plan, known: LookedUp, texts: ReadonlyMap<string, string>, settings: Settings): Plan {
  const deployments = plan.deployments.map((deployment) => {
    const { pins, owner, name, edition } = deployment;
    const facts = factsOf(texts, pins);
    const own = settings.deployments.find((one) => one.name === (owner ?? name));
    const cloud = own?.url !== undefined && isCloud(own.url) ? own.url : facts.cloud;
    const { advisories, today } = known;
    const info = known.versionInfo(edition);
    const advice = adviceFor(deployment, { facts, advisories, today, versionInfo: info });
    const tentative = advisories.failure !== undefined || ('failure' in info && info.passing === true);
    return { ...deployment, facts, advice, tentative, ...(cloud === undefined ? {} : { held: cloudText(cloud) }) };
  });
  return { ...plan, deployments };
}
