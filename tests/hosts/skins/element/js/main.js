import { get } from '/shared/js/api.js';
import { go, onRoute, routeParts } from '/shared/js/router.js';
import { loadUser, store } from './store.js';
import './components/index.js';
import { CaseFrame } from './screens/case-frame.js';
import { CaseList } from './screens/case-list.js';
import { Login } from './screens/login.js';
import { Reports } from './screens/reports.js';
import { Todo } from './screens/todo.js';

Vue.use(ELEMENT, { size: 'mini' });
Vue.config.productionTip = false;

const SCREENS = { login: 'login', todo: 'todo', cases: 'case-list', case: 'case-frame', reports: 'reports' };

new Vue({
  el: '#app',
  components: { Login, Todo, CaseList, CaseFrame, Reports },
  data: () => ({ store, parts: routeParts(), ready: false, now: '' }),
  computed: {
    area() {
      return this.parts[0] || 'todo';
    },
    screen() {
      return SCREENS[this.area] || 'todo';
    },
  },
  async created() {
    onRoute(() => {
      this.parts = routeParts();
      this.guard();
    });
    this.tick();
    setInterval(() => this.tick(), 30000);
    await this.guard();
    this.ready = true;
  },
  methods: {
    tick() {
      const two = (n) => String(n).padStart(2, '0');
      const d = new Date();
      this.now = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}`;
    },
    /** Everything but the log-in page needs a session. */
    async guard() {
      if (this.area === 'login' || store.user) return;
      await loadUser();
      if (!store.user) go('/login');
    },
    open(path) {
      go(path);
    },
    async leave() {
      await get('logout');
      store.user = null;
      go('/login');
    },
  },
  template: `
    <login v-if="screen === 'login'" />
    <div v-else-if="ready && store.user" class="shell">
      <header class="top">
        <img class="top-emblem" src="/shared/emblem.svg" alt="">
        <h1 class="top-title">全国检察业务应用系统<span class="top-mock">（模拟）</span></h1>
        <nav class="top-nav">
          <a :class="{ on: area === 'todo' }" href="#/todo"><i class="el-icon-s-home"></i>首页</a>
          <a :class="{ on: area === 'cases' || area === 'case' }" href="#/cases"><i class="el-icon-s-order"></i>办案</a>
          <a :class="{ on: area === 'reports' }" href="#/reports"><i class="el-icon-s-data"></i>统计</a>
          <span><i class="el-icon-s-management"></i>管理</span>
          <span><i class="el-icon-reading"></i>知识服务</span>
        </nav>
        <div class="top-user">
          <span class="mock-badge">模拟环境</span>
          <span v-if="store.user.today">今天是 {{ store.user.today }}</span>
          <span>{{ store.user.organ }}</span>
          <span>{{ store.user.department }}</span>
          <span class="top-name"><i class="el-icon-user-solid"></i>{{ store.user.name }}</span>
          <a class="top-leave" title="退出" @click="leave"><i class="el-icon-switch-button"></i></a>
        </div>
      </header>
      <main class="body"><component :is="screen" :parts="parts" /></main>
      <footer class="status">
        <span><i class="dot ok"></i>已连接</span>
        <span v-if="store.busy" class="status-busy"><i class="el-icon-loading"></i>{{ store.busy }}</span>
        <span v-else>{{ store.saved || '就绪' }}</span>
        <span class="status-right">模拟环境，数据均为虚构</span>
        <span>{{ now }}</span>
      </footer>
    </div>`,
});
