import { describe, expect, it } from 'vitest';
import { openDocument, syntaxOf } from '../../../src/manifests/documents/open.ts';

const NAMES = {
  yaml: ['a.yml', 'a/b.yaml', 'A.YAML', '.github/c.YmL'],
  json: ['a.json', 'b/c.jsonc', 'd.tf.json', 'e.tfvars.json'],
  dockerfile: ['Dockerfile', 'a/Dockerfile.prod', 'b.Dockerfile', 'c.dockerfile', 'Containerfile', 'Containerfile.dev'],
  dotenv: ['.env', 'a/.env.local', 'prod.env'],
  hcl: ['a.tf', 'a/B.TF', 'c.tofu', 'd.auto.tfvars', 'terragrunt.hcl', 'e.pkr.hcl', 'f.nomad', 'g.nomad.hcl'],
  text: ['a.tf.tmpl', 'b.yaml.tmpl', 'c.json5', 'Makefile', '.envrc', 'Dockerfile.dockerignore', 'yaml', 'a.yml/b', ''],
} as const;

describe('syntaxOf', () => {
  const rows = Object.entries(NAMES).flatMap(([syntax, paths]) => paths.map((path) => [path, syntax] as const));
  it.each(rows)('takes %j for %s', (path, syntax) => {
    expect(syntaxOf(path)).toBe(syntax);
  });
});

describe('openDocument', () => {
  it.each([
    ['a.yaml', 'b: 1.50\n', 'yaml', '1.50'],
    ['a.json', '{"b": 1.50}', 'json', '1.50'],
    ['Dockerfile', 'FROM b\n', 'dockerfile', 'b'],
    ['.env', 'A=b\n', 'dotenv', 'b'],
    ['a.tf', 'b = "c"\n', 'hcl', 'c'],
    ['a.sh', 'b c\n', 'text', 'b c'],
  ])('reads %s by its syntax', async (path, text, syntax, value) => {
    const { document, fault } = await openDocument(path, text);
    expect(document).toMatchObject({ syntax, scalars: [{ value }] });
    expect(fault).toBeUndefined();
  });

  it.each([
    ['a.yaml', 'b: c\n{{- if .d }}\ne: f\n', 2],
    ['a.json', '{"b": c}', 1],
    ['a.tf', 'b = {{ .c }}\n', 1],
    ['Dockerfile.md', '# a\nb c\n', 2],
  ])('reads %s as text when it does not parse', async (path, text, line) => {
    const { document, fault } = await openDocument(path, text);
    expect(document.syntax).toBe('text');
    expect(document.scalars.length).toBeGreaterThan(0);
    expect(fault?.line).toBe(line);
  });
});
