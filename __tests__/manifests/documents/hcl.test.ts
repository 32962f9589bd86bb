// biome-ignore-all lint/suspicious/noTemplateCurlyInString: HCL writes interpolations so
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printPath } from '../../../src/manifests/documents/document.ts';
import { readHcl } from '../../../src/manifests/documents/hcl.ts';
import { anyText, expectExact, expectExactOrFault, faultOf, MEBIBYTE, type Row, rowsOf, sliceOf } from './reading.ts';

const IMAGE = 'metabase/metabase:v0.50.1';

/** A value that stands in the file as it is. */
const plain = (path: string, value: string): Row => [path, value, value];

/** What people deploy Metabase with. */
const FILES: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  [
    'docker_image and docker_container',
    `resource "docker_image" "metabase" {
  name         = "${IMAGE}"
  keep_locally = true
}

# ${IMAGE}
resource "docker_container" "metabase" {
  name  = "metabase" // not ${IMAGE}
  image = docker_image.metabase.image_id
  env = [
    "MB_DB_TYPE=postgres", /* "a" */
    "MB_DB_HOST=\${var.host}",
  ]
  ports {
    internal = 3000
    external = 80
  }
}
`,
    [
      plain('resource.docker_image.metabase.name', IMAGE),
      plain('resource.docker_container.metabase.name', 'metabase'),
      plain('resource.docker_container.metabase.env[0]', 'MB_DB_TYPE=postgres'),
      plain('resource.docker_container.metabase.env[1]', 'MB_DB_HOST=${var.host}'),
      plain('resource.docker_container.metabase.ports.internal', '3000'),
      plain('resource.docker_container.metabase.ports.external', '80'),
    ],
  ],
  [
    'kubernetes_deployment',
    `resource "kubernetes_deployment" "mb" {
  spec {
    template {
      spec {
        container {
          name  = "metabase"
          image = "${IMAGE}"
        }
        container {
          image = "b"
        }
      }
    }
  }
}
`,
    [
      plain('resource.kubernetes_deployment.mb.spec.template.spec.container[0].name', 'metabase'),
      plain('resource.kubernetes_deployment.mb.spec.template.spec.container[0].image', IMAGE),
      plain('resource.kubernetes_deployment.mb.spec.template.spec.container[1].image', 'b'),
    ],
  ],
  [
    'helm_release',
    `resource "helm_release" "mb" {
  values = [<<-EOT
    image:
      tag: v0.50.1
    EOT
  ]
  set {
    name  = "image.tag"
    value = "v0.50.1"
  }
  set {
    name  = "replicas"
    value = 1
  }
  set_sensitive {
    name = "a"
  }
}
`,
    [
      ['resource.helm_release.mb.values[0]', 'image:\n  tag: v0.50.1\n', undefined],
      plain('resource.helm_release.mb.set[0].name', 'image.tag'),
      plain('resource.helm_release.mb.set[0].value', 'v0.50.1'),
      plain('resource.helm_release.mb.set[1].name', 'replicas'),
      plain('resource.helm_release.mb.set[1].value', '1'),
      plain('resource.helm_release.mb.set_sensitive.name', 'a'),
    ],
  ],
  [
    'helm_release with a list and yamlencode',
    `resource "helm_release" "mb" {
  set = [{ name = "image.tag", value = "v0.50.1" }]
  values = [yamlencode({
    image = {
      repository = "metabase/metabase"
      tag        = "v0.50.1"
    }
  })]
}
`,
    [
      plain('resource.helm_release.mb.set[0].name', 'image.tag'),
      plain('resource.helm_release.mb.set[0].value', 'v0.50.1'),
      plain('resource.helm_release.mb.values[0].image.repository', 'metabase/metabase'),
      plain('resource.helm_release.mb.values[0].image.tag', 'v0.50.1'),
    ],
  ],
  [
    'aws_ecs_task_definition with jsonencode',
    `resource "aws_ecs_task_definition" "mb" {
  container_definitions = jsonencode([
    {
      name      = "metabase"
      image     = "${IMAGE}"
      essential = true
      "portMappings" : [{ containerPort : 3000 }],
    },
  ])
}
`,
    [
      plain('resource.aws_ecs_task_definition.mb.container_definitions[0].name', 'metabase'),
      plain('resource.aws_ecs_task_definition.mb.container_definitions[0].image', IMAGE),
      plain('resource.aws_ecs_task_definition.mb.container_definitions[0].portMappings[0].containerPort', '3000'),
    ],
  ],
  [
    'aws_ecs_task_definition with a heredoc',
    `resource "aws_ecs_task_definition" "mb" {
  container_definitions = <<DEFINITION
[
  { "image": "${IMAGE}", "a": "\${var.a}\\n" }
]
DEFINITION
  family = "mb"
}
`,
    [
      plain(
        'resource.aws_ecs_task_definition.mb.container_definitions',
        `[\n  { "image": "${IMAGE}", "a": "\${var.a}\\n" }\n]\n`,
      ),
      plain('resource.aws_ecs_task_definition.mb.family', 'mb'),
    ],
  ],
  [
    'Azure',
    `resource "azurerm_linux_web_app" "a" {
  site_config {
    application_stack {
      docker_image_name = "${IMAGE}"
    }
    linux_fx_version = "DOCKER|${IMAGE}"
  }
}
resource "azurerm_container_app" "b" {
  template {
    container {
      image  = "docker.io/${IMAGE}"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}
`,
    [
      plain('resource.azurerm_linux_web_app.a.site_config.application_stack.docker_image_name', IMAGE),
      plain('resource.azurerm_linux_web_app.a.site_config.linux_fx_version', `DOCKER|${IMAGE}`),
      plain('resource.azurerm_container_app.b.template.container.image', `docker.io/${IMAGE}`),
      plain('resource.azurerm_container_app.b.template.container.cpu', '0.25'),
      plain('resource.azurerm_container_app.b.template.container.memory', '0.5Gi'),
    ],
  ],
  [
    'google_cloud_run_v2_service',
    `resource "google_cloud_run_v2_service" "mb" {
  template {
    containers {
      image = "\${var.registry}/metabase/metabase:\${var.tag}"
      dynamic "env" {
        for_each = { MB_DB_TYPE = "postgres" }
        content {
          name  = env.key
          value = env.value
        }
      }
    }
  }
}
`,
    [
      plain(
        'resource.google_cloud_run_v2_service.mb.template.containers.image',
        '${var.registry}/metabase/metabase:${var.tag}',
      ),
      plain('resource.google_cloud_run_v2_service.mb.template.containers.dynamic.env.for_each.MB_DB_TYPE', 'postgres'),
    ],
  ],
  [
    'a Nomad job',
    `job "metabase" {
  datacenters = ["dc1"]
  group "bi" {
    task "mb" {
      driver = "docker"
      config {
        image = "${IMAGE}"
        ports = ["http"]
      }
      template {
        data = <<-EOH
          MB_DB_HOST={{ key "db" }}
          MB_DB_PORT="5432"

        EOH
      }
    }
  }
}
`,
    [
      plain('job.metabase.datacenters[0]', 'dc1'),
      plain('job.metabase.group.bi.task.mb.driver', 'docker'),
      plain('job.metabase.group.bi.task.mb.config.image', IMAGE),
      plain('job.metabase.group.bi.task.mb.config.ports[0]', 'http'),
      ['job.metabase.group.bi.task.mb.template.data', 'MB_DB_HOST={{ key "db" }}\nMB_DB_PORT="5432"\n\n', undefined],
    ],
  ],
  [
    'Packer',
    `packer {
  required_plugins {
    docker = { source = "github.com/hashicorp/docker", version = "~> 1" }
  }
}
source "docker" "mb" { image = "${IMAGE}" }
build {
  sources = ["source.docker.mb"]
  provisioner "shell" { inline = ["a"] }
  provisioner "shell" { inline = ["b"] }
}
`,
    [
      plain('packer.required_plugins.docker.source', 'github.com/hashicorp/docker'),
      plain('packer.required_plugins.docker.version', '~> 1'),
      plain('source.docker.mb.image', IMAGE),
      plain('build.sources[0]', 'source.docker.mb'),
      plain('build.provisioner.shell[0].inline[0]', 'a'),
      plain('build.provisioner.shell[1].inline[0]', 'b'),
    ],
  ],
  [
    'Terragrunt',
    `include "root" {
  path = find_in_parent_folders("root.hcl")
}
inputs = merge(
  local.common,
  {
    image_tag = "v0.50.1"
    images    = concat(["${IMAGE}"], [])
  },
)
`,
    [plain('include.root.path', 'root.hcl'), plain('inputs.image_tag', 'v0.50.1'), plain('inputs.images[0]', IMAGE)],
  ],
  [
    'variables, locals, and modules',
    `variable "metabase_version" {
  type    = string
  default = "v0.50.1"
}
locals {
  image = "metabase/metabase:\${var.metabase_version}"
}
locals {
  tags = { (var.key) = "a", "b-\${var.c}" = "d", 1 = "e" }
}
module "metabase" {
  source    = "./metabase"
  image_tag = var.prod ? "v0.50.1" : var.beta ? "v0.51.0" : "v0.\${var.major}.0"
}
`,
    [
      plain('variable.metabase_version.default', 'v0.50.1'),
      plain('locals.image', 'metabase/metabase:${var.metabase_version}'),
      plain('locals.tags.(var.key)', 'a'),
      plain('locals.tags.b-${var.c}', 'd'),
      plain('locals.tags.1', 'e'),
      plain('module.metabase.source', './metabase'),
      plain('module.metabase.image_tag', 'v0.50.1'),
      plain('module.metabase.image_tag', 'v0.51.0'),
      plain('module.metabase.image_tag', 'v0.${var.major}.0'),
    ],
  ],
  [
    'names of what is set elsewhere, as if they were interpolated',
    'a = var.x\nb = [local.y["k"], var.z[0]]\nc = { d = local.m[var.env] }\ne = f(var.x)\n' +
      'g = var.x == 1 ? "a" : var.y\nh = format("%s", var.x)\ni = data.x.y\nj {\n  k = var.x # why\n}\n',
    [
      ['a', '${var.x}', undefined],
      ['b[0]', '${local.y["k"]}', undefined],
      ['c.d', '${local.m[var.env]}', undefined],
      plain('g', '1'),
      plain('g', 'a'),
      plain('h', '%s'),
      ['h', '${var.x}', undefined],
      ['j.k', '${var.x}', undefined],
    ],
  ],
  [
    'what a list is joined to',
    'a = join(":", ["x", var.y])\nb = join("/" , [\n  join(".", [1, "2"]), # why\n  "c",\n])\nc = "${join("-", ["x", "y"])}"\n' +
      'd = [join("", ["x", "y"]), "z"]\n',
    [
      ['a', 'x:${var.y}', undefined],
      ['b', '1.2/c', undefined],
      plain('c', '${join("-", ["x", "y"])}'),
      ['d[0]', 'xy', undefined],
      plain('d[1]', 'z'),
    ],
  ],
  [
    'lists that are joined to something that is not known, as they are',
    'a = join(":", ["x", data.y.z])\nb = join(":", ["x", var.y ? "1" : "2"])\nc = join(", ", ["x", "y"])\n' +
      'd = join(":", reverse(["x", "y"]))\ne = split(":", ["x", "y"])\nf = join(":", [for i in ["x", "y"] : i])\n' +
      'g = join(":", ["x", ["y"]])\nh = join(":", ["x"], ["y"])\ni = join(":", [])\nj = join(var.s, ["x", "y"])\nk = join\n',
    [
      plain('a', ':'),
      plain('a[0]', 'x'),
      plain('b', ':'),
      plain('b[0]', 'x'),
      plain('b[1]', '1'),
      plain('b[1]', '2'),
      plain('c', ', '),
      plain('c[0]', 'x'),
      plain('c[1]', 'y'),
      plain('d', ':'),
      plain('d[0]', 'x'),
      plain('d[1]', 'y'),
      plain('e', ':'),
      plain('e[0]', 'x'),
      plain('e[1]', 'y'),
      plain('f', ':'),
      plain('f[0]', 'x'),
      plain('f[1]', 'y'),
      plain('g', ':'),
      plain('g[0]', 'x'),
      plain('g[1][0]', 'y'),
      plain('h', ':'),
      plain('h[0]', 'x'),
      plain('h[0]', 'y'),
      plain('i', ':'),
      plain('j[0]', 'x'),
      plain('j[1]', 'y'),
    ],
  ],
  [
    'tfvars',
    `metabase_version = "v0.50.1"\nmajors = [50, -51]\nmetabase = {\n  tag : "v0.50.1"\n}`,
    [
      plain('metabase_version', 'v0.50.1'),
      plain('majors[0]', '50'),
      plain('majors[1]', '51'),
      plain('metabase.tag', 'v0.50.1'),
    ],
  ],
];

