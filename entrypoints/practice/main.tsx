import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/practice/practice.css';
import '../../extension/ui/stray-drops';
import { render } from 'preact';
import { practiceActions } from '../../extension/practice/connect';
import { Practice } from '../../extension/practice/practice';

const app = document.getElementById('app');
if (app) {
  render(
    <Practice actions={practiceActions()}>
      <iframe id="host" src="/practice-host.html" title="练习用的模拟业务系统" />
    </Practice>,
    app,
  );
}
