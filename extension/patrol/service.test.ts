import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indictment, shown, World } from './service.doubles';

const ONE = '某检刑诉受[2024]999999000001号';
const TWO = '某检刑诉受[2024]999999000002号';

/** A case open in two tabs: the card, and the indictment in a frame that does not say which case it is of. */
async function openCase(world = new World()) {
  const card = world.open(1, 0);
  const page = world.open(2, 0);
  const editor = world.open(2, 5);
  card.show({ case: ONE, fields: [shown('case.summary', ''), shown('suspect.name', '章某某', '章某某')] });
  await world.settle();
  page.show({ case: ONE, page: 'unknown' });
  editor.show({ page: 'document', documents: [indictment('张某某')] });
  await world.settle();
  return { world, card, page, editor };
}

const states = (world: World) =>
  Object.fromEntries(world.store.ledger.map(({ id, state }) => [id.split('|')[0], state]));

describe('the ring', () => {
  it('US-02: says nothing of a document that is not open, then finds what contradicts it in another tab', async () => {
    const world = new World();
    const card = world.open(1, 0);
    card.show({ case: ONE, fields: [shown('suspect.name', '章某某', '章某某')] });
    await world.settle();
    expect(card.view).toMatchObject({ total: 0, checked: 2, unchecked: 1, lamp: true });
    const editor = world.open(2, 0);
    editor.show({ case: ONE, page: 'document', documents: [indictment('张某某')] });
    await world.settle();
    expect(card.view?.total).toBe(1);
    world.close(editor);
    await world.settle();
    expect(states(world)).toEqual({ name: 'new' });
  });

  it('gives each frame the anchors that stand in it', async () => {
    const { card, editor, page } = await openCase();
    expect(card.view?.defects.map(({ evidence }) => evidence.map(({ anchor }) => anchor))).toEqual([
      ['suspect.name/p', null],
      ['case.summary/'],
    ]);
    const { anchor, range } = editor.view?.defects[0]?.evidence[1] ?? {};
    expect([anchor, indictment('张某某').text.slice(range?.start, range?.end)]).toEqual(['doc', '被告人']);
    expect(editor.view?.lamp).toBe(false);
    expect(page.view).toMatchObject({ lamp: true, total: 2 });
    expect([...(card.view?.defects[0]?.headline ?? '')].length).toBe(40);
    expect(card.view?.defects[0]?.basis).toEqual(['刑事诉讼法（2018）第一百七十二条']);
    expect(card.view?.risk.reasons.join()).toContain('只读取了一部分');
    expect(card.view?.defects[1]?.evidence[0]).toMatchObject({ state: 'blank', quote: '', place: 'here' });
  });

  it('settles a defect when its field is corrected, the name itself included', async () => {
    const { world, card } = await openCase();
    card.show({ case: ONE, fields: [shown('case.summary', '摘要'), shown('suspect.name', '张某某', '张某某')] });
    await world.settle();
    expect(states(world)).toEqual({ summary: 'fixed', name: 'fixed' });
    expect(card.view?.defects).toEqual([]);
  });

  it('sets aside in every tab, and only what the asking tab shows', async () => {
    const { world, card, page } = await openCase();
    const id = card.view?.defects[1]?.id ?? '';
    const stranger = world.open(9, 0);
    stranger.show({ case: TWO });
    await world.settle();
    await world.deliver((service) => service.move(id, { type: 'object', reason: '已核对' }, stranger.ref));
    expect(page.view?.total).toBe(2);
    await world.deliver((service) => service.move(id, { type: 'object', reason: '已核对' }, page.ref));
    await world.settle();
    expect([card.view?.total, page.view?.total]).toEqual([1, 1]);
    await world.deliver((service) => service.move(id, { type: 'restore' }, null));
    expect(card.view?.total).toBe(2);
  });

  it('reveals evidence in whichever tab shows it', async () => {
    const { world, card, editor } = await openCase();
    const id = card.view?.defects[0]?.id ?? '';
    expect(await world.deliver((service) => service.reveal(1, { defectId: id, index: 1 }, null))).toBe(true);
    expect(editor.revealed).toMatchObject({ anchor: 'doc' });
    expect(await world.deliver((service) => service.reveal(1, { defectId: id, index: 7 }, null))).toBe(false);
    const document = { key: 'doc.indictment.text', record: '没有这份文书' };
    expect(await world.deliver((service) => service.show(-1, ONE, document))).toBe(false);
    const stranger = world.open(9, 0);
    stranger.show({ case: TWO });
    await world.settle();
    expect(await world.deliver((service) => service.reveal(9, { defectId: id, index: 1 }, stranger.ref))).toBe(false);
  });

  it('tells each frame where evidence stands, and no longer when that place has gone', async () => {
    const { world, card, page, editor } = await openCase();
    const places = (one: typeof page) => one.view?.defects[0]?.evidence.map(({ place }) => place);
    expect(places(card)).toContain('here');
    expect(places(page)).toEqual(['other-tab', 'this-tab']);
    await world.deliver(async (service) => service.frameGone(editor.ref));
    await world.settle();
    expect(places(page)).toEqual(['other-tab', 'not-open']);
  });
});

