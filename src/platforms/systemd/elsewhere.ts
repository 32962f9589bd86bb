import { badInput, type Failure } from '../../failure.ts';
import type { Unit } from './unit.ts';

const ENGINES = /(?:^|\/)(docker|podman|nerdctl)$/;
const COMPOSE = /(?:^|\/)(docker-compose|podman-compose)$/;

/**
 * A unit that starts containers has no JAR: the version is in an image, which other platforms can replace.
 * @returns what to do in its place; undefined for a unit of a JAR
 */
export function elsewhere({ name, set, commands }: Unit): Failure | undefined {
  const { SourcePath = '', FragmentPath = '' } = set;
  if (SourcePath.endsWith('.container') || SourcePath.endsWith('.kube') || SourcePath.endsWith('.pod')) {
    return badInput(
      `The unit ${name} is made by Podman Quadlet from ${SourcePath}, where the version is pinned. Use the platform command: its ` +
        `"swap" writes the tag there and runs "systemctl daemon-reload".`,
    );
  }
  const words = commands[0] ?? [];
  const at = words.findIndex((word) => ENGINES.test(word) || COMPOSE.test(word));
  // An engine that is only named as an argument of something else starts nothing.
  if (at < 0 || at > 1) return undefined;
  const [engine, ...args] = words.slice(at) as [string, ...string[]];
  const program = engine.slice(engine.lastIndexOf('/') + 1);
  if (COMPOSE.test(engine) || args[0] === 'compose') {
    return badInput(`The unit ${name} runs ${program} ${args[0] ?? ''}: use the platform compose with "service".`);
  }
  const container = nameOf(args);
  if (args[0] === 'start' && program === 'docker') {
    return badInput(
      `The unit ${name} starts a container: use the platform docker with "container: ${container ?? args.at(-1)}", and disable the unit ` +
        'during the upgrade, or it starts the container again.',
    );
  }
  return badInput(
    `The unit ${name} makes a container with "${program} ${args[0] ?? ''}"${container ? ` (${container})` : ''} at each start, so the version is in ` +
      `${FragmentPath || 'the unit'}. Use the platform command: its "swap" writes the tag there and runs "systemctl daemon-reload".`,
  );
}

function nameOf(args: readonly string[]): string | undefined {
  const at = args.indexOf('--name');
  return at < 0 ? args.find((one) => one.startsWith('--name='))?.slice('--name='.length) : args[at + 1];
}
