import { get } from '/shared/js/api.js';
import { go } from '/shared/js/router.js';

export const CaseList = {
  data: () => ({
    query: { word: '', prosecutor: '', accepted: [] },
    page: 1,
    size: 20,
    total: 0,
    rows: [],
    loading: false,
  }),
  created() {
    this.load();
  },
  methods: {
    async load() {
      this.loading = true;
      const params = new URLSearchParams({ word: this.query.word, page: this.page, size: this.size });
      const { total, rows } = await get(`cases?${params}`);
      Object.assign(this, { total, rows, loading: false });
    },
    search() {
      this.page = 1;
      this.load();
    },
    reset() {
      this.query = { word: '', prosecutor: '', accepted: [] };
      this.search();
    },
    turn(page) {
      this.page = page;
      this.load();
    },
    open(row) {
      go(`/case/${row.id}/card/intake`);
    },
  },
  template: `
    <div class="page list">
      <el-breadcrumb separator="/"><el-breadcrumb-item>办案</el-breadcrumb-item><el-breadcrumb-item>案件查询</el-breadcrumb-item></el-breadcrumb>
      <section class="panel">
        <el-form class="query" inline size="mini" @submit.native.prevent="search">
          <el-form-item label="案件名称/受案号" prop="AJMC"><el-input v-model="query.word" placeholder="请输入" clearable /></el-form-item>
          <el-form-item label="承办检察官" prop="CBR"><el-input v-model="query.prosecutor" placeholder="请输入" clearable /></el-form-item>
          <el-form-item label="受理日期" prop="SLRQ"><el-date-picker v-model="query.accepted" type="daterange" value-format="yyyy-MM-dd" start-placeholder="开始日期" end-placeholder="结束日期" /></el-form-item>
          <el-form-item><el-button type="primary" icon="el-icon-search" native-type="submit">查询</el-button><el-button @click="reset">重置</el-button></el-form-item>
        </el-form>
      </section>
      <section class="panel fill">
        <el-table :data="rows" border stripe size="mini" height="100%" v-loading="loading" @row-dblclick="open">
          <el-table-column type="index" label="序号" width="50" align="center" :index="(i) => (page - 1) * size + i + 1" />
          <el-table-column prop="acceptanceNumber" label="部门受案号" width="250" show-overflow-tooltip />
          <el-table-column prop="name" label="案件名称" min-width="240" show-overflow-tooltip>
            <template slot-scope="{ row }"><a class="link" @click="open(row)">{{ row.name }}</a></template>
          </el-table-column>
          <el-table-column prop="category" label="案件类别" width="150" show-overflow-tooltip />
          <el-table-column prop="department" label="承办部门" width="100" />
          <el-table-column prop="prosecutor" label="承办检察官" width="90" align="center" />
          <el-table-column prop="accepted" label="受理日期" width="100" align="center" />
          <el-table-column prop="due" label="到期日期" width="100" align="center" />
          <el-table-column prop="stage" label="当前阶段" width="100" align="center" />
          <el-table-column prop="status" label="案件状态" width="90" align="center" />
        </el-table>
        <el-pagination background small layout="total, prev, pager, next, jumper" :total="total" :page-size="size" :current-page="page" @current-change="turn" />
      </section>
    </div>`,
};
