import { go } from '/shared/js/router.js';

export const DocumentList = {
  props: { caseId: String, overview: Object },
  methods: {
    open(row, mode) {
      go(`/case/${this.caseId}/document/${row.index}/${mode}`);
    },
  },
  template: `
    <section class="panel">
      <h3 class="section-title">文书列表</h3>
      <el-table :data="overview.documents" border size="mini">
        <el-table-column type="index" label="序号" width="50" align="center" />
        <el-table-column prop="title" label="文书名称" min-width="160"><template slot-scope="{ row }"><a class="link" @click="open(row, 'preview')">{{ row.title }}</a></template></el-table-column>
        <el-table-column prop="number" label="文书文号" min-width="220" />
        <el-table-column prop="organ" label="制作机关" min-width="180" />
        <el-table-column label="来源" width="100" align="center"><template slot-scope="{ row }"><el-tag size="mini" :type="row.ours ? '' : 'info'">{{ row.ours ? '本院制作' : '接收' }}</el-tag></template></el-table-column>
        <el-table-column label="操作" width="120" align="center">
          <template slot-scope="{ row }"><el-button v-if="row.ours" type="text" @click="open(row, 'edit')">编辑</el-button><el-button type="text" @click="open(row, 'preview')">预览</el-button></template>
        </el-table-column>
      </el-table>
    </section>`,
};
