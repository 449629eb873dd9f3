package org.injeung.access;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramLayoutCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceForIdCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceNamesCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourcesCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricJobLogExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetStaticCalledProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetSubTasksCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTelemetryDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;

/**
 * Refuses every command that a person gives the engine and that is not listed here, whichever of its services, batches and APIs it
 * came through: a case is moved by its tasks, timers and steps alone, and whoever operates the engine decides nothing. What steps
 * and our own resources do runs inside a command already. What is listed is still subject to the engine's authorizations.
 */
final class CommandGuard extends CommandInterceptor {
    /** What only reads. */
    private static final Set<Class<?>> READING = Set.of(
            AuthorizationCheckCmd.class,
            CheckPassword.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            CreateUserQueryCmd.class,
            ExecuteFilterCountCmd.class,
            ExecuteFilterListCmd.class,
            ExecuteFilterListPageCmd.class,
            ExecuteFilterSingleResultCmd.class,
            FindActiveActivityIdsCmd.class,
            FindHistoryCleanupJobsCmd.class,
            GetActivityInstanceCmd.class,
            GetAttachmentCmd.class,
            GetAttachmentContentCmd.class,
            GetCamundaFormDefinitionCmd.class,
            GetDeployedProcessDefinitionCmd.class,
            GetDeployedStartFormCmd.class,
            GetDeployedTaskFormCmd.class,
            GetDeploymentBpmnModelInstanceCmd.class,
            GetDeploymentProcessDiagramCmd.class,
            GetDeploymentProcessDiagramLayoutCmd.class,
            GetDeploymentProcessModelCmd.class,
            GetDeploymentResourceCmd.class,
            GetDeploymentResourceForIdCmd.class,
            GetDeploymentResourceNamesCmd.class,
            GetDeploymentResourcesCmd.class,
            GetExecutionVariableCmd.class,
            GetExecutionVariableTypedCmd.class,
            GetExecutionVariablesCmd.class,
            GetFilterCmd.class,
            GetFormKeyCmd.class,
            GetHistoricJobLogExceptionStacktraceCmd.class,
            GetHistoryLevelCmd.class,
            GetIdentityLinksForProcessDefinitionCmd.class,
            GetIdentityLinksForTaskCmd.class,
            GetJobExceptionStacktraceCmd.class,
            GetPasswordPolicyCmd.class,
            GetProcessInstanceAttachmentsCmd.class,
            GetProcessInstanceCommentsCmd.class,
            GetRenderedStartFormCmd.class,
            GetRenderedTaskFormCmd.class,
            GetStartFormCmd.class,
            GetStartFormVariablesCmd.class,
            GetStaticCalledProcessDefinitionCmd.class,
            GetSubTasksCmd.class,
            GetTaskAttachmentCmd.class,
            GetTaskAttachmentContentCmd.class,
            GetTaskAttachmentsCmd.class,
            GetTaskCommentCmd.class,
            GetTaskCommentsCmd.class,
            GetTaskEventsCmd.class,
            GetTaskFormCmd.class,
            GetTaskFormVariablesCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class,
            GetTelemetryDataCmd.class,
            GetUniqueTaskWorkerCountCmd.class,
            GetUserInfoCmd.class,
            GetUserPictureCmd.class,
            IsIdentityServiceReadOnlyCmd.class,
            HistoricProcessInstanceReportImpl.class,
            HistoricTaskInstanceReportImpl.class,
            TaskReportImpl.class,
            MetricsQueryImpl.class);

    /** How cases are started, worked on and talked about. */
    private static final Set<Class<?>> WORK = Set.of(
            StartProcessInstanceCmd.class,
            SubmitStartFormCmd.class,
            ClaimTaskCmd.class,
            AssignTaskCmd.class,
            CompleteTaskCmd.class,
            SubmitTaskFormCmd.class,
            AddCommentCmd.class);

    /** One's own account: the engine lets everybody change that and no other. */
    private static final Set<Class<?>> OWN_ACCOUNT =
            Set.of(SaveUserCmd.class, SetUserPictureCmd.class, DeleteUserPictureCmd.class);

    /** What administrators do besides: accounts, groups, filters without expressions, and jobs that failed. */
    private static final Set<Class<?>> OPERATION = Set.of(
            CreateUserCmd.class,
            DeleteUserCmd.class,
            UnlockUserCmd.class,
            CreateGroupCmd.class,
            SaveGroupCmd.class,
            DeleteGroupCmd.class,
            CreateMembershipCmd.class,
            DeleteMembershipCmd.class,
            CreateFilterCmd.class,
            SaveFilterCmd.class,
            DeleteFilterCmd.class,
            SetJobRetriesCmd.class);

