const WIDTHS = { date: 140, select: 140, multi: 180, number: 80, radio: 120, span: 120, input: 160 };

/** Rows edited in place. The first column is fixed, so element-ui draws its cells twice. */
export const RowTable = {
  props: { section: Object },
  computed: {
    items() {
      return this.section.groups[0].items;
    },
  },
  methods: {
    widthOf: (item) => Math.max(WIDTHS[item.control] || 140, item.label.length * 14 + 34),
    add() {
      const { records } = this.section;
      const last = records[records.length - 1];
      const name = last ? last.name : '';
      const count = records.filter((record) => record.name === name).length;
      const values = Object.fromEntries(this.items.map((item) => [item.column, item.control === 'multi' ? [] : '']));
      records.push({ record: name + '/' + (count + 1), name, values });
    },
    remove(index) {
      this.section.records.splice(index, 1);
    },
  },
  template: `
    <div class="row-table">
      <div class="row-tools"><el-button icon="el-icon-plus" @click="add">新增</el-button></div>
      <el-table :data="section.records" border size="mini">
        <el-table-column type="index" label="序号" width="50" align="center" fixed />
        <el-table-column v-if="section.perPerson" label="犯罪嫌疑人" width="100" fixed><template slot-scope="{ row }">{{ row.name }}</template></el-table-column>
        <el-table-column v-for="item in items" :key="item.column" :prop="item.column" :label="item.label" :width="widthOf(item)">
          <template slot-scope="{ row }"><case-field :item="item" in-table v-model="row.values[item.column]" /></template>
        </el-table-column>
        <el-table-column label="操作" width="70" align="center" fixed="right">
          <template slot-scope="{ $index }"><el-button type="text" @click="remove($index)">删除</el-button></template>
        </el-table-column>
      </el-table>
    </div>`,
};
