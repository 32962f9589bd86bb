import { example, type Family, text } from './example.ts';

const pod = (kind: string) => text`
  apiVersion: apps/v1
  kind: ${kind}
  metadata:
    name: metabase
  spec:
    template:
      spec:
        containers:
          - name: metabase
            image: metabase/metabase:⟦v0.50.1⟧
          - name: sidecar
            image: nginx:1.25.3
`;

export const kubernetes: Family = {
  title: 'Kubernetes',
  examples: [
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'Rollout'].map((kind) =>
      example(kind, { [`k8s/${kind.toLowerCase()}.yaml`]: pod(kind) }),
    ),
    example('CronJob', {
      'cron.yaml': text`
      apiVersion: batch/v1
      kind: CronJob
      spec:
        jobTemplate:
          spec:
            template:
              spec:
                initContainers:
                  - {name: migrate, image: 'metabase/metabase:⟦v0.50.1⟧', command: [java, -jar, metabase.jar, migrate, up]}
    `,
    }),
    example('several documents', {
      'all.yaml': `kind: Service\nmetadata: {name: metabase}\n---\n${pod('Deployment')}---\nkind: Ingress\n`,
    }),
    example('a List', {
      'list.yaml': text`
      apiVersion: v1
      kind: List
      items:
        - kind: Pod
          spec:
            containers:
              - image: metabase/metabase-enterprise:⟦v1.50.1⟧
    `,
    }),
    example('JSON', {
      'deployment.json': '{"kind": "Pod", "spec": {"containers": [{"image": "metabase/metabase:⟦v0.50.1⟧"}]}}\n',
    }),
    example('a manifest inside a ConfigMap', {
      'configmap.yaml': text`
      apiVersion: v1
      kind: ConfigMap
      data:
        values.yaml: |
          image:
            repository: metabase/metabase
            tag: ⟦split-tag v0.50.1⟧
          replicas: 1
    `,
    }),
    example('an env file inside a ConfigMap', {
      'configmap.yaml': text`
      apiVersion: v1
      kind: ConfigMap
      data:
        metabase.env: |
          TZ=UTC
          METABASE_VERSION=⟦variable v0.50.1⟧
    `,
    }),
    example('JSON inside a string', {
      'configmap.yaml': text`
      apiVersion: v1
      kind: ConfigMap
      data:
        versions: '{"image": {"repository": "metabase/metabase", "tag": "⟦split-tag v0.50.1⟧"}}'
    `,
    }),
    example('an argument of another container', {
      'job.yaml': text`
      apiVersion: v1
      kind: Pod
      spec:
        containers:
          - name: fetch
            image: curlimages/curl:8.9.0
            args: [-LO, 'https://downloads.metabase.com/⟦jar-url v0.50.1⟧/metabase.jar']
    `,
    }),
    example('an environment variable by name', {
      'deployment.yaml': text`
      apiVersion: v1
      kind: Pod
      spec:
        containers:
          - image: acme/metabase-runner:3
            env:
              - name: METABASE_VERSION
                value: ⟦variable v0.50.1⟧
              - name: JAVA_VERSION
                value: "21"
    `,
    }),
    example('a template of an OpenShift', {
      'template.yaml': text`
      apiVersion: template.openshift.io/v1
      kind: Template
      parameters:
        - name: IMAGE_TAG
          description: tag
          value: ⟦variable v0.50.1⟧
      objects:
        - kind: Deployment
          spec: {template: {spec: {containers: [{image: 'metabase/metabase:\${IMAGE_TAG}'}]}}}
    `,
    }),
    example('an ImageStream', {
      'imagestream.yaml': text`
      apiVersion: image.openshift.io/v1
      kind: ImageStream
      spec:
        tags:
          - name: metabase
            from: {kind: DockerImage, name: 'docker.io/metabase/metabase:⟦v0.50.1⟧'}
    `,
    }),
    example('a template of Go', {
      'deployment.yaml.gotmpl': text`
      containers:
        {{- range .Values.names }}
        - name: {{ . }}
          image: metabase/metabase:⟦v0.50.1⟧
        {{- end }}
    `,
    }),
    example('an anchored tag', {
      'deployment.yaml': text`
      x-tag: &tag ⟦split-tag v0.50.1⟧
      image:
        repository: metabase/metabase
        tag: *tag
    `,
    }),
    example('Crossplane, a string of YAML with quotes', {
      'claim.yaml': text`
      spec:
        manifest: "image: metabase/metabase:⟦v0.50.1⟧\\nreplicas: 1\\n"
    `,
    }),
  ],
};
