import { compareStates, hostState } from '../../extension/practice/attestation';
import { PRACTISED, type PracticeWindow } from '../../extension/practice/connect';
import { startPractice } from '../../extension/practice/ring';

// The day on which the made-up case stands, whatever the machine's clock says.
const clock = { now: () => Date.now(), elapsed: () => performance.now(), today: () => '2024-03-25' };
const before = hostState(document);
(window as PracticeWindow).compareWithBefore = () => compareStates(before, hostState(document));
startPractice(new AbortController().signal, clock, (events) => {
  parent.dispatchEvent(new CustomEvent(PRACTISED, { detail: events }));
});
