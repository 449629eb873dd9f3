/** Open tasks as people read them: who has one, what it is, until when. */
import { day, daysUntil, distance, lastDay, said } from './language.js';
import { h } from './parts.js';

const APPLICANT = { en: 'applicant', ko: '신청인' };
const OFFICIALS = { en: 'certification body', ko: '인증기관' };

const GROUPS = {
  'case-officers': { en: 'case officers', ko: '담당자' },
  auditors: { en: 'auditors', ko: '인증심사원' },
  committee: { en: 'committee', ko: '인증위원회' },
  managers: { en: 'managers', ko: '결재권자' },
  'agency-pipc': { en: 'PIPC', ko: '개인정보보호위원회' },
};

/** What a group is called. */
const group = (id) => said(GROUPS[id]) || (id.startsWith('organization-') ? said(APPLICANT) : id);

/** Who has a task: a person, or the groups that may take it. */
export function holder(task, people) {
  if (task.assignee) {
    return said(people[task.assignee]) || task.assignee;
  }
  return task.ofOrganization ? said(APPLICANT) : task.groups.map(group).join(', ') || said(OFFICIALS);
}

/** A deadline as a date and a distance; what is over or today is told by colour, too. */
export function due(endsAt) {
  const last = lastDay(endsAt);
  const days = daysUntil(last);
  return h('span', { class: days < 0 ? 'due-over' : days === 0 ? 'due-today' : null }, `${day(last)} · ${distance(last)}`);
}

/** What is done in the table of findings of a case and not in a form of its own. */
const IN_THE_TABLE = ['RecordFinding', 'CorrectFinding', 'VerifyCorrection'];

/** Where a task is done. */
export const taskLink = (task) => (IN_THE_TABLE.includes(task.activity) ? `/cases/${task.caseNumber}/findings` : `/camunda/app/tasklist/default/#/?task=${encodeURIComponent(task.id)}`);

/** "Who: what · until when"; several of one kind are counted. */
export const line = (task, people, told, count = 1) => [
  `${holder(task, people)}: ${told.activity(task.activity)}${count > 1 ? ` (${count})` : ''}`,
  task.dueAt ? [' · ', due(task.dueAt)] : null,
];
