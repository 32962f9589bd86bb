import type { Right } from '../rights.ts';

/** What a rehearsal makes and removes beside the pods that every run does. @param server one of its own is made for the copy */
export function scratchRights(namespace: string, server: boolean): readonly Right[] {
  const own = [
    ['', 'secrets', ['create', 'delete']],
    ['networking.k8s.io', 'networkpolicies', ['create', 'delete']],
    ...(server ? ([['', 'pods/exec', ['create']]] as const) : []),
  ] as const;
  return own.flatMap(([group, resource, verbs]) => verbs.map((verb) => ({ verb, group, resource, namespace })));
}