    /** What the doors ask before they know who calls, and {@code /health}: the engine takes whoever is nobody for the system. */
    private static final Set<Class<?>> LOGGING_IN = Set.of(
            CheckPassword.class,
            GetPasswordPolicyCmd.class,
            AuthorizationCheckCmd.class,
            CreateUserQueryCmd.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            DbUserQueryImpl.class,
            DbGroupQueryImpl.class,
            DbTenantQueryImpl.class,
            JobQueryImpl.class,
            // Camunda's resources ask these with the caller set aside, who has logged in all the same.
            GetHistoryLevelCmd.class,
            GetDeployedProcessDefinitionCmd.class,
            GetProcessApplicationForDeploymentCmd.class);

    private static final String OURS = "org.injeung.";

    private final ProcessEngineConfigurationImpl configuration;
    private final boolean deployments;

    /** @param deployments whether the operator lets administrators bring diagrams over HTTP */
    CommandGuard(ProcessEngineConfigurationImpl configuration, boolean deployments) {
        this.configuration = configuration;
        this.deployments = deployments;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isFromPerson(configuration)) {
            requireListed(command, configuration.getIdentityService().getCurrentAuthentication());
        } else if (Context.getCommandContext() == null && Requests.isAnswering()) {
            requireLoggingIn(command);
        }
        return next.execute(command);
    }

    /** Whether somebody with an account asks the engine, and not a step, a job or the start of the server. */
    static boolean isFromPerson(ProcessEngineConfigurationImpl configuration) {
        var caller = configuration.getIdentityService().getCurrentAuthentication();
        return Context.getCommandContext() == null && caller != null && caller.getUserId() != null;
    }

    private void requireListed(Command<?> command, Authentication caller) {
        var type = outermost(command.getClass());
        var listed = command instanceof AbstractQuery
                || type.getName().startsWith(OURS)
                || READING.contains(type)
                || WORK.contains(type)
                || OWN_ACCOUNT.contains(type)
                || (isOperator(caller) && (OPERATION.contains(type) || (deployments && type == DeployCmd.class)));
        if (!listed) {
            throw refused();
        }
        if (command instanceof AbstractQuery<?, ?> query) {
            requireValues(query);
        }
    }

    private static AuthorizationException refused() {
        return new NotAllowed(new Words(
                "Nobody does this by hand: a case is moved by its tasks, timers and steps alone; whoever operates the engine keeps accounts and retries failed jobs, and decides nothing",
                "누구도 이 조작을 직접 할 수 없습니다. 사건은 업무, 타이머와 단계로만 진행됩니다. 운영자는 계정을 관리하고 실패한 작업을 다시 실행하기만 하며 아무것도 결정하지 않습니다"));
    }

    /** @throws AuthorizationException unless an administrator calls */
    static void requireOperator(ProcessEngineConfigurationImpl configuration) {
        if (!isOperator(configuration.getIdentityService().getCurrentAuthentication())) {
            throw refused();
        }
    }

    private static void requireLoggingIn(Command<?> command) {
        var type = outermost(command.getClass());
        if (!type.getName().startsWith(OURS) && !LOGGING_IN.contains(type)) {
            throw new NotAllowed(new Words("Log in first", "먼저 로그인하십시오"));
        }
    }

    /** Expressions come with the product; what comes over HTTP is text. The engine looks at the outermost query only. */
    static void requireValues(Query<?, ?> query) {
        var parts = query instanceof TaskQueryImpl tasks
                ? tasks.getQueries()
                : query instanceof AbstractQuery<?, ?> other ? Set.of(other) : Set.<AbstractQuery<?, ?>>of();
        for (AbstractQuery<?, ?> part : parts) {
            if (!part.getExpressions().isEmpty()) {
                throw new InvalidInput(
                        part.getExpressions().keySet().iterator().next() + "Expression",
                        new Words(
                                "a query or filter names values; expressions are not evaluated",
                                "조회와 필터에는 값을 적습니다. 수식은 계산하지 않습니다"));
            }
        }
    }

    private static boolean isOperator(Authentication caller) {
        return caller.getGroupIds() != null && caller.getGroupIds().contains(Groups.ADMINISTRATORS);
    }

    private static Class<?> outermost(Class<?> type) {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return outermost;
    }
}
