package org.injeung.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.webapp.impl.engine.ProcessEnginesFilter;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.injeung.access.WebSession;

/** Camunda's web apps expect to be alone at the root; tells them that they live below {@code /camunda}. */
public class WebApps implements ServletContextListener {
    private static final String PATH = "/camunda";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContextUtil.setAppPath(PATH, event.getServletContext());
    }

    /** Serves the web apps' start pages to those who may use them. */
    public static class Pages extends ProcessEnginesFilter {
        private static final Pattern START = Pattern.compile(PATH + "/app/([a-z]+)/(?:default/)?");

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var asked = (HttpServletRequest) request;
            var start = START.matcher(asked.getRequestURI());
            if (!start.matches() || WebSession.mayUse(asked, start.group(1))) {
                super.doFilter(request, response, chain);
            } else if (WebSession.user(asked).isEmpty()) {
                ((HttpServletResponse) response).sendRedirect(DeskPages.login(asked));
            } else {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }

        @Override
        protected boolean hasWebResource(String name) {
            return super.hasWebResource(below(name));
        }

        @Override
        protected String getWebResourceContents(String name) throws IOException {
            return super.getWebResourceContents(below(name));
        }

        /** Never: see {@link AdminApi}. */
        @Override
        protected boolean needsInitialUser(String engineName) {
            return false;
        }

        private static String below(String name) {
            return name.startsWith(PATH + "/") ? name : PATH + name;
        }
    }

    /** The engine's REST API as the web apps use it, with our answers to exceptions. */
    public static class EngineApi extends EngineRestApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return named(super.getClasses());
        }
    }

    /** With names in the language of whoever reads them. */
    private static Set<Class<?>> named(Set<Class<?>> camundas) {
        var classes = EngineRestErrors.insteadOfCamundas(camundas);
        classes.add(KoreanAnswers.class);
        return classes;
    }

    /** The API of Cockpit, with our answers to exceptions. */
    public static class CockpitApi extends CockpitApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return named(super.getClasses());
        }
    }

    /** The API of Tasklist, with our answers to exceptions. */
    public static class TasklistApi extends TasklistApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return named(super.getClasses());
        }
    }

    /** The API of Welcome, with our answers to exceptions. */
    public static class WelcomeApi extends WelcomeApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return EngineRestErrors.insteadOfCamundas(super.getClasses());
        }
    }

    /**
     * The API of Admin, without its set-up: Camunda lets anybody create the first administrator there as long as its own group of
     * administrators is empty. Ours come from the configuration.
     */
    public static class AdminApi extends AdminApplication {
        @Override
        public Set<Class<?>> getClasses() {
            var classes = EngineRestErrors.insteadOfCamundas(super.getClasses());
            classes.remove(SetupResource.class);
            return classes;
        }
    }
}
