/**
 * Judges a request by GitHub's own description of its REST API, so that a typo in a path, a query parameter or a
 * body property fails a test instead of being ignored by a server that is more lenient than GitHub.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

export interface JudgedRequest {
  readonly method: string;
  /** Without query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed JSON; `undefined` when the request had no body. */
  readonly body: unknown;
}

type Json = { [key: string]: unknown };
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
  /** GitHub's own mark on path parameters that may hold slashes: refs, branches, paths of files. */
  readonly 'x-multi-segment'?: boolean;
}
interface Operation {
  readonly template: string;
  readonly pattern: RegExp;
  /** Of the pattern's groups, in their order. */
  readonly names: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Json };
  validators?: Readonly<Record<'path' | 'query' | 'body', ValidateFunction>>;
}

// The short description (13 MB, 170 ms) rather than the dereferenced one (73 MB, 860 ms): few references are followed.
const descriptionFile = '@octokit/openapi/generated/api.github.com.json';
let description: Json | undefined;
const operations = new Map<string, Operation[]>();

const formats = { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ };
const options = { strict: false, allErrors: true, logger: false, formats } as const;
const typed = new Ajv(options);
// Paths and queries are text, so "3" is an integer there.
const textual = new Ajv({ ...options, coerceTypes: 'array' });

/** What GitHub would find wrong with the request, or silently ignore in it; none when it is right. */
export function judge(request: JudgedRequest): string[] {
  const operation = operationsOf(request.method.toUpperCase()).find(({ pattern }) => pattern.test(request.path));
  if (!operation) return ['no such route'];
  const problems = request.headers['user-agent'] ? [] : ['no user-agent header, GitHub refuses the request'];
  operation.validators ??= compile(operation);

  const groups = operation.pattern.exec(request.path)?.slice(1) ?? [];
  const inPath = Object.fromEntries(groups.map((text, at) => [operation.names[at], decodeURIComponent(text)]));
  const inQuery: Record<string, string | string[]> = {};
  for (const name of new Set(request.query.keys())) {
    const values = request.query.getAll(name);
    inQuery[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  problems.push(...check('path', operation.validators.path, inPath));
  problems.push(...check('query', operation.validators.query, inQuery));
  return [...problems, ...judgeBody(operation, operation.validators.body, request.body)];
}

function judgeBody(operation: Operation, validate: ValidateFunction, body: unknown): string[] {
  if (body === undefined) return operation.body?.required ? ['body: required'] : [];
  if (!operation.body) return ['body: the operation takes none'];
  const known = propertiesOf(operation.body.schema);
  const unknown =
    known && typeof body === 'object' && body !== null && !Array.isArray(body)
      ? Object.keys(body).filter((name) => !known.has(name))
      : [];
  return [...check('body', validate, body), ...unknown.map((name) => `body: unknown property '${name}'`)];
}

function check(where: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return [...new Set((validate.errors ?? []).map((error) => `${where}${error.instancePath}: ${explain(error)}`))];
}

function explain({ keyword, params, message }: ErrorObject): string {
  return keyword === 'additionalProperties' ? `unknown '${params.additionalProperty}'` : (message ?? keyword);
}

/** The names a body may have at the top, `undefined` when the description leaves them open. */
function propertiesOf(schema: Json): Set<string> | undefined {
  if (schema.additionalProperties) return undefined;
  const names = new Set(Object.keys((schema.properties as Json | undefined) ?? {}));
  for (const part of [schema.anyOf, schema.allOf].flatMap((parts) => (parts as Json[] | undefined) ?? [])) {
    for (const name of propertiesOf(part) ?? []) names.add(name);
  }
  return names.size > 0 ? names : undefined;
}

function compile(operation: Operation): NonNullable<Operation['validators']> {
  const object = (place: Parameter['in']): Json => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    return {
      type: 'object',
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  };
  return {
    path: textual.compile(object('path')),
    query: textual.compile(object('query')),
    body: typed.compile(operation.body?.schema ?? {}),
  };
}

/** The operations of a method, the most literal template first, since `comments` also fits `{issue_number}`. */
function operationsOf(method: string): readonly Operation[] {
  const known = operations.get(method);
  if (known) return known;
  description ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve(descriptionFile), 'utf8')) as Json;
  const literal = (template: string) => template.replace(/\{[^}]*\}/g, '').length;
  const found = Object.entries(description.paths as Record<string, Record<string, Json>>)
    .flatMap(([template, methods]) => {
      const operation = methods[method.toLowerCase()];
      return operation ? [toOperation(template, operation)] : [];
    })
    .sort((a, b) => literal(b.template) - literal(a.template));
  operations.set(method, found);
  return found;
}

function toOperation(template: string, operation: Json): Operation {
  const parameters = (toSchema(operation.parameters ?? []) as Parameter[]).filter((each) => each.in !== 'header');
  const source = template.split(/(\{[^}]*\})/).map((part) => {
    if (!part.startsWith('{')) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const name = part.slice(1, -1);
    const slashes = parameters.some((each) => each.name === name && each['x-multi-segment']);
    // The path of a file may be left out: `contents/` is the root folder.
    return slashes ? (name === 'path' ? '(.*)' : '(.+)') : '([^/]+)';
  });
  const request = operation.requestBody as { required?: boolean; content: Record<string, Json> } | undefined;
  const schema = request?.content['application/json']?.schema;
  return {
    template,
    pattern: new RegExp(`^${source.join('')}$`),
    names: [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ''),
    parameters,
    ...(schema ? { body: { required: request?.required ?? false, schema: toSchema(schema) as Json } } : {}),
  };
}

/** OpenAPI 3.0 to JSON Schema: references followed, `nullable` spelled out, `oneOf` loosened (its cases overlap). */
function toSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example, examples, oneOf, $ref, ...rest } = node as Json;
  if (typeof $ref === 'string') {
    const target = $ref.split('/').slice(1);
    return toSchema(target.reduce<unknown>((at, key) => (at as Json)[key], description));
  }
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toSchema(value)]));
  if (oneOf) schema.anyOf = toSchema(oneOf);
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
