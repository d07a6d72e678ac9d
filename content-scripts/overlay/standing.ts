import type { DefectView, EvidencePlace, EvidenceView } from './view';

/** Where a finding stands, seen from this frame; `unplaced`: here, but its place cannot be pointed at exactly. */
export type Standing = EvidencePlace | 'unplaced';

/** What the person reads for each standing. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  here: '在本页',
  unplaced: '在本页，未定位',
  'this-tab': '在本页另一处',
  'other-tab': '在其他页签',
  'not-open': '当前未打开',
};

/** The nearest first. */
export const STANDINGS: readonly Standing[] = ['here', 'this-tab', 'unplaced', 'other-tab', 'not-open'];

/** Where one piece of evidence stands. */
export function standingOf({ place }: EvidenceView, isPlaced: boolean): Standing {
  return place === 'here' && !isPlaced ? 'unplaced' : place;
}

/** Where a finding stands: at the nearest of its pieces. */
export function nearestStanding({ evidence }: DefectView, isPlaced: (piece: EvidenceView) => boolean): Standing {
  const standings = evidence.map((piece) => standingOf(piece, isPlaced(piece)));
  return STANDINGS.find((standing) => standings.includes(standing)) ?? 'not-open';
}
