import {WEIGHT, measureDensity, opacityOf} from './density.js';
import {topOf} from './frame.js';
import {INSET} from './slice-painter.js';

/** Paints lanes as rows of pixels, one for each device pixel of time; its buffers are kept from frame to frame. */
export class DensityPainter {
  #canvas = document.createElement('canvas');
  #context = this.#canvas.getContext('2d');
  #image = null;

  /** @param {import('./frame.js').Frame} frame  @param {number} from  @param {number} to the slices that can be seen */
  paint(frame, row, from, to) {
    const {scale, pixelRatio, colors, now} = frame;
    const width = Math.max(1, Math.round(scale.width * pixelRatio));
    this.#reach(width);
    const window = {from: scale.from, perPixel: scale.perPixel / pixelRatio, now, first: from, end: to};
    measureDensity(row.lane.slices, window, this.busy, this.worst);
    const pixels = new Uint32Array(this.#image.data.buffer);
    const fine = packed(colors.hues[frame.source.hueOf(row.lane)].bytes);
    const failed = packed(colors.failedBytes) | 0xff000000;
    const cancelled = packed(colors.cancelledBytes);
    for (let pixel = 0; pixel < width; pixel += 1) {
      const weight = this.worst[pixel];
      if (weight === WEIGHT.NONE) {
        pixels[pixel] = 0;
      } else if (weight === WEIGHT.FAILED) {
        pixels[pixel] = failed;
      } else {
        pixels[pixel] = (weight === WEIGHT.CANCELLED ? cancelled : fine) | (opacityOf(this.busy[pixel]) << 24);
      }
    }
    this.#context.putImageData(this.#image, 0, 0);
    frame.context.imageSmoothingEnabled = false;
    const y = topOf(frame, row) + INSET;
    frame.context.drawImage(this.#canvas, 0, 0, width, 1, scale.left, y, scale.width, row.height - 2 * INSET);
  }

  #reach(width) {
    if (this.#canvas.width !== width || this.#image === null) {
      this.#canvas.width = width;
      this.#canvas.height = 1;
      this.#image = this.#context.createImageData(width, 1);
      this.busy = new Float32Array(width);
      this.worst = new Uint8Array(width);
    }
  }
}

/** Red, green and blue where ImageData has them on a little-endian machine, with opacity 0. */
const packed = ([red, green, blue]) => red | (green << 8) | (blue << 16);
