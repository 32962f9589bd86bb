import { Refused } from './inputForms.ts';
import { type InputName, MODES, type RawInputs } from './inputs.ts';
import { didYouMean } from './nearest.ts';
import { type Inputs, inputSchema } from './schema.ts';

/** What the inputs of these names mean, or a sentence on every one that is wrong. */
export function readInputs<Name extends InputName>(
  raw: RawInputs,
  names: readonly Name[],
): { readonly inputs: Pick<Inputs, Name> } | { readonly wrong: readonly string[] } {
  const read = names.map((name) => [name, inputSchema[name](raw[name])] as const);
  const wrong = read.flatMap(([name, value]) => (value instanceof Refused ? [explain(name, raw[name], value)] : []));
  return wrong.length > 0 ? { wrong } : { inputs: Object.fromEntries(read) as Pick<Inputs, Name> };
}

function explain(name: InputName, value: string, { reason, choices }: Refused): string {
  if (name === 'mode') {
    return `The mode "${value}" is not known${didYouMean(value, MODES) || `; there are ${MODES.join(', ')}.`}`;
  }
  if (choices.length > 0) {
    return `The input ${name} is "${value}"; it can be ${choices.map((one) => `"${one}"`).join(' or ')}.`;
  }
  return value === '' ? `The input ${name} ${reason}.` : `The input ${name} is "${value}": it ${reason}.`;
}
