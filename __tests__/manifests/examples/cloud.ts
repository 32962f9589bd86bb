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
  ],
};
