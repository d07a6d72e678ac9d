import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/intake/intake.css';
import '../../extension/compare/compare.css';
import '../../extension/ui/stray-drops';
import { render } from 'preact';
import { Compare } from '../../extension/compare/compare';
import { connectCompare } from '../../extension/compare/connect';

const app = document.getElementById('app');
if (app) connectCompare(location.href, (parts) => render(<Compare {...parts} />, app));