describe('cases are never mixed', () => {
  it('keeps an old frame out of the case its tab has gone over to, until it shows something new', async () => {
    const { world, page, editor } = await openCase();
    page.show({ case: TWO, page: 'unknown' });
    await world.settle();
    expect(editor.view?.case).toBeNull();
    expect(world.store.cases.get(TWO)?.caseFile.documents ?? []).toEqual([]);
    editor.show({ page: 'document', documents: [indictment('李某某')] });
    await world.settle();
    expect(world.store.cases.get(TWO)?.caseFile.documents[0]?.text).toContain('李某某');
    expect(world.store.cases.get(ONE)?.caseFile.documents[0]?.text).toContain('张某某');
  });

  it('asks the page around a new frame first, because it may have moved on without having said so', async () => {
    const { world, page } = await openCase();
    const fresh = world.open(2, 6);
    const again = page.reporter.again;
    page.reporter.again = () => {
      page.show({ case: TWO, page: 'unknown' });
      return again();
    };
    fresh.show({ page: 'document', documents: [indictment('李某某')] });
    await world.settle();
    expect(world.store.cases.get(TWO)?.caseFile.documents[0]?.text).toContain('李某某');
    expect(world.store.cases.get(ONE)?.caseFile.documents).toHaveLength(1);
  });

  it('gives a frame between two cases to neither', async () => {
    const world = new World();
    world.open(1, 0).show({ page: 'unknown' });
    world.open(1, 1).show({ case: ONE });
    world.open(1, 2).show({ case: TWO });
    await world.settle();
    const between = world.open(1, 3);
    between.show({ page: 'document', documents: [indictment('张某某')] });
    await world.settle();
    expect([...world.store.cases.values()].flatMap(({ caseFile }) => caseFile.documents)).toEqual([]);
    expect(await world.running().tabStatus(1)).toMatchObject({ caseId: null });
  });

  it('takes in what waited once the page around it names the case', async () => {
    const world = new World();
    const editor = world.open(1, 4);
    editor.show({ page: 'document', documents: [indictment('张某某')] });
    await world.settle();
    expect(world.store.cases.size).toBe(0);
    world.open(1, 0).show({ case: ONE });
    await world.settle();
    expect(world.store.cases.get(ONE)?.caseFile.documents).toHaveLength(1);
    expect(editor.view?.case).toBe(ONE);
  });
});

