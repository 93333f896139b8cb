// The history of a workflow: what changed from one revision to the next.
import '../elements/revision-changes.js';
