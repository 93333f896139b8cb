// The page of a run, and of two side by side.
import '../elements/comparison/run-pair.js';
import '../elements/run-page/run-page.js';