describe('what a tab shows', () => {
  it('is told when it changes, and only then', async () => {
    const world = new World();
    const page = world.open(1, 0);
    page.show({ case: ONE, fields: [shown('case.summary', '')] });
    await world.settle();
    page.show({ case: ONE, fields: [shown('case.summary', '摘要')] });
    await world.settle();
    page.show({ case: TWO, fields: [shown('case.summary', '')] });
    await world.settle();
    expect(world.told).toEqual([`1 ${ONE}`, `1 ${TWO}`]);
    world.close(page);
    expect(world.told).toEqual([`1 ${ONE}`, `1 ${TWO}`, '1 null']);
  });

  it('is told of storage that fails as well', async () => {
    const { world, card } = await openCase();
    const told = world.told.length;
    world.failing = new Error('gone');
    card.show({ case: ONE, fields: [shown('case.summary', '摘要')] });
    await world.settle();
    expect(world.told.slice(told).sort()).toEqual([`1 ${ONE}`, `2 ${ONE}`]);
  });

  it('is known to a worker that was only just started', async () => {
    const { world } = await openCase();
    world.stop();
    expect(await world.deliver((service) => service.tabStatus(1))).toEqual({ caseId: ONE, note: '' });
  });

  it('is nothing once the tab has gone to a site we do not run on, of which nobody tells', async () => {
    const { world, card } = await openCase();
    world.frames.splice(world.frames.indexOf(card), 1);
    await world.deliver((service) => service.tabStatus(1));
    await world.settle();
    expect(world.told.pop()).toBe('1 null');
    expect((await world.deliver((service) => service.tabStatus(1))).caseId).toBeNull();
  });

  it('is not the case of the page before, when a new one begins; that is not said before it was read', async () => {
    const { world, page, editor } = await openCase();
    const told = world.told.length;
    world.running().frameBegan(page.ref);
    expect(
      world
        .running()
        .openFrames()
        .filter(({ tabId }) => tabId === 2),
    ).toEqual([]);
    expect(world.told).toHaveLength(told);
    page.show({ case: TWO, page: 'unknown' });
    await world.settle();
    expect(world.told.slice(told)).toEqual([`2 ${TWO}`]);
    world.running().frameBegan(editor.ref);
    expect(
      world
        .running()
        .openFrames()
        .filter(({ tabId }) => tabId === 2),
    ).toHaveLength(1);
  });
});

describe('a value that is being typed', () => {
  const typed = (raw: string) => ({ ...shown('suspect.name', raw, '张某某'), editing: true });
  const journal = (world: World) =>
    world.store.journal.map(({ event, defectId }) => `${event} ${defectId.slice(0, 8)}`);

  it('left a pair of found and fixed for half a name: it is marked at once, and written only when it stands', async () => {
    const { world, card } = await openCase();
    const editor = world.frames.find(({ ref }) => ref.frameId === 5);
    const marks = () =>
      editor?.view?.defects.filter(({ evidence }) => evidence.some(({ quote }) => quote !== '')).length;
    const show = async (name: ReturnType<typeof shown>) => {
      card.show({ case: ONE, fields: [shown('case.summary', '摘要'), name] });
      await world.settle();
      world.elapsed += 1_000;
    };
    await show(shown('suspect.name', '张某某', '张某某'));
    const before = journal(world);
    for (const half of ['张三', '张三某', '李', '李某']) {
      await show(typed(half));
      expect(marks(), half).toBe(1);
    }
    await world.deliver((service) => service.prefer('mode', 'quiet'));
    await world.settle();
    expect(marks(), 'a round without a patrol forgets nothing').toBe(1);
    await show(typed('张某某'));
    expect(marks()).toBe(0);
    await show(shown('suspect.name', '张某某', '张某某'));
    expect(journal(world)).toEqual(before);
    await show(typed('李某某'));
    expect(journal(world)).toEqual(before);
    await show(shown('suspect.name', '李某某', '张某某'));
    expect(journal(world).slice(before.length)).toEqual(['found name|张某某']);
  });

  it('is written as well when the page is left at once for one of another case, or for a list', async () => {
    for (const next of [{ case: 'another' }, { case: null, page: 'list' as const }]) {
      const { world, card } = await openCase();
      card.show({ case: ONE, fields: [shown('case.summary', '摘要'), shown('suspect.name', '张某某', '张某某')] });
      await world.settle();
      card.show({ case: ONE, fields: [shown('case.summary', '摘要'), typed('李某某')] });
      await world.settle();
      expect(states(world)).toEqual({ summary: 'fixed', name: 'fixed' });
      card.show({ ...next, fields: [] });
      await world.settle();
      expect(states(world)).toEqual({ summary: 'fixed', name: 'new' });
    }
  });

  it('is not forgotten when its tab is loaded anew: the count in the other tabs stays true', async () => {
    const { world, card, page } = await openCase();
    card.show({ case: ONE, fields: [shown('case.summary', '摘要'), shown('suspect.name', '张某某', '张某某')] });
    await world.settle();
    card.show({ case: ONE, fields: [shown('case.summary', '摘要'), typed('李某某')] });
    await world.settle();
    expect(page.view?.total).toBe(1);
    await world.deliver(async (service) => service.frameBegan(card.ref));
    await world.settle();
    expect(page.view?.total).toBe(1);
    expect(states(world)).toMatchObject({ name: 'new' });
  });

  it('does not keep what was found elsewhere out of the ledger', async () => {
    const { world, card } = await openCase();
    card.show({ case: ONE, fields: [shown('case.summary', '摘要'), typed('张某')] });
    await world.settle();
    expect(states(world)).toMatchObject({ summary: 'fixed' });
  });
});

