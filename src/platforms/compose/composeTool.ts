import { badInput, Failure } from '../../failure.ts';
import type { Finished, RunProcess } from '../../gateways/process.ts';

/** Where the files of a project are, and what else compose is told. */
export interface ComposeProject {
  /** The project's folder; every file is below it. */
  readonly directory: string;
  /** Paths from the folder, the later ones over the earlier ones; empty for those that compose looks for itself. */
  readonly files: readonly string[];
  /** Paths from the folder; empty for `.env`. */
  readonly envFiles: readonly string[];
  /** Otherwise compose's own choice: the name of the folder. */
  readonly project?: string | undefined;
}

/** Runs a command of compose for the project. @throws Failure with what it said when it fails */
export type Compose = (...args: readonly string[]) => Promise<Finished>;

/** The plugin of the Docker client first, then the program of its own; looked for once. */
const TOOLS: readonly (readonly [string, readonly string[]])[] = [
  ['docker', ['compose']],
  ['docker-compose', []],
];
const SAFE_PROJECT = /^[a-z0-9][a-z0-9_-]*$/;

export function composeTool(project: ComposeProject, run: RunProcess): Compose {
  if (project.project !== undefined && !SAFE_PROJECT.test(project.project)) {
    throw badInput(
      `"${project.project}" is no name of a compose project: expected small letters, digits, "-" and "_".`,
    );
  }
  const named = [
    ...project.files.flatMap((file) => ['--file', file]),
    ...project.envFiles.flatMap((file) => ['--env-file', file]),
    ...(project.project === undefined ? [] : ['--project-name', project.project]),
  ];
  let found: ReturnType<typeof findTool> | undefined;
  return async (...args) => {
    found ??= findTool(run, project.directory);
    const [program, first] = await found;
    const finished = await run(program, [...first, ...named, ...args], { cwd: project.directory });
    if (finished.exitCode === 0) return finished;
    const said = (finished.stderr.trim() || finished.stdout.trim()).split('\n').slice(-8).join('\n  ');
    throw new Failure(
      `"${[program, ...first, ...args].join(' ')}" in ${project.directory} ended with ${finished.exitCode}:\n  ${said.slice(0, 2000)}`,
    );
  };
}

async function findTool(run: RunProcess, cwd: string): Promise<readonly [string, readonly string[]]> {
  for (const [program, first] of TOOLS) {
    const told = await run(program, [...first, 'version'], { cwd }).catch(() => undefined);
    if (told?.exitCode === 0) return [program, first];
  }
  throw badInput('Neither "docker compose" nor "docker-compose" is on this machine. Install one of them.');
}
