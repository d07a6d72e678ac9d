/** A walk through one skin of the host with the built extension: what was read on each screen, against what the case holds. */
import type { Page } from 'puppeteer';
import type { FieldKey } from '../../rules/model/fields';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import type { CaseBundle } from '../cases';
import { itemOf } from '../hosts/layout';
import type { PracticeHost } from '../hosts/server';
import type { Skin, SkinId } from '../hosts/skins';
import { isRight, nameOf, type Truth, truthOfCase } from '../hosts/truth';
import type { Observer } from './prosecutor';

/** Nothing new for so long (milliseconds) and what is there is all there will be. */
const QUIET = 20_000;
/** What a release words or places so that nobody knows it without a profile: it counts as missed, but is not waited for. */
const GAPS: { readonly [id in SkinId]?: readonly FieldKey[] } = {
  'e-upgraded': [
    'acceptance.assignedDate',
    'case.currentStage',
    'chargeSuspect.transferCharge',
    'suspect.politicalStatus',
  ],
};
/** What came in full may still be followed by something that does not belong: another look after so long. */
const AFTERTHOUGHT = 150;
const LONGEST = 60_000;

/** What was read of one screen. */
interface Screenful {
  readonly fields: readonly FieldReading[];
  readonly readings: readonly PageReading[];
}

/** Fields read, missed and misread over many screens of one skin. */
export class Figures {
  /** Fields a careful person would read. */
  shown = 0;
  /** Of those: read, with the right key and record and a state that says what stands there. */
  read = 0;
  /** Readings that were given a key. */
  keyed = 0;
  readonly missed: string[] = [];
  /** A key that does not stand on this screen. */
  readonly wrongKeys: string[] = [];
  /** A value, or a blank, that is not the case's. */
  readonly wrongValues: string[] = [];
  /** Values of another person or of a form that is not shown. */
  readonly foreign: string[] = [];

  /** For the log of the suite. */
  line(): string {
    const share = (part: number, of: number) => `${((100 * part) / Math.max(of, 1)).toFixed(1)} %`;
    return (
      `read ${this.read}/${this.shown} (${share(this.read, this.shown)}), ` +
      `keys right ${share(this.keyed - this.wrongKeys.length, this.keyed)} of ${this.keyed}, ` +
      `values wrong ${this.wrongValues.length}, foreign ${this.foreign.length}`
    );
  }
}

/** A person at one skin who reads every screen. */
export class SkinWalk {
  readonly figures = new Figures();
  private entered = false;
  /** What was shown last, and what was shown before the way to another screen: on a slow machine it may stand a while. */
  private shown = '';
  private left = '';

  constructor(
    readonly page: Page,
    private readonly observer: Observer,
    private readonly host: PracticeHost,
    private readonly skin: Skin & { readonly id: SkinId },
  ) {}

  /** Goes to a route: once by loading the page, later as the host's own links do. */
  async goTo(route: string): Promise<void> {
    if (this.entered) await this.page.evaluate(follow, route);
    else await this.page.goto(this.host.enter(route, this.skin.id), { waitUntil: 'load' });
    this.entered = true;
    this.left = this.shown;
  }

  /** Chooses the tab that bears this text, whatever the kit makes tabs of. */
  async chooseTab(text: string): Promise<void> {
    for (const frame of this.page.frames()) if (await frame.evaluate(clickTab, text)) return;
    throw new Error(`no tab ${text}`);
  }

  /** What the frames of the case show, once `whole` holds or nothing more comes. */
  async readings(caseId: string | null, whole: (readings: readonly PageReading[]) => boolean): Promise<Screenful> {
    const started = Date.now();
    let since = started;
    let before = '';
    for (;;) {
      const shown = this.page.frames().map((frame) => frame.url());
      const open = (await this.observer.frames()).filter((frame) => frame.caseId === caseId || caseId === null);
      // Frames that were just left are still remembered for a moment.
      const readings = open.map(({ reading }) => reading).filter(({ frame }) => shown.includes(frame));
      const now = JSON.stringify(readings);
      if (now !== before) since = Date.now();
      before = now;
      const isLeft = now === this.left && Date.now() - started < QUIET;
      const wait = whole(readings) ? AFTERTHOUGHT : QUIET;
      const isLoading =
        isLeft ||
        readings.some(({ incomplete }) => incomplete) ||
        !shown.every((url) => readings.some(({ frame }) => frame === url));
      if ((Date.now() - since >= wait && !isLoading) || Date.now() - started > LONGEST) {
        this.shown = now;
        return { readings, fields: readings.flatMap(({ fields }) => fields) };
      }
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
  }

  /** Reads the open screen and notes how it compares with the truth. */
  async take(place: string, bundle: CaseBundle, truth: Truth): Promise<Screenful> {
    const named = (readings: readonly PageReading[]) =>
      new Map(
        readings.flatMap(({ fields }) =>
          fields.filter(({ key }) => key !== null).map((found) => [nameOf(found), found]),
        ),
      );
    const awaited = [...truth].filter(([, { key }]) => !GAPS[this.skin.id]?.includes(key));
    const whole = (readings: readonly PageReading[]) => {
      const found = named(readings);
      return awaited.every(([name, one]) => {
        const reading = found.get(name);
        return reading !== undefined && isRight(reading, one, this.skin.wording);
      });
    };
    const screenful = await this.readings(bundle.case.id, whole);
    this.compare(place, truthOfCase(bundle), truth, named(screenful.readings));
    return screenful;
  }

  private compare(place: string, all: Truth, truth: Truth, found: ReadonlyMap<string, FieldReading>): void {
    const { figures, skin } = this;
    figures.shown += truth.size;
    for (const [name, one] of truth) {
      const reading = found.get(name);
      if (reading && isRight(reading, one, skin.wording)) figures.read++;
      else
        figures.missed.push(
          `${place} ${name} “${one.raw}”: ${reading ? `${reading.state} “${reading.raw}” ${reading.signs.join()}` : 'absent'}`,
        );
    }
    for (const [name, reading] of found) {
      figures.keyed++;
      const held = all.get(name);
      const label = reading.key ? itemOf(reading.key, skin.wording).label : '';
      const said = `${place} ${name} ${reading.label} = ${reading.state} “${reading.raw}”`;
      const isHead = reading.key?.startsWith('case.') ?? false;
      if (label !== reading.label) figures.wrongKeys.push(said);
      else if (held && !isRight(reading, held, skin.wording) && claims(reading) && !isHead)
        figures.wrongValues.push(`${said}, not “${held.raw}”`);
      if (held && !truth.has(name) && !isHead) figures.foreign.push(said);
    }
  }
}

/** Clicks what is shown with exactly this text and can be a tab, also in open shadow trees. */
function clickTab(text: string): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isTab = /^(li|a|span|td|div)$/.test(element.localName) && element.children.length === 0;
      if (!isTab || element.textContent?.trim() !== text || element.getClientRects().length === 0) continue;
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return true;
    }
  }
  return false;
}

/** Goes to a route as a link of the host would; runs in the page: in the frame on the right where there are frames, else by the hash. */
export function follow(route: string): void {
  const main = document.querySelector<HTMLFrameElement>('frame[name="main"]');
  if (main) main.contentWindow?.location.assign(`main?route=${route.slice(1)}`);
  else location.hash = `#${route}`;
}

/** What says something of the value; a gap says nothing. */
function claims({ state }: FieldReading): boolean {
  return state === 'value' || state === 'blank' || state === 'blank-means-no' || state === 'masked';
}
