import { example, type Family, text } from './example.ts';

export const terraform: Family = {
  title: 'Terraform, Terragrunt, Nomad, Packer',
  examples: [
    example('docker_image', {
      'main.tf': text`
      resource "docker_image" "metabase" {
        name = "metabase/metabase:⟦v0.50.1⟧"
      }
    `,
    }),
    example('a variable with a default', {
      'main.tf': text`
      variable "metabase_tag" {
        type    = string
        default = "⟦variable v0.50.1⟧"
      }
      resource "docker_container" "metabase" {
        image = "metabase/metabase:\${var.metabase_tag}"
      }
    `,
    }),
    example('a local', {
      'main.tf': text`
      locals {
        bi_version = "⟦variable v0.50.1⟧"
      }
      resource "docker_image" "metabase" {
        name = "metabase/metabase:\${local.bi_version}"
      }
    `,
    }),
    example('a tfvars file', {
      'main.tf': text`
        variable "image_tag" {
          type = string
        }
        resource "docker_image" "metabase" {
          name = "metabase/metabase:\${var.image_tag}"
        }
      `,
      'prod.tfvars': 'image_tag = "⟦variable v0.50.1⟧"\n',
    }),
    example('an argument of a module', {
      'main.tf': 'module "bi" {\n  source    = "./bi"\n  image_tag = "⟦variable v0.50.1⟧"\n}\n',
      'bi/main.tf': text`
        variable "image_tag" {}
        resource "docker_image" "metabase" {
          name = "metabase/metabase:\${var.image_tag}"
        }
      `,
    }),
    example('helm_release, set', {
      'main.tf': text`
      resource "helm_release" "metabase" {
        chart = "metabase"
        set {
          name  = "image.tag"
          value = "⟦split-tag v0.50.1⟧"
        }
      }
    `,
    }),
    example('helm_release, values', {
      'main.tf': text`
      resource "helm_release" "metabase" {
        chart  = "metabase"
        values = [<<-EOT
          image:
            repository: metabase/metabase
            tag: ⟦split-tag v0.50.1⟧
        EOT
        ]
      }
    `,
    }),
    example('aws_ecs_task_definition, jsonencode', {
      'ecs.tf': text`
      resource "aws_ecs_task_definition" "metabase" {
        container_definitions = jsonencode([{
          name  = "metabase"
          image = "metabase/metabase:⟦v0.50.1⟧"
        }])
      }
    `,
    }),
    example('aws_ecs_task_definition, JSON', {
      'ecs.tf': text`
      resource "aws_ecs_task_definition" "metabase" {
        container_definitions = <<JSON
      [{"name": "metabase", "image": "metabase/metabase:⟦v0.50.1⟧"}]
      JSON
      }
    `,
    }),
    example('azurerm_linux_web_app', {
      'azure.tf': text`
      resource "azurerm_linux_web_app" "metabase" {
        site_config {
          application_stack {
            docker_image_name = "metabase/metabase:⟦v0.50.1⟧"
          }
        }
      }
    `,
    }),
    example('azurerm_app_service', {
      'azure.tf': text`
      resource "azurerm_app_service" "metabase" {
        site_config {
          linux_fx_version = "DOCKER|metabase/metabase:⟦v0.50.1⟧"
        }
      }
    `,
    }),
    example('google_cloud_run_v2_service', {
      'run.tf': text`
      resource "google_cloud_run_v2_service" "metabase" {
        template {
          containers {
            image = "docker.io/metabase/metabase:⟦v0.50.1⟧"
          }
        }
      }
    `,
    }),
    example('a template file', {
      'main.tf': 'locals {\n  yaml = templatefile("app.yaml.tpl", { bi_tag = "⟦variable v0.50.1⟧" })\n}\n# metabase\n',
      'app.yaml.tpl': `image: metabase/metabase:\${bi_tag}\n`,
    }),
    example('Terragrunt', {
      'live/terragrunt.hcl': 'inputs = {\n  metabase_version = "⟦variable v0.50.1⟧"\n}\n',
    }),
    example('Nomad', {
      'metabase.nomad': text`
      job "metabase" {
        group "bi" {
          task "metabase" {
            driver = "docker"
            config {
              image = "metabase/metabase:⟦v0.50.1⟧"
            }
          }
        }
      }
    `,
    }),
    example('Packer', {
      'metabase.pkr.hcl': text`
      build {
        provisioner "shell" {
          inline = ["curl -LO https://downloads.metabase.com/⟦jar-url v0.50.1⟧/metabase.jar"]
        }
      }
    `,
    }),
    example('image and tag as arguments', {
      'main.tf': text`
      module "metabase" {
        source    = "git::https://example.org/ecs.git?ref=v1.2.0"
        image     = "metabase/metabase"
        image_tag = "⟦split-tag v0.50.1⟧"
      }
    `,
    }),

    example('helm_release, set as a list', {
      'main.tf': text`
      resource "helm_release" "metabase" {
        chart = "metabase"
        set = [
          {
            name  = "image.tag"
            value = "⟦split-tag v0.50.1⟧"
          },
          {
            name  = "replicaCount"
            value = "1"
          }
        ]
      }
    `,
    }),
    example('helm_release, set beside another one', {
      'main.tf': text`
      resource "helm_release" "metabase" {
        chart = "metabase"
        set {
          name  = "image.tag"
          value = "⟦split-tag v0.50.1⟧"
        }
      }
      resource "helm_release" "other" {
        chart = "other"
        set {
          name  = "image.tag"
          value = "v0.50.1"
        }
      }
    `,
    }),
    example('helm_release, yamlencode', {
      'main.tf': text`
      resource "helm_release" "bi" {
        chart = "metabase"
        values = [yamlencode({
          image = {
            repository = "metabase/metabase"
            tag        = "⟦split-tag v0.50.1⟧"
          }
        })]
      }
    `,
    }),
    example('helm_release, set to a variable', {
      'main.tf': text`
      variable "image_tag" {
        description = "A tag of metabase/metabase, e.g. metabase/metabase:v0.49.1"
        default     = "⟦variable v0.50.1⟧"
      }
      resource "helm_release" "metabase" {
        chart = "metabase"
        set {
          name  = "image.tag"
          value = var.image_tag
        }
      }
    `,
    }),
    example('a variable that is an object', {
      'main.tf': text`
      variable "bi" {
        type = object({ version = string })
        default = {
          version = "⟦variable v0.50.1⟧"
        }
      }
      resource "docker_image" "metabase" {
        name = "metabase/metabase:\${var.bi.version}"
      }
    `,
    }),
    example('an object with an optional part', {
      'main.tf': text`
      variable "bi" {
        type = object({
          tag = optional(string, "⟦variable v0.50.1⟧")
        })
      }
      resource "docker_image" "metabase" {
        name = "metabase/metabase:\${var.bi.tag}"
      }
    `,
    }),
    example('a tfvars file with an object', {
      'main.tf': text`
        variable "bi" { type = object({ tag = string }) }
        resource "docker_image" "metabase" {
          name = "metabase/metabase:\${var.bi.tag}"
        }
      `,
      'prod.auto.tfvars': 'bi = {\n  tag = "⟦variable v0.50.1⟧"\n}\n',
    }),
    example('a map by environment', {
      'main.tf': text`
      locals {
        versions = {
          staging = "⟦variable v0.53.4⟧"
          prod    = "⟦variable v0.50.1⟧"
        }
      }
      resource "docker_image" "metabase" {
        name = "metabase/metabase:\${local.versions[var.env]}"
      }
    `,
    }),
    example('functions', {
      'main.tf': text`
      locals {
        bi_version = coalesce(var.bi_version, "⟦variable v0.50.1⟧")
        image      = format("%s:%s", "metabase/metabase", local.bi_version)
      }
    `,
    }),
    example('a conditional', {
      'main.tf': text`
      locals {
        bi_image = var.bi_image != "" ? var.bi_image : "metabase/metabase:⟦v0.50.1⟧"
      }
    `,
    }),
    example('modules that are called from environments', {
      'envs/prod/main.tf': text`
        module "metabase" {
          source = "../../modules/metabase"
          bi_tag = var.tag
        }
        variable "tag" {}
      `,
      'envs/prod/terraform.tfvars': 'tag = "⟦variable v0.50.1⟧"\n',
      'stacks/staging/main.tf': text`
        module "metabase" {
          source = "../../modules/metabase"
          bi_tag = "⟦variable v0.53.4⟧"
        }
      `,
      'modules/metabase/variables.tf': 'variable "bi_tag" {\n  type = string\n}\n',
      'modules/metabase/main.tf': `resource "docker_image" "metabase" {\n  name = "metabase/metabase:\${var.bi_tag}"\n}\n`,
    }),
    example('Terragrunt, a module of the repository', {
      'live/prod/metabase/terragrunt.hcl': text`
        terraform {
          source = "../../../modules//metabase"
        }
        inputs = {
          image_tag = "⟦variable v0.50.1⟧"
        }
      `,
      'modules/metabase/main.tf': text`
        variable "image_tag" { type = string }
        resource "docker_image" "metabase" {
          name = "metabase/metabase:\${var.image_tag}"
        }
      `,
    }),
    example('Terragrunt, a module from the root of the repository', {
      'live/prod/bi/terragrunt.hcl': text`
        include "root" {
          path = find_in_parent_folders()
        }
        terraform {
          source = "\${get_repo_root()}//modules/metabase"
        }
        inputs = {
          image_tag = "⟦variable v0.50.1⟧"
        }
      `,
      'modules/metabase/main.tf': `variable "image_tag" {}\nresource "docker_image" "metabase" {\n  name = "metabase/metabase:\${var.image_tag}"\n}\n`,
    }),
    example(
      'the arguments of another module',
      {
        'modules/metabase/main.tf': `variable "image_tag" {}\nresource "docker_image" "metabase" {\n  name = "metabase/metabase:\${var.image_tag}"\n}\n`,
        'other/main.tf': 'module "x" {\n  source    = "../modules/redis"\n  image_tag = "v0.50.1"\n}\n',
        'other/terraform.tfvars': 'image_tag = "v0.50.1"\n',
        'third/terragrunt.hcl':
          'terraform {\n  source = "../modules/redis"\n}\ninputs = {\n  image_tag = "v0.50.1"\n}\n',
      },
      [['modules/metabase/main.tf', 'unresolved-variable']],
    ),
    example('a task definition as a template', {
      'ecs.tf': text`
        resource "aws_ecs_task_definition" "bi" {
          container_definitions = templatefile("\${path.module}/task.json.tftpl", { bi_tag = var.bi_tag })
        }
        variable "bi_tag" {
          default = "⟦variable v0.50.1⟧"
        }
      `,
      'task.json.tftpl': `[{"name": "metabase", "image": "metabase/metabase:\${bi_tag}"}]\n`,
    }),
    example('JSON', {
      'main.tf.json': `{"variable": {"tag": {"default": "⟦variable v0.50.1⟧"}}, "resource": {"docker_image": {"metabase": {"name": "metabase/metabase:\${var.tag}"}}}}\n`,
    }),
    example('azurerm_linux_web_app, image and tag', {
      'azure.tf': text`
      resource "azurerm_linux_web_app" "metabase" {
        site_config {
          application_stack {
            docker_image     = "metabase/metabase"
            docker_image_tag = "⟦split-tag v0.50.1⟧"
          }
        }
      }
    `,
    }),
    example('azurerm_container_app', {
      'azure.tf': text`
      resource "azurerm_container_app" "metabase" {
        template {
          container {
            name  = "metabase"
            image = "metabase/metabase:⟦v0.50.1⟧"
          }
        }
      }
    `,
    }),
    example('kubernetes_deployment', {
      'k8s.tf': text`
      resource "kubernetes_deployment" "metabase" {
        spec {
          template {
            spec {
              container {
                name  = "metabase"
                image = "metabase/metabase:⟦v0.50.1⟧"
              }
            }
          }
        }
      }
    `,
    }),
    example('google_cloud_run_service, a registry by region', {
      'run.tf': text`
      resource "google_cloud_run_service" "metabase" {
        template {
          spec {
            containers {
              image = "\${var.region}-docker.pkg.dev/bi/hub/metabase/metabase:⟦v0.50.1⟧"
            }
          }
        }
      }
    `,
    }),
    example('fly_machine', { 'fly.tf': 'resource "fly_machine" "bi" {\n  image = "metabase/metabase:⟦v0.50.1⟧"\n}\n' }),
    example('digitalocean_app', {
      'app.tf': text`
      resource "digitalocean_app" "bi" {
        spec {
          service {
            image {
              registry   = "metabase"
              repository = "metabase"
              tag        = "⟦split-tag v0.50.1⟧"
            }
          }
        }
      }
    `,
    }),
    example('Nomad, a variable', {
      'bi.nomad.hcl': text`
      variable "bi" {
        default = "⟦variable v0.50.1⟧"
      }
      job "metabase" {
        group "g" {
          task "t" {
            config {
              image = "metabase/metabase:\${var.bi}"
            }
          }
        }
      }
    `,
    }),
    example(
      'Nomad, the JAR with its checksum',
      {
        'bi.nomad': text`
      job "metabase" {
        group "g" {
          task "t" {
            artifact {
              source = "https://downloads.metabase.com/v0.50.1/metabase.jar"
              options {
                checksum = "sha256:${'0a'.repeat(32)}"
              }
            }
          }
        }
      }
    `,
      },
      [['bi.nomad', 'checksum']],
    ),
    example('Packer, a variable', {
      'bi.pkr.hcl': text`
      variable "mb" {
        default = "⟦variable v0.50.1⟧"
      }
      build {
        provisioner "shell" {
          inline = ["curl -fsSLo /opt/metabase.jar https://downloads.metabase.com/\${var.mb}/metabase.jar"]
        }
      }
    `,
    }),
    example('Packer, JSON', {
      'packer.json':
        '{"variables": {"mb": "⟦variable v0.50.1⟧"}, "provisioners": [{"type": "shell", "inline": ["wget https://downloads.metabase.com/{{user `mb`}}/metabase.jar"]}]}\n',
    }),
    example('a variable of the environment', { '.envrc': 'export TF_VAR_metabase_version=⟦variable v0.50.1⟧\n' }),

    example('nomad_job', {
      'nomad.tf': text`
      resource "nomad_job" "metabase" {
        jobspec = <<-EOT
          job "metabase" {
            group "g" {
              task "t" {
                config { image = "metabase/metabase:⟦v0.50.1⟧" }
              }
            }
          }
        EOT
      }
    `,
    }),
    example('format of variables', {
      'main.tf': text`
      variable "image" {
        default = "metabase/metabase"
      }
      variable "tag" {
        default = "⟦variable v0.50.1⟧"
      }
      resource "docker_container" "bi" {
        image = format("%s:%s", var.image, var.tag)
      }
    `,
    }),
    example('format of a registry, a version without its v, and more', {
      'main.tf': text`
      locals {
        release = "⟦variable 0.50.1→0.64.1.5⟧"
        image   = format("%s/metabase/metabase:v%s", var.registry, local.release)
      }
      resource "docker_container" "bi" {
        image = local.image
        name  = format("%s-%02d", "metabase", 1)
        label = format("100%% %s", "metabase/metabase:⟦v0.50.1⟧")
      }
    `,
    }),
    example('image and tag in join', {
      'main.tf': text`
      variable "image" {
        default = "metabase/metabase"
      }
      variable "tag" {
        default = "⟦variable v0.50.1⟧"
      }
      resource "docker_container" "bi" {
        image = join(":", [var.image, var.tag])
      }
    `,
    }),
    example('join of texts and locals, over several lines, in each other, of the JAR', {
      'main.tf': text`
      locals {
        release = "⟦variable 0.50.1→0.64.1.5⟧"
      }
      resource "docker_container" "bi" {
        image = join(":", [
          "metabase/metabase", # not that of Enterprise
          "⟦v0.53.4⟧",
        ])
      }
      resource "docker_container" "next" {
        image = join(":v", ["metabase/metabase", local.release])
      }
      resource "docker_container" "third" {
        image = join(":", [join("/", [var.registry, "metabase", "metabase"]), "v\${local.release}"])
      }
      resource "aws_instance" "bi" {
        user_data = join("/", ["https://downloads.metabase.com", "⟦jar-url v0.50.1⟧", "metabase.jar"])
        tags      = { image = join("", ["metabase/metabase:", "⟦v0.50.1⟧"]) }
      }
    `,
    }),
    example('join of something else', {
      'main.tf': text`
      variable "tag" {
        default = "v0.50.1"
      }
      resource "docker_container" "bi" {
        image = join(":", ["acme/metabase", var.tag])
        init  = join(":", [join("/", ["acme", "metabase/metabase-proxy"]), var.tag])
        name  = join("-", ["metabase/metabase", var.tag])
        label = join(" ", ["metabase/metabase", var.tag])
        ports = join(":", ["3000", "3000"])
        mixed = join(":", [var.tag, "metabase/metabase"])
      }
    `,
    }),
  ],
};
