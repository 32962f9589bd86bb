import { example, type Family, text } from './example.ts';

export const ci: Family = {
  title: 'Continuous integration',
  examples: [
    example('GitHub, services', {
      '.github/workflows/test.yml': text`
      jobs:
        test:
          runs-on: ubuntu-latest
          services:
            metabase:
              image: metabase/metabase:⟦v0.50.1⟧
              ports: ['3000:3000']
    `,
    }),
    example('GitHub, a container', {
      '.github/workflows/test.yml': 'jobs:\n  test:\n    container: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('GitHub, docker://', {
      '.github/workflows/test.yml': 'jobs:\n  test:\n    steps:\n      - uses: docker://metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('GitHub, env', {
      '.github/workflows/build.yml': text`
      env:
        TAG: ⟦variable v0.50.1⟧
      jobs:
        build:
          steps:
            - run: docker pull metabase/metabase:\${{ env.TAG }}
    `,
    }),
    example('GitHub, env in the shell', {
      '.github/workflows/build.yml': text`
      jobs:
        build:
          env:
            TAG: ⟦variable v0.50.1⟧
          steps:
            - run: |
                set -e
                docker pull "metabase/metabase:$TAG"
    `,
    }),
    example('GitHub, a variable of the step', {
      '.github/workflows/build.yml': text`
      jobs:
        build:
          steps:
            - run: |
                set -e
                VERSION=⟦variable v0.50.1⟧
                curl -LO "https://downloads.metabase.com/$VERSION/metabase.jar"
    `,
    }),
    example('GitHub, the default of an input', {
      '.github/workflows/deploy.yml': text`
      on:
        workflow_dispatch:
          inputs:
            version:
              description: Metabase
              default: ⟦variable v0.50.1⟧
      jobs:
        deploy:
          steps:
            - run: docker pull metabase/metabase:\${{ github.event.inputs.version }}
    `,
    }),
    example('GitHub, the default of an input by name', {
      '.github/workflows/deploy.yml': text`
      on:
        workflow_dispatch:
          inputs:
            metabase-version:
              default: '⟦variable v0.50.1⟧'
    `,
    }),
    example('GitHub, an expression with a default', {
      '.github/workflows/deploy.yml': text`
      jobs:
        deploy:
          steps:
            - run: docker pull metabase/metabase:\${{ inputs.tag || '⟦variable v0.50.1⟧' }}
    `,
    }),
    example('GitHub, build arguments', {
      '.github/workflows/build.yml': text`
      jobs:
        build:
          steps:
            - uses: docker/build-push-action@v6
              with:
                build-args: |
                  TZ=UTC
                  METABASE_VERSION=⟦variable v0.50.1⟧
    `,
    }),
    example('GitHub, written to the environment', {
      '.github/workflows/build.yml': text`
      jobs:
        build:
          steps:
            - run: echo "METABASE_VERSION=⟦variable v0.50.1⟧" >> "$GITHUB_ENV"
    `,
    }),
    example('an action of ones own', {
      'action.yml': 'runs:\n  using: docker\n  image: docker://metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('GitLab', {
      '.gitlab-ci.yml': text`
      variables:
        TAG: ⟦variable v0.50.1⟧
      test:
        services:
          - name: metabase/metabase:$TAG
            alias: metabase
    `,
    }),
    example('GitLab, a list of services', {
      '.gitlab-ci.yml': 'test:\n  services:\n    - postgres:16\n    - metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('GitLab, a described variable', {
      '.gitlab-ci.yml': text`
      variables:
        TAG:
          description: which
          value: ⟦variable v0.50.1⟧
      test:
        image: metabase/metabase:$TAG
    `,
    }),
    example('CircleCI', {
      '.circleci/config.yml':
        'jobs:\n  test:\n    docker:\n      - image: cimg/base:2024.02\n      - image: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('CircleCI, a parameter', {
      '.circleci/config.yml': text`
      parameters:
        tag:
          type: string
          default: ⟦variable v0.50.1⟧
      jobs:
        test:
          docker:
            - image: metabase/metabase:<< pipeline.parameters.tag >>
    `,
    }),
    example('Azure Pipelines', {
      'azure-pipelines.yml': text`
      variables:
        - name: tag
          value: ⟦variable v0.50.1⟧
      steps:
        - script: docker pull metabase/metabase:$(tag)
    `,
    }),
    example('Bitbucket', {
      'bitbucket-pipelines.yml': 'definitions:\n  services:\n    metabase:\n      image: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('Drone', {
      '.drone.yml': 'kind: pipeline\nservices:\n  - name: metabase\n    image: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('Woodpecker', { '.woodpecker.yml': 'services:\n  metabase:\n    image: metabase/metabase:⟦v0.50.1⟧\n' }),
    example('Cloud Build', {
      'cloudbuild.yaml': text`
      substitutions:
        _TAG: ⟦variable v0.50.1⟧
      steps:
        - name: gcr.io/cloud-builders/docker
          args: [pull, 'metabase/metabase:\${_TAG}']
    `,
    }),
    example('devcontainer', {
      '.devcontainer/devcontainer.json': '{\n  // to try things\n  "image": "metabase/metabase:⟦v0.50.1⟧",\n}\n',
    }),
    example('Tekton', {
      'task.yaml':
        'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  sidecars:\n    - name: metabase\n      image: metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example(
      'a matrix',
      {
        '.github/workflows/test.yml': text`
      jobs:
        test:
          strategy:
            matrix:
              version: [v0.50.1, v0.53.4]
          steps:
            - run: docker pull metabase/metabase:\${{ matrix.version }}
    `,
      },
      [['.github/workflows/test.yml', 'unresolved-variable']],
    ),

    example('GitHub, a variable of the repository with a default', {
      '.github/workflows/e2e.yml': text`
      jobs:
        e2e:
          services:
            metabase:
              image: metabase/metabase:\${{ vars.BI_VERSION || '⟦variable v0.50.1⟧' }}
    `,
    }),
    example('GitHub, a workflow that is called', {
      '.github/workflows/d.yml': text`
      on:
        workflow_call:
          inputs:
            tag: {type: string, default: ⟦variable v0.50.1⟧}
      jobs:
        d:
          env:
            IMAGE: metabase/metabase:\${{ inputs.tag }}
          steps:
            - run: docker pull "$IMAGE"
    `,
    }),
    example(
      'a matrix by entries',
      {
        '.github/workflows/ci.yml': text`
      jobs:
        test:
          strategy:
            matrix:
              include:
                - metabase_version: v0.49.1
                - metabase_version: v0.50.1
          services:
            metabase:
              image: metabase/metabase:\${{ matrix.metabase_version }}
    `,
      },
      [['.github/workflows/ci.yml', 'unresolved-variable']],
    ),
    example('GitLab, an anchored service', {
      '.gitlab-ci.yml': text`
      .bi: &bi
        name: metabase/metabase:⟦v0.50.1⟧
        alias: metabase
      test:
        services:
          - *bi
          - postgres:16
    `,
    }),
    example('CircleCI, an executor', {
      '.circleci/config.yml': text`
      executors:
        bi:
          docker:
            - image: metabase/metabase:⟦v0.50.1⟧
      jobs:
        test:
          environment:
            BI_VERSION: ⟦variable v0.50.1⟧
          steps:
            - run: docker run -d metabase/metabase:$BI_VERSION
    `,
    }),
    example('Jenkins, the environment', {
      Jenkinsfile: text`
      pipeline {
        environment {
          BI_VERSION = '⟦variable v0.50.1⟧'
        }
        stages {
          stage('x') { steps { sh "docker pull metabase/metabase:\${BI_VERSION}" } }
        }
      }
    `,
    }),
    example('Jenkins, a parameter', {
      Jenkinsfile:
        "pipeline {\n  parameters {\n    string(name: 'METABASE_VERSION', defaultValue: '⟦variable v0.50.1⟧', description: 'Tag')\n  }\n}\n",
    }),
  ],
};
