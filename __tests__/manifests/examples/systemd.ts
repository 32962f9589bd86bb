import { example, type Family, text } from './example.ts';

export const systemd: Family = {
  title: 'systemd and Quadlet',
  examples: [
    example('docker run', {
      'metabase.service': text`
      [Unit]
      Description=Metabase
      [Service]
      ExecStartPre=-/usr/bin/docker rm -f metabase
      ExecStart=/usr/bin/docker run --rm --name metabase -p 3000:3000 metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('docker run over lines', {
      'metabase.service': text`
      [Service]
      ExecStart=/usr/bin/docker run --rm \\
        -p 3000:3000 \\
        metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('Environment', {
      'metabase.service': text`
      [Service]
      Environment=TAG=⟦variable v0.50.1⟧
      ExecStart=/usr/bin/podman run --rm metabase/metabase:\${TAG}
    `,
    }),
    example('Environment of several, quoted', {
      'metabase.service': text`
      [Service]
      Environment="TZ=UTC" "TAG=⟦variable v0.50.1⟧"
      ExecStart=/usr/bin/podman run --rm metabase/metabase:\${TAG}
    `,
    }),
    example('EnvironmentFile', {
      'metabase.service': `[Service]\nEnvironmentFile=/etc/metabase.env\nExecStart=/usr/bin/podman run metabase/metabase:\${TAG}\n`,
      'metabase.env': 'TAG=⟦variable v0.50.1⟧\n',
    }),
    example('a JAR with the version in its name', {
      'install.service': text`
      [Service]
      ExecStartPre=/usr/bin/curl -Lo /opt/metabase.jar https://downloads.metabase.com/⟦jar-url v0.50.1⟧/metabase.jar
      ExecStart=/usr/bin/java -jar /opt/metabase.jar
    `,
    }),
    example('Quadlet', {
      'metabase.container': '[Container]\nImage=docker.io/metabase/metabase:⟦v0.50.1⟧\nPublishPort=3000:3000\n',
    }),
    example('Quadlet, an image unit', {
      'metabase.image': '[Image]\nImage=docker.io/metabase/metabase-enterprise:⟦v1.50.1⟧\n',
    }),
    example('Quadlet, no tag', { 'metabase.container': '[Container]\nImage=docker.io/metabase/metabase\n' }, [
      ['metabase.container', 'floating-tag'],
    ]),
    example('cloud-init', {
      'user-data.yaml': text`
      #cloud-config
      write_files:
        - path: /etc/systemd/system/metabase.service
          content: |
            [Service]
            Environment=TAG=⟦variable v0.50.1⟧
            ExecStart=/usr/bin/docker run --rm metabase/metabase:\${TAG}
    `,
    }),
    example('TOML with a section', {
      'versions.toml': '[redis]\nversion = "7.2.4"\n\n[metabase]\nversion = "⟦variable v0.50.1⟧"\n',
    }),

    example('Quadlet, a build', {
      'bi.build': '[Build]\nImageTag=localhost/bi:latest\nBuildArg=METABASE_VERSION=⟦variable v0.50.1⟧\n',
    }),
    example('a JAR in a folder of its version', {
      'metabase.service': text`
      [Service]
      Environment=MB_VERSION=⟦variable v0.50.1⟧
      ExecStart=/usr/bin/java -jar /opt/metabase/\${MB_VERSION}/metabase.jar
    `,
    }),
    example('cloud-init, commands', {
      'cloud-init.yaml': text`
      #cloud-config
      runcmd:
        - [docker, run, -d, -p, "3000:3000", "metabase/metabase:⟦v0.50.1⟧"]
        - docker pull metabase/metabase:⟦v0.50.1⟧
    `,
    }),
    example('mise', { 'mise.toml': '[env]\nMETABASE_VERSION = "⟦variable v0.50.1⟧"\n' }),
  ],
};
