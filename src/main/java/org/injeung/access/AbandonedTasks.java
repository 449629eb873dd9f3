package org.injeung.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.injeung.engine.EngineStarted;

/** Tasks of accounts that are no longer there: they go back to their groups, or nobody would ever do them. */
@ApplicationScoped
public class AbandonedTasks {
    private static final Logger LOG = Logger.getLogger(AbandonedTasks.class.getName());

    /** What an earlier version, or a change of the tables by hand, left to nobody. */
    @Transactional
    void giveBackAll(@Observes @Priority(300) EngineStarted started) {
        var tasks = started.engine().getTaskService();
        var abandoned = tasks.createNativeTaskQuery()
                .sql("select T.* from ACT_RU_TASK T where T.ASSIGNEE_ is not null"
                        + " and not exists (select 1 from ACT_ID_USER U where U.ID_ = T.ASSIGNEE_)")
                .list();
        if (!abandoned.isEmpty()) {
            abandoned.forEach(task -> tasks.setAssignee(task.getId(), null));
            LOG.log(
                    Level.WARNING,
                    "{0} tasks were of accounts that are no longer there, and went back to their groups",
                    abandoned.size());
        }
    }

    /** In the command that deletes an account, by an administrator, who takes tasks from nobody who is there. */
    static void giveBack(String account) {
        var command = Context.getCommandContext();
        command.runWithoutAuthorization(() -> {
            Context.getProcessEngineConfiguration()
                    .getTaskService()
                    .createTaskQuery()
                    .taskAssignee(account)
                    .list()
                    .forEach(task -> new AssignTaskCmd(task.getId(), null).execute(command));
            return null;
        });
    }
}
