import { dirname, join, normalize } from 'node:path/posix';
import { deploysNothing } from '../deploysNothing.ts';
import type { Scalar } from '../documents/document.ts';
import { isRecorded } from '../records.ts';
import type { Variable } from '../template.ts';
import type { Definition, Files, ReadFile } from './definition.ts';
import { envFilesOf } from './envFiles.ts';
import { isModuleArgument } from './moduleArgument.ts';
import { settersIn } from './setsVariable.ts';
import { settingsOf } from './settings.ts';

/** Folders in which settings are kept beside what uses them, by Ansible's and many others' habit. */
const SETTINGS_FOLDERS = ['vars', 'defaults', 'group_vars', 'host_vars', 'env', 'envs', 'environments', 'inventories'];

/** Files that set Helm's values: its own, and a helmfile. */
const VALUES = /(^|\/)(?:values[^/]*|helmfile[^/]*|helmfile\.d\/[^/]*)\.ya?ml(?:\.gotmpl)?$/;

/** Where modules are called from. */
const MODULES = ['**/*.tf', '**/*.tofu', '**/*.tf.json', '**/*.hcl'];

export interface Found {
  /** Nearest first: the same file, the same folder, each folder above. A level may have several, e.g. two tfvars. */
  readonly levels: readonly (readonly Definition[])[];
  /** The places that were searched, for the message when nothing is found. */
  readonly searched: string;
}

/**
 * Where a variable that `user` refers to is set, by the rules of its own ecosystem:
 * - Dockerfile: the last ARG or ENV before the reference in its own stage, else before the first FROM, else in the command
 *   (docs.docker.com/reference/dockerfile, "Understand how ARG and FROM interact"); a build argument from outside.
 * - everything else: the same file, then the files of the same folder, then of each folder above (`.env` for Compose,
 *   tfvars for Terraform, values for Helm, vars and defaults for Ansible); where nothing does, the env files that it names.
 * - Terraform besides: the arguments with which a module is called from anywhere in the repository.
 */
export async function findDefinitions(
  variable: Variable,
  user: ReadFile & { readonly scalar: Scalar },
  files: Files,
): Promise<Found> {
  if (variable.isFile) return inVersionFile(variable.name, user, files);
  const own = user.document.syntax === 'dockerfile' ? inDockerfile(variable.name, user) : inSameFile(variable, user);
  const folders = foldersAbove(user.file);
  const isModule = isModuleVariable(variable);
  const searched = `${variable.name} in ${user.file}, and in the files known to git of its folder and those above`;
  if (own.length > 0 && !isModule)
    return { levels: [[...own, ...(await buildArguments(variable, own, user, files))]], searched };
  const places = [...folders.flatMap(withSettings), ...(isModule ? MODULES : [])];
  const named = await files.mentioning(variable.name, places);
  const opened = await Promise.all(named.filter((file) => file !== user.file).map(files.open));
  const outside = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
  if (isModule) return { levels: [[...own, ...outside]].filter((level) => level.length > 0), searched };
  const levels = folders.map((folder) => outside.filter(({ file }) => isAt(folder, file)));
  const found = [own, ...levels].filter((level) => level.length > 0);
  return { levels: found.length > 0 ? found : await inEnvFiles(variable, user, files), searched };
}

/** An ARG with a default is given by whatever builds the image, as far as that is a file which is read anyway. */
async function buildArguments(variable: Variable, own: readonly Definition[], user: ReadFile, files: Files) {
  const folders = foldersAbove(user.file);
  const isGiven = own[0]?.scalar.path[0] === 'ARG' && user.document.syntax === 'dockerfile';
  const near = isGiven ? (files.candidates ?? []).filter((file) => folders.some((folder) => isAt(folder, file))) : [];
  const opened = await Promise.all(near.filter((file) => file !== user.file).map(files.open));
  return opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : [])).filter(isArgument);
}

function isArgument({ scalar: { path } }: Definition): boolean {
  return path.some((key) => /^(?:build[-_]?)?args$/i.test(String(key)));
}

