/** A document to be read only: a plain page of its own in an iframe. */
export const DocumentPreview = {
  props: { caseId: String, parts: Array },
  computed: {
    source() {
      return `/shared/preview.html?case=${this.caseId}&document=${this.parts[3]}`;
    },
  },
  template: `
    <section class="panel editor">
      <div class="editor-tools"><span class="editor-note">只读预览</span></div>
      <iframe class="editor-frame" title="文书预览" :src="source"></iframe>
    </section>`,
};
