import {h, icon} from '../../lib/dom.js';
import {duration, factor} from '../../lib/format.js';
import {bar, errorOf, longest} from '../../race/figures.js';
import {contenderOf, contenderTitle} from '../../race/contender.js';
import {contenderName} from './contender-name.js';

/**
 * The contenders one below the other: a bar of the median with its spread and the ideal, then the figures.
 *
 * @param {?Object<string, number>} published seconds by contender, where the work is a known experiment
 */
export function raceTable(race, published) {
  const scale = longest(race);
  return h(
    'div',
    {class: 'table-scroll'},
    h(
      'table',
      {class: 'table race-table'},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', {scope: 'col'}, race.mend ? 'Workflow' : 'Executor'),
          h('th', {scope: 'col', class: 'race-bar-head'}, 'Time', scaleLegend()),
          h('th', {scope: 'col', class: 'number'}, 'Median'),
          published && h('th', {scope: 'col', class: 'number', 'data-tip': 'What CPython took in the text that this experiment is from, on another machine'}, 'Published'),
          h('th', {scope: 'col', class: 'number'}, 'Least – greatest'),
          h('th', {scope: 'col', class: 'number', 'data-tip': `How many times as fast as ${contenderTitle(race.reference)}`}, 'Speed-up'),
          h('th', {scope: 'col', class: 'number', 'data-tip': `The least time this work could take on ${race.cores} cores, divided by the median`}, 'Efficiency'),
          h('th', {scope: 'col'}, 'Recordings'),
        ),
      ),
      h('tbody', {}, race.executors.map(entry => row(entry, race, scale, published))),
    ),
  );
}

function scaleLegend() {
  return h(
    'span',
    {class: 'race-legend'},
    h('span', {class: 'race-legend-spread'}, 'least to greatest'),
    h('span', {class: 'race-legend-ideal'}, 'ideal'),
  );
}

function row(entry, race, scale, published) {
  const error = errorOf(entry);
  return h(
    'tr',
    {'data-kind': race.hues?.[entry.executor] ?? contenderOf(entry.executor).kind},
    h('th', {scope: 'row'}, contenderName(entry.executor, race.hues?.[entry.executor])),
    h('td', {class: 'race-bar-cell'}, drawn(bar(entry, scale)), error && h('p', {class: 'race-error'}, icon('alert'), error)),
    number(entry.median === null ? '–' : duration(entry.median)),
    published && number(published[entry.executor] ? duration(published[entry.executor]) : '–'),
    number(entry.median === null ? '–' : `${duration(entry.least)} – ${duration(entry.greatest)}`),
    number(entry.speedup === null ? '–' : factor(entry.speedup)),
    number(entry.efficiency === null ? '–' : `${Math.round(100 * entry.efficiency)} %`),
    h('td', {class: 'race-runs'}, h('div', {}, entry.runs.map((run, index) => recording(run, index + 1, race)))),
  );
}

const number = text => h('td', {class: 'number'}, text);

function drawn(parts) {
  const track = h('div', {class: 'race-track', 'aria-hidden': 'true'});
  if (!parts) return track;
  track.append(
    placed('race-median', {width: parts.median}),
    placed('race-spread', {insetInlineStart: parts.from, width: Math.max(0, parts.to - parts.from)}),
  );
  if (parts.ideal !== null) track.append(placed('race-ideal', {insetInlineStart: parts.ideal}));
  return track;
}

function placed(name, percents) {
  const part = h('span', {class: name});
  for (const [property, percent] of Object.entries(percents)) part.style[property] = `${percent}%`;
  return part;
}

function recording(run, number, race) {
  const disturbed = race.disturbed.includes(run.id);
  const tip = `${run.status.replace('_', ' ')} in ${duration(run.wall_seconds)}${disturbed ? '; other runs went on at the same time' : ''}`;
  return h(
    'a',
    {class: 'race-run', href: `/runs/${run.id}`, 'data-status': run.status, 'data-disturbed': disturbed, 'data-tip': tip, 'aria-label': `Recording ${number}: ${tip}`},
    String(number),
  );
}
