import { post } from '/shared/js/api.js';
import { store } from '../store.js';

const TOOLS = [
  ['bold', 'B', '加粗'],
  ['italic', 'I', '倾斜'],
  ['underline', 'U', '下划线'],
  ['justifyLeft', '左', '左对齐'],
  ['justifyCenter', '中', '居中'],
  ['justifyRight', '右', '右对齐'],
  ['undo', '撤', '撤销'],
  ['redo', '重', '重做'],
];

/** A document in a rich-text editor: an iframe of the same origin whose body is editable. */
export const DocumentEditor = {
  props: { caseId: String, parts: Array, overview: Object },
  data: () => ({ tools: TOOLS, saving: false, dirty: false }),
  computed: {
    index() {
      return this.parts[3];
    },
    source() {
      return `/shared/editor.html?case=${this.caseId}&document=${this.index}`;
    },
  },
  methods: {
    frame() {
      return this.$refs.frame.contentDocument;
    },
    loaded() {
      this.frame().addEventListener('input', () => this.note(true));
      this.frame().addEventListener('keydown', (event) => {
        if (event.altKey && event.code === 'KeyS') {
          event.preventDefault();
          this.save();
        }
      });
      this.note(false);
    },
    note(dirty) {
      this.dirty = dirty;
      window.__practice.dirty[`${this.caseId}/document/${this.index}`] = dirty;
    },
    run(command) {
      this.frame().execCommand(command);
    },
    async save() {
      if (this.saving) return;
      this.saving = true;
      store.busy = '正在保存…';
      const text = [...this.frame().body.children].map((line) => line.textContent).join('\n');
      window.__practice.lastPayload = { document: Number(this.index), text };
      await post(`cases/${this.caseId}/documents/${this.index}`, { text });
      this.note(false);
      store.busy = '';
      store.saved = '已保存';
      this.saving = false;
      this.$message.success('保存成功');
    },
  },
  template: `
    <section class="panel editor">
      <div class="editor-tools">
        <button v-for="[command, sign, name] in tools" :key="command" type="button" :title="name" @mousedown.prevent="run(command)">{{ sign }}</button>
        <span class="editor-note">仿宋_GB2312　三号<em v-if="dirty" class="unsaved">● 未保存</em></span>
      </div>
      <iframe ref="frame" class="editor-frame" title="文书编辑" :src="source" @load="loaded"></iframe>
    </section>`,
};
