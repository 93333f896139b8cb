/** The curves below the lanes of a run, with what they are called and how their largest value is said. */
export function loadsOf({load, lanes}) {
  return lanes.size === 0
    ? []
    : [
        {name: 'Waiting tasks', curve: load.waiting, say: most => `up to ${Math.round(most)}`},
        {name: 'Processor', curve: load.cores, say: most => `up to ${most.toFixed(1)} cores`},
      ];
}
