import { get, post } from '/shared/js/api.js';
import { go } from '/shared/js/router.js';
import { draftOf, store } from '../store.js';
import { variant } from '../variant.js';
import { ApprovalScreen } from './approval.js';
import { CardScreen } from './card-screen.js';
import { DocumentEditor } from './document-editor.js';
import { DocumentList } from './document-list.js';
import { DocumentPreview } from './document-preview.js';
import { FlowScreen } from './flow.js';

/** The frame of every page of a case: its head, the tree on the left, the open page on the right. */
export const CaseFrame = {
  props: { parts: Array },
  components: { CardScreen, DocumentList, DocumentEditor, DocumentPreview, FlowScreen, ApprovalScreen },
  data: () => ({ overview: null, open: [], closed: {} }),
  computed: {
    id() {
      return this.parts[1];
    },
    route() {
      return `/${this.parts.join('/')}`;
    },
    page() {
      const [, , area, , mode] = this.parts;
      if (area === 'document') return mode === 'preview' ? 'document-preview' : 'document-editor';
      if (area === 'card') return 'card-screen';
      return { documents: 'document-list', flow: 'flow-screen', approval: 'approval-screen' }[area] || 'card-screen';
    },
    title() {
      const [, , area, name, mode] = this.parts;
      if (!this.overview) return '';
      if (area === 'document')
        return `${this.overview.documents[Number(name)]?.title || '文书'}${mode === 'preview' ? '（预览）' : ''}`;
      if (area === 'card') return this.overview.cards.find((card) => card.id === name)?.title || '案卡';
      return { documents: '文书列表', flow: '流程', approval: '审批' }[area] || '案卡';
    },
    head() {
      const { head } = this.overview;
      return [
        ['部门受案号', head.acceptanceNumber],
        ['统一受案号', head.unifiedNumber],
        ['当前阶段', head.stage],
        ['承办检察官', head.prosecutor],
        ['承办部门', head.department],
      ];
    },
  },
  watch: {
    id: { immediate: true, handler: 'load' },
    title: 'remember',
    route: 'remember',
  },
  methods: {
    async load() {
      this.overview = null;
      this.open = [];
      this.overview = await get(`cases/${this.id}`);
      if (this.parts.length < 3) go(`/case/${this.id}/card/${this.overview.cards[0].id}`);
    },
    remember() {
      if (!this.title || !this.route.startsWith(`/case/${this.id}/`)) return;
      const known = this.open.find((tab) => tab.route === this.route);
      if (known) known.title = this.title;
      else this.open.push({ route: this.route, title: this.title });
    },
    close(route) {
      this.open = this.open.filter((tab) => tab.route !== route);
      if (route === this.route)
        go(
          this.open.length > 0
            ? this.open[this.open.length - 1].route
            : `/case/${this.id}/card/${this.overview.cards[0].id}`,
        );
    },
    path: (...rest) => rest.join('/'),
    on(area, name) {
      return this.parts[2] === area && (name === undefined || this.parts[3] === String(name));
    },
    isDirty(card) {
      const draft = draftOf(this.id, card);
      return Boolean(draft?.dirty);
    },
    dirtyRoute(route) {
      const [, , , area, name] = route.split('/');
      return area === 'card' && this.isDirty(name);
    },
    fold(branch) {
      this.$set(this.closed, branch, !this.closed[branch]);
    },
    async step(action, name) {
      try {
        await this.$confirm(`确认${name}？`, '提示', { type: 'warning' });
      } catch {
        return;
      }
      store.busy = `正在${name}…`;
      await post(`cases/${this.id}/${action}`);
      store.busy = '';
      store.saved = `${name}完成`;
      this.$message.success(`${name}成功`);
    },
    save() {
      this.$refs.page?.save?.();
    },
    shortcut(event) {
      const isOwn = variant === 'hard' && event.ctrlKey && event.code === 'Enter';
      if (isOwn || (event.altKey && event.code === 'KeyS')) {
        event.preventDefault();
        this.save();
      }
    },
  },
  created() {
    document.addEventListener('keydown', this.shortcut);
  },
  beforeDestroy() {
    document.removeEventListener('keydown', this.shortcut);
  },
  template: `
    <div class="case" v-if="overview">
      <aside class="tree">
        <div class="tree-title"><i class="el-icon-folder-opened"></i>案件目录</div>
        <div class="tree-branch" :class="{ closed: closed.cards }" @click="fold('cards')"><i class="el-icon-caret-bottom"></i>案卡</div>
        <ul v-show="!closed.cards">
          <li v-for="card in overview.cards" :key="card.id">
            <a :class="{ on: on('card', card.id) }" :href="'#/case/' + id + '/card/' + card.id"><i class="el-icon-tickets"></i>{{ card.title }}<em v-if="isDirty(card.id)" class="unsaved" title="未保存">●</em></a>
          </li>
        </ul>
        <div class="tree-branch" :class="{ closed: closed.documents }" @click="fold('documents')"><i class="el-icon-caret-bottom"></i>文书</div>
        <ul v-show="!closed.documents">
          <li><a :class="{ on: on('documents') }" :href="'#/case/' + id + '/documents'"><i class="el-icon-files"></i>文书列表</a></li>
          <li v-for="document in overview.documents" :key="document.index">
            <a :class="{ on: on('document', document.index) }" :href="'#/case/' + id + '/document/' + document.index + (document.ours ? '/edit' : '/preview')"><i class="el-icon-document"></i>{{ document.title }}</a>
          </li>
        </ul>
        <div class="tree-branch leaf"><a :class="{ on: on('flow') }" :href="'#/case/' + id + '/flow'"><i class="el-icon-time"></i>流程</a></div>
        <div class="tree-branch leaf"><a :class="{ on: on('approval') }" :href="'#/case/' + id + '/approval'"><i class="el-icon-s-check"></i>审批</a></div>
      </aside>
      <div class="case-main">
        <div class="case-head">
          <div class="case-crumbs">
            <el-breadcrumb separator="/"><el-breadcrumb-item>办案</el-breadcrumb-item><el-breadcrumb-item><a href="#/cases">案件查询</a></el-breadcrumb-item><el-breadcrumb-item>{{ title }}</el-breadcrumb-item></el-breadcrumb>
            <div class="case-actions">
              <el-button type="primary" icon="el-icon-check" @click="save">保存</el-button>
              <el-button icon="el-icon-s-promotion" @click="step('submit', '送审')">送审</el-button>
              <el-button icon="el-icon-s-claim" @click="step('seal', '用印')">用印</el-button>
              <el-button icon="el-icon-circle-check" @click="step('conclude', '办结')">办结</el-button>
            </div>
          </div>
          <div class="case-facts">
            <h2 class="case-name">{{ overview.head.name }}</h2>
            <dl><div v-for="[name, value] in head" :key="name"><dt>{{ name }}</dt><dd>{{ value }}</dd></div></dl>
          </div>
        </div>
        <div class="work-tabs">
          <div v-for="tab in open" :key="tab.route" class="work-tab" :class="{ on: tab.route === route }">
            <a :href="'#' + tab.route">{{ tab.title }}<em v-if="dirtyRoute(tab.route)" class="unsaved">●</em></a>
            <i class="el-icon-close" title="关闭" @click="close(tab.route)"></i>
          </div>
        </div>
        <div class="case-page"><component :is="page" :key="route" ref="page" :case-id="id" :parts="parts" :overview="overview" /></div>
      </div>
    </div>
    <div v-else class="page" v-loading="true"></div>`,
};
