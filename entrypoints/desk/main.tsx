import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/desk/desk.css';
import '../../extension/ui/stray-drops';
import { render } from 'preact';
import { connectDesk } from '../../extension/desk/connect';
import { Desk } from '../../extension/desk/desk';

const app = document.getElementById('app');
if (app) connectDesk((view, actions) => render(<Desk view={view} actions={actions} />, app));