/** One trait of the syntax each. */
const PARTS: readonly (readonly [title: string, text: string, rows: readonly Row[]])[] = [
  ['nothing', '', []],
  ['comments only', '# a = "b"\n// a = "b"\n/* a = "b"\n a = "c" */', []],
  ['a byte order mark', '\uFEFFa = "b"\n', [plain('a', 'b')]],
  ['CRLF', 'a = "b" # c\r\nd {\r\n  e = "f"\r\n}\r\n', [plain('a', 'b'), plain('d.e', 'f')]],
  ['a comment ahead of a value', 'a = /* "b" */ "c" /* "d" */ # "e"\n', [plain('a', 'c')]],
  ['no true, false or null', 'a = true\nb = false\nc = null\nd = e\n', []],
  ['numbers', 'a = 0.50\nb = 1.5e3\nc = -2\n', [plain('a', '0.50'), plain('b', '1.5e3'), plain('c', '2')]],
  ['an empty string', 'a = ""\n', [plain('a', '')]],
  ['labels of both kinds', 'a b "c" {\n  d = "e"\n}\n', [plain('a.b.c.d', 'e')]],
  ['an empty block', 'a {}\nb = "c"\n', [plain('b', 'c')]],
  [
    'blocks that are repeated and nested',
    'a {\n b {\n c = 1\n }\n b {\n c = 2\n }\n}\na {\n b {\n c = 3\n }\n}\na "x" {\n c = 4\n}\n',
    [plain('a[0].b[0].c', '1'), plain('a[0].b[1].c', '2'), plain('a[1].b.c', '3'), plain('a.x.c', '4')],
  ],
  [
    'operators',
    'a = (b == "c" && !d) ||\te != "f" ? g : 1 + 2 * h.i / 3 % 4\n',
    ['c', 'f', '1', '2', '3', '4'].map((value) => plain('a', value)),
  ],
  ['line ends in parentheses', 'a = (\n  "b" # c\n  +\n  "d"\n)\n', [plain('a', 'b'), plain('a', 'd')]],
  ['no indices', 'a = b["c"].d[0][*].e.*.f.0\ni = [g["h"]]\n', []],
  ['calls', 'a = b::c("d", e...)\nf = g()\n', [plain('a', 'd')]],
  [
    'for',
    'a = [for b in ["c"] : "d-${b}" if b != "e"]\nf = { for g, h in i : "j" => { k = "l" }... if h }\n',
    [plain('a[0]', 'c'), plain('a', 'd-${b}'), plain('a', 'e'), plain('f.k', 'l')],
  ],
  ['a key called for', 'a = { for = "b" }\n', [plain('a.for', 'b')]],
  [
    'strings in interpolations, as part of them',
    'a = "b${c ? "d}" : "${e}" /* }" */}f%{ if g }{h}%{ else }i%{ endif }"\n',
    [plain('a', 'b${c ? "d}" : "${e}" /* }" */}f%{ if g }{h}%{ else }i%{ endif }')],
  ],
  ['dollars and percents', 'a = "$b $$c 5% $${d} %%{e} $"\n', [plain('a', '$b $$c 5% $${d} %%{e} $')]],
  ['escapes', 'a = "b\\"c\\"\\n${d("\\"")}\\u00e9\\U0001F600"\n', [['a', 'b"c"\n${d("\\"")}é\u{1F600}', undefined]]],
  ['a code point that is none', String.raw`a = "b\UFFFFFFFF"`, [['a', 'b\uFFFD', undefined]]],
  ['characters of two units', 'a = "\u{1F600}"\nb = "c"\n', [plain('a', '\u{1F600}'), plain('b', 'c')]],
  ['heredocs', 'a = <<E\nb "c\nE F\n  E\nd = <<E\nE\n', [plain('a', 'b "c\nE F\n'), plain('d', '')]],
  ['a heredoc at the end', 'a = <<E\nb\nE', [plain('a', 'b\n')]],
  ['a heredoc with CRLF', 'a = <<E\r\nb\r\nE\r\nc = "d"\r\n', [plain('a', 'b\r\n'), plain('c', 'd')]],
  [
    'a marker within code',
    'a = <<E\nb ${c(<<E\nd\nE\n)}\nf ${\nE\n}\nE\n',
    [plain('a', 'b ${c(<<E\nd\nE\n)}\nf ${\nE\n}\n')],
  ],
  [
    'an indented heredoc with blank lines and code',
    'a = <<-E\n    b\n \n      c ${d(\n  "e"\n)}\n   f\n  E\n',
    [['a', ' b\n \n   c ${d(\n  "e"\n)}\nf\n', undefined]],
  ],
  ['an indented heredoc without indentation', 'a = <<-E\nb\n  c\nE\n', [plain('a', 'b\n  c\n')]],
];