describe('edits that are not saved', () => {
  it('US-06: say so in the other tabs, are advice at the stale tab’s field, and give way to what is saved', async () => {
    const { world, card } = await openCase();
    const stale = world.open(3, 0);
    stale.show({ case: ONE, fields: [shown('case.summary', ''), shown('suspect.name', '章某某', '章某某')] });
    await world.settle();
    world.elapsed += 1_000;
    const edited = { ...shown('suspect.name', '李某某', '章某某'), unsaved: true };
    card.show({ case: ONE, fields: [shown('case.summary', ''), edited] });
    await world.settle();
    world.elapsed += 1_000;
    const editor = world.frames.find(({ ref }) => ref.frameId === 5);
    expect(editor?.view?.defects[0]?.evidence[0]).toMatchObject({
      source: '卡（另一页签未保存的修改）',
      quote: '李某某',
    });
    expect(stale.view?.defects.find(({ isNotice }) => isNotice)?.headline).toBe('两处打开，值不同：姓名');
    expect(world.store.ledger.filter(({ state }) => state === 'new')).toHaveLength(2);
    card.show({ case: ONE, fields: [shown('case.summary', ''), shown('suspect.name', '张某某', '章某某')] });
    await world.settle();
    world.elapsed += 1_000;
    expect(states(world)).toMatchObject({ name: 'fixed' });
    stale.show({
      case: ONE,
      fields: [shown('case.summary', ''), { ...shown('suspect.name', '章某某', '章某某'), anchor: 'anew' }],
    });
    await world.settle();
    world.elapsed += 1_000;
    expect(states(world)).toMatchObject({ name: 'fixed' });
  });

  it('US-06: hold no longer when their tab is closed without a save', async () => {
    const { world, card } = await openCase();
    const edited = { ...shown('suspect.name', '张某某', '章某某'), unsaved: true };
    card.show({ case: ONE, fields: [shown('case.summary', ''), edited] });
    await world.settle();
    expect(states(world)).toMatchObject({ name: 'fixed' });
    world.frames.splice(world.frames.indexOf(card), 1);
    world.running().tabGone(1);
    await world.settle();
    expect(states(world)).toMatchObject({ name: 'new' });
  });

  it('US-06: facts of two cases whose numbers differ by one digit never mix', async () => {
    const world = new World();
    world.open(1, 0).show({ case: ONE, fields: [shown('case.summary', '甲')] });
    world.open(2, 0).show({ case: TWO, fields: [shown('case.summary', '乙')] });
    await world.settle();
    const summaries = [ONE, TWO].map(
      (id) => world.store.cases.get(id)?.caseFile.records[0]?.values['case.summary']?.raw,
    );
    expect(summaries).toEqual(['甲', '乙']);
  });
});

