import { example, type Family, text } from './example.ts';

export const kustomize: Family = {
  title: 'Kustomize',
  examples: [
    example('images', {
      'kustomization.yaml': text`
      images:
        - name: busybox
          newTag: "1.37"
        - name: metabase/metabase
          newTag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('a new name', {
      'kustomization.yaml': text`
      images:
        - name: metabase
          newName: registry.example.org/hub/metabase/metabase
          newTag: "⟦split-tag v0.50.1⟧"
    `,
    }),
    example('a component', {
      'components/bi/kustomization.yml': text`
      apiVersion: kustomize.config.k8s.io/v1alpha1
      kind: Component
      images:
        - newTag: ⟦split-tag v1.50.1⟧
          name: metabase/metabase-enterprise
    `,
    }),
    example('a strategic patch', {
      'overlays/prod/patch.yaml': text`
      spec:
        template:
          spec:
            containers:
              - name: metabase
                image: metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('a JSON patch', {
      'kustomization.yaml': text`
      patches:
        - target: {kind: Deployment, name: metabase}
          patch: |-
            - op: replace
              path: /spec/template/spec/containers/0/image
              value: metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('values of a chart', {
      'kustomization.yaml': text`
      helmCharts:
        - name: metabase
          repo: https://pmint93.github.io/helm-charts
          version: 2.16.3
          valuesInline:
            image:
              tag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('a replacement', {
      'kustomization.yaml': text`
        configMapGenerator:
          - name: versions
            literals:
              - metabase_version=⟦variable v0.50.1⟧
        replacements:
          - source: {kind: ConfigMap, name: versions, fieldPath: data.metabase_version}
            targets:
              - select: {kind: Deployment, name: metabase}
                fieldPaths: [spec.template.spec.containers.0.image]
                options: {delimiter: ':', index: 1}
      `,
    }),
    example('a replacement by a name that tells nothing', {
      'kustomization.yaml': text`
        resources: [versions.yaml]
        replacements:
          - source: {kind: ConfigMap, name: versions, fieldPath: data.bi}
            targets:
              - select: {kind: Deployment, name: metabase}
                fieldPaths: ['spec.template.spec.containers.[name=metabase].image']
                options: {delimiter: ':', index: 1}
      `,
      'versions.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: versions}\ndata:\n  bi: ⟦variable v0.50.1⟧\n  java: "21"\n',
    }),

    example('a JSON patch in a file of its own', {
      'patch.json':
        '[{"op": "replace", "path": "/spec/template/spec/containers/0/image", "value": "metabase/metabase:⟦v0.50.1⟧"}]\n',
    }),
    example('a mirror, and a digest in a comment', {
      'kustomization.yaml': text`
      images:
      - name: metabase/metabase
        newName: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/metabase/metabase
        newTag: ⟦split-tag v0.50.1⟧
        # digest: sha256:abc
    `,
    }),
    example('an env file of a generator', {
      'kustomization.yaml': '# metabase\nconfigMapGenerator:\n- name: mb\n  envs: [mb.env]\n',
      'mb.env': 'METABASE_VERSION=⟦variable v0.50.1⟧\n',
    }),
  ],
};
