/** Draws what is put into it inside an open shadow root, with the style sheets of the page. */
export const ShadowBox = {
  render: (h) => h('div', { class: 'shadow-box' }),
  mounted() {
    const root = this.$el.attachShadow({ mode: 'open' });
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) root.append(sheet.cloneNode());
    const place = document.createElement('div');
    root.append(place);
    this.inner = new Vue({ parent: this, render: (h) => h('div', this.$slots.default) });
    this.inner.$mount(place);
  },
  updated() {
    this.inner.$forceUpdate();
  },
  beforeDestroy() {
    this.inner.$destroy();
  },
};

const ROW = 33;
const SHOWN = 12;

/** Which of many rows are drawn, by how far the list is scrolled. */
const windowed = {
  data: () => ({ top: 0 }),
  computed: {
    first() {
      return Math.max(0, Math.min(Math.floor(this.top / ROW) - 1, this.all.length - SHOWN));
    },
    drawn() {
      return this.all
        .slice(this.first, this.first + SHOWN)
        .map((record, at) => ({ record, number: this.first + at + 1 }));
    },
    above() {
      return { height: `${this.first * ROW}px` };
    },
    below() {
      return { height: `${Math.max(0, this.all.length - this.first - SHOWN) * ROW}px` };
    },
    tall() {
      return { maxHeight: `${ROW * (SHOWN - 2)}px`, overflowY: 'auto' };
    },
  },
  methods: {
    scrolled(event) {
      this.top = event.target.scrollTop;
    },
  },
};

/** Persons in a list of which only the part in view is drawn, and the form of the chosen one. */
export const PersonList = {
  mixins: [windowed],
  props: { section: Object, messageFor: Function },
  data() {
    return { active: this.section.records.length > 0 ? this.section.records[0].record : '' };
  },
  computed: {
    all() {
      return this.section.records;
    },
  },
  template: `
    <div v-if="all.length" class="person-list">
      <div class="person-list-nav" :style="tall" @scroll.passive="scrolled">
        <div :style="above"></div>
        <ul role="tablist"><li v-for="{ record } in drawn" :key="record.record" role="tab" :aria-selected="String(active === record.record)" :class="{ on: active === record.record }" @click="active = record.record">{{ record.name }}</li></ul>
        <div :style="below"></div>
      </div>
      <div v-for="record in all.filter((one) => one.record === active)" :key="record.record" class="person-list-form">
        <h4>{{ record.name }}</h4>
        <card-form :groups="section.groups" :record="record" :message-for="(column) => messageFor(record.record, column)" />
      </div>
    </div>
    <p v-else class="empty">暂无数据</p>`,
};

/** Rows in a table of which only the part in view is drawn. */
export const RowList = {
  mixins: [windowed],
  props: { section: Object },
  computed: {
    all() {
      return this.section.records;
    },
    items() {
      return this.section.groups[0].items;
    },
  },
  template: `
    <div class="row-list" :style="tall" @scroll.passive="scrolled">
      <table>
        <thead><tr><th>序号</th><th v-if="section.perPerson">犯罪嫌疑人</th><th v-for="item in items" :key="item.column">{{ item.label }}</th></tr></thead>
        <tbody>
          <tr v-if="first > 0" :style="above"></tr>
          <tr v-for="{ record, number } in drawn" :key="record.record"><td>{{ number }}</td><td v-if="section.perPerson">{{ record.name }}</td><td v-for="item in items" :key="item.column"><case-field :item="item" in-table v-model="record.values[item.column]" /></td></tr>
          <tr v-if="first + ${SHOWN} < all.length" :style="below"></tr>
        </tbody>
      </table>
    </div>`,
};
