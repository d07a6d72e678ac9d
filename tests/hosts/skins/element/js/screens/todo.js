import { get } from '/shared/js/api.js';
import { go } from '/shared/js/router.js';

export const Todo = {
  data: () => ({ todo: { cases: [], approvals: [], notices: [] }, loading: true }),
  computed: {
    tiles() {
      const { cases, approvals, notices } = this.todo;
      const near = cases.filter((row) => row.days !== null && row.days <= 5).length;
      return [
        { name: '待办案件', count: cases.length, icon: 'el-icon-s-order', tone: 'blue' },
        { name: '待审批', count: approvals.length, icon: 'el-icon-s-check', tone: 'green' },
        { name: '期限预警', count: near, icon: 'el-icon-alarm-clock', tone: 'red' },
        { name: '通知公告', count: notices.length, icon: 'el-icon-bell', tone: 'grey' },
      ];
    },
  },
  async created() {
    this.todo = await get('todo');
    this.loading = false;
  },
  methods: {
    open(row) {
      go(`/case/${row.id}/card/intake`);
    },
    left(days) {
      if (days === null) return '';
      return days < 0 ? `超期 ${-days} 天` : `剩余 ${days} 天`;
    },
  },
  template: `
    <div class="page todo" v-loading="loading">
      <el-breadcrumb separator="/"><el-breadcrumb-item>首页</el-breadcrumb-item><el-breadcrumb-item>工作台</el-breadcrumb-item></el-breadcrumb>
      <div class="tiles">
        <div v-for="tile in tiles" :key="tile.name" class="tile" :class="tile.tone">
          <i :class="tile.icon"></i><div><b>{{ tile.count }}</b><span>{{ tile.name }}</span></div>
        </div>
      </div>
      <div class="todo-grid">
        <section class="panel todo-main">
          <h2 class="panel-title">待办案件<a href="#/cases">更多</a></h2>
          <el-table :data="todo.cases" border size="mini" @row-dblclick="open">
            <el-table-column type="index" label="序号" width="50" align="center" />
            <el-table-column prop="name" label="案件名称" min-width="220" show-overflow-tooltip>
              <template slot-scope="{ row }"><a class="link" @click="open(row)">{{ row.name }}</a></template>
            </el-table-column>
            <el-table-column prop="category" label="案件类别" width="120" />
            <el-table-column prop="accepted" label="受理日期" width="100" align="center" />
            <el-table-column prop="due" label="到期日期" width="100" align="center" />
            <el-table-column label="预警" width="100" align="center">
              <template slot-scope="{ row }"><span :class="row.days !== null && row.days <= 5 ? 'warn' : ''">{{ left(row.days) }}</span></template>
            </el-table-column>
          </el-table>
        </section>
        <aside>
          <section class="panel">
            <h2 class="panel-title">待审批</h2>
            <ul class="lines"><li v-for="row in todo.approvals" :key="row.id"><a class="link" @click="open(row)">{{ row.name }}</a><span>{{ row.from }}</span></li></ul>
          </section>
          <section class="panel">
            <h2 class="panel-title">通知公告</h2>
            <ul class="lines"><li v-for="notice in todo.notices" :key="notice">{{ notice }}</li></ul>
          </section>
        </aside>
      </div>
    </div>`,
};
