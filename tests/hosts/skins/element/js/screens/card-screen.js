import { get, post } from '/shared/js/api.js';
import { draftOf, keepDraft, noteDirty, snapshot, store } from '../store.js';
import { variant } from '../variant.js';

/** A card: its sections one below the other, saved together. */
export const CardScreen = {
  props: { caseId: String, parts: Array },
  data: () => ({ draft: null, errors: [], saving: false, times: 0 }),
  computed: {
    screen() {
      return this.parts[3];
    },
    sections() {
      return this.draft ? this.draft.sections : [];
    },
  },
  async created() {
    const kept = draftOf(this.caseId, this.screen);
    if (kept) this.draft = kept;
    else
      this.draft = keepDraft(
        this.caseId,
        this.screen,
        (await get(`cases/${this.caseId}/cards/${this.screen}`)).sections,
      );
    this.$watch('draft.sections', () => noteDirty(this.caseId, this.screen), { deep: true });
  },
  methods: {
    async save() {
      if (this.saving || !this.draft) return;
      this.saving = true;
      this.errors = [];
      store.busy = '正在保存…';
      const records = this.sections.flatMap((section, index) =>
        section.records.map(({ record, values }) => ({ section: index, record, values })),
      );
      window.__practice.lastPayload = JSON.parse(JSON.stringify({ screen: this.screen, records }));
      const { errors } = await post(`cases/${this.caseId}/cards/${this.screen}`, { records });
      this.errors = errors;
      if (errors.length > 0) this.$nextTick(() => this.showFirst());
      else this.noteSaved();
      store.saved = errors.length > 0 ? '未保存' : '已保存';
      store.busy = '';
      this.saving = false;
    },
    noteSaved() {
      this.draft.saved = snapshot(this.sections);
      noteDirty(this.caseId, this.screen);
      // The hard release draws the whole form anew with every save.
      if (variant === 'hard') this.times++;
      this.$message.success('保存成功');
    },
    showFirst() {
      const list = this.$el.querySelector('.save-errors');
      if (list) list.scrollIntoView({ block: 'start' });
    },
    messageFor(section, record, column) {
      const found = this.errors.find(
        (error) => error.section === section && error.record === record && error.column === column,
      );
      return found ? found.message : '';
    },
    who(error) {
      const section = this.sections[error.section];
      return section && section.kind !== 'form' ? `${error.record.split('/')[0]}：` : '';
    },
  },
  template: `
    <div class="card-screen" v-loading="!draft || saving">
      <div v-if="errors.length" class="save-errors" role="alert">
        <p><i class="el-icon-warning"></i>保存失败，请更正后重试：</p>
        <ol><li v-for="error in errors" :key="error.section + error.record + error.column">{{ who(error) }}{{ error.message }}</li></ol>
      </div>
      <section v-for="(section, index) in sections" :key="index + '/' + times" class="panel card-section">
        <section-box>
        <h3 class="section-title">{{ section.title }}</h3>
        <card-form v-if="section.kind === 'form'" :groups="section.groups" :record="section.records[0]" :message-for="(column) => messageFor(index, section.records[0].record, column)" />
        <person-tabs v-else-if="section.kind === 'persons'" :section="section" :message-for="(record, column) => messageFor(index, record, column)" />
        <row-table v-else :section="section" />
        </section-box>
      </section>
    </div>`,
};
