/** The two inks that are written with on fills. */
const INKS = [
  {color: '#0b0f14', luminance: 0.0047},
  {color: '#ffffff', luminance: 1},
];

/**
 * The ink that can be read best on all of some fills, by the contrast of WCAG on the one where it is hardest.
 *
 * @param {...[number, number, number]} fills red, green and blue, 0 to 255
 */
export function inkOn(...fills) {
  const luminances = fills.map(luminanceOf);
  const worst = INKS.map(ink => Math.min(...luminances.map(luminance => contrast(ink.luminance, luminance))));
  return INKS[worst[0] >= worst[1] ? 0 : 1].color;
}

/** Relative luminance, 0 to 1. */
export function luminanceOf(color) {
  const [red, green, blue] = color.map(byte => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white; small text needs 4.5. */
export function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** A colour with a share of another laid over it. */
export function laidOver(ground, color, share) {
  return ground.map((byte, part) => Math.round(byte + (color[part] - byte) * share));
}
