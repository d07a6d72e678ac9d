import { get } from '../api.js';

export const ApprovalScreen = {
  props: { caseId: String, overview: Object },
  data: () => ({ steps: [] }),
  computed: {
    active() {
      return this.steps.filter((step) => step.at !== '').length;
    },
  },
  async created() {
    this.steps = await get(`cases/${this.caseId}/approval`);
  },
  template: `
    <section class="panel">
      <h3 class="section-title">审批单</h3>
      <el-steps class="approval-steps" :active="active" finish-status="success" align-center><el-step v-for="step in steps" :key="step.role" :title="step.role" :description="step.person" /></el-steps>
      <table class="approval">
        <tbody>
          <tr><th>案件名称</th><td colspan="3">{{ overview.head.name }}</td></tr>
          <tr><th>部门受案号</th><td>{{ overview.head.acceptanceNumber }}</td><th>承办部门</th><td>{{ overview.head.department }}</td></tr>
          <tr v-for="step in steps" :key="step.role"><th>{{ step.role }}意见</th><td colspan="3"><p class="opinion">{{ step.opinion || '　' }}</p><p class="sign">{{ step.at ? step.person : '' }}　{{ step.at }}</p></td></tr>
        </tbody>
      </table>
    </section>`,
};
