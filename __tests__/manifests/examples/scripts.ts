import { example, type Family, text } from './example.ts';

export const scripts: Family = {
  title: 'Scripts and Makefiles',
  examples: [
    example('docker run', {
      'run.sh': '#!/bin/sh\ndocker run -d -p 3000:3000 --name metabase metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('a variable of the script', {
      'run.sh': text`
      #!/bin/sh
      TAG=⟦variable v0.50.1⟧
      docker run -d --name metabase "metabase/metabase:$TAG"
    `,
    }),
    example('a default of the script', {
      'run.sh': text`
      TAG="\${1:-⟦variable v0.50.1⟧}"
      docker run -d metabase/metabase:"$TAG"
    `,
    }),
    example('a default by its own name', {
      'run.sh': `export METABASE_VERSION="\${METABASE_VERSION:-⟦variable v0.50.1⟧}"\n`,
    }),
    example('a default that is assigned', { 'run.sh': `: "\${METABASE_VERSION:=⟦variable v0.50.1⟧}"\n` }),
    example('readonly and local', { 'run.sh': '# Metabase\nreadonly MB_VERSION="⟦variable v0.50.1⟧"\n' }),
    example('declare', { 'run.sh': 'declare -r METABASE_VERSION=⟦variable v0.50.1⟧\n' }),
    example('the JAR by wget', {
      'install.sh': text`
      VERSION="⟦variable 0.50.1→0.64.1.5⟧"
      wget -q "https://downloads.metabase.com/v\${VERSION}/metabase.jar" -O /opt/metabase.jar
    `,
    }),
    example('a variable in front of a command', {
      'run.sh': 'METABASE_VERSION=⟦variable v0.50.1⟧ docker compose up -d\n',
    }),
    example('a build argument', {
      'build.sh': 'docker build --build-arg METABASE_VERSION=⟦variable v0.50.1⟧ -t acme/bi .\n',
    }),
    example('kubectl set image', {
      'deploy.sh': 'kubectl set image deployment/metabase metabase=metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('kustomize edit', { 'deploy.sh': 'kustomize edit set image metabase/metabase=:⟦v0.50.1⟧\n' }),
    example('az', {
      'deploy.sh': "az webapp config container set --docker-custom-image-name 'metabase/metabase:⟦v0.50.1⟧'\n",
    }),
    example('gcloud over lines', {
      'deploy.sh': 'gcloud run deploy metabase \\\n  --image=metabase/metabase:⟦v0.50.1⟧ \\\n  --memory=2Gi\n',
    }),
    example('a file with the version, by cat', {
      'bin/start': '#!/bin/sh\ndocker run metabase/metabase:v$(cat bin/version)\n',
      'bin/version': '⟦variable 0.50.1→0.64.1.5⟧\n',
    }),
    example('a file with the version, by a variable', {
      'start.sh': 'V=$(cat .mbv)\ndocker run "metabase/metabase:$V"\n',
      '.mbv': '⟦variable v0.50.1⟧\n',
    }),
    example('backquotes', {
      'start.sh': 'docker run metabase/metabase:`cat VERSION`\n',
      VERSION: '⟦variable v0.50.1⟧',
    }),
    example('a Makefile', {
      Makefile: text`
      METABASE_VERSION ?= ⟦variable v0.50.1⟧
      up:
      	docker run metabase/metabase:$(METABASE_VERSION)
    `,
    }),
    example('a Makefile, set at once', {
      'bi.mk': `TAG := ⟦variable v0.50.1⟧\nup:\n\tdocker run metabase/metabase:\${TAG}\n`,
    }),
    example('a Makefile and a file', {
      Makefile: 'VERSION = $(shell cat .metabase_version)\nrun:\n\tdocker run metabase/metabase:$(VERSION)\n',
      '.metabase_version': '⟦version-file v0.50.1⟧\n',
    }),
    example('just', { justfile: 'tag := "⟦variable v0.50.1⟧"\n\nup:\n    docker run metabase/metabase:{{tag}}\n' }),
    example('Taskfile', {
      'Taskfile.yml':
        'vars:\n  TAG: ⟦variable v0.50.1⟧\ntasks:\n  up:\n    cmds:\n      - docker run metabase/metabase:{{.TAG}}\n',
    }),
    example('PowerShell', {
      'run.ps1': '$MetabaseTag = "⟦variable v0.50.1⟧"\ndocker run -d "metabase/metabase:$MetabaseTag"\n',
    }),
    example('PowerShell, the environment', {
      'run.ps1': '$env:TAG = "⟦variable v0.50.1⟧"\ndocker run -d "metabase/metabase:$env:TAG"\n',
    }),
    example('batch', { 'run.bat': 'set TAG=⟦variable v0.50.1⟧\r\ndocker run metabase/metabase:%TAG%\r\n' }),
    example('Vagrant', {
      Vagrantfile: 'config.vm.provision "docker" do |d|\n  d.run "metabase/metabase:⟦v0.50.1⟧"\nend\n',
    }),
    example('Tilt', {
      Tiltfile: "docker_compose('compose.yaml')\nk8s_resource('metabase')\nIMAGE = 'metabase/metabase:⟦v0.50.1⟧'\n",
    }),
    example('a compose file inside a script', {
      'install.sh': text`
      cat > compose.yaml <<EOF
      services:
        metabase:
          image: metabase/metabase:⟦v0.50.1⟧
      EOF
    `,
    }),

    example('a buildpack of ones own', {
      'bin/version': '⟦variable 0.50.1→0.64.1.5⟧\n',
      'bin/compile': text`
        #!/usr/bin/env bash
        BP_DIR=$(cd "$(dirname "$0")/.."; pwd)
        VERSION=$(cat "$BP_DIR/bin/version")
        curl -L "https://downloads.metabase.com/v$VERSION/metabase.jar" -o metabase.jar
      `,
    }),
    example('a file beside the script', {
      'heroku/bin/version': '⟦variable v0.50.1⟧\n',
      'heroku/bin/compile':
        'V=$(cat $(dirname $0)/version)\ncurl -LO "https://downloads.metabase.com/$V/metabase.jar"\n',
    }),
    example('the image that is mirrored', {
      'mirror.sh': text`
      V=⟦variable v0.50.1⟧
      docker pull metabase/metabase:$V
      docker tag metabase/metabase:$V registry.example.org/metabase/metabase:$V
      docker push registry.example.org/metabase/metabase:$V
    `,
    }),
    example('what sed writes', {
      'bump.sh': 'sed -i "s|metabase/metabase:v0.49.1|metabase/metabase:⟦v0.50.1⟧|" compose.yaml\n',
    }),
    example('a list of images', {
      'images.txt': 'docker.io/library/postgres:16\ndocker.io/metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('a list of pairs', {
      'mirror/images.txt': 'metabase/metabase:⟦v0.50.1⟧ registry.example.org/metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('a command in a text', {
      'deploy.txt': 'docker run -d -p 3000:3000 --name metabase metabase/metabase:⟦v0.50.1⟧\n',
    }),
    example('PowerShell, a parameter', {
      'run.ps1': text`
      param(
          [string]$BiVersion = '⟦variable v0.50.1⟧'
      )
      docker run -d "metabase/metabase:$BiVersion"
    `,
    }),
    example(
      'a version with its checksum, each with a default',
      {
        'get.sh': text`
      metabase_version=\${METABASE_VERSION:-0.41.5}
      metabase_sha256=\${METABASE_SHA256:-${'0a'.repeat(32)}}
      curl -LO "https://downloads.metabase.com/v$metabase_version/metabase.jar"
    `,
      },
      [['get.sh', 'checksum']],
    ),

    example(
      'a tag and the commit that it is',
      { 'kondo.sh': `metabase_tag="v0.61.2"\nmetabase_sha="${'0a'.repeat(20)}"\n` },
      [['kondo.sh', 'checksum']],
    ),
    example('an image and a tag, each with a default that is assigned', {
      'deploy.sh': `: "\${METABASE_IMAGE_REPO:=metabase/metabase}"\n: "\${METABASE_IMAGE_TAG:=⟦variable v0.56.7⟧}"\n`,
    }),
    example('an option by name', {
      'deploy.sh': text`
      bi-deploy --metabase-version ⟦variable v0.50.1⟧ --driver-version v0.50.1
      bi-deploy --metabase-version=⟦variable v0.50.1⟧ --metabase-driver-version=v0.50.1
      bi-deploy --metabase-version="⟦variable v0.50.1⟧"
    `,
      'job.yaml': 'script: bi-deploy --metabase-version ⟦variable v0.50.1⟧ --wait\n',
    }),
    example('a script for the start of a machine', {
      'user-data.txt': text`
      #!/bin/bash
      echo "Starting the Metabase server now"
      docker run -d -p 3000:3000 metabase/metabase:⟦v0.50.1⟧
    `,
    }),
  ],
};
