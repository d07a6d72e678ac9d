import type { Certainty, RiskLevel } from '../../rules/model/defect';
import { RISK_NAMES } from '../../rules/model/defect';

/** Outlines in a 16 × 16 box. Certainty is told by shape as well as colour: diamond, triangle, dot. */
export const CERTAINTY_PATHS: Readonly<Record<Certainty, string>> = {
  confirmed: 'M8 .8 15.2 8 8 15.2.8 8Z',
  suspected: 'M8 1.8 15 14.2H1Z',
  hint: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Z',
};

/** Risk by shape: octagon, triangle, circle, square. */
export const RISK_PATHS: Readonly<Record<RiskLevel, string>> = {
  red: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z',
  yellow: 'M8 .6 15.8 15.2H.2Z',
  green: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8Z',
  grey: 'M1.5 1.5h13v13h-13Z',
};

/** The shape of a certainty, for lists and cards; always beside its word or in a named control. */
export function CertaintyShape({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg class={`shape ${certainty}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={CERTAINTY_PATHS[certainty]} />
    </svg>
  );
}

/** The risk level as shape, colour and character. */
export function RiskShape({ level }: { readonly level: RiskLevel }) {
  return (
    <svg class={`risk ${level}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={RISK_PATHS[level]} />
      <text x="8" y={level === 'yellow' ? 13.2 : 11.2} text-anchor="middle">
        {RISK_NAMES[level]}
      </text>
    </svg>
  );
}
