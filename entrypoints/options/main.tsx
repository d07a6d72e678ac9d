import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/options/options.css';
import '../../extension/ui/stray-drops';
import { render } from 'preact';
import { connectOptions } from '../../extension/options/connect';
import { Options } from '../../extension/options/options';

const app = document.getElementById('app');
if (app) connectOptions((view, actions) => render(<Options view={view} actions={actions} />, app));
