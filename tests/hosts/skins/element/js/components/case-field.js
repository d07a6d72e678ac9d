import { store } from '../store.js';

const leaf = (name) => ({ value: name, label: name });
const crimeTree = () =>
  Object.entries(store.dictionary.crimes).map(([chapter, crimes]) => ({
    ...leaf(chapter),
    children: crimes.map(leaf),
  }));
const regionTree = () =>
  Object.entries(store.dictionary.regions).map(([province, cities]) => ({
    ...leaf(province),
    children: Object.entries(cities).map(([city, counties]) => ({ ...leaf(city), children: counties.map(leaf) })),
  }));

/** The path of names that leads to a leaf, as the cascader wants it. */
function pathTo(nodes, name) {
  for (const node of nodes) {
    if (node.value === name && !node.children) return [name];
    const rest = node.children && pathTo(node.children, name);
    if (rest && rest.length > 0) return [node.value, ...rest];
  }
  return [];
}

/** The control of one item. Values are texts, except a multiple choice, which is a list. */
export const CaseField = {
  model: { prop: 'value', event: 'change' },
  props: { item: Object, value: [String, Array], inTable: Boolean },
  computed: {
    control() {
      return this.inTable && this.item.control === 'radio' ? 'select' : this.item.control;
    },
    tree() {
      return this.control === 'region' ? regionTree() : crimeTree();
    },
    path() {
      return pathTo(this.tree, this.value);
    },
  },
  methods: {
    emit(value) {
      this.$emit('change', value === null || value === undefined ? '' : value);
    },
    emitLeaf(path) {
      this.emit(path && path.length > 0 ? path[path.length - 1] : '');
    },
  },
  template: `
    <span v-if="control === 'span'" class="read-only">{{ value }}</span>
    <el-input v-else-if="control === 'disabled'" :value="value" disabled />
    <el-input v-else-if="control === 'textarea'" type="textarea" :rows="2" :value="value" placeholder="请输入内容" @input="emit" />
    <el-select v-else-if="control === 'select'" :value="value" clearable placeholder="请选择" @change="emit">
      <el-option v-for="option in item.options" :key="option" :label="option" :value="option" />
    </el-select>
    <drop-down v-else-if="control === 'dropdown'" :value="value" :options="item.options" @change="emit" />
    <el-select v-else-if="control === 'multi'" :value="value" multiple collapse-tags clearable placeholder="请选择" @change="emit">
      <el-option v-for="option in item.options" :key="option" :label="option" :value="option" />
    </el-select>
    <el-radio-group v-else-if="control === 'radio'" :value="value" @input="emit">
      <el-radio v-for="option in item.options" :key="option" :label="option">{{ option }}</el-radio>
    </el-radio-group>
    <el-switch v-else-if="control === 'switch'" :value="value" active-value="是" inactive-value="否" active-text="是" inactive-text="否" @change="emit" />
    <el-date-picker v-else-if="control === 'date'" type="date" :value="value" value-format="yyyy-MM-dd" format="yyyy-MM-dd" placeholder="请选择日期" @input="emit" />
    <el-date-picker v-else-if="control === 'datetime'" type="datetime" :value="value" value-format="yyyy-MM-dd HH:mm" format="yyyy-MM-dd HH:mm" placeholder="请选择时间" @input="emit" />
    <el-cascader v-else-if="control === 'region'" :value="path" :options="tree" clearable placeholder="请选择" @change="emitLeaf" />
    <el-cascader v-else-if="control === 'cascader'" :value="path" :options="tree" :show-all-levels="false" clearable filterable placeholder="请选择" @change="emitLeaf" />
    <cause-input v-else-if="control === 'cause'" :value="value" :tree="tree" @change="emit" />
    <el-input v-else :value="value" placeholder="请输入内容" @input="emit" />`,
};
