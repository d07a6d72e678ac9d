import { get } from '/shared/js/api.js';

export const FlowScreen = {
  props: { caseId: String },
  data: () => ({ steps: [], loading: true }),
  async created() {
    this.steps = await get(`cases/${this.caseId}/flow`);
    this.loading = false;
  },
  template: `
    <section class="panel" v-loading="loading">
      <h3 class="section-title">办案流程</h3>
      <el-timeline class="flow">
        <el-timeline-item v-for="(step, index) in steps" :key="index" :timestamp="step.at" placement="top" :type="index === steps.length - 1 ? 'primary' : 'success'" size="large">
          <div class="flow-step"><b class="flow-name">{{ step.name }}</b><span>办理人：{{ step.by }}</span><el-tag size="mini" :type="index === steps.length - 1 ? '' : 'success'">{{ index === steps.length - 1 ? '当前' : '已完成' }}</el-tag></div>
        </el-timeline-item>
      </el-timeline>
    </section>`,
};
