import { z } from 'zod';
import { text } from './fileFields.ts';

const WORKLOAD = '"deployment/NAME" or "statefulset/NAME"';
const flag = (description: string) => z.boolean({ error: 'true or false' }).meta({ description }).optional();

/** What the file says of an instance in a cluster. */
export const kubernetesFields = {
  workload: z
    .string({ error: WORKLOAD })
    .regex(/^(deployment|statefulset)\/[a-z0-9][-a-z0-9.]*$/, { error: WORKLOAD })
    .meta({
      description: 'Deployment or StatefulSet of Metabase, for the platform kubernetes, e.g. "deployment/metabase".',
    })
    .optional(),
  namespace: text('the name of a namespace')
    .meta({ description: 'Namespace of the workload; "default" when it is left out.' })
    .optional(),
  'kube-context': text('the name of a context of kubectl')
    .meta({ description: 'Context of kubectl; the current one when it is left out.' })
    .optional(),
  'patch-probes': flag(
    'Raises probes for the run that would restart a container while it migrates, and puts them back.',
  ),
  'pause-gitops': flag('Pauses Argo CD, Flux and autoscalers for the run, where they would undo it.'),
};
