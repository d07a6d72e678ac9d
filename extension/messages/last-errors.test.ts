import { describe, expect, test } from 'vitest';
import { describeError, LastErrors, noting } from './last-errors';

describe('what is told of an error', () => {
  test.each([
    [new TypeError("Cannot read properties of undefined (reading 'raw')"), /^TypeError: Cannot read properties/],
    [new SyntaxError('Unexpected token 张 in JSON'), /^SyntaxError(?!:)/],
    [new Error('no record of 999999199001010015'), /^Error(?!:)/],
    [new Error('value "Zhang San of some county" refused'), /^Error(?!:)/],
    ['张某某', /^string$/],
  ])('%s', (error, told) => {
    expect(describeError(error)).toMatch(told);
    expect(describeError(error)).not.toMatch(/张|999999|Zhang/);
  });

  test('where it arose is told without the address of the page', () => {
    const error = new Error('x');
    error.stack = 'Error: x\n at f (chrome-extension://abc/host.js:12:34)\n at http://10.1.2.3/case?name=%E5%BC%A0:1:2';
    expect(describeError(error)).toBe('Error: x < host.js:12:34');
  });
});

describe('the list', () => {
  test('is the last first, counts what comes again, and is bounded', () => {
    let now = 0;
    const errors = new LastErrors(() => ++now);
    for (let at = 0; at < 30; at++) errors.note('后台', new Error(`kind ${String.fromCharCode(97 + at)}`));
    errors.note('后台', Object.assign(new Error('again'), { stack: '' }));
    errors.note('后台', Object.assign(new Error('again'), { stack: '' }));
    expect(errors.list()).toHaveLength(20);
    expect(errors.list()[0]).toEqual({ at: 32, where: '后台', what: 'Error: again', times: 2 });
  });

  test('what a frame describes is looked at again', () => {
    const errors = new LastErrors(() => 1);
    errors.add('页面', '张某某 999999199001010015');
    expect(errors.list()[0]?.what).toBe('Error');
  });

  test('a store that fails is noted, and its caller still hears of it', async () => {
    const noted: unknown[] = [];
    const store = noting({ load: () => Promise.reject(new Error('full')) }, (error) => noted.push(error));
    await expect(store.load()).rejects.toThrow('full');
    expect(noted).toHaveLength(1);
  });
});
