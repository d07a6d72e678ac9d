import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideOf, type Wish } from './beside';

const SCREEN = { width: 1366, height: 768 };
const CARD: Wish = { sides: ['right', 'left', 'below', 'above'], align: 'start', gap: 28 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('beside its reference', () => {
  const size = { width: 372, height: 400 };

  it('stands on the first side that has room', () => {
    expect(besideOf(box(300, 100, 200, 30), size, SCREEN, CARD)).toEqual({ left: 528, top: 100 });
    expect(besideOf(box(900, 100, 200, 30), size, SCREEN, CARD)).toEqual({ left: 500, top: 100 });
    expect(besideOf(box(100, 100, 1200, 30), size, SCREEN, CARD)).toEqual({ left: 100, top: 158 });
    expect(besideOf(box(100, 600, 1200, 30), size, SCREEN, CARD)).toEqual({ left: 100, top: 172 });
  });

  it('is level with its end or its middle where that is asked for', () => {
    expect(
      besideOf(box(300, 100, 200, 30), { width: 100, height: 20 }, SCREEN, { ...CARD, sides: ['below'], align: 'end' }),
    ).toEqual({ left: 400, top: 158 });
    expect(besideOf(box(300, 100, 200, 30), { width: 100, height: 20 }, SCREEN, { ...CARD, align: 'middle' })).toEqual({
      left: 528,
      top: 105,
    });
  });

  it('is moved into the screen, and begins there where it is larger than the screen', () => {
    expect(besideOf(box(300, 700, 200, 30), size, SCREEN, CARD)).toEqual({ left: 528, top: 360 });
    expect(besideOf(box(300, 700, 200, 30), size, { width: 300, height: 200 }, CARD)).toEqual({ left: 8, top: 8 });
  });

  it('never leaves a screen that has room for it', () => {
    const at = fc.integer({ min: -500, max: 2000 });
    const extent = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(at, at, extent, extent, extent, extent, (left, top, width, height, own, tall) => {
        const found = besideOf(box(left, top, width, height), { width: own, height: tall }, SCREEN, CARD);
        expect(found.left).toBeGreaterThanOrEqual(8);
        expect(found.top).toBeGreaterThanOrEqual(8);
        expect(found.left + own).toBeLessThanOrEqual(SCREEN.width - 8);
        expect(found.top + tall).toBeLessThanOrEqual(SCREEN.height - 8);
      }),
    );
  });
});
