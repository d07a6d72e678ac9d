/** 案由: chosen in a dialog with the dictionary tree; the dialog hangs on the body, as element-ui does it. */
export const CauseInput = {
  model: { prop: 'value', event: 'change' },
  props: { value: String, tree: Array },
  data: () => ({ open: false, word: '', picked: '' }),
  watch: {
    word(word) {
      this.$refs.tree.filter(word);
    },
  },
  methods: {
    show() {
      this.picked = this.value;
      this.open = true;
    },
    matches: (word, node) => word === '' || node.label.includes(word),
    pick(node) {
      if (!node.children) this.picked = node.label;
    },
    take() {
      this.$emit('change', this.picked);
      this.open = false;
    },
  },
  template: `
    <div class="cause-input">
      <el-input :value="value" readonly placeholder="请选择案由" @click.native="show"><i slot="suffix" class="el-input__icon el-icon-search"></i></el-input>
      <el-dialog title="选择案由" :visible.sync="open" width="480px" append-to-body>
        <el-input v-model="word" size="mini" prefix-icon="el-icon-search" placeholder="输入关键字筛选" />
        <el-tree ref="tree" class="cause-tree" :data="tree" node-key="value" highlight-current :filter-node-method="matches" :default-expanded-keys="tree.map((n) => n.value)" @node-click="pick" />
        <span slot="footer"><span class="cause-picked">已选：{{ picked || '无' }}</span><el-button size="mini" @click="open = false">取 消</el-button><el-button size="mini" type="primary" @click="take">确 定</el-button></span>
      </el-dialog>
    </div>`,
};
