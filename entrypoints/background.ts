import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { interpret } from '../content-scripts/host/interpret';
import { LastErrors, noting } from '../extension/messages/last-errors';
import { onMessage } from '../extension/messages/messaging';
import { registerHosts, standingOf } from '../extension/options/hosts';
import { onPolicyChanged, policyProfiles } from '../extension/options/policy';
import { systemClock } from '../extension/patrol/clock';
import { DriftGuard } from '../extension/patrol/drift-guard';
import { keptFacts } from '../extension/patrol/facts';
import { listen } from '../extension/patrol/listen';
import { browserPages, openPanel, showPanelOnClick } from '../extension/patrol/pages';
import { Profiles } from '../extension/patrol/profiles';
import { PatrolService } from '../extension/patrol/service';
import { databaseStore } from '../extension/patrol/store';
import { RULES } from '../rules/catalogue';
import { RENAMES } from '../rules/catalogue/renames';
import { patrollerOf } from '../rules/engine/repatrol';
import { understandDocument } from '../rules/text/understand';
import { openDatabase } from '../storage/database';

export default defineBackground(() => {
  const factsOf = keptFacts(understandDocument);
  const errors = new LastErrors(() => systemClock.now());
  addEventListener('error', ({ error }) => errors.note('后台', error));
  addEventListener('unhandledrejection', ({ reason }) => errors.note('后台', reason));
  const store = noting(databaseStore(openDatabase()), (error) => errors.note('存储', error));
  const profiles = new Profiles(store, standingOf, policyProfiles);
  const drift = new DriftGuard(store, () => systemClock.now());
  const patrol = patrollerOf(RULES);
  const service = new PatrolService({
    store,
    profiles,
    pages: browserPages,
    clock: systemClock,
    runPatrol: (caseFile, env) => ({ ...patrol(caseFile, { ...env, factsOf }), renamedRules: RENAMES }),
    async interpret(reading) {
      const profile = await profiles.of(reading.frame);
      return drift.guard(interpret(reading, profile), `${profile.id}@${profile.revision}`);
    },
  });
  const self = { id: browser.runtime.id, origin: `${location.origin}/` };
  listen(onMessage, service, profiles, drift, self, openPanel, errors);
  browser.tabs.onRemoved.addListener((tabId) => service.tabGone(tabId));
  browser.runtime.onInstalled.addListener(() => void service.updated(RENAMES));
  onPolicyChanged(() => {
    profiles.policyChanged();
    void service.profilesChanged();
  });
  browser.permissions.onAdded.addListener(() => void registerHosts());
  browser.permissions.onRemoved.addListener(() => {
    void registerHosts();
    // Pages that are open at an address that was given up take away what they have drawn.
    void browserPages.profileChanged();
  });
  // An update takes registered scripts away; to register the same again does no harm.
  void registerHosts().catch(() => undefined);
  showPanelOnClick();
  void service.start();
});
