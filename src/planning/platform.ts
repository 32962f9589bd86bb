export type Platform =
  | 'docker-compose'
  | 'kubernetes'
  | 'helm'
  | 'elastic-beanstalk'
  | 'ecs'
  | 'azure'
  | 'cloud-run'
  | 'systemd'
  | 'podman'
  | 'nomad'
  | 'fly'
  | 'render';

interface Sign {
  readonly platform: Platform;
  readonly file?: RegExp;
  readonly text?: RegExp;
}

/** By the name of a file, or by what no other platform's files contain. */
const SIGNS: readonly Sign[] = [
  { platform: 'docker-compose', file: /(^|\/)(docker-)?compose[^/]*\.ya?ml$/i },
  { platform: 'elastic-beanstalk', file: /(^|\/)(Dockerrun\.aws\.json$|\.ebextensions\/|\.elasticbeanstalk\/)/ },
  { platform: 'elastic-beanstalk', text: /aws_elastic_beanstalk_|AWS::ElasticBeanstalk::/ },
  { platform: 'helm', file: /(^|\/)(Chart\.ya?ml|helmfile[^/]*\.ya?ml|helmrelease[^/]*\.ya?ml)$/i },
  { platform: 'helm', text: /^kind:[ \t]*HelmRelease\b|"helm_release"|pmint93/m },
  { platform: 'helm', file: /(^|\/)values[^/]*\.ya?ml$/i },
  { platform: 'kubernetes', text: /^[ \t]*kind:[ \t]*["']?(Deployment|StatefulSet|Pod|DaemonSet|Kustomization)\b/m },
  { platform: 'kubernetes', text: /"kubernetes_(deployment|stateful_set)(_v1)?"/ },
  { platform: 'ecs', text: /containerDefinitions|aws_ecs_task_definition|AWS::ECS::/i },
  {
    platform: 'azure',
    text: /"azurerm_|Microsoft\.(Web|App|ContainerInstance)\/|azurewebsites\.net|\bazurecontainerapps\b/,
  },
  { platform: 'cloud-run', text: /"google_cloud_run|serving\.knative\.dev|\bgcloud run deploy\b/ },
  { platform: 'systemd', file: /\.service(\.j2)?$/ },
  { platform: 'podman', file: /\.(container|kube)$/ },
  { platform: 'nomad', file: /\.nomad(\.hcl)?$/ },
  { platform: 'fly', file: /(^|\/)fly\.toml$/ },
  { platform: 'render', file: /(^|\/)render\.ya?ml$/ },
];

/** The platforms that files are for, none when they don't tell; at most one of them for each file. */
export function platformsOf(files: ReadonlyMap<string, string>): readonly Platform[] {
  const found = [...files].flatMap(([file, text]) => {
    const sign = SIGNS.find((one) => (one.file?.test(file) ?? true) && (one.text?.test(text) ?? true));
    return sign ? [sign.platform] : [];
  });
  return [...new Set(found)];
}
