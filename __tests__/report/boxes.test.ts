import { describe, expect, it } from 'vitest';
import { box, tickedBoxes } from '../../src/report/boxes.ts';

describe('boxes', () => {
  it.each([
    [box('rebase', 'Rebase', true), ['rebase']],
    [box('rebase', 'Rebase'), []],
    [`${box('a', 'A', true)}\n${box('b', 'B')}\n${box('c:v0.61.2', 'C', true)}\n`, ['a', 'c:v0.61.2']],
    ['  * [X] <!-- box requirement/postgres --> 14', ['requirement/postgres']],
    ['text - [x] <!-- box a --> in a line', []],
    ['- [x] ticked by a person, without an id', []],
    ['- [x] <!-- box A B --> no id', []],
    [`- [x] <!-- box ${'a'.repeat(200)} -->`, []],
    [null, []],
    [undefined, []],
    ['', []],
  ])('of %j that are ticked: %j', (markdown, ids) => {
    expect([...tickedBoxes(markdown)]).toEqual(ids);
  });
});
