/** One tab a person. The form of a tab that is not open does not exist: v-if, not v-show. */
export const PersonTabs = {
  props: { section: Object, messageFor: Function },
  data() {
    return { active: this.section.records.length > 0 ? this.section.records[0].record : '' };
  },
  template: `
    <el-tabs v-if="section.records.length" v-model="active" class="person-tabs" type="card">
      <el-tab-pane v-for="record in section.records" :key="record.record" :name="record.record" :label="record.name">
        <card-form v-if="active === record.record" :groups="section.groups" :record="record" :message-for="(column) => messageFor(record.record, column)" />
      </el-tab-pane>
    </el-tabs>
    <p v-else class="empty">暂无数据</p>`,
};
