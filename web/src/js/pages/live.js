// Registers the elements of the live view: <run-dock>, <run-replay> and what they hold.
import '../elements/dock/run-dock.js';
import '../elements/replay/run-replay.js';