const EXAMPLES = [...FILES, ...PARTS];

describe('readHcl', () => {
  it.each(EXAMPLES)('reads %s', (_title, text, rows) => {
    expect(rowsOf(readHcl, text)).toEqual(rows);
    expectExact(text, readHcl(text));
  });

  it.each(EXAMPLES)('reads %s with CRLF', (_title, text, rows) => {
    const read = rowsOf(readHcl, text.replace(/\r?\n/g, '\r\n'));
    expect(read.map(([path, value]) => [path, value.replaceAll('\r\n', '\n')])).toEqual(
      rows.map(([path, value]) => [path, value.replaceAll('\r\n', '\n')]),
    );
  });

  it('places what stands beside an escape', () => {
    const text = `a = "\\"${IMAGE}\\" \${b("\\n")} ${IMAGE}\\n"\n`;
    const [scalar] = readHcl(text).scalars;
    expect(sliceOf(text, scalar, IMAGE)).toBe(IMAGE);
    expect(sliceOf(text, scalar, `\${b("\\n")} ${IMAGE}`)).toBe(`\${b("\\n")} ${IMAGE}`);
  });

  it('places a piece of a line of an indented heredoc', () => {
    const text = `a = <<-E\n\tb\n\timage: ${IMAGE}\n\tE\n`;
    const [scalar] = readHcl(text).scalars;
    expect(scalar?.value).toBe(`b\nimage: ${IMAGE}\n`);
    expect(sliceOf(text, scalar, IMAGE)).toBe(IMAGE);
    expect(sliceOf(text, scalar, 'b\nimage')).toBeUndefined();
  });

  it('gives each body, object and list an identity', () => {
    const text = 'a = 1\nb {\n c = 2\n d = f(3, [4, 5], { e = 6, g = 7 })\n h = i ? 8 : 9\n}\nj = 10\n';
    const siblings = new Map<number, string[]>();
    for (const { parent, value } of readHcl(text).scalars) {
      siblings.set(parent, [...(siblings.get(parent) ?? []), value]);
    }
    expect([...siblings.values()]).toEqual([
      ['1', '10'],
      ['2', '3', '8', '9'],
      ['4', '5'],
      ['6', '7'],
    ]);
  });

  it('drops what a key holds', () => {
    expect(readHcl('a = { (b ? "c" : "d") = "e", f["g"] = "h" }\n').scalars.map(({ path }) => printPath(path))).toEqual(
      ['a.(b ? "c" : "d")', 'a.f["g"]'],
    );
  });
});

