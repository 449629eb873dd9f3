package org.injeung.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.injeung.access.Groups.AGENCIES;
import static org.injeung.access.Groups.APPLICANTS;
import static org.injeung.access.Groups.AUDITORS;
import static org.injeung.access.Groups.CASE_OFFICERS;
import static org.injeung.access.Groups.COMMITTEE;
import static org.injeung.access.Groups.MANAGERS;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.injeung.engine.EngineStarted;
import org.injeung.law.Agency;

/**
 * What each group may do, and the filters that everybody sees in Tasklist, created at start where they are missing. Few
 * grants, to groups and on everything: the engine's queries slow down with every row. Who may see a task follows from its
 * candidate group; the engine writes that grant itself.
 */
@ApplicationScoped
public class Grants {
    private static final Logger LOG = Logger.getLogger(Grants.class.getName());

    private static final List<String> TASKLIST_GROUPS =
            List.of(CASE_OFFICERS, AUDITORS, COMMITTEE, MANAGERS, APPLICANTS);

    /** Process by process, who starts it. */
    private static final Map<String, List<String>> STARTERS = Map.ofEntries(
            Map.entry("certification-issuance", List.of(AGENCIES, CASE_OFFICERS, APPLICANTS)),
            Map.entry("breach-screening", List.of(AGENCIES, CASE_OFFICERS, APPLICANTS)),
            Map.entry("certificate-revocation", List.of(AGENCIES, CASE_OFFICERS)),
            Map.entry("objection", List.of(CASE_OFFICERS, APPLICANTS)),
            Map.entry("annual-surveillance", List.of(CASE_OFFICERS)),
            Map.entry("certificate-change", List.of(CASE_OFFICERS, APPLICANTS)),
            Map.entry("bar-exception", List.of(MANAGERS)),
            Map.entry("disposition-withdrawal", List.of(CASE_OFFICERS, MANAGERS)),
            Map.entry("breach-correction", List.of(AGENCIES, CASE_OFFICERS, APPLICANTS)),
            Map.entry("register-reconciliation", List.of(MANAGERS)),
            Map.entry("certification-obligation", List.of(AGENCIES, CASE_OFFICERS)),
            Map.entry("leak-re-notification", List.of(Groups.of(Agency.PIPC), CASE_OFFICERS)),
            Map.entry("penalty-assessment", List.of(Groups.of(Agency.PIPC))));

    /**
     * What agencies as such started under earlier versions: an upgraded database loses these grants. They still read the diagram,
     * so that they are told that they may not start it, not that there is none.
     */
    private static final List<String> NO_LONGER_OF_AGENCIES =
            List.of("objection", "leak-re-notification", "penalty-assessment");

    @Transactional
    void create(@Observes @Priority(200) EngineStarted started) {
        var grants = started.engine().getAuthorizationService();
        for (var group : TASKLIST_GROUPS) {
            grant(grants, group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(grants, group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        }
        for (var group : List.of(CASE_OFFICERS, AUDITORS, COMMITTEE)) {
            // Tasklist shows the process' name and diagram, and the case number on the card of a task.
            grant(
                    grants,
                    group,
                    Resources.PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE);
        }
        grant(grants, APPLICANTS, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
        for (var group : List.of(AGENCIES, CASE_OFFICERS, APPLICANTS, MANAGERS)) {
            grant(grants, group, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
        }
        for (var process : NO_LONGER_OF_AGENCIES) {
            withdraw(grants, AGENCIES, process);
            grant(grants, AGENCIES, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ);
        }
        STARTERS.forEach((process, groups) -> {
            for (var group : groups) {
                grant(
                        grants,
                        group,
                        Resources.PROCESS_DEFINITION,
                        process,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.CREATE_INSTANCE);
            }
        });

        grant(grants, MANAGERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                grants,
                MANAGERS,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_ASSIGN);
        grant(grants, MANAGERS, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(grants, MANAGERS, Resources.USER, ANY, Permissions.READ);
        grant(grants, MANAGERS, Resources.GROUP, ANY, Permissions.READ);

        filters(started.engine());
    }

    private static void withdraw(AuthorizationService grants, String group, String process) {
        for (var grant : grants.createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(process)
                .hasPermission(ProcessDefinitionPermissions.CREATE_INSTANCE)
                .list()) {
            grants.deleteAuthorization(grant.getId());
            LOG.info(() -> "The group " + group + " starts no " + process + " any more: its grant is withdrawn");
        }
    }

    private static void grant(
            AuthorizationService grants, String group, Resource resource, String id, Permission... permissions) {
        if (grants.createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                == 0) {
            var grant = grants.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            save(grants, grant, resource, id, permissions);
        }
    }

    private static void save(
            AuthorizationService grants, Authorization grant, Resource resource, String id, Permission... permissions) {
        grant.setResource(resource);
        grant.setResourceId(id);
        for (var permission : permissions) {
            grant.addPermission(permission);
        }
        grants.saveAuthorization(grant);
    }

    private static void filters(ProcessEngine engine) {
        var tasks = engine.getTaskService();
        filter(
                engine,
                "My tasks",
                "What I have claimed",
                -30,
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filter(
                engine,
                "My group's tasks",
                "What nobody has claimed yet",
                -20,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskUnassigned());
        filter(
                engine,
                "Overdue",
                "What should be done already",
                -10,
                tasks.createTaskQuery().dueBeforeExpression("${now()}"));
        filter(
                engine,
                "Due today",
                "What is due before midnight, and what is late",
                -9,
                tasks.createTaskQuery().dueBeforeExpression("${endOfToday()}"));
        filter(
                engine,
                "Due this week",
                "What is due before Monday, and what is late",
                -8,
                tasks.createTaskQuery().dueBeforeExpression("${endOfWeek()}"));
    }

    private static void filter(ProcessEngine engine, String name, String description, int position, TaskQuery query) {
        var filters = engine.getFilterService();
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc().orderByTaskCreateTime().asc());
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                position,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        Map.of("name", "caseNumber", "label", "Case"),
                        Map.of("name", "organizationName", "label", "Organization"))));
        filters.saveFilter(filter);
        var everybody = engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GLOBAL);
        save(engine.getAuthorizationService(), everybody, Resources.FILTER, filter.getId(), Permissions.READ);
    }
}
