import { Failure } from '../failure.ts';
import type { RunProcess } from '../gateways/process.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Scratch } from '../platforms/scratch.ts';

/** Keeps every secret that is known out of what is told. */
export interface Secrets {
  /** Also in the form that an address has it. */
  add(secret: string | undefined): void;
  hide(text: string): string;
}

/** Anything shorter would be found in every other word. */
const SHORTEST = 4;

/** @param mask lets the runner do the same with everything that a job prints */
export function secrets(mask: (secret: string) => void): Secrets {
  const known = new Set<string>();
  return {
    add(secret) {
      if (secret === undefined || secret.trim().length < SHORTEST) return;
      for (const form of [secret, encodeURIComponent(secret)]) {
        if (known.has(form)) continue;
        known.add(form);
        mask(form);
      }
    },
    // The longest first: one may be part of another.
    hide: (text) =>
      [...known].sort((a, b) => b.length - a.length).reduce((left, one) => left.replaceAll(one, '***'), text),
  };
}

/** Settings of an instance that nobody should see. */
const SECRET_SETTING =
  /(PASS|PASSWORD|SECRET|SECRET_KEY|TOKEN|CONNECTION_URI|CONNECTION_?STRING|API_KEY|ACCOUNT_?KEY)$/i;

export function addSettings(all: Secrets, environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(environment)) if (SECRET_SETTING.test(name)) all.add(value);
}

/** What an instance or a command of the user says may repeat a secret: it is taken out before anybody else reads it. */
export function discreet(platform: Platform, { hide }: Secrets): Platform {
  const quiet = withHiddenFailures(platform, hide);
  return {
    ...quiet,
    log: async (since) => hide(await quiet.log(since)),
    ...(platform.scratch ? { scratch: discreetScratch(platform.scratch, hide) } : {}),
    async runOnce(build, command) {
      const ran = await quiet.runOnce(build, command);
      return { ...ran, output: hide(ran.output) };
    },
  };
}

function discreetScratch(scratch: Scratch, hide: Secrets['hide']): Scratch {
  const quiet = withHiddenFailures(scratch, hide);
  return { ...quiet, log: async (run, since) => hide(await quiet.log(run, since)) };
}

function withHiddenFailures<Subject extends object>(subject: Subject, hide: Secrets['hide']): Subject {
  const told = Object.entries(subject).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member];
    const call = member as (...args: unknown[]) => Promise<unknown>;
    return [
      name,
      async (...args: unknown[]) => {
        try {
          return await call.apply(subject, args);
        } catch (error) {
          throw hidden(error, hide);
        }
      },
    ];
  });
  return Object.fromEntries(told) as Subject;
}

/** What a command of the user complains of goes into messages and the journal; what it answers is taken as it is. */
export function discreetRun(run: RunProcess, { hide }: Secrets): RunProcess {
  return async (program, args, options) => {
    const { exitCode, stdout, stderr } = await run(program, args, options);
    return { exitCode, stdout: exitCode === 0 ? stdout : hide(stdout), stderr: hide(stderr) };
  };
}

function hidden(error: unknown, hide: Secrets['hide']): unknown {
  return error instanceof Failure ? new Failure(hide(error.message), { exitCode: error.exitCode }) : error;
}
