import { get } from '/shared/js/api.js';

/**
 * What outlives a screen: the user, the dictionary, and the drafts of forms that have not been saved.
 * A draft is kept by case and screen, so that leaving a card and coming back loses nothing.
 */
export const store = Vue.observable({
  user: null,
  dictionary: { crimes: {}, regions: {} },
  drafts: {},
  busy: '',
  saved: '',
});

/** For tests only: which forms are unsaved, and what was sent last. Nothing here changes what the host does. */
window.__practice = { dirty: {}, lastPayload: null };

export async function loadUser() {
  store.user = await get('me');
  if (store.user) store.dictionary = await get('dictionary');
}

const draftKey = (caseId, screen) => `${caseId}/${screen}`;

/** The draft of a screen: the values as edited and as last saved. */
export function draftOf(caseId, screen) {
  return store.drafts[draftKey(caseId, screen)];
}

export function keepDraft(caseId, screen, sections) {
  const key = draftKey(caseId, screen);
  Vue.set(store.drafts, key, { sections, saved: snapshot(sections), dirty: false });
  window.__practice.dirty[key] = false;
  return store.drafts[key];
}

/** Only the values of the records count; element-ui keeps its own state elsewhere. */
export function snapshot(sections) {
  return JSON.stringify(sections.map((section) => section.records.map((record) => record.values)));
}

export function noteDirty(caseId, screen) {
  const draft = draftOf(caseId, screen);
  if (!draft) return;
  draft.dirty = snapshot(draft.sections) !== draft.saved;
  window.__practice.dirty[draftKey(caseId, screen)] = draft.dirty;
}
