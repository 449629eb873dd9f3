/** The list of revocations on the first page of the register. */
import { ask, element, addressOf } from './register.js';
import { speak, texts, fill, day, current } from './language.js';

const ROWS = 10;
const byId = (id) => document.getElementById(id);

/** What is shown: the entries so far, how many there are, and whether the last question failed. */
let shown = { entries: [], total: undefined, failed: false };

async function load() {
  try {
    const result = await ask(`api/revocations?first=${shown.entries.length}&rows=${ROWS}`);
    shown = { entries: [...shown.entries, ...result.revocations], total: result.total, failed: false };
  } catch {
    shown = { ...shown, failed: true };
  }
  show();
}

function show() {
  const words = texts();
  byId('revocations-status').textContent = statusLine(words);
  byId('revocations').hidden = shown.entries.length === 0;
  byId('revocations').replaceChildren(...shown.entries.map((entry) => item(entry, words)));
  byId('more-revocations').hidden = !shown.failed && !(shown.entries.length < shown.total);
}

function statusLine(words) {
  if (shown.failed) {
    return words.revocationsFailed;
  }
  if (shown.total === undefined) {
    return words.reading;
  }
  return shown.total === 0
    ? words.noRevocations
    : fill(words.revocationsShown, { shown: shown.entries.length, total: shown.total });
}

function item(entry, words) {
  const line = document.createElement('li');
  const link = element('a', entry.certificateNumber);
  link.href = addressOf(entry.certificateNumber);
  line.append(link, ` ${entry.organization}`);
  const facts = [
    fill(words.revokedFor, { day: day(entry.revokedOn), ground: entry.groundInWords[current()] }),
    entry.overturnedOn
      ? fill(words.overturned, { day: day(entry.overturnedOn), case: entry.overturnedBy })
      : entry.earliestApplicationOn && fill(words.mayApply, { day: day(entry.earliestApplicationOn) }),
    entry.servedByNoticeSince && fill(words.servedByNotice, { day: day(entry.servedByNoticeSince) }),
  ];
  facts.filter(Boolean).forEach((fact) => line.append(element('span', fact, 'hint')));
  return line;
}

byId('more-revocations').addEventListener('click', load);

speak(show);
load();
