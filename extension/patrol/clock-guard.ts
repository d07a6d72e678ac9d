import type { Clock } from './clock';

const DAY = 86_400_000;
/** Days by which a page's date and the clock may differ: midnight, and hosts that keep another time. */
const TOLERANCE = 1;
/** A page left open while the computer slept lags behind by so many days at most. */
const LONGEST_SLEEP = 14;

/** The clock as far as it can be trusted. */
export interface TrustedClock extends Pick<Clock, 'now'> {
  /** Local day as an ISO date; null while the clock is not to be trusted. */
  today(): string | null;
  /** The date of the page the clock was held against and did not fit; empty while it is trusted. */
  doubt(): string;
}

interface Sighting {
  /** ISO day the page showed. */
  readonly date: string;
  /** When it began to show it, by the clock nobody can set. */
  readonly since: number;
  /** The machine's clock fitted when the date was seen first. */
  readonly fitted: boolean;
}

/**
 * Holds the machine's clock against the date the host shows. The host's date is only as old as its page: how long it has
 * stood there is told by a clock nobody can set. A machine that has slept is told from one whose clock is wrong by how
 * far they differ, and by whether they agreed at first.
 */
export class ClockGuard implements TrustedClock {
  private sighting: Sighting | null = null;

  constructor(private readonly clock: Clock) {}

  /** A page shows a date, and has done so for `age` milliseconds; the one that came last decides. */
  saw(date: string, age: number): void {
    if (date === '') return;
    const since = this.clock.elapsed() - age;
    const before = this.sighting;
    if (before && (before.since > since || (before.date === date && since - before.since < 60_000))) return;
    this.sighting = { date, since, fitted: Math.abs(this.daysOff(date, since)) <= TOLERANCE };
  }

  now(): number {
    return this.clock.now();
  }

  today(): string | null {
    return this.doubt() === '' ? this.clock.today() : null;
  }

  doubt(): string {
    const { sighting } = this;
    if (!sighting) return '';
    const off = this.daysOff(sighting.date, sighting.since);
    const allowed = sighting.fitted ? LONGEST_SLEEP : TOLERANCE;
    return off < -TOLERANCE || off > allowed ? sighting.date : '';
  }

  /** Days by which the machine's clock is ahead of what the page's date has become since. */
  private daysOff(date: string, since: number): number {
    const passed = Math.max(0, this.clock.elapsed() - since) / DAY;
    return (Date.parse(this.clock.today()) - Date.parse(date)) / DAY - Math.floor(passed);
  }
}

/** What is said of a clock that does not fit the page's date; empty while it does. */
export function clockNote(pageDate: string): string {
  return pageDate === '' ? '' : `本机时间可能不准（页面日期 ${pageDate}），期限只列届满日，暂不提醒`;
}
