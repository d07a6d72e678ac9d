/**
 * `npm start`: the main job on the practice host. Walks two sample cases as a prosecutor would — opens every card and
 * document, corrects a defect by typing, sees its mark go out — and exports what was found. `-- --open` leaves a window.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { CERTAINTY_RANK } from '../rules/engine/order';
import { CERTAINTY_NAMES, RISK_NAMES } from '../rules/model/defect';
import { LEDGER_STATE_NAMES, type LedgerEntry } from '../storage/model';
import { type Known, Observer, Prosecutor } from '../tests/browser/prosecutor';
import { K1_PLANTS, loadCase } from '../tests/cases';
import { type PracticeHost, startPracticeHost } from '../tests/hosts/server';
import { launchBrowser, openExtensionPage } from './launch';
import { photographScreens } from './photographs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const screens = join(out, 'screens');
const OPEN = process.argv.includes('--open');
const PORT = 8123;

function say(text: string): void {
  console.log(`[巡逻车] ${text}`);
}

function build(): void {
  say('构建扩展……');
  const result = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`扩展未能构建：${result.stderr}`);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(screens, `${name}.png`) });
}

/** One sample case walked from end to end. */
class Walk {
  private shot = 0;

  constructor(
    private readonly prosecutor: Prosecutor,
    private readonly observer: Observer,
    private readonly caseId: string,
    private readonly name: string,
  ) {}

  /** Opens every card and document in the order of the tree. */
  async readEverything(): Promise<Known> {
    for (const title of await this.prosecutor.treeTitles()) {
      await this.prosecutor.openFromTree(title);
      const known = await this.observer.quiet(this.caseId, this.prosecutor.page);
      const open = known.entries.filter((entry) => entry.state === 'new').length;
      say(`${this.name}｜打开 ${title}：已核对 ${known.patrol?.coverage.checked ?? 0} 项，问题 ${open} 条`);
      await this.picture(title);
    }
    return this.observer.quiet(this.caseId, this.prosecutor.page);
  }

  /** Fills in the blank term of the sentencing proposal, and waits until the defect is found to be put right. */
  async correctTerm(): Promise<Known> {
    await this.prosecutor.openFromTree('认罪认罚与量刑建议');
    await this.observer.quiet(this.caseId, this.prosecutor.page);
    await this.picture('改正前');
    await this.prosecutor.fill('审查起诉阶段量刑建议（自）有期徒刑刑期', '10');
    const fixed = (known: Known) =>
      known.entries.some((entry) => entry.defect.ruleId === 'sentencing.term-blank' && entry.state === 'fixed');
    const known = await this.observer.until(this.caseId, fixed, '补填刑期后问题自动消除');
    await this.picture('改正后');
    await this.prosecutor.click('保存', '.case-actions');
    return known;
  }

  private async picture(title: string): Promise<void> {
    this.shot++;
    await shoot(this.prosecutor.page, `${this.name}-${String(this.shot).padStart(2, '0')}-${title}`);
  }
}

async function walkCase(browser: Browser, host: PracticeHost, observer: Observer, name: 'k1' | 'k2'): Promise<Known> {
  const { id, unifiedNumber } = loadCase(name).case;
  const prosecutor = await Prosecutor.open(browser, host, `/case/${unifiedNumber}/card/intake`);
  const walk = new Walk(prosecutor, observer, id, name.toUpperCase());
  const found = await walk.readEverything();
  if (name === 'k1') await walk.correctTerm();
  await prosecutor.page.close();
  return found;
}

