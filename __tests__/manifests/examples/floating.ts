import { example, type Family, text } from './example.ts';

const EXACT = '⟦floating latest→v0.64.1.5⟧';

/** What `pin-floating` makes exact. */
export const floating: Family = {
  title: 'Floating tags',
  examples: [
    example('latest', { 'compose.yaml': `services:\n  metabase:\n    image: metabase/metabase:${EXACT}\n` }, [
      ['compose.yaml', 'floating-tag'],
    ]),
    example(
      'no tag in Compose',
      { 'compose.yaml': 'services:\n  metabase:\n    image: metabase/metabase⟦floating →:v0.64.1.5⟧ # ours\n' },
      [['compose.yaml', 'floating-tag']],
    ),
    example('no tag in FROM', { Dockerfile: 'FROM metabase/metabase⟦floating →:v0.64.1.5⟧ AS bi\n' }, [
      ['Dockerfile', 'floating-tag'],
    ]),
    example('a colon without a tag', { Dockerfile: 'FROM metabase/metabase: AS bi\n' }, [
      ['Dockerfile', 'floating-tag'],
    ]),
    example(
      'no tag in a pod',
      {
        'pod.yaml': text`
        spec:
          containers:
            - {name: bi, image: "metabase/metabase-enterprise⟦floating →:v1.64.1.5⟧"}
      `,
      },
      [['pod.yaml', 'floating-tag']],
    ),
    example(
      'long-term support',
      {
        'deployment.yaml':
          'spec:\n  containers:\n    - image: metabase/metabase-enterprise:⟦floating v1.58-lts→v1.58.34⟧\n',
      },
      [['deployment.yaml', 'floating-tag']],
    ),
    example(
      'a variable',
      { 'compose.yaml': `services:\n  m:\n    image: metabase/metabase:$TAG\n`, '.env': `TAG=${EXACT}\n` },
      [['.env', 'floating-tag']],
    ),
    example('a default', { 'compose.yaml': `services:\n  m:\n    image: metabase/metabase:\${TAG:-${EXACT}}\n` }, [
      ['compose.yaml', 'floating-tag'],
    ]),
    example('Kustomize', { 'kustomization.yaml': `images:\n  - name: metabase/metabase\n    newTag: ${EXACT}\n` }, [
      ['kustomization.yaml', 'floating-tag'],
    ]),
    example('Helm', { 'values.yaml': `image:\n  repository: metabase/metabase\n  tag: ${EXACT}\n` }, [
      ['values.yaml', 'floating-tag'],
    ]),
    example(
      'the JAR',
      { Dockerfile: `FROM alpine:3.20\nADD https://downloads.metabase.com/${EXACT}/metabase.jar /app/\n` },
      [['Dockerfile', 'floating-tag']],
    ),
    example('no tag, where a chart adds one', { 'values.yaml': 'metabase:\n  image: metabase/metabase\n' }, [
      ['values.yaml', 'floating-tag'],
    ]),
    example('no tag in Kustomize', { 'kustomization.yaml': 'images:\n  - name: a\n    newName: metabase/metabase\n' }, [
      ['kustomization.yaml', 'floating-tag'],
    ]),
    example(
      'in a template that fixes a part',
      { 'compose.yaml': `services:\n  m:\n    image: metabase/metabase:v0.\${TAG:-58-lts}\n` },
      [['compose.yaml', 'floating-tag']],
    ),
  ],
};
