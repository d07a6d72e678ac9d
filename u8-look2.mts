import { launchBrowser, openExtensionPage } from './scripts/launch';
import { Observer, Prosecutor } from './tests/browser/prosecutor';
import { Ours } from './tests/browser/scenario-stage';
import { loadCase, loadList } from './tests/cases';
import { loadDraft } from './tests/cases/draft';
import { startPracticeHost } from './tests/hosts/server';
const out = '/tmp/u8-shots';
const k1 = loadCase('k1'); const draft = loadDraft(); const lists = loadList().slice(0, 4);
const civil = loadCase('civil');
const host = await startPracticeHost({ seed: 7, cases: [k1, ...lists, civil, { ...draft, case: { ...draft.case, id: draft.case.id.replace('000001', '000777'), unifiedNumber: '99999920240000777' } }] } as never);
const browser = await launchBrowser({ width: 1366, height: 768 });
const nap = (ms: number) => new Promise((r) => setTimeout(r, ms));
try {
  const observer = await Observer.open(browser);
  const p = await Prosecutor.open(browser, host, `/case/${k1.case.unifiedNumber}/card/review`);
  await observer.settled(k1.case.id, p.page);
  for (const t of ['犯罪嫌疑人','辩护人','起诉书','认罪认罚与量刑建议']) { await p.openFromTree(t); await observer.settled(k1.case.id, p.page).catch((e) => console.log(t, String(e).slice(0,100))); }
  const ours = await Ours.at(p.page);
  await p.page.screenshot({ path: `${out}/k1-host.png` });
  await ours.press('.lamp'); await nap(300); await p.page.screenshot({ path: `${out}/k1-list.png` });
  await ours.press('.row', '刑期'); await nap(400); await p.page.screenshot({ path: `${out}/k1-card.png` });
  await ours.press('.card-foot button', '标为整改中'); await nap(700); await p.page.screenshot({ path: `${out}/k1-mending.png` });
  await ours.press('.card-foot button', '有异议'); await nap(300); await p.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]); await nap(200); await p.page.screenshot({ path: `${out}/k1-object-dark.png` });
  await p.page.keyboard.press('Escape');
  const b = await p.page.$('::-p-xpath(//button[contains(., "送审")])'); await b?.hover(); await nap(400); await p.page.screenshot({ path: `${out}/k1-checkout-dark.png` });
  for (const c of lists) { await p.go(`/case/${c.case.unifiedNumber}/card/case`).catch(() => undefined); await observer.settled(c.case.id, p.page).catch((e) => console.log(String(e).slice(0,100))); }
  await p.go(`/case/${civil.case.unifiedNumber}/card/intake`); await observer.settled(civil.case.id, p.page); await p.openFromTree('民事诉讼监督'); await observer.settled(civil.case.id, p.page);
  const cp = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(civil.case.id)}`); await cp.setViewport({ width: 420, height: 900 }); await cp.waitForSelector('[data-tab]');
  for (const t of ['deadlines','flow','tools']) { await cp.locator(`[data-tab=${t}]`).click(); await nap(300); await cp.screenshot({ path: `${out}/civil2-${t}.png` }); }
  await cp.close();
  const did = draft.case.id.replace('000001', '000777');
  await p.go(`/case/99999920240000777/document/0/edit`); await nap(500); await observer.until(did, (k) => k.patrol !== null, 'draft');
  await nap(1500); await p.page.screenshot({ path: `${out}/draft-host.png` });
  const o2 = await Ours.at(p.page);
  await o2.press('.lamp'); await o2.press('.row', '分项金额'); await nap(400); await p.page.screenshot({ path: `${out}/draft-card.png` });
  const dp = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(did)}`); await dp.setViewport({ width: 420, height: 1300 }); await dp.waitForSelector('[data-tab]');
  await dp.locator('[data-tab=documents]').click(); await nap(300);
  await dp.evaluate(() => { for (const x of document.querySelectorAll('main button[aria-expanded=false]')) (x as HTMLElement).click(); }); await nap(300);
  await dp.screenshot({ path: `${out}/draft-panel.png`, fullPage: true }); await dp.close();
  const desk = await openExtensionPage(browser, 'desk.html'); await desk.waitForSelector('[data-tab]');
  for (const [w, h, s] of [[1366,768,'light'],[1920,1080,'dark']] as const) {
    await desk.setViewport({ width: w, height: h }); await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: s }]);
    for (const tab of await desk.$$eval('[data-tab]', (t: Element[]) => t.map((x) => x.getAttribute('data-tab')))) { await desk.locator(`[data-tab="${tab}"]`).click(); await nap(400); await desk.screenshot({ path: `${out}/desk-${tab}-${s}.png` }); if (s === 'light') console.log('=== desk', tab, '\n', (await desk.$eval('body', (m: Element) => (m as HTMLElement).innerText)).slice(0, 1500)); }
  }
  const pr = await openExtensionPage(browser, 'practice.html'); await nap(800); await pr.screenshot({ path: `${out}/practice.png` });
} catch (e) { console.log('ERR', e); } finally { await browser.close(); await host.close(); }
process.exit(0);
