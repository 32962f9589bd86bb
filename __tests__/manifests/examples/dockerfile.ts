import { example, type Family, text } from './example.ts';

export const dockerfile: Family = {
  title: 'Dockerfile and Containerfile',
  examples: [
    example('FROM', { Dockerfile: 'FROM metabase/metabase:⟦v0.50.1⟧\nCOPY plugins /plugins\n' }),
    example('stages and a platform', {
      Containerfile: text`
      FROM alpine:3.20 AS drivers
      RUN wget -q https://example.org/driver-1.2.3.jar
      FROM --platform=linux/amd64 docker.io/metabase/metabase-enterprise:⟦v1.50.1⟧ AS final
      COPY --from=drivers /driver.jar /plugins/
    `,
    }),
    example('COPY from the image', {
      Dockerfile: text`
      FROM eclipse-temurin:21-jre
      COPY --from=metabase/metabase:⟦v0.50.1⟧ /app/metabase.jar /app/
    `,
    }),
    example('ARG ahead of FROM', {
      Dockerfile: `ARG VERSION=⟦variable v0.50.1⟧\nFROM metabase/metabase:\${VERSION}\n`,
    }),
    example('ARG of a bare number', { Dockerfile: 'ARG MB=⟦variable 0.50.1→0.64.1.5⟧\nFROM metabase/metabase:v$MB\n' }),
    example('ARG of the whole image', { Dockerfile: 'ARG BASE=metabase/metabase:⟦v0.50.1⟧\nFROM $BASE\n' }),
    example('ARG behind FROM, the JAR by curl', {
      Dockerfile: text`
      FROM eclipse-temurin:21-jre
      ARG METABASE_VERSION=⟦variable v0.50.1⟧
      RUN apt-get update && apt-get install -y curl \\
          && curl -fsSL -o /app/metabase.jar \\
             https://downloads.metabase.com/\${METABASE_VERSION}/metabase.jar
    `,
    }),
    example('ENV with a blank', {
      Dockerfile: text`
      FROM java:8
      ENV METABASE_VERSION ⟦variable 0.27.2→0.64.1.5⟧
      ADD http://downloads.metabase.com/v$METABASE_VERSION/metabase.jar /app/
    `,
    }),
    example('ENV of several', {
      Dockerfile: 'FROM debian:12\nENV MB_DB_FILE=/metabase.db\nENV TZ=UTC MB_VERSION="⟦variable v0.50.1⟧" LANG=C\n',
    }),
    example('ADD of the JAR', {
      Dockerfile:
        'FROM azul/zulu-openjdk:21\nADD https://downloads.metabase.com/⟦jar-url v0.50.1⟧/metabase.jar /opt/\n',
    }),
    example('wget of the Enterprise JAR', {
      Dockerfile:
        'FROM azul/zulu-openjdk:21\nRUN wget https://downloads.metabase.com/enterprise/⟦jar-url v1.50.1⟧/metabase.jar\n',
    }),
    example('a here-document', {
      Dockerfile: text`
      FROM debian:12
      RUN <<EOT
        set -e
        curl -LO https://downloads.metabase.com/⟦jar-url v0.50.1⟧/metabase.jar
      EOT
    `,
    }),
    example('a variable in RUN', {
      Dockerfile: text`
      FROM debian:12
      RUN METABASE_VERSION=⟦variable v0.50.1⟧; curl -LO https://downloads.metabase.com/\${METABASE_VERSION}/metabase.jar
    `,
    }),
    example('a Dockerfile by another name', { 'docker/metabase.Dockerfile': 'FROM metabase/metabase:⟦v0.50.1⟧\n' }),
    example('a template of a Dockerfile', {
      'Dockerfile.j2': 'FROM metabase/metabase:{{ tag | default("⟦variable v0.50.1⟧") }}\n',
    }),
    example(
      'the JAR with its checksum',
      {
        Dockerfile: text`
      FROM debian:12
      ADD --checksum=sha256:${'0a'.repeat(32)} https://downloads.metabase.com/v0.50.1/metabase.jar /app/
    `,
      },
      [['Dockerfile', 'checksum']],
    ),
    example(
      'a version with its checksum',
      {
        Dockerfile: text`
      FROM debian:12
      ARG METABASE_VERSION=v0.50.1
      ARG METABASE_SHA256=${'0a'.repeat(32)}
      ADD https://downloads.metabase.com/$METABASE_VERSION/metabase.jar /app/
    `,
      },
      [['Dockerfile', 'checksum']],
    ),
    example('an image by digest', { Dockerfile: `FROM metabase/metabase@sha256:${'0a'.repeat(32)}\n` }, [
      ['Dockerfile', 'digest'],
    ]),

    example('ARG that a stage takes over', {
      Dockerfile: text`
      ARG MB=⟦variable v0.50.1⟧
      FROM eclipse-temurin:21-jre AS base
      ARG MB
      ADD --chmod=644 https://downloads.metabase.com/\${MB}/metabase.jar /app/metabase.jar
    `,
    }),
    example('small letters', { Dockerfile: 'from metabase/metabase:⟦v0.50.1⟧ as bi\nrun echo hi\n' }),
    example('a mount from the image', {
      Dockerfile:
        'FROM alpine:3.20\nRUN --mount=type=bind,from=metabase/metabase:⟦v0.50.1⟧,source=/app,target=/mb cp /mb/metabase.jar /\n',
    }),
    example('a tag of a variant', { Dockerfile: 'FROM metabase/metabase:v0.49.13-alpine\n' }, [
      ['Dockerfile', 'unknown-tag'],
    ]),
  ],
};
