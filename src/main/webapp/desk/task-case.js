/** Beside the form of a task in Tasklist: its case. */
import { get } from './api.js';
import { caseInShort, caseTab } from './case-tab.js';

export default caseTab(
  { pluginPoint: 'tasklist.task.detail', priority: -100 },
  async ({ taskId }) => caseInShort((await get(`/api/open-tasks/${encodeURIComponent(taskId)}`)).caseNumber));