describe('a clock that is wrong', () => {
  it('US-08: patrols without a day, says so calmly, marks what is written meanwhile, and goes on when it is set right', async () => {
    const world = new World();
    world.today = '2025-03-04';
    const card = world.open(1, 0);
    card.show({ case: ONE, date: '2026-03-04', fields: [shown('case.summary', '')] });
    await world.settle();
    expect(world.store.patrols.get(ONE)).toMatchObject({ today: '', timeInDoubt: '2026-03-04' });
    expect(card.view?.risk.reasons[0]).toBe('本机时间可能不准（页面日期 2026-03-04），期限只列届满日，暂不提醒');
    world.today = '2026-03-04';
    await card.reporter.again();
    await world.settle();
    expect(world.store.patrols.get(ONE)).toMatchObject({ today: '2026-03-04' });
    expect(world.store.patrols.get(ONE)?.timeInDoubt).toBeUndefined();
    expect(card.view?.risk.reasons.join()).not.toContain('本机时间');
  });
});

describe('another profile', () => {
  it('gives labels another meaning on open pages, and only those fields count as newly read', async () => {
    const world = new World();
    const early = world.open(1, 0);
    const late = world.open(2, 0);
    const odd = { ...shown('case.summary', '早'), label: '摘要', key: null };
    world.interpret = (reading) => reading;
    early.show({ case: ONE, fields: [odd, shown('case.name', '旧')] });
    await world.settle();
    late.show({ case: ONE, fields: [shown('case.name', '新')] });
    await world.settle();
    world.interpret = (reading) => ({
      ...reading,
      fields: reading.fields.map((field) => (field.label === '摘要' ? { ...field, key: 'case.summary' } : field)),
    });
    await world.running().profilesChanged();
    await world.settle();
    const values = world.store.cases.get(ONE)?.caseFile.records[0]?.values;
    expect([values?.['case.summary']?.raw, values?.['case.name']?.raw]).toEqual(['早', '新']);
  });
});

describe('storage that fails', () => {
  it('US-23: goes on from memory, says so once, and stores later without duplicates', async () => {
    const { world, card } = await openCase();
    const inner = Object.assign(new Error('disk full'), { name: 'QuotaExceededError' });
    world.failing = Object.assign(new Error('aborted'), { name: 'AbortError', inner });
    card.show({ case: ONE, fields: [shown('case.summary', '摘要'), shown('suspect.name', '章某某', '章某某')] });
    await world.settle();
    expect(card.view?.defects.map(({ id }) => id.split('|')[0])).toEqual(['name']);
    expect((await world.running().tabStatus(1)).note).toContain('存储已满');
    world.failing = null;
    card.show({ case: ONE, fields: [shown('case.summary', '摘要2'), shown('suspect.name', '章某某', '章某某')] });
    await world.settle();
    expect(states(world)).toEqual({ summary: 'fixed', name: 'new' });
    expect(world.store.journal.map(({ event }) => event)).toEqual(['found', 'found', 'fixed']);
    expect((await world.running().tabStatus(1)).note).toBe('');
  });
});

