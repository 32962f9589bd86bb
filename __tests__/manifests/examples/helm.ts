import { example, type Family, text } from './example.ts';

export const helm: Family = {
  title: 'Helm and helmfile',
  examples: [
    example('values', {
      'values.yaml': text`
      image:
        repository: metabase/metabase
        tag: ⟦split-tag v0.50.1⟧
        pullPolicy: IfNotPresent
    `,
    }),
    example('the tag first, no v, quoted', {
      'values-prod.yaml': text`
      bi:
        image:
          tag: '⟦split-tag 0.50.1→0.64.1.5⟧'
          repository: metabase/metabase
    `,
    }),
    example('image and tag', { 'values.yaml': 'metabase:\n  image: metabase/metabase\n  tag: ⟦split-tag v0.50.1⟧\n' }),
    example('image and imageTag', { 'values.yaml': 'image: metabase/metabase\nimageTag: ⟦split-tag v0.50.1⟧\n' }),
    example('name and tag', {
      'values.yaml': 'image:\n  name: metabase/metabase-enterprise\n  tag: ⟦split-tag v1.50.1⟧\n',
    }),
    example('imageName and imageVersion', {
      'values.yaml': 'imageName: metabase/metabase\nimageVersion: ⟦split-tag v0.50.1⟧\n',
    }),
    example('repository and version', {
      'values.yaml': 'image:\n  repository: metabase/metabase\n  version: ⟦split-tag v0.50.1⟧\n',
    }),
    example('imageRepository and imageTag', {
      'values.yaml': 'imageRepository: metabase/metabase\nimageTag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('the registry apart', {
      'values.yaml': text`
      image:
        registry: registry.example.org
        repository: metabase/metabase
        tag: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('a global registry', {
      'values.yaml': text`
      global:
        imageRegistry: mirror.example.org
      metabase:
        image: {repository: metabase/metabase, tag: ⟦split-tag v0.50.1⟧}
    `,
    }),
    example('values of a subchart', {
      'values.yaml': 'metabase:\n  image:\n    tag: ⟦split-tag v0.50.1⟧\nredis:\n  image:\n    tag: v0.50.1\n',
    }),
    example("values of Metabase's chart, by the file's name", {
      'helm/metabase-values.yaml': 'image:\n  tag: ⟦split-tag v0.50.1⟧\ndatabase:\n  dbname: metabase\n',
    }),
    example("values of Metabase's chart, by the folder's name", {
      'apps/metabase/values.yaml': 'image:\n  tag: ⟦split-tag v0.50.1⟧\n# metabase\n',
    }),
    example('two anchors', {
      'values.yaml': text`
      defaults: &defaults
        tag: ⟦split-tag v0.50.1⟧
        pullPolicy: Always
      image:
        <<: *defaults
        repository: metabase/metabase
    `,
    }),
    example('a list of merge keys', {
      'values.yaml': text`
      a: &a {tag: ⟦split-tag v0.50.1⟧}
      b: &b {pullPolicy: Always}
      image:
        <<: [*a, *b]
        repository: metabase/metabase
    `,
    }),
    example("a chart's version of the application", {
      'charts/metabase/Chart.yaml': text`
      apiVersion: v2
      name: metabase
      version: 0.12.0
      appVersion: ⟦app-version v0.50.1⟧
    `,
    }),
    example('a template with a default', {
      'templates/deployment.yaml': text`
        {{- if .Values.enabled }}
        spec:
          containers:
            - name: metabase
              image: "metabase/metabase:{{ .Values.tag | default "⟦variable v0.50.1⟧" }}"
        {{- end }}
      `,
    }),
    example('a template and its values', {
      'chart/templates/deployment.yaml':
        '{{ if .Values.on }}\nimage: "metabase/metabase:{{ .Values.bi.tag }}"\n{{ end }}\n',
      'chart/values.yaml': 'on: true\nbi:\n  tag: ⟦variable v0.50.1⟧\nother:\n  tag: v0.50.1\n',
    }),
    example('a template of both parts', {
      'chart/templates/deployment.yaml':
        '{{ if .Values.on }}\nimage: "{{ .Values.image.name }}:{{ .Values.image.tag }}"\n# metabase\n{{ end }}\n',
      'chart/values.yaml': 'image:\n  name: metabase/metabase\n  tag: ⟦variable v0.50.1⟧\n',
    }),
    example('helmfile, inline values', {
      'helmfile.yaml': text`
      releases:
        - name: bi
          chart: pmint93/metabase
          version: 2.16.3
          values:
            - image:
                tag: ⟦split-tag v0.50.1⟧
        - name: redis
          chart: bitnami/redis
          values:
            - image:
                tag: 7.2.4
    `,
    }),
    example('helmfile, set', {
      'helmfile.yaml': text`
      releases:
        - name: metabase
          chart: pmint93/metabase
          set:
            - name: image.tag
              value: ⟦split-tag v0.50.1⟧
    `,
    }),
    example('helmfile as a template', {
      'helmfile.yaml.gotmpl': text`
      releases:
      {{- range .Environments }}
        - name: metabase-{{ . }}
          values:
            - image:
                repository: metabase/metabase
                tag: ⟦split-tag v0.50.1⟧
      {{- end }}
    `,
    }),
    example('helm upgrade', {
      'deploy.sh': text`
      #!/bin/sh
      helm upgrade --install metabase pmint93/metabase \\
        --version 2.16.3 \\
        --set image.tag=⟦split-tag v0.50.1⟧ \\
        --set replicaCount=2
    `,
    }),
    example('helm upgrade, several values in one argument', {
      Makefile:
        'deploy:\n\thelm upgrade bi ./chart --set image.repository=metabase/metabase,image.tag=⟦split-tag v0.50.1⟧\n',
    }),
    example('Skaffold', {
      'skaffold.yaml': text`
      deploy:
        helm:
          releases:
            - name: bi
              remoteChart: pmint93/metabase
              setValues:
                image.repository: metabase/metabase
                image.tag: ⟦split-tag v0.50.1⟧
    `,
    }),

    example('a global registry that holds the folder', {
      'values.yaml':
        'global:\n  imageRegistry: docker.io/metabase\nbi:\n  image:\n    repository: metabase\n    tag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('a global registry, and one of its own that is empty', {
      'values.yaml':
        'global: {imageRegistry: mirror.example.org}\nimage:\n  registry: ""\n  repository: metabase/metabase\n  tag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('a registry that holds the folder', {
      'values.yaml':
        'image:\n  registry: registry.example.org/metabase\n  repository: metabase\n  tag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('registry, repository and tag by longer names', {
      'values.yaml': 'imageRegistry: docker.io\nimageRepository: metabase/metabase\nimageTag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('a registry alone, for a subchart', {
      'values.yaml': 'metabase:\n  image:\n    registry: mirror.example.org\n    tag: ⟦split-tag v0.50.1⟧\n',
    }),
    example('images of the chart in an annotation', {
      'Chart.yaml': text`
      name: metabase
      version: 2.16.3
      appVersion: "⟦app-version v0.50.1⟧"
      annotations:
        artifacthub.io/images: |
          - name: metabase
            image: docker.io/metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('helmfile, values of an environment', {
      'helmfile.yaml': text`
      environments:
        prod:
          values:
            - biTag: ⟦variable v0.50.1⟧
      ---
      releases:
        - name: metabase
          chart: pmint93/metabase
          set:
            - name: image.tag
              value: "{{ .Values.biTag }}"
    `,
    }),
    example('helmfile, a file of values that is a template', {
      'helmfile.yaml':
        'releases:\n  - name: metabase\n    chart: pmint93/metabase\n    values: [values/metabase.yaml.gotmpl]\n',
      'values/metabase.yaml.gotmpl': text`
        image:
          tag: ⟦split-tag v0.50.1⟧
        {{- if eq .Environment.Name "prod" }}
        replicaCount: 2
        {{- end }}
      `,
    }),
    example('helmfile as a template, beside another chart', {
      'helmfile.yaml.gotmpl': text`
      releases:
        - name: metabase
          chart: pmint93/metabase
          values:
            - image:
                tag: ⟦split-tag v0.50.1⟧
      {{- if eq .Environment.Name "prod" }}
        - name: redis
          chart: bitnami/redis
          values:
            - image:
                tag: v0.50.1
      {{- end }}
    `,
    }),
    example('helmfile, set beside another chart', {
      'helmfile.yaml': text`
      releases:
        - name: metabase
          chart: pmint93/metabase
          set:
            - name: image.tag
              value: ⟦split-tag v0.50.1⟧
        - name: redis
          chart: bitnami/redis
          set:
            - name: image.tag
              value: v0.50.1
    `,
    }),
    example('values that are checked by a schema', {
      'values.schema.json':
        '{"properties": {"image": {"description": "e.g. metabase/metabase:v0.49.1", "default": "metabase/metabase:⟦v0.50.1⟧", "examples": ["metabase/metabase:v0.49.1"]}}}\n',
    }),
    example('Tilt, set', {
      Tiltfile:
        "k8s_yaml(helm('chart', name='metabase', set=['image.repository=metabase/metabase', 'image.tag=⟦split-tag v0.50.1⟧']))\n",
    }),

    example('chart, values and a test that asserts them', {
      'charts/metabase/Chart.yaml': 'name: metabase\nversion: 0.1.0\nappVersion: ⟦app-version v0.50.1⟧\n',
      'charts/metabase/values.yaml': 'image:\n  repository: metabase/metabase\n  tag: ⟦split-tag v0.50.1⟧\n',
      'charts/metabase/tests/deployment_test.yaml': text`
        suite: metabase
        tests:
          - asserts:
              - equal:
                  path: spec.template.spec.containers[0].image
                  value: metabase/metabase:⟦v0.50.1⟧
      `,
    }),
    example('a global registry of another document', {
      'values.yaml': text`
      global:
        imageRegistry: docker.io/metabase
      image:
        repository: metabase
        tag: ⟦split-tag v0.50.1⟧
      ---
      image:
        repository: metabase
        tag: v0.53.4
      ---
      global:
        image: {registry: ghcr.io/acme}
      image:
        repository: metabase
        tag: v0.53.4
    `,
    }),
    example('a global registry of another document, in a template', {
      'values.yaml.gotmpl': text`
      {{- if .Values.on }}
      global:
        imageRegistry: docker.io/metabase
      {{- end }}
      ---
      image:
        repository: metabase
        tag: v0.53.4
    `,
    }),
    example('a global registry of another document of a value', {
      'config-map.yaml': text`
      data:
        values.yaml: |
          global: {imageRegistry: docker.io/metabase}
          ---
          image: {repository: metabase, tag: v0.53.4}
    `,
    }),
  ],
};
