import { variant } from '../variant.js';
import { CardForm } from './card-form.js';
import { CaseField } from './case-field.js';
import { CauseInput } from './cause-input.js';
import { PersonList, RowList, ShadowBox } from './hard.js';
import { PersonTabs } from './person-tabs.js';
import { RowTable } from './row-table.js';
import { Dropdown, UpgradedForm } from './upgraded.js';

Vue.component('CaseField', CaseField);
Vue.component('CauseInput', CauseInput);
Vue.component('DropDown', Dropdown);
Vue.component('CardForm', variant === 'upgraded' ? UpgradedForm : CardForm);
Vue.component('PersonTabs', variant === 'hard' ? PersonList : PersonTabs);
Vue.component('RowTable', variant === 'hard' ? RowList : RowTable);
if (variant === 'hard') Vue.component('SectionBox', ShadowBox);
else
  Vue.component('SectionBox', {
    render(h) {
      return h('div', this.$slots.default);
    },
  });
