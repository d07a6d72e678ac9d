/** A later release: the form items are made of other elements in another nesting, and one select is a list of its own. */
export const UpgradedForm = {
  props: { groups: Array, record: Object, messageFor: { type: Function, default: () => '' } },
  template: `
    <div class="up-form">
      <div v-for="group in groups" :key="group.title" class="up-block">
        <div class="up-block-title">{{ group.title }}</div>
        <div class="up-grid">
          <div v-for="item in group.items" :key="item.column" class="up-cell" :class="{ 'up-cell-wide': item.wide }">
            <div class="up-cell-name"><i v-if="item.required">*</i><span>{{ item.label }}</span></div>
            <div class="up-cell-box"><div class="up-cell-inner"><case-field :item="item" v-model="record.values[item.column]" /><p v-if="messageFor(item.column)" class="up-cell-note">{{ messageFor(item.column) }}</p></div></div>
          </div>
        </div>
      </div>
    </div>`,
};

/** A drop-down without any input: the choice is text, the list hangs on the body. */
export const Dropdown = {
  model: { prop: 'value', event: 'change' },
  props: { value: String, options: Array },
  data: () => ({ list: null }),
  beforeDestroy() {
    this.close();
  },
  methods: {
    toggle() {
      if (this.list) return this.close();
      const { left, bottom } = this.$el.getBoundingClientRect();
      this.list = document.createElement('ul');
      this.list.className = 'up-pick-list';
      this.list.style.cssText = `left: ${left}px; top: ${bottom}px`;
      for (const option of this.options) {
        const entry = document.createElement('li');
        entry.textContent = option;
        entry.addEventListener('click', () => this.choose(option));
        this.list.append(entry);
      }
      document.body.append(this.list);
    },
    choose(option) {
      this.$emit('change', option);
      this.close();
    },
    close() {
      if (this.list) this.list.remove();
      this.list = null;
    },
  },
  template: `<div class="up-pick" tabindex="0" @click="toggle"><span class="up-pick-text">{{ value || '请选择' }}</span><b class="up-pick-arrow"></b></div>`,
};
