import { example, type Family, text } from './example.ts';

const DIGEST = `sha256:${'0a'.repeat(32)}`;

export const records: Family = {
  title: 'Reports, states and dumps',
  examples: [
    example("Trivy's report of an image", {
      'reports/trivy.json': text`
      {
        "SchemaVersion": 2,
        "ArtifactName": "metabase/metabase:v0.50.1",
        "ArtifactType": "container_image",
        "Metadata": {
          "RepoTags": ["metabase/metabase:v0.50.1"],
          "RepoDigests": ["metabase/metabase@${DIGEST}"]
        },
        "Results": [{"Target": "metabase/metabase:v0.50.1 (alpine 3.20.1)", "Class": "os-pkgs", "Type": "alpine"}]
      }
    `,
    }),
    example("Trivy's report of a cluster", {
      'cluster.json':
        '{"ClusterName": "prod", "Resources": [{"Kind": "Deployment", "Name": "metabase", "Results": [{"Target": "metabase/metabase:v0.50.1 (alpine 3.20.1)"}]}]}\n',
    }),
    example("Trivy's table", {
      'scan.txt': text`
      metabase/metabase:v0.50.1 (alpine 3.20.1)
      =========================================
      Total: 3 (UNKNOWN: 0, LOW: 1, MEDIUM: 2, HIGH: 0, CRITICAL: 0)
    `,
    }),
    example("Grype's report", {
      'grype.json': text`
      {
        "matches": [],
        "source": {
          "type": "image",
          "target": {
            "userInput": "metabase/metabase:v0.50.1",
            "tags": ["metabase/metabase:v0.50.1"],
            "repoDigests": ["metabase/metabase@${DIGEST}"]
          }
        },
        "descriptor": {"name": "grype", "version": "0.80.0"}
      }
    `,
    }),
    example("Syft's list", {
      'syft.json':
        '{"artifacts": [], "source": {"name": "metabase/metabase", "metadata": {"userInput": "metabase/metabase:v0.50.1"}}, "descriptor": {"name": "syft", "version": "1.14.0"}}\n',
    }),
    example("Snyk's report of two images", {
      'snyk.json': text`
      [
        {"vulnerabilities": [], "ok": true, "dependencyCount": 90, "packageManager": "apk", "path": "metabase/metabase:v0.50.1"},
        {"vulnerabilities": [{"id": "SNYK-1"}], "projectName": "docker-image|metabase/metabase", "path": "metabase/metabase:v0.53.4"}
      ]
    `,
    }),
    example('SARIF', {
      'results.sarif': text`
      {
        "version": "2.1.0",
        "runs": [
          {
            "tool": {"driver": {"name": "Trivy"}},
            "results": [{"message": {"text": "Image: metabase/metabase:v0.50.1"}}],
            "properties": {"imageName": "metabase/metabase:v0.50.1"}
          }
        ]
      }
    `,
    }),
    example('SARIF by another name', {
      'scan.json':
        '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Snyk"}}, "properties": {"imageName": "metabase/metabase:v0.50.1"}}]}\n',
    }),
    example('CycloneDX', {
      'bom.json':
        '{"bomFormat": "CycloneDX", "specVersion": "1.5", "metadata": {"component": {"type": "container", "name": "metabase/metabase:v0.50.1"}}}\n',
      'bom.xml': text`
      <?xml version="1.0" encoding="UTF-8"?>
      <bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1">
        <metadata><component type="container"><name>metabase/metabase:v0.50.1</name></component></metadata>
      </bom>
    `,
    }),
    example('SPDX', {
      'sbom.spdx.json':
        '{"spdxVersion": "SPDX-2.3", "name": "metabase/metabase:v0.50.1", "packages": [{"name": "metabase/metabase", "versionInfo": "v0.50.1"}]}\n',
      'sbom.txt': text`
      SPDXVersion: SPDX-2.3
      DocumentName: metabase/metabase:v0.50.1
      PackageName: metabase/metabase
      PackageVersion: v0.50.1
    `,
      'spdx3.jsonld.json':
        '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [{"type": "software_Package", "name": "metabase/metabase:v0.50.1"}]}\n',
    }),
    example('statements of in-toto and OpenVEX', {
      'attestation.json':
        '{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "docker.io/metabase/metabase:v0.50.1"}]}\n',
      'vex.json':
        '{"@context": "https://openvex.dev/ns/v0.2.0", "statements": [{"products": [{"@id": "metabase/metabase:v0.50.1"}]}]}\n',
    }),
    example('reports of operators in a cluster', {
      'report.yaml': text`
      apiVersion: aquasecurity.github.io/v1alpha1
      kind: VulnerabilityReport
      metadata: {name: replicaset-metabase}
      report:
        artifact:
          repository: metabase/metabase
          tag: v0.50.1
      ---
      apiVersion: apps/v1
      kind: Deployment
      spec: {template: {spec: {containers: [{name: metabase, image: 'metabase/metabase:⟦v0.50.1⟧'}]}}}
    `,
    }),
    example('what Flux looks for, and saw', {
      'policy.yaml': text`
      apiVersion: image.toolkit.fluxcd.io/v1beta2
      kind: ImagePolicy
      metadata: {name: metabase}
      spec:
        imageRepositoryRef: {name: metabase}
        policy: {semver: {range: 0.50.x}}
      status:
        latestImage: metabase/metabase:v0.50.1
        latestRef:
          name: metabase/metabase
          tag: v0.50.1
          digest: ${DIGEST}
        observedPreviousImage: metabase/metabase:v0.49.1
    `,
      'repository.yaml': text`
      apiVersion: image.toolkit.fluxcd.io/v1beta2
      kind: ImageRepository
      metadata: {name: metabase}
      spec: {image: docker.io/metabase/metabase}
      status:
        canonicalImageName: index.docker.io/metabase/metabase
        lastScanResult: {latestTags: [v0.50.1, v0.49.1], tagCount: 2}
    `,
    }),
    example('kubectl get -o yaml', {
      'dump.yaml': text`
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        annotations:
          kubectl.kubernetes.io/last-applied-configuration: |
            {"kind":"Deployment","spec":{"template":{"spec":{"containers":[{"image":"metabase/metabase:v0.49.1"}]}}}}
        uid: 0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a
      spec:
        template:
          spec:
            containers:
            - image: metabase/metabase:⟦v0.50.1⟧
              name: metabase
      status:
        conditions:
        - message: ReplicaSet "metabase-0a" with metabase/metabase:v0.50.1 has successfully progressed.
    `,
    }),
    example('kubectl get all -o yaml', {
      'dump.yaml': text`
      apiVersion: v1
      kind: List
      items:
      - apiVersion: apps/v1
        kind: StatefulSet
        spec: {template: {spec: {containers: [{image: 'metabase/metabase:⟦v0.50.1⟧', name: metabase}]}}}
      - apiVersion: v1
        kind: Pod
        metadata:
          name: metabase-0
          ownerReferences:
          - {apiVersion: apps/v1, kind: StatefulSet, name: metabase}
        spec:
          containers:
          - {image: 'metabase/metabase:v0.50.1', name: metabase}
        status:
          containerStatuses:
          - image: docker.io/metabase/metabase:v0.50.1
            imageID: docker.io/metabase/metabase@${DIGEST}
      - apiVersion: v1
        kind: Pod
        metadata: {name: metabase-alone}
        spec:
          containers:
          - {image: 'metabase/metabase:⟦v0.50.1⟧', name: metabase}
        status:
          containerStatuses:
          - image: docker.io/metabase/metabase:v0.50.1
    `,
    }),
    example('kubectl get -o json', {
      'dump.json':
        '{"kind": "ControllerRevision", "data": {"spec": {"template": {"spec": {"containers": [{"image": "metabase/metabase:v0.49.1"}]}}}}}\n',
    }),
    example('a service that is called status', {
      'compose.yaml': 'services:\n  status:\n    image: metabase/metabase:⟦v0.50.1⟧\n',
      'run.sh': 'status=$(docker run metabase/metabase:⟦v0.50.1⟧ version)\n',
    }),
    example('the state of Terraform', {
      'terraform.tfstate': text`
      {
        "version": 4,
        "terraform_version": "1.9.0",
        "resources": [{"type": "docker_image", "instances": [{"attributes": {"name": "metabase/metabase:v0.50.1"}}]}]
      }
    `,
      'plan.json':
        '{"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module": {"resources": [{"values": {"image": "metabase/metabase:v0.50.1"}}]}}}\n',
    }),
    example('a variable in the state of Terraform', {
      'main.tf': text`
      variable "tag" {
        default = "⟦variable v0.50.1⟧"
      }
      resource "docker_image" "bi" {
        name = "metabase/metabase:\${var.tag}"
      }
    `,
      'outputs.tfstate': '{"version": 4, "tag": "v0.49.1"}\n',
    }),
    example('docker inspect', {
      'inspect.json':
        '[{"Id": "sha256:0a", "State": {"Status": "running"}, "Config": {"Image": "metabase/metabase:v0.50.1"}}]\n',
      'running.json': '[{"ID": "0a0a0a0a0a0a", "Image": "metabase/metabase:v0.50.1", "State": "running"}]\n',
      'images.json': '[{"Config": "0a.json", "RepoTags": ["metabase/metabase:v0.50.1"], "Layers": []}]\n',
    }),
    example('the log of a job', {
      'build.log':
        'Pulling from metabase/metabase:v0.50.1\nStatus: Image is up to date for metabase/metabase:v0.50.1\n',
    }),
  ],
};