describe('storage that the browser has cleared', () => {
  it('US-23: takes over again all that is on screen, not only what changes next', async () => {
    const { world, card, editor } = await openCase();
    world.store.cases.clear();
    world.store.patrols.clear();
    world.store.ledger = [];
    card.show({ case: ONE, fields: [shown('case.summary', '摘要'), shown('suspect.name', '章某某', '章某某')] });
    await world.settle();
    expect(states(world)).toEqual({ name: 'new' });
    expect(world.store.cases.get(ONE)?.caseFile.documents).toHaveLength(1);
    expect(editor.view?.total).toBe(1);
    expect(await world.running().tabStatus(1)).toEqual({ caseId: ONE, note: '' });
  });
});

describe('a new day', () => {
  it('patrols every open case anew when a page is used or the panel is opened, and only then', async () => {
    const { world, card } = await openCase();
    const other = world.open(9, 0);
    other.show({ case: TWO, fields: [shown('case.summary', '')] });
    await world.settle();
    const days = () => [...world.store.patrols.values()].map(({ today }) => today);
    world.today = '2026-11-23';
    await world.settle();
    expect(days()).toEqual(['2026-11-22', '2026-11-22']);
    card.show({ case: ONE, fields: [shown('case.summary', '摘要')] });
    await world.settle();
    expect(days()).toEqual(['2026-11-23', '2026-11-23']);
    world.today = '2026-11-24';
    await world.running().tabStatus(1);
    await world.settle();
    expect(days()).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('is noticed by a worker that was stopped over night', async () => {
    const { world } = await openCase();
    world.stop();
    world.today = '2026-11-23';
    world.running();
    await world.settle();
    expect(world.store.patrols.get(ONE)?.today).toBe('2026-11-23');
  });
});

describe('a worker that may be stopped at any call', () => {
  /** What a prosecutor does, one step after another. */
  const STEPS: readonly ((world: World) => unknown)[] = [
    (world) =>
      world.open(1, 0).show({ case: ONE, fields: [shown('case.summary', ''), shown('suspect.name', '章某某', '甲')] }),
    (world) => world.open(2, 0).show({ case: ONE, page: 'unknown' }),
    (world) => world.open(2, 5).show({ page: 'document', documents: [indictment('张某某')] }),
    (world) =>
      world.frames[0]?.show({
        case: ONE,
        fields: [shown('case.summary', '摘要'), shown('suspect.name', '章某某', '甲')],
      }),
    (world) => world.frames[2]?.show({ page: 'document', documents: [indictment('张某')] }),
    (world) =>
      world.frames[0]?.show({
        case: ONE,
        fields: [shown('case.summary', '摘要'), shown('suspect.name', '张某', '甲')],
      }),
  ];

  async function walk(world: World, killAt: readonly number[]): Promise<World> {
    for (const [index, step] of STEPS.entries()) {
      world.callsLeft = killAt[index] ?? Number.POSITIVE_INFINITY;
      step(world);
      await world.settle();
      world.callsLeft = Number.POSITIVE_INFINITY;
    }
    return world;
  }

  const summary = ({ store, frames }: World) => ({
    ledger: store.ledger,
    journal: store.journal,
    cases: [...store.cases.values()],
    patrols: [...store.patrols.values()],
    views: frames.map(({ view }) => view),
  });

  it('leaves the same ledger, journal, case files and marks as one that never stopped', async () => {
    const whole = await walk(new World(), []);
    expect(whole.store.journal.map(({ event }) => event)).toEqual([
      'found',
      'found',
      'fixed',
      'found',
      'superseded',
      'fixed',
    ]);
    let deaths = 0;
    const kills = fc.array(fc.integer({ min: 1, max: 16 }), { minLength: STEPS.length, maxLength: STEPS.length });
    await fc.assert(
      fc.asyncProperty(kills, fc.boolean(), async (killAt, diesAfterEffect) => {
        const world = new World();
        world.diesAfterEffect = diesAfterEffect;
        await walk(world, killAt);
        deaths += world.deaths;
        expect(summary(world)).toEqual(summary(whole));
      }),
      { numRuns: 150 },
    );
    expect(deaths).toBeGreaterThan(300);
  }, 60_000);
});
