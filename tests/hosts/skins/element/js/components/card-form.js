/** One record as collapsible groups of items in two columns (three on wide screens). */
export const CardForm = {
  props: { groups: Array, record: Object, messageFor: { type: Function, default: () => '' } },
  data() {
    return { unfolded: this.groups.map((_, index) => index) };
  },
  template: `
    <el-form class="card-form" size="mini" label-width="180px" :model="record.values">
      <el-collapse v-model="unfolded">
        <el-collapse-item v-for="(group, index) in groups" :key="group.title" :name="index" :title="group.title">
          <el-row :gutter="16">
            <el-col v-for="item in group.items" :key="item.column" :span="item.wide ? 24 : 12">
              <el-form-item :label="item.label" :prop="item.column" :required="item.required" :error="messageFor(item.column)">
                <case-field :item="item" v-model="record.values[item.column]" />
              </el-form-item>
            </el-col>
          </el-row>
        </el-collapse-item>
      </el-collapse>
    </el-form>`,
};
