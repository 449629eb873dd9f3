package org.injeung.engine;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Indexes of ours on the engine's tables and a view of them, made at the first start and kept: what its lists are sorted by, so that a first page is
 * read in its order instead of sorting everything that is open; and what its counts compare, so that they need no row of a table.
 */
final class Indexes {
    private static final List<String> ALL = List.of(
            "injeung_task_created on act_ru_task (create_time_)",
            "injeung_task_due on act_ru_task (due_date_, create_time_)",
            "injeung_task_assigned on act_ru_task (id_, assignee_)",
            "injeung_task_parent on act_ru_task (parent_task_id_)", // asked for whenever a task ends
            "injeung_job_locked on act_ru_job (lock_exp_time_)", // asked for with every look for jobs
            "injeung_task_link on act_ru_identitylink (task_id_, type_, group_id_)",
            "injeung_task_grant on act_ru_authorization"
                    + " (resource_id_, resource_type_, type_, group_id_, user_id_, perms_)",
            "injeung_instance on act_ru_execution (parent_id_, proc_def_id_, id_)",
            "injeung_instance_started on act_hi_procinst (start_time_)");

    /** What is to be done in cases, for the lists of the registry; a process that a case calls carries its number, too. */
    private static final String CASE_WORK = "create or replace view case_work as"
            + " select t.id_ as task_id, p.business_key_ as case_number, t.task_def_key_ as activity,"
            + " t.assignee_ as claimed_by, l.group_id_ as candidate_group"
            + " from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_"
            + " left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'";

    private Indexes() {}

    static void make(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var index : ALL) {
                statement.execute("create index if not exists " + index);
            }
            statement.execute(CASE_WORK);
        }
    }
}
