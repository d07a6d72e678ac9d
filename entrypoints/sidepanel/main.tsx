import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/intake/intake.css';
import '../../extension/panel/panel.css';
import '../../extension/ui/stray-drops';
import { render } from 'preact';
import { connectPanel } from '../../extension/panel/connect';
import { Panel } from '../../extension/panel/panel';

const app = document.getElementById('app');
if (app) connectPanel(location.href, (view, actions) => render(<Panel view={view} actions={actions} />, app));
