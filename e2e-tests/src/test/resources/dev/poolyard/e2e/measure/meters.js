// Meters in the page of a run. They look at what the page has anyway and change nothing it does, but for two thin
// wrappers: what the run's state is given, and when the timeline begins to paint.
globalThis.meters = (() => {
  const received = [];
  const paintings = [];
  const seenSlices = new Map();
  let timeline = null;
  let state = null;
  let frameTimes = null;

  customElements.whenDefined('run-page').then(() => {
    const dock = document.querySelector('run-dock');
    ({timeline} = dock.lanes);
    ({state} = dock.run);
    const {apply} = state;
    state.apply = events => {
      for (const {seq} of events) {
        if (seq !== undefined) {
          received.push(seq);
        }
      }
      apply.call(state, events);
    };
    // The timeline asks its source for the time as the first thing of each painting.
    const {source} = timeline;
    const {now} = source;
    source.now = () => {
      notePainting();
      return now();
    };
  });

  /** Every slice that stands in the state when the timeline paints is on the canvas when the frame is done. */
  function notePainting() {
    const fresh = [];
    for (const [number, {slices}] of state.lanes) {
      for (let index = seenSlices.get(number) ?? 0; index < slices.length; index += 1) {
        fresh.push(slices.start[index]);
      }
      seenSlices.set(number, slices.length);
    }
    if (fresh.length > 0) {
      afterFrame(() => {
        const painted = (performance.timeOrigin + performance.now()) / 1000;
        paintings.push(...fresh.map(start => ({start, painted})));
      });
    }
  }

  /** Runs an action as the first task after this frame's style, layout and painting. */
  function afterFrame(action) {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = action;
    port2.postMessage(null);
  }

  const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

  return {
    /** Milliseconds since the navigation when everything up to the run's end was painted. */
    async paintedEnd() {
      while (!(state?.over && document.querySelector('lane-timeline canvas'))) {
        await nextFrame();
      }
      await nextFrame();
      return new Promise(resolve => afterFrame(() => resolve(performance.now())));
    },

    /** Starts to note the time of each frame. */
    beginFrames() {
      frameTimes = [];
      const step = time => {
        if (frameTimes !== null) {
          frameTimes.push(time);
          requestAnimationFrame(step);
        }
      };
      requestAnimationFrame(step);
      return [];
    },

    /** The milliseconds between frames since then. */
    endFrames() {
      const times = frameTimes;
      frameTimes = null;
      return times.slice(1).map((time, index) => time - times[index]);
    },

    /** Zooms so that `part` of the run is seen and drags through it with the wheel for `seconds`; the frames' milliseconds. */
    async pan({part, seconds}) {
      const {canvas} = timeline.surface;
      const {view} = timeline;
      view.fit();
      view.zoom(part, state.finishedAt / 2);
      timeline.changed();
      await nextFrame();
      const place = canvas.getBoundingClientRect();
      const end = performance.now() + seconds * 1000;
      let direction = 1;
      let before = view.from;
      let moved = 0;
      meters.beginFrames();
      while (performance.now() < end) {
        canvas.dispatchEvent(
          new WheelEvent('wheel', {
            deltaY: 24 * direction,
            shiftKey: true,
            bubbles: true,
            cancelable: true,
            clientX: place.left + place.width / 2,
            clientY: place.top + place.height / 2,
          }),
        );
        await nextFrame();
        if (view.from === before) {
          direction = -direction;
        } else {
          moved += 1;
        }
        before = view.from;
      }
      return {frames: meters.endFrames(), moved};
    },

    /** The sequence numbers that the page's state was given, in the order in which it was. */
    sequences: () => received,

    /** When each slice began by the run's clock, and when it was painted by the time of day; in seconds. */
    paintings: () => paintings,

    /** Every slice as the page knows it: lane, task, start and end. */
    slices: () =>
      [...state.lanes].flatMap(([number, {slices}]) =>
        Array.from({length: slices.length}, (_, index) => [
          number,
          slices.task[index],
          slices.start[index],
          slices.end[index],
        ]),
      ),

    /** How far the page's time of day is from the system's, in seconds: both are read at once, as often as it takes. */
    clockError() {
      let least = Infinity;
      for (let attempt = 0; attempt < 2000; attempt += 1) {
        const page = performance.timeOrigin + performance.now();
        least = Math.min(least, Math.abs(page - Date.now() - 0.5));
      }
      return least / 1000;
    },
  };
})();
