/** The diagrams of a case, with the way that it took and where it stands; drawn when somebody opens them. */
import { getText, Refusal } from './api.js';
import { language, number, said } from './language.js';
import { h, refusal } from './parts.js';

/** The scale at which names can be read. */
const READABLE = 0.9;

/** Names and seconds. */
const UNITS = [[{ en: ' d', ko: '일' }, 86_400], [{ en: ' h', ko: '시간' }, 3_600], [{ en: ' min', ko: '분' }, 60]];

const VIEWER = '/desk/bpmn-js/dist/bpmn-navigated-viewer.production.min.js';

let loaded;

function viewer() {
  loaded ??= new Promise((resolve, reject) => {
    const script = h('script', { src: VIEWER });
    script.addEventListener('load', () => resolve(window.BpmnJS));
    script.addEventListener('error', () => reject(new Refusal(0)));
    document.head.append(script);
  });
  return loaded;
}

/** Folded; one button for each diagram. */
export function diagrams(caseNumber, passages, heading, told) {
  const place = h('div', { class: 'diagram' });
  const legend = h('p', { class: 'hint' }, said({ en: 'Filled: passed, and how long it took. Framed: here it stands. Move with the mouse, zoom with Ctrl and the wheel.', ko: '채운 칸은 지나온 단계와 걸린 시간, 굵은 테두리는 현재 단계입니다. 마우스로 옮기고 Ctrl과 휠로 확대합니다.' }));
  const tabs = passages.map((passage) => h('button', { type: 'button', class: 'button', 'aria-pressed': 'false', onclick: (event) => draw(event.currentTarget, passage) }, told.process(passage.diagram)));
  const draw = async (tab, passage) => {
    tabs.forEach((one) => one.setAttribute('aria-pressed', String(one === tab)));
    try {
      await show(place, caseNumber, passage, told);
    } catch (failure) {
      place.replaceChildren(refusal(failure instanceof Refusal ? failure : new Refusal(0), () => draw(tab, passage)));
    }
  };
  const made = h('details', { class: 'diagrams' }, h('summary', {}, heading), h('div', { class: 'actions' }, tabs), legend, place);
  made.addEventListener('toggle', () => made.open && place.childElementCount === 0 && tabs[0].click());
  return made;
}

async function show(place, caseNumber, passage, told) {
  const [Viewer, { text }] = await Promise.all([viewer(), getText(`/api/cases/${encodeURIComponent(caseNumber)}/course/${passage.diagram}`, 'application/bpmn+xml')]);
  const canvasPlace = h('div', { class: 'canvas', role: 'group', 'aria-label': told.process(passage.diagram) });
  place.replaceChildren(canvasPlace);
  const drawn = new Viewer({ container: canvasPlace });
  await drawn.importXML(named(text, told));
  const canvas = drawn.get('canvas');
  const registry = drawn.get('elementRegistry');
  const mark = (id, style) => registry.get(id) && canvas.addMarker(id, style);
  passage.passed.forEach((one) => mark(one.activity, 'passed'));
  passage.passed.filter(({ activity, seconds }) => seconds >= 60 && registry.get(activity)).forEach(({ activity, seconds, times }) =>
    drawn.get('overlays').add(activity, { position: { bottom: 2, left: 4 }, html: h('span', { class: 'took' }, took(seconds), times > 1 ? ` · ${times}×` : '') }));
  passage.now.forEach((id) => mark(id, 'now'));
  canvas.zoom('fit-viewport', 'auto');
  const here = registry.get(passage.now[0]);
  if (here) { // readable, with where it stands in the middle
    const { outer } = canvas.viewbox();
    const [width, height] = [outer.width / READABLE, outer.height / READABLE];
    canvas.viewbox({ x: here.x + here.width / 2 - width / 2, y: here.y + here.height / 2 - height / 2, width, height });
  }
}

/** How long something took: the two largest units that are not nought. */
function took(seconds) {
  const parts = UNITS.map(([unit, size], i) => [unit, Math.floor((i === 0 ? seconds : seconds % UNITS[i - 1][1]) / size)]).filter(([, count]) => count > 0);
  return parts.slice(0, 2).map(([unit, count]) => `${number(count)}${said(unit)}`).join(' ');
}

/** The diagram with its names in the language of the reader. */
function named(xml, told) {
  if (language === 'en') {
    return xml;
  }
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  tree.querySelectorAll('[id][name]').forEach((element) => element.setAttribute('name', told.activity(element.id, element.getAttribute('name'))));
  return new XMLSerializer().serializeToString(tree);
}