describe('readHcl on text that is no HCL', () => {
  it.each([
    ['a\n', '"{" expected', 1],
    ['\n{}\n', 'name expected', 2],
    ['a = \n', 'value expected', 1],
    ['a = "b" c = "d"\n', 'line end expected', 1],
    ['a {\n  b = 1\n', '"}" expected', 2],
    ['a {\n}\n}\n', 'name expected', 3],
    ['a = [1\n2]\n', '"]" expected', 2],
    ['a = { b = 1 c = 2 }\n', '"}" expected', 1],
    ['a = b(\n', 'value expected', 1],
    ['a = b ? c\n', '":" expected', 1],
    ['a = "b\n"\n', 'closing quote expected', 1],
    ['a = "b', 'closing quote expected', 1],
    ['a = "\\d"\n', 'unknown escape', 1],
    ['a = "${b\n', '"}" expected', 1],
    ['a = <<E\nb\n', 'closing E expected', 2],
    ['a = 1 /* b\n', '"*/" expected', 1],
    ['{{ if .a }}\nb = 1\n', 'name expected', 1],
    ['a = {{ .b }}\n', 'value expected', 1],
  ])('says what is wrong with %j', (text, message, line) => {
    expect(faultOf(readHcl, text)).toMatchObject({ message, line });
  });

  it('throws nothing but faults', () => {
    fc.assert(
      fc.property(anyText(EXAMPLES.map(([, text]) => text)), (text) => expectExactOrFault(text, readHcl)),
      { numRuns: 10_000 },
    );
  });

  it('throws nothing but faults on pieces of syntax', () => {
    const piece = fc.constantFrom(
      ...['a', 'b', ' = ', '"', '${', '%{', '}', '{', '[', ']', '(', ')', '\n', '<<E\n', '<<-E\n', '\nE\n', ' ', '1'],
      ...['\\', '#', '//', '/*', '*/', ',', ':', '?', '=>', '...', '.', 'for a in b', '*', '-', '$${', '\\n', '\r\n'],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom('', 'a = ', 'a = "', 'a = <<E\n', 'a = <<-E\n', 'a {\n'), text, (opening, rest) =>
        expectExactOrFault(opening + rest, readHcl),
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('readHcl on hostile text', () => {
  it.each([
    ['', 'a {\n'],
    ['a = ', '['],
    ['a = ', '{b='],
    ['a = ', '('],
    ['a = ', 'b('],
    ['a = ', 'b['],
    ['a = ', '[for b in '],
    ['a = ', '"${'],
    ['a = "${', '<<E\n${'],
  ])('calls 10,000 levels of %j %j too deep', (opening, piece) => {
    expect(faultOf(readHcl, opening + piece.repeat(10_000)).message).toBe('nested too deeply');
  });

  it.each([
    ['"', 'x', '"'],
    ['"', 'x ', '"'],
    ['"', '\\n', '"'],
    ['"', '$${', '"'],
    ['"', '${a}', '"'],
    ['"', '%', '"'],
    ['<<E\n', 'x', '\nE'],
    ['<<E\n', 'x\n', 'E'],
    ['<<-E\n', '  x\n', 'E'],
    ['<<-E\n', ' ', '\nE'],
    ['<<-E\n', '${a}\n', 'E'],
    ['"${', '/**/', '}"'],
    ['"${', '<<', '}"'],
    ['', ' ', '1'],
    ['', '-', '1'],
    ['', '1', ''],
    ['', '1+', '1'],
    ['', 'b ? c : ', '1'],
    ['(', '\n', '1)'],
    ['1', '.a', ''],
    ['1', '[0]', ''],
    ['1', '/**/', ''],
    ['1 #', 'x', ''],
  ])('reads 1 MiB of %j %j %j', (opening, unit, closing) => {
    const text = `a = ${opening}${unit.repeat(MEBIBYTE / unit.length)}${closing}\n`;
    expect(readHcl(text).scalars.length).toBeGreaterThan(0);
  });

  it.each(['"\n', '"', '${', '"${/*', '/*', '<<E\n', '<<', '{', '}', 'a=', '\\', 'a = "\n', 'for ', '. '])(
    'gets through 1 MiB of %j',
    (unit) => {
      for (const opening of ['', 'a = ', 'a = "${', 'a = [']) {
        expect(faultOf(readHcl, opening + unit.repeat(MEBIBYTE / unit.length))).toBeDefined();
      }
    },
  );

  it('reads 10,000 blocks', () => {
    const { scalars } = readHcl('a "b" {\n  c = "d"\n}\n'.repeat(10_000));
    expect(scalars.map(({ path }) => path[2])).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
    expect(new Set(scalars.map(({ parent }) => parent)).size).toBe(10_000);
  });

  it('reads a list of 1 MiB', () => {
    expect(readHcl(`a = [${'1,'.repeat(MEBIBYTE / 2)}]\n`).scalars).toHaveLength(MEBIBYTE / 2);
  });
});