/** What the user names itself as the files that hold its settings. */
async function inEnvFiles(variable: Variable, user: ReadFile, files: Files): Promise<Found['levels']> {
  const opened = await Promise.all(envFilesOf(user).map(files.open));
  const found = opened.flatMap((file) => (file ? definitionsIn(variable, file, user.file) : []));
  return found.length > 0 ? [found] : [];
}

/** A Terraform variable may be set in several places at once, and each is somebody's version. */
function isModuleVariable({ scope }: Variable): boolean {
  return scope[0] === 'var';
}

function inSameFile(variable: Variable, user: ReadFile & { readonly scalar: Scalar }): Definition[] {
  const { scalar: _, ...file } = user;
  // A script may set a variable and use it in one value; a value that is the variable's own default sets nothing.
  return definitionsIn(variable, file, user.file).filter(({ scalar, from }) => scalar !== user.scalar || from > 0);
}

function definitionsIn(variable: Variable, file: ReadFile, user: string): Definition[] {
  if (variable.scope[0] === 'Values' && !VALUES.test(file.file)) return [];
  const setters = settersIn(file.document, variable);
  // In an env file the last line that sets a variable counts.
  return (file.document.syntax === 'dotenv' ? setters.slice(-1) : setters)
    .filter((part) => !isRecorded(file, part.scalar) && !deploysNothing(file, part))
    .filter(({ scalar }) => isModuleArgument(file, scalar, user) || isNear(file, scalar, user, variable))
    .map((part) => ({ ...file, ...part }));
}

/** The arguments of another module's call are that one's; its own settings lie in its folder and those above. */
function isNear({ file }: ReadFile, { path }: Scalar, user: string, variable: Variable): boolean {
  if (path[0] === 'module') return false;
  return !isModuleVariable(variable) || file === user || foldersAbove(user).some((folder) => isAt(folder, file));
}

function inDockerfile(name: string, user: ReadFile & { readonly scalar: Scalar }): Definition[] {
  const { scalar: reference, ...file } = user;
  const { order, byKey, assignments } = settingsOf(file.document);
  const here = order.get(reference) ?? 0;
  const set = (byKey.get(name) ?? []).filter(
    (scalar) => /^(?:ARG|ENV)$/.test(String(scalar.path[0])) && (order.get(scalar) ?? 0) < here,
  );
  const global = set.findLast(({ parent }) => parent === 0);
  const inStage = set.findLast(({ parent }) => parent === reference.parent);
  const scalar = reference.path[0] === 'FROM' ? global : (inStage ?? global);
  if (scalar) return [{ ...file, scalar, from: 0, to: scalar.value.length }];
  const inCommand = (assignments.get(name) ?? []).filter((assignment) => assignment.scalar === reference);
  return inCommand.map(({ from, to }) => ({ ...file, scalar: reference, from, to }));
}

/** A file whose whole content is the version, named from the user's folder or one above. */
async function inVersionFile(name: string, user: ReadFile, files: Files): Promise<Found> {
  const paths = foldersAbove(user.file).map((folder) => normalize(join(folder, name)));
  for (const path of new Set(paths.filter((each) => !each.startsWith('..')))) {
    const file = await files.open(path);
    const [scalar, ...more] = file?.document.scalars ?? [];
    if (!file || !scalar || more.length > 0) continue;
    const from = scalar.value.length - scalar.value.trimStart().length;
    return { levels: [[{ ...file, scalar, from, to: from + scalar.value.trim().length }]], searched: path };
  }
  return { levels: [], searched: `a version in the file ${name}` };
}

/** `a/b`, `a` and the root for `a/b/c.yaml`. */
function foldersAbove(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}

function withSettings(folder: string): string[] {
  return [folder, ...SETTINGS_FOLDERS.map((name) => `${join(folder, name)}/**`)];
}

function isAt(folder: string, file: string): boolean {
  const below = folder === '.' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
  if (below === undefined) return false;
  const [first, ...rest] = below.split('/');
  return rest.length === 0 || SETTINGS_FOLDERS.includes(first as string);
}
