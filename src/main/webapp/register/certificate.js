/** One certificate: what it is worth today, what it covers, and its badge. */
import { ask, element, end, addressOf, holder, problem } from './register.js';
import { speak, texts, fill, day, moment, current } from './language.js';

const byId = (id) => document.getElementById(id);
const number = (new URLSearchParams(location.search).get('number') ?? '').trim();

/** What the page shows: `loading`, `found` or `failed`. */
let shown = { state: 'loading' };
let copied = '';

async function load() {
  shown = { state: 'loading' };
  show();
  try {
    shown = number
      ? { state: 'found', certificate: await ask(`api/certificates/${encodeURIComponent(number)}`), at: new Date() }
      : { state: 'failed', status: 404 };
  } catch (failure) {
    shown = { state: 'failed', status: failure.status ?? 0 };
  }
  show();
}

function show() {
  const words = texts();
  const name = shown.certificate?.number ?? (number || words.certificate);
  document.title = `${name} – ${words.documentTitle}`;
  byId('heading').textContent = name;
  byId('status').textContent = shown.state === 'loading' ? words.reading : '';
  byId('status').classList.toggle('busy', shown.state === 'loading');
  byId('problem').hidden = shown.state !== 'failed';
  byId('found').hidden = shown.state !== 'found';
  if (shown.state === 'failed') {
    byId('problem-text').textContent =
      shown.status === 404 ? unknown(words) : problem(shown.status, words);
    byId('again').hidden = shown.status === 404;
  } else if (shown.state === 'found') {
    showCertificate(shown.certificate, words);
  }
}

function unknown(words) {
  return number ? fill(words.unknown, { number }) : words.noNumber;
}

function showCertificate(certificate, words) {
  const status = words.statuses[certificate.status];
  byId('holder').replaceChildren(...holder(certificate, words));
  byId('banner').className = `banner ${certificate.status.toLowerCase()}`;
  byId('banner-status').textContent = status;
  byId('banner-text').textContent = fill(words.explanations[certificate.status], {
    validUntil: day(certificate.validUntil),
    revokedOn: certificate.revokedOn ? day(certificate.revokedOn) : '',
    suspendedUntil: certificate.suspendedUntil ? day(certificate.suspendedUntil) : '',
    withdrawnOn: certificate.withdrawnOn ? day(certificate.withdrawnOn) : '',
  });
  byId('as-of').textContent = fill(words.asOf, { time: moment(shown.at) });

  byId('revocation').hidden = !certificate.revokedOn;
  byId('revocation-facts').replaceChildren(...facts([
    [words.revokedOn, certificate.revokedOn && day(certificate.revokedOn)],
    [words.ground, certificate.groundInWords?.[current()]],
    [words.legalBasis, certificate.legalBasisInWords?.[current()]],
    [words.earliestApplicationOn, certificate.earliestApplicationOn && day(certificate.earliestApplicationOn)],
  ]));
  const overturned = certificate.overturnedRevocations ?? [];
  byId('overturned').hidden = overturned.length === 0;
  byId('overturned-list').replaceChildren(...overturned.map((revocation) => element('li', [
    fill(words.revokedFor, { day: day(revocation.revokedOn), ground: revocation.groundInWords[current()] }),
    fill(words.overturned, { day: day(revocation.overturnedOn), case: revocation.overturnedBy }),
  ].join(' – '))));
  const corrections = certificate.corrections ?? [];
  byId('corrections').hidden = corrections.length === 0;
  byId('corrections-list').replaceChildren(...corrections.map((correction) => element('li', fill(words.corrected, {
    day: day(correction.correctedOn),
    parts: correction.corrected.map((part) => words.parts[part]).join(', '),
  }))));
  byId('facts').replaceChildren(...facts([
    [words.organization, holder(certificate, words)],
    [words.scheme, words.schemes[certificate.scheme] ?? certificate.scheme],
    [words.scope, certificate.scope],
    [words.body, certificate.body],
    [words.firstIssuedOn, day(certificate.firstIssuedOn)],
    [words.validFrom, day(certificate.validFrom)],
    [words.validUntil, end(certificate)],
  ]));
  showBadge(certificate, status, words);
}

function facts(pairs) {
  return pairs.filter(([, value]) => value).map(([name, value]) => {
    const pair = document.createElement('div');
    const words = document.createElement('dd');
    words.append(...[value].flat());
    pair.append(element('dt', name), words);
    return pair;
  });
}

function showBadge(certificate, status, words) {
  const picture = `api/certificates/${encodeURIComponent(certificate.number)}/badge.svg`;
  const badge = byId('badge');
  if (badge.getAttribute('src') !== picture) {
    badge.src = picture;
  }
  byId('badge-png').href = picture.replace(/svg$/, 'png');
  const valid = certificate.status === 'VALID';
  byId('badge-text').textContent = valid ? words.badgeText : words.badgeTextOver;
  byId('embedding').hidden = !valid;
  badge.alt = fill(words.badgeAlternative, { ...certificate, status });
  const absolute = (path) => new URL(path, document.baseURI).href;
  const alternative = fill(words.embedAlternative, certificate);
  byId('embed').value =
    `<a href="${absolute(addressOf(certificate.number))}">\n`
    + `  <img src="${absolute(picture)}" alt="${alternative}" height="96">\n</a>`;
  byId('copied').textContent = copied && words[copied];
}

async function copy() {
  const embed = byId('embed');
  try {
    await navigator.clipboard.writeText(embed.value);
    copied = 'copied';
  } catch {
    embed.focus();
    embed.select();
    copied = 'notCopied';
  }
  byId('copied').textContent = texts()[copied];
}

byId('again').addEventListener('click', load);
byId('copy').addEventListener('click', copy);
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    load(); // shown again from the browser's memory: ask for the state of now
  }
});

speak(show);
load();
