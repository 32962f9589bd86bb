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
  ],
};
