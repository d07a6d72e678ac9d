import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/calibration/calibration.css';
import '../../extension/ui/stray-drops';
import { render } from 'preact';
import { Calibration } from '../../extension/calibration/calibration';
import { connectCalibration } from '../../extension/calibration/connect';

const app = document.getElementById('app');
if (app)
  connectCalibration(location.href, (view, actions) => render(<Calibration view={view} actions={actions} />, app));
