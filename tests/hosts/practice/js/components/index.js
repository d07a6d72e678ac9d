import { CardForm } from './card-form.js';
import { CaseField } from './case-field.js';
import { CauseInput } from './cause-input.js';
import { PersonTabs } from './person-tabs.js';
import { RowTable } from './row-table.js';

Vue.component('CaseField', CaseField);
Vue.component('CauseInput', CauseInput);
Vue.component('CardForm', CardForm);
Vue.component('PersonTabs', PersonTabs);
Vue.component('RowTable', RowTable);
