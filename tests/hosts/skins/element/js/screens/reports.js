import { get } from '/shared/js/api.js';
import { go } from '/shared/js/router.js';

/** The list of reports; or one report, whose figures open the cases behind them. */
export const Reports = {
  props: { parts: Array },
  data: () => ({ list: [], report: null, found: null, place: '' }),
  watch: { parts: { immediate: true, handler: 'load' } },
  computed: {
    numbers() {
      return ['甲', '乙', ...Array.from({ length: this.report.columnCount }, (_, at) => String(at + 1))];
    },
    file() {
      return `/api/reports/${this.report.id}/export`;
    },
  },
  methods: {
    async load() {
      const [, id] = this.parts;
      this.found = null;
      this.report = id ? await get(`reports/${id}`) : null;
      if (!id) this.list = await get('reports');
    },
    open: (id) => go(`/reports/${id}`),
    async lookup(row, column) {
      this.place = `第${row}行第${column}列`;
      this.found = await get(`reports/${this.report.id}/cells/${row}/${column}`);
    },
    close() {
      this.found = null;
    },
  },
  template: `
    <div class="page list">
      <section v-if="!report" class="panel">
        <h3 class="section-title">统计报表</h3>
        <ul class="lines"><li v-for="one in list" :key="one.id"><a class="link" @click="open(one.id)">{{ one.title }}</a></li></ul>
      </section>
      <section v-else class="panel">
        <h3 class="section-title">{{ report.title }}</h3>
        <div class="row-tools"><a class="el-button el-button--mini" :href="file">导出</a></div>
        <table class="report">
          <thead>
            <tr v-for="(line, at) in report.heads" :key="at"><th v-for="head in line" :key="head.text + head.columns" :rowspan="head.rows" :colspan="head.columns">{{ head.text }}</th></tr>
            <tr><th v-for="number in numbers" :key="number">{{ number }}</th></tr>
          </thead>
          <tbody>
            <tr v-for="row in report.rows" :key="row.number"><td>{{ row.label }}</td><td>{{ row.number }}</td><td v-for="(value, at) in row.values" :key="at"><a class="link" @click="lookup(row.number, at + 1)">{{ value }}</a></td></tr>
          </tbody>
        </table>
        <el-dialog :title="'反查：' + place" :visible="found !== null" width="80%" append-to-body @close="close">
          <el-table v-if="found" :data="found.rows" border size="mini" height="360"><el-table-column v-for="column in found.columns" :key="column.field" :prop="column.field" :label="column.title" :min-width="column.width" /></el-table>
        </el-dialog>
      </section>
    </div>`,
};
