/** The case of scenario US-07: arrest review received 2026-03-02, prosecution review received 2026-03-16. */
import { type BundleCard, type CaseBundle, loadCase } from './index';

const DETAINED = '2026-02-20';

const dated: Readonly<Record<string, BundleCard['values']>> = {
  arrestReview: { 'arrestReview.acceptedDate': '2026-03-02', 'arrestReview.requestDate': '2026-03-02' },
  chargeReview: { 'chargeReview.acceptedDate': '2026-03-16' },
};

