// Registers the elements of the live view: <run-dock>, <run-replay> and what they hold.
