// The page of a run.
import '../elements/run-page/run-page.js';