/** Saves what the panel exports, as the user would: 导出, then the format. */
async function exportFromPanel(browser: Browser, caseId: string): Promise<void> {
  const panel = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(caseId)}`);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: out, eventsEnabled: true });
  for (const [format, extension, file] of [
    ['表格（XLSX）', 'xlsx', '问题清单.xlsx'],
    ['完整台账（JSON）', 'json', 'defects.json'],
  ] as const) {
    const saved = new Promise<string>((resolve, reject) => {
      let suggested = '';
      session.on('Browser.downloadWillBegin', (event) => {
        suggested = event.suggestedFilename;
      });
      session.on('Browser.downloadProgress', (event) => {
        if (event.state === 'completed' && suggested.endsWith(extension)) resolve(suggested);
        if (event.state === 'canceled') reject(new Error(`未能保存 ${file}`));
      });
    });
    await (await panel.waitForSelector('::-p-xpath(//button[normalize-space()="导出"])'))?.click();
    await (await panel.waitForSelector(`::-p-xpath(//button[normalize-space()="${format}"])`))?.click();
    renameSync(join(out, await saved), join(out, file));
    session.removeAllListeners();
  }
  await panel.close();
}

function cell(text: string, width: number): string {
  const shown = [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - shown));
}

function byCertainty({ defect: a }: LedgerEntry, { defect: b }: LedgerEntry): number {
  return CERTAINTY_RANK[a.certainty] - CERTAINTY_RANK[b.certainty] || (a.ruleId < b.ruleId ? -1 : 1);
}

function printDefects(title: string, known: Known, entries: readonly LedgerEntry[]): void {
  const { risk, coverage } = known.patrol ?? {
    risk: { level: 'grey' as const, reasons: [] },
    coverage: { checked: 0, unchecked: [] },
  };
  const due = coverage.unchecked.filter((one) => one.reason !== 'not-applicable').length;
  console.log(`\n${title}　风险等级：${RISK_NAMES[risk.level]}（${risk.reasons.join('；')}）`);
  console.log(`已核对 ${coverage.checked} 项，未核对 ${due} 项`);
  if (entries.length === 0) console.log('未见不一致');
  for (const { defect } of [...entries].sort(byCertainty)) {
    console.log(`  ${cell(CERTAINTY_NAMES[defect.certainty], 6)}${cell(defect.ruleId, 34)}${defect.message}`);
  }
}

async function main(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(screens, { recursive: true });
  build();
  const host = await startPracticeHost({ port: OPEN ? PORT : 0 });
  const browser = await launchBrowser({ headless: !OPEN, width: 1366, height: 768 });
  try {
    say(`练习系统：${host.url}`);
    const observer = await Observer.open(browser);
    const k1 = await walkCase(browser, host, observer, 'k1');
    await exportFromPanel(browser, loadCase('k1').case.id);
    const k2 = await walkCase(browser, host, observer, 'k2');
    say('各页面在 1366×768 与 1920×1080 下留图……');
    await photographScreens(browser, loadCase('k1').case.id, join(screens, '页面'));
    report(k1, k2);
    if (OPEN) {
      await Prosecutor.open(browser, host, '/todo');
      say('窗口已打开，可自行练习；关闭浏览器即结束。');
      await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    }
  } finally {
    await browser.close();
    await host.close();
  }
}

function report(k1: Known, k2: Known): void {
  const open = (known: Known) => known.entries.filter((entry) => entry.state === 'new');
  printDefects(`K1 张某某涉嫌盗窃案（预设问题 ${K1_PLANTS.length} 条，另有六处看似不符而无误）`, k1, open(k1));
  printDefects('K2 同案的无误版本（同样六处干扰）', k2, k2.entries);
  const found = new Set(open(k1).map((entry) => entry.defect.ruleId));
  const planted = K1_PLANTS.filter((plant) => found.has(plant.ruleId)).length;
  const invented = open(k1).length - planted + k2.entries.length;
  console.log(
    `\n预设问题 ${K1_PLANTS.length} 条，找到 ${planted} 条；多报 ${invented} 条；改正 1 处：${LEDGER_STATE_NAMES.fixed}。` +
      `结果在 out/问题清单.xlsx、out/defects.json、out/screens/`,
  );
  if (planted < K1_PLANTS.length || invented > 0) process.exitCode = 1;
}

await main();
