/** Where the options page meets the browser. */
import { browser } from 'wxt/browser';
import { profileText } from '../../content-scripts/host/profile-schema';
import { openDatabase, type PatrolDatabase } from '../../storage/database';
import { storedLayouts } from '../../storage/layouts';
import { download } from '../export/download';
import { sendToExtension } from '../messages/messaging';
import { dayOf } from '../ui/dates';
import { giveUpHost, grantHost, hostAddresses } from './hosts';
import { policyProfiles } from './policy';
import { profileOfFile } from './profile-file';
import { type Diagnostics, driftLines, type OptionsActions, type OptionsView } from './view';

/** Connects the options page and draws it again after every change. */
export function connectOptions(draw: (view: OptionsView, actions: OptionsActions) => void): void {
  const database = openDatabase();
  let view: OptionsView = { hosts: null, policy: null, profiles: null, layouts: null, diagnostics: null };
  const put = (part: Partial<OptionsView>) => {
    view = { ...view, ...part };
    draw(view, actions);
  };
  const load = async () => {
    put({ hosts: await hostAddresses() });
    put({ policy: await policyProfiles() });
    put({ profiles: await sendToExtension('profiles', undefined) });
    put({ layouts: await storedLayouts(database) });
    put({ diagnostics: await diagnosticsOf(database) });
  };
  const then = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    await load();
    return result;
  };
  const actions: OptionsActions = {
    grant: (pattern) => then(grantHost(pattern)),
    giveUp: async (pattern) => void (await then(giveUpHost(pattern))),
    async importProfile(text) {
      const checked = profileOfFile(text);
      return 'problem' in checked ? checked.problem : then(sendToExtension('save-profile', checked.profile));
    },
    exportProfile: (profile) => saveText(`适配配置-${profile.id}-${profile.revision}.json`, profileText(profile)),
    removeProfile: (id) => then(sendToExtension('remove-profile', { id })),
    forgetField: (layout, key) => then(sendToExtension('forget-field', { layout, key })),
    exportDrift: () => saveJson('页面变化报告', driftLines(view.layouts ?? [])),
    exportDiagnostics: () => saveJson('诊断', view.diagnostics),
  };
  draw(view, actions);
  void load().catch(() => undefined);
}

function saveJson(name: string, content: unknown): void {
  saveText(`${name}-${dayOf(Date.now())}.json`, `${JSON.stringify(content, null, 2)}\n`);
}

function saveText(name: string, content: string): void {
  download({ name, mediaType: 'application/json', content });
}

/** Counts only: nothing here names a case, a person or a document. */
async function diagnosticsOf(database: PatrolDatabase): Promise<Diagnostics> {
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const));
  const frames = await sendToExtension('open-frames', undefined);
  const estimate = await navigator.storage.estimate().catch(() => null);
  const coverage: Record<string, number> = { checked: 0 };
  await database.patrols.each(({ coverage: { checked, unchecked } }) => {
    coverage.checked = (coverage.checked ?? 0) + checked;
    for (const { reason } of unchecked) coverage[reason] = (coverage[reason] ?? 0) + 1;
  });
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    rows: Object.fromEntries(rows),
    storage: estimate ? { used: estimate.usage ?? 0, quota: estimate.quota ?? 0 } : null,
    coverage,
    pages: counted(frames.map(({ reading }) => reading.page)),
    notes: [...new Set(frames.flatMap(({ reading }) => reading.notes))],
    ...(await sendToExtension('diagnostics', undefined)),
  };
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
