import { describe, expect, it } from 'vitest';
import type { Key } from '../../engine/language';
import { RULES } from '../index';
import { MAPPED_ITEMS } from './card-map';

const readsOf = new Map(RULES.map(({ id, reads }) => [id, reads as readonly string[]]));

describe('the card ↔ document map', () => {
  it('holds at least 120 items, each a field beside a fact of its own, not one field beside many documents', () => {
    expect(MAPPED_ITEMS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(MAPPED_ITEMS.map(({ field, fact }) => `${field} ${fact}`)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(MAPPED_ITEMS.map(({ field }) => field)).size).toBeGreaterThanOrEqual(120);
  });

  it('names no item twice', () => {
    const items = MAPPED_ITEMS.map(({ field, kind, fact }) => `${field} ${kind} ${fact}`);
    expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([]);
  });

  it('names for each item a rule that reads both sides, so that a defect quotes both', () => {
    const lost = MAPPED_ITEMS.filter(({ field, kind, fact, rule }) => {
      const reads = readsOf.get(rule) ?? [];
      return ![field, `doc.${kind}.${fact}` as Key].every((key) => reads.includes(key));
    });
    expect(lost).toEqual([]);
  });
});
