import { get } from '/shared/js/api.js';

/** The sheet of approval: who had a say, and what was said. */
export const ApprovalScreen = {
  props: { caseId: String, overview: Object },
  data: () => ({ steps: [], lines: [] }),
  computed: {
    active() {
      return this.steps.filter((step) => step.at !== '').length;
    },
    rows() {
      const rows = [];
      for (let at = 0; at < this.lines.length; at += 2) rows.push(this.lines.slice(at, at + 2));
      return rows;
    },
  },
  async created() {
    Object.assign(this, await get(`cases/${this.caseId}/approval`));
  },
  template: `
    <section class="panel">
      <h3 class="section-title">审批单</h3>
      <el-steps class="approval-steps" :active="active" finish-status="success" align-center><el-step v-for="step in steps" :key="step.role" :title="step.role" :description="step.person" /></el-steps>
      <table class="approval">
        <tbody>
          <tr v-for="(row, at) in rows" :key="at"><template v-for="line in row"><th :key="line.label">{{ line.label }}</th><td :key="line.label + '-'" :colspan="row.length === 1 ? 3 : 1">{{ line.value }}</td></template></tr>
        </tbody>
      </table>
    </section>`,
};
