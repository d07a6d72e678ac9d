import { dayOf } from '../ui/dates';

/** The only source of time in the background. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Local day as an ISO date. */
  today(): string;
  /** Milliseconds by a clock nobody can set, from some moment before. */
  elapsed(): number;
}

/** The computer's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => dayOf(Date.now()),
  elapsed: () => performance.now(),
};
