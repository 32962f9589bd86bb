import { example, type Family, text } from './example.ts';

export const gitops: Family = {
  title: 'Argo CD and Flux',
  examples: [
    example('Argo CD, images of Kustomize', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec:
        source:
          repoURL: https://example.org/apps.git
          targetRevision: main
          kustomize:
            images:
              - metabase/metabase:⟦v0.50.1⟧
              - busybox:1.37
    `,
    }),
    example('Argo CD, an image under another name', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec:
        source:
          repoURL: https://example.org/apps.git
          targetRevision: main
          kustomize:
            images: ['metabase/metabase=registry.example.org/metabase/metabase:⟦v0.50.1⟧']
    `,
    }),
    example('Argo CD, only the tag', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec: {source: {repoURL: 'https://example.org/apps.git', targetRevision: main, kustomize: {images: ['metabase/metabase=*:⟦v0.50.1⟧']}}}
    `,
    }),
    example('Argo CD, parameters of Helm', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec:
        source:
          repoURL: https://pmint93.github.io/helm-charts
          chart: metabase
          targetRevision: 2.16.3
          helm:
            parameters:
              - name: image.tag
                value: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('Argo CD, values as a string', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec:
        source:
          repoURL: https://example.org/apps.git
          targetRevision: main
          helm:
            values: |
              # kept by hand
              image:
                repository: metabase/metabase
                tag: "⟦split-tag v0.50.1⟧"
              replicas: 1
    `,
    }),
    example('Argo CD, values as a string for a chart', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec:
        source:
          repoURL: https://pmint93.github.io/helm-charts
          chart: metabase
          helm:
            values: |-
              image:
                tag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('Argo CD, values as an object', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase, namespace: bi}
      spec:
        source:
          repoURL: https://example.org/apps.git
          targetRevision: main
          helm:
            valuesObject:
              image: {repository: metabase/metabase, tag: ⟦split-tag v0.50.1⟧}
    `,
    }),
    example('Argo CD, an ApplicationSet', {
      'appset.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: ApplicationSet
      metadata: {name: metabase, namespace: bi}
      spec:
        generators:
          - list:
              elements:
                - env: staging
                  metabaseTag: ⟦variable v0.53.4⟧
                - env: production
                  metabaseTag: ⟦variable v0.50.1⟧
        template:
          spec:
            source:
              repoURL: https://example.org/apps.git
              targetRevision: main
              kustomize:
                images: ['metabase/metabase:{{metabaseTag}}']
    `,
    }),
    example('Argo CD Image Updater, beside its annotation', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata:
        annotations:
          argocd-image-updater.argoproj.io/image-list: metabase=metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('Flux, a HelmRelease', {
      'release.yaml': text`
      apiVersion: helm.toolkit.fluxcd.io/v2
      kind: HelmRelease
      metadata: {name: metabase, namespace: bi}
      spec:
        chart: {spec: {chart: metabase, version: 2.16.3, sourceRef: {kind: HelmRepository, name: pmint93}}}
        values:
          image:
            repository: metabase/metabase
            tag: ⟦split-tag v0.50.1⟧ # {"$imagepolicy": "flux-system:metabase:tag"}
    `,
    }),
    example('Flux, only the tag of the chart', {
      'release.yaml': text`
      apiVersion: helm.toolkit.fluxcd.io/v2
      kind: HelmRelease
      metadata: {name: metabase, namespace: bi}
      spec:
        chart:
          spec:
            chart: metabase
        values:
          image:
            tag: ⟦split-tag v0.50.1⟧
          sidecar:
            image: {repository: envoy, tag: v1.30.1}
    `,
    }),
    example('Flux, images of a Kustomization', {
      'sync.yaml': text`
      apiVersion: kustomize.toolkit.fluxcd.io/v1
      kind: Kustomization
      metadata: {name: metabase, namespace: bi}
      spec:
        images:
          - name: metabase/metabase
            newTag: ⟦split-tag v0.50.1⟧ # {"$imagepolicy": "flux-system:metabase:tag"}
    `,
    }),
    example('Flux, substitutions', {
      'sync.yaml': text`
        apiVersion: kustomize.toolkit.fluxcd.io/v1
        kind: Kustomization
        metadata: {name: metabase, namespace: bi}
        spec:
          postBuild:
            substitute:
              bi_tag: ⟦variable v0.50.1⟧
        # metabase
      `,
      'deployment.yaml': `spec:\n  containers:\n    - image: metabase/metabase:\${bi_tag}\n`,
    }),
    example('Flux, a marker on a whole image', {
      'deployment.yaml':
        'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: metabase/metabase:⟦v0.50.1⟧ # {"$imagepolicy": "flux-system:metabase"}\n',
    }),

    example('Argo CD, several sources', {
      'apps/metabase.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: metabase}
      spec:
        sources:
          - repoURL: https://pmint93.github.io/helm-charts
            chart: metabase
            targetRevision: 2.16.3
            helm:
              valuesObject:
                image:
                  tag: ⟦split-tag v0.50.1⟧
                extraInitContainers:
                  - name: driver
                    image: curlimages/curl:8.9.0
          - repoURL: https://example.org/values.git
            ref: values
    `,
    }),
    example('Argo CD, a parameter of a sidecar', {
      'apps/metabase.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      spec:
        source:
          chart: metabase
          helm:
            parameters:
              - name: "image.tag"
                value: "⟦split-tag v0.50.1⟧"
                forceString: true
              - name: sidecar.image.tag
                value: v0.50.1
    `,
    }),
    example('Argo CD, values as an object with a global registry', {
      'app.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      spec:
        source:
          chart: bi
          helm:
            valuesObject:
              global: {image: {registry: docker.io/metabase}}
              app:
                image: {repository: metabase, tag: ⟦split-tag v0.50.1⟧}
    `,
    }),
    example('Argo CD, an ApplicationSet with templates of Go', {
      'appset.yaml': text`
      apiVersion: argoproj.io/v1alpha1
      kind: ApplicationSet
      spec:
        goTemplate: true
        generators:
          - list:
              elements:
                - cluster: a
                  tag: ⟦variable v0.50.1⟧
        template:
          spec:
            source:
              chart: metabase
              helm:
                parameters:
                  - name: image.tag
                    value: '{{ .tag }}'
    `,
    }),
    example('Flux, a chart of a registry', {
      'release.yaml': text`
      apiVersion: helm.toolkit.fluxcd.io/v2
      kind: HelmRelease
      metadata: {name: metabase}
      spec:
        chartRef: {kind: OCIRepository, name: metabase}
        values:
          image:
            repository: docker.io/metabase/metabase
            tag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('Rancher Fleet', {
      'fleet.yaml': 'helm:\n  chart: metabase\n  values:\n    image:\n      tag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('K3s', {
      'metabase.yaml': text`
      apiVersion: helm.cattle.io/v1
      kind: HelmChart
      metadata: {name: metabase}
      spec:
        chart: metabase
        set:
          image.tag: ⟦split-tag v0.50.1⟧
        valuesContent: |-
          image:
            tag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('Zarf', {
      'zarf.yaml':
        'kind: ZarfPackageConfig\ncomponents:\n  - name: bi\n    images:\n      - docker.io/metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('regsync', {
      'regsync.yml':
        'sync:\n  - source: metabase/metabase:⟦v0.50.1⟧\n    target: registry.example.org/metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('Skopeo', {
      'sync.yaml': text`
      docker.io:
        images:
          metabase/metabase:
            - "⟦split-tag v0.50.1⟧"
          redis:
            - "7.2"
    `,
    }),
    example('tags by image', {
      'versions.yaml': 'images:\n  metabase/metabase: ⟦split-tag v0.50.1⟧\n  library/redis: 7.2\n',
    }),
    example('Argo CD, several applications in a file', {
      'apps.yaml': text`
      kind: Application
      metadata: {name: metabase}
      spec:
        source:
          chart: metabase
          helm:
            values: |
              image: {tag: ⟦split-tag v0.50.1⟧}
            parameters:
              - {name: image.tag, value: ⟦split-tag v0.50.1⟧}
      ---
      kind: Application
      metadata: {name: exporter}
      spec:
        source:
          chart: exporter
          helm:
            values: |
              image: {tag: v0.50.1}
            parameters:
              - {name: image.tag, value: v0.50.1}
    `,
    }),
  ],
};
