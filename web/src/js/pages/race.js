// The page of a race.
import '../elements/race/race-page.js';
