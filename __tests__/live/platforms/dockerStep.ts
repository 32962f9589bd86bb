/**
 * One step of the platform docker in a process of its own, which kills itself before the n-th call that changes something on
 * the Engine or in the note, reads after the last one left alone since they leave nothing behind:
 * `node dockerStep.ts <container> <folder> <step> <n>`. Prints how many of these calls there were.
 */
import type { Engine } from '../../../src/gateways/dockerEngine.ts';
import { dockerPlatform } from '../../../src/platforms/docker/dockerPlatform.ts';
import { RUN, STEPS } from './dockerSteps.ts';
import { liveSeams } from './instance.ts';

const [container = '', folder = '', step = '', killBefore = '0'] = process.argv.slice(2);
const CHANGING = new Set<string | symbol>([
  ...['create', 'start', 'signal', 'rename', 'updateRestart', 'remove', 'connect', 'pull', 'write', 'forget'],
]);
let calls = 0;

function counted<Seam extends object>(seam: Seam): Seam {
  return new Proxy(seam, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function' || !CHANGING.has(name)) return value;
      return (...args: unknown[]) => {
        if (++calls === Number(killBefore)) process.kill(process.pid, 'SIGKILL');
        return value.apply(target, args);
      };
    },
  });
}

const seams = await liveSeams(folder, (engine: Engine) => counted(engine));
const platform = dockerPlatform({ container, images: [] }, { ...seams, note: counted(seams.note) });
const work = STEPS[step];
if (!work) throw new Error(`expected one of ${Object.keys(STEPS).join(', ')}, found ${step}`);
await work(platform, RUN);
process.stdout.write(String(calls));
