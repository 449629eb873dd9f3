/** The first tab of a process instance in Cockpit: the case that it works on, or the certificate that it watches. */
import { get } from './api.js';
import { caseInShort, caseTab } from './case-tab.js';
import { said } from './language.js';
import { certificateLink, facts, h } from './parts.js';

const texts = said({
  en: { certificate: 'Certificate', none: 'This process belongs to no case.' },
  ko: { certificate: '인증번호', none: '이 프로세스에 해당하는 사건이 없습니다.' },
});

async function tell({ api, processInstanceId }) {
  const { businessKey, definitionId } = await get(`${api.engineApi}/process-instance/${encodeURIComponent(processInstanceId)}`);
  if (definitionId.startsWith('certificate-validity:')) {
    return facts([texts.certificate, certificateLink(businessKey)]);
  }
  return businessKey ? caseInShort(businessKey) : h('p', {}, texts.none);
}

export default caseTab({ pluginPoint: 'cockpit.processInstance.runtime.tab', priority: 30 }, tell);
