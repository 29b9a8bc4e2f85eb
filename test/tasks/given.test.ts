import { describe, expect, test } from '@jest/globals';
import { readGiven } from '../../src/tasks/task.ts';

const takes = { words: [1, 2], options: { as: 'value', yes: 'flag' } } as const;

describe('what is typed after a task', () => {
  test.each([
    [['a.csv'], { words: ['a.csv'], options: {} }],
    [['a.csv', '--as', 'need', '--yes'], { words: ['a.csv'], options: { as: 'need', yes: '' } }],
    [['--as=need=x', 'a', 'b'], { words: ['a', 'b'], options: { as: 'need=x' } }],
    [[], undefined],
    [['a', 'b', 'c'], undefined],
    [['a', '--as'], undefined],
    [['a', '--yes=no'], undefined],
    [['a', '--other'], undefined],
    [['a', '--constructor'], undefined],
  ])('%j', (args, given) => expect(readGiven(args, takes)).toEqual(given));
});
