import { example, type Family, text } from './example.ts';

export const cloud: Family = {
  title: 'ECS, ARM, Bicep, CloudFormation',
  examples: [
    example('an ECS task definition', {
      'task-definition.json': text`
      {
        "family": "metabase",
        "containerDefinitions": [
          { "name": "metabase", "image": "metabase/metabase:⟦v0.50.1⟧", "environment": [] }
        ]
      }
    `,
    }),
    example('Dockerrun.aws.json, version 1', {
      'Dockerrun.aws.json': text`
      {
        "AWSEBDockerrunVersion": "1",
        "Image": { "Name": "metabase/metabase:⟦v0.50.1⟧", "Update": "true" }
      }
    `,
    }),
    example('Dockerrun.aws.json, version 2', {
      'Dockerrun.aws.json': text`
      {"AWSEBDockerrunVersion": 2, "containerDefinitions": [{"image": "metabase/metabase:⟦v0.50.1⟧"}]}
    `,
    }),
    example('slashes that are escaped', { 'task.json': '{"image": "metabase\\/metabase:⟦v0.50.1⟧"}\n' }),
    example('JSON inside a string of JSON', {
      'event.json': String.raw`{"body": "{\"repository\": \"metabase/metabase\", \"tag\": \"⟦split-tag v0.50.1⟧\"}"}`,
    }),
    example('a map of images', {
      'images.json': text`
      {
        "redis": "redis:7.2.4",
        "metabase": "metabase/metabase:⟦v0.50.1⟧"
      }
    `,
    }),
    example('a map of versions', {
      'versions.json': '{"versions": {"metabase": "⟦variable v0.50.1⟧", "java": "21"}}\n',
    }),
    example('ARM, a literal', {
      'app.json': text`
      {"resources": [{"properties": {"siteConfig": {"linuxFxVersion": "DOCKER|metabase/metabase:⟦v0.50.1⟧"}}}]}
    `,
    }),
    example('ARM, a parameter in concat', {
      'azuredeploy.json': text`
      {
        "parameters": {
          "imageTag": { "type": "string", "defaultValue": "⟦variable v0.50.1⟧" }
        },
        "resources": [
          { "properties": { "image": "[concat('metabase/metabase:', parameters('imageTag'))]" } }
        ]
      }
    `,
    }),
    example('ARM, a variable in format', {
      'azuredeploy.json': text`
      {
        "variables": { "tag": "⟦variable v0.50.1⟧" },
        "resources": [
          { "properties": { "linuxFxVersion": "[format('DOCKER|metabase/metabase:{0}', variables('tag'))]" } }
        ]
      }
    `,
    }),
    example('ARM, image and tag in format', {
      'azuredeploy.json': text`
      {
        "parameters": {
          "image": { "type": "string", "defaultValue": "metabase/metabase" },
          "tag": { "type": "string", "defaultValue": "⟦variable v0.50.1⟧" }
        },
        "resources": [
          { "properties": { "image": "[format('{0}:{1}', parameters('image'), parameters('tag'))]" } }
        ]
      }
    `,
    }),
    example('ARM, registry, image and tag in format', {
      'azuredeploy.json': text`
      {
        "parameters": { "registry": { "defaultValue": "bi.azurecr.io" }, "tag": { "defaultValue": "⟦variable v0.50.1⟧" } },
        "variables": { "repository": "metabase/metabase" },
        "resources": [
          { "linuxFxVersion": "[format('DOCKER|{0}/{1}:{2}', parameters('registry'), variables('repository'), parameters('tag'))]" }
        ]
      }
    `,
    }),
    example('ARM, image and tag in concat', {
      'azuredeploy.json': text`
      {
        "parameters": { "image": { "defaultValue": "metabase/metabase" }, "tag": { "defaultValue": "⟦variable v0.50.1⟧" } },
        "resources": [
          { "linuxFxVersion": "[concat('DOCKER|', concat(parameters('image'), ':', parameters('tag')))]" }
        ]
      }
    `,
    }),
    example('ARM, a part of the tag in format', {
      'azuredeploy.json': text`
      {
        "parameters": { "image": { "defaultValue": "metabase/metabase" }, "release": { "defaultValue": "⟦variable 50.1→64.1.5⟧" } },
        "resources": [{ "image": "[format('{0}:v0.{1}', parameters('image'), parameters('release'))]" }]
      }
    `,
    }),
    example('ARM, a literal in format', {
      'azuredeploy.json': text`
      {
        "resources": [
          { "image": "[format('{0}/metabase/metabase:⟦v0.50.1⟧', reference(resourceId('registries', 'bi'), '2023-07-01').loginServer)]" }
        ]
      }
    `,
    }),
    example("ARM, others' image in format", {
      'azuredeploy.json': text`
      {
        "parameters": { "image": { "defaultValue": "acme/metabase-proxy" }, "tag": { "defaultValue": "v0.50.1" } },
        "resources": [{ "image": "[format('{0}:{1}', parameters('image'), parameters('tag'))]" }]
      }
    `,
    }),
    example('ARM, a file of parameters', {
      'azuredeploy.json': text`
        {
          "parameters": { "imageTag": { "type": "string" } },
          "resources": [{ "image": "[concat('metabase/metabase:', parameters('imageTag'))]" }]
        }
      `,
      'azuredeploy.parameters.json': '{"parameters": {"imageTag": {"value": "⟦variable v0.50.1⟧"}}}\n',
    }),
    example('Bicep', {
      'main.bicep': text`
      param metabaseTag string = '⟦variable v0.50.1⟧'
      resource app 'Microsoft.App/containerApps@2024-03-01' = {
        properties: { template: { containers: [ { image: 'docker.io/metabase/metabase:\${metabaseTag}' } ] } }
      }
    `,
    }),
    example('Bicep, a literal', {
      'main.bicep': "var fx = {\n  linuxFxVersion: 'DOCKER|metabase/metabase:⟦v0.50.1⟧'\n}\n",
    }),
    example('Bicep, image and tag in format', {
      'main.bicep': text`
      param repository string = 'metabase/metabase'
      param metabaseRelease string = '⟦variable v0.50.1⟧'
      resource app 'Microsoft.Web/sites@2023-12-01' = {
        properties: {
          siteConfig: {
            linuxFxVersion: format('DOCKER|{0}:{1}', repository, metabaseRelease)
          }
        }
      }
    `,
    }),
    example('Bicep, a line for each argument of format', {
      'main.bicep': text`
      param repository string = 'metabase/metabase'
      param release string = '⟦variable v0.50.1⟧'
      resource app 'Microsoft.Web/sites@2023-12-01' = {
        properties: {
          siteConfig: {
            linuxFxVersion: format(
              'DOCKER|{0}:{1}', // what Azure calls an image
              repository,
              // as it is tested
              release
            )
          }
        }
      }
    `,
    }),
    example('Bicep, calls over several lines with texts in them', {
      'main.bicep': text`
      var containers = [
        {
          image: format('{0}/metabase/metabase:{1}',
            reference(registry.id).loginServer, '⟦v0.53.4⟧')
        }
        {
          image: concat(
            'metabase/metabase:',
            '⟦v0.50.1⟧')
        }
      ]
    `,
    }),
    example('Bicep, calls over several lines that make something else, or are none', {
      'main.bicep': text`
      param nginx string = '1.25'
      param driver string = 'v0.50.1'
      var image = format(
        'nginx:{0}',
        nginx
      )
      var open = format(
        '{0}:{1}',
        driver
      )
      var cut = format(
        'metabase/{0}',
        jar: 'metabase:v0.50.1'
      )
    `,
    }),
    example('Bicep, image and tag in a text', {
      'main.bicep': text`
      param repository string = 'metabase/metabase'
      param metabaseRelease string = '⟦variable v0.50.1⟧'
      resource app 'Microsoft.Web/sites@2023-12-01' = {
        properties: {
          siteConfig: {
            linuxFxVersion: 'DOCKER|\${repository}:\${metabaseRelease}'
          }
        }
      }
    `,
    }),
    example('Bicep, a file of parameters', {
      'main.bicep': text`
      param metabaseRelease string
      param repository string = 'metabase/metabase'
      resource app 'Microsoft.App/containerApps@2024-03-01' = {
        properties: {
          image: format('{0}:{1}', repository, metabaseRelease)
        }
      }
    `,
      'prod.bicepparam': "using './main.bicep'\nparam metabaseRelease = '⟦variable v0.50.1⟧'\n",
    }),
    example('Bicep, image and tag on the line of a container', {
      'main.bicep': text`
      param repository string = 'metabase/metabase'
      param metabaseRelease string = '⟦variable v0.50.1⟧'
      resource app 'Microsoft.App/containerApps@2024-03-01' = {
        properties: { template: { containers: [ { name: 'bi', image: '\${repository}:\${metabaseRelease}' } ] } }
      }
    `,
    }),
    example('CloudFormation, Sub', {
      'stack.yaml': text`
      Parameters:
        MetabaseTag:
          Type: String
          Default: ⟦variable v0.50.1⟧
      Resources:
        Task:
          Properties:
            ContainerDefinitions:
              - Image: !Sub 'metabase/metabase:\${MetabaseTag}'
    `,
    }),
    example('CloudFormation, Join', {
      'stack.yaml': text`
      Parameters:
        Tag:
          Type: String
          Default: ⟦variable v0.50.1⟧
      Resources:
        Task:
          Properties:
            ContainerDefinitions:
              - Image: !Join ['', ['metabase/metabase:', !Ref Tag]]
    `,
    }),
    example('CloudFormation, a list with a colon', {
      'stack.yaml': text`
      Parameters:
        Tag: {Type: String, Default: ⟦variable v0.50.1⟧}
      Resources:
        Task: {Properties: {Image: !Join [':', [metabase/metabase, !Ref Tag]]}}
    `,
    }),
    example('CloudFormation, JSON', {
      'stack.json': text`
      {
        "Parameters": {"Tag": {"Type": "String", "Default": "⟦variable v0.50.1⟧"}},
        "Resources": {"Task": {"Properties": {"Image": {"Fn::Sub": "metabase/metabase:\${Tag}"}}}}
      }
    `,
    }),
    example('CloudFormation, JSON with Join', {
      'stack.json': text`
      {
        "Parameters": {"Tag": {"Type": "String", "Default": "⟦variable v0.50.1⟧"}},
        "Resources": {"Task": {"Image": {"Fn::Join": ["", ["metabase/metabase:", {"Ref": "Tag"}]]}}}
      }
    `,
    }),
    example('CloudFormation, the image as a parameter', {
      'stack.yaml': text`
      Parameters:
        Image:
          Default: metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('CloudFormation, a file of parameters', {
      'stack.yaml': text`
        Parameters:
          Tag: {Type: String}
        Resources:
          Task: {Image: !Sub 'metabase/metabase:\${Tag}'}
      `,
      'parameters.json': '[{"ParameterKey": "Tag", "ParameterValue": "⟦variable v0.50.1⟧"}]\n',
    }),
    example('user data of an instance', {
      'stack.yaml': text`
      Resources:
        Instance:
          Properties:
            UserData:
              Fn::Base64: |
                #!/bin/bash
                MB=⟦variable v0.50.1⟧
                curl -LO "https://downloads.metabase.com/$MB/metabase.jar"
    `,
    }),
    example('Copilot', {
      'copilot/metabase/manifest.yml':
        'name: metabase\nimage:\n  location: metabase/metabase:⟦v0.50.1⟧\n  port: 3000\n',
    }),
    example('Cloud Run', {
      'service.yaml':
        'kind: Service\nspec: {template: {spec: {containers: [{image: "metabase/metabase:⟦v0.50.1⟧"}]}}}\n',
    }),
    example('Azure Container Instances', {
      'aci.yaml':
        'properties:\n  containers:\n  - name: metabase\n    properties:\n      image: docker.io/metabase/metabase:⟦v0.50.1⟧\n',
    }),

    example('Dockerrun.aws.json, version 3', {
      'Dockerrun.aws.json': '{"AWSEBDockerrunVersion": "3"}\n',
      'docker-compose.yml': 'services:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('ARM, a variable of a parameter, and its description', {
      'azuredeploy.json': text`
      {
        "parameters": {
          "tag": {
            "type": "string",
            "defaultValue": "⟦variable v0.50.1⟧",
            "metadata": { "description": "Tag, as in metabase/metabase:v0.49.1" }
          }
        },
        "variables": {
          "image": "[concat('metabase/metabase:', parameters('tag'))]",
          "linuxFxVersion": "[concat('DOCKER|', variables('image'))]"
        }
      }
    `,
    }),
    example('Bicep, a file of parameters', {
      'main.bicep': `param imageTag string\nresource a 'x@2024' = { properties: { linuxFxVersion: 'DOCKER|metabase/metabase:\${imageTag}' } }\n`,
      'main.bicepparam': "using './main.bicep'\n\nparam imageTag = '⟦variable v0.50.1⟧'\n",
    }),
    example('Bicep, a description', {
      'main.bicep':
        "@description('An image, for instance metabase/metabase:v0.49.1')\nparam image string = 'metabase/metabase:⟦v0.50.1⟧'\n",
    }),
    example('CloudFormation, Sub with a map', {
      'stack.yaml': text`
      Resources:
        T:
          Properties:
            ContainerDefinitions:
              - Image: !Sub
                  - metabase/metabase:\${Tag}
                  - {Tag: ⟦variable v0.50.1⟧}
    `,
    }),
    example('CloudFormation, mappings', {
      'stack.yaml': text`
      Mappings:
        Images:
          prod: {Tag: ⟦variable v0.50.1⟧}
      Resources:
        T:
          Properties:
            ContainerDefinitions:
              - Image: !Sub
                  - metabase/metabase:\${Tag}
                  - Tag: !FindInMap [Images, prod, Tag]
    `,
    }),
    example('CloudFormation, allowed values and a description', {
      'stack.yaml': text`
      Parameters:
        MetabaseVersion:
          Type: String
          Description: The version, e.g. v0.49.1 (metabase/metabase:v0.49.1)
          AllowedValues: [v0.49.1, v0.50.1]
          Default: ⟦variable v0.50.1⟧
      Resources:
        T: {Properties: {Image: !Join [":", ["metabase/metabase", !Ref MetabaseVersion]]}}
    `,
    }),
    example('SAM, overrides', {
      'samconfig.toml':
        '# metabase\n[default.deploy.parameters]\nparameter_overrides = "MetabaseVersion=⟦variable v0.50.1⟧ Size=2"\n',
    }),
    example('CDK, context', { 'cdk.json': '{"context": {"metabaseVersion": "⟦variable v0.50.1⟧", "vpc": "x"}}\n' }),
    example('Pulumi, YAML', {
      'Pulumi.yaml': text`
      name: bi
      runtime: yaml
      config:
        tag: {type: string, default: ⟦variable v0.50.1⟧}
      resources:
        c:
          type: docker:Container
          properties: {image: "metabase/metabase:\${tag}"}
    `,
    }),
    example('Pulumi, the configuration of a stack', {
      'Pulumi.prod.yaml': 'config:\n  aws:region: eu-west-1\n  bi:metabaseVersion: ⟦variable v0.50.1⟧\n',
    }),
    example('Copilot, an environment', {
      'copilot/bi/manifest.yml': text`
      name: bi
      image:
        location: metabase/metabase:⟦v0.50.1⟧
      environments:
        staging:
          image:
            location: metabase/metabase:⟦v0.53.4⟧
    `,
    }),
  ],
};
