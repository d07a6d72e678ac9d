const inFigures = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** The figures of a number without the noughts behind them: 20万 and 3000 say little, 20.46万 much. */
export const significant = (value: number): number =>
  inFigures(value)
    .replace('.', '')
    .replace(/0{1,20}$/u, '').length;

/** Two neighbouring figures changed places. */
export function isSwappedFigure(one: number, other: number): boolean {
  const off = differing(one, other);
  const [first = 0, second] = off ?? [];
  const [a, b] = [inFigures(one), inFigures(other)];
  return (
    off?.length === 2 &&
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}

/** One figure is another, or two neighbours changed places: what differs in more is another number. */
export function isFigureSlip(one: number, other: number): boolean {
  return differing(one, other)?.length === 1 || isSwappedFigure(one, other);
}

/** Where two numbers of one length, of three figures at least, differ; null where they are no such pair. */
function differing(one: number, other: number): number[] | null {
  const [a, b] = [inFigures(one), inFigures(other)];
  if (a.length !== b.length || a.length < 3) return null;
  return [...a].map((digit, at) => (digit === b.charAt(at) ? -1 : at)).filter((at) => at >= 0);
}
