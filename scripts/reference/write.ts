/** `npm run rules:reference`: writes docs/rules from the rules. With `--check` only says what is out of date (exit 1). */
import { RULES } from '../../rules/catalogue';
import { EXAMPLES } from '../../rules/catalogue/examples';
import { FOLDER, stalePages, writePages } from './files';
import { pagesOf } from './pages';

const pages = pagesOf(RULES, EXAMPLES);
const stale = stalePages(pages);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`规则参考已过时（${stale.join('、')}），请运行 npm run rules:reference`);
    process.exitCode = 1;
  }
} else {
  writePages(pages);
  console.log(`${pages.size} 页写入 ${FOLDER}，其中 ${stale.length} 页有变化`);
}
