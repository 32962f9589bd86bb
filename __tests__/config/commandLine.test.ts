import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/config/commandLine.ts';
import { helpText } from '../../src/config/help.ts';
import { INPUT_GROUPS } from '../../src/config/inputGroups.ts';
import { DEFAULTS, INPUT_NAMES, MODES, type RawInputs, SECRET_VARIABLES, SWITCHES } from '../../src/config/inputs.ts';
import { Failure } from '../../src/failure.ts';

function inputsOf(args: readonly string[], environment: NodeJS.ProcessEnv = {}): RawInputs {
  const wish = parseCommandLine(args, environment);
  if (wish.kind !== 'run') throw new Error(`${wish.kind} instead of a run`);
  return wish.inputs;
}

function refusal(args: readonly string[]): Failure {
  try {
    parseCommandLine(args, {});
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the command line', () => {
  it.each<[string[], object]>([
    [['backups', 'list'], { action: 'list', id: undefined }],
    [['backups', '--deployment', 'a', 'list', '--format=json'], { action: 'list', id: undefined }],
    [['backups', 'verify'], { action: 'verify', id: undefined }],
    [['backups', 'verify', 'X'], { action: 'verify', id: 'X' }],
  ])('%j asks for backups', (args, wanted) => {
    expect(parseCommandLine(args, {})).toMatchObject({ kind: 'backups', ...wanted });
  });

  it.each<[string[], RegExp]>([
    [['backups'], /^Expected "backups list" or "backups verify"/],
    [['backups', 'remove', 'X'], /one word too many|^Expected "backups list"/],
    [['backups', 'list', 'X'], /^"X" is one word too many behind "backups list"/],
    [['backups', 'verify', 'X', 'Y'], /^"Y" is one word too many behind "backups verify"/],
    [['backup', 'list'], /"list" is one word too many: the mode is already "backup"/],
  ])('%j is refused', (args, message) => {
    expect(refusal(args).message).toMatch(message);
  });

  it.each<[string[], string]>([
    [[], 'help'],
    [['help'], 'help'],
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['plan', '--help'], 'help'],
    [['plan', '--bogus', '--help'], 'help'],
    [['--version'], 'version'],
    [['plan', '--version'], 'version'],
    [['plan'], 'run'],
  ])('%j asks for: %s', (args, kind) => {
    expect(parseCommandLine(args, {}).kind).toBe(kind);
  });

  it.each(MODES)('knows the mode %s, with the defaults of every input', (mode) => {
    expect(inputsOf([mode])).toEqual({ ...DEFAULTS, mode });
  });

  it.each(INPUT_NAMES.filter((name) => name !== 'mode' && !(name in SECRET_VARIABLES)))(
    'has the flag --%s in both forms',
    (name) => {
      expect(inputsOf(['plan', `--${name}`, 'x y'])).toEqual({ ...DEFAULTS, mode: 'plan', [name]: 'x y' });
      expect(inputsOf([`--${name}=a=b`, 'plan'])).toEqual({ ...DEFAULTS, mode: 'plan', [name]: 'a=b' });
      expect(inputsOf(['plan', `--${name}=`])).toEqual({ ...DEFAULTS, mode: 'plan', [name]: '' });
      expect(inputsOf(['plan', `--${name}=--x`])[name]).toBe('--x');
    },
  );

  it.each(SWITCHES)('takes --%s alone for true', (name) => {
    expect(inputsOf(['plan', `--${name}`])[name]).toBe('true');
    expect(inputsOf(['plan', `--${name}`, '--root', 'x'])).toMatchObject({ [name]: 'true', root: 'x' });
    expect(inputsOf(['plan', `--${name}`, 'false'])[name]).toBe('false');
  });

  it('takes the mode as a flag as well', () => {
    expect(inputsOf(['--mode', 'plan'])).toEqual({ ...DEFAULTS, mode: 'plan' });
  });

  it.each(Object.entries(SECRET_VARIABLES))('takes %s from %s alone', (name, variable) => {
    expect(inputsOf(['plan'], { [variable]: 'secret' })).toEqual({ ...DEFAULTS, mode: 'plan', [name]: 'secret' });
    expect(refusal(['plan', `--${name}`, 'secret']).message).toMatch(
      new RegExp(` on the command line can be read by every user of the machine: set ${variable} instead\\.$`),
    );
  });

  it.each([
    [['plan', '--draft'], 'true'],
    [['plan', '--draft', '--root', '.'], 'true'],
    [['plan', '--draft', 'no'], 'no'],
    [['plan', '--draft=false'], 'false'],
    [['plan'], ''],
  ])('%j makes draft %s', (args, draft) => {
    expect(inputsOf(args).draft).toBe(draft);
  });

  it('takes the last of a flag that is given twice', () => {
    expect(inputsOf(['plan', '--root', 'a', '--root=b']).root).toBe('b');
  });

  it.each<[string[], string]>([
    [['plna'], 'The mode "plna" is not known, did you mean "plan"?'],
    [['pull_request'], 'The mode "pull_request" is not known, did you mean "pull-request"?'],
    [
      ['deploy-everything'],
      'The mode "deploy-everything" is not known; there are plan, apply, pull-request, check, upgrade, rollback, backup, rehearse.',
    ],
    [['-x'], 'The mode "-x" is not known'],
    [['plan', 'apply'], '"apply" is one word too many: the mode is already "plan".'],
    [['plan', '--rot', '.'], 'The flag --rot is not known, did you mean "root"?'],
    [['plan', '--catalog=x'], 'The flag --catalog is not known, did you mean "catalogue"?'],
    [['plan', '--Root', '.'], 'The flag --Root is not known, did you mean "root"?'],
    [['plan', '--some-thing-else'], 'The flag --some-thing-else is not known; --help lists them.'],
    [['plan', '--'], 'The flag -- is not known'],
    [['plan', '--toString'], 'The flag --toString is not known'],
    [['plan', '--__proto__=x'], 'The flag --__proto__ is not known'],
    [['plan', '--root'], 'The flag --root needs a value, e.g. --root ..'],
    [['plan', '--target'], 'The flag --target needs a value, e.g. --target ....'],
    [['plan', '--labels'], 'The flag --labels needs a value, e.g. --labels ....'],
    [['plan', '--target', '--format', 'json'], 'The flag --target needs a value'],
    [['plan', '--labels', '--draft'], 'The flag --labels needs a value'],
    [['plan', '--token', 'secret'], 'set GITHUB_TOKEN instead'],
    [['plan', '--token=secret'], 'set GITHUB_TOKEN instead'],
    [['--root', '.'], 'A mode must be given: plan, apply, pull-request, check, upgrade, rollback, backup, rehearse.'],
    [['plan', '--mode', 'apply'], 'The mode is given twice, as "plan" and as "apply".'],
  ])('%j is refused', (args, message) => {
    const failure = refusal(args);
    expect(failure.message).toContain(message);
    expect(failure.message).not.toContain('secret');
    expect(failure.exitCode).toBe(2);
  });

  it('tells of every input in one group, in the order of action.yml', () => {
    expect(Object.values(INPUT_GROUPS).flat()).toEqual(INPUT_NAMES);
  });

  it('explains every mode and every flag in its help, in lines that fit', () => {
    const longest = Math.max(
      ...helpText()
        .split('\n')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual(110);

    const help = helpText();
    for (const mode of MODES) expect(help).toMatch(new RegExp(`^ {2}${mode} {2}`, 'm'));
    for (const name of INPUT_NAMES.filter((input) => input !== 'mode' && !(input in SECRET_VARIABLES))) {
      expect(help).toContain(`--${name}`);
    }
    for (const [name, variable] of Object.entries(SECRET_VARIABLES)) {
      expect(help).toContain(variable);
      expect(help).not.toContain(`--${name}`);
    }
  });
});
