// What every page has: tooltips, the theme switch, relative times, HTMX for the parts that refresh.
import 'htmx.org';
import '../elements/theme-toggle.js';
import '../elements/relative-times.js';
import '../elements/stale-lists.js';
import {installTooltips} from '../lib/tooltip.js';

installTooltips();
