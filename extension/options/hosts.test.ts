import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { patternOf } = await import('./hosts');

describe('addresses as a person types them', () => {
  test.each([
    ['10.1.2.3', 'http://10.1.2.3/*'],
    ['http://10.1.2.3:8080/ajgl/#/todo', 'http://10.1.2.3:8080/*'],
    [' https://ajgl.jcy.local ', 'https://ajgl.jcy.local/*'],
    ['AJGL', 'http://ajgl/*'],
    ['[fe80::1]:81', 'http://[fe80::1]:81/*'],
  ])('%s → %s', (text, pattern) => {
    expect(patternOf(text)).toEqual({ pattern });
  });

  test.each([
    '',
    '*',
    '*://*/*',
    '<all_urls>',
    'http://*',
    'ftp://10.1.2.3',
    '10.1.2',
    '10.1.2.999',
    '10.1.2.3:99999',
    'a b',
    'http://',
  ])('not %j', (text) => {
    expect(patternOf(text)).toHaveProperty('problem');
  });
});
