import { Failure } from '../../failure.ts';

/** A registry, or what gives its tokens, does not let us read. */
export class Refusal extends Failure {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
